//! What a model adds to clusters: names, descriptions, a place for leftovers; and `--engine ai`.

use igny8::domain::ids::SectorId;
use serde_json::{Value, json};

use crate::support::planner::{add_keywords, paid, paid_vectors, store, wait_for_answer};
use crate::support::{CommandOutput, FakeVendor, Llm, TestEnv, workspace};

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

/// The words that make the embedded engine group by words alone, so that these tests hold whatever
/// the embedded table knows.
const LEXICAL: &[&str] = &["--engine", "lexical"];

fn prepared(keywords: &[(&str, Option<i64>)]) -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    add_keywords(&env, SectorId(1), keywords);
    env
}

/// A vendor that charges what the table of models of these tests says.
fn vendor(options: &[&str]) -> Option<FakeVendor> {
    let prices = ["--price-in", "1000000", "--price-out", "4000000"];
    FakeVendor::start(&[&prices, options].concat())
}

fn cluster(env: &TestEnv, words: &[&str], more: &[String]) -> CommandOutput {
    let mut all = vec!["cluster"];
    all.extend(words);
    all.extend(more.iter().map(String::as_str));
    if more.is_empty() {
        all.extend(["--site", "test-shop"]);
    }
    env.igny8(all)
}

fn lexical(env: &TestEnv, words: &[&str], more: &[String]) -> CommandOutput {
    cluster(env, &[LEXICAL, words].concat(), more)
}

/// The names, descriptions and origins of all clusters, in the order of their numbers.
fn clusters(env: &TestEnv) -> Vec<(String, String, String)> {
    let store = store(env);
    let sql = "SELECT name, description, origin FROM clusters ORDER BY id";
    let mut statement = store.connection().prepare(sql).expect("sql");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    rows.expect("rows").map(|row| row.expect("row")).collect()
}

fn names(env: &TestEnv) -> Vec<String> {
    clusters(env).into_iter().map(|(name, ..)| name).collect()
}

