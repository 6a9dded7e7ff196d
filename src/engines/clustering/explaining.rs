//! Why a keyword is where it is.

use std::collections::BTreeMap;

use super::likeness::Likeness;
use super::placing::numbered;
use super::roles::{Role, read_phrases};
use super::{Options, Placed, Similarity};
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId};
use crate::engines::text::normal::normal_form;

/// How many of the nearest keywords are named.
const NEAREST: usize = 5;
/// How many of the shared words are named.
const SHARED: usize = 8;

/// A keyword that is near another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbour {
    /// The keyword.
    pub keyword: KeywordId,
    /// How like the two are, at most 1.
    pub similarity: f64,
}

/// The cluster where a keyword would go if its own were not there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SecondBest {
    /// The cluster.
    pub cluster: ClusterId,
    /// How like the keyword is to its middle, at most 1.
    pub similarity: f64,
}

/// Why a keyword is where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The keyword.
    pub keyword: KeywordId,
    /// Its cluster. `None` means unassigned; the rest then tells what was nearest.
    pub cluster: Option<ClusterId>,
    /// Its page group. `None` means that it has none.
    pub page_group: Option<PageGroupId>,
    /// How like it is to the middle of the others of its cluster. `None` without others.
    pub similarity: Option<f64>,
    /// The same for its page group.
    pub group_similarity: Option<f64>,
    /// The nearest members of its cluster, or for an unassigned keyword of any, nearest first.
    pub nearest: Vec<Neighbour>,
    /// The best of the other clusters. `None` when none is like it at all.
    pub second: Option<SecondBest>,
    /// Words that it shares with others of its cluster, the commonest first, as it writes them.
    pub shared_words: Vec<String>,
}

/// Explains where one of the placed keywords stands; nothing when it is not among them.
///
/// Vectors of the caller come in the order of `placed`.
pub fn explain(
    placed: &[Placed<'_>],
    keyword: KeywordId,
    similarity: Similarity<'_>,
    options: &Options<'_>,
) -> Option<Explanation> {
    let own = placed.iter().position(|p| p.item.id == keyword)?;
    let normals: Vec<String> = placed.iter().map(|p| normal_form(p.item.text)).collect();
    let texts: Vec<&str> = normals.iter().map(String::as_str).collect();
    let phrases = read_phrases(&texts, options.language);
    let order: Vec<usize> = (0..placed.len()).collect();
    let likeness = Likeness::read(&texts, &phrases, &order, similarity, options);
    let (clusters, cluster_ids) = numbered(placed.iter().map(|p| p.cluster));
    let (groups, _) = numbered(placed.iter().map(|p| p.page_group));

    let with_others = |labels: &[Option<u32>]| -> Option<f64> {
        let label = labels[own]?;
        let others: Vec<usize> = (0..placed.len())
            .filter(|&at| at != own && labels[at] == Some(label))
            .collect();
        if others.is_empty() {
            return None;
        }
        let middle = likeness.middle(others.into_iter());
        Some(f64::from(likeness.with_middle(own, &middle)))
    };
    let mut nearest: Vec<Neighbour> = (0..placed.len())
        .filter(|&at| at != own && (clusters[own].is_none() || clusters[at] == clusters[own]))
        .map(|at| Neighbour {
            keyword: placed[at].item.id,
            similarity: f64::from(likeness.between(own, at)),
        })
        .collect();
    nearest.sort_by(|one, other| {
        other
            .similarity
            .total_cmp(&one.similarity)
            .then(one.keyword.cmp(&other.keyword))
    });
    nearest.truncate(NEAREST);

    let mut members: Vec<Vec<usize>> = vec![Vec::new(); cluster_ids.len()];
    for (at, cluster) in clusters.iter().enumerate() {
        if let Some(cluster) = cluster {
            members[*cluster as usize].push(at);
        }
    }
    let second = members
        .into_iter()
        .zip(&cluster_ids)
        .filter(|&(_, id)| placed[own].cluster != Some(*id))
        .map(|(members, &cluster)| SecondBest {
            cluster,
            similarity: f64::from(likeness.with_middle(own, &likeness.middle(members.into_iter()))),
        })
        .filter(|second| second.similarity > 0.0)
        .max_by(|one, other| {
            one.similarity
                .total_cmp(&other.similarity)
                .then(other.cluster.cmp(&one.cluster))
        });

    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for at in (0..placed.len()).filter(|&at| at != own && clusters[at] == clusters[own]) {
        let mut stems: Vec<&str> = phrases[at].words.iter().map(|w| &*w.stem).collect();
        stems.sort_unstable();
        stems.dedup();
        for stem in stems {
            *counts.entry(stem).or_default() += 1;
        }
    }
    let mut shared: Vec<(usize, &str)> = Vec::new();
    for word in &phrases[own].words {
        let count = counts.remove(&*word.stem).unwrap_or(0);
        if word.role != Role::Function && count > 0 && clusters[own].is_some() {
            shared.push((count, &word.surface));
        }
    }
    shared.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    shared.truncate(SHARED);
    Some(Explanation {
        keyword,
        cluster: placed[own].cluster,
        page_group: placed[own].page_group,
        similarity: with_others(&clusters),
        group_similarity: with_others(&groups),
        nearest,
        second,
        shared_words: shared
            .into_iter()
            .map(|(_, word)| word.to_owned())
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::clustering::{Granularity, Item};

    const ENGLISH: Options<'static> = Options {
        language: "en",
        granularity: Granularity::Auto,
        threads: 1,
    };

    fn placed<'a>(rows: &[(&'a str, Option<i64>, Option<i64>)]) -> Vec<Placed<'a>> {
        (1..)
            .zip(rows)
            .map(|(id, &(text, cluster, group))| Placed {
                item: Item {
                    id: KeywordId(id),
                    text,
                    search_volume: None,
                },
                cluster: cluster.map(ClusterId),
                page_group: group.map(PageGroupId),
            })
            .collect()
    }

    #[test]
    fn a_keyword_is_explained_by_what_is_near_it() {
        let rows = placed(&[
            ("wool rug", Some(1), Some(1)),
            ("woollen rugs", Some(1), Some(1)),
            ("outdoor rug", Some(1), Some(2)),
            ("writing desk", Some(2), Some(3)),
            ("standing desk", Some(2), Some(3)),
            ("sunflower", None, None),
        ]);
        for similarity in [Similarity::Semantic, Similarity::Lexical] {
            let found = explain(&rows, KeywordId(1), similarity, &ENGLISH).unwrap();
            assert_eq!(found.cluster, Some(ClusterId(1)));
            assert_eq!(found.page_group, Some(PageGroupId(1)));
            assert_eq!(found.nearest.len(), 2);
            assert!(found.nearest[0].similarity >= found.nearest[1].similarity);
            assert_eq!(found.shared_words, ["rug"]);
            assert!(found.similarity.unwrap() > 0.1);
            let second = found.second.map_or(0.0, |second| second.similarity);
            assert!(second < found.similarity.unwrap());
        }
        let left = explain(&rows, KeywordId(6), Similarity::Semantic, &ENGLISH).unwrap();
        assert_eq!((left.cluster, left.similarity), (None, None));
        assert!(left.shared_words.is_empty());
        assert!(explain(&rows, KeywordId(7), Similarity::Semantic, &ENGLISH).is_none());
    }
}
