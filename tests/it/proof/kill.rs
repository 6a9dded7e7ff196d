//! kill -9 at any moment: nothing paid is lost or paid again, nothing billed is unaccounted.
//!
//! The normal run kills at every step once (the list is read from the sources), while calls are under
//! way, and at a few random moments. With `IGNY8_TEST_LONG` set, two hundred random moments follow. The
//! seed is printed and can be given as `IGNY8_TEST_SEED`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use igny8::domain::ledger::CallState;
use igny8::store::Access;
use igny8::store::ai_calls::{self, CallFilter};
use igny8::store::content::{self, ContentFilter};
use igny8::store::keywords::Page;
use serde_json::{Value, json};

use super::random::{Random, seed};
use super::recorded::{root, sources};
use crate::support::shop::rows;
use crate::support::{PaidSite, variable};

/// The command that is killed, and run again until it is through: texts, images and pages.
const RUN: &[&str] = &[
    "run",
    "--from",
    "write",
    "--to",
    "publish",
    "--publish",
    "files",
    "--yes",
    "--events",
    "--set",
    "images.provider=fake",
    "--set",
    "images.model=fake-image",
];

/// How many tasks each moment begins with.
const TASKS: usize = 3;

/// How many paid images each of them gets.
const IMAGES_EACH: usize = 2;

/// What an image costs, in micro-USD, at the vendor and in our table.
const IMAGE_PRICE: i64 = 40_000;

/// A moment at which the process is killed.
#[derive(Clone, Debug)]
enum Moment {
    /// At the n-th time of this step, where the process waits.
    Step(String, usize),
    /// So many milliseconds after the vendor took in its n-th request, which takes it 120 ms.
    InFlight(usize, u64),
    /// So many milliseconds after the start.
    After(u64),
}

/// A site that goes back to its beginning before each moment.
struct Bench {
    site: PaidSite,
    beginning: tempfile::TempDir,
}

impl Bench {
    fn open() -> Option<Self> {
        let site = PaidSite::start(TASKS)?;
        site.vendor
            .configure(&json!({ "price_image": IMAGE_PRICE }));
        let models = site.env.work_dir().join("config/models.toml");
        let text = std::fs::read_to_string(models).expect("the table of models");
        site.env.write(
            "config/models.toml",
            format!(
                "{text}[[model]]\nvendor = \"openai\"\nname = \"fake-image\"\nkind = \"image\"\n\
                 per_image = {IMAGE_PRICE}\n"
            ),
        );
        let beginning = tempfile::tempdir().expect("a temporary folder");
        copy(&site.env.work_dir().join("site"), beginning.path());
        Some(Self { site, beginning })
    }

    fn rewind(&self) {
        let site = self.site.env.work_dir().join("site");
        std::fs::remove_dir_all(&site).expect("a workspace");
        copy(self.beginning.path(), &site);
        self.site.vendor.reset();
    }
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// The step at which an answer is taken from those that are kept: it has a test of its own below.
const CACHED: &str = "call-cached";

/// The steps at which this run can be killed, read from the sources: those of a call, and those that
/// a use-case tells of. What is sent to WordPress, and batches, have proofs of their own.
fn failpoints() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut after = |text: &str, mark: &str| {
        for rest in text.split(mark).skip(1) {
            let rest = rest.trim_start();
            let rest = rest.strip_prefix("name:").unwrap_or(rest).trim_start();
            let name = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'));
            found.extend(name.map(|(name, _)| name.to_owned()));
        }
    };
    for file in sources(&root().join("src")) {
        let path = file.display().to_string();
        let has_own_proof = [
            "publisher/wp_",
            "publisher/bridge_",
            "publisher/undo",
            "publisher/resolve",
            "publisher/sending",
            "/integration/",
            "/batches/",
        ];
        if has_own_proof.iter().any(|part| path.contains(part)) {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("a source");
        after(&text, "Event::Step {");
        after(&text, ".step(");
        if path.ends_with("cli/progress.rs") {
            let calls = text.split_once("fn call(").expect("the steps of a call").1;
            let calls = calls.split_once("\n    fn ").expect("its end").0;
            after(calls, "self.emit(");
        }
    }
    assert!(found.len() >= 9, "{found:?}");
    found
}

/// Whether the process was killed before it ended by itself.
fn kill_at(site: &PaidSite, moment: &Moment) -> bool {
    let mut command = site.env.command(RUN);
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
                if stats["requests"].as_u64() >= Some(*n as u64) && stats["inflight"] != 0 {
                    break;
                }
                std::thread::sleep(Duration::from_millis(5));
            }
            std::thread::sleep(Duration::from_millis(*milliseconds));
            running
        }
        Moment::After(milliseconds) => {
            let running = command.spawn();
            std::thread::sleep(Duration::from_millis(*milliseconds));
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

/// The names of the calls whose answers are settled, with the lengths of these answers.
fn settled(site: &PaidSite) -> BTreeSet<String> {
    let sql = "SELECT op_id, length(raw_answer) FROM ai_calls WHERE state = 'settled'";
    rows(&site.env, sql).into_iter().collect()
}

/// What all moments of a test came to.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    moments: usize,
    /// How many runs were killed before they ended.
    killed: usize,
    /// How many calls had to be reconciled.
    open: usize,
}

