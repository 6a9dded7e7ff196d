//! Keywords to CSV or JSON, row by row.

use super::formula::guard;
use super::keywords::{KeywordView, Names, Wanted};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::keyword::Intent;
use crate::store::keywords::{self, Page};

/// How many bytes are gathered before they are handed on.
const CHUNK_BYTES: usize = 64 * 1024;

/// How the rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table with a heading, which `keywords import` reads back.
    Csv,
    /// One JSON array.
    Json,
    /// One JSON object per line.
    JsonLines,
}

const HEADINGS: [&str; 11] = [
    "id",
    "keyword",
    "search_volume",
    "difficulty",
    "intent",
    "cpc",
    "market",
    "status",
    "source",
    "cluster",
    "sector",
];

/// Writes the keywords that are wanted to `sink`, bit by bit, and says how many there were.
///
/// With `raw`, cells that a spreadsheet would run as formulas are written as they are.
///
/// # Errors
/// A failure of the store, or of `sink`.
pub fn export(
    session: &Session<'_>,
    wanted: &Wanted,
    format: Format,
    raw: bool,
    sink: &mut dyn FnMut(&[u8]) -> Result<(), AppError>,
) -> Result<u64, AppError> {
    let connection = session.store.connection();
    let filter = wanted.filter(connection)?;
    let names = Names::load(connection)?;
    let mut count = 0_u64;
    let mut buffer = match format {
        Format::Csv => csv_line(&HEADINGS.map(str::to_owned))?,
        Format::Json => b"[\n".to_vec(),
        Format::JsonLines => Vec::new(),
    };
    keywords::for_each(
        connection,
        &filter,
        wanted.order,
        wanted.descending,
        Page::default(),
        |keyword| {
            let view = names.view(keyword);
            match format {
                Format::Csv => buffer.extend(csv_line(&cells(&view, raw))?),
                Format::Json | Format::JsonLines => {
                    if format == Format::Json && count > 0 {
                        buffer.extend_from_slice(b",\n");
                    }
                    serde_json::to_writer(&mut buffer, &view).map_err(unwritable)?;
                    if format == Format::JsonLines {
                        buffer.push(b'\n');
                    }
                }
            }
            count += 1;
            if buffer.len() >= CHUNK_BYTES {
                sink(&buffer)?;
                buffer.clear();
            }
            Ok::<_, AppError>(())
        },
    )?;
    if format == Format::Json {
        buffer.extend_from_slice(if count > 0 { b"\n]\n" } else { b"]\n" });
    }
    sink(&buffer)?;
    Ok(count)
}

fn cells(view: &KeywordView, raw: bool) -> [String; HEADINGS.len()] {
    let number = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    let text = |text: &str| {
        if raw {
            text.to_owned()
        } else {
            guard(text).into_owned()
        }
    };
    [
        view.id.to_string(),
        text(&view.keyword),
        number(view.search_volume),
        number(view.difficulty),
        view.intent
            .map(Intent::as_str)
            .unwrap_or_default()
            .to_owned(),
        view.cpc_micros.map(price).unwrap_or_default(),
        text(&view.market),
        view.status.to_string(),
        view.source.to_string(),
        text(view.cluster.as_deref().unwrap_or_default()),
        text(&view.sector),
    ]
}

/// Writes millionths as a decimal number, with at least two digits after the point.
fn price(micros: i64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    let needed = text.trim_end_matches('0').len();
    let shortest = text.len() - 4;
    text[..needed.max(shortest)].to_owned()
}

fn csv_line(cells: &[String]) -> Result<Vec<u8>, AppError> {
    let mut writer = csv::WriterBuilder::new()
        .buffer_capacity(512)
        .from_writer(Vec::new());
    writer.write_record(cells).map_err(unwritable)?;
    writer.into_inner().map_err(unwritable)
}

fn unwritable(error: impl std::fmt::Display) -> AppError {
    AppError::invalid(format!("a keyword cannot be written: {error}"), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_decimal() {
        for (micros, text) in [
            (0, "0.00"),
            (1_250_000, "1.25"),
            (500, "0.0005"),
            (3_000_000, "3.00"),
        ] {
            assert_eq!(price(micros), text);
        }
    }
}
