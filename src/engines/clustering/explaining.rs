//! Why a keyword is where it is.

use std::collections::BTreeMap;

use super::granularity::Middles;
use super::neighbours::{Vector, product};
use super::placing::numbered;
use super::roles::{Role, read_phrases};
use super::terms::vectors;
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
    /// The cosine similarity, at most 1.
    pub similarity: f64,
}

/// The cluster where a keyword would go if its own were not there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SecondBest {
    /// The cluster.
    pub cluster: ClusterId,
    /// The cosine similarity with its middle.
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
    /// The cosine similarity with the middle of the others of its cluster. `None` without others.
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
    let _ = similarity;
    let normals: Vec<String> = placed.iter().map(|p| normal_form(p.item.text)).collect();
    let texts: Vec<&str> = normals.iter().map(String::as_str).collect();
    let phrases = read_phrases(&texts, options.language);
    let vectors = vectors(&phrases);
    let (clusters, cluster_ids) = numbered(placed.iter().map(|p| p.cluster));
    let (groups, _) = numbered(placed.iter().map(|p| p.page_group));

    let with = |labels: &[Option<u32>]| -> Option<f64> {
        let label = labels[own]?;
        let others: Vec<Vector> = (0..placed.len())
            .filter(|&at| at != own && labels[at] == Some(label))
            .map(|at| vectors[at].clone())
            .collect();
        let middles = Middles::new(&others, &vec![0; others.len()]);
        let middle = middles.vectors.first()?;
        Some(f64::from(product(&vectors[own], middle)))
    };
    let mut nearest: Vec<Neighbour> = (0..placed.len())
        .filter(|&at| at != own && (clusters[own].is_none() || clusters[at] == clusters[own]))
        .map(|at| Neighbour {
            keyword: placed[at].item.id,
            similarity: f64::from(product(&vectors[own], &vectors[at])),
        })
        .collect();
    nearest.sort_by(|one, other| {
        other
            .similarity
            .total_cmp(&one.similarity)
            .then(one.keyword.cmp(&other.keyword))
    });
    nearest.truncate(NEAREST);

    let (members, labels): (Vec<Vector>, Vec<u32>) = (0..placed.len())
        .filter_map(|at| Some((vectors[at].clone(), clusters[at]?)))
        .unzip();
    let second = Middles::new(&members, &labels)
        .vectors
        .iter()
        .zip(0_u32..)
        .filter(|&(_, label)| clusters[own] != Some(label))
        .map(|(middle, label)| (label, f64::from(product(&vectors[own], middle))))
        .filter(|&(_, similarity)| similarity > 0.0)
        .max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)))
        .map(|(label, similarity)| SecondBest {
            cluster: cluster_ids[label as usize],
            similarity,
        });

    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for at in (0..placed.len()).filter(|&at| at != own && clusters[at] == clusters[own]) {
        let mut stems: Vec<&str> = phrases[at].words.iter().map(|w| w.stem.as_str()).collect();
        stems.sort_unstable();
        stems.dedup();
        for stem in stems {
            *counts.entry(stem).or_default() += 1;
        }
    }
    let mut shared: Vec<(usize, &str)> = Vec::new();
    for word in &phrases[own].words {
        let count = counts.remove(word.stem.as_str()).unwrap_or(0);
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
        similarity: with(&clusters),
        group_similarity: with(&groups),
        nearest,
        second,
        shared_words: shared
            .into_iter()
            .map(|(_, word)| word.to_owned())
            .collect(),
    })
}
