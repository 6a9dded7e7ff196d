//! Pages in the making: tasks, and content that came of none.

use rusqlite::Connection;
use serde::Serialize;

use super::StoreError;

/// A task, or a piece of content without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// `task` or `content`.
    pub noun: String,
    /// The row.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub status: String,
    /// The keyword that it is about first; empty when it names none.
    pub keyword: String,
}

/// Lists every page in the making with the keyword it is about: tasks first, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection) -> Result<Vec<Piece>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT 'task', id, title, status, coalesce(json_extract(keywords, '$[0]'), '') FROM tasks
         UNION ALL
         SELECT 'content', id, title, status, primary_keyword FROM content WHERE task_id IS NULL
         ORDER BY 1 DESC, 2",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Piece {
            noun: row.get(0)?,
            id: row.get(1)?,
            title: row.get(2)?,
            status: row.get(3)?,
            keyword: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
