//! Page groups, pins and moves: what a person puts in order, and what clustering makes of it.

use std::collections::BTreeMap;

use igny8::domain::ids::SectorId;
use serde_json::Value;

use crate::support::planner::{add_keywords, store};
use crate::support::{CommandOutput, TestEnv, workspace};

const KEYWORDS: &[(&str, Option<i64>)] = &[
    ("office chair", Some(900)),
    ("office chairs", Some(300)),
    ("leather office chair", Some(250)),
    ("ergonomic office chair", Some(700)),
    ("round rug", Some(50)),
    ("large round rug", None),
    ("wool round rug", None),
];

/// How a file has them: by topic and page.
const GROUPS: &[(&str, &str)] = &[
    ("Office Chairs", "office chair"),
    ("Office Chairs", "Office Chair"),
    ("Office Chairs", "leather office chair"),
    ("Office Chairs", "ergonomic office chair"),
    ("Rugs", "round rug"),
    ("Rugs", "round rug"),
    ("rugs", "wool round rug"),
];

/// A workspace whose keywords come from a file that has them in groups, clustered as that file has
/// them.
fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    add_keywords(&env, SectorId(1), KEYWORDS);
    let store = store(&env);
    let sql = "INSERT INTO imports (uuid, file, tool, created_at, updated_at)
               VALUES ('u', 'strategy.csv', 'semrush', 't', 't')";
    store.connection().execute(sql, []).expect("sql");
    for (id, (topic, page)) in (1_i64..).zip(GROUPS) {
        let extra = serde_json::json!({"topic": topic, "page": page}).to_string();
        let sql = "INSERT INTO observations (keyword_id, import_id, extra) VALUES (?1, 1, ?2)";
        let row = (id, extra);
        store.connection().execute(sql, row).expect("sql");
    }
    drop(store);
    let _ = as_the_file_has_them(&env, &["--quiet"]);
    env
}

fn as_the_file_has_them(env: &TestEnv, more: &[&str]) -> CommandOutput {
    let mut words = vec!["cluster", "--engine", "groups"];
    words.extend(more);
    run(env, &words).success()
}

fn run(env: &TestEnv, words: &[&str]) -> CommandOutput {
    let mut all = words.to_vec();
    all.extend(["--site", "test-shop"]);
    env.igny8(all)
}

fn json(env: &TestEnv, words: &[&str]) -> Value {
    let mut all = words.to_vec();
    all.push("--json");
    run(env, &all).success().json()
}

/// Every keyword with its cluster and page group; a keyword has both or none.
#[track_caller]
fn places(env: &TestEnv) -> BTreeMap<String, Option<(String, String)>> {
    let listed = json(env, &["keywords", "list"]);
    let mut places = BTreeMap::new();
    for keyword in listed["results"].as_array().expect("a list") {
        let text = |field: &str| keyword[field].as_str().map(str::to_owned);
        let (cluster, group) = (text("cluster"), text("page_group"));
        assert_eq!(cluster.is_some(), group.is_some(), "{keyword:#}");
        assert_eq!(
            cluster.is_some(),
            keyword["page_group_id"].is_i64(),
            "{keyword:#}"
        );
        places.insert(text("keyword").expect("a text"), cluster.zip(group));
    }
    places
}

fn id_of(env: &TestEnv, table: &str, column: &str, text: &str) -> String {
    let sql = format!("SELECT id FROM {table} WHERE {column} = ?1");
    let found: i64 = store(env)
        .connection()
        .query_row(&sql, [text], |row| row.get(0))
        .unwrap_or_else(|error| panic!("{text} in {table}: {error}"));
    found.to_string()
}

fn group_of(env: &TestEnv, keyword: &str) -> (String, String) {
    places(env)[keyword].clone().expect("a place")
}

