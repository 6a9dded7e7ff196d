//! Imports: which file, which tool, how far it has come.

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::StoreError;
use super::cached::Cached as _;
use super::ideas::uuid;
use super::keywords::{Tally, word};
use crate::domain::ids::ImportId;
use crate::domain::import::{Import, ImportStatus};

/// What the rows that were in the workspace before imports were told apart count as.
pub const EARLIER: &str = "earlier";

/// Where keywords are imported from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The file as the user named it; `-` for standard input.
    pub file: String,
    /// Where the file lies; empty for standard input.
    pub path: String,
    /// The tool that wrote the file.
    pub tool: String,
    /// The market of the rows that name none; empty when unset.
    pub market: String,
}

const COLUMNS: &str =
    "id, uuid, file, path, tool, market, status, rows, made, updated, created_at, updated_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Import> {
    Ok(Import {
        id: ImportId(row.get(0)?),
        uuid: uuid(row, 1)?,
        file: row.get(2)?,
        path: row.get(3)?,
        tool: row.get(4)?,
        market: row.get(5)?,
        status: word(row, 6)?,
        rows: row.get(7)?,
        made: row.get(8)?,
        updated: row.get(9)?,
        created_at: row.get(10)?,
        updated_at: row.get(11)?,
    })
}

/// Notes that an import begins.
///
/// # Errors
/// Any failure of SQLite.
pub fn begin(
    connection: &Connection,
    batch: Uuid,
    origin: &Origin,
    now: &str,
) -> Result<ImportId, StoreError> {
    connection.execute_cached(
        "INSERT INTO imports (uuid, file, path, tool, market, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
        params![
            batch.to_string(),
            origin.file,
            origin.path,
            origin.tool,
            origin.market,
            now
        ],
    )?;
    Ok(ImportId(connection.last_insert_rowid()))
}

/// Notes how far an import has come. What an earlier part of it changed stays counted.
///
/// # Errors
/// Any failure of SQLite.
pub fn note(
    connection: &Connection,
    id: ImportId,
    status: ImportStatus,
    rows: u64,
    tally: Tally,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE imports
         SET status = ?2, rows = max(rows, ?3), made = max(made, ?4), updated = max(updated, ?5),
             updated_at = ?6
         WHERE id = ?1",
        params![
            id.0,
            status.as_str(),
            rows.cast_signed(),
            tally.new.cast_signed(),
            tally.updated.cast_signed(),
            now
        ],
    )?;
    Ok(())
}

/// Forgets an import of which nothing was stored.
///
/// # Errors
/// Any failure of SQLite.
pub fn forget(connection: &Connection, id: ImportId) -> Result<(), StoreError> {
    connection.execute_cached("DELETE FROM imports WHERE id = ?1 AND rows = 0", [id.0])?;
    Ok(())
}

/// Forgets the imports that were cut off before anything was stored: those that no run holds.
///
/// # Errors
/// Any failure of SQLite.
pub fn sweep(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_cached(
        "DELETE FROM imports
         WHERE status = 'running' AND rows = 0
           AND NOT EXISTS (SELECT 1 FROM claims WHERE noun = 'import' AND item = imports.uuid)
           AND NOT EXISTS (SELECT 1 FROM keywords WHERE import_id = imports.id)
           AND NOT EXISTS (SELECT 1 FROM observations WHERE import_id = imports.id)
           AND NOT EXISTS (SELECT 1 FROM agreements WHERE import_id = imports.id)",
        [],
    )?;
    Ok(())
}

/// Moves an import to another status.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_status(
    connection: &Connection,
    id: ImportId,
    status: ImportStatus,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE imports SET status = ?2, updated_at = ?3 WHERE id = ?1",
        params![id.0, status.as_str(), now],
    )?;
    Ok(())
}

/// Lists the imports, the newest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection) -> Result<Vec<Import>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM imports ORDER BY id DESC");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds an import by the batch that users name.
///
/// # Errors
/// `NoRow` when there is none.
pub fn find(connection: &Connection, batch: &str) -> Result<Import, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM imports WHERE uuid = lower(?1)");
    connection
        .query_row_cached(&sql, [batch], read)
        .optional()?
        .ok_or_else(|| StoreError::no_row("import", batch))
}

/// Finds the newest import of the same file that was not finished. `None` when there is none, and
/// for standard input.
///
/// # Errors
/// Any failure of SQLite.
pub fn unfinished(connection: &Connection, origin: &Origin) -> Result<Option<Import>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM imports
         WHERE status = 'running' AND path <> '' AND path = ?1 AND tool = ?2 AND market = ?3
           AND id = (SELECT max(id) FROM imports)"
    );
    let values = [&origin.path, &origin.tool, &origin.market];
    Ok(connection.query_row_cached(&sql, values, read).optional()?)
}

/// Whether a run holds an import as its own. Whether that run is alive, its lock tells.
///
/// # Errors
/// Any failure of SQLite.
pub fn holder(connection: &Connection, batch: Uuid) -> Result<Option<String>, StoreError> {
    let sql = "SELECT run_id FROM claims WHERE noun = 'import' AND item = ?1";
    Ok(connection
        .query_row_cached(sql, [batch.to_string()], |row| row.get(0))
        .optional()?)
}
