//! Publishing records: what was intended before anything was sent, and what came of it.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use uuid::Uuid;

use super::StoreError;
use super::cached::Cached as _;
use super::ideas::uuid;
use super::keywords::word;
use crate::domain::ids::{ContentId, RunId};
use crate::domain::integration::Transport;
use crate::domain::publishing::{PublishState, PublishTarget};

/// One attempt at publishing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublishRecord {
    /// The row.
    pub id: i64,
    /// The content.
    pub content_id: ContentId,
    /// The publish key it was sent with.
    pub content_uuid: Uuid,
    /// WordPress, or files.
    pub target: PublishTarget,
    /// The site's address or the folder.
    pub destination: String,
    /// SHA-256 in hex of what was sent.
    pub revision_hash: String,
    /// The status that was asked for.
    pub wanted_status: String,
    /// What came of it.
    pub state: PublishState,
    /// The post's id there. `None` when it is not known.
    pub external_id: Option<String>,
    /// The post's address there. `None` when it is not known.
    pub external_url: Option<String>,
    /// Why it failed. `None` when it did not.
    pub error: Option<String>,
    /// The time to go live that was asked for, in UTC. `None` for none.
    pub wanted_date: Option<String>,
    /// SHA-256 in hex of the text that was sent, markup aside; empty when it was not noted.
    pub sent_hash: String,
    /// SHA-256 in hex of title and body as they stood there after our last write. `None` when
    /// they are not known, or known to be someone else's.
    pub remote_hash: Option<String>,
    /// When the target last changed it, by its own clock, after our last write. `None` as above.
    pub remote_changed: Option<String>,
    /// How the site was spoken to; means nothing for files.
    pub transport: Transport,
    /// The batch that its first write went along with. `None` for older records and for files.
    pub batch_id: Option<Uuid>,
    /// The bridge's hash of the post after our last write. `None` when that is not known.
    pub state_hash: Option<String>,
    /// The post after our last write, as JSON. `None` when that is not known.
    pub remote_state: Option<String>,
    /// What was asked for, field by field, as JSON. `None` for older records.
    pub sent_parts: Option<String>,
    /// The content that its text would link to once it is live, as a JSON list of UUIDs.
    pub open_links: String,
    /// When the run that made it was taken back, RFC 3339 in UTC. `None` when it was not.
    pub undone_at: Option<String>,
    /// When it was intended, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

const COLUMNS: &str = "id, content_id, content_uuid, target, destination, revision_hash, \
                       wanted_status, state, external_id, external_url, error, wanted_date, \
                       sent_hash, remote_hash, remote_changed, created_at, updated_at, transport, \
                       batch_id, state_hash, remote_state, sent_parts, open_links, undone_at";

fn read(row: &Row<'_>) -> rusqlite::Result<PublishRecord> {
    Ok(PublishRecord {
        id: row.get(0)?,
        content_id: ContentId(row.get(1)?),
        content_uuid: uuid(row, 2)?,
        target: word(row, 3)?,
        destination: row.get(4)?,
        revision_hash: row.get(5)?,
        wanted_status: row.get(6)?,
        state: word(row, 7)?,
        external_id: row.get(8)?,
        external_url: row.get(9)?,
        error: row.get(10)?,
        wanted_date: row.get(11)?,
        sent_hash: row.get(12)?,
        remote_hash: row.get(13)?,
        remote_changed: row.get(14)?,
        created_at: row.get(15)?,
        updated_at: row.get(16)?,
        transport: word(row, 17)?,
        batch_id: match row.get_ref(18)? {
            ValueRef::Null => None,
            _ => Some(uuid(row, 18)?),
        },
        state_hash: row.get(19)?,
        remote_state: row.get(20)?,
        sent_parts: row.get(21)?,
        open_links: row.get(22)?,
        undone_at: row.get(23)?,
    })
}

/// What is about to be sent.
#[derive(Clone, Debug)]
pub struct Intent<'a> {
    /// The content.
    pub content_id: ContentId,
    /// The publish key.
    pub content_uuid: Uuid,
    /// The run that sends it.
    pub run_id: RunId,
    /// WordPress, or files.
    pub target: PublishTarget,
    /// The site's address or the folder.
    pub destination: &'a str,
    /// SHA-256 in hex of what is sent.
    pub revision_hash: &'a str,
    /// The status that is asked for.
    pub wanted_status: &'a str,
}

