//! Names for clusters, from their own keywords.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::drafting::Keyword;
use super::roles::{Phrase, Role};
use crate::engines::text::normal::normal_form;
use crate::engines::text::spellings::{is_spelt_out, known_spelling};
use crate::engines::text::stems::Stemmer;
use crate::engines::text::stopwords::FunctionWords;
use crate::engines::text::tokens::{primary_language, words};

/// How many of ten members must share a head for it to name the cluster.
const SHARED_OF_TEN: usize = 6;
/// Of this part of its members, the most important ones, the shortest names a cluster without volumes.
const SHORTEST_OF: usize = 3;
/// At least so many are looked at for that.
const LEAST_CENTRAL: usize = 3;
/// How many words are given as what holds a cluster together.
const LABEL_TERMS: usize = 5;

/// How many members have a word or a pair of words, and how often each writing of it occurs.
type Writings = (usize, BTreeMap<String, usize>);

/// Names the clusters of one clustering, each name once.
#[derive(Debug)]
pub(super) struct Namer {
    function_words: FunctionWords,
    stemmer: Stemmer,
    title_case: bool,
    /// How the keywords themselves write words that do not follow the rules.
    spellings: HashMap<String, String>,
    used: HashSet<String>,
}

impl Namer {
    /// Starts without names in a language; capitals such as those of `LED` are learnt from the keywords.
    pub(super) fn new(language: &str, keywords: &[Keyword]) -> Self {
        let function_words = FunctionWords::for_language(language);
        Self {
            spellings: spellings(keywords, &function_words),
            function_words,
            stemmer: Stemmer::for_language(language),
            // Other languages write titles like sentences.
            title_case: primary_language(language) == "en",
            used: HashSet::new(),
        }
    }

    /// Names a cluster by its member of the highest known volume, else by the head that its members
    /// share, else by the shortest of its most important members: of a kitchen sink and one of a
    /// certain make, colour and size, the first says what the others are too. `members` come most
    /// important first.
    pub(super) fn name(&mut self, members: &[(&Keyword, &Phrase)]) -> String {
        let mut wished = Vec::new();
        if !members
            .iter()
            .any(|(keyword, _)| keyword.search_volume.is_some_and(|v| v > 0))
        {
            wished.extend(shared_heads(members));
            let central = members.len().div_ceil(SHORTEST_OF).max(LEAST_CENTRAL);
            let shortest = members
                .iter()
                .take(central)
                .min_by_key(|(_, phrase)| phrase.words.len());
            wished.extend(shortest.map(|(keyword, _)| keyword.shown.clone()));
        }
        wished.extend(members.iter().map(|(keyword, _)| keyword.shown.clone()));
        for wish in &wished {
            let identity = self.identity(wish);
            if !identity.is_empty() && self.used.insert(identity) {
                return self.cased(wish);
            }
        }
        // Every wish is taken by a larger cluster: number the first.
        let stem = wished.first().cloned().unwrap_or_default();
        let mut number = 2_usize;
        loop {
            let numbered = format!("{stem} {number}");
            if self.used.insert(self.identity(&numbered)) {
                return self.cased(&numbered);
            }
            number += 1;
        }
    }

    /// The stems of a name, so that `Chair` and `Chairs` are not two clusters.
    fn identity(&self, name: &str) -> String {
        let normal = normal_form(name);
        let stems: Vec<_> = words(&normal).map(|word| self.stemmer.stem(word)).collect();
        // What has no words (an emoji) is its own identity.
        if stems.is_empty() {
            normal
        } else {
            stems.join(" ")
        }
    }

    /// Lists the words that the most members share, heads before others.
    pub(super) fn label_terms(members: &[(&Keyword, &Phrase)]) -> Vec<String> {
        let mut scores: BTreeMap<&str, (usize, BTreeMap<&str, usize>)> = BTreeMap::new();
        for (_, phrase) in members {
            let mut counted = HashSet::new();
            for (place, word) in phrase.words.iter().enumerate() {
                let weight = match word.role {
                    _ if phrase.head == Some(place) => 6,
                    Role::Topic | Role::Quality => 4,
                    Role::Tail | Role::Light => 2,
                    Role::Modifier => 1,
                    Role::Function => continue,
                };
                if counted.insert(&word.stem) {
                    let entry = scores.entry(&word.stem).or_default();
                    entry.0 += weight;
                    *entry.1.entry(&word.surface).or_default() += 1;
                }
            }
        }
        let mut ranked: Vec<_> = scores.into_iter().collect();
        ranked.sort_by(|one, other| other.1.0.cmp(&one.1.0).then(one.0.cmp(other.0)));
        let shared = |surfaces: &BTreeMap<&str, usize>| surfaces.values().sum::<usize>() >= 2;
        ranked
            .iter()
            .enumerate()
            .filter(|(rank, (_, (_, surfaces)))| *rank == 0 || shared(surfaces))
            .take(LABEL_TERMS)
            .map(|(_, (_, (_, surfaces)))| commonest(surfaces).to_owned())
            .collect()
    }

