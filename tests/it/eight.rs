//! Eight processes at once: no work twice, no money over a limit, no word of a locked database.

use serde_json::json;

use crate::support::{CommandOutput, Igny8Command, PaidSite, Running};

/// Starts `commands` at the same time and gives what each of them came to.
fn at_once(commands: Vec<Igny8Command>) -> Vec<CommandOutput> {
    let running: Vec<_> = commands.into_iter().map(Igny8Command::spawn).collect();
    running.into_iter().map(Running::finish).collect()
}

fn says_nothing_of_locks(outputs: &[CommandOutput]) {
    for output in outputs {
        assert!(!output.stderr.contains("is locked"), "{output}");
        assert!(!output.stderr.contains("is busy"), "{output}");
    }
}

#[test]
fn eight_runs_on_one_workspace_do_each_task_once() {
    let Some(site) = PaidSite::start(24) else {
        return;
    };
    site.vendor
        .configure(&json!({ "latency_ms": 60, "rpm": 3000, "burst_s": 0.1 }));
    let commands = (0..8).map(|_| {
        site.env
            .command(["write", "--yes", "--wait", "60s"])
            .variable("IGNY8_TEST_NO_RETRY_DELAY", "")
    });
    let outputs = at_once(commands.collect());
    says_nothing_of_locks(&outputs);
    for output in &outputs {
        assert_eq!(output.code, Some(0), "{output}");
    }
    let stats = site.settled_stats();
    assert_eq!(stats["billed_count"], 24);
    assert_eq!(stats["double_billed"], 0);
    let refused = stats["rate_limited"].as_u64().unwrap_or_default();
    assert!(refused <= 16, "{refused} refused");
    let listed = site
        .env
        .igny8(["content", "list", "--json"])
        .success()
        .json();
    assert_eq!(listed["results"].as_array().map(Vec::len), Some(24));
    assert_eq!(site.reserved_and_spent(), (0, site.billed()));
    site.audits_clean();
}

#[test]
fn eight_runs_on_one_workspace_stay_within_its_limit() {
    let Some(site) = PaidSite::start(16) else {
        return;
    };
    site.vendor.configure(&json!({ "latency_ms": 60 }));
    let most = site.data(&["write", "--dry-run", "--limit", "1"])["at_most_usd_micros"]
        .as_i64()
        .expect("an estimate");
    let limit = most * 3;
    let usd = format!("{:.6}", limit as f64 / 1e6);
    let _ = site
        .env
        .igny8(["credits", "limit", "--day", &usd])
        .success();
    let commands = (0..8).map(|_| site.env.command(["write", "--yes", "--wait", "60s"]));
    let outputs = at_once(commands.collect());
    says_nothing_of_locks(&outputs);
    let (reserved, spent) = site.reserved_and_spent();
    assert_eq!((reserved, spent), (0, site.billed()));
    assert!(spent > 0 && spent <= limit, "{spent} of {limit}");
    assert_eq!(site.settled_stats()["double_billed"], 0);
    site.audits_clean();
}

#[test]
fn four_workspaces_share_one_account_limit_and_one_key() {
    let Some(mut site) = PaidSite::start(4) else {
        return;
    };
    site.vendor
        .configure(&json!({ "latency_ms": 60, "rpm": 3000, "burst_s": 0.1 }));
    site.env.set("IGNY8_TEST_NO_RETRY_DELAY", "");
    let names = ["site", "second", "third", "fourth"];
    for name in &names[1..] {
        let _ = site
            .env
            .igny8([
                "init",
                name,
                "--name",
                name,
                "--sector",
                "General",
                "--no-input",
            ])
            .success();
        for number in 1..=4 {
            let title = format!("Guide to {name} chairs, part {number}");
            let words = ["--title", &title, "--keywords", "office chair"];
            let words = ["tasks", "create"].iter().chain(&words).copied();
            let _ = site
                .env
                .command(words)
                .variable("IGNY8_SITE", site.env.work_dir().join(name))
                .run()
                .success();
        }
    }
    let most = site.data(&["write", "--dry-run", "--limit", "1"])["at_most_usd_micros"]
        .as_i64()
        .expect("an estimate");
    // Each estimate has room for a second asking that the vendor's texts do not need.
    let limit = most;
    let usd = format!("{:.6}", limit as f64 / 1e6);
    let _ = site
        .env
        .igny8(["credits", "limit", "--account-month", &usd])
        .success();
    let commands = (0..8).map(|number| {
        site.env
            .command(["write", "--yes", "--wait", "60s"])
            .variable("IGNY8_SITE", site.env.work_dir().join(names[number % 4]))
    });
    let outputs = at_once(commands.collect());
    says_nothing_of_locks(&outputs);
    let billed = site.billed();
    assert!(billed > 0 && billed <= limit, "{billed} of {limit}");
    assert_eq!(site.settled_stats()["double_billed"], 0);
    let reached = outputs
        .iter()
        .filter(|output| output.code == Some(5))
        .count();
    let through = outputs
        .iter()
        // What was written may wait for a look: the vendor's texts repeat themselves.
        .filter(|output| matches!(output.code, Some(0 | 3)))
        .count();
    assert_eq!(reached + through, 8, "{outputs:?}");
    assert!(reached > 0, "sixteen articles do not fit");
    let shown = site.data(&["credits", "limit"]);
    let account = &shown["limits"][4];
    assert_eq!(account["span"], "account-month");
    assert_eq!(account["committed_usd_micros"], billed, "{shown}");
    site.audits_clean();

    // A site that cannot be read may have spent anything.
    std::fs::rename(
        site.env.work_dir().join("fourth"),
        site.env.work_dir().join("elsewhere"),
    )
    .expect("a folder of the test");
    let raised = ["credits", "limit", "--account-month", "5"];
    let refused = site.env.igny8(raised);
    assert_eq!(refused.code, Some(5), "{refused}");
    let refused = site.write();
    assert_eq!(refused.code, Some(5), "{refused}");
    assert!(
        refused.stderr.contains("igny8 sites remove fourth"),
        "{refused}"
    );
    assert_eq!(site.billed(), billed);
    let _ = site.env.igny8(["sites", "remove", "fourth"]).success();
    let again = site.write();
    assert!(matches!(again.code, Some(0 | 3)), "{again}");
    assert!(site.billed() > billed);
}
