//! Breaking a text into lines of measured width, and finding the size at which it fits.

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use super::CardError;
use super::font::Face;
use super::measure::{Extent, measure};
use super::wording::Wording;

/// What marks a text that goes on.
const ELLIPSIS: &str = "…";

/// How far a line may be filled when letters are measured one by one, for the kerning that this misses.
const LOOSE: f32 = 0.97;

/// What a break costs in the balance of a text, as a share of a line left wholly empty.
mod cost {
    /// A last line of one word.
    pub(super) const ORPHAN: f32 = 0.35;
    /// A last line much shorter than the others.
    pub(super) const SHORT_END: f32 = 0.25;
    /// A line that ends in a word of one or two letters, most often an article or a preposition.
    pub(super) const DANGLING: f32 = 0.06;
}

/// The room for a text, in pixels, and how it may be set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame<'a> {
    /// The widest line.
    pub(super) width: f32,
    /// From the highest ink to the lowest.
    pub(super) height: f32,
    /// The sizes to try in order of preference, each with the most lines it may take; the last one takes an ellipsis.
    pub(super) sizes: &'a [(f32, usize)],
    /// From baseline to baseline, in ems.
    pub(super) leading_em: f32,
    /// Extra space after each letter, in ems.
    pub(super) spacing_em: f32,
    /// Words that do not fit at this size are broken rather than the whole text set smaller.
    pub(super) break_words_below: f32,
}

/// A text that fits.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fitted {
    /// The font's size in pixels.
    pub(super) size: f32,
    /// The lines, each with its room in ems.
    pub(super) lines: Vec<(String, Extent)>,
}

/// A part of a text that stays on one line.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    /// The letters.
    text: String,
    /// Its width in ems.
    width: f32,
    /// Whether a space follows when the line goes on.
    spaced: bool,
    /// Whether it is the head of a broken word and takes a hyphen when the line ends with it.
    hyphened: bool,
}

/// A text in pieces.
struct Pieces {
    /// The pieces in order.
    all: Vec<Piece>,
    /// The width of a space in ems.
    space: f32,
    /// The width of the ellipsis in ems.
    ellipsis: f32,
}

/// Sets a text as large as its frame allows; one that fits at no size ends in an ellipsis at a word.
///
/// # Errors
/// `CardError::NoRoom` when not even one piece fits, `CardError::Drawing` when the renderer refuses to measure.
pub(super) fn fit(wording: &Wording, frame: &Frame<'_>) -> Result<Fitted, CardError> {
    match set(wording, frame) {
        // Marks that enclose or stack can outgrow any line; the letters without them do not.
        Err(CardError::NoRoom) if wording.text.contains(is_combining_mark) => {
            let text = wording.text.replace(is_combining_mark, "");
            set(
                &Wording {
                    text,
                    ..wording.clone()
                },
                frame,
            )
        }
        other => other,
    }
}

/// Sets a text as it is.
fn set(wording: &Wording, frame: &Frame<'_>) -> Result<Fitted, CardError> {
    let text = cut_back(wording);
    let pieces = Pieces::of(text, wording.face, frame)?;
    let count_all = pieces.all.len();
    let whole = if wording.cut { ELLIPSIS } else { "" };
    for &(size, most) in frame.sizes {
        if let Some(lines) = pieces.balanced(count_all, frame.width / size, most, whole)
            && let Some(fitted) = proof(lines, size, wording.face, frame)?
        {
            return Ok(fitted);
        }
    }
    let Some(&(size, most)) = frame.sizes.last() else {
        return Err(CardError::NoRoom);
    };
    for count in (1..count_all).rev() {
        if let Some(lines) = pieces.balanced(count, frame.width / size, most, ELLIPSIS)
            && let Some(fitted) = proof(lines, size, wording.face, frame)?
        {
            return Ok(fitted);
        }
    }
    Err(CardError::NoRoom)
}

/// Drops the last word of a text that was cut, for it may be half of one.
fn cut_back(wording: &Wording) -> &str {
    match wording.text.rsplit_once(' ') {
        Some((head, _)) if wording.cut => head,
        _ => &wording.text,
    }
}

/// Measures whole lines, kerning included, and gives them when they lie inside the frame.
fn proof(
    lines: Vec<String>,
    size: f32,
    face: Face,
    frame: &Frame<'_>,
) -> Result<Option<Fitted>, CardError> {
    let measured = measure(&lines, face, frame.spacing_em)?;
    let lines: Vec<(String, Extent)> = lines
        .into_iter()
        .zip(measured.iter().map(|m| m.extent))
        .collect();
    let fitted = Fitted { size, lines };
    let wide = fitted
        .lines
        .iter()
        .any(|(_, extent)| extent.width() * size > frame.width);
    let (top, bottom) = fitted.ink(frame.leading_em);
    Ok((!wide && bottom - top <= frame.height).then_some(fitted))
}

