//! `write --watch`: an article that is shown while it is written, what a cut stream leaves, and how that is
//! gone on with.

use igny8::store::Access;
use serde_json::json;

use crate::support::{CommandOutput, PaidSite};

/// The dialects that chat, with the setting that chooses each and the path of its API.
const DIALECTS: [(&str, &str); 4] = [
    ("openai-chat", "/v1"),
    ("openai-responses", "/v1"),
    ("anthropic", "/v1"),
    ("gemini", "/v1beta"),
];

fn speak(site: &PaidSite, (dialect, path): (&str, &str)) {
    let base_url = format!("http://127.0.0.1:{}{path}", site.vendor.port);
    for (key, value) in [
        ("providers.fake.dialect", dialect),
        ("providers.fake.base_url", base_url.as_str()),
        ("ai.idle_timeout_s", "1"),
    ] {
        let _ = site.env.igny8(["config", "set", key, value]).success();
    }
}

fn watch(site: &PaidSite, task: &str) -> CommandOutput {
    site.env.igny8(["write", task, "--watch", "--yes"])
}

fn column(site: &PaidSite, sql: &str) -> Vec<String> {
    let store = site.store(Access::Read);
    let mut statement = store.connection().prepare(sql).expect("a query");
    let rows = statement.query_map([], |row| row.get(0)).expect("rows");
    rows.collect::<Result<_, _>>().expect("texts")
}

#[test]
fn an_article_is_shown_while_it_is_written_and_booked_by_its_last_counts() {
    for dialect in DIALECTS {
        let Some(site) = PaidSite::start(2) else {
            return;
        };
        speak(&site, dialect);
        let watched = watch(&site, "1").success();
        let shown = site.data(&["content", "show", "1"]);
        let title = shown["title"].as_str().expect("a title");
        assert!(watched.stderr.contains(title), "{dialect:?}: {watched}");
        assert!(!watched.stderr.contains("introduction_html"), "{watched}");
        // The same bytes as without watching, cut between the bytes of one letter.
        site.faults(&["split-utf8"]);
        let _ = watch(&site, "2").success();
        assert_eq!(site.reserved_and_spent(), (0, site.billed()), "{dialect:?}");
        let sources = column(&site, "SELECT DISTINCT cost_source FROM ai_calls");
        assert_eq!(sources, ["usage"], "{dialect:?}");
        site.audits_clean();
    }
}

#[test]
fn a_cut_stream_is_unresolved_and_its_text_stays() {
    for dialect in DIALECTS {
        for fault in ["drop-mid", "stall", "malformed"] {
            let Some(site) = PaidSite::start(1) else {
                return;
            };
            speak(&site, dialect);
            site.faults(&[fault]);
            let cut = watch(&site, "1").exits_with(3);
            assert!(
                cut.stderr.contains("unresolved"),
                "{dialect:?} {fault}: {cut}"
            );
            let shown = format!("{}{}", cut.stdout, cut.stderr);
            let said = shown.lines().filter(|line| line.contains("warning:"));
            let mut said = said.filter(|line| !line.starts_with("warning:"));
            assert_eq!(said.next(), None, "said within the text: {cut}");
            assert!(cut.stdout.is_empty() || cut.stdout.ends_with('\n'), "{cut}");
            let listed = site.env.igny8(["jobs", "list", "--json"]).success().json();
            let job = &listed["results"][0];
            assert_eq!(job["state"], "unresolved", "{dialect:?} {fault}: {listed}");
            let name = job["id"].as_str().expect("a name");
            let shown = site.data(&["jobs", "show", name]);
            let text = shown["text"].as_str().expect("the text that came");
            assert!(
                text.starts_with('{') && text.contains("title"),
                "{dialect:?} {fault}: {text}"
            );
            // Nothing is sent again until somebody decides.
            let _ = watch(&site, "1").exits_with(3);
            let stats = site.settled_stats();
            assert_eq!(stats["billed_count"], 1, "{dialect:?} {fault}");
            let _ = site.env.igny8(["jobs", "retry", name, "--yes"]).success();
            let _ = watch(&site, "1").success();
            let (reserved, spent) = site.reserved_and_spent();
            assert!(
                reserved == 0 && spent >= site.billed(),
                "{dialect:?} {fault}"
            );
            site.audits_clean();
        }
    }
}

