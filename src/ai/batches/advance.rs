//! Brings a batch as far as it gets now: handed over, asked about, fetched, booked, cleared away.

use super::{BatchStep, Booked, Runner};
use crate::ai::error::AiError;
use crate::domain::batch::BatchState;
use crate::domain::ids::BatchId;
use crate::http::{HttpError, HttpReply};
use crate::os::clock::Clock;
use crate::providers::batch::{self as wire, BatchProgress, RemoteBatch, RemoteFile};
use crate::providers::{Billing, ProviderError, Target};
use crate::store::batches::{self, StoredBatch};

/// How many parts of a list of files are looked through.
const MAX_PAGES: usize = 50;

/// What came of bringing a batch forward.
#[derive(Debug)]
pub struct Advance {
    /// The batch as it stands now.
    pub batch: StoredBatch,
    /// What was booked on the way.
    pub booked: Booked,
}

/// Which kind of failure a request had that creates something.
enum Refusal {
    /// It certainly failed, and the same later may go well.
    NotNow(ProviderError),
    /// It certainly failed, and so it will again.
    Never(ProviderError),
    /// It may have gone well.
    Unknown(ProviderError),
}

impl Refusal {
    fn of(error: ProviderError) -> Self {
        // A 503 that states a wait was turned away at the door.
        let is_certain = error.billing() == Billing::NotExecuted || error.retry_after_s().is_some();
        match error {
            _ if !is_certain => Self::Unknown(error),
            ProviderError::BadRequest { .. }
            | ProviderError::TooLong { .. }
            | ProviderError::NotFound { .. }
            | ProviderError::NotSupported { .. } => Self::Never(error),
            _ => Self::NotNow(error),
        }
    }
}

