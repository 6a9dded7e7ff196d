//! `igny8 keywords export`: every form, read back by others and by the import.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use igny8::store::StoreError;
use serde_json::{Value, json};

use crate::support::planner::store;
use crate::support::{CommandOutput, TestEnv, workspace};

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    env.write(
        "site/k.csv",
        "keyword,volume,difficulty,intent,cpc,country\n\"=HYPERLINK(\"\"x\"\")\",5,7,commercial,1.25,us\n\
         \"sofa, red\",,,,,us\n@brand near me,0,,,,\nдиван 🛋,12,99,,0.5,de\n",
    );
    let _ = run(&env, &["keywords", "import", "k.csv"]).success();
    store(&env)
        .write(|transaction| -> Result<(), StoreError> {
            transaction.execute_batch(
                "INSERT INTO clusters (id, sector_id, name, origin, created_at, updated_at)
                   VALUES (1, 1, '+Sofas', 'builtin', '', '');
                 INSERT INTO page_groups (id, cluster_id, name, origin, created_at, updated_at)
                   VALUES (1, 1, 'red sofas', 'builtin', '', '');
                 INSERT INTO imports (id, uuid, file, tool, status, rows, created_at, updated_at)
                   VALUES (100, 'batch', '=k.csv', 'ahrefs', 'done', 1, '2026-01-10T00:00:00.000Z', '');
                 UPDATE keywords SET cluster_id = 1, page_group_id = 1, import_id = 100 WHERE id = 2;
                 UPDATE keywords SET volume_min = 10, volume_max = 100 WHERE id = 4;",
            )?;
            Ok(())
        })
        .expect("rows");
    env
}

fn run(env: &TestEnv, words: &[&str]) -> CommandOutput {
    env.command(words).in_dir("site").run()
}

fn export(env: &TestEnv, format: &str) -> Vec<u8> {
    let name = format!("out.{format}");
    let words = ["keywords", "export", "--format", format, "--to", &name];
    let _ = run(env, &words).success();
    std::fs::read(env.work_dir().join("site").join(name)).expect("a file")
}

