//! The results of a batch: each joined with its request by name, booked together with its raw line.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{BatchStep, Runner, unresolved_note};
use crate::ai::answer::Parsed;
use crate::ai::engine::outcome_of;
use crate::ai::error::AiError;
use crate::ai::pricing::{Price, PriceKnowledge};
use crate::domain::batch::BatchState;
use crate::domain::ids::OpId;
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::os::place::free_space_bytes;
use crate::providers::batch::{
    self as wire, BatchDialect, BatchEnd, BatchProgress, LineReply, LineResult, RemoteBatch,
};
use crate::providers::{self, ProviderError, Target};
use crate::store::ai_calls::{AiCall, Settlement};
use crate::store::batches::{self, StoredBatch};
use crate::store::{Connection, ai_calls, ledger};

/// How many results are booked in one transaction: each of them is as safe as one alone, and a commit
/// takes its time.
const IN_ONE_TRANSACTION: usize = 50;

/// A request that came to nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RequestFailure {
    /// The call.
    pub op_id: OpId,
    /// What it was for.
    pub subject: String,
    /// Why.
    pub reason: String,
    /// Whether it is paid for all the same.
    pub is_paid: bool,
}

/// What was booked of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Booked {
    /// How many requests were answered.
    pub answered: usize,
    /// Those that came to nothing.
    pub failed: Vec<RequestFailure>,
    /// How many ended such that nobody knows whether they are billed.
    pub unresolved: usize,
    /// What the answers cost, as far as prices are known.
    pub cost: UsdMicros,
    /// How many answers are of unknown cost.
    pub of_unknown_cost: u32,
    /// What was odd about the results.
    pub notes: Vec<String>,
}

/// The lines of results, joined with the requests they belong to.
#[derive(Debug, Default)]
struct Joined<'l> {
    /// The line of each request: an answer where there is one, else the first.
    by_name: BTreeMap<String, (bool, &'l [u8])>,
    /// Lines of requests that are not in the batch.
    foreign: usize,
    /// Further lines of a request that had one already.
    repeated: usize,
    /// Lines that name no request.
    unreadable: usize,
}

impl<'l> Joined<'l> {
    fn add(&mut self, dialect: BatchDialect, lines: &'l [u8], is_ours: impl Fn(&str) -> bool) {
        for raw in lines.split(|byte| *byte == b'\n') {
            if raw.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let Ok(line) = dialect.read_line(raw) else {
                self.unreadable += 1;
                continue;
            };
            if !is_ours(&line.custom_id) {
                self.foreign += 1;
                continue;
            }
            let is_answer = line.result.is_answer();
            match self.by_name.get(&line.custom_id) {
                None => {
                    self.by_name.insert(line.custom_id, (is_answer, raw));
                }
                Some((had_answer, _)) => {
                    self.repeated += 1;
                    if is_answer && !had_answer {
                        self.by_name.insert(line.custom_id, (true, raw));
                    }
                }
            }
        }
    }

    fn answers(&self) -> u64 {
        let answers = self.by_name.values().filter(|(is_answer, _)| *is_answer);
        answers.count() as u64
    }

    fn notes(&self) -> Vec<String> {
        let said = [
            (self.foreign, "name requests that are not in this batch"),
            (self.repeated, "repeat a request that had a line already"),
            (self.unreadable, "name no request"),
        ];
        said.into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} line(s) of the results {what}"))
            .collect()
    }
}

/// What becomes of a request that the results say nothing of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    /// It was not worked on, and is not billed.
    NotBilled(&'static str),
    /// Nobody knows.
    Unknown,
}

/// A batch that was cut short leaves out what it did not get to, and only what was completed is billed.
/// That holds as far as all completed requests are among the answers; and a batch that was worked on to
/// the end should leave out nothing.
fn fate_of_missing(end: BatchEnd, completed: Option<u64>, answers: u64) -> Missing {
    let all_seen = completed.is_some_and(|completed| completed <= answers);
    match end {
        BatchEnd::Failed => Missing::NotBilled("the batch was refused as a whole"),
        BatchEnd::Expired if all_seen => Missing::NotBilled("its turn did not come in time"),
        BatchEnd::Cancelled if all_seen => Missing::NotBilled("the batch was stopped before it"),
        BatchEnd::Completed | BatchEnd::Expired | BatchEnd::Cancelled => Missing::Unknown,
    }
}

