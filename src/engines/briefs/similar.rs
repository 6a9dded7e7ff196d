//! Tells titles that would make the same page.

use std::collections::BTreeSet;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_segmentation::UnicodeSegmentation;

/// Words that carry nothing.
const EMPTY: &[&str] = &[
    "a", "an", "the", "of", "for", "to", "in", "on", "and", "or", "your", "you", "our", "my", "is",
    "are", "do", "does", "with", "by", "at", "from", "it", "its", "be", "them", "that", "s", "der",
    "die", "das", "den", "für", "und", "von", "im", "le", "la", "les", "de", "des", "du", "pour",
    "et", "el", "los", "las", "para", "y", "un", "une", "una", "ein", "eine",
];

/// Words of the wrapping: two titles that differ only in these make the same page. Words that
/// name another kind of page, such as "best", "vs", "faq" or "ideas", are not among them.
const WRAPPING: &[&str] = &[
    "guide",
    "buying",
    "buy",
    "buyer",
    "buyers",
    "complete",
    "ultimate",
    "practical",
    "essential",
    "definitive",
    "full",
    "simple",
    "easy",
    "quick",
    "beginner",
    "tips",
    "explained",
    "overview",
    "introduction",
    "choose",
    "choosing",
    "pick",
    "picking",
    "select",
    "selecting",
    "find",
    "finding",
    "how",
    "what",
    "which",
    "right",
    "know",
    "need",
    "before",
    "everything",
    "all",
    "about",
    "look",
    "one",
    "shop",
    "ratgeber",
    "auswahl",
    "kaufberatung",
    "überblick",
    "achat",
    "choisir",
    "guía",
    "compra",
    "elegir",
];

/// Above this share of common words, long titles count as the same. Chosen so that one changed
/// word among eight is still a duplicate and one among four is not.
const MIN_SHARE: f64 = 0.8;

/// From how many words on a title is long enough for the share to mean anything.
const LONG: usize = 8;

/// Finds the first of `others` that would make the same page as `title`.
///
/// Titles are compared as sets of stems: order, number, articles and wrapping such as "a complete
/// guide to" do not tell them apart; any other word does, unless both titles are long.
#[must_use]
pub fn near_duplicate(title: &str, others: &[&str]) -> Option<usize> {
    let own = Words::of(title);
    others
        .iter()
        .position(|other| own.same_page(&Words::of(other)))
}

/// Titles that are taken, read once.
#[derive(Debug, Default)]
pub struct TakenTitles {
    known: BTreeSet<String>,
    titles: Vec<(Words, String, String)>,
}

impl TakenTitles {
    /// Adds a title with the words that name its page, unless the very title is there.
    pub fn add(&mut self, title: &str, page: &str) {
        if self.known.insert(title.to_owned()) {
            self.titles
                .push((Words::of(title), title.to_owned(), page.to_owned()));
        }
    }

    /// Finds the first title that would make the same page: the title, and what names its page.
    #[must_use]
    pub fn find(&self, title: &str) -> Option<(&str, &str)> {
        let own = Words::of(title);
        self.titles
            .iter()
            .find(|(words, _, _)| own.same_page(words))
            .map(|(_, title, page)| (title.as_str(), page.as_str()))
    }
}

#[derive(Debug)]
struct Words {
    core: BTreeSet<String>,
    wrapping: BTreeSet<String>,
}

impl Words {
    fn of(title: &str) -> Self {
        let stemmer = Stemmer::create(Algorithm::English);
        let lower = title.to_lowercase().replace(['\'', '\u{2019}'], "");
        let mut words: Vec<&str> = lower.unicode_words().collect();
        // "7 Ideas" and "10 Ideas" make the same page; "30-Inch" and "48-Inch" do not.
        if words.len() > 2
            && words[0].parse::<u32>().is_ok()
            && !lower[words[0].len()..].starts_with('-')
            && !matches!(
                words[1],
                "inch" | "inches" | "cm" | "foot" | "ft" | "x" | "piece"
            )
        {
            words.remove(0);
        }
        let mut core = BTreeSet::new();
        let mut wrapping = BTreeSet::new();
        for word in words {
            if EMPTY.contains(&word) {
                continue;
            }
            let stem = stemmer.stem(word).into_owned();
            if WRAPPING.contains(&word) {
                wrapping.insert(stem);
            } else {
                core.insert(stem);
            }
        }
        Self { core, wrapping }
    }

    fn same_page(&self, other: &Self) -> bool {
        if self.core.is_empty() || other.core.is_empty() {
            return self.core.is_empty()
                && other.core.is_empty()
                && !self.wrapping.is_empty()
                && self.wrapping == other.wrapping;
        }
        if self.core == other.core {
            return true;
        }
        let common = self.core.intersection(&other.core).count();
        let all = self.core.union(&other.core).count();
        self.core.len().min(other.core.len()) >= LONG && common as f64 >= MIN_SHARE * all as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_page_in_other_words() {
        for (one, other) in [
            ("Best Office Chairs", "The Best Office Chairs"),
            (
                "Office Chairs: Buying Guide",
                "Buying Guide for Office Chairs",
            ),
            (
                "How to Choose an Office Chair",
                "Office Chairs: A Practical Guide",
            ),
            ("7 Living Room Ideas", "10 living room ideas"),
            ("How to Clean a Rug", "How to clean rugs"),
            ("Leather vs. Fabric Chairs", "Fabric vs Leather Chairs"),
            ("Bürostuhl: Ratgeber", "Der Bürostuhl"),
            ("Women's Shoes", "Womens Shoes Guide"),
        ] {
            assert_eq!(
                near_duplicate(one, &["Something Else", other]),
                Some(1),
                "{one} / {other}"
            );
            assert_eq!(near_duplicate(other, &[one]), Some(0), "{other} / {one}");
        }
    }

    #[test]
    fn another_page_in_like_words() {
        for (one, other) in [
            ("Office Chairs for Tall People", "Office Chairs"),
            ("Best Office Chairs", "Office Chairs"),
            ("Office Chairs FAQ", "Office Chairs: A Guide"),
            ("How to Clean Office Chairs", "How to Choose Office Chairs"),
            ("Leather Office Chairs: A Guide", "Office Chairs: A Guide"),
            ("30-Inch Bathroom Vanities", "48-Inch Bathroom Vanities"),
            ("30 Inch Bathroom Vanities", "48 Inch Bathroom Vanities"),
            (
                "Leather Office Chairs for Tall People",
                "Fabric Office Chairs for Tall People",
            ),
            ("Guide", "How to Choose"),
            ("", "Rugs"),
        ] {
            assert_eq!(near_duplicate(one, &[other]), None, "{one} / {other}");
            assert_eq!(near_duplicate(other, &[one]), None, "{other} / {one}");
        }
        assert_eq!(near_duplicate("Rugs", &[]), None);
        let mut taken = TakenTitles::default();
        taken.add("Office Chairs: A Guide", "idea 3");
        let found = taken.find("How to Choose Office Chairs");
        assert_eq!(found, Some(("Office Chairs: A Guide", "idea 3")));
        assert_eq!(taken.find("Rugs"), None);
    }
}
