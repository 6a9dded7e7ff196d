//! The normal form of a keyword: its identity within a market.

use std::borrow::Cow;

use icu_casemap::{CaseMapper, CaseMapperBorrowed};
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
        collapse(
            text.bytes()
                .map(|byte| char::from(byte.to_ascii_lowercase())),
            out,
        );
        return;
    }
    if text
        .chars()
        .all(|character| simple_fold(character).is_some())
    {
        collapse(text.chars().filter_map(simple_fold), out);
        return;
    }
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

/// Folds the characters of the commonest keywords that fold one to one and that no normalisation
/// touches: ASCII, Western European letters, Russian and Ukrainian letters, quotes and dashes.
/// `None` for all others, which need the whole of Unicode's rules.
fn simple_fold(character: char) -> Option<char> {
    let code = u32::from(character);
    match character {
        '\0'..='\u{7F}' => Some(character.to_ascii_lowercase()),
        '\u{A0}' => Some(' '),
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{DE}' | '\u{410}'..='\u{42F}' => {
            char::from_u32(code + 0x20)
        }
        '\u{400}'..='\u{40F}' => char::from_u32(code + 0x50),
        '\u{D7}'
        | '\u{E0}'..='\u{FF}'
        | '\u{430}'..='\u{45F}'
        | '\u{2013}'
        | '\u{2014}'
        | '\u{2018}'
        | '\u{2019}'
        | '\u{201C}'
        | '\u{201D}' => Some(character),
        _ => None,
    }
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
    let mut space_due = false;
    for character in characters {
        if character.is_whitespace() || character.is_control() {
            space_due = !out.is_empty();
        } else {
            if space_due {
                out.push(' ');
                space_due = false;
            }
            out.push(character);
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
        for character in '\0'..='\u{2100}' {
            if let Some(folded) = simple_fold(character) {
                let ruled = compatibility_fold(mapper, &character.to_string());
                assert_eq!(folded.to_string(), ruled, "U+{:04X}", u32::from(character));
            }
        }
    }

    #[test]
    fn the_buffer_is_replaced() {
        let mut buffer = String::from("before");
        normal_form_into("After", &mut buffer);
        assert_eq!(buffer, "after");
    }

    proptest! {
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
