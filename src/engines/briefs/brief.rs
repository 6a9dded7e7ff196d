//! A content brief: instructions for a writer, as HTML.

use std::fmt::Write as _;

use crate::domain::keyword::Intent;
use crate::engines::html::{escape_attribute, escape_text};

use super::meta::{meta_description, meta_title};
use super::outline::{Section, outline, questions};
use super::phrases::{Phrases, SectionKind, Tongue};
use super::titles::{Angle, Topic, stems, title};
use super::{ClusterFacts, KeywordFacts, Structure};

/// What a brief is made of.
#[derive(Clone, Copy, Debug)]
pub struct BriefInput<'a> {
    /// The working title.
    pub title: &'a str,
    /// The template the page follows.
    pub structure: Structure,
    /// The keywords to target, the primary one first; empty means the cluster's own.
    pub keywords: &'a [String],
    /// The cluster.
    pub facts: &'a ClusterFacts<'a>,
    /// How long the article should be, in words.
    pub target_words: u32,
}

/// A finished brief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefDraft {
    /// The working title.
    pub title: String,
    /// The proposed title for result pages, at most 60 characters.
    pub meta_title: String,
    /// The proposed description for result pages, at most 156 characters.
    pub meta_description: String,
    /// A summary that says that this is a brief.
    pub excerpt: String,
    /// The brief as HTML that `sanitise` leaves as it is.
    pub html: String,
    /// The text to make the address part of.
    pub slug_source: String,
    /// The phrase the page should rank for.
    pub primary_keyword: String,
}

/// How many pages are proposed for links.
const MAX_LINKS: usize = 5;

/// Whether a summary is the one that the builtin writer gives its briefs, in any of its languages: it is
/// no summary of an article.
#[must_use]
pub fn is_summary_of_brief(excerpt: &str) -> bool {
    Tongue::ALL.iter().any(|tongue| {
        let whole = tongue.phrases().excerpt;
        whole
            .split_once("{}")
            .is_some_and(|(start, end)| excerpt.starts_with(start) && excerpt.ends_with(end))
    })
}

/// Writes the brief for a page.
#[must_use]
pub fn brief(input: &BriefInput<'_>) -> BriefDraft {
    let tongue = Tongue::of(input.facts.language);
    let phrases = tongue.unwrap_or(Tongue::English).phrases();
    let topic = Topic::of(input.facts);
    let mut keywords: Vec<String> = if input.keywords.is_empty() {
        cluster_keywords(input.facts, &topic)
    } else {
        input.keywords.to_vec()
    };
    let primary = primary_keyword(input, &keywords, &topic);
    keywords.retain(|keyword| *keyword != primary);
    keywords.insert(0, primary.clone());
    let input = &BriefInput {
        keywords: &keywords,
        ..*input
    };
    let asked = questions(input, &primary, topic.tongue);
    let sections = outline(input, &topic, &primary, !asked.is_empty());
    let working_title = input.title.trim().to_owned();
    let meta_title = meta_title(&working_title, input.facts.site_name);
    let meta_description = meta_description(&working_title, input.structure, phrases);
    let mut page = Markup {
        html: String::new(),
    };
    page.paragraph_strong(phrases.mark, phrases.mark_more);
    if tongue.is_none() {
        page.paragraph(&phrases.fallback.replacen("{}", input.facts.language, 1));
    }
    page.heading(2, phrases.basics);
    page.pairs(&[
        (phrases.working_title, &working_title),
        (phrases.meta_title, &meta_title),
        (phrases.meta_description, &meta_description),
        (phrases.structure, input.structure.as_str()),
        (phrases.length, &words(phrases, input.target_words)),
    ]);
    page.heading(2, phrases.target_keywords);
    page.keyword_table(input, &primary, phrases);
    page.heading(2, phrases.search_intent);
    page.paragraph(&search_intent(input, phrases));
    page.heading(2, phrases.outline);
    for section in &sections {
        page.section(section, phrases, &asked);
    }
    if !asked.is_empty() {
        page.heading(2, phrases.faq);
        page.paragraph(phrases.faq_advice);
        page.list(&asked);
    }
    page.heading(2, phrases.links);
    page.links(input, phrases);
    page.heading(2, phrases.checklist);
    let checks: Vec<String> = phrases
        .checks
        .iter()
        .map(|check| (*check).to_owned())
        .collect();
    page.list(&checks);
    BriefDraft {
        meta_title,
        meta_description,
        excerpt: phrases.excerpt.replacen("{}", &working_title, 1),
        html: page.html,
        slug_source: if working_title.is_empty() {
            primary.clone()
        } else {
            working_title.clone()
        },
        primary_keyword: primary,
        title: working_title,
    }
}

