//! New keywords into the clusters that are there.

use std::collections::{HashMap, HashSet};

use super::drafting::gather;
use super::granularity::Middles;
use super::neighbours::product;
use super::roles::read_phrases;
use super::terms::vectors;
use super::{Item, Options, Similarity};
use crate::domain::ids::{ClusterId, KeywordId};

/// The similarity with the middle of a cluster below which no keyword joins it.
const JOIN_FLOOR: f32 = 0.4;
/// How near a keyword must be, as a share of how near the cluster's own members are on average.
const OF_OWN_CLOSENESS: f32 = 0.6;
/// How much nearer the best cluster must be than the next.
const LEAD: f32 = 1.15;

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
/// middle of the cluster as the members are, and closer than to any other. Vectors of the caller
/// come in the order of the items, and then of the members of the clusters as given. The order of
/// items and of clusters changes nothing.
pub fn join_existing(
    items: &[Item<'_>],
    clusters: &[ExistingCluster<'_>],
    similarity: Similarity<'_>,
    options: &Options<'_>,
) -> JoinPlan {
    let _ = similarity;
    let language = options.language;
    let mut order: Vec<&ExistingCluster<'_>> = clusters.iter().collect();
    order.sort_by_key(|cluster| cluster.id);
    let fresh = gather(items);
    let groups: Vec<_> = order
        .iter()
        .map(|cluster| gather(cluster.members))
        .collect();

    let mut texts: Vec<&str> = groups.iter().flatten().map(|k| k.normal.as_str()).collect();
    let member_count = texts.len();
    let labels: Vec<u32> = (0_u32..)
        .zip(&groups)
        .flat_map(|(label, group)| std::iter::repeat_n(label, group.len()))
        .collect();
    let home: HashMap<&str, u32> = texts
        .iter()
        .zip(&labels)
        .rev()
        .map(|(&text, &label)| (text, label))
        .collect();
    texts.extend(fresh.iter().map(|keyword| keyword.normal.as_str()));
    let all = vectors(&read_phrases(&texts, language));
    let (member_vectors, fresh_vectors) = all.split_at(member_count);

    let middles = Middles::new(member_vectors, &labels);
    let mut own = vec![0.0_f32; middles.len()];
    for (vector, &label) in member_vectors.iter().zip(&labels) {
        own[label as usize] += product(vector, &middles.vectors[label as usize]);
    }
    for (sum, &size) in own.iter_mut().zip(&middles.sizes) {
        *sum /= size.max(1) as f32;
    }

    let mut plan = JoinPlan::default();
    let mut scores = vec![0.0; middles.len()];
    let mut touched = Vec::new();
    for (keyword, vector) in fresh.iter().zip(fresh_vectors) {
        middles.index.score(vector, &mut scores, &mut touched);
        touched.sort_unstable();
        let (mut best, mut best_score, mut next_score) = (None, 0.0_f32, 0.0_f32);
        for label in touched.drain(..) {
            scores[label as usize] = 0.0;
            let score = product(vector, &middles.vectors[label as usize]);
            if score > best_score {
                next_score = best_score;
                best = Some(label);
                best_score = score;
            } else {
                next_score = next_score.max(score);
            }
        }
        let clear = best.filter(|&label| {
            best_score >= JOIN_FLOOR
                && best_score >= own[label as usize] * OF_OWN_CLOSENESS
                && best_score >= next_score * LEAD
        });
        let same = home
            .get(keyword.normal.as_str())
            .copied()
            .filter(|_| !vector.is_empty());
        match same.or(clear) {
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
    debug_assert_eq!(
        plan.joins.len() + plan.rest.len(),
        items
            .iter()
            .map(|item| item.id)
            .collect::<HashSet<_>>()
            .len()
    );
    plan
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
