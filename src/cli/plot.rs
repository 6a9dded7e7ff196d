//! Bars of characters, for a look at how numbers are spread.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::engines::text::display::strip_controls;

/// The narrowest bar that is worth drawing, in columns.
const NARROWEST: usize = 4;

/// The widest bar: beyond it, the eye loses the row.
const WIDEST: usize = 60;

/// A line of a plot.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it is.
    pub name: String,
    /// How long it is, beside the others.
    pub length: u64,
    /// What it is as long as, in words.
    pub label: String,
}

/// Draws one line per name: the name, a bar as long as its share of the largest, the count and its
/// share of all in per cent. Blocks are drawn in eighths; without `blocks`, in whole `#`.
#[must_use]
pub fn bars(rows: &[(String, u64)], width: u16, blocks: bool) -> String {
    let bars: Vec<Bar> = rows
        .iter()
        .map(|(name, count)| Bar {
            name: name.clone(),
            length: *count,
            label: count.to_string(),
        })
        .collect();
    labelled_bars(&bars, width, blocks)
}

/// As `bars`, with labels of their own in the place of the counts. A name is cut where the bars would
/// have no room otherwise.
#[must_use]
pub fn labelled_bars(rows: &[Bar], width: u16, blocks: bool) -> String {
    let total: u64 = rows
        .iter()
        .map(|row| row.length)
        .fold(0, u64::saturating_add);
    let most = rows.iter().map(|row| row.length).max().unwrap_or(0);
    let longest = usize::from(width / 2).max(10);
    let names: Vec<String> = rows
        .iter()
        .map(|row| cut(&strip_controls(&row.name), longest))
        .collect();
    let name_width = names.iter().map(|name| name.width()).max().unwrap_or(0);
    let count_width = rows.iter().map(|row| row.label.len()).max().unwrap_or(0);
    // Two columns before the name, one after it and two after the bar, then `12345 100%`.
    let rest = name_width + count_width + 2 + 1 + 2 + 5;
    let room = usize::from(width).saturating_sub(rest);
    let bar_width = if room < NARROWEST {
        0
    } else {
        room.min(WIDEST)
    };
    let lines = names.iter().zip(rows).map(|(name, row)| {
        let (count, label) = (row.length, &row.label);
        let drawn = bar(count, most, bar_width, blocks);
        let gap = " ".repeat(name_width - name.width());
        let space = " ".repeat(bar_width - drawn.chars().count());
        let share =
            (u128::from(count) * 100 + u128::from(total / 2)).checked_div(u128::from(total));
        let share = share.unwrap_or(0);
        format!("  {name}{gap} {drawn}{space}  {label:>count_width$} {share:>3}%")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Cuts a name to so many columns.
fn cut(name: &str, columns: usize) -> String {
    if name.width() <= columns {
        return name.to_owned();
    }
    let mut kept = String::new();
    for letter in name.chars() {
        if kept.width() + letter.width().unwrap_or(0) + 1 > columns {
            break;
        }
        kept.push(letter);
    }
    kept.push('…');
    kept
}

/// Something is never drawn as nothing.
fn bar(count: u64, most: u64, width: usize, blocks: bool) -> String {
    if count == 0 || most == 0 || width == 0 {
        return String::new();
    }
    let parts = if blocks { 8 } else { 1 };
    let all = (width * parts) as u128;
    let length = (u128::from(count) * all / u128::from(most)).max(1);
    let length = usize::try_from(length).unwrap_or(width * parts);
    if !blocks {
        return "#".repeat(length);
    }
    let mut drawn = "█".repeat(length / 8);
    if let Some(part) = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"].get(length % 8) {
        drawn.push_str(part);
    }
    drawn
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn bars_are_as_long_as_their_counts() {
        let rows = [("many", 80), ("half", 40), ("one", 1), ("none", 0)];
        let rows = rows.map(|(name, count)| (name.to_owned(), count));
        insta::assert_snapshot!(bars(&rows, 32, true), @"
          many ████████████████  80  66%
          half ████████          40  33%
          one  ▏                  1   1%
          none                    0   0%
        ");
        insta::assert_snapshot!(bars(&rows, 32, false), @"
          many ################  80  66%
          half ########          40  33%
          one  #                  1   1%
          none                    0   0%
        ");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_terminal(
            counts in prop::collection::vec((0_u64..5_000_000, "[a-zа-я沙]{0,10}"), 0..6), width in 40_u16..200, blocks: bool,
        ) {
            let rows: Vec<_> = counts.into_iter().map(|(count, name)| (name, count)).collect();
            for line in bars(&rows, width, blocks).lines() {
                prop_assert!(line.width() <= usize::from(width), "{line}");
            }
        }
    }
}
