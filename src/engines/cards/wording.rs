//! What of a text the embedded fonts can write, and in which face.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::CardError;
use super::font::Face;
use super::measure::measure;

/// The most characters of a text that are looked at; no card has room for more.
const MOST_CHARS: usize = 500;

/// The most marks that stay on one letter; taller stacks would run into the lines above.
const MOST_MARKS: usize = 2;

/// Letters that Unicode got after the fonts were drawn and that have no compatibility form, with the letter each is
/// a variant of, by its name in the standard.
const VARIANTS: [(char, &str); 34] = [
    ('\u{1c89}', "Т"),
    ('\u{1c8a}', "т"),
    ('\u{1dfa}', "\u{323}"),
    ('\u{a7c0}', "O"),
    ('\u{a7c1}', "o"),
    ('\u{a7cb}', "ɤ"),
    ('\u{a7cc}', "S"),
    ('\u{a7cd}', "s"),
    ('\u{a7ce}', "ʕ"),
    ('\u{a7cf}', "ʕ"),
    ('\u{a7d0}', "G"),
    ('\u{a7d1}', "g"),
    ('\u{a7d2}', "ÞÞ"),
    ('\u{a7d3}', "þþ"),
    ('\u{a7d4}', "ǷǷ"),
    ('\u{a7d5}', "ƿƿ"),
    ('\u{a7d6}', "S"),
    ('\u{a7d7}', "s"),
    ('\u{a7d8}', "S"),
    ('\u{a7d9}', "s"),
    ('\u{a7da}', "Λ"),
    ('\u{a7db}', "λ"),
    ('\u{a7dc}', "Λ"),
    ('\u{a7dd}', "ɷ"),
    ('\u{a7e2}', "R"),
    ('\u{ab6c}', "R"),
    ('\u{ab6d}', "R"),
    ('\u{10780}', "ᴀᴀ"),
    ('\u{1079c}', "ʟ"),
    ('\u{1079f}', "ɮ"),
    ('\u{107a1}', "ʎ"),
    ('\u{107a7}', "ɺ"),
    ('\u{107b9}', "ǃ"),
    ('\u{107ba}', "s"),
];

/// A text as a card can write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wording {
    /// The text: one line, single spaces, every character with a glyph. May be empty.
    pub(super) text: String,
    /// The face that writes all of it.
    pub(super) face: Face,
    /// What had to be left out, each once, in the order of Unicode.
    pub(super) missing: Vec<char>,
    /// Whether the text went on where it was cut.
    pub(super) cut: bool,
}

/// Turns any text into what the fonts can write, in the wished face or, where that lacks a letter, in the wide one.
///
/// # Errors
/// `CardError::Drawing` when the renderer refuses to measure.
pub(super) fn word(raw: &str, wished: Face) -> Result<Wording, CardError> {
    let (tidy, cut) = tidy(raw);
    let (mut text, mut missing) = replace(&tidy)?;
    let mut face = wished;
    let fits = |text: &str, face: Face| -> Result<_, CardError> {
        Ok(measure(&[text], face, 0.0)?
            .first()
            .copied()
            .unwrap_or_default())
    };
    if !fits(&text, wished)?.own {
        face = Face::Wide;
        if fits(&text, face)?.lacks {
            // The renderer gives up on stand-ins where two fonts compose a text differently. No box is drawn then.
            let chars: BTreeSet<char> = text.chars().collect();
            let own = judge(&chars, face)?;
            missing.extend(chars.iter().filter(|c| own.get(c) != Some(&Glyph::Own)));
            text.retain(|c| !missing.contains(&c));
        }
    }
    let text = text
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    Ok(Wording {
        text,
        face,
        missing: missing.into_iter().collect(),
        cut,
    })
}

/// Puts a text on one line: composed, single spaces, nothing invisible, few marks per letter, not too long.
fn tidy(raw: &str) -> (String, bool) {
    let mut rest = raw.trim_start().chars();
    let head: String = rest.by_ref().take(MOST_CHARS).collect();
    let cut = rest.any(|c| !c.is_whitespace());
    let mut text = String::with_capacity(head.len());
    let mut marks = 0;
    for c in head.nfc() {
        if matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}') {
            text.push('\u{a0}');
        } else if c.is_whitespace() || (c.is_control() && !is_invisible(c)) {
            if !text.ends_with(' ') {
                text.push(' ');
            }
        } else if is_combining_mark(c) {
            marks += 1;
            if marks <= MOST_MARKS {
                text.push(c);
            }
            continue;
        } else if !is_invisible(c) {
            text.push(c);
        }
        marks = 0;
    }
    (text.trim().to_owned(), cut)
}

/// Whether a character only steers the text around it: joiners, direction marks, soft hyphens, byte-order marks.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\0' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// What the fonts have for a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Glyph {
    /// A glyph in the face itself.
    Own,
    /// A glyph in another of the fonts.
    Other,
    /// Nothing that shows, and nothing to draw.
    Blank,
    /// No glyph.
    None,
}

/// Looks each character up in the fonts.
fn judge(chars: &BTreeSet<char>, face: Face) -> Result<BTreeMap<char, Glyph>, CardError> {
    let texts: Vec<String> = chars.iter().map(char::to_string).collect();
    let measured = measure(&texts, face, 0.0)?;
    Ok(chars
        .iter()
        .zip(measured)
        .map(|(c, m)| {
            let glyph = match (m.shows, m.lacks, m.own) {
                _ if *c == ' ' || *c == '\u{a0}' => Glyph::Own,
                (false, ..) => Glyph::Blank,
                (_, true, _) => Glyph::None,
                (.., true) => Glyph::Own,
                _ => Glyph::Other,
            };
            (*c, glyph)
        })
        .collect())
}

