//! Keywords as grouping sees them: their text, their volume, and where they are.

use rusqlite::{Connection, Row, params};

use super::StoreError;
use super::keywords::word;
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId, SectorId};
use crate::domain::status::KeywordStatus;

/// A keyword and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The row.
    pub id: KeywordId,
    /// The sector it belongs to.
    pub sector_id: SectorId,
    /// The text as first seen.
    pub keyword: String,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
    /// Where it stands.
    pub status: KeywordStatus,
    /// The cluster it is in. `None` means unassigned.
    pub cluster_id: Option<ClusterId>,
    /// The page group within that cluster. `None` when it is in none.
    pub page_group_id: Option<PageGroupId>,
    /// Whether a person put it where it is.
    pub is_pinned: bool,
}

const COLUMNS: &str = "k.id, k.sector_id, coalesce(k.spelling, k.normal_form), k.search_volume, k.status, k.cluster_id, \
                       k.page_group_id, k.is_pinned";

fn read(row: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member {
        id: KeywordId(row.get(0)?),
        sector_id: SectorId(row.get(1)?),
        keyword: row.get(2)?,
        search_volume: row.get(3)?,
        status: word(row, 4)?,
        cluster_id: row.get::<_, Option<i64>>(5)?.map(ClusterId),
        page_group_id: row.get::<_, Option<i64>>(6)?.map(PageGroupId),
        is_pinned: row.get(7)?,
    })
}

/// Lists the keywords of active sectors, or of one sector whether active or not, in the order of
/// their numbers.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(connection: &Connection, sector: Option<SectorId>) -> Result<Vec<Member>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM keywords k
         WHERE CASE WHEN ?1 IS NULL
               THEN k.sector_id IN (SELECT id FROM sectors WHERE status = 'active')
               ELSE k.sector_id = ?1 END
         ORDER BY k.id"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([sector.map(|id| id.0)], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the keywords of a sector that are in a cluster, in the order of their numbers.
///
/// # Errors
/// Any failure of SQLite.
pub fn clustered(connection: &Connection, sector: SectorId) -> Result<Vec<Member>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM keywords k
         WHERE k.cluster_id IS NOT NULL AND k.sector_id = ?1 ORDER BY k.id"
    ))?;
    let rows = statement.query_map([sector.0], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a keyword of a sector is in a cluster and in no page group.
///
/// # Errors
/// Any failure of SQLite.
pub fn lack_page_groups(connection: &Connection, sector: SectorId) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM keywords
                            WHERE cluster_id IS NOT NULL AND page_group_id IS NULL
                              AND sector_id = ?1)",
        )?
        .query_row([sector.0], |row| row.get(0))?)
}

/// Lists the keywords of a cluster, in the order of their numbers.
///
/// # Errors
/// Any failure of SQLite.
pub fn of_cluster(connection: &Connection, cluster: ClusterId) -> Result<Vec<Member>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM keywords k WHERE k.cluster_id = ?1 ORDER BY k.id"
    ))?;
    let rows = statement.query_map([cluster.0], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Reads keywords by their numbers, in the order of these; those that do not exist are left out.
///
/// # Errors
/// Any failure of SQLite.
pub fn by_id(connection: &Connection, ids: &[KeywordId]) -> Result<Vec<Member>, StoreError> {
    let mut sorted = ids.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    // Most of the rows between the first and the last: to walk past the others is quicker.
    if let (Some(first), Some(last)) = (sorted.first(), sorted.last())
        && (last.0 - first.0) as u64 <= 2 * sorted.len() as u64
    {
        let mut statement = connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM keywords k WHERE k.id BETWEEN ?1 AND ?2 ORDER BY k.id"
        ))?;
        let mut found = Vec::with_capacity(sorted.len());
        let mut rows = statement.query([first.0, last.0])?;
        while let Some(row) = rows.next()? {
            if sorted.binary_search(&KeywordId(row.get(0)?)).is_ok() {
                found.push(read(row)?);
            }
        }
        return Ok(found);
    }
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM keywords k WHERE k.id = ?1"))?;
    let mut found = Vec::with_capacity(sorted.len());
    for id in sorted {
        for member in statement.query_map([id.0], read)? {
            found.push(member?);
        }
    }
    Ok(found)
}

/// Puts keywords into a page group of a cluster, or takes them out of all.
///
/// # Errors
/// Any failure of SQLite.
pub fn assign(
    connection: &Connection,
    ids: &[KeywordId],
    place: Option<(ClusterId, PageGroupId)>,
    now: &str,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "UPDATE keywords SET cluster_id = ?2, page_group_id = ?3, updated_at = ?4 WHERE id = ?1",
    )?;
    for id in ids {
        let cluster = place.map(|(cluster, _)| cluster.0);
        let group = place.map(|(_, group)| group.0);
        statement.execute(params![id.0, cluster, group, now])?;
    }
    Ok(())
}

/// Notes whether a person put keywords where they are.
///
/// # Errors
/// Any failure of SQLite.
pub fn set_pinned(
    connection: &Connection,
    ids: &[KeywordId],
    is_pinned: bool,
    now: &str,
) -> Result<(), StoreError> {
    let mut statement = connection
        .prepare_cached("UPDATE keywords SET is_pinned = ?2, updated_at = ?3 WHERE id = ?1")?;
    for id in ids {
        statement.execute(params![id.0, is_pinned, now])?;
    }
    Ok(())
}
