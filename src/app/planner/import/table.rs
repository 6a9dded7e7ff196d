//! The tables of a file: text is one, a workbook has sheets, an archive has files.

use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;

use csv::ByteRecord;
use encoding_rs::Encoding;
use zip::ZipArchive;

use super::ImportRequest;
use super::archive::{self, Capped, Kind, Seekable};
use super::columns::{Mapping, listed, no_keywords};
use super::encoding::{self, Decoded, FileEncoding};
use super::headings::Heading;
use super::json::{self, JsonRows};
use super::layout::{self, Layout, MAX_COLUMNS, Top, Wanted};
use super::records::{Next, Records, WHOLE_LINES};
use super::rows::{Rows, buffered};
use super::sheets::{SheetRows, Workbook};
use super::survey::{Findings, Survey};
use super::tools::Tool;
use crate::app::error::AppError;
use crate::os::files::{self, FileError};

/// How much of a file is looked at before it is read.
const LOOKED_AT_BYTES: u64 = 64 * 1024;

/// How much of a file is looked at when every row of it has to be.
const ALL_BYTES: u64 = 64 * 1024 * 1024;

/// How large an archive or workbook may be that cannot be read from any place, such as standard
/// input; it is held in memory.
const MAX_HELD_BYTES: u64 = 64 * 1024 * 1024;

/// How archives and workbooks begin.
const ZIP_MARK: &[u8] = b"PK\x03\x04";

/// What a user said about all files, made ready.
#[derive(Debug)]
pub(super) struct Options<'r> {
    /// The request itself.
    pub(super) request: &'r ImportRequest,
    /// The tools that were named.
    pub(super) from: Vec<Tool>,
    /// What separates cells. `None` to find out.
    delimiter: Option<u8>,
    /// The encoding. `None` to find out.
    encoding: Option<&'static Encoding>,
}

impl<'r> Options<'r> {
    /// Reads them from the request.
    ///
    /// # Errors
    /// `Invalid` when one makes no sense.
    pub(super) fn of(request: &'r ImportRequest) -> Result<Self, AppError> {
        let from = match &request.from {
            None => Vec::new(),
            Some(word) => Tool::named(word).ok_or_else(|| {
                AppError::invalid(
                    format!("`{word}` is no tool that is known here"),
                    &format!("`--from` takes {}", Tool::words().join(", ")),
                )
            })?,
        };
        let encoding = match request.encoding.as_deref() {
            None | Some("auto") => None,
            Some(name) => Some(encoding::named(name)?),
        };
        Ok(Self {
            request,
            from,
            delimiter: delimiter(request.delimiter.as_deref())?,
            encoding,
        })
    }
}

fn delimiter(word: Option<&str>) -> Result<Option<u8>, AppError> {
    let mark = match word {
        None | Some("auto") => return Ok(None),
        Some("comma") => b',',
        Some("semicolon") => b';',
        Some("tab" | "\\t" | "\t") => b'\t',
        Some("pipe") => b'|',
        Some("space") => b' ',
        Some(word) => match word.as_bytes() {
            [mark] if mark.is_ascii_punctuation() && *mark != b'"' => *mark,
            _ => {
                return Err(AppError::invalid(
                    format!("`{word}` separates no cells"),
                    "give one character, or comma, semicolon, tab or pipe",
                ));
            }
        },
    };
    Ok(Some(mark))
}

/// A table whose columns are understood.
pub(super) struct Table<'a> {
    /// The sheet, or the file in an archive. `None` when the file is one table.
    pub(super) part: Option<String>,
    /// Its rows, the first one first.
    pub(super) rows: Rows<'a>,
    /// Its columns.
    pub(super) mapping: Mapping,
    /// What its columns tell.
    pub(super) findings: Findings,
    /// Its encoding.
    pub(super) encoding: String,
    /// What separates its cells, by name.
    pub(super) delimiter: &'static str,
    /// The line of its headings, from 1. `None` when it has none.
    pub(super) header_line: Option<u64>,
    /// The text before the headings.
    pub(super) preamble: Vec<String>,
}

/// Why a table is not read.
pub(super) enum NoTable {
    /// It has no column of keywords; its headings.
    NoKeywords(Vec<String>),
    /// Anything else.
    Failed(AppError),
}

impl From<AppError> for NoTable {
    fn from(error: AppError) -> Self {
        Self::Failed(error)
    }
}

