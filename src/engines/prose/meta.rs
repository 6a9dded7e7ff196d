//! Titles and descriptions for result pages: within what is shown there, in characters and pixels.

use super::parts::sentences;
use super::widths::{DESCRIPTION_PX, TITLE_PX, pixels};

/// What may be shown of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// The most characters.
    pub chars: usize,
    /// The most pixels.
    pub pixels: u32,
    /// The size of the letters, in pixels.
    size_px: u32,
}

/// What a result page shows of a title.
pub const TITLE: Room = Room {
    chars: 60,
    pixels: 600,
    size_px: TITLE_PX,
};

/// What a result page shows of a description.
pub const DESCRIPTION: Room = Room {
    chars: 156,
    pixels: 990,
    size_px: DESCRIPTION_PX,
};

/// The fewest characters of a description that is worth showing.
pub const MIN_DESCRIPTION_CHARS: usize = 70;

impl Room {
    /// Whether a text is shown whole.
    #[must_use]
    pub fn holds(&self, text: &str) -> bool {
        text.chars().count() <= self.chars && pixels(text, self.size_px) <= self.pixels
    }

    /// The width of a text here, in pixels.
    #[must_use]
    pub fn width(&self, text: &str) -> u32 {
        pixels(text, self.size_px)
    }

    /// Shortens a text until it is shown whole: to whole sentences when they keep most of it, else to
    /// a part before a colon or dash, else to whole words.
    #[must_use]
    pub fn fit(&self, text: &str) -> String {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if self.holds(&text) {
            return text;
        }
        let half = self.chars / 2;
        let whole_sentences = {
            let mut kept = String::new();
            for sentence in sentences(&text) {
                let longer = format!("{kept}{}{sentence}", if kept.is_empty() { "" } else { " " });
                if !self.holds(&longer) {
                    break;
                }
                kept = longer;
            }
            kept
        };
        if whole_sentences.chars().count() > half {
            return whole_sentences;
        }
        let words = {
            let mut kept = String::new();
            for word in text.split(' ') {
                let longer = format!("{kept}{}{word}", if kept.is_empty() { "" } else { " " });
                if !self.holds(&longer) {
                    break;
                }
                kept = longer;
            }
            if kept.is_empty() {
                // One endless word: cut it where the room ends.
                for character in text.chars() {
                    kept.push(character);
                    if !self.holds(&kept) {
                        kept.pop();
                        break;
                    }
                }
            }
            kept
        };
        let before_break = [": ", " – ", " — ", " | ", " - "]
            .iter()
            .filter_map(|mark| words.rfind(mark))
            .max()
            .map(|end| &words[..end])
            .filter(|head| head.chars().count() > half);
        let kept = before_break.unwrap_or(&words);
        let dangling = |character: char| {
            character.is_whitespace()
                || matches!(character, ',' | ';' | ':' | '–' | '—' | '-' | '|' | '&')
        };
        kept.trim_end_matches(dangling).to_owned()
    }
}

/// Completes a description that says too little with the first sentences of the text.
#[must_use]
pub fn described(description: &str, opening: &str) -> String {
    let fitted = DESCRIPTION.fit(description);
    if fitted.chars().count() >= MIN_DESCRIPTION_CHARS || opening.trim().is_empty() {
        return fitted;
    }
    let joined = if fitted.is_empty() || opening.starts_with(&fitted) {
        opening.to_owned()
    } else {
        let stop = if fitted.ends_with(['.', '!', '?', '…', '。']) {
            ""
        } else {
            "."
        };
        format!("{fitted}{stop} {opening}")
    };
    DESCRIPTION.fit(&joined)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_fits_stays_and_what_does_not_ends_at_a_sensible_place() {
        assert_eq!(TITLE.fit("Rugs for  small rooms"), "Rugs for small rooms");
        assert_eq!(
            TITLE.fit("How to choose a bathroom rug that stays dry: everything you ever wanted"),
            "How to choose a bathroom rug that stays dry"
        );
        let long = "Measure the room first. Then choose a rug that leaves a hand of floor on each side. \
                    Wash it by the label, and dry it flat so that its backing lasts for years to come.";
        assert_eq!(
            DESCRIPTION.fit(long),
            "Measure the room first. Then choose a rug that leaves a hand of floor on each side."
        );
        let wide = "W".repeat(50);
        assert!(
            !TITLE.holds(&wide),
            "fifty wide letters are wider than 600 pixels"
        );
        assert!(TITLE.holds(&TITLE.fit(&wide)));
    }

    #[test]
    fn a_thin_description_is_filled_from_the_text() {
        let opening =
            "A rug that is too small makes a room look smaller than it is. Measure first.";
        let told = described("Rugs", opening);
        assert!(told.starts_with("Rugs. A rug that is too small"), "{told}");
        assert!(told.chars().count() >= MIN_DESCRIPTION_CHARS);
        assert_eq!(described("", ""), "");
    }

    proptest! {
        #[test]
        fn a_fitted_text_fits_and_is_fitted(text in "\\PC{0,300}") {
            for room in [TITLE, DESCRIPTION] {
                let fitted = room.fit(&text);
                prop_assert!(room.holds(&fitted), "{fitted}");
                prop_assert_eq!(room.fit(&fitted), fitted);
            }
        }
    }
}
