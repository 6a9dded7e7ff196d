//! A workbook of keywords, written as it comes: no row stays in memory.
//!
//! Only what an export needs of ECMA-376 (Office Open XML): sheets of numbers and inline texts. A text
//! is a text cell whatever it begins with, so that no spreadsheet takes it for a formula.

use std::fmt::Write as _;
use std::io::{self, Write};

use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};

/// How many rows a sheet can have, the heading included (Excel's specifications and limits).
const MAX_ROWS: u32 = 1_048_576;

/// How much a sheet may hold before the rows go on in another one.
const MAX_SHEET_BYTES: u64 = 3 << 30;

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// A text; an empty one leaves the cell empty.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number that is already written, such as `1.25`.
    Decimal(String),
    /// Nothing.
    Empty,
}

/// Writes a workbook whose sheets all have the same heading.
pub(super) struct Workbook<W: Write> {
    zip: ZipWriter<StreamWriter<W>>,
    heading: Vec<Cell>,
    max_rows: u32,
    sheets: u32,
    /// Rows of the present sheet.
    rows: u32,
    /// Bytes of its rows.
    bytes: u64,
    line: String,
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

impl<W: Write> Workbook<W> {
    /// Begins a workbook with its first sheet.
    pub(super) fn new(to: W, headings: &[&str]) -> io::Result<Self> {
        Self::with_max_rows(to, headings, MAX_ROWS)
    }

    fn with_max_rows(to: W, headings: &[&str], max_rows: u32) -> io::Result<Self> {
        let mut workbook = Self {
            zip: ZipWriter::new_stream(to),
            heading: headings
                .iter()
                .map(|heading| Cell::Text((*heading).to_owned()))
                .collect(),
            max_rows,
            sheets: 0,
            rows: 0,
            bytes: 0,
            line: String::new(),
        };
        workbook.begin_sheet()?;
        Ok(workbook)
    }

    /// Adds a row; when the sheet is full, to a further one.
    pub(super) fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        if self.rows == self.max_rows || self.bytes > MAX_SHEET_BYTES {
            self.zip.write_all(b"</sheetData></worksheet>")?;
            self.begin_sheet()?;
        }
        self.write_row(cells)
    }

    /// Ends the workbook.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.zip.write_all(b"</sheetData></worksheet>")?;
        let numbers = 1..=self.sheets;
        let mut types = format!(
            "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
        );
        let mut book =
            format!("{DECLARATION}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>");
        let mut relations =
            format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">");
        for number in numbers {
            let _ = write!(
                types,
                "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            );
            let name = if number == 1 {
                "Keywords".to_owned()
            } else {
                format!("Keywords {number}")
            };
            let _ = write!(
                book,
                "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"
            );
            let _ = write!(
                relations,
                "<Relationship Id=\"rId{number}\" Type=\"{RELATIONS}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
            );
        }
        types.push_str("</Types>");
        book.push_str("</sheets></workbook>");
        relations.push_str("</Relationships>");
        let root = format!(
            "{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">\
             <Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        );
        for (name, text) in [
            ("xl/_rels/workbook.xml.rels", relations),
            ("xl/workbook.xml", book),
            ("_rels/.rels", root),
            ("[Content_Types].xml", types),
        ] {
            self.begin_file(name)?;
            self.zip.write_all(text.as_bytes())?;
        }
        let mut to = self.zip.finish().map_err(unzippable)?;
        to.flush()
    }

    fn begin_file(&mut self, name: &str) -> io::Result<()> {
        // No ZIP64, which Excel refuses in entries that are written as they come (Apache POI says so
        // of its own stream writer): `MAX_SHEET_BYTES` keeps each sheet below 4 GiB.
        let options = SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Deflated)
            .compression_level(Some(3));
        self.zip.start_file(name, options).map_err(unzippable)
    }

    fn begin_sheet(&mut self) -> io::Result<()> {
        self.sheets += 1;
        self.rows = 0;
        self.bytes = 0;
        self.begin_file(&format!("xl/worksheets/sheet{}.xml", self.sheets))?;
        let beginning = format!(
            "{DECLARATION}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\">\
             <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>\
             </sheetView></sheetViews><sheetData>"
        );
        self.zip.write_all(beginning.as_bytes())?;
        let heading = std::mem::take(&mut self.heading);
        let written = self.write_row(&heading);
        self.heading = heading;
        written
    }

    fn write_row(&mut self, cells: &[Cell]) -> io::Result<()> {
        self.rows += 1;
        let row = self.rows;
        self.line.clear();
        let _ = write!(self.line, "<row r=\"{row}\">");
        for (index, cell) in cells.iter().enumerate() {
            let (kind, value) = match cell {
                Cell::Text(text) if !text.is_empty() => (" t=\"inlineStr\"", escaped(text)),
                Cell::Text(_) | Cell::Empty => continue,
                Cell::Integer(number) => ("", number.to_string()),
                Cell::Decimal(number) => ("", number.clone()),
            };
            let column = column_name(index);
            let _ = write!(self.line, "<c r=\"{column}{row}\"{kind}>");
            let _ = if kind.is_empty() {
                write!(self.line, "<v>{value}</v></c>")
            } else {
                write!(
                    self.line,
                    "<is><t xml:space=\"preserve\">{value}</t></is></c>"
                )
            };
        }
        self.line.push_str("</row>");
        self.bytes += self.line.len() as u64;
        self.zip.write_all(self.line.as_bytes())
    }
}

