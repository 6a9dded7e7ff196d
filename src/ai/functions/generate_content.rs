//! `generate_content`: a task into an article, in one answer.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::article::{Article, Assignment, Fields, Voice, field_schemas};
use super::continue_article::Begun;
use super::read_json;
use crate::engines::html::LinkRules;
use crate::providers::OutputSchema;
use crate::providers::cut_json::close_cut_json;

/// The function's name.
pub const NAME: &str = "generate_content";

/// How many characters a word may have on average, markup and the words beyond the order included.
const CHARS_PER_WORD: u32 = 10;

/// What the function is asked about.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// How the site writes.
    pub voice: Voice<'a>,
    /// The prompt `writing_rules`, rendered.
    pub rules: &'a str,
    /// The template to follow, as prompts see it.
    pub shape: Value,
    /// What the article is about.
    pub assignment: Assignment<'a>,
}

/// The variables of the prompt.
#[must_use]
pub fn variables(input: &Input<'_>) -> Value {
    let voice = &input.voice;
    json!({
        "language": voice.language,
        "site_name": voice.site_name,
        "industry": voice.industry,
        "words": input.assignment.words,
        "structure": input.shape["name"],
        "author": voice.author,
        "allowed_hosts": voice.allowed_hosts,
        "strategy": voice.strategy,
        "brand_voice": voice.brand_voice,
        "banned_topics": voice.banned_topics,
        "rules": input.rules,
        "shape": input.shape,
        "data": input.assignment.data(&[]),
    })
}

/// The shape of the answer. Lengths bind servers that obey them, so that a small model ends.
#[must_use]
pub fn schema(words: u32) -> OutputSchema {
    let sections = (words / 150).clamp(2, 12);
    let section_chars = (words * CHARS_PER_WORD / (sections + 1)).max(200);
    let mut properties: Map<String, Value> = field_schemas()
        .into_iter()
        .map(|(name, schema)| (name.to_owned(), schema))
        .collect();
    let html = json!({"type": "string", "minLength": 20, "maxLength": section_chars});
    properties.insert("introduction_html".to_owned(), html.clone());
    properties.insert(
        "sections".to_owned(),
        json!({
            "type": "array",
            "minItems": 1,
            "maxItems": sections,
            "items": section_schema(&html),
        }),
    );
    OutputSchema {
        name: NAME.to_owned(),
        schema: closed(&properties),
    }
}

/// The shape of a section, whose body is to be of this shape.
pub(super) fn section_schema(html: &Value) -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["heading", "body_html"],
        "properties": {
            "heading": {"type": "string", "minLength": 3, "maxLength": 90},
            "body_html": html,
        },
    })
}

/// An object with exactly these properties.
pub(super) fn closed(properties: &Map<String, Value>) -> Value {
    let required: Vec<String> = properties.keys().cloned().collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    })
}

/// The limit of the answer in tokens: two a word for any Latin script, and the fields around it.
#[must_use]
pub fn max_output_tokens(words: u32) -> u32 {
    words.saturating_mul(2).saturating_add(600)
}

#[derive(Deserialize)]
struct Answer {
    #[serde(flatten)]
    fields: Fields,
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
    read_json::<Answer>(text)?.into_article(rules)
}

impl Answer {
    fn into_article(self, rules: &LinkRules<'_>) -> Result<Article, String> {
        let introduction = ("", self.introduction_html.as_str());
        let rest = self.sections.iter();
        let rest = rest.map(|section| (section.heading.as_str(), section.body_html.as_str()));
        let all = std::iter::once(introduction).chain(rest);
        self.fields.with_sections(all, rules)
    }

    /// The body that comes last.
    fn last_body(&mut self) -> &mut String {
        match self.sections.last_mut() {
            Some(section) => &mut section.body_html,
            None => &mut self.introduction_html,
        }
    }
}

