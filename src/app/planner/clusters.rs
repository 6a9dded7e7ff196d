//! Clusters by hand: looked at, renamed, merged, split and archived.

use std::collections::BTreeMap;

use serde::Serialize;

use super::placing::{clusters_of, keywords_by_id};
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::cluster::Cluster;
use crate::domain::ids::{ClusterId, KeywordId, SectorId};
use crate::domain::keyword::Keyword;
use crate::domain::status::ClusterStatus;
use crate::engines::text::normal::normal_form;
use crate::store::clusters::{self, ClusterFilter};
use crate::store::ideas::{self, IdeaFilter};
use crate::store::keywords::{self, KeywordFilter, KeywordOrder, Page};
use crate::store::{Connection, sectors};

/// The longest name of a cluster, in characters.
const MAX_NAME_CHARS: usize = 80;

/// Who made what a person has put in order.
const MANUAL: &str = "manual";

/// A cluster with the name of its sector.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClusterView {
    /// The row.
    #[serde(flatten)]
    pub cluster: Cluster,
    /// The name of its sector.
    pub sector: String,
}

/// A cluster with what is in it.
#[derive(Clone, Debug, Serialize)]
pub struct ClusterDetail {
    /// The cluster.
    #[serde(flatten)]
    pub view: ClusterView,
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

/// What is to become of clusters; each is named by number or name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another name.
    Rename {
        /// The cluster.
        cluster: String,
        /// The new name.
        name: String,
        /// What it is about. `None` leaves that as it is.
        description: Option<String>,
    },
    /// Several into one; the others are gone then.
    Merge {
        /// The one that stays.
        into: String,
        /// Those that go into it.
        from: Vec<String>,
    },
    /// Some keywords into a cluster of their own.
    Split {
        /// The cluster.
        cluster: String,
        /// The keywords that leave it.
        keywords: Vec<KeywordId>,
        /// What the new cluster is called.
        name: String,
    },
    /// Out of use, or back.
    Archive {
        /// The cluster.
        cluster: String,
        /// Whether it goes back into use.
        restore: bool,
    },
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
    let names = sector_names(connection)?;
    let found = clusters::list(connection, &filter, page_of(paging))?;
    let count = clusters::count(connection, &filter)?;
    let views = found
        .into_iter()
        .map(|cluster| view(cluster, &names))
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
    Ok(ClusterDetail {
        keywords: keywords::list(connection, &filter, order, true, Page::default())?,
        idea_count: ideas::count(connection, &ideas)?,
        view: view(cluster, &sector_names(connection)?),
    })
}

/// Says what a change would do, and checks that it could be done.
///
/// # Errors
/// As `change`.
pub fn describe(session: &Session<'_>, change: &Change) -> Result<String, AppError> {
    let checked = Checked::new(session.store.connection(), change)?;
    let name = &checked.cluster.name;
    Ok(match change {
        Change::Rename { .. } => {
            format!("would rename the cluster `{name}` to `{}`", checked.name)
        }
        Change::Merge { .. } => format!(
            "would move {} keyword(s) of {} cluster(s) into `{name}`",
            checked
                .from
                .iter()
                .map(|from| from.keyword_count)
                .sum::<i64>(),
            checked.from.len(),
        ),
        Change::Split { .. } => format!(
            "would move {} keyword(s) of `{name}` into a new cluster `{}`",
            checked.keywords.len(),
            checked.name
        ),
        Change::Archive { restore, .. } => {
            let verb = if *restore { "take back" } else { "archive" };
            format!("would {verb} the cluster `{name}`")
        }
    })
}

/// Changes clusters; gives the one that was renamed, merged into, made, or archived.
///
/// # Errors
/// `Store` when something named does not exist; `Invalid` for a name that is empty or taken, a
/// merge of a cluster with itself or across sectors, and a split that moves nothing or all.
pub fn change(session: &mut Session<'_>, change: &Change) -> Result<ClusterView, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        let mut checked = Checked::new(transaction, change)?;
        let mut id = checked.cluster.id;
        match change {
            Change::Rename { description, .. } => {
                checked.cluster.name.clone_from(&checked.name);
                if let Some(description) = description {
                    checked.cluster.description.clone_from(description);
                }
                MANUAL.clone_into(&mut checked.cluster.origin);
            }
            Change::Merge { .. } => {
                for from in &checked.from {
                    clusters::move_members(transaction, from.id, id, &now)?;
                    clusters::remove(transaction, from.id)?;
                }
                MANUAL.clone_into(&mut checked.cluster.origin);
            }
            Change::Split { .. } => {
                let sector = checked.cluster.sector_id;
                id = clusters::insert(transaction, sector, &checked.name, "", MANUAL, &now)?;
                keywords::assign(transaction, &checked.keywords, Some(id), &now)?;
                // What stays behind was put in order by hand as much as what left.
                MANUAL.clone_into(&mut checked.cluster.origin);
            }
            Change::Archive { restore, .. } => {
                let to = if *restore {
                    ClusterStatus::Active
                } else {
                    ClusterStatus::Archived
                };
                checked.cluster.status = checked.cluster.status.move_to(to)?;
            }
        }
        clusters::update(transaction, &checked.cluster, &now)?;
        Ok(view(
            clusters::get(transaction, id)?,
            &sector_names(transaction)?,
        ))
    })
}

