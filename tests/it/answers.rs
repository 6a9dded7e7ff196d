//! Answers that are not what was ordered, each caught, asked for again or stopped as documented, with
//! the state it ends in and what it cost.

use igny8::domain::ids::SectorId;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::support::planner::add_keywords;
use crate::support::shop::{Shop, shop_env};

/// A shop whose vendor answers as `script` says, by function.
fn scripted(script: &Value) -> Option<Shop> {
    let shop = Shop::open(&[])?;
    shop.vendor.configure(&json!({ "faults_for": script }));
    Some(shop)
}

/// Writes with further words, and gives what was written, as JSON.
fn write(shop: &Shop, words: &[&str], code: i32) -> Value {
    let all: Vec<&str> = ["write", "--json"].iter().chain(words).copied().collect();
    shop.igny8(&all).exits_with(code).json()
}

/// The rules that found something in the first text of an outcome, in order.
fn rules(written: &Value) -> Vec<String> {
    let found = written["data"]["done"][0]["findings"].as_array();
    let found = found.expect("findings").iter();
    found
        .map(|one| one["rule"].as_str().expect("a rule").to_owned())
        .collect()
}

fn calls(shop: &Shop) -> Vec<String> {
    shop.rows(
        "SELECT function || ' ' || coalesce(outcome, 'waits') || CASE
             WHEN instr(substr(subject, 6), ':') > 0
             THEN substr(subject, 5 + instr(substr(subject, 6), ':')) ELSE '' END
         FROM ai_calls ORDER BY sent_at, op_id",
    )
}

/// Holds what an outcome says it cost to the ledger and to the vendor's bill.
#[track_caller]
fn costs_all(shop: &Shop, written: &Value) {
    shop.assert_bracket();
    let billed = shop.counted("cost_micros").as_i64();
    assert_eq!(written["data"]["cost_usd_micros"].as_i64(), billed);
    let of_items: Option<i64> = written["data"]["done"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|item| item["cost_usd_micros"].as_i64())
        .sum();
    assert_eq!(of_items, billed, "the texts do not cost what was billed");
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test puts rows into the database past the program"
)]
fn plant(shop: &Shop, sql: &str) {
    let database = shop.env.work_dir().join("site/igny8.sqlite3");
    let connection = Connection::open(database).expect("a database");
    connection.execute_batch(sql).expect("rows");
}

/// A page of the site that was read from WordPress.
fn import_page(shop: &Shop, title: &str, keyword: &str, url: &str) {
    let slug = url.trim_end_matches('/').rsplit('/').next().unwrap_or("x");
    plant(
        shop,
        &format!(
            "INSERT INTO content (uuid, sector_id, kind, title, slug, content_html, primary_keyword,
                                  status, source, external_url, created_at, updated_at)
             VALUES (lower(hex(randomblob(4))) || '-0000-4000-8000-' || lower(hex(randomblob(6))), 1,
                     'article', '{title}', '{slug}', '<p>x</p>', '{keyword}', 'published',
                     'wordpress', '{url}', '', '')"
        ),
    );
}

#[test]
fn a_sound_answer_is_one_call_and_clear() {
    let Some(shop) = scripted(&json!({})) else {
        return;
    };
    shop.tasks(1);
    let written = write(&shop, &["--words", "300"], 0);
    let done = &written["data"]["done"][0];
    assert_eq!(done["review"], "clear");
    assert_eq!(
        (done["word_count"].as_i64(), done["ordered_words"].as_i64()),
        (Some(300), Some(300))
    );
    assert_eq!(calls(&shop), ["generate_content accepted"]);
    costs_all(&shop, &written);
}

