//! Questions that were answered, by the hash of all that made them what they were.
//!
//! An entry comes with the acceptance of an answer and goes when that answer turns out to be of no use
//! after all. The answer itself stays with its call.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

use super::StoreError;
use super::cached::Cached as _;
use super::ideas::uuid;
use crate::domain::ids::OpId;

/// An answer that can be given again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The call that was answered.
    pub op_id: OpId,
    /// How its server was spoken to, which says how the answer is read.
    pub dialect: String,
    /// The HTTP status. `None` when unknown.
    pub http_status: Option<i64>,
    /// The answer as it came.
    pub raw_answer: Vec<u8>,
}

/// An entry as it is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The hash of the question.
    pub key: String,
    /// The call that was answered.
    pub op_id: OpId,
    /// The AI function.
    pub function: String,
    /// What it was for.
    pub subject: String,
    /// The provider's name in the settings.
    pub provider: String,
    /// The model.
    pub model: String,
    /// How long the answer is, in bytes.
    pub bytes: i64,
    /// How often it was given again.
    pub hits: i64,
    /// When it was accepted, RFC 3339 in UTC.
    pub created_at: String,
    /// When it was last given again. `None` when it never was.
    pub used_at: Option<String>,
}

/// Finds the answer to a question. `None` when it was never answered, or was forgotten.
///
/// # Errors
/// Any failure of SQLite.
pub fn find(connection: &Connection, key: &str) -> Result<Option<Stored>, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT ai_calls.op_id, dialect, http_status, raw_answer
             FROM answer_cache JOIN ai_calls USING (op_id)
             WHERE answer_cache.cache_key = ?1 AND state = 'settled' AND outcome = 'accepted'
               AND raw_answer IS NOT NULL",
        )?
        .query_row([key], |row| {
            Ok(Stored {
                op_id: OpId(uuid(row, 0)?),
                dialect: row.get(1)?,
                http_status: row.get(2)?,
                raw_answer: row.get(3)?,
            })
        })
        .optional()?)
}

/// Notes that an answer was given again.
///
/// # Errors
/// Any failure of SQLite.
pub fn note_hit(connection: &Connection, key: &str, now: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE answer_cache SET hits = hits + 1, used_at = ?2 WHERE cache_key = ?1",
        [key, now],
    )?;
    Ok(())
}

/// Keeps an accepted answer under its question, in the place of an older one; a call that was itself
/// answered from here changes nothing.
///
/// # Errors
/// Any failure of SQLite.
pub fn keep(connection: &Connection, op_id: OpId, now: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO answer_cache (cache_key, op_id, created_at)
             SELECT cache_key, op_id, ?2 FROM ai_calls
             WHERE op_id = ?1 AND cache_key IS NOT NULL AND cached_from IS NULL
             ON CONFLICT (cache_key) DO UPDATE
             SET op_id = excluded.op_id, created_at = excluded.created_at, hits = 0, used_at = NULL",
        )?
        .execute([op_id.to_string().as_str(), now])?;
    Ok(())
}

/// Forgets the answer to the question that a call asked.
///
/// # Errors
/// Any failure of SQLite.
pub fn forget(connection: &Connection, op_id: OpId) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "DELETE FROM answer_cache
             WHERE cache_key = (SELECT cache_key FROM ai_calls WHERE op_id = ?1)",
        )?
        .execute([op_id.to_string()])?;
    Ok(())
}

/// Lists the entries, newest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection) -> Result<Vec<Entry>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT answer_cache.cache_key, ai_calls.op_id, function, subject, provider, model,
                coalesce(length(raw_answer), 0), hits, created_at, used_at
         FROM answer_cache JOIN ai_calls USING (op_id)
         ORDER BY created_at DESC, answer_cache.cache_key",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Entry {
            key: row.get(0)?,
            op_id: OpId(uuid(row, 1)?),
            function: row.get(2)?,
            subject: row.get(3)?,
            provider: row.get(4)?,
            model: row.get(5)?,
            bytes: row.get(6)?,
            hits: row.get(7)?,
            created_at: row.get(8)?,
            used_at: row.get(9)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Forgets the entries of one function, or of all, that were accepted before a time, or at any; says
/// how many there were. Their calls stay in the books with their answers.
///
/// # Errors
/// Any failure of SQLite.
pub fn clear(
    connection: &Connection,
    function: Option<&str>,
    before: Option<&str>,
) -> Result<usize, StoreError> {
    Ok(connection.execute_cached(
        "DELETE FROM answer_cache
         WHERE (?2 IS NULL OR created_at < ?2)
           AND (?1 IS NULL OR op_id IN (SELECT op_id FROM ai_calls WHERE function = ?1))",
        params![function, before],
    )?)
}
