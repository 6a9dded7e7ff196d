//! Numbers as keyword tools write them.

use crate::domain::observation::VolumeRange;

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell<T> {
    /// Nothing: it is empty, a dash or `n/a`. Unknown is not zero.
    Unknown,
    /// A value.
    Value(T),
    /// Something that stands for no value, such as `~100`.
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

    /// The value. `None` for everything else.
    pub(super) fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unknown | Self::Vague | Self::Bad => None,
        }
    }
}

/// How many searches a cell of volumes names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Amount {
    /// One number.
    Exact(i64),
    /// A range.
    Range(VolumeRange),
}

/// Which mark stands before the fraction in a column of decimal numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// The cells of the column do not tell; then it is the last mark of a number.
    #[default]
    Last,
    /// The point.
    Point,
    /// The comma.
    Comma,
}

/// How to read a mark between digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// One mark before three digits groups thousands, as in `1.300`: a column of counts.
    Counts,
    /// The fraction comes after this mark.
    Decimals(Mark),
}

const MILLION: i64 = 1_000_000;

/// Words and letters that multiply the number before them, as the user interfaces of the tools
/// write them. `m` is a million; Spanish and Portuguese write `mil` for a thousand.
const FACTORS: &[(&str, i64)] = &[
    ("k", 1_000),
    ("m", MILLION),
    ("b", 1_000 * MILLION),
    ("mil", 1_000),
    ("tsd", 1_000),
    ("tsd.", 1_000),
    ("tis", 1_000),
    ("tis.", 1_000),
    ("tys", 1_000),
    ("tys.", 1_000),
    ("тыс", 1_000),
    ("тыс.", 1_000),
    ("mio", MILLION),
    ("mio.", MILLION),
    ("mln", MILLION),
    ("млн", MILLION),
    ("万", 10_000),
    ("萬", 10_000),
    ("만", 10_000),
    ("千", 1_000),
    ("천", 1_000),
];

/// Reads a count, such as clicks: `1300`, `1,300`, `1.300`, `1 300`, `1.5K`.
pub(super) fn count(text: &str) -> Cell<i64> {
    if let Some(plain) = plain_number(text) {
        return Cell::Value(plain);
    }
    micros(text, Style::Counts).and_then(|micros| Cell::Value(rounded(micros)))
}

/// Reads searches per month: a count, or a range such as `1K – 10K`, `<10`, `118001..300000`, `1M+`.
pub(super) fn volume(text: &str) -> Cell<Amount> {
    if let Some(plain) = plain_number(text) {
        return Cell::Value(Amount::Exact(plain));
    }
    if let Some(range) = range(text) {
        return Cell::Value(Amount::Range(range));
    }
    count(text).and_then(|count| Cell::Value(Amount::Exact(count)))
}

/// Gives the range that Google's planner means by a number when it gives only magnitudes: 0 for
/// below ten, 50 for 10 to 100, 500 for 100 to 1,000, and so on. `None` when it is none of these.
pub(super) fn bucket(searches: i64) -> Option<VolumeRange> {
    let range = |min, max| {
        Some(VolumeRange {
            min,
            max: Some(max),
        })
    };
    if searches == 0 {
        return range(0, 10);
    }
    let mut lower = 10;
    while lower <= 1_000_000_000 {
        if searches == lower * 5 {
            return range(lower, lower * 10);
        }
        lower *= 10;
    }
    None
}

