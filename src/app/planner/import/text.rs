//! The table in a text: with separators, as a list of lines, or as JSON.

use std::io::{self, Cursor, Read};

use csv::ByteRecord;
use encoding_rs::Encoding;

use super::columns::Mapping;
use super::encoding::{self, Decoded, FileEncoding};
use super::headings::{Field, Heading};
use super::json::{self, JsonRows};
use super::layout::{self, Layout, MAX_COLUMNS, Top, Wanted};
use super::options::Options;
use super::records::{Next, Records, WHOLE_LINES};
use super::rows::{Rows, buffered};
use super::survey::{Findings, Survey};
use super::table::{LOOKED_AT_BYTES, NoTable, Table, beginning};
use super::tools::Tool;
use crate::app::error::AppError;

/// How much of a file is looked at when every row of it has to be.
const ALL_BYTES: u64 = 64 * 1024 * 1024;

/// Headings for a table that has none.
pub(super) fn numbered(count: usize) -> Vec<String> {
    (1..=count)
        .map(|number| format!("column {number}"))
        .collect()
}

/// Where text is from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source<'n> {
    /// Standard input.
    Standard,
    /// A file of this name.
    Named(&'n str),
    /// A file of this name in an archive.
    Member {
        name: &'n str,
        may_be_search_console: bool,
    },
}

impl Source<'_> {
    /// Whether a text without headings may be a list of keywords.
    fn may_be_list(self) -> bool {
        match self {
            Self::Standard => true,
            Self::Named(name) | Self::Member { name, .. } => name.to_lowercase().ends_with(".txt"),
        }
    }

    fn may_be_search_console(self) -> bool {
        match self {
            Self::Standard | Self::Named(_) => true,
            Self::Member {
                may_be_search_console,
                ..
            } => may_be_search_console,
        }
    }
}

/// Why a text is no table.
pub(super) enum TextProblem {
    Unreadable(io::Error),
    Table(NoTable),
}

impl From<io::Error> for TextProblem {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
    }
}

impl From<AppError> for TextProblem {
    fn from(error: AppError) -> Self {
        Self::Table(error.into())
    }
}

/// Understands a text.
///
/// # Errors
/// `Unreadable` when reading failed, `Table` when it holds no keywords.
pub(super) fn text_table<'a>(
    mut input: Box<dyn Read + 'a>,
    options: &Options<'_>,
    source: Source<'_>,
) -> Result<Table<'a>, TextProblem> {
    let raw = beginning(&mut input)?;
    layout::refuse_foreign(&raw)?;
    let is_whole = (raw.len() as u64) < LOOKED_AT_BYTES;
    let found = match options.encoding {
        Some(encoding) => FileEncoding {
            encoding,
            mark_bytes: Encoding::for_bom(&raw)
                .filter(|(marked, _)| *marked == encoding)
                .map_or(0, |(_, mark_bytes)| mark_bytes),
        },
        None => encoding::detect(&raw, is_whole),
    };
    let mut raw = raw;
    let unmarked = raw.split_off(found.mark_bytes);
    let (mut text, mut input): (Vec<u8>, Box<dyn Read + 'a>) = if found.is_utf_8() {
        (unmarked, input)
    } else {
        let bytes = Cursor::new(unmarked).chain(input);
        let mut decoded = Decoded::new(bytes, found.encoding);
        (beginning(&mut decoded)?, Box::new(decoded))
    };
    let is_whole = (text.len() as u64) < LOOKED_AT_BYTES && is_whole;
    if json::is_json(&text) && options.delimiter.is_none() {
        return json_table(&text, input, options, found);
    }
    let is_list = options.from.first() == Some(&Tool::List);
    let wanted = Wanted {
        delimiter: options.delimiter,
        no_header: options.request.no_header,
        map: &options.request.map,
        may_be_list: source.may_be_list() && options.from.is_empty(),
        is_list,
        may_be_search_console: source.may_be_search_console()
            && (options.from.is_empty() || options.from.contains(&Tool::Gsc)),
    };
    if !is_whole && !text.contains(&b'\n') && !text.contains(&b'\r') {
        return Err(AppError::invalid(
            "the first line of the file is longer than 64 KiB",
            "is it a list of keywords? They belong on lines of their own",
        )
        .into());
    }
    let layout = layout::layout(&text, &wanted)?;
    let mapping = text_mapping(&layout, &text, options)?;
    if Survey::wants_all(&mapping) {
        let rest = ALL_BYTES.saturating_sub(text.len() as u64);
        input.by_ref().take(rest).read_to_end(&mut text)?;
    }
    let findings = survey(&text, &layout, &mapping);
    let lines = text.split(|&byte| byte == layout.terminator);
    let preamble = lines
        .take(layout.line as usize - 1)
        .map(|line| String::from_utf8_lossy(line).trim().to_owned())
        .collect();
    let input = buffered(Cursor::new(text).chain(input));
    let mut records = Records::new(input, layout.delimiter, layout.terminator);
    records.skip_lines(layout.line - 1)?;
    let has_header = layout.top != Top::Row;
    if has_header {
        let mut headings = ByteRecord::new();
        if let Next::Bad(line, reason) = records.next(&mut headings)? {
            return Err(AppError::invalid(
                format!("the headings on line {line} cannot be read: {reason}"),
                "",
            )
            .into());
        }
    }
    Ok(Table {
        part: None,
        rows: Rows::Text(records),
        mapping,
        findings,
        encoding: found.name(),
        delimiter: name_of(layout.delimiter),
        header_line: has_header.then_some(layout.line),
        preamble,
    })
}