#[test]
fn cells_are_safe_and_say_where_they_come_from() {
    let env = prepared();
    insta::assert_snapshot!(run(&env, &["keywords", "export"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    id,keyword,search_volume,volume_kind,volume_min,volume_max,impressions,difficulty,intent,intent_origin,is_question,is_local,is_branded,cpc,market,status,source,import_tool,import_file,import_batch,cluster,page_group,sector,cluster_id,page_group_id,updated_at
    1,"'=HYPERLINK(""x"")",5,exact,,,,7,commercial,file,no,no,no,1.25,us,active,csv_import,other,k.csv,[UUID],,,General,,,[TIME]
    2,"sofa, red",,,,,,,,,no,no,no,,us,active,csv_import,ahrefs,'=k.csv,batch,'+Sofas,red sofas,General,1,1,[TIME]
    3,'@brand near me,0,exact,,,,,transactional,rules,no,yes,no,,,active,csv_import,other,k.csv,[UUID],,,General,,,[TIME]
    4,диван 🛋,12,bucket,10,100,,99,,,no,no,no,0.50,de,active,csv_import,other,k.csv,[UUID],,,General,,,[TIME]
    ----- stderr -----
    "#);
}

#[test]
fn a_workbook_has_texts_as_texts_and_numbers_as_numbers() {
    let env = prepared();
    let mut book = Xlsx::new(Cursor::new(export(&env, "xlsx"))).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Keywords"]);
    let sheet = book.worksheet_range("Keywords").expect("a sheet");
    let rows: Vec<&[Data]> = sheet.rows().collect();
    let text = |text: &str| Data::String(text.to_owned());
    assert_eq!(rows.len(), 5);
    assert_eq!(rows[0][1], text("keyword"));
    assert_eq!(
        (&rows[1][1], &rows[1][2], &rows[1][13]),
        (
            &text("=HYPERLINK(\"x\")"),
            &Data::Float(5.0),
            &Data::Float(1.25)
        )
    );
    assert_eq!((&rows[2][2], &rows[2][20]), (&Data::Empty, &text("+Sofas")));
    assert_eq!(rows[4][1], text("диван 🛋"));
    let formulas = book.worksheet_formula("Keywords").expect("a sheet");
    assert!(
        formulas
            .used_cells()
            .all(|(_, _, formula)| formula.is_empty())
    );
    // The same bytes go to standard output.
    let piped = env
        .command(["keywords", "export", "--format", "xlsx"])
        .in_dir("site")
        .run()
        .success();
    assert!(piped.stdout.starts_with("PK"));
}

#[test]
fn every_row_of_json_has_all_fields() {
    let env = prepared();
    let array: Value = serde_json::from_slice(&export(&env, "json")).expect("JSON");
    assert_eq!(array.as_array().map(Vec::len), Some(4));
    let row = &array[1];
    assert_eq!(
        *row,
        json!({
            "id": 2, "keyword": "sofa, red", "search_volume": null, "volume_kind": null,
            "volume_min": null, "volume_max": null, "impressions": null, "difficulty": null,
            "intent": null, "intent_origin": null, "is_question": false, "is_local": false,
            "is_branded": false, "cpc_micros": null, "market": "us", "status": "active",
            "source": "csv_import", "import_tool": "ahrefs", "import_file": "=k.csv",
            "import_batch": "batch", "cluster_id": 1, "cluster": "+Sofas", "page_group_id": 1,
            "page_group": "red sofas", "sector_id": 1, "sector": "General",
            "created_at": row["created_at"], "updated_at": row["updated_at"],
        })
    );
    let lines = String::from_utf8(export(&env, "jsonl")).expect("UTF-8");
    let lines: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(Value::from(lines), array);
}

#[test]
fn an_export_is_read_back_as_the_same_keywords() {
    let env = prepared();
    let _ = export(&env, "csv");
    let again = run(&env, &["keywords", "import", "out.csv", "--json"]).success();
    let data = &again.json()["data"];
    assert_eq!((&data["new"], &data["rows"]), (&json!(0), &json!(4)));
    assert_eq!(
        (&data["duplicates"], &data["skipped"]),
        (&json!(0), &json!(0))
    );
    // Those with nothing but what a file said are just as they were.
    assert!(data["unchanged"].as_u64() >= Some(2), "{data}");
}

#[test]
fn what_the_rules_said_stays_theirs_and_a_range_a_range_in_another_workspace() {
    let env = prepared();
    let table = String::from_utf8(export(&env, "csv")).expect("text");
    let other = TestEnv::new();
    crate::support::workspace(&other);
    other.write("site/export.csv", &table);
    let _ = other
        .command(["keywords", "import", "export.csv"])
        .in_dir("site")
        .run()
        .success();
    let read = |env: &TestEnv| -> Vec<Vec<serde_json::Value>> {
        let listed = env
            .command(["keywords", "list", "--json"])
            .in_dir("site")
            .run()
            .success()
            .json();
        let rows = listed["results"].as_array().expect("a list").clone();
        let fields = [
            "keyword",
            "market",
            "search_volume",
            "volume_kind",
            "volume_min",
            "volume_max",
            "difficulty",
            "intent",
            "intent_origin",
        ];
        let values = |row: &serde_json::Value| fields.map(|field| row[field].clone()).to_vec();
        rows.iter().map(values).collect()
    };
    assert_eq!(read(&other), read(&env));
}

#[test]
fn a_file_is_replaced_only_when_told_to() {
    let env = prepared();
    let _ = export(&env, "csv");
    let words = ["keywords", "export", "--to", "out.csv"];
    let refused = run(&env, &words).exits_with(1);
    assert!(refused.stderr.contains("it exists already"), "{refused}");
    assert!(refused.stderr.contains("`--force`"), "{refused}");
    for own in ["igny8.toml", "igny8.sqlite3", ".igny8/out.csv"] {
        for command in [
            "keywords export --force --to",
            "generate man --to",
            "wp plugin zip -y --to",
        ] {
            let own = if command.starts_with("generate") {
                ".igny8"
            } else {
                own
            };
            let words: Vec<&str> = command.split(' ').chain([own]).collect();
            let refused = run(&env, &words).exits_with(1);
            assert!(refused.stderr.contains("igny8's own files"), "{refused}");
        }
    }
    let _ = run(
        &env,
        &[
            "keywords",
            "export",
            "--to",
            "out.csv",
            "--force",
            "--contains",
            "sofa",
        ],
    )
    .success();
    let table = std::fs::read_to_string(env.work_dir().join("site/out.csv")).expect("a file");
    assert_eq!(table.lines().count(), 2);
    let dry = run(
        &env,
        &["keywords", "export", "--to", "new.csv", "--dry-run"],
    )
    .success();
    assert!(dry.stderr.contains("would write 4 keywords"), "{dry}");
    assert!(!env.work_dir().join("site/new.csv").exists());
    let missing = run(&env, &["keywords", "export", "--to", "nowhere/out.csv"]).exits_with(1);
    assert!(missing.stderr.contains("nowhere"), "{missing}");
}
