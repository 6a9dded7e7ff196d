//! Turns sanitised HTML into blocks of WordPress's editor.
//!
//! Each form below is what the editor's own blocks save, so that it finds them valid; what has no
//! block of its own goes into an HTML block. Blocks are built here, from a parsed tree and after
//! sanitising: a comment in the text can never become one.

use std::fmt::Write as _;

use scraper::{ElementRef, Html, Node};

use super::write::{escape_attribute, escape_text};

/// An image that lies in WordPress's library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibraryImage<'a> {
    /// Its address, as it stands in the HTML.
    pub url: &'a str,
    /// The media item.
    pub id: i64,
}

/// Elements that belong into a line of text.
const INLINE: &[&str] = &["a", "strong", "em", "code", "br", "b", "i", "img", "span"];

/// How deep elements may stand inside one another; what is deeper loses its tags.
const MAX_DEPTH: usize = 64;

/// Writes `html`, which `sanitise` and `place` have made, as blocks.
#[must_use]
pub fn blocks(html: &str, images: &[LibraryImage<'_>]) -> String {
    let document = Html::parse_fragment(html);
    let mut writer = Writer { images };
    let Some(top) = document.tree.root().first_child() else {
        return String::new();
    };
    ElementRef::wrap(top).map_or_else(String::new, |top| writer.children(top, 0).join("\n\n"))
}

struct Writer<'a> {
    images: &'a [LibraryImage<'a>],
}

fn block(name: &str, attributes: &str, content: &str) -> String {
    let space = if attributes.is_empty() { "" } else { " " };
    format!("<!-- wp:{name}{space}{attributes} -->\n{content}\n<!-- /wp:{name} -->")
}

fn paragraph(line: &str) -> String {
    block("paragraph", "", &format!("<p>{line}</p>"))
}

