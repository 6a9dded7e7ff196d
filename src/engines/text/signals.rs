//! The phrases that give an intent away, by language.

mod dutch;
mod english;
mod french;
mod german;
mod italian;
mod portuguese;
mod russian;
mod spanish;

use self::dutch::DUTCH;
use self::english::ENGLISH;
use self::french::FRENCH;
use self::german::GERMAN;
use self::italian::ITALIAN;
use self::portuguese::PORTUGUESE;
use self::russian::RUSSIAN;
use self::spanish::SPANISH;
use super::tokens::primary_language;

/// The phrases of one language that give an intent away, in normal form.
pub(super) struct Signals {
    /// A known place is looked for.
    pub(super) navigational: &'static [&'static str],
    /// Buying or doing, even inside a question (`where to buy`).
    pub(super) decided: &'static [&'static str],
    /// Comparing before buying.
    pub(super) commercial: &'static [&'static str],
    /// Buying or doing.
    pub(super) transactional: &'static [&'static str],
    /// Learning.
    pub(super) informational: &'static [&'static str],
    /// Something nearby is looked for.
    pub(super) local: &'static [&'static str],
}

/// The languages that have lists.
pub(super) const LANGUAGES: [&str; 8] = ["de", "en", "es", "fr", "it", "nl", "pt", "ru"];

impl Signals {
    /// Picks the phrases by a language code or tag. `None` for a language without lists.
    pub(super) fn for_language(language: &str) -> Option<&'static Self> {
        match primary_language(language).as_str() {
            "de" => Some(&GERMAN),
            "en" => Some(&ENGLISH),
            "es" => Some(&SPANISH),
            "fr" => Some(&FRENCH),
            "it" => Some(&ITALIAN),
            "nl" => Some(&DUTCH),
            "pt" => Some(&PORTUGUESE),
            "ru" => Some(&RUSSIAN),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_are_those_with_lists() {
        for language in LANGUAGES {
            assert!(Signals::for_language(language).is_some(), "{language}");
        }
    }
    use crate::engines::text::normal::normal_form;
    use crate::engines::text::tokens::words;

    #[test]
    fn every_signal_can_be_reached() {
        for lists in [
            &ENGLISH,
            &GERMAN,
            &FRENCH,
            &SPANISH,
            &ITALIAN,
            &PORTUGUESE,
            &DUTCH,
            &RUSSIAN,
        ] {
            for phrase in [
                lists.navigational,
                lists.decided,
                lists.commercial,
                lists.transactional,
                lists.informational,
                lists.local,
            ]
            .concat()
            {
                let joined = words(&normal_form(phrase)).collect::<Vec<_>>().join(" ");
                assert_eq!(joined, phrase);
            }
        }
    }
}
