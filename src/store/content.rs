//! Content rows and their versions.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use uuid::Uuid;

use super::StoreError;
use super::cached::Cached as _;
use super::ideas::uuid;
use super::keywords::{Page, word};
use crate::domain::content::{Content, ContentKind, ContentSource};
use crate::domain::ids::{ClusterId, ContentId, OpId, SectorId, TaskId};
use crate::domain::review::{Finding, ReviewState};
use crate::domain::status::ContentStatus;

/// What to look for. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct ContentFilter {
    /// Only this status.
    pub status: Option<ContentStatus>,
    /// Only articles, or only briefs.
    pub kind: Option<ContentKind>,
    /// Only this cluster.
    pub cluster: Option<ClusterId>,
    /// Only this sector.
    pub sector: Option<SectorId>,
    /// Only those in active sectors.
    pub active_sectors_only: bool,
    /// Only those that have an approval, or only those that have none.
    pub approved: Option<bool>,
    /// Only this review state.
    pub review: Option<ReviewState>,
}

/// Content that is not stored yet.
#[derive(Clone, Debug)]
pub struct NewContent<'a> {
    /// The publish key.
    pub uuid: Uuid,
    /// The sector it goes into.
    pub sector_id: SectorId,
    /// The cluster it answers.
    pub cluster_id: Option<ClusterId>,
    /// The task it comes from.
    pub task_id: Option<TaskId>,
    /// Article or brief.
    pub kind: ContentKind,
    /// The title of the page.
    pub title: &'a str,
    /// The wished address part; a number is added when it is taken.
    pub slug: &'a str,
    /// The body.
    pub content_html: &'a str,
    /// A short summary.
    pub excerpt: &'a str,
    /// The title for result pages.
    pub meta_title: &'a str,
    /// The description for result pages.
    pub meta_description: &'a str,
    /// The phrase it should rank for.
    pub primary_keyword: &'a str,
    /// The post type.
    pub content_type: &'a str,
    /// The template it followed.
    pub content_structure: &'a str,
    /// Words in the body.
    pub word_count: i64,
    /// Where it was made.
    pub source: ContentSource,
    /// The model that wrote it, or `builtin`.
    pub model: &'a str,
    /// The prompt it was written with; empty for none.
    pub prompt_version: &'a str,
    /// The call that wrote it. `None` for no call.
    pub op_id: Option<OpId>,
}

/// One of the bodies a piece of content has had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContentVersion {
    /// Its number, from 1.
    pub version: i64,
    /// The title then.
    pub title: String,
    /// The body then.
    pub content_html: String,
    /// The meta title then.
    pub meta_title: String,
    /// The meta description then.
    pub meta_description: String,
    /// Who made it: `write`, `edit` or `images`.
    pub origin: String,
    /// When, RFC 3339 in UTC.
    pub created_at: String,
}

const COLUMNS: &str = "id, uuid, sector_id, cluster_id, task_id, kind, title, slug, content_html, \
                       excerpt, meta_title, meta_description, primary_keyword, content_type, \
                       content_structure, word_count, version, status, wordpress_status, \
                       external_id, external_url, source, model, approved_at, created_at, \
                       updated_at, review, findings, ordered_words";

fn read(row: &Row<'_>) -> rusqlite::Result<Content> {
    Ok(Content {
        id: ContentId(row.get(0)?),
        uuid: uuid(row, 1)?,
        sector_id: SectorId(row.get(2)?),
        cluster_id: row.get::<_, Option<i64>>(3)?.map(ClusterId),
        task_id: row.get::<_, Option<i64>>(4)?.map(TaskId),
        kind: word(row, 5)?,
        title: row.get(6)?,
        slug: row.get(7)?,
        content_html: row.get(8)?,
        excerpt: row.get(9)?,
        meta_title: row.get(10)?,
        meta_description: row.get(11)?,
        primary_keyword: row.get(12)?,
        content_type: row.get(13)?,
        content_structure: row.get(14)?,
        word_count: row.get(15)?,
        version: row.get(16)?,
        status: word(row, 17)?,
        wordpress_status: row.get(18)?,
        external_id: row.get(19)?,
        external_url: row.get(20)?,
        source: word(row, 21)?,
        model: row.get(22)?,
        approved_at: row.get(23)?,
        created_at: row.get(24)?,
        updated_at: row.get(25)?,
        review: word(row, 26)?,
        findings: found(&row.get::<_, String>(27)?),
        ordered_words: row.get(28)?,
    })
}

