//! Batches: handed in at half the price, looked after by `poll`, their answers made into texts, ideas and
//! images; every way they can end, and what a lost answer does.

use igny8::domain::batch::BatchState;
use igny8::domain::ledger::CallState;
use igny8::store::Access;
use igny8::store::ai_calls::{self, AiCall, CallFilter};
use igny8::store::batches as rows;
use serde_json::{Value, json};

use crate::support::{CommandOutput, PaidSite};

/// Whose batches are used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Vendor {
    OpenAi,
    Anthropic,
}

pub(crate) const BOTH: [Vendor; 2] = [Vendor::OpenAi, Vendor::Anthropic];

/// A workspace with queued tasks, at one of the two vendors.
pub(crate) fn site(vendor: Vendor, tasks: usize) -> Option<PaidSite> {
    let site = PaidSite::start(tasks)?;
    let name = match vendor {
        Vendor::OpenAi => "openai",
        Vendor::Anthropic => "anthropic",
    };
    let settings = format!(
        "[ai]\nprovider = \"fake\"\nmodel = \"fake-model\"\n[writing]\nwords = 60\n\
         [images]\nprovider = \"pictures\"\nmodel = \"fake-image\"\n\
         [providers.fake]\nbase_url = \"{0}\"\nvendor = \"{name}\"\nlocal = false\n\
         [providers.pictures]\nbase_url = \"{0}\"\nvendor = \"openai\"\nlocal = false\n",
        site.vendor.base_url
    );
    site.env.write("config/config.toml", settings);
    let price = |vendor: &str, model: &str, kind: &str, more: &str| {
        format!(
            "[[model]]\nvendor = \"{vendor}\"\nname = \"{model}\"\nkind = \"{kind}\"\n\
             input = 1_000_000\noutput = 2_000_000\nbatch_input = 500_000\n\
             batch_output = 1_000_000\n{more}"
        )
    };
    let models = [
        price(name, "fake-model", "chat", ""),
        price(
            "openai",
            "fake-image",
            "image",
            "image_output_tokens = 2000\n",
        ),
    ];
    let models = format!("as_of = \"2026-01-01\"\n{}", models.concat());
    site.env.write("config/models.toml", models);
    let mut site = site;
    site.env.set("IGNY8_PICTURES_API_KEY", "key");
    Some(site)
}

/// Runs a command; its words are separated by blanks.
pub(crate) fn run(site: &PaidSite, words: &str) -> CommandOutput {
    site.env.igny8(words.split(' '))
}

/// Every call, oldest first.
pub(crate) fn calls(site: &PaidSite) -> Vec<AiCall> {
    let store = site.store(Access::Read);
    ai_calls::list(store.connection(), &CallFilter::default()).expect("the calls")
}

fn states(site: &PaidSite) -> Vec<BatchState> {
    let store = site.store(Access::Read);
    let all = rows::list(store.connection()).expect("the batches");
    all.iter().map(|batch| batch.state).collect()
}

/// How many calls stand so.
fn count(site: &PaidSite, state: CallState) -> usize {
    calls(site)
        .iter()
        .filter(|call| call.state == state)
        .count()
}

fn texts(site: &PaidSite) -> usize {
    let list = run(site, "content list --json").success().json();
    list["results"].as_array().expect("a list").len()
}

/// The ledger and the vendor's bill agree to the last micro-USD, nothing is open, nothing is paid twice.
#[track_caller]
pub(crate) fn paid_in_full(site: &PaidSite) {
    let (reserved, spent) = site.reserved_and_spent();
    assert_eq!((reserved, spent), (0, site.billed()));
    assert_eq!(site.settled_stats()["double_billed"], 0);
    site.audits_clean();
}

/// What is settled is billed, and what is billed is settled or open.
#[track_caller]
pub(crate) fn bracketed(site: &PaidSite) {
    let (reserved, spent) = site.reserved_and_spent();
    let billed = site.billed();
    assert!(spent <= billed, "{spent} settled of {billed} billed");
    assert!(
        billed <= spent + reserved,
        "{billed} billed, {spent} + {reserved} known"
    );
    site.audits_clean();
}

