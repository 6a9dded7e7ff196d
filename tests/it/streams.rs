//! `write --watch`: an article that is shown while it is written, and what a cut stream leaves.

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