fn number(env: &TestEnv, sql: &str) -> i64 {
    let store = store(env);
    let found = store.connection().query_row(sql, [], |row| row.get(0));
    found.expect("a number")
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

/// How often the vendor was asked for each function.
fn asked(vendor: &FakeVendor, function: &str) -> usize {
    let stats = vendor.stats();
    let log = stats["log"].as_array().expect("a list");
    log.iter().filter(|row| row["function"] == function).count()
}

#[test]
fn what_names_may_cost_is_said_beforehand_for_every_engine() {
    let env = prepared(CHAIRS);
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let mut rows = String::from("keyword,position,url\n");
    for (keyword, _) in CHAIRS {
        let kind = if keyword.contains("rug") {
            "rug"
        } else {
            "chair"
        };
        for position in ["1", "2", "3", "4"] {
            let url = format!("https://{kind}{position}.example/");
            rows += &[keyword, position, &url].join(",");
            rows.push('\n');
        }
    }
    env.write("results.csv", &rows);
    let import = [
        "keywords",
        "serp",
        "import",
        "results.csv",
        "--site",
        "test-shop",
    ];
    let _ = env.igny8(import).success();
    let plan = |engine: &str| {
        let plan = cluster(&env, &["--engine", engine, "--dry-run", "--json"], &words);
        plan.success().json()["data"]["naming"].clone()
    };
    let by_results = plan("serp");
    assert_eq!(by_results["is_rough"], false, "{by_results:#}");
    // What files call their groups stays, and here no file has any: all are leftovers.
    let by_files = plan("groups");
    assert_eq!(
        (&by_files["clusters"], &by_files["leftovers"]),
        (&json!(0), &json!(CHAIRS.len())),
        "{by_files:#}"
    );
    // With this engine the flags name who gives the vectors; who names is of the settings.
    let mut more = paid_vectors(&env, &vendor);
    for setting in ["ai.provider=fake", "ai.model=fake-model"] {
        more.extend(["--set".to_owned(), setting.to_owned()]);
    }
    let wanted = ["--engine", "embeddings", "--dry-run", "--json"];
    let by_vectors = cluster(&env, &wanted, &more).success().json()["data"]["naming"].clone();
    assert_eq!(by_vectors["is_rough"], true, "{by_vectors:#}");
    assert!(by_vectors["calls"].as_i64() > Some(0), "{by_vectors:#}");
    assert_eq!(vendor.stats()["requests"], 0);
    let done = cluster(&env, &["--engine", "serp", "--yes", "--json"], &words);
    let data = &done.success().json()["data"];
    assert_eq!(
        data["naming"]["named"].as_array().map(Vec::len),
        by_results["clusters"].as_u64().map(|n| n as usize),
        "{data:#}"
    );
    assert!(
        data["cost_usd_micros"].as_i64() <= by_results["at_most_usd_micros"].as_i64(),
        "{data:#}"
    );
    assert_books_agree(&env, &vendor);
}

#[test]
fn a_model_names_what_an_engine_has_grouped_once() {
    let env = prepared(CHAIRS);
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let plan = lexical(&env, &["--dry-run", "--json"], &words)
        .success()
        .json();
    let preview = &plan["data"]["naming"];
    assert_eq!(
        (&preview["clusters"], &preview["leftovers"]),
        (&json!(2), &json!(1))
    );
    assert_eq!(preview["calls"], 2, "{plan:#}");
    assert_eq!(vendor.stats()["requests"], 0);
    let done = lexical(&env, &["--yes", "--json"], &words).success().json();
    let data = &done["data"];
    assert_eq!(
        names(&env),
        ["Choosing Office Chair", "Choosing Round Rug"],
        "{data:#}"
    );
    let (_, description, origin) = clusters(&env)[0].clone();
    assert_eq!(description, "What buyers of office chair want to know.");
    assert_eq!(origin, "ai");
    assert_eq!(data["done"][0]["name"], "Choosing Office Chair");
    assert_eq!(data["naming"]["named"][0]["former_name"], "Office Chair");
    assert_eq!(data["cost_usd_micros"], vendor.stats()["cost_micros"]);
    let most = preview["at_most_usd_micros"].as_i64();
    assert!(data["cost_usd_micros"].as_i64() <= most, "{plan:#}");
    assert_eq!(data["unassigned"][0]["keyword"], "dinosaur");
    // Neither names nor leftovers are asked about twice, though `dinosaur` is grouped once more.
    let again = lexical(&env, &["--json"], &words).success().json();
    assert_eq!(again["data"]["cost_usd_micros"], 0, "{again:#}");
    assert_eq!(vendor.stats()["requests"], 2);
    // A prompt holds names and a few keywords, never the whole set.
    let prompts = vendor.bodies().to_string();
    assert!(!prompts.contains("keyword_ids"), "{prompts}");
    assert_books_agree(&env, &vendor);
}

#[test]
fn what_a_person_has_named_is_never_named_by_a_model() {
    let env = prepared(CHAIRS);
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let _ = lexical(&env, &[], &[]).success();
    assert_eq!(names(&env), ["Office Chair", "Round Rug"]);
    let rename = [
        "clusters",
        "rename",
        "1",
        "My Seats",
        "--site",
        "test-shop",
        "--quiet",
    ];
    let _ = env.igny8(rename).success();
    let done = lexical(&env, &["--yes", "--json"], &words).success().json();
    assert_eq!(names(&env), ["My Seats", "Choosing Round Rug"], "{done:#}");
    let prompts = vendor.bodies().to_string();
    assert!(!prompts.contains("leather office chair\",\"o"), "{prompts}");
    let named = &done["data"]["naming"]["named"];
    assert_eq!(named.as_array().map(Vec::len), Some(1), "{done:#}");
}

#[test]
fn nobody_is_asked_without_a_provider_or_when_told_so() {
    let env = prepared(CHAIRS);
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let done = lexical(&env, &["--no-ai", "--json"], &words)
        .success()
        .json();
    assert_eq!(done["data"]["naming"], Value::Null);
    assert_eq!(names(&env), ["Office Chair", "Round Rug"]);
    let mut builtin = words.clone();
    let provider = builtin
        .iter()
        .position(|word| word == "fake")
        .expect("a name");
    "builtin".clone_into(&mut builtin[provider]);
    let _ = lexical(&env, &["--recluster"], &builtin).success();
    assert_eq!(vendor.stats()["requests"], 0);
}

#[test]
fn consent_is_needed_before_anything_is_done() {
    let env = prepared(CHAIRS);
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let refused = lexical(&env, &[], &words).exits_with(2);
    assert!(refused.stderr.contains("--no-ai"), "{refused}");
    assert_eq!(names(&env), Vec::<String>::new());
    // A limit that is too small stops the naming; the grouping stands, named after its keywords.
    let stopped = lexical(&env, &["--max-usd", "0.000010", "--json"], &words).exits_with(5);
    assert_eq!(stopped.json()["data"]["keywords_assigned"], 7);
    assert_eq!(names(&env), ["Office Chair", "Round Rug"]);
    assert_eq!(vendor.stats()["requests"], 0);
    let _ = lexical(&env, &["--yes"], &words).success();
    assert_eq!(names(&env), ["Choosing Office Chair", "Choosing Round Rug"]);
}

#[test]
fn bad_answers_leave_own_names_and_are_on_the_bill() {
    for (faults, fault) in [
        // Asked once more, and well answered; asked once more, and in vain.
        ("bad-json", "bad-json"),
        ("bad-json,bad-json", "bad-json"),
        ("refusal", "refusal"),
        ("drop-ids", "drop-ids"),
        ("invent-ids", "invent-ids"),
        ("repeat-ids", "repeat-ids"),
    ] {
        let env = prepared(&CHAIRS[..7]);
        let Some(vendor) = vendor(&["--faults", faults]) else {
            return;
        };
        let words = paid(&env, &vendor);
        let done = lexical(&env, &["--yes", "--json"], &words);
        let data = done.json()["data"].clone();
        let times = faults.split(',').count();
        assert_eq!(vendor.stats()["faults"][fault], times, "{fault}");
        assert_eq!(data["keywords_assigned"], 7, "{fault}: {data:#}");
        // What a refused answer cost is in the books alone, as for every other function.
        if fault != "refusal" {
            let bill = &vendor.stats()["cost_micros"];
            assert_eq!(&data["cost_usd_micros"], bill, "{fault}");
        }
        let first = names(&env)[1].clone();
        match faults {
            "bad-json" => {
                let _ = done.success();
                assert_eq!(names(&env)[0], "Choosing Office Chair");
                assert_eq!(vendor.stats()["requests"], 2);
            }
            "bad-json,bad-json" | "refusal" => {
                let _ = done.exits_with(3);
                assert_eq!(names(&env), ["Office Chair", "Round Rug"], "{fault}");
            }
            "drop-ids" => {
                assert_eq!(first, "Round Rug");
                let kept = &data["naming"]["kept"][0];
                assert_eq!(kept["reason"], "the model left it out", "{data:#}");
            }
            _ => {
                assert_eq!(first, "Choosing Round Rug", "{fault}");
                assert_eq!(data["naming"]["odd_ids"], 1, "{fault}: {data:#}");
            }
        }
        assert_books_agree(&env, &vendor);
    }
}

#[test]
fn paid_names_survive_a_crash() {
    let env = prepared(&CHAIRS[..7]);
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let mut all: Vec<&str> = vec!["cluster", "--engine", "lexical", "--yes", "--events"];
    all.extend(words.iter().map(String::as_str));
    let mut running = env
        .command(&all)
        .variable("IGNY8_TEST_PAUSE_AT", "call-settled:1")
        .spawn();
    wait_for_answer(&env, &mut running);
    let _ = running.kill();
    assert_eq!(names(&env), ["Office Chair", "Round Rug"]);
    let rename = [
        "clusters",
        "rename",
        "2",
        "My Rugs",
        "--site",
        "test-shop",
        "--quiet",
    ];
    let _ = env.igny8(rename).success();
    // No consent is needed, and none given: the answer is there already.
    let done = lexical(&env, &["--json"], &words).success().json();
    assert_eq!(done["data"]["cost_usd_micros"], 0, "{done:#}");
    assert_eq!(names(&env), ["Choosing Office Chair", "My Rugs"]);
    assert_eq!(vendor.stats()["requests"], 1);
    assert_books_agree(&env, &vendor);
}

#[test]
fn lost_names_are_left_to_a_person() {
    let env = prepared(&CHAIRS[..7]);
    let Some(vendor) = vendor(&["--faults", "drop-after"]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let lost = lexical(&env, &["--yes", "--json"], &words).exits_with(3);
    let data = lost.json()["data"].clone();
    assert_eq!(data["keywords_assigned"], 7, "{data:#}");
    assert_eq!(data["skipped"][0]["needs_attention"], true, "{data:#}");
    let again = lexical(&env, &["--yes"], &words).exits_with(3);
    assert!(again.stderr.contains("unresolved"), "{again}");
    assert_eq!(names(&env), ["Office Chair", "Round Rug"]);
    assert_eq!(vendor.stats()["requests"], 1);
}

#[test]
fn leftovers_find_a_cluster_or_none_and_come_to_rest() {
    let env = prepared(&CHAIRS[..7]);
    let Some(vendor) = vendor(&[]) else {
        return;
    };
    let words = paid(&env, &vendor);
    let _ = lexical(&env, &["--yes"], &words).success();
    // Grouped alone, they belong with no other; the model puts one of them where a word is shared.
    add_keywords(
        &env,
        SectorId(1),
        &[("dinosaur", None), ("fluffy rug alternatives", None)],
    );
    let done = lexical(&env, &["--yes", "--json"], &words).success().json();
    let data = &done["data"];
    let placed = number(
        &env,
        "SELECT cluster_id FROM keywords WHERE normal_form LIKE 'fluffy%'",
    );
    assert_eq!(placed, 2, "{data:#}");
    assert_eq!(data["unassigned"][0]["keyword"], "dinosaur", "{data:#}");
    let page = number(
        &env,
        "SELECT count(page_group_id) FROM keywords WHERE normal_form LIKE 'fluffy%'",
    );
    assert_eq!(page, 1);
    let calls = vendor.stats()["requests"].clone();
    let _ = lexical(&env, &["--json"], &words).success();
    assert_eq!(vendor.stats()["requests"], calls);
    assert_books_agree(&env, &vendor);
}

#[test]
fn dropped_keywords_are_asked_about_once_more_and_parts_of_a_topic_become_one() {
    let texts: Vec<String> = (0..70)
        .map(|number| {
            let kind = ["red", "oak", "kids", "tall"][number % 4];
            let thing = ["chair", "lamp", "vase"][number % 3];
            format!("{kind} {number} {thing}")
        })
        .collect();
    let keywords: Vec<(&str, Option<i64>)> =
        texts.iter().map(|text| (text.as_str(), None)).collect();
    for (fault, functions) in [
        ("ok", json!([2, 1])),
        ("drop-ids", json!([3, 1])),
        ("invent-ids", json!([2, 1])),
    ] {
        let env = prepared(&keywords);
        let Some(vendor) = vendor(&["--faults", fault]) else {
            return;
        };
        let words = paid(&env, &vendor);
        let plan = cluster(&env, &["--engine", "ai", "--dry-run", "--json"], &words);
        let plan = plan.success().json();
        assert_eq!(plan["data"]["calls"], 2, "{plan:#}");
        let done = cluster(&env, &["--engine", "ai", "--yes", "--json"], &words);
        let data = done.success().json()["data"].clone();
        let counts = [
            asked(&vendor, "auto_cluster"),
            asked(&vendor, "merge_clusters"),
        ];
        assert_eq!(json!(counts), functions, "{fault}: {data:#}");
        let placed = number(&env, "SELECT count(cluster_id) FROM keywords");
        assert_eq!(
            (placed, &data["keywords_assigned"]),
            (70, &json!(70)),
            "{fault}: {data:#}"
        );
        let most = plan["data"]["at_most_usd_micros"].as_i64();
        assert!(data["cost_usd_micros"].as_i64() <= most, "{plan:#}");
        let mut listed: Vec<i64> = Vec::new();
        for group in data["done"].as_array().expect("a list") {
            let ids = group["keyword_ids"].as_array().expect("a list");
            listed.extend(ids.iter().filter_map(Value::as_i64));
        }
        listed.sort_unstable();
        assert_eq!(listed, (1..=70).collect::<Vec<_>>(), "{fault}: {data:#}");
        assert_books_agree(&env, &vendor);
    }
}

#[test]
fn a_real_model_names_a_dozen_clusters() {
    let Some(llm) = Llm::start_or_skip() else {
        return;
    };
    let things = [
        "office chair",
        "round rug",
        "floor lamp",
        "oak desk",
        "wool blanket",
        "garden bench",
        "coffee grinder",
        "bread knife",
        "running shoes",
        "rain jacket",
        "guitar strings",
        "cat tree",
    ];
    let texts: Vec<String> = things
        .iter()
        .flat_map(|thing| ["best", "cheap", "buy"].map(|word| format!("{word} {thing}")))
        .collect();
    let keywords: Vec<(&str, Option<i64>)> =
        texts.iter().map(|text| (text.as_str(), None)).collect();
    let mut env = prepared(&keywords);
    env.set("IGNY8_TEST_NOW", "");
    let base_url = format!("providers.local.base_url={}", llm.base_url);
    let words = [
        "--set",
        &base_url,
        "--set",
        "providers.local.vendor=llamacpp",
        "--provider",
        "local",
        "--model",
        &llm.model,
        "--site",
        "test-shop",
    ];
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let done = lexical(&env, &["--json"], &words);
    assert!(matches!(done.code, Some(0 | 3)), "{done}");
    let data = done.json()["data"].clone();
    let clusters = data["clusters_made"].as_u64().unwrap_or_default();
    assert!(clusters >= 10, "{data:#}");
    let lists = ["named", "kept"].map(|name| data["naming"][name].as_array().map_or(0, Vec::len));
    // Every cluster is accounted for, unless the whole answer was of no use.
    let accounted = u64::try_from(lists[0] + lists[1]).unwrap_or_default();
    assert!(
        accounted == clusters || !data["failed"].as_array().is_none_or(Vec::is_empty),
        "{data:#}"
    );
    assert_eq!(data["cost_usd_micros"], 0, "{data:#}");
    let mut names = names(&env);
    names.sort();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
    let _ = env
        .igny8(["credits", "audit", "--site", "test-shop"])
        .success();
}
