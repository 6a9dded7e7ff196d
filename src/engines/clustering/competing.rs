//! Page groups whose pages would compete for the same searches.

use std::collections::BTreeSet;

use ndarray::{Array2, ArrayView1};

use super::likeness::{Likeness, Middle};
use super::nearest::nearest_dense;
use super::neighbours::{Index, Vector};
use super::placing::numbered;
use super::roles::read_phrases;
use super::{Options, Placed, Similarity};
use crate::domain::ids::{KeywordId, PageGroupId};
use crate::engines::text::normal::normal_form;

/// How like two middles are from which their pages compete.
const COMPETE_FROM: f64 = 0.8;
/// How many rivals of each page group are looked at.
const RIVALS: usize = 8;

/// Two page groups that are so near each other that their pages would compete.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CompetingPair {
    /// The page group of the lower id.
    pub one: PageGroupId,
    /// The other.
    pub other: PageGroupId,
    /// How like their middles are, at most 1.
    pub similarity: f64,
    /// The two keywords that are nearest to each other, of `one` and of `other`.
    pub nearest: (KeywordId, KeywordId),
}

/// Finds the page groups, of one cluster or of two, whose pages would compete; most alike first.
///
/// Vectors of the caller come in the order of `placed`.
pub fn competing(
    placed: &[Placed<'_>],
    similarity: Similarity<'_>,
    options: &Options<'_>,
) -> Vec<CompetingPair> {
    let (labels, ids) = numbered(placed.iter().map(|p| p.page_group));
    let normals: Vec<String> = placed.iter().map(|p| normal_form(p.item.text)).collect();
    let texts: Vec<&str> = normals.iter().map(String::as_str).collect();
    let phrases = read_phrases(&texts, options.language);
    let order: Vec<usize> = (0..placed.len()).collect();
    let likeness = Likeness::read(&texts, &phrases, &order, similarity, options);
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); ids.len()];
    for (at, label) in labels.iter().enumerate() {
        if let Some(label) = label {
            members[*label as usize].push(at);
        }
    }
    let middles: Vec<Middle> = members
        .iter()
        .map(|members| likeness.middle(members.iter().copied()))
        .collect();
    let mut pairs = Vec::new();
    for (one, other) in candidates(&middles, options.threads) {
        let similarity = f64::from(middles[one].like(&middles[other]));
        if similarity < COMPETE_FROM {
            continue;
        }
        let nearest = members[one]
            .iter()
            .flat_map(|&a| members[other].iter().map(move |&b| (a, b)))
            .map(|(a, b)| {
                let ids = (placed[a].item.id, placed[b].item.id);
                (likeness.between(a, b), ids)
            })
            .max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
        let Some((_, nearest)) = nearest else {
            continue;
        };
        pairs.push(CompetingPair {
            one: ids[one],
            other: ids[other],
            similarity: similarity.min(1.0),
            nearest,
        });
    }
    pairs.sort_by(|one, other| {
        other
            .similarity
            .total_cmp(&one.similarity)
            .then((one.one, one.other).cmp(&(other.one, other.other)))
    });
    pairs
}

/// Lists the pairs of middles that may be alike: the nearest by meaning, and those of words alone
/// that share one.
fn candidates(middles: &[Middle], threads: usize) -> BTreeSet<(usize, usize)> {
    let mut found = BTreeSet::new();
    let with_meaning: Vec<(usize, ArrayView1<'_, f32>)> = middles
        .iter()
        .enumerate()
        .filter_map(|(at, middle)| Some((at, middle.meaning()?)))
        .collect();
    if let Some((_, first)) = with_meaning.first() {
        let mut vectors = Array2::zeros((with_meaning.len(), first.len()));
        for (mut row, (_, meaning)) in vectors.rows_mut().into_iter().zip(&with_meaning) {
            row.assign(meaning);
        }
        let neighbours = nearest_dense(&vectors.view(), RIVALS, threads);
        for ((one, _), row) in with_meaning.iter().zip(&neighbours.rows) {
            for &(other, _) in row {
                let other = with_meaning[other as usize].0;
                found.insert((*one.min(&other), *one.max(&other)));
            }
        }
    }
    let words: Vec<Vector> = middles
        .iter()
        .map(|middle| match middle.meaning() {
            Some(_) => Vector::new(),
            None => middle.words().clone(),
        })
        .collect();
    let index = Index::new(&words);
    let mut scores = vec![0.0; middles.len()];
    let mut touched = Vec::new();
    for (one, words) in words.iter().enumerate() {
        index.score(words, &mut scores, &mut touched);
        for other in touched.drain(..) {
            let score = std::mem::take(&mut scores[other as usize]);
            if one < other as usize && f64::from(score) >= COMPETE_FROM {
                found.insert((one, other as usize));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ClusterId;
    use crate::engines::clustering::{Granularity, Item};

    #[test]
    fn pages_for_the_same_words_compete_and_others_do_not() {
        let texts = [
            ("cheap wool rug", 1),
            ("wool rugs cheap", 2),
            ("standing desk", 3),
            ("sunflower seeds", 4),
            ("outdoor lamp", 5),
        ];
        let placed: Vec<Placed<'_>> = texts
            .iter()
            .map(|&(text, group)| Placed {
                item: Item {
                    id: KeywordId(group),
                    text,
                    search_volume: None,
                },
                cluster: Some(ClusterId(1)),
                page_group: Some(PageGroupId(group)),
            })
            .collect();
        let options = Options {
            language: "en",
            granularity: Granularity::Auto,
            threads: 1,
        };
        for similarity in [Similarity::Semantic, Similarity::Lexical] {
            let found = competing(&placed, similarity, &options);
            assert_eq!(found.len(), 1, "{found:?}");
            assert_eq!(
                (found[0].one, found[0].other),
                (PageGroupId(1), PageGroupId(2))
            );
            assert_eq!(found[0].nearest, (KeywordId(1), KeywordId(2)));
        }
    }
}