#[test]
fn a_wrong_language_is_asked_for_once_more() {
    let Some(shop) = scripted(&json!({"generate_content": ["german"]})) else {
        return;
    };
    shop.tasks(1);
    let written = write(&shop, &["--words", "300"], 0);
    assert_eq!(written["data"]["done"][0]["review"], "clear");
    assert_eq!(
        calls(&shop),
        [
            "generate_content wrong_language",
            "generate_content accepted"
        ]
    );
    let bodies = shop.vendor.bodies();
    let (first, second) = (bodies[0]["body"].to_string(), bodies[1]["body"].to_string());
    assert!(!first.contains("An earlier answer"), "{first}");
    assert!(
        second.contains("in the language `de`. Write every word"),
        "{second}"
    );
    assert!(
        !second.contains("Der "),
        "the wrong text was fed back: {second}"
    );
    costs_all(&shop, &written);
}

#[test]
fn a_language_that_stays_wrong_stops_the_text_and_is_not_paid_for_a_third_time() {
    let Some(shop) = scripted(&json!({"generate_content": ["german", "german"]})) else {
        return;
    };
    shop.tasks(1);
    let written = write(&shop, &["--words", "300"], 3);
    assert_eq!(written["data"]["done"][0]["review"], "stopped");
    assert_eq!(rules(&written)[0], "language.other");
    assert_eq!(
        calls(&shop),
        [
            "generate_content wrong_language",
            "generate_content flagged"
        ]
    );
    costs_all(&shop, &written);
    // No further run pays for it, and nothing approves or publishes it by the way.
    let before = shop.counted("requests");
    let again = shop.igny8(&["write"]).success();
    assert!(again.stderr.contains("no task waits"), "{again}");
    let named = shop.igny8(&["write", "1"]).success();
    assert!(named.stderr.contains("waits for a review"), "{named}");
    assert_eq!(shop.counted("requests"), before);
    let all = shop.env.igny8(["content", "approve", "--all"]).success();
    assert!(all.stderr.contains("approved 0 texts"), "{all}");
    let refused = shop.env.igny8(["content", "approve", "1"]).exits_with(1);
    assert!(
        refused.stderr.contains("it is in the language `de`"),
        "{refused}"
    );
    assert!(refused.stderr.contains("--flagged"), "{refused}");
    let kept = shop.env.igny8(["publish", "files"]).exits_with(3);
    assert!(kept.stderr.contains("waits for a review"), "{kept}");
    // Written again on purpose, it becomes the next version.
    let rewritten = write(&shop, &["1", "--rewrite", "--words", "300"], 0);
    let done = &rewritten["data"]["done"][0];
    assert_eq!(
        (&done["version"], &done["review"]),
        (&json!(2), &json!("clear"))
    );
    let _ = shop.env.igny8(["content", "approve", "1"]).success();
    let _ = shop.env.igny8(["publish", "files"]).success();
}

#[test]
fn what_is_missing_to_the_order_is_asked_for_once() {
    let Some(shop) = scripted(&json!({"generate_content": ["half"]})) else {
        return;
    };
    shop.tasks(1);
    let written = write(&shop, &["--words", "400"], 0);
    let done = &written["data"]["done"][0];
    assert_eq!(done["review"], "clear");
    let words = done["word_count"].as_i64().expect("a number");
    assert!((360..=480).contains(&words), "{words} words");
    assert_eq!(
        calls(&shop),
        [
            "generate_content accepted",
            "expand_article accepted:expand"
        ]
    );
    let body = shop.vendor.bodies()[1]["body"].to_string();
    assert!(body.contains("words_to_add"), "{body}");
    costs_all(&shop, &written);
}

#[test]
fn a_text_that_stays_short_is_flagged_and_can_be_approved_deliberately() {
    let script = json!({"generate_content": ["half"], "expand_article": ["half"]});
    let Some(shop) = scripted(&script) else {
        return;
    };
    shop.tasks(1);
    let written = write(&shop, &["--words", "400"], 3);
    assert_eq!(written["data"]["done"][0]["review"], "needs_review");
    assert_eq!(rules(&written)[0], "length.short");
    assert_eq!(calls(&shop).len(), 2);
    costs_all(&shop, &written);
    let listed = shop.env.igny8(["content", "list"]).success();
    assert!(listed.stdout.contains("needs review"), "{listed}");
    let filtered = shop
        .env
        .igny8(["content", "list", "--review", "needs_review", "--json"])
        .success()
        .json();
    assert_eq!(filtered["results"][0]["review"], "needs_review");
    assert_eq!(filtered["results"][0]["ordered_words"], 400);
    let shown = shop.env.igny8(["content", "show", "1"]).success();
    assert!(shown.stdout.contains("of 400 ordered"), "{shown}");
    let _ = shop.env.igny8(["content", "approve", "1"]).exits_with(1);
    let approved = shop
        .env
        .igny8(["content", "approve", "1", "--flagged"])
        .success();
    assert!(approved.stderr.contains("approved 1 text"), "{approved}");
    let _ = shop.env.igny8(["publish", "files"]).success();
}

