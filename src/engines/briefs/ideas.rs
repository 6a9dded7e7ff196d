//! Ideas for pages from the keywords of a cluster.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::PageGroupId;
use crate::domain::keyword::Intent;

use super::grammar::head_noun;
use super::signals::{Facet, Phrase, Shape, facet, is_only_narrowing, read};
use super::similar::near_duplicate;
use super::titles::{Angle, Topic, stems, title};
use super::{ClusterFacts, KeywordFacts, Structure};

/// The most keywords an idea suggests: a page that targets more targets none.
const MAX_KEYWORDS: usize = 12;

/// The most words that a keyword may bring into a title of its own.
const MAX_SUBJECT_WORDS: usize = 8;

/// An idea for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdeaDraft {
    /// The working title.
    pub title: String,
    /// What the page should do for its reader.
    pub description: String,
    /// The keywords it should target, most important first.
    pub keywords: Vec<String>,
    /// The post type, `post` or `page`.
    pub content_type: &'static str,
    /// The template it follows.
    pub structure: Structure,
    /// What its readers want.
    pub intent: Intent,
}

/// A keyword, read, with its facts.
struct Read<'a> {
    phrase: Phrase,
    facts: KeywordFacts<'a>,
    facet: Option<(Facet, String)>,
}

/// An idea before it has a title.
struct Candidate {
    angle: Angle,
    structure: Structure,
    keywords: Vec<String>,
}

/// Finds up to `how_many` ideas, the best for the cluster's main keyword first.
///
/// Each has another angle and is for another page group; what would make the same page as an earlier idea
/// or as one of `other_pages` is left out, so fewer come when the keywords give no more.
#[must_use]
pub fn ideas(facts: &ClusterFacts<'_>, how_many: usize) -> Vec<IdeaDraft> {
    let topic = Topic::of(facts);
    if topic.phrase.is_empty() {
        return Vec::new();
    }
    let keywords = read_all(facts, &topic);
    let taken: Vec<&str> = facts.other_pages.iter().map(|page| page.title).collect();
    let mut made: Vec<IdeaDraft> = Vec::new();
    let mut aims: BTreeSet<PageGroupId> = BTreeSet::new();
    for mut candidate in candidates(&keywords, &topic) {
        if made.len() >= how_many {
            break;
        }
        let title = title(&candidate.angle, &topic);
        let earlier: Vec<&str> = made.iter().map(|idea| idea.title.as_str()).collect();
        if near_duplicate(&title, &taken).is_none() && near_duplicate(&title, &earlier).is_none() {
            match one_page(&mut candidate.keywords, &keywords, &aims) {
                Aim::Nothing => continue,
                Aim::Group(group) => _ = aims.insert(group),
                Aim::Unknown => {}
            }
            made.push(draft(candidate, title, &keywords, &topic));
        }
    }
    made
}

/// What an idea is for.
enum Aim {
    /// A page group that no other idea is for.
    Group(PageGroupId),
    /// Its keywords are in no page group.
    Unknown,
    /// Other ideas are for all of its page groups.
    Nothing,
}

/// Leaves an idea the keywords of one page group, the first of its groups that no other idea is for. What
/// is in no page group stays as it is.
fn one_page(wanted: &mut Vec<String>, all: &[Read<'_>], taken: &BTreeSet<PageGroupId>) -> Aim {
    let group = |text: &String| -> Option<PageGroupId> {
        let known = all.iter().find(|read| read.facts.text.trim() == text);
        known.and_then(|read| read.facts.page_group)
    };
    let groups: Vec<PageGroupId> = wanted.iter().filter_map(group).collect();
    if groups.is_empty() {
        return Aim::Unknown;
    }
    let Some(&aim) = groups.iter().find(|group| !taken.contains(group)) else {
        return Aim::Nothing;
    };
    wanted.retain(|keyword| group(keyword) == Some(aim));
    Aim::Group(aim)
}

/// Reads the keywords, those with most searches first.
fn read_all<'a>(facts: &ClusterFacts<'a>, topic: &Topic) -> Vec<Read<'a>> {
    let mut keywords: Vec<Read<'a>> = facts
        .keywords
        .iter()
        .filter(|keyword| !keyword.text.trim().is_empty())
        .map(|keyword| {
            let phrase = read(keyword.text, topic.tongue);
            Read {
                facet: facet(&phrase, topic),
                phrase,
                facts: *keyword,
            }
        })
        .collect();
    keywords.sort_by(|a, b| {
        let is_main = |read: &Read<'_>| read.facts.text.trim() == topic.main_keyword;
        is_main(b)
            .cmp(&is_main(a))
            .then_with(|| b.facts.search_volume.cmp(&a.facts.search_volume))
            .then_with(|| a.phrase.text.cmp(&b.phrase.text))
    });
    keywords
}

