//! Batches: questions that are handed to a provider together and answered within a day, cheaper.
//!
//! A question of a batch is a call like any other: reserved, recorded, settled together with its raw
//! answer, and only then looked into. What differs is the way there. The batch has a row and a name of
//! its own before anything leaves; each of its states is durable before the request that belongs to
//! it is sent; and the one request that creates something to be billed is never sent a second time
//! unless it certainly failed: when its answer is lost, the provider's batches are looked through, and
//! ours is taken up again.

mod adopt;
mod advance;
mod prepare;
mod results;

use std::fmt;

pub use crate::providers::batch::BatchDialect;
pub use prepare::{Item, LeftOut, Prepared, Questions, Request, prepare};
pub use results::{Booked, RequestFailure};

use super::error::AiError;
use crate::domain::batch::BatchState;
use crate::domain::ids::{BatchId, RunId};
use crate::domain::ledger::CallState;
use crate::http::{HttpClient, HttpReply, HttpRequest};
use crate::os::clock::Clock;
use crate::os::signals::Interrupt;
use crate::providers::{Dialect, ProviderError, Target};
use crate::store::batches::{self, StoredBatch};
use crate::store::{Connection, Store, StoreError, ai_calls, ledger};

/// A step of a batch that others may want to know of: each is durable, or about to leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchStep {
    /// It is recorded and reserved.
    Prepared,
    /// Its file leaves next.
    Uploading,
    /// Its file lies at the provider.
    Uploaded,
    /// The request that begins it leaves next.
    Submitting,
    /// The reply to that is in memory, and nothing of it is stored yet.
    Replied,
    /// The provider's name for it is durable.
    Submitted,
    /// Nobody knows whether the provider has it.
    Unresolved,
    /// It was found again at the provider.
    Adopted,
    /// The provider is through with it.
    Ended,
    /// Its results are in memory, and nothing of them is stored yet.
    Fetched,
    /// Some of its results are durable with their costs.
    Booked,
    /// All of its results are booked.
    Closed,
    /// Its file is gone from the provider.
    Cleaned,
}

impl BatchStep {
    /// Its name among the events.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Prepared => "batch-prepared",
            Self::Uploading => "batch-uploading",
            Self::Uploaded => "batch-uploaded",
            Self::Submitting => "batch-submitting",
            Self::Replied => "batch-replied",
            Self::Submitted => "batch-submitted",
            Self::Unresolved => "batch-unresolved",
            Self::Adopted => "batch-adopted",
            Self::Ended => "batch-ended",
            Self::Fetched => "batch-fetched",
            Self::Booked => "batch-booked",
            Self::Closed => "batch-closed",
            Self::Cleaned => "batch-cleaned",
        }
    }
}

/// Everything that is needed to bring batches of one provider forward. Whoever does it holds the claim
/// on the batch, so that nobody else does.
pub struct Runner<'a> {
    /// The workspace.
    pub store: &'a Store,
    /// The client that sends.
    pub http: &'a HttpClient,
    /// The clock.
    pub clock: &'a Clock,
    /// The run that does it.
    pub run_id: RunId,
    /// Whether the user has asked to stop.
    pub interrupt: &'a Interrupt,
    /// The provider's server, with its key.
    pub target: &'a Target,
    /// How it takes batches.
    pub dialect: BatchDialect,
    /// Told of each step.
    pub watch: &'a dyn Fn(BatchStep, &StoredBatch),
}

impl fmt::Debug for Runner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Runner({:?} {})", self.dialect, self.target.base_url)
    }
}

