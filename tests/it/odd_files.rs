//! `igny8 keywords import`: files as people make them by hand, and as spreadsheets mend them.

use rust_xlsxwriter::{Format, Formula, Workbook, XlsxError};
use serde_json::Value;

use super::import::{prepared, run};
use crate::support::CommandOutput;

/// What an import of a file says, and the keywords that are there then with their volumes.
fn imported(
    name: &str,
    bytes: &[u8],
    more: &[&str],
) -> (CommandOutput, Vec<(String, Option<i64>)>) {
    let env = prepared();
    env.write(format!("site/{name}").as_str(), bytes);
    let mut words = vec!["keywords", "import", name];
    words.extend_from_slice(more);
    let done = run(&env, &words);
    let listed = run(&env, &["keywords", "list", "--sort", "id", "--json"])
        .success()
        .json();
    let rows = listed["results"].as_array().expect("a list");
    let row = |row: &Value| {
        let text = row["keyword"].as_str().expect("a text").to_owned();
        (text, row["search_volume"].as_i64())
    };
    (done, rows.iter().map(row).collect())
}

fn pairs(rows: &[(String, Option<i64>)]) -> Vec<(&str, Option<i64>)> {
    rows.iter()
        .map(|(text, volume)| (text.as_str(), *volume))
        .collect()
}

#[test]
fn lines_may_end_as_on_an_old_mac() {
    let (done, rows) = imported(
        "k.csv",
        b"keyword,volume\rdesk lamp,100\rfloor lamp,200\r",
        &[],
    );
    assert_eq!(
        pairs(&rows),
        [("desk lamp", Some(100)), ("floor lamp", Some(200))],
        "{done}"
    );
}

#[test]
fn numbers_come_as_spreadsheets_shorten_them() {
    let text = "Keyword,Search Volume\na,1e3\nb,1.2K\nc,\"1,5M\"\nd,1E+05\ne,\"12 345\"\nf,many\n";
    let (done, rows) = imported("k.csv", text.as_bytes(), &[]);
    let read = [
        ("a", Some(1_000)),
        ("b", Some(1_200)),
        ("c", Some(1_500_000)),
        ("d", Some(100_000)),
        ("e", Some(12_345)),
    ];
    assert_eq!(pairs(&rows), read, "{done}");
    assert!(
        done.stderr
            .contains("line 7: search_volume is not a number: `many`"),
        "{done}"
    );
    let _ = done.exits_with(3);
}

#[test]
fn a_second_row_of_headings_is_skipped_and_told_of() {
    let text = "Report,Lamps,2025\nKeyword,Notes,Volume\n,,(monthly)\nkeyword,text,searches\ndesk lamp,x,100\n";
    let (done, rows) = imported("k.csv", text.as_bytes(), &[]);
    assert_eq!(pairs(&rows), [("desk lamp", Some(100))], "{done}");
    assert!(done.stderr.contains("line 3: no keyword"), "{done}");
    assert!(
        done.stderr
            .contains("line 4: search_volume is not a number: `searches`"),
        "{done}"
    );
}

fn workbook(fill: impl FnOnce(&mut Workbook) -> Result<(), XlsxError>) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book).expect("within the limits");
    book.save_to_buffer().expect("memory")
}

