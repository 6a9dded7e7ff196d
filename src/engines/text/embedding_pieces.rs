//! Words cut into the pieces of a vocabulary: the basic tokenizer and the greedy longest match of
//! BERT's uncased models (Devlin et al. 2018; Wu et al. 2016).

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::embedding::Coverage;

/// The number of the piece that stands for a word without pieces: `[UNK]`.
pub(super) const UNKNOWN: u32 = 100;
/// Longer words have no pieces.
const LONGEST_WORD: usize = 100;

/// A quick hash of short strings from a source that nobody can choose (FNV-1a).
#[derive(Debug)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

type Numbers = HashMap<&'static str, u32, BuildHasherDefault<Fnv>>;

/// The pieces of a vocabulary by their writing.
#[derive(Debug)]
pub(super) struct Pieces {
    count: usize,
    /// Pieces that open a word.
    starts: Numbers,
    /// Pieces inside a word, without their `##`.
    continuations: Numbers,
}

impl Pieces {
    /// Reads a vocabulary of one piece a line.
    pub(super) fn new(vocabulary: &'static str) -> Self {
        let mut pieces = Self {
            count: 0,
            starts: Numbers::with_capacity_and_hasher(32_768, BuildHasherDefault::default()),
            continuations: Numbers::with_capacity_and_hasher(8_192, BuildHasherDefault::default()),
        };
        for (number, line) in (0_u32..).zip(vocabulary.lines()) {
            match line.strip_prefix("##") {
                Some(inside) if !inside.is_empty() => pieces.continuations.insert(inside, number),
                _ => pieces.starts.insert(line, number),
            };
            pieces.count += 1;
        }
        pieces
    }

    /// Returns how many pieces there are.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// Appends the numbers of the pieces of a text.
    pub(super) fn cut(&self, text: &str, numbers: &mut Vec<u32>) -> Coverage {
        let mut coverage = Coverage::default();
        let first = numbers.len();
        let mut word = String::new();
        if text.is_ascii() {
            for byte in text.bytes() {
                match byte {
                    b' ' | b'\t' | b'\n' | b'\r' => self.finish(&mut word, numbers, &mut coverage),
                    _ if byte.is_ascii_control() => {}
                    _ if byte.is_ascii_punctuation() => {
                        self.finish(&mut word, numbers, &mut coverage);
                        word.push(char::from(byte));
                        self.finish(&mut word, numbers, &mut coverage);
                    }
                    _ => word.push(char::from(byte.to_ascii_lowercase())),
                }
            }
        } else {
            for character in text.chars().flat_map(char::to_lowercase).nfd() {
                if character.is_whitespace() {
                    self.finish(&mut word, numbers, &mut coverage);
                } else if is_control(character) || is_combining_mark(character) {
                } else if is_ideograph(character) || is_punctuation(character) {
                    self.finish(&mut word, numbers, &mut coverage);
                    word.push(character);
                    self.finish(&mut word, numbers, &mut coverage);
                } else {
                    word.push(character);
                }
            }
        }
        self.finish(&mut word, numbers, &mut coverage);
        coverage.pieces = numbers.len() - first;
        coverage
    }

    /// Cuts one word, and empties it.
    fn finish(&self, word: &mut String, numbers: &mut Vec<u32>, coverage: &mut Coverage) {
        if word.is_empty() {
            return;
        }
        let first = numbers.len();
        if word.chars().count() > LONGEST_WORD || !self.pieces_of(word, numbers) {
            numbers.truncate(first);
            numbers.push(UNKNOWN);
        }
        if word.contains(char::is_alphanumeric) {
            let found = &numbers[first..];
            coverage.words += 1;
            coverage.whole_words += usize::from(found.len() == 1 && found[0] != UNKNOWN);
            // Letters of another script have a piece each, which says next to nothing.
            let letters = word.chars().count();
            let in_letters = !word.is_ascii() && found.len() * 2 >= letters;
            coverage.unknown_words += usize::from(found == [UNKNOWN] || in_letters);
        }
        word.clear();
    }

    /// Appends the longest pieces that a word is made of, from its start; false when a rest has none.
    fn pieces_of(&self, word: &str, numbers: &mut Vec<u32>) -> bool {
        let mut rest = word;
        let mut table = &self.starts;
        while !rest.is_empty() {
            let mut end = rest.len();
            let number = loop {
                if let Some(&number) = table.get(&rest[..end]) {
                    break number;
                }
                let Some((last, _)) = rest[..end].char_indices().next_back() else {
                    return false;
                };
                if last == 0 {
                    return false;
                }
                end = last;
            };
            numbers.push(number);
            rest = &rest[end..];
            table = &self.continuations;
        }
        true
    }
}

fn is_control(character: char) -> bool {
    character == '\u{0}'
        || character == '\u{fffd}'
        || character.is_control()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Tells whether BERT sets a character apart as an ideograph.
fn is_ideograph(character: char) -> bool {
    matches!(u32::from(character),
        0x4e00..=0x9fff | 0x3400..=0x4dbf | 0x2_0000..=0x2_a6df | 0x2_a700..=0x2_b73f
        | 0x2_b740..=0x2_b81f | 0x2_b820..=0x2_ceaf | 0xf900..=0xfaff | 0x2_f800..=0x2_fa1f)
}

/// Tells whether a character is set apart as a sign. Outside ASCII these are the blocks of general
/// and CJK punctuation and the signs of Latin-1 that Unicode classes as punctuation.
fn is_punctuation(character: char) -> bool {
    character.is_ascii_punctuation()
        || matches!(character, '¡' | '§' | '«' | '¶' | '·' | '»' | '¿'
            | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{2043}' | '\u{2045}'..='\u{2051}'
            | '\u{2053}'..='\u{205e}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}'
            | '\u{3014}'..='\u{301f}' | '\u{30fb}' | '\u{ff01}'..='\u{ff03}'
            | '\u{ff05}'..='\u{ff0a}' | '\u{ff0c}'..='\u{ff0f}' | '\u{ff1a}' | '\u{ff1b}'
            | '\u{ff1f}' | '\u{ff20}' | '\u{ff3b}'..='\u{ff3d}' | '\u{ff5b}' | '\u{ff5d}'
            | '\u{ff5f}'..='\u{ff65}' | '\u{060c}' | '\u{061b}' | '\u{061f}' | '\u{0964}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const VOCABULARY: &str = "[PAD]\nsalon\nchair\n##s\n##chair\n?\na\n##b";

    fn cut(text: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        Pieces::new(VOCABULARY).cut(text, &mut numbers);
        numbers
    }

    #[test]
    fn the_longest_pieces_come_first_and_signs_stand_alone() {
        assert_eq!(cut("Salon CHAIRS?"), [1, 2, 3, 5]);
        assert_eq!(cut("salonchair"), [1, 4]);
        assert_eq!(cut("Sälon"), [1]);
        assert_eq!(cut("ab ax"), [6, 7, UNKNOWN]);
        assert!(cut(" \n").is_empty());
    }
}
