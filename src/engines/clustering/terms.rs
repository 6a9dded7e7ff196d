//! Keywords as weighted term vectors: tf-idf in which the head noun weighs most and modifiers
//! little, with character n-grams so that misspelt and compound words still meet.

use std::collections::HashMap;

use super::neighbours::{Vector, unit};
use super::roles::{Phrase, Role};
use crate::engines::text::grams::grams;

/// What a term stands for; the same word as head and elsewhere are two terms.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Term {
    Head(String),
    Word(String),
    Compound(String, String),
    Gram(String),
}

/// What a term is, without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Word,
    Compound,
    Gram,
}

impl Term {
    fn kind(&self) -> Kind {
        match self {
            Self::Head(_) | Self::Word(_) => Kind::Word,
            Self::Compound(..) => Kind::Compound,
            Self::Gram(_) => Kind::Gram,
        }
    }
}

// The weights say how much of a keyword's topic each part carries. They were set by reasoning on
// English noun phrases, then looked at on shop queries; no labels were fitted.
const HEAD: f32 = 1.0;
const SECOND_HEAD: f32 = 0.6;
const COMPOUND: f32 = 0.8;
const MODIFIED: f32 = 0.3;
const HEAD_WORD: f32 = 0.45;
const TOPIC: f32 = 0.5;
const TAIL: f32 = 0.3;
const LIGHT: f32 = 0.2;
const MODIFIER: f32 = 0.14;
const GRAMS: f32 = 0.4;
/// In a keyword without a head every topic word counts alike.
const HEADLESS: f32 = 0.8;
/// Words that no other keyword has only lengthen the vector; brand names should not do so much.
const LONE: f32 = 0.5;

/// The length of the character n-grams.
const GRAM_LENGTH: usize = 4;
/// Sets at least this large have words so common that they tell nothing apart.
const LARGE_SET: usize = 30;
/// The longest list of keywords that a character n-gram may bring together.
const COMMONEST_GRAM: usize = 400;

/// Turns phrases into unit vectors over the terms of the whole set.
pub(super) fn vectors(phrases: &[Phrase]) -> Vec<Vector> {
    let mut numbers: HashMap<Term, u32> = HashMap::new();
    let mut counts: Vec<usize> = Vec::new();
    let mut kinds: Vec<Kind> = Vec::new();
    let suffixes = Suffixes::new(phrases);
    let raw: Vec<Vector> = phrases
        .iter()
        .map(|phrase| {
            let mut vector: Vector = Vec::new();
            for (term, weight) in terms(phrase, &suffixes) {
                let kind = term.kind();
                let number = *numbers.entry(term).or_insert_with(|| {
                    counts.push(0);
                    kinds.push(kind);
                    counts.len() as u32 - 1
                });
                vector.push((number, weight));
            }
            // A term that two parts of the keyword give counts once, at its greater weight.
            vector.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
            vector.dedup_by_key(|entry| entry.0);
            for &(number, _) in &vector {
                counts[number as usize] += 1;
            }
            vector
        })
        .collect();
    let total = phrases.len();
    let scale: Vec<f32> = counts
        .iter()
        .zip(&kinds)
        .map(|(&count, &kind)| {
            match kind {
                // A compound or piece of its own would only push the keyword away from others.
                Kind::Gram | Kind::Compound if count < 2 => 0.0,
                Kind::Gram if count > COMMONEST_GRAM.min(total / 10 + 2) => 0.0,
                _ => rarity(count, total),
            }
        })
        .collect();
    raw.into_iter()
        .map(|vector| {
            let weighted = vector
                .into_iter()
                .map(|(term, w)| (term, w * scale[term as usize]));
            unit(weighted.filter(|&(_, weight)| weight > 0.0).collect())
        })
        .collect()
}

/// Weighs a term by how rare it is: the root of the usual inverse frequency, for the head nouns
/// of a set are its commonest words and must not vanish beside rare adjectives; and next to
/// nothing for a word that most of a large set has, such as the seed of an export.
fn rarity(count: usize, total: usize) -> f32 {
    let (count, total_f) = (count as f32, total as f32);
    let inverse = (1.0 + total_f / count).ln().sqrt();
    let common = if total >= LARGE_SET {
        (1.0 - count / total_f).powi(2)
    } else {
        1.0
    };
    let lone = if count < 2.0 { LONE } else { 1.0 };
    // A seed word would otherwise make every keyword a candidate neighbour of every other.
    let seed = if total >= LARGE_SET && common < 0.3 {
        0.0
    } else {
        1.0
    };
    inverse * common * lone * seed
}

