//! Model calls: one row per attempt, written before it is sent, with the raw answer once paid for.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::cached::Cached as _;
use super::ideas::uuid;
use super::keywords::word;
use super::{StoreError, answer_cache};
use crate::domain::ids::{BatchId, OpId, RunId};
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;

/// What is recorded before a call is sent.
#[derive(Clone, Debug)]
pub struct NewCall<'a> {
    /// The call.
    pub op_id: OpId,
    /// The run that makes it.
    pub run_id: RunId,
    /// The AI function, such as `generate_content`.
    pub function: &'a str,
    /// What it is for, such as `task:<uuid>`.
    pub subject: &'a str,
    /// Which attempt for this subject, from 1.
    pub attempt: i64,
    /// The provider's name in the settings.
    pub provider: &'a str,
    /// The model.
    pub model: &'a str,
    /// How its server is spoken to.
    pub dialect: &'a str,
    /// Where it is sent.
    pub base_url: &'a str,
    /// SHA-256 in hex of the body without per-attempt ids.
    pub request_hash: &'a str,
    /// The prompt's name.
    pub prompt_name: &'a str,
    /// The prompt's version.
    pub prompt_version: &'a str,
    /// The body that is sent.
    pub request_body: &'a [u8],
    /// The version of the price table.
    pub price_version: &'a str,
    /// Micro-USD per million input tokens. `None` when unknown.
    pub price_input: Option<UsdMicros>,
    /// Micro-USD per million cached input tokens. `None` when unknown.
    pub price_cached_input: Option<UsdMicros>,
    /// Micro-USD per million output tokens. `None` when unknown.
    pub price_output: Option<UsdMicros>,
    /// What is set aside for it.
    pub reserved: UsdMicros,
    /// What its question is known by. `None` when it is not to be answered from here again.
    pub cache_key: Option<&'a str>,
    /// The call it is answered from. `None` when it is sent.
    pub cached_from: Option<OpId>,
}

/// What is recorded when a call was answered.
#[derive(Clone, Debug, Default)]
pub struct Settlement<'a> {
    /// What it cost. `None` when the price is unknown.
    pub cost: Option<UsdMicros>,
    /// How the cost is known: `usage`, `provider`, `reserve`, `local`, `cache`, `hand` or `unknown`.
    pub cost_source: &'a str,
    /// Tokens in. `None` when the provider did not say.
    pub input_tokens: Option<i64>,
    /// Tokens in that were cached. `None` when the provider did not say.
    pub cached_input_tokens: Option<i64>,
    /// Tokens out. `None` when the provider did not say.
    pub output_tokens: Option<i64>,
    /// Tokens out that were hidden reasoning. `None` when the provider did not say.
    pub reasoning_tokens: Option<i64>,
    /// The HTTP status. `None` when settled by hand.
    pub http_status: Option<i64>,
    /// The provider's name for the request. `None` when it gave none.
    pub provider_request_id: Option<&'a str>,
    /// The answer as it came. `None` when it never came.
    pub raw_answer: Option<&'a [u8]>,
}

