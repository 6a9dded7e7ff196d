//! The tables of a file: text is one, a workbook has sheets, an archive has files.

use std::io::{self, Cursor, Read};
use std::path::Path;

use super::archive::Seekable;
use super::columns::{Mapping, no_keywords};
use super::options::Options;
use super::outcome::LeftOut;
use super::packed::packed;
use super::rows::Rows;
use super::survey::Findings;
use super::text::{Source, TextProblem, text_table};
use crate::app::error::AppError;
use crate::os::files::{self, FileError};

/// How much of a file is looked at before it is read.
pub(super) const LOOKED_AT_BYTES: u64 = 64 * 1024;

/// How large an archive or workbook may be that cannot be read from any place, such as standard
/// input; it is held in memory.
pub(super) const MAX_HELD_BYTES: u64 = 64 * 1024 * 1024;

/// How archives and workbooks begin.
pub(super) const ZIP_MARK: &[u8] = b"PK\x03\x04";

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
/// left out.
///
/// # Errors
/// `File` when it cannot be read, `Invalid` when it holds no keywords, and what `take` returns.
pub(super) fn each_table(
    file: Option<&Path>,
    options: &Options<'_>,
    take: &mut Take<'_>,
) -> Result<LeftOut, AppError> {
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
) -> Result<LeftOut, AppError> {
    match table {
        Ok(table) => take(table).map(|()| LeftOut::default()),
        Err(TextProblem::Table(problem)) => Err(problem.into()),
        Err(TextProblem::Unreadable(error)) => Err(unreadable(file, error)),
    }
}

fn unreadable(file: Option<&Path>, error: io::Error) -> AppError {
    let name = file.unwrap_or(Path::new("standard input"));
    FileError::new("read", name, error).into()
}

/// Reads the beginning of an input.
///
/// # Errors
/// What reading answered.
pub(super) fn beginning(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(LOOKED_AT_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}
