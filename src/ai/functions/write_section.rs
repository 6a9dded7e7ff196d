//! `write_section`: one section of a planned article.

use serde::Deserialize;
use serde_json::{Value, json};

use super::article::{Assignment, Voice};
use super::outline_article::Outline;
use super::read_json;
use crate::engines::html::read::word_count;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "write_section";

/// The variables of the prompt for the section `id`, which the outline has.
#[must_use]
pub fn variables(
    voice: &Voice<'_>,
    rules: &str,
    shape: &Value,
    assignment: &Assignment<'_>,
    outline: &Outline,
    id: usize,
) -> Value {
    let section = outline.sections.get(id).map_or(Value::Null, |section| {
        json!({
            "id": id,
            "heading": section.heading,
            "points": section.points,
            "words": section.words,
        })
    });
    let data = assignment.data(&[("outline", outline.data()), ("section", section.clone())]);
    json!({
        "site_name": voice.site_name,
        "industry": voice.industry,
        "rules": rules,
        "shape": shape,
        "section": section,
        "data": data,
    })
}

/// The shape of the answer for the section `id`.
#[must_use]
pub fn schema(id: usize, words: u32) -> OutputSchema {
    OutputSchema {
        name: NAME.to_owned(),
        schema: json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["id", "body_html"],
            "properties": {
                "id": {"type": "integer", "enum": [id]},
                "body_html": {
                    "type": "string",
                    "minLength": 20,
                    "maxLength": words.saturating_mul(12).max(300),
                },
            },
        }),
    }
}

/// The limit of the answer in tokens.
#[must_use]
pub const fn max_output_tokens(words: u32) -> u32 {
    words.saturating_mul(2).saturating_add(200)
}

#[derive(Deserialize)]
struct Answer {
    id: usize,
    body_html: String,
}

/// Reads an answer: the body as it came, to be sanitised with the whole.
///
/// # Errors
/// When the answer is no JSON of this shape, is about another section, or has no text.
pub fn parse(text: &str, id: usize) -> Result<String, String> {
    let answer: Answer = read_json(text)?;
    if answer.id != id {
        return Err(format!(
            "it is section {}, and {id} was asked for",
            answer.id
        ));
    }
    if word_count(&answer.body_html) == 0 {
        return Err("it has no text".to_owned());
    }
    Ok(answer.body_html)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::strict_schema;

    #[test]
    fn the_schema_is_strict() {
        assert_eq!(
            strict_schema::problems(&schema(2, 100).schema),
            Vec::<String>::new()
        );
    }

    #[test]
    fn only_the_section_that_was_asked_for_counts() {
        assert_eq!(
            parse(r#"{"id": 2, "body_html": "<p>x</p>"}"#, 2).as_deref(),
            Ok("<p>x</p>")
        );
        for bad in [
            r#"{"id": 3, "body_html": "<p>x</p>"}"#,
            r#"{"id": 2, "body_html": "<p> </p>"}"#,
            r#"{"body_html": "<p>x</p>"}"#,
        ] {
            assert!(parse(bad, 2).is_err(), "{bad}");
        }
    }
}
