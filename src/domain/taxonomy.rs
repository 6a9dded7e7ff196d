//! Taxonomy terms: categories and tags.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ids::TaxonomyId;
use super::status::words;

words!(
    /// Which taxonomy a term belongs to.
    TaxonomyType, "taxonomy type", {
        /// A category.
        Category = "category",
        /// A tag.
        PostTag = "post_tag",
        /// A cluster as a taxonomy.
        Cluster = "cluster",
    }, edges: []
);

/// A taxonomy term as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Taxonomy {
    /// The row.
    pub id: TaxonomyId,
    /// What it is called.
    pub name: String,
    /// Its address part.
    pub slug: String,
    /// Its taxonomy.
    pub taxonomy_type: TaxonomyType,
    /// Its id in WordPress. `None` while it is not known there.
    pub external_id: Option<String>,
    /// The taxonomy's name in WordPress. `None` while it is not known there.
    pub external_taxonomy: Option<String>,
}
