//! The sheets of a workbook, row by row, with nothing of them but one row in memory.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::io::{self, BufReader};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    Cell, DataRef, ExcelDateTime, Reader as _, SheetVisible, Xlsx, XlsxCellReader, XlsxError,
};
use csv::ByteRecord;

use super::archive::Seekable;
use super::layout::{MAX_COLUMNS, Row};
use super::records::Next;
use super::workbook_check;
use crate::app::error::AppError;

/// How many rows are looked at for headings and for how numbers are written.
const LOOKED_AT_ROWS: usize = 500;

/// How many rows may stand before the headings.
pub(super) const MAX_HEADER_ROW: u64 = 40;

/// How many cells of a sheet are read, those that are empty between others included.
const MAX_CELLS: u64 = 100_000_000;

/// A workbook that was looked through before it was opened.
pub(super) struct Workbook {
    book: Xlsx<BufReader<Seekable>>,
}

impl Workbook {
    /// Opens a workbook.
    ///
    /// # Errors
    /// `Invalid` when it is damaged or could fill the memory.
    pub(super) fn open(file: Seekable) -> Result<Self, AppError> {
        let file = workbook_check::check(file)?;
        let book = guarded(|| Xlsx::new(BufReader::new(file)))?.map_err(|error| damaged(&error))?;
        Ok(Self { book })
    }

    /// The names of its sheets in their order.
    pub(super) fn sheets(&self) -> Vec<String> {
        self.book.sheet_names()
    }

    /// Tells whether a sheet is hidden from whoever opens the workbook.
    pub(super) fn is_hidden(&self, sheet: &str) -> bool {
        let mut known = self.book.sheets_metadata().iter();
        known.any(|known| known.name == sheet && known.visible != SheetVisible::Visible)
    }

    /// Reads a sheet from its first row.
    ///
    /// # Errors
    /// `Invalid` when it is damaged.
    pub(super) fn rows(&mut self, sheet: &str) -> Result<SheetRows<'_>, AppError> {
        let book = &mut self.book;
        let cells = guarded(|| book.worksheet_cells_reader(sheet))?;
        let cells = cells.map_err(|error| damaged(&error))?;
        SheetRows::new(cells).map_err(|error| AppError::invalid(error.to_string(), ""))
    }
}

/// Runs a step of the reader of workbooks. Where it trusts a number in a damaged workbook it may
/// panic, and that is to end the import of this file and nothing else.
fn guarded<T>(step: impl FnOnce() -> T) -> Result<T, AppError> {
    catch_unwind(AssertUnwindSafe(step)).map_err(|_| {
        AppError::invalid(
            "the workbook cannot be read: it is damaged",
            "open it in a spreadsheet program and save it as CSV",
        )
    })
}

fn damaged(error: &XlsxError) -> AppError {
    AppError::invalid(
        format!("the workbook cannot be read: {error}"),
        "open it in a spreadsheet program and save it as CSV",
    )
}

/// The rows of a sheet.
pub(super) struct SheetRows<'w> {
    cells: XlsxCellReader<'w, BufReader<Seekable>>,
    /// The first cell of the row after the present one.
    pending: Option<(u32, u32, String)>,
    ahead: VecDeque<(u64, ByteRecord)>,
    row: Vec<String>,
    raw: Vec<u8>,
    cells_read: u64,
    is_over: bool,
}

impl<'w> SheetRows<'w> {
    fn new(cells: XlsxCellReader<'w, BufReader<Seekable>>) -> io::Result<Self> {
        let mut rows = Self {
            cells,
            pending: None,
            ahead: VecDeque::new(),
            row: Vec::new(),
            raw: Vec::new(),
            cells_read: 0,
            is_over: false,
        };
        while rows.ahead.len() < LOOKED_AT_ROWS {
            let mut record = ByteRecord::new();
            let Some(line) = rows.read(&mut record)? else {
                break;
            };
            rows.ahead.push_back((line, record));
        }
        Ok(rows)
    }

