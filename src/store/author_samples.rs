//! Texts that an author has written, to measure how the author writes.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::ids::AuthorId;

/// A text of an author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sample {
    /// The row.
    pub id: i64,
    /// Whose it is.
    pub author_id: AuthorId,
    /// Where it came from, such as a file's name.
    pub name: String,
    /// The text, a paragraph a line.
    #[serde(skip)]
    pub text: String,
    /// How many words it has.
    pub words: i64,
    /// When it was added, RFC 3339 in UTC.
    pub created_at: String,
}

/// Lists the texts of an author, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection, author: AuthorId) -> Result<Vec<Sample>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, author_id, name, text, words, created_at FROM author_samples
         WHERE author_id = ?1 ORDER BY id",
    )?;
    let rows = statement.query_map([author.0], |row| {
        Ok(Sample {
            id: row.get(0)?,
            author_id: AuthorId(row.get(1)?),
            name: row.get(2)?,
            text: row.get(3)?,
            words: row.get(4)?,
            created_at: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a text, in place of the author's one of the same name.
///
/// # Errors
/// Any failure of SQLite.
pub fn put(
    connection: &Connection,
    author: AuthorId,
    name: &str,
    text: &str,
    words: i64,
    now: &str,
) -> Result<i64, StoreError> {
    Ok(connection.query_row_cached(
        "INSERT INTO author_samples (author_id, name, text, words, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (author_id, name) DO UPDATE SET text = ?3, words = ?4, created_at = ?5
         RETURNING id",
        params![author.0, name, text, words, now],
        |row| row.get(0),
    )?)
}

/// Removes an author's text by its number or name; gives its name.
///
/// # Errors
/// `NoRow` when the author has none of that name.
pub fn remove(connection: &Connection, author: AuthorId, word: &str) -> Result<String, StoreError> {
    connection
        .query_row_cached(
            "DELETE FROM author_samples WHERE author_id = ?1 AND (name = ?2 OR id = ?3)
             RETURNING name",
            params![author.0, word, word.parse::<i64>().ok()],
            |row| row.get(0),
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("sample", word))
}
