//! `igny8 credits`

mod audit;
mod balance;
mod limit;
mod reconcile;
mod transactions;
mod usage;

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::domain::money::UsdMicros;

/// The arguments of `credits`.
#[derive(Debug, Args)]
pub struct CreditsArgs {
    /// What to look at or to change.
    #[command(subcommand)]
    command: CreditsCommand,
}

#[derive(Debug, Subcommand)]
enum CreditsCommand {
    /// Show what is available, set aside and spent
    Balance,
    /// Put money into the balance; from then on every paid call must be covered by it
    Add(balance::AddArgs),
    /// List the rows of the ledger, newest first
    Transactions(transactions::TransactionsArgs),
    /// Add up calls, tokens and money
    Usage(usage::UsageArgs),
    /// Show or set what may be spent in a run, a day and a month
    Limit(limit::LimitArgs),
    /// Derive every figure again and name what does not agree
    Audit,
    /// List the calls of which nobody knows whether they were billed, or decide about them
    Reconcile(reconcile::ReconcileArgs),
}

/// Runs `credits`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: CreditsArgs) -> Result<Exit, AppError> {
    match args.command {
        CreditsCommand::Balance => balance::show(context),
        CreditsCommand::Add(args) => balance::add(context, &args),
        CreditsCommand::Transactions(args) => transactions::run(context, args),
        CreditsCommand::Usage(args) => usage::run(context, &args),
        CreditsCommand::Limit(args) => limit::run(context, &args),
        CreditsCommand::Audit => audit::run(context),
        CreditsCommand::Reconcile(args) => reconcile::run(context, &args).await,
    }
}

/// Shows an amount that may be unknown.
fn or_unknown(amount: Option<UsdMicros>) -> String {
    amount.map_or_else(|| "unknown".to_owned(), |amount| amount.to_string())
}

/// Counts things in words: `1 call`, `2 calls`.
fn counted(number: usize, noun: &str) -> String {
    if number == 1 {
        format!("1 {noun}")
    } else {
        format!("{number} {noun}s")
    }
}
