//! What `--batch` does, for each command that has it.

use serde_json::{Value, json};

use crate::app::assistant::{Assistant, Mind};
use crate::app::batch::{Batch, Estimate, Skipped};
use crate::app::batches::hand_in::{self, Work};
use crate::app::batches::view::{BatchView, what_of};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::cli::batch;
use crate::cli::confirm;
use crate::cli::context::Context;
use crate::cli::error::Exit;

use super::list::table;

/// Gives the model that a batch of texts is asked of.
///
/// # Errors
/// `Provider` when there is none, `Invalid` when it takes no batches.
pub fn model(mind: &Mind) -> Result<&Assistant, AppError> {
    checked(mind, false)
}

/// Gives the model that a batch of images is asked of.
///
/// # Errors
/// As `model`.
pub fn image_model(mind: &Mind) -> Result<&Assistant, AppError> {
    checked(mind, true)
}

fn checked(mind: &Mind, of_images: bool) -> Result<&Assistant, AppError> {
    let Mind::Model(assistant) = mind else {
        return Err(hand_in::needs_a_model(of_images));
    };
    hand_in::check(assistant)?;
    Ok(assistant)
}

/// Shows what would be handed in.
pub fn show_plan(context: &Context<'_>, work: &[Work<'_>], skipped: &[Skipped]) -> Exit {
    let plans: Vec<Value> = work
        .iter()
        .map(|work| {
            let estimate = work.estimate();
            let provider = &work.assistant.provider;
            let questions = &work.questions;
            let items: Vec<Value> = questions
                .items
                .iter()
                .map(|item| json!({"id": item.id, "title": item.title}))
                .collect();
            json!({
                "function": questions.function,
                "provider": provider.name,
                "model": provider.target.model,
                "requests": items,
                "at_most_usd_micros": estimate.at_most,
                "usual_usd_micros": context.usual_range(&estimate),
            })
        })
        .collect();
    let data = json!({"batches": plans, "skipped": batch::skipped_json(skipped)});
    let lines: Vec<String> = work.iter().map(|one| describe(context, one)).collect();
    let message = if lines.is_empty() {
        "nothing is to be asked for".to_owned()
    } else {
        format!("would hand in {}", lines.join(", and "))
    };
    for item in skipped {
        let text = format!(
            "{} ({}) is left alone: {}",
            item.id, item.title, item.reason
        );
        context.output().status(&text);
    }
    context.show("igny8.batches.plan/1", &data, &message, String::new)
}

/// A batch in words, before it is handed in.
fn describe(context: &Context<'_>, work: &Work<'_>) -> String {
    format!(
        "a batch to {} for {}, by the price of batches: {}",
        work.assistant.provider.name,
        what_of(work.questions.function),
        context.estimate_text(&work.estimate()),
    )
}

/// Asks for consent and hands in.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(
    context: &Context<'_>,
    session: &Session<'_>,
    work: &[Work<'_>],
    skipped: Vec<Skipped>,
) -> Result<(Exit, String), AppError> {
    let mut outcome: Batch<BatchView> = Batch::default();
    outcome.skipped = skipped;
    for one in work {
        context
            .output()
            .status(&format!("estimate: {}", describe(context, one)));
    }
    let total = work.iter().map(Work::estimate).reduce(Estimate::plus);
    if let Some(total) = total {
        confirm::spend(&total, context.consent())?;
    }
    for one in work {
        let handed = hand_in::hand_in(session, one, Vec::new(), context.progress()).await?;
        outcome.append(handed);
        if outcome.stopped.is_some() {
            break;
        }
    }
    for item in outcome.skipped.iter().filter(|item| !item.needs_attention) {
        let text = format!(
            "{} ({}) is left alone: {}",
            item.id, item.title, item.reason
        );
        context.output().status(&text);
    }
    let requests: i64 = outcome.done.iter().map(|view| view.batch.requests).sum();
    let message = match outcome.done.len() {
        0 => "no batch was handed in".to_owned(),
        1 => format!(
            "handed in {requests} request(s) as a batch; `igny8 batches poll` fetches the answers"
        ),
        many => format!(
            "handed in {requests} requests as {many} batches; `igny8 batches poll` fetches the answers"
        ),
    };
    let table = table(&outcome.done, context.output().width);
    let exit = batch::show(context, "igny8.batches.made/1", &outcome, &message, || {
        table
    });
    Ok((exit, message))
}