impl Runner<'_> {
    /// Fetches the results of a batch that has ended and books each of them.
    pub(super) async fn collect(
        &self,
        batch: &mut StoredBatch,
        booked: &mut Booked,
    ) -> Result<(), AiError> {
        let remote = self.remote(batch).await?;
        let BatchProgress::Ended(end) = remote.progress else {
            return Err(AiError::Provider(ProviderError::BadReply {
                what: "the batch had ended and is worked on again".to_owned(),
            }));
        };
        batch.remote_status.clone_from(&remote.status);
        let fetched = if end == BatchEnd::Failed {
            Vec::new()
        } else {
            self.fetch(&remote, booked).await?
        };
        self.check_room(&fetched)?;
        self.tell(BatchStep::Fetched, batch);
        let calls = batches::calls(self.connection(), batch.id)?;
        let mut joined = Joined::default();
        {
            let names: std::collections::BTreeSet<String> =
                calls.iter().map(|call| call.op_id.to_string()).collect();
            for lines in &fetched {
                joined.add(self.dialect, lines, |name| names.contains(name));
            }
        }
        booked.notes.extend(joined.notes());
        let missing = fate_of_missing(end, remote.succeeded, joined.answers());
        let open: Vec<&AiCall> = calls
            .iter()
            .filter(|call| matches!(call.state, CallState::Sent | CallState::Unresolved))
            .collect();
        let target = self.spoken(batch);
        for chunk in open.chunks(IN_ONE_TRANSACTION) {
            let now = self.now();
            // Counted apart, and only added once it is durable.
            let part = self.store.write(|transaction| {
                let mut part = Booked::default();
                for call in chunk {
                    let line = joined.by_name.get(&call.op_id.to_string());
                    let raw = line.map(|(_, raw)| *raw);
                    let booking = Booking {
                        connection: transaction,
                        dialect: self.dialect,
                        target: &target,
                        batch,
                        now: &now,
                    };
                    booking.book(call, raw, missing, &mut part)?;
                }
                Ok::<_, AiError>(part)
            })?;
            booked.add(part);
            self.tell(BatchStep::Booked, batch);
        }
        self.close(batch, end, remote.error)
    }

    async fn fetch(
        &self,
        remote: &RemoteBatch,
        booked: &mut Booked,
    ) -> Result<Vec<Vec<u8>>, AiError> {
        let mut fetched = Vec::new();
        for request in wire::results_requests(self.dialect, self.target, remote)? {
            let mut reply = self.send(&request).await?;
            match wire::results_reply(&reply) {
                Ok(_) => fetched.push(std::mem::take(&mut reply.body)),
                Err(ProviderError::NotFound { message }) => {
                    booked
                        .notes
                        .push(format!("the provider has results no more: {message}"));
                }
                Err(error) => return Err(AiError::Provider(error)),
            }
        }
        Ok(fetched)
    }

    fn check_room(&self, fetched: &[Vec<u8>]) -> Result<(), AiError> {
        // Once for the log and once for the database.
        let needed: u64 = fetched.iter().map(|lines| 2 * lines.len() as u64).sum();
        match free_space_bytes(self.store.path()) {
            Ok(Some(free)) if free < needed => Err(AiError::NoRoom { free_bytes: free }),
            _ => Ok(()),
        }
    }

    /// Files a batch whose results are booked; one with open requests waits for a decision.
    fn close(
        &self,
        batch: &mut StoredBatch,
        end: BatchEnd,
        error: Option<String>,
    ) -> Result<(), AiError> {
        let counts = batches::counts(self.connection(), batch.id)?;
        let to = match end {
            _ if counts.unresolved + counts.waiting > 0 => BatchState::Unresolved,
            BatchEnd::Completed => BatchState::Collected,
            BatchEnd::Expired => BatchState::Expired,
            BatchEnd::Cancelled => BatchState::Cancelled,
            BatchEnd::Failed => BatchState::Failed,
        };
        batch.error = error;
        if to == BatchState::Unresolved {
            let open = counts.unresolved + counts.waiting;
            let said = "request(s) have no result that says whether they are billed";
            batch.error = Some(format!("{open} {said}"));
        } else {
            batch.closed_at = Some(self.now());
        }
        self.move_to(batch, to)?;
        self.tell(BatchStep::Closed, batch);
        Ok(())
    }
}

