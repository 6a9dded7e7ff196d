//! Intent by word lists: what the wording itself gives away, and nothing more.

use std::collections::HashMap;

use super::normal::normal_form;
use super::questions::Questions;
use super::signals::{LANGUAGES, Signals};
use crate::domain::keyword::Intent;

/// What the wording of a keyword says of who types it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What the searcher wants. `None` when no rule fires: a bare product name says nothing of why it
    /// is looked for.
    pub intent: Option<Intent>,
    /// Whether it asks a question.
    pub is_question: bool,
    /// Whether something nearby is looked for.
    pub is_local: bool,
    /// Whether it names one of the brands.
    pub is_branded: bool,
}

/// What a phrase gives away, the surer before the vaguer: the first one that is found decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Navigational,
    /// Buying or doing, even inside a question.
    Decided,
    Commercial,
    Transactional,
    Informational,
    Local,
    Brand,
}

impl Sign {
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A phrase by the words after its first one.
#[derive(Debug)]
struct Phrase {
    rest: Vec<String>,
    sign: Sign,
}

/// The rules of one language, with the brands of one site.
#[derive(Debug)]
pub struct IntentRules {
    /// The phrases by their first word.
    phrases: HashMap<String, Vec<Phrase>>,
    questions: Questions,
}

/// The languages that have rules, by their codes.
pub const RULED_LANGUAGES: &[&str] = &LANGUAGES;

/// Whether a language, by its code or tag, has rules.
#[must_use]
pub fn has_rules(language: &str) -> bool {
    Signals::for_language(language).is_some()
}

impl IntentRules {
    /// Prepares the rules. A language without lists is judged by addresses, question marks and
    /// brands alone.
    #[must_use]
    pub fn new(language: &str, brands: &[String]) -> Self {
        let mut rules = Self {
            phrases: HashMap::new(),
            questions: Questions::for_language(language),
        };
        if let Some(lists) = Signals::for_language(language) {
            for (sign, phrases) in [
                (Sign::Navigational, lists.navigational),
                (Sign::Decided, lists.decided),
                (Sign::Commercial, lists.commercial),
                (Sign::Transactional, lists.transactional),
                (Sign::Informational, lists.informational),
                (Sign::Local, lists.local),
            ] {
                for phrase in phrases {
                    rules.add(phrase, sign);
                }
            }
        }
        for brand in brands {
            rules.add(&normal_form(brand), Sign::Brand);
        }
        rules
    }

    fn add(&mut self, phrase: &str, sign: Sign) {
        let mut parts = parts(phrase);
        if let Some(first) = parts.next() {
            let rest = parts.map(str::to_owned).collect();
            let known = self.phrases.entry(first.to_owned()).or_default();
            known.push(Phrase { rest, sign });
        }
    }

    /// Reads a keyword in its normal form.
    #[must_use]
    pub fn read(&self, normal_form: &str) -> Reading {
        let words: Vec<&str> = parts(normal_form).collect();
        let mut signs = 0;
        let mut branded_words = 0;
        let mut branded_until = 0;
        for (at, word) in words.iter().enumerate() {
            let Some(phrases) = self.phrases.get(*word) else {
                continue;
            };
            for phrase in phrases {
                let end = at + 1 + phrase.rest.len();
                if words
                    .get(at + 1..end)
                    .is_some_and(|next| next == phrase.rest)
                {
                    signs |= phrase.sign.bit();
                    if phrase.sign == Sign::Brand && end > branded_until {
                        branded_words += end - branded_until.max(at);
                        branded_until = end;
                    }
                }
            }
        }
        let has = |sign: Sign| signs & sign.bit() != 0;
        let is_question = self.questions.asks(normal_form);
        let intent = if is_address(normal_form) || has(Sign::Navigational) {
            Some(Intent::Navigational)
        } else if has(Sign::Decided) {
            Some(Intent::Transactional)
        } else if is_question {
            Some(Intent::Informational)
        } else if has(Sign::Commercial) {
            Some(Intent::Commercial)
        } else if has(Sign::Transactional) || has(Sign::Local) {
            Some(Intent::Transactional)
        } else if has(Sign::Informational) {
            Some(Intent::Informational)
        } else if has(Sign::Brand) && branded_words == words.len() {
            // Nothing but the name: whoever types it wants to get there.
            Some(Intent::Navigational)
        } else {
            None
        };
        Reading {
            intent,
            is_question,
            is_local: has(Sign::Local),
            is_branded: has(Sign::Brand),
        }
    }
}

/// The names by which a site's own brand is looked for: its name, the name in one word, and its host
/// with and without the ending.
///
/// A host that is an everyday word of the trade (`rugs.example`) cannot be told from a brand here, so
/// the word alone counts only when the site's name says the same.
#[must_use]
pub fn own_brands(site_name: &str, hosts: &[String]) -> Vec<String> {
    let name = normal_form(site_name);
    let joined: String = parts(&name).collect();
    let mut brands = vec![name, joined.clone()];
    for host in hosts {
        let host = normal_form(host);
        let host = host.strip_prefix("www.").unwrap_or(&host);
        let label = host.split('.').next().unwrap_or_default();
        if label.replace('-', "") == joined {
            brands.push(label.to_owned());
        }
        brands.push(host.to_owned());
    }
    brands.retain(|brand| !brand.is_empty());
    brands.sort_unstable();
    brands.dedup();
    brands
}

/// The words of a normal form. An apostrophe parts them, so that `d'occasion` has `occasion` in it.
fn parts(normal_form: &str) -> impl Iterator<Item = &str> {
    normal_form
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Whether an address is typed where a search is meant.
fn is_address(normal_form: &str) -> bool {
    ["www.", "http", ".com"]
        .iter()
        .any(|part| normal_form.contains(part))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(language: &str, text: &str) -> Reading {
        let brands = ["IKEA", "Test Shop"].map(str::to_owned);
        IntentRules::new(language, &brands).read(&normal_form(text))
    }

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
            ("en", "ikea", Some(Navigational)),
            ("en", "Test  Shop IKEA", Some(Navigational)),
            ("en", "ikea chair", None),
            ("en", "coffee table", None),
            ("en", "bestseller rug", None),
            ("de", "Couchtisch kaufen", Some(Transactional)),
            ("fr", "canapé d’occasion", Some(Transactional)),
            ("ru", "купить диван", Some(Transactional)),
            ("xx", "buy", None),
            ("xx", "ikea", Some(Navigational)),
            ("en", "", None),
        ] {
            assert_eq!(read(language, text).intent, expected, "{language}: {text}");
        }
    }

    #[test]
    fn flags_stand_beside_the_intent() {
        let found = read("en", "where is ikea near me");
        assert!(found.is_question && found.is_local && found.is_branded);
        assert_eq!(read("en", "rug"), Reading::default());
        // A brand is matched by whole words only.
        assert!(!read("en", "ikeaesque chair").is_branded);
        assert!(!read("en", "test the shop").is_branded);
    }

    #[test]
    fn a_site_is_known_by_its_name_and_host() {
        let hosts = ["www.therugstore.example".to_owned()];
        assert_eq!(
            own_brands("The Rug Store", &hosts),
            ["the rug store", "therugstore", "therugstore.example"]
        );
        assert_eq!(
            own_brands("", &["rugs.example".to_owned()]),
            ["rugs.example"]
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "\\PC{0,40}", language in "en|de|fr|ja|") {
            let normal = normal_form(&text);
            let found = read(&language, &text);
            // A question alone never hides what is wanted.
            prop_assert!(!found.is_question || found.intent.is_some(), "{normal}");
        }
    }
}
