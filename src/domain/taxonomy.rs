//! Taxonomy terms: categories, tags and clusters.

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

impl TaxonomyType {
    /// The taxonomies of WordPress whose terms are of this type: that of posts first, then that of a
    /// shop's products.
    #[must_use]
    pub const fn wordpress_names(self) -> &'static [&'static str] {
        match self {
            Self::Category => &["category", "product_cat"],
            Self::PostTag => &["post_tag", "product_tag"],
            Self::Cluster => &["igny8_cluster"],
        }
    }

    /// The type of the terms of a taxonomy of WordPress. `None` for one that has no type here.
    #[must_use]
    pub fn of_wordpress(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|kind| kind.wordpress_names().contains(&name))
            .copied()
    }

    /// Whether the numbers of this taxonomy's terms are kept: a shop's terms share their rows with those
    /// of posts, and are known by name.
    #[must_use]
    pub fn keeps_numbers_of(self, name: &str) -> bool {
        self.wordpress_names().first() == Some(&name)
    }
}

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
