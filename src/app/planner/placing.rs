//! Keywords into clusters, in the rows.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::grouping::{Grouping, Target, free_name};
use crate::app::error::AppError;
use crate::domain::cluster::Cluster;
use crate::domain::ids::{ClusterId, KeywordId, SectorId};
use crate::domain::keyword::Keyword;
use crate::domain::status::{ClusterStatus, KeywordStatus};
use crate::engines::text::normal::normal_form;
use crate::store::Connection;
use crate::store::clusters::{self, ClusterFilter};
use crate::store::keywords::{self, KeywordFilter, KeywordOrder, Page};

/// A cluster that keywords came into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Grouped {
    /// The row.
    pub id: ClusterId,
    /// What it is called.
    pub name: String,
    /// The sector.
    pub sector_id: SectorId,
    /// Whether it was made just now; otherwise it was there and was joined.
    pub made: bool,
    /// The keywords that came into it.
    pub keyword_ids: Vec<KeywordId>,
}

/// How groups are put into a sector.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules<'a> {
    pub(super) sector: SectorId,
    /// The engine that grouped: `builtin` or `ai`.
    pub(super) origin: &'a str,
    /// The clusters that are taken apart.
    pub(super) taken_apart: &'a BTreeSet<ClusterId>,
    /// Whether a group that is called like a cluster of the sector goes into that cluster.
    pub(super) join_by_name: bool,
}

/// What became of the keywords.
#[derive(Debug, Default)]
pub(super) struct Placed {
    pub(super) groups: Vec<Grouped>,
    pub(super) unassigned: Vec<KeywordId>,
}

/// Whether a keyword may be put into a cluster: it is active, and in none or in one that is taken
/// apart.
pub(super) fn is_free(keyword: &Keyword, taken_apart: &BTreeSet<ClusterId>) -> bool {
    keyword.status == KeywordStatus::Active
        && keyword
            .cluster_id
            .is_none_or(|cluster| taken_apart.contains(&cluster))
}

/// Reads keywords by their numbers.
pub(super) fn keywords_by_id(
    connection: &Connection,
    ids: &[KeywordId],
) -> Result<Vec<Keyword>, AppError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let filter = KeywordFilter {
        ids: ids.to_vec(),
        ..KeywordFilter::default()
    };
    let order = KeywordOrder::Id;
    Ok(keywords::list(
        connection,
        &filter,
        order,
        false,
        Page::default(),
    )?)
}

/// Reads the clusters of a sector, archived ones too.
pub(super) fn clusters_of(
    connection: &Connection,
    sector: SectorId,
) -> Result<Vec<Cluster>, AppError> {
    let filter = ClusterFilter {
        sector: Some(sector),
        largest_first: true,
        ..ClusterFilter::default()
    };
    Ok(clusters::list(connection, &filter, Page::default())?)
}

/// Puts groups into the rows. A keyword that somebody has moved in the meantime stays where it is.
pub(super) fn place(
    connection: &Connection,
    grouping: &Grouping,
    rules: &Rules<'_>,
    now: &str,
) -> Result<Placed, AppError> {
    let ids: Vec<KeywordId> = grouping
        .placements
        .iter()
        .flat_map(|placement| placement.keyword_ids.iter().copied())
        .chain(grouping.unassigned.iter().copied())
        .collect();
    let free: BTreeMap<KeywordId, Option<ClusterId>> = keywords_by_id(connection, &ids)?
        .into_iter()
        .filter(|keyword| keyword.sector_id == rules.sector && is_free(keyword, rules.taken_apart))
        .map(|keyword| (keyword.id, keyword.cluster_id))
        .collect();
    let is_free = |id: &KeywordId| free.contains_key(id);
    let mut names = Names::read(connection, rules)?;
    let mut placed = Placed::default();
    for placement in &grouping.placements {
        let members: Vec<KeywordId> = placement
            .keyword_ids
            .iter()
            .copied()
            .filter(is_free)
            .collect();
        if members.is_empty() {
            continue;
        }
        let Some(group) = names.group(connection, &placement.target, rules, now)? else {
            placed.unassigned.extend(members);
            continue;
        };
        keywords::assign(connection, &members, Some(group.id), now)?;
        match placed.groups.iter_mut().find(|known| known.id == group.id) {
            Some(known) => known.keyword_ids.extend(members),
            None => placed.groups.push(Grouped {
                keyword_ids: members,
                ..group
            }),
        }
    }
    placed
        .unassigned
        .extend(grouping.unassigned.iter().copied().filter(is_free));
    let leaving: Vec<KeywordId> = placed
        .unassigned
        .iter()
        .copied()
        .filter(|id| free.get(id).is_some_and(Option::is_some))
        .collect();
    keywords::assign(connection, &leaving, None, now)?;
    remove_emptied(connection, rules, &names.kept)?;
    Ok(placed)
}

