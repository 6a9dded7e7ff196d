//! kill -9 at fifty moments: nothing paid is lost or paid again, nothing billed is unaccounted.
//!
//! The short form runs fifty fixed moments once. With `IGNY8_TEST_LONG` set, two hundred random
//! moments follow, from a seed that is printed and can be given as `IGNY8_TEST_SEED`.

use std::collections::BTreeMap;
use std::time::Duration;

use igny8::domain::ledger::CallState;
use igny8::store::Access;
use igny8::store::ai_calls::{self, CallFilter};
use igny8::store::content::{self, ContentFilter};
use igny8::store::keywords::Page;
use serde_json::{Value, json};

use crate::support::{PaidSite, variable};

/// The command that is killed, and run again until it is through.
const WRITE: &[&str] = &["run", "--from", "write", "--to", "write", "--yes"];

/// The same with images and pages after the texts.
const RUN: &[&str] = &[
    "run",
    "--from",
    "write",
    "--to",
    "publish",
    "--publish",
    "files",
    "--yes",
];

/// How many tasks each moment begins with.
const TASKS: usize = 3;

/// A moment at which the process is killed.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// At the n-th time of this step, where the process waits.
    Step(&'static str, usize),
    /// So many milliseconds after the vendor took in its n-th request, which takes it 120 ms.
    InFlight(usize, u64),
    /// So many milliseconds after the start.
    After(u64),
}

/// A small generator (splitmix64), so that a seed is all that is needed to see a failure again.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}

/// The steps of `write`, each with the fault that the vendor's first reply has.
fn steps() -> Vec<(Moment, &'static str)> {
    let mut all = Vec::new();
    for n in 1..=TASKS {
        for fault in ["ok", "drop-mid", "500", "length"] {
            all.push((Moment::Step("call-replied", n), fault));
        }
        for fault in ["ok", "drop-after"] {
            all.push((Moment::Step("call-sent", n), fault));
        }
        for fault in ["ok", "no-usage"] {
            all.push((Moment::Step("call-settled", n), fault));
        }
        all.push((Moment::Step("item-saved", n), "ok"));
    }
    all
}

/// Moments while the vendor works on a request, and any moment at all.
fn flights(random: &mut Random) -> Vec<Moment> {
    let mut all = Vec::new();
    for n in 1..=TASKS {
        for _ in 0..4 {
            all.push(Moment::InFlight(n, random.below(100)));
        }
    }
    for _ in 0..6 {
        all.push(Moment::After(random.below(600)));
    }
    all
}

/// Whether the process was killed before it ended by itself.
fn kill_at(site: &PaidSite, command: &[&str], moment: Moment) -> bool {
    let mut command = site.env.command(command);
    let mut running = match moment {
        Moment::Step(name, n) => {
            command = command.variable("IGNY8_TEST_PAUSE_AT", format!("{name}:{n}"));
            let mut running = command.spawn();
            if !running.has_said("\"reason\":\"paused\"") {
                return false;
            }
            running
        }
        Moment::InFlight(n, milliseconds) => {
            site.vendor.configure(&json!({ "latency_ms": 120 }));
            let mut running = command.spawn();
            while running.is_running() {
                let stats = site.vendor.stats();
                if stats["requests"].as_u64() >= Some(n as u64) && stats["inflight"] == 1 {
                    break;
                }
            }
            std::thread::sleep(Duration::from_millis(milliseconds));
            running
        }
        Moment::After(milliseconds) => {
            let running = command.spawn();
            std::thread::sleep(Duration::from_millis(milliseconds));
            running
        }
    };
    let alive = running.is_running();
    let _ = running.kill();
    site.settled_stats();
    site.vendor.configure(&json!({ "latency_ms": 1 }));
    alive
}

/// The uuids of the drafts and their bodies, without the images that were placed in them.
fn drafts(site: &PaidSite) -> BTreeMap<String, String> {
    let store = site.store(Access::Read);
    store.integrity_check().expect("a sound database");
    content::list(
        store.connection(),
        &ContentFilter::default(),
        Page::default(),
    )
    .expect("the drafts")
    .into_iter()
    .map(|content| {
        (
            content.uuid.to_string(),
            without_figures(&content.content_html),
        )
    })
    .collect()
}

fn without_figures(html: &str) -> String {
    let mut parts = html.split("<figure");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let rest = part.split_once("</figure>\n").map_or("", |(_, rest)| rest);
        text + rest
    })
}

