//! `igny8 credits usage`

use clap::{Args, ValueEnum};

use crate::app::billing::span::Span;
use crate::app::billing::usage::{self, By, Used};
use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::plot::{Bar, labelled_bars};
use crate::cli::table::{Column, draw, number, words};

/// The arguments of `credits usage`.
#[derive(Debug, Args)]
pub(super) struct UsageArgs {
    /// What to group the calls by
    #[arg(long, value_enum, default_value_t = Group::Function)]
    by: Group,
    /// Draw what each group cost as a bar
    #[arg(long)]
    plot: bool,
    /// Only calls from this day or time on, in UTC
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// Only calls up to this day or time, in UTC
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Group {
    Day,
    Function,
    Model,
    Provider,
    Run,
    Article,
    Site,
}

/// The columns that are shown also when all they hold is nothing.
const ALWAYS: &[&str] = &["calls", "tokens in", "tokens out", "cost"];

impl Group {
    const fn by(self) -> (By, &'static str) {
        match self {
            Self::Day => (By::Day, "day"),
            Self::Function => (By::Function, "function"),
            Self::Model => (By::Model, "model"),
            Self::Provider => (By::Provider, "provider"),
            Self::Run => (By::Run, "run"),
            Self::Article => (By::Article, "article"),
            Self::Site => (By::Site, "site"),
        }
    }
}

/// Shows the usage.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>, args: &UsageArgs) -> Result<Exit, AppError> {
    let span = Span::read(args.since.as_deref(), args.until.as_deref())?;
    let session = context.read()?;
    let (by, title) = args.by.by();
    let usage = usage::usage(&session, by, &span)?;
    let message = if usage.rows.is_empty() {
        "no calls"
    } else {
        ""
    };
    for site in &usage.unread {
        context.output().warning(&format!(
            "a site could not be read and is not counted: {site}"
        ));
    }
    let output = context.output();
    Ok(context.show("igny8.credits.usage/1", &usage, message, || {
        if usage.rows.is_empty() {
            return String::new();
        }
        if args.plot {
            return plot(&usage.rows, output.width);
        }
        let rows: Vec<Vec<String>> = usage.rows.iter().chain([&usage.total]).map(row).collect();
        let columns = [
            words(title),
            number("calls"),
            number("tokens in"),
            number("cached"),
            number("tokens out"),
            number("cost"),
            number("cost unknown"),
            number("open"),
            number("open at most"),
        ];
        let (columns, rows) = without_empty(&columns, &rows);
        draw(&columns, &rows, context.output().width)
    }))
}

/// Leaves out the columns in which nothing happened: most often nothing was cached, unknown or open.
fn without_empty(columns: &[Column], rows: &[Vec<String>]) -> (Vec<Column>, Vec<Vec<String>>) {
    let is_kept = |at: usize| {
        !columns[at].number
            || ALWAYS.contains(&columns[at].title)
            || rows.iter().any(|row| row[at] != "0" && row[at] != "$0.00")
    };
    let kept: Vec<usize> = (0..columns.len()).filter(|at| is_kept(*at)).collect();
    let rows = rows
        .iter()
        .map(|row| kept.iter().map(|at| row[*at].clone()).collect())
        .collect();
    (kept.iter().map(|at| columns[*at]).collect(), rows)
}

/// What each group cost; what open calls may still cost is not drawn.
fn plot(rows: &[Used], width: u16) -> String {
    let bars: Vec<Bar> = rows
        .iter()
        .map(|used| Bar {
            name: used.key.clone(),
            length: u64::try_from(used.cost_usd_micros.0).unwrap_or(0),
            label: used.cost_usd_micros.to_string(),
        })
        .collect();
    labelled_bars(&bars, width, true)
}

fn row(used: &Used) -> Vec<String> {
    vec![
        used.key.clone(),
        used.calls.to_string(),
        used.input_tokens.to_string(),
        used.cached_input_tokens.to_string(),
        used.output_tokens.to_string(),
        used.cost_usd_micros.to_string(),
        used.calls_of_unknown_cost.to_string(),
        used.open_calls.to_string(),
        used.open_usd_micros.to_string(),
    ]
}