#[test]
fn texts_come_at_half_the_price_from_both_vendors() {
    for vendor in BOTH {
        let Some(site) = site(vendor, 3) else { return };
        site.vendor.configure(&json!({"batch_polls": 1}));
        let plan = run(&site, "write --batch --dry-run --json")
            .success()
            .json();
        let at_most = &plan["data"]["batches"][0]["at_most_usd_micros"];
        let full = run(&site, "write --dry-run --json").success().json();
        let full = full["data"]["at_most_usd_micros"]
            .as_i64()
            .expect("an amount");
        let half = at_most.as_i64().expect("an amount");
        // Besides half its price, a batch asks for no text a second time.
        assert!(half > 0 && 2 * half <= full + 3, "{full} and {half}");
        assert_eq!(
            site.settled_stats()["requests"],
            0,
            "a dry run sends nothing"
        );

        let made = run(&site, "write --batch --yes").success();
        assert!(
            made.stderr.contains("handed in 3 request(s) as a batch"),
            "{made}"
        );
        assert_eq!(site.reserved_and_spent(), (half, 0));
        assert_eq!(states(&site), [BatchState::InProgress]);
        // Neither command asks for them again while they are there.
        for again in ["write --batch --yes", "write --yes"] {
            let again = run(&site, again).success();
            assert!(again.stderr.contains("it waits in batch 1"), "{again}");
        }
        let waiting = run(&site, "batches poll").success();
        assert!(
            waiting.stderr.contains("1 batch(es) still open"),
            "{waiting}"
        );
        assert!(waiting.stdout.is_empty(), "{waiting}");
        let quiet = run(&site, "--quiet batches poll").success();
        assert!(quiet.stderr.is_empty(), "{quiet}");
        assert_eq!(states(&site), [BatchState::Collected]);
        assert_eq!(texts(&site), 3);
        paid_in_full(&site);
        let stats = site.settled_stats();
        assert_eq!(
            stats["files"].as_array().map_or(0, |files| files
                .iter()
                .filter(|file| file["name"] != "out.jsonl")
                .count()),
            0,
            "its file is cleared away"
        );
        // The very prompts that would have been sent by themselves.
        for call in calls(&site) {
            assert_eq!(call.prompt.split('@').next(), Some("generate_content"));
            assert!(call.consumed_at.is_some() && call.price_input == Some(500_000));
        }
        let nothing = run(&site, "batches poll").success();
        assert!(nothing.stderr.contains("no batch is open"), "{nothing}");
        let shown = run(&site, "batches show 1 --json").success().json();
        assert_eq!(shown["data"]["state"], "collected");
        assert_eq!(shown["data"]["calls"].as_array().map(Vec::len), Some(3));
        let listed = run(&site, "batches list").success();
        assert!(listed.stdout.contains("collected"), "{listed}");
        println!("{listed}");
        println!("{}", run(&site, "batches show 1").success());
    }
}

#[test]
fn a_batch_asks_what_would_have_been_asked_without_one() {
    let Some(site) = site(Vendor::OpenAi, 1) else {
        return;
    };
    let _ = run(&site, "write --batch --yes").success();
    let _ = run(&site, "batches poll").success();
    let in_batch = site.vendor.bodies();
    let Some(other) = self::site(Vendor::OpenAi, 1) else {
        return;
    };
    let _ = run(&other, "write --yes").success();
    let alone = other.vendor.bodies();
    assert_eq!(in_batch[0]["body"], alone[0]["body"]);
    assert_eq!(in_batch[0]["path"], alone[0]["path"]);
}

