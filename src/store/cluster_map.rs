//! Keywords in the order of the map: by cluster, by page group, most searched first.

use rusqlite::{Connection, params};

use super::StoreError;
use super::cached::Cached as _;
use super::keywords::word;
use crate::domain::ids::{ClusterId, PageGroupId, SectorId};
use crate::domain::status::KeywordStatus;

/// A keyword with where it stands on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapRow {
    /// Its cluster.
    pub cluster_id: ClusterId,
    /// The name of its cluster.
    pub cluster: String,
    /// Its page group within that cluster, with the name. `None` when it is in none.
    pub page_group: Option<(PageGroupId, String)>,
    /// The text.
    pub keyword: String,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
    /// Difficulty, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// Where it stands.
    pub status: KeywordStatus,
}

/// Hands on every keyword of an active cluster, those without a page group last within theirs.
///
/// # Errors
/// Any failure of SQLite.
pub fn for_each(
    connection: &Connection,
    sector: Option<SectorId>,
    mut take: impl FnMut(MapRow),
) -> Result<(), StoreError> {
    // A page group of another cluster says nothing here: the keyword was moved since.
    let mut statement = connection.prepare(
        "SELECT c.id, c.name, g.id, g.name, coalesce(k.spelling, k.normal_form),
                k.search_volume, k.difficulty, k.status
         FROM keywords k
         JOIN clusters c ON c.id = k.cluster_id
         LEFT JOIN page_groups g ON g.id = k.page_group_id AND g.cluster_id = k.cluster_id
         WHERE c.status = 'active' AND (?1 IS NULL OR c.sector_id = ?1)
         ORDER BY c.id, g.id NULLS LAST, k.search_volume DESC NULLS LAST, k.id",
    )?;
    let mut rows = statement.query(params![sector.map(|id| id.0)])?;
    while let Some(row) = rows.next()? {
        let group_id: Option<i64> = row.get(2)?;
        let group_name: Option<String> = row.get(3)?;
        take(MapRow {
            cluster_id: ClusterId(row.get(0)?),
            cluster: row.get(1)?,
            page_group: group_id.map(PageGroupId).zip(group_name),
            keyword: row.get(4)?,
            search_volume: row.get(5)?,
            difficulty: row.get(6)?,
            status: word(row, 7)?,
        });
    }
    Ok(())
}

/// Counts the keywords that are in no active cluster.
///
/// # Errors
/// Any failure of SQLite.
pub fn count_outside(connection: &Connection, sector: Option<SectorId>) -> Result<u64, StoreError> {
    Ok(connection.query_row_cached(
        "SELECT count(*) FROM keywords k LEFT JOIN clusters c ON c.id = k.cluster_id
         WHERE (c.id IS NULL OR c.status <> 'active') AND (?1 IS NULL OR k.sector_id = ?1)",
        params![sector.map(|id| id.0)],
        |row| row.get(0).map(i64::cast_unsigned),
    )?)
}
