//! How likely one page answers two keywords: by the words that set them apart.
//!
//! The likeness that makes topics is too broad for that: where all speak of lamps, `desk` and `floor`
//! decide. A word counts the more the rarer it is, squared, both in the whole set and in the topic that
//! is being parted; one that praises or offers (`best`, `buy`) counts little. Words meet when they are
//! the same or, by the embedded table, near in meaning.
//!
//! Chosen on the rows with a parent keyword of three exports of one tool (left-handedness, payday
//! loans, prompts; 844 keywords, their parents found by search results), the words that praise or offer
//! on a fourth as well (tools, 1,018 keywords), and on half of 130 page groups
//! made by hand (`benches/support/pages`), each alone and all in one set of mixed matters.

use std::collections::HashMap;
use std::sync::Arc;

use super::dense::{Projection, Reduction};
use super::likeness::Likeness;
use super::neighbours::{Vector, unit};
use super::roles::{Phrase, Role, Word};
use super::semantic::Meanings;
use crate::engines::text::embedding::Embedding;

/// How much a word that praises or offers counts.
const FILLER: f32 = 0.05;
/// How much more a word counts that names a colour, material, size or place: it makes another product.
const NARROWING: f32 = 2.0;
/// In more than how many of a hundred keywords a seed is; exports have it in 90 and more.
const SEED_PERCENT: usize = 60;
/// With how many keywords of nothing in particular a topic is watered down: in one of three keywords
/// it says little that a word occurs twice.
const TOPIC_DOUBT: f32 = 10.0;
/// Of a small set shortened vectors would lose words; of a large one they take half the room of those that
/// topics are made of, which is as many columns as its neighbours are found by.
const REDUCTION: Reduction = Reduction {
    sampled: 2_048,
    reduced_from: 2_000,
    directions: 64,
};

/// A word of the set.
#[derive(Debug)]
struct Term {
    /// As it is first written.
    surface: Arc<str>,
    /// How many keywords have it.
    count: u32,
    /// How much it counts beside its rarity.
    factor: f32,
}

fn factor(word: &Word) -> f32 {
    if word.is_filler {
        FILLER
    } else if matches!(word.role, Role::Modifier | Role::Quality)
        && !word.surface.contains(char::is_numeric)
    {
        NARROWING
    } else {
        1.0
    }
}

/// Where meanings come from.
#[derive(Debug)]
enum Source<'m> {
    /// Words alone count.
    None,
    /// The embedded table, word by word.
    Table(&'static Embedding, Projection),
    /// The vectors of whole keywords, for want of better ones.
    Given(&'m Meanings),
}

/// What is needed to compare keywords of a set, or some of them.
#[derive(Debug)]
pub(super) struct PageLikeness<'m> {
    terms: Vec<Term>,
    /// The terms of each keyword.
    words: Vec<Vec<u32>>,
    /// What is to be done, of each keyword that asks for instructions.
    tasks: Vec<Option<u32>>,
    source: Source<'m>,
}

impl<'m> PageLikeness<'m> {
    /// Reads the words of a set. `knows_words` says whether the embedded table knows its language;
    /// where it does not, the keywords' own vectors are `given`, if there are any.
    pub(super) fn new(phrases: &[Phrase], knows_words: bool, given: Option<&'m Meanings>) -> Self {
        let mut numbers: HashMap<&str, u32> = HashMap::new();
        let mut terms: Vec<Term> = Vec::new();
        let words: Vec<Vec<u32>> = phrases
            .iter()
            .map(|phrase| {
                let content = phrase.words.iter().filter(|w| w.role != Role::Function);
                let mut own: Vec<u32> = content
                    .map(|word| {
                        *numbers.entry(&word.stem).or_insert_with(|| {
                            terms.push(Term {
                                surface: word.surface.clone(),
                                count: 0,
                                factor: factor(word),
                            });
                            terms.len() as u32 - 1
                        })
                    })
                    .collect();
                own.sort_unstable();
                own.dedup();
                for &term in &own {
                    terms[term as usize].count += 1;
                }
                own
            })
            .collect();
        let tasks = phrases.iter().map(|phrase| {
            let verb = &phrase.words[phrase.task?];
            numbers.get(&*verb.stem).copied()
        });
        let mut made = Self {
            tasks: tasks.collect(),
            terms,
            words,
            source: given.map_or(Source::None, Source::Given),
        };
        if let Some(table) = Embedding::open().filter(|_| knows_words) {
            let (count, dimensions) = (made.words.len(), table.dimensions());
            let weights = made.weights(None);
            let projection = Projection::of(count, dimensions, &REDUCTION, |at, out| {
                made.write(table, at, &weights, out);
            });
            made.source = Source::Table(table, projection);
        }
        made
    }