impl Fitted {
    /// Gives the highest and the lowest ink in pixels, from the first baseline.
    pub(super) fn ink(&self, leading_em: f32) -> (f32, f32) {
        self.lines.iter().enumerate().fold(
            (f32::MAX, f32::MIN),
            |(top, bottom), (row, (_, extent))| {
                let baseline = row as f32 * leading_em;
                (
                    top.min((baseline + extent.top) * self.size),
                    bottom.max((baseline + extent.bottom) * self.size),
                )
            },
        )
    }
}

impl Pieces {
    /// Cuts a text where it may break and measures the parts.
    fn of(text: &str, face: Face, frame: &Frame<'_>) -> Result<Self, CardError> {
        let mut parts: Vec<(String, bool)> = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            parts.extend(after_hyphens(word).into_iter().map(|part| (part, false)));
            if let Some(last) = parts.last_mut() {
                last.1 = true;
            }
        }
        let mut texts: Vec<&str> = vec![ELLIPSIS, "n n", "nn"];
        texts.extend(parts.iter().map(|(part, _)| part.as_str()));
        let widths: Vec<f32> = measure(&texts, face, frame.spacing_em)?
            .iter()
            .map(|m| m.extent.width())
            .collect();
        let (ellipsis, space) = match widths[..] {
            [ellipsis, apart, together, ..] => (ellipsis, apart - together),
            _ => (0.0, 0.0),
        };
        let room = frame.width / frame.break_words_below;
        let mut pieces = Vec::with_capacity(parts.len());
        for ((text, spaced), width) in parts.into_iter().zip(widths.into_iter().skip(3)) {
            if width <= room {
                pieces.push(Piece {
                    text,
                    width,
                    spaced,
                    hyphened: false,
                });
            } else {
                pieces.extend(broken(
                    &text,
                    face,
                    frame.spacing_em,
                    (room - ellipsis) * LOOSE,
                )?);
                if let Some(last) = pieces.last_mut() {
                    last.spaced = spaced;
                    last.hyphened = false;
                }
            }
        }
        Ok(Self {
            all: pieces,
            space,
            ellipsis,
        })
    }

    /// Gives the width of the pieces from `from` to before `to` on one line, in ems.
    fn width(&self, from: usize, to: usize) -> f32 {
        let line = &self.all[from..to];
        let spaces = line
            .iter()
            .rev()
            .skip(1)
            .filter(|piece| piece.spaced)
            .count();
        line.iter().map(|piece| piece.width).sum::<f32>() + spaces as f32 * self.space
    }

    /// Breaks the first `count` pieces into the fewest lines no wider than `room` ems, as even as can be.
    /// `None` when they need more than `most` lines.
    fn balanced(&self, count: usize, room: f32, most: usize, end: &str) -> Option<Vec<String>> {
        let tail = if end.is_empty() { 0.0 } else { self.ellipsis };
        // Spaces at the ends of lines take no room; all else must find some.
        if self.width(0, count) + tail > most as f32 * (room + self.space) {
            return None;
        }
        let line_width =
            |from: usize, to: usize| self.width(from, to) + if to == count { tail } else { 0.0 };
        // best[n][i]: the least cost of the first i pieces in exactly n lines, and where the last of these starts.
        let mut best = vec![vec![(f32::INFINITY, 0_usize); count + 1]; most + 1];
        best[0][0] = (0.0, 0);
        for row in 1..=most {
            for to in 1..=count {
                for from in (0..to).rev() {
                    let width = line_width(from, to);
                    if width > room {
                        break;
                    }
                    let before = best[row - 1][from].0;
                    let cost = before + self.line_cost(from, to, count, width / room, row);
                    if cost < best[row][to].0 {
                        best[row][to] = (cost, from);
                    }
                }
            }
            if best[row][count].0.is_finite() {
                return Some(self.trace(&best, row, count, end));
            }
        }
        None
    }

    /// Gives the cost of one line, of which `filled` is the share that is not empty.
    fn line_cost(&self, from: usize, to: usize, count: usize, filled: f32, row: usize) -> f32 {
        let empty = (1.0 - filled) * (1.0 - filled);
        let last = to == count && row > 1;
        let orphan = if last && to - from == 1 {
            cost::ORPHAN
        } else {
            0.0
        };
        let short = if last && filled < 0.4 {
            cost::SHORT_END
        } else {
            0.0
        };
        let dangling = match self.all.get(to - 1) {
            Some(piece) if to < count && piece.spaced && piece.text.chars().count() <= 2 => {
                cost::DANGLING
            }
            _ => 0.0,
        };
        empty + orphan + short + dangling
    }

    /// Follows the cheapest breaks back and writes the lines.
    fn trace(
        &self,
        best: &[Vec<(f32, usize)>],
        rows: usize,
        count: usize,
        end: &str,
    ) -> Vec<String> {
        let mut lines = Vec::with_capacity(rows);
        let mut to = count;
        for row in (1..=rows).rev() {
            let from = best[row][to].1;
            let mut line = String::new();
            for (number, piece) in self.all[from..to].iter().enumerate() {
                line.push_str(&piece.text);
                if piece.spaced && from + number + 1 < to {
                    line.push(' ');
                }
            }
            if to < count && self.all.get(to - 1).is_some_and(|piece| piece.hyphened) {
                line.push('-');
            }
            lines.push(line);
            to = from;
        }
        lines.reverse();
        if let Some(last) = lines.last_mut()
            && !end.is_empty()
        {
            let bare = last
                .trim_end_matches(|c: char| ",;:.–—-(/&|·".contains(c) || c.is_whitespace())
                .len();
            if bare > 0 {
                last.truncate(bare);
            }
            last.push_str(end);
        }
        lines
    }
}