fn candidates(keywords: &[Read<'_>], topic: &Topic) -> Vec<Candidate> {
    let mut all: Vec<Candidate> = Vec::new();
    let plain: Vec<String> = keywords
        .iter()
        .filter(|read| read.phrase.shape == Shape::Plain)
        .map(|read| read.facts.text.trim().to_owned())
        .collect();
    let guide = Candidate {
        angle: if is_shopping(keywords) {
            Angle::BuyingGuide
        } else {
            Angle::ExplainingGuide
        },
        structure: Structure::Guide,
        keywords: if plain.is_empty() {
            vec![topic.main_keyword.clone()]
        } else {
            plain
        },
    };
    let mut seen: Vec<(std::mem::Discriminant<Shape>, Vec<String>)> = Vec::new();
    let mut shaped = keywords
        .iter()
        .filter(|read| {
            // "living room ideas" and "living room designs" ask for one page.
            let mut core = stems(&read.phrase.core);
            core.sort();
            let key = (std::mem::discriminant(&read.phrase.shape), core);
            let is_new = !seen.contains(&key);
            seen.push(key);
            is_new
        })
        .filter_map(|read| by_shape(read, keywords));
    if keywords
        .first()
        .is_some_and(|main| main.phrase.shape != Shape::Plain)
    {
        all.extend(shaped.next());
    }
    all.push(guide);
    // One of each kind in turn, so that a cluster of questions gives more than answers.
    let mut kinds: Vec<std::vec::IntoIter<Candidate>> = vec![
        shaped.collect::<Vec<_>>().into_iter(),
        by_facets(keywords).into_iter(),
        overviews(keywords, topic).into_iter(),
    ];
    loop {
        let round: Vec<Candidate> = kinds.iter_mut().filter_map(Iterator::next).collect();
        if round.is_empty() {
            all.extend(variants(keywords, topic));
            return all;
        }
        all.extend(round);
    }
}

/// Whether the cluster is about choosing and buying rather than about knowing.
fn is_shopping(keywords: &[Read<'_>]) -> bool {
    // Who looks for living room ideas does not buy a living room.
    if keywords
        .first()
        .is_some_and(|main| main.phrase.shape == Shape::Ideas)
    {
        return false;
    }
    if let Some(intent) = keywords.first().and_then(|main| main.facts.intent) {
        return intent != Intent::Informational;
    }
    let known: Vec<Intent> = keywords
        .iter()
        .filter_map(|read| read.facts.intent)
        .collect();
    if !known.is_empty() {
        let informational = known
            .iter()
            .filter(|i| **i == Intent::Informational)
            .count();
        return informational * 2 < known.len();
    }
    keywords.iter().any(|read| {
        read.facet.is_some() || matches!(read.phrase.shape, Shape::Best | Shape::Price | Shape::Buy)
    })
}

/// The idea a keyword asks for by its own words.
fn by_shape(read: &Read<'_>, keywords: &[Read<'_>]) -> Option<Candidate> {
    let core = read.phrase.core.clone();
    let (angle, structure) = match &read.phrase.shape {
        Shape::HowTo => (
            Angle::Asked(Shape::HowTo, read.phrase.text.clone()),
            Structure::HowTo,
        ),
        Shape::Question => (
            Angle::Asked(Shape::Question, read.phrase.text.clone()),
            Structure::Guide,
        ),
        Shape::Versus(one, other) => (
            Angle::Versus(one.clone(), other.clone()),
            Structure::Comparison,
        ),
        Shape::Best => (Angle::Best(core.clone()), Structure::Listicle),
        Shape::Ideas => (Angle::Ideas(read.phrase.text.clone()), Structure::Listicle),
        Shape::Review => (Angle::Review(core.clone()), Structure::Review),
        Shape::Price => (Angle::Price(core.clone()), Structure::Guide),
        Shape::Buy | Shape::Plain => return None,
    };
    // Keywords of the same kind and about the same thing belong on the same page.
    let own = stems(&core);
    let mut targeted = vec![read.facts.text.trim().to_owned()];
    for other in keywords {
        let text = other.facts.text.trim();
        if text != targeted[0]
            && std::mem::discriminant(&other.phrase.shape)
                == std::mem::discriminant(&read.phrase.shape)
            && own
                .iter()
                .all(|stem| stems(&other.phrase.core).contains(stem))
        {
            targeted.push(text.to_owned());
        }
    }
    Some(Candidate {
        angle,
        structure,
        keywords: targeted,
    })
}

/// One idea for each way in which at least two keywords narrow the topic differently.
fn by_facets(keywords: &[Read<'_>]) -> Vec<Candidate> {
    let mut groups: BTreeMap<Facet, Vec<(&str, &Read<'_>)>> = BTreeMap::new();
    for read in keywords
        .iter()
        .filter(|read| read.phrase.shape == Shape::Plain)
    {
        if let Some((facet, value)) = &read.facet {
            groups.entry(*facet).or_default().push((value, read));
        }
    }
    let mut found: Vec<Candidate> = groups
        .into_iter()
        .filter_map(|(facet, members)| {
            let mut values: Vec<String> = Vec::new();
            for (value, _) in &members {
                if !values.iter().any(|known| known == value) {
                    values.push((*value).to_owned());
                }
            }
            let structure = match facet {
                Facet::Material | Facet::Color | Facet::Style => Structure::Comparison,
                _ => Structure::Guide,
            };
            (values.len() >= 2).then(|| Candidate {
                angle: Angle::Facet(facet, values),
                structure,
                keywords: members
                    .iter()
                    .map(|(_, read)| read.facts.text.trim().to_owned())
                    .collect(),
            })
        })
        .collect();
    found.sort_by_key(|candidate| std::cmp::Reverse(candidate.keywords.len()));
    found
}

/// A page of questions when there are some, and a page of the range when people want to buy.
fn overviews(keywords: &[Read<'_>], topic: &Topic) -> Vec<Candidate> {
    let mut found = Vec::new();
    let texts = |wanted: &dyn Fn(&Read<'_>) -> bool| -> Vec<String> {
        keywords
            .iter()
            .filter(|read| wanted(read))
            .map(|read| read.facts.text.trim().to_owned())
            .collect()
    };
    let questions = texts(&|read| matches!(read.phrase.shape, Shape::Question | Shape::HowTo));
    if questions.len() >= 2 {
        found.push(Candidate {
            angle: Angle::Faq,
            structure: Structure::Faq,
            keywords: questions,
        });
    }
    let buying = texts(&|read| {
        read.facts.intent == Some(Intent::Transactional)
            || matches!(read.phrase.shape, Shape::Buy | Shape::Price)
    });
    let facets: Vec<Facet> = Facet::ALL
        .iter()
        .copied()
        .filter(|facet| {
            keywords
                .iter()
                .filter(|read| read.facet.as_ref().is_some_and(|(own, _)| own == facet))
                .count()
                >= 2
        })
        .collect();
    let unknown = keywords.iter().all(|read| read.facts.intent.is_none());
    if !buying.is_empty() || (unknown && !facets.is_empty() && topic.has_grammar) {
        let mut targeted = buying;
        if targeted.is_empty() {
            targeted = texts(&|read| read.phrase.shape == Shape::Plain);
        }
        if !targeted.is_empty() {
            found.push(Candidate {
                angle: Angle::Landing(facets),
                structure: Structure::LandingPage,
                keywords: targeted,
            });
        }
    }
    found
}

/// One idea for each plain keyword that is narrower than the topic.
fn variants(keywords: &[Read<'_>], topic: &Topic) -> Vec<Candidate> {
    let topic_stems = stems(&topic.phrase);
    let topic_head = head_noun(&topic.phrase);
    let mut plain: Vec<&Read<'_>> = keywords
        .iter()
        .filter(|read| read.phrase.shape == Shape::Plain && makes_a_title(&read.phrase.text))
        .collect();
    // Without volumes, what holds the topic's words comes before what may be a brand's name.
    plain.sort_by_key(|read| {
        let own = stems(&read.phrase.text);
        let is_close = read.facet.is_some() && topic_stems.iter().all(|stem| own.contains(stem));
        (std::cmp::Reverse(read.facts.search_volume), !is_close)
    });
    plain
        .into_iter()
        .filter_map(|read| {
            let own = stems(&read.phrase.text);
            if own.iter().all(|stem| topic_stems.contains(stem)) {
                return None;
            }
            let mut text = read.phrase.text.clone();
            if is_only_narrowing(&text) {
                // "rustic" alone names nothing; the topic says what is rustic.
                text = format!("{text} {}", topic.phrase);
            } else if own.len() < 2 && topic.has_grammar && !own.contains(&topic_head) {
                return None;
            }
            let own_facet = read.facet.as_ref().map(|(facet, _)| *facet);
            let is_product = read.facts.intent == Some(Intent::Transactional) && own.len() >= 3;
            Some(Candidate {
                angle: if is_product {
                    Angle::Product(text)
                } else {
                    Angle::Variant(text, own_facet)
                },
                structure: if is_product {
                    Structure::ProductPage
                } else {
                    Structure::Guide
                },
                keywords: vec![read.facts.text.trim().to_owned()],
            })
        })
        .collect()
}

/// Whether a keyword can be the subject of a title: a line of a catalogue, with all its features and
/// colours, cannot.
fn makes_a_title(text: &str) -> bool {
    text.split_whitespace().count() <= MAX_SUBJECT_WORDS && !text.contains([',', '(', ')', ';'])
}

fn draft(candidate: Candidate, title: String, all: &[Read<'_>], topic: &Topic) -> IdeaDraft {
    let mut keywords: Vec<String> = Vec::new();
    for keyword in candidate.keywords {
        if keywords.len() < MAX_KEYWORDS && !keywords.contains(&keyword) {
            keywords.push(keyword);
        }
    }
    let phrases = topic.tongue.phrases();
    let at = Structure::ALL
        .iter()
        .position(|structure| *structure == candidate.structure)
        .unwrap_or(0);
    let shown: Vec<&str> = keywords.iter().take(5).map(String::as_str).collect();
    let description = format!(
        "{} {}: {}.",
        phrases.descriptions[at],
        phrases.target_keywords,
        shown.join(", ")
    );
    let intent = match candidate.angle {
        Angle::ExplainingGuide | Angle::Asked(..) => Intent::Informational,
        Angle::Landing(_) | Angle::Product(_) => Intent::Transactional,
        _ => most_common_intent(&keywords, all).unwrap_or(candidate.structure.usual_intent()),
    };
    IdeaDraft {
        title,
        description,
        keywords,
        content_type: candidate.structure.content_type(),
        structure: candidate.structure,
        intent,
    }
}

/// The intent most of the keywords have. `None` when none is known; ties go to the earlier one
/// of `Intent::ALL`.
fn most_common_intent(keywords: &[String], all: &[Read<'_>]) -> Option<Intent> {
    let count = |intent: Intent| {
        all.iter()
            .filter(|read| {
                read.facts.intent == Some(intent)
                    && keywords
                        .iter()
                        .any(|keyword| keyword == read.facts.text.trim())
            })
            .count()
    };
    Intent::ALL
        .iter()
        .copied()
        .rev()
        .max_by_key(|intent| count(*intent))
        .filter(|intent| count(*intent) > 0)
}

#[cfg(test)]
mod tests;
