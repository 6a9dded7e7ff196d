//! What can go wrong with the workspace's database.

use std::path::PathBuf;

use rusqlite::ErrorCode;
use thiserror::Error;

/// A failure of the workspace's database.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Another process kept the database longer than the busy timeout.
    #[error("the workspace database is busy: another process is writing to it")]
    Busy,
    /// A newer igny8 made this database; nothing was written.
    #[error(
        "the workspace database has schema {found}, this igny8 knows up to {known}; nothing was \
         changed"
    )]
    NewerSchema {
        /// The version in the file.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// The database is older, and was opened only to be read.
    #[error("the workspace database has the older schema {found}; this igny8 uses {known}")]
    OlderSchema {
        /// The version in the file.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// The file is no database of igny8's.
    #[error("{} is not a workspace database of igny8", path.display())]
    NotAWorkspace {
        /// The file.
        path: PathBuf,
    },
    /// Something in the schema was not put there by igny8: a trigger, a view, another table.
    #[error("the workspace database holds {kind} `{name}`, which igny8 did not make")]
    ForeignSchema {
        /// Such as `trigger`.
        kind: String,
        /// Its name.
        name: String,
    },
    /// SQLite found damage.
    #[error("the workspace database is damaged: {detail}")]
    Corrupt {
        /// SQLite's first complaint.
        detail: String,
    },
    /// The disk is full; the transaction was rolled back.
    #[error("the disk is full; nothing of this step was kept")]
    DiskFull,
    /// The file or its folder cannot be written.
    #[error("the workspace database cannot be written: {detail}")]
    ReadOnly {
        /// SQLite's complaint.
        detail: String,
    },
    /// The file cannot be opened.
    #[error("cannot open {}: {detail}", path.display())]
    CannotOpen {
        /// The file.
        path: PathBuf,
        /// Why.
        detail: String,
    },
    /// A row that was named does not exist.
    #[error("there is no {noun} {id}")]
    NoRow {
        /// Such as `cluster`.
        noun: &'static str,
        /// Its id as given.
        id: String,
    },
    /// A row of that name is already there.
    #[error("there is already a {noun} `{name}`")]
    AlreadyThere {
        /// Such as `sector`.
        noun: &'static str,
        /// Its name.
        name: String,
    },
    /// Any other failure of SQLite.
    #[error("the workspace database failed: {0}")]
    Sql(rusqlite::Error),
}

impl StoreError {
    /// Names a row that does not exist.
    pub fn no_row(noun: &'static str, id: impl std::fmt::Display) -> Self {
        Self::NoRow {
            noun,
            id: id.to_string(),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return Self::Sql(error);
        };
        let detail = || message.clone().unwrap_or_else(|| failure.to_string());
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => {
                Self::Corrupt { detail: detail() }
            }
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
                Self::ReadOnly { detail: detail() }
            }
            _ => Self::Sql(error),
        }
    }
}
