//! `expand_article`: what is missing to the ordered length of an article.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Value, json};

use super::article::{Article, Assignment, Voice};
use super::read_json;
use crate::engines::html::read::plain_text;
use crate::engines::html::read::word_count;
use crate::engines::prose::length::budgets;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "expand_article";

/// The fewest words that are asked for at a place: less is no paragraph.
const MIN_ADDED_WORDS: u32 = 20;

/// A place where text is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The position of the section.
    pub id: usize,
    /// How many words are to be added.
    pub words: u32,
}

/// Shares out the missing words over the sections of an article: more to those that are short for
/// their number. Of few missing words only some sections get any.
#[must_use]
pub fn gaps(article: &Article, missing: u32) -> Vec<Gap> {
    // The introduction stays short, unless it is all there is.
    let from = usize::from(article.sections.len() > 1 && article.sections[0].heading.is_empty());
    let mut lengths: Vec<(usize, u32)> = article
        .sections
        .iter()
        .enumerate()
        .skip(from)
        .map(|(id, section)| {
            (
                id,
                u32::try_from(word_count(&section.html)).unwrap_or(u32::MAX),
            )
        })
        .collect();
    lengths.sort_by_key(|(id, words)| (*words, *id));
    lengths.truncate((missing / MIN_ADDED_WORDS).max(1) as usize);
    let longest = lengths
        .last()
        .map_or(1, |(_, words)| words.saturating_add(40));
    let weights: Vec<u32> = lengths.iter().map(|(_, words)| longest - words).collect();
    let mut gaps: Vec<Gap> = lengths
        .iter()
        .zip(budgets(missing, &weights, 1))
        .map(|((id, _), words)| Gap { id: *id, words })
        .collect();
    gaps.sort_by_key(|gap| gap.id);
    gaps
}

/// The variables of the prompt.
#[must_use]
pub fn variables(
    voice: &Voice<'_>,
    rules: &str,
    assignment: &Assignment<'_>,
    article: &Article,
    gaps: &[Gap],
) -> Value {
    let missing: u32 = gaps.iter().map(|gap| gap.words).sum();
    let sections: Vec<Value> = article
        .sections
        .iter()
        .enumerate()
        .map(|(id, section)| {
            let gap = gaps.iter().find(|gap| gap.id == id);
            json!({
                "id": id,
                "heading": section.heading,
                "text": plain_text(&section.html),
                "words_to_add": gap.map_or(0, |gap| gap.words),
            })
        })
        .collect();
    let whole = json!({"title": article.title, "sections": sections});
    json!({
        "site_name": voice.site_name,
        "industry": voice.industry,
        "rules": rules,
        "missing": missing,
        "data": assignment.data(&[("article", whole)]),
    })
}

/// The shape of the answer.
#[must_use]
pub fn schema(gaps: &[Gap]) -> OutputSchema {
    let ids: Vec<usize> = gaps.iter().map(|gap| gap.id).collect();
    let most = gaps.iter().map(|gap| gap.words).max().unwrap_or(0);
    OutputSchema {
        name: NAME.to_owned(),
        schema: json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["additions"],
            "properties": {"additions": {
                "type": "array",
                "minItems": 1,
                "maxItems": gaps.len().max(1),
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["id", "more_html"],
                    "properties": {
                        "id": {"type": "integer", "enum": ids},
                        "more_html": {
                            "type": "string",
                            "minLength": 20,
                            "maxLength": most.saturating_mul(12).max(300),
                        },
                    },
                },
            }},
        }),
    }
}

/// The limit of the answer in tokens.
#[must_use]
pub fn max_output_tokens(gaps: &[Gap]) -> u32 {
    let missing: u32 = gaps.iter().map(|gap| gap.words).sum();
    missing.saturating_mul(2).saturating_add(300)
}

#[derive(Deserialize)]
struct Answer {
    additions: Vec<Addition>,
}

#[derive(Deserialize)]
struct Addition {
    id: usize,
    more_html: String,
}

/// What an answer adds, with every place that was asked about accounted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Additions {
    /// Further text by the position of its section.
    pub texts: Vec<(usize, String)>,
    /// Places that got nothing.
    pub missing: Vec<usize>,
    /// Places that were not asked about, or got a second text: left out.
    pub unasked: Vec<usize>,
}

/// Reads an answer.
///
/// # Errors
/// When the answer is no JSON of this shape, or adds nothing to any place that was asked about.
pub fn parse(text: &str, gaps: &[Gap]) -> Result<Additions, String> {
    let answer: Answer = read_json(text)?;
    let mut open: BTreeSet<usize> = gaps.iter().map(|gap| gap.id).collect();
    let mut additions = Additions {
        texts: Vec::new(),
        missing: Vec::new(),
        unasked: Vec::new(),
    };
    for addition in answer.additions {
        if open.remove(&addition.id) {
            additions.texts.push((addition.id, addition.more_html));
        } else {
            additions.unasked.push(addition.id);
        }
    }
    additions.missing = open.into_iter().collect();
    if additions.texts.is_empty() {
        return Err("it adds nothing to any section that was asked about".to_owned());
    }
    Ok(additions)
}

#[cfg(test)]
mod tests {
    use super::super::article::Section;
    use super::*;
    use crate::providers::strict_schema;

    fn article(lengths: &[usize]) -> Article {
        Article {
            title: "T".to_owned(),
            meta_title: String::new(),
            meta_description: String::new(),
            excerpt: String::new(),
            category: String::new(),
            tags: Vec::new(),
            sections: lengths
                .iter()
                .enumerate()
                .map(|(at, words)| Section {
                    heading: if at == 0 {
                        String::new()
                    } else {
                        at.to_string()
                    },
                    html: format!("<p>{}</p>", "word ".repeat(*words)),
                })
                .collect(),
            html: String::new(),
            text: String::new(),
            removed_links: Vec::new(),
            findings: Vec::new(),
        }
    }

    #[test]
    fn the_shortest_sections_get_the_most() {
        let gaps_of = |lengths: &[usize], missing| gaps(&article(lengths), missing);
        let found = gaps_of(&[30, 100, 20, 60], 300);
        assert_eq!(
            found.iter().map(|gap| gap.id).collect::<Vec<_>>(),
            [1, 2, 3]
        );
        assert_eq!(found.iter().map(|gap| gap.words).sum::<u32>(), 300);
        assert!(found[1].words > found[2].words && found[2].words > found[0].words);
        assert_eq!(gaps_of(&[30, 100, 20], 25), [Gap { id: 2, words: 25 }]);
        assert_eq!(gaps_of(&[30], 90), [Gap { id: 0, words: 90 }]);
        assert_eq!(
            strict_schema::problems(&schema(&found).schema),
            Vec::<String>::new()
        );
    }

    #[test]
    fn every_place_is_accounted_for() {
        let gaps = [Gap { id: 1, words: 40 }, Gap { id: 2, words: 40 }];
        let answer = r#"{"additions": [{"id": 1, "more_html": "a"}, {"id": 9, "more_html": "b"},
                                       {"id": 1, "more_html": "c"}]}"#;
        assert_eq!(
            parse(answer, &gaps),
            Ok(Additions {
                texts: vec![(1, "a".to_owned())],
                missing: vec![2],
                unasked: vec![9, 1],
            })
        );
        assert!(parse(r#"{"additions": [{"id": 9, "more_html": "b"}]}"#, &gaps).is_err());
        assert!(parse("no", &gaps).is_err());
    }
}
