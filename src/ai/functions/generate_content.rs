//! `generate_content`: a task into an article.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{plain_within, read_json};
use crate::ai::prompts::data_block;
use crate::engines::html::LinkRules;
use crate::engines::html::escape_text;
use crate::engines::html::read::word_count;
use crate::engines::html::sanitise::sanitise;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "generate_content";

/// The longest meta title, in characters: more is cut off on result pages.
const MAX_META_TITLE: usize = 60;

/// The longest meta description, in characters: more is cut off on result pages.
const MAX_META_DESCRIPTION: usize = 156;

/// What the function is asked about.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The site's language code.
    pub language: &'a str,
    /// The site's name.
    pub site_name: &'a str,
    /// The site's industry; may be empty.
    pub industry: &'a str,
    /// How many words the article should have.
    pub words: u32,
    /// The author to write as: name, role, tone, audience, guidelines. `None` for none.
    pub author: Option<Value>,
    /// The hosts that may be linked to.
    pub allowed_hosts: &'a [String],
    /// The task's working title.
    pub title: &'a str,
    /// The task's brief; may be empty.
    pub description: &'a str,
    /// The target keywords, the primary one first.
    pub keywords: &'a [String],
    /// The template to follow.
    pub structure: &'a str,
}

/// An article, sanitised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// The title; never empty.
    pub title: String,
    /// The title for result pages.
    pub meta_title: String,
    /// The description for result pages.
    pub meta_description: String,
    /// A short summary; may be empty.
    pub excerpt: String,
    /// The category; empty for none.
    pub category: String,
    /// The tags.
    pub tags: Vec<String>,
    /// The body.
    pub html: String,
    /// Links that were taken out, for the report.
    pub removed_links: Vec<String>,
}

/// The variables of the prompt.
#[must_use]
pub fn variables(input: &Input<'_>) -> Value {
    let data = json!({
        "task": {
            "title": input.title,
            "brief": input.description,
            "primary_keyword": input.keywords.first(),
            "keywords": input.keywords,
        },
    });
    json!({
        "language": input.language,
        "site_name": input.site_name,
        "industry": input.industry,
        "words": input.words,
        "structure": input.structure,
        "author": input.author,
        "allowed_hosts": input.allowed_hosts,
        "data": data_block(&data),
    })
}

/// The shape of the answer. Lengths bind servers that obey them, so that a small model ends.
#[must_use]
pub fn schema(input: &Input<'_>) -> OutputSchema {
    // Six characters a word and a space, markup included, spread over up to six sections.
    let sections = (input.words / 150).clamp(2, 8);
    let section_chars = (input.words * 7 / (sections + 1)).max(200);
    OutputSchema {
        name: NAME.to_owned(),
        schema: json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["title", "meta_title", "meta_description", "excerpt", "category", "tags",
                         "introduction_html", "sections"],
            "properties": {
                "title": {"type": "string", "minLength": 5, "maxLength": 90},
                "meta_title": {"type": "string", "maxLength": MAX_META_TITLE},
                "meta_description": {"type": "string", "maxLength": MAX_META_DESCRIPTION},
                "excerpt": {"type": "string", "maxLength": 200},
                "category": {"type": "string", "maxLength": 40},
                "tags": {
                    "type": "array",
                    "maxItems": 4,
                    "items": {"type": "string", "maxLength": 30},
                },
                "introduction_html": {"type": "string", "minLength": 20, "maxLength": section_chars},
                "sections": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": sections,
                    "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["heading", "body_html"],
                        "properties": {
                            "heading": {"type": "string", "minLength": 3, "maxLength": 90},
                            "body_html": {
                                "type": "string", "minLength": 20, "maxLength": section_chars,
                            },
                        },
                    },
                },
            },
        }),
    }
}

/// The limit of the answer in tokens: two a word for any Latin script, and the fields around it.
#[must_use]
pub fn max_output_tokens(words: u32) -> u32 {
    words.saturating_mul(2).saturating_add(600)
}

