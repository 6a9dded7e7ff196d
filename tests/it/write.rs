//! `igny8 write`: briefs without a model, articles with one, and what becomes of the rows.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::thread;

use crate::support::shop::{Shop, make_tasks, rows, shop_env};

#[test]
fn without_a_model_briefs_come_and_say_so() {
    let env = shop_env();
    make_tasks(&env, 2);
    insta::assert_snapshot!(env.igny8(["write", "--dry-run"]).success(), @"
    exit code: 0
    ----- stdout -----
    TASK  TITLE
       1  How to choose a bathroom rug
       2  How to choose a floor lamp
    ----- stderr -----
    would write 2 brief(s)
    ");
    insta::assert_snapshot!(env.igny8(["write"]).success(), @"
    exit code: 0
    ----- stdout -----
    CONTENT  KIND   TITLE                         WORDS  TASK
          1  brief  How to choose a bathroom rug    376     1
          2  brief  How to choose a floor lamp      387     2
    ----- stderr -----
    task 1: How to choose a bathroom rug
    task 2: How to choose a floor lamp
    wrote 2 briefs
    ");
    insta::assert_snapshot!(env.igny8(["write"]).success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    no task waits to be written
    ");
    insta::assert_snapshot!(env.igny8(["write", "1"]).success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    task 1 (How to choose a bathroom rug) is left alone: it has a brief already, content 1, which only a model can replace
    no task waits to be written; 1 skipped
    ");
    insta::assert_snapshot!(env.igny8(["write", "--replace-briefs"]).success(), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    warning: the embedded engine writes briefs only, so no brief is replaced; `igny8 config set ai.provider NAME` chooses a model
    no task waits to be written
    ");
    insta::assert_snapshot!(env.igny8(["content", "list"]).success(), @"
    exit code: 0
    ----- stdout -----
    ID  KIND   TITLE                         WORDS  STATUS  APPROVED  WORDPRESS
     1  brief  How to choose a bathroom rug    376  draft   -         -
     2  brief  How to choose a floor lamp      387  draft   -         -
    ----- stderr -----
    ");
    let found = rows(
        &env,
        "SELECT kind, model, version, status FROM content UNION ALL SELECT status, 1, 1, 1 FROM tasks",
    );
    assert_eq!(
        found,
        [
            "brief builtin 1 draft",
            "brief builtin 1 draft",
            "completed 1 1 1",
            "completed 1 1 1"
        ]
    );
    let shown = env.igny8(["content", "show", "1"]).success();
    assert!(
        shown.stdout.starts_with("kind              brief"),
        "{shown}"
    );
}

#[test]
fn tasks_are_named_limited_and_read_from_standard_input() {
    let env = shop_env();
    make_tasks(&env, 4);
    let _ = env.igny8(["write", "--limit", "1"]).success();
    let _ = env.command(["write", "-"]).stdin("3\n").run().success();
    let nothing = env.command(["write", "-"]).stdin("\n").run().success();
    assert!(nothing.stderr.contains("no task waits"), "{nothing}");
    // Tasks wait: to say that none does would be untrue.
    for command in [
        "write",
        "ideas",
        "images",
        "cluster",
        "run",
        "wp import",
        "publish wp",
        "publish files",
    ] {
        let words = command.split(' ').chain(["--limit", "0"]);
        let refused = env.igny8(words).exits_with(2);
        assert!(refused.stderr.contains("0 is not in 1.."), "{refused}");
    }
    let found = rows(
        &env,
        "SELECT id FROM tasks WHERE status = 'completed' ORDER BY id",
    );
    assert_eq!(found, ["1", "3"]);
    insta::assert_snapshot!(env.igny8(["write", "2", "77"]).exits_with(1), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: there is no task 77
    hint: run `igny8 tasks list` to see what there is
    ");
    assert_eq!(rows(&env, "SELECT count(*) FROM content"), ["2"]);
    insta::assert_snapshot!(env.igny8(["write", "two"]).exits_with(1), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: `two` is no number of a row
    hint: give numbers separated by spaces, or `-` to read them from standard input
    ");
}

#[test]
fn archived_sectors_are_left_alone() {
    let env = shop_env();
    make_tasks(&env, 1);
    let _ = env.igny8(["sectors", "add", "Other"]).success();
    let _ = env.igny8(["sectors", "archive", "General"]).success();
    let found = env.igny8(["write"]).success();
    assert!(found.stderr.contains("no task waits"), "{found}");
    let named = env.igny8(["write", "1"]).success();
    assert!(named.stderr.contains("its sector is archived"), "{named}");
    assert_eq!(rows(&env, "SELECT count(*) FROM content"), ["0"]);
}

#[test]
fn an_article_has_its_fields_terms_and_provenance() {
    let Some(shop) = Shop::open(&[]) else {
        return;
    };
    shop.tasks(1);
    let written = shop
        .igny8(&["write", "--json", "--words", "300"])
        .success()
        .json();
    let done = &written["data"]["done"][0];
    assert_eq!(
        (&done["kind"], &done["model"]),
        (&"article".into(), &"fake-model".into())
    );
    assert!(done["cost_usd_micros"].as_i64() > Some(0));
    assert_eq!(written["data"]["cost_usd_micros"], done["cost_usd_micros"]);
    let shown = shop
        .env
        .igny8(["content", "show", "1", "--json"])
        .success()
        .json();
    let content = &shown["data"];
    assert_eq!(content["slug"], "how-to-choose-a-bathroom-rug");
    assert_eq!(content["primary_keyword"], "bathroom rug");
    assert_eq!(content["task_id"], 1);
    let terms = content["taxonomy_terms"].as_array().expect("a list");
    assert_eq!(terms[0]["taxonomy_type"], "category");
    assert!(terms.iter().any(|term| term["taxonomy_type"] == "post_tag"));
    let length = |field: &str| content[field].as_str().expect("a text").chars().count();
    assert!(length("meta_title") <= 60 && length("meta_description") <= 156);
    let calls = shop.rows("SELECT op_id || ' ' || prompt_version || ' ' || subject FROM ai_calls");
    let own = format!(
        "{} {} task:",
        content["op_id"].as_str().expect("a call"),
        content["prompt_version"].as_str().expect("a version"),
    );
    assert!(calls[0].starts_with(&own), "{calls:?} {own}");
    assert_eq!(shop.rows("SELECT status FROM tasks"), ["completed"]);
}

#[test]
fn the_author_is_in_the_prompt_and_show_prompt_sends_nothing() {
    let Some(shop) = Shop::open(&[]) else {
        return;
    };
    shop.tasks(1);
    shop_author(&shop, "Ada Writer", "dry and exact");
    let asked = shop
        .igny8(&["write", "--show-prompt", "--author", "Ada Writer"])
        .success();
    assert!(asked.stdout.contains("- Name: Ada Writer"), "{asked}");
    assert!(asked.stdout.contains("- Tone: dry and exact"), "{asked}");
    assert_eq!(shop.counted("requests"), 0);
    let _ = shop
        .igny8(&[
            "write",
            "--set",
            "writing.author=Ada Writer",
            "--set",
            "ai.max_output_tokens=5000",
        ])
        .success();
    let body = shop.vendor.bodies()[0]["body"].to_string();
    assert!(
        body.contains("- Name: Ada Writer") && body.contains("5000"),
        "{body}"
    );
    let unknown = shop.igny8(&["write", "--author", "Nobody"]).exits_with(1);
    assert!(
        unknown.stderr.contains("there is no author Nobody"),
        "{unknown}"
    );
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test puts a row into the database past the program"
)]
fn shop_author(shop: &Shop, name: &str, tone: &str) {
    let database = shop.env.work_dir().join("site/igny8.sqlite3");
    let connection = rusqlite::Connection::open(database).expect("a database");
    connection
        .execute(
            "INSERT INTO authors (name, tone, created_at, updated_at) VALUES (?1, ?2, '', '')",
            [name, tone],
        )
        .expect("a row");
}

#[test]
fn a_brief_is_replaced_in_place_and_an_article_never() {
    let Some(shop) = Shop::open(&[]) else {
        return;
    };
    shop.tasks(2);
    let _ = shop.env.igny8(["write"]).success();
    let _ = shop.env.igny8(["content", "approve", "1"]).success();
    let key = shop.rows("SELECT uuid || slug FROM content ORDER BY id");
    let plain = shop.igny8(&["write", "1"]).success();
    assert!(plain.stderr.contains("--replace-briefs"), "{plain}");
    let replaced = shop
        .igny8(&["write", "--replace-briefs", "--words", "300"])
        .success();
    insta::assert_snapshot!(replaced, @"
    exit code: 0
    ----- stdout -----
    CONTENT  KIND     TITLE                         WORDS  TASK
          1  article  How to choose a bathroom rug    300     1
          2  article  How to choose a floor lamp      300     2
    ----- stderr -----
    estimate: 2 calls, at most $0.026766
    task 1: How to choose a bathroom rug
    task 2: How to choose a floor lamp
    wrote 2 articles; cost $0.005337
    ");
    assert_eq!(
        shop.rows("SELECT uuid || slug FROM content ORDER BY id"),
        key
    );
    let found = shop.rows("SELECT kind, version, approved_at, model FROM content");
    assert_eq!(found, ["article 2 null fake-model"; 2]);
    let versions = shop.rows("SELECT version, origin FROM content_versions WHERE content_id = 1");
    assert_eq!(versions, ["1 write", "2 write"]);
    let body = "SELECT content_html FROM content WHERE id = 1";
    let before = shop.rows(body);
    let again = shop.igny8(&["write", "1", "--replace-briefs"]).success();
    assert!(
        again.stderr.contains("it has an article already"),
        "{again}"
    );
    assert_eq!(shop.rows(body), before);
    assert_eq!(shop.counted("billed_count"), 2);
}

#[test]
fn money_needs_consent_and_a_plan_costs_nothing() {
    let Some(shop) = Shop::open(&[]) else {
        return;
    };
    shop.tasks(2);
    let settings: Vec<String> = shop.paying().into_iter().skip(1).collect();
    let ask = |words: &[&str]| {
        let words = words.iter().map(|word| (*word).to_owned());
        shop.env.igny8(words.chain(settings.clone()))
    };
    let refused = ask(&["write", "--no-input"]).exits_with(2);
    assert!(refused.stderr.contains("2 calls, at most $"), "{refused}");
    let plan = ask(&["write", "--dry-run", "--json"]).success().json();
    assert_eq!(plan["data"]["calls"], 2);
    let most = plan["data"]["at_most_usd_micros"].as_i64().expect("a sum");
    assert_eq!(shop.counted("requests"), 0);
    let limited = ask(&["write", "--max-usd", "0.000001"]).exits_with(5);
    assert!(limited.stderr.contains("limit"), "{limited}");
    assert_eq!(shop.counted("requests"), 0);
    let _ = ask(&["write", "--max-usd", "1"]).success();
    let billed = shop.counted("cost_micros").as_i64().expect("a sum");
    assert!(
        billed > 0 && billed <= most,
        "billed {billed}, estimated {most}"
    );
}

#[test]
fn a_gateway_on_this_machine_costs_what_its_models_cost() {
    let Some(shop) = Shop::open(&[]) else {
        return;
    };
    shop.tasks(1);
    let at = format!("providers.openai.base_url={}", shop.vendor.base_url);
    let plan = |model: &str, more: &[&str]| {
        let words = [
            "write",
            "--dry-run",
            "--json",
            "--provider",
            "openai",
            "--model",
            model,
            "--set",
            &at,
        ];
        let plan = shop.env.igny8(words.iter().chain(more)).success().json();
        plan["data"]["at_most_usd_micros"]
            .as_i64()
            .expect("an amount")
    };
    assert!(plan("gpt-5.6", &[]) > 1_000);
    assert_eq!(
        plan("gpt-5.6", &["--set", "providers.openai.local=true"]),
        0
    );
    // Nobody knows a price for what somebody runs here.
    assert_eq!(plan("my-own", &[]), 0);
}

#[test]
fn a_plan_says_what_such_calls_usually_cost_once_that_is_known() {
    let Some(shop) = Shop::open(&[]) else {
        return;
    };
    shop.tasks(7);
    let settings: Vec<String> = shop.paying().into_iter().skip(1).collect();
    let ask = |words: &[&str]| {
        let words = words.iter().map(|word| (*word).to_owned());
        shop.env.igny8(words.chain(settings.clone())).success()
    };
    let first = ask(&["write", "--dry-run", "--json"]).json();
    assert!(first["data"]["usual_usd_micros"].is_null(), "{first}");
    let _ = ask(&["write", "--limit", "6", "--max-usd", "1"]);
    let billed = |shop: &Shop| shop.counted("cost_micros").as_i64().expect("a sum");
    let before = billed(&shop);
    let plan = ask(&["write", "--dry-run", "--json"]).json();
    let said = plan["message"].as_str().expect("a message");
    assert!(said.contains("have cost here"), "{said}");
    let amount = |value: &serde_json::Value| value.as_i64().expect("an amount");
    let range = &plan["data"]["usual_usd_micros"];
    let (low, high) = (amount(&range[0]), amount(&range[1]));
    let most = amount(&plan["data"]["at_most_usd_micros"]);
    assert!(0 < low && low <= high && high < most, "{plan}");
    let _ = ask(&["write", "--max-usd", "1"]);
    // All texts of this vendor are about as long; the shares are of other prompts.
    let cost = billed(&shop) - before;
    assert!(
        cost * 10 >= low * 8 && cost * 10 <= high * 12,
        "{cost} is not within {low} to {high}"
    );
}

/// Answers one request with this article.
fn answer_once(article: &serde_json::Value) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/v1", listener.local_addr().expect("an address"));
    let body = serde_json::json!({
        "model": "m",
        "choices": [{"message": {"content": article.to_string()}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1},
    })
    .to_string();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).expect("a head");
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("a length");
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut sent = vec![0; length];
        reader.read_exact(&mut sent).expect("a body");
        write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .expect("an answer");
    });
    url
}

#[test]
fn a_hostile_article_comes_out_clean() {
    let env = shop_env();
    make_tasks(&env, 1);
    let url = answer_once(&serde_json::json!({
        "title": "Rugs <img src=x onerror=alert(1)>\u{1b}[31m",
        "meta_title": "Rugs", "meta_description": "About \"rugs\" <b>bold</b>", "excerpt": "",
        "category": "<script>c</script>Home", "tags": ["[gallery]", ""],
        "introduction_html": "<p onclick=\"x()\">Hi <!-- wp:html --> [gallery ids=\"1\"] \
            <a href=\"https://evil.example/pay\">pay</a> <a href=\"/rugs\">rugs</a></p><script>bad()</script>",
        "sections": [{"heading": "More</h2><iframe src=//evil.example>", "body_html": "<h1>Big</h1><style>p{}</style><p>Text <a href=\"javascript:x\">y</a></p>"},
                     {"heading": "Filler", "body_html": format!("<p>{}</p>", "filler ".repeat(40))}],
    }));
    let base_url = format!("providers.fake.base_url={url}");
    let written = env
        .igny8([
            "write",
            "--words",
            "50",
            "--set",
            &base_url,
            "--set",
            "ai.provider=fake",
            "--set",
            "ai.model=m",
        ])
        .success();
    assert!(
        written.stderr.contains("https://evil.example/pay"),
        "{written}"
    );
    let stored = rows(&env, "SELECT content_html FROM content").join("");
    let stored = stored.split("\n<h2>Filler").next().expect("a beginning");
    insta::assert_snapshot!(stored, @r#"
    <p>Hi  &#91;gallery ids="1"] pay rugs</p>
    <h2>More</h2>
    <h2>Big</h2>
    <p>Text y</p>
    "#);
    let fields = rows(&env, "SELECT title, meta_description, slug FROM content").join("");
    insta::assert_snapshot!(fields, @r#"Rugs [31m About "rugs" bold. Hi [gallery ids="1"] pay rugs rugs-31m"#);
}
