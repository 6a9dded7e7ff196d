//! `igny8 clusters`: put in order by hand.

use igny8::domain::ids::SectorId;
use serde_json::json;

use crate::support::planner::add_keywords;
use crate::support::{CommandOutput, TestEnv, workspace};

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    let keywords = [
        ("office chair", Some(900)),
        ("leather office chair", Some(300)),
        ("ergonomic office chair", None),
        ("round rug", None),
        ("large round rug", None),
    ];
    add_keywords(&env, SectorId(1), &keywords);
    let _ = clusters(&env, &["cluster", "--engine", "lexical", "--quiet"]).success();
    env
}

fn clusters(env: &TestEnv, words: &[&str]) -> CommandOutput {
    let mut all = words.to_vec();
    all.extend(["--site", "test-shop"]);
    env.igny8(all)
}

#[test]
fn clusters_are_listed_and_shown() {
    let env = prepared();
    insta::assert_snapshot!(clusters(&env, &["clusters", "list"]).success(), @"
    exit code: 0
    ----- stdout -----
    ID  NAME          KEYWORDS  PAGES   VOLUME  STATUS  ORIGIN   SECTOR
     1  Office Chair         3      3     1200  active  builtin  General
     2  Round Rug            2      1  unknown  active  builtin  General
    ----- stderr -----
    ");
    insta::assert_snapshot!(clusters(&env, &["clusters", "list", "--page", "2", "--page-size", "1", "--json"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.clusters.list/1","message":"1 of 2","request_id":"[UUID]","count":2,"next":null,"previous":1,"results":[{"id":2,"sector_id":1,"name":"Round Rug","description":"","status":"active","origin":"builtin","engine":"lexical","keyword_count":2,"search_volume":null,"created_at":"[TIME]","updated_at":"[TIME]","sector":"General","page_group_count":1}]}
    ----- stderr -----
    "#);
    insta::assert_snapshot!(clusters(&env, &["clusters", "show", "1"]).success(), @"
    exit code: 0
    ----- stdout -----
    Office Chair (cluster 1, active, made by builtin, sector General)
    3 keyword(s), 3 page group(s), volume 1200, 0 idea(s)

    GROUP  PAGE GROUP              ID  KEYWORD                  VOLUME  INTENT  STATUS
        1  office chair             1  office chair                900  -       active
        2  leather office chair     2  leather office chair        300  -       active
        3  ergonomic office chair   3  ergonomic office chair  unknown  -       active
    ----- stderr -----
    ");
    let _ = clusters(&env, &["clusters", "show", "nope"]).exits_with(1);
}

#[test]
fn clusters_are_renamed_merged_split_and_archived() {
    let env = prepared();
    insta::assert_snapshot!(clusters(&env, &["clusters", "rename", "1", " Seats ", "--json"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.clusters.change/1","message":"cluster 1 `Seats` is active with 3 keyword(s)","request_id":"[UUID]","data":{"id":1,"sector_id":1,"name":"Seats","description":"","status":"active","origin":"manual","engine":"lexical","keyword_count":3,"search_volume":1200,"created_at":"[TIME]","updated_at":"[TIME]","sector":"General","page_group_count":3}}
    ----- stderr -----
    "#);
    let taken = clusters(&env, &["clusters", "rename", "2", "SEATS"]).exits_with(1);
    assert!(
        taken.stderr.contains("is called `Seats` already"),
        "{taken}"
    );
    let dry = clusters(&env, &["clusters", "merge", "1", "2", "--dry-run"]).success();
    assert!(dry.stderr.contains("would move 2 keyword(s)"), "{dry}");
    let _ = clusters(&env, &["clusters", "merge", "1", "1"]).exits_with(1);
    let merged = clusters(&env, &["clusters", "merge", "1", "2", "--json"]).success();
    let data = &merged.json()["data"];
    assert_eq!(
        (&data["keyword_count"], &data["origin"]),
        (&json!(5), &json!("manual"))
    );
    let all = [
        "clusters",
        "split",
        "1",
        "--keywords",
        "1",
        "2",
        "3",
        "4",
        "5",
        "--name",
        "X",
    ];
    let _ = clusters(&env, &all).exits_with(1);
    let some = [
        "clusters",
        "split",
        "1",
        "--keywords",
        "4",
        "5",
        "--name",
        "Rugs",
        "--json",
    ];
    let split = clusters(&env, &some).success();
    let data = &split.json()["data"];
    // The number of the cluster that is gone is not given again.
    assert_eq!(
        (&data["id"], &data["keyword_count"]),
        (&json!(3), &json!(2))
    );
    let archived = clusters(&env, &["clusters", "archive", "Rugs", "--json"]).success();
    assert_eq!(archived.json()["data"]["status"], "archived");
    let left = clusters(&env, &["clusters", "list", "--status", "active", "--json"]).success();
    assert_eq!(left.json()["count"], 1);
    let back = clusters(
        &env,
        &["clusters", "archive", "Rugs", "--restore", "--json"],
    )
    .success();
    assert_eq!(back.json()["data"]["status"], "active");
}
