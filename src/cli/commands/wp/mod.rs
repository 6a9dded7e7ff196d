//! `igny8 wp`

mod plugin;

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;

/// The arguments of `wp`.
#[derive(Debug, Args)]
pub struct WpArgs {
    /// What to do.
    #[command(subcommand)]
    command: WpCommand,
}

#[derive(Debug, Subcommand)]
enum WpCommand {
    /// The bridge plugin that this program brings along
    Plugin(plugin::PluginArgs),
}

/// Runs `wp`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: WpArgs) -> Result<Exit, AppError> {
    match args.command {
        WpCommand::Plugin(args) => plugin::run(context, args),
    }
}