/// Kills, looks, goes on to the end, and looks again.
fn survive(bench: &Bench, moment: &Moment, faults: &Value, tally: &mut Tally) -> bool {
    let site = &bench.site;
    bench.rewind();
    let context = format!("{moment:?} with {faults}");
    site.vendor
        .configure(&json!({"faults": [], "faults_for": faults, "latency_ms": 1}));
    let killed = kill_at(site, moment);
    site.vendor.configure(&json!({"faults_for": {}}));
    let (saved, acknowledged) = (drafts(site), settled(site));
    bracket(site, &context);
    for _ in 0..5 {
        let end = site.env.igny8(RUN);
        assert!(matches!(end.code, Some(0 | 3 | 7)), "{context}: {end}");
        site.settled_stats();
        if end.code == Some(0) {
            break;
        }
        let open = "SELECT count(*) FROM ai_calls WHERE state = 'unresolved'";
        tally.open += rows(&site.env, open)[0].parse::<usize>().expect("a number");
        let _ = site
            .env
            .igny8(["credits", "reconcile", "--all", "--void", "--yes"]);
    }
    let finished = drafts(site);
    assert_eq!(finished.len(), TASKS, "{context}");
    for (uuid, body) in &saved {
        assert_eq!(
            finished.get(uuid),
            Some(body),
            "{context}: draft {uuid} was lost or changed"
        );
    }
    let kept = settled(site);
    assert!(
        acknowledged.is_subset(&kept),
        "{context}: a paid answer is gone"
    );
    let images = "SELECT count(*) FROM images WHERE file LIKE '%.jpg'";
    let wanted = (TASKS * IMAGES_EACH).to_string();
    assert_eq!(rows(&site.env, images), [wanted], "{context}: its images");
    nothing_settled_was_paid_again(site, &context);
    site.audits_clean();
    tally.moments += 1;
    tally.killed += usize::from(killed);
    killed
}

/// The ledger holds the bill between what is settled and what is settled or open.
fn bracket(site: &PaidSite, context: &str) {
    let sum = |account: &str| -> i64 {
        let sql = format!(
            "SELECT coalesce(sum(CASE WHEN debit_account = '{account}' THEN amount_usd_micros ELSE 0 END)
                  - sum(CASE WHEN credit_account = '{account}' THEN amount_usd_micros ELSE 0 END), 0)
             FROM ledger_entries"
        );
        rows(&site.env, &sql)[0].parse().expect("a sum")
    };
    let (reserved, spent) = (sum("reserved").abs(), sum("spent").abs());
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

/// The faults that make a call be turned down, sent again, lost and cut within one run.
fn all_endings() -> Value {
    json!({"generate_content": ["429", "500", "length", "ok"], "images": ["ok", "drop-after"]})
}

#[test]
fn killed_at_every_step_it_loses_nothing_and_pays_once() {
    let Some(bench) = Bench::open() else {
        return;
    };
    let mut tally = Tally::default();
    let mut all = failpoints();
    assert!(all.remove(CACHED), "{all:?}");
    for name in &all {
        let moment = Moment::Step(name.clone(), 1);
        let was_hit = survive(&bench, &moment, &all_endings(), &mut tally);
        // Nothing becomes durable while a call waits for its turn, and whether one waits is the pace's
        // matter.
        assert!(
            was_hit || name == "waiting",
            "the step {name} was never reached: {all:?}"
        );
    }
    println!("steps: {all:?}: {tally:?}");
    assert!(tally.open >= 4, "{tally:?}");
}

#[test]
fn every_step_of_a_batch_is_one_at_which_its_own_proof_kills() {
    let source = std::fs::read_to_string(root().join("src/ai/batches/mod.rs")).expect("a source");
    let proof = std::fs::read_to_string(root().join("tests/it/batches_kill.rs")).expect("a test");
    let names: Vec<&str> = source
        .split("=> \"batch-")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('"')?.0))
        .collect();
    assert!(names.len() >= 8, "{names:?}");
    for name in names {
        assert!(proof.contains(&format!("\"batch-{name}\"")), "batch-{name}");
    }
}

