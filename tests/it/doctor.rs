//! `igny8 doctor`: what it finds, and how it repairs a database.

use std::io::{Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::support::{CommandOutput, TestEnv, workspace};

fn site() -> (TestEnv, PathBuf) {
    let env = TestEnv::new();
    workspace(&env);
    let database = env.work_dir().join("site/igny8.sqlite3");
    (env, database)
}

fn run(env: &TestEnv, words: &str) -> CommandOutput {
    env.command(words.split(' ')).in_dir("site").run()
}

/// The findings that are not `ok`, without the servers of this machine.
fn troubles(output: &CommandOutput) -> Vec<String> {
    let json = output.json();
    let findings = json["data"]["findings"].as_array().expect("findings");
    let bad = findings.iter().filter(|found| found["status"] != "ok");
    bad.map(|found| {
        format!(
            "{} {}: {}",
            found["status"], found["check"], found["repair"]
        )
    })
    .collect()
}

/// Changes the header of a database: the schema version lies at byte 60 (SQLite's file format, 1.3).
fn set_schema(database: &Path, version: u32) {
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .open(database)
        .expect("the database");
    file.seek(SeekFrom::Start(60)).expect("sought");
    file.write_all(&version.to_be_bytes()).expect("written");
}

#[test]
fn a_fresh_workspace_is_well() {
    let (env, _) = site();
    // The clock of the tests stands before the day of the prices.
    let output = env
        .command(["doctor", "--json"])
        .variable("IGNY8_TEST_NOW", "2026-12-01T00:00:00Z")
        .in_dir("site")
        .run()
        .success();
    assert!(troubles(&output).is_empty(), "{output}");
    let old = run(&env, "doctor --json").success();
    assert_eq!(
        troubles(&old),
        ["\"warning\" \"clock\": \"set the machine's clock\""]
    );
    let _ = TestEnv::new().igny8(["doctor"]).success();
}

#[test]
fn what_others_can_read_and_what_ends_soon_is_found() {
    let (env, database) = site();
    let open = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(&database, open).expect("set");
    let _ = run(&env, "config set ai.provider openai").success();
    let _ = run(&env, "config set ai.model gpt-5").success();
    let output = env
        .command(["doctor", "--json"])
        .variable("IGNY8_TEST_NOW", "2027-04-01T00:00:00Z")
        .variable("OPENAI_API_KEY", "sk-any")
        .in_dir("site")
        .run()
        .exits_with(1);
    insta::assert_snapshot!(troubles(&output).join("\n").replace(&env.work_dir().display().to_string(), "[WORK]"), @r#"
    "warning" "modes": "chmod go= '[WORK]/site/igny8.sqlite3'"
    "warning" "prices": "update igny8, or `igny8 models import FILE`"
    "error" "text": "igny8 config set ai.model MODEL"
    "#);
}

#[test]
fn a_newer_schema_is_refused_with_its_bytes_unchanged() {
    let (env, database) = site();
    set_schema(&database, 99);
    let before = std::fs::read(&database).expect("bytes");
    for words in [
        "status",
        "sectors add Tables",
        "authors list",
        "doctor --migrate",
    ] {
        let refused = run(&env, &format!("{words} --json")).exits_with(1);
        assert_eq!(refused.json()["code"], "schema_newer", "{refused}");
    }
    let latest = format!("up to {}", igny8::store::latest_version());
    insta::assert_snapshot!(run(&env, "status").to_string().replace(&latest, "up to [LATEST]"), @"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: the workspace database has schema 99, this igny8 knows up to [LATEST]; nothing was changed
    hint: update igny8 to the version that made this workspace
    ");
    let found = run(&env, "doctor --json").exits_with(1);
    assert!(found.stdout.contains("update igny8"), "{found}");
    assert_eq!(std::fs::read(&database).expect("bytes"), before);
}

#[test]
fn a_damaged_database_is_restored_from_the_last_whole_backup() {
    let (env, database) = site();
    let run_on = |day: &str, words: &str| {
        let now = format!("2026-01-{day}T09:00:00Z");
        let command = env
            .command(words.split(' '))
            .variable("IGNY8_TEST_NOW", now);
        command.in_dir("site").run().success()
    };
    let _ = run_on("15", "sectors add Chairs");
    let _ = run_on("16", "sectors add Tables");
    let _ = run_on("17", "sectors add Lamps");
    let backups = env.work_dir().join("site/.igny8/backups");
    assert!(backups.join("day-2026-01-17.sqlite3").is_file());
    let nobody = run(&env, "doctor --restore --json").exits_with(2);
    assert_eq!(nobody.json()["code"], "consent_needed");
    env.write(
        "site/igny8.sqlite3",
        "this is no database at all, but a text",
    );
    let broken = run(&env, "doctor --json").exits_with(1);
    assert!(
        troubles(&broken)
            .join("")
            .contains("igny8 doctor --restore"),
        "{broken}"
    );
    let planned = run(&env, "doctor --restore --dry-run --json").success();
    assert!(planned.stdout.contains("day-2026-01-17"), "{planned}");
    insta::assert_snapshot!(run(&env, "doctor --restore --yes"), @"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    restored; the former database is kept in [ENV]/desk/site/.igny8/damaged/20260115T090000000Z.sqlite3
    ");
    let sectors = run(&env, "sectors list").success().stdout;
    assert!(
        sectors.contains("Tables") && !sectors.contains("Lamps"),
        "{sectors}"
    );
    let kept = env.work_dir().join("site/.igny8/damaged");
    assert_eq!(std::fs::read_dir(kept).expect("kept").count(), 1);
    let mode = std::fs::metadata(&database)
        .expect("it")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    let _ = run(&env, "doctor --restore nope.sqlite3 --yes").exits_with(1);
}

#[test]
fn maintenance_waits_for_runs_and_runs_for_maintenance() {
    let (env, _) = site();
    let lock = env.work_dir().join("site/.igny8/maintenance.lock");
    env.write("site/.igny8/maintenance.lock", "process 1\n");
    let holder = std::fs::File::open(&lock).expect("the lock");
    holder.lock().expect("locked");
    let refused = run(&env, "sectors add Tables --json").exits_with(6);
    assert_eq!(refused.json()["code"], "workspace_locked");
    let _ = run(&env, "doctor --migrate --wait 0s").exits_with(6);
    let _ = run(&env, "status").success();
    drop(holder);
    let _ = run(&env, "sectors add Tables").success();
    env.write("site/.igny8/runs/other.lock", "process 1\n");
    let other = env.work_dir().join("site/.igny8/runs/other.lock");
    let alive = std::fs::File::open(other).expect("the lock");
    alive.lock().expect("locked");
    insta::assert_snapshot!(run(&env, "doctor --migrate --wait 0s"), @"
    exit code: 6
    ----- stdout -----
    ----- stderr -----
    error: [ENV]/desk/site/.igny8/runs/other.lock is locked by process 1
    hint: run it again later, or with `--wait 5m` to wait for the other one
    ");
    drop(alive);
    let done = run(&env, "doctor --migrate --json").success();
    assert_eq!(done.json()["data"]["to"], igny8::store::latest_version());
}

#[test]
fn no_permission_is_said_plainly() {
    let (env, database) = site();
    if is_root() {
        crate::support::skip("user", "root may read and write everything");
        return;
    }
    let none = std::fs::Permissions::from_mode(0o000);
    std::fs::set_permissions(&database, none).expect("set");
    let refused = run(&env, "status").exits_with(1);
    assert!(refused.stderr.contains("igny8 doctor"), "{refused}");
    let _ = run(&env, "doctor").exits_with(1);
}

/// Whether this test runs as root: then a file without any permission can still be read.
fn is_root() -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("x");
    let made = std::fs::OpenOptions::new()
        .create_new(true)
        .write(true)
        .open(&file);
    drop(made.expect("a file"));
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o000)).expect("set");
    std::fs::read(&file).is_ok()
}

#[test]
fn every_model_in_use_that_ends_soon_is_named_with_the_setting_that_names_it() {
    let (mut env, _) = site();
    env.set("OPENAI_API_KEY", "a-key");
    env.set("ANTHROPIC_API_KEY", "a-key");
    env.set("IGNY8_CONFIG_DIR", env.work_dir().join("config"));
    env.write(
        "config/models.toml",
        "[[model]]\nvendor = \"openai\"\nname = \"vectors\"\nkind = \"embedding\"\nends = \"2026-12-20\"\n",
    );
    let settings = [
        "ai.provider=openai",
        "ai.model=gpt-5",
        "ai.fallback=openai/gpt-5-mini,ollama/any,openai/gpt-6-luna",
        "ai.functions.generate_ideas.model=gpt-5-nano",
        "ai.functions.generate_content.provider=anthropic",
        "ai.functions.generate_content.model=claude-sonnet-4-5",
        "images.provider=openai",
        "images.model=gpt-image-1.5",
        "images.fallback=openai/gpt-image-1",
        "embeddings.model=vectors",
    ];
    let mut words = vec!["doctor", "--json"];
    for setting in settings {
        words.extend(["--set", setting]);
    }
    let said = |day: &str| {
        let command = env.command(&words).in_dir("site");
        let output = command.variable("IGNY8_TEST_NOW", day).run();
        let json = output.json();
        let findings = json["data"]["findings"].as_array().expect("findings");
        let found = findings.iter().filter_map(|found| {
            let text = found["text"].as_str()?;
            let (model, rest) = text
                .split_once(" is switched off")
                .or(text.split_once(" was switched off"))?;
            let key = rest.split('`').nth(1)?;
            assert!(found["repair"].as_str()?.contains(key));
            Some(format!("{} {model} {key}", found["status"].as_str()?))
        });
        let mut found: Vec<String> = found.collect();
        found.sort();
        (found, output.code)
    };
    let (found, code) = said("2026-11-28T00:00:00Z");
    assert_eq!(
        found,
        [
            "error gpt-image-1 images.fallback",
            "warning claude-sonnet-4-5 ai.functions.generate_content.model",
            "warning gpt-5 ai.model",
            "warning gpt-5-mini ai.fallback",
            "warning gpt-5-nano ai.functions.generate_ideas.model",
            "warning gpt-image-1.5 images.model",
            "warning vectors embeddings.model",
        ]
    );
    assert_eq!(code, Some(1));
    let (early, _) = said("2026-09-01T00:00:00Z");
    assert_eq!(
        early,
        Vec::<String>::new(),
        "nothing ends within thirty days"
    );
}