#[test]
fn a_text_that_is_too_long_is_flagged_without_a_further_call() {
    let Some(shop) = scripted(&json!({"generate_content": ["double"]})) else {
        return;
    };
    shop.tasks(1);
    let written = write(&shop, &["--words", "300"], 3);
    assert_eq!(rules(&written)[0], "length.long");
    assert_eq!(calls(&shop), ["generate_content flagged"]);
    costs_all(&shop, &written);
}

#[test]
fn invented_and_foreign_links_lose_their_address_and_listed_ones_stay() {
    let Some(shop) = scripted(&json!({"generate_content": ["off-links"]})) else {
        return;
    };
    shop.tasks(1);
    import_page(&shop, "Our lamps", "", "https://shop.example/lamps/");
    let site = ["--set", "site.url=https://shop.example", "--words", "300"];
    let written = write(&shop, &site, 0);
    let done = &written["data"]["done"][0];
    assert_eq!(
        done["removed_links"],
        json!(["https://evil.example/x", "https://shop.example/invented"])
    );
    assert!(rules(&written).contains(&"links.removed".to_owned()));
    let html = &shop.rows("SELECT content_html FROM content WHERE task_id = 1")[0];
    assert!(
        html.contains("<a href=\"https://shop.example/lamps/\""),
        "{html}"
    );
    assert!(
        !html.contains("invented") && !html.contains("evil.example"),
        "{html}"
    );
    assert_eq!(
        html.matches("this page").count(),
        3,
        "the words stay: {html}"
    );
    costs_all(&shop, &written);
}

#[test]
fn a_banned_topic_is_caught_before_paying_and_stops_an_answer_that_names_it() {
    let Some(shop) = scripted(&json!({"generate_content": ["banned"]})) else {
        return;
    };
    let banned = ["--set", "writing.banned_topics=lottery ticket,casino"];
    shop.tasks(1);
    let words = [
        "tasks",
        "create",
        "--title",
        "The best casinos",
        "--keywords",
        "casino",
    ];
    let _ = shop.env.igny8(words).success();
    let all: Vec<&str> = ["--words", "300"].iter().chain(&banned).copied().collect();
    let written = write(&shop, &all, 3);
    assert_eq!(written["data"]["skipped"][0]["id"], 2);
    let reason = written["data"]["skipped"][0]["reason"]
        .as_str()
        .unwrap_or_default();
    assert!(reason.contains("the banned topic `casino`"), "{reason}");
    assert_eq!(written["data"]["done"][0]["review"], "stopped");
    assert_eq!(rules(&written)[0], "topic.banned");
    assert_eq!(
        calls(&shop),
        ["generate_content flagged"],
        "it is not asked again"
    );
    let body = shop.vendor.bodies()[0]["body"].to_string();
    assert!(
        body.contains("Never mention these topics: lottery ticket, casino"),
        "{body}"
    );
    costs_all(&shop, &written);
}

#[test]
fn slop_is_reported_stopped_or_left_alone_as_the_setting_says() {
    for (setting, code, review) in [
        ("report", 0, "clear"),
        ("stop", 3, "stopped"),
        ("off", 0, "clear"),
    ] {
        let Some(shop) = scripted(&json!({"generate_content": ["cliches"]})) else {
            return;
        };
        shop.tasks(1);
        let set = format!("writing.slop={setting}");
        let written = write(&shop, &["--words", "400", "--set", &set], code);
        assert_eq!(written["data"]["done"][0]["review"], review, "{setting}");
        let found = rules(&written);
        let has = |rule: &str| found.iter().any(|one| one == rule);
        let rules = ["slop.cliche", "slop.contrast", "slop.number", "slop.source"];
        for rule in rules {
            assert_eq!(has(rule), setting != "off", "{setting}: {found:?}");
        }
        assert_eq!(calls(&shop).len(), 1);
        costs_all(&shop, &written);
    }
}

