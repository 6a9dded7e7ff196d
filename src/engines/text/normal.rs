//! The normal form of a keyword: its identity within a market.

use std::borrow::Cow;
use std::sync::OnceLock;

use icu_casemap::{CaseMapper, CaseMapperBorrowed};
use unicode_normalization::char::{canonical_combining_class, compose};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// Returns the normal form of a keyword: NFKC, full case fold, invisible characters removed, white
/// space and control characters collapsed to single spaces and trimmed.
///
/// Taking the normal form of a normal form changes nothing.
pub fn normal_form(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    normal_form_into(text, &mut out);
    out
}

/// Writes the normal form of `text` into `out`, replacing what was there and keeping its memory.
pub fn normal_form_into(text: &str, out: &mut String) {
    out.clear();
    // Most of a large import is ASCII, where folding is one byte at a time.
    if text.is_ascii() {
        out.push_str(text);
        out.make_ascii_lowercase();
        if is_collapsed(out.as_bytes()) {
            return;
        }
        out.clear();
        collapse(
            text.bytes()
                .map(|byte| char::from(byte.to_ascii_lowercase())),
            out,
        );
        return;
    }
    if fold_one_by_one(text, out) {
        return;
    }
    out.clear();
    let visible: Cow<'_, str> = if text.contains(is_invisible) {
        text.chars()
            .filter(|&c| !is_invisible(c))
            .collect::<String>()
            .into()
    } else {
        text.into()
    };
    let mapper = CaseMapper::new();
    if !visible.contains(has_iota_subscript) && is_nfkc_quick(visible.chars()) == IsNormalized::Yes
    {
        let folded = mapper.fold_string(&visible);
        if is_nfkc_quick(folded.chars()) == IsNormalized::Yes {
            collapse(folded.chars(), out);
            return;
        }
    }
    collapse(compatibility_fold(mapper, &visible).chars(), out);
}

/// How many characters share a part of the table of folds.
const BLOCK: usize = 256;

/// How many such parts there are: up to the punctuation of East Asia.
const BLOCKS: usize = 0x3000 / BLOCK;

/// The folds of characters as numbers, each part made when it is first needed; 0 for the characters
/// that need the whole of Unicode's rules.
static FOLDS: [OnceLock<Box<[u32]>>; BLOCKS] = [const { OnceLock::new() }; BLOCKS];

/// Writes the normal form where each character folds to one, with marks put together with the letter
/// before them; `false` when the text needs the whole of Unicode's rules, and then `out` is of no
/// use.
///
/// Characters that normalise to one starter, and none of which may combine with the one before it,
/// can be folded each by itself (Unicode Standard Annex 15, quick check).
fn fold_one_by_one(text: &str, out: &mut String) -> bool {
    let mut collapsed = Collapsed::new(out);
    // The last letter, and what it folds to.
    let mut pending: Option<(char, Option<char>)> = None;
    let mut last_class = 0;
    for character in text.chars() {
        if matches!(character, '\u{300}'..='\u{36F}') {
            let class = canonical_combining_class(character);
            let composed = pending.and_then(|(letter, _)| compose(letter, character));
            // Marks out of their order, and the iota that folding turns into a letter, are for the rules.
            if composed.is_none() || class < last_class || character == '\u{345}' {
                return false;
            }
            pending = composed.map(|letter| (letter, simple_fold(letter)));
            last_class = class;
            continue;
        }
        let folded = simple_fold(character);
        // What is not seen does not part a letter from its mark.
        if folded.is_none() && is_invisible(character) {
            continue;
        }
        match pending.replace((character, folded)) {
            Some((_, Some(folded))) => collapsed.push(folded),
            Some((_, None)) => return false,
            None => {}
        }
        last_class = 0;
    }
    match pending {
        None => {}
        Some((_, Some(folded))) => collapsed.push(folded),
        Some((_, None)) => return false,
    }
    true
}

