//! The clusters that a keyword is nearest to by its words and their pieces: pure.
//!
//! It only chooses what a model is offered, so that a wrong guess costs nothing but a line.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::domain::ids::ClusterId;
use crate::engines::text::grams::grams;
use crate::engines::text::normal::normal_form;
use crate::engines::text::stems::Stemmer;
use crate::engines::text::tokens::words;

/// What a piece of a word counts beside a whole word: enough to tell misspelt words apart from
/// strange ones.
const PIECE_WEIGHT: f64 = 0.2;

/// The length of a piece in characters.
const PIECE_CHARS: usize = 4;

/// What is known of the clusters of a sector.
pub(super) struct Index {
    /// Each feature with the clusters it is in, and the share of their keywords that have it.
    clusters_of: HashMap<String, Vec<(ClusterId, f64)>>,
    /// The clusters, largest first.
    largest: Vec<ClusterId>,
    stemmer: Stemmer,
}

impl Index {
    /// Reads the keywords of clusters.
    pub(super) fn new(clusters: &BTreeMap<ClusterId, Vec<&str>>, language: &str) -> Self {
        let stemmer = Stemmer::for_language(language);
        let mut clusters_of: HashMap<String, Vec<(ClusterId, f64)>> = HashMap::new();
        for (id, keywords) in clusters {
            let mut counts: BTreeMap<String, u32> = BTreeMap::new();
            for keyword in keywords {
                for (feature, _) in features(keyword, &stemmer) {
                    *counts.entry(feature).or_default() += 1;
                }
            }
            let size = u32::try_from(keywords.len().max(1)).unwrap_or(u32::MAX);
            for (feature, count) in counts {
                let share = f64::from(count) / f64::from(size);
                clusters_of.entry(feature).or_default().push((*id, share));
            }
        }
        let mut largest: Vec<ClusterId> = clusters.keys().copied().collect();
        largest.sort_by_key(|id| (std::cmp::Reverse(clusters[id].len()), *id));
        Self {
            clusters_of,
            largest,
            stemmer,
        }
    }

    /// Gives the clusters nearest to a keyword, nearest first, `count` at most; the largest ones
    /// where too few have anything in common with it.
    pub(super) fn nearest(&self, keyword: &str, count: usize) -> Vec<ClusterId> {
        let mut scores: BTreeMap<ClusterId, f64> = BTreeMap::new();
        let all = f64::from(u32::try_from(self.largest.len()).unwrap_or(u32::MAX));
        for (feature, weight) in features(keyword, &self.stemmer) {
            let Some(clusters) = self.clusters_of.get(&feature) else {
                continue;
            };
            let with = f64::from(u32::try_from(clusters.len()).unwrap_or(u32::MAX));
            let rarity = (1.0 + all / with).ln();
            for (id, share) in clusters {
                *scores.entry(*id).or_default() += weight * rarity * share.sqrt();
            }
        }
        let mut ranked: Vec<(ClusterId, f64)> = scores.into_iter().collect();
        ranked.sort_by(|one, two| two.1.total_cmp(&one.1).then(one.0.cmp(&two.0)));
        let mut nearest: Vec<ClusterId> = ranked.into_iter().map(|(id, _)| id).collect();
        nearest.truncate(count);
        let taken: BTreeSet<ClusterId> = nearest.iter().copied().collect();
        let further = self.largest.iter().filter(|id| !taken.contains(id));
        let missing = count.saturating_sub(nearest.len());
        nearest.extend(further.take(missing));
        nearest
    }
}

/// The stems of a keyword's words, and the pieces of its words, each once with its weight.
fn features(keyword: &str, stemmer: &Stemmer) -> BTreeMap<String, f64> {
    let folded = normal_form(keyword);
    let mut features = BTreeMap::new();
    for word in words(&folded) {
        for piece in grams(word, PIECE_CHARS) {
            features.insert(format!("~{piece}"), PIECE_WEIGHT);
        }
        features.insert(stemmer.stem(word).into_owned(), 1.0);
    }
    features
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn index(clusters: &[(i64, &[&'static str])]) -> Index {
        let clusters = clusters
            .iter()
            .map(|(id, keywords)| (ClusterId(*id), keywords.to_vec()))
            .collect();
        Index::new(&clusters, "en")
    }

    #[test]
    fn shared_words_count_most_and_rare_ones_more() {
        let index = index(&[
            (1, &["office chair", "desk chair"]),
            (2, &["wool rug", "round rug", "large rug"]),
            (3, &["office lamp"]),
        ]);
        let nearest = |keyword: &str, count| -> Vec<i64> {
            let found = index.nearest(keyword, count);
            found.into_iter().map(|id| id.0).collect()
        };
        assert_eq!(nearest("office chairs for tall people", 2), [1, 3]);
        assert_eq!(nearest("rugs", 1), [2]);
        // A misspelt word still shares its pieces.
        assert_eq!(nearest("offficee", 3), [3, 1, 2]);
        // Nothing in common: the largest.
        assert_eq!(nearest("dinosaur", 2), [2, 1]);
        assert_eq!(nearest("dinosaur", 9), [2, 1, 3]);
        assert_eq!(nearest("rugs", 0), [0_i64; 0]);
    }

    proptest! {
        #[test]
        fn no_cluster_is_offered_twice(
            texts in proptest::collection::vec("(red|big|oak)? ?(rug|sofa|lamp)", 1..20),
            keyword in "\\PC{0,20}", count in 0_usize..9,
        ) {
            let mut clusters: BTreeMap<ClusterId, Vec<&str>> = BTreeMap::new();
            for (number, text) in (0_i64..).zip(&texts) {
                clusters.entry(ClusterId(number % 6)).or_default().push(text);
            }
            let found = Index::new(&clusters, "en").nearest(&keyword, count);
            let distinct: BTreeSet<ClusterId> = found.iter().copied().collect();
            prop_assert_eq!(distinct.len(), found.len());
            prop_assert_eq!(found.len(), count.min(clusters.len()));
        }
    }
}
