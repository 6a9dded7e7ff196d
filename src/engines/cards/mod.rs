//! Typographic images: a title, where it comes from, and a mosaic of its own. Pure.
//!
//! Texts are set in embedded fonts and measured with the renderer's own shaper; nothing is read from the machine, and
//! the same request always gives the same bytes.
//!
//! Must not touch: files, network, clock, settings. Names no other room.

mod colour;
mod font;
mod layout;
mod lines;
mod measure;
mod motif;
mod palette;
mod svg;
mod wording;

use std::fmt::Write as _;

use resvg::{tiny_skia, usvg};

pub use colour::{LEAST_CONTRAST, Rgb, RgbError, contrast_ratio};
pub use palette::{NamedPalette, PALETTES, Palette};

/// What a card is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardKind {
    /// The image that heads a page and stands for it where it is shared: 1200×630.
    Featured,
    /// An image inside an article, before one of its sections: 1200×675.
    Section,
}

/// What a card says and how it looks.
#[derive(Clone, Copy, Debug)]
pub struct CardRequest<'a> {
    /// What the card is for.
    pub kind: CardKind,
    /// The large text: the article's title, or the section's heading. Plain text, of any length.
    pub title: &'a str,
    /// The line above: the cluster or category, or the article's title on a section's card. Empty for none.
    pub eyebrow: &'a str,
    /// The line below. Empty for none.
    pub site_name: &'a str,
    /// The colours as they are set; the text colours are made readable.
    pub palette: Palette,
    /// What the mosaic follows from: the content's UUID, with the section's number for a section.
    pub seed: &'a str,
}

/// A line of text on a card and where its ink lies, in pixels from the upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct LineBox {
    /// The letters drawn.
    pub text: String,
    /// The left edge.
    pub x: f32,
    /// The upper edge.
    pub y: f32,
    /// From the left to the right edge.
    pub width: f32,
    /// From the upper to the lower edge.
    pub height: f32,
}

/// A finished card.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The image as a PNG file.
    pub png: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The lines from top to bottom: the line above, the title's, the line below.
    pub lines: Vec<LineBox>,
    /// The colours used, readable ones.
    pub palette: Palette,
    /// Characters left out because no font has them, each once: emoji, other scripts. Empty for any title in Latin,
    /// Cyrillic or Greek letters.
    pub missing: Vec<char>,
}

/// Why there is no card.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CardError {
    /// The title has no visible character.
    #[error("no card without a title: it is empty")]
    EmptyTitle,
    /// The title has visible characters, but none that the fonts can write.
    #[error(
        "cannot write the title: the built-in fonts have Latin, Cyrillic and Greek, and none of its {characters} different characters"
    )]
    Unwritable {
        /// How many different characters it has.
        characters: usize,
    },
    /// The title is nothing but combining marks, stacked or strung too large for any line.
    #[error("cannot fit the title on the card: its marks alone are larger than their place")]
    NoRoom,
    /// The renderer refused the drawing, which no request should bring about.
    #[error("cannot draw the card: {0}")]
    Drawing(String),
}

/// Draws a card.
///
/// # Errors
/// `CardError::EmptyTitle` or `CardError::Unwritable` when there is nothing to write; the others are not expected.
pub fn render(request: &CardRequest<'_>) -> Result<Card, CardError> {
    let palette = request.palette.readable();
    let layout = layout::lay_out(request, palette)?;
    let format = request.kind.format();
    let mut drawing = ground(request, palette);
    if let Some((x, y)) = layout.mark {
        let side = layout::MARK;
        // Writing to a string cannot fail.
        let _ = write!(
            drawing,
            r#"<path fill="{}" d="M{x:.2} {y:.2}h{side}a{side} {side} 0 0 1 -{side} {side}z"/>"#,
            palette.accent
        );
    }
    for (id, line) in layout.texts.iter().enumerate() {
        svg::text(&mut drawing, line, id);
    }
    drawing.push_str("</svg>");
    Ok(Card {
        png: paint(&drawing, format.width, format.height)?,
        width: format.width,
        height: format.height,
        lines: layout.boxes,
        palette,
        missing: layout.missing,
    })
}

/// Opens the drawing with everything that lies behind the text.
fn ground(request: &CardRequest<'_>, palette: Palette) -> String {
    let format = request.kind.format();
    let mut drawing = svg::open(format.width, format.height);
    let _ = write!(
        drawing,
        r#"<path fill="{}" d="M0 0H{}V{}H0z"/>"#,
        palette.background, format.width, format.height
    );
    motif::draw(&mut drawing, &format.mosaic, palette, request.seed);
    drawing
}

/// Turns a drawing into a PNG file.
fn paint(drawing: &str, width: u32, height: u32) -> Result<Vec<u8>, CardError> {
    let tree = usvg::Tree::from_str(drawing, &font::options())
        .map_err(|error| CardError::Drawing(error.to_string()))?;
    let mut pixels = tiny_skia::Pixmap::new(width, height)
        .ok_or_else(|| CardError::Drawing(format!("no room for {width}×{height} pixels")))?;
    resvg::render(
        &tree,
        tiny_skia::Transform::identity(),
        &mut pixels.as_mut(),
    );
    pixels
        .encode_png()
        .map_err(|error| CardError::Drawing(error.to_string()))
}

#[cfg(test)]
mod tests;