#[test]
fn every_clustered_keyword_has_a_page_group_and_keeps_it() {
    let env = prepared();
    let before = places(&env);
    assert!(before.values().all(Option::is_some), "{before:?}");
    // A page answers one keyword in both numbers.
    assert_eq!(
        group_of(&env, "office chair"),
        group_of(&env, "office chairs")
    );
    assert_eq!(
        group_of(&env, "wool round rug"),
        ("Rugs".to_owned(), "wool round rug".to_owned())
    );
    let again = as_the_file_has_them(&env, &["--recluster"]);
    assert_eq!(places(&env), before, "{again}");
    let nothing = run(&env, &["cluster"]).success();
    assert!(nothing.stderr.contains("no keyword waits"), "{nothing}");
}

#[test]
fn what_no_file_has_in_a_group_is_left_over_and_counted() {
    let env = prepared();
    add_keywords(&env, SectorId(1), &[("floor lamp", None)]);
    let done = as_the_file_has_them(&env, &["--json"]).json();
    assert_eq!(
        done["data"]["notes"][0]["code"], "without_groups",
        "{done:#}"
    );
    assert_eq!(done["data"]["unassigned"][0]["keyword"], "floor lamp");
}

#[test]
fn the_embedded_engine_fills_pages_and_comes_to_rest() {
    let env = TestEnv::new();
    workspace(&env);
    add_keywords(&env, SectorId(1), KEYWORDS);
    let _ = run(&env, &["cluster"]).success();
    let before = places(&env);
    assert_eq!(
        group_of(&env, "office chair"),
        group_of(&env, "office chairs")
    );
    let _ = run(&env, &["cluster", "--recluster"]).success();
    assert_eq!(places(&env), before);
    let nothing = json(&env, &["cluster"]);
    assert_eq!(nothing["data"]["keywords_assigned"], 0, "{nothing:#}");
}

#[test]
fn a_new_keyword_joins_the_page_that_answers_it() {
    let env = prepared();
    add_keywords(
        &env,
        SectorId(1),
        &[("chair office", None), ("oak office chair", None)],
    );
    let done = json(&env, &["cluster"]);
    assert_eq!(done["data"]["clusters_made"], 0, "{done:#}");
    assert_eq!(
        group_of(&env, "chair office"),
        group_of(&env, "office chair")
    );
    assert_eq!(
        group_of(&env, "oak office chair").0,
        group_of(&env, "office chair").0
    );
}

#[test]
fn page_groups_are_renamed_merged_split_and_moved_and_that_survives() {
    let env = prepared();
    let group = id_of(
        &env,
        "page_groups",
        "name",
        &group_of(&env, "office chair").1,
    );
    let renamed = json(
        &env,
        &["clusters", "groups", "rename", &group, "Chairs for offices"],
    );
    assert_eq!(renamed["data"]["name"], "Chairs for offices");
    assert_eq!(renamed["data"]["origin"], "manual");
    let leather = group_of(&env, "leather office chair").1;
    let taken = run(
        &env,
        &[
            "clusters",
            "groups",
            "rename",
            &leather,
            "CHAIRS for offices",
        ],
    );
    assert!(taken.stderr.contains("already"), "{taken}");
    let _ = taken.exits_with(1);
    let dry = run(
        &env,
        &["clusters", "groups", "merge", &group, &leather, "--dry-run"],
    )
    .success();
    assert!(dry.stderr.contains("would move 1 keyword(s)"), "{dry}");
    let merged = json(&env, &["clusters", "groups", "merge", &group, &leather]);
    assert_eq!(merged["data"]["keyword_count"], 3, "{merged:#}");
    let plural = id_of(&env, "keywords", "normal_form", "office chairs");
    let split = [
        "clusters",
        "groups",
        "split",
        &group,
        "--keywords",
        &plural,
        "--name",
        "Plural",
    ];
    assert_eq!(json(&env, &split)["data"]["keyword_count"], 1);
    let all = [
        "clusters",
        "groups",
        "split",
        "Plural",
        "--keywords",
        &plural,
        "--name",
        "X",
    ];
    let _ = run(&env, &all).exits_with(1);
    let rugs = group_of(&env, "round rug").0;
    let moved = json(
        &env,
        &["clusters", "groups", "move", "Plural", "--to", &rugs],
    );
    assert_eq!(moved["data"]["cluster"], rugs.as_str(), "{moved:#}");
    let before = places(&env);
    let _ = as_the_file_has_them(&env, &["--recluster"]);
    assert_eq!(places(&env), before);
}

