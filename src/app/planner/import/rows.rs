//! The rows of a table, whatever kind of file they stand in.

use std::io::{self, BufReader, Read};

use csv::ByteRecord;

use super::json::JsonRows;
use super::records::{Next, Records};
use super::sheets::SheetRows;

/// Where text comes from.
pub(super) type Input<'a> = BufReader<Box<dyn Read + 'a>>;

/// How much of a file is read at once.
const BUFFER_BYTES: usize = 256 * 1024;

/// Buffers an input.
pub(super) fn buffered<'a>(input: impl Read + 'a) -> Input<'a> {
    BufReader::with_capacity(BUFFER_BYTES, Box::new(input))
}

/// The rows of a table.
pub(super) enum Rows<'a> {
    /// Of text with separators.
    Text(Records<Input<'a>>),
    /// Of a sheet in a workbook.
    Sheet(Box<SheetRows<'a>>),
    /// Of JSON.
    Json(Box<JsonRows<'a>>),
}

impl Rows<'_> {
    /// Reads the next row into `record`.
    ///
    /// # Errors
    /// What reading answered.
    #[inline]
    pub(super) fn next(&mut self, record: &mut ByteRecord) -> io::Result<Next> {
        match self {
            Self::Text(records) => records.next(record),
            Self::Sheet(rows) => rows.next(record),
            Self::Json(rows) => rows.next(record),
        }
    }

    /// The row as it stands in the file.
    pub(super) fn raw(&self) -> &[u8] {
        match self {
            Self::Text(records) => records.raw(),
            Self::Sheet(rows) => rows.raw(),
            Self::Json(rows) => rows.raw(),
        }
    }

    /// Takes the lines of a bad row apart again, where rows may span lines by mistake.
    pub(super) fn give_back(&mut self) {
        if let Self::Text(records) = self {
            records.give_back();
        }
    }

    /// Whether the quotation marks of the present row look wrong.
    #[inline]
    pub(super) fn is_doubtful(&self) -> bool {
        match self {
            Self::Text(records) => records.is_doubtful(),
            Self::Sheet(_) | Self::Json(_) => false,
        }
    }
}