impl From<NoTable> for AppError {
    fn from(problem: NoTable) -> Self {
        match problem {
            NoTable::NoKeywords(headings) => no_keywords(&headings),
            NoTable::Failed(error) => error,
        }
    }
}

/// Takes a table.
pub(super) type Take<'t> = dyn FnMut(Table<'_>) -> Result<(), AppError> + 't;

/// Opens a file, or standard input, and hands each of its tables to `take`. Gives the parts that were
/// passed over.
///
/// # Errors
/// `File` when it cannot be read, `Invalid` when it holds no keywords, and what `take` returns.
pub(super) fn each_table(
    file: Option<&Path>,
    options: &Options<'_>,
    take: &mut Take<'_>,
) -> Result<Vec<String>, AppError> {
    let Some(path) = file else {
        let mut input = std::io::stdin().lock();
        let beginning = beginning(&mut input).map_err(|error| unreadable(file, error))?;
        if !beginning.starts_with(ZIP_MARK) {
            let input = Cursor::new(beginning).chain(input);
            let table = text_table(Box::new(input), options, Source::Standard);
            return take_one(table, take, file);
        }
        let mut bytes = beginning;
        let more = input.take(MAX_HELD_BYTES).read_to_end(&mut bytes);
        more.map_err(|error| unreadable(file, error))?;
        if bytes.len() as u64 > MAX_HELD_BYTES {
            return Err(AppError::invalid(
                "an archive on standard input may have 64 MiB",
                "save it as a file, and import that",
            ));
        }
        return packed(Seekable::Memory(Cursor::new(bytes)), options, take);
    };
    let mut opened = files::open_to_read(path)?;
    let beginning = beginning(&mut opened).map_err(|error| unreadable(file, error))?;
    if beginning.starts_with(ZIP_MARK) {
        return packed(Seekable::File(opened), options, take);
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let input = Cursor::new(beginning).chain(opened);
    let table = text_table(Box::new(input), options, Source::Named(&name));
    take_one(table, take, file)
}

fn take_one(
    table: Result<Table<'_>, TextProblem>,
    take: &mut Take<'_>,
    file: Option<&Path>,
) -> Result<Vec<String>, AppError> {
    match table {
        Ok(table) => take(table).map(|()| Vec::new()),
        Err(TextProblem::Table(problem)) => Err(problem.into()),
        Err(TextProblem::Unreadable(error)) => Err(unreadable(file, error)),
    }
}

fn unreadable(file: Option<&Path>, error: io::Error) -> AppError {
    let name = file.unwrap_or(Path::new("standard input"));
    FileError::new("read", name, error).into()
}

/// Reads the beginning of an input.
fn beginning(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(LOOKED_AT_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads the tables of an archive or a workbook.
fn packed(
    file: Seekable,
    options: &Options<'_>,
    take: &mut Take<'_>,
) -> Result<Vec<String>, AppError> {
    let archive = archive::open(file)?;
    match archive::kind(&archive) {
        Kind::Workbook => sheets(archive.into_inner().into_inner(), None, options, take),
        Kind::Archive => members(archive, options, take),
        Kind::Foreign(what) => Err(AppError::invalid(
            format!("the file is {what}"),
            "save it as XLSX or CSV first",
        )),
    }
}

/// Reads the sheets of a workbook.
fn sheets(
    file: Seekable,
    member: Option<&str>,
    options: &Options<'_>,
    take: &mut Take<'_>,
) -> Result<Vec<String>, AppError> {
    let mut book = Workbook::open(file)?;
    let names = book.sheets();
    let wanted = options.request.sheet.as_deref();
    if let Some(wanted) = wanted
        && !names.iter().any(|name| is_sheet(name, wanted))
    {
        return Err(AppError::invalid(
            format!("the workbook has no sheet `{wanted}`"),
            &format!("its sheets are {}", listed(&names)),
        ));
    }
    let mut passed_over = Vec::new();
    let mut headings = None;
    let mut is_found = false;
    for name in &names {
        if wanted.is_some_and(|wanted| !is_sheet(name, wanted)) {
            continue;
        }
        let part = match member {
            Some(member) => format!("{member}: {name}"),
            None => name.clone(),
        };
        // A chart has no rows, and is no reason to refuse the other sheets.
        let rows = match book.rows(name) {
            Ok(rows) => rows,
            Err(_) if names.len() > 1 => {
                passed_over.push(part);
                continue;
            }
            Err(error) => return Err(error),
        };
        match sheet_table(rows, part, options) {
            Ok(table) => {
                is_found = true;
                take(table)?;
            }
            Err((part, NoTable::NoKeywords(found))) => {
                passed_over.push(part);
                headings.get_or_insert(found);
            }
            Err((_, NoTable::Failed(error))) => return Err(error),
        }
    }
    if is_found {
        Ok(passed_over)
    } else {
        Err(no_keywords(&headings.unwrap_or_default()))
    }
}

fn is_sheet(name: &str, wanted: &str) -> bool {
    name.trim().to_lowercase() == wanted.trim().to_lowercase()
}

fn sheet_table<'a>(
    mut rows: SheetRows<'a>,
    part: String,
    options: &Options<'_>,
) -> Result<Table<'a>, (String, NoTable)> {
    let first = rows.first_rows();
    let map = &options.request.map;
    let has_header = !options.request.no_header;
    let at = if has_header {
        layout::header_row(&first, map)
    } else {
        None
    };
    let widest = first.iter().max_by_key(|row| row.cells.len());
    let headings = match (at, has_header) {
        (Some(at), _) => first[at].cells.clone(),
        (None, false) => numbered(widest.map_or(1, |row| row.cells.len())),
        (None, true) => {
            let shown = first.iter().find(|row| row.cells.len() > 1).or(first.first());
            let shown = shown.map(|row| row.cells.clone()).unwrap_or_default();
            return Err((part, NoTable::NoKeywords(shown)));
        }
    };
    let mapping = match Mapping::find(headings, map, has_header, &options.from) {
        Ok(mapping) => mapping,
        Err(error) => return Err((part, error.into())),
    };
    let header_line = at.map(|at| first[at].line);
    let mut survey = Survey::new(&mapping);
    for record in rows.ahead_of(header_line.unwrap_or(0)) {
        survey.add(record);
    }
    let findings = survey.finish();
    let before = first.iter().take(at.unwrap_or(0));
    let preamble = before.map(|row| row.cells.join(",")).collect();
    rows.skip_to(header_line.unwrap_or(0));
    Ok(Table {
        part: Some(part),
        rows: Rows::Sheet(Box::new(rows)),
        mapping,
        findings,
        encoding: "XLSX".to_owned(),
        delimiter: "none",
        header_line,
        preamble,
    })
}

fn numbered(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("column {number}")).collect()
}

