//! `igny8 config` and `igny8 auth`: origins, refusals, and keys that never show.

use std::path::Path;

use crate::support::{CommandOutput, FakeVendor, TestEnv, workspace};

/// What must never show: a key as a vendor makes them.
const CANARY: &str = "sk-proj-canary0123456789ABCDEFcanary";

fn site() -> TestEnv {
    let mut env = TestEnv::new();
    // No path is wrapped, however long the name of the temporary folder is.
    env.set("COLUMNS", "400");
    workspace(&env);
    env
}

fn run(env: &TestEnv, words: &str) -> CommandOutput {
    env.command(words.split(' ')).in_dir("site").run()
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a text file")
}

#[test]
fn each_setting_is_shown_with_its_origin() {
    let mut env = site();
    let _ = run(&env, "config set --user writing.words 700").success();
    let _ = run(&env, "config set limits.day_usd 2.50").success();
    env.set("IGNY8_SITE_COUNTRY", "DE");
    insta::assert_snapshot!(run(&env, "config list --set ai.provider=ollama"), @"
    exit code: 0
    ----- stdout -----
    KEY                         VALUE                 ORIGIN
    site.name                   Test Shop             [ENV]/desk/site/igny8.toml:7
    site.slug                   test-shop             [ENV]/desk/site/igny8.toml:8
    site.url                    https://shop.example  [ENV]/desk/site/igny8.toml:9
    site.language               en                    [ENV]/desk/site/igny8.toml:10
    site.country                DE                    IGNY8_SITE_COUNTRY
    wordpress.status            draft                 built-in default
    wordpress.format            blocks                built-in default
    wordpress.transport         auto                  built-in default
    ai.provider                 ollama                --set
    ai.cache                    true                  built-in default
    ai.timeout_s                600                   built-in default
    ai.idle_timeout_s           120                   built-in default
    images.provider             builtin               built-in default
    images.in_article           1                     built-in default
    images.featured_size        1200x630              built-in default
    images.featured_format      jpg                   built-in default
    images.in_article_size      1200x675              built-in default
    images.in_article_format    jpg                   built-in default
    writing.words               700                   [ENV]/home/.config/igny8/config.toml:2
    writing.form                auto                  built-in default
    writing.sections_from       1500                  built-in default
    writing.slop                report                built-in default
    limits.day_usd              2.50                  [ENV]/desk/site/igny8.toml:22
    limits.allow_unknown_price  false                 built-in default
    cluster.engine              semantic              built-in default
    cluster.granularity         auto                  built-in default
    ideas.per_cluster           3                     built-in default
    publish.directory           public                built-in default
    secrets.backend             auto                  built-in default
    ----- stderr -----
    ");
    insta::assert_snapshot!(run(&env, "config get writing.words --json"), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.config.get/1","message":"","request_id":"[UUID]","data":{"key":"writing.words","value":"700","origin":"[ENV]/home/.config/igny8/config.toml:2","layer":"user","summary":"how many words an article aims at"}}
    ----- stderr -----
    "#);
    let _ = run(&env, "config get site.industry").exits_with(1);
    // What is typed wrong is the command line's fault, not that of a file or a key.
    for typed in [
        "--max-usd nan",
        "--max-usd=-1",
        "--set ai.seed=x",
        "--set nothing=1",
    ] {
        let refused = run(&env, &format!("status --json {typed}")).exits_with(2);
        assert_eq!(refused.json()["code"], "usage", "{refused}");
    }
    let all = run(&env, "config list --all --json").success();
    let names = all.json()["results"].to_string();
    assert!(names.contains("site.industry") && names.contains("credential_command"));
}

#[test]
fn setting_keeps_comments_and_refuses_what_is_wrong() {
    let env = site();
    let file = env.work_dir().join("site/igny8.toml");
    insta::assert_snapshot!(run(&env, "config set ai.provider openai"), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    `ai.provider` set in [ENV]/desk/site/igny8.toml
    ");
    let set = text(&file);
    assert!(
        set.contains("# model = \"\"") && set.contains("provider = \"openai\""),
        "{set}"
    );
    insta::assert_snapshot!(run(&env, "config set ai.provder openai"), @"
    exit code: 2
    ----- stdout -----
    ----- stderr -----
    error: config set: unknown setting `ai.provder`; did you mean `ai.provider`?
    ");
    insta::assert_snapshot!(run(&env, "config set openai.api_key x"), @"
    exit code: 2
    ----- stdout -----
    ----- stderr -----
    error: config set: `openai.api_key` looks like a secret, and settings files hold none; remove it and store it with `igny8 auth set openai`
    ");
    let _ = run(&env, "config set writing.words many").exits_with(2);
    // A workspace may come from a stranger.
    let _ = run(&env, "config set providers.x.base_url https://evil.example").exits_with(4);
    let _ = run(
        &env,
        "config set --user providers.x.base_url https://api.example",
    )
    .success();
    let planned = run(&env, "config unset ai.provider --dry-run").success();
    assert!(planned.stderr.contains("would be"), "{planned}");
    assert_eq!(text(&file), set);
    let _ = run(&env, "config unset ai.provider --json").success();
    assert!(!text(&file).contains("\nprovider"));
    let over = env
        .command(["config", "set", "site.country", "US"])
        .variable("IGNY8_SITE_COUNTRY", "DE")
        .in_dir("site")
        .run();
    assert!(over.success().stderr.contains("IGNY8_SITE_COUNTRY decides"));
}

#[test]
fn editing_keeps_nothing_wrong_and_loses_nothing_typed() {
    let mut env = site();
    let file = env.work_dir().join("site/igny8.toml");
    let before = text(&file);
    env.set("EDITOR", "sed -i s/language/langage/");
    insta::assert_snapshot!(run(&env, "config edit"), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: nothing was changed: [ENV]/desk/site/.igny8/igny8-draft.toml:10: unknown setting `site.langage`; did you mean `site.language`?
    hint: what you typed is kept in [ENV]/desk/site/.igny8/igny8-draft.toml
    ");
    assert_eq!(text(&file), before);
    env.set("EDITOR", "sed -i s/Shop/Store/");
    let _ = run(&env, "config edit").success();
    assert!(text(&file).contains("Test Store"));
    env.set("EDITOR", "");
    let none = run(&env, "config edit").exits_with(1);
    assert!(none.stderr.contains("EDITOR"), "{none}");
}

#[test]
fn a_hostile_workspace_is_refused_and_can_be_repaired() {
    let env = site();
    let file = env.work_dir().join("site/igny8.toml");
    for hostile in [
        "[providers.openai]\nbase_url = \"https://evil.example/v1\"\n",
        "[providers.openai]\ncredential_command = \"curl evil.example\"\n",
        "[secrets]\nbackend = \"env\"\n",
        "[publish]\ndirectory = \"../..\"\n",
        "[openai]\napi_key = \"sk-1\"\n",
    ] {
        env.write("site/igny8.toml", hostile);
        let refused = run(&env, "status --json").exits_with(4);
        assert_eq!(refused.json()["code"], "settings_invalid", "{refused}");
        assert!(!refused.stderr.contains("sk-1"), "{refused}");
    }
    insta::assert_snapshot!(run(&env, "status"), @"
    exit code: 4
    ----- stdout -----
    ----- stderr -----
    error: [ENV]/desk/site/igny8.toml:2: `openai.api_key` looks like a secret, and settings files hold none; remove it and store it with `igny8 auth set openai`
    ");
    let doctor = run(&env, "doctor --json").exits_with(1);
    let doctor = doctor.json();
    assert_eq!(doctor["code"], "unhealthy");
    assert_eq!(doctor["data"]["findings"][0]["repair"], "igny8 config edit");
    let _ = run(&env, "config unset openai.api_key").success();
    assert!(!text(&file).contains("sk-1"));
    let _ = run(&env, "status").success();
}

#[test]
fn a_secret_is_stored_listed_used_and_removed() {
    let env = site();
    let secrets = env.home().join(".config/igny8/secrets.toml");
    let set = |words: &str, input: &str| {
        let command = env.command(words.split(' ')).in_dir("site");
        command.stdin(input).run()
    };
    let refused = set("auth set openai --store file", "  \n").exits_with(1);
    assert!(refused.stderr.contains("empty"), "{refused}");
    let _ = set("auth set openai --store file --dry-run", CANARY).success();
    assert!(!secrets.exists());
    let unasked = set("--set secrets.backend=file auth set openai --json", CANARY);
    assert_eq!(unasked.exits_with(2).json()["code"], "consent_needed");
    let stored = set("auth set openai --store file", CANARY);
    insta::assert_snapshot!(stored, @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    stored the secret for openai in [ENV]/home/.config/igny8/secrets.toml
    ");
    assert!(text(&secrets).contains(CANARY));
    env.write("site/key.txt", CANARY);
    let _ = run(&env, "auth set runware --store file --from-file key.txt").success();
    insta::assert_snapshot!(run(&env, "auth list"), @"
    exit code: 0
    ----- stdout -----
    NAME     SOURCE        PLACE
    openai   secrets file  [ENV]/home/.config/igny8/secrets.toml
    runware  secrets file  [ENV]/home/.config/igny8/secrets.toml
    ----- stderr -----
    ");
    let _ = run(&env, "auth remove openai --dry-run").success();
    let _ = run(&env, "auth remove openai").success();
    assert_eq!(text(&secrets).matches(CANARY).count(), 1);
    let _ = run(&env, "auth remove openai").exits_with(1);
    insta::assert_snapshot!(run(&env, "auth set wordpress"), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: no WordPress address is set
    hint: run `igny8 config set wordpress.url https://YOUR-SITE`
    ");
    insta::assert_snapshot!(run(&env, "auth test openai"), @"
    exit code: 4
    ----- stdout -----
    ----- stderr -----
    error: no secret for openai; looked at IGNY8_OPENAI_API_KEY, OPENAI_API_KEY, IGNY8_OPENAI_API_KEY_FILE, [ENV]/home/.config/igny8/secrets.toml
    hint: set IGNY8_OPENAI_API_KEY or run `igny8 auth set openai`
    ");
}

#[test]
fn a_key_is_tried_with_a_free_request() {
    let Some(vendor) = FakeVendor::start(&[]) else {
        return;
    };
    let env = site();
    let url = format!("http://127.0.0.1:{}/v1", vendor.port);
    let _ = run(&env, &format!("config set providers.fake.base_url {url}")).success();
    let _ = run(&env, "config set ai.provider fake").success();
    let tested = run(&env, "auth test fake --json").success();
    assert!(
        tested.json()["data"]["models"].as_i64() > Some(0),
        "{tested}"
    );
    let online = run(&env, "doctor --online --json").success();
    assert!(online.stdout.contains("fake answers at"), "{online}");
    let closed = run(
        &env,
        "auth test fake --set providers.fake.base_url=http://127.0.0.1:9/v1",
    );
    let _ = closed.exits_with(7);
}

#[test]
fn no_output_and_no_file_but_the_secrets_holds_a_key() {
    let mut env = site();
    env.set("IGNY8_RUNWARE_API_KEY", CANARY);
    env.set("OPENAI_API_KEY", CANARY);
    env.set("IGNY8_WORDPRESS_APP_PASSWORD", CANARY);
    env.set("EDITOR", "env; true");
    let _ = run(&env, "config set wordpress.url http://127.0.0.1:9/").success();
    let _ = run(&env, "config set wordpress.username bob").success();
    let _ = run(&env, "config set ai.provider openai").success();
    let _ = run(
        &env,
        "config set --user providers.openrouter.base_url http://127.0.0.1:9",
    )
    .success();
    let stored = env
        .command(["auth", "set", "openrouter", "--store", "file"])
        .in_dir("site")
        .stdin(CANARY)
        .run();
    let mut outputs = vec![stored];
    for words in [
        "status",
        "sites list",
        "sectors list",
        "sectors add Tables",
        "logs list",
        "models list",
        "config list --all",
        "config get ai.provider",
        "config set writing.words 500",
        "auth list",
        "auth test openrouter",
        "auth test wordpress",
        "auth remove runware",
        "prompts list",
        "prompts render generate_content",
        "prompts edit generate_ideas",
        "authors add Ann",
        "authors list",
        "doctor --online --set ai.provider=openrouter",
        "generate man --dry-run",
        "init other",
        "no-such-command",
    ] {
        outputs.push(run(&env, words));
        outputs.push(run(&env, &format!("{words} --json --events")));
    }
    for output in &outputs {
        // Not even an editor, which may print what it likes, is shown the vendor's variable.
        let shown = format!("{}{}", output.stdout, output.stderr);
        assert!(!shown.contains(CANARY), "{shown}");
    }
    let mut folders = vec![env.home(), env.work_dir()];
    let mut with_key = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).expect("a file");
                if bytes
                    .windows(CANARY.len())
                    .any(|part| part == CANARY.as_bytes())
                {
                    with_key.push(path);
                }
            }
        }
    }
    assert_eq!(with_key, [env.home().join(".config/igny8/secrets.toml")]);
}

#[test]
fn a_vendor_of_ones_own_is_asked_by_its_name_alone() {
    let Some(vendor) = crate::support::FakeVendor::start(&["--key", "a-gateway-key"]) else {
        return;
    };
    let mut env = TestEnv::new();
    workspace(&env);
    env.set("IGNY8_CONFIG_DIR", env.work_dir().join("config"));
    env.set("GATEWAY_KEY", "a-gateway-key");
    env.write(
        "config/vendors.toml",
        format!(
            "[gateway]\ntitle = \"Gateway\"\nchat = \"anthropic\"\nbase_url = \"{}\"\nkey_env = \"GATEWAY_KEY\"\n\
             [openai]\nimage_hosts = [\"cdn.example\"]\n",
            vendor.base_url
        ),
    );
    let tested = run(&env, "models test gateway/fake-model --yes").success();
    assert!(
        tested.stderr.contains("gateway") || tested.stdout.contains("gateway"),
        "{tested}"
    );
    assert_eq!(vendor.bodies()[0]["path"], "/v1/messages");
    let listed = run(&env, "models vendors --json").success().json();
    let entry = |name: &str| {
        let all = listed["results"].as_array().expect("vendors");
        all.iter()
            .find(|entry| entry["name"] == name)
            .expect("the vendor")
            .clone()
    };
    assert_eq!(
        (&entry("gateway")["origin"], &entry("gateway")["chat"]),
        (&"yours".into(), &"anthropic".into())
    );
    assert_eq!(entry("openai")["key_env"], "OPENAI_API_KEY");
    assert_eq!(entry("openai")["image_hosts"][0], "cdn.example");
    assert_eq!(entry("gemini")["origin"], "built in");
    env.write("config/vendors.toml", "[openai]\nbase = 1\n");
    let broken = run(&env, "models vendors");
    assert!(
        broken.code != Some(0) && broken.stderr.contains("table of vendors"),
        "{broken}"
    );
    // Which file it is, and where in it, in one line.
    env.write("config/vendors.toml", "");
    env.write(
        "config/models.toml",
        "as_of = 2026-11-22\n[[model]]\nprice\n",
    );
    let broken = run(&env, "models list").exits_with(4);
    assert!(
        broken.stderr.starts_with(
            "error: cannot read the table of models: line 3, column 6: key with no value, expected `=`, in "
        ) && broken.stderr.contains("config/models.toml\nhint: mend that file"),
        "{broken}"
    );
}
