//! The outline of a page: sections with purposes, keywords and word budgets.

use crate::domain::keyword::Intent;

use super::phrases::{SectionKind, Tongue};
use super::signals::{Facet, Phrase, Shape, facet, read};
use super::titles::{Topic, capitalised, with_article};
use super::{BriefInput, Structure};

/// The most questions a page answers in its list.
const MAX_QUESTIONS: usize = 8;

/// The most H3 headings suggested for a section.
const MAX_SUBHEADINGS: usize = 8;

/// A section of the page.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) kind: SectionKind,
    /// The working heading.
    pub(super) heading: String,
    /// What it must do for the reader.
    pub(super) purpose: &'static str,
    /// The keywords it takes up.
    pub(super) keywords: Vec<String>,
    /// Suggestions for H3 headings.
    pub(super) subheadings: Vec<String>,
    /// How many words it may take.
    pub(super) words: u32,
    weight: u32,
}

/// The questions among the target keywords, then those of the rest of the cluster.
///
/// The page that answers one question as a whole does not list it again.
pub(super) fn questions(input: &BriefInput<'_>, primary: &str, tongue: Tongue) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let rest = input.facts.keywords.iter().map(|keyword| keyword.text);
    for text in input.keywords.iter().map(String::as_str).chain(rest) {
        let phrase = read(text, tongue);
        let is_page = text.trim() == primary && input.structure != Structure::Faq;
        if is_page || !matches!(phrase.shape, Shape::Question | Shape::HowTo) {
            continue;
        }
        let question = as_question(&phrase, tongue);
        if found.len() < MAX_QUESTIONS && !found.contains(&question) {
            found.push(question);
        }
    }
    found
}

fn as_question(phrase: &Phrase, tongue: Tongue) -> String {
    let text = capitalised(&phrase.text, tongue);
    if tongue == Tongue::English && phrase.text.starts_with("how to") {
        return text;
    }
    tongue.phrases().question.replacen("{}", &text, 1)
}

/// Plans the sections, whose budgets sum to `input.target_words`.
pub(super) fn outline(
    input: &BriefInput<'_>,
    topic: &Topic,
    primary: &str,
    has_questions: bool,
) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let explains = explains(input, topic, primary);
    let mut add = |kind: SectionKind, weight: u32| sections.push(section(kind, weight, topic));
    for (kind, weight) in skeleton(input.structure) {
        if *kind == SectionKind::Faq && !has_questions && input.structure != Structure::Faq {
            continue;
        }
        let is_other_guide = input.structure == Structure::Guide
            && *kind
                == if explains {
                    SectionKind::Decide
                } else {
                    SectionKind::Basics
                };
        if !is_other_guide {
            add(*kind, *weight);
        }
    }
    place_keywords(&mut sections, input, topic, primary);
    // Facets and variants that no keyword asks for would be padding.
    sections.retain(|section| !is_optional(section.kind) || !section.keywords.is_empty());
    share_words(&mut sections, input.target_words);
    sections
}

/// Whether a guide is to explain rather than to help with a choice.
fn explains(input: &BriefInput<'_>, topic: &Topic, primary: &str) -> bool {
    let mut facts = input.facts.keywords.iter();
    match facts
        .find(|facts| facts.text.trim() == primary)
        .and_then(|facts| facts.intent)
    {
        Some(intent) => intent == Intent::Informational,
        None => matches!(
            read(primary, topic.tongue).shape,
            Shape::Question | Shape::HowTo
        ),
    }
}

/// The sections of each structure with their shares; optional ones are dropped when empty.
const fn skeleton(structure: Structure) -> &'static [(SectionKind, u32)] {
    use SectionKind as S;
    match structure {
        Structure::Guide => &[
            (S::Intro, 8),
            (S::Basics, 14),
            (S::Decide, 12),
            (S::Size, 12),
            (S::Material, 12),
            (S::Color, 8),
            (S::Style, 10),
            (S::Feature, 12),
            (S::Place, 10),
            (S::Audience, 10),
            (S::Variants, 12),
            (S::Price, 8),
            (S::Criteria, 14),
            (S::Mistakes, 10),
            (S::Faq, 14),
            (S::Next, 5),
        ],
        Structure::HowTo => &[
            (S::Intro, 8),
            (S::Preparation, 14),
            (S::Steps, 42),
            (S::Mistakes, 14),
            (S::Variants, 10),
            (S::Faq, 12),
            (S::Next, 5),
        ],
        Structure::Listicle => &[
            (S::Intro, 8),
            (S::Criteria, 15),
            (S::Picks, 45),
            (S::Size, 8),
            (S::Material, 8),
            (S::Color, 8),
            (S::Style, 8),
            (S::Feature, 8),
            (S::Place, 8),
            (S::Audience, 8),
            (S::Variants, 8),
            (S::Faq, 12),
            (S::Next, 5),
        ],
        Structure::Comparison => &[
            (S::Intro, 8),
            (S::Sides, 36),
            (S::Criteria, 20),
            (S::Verdict, 18),
            (S::Faq, 12),
            (S::Next, 5),
        ],
        Structure::Review => &[
            (S::Intro, 8),
            (S::Specifications, 16),
            (S::Proof, 30),
            (S::Variants, 10),
            (S::Mistakes, 10),
            (S::Verdict, 18),
            (S::Faq, 12),
            (S::Next, 5),
        ],
        Structure::Faq => &[(S::Intro, 8), (S::Faq, 70), (S::Variants, 12), (S::Next, 6)],
        Structure::ProductPage => &[
            (S::Offer, 28),
            (S::Specifications, 24),
            (S::Variants, 12),
            (S::Proof, 18),
            (S::Faq, 14),
            (S::Next, 5),
        ],
        Structure::LandingPage => &[
            (S::Offer, 22),
            (S::Size, 10),
            (S::Material, 10),
            (S::Color, 8),
            (S::Style, 10),
            (S::Feature, 10),
            (S::Place, 10),
            (S::Audience, 10),
            (S::Variants, 12),
            (S::Price, 8),
            (S::Criteria, 12),
            (S::Proof, 14),
            (S::Faq, 12),
            (S::Next, 5),
        ],
    }
}

