//! A picture of topics and their page groups, as one page that needs nothing else.
//!
//! The names and keywords are text from anywhere. They stand in the page only as JSON without any
//! `<`, which the script sets as text, and as escaped text in the table.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::write::{escape_attribute, escape_text};

const STYLE: &str = include_str!("cluster_map/map.css");
const SCRIPT: &str = include_str!("cluster_map/map.js");

/// A keyword on the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MapKeyword {
    /// The text.
    pub keyword: String,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
    /// Difficulty, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
}

/// Keywords that one page can answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MapGroup {
    /// The row. `None` for the keywords of the topic that are in no page group.
    pub id: Option<i64>,
    /// What it is called; empty without a row.
    pub name: String,
    /// How many keywords it has.
    pub keyword_count: u64,
    /// The sum of the known volumes. `None` when none is known.
    pub search_volume: Option<i64>,
    /// How many of its keywords have no known volume.
    pub unknown_volumes: u64,
    /// How many of its keywords a task targets.
    pub used_keywords: u64,
    /// The most searched of its keywords.
    pub keywords: Vec<MapKeyword>,
}

/// A cluster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MapTopic {
    /// The row.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// How many keywords it has.
    pub keyword_count: u64,
    /// The sum of the known volumes. `None` when none is known.
    pub search_volume: Option<i64>,
    /// How many of its keywords have no known volume.
    pub unknown_volumes: u64,
    /// What is in it.
    pub page_groups: Vec<MapGroup>,
}

/// All that the map shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClusterMap {
    /// The name of the site; empty for none.
    pub site: String,
    /// The topics.
    pub topics: Vec<MapTopic>,
    /// How many keywords are in no topic.
    pub unassigned_keywords: u64,
}

impl ClusterMap {
    fn groups(&self) -> impl Iterator<Item = &MapGroup> {
        self.topics.iter().flat_map(|topic| &topic.page_groups)
    }

    /// How many page groups there are.
    #[must_use]
    pub fn group_count(&self) -> usize {
        self.groups().filter(|group| group.id.is_some()).count()
    }

    /// How many keywords are in a topic.
    #[must_use]
    pub fn keyword_count(&self) -> u64 {
        self.topics.iter().map(|topic| topic.keyword_count).sum()
    }

    /// Says in one line how much there is.
    #[must_use]
    pub fn summary(&self) -> String {
        let counted = |count: u64, one: &str| {
            let plural = if count == 1 { "" } else { "s" };
            format!("{count} {one}{plural}")
        };
        let keywords = self.keyword_count();
        let unknown: u64 = self.topics.iter().map(|topic| topic.unknown_volumes).sum();
        let mut line = format!(
            "{}, {}, {}",
            counted(self.topics.len() as u64, "topic"),
            counted(self.group_count() as u64, "page group"),
            counted(keywords, "keyword"),
        );
        if unknown > 0 {
            let _ = write!(line, " ({unknown} of unknown search volume)");
        }
        if self.unassigned_keywords > 0 {
            let _ = write!(line, "; {} in no topic", self.unassigned_keywords);
        }
        line
    }
}

/// Writes the map as a page: no request to anywhere, and no script but its own.
///
/// # Errors
/// When the map cannot be written as JSON.
pub fn cluster_map(map: &ClusterMap) -> Result<String, serde_json::Error> {
    let title = if map.site.trim().is_empty() {
        "Topic map".to_owned()
    } else {
        format!("Topic map of {}", map.site.trim())
    };
    let data = script_json(&serde_json::to_string(map)?);
    let title = escape_text(&title);
    let summary = escape_text(&map.summary());
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        escape_attribute(&policy()),
    );
    let _ = write!(
        html,
        "<header>\n<h1>{title}</h1>\n<p class=\"soft\">{summary}</p>\n{TOOLS}</header>\n{STAGE}\
         <footer>\n{NOTES}<details>\n<summary>The topics as a table</summary>\n{}</details>\n</footer>\n\
         <div id=\"tip\" role=\"tooltip\" hidden></div>\n\
         <script type=\"application/json\" id=\"data\">{data}</script>\n\
         <script>{SCRIPT}</script>\n</body>\n</html>\n",
        table(map),
    );
    Ok(html)
}

const TOOLS: &str = "\
<div class=\"tools\" id=\"tools\" hidden>
<label class=\"find\">Search <input type=\"search\" id=\"query\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"topic or keyword\"></label>
<fieldset><legend>Size by</legend>
<label><input type=\"radio\" name=\"by\" value=\"volume\"> searches</label>
<label><input type=\"radio\" name=\"by\" value=\"count\"> keywords</label>
</fieldset>
</div>
<nav id=\"path\" aria-label=\"Where you are\"></nav>
";

const STAGE: &str = "\
<noscript><p>The picture needs JavaScript; the table below does not.</p></noscript>
<main>
<div>
<div id=\"stage\"><svg id=\"map\" role=\"group\" aria-label=\"Topics and page groups; larger ones are searched more\"><defs><pattern id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path d=\"M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6\"/></pattern></defs></svg></div>
</div>
<aside id=\"details\" aria-live=\"polite\"></aside>
</main>
";

