//! How somebody writes, in numbers: of an author's samples as targets, of a text to compare.

use std::collections::BTreeSet;

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::parts::sentences;
use crate::engines::text::tokens::primary_language;

/// How many words the variety of a vocabulary is counted over at a time: a share of distinct words
/// falls with the length of a text, so texts are only compared over equal stretches.
const STRETCH: usize = 100;

/// The fewest words from which numbers about style mean something.
pub const MIN_WORDS: usize = 50;

/// The numbers of a style. Shares are percent, lengths are words, all rounded to one decimal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Style {
    /// How many words were read.
    pub words: usize,
    /// Words a sentence, on average.
    pub sentence_words: f64,
    /// How far sentences are from that average, on average: a monotone style has a small number.
    pub sentence_spread: f64,
    /// The share of sentences with more than 20 words.
    pub long_sentences: f64,
    /// Words a paragraph, on average; items of lists count as paragraphs.
    pub paragraph_words: f64,
    /// The share of sentences with `I` or `we`.
    pub first_person: f64,
    /// The share of sentences that speak to the reader.
    pub second_person: f64,
    /// Contractions such as `don't`, a hundred words.
    pub contractions: f64,
    /// The share of sentences that ask.
    pub questions: f64,
    /// The share of distinct words in stretches of a hundred.
    pub vocabulary: f64,
    /// Letters a word, on average.
    pub word_letters: f64,
}

/// A number that is far from its target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gap {
    /// Which one, such as `sentence_words`.
    pub what: &'static str,
    /// What the samples have.
    pub target: f64,
    /// What the text has.
    pub actual: f64,
}

const FIRST: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "we", "we're", "we've", "we'll",
            "us", "our", "ours",
        ],
    ),
    (
        "de",
        &[
            "ich", "mich", "mir", "mein", "meine", "meiner", "meinem", "meinen", "wir", "uns",
            "unser", "unsere", "unserem", "unseren",
        ],
    ),
    (
        "fr",
        &[
            "je", "j'ai", "me", "moi", "mon", "ma", "mes", "nous", "notre", "nos",
        ],
    ),
    (
        "es",
        &[
            "yo", "me", "mi", "mis", "nosotros", "nos", "nuestro", "nuestra", "nuestros",
            "nuestras",
        ],
    ),
];

const SECOND: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "you", "you're", "you've", "you'll", "you'd", "your", "yours", "yourself",
        ],
    ),
    (
        "de",
        &[
            "du", "dich", "dir", "dein", "deine", "deinem", "deinen", "sie", "ihnen", "ihr",
            "ihre", "ihrem", "ihren",
        ],
    ),
    (
        "fr",
        &[
            "vous", "votre", "vos", "tu", "te", "toi", "ton", "ta", "tes",
        ],
    ),
    (
        "es",
        &[
            "tú", "te", "ti", "tu", "tus", "usted", "ustedes", "su", "sus", "vosotros",
        ],
    ),
];

/// The parts after an apostrophe that make an English contraction; `'s` is left out, because it is a
/// genitive as often.
const CONTRACTED: &[&str] = &["t", "re", "ve", "ll", "d", "m"];

fn listed(lists: &'static [(&str, &[&str])], language: &str) -> &'static [&'static str] {
    let language = primary_language(language);
    lists
        .iter()
        .find(|(code, _)| *code == language)
        .map_or(&[], |(_, words)| *words)
}

fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        rounded(part as f64 * 100.0 / whole as f64)
    }
}

/// Measures a text given as its paragraphs. Persons are counted in English, German, French and
/// Spanish; in other languages their shares are 0.
#[must_use]
pub fn measure<'t>(paragraphs: impl Iterator<Item = &'t str>, language: &str) -> Style {
    let (first, second) = (listed(FIRST, language), listed(SECOND, language));
    let english = primary_language(language) == "en";
    let (mut blocks, mut words, mut letters, mut contractions) = (0, 0, 0, 0);
    let (mut asking, mut of_first, mut of_second) = (0, 0, 0);
    let mut lengths: Vec<usize> = Vec::new();
    let mut stretch: Vec<String> = Vec::new();
    let mut varieties: Vec<f64> = Vec::new();
    for paragraph in paragraphs {
        blocks += usize::from(paragraph.unicode_words().next().is_some());
        for sentence in sentences(paragraph) {
            let (mut length, mut is_first, mut is_second) = (0, false, false);
            for word in sentence.unicode_words() {
                let word = word.to_lowercase().replace('\u{2019}', "'");
                length += 1;
                letters += word
                    .chars()
                    .filter(|letter| letter.is_alphanumeric())
                    .count();
                is_first |= first.contains(&word.as_str());
                is_second |= second.contains(&word.as_str());
                if english
                    && let Some((_, end)) = word.rsplit_once('\'')
                    && CONTRACTED.contains(&end)
                {
                    contractions += 1;
                }
                stretch.push(word);
                if stretch.len() == STRETCH {
                    let distinct: BTreeSet<&String> = stretch.iter().collect();
                    varieties.push(distinct.len() as f64 * 100.0 / STRETCH as f64);
                    stretch.clear();
                }
            }
            if length == 0 {
                continue;
            }
            words += length;
            lengths.push(length);
            asking += usize::from(sentence.trim_end().ends_with(['?', '？']));
            of_first += usize::from(is_first);
            of_second += usize::from(is_second);
        }
    }
    let count = lengths.len();
    let mean = if count == 0 {
        0.0
    } else {
        words as f64 / count as f64
    };
    let spread = lengths
        .iter()
        .map(|length| (*length as f64 - mean).abs())
        .sum::<f64>();
    if varieties.is_empty() && !stretch.is_empty() {
        let distinct: BTreeSet<&String> = stretch.iter().collect();
        varieties.push(distinct.len() as f64 * 100.0 / stretch.len() as f64);
    }
    Style {
        words,
        sentence_words: rounded(mean),
        sentence_spread: rounded(spread / count.max(1) as f64),
        long_sentences: percent(lengths.iter().filter(|length| **length > 20).count(), count),
        paragraph_words: rounded(words as f64 / f64::from(blocks.max(1) as u32)),
        first_person: percent(of_first, count),
        second_person: percent(of_second, count),
        contractions: percent(contractions, words),
        questions: percent(asking, count),
        vocabulary: rounded(varieties.iter().sum::<f64>() / varieties.len().max(1) as f64),
        word_letters: rounded(letters as f64 / words.max(1) as f64),
    }
}