/// Reads the files of an archive.
fn members(
    mut archive: ZipArchive<BufReader<Seekable>>,
    options: &Options<'_>,
    take: &mut Take<'_>,
) -> Result<Vec<String>, AppError> {
    let mut passed_over: Vec<(usize, String, Vec<String>)> = Vec::new();
    let mut problem = None;
    let mut is_found = false;
    for index in 0..archive.len() {
        let Some(name) = member_name(&mut archive, index)? else {
            continue;
        };
        let outcome = member(&mut archive, index, &name, options, false, take)?;
        match outcome {
            Member::Taken => is_found = true,
            Member::NoKeywords(headings) => passed_over.push((index, name, headings)),
            Member::Failed(error) => {
                passed_over.push((index, name, Vec::new()));
                problem.get_or_insert(error);
            }
        }
    }
    // In a language that is not known, the queries are the one table that reads like them.
    if !is_found {
        let mut sized: Vec<(u64, usize, String)> = Vec::new();
        for (index, name, _) in &passed_over {
            let size = archive.by_index(*index).map_or(0, |entry| entry.size());
            sized.push((size, *index, name.clone()));
        }
        sized.sort_by(|one, other| other.0.cmp(&one.0));
        for (_, index, name) in sized {
            let outcome = member(&mut archive, index, &name, options, true, take)?;
            if matches!(outcome, Member::Taken) {
                passed_over.retain(|(at, ..)| *at != index);
                is_found = true;
                break;
            }
        }
    }
    if is_found {
        return Ok(passed_over.into_iter().map(|(_, name, _)| name).collect());
    }
    if let Some(error) = problem {
        return Err(error);
    }
    let names: Vec<String> = passed_over.iter().map(|(_, name, _)| name.clone()).collect();
    let headings = passed_over.into_iter().map(|(.., headings)| headings);
    match headings.max_by_key(Vec::len) {
        Some(headings) => Err(AppError::invalid(
            format!(
                "no file of the archive has a keyword column; its files are {}, and one has the columns {}",
                listed(&names),
                listed(&headings)
            ),
            "unpack it, and name the column with `--map keyword=COLUMN`",
        )),
        None => Err(AppError::invalid("the archive holds no tables", "")),
    }
}

