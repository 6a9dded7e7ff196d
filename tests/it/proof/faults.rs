//! Every way a model call can go wrong, in every dialect: `fault_table` says what each must come to.
//!
//! The normal run plays every fault in one dialect and a part of them in each other one, what that one
//! alone has included; with `IGNY8_TEST_LONG` set, all of them in all.
//!
//! For each: the fault fired, the call ended in its documented state and in time, the other task was
//! written or left for the next run, and the ledger brackets the vendor's bill. Then the same command
//! again.

use std::time::{Duration, Instant};

use super::fault_table::{DIALECTS, Expected, FAULTS, Fault};
use crate::support::shop::Shop;
use crate::support::variable;

/// The settings `ai.idle_timeout_s` and `ai.timeout_s` of these runs, in seconds.
const LIMITS_S: (u64, u64) = (1, 3);

/// One call at a time, so that it is known which one meets the fault.
const ONE_BY_ONE: &[&str] = &["write", "--set", "providers.fake.concurrency=1"];

/// How many tasks each cell has: the fault meets the first.
const TASKS: i64 = 2;

const ARTICLES: &str = "SELECT count(*) FROM content WHERE kind = 'article'";

/// The two files of a database that is not open: what it was before each cell.
struct Snapshot(Vec<u8>);

impl Snapshot {
    fn take(shop: &Shop) -> Self {
        let database = shop.env.work_dir().join("site/igny8.sqlite3");
        Self(std::fs::read(database).expect("a database"))
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the test puts the database back as it was"
    )]
    fn restore(&self, shop: &Shop) {
        let database = shop.env.work_dir().join("site/igny8.sqlite3");
        for ending in ["sqlite3-wal", "sqlite3-shm"] {
            // There is none after a clean end.
            let _ = std::fs::remove_file(database.with_extension(ending));
        }
        std::fs::write(&database, &self.0).expect("written");
    }
}

/// Runs one cell; says what is wrong with it.
fn cell(shop: &Shop, fault: &Fault, usual: Duration) -> Result<(), String> {
    let expected = (fault.expected)(&shop.dialect);
    shop.vendor.reset();
    let schedule = serde_json::json!({"faults_for": {"generate_content": [fault.kind]}});
    shop.vendor.configure(&schedule);
    let started = Instant::now();
    let first = shop.igny8(ONE_BY_ONE);
    let took = started.elapsed();
    check_first(shop, fault, &expected).map_err(|wrong| format!("{wrong}\n{first}"))?;
    let is = |what: &str, right: bool| {
        if right {
            Ok(())
        } else {
            Err(format!("{what}\n{first}"))
        }
    };
    is("its exit code", first.code == Some(expected.code))?;
    is("it panicked", !first.stderr.contains("panicked"))?;
    is(
        "it says why",
        expected.code == 0 || !first.stderr.trim().is_empty(),
    )?;
    let waits = match fault.waits_for {
        "silence" => LIMITS_S.0,
        "the whole" => LIMITS_S.1,
        _ => 0,
    };
    // A machine that does other things as well may be late; the long form is run alone.
    let grace_s = if variable("IGNY8_TEST_LONG").is_some() {
        1
    } else {
        5
    };
    let most = usual * 8 + Duration::from_secs(waits + grace_s);
    is(&format!("it took {took:?} of {most:?}"), took <= most)?;

    let before = shop.counted("requests").as_u64();
    let again = shop.igny8(ONE_BY_ONE);
    let is = |what: &str, right: bool| {
        if right {
            Ok(())
        } else {
            Err(format!("the second run: {what}\n{again}"))
        }
    };
    is("its exit code", again.code == Some(expected.again))?;
    if expected.is_lost() {
        is(
            "it asked again",
            shop.counted("requests").as_u64() == before,
        )?;
        let named = "1 (How to choose a bathroom rug) was skipped";
        is("the task is not named", again.stderr.contains(named))?;
        is("no reason", again.stderr.contains("is unresolved"))?;
        is("billed twice", shop.counted("double_billed") == 0)?;
        is("its articles", shop.number(ARTICLES) + 1 == TASKS)?;
    } else {
        is("its articles", shop.number(ARTICLES) == TASKS)?;
        is(
            "a sound answer was paid for again",
            shop.counted("paid_again_after_sound_reply") == 0,
        )?;
    }
    books(shop, fault)?;
    let open = shop.number("SELECT count(*) FROM ai_calls WHERE state = 'sent'");
    is("a call was left open", open == 0)
}

