//! Stems by the Snowball algorithms, for the languages that have one.

use std::borrow::Cow;
use std::fmt;

use rust_stemmers::Algorithm;

use super::tokens::primary_language;

/// Brings the forms of a word together; leaves words alone in a language without an algorithm.
pub struct Stemmer {
    snowball: Option<rust_stemmers::Stemmer>,
    english: bool,
}

impl Stemmer {
    /// Picks the algorithm by a language code or tag such as `de` or `pt-BR`.
    pub fn for_language(language: &str) -> Self {
        let algorithm = match primary_language(language).as_str() {
            "ar" => Some(Algorithm::Arabic),
            "da" => Some(Algorithm::Danish),
            "de" => Some(Algorithm::German),
            "el" => Some(Algorithm::Greek),
            "en" => Some(Algorithm::English),
            "es" => Some(Algorithm::Spanish),
            "fi" => Some(Algorithm::Finnish),
            "fr" => Some(Algorithm::French),
            "hu" => Some(Algorithm::Hungarian),
            "it" => Some(Algorithm::Italian),
            "nb" | "nn" | "no" => Some(Algorithm::Norwegian),
            "nl" => Some(Algorithm::Dutch),
            "pt" => Some(Algorithm::Portuguese),
            "ro" => Some(Algorithm::Romanian),
            "ru" => Some(Algorithm::Russian),
            "sv" => Some(Algorithm::Swedish),
            "ta" => Some(Algorithm::Tamil),
            "tr" => Some(Algorithm::Turkish),
            _ => None,
        };
        Self {
            snowball: algorithm.map(rust_stemmers::Stemmer::create),
            english: algorithm == Some(Algorithm::English),
        }
    }

    /// Returns the stem of a word that is already case-folded.
    ///
    /// Words with digits stay whole: `4k` and `18x18` have no forms.
    pub fn stem<'a>(&self, word: &'a str) -> Cow<'a, str> {
        match &self.snowball {
            Some(snowball) if !word.contains(char::is_numeric) => {
                let stem = snowball.stem(word);
                match stem.strip_suffix("lv") {
                    // Snowball leaves `shelves` apart from `shelf`, and `halves` from `half`.
                    Some(start) if self.english => Cow::Owned(format!("{start}lf")),
                    _ => stem,
                }
            }
            _ => Cow::Borrowed(word),
        }
    }
}

impl fmt::Debug for Stemmer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { snowball, english } = self;
        f.debug_struct("Stemmer")
            .field("snowball", &snowball.is_some())
            .field("english", english)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn forms_of_a_word_meet() {
        for (language, one, other) in [
            ("en", "chairs", "chair"),
            ("en", "shelves", "shelf"),
            ("en-GB", "clustering", "clusters"),
            ("de", "tische", "tischen"),
            ("ru", "диваны", "дивана"),
            ("fr", "canapés", "canapé"),
        ] {
            let stemmer = Stemmer::for_language(language);
            assert_eq!(stemmer.stem(one), stemmer.stem(other), "{language}");
        }
    }

    #[test]
    fn an_unknown_language_keeps_words() {
        assert_eq!(Stemmer::for_language("xx").stem("chairs"), "chairs");
    }

    proptest! {
        #[test]
        fn any_word_in_any_language_has_a_stem(
            word in "\\PC{0,12}",
            language in prop::sample::select(vec![
                "ar", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pt",
                "ro", "ru", "sv", "ta", "tr", "xx",
            ]),
        ) {
            let _ = Stemmer::for_language(language).stem(&word);
        }
    }
}
