//! The part each word plays in its keyword, above all which one is the head.

use std::collections::HashMap;
use std::sync::Arc;

use super::lexicon::{HeadSide, Lexicon};
use crate::engines::text::questions::is_question;
use crate::engines::text::stems::Stemmer;
use crate::engines::text::stopwords::FunctionWords;
use crate::engines::text::tokens::words;

/// Above this many topic words a keyword reads as a sentence, which has no one head.
const LONGEST_PHRASE: usize = 7;

/// The part a word plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It could be what the keyword is about.
    Topic,
    /// It follows a preposition, and qualifies the phrase before it.
    Tail,
    /// It names a colour, size, material, style, place or number.
    Modifier,
    /// It would be a modifier, were there anything else in the keyword.
    Quality,
    /// It stands in the place of a head but names no thing.
    Light,
    /// It is an article, preposition or the like.
    Function,
}

/// A word of a keyword.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// As it stands in the normal form. Shared: a set has far fewer words than places for them.
    pub(super) surface: Arc<str>,
    /// Its stem.
    pub(super) stem: Arc<str>,
    /// Its part.
    pub(super) role: Role,
    /// Whether it praises or offers, which changes little of what a page has to answer.
    pub(super) is_filler: bool,
}

/// A keyword read as a phrase.
#[derive(Clone, Debug, Default)]
pub(super) struct Phrase {
    /// Its words in order.
    pub(super) words: Vec<Word>,
    /// The place of the head among them. `None` for sentences and for what names no thing.
    pub(super) head: Option<usize>,
    /// Another place to look for the head, when no other keyword has this head.
    pub(super) second_head: Option<usize>,
    /// The place of the word that says what is to be done, in `how to clean a rug`. `None` for what asks
    /// for no instructions.
    pub(super) task: Option<usize>,
}

/// Words that ask for instructions at the beginning of a keyword.
const HOW: [&str; 8] = [
    "how", "wie", "comment", "como", "cómo", "come", "hoe", "как",
];

impl Phrase {
    /// Finds the word that makes a compound with the head: the one before it (`coffee table`), or
    /// for a head that opens its phrase the one after (`mesa de centro`).
    pub(super) fn partner(&self, head: usize) -> Option<&Word> {
        let tells = |place: &usize| {
            matches!(
                self.words[*place].role,
                Role::Topic | Role::Tail | Role::Modifier
            )
        };
        let place = head.checked_sub(1).filter(tells).or_else(|| {
            let opens = !self.words[..head]
                .iter()
                .any(|word| word.role == Role::Topic);
            (head + 1..self.words.len()).find(tells).filter(|_| opens)
        })?;
        self.words.get(place)
    }
}

/// Reads normal forms as phrases, in the light of each other.
pub(super) fn read_phrases(normal_forms: &[&str], language: &str) -> Vec<Phrase> {
    let stemmer = Stemmer::for_language(language);
    let lexicon = Lexicon::new(language, &stemmer);
    let function_words = FunctionWords::for_language(language);
    let pieces: Vec<Vec<String>> = normal_forms.iter().map(|text| split(text)).collect();
    let joined = joined_writings(&pieces);
    let mut known: HashMap<String, Word> = HashMap::new();
    let mut phrases: Vec<Phrase> = pieces
        .into_iter()
        .map(|words| {
            let mut apart = Vec::with_capacity(words.len());
            for word in words {
                match joined.get(&word) {
                    Some((first, second)) => apart.extend([first.clone(), second.clone()]),
                    None => apart.push(word),
                }
            }
            let mut read = |surface: String| -> Word {
                if let Some(word) = known.get(&surface) {
                    return word.clone();
                }
                let stem = stemmer.stem(&surface);
                let role = if function_words.contains(&surface) {
                    Role::Function
                } else if lexicon.is_light_head(&surface, &stem) {
                    Role::Light
                } else if lexicon.is_modifier(&surface, &stem) {
                    Role::Modifier
                } else {
                    Role::Topic
                };
                let is_filler = lexicon.is_filler(&surface, &stem);
                let word = Word {
                    surface: Arc::from(surface.as_str()),
                    stem: Arc::from(stem.as_ref()),
                    role,
                    is_filler,
                };
                known.insert(surface, word.clone());
                word
            };
            Phrase {
                words: apart.drain(..).map(&mut read).collect(),
                ..Phrase::default()
            }
        })
        .collect();
    for (phrase, text) in phrases.iter_mut().zip(normal_forms) {
        promote(phrase);
        phrase.task = task(phrase);
        mark_tail(phrase, function_words, lexicon.head_side);
        if !is_question(text, language) {
            phrase.head = candidates(phrase, lexicon.head_side).first().copied();
        }
    }
    let mut head_counts: HashMap<Arc<str>, usize> = HashMap::new();
    for phrase in &phrases {
        if let Some(head) = phrase.head {
            *head_counts
                .entry(phrase.words[head].stem.clone())
                .or_default() += 1;
        }
    }
    let count = |phrase: &Phrase, place: usize| {
        head_counts
            .get(&phrase.words[place].stem)
            .copied()
            .unwrap_or(0)
    };
    for phrase in &mut phrases {
        let Some(head) = phrase.head else { continue };
        if count(phrase, head) < 2 {
            phrase.second_head = candidates(phrase, lexicon.head_side)
                .into_iter()
                .find(|&place| place != head && count(phrase, place) >= 2);
        }
    }
    phrases
}

