//! Which model answers which function, who is asked instead, and what a model has refused before.

use serde_json::Value;

use crate::support::PaidSite;

fn models_asked(site: &PaidSite) -> Vec<String> {
    let bodies = site.vendor.bodies();
    let bodies = bodies.as_array().expect("a list");
    bodies
        .iter()
        .map(|asked| asked["body"]["model"].as_str().unwrap_or("-").to_owned())
        .collect()
}

fn sampling(site: &PaidSite) -> Vec<(Value, Value)> {
    let bodies = site.vendor.bodies();
    let bodies = bodies.as_array().expect("a list").clone();
    bodies
        .iter()
        .map(|asked| {
            let body = &asked["body"];
            (body["temperature"].clone(), body["seed"].clone())
        })
        .collect()
}

fn set(site: &PaidSite, key: &str, value: &str) {
    let _ = site.env.igny8(["config", "set", key, value]).success();
}

#[test]
fn a_function_has_a_model_of_its_own_and_the_command_line_wins() {
    let Some(site) = PaidSite::start(3) else {
        return;
    };
    set(&site, "ai.functions.generate_content.model", "fault-ok");
    set(&site, "ai.functions.generate_ideas.model", "unused-model");
    let first = ["write", "1", "--yes"];
    let _ = site.env.igny8(first).success();
    let named = ["write", "2", "--yes", "--model", "fake-model"];
    let _ = site.env.igny8(named).success();
    assert_eq!(models_asked(&site), ["fault-ok", "fake-model"]);
    assert_eq!(
        sampling(&site),
        [(Value::Null, Value::Null), (Value::Null, Value::Null)],
        "sampling is the model's own unless asked for"
    );
    set(&site, "ai.functions.generate_content.temperature", "0.25");
    let _ = site
        .env
        .igny8(["write", "3", "--yes", "--seed", "42"])
        .success();
    assert_eq!(sampling(&site)[2], (0.25.into(), 42.into()));
    let wrong = ["config", "set", "ai.functions.generate_content.modle", "x"];
    let wrong = site.env.igny8(wrong).exits_with(2);
    assert!(
        wrong.stderr.contains("ai.functions.generate_content.model"),
        "{wrong}"
    );
    site.audits_clean();
}

#[test]
fn the_next_one_is_asked_when_the_first_certainly_did_not_run() {
    let Some(site) = PaidSite::start(2) else {
        return;
    };
    set(&site, "ai.functions.generate_content.model", "fault-401");
    let list = "fake/fault-429-no-retry-after,fake/fake-model";
    set(&site, "ai.functions.generate_content.fallback", list);
    let done = site.env.igny8(["write", "1", "--yes"]).success();
    assert!(
        done.stderr
            .contains("so fake/fault-429-no-retry-after is asked")
            && done.stderr.contains("so fake/fake-model is asked"),
        "{done}"
    );
    assert_eq!(
        models_asked(&site),
        ["fault-401", "fault-429-no-retry-after", "fake-model"]
    );
    assert_eq!(site.data(&["content", "show", "1"])["model"], "fake-model");
    let (reserved, spent) = site.reserved_and_spent();
    assert_eq!((reserved, spent), (0, site.billed()));
    // Whoever is named on the command line is asked alone.
    let alone = ["write", "2", "--yes", "--model", "fault-401"];
    let _ = site.env.igny8(alone).exits_with(4);
    assert_eq!(models_asked(&site).len(), 4);
    site.audits_clean();
}

#[test]
fn nobody_else_is_asked_after_anything_doubtful() {
    for fault in ["500", "drop-after", "refusal"] {
        let Some(site) = PaidSite::start(1) else {
            return;
        };
        set(&site, "ai.fallback", "fake/fault-ok");
        site.faults(&[fault]);
        let failed = site.write().exits_with(3);
        assert_eq!(models_asked(&site), ["fake-model"], "{fault}: {failed}");
        site.audits_clean();
    }
}

#[test]
fn a_fallback_must_be_usable_from_the_start() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    for (list, said) in [
        ("builtin", "no model to fall back to"),
        ("nobody/m", "no provider `nobody`"),
        ("anthropic/claude-x", "ANTHROPIC"),
    ] {
        set(&site, "ai.fallback", list);
        let refused = site.write();
        assert_ne!(refused.code, Some(0), "{refused}");
        assert!(refused.stderr.contains(said), "{refused}");
    }
    assert_eq!(models_asked(&site).len(), 0);
}

#[test]
fn what_a_model_refuses_is_asked_of_it_once() {
    let Some(site) = PaidSite::start(2) else {
        return;
    };
    let ask = |task: &str| {
        let words = ["write", task, "--yes", "--model", "gpt-9-fake"];
        let sampling = ["--temperature", "0.5"];
        site.env.igny8(words.into_iter().chain(sampling)).success()
    };
    let _ = ask("1");
    let _ = ask("2");
    let stats = site.settled_stats();
    assert_eq!(stats["statuses"]["400"], 1, "{stats}");
    assert_eq!(stats["billed_count"], 2);
    site.audits_clean();
}
