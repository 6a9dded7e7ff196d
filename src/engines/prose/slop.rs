//! The habits that give a careless machine away, as rules that always say the same of the same text.
//!
//! The rules about structure and numbers hold for any language; those about phrases for the ones
//! that have lists.

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation;

use super::parts::{Parts, sentences};
use super::slop_lists::{LEFTOVERS, Lists, lists};
use crate::domain::review::{Finding, Weight};
use crate::engines::text::normal::normal_form;
use crate::engines::text::stems::Stemmer;

/// Every rule, with what it finds.
pub const RULES: &[(&str, &str)] = &[
    ("slop.cliche", "worn phrases that say nothing"),
    ("slop.opening", "a paragraph that begins with filler"),
    ("slop.hedging", "words that take back what they say"),
    ("slop.dashes", "more dashes than commas can excuse"),
    ("slop.contrast", "“not only … but also”, again and again"),
    ("slop.same_openings", "sentences that begin alike"),
    (
        "slop.repetition",
        "the same sentence, or nearly, in two places",
    ),
    (
        "slop.stuffing",
        "the keyword more often than a reader bears",
    ),
    ("slop.number", "a statistic that the material does not hold"),
    ("slop.quote", "a quotation that the material does not hold"),
    ("slop.source", "a study or expert that nobody can look up"),
    ("slop.leftover", "a placeholder, or the model's own talk"),
];

/// One dash in so many words is style; more are a habit.
const WORDS_PER_DASH: usize = 150;

/// One hedge in so many words is caution.
const WORDS_PER_HEDGE: usize = 200;

/// How many sentences in a row may begin with the same word.
const MAX_SAME_IN_A_ROW: usize = 2;

/// How many words of a sentence are compared; shorter ones may well occur twice.
const MIN_REPEATED_WORDS: usize = 6;

/// From which share of common words, in percent of the shorter one, two sentences say the same.
const SAME_SENTENCE_PERCENT: usize = 90;

/// The most words in a hundred that may belong to the keyword, in tenths.
const MAX_KEYWORD_TENTHS: usize = 40;

/// What a text is checked against.
#[derive(Clone, Copy, Debug, Default)]
pub struct Material<'a> {
    /// The language as a tag.
    pub language: &'a str,
    /// The phrase the page should rank for; empty for none.
    pub keyword: &'a str,
    /// All that the writer was given: brief, keywords, sources. Numbers and quotations of it are
    /// supported.
    pub given: &'a str,
}

/// Checks a page by every rule; each rule finds at most one thing, with its first place and its count.
#[must_use]
pub fn check(parts: &Parts, material: &Material<'_>) -> Vec<Finding> {
    let lists = lists(material.language);
    let text = Text::of(parts);
    let found = [
        phrases(&text, lists.cliches, "slop.cliche", "a worn phrase", 0),
        openings(parts, lists),
        phrases(
            &text,
            lists.hedges,
            "slop.hedging",
            "hedging",
            text.words / WORDS_PER_HEDGE + 1,
        ),
        dashes(&text),
        contrasts(&text, lists),
        same_openings(&text),
        repetition(&text),
        stuffing(&text, material),
        numbers(&text, material.given),
        quotes(&text, lists, material.given),
        sources(parts, lists),
        phrases(&text, LEFTOVERS, "slop.leftover", "a leftover", 0),
    ];
    found.into_iter().flatten().collect()
}

/// The sentences of a page, as they stand and as they are compared.
struct Text {
    words: usize,
    /// Each as it stands, in lower case with plain apostrophes, and the number of its block.
    sentences: Vec<(String, String, usize)>,
    /// All of them as they are compared, a line each.
    whole: String,
}

impl Text {
    fn of(parts: &Parts) -> Self {
        let mut text = Self {
            words: 0,
            sentences: Vec::new(),
            whole: String::new(),
        };
        for (number, block) in parts.blocks().enumerate() {
            text.words += block.text.unicode_words().count();
            for sentence in sentences(&block.text) {
                let compared = compared(sentence);
                text.whole.push_str(&compared);
                text.whole.push('\n');
                text.sentences.push((sentence.to_owned(), compared, number));
            }
        }
        text
    }
}

fn compared(text: &str) -> String {
    text.to_lowercase().replace(['\u{2019}', '\u{2018}'], "'")
}

fn note(rule: &str, text: impl Into<String>, place: &str, count: usize) -> Finding {
    Finding::whole(rule, Weight::Note, text)
        .at(place)
        .times(count)
}

/// Whether `phrase` stands in `text` as whole words.
fn names(text: &str, phrase: &str) -> bool {
    let is_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        let begins_inside = is_word(before) && is_word(phrase.chars().next());
        let ends_inside = is_word(after) && is_word(phrase.chars().next_back());
        !begins_inside && !ends_inside
    })
}

