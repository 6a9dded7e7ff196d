//! Stops batches: at once when they never left, else as far as the provider has not begun them.

use super::place::{CLAIM, Place, watch};
use super::view::{BatchView, view, what_of};
use crate::ai::batches::give_up;
use crate::app::batch::{Batch, Skipped};
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::domain::batch::BatchState;
use crate::domain::ids::BatchId;
use crate::store::batches::{self, StoredBatch};

/// Reads the batches that are to be stopped.
///
/// # Errors
/// `Store` when one does not exist.
pub fn plan(session: &Session<'_>, ids: &[BatchId]) -> Result<Vec<BatchView>, AppError> {
    let connection = session.store.connection();
    let found = ids
        .iter()
        .map(|id| view(connection, batches::get(connection, *id)?));
    found.collect()
}

/// Stops batches. Requests that were done before are billed, and their answers are fetched as ever.
///
/// # Errors
/// `Store` when one does not exist; what concerns one batch is in the outcome.
pub async fn cancel(
    session: &Session<'_>,
    ids: &[BatchId],
    reporter: &dyn Reporter,
) -> Result<Batch<BatchView>, AppError> {
    let mut outcome = Batch::default();
    for id in ids {
        let connection = session.store.connection();
        let batch = batches::get(connection, *id)?;
        let title = format!("a batch of {} {}", batch.requests, what_of(&batch.function));
        let claim = batch.uuid.to_string();
        if !session.claim(CLAIM, &claim)? {
            outcome.skipped.push(Skipped {
                id: id.0,
                title,
                reason: "another run looks after it just now".to_owned(),
                needs_attention: true,
            });
            continue;
        }
        let stopped = stop(session, &batch, reporter).await;
        session.release(CLAIM, &claim)?;
        match stopped {
            Ok(Some(view)) => outcome.add_done(view),
            Ok(None) => outcome.skipped.push(Skipped {
                id: id.0,
                title,
                reason: "it is over already".to_owned(),
                needs_attention: false,
            }),
            Err(error) => {
                outcome.add_error(id.0, &title, error);
            }
        }
    }
    Ok(outcome)
}

async fn stop(
    session: &Session<'_>,
    batch: &StoredBatch,
    reporter: &dyn Reporter,
) -> Result<Option<BatchView>, AppError> {
    let connection = session.store.connection();
    // Read again: another run may have brought it forward before it gave up its claim.
    let batch = &batches::get(connection, batch.id)?;
    match batch.state {
        BatchState::Unresolved | BatchState::Submitting => {
            return Err(AppError::invalid(
                format!(
                    "nobody knows whether the provider has batch {}, so that it cannot be stopped",
                    batch.id
                ),
                "`igny8 batches poll` looks for it; `igny8 credits reconcile` lists its requests",
            ));
        }
        BatchState::Ended => return Ok(None),
        state if !state.is_open() => return Ok(None),
        state if state.is_unsent() => {
            // Nobody need be asked, so that it works without a key; its file goes with the next poll.
            let (now, mut batch) = (session.now(), batch.clone());
            let reason = "it was stopped before it was handed over";
            let to = BatchState::Cancelled;
            give_up(&session.store, &mut batch, to, reason, &now)?;
            return Ok(Some(view(connection, batch)?));
        }
        _ => {}
    }
    let place = Place::of(session, batch)?;
    let watch = watch(reporter);
    let stopped = place.runner(session, &watch)?.cancel(batch.id).await?;
    Ok(Some(view(connection, stopped)?))
}
