//! `igny8 keywords imports` and `keywords show`: who said what, and taking it back.

use serde_json::{Value, json};

use crate::support::{CommandOutput, TestEnv, workspace};

const THEN: &str = "2026-01-01T09:00:00Z";
const LATER: &str = "2026-02-01T09:00:00Z";

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    env.write(
        "site/a.csv",
        "keyword,volume,kd\nSofa Bed,90,45\nlamp,10,\nrug,5,\n",
    );
    env.write(
        "site/b.csv",
        "keyword,volume,kd\nsofa bed,120,\nLamp,,30\nstool,7,\n",
    );
    env
}

fn run<const N: usize>(env: &TestEnv, words: [&str; N]) -> CommandOutput {
    env.command(words).in_dir("site").run()
}

/// Imports a file at a moment and gives its batch.
fn import(env: &TestEnv, file: &str, now: &str) -> String {
    let done = env
        .command(["keywords", "import", file, "--json"])
        .variable("IGNY8_TEST_NOW", now)
        .in_dir("site")
        .run()
        .success()
        .json();
    let batch = done["data"]["batch"].as_str();
    batch
        .or_else(|| done["data"]["tables"][0]["batch"].as_str())
        .expect("a batch")
        .to_owned()
}

fn data<const N: usize>(env: &TestEnv, words: [&str; N]) -> Value {
    run(env, words).success().json()["data"].take()
}

/// Every keyword with its values.
fn keywords(env: &TestEnv) -> Vec<(String, Value, Value)> {
    let all = run(env, ["keywords", "list", "--json"]).success().json();
    all["results"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| {
            (
                one["keyword"].as_str().expect("a text").to_owned(),
                one["search_volume"].clone(),
                one["difficulty"].clone(),
            )
        })
        .collect()
}

fn row(
    keyword: &str,
    volume: impl Into<Value>,
    difficulty: impl Into<Value>,
) -> (String, Value, Value) {
    (keyword.to_owned(), volume.into(), difficulty.into())
}

