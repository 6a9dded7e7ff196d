//! Batches of model calls: one row each, written before anything of it leaves.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use uuid::Uuid;

use super::StoreError;
use super::ai_calls::{self, AiCall};
use super::cached::Cached as _;
use super::ideas::uuid;
use super::keywords::word;
use crate::domain::batch::BatchState;
use crate::domain::ids::{BatchId, OpId, RunId};
use crate::domain::money::UsdMicros;

/// A batch to record.
#[derive(Clone, Debug)]
pub struct NewBatch<'a> {
    /// The name that the provider is given.
    pub uuid: Uuid,
    /// The run that makes it.
    pub run_id: RunId,
    /// The AI function of all its requests.
    pub function: &'a str,
    /// What its results have to be read with, as JSON.
    pub options: &'a str,
    /// The provider's name in the settings.
    pub provider: &'a str,
    /// The model of all its requests.
    pub model: &'a str,
    /// How each request is spoken.
    pub dialect: &'a str,
    /// Where it is sent.
    pub base_url: &'a str,
    /// How many requests it has.
    pub requests: usize,
    /// A flat price for each image. `None` when the price is unknown.
    pub price_per_image: Option<UsdMicros>,
    /// The most tokens of one image. `None` when the price is unknown.
    pub price_image_output_tokens: Option<u64>,
}

/// A batch as it is stored. Times are RFC 3339 in UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StoredBatch {
    /// Its number.
    pub id: BatchId,
    /// The name that the provider is given.
    pub uuid: Uuid,
    /// The run that made it, or that handed it over last.
    pub run_id: RunId,
    /// The AI function of all its requests.
    pub function: String,
    /// What its results have to be read with, as JSON.
    #[serde(skip)]
    pub options: String,
    /// The provider's name in the settings.
    pub provider: String,
    /// The model of all its requests.
    pub model: String,
    /// How each request is spoken.
    pub dialect: String,
    /// Where it is sent.
    #[serde(skip)]
    pub base_url: String,
    /// Where it stands.
    pub state: BatchState,
    /// How many requests it has.
    pub requests: i64,
    /// A flat price for each image. `None` when the price is unknown.
    #[serde(skip)]
    pub price_per_image: Option<UsdMicros>,
    /// The most tokens of one image. `None` when the price is unknown.
    #[serde(skip)]
    pub price_image_output_tokens: Option<i64>,
    /// The file with its requests at the provider. `None` when there is none, or no more.
    pub file_id: Option<String>,
    /// The provider's name for it. `None` until that is known.
    pub remote_id: Option<String>,
    /// The provider's word for where it stands; empty until it has said one.
    pub remote_status: String,
    /// What went wrong with it as a whole, last. `None` when nothing did.
    pub error: Option<String>,
    /// When it was recorded.
    pub created_at: String,
    /// When the request that begins it was last sent. `None` while it was not.
    pub submitted_at: Option<String>,
    /// Until when the provider works on it. `None` when it did not say.
    pub expires_at: Option<String>,
    /// When the provider was last asked about it. `None` when it never was.
    pub polled_at: Option<String>,
    /// When it was first seen to be through. `None` until then.
    pub ended_at: Option<String>,
    /// When its last result was booked. `None` until then.
    pub closed_at: Option<String>,
}

/// How many requests of a batch stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RequestCounts {
    /// On their way, or before it.
    pub waiting: i64,
    /// Answered and paid for.
    pub settled: i64,
    /// Not billed: failed, expired or stopped.
    pub void: i64,
    /// Nobody knows.
    pub unresolved: i64,
    /// Answered, and not made into anything yet.
    pub unused: i64,
    /// What is set aside for those that are open.
    pub reserved_usd_micros: UsdMicros,
    /// What the settled ones cost, as far as prices are known.
    pub cost_usd_micros: UsdMicros,
}

const COLUMNS: &str = "id, uuid, run_id, function, options, provider, model, dialect, base_url, \
    state, requests, price_per_image, price_image_output_tokens, file_id, remote_id, \
    remote_status, error, created_at, submitted_at, expires_at, polled_at, ended_at, closed_at";

