//! `igny8 cluster`: with the embedded engine, and with a vendor that drops, invents and charges.

use std::collections::BTreeMap;

use igny8::domain::ids::SectorId;
use serde_json::{Value, json};

use crate::support::planner::{add_keywords, add_sector, paid, store, wait_for_answer};
use crate::support::{CommandOutput, FakeVendor, TestEnv, workspace};

const CHAIRS: &[(&str, Option<i64>)] = &[
    ("office chair", Some(900)),
    ("leather office chair", Some(300)),
    ("office chair for tall people", None),
    ("ergonomic office chair", Some(700)),
    ("round rug", None),
    ("large round rug", None),
    ("wool round rug", None),
    ("dinosaur", None),
];

fn prepared(keywords: &[(&str, Option<i64>)]) -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    add_keywords(&env, SectorId(1), keywords);
    env
}

/// What depends on how a group is cut is tested with the engine whose groups are easily foreseen.
const LEXICAL: &[&str] = &["--engine", "lexical"];

fn cluster(env: &TestEnv, words: &[&str], more: &[String]) -> CommandOutput {
    let mut all = vec!["cluster"];
    all.extend(words);
    all.extend(more.iter().map(String::as_str));
    // With a vendor the model is to group; the embedded engine does so otherwise.
    if more.is_empty() {
        all.extend(["--site", "test-shop"]);
    } else {
        all.extend(["--engine", "ai"]);
    }
    env.igny8(all)
}

/// Every keyword of the rows, with the name of its cluster.
fn homes(env: &TestEnv) -> BTreeMap<String, Option<String>> {
    let store = store(env);
    let mut statement = store
        .connection()
        .prepare(
            "SELECT coalesce(k.spelling, k.normal_form), c.name FROM keywords k LEFT JOIN clusters c ON c.id = k.cluster_id",
        )
        .expect("sql");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.expect("rows").map(|row| row.expect("row")).collect()
}

/// Holds an answer to the promise: each of `given` is in exactly one place of it, and the rows agree.
#[track_caller]
fn assert_each_in_one_place(env: &TestEnv, data: &Value, given: std::ops::RangeInclusive<i64>) {
    let numbers = |value: &Value| -> Vec<i64> {
        let list = value.as_array().expect("a list");
        list.iter().filter_map(Value::as_i64).collect()
    };
    let mut seen = numbers(&data["left_alone"]);
    for group in data["done"].as_array().expect("a list") {
        seen.extend(numbers(&group["keyword_ids"]));
    }
    for keyword in data["unassigned"].as_array().expect("a list") {
        seen.push(keyword["id"].as_i64().expect("a number"));
    }
    seen.sort_unstable();
    assert_eq!(seen, given.collect::<Vec<_>>(), "{data:#}");
    let in_rows = homes(env).values().filter(|home| home.is_some()).count();
    assert_eq!(json!(in_rows), data["keywords_assigned"], "{data:#}");
}

