//! How wide a text is on a result page, in pixels.
//!
//! The advance widths are those of Helvetica in thousandths of an em, which Arial was drawn to share;
//! they are facts of the typeface, published in its font metrics.

use unicode_normalization::UnicodeNormalization;

/// The size of a title on result pages, in pixels.
pub const TITLE_PX: u32 = 20;

/// The size of a description on result pages, in pixels.
pub const DESCRIPTION_PX: u32 = 14;

/// From `!` to `~`.
const WIDTHS: [u16; 94] = [
    278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611,
    778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
    611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222,
    833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The width of a character in thousandths of an em; accents do not widen their letter, and letters
/// that are not of the table count as a usual one, wide East Asian ones as a whole em.
fn width(character: char) -> u32 {
    match character {
        ' ' | '\u{a0}' => 278,
        '!'..='~' => u32::from(WIDTHS[character as usize - '!' as usize]),
        '–' => 556,
        '—' | '…' => 1000,
        '’' | '‘' => 222,
        '“' | '”' => 333,
        _ if character.is_control() => 0,
        _ => match std::iter::once(character).nfd().next() {
            Some(base) if base.is_ascii_graphic() => {
                u32::from(WIDTHS[base as usize - '!' as usize])
            }
            _ => 556 * unicode_width::UnicodeWidthChar::width(character).unwrap_or(0) as u32,
        },
    }
}

/// How wide a text is at a size in pixels, rounded up.
#[must_use]
pub fn pixels(text: &str, size_px: u32) -> u32 {
    let thousandths: u64 = text
        .chars()
        .map(|character| u64::from(width(character)))
        .sum();
    u32::try_from((thousandths * u64::from(size_px)).div_ceil(1000)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_are_wider() {
        assert_eq!(pixels("", 20), 0);
        // Thirty of the widest letters fill what sixty narrow ones leave half empty.
        assert_eq!(pixels(&"W".repeat(30), TITLE_PX), 567);
        assert_eq!(pixels(&"i".repeat(60), TITLE_PX), 267);
        assert_eq!(pixels("é", 1000), pixels("e", 1000));
        assert_eq!(pixels("漢", 1000), 1112);
        assert_eq!(pixels("A~", 1000), 667 + 584);
    }
}