/// Reads a difficulty from 0 to 100, rounded; a percent sign is passed over.
pub(super) fn difficulty(text: &str) -> Cell<i64> {
    let number = match plain_number(text) {
        Some(plain) => Cell::Value(plain),
        None => micros(
            text.trim().trim_end_matches('%'),
            Style::Decimals(Mark::Last),
        )
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

/// Reads a decimal number in millionths, with or without a currency or percent sign: `1.25`, `1,25`,
/// `$1.25`, `1,25 €`, `USD 1.25`, `0,8%`.
pub(super) fn decimal_micros(text: &str, mark: Mark) -> Cell<i64> {
    let is_unit = |c: char| {
        c.is_alphabetic() || c.is_whitespace() || matches!(c, '$' | '€' | '£' | '¥' | '₹' | '%')
    };
    if is_unknown(text) {
        return Cell::Unknown;
    }
    match text.trim_matches(is_unit) {
        "" => Cell::Bad,
        bare => micros(bare, Style::Decimals(mark)),
    }
}

/// Tells what a cell of a decimal column gives away about its decimal mark.
pub(super) fn mark_of(text: &str) -> Mark {
    let first = text.find(['.', ',']);
    let last = text.rfind(['.', ',']);
    let (Some(first), Some(last)) = (first, last) else {
        return Mark::Last;
    };
    let mark_at = |at: usize| match text.as_bytes()[at] {
        b',' => Mark::Comma,
        _ => Mark::Point,
    };
    let digits_after = text[last + 1..]
        .bytes()
        .take_while(u8::is_ascii_digit)
        .count();
    if mark_at(first) != mark_at(last) {
        return mark_at(last);
    }
    // The same mark twice groups thousands, so the other one is for the fraction.
    if first != last {
        return match mark_at(last) {
            Mark::Comma => Mark::Point,
            _ => Mark::Comma,
        };
    }
    let leading_zero = text[..first].trim_start_matches(|c: char| !c.is_ascii_digit()) == "0";
    if digits_after != 3 || leading_zero {
        return mark_at(last);
    }
    Mark::Last
}

/// Rounds millionths to a whole number.
fn rounded(micros: i64) -> i64 {
    micros.saturating_add(MILLION / 2) / MILLION
}

/// Reads the commonest writing of all: a few digits.
pub(super) fn plain_number(text: &str) -> Option<i64> {
    if text.is_empty() || text.len() > 15 {
        return None;
    }
    text.bytes().try_fold(0_i64, |number, byte| {
        byte.is_ascii_digit()
            .then(|| number * 10 + i64::from(byte - b'0'))
    })
}

/// Tells whether a cell says that nothing is known.
pub(super) fn is_unknown(text: &str) -> bool {
    let text = text.trim();
    if text.is_empty() {
        return true;
    }
    [
        "-",
        "--",
        "–",
        "—",
        "?",
        "n/a",
        "na",
        "n.a.",
        "n/d",
        "null",
        "none",
        "nan",
        "unknown",
        "no data",
        "not available",
    ]
    .iter()
    .any(|word| text.eq_ignore_ascii_case(word))
}

/// Reads a range. `None` when the cell is none.
fn range(text: &str) -> Option<VolumeRange> {
    let text = text.trim();
    let closed = |min: i64, max: i64| {
        (min <= max).then_some(VolumeRange {
            min,
            max: Some(max),
        })
    };
    if let Some(most) = text.strip_prefix(['<', '≤']) {
        return closed(0, count(most.trim_start_matches('=')).value()?);
    }
    let least = text
        .strip_prefix(['>', '≥'])
        .map(|rest| rest.trim_start_matches('='))
        .or_else(|| text.strip_suffix('+'));
    if let Some(least) = least {
        return Some(VolumeRange {
            min: count(least.trim()).value()?,
            max: None,
        });
    }
    let (low, high) = text.split_once("..").or_else(|| {
        let dash = |c: char| matches!(c, '–' | '—' | '-' | '−' | '‐' | '~' | '～' | '〜' | '…');
        let at = text.find(dash).filter(|&at| at > 0)?;
        Some((&text[..at], text[at..].trim_start_matches(dash)))
    })?;
    closed(count(low.trim()).value()?, count(high.trim()).value()?)
}

/// Reads a number as spreadsheets write large ones: `1E+05`, `1.5e3`. `None` when it is not written so.
fn scientific(text: &str) -> Option<Cell<i64>> {
    let (digits, power) = text.split_once(['e', 'E'])?;
    let unsigned = power.strip_prefix(['+', '-']).unwrap_or(power);
    let is_number = |text: &str, marks: &[char]| {
        text.starts_with(|c: char| c.is_ascii_digit())
            && text
                .chars()
                .all(|c| c.is_ascii_digit() || marks.contains(&c))
    };
    if !is_number(digits, &['.', ',']) || !is_number(unsigned, &[]) {
        return None;
    }
    let Some(mut micros) = parse_micros(digits, Style::Decimals(Mark::Last)) else {
        return Some(Cell::Bad);
    };
    let power = power
        .parse::<i32>()
        .ok()
        .filter(|power| (-12..=15).contains(power));
    let Some(power) = power else {
        return Some(Cell::Bad);
    };
    for _ in 0..power.unsigned_abs() {
        match if power < 0 {
            Some(micros / 10)
        } else {
            micros.checked_mul(10)
        } {
            Some(moved) => micros = moved,
            None => return Some(Cell::Bad),
        }
    }
    Some(Cell::Value(micros))
}

/// Splits a number from the word that multiplies it.
fn factor(text: &str) -> (&str, i64) {
    let at = text
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphabetic() || *c == '.')
        .last();
    let Some((at, _)) = at.filter(|_| text.ends_with(|c: char| c.is_alphabetic() || c == '.'))
    else {
        return (text, 1);
    };
    let (digits, word) = text.split_at(at);
    let word = word.to_lowercase();
    match FACTORS.iter().find(|(known, _)| *known == word) {
        Some((_, factor)) => (digits, *factor),
        None => (text, 1),
    }
}

/// Reads a number that may have a fraction, groups of thousands and a `K`, `M` or `B`, in millionths.
fn micros(text: &str, style: Style) -> Cell<i64> {
    if is_unknown(text) {
        return Cell::Unknown;
    }
    let text = text.trim();
    if let Some(micros) = scientific(text) {
        return micros;
    }
    let starts_vaguely = text.starts_with(['<', '>', '~', '≤', '≥']);
    let has_range = text.char_indices().any(|(at, c)| {
        matches!(c, '–' | '—' | '-' | '…') && at > 0 || matches!(c, '+') && at + 1 == text.len()
    });
    if starts_vaguely || has_range {
        let has_digit = text.contains(|c: char| c.is_ascii_digit());
        return if has_digit { Cell::Vague } else { Cell::Bad };
    }
    let (digits, factor) = factor(text);
    let style = match style {
        Style::Counts if factor > 1 => Style::Decimals(Mark::Last),
        style => style,
    };
    match parse_micros(digits.trim_end(), style) {
        Some(micros) => micros.checked_mul(factor).map_or(Cell::Bad, Cell::Value),
        None => Cell::Bad,
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’')
}

/// Where the decimal mark of a number stands; `None` when it has none. `Err` when the marks make no
/// sense.
fn decimal_place(text: &str, style: Style) -> Result<Option<usize>, ()> {
    let marks = || text.char_indices().filter(|(_, c)| matches!(c, '.' | ','));
    let (Some((first_at, first)), Some((last_at, last))) = (marks().next(), marks().next_back())
    else {
        return Ok(None);
    };
    let wanted = match style {
        Style::Decimals(Mark::Point) => Some('.'),
        Style::Decimals(Mark::Comma) => Some(','),
        Style::Decimals(Mark::Last) | Style::Counts => None,
    };
    // Two kinds of mark: the last one is the decimal mark, when it stands only once.
    if first != last {
        let once = marks().filter(|(_, c)| *c == last).count() == 1;
        return if once { Ok(Some(last_at)) } else { Err(()) };
    }
    // The same mark several times: groups of thousands.
    if first_at != last_at {
        return Ok(None);
    }
    // One mark: the column tells, or the digits before and after it.
    let groups = text.len() - last_at == 4
        && (1..=3).contains(&last_at)
        && !text.starts_with('0')
        && match wanted {
            Some(wanted) => wanted != last,
            None => style == Style::Counts,
        };
    Ok((!groups).then_some(last_at))
}

/// Reads digits with marks between them.
fn parse_micros(text: &str, style: Style) -> Option<i64> {
    let (whole, fraction) = match decimal_place(text, style).ok()? {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    };
    let mut whole_value = 0_i64;
    let is_mark = |c: char| matches!(c, '.' | ',') || is_space(c);
    let groups = whole.split(is_mark).count();
    // India groups by two above the thousands: `1,00,000`.
    let by_two = groups > 2
        && whole
            .split(is_mark)
            .nth(1)
            .is_some_and(|group| group.len() == 2);
    for (index, group) in whole.split(is_mark).enumerate() {
        let good_length = match index {
            0 => groups == 1 || (1..=3).contains(&group.len()),
            _ if by_two && index + 1 < groups => group.len() == 2,
            _ => group.len() == 3,
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
            ("1,00,000", 100_000),
            ("1.5K", 1500),
            ("1,5k", 1500),
            ("2M", 2_000_000),
            ("1300.0", 1300),
            ("1,300.50", 1301),
            ("1.300,2", 1300),
            (" 12 ", 12),
            ("1e3", 1000),
            ("1E+05", 100_000),
            ("1.25e2", 125),
            ("1,5E3", 1500),
        ] {
            assert_eq!(count(text), Cell::Value(value), "{text:?}");
        }
        for text in ["1e99", "e3", "1e", "1e3e3", "9e15"] {
            assert_eq!(count(text), Cell::Bad, "{text:?}");
        }
        for text in ["", " ", "-", "–", "N/A", "null"] {
            assert_eq!(count(text), Cell::Unknown, "{text:?}");
            assert_eq!(decimal_micros(text, Mark::Last), Cell::Unknown, "{text:?}");
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
            assert_eq!(
                decimal_micros(text, Mark::Last),
                Cell::Value(value),
                "{text:?}"
            );
        }
        assert_eq!(decimal_micros("free", Mark::Last), Cell::Bad);
    }

    #[test]
    fn volumes_are_numbers_or_ranges() {
        let range = |min, max| Cell::Value(Amount::Range(VolumeRange { min, max }));
        for (text, read) in [
            ("1K – 10K", range(1_000, Some(10_000))),
            ("100 - 1K", range(100, Some(1_000))),
            ("<10", range(0, Some(10))),
            ("< 10", range(0, Some(10))),
            ("118001..300000", range(118_001, Some(300_000))),
            ("1.000–10.000", range(1_000, Some(10_000))),
            ("1 tis. – 10 tis.", range(1_000, Some(10_000))),
            ("1 mil - 10 mil", range(1_000, Some(10_000))),
            ("1万～10万", range(10_000, Some(100_000))),
            ("1M+", range(1_000_000, None)),
            (">1,000", range(1_000, None)),
            ("1,300", Cell::Value(Amount::Exact(1_300))),
            ("", Cell::Unknown),
            ("--", Cell::Unknown),
            ("10 – 1", Cell::Vague),
            ("~100", Cell::Vague),
            ("many", Cell::Bad),
        ] {
            assert_eq!(volume(text), read, "{text:?}");
        }
    }

    #[test]
    fn magnitudes_are_known_by_their_numbers() {
        for (searches, least, most) in [
            (0, 0, 10),
            (50, 10, 100),
            (5_000_000, 1_000_000, 10_000_000),
        ] {
            let max = Some(most);
            assert_eq!(bucket(searches), Some(VolumeRange { min: least, max }));
        }
        for searches in [5, 10, 90, 480, 5_400] {
            assert_eq!(bucket(searches), None);
        }
    }

    #[test]
    fn the_column_decides_about_one_mark() {
        for (text, mark, value) in [
            ("1.234", Mark::Comma, 1_234_000_000),
            ("1,234", Mark::Comma, 1_234_000),
            ("1,234", Mark::Point, 1_234_000_000),
            ("1.234", Mark::Point, 1_234_000),
            ("1.234,5", Mark::Point, 1_234_500_000),
            ("12,3", Mark::Last, 12_300_000),
            ("0,01\u{A0}%", Mark::Last, 10_000),
            ("US$2.17", Mark::Last, 2_170_000),
        ] {
            assert_eq!(decimal_micros(text, mark), Cell::Value(value), "{text:?}");
        }
        for (text, mark) in [
            ("12", Mark::Last),
            ("1.234", Mark::Last),
            ("0.125", Mark::Point),
            ("0,8%", Mark::Comma),
            ("1.234,5", Mark::Comma),
            ("1,234,567", Mark::Point),
            ("$1.25", Mark::Point),
        ] {
            assert_eq!(mark_of(text), mark, "{text:?}");
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
            for cell in [count(&text), difficulty(&text), decimal_micros(&text, Mark::Last)] {
                if let Cell::Value(value) = cell {
                    prop_assert!(value >= 0);
                }
            }
            volume(&text);
            mark_of(&text);
        }

        #[test]
        fn prices_keep_their_millionths(whole in 0_i64..100_000, fraction in 0_i64..MILLION) {
            let text = format!("{whole}.{fraction:06}");
            prop_assert_eq!(decimal_micros(&text, Mark::Last), Cell::Value(whole * MILLION + fraction));
        }
    }
}