/// The clusters of a sector by the normal form of their name.
struct Names {
    by_name: BTreeMap<String, Cluster>,
    /// Clusters that are taken apart and have got keywords anew.
    kept: BTreeSet<ClusterId>,
}

impl Names {
    fn read(connection: &Connection, rules: &Rules<'_>) -> Result<Self, AppError> {
        let mut by_name = BTreeMap::new();
        // Smallest first, so that of two clusters of one name the largest active one stays.
        let mut found = clusters_of(connection, rules.sector)?;
        found.reverse();
        found.sort_by_key(|cluster| cluster.status == ClusterStatus::Active);
        for cluster in found {
            by_name.insert(normal_form(&cluster.name), cluster);
        }
        Ok(Self {
            by_name,
            kept: BTreeSet::new(),
        })
    }

    /// Finds or makes the cluster of a group; `None` when the one that was meant is gone.
    fn group(
        &mut self,
        connection: &Connection,
        target: &Target,
        rules: &Rules<'_>,
        now: &str,
    ) -> Result<Option<Grouped>, AppError> {
        let (name, description) = match target {
            Target::Existing(id) => {
                let found = clusters::get(connection, *id).ok();
                return Ok(found
                    .filter(|cluster| cluster.status == ClusterStatus::Active)
                    .map(|cluster| grouped(&cluster, false)));
            }
            Target::Named { name, description } => (name, description),
        };
        if let Some(found) = self.by_name.get_mut(&normal_form(name))
            && found.status == ClusterStatus::Active
        {
            let is_taken_apart = rules.taken_apart.contains(&found.id);
            if is_taken_apart && self.kept.insert(found.id) {
                // The same group once more: it keeps its number.
                rules.origin.clone_into(&mut found.origin);
                if !description.is_empty() {
                    found.description.clone_from(description);
                }
                clusters::update(connection, found, now)?;
                return Ok(Some(grouped(found, true)));
            }
            if rules.join_by_name {
                return Ok(Some(grouped(found, false)));
            }
        }
        let name = free_name(name, |name| self.by_name.contains_key(&normal_form(name)));
        let id = clusters::insert(
            connection,
            rules.sector,
            &name,
            description,
            rules.origin,
            now,
        )?;
        let cluster = clusters::get(connection, id)?;
        let group = grouped(&cluster, true);
        self.by_name.insert(normal_form(&name), cluster);
        Ok(Some(group))
    }
}

fn grouped(cluster: &Cluster, made: bool) -> Grouped {
    Grouped {
        id: cluster.id,
        name: cluster.name.clone(),
        sector_id: cluster.sector_id,
        made,
        keyword_ids: Vec::new(),
    }
}

/// Removes the clusters that were taken apart and have nothing left.
fn remove_emptied(
    connection: &Connection,
    rules: &Rules<'_>,
    kept: &BTreeSet<ClusterId>,
) -> Result<(), AppError> {
    for id in rules.taken_apart.difference(kept) {
        let Ok(cluster) = clusters::get(connection, *id) else {
            continue;
        };
        if cluster.sector_id == rules.sector
            && cluster.keyword_count == 0
            && !clusters::is_named(connection, *id)?
        {
            clusters::remove(connection, *id)?;
        }
    }
    Ok(())
}
