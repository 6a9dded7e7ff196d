//! Character n-grams: what a misspelt word still shares with the right one.

/// Yields every run of `length` characters of a text, in order; nothing when it is shorter.
///
/// A `length` of zero yields nothing.
pub fn grams(text: &str, length: usize) -> impl Iterator<Item = &str> {
    let starts = text.char_indices().map(|(at, _)| at);
    let ends = text
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .skip(length.saturating_sub(1));
    let count = if length == 0 { 0 } else { usize::MAX };
    starts
        .zip(ends)
        .take(count)
        .map(|(start, end)| &text[start..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_cut_at_characters() {
        assert_eq!(grams("sofa", 3).collect::<Vec<_>>(), ["sof", "ofa"]);
        assert_eq!(grams("диван", 4).collect::<Vec<_>>(), ["дива", "иван"]);
        assert_eq!(grams("ab", 3).count(), 0);
        assert_eq!(grams("ab", 0).count(), 0);
    }
}
