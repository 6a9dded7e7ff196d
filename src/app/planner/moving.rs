//! Keywords moved by hand, and pinned where they are.

use std::collections::BTreeSet;

use super::clustering::options;
use super::keywords::{KeywordView, Names};
use super::likeness::Likeness;
use super::page_groups::insert_named;
use super::placement::PageTarget;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::cluster::{Cluster, MANUAL, PageGroup};
use crate::domain::ids::{ClusterId, KeywordId};
use crate::domain::status::ClusterStatus;
use crate::engines::clustering::Granularity;
use crate::store::members::{self, Member};
use crate::store::{Connection, StoreError, clusters, keywords, page_groups};

/// Where keywords are moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Into a cluster, by number or name.
    Cluster {
        /// The cluster.
        cluster: String,
        /// The page group in it, by number or name. `None` for the one that suits.
        group: Option<String>,
    },
    /// Out of all clusters.
    Nowhere,
}

/// Keywords to be moved, and where to.
struct Checked {
    keywords: Vec<Member>,
    to: Option<(Cluster, Option<PageGroup>)>,
}

impl Checked {
    fn new(
        connection: &Connection,
        ids: &[KeywordId],
        destination: &Destination,
    ) -> Result<Self, AppError> {
        let keywords = named(connection, ids)?;
        let Destination::Cluster { cluster, group } = destination else {
            return Ok(Self { keywords, to: None });
        };
        let cluster = clusters::find(connection, cluster)?;
        if cluster.status != ClusterStatus::Active {
            return Err(AppError::invalid(
                format!("the cluster `{}` is archived", cluster.name),
                &format!("run `igny8 clusters archive {} --restore`", cluster.id),
            ));
        }
        if let Some(stranger) = keywords
            .iter()
            .find(|keyword| keyword.sector_id != cluster.sector_id)
        {
            return Err(AppError::invalid(
                format!(
                    "keyword {} is in another sector than the cluster `{}`",
                    stranger.id, cluster.name
                ),
                "move it first with `igny8 keywords edit ID --sector NAME`",
            ));
        }
        let group = match group {
            Some(word) => Some(group_of(connection, &cluster, word)?),
            None => None,
        };
        Ok(Self {
            keywords,
            to: Some((cluster, group)),
        })
    }
}

fn group_of(connection: &Connection, cluster: &Cluster, word: &str) -> Result<PageGroup, AppError> {
    let groups = page_groups::list(connection, Some(cluster.id))?;
    let found = groups
        .into_iter()
        .find(|group| group.id.to_string() == word || group.name == word);
    found.ok_or_else(|| {
        AppError::not_found(
            format!("the cluster `{}` has no page group `{word}`", cluster.name),
            &format!("run `igny8 clusters show {}`", cluster.id),
        )
    })
}

fn named(connection: &Connection, ids: &[KeywordId]) -> Result<Vec<Member>, AppError> {
    let found = members::by_id(connection, ids)?;
    let is_there = |id: &&KeywordId| found.binary_search_by_key(*id, |member| member.id).is_ok();
    match ids.iter().find(|id| !is_there(id)) {
        Some(id) => Err(StoreError::no_row("keyword", id).into()),
        None => Ok(found),
    }
}

/// Says what a move would do, and checks that it could be done.
///
/// # Errors
/// As `move_keywords`.
pub fn describe(
    session: &Session<'_>,
    ids: &[KeywordId],
    destination: &Destination,
) -> Result<String, AppError> {
    let checked = Checked::new(session.store.connection(), ids, destination)?;
    let count = checked.keywords.len();
    Ok(match &checked.to {
        Some((cluster, _)) => format!(
            "would move {count} keyword(s) into the cluster `{}` and pin them there",
            cluster.name
        ),
        None => format!("would take {count} keyword(s) out of all clusters and keep them out"),
    })
}

