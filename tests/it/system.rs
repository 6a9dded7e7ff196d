//! Sites, the dashboard, logs, models, prompts, author profiles and generated pages.

use std::path::Path;

use crate::support::{TestEnv, variable, workspace};

fn site() -> TestEnv {
    let mut env = TestEnv::new();
    // No path is wrapped, however long the name of the temporary folder is.
    env.set("COLUMNS", "400");
    workspace(&env);
    env
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a text file")
}

#[test]
fn sites_are_listed_added_and_taken_off() {
    let env = site();
    insta::assert_snapshot!(env.igny8(["sites", "list"]), @"
    exit code: 0
    ----- stdout -----
    NAME       FOLDER
    test-shop  [ENV]/desk/site
    ----- stderr -----
    ");
    let _ = env
        .igny8(["sites", "remove", "test-shop", "--dry-run"])
        .success();
    let _ = env.igny8(["sites", "remove", "test-shop"]).success();
    insta::assert_snapshot!(env.igny8(["--site", "test-shop", "status"]), @"
    exit code: 8
    ----- stdout -----
    ----- stderr -----
    error: no site `test-shop`; no sites are registered
    ");
    insta::assert_snapshot!(env.igny8(["sites", "add", "site", "--name", "shop", "--json"]), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.sites.change/1","message":"[ENV]/desk/site known as `shop`","request_id":"[UUID]","data":{"name":"shop","folder":"[ENV]/desk/site","exists":true,"current":false}}
    ----- stderr -----
    "#);
    let _ = env.igny8(["--site", "shop", "status"]).success();
    let refused = env.igny8(["sites", "add", ".", "--json"]).exits_with(1);
    assert_eq!(refused.json()["code"], "invalid");
}

#[test]
fn the_dashboard_shows_stages_spending_and_what_is_next() {
    let env = site();
    let shown = env.command(["status"]).in_dir("site").run();
    insta::assert_snapshot!(shown, @"
    exit code: 0
    ----- stdout -----
    Test Shop (https://shop.example) in [ENV]/desk/site

    keywords         0  0 unassigned, 0 used
    clusters         0  0 without ideas
    ideas            0  0 draft, 0 approved
    tasks            0  0 queued, 0 completed
    content          0  0 draft articles, 0 briefs, 0 published
    images           0  0 drafts without

    spent    today $0.00 (no limit), month $0.00 (no limit), each run no limit

    next
      igny8 keywords import FILE  there are no keywords yet
    ----- stderr -----
    ");
    let json = env
        .igny8(["--site", "test-shop", "status", "--json"])
        .success();
    insta::assert_snapshot!(json, @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.status/1","message":"","request_id":"[UUID]","data":{"name":"Test Shop","slug":"test-shop","url":"https://shop.example","folder":"[ENV]/desk/site","counts":{"keywords":0,"keywords_unassigned":0,"keywords_used":0,"clusters":0,"clusters_without_ideas":0,"ideas_draft":0,"ideas_approved":0,"tasks_queued":0,"tasks_completed":0,"articles_draft":0,"briefs":0,"content_published":0,"content_approved":0,"content_without_images":0,"images":0,"calls_unresolved":0,"batches_open":0,"batches_unused":0},"next":[{"command":"igny8 keywords import FILE","reason":"there are no keywords yet"}],"spending":{"today_usd_micros":0,"month_usd_micros":0,"run_limit_usd_micros":null,"day_limit_usd_micros":null,"month_limit_usd_micros":null,"available_usd_micros":null},"runs":[]}}
    ----- stderr -----
    "#);
}

#[test]
fn without_a_workspace_the_exit_code_says_so() {
    let env = TestEnv::new();
    for words in [
        "status",
        "logs list",
        "authors list",
        "config set a b",
        "prompts edit x",
    ] {
        let output = env.igny8(words.split(' ')).exits_with(8);
        assert!(output.stderr.contains("igny8 init"), "{output}");
    }
    let json = env.igny8(["status", "--json"]).exits_with(8);
    assert_eq!(json.json()["code"], "no_workspace");
}

#[test]
fn a_run_is_found_by_the_request_id_of_its_answer() {
    let env = site();
    let added = env.igny8(["--site", "test-shop", "sectors", "add", "Tables", "--json"]);
    let request_id = added.success().json()["request_id"]
        .as_str()
        .map(str::to_owned);
    let request_id = request_id.expect("a request id");
    let shown = env.igny8(["--site", "test-shop", "logs", "show", &request_id]);
    insta::assert_snapshot!(shown, @"
    exit code: 0
    ----- stdout -----
    run      [UUID] (sectors add)
    time     [TIME] to [TIME]
    result   exit 0: sector 2 `Tables` is active
    ----- stderr -----
    ");
    let listed = env
        .igny8(["--site", "test-shop", "logs", "list", "--json"])
        .success();
    assert_eq!(
        listed.json()["results"][0]["request_id"],
        request_id.as_str()
    );
    insta::assert_snapshot!(env.igny8(["--site", "test-shop", "logs", "show", "nope"]), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: no run has the request id `nope`
    hint: run `igny8 logs list` to see the last runs; commands that only read are not kept
    ");
}

#[test]
fn models_are_listed_with_prices_and_taken_from_a_file() {
    let env = TestEnv::new();
    let listed = env
        .igny8(["models", "list", "--vendor", "openai", "--json"])
        .success();
    let listed = listed.json();
    let first = &listed["results"][0];
    assert!(first["input_usd_micros"].is_i64(), "{first}");
    let own = r#"
        [[model]]
        vendor = "openai"
        name = "our-own"
        kind = "chat"
        input = 1_500_000
        output = 2_000_000
    "#;
    env.write("own.toml", own);
    let _ = env
        .igny8(["models", "import", "own.toml", "--dry-run"])
        .success();
    let _ = env.igny8(["models", "show", "our-own"]).exits_with(1);
    let _ = env.igny8(["models", "import", "own.toml"]).success();
    insta::assert_snapshot!(env.igny8(["models", "show", "openai/our-own"]), @"
    exit code: 0
    ----- stdout -----
    vendor                    openai
    name                      our-own
    kind                      chat
    taken when none is named  no
    tokens in                 1.50
    tokens in, cached         1.50
    tokens out                2.00
    tokens in, batch          unknown
    tokens out, batch         unknown
    each image                -
    most tokens of an image   -
    tokens per megapixel      -
    formats of images         -
    longest answer            -
    room for reasoning        -
    numbers in a vector       -
    takes temperature, seed   yes
    switched off              -
    entry                     yours
    ----- stderr -----
    ");
    env.write("bad.toml", "[[model]]\nname = 1");
    let refused = env
        .igny8(["models", "import", "bad.toml", "--json"])
        .exits_with(4);
    assert_eq!(refused.json()["code"], "settings_invalid");
    let _ = env
        .igny8(["models", "list", "--vendor", "nobody"])
        .exits_with(1);
}

#[test]
fn a_prompt_is_changed_in_the_editor_and_a_broken_one_is_refused() {
    let mut env = site();
    let prompts = env.work_dir().join("site/prompts");
    let run = |env: &TestEnv, words: &str| env.command(words.split(' ')).in_dir("site").run();
    env.set("EDITOR", "sed -i s/primary/foremost/");
    insta::assert_snapshot!(run(&env, "prompts edit generate_content"), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    prompt `generate_content` changed
    ");
    let shown = run(&env, "prompts show generate_content").success();
    assert!(shown.stdout.contains("Use the foremost keyword"), "{shown}");
    let rendered = run(&env, "prompts render generate_content --json").success();
    let system = rendered.json()["data"]["system"].to_string();
    assert!(system.contains("Use the foremost keyword"), "{system}");
    // Broken: a variable that is not given, and a loop without end.
    let kept = text(&prompts.join("generate_content.md"));
    env.set("EDITOR", "sed -i s/site_name/secret_name/");
    insta::assert_snapshot!(run(&env, "prompts edit generate_content"), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: nothing was changed: prompt `generate_content` names secret_name, which it is not given; it is given language, site_name, industry, words, structure, author, allowed_hosts, data, rules, shape, strategy, brand_voice, banned_topics
    hint: what you typed is kept in [ENV]/desk/site/.igny8/generate_content-draft.md; run `igny8 prompts reset NAME` to go back to the embedded one
    ");
    assert_eq!(text(&prompts.join("generate_content.md")), kept);
    env.set("EDITOR", "true");
    let same = run(&env, "prompts edit generate_content --json").success();
    assert_eq!(same.json()["data"]["changed"], false);
    let _ = run(&env, "prompts reset generate_content").success();
    assert_eq!(text(&prompts.join("generate_content.md.old")), kept);
    let listed = run(&env, "prompts list --json").success();
    assert_eq!(listed.json()["count"], 13);
    assert!(!listed.stdout.contains("\"overridden\":true"), "{listed}");
    let _ = run(&env, "prompts show nope").exits_with(1);
}

#[test]
fn an_author_changes_what_the_model_is_told() {
    let env = site();
    let run = |words: &[&str]| env.command(words).in_dir("site").run();
    let before = run(&["prompts", "render", "generate_content"])
        .success()
        .stdout;
    insta::assert_snapshot!(run(&["authors", "add", "Ann", "--tone", "dry and exact"]), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    author 1 is `Ann`, the default one
    ");
    let after = run(&["prompts", "render", "generate_content"])
        .success()
        .stdout;
    assert!(!before.contains("dry and exact") && after.contains("dry and exact"));
    let _ = run(&["authors", "add", "Bob", "--role", "cook", "--default"]).success();
    insta::assert_snapshot!(run(&["authors", "list"]), @"
    exit code: 0
    ----- stdout -----
    ID  NAME  ROLE  TONE           AUDIENCE
     1  Ann   -     dry and exact  -
     2  Bob   cook  -              -         default
    ----- stderr -----
    ");
    let _ = run(&["authors", "edit", "bob", "--audience", "beginners"]).success();
    insta::assert_snapshot!(run(&["authors", "show", "2", "--json"]), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.authors.show/1","message":"","request_id":"[UUID]","data":{"id":2,"name":"Bob","role":"cook","tone":"","audience":"beginners","guidelines":"","is_default":true,"created_at":"[TIME]","updated_at":"[TIME]"}}
    ----- stderr -----
    "#);
    let _ = run(&["authors", "add", "ann"]).exits_with(1);
    let _ = run(&["authors", "edit", "ann"]).exits_with(1);
    let _ = run(&["authors", "remove", "Bob", "--dry-run"]).success();
    let _ = run(&["authors", "remove", "Bob"]).success();
    let left = run(&["authors", "list", "--json"]).success();
    assert_eq!(left.json()["count"], 1);
}

#[test]
fn generated_pages_are_those_in_the_repository() {
    let env = TestEnv::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let bless = variable("IGNY8_TEST_BLESS").is_some();
    for (what, folder) in [("completions", "completions"), ("man", "man")] {
        let fresh = if bless {
            root.join(folder)
        } else {
            env.work_dir().join(folder)
        };
        let to = fresh.to_string_lossy();
        let _ = env.igny8(["generate", what, "--to", &to]).success();
        let mut names: Vec<_> = std::fs::read_dir(&fresh)
            .expect("the pages")
            .map(|entry| entry.expect("a page").file_name())
            .collect();
        names.sort();
        assert!(!names.is_empty());
        let mut committed: Vec<_> = std::fs::read_dir(root.join(folder))
            .expect("the committed pages; `IGNY8_TEST_BLESS=1` makes them")
            .map(|entry| entry.expect("a page").file_name())
            .collect();
        committed.sort();
        assert_eq!(names, committed, "`IGNY8_TEST_BLESS=1` makes them anew");
        for name in names {
            let same = text(&fresh.join(&name)) == text(&root.join(folder).join(&name));
            assert!(
                same,
                "{}: `IGNY8_TEST_BLESS=1` makes it anew",
                name.display()
            );
        }
    }
}
