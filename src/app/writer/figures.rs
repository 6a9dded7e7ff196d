//! Our figures in a text that a person has edited: kept where they stand, exactly as we wrote them.
//!
//! `sanitise` takes every image out, because images come from us alone. Before it runs, each figure
//! of ours is exchanged for a word that no text holds; afterwards it goes back in its place.

use std::fmt::Write as _;

use uuid::Uuid;

use crate::engines::html::{LinkRules, Sanitised, sanitise};

/// What marks a figure as ours, up to the name of its image.
const MARK: &str = "data-igny8-image=\"";

const END: &str = "</figure>";

/// The figures of a text as they stand in it, each with the name of its image.
fn figures(html: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = html[from..].find(MARK).map(|at| from + at) {
        let name_at = at + MARK.len();
        from = name_at;
        let start = html[..at].rfind("<figure");
        let end = html[at..].find(END).map(|end| at + end + END.len());
        let name = html[name_at..].split('"').next().unwrap_or_default();
        if let (Some(start), Some(end)) = (start, end) {
            found.push((name, &html[start..end]));
            from = end;
        }
    }
    found
}

/// Sanitises an edited text, and keeps those figures that the stored one has: once each, where the
/// edited one has them, and as the stored one has them.
pub(super) fn sanitise_keeping(
    edited: &str,
    stored: &str,
    rules: &LinkRules<'_>,
    token: Uuid,
) -> Sanitised {
    let ours = figures(stored);
    let mut marked = edited.to_owned();
    let mut kept: Vec<(String, &str)> = Vec::new();
    for (name, figure) in figures(edited) {
        let word = format!("igny8figure{}x{}", token.simple(), kept.len());
        let Some((_, own)) = ours.iter().find(|(known, _)| *known == name) else {
            continue;
        };
        if kept.iter().any(|(_, known)| known == own) {
            continue;
        }
        marked = marked.replacen(figure, &format!("\n<p>{word}</p>\n"), 1);
        kept.push((word, own));
    }
    let mut clean = sanitise(&marked, rules);
    for (word, figure) in kept {
        let mut paragraph = String::new();
        let _ = write!(paragraph, "<p>{word}</p>");
        if clean.html.contains(&paragraph) {
            clean.html = clean.html.replacen(&paragraph, figure, 1);
        } else {
            clean.html = clean.html.replace(&word, "");
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::html::{FigureSpec, place};

    fn with_figure(name: Uuid) -> String {
        let figure = FigureSpec {
            src: "images/a.png".to_owned(),
            alt: "A rug".to_owned(),
            caption: String::new(),
            width: Some(10),
            height: Some(10),
            marker: name,
            section: 1,
        };
        place(
            "<p>One.</p>\n<h2>A</h2>\n<p>Two.</p>\n<p>Three.</p>\n",
            &[figure],
        )
    }

    fn clean(edited: &str, stored: &str) -> String {
        let rules = LinkRules::default();
        sanitise_keeping(edited, stored, &rules, Uuid::from_u128(9)).html
    }

    #[test]
    fn a_figure_stays_where_it_is_and_as_it_was() {
        let stored = with_figure(Uuid::from_u128(1));
        assert_eq!(clean(&stored, &stored), stored);
        let moved = stored
            .replace("<p>Three.</p>", "")
            .replace("images/a.png", "https://evil.example/x.png");
        let result = clean(&moved, &stored);
        assert!(
            result.contains("images/a.png") && !result.contains("evil"),
            "{result}"
        );
        assert!(!result.contains("Three") && !result.contains("igny8figure"));
    }

    #[test]
    fn foreign_figures_go_and_none_is_kept_twice() {
        let stored = with_figure(Uuid::from_u128(1));
        let foreign = with_figure(Uuid::from_u128(2));
        assert!(!clean(&foreign, &stored).contains("<img"));
        let twice = format!("{stored}{stored}");
        assert_eq!(clean(&twice, &stored).matches("<img").count(), 1);
        assert!(!clean("<p>No picture.</p>", &stored).contains("<img"));
    }
}
