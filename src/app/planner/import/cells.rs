//! Numbers and words as keyword tools write them.

use crate::domain::keyword::Intent;

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell<T> {
    /// Nothing: it is empty, a dash or `n/a`. Unknown is not zero.
    Unknown,
    /// A value.
    Value(T),
    /// Something that stands for no single value, such as `100 – 1K`.
    Vague,
    /// It should say a value, and does not.
    Bad,
}

impl<T> Cell<T> {
    fn and_then<U>(self, change: impl FnOnce(T) -> Cell<U>) -> Cell<U> {
        match self {
            Self::Value(value) => change(value),
            Self::Unknown => Cell::Unknown,
            Self::Vague => Cell::Vague,
            Self::Bad => Cell::Bad,
        }
    }
}

const MILLION: i64 = 1_000_000;

/// Reads a count, such as searches per month: `1300`, `1,300`, `1.300`, `1 300`, `1.5K`.
pub(super) fn count(text: &str) -> Cell<i64> {
    if let Some(plain) = plain_number(text) {
        return Cell::Value(plain);
    }
    micros(text, true).and_then(|micros| Cell::Value(rounded(micros)))
}

/// Reads a difficulty from 0 to 100, rounded; a percent sign is passed over.
pub(super) fn difficulty(text: &str) -> Cell<i64> {
    let number = match plain_number(text) {
        Some(plain) => Cell::Value(plain),
        None => micros(text.trim().trim_end_matches('%'), false)
            .and_then(|micros| Cell::Value(rounded(micros))),
    };
    number.and_then(|value| {
        if value <= 100 {
            Cell::Value(value)
        } else {
            Cell::Bad
        }
    })
}

/// Reads a price in millionths: `1.25`, `1,25`, `$1.25`, `1,25 €`, `USD 1.25`.
pub(super) fn price_micros(text: &str) -> Cell<i64> {
    let is_currency = |c: char| {
        c.is_alphabetic() || c.is_whitespace() || matches!(c, '$' | '€' | '£' | '¥' | '₹')
    };
    if is_unknown(text) {
        return Cell::Unknown;
    }
    match text.trim_matches(is_currency) {
        "" => Cell::Bad,
        bare => micros(bare, false),
    }
}

/// Reads an intent; of several the first counts. A word that is none of ours is `Vague`.
pub(super) fn intent(text: &str) -> Cell<Intent> {
    if is_unknown(text) {
        return Cell::Unknown;
    }
    let known = text
        .split([',', ';', '/', '|', '+', '&', ' '])
        .find_map(|word| match word.trim().to_ascii_lowercase().as_str() {
            "i" | "info" | "informational" | "informative" => Some(Intent::Informational),
            "c" | "comm" | "commercial" => Some(Intent::Commercial),
            "t" | "trans" | "transactional" => Some(Intent::Transactional),
            "n" | "nav" | "navigational" => Some(Intent::Navigational),
            _ => None,
        });
    known.map_or(Cell::Vague, Cell::Value)
}

fn rounded(micros: i64) -> i64 {
    micros.saturating_add(MILLION / 2) / MILLION
}

/// Reads the commonest writing of all: a few digits.
fn plain_number(text: &str) -> Option<i64> {
    if text.is_empty() || text.len() > 15 {
        return None;
    }
    text.bytes().try_fold(0_i64, |number, byte| {
        byte.is_ascii_digit()
            .then(|| number * 10 + i64::from(byte - b'0'))
    })
}

fn is_unknown(text: &str) -> bool {
    let text = text.trim();
    [
        "", "-", "–", "—", "?", "n/a", "na", "n.a.", "null", "none", "nan", "unknown",
    ]
    .iter()
    .any(|word| text.eq_ignore_ascii_case(word))
}

