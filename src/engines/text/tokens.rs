//! Words, in any script, by the word boundaries of Unicode (UAX 29).

use unicode_segmentation::UnicodeSegmentation;

/// Yields the words of a text in order, without punctuation and symbols.
///
/// Scripts without spaces (Han, Thai) come out in short pieces, often one character each.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.unicode_words()
}

/// Returns the language part of a language tag, such as `en` of `en-GB`, in lower case.
pub fn primary_language(tag: &str) -> String {
    tag.trim()
        .split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_script() {
        let of = |text| words(text).collect::<Vec<_>>();
        assert_eq!(of("48\" door, l-shape"), ["48", "door", "l", "shape"]);
        assert_eq!(of("купить диван"), ["купить", "диван"]);
        assert_eq!(of("what's new"), ["what's", "new"]);
        assert_eq!(of("沙发"), ["沙", "发"]);
        assert!(of("—!?").is_empty());
    }

    #[test]
    fn a_tag_gives_its_language() {
        assert_eq!(primary_language("en-GB"), "en");
        assert_eq!(primary_language(" PT_br"), "pt");
        assert_eq!(primary_language(""), "");
    }
}
