//! Where everything on a card goes.

use super::colour::Rgb;
use super::font::Face;
use super::lines::{Fitted, Frame, fit};
use super::motif::Mosaic;
use super::palette::Palette;
use super::svg::TextLine;
use super::wording::{Wording, word};
use super::{CardError, CardKind, CardRequest, LineBox};

/// The margin that no text enters, in pixels, on all four sides.
pub(super) const MARGIN: f32 = 72.0;

/// Where the text of a featured card begins, in pixels: themes show such images at 3:2, WordPress's own
/// among them, which takes 127.5 pixels off either side.
const FEATURED_LEFT: f32 = 160.0;

/// From baseline to baseline of a title, in ems.
const LEADING_EM: f32 = 1.12;

/// Large bold letters are set a little tighter than the font's own spacing, in ems.
const TITLE_SPACING_EM: f32 = -0.024;

/// The height of a capital letter of Inter, in ems (2048 of 2816 in the font's own units, rounded).
const CAP_HEIGHT_EM: f32 = 0.727;

/// The size of the lines above and below, in pixels.
const SMALL_PX: f32 = 30.0;

/// The least room between the title and the lines above and below, in pixels.
const GAP: f32 = 48.0;

/// The side of the square that stands before the site's name, and the room after it, in pixels.
pub(super) const MARK: f32 = 22.0;
const MARK_GAP: f32 = 16.0;

/// What differs between the kinds of card.
#[derive(Clone, Copy, Debug)]
pub(super) struct Format {
    /// Width in pixels.
    pub(super) width: u32,
    /// Height in pixels.
    pub(super) height: u32,
    /// The ornament.
    pub(super) mosaic: Mosaic,
    /// The left, upper, right and lower edge of the text, in pixels.
    pub(super) area: [f32; 4],
    /// The sizes of the title in order of preference, each with the most lines it may take.
    sizes: &'static [(f32, usize)],
}

/// A tall mosaic at the right, the text at its left.
const FEATURED: Format = Format {
    width: 1200,
    height: 630,
    mosaic: Mosaic {
        x: 1200 - 2 * 126,
        y: 0,
        tile: 126,
        columns: 2,
        rows: 5,
    },
    area: [
        FEATURED_LEFT,
        MARGIN,
        1200.0 - 2.0 * 126.0 - 56.0,
        630.0 - MARGIN,
    ],
    sizes: &[
        (128.0, 1),
        (116.0, 1),
        (104.0, 1),
        (92.0, 1),
        (104.0, 2),
        (96.0, 3),
        (88.0, 3),
        (80.0, 4),
        (74.0, 4),
        (68.0, 4),
        (62.0, 5),
        (57.0, 5),
        (52.0, 5),
        (47.0, 6),
        (43.0, 6),
        (39.0, 7),
    ],
};

/// A wide mosaic above, the text below it.
const SECTION: Format = Format {
    width: 1200,
    height: 675,
    mosaic: Mosaic {
        x: 0,
        y: 0,
        tile: 120,
        columns: 10,
        rows: 2,
    },
    area: [MARGIN, 240.0 + 56.0, 1200.0 - MARGIN, 675.0 - MARGIN],
    sizes: &[
        (92.0, 1),
        (80.0, 2),
        (74.0, 2),
        (68.0, 2),
        (62.0, 3),
        (56.0, 3),
        (50.0, 3),
        (45.0, 4),
        (40.0, 4),
        (36.0, 4),
    ],
};

impl CardKind {
    pub(super) fn format(self) -> &'static Format {
        match self {
            Self::Featured => &FEATURED,
            Self::Section => &SECTION,
        }
    }
}

/// A card before it is drawn.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// The lines to draw.
    pub(super) texts: Vec<TextLine>,
    /// Where their ink lies, in the same order.
    pub(super) boxes: Vec<LineBox>,
    /// The upper left corner of the mark before the site's name. `None` without a name.
    pub(super) mark: Option<(f32, f32)>,
    /// Characters that no font writes, each once, in the order of Unicode.
    pub(super) missing: Vec<char>,
}

