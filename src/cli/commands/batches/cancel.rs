//! `igny8 batches cancel`

use clap::Args;

use super::list::table;
use crate::app::batches::cancel;
use crate::app::error::AppError;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::{batch, confirm};
use crate::domain::ids::BatchId;

/// The arguments of `batches cancel`.
#[derive(Debug, Args)]
pub(super) struct CancelArgs {
    /// The batches, by number
    #[arg(value_name = "BATCH", required = true)]
    batches: Vec<i64>,
}

/// Stops batches.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>, args: &CancelArgs) -> Result<Exit, AppError> {
    let ids: Vec<BatchId> = args.batches.iter().copied().map(BatchId).collect();
    let found = cancel::plan(&context.read()?, &ids)?;
    let requests: i64 = found.iter().map(|view| view.counts.waiting).sum();
    let what = format!(
        "stop {} batch(es) with {requests} open request(s)",
        found.len()
    );
    if context.dry_run {
        let message = format!("would {what}");
        return Ok(
            context.show("igny8.batches.cancel.plan/1", &found, &message, || {
                table(&found, context.output().width)
            }),
        );
    }
    let question = format!("this will {what}; what is done already is billed and kept");
    confirm::ask(&question, context.consent(), "add `--yes`")?;
    let session = context.begin("batches cancel")?;
    let result = cancel::cancel(&session, &ids, context.progress())
        .await
        .map(|outcome| {
            let message = format!("stopped {} batch(es)", outcome.done.len());
            let rows = table(&outcome.done, context.output().width);
            let schema = "igny8.batches.cancel/1";
            let exit = batch::show(context, schema, &outcome, &message, || rows);
            (exit, message)
        });
    finish(session, result)
}
