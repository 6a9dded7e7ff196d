//! Lets only a closed list of elements, attributes and links through.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use scraper::{ElementRef, Html};

use super::from_markdown;
use super::links::{Link, LinkRules, judge};
use super::write::{Piece, Verdict, escape_text, is_clean, pieces};

/// The elements that are written under their own names.
pub const ALLOWED: &[&str] = &[
    "p",
    "h2",
    "h3",
    "h4",
    "ul",
    "ol",
    "li",
    "a",
    "strong",
    "em",
    "blockquote",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "code",
    "pre",
    "br",
    "hr",
    "details",
    "summary",
];

/// The elements that are written under another name.
const RENAMED: &[(&str, &str)] = &[
    ("h1", "h2"),
    ("h5", "h4"),
    ("h6", "h4"),
    ("b", "strong"),
    ("i", "em"),
    ("tfoot", "tbody"),
];

/// Blocks that lose their tags but stay apart from their neighbours.
const CONTAINERS: &[&str] = &[
    "div", "section", "article", "header", "footer", "main", "aside", "nav", "center", "address",
    "dl", "dt", "dd", "figure",
];

/// Elements that are nothing without our code, which places images after sanitising.
const PICTURES: &[&str] = &["img", "figcaption"];

/// Inline elements whose tags go without a word: nothing is lost.
const HARMLESS: &[&str] = &[
    "span", "font", "u", "s", "strike", "del", "ins", "small", "big", "sub", "sup", "mark", "abbr",
    "cite", "q", "kbd", "var", "samp", "time", "label", "wbr", "caption", "colgroup", "col", "dfn",
    "html", "head", "body",
];

/// Elements that go with all they hold.
const EMPTIED: &[&str] = &[
    "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "audio", "video",
    "canvas", "title", "textarea", "select", "noframes", "noembed", "xmp",
];

/// Elements of the outermost level that belong into a paragraph.
const PHRASING: &[&str] = &["", "a", "strong", "em", "code", "br"];

/// Blocks that are dropped when nothing is left in them.
const NEVER_EMPTY: &[&str] = &[
    "p",
    "h2",
    "h3",
    "h4",
    "ul",
    "ol",
    "blockquote",
    "table",
    "pre",
];

/// How often a result is put through again until it no longer changes. Misnested tables are the
/// only thing seen to need more than two rounds.
const ROUNDS: usize = 6;

/// The most tags that are parsed. A parser's work grows with the square of the nesting depth, and
/// ten thousand tags are far more than the longest article has; more than that loses all of them.
const MAX_TAGS: usize = 10_000;

/// The longest text that `plain` reads, in characters: no title or description comes near.
const MAX_PLAIN_CHARS: usize = 20_000;

/// The longest part of a removed link that is reported, in characters.
const MAX_REPORTED_CHARS: usize = 200;

/// Sanitised HTML, and what had to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sanitised {
    /// The safe HTML. Sanitising it again changes nothing.
    pub html: String,
    /// The addresses of links that were unlinked, in order, each once, cut at 200 characters.
    pub removed_links: Vec<String>,
    /// Whether elements were removed that may have meant something, such as scripts or images.
    pub removed_elements: bool,
}

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let tags: HashSet<&str> = ALLOWED
        .iter()
        .chain(CONTAINERS)
        .chain(PICTURES)
        .copied()
        .chain(RENAMED.iter().map(|(name, _)| *name))
        .collect();
    let attributes: HashMap<&str, HashSet<&str>> = HashMap::from([
        ("a", HashSet::from(["href"])),
        ("th", HashSet::from(["colspan", "rowspan", "scope"])),
        ("td", HashSet::from(["colspan", "rowspan"])),
    ]);
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(tags)
        .clean_content_tags(EMPTIED.iter().copied().collect())
        .tag_attributes(attributes)
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(None)
        .strip_comments(true);
    cleaner
});

/// Makes HTML from a model, or from anyone, safe to store and to publish.
///
/// Only `ALLOWED` elements stay, without `style`, `class`, `id` or handlers; images go, because
/// our own code places them later; links obey `rules`; shortcodes and comments are defused;
/// Markdown is converted first. Loose text on the outermost level gets paragraphs.
#[must_use]
pub fn sanitise(html: &str, rules: &LinkRules<'_>) -> Sanitised {
    let given: String = html
        .chars()
        .filter(|c| is_clean(*c) || *c == '\r')
        .collect();
    if given.matches('<').count() > MAX_TAGS {
        return Sanitised {
            html: text_only(&without_tags(&given)),
            removed_links: Vec::new(),
            removed_elements: true,
        };
    }
    let mut current = as_html(from_markdown::without_fence(&given));
    let (removed_links, removed_elements) = losses(&current, rules);
    for _ in 0..ROUNDS {
        let next = once(&as_html(&current), rules);
        if next == current {
            return Sanitised {
                html: current,
                removed_links,
                removed_elements,
            };
        }
        current = next;
    }
    // Something that never settles is nothing an article needs: its text is kept.
    Sanitised {
        html: text_only(&super::read::plain_text(&current)),
        removed_links,
        removed_elements: true,
    }
}

/// Writes text as paragraphs, one a line.
fn text_only(text: &str) -> String {
    let mut html = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        html.push_str("<p>");
        html.push_str(&escape_text(line));
        html.push_str("</p>\n");
    }
    html
}

