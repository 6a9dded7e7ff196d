//! `igny8 keywords`

mod change;
mod export;
mod import;
mod imports;
mod intent;
mod list;
mod opportunities;
mod place;
mod serp;
mod show;
mod stats;

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::app::planner::keywords::KeywordView;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, or_unknown, words};
use crate::domain::keyword::Intent;

/// The arguments of `keywords`.
#[derive(Debug, Args)]
pub struct KeywordsArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: KeywordsCommand,
}

#[derive(Debug, Subcommand)]
enum KeywordsCommand {
    /// Import keywords from files of any tool: CSV, TSV, XLSX, JSON, text, zip
    Import(import::ImportArgs),
    /// List the imports that were made, or take one back
    Imports(imports::ImportsArgs),
    /// List keywords
    List(list::ListArgs),
    /// Show one keyword, and what each source said of it
    Show {
        /// Its number
        id: i64,
    },
    /// Add keywords by hand
    Add(change::AddArgs),
    /// Change what is known of keywords
    Edit(change::EditArgs),
    /// Remove keywords
    Remove(change::RemoveArgs),
    /// Move keywords into another cluster, and pin them there
    Move(place::MoveArgs),
    /// Pin keywords where they are, so that clustering never moves them
    Pin(place::PinArgs),
    /// Let pinned keywords move again
    Unpin(place::PinArgs),
    /// Import the search results that the engine `serp` groups by
    Serp(serp::SerpArgs),
    /// Read the intent off the wording, where neither a file nor a person has said it
    Intent(intent::IntentArgs),
    /// Rank what is much searched, easy, and not written about yet
    Opportunities(opportunities::OpportunityArgs),
    /// Count and plot what there is
    Stats(stats::StatsArgs),
    /// Write keywords to a file or to standard output
    Export(export::ExportArgs),
}

/// Runs `keywords`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: KeywordsArgs) -> Result<Exit, AppError> {
    match args.command {
        KeywordsCommand::Import(args) => import::import(context, args),
        KeywordsCommand::Imports(args) => imports::run(context, &args),
        KeywordsCommand::List(args) => list::list(context, &args),
        KeywordsCommand::Show { id } => show::show(context, id),
        KeywordsCommand::Add(args) => change::add(context, args),
        KeywordsCommand::Edit(args) => change::edit(context, args),
        KeywordsCommand::Remove(args) => change::remove(context, &args),
        KeywordsCommand::Move(args) => place::move_keywords(context, args),
        KeywordsCommand::Pin(args) => place::pin(context, &args, true),
        KeywordsCommand::Unpin(args) => place::pin(context, &args, false),
        KeywordsCommand::Serp(args) => serp::run(context, args),
        KeywordsCommand::Intent(args) => intent::intent(context, args),
        KeywordsCommand::Opportunities(args) => opportunities::opportunities(context, &args),
        KeywordsCommand::Stats(args) => stats::stats(context, &args),
        KeywordsCommand::Export(args) => export::export(context, &args),
    }
}

/// Draws keywords as a table.
fn table(found: &[KeywordView], width: u16) -> String {
    let rows: Vec<Vec<String>> = found
        .iter()
        .map(|keyword| {
            vec![
                keyword.id.to_string(),
                keyword.keyword.clone(),
                or_unknown(keyword.search_volume),
                or_unknown(keyword.difficulty),
                keyword.intent.map_or("unknown", Intent::as_str).to_owned(),
                keyword.status.to_string(),
                or_dash(keyword.cluster.as_deref()),
            ]
        })
        .collect();
    let columns = [
        number("id"),
        words("keyword"),
        number("volume"),
        number("difficulty"),
        words("intent"),
        words("status"),
        words("cluster"),
    ];
    draw(&columns, &rows, width)
}

/// Says how many, as in `1 keyword`.
fn counted(count: usize) -> String {
    if count == 1 {
        "1 keyword".to_owned()
    } else {
        format!("{count} keywords")
    }
}