#[test]
fn each_request_that_came_to_nothing_is_told_and_given_back() {
    for vendor in BOTH {
        let Some(site) = site(vendor, 4) else { return };
        let _ = run(&site, "write --batch --yes").success();
        site.vendor
            .configure(&json!({"batch_rows": {"0": "error", "1": "length", "2": "refusal"}}));
        let polled = run(&site, "batches poll --json").exits_with(3);
        let answer = polled.json();
        let failed = answer["data"]["failed"].as_array().expect("a list");
        let mut codes: Vec<&str> = failed
            .iter()
            .filter_map(|item| item["code"].as_str())
            .collect();
        codes.sort_unstable();
        assert_eq!(
            codes,
            ["answer_invalid", "answer_invalid", "request_not_done"],
            "{polled}"
        );
        assert_eq!(texts(&site), 1);
        assert_eq!(
            (
                count(&site, CallState::Settled),
                count(&site, CallState::Void)
            ),
            (3, 1)
        );
        paid_in_full(&site);
        // They may be asked for again, with or without a batch.
        site.vendor.configure(&json!({"batch_rows": {}}));
        let _ = run(&site, "write --batch --yes --limit 1").success();
        let _ = run(&site, "batches poll").success();
        let _ = run(&site, "write --yes").success();
        assert_eq!(texts(&site), 4);
        bracketed(&site);
    }
}

#[test]
fn what_was_done_before_the_end_is_kept() {
    for vendor in BOTH {
        for (how, state) in [
            ("expired", BatchState::Expired),
            ("cancel", BatchState::Cancelled),
        ] {
            let Some(site) = site(vendor, 4) else { return };
            let _ = run(&site, "write --batch --yes").success();
            if how == "cancel" {
                let asked = run(&site, "batches cancel 1").exits_with(2);
                assert!(asked.stderr.contains("4 open request(s)"), "{asked}");
                let _ = run(&site, "batches cancel 1 --yes").success();
                assert_eq!(states(&site), [BatchState::Cancelling]);
            } else {
                site.vendor.configure(&json!({"batch_end": how}));
            }
            let polled = run(&site, "batches poll").exits_with(3);
            let said = if how == "cancel" {
                "was stopped before it"
            } else {
                "did not come in time"
            };
            assert_eq!(polled.stderr.matches(said).count(), 2, "{polled}");
            assert_eq!(states(&site), [state]);
            assert_eq!(texts(&site), 2, "{vendor:?} {how}");
            assert_eq!(
                (
                    count(&site, CallState::Settled),
                    count(&site, CallState::Void)
                ),
                (2, 2)
            );
            paid_in_full(&site);
            let _ = run(&site, "batches poll").success();
            let over = run(&site, "batches cancel 1 --yes").success();
            assert!(over.stderr.contains("1 skipped"), "{over}");
        }
    }
}

#[test]
fn a_batch_that_is_refused_as_a_whole_costs_nothing() {
    let Some(site) = site(Vendor::OpenAi, 2) else {
        return;
    };
    let _ = run(&site, "write --batch --yes").success();
    site.vendor.configure(&json!({"batch_end": "failed"}));
    let polled = run(&site, "batches poll").exits_with(3);
    assert!(polled.stderr.contains("refused as a whole"), "{polled}");
    assert_eq!(states(&site), [BatchState::Failed]);
    assert_eq!((site.reserved_and_spent(), site.billed()), ((0, 0), 0));
    let shown = run(&site, "batches show 1").success();
    assert!(shown.stdout.contains("Enqueued token limit"), "{shown}");
    site.vendor
        .configure(&json!({"batch_end": "completed", "batch_limit": 1}));
    let refused = run(&site, "write --batch --yes").exits_with(3);
    assert!(refused.stderr.contains("too many requests"), "{refused}");
    assert_eq!(states(&site)[1], BatchState::Failed);
    site.vendor.configure(&json!({"batch_limit": 10}));
    let _ = run(&site, "write --batch --yes").success();
    let _ = run(&site, "batches poll").success();
    assert_eq!(texts(&site), 2);
    paid_in_full(&site);
}

