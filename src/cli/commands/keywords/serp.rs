//! `igny8 keywords serp`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::app::planner::serp::{self, SerpImport};
use crate::cli::commands::cluster::serp_summary;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};

#[derive(Debug, Args)]
pub(super) struct SerpArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: SerpCommand,
}

#[derive(Debug, Subcommand)]
enum SerpCommand {
    /// Import search results: CSV, TSV or JSON lines with keyword, position and url
    ///
    /// The columns market and date (as YYYY-MM-DD) may be there too. The results of a keyword take
    /// the place of older ones.
    Import {
        /// The file, or `-` for standard input
        file: PathBuf,
        /// The market of rows that name none, such as `us`
        #[arg(long, value_name = "CODE")]
        market: Option<String>,
    },
}

pub(super) fn run(context: &Context<'_>, args: SerpArgs) -> Result<Exit, AppError> {
    let SerpCommand::Import { file, market } = args.command;
    if context.dry_run {
        let found = serp::rehearse(&context.read()?, &file, market.as_deref())?;
        let message = format!("would import: {}", serp_summary(&found));
        return Ok(show(context, &found, &message));
    }
    let session = context.begin("keywords serp import")?;
    let result = serp::import(&session, &file, market.as_deref()).map(|found| {
        let message = serp_summary(&found);
        (show(context, &found, &message), message)
    });
    finish(session, result)
}

fn show(context: &Context<'_>, found: &SerpImport, message: &str) -> Exit {
    context.show("igny8.keywords.serp/1", found, message, || {
        if found.problems.is_empty() {
            return String::new();
        }
        let rows: Vec<Vec<String>> = found
            .problems
            .iter()
            .map(|bad| vec![bad.line.to_string(), bad.reason.clone()])
            .collect();
        let columns = [number("line"), words("reason")];
        draw(&columns, &rows, context.output().width)
    });
    match found.skipped {
        0 => Exit::Done,
        skipped if skipped == found.rows => Exit::Failed,
        _ => Exit::Partly,
    }
}
