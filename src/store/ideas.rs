//! Content idea rows.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::StoreError;
use super::cached::Cached as _;
use super::keywords::{Page, word};
use crate::domain::content::Idea;
use crate::domain::ids::{ClusterId, IdeaId, SectorId};
use crate::domain::status::IdeaStatus;

/// What to look for. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct IdeaFilter {
    /// Only this status.
    pub status: Option<IdeaStatus>,
    /// Only this cluster.
    pub cluster: Option<ClusterId>,
    /// Only this sector.
    pub sector: Option<SectorId>,
}

/// An idea that is not stored yet.
#[derive(Clone, Debug)]
pub struct NewIdea<'a> {
    /// The name that may leave the machine.
    pub uuid: Uuid,
    /// The sector it goes into.
    pub sector_id: SectorId,
    /// The cluster it answers.
    pub cluster_id: Option<ClusterId>,
    /// The working title.
    pub title: &'a str,
    /// What the page should do.
    pub description: &'a str,
    /// The keywords to target.
    pub suggested_keywords: &'a [String],
    /// The post type.
    pub content_type: &'a str,
    /// The template.
    pub content_structure: &'a str,
    /// Where it starts: `draft` or `approved`.
    pub status: IdeaStatus,
    /// Which engine made it: `builtin`, `ai` or `manual`.
    pub origin: &'a str,
}

const COLUMNS: &str = "id, uuid, sector_id, cluster_id, title, description, suggested_keywords, \
                       content_type, content_structure, status, origin, created_at, updated_at";

/// Reads a UUID from a text column.
pub(super) fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    let text: String = row.get(column)?;
    Uuid::parse_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}

/// Reads a list of texts from a JSON column.
pub(super) fn texts(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<String>> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}

/// Writes a list of texts as JSON.
pub(super) fn json(texts: &[String]) -> String {
    serde_json::Value::from(texts).to_string()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Idea> {
    Ok(Idea {
        id: IdeaId(row.get(0)?),
        uuid: uuid(row, 1)?,
        sector_id: SectorId(row.get(2)?),
        cluster_id: row.get::<_, Option<i64>>(3)?.map(ClusterId),
        title: row.get(4)?,
        description: row.get(5)?,
        suggested_keywords: texts(row, 6)?,
        content_type: row.get(7)?,
        content_structure: row.get(8)?,
        status: word(row, 9)?,
        origin: row.get(10)?,
        created_at: row.get(11)?,
        updated_at: row.get(12)?,
    })
}

const WHERE: &str = " WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR cluster_id = ?2)
                      AND (?3 IS NULL OR sector_id = ?3)";

/// Lists ideas, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(
    connection: &Connection,
    filter: &IdeaFilter,
    page: Page,
) -> Result<Vec<Idea>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM ideas{WHERE} ORDER BY id LIMIT ?4 OFFSET ?5");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map(
        params![
            filter.status.map(IdeaStatus::as_str),
            filter.cluster.map(|id| id.0),
            filter.sector.map(|id| id.0),
            page.limit.unwrap_or(-1),
            page.offset,
        ],
        read,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the ideas that match.
///
/// # Errors
/// Any failure of SQLite.
pub fn count(connection: &Connection, filter: &IdeaFilter) -> Result<i64, StoreError> {
    Ok(connection.query_row_cached(
        &format!("SELECT count(*) FROM ideas{WHERE}"),
        params![
            filter.status.map(IdeaStatus::as_str),
            filter.cluster.map(|id| id.0),
            filter.sector.map(|id| id.0),
        ],
        |row| row.get(0),
    )?)
}

/// Finds an idea by its row.
///
/// # Errors
/// `NoRow` when there is none.
pub fn get(connection: &Connection, id: IdeaId) -> Result<Idea, StoreError> {
    connection
        .query_row_cached(
            &format!("SELECT {COLUMNS} FROM ideas WHERE id = ?1"),
            [id.0],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("idea", id))
}

/// Adds an idea.
///
/// # Errors
/// Any failure of SQLite.
pub fn insert(connection: &Connection, new: &NewIdea<'_>, now: &str) -> Result<IdeaId, StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO ideas (uuid, sector_id, cluster_id, title, description,
                                suggested_keywords, content_type, content_structure, status,
                                origin, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)",
        )?
        .execute(params![
            new.uuid.to_string(),
            new.sector_id.0,
            new.cluster_id.map(|id| id.0),
            new.title,
            new.description,
            json(new.suggested_keywords),
            new.content_type,
            new.content_structure,
            new.status.as_str(),
            new.origin,
            now,
        ])?;
    Ok(IdeaId(connection.last_insert_rowid()))
}

/// Stores every field of an idea that may change.
///
/// # Errors
/// Any failure of SQLite.
pub fn update(connection: &Connection, idea: &Idea, now: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE ideas SET title = ?2, description = ?3, suggested_keywords = ?4, content_type = ?5,
                          content_structure = ?6, status = ?7, cluster_id = ?8, updated_at = ?9
         WHERE id = ?1",
        params![
            idea.id.0,
            idea.title,
            idea.description,
            json(&idea.suggested_keywords),
            idea.content_type,
            idea.content_structure,
            idea.status.as_str(),
            idea.cluster_id.map(|id| id.0),
            now,
        ],
    )?;
    Ok(())
}

/// Lists the titles that a new idea must not repeat: of ideas whatever their status, of tasks and
/// of content, each with the words that name it, such as `idea 4`.
///
/// # Errors
/// Any failure of SQLite.
pub fn taken_titles(connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT title, 'idea ' || id FROM ideas
         UNION ALL SELECT title, 'task ' || id FROM tasks WHERE idea_id IS NULL
         UNION ALL SELECT title, 'content ' || id FROM content",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
