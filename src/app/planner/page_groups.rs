//! Page groups by hand: renamed, merged, split and moved.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cluster_changes::tidy_name;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::cluster::{Cluster, MANUAL, PageGroup};
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId};
use crate::engines::text::normal::normal_form;
use crate::store::members::{self, Member};
use crate::store::{Connection, clusters, page_groups};

/// What is to become of page groups; each is named by number or name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupChange {
    /// Another name.
    Rename {
        /// The page group.
        group: String,
        /// The new name.
        name: String,
    },
    /// Several into one; the others are gone then.
    Merge {
        /// The one that stays.
        into: String,
        /// Those that go into it.
        from: Vec<String>,
    },
    /// Some keywords into a page group of their own, in the same cluster.
    Split {
        /// The page group.
        group: String,
        /// The keywords that leave it.
        keywords: Vec<KeywordId>,
        /// What the new page group is called.
        name: String,
    },
    /// Into another cluster, with its keywords.
    Move {
        /// The page group.
        group: String,
        /// The cluster, by number or name.
        to: String,
    },
}

/// A page group with the name of its cluster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangedGroup {
    /// The row.
    #[serde(flatten)]
    pub group: PageGroup,
    /// The name of its cluster.
    pub cluster: String,
}

/// Says what a change would do, and checks that it could be done.
///
/// # Errors
/// As `change`.
pub fn describe(session: &Session<'_>, change: &GroupChange) -> Result<String, AppError> {
    let checked = Checked::new(session.store.connection(), change)?;
    let name = &checked.group.name;
    Ok(match change {
        GroupChange::Rename { .. } => {
            format!("would rename the page group `{name}` to `{}`", checked.name)
        }
        GroupChange::Merge { .. } => {
            let moved: i64 = checked.from.iter().map(|from| from.keyword_count).sum();
            format!("would move {moved} keyword(s) into the page group `{name}`")
        }
        GroupChange::Split { .. } => format!(
            "would move {} keyword(s) of `{name}` into a new page group `{}`",
            checked.keywords.len(),
            checked.name
        ),
        GroupChange::Move { .. } => format!(
            "would move the page group `{name}` into the cluster `{}`",
            checked.cluster.name
        ),
    })
}

/// Changes page groups; gives the one that was renamed, merged into, made or moved.
///
/// # Errors
/// `Store` when something named does not exist; `Invalid` for a name that is empty or taken, for
/// what would leave the sector, and for a split that moves nothing or all.
pub fn change(session: &Session<'_>, change: &GroupChange) -> Result<ChangedGroup, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        let mut checked = Checked::new(transaction, change)?;
        let mut id = checked.group.id;
        let home = checked.group.cluster_id;
        match change {
            GroupChange::Rename { .. } => checked.group.name.clone_from(&checked.name),
            GroupChange::Merge { .. } => {
                for from in &checked.from {
                    page_groups::move_keywords(transaction, from.id, (home, id), &now)?;
                    hand_made(transaction, from.cluster_id, &now)?;
                }
            }
            GroupChange::Split { .. } => {
                id = page_groups::insert(transaction, home, &checked.name, MANUAL, &now)?;
                members::assign(transaction, &checked.keywords, Some((home, id)), &now)?;
            }
            GroupChange::Move { .. } => {
                let to = checked.cluster.id;
                page_groups::move_to_cluster(transaction, id, to, &now)?;
                checked.group.cluster_id = to;
                hand_made(transaction, to, &now)?;
            }
        }
        MANUAL.clone_into(&mut checked.group.origin);
        page_groups::update(transaction, &checked.group, &now)?;
        hand_made(transaction, home, &now)?;
        page_groups::remove_empty(transaction, checked.cluster.sector_id)?;
        let group = page_groups::get(transaction, id)?;
        Ok(ChangedGroup {
            cluster: clusters::get(transaction, group.cluster_id)?.name,
            group,
        })
    })
}

/// Notes that a person has put a cluster in order, so that no engine takes it apart; one that has
/// nothing left is removed.
fn hand_made(connection: &Connection, id: ClusterId, now: &str) -> Result<(), AppError> {
    let mut cluster = clusters::get(connection, id)?;
    if cluster.keyword_count == 0 {
        return Ok(clusters::remove_if_empty(connection, id)?);
    }
    MANUAL.clone_into(&mut cluster.origin);
    Ok(clusters::update(connection, &cluster, now)?)
}

/// A change whose parts exist and fit together.
struct Checked {
    group: PageGroup,
    /// The cluster that the page group is in, or goes into.
    cluster: Cluster,
    /// The new name; empty when there is none.
    name: String,
    from: Vec<PageGroup>,
    keywords: Vec<KeywordId>,
}