const NOTES: &str = "\
<p class=\"soft\">Hatched: the search volume is unknown; such a tile is sized by its keywords, each as much as the middle one of the known. Small ones are drawn larger than their share.</p>
<p class=\"soft keys\"><kbd>/</kbd> search, arrows move, <kbd>Enter</kbd> goes in, <kbd>Esc</kbd> goes out.</p>
";

/// Lets the page's own style and script run, known by their hashes, and nothing else; nothing is
/// fetched, sent or framed.
fn policy() -> String {
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text.as_bytes()))
}

/// Makes JSON fit for a script element: what could end the element, or begin a comment in it, is
/// written as an escape, which JSON reads back as the same character.
fn script_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            other => out.push(other),
        }
    }
    out
}

/// The topics in rows, for readers without a script.
fn table(map: &ClusterMap) -> String {
    let mut html = String::from(
        "<table>\n<thead><tr><th scope=\"col\">Topic</th><th scope=\"col\">Page groups</th>\
         <th scope=\"col\" class=\"n\">Keywords</th>\
         <th scope=\"col\" class=\"n\">Searches per month</th></tr></thead>\n<tbody>\n",
    );
    for topic in &map.topics {
        let named: Vec<String> = topic
            .page_groups
            .iter()
            .filter(|group| group.id.is_some())
            .map(|group| escape_text(&group.name).clone())
            .collect();
        let volume = topic
            .search_volume
            .map_or_else(|| "unknown".to_owned(), |volume| volume.to_string());
        let _ = writeln!(
            html,
            "<tr><td>{}</td><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{volume}</td></tr>",
            escape_text(&topic.name),
            named.join(", "),
            topic.keyword_count,
        );
    }
    html.push_str("</tbody>\n</table>\n");
    html
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use scraper::{Html, Selector};

    use super::*;

    fn map_of(name: &str, volume: Option<i64>) -> ClusterMap {
        let keyword = MapKeyword {
            keyword: name.to_owned(),
            search_volume: volume,
            difficulty: None,
        };
        let group = MapGroup {
            id: Some(1),
            name: name.to_owned(),
            keyword_count: 1,
            search_volume: volume,
            unknown_volumes: u64::from(volume.is_none()),
            used_keywords: 0,
            keywords: vec![keyword],
        };
        ClusterMap {
            site: name.to_owned(),
            topics: vec![MapTopic {
                id: 1,
                name: name.to_owned(),
                keyword_count: 1,
                search_volume: volume,
                unknown_volumes: group.unknown_volumes,
                page_groups: vec![group],
            }],
            unassigned_keywords: 2,
        }
    }

    fn texts(html: &str, query: &str) -> Vec<String> {
        let document = Html::parse_document(html);
        let selector = Selector::parse(query).unwrap();
        let found = document.select(&selector);
        found.map(|element| element.text().collect()).collect()
    }

    #[test]
    fn the_policy_names_what_stands_in_the_page() {
        let html = cluster_map(&map_of("rugs", None)).unwrap();
        let document = Html::parse_document(&html);
        let meta = Selector::parse("meta[http-equiv]").unwrap();
        let policy = document
            .select(&meta)
            .next()
            .unwrap()
            .attr("content")
            .unwrap();
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"));
        assert!(!policy.contains("unsafe"));
        for query in ["style", "script:not([type])"] {
            let inline = texts(&html, query);
            assert_eq!(inline.len(), 1, "{query}");
            assert!(policy.contains(&format!("'sha256-{}'", hash(&inline[0]))));
        }
        // Nothing names another place, and no attribute holds style or script.
        for query in [
            "[src]",
            "[href]",
            "[style]",
            "[onclick]",
            "link",
            "img",
            "iframe",
        ] {
            assert!(texts(&html, query).is_empty(), "{query}");
        }
        for written in [
            "http://",
            "@import",
            "innerHTML",
            "insertAdjacentHTML",
            "eval(",
        ] {
            assert!(
                !STYLE.contains(written)
                    && !SCRIPT
                        .replace("http://www.w3.org/2000/svg", "")
                        .contains(written)
            );
        }
        assert!(html.contains(
            "1 topic, 1 page group, 1 keyword (1 of unknown search volume); 2 in no topic"
        ));
    }

    proptest! {
        #[test]
        fn any_name_is_data(name in "(</script>|<!--|<script>|<img onerror=x>|&lt;|\\PC|[\u{2028}\"'\\\\]){0,6}") {
            let map = map_of(&name, Some(10));
            let html = cluster_map(&map).unwrap();
            let scripts = texts(&html, "script");
            prop_assert_eq!(scripts.len(), 2);
            prop_assert!(texts(&html, "img").is_empty());
            let read: serde_json::Value = serde_json::from_str(&scripts[0]).unwrap();
            prop_assert_eq!(read, serde_json::to_value(&map).unwrap());
            let cells = texts(&html, "td");
            prop_assert_eq!(cells[0].trim(), name.trim());
        }
    }
}
