//! Colours as sites set them, and how well one reads on another.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The least contrast of text that WCAG 2.2 accepts at level AA (success criterion 1.4.3,
/// <https://www.w3.org/TR/WCAG22/#contrast-minimum>). Large text could do with 3; thumbnails make every text small.
pub const LEAST_CONTRAST: f64 = 4.5;

/// How many steps lie between a colour and black or white when a readable one is looked for.
const STEPS: u32 = 64;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rgb {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

/// A colour that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a colour: expected # and six hexadecimal digits, such as #14213d")]
pub struct RgbError;

impl Rgb {
    /// Black.
    pub const BLACK: Self = Self::new(0, 0, 0);
    /// White.
    pub const WHITE: Self = Self::new(255, 255, 255);

    /// Makes a colour of its three parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Makes a colour of the number that its six hexadecimal digits write.
    pub(super) const fn hex(number: u32) -> Self {
        Self::new((number >> 16) as u8, (number >> 8) as u8, number as u8)
    }

    /// Reads `#rrggbb`, in either case.
    ///
    /// # Errors
    /// `RgbError` for everything else, the three-digit form and colour names included.
    pub fn parse(text: &str) -> Result<Self, RgbError> {
        let digits = text.trim().strip_prefix('#').ok_or(RgbError)?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(RgbError);
        }
        u32::from_str_radix(digits, 16)
            .map(Self::hex)
            .map_err(|_| RgbError)
    }

    /// Gives the colour `share` (0 to 1) of the way to another, part by part in sRGB.
    #[must_use]
    pub fn mix(self, other: Self, share: f64) -> Self {
        let part = |from: u8, to: u8| {
            let (from, to) = (f64::from(from), f64::from(to));
            (from + (to - from) * share).round().clamp(0.0, 255.0) as u8
        };
        Self::new(
            part(self.red, other.red),
            part(self.green, other.green),
            part(self.blue, other.blue),
        )
    }

    /// Gives the relative luminance, 0 for black to 1 for white
    /// (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>).
    pub fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let value = f64::from(part) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// Gives the colour nearest to this one, on its way to black or white, that reads on `background`.
    #[must_use]
    pub fn readable_on(self, background: Self) -> Self {
        if contrast_ratio(self, background) >= LEAST_CONTRAST {
            return self;
        }
        // One of the two always reads: the product of their contrasts is 21, so the better one has at least 4.58.
        let white = contrast_ratio(Self::WHITE, background);
        let end = if white >= contrast_ratio(Self::BLACK, background) {
            Self::WHITE
        } else {
            Self::BLACK
        };
        (1..STEPS)
            .map(|step| self.mix(end, f64::from(step) / f64::from(STEPS)))
            .find(|colour| contrast_ratio(*colour, background) >= LEAST_CONTRAST)
            .unwrap_or(end)
    }
}

/// Gives the contrast of two colours, 1 (the same) to 21 (black and white), in whichever order
/// (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).
pub fn contrast_ratio(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl FromStr for Rgb {
    type Err = RgbError;

    fn from_str(text: &str) -> Result<Self, RgbError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Rgb {
    type Error = RgbError;

    fn try_from(text: String) -> Result<Self, RgbError> {
        Self::parse(&text)
    }
}

impl From<Rgb> for String {
    fn from(colour: Rgb) -> Self {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_contrasts_come_out() {
        assert!((contrast_ratio(Rgb::BLACK, Rgb::WHITE) - 21.0).abs() < 1e-9);
        assert!((contrast_ratio(Rgb::hex(0x77_7777), Rgb::WHITE) - 4.48).abs() < 0.01);
        assert!((contrast_ratio(Rgb::WHITE, Rgb::hex(0x76_7676)) - 4.54).abs() < 0.01);
        assert!((contrast_ratio(Rgb::hex(0xff_0000), Rgb::WHITE) - 4.0).abs() < 0.01);
    }

    #[test]
    fn only_six_hexadecimal_digits_are_a_colour() {
        assert_eq!(Rgb::parse("#14213D"), Ok(Rgb::new(0x14, 0x21, 0x3d)));
        for wrong in [
            "",
            "#",
            "#fff",
            "14213d",
            "#14213g",
            "#+4213d",
            "#14213d00",
            "red",
            "#éab",
        ] {
            assert_eq!(Rgb::parse(wrong), Err(RgbError), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_colour_survives_its_text(red: u8, green: u8, blue: u8) {
            let colour = Rgb::new(red, green, blue);
            prop_assert_eq!(Rgb::parse(&colour.to_string()), Ok(colour));
        }

        #[test]
        fn any_colour_becomes_readable_on_any_other(text: [u8; 3], ground: [u8; 3]) {
            let text = Rgb::new(text[0], text[1], text[2]);
            let ground = Rgb::new(ground[0], ground[1], ground[2]);
            let fixed = text.readable_on(ground);
            prop_assert!(contrast_ratio(fixed, ground) >= LEAST_CONTRAST);
            prop_assert_eq!(fixed.readable_on(ground), fixed);
        }
    }
}