impl Booked {
    /// Adds what was booked further.
    pub fn add(&mut self, further: Self) {
        self.answered += further.answered;
        self.failed.extend(further.failed);
        self.unresolved += further.unresolved;
        self.cost = self.cost.saturating_add(further.cost);
        self.of_unknown_cost += further.of_unknown_cost;
        self.notes.extend(further.notes);
    }
}

/// The booking of results within one transaction.
struct Booking<'a> {
    connection: &'a Connection,
    dialect: BatchDialect,
    target: &'a Target,
    batch: &'a StoredBatch,
    now: &'a str,
}

impl Booking<'_> {
    fn book(
        &self,
        call: &AiCall,
        raw: Option<&[u8]>,
        missing: Missing,
        booked: &mut Booked,
    ) -> Result<(), AiError> {
        let Some(raw) = raw else {
            return match missing {
                Missing::NotBilled(reason) => self.void(call, None, reason, booked),
                Missing::Unknown => {
                    let reason = "the provider's results do not mention it";
                    self.leave_open(call, None, reason, booked)
                }
            };
        };
        match self.dialect.read_line(raw)?.result {
            LineResult::Answered(reply) => self.answered(call, reply, raw, booked),
            LineResult::Failed(reason) => self.void(call, Some(raw), &reason, booked),
            LineResult::Expired => {
                self.void(call, Some(raw), "its turn did not come in time", booked)
            }
            LineResult::Cancelled => {
                self.void(call, Some(raw), "the batch was stopped before it", booked)
            }
            LineResult::Unclear(reason) => self.leave_open(call, Some(raw), &reason, booked),
        }
    }

    fn void(
        &self,
        call: &AiCall,
        raw: Option<&[u8]>,
        reason: &str,
        booked: &mut Booked,
    ) -> Result<(), AiError> {
        let (op, state) = (call.op_id, CallState::Void);
        ai_calls::close(self.connection, op, state, None, reason, raw, self.now)?;
        ledger::void(self.connection, op, reason, self.now)?;
        booked.failed.push(RequestFailure {
            op_id: op,
            subject: call.subject.clone(),
            reason: reason.to_owned(),
            is_paid: false,
        });
        Ok(())
    }

    fn leave_open(
        &self,
        call: &AiCall,
        raw: Option<&[u8]>,
        reason: &str,
        booked: &mut Booked,
    ) -> Result<(), AiError> {
        let note = unresolved_note(self.batch.id, reason);
        let (op, state) = (call.op_id, CallState::Unresolved);
        ai_calls::close(self.connection, op, state, None, &note, raw, self.now)?;
        if call.state == CallState::Sent {
            ledger::unresolved(self.connection, op, &note, self.now)?;
        }
        booked.unresolved += 1;
        Ok(())
    }

    fn answered(
        &self,
        call: &AiCall,
        reply: LineReply,
        raw: &[u8],
        booked: &mut Booked,
    ) -> Result<(), AiError> {
        let status = reply.status;
        let reply = reply.into_reply(self.target);
        let parsed = if self.target.dialect.is_chat() {
            providers::chat_reply(self.target, &reply).map(Parsed::Chat)
        } else {
            providers::image_reply(self.target, &reply).map(Parsed::Image)
        };
        let parsed = match parsed {
            Ok(parsed) => parsed,
            // It is among the answers, and nobody can read it: it may well be billed.
            Err(error) => return self.leave_open(call, Some(raw), &error.to_string(), booked),
        };
        let usage = parsed.usage();
        let known = call.price_input.is_some();
        let most = known.then_some(call.reserved_usd_micros);
        let (cost, cost_source) = parsed.booked(&self.price(call), most);
        let count = |tokens: u64| i64::try_from(tokens).unwrap_or(i64::MAX);
        let settlement = Settlement {
            cost,
            cost_source,
            input_tokens: usage.map(|usage| count(usage.input)),
            cached_input_tokens: usage.map(|usage| count(usage.cached_input)),
            output_tokens: usage.map(|usage| count(usage.output)),
            reasoning_tokens: usage.map(|usage| count(usage.reasoning)),
            http_status: Some(i64::from(status)),
            provider_request_id: parsed.provider_request_id(),
            raw_answer: Some(raw),
        };
        let op = call.op_id;
        ai_calls::settle(self.connection, op, &settlement, self.now)?;
        let note = if cost.is_none() {
            "the price is unknown"
        } else {
            ""
        };
        let amount = cost.unwrap_or_default();
        ledger::settle(self.connection, op, amount, note, self.now)?;
        match cost {
            Some(cost) => booked.cost = booked.cost.saturating_add(cost),
            None => booked.of_unknown_cost += 1,
        }
        match parsed.into_material() {
            Ok(_) => booked.answered += 1,
            Err(error) => {
                let reason = error.to_string();
                let outcome = outcome_of(&error);
                ai_calls::consume(self.connection, op, outcome, Some(&reason), self.now)?;
                booked.failed.push(RequestFailure {
                    op_id: op,
                    subject: call.subject.clone(),
                    reason,
                    is_paid: true,
                });
            }
        }
        Ok(())
    }

    /// The price that was reserved at, whatever the tables say by now.
    fn price(&self, call: &AiCall) -> PriceKnowledge {
        let (Some(input), Some(output)) = (call.price_input, call.price_output) else {
            return if self.target.local {
                PriceKnowledge::LocalFree
            } else {
                PriceKnowledge::Unknown
            };
        };
        let tokens = self.batch.price_image_output_tokens.unwrap_or(0);
        PriceKnowledge::Known(Price {
            input: UsdMicros(input),
            cached_input: UsdMicros(call.price_cached_input.unwrap_or(input)),
            output: UsdMicros(output),
            per_image: self.batch.price_per_image.unwrap_or_default(),
            image_output_tokens: u64::try_from(tokens).unwrap_or(0),
            image_tokens_per_megapixel: None,
            version: call.price_version.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn line(name: &str, kind: &str) -> String {
        json!({"custom_id": name, "result": {"type": kind, "message": {"content": []}}}).to_string()
    }

    #[test]
    fn an_answer_counts_before_a_failure_and_the_first_before_the_next() {
        let lines = [
            line("a", "errored"),
            line("b", "succeeded"),
            String::new(),
            line("x", "succeeded"),
            "{\"cut\":".to_owned(),
            line("a", "succeeded"),
            line("a", "expired"),
            line("b", "canceled"),
        ]
        .join("\n");
        let mut joined = Joined::default();
        joined.add(BatchDialect::Anthropic, lines.as_bytes(), |name| {
            name != "x"
        });
        assert_eq!(joined.answers(), 2);
        assert_eq!(
            (joined.foreign, joined.repeated, joined.unreadable),
            (1, 3, 1)
        );
        assert_eq!(joined.notes().len(), 3);
        let kept = std::str::from_utf8(joined.by_name["a"].1).unwrap();
        assert_eq!(kept, line("a", "succeeded"));
    }

    #[test]
    fn what_is_not_mentioned_is_only_unbilled_where_that_is_certain() {
        let unknown = Missing::Unknown;
        let not_billed = |fate| matches!(fate, Missing::NotBilled(_));
        assert_eq!(fate_of_missing(BatchEnd::Completed, Some(2), 2), unknown);
        assert_eq!(fate_of_missing(BatchEnd::Expired, Some(3), 2), unknown);
        assert_eq!(fate_of_missing(BatchEnd::Cancelled, None, 2), unknown);
        assert!(not_billed(fate_of_missing(BatchEnd::Expired, Some(2), 2)));
        assert!(not_billed(fate_of_missing(BatchEnd::Cancelled, Some(0), 0)));
        assert!(not_billed(fate_of_missing(BatchEnd::Failed, None, 0)));
    }

    proptest! {
        #[test]
        fn the_order_of_lines_changes_nothing(
            kinds in proptest::collection::vec(
                (0_usize..6, prop_oneof!["succeeded", "errored", "expired"]), 0..20),
            seed in any::<u64>(),
        ) {
            let lines: Vec<String> =
                kinds.iter().map(|(name, kind)| line(&name.to_string(), kind)).collect();
            let mut shuffled = lines.clone();
            for at in (1..shuffled.len()).rev() {
                let pick = (seed >> (at % 60)) as usize % (at + 1);
                shuffled.swap(at, pick);
            }
            let fates = |lines: &[String]| -> Vec<(String, bool)> {
                let text = lines.join("\n");
                let mut joined = Joined::default();
                joined.add(BatchDialect::Anthropic, text.as_bytes(), |name| name != "5");
                let kept = joined.by_name.iter();
                kept.map(|(name, (is_answer, _))| (name.clone(), *is_answer)).collect()
            };
            prop_assert_eq!(fates(&lines), fates(&shuffled));
        }
    }
}
