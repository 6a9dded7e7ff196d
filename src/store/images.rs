//! Image rows.

use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use super::StoreError;
use super::cached::Cached as _;
use super::ideas::uuid;
use crate::domain::ids::{ContentId, ImageId, OpId, TaskId};
use crate::domain::image::Image;

/// An image that is not made yet.
#[derive(Clone, Debug)]
pub struct NewImage<'a> {
    /// The name that may leave the machine.
    pub uuid: Uuid,
    /// The content it illustrates.
    pub content_id: ContentId,
    /// The task of that content.
    pub task_id: Option<TaskId>,
    /// What it should show.
    pub prompt: &'a str,
    /// Its place: 0 for the featured one.
    pub position: i64,
    /// What it shows, for those who cannot see it.
    pub alt_text: &'a str,
    /// The line below it.
    pub caption: &'a str,
}

const COLUMNS: &str = "id, uuid, content_id, task_id, image_url, file, sha256, prompt, \
                       is_featured, position, alt_text, caption, width, height, external_id, \
                       model, created_at, updated_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Image> {
    Ok(Image {
        id: ImageId(row.get(0)?),
        uuid: uuid(row, 1)?,
        content_id: ContentId(row.get(2)?),
        task_id: row.get::<_, Option<i64>>(3)?.map(TaskId),
        image_url: row.get(4)?,
        file: row.get(5)?,
        sha256: row.get(6)?,
        prompt: row.get(7)?,
        is_featured: row.get(8)?,
        position: row.get(9)?,
        alt_text: row.get(10)?,
        caption: row.get(11)?,
        width: row.get(12)?,
        height: row.get(13)?,
        external_id: row.get(14)?,
        model: row.get(15)?,
        created_at: row.get(16)?,
        updated_at: row.get(17)?,
    })
}

/// Lists the images of a piece of content, the featured one first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection, content: ContentId) -> Result<Vec<Image>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM images WHERE content_id = ?1 ORDER BY position");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([content.0], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds an image that is to be made; one that stands at that place already stays as it is.
///
/// # Errors
/// Any failure of SQLite.
pub fn insert(connection: &Connection, new: &NewImage<'_>, now: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "INSERT INTO images (uuid, content_id, task_id, prompt, is_featured, position, alt_text,
                             caption, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)
         ON CONFLICT (content_id, position) DO NOTHING",
        params![
            new.uuid.to_string(),
            new.content_id.0,
            new.task_id.map(|id| id.0),
            new.prompt,
            new.position == 0,
            new.position,
            new.alt_text,
            new.caption,
            now,
        ],
    )?;
    Ok(())
}

/// Stores every field of an image that may change.
///
/// # Errors
/// Any failure of SQLite.
pub fn update(
    connection: &Connection,
    image: &Image,
    op_id: Option<OpId>,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE images SET image_url = ?2, file = ?3, sha256 = ?4, prompt = ?5, alt_text = ?6,
                           caption = ?7, width = ?8, height = ?9, external_id = ?10, model = ?11,
                           op_id = coalesce(?12, op_id), updated_at = ?13
         WHERE id = ?1",
        params![
            image.id.0,
            image.image_url,
            image.file,
            image.sha256,
            image.prompt,
            image.alt_text,
            image.caption,
            image.width,
            image.height,
            image.external_id,
            image.model,
            op_id.map(|op| op.to_string()),
            now,
        ],
    )?;
    Ok(())
}

/// Forgets the images of a piece of content; says which files they had.
///
/// # Errors
/// Any failure of SQLite.
pub fn remove_all(connection: &Connection, content: ContentId) -> Result<Vec<String>, StoreError> {
    let files = list(connection, content)?
        .into_iter()
        .filter_map(|image| image.file)
        .collect();
    connection.execute_cached("DELETE FROM images WHERE content_id = ?1", [content.0])?;
    Ok(files)
}

/// Makes one image of content the one that heads it.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_featured(
    connection: &Connection,
    content: ContentId,
    image: ImageId,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE images SET is_featured = (id = ?2), updated_at = ?3
         WHERE content_id = ?1 AND is_featured <> (id = ?2)",
        params![content.0, image.0, now],
    )?;
    Ok(())
}