/// Records an intent; commit it before anything is sent.
///
/// # Errors
/// Any failure of SQLite.
pub fn intend(connection: &Connection, intent: &Intent<'_>, now: &str) -> Result<i64, StoreError> {
    connection.execute_cached(
        "INSERT INTO publish_records (content_id, content_uuid, run_id, target, destination,
                                      revision_hash, wanted_status, state, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'intent', ?8, ?8)",
        params![
            intent.content_id.0,
            intent.content_uuid.to_string(),
            intent.run_id.to_string(),
            intent.target.as_str(),
            intent.destination,
            intent.revision_hash,
            intent.wanted_status,
            now,
        ],
    )?;
    Ok(connection.last_insert_rowid())
}

/// Records what came of an attempt.
///
/// # Errors
/// Any failure of SQLite.
pub fn conclude(
    connection: &Connection,
    id: i64,
    state: PublishState,
    external: Option<(&str, &str)>,
    error: Option<&str>,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_records SET state = ?2, external_id = coalesce(?3, external_id),
                external_url = coalesce(?4, external_url), error = ?5, updated_at = ?6
         WHERE id = ?1",
        params![
            id,
            state.as_str(),
            external.map(|(id, _)| id),
            external.map(|(_, url)| url),
            error,
            now,
        ],
    )?;
    Ok(())
}

/// What an attempt asks of WordPress, besides what every target is asked.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The status.
    pub status: &'a str,
    /// The time to go live, in UTC. `None` for none.
    pub date: Option<&'a str>,
    /// SHA-256 in hex of the text that is sent, markup aside.
    pub sent_hash: &'a str,
}

/// Notes what an attempt asks of WordPress. One that was cut off is an intent again, of this run.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_wanted(
    connection: &Connection,
    id: i64,
    run: RunId,
    wanted: &Wanted<'_>,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_records SET run_id = ?2, state = 'intent', wanted_status = ?3,
                wanted_date = ?4, sent_hash = ?5, error = NULL, updated_at = ?6
         WHERE id = ?1",
        params![
            id,
            run.to_string(),
            wanted.status,
            wanted.date,
            wanted.sent_hash,
            now
        ],
    )?;
    Ok(())
}

/// Notes how the target stood after our last write: the hash of title and body, and its own time of
/// change. `None` when what stands there is not what we wrote.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_remote(
    connection: &Connection,
    id: i64,
    remote: Option<(&str, &str)>,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_records SET remote_hash = ?2, remote_changed = ?3 WHERE id = ?1",
        params![
            id,
            remote.map(|(hash, _)| hash),
            remote.map(|(_, changed)| changed)
        ],
    )?;
    Ok(())
}

/// Notes how an attempt is sent and with which batch; one that was sent before keeps its first batch.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_batch(
    connection: &Connection,
    id: i64,
    transport: Transport,
    batch: Uuid,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_records SET transport = ?2, batch_id = coalesce(batch_id, ?3) WHERE id = ?1",
        params![id, transport.as_str(), batch.to_string()],
    )?;
    Ok(())
}

/// How a post stands on the site after our last write.
#[derive(Clone, Copy, Debug, Default)]
pub struct RemoteState<'a> {
    /// The bridge's hash of it. `None` when it holds what others wrote.
    pub state_hash: Option<&'a str>,
    /// The post, as JSON.
    pub remote_state: Option<&'a str>,
    /// What was asked for, as JSON.
    pub sent_parts: Option<&'a str>,
    /// The content it would link to once that is live, as a JSON list.
    pub open_links: &'a str,
}

/// Notes how a post stands on the site after our last write.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_state(
    connection: &Connection,
    id: i64,
    state: &RemoteState<'_>,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_records SET state_hash = ?2, remote_state = ?3, sent_parts = ?4,
                open_links = ?5
         WHERE id = ?1",
        params![
            id,
            state.state_hash,
            state.remote_state,
            state.sent_parts,
            state.open_links,
        ],
    )?;
    Ok(())
}

/// Marks what a batch did for content as taken back: those attempts no longer count as done.
///
/// # Errors
/// Any failure of SQLite.
pub fn undo(
    connection: &Connection,
    content: ContentId,
    batch: Uuid,
    now: &str,
) -> Result<usize, StoreError> {
    Ok(connection.execute_cached(
        "UPDATE publish_records SET state = 'failed', error = 'taken back', undone_at = ?3,
                updated_at = ?3
         WHERE content_id = ?1 AND batch_id = ?2 AND undone_at IS NULL",
        params![content.0, batch.to_string(), now],
    )?)
}