/// Writes task 1 until its stream is cut, and gives the name of the call and what was said.
fn cut(site: &PaidSite, fault: &str) -> (String, CommandOutput) {
    site.faults(&[fault]);
    let words = [&AGAIN[..], &["--watch", "--yes", "--form", "whole"]].concat();
    let said = site.env.igny8(words).exits_with(3);
    (stuck(site), said)
}

/// The name of the call that waits for a decision.
fn stuck(site: &PaidSite) -> String {
    let listed = site.env.igny8(["jobs", "list", "--json"]).success().json();
    let name = listed["results"][0]["id"].as_str().expect("a name");
    name.to_owned()
}

/// As `cut`, and then charges the call, so that it may be asked for again.
fn cut_and_charge(site: &PaidSite, fault: &str) {
    let (name, _) = cut(site, fault);
    let _ = site.env.igny8(["jobs", "retry", &name, "--yes"]).success();
}

const AGAIN: [&str; 4] = ["write", "1", "--words", "400"];

fn functions(site: &PaidSite) -> Vec<String> {
    column(site, "SELECT function FROM ai_calls ORDER BY sent_at")
}

#[test]
fn what_had_come_of_a_cut_article_is_gone_on_with() {
    for (dialect, fault) in DIALECTS
        .into_iter()
        .zip(["drop-mid", "stall", "malformed", "drop-mid"])
    {
        let Some(site) = PaidSite::start(1) else {
            return;
        };
        speak(&site, dialect);
        let (name, said) = cut(&site, fault);
        let short = &name[..8];
        for next in [
            format!("igny8 jobs show {short}"),
            format!("igny8 jobs retry {short}"),
            "igny8 write 1".to_owned(),
        ] {
            assert!(said.stderr.contains(&next), "{dialect:?}: {next} in {said}");
        }
        let first = site.data(&["jobs", "show", &name])["text"].clone();
        let first = first.as_str().expect("the text that came").to_owned();
        let retried = site.env.igny8(["jobs", "retry", &name, "--yes"]).success();
        assert!(
            retried.stderr.contains("goes on from what came"),
            "{retried}"
        );
        let plan = site.data(&[&AGAIN[..], &["--dry-run"]].concat());
        let words = plan["begun"][0]["words"].as_u64().expect("words");
        assert!((60..350).contains(&words), "{dialect:?}: {plan}");
        let fresh = site.data(&[&AGAIN[..], &["--dry-run", "--fresh"]].concat());
        assert_eq!(fresh["begun"], json!([]), "{fresh}");
        let most = |plan: &serde_json::Value| plan["at_most_usd_micros"].as_i64().expect("a sum");
        assert!(most(&plan) < most(&fresh), "{plan} {fresh}");
        let shown = site.data(&[&AGAIN[..], &["--show-prompt"]].concat());
        assert_eq!(shown[0]["name"], "continue_article", "{shown}");
        let written = site.data(&[&AGAIN[..], &["--yes"]].concat());
        let done = &written["done"][0];
        assert_eq!(done["continued_words"], words, "{written}");
        assert_eq!(
            done["findings"][0]["rule"], "article.continued",
            "{written}"
        );
        assert!(
            done["word_count"].as_u64().expect("words") >= 360,
            "{written}"
        );
        let content = site.data(&["content", "show", "1"]);
        let title = content["title"].as_str().expect("a title");
        assert!(first.contains(title), "{dialect:?}: {title} in {first}");
        let html = content["content_html"].as_str().expect("a body");
        let paragraphs: Vec<&str> = html
            .lines()
            .filter_map(|line| line.strip_prefix("<p>")?.split("</p>").next())
            .collect();
        let (opening, closing) = (paragraphs[0], paragraphs[paragraphs.len() - 1]);
        assert!(
            first.contains(opening) && !first.contains(closing),
            "{html}"
        );
        let asked = column(
            &site,
            "SELECT CAST(request_body AS TEXT) FROM ai_calls WHERE function = 'continue_article'",
        );
        assert!(
            asked[0].contains(&opening[..40]),
            "{dialect:?}: {opening} in {}",
            asked[0]
        );
        assert!(!asked[0].contains("introduction_html"), "{}", asked[0]);
        assert_eq!(
            functions(&site),
            ["generate_content", "continue_article"],
            "{dialect:?}"
        );
        let outcomes = column(&site, "SELECT outcome FROM ai_calls ORDER BY sent_at");
        assert_eq!(outcomes, ["continued", "accepted"], "{dialect:?}");
        let spent = column(
            &site,
            "SELECT CAST(sum(cost_usd_micros) AS TEXT) FROM ai_calls",
        );
        assert_eq!(done["cost_usd_micros"].to_string(), spent[0], "{written}");
        assert_eq!(site.settled_stats()["billed_count"], 2, "{dialect:?}");
        let (reserved, spent) = site.reserved_and_spent();
        assert!(reserved == 0 && spent >= site.billed(), "{dialect:?}");
        site.audits_clean();
    }
}

