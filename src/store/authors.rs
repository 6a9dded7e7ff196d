//! Author profiles: who the text should sound like.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::ids::AuthorId;

/// An author profile as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Author {
    /// The row; 0 for one that is not stored yet.
    pub id: AuthorId,
    /// What the profile is called.
    pub name: String,
    /// What the author is, such as `interior designer`.
    pub role: String,
    /// How the author sounds.
    pub tone: String,
    /// Whom the author writes for.
    pub audience: String,
    /// Further rules, as free text.
    pub guidelines: String,
    /// Whether tasks without an author use this one.
    pub is_default: bool,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

const COLUMNS: &str =
    "id, name, role, tone, audience, guidelines, is_default, created_at, updated_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Author> {
    Ok(Author {
        id: AuthorId(row.get(0)?),
        name: row.get(1)?,
        role: row.get(2)?,
        tone: row.get(3)?,
        audience: row.get(4)?,
        guidelines: row.get(5)?,
        is_default: row.get(6)?,
        created_at: row.get(7)?,
        updated_at: row.get(8)?,
    })
}

/// Lists the profiles.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection) -> Result<Vec<Author>, StoreError> {
    let mut statement =
        connection.prepare(&format!("SELECT {COLUMNS} FROM authors ORDER BY id"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds a profile by its number or name.
///
/// # Errors
/// `NoRow` when there is none.
pub fn find(connection: &Connection, word: &str) -> Result<Author, StoreError> {
    connection
        .query_row_cached(
            &format!(
                "SELECT {COLUMNS} FROM authors WHERE name = ?1 OR id = ?2 ORDER BY name = ?1 DESC"
            ),
            params![word, word.parse::<i64>().ok()],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("author", word))
}

/// Gives the default profile. `None` when no profile is the default.
///
/// # Errors
/// Any failure of SQLite.
pub fn default(connection: &Connection) -> Result<Option<Author>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM authors WHERE is_default = 1");
    Ok(connection.query_row_cached(&sql, [], read).optional()?)
}

/// Stores a profile: a new one when its id is 0, else over the one that has it.
///
/// # Errors
/// `AlreadyThere` when the name is taken.
pub fn save(connection: &Connection, author: &Author, now: &str) -> Result<AuthorId, StoreError> {
    if author.is_default {
        connection.execute_cached(
            "UPDATE authors SET is_default = 0 WHERE id <> ?1",
            [author.id.0],
        )?;
    }
    let values = params![
        (author.id.0 != 0).then_some(author.id.0),
        author.name,
        author.role,
        author.tone,
        author.audience,
        author.guidelines,
        author.is_default,
        now,
    ];
    let changed = if author.id.0 == 0 {
        connection.execute_cached(
            "INSERT OR IGNORE INTO authors (id, name, role, tone, audience, guidelines, is_default,
                                            created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)",
            values,
        )?
    } else {
        connection.execute_cached(
            "UPDATE OR IGNORE authors SET name = ?2, role = ?3, tone = ?4, audience = ?5,
                    guidelines = ?6, is_default = ?7, updated_at = ?8
             WHERE id = ?1",
            values,
        )?
    };
    if changed == 0 {
        return Err(StoreError::AlreadyThere {
            noun: "author",
            name: author.name.clone(),
        });
    }
    Ok(if author.id.0 == 0 {
        AuthorId(connection.last_insert_rowid())
    } else {
        author.id
    })
}

/// Removes a profile; its tasks go back to the default one.
///
/// # Errors
/// Any failure of SQLite.
pub fn remove(connection: &Connection, id: AuthorId) -> Result<(), StoreError> {
    connection.execute_cached("DELETE FROM authors WHERE id = ?1", [id.0])?;
    Ok(())
}
