//! Foreign text made safe to show on a terminal.

/// The characters that open a string for the terminal and run to a terminator: DCS, SOS, OSC, PM
/// and APC, as they follow an escape (ECMA-48, 8.3).
const STRING_OPENERS: [char; 5] = ['P', 'X', ']', '^', '_'];

/// Returns the text without control characters, terminal sequences and bidirectional controls.
///
/// Tabs and line breaks become a space, so that words stay apart. A sequence is removed with its
/// argument; where its end is missing, only its introducer is removed, so that no text is hidden.
pub fn strip_controls(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        rest = match character {
            '\u{1B}' => after_escape(after),
            // The C1 forms of the same introducers.
            '\u{9B}' => after_csi(after),
            '\u{90}' | '\u{98}' | '\u{9D}'..='\u{9F}' => after_string(after),
            '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                out.push(' ');
                after
            }
            _ if character.is_control() || is_bidi_control(character) => after,
            _ => {
                out.push(character);
                after
            }
        };
    }
    out
}

/// Tells whether a character turns the direction of the text around it.
fn is_bidi_control(character: char) -> bool {
    matches!(
        character,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}'
    )
}

fn after_escape(text: &str) -> &str {
    match text.chars().next() {
        Some('[') => after_csi(&text[1..]),
        Some(opener) if STRING_OPENERS.contains(&opener) => after_string(&text[1..]),
        // Two- and three-character escapes: intermediates, then one final character.
        Some(' '..='/') => {
            let tail = text.trim_start_matches(|c| matches!(c, ' '..='/'));
            match tail.chars().next() {
                Some('0'..='~') => &tail[1..],
                _ => text,
            }
        }
        Some('0'..='~') => &text[1..],
        _ => text,
    }
}

fn after_csi(text: &str) -> &str {
    let tail = text.trim_start_matches(|c| matches!(c, ' '..='?'));
    match tail.chars().next() {
        Some('@'..='~') => &tail[1..],
        _ => text,
    }
}

fn after_string(text: &str) -> &str {
    for (at, character) in text.char_indices() {
        match character {
            '\u{7}' | '\u{9C}' => return &text[at + character.len_utf8()..],
            '\u{1B}' if text[at + 1..].starts_with('\\') => return &text[at + 2..],
            // Another sequence begins: this one was never closed.
            '\u{1B}' => return text,
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sequences_are_removed_whole() {
        for (written, shown) in [
            ("plain text", "plain text"),
            ("\u{1B}[31mred\u{1B}[0m", "red"),
            ("a\u{1B}]52;c;c2VjcmV0\u{7}b", "ab"),
            (
                "\u{1B}]8;;http://x.example\u{1B}\\link\u{1B}]8;;\u{1B}\\",
                "link",
            ),
            ("\u{9B}2Jgone", "gone"),
            ("abc\u{202E}cba", "abccba"),
            ("one\ntwo\tthree", "one two three"),
            ("\u{1B}]0;never closed", "0;never closed"),
            ("\u{1B}(Bascii", "ascii"),
            ("диван\u{0}", "диван"),
            ("\u{1B}", ""),
        ] {
            assert_eq!(strip_controls(written), shown, "{written:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_dangerous_is_left(text in "(\\PC|[\u{0}-\u{9F}]|\u{1B}|\u{202E}|\\]|\\[){0,40}") {
            let shown = strip_controls(&text);
            prop_assert!(!shown.contains(|c: char| c.is_control() || is_bidi_control(c)));
        }

        #[test]
        fn harmless_text_is_kept(text in "[a-zа-я0-9 .,;\\[\\]]{0,40}") {
            prop_assert_eq!(strip_controls(&text), text);
        }
    }
}