    /// Writes a name as a title, leaving capitals that were there and words with digits alone.
    fn cased(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for (place, word) in text.split_whitespace().enumerate() {
            if place > 0 {
                out.push(' ');
            }
            let normal = normal_form(word);
            let small = self.function_words.contains(&normal);
            // `ai` is a small word in French, and `ui` an onion in Dutch: the list is of English words.
            let known = || {
                let is_asked = self.title_case && !small;
                is_asked.then(|| known_spelling(&normal)).flatten()
            };
            let learnt = self.spellings.get(&normal).cloned();
            if let Some(spelt) = learnt.or_else(known) {
                out.push_str(&spelt);
                continue;
            }
            let mut characters = word.chars();
            match characters.next() {
                Some(first)
                    if (place == 0 || self.title_case && !small)
                        && !word.contains(char::is_uppercase) =>
                {
                    out.extend(first.to_uppercase());
                    out.push_str(characters.as_str());
                }
                _ => out.push_str(word),
            }
        }
        out
    }
}

/// The commonest writing of each word that has capitals of its own; what is all in capitals shouts, and
/// tells nothing. A small word counts when more than half of all its writings are such a one: `IT`
/// support, but not `THE` once.
fn spellings(keywords: &[Keyword], small: &FunctionWords) -> HashMap<String, String> {
    let mut counts: HashMap<String, BTreeMap<&str, usize>> = HashMap::new();
    for keyword in keywords {
        if !keyword.shown.contains(char::is_uppercase)
            || !keyword.shown.contains(char::is_lowercase)
        {
            continue;
        }
        for word in keyword
            .shown
            .split_whitespace()
            .filter(|word| is_spelt_out(word))
        {
            let writings = counts.entry(normal_form(word)).or_default();
            *writings.entry(word).or_default() += 1;
        }
    }
    let mut of_small: HashMap<String, usize> = HashMap::new();
    if counts.keys().any(|word| small.contains(word)) {
        let all = keywords
            .iter()
            .flat_map(|keyword| keyword.shown.split_whitespace());
        for word in all.map(normal_form).filter(|word| small.contains(word)) {
            *of_small.entry(word).or_default() += 1;
        }
    }
    let chosen = |(word, writings): (String, BTreeMap<&str, usize>)| {
        let spelt = commonest(&writings).to_owned();
        let count = writings.get(spelt.as_str()).copied().unwrap_or_default();
        let is_rare = of_small.get(&word).is_some_and(|all| count * 2 <= *all);
        (!is_rare).then_some((word, spelt))
    };
    counts.into_iter().filter_map(chosen).collect()
}

/// The head that most members share, with the word before it when they share that too; then,
/// should this name be taken, with the commonest word before it.
fn shared_heads(members: &[(&Keyword, &Phrase)]) -> Vec<String> {
    let mut heads: BTreeMap<&str, (usize, BTreeMap<&str, usize>)> = BTreeMap::new();
    for (_, phrase) in members {
        if let Some(head) = phrase.head {
            let word = &phrase.words[head];
            let entry = heads.entry(&word.stem).or_default();
            entry.0 += 1;
            *entry.1.entry(&word.surface).or_default() += 1;
        }
    }
    let Some((stem, (count, surfaces))) = heads
        .into_iter()
        .max_by(|one, other| one.1.0.cmp(&other.1.0).then(other.0.cmp(one.0)))
    else {
        return Vec::new();
    };
    let enough = |count: usize| count >= 2 && count * 10 >= members.len() * SHARED_OF_TEN;
    if !enough(count) {
        return Vec::new();
    }
    // The words before (`coffee table`) or after (`table basse`) the head, as they are written.
    let mut wider: BTreeMap<(&str, bool), Writings> = BTreeMap::new();
    for (_, phrase) in members {
        let Some(head) = phrase
            .head
            .filter(|&head| *phrase.words[head].stem == *stem)
        else {
            continue;
        };
        let before = head.checked_sub(1);
        let after = (head + 1 < phrase.words.len()).then_some(head + 1);
        for (place, is_before) in [(before, true), (after, false)] {
            let Some(word) = place.map(|at| &phrase.words[at]) else {
                continue;
            };
            if matches!(word.role, Role::Function) {
                continue;
            }
            let surface = &phrase.words[head].surface;
            let written = if is_before {
                format!("{} {surface}", word.surface)
            } else {
                format!("{surface} {}", word.surface)
            };
            let entry = wider.entry((&word.stem, is_before)).or_default();
            entry.0 += 1;
            *entry.1.entry(written).or_default() += 1;
        }
    }
    let mut wider: Vec<_> = wider
        .into_iter()
        .filter(|(_, (count, _))| *count >= 2)
        .collect();
    wider.sort_by(|one, other| other.1.0.cmp(&one.1.0).then(one.0.cmp(&other.0)));
    let mut wished = Vec::new();
    let alone = commonest(&surfaces).to_owned();
    for (_, (count, writings)) in wider {
        let written: BTreeMap<&str, usize> = writings
            .iter()
            .map(|(text, count)| (text.as_str(), *count))
            .collect();
        if enough(count) {
            wished.insert(0, commonest(&written).to_owned());
        } else {
            if wished.is_empty() {
                wished.push(alone.clone());
            }
            wished.push(commonest(&written).to_owned());
        }
    }
    if !wished.contains(&alone) {
        wished.push(alone);
    }
    wished
}

