//! Getting JSON out of an answer that may come in a fence or between pleasantries.

use serde_json::Value;

/// Finds the JSON value that an answer holds: the whole text, else the content of a fence round
/// the whole text, else the first balanced object in it that parses.
///
/// Nothing is ever repaired: `None` when no complete value is there, as in a text that was cut.
#[must_use]
pub fn find_json(text: &str) -> Option<Value> {
    let text = text.trim().trim_start_matches('\u{feff}');
    if let Ok(value) = serde_json::from_str(text) {
        return Some(value);
    }
    if let Some(value) = inside_fence(text).and_then(|inner| serde_json::from_str(inner).ok()) {
        return Some(value);
    }
    first_object(text)
}

/// The content of a fence that spans the whole text. `None` when there is no such fence.
fn inside_fence(text: &str) -> Option<&str> {
    let inner = text.strip_prefix("```")?.strip_suffix("```")?;
    // The first line names the language, if anything.
    let (first_line, content) = inner.split_once('\n')?;
    let is_name = first_line
        .trim()
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric());
    is_name.then_some(content.trim())
}

/// The first balanced object that parses. An opening brace that never closes ends the search: the
/// text was cut there, and an object within it is not the answer.
fn first_object(text: &str) -> Option<Value> {
    let mut from = 0;
    while let Some(offset) = text[from..].find('{') {
        let start = from + offset;
        let end = start + balanced_length(&text[start..])?;
        if let Ok(value) = serde_json::from_str(&text[start..end]) {
            return Some(value);
        }
        // Braces in prose, such as `{name}`: what they hold is no answer either.
        from = end;
    }
    None
}

/// The length in bytes of the balanced object at the start of a text, strings and escapes minded.
fn balanced_length(text: &str) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (index, byte) in text.bytes().enumerate() {
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(index + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn plain_fenced_and_wrapped_answers_are_read() {
        let expected = Some(json!({"a": "}\"{", "b": [1]}));
        let plain = r#"{"a": "}\"{", "b": [1]}"#;
        for text in [
            plain.to_owned(),
            format!("\u{feff}{plain}"),
            format!("```json\n{plain}\n```"),
            format!("```\n{plain}```\n"),
            format!("Sure! Here it is:\n\n{plain}\n\nLet me know."),
            format!("Fill {{name}} like this: {plain} {{\"c\": 2}}"),
            format!("Here:\n```json\n{plain}\n```\nDone."),
        ] {
            assert_eq!(find_json(&text), expected, "{text}");
        }
        let with_fence_inside = json!({"html": "<pre>```js\nx```</pre>"});
        assert_eq!(
            find_json(&with_fence_inside.to_string()),
            Some(with_fence_inside)
        );
    }

    #[test]
    fn a_cut_answer_is_no_answer() {
        let whole = r#"{"ideas": [{"title": "one"}, {"title": "two"}], "n": 2}"#;
        for end in 0..whole.len() {
            assert_eq!(find_json(&whole[..end]), None, "{}", &whole[..end]);
            assert_eq!(find_json(&format!("```json\n{}", &whole[..end])), None);
        }
        assert_eq!(find_json("I cannot do that."), None);
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "\\PC{0,200}") {
            let _found = find_json(&text);
        }

        #[test]
        fn pleasantries_without_braces_do_not_matter(
            before in "[a-zA-Z .,:\n\"]{0,40}", value in "\\PC{0,40}", after in "\\PC{0,40}",
        ) {
            let object = json!({ "value": value });
            prop_assert_eq!(find_json(&format!("{before}{object}{after}")), Some(object));
        }
    }
}