/// Finds phrases when there are more of them than `allowed`.
fn phrases(text: &Text, list: &[&str], rule: &str, what: &str, allowed: usize) -> Option<Finding> {
    // Most phrases are nowhere: they are looked for once, and not in each sentence.
    let there: Vec<&&str> = list
        .iter()
        .filter(|phrase| text.whole.contains(**phrase))
        .collect();
    let mut hits = Vec::new();
    for (as_written, sentence, _) in &text.sentences {
        for phrase in &there {
            if names(sentence, phrase) {
                hits.push((**phrase, as_written));
            }
        }
    }
    let (phrase, place) = hits.first()?;
    (hits.len() > allowed).then(|| note(rule, format!("{what}: `{phrase}`"), place, hits.len()))
}

fn openings(parts: &Parts, lists: &Lists) -> Option<Finding> {
    let mut hits = Vec::new();
    for section in &parts.sections {
        let Some(first) = section.blocks.first() else {
            continue;
        };
        let beginning = compared(&first.text);
        if let Some(opening) = lists
            .openings
            .iter()
            .find(|opening| beginning.starts_with(**opening))
        {
            hits.push((*opening, first.text.as_str()));
        }
    }
    let (opening, place) = hits.first()?;
    let text = format!("it begins with filler: `{opening}`");
    Some(note("slop.opening", text, place, hits.len()))
}

fn dashes(text: &Text) -> Option<Finding> {
    let count = |sentence: &str| {
        sentence.matches('—').count()
            + sentence.matches(" – ").count()
            + sentence.matches(" -- ").count()
    };
    let all: usize = text
        .sentences
        .iter()
        .map(|(as_written, _, _)| count(as_written))
        .sum();
    let allowed = (text.words / WORDS_PER_DASH).max(2);
    let place = text
        .sentences
        .iter()
        .find(|(as_written, _, _)| count(as_written) > 0)?;
    (all > allowed).then(|| {
        let said = format!("dashes: {all} in {} words", text.words);
        note("slop.dashes", said, &place.0, all)
    })
}

fn contrasts(text: &Text, lists: &Lists) -> Option<Finding> {
    let mut hits = Vec::new();
    for (at, (as_written, sentence, _)) in text.sentences.iter().enumerate() {
        // “It isn't just a rug. It's a statement.” makes one figure of two sentences.
        let next = text
            .sentences
            .get(at + 1)
            .map_or("", |next| next.1.as_str());
        for (first, second) in lists.contrasts {
            let Some(from) = sentence.find(first) else {
                continue;
            };
            let rest = &sentence[from + first.len()..];
            if names(rest, second) || (*second != "but" && next.starts_with(second)) {
                hits.push(as_written);
                break;
            }
        }
    }
    let allowed = text.words / 600;
    (hits.len() > allowed).then(|| {
        note(
            "slop.contrast",
            "the figure “not only … but also”",
            hits[0],
            hits.len(),
        )
    })
}

fn same_openings(text: &Text) -> Option<Finding> {
    let first = |sentence: &str| sentence.unicode_words().next().map(str::to_owned);
    let (mut run, mut longest): (usize, (usize, usize)) = (1, (1, 0));
    for (at, pair) in text.sentences.windows(2).enumerate() {
        let alike = first(&pair[0].1).is_some() && first(&pair[0].1) == first(&pair[1].1);
        run = if alike { run + 1 } else { 1 };
        if run > longest.0 {
            longest = (run, at + 2 - run);
        }
    }
    let (length, from) = longest;
    (length > MAX_SAME_IN_A_ROW).then(|| {
        let (as_written, sentence, _) = &text.sentences[from];
        let word = first(sentence).unwrap_or_default();
        let said = format!("{length} sentences in a row begin with `{word}`");
        note("slop.same_openings", said, as_written, 1)
    })
}

fn repetition(text: &Text) -> Option<Finding> {
    let mut seen: Vec<(Vec<String>, &str)> = Vec::new();
    let mut hits: Vec<&str> = Vec::new();
    for (as_written, sentence, _) in &text.sentences {
        let mut words: Vec<String> = sentence.unicode_words().map(str::to_owned).collect();
        if words.len() < MIN_REPEATED_WORDS {
            continue;
        }
        words.sort_unstable();
        words.dedup();
        let is_known = seen.iter().any(|(known, _)| {
            let shorter = known.len().min(words.len());
            let longer = known.len().max(words.len());
            if shorter * 100 < longer * SAME_SENTENCE_PERCENT {
                return false;
            }
            let common = known
                .iter()
                .filter(|word| words.binary_search(word).is_ok())
                .count();
            common * 100 >= longer * SAME_SENTENCE_PERCENT
        });
        if is_known {
            hits.push(as_written);
        }
        seen.push((words, as_written));
    }
    let place = hits.first()?;
    Some(note(
        "slop.repetition",
        "it says this twice",
        place,
        hits.len(),
    ))
}

