//! Files that want to do harm, and files that were damaged: read in full, without the store.

use std::io::{Cursor, Write as _};

use csv::ByteRecord;
use proptest::prelude::*;

use super::ImportRequest;
use super::options::Options;
use super::records::Next;
use super::row::{Reading, RowReader, VolumeChoice};
use super::table::each_table;
use crate::app::error::AppError;
use crate::config::env::IGNY8_TEST_LONG;
use crate::domain::ids::SectorId;

/// Reads every row of a file; gives how many were good, or why the file was refused.
fn devour(bytes: &[u8], name: &str) -> Result<u64, AppError> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join(name);
    crate::os::files::write_private(&path, bytes).expect("a file of the test");
    let request = ImportRequest::default();
    let options = Options::of(&request)?;
    let mut good = 0;
    each_table(Some(&path), &options, &mut |mut table| {
        let reading = Reading {
            sector_id: SectorId(1),
            market: String::new(),
            choice: VolumeChoice::Mid,
            findings: table.findings,
        };
        let mut reader = RowReader::new(&table.mapping, reading);
        let mut record = ByteRecord::new();
        loop {
            let next = table.rows.next(&mut record);
            match next.map_err(|error| AppError::invalid(error.to_string(), ""))? {
                Next::End => return Ok(()),
                Next::Bad(..) => table.rows.give_back(),
                Next::Record(_) => match reader.read(&record, table.rows.is_doubtful()) {
                    Ok(_) => good += 1,
                    Err(_) => table.rows.give_back(),
                },
            }
        }
    })?;
    Ok(good)
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(*name, options).expect("memory");
        writer.write_all(bytes).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const LINKS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const HEAD: &str = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Keyword</t></is></c><c r="B1" t="inlineStr"><is><t>Volume</t></is></c></row>"#;

/// A workbook with this XML for the rows of its sheet, and for its shared texts.
fn workbook(rows: &str, texts: &str) -> Vec<u8> {
    let sheet =
        format!("<?xml version=\"1.0\"?><worksheet><sheetData>{rows}</sheetData></worksheet>");
    zip(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", LINKS.as_bytes()),
        ("xl/sharedStrings.xml", texts.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn row(number: usize, keyword: &str) -> String {
    format!(
        "<row r=\"{number}\"><c r=\"A{number}\" t=\"inlineStr\"><is><t>{keyword}</t></is></c></row>"
    )
}

/// The shared texts of a workbook that has none.
const NO_TEXTS: &str = "<sst/>";

#[test]
fn a_sound_workbook_is_read() {
    let rows = format!("{HEAD}{}{}", row(2, "sofa"), row(3, "lamp"));
    assert_eq!(devour(&workbook(&rows, NO_TEXTS), "k.xlsx").unwrap(), 2);
}

#[test]
fn workbooks_that_claim_or_hold_too_much_are_refused() {
    let long = "x".repeat(3 * 1024 * 1024);
    let many = "<r><t>some text</t></r>".repeat(100_000);
    let texts = |text: &str| format!("<?xml version=\"1.0\"?>{text}");
    let cell = |inside: &str| {
        format!("{HEAD}<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>{inside}</is></c></row>")
    };
    for (bytes, named) in [
        (
            workbook(&cell(&format!("<t>{long}</t>")), NO_TEXTS),
            "longer than 1 MiB",
        ),
        (workbook(&cell(&many), NO_TEXTS), "longer than 1 MiB"),
        (
            workbook(&cell(&format!("<x><c></c></x>{many}")), NO_TEXTS),
            "longer than 1 MiB",
        ),
        (
            workbook(&format!("{HEAD}<!-- {long} -->"), NO_TEXTS),
            "8 KiB",
        ),
        (workbook(&format!("{HEAD}<!-- -->"), NO_TEXTS), "comments"),
        (
            workbook(&format!("{HEAD}<c r=\"{long}\"/>"), NO_TEXTS),
            "8 KiB",
        ),
        (
            workbook(HEAD, &texts("<sst uniqueCount = \"99999999999\"></sst>")),
            "announces",
        ),
        (
            workbook(
                HEAD,
                &texts(&format!("<sst>{}</sst>", "<si/>".repeat(2_600_000))),
            ),
            "160 MiB",
        ),
    ] {
        let refused = devour(&bytes, "k.xlsx").unwrap_err().to_string();
        assert!(refused.contains(named), "{named}: {refused}");
    }
}

#[test]
fn damaged_workbooks_end() {
    for rows in [
        "<row r=\"1\"><c r=\"A1\"",
        "<row r=\"99999999999999\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>77</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"n\"><v>1e999x</v></c></row>",
        "<row r=\"1\"><c r=\"XFD1048576\"><v>1</v></c></row>",
        "</sheetData></sheetData>",
        "",
    ] {
        let rows = format!("{HEAD}{rows}");
        // Whether it is refused or read is its own business; that it ends is ours.
        let _ = devour(&workbook(&rows, NO_TEXTS), "k.xlsx");
    }
}

#[test]
fn a_bomb_is_refused_before_it_is_inflated() {
    let mut lines = b"keyword\n".to_vec();
    lines.resize(70 * 1024 * 1024, b'\n');
    let bomb = zip(&[("k.csv", &lines)]);
    drop(lines);
    assert!(bomb.len() < 200_000);
    let refused = devour(&bomb, "k.zip").unwrap_err().to_string();
    assert!(refused.contains("300 times its size"), "{refused}");
}

#[test]
fn archives_that_inflate_without_end_are_refused() {
    let zeros = vec![b'\n'; 4 * 1024 * 1024];
    let lines = zip(&[(
        "Queries.csv",
        &[b"Top queries,Clicks,Impressions,CTR,Position\n", &zeros[..]].concat(),
    )]);
    assert_eq!(devour(&lines, "k.zip").ok(), Some(0));
    let names: Vec<String> = (0..5_000).map(|number| format!("{number}.csv")).collect();
    let many: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), &b"keyword\nsofa\n"[..]))
        .collect();
    let refused = devour(&zip(&many), "k.zip").unwrap_err().to_string();
    assert!(refused.contains("more than 4096 files"), "{refused}");
    let nested = zip(&[("inner.csv", &zip(&[("k.csv", b"keyword\nsofa\n")]))]);
    assert!(devour(&nested, "k.zip").is_err());
    let archives = zip(&[("inner.zip", &zip(&[("k.csv", b"keyword\nsofa\n")]))]);
    let refused = devour(&archives, "k.zip").unwrap_err().to_string();
    assert!(refused.contains("no tables"), "{refused}");
    let book = workbook(&format!("{HEAD}{}", row(2, "sofa")), NO_TEXTS);
    assert_eq!(devour(&zip(&[("a.xlsx", &book)]), "k.zip").ok(), Some(1));
    let with_notice = zip(&[
        ("k.csv", b"keyword\nsofa\n"),
        ("README.txt", b"Thank you for your trust.\nSee our site.\n"),
    ]);
    assert_eq!(devour(&with_notice, "k.zip").ok(), Some(1));
}