/// Sets a card's texts.
///
/// # Errors
/// `CardError::EmptyTitle`, `CardError::Unwritable`, `CardError::NoRoom`, `CardError::Drawing`.
pub(super) fn lay_out(request: &CardRequest<'_>, palette: Palette) -> Result<Layout, CardError> {
    let format = request.kind.format();
    let [left, top, right, bottom] = format.area;
    let title = word(request.title, Face::Title)?;
    if title.text.is_empty() {
        return Err(match title.missing.len() {
            0 => CardError::EmptyTitle,
            characters => CardError::Unwritable { characters },
        });
    }
    let eyebrow = word(request.eyebrow, Face::Small)?;
    let site = word(request.site_name, Face::Small)?;

    let mut layout = Layout {
        texts: Vec::new(),
        boxes: Vec::new(),
        mark: None,
        missing: Vec::new(),
    };
    let (mut title_top, mut title_bottom) = (top, bottom);
    if let Some(fitted) = small(&eyebrow, right - left)? {
        title_top = layout.add(
            &fitted,
            (left, top),
            Stand::Hang,
            eyebrow.face,
            palette.accent,
        ) + GAP;
    }
    let mut site_line = None;
    if let Some(fitted) = small(&site, right - left - MARK - MARK_GAP)? {
        let (ink_top, ink_bottom) = fitted.ink(1.0);
        // The baseline stays where it is for every name, unless a low letter would touch the margin.
        let baseline = (bottom - 4.0).min(bottom - ink_bottom);
        title_bottom = (baseline + ink_top).min(baseline - SMALL_PX * CAP_HEIGHT_EM) - GAP;
        let mark_top = baseline - SMALL_PX * CAP_HEIGHT_EM / 2.0 - MARK / 2.0;
        layout.mark = Some((left, mark_top));
        site_line = Some((fitted, baseline));
    }

    let frame = Frame {
        width: right - left,
        height: title_bottom - title_top,
        sizes: format.sizes,
        leading_em: LEADING_EM,
        spacing_em: TITLE_SPACING_EM,
        break_words_below: 48.0,
    };
    let fitted = fit(&title, &frame)?;
    layout.add(
        &fitted,
        (left, title_bottom),
        Stand::Rest(title_top),
        title.face,
        palette.foreground,
    );
    if let Some((fitted, baseline)) = site_line {
        layout.add(
            &fitted,
            (left + MARK + MARK_GAP, baseline),
            Stand::On,
            site.face,
            palette.foreground,
        );
    }
    layout.missing = [title.missing, eyebrow.missing, site.missing].concat();
    layout.missing.sort_unstable();
    layout.missing.dedup();
    Ok(layout)
}

/// Sets a text on one small line. `None` when it is empty, or only marks too large for any line.
fn small(wording: &Wording, width: f32) -> Result<Option<Fitted>, CardError> {
    let frame = Frame {
        width,
        height: SMALL_PX * 3.0,
        sizes: &[(SMALL_PX, 1)],
        leading_em: 1.0,
        spacing_em: 0.0,
        break_words_below: SMALL_PX,
    };
    if wording.text.is_empty() {
        return Ok(None);
    }
    match fit(wording, &frame) {
        Ok(fitted) => Ok(Some(fitted)),
        Err(CardError::NoRoom) => Ok(None),
        Err(error) => Err(error),
    }
}

/// How lines stand at the height they are given.
#[derive(Clone, Copy, Debug)]
enum Stand {
    /// The capitals of the first line reach up to it.
    Hang,
    /// The first line stands on it.
    On,
    /// The last line ends at it; nothing rises above the height named here.
    Rest(f32),
}

impl Layout {
    /// Adds lines at a place and gives the lowest point of the last baseline.
    fn add(
        &mut self,
        fitted: &Fitted,
        (left, height): (f32, f32),
        stand: Stand,
        face: Face,
        fill: Rgb,
    ) -> f32 {
        let (leading, spacing) = match stand {
            Stand::Rest(_) => (LEADING_EM, TITLE_SPACING_EM),
            Stand::Hang | Stand::On => (1.0, 0.0),
        };
        let size = fitted.size;
        let (ink_top, ink_bottom) = fitted.ink(leading);
        let last = fitted.lines.len().saturating_sub(1) as f32 * leading * size;
        let first = match stand {
            Stand::Hang => (height + CAP_HEIGHT_EM * size).max(height - ink_top),
            Stand::On => height,
            Stand::Rest(above) => (height - last)
                .min(height - ink_bottom)
                .max(above - ink_top),
        };
        for (row, (text, extent)) in fitted.lines.iter().enumerate() {
            let baseline = first + row as f32 * leading * size;
            let x = left - extent.left.min(0.0) * size;
            self.texts.push(TextLine {
                text: text.clone(),
                face,
                size,
                spacing: spacing * size,
                x,
                baseline,
                fill,
            });
            self.boxes.push(LineBox {
                text: text.clone(),
                x: x + extent.left * size,
                y: baseline + extent.top * size,
                width: (extent.right - extent.left) * size,
                height: (extent.bottom - extent.top) * size,
            });
        }
        first + last
    }
}
