//! `igny8 clusters map`: what it shows, and that what it shows is data.

use igny8::store::StoreError;
use serde_json::{Value, json};

use crate::support::planner::store;
use crate::support::{CommandOutput, TestEnv, browser, workspace};

const HOSTILE: &str =
    "</script><img src=http://evil.example/x onerror=\"document.title='owned'\"><!--";

/// Three topics: one with two page groups and a keyword in none, one with hostile names, and one
/// whose volumes are unknown; one keyword is in no topic.
fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    let now = "2026-01-10T00:00:00.000Z";
    store(&env)
        .write(|transaction| -> Result<(), StoreError> {
            transaction.execute_batch(&format!(
                "INSERT INTO clusters (id, sector_id, name, origin, created_at, updated_at) VALUES
                   (1, 1, 'Sofas', 'builtin', '{now}', '{now}'),
                   (2, 1, 'Rugs', 'builtin', '{now}', '{now}'),
                   (3, 1, 'Lamps', 'builtin', '{now}', '{now}');
                 INSERT INTO page_groups (id, cluster_id, name, origin, created_at, updated_at) VALUES
                   (1, 1, 'sofa bed', 'builtin', '{now}', '{now}'),
                   (2, 1, 'corner sofa', 'builtin', '{now}', '{now}'),
                   (3, 2, 'rug', 'builtin', '{now}', '{now}'),
                   (4, 3, 'lamp', 'builtin', '{now}', '{now}');"
            ))?;
            let mut insert = transaction.prepare(
                "INSERT INTO keywords (sector_id, cluster_id, page_group_id, normal_form,
                     search_volume, status, source)
                 VALUES (1, ?1, ?2, ?3, ?4, ?5, 'csv_import')",
            )?;
            for (cluster, group, keyword, volume, status) in [
                (Some(1), Some(1), "sofa bed", Some(1300), "used"),
                (Some(1), Some(1), "sofa bed small", None, "active"),
                (Some(1), Some(2), "corner sofa", Some(900), "active"),
                (Some(1), None, "sofa", Some(10), "active"),
                (Some(2), Some(3), HOSTILE, Some(50), "active"),
                (Some(3), Some(4), "lamp", None, "active"),
                (Some(3), Some(4), "=lamp", None, "active"),
                (None, None, "chair", Some(5), "active"),
            ] {
                insert.execute((cluster, group, keyword, volume, status))?;
            }
            transaction.execute("UPDATE page_groups SET name = ?1 WHERE id = 3", [HOSTILE])?;
            transaction.execute("UPDATE clusters SET name = ?1 WHERE id = 2", [HOSTILE])?;
            Ok(())
        })
        .expect("rows");
    env
}

fn map(env: &TestEnv, words: &[&str]) -> CommandOutput {
    let mut all = vec!["clusters", "map", "--site", "test-shop"];
    all.extend(words);
    env.igny8(all)
}

