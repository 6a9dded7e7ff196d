//! Places the figures our code builds within sanitised HTML, and takes them out again.

use std::fmt::Write as _;

use scraper::ElementRef;
use uuid::Uuid;

use super::write::{Piece, Verdict, attributes, escape_attribute, escape_text, join, pieces};

/// The class that marks a figure as ours.
const CLASS: &str = "igny8-image";

/// The name under which a figure of ours stands among the pieces until it is taken out.
const OURS: &str = "our-figure";

/// A figure to place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureSpec {
    /// Where the image is.
    pub src: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// The line below it; empty for none.
    pub caption: String,
    /// Width in pixels. `None` when unknown.
    pub width: Option<u32>,
    /// Height in pixels. `None` when unknown.
    pub height: Option<u32>,
    /// Which image it is; found again by this when figures are placed anew.
    pub marker: Uuid,
    /// Where it goes: 0 for the top, n for after the first paragraph of the n-th `<h2>` section.
    /// A section that does not exist means the end.
    pub section: usize,
}

/// Places `figures` in `html`, whose own earlier figures of ours are removed first; placing twice
/// therefore gives the same as placing once. Expects HTML that `sanitise` has written.
#[must_use]
pub fn place(html: &str, figures: &[FigureSpec]) -> String {
    let blocks = without_figures(html);
    let sections: Vec<usize> = blocks
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.name == "h2")
        .map(|(at, _)| at)
        .collect();
    let mut placed: Vec<(usize, &FigureSpec)> = figures
        .iter()
        .map(|figure| (place_of(figure.section, &sections, &blocks), figure))
        .collect();
    // Stable: figures for one place keep their order.
    placed.sort_by_key(|(at, _)| *at);
    let mut figures = placed.into_iter().peekable();
    let mut html = String::new();
    for (at, piece) in blocks.iter().enumerate() {
        while let Some((_, figure)) = figures.next_if(|(place, _)| *place <= at) {
            push_figure(&mut html, figure);
        }
        html.push_str(&piece.html);
    }
    for (_, figure) in figures {
        push_figure(&mut html, figure);
    }
    html
}

/// Replaces the addresses of images: each `(old, new)` of `sources` where an image has `old`.
#[must_use]
pub fn replace_sources(html: &str, sources: &[(String, String)]) -> String {
    join(&pieces(html, &mut |element| {
        let mut kept = attributes(element);
        if element.value().name() == "img" {
            for (name, value) in &mut kept {
                if name == "src"
                    && let Some((_, new)) = sources.iter().find(|(old, _)| old == value)
                {
                    value.clone_from(new);
                }
            }
        }
        Verdict::Keep(element.value().name().to_owned(), kept)
    }))
}

/// Takes every figure of ours out of `html`.
#[must_use]
pub fn remove_figures(html: &str) -> String {
    join(&without_figures(html))
}

fn is_ours(element: ElementRef<'_>) -> bool {
    element.value().name() == "figure"
        && element.value().classes().any(|class| class == CLASS)
        && element.attr("data-igny8-image").is_some()
}

/// The blocks of `html` without our figures and without the newline that follows each of them.
fn without_figures(html: &str) -> Vec<Piece> {
    let all = pieces(html, &mut |element| {
        if !is_ours(element) {
            return Verdict::Keep(element.value().name().to_owned(), attributes(element));
        }
        let is_outermost = element
            .ancestors()
            .filter_map(ElementRef::wrap)
            .all(|above| above.value().name() == "html");
        // One that was moved into another block goes at once; of the others the piece is needed
        // to know which newline is theirs.
        if is_outermost {
            Verdict::Keep(OURS.to_owned(), Vec::new())
        } else {
            Verdict::Drop
        }
    });
    let mut kept: Vec<Piece> = Vec::with_capacity(all.len());
    let mut after_ours = false;
    for mut piece in all {
        if piece.name == OURS {
            after_ours = true;
            continue;
        }
        if after_ours && piece.name.is_empty() && piece.html.starts_with('\n') {
            piece.html.remove(0);
        }
        after_ours = false;
        if !piece.html.is_empty() {
            kept.push(piece);
        }
    }
    kept
}

/// How many pieces stand before the place for a figure of `section`.
fn place_of(section: usize, sections: &[usize], blocks: &[Piece]) -> usize {
    if section == 0 {
        return 0;
    }
    let Some(&heading) = sections.get(section - 1) else {
        return blocks.len();
    };
    let end = sections.get(section).copied().unwrap_or(blocks.len());
    let after = (heading + 1..end)
        .find(|&at| blocks[at].name == "p")
        .unwrap_or(heading);
    // After the line break that follows the block, so that the figure starts a line.
    match blocks.get(after + 1) {
        Some(next) if next.name.is_empty() && !next.has_content && after + 1 < end => after + 2,
        _ => after + 1,
    }
}