impl Writer<'_> {
    /// The blocks of an element's content; lines of text that stand alone become paragraphs.
    fn children(&mut self, parent: ElementRef<'_>, depth: usize) -> Vec<String> {
        let mut found = Vec::new();
        let mut line = String::new();
        let end_line = |line: &mut String, found: &mut Vec<String>| {
            if !line.trim().is_empty() {
                found.push(paragraph(line.trim()));
            }
            line.clear();
        };
        for child in parent.children() {
            match (child.value(), ElementRef::wrap(child)) {
                (Node::Text(text), _) => line.push_str(&escape_text(text)),
                (Node::Element(_), Some(element)) => {
                    let name = element.value().name();
                    if INLINE.contains(&name) && only_image(element).is_none() {
                        self.inline(element, &mut line, depth);
                    } else {
                        end_line(&mut line, &mut found);
                        found.extend(self.block(element, depth + 1));
                    }
                }
                _ => {}
            }
        }
        end_line(&mut line, &mut found);
        found
    }

    fn block(&mut self, element: ElementRef<'_>, depth: usize) -> Vec<String> {
        if depth > MAX_DEPTH {
            let line = self.line(element, depth);
            return vec![paragraph(&line)];
        }
        let name = element.value().name();
        if matches!(name, "figure" | "p" | "img" | "a")
            && let Some(image) = only_image(element)
        {
            return vec![self.image(image, element, depth)];
        }
        match name {
            "p" => {
                let line = self.line(element, depth);
                if line.is_empty() {
                    Vec::new()
                } else {
                    vec![paragraph(&line)]
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => vec![self.heading(element, depth)],
            "ul" | "ol" => vec![self.list(element, depth)],
            "blockquote" => vec![self.quote(element, depth)],
            "pre" => vec![code(element)],
            "hr" => vec![block(
                "separator",
                "",
                "<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>",
            )],
            "details" => vec![self.details(element, depth)],
            "table" => vec![self.table(element, "", depth)],
            "figure" => match child_named(element, "table") {
                Some(table) => {
                    let caption = self.caption(element, depth);
                    vec![self.table(table, &caption, depth)]
                }
                None => self.children(element, depth),
            },
            "div" | "section" | "article" | "body" | "html" => self.children(element, depth),
            _ => {
                let mut html = String::new();
                self.inline(element, &mut html, depth);
                vec![block("html", "", &html)]
            }
        }
    }

    fn heading(&mut self, element: ElementRef<'_>, depth: usize) -> String {
        let name = element.value().name();
        let line = self.line(element, depth);
        let attributes = match name {
            "h2" => String::new(),
            other => format!("{{\"level\":{}}}", &other[1..]),
        };
        let html = format!("<{name} class=\"wp-block-heading\">{line}</{name}>");
        block("heading", &attributes, &html)
    }

    fn list(&mut self, element: ElementRef<'_>, depth: usize) -> String {
        let name = element.value().name();
        let attributes = if name == "ol" {
            "{\"ordered\":true}"
        } else {
            ""
        };
        let mut items = Vec::new();
        for item in element.children() {
            let mut line = String::new();
            let mut lists = Vec::new();
            match (item.value(), ElementRef::wrap(item)) {
                (Node::Text(text), _) if !text.trim().is_empty() => {
                    line.push_str(&escape_text(text));
                }
                (_, Some(item)) if matches!(item.value().name(), "ul" | "ol") => {
                    if depth >= MAX_DEPTH {
                        line.push_str(&escape_text(&item.text().collect::<String>()));
                    } else {
                        lists.push(self.list(item, depth + 1));
                    }
                }
                (_, Some(item)) => self.item(item, &mut line, &mut lists, depth + 1),
                _ => continue,
            }
            let content = format!("{}{}", line.trim(), lists.concat());
            items.push(block("list-item", "", &format!("<li>{content}</li>")));
        }
        let html = format!(
            "<{name} class=\"wp-block-list\">{}</{name}>",
            items.join("\n\n")
        );
        block("list", attributes, &html)
    }

    /// The line of a list item and the lists below it; paragraphs in it become lines of their own.
    fn item(
        &mut self,
        item: ElementRef<'_>,
        line: &mut String,
        lists: &mut Vec<String>,
        depth: usize,
    ) {
        for child in item.children() {
            let Some(element) = ElementRef::wrap(child) else {
                if let Node::Text(text) = child.value() {
                    line.push_str(&escape_text(text));
                }
                continue;
            };
            match element.value().name() {
                "ul" | "ol" if depth < MAX_DEPTH => lists.push(self.list(element, depth + 1)),
                name if INLINE.contains(&name) => self.inline(element, line, depth),
                _ if depth < MAX_DEPTH => {
                    let kept = line.trim_end().len();
                    line.truncate(kept);
                    if !line.trim().is_empty() {
                        line.push_str("<br>");
                    }
                    self.item(element, line, lists, depth + 1);
                }
                _ => line.push_str(&escape_text(&element.text().collect::<String>())),
            }
        }
    }

    fn quote(&mut self, element: ElementRef<'_>, depth: usize) -> String {
        let inner = self.children(element, depth).join("\n\n");
        let html = format!("<blockquote class=\"wp-block-quote\">{inner}</blockquote>");
        block("quote", "", &html)
    }

    fn details(&mut self, element: ElementRef<'_>, depth: usize) -> String {
        let summary = child_named(element, "summary")
            .map(|summary| self.line(summary, depth))
            .unwrap_or_default();
        let mut inner = Vec::new();
        for child in element.children() {
            match (child.value(), ElementRef::wrap(child)) {
                (Node::Text(text), _) if !text.trim().is_empty() => {
                    inner.push(paragraph(escape_text(text).trim()));
                }
                (_, Some(child)) if child.value().name() != "summary" => {
                    if INLINE.contains(&child.value().name()) {
                        let mut line = String::new();
                        self.inline(child, &mut line, depth);
                        inner.push(paragraph(&line));
                    } else {
                        inner.extend(self.block(child, depth + 1));
                    }
                }
                _ => {}
            }
        }
        let html = format!(
            "<details class=\"wp-block-details\"><summary>{summary}</summary>{}</details>",
            inner.join("\n\n")
        );
        block("details", "", &html)
    }

    fn table(&mut self, table: ElementRef<'_>, caption: &str, depth: usize) -> String {
        let (mut head, mut body) = (String::new(), String::new());
        for part in table.child_elements() {
            let rows = match part.value().name() {
                "thead" => &mut head,
                _ => &mut body,
            };
            let own: Vec<ElementRef<'_>> = if part.value().name() == "tr" {
                vec![part]
            } else {
                part.child_elements().collect()
            };
            for row in own.into_iter().filter(|row| row.value().name() == "tr") {
                rows.push_str("<tr>");
                for cell in row.child_elements() {
                    // The head of this block has only `th`, its body may have both.
                    let name = match cell.value().name() {
                        "th" => "th",
                        _ => "td",
                    };
                    let line = self.line(cell, depth);
                    let _ = write!(rows, "<{name}>{line}</{name}>");
                }
                rows.push_str("</tr>");
            }
        }
        let mut html =
            "<figure class=\"wp-block-table\"><table class=\"has-fixed-layout\">".to_owned();
        for (name, rows) in [("thead", head), ("tbody", body)] {
            if !rows.is_empty() {
                let _ = write!(html, "<{name}>{rows}</{name}>");
            }
        }
        let _ = write!(html, "</table>{caption}</figure>");
        block("table", "", &html)
    }

    fn image(&mut self, image: ElementRef<'_>, around: ElementRef<'_>, depth: usize) -> String {
        let source = image.attr("src").unwrap_or_default();
        let alt = escape_attribute(image.attr("alt").unwrap_or_default());
        let id = self.images.iter().find(|known| known.url == source);
        let (attributes, size, class) = match id.map(|known| known.id) {
            Some(id) => (
                format!("{{\"id\":{id},\"sizeSlug\":\"large\",\"linkDestination\":\"none\"}}"),
                " size-large",
                format!(" class=\"wp-image-{id}\""),
            ),
            None => (String::new(), "", String::new()),
        };
        let html = format!(
            "<figure class=\"wp-block-image{size}\"><img src=\"{}\" alt=\"{alt}\"{class}/>{}</figure>",
            escape_attribute(source),
            self.caption(around, depth)
        );
        block("image", &attributes, &html)
    }

    /// The caption of a figure as this block saves it; empty when there is none.
    fn caption(&mut self, figure: ElementRef<'_>, depth: usize) -> String {
        let Some(caption) = child_named(figure, "figcaption") else {
            return String::new();
        };
        let line = self.line(caption, depth);
        if line.is_empty() {
            return line;
        }
        format!("<figcaption class=\"wp-element-caption\">{line}</figcaption>")
    }

    /// The content of an element as one line of text with its inline elements.
    fn line(&mut self, element: ElementRef<'_>, depth: usize) -> String {
        let (mut line, mut lists) = (String::new(), Vec::new());
        self.item(element, &mut line, &mut lists, MAX_DEPTH.max(depth));
        line.trim().to_owned()
    }

    fn inline(&mut self, element: ElementRef<'_>, out: &mut String, depth: usize) {
        let name = element.value().name();
        if depth > 2 * MAX_DEPTH {
            out.push_str(&escape_text(&element.text().collect::<String>()));
            return;
        }
        let mut attributes: Vec<(&str, &str)> = element.value().attrs().collect();
        attributes.sort_unstable();
        let _ = write!(out, "<{name}");
        for (key, value) in attributes {
            let _ = write!(out, " {key}=\"{}\"", escape_attribute(value));
        }
        if name == "img" {
            let source = element.attr("src").unwrap_or_default();
            if let Some(known) = self.images.iter().find(|known| known.url == source) {
                let _ = write!(out, " class=\"wp-image-{}\"", known.id);
            }
        }
        if matches!(name, "br" | "img" | "hr") {
            out.push_str(if name == "br" { ">" } else { "/>" });
            return;
        }
        out.push('>');
        for child in element.children() {
            match (child.value(), ElementRef::wrap(child)) {
                (Node::Text(text), _) => out.push_str(&escape_text(text)),
                (_, Some(child)) => self.inline(child, out, depth + 1),
                _ => {}
            }
        }
        let _ = write!(out, "</{name}>");
    }
}

