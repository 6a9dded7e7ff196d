//! `igny8 jobs`, `credits usage` by article and site, the limit of a site, and `models import|test`.

use serde_json::{Value, json};

use crate::support::PaidSite;

fn jobs(site: &PaidSite) -> Vec<Value> {
    let listed = site.env.igny8(["jobs", "list", "--json"]).success().json();
    listed["results"].as_array().expect("a list").clone()
}

#[test]
fn what_is_stuck_is_listed_with_the_command_that_frees_it() {
    let Some(site) = PaidSite::start(2) else {
        return;
    };
    assert!(jobs(&site).is_empty());
    site.faults(&["drop-after"]);
    let _ = site.write().exits_with(3);
    let stuck = jobs(&site);
    assert_eq!(stuck.len(), 1, "{stuck:?}");
    assert_eq!(stuck[0]["state"], "unresolved");
    assert!(
        stuck[0]["what"]
            .as_str()
            .is_some_and(|what| what.contains("Guide to office chairs")),
        "{stuck:?}"
    );
    let next = stuck[0]["next"].as_str().expect("a command");
    let words: Vec<&str> = next.split(' ').skip(1).collect();
    assert_eq!(words[..2], ["credits", "reconcile"]);
    let shown = site.env.igny8(&words).success();
    assert!(shown.stdout.contains("set aside"), "{shown}");
    let name = stuck[0]["id"].as_str().expect("a name");
    let given_up = site.env.igny8(["jobs", "cancel", name]).exits_with(1);
    assert!(
        given_up.stderr.contains("may have been billed"),
        "{given_up}"
    );
    let unasked = site.env.igny8(["jobs", "retry", name]).exits_with(2);
    assert!(unasked.stderr.contains("--yes"), "{unasked}");
    let short = &name[..8];
    let would = site.env.igny8(["jobs", "retry", short, "--dry-run"]);
    assert!(would.success().stderr.contains("would book"));
    let _ = site.env.igny8(["jobs", "retry", short, "--yes"]).success();
    assert!(jobs(&site).is_empty());
    let _ = site.write().success();
    let missing = site.env.igny8(["jobs", "show", "nothing"]).exits_with(1);
    assert!(missing.stderr.contains("no job is named"), "{missing}");
    site.audits_clean();
}

#[test]
fn a_paid_answer_that_waits_can_be_used_or_given_up() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    let _ = site.write().success();
    // As after a crash between the bill and the text.
    let store = site.store(igny8::store::Access::Write);
    let sql =
        "DELETE FROM answer_cache; DELETE FROM content_versions; DELETE FROM content_taxonomies;
               DELETE FROM content; UPDATE tasks SET status = 'queued';
               UPDATE ai_calls SET consumed_at = NULL, outcome = NULL;";
    store.connection().execute_batch(sql).expect("changed");
    drop(store);
    let waiting = jobs(&site);
    assert_eq!(waiting[0]["state"], "paid", "{waiting:?}");
    assert_eq!(waiting[0]["next"], "igny8 write");
    let name = waiting[0]["id"].as_str().expect("a name");
    let _ = site.env.igny8(["jobs", "cancel", name]).exits_with(2);
    let _ = site.env.igny8(["jobs", "cancel", name, "--yes"]).success();
    assert!(jobs(&site).is_empty());
    let _ = site.write().success();
    assert_eq!(site.settled_stats()["billed_count"], 2);
    assert_eq!(site.reserved_and_spent(), (0, site.billed()));
    site.audits_clean();
}