#[test]
fn the_whole_is_asked_for_where_that_is_wanted_or_too_little_had_come() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    speak(&site, DIALECTS[0]);
    cut_and_charge(&site, "drop-mid");
    let written = site.data(&[&AGAIN[..], &["--yes", "--fresh"]].concat());
    assert_eq!(
        written["done"][0]["continued_words"],
        json!(null),
        "{written}"
    );
    assert_eq!(functions(&site), ["generate_content", "generate_content"]);
    site.audits_clean();

    let Some(site) = PaidSite::start(1) else {
        return;
    };
    speak(&site, DIALECTS[0]);
    site.vendor.configure(&json!({ "cut_at": 900 }));
    let (name, said) = cut(&site, "cut-at");
    assert!(!said.stderr.contains("goes on"), "{said}");
    let _ = site.env.igny8(["jobs", "retry", &name, "--yes"]).success();
    let _ = site.data(&[&AGAIN[..], &["--yes"]].concat());
    assert_eq!(functions(&site), ["generate_content", "generate_content"]);
    site.audits_clean();
}

#[test]
fn a_text_that_had_come_whole_is_not_paid_for_again() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    // Its last event has the end of the stream, and all of the text has come before.
    speak(&site, DIALECTS[1]);
    let (name, _) = cut(&site, "drop-last");
    let void = ["credits", "reconcile", &name, "--void", "--yes"];
    let _ = site.env.igny8(void).success();
    let shown = site.data(&[&AGAIN[..], &["--show-prompt"]].concat());
    assert_eq!(shown, json!([]), "nothing is sent");
    let written = site.data(&[&AGAIN[..], &["--yes"]].concat());
    let done = &written["done"][0];
    assert_eq!(done["continued_words"], done["word_count"], "{written}");
    assert_eq!(
        (&done["cost_usd_micros"], &done["reused"]),
        (&json!(0), &json!(true))
    );
    assert_eq!(functions(&site), ["generate_content"]);
    assert_eq!(site.settled_stats()["requests"], 1);
    site.audits_clean();
}

#[test]
fn a_paid_rest_is_used_after_a_crash_and_a_lost_one_asked_for_again() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    speak(&site, DIALECTS[0]);
    cut_and_charge(&site, "drop-mid");
    // The rest is cut as well: that is decided about like any other.
    site.faults(&["drop-mid"]);
    let lost = [&AGAIN[..], &["--watch", "--yes"]].concat();
    let lost = site.env.igny8(lost).exits_with(3);
    assert!(lost.stderr.contains("asks for the rest again"), "{lost}");
    let _ = site
        .env
        .igny8(["jobs", "retry", &stuck(&site), "--yes"])
        .success();
    // Then it comes, and the run dies before the text is saved.
    let mut running = site
        .env
        .command([&AGAIN[..], &["--yes", "--events"]].concat())
        .variable("IGNY8_TEST_PAUSE_AT", "part-read:1")
        .spawn();
    assert!(running.has_said("\"reason\":\"paused\""));
    let _ = running.kill();
    let billed = site.settled_stats()["billed_count"].clone();
    let written = site.data(&[&AGAIN[..], &["--yes"]].concat());
    assert!(
        written["done"][0]["continued_words"].as_u64() >= Some(60),
        "{written}"
    );
    assert_eq!(site.settled_stats()["billed_count"], billed);
    let outcomes = column(&site, "SELECT outcome FROM ai_calls ORDER BY sent_at");
    assert_eq!(outcomes, ["continued", "reconciled", "accepted"]);
    site.audits_clean();
}