#[test]
fn hostile_texts_end() {
    let long = "x".repeat(9 * 1024 * 1024);
    let wide = vec!["volume"; 70_000].join(",");
    for (text, is_read) in [
        (format!("keyword,volume\n\"{}", "a\n".repeat(400_000)), true),
        (format!("keyword,volume\n{}", "\"\n".repeat(200_000)), true),
        (
            format!("keyword,volume\n{}", "\"a,b\nc\"d\n".repeat(50_000)),
            true,
        ),
        (
            format!("keyword,volume\n{}", "x\"x,\"y\n".repeat(20_000)),
            true,
        ),
        (format!("{long}\nkeyword\n"), false),
        (format!("keyword\n{long}\nsofa\n"), true),
        (format!("keyword,{wide}\nsofa\n"), false),
        (format!("[{}", "[".repeat(3_000_000)), false),
        (format!("[\"sofa\", {{\"a\": \"{long}"), true),
        (
            format!("{{\"keyword\": {}", "{\"a\":".repeat(1_000_000)),
            false,
        ),
        ("\u{FEFF}\u{FEFF}keyword\nsofa\n".to_owned(), true),
        ("\u{FEFF}".to_owned(), false),
        ("sep=\n".to_owned(), false),
        ("keyword\n\0\0\0\n".to_owned(), false),
    ] {
        let read = devour(text.as_bytes(), "k.csv");
        let start: String = text.chars().take(40).collect();
        assert_eq!(read.is_ok(), is_read, "{start}: {read:?}");
    }
}

/// How many cases a test of chance tries.
fn cases() -> u32 {
    #[expect(
        clippy::disallowed_methods,
        reason = "the tests read their own switches, not the program's settings"
    )]
    let is_long = std::env::var_os(IGNY8_TEST_LONG).is_some();
    if is_long { 20_000 } else { 64 }
}

fn sound() -> Vec<(&'static str, Vec<u8>)> {
    let table = "Keyword\tCurrency\tAvg. monthly searches\tSearches: Apr 2025\nsofa\tUSD\t1K – 10K\t7\n\"büro \"\"x\"\"\"\tEUR\t500\t\n";
    let wide: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(table.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let book = workbook(
        &format!("{HEAD}{}", row(2, "sofa")),
        "<sst uniqueCount=\"1\"><si><t>x</t></si></sst>",
    );
    vec![
        ("k.csv", table.as_bytes().to_vec()),
        ("k.csv", wide),
        (
            "k.json",
            b"[{\"keyword\":\"sofa\",\"volume\":90},{\"keyword\":\"lamp\"}]".to_vec(),
        ),
        (
            "k.zip",
            zip(&[
                (
                    "Queries.csv",
                    b"Top queries,Clicks,Impressions,CTR,Position\nsofa,1,2,5%,3\n",
                ),
                ("b.json", b"[\"a\"]"),
            ]),
        ),
        ("k.xlsx", book),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_end(
        which in 0_usize..5,
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..12),
        cut in any::<proptest::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let (name, mut bytes) = sound().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = devour(&bytes, name);
    }

    #[test]
    fn damaged_sheets_end(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), "[<>/\"=a-z0-9 &;!-]{1,3}"), 0..8),
    ) {
        let mut rows = format!("{HEAD}{}{}", row(2, "sofa"), row(3, "lamp"));
        for (at, text) in changes {
            let at = at.index(rows.len());
            rows.replace_range(at..=at, &text);
        }
        let _ = devour(&workbook(&rows, NO_TEXTS), "k.xlsx");
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = devour(&bytes, "k.txt");
        let _ = devour(&[b"keyword,volume\n", &bytes[..]].concat(), "k.csv");
    }
}
