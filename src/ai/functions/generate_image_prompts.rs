//! `generate_image_prompts`: an article into descriptions of its images.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{plain_within, read_json};
use crate::ai::prompts::data_block;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "generate_image_prompts";

/// The longest alternative text, in characters: screen readers pause after about this much.
const MAX_ALT_CHARS: usize = 125;

/// What the function is asked about.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The site's language code.
    pub language: &'a str,
    /// The site's name.
    pub site_name: &'a str,
    /// The article's title.
    pub title: &'a str,
    /// The article's section headings, in order.
    pub headings: &'a [String],
    /// The article's summary; may be empty.
    pub excerpt: &'a str,
    /// The positions to describe: 0 for the featured image, n for the n-th section.
    pub positions: &'a [i64],
}

/// The description of one image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImagePrompt {
    /// Its place.
    pub position: i64,
    /// What it should show; never empty.
    pub prompt: String,
    /// What it shows, for those who cannot see it; never empty and never the prompt.
    pub alt_text: String,
    /// The line below it; may be empty.
    pub caption: String,
}

/// The variables of the prompt.
#[must_use]
pub fn variables(input: &Input<'_>) -> Value {
    let data = json!({
        "article": {
            "title": input.title,
            "summary": input.excerpt,
            "sections": input.headings,
        },
        "positions": input.positions,
    });
    json!({
        "language": input.language,
        "site_name": input.site_name,
        "how_many": input.positions.len(),
        "data": data_block(&data),
    })
}

/// The shape of the answer.
#[must_use]
pub fn schema(input: &Input<'_>) -> OutputSchema {
    OutputSchema {
        name: NAME.to_owned(),
        schema: json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["images"],
            "properties": {"images": {
                "type": "array",
                "minItems": input.positions.len(),
                "maxItems": input.positions.len(),
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["position", "prompt", "alt_text", "caption"],
                    "properties": {
                        "position": {"type": "integer", "enum": input.positions},
                        "prompt": {"type": "string", "minLength": 10, "maxLength": 400},
                        "alt_text": {"type": "string", "minLength": 3, "maxLength": 120},
                        "caption": {"type": "string", "maxLength": 120},
                    },
                },
            }},
        }),
    }
}

/// The limit of the answer in tokens.
#[must_use]
pub fn max_output_tokens(images: usize) -> u32 {
    u32::try_from(images)
        .unwrap_or(u32::MAX)
        .saturating_mul(250)
        .saturating_add(100)
}

#[derive(Deserialize)]
struct Answer {
    images: Vec<AnswerImage>,
}

#[derive(Deserialize)]
struct AnswerImage {
    position: i64,
    #[serde(default)]
    prompt: String,
    #[serde(default)]
    alt_text: String,
    #[serde(default)]
    caption: String,
}

/// Reads an answer: one description for each position that was asked for.
///
/// A position that the model left out, or a text that is no use, is filled from the article: an
/// image of the title is better than none, and an alternative text that repeats the prompt is worse
/// than the title.
///
/// # Errors
/// When the answer is no JSON of this shape.
pub fn parse(text: &str, input: &Input<'_>) -> Result<Vec<ImagePrompt>, String> {
    let answer: Answer = read_json(text)?;
    Ok(input
        .positions
        .iter()
        .map(|&position| {
            let subject = subject(input, position);
            let said = answer
                .images
                .iter()
                .find(|image| image.position == position);
            let field = |get: fn(&AnswerImage) -> &str, max: usize| {
                said.map(|image| plain_within(get(image), max))
                    .unwrap_or_default()
            };
            let prompt = field(|image| &image.prompt, 1_000);
            let alt_text = field(|image| &image.alt_text, MAX_ALT_CHARS);
            let repeats = alt_text.is_empty() || prompt.starts_with(&alt_text);
            ImagePrompt {
                position,
                alt_text: if repeats {
                    plain_within(&subject, MAX_ALT_CHARS)
                } else {
                    alt_text
                },
                prompt: if prompt.is_empty() { subject } else { prompt },
                caption: field(|image| &image.caption, 200),
            }
        })
        .collect())
}

fn subject(input: &Input<'_>, position: i64) -> String {
    let heading = usize::try_from(position - 1)
        .ok()
        .and_then(|index| input.headings.get(index));
    heading.map_or_else(
        || input.title.to_owned(),
        |heading| format!("{}: {heading}", input.title),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::strict_schema;

    fn input<'a>(headings: &'a [String], positions: &'a [i64]) -> Input<'a> {
        Input {
            language: "en",
            site_name: "S",
            title: "Rugs",
            headings,
            excerpt: "",
            positions,
        }
    }

    #[test]
    fn the_schema_is_strict() {
        let schema = schema(&input(&[], &[0, 1]));
        assert_eq!(
            strict_schema::problems(&schema.schema),
            Vec::<String>::new()
        );
    }

    #[test]
    fn every_position_gets_one_image_whose_alt_is_not_its_prompt() {
        let headings = ["Sizes".to_owned()];
        let answer = json!({"images": [
            {"position": 7, "prompt": "stray"},
            {"position": 0, "prompt": "A rug in the sun", "alt_text": "A rug in the sun"},
        ]});
        let images = parse(&answer.to_string(), &input(&headings, &[0, 1])).unwrap();
        assert_eq!(images.len(), 2);
        assert_eq!(images[0].alt_text, "Rugs");
        assert_eq!(
            (images[1].position, images[1].prompt.as_str()),
            (1, "Rugs: Sizes")
        );
    }
}
