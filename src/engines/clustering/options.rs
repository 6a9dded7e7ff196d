//! What a grouping is asked for, and what it has to say beside the groups.

use crate::engines::text::tokens::primary_language;

/// How fine the clusters are cut.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Granularity {
    /// As fine as the keywords themselves support.
    #[default]
    Auto,
    /// Fewer and larger topics than the keywords support.
    Broad,
    /// The topics, or hubs, that the keywords support: what `Auto` gives.
    Topic,
    /// One cluster for what one page can answer.
    Page,
    /// From 0, the coarsest cut, to 1, the finest; what lies outside is brought inside.
    Level(f64),
}

/// How to group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options<'a> {
    /// The language of the keywords as a code or tag such as `en` or `pt-BR`. Without lists for it
    /// the grouping still works, on meanings, words and their pieces alone.
    pub language: &'a str,
    /// How fine to cut.
    pub granularity: Granularity,
    /// How many threads may work at once; 0 counts as 1. The answer never depends on it.
    pub threads: usize,
}

/// Dense vectors, one a keyword, in the order of the items; of any length but zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vectors {
    /// How many numbers a vector has.
    pub dimensions: usize,
    /// The vectors one after another. A vector that is missing at the end counts as unknown, as do
    /// one of zeros and one with a number that is not finite.
    pub values: Vec<f32>,
}

/// How near two keywords are is measured by this; the same as the engine that grouped them.
#[derive(Clone, Copy, Debug)]
pub enum Similarity<'a> {
    /// Meanings, from the embedded token table.
    Semantic,
    /// Words and their pieces.
    Lexical,
    /// Vectors that the caller has, in the order that the called function states.
    Vectors(&'a Vectors),
}

/// Something the reader of a clustering ought to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The embedded table knows the language or script of these texts poorly, so that they were
    /// grouped by their words.
    GroupedByWords {
        /// How many texts.
        count: usize,
        /// The language that was named for the set, such as `de`; empty when none was.
        language: String,
    },
    /// These keywords came without a usable vector and were grouped by their words.
    WithoutVector {
        /// How many texts.
        count: usize,
    },
}

impl Note {
    /// Notes texts that were grouped by their words; nothing when there are none.
    pub(super) fn by_words(count: usize, language: &str) -> Option<Self> {
        (count > 0).then(|| Self::GroupedByWords {
            count,
            language: primary_language(language),
        })
    }
}