#[test]
fn odd_results_are_joined_by_name_and_nothing_is_guessed() {
    for vendor in BOTH {
        let Some(site) = site(vendor, 5) else { return };
        let _ = run(&site, "write --batch --yes").success();
        let odd = json!({"0": "missing", "1": "repeat", "2": "repeat-error", "3": "foreign", "4": "unclear"});
        site.vendor.configure(&json!({"batch_rows": odd}));
        let polled = run(&site, "batches poll").exits_with(3);
        assert!(polled.stderr.contains("not in this batch"), "{polled}");
        assert!(polled.stderr.contains("repeat a request"), "{polled}");
        assert_eq!(texts(&site), 3);
        // Those without a result that says anything stay set aside, and are not asked for again.
        assert_eq!(count(&site, CallState::Unresolved), 2);
        assert_eq!(states(&site), [BatchState::Unresolved]);
        bracketed(&site);
        let again = run(&site, "write --yes").exits_with(3);
        assert_eq!(again.stderr.matches("is unresolved").count(), 2, "{again}");
        let list = run(&site, "credits reconcile --json").success().json();
        assert_eq!(list["results"].as_array().map(Vec::len), Some(2));
        let _ = run(&site, "batches poll").exits_with(3);
        let _ = run(&site, "credits reconcile --all --charge --yes").success();
        let _ = run(&site, "batches poll").success();
        assert_eq!(states(&site), [BatchState::Cancelled]);
        site.audits_clean();
    }
}

#[test]
fn a_lost_handing_over_is_found_again_and_never_repeated() {
    for vendor in BOTH {
        for fault in ["lost", "500-lost"] {
            let Some(site) = site(vendor, 2) else { return };
            let create = format!("create:{fault}");
            // The list is not there either at first.
            site.vendor.configure(
                &json!({"batch_faults": [create, "list:500"], "batch_clock_s": -40_000}),
            );
            let lost = run(&site, "write --batch --yes").exits_with(7);
            assert!(lost.stderr.contains("igny8 batches poll"), "{lost}");
            assert_eq!(states(&site), [BatchState::Unresolved]);
            assert_eq!(count(&site, CallState::Unresolved), 2);
            bracketed(&site);
            let skipped = run(&site, "write --yes").exits_with(3);
            assert_eq!(
                skipped.stderr.matches("is unresolved").count(),
                2,
                "{skipped}"
            );
            let _ = run(&site, "write --batch --yes").exits_with(3);
            let stats = site.settled_stats();
            assert_eq!(
                stats["batches"].as_array().map(Vec::len),
                Some(1),
                "{stats}"
            );
            // A batch of somebody else's stands before ours in the list.
            site.vendor.configure(&json!({"batch_page": 1}));
            let mut polled = run(&site, "batches poll");
            if vendor == Vendor::Anthropic {
                assert!(polled.code == Some(3), "{polled}");
                assert!(polled.stderr.contains("still worked on"), "{polled}");
                end_remote(&site);
                polled = run(&site, "batches poll");
            }
            let polled = polled.success();
            assert!(polled.stderr.contains("2 text(s) written"), "{polled}");
            assert_eq!(texts(&site), 2);
            paid_in_full(&site);
            let stats = site.settled_stats();
            assert_eq!(
                stats["batches"].as_array().map(Vec::len),
                Some(1),
                "{stats}"
            );
        }
    }
}

/// Has the vendor work through the batches that nobody asks about by name.
pub(crate) fn end_remote(site: &PaidSite) {
    let stats = site.vendor.stats();
    for batch in stats["batches"].as_array().expect("a list") {
        let id = batch["id"].as_str().expect("a name");
        let path = if id.starts_with("msg") {
            "messages/batches"
        } else {
            "batches"
        };
        site.vendor.get(&format!("/v1/{path}/{id}"));
    }
}

#[test]
fn a_handing_over_that_never_arrived_stays_open_until_the_user_decides() {
    for vendor in BOTH {
        let Some(site) = site(vendor, 2) else { return };
        site.vendor
            .configure(&json!({"batch_faults": ["create:drop"]}));
        let lost = run(&site, "write --batch --yes").exits_with(3);
        assert!(lost.stderr.contains("lists no such batch"), "{lost}");
        for _ in 0..2 {
            let _ = run(&site, "batches poll").exits_with(3);
        }
        let refused = run(&site, "batches cancel 1 --yes").exits_with(3);
        assert!(refused.stderr.contains("cannot be stopped"), "{refused}");
        assert_eq!(site.settled_stats()["batches"], json!([]));
        let _ = run(&site, "credits reconcile --all --void --yes").success();
        let _ = run(&site, "write --batch --yes").success();
        let _ = run(&site, "batches poll").success();
        assert_eq!(
            states(&site),
            [BatchState::Cancelled, BatchState::Collected]
        );
        assert_eq!(texts(&site), 2);
        paid_in_full(&site);
    }
}

