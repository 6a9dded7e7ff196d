//! How like two keywords are, and a keyword and a group, by what is known of them.

use ndarray::{Array1, ArrayView1};

use super::affinity::word_vectors;
use super::dense::to_unit;
use super::neighbours::{Vector, product, unit};
use super::options::{Options, Similarity};
use super::roles::Phrase;
use super::semantic::Meanings;
use super::terms;

/// How much meaning counts where both it and words are known; the rest is for words.
const MEANING_SHARE: f32 = 0.6;

/// What is known of some keywords: their meanings, or their words alone.
#[derive(Debug)]
pub(super) struct Likeness {
    meanings: Option<Meanings>,
    words: Vec<Vector>,
}

/// The middle of a group.
#[derive(Debug)]
pub(super) struct Middle {
    meaning: Option<Array1<f32>>,
    words: Vector,
}

impl Likeness {
    /// Knows words alone; the vectors are of length one or empty.
    pub(super) fn of_words(words: Vec<Vector>) -> Self {
        Self {
            meanings: None,
            words,
        }
    }

    /// Knows vectors that were made for a purpose: meanings, when there are any, and words.
    pub(super) fn of_parts(meanings: Option<Meanings>, words: Vec<Vector>) -> Self {
        Self { meanings, words }
    }

    /// Knows meanings and words.
    pub(super) fn of_meanings(meanings: Meanings, phrases: &[Phrase]) -> Self {
        let phrases: Vec<&Phrase> = phrases.iter().collect();
        Self {
            meanings: Some(meanings),
            words: word_vectors(&phrases),
        }
    }

    /// Reads keywords, given by their normal forms and phrases, as `similarity` asks; `places` are
    /// those of the keywords in the caller's list of vectors.
    pub(super) fn read(
        texts: &[&str],
        phrases: &[Phrase],
        places: &[usize],
        similarity: Similarity<'_>,
        options: &Options<'_>,
    ) -> Self {
        match similarity {
            Similarity::Vectors(vectors) => Self::of_meanings(
                Meanings::of_vectors(vectors, places, options.threads),
                phrases,
            ),
            Similarity::Semantic => {
                let meanings = Meanings::of_texts(texts, options.language, options.threads);
                if meanings.is_foreign {
                    Self::of_words(terms::vectors(phrases))
                } else {
                    Self::of_meanings(meanings, phrases)
                }
            }
            Similarity::Lexical => Self::of_words(terms::vectors(phrases)),
        }
    }

    /// Returns the meanings, when they are known.
    pub(super) fn meanings(&self) -> Option<&Meanings> {
        self.meanings.as_ref()
    }

    /// Returns the words.
    pub(super) fn words(&self) -> &[Vector] {
        &self.words
    }

    /// Returns the meaning of a keyword, of length one. `None` when it is not known.
    pub(super) fn meaning(&self, keyword: usize) -> Option<ArrayView1<'_, f32>> {
        let meanings = self.meanings.as_ref()?;
        meanings.is_known[keyword].then(|| meanings.vectors.row(keyword))
    }

    /// Returns how many numbers a meaning has; none where words alone are known.
    pub(super) fn columns(&self) -> usize {
        self.meanings
            .as_ref()
            .map_or(0, |known| known.vectors.ncols())
    }

    /// Returns how like two keywords are, from about -1 to 1.
    pub(super) fn between(&self, one: usize, other: usize) -> f32 {
        let words = product(&self.words[one], &self.words[other]);
        match (self.meaning(one), self.meaning(other)) {
            (Some(one), Some(other)) => together(one.dot(&other), words),
            _ => words,
        }
    }

    /// Returns how like two keywords are in meaning, where that is known, else in words.
    pub(super) fn in_the_main(&self, one: usize, other: usize) -> f32 {
        match (self.meaning(one), self.meaning(other)) {
            (Some(one), Some(other)) => one.dot(&other),
            _ => product(&self.words[one], &self.words[other]),
        }
    }

    /// Returns the same of a keyword and a middle.
    pub(super) fn in_the_main_with(&self, keyword: usize, middle: &Middle) -> f32 {
        match (self.meaning(keyword), &middle.meaning) {
            (Some(own), Some(other)) => own.dot(other),
            _ => product(&self.words[keyword], &middle.words),
        }
    }

    /// Returns the middle of a group.
    pub(super) fn middle(&self, members: impl Iterator<Item = usize> + Clone) -> Middle {
        let meaning = self.meanings.as_ref().and_then(|meanings| {
            let mut sum = Array1::<f32>::zeros(meanings.vectors.ncols());
            let mut any = false;
            for member in members.clone().filter(|&member| meanings.is_known[member]) {
                sum += &meanings.vectors.row(member);
                any = true;
            }
            to_unit(sum.view_mut());
            any.then_some(sum)
        });
        let words = members.flat_map(|member| self.words[member].iter().copied());
        Middle {
            meaning,
            words: unit(words.collect()),
        }
    }

    /// Returns how like a keyword is to a middle.
    pub(super) fn with_middle(&self, keyword: usize, middle: &Middle) -> f32 {
        let words = product(&self.words[keyword], &middle.words);
        match (self.meaning(keyword), &middle.meaning) {
            (Some(own), Some(other)) => together(own.dot(other), words),
            _ => words,
        }
    }

    /// Returns how like each member is to the middle of its group.
    pub(super) fn closeness(&self, group: &[usize]) -> Vec<f32> {
        let middle = self.middle(group.iter().copied());
        group
            .iter()
            .map(|&member| self.with_middle(member, &middle))
            .collect()
    }
}

impl Middle {
    /// Returns the part of it that is made of meanings, of length one. `None` when there is none.
    pub(super) fn meaning(&self) -> Option<ArrayView1<'_, f32>> {
        self.meaning.as_ref().map(|meaning| meaning.view())
    }

    /// Returns the part of it that is made of words.
    pub(super) fn words(&self) -> &Vector {
        &self.words
    }

    /// Returns how like two middles are.
    pub(super) fn like(&self, other: &Self) -> f32 {
        let words = product(&self.words, &other.words);
        match (&self.meaning, &other.meaning) {
            (Some(one), Some(other)) => together(one.dot(other), words),
            _ => words,
        }
    }
}

/// Returns how like two are by their likeness in meaning and in words.
pub(super) fn together(meaning: f32, words: f32) -> f32 {
    MEANING_SHARE * meaning + (1.0 - MEANING_SHARE) * words
}
