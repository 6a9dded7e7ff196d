//! Several calls under way at once: what is filed, what stops the rest, and what Ctrl-C leaves.

use serde_json::{Value, json};

use crate::support::{PaidSite, Running};

/// A workspace with so many tasks, whose provider takes `width` calls at once, `latency_ms` each.
fn site(tasks: usize, width: usize, latency_ms: u64) -> Option<PaidSite> {
    let mut site = PaidSite::start(tasks)?;
    site.env
        .set("IGNY8_PROVIDERS_FAKE_CONCURRENCY", width.to_string());
    site.vendor.configure(&json!({ "latency_ms": latency_ms }));
    Some(site)
}

fn numbers(items: &Value, name: &str) -> Vec<i64> {
    let items = items.as_array().map_or(&[][..], Vec::as_slice);
    items
        .iter()
        .filter_map(|item| item[name].as_i64())
        .collect()
}

/// Waits until the vendor works on `count` calls of this run.
fn in_flight(site: &PaidSite, running: &mut Running, count: u64) {
    while running.is_running() {
        if site.vendor.stats()["inflight"].as_u64() >= Some(count) {
            return;
        }
    }
    panic!("the run ended before {count} calls were under way");
}

#[test]
fn several_are_under_way_and_filed_in_order() {
    let Some(site) = site(8, 4, 150) else { return };
    // The answers come back in another order than they were asked for.
    site.vendor.configure(&json!({ "jitter_ms": 150 }));
    let written = site.env.igny8(["write", "--yes", "--json"]).success();
    let data = written.json();
    let ids = numbers(&data["data"]["done"], "task_id");
    assert_eq!(ids, [1, 2, 3, 4, 5, 6, 7, 8], "{written}");
    let stats = site.settled_stats();
    let most = stats["max_inflight"].as_u64();
    assert!((2..=4).contains(&most.unwrap_or_default()), "{most:?}");
    assert_eq!(stats["billed_count"], 8);
    assert_eq!(stats["double_billed"], 0);
    assert_eq!(site.reserved_and_spent(), (0, site.billed()));
    site.audits_clean();
}

#[test]
fn a_provider_that_keeps_losing_answers_is_left_alone() {
    let Some(site) = site(12, 2, 20) else { return };
    site.faults(&["500"; 12]);
    let written = site.write();
    assert_eq!(written.code, Some(3), "{written}");
    assert!(written.stderr.contains("keeps losing answers"), "{written}");
    // The third loss ends it; what was under way beside it comes to its end.
    let sent = site.settled_stats()["requests"].as_u64();
    assert!((3..=4).contains(&sent.unwrap_or_default()), "{sent:?}");
    site.audits_clean();
}

#[test]
fn a_limit_holds_with_several_under_way() {
    let Some(site) = site(6, 6, 50) else { return };
    let one = {
        let plan = site.data(&["write", "--dry-run", "--limit", "1"]);
        plan["at_most_usd_micros"].as_i64().expect("an estimate")
    };
    let limit = format!("{:.6}", (one * 5 / 2) as f64 / 1e6);
    let written = site.env.igny8(["write", "--yes", "--max-usd", &limit]);
    assert_eq!(written.code, Some(5), "{written}");
    let (reserved, spent) = site.reserved_and_spent();
    assert_eq!(reserved, 0);
    assert_eq!(spent, site.billed());
    assert!(spent <= one * 5 / 2, "{spent} of {one} each");
    // A further run finishes what is left.
    let _ = site.write().success();
    assert_eq!(site.settled_stats()["billed_count"], 6);
    site.audits_clean();
}

#[cfg(unix)]
#[test]
fn the_first_interrupt_lets_calls_come_home() {
    let Some(site) = site(8, 3, 600) else { return };
    let mut running = site.env.command(["write", "--yes"]).spawn();
    in_flight(&site, &mut running, 3);
    running.interrupt();
    let ended = running.finish();
    assert_eq!(ended.code, Some(130), "{ended}");
    // What was under way is paid for, stored and used; nothing further was sent.
    let stats = site.settled_stats();
    assert_eq!(stats["billed_count"], 3);
    assert_eq!(stats["undelivered"], 0);
    assert_eq!(site.reserved_and_spent(), (0, site.billed()));
    let listed = site.env.igny8(["content", "list", "--json"]).success();
    let listed = listed.json();
    assert_eq!(
        listed["results"].as_array().map(Vec::len),
        Some(3),
        "{listed}"
    );
    let _ = site.write().success();
    let stats = site.settled_stats();
    assert_eq!(stats["billed_count"], 8);
    assert_eq!(stats["double_billed"], 0);
    site.audits_clean();
}

#[cfg(unix)]
#[test]
fn the_second_interrupt_ends_it_at_once_and_forgets_no_call() {
    let Some(site) = site(6, 3, 3_000) else {
        return;
    };
    let mut running = site.env.command(["write", "--yes"]).spawn();
    in_flight(&site, &mut running, 3);
    running.interrupt();
    std::thread::sleep(std::time::Duration::from_millis(50));
    assert!(running.is_running(), "the first one waits");
    let asked = std::time::Instant::now();
    running.interrupt();
    let ended = running.finish();
    assert_eq!(ended.code, Some(130), "{ended}");
    assert!(asked.elapsed().as_millis() < 1_500, "{:?}", asked.elapsed());
    site.vendor.configure(&json!({ "latency_ms": 1 }));
    // The three may have been billed: they are reported, and not sent again.
    let again = site.write();
    assert_eq!(again.code, Some(3), "{again}");
    let list = site
        .env
        .igny8(["credits", "reconcile", "--json"])
        .success()
        .json();
    assert_eq!(list["results"].as_array().map(Vec::len), Some(3), "{list}");
    let stats = site.settled_stats();
    assert_eq!(stats["requests"], 6);
    let _ = site
        .env
        .igny8(["credits", "reconcile", "--all", "--void", "--yes"])
        .success();
    let _ = site.write().success();
    site.audits_clean();
}
