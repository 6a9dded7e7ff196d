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
    /// The topic in small letters.
    pub(super) phrase: String,
    /// The keyword that matters most, as given.
    pub(super) main_keyword: String,
}

impl Topic {
    /// Finds the topic: of the keyword with the most searches, or of the words most keywords
    /// share when no volume is known.
    pub(super) fn of(facts: &ClusterFacts<'_>) -> Self {
        // Titles in a language without phrases stand on English ones, as the brief does.
        let tongue = Tongue::of(facts.language).unwrap_or(Tongue::English);
        let read_all: Vec<(Phrase, &KeywordFacts<'_>)> = facts
            .keywords
            .iter()
            .filter(|keyword| !keyword.text.trim().is_empty())
            .map(|keyword| (read(keyword.text, tongue), keyword))
            .collect();
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
                .then_with(|| shared(&a.core).cmp(&shared(&b.core)))
                .then_with(|| b.text.chars().count().cmp(&a.text.chars().count()))
                .then_with(|| b.text.cmp(&a.text))
        });
        let name = read(facts.cluster_name, tongue).core;
        let Some((main, keyword)) = main else {
            return Self {
                tongue,
                phrase: name.clone(),
                main_keyword: facts.cluster_name.trim().to_owned(),
            };
        };
        let has_volumes = keyword.search_volume.is_some();
        let name_is_shared = !name.is_empty() && shared(&name) * 2 >= read_all.len();
        let phrase = match (&main.shape, has_volumes) {
            // A question's own words make no topic.
            (Shape::Question | Shape::HowTo, _) if !name.is_empty() => name,
            (_, false) if name_is_shared => name,
            _ => main.core.clone(),
        };
        Self {
            tongue,
            phrase,
            main_keyword: keyword.text.trim().to_owned(),
        }
    }

    /// The topic for a title, in the plural where it has one.
    pub(super) fn many(&self) -> String {
        match self.tongue {
            Tongue::English => title_case(&pluralised(&self.phrase)),
            tongue => capitalised(&self.phrase, tongue),
        }
    }

    /// The topic for a title, in the singular.
    pub(super) fn one(&self) -> String {
        match self.tongue {
            Tongue::English => title_case(&singularised(&self.phrase)),
            tongue => capitalised(&self.phrase, tongue),
        }
    }

    /// A keyword for a title: in the plural when it names the same thing as the topic, otherwise
    /// as people type it, because a name or a brand must not be bent.
    pub(super) fn keyword(&self, text: &str) -> String {
        if self.tongue != Tongue::English {
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
    Variant(String),
    Product(String),
    Faq,
    Landing(Vec<Facet>),
}

/// Writes the title of an angle.
pub(super) fn title(angle: &Angle, topic: &Topic) -> String {
    let phrases = topic.tongue.phrases();
    let is_english = topic.tongue == Tongue::English;
    let fill = |template: &str, words: &str| template.replacen("{}", words, 1);
    let made = match angle {
        Angle::BuyingGuide => fill(phrases.titles[0], &topic.many()),
        Angle::ExplainingGuide => fill(phrases.titles[1], &topic.many()),
        Angle::Asked(shape, text) => asked(shape, text, topic),
        Angle::Versus(one, other) => {
            let (one, other) = shared_head(one, other);
            let (one, other) = (topic.keyword(&one), topic.keyword(&other));
            fill(&fill(phrases.versus, &one), &other)
        }
        Angle::Best(core) if is_english => fill(phrases.titles[2], &title_case(&pluralised(core))),
        Angle::Best(core) => fill(phrases.titles[2], &capitalised(core, topic.tongue)),
        Angle::Ideas(text) => fill(phrases.titles[3], &topic.keyword(text)),
        Angle::Review(core) => fill(phrases.titles[4], &title_or(core, topic)),
        Angle::Price(core) => fill(phrases.titles[5], &topic.keyword(core)),
        Angle::Facet(facet, values) => facet_title(*facet, values, topic),
        Angle::Variant(text) => fill(phrases.titles[6], &topic.keyword(text)),
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
    match topic.tongue {
        Tongue::English => title_case(text),
        tongue => capitalised(text, tongue),
    }
}

/// A question as a title. In English an object that is the topic itself gets its plural when it
/// has no article: "how to clean leather chair" is no sentence.
fn asked(shape: &Shape, text: &str, topic: &Topic) -> String {
    if topic.tongue != Tongue::English {
        let text = capitalised(text, topic.tongue);
        return topic.tongue.phrases().question.replacen("{}", &text, 1);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let has_article = words
        .iter()
        .any(|word| matches!(*word, "a" | "an" | "the" | "my" | "your" | "this" | "one"));
    let is_about_topic = head_noun(text) == head_noun(&topic.phrase) && is_countable(text);
    let text = if *shape == Shape::HowTo && !has_article && is_about_topic {
        pluralised(text)
    } else {
        text.to_owned()
    };
    let cased = title_case(&text);
    if *shape == Shape::HowTo && text.starts_with("how to") {
        cased
    } else {
        format!("{cased}?")
    }
}

/// "leather" against "fabric chair" is about leather chairs: the short side gets the noun.
fn shared_head(one: &str, other: &str) -> (String, String) {
    let head = head_noun(other);
    if one.split_whitespace().count() == 1
        && other.split_whitespace().count() > 1
        && super::signals::is_material_or_color(one)
        && !head.is_empty()
    {
        (format!("{one} {head}"), other.to_owned())
    } else {
        (one.to_owned(), other.to_owned())
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
        Facet::Size if is_countable(&topic.phrase) => {
            format!("What Size {} Do You Need?", topic.one())
        }
        _ => template.replacen("{}", &many, 1),
    }
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
pub(super) fn joined(words: &[&str], last: &str) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., end] => format!("{} {last} {end}", rest.join(", ")),
    }
}

/// "a Bathroom Vanity", or the plural of what cannot be counted.
pub(super) fn with_article(topic: &Topic) -> String {
    if is_countable(&topic.phrase) {
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
