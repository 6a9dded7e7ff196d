//! Sectors: one to five parts of a site's field.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::ids::SectorId;
use crate::domain::status::SectorStatus;

/// How many active sectors a site may have, as in the product's model.
pub const MAX_ACTIVE: usize = 5;

/// A sector as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sector {
    /// The row.
    pub id: SectorId,
    /// What it is called.
    pub name: String,
    /// Whether it takes part in the work.
    pub status: SectorStatus,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

const COLUMNS: &str = "id, name, status, created_at, updated_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Sector> {
    Ok(Sector {
        id: SectorId(row.get(0)?),
        name: row.get(1)?,
        status: super::keywords::word(row, 2)?,
        created_at: row.get(3)?,
        updated_at: row.get(4)?,
    })
}

/// Lists the sectors, oldest first; `None` for every status.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(
    connection: &Connection,
    status: Option<SectorStatus>,
) -> Result<Vec<Sector>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM sectors WHERE ?1 IS NULL OR status = ?1 ORDER BY id"
    ))?;
    let rows = statement.query_map([status.map(SectorStatus::as_str)], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds a sector by its number or its name.
///
/// # Errors
/// `NoRow` when there is none.
pub fn find(connection: &Connection, word: &str) -> Result<Sector, StoreError> {
    connection
        .query_row_cached(
            &format!(
                "SELECT {COLUMNS} FROM sectors WHERE name = ?1 OR id = ?2 ORDER BY name = ?1 DESC"
            ),
            params![word, word.parse::<i64>().ok()],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("sector", word))
}

/// Adds a sector.
///
/// # Errors
/// `AlreadyThere` when the name is taken.
pub fn insert(connection: &Connection, name: &str, now: &str) -> Result<SectorId, StoreError> {
    let added = connection.execute_cached(
        "INSERT INTO sectors (name, created_at, updated_at) VALUES (?1, ?2, ?2)
         ON CONFLICT (name) DO NOTHING",
        params![name, now],
    )?;
    if added == 0 {
        return Err(StoreError::AlreadyThere {
            noun: "sector",
            name: name.to_owned(),
        });
    }
    Ok(SectorId(connection.last_insert_rowid()))
}

/// Renames a sector.
///
/// # Errors
/// `AlreadyThere` when the name is taken.
pub fn rename(
    connection: &Connection,
    id: SectorId,
    name: &str,
    now: &str,
) -> Result<(), StoreError> {
    let changed = connection.execute_cached(
        "UPDATE OR IGNORE sectors SET name = ?2, updated_at = ?3 WHERE id = ?1",
        params![id.0, name, now],
    )?;
    if changed == 0 {
        return Err(StoreError::AlreadyThere {
            noun: "sector",
            name: name.to_owned(),
        });
    }
    Ok(())
}

/// Stores a sector's status.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_status(
    connection: &Connection,
    id: SectorId,
    status: SectorStatus,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE sectors SET status = ?2, updated_at = ?3 WHERE id = ?1",
        params![id.0, status.as_str(), now],
    )?;
    Ok(())
}
