//! What a model is writing, as people read it: the texts of the JSON that comes in, without markup. Pure.

/// Where in the JSON the text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Between,
    Key,
    Value,
}

/// Turns pieces of a JSON document into the texts in it, one below the other. What is no JSON passes
/// through as it is.
#[derive(Debug)]
pub struct Reading {
    begun: bool,
    is_plain: bool,
    /// For each open object whether it waits for a key; `None` for each open list.
    open: Vec<Option<bool>>,
    place: Place,
    escape: Option<String>,
    surrogate: Option<u32>,
    tag: Option<String>,
    at_line_start: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            begun: false,
            is_plain: false,
            open: Vec::new(),
            place: Place::Between,
            escape: None,
            surrogate: None,
            tag: None,
            at_line_start: true,
        }
    }
}

impl Reading {
    /// Takes a further piece and gives what people are to see of it.
    pub fn push(&mut self, piece: &str) -> String {
        let mut shown = String::new();
        for letter in piece.chars() {
            if !self.begun && !letter.is_whitespace() {
                self.begun = true;
                self.is_plain = !matches!(letter, '{' | '[');
            }
            if self.is_plain {
                self.show(letter, &mut shown);
            } else {
                self.json(letter, &mut shown);
            }
        }
        shown
    }

    /// Whether what was shown last does not end its line.
    pub fn is_within_line(&self) -> bool {
        !self.at_line_start
    }

    fn json(&mut self, letter: char, shown: &mut String) {
        if self.place == Place::Between {
            match letter {
                '{' => self.open.push(Some(true)),
                '[' => self.open.push(None),
                '}' | ']' => drop(self.open.pop()),
                '"' if self.open.last() == Some(&Some(true)) => self.place = Place::Key,
                '"' => self.place = Place::Value,
                ':' | ',' => {
                    if let Some(Some(waits)) = self.open.last_mut() {
                        *waits = letter == ',';
                    }
                }
                _ => {}
            }
            return;
        }
        if let Some(escape) = &mut self.escape {
            escape.push(letter);
            if escape.starts_with('u') && escape.len() < 5 {
                return;
            }
            let escape = self.escape.take().unwrap_or_default();
            if let Some(letter) = self.unescaped(&escape)
                && self.place == Place::Value
            {
                self.show(letter, shown);
            }
            return;
        }
        match letter {
            '\\' => self.escape = Some(String::new()),
            '"' => {
                if self.place == Place::Value {
                    self.tag = None;
                    self.end_line(shown);
                }
                self.place = Place::Between;
            }
            other if self.place == Place::Value => self.show(other, shown),
            _ => {}
        }
    }

    fn unescaped(&mut self, escape: &str) -> Option<char> {
        let Some(digits) = escape.strip_prefix('u') else {
            return match escape {
                "n" | "r" => Some('\n'),
                "t" => Some(' '),
                "b" | "f" => None,
                other => other.chars().next(),
            };
        };
        let unit = u32::from_str_radix(digits, 16).ok()?;
        match (self.surrogate.take(), unit) {
            (_, 0xd800..=0xdbff) => {
                self.surrogate = Some(unit);
                None
            }
            (Some(high), 0xdc00..=0xdfff) => {
                char::from_u32(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00))
            }
            (_, unit) => char::from_u32(unit),
        }
    }

    /// Shows a letter unless it belongs to a tag; tags of blocks become line ends.
    fn show(&mut self, letter: char, shown: &mut String) {
        match (&mut self.tag, letter) {
            (None, '<') => self.tag = Some(String::new()),
            (None, '\n') => self.end_line(shown),
            (None, other) => {
                self.at_line_start = false;
                shown.push(other);
            }
            (Some(tag), '>') => {
                let name = tag.trim_matches('/').split([' ', '/']).next();
                let is_block = matches!(
                    name,
                    Some("p" | "h2" | "h3" | "h4" | "li" | "ul" | "ol" | "tr" | "br" | "table")
                );
                self.tag = None;
                if is_block {
                    self.end_line(shown);
                }
            }
            (Some(tag), other) => {
                if tag.len() < 200 {
                    tag.push(other);
                }
            }
        }
    }

    fn end_line(&mut self, shown: &mut String) {
        if !self.at_line_start {
            shown.push('\n');
        }
        self.at_line_start = true;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ARTICLE: &str = r#"{"title": "Tea \"now\"", "tags": ["a", "b"], "words": 3,
        "sections": [{"heading": "One", "body_html": "<p>\u0427\u0430\u0439 \ud83c\udf75</p><ul class=\"x\"><li>sip</li></ul>"}]}"#;

    #[test]
    fn the_texts_are_shown_without_keys_and_markup() {
        let shown = Reading::default().push(ARTICLE);
        assert_eq!(shown, "Tea \"now\"\na\nb\nOne\nЧай 🍵\nsip\n");
        assert_eq!(Reading::default().push("plain <b>text</b>"), "plain text");
    }

    proptest! {
        #[test]
        fn no_cut_matters_and_nothing_is_too_odd(text in "[\\[\\]{}:,\"\\\\u0-9a-f<>/ \\PC]{0,80}", at in 0_usize..80) {
            for text in [text.as_str(), ARTICLE] {
                let letters: Vec<char> = text.chars().collect();
                let at = at.min(letters.len());
                let (first, second): (String, String) =
                    (letters[..at].iter().collect(), letters[at..].iter().collect());
                let mut reading = Reading::default();
                let shown = reading.push(&first) + &reading.push(&second);
                prop_assert_eq!(shown, Reading::default().push(text));
            }
        }
    }
}
