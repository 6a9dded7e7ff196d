//! Counts of keywords by what is known of them.

use rusqlite::{Connection, params};

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::ids::SectorId;

/// How many keywords have one value; `None` for those without a value.
pub type Counted = Vec<(Option<String>, u64)>;

/// What to count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Where they stand.
    Status,
    /// What the searcher wants.
    Intent,
    /// Who said what the searcher wants.
    IntentOrigin,
    /// Where they came from.
    Source,
    /// What kind of number the volume is.
    VolumeKind,
    /// The market; empty when unset.
    Market,
    /// The number of digits of the volume; 0 for a volume of 0.
    VolumeDigits,
    /// The tens of the difficulty; 100 counts with the nineties.
    DifficultyTens,
}

/// Counts keywords by one thing, of one sector or of all.
///
/// # Errors
/// Any failure of SQLite.
pub fn count_by(
    connection: &Connection,
    by: By,
    sector: Option<SectorId>,
) -> Result<Counted, StoreError> {
    let expression = match by {
        By::Status => "status",
        By::Intent => "intent",
        By::IntentOrigin => "intent_origin",
        By::Source => "coalesce(source, 'csv_import')",
        By::VolumeKind => {
            "CASE WHEN volume_min IS NOT NULL THEN 'bucket' WHEN search_volume IS NOT NULL THEN 'exact' END"
        }
        By::Market => "market",
        By::VolumeDigits => "iif(search_volume = 0, 0, length(search_volume))",
        By::DifficultyTens => "min(difficulty / 10, 9)",
    };
    let sql = format!(
        "SELECT CAST({expression} AS TEXT) AS value, count(*) FROM keywords
         WHERE ?1 IS NULL OR sector_id = ?1 GROUP BY value ORDER BY value"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map(params![sector.map(|id| id.0)], |row| {
        Ok((row.get(0)?, row.get(1).map(i64::cast_unsigned)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Sums that say how far the work has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// All keywords.
    pub keywords: u64,
    /// Those in a cluster.
    pub clustered: u64,
    /// Those in a page group.
    pub grouped: u64,
    /// Those with a known volume.
    pub with_volume: u64,
    /// Those with a known difficulty.
    pub with_difficulty: u64,
    /// Those with impressions but no volume.
    pub impressions_only: u64,
    /// The sum of the known volumes. `None` when none is known.
    pub search_volume: Option<i64>,
}

/// Adds up what is known, of one sector or of all.
///
/// # Errors
/// Any failure of SQLite.
pub fn totals(connection: &Connection, sector: Option<SectorId>) -> Result<Totals, StoreError> {
    Ok(connection.query_row_cached(
        "SELECT count(*), count(cluster_id), count(page_group_id), count(search_volume),
                count(difficulty), count(iif(search_volume IS NULL, impressions, NULL)),
                sum(search_volume)
         FROM keywords WHERE ?1 IS NULL OR sector_id = ?1",
        params![sector.map(|id| id.0)],
        |row| {
            let count = |column| row.get(column).map(i64::cast_unsigned);
            Ok(Totals {
                keywords: count(0)?,
                clustered: count(1)?,
                grouped: count(2)?,
                with_volume: count(3)?,
                with_difficulty: count(4)?,
                impressions_only: count(5)?,
                search_volume: row.get(6)?,
            })
        },
    )?)
}
