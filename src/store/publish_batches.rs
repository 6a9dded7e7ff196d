//! The runs that wrote to a site, and what posts were before a write over the core REST API.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use uuid::Uuid;

use super::StoreError;
use super::cached::Cached as _;
use super::ideas::uuid;
use super::keywords::word;
use crate::domain::ids::ContentId;
use crate::domain::integration::Transport;

/// A run that wrote to a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublishBatch {
    /// The run, and what each of its writes carried.
    pub id: Uuid,
    /// The site.
    pub destination: String,
    /// How it was spoken to.
    pub transport: Transport,
    /// When it first wrote, RFC 3339 in UTC.
    pub created_at: String,
    /// When it was taken back as a whole, RFC 3339 in UTC. `None` when it was not.
    pub undone_at: Option<String>,
    /// How many pieces of content it is about.
    pub items: i64,
}

const COLUMNS: &str = "id, destination, transport, created_at, undone_at, (
    SELECT count(DISTINCT r.content_id) FROM publish_records r WHERE r.batch_id = b.id)";

fn read(row: &Row<'_>) -> rusqlite::Result<PublishBatch> {
    Ok(PublishBatch {
        id: uuid(row, 0)?,
        destination: row.get(1)?,
        transport: word(row, 2)?,
        created_at: row.get(3)?,
        undone_at: row.get(4)?,
        items: row.get(5)?,
    })
}

/// Notes that a run writes to a site; commit it with the first intent.
///
/// # Errors
/// Any failure of SQLite.
pub fn begin(
    connection: &Connection,
    id: Uuid,
    destination: &str,
    transport: Transport,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "INSERT INTO publish_batches (id, destination, transport, created_at)
         VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING",
        params![id.to_string(), destination, transport.as_str(), now],
    )?;
    Ok(())
}

/// Lists batches, the newest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection, at_most: i64) -> Result<Vec<PublishBatch>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM publish_batches b ORDER BY created_at DESC, id DESC LIMIT ?1"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([at_most], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds a batch. `None` when there is none.
///
/// # Errors
/// Any failure of SQLite.
pub fn find(connection: &Connection, id: Uuid) -> Result<Option<PublishBatch>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM publish_batches b WHERE id = ?1");
    Ok(connection
        .query_row_cached(&sql, [id.to_string()], read)
        .optional()?)
}

/// Marks a batch as taken back as a whole.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_undone(connection: &Connection, id: Uuid, now: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_batches SET undone_at = ?2 WHERE id = ?1",
        params![id.to_string(), now],
    )?;
    Ok(())
}

/// The content that a batch is about.
///
/// # Errors
/// Any failure of SQLite.
pub fn content_of(connection: &Connection, id: Uuid) -> Result<Vec<ContentId>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT DISTINCT content_id FROM publish_records WHERE batch_id = ?1 ORDER BY content_id",
    )?;
    let rows = statement.query_map([id.to_string()], |row| row.get(0).map(ContentId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a post was before a write over the core REST API.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BeforeImage {
    /// The row.
    pub id: i64,
    /// The content.
    pub content_id: ContentId,
    /// `post` or `page`.
    pub post_type: String,
    /// The post.
    pub post_id: i64,
    /// `create` or `update`.
    pub operation: String,
    /// The fields to put back, as JSON. `None` for a creation.
    pub image: Option<String>,
    /// The hash of title and body after the write. `None` when its answer never came.
    pub after_hash: Option<String>,
    /// The site's own time of change after the write. `None` as above.
    pub after_changed: Option<String>,
    /// When it was put back, RFC 3339 in UTC. `None` when it was not.
    pub undone_at: Option<String>,
}

/// Keeps what a post is before it is written.
///
/// # Errors
/// Any failure of SQLite.
pub fn keep(
    connection: &Connection,
    batch: Uuid,
    content: ContentId,
    (post_type, post_id): (&str, i64),
    image: Option<&str>,
) -> Result<i64, StoreError> {
    let operation = if image.is_some() { "update" } else { "create" };
    connection.execute_cached(
        "INSERT INTO publish_before_images (batch_id, content_id, post_type, post_id, operation, image)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![batch.to_string(), content.0, post_type, post_id, operation, image],
    )?;
    Ok(connection.last_insert_rowid())
}

/// Notes how a post stood after the newest write of a batch.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_after(
    connection: &Connection,
    batch: Uuid,
    post_id: i64,
    (hash, changed): (&str, &str),
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_before_images SET after_hash = ?3, after_changed = ?4
         WHERE batch_id = ?1 AND post_id = ?2 AND undone_at IS NULL",
        params![batch.to_string(), post_id, hash, changed],
    )?;
    Ok(())
}

/// Lists what a batch has to put back, the oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn before_images(connection: &Connection, batch: Uuid) -> Result<Vec<BeforeImage>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT id, content_id, post_type, post_id, operation, image, after_hash, after_changed,
                undone_at
         FROM publish_before_images WHERE batch_id = ?1 ORDER BY id",
    )?;
    let rows = statement.query_map([batch.to_string()], |row| {
        Ok(BeforeImage {
            id: row.get(0)?,
            content_id: ContentId(row.get(1)?),
            post_type: row.get(2)?,
            post_id: row.get(3)?,
            operation: row.get(4)?,
            image: row.get(5)?,
            after_hash: row.get(6)?,
            after_changed: row.get(7)?,
            undone_at: row.get(8)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Marks before-images of a post as put back.
///
/// # Errors
/// Any failure of SQLite.
pub fn put_back(
    connection: &Connection,
    batch: Uuid,
    post_id: i64,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_before_images SET undone_at = ?3 WHERE batch_id = ?1 AND post_id = ?2",
        params![batch.to_string(), post_id, now],
    )?;
    Ok(())
}