impl Checked {
    fn new(connection: &Connection, change: &GroupChange) -> Result<Self, AppError> {
        let group = page_groups::find(
            connection,
            match change {
                GroupChange::Rename { group, .. }
                | GroupChange::Split { group, .. }
                | GroupChange::Move { group, .. } => group,
                GroupChange::Merge { into, .. } => into,
            },
        )?;
        let mut checked = Self {
            cluster: clusters::get(connection, group.cluster_id)?,
            group,
            name: String::new(),
            from: Vec::new(),
            keywords: Vec::new(),
        };
        match change {
            GroupChange::Rename { name, .. } => {
                checked.name = checked.new_name(connection, name, Some(checked.group.id))?;
            }
            GroupChange::Merge { from, .. } => {
                for word in from {
                    checked.add_source(connection, page_groups::find(connection, word)?)?;
                }
            }
            GroupChange::Split { keywords, name, .. } => {
                checked.name = checked.new_name(connection, name, None)?;
                checked.take_keywords(connection, keywords)?;
            }
            GroupChange::Move { to, .. } => {
                let to = clusters::find(connection, to)?;
                if to.id == checked.cluster.id {
                    let text = format!("`{}` is in `{}` already", checked.group.name, to.name);
                    return Err(AppError::invalid(text, ""));
                }
                same_sector(&checked.cluster, &to)?;
                checked.cluster = to;
            }
        }
        Ok(checked)
    }

    fn new_name(
        &self,
        connection: &Connection,
        name: &str,
        own: Option<PageGroupId>,
    ) -> Result<String, AppError> {
        let name = tidy_name(name, "page group")?;
        match find_named(connection, self.cluster.id, &name)? {
            Some(twin) if Some(twin.id) != own => Err(AppError::invalid(
                format!("page group {} is called `{}` already", twin.id, twin.name),
                "choose another name, or bring them together with `igny8 clusters groups merge INTO FROM`",
            )),
            _ => Ok(name),
        }
    }

    fn add_source(&mut self, connection: &Connection, from: PageGroup) -> Result<(), AppError> {
        if from.id == self.group.id {
            let text = format!("`{}` cannot be merged with itself", from.name);
            return Err(AppError::invalid(text, ""));
        }
        same_sector(&self.cluster, &clusters::get(connection, from.cluster_id)?)?;
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
        let hint = format!("run `igny8 clusters show {}`", self.cluster.id);
        let found = members::by_id(connection, keywords)?;
        for id in keywords {
            let is_member = found
                .iter()
                .any(|member| member.id == *id && member.page_group_id == Some(self.group.id));
            if !is_member {
                let text = format!(
                    "keyword {id} is not in the page group `{}`",
                    self.group.name
                );
                return Err(AppError::invalid(text, &hint));
            }
            if !self.keywords.contains(id) {
                self.keywords.push(*id);
            }
        }
        let moved = i64::try_from(self.keywords.len()).unwrap_or(i64::MAX);
        if moved == 0 || moved >= self.group.keyword_count {
            let text = "a split moves at least one keyword and leaves at least one";
            return Err(AppError::invalid(text, &hint));
        }
        Ok(())
    }
}

fn same_sector(one: &Cluster, other: &Cluster) -> Result<(), AppError> {
    if one.sector_id == other.sector_id {
        return Ok(());
    }
    let text = format!(
        "`{}` and `{}` are in different sectors",
        one.name, other.name
    );
    Err(AppError::invalid(text, ""))
}

/// Finds a page group of a cluster by its name in any case.
fn find_named(
    connection: &Connection,
    cluster: ClusterId,
    name: &str,
) -> Result<Option<PageGroup>, AppError> {
    let form = normal_form(name);
    let groups = page_groups::list(connection, Some(cluster))?;
    Ok(groups
        .into_iter()
        .find(|group| normal_form(&group.name) == form))
}

/// Gives the page group of this name in a cluster; makes it when there is none.
pub(super) fn insert_named(
    connection: &Connection,
    cluster: ClusterId,
    name: &str,
    origin: &str,
    now: &str,
) -> Result<PageGroupId, AppError> {
    match find_named(connection, cluster, name)? {
        Some(group) => Ok(group.id),
        None => Ok(page_groups::insert(connection, cluster, name, origin, now)?),
    }
}

/// Moves keywords into another cluster by their page groups: one that leaves whole keeps its
/// number, of one that is parted a namesake goes along.
pub(super) fn split_off(
    connection: &Connection,
    keywords: &[KeywordId],
    to: ClusterId,
    now: &str,
) -> Result<(), AppError> {
    let mut leaving: BTreeMap<Option<PageGroupId>, Vec<Member>> = BTreeMap::new();
    for member in members::by_id(connection, keywords)? {
        leaving
            .entry(member.page_group_id)
            .or_default()
            .push(member);
    }
    for (group, moved) in leaving {
        let ids: Vec<KeywordId> = moved.iter().map(|member| member.id).collect();
        let first = moved.first().map_or("", |member| &member.keyword);
        let group = group
            .map(|id| page_groups::get(connection, id))
            .transpose()?;
        let name = group.as_ref().map_or(first, |group| &group.name);
        match &group {
            Some(group) if usize::try_from(group.keyword_count) == Ok(ids.len()) => {
                page_groups::move_to_cluster(connection, group.id, to, now)?;
            }
            _ => {
                let id = insert_named(connection, to, name, MANUAL, now)?;
                members::assign(connection, &ids, Some((to, id)), now)?;
            }
        }
    }
    Ok(())
}
