//! `continue_article`: the rest of an article whose answer was cut.

use serde::Deserialize;
use serde_json::{Value, json};

use super::article::{Article, Assignment, Voice};
use super::generate_content::section_schema;
use super::read_json;
use crate::engines::html::read::plain_text;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "continue_article";

/// How many words a section has, for how many there may be.
const WORDS_PER_SECTION: u32 = 120;

/// What had come of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// The article as far as it is whole: up to the last finished paragraph.
    pub article: Article,
    /// Whether its last section broke off.
    pub broke_off: bool,
}

/// The variables of the prompt; `missing` is how many words are to come.
#[must_use]
pub fn variables(
    voice: &Voice<'_>,
    rules: &str,
    shape: &Value,
    assignment: &Assignment<'_>,
    begun: &Begun,
    missing: u32,
) -> Value {
    let sections = begun.article.sections.iter().map(|section| {
        json!({
            "heading": section.heading,
            "text": plain_text(&section.html),
        })
    });
    let whole = json!({
        "title": begun.article.title,
        "sections": sections.collect::<Vec<_>>(),
        "words_missing": missing,
    });
    json!({
        "site_name": voice.site_name,
        "industry": voice.industry,
        "rules": rules,
        "shape": shape,
        "missing": missing,
        "broke_off": begun.broke_off,
        "data": assignment.data(&[("begun_article", whole)]),
    })
}

/// The shape of the answer.
#[must_use]
pub fn schema(missing: u32) -> OutputSchema {
    let sections = (missing / WORDS_PER_SECTION).clamp(1, 12);
    let html = json!({
        "type": "string",
        "minLength": 20,
        "maxLength": (missing.saturating_mul(10) / sections).max(400),
    });
    OutputSchema {
        name: NAME.to_owned(),
        schema: json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["rest_html", "sections"],
            "properties": {
                "rest_html": {"type": "string", "maxLength": 2_000},
                "sections": {
                    "type": "array",
                    "maxItems": sections,
                    "items": section_schema(&html),
                },
            },
        }),
    }
}

/// The limit of the answer in tokens.
#[must_use]
pub fn max_output_tokens(missing: u32) -> u32 {
    missing.saturating_mul(2).saturating_add(400)
}

/// What an answer goes on with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Rest {
    /// The rest of the section that broke off; may be empty.
    #[serde(default)]
    pub rest_html: String,
    /// The sections after it.
    #[serde(default)]
    pub sections: Vec<RestSection>,
}

/// A section that an answer goes on with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct RestSection {
    /// Its heading.
    #[serde(default)]
    pub heading: String,
    /// Its body.
    #[serde(default)]
    pub body_html: String,
}

impl Rest {
    /// All of it as it is read.
    #[must_use]
    pub fn text(&self) -> String {
        let bodies = self.sections.iter().map(|section| &section.body_html);
        let parts: Vec<String> = std::iter::once(&self.rest_html)
            .chain(bodies)
            .map(|html| plain_text(html))
            .collect();
        parts.join("\n")
    }
}

/// Reads an answer.
///
/// # Errors
/// When the answer is no JSON of this shape, or goes on with nothing.
pub fn parse(text: &str) -> Result<Rest, String> {
    let rest: Rest = read_json(text)?;
    if rest.text().trim().is_empty() {
        return Err("it goes on with nothing".to_owned());
    }
    Ok(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::strict_schema;

    #[test]
    fn the_schema_is_strict() {
        for missing in [30, 400, 9_000] {
            let problems = strict_schema::problems(&schema(missing).schema);
            assert_eq!(problems, Vec::<String>::new());
        }
    }

    #[test]
    fn an_answer_goes_on_or_is_none() {
        let rest = parse(
            r#"{"rest_html": "<p>So.</p>", "sections": [{"heading": "H", "body_html": "B"}]}"#,
        );
        assert_eq!(rest.unwrap().text(), "So.\nB");
        assert!(parse(r#"{"rest_html": " ", "sections": []}"#).is_err());
        assert!(parse("no").is_err());
    }
}