fn stuffing(text: &Text, material: &Material<'_>) -> Option<Finding> {
    let stemmer = Stemmer::for_language(material.language);
    let stems = |text: &str| -> Vec<String> {
        text.unicode_words()
            .map(|word| stemmer.stem(&word.to_lowercase()).into_owned())
            .collect()
    };
    let keyword = stems(&normal_form(material.keyword));
    if keyword.is_empty() {
        return None;
    }
    let mut place = None;
    let mut count = 0;
    for (as_written, sentence, _) in &text.sentences {
        let words = stems(sentence);
        let here = words
            .windows(keyword.len())
            .filter(|window| *window == keyword)
            .count();
        if here > 0 {
            place.get_or_insert(as_written);
            count += here;
        }
    }
    let allowed = (text.words * MAX_KEYWORD_TENTHS / 1000 / keyword.len()).max(3);
    (count > allowed).then(|| {
        let said = format!(
            "`{}` {count} times in {} words",
            material.keyword, text.words
        );
        note(
            "slop.stuffing",
            said,
            place.map_or("", String::as_str),
            count,
        )
    })
}

/// The digits of every number of a text, with the sign that makes it a statistic.
fn statistics(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        if !characters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let from = at;
        while at < characters.len()
            && (characters[at].is_ascii_digit()
                || (matches!(characters[at], '.' | ',')
                    && characters.get(at + 1).is_some_and(char::is_ascii_digit)))
        {
            at += 1;
        }
        let number: String = characters[from..at].iter().collect();
        let rest: String = characters[at..]
            .iter()
            .take(12)
            .collect::<String>()
            .to_lowercase();
        let rest = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let before = characters[..from]
            .iter()
            .rev()
            .find(|sign| !sign.is_whitespace());
        let is_share = rest.starts_with('%')
            || ["percent", "per cent", "prozent", "pour cent", "por ciento"]
                .iter()
                .any(|word| rest.starts_with(word));
        let is_money = before.is_some_and(|sign| matches!(sign, '$' | '€' | '£'))
            || rest.starts_with(['€', '£', '$'])
            || ["dollar", "euro", "usd", "eur"]
                .iter()
                .any(|word| rest.starts_with(word));
        let is_mass = ["million", "billion", "milliard", "millones"]
            .iter()
            .any(|word| rest.starts_with(word));
        let is_ratio = ["out of", "in 10", "von 10", "sur 10", "de cada"]
            .iter()
            .any(|word| rest.starts_with(word));
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        let is_large = digits.len() >= 4 && !is_year && !number.contains('.');
        if is_share || is_money || is_mass || is_ratio || is_large {
            found.push(number);
        }
    }
    found
}

fn numbers(text: &Text, given: &str) -> Option<Finding> {
    let plain = |number: &str| -> String { number.chars().filter(char::is_ascii_digit).collect() };
    let known: Vec<String> = given
        .split(|character: char| !character.is_ascii_digit() && !matches!(character, '.' | ','))
        .map(plain)
        .filter(|number| !number.is_empty())
        .collect();
    let mut hits = Vec::new();
    for (as_written, _, _) in &text.sentences {
        for number in statistics(as_written) {
            if !known.contains(&plain(&number)) {
                hits.push((number, as_written));
            }
        }
    }
    let (number, place) = hits.first()?;
    let said = format!("`{number}` is a number that nothing given supports");
    Some(note("slop.number", said, place, hits.len()))
}

fn quotes(text: &Text, lists: &Lists, given: &str) -> Option<Finding> {
    let given = compared(given);
    let mut hits = Vec::new();
    for (as_written, sentence, _) in &text.sentences {
        for (open, close) in [('“', '”'), ('"', '"'), ('„', '“'), ('«', '»')] {
            let Some((_, rest)) = as_written.split_once(open) else {
                continue;
            };
            let Some((quoted, _)) = rest.split_once(close) else {
                continue;
            };
            let is_speech = quoted.unicode_words().count() >= 5
                && lists.saying.iter().any(|word| names(sentence, word));
            if is_speech && !given.contains(&compared(quoted)) {
                hits.push(as_written);
                break;
            }
        }
    }
    let place = hits.first()?;
    Some(note(
        "slop.quote",
        "words in somebody's mouth that nothing given supports",
        place,
        hits.len(),
    ))
}

fn sources(parts: &Parts, lists: &Lists) -> Option<Finding> {
    let mut hits = Vec::new();
    for block in parts.blocks().filter(|block| !block.has_link) {
        let text = compared(&block.text);
        if let Some(claim) = lists.sources.iter().find(|claim| names(&text, claim)) {
            hits.push((*claim, block.text.as_str()));
        }
    }
    let (claim, place) = hits.first()?;
    let said = format!("`{claim}` names no source that could be looked up");
    Some(note("slop.source", said, place, hits.len()))
}

/// How often each rule found something, for a summary.
#[must_use]
pub fn by_rule(findings: &[Finding]) -> BTreeMap<&str, u32> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.rule.as_str()).or_default() += finding.count;
    }
    counts
}

#[cfg(test)]
mod tests;