/// Takes out whatever stands between angle brackets, without parsing it.
fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len() / 2);
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, after)| after));
        text.push(' ');
    }
    text
}

/// Makes one line of plain text of HTML, for titles, alternative texts and descriptions.
///
/// Tags are stripped, entities decoded, white space collapsed, controls dropped. The result is
/// text, not HTML: whoever puts it into a page escapes it. Text beyond 20,000 characters is cut.
#[must_use]
pub fn plain(html: &str) -> String {
    let given: String = html
        .chars()
        .filter(|c| is_clean(*c) || *c == '\r')
        .take(MAX_PLAIN_CHARS)
        .collect();
    // Without a mark or a reference it is its own text.
    let text = if given.contains(['<', '&']) {
        super::read::plain_text(&given)
    } else {
        given
    };
    text.chars()
        .filter(|c| is_clean(*c))
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn as_html(text: &str) -> String {
    if !text.trim().is_empty() && from_markdown::is_markdown(text) {
        from_markdown::to_html(text)
    } else {
        text.to_owned()
    }
}

/// What of `html` will not be in the result.
fn losses(html: &str, rules: &LinkRules<'_>) -> (Vec<String>, bool) {
    let mut links: Vec<String> = Vec::new();
    let mut elements = false;
    for element in Html::parse_fragment(html)
        .root_element()
        .descendent_elements()
    {
        let name = element.value().name();
        elements |= !ALLOWED.contains(&name)
            && !RENAMED.iter().any(|(from, _)| *from == name)
            && !CONTAINERS.contains(&name)
            && !HARMLESS.contains(&name);
        if name != "a" {
            continue;
        }
        if let Some(href) = element.attr("href")
            && judge(href, rules) == Link::Refused
        {
            let shown: String = href.trim().chars().take(MAX_REPORTED_CHARS).collect();
            if !links.contains(&shown) {
                links.push(shown);
            }
        }
    }
    (links, elements)
}

fn once(html: &str, rules: &LinkRules<'_>) -> String {
    let cleaned = CLEANER.clean(html).to_string();
    paragraphs(pieces(&cleaned, &mut |element| decide(element, rules)))
}

fn decide(element: ElementRef<'_>, rules: &LinkRules<'_>) -> Verdict {
    let name = element.value().name();
    if let Some((_, to)) = RENAMED.iter().find(|(from, _)| *from == name) {
        return Verdict::Keep((*to).to_owned(), Vec::new());
    }
    match name {
        "a" => match element.attr("href").map(|href| judge(href, rules)) {
            Some(Link::Own(href)) => {
                Verdict::Keep(name.to_owned(), vec![("href".to_owned(), href)])
            }
            Some(Link::External(href)) => Verdict::Keep(
                name.to_owned(),
                vec![
                    ("href".to_owned(), href),
                    ("rel".to_owned(), "nofollow noopener".to_owned()),
                ],
            ),
            Some(Link::Refused) | None => Verdict::Unwrap,
        },
        "figure" => {
            // A figure around a table or a quote is only a frame; around an image it goes.
            let has_image = element
                .descendent_elements()
                .any(|inner| inner.value().name() == "img");
            if has_image {
                Verdict::Drop
            } else {
                Verdict::Apart
            }
        }
        "th" | "td" => Verdict::Keep(name.to_owned(), cell_attributes(element)),
        _ if PICTURES.contains(&name) => Verdict::Drop,
        _ if ALLOWED.contains(&name) => Verdict::Keep(name.to_owned(), Vec::new()),
        _ if CONTAINERS.contains(&name) => Verdict::Apart,
        _ => Verdict::Unwrap,
    }
}

fn cell_attributes(element: ElementRef<'_>) -> Vec<(String, String)> {
    ["colspan", "rowspan", "scope"]
        .into_iter()
        .filter_map(|name| {
            let value = element.attr(name)?;
            let valid = match name {
                "scope" => matches!(value, "row" | "col" | "rowgroup" | "colgroup"),
                _ => value
                    .parse::<u16>()
                    .is_ok_and(|span| (2..=100).contains(&span)),
            };
            valid.then(|| (name.to_owned(), value.to_owned()))
        })
        .collect()
}

/// Puts loose text of the outermost level into paragraphs and drops empty blocks.
fn paragraphs(pieces: Vec<Piece>) -> String {
    let mut html = String::new();
    let mut loose = String::new();
    let mut loose_has_text = false;
    let flush = |html: &mut String, loose: &mut String, has_text: &mut bool| {
        if *has_text {
            html.push_str("<p>");
            html.push_str(loose.trim());
            html.push_str("</p>\n");
        }
        loose.clear();
        *has_text = false;
    };
    for piece in pieces {
        if !piece.is_edge && PHRASING.contains(&piece.name.as_str()) {
            loose_has_text |= piece.has_content && piece.name != "br";
            loose.push_str(&piece.html);
            continue;
        }
        flush(&mut html, &mut loose, &mut loose_has_text);
        if !piece.is_edge && (piece.has_content || !NEVER_EMPTY.contains(&piece.name.as_str())) {
            html.push_str(&piece.html);
            html.push('\n');
        }
    }
    flush(&mut html, &mut loose, &mut loose_has_text);
    html
}

#[cfg(test)]
mod tests;
