//! What the words of a keyword say about the page it asks for.

use super::grammar::singular;
use super::phrases::Tongue;
use super::titles::Topic;
use super::vocabulary::{
    AUDIENCES, BEST, BUY, COLORS, FEATURES, HOW_TO, IDEAS, MATERIALS, PLACES, PRICE, QUESTIONS,
    REVIEW, SIZES, STYLES,
};

/// The kind of page a keyword asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// "how to …" and its like.
    HowTo,
    /// Any other question.
    Question,
    /// One thing against another.
    Versus(String, String),
    /// "best …"
    Best,
    /// "… ideas"
    Ideas,
    /// "… review"
    Review,
    /// "… price"
    Price,
    /// "buy …"
    Buy,
    /// Just a thing.
    Plain,
}

/// By what a keyword narrows its topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Facet {
    Size,
    Material,
    Color,
    Style,
    Feature,
    Place,
    Audience,
}

impl Facet {
    pub(super) const ALL: &'static [Self] = &[
        Self::Size,
        Self::Material,
        Self::Color,
        Self::Style,
        Self::Feature,
        Self::Place,
        Self::Audience,
    ];
}

/// A keyword, read.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    /// Its text in small letters with single spaces, without a year at its end.
    pub(super) text: String,
    /// What it asks for.
    pub(super) shape: Shape,
    /// What it is about: the text without the words that give its shape.
    pub(super) core: String,
}

/// Reads a keyword.
pub(super) fn read(text: &str, tongue: Tongue) -> Phrase {
    let lower = text.trim().trim_end_matches('?').to_lowercase();
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    if words.len() > 1 && words.last().is_some_and(|word| is_year(word)) {
        // A year in a title makes the page old within months; the writer decides on it.
        words.pop();
    }
    let text = words.join(" ");
    let (shape, core) = shape_of(&words, &text, tongue);
    let core = core.trim().to_owned();
    Phrase {
        core: if core.is_empty() { text.clone() } else { core },
        text,
        shape,
    }
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && word
            .parse::<u16>()
            .is_ok_and(|year| (1990..2100).contains(&year))
}

fn shape_of(words: &[&str], text: &str, tongue: Tongue) -> (Shape, String) {
    let own = |table: &'static [(Tongue, &'static [&'static str])]| {
        table
            .iter()
            .filter(move |(of, _)| *of == tongue)
            .flat_map(|(_, words)| words.iter().copied())
    };
    for start in own(HOW_TO) {
        if let Some(rest) = text
            .strip_prefix(start)
            .and_then(|rest| rest.strip_prefix(' '))
        {
            return (Shape::HowTo, rest.to_owned());
        }
    }
    if words.len() > 2 && own(QUESTIONS).any(|word| words[0] == word) {
        return (Shape::Question, words[1..].join(" "));
    }
    if let Some(at) = words
        .iter()
        .position(|word| matches!(*word, "vs" | "vs." | "versus"))
        && at > 0
        && at + 1 < words.len()
    {
        let sides = (words[..at].join(" "), words[at + 1..].join(" "));
        return (Shape::Versus(sides.0, sides.1), words[..at].join(" "));
    }
    let without = |list: &[&str]| {
        words
            .iter()
            .filter(|word| !(list.contains(word) || list == BEST && **word == "the"))
            .copied()
            .collect::<Vec<_>>()
            .join(" ")
    };
    for (list, shape) in [
        (BEST, Shape::Best),
        (REVIEW, Shape::Review),
        (IDEAS, Shape::Ideas),
        (PRICE, Shape::Price),
        (BUY, Shape::Buy),
    ] {
        if words.len() > 1 && words.iter().any(|word| list.contains(word)) {
            return (shape, without(list));
        }
    }
    (Shape::Plain, text.to_owned())
}

/// The first facet by which a keyword narrows `topic`, and the words that do so.
///
/// Words of the topic itself narrow nothing. Only English has lists; other languages give `None`.
pub(super) fn facet(phrase: &Phrase, topic: &Topic) -> Option<(Facet, String)> {
    if !topic.has_grammar {
        return None;
    }
    let own: Vec<String> = topic.phrase.split_whitespace().map(singular).collect();
    let words: Vec<&str> = phrase
        .core
        .split_whitespace()
        .filter(|word| !own.contains(&singular(word)))
        .collect();
    for (at, word) in words.iter().enumerate() {
        let number = word.trim_end_matches(['"', '\'', ',']);
        if number.starts_with(|c: char| c.is_ascii_digit()) {
            let unit = words.get(at + 1).copied().unwrap_or("");
            if matches!(
                unit,
                "inch" | "inches" | "in" | "foot" | "feet" | "ft" | "cm" | "x"
            ) || number.contains('x')
                || word.ends_with('"')
            {
                let shown = if unit.is_empty() || number.contains('x') || word.ends_with('"') {
                    (*word).to_owned()
                } else {
                    format!("{word} {unit}")
                };
                return Some((Facet::Size, shown));
            }
        }
    }
    if let Some((_, with)) = phrase.core.split_once(" with ") {
        return Some((Facet::Feature, format!("with {with}")));
    }
    for (facet, list) in [
        (Facet::Size, SIZES),
        (Facet::Material, MATERIALS),
        (Facet::Color, COLORS),
        (Facet::Style, STYLES),
        (Facet::Audience, AUDIENCES),
        (Facet::Place, PLACES),
        (Facet::Feature, FEATURES),
    ] {
        if let Some(word) = words.iter().find(|word| list.contains(word)) {
            return Some((facet, (*word).to_owned()));
        }
    }
    None
}

/// Whether a phrase is nothing but words that narrow something else, such as "rustic".
pub(super) fn is_only_narrowing(phrase: &str) -> bool {
    phrase.split_whitespace().all(|word| {
        [SIZES, MATERIALS, COLORS, STYLES, FEATURES, PLACES]
            .iter()
            .any(|list| list.contains(&word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_read() {
        let read = |text| read(text, Tongue::English);
        assert_eq!(read("How to clean a rug?").shape, Shape::HowTo);
        assert_eq!(read("which rug is best").shape, Shape::Question);
        assert_eq!(
            read("Leather vs fabric chair").shape,
            Shape::Versus("leather".to_owned(), "fabric chair".to_owned())
        );
        let best = read("the best office chairs 2024");
        assert_eq!(
            (best.shape, best.core.as_str()),
            (Shape::Best, "office chairs")
        );
        assert_eq!(best.text, "the best office chairs");
        assert_eq!(read("living room ideas").core, "living room");
        assert_eq!(read("best").shape, Shape::Plain);
        assert_eq!(
            super::read("wie reinigt man teppiche", Tongue::German).shape,
            Shape::HowTo
        );
        assert_eq!(super::read("comment", Tongue::English).shape, Shape::Plain);
    }

    #[test]
    fn facets_are_what_the_topic_does_not_say() {
        let topic = Topic {
            tongue: Tongue::English,
            has_grammar: true,
            phrase: "bathroom vanity".to_owned(),
            main_keyword: String::new(),
        };
        let facet = |text| facet(&read(text, Tongue::English), &topic);
        assert_eq!(
            facet("30 inch bathroom vanity"),
            Some((Facet::Size, "30 inch".to_owned()))
        );
        assert_eq!(
            facet("white bathroom vanity"),
            Some((Facet::Color, "white".to_owned()))
        );
        assert_eq!(
            facet("bathroom vanity with counter space"),
            Some((Facet::Feature, "with counter space".to_owned()))
        );
        assert_eq!(facet("bathroom vanities"), None);
    }
}