/// A model call as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AiCall {
    /// The call.
    pub op_id: OpId,
    /// The run that made it.
    pub run_id: RunId,
    /// The AI function.
    pub function: String,
    /// What it was for.
    pub subject: String,
    /// Which attempt for this subject, from 1.
    pub attempt: i64,
    /// The provider's name in the settings.
    pub provider: String,
    /// The model.
    pub model: String,
    /// How its server was spoken to, which says how the answer is read; empty for a call of an older
    /// igny8.
    pub dialect: String,
    /// The prompt's name and version, such as `generate_content@3f2a…`.
    pub prompt: String,
    /// The version of the price table.
    pub price_version: String,
    /// Micro-USD per million input tokens. `None` when unknown.
    pub price_input: Option<i64>,
    /// Micro-USD per million cached input tokens. `None` when unknown.
    pub price_cached_input: Option<i64>,
    /// Micro-USD per million output tokens. `None` when unknown.
    pub price_output: Option<i64>,
    /// Where it stands.
    pub state: CallState,
    /// What was set aside for it.
    pub reserved_usd_micros: UsdMicros,
    /// What it cost. `None` until settled, and after that when the price is unknown.
    pub cost_usd_micros: Option<UsdMicros>,
    /// How the cost is known. `None` until settled.
    pub cost_source: Option<String>,
    /// Tokens in. `None` when unknown.
    pub input_tokens: Option<i64>,
    /// Tokens in that were cached. `None` when unknown.
    pub cached_input_tokens: Option<i64>,
    /// Tokens out. `None` when unknown.
    pub output_tokens: Option<i64>,
    /// Tokens out that were hidden reasoning. `None` when unknown.
    pub reasoning_tokens: Option<i64>,
    /// The HTTP status. `None` when no answer came.
    pub http_status: Option<i64>,
    /// The provider's name for the request. `None` when it gave none.
    pub provider_request_id: Option<String>,
    /// What became of the answer, such as `accepted`. `None` until it was looked at.
    pub outcome: Option<String>,
    /// Why it failed. `None` when it did not.
    pub error: Option<String>,
    /// When it was sent, RFC 3339 in UTC.
    pub sent_at: String,
    /// When it was resolved. `None` while it is open.
    pub resolved_at: Option<String>,
    /// When its answer was used. `None` while it waits.
    pub consumed_at: Option<String>,
    /// The batch it is sent in; its answer is a line of that batch's results then. `None` when it is
    /// sent by itself.
    pub batch_id: Option<BatchId>,
}

/// The outcome of an answer that was put to use.
pub const ACCEPTED: &str = "accepted";

/// The outcome of a cut answer that became the beginning of a text.
pub const CONTINUED: &str = "continued";

/// The outcome of a call that was charged by hand: it has no answer, or one that was cut.
pub const RECONCILED: &str = "reconciled";

const COLUMNS: &str = "op_id, run_id, function, subject, attempt, provider, model, \
    prompt_name || '@' || prompt_version, price_version, price_input, price_cached_input, \
    price_output, state, reserved_usd_micros, cost_usd_micros, cost_source, input_tokens, \
    cached_input_tokens, output_tokens, reasoning_tokens, http_status, provider_request_id, \
    outcome, error, sent_at, resolved_at, consumed_at, dialect, batch_id";

fn read(row: &Row<'_>) -> rusqlite::Result<AiCall> {
    Ok(AiCall {
        op_id: OpId(uuid(row, 0)?),
        run_id: RunId(uuid(row, 1)?),
        function: row.get(2)?,
        subject: row.get(3)?,
        attempt: row.get(4)?,
        provider: row.get(5)?,
        model: row.get(6)?,
        prompt: row.get(7)?,
        price_version: row.get(8)?,
        price_input: row.get(9)?,
        price_cached_input: row.get(10)?,
        price_output: row.get(11)?,
        state: word(row, 12)?,
        reserved_usd_micros: UsdMicros(row.get(13)?),
        cost_usd_micros: row.get::<_, Option<i64>>(14)?.map(UsdMicros),
        cost_source: row.get(15)?,
        input_tokens: row.get(16)?,
        cached_input_tokens: row.get(17)?,
        output_tokens: row.get(18)?,
        reasoning_tokens: row.get(19)?,
        http_status: row.get(20)?,
        provider_request_id: row.get(21)?,
        outcome: row.get(22)?,
        error: row.get(23)?,
        sent_at: row.get(24)?,
        resolved_at: row.get(25)?,
        consumed_at: row.get(26)?,
        dialect: row.get(27)?,
        batch_id: row.get::<_, Option<i64>>(28)?.map(BatchId),
    })
}

/// Records a call that is about to be sent.
///
/// # Errors
/// Any failure of SQLite.
pub fn insert_sent(
    connection: &Connection,
    call: &NewCall<'_>,
    now: &str,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO ai_calls (op_id, run_id, function, subject, attempt, provider, model,
                                   base_url, request_hash, prompt_name, prompt_version,
                                   request_body, price_version, price_input, price_cached_input,
                                   price_output, state, reserved_usd_micros, sent_at, dialect,
                                   cache_key, cached_from)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,
                     'sent', ?17, ?18, ?19, ?20, ?21)",
        )?
        .execute(params![
            call.op_id.to_string(),
            call.run_id.to_string(),
            call.function,
            call.subject,
            call.attempt,
            call.provider,
            call.model,
            call.base_url,
            call.request_hash,
            call.prompt_name,
            call.prompt_version,
            call.request_body,
            call.price_version,
            call.price_input.map(|price| price.0),
            call.price_cached_input.map(|price| price.0),
            call.price_output.map(|price| price.0),
            call.reserved.0,
            now,
            call.dialect,
            call.cache_key,
            call.cached_from.map(|from| from.to_string()),
        ])?;
    Ok(())
}

