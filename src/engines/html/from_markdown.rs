//! Turns Markdown that came where HTML was asked for into HTML.
//!
//! A small conversion for what language models write: headings, lists, quotes, code, tables,
//! paragraphs, bold, italics and links. Its result is not safe: it is made to be sanitised.

use std::fmt::Write as _;

/// How deep lists and quotes may stand inside one another.
const MAX_DEPTH: usize = 8;

/// Names of blocks whose presence says that the text is HTML already.
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
    "table",
    "div",
    "blockquote",
    "pre",
    "section",
    "article",
    "details",
    "summary",
    "hr",
    "figure",
    "main",
    "body",
    "html",
];

/// Whether `text` is Markdown or plain text rather than HTML.
pub(super) fn is_markdown(text: &str) -> bool {
    let mut has_tags = false;
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        let name: String = rest
            .strip_prefix('/')
            .unwrap_or(rest)
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .take(12)
            .collect();
        if BLOCKS.iter().any(|block| block.eq_ignore_ascii_case(&name)) {
            return false;
        }
        has_tags |= !name.is_empty();
    }
    !has_tags
        || text
            .lines()
            .any(|line| starts_block(line) || line.contains("**"))
}

/// Takes off a code fence around the whole text, which models like to add.
pub(super) fn without_fence(text: &str) -> &str {
    let trimmed = text.trim();
    let Some(inner) = trimmed
        .strip_prefix("```")
        .and_then(|rest| rest.strip_suffix("```"))
    else {
        return text;
    };
    match inner.split_once('\n') {
        Some((label, body)) if matches!(label.trim(), "" | "html" | "markdown" | "md") => body,
        _ => text,
    }
}

/// Converts Markdown to HTML.
pub(super) fn to_html(markdown: &str) -> String {
    let mut html = String::with_capacity(markdown.len() * 5 / 4);
    let lines: Vec<&str> = markdown.lines().collect();
    blocks(&lines, 0, &mut html);
    html
}

fn blocks(lines: &[&str], depth: usize, html: &mut String) {
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at].trim();
        if line.is_empty() {
            at += 1;
        } else if let Some(fence) = fence(line) {
            let end = (at + 1..lines.len())
                .find(|&next| lines[next].trim() == fence)
                .unwrap_or(lines.len());
            let code = lines[at + 1..end].join("\n");
            html.push_str("<pre><code>");
            html.push_str(&code.replace('&', "&amp;").replace('<', "&lt;"));
            html.push_str("</code></pre>\n");
            at = end + 1;
        } else if let Some((level, text)) = heading(line) {
            let _ = writeln!(html, "<h{level}>{}</h{level}>", inline(text));
            at += 1;
        } else if is_rule(line) {
            html.push_str("<hr>\n");
            at += 1;
        } else if depth < MAX_DEPTH && line.starts_with('>') {
            let end = end_of(lines, at, |line| line.trim_start().starts_with('>'));
            let inner: Vec<&str> = lines[at..end]
                .iter()
                .map(|line| {
                    let rest = line.trim_start().trim_start_matches('>');
                    rest.strip_prefix(' ').unwrap_or(rest)
                })
                .collect();
            html.push_str("<blockquote>");
            blocks(&inner, depth + 1, html);
            html.push_str("</blockquote>\n");
            at = end;
        } else if depth < MAX_DEPTH
            && let Some((ordered, _)) = bullet(lines[at])
        {
            at = list(lines, at, ordered, depth, html);
        } else if is_table(lines, at) {
            let end = end_of(lines, at, |line| line.contains('|'));
            table(&lines[at..end], html);
            at = end;
        } else {
            let mut end = at + 1;
            while end < lines.len() && !lines[end].trim().is_empty() && !starts_block(lines[end]) {
                end += 1;
            }
            html.push_str("<p>");
            html.push_str(&inline(&lines[at..end].join("\n")));
            html.push_str("</p>\n");
            at = end;
        }
    }
}

fn end_of(lines: &[&str], at: usize, belongs: impl Fn(&str) -> bool) -> usize {
    (at..lines.len())
        .find(|&next| !belongs(lines[next]))
        .unwrap_or(lines.len())
}

fn starts_block(line: &str) -> bool {
    let trimmed = line.trim();
    heading(trimmed).is_some()
        || bullet(line).is_some()
        || fence(trimmed).is_some()
        || trimmed.starts_with("> ")
        || is_rule(trimmed)
}