#[test]
fn meta_texts_are_cut_to_what_is_shown() {
    let Some(shop) = scripted(&json!({"generate_content": ["long-meta"]})) else {
        return;
    };
    shop.tasks(1);
    let written = write(&shop, &["--words", "300"], 0);
    let found = rules(&written);
    assert!(found.contains(&"meta.title".to_owned()), "{found:?}");
    assert!(found.contains(&"meta.description".to_owned()), "{found:?}");
    let lengths = shop.rows("SELECT length(meta_title), length(meta_description) FROM content");
    let lengths: Vec<usize> = lengths[0]
        .split(' ')
        .map(|number| number.parse().expect("a number"))
        .collect();
    assert!(lengths[0] <= 60 && lengths[1] <= 156, "{lengths:?}");
    assert!(lengths[0] > 20 && lengths[1] > 60, "{lengths:?}");
    assert_eq!(
        calls(&shop).len(),
        1,
        "it is put right without asking again"
    );
    costs_all(&shop, &written);
}

#[test]
fn a_page_near_to_one_that_is_there_is_reported_and_not_paid_for() {
    let Some(shop) = scripted(&json!({})) else {
        return;
    };
    shop.tasks(2);
    import_page(
        &shop,
        "Bathroom rugs: a guide",
        "bath rugs",
        "https://shop.example/bathroom-rugs/",
    );
    import_page(
        &shop,
        "All about light",
        "floor lamps",
        "https://shop.example/light/",
    );
    for (title, keyword) in [
        ("Measuring windows for curtains", "curtain size"),
        ("How to measure a window for curtains", "window measure"),
    ] {
        let words = ["tasks", "create", "--title", title, "--keywords", keyword];
        let _ = shop.env.igny8(words).success();
    }
    let plan = shop.igny8(&["write", "--dry-run"]).success();
    assert!(
        plan.stderr.contains("would compete with content 1"),
        "{plan}"
    );
    let written = write(&shop, &["--words", "300"], 3);
    let skipped = written["data"]["skipped"].as_array().expect("a list");
    let reason = |id: i64| {
        let found = skipped.iter().find(|item| item["id"] == id);
        found
            .and_then(|item| item["reason"].as_str())
            .unwrap_or_default()
            .to_owned()
    };
    assert!(
        reason(1).contains("“Bathroom rugs: a guide” (https://shop.example/bathroom-rugs/)"),
        "{skipped:?}"
    );
    assert!(
        reason(1).contains("their titles make the same page"),
        "{skipped:?}"
    );
    assert!(
        reason(2).contains("both are meant for the keyword `floor lamp`"),
        "{skipped:?}"
    );
    assert!(reason(4).contains("task 3"), "{skipped:?}");
    assert_eq!(calls(&shop).len(), 1, "only task 3 is paid for");
    costs_all(&shop, &written);
    let _ = write(&shop, &["1", "--allow-similar", "--words", "300"], 0);
    assert_eq!(calls(&shop).len(), 2);
}

#[test]
fn a_broken_answer_is_asked_for_once_more_without_its_text() {
    let Some(shop) =
        scripted(&json!({"generate_content": ["bad-json", "ok", "bad-json", "bad-json"]}))
    else {
        return;
    };
    shop.tasks(2);
    let width = ["--set", "providers.fake.concurrency=1", "--words", "300"];
    let all: Vec<&str> = ["1"].iter().chain(&width).copied().collect();
    let written = write(&shop, &all, 0);
    assert_eq!(
        calls(&shop),
        ["generate_content invalid", "generate_content accepted"]
    );
    costs_all(&shop, &written);
    let bodies = shop.vendor.bodies();
    let second = bodies[1]["body"].to_string();
    assert!(
        second.contains("An earlier answer could not be used"),
        "{second}"
    );
    let again = shop.igny8(&["write", "2", "--words", "300"]).exits_with(3);
    assert!(again.stderr.contains("cannot be used"), "{again}");
    assert_eq!(calls(&shop).len(), 4, "not a third time: {again}");
    shop.assert_bracket();
    assert_eq!(
        shop.rows("SELECT status FROM tasks WHERE id = 2"),
        ["queued"]
    );
}

