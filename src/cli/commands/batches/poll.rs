//! `igny8 batches poll` and `igny8 batches collect`

use clap::Args;
use serde_json::json;

use super::list::table;
use crate::app::automation::paid_answers::{self, Made};
use crate::app::batch::Batch;
use crate::app::batches::poll::{self, Looked};
use crate::app::batches::view::BatchView;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::cli::batch;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::domain::ids::BatchId;

/// The arguments of `batches collect`.
#[derive(Debug, Args)]
pub(super) struct CollectArgs {
    /// The batches, by number; none means all
    #[arg(value_name = "BATCH")]
    batches: Vec<i64>,
    /// Book the results, and make nothing of them yet
    #[arg(long)]
    no_apply: bool,
}

/// Looks after every batch of which something is still to come.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>) -> Result<Exit, AppError> {
    if context.dry_run || !poll::is_due(&context.read()?)? {
        return nothing_due(context);
    }
    let session = context.begin("batches poll")?;
    let result = work(context, &session, "igny8.batches.poll/1", None, false, true).await;
    finish(session, result)
}

/// Collects batches.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn collect(context: &Context<'_>, args: &CollectArgs) -> Result<Exit, AppError> {
    let named: Vec<BatchId> = args.batches.iter().copied().map(BatchId).collect();
    let named = (!named.is_empty()).then_some(named);
    if context.dry_run || (named.is_none() && !poll::is_due(&context.read()?)?) {
        return nothing_due(context);
    }
    let session = context.begin("batches collect")?;
    let schema = "igny8.batches.collect/1";
    let result = work(
        context,
        &session,
        schema,
        named.as_deref(),
        true,
        !args.no_apply,
    )
    .await;
    finish(session, result)
}

/// Says what there is to look after, without doing anything.
fn nothing_due(context: &Context<'_>) -> Result<Exit, AppError> {
    let open = crate::app::batches::view::list(&context.read()?, true)?;
    let message = match open.len() {
        0 => "no batch is open".to_owned(),
        1 => "would look after 1 batch".to_owned(),
        many => format!("would look after {many} batches"),
    };
    let data = json!({
        "done": open, "skipped": [], "failed": [], "cost_usd_micros": 0,
        "calls_of_unknown_cost": 0, "made": Made::default(),
    });
    Ok(context.show("igny8.batches.poll/1", &data, &message, || {
        if open.is_empty() {
            String::new()
        } else {
            table(&open, context.output().width)
        }
    }))
}

async fn work(
    context: &Context<'_>,
    session: &Session<'_>,
    schema: &str,
    named: Option<&[BatchId]>,
    again: bool,
    apply: bool,
) -> Result<(Exit, String), AppError> {
    let progress = context.progress();
    let mut outcome = poll::poll(session, named, again, progress).await?;
    for looked in &outcome.done {
        poll::tell(looked, progress);
    }
    let mut made = Made::default();
    // What is paid for is made into something also while a provider cannot be reached.
    let was_interrupted = matches!(
        outcome.stopped,
        Some(AppError::Interrupted | AppError::Store(_))
    );
    if apply && !was_interrupted {
        made = paid_answers::make(session, named, progress).await?;
        outcome.skipped.append(&mut made.skipped);
        outcome.failed.append(&mut made.failed);
        outcome.stopped = outcome.stopped.or_else(|| made.stopped.take());
    }
    let message = summary(&outcome, &made);
    let mut data = batch::json_of(&outcome);
    data["made"] = json!(made);
    let news: Vec<BatchView> = outcome
        .done
        .iter()
        .filter(|looked| looked.is_news())
        .map(|looked| looked.view.clone())
        .collect();
    let table = if news.is_empty() {
        String::new()
    } else {
        table(&news, context.output().width)
    };
    let exit = batch::show_data(context, schema, &outcome, &data, &message, || table);
    if made.described > 0 {
        context.output().status(
            "images that are described now are asked for by a further `igny8 images --batch`, or at \
             once by `igny8 images`",
        );
    }
    Ok((exit, message))
}

fn summary(outcome: &Batch<Looked>, made: &Made) -> String {
    let open = outcome
        .done
        .iter()
        .filter(|looked| looked.view.batch.state.is_open())
        .count();
    let answered: usize = outcome.done.iter().map(|looked| looked.answered).sum();
    let mut parts = Vec::new();
    if answered > 0 {
        parts.push(format!("{answered} answer(s) fetched"));
    }
    let ideas: usize = made.ideas.iter().map(|found| found.ideas.len()).sum();
    let images: usize = made.images.iter().map(|item| item.made).sum();
    for (count, noun) in [
        (made.texts.len(), "text(s) written"),
        (ideas, "idea(s) found"),
        (made.described, "set(s) of images described"),
        (images, "image(s) made"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {noun}"));
        }
    }
    if open > 0 {
        parts.push(format!("{open} batch(es) still open"));
    }
    if parts.is_empty() {
        "nothing new".to_owned()
    } else {
        parts.join("; ")
    }
}
