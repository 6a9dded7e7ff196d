//! Writes a parsed fragment back as canonical HTML, element by element as the caller decides.
//!
//! Whatever the caller keeps, text and attribute values are escaped and shortcodes are defused
//! here, so that no other file of this room can forget it.

use scraper::{ElementRef, Html, Node};

/// How many kept elements may stand inside one another; deeper ones lose their tags. Real
/// articles stay below ten, and what reads the result later may be recursive.
const MAX_DEPTH: usize = 64;

/// Elements that have no content and no end tag.
const VOID: &[&str] = &["br", "hr", "img"];

/// What becomes of an element.
pub(super) enum Verdict {
    /// Written under this name with these attributes.
    Keep(String, Vec<(String, String)>),
    /// Only its content is written.
    Unwrap,
    /// Only its content is written, apart from what stands before and after it.
    Apart,
    /// Neither it nor its content is written.
    Drop,
}

/// A piece of the fragment that stands in no written element.
pub(super) struct Piece {
    /// The element's name; empty for text between elements.
    pub(super) name: String,
    /// The piece as HTML.
    pub(super) html: String,
    /// Whether it holds anything to see: text that is not white space, or a void element.
    pub(super) has_content: bool,
    /// Whether it is nothing but the edge of an element written as `Verdict::Apart`.
    pub(super) is_edge: bool,
}

/// Parses `html` as a fragment of a page and writes its outermost pieces.
pub(super) fn pieces(html: &str, decide: &mut dyn FnMut(ElementRef<'_>) -> Verdict) -> Vec<Piece> {
    let document = Html::parse_fragment(html);
    let mut writer = Writer::default();
    let Some(top) = document.tree.root().first_child() else {
        return Vec::new();
    };
    let mut current = top.first_child();
    while let Some(node) = current {
        let mut inside = None;
        match node.value() {
            Node::Text(text) => writer.text(text),
            Node::Element(_) => {
                if let Some(element) = ElementRef::wrap(node) {
                    let verdict = decide(element);
                    if !matches!(verdict, Verdict::Drop) {
                        writer.open(verdict);
                        inside = node.first_child();
                        if inside.is_none() {
                            writer.close();
                        }
                    }
                }
            }
            _ => {}
        }
        if inside.is_some() {
            current = inside;
            continue;
        }
        // On to the next sibling, or out of every element that ends here.
        let mut at = node;
        current = loop {
            if let Some(next) = at.next_sibling() {
                break Some(next);
            }
            match at.parent() {
                Some(parent) if parent.id() != top.id() => {
                    writer.close();
                    at = parent;
                }
                _ => break None,
            }
        };
    }
    writer.pieces
}

/// Joins pieces into one fragment.
pub(super) fn join(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.html.as_str()).collect()
}

/// The attributes of an element as they are, in alphabetical order.
pub(super) fn attributes(element: ElementRef<'_>) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = element
        .value()
        .attrs()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    found.sort();
    found
}

/// An element that is open in the parsed tree.
enum Open {
    Kept(String),
    Apart,
    Unwrapped,
}

#[derive(Default)]
struct Writer {
    pieces: Vec<Piece>,
    open: Vec<Open>,
    depth: usize,
    /// Set right after `<pre>`, whose first newline a parser would swallow.
    at_pre_start: bool,
}

