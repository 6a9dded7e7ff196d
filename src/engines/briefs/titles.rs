//! The titles of ideas, and what a cluster is about.

use super::grammar::{
    article, head_noun, is_countable, pluralised, singularised, title_case, without_doubles,
};
use super::phrases::Tongue;
use super::signals::{Facet, Phrase, Shape, read};
use super::{ClusterFacts, KeywordFacts};

/// What a cluster is about, and the words to say so.
#[derive(Clone, Debug)]
pub(super) struct Topic {
    /// The language of its titles.
    pub(super) tongue: Tongue,
    /// Whether English grammar applies: English phrases also stand in for other languages.
    pub(super) has_grammar: bool,
    /// The topic in small letters.
    pub(super) phrase: String,
    /// The keyword that matters most, as given.
    pub(super) main_keyword: String,
}

impl Topic {
    /// Finds the topic: that of the keyword with the most searches, or the cluster's name when no
    /// volume is known.
    pub(super) fn of(facts: &ClusterFacts<'_>) -> Self {
        // Titles in a language without phrases stand on English ones, as the brief does.
        let known = Tongue::of(facts.language);
        let tongue = known.unwrap_or(Tongue::English);
        let has_grammar = known == Some(Tongue::English);
        let read_all: Vec<(Phrase, &KeywordFacts<'_>)> = facts
            .keywords
            .iter()
            .filter(|keyword| !keyword.text.trim().is_empty())
            .map(|keyword| (read(keyword.text, tongue), keyword))
            .collect();
        let name = read(facts.cluster_name, tongue).core;
        let name_stems = stems(&name);
        let likeness = |phrase: &Phrase| {
            let own = stems(&phrase.text);
            name_stems.iter().filter(|stem| own.contains(stem)).count()
        };
        let shared = |phrase: &str| {
            let stems: Vec<String> = stems(phrase);
            read_all
                .iter()
                .filter(|(other, _)| {
                    let others = self::stems(&other.text);
                    stems.iter().all(|stem| others.contains(stem))
                })
                .count()
        };
        let main = read_all.iter().max_by(|(a, one), (b, other)| {
            let volume = |keyword: &KeywordFacts<'_>| keyword.search_volume.unwrap_or(-1);
            volume(one)
                .cmp(&volume(other))
                .then_with(|| likeness(a).cmp(&likeness(b)))
                .then_with(|| shared(&a.core).cmp(&shared(&b.core)))
                .then_with(|| b.text.chars().count().cmp(&a.text.chars().count()))
                .then_with(|| b.text.cmp(&a.text))
        });
        let Some((main, keyword)) = main else {
            return Self {
                tongue,
                has_grammar,
                phrase: name,
                main_keyword: facts.cluster_name.trim().to_owned(),
            };
        };
        // A question's own words make no topic, and without volumes any keyword is as good as
        // another, while the name was made of them all.
        let is_asked = matches!(main.shape, Shape::Question | Shape::HowTo);
        let phrase = if !name.is_empty() && (is_asked || keyword.search_volume.is_none()) {
            name
        } else {
            main.core.clone()
        };
        Self {
            tongue,
            has_grammar,
            phrase,
            main_keyword: keyword.text.trim().to_owned(),
        }
    }

    /// The topic for a title, in the plural where it has one.
    pub(super) fn many(&self) -> String {
        if self.has_grammar {
            title_case(&pluralised(&self.phrase))
        } else {
            capitalised(&self.phrase, self.tongue)
        }
    }

    /// The topic for a title, in the singular.
    pub(super) fn one(&self) -> String {
        if self.has_grammar {
            title_case(&singularised(&self.phrase))
        } else {
            capitalised(&self.phrase, self.tongue)
        }
    }

    /// A keyword for a title: in the plural when it names the same thing as the topic, otherwise
    /// as people type it, because a name or a brand must not be bent.
    pub(super) fn keyword(&self, text: &str) -> String {
        if !self.has_grammar {
            return capitalised(text, self.tongue);
        }
        if is_countable(text) && head_noun(text) == head_noun(&self.phrase) {
            title_case(&pluralised(text))
        } else {
            title_case(text)
        }
    }
}

/// The words of a phrase in the singular, without the smallest ones.
pub(super) fn stems(phrase: &str) -> Vec<String> {
    phrase
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 1)
        .map(super::grammar::singular)
        .collect()
}

/// One way to make a page of a cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Angle {
    BuyingGuide,
    ExplainingGuide,
    Asked(Shape, String),
    Versus(String, String),
    Best(String),
    Ideas(String),
    Review(String),
    Price(String),
    Facet(Facet, Vec<String>),
    Variant(String, Option<Facet>),
    Product(String),
    Faq,
    Landing(Vec<Facet>),
}

