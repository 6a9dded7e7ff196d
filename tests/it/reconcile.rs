//! `credits reconcile --ask`: what a provider can prove of a lost call, and what it cannot.

use serde_json::{Value, json};

use crate::support::{CommandOutput, FakeVendor, PaidSite};

/// A site whose provider keeps answers.
fn keeping(tasks: usize) -> Option<PaidSite> {
    let site = PaidSite::start(tasks)?;
    let path = site.env.work_dir().join("config/config.toml");
    let settings = std::fs::read_to_string(path).expect("settings");
    site.env
        .write("config/config.toml", format!("{settings}store = true\n"));
    Some(site)
}

fn ask(site: &PaidSite) -> CommandOutput {
    site.env.igny8(["credits", "reconcile", "--ask", "--json"])
}

fn states(asked: &CommandOutput) -> Vec<String> {
    let data = asked.json()["data"]["reconciled"].take();
    let calls = data.as_array().cloned().unwrap_or_default();
    calls
        .iter()
        .map(|call| call["state"].as_str().unwrap_or_default().to_owned())
        .collect()
}

/// Lets time pass for the calls of which nobody knows.
fn wait_an_hour(site: &PaidSite) {
    #[expect(clippy::disallowed_methods, reason = "a test looks into the database")]
    let connection = rusqlite::Connection::open(site.database()).expect("a database");
    let earlier =
        "UPDATE ai_calls SET sent_at = strftime('%Y-%m-%dT%H:%M:%fZ', sent_at, '-1 hour')";
    assert!(connection.execute(earlier, []).expect("an update") > 0);
}

#[test]
fn a_lost_answer_is_found_at_the_provider_and_used_without_paying_again() {
    let Some(site) = keeping(2) else { return };
    site.faults(&["ok", "drop-after"]);
    let first = site.write().exits_with(3);
    assert!(first.stderr.contains("unresolved"), "{first}");
    let listed = site.env.igny8(["credits", "reconcile"]).success();
    assert!(listed.stderr.contains("--ask"), "{listed}");
    let bodies = site.vendor.bodies();
    let body = &bodies[0]["body"];
    assert_eq!(
        (&body["store"], &body["metadata"]["igny8_call"]),
        (&true.into(), &bodies[0]["op"])
    );
    let asked = ask(&site).success();
    assert_eq!(states(&asked), ["settled"], "{asked}");
    let billed = site.billed();
    assert_eq!(
        site.reserved_and_spent(),
        (0, billed),
        "the bill to the last micro-USD"
    );
    let again = site.write().success();
    assert_eq!(site.billed(), billed, "nothing is paid again: {again}");
    let drafts = site.data(&["status"]);
    let audit = site
        .env
        .igny8(["content", "list", "--json"])
        .success()
        .json();
    assert_eq!(audit["count"], 2, "{drafts}");
    site.audits_clean();
    let nothing = ask(&site).success();
    assert!(
        nothing.json()["message"]
            .as_str()
            .is_some_and(|said| said.contains("no call"))
    );
}

#[test]
fn only_a_list_that_shows_others_proves_that_a_call_never_ran() {
    let Some(site) = keeping(3) else { return };
    // The second never reaches the model; nobody here can tell.
    site.faults(&["ok", "drop", "ok"]);
    let _ = site.write().exits_with(3);
    let reserved = site.reserved_and_spent();
    assert!(reserved.0 > 0);
    let young = ask(&site).exits_with(3);
    assert!(young.stdout.contains("half an hour"), "{young}");
    wait_an_hour(&site);
    for (hidden, key) in [(true, "key"), (false, "key")] {
        site.vendor.configure(&json!({"stored_hidden": hidden}));
        let asked = site
            .env
            .command(["credits", "reconcile", "--ask", "--json"]);
        let asked = asked.variable("IGNY8_FAKE_API_KEY", key).run();
        if hidden {
            assert_eq!(
                (asked.code, states(&asked)),
                (Some(3), vec!["unresolved".to_owned()])
            );
            assert_eq!(site.reserved_and_spent(), reserved, "{asked}");
        } else {
            assert_eq!(states(&asked.success()), ["void"]);
        }
    }
    assert_eq!(site.reserved_and_spent(), (0, site.billed()));
    site.faults(&["ok"]);
    let _ = site.write().success();
    assert_eq!(site.settled_stats()["billed_count"], 3);
    site.audits_clean();
}

#[test]
fn what_proves_nothing_leaves_the_call_as_it_was() {
    let Some(site) = keeping(1) else { return };
    // No earlier call shows that the list works.
    site.faults(&["drop"]);
    let _ = site.write().exits_with(3);
    wait_an_hour(&site);
    let before = site.reserved_and_spent();
    let asked = ask(&site).exits_with(3);
    assert!(asked.stdout.contains("no earlier call"), "{asked}");
    let elsewhere = site.env.igny8([
        "credits",
        "reconcile",
        "--ask",
        "--set",
        "providers.fake.base_url=http://127.0.0.1:9/v1",
    ]);
    assert!(elsewhere.exits_with(3).stdout.contains("another server"));
    let dry = site
        .env
        .igny8(["credits", "reconcile", "--ask", "--dry-run"])
        .success();
    assert!(dry.stderr.contains("1 can be asked"), "{dry}");
    assert_eq!(site.reserved_and_spent(), before);
    site.audits_clean();
    // Without the wish nothing is kept, and there is nothing to ask for.
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    site.faults(&["drop-after"]);
    let _ = site.write().exits_with(3);
    assert_eq!(site.vendor.bodies()[0]["body"]["store"], Value::Null);
    let asked = site.env.igny8(["credits", "reconcile", "--ask"]).success();
    assert!(asked.stderr.contains("0 can be asked"), "{asked}");
}

#[test]
fn a_task_of_runware_is_found_by_its_name() {
    let Some(vendor) = FakeVendor::start(&["--price-runware", "1300"]) else {
        return;
    };
    let mut env = super::images::briefs(1);
    env.set("FAKE_KEY", "a-key");
    let base_url = format!("http://127.0.0.1:{}/runware/v1", vendor.port);
    let with = |words: &[&str]| -> Vec<String> {
        let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        words.extend(super::images::paid_settings(
            &base_url,
            "runware",
            "runware:101@1",
        ));
        words
    };
    vendor.configure(&json!({"faults": ["drop-after", "ok"]}));
    let _ = env.igny8(with(&["images", "--yes"])).exits_with(3);
    let asked = env
        .igny8(with(&["credits", "reconcile", "--ask"]))
        .success();
    assert!(asked.stderr.contains("1 found and kept"), "{asked}");
    let _ = env.igny8(with(&["images", "--yes"])).success();
    let stats = vendor.stats();
    assert_eq!(
        (&stats["billed_count"], &stats["cost_micros"]),
        (&2.into(), &2_600.into())
    );
    let _ = env.igny8(["credits", "audit"]).success();
}