#[test]
fn what_had_come_decides_the_form_and_a_later_text_ends_its_use() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    speak(&site, DIALECTS[0]);
    let sections = ["config", "set", "writing.sections_from", "200"];
    let _ = site.env.igny8(sections).success();
    let (name, _) = cut(&site, "drop-mid");
    let void = ["credits", "reconcile", &name, "--void", "--yes"];
    let _ = site.env.igny8(void).success();
    let begun = |further: &[&str]| {
        let plan = site.data(&[&AGAIN[..], &["--dry-run"], further].concat());
        assert_eq!(plan["tasks"][0]["id"], 1, "{plan}");
        plan["begun"].as_array().expect("a list").len()
    };
    assert_eq!(begun(&[]), 1);
    assert_eq!(begun(&["--form", "sections"]), 0);
    // Every answer is half as long as ordered, so the text waits for a review and can be written again.
    site.faults(&["half"; 12]);
    let in_sections = [&AGAIN[..], &["--yes", "--form", "sections"]].concat();
    let _ = site.env.igny8(in_sections).exits_with(3);
    site.faults(&[]);
    assert_eq!(begun(&["--rewrite", "--form", "whole"]), 0);
    site.audits_clean();
}

#[test]
fn what_was_kept_before_a_kill_is_gone_on_with() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    speak(&site, DIALECTS[0]);
    // Fifty crumbs in six seconds; what has come is kept every two.
    let crumbs = json!({ "faults": ["slowloris"], "slow_ms": 120 });
    site.vendor.configure(&crumbs);
    let again = ["write", "1", "--words", "700", "--form", "whole", "--yes"];
    let watched = again.iter().chain(&["--watch"]);
    let mut running = site.env.command(watched).spawn();
    let kept = || {
        let sql =
            "SELECT CAST(length(raw_answer) AS TEXT) FROM ai_calls WHERE raw_answer IS NOT NULL";
        let lengths = column(&site, sql);
        lengths
            .first()
            .and_then(|length| length.parse::<u64>().ok())
    };
    let mut first = None;
    while running.is_running() {
        first = first.or_else(kept);
        if first.is_some() && kept() > first {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let _ = running.kill();
    let _ = site.settled_stats();
    // The next command that writes finds the call without a run.
    let _ = site.env.igny8(again).exits_with(3);
    let stuck = site.env.igny8(["jobs", "list", "--json"]).success().json();
    let name = stuck["results"][0]["id"].as_str().expect("a name");
    let _ = site.env.igny8(["jobs", "retry", name, "--yes"]).success();
    let written = site.data(&again);
    let continued = written["done"][0]["continued_words"].as_u64();
    assert!(continued >= Some(60), "{written}");
    let (reserved, spent) = site.reserved_and_spent();
    assert!(reserved == 0 && spent >= site.billed());
    site.audits_clean();
}

#[test]
fn other_faults_end_as_without_a_stream() {
    let Some(site) = PaidSite::start(3) else {
        return;
    };
    site.vendor
        .configure(&json!({"faults": ["refusal", "length", "ok", "no-usage"]}));
    let refused = watch(&site, "1").exits_with(3);
    assert!(refused.stderr.contains("the model refused"), "{refused}");
    let _ = watch(&site, "2").success();
    let _ = watch(&site, "3").success();
    let outcomes = column(
        &site,
        "SELECT outcome || ' ' || cost_source FROM ai_calls ORDER BY sent_at",
    );
    assert_eq!(
        outcomes,
        [
            "refused usage",
            "truncated usage",
            "accepted usage",
            "accepted reserve"
        ]
    );
    site.audits_clean();
}

#[test]
fn only_one_article_and_only_a_model_can_be_watched() {
    let Some(site) = PaidSite::start(2) else {
        return;
    };
    let both = site.env.igny8(["write", "--watch", "--yes"]).exits_with(1);
    assert!(both.stderr.contains("--limit 1"), "{both}");
    let none = ["write", "--watch", "--provider", "builtin"];
    let none = site.env.igny8(none).exits_with(1);
    assert!(none.stderr.contains("nothing to watch"), "{none}");
    assert_eq!(site.vendor.stats()["requests"], 0);
}