/// Records the answer of a call and what it cost.
///
/// # Errors
/// `NoRow` when the call is not open.
pub fn settle(
    connection: &Connection,
    op_id: OpId,
    settlement: &Settlement<'_>,
    now: &str,
) -> Result<(), StoreError> {
    let changed = connection.execute_cached(
        "UPDATE ai_calls SET state = 'settled', cost_usd_micros = ?2, cost_source = ?3,
                input_tokens = ?4, cached_input_tokens = ?5, output_tokens = ?6,
                reasoning_tokens = ?7, http_status = coalesce(?8, http_status),
                provider_request_id = coalesce(?9, provider_request_id),
                raw_answer = coalesce(?10, raw_answer), resolved_at = ?11
         WHERE op_id = ?1 AND state IN ('sent', 'unresolved')",
        params![
            op_id.to_string(),
            settlement.cost.map(|cost| cost.0),
            settlement.cost_source,
            settlement.input_tokens,
            settlement.cached_input_tokens,
            settlement.output_tokens,
            settlement.reasoning_tokens,
            settlement.http_status,
            settlement.provider_request_id,
            settlement.raw_answer,
            now,
        ],
    )?;
    open_call(changed, op_id)
}

/// Keeps what has come of an answer so far, while its call is on its way.
///
/// # Errors
/// `NoRow` when the call is not on its way.
pub fn keep_so_far(connection: &Connection, op_id: OpId, so_far: &[u8]) -> Result<(), StoreError> {
    let changed = connection
        .prepare_cached("UPDATE ai_calls SET raw_answer = ?2 WHERE op_id = ?1 AND state = 'sent'")?
        .execute(params![op_id.to_string(), so_far])?;
    open_call(changed, op_id)
}

/// Records that a call came to nothing (`Void`) or that nobody knows (`Unresolved`), with whatever
/// bytes did arrive.
///
/// # Errors
/// `NoRow` when the call is not open.
pub fn close(
    connection: &Connection,
    op_id: OpId,
    state: CallState,
    http_status: Option<i64>,
    error: &str,
    partial_answer: Option<&[u8]>,
    now: &str,
) -> Result<(), StoreError> {
    let resolved = (state == CallState::Void).then_some(now);
    let changed = connection.execute_cached(
        "UPDATE ai_calls SET state = ?2, http_status = coalesce(?3, http_status), error = ?4,
                raw_answer = coalesce(?5, raw_answer), resolved_at = ?6
         WHERE op_id = ?1 AND state IN ('sent', 'unresolved')",
        params![
            op_id.to_string(),
            state.as_str(),
            http_status,
            error,
            partial_answer,
            resolved
        ],
    )?;
    open_call(changed, op_id)
}

fn open_call(changed: usize, op_id: OpId) -> Result<(), StoreError> {
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::no_row("open call", op_id))
    }
}

/// Records what became of a paid answer; after this it is never used again. An accepted one answers
/// the same question from now on, any other one no longer does.
///
/// # Errors
/// Any failure of SQLite.
pub fn consume(
    connection: &Connection,
    op_id: OpId,
    outcome: &str,
    error: Option<&str>,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE ai_calls SET outcome = ?2, error = ?3, consumed_at = ?4 WHERE op_id = ?1",
        params![op_id.to_string(), outcome, error, now],
    )?;
    if outcome == ACCEPTED {
        answer_cache::keep(connection, op_id, now)
    } else {
        answer_cache::forget(connection, op_id)
    }
}

/// Gives a paid answer for this subject that was never used. `None` when there is none.
///
/// # Errors
/// Any failure of SQLite.
pub fn waiting_answer(
    connection: &Connection,
    function: &str,
    subject: &str,
) -> Result<Option<(AiCall, Vec<u8>)>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS}, raw_answer FROM ai_calls
         WHERE function = ?1 AND subject = ?2 AND state = 'settled' AND consumed_at IS NULL
           AND raw_answer IS NOT NULL
         ORDER BY sent_at, op_id LIMIT 1"
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([function, subject], |row| Ok((read(row)?, row.get(29)?)))
        .optional()?)
}

