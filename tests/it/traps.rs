//! The ways in which spending caps of other programs have failed, each tried on ours: a price that is not
//! known, a guard that cannot be asked, a cap that trims instead of refusing, a retry that never ends.

use serde_json::{Value, json};

use crate::batches::{Vendor, site as batch_site};
use crate::support::PaidSite;

fn requests(site: &PaidSite) -> i64 {
    site.settled_stats()["requests"].as_i64().expect("a number")
}

/// Every limit there is, as the words that set it, high enough for anything but the unknown.
const LIMITS: [&[&str]; 6] = [
    &["credits", "limit", "--run", "1000"],
    &["credits", "limit", "--day", "1000"],
    &["credits", "limit", "--month", "1000"],
    &["credits", "limit", "--total", "1000"],
    &["credits", "limit", "--account-month", "1000"],
    &["credits", "add", "1000", "--yes"],
];

#[test]
fn an_unknown_price_is_refused_under_every_kind_of_limit() {
    for words in LIMITS {
        let Some(site) = PaidSite::start(1) else {
            return;
        };
        let _ = site.env.igny8(words).success();
        let unknown = ["write", "--yes", "--model", "fault-ok"];
        let refused = site.env.igny8(unknown).exits_with(5);
        assert!(
            refused.stderr.contains("the price of fault-ok is unknown"),
            "{words:?}: {refused}"
        );
        assert_eq!(requests(&site), 0, "{words:?}");
        // Allowed by the user it runs, and is told apart from what is free.
        let allowed = unknown
            .iter()
            .chain(&["--set", "limits.allow_unknown_price=true"]);
        let _ = site.env.igny8(allowed).success();
        let used = site.data(&["credits", "usage"]);
        assert_eq!(used["total"]["calls_of_unknown_cost"], 1, "{words:?}");
        site.audits_clean();
    }
}

#[test]
fn a_guard_that_cannot_be_asked_refuses() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    let limit = ["credits", "limit", "--account-month", "1000"];
    let _ = site.env.igny8(limit).success();
    let registry = site.env.work_dir().join("config/sites.toml");
    let sound = std::fs::read(&registry).expect("the list of sites");
    let elsewhere = site.env.work_dir().join("other");
    let damages: [(&str, Vec<u8>); 4] = [
        ("garbage", b"[[[".to_vec()),
        ("not UTF-8", vec![0xff; 64]),
        ("an empty list", Vec::new()),
        (
            "a site whose database is none",
            format!(
                "{}\nother = \"{}\"\n",
                String::from_utf8_lossy(&sound),
                elsewhere.display()
            )
            .into_bytes(),
        ),
    ];
    site.env.write("other/igny8.sqlite3", "this is no database");
    for (damage, bytes) in damages {
        put(&registry, &bytes);
        let refused = site.write();
        assert!(!matches!(refused.code, Some(0 | 3)), "{damage}: {refused}");
        assert_eq!(requests(&site), 0, "{damage}: {refused}");
    }
    put(&registry, &sound);
    // A limit that is no amount is no limit of nothing, and not none.
    for wrong in ["lots", "-1", "1e999", "NaN", ""] {
        let set = format!("limits.day_usd={wrong}");
        let refused = site.env.igny8(["write", "--yes", "--set", &set]);
        let is_refused = !matches!(refused.code, Some(0 | 3));
        assert!(is_refused, "{wrong}: {refused}");
        assert_eq!(requests(&site), 0, "{wrong}: {refused}");
    }
    let _ = site.write().success();
    site.audits_clean();
}

#[expect(
    clippy::disallowed_methods,
    reason = "the test damages the list of sites"
)]
fn put(path: &std::path::Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("written");
}

