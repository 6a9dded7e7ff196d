//! kill -9 at every step of a batch, with every way its handing over can go: nothing is lost, nothing is
//! handed over twice, and the ledger never falls behind the bill.
//!
//! The short form runs each step once, at the vendors in turn. With `IGNY8_TEST_LONG` set, each step meets each
//! fault as well, and a hundred random moments follow, from a seed that is printed and can be given as
//! `IGNY8_TEST_SEED`.

use std::time::Duration;

use serde_json::json;

use super::batches::{BOTH, Vendor, bracketed, calls, run, site};
use crate::support::{PaidSite, variable};

/// The steps of handing a batch over.
const HAND_IN: &[&str] = &[
    "batch-prepared",
    "batch-uploading",
    "batch-uploaded",
    "batch-submitting",
    "batch-replied",
    "batch-submitted",
];

/// The steps of a batch whose handing over was lost.
const LOST: &[&str] = &["batch-unresolved", "batch-adopted"];

/// The steps of looking after it.
const POLL: &[&str] = &[
    "batch-ended",
    "batch-fetched",
    "batch-booked",
    "batch-closed",
    "batch-cleaned",
    "item-saved",
];

const TASKS: usize = 2;

/// Runs a command and kills it at a step; `false` when it ended before.
fn kill_at(site: &PaidSite, words: &str, step: &str) -> bool {
    let mut running = site
        .env
        .command(words.split(' '))
        .variable("IGNY8_TEST_PAUSE_AT", format!("{step}:1"))
        .spawn();
    let paused = running.has_said("\"reason\":\"paused\"");
    let _ = running.kill();
    paused
}

/// Runs `poll` until nothing is open any more, and looks at the end of it.
fn goes_on_to_the_end(site: &PaidSite, vendor: Vendor, context: &str) {
    for _ in 0..6 {
        bracketed(site);
        // What may be ours at the vendor is worked through meanwhile.
        super::batches::end_remote(site);
        let polled = run(site, "batches poll");
        assert!(
            matches!(polled.code, Some(0 | 3 | 7)),
            "{context}: {polled}"
        );
        let open = run(site, "batches list --open --json").success().json();
        if open["count"] == 0 {
            break;
        }
    }
    // A handing over that was killed before it was sent looks like a lost one: nobody can tell.
    let stats = site.settled_stats();
    let made = stats["batches"].as_array().map_or(0, Vec::len);
    assert!(made <= 1, "{context}: handed over {made} times: {stats}");
    let open = run(site, "batches list --open --json").success().json();
    if made == 0 && open["count"] != 0 {
        let polled = run(site, "batches poll").exits_with(3);
        let said = polled.stderr.contains("lists no such batch");
        assert!(said, "{context}: {polled}");
        let _ = run(site, "credits reconcile --all --void --yes").success();
    }
    let written = run(site, "write --yes").success();
    let _ = run(site, "batches poll").success();
    let list = run(site, "content list --json").success().json();
    let texts = list["results"].as_array().map_or(0, Vec::len);
    assert_eq!(texts, TASKS, "{context}: {written}");
    let (reserved, spent) = site.reserved_and_spent();
    assert_eq!((reserved, spent), (0, site.billed()), "{context}");
    let stats = site.settled_stats();
    assert_eq!(stats["double_billed"], 0, "{context}: {stats}");
    assert!(
        calls(site)
            .iter()
            .all(|call| call.consumed_at.is_some() || call.cost_usd_micros.is_none())
    );
    let ours = stats["files"].as_array().expect("a list").iter();
    let left = ours.filter(|file| file["name"] != "out.jsonl").count();
    assert_eq!(left, 0, "{context}: {vendor:?} left its file there");
    site.audits_clean();
}

/// Kills one command at one step, looks, and goes on.
fn survive(vendor: Vendor, step: &str, faults: &[&str]) -> bool {
    let Some(site) = site(vendor, TASKS) else {
        return false;
    };
    let context = format!("{vendor:?} killed at {step} with {faults:?}");
    site.vendor.configure(&json!({"batch_faults": faults}));
    let mut killed = kill_at(&site, "write --batch --yes", step);
    bracketed(&site);
    if !killed && (POLL.contains(&step) || LOST.contains(&step)) {
        super::batches::end_remote(&site);
        killed = kill_at(&site, "batches poll", step);
    }
    let mut open = run(&site, "batches list --open --json").success().json();
    if killed && HAND_IN[..3].contains(&step) {
        // Certainly not handed over: the next time goes on with it, by whichever command.
        assert_eq!(open["results"][0]["requests"], TASKS, "{context}");
        let again = run(&site, "write --batch --yes").success();
        assert!(
            again.stderr.contains("it waits in batch 1"),
            "{context}: {again}"
        );
        open = run(&site, "batches list --open --json").success().json();
        assert_eq!(open["count"], 1, "{context}");
    }
    goes_on_to_the_end(&site, vendor, &context);
    killed
}

#[test]
fn killed_at_each_step_a_batch_loses_nothing_and_is_billed_once() {
    let long = variable("IGNY8_TEST_LONG").is_some();
    let mut killed = 0;
    for (first, vendor) in BOTH.into_iter().enumerate() {
        for (number, step) in HAND_IN.iter().chain(POLL).chain(LOST).enumerate() {
            // Uploading is OpenAI's alone.
            let is_turn = if step.starts_with("batch-upload") {
                first == 0
            } else {
                number % 2 == first
            };
            if long || is_turn {
                let faults: &[&str] = if LOST.contains(step) {
                    &["create:lost"]
                } else {
                    &[]
                };
                killed += usize::from(survive(vendor, step, faults));
            }
        }
        if !long {
            continue;
        }
        for step in HAND_IN.iter().chain(LOST).chain(POLL) {
            for faults in [
                &["create:lost", "list:500"][..],
                &["create:500-lost"],
                &["create:503-retry-after"],
                &["get:500", "results:drop"],
                &["files:lost"],
            ] {
                killed += usize::from(survive(vendor, step, faults));
            }
        }
    }
    // Anthropic has no files: three steps less.
    let wanted = if long { 2 * 14 - 3 } else { 14 };
    assert!(
        killed == 0 || killed >= wanted,
        "only {killed} were killed in time"
    );
}

#[test]
fn killed_at_random_moments_a_batch_loses_nothing_and_is_billed_once() {
    if variable("IGNY8_TEST_LONG").is_none() {
        return;
    }
    let given = variable("IGNY8_TEST_SEED").and_then(|seed| seed.into_string().ok()?.parse().ok());
    let seed: u64 = given.unwrap_or_else(|| u64::from(std::process::id()));
    println!("seed {seed}");
    let mut state = seed;
    let mut below = |end: u64| {
        // splitmix64: a seed is all that is needed to see a failure again.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    };
    for round in 0..100 {
        let vendor = BOTH[usize::from(below(2) == 1)];
        let Some(site) = site(vendor, TASKS) else {
            return;
        };
        site.vendor.configure(&json!({"latency_ms": 40}));
        for words in ["write --batch --yes", "batches poll"] {
            let running = site.env.command(words.split(' ')).spawn();
            std::thread::sleep(Duration::from_millis(below(400)));
            let _ = running.kill();
        }
        site.vendor.configure(&json!({"latency_ms": 1}));
        let _ = run(&site, "batches poll");
        goes_on_to_the_end(&site, vendor, &format!("round {round} of seed {seed}"));
    }
}
