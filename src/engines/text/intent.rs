//! Intent by word lists: what the wording itself gives away, and nothing more.

use super::normal::normal_form;
use super::questions::is_question;
use super::signals::Signals;
use super::tokens::words;
use crate::domain::keyword::Intent;

/// Returns the intent that a keyword's wording gives away; `None` when no rule fires.
///
/// A bare product name says nothing of why it is looked for, so it has no intent here.
pub fn intent(text: &str, language: &str) -> Option<Intent> {
    let normal = normal_form(text);
    if normal.contains("www.") || normal.contains("http") || normal.contains(".com") {
        return Some(Intent::Navigational);
    }
    let signals = Signals::for_language(language);
    let padded = words(&normal).fold(String::from(" "), |line, word| line + word + " ");
    let any = |phrases: &[&str]| phrases.iter().any(|phrase| has_phrase(&padded, phrase));
    if signals.is_some_and(|lists| any(lists.navigational)) {
        return Some(Intent::Navigational);
    }
    if signals.is_some_and(|lists| any(lists.decided)) {
        return Some(Intent::Transactional);
    }
    if is_question(text, language) {
        return Some(Intent::Informational);
    }
    let lists = signals?;
    [
        (lists.commercial, Intent::Commercial),
        (lists.transactional, Intent::Transactional),
        (lists.informational, Intent::Informational),
    ]
    .into_iter()
    .find_map(|(phrases, found)| any(phrases).then_some(found))
}

/// Tells whether the words of `phrase` stand in `padded`, whose words have a space on each side.
fn has_phrase(padded: &str, phrase: &str) -> bool {
    padded
        .match_indices(phrase)
        .any(|(at, _)| padded[..at].ends_with(' ') && padded[at + phrase.len()..].starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wording_gives_the_intent_away() {
        use Intent::{Commercial, Informational, Navigational, Transactional};
        for (language, text, expected) in [
            ("en", "how to clean a rug", Some(Informational)),
            ("en", "living room ideas", Some(Informational)),
            ("en", "best office chair", Some(Commercial)),
            ("en", "IKEA vs Wayfair", Some(Commercial)),
            ("en", "buy coffee table", Some(Transactional)),
            ("en", "where to buy curtains", Some(Transactional)),
            ("en", "best price on rugs", Some(Transactional)),
            ("en", "wayfair login", Some(Navigational)),
            ("en", "www.example.org", Some(Navigational)),
            ("en", "coffee table", None),
            ("en", "bestseller rug", None),
            ("de", "Couchtisch kaufen", Some(Transactional)),
            ("de", "matratze testsieger", Some(Commercial)),
            ("fr", "canapé pas cher", Some(Transactional)),
            ("es", "mejores colchones", Some(Commercial)),
            ("it", "idee soggiorno", Some(Informational)),
            ("pt", "comprar sofá", Some(Transactional)),
            ("nl", "bank kopen", Some(Transactional)),
            ("ru", "shop script отзывы", Some(Commercial)),
            ("ru", "купить диван", Some(Transactional)),
            ("xx", "buy", None),
            ("en", "", None),
        ] {
            assert_eq!(intent(text, language), expected, "{language}: {text}");
        }
    }
}
