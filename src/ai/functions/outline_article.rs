//! `outline_article`: a task into the plan of a long article.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::article::{Assignment, Fields, Voice, field_schemas};
use super::generate_content::closed;
use super::{plain_within, read_json};
use crate::engines::prose::length::budgets;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "outline_article";

/// The share of the introduction, in percent of the text.
const INTRODUCTION_SHARE: u32 = 8;

/// The fewest words of a section: less is no section.
const MIN_SECTION_WORDS: u32 = 40;

/// A section that is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Its heading; empty for the introduction.
    pub heading: String,
    /// What it has to say; may be empty.
    pub points: String,
    /// How many words it should have.
    pub words: u32,
}

/// The plan of an article.
#[derive(Clone, Debug)]
pub struct Outline {
    /// Its title and its fields.
    pub fields: Fields,
    /// Its sections in order, the introduction first. A section's id is its position.
    pub sections: Vec<Planned>,
}

/// The variables of the prompt.
#[must_use]
pub fn variables(
    voice: &Voice<'_>,
    rules: &str,
    shape: &Value,
    assignment: &Assignment<'_>,
) -> Value {
    json!({
        "site_name": voice.site_name,
        "industry": voice.industry,
        "words": assignment.words,
        "rules": rules,
        "shape": shape,
        "data": assignment.data(&[]),
    })
}

/// The shape of the answer.
#[must_use]
pub fn schema(min_sections: u32, max_sections: u32) -> OutputSchema {
    let mut properties: Map<String, Value> = field_schemas()
        .into_iter()
        .map(|(name, schema)| (name.to_owned(), schema))
        .collect();
    properties.insert(
        "sections".to_owned(),
        json!({
            "type": "array",
            "minItems": min_sections,
            "maxItems": max_sections,
            "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["heading", "points", "share"],
                "properties": {
                    "heading": {"type": "string", "minLength": 3, "maxLength": 90},
                    "points": {"type": "string", "maxLength": 400},
                    "share": {"type": "integer", "minimum": 1, "maximum": 100},
                },
            },
        }),
    );
    OutputSchema {
        name: NAME.to_owned(),
        schema: closed(&properties),
    }
}

/// The limit of the answer in tokens.
#[must_use]
pub const fn max_output_tokens(max_sections: u32) -> u32 {
    max_sections.saturating_mul(150).saturating_add(600)
}

#[derive(Deserialize)]
struct Answer {
    #[serde(flatten)]
    fields: Fields,
    #[serde(default)]
    sections: Vec<AnswerSection>,
}

#[derive(Deserialize)]
struct AnswerSection {
    #[serde(default)]
    heading: String,
    #[serde(default)]
    points: String,
    #[serde(default)]
    share: i64,
}

/// Reads an answer, and shares the ordered words out: what the headings take is not counted twice.
///
/// # Errors
/// When the answer is no JSON of this shape, or has no title or no section with a heading.
pub fn parse(text: &str, words: u32, max_sections: u32) -> Result<Outline, String> {
    let answer: Answer = read_json(text)?;
    if answer.fields.title().is_empty() {
        return Err("it has no title".to_owned());
    }
    let mut sections = vec![Planned {
        heading: String::new(),
        points: String::new(),
        words: 0,
    }];
    let mut shares = Vec::new();
    for section in answer.sections {
        let heading = plain_within(&section.heading, 150);
        let is_known = sections
            .iter()
            .any(|known| known.heading.to_lowercase() == heading.to_lowercase());
        if is_known || sections.len() > max_sections as usize {
            continue;
        }
        shares.push(u32::try_from(section.share.clamp(1, 100)).unwrap_or(1));
        sections.push(Planned {
            heading,
            points: plain_within(&section.points, 600),
            words: 0,
        });
    }
    if shares.is_empty() {
        return Err("it plans no section".to_owned());
    }
    let of_headings: usize = sections
        .iter()
        .map(|section| section.heading.split_whitespace().count())
        .sum();
    let left = words.saturating_sub(u32::try_from(of_headings).unwrap_or(0));
    let sum: u32 = shares.iter().sum();
    let introduction = (sum * INTRODUCTION_SHARE).div_ceil(100 - INTRODUCTION_SHARE);
    shares.insert(0, introduction);
    let shares = budgets(left, &shares, MIN_SECTION_WORDS.min(left / 2));
    for (section, words) in sections.iter_mut().zip(shares) {
        section.words = words;
    }
    Ok(Outline {
        fields: answer.fields,
        sections,
    })
}

impl Outline {
    /// An outline as large as one can be, to reckon with before there is one.
    #[must_use]
    pub fn expected(title: &str, words: u32, max_sections: u32) -> Self {
        let weights = vec![1; max_sections.max(1) as usize + 1];
        let sections = budgets(words, &weights, MIN_SECTION_WORDS.min(words / 2));
        Self {
            fields: Fields::titled(title),
            sections: sections
                .into_iter()
                .enumerate()
                .map(|(at, words)| Planned {
                    heading: "x".repeat(if at == 0 { 0 } else { 60 }),
                    points: "x".repeat(if at == 0 { 0 } else { 200 }),
                    words,
                })
                .collect(),
        }
    }

    /// The outline as data of the other prompts.
    #[must_use]
    pub fn data(&self) -> Value {
        let sections = (0..).zip(&self.sections).map(|(id, section): (u32, _)| {
            json!({"id": id, "heading": section.heading, "points": section.points})
        });
        json!({"title": self.fields.title(), "sections": sections.collect::<Vec<_>>()})
    }

    /// All that it says, for the checks that look at every text before more is paid for.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = self.fields.title();
        for section in &self.sections {
            for line in [&section.heading, &section.points] {
                text.push('\n');
                text.push_str(line);
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::strict_schema;

    #[test]
    fn the_schema_is_strict() {
        assert_eq!(
            strict_schema::problems(&schema(3, 8).schema),
            Vec::<String>::new()
        );
    }

    #[test]
    fn an_outline_shares_the_words_out() {
        let answer = json!({"title": "Rugs", "sections": [
            {"heading": "Size first", "points": "measure", "share": 60},
            {"heading": "Material", "share": 30},
            {"heading": "MATERIAL", "share": 30},
            {"heading": " ", "share": 1},
            {"heading": "Care", "share": -4},
        ]});
        let outline = parse(&answer.to_string(), 1000, 8).unwrap();
        let told: Vec<(&str, u32)> = outline
            .sections
            .iter()
            .map(|section| (section.heading.as_str(), section.words))
            .collect();
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(
            told[1].1 > told[2].1 && told[3].1 >= MIN_SECTION_WORDS,
            "{told:?}"
        );
        let sum: u32 = told.iter().map(|(_, words)| words).sum();
        assert!((996..=1060).contains(&sum), "{told:?}");
        assert_eq!(
            parse(&answer.to_string(), 1000, 2).unwrap().sections.len(),
            3
        );
        assert!(parse(r#"{"title": "x", "sections": []}"#, 900, 8).is_err());
        assert!(parse(r#"{"sections": [{"heading": "a"}]}"#, 900, 8).is_err());
    }
}