#[test]
fn a_workbook_gives_results_of_formulas_dates_and_numbers_kept_as_text() {
    let bytes = workbook(|book| {
        let date = Format::new().set_num_format("yyyy-mm-dd");
        let sheet = book.add_worksheet().set_name("Keywords")?;
        sheet.merge_range(0, 0, 0, 2, "Lamps of the year", &Format::new())?;
        for (column, heading) in (0..).zip(["Keyword", "Volume", "Updated"]) {
            sheet.write_string(1, column, heading)?;
        }
        sheet
            .write_string(2, 0, "desk lamp")?
            .write_string(2, 1, "1,200")?;
        sheet.write_string(3, 0, "floor lamp")?;
        sheet.write_formula(3, 1, Formula::new("=100*2").set_result("200"))?;
        sheet.write_number_with_format(3, 2, 45_717.0, &date)?;
        sheet.write_formula(
            4,
            0,
            Formula::new("=\"arc \"&\"lamp\"").set_result("arc lamp"),
        )?;
        // What a spreadsheet takes for a date was typed as words, and is a date again.
        sheet.write_number_with_format(5, 0, 45_717.0, &date)?;
        // A cell that spans two rows belongs to the first.
        sheet.merge_range(6, 0, 7, 0, "pendant lamp", &Format::new())?;
        sheet.write_number(6, 1, 9.0)?.write_number(7, 1, 10.0)?;
        Ok(())
    });
    let (done, rows) = imported("k.xlsx", &bytes, &[]);
    let read = [
        ("desk lamp", Some(1_200)),
        ("floor lamp", Some(200)),
        ("arc lamp", None),
        ("2025-03-01", None),
        ("pendant lamp", Some(9)),
    ];
    assert_eq!(pairs(&rows), read, "{done}");
    assert!(done.stderr.contains("line 8: no keyword"), "{done}");
}

#[test]
fn a_hidden_sheet_is_left_out_unless_it_is_named_or_the_only_one() {
    let make = |with_shown: bool| {
        workbook(|book| {
            let old = book.add_worksheet().set_name("Old")?;
            old.write_string(0, 0, "Keyword")?
                .write_string(1, 0, "secret lamp")?;
            old.set_hidden(true);
            let live = book.add_worksheet().set_name("Live")?;
            live.write_string(0, 0, if with_shown { "Keyword" } else { "Notes" })?;
            live.write_string(1, 0, "open lamp")?.set_active(true);
            Ok(())
        })
    };
    let (done, rows) = imported("k.xlsx", &make(true), &[]);
    assert_eq!(pairs(&rows), [("open lamp", None)], "{done}");
    let told = "k.xlsx: Old is a hidden sheet, and was left out; `--sheet NAME` reads it";
    assert!(done.stderr.contains(told), "{done}");
    let (done, _) = imported("k.xlsx", &make(true), &["--json"]);
    let data = done.json();
    let named = serde_json::json!(["k.xlsx: Old"]);
    assert_eq!(data["data"]["hidden_sheets"], named, "{data:#}");
    let (done, rows) = imported("k.xlsx", &make(true), &["--sheet", "old"]);
    assert_eq!(pairs(&rows), [("secret lamp", None)], "{done}");
    let (done, rows) = imported("k.xlsx", &make(false), &[]);
    assert_eq!(pairs(&rows), [("secret lamp", None)], "{done}");
}

#[test]
fn what_is_no_table_is_refused_with_the_way_out() {
    for (name, bytes, told) in [
        ("empty.csv", &b""[..], "the file is empty"),
        ("blank.csv", b"\n\n \n", "the file is empty"),
        ("zero.zip", b"", "the file is empty"),
        ("bad.zip", b"PK\x03\x04garbage", "the archive is damaged"),
        (
            "bin.csv",
            b"\x00\x01\x02\x03",
            "the file is binary, not text",
        ),
    ] {
        let (done, rows) = imported(name, bytes, &[]);
        assert!(rows.is_empty() && done.stderr.contains(told), "{done}");
        assert!(done.stderr.contains("hint: "), "{done}");
        let _ = done.exits_with(1);
    }
    let (done, rows) = imported("k.csv", b"keyword,volume\n", &[]);
    assert!(
        rows.is_empty() && done.stderr.contains("no rows under them"),
        "{done}"
    );
    for map in [
        "nonsense",
        "keyword=",
        "=x",
        "colour=Keyword",
        "keyword=Nowhere",
    ] {
        let (done, rows) = imported("k.csv", b"keyword,volume\ndesk lamp,1\n", &["--map", map]);
        assert!(rows.is_empty() && done.code != Some(0), "{map}: {done}");
        assert!(done.stderr.contains("error: "), "{map}: {done}");
    }
}