fn fence(line: &str) -> Option<&'static str> {
    ["```", "~~~"]
        .into_iter()
        .find(|mark| line.starts_with(mark))
}

fn is_rule(line: &str) -> bool {
    line.len() >= 3
        && ['-', '*', '_']
            .iter()
            .any(|mark| line.chars().all(|c| c == *mark))
}

/// Reads a heading; a page has one `<h1>` already, so the levels start at 2.
fn heading(line: &str) -> Option<(usize, &str)> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let text = line[level..].strip_prefix(' ')?;
    ((1..=6).contains(&level))
        .then(|| (level.clamp(2, 4), text.trim().trim_end_matches('#').trim()))
}

/// Reads the start of a list item: whether it is numbered, and where its text begins.
fn bullet(line: &str) -> Option<(bool, usize)> {
    let indent = line.len() - line.trim_start().len();
    let rest = &line[indent..];
    if ["- ", "* ", "+ "].iter().any(|mark| rest.starts_with(mark)) {
        return Some((false, indent + 2));
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let after = &rest[digits..];
    ((1..=9).contains(&digits) && (after.starts_with(". ") || after.starts_with(") ")))
        .then_some((true, indent + digits + 2))
}

/// Writes one list and gives the line after it. Lines indented under an item belong to it.
fn list(lines: &[&str], start: usize, ordered: bool, depth: usize, html: &mut String) -> usize {
    let name = if ordered { "ol" } else { "ul" };
    let _ = writeln!(html, "<{name}>");
    let base = lines[start].len() - lines[start].trim_start().len();
    let mut at = start;
    while at < lines.len() {
        let Some((_, text_at)) = bullet(lines[at]).filter(|found| found.0 == ordered) else {
            break;
        };
        let mut end = at + 1;
        while end < lines.len() {
            let line = lines[end];
            let indent = line.len() - line.trim_start().len();
            let blank = line.trim().is_empty();
            let continues = if blank {
                // A blank line belongs to the item when an indented line follows it.
                lines.get(end + 1).is_some_and(|next| {
                    !next.trim().is_empty() && next.len() - next.trim_start().len() > base
                })
            } else {
                indent > base || (!starts_block(line) && !lines[end - 1].trim().is_empty())
            };
            if !continues {
                break;
            }
            end += 1;
        }
        let first = lines[at].get(text_at..).unwrap_or("");
        html.push_str("<li>");
        html.push_str(&inline(first));
        let inner: Vec<&str> = lines[at + 1..end].to_vec();
        if let Some(block) = inner
            .iter()
            .position(|line| starts_block(line) || line.trim().is_empty())
        {
            for line in &inner[..block] {
                html.push(' ');
                html.push_str(&inline(line.trim()));
            }
            blocks(&inner[block..], depth + 1, html);
        } else {
            for line in &inner {
                html.push(' ');
                html.push_str(&inline(line.trim()));
            }
        }
        html.push_str("</li>\n");
        at = end;
        // Items may be set apart by blank lines.
        while at < lines.len()
            && lines[at].trim().is_empty()
            && lines
                .get(at + 1)
                .is_some_and(|next| bullet(next).is_some_and(|b| b.0 == ordered))
        {
            at += 1;
        }
    }
    let _ = writeln!(html, "</{name}>");
    at.max(start + 1)
}

fn is_table(lines: &[&str], at: usize) -> bool {
    lines[at].contains('|')
        && lines.get(at + 1).is_some_and(|line| {
            let line = line.trim();
            line.contains('-') && line.contains('|') && line.chars().all(|c| "|-: ".contains(c))
        })
}

fn table(lines: &[&str], html: &mut String) {
    let cells = |line: &str, name: &str| {
        let mut row = String::new();
        for cell in line
            .trim()
            .trim_start_matches('|')
            .trim_end_matches('|')
            .split('|')
        {
            let _ = write!(row, "<{name}>{}</{name}>", inline(cell.trim()));
        }
        row
    };
    let _ = write!(
        html,
        "<table><thead><tr>{}</tr></thead><tbody>",
        cells(lines[0], "th")
    );
    for line in lines.iter().skip(2) {
        let _ = write!(html, "<tr>{}</tr>", cells(line, "td"));
    }
    html.push_str("</tbody></table>\n");
}

/// Writes the marks within a line. HTML in it passes through.
fn inline(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let mut rest = text;
    let mut before = ' ';
    // A mark whose end was not found once will not be found further on either; without this a
    // line of brackets would be searched again at each of them.
    let mut hopeless: Vec<&str> = Vec::new();
    while let Some(first) = rest.chars().next() {
        if first == '\\' && rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) {
            html.push_str(&rest[1..2].replace('<', "&lt;").replace('&', "&amp;"));
            before = ' ';
            rest = &rest[2..];
            continue;
        }
        let mark = ["**", "__", "*", "_", "`", "![", "["]
            .into_iter()
            .find(|mark| rest.starts_with(mark));
        let Some(mark) = mark.filter(|mark| !hopeless.contains(mark)) else {
            html.push(first);
            before = first;
            rest = &rest[first.len_utf8()..];
            continue;
        };
        let body = &rest[mark.len()..];
        let end = match mark {
            "![" | "[" => body.find("](").and_then(|middle| {
                let url_end = body[middle..].find(')')?;
                Some((middle, middle + url_end + 1))
            }),
            _ => body.find(mark).map(|end| (end, end + mark.len())),
        };
        let Some((inner_end, whole_end)) = end else {
            hopeless.push(mark);
            continue;
        };
        let inner = &body[..inner_end];
        let after = body[whole_end..].chars().next().unwrap_or(' ');
        let emphasises = !inner.is_empty()
            && !inner.starts_with(char::is_whitespace)
            && !inner.ends_with(char::is_whitespace)
            // Underscores within a word, as in `file_name_x`, are just letters.
            && (!mark.contains('_') || !(before.is_alphanumeric() || after.is_alphanumeric()));
        match mark {
            "`" => {
                let code = inner.replace('&', "&amp;").replace('<', "&lt;");
                let _ = write!(html, "<code>{code}</code>");
            }
            "![" => {}
            "[" => {
                let target = &body[inner_end + 2..whole_end - 1];
                let url = target.split_whitespace().next().unwrap_or("");
                let url = url
                    .trim_matches(['<', '>'])
                    .replace('&', "&amp;")
                    .replace('"', "&quot;");
                let _ = write!(html, "<a href=\"{url}\">{}</a>", marks_in_link(inner));
            }
            _ if !emphasises => {
                html.push_str(mark);
                before = ' ';
                rest = body;
                continue;
            }
            "**" | "__" => {
                let _ = write!(html, "<strong>{}</strong>", inline(inner));
            }
            _ => {
                let _ = write!(html, "<em>{}</em>", inline(inner));
            }
        }
        before = ' ';
        rest = &body[whole_end..];
    }
    html
}

