//! Clustering: keywords of one meaning, or of the same words, in one group; and inside each group,
//! the keywords that one page can answer.
//!
//! Keywords become vectors ([`terms`]), vectors a graph of nearest neighbours ([`neighbours`]), the
//! graph communities ([`communities`]) at a granularity that the data choose ([`granularity`]), and
//! communities named clusters ([`naming`]) of page groups ([`paging`]).
//!
//! Must not touch: files, network, clock, settings. Names `text` and `domain` only.

#[cfg(test)]
mod accounting;
mod addresses;
mod affinity;
mod communities;
mod competing;
mod compounds;
mod cuts;
mod dense;
mod drafting;
mod explaining;
mod granularity;
mod graph;
mod groups;
mod joining;
mod leaders;
mod lexicon;
mod likeness;
mod naming;
mod nearest;
mod neighbours;
mod options;
mod page_likeness;
mod paging;
mod placing;
mod resolution;
mod roles;
mod seeded;
mod semantic;
mod serp;
mod strangers;
mod terms;

pub use addresses::comparable_url;
pub use competing::{CompetingPair, competing};
pub use drafting::{lexical, semantic, with_vectors};
pub use explaining::{Explanation, Neighbour, SecondBest, explain};
pub use groups::{Labelled, SourceGroups, SourceTopic, groups};
pub use joining::{ExistingCluster, JoinPlan, join_existing};
pub use options::{Granularity, Note, Options, Similarity, Vectors};
pub use placing::Placed;
pub use serp::{
    Overlap, Ranked, RankedGroup, SerpMode, SerpRivals, TOP_RESULTS, join_serp, serp, serp_rivals,
    shared,
};

use crate::domain::ids::KeywordId;

/// A keyword to be clustered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item<'a> {
    /// The row.
    pub id: KeywordId,
    /// The keyword in any form.
    pub text: &'a str,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
}

/// A cluster as proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterDraft {
    /// What it is called; no two drafts of one clustering share a name.
    pub name: String,
    /// Its keywords, most important first: by known volume, then by closeness to the middle.
    pub members: Vec<KeywordId>,
    /// The words that hold it together, strongest first.
    pub label_terms: Vec<String>,
    /// Its keywords by the page that can answer them, largest group first; each member is in one.
    pub page_groups: Vec<PageGroupDraft>,
}

/// The keywords of a cluster that one page can answer, as proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageGroupDraft {
    /// What it is called: its foremost keyword. No two page groups of one cluster share a name.
    pub name: String,
    /// Its keywords, in the order of the cluster's members.
    pub members: Vec<KeywordId>,
}

/// The answer to a set of keywords: each of them is in exactly one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clustering {
    /// The clusters, largest first.
    pub clusters: Vec<ClusterDraft>,
    /// The keywords that belong with no other, in the order of their ids.
    pub unassigned: Vec<KeywordId>,
    /// What the reader ought to know of how this was made.
    pub notes: Vec<Note>,
}
