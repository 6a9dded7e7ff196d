//! Clusters by hand: renamed, merged, split and archived.

use super::clusters::{ClusterView, Names};
use super::page_groups::split_off;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::cluster::{Cluster, MANUAL};
use crate::domain::ids::{ClusterId, KeywordId, SectorId};
use crate::domain::status::ClusterStatus;
use crate::engines::text::normal::normal_form;
use crate::store::Connection;
use crate::store::clusters::{self, NewCluster};
use crate::store::members;

/// The longest name of a cluster, in characters.
const MAX_NAME_CHARS: usize = 80;

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
pub fn change(session: &Session<'_>, change: &Change) -> Result<ClusterView, AppError> {
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
                let new = NewCluster {
                    sector_id: checked.cluster.sector_id,
                    name: &checked.name,
                    description: "",
                    engine: None,
                };
                id = clusters::insert(transaction, &new, &now)?;
                split_off(transaction, &checked.keywords, id, &now)?;
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
        Ok(Names::read(transaction)?.view(clusters::get(transaction, id)?))
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
        let members = members::by_id(connection, keywords)?;
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

/// Brings the white space of a name in order, and checks that it is one.
pub(super) fn tidy_name(name: &str, noun: &str) -> Result<String, AppError> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if normal_form(&name).is_empty() {
        return Err(AppError::invalid(format!("a {noun} needs a name"), ""));
    }
    if name.chars().count() > MAX_NAME_CHARS {
        return Err(AppError::invalid(
            format!("the name of a {noun} has at most {MAX_NAME_CHARS} characters"),
            "",
        ));
    }
    Ok(name)
}

fn checked_name(
    connection: &Connection,
    name: &str,
    sector: SectorId,
    own: Option<ClusterId>,
) -> Result<String, AppError> {
    let name = tidy_name(name, "cluster")?;
    let form = normal_form(&name);
    let twin = clusters::of_sector(connection, sector)?
        .into_iter()
        .find(|cluster| Some(cluster.id) != own && normal_form(&cluster.name) == form);
    match twin {
        Some(twin) => Err(AppError::invalid(
            format!("cluster {} is called `{}` already", twin.id, twin.name),
            "choose another name, or bring them together with `igny8 clusters merge INTO FROM`",
        )),
        None => Ok(name),
    }
}
