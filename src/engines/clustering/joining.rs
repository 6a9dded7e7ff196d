//! New keywords into the clusters that are there.

use std::collections::HashMap;

use super::dense::DenseMiddles;
use super::drafting::{Keyword, gather};
use super::granularity::Middles;
use super::likeness::Likeness;
use super::nearest::in_threads;
use super::neighbours::{Vector, product};
use super::roles::read_phrases;
use super::semantic::Meanings;
use super::terms::vectors;
use super::{Item, Options, Similarity};
use crate::domain::ids::{ClusterId, KeywordId};

/// What it takes to belong to a cluster.
struct Bounds {
    /// The similarity with its middle below which no keyword joins it.
    floor: f32,
    /// How much nearer it must be than the next.
    lead: f32,
}

const WORDS: Bounds = Bounds {
    floor: 0.4,
    lead: 1.15,
};
/// Meanings differ by degrees where words are shared or not.
const MEANING: Bounds = Bounds {
    floor: 0.3,
    lead: 1.05,
};
/// How near a keyword must be, as a share of how near the cluster's own members are on average.
const OF_OWN_CLOSENESS: f32 = 0.6;

/// A cluster as it stands.
#[derive(Clone, Copy, Debug)]
pub struct ExistingCluster<'a> {
    /// The row.
    pub id: ClusterId,
    /// Its keywords.
    pub members: &'a [Item<'a>],
}

/// Which new keywords join which cluster; each of them is in exactly one of the two lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JoinPlan {
    /// Keywords that clearly belong to a cluster, in the order of their ids.
    pub joins: Vec<(KeywordId, ClusterId)>,
    /// Keywords to cluster anew, in the order of their ids.
    pub rest: Vec<KeywordId>,
}

