//! Turns sanitised HTML into Markdown.

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::options::{BulletListMarker, HrStyle, Options};
use htmd::{Element, HtmlToMarkdown};
use scraper::ElementRef;

use super::read::plain_text;
use super::write::{Verdict, attributes, join, pieces};

/// Converts sanitised HTML with our figures to Markdown.
///
/// Tables become pipe tables, whose first row is their header because Markdown has no others;
/// figures become images with their captions in italics below.
#[must_use]
pub fn to_markdown(html: &str) -> String {
    let converter = HtmlToMarkdown::builder()
        .options(Options {
            bullet_list_marker: BulletListMarker::Dash,
            ul_bullet_spacing: 1,
            ol_number_spacing: 1,
            hr_style: HrStyle::Dashes,
            ..Options::default()
        })
        .add_handler(vec!["img"], |_: &dyn Handlers, element: Element<'_>| {
            image(&element)
        })
        .add_handler(
            vec!["figcaption"],
            |handlers: &dyn Handlers, element: Element<'_>| caption(handlers, &element),
        )
        .add_handler(
            vec!["summary"],
            |handlers: &dyn Handlers, element: Element<'_>| summary(handlers, &element),
        )
        .build();
    let mut markdown = converter
        .convert(&with_headed_tables(html))
        // The converter reads a string, which cannot fail; its type says that it may.
        .unwrap_or_else(|_| plain_text(html));
    if !markdown.is_empty() {
        markdown.push('\n');
    }
    markdown
}

/// Gives every table one header row and no header cells elsewhere: the converter would write
/// tables without a header as loose text, and would leave header cells of other rows out.
fn with_headed_tables(html: &str) -> String {
    join(&pieces(html, &mut |element| {
        let name = match element.value().name() {
            "th" | "td" if is_in_first_row(element) => "th",
            "th" | "td" => "td",
            other => other,
        };
        Verdict::Keep(name.to_owned(), attributes(element))
    }))
}

fn is_in_first_row(cell: ElementRef<'_>) -> bool {
    let Some(row) = cell.parent() else {
        return false;
    };
    let is_first = |node: Option<&scraper::Node>| node.is_none();
    let no_row_before = is_first(
        row.prev_siblings()
            .map(|sibling| sibling.value())
            .find(|value| value.is_element()),
    );
    let no_group_before = row.parent().is_some_and(|group| {
        is_first(
            group
                .prev_siblings()
                .map(|sibling| sibling.value())
                .find(|value| value.as_element().is_some_and(|e| e.name() != "caption")),
        )
    });
    no_row_before && no_group_before
}

fn attribute<'a>(element: &'a Element<'_>, name: &str) -> &'a str {
    element
        .attrs
        .iter()
        .find(|attribute| &*attribute.name.local == name)
        .map_or("", |attribute| &*attribute.value)
}

fn image(element: &Element<'_>) -> Option<HandlerResult> {
    let source = attribute(element, "src");
    if source.is_empty() {
        return None;
    }
    let alt = attribute(element, "alt")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]");
    let source = source.replace('<', "%3C").replace('>', "%3E");
    Some(if source.contains([' ', '(', ')']) {
        format!("![{alt}](<{source}>)").into()
    } else {
        format!("![{alt}]({source})").into()
    })
}

fn caption(handlers: &dyn Handlers, element: &Element<'_>) -> Option<HandlerResult> {
    let content = handlers.walk_children(element.node).content;
    let content = content.trim();
    (!content.is_empty()).then(|| format!("\n\n*{content}*\n\n").into())
}

fn summary(handlers: &dyn Handlers, element: &Element<'_>) -> Option<HandlerResult> {
    let content = handlers.walk_children(element.node).content;
    let content = content.trim();
    (!content.is_empty()).then(|| format!("\n\n**{content}**\n\n").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_reads_well() {
        let html = "<h2>Sizes</h2>\n<p>Measure <strong>twice</strong>, see <a href=\"/chart\">the chart</a>.</p>\n\
            <ul><li>one</li><li>two</li></ul>\n<ol><li>x</li><li>y</li></ol>\n\
            <figure class=\"igny8-image\" data-igny8-image=\"u\"><img alt=\"a [b] c\" src=\"images/a b.png\"><figcaption>Seen here</figcaption></figure>\n\
            <details><summary>Why?</summary><p>Because.</p></details>\n<hr>\n<pre><code>let x = 1;</code></pre>\n";
        insta::assert_snapshot!(to_markdown(html), @r"
        ## Sizes

        Measure **twice**, see [the chart](/chart).

        - one
        - two

        1. x
        2. y

        ![a \[b\] c](<images/a b.png>)

        *Seen here*

        **Why?**

        Because.

        - - -

        ```
        let x = 1;
        ```
        ");
    }

    #[test]
    fn no_cell_of_a_table_is_lost() {
        let html = "<table><tbody><tr><th scope=\"row\">Width</th><td>30 | 48</td></tr>\
            <tr><th scope=\"row\">Depth</th><td>20</td></tr></tbody></table>";
        insta::assert_snapshot!(to_markdown(html), @r"
        | Width | 30 &#124; 48 |
        | ----- | ------- |
        | Depth | 20      |
        ");
        assert_eq!(to_markdown(""), "");
    }
}