fn read(row: &Row<'_>) -> rusqlite::Result<StoredBatch> {
    Ok(StoredBatch {
        id: BatchId(row.get(0)?),
        uuid: uuid(row, 1)?,
        run_id: RunId(uuid(row, 2)?),
        function: row.get(3)?,
        options: row.get(4)?,
        provider: row.get(5)?,
        model: row.get(6)?,
        dialect: row.get(7)?,
        base_url: row.get(8)?,
        state: word(row, 9)?,
        requests: row.get(10)?,
        price_per_image: row.get::<_, Option<i64>>(11)?.map(UsdMicros),
        price_image_output_tokens: row.get(12)?,
        file_id: row.get(13)?,
        remote_id: row.get(14)?,
        remote_status: row.get(15)?,
        error: row.get(16)?,
        created_at: row.get(17)?,
        submitted_at: row.get(18)?,
        expires_at: row.get(19)?,
        polled_at: row.get(20)?,
        ended_at: row.get(21)?,
        closed_at: row.get(22)?,
    })
}

/// Records a batch.
///
/// # Errors
/// Any failure of SQLite.
pub fn insert(
    connection: &Connection,
    new: &NewBatch<'_>,
    now: &str,
) -> Result<BatchId, StoreError> {
    let tokens = new
        .price_image_output_tokens
        .map(|tokens| i64::try_from(tokens).unwrap_or(i64::MAX));
    connection.execute_cached(
        "INSERT INTO batches (uuid, run_id, function, options, provider, model, dialect, base_url,
                              state, requests, price_per_image, price_image_output_tokens,
                              created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'prepared', ?9, ?10, ?11, ?12, ?12)",
        params![
            new.uuid.to_string(),
            new.run_id.to_string(),
            new.function,
            new.options,
            new.provider,
            new.model,
            new.dialect,
            new.base_url,
            i64::try_from(new.requests).unwrap_or(i64::MAX),
            new.price_per_image.map(|price| price.0),
            tokens,
            now,
        ],
    )?;
    Ok(BatchId(connection.last_insert_rowid()))
}

/// Puts a call into a batch.
///
/// # Errors
/// Any failure of SQLite.
pub fn assign(connection: &Connection, call: OpId, batch: BatchId) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE ai_calls SET batch_id = ?2 WHERE op_id = ?1")?
        .execute(params![call.to_string(), batch.0])?;
    Ok(())
}

/// Writes where a batch stands and what the provider calls it.
///
/// # Errors
/// `NoRow` when there is no such batch.
pub fn update(connection: &Connection, batch: &StoredBatch, now: &str) -> Result<(), StoreError> {
    let changed = connection
        .prepare_cached(
            "UPDATE batches SET state = ?2, file_id = ?3, remote_id = ?4, remote_status = ?5,
                    error = ?6, submitted_at = ?7, expires_at = ?8, polled_at = ?9, ended_at = ?10,
                    closed_at = ?11, updated_at = ?12, run_id = ?13
             WHERE id = ?1",
        )?
        .execute(params![
            batch.id.0,
            batch.state.as_str(),
            batch.file_id,
            batch.remote_id,
            batch.remote_status,
            batch.error,
            batch.submitted_at,
            batch.expires_at,
            batch.polled_at,
            batch.ended_at,
            batch.closed_at,
            now,
            batch.run_id.to_string(),
        ])?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::no_row("batch", batch.id))
    }
}

/// Finds a batch.
///
/// # Errors
/// `NoRow` when there is none of that number.
pub fn get(connection: &Connection, id: BatchId) -> Result<StoredBatch, StoreError> {
    connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM batches WHERE id = ?1"))?
        .query_row([id.0], read)
        .optional()?
        .ok_or_else(|| StoreError::no_row("batch", id))
}