/// Ends of what can stand by itself in a body. A heading needs what follows it.
const BLOCK_ENDS: [&str; 6] = [
    "</p>",
    "</li>",
    "</ul>",
    "</ol>",
    "</table>",
    "</blockquote>",
];

/// Ends of sentences, for a body without blocks.
const SENTENCE_ENDS: [&str; 5] = [". ", "! ", "? ", "。", "！"];

/// Reads what had come of an answer that was cut: whole paragraphs, sanitised. `None` when that is no
/// title with a text.
#[must_use]
pub fn parse_begun(text: &str, rules: &LinkRules<'_>) -> Option<Begun> {
    let cut = close_cut_json(text)?;
    let mut answer: Answer = serde_json::from_str(&cut.whole).ok()?;
    let begun = cut.with_cut_text;
    let begun: Option<Answer> = begun.and_then(|json| serde_json::from_str(&json).ok());
    let mut broke_off = false;
    if let Some(mut begun) = begun {
        let (came, whole) = (begun.last_body(), answer.last_body());
        // Where they are the same, a title, a description or a tag was cut, and half of that is none.
        if came != whole {
            came.truncate(last_end(came));
            broke_off = !came.is_empty();
            std::mem::swap(came, whole);
        }
    }
    let article = answer.into_article(rules).ok()?;
    Some(Begun { article, broke_off })
}