    /// Tells whether the set was found by a seed: a word that nearly all of its keywords have. In sets of
    /// mixed matters no word but those that praise or offer is in half of them.
    pub(super) fn has_seed(&self) -> bool {
        let enough = self.words.len() * SEED_PERCENT / 100;
        let is_seed = |term: &Term| term.count as usize > enough && term.factor > FILLER;
        self.terms.iter().any(is_seed)
    }

    /// Returns the terms of a keyword: two with the same ones are the same for any page.
    pub(super) fn terms(&self, keyword: usize) -> &[u32] {
        &self.words[keyword]
    }

    /// Tells whether one page may answer two keywords at all: instructions for a task belong on no page
    /// for keywords that neither name the task nor ask for instructions.
    pub(super) fn may_share(&self, one: usize, other: usize) -> bool {
        let lacks = |task: u32, keyword: usize| self.words[keyword].binary_search(&task).is_err();
        match (self.tasks[one], self.tasks[other]) {
            (Some(task), None) => !lacks(task, other),
            (None, Some(task)) => !lacks(task, one),
            _ => true,
        }
    }

    /// Makes the keywords of a topic comparable, by the numbers of their places in it.
    pub(super) fn of_topic(&self, topic: &[usize], threads: usize) -> Likeness {
        self.likeness(topic, &self.weights(Some(topic)), threads)
    }

    /// Makes some keywords of the whole set comparable, by the numbers of their places among them.
    pub(super) fn of_set(&self, keywords: &[usize], threads: usize) -> Likeness {
        self.likeness(keywords, &self.weights(None), threads)
    }

    /// The weights of the terms, those of a topic alone where one is given.
    fn weights(&self, topic: Option<&[usize]>) -> HashMap<u32, f32> {
        let total = self.words.len() as f32;
        let of_set = |term: u32| self.terms[term as usize].count as f32 / total;
        let weight = |term: u32, share: f32| {
            let rarity = (1.0 + 1.0 / share).ln().powi(2);
            (term, self.terms[term as usize].factor * rarity)
        };
        let Some(topic) = topic else {
            let all = 0..self.terms.len() as u32;
            return all.map(|term| weight(term, of_set(term))).collect();
        };
        let mut counts: HashMap<u32, u32> = HashMap::new();
        for &term in topic.iter().flat_map(|&keyword| &self.words[keyword]) {
            *counts.entry(term).or_default() += 1;
        }
        let size = topic.len() as f32 + TOPIC_DOUBT;
        let weighed = counts.into_iter().map(|(term, count)| {
            let share = of_set(term).max(count as f32 / size);
            weight(term, share)
        });
        weighed.collect()
    }

    fn likeness(
        &self,
        keywords: &[usize],
        weights: &HashMap<u32, f32>,
        threads: usize,
    ) -> Likeness {
        let words: Vec<Vector> = keywords
            .iter()
            .map(|&keyword| {
                let terms = self.words[keyword].iter();
                unit(terms.map(|term| (*term, weights[term])).collect())
            })
            .collect();
        let meanings = match &self.source {
            Source::None => None,
            Source::Given(given) => Some(given.of(keywords)),
            Source::Table(table, projection) => {
                let (count, dimensions) = (keywords.len(), table.dimensions());
                let vectors = projection.rows(count, dimensions, threads, |at, out| {
                    self.write(table, keywords[at], weights, out);
                });
                let is_known = vectors.rows().into_iter();
                Some(Meanings {
                    is_known: is_known
                        .map(|row| row.iter().any(|&number| number != 0.0))
                        .collect(),
                    vectors,
                    is_foreign: false,
                })
            }
        };
        Likeness::of_parts(meanings, words)
    }

    /// Writes the unit vector of a keyword: the weighted sum of those of its words.
    fn write(
        &self,
        table: &Embedding,
        keyword: usize,
        weights: &HashMap<u32, f32>,
        out: &mut [f32],
    ) {
        out.fill(0.0);
        let mut one = vec![0.0_f32; out.len()];
        for term in &self.words[keyword] {
            table.embed(&self.terms[*term as usize].surface, &mut one);
            let weight = weights[term];
            for (sum, number) in out.iter_mut().zip(&one) {
                *sum += weight * number;
            }
        }
        let length = out.iter().map(|number| number * number).sum::<f32>().sqrt();
        if length > 0.0 {
            for number in out {
                *number /= length;
            }
        }
    }
}