/// The keyword the page should rank for: the first one, unless that is narrower than a page about
/// the whole topic, which then should rank for the topic's own words.
fn primary_keyword(input: &BriefInput<'_>, keywords: &[String], topic: &Topic) -> String {
    let first = keywords.first().unwrap_or(&topic.main_keyword);
    let title_stems = stems(input.title);
    let fits = |keyword: &str| stems(keyword).iter().all(|stem| title_stems.contains(stem));
    let is_overview = [Angle::BuyingGuide, Angle::ExplainingGuide]
        .iter()
        .any(|angle| title(angle, topic) == input.title.trim());
    if !is_overview || fits(first) {
        return first.clone();
    }
    keywords
        .iter()
        .find(|keyword| fits(keyword))
        .map_or_else(|| topic.phrase.clone(), Clone::clone)
}

/// The cluster's keywords, the main one first, then by searches.
fn cluster_keywords(facts: &ClusterFacts<'_>, topic: &Topic) -> Vec<String> {
    let mut keywords: Vec<&KeywordFacts<'_>> = facts.keywords.iter().collect();
    keywords.sort_by(|a, b| {
        let is_main = |keyword: &KeywordFacts<'_>| keyword.text.trim() == topic.main_keyword;
        is_main(b)
            .cmp(&is_main(a))
            .then_with(|| b.search_volume.cmp(&a.search_volume))
            .then_with(|| a.text.cmp(b.text))
    });
    keywords
        .iter()
        .map(|keyword| keyword.text.trim().to_owned())
        .collect()
}

fn words(phrases: &Phrases, count: u32) -> String {
    phrases.words.replacen("{n}", &count.to_string(), 1)
}

fn facts_of<'a>(input: &BriefInput<'a>, keyword: &str) -> Option<&'a KeywordFacts<'a>> {
    input
        .facts
        .keywords
        .iter()
        .find(|facts| facts.text.trim() == keyword)
}

fn intent_name(phrases: &Phrases, intent: Intent) -> &'static str {
    let at = Intent::ALL.iter().position(|known| *known == intent);
    at.map_or("", |at| phrases.intents[at])
}

/// What is known of the intent, and what it asks of the page.
fn search_intent(input: &BriefInput<'_>, phrases: &Phrases) -> String {
    let known: Vec<Intent> = input
        .keywords
        .iter()
        .filter_map(|keyword| facts_of(input, keyword)?.intent)
        .collect();
    let count = |intent: Intent| known.iter().filter(|found| **found == intent).count();
    let main = Intent::ALL
        .iter()
        .copied()
        .rev()
        .max_by_key(|intent| count(*intent))
        .filter(|intent| count(*intent) > 0);
    let intent = main.unwrap_or(input.structure.usual_intent());
    let basis = if known.is_empty() {
        phrases
            .intent_guessed
            .replacen("{}", intent_name(phrases, intent), 1)
    } else {
        let counts: Vec<String> = Intent::ALL
            .iter()
            .filter(|intent| count(**intent) > 0)
            .map(|intent| format!("{} ({})", intent_name(phrases, *intent), count(*intent)))
            .collect();
        phrases
            .intent_known
            .replacen("{n}", &known.len().to_string(), 1)
            .replacen("{m}", &input.keywords.len().to_string(), 1)
            .replacen("{}", &counts.join(", "), 1)
    };
    let at = Intent::ALL
        .iter()
        .position(|known| *known == intent)
        .unwrap_or(0);
    format!("{basis} {}", phrases.intent_advice[at])
}

/// Writes HTML in exactly the shape that `sanitise` writes.
struct Markup {
    html: String,
}

impl Markup {
    fn paragraph(&mut self, text: &str) {
        let _ = writeln!(self.html, "<p>{}</p>", escape_text(text.trim()));
    }