/// Kills, looks, goes on to the end, and looks again.
fn survive(command: &[&str], moment: Moment, fault: &str) -> (bool, usize) {
    let Some(site) = PaidSite::start(TASKS) else {
        return (false, 0);
    };
    let context = format!("{moment:?} with {fault}");
    site.vendor
        .configure(&json!({"faults": [fault], "latency_ms": 1}));
    let killed = kill_at(&site, command, moment);
    let saved = drafts(&site);
    bracket(&site, &context);
    let mut open = 0;
    for _ in 0..4 {
        let end = site.env.igny8(command);
        assert!(matches!(end.code, Some(0 | 3 | 7)), "{context}: {end}");
        site.settled_stats();
        let list = site
            .env
            .igny8(["credits", "reconcile", "--json"])
            .success()
            .json();
        open += list["results"].as_array().map_or(0, Vec::len);
        if end.code == Some(0) {
            break;
        }
        let _ = site
            .env
            .igny8(["credits", "reconcile", "--all", "--void", "--yes"])
            .success();
    }
    let finished = drafts(&site);
    assert_eq!(finished.len(), TASKS, "{context}");
    for (uuid, body) in &saved {
        assert_eq!(
            finished.get(uuid),
            Some(body),
            "{context}: draft {uuid} was lost or changed"
        );
    }
    nothing_settled_was_paid_again(&site, &context);
    site.audits_clean();
    (killed, open)
}

/// The ledger holds the bill between what is settled and what is settled or open.
fn bracket(site: &PaidSite, context: &str) {
    let (reserved, spent) = site.reserved_and_spent();
    let billed = site.billed();
    let stats = site.settled_stats();
    // Without token counts the most it can have cost is booked, which may be more than the bill.
    let counted = stats["faults"].get("no-usage").is_none();
    assert!(
        spent <= billed || !counted,
        "{context}: {spent} settled of {billed} billed"
    );
    assert!(
        billed <= spent + reserved,
        "{context}: {billed} billed, {spent} + {reserved} known"
    );
}

/// Where the vendor billed one question twice, every earlier answer was lost, not settled.
fn nothing_settled_was_paid_again(site: &PaidSite, context: &str) {
    let store = site.store(Access::Read);
    let calls = ai_calls::list(store.connection(), &CallFilter::default()).expect("the calls");
    let stats = site.settled_stats();
    for repeat in stats["repeats"].as_array().expect("a list") {
        let ops: Vec<&str> = repeat["ops"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        for op in &ops[..ops.len() - 1] {
            let call = calls.iter().find(|call| call.op_id.to_string() == *op);
            // A cut answer is paid for and of no use; everything else settled is used.
            let lost = call.is_some_and(|call| {
                call.state == CallState::Void || call.outcome.as_deref() == Some("truncated")
            });
            assert!(lost, "{context}: {op} was paid for again");
        }
    }
    let settled = calls.iter().filter(|call| call.state == CallState::Settled);
    for call in settled {
        assert!(
            call.consumed_at.is_some(),
            "{context}: the answer of {} was not used",
            call.op_id
        );
    }
}

#[test]
fn killed_at_each_step_it_loses_nothing_and_pays_once() {
    let (mut killed, mut open) = (0, 0);
    let steps = steps();
    assert!(steps.len() >= 27);
    for (moment, fault) in steps {
        let (was_killed, found) = survive(WRITE, moment, fault);
        killed += usize::from(was_killed);
        open += found;
    }
    if killed > 0 {
        assert!(killed >= 24, "only {killed} were killed in time");
        assert!(open >= 18, "only {open} calls had to be reconciled");
    }
}

#[test]
fn killed_with_a_call_in_flight_it_loses_nothing_and_pays_once() {
    let (mut killed, mut open) = (0, 0);
    for moment in flights(&mut Random(20_260_115)) {
        let (was_killed, found) = survive(WRITE, moment, "ok");
        killed += usize::from(was_killed);
        open += found;
    }
    if killed > 0 {
        assert!(killed >= 12, "only {killed} were killed in time");
        assert!(open >= 10, "only {open} calls had to be reconciled");
    }
}

#[test]
fn killed_during_later_writes_it_loses_nothing_and_pays_once() {
    for n in 2..=3 * TASKS {
        survive(RUN, Moment::Step("item-saved", n), "ok");
    }
}

#[test]
fn killed_at_random_moments_it_loses_nothing_and_pays_once() {
    if variable("IGNY8_TEST_LONG").is_none() {
        return;
    }
    let given = variable("IGNY8_TEST_SEED").and_then(|seed| seed.into_string().ok()?.parse().ok());
    let seed = given.unwrap_or_else(|| u64::from(std::process::id()));
    println!("seed {seed}");
    let mut random = Random(seed);
    for _ in 0..200 {
        let n = 1 + random.below(TASKS as u64) as usize;
        let moment = match random.below(3) {
            0 => Moment::InFlight(n, random.below(140)),
            _ => Moment::After(random.below(900)),
        };
        let fault = [
            "ok",
            "ok",
            "drop-mid",
            "drop-after",
            "malformed",
            "500",
            "length",
        ];
        let fault = fault[random.below(fault.len() as u64) as usize];
        survive(WRITE, moment, fault);
    }
}
