//! `igny8 cluster --engine embeddings`: with a vendor that charges and breaks, and a real encoder.

use std::collections::BTreeMap;

use igny8::domain::ids::SectorId;
use serde_json::{Value, json};

use crate::support::minilm::MiniLm;
use crate::support::planner::{add_keywords, paid_vectors, store, wait_for_answer};
use crate::support::{CommandOutput, FakeVendor, TestEnv, workspace};

const CHAIRS: &[(&str, Option<i64>)] = &[
    ("office chair", Some(900)),
    ("leather office chair", Some(300)),
    ("ergonomic office chair", Some(700)),
    ("round wool rug", None),
    ("large round wool rug", None),
    ("small round wool rug", None),
];

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    add_keywords(&env, SectorId(1), CHAIRS);
    env
}

fn cluster(env: &TestEnv, words: &[&str], more: &[String]) -> CommandOutput {
    let mut all = vec!["cluster", "--engine", "embeddings"];
    all.extend(words);
    all.extend(more.iter().map(String::as_str));
    env.igny8(all)
}

/// A vendor that charges what the table of models of these tests says.
fn vendor(options: &[&str]) -> Option<FakeVendor> {
    FakeVendor::start(&[&["--price-in", "1000000"], options].concat())
}

/// Every keyword of the rows, with the number of its cluster.
fn homes(env: &TestEnv) -> BTreeMap<String, Option<i64>> {
    let store = store(env);
    let sql = "SELECT coalesce(spelling, normal_form), cluster_id FROM keywords";
    let mut statement = store.connection().prepare(sql).expect("sql");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.expect("rows").map(|row| row.expect("row")).collect()
}

fn number(env: &TestEnv, sql: &str) -> i64 {
    let store = store(env);
    let found = store.connection().query_row(sql, [], |row| row.get(0));
    found.expect("a number")
}

/// The texts that the vendor was sent, request by request.
fn sent(vendor: &FakeVendor) -> Vec<Vec<String>> {
    let bodies = vendor.bodies();
    let bodies = bodies.as_array().expect("a list").iter();
    bodies
        .filter(|row| row["path"] == "/v1/embeddings")
        .map(|row| serde_json::from_value(row["body"]["input"].clone()).expect("texts"))
        .collect()
}

/// Holds the books of the workspace to the vendor's bill.
#[track_caller]
fn assert_books_agree(env: &TestEnv, vendor: &FakeVendor) {
    let stats = vendor.stats();
    let spent = number(
        env,
        "SELECT coalesce(sum(cost_usd_micros), 0) FROM ai_calls WHERE state = 'settled'",
    );
    assert_eq!(json!(spent), stats["cost_micros"], "{stats:#}");
    assert_eq!(stats["double_billed"], 0, "{stats:#}");
    let _ = env
        .igny8(["credits", "audit", "--site", "test-shop"])
        .success();
}

#[test]
fn each_text_is_paid_for_once() {
    let env = prepared();
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid_vectors(&env, &vendor);
    let plan = cluster(&env, &["--dry-run", "--json"], &words).success();
    let plan = &plan.json()["data"];
    assert_eq!(
        (&plan["calls"], &plan["texts_without_vector"]),
        (&json!(1), &json!(6))
    );
    assert_eq!(vendor.stats()["requests"], 0);
    let done = cluster(&env, &["--yes", "--json"], &words).success().json();
    let data = &done["data"];
    assert_eq!(data["keywords_assigned"], 6, "{data:#}");
    assert_eq!(data["clusters_made"], 2, "{data:#}");
    assert_eq!(data["cost_usd_micros"], vendor.stats()["cost_micros"]);
    let most = plan["at_most_usd_micros"].as_i64();
    assert!(data["cost_usd_micros"].as_i64() <= most, "{plan:#}");
    let homes = homes(&env);
    assert_eq!(homes["office chair"], homes["leather office chair"]);
    assert_ne!(homes["office chair"], homes["round wool rug"]);
    let engines = number(
        &env,
        "SELECT count(*) FROM clusters WHERE engine = 'embeddings'",
    );
    assert_eq!(engines, 2);
    // What is stored of the answer is its account: the vectors are rows.
    let whole =
        "SELECT count(*) FROM ai_calls WHERE json_extract(raw_answer, '$.data') IS NOT NULL";
    assert_eq!(number(&env, whole), 0);
    let kept = "SELECT json_extract(raw_answer, '$.kept.vectors') FROM ai_calls";
    assert_eq!(number(&env, kept), 6);
    assert_eq!(
        number(
            &env,
            "SELECT count(*) FROM embeddings WHERE dimensions = 32"
        ),
        6
    );
    // A new keyword: one text is sent. Nothing new: none is, and no consent is needed.
    add_keywords(&env, SectorId(1), &[("black office chair", None)]);
    let more = cluster(&env, &["--max-usd", "1", "--json"], &words)
        .success()
        .json();
    assert_eq!(more["data"]["keywords_assigned"], 1, "{more:#}");
    assert_eq!(sent(&vendor)[1..], [["black office chair".to_owned()]]);
    let _ = cluster(&env, &["--recluster", "--json"], &words).success();
    assert_eq!(vendor.stats()["billed_count"], 2);
    assert_books_agree(&env, &vendor);
}