/// Reads a number that may have a fraction, groups of thousands and a `K`, `M` or `B`, in millionths.
///
/// `grouped` says how to read one mark before three digits, as in `1.300`: as thousands, or else as
/// a decimal mark.
fn micros(text: &str, grouped: bool) -> Cell<i64> {
    if is_unknown(text) {
        return Cell::Unknown;
    }
    let text = text.trim();
    let starts_vaguely = text.starts_with(['<', '>', '~', '≤', '≥']);
    let has_range = text.char_indices().any(|(at, c)| {
        matches!(c, '–' | '—' | '-' | '…') && at > 0 || matches!(c, '+') && at + 1 == text.len()
    });
    if starts_vaguely || has_range {
        let has_digit = text.contains(|c: char| c.is_ascii_digit());
        return if has_digit { Cell::Vague } else { Cell::Bad };
    }
    let (digits, factor) = match text.char_indices().next_back() {
        Some((at, 'k' | 'K')) => (&text[..at], 1_000),
        Some((at, 'm' | 'M')) => (&text[..at], MILLION),
        Some((at, 'b' | 'B')) => (&text[..at], 1_000 * MILLION),
        _ => (text, 1),
    };
    match decimal_micros(digits.trim_end(), grouped && factor == 1) {
        Some(micros) => micros.checked_mul(factor).map_or(Cell::Bad, Cell::Value),
        None => Cell::Bad,
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’')
}

/// Reads digits with marks between them.
fn decimal_micros(text: &str, grouped: bool) -> Option<i64> {
    let marks = || text.char_indices().filter(|(_, c)| matches!(c, '.' | ','));
    let decimal_at = match (marks().next(), marks().next_back()) {
        // Two kinds of mark: the last one is the decimal mark, when it stands only once.
        (Some((_, first)), Some((at, last))) if first != last => {
            if marks().filter(|(_, c)| *c == last).count() > 1 {
                return None;
            }
            Some(at)
        }
        // One mark: the digits before and after it tell.
        (Some((first, _)), Some((at, _))) if first == at => {
            let thousands =
                grouped && text.len() - at == 4 && (1..=3).contains(&at) && !text.starts_with('0');
            (!thousands).then_some(at)
        }
        // The same mark several times: groups of thousands.
        _ => None,
    };
    let (whole, fraction) = match decimal_at {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    };
    let mut whole_value = 0_i64;
    let is_mark = |c: char| matches!(c, '.' | ',') || is_space(c);
    for (index, group) in whole.split(is_mark).enumerate() {
        let has_groups = whole.contains(is_mark);
        let good_length = if index == 0 {
            !has_groups || (1..=3).contains(&group.len())
        } else {
            group.len() == 3
        };
        if !good_length {
            return None;
        }
        for byte in group.bytes() {
            if !byte.is_ascii_digit() {
                return None;
            }
            whole_value = whole_value
                .checked_mul(10)?
                .checked_add(i64::from(byte - b'0'))?;
        }
    }
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut fraction_micros = 0;
    let mut unit = MILLION / 10;
    for byte in fraction.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        fraction_micros += i64::from(byte - b'0') * unit;
        unit /= 10;
    }
    whole_value
        .checked_mul(MILLION)?
        .checked_add(fraction_micros)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_are_read_as_tools_write_them() {
        for (text, value) in [
            ("1300", 1300),
            ("0", 0),
            ("1,300", 1300),
            ("1.300", 1300),
            ("1 300", 1300),
            ("1\u{202F}300\u{A0}000", 1_300_000),
            ("1'300", 1300),
            ("1,300,500", 1_300_500),
            ("1.5K", 1500),
            ("1,5k", 1500),
            ("2M", 2_000_000),
            ("1300.0", 1300),
            ("1,300.50", 1301),
            ("1.300,2", 1300),
            (" 12 ", 12),
        ] {
            assert_eq!(count(text), Cell::Value(value), "{text:?}");
        }
        for text in ["", " ", "-", "–", "N/A", "null"] {
            assert_eq!(count(text), Cell::Unknown, "{text:?}");
            assert_eq!(price_micros(text), Cell::Unknown, "{text:?}");
        }
        for text in ["100 – 1K", "10-100", "1K–10K", "<10", "1000+", "10 — 100"] {
            assert_eq!(count(text), Cell::Vague, "{text:?}");
        }
        for text in [
            "many",
            "-5",
            "1,30,0",
            "12,3456,7",
            "1.2.3",
            "K",
            "99999999999999999999",
        ] {
            assert!(matches!(count(text), Cell::Bad | Cell::Vague), "{text:?}");
            assert!(!matches!(count(text), Cell::Value(_)), "{text:?}");
        }
    }

    #[test]
    fn difficulties_and_prices_are_read() {
        for (text, value) in [
            ("45", Cell::Value(45)),
            ("45.5%", Cell::Value(46)),
            ("100", Cell::Value(100)),
            ("101", Cell::Bad),
            ("-", Cell::Unknown),
        ] {
            assert_eq!(difficulty(text), value, "{text:?}");
        }
        for (text, value) in [
            ("1.25", 1_250_000),
            ("1,25 €", 1_250_000),
            ("$0.5", 500_000),
            ("USD 1,234.56", 1_234_560_000),
            ("0,125", 125_000),
            ("3", 3_000_000),
        ] {
            assert_eq!(price_micros(text), Cell::Value(value), "{text:?}");
        }
        assert_eq!(price_micros("free"), Cell::Bad);
    }

    #[test]
    fn intents_are_read() {
        for (text, value) in [
            ("Informational", Cell::Value(Intent::Informational)),
            ("t", Cell::Value(Intent::Transactional)),
            ("Commercial, Transactional", Cell::Value(Intent::Commercial)),
            ("N/I", Cell::Value(Intent::Navigational)),
            ("n/a", Cell::Unknown),
            ("local", Cell::Vague),
        ] {
            assert_eq!(intent(text), value, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn every_grouping_of_a_number_says_the_same(number in 0_i64..10_000_000_000, mark in "[,. '\u{A0}]") {
            let digits = number.to_string();
            let mut grouped = String::new();
            for (index, digit) in digits.chars().enumerate() {
                if index > 0 && (digits.len() - index) % 3 == 0 {
                    grouped.push_str(&mark);
                }
                grouped.push(digit);
            }
            prop_assert_eq!(count(&grouped), Cell::Value(number));
        }

        #[test]
        fn no_cell_is_negative_or_a_panic(text in "[0-9.,KM %$€-]{0,12}|\\PC{0,12}") {
            for cell in [count(&text), difficulty(&text), price_micros(&text)] {
                if let Cell::Value(value) = cell {
                    prop_assert!(value >= 0);
                }
            }
            intent(&text);
        }

        #[test]
        fn prices_keep_their_millionths(whole in 0_i64..100_000, fraction in 0_i64..MILLION) {
            let text = format!("{whole}.{fraction:06}");
            prop_assert_eq!(price_micros(&text), Cell::Value(whole * MILLION + fraction));
        }
    }
}
