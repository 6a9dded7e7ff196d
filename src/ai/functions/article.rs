//! An article on its way from answers to a page: its fields, its sections, and what had to go.

use serde::Deserialize;
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation;

use super::plain_within;
use crate::ai::prompts::data_block;
use crate::domain::review::{Finding, Weight};
use crate::engines::html::read::{first_paragraph, plain_text, word_count};
use crate::engines::html::sanitise::sanitise;
use crate::engines::html::{LinkRules, escape_text};
use crate::engines::prose::meta;

/// The rules of how the site writes: the variables of the prompt `writing_rules`.
#[derive(Clone, Debug, Default)]
pub struct Voice<'a> {
    /// The site's language code.
    pub language: &'a str,
    /// The site's name.
    pub site_name: &'a str,
    /// The site's industry; may be empty.
    pub industry: &'a str,
    /// How the brand sounds; may be empty.
    pub brand_voice: &'a str,
    /// The author to write as: name, role, tone, audience, guidelines. `None` for none.
    pub author: Option<Value>,
    /// The numbers of the author's own texts. `None` without enough of them.
    pub style: Option<Value>,
    /// The strategy in use: name, audience, angle, links, rules. `None` for none.
    pub strategy: Option<Value>,
    /// What is never written about.
    pub banned_topics: &'a [String],
    /// Whether the data holds addresses that may be linked to.
    pub has_links: bool,
    /// Hosts of others that may be linked to.
    pub allowed_hosts: &'a [String],
}

impl Voice<'_> {
    /// The name of the prompt with these variables.
    pub const PROMPT: &'static str = "writing_rules";

    /// The variables of that prompt.
    #[must_use]
    pub fn variables(&self) -> Value {
        json!({
            "language": self.language,
            "site_name": self.site_name,
            "industry": self.industry,
            "brand_voice": self.brand_voice,
            "author": self.author,
            "style": self.style,
            "strategy": self.strategy,
            "banned_topics": self.banned_topics,
            "has_links": self.has_links,
            "allowed_hosts": self.allowed_hosts,
        })
    }
}

/// What an article is to be about: the data of its prompts.
#[derive(Clone, Copy, Debug)]
pub struct Assignment<'a> {
    /// The task's working title.
    pub title: &'a str,
    /// The task's brief; may be empty.
    pub description: &'a str,
    /// The target keywords, the primary one first.
    pub keywords: &'a [String],
    /// How many words the article should have.
    pub words: u32,
    /// Pages that may be linked to, each with its title and address.
    pub links: &'a [(String, String)],
}

impl Assignment<'_> {
    /// The assignment as data, with what a part adds to it.
    #[must_use]
    pub fn data(&self, further: &[(&str, Value)]) -> String {
        let links: Vec<Value> = self
            .links
            .iter()
            .map(|(title, url)| json!({"title": title, "url": url}))
            .collect();
        let mut data = json!({
            "task": {
                "title": self.title,
                "brief": self.description,
                "primary_keyword": self.keywords.first(),
                "keywords": self.keywords,
                "words": self.words,
            },
        });
        if !links.is_empty() {
            data["links"] = Value::Array(links);
        }
        for (name, value) in further {
            data[*name] = value.clone();
        }
        data_block(&data)
    }
}

/// The fields of an article beside its body, as an answer gives them.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Fields {
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
}

/// The shape of the fields. Servers that obey the lengths keep to them by themselves.
#[must_use]
pub fn field_schemas() -> [(&'static str, Value); 6] {
    [
        (
            "title",
            json!({"type": "string", "minLength": 5, "maxLength": 90}),
        ),
        (
            "meta_title",
            json!({"type": "string", "maxLength": meta::TITLE.chars}),
        ),
        (
            "meta_description",
            json!({"type": "string", "maxLength": meta::DESCRIPTION.chars}),
        ),
        ("excerpt", json!({"type": "string", "maxLength": 200})),
        ("category", json!({"type": "string", "maxLength": 40})),
        (
            "tags",
            json!({
                "type": "array",
                "maxItems": 4,
                "items": {"type": "string", "maxLength": 30},
            }),
        ),
    ]
}

/// A section of an article, sanitised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading as plain text; empty for the introduction.
    pub heading: String,
    /// Its body.
    pub html: String,
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
    /// The sections that have text, the introduction first.
    pub sections: Vec<Section>,
    /// The body.
    pub html: String,
    /// What one reads of the body: its text, a line a block. It follows from the body, and half of the
    /// checks ask for it.
    pub text: String,
    /// Links that were taken out, for the report.
    pub removed_links: Vec<String>,
    /// What was put right on the way.
    pub findings: Vec<Finding>,
}