/// Splits a normal form into words; a run of single characters, as scripts without spaces give,
/// becomes its overlapping pairs.
fn split(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut run = String::new();
    let flush = |run: &mut String, out: &mut Vec<String>| {
        let characters: Vec<char> = run.drain(..).collect();
        if let [one] = characters[..] {
            out.push(one.to_string());
        }
        out.extend(
            characters
                .windows(2)
                .map(|pair| pair.iter().collect::<String>()),
        );
    };
    for word in words(text) {
        if !word.is_ascii() && word.chars().count() == 1 {
            run.push_str(word);
        } else {
            flush(&mut run, &mut out);
            out.push(word.to_owned());
        }
    }
    flush(&mut run, &mut out);
    out
}

/// Finds words that other keywords write apart: `barstool` where `bar stool` is seen.
fn joined_writings(pieces: &[Vec<String>]) -> HashMap<String, (String, String)> {
    let mut apart: HashMap<String, (String, String)> = HashMap::new();
    for pair in pieces.iter().flat_map(|words| words.windows(2)) {
        let [first, second] = pair else { continue };
        if first.chars().count() >= 2 && second.chars().count() >= 3 {
            let joined = format!("{first}{second}");
            let entry = apart
                .entry(joined)
                .or_insert_with(|| (first.clone(), second.clone()));
            if (first, second) < (&entry.0, &entry.1) {
                *entry = (first.clone(), second.clone());
            }
        }
    }
    let mut found = HashMap::new();
    for word in pieces.iter().flatten() {
        if let Some(parts) = apart.get(word) {
            found.insert(word.clone(), parts.clone());
        }
    }
    found
}

/// Makes topics of the modifiers of a keyword that has nothing else: `living room ideas`.
fn promote(phrase: &mut Phrase) {
    let names = |word: &Word| !matches!(word.role, Role::Modifier | Role::Light | Role::Function);
    if !phrase.words.iter().any(names) {
        for word in phrase
            .words
            .iter_mut()
            .filter(|word| word.role == Role::Modifier)
        {
            word.role = Role::Quality;
        }
    }
}

/// Finds what is to be done; `how many` and `how long` ask for no instructions.
fn task(phrase: &Phrase) -> Option<usize> {
    let (first, second) = (phrase.words.first()?, phrase.words.get(1)?);
    let asks = HOW.contains(&&*first.surface)
        && (&*first.surface != "how" || second.role == Role::Function);
    let verb = phrase
        .words
        .iter()
        .skip(1)
        .position(|word| word.role != Role::Function);
    verb.map(|at| at + 1).filter(|_| asks)
}

/// Marks the topic words after the first preposition that has a topic before it.
fn mark_tail(phrase: &mut Phrase, function_words: FunctionWords, side: HeadSide) {
    let mut topic_seen = false;
    let mut in_tail = false;
    for word in &mut phrase.words {
        match word.role {
            Role::Topic if in_tail => word.role = Role::Tail,
            Role::Topic => topic_seen = true,
            Role::Function
                if topic_seen
                    && side != HeadSide::Either
                    && function_words.is_preposition(&word.surface) =>
            {
                in_tail = true;
            }
            _ => {}
        }
    }
}

/// Lists where the head may stand, likeliest first: the topic words from the head's side.
fn candidates(phrase: &Phrase, side: HeadSide) -> Vec<usize> {
    let topics = (0..phrase.words.len()).filter(|&at| phrase.words[at].role == Role::Topic);
    let mut places: Vec<usize> = topics.collect();
    if side == HeadSide::Either || places.len() > LONGEST_PHRASE {
        return Vec::new();
    }
    if side == HeadSide::Last {
        places.reverse();
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heads(language: &str, texts: &[&str]) -> Vec<String> {
        read_phrases(texts, language)
            .iter()
            .map(|phrase| {
                phrase
                    .head
                    .map_or_else(String::new, |at| phrase.words[at].stem.to_string())
            })
            .collect()
    }

    #[test]
    fn the_head_is_the_last_noun_before_a_preposition() {
        assert_eq!(
            heads(
                "en",
                &[
                    "black coffee tables",
                    "sofa with ottoman",
                    "rug plum",
                    "living room rug sets",
                    "how to clean a rug",
                    "outdoor",
                ],
            ),
            ["tabl", "sofa", "rug", "rug", "", ""],
        );
        assert_eq!(
            heads("fr", &["table basse en bois", "chaise de bureau"]),
            ["tabl", "chais"]
        );
    }

    #[test]
    fn a_head_that_nothing_shares_has_a_second() {
        let phrases = read_phrases(&["bed diamond", "tall bed", "bed"], "en");
        assert_eq!(
            (phrases[0].head, phrases[0].second_head),
            (Some(1), Some(0))
        );
        assert_eq!(phrases[1].second_head, None);
    }

    #[test]
    fn instructions_have_a_task() {
        let texts = [
            "how to clean a rug",
            "how many lumens",
            "how do i fix it",
            "clean rug",
        ];
        let tasks = read_phrases(&texts, "en");
        let tasks: Vec<Option<&str>> = tasks
            .iter()
            .map(|phrase| phrase.task.map(|at| &*phrase.words[at].surface))
            .collect();
        assert_eq!(tasks, [Some("clean"), None, Some("fix"), None]);
    }

    #[test]
    fn words_written_together_and_apart_meet() {
        let phrases = read_phrases(&["barstool patio", "wood bar stools", "bar stool"], "en");
        let stems: Vec<_> = phrases[0].words.iter().map(|word| &*word.stem).collect();
        assert_eq!(stems, ["bar", "stool", "patio"]);
    }

    #[test]
    fn scripts_without_spaces_give_pairs() {
        assert_eq!(split("布沙发 sofa"), ["布沙", "沙发", "sofa"]);
        assert_eq!(split("椅"), ["椅"]);
    }
}