    /// The first rows.
    pub(super) fn first_rows(&self) -> Vec<Row> {
        self.ahead
            .iter()
            .take_while(|(line, _)| *line <= MAX_HEADER_ROW)
            .map(|(line, record)| Row::of(*line, record))
            .collect()
    }

    /// The rows that were looked at, after `line`.
    pub(super) fn ahead_of(&self, line: u64) -> impl Iterator<Item = &ByteRecord> {
        let after = self.ahead.iter().filter(move |(at, _)| *at > line);
        after.map(|(_, record)| record)
    }

    /// Passes over the rows up to `line`.
    pub(super) fn skip_to(&mut self, line: u64) {
        while self.ahead.front().is_some_and(|(at, _)| *at <= line) {
            self.ahead.pop_front();
        }
    }

    /// The row as it stands in the sheet, with commas between its cells.
    pub(super) fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Reads the next row.
    ///
    /// # Errors
    /// What reading answered.
    pub(super) fn next(&mut self, record: &mut ByteRecord) -> io::Result<Next> {
        let line = match self.ahead.pop_front() {
            Some((line, first)) => {
                *record = first;
                Some(line)
            }
            None => self.read(record)?,
        };
        let Some(line) = line else {
            return Ok(Next::End);
        };
        self.raw.clear();
        for cell in record.iter() {
            if !self.raw.is_empty() {
                self.raw.push(b',');
            }
            self.raw.extend_from_slice(cell);
        }
        Ok(Next::Record(line))
    }

    /// Reads the cells of one row; `None` at the end.
    fn read(&mut self, record: &mut ByteRecord) -> io::Result<Option<u64>> {
        if self.is_over {
            return Ok(None);
        }
        self.row.clear();
        let mut at = None;
        if let Some((row, column, text)) = self.pending.take() {
            at = Some(row);
            put(&mut self.row, column, text);
        }
        loop {
            let cells = &mut self.cells;
            let cell = guarded(|| cells.next_cell()).map_err(io::Error::other)?;
            let cell = cell.map_err(io::Error::other)?;
            let Some(cell) = cell else {
                self.is_over = true;
                break;
            };
            let (row, column) = cell.get_position();
            let text = text_of(&cell);
            match at {
                Some(at) if at != row => {
                    self.pending = Some((row, column, text));
                    break;
                }
                _ => {
                    at = Some(row);
                    put(&mut self.row, column, text);
                }
            }
        }
        record.clear();
        for cell in &self.row {
            record.push_field(cell.as_bytes());
        }
        self.cells_read += self.row.len() as u64;
        if self.cells_read > MAX_CELLS {
            return Err(io::Error::other(
                "the sheet has more than 100 million cells",
            ));
        }
        Ok(at.map(|row| u64::from(row) + 1))
    }
}

/// Puts a cell into its place in a row; what is far to the right is left out.
fn put(row: &mut Vec<String>, column: u32, text: String) {
    let column = column as usize;
    if text.is_empty() || column >= MAX_COLUMNS {
        return;
    }
    if row.len() <= column {
        row.resize(column + 1, String::new());
    }
    row[column] = text;
}

/// Gives a cell as text: numbers in full, without a fraction when they have none, and dates as a calendar
/// has them.
fn text_of(cell: &Cell<DataRef<'_>>) -> String {
    match cell.get_value() {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => float(*number),
        DataRef::DateTime(moment) => date(moment),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// Gives a date, and its time unless that is midnight; what is a time alone stays a number.
fn date(moment: &ExcelDateTime) -> String {
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return float(moment.as_f64());
    }
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let mut text = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute) != (0, 0) {
        // Writing to memory cannot fail.
        let _ = write!(text, " {hour:02}:{minute:02}");
    }
    text
}

fn float(number: f64) -> String {
    let mut text = String::new();
    if number.is_finite() && number.abs() < 1e15 {
        // Writing to memory cannot fail. Sixteen digits hide what binary fractions add.
        let rounded = (number * 1e9).round() / 1e9;
        let _ = write!(text, "{rounded}");
    }
    text
}