impl Fields {
    /// Fields of which only the title is known.
    #[must_use]
    pub fn titled(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            ..Self::default()
        }
    }

    /// The title as plain text; empty when there is none.
    #[must_use]
    pub fn title(&self) -> String {
        plain_within(&self.title, 150)
    }

    /// Makes an article of the fields and of sections as headings with bodies, which are sanitised
    /// here; sections without text are left out.
    ///
    /// # Errors
    /// When there is no title, or no text.
    pub fn with_sections<'s>(
        &self,
        sections: impl Iterator<Item = (&'s str, &'s str)>,
        rules: &LinkRules<'_>,
    ) -> Result<Article, String> {
        let title = self.title();
        if title.is_empty() {
            return Err("it has no title".to_owned());
        }
        let mut article = Article {
            title,
            meta_title: String::new(),
            meta_description: String::new(),
            excerpt: plain_within(&self.excerpt, 300),
            category: plain_within(&self.category, 60),
            tags: self
                .tags
                .iter()
                .map(|tag| plain_within(tag, 40))
                .filter(|tag| !tag.is_empty())
                .take(8)
                .collect(),
            sections: Vec::new(),
            html: String::new(),
            text: String::new(),
            removed_links: Vec::new(),
            findings: Vec::new(),
        };
        for (heading, body) in sections {
            article.add_section(heading, body, rules);
        }
        article.build(rules);
        if article.words() == 0 {
            return Err("it has no text".to_owned());
        }
        self.describe(&mut article);
        Ok(article)
    }

    /// Fills the fields for result pages, within what is shown there.
    fn describe(&self, article: &mut Article) {
        let mut fitted = |rule: &str, what: &str, room: meta::Room, text: &str| {
            let fit = room.fit(text);
            if fit.chars().count() < text.chars().count() {
                let said = format!(
                    "the meta {what} was cut from {} to {} characters ({} to {} pixels)",
                    text.chars().count(),
                    fit.chars().count(),
                    room.width(text),
                    room.width(&fit)
                );
                article
                    .findings
                    .push(Finding::whole(rule, Weight::Note, said).at(text));
            }
            fit
        };
        let whole = plain_within(&self.meta_title, 300);
        let meta_title = if whole.is_empty() {
            &article.title.clone()
        } else {
            &whole
        };
        let title = fitted("meta.title", "title", meta::TITLE, meta_title);
        let whole = plain_within(&self.meta_description, 600);
        let description = fitted("meta.description", "description", meta::DESCRIPTION, &whole);
        let opening = if description.is_empty() && !article.excerpt.is_empty() {
            article.excerpt.clone()
        } else {
            first_paragraph(&article.html).unwrap_or_default()
        };
        article.meta_title = title;
        article.meta_description = meta::described(&description, &opening);
    }
}

impl Article {
    /// A text of so many words, to reckon with before there is one.
    #[must_use]
    pub fn placeholder(words: u32) -> Self {
        let section = |heading: &str| Section {
            heading: heading.to_owned(),
            html: format!("<p>{}</p>", "xxxxxx ".repeat((words / 4).max(1) as usize)),
        };
        Self {
            title: "x".repeat(60),
            meta_title: String::new(),
            meta_description: String::new(),
            excerpt: String::new(),
            category: String::new(),
            tags: Vec::new(),
            sections: ["", "a", "b", "c"].map(section).to_vec(),
            html: String::new(),
            text: String::new(),
            removed_links: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Adds a section, sanitised; one without text is left out.
    fn add_section(&mut self, heading: &str, body: &str, rules: &LinkRules<'_>) {
        let clean = sanitise(body, rules);
        self.removed_links.extend(clean.removed_links);
        let html = clean.html.trim().to_owned();
        if word_count(&html) > 0 {
            self.sections.push(Section {
                heading: plain_within(heading, 150),
                html,
            });
        }
    }

    /// Puts the body together. The parts are clean; the whole is made so too, and is what is stored.
    fn build(&mut self, rules: &LinkRules<'_>) {
        let mut html = String::new();
        for section in &self.sections {
            if !html.is_empty() {
                html.push('\n');
            }
            if !section.heading.is_empty() {
                html.push_str("<h2>");
                html.push_str(&escape_text(&section.heading));
                html.push_str("</h2>\n");
            }
            html.push_str(&section.html);
        }
        self.html = sanitise(&html, rules).html;
        self.text = plain_text(&self.html);
    }

    /// Adds further text to the end of sections, by their position from 0; unknown positions and
    /// additions without text are left out. Gives how many were used.
    pub fn extend(&mut self, additions: &[(usize, String)], rules: &LinkRules<'_>) -> usize {
        let mut used = 0;
        for (at, addition) in additions {
            let clean = sanitise(addition, rules);
            let html = clean.html.trim();
            if let Some(section) = self.sections.get_mut(*at)
                && word_count(html) > 0
            {
                self.removed_links.extend(clean.removed_links);
                section.html.push('\n');
                section.html.push_str(html);
                used += 1;
            }
        }
        self.build(rules);
        used
    }

    /// Goes on with the rest of the last section and with further sections, as headings with bodies; what
    /// has no text is left out.
    pub fn go_on<'s>(
        &mut self,
        rest: &str,
        sections: impl Iterator<Item = (&'s str, &'s str)>,
        rules: &LinkRules<'_>,
    ) {
        let last = self.sections.len().saturating_sub(1);
        self.extend(&[(last, rest.to_owned())], rules);
        for (heading, body) in sections {
            self.add_section(heading, body, rules);
        }
        self.build(rules);
    }

    /// How many words the body has, headings included.
    #[must_use]
    pub fn words(&self) -> u32 {
        u32::try_from(self.text.unicode_words().count()).unwrap_or(u32::MAX)
    }
}
