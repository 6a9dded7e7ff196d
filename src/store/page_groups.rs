//! Page group rows: the second level, below clusters.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::cluster::PageGroup;
use crate::domain::ids::{ClusterId, PageGroupId, SectorId};

const SELECT: &str = "
    SELECT g.id, g.cluster_id, g.name, g.origin, count(k.id), sum(k.search_volume) AS volume
    FROM page_groups g LEFT JOIN keywords k ON k.page_group_id = g.id";

fn read(row: &Row<'_>) -> rusqlite::Result<PageGroup> {
    Ok(PageGroup {
        id: PageGroupId(row.get(0)?),
        cluster_id: ClusterId(row.get(1)?),
        name: row.get(2)?,
        origin: row.get(3)?,
        keyword_count: row.get(4)?,
        search_volume: row.get(5)?,
    })
}

/// Lists the page groups of a cluster, largest first, or of all clusters.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(
    connection: &Connection,
    cluster: Option<ClusterId>,
) -> Result<Vec<PageGroup>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "{SELECT} WHERE ?1 IS NULL OR g.cluster_id = ?1
         GROUP BY g.id ORDER BY g.cluster_id, 5 DESC, volume DESC NULLS LAST, g.id"
    ))?;
    let rows = statement.query_map([cluster.map(|id| id.0)], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds the page group that a keyword is in, by its normal form: its number and its name. `None` when
/// the keyword is unknown or in none.
///
/// # Errors
/// Any failure of SQLite.
pub fn home_of(
    connection: &Connection,
    normal_form: &str,
) -> Result<Option<(PageGroupId, String)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT g.id, g.name FROM keywords k JOIN page_groups g ON g.id = k.page_group_id
         WHERE k.normal_form = ?1 ORDER BY k.id LIMIT 1",
    )?;
    let row = statement.query_row([normal_form], |row| {
        Ok((PageGroupId(row.get(0)?), row.get(1)?))
    });
    Ok(row.optional()?)
}

/// Lists the page groups of a sector's clusters in the order of their numbers, without counting
/// their keywords.
///
/// # Errors
/// Any failure of SQLite.
pub fn of_sector(
    connection: &Connection,
    sector: SectorId,
) -> Result<Vec<(PageGroupId, ClusterId, String)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT g.id, g.cluster_id, g.name FROM page_groups g JOIN clusters c ON c.id = g.cluster_id
         WHERE c.sector_id = ?1 ORDER BY g.id",
    )?;
    let rows = statement.query_map([sector.0], |row| {
        Ok((
            PageGroupId(row.get(0)?),
            ClusterId(row.get(1)?),
            row.get(2)?,
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the page groups of every cluster that has one.
///
/// # Errors
/// Any failure of SQLite.
pub fn counts(connection: &Connection) -> Result<HashMap<ClusterId, i64>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT cluster_id, count(*) FROM page_groups GROUP BY cluster_id")?;
    let rows = statement.query_map([], |row| Ok((ClusterId(row.get(0)?), row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Gives the names of all page groups.
///
/// # Errors
/// Any failure of SQLite.
pub fn names(connection: &Connection) -> Result<HashMap<PageGroupId, String>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT id, name FROM page_groups")?;
    let rows = statement.query_map([], |row| Ok((PageGroupId(row.get(0)?), row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds a page group by its row.
///
/// # Errors
/// `NoRow` when there is none.
pub fn get(connection: &Connection, id: PageGroupId) -> Result<PageGroup, StoreError> {
    connection
        .query_row_cached(
            &format!("{SELECT} WHERE g.id = ?1 GROUP BY g.id"),
            [id.0],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("page group", id))
}

/// Finds a page group by its number or its exact name; of several of one name the oldest.
///
/// # Errors
/// `NoRow` when there is none.
pub fn find(connection: &Connection, word: &str) -> Result<PageGroup, StoreError> {
    if let Ok(id) = word.parse()
        && let Ok(group) = get(connection, PageGroupId(id))
    {
        return Ok(group);
    }
    connection
        .query_row_cached(
            &format!("{SELECT} WHERE g.name = ?1 GROUP BY g.id ORDER BY g.id LIMIT 1"),
            [word],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("page group", word))
}

/// Adds a page group to a cluster.
///
/// # Errors
/// Any failure of SQLite.
pub fn insert(
    connection: &Connection,
    cluster: ClusterId,
    name: &str,
    origin: &str,
    now: &str,
) -> Result<PageGroupId, StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO page_groups (cluster_id, name, origin, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?4)",
        )?
        .execute(params![cluster.0, name, origin, now])?;
    Ok(PageGroupId(connection.last_insert_rowid()))
}

/// Stores a page group's cluster, name and origin.
///
/// # Errors
/// Any failure of SQLite.
pub fn update(connection: &Connection, group: &PageGroup, now: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "UPDATE page_groups SET cluster_id = ?2, name = ?3, origin = ?4, updated_at = ?5
             WHERE id = ?1",
        )?
        .execute(params![
            group.id.0,
            group.cluster_id.0,
            group.name,
            group.origin,
            now
        ])?;
    Ok(())
}

/// Moves the keywords of a page group into another, which may be in another cluster.
///
/// # Errors
/// Any failure of SQLite.
pub fn move_keywords(
    connection: &Connection,
    from: PageGroupId,
    to: (ClusterId, PageGroupId),
    now: &str,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "UPDATE keywords SET cluster_id = ?2, page_group_id = ?3, updated_at = ?4
             WHERE page_group_id = ?1",
        )?
        .execute(params![from.0, to.0.0, to.1.0, now])?;
    Ok(())
}

/// Moves a page group with its keywords into another cluster.
///
/// # Errors
/// Any failure of SQLite.
pub fn move_to_cluster(
    connection: &Connection,
    id: PageGroupId,
    cluster: ClusterId,
    now: &str,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE page_groups SET cluster_id = ?2, updated_at = ?3 WHERE id = ?1")?
        .execute(params![id.0, cluster.0, now])?;
    move_keywords(connection, id, (cluster, id), now)
}

/// Removes the page groups of a sector that have no keyword.
///
/// # Errors
/// Any failure of SQLite.
pub fn remove_empty(connection: &Connection, sector: SectorId) -> Result<(), StoreError> {
    connection.execute_cached(
        "DELETE FROM page_groups
         WHERE cluster_id IN (SELECT id FROM clusters WHERE sector_id = ?1)
           AND NOT EXISTS (SELECT 1 FROM keywords k WHERE k.page_group_id = page_groups.id)",
        [sector.0],
    )?;
    Ok(())
}