#[derive(Deserialize)]
struct Answer {
    title: String,
    #[serde(default)]
    meta_title: String,
    #[serde(default)]
    meta_description: String,
    #[serde(default)]
    excerpt: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    introduction_html: String,
    #[serde(default)]
    sections: Vec<AnswerSection>,
}

#[derive(Deserialize)]
struct AnswerSection {
    #[serde(default)]
    heading: String,
    #[serde(default)]
    body_html: String,
}

/// Reads an answer, sanitises every part, and builds the body.
///
/// # Errors
/// When the answer is no JSON of this shape, has no title, or no text.
pub fn parse(text: &str, rules: &LinkRules<'_>) -> Result<Article, String> {
    let answer: Answer = read_json(text)?;
    let title = plain_within(&answer.title, 150);
    if title.is_empty() {
        return Err("it has no title".to_owned());
    }
    let mut removed_links = Vec::new();
    let mut clean = |html: &str| {
        let part = sanitise(html, rules);
        removed_links.extend(part.removed_links);
        part.html.trim().to_owned()
    };
    let mut html = clean(&answer.introduction_html);
    for section in &answer.sections {
        let heading = plain_within(&section.heading, 150);
        let body = clean(&section.body_html);
        if body.is_empty() {
            continue;
        }
        if !heading.is_empty() {
            html.push_str("\n<h2>");
            html.push_str(&escape_text(&heading));
            html.push_str("</h2>");
        }
        html.push('\n');
        html.push_str(&body);
    }
    // The parts are clean; together they are too, and the whole is what gets stored.
    let whole = sanitise(&html, rules);
    if word_count(&whole.html) == 0 {
        return Err("it has no text".to_owned());
    }
    let or_title = |text: String| if text.is_empty() { title.clone() } else { text };
    let excerpt = plain_within(&answer.excerpt, 300);
    let description = plain_within(&answer.meta_description, MAX_META_DESCRIPTION);
    Ok(Article {
        meta_title: or_title(plain_within(&answer.meta_title, MAX_META_TITLE)),
        meta_description: if description.is_empty() {
            plain_within(&excerpt, MAX_META_DESCRIPTION)
        } else {
            description
        },
        excerpt,
        category: plain_within(&answer.category, 60),
        tags: answer
            .tags
            .iter()
            .map(|tag| plain_within(tag, 40))
            .filter(|tag| !tag.is_empty())
            .take(8)
            .collect(),
        html: whole.html,
        removed_links,
        title,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::strict_schema;

    fn rules() -> LinkRules<'static> {
        LinkRules {
            allowed_hosts: &[],
            own_hosts: &[],
        }
    }

    #[test]
    fn the_schema_is_strict() {
        let input = Input {
            language: "en",
            site_name: "S",
            industry: "",
            words: 900,
            author: None,
            allowed_hosts: &[],
            title: "T",
            description: "",
            keywords: &[],
            structure: "guide",
        };
        assert_eq!(
            strict_schema::problems(&schema(&input).schema),
            Vec::<String>::new()
        );
    }

    #[test]
    fn hostile_parts_come_out_clean() {
        let answer = json!({
            "title": "Rugs <script>alert(1)</script>",
            "introduction_html": "<p onclick=x>Hello <a href=\"https://evil.example/x\">there</a></p>",
            "sections": [
                {"heading": "A </h2><script>", "body_html": "<p>[php]boom[/php]</p><script>x</script>"},
                {"heading": "Empty", "body_html": " "},
            ],
        });
        let article = parse(&answer.to_string(), &rules()).unwrap();
        assert!(!article.html.contains("script") && !article.html.contains("onclick"));
        assert!(!article.html.contains("[php]") && !article.html.contains("Empty"));
        assert_eq!(article.removed_links, ["https://evil.example/x"]);
        assert_eq!(sanitise(&article.html, &rules()).html, article.html);
    }

    #[test]
    fn an_answer_without_text_is_none() {
        let answer = json!({"title": "T", "introduction_html": "<p> </p>", "sections": []});
        assert!(parse(&answer.to_string(), &rules()).is_err());
        assert!(parse(r#"{"title": ""}"#, &rules()).is_err());
    }
}
