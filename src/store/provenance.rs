//! The names of what keywords belong to and came from, for lists that show them all.

use std::collections::HashMap;

use rusqlite::Connection;

use super::StoreError;
use crate::domain::ids::{ImportId, PageGroupId};

/// An import that made keywords.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The batch that an undo names.
    pub uuid: String,
    /// The file.
    pub file: String,
    /// The tool whose export it was.
    pub tool: String,
}

/// Gives the names of all page groups.
///
/// # Errors
/// Any failure of SQLite.
pub fn page_groups(connection: &Connection) -> Result<HashMap<PageGroupId, String>, StoreError> {
    let mut statement = connection.prepare("SELECT id, name FROM page_groups")?;
    let rows = statement.query_map([], |row| Ok((PageGroupId(row.get(0)?), row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Gives all imports.
///
/// # Errors
/// Any failure of SQLite.
pub fn imports(connection: &Connection) -> Result<HashMap<ImportId, Import>, StoreError> {
    let mut statement = connection.prepare("SELECT id, uuid, file, tool FROM imports")?;
    let rows = statement.query_map([], |row| {
        let import = Import {
            uuid: row.get(1)?,
            file: row.get(2)?,
            tool: row.get(3)?,
        };
        Ok((ImportId(row.get(0)?), import))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