#[test]
fn what_was_turned_away_at_the_door_is_handed_in_later() {
    for vendor in BOTH {
        for (fault, code) in [("429", 7), ("503-retry-after", 7), ("401", 4)] {
            let Some(site) = site(vendor, 2) else { return };
            site.vendor
                .configure(&json!({"batch_faults": [format!("create:{fault}")]}));
            let turned_away = run(&site, "write --batch --yes").exits_with(code);
            assert!(
                turned_away.stderr.contains("not handed in yet"),
                "{turned_away}"
            );
            assert_eq!(count(&site, CallState::Sent), 2);
            let again = run(&site, "write --yes").success();
            assert!(again.stderr.contains("it waits in batch 1"), "{again}");
            let _ = run(&site, "batches poll").success();
            let _ = run(&site, "batches poll").success();
            assert_eq!(texts(&site), 2);
            paid_in_full(&site);
        }
    }
}

#[test]
fn what_never_left_is_stopped_without_asking_anybody() {
    let Some(mut site) = site(Vendor::OpenAi, 2) else {
        return;
    };
    site.vendor
        .configure(&json!({"batch_faults": ["create:401"]}));
    let _ = run(&site, "write --batch --yes").exits_with(4);
    site.env.set("IGNY8_FAKE_API_KEY", "");
    let _ = run(&site, "batches cancel 1 --yes").success();
    assert_eq!(states(&site), [BatchState::Cancelled]);
    assert_eq!(site.reserved_and_spent(), (0, 0));
    // Its file is cleared away as soon as there is a key again.
    site.env.set("IGNY8_FAKE_API_KEY", "key");
    let _ = run(&site, "batches poll").success();
    assert_eq!(site.settled_stats()["files"], json!([]));
    site.audits_clean();
}

#[test]
fn a_lost_upload_is_found_again() {
    for fault in ["lost", "drop", "500", "500-lost"] {
        let Some(site) = site(Vendor::OpenAi, 2) else {
            return;
        };
        site.vendor
            .configure(&json!({"batch_faults": [format!("files:{fault}")]}));
        let lost = run(&site, "write --batch --yes").exits_with(7);
        assert!(lost.stderr.contains("not handed in yet"), "{lost}");
        assert_eq!(states(&site), [BatchState::Uploading]);
        let _ = run(&site, "batches poll").success();
        assert_eq!(states(&site), [BatchState::InProgress]);
        let _ = run(&site, "batches poll").success();
        assert_eq!(texts(&site), 2);
        let stats = site.settled_stats();
        let uploads = stats["by_path"]["POST /v1/files"].as_u64();
        let expected = if fault.contains("lost") { 1 } else { 2 };
        assert_eq!(uploads, Some(expected), "{fault}");
        let files = stats["files"].as_array().expect("a list");
        assert!(
            files.iter().all(|file| file["name"] == "out.jsonl"),
            "{files:?}"
        );
        paid_in_full(&site);
    }
}

#[test]
fn a_provider_that_cannot_be_reached_loses_nothing() {
    for fault in [
        "get:500",
        "get:drop",
        "content:500",
        "content:drop",
        "content:lost",
    ] {
        let Some(site) = site(Vendor::OpenAi, 2) else {
            return;
        };
        let _ = run(&site, "write --batch --yes").success();
        site.vendor.configure(&json!({"batch_faults": [fault]}));
        let _ = run(&site, "batches poll").exits_with(7);
        bracketed(&site);
        let _ = run(&site, "batches poll").success();
        assert_eq!(texts(&site), 2);
        paid_in_full(&site);
    }
    let Some(site) = site(Vendor::OpenAi, 2) else {
        return;
    };
    let _ = run(&site, "write --batch --yes").success();
    // The results are gone: what they would have cost stays set aside.
    site.vendor
        .configure(&json!({"batch_faults": ["get:ok", "get:ok", "content:404"]}));
    let gone = run(&site, "batches poll").exits_with(3);
    assert!(gone.stderr.contains("results no more"), "{gone}");
    bracketed(&site);
    // They were only away for a while.
    let _ = run(&site, "batches collect 1").success();
    assert_eq!(texts(&site), 2);
    paid_in_full(&site);
}

