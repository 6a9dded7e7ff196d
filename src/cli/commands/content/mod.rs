//! `igny8 content`

mod approve;
mod edit;
mod export;
mod list;
mod show;

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::engines::text::display::strip_controls;

/// The arguments of `content`.
#[derive(Debug, Args)]
pub struct ContentArgs {
    /// What to do with it.
    #[command(subcommand)]
    command: ContentCommand,
}

#[derive(Debug, Subcommand)]
enum ContentCommand {
    /// List what was written
    List(list::ListArgs),
    /// Show one text with its fields
    Show(show::ShowArgs),
    /// Edit a text and its fields in your editor, or take them from a file
    Edit(edit::EditArgs),
    /// Export texts as HTML, Markdown or JSON
    Export(export::ExportArgs),
    /// Show what changed between two versions of a text
    Diff(show::DiffArgs),
    /// Approve texts, or take their approval back
    Approve(approve::ApproveArgs),
}

/// Runs `content`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: ContentArgs) -> Result<Exit, AppError> {
    match args.command {
        ContentCommand::List(args) => list::run(context, args),
        ContentCommand::Show(args) => show::run(context, &args),
        ContentCommand::Edit(args) => edit::run(context, &args),
        ContentCommand::Export(args) => export::run(context, &args),
        ContentCommand::Diff(args) => show::diff(context, &args),
        ContentCommand::Approve(args) => approve::run(context, &args),
    }
}

/// Lays names and values out as two columns, each value on one line.
pub(super) fn fields(fields: &[(&str, String)]) -> String {
    let width = fields.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let lines = fields
        .iter()
        .map(|(name, value)| format!("{name:width$}  {}", strip_controls(value)));
    lines.collect::<Vec<_>>().join("\n")
}

/// Joins lines of foreign text without the controls in them.
pub(super) fn clean_lines<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.map(strip_controls).collect::<Vec<_>>().join("\n")
}