/// Findings as they are stored. A list that another program wrote otherwise counts as none: it is only
/// ever shown, and the review state stands by itself.
fn found(json: &str) -> Vec<Finding> {
    serde_json::from_str(json).unwrap_or_default()
}

const WHERE: &str = "
    WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR kind = ?2)
      AND (?3 IS NULL OR cluster_id = ?3) AND (?4 IS NULL OR sector_id = ?4)
      AND (NOT ?5 OR sector_id IN (SELECT id FROM sectors WHERE status = 'active'))
      AND (?6 IS NULL OR (approved_at IS NOT NULL) = ?6)
      AND (?7 IS NULL OR review = ?7)";

/// Lists content, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(
    connection: &Connection,
    filter: &ContentFilter,
    page: Page,
) -> Result<Vec<Content>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM content{WHERE} ORDER BY id LIMIT ?8 OFFSET ?9");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map(
        params![
            filter.status.map(ContentStatus::as_str),
            filter.kind.map(ContentKind::as_str),
            filter.cluster.map(|id| id.0),
            filter.sector.map(|id| id.0),
            filter.active_sectors_only,
            filter.approved,
            filter.review.map(ReviewState::as_str),
            page.limit.unwrap_or(-1),
            page.offset,
        ],
        read,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the content that matches.
///
/// # Errors
/// Any failure of SQLite.
pub fn count(connection: &Connection, filter: &ContentFilter) -> Result<i64, StoreError> {
    Ok(connection.query_row_cached(
        &format!("SELECT count(*) FROM content{WHERE}"),
        params![
            filter.status.map(ContentStatus::as_str),
            filter.kind.map(ContentKind::as_str),
            filter.cluster.map(|id| id.0),
            filter.sector.map(|id| id.0),
            filter.active_sectors_only,
            filter.approved,
            filter.review.map(ReviewState::as_str),
        ],
        |row| row.get(0),
    )?)
}

/// Finds content by its row.
///
/// # Errors
/// `NoRow` when there is none.
pub fn get(connection: &Connection, id: ContentId) -> Result<Content, StoreError> {
    connection
        .query_row_cached(
            &format!("SELECT {COLUMNS} FROM content WHERE id = ?1"),
            [id.0],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("content", id))
}

/// Finds content by its number or its UUID.
///
/// # Errors
/// `NoRow` when there is none.
pub fn find(connection: &Connection, word: &str) -> Result<Content, StoreError> {
    if let Ok(id) = word.parse() {
        return get(connection, ContentId(id));
    }
    let uuid = Uuid::try_parse(word).map(|uuid| uuid.to_string());
    connection
        .query_row_cached(
            &format!("SELECT {COLUMNS} FROM content WHERE uuid = ?1"),
            [uuid.as_deref().unwrap_or(word)],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("content", word))
}

/// The content that is named, each once and in that order; all of the active sectors when none is.
///
/// # Errors
/// As `find`.
pub fn chosen(
    connection: &Connection,
    named: Option<&[String]>,
) -> Result<Vec<Content>, StoreError> {
    let Some(named) = named else {
        let filter = ContentFilter {
            active_sectors_only: true,
            ..ContentFilter::default()
        };
        return list(connection, &filter, Page::default());
    };
    let mut chosen: Vec<Content> = Vec::new();
    for word in named {
        let content = find(connection, word)?;
        if chosen.iter().all(|other| other.id != content.id) {
            chosen.push(content);
        }
    }
    Ok(chosen)
}

/// Finds the content that a task has made. `None` when there is none yet.
///
/// # Errors
/// Any failure of SQLite.
pub fn find_by_task(connection: &Connection, task: TaskId) -> Result<Option<Content>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM content WHERE task_id = ?1");
    Ok(connection
        .query_row_cached(&sql, [task.0], read)
        .optional()?)
}

