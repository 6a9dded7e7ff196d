//! Where the table of a text file begins and what separates its cells, told from its beginning.

use csv::ByteRecord;

use super::headings::{FIELDS, GSC_HEADINGS, Heading, is_no_keyword, plain};
use super::numbers::{Cell, Mark, count, decimal_micros};
use super::records::{Next, Records, WHOLE_LINES};
use crate::app::error::AppError;

/// How many lines may stand before the headings.
const MAX_HEADER_LINE: u64 = 40;

/// From how many bytes on a text may be the beginning of a longer one.
const CUT_BYTES: usize = 16 * 1024;

/// How many columns a table may have.
pub(super) const MAX_COLUMNS: usize = 2_000;

/// What to do with a web page: it is what many tools send when a session has ended.
const WEB_PAGE: &str = "log in to the tool again, and download the export itself";

/// The first bytes of files that are no tables, and what to do with each.
const SIGNATURES: &[(&[u8], &str, &str)] = &[
    (
        b"\xD0\xCF\x11\xE0",
        "an old spreadsheet (XLS)",
        "save it as XLSX or CSV first",
    ),
    (b"\x1F\x8B", "gzip data", "unpack it first: `gunzip FILE`"),
    (b"%PDF", "a PDF", "export the keywords as CSV"),
    (b"\x89PNG", "a picture (PNG)", "export the keywords as CSV"),
    (
        b"\xFF\xD8\xFF",
        "a picture (JPEG)",
        "export the keywords as CSV",
    ),
    (b"<!DOCTYPE html", "a web page", WEB_PAGE),
    (b"<!doctype html", "a web page", WEB_PAGE),
    (b"<html", "a web page", WEB_PAGE),
    (
        b"SQLite format 3\0",
        "an SQLite database",
        "export the keywords as CSV",
    ),
    (
        b"\xFF\xFE\0\0",
        "UTF-32 text, which is not read",
        "save it as UTF-8, for example: `iconv -f UTF-32 -t UTF-8 FILE > NEW`",
    ),
];

/// What the user said about a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    /// What separates cells. `None` to find out.
    pub(super) delimiter: Option<u8>,
    /// Whether the first line is a row.
    pub(super) no_header: bool,
    /// Pairs of field and heading.
    pub(super) map: &'a [(String, String)],
    /// Whether a file without headings may be a list of keywords.
    pub(super) may_be_list: bool,
    /// Whether the user said that it is such a list.
    pub(super) is_list: bool,
    /// Whether a table may be Search Console's in a language that is not known.
    pub(super) may_be_search_console: bool,
}

/// What stands at the top of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Top {
    /// Headings.
    Headings(Vec<String>),
    /// Headings of Search Console in a language that is not known.
    SearchConsole(Vec<String>),
    /// A row.
    Row,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// What separates cells; `WHOLE_LINES` for nothing.
    pub(super) delimiter: u8,
    /// What ends lines: a line feed, or the carriage return of very old files.
    pub(super) terminator: u8,
    /// The line on which the table begins, from 1.
    pub(super) line: u64,
    /// What stands there.
    pub(super) top: Top,
}

/// Refuses files that are no text, by their first bytes.
///
/// # Errors
/// `Invalid`, which says what they are.
pub(super) fn refuse_foreign(bytes: &[u8]) -> Result<(), AppError> {
    match SIGNATURES
        .iter()
        .find(|(start, ..)| bytes.starts_with(start))
    {
        Some((_, what, hint)) => Err(AppError::invalid(format!("the file is {what}"), hint)),
        None => Ok(()),
    }
}