fn push_figure(html: &mut String, figure: &FigureSpec) {
    let _ = write!(
        html,
        "<figure class=\"{CLASS}\" data-igny8-image=\"{}\"><img alt=\"",
        figure.marker
    );
    html.push_str(&escape_attribute(&figure.alt));
    html.push('"');
    if let Some(height) = figure.height {
        let _ = write!(html, " height=\"{height}\"");
    }
    html.push_str(" src=\"");
    html.push_str(&escape_attribute(&figure.src));
    html.push('"');
    if let Some(width) = figure.width {
        let _ = write!(html, " width=\"{width}\"");
    }
    html.push('>');
    if !figure.caption.trim().is_empty() {
        html.push_str("<figcaption>");
        html.push_str(&escape_text(figure.caption.trim()));
        html.push_str("</figcaption>");
    }
    html.push_str("</figure>\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{LinkRules, sanitise};
    use super::*;

    fn figure(section: usize, marker: u128) -> FigureSpec {
        FigureSpec {
            src: format!("images/{marker}.png"),
            alt: "A \"soft\" [rug] & more".to_owned(),
            caption: "Seen <here>".to_owned(),
            width: Some(1200),
            height: Some(630),
            marker: Uuid::from_u128(marker),
            section,
        }
    }

    const PAGE: &str =
        "<p>Intro</p>\n<h2>One</h2>\n<p>a</p>\n<p>b</p>\n<h2>Two</h2>\n<ul><li>c</li></ul>\n";

    #[test]
    fn figures_stand_where_they_belong() {
        let placed = place(
            PAGE,
            &[figure(2, 2), figure(1, 1), figure(0, 7), figure(9, 9)],
        );
        let short: String = placed
            .split('\n')
            .map(|line| {
                if line.starts_with("<figure") {
                    let at = line.find("images/").unwrap();
                    format!("[{}]", &line[at + 7..=at + 7])
                } else {
                    line.to_owned()
                }
            })
            .collect();
        assert_eq!(
            short,
            "[7]<p>Intro</p><h2>One</h2><p>a</p>[1]<p>b</p><h2>Two</h2>[2]<ul><li>c</li></ul>[9]"
        );
        assert!(placed.contains(
            "<figure class=\"igny8-image\" data-igny8-image=\"00000000-0000-0000-0000-000000000001\"><img alt=\"A &quot;soft&quot; &#91;rug] &amp; more\" height=\"630\" src=\"images/1.png\" width=\"1200\"><figcaption>Seen &lt;here&gt;</figcaption></figure>"
        ));
        assert_eq!(remove_figures(&placed), PAGE);
    }

    #[test]
    fn sources_are_replaced_and_nothing_else() {
        let placed = place(PAGE, &[figure(0, 1), figure(1, 2)]);
        let sources = [(
            "images/1.png".to_owned(),
            "https://a.example/1.png?a=1&b=2".to_owned(),
        )];
        let replaced = replace_sources(&placed, &sources);
        assert_eq!(
            replaced,
            placed.replace("images/1.png", "https://a.example/1.png?a=1&amp;b=2")
        );
        assert_eq!(replace_sources(&placed, &[]), placed);
    }

    #[test]
    fn a_moved_figure_is_found_too() {
        let placed = place(PAGE, &[figure(0, 1)]);
        let (ours, _) = placed.split_once('\n').unwrap();
        let moved = format!("<blockquote>{ours}<p>q</p></blockquote>\n");
        assert_eq!(
            remove_figures(&moved),
            "<blockquote><p>q</p></blockquote>\n"
        );
    }

    proptest! {
        #[test]
        fn placing_twice_is_placing_once(
            html in "(<(p|h2|ul|li|b|pre)>|</(p|h2|ul|li|b|pre)>|[a-z \\n]|<br>){0,40}",
            places in proptest::collection::vec(0usize..5, 0..5),
        ) {
            let clean = sanitise(&html, &LinkRules::default()).html;
            let figures: Vec<FigureSpec> =
                places.iter().zip(1u128..).map(|(at, marker)| figure(*at, marker)).collect();
            let once = place(&clean, &figures);
            prop_assert_eq!(place(&once, &figures), once.clone());
            prop_assert_eq!(remove_figures(&once), clean);
            prop_assert_eq!(once.matches("<figure").count(), figures.len());
        }
    }
}
