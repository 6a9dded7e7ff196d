//! Looks after batches: goes on with what was cut off, finds what was lost, books what is ready.

use serde::Serialize;

use super::place::{CLAIM, Place, watch};
use super::view::{BatchView, view, what_of};
use crate::ai::batches::Booked;
use crate::ai::error::AiError;
use crate::app::batch::{Batch, Failed, Skipped};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::batch::BatchState;
use crate::domain::ids::BatchId;
use crate::store::batches::{self, StoredBatch};
use crate::store::subjects;

/// A batch that was looked after.
#[derive(Clone, Debug, Serialize)]
pub struct Looked {
    /// How it stands now.
    #[serde(flatten)]
    pub view: BatchView,
    /// How it stood before.
    pub was: BatchState,
    /// How many answers were booked now.
    pub answered: usize,
    /// What was odd about its results.
    pub notes: Vec<String>,
}

impl Looked {
    /// Whether anything came of looking.
    #[must_use]
    pub fn is_news(&self) -> bool {
        self.was != self.view.batch.state || self.answered > 0 || !self.notes.is_empty()
    }
}

/// Says whether there is anything to look after, without changing anything.
///
/// # Errors
/// A failure of the store.
pub fn is_due(session: &Session<'_>) -> Result<bool, AppError> {
    Ok(!batches::unfinished(session.store.connection())?.is_empty())
}

/// Looks after the named batches, or after all of which something is still to come. A batch that
/// another run looks after right now is left to it.
///
/// `again` fetches results anew where some were not there before.
///
/// # Errors
/// `Store` when a named batch does not exist; what concerns one batch is in the outcome.
pub async fn poll(
    session: &Session<'_>,
    named: Option<&[BatchId]>,
    again: bool,
    reporter: &dyn Reporter,
) -> Result<Batch<Looked>, AppError> {
    let connection = session.store.connection();
    let chosen = match named {
        None => batches::unfinished(connection)?,
        Some(named) => named
            .iter()
            .map(|id| batches::get(connection, *id))
            .collect::<Result<_, _>>()?,
    };
    let mut outcome = Batch::default();
    let mut unreachable = Vec::new();
    for batch in chosen {
        if session.app.interrupt.requested() {
            outcome.stopped = Some(AppError::Interrupted);
            break;
        }
        let claim = batch.uuid.to_string();
        if !session.claim(CLAIM, &claim)? {
            continue;
        }
        let looked = look(session, &batch, again, reporter).await;
        session.release(CLAIM, &claim)?;
        let title = format!("a batch of {} {}", batch.requests, what_of(&batch.function));
        match looked {
            Ok((looked, booked)) => file(session, &mut outcome, looked, booked, title)?,
            // What one provider says no to says nothing about the others.
            Err(error @ (AppError::Interrupted | AppError::Store(_))) => {
                outcome.stopped = Some(error);
                break;
            }
            Err(error) => unreachable.push(Failed {
                id: batch.id.0,
                title,
                error,
            }),
        }
    }
    if outcome.done.is_empty() && outcome.stopped.is_none() {
        outcome.stopped = unreachable.pop().map(|failed| failed.error);
    }
    outcome.failed.extend(unreachable);
    Ok(outcome)
}

async fn look(
    session: &Session<'_>,
    batch: &StoredBatch,
    again: bool,
    reporter: &dyn Reporter,
) -> Result<(Looked, Booked), AppError> {
    // Read again: another run may have brought it forward before it gave up its claim.
    let was = batches::get(session.store.connection(), batch.id)?.state;
    let place = Place::of(session, batch)?;
    let watch = watch(reporter);
    let runner = place.runner(session, &watch)?;
    let advance = runner.advance(batch.id, again).await;
    let advance = advance.map_err(|error| match error {
        AiError::Interrupted => AppError::Interrupted,
        AiError::Store(error) => AppError::Store(error),
        other => AppError::Ai(other),
    })?;
    let looked = Looked {
        view: view(session.store.connection(), advance.batch)?,
        was,
        answered: advance.booked.answered,
        notes: advance.booked.notes.clone(),
    };
    Ok((looked, advance.booked))
}

fn file(
    session: &Session<'_>,
    outcome: &mut Batch<Looked>,
    looked: Looked,
    booked: Booked,
    title: String,
) -> Result<(), AppError> {
    let id = looked.view.batch.id.0;
    outcome.add_cost(Some(booked.cost));
    outcome.calls_of_unknown_cost += booked.of_unknown_cost;
    for failure in booked.failed {
        let name = subjects::title(session.store.connection(), &failure.subject)?;
        let (op_id, reason) = (failure.op_id, failure.reason);
        let error = if failure.is_paid {
            AiError::BadAnswer { op_id, reason }
        } else {
            AiError::NotDone { op_id, reason }
        };
        outcome.failed.push(Failed {
            id,
            title: name.unwrap_or(failure.subject),
            error: AppError::Ai(error),
        });
    }
    let batch = &looked.view.batch;
    let said = batch.error.clone().unwrap_or_default();
    if batch.state == BatchState::Unresolved {
        let next = if batch.remote_id.is_some() {
            "`igny8 credits reconcile` lists them"
        } else {
            "it is looked for at each `igny8 batches poll`, and `igny8 credits reconcile` lists its \
             requests"
        };
        outcome.skipped.push(Skipped {
            id,
            title,
            reason: format!("{said}; {next}"),
            needs_attention: true,
        });
    }
    outcome.add_done(looked);
    Ok(())
}

/// Says in words how a batch stands that something has come of.
pub fn tell(looked: &Looked, reporter: &dyn Reporter) {
    for note in &looked.notes {
        let text = format!("batch {}: {note}", looked.view.batch.id);
        reporter.event(&Event::Warning(&text));
    }
}