#[test]
fn a_keyword_knows_who_said_what_of_it() {
    let env = prepared();
    import(&env, "a.csv", THEN);
    import(&env, "b.csv", LATER);
    let words = ["keywords", "edit", "2", "--volume", "11"];
    let _ = run(&env, words).success();
    let sofa = data(&env, ["keywords", "show", "1", "--json"]);
    assert_eq!(sofa["search_volume"], 120);
    let sources = sofa["sources"].as_array().expect("sources");
    let told: Vec<_> = sources
        .iter()
        .map(|source| {
            (
                source["file"].as_str().expect("a file"),
                source["search_volume"].clone(),
                source["counts_for"].clone(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("b.csv", json!(120), json!(["search_volume"])),
            ("a.csv", json!(90), json!(["difficulty"])),
        ]
    );
    insta::assert_snapshot!(run(&env, ["keywords", "show", "2"]).success(), @r"
    exit code: 0
    ----- stdout -----
    lamp
      id: 2
      volume: 11, set by hand
      difficulty: 30
      intent: unknown
      cpc in millionths: unknown
      market: -
      status: active
      source: csv_import
      cluster: -
      sector: General (1)
      created: [TIME]
      updated: [TIME]

    FILE   TOOL   WHEN                       VOLUME  DIFFICULTY  INTENT   COUNTS FOR
    b.csv  other  [TIME]  unknown          30  unknown  difficulty
    a.csv  other  [TIME]       10     unknown  unknown  -
    ----- stderr -----
    ");
    insta::assert_snapshot!(run(&env, ["keywords", "imports"]).success(), @r"
    exit code: 0
    ----- stdout -----
    BATCH    [UUID]
    FILE     b.csv
    TOOL     other
    ROWS     3
    NEW      1
    UPDATED  2
    WHEN     [TIME]
    STATUS   done

    BATCH    [UUID]
    FILE     a.csv
    TOOL     other
    ROWS     3
    NEW      3
    UPDATED  0
    WHEN     [TIME]
    STATUS   done
    ----- stderr -----
    ");
}

#[test]
fn an_undo_takes_back_what_only_that_import_brought() {
    let env = prepared();
    let first = import(&env, "a.csv", THEN);
    let second = import(&env, "b.csv", LATER);
    let both = [
        row("Sofa Bed", 120, 45),
        row("lamp", 10, 30),
        row("rug", 5, Value::Null),
        row("stool", 7, Value::Null),
    ];
    assert_eq!(keywords(&env), both);
    let asked = run(&env, ["keywords", "imports", "undo", &second]).exits_with(2);
    assert!(asked.stderr.contains("--yes"), "{asked}");
    let words = [
        "keywords",
        "imports",
        "undo",
        &second,
        "--dry-run",
        "--json",
    ];
    let planned = data(&env, words);
    assert_eq!(keywords(&env), both);
    let undone = data(
        &env,
        ["keywords", "imports", "undo", &second, "--yes", "--json"],
    );
    for name in ["removed", "kept", "restored", "reasons", "kept_keywords"] {
        assert_eq!(planned[name], undone[name], "{name}");
    }
    assert_eq!(
        (&undone["removed"], &undone["kept"], &undone["restored"]),
        (&json!(1), &json!(2), &json!(2))
    );
    assert_eq!(
        keywords(&env),
        [
            row("Sofa Bed", 90, 45),
            row("lamp", 10, Value::Null),
            row("rug", 5, Value::Null),
        ]
    );
    let again = run(&env, ["keywords", "imports", "undo", &second, "--yes"]).exits_with(1);
    assert!(again.stderr.contains("was undone already"), "{again}");
    let missing = run(&env, ["keywords", "imports", "undo", "x", "--yes"]).exits_with(1);
    assert!(
        missing.stderr.contains("igny8 keywords imports list"),
        "{missing}"
    );
    // The number of the removed keyword is not given again.
    let _ = run(&env, ["keywords", "add", "bench"]).success();
    let found = data(&env, ["keywords", "show", "5", "--json"]);
    assert_eq!(found["keyword"], "bench");
    let _ = run(&env, ["keywords", "imports", "undo", &first, "--yes"]).success();
    assert_eq!(keywords(&env), [row("bench", Value::Null, Value::Null)]);
}

#[test]
fn what_is_used_or_a_persons_stays() {
    let env = prepared();
    let batch = import(&env, "a.csv", THEN);
    let _ = run(&env, ["keywords", "edit", "1", "--volume", "1000"]).success();
    #[expect(
        clippy::disallowed_methods,
        reason = "the test plays a task that uses a keyword"
    )]
    let database = rusqlite::Connection::open(env.work_dir().join("site/igny8.sqlite3"))
        .expect("the database");
    database
        .execute("UPDATE keywords SET status = 'used' WHERE id = 2", [])
        .expect("updated");
    drop(database);
    // A file does not outrank a person.
    import(&env, "b.csv", LATER);
    assert_eq!(keywords(&env)[0], row("Sofa Bed", 1000, 45));
    let undone = data(
        &env,
        ["keywords", "imports", "undo", &batch, "--yes", "--json"],
    );
    let reasons: Vec<_> = undone["kept_keywords"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|kept| (kept["keyword"].clone(), kept["reason"].clone()))
        .collect();
    assert_eq!(
        reasons,
        [
            (json!("Sofa Bed"), json!("another import names it")),
            (json!("lamp"), json!("another import names it")),
        ]
    );
    assert_eq!(
        keywords(&env),
        [
            row("Sofa Bed", 1000, Value::Null),
            row("lamp", Value::Null, 30),
            row("stool", 7, Value::Null),
        ]
    );
}

#[test]
fn the_same_file_again_changes_nothing_and_both_are_kept_apart() {
    let env = prepared();
    let first = import(&env, "a.csv", THEN);
    let before = keywords(&env);
    let second = import(&env, "a.csv", LATER);
    assert_eq!(keywords(&env), before);
    assert_ne!(first, second);
    let undone = data(
        &env,
        ["keywords", "imports", "undo", &first, "--yes", "--json"],
    );
    assert_eq!(
        (&undone["removed"], &undone["kept"]),
        (&json!(0), &json!(3))
    );
    assert_eq!(keywords(&env), before);
    let undone = data(
        &env,
        ["keywords", "imports", "undo", &second, "--yes", "--json"],
    );
    assert_eq!(undone["removed"], 3);
    assert_eq!(keywords(&env), []);
}

#[test]
fn a_batch_is_named_by_a_part_of_it_or_as_the_last() {
    let env = prepared();
    let first = import(&env, "a.csv", THEN);
    let second = import(&env, "b.csv", LATER);
    let undo = |batch: &str| {
        run(
            &env,
            ["keywords", "imports", "undo", batch, "--yes", "--json"],
        )
    };
    let common = first.chars().zip(second.chars());
    let common = common.take_while(|(one, other)| one == other).count();
    if common >= 4 {
        let several = undo(&first[..4]).exits_with(1);
        assert!(several.stderr.contains("several imports"), "{several}");
    }
    let undone = undo("last").success().json();
    assert_eq!(undone["data"]["batch"], second);
    let _ = undo("nope").exits_with(1);
    let undone = undo(&first[..first.len() - 2]).success().json();
    assert_eq!(undone["data"]["batch"], first);
    let none = undo("last").exits_with(1);
    assert!(
        none.stderr.contains("no import that was not undone"),
        "{none}"
    );
    let narrow = env
        .command(["keywords", "imports"])
        .variable("COLUMNS", "80")
        .in_dir("site")
        .run()
        .success();
    assert!(
        narrow.stdout.contains(&first) && narrow.stdout.contains(&second),
        "{narrow}"
    );
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a test leaves what a killed program would"
)]
fn an_import_that_died_before_its_first_row_leaves_nothing_behind() {
    let env = prepared();
    let database = env.work_dir().join("site/igny8.sqlite3");
    let connection = rusqlite::Connection::open(database).expect("a workspace");
    // As a large import leaves it that is killed while its first rows are sorted.
    let died = "INSERT INTO imports (uuid, file, path, tool, market, created_at, updated_at)
                VALUES ('0198c0de-0000-7000-8000-000000000001', '-', '', 'csv', '', ?1, ?1)";
    connection.execute(died, [THEN]).expect("a row");
    drop(connection);
    let batch = import(&env, "a.csv", LATER);
    let all = run(&env, ["keywords", "imports", "--json"])
        .success()
        .json();
    let batches: Vec<&Value> = all["results"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| &one["batch"])
        .collect();
    assert_eq!(batches, [&json!(batch)], "{all}");
}

#[test]
fn a_workspace_of_the_first_schema_is_migrated_with_its_keywords() {
    let env = prepared();
    let database = env.work_dir().join("site/igny8.sqlite3");
    for suffix in ["", "-wal", "-shm"] {
        let file = env.work_dir().join(format!("site/igny8.sqlite3{suffix}"));
        let _ = std::fs::remove_file(file);
    }
    #[expect(clippy::disallowed_methods, reason = "the test plays an older igny8")]
    let old = rusqlite::Connection::open(&database).expect("a new file");
    old.execute_batch(include_str!("../../src/store/migrations/0001_init.sql"))
        .expect("the first schema");
    old.execute_batch(
        "INSERT INTO sectors (name, created_at, updated_at) VALUES ('General', '', '');
         INSERT INTO keywords (sector_id, keyword, normal_form, market, search_volume, difficulty, intent,
                               source, created_at, updated_at)
         VALUES (1, 'Sofa Bed', 'sofa bed', '', 90, 45, 'commercial', 'csv_import', '2025-01-01', '2025-01-02'),
                (1, 'lamp', 'lamp', 'us', NULL, NULL, NULL, 'csv_import', '2025-01-01', '2025-01-01'),
                (1, 'rug', 'rug', '', 7, NULL, NULL, 'manual', '2025-01-01', '2025-01-01'),
                (1, 'gone', 'gone', '', 7, NULL, NULL, 'manual', '2025-01-01', '2025-01-01');
         DELETE FROM keywords WHERE keyword = 'gone';
         PRAGMA application_id = 0x49474e38;
         PRAGMA user_version = 1;",
    )
    .expect("rows");
    drop(old);
    let refused = run(&env, ["keywords", "list"]).exits_with(1);
    assert!(
        refused.stderr.contains("igny8 doctor --migrate"),
        "{refused}"
    );
    let migrated = data(&env, ["doctor", "--migrate", "--json"]);
    assert_eq!(migrated["from"], 1);
    assert_eq!(
        keywords(&env),
        [
            row("Sofa Bed", 90, 45),
            row("lamp", Value::Null, Value::Null),
            row("rug", 7, Value::Null),
        ]
    );
    let sofa = data(&env, ["keywords", "show", "1", "--json"]);
    assert_eq!(
        (
            &sofa["volume_kind"],
            &sofa["intent_origin"],
            &sofa["created_at"]
        ),
        (&json!("exact"), &json!("file"), &json!("2025-01-01"))
    );
    assert_eq!(sofa["sources"][0]["tool"], "earlier");
    // What was there before comes back when what was said since is taken back.
    let batch = import(&env, "b.csv", LATER);
    assert_eq!(keywords(&env)[0], row("Sofa Bed", 120, 45));
    let words = ["keywords", "imports", "undo", &batch, "--yes"];
    let _ = run(&env, words).success();
    assert_eq!(keywords(&env)[0], row("Sofa Bed", 90, 45));
    assert_eq!(keywords(&env).len(), 3);
    let earlier = run(&env, ["keywords", "imports", "--json"])
        .success()
        .json();
    let earlier = earlier["results"][1]["batch"]
        .as_str()
        .expect("a batch")
        .to_owned();
    let refused = run(&env, ["keywords", "imports", "undo", &earlier, "--yes"]).exits_with(1);
    assert!(
        refused.stderr.contains("before imports were told apart"),
        "{refused}"
    );
    let _ = run(&env, ["keywords", "add", "bench"]).success();
    let added = data(&env, ["keywords", "show", "7", "--json"]);
    assert_eq!(added["keyword"], "bench");
}
