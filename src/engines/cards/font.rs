//! The fonts that are part of the program, and the reader that may use nothing else.

use std::sync::{Arc, LazyLock};

use resvg::usvg::{self, fontdb};

/// Titles.
const INTER_BOLD: &[u8] = include_bytes!("../../../assets/fonts/Inter-Bold.subset.otf");
/// The lines above and below a title.
const INTER_MEDIUM: &[u8] = include_bytes!("../../../assets/fonts/Inter-Medium.subset.otf");
/// Rare Latin, historic Cyrillic and Coptic letters.
const NOTO_SANS_BOLD: &[u8] = include_bytes!("../../../assets/fonts/NotoSans-Bold.subset.ttf");

/// The fonts in the order in which a missing glyph is looked for.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for bytes in [INTER_BOLD, INTER_MEDIUM, NOTO_SANS_BOLD] {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(bytes)));
    }
    Arc::new(fonts)
});

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Face {
    /// Titles: Inter, bold.
    Title,
    /// The lines above and below: Inter, medium.
    Small,
    /// A whole text in which Inter lacks a letter: Noto Sans, bold, so that no word mixes two designs.
    Wide,
}

impl Face {
    /// Gives the family's name in the font.
    pub(super) fn family(self) -> &'static str {
        match self {
            Self::Title | Self::Small => "Inter",
            Self::Wide => "Noto Sans",
        }
    }

    /// Gives the weight on CSS's scale.
    pub(super) fn weight(self) -> u16 {
        match self {
            Self::Title | Self::Wide => 700,
            Self::Small => 500,
        }
    }

    /// Whether a glyph of this font is one of this face's own, not a stand-in's.
    pub(super) fn owns(self, fonts: &fontdb::Database, font: fontdb::ID) -> bool {
        fonts.face(font).is_some_and(|face| {
            face.families.iter().any(|(name, _)| name == self.family())
                && face.weight.0 == self.weight()
        })
    }
}

/// Gives reading options that know the embedded fonts and resolve no reference to anything outside the document.
pub(super) fn options() -> usvg::Options<'static> {
    usvg::Options {
        resources_dir: None,
        font_family: Face::Small.family().to_owned(),
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        fontdb: Arc::clone(&FONTS),
        ..usvg::Options::default()
    }
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn the_embedded_fonts_are_the_documented_ones() {
        let readme = include_str!("../../../assets/fonts/README.md");
        let mut total = 0;
        for (name, bytes) in [
            ("Inter-Bold.subset.otf", INTER_BOLD),
            ("Inter-Medium.subset.otf", INTER_MEDIUM),
            ("NotoSans-Bold.subset.ttf", NOTO_SANS_BOLD),
        ] {
            let digest = Sha256::digest(bytes);
            let hash = digest
                .iter()
                .fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
            let row = readme
                .lines()
                .find(|line| line.starts_with(&format!("| `{name}`")));
            assert!(row.is_some_and(|row| row.contains(&hash)), "{name} {hash}");
            total += bytes.len();
        }
        assert!(total <= 900_000, "{total}");
    }

    #[test]
    fn each_face_is_in_the_fonts() {
        for face in [Face::Title, Face::Small, Face::Wide] {
            assert!(
                FONTS.faces().any(|info| face.owns(&FONTS, info.id)),
                "{face:?}"
            );
        }
    }
}