#[test]
fn killed_as_a_kept_answer_is_taken_it_pays_once() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    // The same question twice: what was written is taken away in between.
    let _ = site.write().success();
    let sql = "DELETE FROM images; DELETE FROM content_taxonomies; DELETE FROM content_versions;
               DELETE FROM content; UPDATE tasks SET status = 'queued';";
    let store = site.store(Access::Write);
    store.connection().execute_batch(sql).expect("rows deleted");
    drop(store);
    let write = [
        "write",
        "--yes",
        "--events",
        "--set",
        "providers.fake.concurrency=1",
    ];
    let mut running = site
        .env
        .command(write)
        .variable("IGNY8_TEST_PAUSE_AT", format!("{CACHED}:1"))
        .spawn();
    assert!(
        running.has_said("\"reason\":\"paused\""),
        "no kept answer was taken"
    );
    let _ = running.kill();
    bracket(&site, CACHED);
    let _ = site.env.igny8(write).success();
    assert_eq!(drafts(&site).len(), 1);
    let stats = site.settled_stats();
    assert_eq!(stats["billed_count"], 1, "{stats:#}");
    bracket(&site, CACHED);
    site.audits_clean();
}

#[test]
fn killed_at_later_steps_it_loses_nothing_and_pays_once() {
    let Some(bench) = Bench::open() else {
        return;
    };
    let mut tally = Tally::default();
    let is_long = variable("IGNY8_TEST_LONG").is_some();
    // Each image is a call and a saved file of its own.
    let images = TASKS * IMAGES_EACH;
    let times = if is_long { TASKS + images } else { 3 };
    let none = json!({});
    for name in [
        "call-sent",
        "call-replied",
        "call-settled",
        "image-saved",
        "item-saved",
    ] {
        let times = if name == "image-saved" {
            times.min(images)
        } else {
            times
        };
        for n in (2..=times).filter(|n| is_long || n % 2 == name.len() % 2) {
            let moment = Moment::Step(name.to_owned(), n);
            let _ = survive(&bench, &moment, &none, &mut tally);
        }
    }
    for fault in ["drop-mid", "500", "no-usage"] {
        let faults = json!({ "generate_content": [fault] });
        let moment = Moment::Step("call-replied".to_owned(), 1);
        let _ = survive(&bench, &moment, &faults, &mut tally);
    }
    println!("{tally:?}");
    assert_eq!(tally.killed, tally.moments, "{tally:?}");
}

#[test]
fn killed_with_calls_in_flight_it_loses_nothing_and_pays_once() {
    let Some(bench) = Bench::open() else {
        return;
    };
    let mut random = Random(20_260_115);
    let mut tally = Tally::default();
    for n in [1, 2, 3, 5, 8, 10] {
        let moment = Moment::InFlight(n, random.below(100));
        let _ = survive(&bench, &moment, &json!({}), &mut tally);
    }
    println!("{tally:?}");
    assert!(tally.killed >= 4 && tally.open >= 3, "{tally:?}");
}

#[test]
fn killed_at_random_moments_it_loses_nothing_and_pays_once() {
    let Some(bench) = Bench::open() else {
        return;
    };
    let seed = seed();
    let moments = if variable("IGNY8_TEST_LONG").is_some() {
        200
    } else {
        6
    };
    println!("{moments} random moments of seed {seed}");
    let mut random = Random(seed);
    let mut tally = Tally::default();
    // So long a whole run takes here; every moment of it is as likely.
    bench.rewind();
    let started = std::time::Instant::now();
    let _ = bench.site.env.igny8(RUN).success();
    let whole = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    for _ in 0..moments {
        let n = 1 + random.below(11) as usize;
        let moment = match random.below(3) {
            0 => Moment::InFlight(n, random.below(140)),
            _ => Moment::After(random.below(whole + 1)),
        };
        let kinds = [
            "ok",
            "ok",
            "drop-mid",
            "drop-after",
            "malformed",
            "500",
            "length",
            "429",
        ];
        let texts = kinds[random.below(kinds.len() as u64) as usize];
        let images = kinds[random.below(kinds.len() as u64 - 2) as usize];
        let faults = json!({ "generate_content": [texts], "images": [images] });
        let _ = survive(&bench, &moment, &faults, &mut tally);
    }
    println!("seed {seed}: {tally:?}");
    assert!(tally.killed * 2 >= tally.moments, "{tally:?}");
}
