//! Tables that fit the terminal.

use comfy_table::{
    Cell, CellAlignment, ColumnConstraint, ContentArrangement, Table, Width, presets,
};

use crate::engines::text::display::strip_controls;

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

/// Draws a table of at most `width` columns of the terminal.
#[must_use]
pub fn draw(columns: &[Column], rows: &[Vec<String>], width: u16) -> String {
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
        table.add_row(row.iter().map(|text| Cell::new(strip_controls(text))));
    }
    for (index, column) in columns.iter().enumerate() {
        if let Some(drawn) = table.column_mut(index) {
            let last = index + 1 == columns.len();
            drawn.set_padding((0, if last { 0 } else { 2 }));
            if column.number {
                drawn.set_cell_alignment(CellAlignment::Right);
                drawn.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(
                    u16::try_from(column.title.len() + 2).unwrap_or(u16::MAX),
                )));
            }
        }
    }
    let drawn = table.to_string();
    let lines: Vec<&str> = drawn.lines().map(str::trim_end).collect();
    lines.join("\n")
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
}