/// Finds the layout of a text, of which `text` is the beginning.
///
/// # Errors
/// `Invalid` for an empty file and for what is no text.
pub(super) fn layout(text: &[u8], wanted: &Wanted<'_>) -> Result<Layout, AppError> {
    if text.iter().all(u8::is_ascii_whitespace) {
        return Err(AppError::invalid(
            "the file is empty",
            "export the keywords once more, and look at the file",
        ));
    }
    let terminator = if text.contains(&b'\n') || !text.contains(&b'\r') {
        b'\n'
    } else {
        b'\r'
    };
    let end = text.iter().position(|&byte| byte == terminator);
    let first_line = &text[..end.unwrap_or(text.len())];
    let is_control = |byte: &&u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
    let controls = text.iter().filter(is_control).count();
    // A stray NUL is a bad row; a tenth of the file being controls is no text.
    if first_line.contains(&0) || controls * 10 > text.len() {
        return Err(AppError::invalid(
            "the file is binary, not text",
            "export the keywords as CSV",
        ));
    }
    let stated = stated_delimiter(first_line);
    let begin = u64::from(stated.is_some());
    let layout = |delimiter, line, top| Layout {
        delimiter,
        terminator,
        line,
        top,
    };
    if wanted.is_list {
        return Ok(layout(WHOLE_LINES, 1, Top::Row));
    }
    let delimiter = wanted.delimiter.or(stated);
    if wanted.no_header {
        let line = text.split(|&byte| byte == terminator).nth(begin as usize);
        let delimiter = delimiter.unwrap_or_else(|| commonest(line.unwrap_or_default()));
        return Ok(layout(delimiter, begin + 1, Top::Row));
    }
    let candidates: Vec<u8> = match delimiter {
        Some(delimiter) => vec![delimiter],
        None => vec![b'|', b'\t', b';', b','],
    };
    let tables: Vec<(u8, Vec<Row>)> = candidates
        .iter()
        .map(|&delimiter| (delimiter, first_rows(text, delimiter, terminator, begin)))
        .collect();
    let headings = tables
        .iter()
        .filter_map(|(delimiter, rows)| {
            let at = header_row(rows, wanted.map)?;
            Some((*delimiter, &rows[at]))
        })
        .max_by_key(|(_, row)| (row.known_headings(), row.cells.len()));
    if let Some((delimiter, row)) = headings {
        return Ok(layout(
            delimiter,
            row.line,
            Top::Headings(row.cells.clone()),
        ));
    }
    if wanted.may_be_search_console {
        let found = tables
            .iter()
            .find_map(|(delimiter, rows)| Some((*delimiter, search_console(rows)?, rows)));
        if let Some((delimiter, at, rows)) = found {
            let top = Top::SearchConsole(rows[at].cells.clone());
            return Ok(layout(delimiter, rows[at].line, top));
        }
    }
    let is_table = |(_, rows): &(u8, Vec<Row>)| {
        let width = rows.first().map_or(0, |row| row.cells.len());
        width > 1 && rows.iter().all(|row| row.cells.len() == width)
    };
    if wanted.may_be_list && !tables.iter().any(is_table) {
        return Ok(layout(WHOLE_LINES, 1, Top::Row));
    }
    // Nothing is known of it: its first row is what the user reads about, or names columns of.
    let line = text.split(|&byte| byte == terminator).nth(begin as usize);
    let delimiter = delimiter.unwrap_or_else(|| commonest(line.unwrap_or_default()));
    let rows = first_rows(text, delimiter, terminator, begin);
    match rows.into_iter().next() {
        Some(row) => Ok(layout(delimiter, row.line, Top::Headings(row.cells))),
        None => Err(AppError::invalid(
            "the first lines of the file cannot be read as a table",
            "",
        )),
    }
}

/// A row at the top of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The line on which it begins, from 1.
    pub(super) line: u64,
    /// Its cells.
    pub(super) cells: Vec<String>,
}

impl Row {
    /// Makes a row of a record.
    pub(super) fn of(line: u64, record: &ByteRecord) -> Self {
        let cell = |cell: &[u8]| String::from_utf8_lossy(cell).trim().to_owned();
        Self {
            line,
            cells: record.iter().map(cell).collect(),
        }
    }