/// What must hold after the first run.
fn check_first(shop: &Shop, fault: &Fault, expected: &Expected) -> Result<(), String> {
    if shop.counted("faults")[fault.kind] != 1 {
        return Err("it never fired".to_owned());
    }
    let calls = shop.rows("SELECT state, outcome FROM ai_calls ORDER BY sent_at, op_id");
    if calls[0] != expected.first_call {
        return Err(format!("{calls:?}, not {}", expected.first_call));
    }
    let articles = shop.number(ARTICLES);
    if articles != expected.articles {
        return Err(format!("{articles} articles, not {}", expected.articles));
    }
    let billed = shop.counted("billed_count");
    if billed != expected.billed {
        return Err(format!(
            "{billed} calls are billed, not {}",
            expected.billed
        ));
    }
    if shop.counted("double_billed") != 0 {
        return Err("a question was billed twice".to_owned());
    }
    books(shop, fault)
}

/// Holds the ledger against the bill: settled <= billed <= settled + unresolved.
fn books(shop: &Shop, fault: &Fault) -> Result<(), String> {
    let billed = shop.counted("cost_micros").as_i64().expect("a sum");
    let sum = |what: &str, state: &str| {
        shop.number(&format!(
            "SELECT coalesce(sum({what}), 0) FROM ai_calls WHERE state = '{state}'"
        ))
    };
    let settled = sum("cost_usd_micros", "settled");
    let reserved = sum("reserved_usd_micros", "unresolved");
    // Without token counts the most it can have cost is booked: never too little.
    let is_counted = fault.kind != "no-usage";
    let is_within = (settled <= billed || !is_counted) && billed <= settled + reserved;
    let is_exact = reserved != 0 || !is_counted || settled == billed;
    if is_within && is_exact {
        return Ok(());
    }
    Err(format!(
        "billed {billed}, settled {settled}, unresolved {reserved}"
    ))
}

