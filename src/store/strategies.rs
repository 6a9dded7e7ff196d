//! Strategies: named sets of rules for ideas and texts.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::StoreError;
use super::cached::Cached as _;

/// A strategy as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Strategy {
    /// The row; 0 for one that is not stored yet.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// Whom the pages are for; may be empty.
    pub audience: String,
    /// From which side they look at their topic; may be empty.
    pub angle: String,
    /// The structures that ideas may have; empty for any.
    pub structures: Vec<String>,
    /// How links are set; may be empty.
    pub links: String,
    /// Further rules, each told to the model as it stands.
    pub rules: Vec<String>,
    /// Whether it is the one in use.
    pub is_used: bool,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

const COLUMNS: &str =
    "id, name, audience, angle, structures, links, rules, is_used, created_at, updated_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Strategy> {
    let list = |column: usize| -> rusqlite::Result<Vec<String>> {
        let json: String = row.get(column)?;
        serde_json::from_str(&json).map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(
                column,
                rusqlite::types::Type::Text,
                Box::new(error),
            )
        })
    };
    Ok(Strategy {
        id: row.get(0)?,
        name: row.get(1)?,
        audience: row.get(2)?,
        angle: row.get(3)?,
        structures: list(4)?,
        links: row.get(5)?,
        rules: list(6)?,
        is_used: row.get(7)?,
        created_at: row.get(8)?,
        updated_at: row.get(9)?,
    })
}

/// Lists the strategies.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection) -> Result<Vec<Strategy>, StoreError> {
    let mut statement =
        connection.prepare(&format!("SELECT {COLUMNS} FROM strategies ORDER BY id"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds a strategy by its number or name.
///
/// # Errors
/// `NoRow` when there is none.
pub fn find(connection: &Connection, word: &str) -> Result<Strategy, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM strategies WHERE name = ?1 OR id = ?2 ORDER BY name = ?1 DESC"
    );
    connection
        .query_row_cached(&sql, params![word, word.parse::<i64>().ok()], read)
        .optional()?
        .ok_or_else(|| StoreError::no_row("strategy", word))
}

/// Gives the strategy in use. `None` when none is.
///
/// # Errors
/// Any failure of SQLite.
pub fn used(connection: &Connection) -> Result<Option<Strategy>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM strategies WHERE is_used = 1");
    Ok(connection.query_row_cached(&sql, [], read).optional()?)
}

/// Stores a strategy: a new one when its id is 0, else over the one that has it. Which one is in use
/// does not change.
///
/// # Errors
/// `AlreadyThere` when the name is taken.
pub fn save(connection: &Connection, strategy: &Strategy, now: &str) -> Result<i64, StoreError> {
    let json = |list: &[String]| serde_json::to_string(list).unwrap_or_else(|_| "[]".to_owned());
    let is_new = strategy.id == 0;
    let sql = if is_new {
        "INSERT OR IGNORE INTO strategies (id, name, audience, angle, structures, links, rules,
                                           created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)"
    } else {
        "UPDATE OR IGNORE strategies SET name = ?2, audience = ?3, angle = ?4, structures = ?5,
                links = ?6, rules = ?7, updated_at = ?8
         WHERE id = ?1"
    };
    let changed = connection.execute_cached(
        sql,
        params![
            (!is_new).then_some(strategy.id),
            strategy.name,
            strategy.audience,
            strategy.angle,
            json(&strategy.structures),
            strategy.links,
            json(&strategy.rules),
            now,
        ],
    )?;
    if changed == 0 {
        return Err(StoreError::AlreadyThere {
            noun: "strategy",
            name: strategy.name.clone(),
        });
    }
    Ok(if is_new {
        connection.last_insert_rowid()
    } else {
        strategy.id
    })
}

/// Puts a strategy into use in place of any other; `None` uses none.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_used(connection: &Connection, id: Option<i64>) -> Result<(), StoreError> {
    connection.execute_cached("UPDATE strategies SET is_used = 0 WHERE is_used = 1", [])?;
    if let Some(id) = id {
        connection.execute_cached("UPDATE strategies SET is_used = 1 WHERE id = ?1", [id])?;
    }
    Ok(())
}

/// Removes a strategy.
///
/// # Errors
/// Any failure of SQLite.
pub fn remove(connection: &Connection, id: i64) -> Result<(), StoreError> {
    connection.execute_cached("DELETE FROM strategies WHERE id = ?1", [id])?;
    Ok(())
}
