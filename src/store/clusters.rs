//! Cluster rows.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::StoreError;
use super::cached::Cached as _;
use super::keywords::{Page, word};
use crate::domain::cluster::{Cluster, ClusterEngine, MANUAL};
use crate::domain::ids::{ClusterId, SectorId};
use crate::domain::status::ClusterStatus;

/// What to look for. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct ClusterFilter {
    /// Only this status.
    pub status: Option<ClusterStatus>,
    /// Only this sector.
    pub sector: Option<SectorId>,
    /// Only those in active sectors.
    pub active_sectors_only: bool,
    /// Only those for which no idea was ever made.
    pub without_ideas: bool,
    /// Largest first (keywords with known volume first), instead of oldest first.
    pub largest_first: bool,
}

const SELECT: &str = "
    SELECT c.id, c.sector_id, c.name, c.description, c.status, c.origin,
           (SELECT count(*) FROM keywords k WHERE k.cluster_id = c.id),
           (SELECT sum(k.search_volume) FROM keywords k WHERE k.cluster_id = c.id) AS volume,
           c.created_at, c.updated_at, c.engine
    FROM clusters c";

fn read(row: &Row<'_>) -> rusqlite::Result<Cluster> {
    Ok(Cluster {
        id: ClusterId(row.get(0)?),
        sector_id: SectorId(row.get(1)?),
        name: row.get(2)?,
        description: row.get(3)?,
        status: word(row, 4)?,
        origin: row.get(5)?,
        keyword_count: row.get(6)?,
        search_volume: row.get(7)?,
        created_at: row.get(8)?,
        updated_at: row.get(9)?,
        engine: row.get(10)?,
    })
}

const WHERE: &str = "
    WHERE (?1 IS NULL OR c.status = ?1)
      AND (?2 IS NULL OR c.sector_id = ?2)
      AND (NOT ?3 OR c.sector_id IN (SELECT id FROM sectors WHERE status = 'active'))
      AND (NOT ?4 OR NOT EXISTS (SELECT 1 FROM ideas i WHERE i.cluster_id = c.id))";