/// The one image that an element shows, when it shows nothing else but a caption.
fn only_image(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    if element.value().name() == "img" {
        return Some(element);
    }
    if !matches!(element.value().name(), "figure" | "p") {
        return None;
    }
    let mut image = None;
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (Node::Text(text), _) if text.trim().is_empty() => {}
            (_, Some(child)) if child.value().name() == "figcaption" => {}
            (_, Some(child)) if child.value().name() == "img" && image.is_none() => {
                image = Some(child);
            }
            (Node::Comment(_), _) => {}
            _ => return None,
        }
    }
    image
}

fn child_named<'a>(element: ElementRef<'a>, name: &str) -> Option<ElementRef<'a>> {
    element
        .child_elements()
        .find(|child| child.value().name() == name)
}

fn code(pre: ElementRef<'_>) -> String {
    let text: String = pre.text().collect();
    let html = format!(
        "<pre class=\"wp-block-code\"><code>{}</code></pre>",
        escape_text(text.strip_suffix('\n').unwrap_or(&text))
    );
    block("code", "", &html)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::links::LinkRules;
    use super::super::read::plain_text;
    use super::super::sanitise::sanitise;
    use super::*;

    fn safe(html: &str) -> String {
        let rules = LinkRules {
            allowed_hosts: &[],
            own_hosts: &[],
            pages: None,
        };
        sanitise(html, &rules).html
    }

    #[test]
    fn every_block_has_the_form_that_the_editor_saves() {
        let html = "<h2>Two</h2><h3>Three</h3><p>Text with <strong>bold</strong>.</p>\
            <ul><li>One</li><li>Two<ol><li>Nested</li></ol></li></ul>\
            <blockquote><p>Said</p></blockquote><pre><code>a &lt; b\n</code></pre><hr>\
            <table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>\
            <details><summary>Why?</summary><p>So.</p></details>";
        insta::assert_snapshot!(blocks(html, &[]), @r#"
        <!-- wp:heading -->
        <h2 class="wp-block-heading">Two</h2>
        <!-- /wp:heading -->

        <!-- wp:heading {"level":3} -->
        <h3 class="wp-block-heading">Three</h3>
        <!-- /wp:heading -->

        <!-- wp:paragraph -->
        <p>Text with <strong>bold</strong>.</p>
        <!-- /wp:paragraph -->

        <!-- wp:list -->
        <ul class="wp-block-list"><!-- wp:list-item -->
        <li>One</li>
        <!-- /wp:list-item -->

        <!-- wp:list-item -->
        <li>Two<!-- wp:list {"ordered":true} -->
        <ol class="wp-block-list"><!-- wp:list-item -->
        <li>Nested</li>
        <!-- /wp:list-item --></ol>
        <!-- /wp:list --></li>
        <!-- /wp:list-item --></ul>
        <!-- /wp:list -->

        <!-- wp:quote -->
        <blockquote class="wp-block-quote"><!-- wp:paragraph -->
        <p>Said</p>
        <!-- /wp:paragraph --></blockquote>
        <!-- /wp:quote -->

        <!-- wp:code -->
        <pre class="wp-block-code"><code>a &lt; b</code></pre>
        <!-- /wp:code -->

        <!-- wp:separator -->
        <hr class="wp-block-separator has-alpha-channel-opacity"/>
        <!-- /wp:separator -->

        <!-- wp:table -->
        <figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></figure>
        <!-- /wp:table -->

        <!-- wp:details -->
        <details class="wp-block-details"><summary>Why?</summary><!-- wp:paragraph -->
        <p>So.</p>
        <!-- /wp:paragraph --></details>
        <!-- /wp:details -->
        "#);
    }

    #[test]
    fn images_of_the_library_carry_their_number() {
        let html = "<figure class=\"igny8-image\" data-igny8-image=\"x\">\
            <img src=\"https://shop.example/a.png\" alt=\"A &quot;rug&quot;\" width=\"9\" height=\"9\">\
            <figcaption>Round</figcaption></figure><p><img src=\"https://shop.example/b.png\" alt=\"\"></p>";
        let images = [LibraryImage {
            url: "https://shop.example/a.png",
            id: 12,
        }];
        insta::assert_snapshot!(blocks(html, &images), @r#"
        <!-- wp:image {"id":12,"sizeSlug":"large","linkDestination":"none"} -->
        <figure class="wp-block-image size-large"><img src="https://shop.example/a.png" alt="A &quot;rug&quot;" class="wp-image-12"/><figcaption class="wp-element-caption">Round</figcaption></figure>
        <!-- /wp:image -->

        <!-- wp:image -->
        <figure class="wp-block-image"><img src="https://shop.example/b.png" alt=""/></figure>
        <!-- /wp:image -->
        "#);
    }

    #[test]
    fn loose_text_and_paragraphs_in_items_stay_lines() {
        assert_eq!(
            blocks("loose <em>words</em><p></p>", &[]),
            "<!-- wp:paragraph -->\n<p>loose <em>words</em></p>\n<!-- /wp:paragraph -->"
        );
        let item = blocks("<ul><li><p>One</p><p>more</p></li></ul>", &[]);
        assert!(item.contains("<li>One<br>more</li>"), "{item}");
    }

    #[test]
    fn no_text_becomes_a_comment() {
        let html = safe("<p>a &lt;!-- wp:html --&gt;<!-- wp:html --> b --> [gallery]</p>");
        let written = blocks(&html, &[]);
        assert_eq!(written.matches("<!-- ").count(), 2, "{written}");
        assert!(!written.contains("[gallery]"), "{written}");
    }

    proptest! {
        #[test]
        fn blocks_say_what_the_html_says(
            parts in prop::collection::vec(
                ("[a-z]{1,8}", prop::sample::select(vec![
                    "p", "h2", "h3", "blockquote", "pre", "li", "td", "details", "div", "strong", "ul",
                ])),
                0..12,
            )
        ) {
            let pieces: Vec<String> = parts.iter().map(|(text, name)| format!("<{name}>{text}</{name}>")).collect();
            let html = pieces.concat();
            let html = safe(&html);
            let words = |html: &str| {
                plain_text(html).split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ")
            };
            let written = blocks(&html, &[]);
            prop_assert_eq!(words(&written), words(&html));
            let opened = written.matches("<!-- wp:").count();
            prop_assert_eq!(opened, written.matches("<!-- /wp:").count());
        }
    }
}
