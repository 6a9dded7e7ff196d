//! Search results from a file, and clusters by them.

use igny8::domain::ids::SectorId;
use serde_json::Value;

use crate::support::planner::{add_keywords, store};
use crate::support::{CommandOutput, TestEnv, workspace};

/// Sofas and couches have the same results, four of five; beds others; nobody knows those of lamps.
const RESULTS: &str = "\u{feff}Keyword,Position,URL,Date
sofa,1,https://www.shop.example/sofas/?utm_source=x,2026-01-02
sofa,2,https://a.example/,2026-01-02
sofa,3,https://b.example/,2026-01-02
sofa,4,https://c.example/,2026-01-02
sofa,5,https://d.example/,2026-01-02
Couch,1,http://shop.example/sofas,2026-01-02
couch,2,a.example,2026-01-02
couch,3,https://b.example/#top,2026-01-02
couch,4,https://c.example,2026-01-02
couch,5,https://e.example/,2026-01-02
settee,1,https://b.example/,2026-01-02
settee,2,https://c.example/,2026-01-02
settee,3,https://e.example/,2026-01-02
settee,4,https://f.example/,2026-01-02
bunk bed,1,https://beds.example/,2026-01-02
sofa,x,https://a.example/,2026-01-02
sofa,6,nonsense,2026-01-02
,1,https://a.example/,2026-01-02
";

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    let keywords = [
        ("sofa", Some(900)),
        ("couch", Some(800)),
        ("settee", Some(100)),
        ("bunk bed", Some(50)),
        ("floor lamp", Some(20)),
    ];
    add_keywords(&env, SectorId(1), &keywords);
    env.write("results.csv", RESULTS);
    env
}

fn run(env: &TestEnv, words: &[&str]) -> CommandOutput {
    let mut all = words.to_vec();
    all.extend(["--site", "test-shop"]);
    env.igny8(all)
}

/// The page groups as sets of keywords, largest first.
fn pages(env: &TestEnv) -> Vec<Vec<String>> {
    let store = store(env);
    let mut statement = store
        .connection()
        .prepare(
            "SELECT group_concat(keyword, '|') FROM
               (SELECT page_group_id, coalesce(spelling, normal_form) AS keyword FROM keywords WHERE page_group_id IS NOT NULL
                ORDER BY keyword)
             GROUP BY page_group_id ORDER BY count(*) DESC, 1",
        )
        .expect("sql");
    let rows = statement.query_map([], |row| row.get::<_, String>(0));
    rows.expect("rows")
        .map(|row| row.expect("row").split('|').map(str::to_owned).collect())
        .collect()
}