/// Lists batches, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection) -> Result<Vec<StoredBatch>, StoreError> {
    let mut statement =
        connection.prepare(&format!("SELECT {COLUMNS} FROM batches ORDER BY id"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the batches of which something is still to come, oldest first: those that are open, those
/// whose file is still to be removed, and those with answers that were not made into anything yet.
///
/// # Errors
/// Any failure of SQLite.
pub fn unfinished(connection: &Connection) -> Result<Vec<StoredBatch>, StoreError> {
    let mut statement = connection.prepare(&format!(
        "SELECT {COLUMNS} FROM batches
         WHERE state NOT IN ('collected', 'expired', 'cancelled', 'failed') OR file_id IS NOT NULL
            OR EXISTS (SELECT 1 FROM ai_calls
                       WHERE ai_calls.batch_id = batches.id AND ai_calls.state = 'settled'
                         AND consumed_at IS NULL AND raw_answer IS NOT NULL)
         ORDER BY id"
    ))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the requests of a batch, in the order in which they are sent.
///
/// # Errors
/// Any failure of SQLite.
pub fn calls(connection: &Connection, batch: BatchId) -> Result<Vec<AiCall>, StoreError> {
    ai_calls::of_batch(connection, batch)
}

/// Gives each request of a batch with its body to `with`, in the order in which they are sent.
///
/// # Errors
/// Any failure of SQLite.
pub fn for_each_body(
    connection: &Connection,
    batch: BatchId,
    mut with: impl FnMut(OpId, &[u8]),
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT op_id, request_body FROM ai_calls WHERE batch_id = ?1 ORDER BY op_id",
    )?;
    let mut rows = statement.query([batch.0])?;
    while let Some(row) = rows.next()? {
        let op_id = OpId(uuid(row, 0)?);
        let body = row.get_ref(1)?.as_blob().unwrap_or_default();
        with(op_id, body);
    }
    Ok(())
}

/// Counts the requests of a batch by where they stand.
///
/// # Errors
/// Any failure of SQLite.
pub fn counts(connection: &Connection, batch: BatchId) -> Result<RequestCounts, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT coalesce(sum(state = 'sent'), 0), coalesce(sum(state = 'settled'), 0),
                    coalesce(sum(state = 'void'), 0), coalesce(sum(state = 'unresolved'), 0),
                    coalesce(sum(state = 'settled' AND consumed_at IS NULL
                                 AND raw_answer IS NOT NULL), 0),
                    coalesce(sum(CASE WHEN state IN ('sent', 'unresolved')
                                      THEN reserved_usd_micros ELSE 0 END), 0),
                    coalesce(sum(cost_usd_micros), 0)
             FROM ai_calls WHERE batch_id = ?1",
        )?
        .query_row([batch.0], |row| {
            Ok(RequestCounts {
                waiting: row.get(0)?,
                settled: row.get(1)?,
                void: row.get(2)?,
                unresolved: row.get(3)?,
                unused: row.get(4)?,
                reserved_usd_micros: UsdMicros(row.get(5)?),
                cost_usd_micros: UsdMicros(row.get(6)?),
            })
        })?)
}

/// Lists the subjects of a batch's answers that were paid for and not made into anything yet.
///
/// # Errors
/// Any failure of SQLite.
pub fn unused_subjects(connection: &Connection, batch: BatchId) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT subject FROM ai_calls
         WHERE batch_id = ?1 AND state = 'settled' AND consumed_at IS NULL
           AND raw_answer IS NOT NULL
         ORDER BY subject",
    )?;
    let rows = statement.query_map([batch.0], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Says which of the provider's batches are known to be ours already.
///
/// # Errors
/// Any failure of SQLite.
pub fn is_known(connection: &Connection, remote_id: &str) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM batches WHERE remote_id = ?1)")?
        .query_row([remote_id], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Store, runs};

    #[test]
    fn a_batch_is_unfinished_while_something_is_still_to_come() {
        let store = Store::in_memory().unwrap();
        let (run, now) = (RunId(Uuid::from_u128(1)), "2026-01-01T00:00:00.000Z");
        runs::begin(store.connection(), run, "r", "write", 1, now).unwrap();
        let new = NewBatch {
            uuid: Uuid::from_u128(2),
            run_id: run,
            function: "generate_content",
            options: "{}",
            provider: "openai",
            model: "m",
            dialect: "openai-chat",
            base_url: "u",
            requests: 1,
            price_per_image: None,
            price_image_output_tokens: Some(7),
        };
        let id = insert(store.connection(), &new, now).unwrap();
        let mut batch = get(store.connection(), id).unwrap();
        assert_eq!(batch.state, BatchState::Prepared);
        assert_eq!(batch.price_image_output_tokens, Some(7));
        let unfinished = || unfinished(store.connection()).unwrap().len();
        assert_eq!(unfinished(), 1);
        batch.state = BatchState::Cancelled;
        batch.file_id = Some("file-1".into());
        batch.remote_id = Some("batch_1".into());
        update(store.connection(), &batch, now).unwrap();
        assert_eq!(get(store.connection(), id).unwrap(), batch);
        assert_eq!(unfinished(), 1);
        batch.file_id = None;
        update(store.connection(), &batch, now).unwrap();
        assert_eq!(unfinished(), 0);
        assert!(is_known(store.connection(), "batch_1").unwrap());
        assert_eq!(
            counts(store.connection(), id).unwrap(),
            RequestCounts::default()
        );
    }
}
