//! What keywords share in words, as a second opinion on what they share in meaning.

use std::collections::HashMap;

use super::nearest::{Neighbours, in_threads};
use super::neighbours::{Vector, product, unit};
use super::roles::{Phrase, Role};

/// How much sharing words adds to likeness in meaning among near neighbours. Between .2 and .6 the
/// groupings of five labelled sets gained the same.
const WORDS_SHARE: f32 = 0.3;
/// How many neighbours are worked on at once.
const BLOCK: usize = 1_024;

/// Turns phrases into unit vectors over their stems, rarer stems weighing more.
pub(super) fn word_vectors(phrases: &[&Phrase]) -> Vec<Vector> {
    let mut numbers: HashMap<&str, u32> = HashMap::new();
    let mut counts: Vec<u32> = Vec::new();
    let raw: Vec<Vec<u32>> = phrases
        .iter()
        .map(|phrase| {
            let content = phrase.words.iter().filter(|w| w.role != Role::Function);
            let mut stems: Vec<u32> = content
                .map(|word| {
                    *numbers.entry(&word.stem).or_insert_with(|| {
                        counts.push(0);
                        counts.len() as u32 - 1
                    })
                })
                .collect();
            stems.sort_unstable();
            stems.dedup();
            for &stem in &stems {
                counts[stem as usize] += 1;
            }
            stems
        })
        .collect();
    let total = phrases.len() as f32;
    raw.into_iter()
        .map(|stems| {
            let weighted = stems.into_iter().map(|stem| {
                let count = counts[stem as usize] as f32;
                (stem, (1.0 + total / count).ln())
            });
            unit(weighted.collect())
        })
        .collect()
}

/// Ranks the neighbours anew by meaning and words together, and keeps the best of each.
pub(super) fn with_words(
    neighbours: &mut Neighbours,
    words: &[Vector],
    keep: usize,
    threads: usize,
) {
    let blocks: Vec<usize> = (0..neighbours.rows.len()).step_by(BLOCK).collect();
    let rows = &neighbours.rows;
    let done = in_threads(&blocks, threads, |&start| {
        let end = (start + BLOCK).min(rows.len());
        (start..end)
            .map(|own| {
                let mut row: Vec<(u32, f32)> = rows[own]
                    .iter()
                    .map(|&(other, similarity)| {
                        let shared = product(&words[own], &words[other as usize]);
                        (other, similarity.max(0.0) + WORDS_SHARE * shared)
                    })
                    .collect();
                row.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
                row.truncate(keep);
                row
            })
            .collect::<Vec<_>>()
    });
    neighbours.rows = done.into_iter().flatten().collect();
}