#[test]
fn a_long_article_is_an_outline_and_sections_each_stored_on_its_own() {
    let Some(shop) = scripted(&json!({"write_section": ["ok", "ok", "drop-after"]})) else {
        return;
    };
    shop.tasks(1);
    let serial = ["--words", "1600", "--set", "providers.fake.concurrency=1"];
    // The third section is lost on its way: what was paid for before waits, and nothing is saved.
    let lost = write(&shop, &serial, 3);
    assert_eq!(lost["data"]["done"], json!([]));
    let waiting = calls(&shop);
    assert_eq!(
        waiting,
        [
            "outline_article waits:outline",
            "write_section waits:section:0",
            "write_section waits:section:1",
            "write_section waits:section:2",
        ]
    );
    let again = shop.igny8(&["write", "--words", "1600"]).exits_with(3);
    assert!(again.stderr.contains("is unresolved"), "{again}");
    assert_eq!(
        calls(&shop).len(),
        4,
        "nothing is sent while one is undecided"
    );
    let op = &shop.rows("SELECT op_id FROM ai_calls WHERE state = 'unresolved'")[0];
    let _ = shop
        .env
        .igny8(["credits", "reconcile", op, "--void", "--yes"])
        .success();
    let written = write(&shop, &serial, 0);
    let done = &written["data"]["done"][0];
    assert_eq!(done["review"], "clear");
    let words = done["word_count"].as_i64().expect("a number");
    assert!((1440..=1920).contains(&words), "{words} words");
    let all = calls(&shop);
    let accepted = |start: &str| all.iter().filter(|call| call.starts_with(start)).count();
    assert_eq!(accepted("outline_article accepted"), 1, "{all:?}");
    assert_eq!(
        all.iter().filter(|call| call.contains("waits")).count(),
        1,
        "{all:?}"
    );
    let headings = shop.rows("SELECT content_html FROM content")[0]
        .matches("<h2>")
        .count();
    assert_eq!(accepted("write_section accepted"), headings + 1, "{all:?}");
    let sections =
        shop.rows("SELECT count(DISTINCT subject) FROM ai_calls WHERE function = 'write_section'");
    assert_eq!(sections[0], (headings + 1).to_string());
    let _ = shop.env.igny8(["credits", "audit"]).success();
}

#[test]
fn a_section_that_names_a_banned_topic_stops_the_article_and_the_paying() {
    let Some(shop) = scripted(&json!({"write_section": ["ok", "banned"]})) else {
        return;
    };
    shop.tasks(1);
    let set = [
        "--form",
        "sections",
        "--words",
        "800",
        "--set",
        "providers.fake.concurrency=1",
        "--set",
        "writing.banned_topics=lottery tickets",
    ];
    let written = write(&shop, &set, 3);
    assert_eq!(written["data"]["done"][0]["review"], "stopped");
    let found = rules(&written);
    assert_eq!(
        found[..2],
        ["topic.banned", "article.incomplete"],
        "{found:?}"
    );
    assert_eq!(
        calls(&shop).len(),
        3,
        "an outline and two sections: {:?}",
        calls(&shop)
    );
    costs_all(&shop, &written);
}