/// Finds the cluster that each new keyword clearly belongs to, if there is one.
///
/// A keyword belongs where one of its writings already is; else it must be nearly as close to the
/// middle of the cluster as the members are, and closer than to any other. What has no meaning that
/// is known is judged by its words. Vectors of the caller
/// come in the order of the items, and then of the members of the clusters as given. The order of
/// items and of clusters changes nothing.
pub fn join_existing(
    items: &[Item<'_>],
    clusters: &[ExistingCluster<'_>],
    similarity: Similarity<'_>,
    options: &Options<'_>,
) -> JoinPlan {
    let mut order: Vec<&ExistingCluster<'_>> = clusters.iter().collect();
    order.sort_by_key(|cluster| cluster.id);
    let fresh = gather(items);
    let groups: Vec<_> = order
        .iter()
        .map(|cluster| gather(cluster.members))
        .collect();
    let labels: Vec<u32> = (0_u32..)
        .zip(&groups)
        .flat_map(|(label, group)| std::iter::repeat_n(label, group.len()))
        .collect();
    let all: Vec<&Keyword> = groups.iter().flatten().chain(&fresh).collect();
    let texts: Vec<&str> = all.iter().map(|keyword| keyword.normal.as_str()).collect();
    let home: HashMap<&str, u32> = texts
        .iter()
        .zip(&labels)
        .rev()
        .map(|(&text, &label)| (text, label))
        .collect();
    let given = items
        .iter()
        .chain(clusters.iter().flat_map(|cluster| cluster.members));
    let mut place_of: HashMap<KeywordId, usize> = HashMap::new();
    for (place, item) in given.enumerate() {
        place_of.entry(item.id).or_insert(place);
    }
    let places: Vec<usize> = all
        .iter()
        .map(|keyword| place_of.get(&keyword.ids[0]).copied().unwrap_or_default())
        .collect();
    let phrases = read_phrases(&texts, options.language);
    let likeness = Likeness::read(&texts, &phrases, &places, similarity, options);

    let by_meaning = likeness.meanings().map(|meanings| {
        let similar = Similar::by_meaning(meanings, &labels, groups.len(), options.threads);
        (similar, &meanings.is_known)
    });
    // Words are weighed as the lexical engine does it, whatever else is known.
    let by_words = match similarity {
        Similarity::Lexical => Similar::by_words(likeness.words(), &labels),
        _ => Similar::by_words(&vectors(&phrases), &labels),
    };
    let mut plan = JoinPlan::default();
    for (at, keyword) in fresh.iter().enumerate() {
        let place = labels.len() + at;
        let clear = match &by_meaning {
            Some((similar, is_known)) if is_known[place] => similar.clear(at, &MEANING),
            _ => by_words.clear(at, &WORDS),
        };
        let same = home.get(keyword.normal.as_str()).copied();
        let has_words = !phrases[place].words.is_empty();
        match same.filter(|_| has_words).or(clear) {
            Some(label) => {
                let cluster = order[label as usize].id;
                plan.joins
                    .extend(keyword.ids.iter().map(|&id| (id, cluster)));
            }
            None => plan.rest.extend(&keyword.ids),
        }
    }
    plan.joins.sort_unstable();
    plan.rest.sort_unstable();
    plan
}

/// The nearest cluster of each new keyword.
struct Similar {
    /// Of each new keyword: its cluster, how near that is, and how near the next. `None` for one
    /// that is like no cluster at all.
    best: Vec<Option<(u32, f32, f32)>>,
    /// How near the members of each cluster are to its middle on average.
    own: Vec<f32>,
}

impl Similar {
    /// Compares sparse vectors, members of clusters first.
    fn by_words(vectors: &[Vector], labels: &[u32]) -> Self {
        let (members, fresh) = vectors.split_at(labels.len());
        let middles = Middles::new(members, labels);
        let mut own = vec![0.0_f32; middles.len()];
        for (vector, &label) in members.iter().zip(labels) {
            own[label as usize] += product(vector, &middles.vectors[label as usize]);
        }
        for (sum, &size) in own.iter_mut().zip(&middles.sizes) {
            *sum /= size.max(1) as f32;
        }
        let mut scores = vec![0.0; middles.len()];
        let mut touched = Vec::new();
        let best = fresh
            .iter()
            .map(|vector| {
                middles.index.score(vector, &mut scores, &mut touched);
                touched.sort_unstable();
                let candidates = touched.drain(..).map(|label| {
                    scores[label as usize] = 0.0;
                    (label, product(vector, &middles.vectors[label as usize]))
                });
                best_of(candidates)
            })
            .collect();
        Self { best, own }
    }

    /// Compares dense vectors, members of clusters first.
    fn by_meaning(meanings: &Meanings, labels: &[u32], groups: usize, threads: usize) -> Self {
        let known = |at: usize| meanings.is_known[at];
        let of_members: Vec<Option<u32>> = labels
            .iter()
            .enumerate()
            .map(|(at, &label)| known(at).then_some(label))
            .collect();
        let middles = DenseMiddles::new(&meanings.vectors.view(), &of_members, groups);
        let mut own = vec![0.0_f32; groups];
        for (vector, label) in meanings.vectors.rows().into_iter().zip(&of_members) {
            if let Some(label) = label {
                own[*label as usize] += middles.similarity(&vector, *label as usize);
            }
        }
        for (sum, &size) in own.iter_mut().zip(&middles.sizes) {
            *sum /= size.max(1) as f32;
        }
        let fresh: Vec<usize> = (labels.len()..meanings.is_known.len()).collect();
        let best = in_threads(&fresh, threads, |&at| {
            let products = middles.vectors.dot(&meanings.vectors.row(at));
            best_of((0..).zip(products.iter().copied()))
        });
        Self { best, own }
    }

    /// Returns the cluster that a new keyword clearly belongs to.
    fn clear(&self, fresh: usize, bounds: &Bounds) -> Option<u32> {
        let (label, score, next) = self.best[fresh]?;
        let is_clear = score >= bounds.floor
            && score >= self.own[label as usize] * OF_OWN_CLOSENESS
            && score >= next * bounds.lead;
        is_clear.then_some(label)
    }
}

/// The best of some clusters, the first on a tie, with how near the next one is.
fn best_of(candidates: impl Iterator<Item = (u32, f32)>) -> Option<(u32, f32, f32)> {
    let mut best: Option<(u32, f32, f32)> = None;
    for (label, score) in candidates.filter(|&(_, score)| score > 0.0) {
        best = match best {
            Some((first, most, next)) if score <= most => Some((first, most, next.max(score))),
            Some((_, most, _)) => Some((label, score, most)),
            None => Some((label, score, 0.0)),
        };
    }
    best
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::engines::clustering::Granularity;

    const ENGLISH: Options<'static> = Options {
        language: "en",
        granularity: Granularity::Auto,
        threads: 1,
    };

    fn items<'a>(first: i64, texts: &[&'a str]) -> Vec<Item<'a>> {
        (first..)
            .zip(texts)
            .map(|(id, text)| Item {
                id: KeywordId(id),
                text,
                search_volume: None,
            })
            .collect()
    }

    #[test]
    fn what_clearly_belongs_joins_and_the_rest_is_named() {
        let rugs = items(1, &["wool rug", "black rug", "outdoor rugs"]);
        let desks = items(11, &["writing desk", "black desk", "standing desk"]);
        let clusters = [
            ExistingCluster {
                id: ClusterId(2),
                members: &desks,
            },
            ExistingCluster {
                id: ClusterId(1),
                members: &rugs,
            },
        ];
        let fresh = items(
            21,
            &[
                "jute rug",
                "desk with hutch",
                "black lamp",
                "Wool  RUG",
                "",
                "sunflower",
            ],
        );
        let plan = join_existing(&fresh, &clusters, Similarity::Lexical, &ENGLISH);
        assert_eq!(
            plan.joins,
            [
                (KeywordId(21), ClusterId(1)),
                (KeywordId(22), ClusterId(2)),
                (KeywordId(24), ClusterId(1)),
            ]
        );
        assert_eq!(plan.rest, [KeywordId(23), KeywordId(25), KeywordId(26)]);
    }

    #[test]
    fn without_clusters_all_is_left() {
        let plan = join_existing(
            &items(1, &["rug", "desk"]),
            &[],
            Similarity::Lexical,
            &ENGLISH,
        );
        assert_eq!(plan.rest, [KeywordId(1), KeywordId(2)]);
        let empty = [ExistingCluster {
            id: ClusterId(1),
            members: &[],
        }];
        assert_eq!(
            join_existing(&items(1, &["rug"]), &empty, Similarity::Lexical, &ENGLISH).rest,
            [KeywordId(1)]
        );
    }

    proptest! {
        #[test]
        fn every_id_is_in_one_list(
            members in prop::collection::vec("(red|big)? ?(rug|desk|диван)?", 0..12),
            texts in prop::collection::vec("(red|big|\\PC)? ?(rug|desk|диван)?", 0..20),
        ) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let members: Vec<&str> = members.iter().map(String::as_str).collect();
            let (one, other) = members.split_at(members.len() / 2);
            let (one, other) = (items(100, one), items(200, other));
            let clusters = [
                ExistingCluster { id: ClusterId(1), members: &one },
                ExistingCluster { id: ClusterId(2), members: &other },
            ];
            let fresh = items(1, &texts);
            let plan = join_existing(&fresh, &clusters, Similarity::Lexical, &ENGLISH);
            let mut placed: Vec<i64> = plan.joins.iter().map(|join| join.0.0).collect();
            placed.extend(plan.rest.iter().map(|id| id.0));
            placed.sort_unstable();
            prop_assert_eq!(placed, fresh.iter().map(|item| item.id.0).collect::<Vec<_>>());
        }
    }
}