impl Runner<'_> {
    fn connection(&self) -> &Connection {
        self.store.connection()
    }

    fn now(&self) -> String {
        self.clock.now_text()
    }

    fn tell(&self, step: BatchStep, batch: &StoredBatch) {
        (self.watch)(step, batch);
    }

    async fn send(&self, request: &HttpRequest) -> Result<HttpReply, AiError> {
        if self.interrupt.requested() {
            return Err(AiError::Interrupted);
        }
        let sent = self.http.send(request).await;
        sent.map_err(|error| AiError::Provider(ProviderError::Network(error)))
    }

    /// Moves a batch along a declared edge and writes what is new of it.
    fn move_to(&self, batch: &mut StoredBatch, to: BatchState) -> Result<(), AiError> {
        let now = self.now();
        batch.state = batch.state.move_to(to).map_err(AiError::Batch)?;
        self.store
            .write(|transaction| batches::update(transaction, batch, &now))?;
        Ok(())
    }

    /// Notes that nobody knows whether the provider has the batch; its reserves stay.
    fn lose(&self, batch: &mut StoredBatch, reason: &str) -> Result<(), AiError> {
        let now = self.now();
        batch.state = batch
            .state
            .move_to(BatchState::Unresolved)
            .map_err(AiError::Batch)?;
        batch.error = Some(reason.to_owned());
        let note = unresolved_note(batch.id, reason);
        self.store.write(|transaction| {
            batches::update(transaction, batch, &now)?;
            for call in batches::calls(transaction, batch.id)? {
                if call.state == CallState::Sent {
                    let (op, state) = (call.op_id, CallState::Unresolved);
                    ai_calls::close(transaction, op, state, None, &note, None, &now)?;
                    ledger::unresolved(transaction, op, &note, &now)?;
                }
            }
            Ok::<_, StoreError>(())
        })?;
        self.tell(BatchStep::Unresolved, batch);
        Ok(())
    }

    /// Gives back the reserve of every request that is still open: certainly none of them is billed.
    fn give_back(
        &self,
        batch: &mut StoredBatch,
        to: BatchState,
        reason: &str,
    ) -> Result<(), AiError> {
        give_up(self.store, batch, to, reason, &self.now())?;
        self.tell(BatchStep::Closed, batch);
        Ok(())
    }
}

/// Ends a batch of which certainly nothing is billed: the reserve of every request that is still open goes
/// back.
///
/// # Errors
/// `Batch` when it cannot end so from where it stands, or a failure of the store.
pub fn give_up(
    store: &Store,
    batch: &mut StoredBatch,
    to: BatchState,
    reason: &str,
    now: &str,
) -> Result<(), AiError> {
    batch.state = batch.state.move_to(to).map_err(AiError::Batch)?;
    batch.error = Some(reason.to_owned());
    batch.closed_at = Some(now.to_owned());
    store.write(|transaction| {
        batches::update(transaction, batch, now)?;
        for call in batches::calls(transaction, batch.id)? {
            if matches!(call.state, CallState::Sent | CallState::Unresolved) {
                let (op, state) = (call.op_id, CallState::Void);
                ai_calls::close(transaction, op, state, None, reason, None, now)?;
                ledger::void(transaction, op, reason, now)?;
            }
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(())
}

fn unresolved_note(batch: BatchId, reason: &str) -> String {
    format!("batch {batch}: {reason}; `igny8 batches poll` looks for it")
}

/// How the provider of a batch takes batches. `None` for a batch of a newer igny8.
#[must_use]
pub fn dialect_of(batch: &StoredBatch) -> Option<BatchDialect> {
    Dialect::named(&batch.dialect).and_then(BatchDialect::of)
}

/// Turns batches whose handing over was cut off by the death of a run into unresolved ones; says which.
///
/// # Errors
/// A failure of the store.
pub fn sweep_dead_run(store: &Store, run_id: RunId, now: &str) -> Result<Vec<BatchId>, StoreError> {
    let reason = "the process died while it was handed over";
    store.write(|transaction| {
        let mut swept = Vec::new();
        for mut batch in batches::list(transaction)? {
            if batch.run_id != run_id || batch.state != BatchState::Submitting {
                continue;
            }
            batch.state = BatchState::Unresolved;
            batch.error = Some(reason.to_owned());
            batches::update(transaction, &batch, now)?;
            let note = unresolved_note(batch.id, reason);
            for call in batches::calls(transaction, batch.id)? {
                if call.state == CallState::Sent {
                    let (op, state) = (call.op_id, CallState::Unresolved);
                    ai_calls::close(transaction, op, state, None, &note, None, now)?;
                    ledger::unresolved(transaction, op, &note, now)?;
                }
            }
            swept.push(batch.id);
        }
        Ok(swept)
    })
}