#[test]
fn structures_are_data_that_a_workspace_can_add_to() {
    let env = shop_env();
    let listed = env.igny8(["structures", "list"]).success();
    for name in [
        "guide",
        "how-to",
        "listicle",
        "comparison",
        "review",
        "faq",
        "product-page",
        "landing-page",
    ] {
        assert!(listed.stdout.contains(name), "{listed}");
    }
    let text = env.igny8(["structures", "show", "guide"]).success().stdout;
    let own = text.replace("title = \"Guide\"", "title = \"Field report\"");
    env.write("report.toml", &own);
    let broken = env
        .igny8(["structures", "set", "field-report", "missing.toml"])
        .exits_with(1);
    assert!(broken.stderr.contains("missing.toml"), "{broken}");
    let _ = env
        .igny8(["structures", "set", "field-report", "report.toml"])
        .success();
    let words = [
        "tasks",
        "create",
        "--title",
        "A week with oak",
        "--structure",
        "field-report",
    ];
    let _ = env.igny8(words).success();
    let shown = env.igny8(["write", "--show-prompt"]).success();
    assert!(
        shown.stdout.contains("The form is a Field report"),
        "{shown}"
    );
    // The embedded engine plans it by the structure it is based on.
    let _ = env.igny8(["write"]).success();
    let bad = ["tasks", "create", "--title", "X", "--structure", "novel"];
    let unknown = env.igny8(bad).exits_with(1);
    assert!(unknown.stderr.contains("field-report"), "{unknown}");
    let _ = env
        .igny8(["structures", "remove", "field-report"])
        .success();
    let gone = env
        .igny8(["structures", "show", "field-report"])
        .exits_with(1);
    assert!(gone.stderr.contains("there is no structure"), "{gone}");
}

/// What differs between two bodies, as the names of their parts; the messages as their text.
fn differing(one: &Value, other: &Value) -> Vec<String> {
    let (one, other) = (
        one.as_object().expect("a body"),
        other.as_object().expect("a body"),
    );
    assert_eq!(
        one.keys().collect::<Vec<_>>(),
        other.keys().collect::<Vec<_>>()
    );
    let names = one.keys().filter(|name| one[*name] != other[*name]);
    names.cloned().collect()
}

#[test]
fn author_strategy_and_voice_change_the_stored_prompt_and_nothing_else() {
    let mut seen: Vec<(Value, Value, Vec<String>)> = Vec::new();
    for variant in ["none", "author", "strategy"] {
        let Some(shop) = scripted(&json!({})) else {
            return;
        };
        shop.tasks(1);
        if variant != "none" {
            let _ = shop
                .env
                .igny8(["authors", "add", "Ada", "--tone", "dry"])
                .success();
        }
        if variant == "strategy" {
            let words = [
                "strategies",
                "add",
                "Depth",
                "--angle",
                "costs over ten years",
                "--audience",
                "owners of small flats",
                "--links",
                "to the care guide first",
                "--rule",
                "Name no brands.",
            ];
            let _ = shop.env.igny8(words).success();
        }
        let shown = shop
            .igny8(&["write", "--show-prompt", "--words", "300"])
            .success();
        let wanted = match variant {
            "author" => "- Tone: dry",
            "strategy" => "- Angle: costs over ten years",
            _ => "Write every word in the language `en`",
        };
        assert!(shown.stdout.contains(wanted), "{shown}");
        let _ = write(&shop, &["--words", "300"], 0);
        let body = shop.vendor.bodies()[0]["body"].clone();
        assert!(body.to_string().contains(wanted), "{body}");
        let rows = shop.rows(
            "SELECT t.title, t.status, t.content_structure, c.slug, c.review, a.function, a.model, a.outcome
             FROM tasks t JOIN content c ON c.task_id = t.id JOIN ai_calls a ON a.op_id = c.op_id",
        );
        let stored: Vec<u8> = {
            let path = shop.env.work_dir().join("site/igny8.sqlite3");
            #[expect(clippy::disallowed_methods, reason = "a test looks into the database")]
            let connection = Connection::open(path).expect("a database");
            connection
                .query_row("SELECT request_body FROM ai_calls", [], |row| row.get(0))
                .expect("a body")
        };
        let stored: Value = serde_json::from_slice(&stored).expect("JSON");
        assert_eq!(
            stored["messages"], body["messages"],
            "what is stored is what was sent"
        );
        seen.push((body, stored, rows));
    }
    for pair in seen.windows(2) {
        assert_eq!(differing(&pair[0].1, &pair[1].1), ["messages"]);
        let user = |body: &Value| body["messages"][1].clone();
        assert_eq!(
            user(&pair[0].1),
            user(&pair[1].1),
            "only the standing instructions differ"
        );
        assert_ne!(pair[0].1["messages"][0], pair[1].1["messages"][0]);
        assert_eq!(pair[0].2, pair[1].2);
    }
}