impl Writer {
    fn open(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Keep(name, attributes) if self.depth < MAX_DEPTH => {
                if self.depth == 0 {
                    self.start_piece(&name, false);
                }
                let mut tag = format!("<{name}");
                for (key, value) in &attributes {
                    tag.push(' ');
                    tag.push_str(key);
                    tag.push_str("=\"");
                    tag.push_str(&escape_attribute(value));
                    tag.push('"');
                }
                tag.push('>');
                let is_void = VOID.contains(&name.as_str());
                self.at_pre_start = name == "pre";
                self.push(&tag, is_void);
                if is_void {
                    self.open.push(Open::Unwrapped);
                } else {
                    self.depth += 1;
                    self.open.push(Open::Kept(name));
                }
            }
            Verdict::Apart => {
                self.edge();
                self.open.push(Open::Apart);
            }
            _ => self.open.push(Open::Unwrapped),
        }
    }

    fn close(&mut self) {
        match self.open.pop() {
            Some(Open::Kept(name)) => {
                self.at_pre_start = false;
                self.push(&format!("</{name}>"), false);
                self.depth -= 1;
            }
            Some(Open::Apart) => self.edge(),
            Some(Open::Unwrapped) | None => {}
        }
    }

    /// Keeps the words on both sides of an unwritten block from growing together.
    fn edge(&mut self) {
        if self.depth == 0 {
            self.start_piece("", true);
        }
        self.push("\n", false);
    }

    fn text(&mut self, text: &str) {
        let text = if self.at_pre_start {
            text.trim_start_matches(['\n', '\r'])
        } else {
            text
        };
        if text.is_empty() {
            return;
        }
        self.at_pre_start = false;
        if self.depth == 0 {
            self.start_piece("", false);
        }
        let has_content = !text.trim().is_empty();
        self.push(&escape_text(text), has_content);
    }

    fn start_piece(&mut self, name: &str, is_edge: bool) {
        self.pieces.push(Piece {
            name: name.to_owned(),
            html: String::new(),
            has_content: false,
            is_edge,
        });
    }

    fn push(&mut self, html: &str, has_content: bool) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.html.push_str(html);
            piece.has_content |= has_content;
        }
    }
}

/// Whether a character may stand in text: no control but tab and newline.
#[must_use]
pub fn is_clean(character: char) -> bool {
    !character.is_control() || matches!(character, '\t' | '\n')
}

/// Escapes text for HTML, drops control characters and defuses shortcodes.
#[must_use]
pub fn escape_text(text: &str) -> String {
    escape(text, false)
}

/// Escapes a value for a double-quoted attribute, as `escape_text` does and quotes too.
#[must_use]
pub fn escape_attribute(value: &str) -> String {
    escape(value, true)
}

fn escape(text: &str, in_attribute: bool) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for (at, character) in text.char_indices() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' if in_attribute => escaped.push_str("&quot;"),
            // WordPress runs shortcodes found anywhere in a post, attributes included. An
            // encoded bracket looks the same to a reader and names no shortcode.
            '[' if !is_reference(&text[at + 1..]) => escaped.push_str("&#91;"),
            '\r' => escaped.push('\n'),
            other if is_clean(other) => escaped.push(other),
            _ => {}
        }
    }
    escaped
}

/// Whether the text after a `[` makes it a reference like `[12]`, which is no shortcode.
fn is_reference(rest: &str) -> bool {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && rest[digits..].starts_with(']')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_shortcodes_are_defused() {
        assert_eq!(
            escape_text("a < b & [gallery] [1] [12a]\u{1}"),
            "a &lt; b &amp; &#91;gallery] [1] &#91;12a]"
        );
        assert_eq!(escape_attribute("\"[x]"), "&quot;&#91;x]");
    }

    #[test]
    fn deep_nesting_is_flattened() {
        let deep = format!("{}x{}", "<em>".repeat(500), "</em>".repeat(500));
        let mut keep =
            |element: ElementRef<'_>| Verdict::Keep(element.value().name().to_owned(), Vec::new());
        let written = join(&pieces(&deep, &mut keep));
        assert_eq!(written.matches("<em>").count(), MAX_DEPTH);
        assert_eq!(written.matches("</em>").count(), MAX_DEPTH);
    }

    #[test]
    fn the_pieces_are_the_outermost_ones() {
        let mut decide = |element: ElementRef<'_>| match element.value().name() {
            "div" => Verdict::Apart,
            "span" => Verdict::Unwrap,
            "script" => Verdict::Drop,
            name => Verdict::Keep(name.to_owned(), Vec::new()),
        };
        let found = pieces(
            "<div>a<p>b<br></p></div><span>c</span><script>d</script>",
            &mut decide,
        );
        let shapes: Vec<(&str, &str)> = found
            .iter()
            .map(|piece| (piece.name.as_str(), piece.html.as_str()))
            .collect();
        assert_eq!(
            shapes,
            [
                ("", "\n"),
                ("", "a"),
                ("p", "<p>b<br></p>"),
                ("", "\n"),
                ("", "c")
            ]
        );
    }
}
