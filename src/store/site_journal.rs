//! The journal of a connected site: what was done with it here, and what was heard from it.

use rusqlite::{Connection, Row, params};
use serde::Serialize;

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::ids::{ContentId, RunId};

/// An entry that is not stored yet.
#[derive(Clone, Copy, Debug)]
pub struct NewEntry<'a> {
    /// The connection.
    pub integration_id: i64,
    /// The run that did or heard it. `None` when there was none.
    pub run_id: Option<RunId>,
    /// `here`, `sent` or `heard`.
    pub direction: &'a str,
    /// Such as `connected`, `key-rotated`, `post.status`.
    pub kind: &'a str,
    /// The content it is about.
    pub content_id: Option<ContentId>,
    /// The post, term or media item it is about.
    pub external_id: Option<&'a str>,
    /// What happened, as a sentence without a full stop.
    pub text: &'a str,
    /// The site's number of the event.
    pub event_id: Option<i64>,
    /// The site's time of the event.
    pub occurred_at: Option<&'a str>,
}

/// An entry as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The row.
    pub id: i64,
    /// `here`, `sent` or `heard`.
    pub direction: String,
    /// Such as `connected`, `key-rotated`, `post.status`.
    pub kind: String,
    /// The content it is about. `None` for none.
    pub content_id: Option<ContentId>,
    /// The post, term or media item it is about. `None` for none.
    pub external_id: Option<String>,
    /// What happened.
    pub text: String,
    /// When it happened, RFC 3339 in UTC: for what was heard, by the site's clock.
    pub at: String,
}

/// Adds an entry. An event that is there already is not added again.
///
/// # Errors
/// Any failure of SQLite.
pub fn add(connection: &Connection, new: &NewEntry<'_>, now: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "INSERT OR IGNORE INTO site_journal (integration_id, run_id, direction, kind, content_id, external_id,
                                   text, event_id, occurred_at, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            new.integration_id,
            new.run_id.map(|run| run.to_string()),
            new.direction,
            new.kind,
            new.content_id.map(|id| id.0),
            new.external_id,
            new.text,
            new.event_id,
            new.occurred_at,
            now,
        ],
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: row.get(0)?,
        direction: row.get(1)?,
        kind: row.get(2)?,
        content_id: row.get::<_, Option<i64>>(3)?.map(ContentId),
        external_id: row.get(4)?,
        text: row.get(5)?,
        at: row.get(6)?,
    })
}

/// Lists what happened with a site, the newest first: its journal and its records of publishing.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(
    connection: &Connection,
    integration_id: i64,
    site_url: &str,
    content: Option<ContentId>,
    at_most: i64,
) -> Result<Vec<Entry>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT id, direction, kind, content_id, external_id, text, at FROM (
             SELECT id, direction, kind, content_id, external_id, text,
                    coalesce(occurred_at, created_at) AS at, created_at AS noted
             FROM site_journal WHERE integration_id = ?1
             UNION ALL
             SELECT id, 'sent', 'publish', content_id, external_id,
                    'asked for ' || wanted_status || ': ' || state
                        || coalesce(' (' || error || ')', ''),
                    updated_at, updated_at
             FROM publish_records WHERE target = 'wordpress' AND destination = ?2
         )
         WHERE ?3 IS NULL OR content_id = ?3
         ORDER BY noted DESC, id DESC LIMIT ?4",
    )?;
    let values = params![integration_id, site_url, content.map(|id| id.0), at_most];
    let rows = statement.query_map(values, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
