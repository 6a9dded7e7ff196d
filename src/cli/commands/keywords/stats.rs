//! `igny8 keywords stats`

use clap::Args;

use crate::app::error::AppError;
use crate::app::planner::stats::{self, Count, KeywordStats, Span};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::plot::bars;
use crate::cli::table::or_unknown;

/// How many markets are plotted.
const SHOWN_MARKETS: usize = 10;

#[derive(Debug, Args)]
pub(super) struct StatsArgs {
    /// Only this sector, by number or name
    #[arg(long)]
    sector: Option<String>,
    /// Plot with plain characters, as is done where the terminal's are not UTF-8
    #[arg(long)]
    ascii: bool,
}

pub(super) fn stats(context: &Context<'_>, args: &StatsArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = stats::stats(&session, args.sector.as_deref())?;
    let message = if found.keywords == 0 {
        "no keywords; `igny8 keywords import FILE` brings some in"
    } else {
        ""
    };
    let blocks = !args.ascii && context.app().environment.shows_utf8();
    let width = context.output().width;
    Ok(context.show("igny8.keywords.stats/1", &found, message, || {
        if found.keywords == 0 {
            String::new()
        } else {
            text(&found, width, blocks)
        }
    }))
}

fn text(found: &KeywordStats, width: u16, blocks: bool) -> String {
    let of = match &found.sector {
        Some(sector) => format!(" in the sector `{sector}`"),
        None => String::new(),
    };
    let mut parts = vec![format!(
        "{} keyword(s){of}: {} in clusters, {} in page groups; known volume {} per month",
        found.keywords,
        found.clustered,
        found.grouped,
        or_unknown(found.search_volume),
    )];
    let mut plot = |title: &str, rows: Vec<(String, u64)>| {
        parts.push(format!("{title}\n{}", bars(&rows, width, blocks)));
    };
    plot("status", named(&found.by_status));
    plot("intent", named(&found.by_intent));
    if found.by_intent_origin.iter().any(|by| by.value.is_some()) {
        plot("intent is from", named(&found.by_intent_origin));
    }
    plot("source", named(&found.by_source));
    if found.by_market.len() > 1 {
        let mut markets = named(&found.by_market);
        let others = markets.split_off(SHOWN_MARKETS.min(markets.len()));
        if !others.is_empty() {
            let sum = others.iter().map(|(_, keywords)| keywords).sum();
            markets.push((format!("{} others", others.len()), sum));
        }
        plot("market", markets);
    }
    plot("kind of volume", named(&found.by_volume_kind));
    let dash = if blocks { "–" } else { "-" };
    let volumes = spans(&found.volumes, found.volumes_unknown, dash);
    plot("searches per month", volumes);
    let difficulties = spans(&found.difficulties, found.difficulties_unknown, dash);
    plot("difficulty", difficulties);
    parts.join("\n\n")
}

fn named(counts: &[Count]) -> Vec<(String, u64)> {
    counts
        .iter()
        .map(|count| {
            let name = match count.value.as_deref() {
                None => "unknown",
                Some("") => "unset",
                Some(name) => name,
            };
            (name.to_owned(), count.keywords)
        })
        .collect()
}

fn spans(spans: &[Span], unknown: u64, dash: &str) -> Vec<(String, u64)> {
    let mut rows: Vec<(String, u64)> = spans
        .iter()
        .map(|span| {
            let name = if span.from == span.to {
                short(span.from)
            } else {
                format!("{}{dash}{}", short(span.from), short(span.to))
            };
            (name, span.keywords)
        })
        .collect();
    if unknown > 0 {
        rows.push(("unknown".to_owned(), unknown));
    }
    rows
}

/// Writes 1000 as `1K` and 9999 as `9.9K`: rounded down, so that spans do not overlap.
fn short(number: i64) -> String {
    for (unit, name) in [(1_000_000_000, "B"), (1_000_000, "M"), (1_000, "K")] {
        if number >= unit {
            let (whole, tenth) = (number / unit, number % unit * 10 / unit);
            return if tenth == 0 || whole >= 10 {
                format!("{whole}{name}")
            } else {
                format!("{whole}.{tenth}{name}")
            };
        }
    }
    number.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_short() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1K"),
            (9_999, "9.9K"),
            (99_999, "99K"),
            (1_000_000, "1M"),
        ] {
            assert_eq!(short(number), text);
        }
    }
}
