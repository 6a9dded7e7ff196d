//! The JSON of an answer that was cut: whatever of it had come is closed, and nothing is added.

/// What had come of a JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CutJson {
    /// The values that came whole, closed so that they can be read.
    pub whole: String,
    /// The same and the text that was cut, as far as it came. `None` when no text was cut.
    pub with_cut_text: Option<String>,
}

/// What a place in an object or a list waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Key,
    Colon,
    Value,
    Comma,
}

/// Reads what had come of the first object of a text, which may be whole. Half a key, number or word is
/// left out, since what it was to be is not known; half a text is kept apart.
///
/// `None` when no object begins.
#[must_use]
pub fn close_cut_json(text: &str) -> Option<CutJson> {
    let text = &text[text.find('{')?..];
    // What is open, each with what it waits for: `}` and `]` as they will be closed.
    let mut open: Vec<(char, Next)> = Vec::new();
    // Up to where everything could be closed.
    let mut safe = 0;
    // Up to where the text that was cut had come.
    let mut cut_text = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = open.last().map_or(Next::Value, |&(_, next)| next);
        match character {
            '"' => {
                let (whole_until, is_closed) = string_end(text, at + 1);
                if !is_closed {
                    cut_text = (next == Next::Value).then_some(whole_until);
                    break;
                }
                while characters.next_if(|&(at, _)| at <= whole_until).is_some() {}
                if next == Next::Key {
                    wait_for(&mut open, Next::Colon);
                } else {
                    safe = whole_until + 1;
                    wait_for(&mut open, Next::Comma);
                }
            }
            '{' | '[' => {
                open.push(match character {
                    '{' => ('}', Next::Key),
                    _ => (']', Next::Value),
                });
                safe = at + 1;
            }
            '}' | ']' => {
                open.pop();
                safe = at + 1;
                wait_for(&mut open, Next::Comma);
                if open.is_empty() {
                    break;
                }
            }
            ':' => wait_for(&mut open, Next::Value),
            ',' => {
                // A number or a word ends here.
                safe = at;
                let is_list = open.last().is_some_and(|&(closer, _)| closer == ']');
                wait_for(&mut open, if is_list { Next::Value } else { Next::Key });
            }
            _ => {}
        }
    }
    let closers: String = open.iter().rev().map(|&(closer, _)| closer).collect();
    Some(CutJson {
        whole: format!("{}{closers}", &text[..safe]),
        with_cut_text: cut_text.map(|end| format!("{}\"{closers}", &text[..end])),
    })
}

fn wait_for(open: &mut [(char, Next)], next: Next) {
    if let Some(last) = open.last_mut() {
        last.1 = next;
    }
}

/// Where the text that begins at `from` ends: at its closing quote, or after the last character that is
/// whole, escapes in pairs among them.
fn string_end(text: &str, from: usize) -> (usize, bool) {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(&byte) = bytes.get(at) {
        let length = match byte {
            b'"' => return (at, true),
            b'\\' => match escape_length(&text[at..]) {
                Some(length) => length,
                None => return (at, false),
            },
            _ => text[at..].chars().next().map_or(1, char::len_utf8),
        };
        at += length;
    }
    (at, false)
}