const fn is_optional(kind: SectionKind) -> bool {
    use SectionKind as S;
    matches!(
        kind,
        S::Size
            | S::Material
            | S::Color
            | S::Style
            | S::Feature
            | S::Place
            | S::Audience
            | S::Variants
            | S::Price
    )
}

fn section(kind: SectionKind, weight: u32, topic: &Topic) -> Section {
    let (heading, purpose) = topic.tongue.phrases().sections[kind as usize];
    let filled = match kind {
        SectionKind::Decide if topic.tongue == Tongue::English => with_article(topic),
        _ => topic.many(),
    };
    Section {
        kind,
        heading: heading.replacen("{}", &filled, 1),
        purpose,
        keywords: Vec::new(),
        subheadings: Vec::new(),
        words: 0,
        weight,
    }
}

/// Gives every target keyword to one section: the primary one to the first, questions to the
/// list of questions, all others to the section that is about them.
fn place_keywords(sections: &mut [Section], input: &BriefInput<'_>, topic: &Topic, primary: &str) {
    if let Some(first) = sections.first_mut() {
        first.keywords.push(primary.to_owned());
    }
    let main = read(primary, topic.tongue);
    if let Shape::Versus(one, other) = &main.shape
        && let Some(sides) = sections.iter_mut().find(|s| s.kind == SectionKind::Sides)
    {
        sides.subheadings.push(topic.keyword(one));
        sides.subheadings.push(topic.keyword(other));
    } else if input.structure == Structure::Comparison
        && main.shape == Shape::Plain
        && let Some(sides) = sections.iter_mut().find(|s| s.kind == SectionKind::Sides)
    {
        sides.subheadings.push(topic.keyword(primary));
    }
    for keyword in input.keywords.iter().filter(|keyword| *keyword != primary) {
        let phrase = read(keyword, topic.tongue);
        let wanted = wanted_section(&phrase, topic);
        let fallbacks = [
            SectionKind::Variants,
            SectionKind::Sides,
            SectionKind::Steps,
            SectionKind::Criteria,
        ];
        let at = std::iter::once(wanted)
            .chain(fallbacks)
            .find_map(|kind| sections.iter().position(|section| section.kind == kind));
        let Some(section) = at.and_then(|at| sections.get_mut(at)) else {
            continue;
        };
        section.keywords.push(keyword.clone());
        let takes_subheadings =
            is_optional(section.kind) || matches!(section.kind, SectionKind::Sides);
        if takes_subheadings && phrase.shape == Shape::Plain {
            let heading = topic.keyword(&phrase.text);
            if section.subheadings.len() < MAX_SUBHEADINGS
                && !section.subheadings.contains(&heading)
            {
                section.subheadings.push(heading);
            }
        }
    }
}

fn wanted_section(phrase: &Phrase, topic: &Topic) -> SectionKind {
    match phrase.shape {
        Shape::Question | Shape::HowTo => return SectionKind::Faq,
        Shape::Versus(..) | Shape::Best => return SectionKind::Criteria,
        Shape::Price | Shape::Buy => return SectionKind::Price,
        Shape::Ideas | Shape::Review | Shape::Plain => {}
    }
    match facet(phrase, topic) {
        Some((Facet::Size, _)) => SectionKind::Size,
        Some((Facet::Material, _)) => SectionKind::Material,
        Some((Facet::Color, _)) => SectionKind::Color,
        Some((Facet::Style, _)) => SectionKind::Style,
        Some((Facet::Feature, _)) => SectionKind::Feature,
        Some((Facet::Place, _)) => SectionKind::Place,
        Some((Facet::Audience, _)) => SectionKind::Audience,
        None => SectionKind::Variants,
    }
}

/// Shares the words by weight in tens; what is left over goes to the weightiest section.
fn share_words(sections: &mut [Section], target: u32) {
    let weights: u64 = sections
        .iter()
        .map(|section| u64::from(section.weight))
        .sum();
    if weights == 0 {
        return;
    }
    let mut left = target;
    for section in &mut *sections {
        let share = u64::from(target) * u64::from(section.weight) / weights / 10 * 10;
        section.words = u32::try_from(share).unwrap_or(0).min(left);
        left -= section.words;
    }
    if let Some(weightiest) = sections
        .iter_mut()
        .rev()
        .max_by_key(|section| section.weight)
    {
        weightiest.words += left;
    }
}