    fn paragraph_strong(&mut self, strong: &str, text: &str) {
        let _ = writeln!(
            self.html,
            "<p><strong>{}</strong>. {}</p>",
            escape_text(strong),
            escape_text(text)
        );
    }

    fn heading(&mut self, level: u8, text: &str) {
        let _ = writeln!(self.html, "<h{level}>{}</h{level}>", escape_text(text));
    }

    fn list(&mut self, items: &[String]) {
        self.html.push_str("<ul>\n");
        for item in items {
            let _ = writeln!(self.html, "<li>{}</li>", escape_text(item.trim()));
        }
        self.html.push_str("</ul>\n");
    }

    fn pairs(&mut self, pairs: &[(&str, &str)]) {
        self.html.push_str("<ul>\n");
        for (name, value) in pairs {
            let _ = writeln!(
                self.html,
                "<li><strong>{}:</strong> {}</li>",
                escape_text(name),
                escape_text(value)
            );
        }
        self.html.push_str("</ul>\n");
    }

    fn keyword_table(&mut self, input: &BriefInput<'_>, primary: &str, phrases: &Phrases) {
        self.html.push_str("<table><thead><tr>");
        for column in phrases.keyword_columns {
            let _ = write!(self.html, "<th>{}</th>", escape_text(column));
        }
        self.html.push_str("</tr></thead><tbody>");
        let number = |value: Option<i64>| {
            value.map_or_else(|| phrases.unknown.to_owned(), |value| value.to_string())
        };
        for keyword in input.keywords {
            let facts = facts_of(input, keyword);
            let intent = facts.and_then(|facts| facts.intent);
            let cells = [
                keyword.clone(),
                phrases.roles[usize::from(keyword != primary)].to_owned(),
                number(facts.and_then(|facts| facts.search_volume)),
                number(facts.and_then(|facts| facts.difficulty)),
                intent
                    .map_or(phrases.unknown, |intent| intent_name(phrases, intent))
                    .to_owned(),
            ];
            self.html.push_str("<tr>");
            for cell in cells {
                let _ = write!(self.html, "<td>{}</td>", escape_text(&cell));
            }
            self.html.push_str("</tr>");
        }
        self.html.push_str("</tbody></table>\n");
    }

    fn section(&mut self, section: &Section, phrases: &Phrases, asked: &[String]) {
        let is_headed = section.kind != SectionKind::Intro;
        let heading = if is_headed {
            format!("H2: {}", section.heading)
        } else {
            section.heading.clone()
        };
        self.heading(3, &heading);
        let length = words(phrases, section.words);
        let keywords = section.keywords.join(", ");
        let subheadings = section.subheadings.join("; ");
        let mut pairs = vec![
            (phrases.purpose, section.purpose),
            (phrases.length, length.as_str()),
        ];
        if !keywords.is_empty() {
            pairs.push((phrases.use_keywords, keywords.as_str()));
        }
        if section.subheadings.len() > 1 {
            pairs.push((phrases.subheadings, subheadings.as_str()));
        }
        let answers = asked.join(" · ");
        if section.kind == SectionKind::Faq && !asked.is_empty() {
            pairs.push((phrases.answer, answers.as_str()));
        }
        self.pairs(&pairs);
    }

    fn links(&mut self, input: &BriefInput<'_>, phrases: &Phrases) {
        let pages: Vec<_> = input
            .facts
            .other_pages
            .iter()
            .filter(|page| page.title.trim() != input.title.trim())
            .take(MAX_LINKS)
            .collect();
        if pages.is_empty() {
            self.paragraph(phrases.no_links);
            return;
        }
        self.paragraph(phrases.links_advice);
        self.html.push_str("<ul>\n");
        for page in pages {
            let title = escape_text(page.title.trim());
            let slug = page.slug.trim().trim_matches('/');
            if slug.is_empty() {
                let _ = writeln!(self.html, "<li>{title}</li>");
            } else {
                let _ = writeln!(
                    self.html,
                    "<li>{title} – <code>{}</code></li>",
                    escape_attribute(slug)
                );
            }
        }
        self.html.push_str("</ul>\n");
    }
}

#[cfg(test)]
mod tests;