/// Gives the open or unresolved call for this subject. `None` when there is none.
///
/// # Errors
/// Any failure of SQLite.
pub fn open_for(
    connection: &Connection,
    function: &str,
    subject: &str,
) -> Result<Option<AiCall>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM ai_calls
         WHERE function = ?1 AND subject = ?2 AND state IN ('sent', 'unresolved')
         ORDER BY sent_at DESC LIMIT 1"
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([function, subject], read)
        .optional()?)
}

/// Lists the calls of a function that are not over, oldest first: those that may still be answered or
/// billed, and those whose paid answer waits to be used.
///
/// # Errors
/// Any failure of SQLite.
pub fn unfinished(connection: &Connection, function: &str) -> Result<Vec<AiCall>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM ai_calls
         WHERE function = ?1
           AND (state IN ('sent', 'unresolved')
             OR (state = 'settled' AND consumed_at IS NULL AND raw_answer IS NOT NULL))
         ORDER BY sent_at, op_id"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([function], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the calls of a batch, in the order of their names.
///
/// # Errors
/// Any failure of SQLite.
pub fn of_batch(connection: &Connection, batch: BatchId) -> Result<Vec<AiCall>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM ai_calls WHERE batch_id = ?1 ORDER BY op_id");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([batch.0], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether an answer for this subject was ever put to use.
///
/// # Errors
/// Any failure of SQLite.
pub fn was_accepted(
    connection: &Connection,
    function: &str,
    subject: &str,
) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM ai_calls
                            WHERE function = ?1 AND subject = ?2 AND outcome = 'accepted')",
        )?
        .query_row([function, subject], |row| row.get(0))?)
}

/// Lists the subjects of a function's answers that were put to use, each with the time its call was
/// sent, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn accepted(
    connection: &Connection,
    function: &str,
) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT subject, sent_at FROM ai_calls
         WHERE function = ?1 AND outcome = 'accepted' ORDER BY sent_at, op_id",
    )?;
    let rows = statement.query_map([function], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the answers for this subject that were turned down with an outcome since the last one that
/// was put to use.
///
/// # Errors
/// Any failure of SQLite.
pub fn turned_down(
    connection: &Connection,
    function: &str,
    subject: &str,
    outcome: &str,
) -> Result<i64, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT count(*) FROM ai_calls
             WHERE function = ?1 AND subject = ?2 AND outcome = ?3
               AND attempt > (SELECT coalesce(max(attempt), 0) FROM ai_calls
                              WHERE function = ?1 AND subject = ?2
                                AND outcome IN ('accepted', 'flagged'))",
        )?
        .query_row([function, subject, outcome], |row| row.get(0))?)
}

/// Gives the open or unresolved call for a subject or any of its parts, whatever its function. `None`
/// when there is none. A part's subject is the whole's with a colon and a name after it.
///
/// # Errors
/// Any failure of SQLite.
pub fn open_for_any_part(
    connection: &Connection,
    subject: &str,
) -> Result<Option<AiCall>, StoreError> {
    let sql = format!(
        // A semicolon follows the colon.
        "SELECT {COLUMNS} FROM ai_calls INDEXED BY ai_calls_open
         WHERE state IN ('sent', 'unresolved')
           AND (subject = ?1 OR (subject > ?1 || ':' AND subject < ?1 || ';'))
         ORDER BY state = 'unresolved' DESC, sent_at DESC LIMIT 1"
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([subject], read)
        .optional()?)
}

/// Gives the last call for a subject. `None` when there was none.
///
/// # Errors
/// Any failure of SQLite.
pub fn last_for(
    connection: &Connection,
    function: &str,
    subject: &str,
) -> Result<Option<AiCall>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM ai_calls WHERE function = ?1 AND subject = ?2
         ORDER BY attempt DESC LIMIT 1"
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([function, subject], read)
        .optional()?)
}