impl Runner<'_> {
    /// Brings a batch as far as it gets now. The caller holds the claim on it, so that whoever left it
    /// in the middle of something has died.
    ///
    /// `again` fetches results anew where some of them were not there before.
    ///
    /// # Errors
    /// `Provider` when the provider cannot be reached or turns something away for now: nothing is lost,
    /// and the same later goes on. `NoRoom` when the results would find none.
    pub async fn advance(&self, id: BatchId, again: bool) -> Result<Advance, AiError> {
        let mut batch = batches::get(self.connection(), id)?;
        let mut booked = Booked::default();
        if batch.state == BatchState::Submitting {
            self.lose(&mut batch, "the process died while it was handed over")?;
        }
        let mut may_lie_there = batch.state == BatchState::Uploading;
        let mut again = again;
        loop {
            match batch.state {
                BatchState::Prepared if self.dialect.has_files() => {
                    self.move_to(&mut batch, BatchState::Uploading)?;
                }
                BatchState::Uploading => {
                    self.upload(&mut batch, may_lie_there).await?;
                    may_lie_there = true;
                }
                BatchState::Prepared | BatchState::Uploaded => {
                    self.submit(&mut batch).await?;
                    if batch.state == BatchState::InProgress {
                        // Nothing is ready the moment it is handed over.
                        break;
                    }
                }
                BatchState::Submitting => {
                    self.lose(&mut batch, "it was left while it was handed over")?;
                }
                BatchState::Unresolved if self.is_decided(&batch)? => {
                    let reason = "every request of it was decided about by hand";
                    self.give_back(&mut batch, BatchState::Cancelled, reason)?;
                }
                BatchState::Unresolved if batch.remote_id.is_some() => {
                    // Some of its results were not there.
                    if !again {
                        break;
                    }
                    self.move_to(&mut batch, BatchState::Ended)?;
                }
                BatchState::Unresolved => {
                    if !self.adopt(&mut batch).await? {
                        break;
                    }
                }
                BatchState::InProgress | BatchState::Cancelling => {
                    if !self.ask(&mut batch).await? {
                        break;
                    }
                }
                BatchState::Ended => {
                    again = false;
                    self.collect(&mut batch, &mut booked).await?;
                }
                BatchState::Collected
                | BatchState::Expired
                | BatchState::Cancelled
                | BatchState::Failed => {
                    self.clean(&mut batch).await?;
                    break;
                }
            }
        }
        Ok(Advance { batch, booked })
    }

    /// Whether no request of a batch is open any more.
    fn is_decided(&self, batch: &StoredBatch) -> Result<bool, AiError> {
        let counts = batches::counts(self.connection(), batch.id)?;
        Ok(counts.waiting + counts.unresolved == 0)
    }

    /// Hands the file over, or finds it where it lies already. It costs nothing, so that doing it twice
    /// would be no harm but litter.
    async fn upload(&self, batch: &mut StoredBatch, may_lie_there: bool) -> Result<(), AiError> {
        let name = file_name(batch);
        let lines = self.lines(batch)?;
        if may_lie_there {
            let bytes = lines.len() as u64;
            let mut found = self.files_named(&name).await?;
            found.retain(|file| file.bytes.is_none_or(|size| size == bytes));
            if let Some(file) = found.into_iter().next() {
                batch.file_id = Some(file.id);
                self.move_to(batch, BatchState::Uploaded)?;
                self.tell(BatchStep::Uploaded, batch);
                return Ok(());
            }
        }
        let request = wire::upload_request(self.dialect, self.target, &name, lines)?;
        self.tell(BatchStep::Uploading, batch);
        let reply = self.send(&request).await?;
        match wire::upload_reply(self.target, &reply).map_err(Refusal::of) {
            Ok(file) => {
                batch.file_id = Some(file.id);
                batch.error = None;
                self.move_to(batch, BatchState::Uploaded)?;
                self.tell(BatchStep::Uploaded, batch);
                Ok(())
            }
            Err(Refusal::Never(error)) => {
                self.give_back(batch, BatchState::Failed, &error.to_string())
            }
            Err(Refusal::NotNow(error) | Refusal::Unknown(error)) => self.put_off(batch, error),
        }
    }

    /// Notes why a batch does not get further now.
    fn put_off(&self, batch: &mut StoredBatch, error: ProviderError) -> Result<(), AiError> {
        batch.error = Some(error.to_string());
        let now = self.now();
        self.store
            .write(|transaction| batches::update(transaction, batch, &now))?;
        Err(AiError::Provider(error))
    }

    fn lines(&self, batch: &StoredBatch) -> Result<Vec<u8>, AiError> {
        let mut lines = Vec::new();
        let spoken = self.spoken(batch).dialect;
        batches::for_each_body(self.connection(), batch.id, |op_id, body| {
            self.dialect.write_line(spoken, op_id.0, body, &mut lines);
        })?;
        Ok(lines)
    }

    /// The target as a batch's requests speak to it.
    pub(super) fn spoken(&self, batch: &StoredBatch) -> Target {
        let mut target = self.target.clone();
        target.model.clone_from(&batch.model);
        if let Some(dialect) = crate::providers::Dialect::named(&batch.dialect) {
            target.dialect = dialect;
        }
        target
    }

    async fn files_named(&self, name: &str) -> Result<Vec<RemoteFile>, AiError> {
        let mut found = Vec::new();
        let mut after = None;
        for _ in 0..MAX_PAGES {
            let request = wire::files_request(self.dialect, self.target, after.as_deref())?;
            let reply = self.send(&request).await?;
            let page = wire::files_reply(self.target, &reply)?;
            found.extend(page.entries.into_iter().filter(|file| file.name == name));
            after = page.next;
            if after.is_none() || !found.is_empty() {
                break;
            }
        }
        Ok(found)
    }

    /// Sends the one request that creates something to be billed.
    async fn submit(&self, batch: &mut StoredBatch) -> Result<(), AiError> {
        let lines = if self.dialect.has_files() {
            Vec::new()
        } else {
            self.lines(batch)?
        };
        let file = batch.file_id.clone().unwrap_or_default();
        let target = self.spoken(batch);
        let request = wire::create_request(self.dialect, &target, batch.uuid, &file, &lines)?
            .header("x-client-request-id", batch.uuid.to_string());
        if self.interrupt.requested() {
            return Err(AiError::Interrupted);
        }
        let before = batch.state;
        batch.submitted_at = Some(self.now());
        batch.run_id = self.run_id;
        self.move_to(batch, BatchState::Submitting)?;
        self.tell(BatchStep::Submitting, batch);
        let result = self.http.send(&request).await;
        self.tell(BatchStep::Replied, batch);
        match self.created(result).map_err(Refusal::of) {
            Ok(remote) => {
                self.take_up(batch, &remote)?;
                self.tell(BatchStep::Submitted, batch);
                Ok(())
            }
            Err(Refusal::NotNow(error)) => {
                batch.error = Some(error.to_string());
                batch.submitted_at = None;
                self.move_to(batch, before)?;
                Err(AiError::Provider(error))
            }
            Err(Refusal::Never(error)) => {
                self.give_back(batch, BatchState::Failed, &error.to_string())
            }
            Err(Refusal::Unknown(error)) => self.lose(batch, &error.to_string()),
        }
    }

    fn created(&self, result: Result<HttpReply, HttpError>) -> Result<RemoteBatch, ProviderError> {
        let reply = result.map_err(ProviderError::Network)?;
        wire::batch_reply(self.dialect, self.target, &reply)
    }

    /// Writes down the provider's name for a batch.
    pub(super) fn take_up(
        &self,
        batch: &mut StoredBatch,
        remote: &RemoteBatch,
    ) -> Result<(), AiError> {
        batch.remote_id = Some(remote.id.clone());
        batch.remote_status.clone_from(&remote.status);
        batch.expires_at = remote.expires_at.map(Clock::text);
        batch.error = None;
        self.move_to(batch, BatchState::InProgress)
    }

    /// Asks where a batch stands; `false` when it is still worked on.
    async fn ask(&self, batch: &mut StoredBatch) -> Result<bool, AiError> {
        let remote = self.remote(batch).await?;
        batch.remote_status.clone_from(&remote.status);
        batch.expires_at = remote.expires_at.map(Clock::text);
        batch.polled_at = Some(self.now());
        batch.error.clone_from(&remote.error);
        let to = match remote.progress {
            BatchProgress::Working => batch.state,
            BatchProgress::Cancelling => BatchState::Cancelling,
            BatchProgress::Ended(_) => {
                batch.ended_at = Some(self.now());
                BatchState::Ended
            }
        };
        self.move_to(batch, to)?;
        let has_ended = to == BatchState::Ended;
        if has_ended {
            self.tell(BatchStep::Ended, batch);
        }
        Ok(has_ended)
    }

    /// The batch as the provider describes it now.
    pub(super) async fn remote(&self, batch: &StoredBatch) -> Result<RemoteBatch, AiError> {
        let id = batch.remote_id.as_deref().unwrap_or_default();
        let request = wire::batch_request(self.dialect, self.target, id)?;
        let reply = self.send(&request).await?;
        Ok(wire::batch_reply(self.dialect, self.target, &reply)?)
    }

    /// Stops a batch that the provider has, as far as it has not begun it.
    ///
    /// # Errors
    /// `Batch` when it is over already, `Provider` when the provider says no.
    pub async fn cancel(&self, id: BatchId) -> Result<StoredBatch, AiError> {
        let mut batch = batches::get(self.connection(), id)?;
        if batch.state != BatchState::Cancelling {
            batch
                .state
                .move_to(BatchState::Cancelling)
                .map_err(AiError::Batch)?;
        }
        let remote_id = batch.remote_id.clone().unwrap_or_default();
        let request = wire::cancel_request(self.dialect, self.target, &remote_id)?;
        let reply = self.send(&request).await?;
        let remote = wire::batch_reply(self.dialect, self.target, &reply)?;
        batch.remote_status = remote.status;
        self.move_to(&mut batch, BatchState::Cancelling)?;
        Ok(batch)
    }

    /// Removes the file of a batch that is over. A file that stays costs nothing, and the next run
    /// tries again.
    async fn clean(&self, batch: &mut StoredBatch) -> Result<(), AiError> {
        let Some(file) = batch.file_id.clone() else {
            return Ok(());
        };
        let request = wire::delete_file_request(self.target, &file)?;
        let reply = self.send(&request).await?;
        if !matches!(reply.status, 200..=299 | 404 | 410) {
            return Ok(());
        }
        batch.file_id = None;
        let now = self.now();
        self.store
            .write(|transaction| batches::update(transaction, batch, &now))?;
        self.tell(BatchStep::Cleaned, batch);
        Ok(())
    }
}

/// The name of a batch's file at the provider, by which it is found again.
fn file_name(batch: &StoredBatch) -> String {
    format!("igny8-{}.jsonl", batch.uuid)
}