#[test]
fn the_map_is_a_tree_a_table_or_a_page() {
    let env = prepared();
    let tree = map(&env, &["--format", "json"]).success();
    let tree: Value = serde_json::from_str(&tree.stdout).expect("JSON");
    let names: Vec<&Value> = tree["topics"]
        .as_array()
        .expect("topics")
        .iter()
        .map(|topic| &topic["name"])
        .collect();
    assert_eq!(names, [&json!("Sofas"), &json!(HOSTILE), &json!("Lamps")]);
    assert_eq!(
        tree["topics"][0]["page_groups"][0],
        json!({
            "id": 1, "name": "sofa bed", "keyword_count": 2, "search_volume": 1300,
            "unknown_volumes": 1, "used_keywords": 1,
            "keywords": [
                {"keyword": "sofa bed", "search_volume": 1300, "difficulty": null},
                {"keyword": "sofa bed small", "search_volume": null, "difficulty": null},
            ],
        })
    );
    let loose = &tree["topics"][0]["page_groups"][2];
    assert_eq!(
        (&loose["id"], &loose["keyword_count"]),
        (&Value::Null, &json!(1))
    );
    assert_eq!(tree["topics"][2]["search_volume"], Value::Null);
    assert_eq!(tree["unassigned_keywords"], 1);
    insta::assert_snapshot!(map(&env, &["--format", "csv", "--keywords", "1"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    cluster_id,cluster,page_group_id,page_group,keyword_count,search_volume,unknown_volumes,used_keywords,top_keyword
    1,Sofas,1,sofa bed,2,1300,1,1,sofa bed
    1,Sofas,2,corner sofa,1,900,0,0,corner sofa
    1,Sofas,,,1,10,0,0,sofa
    2,"</script><img src=http://evil.example/x onerror=""document.title='owned'""><!--",3,"</script><img src=http://evil.example/x onerror=""document.title='owned'""><!--",1,50,0,0,"</script><img src=http://evil.example/x onerror=""document.title='owned'""><!--"
    3,Lamps,4,lamp,2,,2,0,lamp
    ----- stderr -----
    "#);
    insta::assert_snapshot!(map(&env, &["--to", "map.html", "--json"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.clusters.map/1","message":"wrote 3 topics, 4 page groups, 7 keywords (3 of unknown search volume); 1 in no topic to map.html","request_id":"[UUID]","data":{"file":"map.html","topics":3,"page_groups":4,"keywords":7,"unassigned_keywords":1}}
    ----- stderr -----
    "#);
    // The same rows make the same bytes.
    let page = std::fs::read_to_string(env.work_dir().join("map.html")).expect("a page");
    assert_eq!(map(&env, &[]).success().stdout, page);
}

#[test]
fn a_map_replaces_nothing_unasked() {
    let env = prepared();
    env.write("map.html", "mine");
    let _ = map(&env, &["--to", "map.html"]).exits_with(1);
    let dry = map(&env, &["--to", "new.html", "--dry-run"]).success();
    assert!(dry.stderr.contains("would write 3 topics"), "{dry}");
    assert!(!env.work_dir().join("new.html").exists());
    let _ = map(&env, &["--to", "map.html", "--force"]).success();
    let _ = map(&env, &["--json"]).exits_with(1);
    let _ = map(&env, &["--sector", "nope"]).exits_with(1);
    let empty = TestEnv::new();
    workspace(&empty);
    insta::assert_snapshot!(map(&empty, &[]), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: there are no clusters to draw
    hint: run `igny8 cluster` first
    ");
}

/// How often `part` stands in `text`.
fn times(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

#[test]
fn a_browser_draws_it_and_nothing_else_happens() {
    let env = prepared();
    let _ = map(&env, &["--to", "map.html"]).success();
    let path = env.work_dir().join("map.html");
    let Some(seen) = browser::show(&path, "") else {
        return;
    };
    assert_eq!(seen.console, Vec::<String>::new());
    assert_eq!(seen.requests, Vec::<String>::new());
    let dom = &seen.dom;
    assert!(
        dom.contains("<title>Topic map of Test Shop</title>"),
        "{dom}"
    );
    assert_eq!(times(dom, "class=\"tile h"), 3, "one tile per topic");
    // Inside the large topic its page groups are drawn, and the topic without volumes is hatched.
    assert!(times(dom, "data-group=") >= 3, "{dom}");
    assert!(times(dom, "class=\"hatch\"") >= 1);
    assert!(dom.contains("aria-label=\"Lamps, 2 keywords, search volume unknown\""));
    assert!(!dom.contains("<img"), "a name became markup");

    let seen = browser::show(&path, "topic-2-group-1").expect("the browser of before");
    assert_eq!(seen.console, Vec::<String>::new());
    assert_eq!(seen.requests, Vec::<String>::new());
    assert_eq!(times(&seen.dom, "class=\"tile h"), 1);
    assert!(
        seen.dom
            .contains("&lt;/script&gt;&lt;img src=http://evil.example/x")
    );
    assert!(seen.dom.contains("<title>Topic map of Test Shop</title>"));
    assert!(!seen.dom.contains("<img"), "a name became markup");
}

#[test]
fn the_check_in_the_browser_can_fail() {
    let env = prepared();
    let page = map(&env, &[]).success().stdout;
    let planted = "<script>document.title='owned'</script>\
        <img src=\"http://evil.example/x\" onerror=\"document.title='owned'\"></body>";
    let guarded = env.write("guarded.html", page.replace("</body>", planted));
    let Some(seen) = browser::show(&guarded, "") else {
        return;
    };
    // The policy holds, and says so.
    assert!(!seen.dom.contains("<title>owned</title>"));
    assert_eq!(seen.requests, Vec::<String>::new());
    assert!(
        seen.console
            .iter()
            .any(|line| line.contains("Content Security Policy")),
        "{seen:?}"
    );
    // Without it, all of that happens and is seen.
    let start = page.find("<meta http-equiv").expect("a policy");
    let end = start + page[start..].find('>').expect("its end") + 1;
    let open = page.replace(&page[start..end], "");
    let open = env.write("open.html", open.replace("</body>", planted));
    let seen = browser::show(&open, "").expect("the browser of before");
    assert!(seen.dom.contains("<title>owned</title>"));
    assert!(
        seen.requests
            .iter()
            .any(|line| line.contains("evil.example")),
        "{:?}",
        seen.requests
    );
}

#[test]
fn two_thousand_page_groups_are_drawn() {
    let env = TestEnv::new();
    workspace(&env);
    store(&env)
        .write(|transaction| -> Result<(), StoreError> {
            transaction.execute_batch(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                 INSERT INTO clusters (id, sector_id, name, origin, created_at, updated_at)
                   SELECT i, 1, 'Topic ' || i, 'builtin', '', '' FROM n WHERE i <= 50;
                 WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                 INSERT INTO page_groups (id, cluster_id, name, origin, created_at, updated_at)
                   SELECT i, 1 + i % 50, 'group ' || i, 'builtin', '', '' FROM n;
                 INSERT INTO keywords (sector_id, cluster_id, page_group_id, normal_form,
                     search_volume, source)
                   SELECT 1, cluster_id, id, 'keyword ' || id,
                     CASE WHEN id % 7 = 0 THEN NULL ELSE 1000000 / id END, 'manual'
                   FROM page_groups;",
            )?;
            Ok(())
        })
        .expect("rows");
    let _ = map(&env, &["--to", "map.html"]).success();
    let path = env.work_dir().join("map.html");
    let Some(seen) = browser::show(&path, "topic-8") else {
        return;
    };
    assert_eq!(seen.console, Vec::<String>::new());
    assert_eq!(times(&seen.dom, "class=\"tile h"), 40);
    let seen = browser::show(&path, "").expect("the browser of before");
    assert_eq!(times(&seen.dom, "class=\"tile h"), 50);
    assert!(times(&seen.dom, "data-group=") > 500);
}