/// Gives a slug that no content has: `wish`, or `wish-2`, `wish-3` and so on.
///
/// # Errors
/// Any failure of SQLite.
pub fn free_slug(connection: &Connection, wish: &str) -> Result<String, StoreError> {
    let mut statement = connection.prepare_cached("SELECT 1 FROM content WHERE slug = ?1")?;
    let mut candidate = wish.to_owned();
    let mut number = 2;
    while statement.exists([&candidate])? {
        candidate = format!("{wish}-{number}");
        number += 1;
    }
    Ok(candidate)
}

/// Adds content with its first version.
///
/// # Errors
/// Any failure of SQLite.
pub fn insert(
    connection: &Connection,
    new: &NewContent<'_>,
    now: &str,
) -> Result<ContentId, StoreError> {
    let slug = free_slug(connection, new.slug)?;
    connection.execute_cached(
        "INSERT INTO content (uuid, sector_id, cluster_id, task_id, kind, title, slug, content_html,
                              excerpt, meta_title, meta_description, primary_keyword, content_type,
                              content_structure, word_count, source, model, prompt_version, op_id,
                              created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
                 ?19, ?20, ?20)",
        params![
            new.uuid.to_string(),
            new.sector_id.0,
            new.cluster_id.map(|id| id.0),
            new.task_id.map(|id| id.0),
            new.kind.as_str(),
            new.title,
            slug,
            new.content_html,
            new.excerpt,
            new.meta_title,
            new.meta_description,
            new.primary_keyword,
            new.content_type,
            new.content_structure,
            new.word_count,
            new.source.as_str(),
            new.model,
            new.prompt_version,
            new.op_id.map(|op| op.to_string()),
            now,
        ],
    )?;
    let id = ContentId(connection.last_insert_rowid());
    keep_version(connection, &get(connection, id)?, "write", now)?;
    Ok(id)
}

/// Stores a new body, as the next version, and takes the approval back.
///
/// # Errors
/// Any failure of SQLite.
pub fn revise(
    connection: &Connection,
    content: &mut Content,
    origin: &str,
    now: &str,
) -> Result<(), StoreError> {
    content.version += 1;
    content.approved_at = None;
    update(connection, content, now)?;
    keep_version(connection, content, origin, now)
}

/// Stores every field of content that may change, without a new version.
///
/// # Errors
/// Any failure of SQLite.
pub fn update(connection: &Connection, content: &Content, now: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE content SET kind = ?2, title = ?3, slug = ?4, content_html = ?5, excerpt = ?6,
                            meta_title = ?7, meta_description = ?8, primary_keyword = ?9,
                            word_count = ?10, version = ?11, status = ?12, wordpress_status = ?13,
                            external_id = ?14, external_url = ?15, model = ?16, approved_at = ?17,
                            updated_at = ?18
         WHERE id = ?1",
        params![
            content.id.0,
            content.kind.as_str(),
            content.title,
            content.slug,
            content.content_html,
            content.excerpt,
            content.meta_title,
            content.meta_description,
            content.primary_keyword,
            content.word_count,
            content.version,
            content.status.as_str(),
            content.wordpress_status,
            content.external_id,
            content.external_url,
            content.model,
            content.approved_at,
            now,
        ],
    )?;
    Ok(())
}

/// Notes which prompt and which call the present body came from.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_provenance(
    connection: &Connection,
    id: ContentId,
    prompt_version: &str,
    op_id: Option<OpId>,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE content SET prompt_version = ?2, op_id = ?3 WHERE id = ?1",
        params![id.0, prompt_version, op_id.map(|op| op.to_string())],
    )?;
    Ok(())
}

/// Notes what the checks found in the present body, and how many words were ordered. `None` for what
/// nobody ordered.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_review(
    connection: &Connection,
    id: ContentId,
    findings: &[Finding],
    ordered_words: Option<u32>,
) -> Result<(), StoreError> {
    let json = serde_json::to_string(findings).unwrap_or_else(|_| "[]".to_owned());
    connection.execute_cached(
        "UPDATE content SET review = ?2, findings = ?3, ordered_words = ?4 WHERE id = ?1",
        params![
            id.0,
            ReviewState::of(findings).as_str(),
            json,
            ordered_words
        ],
    )?;
    Ok(())
}