#[test]
fn limits_refuse_before_anything_leaves() {
    let Some(site) = site(Vendor::OpenAi, 3) else {
        return;
    };
    let refused = run(&site, "write --batch --yes --max-usd 0.0001").exits_with(5);
    assert!(refused.stderr.contains("limit"), "{refused}");
    assert!(refused.stderr.contains("higher `--max-usd`"), "{refused}");
    assert!(calls(&site).is_empty() && states(&site).is_empty());
    assert_eq!(site.settled_stats()["requests"], 0);
    // No price by batch is an unknown price, whatever the model costs else.
    let models = "as_of = \"2026-01-01\"\n[[model]]\nvendor = \"openai\"\nname = \"fake-model\"\n\
                  kind = \"chat\"\ninput = 1\noutput = 1\n";
    site.env.write("config/models.toml", models);
    let refused = run(&site, "write --batch --yes --max-usd 5").exits_with(5);
    assert!(
        refused.stderr.contains("price of fake-model is unknown"),
        "{refused}"
    );
    assert_eq!(site.settled_stats()["requests"], 0);
    let builtin = run(&site, "images --batch --yes --image-provider builtin").exits_with(4);
    for way in [
        "`--batch --image-provider openai`",
        "config set images.provider",
    ] {
        assert!(builtin.stderr.contains(way), "{builtin}");
    }
    let builtin = run(&site, "write --batch --yes --provider builtin").exits_with(4);
    assert!(builtin.stderr.contains("name one"), "{builtin}");
    let none = run(&site, "write --batch --yes --provider ollama --model x").exits_with(1);
    assert!(none.stderr.contains("takes no batches"), "{none}");
}

#[test]
fn a_later_write_takes_the_answers_that_are_paid_for() {
    let Some(site) = site(Vendor::OpenAi, 2) else {
        return;
    };
    let _ = run(&site, "write --batch --yes").success();
    let booked = run(&site, "batches collect --no-apply").success();
    assert!(booked.stderr.contains("2 answer(s) fetched"), "{booked}");
    assert_eq!(texts(&site), 0);
    let status = run(&site, "status").success();
    assert!(
        status.to_string().contains("igny8 batches collect"),
        "{status}"
    );
    let before = site.settled_stats()["billed_count"].clone();
    let written = run(&site, "write --yes").success();
    assert!(written.stderr.contains("wrote 2 articles"), "{written}");
    assert_eq!(site.settled_stats()["billed_count"], before);
    paid_in_full(&site);
}

