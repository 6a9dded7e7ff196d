//! Finds a batch again whose handing over was lost: it is never handed over a second time.
//!
//! Where a batch carries our name, the provider's list says whether it is there. Where it does not,
//! our names of its requests stand in its results, once there are any. A list without it proves nothing:
//! it stays unresolved until it turns up or the user decides.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

use super::{BatchStep, Runner};
use crate::ai::error::AiError;
use crate::providers::batch::{self as wire, BatchProgress, RemoteBatch};
use crate::store::batches::{self, StoredBatch};

/// How far before the handing over a batch may seem to have been made, for clocks that disagree.
const SLACK: SignedDuration = SignedDuration::from_hours(24);

/// How many parts of the list of batches are looked through.
const MAX_PAGES: usize = 50;

impl Runner<'_> {
    /// Looks for a batch at the provider and takes it up again; `false` when it was not found.
    pub(super) async fn adopt(&self, batch: &mut StoredBatch) -> Result<bool, AiError> {
        let since = batch
            .submitted_at
            .as_deref()
            .and_then(|text| text.parse::<Timestamp>().ok())
            .and_then(|time| time.checked_sub(SLACK).ok());
        let (mut after, mut still_worked_on) = (None, 0);
        for _ in 0..MAX_PAGES {
            let request = wire::batches_request(self.dialect, self.target, after.as_deref())?;
            let reply = self.send(&request).await?;
            let page = wire::batches_reply(self.dialect, self.target, &reply)?;
            let mut is_past = false;
            for remote in page.entries {
                is_past |=
                    matches!((remote.created_at, since), (Some(made), Some(since)) if made < since);
                if is_past {
                    break;
                }
                match self.is_ours(batch, &remote).await? {
                    Verdict::Ours => {
                        self.take_up(batch, &remote)?;
                        self.tell(BatchStep::Adopted, batch);
                        return Ok(true);
                    }
                    Verdict::Later => still_worked_on += 1,
                    Verdict::Another => {}
                }
            }
            after = page.next;
            if is_past || after.is_none() {
                break;
            }
        }
        batch.polled_at = Some(self.now());
        batch.error = Some(match still_worked_on {
            0 => "its handing over was lost, and the provider lists no such batch".to_owned(),
            1 => "its handing over was lost; a batch that may be it is still worked on".to_owned(),
            more => format!(
                "its handing over was lost; {more} batches that may be it are still worked on"
            ),
        });
        let now = self.now();
        self.store
            .write(|transaction| batches::update(transaction, batch, &now))?;
        Ok(false)
    }

    async fn is_ours(&self, batch: &StoredBatch, remote: &RemoteBatch) -> Result<Verdict, AiError> {
        if self.dialect.has_marks() {
            let mark = batch.uuid.to_string();
            return Ok(if remote.mark.as_deref() == Some(mark.as_str()) {
                Verdict::Ours
            } else {
                Verdict::Another
            });
        }
        let as_many = remote.requests == u64::try_from(batch.requests).ok();
        if !as_many || batches::is_known(self.connection(), &remote.id)? {
            return Ok(Verdict::Another);
        }
        if !matches!(remote.progress, BatchProgress::Ended(_)) {
            return Ok(Verdict::Later);
        }
        let mut ours = BTreeSet::new();
        batches::for_each_body(self.connection(), batch.id, |op_id, _| {
            ours.insert(op_id.to_string());
        })?;
        for request in wire::results_requests(self.dialect, self.target, remote)? {
            let reply = self.send(&request).await?;
            // Results that are gone are no proof either way.
            let Ok(lines) = wire::results_reply(&reply) else {
                continue;
            };
            let is_named = lines
                .split(|byte| *byte == b'\n')
                .filter_map(|line| self.dialect.read_line(line).ok())
                .any(|line| ours.contains(&line.custom_id));
            if is_named {
                return Ok(Verdict::Ours);
            }
        }
        Ok(Verdict::Another)
    }
}

/// Whether one of the provider's batches is ours.
enum Verdict {
    Ours,
    Another,
    /// It may be, and its results will tell.
    Later,
}