/// Replaces each character without a glyph by its compatibility form, its bare letter or the letter it varies; what
/// has none of these is left out and named.
fn replace(tidy: &str) -> Result<(String, BTreeSet<char>), CardError> {
    // Printable ASCII is in every face, so most titles need no look-up.
    let rare: BTreeSet<char> = tidy.chars().filter(|c| !c.is_ascii()).collect();
    if rare.is_empty() {
        return Ok((tidy.to_owned(), BTreeSet::new()));
    }
    let forms: BTreeMap<char, [String; 3]> = rare
        .iter()
        .map(|c| {
            let variant = VARIANTS
                .iter()
                .find(|(letter, _)| letter == c)
                .map_or("", |(_, form)| *form);
            let compatible: String = c.to_string().nfkc().collect();
            let bare = c
                .to_string()
                .nfkd()
                .filter(|c| !is_combining_mark(*c))
                .collect();
            (*c, [compatible, bare, variant.to_owned()])
        })
        .collect();
    let mut chars = rare.clone();
    chars.extend(forms.values().flatten().flat_map(|form| form.chars()));
    let glyphs = judge(&chars, Face::Title)?;
    let written = |c: &char| matches!(glyphs.get(c), Some(Glyph::Own | Glyph::Other));

    let mut missing = BTreeSet::new();
    let mut text = String::with_capacity(tidy.len());
    for c in tidy.chars() {
        if c.is_ascii() || written(&c) {
            text.push(c);
        } else if glyphs.get(&c) != Some(&Glyph::Blank) {
            let form = forms.get(&c).and_then(|forms| {
                forms
                    .iter()
                    .find(|form| !form.is_empty() && form.chars().all(|c| written(&c)))
            });
            match form {
                Some(form) => text.push_str(form),
                None => {
                    missing.insert(c);
                }
            }
        }
    }
    Ok((text, missing))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn title(raw: &str) -> Wording {
        word(raw, Face::Title).unwrap()
    }

    #[test]
    fn white_space_and_invisible_characters_are_tidied() {
        let wording = title("\u{feff} Oak\r\n\ttables\u{200b} \u{202e}for\u{a0}8\0 ");
        assert_eq!(wording.text, "Oak tables for\u{a0}8");
        assert_eq!((wording.missing, wording.cut), (Vec::<char>::new(), false));
    }

    #[test]
    fn letters_without_a_glyph_take_a_sensible_form() {
        let wording = title("ｆｕｌｌ 𝐁𝐨𝐥𝐝 ⑳ \u{a7d6}\u{a7d3} \u{10783}");
        assert_eq!(wording.text, "full Bold 20 Sþþ æ");
        assert_eq!(wording.missing, Vec::<char>::new());
    }

    #[test]
    fn what_cannot_be_written_is_named_and_left_out() {
        let wording = title("Best 🪑 chairs 漢字 🪑");
        assert_eq!(wording.text, "Best chairs");
        assert_eq!(wording.missing, vec!['字', '漢', '🪑']);
        assert_eq!(wording.face, Face::Title);
    }

    #[test]
    fn one_face_writes_the_whole_text() {
        assert_eq!(title("Ünïcödé Ελλάδα Привет ệ → €").face, Face::Title);
        assert_eq!(title("Слово Ꙁ и ⰰ").face, Face::Wide);
        assert_eq!(title("Coptic Ϣ").missing, Vec::<char>::new());
    }

    #[test]
    fn towers_of_marks_are_kept_low() {
        let tower = format!("a{}b", "\u{301}".repeat(50));
        assert_eq!(title(&tower).text, "á\u{301}\u{301}b");
    }

    #[test]
    fn a_huge_text_is_cut() {
        let wording = title(&"word ".repeat(200_000));
        assert!(wording.cut && wording.text.chars().count() <= MOST_CHARS);
        assert!(!title(&format!("short{}", " ".repeat(1_000_000))).cut);
    }

    /// The letters and marks of the Latin, Cyrillic and Greek blocks of Unicode's first plane, and the Latin
    /// modifier letters of its second.
    fn letters() -> Vec<char> {
        [
            0x41..=0x36f,
            0x370..=0x52f,
            0x1c80..=0x1c8f,
            0x1d00..=0x1fff,
            0x2c60..=0x2c7f,
            0x2de0..=0x2dff,
            0xa640..=0xa69f,
            0xa720..=0xa7ff,
            0xab30..=0xab6f,
            0xfb00..=0xfb06,
            0xfe20..=0xfe2f,
            0x10780..=0x107ba_u32,
        ]
        .into_iter()
        .flatten()
        .filter_map(char::from_u32)
        .filter(|c| c.is_alphabetic() || is_combining_mark(*c))
        .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn every_latin_cyrillic_and_greek_letter_is_written(
            picks in prop::collection::vec(prop::sample::select(letters()), 1..40),
        ) {
            let raw: String = picks.into_iter().collect();
            let wording = title(&raw);
            prop_assert_eq!(wording.missing, Vec::<char>::new(), "{}", raw);
            let measured = measure(&[&wording.text], wording.face, 0.0).unwrap();
            prop_assert!(!measured[0].lacks, "{}", wording.text);
        }
    }

    #[test]
    fn no_letter_of_the_three_scripts_is_left_out() {
        for group in letters().chunks(100) {
            let raw: String = group.iter().flat_map(|c| ['n', *c, ' ']).collect();
            let wording = title(&raw);
            assert_eq!(wording.missing, Vec::<char>::new(), "{raw}");
        }
    }
}