#[test]
fn an_authors_own_texts_become_targets_and_are_compared() {
    let Some(shop) = scripted(&json!({})) else {
        return;
    };
    shop.tasks(1);
    let _ = shop
        .env
        .igny8(["authors", "add", "Ada", "--tone", "dry"])
        .success();
    shop.env.write("short.txt", "Too short.");
    let refused = shop
        .env
        .igny8(["authors", "sample", "add", "Ada", "short.txt"])
        .exits_with(1);
    assert!(refused.stderr.contains("has 2 words"), "{refused}");
    let own = "I don't buy rugs. I never did. Why would I? ".repeat(12);
    shop.env.write("own.txt", &own);
    let added = shop
        .env
        .igny8(["authors", "sample", "add", "Ada", "own.txt"])
        .success();
    assert!(added.stdout.contains("words a sentence"), "{added}");
    let style = shop
        .env
        .igny8(["authors", "style", "Ada", "--json"])
        .success()
        .json();
    assert_eq!(style["data"]["style"]["first_person"], 100.0);
    assert_eq!(style["data"]["is_used"], true);
    let shown = shop.igny8(&["write", "--show-prompt"]).success();
    assert!(
        shown.stdout.contains("3.3 words a sentence on average"),
        "{shown}"
    );
    let written = write(&shop, &["--words", "300"], 0);
    let found = rules(&written);
    assert!(
        found.contains(&"style.sentence_words".to_owned()),
        "{found:?}"
    );
    let _ = shop
        .env
        .igny8(["authors", "sample", "remove", "Ada", "own.txt"])
        .success();
    let shown = shop.igny8(&["write", "1", "--show-prompt"]).success();
    assert!(
        !shown.stdout.contains("words a sentence on average"),
        "{shown}"
    );
}

#[test]
fn ideas_follow_the_strategy_leave_banned_topics_out_and_are_asked_for_once_more_when_broken() {
    let Some(shop) = scripted(&json!({"generate_ideas": ["bad-json"]})) else {
        return;
    };
    let keywords = [
        ("office chair", Some(900)),
        ("leather office chair", Some(300)),
        ("office chair for tall people", Some(200)),
    ];
    add_keywords(&shop.env, SectorId(1), &keywords);
    let _ = shop.env.igny8(["cluster", "--no-ai", "--quiet"]).success();
    let words = [
        "strategies",
        "add",
        "Questions",
        "--structures",
        "faq,comparison",
        "--rule",
        "Answer in one sentence.",
    ];
    let _ = shop.env.igny8(words).success();
    let found = shop
        .igny8(&[
            "ideas",
            "--json",
            "--per-cluster",
            "6",
            "--limit",
            "1",
            "--set",
            "writing.banned_topics=mistake",
        ])
        .success()
        .json();
    let cluster = &found["data"]["done"][0];
    let banned = cluster["banned"].as_array().expect("a list");
    assert_eq!(banned.len(), 1, "{found}");
    assert_eq!(banned[0]["topics"], "mistake");
    let structures = shop.rows("SELECT DISTINCT content_structure FROM ideas ORDER BY 1");
    assert_eq!(structures, ["comparison", "faq"]);
    assert_eq!(
        calls(&shop),
        ["generate_ideas invalid:1", "generate_ideas accepted:1"]
    );
    let second = shop.vendor.bodies()[1]["body"].to_string();
    assert!(second.contains("- Answer in one sentence."), "{second}");
    assert!(
        second.contains("An earlier answer could not be used"),
        "{second}"
    );
    shop.assert_bracket();
}
