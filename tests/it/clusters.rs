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
    let _ = clusters(&env, &["cluster", "--quiet"]).success();
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
    insta::assert_snapshot!(clusters(&env, &["clusters", "list"]).success(), @"");
    insta::assert_snapshot!(clusters(&env, &["clusters", "list", "--page", "2", "--page-size", "1", "--json"]).success(), @"");
    insta::assert_snapshot!(clusters(&env, &["clusters", "show", "1"]).success(), @"");
    let _ = clusters(&env, &["clusters", "show", "nope"]).exits_with(1);
}

#[test]
fn clusters_are_renamed_merged_split_and_archived() {
    let env = prepared();
    insta::assert_snapshot!(clusters(&env, &["clusters", "rename", "1", " Seats ", "--json"]).success(), @"");
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
