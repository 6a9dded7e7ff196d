//! Clusters: keywords that one topic answers.

use serde::Serialize;

use super::ids::{ClusterId, SectorId};
use super::status::ClusterStatus;

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
