//! Page groups whose pages would compete for the same searches.

use super::granularity::Middles;
use super::neighbours::{Vector, product};
use super::placing::numbered;
use super::roles::read_phrases;
use super::terms::vectors;
use super::{Options, Placed, Similarity};
use crate::domain::ids::{KeywordId, PageGroupId};
use crate::engines::text::normal::normal_form;

/// The similarity of two middles from which their pages compete.
const COMPETE_FROM: f64 = 0.8;

/// Two page groups that are so near each other that their pages would compete.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CompetingPair {
    /// The page group of the lower id.
    pub one: PageGroupId,
    /// The other.
    pub other: PageGroupId,
    /// The cosine similarity of their middles, at most 1.
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
    let _ = similarity;
    let (labels, ids) = numbered(placed.iter().map(|p| p.page_group));
    let normals: Vec<String> = placed.iter().map(|p| normal_form(p.item.text)).collect();
    let texts: Vec<&str> = normals.iter().map(String::as_str).collect();
    let vectors = vectors(&read_phrases(&texts, options.language));
    let (grouped, of_grouped): (Vec<Vector>, Vec<u32>) = labels
        .iter()
        .zip(&vectors)
        .filter_map(|(label, vector)| Some((vector.clone(), (*label)?)))
        .unzip();
    let middles = Middles::new(&grouped, &of_grouped);
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); ids.len()];
    for (at, label) in labels.iter().enumerate() {
        if let Some(label) = label {
            members[*label as usize].push(at);
        }
    }
    let mut pairs = Vec::new();
    let mut scores = vec![0.0; ids.len()];
    let mut touched = Vec::new();
    for one in 0..ids.len() {
        middles
            .index
            .score(&middles.vectors[one], &mut scores, &mut touched);
        touched.sort_unstable();
        for other in touched.drain(..) {
            scores[other as usize] = 0.0;
            let other = other as usize;
            if other <= one {
                continue;
            }
            let similarity = f64::from(product(&middles.vectors[one], &middles.vectors[other]));
            if similarity < COMPETE_FROM {
                continue;
            }
            let nearest = members[one]
                .iter()
                .flat_map(|&a| members[other].iter().map(move |&b| (a, b)))
                .map(|(a, b)| {
                    let ids = (placed[a].item.id, placed[b].item.id);
                    (product(&vectors[a], &vectors[b]), ids)
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
    }
    pairs.sort_by(|one, other| {
        other
            .similarity
            .total_cmp(&one.similarity)
            .then((one.one, one.other).cmp(&(other.one, other.other)))
    });
    pairs
}
