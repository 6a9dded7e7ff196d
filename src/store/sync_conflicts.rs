//! Content that was changed both here and on a site, as the last pull saw it.

use rusqlite::{Connection, params};

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::ids::ContentId;

/// Notes the fields that are in conflict; none means that there is no conflict any more.
///
/// # Errors
/// Any failure of SQLite.
pub fn set(
    connection: &Connection,
    content: ContentId,
    destination: &str,
    fields: &[String],
    now: &str,
) -> Result<(), StoreError> {
    if fields.is_empty() {
        connection.execute_cached(
            "DELETE FROM sync_conflicts WHERE content_id = ?1 AND destination = ?2",
            params![content.0, destination],
        )?;
        return Ok(());
    }
    connection.execute_cached(
        "INSERT INTO sync_conflicts (content_id, destination, fields, noticed_at)
         VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (content_id, destination) DO UPDATE SET fields = excluded.fields",
        params![
            content.0,
            destination,
            serde_json::Value::from(fields.to_vec()).to_string(),
            now
        ],
    )?;
    Ok(())
}

/// Lists the content that was in conflict when the last pull looked.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection, destination: &str) -> Result<Vec<ContentId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT content_id FROM sync_conflicts WHERE destination = ?1 ORDER BY content_id",
    )?;
    let rows = statement.query_map([destination], |row| row.get(0).map(ContentId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