#[test]
fn results_are_imported_once_and_bad_rows_are_named() {
    let env = prepared();
    let dry = run(
        &env,
        &["keywords", "serp", "import", "results.csv", "--dry-run"],
    )
    .exits_with(3);
    assert!(
        dry.stderr.contains("would import: 15 search results"),
        "{dry}"
    );
    insta::assert_snapshot!(run(&env, &["keywords", "serp", "import", "results.csv"]).exits_with(3), @"
    exit code: 3
    ----- stdout -----
    LINE  REASON
      17  its position is no number from 1
      18  its url is no web address
      19  it has no keyword
    ----- stderr -----
    15 search results of 4 keyword(s) stored; 3 rows skipped
    ");
    let stored = |env: &TestEnv| -> i64 {
        let sql = "SELECT count(*) FROM serp_results";
        store(env)
            .connection()
            .query_row(sql, [], |row| row.get(0))
            .expect("a row")
    };
    assert_eq!(stored(&env), 15);
    let _ = run(&env, &["keywords", "serp", "import", "results.csv"]).exits_with(3);
    assert_eq!(stored(&env), 15);
    // Newer results take the place of the older ones, older ones are passed over.
    env.write(
        "more.jsonl",
        "{\"keyword\":\"sofa\",\"position\":1,\"url\":\"https://new.example\",\"date\":\"2026-02-01\"}\n\
         {\"keyword\":\"couch\",\"position\":1,\"url\":\"https://old.example\",\"date\":\"2025-01-01\"}\n",
    );
    let more = run(
        &env,
        &["keywords", "serp", "import", "more.jsonl", "--json"],
    )
    .success();
    assert_eq!(more.json()["data"]["older"], 1, "{more}");
    assert_eq!(stored(&env), 11);
    let missing = run(&env, &["keywords", "serp", "import", "nope.csv"]).exits_with(1);
    assert!(missing.stderr.contains("nope.csv"), "{missing}");
    env.write("wrong.csv", "keyword,volume\nsofa,1\n");
    let wrong = run(&env, &["keywords", "serp", "import", "wrong.csv"]).exits_with(1);
    assert!(wrong.stderr.contains("no column `position`"), "{wrong}");
}

#[test]
fn every_row_of_a_file_of_results_is_accounted_for() {
    let env = prepared();
    let rows = "keyword,position,url,market,date
kitchen lamp,1,https://a.com/1,,2026-01-01
kitchen lamp,2,https://a.com/2,,
bed lamp,3,https://a.com/3,,
bed lamp,101,https://a.com/9,,
bed lamp,11,https://a.com/8,,
bed lamp,3,https://b.com/3,,
bed lamp,3,https://www.a.com/3/,,
sofa,1,https://a.com/1,,
sofa,2,https://a.com/2,,
sofa,1,https://a.com/new,,2026-01-01
";
    env.write("rows.csv", rows);
    let words = ["keywords", "serp", "import", "rows.csv", "--json"];
    let dry = run(&env, &[&words[..], &["--dry-run"]].concat()).exits_with(3);
    let done = run(&env, &words).exits_with(3);
    let data = &done.json()["data"];
    assert_eq!(dry.json()["data"], *data);
    let number = |name: &str| data[name].as_i64().expect("a number");
    let counts = ["rows", "stored", "older", "duplicates", "skipped"].map(number);
    assert_eq!(counts, [10, 4, 3, 1, 2], "{data:#}");
    let sql = "SELECT count(*) FROM serp_results";
    let held = store(&env)
        .connection()
        .query_row(sql, [], |row| row.get(0));
    assert_eq!(held, Ok(counts[1]));
    let lines = [&data["problems"][0]["line"], &data["problems"][1]["line"]];
    assert_eq!(lines, [5, 7], "{data:#}");
}

#[test]
fn keywords_with_the_same_results_share_a_page() {
    let env = prepared();
    let words = [
        "cluster",
        "--serp",
        "results.csv",
        "--overlap",
        "60",
        "--json",
    ];
    let done = run(&env, &words).success().json();
    let data = &done["data"];
    // Around `sofa`: `couch` shares four of five; `settee` two of five, which is too little.
    let found = pages(&env);
    assert_eq!(found[0], ["couch", "sofa"], "{data:#}");
    assert!(found[1..].iter().all(|page| page.len() == 1), "{found:?}");
    assert_eq!(
        data["done"][0]["page_groups"][0]["name"], "sofa",
        "{data:#}"
    );
    assert_eq!(data["notes"][0]["code"], "without_serp", "{data:#}");
    assert_eq!(data["notes"][0]["count"], 1);
    let unassigned = data["unassigned"].to_string();
    assert!(unassigned.contains("floor lamp"), "{unassigned}");
    let text = run(&env, &["cluster", "--engine", "serp"]).success();
    assert!(
        text.stderr.contains("igny8 keywords serp import FILE"),
        "{text}"
    );
}

#[test]
fn another_threshold_needs_no_new_data() {
    let env = prepared();
    let _ = run(
        &env,
        &["cluster", "--serp", "results.csv", "--min-shared", "4"],
    )
    .success();
    assert_eq!(pages(&env)[0], ["couch", "sofa"]);
    let _ = run(&env, &["cluster", "--min-shared", "2", "--recluster"]).success();
    assert_eq!(pages(&env)[0], ["couch", "settee", "sofa"]);
    let tight = [
        "cluster",
        "--recluster",
        "--min-shared",
        "3",
        "--serp-mode",
        "agglomerative",
    ];
    let _ = run(&env, &tight).success();
    assert_eq!(pages(&env)[0], ["couch", "sofa"]);
    let again = [&["cluster", "--engine", "serp", "--json"], &tight[2..]].concat();
    let nothing = run(&env, &again).success().json();
    assert_eq!(nothing["data"]["keywords_assigned"], 0, "{nothing:#}");
    let wrong = run(
        &env,
        &["cluster", "--engine", "lexical", "--min-shared", "3"],
    )
    .exits_with(1);
    assert!(
        wrong.stderr.contains("does not look at search results"),
        "{wrong}"
    );
}

#[test]
fn an_explanation_names_the_shared_results() {
    let env = prepared();
    let _ = run(&env, &["cluster", "--serp", "results.csv"]).success();
    let explained = run(&env, &["cluster", "--explain", "Couch", "--json"])
        .success()
        .json();
    let data = &explained["data"];
    assert_eq!(data["engine"], "serp", "{data:#}");
    assert_eq!(data["shared_results"][0]["keyword"], "sofa", "{data:#}");
    let urls = data["shared_results"][0]["urls"].as_array().map(Vec::len);
    assert_eq!(urls, Some(4), "{data:#}");
    assert!(
        data["why"]
            .as_str()
            .is_some_and(|why| why.contains("first results are those of `sofa`")),
        "{data:#}"
    );
}

#[test]
fn pages_with_the_same_results_compete() {
    let env = prepared();
    let _ = run(
        &env,
        &["keywords", "serp", "import", "results.csv", "--quiet"],
    )
    .exits_with(3);
    let sql = "INSERT INTO clusters (sector_id, name, origin, created_at, updated_at)
                 VALUES (1, 'Seats', 'manual', 't', 't');
               INSERT INTO page_groups (cluster_id, name, origin, created_at, updated_at)
                 VALUES (1, 'sofas', 'manual', 't', 't'), (1, 'couches', 'manual', 't', 't');
               UPDATE keywords SET cluster_id = 1, page_group_id = id WHERE id <= 2;";
    store(&env).connection().execute_batch(sql).expect("sql");
    for title in ["One", "Two"] {
        let words = [
            "tasks",
            "create",
            "--title",
            title,
            "--keywords",
            "sofa",
            "--quiet",
        ];
        let _ = run(&env, &words).success();
    }
    let found = run(&env, &["clusters", "conflicts", "--json"])
        .success()
        .json();
    let data = &found["data"];
    let pair = &data["competing"][0];
    assert_eq!(
        (&pair["one"]["name"], &pair["other"]["name"]),
        (&Value::from("sofas"), &Value::from("couches"))
    );
    assert_eq!(
        pair["shared_urls"].as_array().map(Vec::len),
        Some(4),
        "{data:#}"
    );
    assert_eq!(
        data["crowded"][0]["pieces"].as_array().map(Vec::len),
        Some(2),
        "{data:#}"
    );
    insta::assert_snapshot!(run(&env, &["clusters", "conflicts"]).success(), @"
    exit code: 0
    ----- stdout -----
    PAGE GROUP  COMPETES WITH  BECAUSE
    1 sofas     2 couches      4 of the first results are the same

    PAGE GROUP  PAGE    TITLE
    1 sofas     task 1  One
    1 sofas     task 2  Two
    ----- stderr -----
    1 pair(s) of page groups compete, several pages aim at 1; `igny8 clusters groups merge INTO FROM` brings two together
    ");
}