fn text_mapping(
    layout: &Layout,
    text: &[u8],
    options: &Options<'_>,
) -> Result<Mapping, TextProblem> {
    let headings = match &layout.top {
        Top::Headings(headings) | Top::SearchConsole(headings) => headings.clone(),
        Top::Row => {
            let mut records = Records::new(text, layout.delimiter, layout.terminator);
            records.skip_lines(layout.line - 1)?;
            let mut first = ByteRecord::new();
            records.next(&mut first)?;
            numbered(first.len().max(1))
        }
    };
    if headings.len() > MAX_COLUMNS {
        return Err(AppError::invalid(
            format!(
                "the table has {} columns; {MAX_COLUMNS} are read",
                headings.len()
            ),
            "say what separates its cells with `--delimiter`",
        )
        .into());
    }
    let map = &options.request.map;
    if matches!(layout.top, Top::SearchConsole(_)) && map.is_empty() {
        return Ok(Mapping::of_search_console(headings));
    }
    let has_header = layout.top != Top::Row;
    let is_known = |heading: &String| Heading::new(heading).is_keyword();
    let names_keyword = map
        .iter()
        .any(|(field, _)| Field::named(field) == Some(Field::Keyword));
    if has_header && !names_keyword && !headings.iter().any(is_known) {
        return Err(TextProblem::Table(NoTable::NoKeywords(headings)));
    }
    let list = [Tool::List];
    let from = if layout.delimiter == WHOLE_LINES {
        &list[..]
    } else {
        &options.from
    };
    Ok(Mapping::find(headings, map, has_header, from)?)
}

/// Looks at the rows that were read so far.
fn survey(text: &[u8], layout: &Layout, mapping: &Mapping) -> Findings {
    let mut survey = Survey::new(mapping);
    let mut records = Records::new(text, layout.delimiter, layout.terminator);
    let mut record = ByteRecord::new();
    // Reading from memory cannot fail.
    if records.skip_lines(layout.line - 1).is_err() {
        return survey.finish();
    }
    let mut is_heading = layout.top != Top::Row;
    while let Ok(next) = records.next(&mut record) {
        match next {
            Next::End => break,
            Next::Bad(..) => {}
            Next::Record(_) if is_heading => is_heading = false,
            Next::Record(_) => survey.add(&record),
        }
    }
    survey.finish()
}

fn json_table<'a>(
    text: &[u8],
    input: Box<dyn Read + 'a>,
    options: &Options<'_>,
    encoding: FileEncoding,
) -> Result<Table<'a>, TextProblem> {
    let whole = Cursor::new(text.to_vec()).chain(input);
    let rows = JsonRows::open(text, Box::new(whole))?;
    let names = rows.names().to_vec();
    if names.is_empty() {
        let what = match rows.mistake() {
            Some((line, column)) => {
                format!("the file is broken JSON: see line {line}, column {column}")
            }
            None => "the file holds no keywords".to_owned(),
        };
        return Err(AppError::invalid(what, "").into());
    }
    let map = &options.request.map;
    let mapping = Mapping::find(names, map, true, &options.from)?;
    Ok(Table {
        part: None,
        rows: Rows::Json(Box::new(rows)),
        mapping,
        findings: Findings::default(),
        encoding: encoding.name(),
        delimiter: "json",
        header_line: None,
        preamble: Vec::new(),
    })
}

/// The name of what separates cells.
fn name_of(delimiter: u8) -> &'static str {
    match delimiter {
        b',' => "comma",
        b';' => "semicolon",
        b'\t' => "tab",
        b'|' => "pipe",
        b' ' => "space",
        WHOLE_LINES => "none",
        _ => "other",
    }
}
