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
            let usual = described(position, input.title, subject(input, position));
            let said = answer
                .images
                .iter()
                .find(|image| image.position == position);
            let field = |get: fn(&AnswerImage) -> &str, max: usize| {
                said.map(|image| plain_within(get(image), max))
                    .filter(|text| !text.is_empty())
            };
            let prompt = field(|image| &image.prompt, 1_000).unwrap_or(usual.prompt);
            let caption = field(|image| &image.caption, 200).unwrap_or_default();
            let alt_text = field(|image| &image.alt_text, MAX_ALT_CHARS);
            let candidates = [alt_text, Some(usual.alt_text), Some(caption.clone())];
            let alt_text = candidates
                .into_iter()
                .flatten()
                .find(|text| !text.is_empty() && !repeats(text, &prompt));
            ImagePrompt {
                position,
                // Whatever the model calls for: the title of the page is no description of a picture.
                alt_text: alt_text.unwrap_or_else(|| plain_within(input.site_name, MAX_ALT_CHARS)),
                prompt,
                caption,
            }
        })
        .collect())
}

/// The words of an image that nobody has described: of the article, or of one of its sections.
#[must_use]
pub fn described(position: i64, title: &str, heading: &str) -> ImagePrompt {
    let prompt = if heading == title {
        format!("An illustration for an article about: {title}")
    } else {
        format!("An illustration of: {heading}. It stands in an article about: {title}")
    };
    ImagePrompt {
        position,
        prompt,
        alt_text: plain_within(heading, MAX_ALT_CHARS),
        caption: String::new(),
    }
}

/// Whether an alternative text is the prompt over again, whole or from its beginning: letters and digits
/// decide.
fn repeats(alt_text: &str, prompt: &str) -> bool {
    let bare = |text: &str| -> String {
        let kept = text.chars().filter(|sign| sign.is_alphanumeric());
        kept.flat_map(char::to_lowercase).collect()
    };
    let (alt_text, prompt) = (bare(alt_text), bare(prompt));
    prompt.starts_with(&alt_text) || (!prompt.is_empty() && alt_text.starts_with(&prompt))
}

fn subject<'a>(input: &Input<'a>, position: i64) -> &'a str {
    let heading = usize::try_from(position - 1)
        .ok()
        .and_then(|index| input.headings.get(index));
    heading.map_or(input.title, |heading| heading)
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
            (
                1,
                "An illustration of: Sizes. It stands in an article about: Rugs"
            )
        );
        assert_eq!(images[1].alt_text, "Sizes");
    }

    #[test]
    fn an_alternative_text_is_never_the_prompt() {
        let headings = ["Sizes".to_owned()];
        let says = |prompt: &str, alt_text: &str, caption: &str| {
            let image =
                json!({"position": 1, "prompt": prompt, "alt_text": alt_text, "caption": caption});
            let answer = json!({ "images": [image] });
            parse(&answer.to_string(), &input(&headings, &[1]))
                .unwrap()
                .remove(0)
                .alt_text
        };
        assert_eq!(says("A round rug on oak", "A round rug", ""), "Sizes");
        assert_eq!(
            says("a ROUND rug, on oak!", "A round rug on oak.", ""),
            "Sizes"
        );
        assert_eq!(says("A rug", "A rug on the floor", ""), "Sizes");
        assert_eq!(
            says("A rug on oak", "Oak floor with a rug", ""),
            "Oak floor with a rug"
        );
        assert_eq!(
            says("Sizes of rugs side by side", "", "Three rugs"),
            "Three rugs"
        );
        assert_eq!(says("Sizes", "Sizes", ""), "S");
        for heading in ["Rugs", "Sizes"] {
            let usual = described(0, "Rugs", heading);
            assert!(!repeats(&usual.alt_text, &usual.prompt));
        }
    }
}