    /// How many of its cells are headings that are known.
    fn known_headings(&self) -> usize {
        let is_known = |cell: &&String| {
            let heading = Heading::new(cell);
            let is_alias = |aliases: &[&str]| {
                aliases.contains(&heading.plain.as_str())
                    || aliases.contains(&heading.full.as_str())
            };
            heading.is_keyword() || FIELDS.iter().any(|(.., aliases)| is_alias(aliases))
        };
        self.cells.iter().filter(is_known).count()
    }
}

/// Finds the row of headings: the first with a heading for keywords and another cell; in a table of
/// one column its first row.
pub(super) fn header_row(rows: &[Row], map: &[(String, String)]) -> Option<usize> {
    let is_wanted = |cell: &str| {
        !cell.is_empty()
            && (Heading::new(cell).is_keyword()
                || map.iter().any(|(_, column)| plain(column) == plain(cell)))
    };
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let found = rows
        .iter()
        .position(|row| filled(row) > 1 && row.cells.iter().any(|cell| is_wanted(cell)));
    found.or_else(|| {
        let first = rows.iter().position(|row| filled(row) > 0)?;
        let cells = &rows[first].cells;
        (filled(&rows[first]) == 1 && cells.iter().any(|cell| is_wanted(cell))).then_some(first)
    })
}

/// Recognises the queries of a performance report of Search Console in any language: five columns,
/// clicks that are no more than impressions, a rate in percent, a position. Gives the place of its
/// headings.
pub(super) fn search_console(rows: &[Row]) -> Option<usize> {
    let (first, rest) = rows.split_first()?;
    let number = |cell: &str| match count(cell) {
        Cell::Value(value) => Some(value),
        _ => None,
    };
    let is_report = |row: &Row| {
        let [query, clicks, impressions, rate, position] = row.cells.as_slice() else {
            return false;
        };
        let (Some(clicks), Some(impressions)) = (number(clicks), number(impressions)) else {
            return false;
        };
        let is_rate = rate.ends_with('%') && rate.starts_with(|c: char| c.is_ascii_digit());
        let is_page = query.starts_with("http://") || query.starts_with("https://");
        let is_position = matches!(decimal_micros(position, Mark::Last), Cell::Value(_));
        clicks <= impressions && is_rate && is_position && !is_page && !is_day(query)
    };
    let [query, clicks, ..] = first.cells.as_slice() else {
        return None;
    };
    let is_header = first.cells.len() == 5
        && number(clicks).is_none()
        && !is_no_keyword(&Heading::new(query))
        && !GSC_HEADINGS
            .iter()
            .any(|names| names.query == plain(clicks));
    (is_header && !rest.is_empty() && rest.iter().all(is_report)).then_some(0)
}

/// Whether a cell is a day as reports write it.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// Reads the rows of the first lines.
fn first_rows(text: &[u8], delimiter: u8, terminator: u8, skipped: u64) -> Vec<Row> {
    let mut records = Records::new(text, delimiter, terminator);
    let mut record = ByteRecord::new();
    let mut rows = Vec::new();
    // Reading from memory cannot fail.
    if records.skip_lines(skipped).is_err() {
        return rows;
    }
    while let Ok(next) = records.next(&mut record) {
        match next {
            Next::Record(line) if line <= MAX_HEADER_LINE => rows.push(Row::of(line, &record)),
            Next::Bad(line, _) if line <= MAX_HEADER_LINE => {}
            _ => break,
        }
    }
    // The last row of a long text may have been cut off.
    if rows.len() > 2 && text.len() > CUT_BYTES && text.last() != Some(&terminator) {
        rows.pop();
    }
    rows
}

/// Reads Excel's own line `sep=;`.
fn stated_delimiter(line: &[u8]) -> Option<u8> {
    let line = line.trim_ascii();
    let line = line.strip_prefix(b"\"").unwrap_or(line);
    let line = line.strip_suffix(b"\"").unwrap_or(line);
    let (key, rest) = line.split_at_checked(4)?;
    if !key.eq_ignore_ascii_case(b"sep=") {
        return None;
    }
    match rest {
        // The tab is trimmed off.
        [] => Some(b'\t'),
        [mark] => Some(*mark),
        _ => None,
    }
}

