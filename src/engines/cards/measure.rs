//! Measuring text with the renderer's own shaper, so that what is measured is what is drawn.

use resvg::usvg;

use super::CardError;
use super::colour::Rgb;
use super::font::{self, Face};
use super::svg::{self, TextLine};

/// The size at which texts are measured, in pixels; without hinting every other size is in proportion.
const REFERENCE_PX: f32 = 100.0;

/// The room a text takes, in ems: multiply by the font's size.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Extent {
    /// From the start of the first letter's cell to the end of the last one's.
    pub(super) advance: f32,
    /// The leftmost ink, from the start; negative when it hangs over.
    pub(super) left: f32,
    /// The rightmost ink, from the start.
    pub(super) right: f32,
    /// The highest ink, from the baseline; negative is above it.
    pub(super) top: f32,
    /// The lowest ink, from the baseline.
    pub(super) bottom: f32,
}

impl Extent {
    /// Gives the width that holds both the cells and the ink.
    pub(super) fn width(&self) -> f32 {
        self.advance.max(self.right) - self.left.min(0.0)
    }
}

/// A measured text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Measured {
    /// The room it takes. All zero when nothing shows.
    pub(super) extent: Extent,
    /// Whether any of it leaves ink.
    pub(super) shows: bool,
    /// Whether no font has a glyph for some letter.
    pub(super) lacks: bool,
    /// Whether all glyphs are of the face's own font.
    pub(super) own: bool,
}

/// Measures texts in a face with so much extra space after each letter, in ems.
///
/// # Errors
/// `CardError::Drawing` when the renderer refuses the drawing.
pub(super) fn measure<S: AsRef<str>>(
    texts: &[S],
    face: Face,
    spacing_em: f32,
) -> Result<Vec<Measured>, CardError> {
    let mut drawing = svg::open(100, 100);
    for (id, text) in texts.iter().enumerate() {
        let line = TextLine {
            text: text.as_ref().to_owned(),
            face,
            size: REFERENCE_PX,
            spacing: spacing_em * REFERENCE_PX,
            x: 0.0,
            baseline: 0.0,
            fill: Rgb::BLACK,
        };
        svg::text(&mut drawing, &line, id);
    }
    drawing.push_str("</svg>");
    let tree = usvg::Tree::from_str(&drawing, &font::options())
        .map_err(|error| CardError::Drawing(error.to_string()))?;
    let mut measured = vec![
        Measured {
            own: true,
            ..Measured::default()
        };
        texts.len()
    ];
    collect(tree.root(), &tree, face, &mut measured);
    Ok(measured)
}

/// Walks a drawing and notes each text under its number.
fn collect(group: &usvg::Group, tree: &usvg::Tree, face: Face, measured: &mut [Measured]) {
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => collect(inner, tree, face, measured),
            usvg::Node::Text(text) => {
                let number = text
                    .id()
                    .strip_prefix('t')
                    .and_then(|id| id.parse::<usize>().ok());
                if let Some(entry) = number.and_then(|number| measured.get_mut(number)) {
                    *entry = read(text, tree, face);
                }
            }
            usvg::Node::Path(_) | usvg::Node::Image(_) => {}
        }
    }
}

/// Reads the measures off a laid-out text.
fn read(text: &usvg::Text, tree: &usvg::Tree, face: Face) -> Measured {
    let (cells, ink) = (text.bounding_box(), text.stroke_bounding_box());
    let glyphs = || {
        text.layouted()
            .iter()
            .flat_map(|span| &span.positioned_glyphs)
    };
    Measured {
        extent: Extent {
            advance: cells.right() / REFERENCE_PX,
            left: ink.left() / REFERENCE_PX,
            right: ink.right() / REFERENCE_PX,
            top: ink.top() / REFERENCE_PX,
            bottom: ink.bottom() / REFERENCE_PX,
        },
        shows: true,
        lacks: glyphs().any(|glyph| glyph.id.0 == 0),
        own: glyphs().all(|glyph| glyph.id.0 != 0 && face.owns(tree.fontdb(), glyph.font)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str, face: Face) -> Measured {
        measure(&[text], face, 0.0).unwrap()[0]
    }

    #[test]
    fn widths_are_the_fonts_not_the_letters_number() {
        assert!(
            one("WWWW", Face::Title).extent.advance > 2.0 * one("llll", Face::Title).extent.advance
        );
        let (one_n, two_n) = (one("n", Face::Title), one("nn", Face::Title));
        assert!((two_n.extent.advance - 2.0 * one_n.extent.advance).abs() < 0.02);
    }

    #[test]
    fn letters_are_found_in_the_right_font() {
        assert!(one("Plain Ελλάδα Привет", Face::Title).own);
        let rare = one("Ꙁ", Face::Title);
        assert!(!rare.own && !rare.lacks);
        assert!(one("Ꙁ", Face::Wide).own);
        assert!(one("漢", Face::Title).lacks);
        assert!(!one("\u{34f}", Face::Title).shows);
        assert!(measure::<&str>(&[], Face::Small, 0.0).unwrap().is_empty());
    }

    #[test]
    fn ink_may_reach_beyond_the_cells() {
        let hanging = one("\u{301}", Face::Title).extent;
        assert!(hanging.left < 0.0 && hanging.width() > 0.0, "{hanging:?}");
    }
}