/// Folds a character that normalises and folds to one. `None` for all others, which need the whole
/// of Unicode's rules.
fn simple_fold(character: char) -> Option<char> {
    if character.is_ascii() {
        return Some(character.to_ascii_lowercase());
    }
    let code = u32::from(character);
    if let Some(block) = FOLDS.get(code as usize / BLOCK) {
        let folds = block.get_or_init(|| folds_of(code as usize / BLOCK));
        return char::from_u32(folds[code as usize % BLOCK]).filter(|&folded| folded != '\0');
    }
    match character {
        '\u{3000}' => Some(' '),
        // Kana, ideographs and Hangul syllables have no case and are normal as they are.
        '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FE}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => Some(character),
        _ => None,
    }
}

/// Makes a part of the table by the rules.
fn folds_of(block: usize) -> Box<[u32]> {
    let mapper = CaseMapper::new();
    let first = (block * BLOCK) as u32;
    let fold = |code| {
        let character = char::from_u32(code)?;
        let is_starter = |c| canonical_combining_class(c) == 0;
        let may_combine = is_nfkc_quick(std::iter::once(character)) == IsNormalized::Maybe;
        if may_combine
            || !is_starter(character)
            || is_invisible(character)
            || has_iota_subscript(character)
        {
            return None;
        }
        let folded = compatibility_fold(mapper, character.encode_utf8(&mut [0; 4]));
        let mut characters = folded.chars();
        let only = characters.next().filter(|_| characters.next().is_none())?;
        let is_normal = is_nfkc_quick(std::iter::once(only)) == IsNormalized::Yes;
        (is_normal && is_starter(only)).then_some(u32::from(only))
    };
    (first..first + BLOCK as u32)
        .map(|code| fold(code).unwrap_or(0))
        .collect()
}

/// Tells whether a character is or may hold the Greek iota subscript, the one mark that folding
/// turns into a letter, so that its order among other marks must be settled first.
fn has_iota_subscript(character: char) -> bool {
    matches!(character, '\u{0345}' | '\u{1F80}'..='\u{1FFF}')
}

/// Folds by definition D146 of the Unicode standard (compatibility caseless match), composed.
fn compatibility_fold(mapper: CaseMapperBorrowed<'static>, text: &str) -> String {
    let decomposed: String = text.nfd().collect();
    let once: String = mapper.fold_string(&decomposed).nfkc().collect();
    mapper.fold_string(&once).nfkc().collect()
}

/// Appends the characters with every run of white space or controls as one space, trimmed.
fn collapse(characters: impl Iterator<Item = char>, out: &mut String) {
    let mut collapsed = Collapsed::new(out);
    for character in characters {
        collapsed.push(character);
    }
}

/// Whether ASCII is as `collapse` would leave it. Each byte is looked at whatever the others are, which
/// lets the processor take many at once.
fn is_collapsed(ascii: &[u8]) -> bool {
    let bytes = || ascii.iter().copied();
    let has_controls = bytes().fold(u8::MAX, u8::min) < b' ' || bytes().fold(0, u8::max) == 0x7F;
    // Where no byte is below the space, two of them make no more than it only as two spaces.
    let pairs = bytes().zip(bytes().skip(1)).map(|(one, next)| one | next);
    let has_runs = pairs.fold(u8::MAX, u8::min) <= b' ';
    !(has_controls || has_runs || ascii.first() == Some(&b' ') || ascii.last() == Some(&b' '))
}

/// Text to which characters are added with every run of white space or controls as one space,
/// trimmed.
struct Collapsed<'o> {
    out: &'o mut String,
    space_due: bool,
}

impl<'o> Collapsed<'o> {
    fn new(out: &'o mut String) -> Self {
        Self {
            out,
            space_due: false,
        }
    }

    #[inline]
    fn push(&mut self, character: char) {
        if character.is_whitespace() || character.is_control() {
            self.space_due = !self.out.is_empty();
        } else {
            if self.space_due {
                self.out.push(' ');
                self.space_due = false;
            }
            self.out.push(character);
        }
    }
}