/// Where the last block of a body ends, or in a body without blocks its last sentence; 0 when nothing does.
fn last_end(body: &str) -> usize {
    let last = |ends: &[&str]| {
        let found = ends
            .iter()
            .filter_map(|end| Some(body.rfind(end)? + end.len()));
        found.max()
    };
    let end = last(&BLOCK_ENDS).or_else(|| last(&SENTENCE_ENDS));
    end.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::html::sanitise;
    use crate::engines::prose::meta;
    use crate::providers::strict_schema;

    fn rules() -> LinkRules<'static> {
        LinkRules::default()
    }

    #[test]
    fn the_schema_is_strict() {
        assert_eq!(
            strict_schema::problems(&schema(900).schema),
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

    #[test]
    fn of_a_cut_answer_whole_paragraphs_are_taken() {
        let answer = json!({
            "title": "Rugs",
            "introduction_html": "<p>Measure first.</p><p>Then buy.</p>",
            "sections": [
                {"heading": "Size", "body_html": "<p>One two.</p><ul><li>Three</li><li>Four</li></ul>"},
                {"heading": "Care", "body_html": "<p>Five.</p>"},
            ],
        });
        let text = answer.to_string();
        let begun = |until: &str| {
            let end = text.find(until).unwrap() + until.len();
            parse_begun(&text[..end], &rules())
        };
        assert_eq!(begun("Ru"), None);
        assert_eq!(begun("Measure fi"), None);
        let first = begun("Then b").unwrap();
        assert_eq!(
            (first.article.text.trim(), first.broke_off),
            ("Measure first.", true)
        );
        let second = begun("Thre").unwrap();
        assert!(
            second
                .article
                .html
                .trim_end()
                .ends_with("<h2>Size</h2>\n<p>One two.</p>"),
            "{second:?}"
        );
        assert!(second.broke_off);
        let third = begun("Four").unwrap();
        assert!(
            third
                .article
                .html
                .trim_end()
                .ends_with("<li>Three</li></ul>"),
            "{third:?}"
        );
        // A heading without a text says nothing, and what came before it is whole.
        let fourth = begun("Ca").unwrap();
        assert!(
            fourth.article.html.contains("Four") && !fourth.broke_off,
            "{fourth:?}"
        );
        let whole = parse_begun(&text, &rules()).unwrap();
        assert_eq!(Ok(whole.article), parse(&text, &rules()));
        assert!(!whole.broke_off);
        let plain = r#"{"title": "T", "introduction_html": "One two. Three fo"#;
        assert_eq!(
            parse_begun(plain, &rules()).unwrap().article.text.trim(),
            "One two."
        );
        // Of the section that was cut nothing is left, so no section broke off.
        let fifth = begun("<p>Fiv").unwrap();
        assert!(
            !fifth.article.html.contains("Care") && !fifth.broke_off,
            "{fifth:?}"
        );
    }

    #[test]
    fn wherever_an_answer_is_cut_nothing_in_it_is_half() {
        let fields = json!({
            "title": "Rugs for small rooms",
            "meta_title": "Small rooms and their rugs",
            "tags": ["rugs", "small rooms"],
        });
        let bodies = json!({
            "introduction_html": "<p>Measure first.</p><p>Then buy \u{e9}clairs.</p>",
            "sections": [
                {"heading": "Size", "body_html": "<p>One \"two\".</p><ul><li>Three</li><li>Four</li></ul>"},
                {"heading": "Care", "body_html": "<p>Five.</p><p>Six.</p>"},
            ],
        });
        let joined = |first: &Value, then: &Value| {
            let mut all = first.as_object().unwrap().clone();
            all.extend(then.as_object().unwrap().clone());
            Value::from(all).to_string()
        };
        let lines = |article: &Article| -> Vec<String> {
            article.text.lines().map(str::to_owned).collect()
        };
        let mut taken = 0;
        for text in [joined(&fields, &bodies), joined(&bodies, &fields)] {
            let whole = parse(&text, &rules()).unwrap();
            let (known, headings) = (lines(&whole), ["Size", "Care"]);
            for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)) {
                let Some(begun) = parse_begun(&text[..end], &rules()) else {
                    continue;
                };
                let (article, cut) = (begun.article, &text[..end]);
                taken += 1;
                assert_eq!(article.title, whole.title, "{cut}");
                let is_title = [&whole.title, &whole.meta_title].contains(&&article.meta_title);
                assert!(is_title, "{cut}: {}", article.meta_title);
                assert!(whole.tags.starts_with(&article.tags), "{cut}");
                let came = lines(&article);
                assert!(known.starts_with(&came), "{cut}: {came:?}");
                let ends_in_heading = came.last().is_some_and(|last| headings.contains(&&**last));
                assert!(!ends_in_heading, "{cut}: {came:?}");
            }
        }
        assert!(taken > 150, "{taken}");
    }

    #[test]
    fn too_long_fields_are_cut_and_thin_ones_filled() {
        let answer = json!({
            "title": "Rugs",
            "meta_title": "Everything that anybody ever wanted to know about rugs for every kind of room",
            "meta_description": "Rugs.",
            "introduction_html": "<p>A rug that is too small makes a room look smaller than it is. Measure first.</p>",
        });
        let article = parse(&answer.to_string(), &rules()).unwrap();
        assert!(meta::TITLE.holds(&article.meta_title));
        assert!(article.meta_description.chars().count() >= meta::MIN_DESCRIPTION_CHARS);
        let found: Vec<&str> = article
            .findings
            .iter()
            .map(|finding| finding.rule.as_str())
            .collect();
        assert_eq!(found, ["meta.title"]);
    }

    #[test]
    fn text_is_added_to_the_sections_it_was_asked_for() {
        let answer = json!({
            "title": "Rugs",
            "introduction_html": "<p>One two three.</p>",
            "sections": [{"heading": "Size", "body_html": "<p>Four five.</p>"}],
        });
        let mut article = parse(&answer.to_string(), &rules()).unwrap();
        assert_eq!(article.words(), 6);
        let additions = [
            (
                1,
                "<p>Six <a href=\"https://evil.example/\">seven</a>.</p>".to_owned(),
            ),
            (7, "<p>Nowhere.</p>".to_owned()),
            (0, " ".to_owned()),
        ];
        assert_eq!(article.extend(&additions, &rules()), 1);
        assert_eq!(article.words(), 8);
        assert!(
            article
                .html
                .trim_end()
                .ends_with("<p>Four five.</p>\n<p>Six seven.</p>"),
            "{}",
            article.html
        );
        assert_eq!(article.removed_links, ["https://evil.example/"]);
    }
}