/// Notes the revision that workspace and site agree on since what was done there was taken over.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_revision(
    connection: &Connection,
    id: i64,
    revision_hash: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_records SET revision_hash = ?2 WHERE id = ?1",
        params![id, revision_hash],
    )?;
    Ok(())
}

/// Notes the status that a person gave the post, and the time it is scheduled for; `None` leaves the
/// status as it was asked for.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_standing(
    connection: &Connection,
    id: i64,
    status: Option<&str>,
    date: Option<&str>,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE publish_records SET wanted_status = coalesce(?2, wanted_status), wanted_date = ?3
         WHERE id = ?1",
        params![id, status, date],
    )?;
    Ok(())
}

/// Finds the content whose post this is at a destination. `None` when it is nobody's.
///
/// # Errors
/// Any failure of SQLite.
pub fn content_of_post(
    connection: &Connection,
    destination: &str,
    external_id: &str,
) -> Result<Option<ContentId>, StoreError> {
    let sql = "SELECT content_id FROM publish_records
               WHERE target = 'wordpress' AND destination = ?1 AND external_id = ?2
               ORDER BY state = 'done' DESC, id DESC LIMIT 1";
    Ok(connection
        .prepare_cached(sql)?
        .query_row(params![destination, external_id], |row| {
            row.get(0).map(ContentId)
        })
        .optional()?)
}

/// Gives the newest attempt to publish content to a destination. `None` when there was none.
///
/// # Errors
/// Any failure of SQLite.
pub fn newest(
    connection: &Connection,
    content: ContentId,
    target: PublishTarget,
    destination: &str,
) -> Result<Option<PublishRecord>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM publish_records
         WHERE content_id = ?1 AND target = ?2 AND destination = ?3 ORDER BY id DESC LIMIT 1"
    );
    let values = params![content.0, target.as_str(), destination];
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(values, read)
        .optional()?)
}

/// A post of which nobody knows whether it exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPost {
    /// The publish key of the content.
    pub content_uuid: String,
    /// The content's title.
    pub title: String,
    /// `wordpress` or `files`.
    pub target: String,
    /// The site's address or the folder.
    pub destination: String,
    /// What went wrong. `None` when nothing was noted.
    pub error: Option<String>,
    /// When it was intended, RFC 3339 in UTC.
    pub created_at: String,
}

/// Lists the posts whose newest attempt was begun and has no certain end, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn open(connection: &Connection) -> Result<Vec<OpenPost>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT content_uuid, content.title, target, destination, error, record.created_at
         FROM publish_records AS record JOIN content ON content.id = record.content_id
         WHERE state IN ('intent', 'ambiguous')
           AND record.id = (SELECT max(other.id) FROM publish_records AS other
                            WHERE other.content_id = record.content_id
                              AND other.target = record.target
                              AND other.destination = record.destination)
         ORDER BY record.id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(OpenPost {
            content_uuid: row.get(0)?,
            title: row.get(1)?,
            target: row.get(2)?,
            destination: row.get(3)?,
            error: row.get(4)?,
            created_at: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Gives the newest attempt that ended well. `None` when there was none.
///
/// # Errors
/// Any failure of SQLite.
pub fn newest_done(
    connection: &Connection,
    content: ContentId,
    target: PublishTarget,
    destination: &str,
) -> Result<Option<PublishRecord>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM publish_records
         WHERE content_id = ?1 AND target = ?2 AND destination = ?3 AND state = 'done'
         ORDER BY id DESC LIMIT 1"
    );
    let values = params![content.0, target.as_str(), destination];
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(values, read)
        .optional()?)
}

/// Lists the attempts of a run, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn of_run(connection: &Connection, run: RunId) -> Result<Vec<PublishRecord>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM publish_records WHERE run_id = ?1 ORDER BY id");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([run.to_string()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the attempts for content, newest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection, content: ContentId) -> Result<Vec<PublishRecord>, StoreError> {
    let sql =
        format!("SELECT {COLUMNS} FROM publish_records WHERE content_id = ?1 ORDER BY id DESC");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([content.0], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
