//! The three colours of a site's cards.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::colour::Rgb;

/// The colours of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Palette {
    /// Fills the card.
    pub background: Rgb,
    /// Writes the title and the site's name.
    pub foreground: Rgb,
    /// Writes the line above the title and leads the ornament.
    pub accent: Rgb,
}

/// A palette that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedPalette {
    /// Its name in settings, lower case.
    pub name: &'static str,
    /// Its colours.
    pub palette: Palette,
}

/// The palettes that come with the program, dark and light ones in turn.
pub const PALETTES: [NamedPalette; 10] = [
    named("ink", 0x14_213d, 0xf8_f4e9, 0xfc_a311),
    named("paper", 0xf6_f1e7, 0x1d_1b19, 0xb8_3a20),
    named("forest", 0x12_372a, 0xfb_fada, 0xe9_b44c),
    named("sky", 0xe4_eef9, 0x10_243e, 0x1f_4fc4),
    named("plum", 0x2d_1b3d, 0xfb_eff5, 0xf4_8c86),
    named("sand", 0xf0_e4d0, 0x2b_2118, 0x0d_6461),
    named("sea", 0x0b_3c49, 0xf3_fbf9, 0x5b_d1c0),
    named("mint", 0xe0_f1e8, 0x0e_2a1f, 0x0d_7250),
    named("brick", 0x6d_2117, 0xff_f3e8, 0xff_c07a),
    named("slate", 0x20_262e, 0xf2_f5f7, 0x7c_c4ff),
];

const fn named(name: &'static str, background: u32, foreground: u32, accent: u32) -> NamedPalette {
    NamedPalette {
        name,
        palette: Palette {
            background: Rgb::hex(background),
            foreground: Rgb::hex(foreground),
            accent: Rgb::hex(accent),
        },
    }
}

impl Palette {
    /// Gives a built-in palette by its name. `None` when there is none of that name.
    pub fn by_name(name: &str) -> Option<Self> {
        PALETTES
            .iter()
            .find(|p| p.name.eq_ignore_ascii_case(name.trim()))
            .map(|p| p.palette)
    }

    /// Picks a built-in palette by a text, always the same for the same one, so that sites differ.
    pub fn for_seed(text: &str) -> Self {
        let digest = Sha256::digest(text.as_bytes());
        let number = digest
            .iter()
            .take(4)
            .fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
        PALETTES[number % PALETTES.len()].palette
    }

    /// Gives the palette with both text colours moved as little as needed to read on the background.
    #[must_use]
    pub fn readable(self) -> Self {
        Self {
            background: self.background,
            foreground: self.foreground.readable_on(self.background),
            accent: self.accent.readable_on(self.background),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;
    use crate::engines::cards::colour::{LEAST_CONTRAST, contrast_ratio};

    #[test]
    fn the_built_in_palettes_read_as_they_are() {
        for NamedPalette { name, palette } in PALETTES {
            assert_eq!(palette.readable(), palette, "{name}");
            assert_eq!(Palette::by_name(name), Some(palette));
        }
        assert_eq!(Palette::by_name("no such palette"), None);
    }

    #[test]
    fn sites_get_different_palettes_and_keep_them() {
        let seen: HashSet<String> = (0..60)
            .map(|n| {
                Palette::for_seed(&format!("site {n}"))
                    .background
                    .to_string()
            })
            .collect();
        assert!(seen.len() >= 8, "{}", seen.len());
        assert_eq!(
            Palette::for_seed("Oak & Ash"),
            Palette::for_seed("Oak & Ash")
        );
    }

    proptest! {
        #[test]
        fn whatever_is_set_reads(colours: [u8; 9]) {
            let [a, b, c, d, e, f, g, h, i] = colours;
            let set = Palette {
                background: Rgb::new(a, b, c),
                foreground: Rgb::new(d, e, f),
                accent: Rgb::new(g, h, i),
            };
            let fixed = set.readable();
            prop_assert_eq!(fixed.background, set.background);
            prop_assert!(contrast_ratio(fixed.foreground, fixed.background) >= LEAST_CONTRAST);
            prop_assert!(contrast_ratio(fixed.accent, fixed.background) >= LEAST_CONTRAST);
        }
    }
}