/// Writes bold within a link's text, and nothing that could open another link.
fn marks_in_link(text: &str) -> String {
    match text
        .strip_prefix("**")
        .and_then(|rest| rest.strip_suffix("**"))
    {
        Some(bold) => format!("<strong>{bold}</strong>"),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_and_markdown_are_told_apart() {
        assert!(is_markdown("## Title\n\nText"));
        assert!(is_markdown("Just a line."));
        assert!(is_markdown("- one<br>\n- two"));
        assert!(!is_markdown("<p>## no</p>"));
        assert!(!is_markdown("see <em>this</em> line"));
        assert_eq!(without_fence("```html\n<p>x</p>\n```"), "<p>x</p>\n");
        assert_eq!(without_fence("```rust\nx\n```"), "```rust\nx\n```");
    }

    #[test]
    fn blocks_become_elements() {
        let html = to_html(
            "# Rugs\n\nA **soft** rug, a `<b>` and _one_\nmore file_name_x.\n\n- a\n  - b\n- c\n\n1. x\n2. y\n\n> said\n\n| A | B |\n|---|---|\n| 1 | 2 |\n",
        );
        assert_eq!(
            html.replace('\n', ""),
            "<h2>Rugs</h2><p>A <strong>soft</strong> rug, a <code>&lt;b></code> and <em>one</em>more file_name_x.</p><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>x</li><li>y</li></ol><blockquote><p>said</p></blockquote><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
        );
    }

    #[test]
    fn links_and_escapes() {
        assert_eq!(
            to_html("[**x**](https://a.example \"t\") \\*no\\* ![i](j)"),
            "<p><a href=\"https://a.example\"><strong>x</strong></a> *no* </p>\n"
        );
    }

    #[test]
    fn hopeless_marks_cost_little() {
        assert_eq!(to_html(&"[".repeat(200_000)).len(), 200_000 + 8);
        assert!(to_html(&"> ".repeat(50_000)).len() < 400_000);
        assert!(to_html(&"- ".repeat(50_000)).len() < 400_000);
    }
}