#[test]
fn money_is_spent_only_with_consent_and_within_the_limit() {
    let env = prepared();
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid_vectors(&env, &vendor);
    insta::assert_snapshot!(cluster(&env, &[], &words).exits_with(2), @"
    exit code: 2
    ----- stdout -----
    ----- stderr -----
    estimate: 1 call, at most $0.000376
    error: this will make 1 call, at most $0.000376
    hint: add `--yes`, or a limit such as `--max-usd 5`
    ");
    let little = cluster(&env, &["--max-usd", "0.000010", "--json"], &words).exits_with(5);
    assert_eq!(
        little.json()["data"]["left_alone"],
        json!([1, 2, 3, 4, 5, 6])
    );
    let mut unknown = words.clone();
    let model = unknown
        .iter()
        .position(|word| word == "fake-vectors")
        .expect("a model");
    unknown[model] = "other-vectors".to_owned();
    let refused = cluster(&env, &["--max-usd", "1"], &unknown).exits_with(5);
    assert!(
        refused.stderr.contains("price of other-vectors is unknown"),
        "{refused}"
    );
    assert_eq!(vendor.stats()["requests"], 0);
    assert!(homes(&env).values().all(Option::is_none));
    let allowed = [
        "--yes",
        "--max-usd",
        "1",
        "--set",
        "limits.allow_unknown_price=true",
        "--json",
    ];
    let done = cluster(&env, &allowed, &unknown).success().json();
    assert_eq!(done["data"]["calls_of_unknown_cost"], 1, "{done:#}");
}

#[test]
fn a_server_of_ones_own_costs_nothing_and_its_spaces_stay_apart() {
    let env = prepared();
    let Some(vendor) = vendor(&["--models", "only-model"]) else {
        return;
    };
    let base_url = format!("providers.mine.base_url={}", vendor.base_url);
    let words: Vec<String> = [
        "--set",
        &base_url,
        "--provider",
        "mine",
        "--site",
        "test-shop",
    ]
    .iter()
    .map(|word| (*word).to_owned())
    .collect();
    // The server's only model is taken; nothing is asked.
    let done = cluster(&env, &["--json"], &words).success().json();
    assert_eq!(done["data"]["cost_usd_micros"], 0, "{done:#}");
    assert_eq!(done["data"]["calls_of_unknown_cost"], 0, "{done:#}");
    let shorter = ["--recluster", "--dimensions", "8", "--json"];
    let _ = cluster(&env, &shorter, &words).success();
    let _ = cluster(&env, &shorter, &words).success();
    let sizes = "SELECT group_concat(n) FROM (SELECT dimensions || ':' || count(*) AS n
                 FROM embeddings WHERE model = 'only-model' GROUP BY dimensions ORDER BY dimensions)";
    let store = store(&env);
    let sizes: String = store
        .connection()
        .query_row(sizes, [], |row| row.get(0))
        .expect("rows");
    assert_eq!(sizes, "8:6,32:6");
    assert_eq!(vendor.stats()["by_path"]["POST /v1/embeddings"], 2);
    let several = FakeVendor::start(&["--models", "chat,vectors"]).expect("python3 as above");
    let base_url = format!("providers.more.base_url={}", several.base_url);
    let more = [
        "--set",
        &base_url,
        "--provider",
        "more",
        "--site",
        "test-shop",
    ];
    let more: Vec<String> = more.iter().map(|word| (*word).to_owned()).collect();
    let refused = cluster(&env, &[], &more).exits_with(1);
    assert!(refused.stderr.contains("--model MODEL"), "{refused}");
    let nobody = env.igny8(["cluster", "--engine", "embeddings", "--site", "test-shop"]);
    assert!(nobody.stderr.contains("no provider is set"), "{nobody}");
}

