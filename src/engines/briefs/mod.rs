//! The builtin writer: ideas and content briefs from a cluster. Pure and deterministic.
//!
//! It plans pages and instructs writers; it never pretends to have written an article, and states
//! no fact or number that its input does not hold.

pub mod brief;
mod grammar;
pub mod ideas;
mod meta;
mod outline;
mod phrases;
mod signals;
pub mod similar;
mod titles;
mod vocabulary;

use std::fmt;

pub use brief::{BriefDraft, BriefInput, brief, is_summary_of_brief};
pub use ideas::{IdeaDraft, ideas};
pub use similar::near_duplicate;

use crate::domain::ids::PageGroupId;
use crate::domain::keyword::Intent;

/// What is known of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeywordFacts<'a> {
    /// Its text.
    pub text: &'a str,
    /// Searches per month. `None` means unknown, which is not zero.
    pub search_volume: Option<i64>,
    /// How hard it is to rank for, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// What the searcher wants. `None` means unknown.
    pub intent: Option<Intent>,
    /// Its page group: one page answers all keywords of one. `None` when it is in none.
    pub page_group: Option<PageGroupId>,
}

/// A page of the site that could be linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherPage<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its address part.
    pub slug: &'a str,
}

/// What is known of a cluster.
#[derive(Clone, Copy, Debug)]
pub struct ClusterFacts<'a> {
    /// What it is called.
    pub cluster_name: &'a str,
    /// The language as a tag, such as `en` or `de-AT`; empty counts as English.
    pub language: &'a str,
    /// Its keywords, in any order.
    pub keywords: &'a [KeywordFacts<'a>],
    /// The name of the site; empty when unset.
    pub site_name: &'a str,
    /// Other pages of the site, most relevant first.
    pub other_pages: &'a [OtherPage<'a>],
}

/// The template a page follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Structure {
    /// Explains a topic or helps to choose.
    Guide,
    /// Leads through the steps of one task.
    HowTo,
    /// Lists options with the reasons for each.
    Listicle,
    /// Sets alternatives side by side.
    Comparison,
    /// Judges one thing after using it.
    Review,
    /// Answers questions one by one.
    Faq,
    /// Presents one product.
    ProductPage,
    /// Presents a range and leads to it.
    LandingPage,
}

impl Structure {
    /// Every structure.
    pub const ALL: &'static [Self] = &[
        Self::Guide,
        Self::HowTo,
        Self::Listicle,
        Self::Comparison,
        Self::Review,
        Self::Faq,
        Self::ProductPage,
        Self::LandingPage,
    ];

    /// The word as it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::HowTo => "how-to",
            Self::Listicle => "listicle",
            Self::Comparison => "comparison",
            Self::Review => "review",
            Self::Faq => "faq",
            Self::ProductPage => "product-page",
            Self::LandingPage => "landing-page",
        }
    }

    /// Reads a stored word; whatever is unknown is planned as a guide.
    #[must_use]
    pub fn of(word: &str) -> Self {
        let word = word.trim().to_lowercase().replace(['_', ' '], "-");
        Self::ALL
            .iter()
            .copied()
            .find(|known| known.as_str() == word)
            .unwrap_or(Self::Guide)
    }

    /// The post type that suits it, one that every WordPress has.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::ProductPage | Self::LandingPage => "page",
            _ => "post",
        }
    }

    /// What its readers want when no keyword says so.
    #[must_use]
    pub const fn usual_intent(self) -> Intent {
        match self {
            Self::HowTo | Self::Faq => Intent::Informational,
            Self::ProductPage | Self::LandingPage => Intent::Transactional,
            Self::Guide | Self::Listicle | Self::Comparison | Self::Review => Intent::Commercial,
        }
    }
}

impl fmt::Display for Structure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
