//! Cells that a spreadsheet would take for a formula, and the apostrophe that keeps it from that.
//!
//! A keyword is text from anywhere: `=HYPERLINK(…)` in an exported file would run in the reader's
//! spreadsheet. The apostrophe is put before such a cell on the way out and taken off on the way in.

use std::borrow::Cow;

/// Whether a cell begins like a formula, whatever apostrophes stand before it.
fn is_risky(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// Puts an apostrophe before a cell that begins like a formula.
#[must_use]
pub(super) fn guard(text: &str) -> Cow<'_, str> {
    if is_risky(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Takes the apostrophe of `guard` off again.
#[must_use]
pub(super) fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_risky(rest) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_are_kept_from_running() {
        for text in ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "＝1", "'=1"] {
            assert_eq!(guard(text), format!("'{text}"));
        }
        for text in ["sofa", "o'neill", "'quoted'", "", "5-drawer"] {
            assert_eq!(guard(text), text);
            assert_eq!(unguard(text), text);
        }
    }

    proptest! {
        #[test]
        fn the_guard_comes_off_again(text in "['=+@\t\r＝－-]{0,4}\\PC{0,5}") {
            let guarded = guard(&text);
            prop_assert_eq!(unguard(&guarded), text.as_str());
            prop_assert!(!guarded.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']));
        }
    }
}