#[test]
fn what_a_server_gets_wrong_groups_nothing_and_is_on_the_bill() {
    for fault in [
        "wrong-count",
        "double-index",
        "nan",
        "malformed",
        "html200",
        "500",
        "drop-after",
    ] {
        let env = prepared();
        let Some(vendor) = vendor(&["--faults", fault]) else {
            return;
        };
        let words = paid_vectors(&env, &vendor);
        let first = cluster(&env, &["--yes", "--json"], &words).exits_with(3);
        let data = first.json()["data"].clone();
        assert_eq!(
            data["left_alone"],
            json!([1, 2, 3, 4, 5, 6]),
            "{fault}: {data:#}"
        );
        assert!(homes(&env).values().all(Option::is_none), "{fault}");
        assert_eq!(vendor.stats()["faults"][fault], 1, "{fault}");
        let again = cluster(&env, &["--yes", "--json"], &words);
        if matches!(fault, "wrong-count" | "double-index" | "nan") {
            // Paid for and of no use: asked anew, because somebody ran the command again.
            assert_eq!(again.success().json()["data"]["keywords_assigned"], 6);
        } else {
            // Nobody knows whether it ran: never asked again by itself.
            let data = again.exits_with(3).json()["data"].clone();
            assert_eq!(
                data["skipped"][0]["needs_attention"], true,
                "{fault}: {data:#}"
            );
            assert_eq!(vendor.stats()["requests"], 1, "{fault}");
        }
    }
}

#[test]
fn what_certainly_did_not_run_is_sent_again_and_any_order_is_put_right() {
    let env = prepared();
    let Some(vendor) = vendor(&["--faults", "429,503-retry-after,shuffled"]) else {
        return;
    };
    let words = paid_vectors(&env, &vendor);
    let done = cluster(&env, &["--yes", "--json"], &words).success().json();
    assert_eq!(done["data"]["keywords_assigned"], 6, "{done:#}");
    assert_eq!(vendor.stats()["requests"], 3);
    assert_eq!(vendor.stats()["billed_count"], 1);
    let plain = prepared();
    vendor.reset();
    let words = paid_vectors(&plain, &vendor);
    let _ = cluster(&plain, &["--yes"], &words).success();
    assert_eq!(homes(&plain), homes(&env));
    assert_books_agree(&plain, &vendor);
}

#[test]
fn a_paid_answer_survives_a_crash_whatever_keywords_came_since() {
    let env = prepared();
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid_vectors(&env, &vendor);
    let mut all: Vec<&str> = vec!["cluster", "--engine", "embeddings", "--yes", "--events"];
    all.extend(words.iter().map(String::as_str));
    let mut running = env
        .command(&all)
        .variable("IGNY8_TEST_PAUSE_AT", "call-settled:1")
        .spawn();
    wait_for_answer(&env, &mut running);
    let _ = running.kill();
    assert_eq!(number(&env, "SELECT count(*) FROM embeddings"), 0);
    add_keywords(&env, SectorId(1), &[("black office chair", None)]);
    let plan = cluster(&env, &["--dry-run", "--json"], &words)
        .success()
        .json();
    assert_eq!(plan["data"]["paid_answers"], 1, "{plan:#}");
    let done = cluster(&env, &["--yes", "--json"], &words).success().json();
    assert_eq!(done["data"]["keywords_assigned"], 7, "{done:#}");
    assert_eq!(sent(&vendor)[1..], [["black office chair".to_owned()]]);
    assert_books_agree(&env, &vendor);
}

