//! `igny8 publish files`

use std::path::PathBuf;

use clap::Args;

use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;

/// The arguments of `publish files`.
#[derive(Debug, Args)]
pub struct FilesArgs {
    /// The content, by number or UUID; `-` reads them from standard input, none means all
    #[arg(value_name = "CONTENT")]
    content: Vec<String>,
    /// All content of active sectors
    #[arg(long, conflicts_with = "content")]
    all: bool,
    /// The folder to write into
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// At most so many
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
    /// Overwrite files that were changed by hand or that igny8 did not write
    #[arg(long)]
    force: bool,
}

/// Runs `publish files`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(_context: &Context<'_>, _args: FilesArgs) -> Result<Exit, AppError> {
    Err(AppError::invalid("in the making", ""))
}
