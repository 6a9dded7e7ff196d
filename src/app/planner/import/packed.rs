//! The tables within archives and workbooks.

use std::cmp::Reverse;
use std::io::{BufReader, Cursor, Read as _};

use zip::ZipArchive;

use super::archive::{self, Capped, Kind, Seekable};
use super::columns::{Mapping, listed, no_keywords};
use super::layout;
use super::options::Options;
use super::outcome::LeftOut;
use super::rows::Rows;
use super::sheets::{SheetRows, Workbook};
use super::survey::Survey;
use super::table::{MAX_HELD_BYTES, NoTable, Table, Take, ZIP_MARK, beginning};
use super::text::{Source, TextProblem, numbered, text_table};
use crate::app::error::AppError;

/// Reads the tables of an archive or a workbook.
///
/// # Errors
/// `Invalid` when it is damaged or holds no keywords, and what `take` returns.
pub(super) fn packed(
    file: Seekable,
    options: &Options<'_>,
    take: &mut Take<'_>,
) -> Result<LeftOut, AppError> {
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

/// Reads the sheets of a workbook; those that are hidden only when no other has keywords, or when they
/// are asked for by name.
fn sheets(
    file: Seekable,
    member: Option<&str>,
    options: &Options<'_>,
    take: &mut Take<'_>,
) -> Result<LeftOut, AppError> {
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
    let mut left_out = LeftOut::default();
    let mut headings = None;
    let mut is_found = false;
    let (hidden, shown): (Vec<&String>, Vec<&String>) = names
        .iter()
        .partition(|name| wanted.is_none() && book.is_hidden(name));
    let hidden_from = shown.len();
    for (at, name) in shown.into_iter().chain(hidden).enumerate() {
        if wanted.is_some_and(|wanted| !is_sheet(name, wanted)) {
            continue;
        }
        let part = match member {
            Some(member) => format!("{member}: {name}"),
            None => name.clone(),
        };
        if at >= hidden_from && is_found {
            left_out.hidden_sheets.push(part);
            continue;
        }
        // A chart has no rows, and is no reason to refuse the other sheets.
        let rows = match book.rows(name) {
            Ok(rows) => rows,
            Err(_) if names.len() > 1 => {
                left_out.without_keywords.push(part);
                continue;
            }
            Err(error) => return Err(error),
        };
        match sheet_table(rows, &part, options) {
            Ok(table) => {
                is_found = true;
                take(table)?;
            }
            Err(NoTable::NoKeywords(found)) => {
                left_out.without_keywords.push(part);
                headings.get_or_insert(found);
            }
            Err(NoTable::Failed(error)) => return Err(error),
        }
    }
    if is_found {
        Ok(left_out)
    } else {
        Err(no_keywords(&headings.unwrap_or_default()))
    }
}

fn is_sheet(name: &str, wanted: &str) -> bool {
    name.trim().to_lowercase() == wanted.trim().to_lowercase()
}

fn sheet_table<'a>(
    mut rows: SheetRows<'a>,
    part: &str,
    options: &Options<'_>,
) -> Result<Table<'a>, NoTable> {
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
            let shown = first
                .iter()
                .find(|row| row.cells.len() > 1)
                .or(first.first());
            let shown = shown.map(|row| row.cells.clone()).unwrap_or_default();
            return Err(NoTable::NoKeywords(shown));
        }
    };
    let mapping = Mapping::find(headings, map, has_header, &options.from)?;
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
        part: Some(part.to_owned()),
        rows: Rows::Sheet(Box::new(rows)),
        mapping,
        findings,
        encoding: "XLSX".to_owned(),
        delimiter: "none",
        header_line,
        preamble,
    })
}

/// Reads the files of an archive.
fn members(
    mut archive: ZipArchive<BufReader<Seekable>>,
    options: &Options<'_>,
    take: &mut Take<'_>,
) -> Result<LeftOut, AppError> {
    let mut passed_over: Vec<(usize, String, Vec<String>)> = Vec::new();
    let mut of_workbooks = LeftOut::default();
    let mut problem = None;
    let mut is_found = false;
    for index in 0..archive.len() {
        let Some(name) = member_name(&mut archive, index)? else {
            continue;
        };
        let outcome = member(&mut archive, index, &name, options, false, take)?;
        match outcome {
            Member::Taken(left_out) => {
                is_found = true;
                of_workbooks.add(left_out);
            }
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
        sized.sort_by_key(|(size, ..)| Reverse(*size));
        for (_, index, name) in sized {
            let outcome = member(&mut archive, index, &name, options, true, take)?;
            if matches!(outcome, Member::Taken(_)) {
                passed_over.retain(|(at, ..)| *at != index);
                is_found = true;
                break;
            }
        }
    }
    if is_found {
        let mut left_out = of_workbooks;
        let names = passed_over.into_iter().map(|(_, name, _)| name);
        left_out.without_keywords.extend(names);
        return Ok(left_out);
    }
    if let Some(error) = problem {
        return Err(error);
    }
    let names: Vec<String> = passed_over
        .iter()
        .map(|(_, name, _)| name.clone())
        .collect();
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
        None => Err(AppError::invalid(
            "the archive holds no tables",
            "unpack it, and import what is in it: archives within archives are not opened",
        )),
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
    let is_table = is_table && !is_notice(last);
    Ok((is_table && !entry.is_dir() && !last.is_empty() && !is_hidden).then(|| name.into_owned()))
}

/// Whether a file is one that people read, such as `README.txt`: its lines are no keywords.
fn is_notice(name: &str) -> bool {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let stem = stem.to_lowercase();
    let is_text = ["", "txt"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known));
    is_text
        && [
            "readme",
            "read me",
            "read_me",
            "license",
            "licence",
            "notice",
            "changelog",
        ]
        .iter()
        .any(|known| stem == *known)
}

/// What became of a file in an archive.
enum Member {
    Taken(LeftOut),
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
    let packed = entry.compressed_size();
    if archive::is_bomb(packed, entry.size()) {
        let error = std::io::Error::other(archive::BOMB);
        return Ok(Member::Failed(archive::unreadable(&error)));
    }
    let mut entry = Capped::new(entry, packed);
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
            Ok(left_out) => Ok(Member::Taken(left_out)),
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
            Ok(Member::Taken(LeftOut::default()))
        }
        Err(TextProblem::Table(NoTable::NoKeywords(headings))) => Ok(Member::NoKeywords(headings)),
        Err(TextProblem::Table(NoTable::Failed(error))) => Ok(Member::Failed(error)),
        Err(TextProblem::Unreadable(error)) => Ok(Member::Failed(archive::unreadable(&error))),
    }
}