/// Cuts a word after each hyphen, dash or slash between letters.
fn after_hyphens(word: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = word.chars().peekable();
    let mut lead = 0;
    while let Some(c) = letters.next() {
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
        lead = if c.is_alphanumeric() { lead + 1 } else { lead };
        // Two letters must stay before the break: "e-mail" and "T-shirt" are read as one word.
        if "-‐–—/".contains(c)
            && lead >= 2
            && letters.peek().is_some_and(|next| next.is_alphabetic())
        {
            parts.push(String::new());
            lead = 0;
        }
    }
    parts
}

/// Breaks a word that is wider than a line between letters that may part.
fn broken(word: &str, face: Face, spacing_em: f32, room: f32) -> Result<Vec<Piece>, CardError> {
    let letters: Vec<&str> = word.graphemes(true).collect();
    let measured = measure(&letters, face, spacing_em)?;
    let mut pieces: Vec<Piece> = Vec::new();
    for (letter, measured) in letters.into_iter().zip(measured) {
        let width = measured.extent.width();
        match pieces.last_mut() {
            Some(piece) if piece.width + width <= room => {
                piece.text.push_str(letter);
                piece.width += width;
            }
            _ => pieces.push(Piece {
                text: letter.to_owned(),
                width,
                spaced: false,
                hyphened: true,
            }),
        }
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::engines::cards::wording::word;

    const FRAME: Frame<'static> = Frame {
        width: 800.0,
        height: 400.0,
        sizes: &[(100.0, 3), (80.0, 4), (60.0, 5), (40.0, 8)],
        leading_em: 1.1,
        spacing_em: -0.01,
        break_words_below: 48.0,
    };

    fn set(text: &str) -> Fitted {
        fit(&word(text, Face::Title).unwrap(), &FRAME).unwrap()
    }

    fn texts(fitted: &Fitted) -> Vec<&str> {
        fitted.lines.iter().map(|(line, _)| line.as_str()).collect()
    }

    #[test]
    fn a_short_text_is_large_and_a_long_one_small() {
        let short = set("Oak tables");
        assert_eq!(texts(&short), ["Oak tables"]);
        assert!((short.size - 100.0).abs() < f32::EPSILON);
        let long = set(&"How to choose the right wood for a table ".repeat(3));
        assert!(long.size < 70.0);
    }

    #[test]
    fn no_word_stands_alone_on_the_last_line_when_it_need_not() {
        let fitted = set("The best small dining tables for tiny apartments");
        let lines = texts(&fitted);
        assert!(lines.last().unwrap().contains(' '), "{lines:?}");
    }

    #[test]
    fn a_text_too_long_for_any_size_ends_at_a_word() {
        let fitted = set(&"alpha beta, ".repeat(100));
        let last = texts(&fitted).last().copied().unwrap().to_owned();
        assert!(
            last.ends_with("alpha…") || last.ends_with("beta…"),
            "{last}"
        );
        assert_eq!(fitted.lines.len(), 8);
    }

    #[test]
    fn an_overlong_word_is_broken_and_keeps_its_letters() {
        let word = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente";
        let fitted = set(word);
        assert!(fitted.lines.len() > 1);
        assert_eq!(texts(&fitted).join("").replace('-', ""), word);
        assert!(texts(&fitted)[0].ends_with('-'));
    }

    #[test]
    fn compounds_may_break_after_a_hyphen() {
        assert_eq!(after_hyphens("easy-to-clean"), ["easy-", "to-", "clean"]);
        assert_eq!(after_hyphens("T-shirt"), ["T-shirt"]);
        assert_eq!(after_hyphens("2024-25"), ["2024-25"]);
        assert_eq!(after_hyphens("-"), ["-"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn every_line_lies_in_the_frame_and_no_word_is_lost(
            words in prop::collection::vec("[a-zA-ZäöüßéЖшфΩλή0-9]{1,30}", 1..30),
        ) {
            let text = words.join(" ");
            let fitted = set(&text);
            let (top, bottom) = fitted.ink(FRAME.leading_em);
            prop_assert!(bottom - top <= FRAME.height);
            for (line, extent) in &fitted.lines {
                prop_assert!(extent.width() * fitted.size <= FRAME.width, "{}", line);
            }
            let squeezed = |text: &str| text.replace([' ', '…', '-'], "");
            let drawn: String = texts(&fitted).concat();
            let text = word(&text, Face::Title).unwrap().text;
            prop_assert!(squeezed(&text).starts_with(&squeezed(&drawn)));
            if !drawn.ends_with('…') {
                prop_assert_eq!(squeezed(&text), squeezed(&drawn));
            }
        }
    }
}
