//! `igny8 ideas`: found by the embedded engine or a vendor, and decided about.

use igny8::domain::ids::SectorId;
use serde_json::json;

use crate::support::planner::{add_keywords, paid, wait_for_answer};
use crate::support::{CommandOutput, FakeVendor, TestEnv, workspace};

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    let keywords = [
        ("office chair", Some(900)),
        ("leather office chair", Some(300)),
        ("office chair for tall people", Some(200)),
        ("how to clean an office chair", None),
        ("round rug", None),
        ("large round rug", None),
    ];
    add_keywords(&env, SectorId(1), &keywords);
    let _ = ideas(&env, &["cluster", "--quiet"], &[]).success();
    env
}

fn ideas(env: &TestEnv, words: &[&str], more: &[String]) -> CommandOutput {
    let mut all = words.to_vec();
    all.extend(more.iter().map(String::as_str));
    if more.is_empty() {
        all.extend(["--site", "test-shop"]);
    }
    env.igny8(all)
}

#[test]
fn the_embedded_engine_finds_ideas_once() {
    let env = prepared();
    insta::assert_snapshot!(ideas(&env, &["ideas", "--dry-run"], &[]).success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    would find ideas for 2 cluster(s); 0 calls, at most $0.00
    ");
    insta::assert_snapshot!(ideas(&env, &["ideas"], &[]).success(), @"
    exit code: 0
    ----- stdout -----
    ID  TITLE                                       STRUCTURE  STATUS  CLUSTER
     1  Office Chairs: A Buying Guide               guide      draft   Office Chair
     2  How to Clean an Office Chair                how-to     draft   Office Chair
     3  Leather Office Chairs: Pros, Cons and Care  guide      draft   Office Chair
     4  Round Rugs: A Buying Guide                  guide      draft   Round Rug
    ----- stderr -----
    4 idea(s) for 2 cluster(s); 0 left out as duplicates
    ");
    insta::assert_snapshot!(ideas(&env, &["ideas"], &[]).success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    no cluster waits for ideas
    ");
    insta::assert_snapshot!(ideas(&env, &["ideas", "show", "1", "--json"], &[]).success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.ideas.show/1","message":"","request_id":"[UUID]","data":{"id":1,"uuid":"[UUID]","sector_id":1,"cluster_id":1,"title":"Office Chairs: A Buying Guide","description":"A guide that tells readers what to look at, which options there are and how to decide. Target keywords: office chair.","suggested_keywords":["office chair"],"content_type":"post","content_structure":"guide","status":"draft","origin":"builtin","created_at":"[TIME]","updated_at":"[TIME]","sector":"General","cluster":"Office Chair"}}
    ----- stderr -----
    "#);
    // Asked again by name, it makes no page twice and says so.
    let again = ideas(&env, &["ideas", "1", "--json", "--per-cluster", "1"], &[]).success();
    let done = &again.json()["data"]["done"][0];
    assert_eq!(done["duplicates"][0]["of"], "idea 1", "{done:#}");
}

#[test]
fn ideas_are_decided_about_along_the_edges() {
    let env = prepared();
    let _ = ideas(&env, &["ideas", "--quiet"], &[]).success();
    let rejected = ideas(&env, &["ideas", "reject", "1", "--json"], &[]).success();
    assert_eq!(rejected.json()["data"][0]["status"], "rejected");
    let all = ideas(&env, &["ideas", "approve", "--all", "--json"], &[]).success();
    let all = all.json();
    let approved = all["data"].as_array().expect("a list");
    assert!(approved.iter().all(|idea| idea["status"] == "approved"));
    assert!(approved.iter().all(|idea| idea["id"] != 1));
    let back = ideas(&env, &["ideas", "approve", "1", "--json"], &[]).success();
    assert_eq!(back.json()["data"][0]["status"], "approved");
    let _ = ideas(&env, &["ideas", "approve"], &[]).exits_with(2);
    let _ = ideas(&env, &["ideas", "approve", "99"], &[]).exits_with(1);
    let edit = [
        "ideas",
        "edit",
        "2",
        "--title",
        "Rugs, round",
        "--structure",
        "how-to",
    ];
    insta::assert_snapshot!(ideas(&env, &edit, &[]).success(), @"
    exit code: 0
    ----- stdout -----
    Rugs, round (idea 2, approved)
    structure    how-to
    type         post
    cluster      Office Chair
    sector       General
    keywords     how to clean an office chair
    made by      builtin
    uuid         [UUID]
    Instructions that take readers through the task step by step, from preparation to the finished result. Target keywords: how to clean an office chair.
    ----- stderr -----
    idea 2 is changed
    ");
    let _ = ideas(&env, &["ideas", "edit", "2", "--structure", "novel"], &[]).exits_with(1);
    let add = [
        "ideas",
        "add",
        "Round rugs: a guide",
        "--cluster",
        "2",
        "--keywords",
        "round rug,rug",
    ];
    let twin = ideas(&env, &add, &[]).exits_with(1);
    assert!(
        twin.stderr.contains("it would make the same page as idea"),
        "{twin}"
    );
    let forced = [&add[..], &["--force", "--json"][..]].concat();
    let added = ideas(&env, &forced, &[]).success().json();
    assert_eq!(added["data"]["origin"], "manual");
    assert_eq!(
        added["data"]["suggested_keywords"],
        json!(["round rug", "rug"])
    );
    insta::assert_snapshot!(ideas(&env, &["ideas", "list", "--page", "1", "--page-size", "2"], &[]).success(), @"
    exit code: 0
    ----- stdout -----
    ID  TITLE                          STRUCTURE  STATUS    CLUSTER
     1  Office Chairs: A Buying Guide  guide      approved  Office Chair
     2  Rugs, round                    how-to     approved  Office Chair
    ----- stderr -----
    2 of 5
    ");
}

#[test]
fn a_vendor_is_paid_once_per_cluster() {
    let env = prepared();
    let Some(vendor) = FakeVendor::start(&["--price-in", "1000000", "--price-out", "4000000"])
    else {
        return;
    };
    let words = paid(&env, &vendor);
    let _ = ideas(&env, &["ideas"], &words).exits_with(2);
    let _ = ideas(&env, &["ideas", "--max-usd", "0.000010"], &words).exits_with(5);
    assert_eq!(vendor.stats()["requests"], 0);
    let done = ideas(&env, &["ideas", "--max-usd", "1", "--json"], &words).success();
    let data = done.json()["data"].clone();
    assert_eq!(data["cost_usd_micros"], vendor.stats()["cost_micros"]);
    let made = &data["done"][0]["ideas"][0];
    assert_eq!(
        (&made["origin"], &made["status"]),
        (&json!("ai"), &json!("draft"))
    );
    let nothing = ideas(&env, &["ideas", "--json"], &words).success();
    assert_eq!(nothing.json()["message"], "no cluster waits for ideas");
    assert_eq!(vendor.stats()["billed_count"], 2);
}

#[test]
fn a_lost_answer_skips_its_cluster_and_a_crash_costs_nothing() {
    let env = prepared();
    let Some(vendor) = FakeVendor::start(&["--faults", "drop-after"]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let lost = ideas(&env, &["ideas", "--limit", "1", "--yes", "--json"], &words).exits_with(3);
    assert_eq!(lost.json()["data"]["skipped"][0]["id"], 1, "{lost}");
    let mut all: Vec<&str> = vec!["ideas", "--yes", "--events"];
    all.extend(words.iter().map(String::as_str));
    let mut running = env
        .command(&all)
        .variable("IGNY8_TEST_PAUSE_AT", "call-settled:1")
        .spawn();
    wait_for_answer(&env, &mut running);
    let _ = running.kill();
    let done = ideas(&env, &["ideas", "--json"], &words).exits_with(3);
    let data = done.json()["data"].clone();
    assert_eq!(data["done"][0]["cluster_id"], 2, "{data:#}");
    assert_eq!(data["skipped"][0]["needs_attention"], true, "{data:#}");
    assert_eq!(vendor.stats()["billed_count"], 2);
    assert_eq!(vendor.stats()["paid_again_after_sound_reply"], 0);
}