#[test]
fn pinned_and_moved_keywords_stay_where_they_were_put() {
    let env = prepared();
    let rugs = group_of(&env, "round rug").0;
    let (plural, wool) = (
        id_of(&env, "keywords", "normal_form", "office chairs"),
        id_of(&env, "keywords", "normal_form", "wool round rug"),
    );
    let dry = run(
        &env,
        &["keywords", "move", &plural, "--to", &rugs, "--dry-run"],
    )
    .success();
    assert!(dry.stderr.contains("would move 1 keyword(s)"), "{dry}");
    let moved = json(&env, &["keywords", "move", &plural, "--to", &rugs]);
    assert_eq!(moved["data"][0]["is_pinned"], true, "{moved:#}");
    assert_eq!(moved["data"][0]["cluster"], rugs.as_str());
    let out = json(&env, &["keywords", "move", &wool, "--out"]);
    assert_eq!(out["data"][0]["cluster"], Value::Null);
    let _ = as_the_file_has_them(&env, &["--recluster"]);
    assert_eq!(group_of(&env, "office chairs").0, rugs);
    assert_eq!(places(&env)["wool round rug"], None);
    let refused = json(&env, &["cluster", &wool]);
    let reason = refused["data"]["skipped"][0]["reason"]
        .as_str()
        .expect("a text");
    assert!(reason.contains("igny8 keywords unpin"), "{reason}");
    let _ = run(&env, &["keywords", "unpin", &wool, &plural]).success();
    let _ = as_the_file_has_them(&env, &["--recluster"]);
    assert_eq!(
        group_of(&env, "office chairs").0,
        group_of(&env, "office chair").0
    );
    assert_eq!(
        group_of(&env, "wool round rug").0,
        group_of(&env, "round rug").0
    );
    let _ = run(&env, &["keywords", "move", "99", "--to", &rugs]).exits_with(1);
    let _ = run(&env, &["keywords", "move", &wool, "--to", "nope"]).exits_with(1);
}

#[test]
fn splitting_and_merging_clusters_takes_their_page_groups_along() {
    let env = prepared();
    let chairs = group_of(&env, "office chair").0;
    let ids = [
        id_of(&env, "keywords", "normal_form", "office chairs"),
        id_of(&env, "keywords", "normal_form", "leather office chair"),
    ];
    let leather = group_of(&env, "leather office chair").1;
    let mut split = vec![
        "clusters",
        "split",
        &chairs,
        "--name",
        "Seats",
        "--keywords",
    ];
    split.extend(ids.iter().map(String::as_str));
    assert_eq!(json(&env, &split)["data"]["page_group_count"], 2);
    assert_eq!(
        group_of(&env, "leather office chair"),
        ("Seats".to_owned(), leather)
    );
    assert_eq!(group_of(&env, "office chairs").0, "Seats");
    let merged = json(&env, &["clusters", "merge", &chairs, "Seats"]);
    assert_eq!(merged["data"]["keyword_count"], 4, "{merged:#}");
    assert_eq!(group_of(&env, "leather office chair").0, chairs);
}

#[test]
fn clusters_without_page_groups_get_them() {
    let env = prepared();
    store(&env)
        .connection()
        .execute_batch("UPDATE keywords SET page_group_id = NULL; DELETE FROM page_groups;")
        .expect("sql");
    let done = json(&env, &["cluster"]);
    assert_eq!(done["data"]["keywords_assigned"], 0, "{done:#}");
    assert_eq!(
        done["data"]["notes"][0]["code"], "pages_completed",
        "{done:#}"
    );
    assert_eq!(done["data"]["notes"][0]["count"], 7);
    assert!(places(&env).values().all(Option::is_some));
}