/// A change whose parts exist and fit together.
struct Checked {
    cluster: Cluster,
    /// The new name; empty when there is none.
    name: String,
    from: Vec<Cluster>,
    keywords: Vec<KeywordId>,
}

impl Checked {
    fn new(connection: &Connection, change: &Change) -> Result<Self, AppError> {
        let found = |word: &str| clusters::find(connection, word).map_err(AppError::from);
        let mut checked = Self {
            cluster: match change {
                Change::Rename { cluster, .. }
                | Change::Split { cluster, .. }
                | Change::Archive { cluster, .. } => found(cluster)?,
                Change::Merge { into, .. } => found(into)?,
            },
            name: String::new(),
            from: Vec::new(),
            keywords: Vec::new(),
        };
        match change {
            Change::Rename { name, .. } => {
                let own = Some(checked.cluster.id);
                checked.name = checked_name(connection, name, checked.cluster.sector_id, own)?;
            }
            Change::Merge { from, .. } => {
                for word in from {
                    checked.add_source(found(word)?)?;
                }
            }
            Change::Split { keywords, name, .. } => {
                checked.name = checked_name(connection, name, checked.cluster.sector_id, None)?;
                checked.take_keywords(connection, keywords)?;
            }
            Change::Archive { .. } => {}
        }
        Ok(checked)
    }

    fn add_source(&mut self, from: Cluster) -> Result<(), AppError> {
        let into = &self.cluster;
        if from.id == into.id {
            return Err(AppError::invalid(
                format!("`{}` cannot be merged with itself", into.name),
                "",
            ));
        }
        if from.sector_id != into.sector_id {
            return Err(AppError::invalid(
                format!(
                    "`{}` and `{}` are in different sectors",
                    from.name, into.name
                ),
                "",
            ));
        }
        if !self.from.iter().any(|known| known.id == from.id) {
            self.from.push(from);
        }
        Ok(())
    }

    fn take_keywords(
        &mut self,
        connection: &Connection,
        keywords: &[KeywordId],
    ) -> Result<(), AppError> {
        let members = keywords_by_id(connection, keywords)?;
        for id in keywords {
            let is_member = members
                .iter()
                .any(|keyword| keyword.id == *id && keyword.cluster_id == Some(self.cluster.id));
            if !is_member {
                return Err(AppError::invalid(
                    format!("keyword {id} is not in the cluster `{}`", self.cluster.name),
                    &format!("run `igny8 clusters show {}`", self.cluster.id),
                ));
            }
            if !self.keywords.contains(id) {
                self.keywords.push(*id);
            }
        }
        let moved = i64::try_from(self.keywords.len()).unwrap_or(i64::MAX);
        if moved == 0 || moved >= self.cluster.keyword_count {
            return Err(AppError::invalid(
                "a split moves at least one keyword and leaves at least one",
                &format!("run `igny8 clusters show {}`", self.cluster.id),
            ));
        }
        Ok(())
    }
}

fn checked_name(
    connection: &Connection,
    name: &str,
    sector: SectorId,
    own: Option<ClusterId>,
) -> Result<String, AppError> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let form = normal_form(&name);
    if form.is_empty() {
        return Err(AppError::invalid("a cluster needs a name", ""));
    }
    if name.chars().count() > MAX_NAME_CHARS {
        return Err(AppError::invalid(
            format!("the name of a cluster has at most {MAX_NAME_CHARS} characters"),
            "",
        ));
    }
    let twin = clusters_of(connection, sector)?
        .into_iter()
        .find(|cluster| Some(cluster.id) != own && normal_form(&cluster.name) == form);
    match twin {
        Some(twin) => Err(AppError::invalid(
            format!("cluster {} is called `{}` already", twin.id, twin.name),
            "choose another name, or bring them together with `igny8 clusters merge`",
        )),
        None => Ok(name),
    }
}

fn view(cluster: Cluster, sectors: &BTreeMap<SectorId, String>) -> ClusterView {
    ClusterView {
        sector: sectors.get(&cluster.sector_id).cloned().unwrap_or_default(),
        cluster,
    }
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