/// The commonest writing; on a tie the longer one, which tends to be the plural.
fn commonest<'a>(surfaces: &BTreeMap<&'a str, usize>) -> &'a str {
    surfaces
        .iter()
        .max_by(|one, other| {
            one.1
                .cmp(other.1)
                .then(one.0.len().cmp(&other.0.len()))
                .then(other.0.cmp(one.0))
        })
        .map_or("", |(surface, _)| surface)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::KeywordId;
    use crate::engines::clustering::Item;
    use crate::engines::clustering::drafting::gather;
    use crate::engines::clustering::roles::read_phrases;

    fn name(language: &str, texts: &[&str]) -> (String, Vec<String>) {
        let items: Vec<Item<'_>> = (1..)
            .zip(texts)
            .map(|(id, text)| Item {
                id: KeywordId(id),
                text,
                search_volume: None,
            })
            .collect();
        let keywords = gather(&items);
        let normals: Vec<&str> = keywords
            .iter()
            .map(|keyword| keyword.normal.as_str())
            .collect();
        let phrases = read_phrases(&normals, language);
        let members: Vec<_> = keywords.iter().zip(&phrases).collect();
        let mut namer = Namer::new(language, &keywords);
        (namer.name(&members), Namer::label_terms(&members))
    }

    #[test]
    fn a_shared_head_names_the_cluster() {
        assert_eq!(
            name("en", &["red rugs", "rugs for teens", "wool rug"]).0,
            "Rugs"
        );
        assert_eq!(
            name(
                "en",
                &["coffee table sets", "round coffee table", "coffee table"]
            )
            .0,
            "Coffee Table"
        );
    }

    #[test]
    fn without_a_shared_head_the_first_member_does() {
        assert_eq!(
            name("en", &["how to clean a TV stand"]).0,
            "How to Clean a TV Stand"
        );
        assert_eq!(
            name("de", &["couchtisch aus holz"]).0,
            "Couchtisch aus holz"
        );
    }

    #[test]
    fn without_volumes_the_shortest_important_member_says_what_the_others_are() {
        let texts = [
            "kohler whitehaven farmhouse kitchen sink",
            "sink basin strainer",
            "drop in sink",
        ];
        assert_eq!(
            name("en", &texts[..1]).0,
            "Kohler Whitehaven Farmhouse Kitchen Sink"
        );
        let unlike = ["oak veneer wardrobe doors", "hallway bench", "umbrella"];
        assert_eq!(name("en", &unlike).0, "Umbrella");
    }

    #[test]
    fn acronyms_and_what_the_keywords_spell_out_keep_their_capitals() {
        assert_eq!(name("en", &["led lamps", "small led lamps"]).0, "LED Lamps");
        let texts = ["fooLight bulb", "best foolight bulbs", "foolight bulb"];
        assert_eq!(name("en", &texts).0, "fooLight Bulbs");
        assert_eq!(name("en", &["CHEAP RUGS"]).0, "CHEAP RUGS");
    }

    #[test]
    fn a_small_word_keeps_capitals_that_most_keywords_give_it() {
        let cased = |texts: &[&str], text: &str| {
            let items: Vec<Item<'_>> = texts
                .iter()
                .map(|text| Item {
                    id: KeywordId(1),
                    text,
                    search_volume: None,
                })
                .collect();
            Namer::new("en", &gather(&items)).cased(text)
        };
        let support = ["it support", "IT support london", "best IT support"];
        assert_eq!(cased(&support, "it support"), "IT Support");
        let shouted = ["IT chapter two", "how to make it work", "is it worth it"];
        assert_eq!(cased(&shouted, "make it work"), "Make it Work");
    }

    #[test]
    fn names_are_given_once() {
        let texts = ["rug"];
        let items = [Item {
            id: KeywordId(1),
            text: texts[0],
            search_volume: None,
        }];
        let keywords = gather(&items);
        let phrases = read_phrases(&texts, "en");
        let mut namer = Namer::new("en", &keywords);
        let members = [(&keywords[0], &phrases[0])];
        assert_eq!(namer.name(&members), "Rug");
        assert_eq!(namer.name(&members), "Rug 2");
        assert_eq!(namer.name(&members), "Rug 3");
    }

    #[test]
    fn label_terms_begin_with_the_head() {
        let terms = name(
            "en",
            &["black office chair", "office chairs", "office chair mesh"],
        )
        .1;
        assert_eq!(terms, ["chair", "office"]);
    }
}
