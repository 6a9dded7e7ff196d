//! Nonces of signed messages from a site: each message counts once.

use rusqlite::{Connection, params};

use super::StoreError;
use super::cached::Cached as _;

/// Marks a nonce as used, and forgets those before `until`, which are too old to count anyway. `false` when
/// it was used before.
///
/// # Errors
/// Any failure of SQLite.
pub fn spend(
    connection: &Connection,
    destination: &str,
    nonce: &str,
    now: &str,
    until: &str,
) -> Result<bool, StoreError> {
    connection.execute_cached("DELETE FROM webhook_nonces WHERE seen_at < ?1", [until])?;
    let new = connection.execute_cached(
        "INSERT OR IGNORE INTO webhook_nonces (destination, nonce, seen_at) VALUES (?1, ?2, ?3)",
        params![destination, nonce, now],
    )?;
    Ok(new == 1)
}

/// Whether a nonce was used already.
///
/// # Errors
/// Any failure of SQLite.
pub fn is_spent(
    connection: &Connection,
    destination: &str,
    nonce: &str,
) -> Result<bool, StoreError> {
    Ok(connection.query_row_cached(
        "SELECT EXISTS (SELECT 1 FROM webhook_nonces WHERE destination = ?1 AND nonce = ?2)",
        [destination, nonce],
        |row| row.get(0),
    )?)
}