/// Runs all faults in one dialect, and says of every one that fails what is wrong.
fn all_faults(dialect: &str) {
    let Some(mut shop) = Shop::open(&["--hang-s", "6", "--slow-ms", "4"]) else {
        return;
    };
    assert!(DIALECTS.contains(&dialect));
    dialect.clone_into(&mut shop.dialect);
    shop.tasks(2);
    let snapshot = Snapshot::take(&shop);
    let started = Instant::now();
    let _ = shop.igny8(&["write"]).success();
    let usual = started.elapsed();
    let long = variable("IGNY8_TEST_LONG").is_some();
    let place = DIALECTS
        .iter()
        .position(|known| *known == dialect)
        .unwrap_or(0);
    let is_played = |number: usize, fault: &Fault| {
        // What ends otherwise here than in the first dialect is never left out.
        let is_own = (fault.expected)(dialect) != (fault.expected)(DIALECTS[0]);
        long || place == 0 || is_own || number % 4 == place
    };
    let (mut wrong, mut played) = (Vec::new(), 0);
    for (number, fault) in FAULTS.iter().enumerate() {
        if !is_played(number, fault) {
            continue;
        }
        played += 1;
        snapshot.restore(&shop);
        if let Err(what) = cell(&shop, fault, usual) {
            wrong.push(format!("{} in {dialect}: {what}", fault.kind));
        }
    }
    println!("{played} faults in {dialect}, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn each_ends_as_documented_in_openai_chat() {
    all_faults("openai-chat");
}

#[test]
fn each_ends_as_documented_in_openai_responses() {
    all_faults("openai-responses");
}

#[test]
fn each_ends_as_documented_in_anthropic() {
    all_faults("anthropic");
}

#[test]
fn each_ends_as_documented_in_gemini() {
    all_faults("gemini");
}

/// Faults of the one JSON document that a stream is not.
const NOT_IN_STREAMS: &[&str] = &["nul", "latin1", "deep", "duplicate-keys", "wrong-type"];

/// Runs one cell with an answer that comes in pieces; says what is wrong with it.
fn watched_cell(shop: &Shop, fault: &Fault, usual: Duration) -> Result<(), String> {
    let watch = ["write", "1", "--watch"];
    let expected = (fault.expected)(&shop.dialect);
    shop.vendor.reset();
    let schedule = serde_json::json!({"faults_for": {"generate_content": [fault.kind]}});
    shop.vendor.configure(&schedule);
    let started = Instant::now();
    let first = shop.igny8(&watch);
    let took = started.elapsed();
    let is = |what: &str, right: bool| {
        if right {
            Ok(())
        } else {
            Err(format!("{what}\n{first}"))
        }
    };
    is("it never fired", shop.counted("faults")[fault.kind] == 1)?;
    let calls = shop.rows("SELECT state, outcome FROM ai_calls ORDER BY sent_at, op_id");
    is(
        &format!("{calls:?}, not {}", expected.first_call),
        calls[0] == expected.first_call,
    )?;
    is("its exit code", first.code == Some(expected.code))?;
    is("it panicked", !first.stderr.contains("panicked"))?;
    let billed = shop.counted("billed_count");
    is(
        &format!("{billed} calls are billed"),
        billed == expected.billed.saturating_sub(1),
    )?;
    is("billed twice", shop.counted("double_billed") == 0)?;
    let waits = match fault.waits_for {
        "silence" => LIMITS_S.0,
        "the whole" => LIMITS_S.1,
        _ => 0,
    };
    let grace_s = if variable("IGNY8_TEST_LONG").is_some() {
        1
    } else {
        5
    };
    let most = usual * 8 + Duration::from_secs(waits + grace_s);
    is(&format!("it took {took:?} of {most:?}"), took <= most)?;
    books(shop, fault)?;
    let before = shop.counted("requests").as_u64();
    let again = shop.igny8(&watch);
    let asked = shop.counted("requests").as_u64() != before;
    let is_over = again.code == Some(expected.again) || expected.code == 0;
    if !is_over || (asked && expected.is_lost()) {
        return Err(format!("the second run\n{again}"));
    }
    books(shop, fault)?;
    let open = shop.number("SELECT count(*) FROM ai_calls WHERE state = 'sent'");
    is("a call was left open", open == 0)
}

#[test]
fn each_ends_as_documented_in_pieces_too() {
    // In the normal run one cell of each kind of ending; `streams` has others.
    let (dialects, some): (&[&str], &[&str]) = if variable("IGNY8_TEST_LONG").is_some() {
        (DIALECTS, &[])
    } else {
        (&DIALECTS[..1], &["drop-last", "429", "refusal"])
    };
    let (mut cells, mut wrong) = (0, Vec::new());
    for dialect in dialects {
        let Some(mut shop) = Shop::open(&["--hang-s", "6", "--slow-ms", "4"]) else {
            return;
        };
        (*dialect).clone_into(&mut shop.dialect);
        shop.tasks(1);
        let snapshot = Snapshot::take(&shop);
        let started = Instant::now();
        let _ = shop.igny8(&["write", "1", "--watch"]).success();
        let usual = started.elapsed();
        for fault in FAULTS {
            let is_one = some.is_empty() || some.contains(&fault.kind);
            if NOT_IN_STREAMS.contains(&fault.kind) || !is_one {
                continue;
            }
            snapshot.restore(&shop);
            cells += 1;
            if let Err(what) = watched_cell(&shop, fault, usual) {
                wrong.push(format!("{} in {dialect}, in pieces: {what}", fault.kind));
            }
        }
    }
    println!("{cells} cells in pieces, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_reply_may_be_cut_at_any_byte() {
    let Some(shop) = Shop::open(&[]) else {
        return;
    };
    shop.tasks(1);
    let snapshot = Snapshot::take(&shop);
    let _ = shop.igny8(&["write"]).success();
    let log = shop.rows("SELECT length(raw_answer) FROM ai_calls");
    let length: usize = log[0].parse().expect("a length");
    // In the normal run nine places, else every twentieth.
    let step = if variable("IGNY8_TEST_LONG").is_some() {
        20
    } else {
        length / 8
    };
    let mut cuts = 0;
    for at in (0..length).step_by(step) {
        snapshot.restore(&shop);
        shop.vendor.reset();
        shop.vendor
            .configure(&serde_json::json!({"faults": ["cut-at"], "cut_at": at}));
        let cut = shop.igny8(&["write"]).exits_with(3);
        let found = shop.rows("SELECT state, length(coalesce(raw_answer, '')) FROM ai_calls");
        assert_eq!(found, [format!("unresolved {at}")], "{cut}");
        assert_eq!(shop.number(ARTICLES), 0);
        shop.assert_bracket();
        cuts += 1;
    }
    println!("a reply of {length} bytes was cut at {cuts} places");
}

#[test]
fn a_vendor_that_keeps_losing_answers_is_left_alone_and_old_losses_block_nothing() {
    let Some(shop) = Shop::open(&["--faults", "drop-after,drop-after,drop-after"]) else {
        return;
    };
    shop.tasks(6);
    let first = shop.igny8(&["write"]).exits_with(3);
    assert!(first.stderr.contains("keeps losing answers"), "{first}");
    assert_eq!(shop.number("SELECT count(*) FROM ai_calls"), 3, "{first}");
    // Three old losses stand at the front; the rest is written all the same.
    let _ = shop.igny8(&["write"]).exits_with(3);
    assert_eq!(shop.number(ARTICLES), 3);
    assert_eq!(shop.counted("double_billed"), 0);
    shop.assert_bracket();
}

#[test]
fn a_paid_answer_that_was_not_saved_is_used_and_not_asked_for_again() {
    let Some(shop) = Shop::open(&[]) else {
        return;
    };
    shop.tasks(1);
    let mut words = vec!["write".to_owned(), "--events".to_owned()];
    words.extend(shop.paying());
    let mut running = shop
        .env
        .command(&words)
        .variable("IGNY8_TEST_PAUSE_AT", "call-settled:1")
        .spawn();
    let settled = "SELECT count(*) FROM ai_calls WHERE state = 'settled'";
    while running.is_running() && shop.number(settled) == 0 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let _ = running.kill();
    assert_eq!(shop.number(ARTICLES), 0);
    let again = shop.igny8(&["write", "--json"]).success();
    assert_eq!(again.json()["data"]["done"][0]["reused"], true, "{again}");
    assert_eq!(again.json()["data"]["cost_usd_micros"], 0);
    assert_eq!(shop.number(ARTICLES), 1);
    assert_eq!(shop.counted("billed_count"), 1);
    shop.assert_bracket();
}

#[test]
fn two_runs_at_once_share_the_tasks_and_pay_each_once() {
    let Some(shop) = Shop::open(&["--latency-ms", "60"]) else {
        return;
    };
    shop.tasks(8);
    let start = || {
        let mut words = vec!["write".to_owned()];
        words.extend(shop.paying());
        shop.env.command(&words).spawn()
    };
    let (one, two) = (start(), start());
    let (one, two) = (one.finish().success(), two.finish().success());
    assert_eq!(shop.number(ARTICLES), 8, "{one}\n{two}");
    assert_eq!(shop.counted("billed_count"), 8);
    assert_eq!(shop.counted("double_billed"), 0);
    assert_eq!(shop.number("SELECT count(*) FROM claims"), 0);
    shop.assert_bracket();
}
