//! `generate_ideas`: a cluster into content ideas.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{plain_within, read_json};
use crate::ai::prompts::data_block;
use crate::engines::text::normal::normal_form;
use crate::providers::OutputSchema;

/// The function's name.
pub const NAME: &str = "generate_ideas";

/// The most keywords of a cluster that are shown to the model.
const MAX_KEYWORDS: usize = 60;

/// What the function is asked about.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The site's language code.
    pub language: &'a str,
    /// The site's name.
    pub site_name: &'a str,
    /// The site's industry; may be empty.
    pub industry: &'a str,
    /// The templates that an idea may follow; at least one.
    pub structures: &'a [String],
    /// The strategy in use: name, audience, angle, links, rules. `None` for none.
    pub strategy: Option<Value>,
    /// What is never written about.
    pub banned_topics: &'a [String],
    /// How many ideas are wanted.
    pub how_many: usize,
    /// Titles that must not be proposed again.
    pub taken_titles: &'a [String],
    /// The cluster's name.
    pub cluster_name: &'a str,
    /// The cluster's keywords with their known volumes and intents, most important first.
    pub keywords: &'a [(String, Option<i64>, Option<&'static str>)],
}

/// An idea as the model proposes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The working title; never empty.
    pub title: String,
    /// What the page does; may be empty.
    pub description: String,
    /// Keywords of the cluster; at least one.
    pub keywords: Vec<String>,
    /// One of the templates that were offered.
    pub content_structure: String,
}

/// The variables of the prompt.
#[must_use]
pub fn variables(input: &Input<'_>) -> Value {
    let keywords: Vec<Value> = input
        .keywords
        .iter()
        .take(MAX_KEYWORDS)
        .map(|(keyword, volume, intent)| {
            json!({"keyword": keyword, "search_volume": volume, "intent": intent})
        })
        .collect();
    let data = json!({
        "cluster": {"name": input.cluster_name, "keywords": keywords},
        "ideas_per_cluster": input.how_many,
    });
    json!({
        "language": input.language,
        "site_name": input.site_name,
        "industry": input.industry,
        "how_many": input.how_many,
        "taken_titles": input.taken_titles,
        "strategy": input.strategy,
        "banned_topics": input.banned_topics,
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
            "required": ["ideas"],
            "properties": {"ideas": {
                "type": "array",
                "minItems": 1,
                "maxItems": input.how_many.max(1),
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["title", "description", "keywords", "content_structure"],
                    "properties": {
                        "title": {"type": "string", "minLength": 8, "maxLength": 90},
                        "description": {"type": "string", "maxLength": 240},
                        "keywords": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 8,
                            "items": {"type": "string", "maxLength": 80},
                        },
                        "content_structure": {"type": "string", "enum": input.structures},
                    },
                },
            }},
        }),
    }
}

/// The limit of the answer in tokens.
#[must_use]
pub fn max_output_tokens(how_many: usize) -> u32 {
    u32::try_from(how_many)
        .unwrap_or(u32::MAX)
        .saturating_mul(220)
        .saturating_add(200)
}

#[derive(Deserialize)]
struct Answer {
    ideas: Vec<AnswerIdea>,
}

#[derive(Deserialize)]
struct AnswerIdea {
    title: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default)]
    content_structure: String,
}

/// Reads an answer. Keywords that are not the cluster's are dropped; an idea that is left without
/// any targets the cluster's first, and one with a template that was not offered follows the first
/// that was.
///
/// # Errors
/// When the answer is no JSON of this shape, or holds no idea with a title.
pub fn parse(
    text: &str,
    cluster_keywords: &[String],
    structures: &[String],
    how_many: usize,
) -> Result<Vec<Proposal>, String> {
    let answer: Answer = read_json(text)?;
    let known: Vec<(String, &String)> = cluster_keywords
        .iter()
        .map(|keyword| (normal_form(keyword), keyword))
        .collect();
    let ideas: Vec<Proposal> = answer
        .ideas
        .into_iter()
        .filter_map(|idea| {
            let title = plain_within(&idea.title, 120);
            if title.is_empty() {
                return None;
            }
            let mut keywords: Vec<String> = Vec::new();
            for keyword in &idea.keywords {
                let wanted = normal_form(keyword);
                if let Some((_, found)) = known.iter().find(|(form, _)| *form == wanted)
                    && !keywords.contains(found)
                {
                    keywords.push((*found).clone());
                }
            }
            if keywords.is_empty() {
                keywords.extend(cluster_keywords.first().cloned());
            }
            let content_structure = structures
                .iter()
                .find(|known| **known == idea.content_structure)
                .or(structures.first())
                .cloned()
                .unwrap_or_default();
            let description = plain_within(&idea.description, 500);
            Some(Proposal {
                title,
                description,
                keywords,
                content_structure,
            })
        })
        .take(how_many)
        .collect();
    if ideas.is_empty() {
        Err("it holds no idea with a title".to_owned())
    } else {
        Ok(ideas)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::strict_schema;

    #[test]
    fn the_schema_is_strict() {
        let input = Input {
            language: "en",
            site_name: "S",
            industry: "",
            structures: &["guide".to_owned(), "faq".to_owned()],
            strategy: None,
            banned_topics: &[],
            how_many: 3,
            taken_titles: &[],
            cluster_name: "Rugs",
            keywords: &[],
        };
        assert_eq!(
            strict_schema::problems(&schema(&input).schema),
            Vec::<String>::new()
        );
    }

    #[test]
    fn only_keywords_of_the_cluster_are_kept() {
        let answer = json!({"ideas": [
            {"title": "<b>Rugs</b> for small rooms", "keywords": ["SMALL  rugs", "made up"],
             "content_structure": "novel"},
            {"title": "  ", "keywords": []},
            {"title": "More", "description": "d"},
        ]});
        let own = ["small rugs".to_owned(), "rugs".to_owned()];
        let structures = ["guide".to_owned(), "faq".to_owned()];
        let ideas = parse(&answer.to_string(), &own, &structures, 5).unwrap();
        assert_eq!(ideas.len(), 2);
        assert_eq!(ideas[0].title, "Rugs for small rooms");
        assert_eq!(ideas[0].keywords, ["small rugs"]);
        assert_eq!(ideas[0].content_structure, "guide");
        assert_eq!(ideas[1].keywords, ["small rugs"]);
        assert!(parse(r#"{"ideas": []}"#, &own, &structures, 5).is_err());
    }
}
