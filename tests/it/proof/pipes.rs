//! Closed pipes, full devices and signals, for every command and while a call is under way.

use std::fs::File;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::json;

use super::commands;
use crate::support::shop::{make_tasks, shop_env};
use crate::support::{PaidSite, TestEnv, variable};

/// A workspace in which most commands have something to show.
fn filled() -> TestEnv {
    let mut env = shop_env();
    env.set("EDITOR", "true");
    commands::prepare(&env);
    make_tasks(&env, 3);
    let keywords = "keyword,search_volume\noffice chair,900\nleather office chair,300\nround rug,80\nwool round rug,60\n";
    let file = env.write("keywords.csv", keywords);
    for words in [
        &["keywords", "import", file.to_str().expect("a path")][..],
        &["cluster", "--engine", "lexical"],
        &["ideas", "--per-cluster", "1"],
        &["write"],
        &["authors", "add", "Ada Writer"],
        &["publish", "files", "--to", "pages"],
    ] {
        let output = env.igny8(words);
        assert!(matches!(output.code, Some(0 | 3)), "{output}");
    }
    env
}

/// A pipe whose reader has gone.
fn closed() -> Stdio {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    writer.into()
}

#[test]
fn every_command_bears_a_closed_pipe_and_a_full_device() {
    let env = filled();
    let full = File::options().write(true).open("/dev/full");
    let mut shown = 0;
    let all = commands::all();
    for words in &all {
        // Nothing is changed, so that each of the three runs has the same to say.
        let words: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .chain(["--dry-run"])
            .collect();
        let usual = env.igny8(&words);
        let into_closed = env.command(&words).run_into(closed());
        assert_eq!(
            into_closed.code, usual.code,
            "{words:?} into a closed pipe: {into_closed}\n{usual}"
        );
        assert!(
            !into_closed.stderr.contains("panicked"),
            "{words:?}: {into_closed}"
        );
        let (Ok(full), false) = (&full, usual.stdout.is_empty()) else {
            continue;
        };
        let full = full.try_clone().expect("a descriptor");
        let into_full = env.command(&words).run_into(full.into());
        let code = into_full.code.expect("an end of its own");
        assert!(
            code != 0 && code != 101 && code != 70,
            "{words:?} into /dev/full: {into_full}"
        );
        assert!(
            !into_full.stderr.contains("panicked"),
            "{words:?}: {into_full}"
        );
        shown += 1;
    }
    println!(
        "{} commands into a closed pipe, {shown} into /dev/full",
        all.len()
    );
    assert!(
        shown * 4 >= all.len() || full.is_err(),
        "only {shown} commands said anything"
    );
}

/// Sends a signal to a process of this test.
#[cfg(unix)]
fn signal(id: u32, signal: rustix::process::Signal) {
    let id = i32::try_from(id)
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    rustix::process::kill_process(id.expect("a process"), signal).expect("a process of our own");
}

#[cfg(unix)]
#[test]
fn a_signal_during_a_call_ends_the_run_soon_and_another_run_completes() {
    use rustix::process::Signal;

    let repeats = if variable("IGNY8_TEST_LONG").is_some() {
        34
    } else {
        1
    };
    let mut waits = Vec::new();
    for kind in [Signal::INT, Signal::TERM, Signal::HUP] {
        for _ in 0..repeats {
            let Some(site) = PaidSite::start(6) else {
                return;
            };
            site.vendor.configure(&json!({ "latency_ms": 400 }));
            let words = ["write", "--yes", "--set", "providers.fake.concurrency=2"];
            let mut running = site.env.command(words).spawn();
            while running.is_running() && site.vendor.stats()["inflight"] == 0 {
                std::thread::sleep(Duration::from_millis(5));
            }
            signal(running.id(), kind);
            let asked = Instant::now();
            let end = running.finish();
            waits.push(asked.elapsed());
            assert_eq!(end.code, Some(130), "{kind:?}: {end}");
            let stats = site.settled_stats();
            let before = stats["billed_count"].as_u64().expect("a count");
            assert!(
                (1..6).contains(&before),
                "{kind:?}: {before} of 6 calls were made: {end}"
            );
            site.vendor.configure(&json!({ "latency_ms": 1 }));
            let _ = site.write().success();
            let stats = site.settled_stats();
            assert_eq!(
                (&stats["billed_count"], &stats["double_billed"]),
                (&json!(6), &json!(0))
            );
            site.audits_clean();
        }
    }
    waits.sort_unstable();
    let late = waits[waits.len() * 99 / 100];
    println!(
        "{} signals with calls of 400 ms under way: p99 {late:?}",
        waits.len()
    );
    assert!(late <= Duration::from_secs(2), "{waits:?}");
}

#[cfg(unix)]
#[test]
fn a_second_signal_ends_the_run_at_once_and_the_call_is_not_forgotten() {
    use rustix::process::Signal;

    let Some(site) = PaidSite::start(2) else {
        return;
    };
    site.vendor.configure(&json!({ "latency_ms": 3_000 }));
    let words = ["write", "--yes", "--set", "providers.fake.concurrency=1"];
    let mut running = site.env.command(words).spawn();
    while running.is_running() && site.vendor.stats()["inflight"] == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    signal(running.id(), Signal::INT);
    std::thread::sleep(Duration::from_millis(300));
    assert!(running.is_running(), "the first signal waits for the call");
    signal(running.id(), Signal::INT);
    let asked = Instant::now();
    let end = running.finish();
    assert!(
        asked.elapsed() <= Duration::from_secs(2),
        "{:?}",
        asked.elapsed()
    );
    assert_eq!(end.code, Some(130), "{end}");
    site.settled_stats();
    site.vendor.configure(&json!({ "latency_ms": 1 }));
    let again = site.write().exits_with(3);
    assert!(again.stderr.contains("unresolved"), "{again}");
    let (reserved, spent) = site.reserved_and_spent();
    let billed = site.billed();
    assert!(
        spent <= billed && billed <= spent + reserved,
        "{spent} {billed} {reserved}"
    );
    site.audits_clean();
}