/// Lists clusters.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(
    connection: &Connection,
    filter: &ClusterFilter,
    page: Page,
) -> Result<Vec<Cluster>, StoreError> {
    let order = if filter.largest_first {
        "7 DESC, volume DESC NULLS LAST, c.id"
    } else {
        "c.id"
    };
    let sql = format!("{SELECT}{WHERE} ORDER BY {order} LIMIT ?5 OFFSET ?6");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map(
        params![
            filter.status.map(ClusterStatus::as_str),
            filter.sector.map(|id| id.0),
            filter.active_sectors_only,
            filter.without_ideas,
            page.limit.unwrap_or(-1),
            page.offset,
        ],
        read,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the clusters that match.
///
/// # Errors
/// Any failure of SQLite.
pub fn count(connection: &Connection, filter: &ClusterFilter) -> Result<i64, StoreError> {
    Ok(connection.query_row_cached(
        &format!("SELECT count(*) FROM clusters c{WHERE}"),
        params![
            filter.status.map(ClusterStatus::as_str),
            filter.sector.map(|id| id.0),
            filter.active_sectors_only,
            filter.without_ideas,
        ],
        |row| row.get(0),
    )?)
}

/// Finds a cluster by its row.
///
/// # Errors
/// `NoRow` when there is none.
pub fn get(connection: &Connection, id: ClusterId) -> Result<Cluster, StoreError> {
    connection
        .query_row_cached(&format!("{SELECT} WHERE c.id = ?1"), [id.0], read)
        .optional()?
        .ok_or_else(|| StoreError::no_row("cluster", id))
}

/// Gives the names of all clusters, without counting their keywords.
///
/// # Errors
/// Any failure of SQLite.
pub fn names(connection: &Connection) -> Result<HashMap<ClusterId, String>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT id, name FROM clusters")?;
    let rows = statement.query_map([], |row| Ok((ClusterId(row.get(0)?), row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Finds a cluster by its number or its exact name.
///
/// # Errors
/// `NoRow` when there is none.
pub fn find(connection: &Connection, word: &str) -> Result<Cluster, StoreError> {
    if let Ok(id) = word.parse()
        && let Ok(cluster) = get(connection, ClusterId(id))
    {
        return Ok(cluster);
    }
    connection
        .query_row_cached(
            &format!("{SELECT} WHERE c.name = ?1 ORDER BY c.id"),
            [word],
            read,
        )
        .optional()?
        .ok_or_else(|| StoreError::no_row("cluster", word))
}

/// A cluster that is not stored yet.
#[derive(Clone, Copy, Debug)]
pub struct NewCluster<'a> {
    /// The sector it goes into.
    pub sector_id: SectorId,
    /// What it is called.
    pub name: &'a str,
    /// What it is about; may be empty.
    pub description: &'a str,
    /// How it was grouped. `None` when a person did.
    pub engine: Option<ClusterEngine>,
}

/// Adds a cluster.
///
/// # Errors
/// Any failure of SQLite.
pub fn insert(
    connection: &Connection,
    new: &NewCluster<'_>,
    now: &str,
) -> Result<ClusterId, StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO clusters (sector_id, name, description, origin, engine, created_at,
                                   updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
        )?
        .execute(params![
            new.sector_id.0,
            new.name,
            new.description,
            new.engine.map_or(MANUAL, ClusterEngine::origin),
            new.engine.map_or("", ClusterEngine::as_str),
            now
        ])?;
    Ok(ClusterId(connection.last_insert_rowid()))
}

/// Notes that an engine has made the same cluster once more; an empty description changes nothing.
///
/// # Errors
/// Any failure of SQLite.
pub fn made_again(
    connection: &Connection,
    id: ClusterId,
    description: &str,
    engine: ClusterEngine,
    now: &str,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "UPDATE clusters SET description = CASE WHEN ?2 = '' THEN description ELSE ?2 END,
                                 origin = ?3, engine = ?4, updated_at = ?5
             WHERE id = ?1",
        )?
        .execute(params![
            id.0,
            description,
            engine.origin(),
            engine.as_str(),
            now
        ])?;
    Ok(())
}

/// Stores a cluster's name, description and status.
///
/// # Errors
/// Any failure of SQLite.
pub fn update(connection: &Connection, cluster: &Cluster, now: &str) -> Result<(), StoreError> {
    connection.execute_cached(
        "UPDATE clusters SET name = ?2, description = ?3, status = ?4, origin = ?5, updated_at = ?6
         WHERE id = ?1",
        params![
            cluster.id.0,
            cluster.name,
            cluster.description,
            cluster.status.as_str(),
            cluster.origin,
            now
        ],
    )?;
    Ok(())
}

/// Moves everything that names `from` over to `to`: page groups, keywords, ideas, tasks, content.
///
/// # Errors
/// Any failure of SQLite.
pub fn move_members(
    connection: &Connection,
    from: ClusterId,
    to: ClusterId,
    now: &str,
) -> Result<(), StoreError> {
    for table in ["page_groups", "keywords", "ideas", "tasks", "content"] {
        connection.execute_cached(
            &format!("UPDATE {table} SET cluster_id = ?2, updated_at = ?3 WHERE cluster_id = ?1"),
            params![from.0, to.0, now],
        )?;
    }
    Ok(())
}

/// The name and status of a cluster, without its counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterName {
    /// The row.
    pub id: ClusterId,
    /// What it is called.
    pub name: String,
    /// Where it stands.
    pub status: ClusterStatus,
}

/// Lists the clusters of a sector in the order of their numbers, without counting their keywords.
///
/// # Errors
/// Any failure of SQLite.
pub fn of_sector(
    connection: &Connection,
    sector: SectorId,
) -> Result<Vec<ClusterName>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT id, name, status FROM clusters WHERE sector_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([sector.0], |row| {
        Ok(ClusterName {
            id: ClusterId(row.get(0)?),
            name: row.get(1)?,
            status: word(row, 2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Names nothing that was made of a cluster: an idea, a task or a piece of content.
const UNNAMED: &str = "NOT EXISTS (SELECT 1 FROM ideas WHERE cluster_id = c.id)
    AND NOT EXISTS (SELECT 1 FROM tasks WHERE cluster_id = c.id)
    AND NOT EXISTS (SELECT 1 FROM content WHERE cluster_id = c.id)";

/// Lists the clusters that may be taken apart: made by an engine, in use in an active sector, and
/// nothing made of them yet.
///
/// # Errors
/// Any failure of SQLite.
pub fn untouched(connection: &Connection) -> Result<BTreeSet<ClusterId>, StoreError> {
    let mut statement = connection.prepare(&format!(
        "SELECT c.id FROM clusters c
         WHERE c.status = 'active' AND c.origin <> '{MANUAL}'
           AND c.sector_id IN (SELECT id FROM sectors WHERE status = 'active')
           AND {UNNAMED}"
    ))?;
    let rows = statement.query_map([], |row| Ok(ClusterId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Removes a cluster that has no keyword and that nothing names.
///
/// # Errors
/// Any failure of SQLite.
pub fn remove_if_empty(connection: &Connection, id: ClusterId) -> Result<(), StoreError> {
    connection
        .prepare_cached(&format!(
            "DELETE FROM clusters AS c
             WHERE c.id = ?1 AND {UNNAMED}
               AND NOT EXISTS (SELECT 1 FROM keywords k WHERE k.cluster_id = c.id)"
        ))?
        .execute([id.0])?;
    Ok(())
}

/// Removes a cluster that nothing should name any more.
///
/// # Errors
/// Any failure of SQLite.
pub fn remove(connection: &Connection, id: ClusterId) -> Result<(), StoreError> {
    connection.execute_cached("DELETE FROM clusters WHERE id = ?1", [id.0])?;
    Ok(())
}