/// The name of a file in an archive that may be a table. `None` for folders and the like.
fn member_name(
    archive: &mut ZipArchive<BufReader<Seekable>>,
    index: usize,
) -> Result<Option<String>, AppError> {
    let entry = archive
        .by_index_raw(index)
        .map_err(|error| archive::damaged(&error))?;
    let name = entry.name().map_err(|error| archive::damaged(&error))?;
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let ending = last.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_table = ["", "csv", "tsv", "txt", "json", "jsonl", "ndjson", "xlsx"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known));
    let is_hidden = last.starts_with('.') || name.starts_with("__MACOSX/");
    Ok((is_table && !entry.is_dir() && !last.is_empty() && !is_hidden).then(|| name.into_owned()))
}

/// What became of a file in an archive.
enum Member {
    Taken,
    NoKeywords(Vec<String>),
    Failed(AppError),
}

fn member(
    archive: &mut ZipArchive<BufReader<Seekable>>,
    index: usize,
    name: &str,
    options: &Options<'_>,
    may_be_search_console: bool,
    take: &mut Take<'_>,
) -> Result<Member, AppError> {
    let entry = match archive.by_index(index) {
        Ok(entry) => entry,
        Err(error) => return Ok(Member::Failed(archive::damaged(&error))),
    };
    let mut entry = Capped::new(entry);
    let beginning = match beginning(&mut entry) {
        Ok(beginning) => beginning,
        Err(error) => return Ok(Member::Failed(archive::unreadable(&error))),
    };
    if beginning.starts_with(ZIP_MARK) {
        let mut bytes = beginning;
        let more = entry.take(MAX_HELD_BYTES).read_to_end(&mut bytes);
        if more.is_err() || bytes.len() as u64 > MAX_HELD_BYTES {
            return Ok(Member::Failed(AppError::invalid(
                format!("`{name}` in the archive is damaged, or larger than 64 MiB"),
                "unpack the archive, and import the file",
            )));
        }
        let file = Seekable::Memory(Cursor::new(bytes));
        let inner = archive::open(file)?;
        if archive::kind(&inner) != Kind::Workbook {
            return Ok(Member::NoKeywords(Vec::new()));
        }
        let file = inner.into_inner().into_inner();
        let mut is_taken = false;
        let result = sheets(file, Some(name), options, &mut |table| {
            is_taken = true;
            take(table)
        });
        return match result {
            Ok(_) => Ok(Member::Taken),
            Err(error) if is_taken => Err(error),
            Err(error) => Ok(Member::Failed(error)),
        };
    }
    let input = Box::new(Cursor::new(beginning).chain(entry));
    let source = Source::Member {
        name,
        may_be_search_console,
    };
    match text_table(input, options, source) {
        Ok(mut table) => {
            table.part = Some(name.to_owned());
            take(table)?;
            Ok(Member::Taken)
        }
        Err(TextProblem::Table(NoTable::NoKeywords(headings))) => Ok(Member::NoKeywords(headings)),
        Err(TextProblem::Table(NoTable::Failed(error))) => Ok(Member::Failed(error)),
        Err(TextProblem::Unreadable(error)) => Ok(Member::Failed(archive::unreadable(&error))),
    }
}

/// Where text is from.
#[derive(Clone, Copy, Debug)]
enum Source<'n> {
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
            Self::Named(name) | Self::Member { name, .. } => {
                name.to_lowercase().ends_with(".txt")
            }
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
enum TextProblem {
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
fn text_table<'a>(
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
        return json_table(text, input, options, found);
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
            format!("the table has {} columns; {MAX_COLUMNS} are read", headings.len()),
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
        .any(|(field, _)| super::headings::Field::named(field) == Some(super::headings::Field::Keyword));
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
    text: Vec<u8>,
    input: Box<dyn Read + 'a>,
    options: &Options<'_>,
    encoding: FileEncoding,
) -> Result<Table<'a>, TextProblem> {
    let whole = Cursor::new(text.clone()).chain(input);
    let rows = JsonRows::open(&text, Box::new(whole))?;
    let names = rows.names().to_vec();
    if names.is_empty() {
        return Err(AppError::invalid("the file holds no keywords", "").into());
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