/// A page of the site with an address that can be linked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LivePage {
    /// The content.
    pub id: ContentId,
    /// Its title.
    pub title: String,
    /// Its whole address.
    pub url: String,
}

/// Lists the pages of the site that can be linked to, those of a cluster first, then the newest; not
/// the one that a task made.
///
/// # Errors
/// Any failure of SQLite.
pub fn live_pages(
    connection: &Connection,
    task: Option<TaskId>,
    cluster: Option<ClusterId>,
) -> Result<Vec<LivePage>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, title, external_url FROM content
         WHERE external_url <> '' AND (?1 IS NULL OR task_id IS NOT ?1)
         ORDER BY coalesce(cluster_id = ?2, 0) DESC, id DESC",
    )?;
    let values = params![task.map(|id| id.0), cluster.map(|id| id.0)];
    let rows = statement.query_map(values, |row| {
        Ok(LivePage {
            id: ContentId(row.get(0)?),
            title: row.get(1)?,
            url: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Which prompt and which call the present body came from: the prompt's version, empty for none,
/// and the call. `None` for no call.
///
/// # Errors
/// `NoRow` when there is no such content.
pub fn provenance(
    connection: &Connection,
    id: ContentId,
) -> Result<(String, Option<String>), StoreError> {
    connection
        .query_row_cached(
            "SELECT prompt_version, op_id FROM content WHERE id = ?1",
            [id.0],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("content", id))
}

/// Lists titles and slugs of pages that the content of a task could link to: those of its cluster
/// first, then the newest; none of archived sectors.
///
/// # Errors
/// Any failure of SQLite.
pub fn other_pages(
    connection: &Connection,
    task: TaskId,
    cluster: Option<ClusterId>,
    at_most: i64,
) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT title, slug FROM content
         WHERE task_id IS NOT ?1
           AND sector_id IN (SELECT id FROM sectors WHERE status = 'active')
         ORDER BY coalesce(cluster_id = ?2, 0) DESC, id DESC LIMIT ?3",
    )?;
    let rows = statement.query_map(params![task.0, cluster.map(|id| id.0), at_most], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds the content that has a slug. `None` when none has it.
///
/// # Errors
/// Any failure of SQLite.
pub fn find_by_slug(connection: &Connection, slug: &str) -> Result<Option<ContentId>, StoreError> {
    Ok(connection
        .query_row_cached("SELECT id FROM content WHERE slug = ?1", [slug], |row| {
            row.get(0).map(ContentId)
        })
        .optional()?)
}

/// Finds content by its publish key. `None` when there is none.
///
/// # Errors
/// Any failure of SQLite.
pub fn find_by_uuid(connection: &Connection, uuid: Uuid) -> Result<Option<ContentId>, StoreError> {
    Ok(connection
        .query_row_cached(
            "SELECT id FROM content WHERE uuid = ?1",
            [uuid.to_string()],
            |row| row.get(0).map(ContentId),
        )
        .optional()?)
}

/// Lists the versions of content, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn versions(connection: &Connection, id: ContentId) -> Result<Vec<ContentVersion>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT version, title, content_html, meta_title, meta_description, origin, created_at
         FROM content_versions WHERE content_id = ?1 ORDER BY version",
    )?;
    let rows = statement.query_map([id.0], |row| {
        Ok(ContentVersion {
            version: row.get(0)?,
            title: row.get(1)?,
            content_html: row.get(2)?,
            meta_title: row.get(3)?,
            meta_description: row.get(4)?,
            origin: row.get(5)?,
            created_at: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn keep_version(
    connection: &Connection,
    content: &Content,
    origin: &str,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "INSERT INTO content_versions (content_id, version, title, content_html, meta_title,
                                       meta_description, origin, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            content.id.0,
            content.version,
            content.title,
            content.content_html,
            content.meta_title,
            content.meta_description,
            origin,
            now,
        ],
    )?;
    Ok(())
}
