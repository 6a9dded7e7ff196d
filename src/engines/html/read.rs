//! Reads HTML: its words, headings, links and first words.

use scraper::{ElementRef, Html, Node};
use unicode_segmentation::UnicodeSegmentation;

/// The longest excerpt, in characters.
const EXCERPT_CHARS: usize = 160;

/// Elements after and before which a line ends.
const BLOCKS: &[&str] = &[
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "table",
    "thead",
    "tbody",
    "tr",
    "pre",
    "br",
    "hr",
    "details",
    "summary",
    "figure",
    "figcaption",
    "div",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "aside",
    "nav",
    "dl",
    "dt",
    "dd",
];

/// Elements whose content nobody reads.
const UNREAD: &[&str] = &[
    "script", "style", "template", "noscript", "svg", "math", "title",
];

/// A heading of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level, 1 to 6.
    pub level: u8,
    /// Its text on one line.
    pub text: String,
}

/// A link of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLink {
    /// Where it leads, as written.
    pub href: String,
    /// Its text on one line.
    pub text: String,
}

/// The text of `html`, one line per block, without leading and trailing white space.
#[must_use]
pub fn plain_text(html: &str) -> String {
    let document = Html::parse_fragment(html);
    text_of(document.root_element())
}

/// How many words `html` has, by the Unicode rules for words.
#[must_use]
pub fn word_count(html: &str) -> usize {
    plain_text(html).unicode_words().count()
}

/// A page as one reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its text, one line per block.
    pub text: String,
    /// Its headings, in order.
    pub headings: Vec<Heading>,
    /// Its links, in order.
    pub links: Vec<PageLink>,
}

/// Reads all of `html` at once: to parse it takes longer than everything else.
#[must_use]
pub fn read(html: &str) -> Reading {
    let document = Html::parse_fragment(html);
    Reading {
        text: text_of(document.root_element()),
        headings: headings_of(&document),
        links: links_of(&document),
    }
}

/// The headings of `html`, in order.
#[must_use]
pub fn headings(html: &str) -> Vec<Heading> {
    headings_of(&Html::parse_fragment(html))
}

fn headings_of(document: &Html) -> Vec<Heading> {
    document
        .root_element()
        .descendent_elements()
        .filter_map(|element| {
            let level = match element.value().name() {
                "h1" => 1,
                "h2" => 2,
                "h3" => 3,
                "h4" => 4,
                "h5" => 5,
                "h6" => 6,
                _ => return None,
            };
            Some(Heading {
                level,
                text: line_of(element),
            })
        })
        .collect()
}

/// The links of `html`, in order.
#[must_use]
pub fn links(html: &str) -> Vec<PageLink> {
    links_of(&Html::parse_fragment(html))
}

fn links_of(document: &Html) -> Vec<PageLink> {
    document
        .root_element()
        .descendent_elements()
        .filter(|element| element.value().name() == "a")
        .filter_map(|element| {
            Some(PageLink {
                href: element.attr("href")?.to_owned(),
                text: line_of(element),
            })
        })
        .collect()
}

/// The text of the first paragraph that has any. `None` when there is none.
#[must_use]
pub fn first_paragraph(html: &str) -> Option<String> {
    let document = Html::parse_fragment(html);
    document
        .root_element()
        .descendent_elements()
        .filter(|element| element.value().name() == "p")
        .map(line_of)
        .find(|text| !text.is_empty())
}

/// The beginning of the first paragraph, or of the text when there is no paragraph, in at most 160
/// characters, cut at a word and then ending in `…`.
#[must_use]
pub fn excerpt(html: &str) -> String {
    let text = first_paragraph(html).unwrap_or_else(|| {
        plain_text(html)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    });
    cut(&text, EXCERPT_CHARS)
}

/// Cuts one line of text to at most `max_chars` characters at a word; a cut text ends in `…`.
#[must_use]
pub fn cut(text: &str, max_chars: usize) -> String {
    if text.chars().count() <= max_chars {
        return text.to_owned();
    }
    let room = max_chars.saturating_sub(1);
    let head: String = text.chars().take(room).collect();
    // The character after the head tells whether the head ends with a whole word.
    let ends_whole = text.chars().nth(room).is_some_and(char::is_whitespace);
    let whole = if ends_whole {
        head.as_str()
    } else {
        head.rfind(char::is_whitespace)
            .map_or(head.as_str(), |end| &head[..end])
    };
    let mut kept = whole
        .trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, ',' | ';' | ':' | '–' | '—' | '-')
        })
        .to_owned();
    if max_chars > 0 {
        kept.push('…');
    }
    kept
}

fn line_of(element: ElementRef<'_>) -> String {
    text_of(element)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn text_of(top: ElementRef<'_>) -> String {
    let mut text = String::new();
    let mut current = top.first_child();
    while let Some(node) = current {
        let mut inside = None;
        match node.value() {
            Node::Text(piece) => text.push_str(piece),
            Node::Element(element) if UNREAD.contains(&element.name()) => {}
            Node::Element(element) => {
                separate(&mut text, element.name());
                inside = node.first_child();
                if inside.is_none() {
                    separate(&mut text, element.name());
                }
            }
            _ => {}
        }
        if inside.is_some() {
            current = inside;
            continue;
        }
        let mut at = node;
        current = loop {
            if let Some(next) = at.next_sibling() {
                break Some(next);
            }
            match at.parent() {
                Some(parent) if parent.id() != top.id() => {
                    if let Node::Element(element) = parent.value() {
                        separate(&mut text, element.name());
                    }
                    at = parent;
                }
                _ => break None,
            }
        };
    }
    let lines: Vec<String> = text
        .split('\u{1}')
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n")
}

/// Ends the line at a block; a character that no parsed text has marks it, because newlines of
/// the source are mere spaces.
fn separate(text: &mut String, name: &str) {
    if BLOCKS.contains(&name) {
        text.push('\u{1}');
    } else if matches!(name, "td" | "th") {
        text.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<h2>Size &amp; fit</h2>\n<p>Measure the\nroom first.</p><ul><li>one</li><li>two</li></ul>\
        <table><tr><td>a</td><td>b</td></tr></table><p>See <a href=\"/x\">the <em>chart</em></a>.</p>";

    #[test]
    fn blocks_end_lines() {
        assert_eq!(
            plain_text(PAGE),
            "Size & fit\nMeasure the room first.\none\ntwo\na b\nSee the chart."
        );
        assert_eq!(word_count(PAGE), 13);
        assert_eq!(word_count(""), 0);
    }

    #[test]
    fn headings_links_and_first_words() {
        assert_eq!(
            headings(PAGE),
            [Heading {
                level: 2,
                text: "Size & fit".to_owned()
            }]
        );
        assert_eq!(
            links(PAGE),
            [PageLink {
                href: "/x".to_owned(),
                text: "the chart".to_owned()
            }]
        );
        assert_eq!(
            first_paragraph(PAGE).as_deref(),
            Some("Measure the room first.")
        );
        assert_eq!(excerpt("<ul><li>a b</li></ul>"), "a b");
        let long = excerpt(&format!("<h2>Not this</h2><p>{}</p>", "word ".repeat(90)));
        assert!(
            long.starts_with("word word") && long.ends_with("word…"),
            "{long}"
        );
        assert!(long.chars().count() <= EXCERPT_CHARS, "{long}");
        assert_eq!(cut("Donaudampfschiff", 6), "Donau…");
        assert_eq!(cut("ab", 0), "");
    }
}