/// The numbers of a text that are far from the samples': by more than a third, and by more than what
/// chance does between two texts of one author.
#[must_use]
pub fn gaps(target: &Style, actual: &Style) -> Vec<Gap> {
    if target.words < MIN_WORDS || actual.words < MIN_WORDS {
        return Vec::new();
    }
    let pairs = [
        (
            "sentence_words",
            target.sentence_words,
            actual.sentence_words,
            4.0,
        ),
        (
            "long_sentences",
            target.long_sentences,
            actual.long_sentences,
            20.0,
        ),
        (
            "paragraph_words",
            target.paragraph_words,
            actual.paragraph_words,
            25.0,
        ),
        (
            "first_person",
            target.first_person,
            actual.first_person,
            20.0,
        ),
        (
            "second_person",
            target.second_person,
            actual.second_person,
            25.0,
        ),
        (
            "contractions",
            target.contractions,
            actual.contractions,
            1.0,
        ),
        ("questions", target.questions, actual.questions, 10.0),
        ("vocabulary", target.vocabulary, actual.vocabulary, 12.0),
        (
            "word_letters",
            target.word_letters,
            actual.word_letters,
            0.7,
        ),
    ];
    pairs
        .into_iter()
        .filter(|(_, target, actual, least)| {
            let far = (target - actual).abs();
            far > *least && far > target.abs() / 3.0_f64.max(if *least < 1.0 { 12.0 } else { 3.0 })
        })
        .map(|(what, target, actual, _)| Gap {
            what,
            target,
            actual,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PLAIN: &str = "I don't like thick rugs. They stay wet. You can wash a thin one, and it's dry by noon. Why wait?";

    #[test]
    fn a_text_is_counted() {
        let style = measure([PLAIN, ""].into_iter(), "en");
        let told = serde_json::to_value(style).unwrap();
        for (name, number) in [
            ("words", 21.0),
            ("sentence_words", 5.3),
            ("first_person", 25.0),
            ("second_person", 25.0),
            ("questions", 25.0),
            // `it's` may be a genitive.
            ("contractions", 4.8),
            ("paragraph_words", 21.0),
        ] {
            let found = told[name].as_f64().unwrap();
            assert!((found - number).abs() < 0.01, "{name}: {found}");
        }
        assert_eq!(measure(std::iter::empty(), "en"), Style::default());
    }

    #[test]
    fn a_style_is_near_itself_and_far_from_another() {
        let plain = measure([PLAIN; 6].into_iter(), "en");
        let ornate = "The selection of an appropriate floor covering necessitates careful consideration of \
                      dimensions, materials, maintenance requirements and the prevailing atmospheric conditions \
                      throughout the particular environment in which installation is contemplated.";
        let ornate = measure([ornate; 6].into_iter(), "en");
        assert_eq!(gaps(&plain, &plain), []);
        let far: Vec<&str> = gaps(&plain, &ornate).iter().map(|gap| gap.what).collect();
        assert!(
            far.contains(&"sentence_words") && far.contains(&"word_letters"),
            "{far:?}"
        );
        assert!(far.contains(&"contractions"), "{far:?}");
        assert_eq!(
            gaps(&measure([PLAIN].into_iter(), "en"), &ornate),
            [],
            "too few words"
        );
    }

    proptest! {
        #[test]
        fn any_text_has_finite_numbers(text in "\\PC{0,400}", language in "[a-z]{2}") {
            let style = measure(text.lines(), &language);
            for number in [
                style.sentence_words, style.sentence_spread, style.long_sentences,
                style.paragraph_words, style.first_person, style.second_person,
                style.contractions, style.questions, style.vocabulary, style.word_letters,
            ] {
                prop_assert!(number.is_finite() && number >= 0.0);
            }
            prop_assert!(gaps(&style, &style).is_empty());
        }
    }
}