#[test]
fn keywords_find_their_clusters_and_the_rest_is_named() {
    let env = prepared(CHAIRS);
    insta::assert_snapshot!(cluster(&env, &["--dry-run"], &[]).success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    would group 8 keyword(s) with the engine `semantic`; 0 calls, at most $0.00
    ");
    assert!(homes(&env).values().all(Option::is_none));
    insta::assert_snapshot!(cluster(&env, LEXICAL, &[]).success(), @"
    exit code: 0
    ----- stdout -----
    ID  CLUSTER       KEYWORDS  PAGES  STATE
     1  Office Chair         4      4  new
     2  Round Rug            3      1  new
    ----- stderr -----
    7 keyword(s) into 2 new and 0 existing cluster(s); 1 belong with no other
    in no cluster: dinosaur
    ");
    insta::assert_snapshot!(cluster(&env, LEXICAL, &[]).success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    0 keyword(s) into 0 new and 0 existing cluster(s); 1 belong with no other
    in no cluster: dinosaur
    ");
    // What comes later joins, whatever the name of the cluster is by then.
    let _ = env
        .igny8([
            "clusters",
            "rename",
            "1",
            "Seating",
            "--site",
            "test-shop",
            "--quiet",
        ])
        .success();
    add_keywords(&env, SectorId(1), &[("black office chair", None)]);
    insta::assert_snapshot!(cluster(&env, &["9", "--json", "--engine", "lexical"], &[]).success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.cluster/1","message":"1 keyword(s) into 0 new and 1 existing cluster(s); 0 belong with no other","request_id":"[UUID]","data":{"done":[{"id":1,"name":"Seating","sector_id":1,"made":false,"keyword_ids":[9],"page_groups":[{"id":6,"name":"black office chair","made":true,"keyword_ids":[9]}]}],"skipped":[],"flagged":0,"failed":[],"cost_usd_micros":0,"calls_of_unknown_cost":0,"clusters_made":0,"clusters_joined":1,"keywords_assigned":1,"unassigned":[],"left_alone":[],"notes":[],"naming":null}}
    ----- stderr -----
    "#);
    insta::assert_snapshot!(cluster(&env, &["9", "--engine", "lexical"], &[]).success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    no keyword waits for a cluster; 1 skipped
    ");
    let _ = cluster(&env, &["77"], &[]).exits_with(1);
}

#[test]
fn real_queries_come_to_rest_in_one_run() {
    let text = include_str!("../../examples/keywords.csv");
    let queries: Vec<String> = text.lines().skip(1).map(str::to_lowercase).collect();
    let keywords: Vec<(&str, Option<i64>)> =
        queries.iter().map(|query| (query.as_str(), None)).collect();
    let env = prepared(&keywords);
    let first = cluster(&env, &["--json"], &[]).success().json();
    let count = i64::try_from(homes(&env).len()).expect("a number");
    assert_each_in_one_place(&env, &first["data"], 1..=count);
    let homes_then = homes(&env);
    let second = cluster(&env, &["--json"], &[]).success().json();
    assert_eq!(second["data"]["keywords_assigned"], 0, "{second:#}");
    let _ = cluster(&env, &["--recluster"], &[]).success();
    assert_eq!(homes(&env), homes_then);
}

#[test]
fn sectors_do_not_mix_and_ids_can_come_on_standard_input() {
    let env = prepared(&CHAIRS[..2]);
    let other = add_sector(&env, "Other");
    add_keywords(&env, other, &CHAIRS[2..4]);
    let done = env
        .command(["cluster", "-", "--json", "--site", "test-shop"])
        .stdin("1 2\n3 4")
        .run()
        .success();
    let data = &done.json()["data"];
    assert_eq!(data["done"].as_array().map(Vec::len), Some(2), "{data:#}");
    for group in data["done"].as_array().expect("a list") {
        assert_eq!(group["keyword_ids"].as_array().map(Vec::len), Some(2));
    }
    add_keywords(&env, other, &CHAIRS[4..]);
    let nothing = env
        .command(["cluster", "-", "--site", "test-shop"])
        .stdin(" ")
        .run();
    // An empty list is not the same as none: it must never mean all.
    assert!(nothing.stderr.contains("no keyword waits"), "{nothing}");
    let _ = nothing.success();
}

#[test]
fn reclustering_takes_apart_only_what_no_hand_has_touched() {
    let env = prepared(CHAIRS);
    let _ = cluster(&env, LEXICAL, &[]).success();
    let before = homes(&env);
    let _ = cluster(&env, &["--recluster", "--engine", "lexical"], &[]).success();
    assert_eq!(homes(&env), before);
    let _ = env
        .igny8([
            "clusters",
            "rename",
            "2",
            "My rugs",
            "--site",
            "test-shop",
            "--quiet",
        ])
        .success();
    let again = cluster(&env, &["--recluster", "--json", "--engine", "lexical"], &[]).success();
    assert_eq!(again.json()["data"]["clusters_made"], 1);
    assert_eq!(homes(&env)["round rug"].as_deref(), Some("My rugs"));
}

#[test]
fn what_was_not_touched_comes_out_of_a_reclustering_as_before() {
    let things = [
        "lamp", "rug", "sofa", "desk", "guitar", "kettle", "tent", "bicycle",
    ];
    let kinds = [
        "small", "large", "vintage", "cheap", "outdoor", "blue", "folding",
    ];
    let texts: Vec<String> = things
        .iter()
        .flat_map(|thing| kinds.iter().map(move |kind| format!("{kind} {thing}")))
        .collect();
    let keywords: Vec<(&str, Option<i64>)> =
        texts.iter().map(|text| (text.as_str(), None)).collect();
    let env = prepared(&keywords);
    let _ = cluster(&env, &[], &[]).success();
    let before = homes(&env);
    for (id, name) in [("1", "First of mine"), ("3", "Second of mine")] {
        let words = [
            "clusters",
            "rename",
            id,
            name,
            "--site",
            "test-shop",
            "--quiet",
        ];
        let _ = env.igny8(words).success();
    }
    let renamed = homes(&env);
    let _ = env
        .igny8(["keywords", "pin", "20", "--site", "test-shop", "--quiet"])
        .success();
    let _ = cluster(&env, &["--recluster"], &[]).success();
    assert_eq!(homes(&env), renamed);
    assert_ne!(before, renamed);
}

#[test]
fn money_is_spent_only_with_consent_and_within_the_limit() {
    let env = prepared(CHAIRS);
    let Some(vendor) = FakeVendor::start(&["--price-in", "1000000", "--price-out", "4000000"])
    else {
        return;
    };
    let words = paid(&env, &vendor);
    let refused = cluster(&env, &[], &words).exits_with(2);
    assert!(refused.stderr.contains("add `--yes`"), "{refused}");
    let too_little = cluster(&env, &["--max-usd", "0.000010"], &words).exits_with(5);
    assert!(too_little.stderr.contains("limit"), "{too_little}");
    assert_eq!(vendor.stats()["requests"], 0);
    let plan = cluster(&env, &["--dry-run", "--json"], &words).success();
    assert_eq!(plan.json()["data"]["calls"], 1);
    assert_eq!(vendor.stats()["requests"], 0);
    let done = cluster(&env, &["--yes", "--json"], &words).success();
    let data = done.json()["data"].clone();
    assert_each_in_one_place(&env, &data, 1..=8);
    assert_eq!(data["cost_usd_micros"], vendor.stats()["cost_micros"]);
    let most = plan.json()["data"]["at_most_usd_micros"].as_i64();
    assert!(data["cost_usd_micros"].as_i64() <= most, "{data:#}");
}

#[test]
fn a_model_that_drops_invents_and_repeats_ids_loses_nothing() {
    for fault in ["drop-ids", "invent-ids", "repeat-ids"] {
        let texts: Vec<String> = (0..70)
            .map(|number| format!("{} chair {}", ["red", "oak", "kids"][number % 3], number))
            .collect();
        let keywords: Vec<(&str, Option<i64>)> =
            texts.iter().map(|text| (text.as_str(), None)).collect();
        let env = prepared(&keywords);
        let faults = [fault, fault].join(",");
        let Some(vendor) = FakeVendor::start(&["--faults", &faults]) else {
            return;
        };
        let done = cluster(&env, &["--yes", "--json"], &paid(&env, &vendor)).success();
        // Two chunks at least; what was dropped and what may be one topic is asked about besides.
        let stats = vendor.stats();
        assert!(stats["billed_count"].as_i64() >= Some(2), "{stats}");
        assert_eq!(stats["double_billed"], 0);
        assert_eq!(vendor.stats()["faults"][fault], 2, "{}", vendor.stats());
        assert_each_in_one_place(&env, &done.json()["data"], 1..=70);
    }
}

#[test]
fn a_lost_answer_is_left_to_a_person_and_never_asked_for_again() {
    let env = prepared(CHAIRS);
    let Some(vendor) = FakeVendor::start(&["--faults", "drop-after"]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let lost = cluster(&env, &["--yes", "--json"], &words).exits_with(3);
    let data = lost.json()["data"].clone();
    assert_eq!(data["skipped"][0]["needs_attention"], true, "{data:#}");
    assert_each_in_one_place(&env, &data, 1..=8);
    let again = cluster(&env, &["--yes", "--json"], &words).exits_with(3);
    assert_eq!(again.json()["data"]["left_alone"], data["left_alone"]);
    assert!(again.stderr.contains("unresolved"), "{again}");
    // New keywords do not wait for the old ones.
    add_keywords(
        &env,
        SectorId(1),
        &[("blue vase", None), ("tall blue vase", None)],
    );
    let more = cluster(&env, &["--yes", "--json"], &words).exits_with(3);
    assert_eq!(more.json()["data"]["keywords_assigned"], 2, "{more}");
    assert_eq!(vendor.stats()["double_billed"], 0);
}

#[test]
fn a_paid_answer_survives_a_crash_and_is_not_paid_again() {
    let env = prepared(CHAIRS);
    let Some(vendor) = FakeVendor::start(&[]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let mut all: Vec<&str> = vec!["cluster", "--engine", "ai", "--yes", "--events"];
    all.extend(words.iter().map(String::as_str));
    let mut running = env
        .command(&all)
        .variable("IGNY8_TEST_PAUSE_AT", "call-settled:1")
        .spawn();
    wait_for_answer(&env, &mut running);
    let _ = running.kill();
    assert!(homes(&env).values().all(Option::is_none));
    // A limit that allows no call at all: the answer is there already.
    let done = cluster(&env, &["--json"], &words).success();
    assert_each_in_one_place(&env, &done.json()["data"], 1..=8);
    assert_eq!(done.json()["data"]["cost_usd_micros"], 0);
    assert_eq!(vendor.stats()["billed_count"], 1);
    assert_eq!(vendor.stats()["requests"], 1);
}
