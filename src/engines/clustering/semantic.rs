//! Groups by meaning: from dense vectors to communities.

use ndarray::{Array2, ArrayView2, Axis};

use super::affinity::{with_words, word_vectors};
use super::communities::{communities, renumber};
use super::dense::{DenseMiddles, centred};
use super::nearest::{in_threads, nearest_dense};
use super::neighbours::Vector;
use super::options::{Granularity, Options, Vectors};
use super::resolution::{NEIGHBOURS, communities_of_level, graph_of, supported_resolution};
use super::roles::Phrase;
use super::strangers::part_strangers;
use crate::engines::text::embedding::{Coverage, Embedding};
use crate::engines::text::tokens::primary_language;

/// How many neighbours are looked at before words have their say.
const CANDIDATES: usize = 30;
/// How much coarser than what the data support the broad cut is.
const BROADER: f64 = 4.0;
/// The similarity with the middle of a group from which a keyword that was left alone joins it.
const JOIN_FLOOR: f32 = 0.12;
/// The same for one that shares no words with any group, where vectors are made of pieces of words.
const LEFTOVER_FLOOR: f32 = 0.2;
/// The share of words that the table knows whole below which a set is in a language that it knows
/// too poorly. Seven English sets have 77 to 98 percent, titles of medical papers the least; some
/// German, Spanish and French keywords had 26, 41 and 57.
const WHOLE_WORDS_PERCENT: usize = 65;
/// How many known words a set is credited with that is said to be in English: of two keywords a single
/// rare word tells nothing of their language.
const PRESUMED_WORDS: usize = 20;
/// How many texts are read at once.
const BLOCK: usize = 256;

/// The vectors of keywords, and which of them have one that means something.
#[derive(Debug)]
pub(super) struct Meanings {
    /// Unit vectors, centred; zeros where nothing is known.
    pub(super) vectors: Array2<f32>,
    /// Whether each keyword has a vector.
    pub(super) is_known: Vec<bool>,
    /// Whether the vectors come from pieces of words that their table does not know as words.
    pub(super) is_foreign: bool,
}

impl Meanings {
    /// Reads texts with the embedded table. `language` is that which was named for the set.
    pub(super) fn of_texts(texts: &[&str], language: &str, threads: usize) -> Self {
        let Some(embedding) = Embedding::open() else {
            return Self::none(texts.len());
        };
        let dimensions = embedding.dimensions();
        let read = coverage(embedding, texts, threads);
        let is_known: Vec<bool> = read.iter().map(|coverage| !coverage.is_poor()).collect();
        let is_foreign = is_foreign(&read, language);
        let vectors = centred(texts.len(), dimensions, threads, |at, out| {
            if is_known[at] {
                embedding.embed(texts[at], out);
            } else {
                out.fill(0.0);
            }
        });
        Self {
            vectors,
            is_known,
            is_foreign,
        }
    }

    /// Takes vectors of the caller by their places in his list.
    pub(super) fn of_vectors(given: &Vectors, places: &[usize], threads: usize) -> Self {
        let dimensions = given.dimensions;
        if dimensions == 0 {
            return Self::none(places.len());
        }
        let of = |place: usize| -> Option<(&[f32], f32)> {
            let start = place.checked_mul(dimensions)?;
            let vector = given.values.get(start..start.checked_add(dimensions)?)?;
            // Scaled by the largest number first: squares of large numbers are not finite.
            let largest = vector.iter().fold(0.0_f32, |most, n| most.max(n.abs()));
            let is_usable = vector.iter().all(|n| n.is_finite()) && largest > 0.0;
            is_usable.then_some((vector, largest))
        };
        let is_known: Vec<bool> = places.iter().map(|&place| of(place).is_some()).collect();
        let vectors = centred(places.len(), dimensions, threads, |at, out| {
            out.fill(0.0);
            if let Some((vector, largest)) = of(places[at]) {
                let scaled = vector.iter().map(|n| n / largest);
                let length = scaled.clone().map(|n| n * n).sum::<f32>().sqrt();
                for (out, number) in out.iter_mut().zip(scaled) {
                    *out = number / length;
                }
            }
        });
        Self {
            vectors,
            is_known,
            is_foreign: false,
        }
    }

    /// Takes those of some keywords.
    pub(super) fn of(&self, keywords: &[usize]) -> Self {
        Self {
            vectors: self.vectors.select(Axis(0), keywords),
            is_known: keywords.iter().map(|&at| self.is_known[at]).collect(),
            is_foreign: self.is_foreign,
        }
    }

