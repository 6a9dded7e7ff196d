//! `igny8 keywords`, from the outside.

use serde_json::{Value, json};

use crate::support::{CommandOutput, TestEnv, workspace};

const GOOD: &str = "\u{FEFF}Keyword;Volume;KD;Intent;CPC (USD);Country;Trend\r\n\
    Sofa Bed;1.300;45;Commercial, Transactional;1,25;US;up\r\n\
    corner sofa;100 – 1K;n/a;local;;US;down\r\n\
    \"sofa; with chaise\";1.5K;-;i;$0.5;;\r\n";

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    env
}

fn run<const N: usize>(env: &TestEnv, words: [&str; N]) -> CommandOutput {
    env.command(words).in_dir("site").run()
}

fn data<const N: usize>(env: &TestEnv, words: [&str; N]) -> Value {
    run(env, words).success().json()["data"].take()
}

fn count(env: &TestEnv) -> Value {
    run(env, ["keywords", "list", "--json"]).success().json()["count"].take()
}

#[test]
fn a_file_is_imported_once() {
    let env = prepared();
    env.write("site/k.csv", GOOD);
    insta::assert_snapshot!(run(&env, ["keywords", "import", "k.csv"]), @r#"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    3 rows: 3 new, 0 updated, 0 unchanged, 0 duplicates, 0 skipped
    1 volume is a range, such as `100 – 1K`: both ends are kept, and a point between counts (`--volume-range low|mid|high`)
    "#);
    insta::assert_snapshot!(run(&env, ["keywords", "list"]), @r#"
    exit code: 0
    ----- stdout -----
    ID  KEYWORD            VOLUME  DIFFICULTY  INTENT         STATUS  CLUSTER
     1  Sofa Bed             1300          45  commercial     active  -
     2  corner sofa           500     unknown  unknown        active  -
     3  sofa; with chaise    1500     unknown  informational  active  -
    ----- stderr -----
    "#);
    let again = data(&env, ["keywords", "import", "k.csv", "--json"]);
    assert_eq!((&again["new"], &again["unchanged"]), (&json!(0), &json!(3)));
    insta::assert_snapshot!(
        run(&env, ["keywords", "import", "k.csv", "--json"]),
        @r#"
        exit code: 0
        ----- stdout -----
        {"success":true,"schema":"igny8.keywords.import/1","message":"3 rows: 0 new, 0 updated, 3 unchanged, 0 duplicates, 0 skipped","request_id":"[UUID]","data":{"batch":"[UUID]","file":"k.csv","delimiter":"semicolon","columns":[{"heading":"Keyword","field":"keyword"},{"heading":"Volume","field":"search_volume"},{"heading":"KD","field":"difficulty"},{"heading":"Intent","field":"intent"},{"heading":"CPC (USD)","field":"cpc"},{"heading":"Country","field":"market"},{"heading":"Trend","field":"trend"}],"sector_id":1,"sector":"General","stored":true,"rows":3,"new":0,"updated":0,"unchanged":3,"duplicates":0,"skipped":0,"vague_numbers":0,"ranges":1,"other_intents":0,"grouped":0,"sample":[],"problems":[],"rejects":null,"tables":[{"batch":"[UUID]","file":"k.csv","part":null,"tool":"other","tool_name":"no known tool","encoding":"UTF-8 with a byte order mark","delimiter":"semicolon","header_line":1,"market":"","date":null,"period":null,"columns":[{"heading":"Keyword","field":"keyword"},{"heading":"Volume","field":"search_volume"},{"heading":"KD","field":"difficulty"},{"heading":"Intent","field":"intent"},{"heading":"CPC (USD)","field":"cpc"},{"heading":"Country","field":"market"},{"heading":"Trend","field":"trend"}],"rows":3,"new":0,"updated":0,"unchanged":3,"duplicates":0,"skipped":0,"vague_numbers":0,"ranges":1,"other_intents":0,"grouped":0,"notes":[],"sample":[]}],"failed":[],"passed_over":[],"hidden_sheets":[],"use_groups":false,"next_command":null}}
        ----- stderr -----
        1 volume is a range, such as `100 – 1K`: both ends are kept, and a point between counts (`--volume-range low|mid|high`)
        "#
    );
    insta::assert_snapshot!(run(&env, ["keywords", "show", "1"]), @r#"
    exit code: 0
    ----- stdout -----
    Sofa Bed
      id: 1
      volume: 1300
      difficulty: 45
      intent: commercial, by a file
      cpc in millionths: 1250000
      market: us
      status: active
      source: csv_import
      cluster: -
      sector: General (1)
      created: [TIME]
      updated: [TIME]

    FILE   TOOL   WHEN                      VOLUME  DIFFICULTY  INTENT      COUNTS FOR
    k.csv  other  [TIME]    1300          45  commercial  search_volume, difficulty,
                                                                            cpc_micros, intent
    k.csv  other  [TIME]    1300          45  commercial  -
    k.csv  other  [TIME]    1300          45  commercial  -
    from k.csv
      cpc in millionths: 1250000
      intents: commercial, transactional
      currency: USD
    ----- stderr -----
    "#);
    insta::assert_snapshot!(run(&env, ["keywords", "show", "1", "--json"]), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.keywords.show/1","message":"","request_id":"[UUID]","data":{"id":1,"keyword":"Sofa Bed","search_volume":1300,"volume_kind":"exact","volume_min":null,"volume_max":null,"impressions":null,"difficulty":45,"intent":"commercial","intent_origin":"file","cpc_micros":1250000,"market":"us","status":"active","source":"csv_import","cluster_id":null,"cluster":null,"page_group_id":null,"page_group":null,"is_pinned":false,"sector_id":1,"sector":"General","created_at":"[TIME]","updated_at":"[TIME]","edited":[],"sources":[{"batch":"[UUID]","tool":"other","file":"k.csv","imported_at":"[TIME]","search_volume":1300,"volume_kind":"exact","volume_min":null,"volume_max":null,"impressions":null,"difficulty":45,"cpc_micros":1250000,"intent":"commercial","counts_for":["search_volume","difficulty","cpc_micros","intent"],"extra":{"currency":"USD","intents":["commercial","transactional"]}},{"batch":"[UUID]","tool":"other","file":"k.csv","imported_at":"[TIME]","search_volume":1300,"volume_kind":"exact","volume_min":null,"volume_max":null,"impressions":null,"difficulty":45,"cpc_micros":1250000,"intent":"commercial","counts_for":[],"extra":{"currency":"USD","intents":["commercial","transactional"]}},{"batch":"[UUID]","tool":"other","file":"k.csv","imported_at":"[TIME]","search_volume":1300,"volume_kind":"exact","volume_min":null,"volume_max":null,"impressions":null,"difficulty":45,"cpc_micros":1250000,"intent":"commercial","counts_for":[],"extra":{"currency":"USD","intents":["commercial","transactional"]}}]}}
    ----- stderr -----
    "#);
}

#[test]
fn a_dry_run_tells_and_stores_nothing() {
    let env = prepared();
    env.write("site/k.csv", GOOD);
    insta::assert_snapshot!(
        run(&env, ["keywords", "import", "k.csv", "--dry-run"]),
        @r#"
        exit code: 0
        ----- stdout -----
        file: k.csv
        from no known tool; UTF-8 with a byte order mark, separated by semicolon, headings on line 1; into the sector `General`

        COLUMN     READ AS
        Keyword    keyword
        Volume     search_volume
        KD         difficulty
        Intent     intent
        CPC (USD)  cpc
        Country    market
        Trend      trend

        KEYWORD                    VOLUME  DIFFICULTY  INTENT         MARKET
        Sofa Bed                     1300          45  commercial     us
        corner sofa        500 (100–1000)     unknown  unknown        us
        sofa; with chaise            1500     unknown  informational  -
        ----- stderr -----
        would import: 3 rows: 3 new, 0 updated, 0 unchanged, 0 duplicates, 0 skipped
        1 volume is a range, such as `100 – 1K`: both ends are kept, and a point between counts (`--volume-range low|mid|high`)
        "#
    );
    assert_eq!(count(&env), 0);
}

#[test]
fn bad_rows_cost_only_themselves() {
    let env = prepared();
    let mut file = b"keyword,volume\nsofa,10\n".to_vec();
    file.extend_from_slice("x".repeat(1024 * 1024).as_bytes());
    file.extend_from_slice(b",1\nnul\0byte,1\n\xFF\xFEbad,1\nsofa bed,many\n,7\n\"open,1\n");
    // A mark that is closed lines later by chance costs its own line only.
    file.extend_from_slice(b"red,sofa,5\n SOFA ,20\n\"chair,1\nlamp,\n\"desk\",2\n");
    env.write("site/k.csv", &file);
    let words = ["keywords", "import", "k.csv", "--rejects", "bad.csv"];
    insta::assert_snapshot!(run(&env, words).exits_with(3), @r#"
    exit code: 3
    ----- stdout -----
    ----- stderr -----
    12 rows: 3 new, 0 updated, 0 unchanged, 1 duplicates, 8 skipped
    warning: line 3: the keyword is longer than 500 characters
    warning: line 4: the keyword holds a NUL character
    warning: line 5: the keyword is not UTF-8; is the file in another encoding? (`--encoding`)
    warning: line 6: search_volume is not a number: `many`
    warning: line 7: no keyword
    warning: line 8: the keyword holds a line break; is a quotation mark missing?
    warning: line 9: 3 cells where the first line has 2; is a quotation mark missing?
    warning: line 11: the keyword holds a line break; is a quotation mark missing?
    the skipped rows are in bad.csv
    "#);
    assert_eq!(count(&env), 3);
    let rejects = std::fs::read(env.work_dir().join("site/bad.csv")).expect("the rejects");
    let rejects = String::from_utf8_lossy(&rejects).into_owned();
    assert!(rejects.contains("\n4,the keyword holds a NUL character,\"nul\0byte,1\""));
    assert!(
        rejects.contains("no keyword,\",7\""),
        "rejects name each row"
    );
}

#[test]
fn skipped_rows_replace_only_skipped_rows() {
    let env = prepared();
    env.write("site/k.csv", "keyword,volume\nsofa,10\nlamp,many\n");
    env.write("site/mine.csv", "my,own,notes\n");
    let import = |rejects: &str, more: &[&str]| {
        let words = ["keywords", "import", "k.csv", "--rejects", rejects];
        let words = [&words[..], more].concat();
        env.command(words).in_dir("site").run()
    };
    let content = |name: &str| {
        std::fs::read_to_string(env.work_dir().join("site").join(name)).expect("a file")
    };
    for more in [&["--dry-run"][..], &[]] {
        let refused = import("mine.csv", more).exits_with(1);
        assert!(
            refused.stderr.contains("mine.csv: it exists already"),
            "{refused}"
        );
        assert!(refused.stderr.contains("`--force`"), "{refused}");
    }
    assert_eq!(count(&env), 0);
    assert_eq!(content("mine.csv"), "my,own,notes\n");
    let settings = content("igny8.toml");
    for own in [
        "igny8.toml",
        "igny8.sqlite3",
        "../site/.igny8/x.csv",
        "./k.csv",
    ] {
        let refused = import(own, &["--force"]).exits_with(1);
        assert!(refused.stderr.contains("name"), "{refused}");
    }
    assert_eq!(count(&env), 0);
    assert_eq!(content("igny8.toml"), settings);
    let _ = import("mine.csv", &["--force"]).exits_with(3);
    // A schedule names the same file each time.
    let _ = import("mine.csv", &[]).exits_with(3);
    assert!(content("mine.csv").starts_with("line,reason,row,file\n3,"));
    env.write("site/empty.csv", "");
    let _ = import("empty.csv", &[]).exits_with(3);
}

#[test]
fn what_is_typed_wrong_is_said_and_ends_with_2() {
    let env = prepared();
    env.write("site/k.csv", "keyword,volume\nsofa,10\n");
    for (words, said) in [
        (
            "keywords add lamp --volume -1",
            "a search volume is 0 or more",
        ),
        ("keywords add lamp --difficulty 101", "between 0 and 100"),
        ("keywords add lamp --market xyz", "`xyz` is no market"),
        ("keywords import k.csv --market xyz", "`xyz` is no market"),
        ("keywords import k.csv --encoding klingon", "klingon"),
        (
            "keywords import k.csv --map cpc=volume --map cpc=keyword",
            "for `cpc` twice",
        ),
        (
            "keywords intent --language xx",
            "de, en, es, fr, it, nl, pt, ru",
        ),
        ("write 4 --words -5", "-5 is not in 50..=20000"),
        ("credits add -1", "`-1` is no amount"),
        ("credits limit --run nan", "`nan` is no amount"),
        (
            "cluster --engine embeddings --dimensions 0",
            "from 2 to 16384",
        ),
    ] {
        let words: Vec<&str> = words.split(' ').collect();
        let refused = env.command(&words).in_dir("site").run().exits_with(2);
        assert!(refused.stderr.contains(said), "{words:?}: {refused}");
        assert!(!refused.stderr.contains("use '-- "), "{refused}");
    }
    assert_eq!(count(&env), 0);
    let aside = run(&env, ["keywords", "import", "k.csv", "--sheet", "nope"]).success();
    assert!(
        aside.stderr.contains("`--sheet` says nothing of it"),
        "{aside}"
    );
}

#[test]
fn broken_json_is_called_so() {
    let env = prepared();
    for (text, place) in [
        (
            "[\n  {\"keyword\": \"sofa\", volume: 5},\n",
            "line 2, column 23",
        ),
        ("{\"keyword\": \"sofa\"", "line 1, column"),
    ] {
        env.write("site/k.json", text);
        let refused = run(&env, ["keywords", "import", "k.json"]).exits_with(1);
        assert!(refused.stderr.contains("broken JSON"), "{refused}");
        assert!(refused.stderr.contains(place), "{refused}");
    }
    env.write(
        "site/k.json",
        "[\n  {\"keyword\": \"sofa\"},\n  {\"keyword\":\n \"\", \"volume\": 7},\n  {\"keyword\": \"lamp\", \"volume\": \"x\"}\n]",
    );
    let partly = run(&env, ["keywords", "import", "k.json"]).exits_with(3);
    assert!(partly.stderr.contains("line 3: no keyword"), "{partly}");
    assert!(partly.stderr.contains("line 5: search_volume"), "{partly}");
}

#[test]
fn a_strict_import_stores_all_or_nothing() {
    let env = prepared();
    env.write("site/k.csv", "keyword,volume\nsofa,10\nlamp,many\n");
    insta::assert_snapshot!(
        run(&env, ["keywords", "import", "k.csv", "--strict"]),
        @r#"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    warning: line 3: search_volume is not a number: `many`
    error: 1 of 2 rows cannot be used, and the import is strict: nothing was changed
    hint: correct them, or import without `--strict` to leave them out
    "#
    );
    assert_eq!(count(&env), 0);
}

#[test]
fn a_file_that_is_no_list_of_keywords_is_refused() {
    let env = prepared();
    env.write("site/empty.csv", "");
    env.write("site/folder/x", "");
    env.write("site/sheet.xlsx", b"PK\x03\x04\x14\0\x06\0");
    env.write("site/binary.bin", [7_u8, 0, 1, 2, 3, 0, 5, 6].repeat(64));
    env.write("site/utf16.csv", b"\xFF\xFEk\0e\0y\0");
    env.write("site/latin.csv", b"keyw\xF6rd,volume\n");
    env.write("site/other.csv", "salon chair\nsofa\n");
    let mut shown = String::new();
    for name in [
        "empty.csv",
        "folder",
        "sheet.xlsx",
        "binary.bin",
        "utf16.csv",
        "latin.csv",
        "other.csv",
        "missing.csv",
    ] {
        let output = run(&env, ["keywords", "import", name]).exits_with(1);
        assert_eq!(output.stdout, "");
        shown.push_str(&format!("{name}\n{output}").replace("----- stdout -----\n", ""));
    }
    insta::assert_snapshot!(shown, @r#"
    empty.csv
    exit code: 1
    ----- stderr -----
    error: the file is empty
    hint: export the keywords once more, and look at the file
    folder
    exit code: 1
    ----- stderr -----
    error: cannot read folder: it is a folder
    sheet.xlsx
    exit code: 1
    ----- stderr -----
    error: the archive is damaged or of a kind that is not read: invalid Zip archive: Could not find EOCD
    hint: unpack it, and import the files in it
    binary.bin
    exit code: 1
    ----- stderr -----
    error: the file is binary, not text
    hint: export the keywords as CSV
    utf16.csv
    exit code: 1
    ----- stderr -----
    error: no keyword column; the columns are `key`
    hint: name it, as in `--map keyword='key'`, or add `--no-header` when the first line is a keyword
    latin.csv
    exit code: 1
    ----- stderr -----
    error: no keyword column; the columns are `keywörd`, `volume`
    hint: name it, as in `--map keyword='keywörd'`, or add `--no-header` when the first line is a keyword
    other.csv
    exit code: 1
    ----- stderr -----
    error: no keyword column; the columns are `salon chair`
    hint: name it, as in `--map keyword='salon chair'`, or add `--no-header` when the first line is a keyword
    missing.csv
    exit code: 1
    ----- stderr -----
    error: cannot read missing.csv: no such file or folder
    "#);
    assert_eq!(count(&env), 0);
}

#[test]
fn a_plain_list_is_imported_when_it_is_said_to_be_one() {
    let env = prepared();
    let output = env
        .command([
            "keywords",
            "import",
            "-",
            "--no-header",
            "--market",
            "DE",
            "--json",
        ])
        .in_dir("site")
        .stdin("salon chair\nsofa\n")
        .run();
    assert_eq!(output.success().json()["data"]["new"], 2);
    env.write("site/k.tsv", "phrase\tkeyword\nsofa\tsofa [exact]\n");
    let words = [
        "keywords",
        "import",
        "k.tsv",
        "--map",
        "keyword=Phrase",
        "--json",
    ];
    // Another market is another keyword.
    assert_eq!(data(&env, words)["new"], 1);
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let env = prepared();
    let path = env.write("site/k.csv", GOOD);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).expect("own file");
    if std::fs::read(&path).is_ok() {
        crate::support::skip("unprivileged", "this user may read everything");
        return;
    }
    let output = run(&env, ["keywords", "import", "k.csv"]).exits_with(1);
    assert!(output.stderr.contains("permission"), "{output}");
}

#[test]
fn a_locked_database_is_waited_for_and_then_named() {
    let env = prepared();
    env.write("site/k.csv", GOOD);
    let database = env.work_dir().join("site/igny8.sqlite3");
    #[expect(clippy::disallowed_methods, reason = "the test plays another program")]
    let other = rusqlite::Connection::open(&database).expect("the database");
    other
        .execute_batch("BEGIN IMMEDIATE")
        .expect("the write lock");
    insta::assert_snapshot!(
        run(&env, ["keywords", "import", "k.csv", "--wait", "0s"]),
        @r#"
    exit code: 6
    ----- stdout -----
    ----- stderr -----
    error: the workspace database is busy: another process is writing to it
    hint: run it again, or with `--wait 5m` to wait longer
    "#
    );
}

#[test]
fn lists_are_filtered_sorted_and_paged() {
    let env = prepared();
    let lines: Vec<String> = (1..=60)
        .map(|n| format!("keyword {n},{n},{}", n % 7))
        .collect();
    let lines = lines.join(
        "
",
    );
    env.write(
        "site/k.csv",
        format!("keyword,volume,kd\nzz unknown,,\n{lines}"),
    );
    let _ = run(&env, ["keywords", "import", "k.csv"]).success();
    let text = run(&env, ["keywords", "list"]).success();
    assert_eq!(text.stdout.lines().count(), 51);
    assert_eq!(
        text.stderr,
        "50 of 61 keywords; more with `--page 2` or `--page-size N`\n"
    );
    let words = [
        "keywords",
        "list",
        "--sort",
        "volume",
        "--descending",
        "--page",
        "2",
        "--page-size",
        "2",
        "--json",
    ];
    let page = run(&env, words).success().json();
    assert_eq!(
        (&page["count"], &page["next"], &page["previous"]),
        (&json!(61), &json!(3), &json!(1))
    );
    assert_eq!(page["results"][0]["search_volume"], 58);
    let words = [
        "keywords",
        "list",
        "--min-volume",
        "10",
        "--max-difficulty",
        "0",
        "--contains",
        "WORD 1",
        "--json",
    ];
    let some = run(&env, words).success().json();
    let names: Vec<_> = some["results"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| row["keyword"].clone())
        .collect();
    assert_eq!(names, ["keyword 14"]);
}

#[test]
fn keywords_are_added_edited_and_removed() {
    let env = prepared();
    insta::assert_snapshot!(
        run(&env, ["keywords", "add", "sofa bed", "lamp", "--volume", "90", "--intent", "commercial"]),
        @r#"
    exit code: 0
    ----- stdout -----
    ID  KEYWORD   OUTCOME
     1  sofa bed  new
     2  lamp      new
    ----- stderr -----
    2 new, 0 updated, 0 unchanged
    "#
    );
    assert_eq!(
        data(&env, ["keywords", "add", " SOFA  bed", "--json"])[0]["outcome"],
        "unchanged"
    );
    let words = [
        "keywords", "edit", "1", "--volume", "unknown", "--market", "US", "--status", "inactive",
        "--json",
    ];
    let edited = data(&env, words);
    assert_eq!(
        (
            &edited[0]["search_volume"],
            &edited[0]["market"],
            &edited[0]["status"]
        ),
        (&Value::Null, &json!("us"), &json!("inactive"))
    );
    let taken = run(
        &env,
        [
            "keywords",
            "edit",
            "2",
            "--keyword",
            "Sofa Bed",
            "--market",
            "us",
        ],
    );
    assert!(taken.exits_with(1).stderr.contains("already a keyword"));
    insta::assert_snapshot!(run(&env, ["keywords", "remove", "2"]), @r#"
    exit code: 2
    ----- stdout -----
    ----- stderr -----
    error: this will remove the keyword `lamp`
    hint: add `--yes`
    "#);
    let _ = run(&env, ["keywords", "remove", "2", "--dry-run"]).success();
    assert_eq!(count(&env), 2);
    let _ = run(&env, ["keywords", "remove", "2", "--yes"]).success();
    insta::assert_snapshot!(run(&env, ["keywords", "remove", "2", "--yes"]), @r#"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: there is no keyword 2
    hint: run `igny8 keywords list` to see what there is
    "#);
    assert_eq!(count(&env), 1);
}

#[test]
fn a_used_keyword_is_removed_by_force_only() {
    let env = prepared();
    let _ = run(&env, ["keywords", "add", "sofa"]).success();
    #[expect(
        clippy::disallowed_methods,
        reason = "the test plays a task that uses the keyword"
    )]
    let database = rusqlite::Connection::open(env.work_dir().join("site/igny8.sqlite3"))
        .expect("the database");
    database
        .execute("UPDATE keywords SET status = 'used'", [])
        .expect("updated");
    drop(database);
    insta::assert_snapshot!(run(&env, ["keywords", "remove", "1", "--yes"]), @r#"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: keyword 1 `sofa` is used by a task
    hint: add `--force` to remove it all the same
    "#);
    let _ = run(&env, ["keywords", "remove", "1", "--yes", "--force"]).success();
}

#[test]
fn an_export_is_safe_in_a_spreadsheet_and_reads_back() {
    let env = prepared();
    env.write(
        "site/k.csv",
        "keyword,volume,cpc\n\"=HYPERLINK(\"\"x\"\")\",5,1.25\n\"sofa, red\",,\n@brand,0,\n",
    );
    let _ = run(&env, ["keywords", "import", "k.csv", "--market", "us"]).success();
    let export = run(&env, ["keywords", "export"]).success();
    assert!(
        export.stdout.contains("\n1,\"'=HYPERLINK(\"\"x\"\")\",5,"),
        "{export}"
    );
    assert!(export.stdout.contains("\n3,'@brand,0,"), "{export}");
    let raw = run(
        &env,
        [
            "keywords",
            "export",
            "--raw",
            "--format",
            "csv",
            "--contains",
            "brand",
        ],
    );
    assert!(raw.success().stdout.contains("\n3,@brand,0"));
    let lines = run(&env, ["keywords", "export", "--format", "jsonl"]).success();
    assert_eq!(lines.stdout.lines().count(), 3);
    let array: Value = serde_json::from_str(
        &run(&env, ["keywords", "export", "--format", "json"])
            .success()
            .stdout,
    )
    .expect("an array");
    assert_eq!(array[2]["keyword"], "@brand");
    let _ = run(&env, ["keywords", "export", "--to", "out.csv"]).success();
    let _ = run(&env, ["keywords", "export", "--to", "out.csv"]).exits_with(1);
    let again = data(&env, ["keywords", "import", "out.csv", "--json"]);
    assert_eq!(
        (&again["unchanged"], &again["rows"]),
        (&json!(3), &json!(3))
    );
    let both = run(&env, ["keywords", "export", "--json"]).exits_with(1);
    assert_eq!(both.json()["code"], "invalid");
}

/// A small file system of its own, unmounted at the end.
#[cfg(target_os = "linux")]
struct SmallDisk(std::path::PathBuf);

#[cfg(target_os = "linux")]
impl SmallDisk {
    fn mount(at: &std::path::Path) -> Option<Self> {
        let done = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"])
            .arg(at)
            .output()
            .ok()?;
        done.status.success().then(|| Self(at.to_owned()))
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount")
            .arg("-l")
            .arg(&self.0)
            .output();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_keeps_what_was_there() {
    let env = TestEnv::new();
    let site = env.work_dir().join("site");
    std::fs::create_dir(&site).expect("a folder");
    let Some(_disk) = SmallDisk::mount(&site) else {
        crate::support::skip("mount", "only root may mount a small disk");
        return;
    };
    workspace(&env);
    let _ = run(&env, ["keywords", "add", "sofa"]).success();
    let rows: Vec<String> = (0..200_000)
        .map(|n| format!("keyword number {n}"))
        .collect();
    let rows = rows.join(
        "
",
    );
    env.write("big.csv", format!("keyword\n{rows}"));
    let output = run(&env, ["keywords", "import", "../big.csv", "--json"]).exits_with(1);
    assert_eq!(output.json()["code"], "disk_full", "{output}");
    assert_eq!(count(&env), 1);
    // The next run finds room for its own small rows again.
    let _ = run(&env, ["keywords", "add", "lamp"]).success();
    assert_eq!(count(&env), 2);
}