/// Lists the terms of a phrase with the weight of their parts.
fn terms(phrase: &Phrase, suffixes: &Suffixes) -> Vec<(Term, f32)> {
    let mut found = Vec::new();
    for (place, word) in phrase.words.iter().enumerate() {
        let is_head = phrase.head == Some(place);
        let weight = match word.role {
            Role::Function => continue,
            _ if is_head => HEAD_WORD,
            Role::Topic | Role::Tail if phrase.head.is_none() => HEADLESS,
            Role::Tail => TAIL,
            Role::Quality => HEADLESS,
            Role::Light if phrase.words.iter().any(|word| word.role == Role::Topic) => LIGHT,
            Role::Light | Role::Topic => TOPIC,
            Role::Modifier => MODIFIER,
        };
        found.push((Term::Word(word.stem.to_string()), weight));
        if matches!(word.role, Role::Topic | Role::Tail) {
            let marked = format!("^{}$", word.stem);
            let count = grams(&marked, GRAM_LENGTH).count().max(1) as f32;
            let share = GRAMS * if is_head { 1.0 } else { weight } / count.sqrt();
            let pieces = grams(&marked, GRAM_LENGTH);
            found.extend(pieces.map(|gram| (Term::Gram(gram.to_owned()), share)));
        }
    }
    for (head, weight) in [(phrase.head, HEAD), (phrase.second_head, SECOND_HEAD)] {
        let Some(head) = head else { continue };
        let stem = &phrase.words[head].stem;
        found.push((Term::Head(stem.to_string()), weight));
        if let Some(suffix) = suffixes.of(stem) {
            found.push((Term::Head(suffix.to_owned()), weight * SECOND_HEAD));
        }
        if let Some(word) = phrase.partner(head) {
            let share = if word.role == Role::Modifier {
                MODIFIED
            } else {
                COMPOUND
            };
            found.push((
                Term::Compound(word.stem.to_string(), stem.to_string()),
                weight * share,
            ));
        }
    }
    found
}

/// The heads of a set, to find in longer words: `stool` in `footstool`.
struct Suffixes {
    heads: HashMap<String, usize>,
}

impl Suffixes {
    fn new(phrases: &[Phrase]) -> Self {
        let mut heads: HashMap<String, usize> = HashMap::new();
        for phrase in phrases {
            if let Some(head) = phrase.head {
                *heads
                    .entry(phrase.words[head].stem.to_string())
                    .or_default() += 1;
            }
        }
        heads.retain(|stem, count| *count >= 2 && stem.chars().count() >= 4);
        Self { heads }
    }

    /// Returns the longest head that ends a longer stem and leaves at least three characters.
    fn of<'a>(&self, stem: &'a str) -> Option<&'a str> {
        stem.char_indices()
            .skip(3)
            .map(|(at, _)| &stem[at..])
            .find(|s| self.heads.contains_key(*s))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::clustering::roles::read_phrases;

    fn similarity(one: &Vector, other: &Vector) -> f32 {
        let of = |term: u32| {
            other
                .iter()
                .find(|entry| entry.0 == term)
                .map_or(0.0, |e| e.1)
        };
        one.iter().map(|&(term, weight)| weight * of(term)).sum()
    }

    #[test]
    fn a_shared_head_weighs_more_than_shared_modifiers() {
        let texts = [
            "small black wood table",
            "red dining table",
            "small black wood sign",
            "sign",
        ];
        let found = vectors(&read_phrases(&texts, "en"));
        assert!(similarity(&found[0], &found[1]) > similarity(&found[0], &found[2]));
    }

    #[test]
    fn a_misspelt_word_is_near_the_right_one() {
        let texts = [
            "floral arrangement vase",
            "floral arangement vase",
            "rug",
            "stool",
        ];
        let found = vectors(&read_phrases(&texts, "xx"));
        assert!(similarity(&found[0], &found[1]) > 0.5);
        assert!(similarity(&found[0], &found[2]) < 0.1);
    }

    #[test]
    fn a_compound_is_near_its_head() {
        let texts = ["footstool", "bar stool", "wood stool", "rug"];
        let found = vectors(&read_phrases(&texts, "en"));
        assert!(similarity(&found[0], &found[2]) > 0.2);
    }

    #[test]
    fn a_keyword_without_words_has_no_terms() {
        assert!(
            vectors(&read_phrases(&["", "!!!"], "en"))
                .iter()
                .all(Vec::is_empty)
        );
    }
}