    fn none(count: usize) -> Self {
        Self {
            vectors: Array2::zeros((count, 1)),
            is_known: vec![false; count],
            is_foreign: true,
        }
    }
}

/// Tells whether the embedded table knows the language of these texts well enough.
pub(super) fn table_knows(texts: &[&str], language: &str, threads: usize) -> bool {
    Embedding::open().is_some_and(|table| !is_foreign(&coverage(table, texts, threads), language))
}

fn coverage(table: &Embedding, texts: &[&str], threads: usize) -> Vec<Coverage> {
    let blocks: Vec<usize> = (0..texts.len()).step_by(BLOCK).collect();
    let read = in_threads(&blocks, threads, |&start| {
        let block = &texts[start..(start + BLOCK).min(texts.len())];
        let read = block.iter().map(|text| table.coverage(text));
        read.collect::<Vec<_>>()
    });
    read.into_iter().flatten().collect()
}

fn is_foreign(read: &[Coverage], language: &str) -> bool {
    let known = read.iter().filter(|coverage| !coverage.is_poor()).count();
    let words: usize = read.iter().map(|coverage| coverage.words).sum();
    let whole: usize = read.iter().map(|coverage| coverage.whole_words).sum();
    let presumed = if primary_language(language) == "en" {
        PRESUMED_WORDS
    } else {
        0
    };
    known * 2 <= read.len() || (whole + presumed) * 100 < (words + presumed) * WHOLE_WORDS_PERCENT
}

/// Groups keywords that all have a vector.
pub(super) fn groups_by_meaning(
    vectors: &ArrayView2<'_, f32>,
    phrases: &[&Phrase],
    options: &Options<'_>,
) -> Vec<Option<u32>> {
    let size = vectors.nrows();
    if size < 2 {
        return vec![None; size];
    }
    let threads = options.threads;
    let mut neighbours = nearest_dense(vectors, CANDIDATES, threads);
    let words: Vec<Vector> = word_vectors(phrases);
    with_words(&mut neighbours, &words, NEIGHBOURS, threads);
    let graph = graph_of(&neighbours);
    let labels = match options.granularity {
        Granularity::Level(level) => communities_of_level(&graph, level, size),
        Granularity::Broad => {
            let supported = supported_resolution(vectors, &graph, threads);
            communities(&graph, supported / BROADER)
        }
        Granularity::Auto | Granularity::Topic | Granularity::Page => {
            communities(&graph, supported_resolution(vectors, &graph, threads))
        }
    };
    let mut places = settle(vectors, labels);
    // Whoever asks for broader or finer groups than the data have gets them.
    if !matches!(
        options.granularity,
        Granularity::Broad | Granularity::Level(_)
    ) {
        part_strangers(vectors, &mut places);
    }
    places
}

/// Gives those that were left alone to the nearest group, unless they are like none.
fn settle(vectors: &ArrayView2<'_, f32>, mut labels: Vec<u32>) -> Vec<Option<u32>> {
    renumber(&mut labels);
    let count = labels.iter().max().map_or(0, |&last| last as usize + 1);
    let all: Vec<Option<u32>> = labels.into_iter().map(Some).collect();
    let middles = DenseMiddles::new(vectors, &all, count);
    all.into_iter()
        .zip(vectors.rows())
        .map(|(label, vector)| {
            let own = label?;
            if middles.sizes[own as usize] > 1 {
                return Some(own);
            }
            let products = middles.vectors.dot(&vector);
            (0_u32..)
                .zip(products)
                .filter(|&(other, product)| {
                    middles.sizes[other as usize] > 1 && product >= JOIN_FLOOR
                })
                .max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)))
                .map(|(other, _)| other)
        })
        .collect()
}

/// Gives those that words left over to the group that is nearest by the pieces of their words.
pub(super) fn settle_leftovers(meanings: &Meanings, places: &mut [Option<u32>]) {
    let count = places
        .iter()
        .flatten()
        .max()
        .map_or(0, |&last| last as usize + 1);
    let middles = DenseMiddles::new(&meanings.vectors.view(), places, count);
    for (at, place) in places.iter_mut().enumerate() {
        if place.is_none() && meanings.is_known[at] {
            let products = middles.vectors.dot(&meanings.vectors.row(at));
            *place = (0_u32..)
                .zip(products)
                .filter(|&(_, product)| product >= LEFTOVER_FLOOR)
                .max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)))
                .map(|(label, _)| label);
        }
    }
}
