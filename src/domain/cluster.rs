//! Clusters: keywords that one topic answers, and within them those that one page answers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ids::{ClusterId, PageGroupId, SectorId};
use super::status::{ClusterStatus, words};

/// Who made what a person has put in order.
pub const MANUAL: &str = "manual";

words!(
    /// How keywords are grouped.
    ClusterEngine, "engine", {
        /// By what they mean, with the embedded table.
        Semantic = "semantic",
        /// By the words they share.
        Lexical = "lexical",
        /// By vectors that a provider gives.
        Embeddings = "embeddings",
        /// By the pages that a search engine shows for them.
        Serp = "serp",
        /// As the file they came from has them.
        Groups = "groups",
        /// By a model that is asked.
        Ai = "ai",
    }, edges: []
);

impl ClusterEngine {
    /// Who made a cluster of this engine: `ai` when a model decided, else `builtin`.
    #[must_use]
    pub const fn origin(self) -> &'static str {
        match self {
            Self::Ai => "ai",
            _ => "builtin",
        }
    }
}

/// A cluster as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cluster {
    /// The row.
    pub id: ClusterId,
    /// The sector it belongs to.
    pub sector_id: SectorId,
    /// What it is called.
    pub name: String,
    /// What it is about; empty when nobody has said.
    pub description: String,
    /// Where it stands.
    pub status: ClusterStatus,
    /// Which engine made it: `builtin`, `ai` or `manual`.
    pub origin: String,
    /// How it was grouped: `semantic`, `lexical`, `embeddings`, `serp`, `groups` or `ai`; empty when
    /// a person did, or an older igny8.
    pub engine: String,
    /// How many keywords are in it.
    pub keyword_count: i64,
    /// The sum of the known search volumes. `None` when none is known.
    pub search_volume: Option<i64>,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

/// The keywords of a cluster that one page can answer, as they are stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageGroup {
    /// The row.
    pub id: PageGroupId,
    /// The cluster it is in.
    pub cluster_id: ClusterId,
    /// What it is called.
    pub name: String,
    /// Which engine made it: `builtin`, `ai` or `manual`.
    pub origin: String,
    /// How many keywords are in it.
    pub keyword_count: i64,
    /// The sum of the known search volumes. `None` when none is known.
    pub search_volume: Option<i64>,
}