fn unzippable(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        other => io::Error::other(other),
    }
}

/// The letters of a column: 0 is `A`, 26 is `AA`.
fn column_name(mut index: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(index % 26).unwrap_or(0)));
        if index < 26 {
            break;
        }
        index = index / 26 - 1;
    }
    letters.iter().rev().collect()
}

/// Escapes a text for XML. What XML 1.0 cannot hold is written as `_xHHHH_`, and what looks like
/// that has its underscore written so (ECMA-376, ST_Xstring).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, character) in text.char_indices() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '_' if is_escape(&text[at..]) => out.push_str("_x005F_"),
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {
                let _ = write!(out, "_x{:04X}_", u32::from(character));
            }
            other => out.push(other),
        }
    }
    out
}

fn is_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 7
        && bytes.starts_with(b"_x")
        && bytes[2..6].iter().all(u8::is_ascii_hexdigit)
        && bytes[6] == b'_'
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader as _, Xlsx};

    use super::*;

    fn read(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<Data>>)> {
        let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
        let names = book.sheet_names();
        names
            .into_iter()
            .map(|name| {
                let sheet = book.worksheet_range(&name).unwrap();
                (name, sheet.rows().map(<[Data]>::to_vec).collect())
            })
            .collect()
    }

    #[test]
    fn another_reader_reads_what_was_written() {
        let texts = [
            "=1+1",
            "+a",
            "<b>&amp;\"",
            " spaced ",
            "_x0041_",
            "диван 🛋",
            "a\u{1}b",
        ];
        let mut bytes = Vec::new();
        let mut book = Workbook::new(&mut bytes, &["keyword", "volume", "cpc"]).unwrap();
        for text in texts {
            let cells = [
                Cell::Text(text.to_owned()),
                Cell::Integer(1300),
                Cell::Decimal("1.25".to_owned()),
            ];
            book.row(&cells).unwrap();
        }
        book.row(&[Cell::Empty, Cell::Text(String::new()), Cell::Integer(-1)])
            .unwrap();
        book.finish().unwrap();
        let sheets = read(bytes);
        assert_eq!(sheets.len(), 1);
        let (name, rows) = &sheets[0];
        assert_eq!((name.as_str(), rows.len()), ("Keywords", texts.len() + 2));
        for (row, text) in rows[1..].iter().zip(texts) {
            let wanted = [
                Data::String(text.to_owned()),
                Data::Float(1300.0),
                Data::Float(1.25),
            ];
            assert_eq!(row, &wanted, "{text:?}");
        }
        assert_eq!(rows.last().unwrap()[2], Data::Float(-1.0));
    }

    #[test]
    fn a_full_sheet_goes_on_in_another() {
        let mut bytes = Vec::new();
        let mut book = Workbook::with_max_rows(&mut bytes, &["n"], 3).unwrap();
        for number in 0..5 {
            book.row(&[Cell::Integer(number)]).unwrap();
        }
        book.finish().unwrap();
        let sheets = read(bytes);
        let shape: Vec<_> = sheets
            .iter()
            .map(|(name, rows)| (name.as_str(), rows.len()))
            .collect();
        assert_eq!(
            shape,
            [("Keywords", 3), ("Keywords 2", 3), ("Keywords 3", 2)]
        );
        assert!(
            sheets
                .iter()
                .all(|(_, rows)| rows[0][0] == Data::String("n".to_owned()))
        );
        assert_eq!(sheets[2].1[1][0], Data::Float(4.0));
    }

    #[test]
    fn columns_have_letters() {
        for (index, name) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (701, "ZZ"),
            (702, "AAA"),
        ] {
            assert_eq!(column_name(index), name);
        }
    }
}
