//! Lexical clustering: keywords that share their words, above all their head nouns, in one group.
//!
//! Keywords become weighted term vectors ([`terms`]), vectors a graph of nearest neighbours
//! ([`neighbours`]), the graph communities ([`communities`]) at a granularity that the data choose
//! ([`granularity`]), and communities named clusters ([`naming`]). It knows words, not meanings:
//! what shares no word with anything is left unassigned, and said so.
//!
//! Must not touch: files, network, clock, settings. Names `text` and `domain` only.

mod communities;
mod compounds;
mod drafting;
mod granularity;
mod joining;
mod lexicon;
mod naming;
mod neighbours;
mod roles;
mod terms;

pub use drafting::lexical;
pub use joining::{ExistingCluster, JoinPlan, join_existing};

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
}

/// The answer to a set of keywords: each of them is in exactly one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clustering {
    /// The clusters, largest first.
    pub clusters: Vec<ClusterDraft>,
    /// The keywords that belong with no other, in the order of their ids.
    pub unassigned: Vec<KeywordId>,
}
