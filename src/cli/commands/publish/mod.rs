//! `igny8 publish`: one file per place that content goes to.

pub mod files;
pub mod wp;

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;

/// The arguments of `publish`.
#[derive(Debug, Args)]
pub struct PublishArgs {
    /// Where to.
    #[command(subcommand)]
    command: PublishCommand,
}

#[derive(Debug, Subcommand)]
enum PublishCommand {
    /// Write content into a folder, as pages and as Markdown
    Files(files::FilesArgs),
    /// Publish content to WordPress, as drafts unless told otherwise
    Wp(wp::WpArgs),
}

/// Runs `publish`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: PublishArgs) -> Result<Exit, AppError> {
    match args.command {
        PublishCommand::Files(args) => files::run(context, args),
        PublishCommand::Wp(args) => wp::run(context, args).await,
    }
}
