//! `igny8 batches`

mod cancel;
pub mod hand_in;
mod list;
mod poll;

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;

/// The arguments of `batches`.
#[derive(Debug, Args)]
#[command(after_help = "\
A batch is made by `igny8 write --batch`, `igny8 ideas --batch` and `igny8 images --batch`: the provider
answers within a day, at half its price. Let cron fetch what is ready:

    */15 * * * *  igny8 --site shop --quiet batches poll

Exit codes of `batches poll`: 0 nothing is wrong, whether or not anything was ready; 3 requests came to
nothing, a batch waits for a decision, or some batches could not be looked after; when none could,
4 the key is missing or wrong, or 7 the provider could not be reached: the next time goes on.")]
pub struct BatchesArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: BatchesCommand,
}

#[derive(Debug, Subcommand)]
enum BatchesCommand {
    /// List the batches, newest first
    List(list::ListArgs),
    /// Show a batch with each of its requests
    Show {
        /// Its number
        batch: i64,
    },
    /// Go on with batches that were cut off, ask how the others stand, and collect what is ready
    Poll,
    /// Fetch the results of batches anew, and make texts, ideas and images of all paid answers
    Collect(poll::CollectArgs),
    /// Stop batches; what was done before is billed and kept
    Cancel(cancel::CancelArgs),
}

/// Runs `batches`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: BatchesArgs) -> Result<Exit, AppError> {
    match args.command {
        BatchesCommand::List(args) => list::run(context, &args),
        BatchesCommand::Show { batch } => list::show(context, batch),
        BatchesCommand::Poll => poll::run(context).await,
        BatchesCommand::Collect(args) => poll::collect(context, &args).await,
        BatchesCommand::Cancel(args) => cancel::run(context, &args).await,
    }
}
