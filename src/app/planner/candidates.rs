//! Which keywords may be grouped, and why others may not.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::placing::is_free;
use crate::app::batch::Skipped;
use crate::app::error::AppError;
use crate::domain::ids::{ClusterId, KeywordId, SectorId};
use crate::domain::status::{ClusterStatus, KeywordStatus, SectorStatus};
use crate::store::clusters;
use crate::store::members::{self, Member};
use crate::store::{Connection, StoreError, sectors};

/// The keywords that are to be grouped.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    /// In the order of their numbers.
    pub(super) free: Vec<Member>,
    /// Those that were named and cannot be grouped.
    pub(super) skipped: Vec<Skipped>,
    /// The clusters that are taken apart.
    pub(super) taken_apart: BTreeSet<ClusterId>,
    /// The active sectors that are looked at.
    pub(super) sectors: BTreeSet<SectorId>,
}

/// Finds the keywords to be grouped: those of `ids`, or every one that waits for a cluster.
///
/// # Errors
/// `Store` when a keyword or the sector does not exist.
pub(super) fn find(
    connection: &Connection,
    ids: Option<&[KeywordId]>,
    sector: Option<&str>,
    recluster: bool,
) -> Result<Candidates, AppError> {
    let sector = match sector {
        Some(word) => Some(sectors::find(connection, word)?.id),
        None => None,
    };
    let mut found = Candidates::default();
    if recluster {
        found.taken_apart = clusters::untouched(connection)?;
    }
    let all = match ids {
        Some(ids) => named(connection, ids)?,
        None => members::list(connection, None)?,
    };
    let active: BTreeSet<SectorId> = sectors::list(connection, Some(SectorStatus::Active))?
        .into_iter()
        .map(|sector| sector.id)
        .collect();
    found.sectors.clone_from(&active);
    found
        .sectors
        .retain(|id| sector.is_none_or(|sector| sector == *id));
    for member in all {
        if sector.is_some_and(|sector| sector != member.sector_id) {
            continue;
        }
        if active.contains(&member.sector_id) && is_free(&member, &found.taken_apart) {
            found.free.push(member);
        } else if ids.is_some() {
            found.skipped.push(Skipped {
                id: member.id.0,
                reason: why_not(connection, &member, recluster)?,
                title: member.keyword,
                needs_attention: false,
            });
        }
    }
    Ok(found)
}

fn named(connection: &Connection, ids: &[KeywordId]) -> Result<Vec<Member>, AppError> {
    let found = members::by_id(connection, ids)?;
    let missing = ids
        .iter()
        .find(|id| found.binary_search_by_key(*id, |member| member.id).is_err());
    match missing {
        Some(id) => Err(StoreError::no_row("keyword", id).into()),
        None => Ok(found),
    }
}

fn why_not(connection: &Connection, member: &Member, recluster: bool) -> Result<String, AppError> {
    if member.status != KeywordStatus::Active {
        return Ok(format!("it is {}", member.status));
    }
    if member.is_pinned {
        return Ok(format!(
            "it is pinned; `igny8 keywords unpin {}` lets it move",
            member.id
        ));
    }
    let Some(cluster) = member.cluster_id else {
        return Ok("its sector is archived".to_owned());
    };
    let name = clusters::get(connection, cluster)?.name;
    let kept = if recluster { ", which is kept" } else { "" };
    Ok(format!("it is in the cluster `{name}`{kept}"))
}

/// Parts keywords by their sectors, in the order of the sectors' numbers.
pub(super) fn by_sector(keywords: &[Member]) -> BTreeMap<SectorId, Vec<Member>> {
    let mut sectors: BTreeMap<SectorId, Vec<Member>> = BTreeMap::new();
    for keyword in keywords {
        sectors
            .entry(keyword.sector_id)
            .or_default()
            .push(keyword.clone());
    }
    sectors
}

/// The keywords of a sector that somebody pinned in clusters that are taken apart.
pub(super) fn pinned(
    connection: &Connection,
    sector: SectorId,
    taken_apart: &BTreeSet<ClusterId>,
) -> Result<Vec<Member>, AppError> {
    if taken_apart.is_empty() {
        return Ok(Vec::new());
    }
    let mut members = members::clustered(connection, sector)?;
    members.retain(|member| {
        let is_apart = |cluster: ClusterId| taken_apart.contains(&cluster);
        member.is_pinned && member.cluster_id.is_some_and(is_apart)
    });
    Ok(members)
}

/// The clusters of a sector that keywords may join, with all their members.
pub(super) fn existing(
    connection: &Connection,
    sector: SectorId,
    taken_apart: &BTreeSet<ClusterId>,
) -> Result<BTreeMap<ClusterId, Vec<Member>>, AppError> {
    let open: HashMap<ClusterId, bool> = clusters::of_sector(connection, sector)?
        .into_iter()
        .map(|cluster| {
            let is_active = cluster.status == ClusterStatus::Active;
            (cluster.id, is_active && !taken_apart.contains(&cluster.id))
        })
        .collect();
    let mut existing: BTreeMap<ClusterId, Vec<Member>> = BTreeMap::new();
    for member in members::clustered(connection, sector)? {
        if let Some(cluster) = member.cluster_id
            && open.get(&cluster).copied().unwrap_or(false)
        {
            existing.entry(cluster).or_default().push(member);
        }
    }
    Ok(existing)
}
