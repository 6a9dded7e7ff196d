//! What calls have cost: sums for limits and reports, and the shares that an estimate's range is made of.

use rusqlite::{Connection, Row, params};

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::ids::RunId;
use crate::domain::money::UsdMicros;

/// What the newest settled calls cost and what was set aside for them, of those that cost something;
/// calls of `but_for` aside.
///
/// # Errors
/// Any failure of SQLite.
pub fn newest_costs(
    connection: &Connection,
    but_for: &str,
    count: usize,
) -> Result<Vec<(UsdMicros, UsdMicros)>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT cost_usd_micros, reserved_usd_micros FROM ai_calls
         WHERE state = 'settled' AND cost_usd_micros > 0 AND reserved_usd_micros > 0
           AND function <> ?1
         ORDER BY sent_at DESC, op_id DESC LIMIT ?2",
    )?;
    let pair = |row: &Row<'_>| Ok((UsdMicros(row.get(0)?), UsdMicros(row.get(1)?)));
    let rows = statement.query_map(
        params![but_for, i64::try_from(count).unwrap_or(i64::MAX)],
        pair,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What calls have cost or may still cost: settled costs, and the reserves of open ones.
///
/// # Errors
/// Any failure of SQLite.
pub fn committed(
    connection: &Connection,
    run: Option<RunId>,
    since: Option<&str>,
) -> Result<UsdMicros, StoreError> {
    // One statement for each question: with both conditions in one, no index is of use.
    let condition = match (run, since) {
        (None, None) => "?1 IS NULL AND ?2 IS NULL",
        (Some(_), None) => "run_id = ?1 AND ?2 IS NULL",
        (None, Some(_)) => "?1 IS NULL AND sent_at >= ?2",
        (Some(_), Some(_)) => "run_id = ?1 AND sent_at >= ?2",
    };
    let sql = format!(
        "SELECT coalesce(sum(CASE state WHEN 'settled' THEN cost_usd_micros
                                        WHEN 'void' THEN 0
                                        ELSE reserved_usd_micros END), 0)
         FROM ai_calls WHERE {condition}"
    );
    let run = run.map(|run| run.to_string());
    let sum: i64 = connection.query_row_cached(&sql, params![run, since], |row| row.get(0))?;
    Ok(UsdMicros(sum))
}

/// What the settled calls of a run's functions cost as far as it is known, and how many have an
/// unknown price.
///
/// # Errors
/// Any failure of SQLite.
pub fn settled_cost(
    connection: &Connection,
    run: RunId,
    functions: &[&str],
) -> Result<(UsdMicros, u32), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT function, coalesce(sum(cost_usd_micros), 0), count(*) FILTER (WHERE cost_usd_micros IS NULL)
         FROM ai_calls WHERE run_id = ?1 AND state = 'settled' GROUP BY function",
    )?;
    let mut rows = statement.query([run.to_string()])?;
    let mut sum = (UsdMicros::ZERO, 0_u32);
    while let Some(row) = rows.next()? {
        let function: String = row.get(0)?;
        if functions.contains(&function.as_str()) {
            sum.0 = sum.0.saturating_add(UsdMicros(row.get(1)?));
            sum.1 = sum.1.saturating_add(row.get(2)?);
        }
    }
    Ok(sum)
}