/// The length of the escape at the start of a text. `None` when it was cut, or the second half of its pair
/// was.
fn escape_length(text: &str) -> Option<usize> {
    let kind = text.chars().nth(1)?;
    if kind != 'u' {
        return Some(1 + kind.len_utf8());
    }
    if text.len() < 6 {
        return None;
    }
    // What is no number is no escape either: the text cannot be read, wherever it is cut.
    let unit = text
        .get(2..6)
        .and_then(|unit| u32::from_str_radix(unit, 16).ok());
    match unit {
        Some(0xD800..0xDC00) if text.len() < 12 => None,
        Some(0xD800..0xDC00) if text.is_char_boundary(12) => Some(12),
        Some(_) => Some(6),
        None => Some(2),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn read(text: &str) -> Value {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    /// The values that came whole, and with the text that was cut.
    fn closed(text: &str) -> (Value, Option<Value>) {
        let cut = close_cut_json(text).unwrap();
        (read(&cut.whole), cut.with_cut_text.as_deref().map(read))
    }

    #[test]
    fn half_a_text_stays_and_half_of_anything_else_goes() {
        assert_eq!(
            closed(r#"{"a": "on"#),
            (json!({}), Some(json!({"a": "on"})))
        );
        assert_eq!(closed(r#"{"a": "on", "b"#), (json!({"a": "on"}), None));
        assert_eq!(closed(r#"{"a": 12"#), (json!({}), None));
        assert_eq!(closed(r#"{"a": 12, "b": tru"#), (json!({"a": 12}), None));
        assert_eq!(closed(r#"{"a": ["x", "#), (json!({"a": ["x"]}), None));
        assert_eq!(
            closed(r#"{"a": ["x", "y"#),
            (json!({"a": ["x"]}), Some(json!({"a": ["x", "y"]})))
        );
        let nested = r#"```json {"a": [{"b": "c"}, {"d": "\n\ud83d\ude0"#;
        assert_eq!(
            closed(nested),
            (
                json!({"a": [{"b": "c"}, {}]}),
                Some(json!({"a": [{"b": "c"}, {"d": "\n"}]}))
            )
        );
        assert_eq!(closed("{\"a\": 1} and so on {"), (json!({"a": 1}), None));
        assert_eq!(close_cut_json("nothing"), None);
    }

    /// Whether `part` is what had come of `whole`, with so many texts that are not whole.
    fn is_begun(part: &Value, whole: &Value, cut: &mut usize) -> bool {
        match (part, whole) {
            (Value::String(part), Value::String(whole)) => {
                *cut += usize::from(part != whole);
                whole.starts_with(part.as_str())
            }
            (Value::Array(part), Value::Array(whole)) => {
                let mut pairs = part.iter().zip(whole);
                part.len() <= whole.len() && pairs.all(|(part, whole)| is_begun(part, whole, cut))
            }
            (Value::Object(part), Value::Object(whole)) => part.iter().all(|(name, part)| {
                whole
                    .get(name)
                    .is_some_and(|whole| is_begun(part, whole, cut))
            }),
            (part, whole) => part == whole,
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let text = prop::collection::vec(
            prop::sample::select(vec![
                "a", "\"", "\\", "\n", "é", "日", "😀", "</p>", "{", "]",
            ]),
            0..6,
        );
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            text.clone().prop_map(|parts| Value::from(parts.concat())),
        ];
        let names = text.prop_map(|parts| parts.concat());
        let any = leaf.prop_recursive(3, 24, 4, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(names.clone(), inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        });
        any.prop_map(|value| json!({ "all": value }))
    }

    proptest! {
        #[test]
        fn whatever_had_come_can_be_read_and_nothing_is_invented(
            value in any_json(), ascii in any::<bool>(),
        ) {
            let mut text = value.to_string();
            if ascii {
                // As many servers write it: two escapes for what lies beyond sixteen bits.
                let escape = |c: char| -> String {
                    let units = if c.is_ascii() { None } else { Some(c.encode_utf16(&mut [0; 2]).to_vec()) };
                    match units {
                        None => c.to_string(),
                        Some(units) => units.iter().fold(String::new(), |text, unit| {
                            text + &format!("\\u{unit:04x}")
                        }),
                    }
                };
                text = text.chars().map(escape).collect();
            }
            for end in (1..=text.len()).filter(|&end| text.is_char_boundary(end)) {
                let cut = close_cut_json(&text[..end]).unwrap();
                for (json, most) in [(Some(&cut.whole), 0), (cut.with_cut_text.as_ref(), 1)] {
                    let Some(json) = json else { continue };
                    let mut cut = 0;
                    prop_assert!(is_begun(&read(json), &value, &mut cut), "{json} of {text}");
                    prop_assert!(cut <= most, "{json} of {text}");
                }
            }
            let whole = close_cut_json(&text).unwrap();
            prop_assert_eq!((read(&whole.whole), whole.with_cut_text), (value, None));
        }

        #[test]
        fn any_text_is_borne(text in "\\PC{0,40}") {
            if let Some(cut) = close_cut_json(&format!("{{{text}")) {
                let begins = cut.whole.starts_with('{');
                prop_assert!(begins);
            }
        }
    }
}
