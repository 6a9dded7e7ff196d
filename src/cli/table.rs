//! Tables that fit the terminal.

use comfy_table::{
    Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table, Width, presets,
};

use unicode_width::UnicodeWidthStr as _;

use crate::engines::text::display::strip_controls;

/// The least width of a column of words, unless all it holds is shorter: a narrower one breaks words.
const LEAST_WORDS: usize = 12;

/// The space between two columns.
const GAP: usize = 2;

/// One column of a table.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// What stands above it.
    pub title: &'static str,
    /// Whether it holds numbers, which are aligned to the right and never wrapped.
    pub number: bool,
}

/// A column of words.
#[must_use]
pub const fn words(title: &'static str) -> Column {
    Column {
        title,
        number: false,
    }
}

/// A column of numbers.
#[must_use]
pub const fn number(title: &'static str) -> Column {
    Column {
        title,
        number: true,
    }
}

/// Draws a table of at most `width` columns of the terminal. Where its columns would be too narrow to be
/// read, each row becomes a list of its own.
#[must_use]
pub fn draw(columns: &[Column], rows: &[Vec<String>], width: u16) -> String {
    let shown = |row: &Vec<String>| row.iter().map(|text| strip_controls(text)).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(shown).collect();
    if least_width(columns, &rows) <= usize::from(width) {
        return grid(columns, &rows, width);
    }
    let lists: Vec<String> = rows.iter().map(|row| list(columns, row, width)).collect();
    lists.join("\n\n")
}

/// How wide a table must be for its numbers to stay whole and its words to be read.
fn least_width(columns: &[Column], rows: &[Vec<String>]) -> usize {
    let least = |(at, column): (usize, &Column)| {
        let content = rows.iter().filter_map(|row| row.get(at));
        let content = content.map(|text| text.width()).max().unwrap_or(0);
        let content = if column.number {
            content
        } else {
            content.min(LEAST_WORDS)
        };
        content.max(column.title.width()) + GAP
    };
    let widths = columns.iter().enumerate().map(least);
    widths.sum::<usize>().saturating_sub(GAP)
}

/// One row, its titles one below the other.
fn list(columns: &[Column], row: &[String], width: u16) -> String {
    let pairs: Vec<Vec<String>> = columns
        .iter()
        .zip(row)
        .filter(|(_, text)| !text.is_empty())
        .map(|(column, text)| vec![column.title.to_uppercase(), text.clone()])
        .collect();
    let titles = pairs.iter().map(|pair| pair[0].width()).max().unwrap_or(0);
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(width);
    for pair in &pairs {
        table.add_row(pair.iter().map(Cell::new));
    }
    let titles = Width::Fixed(u16::try_from(titles + GAP).unwrap_or(u16::MAX));
    for (at, padding) in [(0, (0, 2)), (1, (0, 0))] {
        if let Some(drawn) = table.column_mut(at) {
            drawn.set_padding(padding);
            if at == 0 {
                drawn.set_constraint(ColumnConstraint::Absolute(titles));
            }
        }
    }
    trimmed(&table)
}

fn trimmed(table: &Table) -> String {
    let drawn = table.to_string();
    let lines: Vec<&str> = drawn.lines().map(str::trim_end).collect();
    lines.join("\n")
}

fn grid(columns: &[Column], rows: &[Vec<String>], width: u16) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(width);
    table.set_header(
        columns
            .iter()
            .map(|column| Cell::new(column.title.to_uppercase())),
    );
    for row in rows {
        table.add_row(row.iter().map(Cell::new));
    }
    for (index, column) in columns.iter().enumerate() {
        if let Some(drawn) = table.column_mut(index) {
            let last = index + 1 == columns.len();
            drawn.set_padding((0, if last { 0 } else { 2 }));
            if column.number {
                drawn.set_cell_alignment(CellAlignment::Right);
                let content = rows.iter().filter_map(|row| row.get(index));
                let content = content.map(|text| text.width()).max().unwrap_or(0);
                let needed = content.max(column.title.width()) + if last { 0 } else { GAP };
                drawn.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(
                    u16::try_from(needed).unwrap_or(u16::MAX),
                )));
            }
        }
    }
    trimmed(&table)
}

/// Shows a number that may be unknown.
#[must_use]
pub fn or_unknown(number: Option<i64>) -> String {
    number.map_or_else(|| "unknown".to_owned(), |number| number.to_string())
}

/// Shows a text that may be missing.
#[must_use]
pub fn or_dash(text: Option<&str>) -> String {
    text.filter(|text| !text.is_empty())
        .unwrap_or("-")
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_fits_and_shows_no_controls() {
        let rows = vec![vec![
            "1".to_owned(),
            format!("a \u{1b}[31m{}", "long word ".repeat(30)),
        ]];
        let drawn = draw(&[number("id"), words("title")], &rows, 60);
        assert!(
            drawn.lines().all(|line| line.chars().count() <= 60),
            "{drawn}"
        );
        assert!(!drawn.contains('\u{1b}'));
    }

    #[test]
    fn what_is_too_narrow_for_a_table_is_a_list_and_numbers_stay_whole() {
        let columns = [words("article"), number("calls"), number("open at most")];
        let row = vec![
            "Floor lamps for small rooms".to_owned(),
            "5".to_owned(),
            "$1,234.50".to_owned(),
        ];
        let rows = [row.clone(), row];
        assert_eq!(
            draw(&columns, &rows, 40),
            "ARTICLE          CALLS  OPEN AT MOST\n\
             Floor lamps for      5     $1,234.50\nsmall rooms\n\
             Floor lamps for      5     $1,234.50\nsmall rooms"
        );
        assert_eq!(
            draw(&columns, &rows[..1], 30),
            "ARTICLE       Floor lamps for\n              small rooms\nCALLS         5\n\
             OPEN AT MOST  $1,234.50"
        );
    }
}
