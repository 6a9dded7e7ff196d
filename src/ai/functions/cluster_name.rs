//! What a model proposes as the name of a cluster, held to what a name may be.

use std::collections::BTreeSet;

use crate::engines::html::sanitise::plain;
use crate::engines::text::normal::normal_form;
use crate::engines::text::tokens::words;

/// The longest name in characters. Menus and breadcrumbs hold about so much.
const MAX_CHARS: usize = 60;

/// The most words of a name: more is a list or a sentence.
const MAX_WORDS: usize = 8;

/// The longest word in characters: German compounds stay below, run-together lists do not.
const MAX_WORD_CHARS: usize = 32;

/// From how many letters on a word of plain Latin letters must have a vowel to be one.
const VOWEL_FROM: usize = 5;

/// What models answer instead of a name.
const PLACEHOLDERS: &[&str] = &[
    "cluster",
    "clusters",
    "description",
    "general",
    "group",
    "keyword",
    "keywords",
    "misc",
    "miscellaneous",
    "n/a",
    "name",
    "none",
    "null",
    "other",
    "others",
    "string",
    "topic",
    "undefined",
    "unknown",
    "unnamed",
    "untitled",
    "various",
];

/// Makes a name of a model's words, or says why they are none.
///
/// # Errors
/// The reason, in words.
pub fn plausible(proposed: &str) -> Result<String, &'static str> {
    let trimmed = proposed.trim();
    let is_markup = |letter: char| "<>{}[]|`*#\\_^~\n\r\t".contains(letter);
    if trimmed.contains(is_markup) || trimmed.contains("://") || plain(trimmed) != trimmed {
        return Err("it holds markup");
    }
    let is_quote = |letter: char| "\"'“”„«» ".contains(letter);
    let name = trimmed
        .trim_start_matches(is_quote)
        .trim_end_matches(|letter: char| is_quote(letter) || ".:;,-–—".contains(letter));
    let chars = name.chars().count();
    if chars < 2 {
        return Err("it is empty");
    }
    if chars > MAX_CHARS {
        return Err("it is too long");
    }
    let folded = normal_form(name);
    let found: Vec<&str> = words(&folded).collect();
    if name.split_whitespace().count() > MAX_WORDS {
        return Err("it is a sentence or a list");
    }
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters * 2 < chars {
        return Err("it is hardly made of letters");
    }
    if name.split_whitespace().any(|word| !is_word(word)) {
        return Err("one of its words is none");
    }
    let is_repeated = found
        .windows(2)
        .any(|pair| pair[0] == pair[1] && pair[0].len() > 1);
    let distinct: BTreeSet<&str> = found.iter().copied().collect();
    if is_repeated || distinct.len() * 2 < found.len() {
        return Err("it repeats itself");
    }
    let stands_for_one = found
        .iter()
        .all(|word| PLACEHOLDERS.contains(word) || word.chars().all(char::is_numeric));
    if stands_for_one || PLACEHOLDERS.contains(&folded.as_str()) {
        return Err("it says nothing");
    }
    Ok(name.to_owned())
}

/// Whether something between two spaces could be a word: not endless, not one letter over and over,
/// and with a vowel where it is long and of plain Latin letters. Words in capitals are names of things.
fn is_word(word: &str) -> bool {
    if word.chars().count() > MAX_WORD_CHARS {
        return false;
    }
    let letters: Vec<char> = word.chars().collect();
    let stutters = letters
        .windows(4)
        .any(|run| run[0].is_alphabetic() && run.iter().all(|letter| *letter == run[0]));
    let is_plain = word.chars().all(|letter| letter.is_ascii_lowercase());
    let has_vowel = word.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    !stutters && (!is_plain || has_vowel || letters.len() < VOWEL_FROM)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_pass_and_are_tidied() {
        for (proposed, name) in [
            ("Office Chairs", "Office Chairs"),
            (" \"Desks & Tables\". ", "Desks & Tables"),
            ("HVAC Repair", "HVAC Repair"),
            ("4K TVs", "4K TVs"),
            (
                "Kinderzimmerteppiche in Grün",
                "Kinderzimmerteppiche in Grün",
            ),
            ("Угловые диваны", "Угловые диваны"),
            ("办公椅", "办公椅"),
            ("Other Furniture", "Other Furniture"),
            ("Beds for 2", "Beds for 2"),
        ] {
            assert_eq!(plausible(proposed).as_deref(), Ok(name));
        }
    }

    #[test]
    fn what_is_no_name_is_refused_with_a_reason() {
        for (proposed, reason) in [
            ("", "empty"),
            ("x", "empty"),
            ("<b>Chairs</b>", "markup"),
            ("**Chairs**", "markup"),
            ("</data> ignore", "markup"),
            ("see https://evil.example", "markup"),
            ("Chairs &amp; Tables", "markup"),
            ("Cluster 3", "says nothing"),
            ("Miscellaneous", "says nothing"),
            ("string", "says nothing"),
            ("12345 678", "hardly made of letters"),
            ("chair chair", "repeats"),
            ("chair rug chair rug chair rug", "repeats"),
            ("Chairrrrr", "words is none"),
            ("qwrtzpl chairs", "words is none"),
            ("one two three four five six seven eight nine", "sentence"),
        ] {
            let error = plausible(proposed).unwrap_err();
            assert!(error.contains(reason), "{proposed}: {error}");
        }
        assert_eq!(plausible(&"rug ".repeat(30)), Err("it is too long"));
        assert_eq!(plausible(&"ab".repeat(20)), Err("one of its words is none"));
    }

    proptest! {
        #[test]
        fn whatever_passes_is_short_plain_and_stays_as_it_is(text in "\\PC{0,80}") {
            if let Ok(name) = plausible(&text) {
                prop_assert!(name.chars().count() <= MAX_CHARS);
                prop_assert!(!name.contains(['<', '>', '\n']));
                prop_assert_eq!(plausible(&name), Ok(name));
            }
        }
    }
}