#[test]
fn two_that_poll_at_once_share_the_work() {
    let Some(site) = site(Vendor::OpenAi, 3) else {
        return;
    };
    let _ = run(&site, "write --batch --yes").success();
    site.vendor.configure(&json!({"latency_ms": 150}));
    let mut first = site.env.command(["batches", "poll"]).spawn();
    let mut second = site.env.command(["batches", "poll"]).spawn();
    for one in [&mut first, &mut second] {
        while one.is_running() {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }
    site.vendor.configure(&json!({"latency_ms": 1}));
    let _ = run(&site, "batches poll").success();
    assert_eq!(texts(&site), 3);
    let stats = site.settled_stats();
    assert_eq!(stats["by_path"]["POST /v1/batches"], 1);
    paid_in_full(&site);
}

#[test]
fn a_batch_is_only_looked_for_where_it_was_handed_in() {
    let Some(site) = site(Vendor::OpenAi, 1) else {
        return;
    };
    let _ = run(&site, "write --batch --yes").success();
    let moved = run(
        &site,
        "batches poll --set providers.fake.base_url=http://127.0.0.1:9/v1",
    )
    .exits_with(1);
    assert!(moved.stderr.contains("set the address back"), "{moved}");
    let _ = run(&site, "batches poll").success();
    assert_eq!(texts(&site), 1);
}

#[test]
fn ideas_and_images_come_by_batch() {
    for vendor in BOTH {
        let Some(site) = site(vendor, 0) else { return };
        let names = "office chair\noffice chair cheap\noffice chair ergonomic\n";
        site.env.write("keywords.txt", names);
        let _ = run(&site, "keywords import keywords.txt --quiet").success();
        let _ = run(&site, "cluster --no-ai --quiet").success();
        let made = run(&site, "ideas --batch --yes --approve --per-cluster 2").success();
        assert!(made.stdout.contains("ideas"), "{made}");
        let polled = run(&site, "batches poll --json").success().json();
        let ideas = polled["data"]["made"]["ideas"][0]["ideas"]
            .as_array()
            .expect("ideas");
        assert_eq!(ideas.len(), 2, "{polled}");
        assert!(
            ideas.iter().all(|idea| idea["status"] == "approved"),
            "{polled}"
        );
        let _ = run(&site, "tasks create --all-approved --quiet").success();
        let _ = run(&site, "write --batch --yes --limit 1").success();
        let _ = run(&site, "batches poll").success();
        // First the words that describe them, then the images themselves.
        let words = run(&site, "images --batch --yes --in-article 0").success();
        assert!(words.stderr.contains("image descriptions"), "{words}");
        let polled = run(&site, "batches poll").success();
        assert!(
            polled.stderr.contains("a further `igny8 images --batch`"),
            "{polled}"
        );
        let pictures = run(&site, "images --batch --yes --in-article 0").success();
        assert!(pictures.stderr.contains("for images"), "{pictures}");
        let polled = run(&site, "batches poll --json").success().json();
        let made = &polled["data"]["made"]["images"][0];
        assert_eq!(
            (made["made"].as_u64(), made["placed"].as_bool()),
            (Some(1), Some(false)),
            "{polled}"
        );
        assert_eq!(made["images"][0]["model"], "fake-image");
        paid_in_full(&site);
        let functions: Vec<String> = calls(&site).into_iter().map(|call| call.function).collect();
        assert_eq!(
            functions,
            [
                "generate_ideas",
                "generate_content",
                "generate_image_prompts",
                "generate_images"
            ]
        );
        let done = run(&site, "images --batch --yes --in-article 0").success();
        assert!(done.stderr.contains("no batch was handed in"), "{done}");
    }
}

#[test]
fn what_waits_in_a_batch_has_no_part_in_a_limit_of_images() {
    let Some(site) = site(Vendor::OpenAi, 2) else {
        return;
    };
    let _ = run(&site, "write --yes --quiet").success();
    let _ = run(&site, "images 1 --batch --yes --in-article 0").success();
    let dry = run(&site, "images --limit 1 --in-article 0 --dry-run").success();
    assert!(
        dry.stdout.contains("\n 2  article") || dry.stdout.contains("2   article"),
        "{dry}"
    );
    let made = run(&site, "images --limit 1 --yes --in-article 0").success();
    assert!(made.stderr.contains("content 1 ("), "{made}");
    assert!(
        made.stderr.contains("is left alone: it waits in batch 1"),
        "{made}"
    );
    assert!(
        made.stderr.contains("made 1 image(s) for 1 piece(s)"),
        "{made}"
    );
    let nothing = run(&site, "images --limit 1 --yes --in-article 0").success();
    assert!(
        nothing.stderr.contains("no other content lacks images"),
        "{nothing}"
    );
}

#[test]
fn what_is_too_much_for_one_batch_becomes_several() {
    let Some(site) = site(Vendor::OpenAi, 3) else {
        return;
    };
    let _ = run(&site, "write --batch --yes --limit 2").success();
    let _ = run(&site, "write --batch --yes").success();
    let open: Value = run(&site, "batches list --open --json").success().json();
    assert_eq!(open["count"], 2);
    assert_eq!(open["results"][0]["requests"], 1);
    let doctor = run(&site, "doctor --json").json();
    println!("{doctor}");
    let _ = run(&site, "batches poll").success();
    assert_eq!(texts(&site), 3);
    paid_in_full(&site);
}
