//! Clusters and their page groups, to be looked at.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::cluster::{Cluster, PageGroup};
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId, SectorId};
use crate::domain::keyword::Keyword;
use crate::domain::status::ClusterStatus;
use crate::store::clusters::{self, ClusterFilter};
use crate::store::ideas::{self, IdeaFilter};
use crate::store::keywords::{self, KeywordFilter, KeywordOrder, Page};
use crate::store::{Connection, page_groups, sectors};

/// A cluster with the name of its sector.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClusterView {
    /// The row.
    #[serde(flatten)]
    pub cluster: Cluster,
    /// The name of its sector.
    pub sector: String,
    /// How many page groups it has.
    pub page_group_count: i64,
}

/// A page group with what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageGroupView {
    /// The row.
    #[serde(flatten)]
    pub group: PageGroup,
    /// Its keywords, most searched first.
    pub keyword_ids: Vec<KeywordId>,
}

/// A cluster with what is in it.
#[derive(Clone, Debug, Serialize)]
pub struct ClusterDetail {
    /// The cluster.
    #[serde(flatten)]
    pub view: ClusterView,
    /// Its page groups, largest first; each keyword is in one.
    pub page_groups: Vec<PageGroupView>,
    /// Its keywords, most searched first.
    pub keywords: Vec<Keyword>,
    /// How many ideas it has.
    pub idea_count: i64,
}

/// Which clusters to list. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only this status.
    pub status: Option<ClusterStatus>,
    /// Only this sector, by number or name.
    pub sector: Option<String>,
}

/// Lists clusters, largest first.
///
/// # Errors
/// `Store` when the sector does not exist.
pub fn list(
    session: &Session<'_>,
    filter: &Filter,
    paging: Paging,
) -> Result<(Vec<ClusterView>, Paging), AppError> {
    let connection = session.store.connection();
    let sector = match &filter.sector {
        Some(word) => Some(sectors::find(connection, word)?.id),
        None => None,
    };
    let filter = ClusterFilter {
        status: filter.status,
        sector,
        largest_first: true,
        ..ClusterFilter::default()
    };
    let names = Names::read(connection)?;
    let found = clusters::list(connection, &filter, page_of(paging))?;
    let count = clusters::count(connection, &filter)?;
    let views = found
        .into_iter()
        .map(|cluster| names.view(cluster))
        .collect();
    Ok((views, Paging { count, ..paging }))
}

/// Shows a cluster with its keywords.
///
/// # Errors
/// `Store` when it does not exist.
pub fn show(session: &Session<'_>, cluster: &str) -> Result<ClusterDetail, AppError> {
    let connection = session.store.connection();
    let cluster = clusters::find(connection, cluster)?;
    let filter = KeywordFilter {
        cluster: Some(cluster.id),
        ..KeywordFilter::default()
    };
    let order = KeywordOrder::Volume;
    let ideas = IdeaFilter {
        cluster: Some(cluster.id),
        ..IdeaFilter::default()
    };
    let keywords = keywords::list(connection, &filter, order, true, Page::default())?;
    let mut members: HashMap<PageGroupId, Vec<KeywordId>> = HashMap::new();
    for keyword in &keywords {
        if let Some(group) = keyword.page_group_id {
            members.entry(group).or_default().push(keyword.id);
        }
    }
    let page_groups = page_groups::list(connection, Some(cluster.id))?
        .into_iter()
        .map(|group| PageGroupView {
            keyword_ids: members.remove(&group.id).unwrap_or_default(),
            group,
        })
        .collect();
    Ok(ClusterDetail {
        page_groups,
        keywords,
        idea_count: ideas::count(connection, &ideas)?,
        view: Names::read(connection)?.view(cluster),
    })
}

/// What a cluster's view says beside its row.
pub(super) struct Names {
    sectors: BTreeMap<SectorId, String>,
    page_groups: HashMap<ClusterId, i64>,
}

impl Names {
    /// Reads them.
    pub(super) fn read(connection: &Connection) -> Result<Self, AppError> {
        Ok(Self {
            sectors: sector_names(connection)?,
            page_groups: page_groups::counts(connection)?,
        })
    }

    /// Adds them to a cluster.
    pub(super) fn view(&self, cluster: Cluster) -> ClusterView {
        ClusterView {
            sector: self
                .sectors
                .get(&cluster.sector_id)
                .cloned()
                .unwrap_or_default(),
            page_group_count: self.page_groups.get(&cluster.id).copied().unwrap_or(0),
            cluster,
        }
    }
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

/// The names of all sectors.
pub(super) fn sector_names(
    connection: &Connection,
) -> Result<BTreeMap<SectorId, String>, AppError> {
    let sectors = sectors::list(connection, None)?;
    Ok(sectors
        .into_iter()
        .map(|sector| (sector.id, sector.name))
        .collect())
}

/// The rows that a page asks for.
pub(super) fn page_of(paging: Paging) -> Page {
    match paging.page {
        Some(page) => Page {
            offset: page.saturating_sub(1).saturating_mul(paging.page_size),
            limit: Some(paging.page_size),
        },
        None => Page::default(),
    }
}
