//! Writing task rows.

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::StoreError;
use super::cached::Cached as _;
use super::ideas::{json, texts, uuid};
use super::keywords::{Page, word};
use crate::domain::content::Task;
use crate::domain::ids::{AuthorId, ClusterId, IdeaId, SectorId, TaskId};
use crate::domain::status::TaskStatus;

/// What to look for. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct TaskFilter {
    /// Only this status.
    pub status: Option<TaskStatus>,
    /// Only this cluster.
    pub cluster: Option<ClusterId>,
    /// Only this sector.
    pub sector: Option<SectorId>,
    /// Only those in active sectors.
    pub active_sectors_only: bool,
}

/// A task that is not stored yet.
#[derive(Clone, Debug)]
pub struct NewTask<'a> {
    /// The name that may leave the machine.
    pub uuid: Uuid,
    /// The sector it goes into.
    pub sector_id: SectorId,
    /// The cluster it answers.
    pub cluster_id: Option<ClusterId>,
    /// The idea it comes from.
    pub idea_id: Option<IdeaId>,
    /// The working title.
    pub title: &'a str,
    /// The brief for the writer.
    pub description: &'a str,
    /// The target keywords.
    pub keywords: &'a [String],
    /// The post type.
    pub content_type: &'a str,
    /// The template.
    pub content_structure: &'a str,
    /// The author profile.
    pub author_id: Option<AuthorId>,
}

const COLUMNS: &str = "id, uuid, sector_id, cluster_id, idea_id, title, description, keywords, \
                       content_type, content_structure, author_id, status, assigned_post_id, \
                       post_url, created_at, updated_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Task> {
    Ok(Task {
        id: TaskId(row.get(0)?),
        uuid: uuid(row, 1)?,
        sector_id: SectorId(row.get(2)?),
        cluster_id: row.get::<_, Option<i64>>(3)?.map(ClusterId),
        idea_id: row.get::<_, Option<i64>>(4)?.map(IdeaId),
        title: row.get(5)?,
        description: row.get(6)?,
        keywords: texts(row, 7)?,
        content_type: row.get(8)?,
        content_structure: row.get(9)?,
        author_id: row.get::<_, Option<i64>>(10)?.map(AuthorId),
        status: word(row, 11)?,
        assigned_post_id: row.get(12)?,
        post_url: row.get(13)?,
        created_at: row.get(14)?,
        updated_at: row.get(15)?,
    })
}

const WHERE: &str = "
    WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR cluster_id = ?2)
      AND (?3 IS NULL OR sector_id = ?3)
      AND (NOT ?4 OR sector_id IN (SELECT id FROM sectors WHERE status = 'active'))";

/// Lists tasks, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(
    connection: &Connection,
    filter: &TaskFilter,
    page: Page,
) -> Result<Vec<Task>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM tasks{WHERE} ORDER BY id LIMIT ?5 OFFSET ?6");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map(
        params![
            filter.status.map(TaskStatus::as_str),
            filter.cluster.map(|id| id.0),
            filter.sector.map(|id| id.0),
            filter.active_sectors_only,
            page.limit.unwrap_or(-1),
            page.offset,
        ],
        read,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the tasks that match.
///
/// # Errors
/// Any failure of SQLite.
pub fn count(connection: &Connection, filter: &TaskFilter) -> Result<i64, StoreError> {
    Ok(connection.query_row_cached(
        &format!("SELECT count(*) FROM tasks{WHERE}"),
        params![
            filter.status.map(TaskStatus::as_str),
            filter.cluster.map(|id| id.0),
            filter.sector.map(|id| id.0),
            filter.active_sectors_only,
        ],
        |row| row.get(0),
    )?)
}

/// Finds a task by its row.
///
/// # Errors
/// `NoRow` when there is none.
pub fn get(connection: &Connection, id: TaskId) -> Result<Task, StoreError> {
    connection
        .query_row_cached(
            &format!("SELECT {COLUMNS} FROM tasks WHERE id = ?1"),
            [id.0],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("task", id))
}

/// Finds the task that was made of an idea. `None` when there is none.
///
/// # Errors
/// Any failure of SQLite.
pub fn find_by_idea(connection: &Connection, idea: IdeaId) -> Result<Option<Task>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM tasks WHERE idea_id = ?1");
    Ok(connection
        .query_row_cached(&sql, [idea.0], read)
        .optional()?)
}

/// Adds a task.
///
/// # Errors
/// `AlreadyThere` when its idea has a task already.
pub fn insert(connection: &Connection, new: &NewTask<'_>, now: &str) -> Result<TaskId, StoreError> {
    let added = connection
        .prepare_cached(
            "INSERT OR IGNORE INTO tasks
                 (uuid, sector_id, cluster_id, idea_id, title, description, keywords, content_type,
                  content_structure, author_id, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)",
        )?
        .execute(params![
            new.uuid.to_string(),
            new.sector_id.0,
            new.cluster_id.map(|id| id.0),
            new.idea_id.map(|id| id.0),
            new.title,
            new.description,
            json(new.keywords),
            new.content_type,
            new.content_structure,
            new.author_id.map(|id| id.0),
            now,
        ])?;
    if added == 0 {
        return Err(StoreError::AlreadyThere {
            noun: "task",
            name: new.title.to_owned(),
        });
    }
    Ok(TaskId(connection.last_insert_rowid()))
}

/// Stores every field of a task that may change.
///
/// # Errors
/// Any failure of SQLite.
pub fn update(connection: &Connection, task: &Task, now: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE tasks SET title = ?2, description = ?3, keywords = ?4, content_type = ?5,
                          content_structure = ?6, author_id = ?7, status = ?8,
                          assigned_post_id = ?9, post_url = ?10, updated_at = ?11
         WHERE id = ?1",
        params![
            task.id.0,
            task.title,
            task.description,
            json(&task.keywords),
            task.content_type,
            task.content_structure,
            task.author_id.map(|id| id.0),
            task.status.as_str(),
            task.assigned_post_id,
            task.post_url,
            now,
        ],
    )?;
    Ok(())
}
