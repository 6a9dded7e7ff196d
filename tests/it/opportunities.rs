//! `igny8 keywords opportunities`.

use igny8::store::StoreError;
use serde_json::{Value, json};

use crate::support::planner::store;
use crate::support::{CommandOutput, TestEnv, workspace};

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    env.write(
        "site/k.csv",
        "keyword,volume,difficulty,intent\nsofa bed,1300,45,\nhow to clean a sofa,900,10,\n\
         corner sofa,20000,80,commercial\nrug near me,50,,\nwool rug,,20,\nfloor lamp,700,30,\n\
         test shop sofa,400,0,\n",
    );
    let _ = run(&env, &["keywords", "import", "k.csv"]).success();
    env
}

fn run(env: &TestEnv, words: &[&str]) -> CommandOutput {
    env.command(words).in_dir("site").run()
}

fn found(env: &TestEnv, words: &[&str]) -> Vec<Value> {
    let mut all = vec!["keywords", "opportunities", "--json"];
    all.extend(words);
    let mut answer = run(env, &all).success().json();
    match answer["results"].take() {
        Value::Array(results) => results,
        other => panic!("no list: {other}"),
    }
}

fn names(found: &[Value]) -> Vec<&str> {
    found
        .iter()
        .map(|row| row["keyword"].as_str().expect("a text"))
        .collect()
}

#[test]
fn each_row_says_why_it_stands_where_it_stands() {
    let env = prepared();
    insta::assert_snapshot!(run(&env, &["keywords", "opportunities"]).success(), @"
    exit code: 0
    ----- stdout -----
      SCORE  ID  KEYWORD               VOLUME  DIFFICULTY  INTENT         CLUSTER  WHY
       4000   3  corner sofa            20000          80  commercial     -        20000 × 20% = 4000
        810   2  how to clean a sofa      900          10  informational  -        900 × 90% = 810
        715   1  sofa bed                1300          45  unknown        -        1300 × 55% = 715
        490   6  floor lamp               700          30  unknown        -        700 × 70% = 490
        400   7  test shop sofa           400           0  unknown        -        400 × 100% = 400
         35   4  rug near me               50     unknown  transactional  -        50 × 70% = 35;
                                                                                   difficulty unknown,
                                                                                   30 assumed
    unknown   5  wool rug             unknown          20  unknown        -        no score: the volume
                                                                                   is unknown
    ----- stderr -----
    1 have no known volume and come last
    ");
    let rows = found(&env, &["--limit", "1"]);
    assert_eq!(
        rows[0],
        json!({
            "id": 3, "keyword": "corner sofa", "score": 4000, "search_volume": 20000,
            "volume_kind": "exact", "impressions": null, "difficulty": 80, "difficulty_used": 80,
            "intent": "commercial", "intent_origin": "file", "is_question": false,
            "is_local": false, "is_branded": false, "market": "", "cluster_id": null,
            "cluster": null, "page_group_id": null, "sector_id": 1, "sector": "General",
            "covered_by": null, "why": "20000 × 20% = 4000",
        })
    );
}

#[test]
fn filters_narrow_the_list() {
    let env = prepared();
    assert_eq!(
        names(&found(&env, &["--questions"])),
        ["how to clean a sofa"]
    );
    let without = found(&env, &["--without-brands", "--contains", "SOFA"]);
    assert_eq!(
        names(&without),
        ["corner sofa", "how to clean a sofa", "sofa bed"]
    );
    let easy = found(&env, &["--max-difficulty", "20", "--min-volume", "500"]);
    assert_eq!(names(&easy), ["how to clean a sofa"]);
    assert_eq!(
        names(&found(&env, &["--intent", "commercial"])),
        ["corner sofa"]
    );
    let few = run(
        &env,
        &["keywords", "opportunities", "--limit", "2", "--json"],
    )
    .success();
    let few = few.json();
    assert_eq!(
        (&few["count"], few["results"].as_array().map(Vec::len)),
        (&json!(7), Some(2))
    );
    let _ = run(&env, &["keywords", "opportunities", "--sector", "nope"]).exits_with(1);
}

#[test]
fn what_is_written_about_is_covered_with_its_page_group() {
    let env = prepared();
    let words = [
        "tasks",
        "create",
        "--title",
        "All about lamps",
        "--keywords",
        "Floor  LAMP",
    ];
    let _ = run(&env, &words).success();
    store(&env)
        .write(|transaction| -> Result<(), StoreError> {
            transaction.execute_batch(
                "INSERT INTO clusters (id, sector_id, name, origin, created_at, updated_at)
                   VALUES (1, 1, 'Sofas', 'builtin', '', '');
                 INSERT INTO page_groups (id, cluster_id, name, origin, created_at, updated_at)
                   VALUES (1, 1, 'sofas', 'builtin', '', '');
                 UPDATE keywords SET cluster_id = 1, page_group_id = 1 WHERE id IN (1, 3);
                 INSERT INTO content (uuid, sector_id, kind, title, slug, content_html,
                     primary_keyword, created_at, updated_at)
                   VALUES ('u', 1, 'article', 'Sofa beds', 's', '', 'Sofa Bed', '', '');
                 INSERT INTO imports (id, uuid, file, tool, created_at, updated_at)
                   VALUES (77, 'b', 'gsc.csv', 'search console', '', '');
                 INSERT INTO observations (keyword_id, import_id, extra) VALUES
                   (2, 77, '{\"url\":\"https://www.shop.example/clean\",\"position_hundredths\":420}'),
                   (7, 77, '{\"url\":\"https://www.shop.example/sofa\",\"position_hundredths\":2300}'),
                   (4, 77, '{\"url\":\"https://other.example/rugs\",\"position_hundredths\":100}');",
            )?;
            Ok(())
        })
        .expect("rows");
    let rows = found(&env, &[]);
    // A page that ranks low, and one of somebody else, cover nothing.
    assert_eq!(names(&rows), ["test shop sofa", "rug near me", "wool rug"]);
    let rows = found(&env, &["--all"]);
    let why: Vec<&str> = rows[3..]
        .iter()
        .map(|row| row["why"].as_str().expect("a text"))
        .collect();
    assert_eq!(
        why,
        [
            "covered: content 1 `Sofa beds` answers its page group",
            "covered by content 1 `Sofa beds`",
            "covered by the page https://www.shop.example/clean",
            "covered by task 1 `All about lamps`",
        ]
    );
    assert!(rows[3..].iter().all(|row| row["score"] == 0));
    assert_eq!(
        rows[3]["covered_by"],
        json!({"kind": "content", "id": 1, "title": "Sofa beds", "by_page_group": true})
    );
    let text = run(&env, &["keywords", "opportunities"]).success();
    assert!(text.stderr.contains("4 are covered already"), "{text}");
}
