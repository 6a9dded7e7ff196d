//! Runs of commands, and the items they have claimed.
//!
//! Whether a run is alive is not in here: it is whether its lock file is held, which the caller
//! asks the operating system. A clock could not tell.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use uuid::Uuid;

use super::StoreError;
use super::cached::Cached as _;
use super::ideas::uuid;
use crate::domain::ids::RunId;

/// A run of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// Its name, and that of its lock file.
    pub id: RunId,
    /// The request id that its output carried.
    pub request_id: String,
    /// The command, without its values.
    pub command: String,
    /// The process.
    pub pid: i64,
    /// When it began, RFC 3339 in UTC.
    pub started_at: String,
    /// When it ended. `None` while it runs, and for ever when it was killed.
    pub ended_at: Option<String>,
    /// Its exit code. `None` while it runs, and for ever when it was killed.
    pub exit_code: Option<i64>,
    /// What it did, in a line.
    pub summary: String,
}

const COLUMNS: &str = "id, request_id, command, pid, started_at, ended_at, exit_code, summary";

fn read(row: &Row<'_>) -> rusqlite::Result<Run> {
    Ok(Run {
        id: RunId(uuid(row, 0)?),
        request_id: row.get(1)?,
        command: row.get(2)?,
        pid: row.get(3)?,
        started_at: row.get(4)?,
        ended_at: row.get(5)?,
        exit_code: row.get(6)?,
        summary: row.get(7)?,
    })
}

/// Notes that a run begins.
///
/// # Errors
/// Any failure of SQLite.
pub fn begin(
    connection: &Connection,
    id: RunId,
    request_id: &str,
    command: &str,
    pid: u32,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "INSERT INTO runs (id, request_id, command, pid, started_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id.to_string(), request_id, command, pid, now],
    )?;
    Ok(())
}

/// Notes that a run has ended, and gives back what it still held.
///
/// # Errors
/// Any failure of SQLite.
pub fn end(
    connection: &Connection,
    id: RunId,
    exit_code: i64,
    summary: &str,
    now: &str,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE runs SET ended_at = ?2, exit_code = ?3, summary = ?4 WHERE id = ?1",
        params![id.to_string(), now, exit_code, summary],
    )?;
    release(connection, id)
}

/// Lists the last runs, newest first.
///
/// # Errors
/// Any failure of SQLite.
pub fn last(connection: &Connection, how_many: i64) -> Result<Vec<Run>, StoreError> {
    let mut statement = connection.prepare(&format!(
        "SELECT {COLUMNS} FROM runs ORDER BY started_at DESC, id DESC LIMIT ?1"
    ))?;
    let rows = statement.query_map([how_many], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds a run by the request id it printed.
///
/// # Errors
/// `NoRow` when there is none.
pub fn find_by_request(connection: &Connection, request_id: &str) -> Result<Run, StoreError> {
    connection
        .query_row_cached(
            &format!("SELECT {COLUMNS} FROM runs WHERE request_id = ?1 OR id = ?1"),
            [request_id],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("run with the request id", request_id))
}

/// Lists the runs that have not ended, and the runs whose claims or sent calls are still open.
///
/// # Errors
/// Any failure of SQLite.
pub fn unfinished(connection: &Connection) -> Result<Vec<Run>, StoreError> {
    let mut statement = connection.prepare(&format!(
        "SELECT {COLUMNS} FROM runs
         WHERE ended_at IS NULL
            OR id IN (SELECT run_id FROM claims)
            OR id IN (SELECT run_id FROM ai_calls
                      WHERE state IN ('sent', 'unresolved') AND state = 'sent')
         ORDER BY started_at"
    ))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Claims an item for a run, when nobody has it. Call it in the same transaction that checked that
/// the item is still to be done.
///
/// # Errors
/// Any failure of SQLite.
pub fn claim(
    connection: &Connection,
    noun: &str,
    item: &str,
    run: RunId,
    now: &str,
) -> Result<bool, StoreError> {
    let claimed = connection.prepare_cached(
        "INSERT INTO claims (noun, item, run_id, claimed_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (noun, item) DO UPDATE SET claimed_at = excluded.claimed_at
         WHERE claims.run_id = excluded.run_id",
    )?;
    let mut claimed = claimed;
    Ok(claimed.execute(params![noun, item, run.to_string(), now])? == 1)
}

/// Lists the items of a noun that other runs have claimed, living or dead.
///
/// # Errors
/// Any failure of SQLite.
pub fn held_by_others(
    connection: &Connection,
    noun: &str,
    run: RunId,
) -> Result<Vec<String>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT item FROM claims WHERE noun = ?1 AND run_id <> ?2 ORDER BY item")?;
    let rows = statement.query_map(params![noun, run.to_string()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Gives one item back.
///
/// # Errors
/// Any failure of SQLite.
pub fn release_one(
    connection: &Connection,
    noun: &str,
    item: &str,
    run: RunId,
) -> Result<(), StoreError> {
    connection.execute_cached(
        "DELETE FROM claims WHERE noun = ?1 AND item = ?2 AND run_id = ?3",
        params![noun, item, run.to_string()],
    )?;
    Ok(())
}

/// Gives back everything a run holds.
///
/// # Errors
/// Any failure of SQLite.
pub fn release(connection: &Connection, run: RunId) -> Result<(), StoreError> {
    connection.execute_cached("DELETE FROM claims WHERE run_id = ?1", [run.to_string()])?;
    Ok(())
}

/// Reads a small fact about the workspace. `None` when it was never noted.
///
/// # Errors
/// Any failure of SQLite.
pub fn fact(connection: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    Ok(connection
        .query_row_cached("SELECT value FROM meta WHERE key = ?1", [key], |row| {
            row.get(0)
        })
        .optional()?)
}

/// Notes a small fact about the workspace.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_fact(connection: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "INSERT INTO meta (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![key, value],
    )?;
    Ok(())
}

/// Makes a run id of a UUID's text. `None` when it is none.
#[must_use]
pub fn parse_id(text: &str) -> Option<RunId> {
    Uuid::parse_str(text).ok().map(RunId)
}

#[cfg(test)]
mod tests {
    use super::super::Store;
    use super::*;

    #[test]
    fn an_item_has_one_holder() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        let (first, second) = (RunId(Uuid::from_u128(1)), RunId(Uuid::from_u128(2)));
        for run in [first, second] {
            begin(connection, run, &run.to_string(), "write", 1, "t").unwrap();
        }
        assert!(claim(connection, "task", "7", first, "t").unwrap());
        assert!(claim(connection, "task", "7", first, "t").unwrap());
        assert!(!claim(connection, "task", "7", second, "t").unwrap());
        assert_eq!(held_by_others(connection, "task", second).unwrap(), ["7"]);
        assert!(
            held_by_others(connection, "task", first)
                .unwrap()
                .is_empty()
        );
        release(connection, first).unwrap();
        assert!(claim(connection, "task", "7", second, "t").unwrap());
        assert_eq!(unfinished(connection).unwrap().len(), 2);
        end(connection, second, 0, "done", "u").unwrap();
        assert_eq!(unfinished(connection).unwrap().len(), 1);
    }
}