/// Chooses what separates the cells of a line: the mark that stands in it most often outside
/// quotation marks; a comma when there is none.
fn commonest(line: &[u8]) -> u8 {
    let mut counts = [(b'|', 0_u32), (b';', 0), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for &byte in line {
        if byte == b'"' {
            quoted = !quoted;
        } else if !quoted && let Some(count) = counts.iter_mut().find(|(mark, _)| *mark == byte) {
            count.1 += 1;
        }
    }
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map_or(b',', |(mark, _)| mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANY: Wanted<'static> = Wanted {
        delimiter: None,
        no_header: false,
        map: &[],
        may_be_list: false,
        is_list: false,
        may_be_search_console: true,
    };

    fn found(text: &str) -> (u8, u64, Top) {
        let layout = layout(text.as_bytes(), &ANY).unwrap();
        (layout.delimiter, layout.line, layout.top)
    }

    #[test]
    fn the_separator_comes_from_the_headings() {
        for (text, mark, line) in [
            ("keyword,volume\n", b',', 1),
            ("keyword;volume;cpc, USD\n", b';', 1),
            ("Keyword\tVolume, monthly\n", b'\t', 1),
            ("Keyword|Volume\n", b'|', 1),
            ("\"Keyword\";\"a,b,c,d\"\nx;1\n", b';', 1),
            ("keyword\nsofa, red\n", b',', 1),
            ("sep=;\nKeyword;Volume\nsofa;1\n", b';', 2),
            (
                "Stats 2026\n\"April 1, 2025 - March 31, 2026\"\nKeyword\tVolume\n",
                b'\t',
                3,
            ),
            (
                "# ---\nList Name,sofas\nTotal Keywords,4\n# ---\n\nKeyword,Difficulty\n",
                b',',
                6,
            ),
        ] {
            let (delimiter, found_line, _) = found(text);
            assert_eq!((delimiter, found_line), (mark, line), "{text}");
        }
    }

    #[test]
    fn search_console_is_known_in_any_language() {
        let (delimiter, line, top) = found(
            "Fyrirspurn;Smellir;Birtingar;Hlutfall;Sæti\nsófi;1;20;5 %;3,2\nborð;0;9;0 %;12\n",
        );
        assert_eq!((delimiter, line), (b';', 1));
        assert!(matches!(top, Top::SearchConsole(_)));
        for other in [
            "Fyrirspurn,a,b,c,d\nhttps://example.com/,1,20,5%,3.2\n",
            "Fyrirspurn,a,b,c,d\n2026-01-01,1,20,5%,3.2\n",
            "Country,Clicks,Impressions,CTR,Position\nFrance,1,20,5%,3.2\n",
            "Fyrirspurn,a,b,c,d\nsófi,21,20,5%,3.2\n",
            "Fyrirspurn,a,b,c,d\nsófi,1,20,many,3.2\n",
            "Fyrirspurn,a,b,c,d\n",
        ] {
            assert!(matches!(found(other).2, Top::Headings(_)), "{other}");
        }
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (bytes, named) in [
            (&b""[..], "empty"),
            (b" \r\n\n", "empty"),
            (b"key\0word\n", "binary"),
            (b"\x01\x02\x03\x04\x05\n", "binary"),
        ] {
            let refused = layout(bytes, &ANY).unwrap_err().to_string();
            assert!(refused.contains(named), "{bytes:?}: {refused}");
        }
        for (bytes, named) in [
            (&b"%PDF-1.7"[..], "a PDF"),
            (b"\x89PNG\r\n\x1A\n", "a picture"),
            (b"<!doctype html><title>Log in</title>", "a web page"),
        ] {
            let refused = refuse_foreign(bytes).unwrap_err().to_string();
            assert!(refused.contains(named), "{refused}");
        }
        assert_eq!(layout(b"keyword\rsofa", &ANY).unwrap().terminator, b'\r');
    }
}