#[test]
fn many_texts_go_in_several_requests_each_kept_on_its_own() {
    let env = TestEnv::new();
    workspace(&env);
    let texts: Vec<String> = (0..200)
        .map(|number| format!("{} chair {number}", ["red", "oak", "kids"][number % 3]))
        .collect();
    let keywords: Vec<(&str, Option<i64>)> =
        texts.iter().map(|text| (text.as_str(), None)).collect();
    add_keywords(&env, SectorId(1), &keywords);
    // The vendor's vectors are of unknown length, so that requests are small.
    let Some(vendor) = vendor(&["--faults", "ok,quota"]) else {
        return;
    };
    let words = paid_vectors(&env, &vendor);
    let stopped = cluster(&env, &["--yes", "--json"], &words);
    assert_ne!(stopped.code, Some(0), "{stopped}");
    let came = number(&env, "SELECT count(*) FROM embeddings");
    assert!(came > 0 && came < 200, "{came}");
    assert!(homes(&env).values().all(Option::is_none));
    let done = cluster(&env, &["--yes", "--json"], &words).success().json();
    let data: &Value = &done["data"];
    let placed = data["keywords_assigned"].as_i64().unwrap_or_default();
    let left = data["unassigned"].as_array().map_or(0, Vec::len);
    assert_eq!(
        placed + i64::try_from(left).expect("a number"),
        200,
        "{data:#}"
    );
    let mut texts_sent: Vec<String> = sent(&vendor).concat();
    texts_sent.sort();
    texts_sent.dedup();
    assert_eq!(texts_sent.len(), 200);
    assert_books_agree(&env, &vendor);
}

#[test]
fn a_real_encoder_brings_meanings_together() {
    let Some(encoder) = MiniLm::start_or_skip() else {
        return;
    };
    let env = TestEnv::new();
    workspace(&env);
    // The pairs of a line share no word with each other.
    let meanings = [
        [
            "couch for sale",
            "buy sofa online",
            "cheap settee",
            "leather loveseat prices",
        ],
        [
            "puppy training tips",
            "teach dog to sit",
            "canine obedience course",
            "house training a pup",
        ],
        [
            "car insurance quote",
            "vehicle cover comparison",
            "cheap auto policy",
            "motor premium estimate",
        ],
    ];
    let keywords: Vec<(&str, Option<i64>)> = meanings
        .iter()
        .flatten()
        .map(|text| (*text, None))
        .collect();
    add_keywords(&env, SectorId(1), &keywords);
    let base_url = format!("providers.minilm.base_url={}", encoder.base_url);
    let words = [
        "--set",
        &base_url,
        "--provider",
        "minilm",
        "--model",
        &encoder.model,
        "--site",
        "test-shop",
    ];
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let done = cluster(&env, &["--json"], &words).success().json();
    assert_eq!(done["data"]["cost_usd_micros"], 0, "{done:#}");
    assert_eq!(
        number(
            &env,
            "SELECT count(*) FROM embeddings WHERE dimensions = 384"
        ),
        12
    );
    // The encoder itself: each text is nearer to its own kind than to any other.
    let store = store(&env);
    let vector = |text: &str| -> Vec<f32> {
        let sql = "SELECT vector FROM embeddings WHERE text = ?1";
        let bytes: Vec<u8> = store
            .connection()
            .query_row(sql, [text], |row| row.get(0))
            .expect("a vector");
        let (numbers, _) = bytes.as_chunks::<4>();
        numbers
            .iter()
            .map(|bytes| f32::from_le_bytes(*bytes))
            .collect()
    };
    let vectors: Vec<Vec<f32>> = keywords.iter().map(|(text, _)| vector(text)).collect();
    for (at, one) in vectors.iter().enumerate() {
        let product = |other: &Vec<f32>| -> f32 { one.iter().zip(other).map(|(a, b)| a * b).sum() };
        assert!((product(one) - 1.0).abs() < 1e-4);
        let others = (0..vectors.len()).filter(|other| *other != at);
        let nearest = others.max_by(|a, b| product(&vectors[*a]).total_cmp(&product(&vectors[*b])));
        assert_eq!(
            nearest.map(|other| other / 4),
            Some(at / 4),
            "{}",
            keywords[at].0
        );
    }
}