/// Marks every paid answer for a subject and its parts that still waits as used up.
///
/// # Errors
/// Any failure of SQLite.
pub fn consume_waiting(
    connection: &Connection,
    subject: &str,
    outcome: &str,
    error: &str,
    now: &str,
) -> Result<usize, StoreError> {
    // By that index, or every answer of the run is read for every text. A semicolon follows the colon.
    let mut statement = connection.prepare_cached(
        "UPDATE ai_calls INDEXED BY ai_calls_unused
         SET outcome = ?2, error = ?3, consumed_at = ?4
         WHERE (subject = ?1 OR (subject > ?1 || ':' AND subject < ?1 || ';'))
           AND state = 'settled' AND consumed_at IS NULL",
    )?;
    Ok(statement.execute(params![subject, outcome, error, now])?)
}

/// Counts the attempts made for this subject.
///
/// # Errors
/// Any failure of SQLite.
pub fn attempts(connection: &Connection, function: &str, subject: &str) -> Result<i64, StoreError> {
    Ok(connection
        .prepare_cached("SELECT count(*) FROM ai_calls WHERE function = ?1 AND subject = ?2")?
        .query_row([function, subject], |row| row.get(0))?)
}

/// Which calls to list. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct CallFilter {
    /// Only this state.
    pub state: Option<CallState>,
    /// Only this run.
    pub run: Option<RunId>,
    /// Only those sent at or after this time.
    pub since: Option<String>,
}

/// Lists calls, oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection, filter: &CallFilter) -> Result<Vec<AiCall>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM ai_calls
         WHERE (?1 IS NULL OR state = ?1) AND (?2 IS NULL OR run_id = ?2)
           AND (?3 IS NULL OR sent_at >= ?3)
         ORDER BY sent_at, op_id"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map(
        params![
            filter.state.map(CallState::as_str),
            filter.run.map(|run| run.to_string()),
            filter.since,
        ],
        read,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds a call by its id.
///
/// # Errors
/// `NoRow` when there is none.
pub fn get(connection: &Connection, op_id: OpId) -> Result<AiCall, StoreError> {
    connection
        .query_row_cached(
            &format!("SELECT {COLUMNS} FROM ai_calls WHERE op_id = ?1"),
            [op_id.to_string()],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("call", op_id))
}

/// Gives the bodies of a call: what was sent, and what came back. `None` when nothing came back.
///
/// # Errors
/// `NoRow` when there is no such call.
pub fn bodies(
    connection: &Connection,
    op_id: OpId,
) -> Result<(Vec<u8>, Option<Vec<u8>>), StoreError> {
    connection
        .query_row_cached(
            "SELECT request_body, raw_answer FROM ai_calls WHERE op_id = ?1",
            [op_id.to_string()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("call", op_id))
}

/// Gives the address that a call was sent to.
///
/// # Errors
/// `NoRow` when there is no such call.
pub fn sent_to(connection: &Connection, op_id: OpId) -> Result<String, StoreError> {
    let sql = "SELECT base_url FROM ai_calls WHERE op_id = ?1";
    connection
        .query_row_cached(sql, [op_id.to_string()], |row| row.get(0))
        .optional()?
        .ok_or_else(|| StoreError::no_row("call", op_id))
}

/// Puts a shorter account in the place of an answer that was put to use, whose content is in other
/// rows by then; an answer that still waits is never touched.
///
/// # Errors
/// `NoRow` when there is no such call, or its answer waits.
pub fn shorten_answer(
    connection: &Connection,
    op_id: OpId,
    account: &[u8],
) -> Result<(), StoreError> {
    let changed = connection.execute_cached(
        "UPDATE ai_calls SET raw_answer = ?2 WHERE op_id = ?1 AND consumed_at IS NOT NULL",
        params![op_id.to_string(), account],
    )?;
    open_call(changed, op_id)
}

/// Names the settled calls whose answer is not there although they were not settled by hand.
///
/// # Errors
/// Any failure of SQLite.
pub fn settled_without_answer(connection: &Connection) -> Result<Vec<OpId>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT op_id FROM ai_calls
         WHERE state = 'settled' AND raw_answer IS NULL AND outcome IS NOT 'reconciled'
         ORDER BY op_id",
    )?;
    let rows = statement.query_map([], |row| Ok(OpId(uuid(row, 0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