/// Writes the title of an angle.
pub(super) fn title(angle: &Angle, topic: &Topic) -> String {
    let phrases = topic.tongue.phrases();
    let is_english = topic.has_grammar;
    let fill = |template: &str, words: &str| template.replacen("{}", words, 1);
    let made = match angle {
        Angle::BuyingGuide => fill(phrases.titles[0], &topic.many()),
        Angle::ExplainingGuide => fill(phrases.titles[1], &topic.many()),
        Angle::Asked(shape, text) => asked(shape, text, topic),
        Angle::Versus(one, other) => {
            let (one, other) = (topic.keyword(one), topic.keyword(other));
            fill(&fill(phrases.versus, &one), &other)
        }
        Angle::Best(core) if is_english => fill(phrases.titles[2], &title_case(&pluralised(core))),
        Angle::Best(core) => fill(phrases.titles[2], &capitalised(core, topic.tongue)),
        Angle::Ideas(text) => fill(phrases.titles[3], &topic.keyword(text)),
        Angle::Review(core) => fill(phrases.titles[4], &title_or(core, topic)),
        Angle::Price(core) => fill(phrases.titles[5], &topic.keyword(core)),
        Angle::Facet(facet, values) => facet_title(*facet, values, topic),
        Angle::Variant(text, facet) if is_english => {
            let template = match facet {
                Some(Facet::Size) => "{}: Measurements and Fit",
                Some(Facet::Material) => "{}: Pros, Cons and Care",
                Some(Facet::Color | Facet::Style) => "{}: Ideas and Pairings",
                Some(Facet::Feature | Facet::Place) => "{}: What to Look For",
                Some(Facet::Audience) => "{}: How to Choose Well",
                None => phrases.titles[6],
            };
            fill(template, &topic.keyword(text))
        }
        Angle::Variant(text, _) => fill(phrases.titles[6], &topic.keyword(text)),
        Angle::Product(text) => title_or(text, topic),
        Angle::Faq => fill(phrases.titles[7], &topic.one()),
        Angle::Landing(facets) => {
            let base = fill(phrases.titles[8], &topic.many());
            let names: Vec<&str> = facets
                .iter()
                .filter_map(|facet| facet_name(*facet))
                .collect();
            if is_english && !names.is_empty() {
                format!("{base} by {}", joined(&names, "and"))
            } else {
                base
            }
        }
    };
    without_doubles(&made)
}

fn title_or(text: &str, topic: &Topic) -> String {
    if topic.has_grammar {
        title_case(text)
    } else {
        capitalised(text, topic.tongue)
    }
}

/// A question as a title. In English an object that is the topic itself gets its plural when it
/// has no article: "how to clean leather chair" is no sentence.
fn asked(shape: &Shape, text: &str, topic: &Topic) -> String {
    if !topic.has_grammar {
        let text = capitalised(text, topic.tongue);
        return topic.tongue.phrases().question.replacen("{}", &text, 1);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let has_article = words
        .iter()
        .any(|word| matches!(*word, "a" | "an" | "the" | "my" | "your" | "this" | "one"));
    let text = match text.strip_prefix("how to ") {
        Some(task)
            if !has_article
                && head_noun(task) == head_noun(&topic.phrase)
                && is_countable(task) =>
        {
            format!("how to {}", pluralised(task))
        }
        _ => text.to_owned(),
    };
    let cased = title_case(&text);
    if *shape == Shape::HowTo && text.starts_with("how to") {
        cased
    } else {
        format!("{cased}?")
    }
}

fn facet_title(facet: Facet, values: &[String], topic: &Topic) -> String {
    let template = topic.tongue.phrases().facets[facet as usize];
    let many = topic.many();
    match facet {
        // Values that stand before the noun make the title say what the page compares.
        Facet::Material | Facet::Color | Facet::Style if (2..=3).contains(&values.len()) => {
            let values: Vec<String> = values.iter().map(|value| title_case(value)).collect();
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            template.replacen("{}", &format!("{} {many}", joined(&values, "or")), 1)
        }
        // "What Size 3/4 Size Mattress" asks for what it says.
        Facet::Size if is_countable(&topic.phrase) && !names_a_size(&topic.phrase) => {
            format!("What Size {} Do You Need?", topic.one())
        }
        _ => template.replacen("{}", &many, 1),
    }
}

fn names_a_size(phrase: &str) -> bool {
    phrase
        .split_whitespace()
        .any(|word| word == "size" || word == "sized")
}

/// What a facet is called in a title that sorts by it. `None` when it makes no good order.
const fn facet_name(facet: Facet) -> Option<&'static str> {
    match facet {
        Facet::Size => Some("Size"),
        Facet::Material => Some("Material"),
        Facet::Color => Some("Color"),
        Facet::Style => Some("Style"),
        Facet::Place => Some("Room"),
        Facet::Feature | Facet::Audience => None,
    }
}

/// Joins words with commas and one last word such as "and".
fn joined(words: &[&str], last: &str) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
    }
}

/// "a Bathroom Vanity", or the plural of what cannot be counted.
pub(super) fn with_article(topic: &Topic) -> String {
    if topic.has_grammar && is_countable(&topic.phrase) {
        let one = topic.one();
        format!("{} {one}", article(&one))
    } else {
        topic.many()
    }
}

/// A keyword with capitals as the language writes them: the first letter, and in German, where
/// nouns have one, the last word too unless it looks like an adjective or a verb.
pub(super) fn capitalised(text: &str, tongue: Tongue) -> String {
    let upper = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    };
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    if let Some(first) = words.first_mut() {
        *first = upper(first);
    }
    let is_noun_like = |word: &str| {
        !["en", "ig", "lich", "isch", "bar", "sam"]
            .iter()
            .any(|end| word.ends_with(end))
    };
    if tongue == Tongue::German
        && let Some(last) = words.last_mut().filter(|word| is_noun_like(word))
    {
        *last = upper(last);
    }
    words.join(" ")
}
