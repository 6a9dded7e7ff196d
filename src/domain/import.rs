//! Imports: one run of reading keywords from one file.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::ids::ImportId;
use super::status::words;

words!(
    /// How far an import has come.
    ImportStatus, "import", {
        /// Its rows are being stored, or it was cut off: importing the file again goes on with it.
        Running = "running",
        /// All its rows are stored.
        Done = "done",
        /// What it said has been taken back.
        Undone = "undone",
    }, edges: [(Running, Done), (Running, Undone), (Done, Undone)]
);

/// An import as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The row.
    pub id: ImportId,
    /// The batch as users name it.
    pub uuid: Uuid,
    /// The file as the user named it; `-` for standard input.
    pub file: String,
    /// Where the file lies; empty for standard input.
    pub path: String,
    /// The tool that wrote the file.
    pub tool: String,
    /// The market of the rows that name none; empty when unset.
    pub market: String,
    /// How far it has come.
    pub status: ImportStatus,
    /// How many rows were read.
    pub rows: i64,
    /// How many keywords it made.
    pub made: i64,
    /// How many keywords it changed.
    pub updated: i64,
    /// When it began, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last stored something, RFC 3339 in UTC.
    pub updated_at: String,
}