#[test]
fn a_cap_refuses_and_never_trims() {
    let Some(site) = PaidSite::start(2) else {
        return;
    };
    let _ = site.env.igny8(["write", "1", "--yes"]).success();
    let asked = |site: &PaidSite, index: usize| {
        let bodies = site.vendor.bodies();
        let body = bodies[index]["body"].clone();
        let tokens = [&body["max_completion_tokens"], &body["max_tokens"]];
        tokens.into_iter().find_map(Value::as_i64).expect("a limit")
    };
    let untouched = asked(&site, 0);
    let estimate = site.data(&["write", "2", "--dry-run"]);
    let most = estimate["at_most_usd_micros"]
        .as_i64()
        .expect("an estimate");
    // One call is less than half of that: nearly enough for it is not enough.
    let usd = |micros: i64| format!("{:.6}", micros as f64 / 1e6);
    let reserve = {
        site.faults(&["drop-after"]);
        let _ = site.env.igny8(["write", "2", "--yes"]).exits_with(3);
        let reserve = site.reserved_and_spent().0;
        let all = ["credits", "reconcile", "--all", "--void", "--yes"];
        let _ = site.env.igny8(all).success();
        reserve
    };
    assert!(reserve <= most, "{reserve} of {most}");
    let before = requests(&site);
    let limit = |micros: i64| {
        let words = ["credits", "limit", "--run", &usd(micros)];
        let _ = site.env.igny8(words).success();
    };
    limit(reserve - 1);
    let refused = site.env.igny8(["write", "2", "--yes"]).exits_with(5);
    assert!(refused.stderr.contains("would be passed"), "{refused}");
    assert_eq!(requests(&site), before);
    limit(reserve);
    let _ = site.env.igny8(["write", "2", "--yes"]);
    assert!(requests(&site) > before);
    let last = usize::try_from(before).expect("a number");
    assert_eq!(asked(&site, last), untouched, "the question is the same");
    site.audits_clean();
}

#[test]
fn a_retry_comes_to_an_end() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    // What may have been billed is sent once, however often the command runs.
    site.vendor.configure(&json!({"fault_rates": {"500": 1.0}}));
    for _ in 0..6 {
        let _ = site.write().exits_with(3);
    }
    assert_eq!(requests(&site), 1);
    let all = ["credits", "reconcile", "--all", "--retry", "--yes"];
    let _ = site.env.igny8(all).success();
    let _ = site.write().exits_with(3);
    let _ = site.write().exits_with(3);
    assert_eq!(
        requests(&site),
        2,
        "a decision frees one call, not all to come"
    );
    let _ = site.env.igny8(all).success();
    // Asking again of one's own will books what the lost call can have cost.
    let decided = site.reserved_and_spent();
    assert_eq!(decided.0, 0);
    // What certainly did not run is sent a few times a run, and the run ends.
    site.vendor
        .configure(&json!({"fault_rates": {"503-retry-after": 1.0}}));
    let before = requests(&site);
    let ended = site.write();
    assert!(matches!(ended.code, Some(3 | 7)), "{ended}");
    let sent = requests(&site) - before;
    assert!((1..=8).contains(&sent), "{sent} times");
    assert_eq!(site.billed(), 0);
    assert_eq!(site.reserved_and_spent(), decided);
    site.audits_clean();
}

#[test]
fn a_job_whose_call_is_in_a_batch_is_no_job_to_retry() {
    for vendor in [Vendor::OpenAi, Vendor::Anthropic] {
        let Some(site) = batch_site(vendor, 3) else {
            return;
        };
        let _ = site.env.igny8(["write", "--batch", "--yes"]).success();
        let open = |words: &[&str]| {
            let listed = site.env.igny8(words).success().json();
            listed["results"].as_array().expect("a list").clone()
        };
        let batches = open(&["batches", "list", "--json"]);
        let jobs = open(&["jobs", "list", "--json"]);
        let calls: Vec<&Value> = jobs.iter().filter(|job| job["kind"] == "call").collect();
        assert_eq!(batches.len(), 1, "{batches:?}");
        assert_eq!(calls.len(), 3, "{vendor:?}: {jobs:?}");
        assert!(
            calls.iter().all(|job| job["state"] == "running"),
            "{jobs:?}"
        );
        let before = requests(&site);
        for job in &calls {
            let name = job["id"].as_str().expect("a name");
            let told = site.env.igny8(["jobs", "retry", name, "--yes"]).success();
            assert!(told.stderr.contains("batches poll"), "{vendor:?}: {told}");
            let refused = site.env.igny8(["jobs", "cancel", name, "--yes"]);
            assert_eq!(refused.code, Some(1), "{vendor:?}: {refused}");
        }
        let again = site.write();
        assert!(matches!(again.code, Some(0 | 3)), "{again}");
        assert_eq!(requests(&site), before, "{vendor:?}: nothing is sent again");
        site.audits_clean();
    }
}