#[test]
fn usage_is_told_by_article_and_site_and_drawn() {
    let Some(site) = PaidSite::start(2) else {
        return;
    };
    let _ = site.write().success();
    let by_article = site.data(&["credits", "usage", "--by", "article"]);
    let rows = by_article["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["key"], "Guide to office chairs, part 1");
    let sum: i64 = rows
        .iter()
        .map(|row| row["cost_usd_micros"].as_i64().expect("an amount"))
        .sum();
    assert_eq!(sum, site.billed());
    let by_site = site.data(&["credits", "usage", "--by", "site"]);
    assert_eq!(by_site["total"]["cost_usd_micros"], site.billed());
    assert_eq!(by_site["rows"].as_array().map(Vec::len), Some(1));
    let drawn = site
        .env
        .igny8(["credits", "usage", "--by", "article", "--plot"])
        .success();
    assert!(drawn.stdout.matches('█').count() > 10, "{drawn}");
    assert!(drawn.stdout.contains('$'), "{drawn}");
}

#[test]
fn the_limit_of_a_site_has_no_end() {
    let Some(site) = PaidSite::start(2) else {
        return;
    };
    let _ = site.env.igny8(["write", "1", "--yes"]).success();
    let spent = site.billed();
    let amount = format!("{}.{:06}", spent / 1_000_000, spent % 1_000_000);
    let _ = site
        .env
        .igny8(["credits", "limit", "--total", &amount])
        .success();
    let refused = site.env.igny8(["write", "2", "--yes"]).exits_with(5);
    assert!(refused.stderr.contains("the site limit of"), "{refused}");
    assert_eq!(site.settled_stats()["billed_count"], 1);
    let limits = site.data(&["credits", "limit"]);
    assert_eq!(limits["limits"][3]["span"], "site");
    assert_eq!(limits["limits"][3]["committed_usd_micros"], spent);
}

#[test]
fn a_price_table_of_others_is_taken_over_digit_by_digit() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    let table = json!({
        "fake-model": {"litellm_provider": "openai", "mode": "chat",
            "input_cost_per_token": 1e-6, "output_cost_per_token": 2e-6},
        "brand-new": {"litellm_provider": "openai", "mode": "chat", "deprecation_date": "2026-12-20",
            "input_cost_per_token": 7.5e-07, "output_cost_per_token": 4.5e-06},
        "else": {"litellm_provider": "nobody", "mode": "chat"},
    });
    site.env.write("prices.json", table.to_string());
    let path = site.env.work_dir().join("prices.json");
    let path = path.to_str().expect("a path");
    let dry = site.env.igny8(["models", "import", path, "--dry-run"]);
    assert!(dry.success().stderr.contains("would be taken"));
    let came = site.data(&["models", "import", path, "--as-of", "2026-11-25"]);
    assert_eq!((&came["taken"], &came["left_out"]), (&json!(2), &json!(1)));
    let shown = site.data(&["models", "show", "openai/brand-new"]);
    assert_eq!(shown["input_usd_micros"], 750_000);
    assert_eq!(shown["output_usd_micros"], 4_500_000);
    assert_eq!(shown["origin"], "yours");
    let again = site.data(&["models", "import", path]);
    assert_eq!(
        again["count"], came["count"],
        "the same file doubles nothing"
    );
    // The prices are those that were billed by before, so the books still agree with the bill.
    let _ = site.write().success();
    assert_eq!(site.reserved_and_spent(), (0, site.billed()));
    site.env.write("wrong.json", "{\"a\": 1}");
    let wrong = site.env.work_dir().join("wrong.json");
    let wrong = wrong.to_str().expect("a path");
    let refused = site.env.igny8(["models", "import", wrong]).exits_with(1);
    assert!(refused.stderr.contains("no model of a vendor"), "{refused}");
}

#[test]
fn a_test_is_a_paid_call_like_every_other() {
    let Some(site) = PaidSite::start(0) else {
        return;
    };
    let unasked = site.env.igny8(["models", "test"]).exits_with(2);
    assert!(unasked.stderr.contains("1 call, at most $"), "{unasked}");
    let dry = site.env.igny8(["models", "test", "--dry-run"]).success();
    assert!(dry.stderr.contains("would ask fake/fake-model"), "{dry}");
    assert_eq!(site.vendor.stats()["requests"], 0);
    let tested = site.data(&["models", "test", "--yes"]);
    assert_eq!(tested["keeps_to_the_schema"], true, "{tested}");
    assert_eq!(tested["cost_usd_micros"], site.billed());
    let refused = site
        .env
        .igny8(["models", "test", "fake/fault-401", "--yes"])
        .exits_with(4);
    assert!(refused.stderr.contains("auth set"), "{refused}");
    assert!(jobs(&site).is_empty());
    site.audits_clean();
}
