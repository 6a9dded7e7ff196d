//! Hands questions to a provider as batches: recorded and reserved first, then sent.

use super::place::{CLAIM, Place, watch};
use super::view::{BatchView, view, what_of};
use crate::ai::batches::{Questions, Request, prepare};
use crate::ai::error::AiError;
use crate::ai::provider::ProviderProblem;
use crate::app::assistant::Assistant;
use crate::app::batch::{Batch, Estimate, Skipped};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::batch::BatchState;
use crate::domain::ids::BatchId;
use crate::store::batches;

/// What is to be handed in.
#[derive(Debug)]
pub struct Work<'a> {
    /// Whom to ask.
    pub assistant: &'a Assistant,
    /// What to ask.
    pub questions: Questions,
}

impl Work<'_> {
    /// What the questions may cost, by batch.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        let mut estimate = Estimate::NOTHING;
        for item in &self.questions.items {
            let provider = &self.assistant.provider;
            let most = item
                .wanted
                .estimate(&provider.batch_price, &provider.target);
            estimate.add(most);
        }
        estimate
    }
}

/// Refuses a provider that takes no batches, before anything is planned for it.
///
/// # Errors
/// `Invalid` with the providers that do.
pub fn check(assistant: &Assistant) -> Result<(), AppError> {
    if assistant.provider.batch.is_some() {
        return Ok(());
    }
    Err(AppError::invalid(
        format!("provider `{}` takes no batches", assistant.provider.name),
        "leave `--batch` out, or choose `--provider openai` or `--provider anthropic`",
    ))
}

/// Says what one who asks for a batch of the embedded engine is told.
#[must_use]
pub const fn needs_a_model(of_images: bool) -> AppError {
    let (key, flag) = if of_images {
        ("images.provider", "--image-provider")
    } else {
        ("ai.provider", "--provider")
    };
    AppError::Provider(ProviderProblem::NoneSet { key, flag })
}

/// Records the questions as batches, sets the money for all of them aside, and hands them in. What
/// could not be handed in yet is recorded all the same, and `igny8 batches poll` goes on with it.
///
/// # Errors
/// `Ai` when the spending rules forbid it, or a question cannot be put: nothing is recorded then.
pub async fn hand_in(
    session: &Session<'_>,
    work: &Work<'_>,
    skipped: Vec<Skipped>,
    reporter: &dyn Reporter,
) -> Result<Batch<BatchView>, AppError> {
    let mut outcome = Batch::default();
    outcome.skipped = skipped;
    let request = Request {
        run_id: session.run_id()?,
        provider: &work.assistant.provider,
        questions: &work.questions,
        limits: session.app.spend_limits(),
    };
    let prepared = prepare(&session.store, &session.app.clock, &request)?;
    for left_out in &prepared.left_out {
        let item = &work.questions.items[left_out.index];
        outcome.skipped.push(Skipped {
            id: item.id,
            title: item.title.clone(),
            reason: left_out.reason.to_owned(),
            needs_attention: false,
        });
    }
    for id in &prepared.batches {
        let batch = batches::get(session.store.connection(), *id)?;
        reporter.event(&Event::Step {
            name: "batch-prepared",
            subject: &format!("batch:{}", batch.uuid),
        });
    }
    for id in prepared.batches {
        if !send(session, id, &mut outcome, reporter).await? {
            break;
        }
    }
    Ok(outcome)
}

/// Hands one batch in; `false` when the others are better left for later.
async fn send(
    session: &Session<'_>,
    id: BatchId,
    outcome: &mut Batch<BatchView>,
    reporter: &dyn Reporter,
) -> Result<bool, AppError> {
    let connection = session.store.connection();
    let batch = batches::get(connection, id)?;
    let claim = batch.uuid.to_string();
    if !session.claim(CLAIM, &claim)? {
        return Ok(true);
    }
    let place = Place::of(session, &batch)?;
    let watch = watch(reporter);
    let advanced = place.runner(session, &watch)?.advance(id, false).await;
    session.release(CLAIM, &claim)?;
    let title = format!("a batch of {} {}", batch.requests, what_of(&batch.function));
    let advance = match advanced {
        Ok(advance) => advance,
        Err(error) => {
            let text = format!(
                "batch {id} is recorded and not handed in yet: `igny8 batches poll` goes on with it"
            );
            reporter.event(&Event::Warning(&text));
            outcome.stopped = Some(match error {
                AiError::Interrupted => AppError::Interrupted,
                other => AppError::Ai(other),
            });
            return Ok(false);
        }
    };
    let reason = advance.batch.error.clone().unwrap_or_default();
    match advance.batch.state {
        BatchState::Unresolved => outcome.skipped.push(Skipped {
            id: id.0,
            title,
            reason: format!(
                "{reason}: its requests may be billed and are not sent again; `igny8 batches poll` \
                 looks for it"
            ),
            needs_attention: true,
        }),
        BatchState::Failed => {
            let error = AppError::invalid(
                format!("the provider refused the batch, and nothing is billed: {reason}"),
                "",
            );
            outcome.add_error(id.0, &title, error);
        }
        _ => outcome.add_done(view(connection, advance.batch)?),
    }
    Ok(true)
}