/// Moves keywords and pins them, so that no engine moves them again.
///
/// # Errors
/// `Store` when a keyword or the cluster does not exist; `NotFound` for the page group; `Invalid`
/// when the cluster is archived or in another sector.
pub fn move_keywords(
    session: &Session<'_>,
    ids: &[KeywordId],
    destination: &Destination,
) -> Result<Vec<KeywordView>, AppError> {
    let now = session.now();
    let language = session.site().language;
    session.store.write(|transaction| {
        let checked = Checked::new(transaction, ids, destination)?;
        let ids: Vec<KeywordId> = checked.keywords.iter().map(|keyword| keyword.id).collect();
        match &checked.to {
            None => members::assign(transaction, &ids, None, &now)?,
            Some((cluster, Some(group))) => {
                members::assign(transaction, &ids, Some((cluster.id, group.id)), &now)?;
            }
            Some((cluster, None)) => {
                put(transaction, cluster.id, &checked.keywords, &language, &now)?;
            }
        }
        members::set_pinned(transaction, &ids, true, &now)?;
        tidy_up(transaction, &checked.keywords)?;
        views(transaction, &ids)
    })
}

/// Puts keywords into the page groups of a cluster that suit them.
fn put(
    connection: &Connection,
    cluster: ClusterId,
    keywords: &[Member],
    language: &str,
    now: &str,
) -> Result<(), AppError> {
    let coming: BTreeSet<KeywordId> = keywords.iter().map(|keyword| keyword.id).collect();
    let mut there = members::of_cluster(connection, cluster)?;
    there.retain(|member| !coming.contains(&member.id));
    let new: Vec<&Member> = keywords.iter().collect();
    let options = options(language, Granularity::Auto);
    for page in Likeness::Semantic.pages_beside(&there, &new, &options) {
        let group = match page.target {
            PageTarget::Existing(id) => id,
            PageTarget::Named(name) => insert_named(connection, cluster, &name, MANUAL, now)?,
        };
        members::assign(connection, &page.keyword_ids, Some((cluster, group)), now)?;
    }
    Ok(())
}

/// Removes what the keywords have left empty; a cluster that a person has put in order stays.
fn tidy_up(connection: &Connection, moved: &[Member]) -> Result<(), AppError> {
    let sectors: BTreeSet<_> = moved.iter().map(|member| member.sector_id).collect();
    for sector in sectors {
        page_groups::remove_empty(connection, sector)?;
    }
    let left: BTreeSet<ClusterId> = moved
        .iter()
        .filter_map(|member| member.cluster_id)
        .collect();
    for id in left {
        if clusters::get(connection, id)?.origin != MANUAL {
            clusters::remove_if_empty(connection, id)?;
        }
    }
    Ok(())
}

/// Shows the keywords that are to be pinned or unpinned.
///
/// # Errors
/// `Store` when one of them does not exist.
pub fn preview_pin(session: &Session<'_>, ids: &[KeywordId]) -> Result<Vec<KeywordView>, AppError> {
    let connection = session.store.connection();
    let found = named(connection, ids)?;
    let ids: Vec<KeywordId> = found.iter().map(|member| member.id).collect();
    views(connection, &ids)
}

/// Pins keywords where they are, or lets them move again.
///
/// # Errors
/// `Store` when one of them does not exist.
pub fn pin(
    session: &Session<'_>,
    ids: &[KeywordId],
    is_pinned: bool,
) -> Result<Vec<KeywordView>, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        let found = named(transaction, ids)?;
        let ids: Vec<KeywordId> = found.iter().map(|member| member.id).collect();
        members::set_pinned(transaction, &ids, is_pinned, &now)?;
        views(transaction, &ids)
    })
}

fn views(connection: &Connection, ids: &[KeywordId]) -> Result<Vec<KeywordView>, AppError> {
    let names = Names::load(connection)?;
    ids.iter()
        .map(|id| Ok(names.view(keywords::get(connection, *id)?)))
        .collect()
}