/// Tells whether a character shows nothing by itself: zero-width, bidirectional control, soft
/// hyphen, variation selector, tag or filler (the default-ignorable set of Unicode).
pub fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{00AD}'
            | '\u{034F}'
            | '\u{061C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn writings_of_one_keyword_meet() {
        for (written, normal) in [
            ("  Coffee\t\u{00A0} TABLE ", "coffee table"),
            ("Straße", "strasse"),
            ("ＦＵＬＬ　ｗｉｄｔｈ", "full width"),
            ("cafe\u{0301}", "café"),
            ("so\u{00AD}fa\u{200B} \u{202E}bed", "sofa bed"),
            ("ДИВАН\u{2003}угловой", "диван угловой"),
            ("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
            ("line\r\nbreak\u{0000}", "line break"),
            ("ᾀ\u{315}", "ἀ\u{315}ι"),
            ("\u{FEFF}", ""),
            ("", ""),
        ] {
            assert_eq!(normal_form(written), normal, "{written:?}");
        }
    }

    #[test]
    fn every_character_has_a_stable_normal_form() {
        // All of the planes with mappings, a sample of the ideographs and the unassigned.
        let mapped = ('\0'..'\u{3400}').chain('\u{A000}'..'\u{AC00}');
        let compatible = ('\u{F900}'..'\u{12000}').chain('\u{1BC00}'..'\u{1FC00}');
        for character in mapped
            .chain(compatible)
            .chain(('\0'..=char::MAX).step_by(97))
        {
            let once = normal_form(&format!("a{character}\u{0301}{character}"));
            assert_eq!(normal_form(&once), once, "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn the_short_ways_agree_with_the_rules() {
        let mapper = CaseMapper::new();
        let east = ('\u{3000}'..='\u{3400}').chain(('\u{3400}'..='\u{D7FF}').step_by(7));
        for character in ('\0'..'\u{3000}').chain(east) {
            if let Some(folded) = simple_fold(character) {
                let ruled = compatibility_fold(mapper, &character.to_string());
                assert_eq!(folded.to_string(), ruled, "U+{:04X}", u32::from(character));
            }
        }
        // Most keywords of the world's languages take the short way.
        for text in [
            "cafe\u{301}",
            "ŁÓŻKO",
            "диван",
            "ソファー",
            "沙发床",
            "소파",
            "καναπές",
            "שולחן",
        ] {
            assert!(fold_one_by_one(text, &mut String::new()), "{text}");
        }
    }

    #[test]
    fn ascii_that_is_normal_is_told_from_other() {
        let bytes: Vec<char> = (0..=0x7F_u8).map(char::from).collect();
        for one in &bytes {
            for other in &bytes {
                for text in [format!("{one}{other}"), format!("a{one}{other}b")] {
                    assert_eq!(normal_form(&text), ruled(&text), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn the_buffer_is_replaced() {
        let mut buffer = String::from("before");
        normal_form_into("After", &mut buffer);
        assert_eq!(buffer, "after");
    }

    /// The rules with no short way.
    fn ruled(text: &str) -> String {
        let visible: String = text.chars().filter(|&c| !is_invisible(c)).collect();
        let mut out = String::new();
        collapse(
            compatibility_fold(CaseMapper::new(), &visible).chars(),
            &mut out,
        );
        out
    }

    proptest! {
        #[test]
        fn the_short_ways_give_what_the_rules_give(
            text in "([a-zA-ZÀ-ʯΑ-ωἀ-ῼА-яក-៛가-힣ᄀ-ᇿあ-ん゙゚ァ-ヿ一-龥ａ-ｚＡ-Ｚﬁ-ﬆ]|[\u{300}-\u{36F}]|[ \u{3000}\u{200B}\u{AD}]){0,8}",
        ) {
            prop_assert_eq!(normal_form(&text), ruled(&text));
        }

        #[test]
        fn normalising_twice_changes_nothing(text in any::<String>()) {
            let once = normal_form(&text);
            prop_assert_eq!(normal_form(&once), once);
        }

        #[test]
        fn canonical_equivalents_meet(text in "[a-zA-ZÀ-ɏΑ-ωἀ-ῼА-яقك\u{0300}-\u{0345} ]{0,12}") {
            let composed: String = text.nfc().collect();
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(normal_form(&composed), normal_form(&text));
            prop_assert_eq!(normal_form(&decomposed), normal_form(&text));
        }

        #[test]
        fn nothing_blank_or_invisible_is_left(text in any::<String>()) {
            let normal = normal_form(&text);
            prop_assert!(!normal.starts_with(' ') && !normal.ends_with(' '));
            prop_assert!(!normal.contains("  ") && !normal.contains(is_invisible));
            prop_assert!(!normal.contains(|c: char| c.is_control()));
        }
    }
}
