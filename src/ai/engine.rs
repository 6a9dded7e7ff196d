//! One model call from estimate to stored answer, so that no crash pays twice or forgets a bill.
//!
//! The order is fixed: reserve and note `sent` in one transaction, send, then settle together with
//! the raw answer in one transaction, and only then look into the answer. A call that may have run
//! without an answer reaching us stays `unresolved` and is never sent again by itself.

use std::time::Duration;

use super::answer::{Answer, Parsed, Wanted};
use super::disk_wait::DiskWait;
use super::error::AiError;
use super::pacing::{Fate, Permit, Scheduler};
use super::prompts::hex_digest;
use super::provider::Provider;
use super::spend::SpendLimits;
use crate::domain::ids::{OpId, RunId};
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::http::{Body, HttpClient, HttpError, HttpReply, HttpRequest, Timeouts};
use crate::os::clock::Clock;
use crate::os::place::free_space_bytes;
use crate::os::signals::Interrupt;
use crate::providers::batch::{BatchDialect, LineResult, ResultLine};
use crate::providers::{Billing, Dialect, ProviderError, rate_facts};
use crate::store::ai_calls::{self, AiCall, NewCall, Settlement};
use crate::store::{Store, StoreError, answer_cache, ledger};

/// How often a call that certainly did not run is sent again.
const MAX_RESENDS: u32 = 4;

/// How often a request is changed to what the model takes: each of the parameters it may refuse once.
const MAX_ADAPTATIONS: u32 = 3;

/// The longest wait between two such sends that a server may ask for, in seconds.
const MAX_WAIT_S: u64 = 120;

/// The room an answer may need on disk before its call is made, in bytes: an image as base64, twice,
/// for the log and the database.
const ROOM_FOR_AN_ANSWER: u64 = 64 * 1024 * 1024;

/// A step of a call that others may want to know of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallStep {
    /// The intent is durable; the request leaves next.
    Sent(OpId),
    /// A reply is in memory and nothing of it is stored yet.
    Replied(OpId),
    /// The answer and its cost are durable.
    Settled(OpId, Option<UsdMicros>),
    /// The call certainly did not run; the money is back.
    Void(OpId),
    /// Nobody knows whether the call ran.
    Unresolved(OpId),
    /// The call is sent again after this many seconds.
    Waiting(u64),
    /// The first call was answered by the stored answer of the second; nothing was sent.
    Cached(OpId, OpId),
}

/// What a call is for.
#[derive(Clone, Debug)]
pub struct Purpose<'a> {
    /// The AI function, such as `generate_content`.
    pub function: &'a str,
    /// What it is for, such as `task:<uuid>`: the same after a crash.
    pub subject: String,
    /// The prompt's name.
    pub prompt_name: &'a str,
    /// The prompt's version.
    pub prompt_version: &'a str,
}

/// Everything a call needs besides its question.
pub struct Engine<'a> {
    /// The workspace.
    pub store: &'a Store,
    /// Where all its calls wait for the disk.
    pub disk: &'a DiskWait,
    /// The client that sends.
    pub http: &'a HttpClient,
    /// The clock.
    pub clock: &'a Clock,
    /// The run that pays.
    pub run_id: RunId,
    /// The limits in force.
    pub limits: SpendLimits,
    /// Whom to ask.
    pub provider: &'a Provider,
    /// Whose turn it is to ask.
    pub scheduler: &'a Scheduler,
    /// How long a call may take.
    pub timeouts: Timeouts,
    /// Whether a stored answer to the same question will do.
    pub reuse: bool,
    /// Told of the text of an answer while it comes. `None` asks for answers in one piece.
    pub hear: Option<&'a dyn Fn(&str)>,
    /// Whether waiting between two sends is skipped, for tests.
    pub no_delay: bool,
    /// Whether the user has asked to stop.
    pub interrupt: &'a Interrupt,
    /// Whether what is not yet sent is to be held back.
    pub halt: &'a Interrupt,
    /// Told of each step.
    pub watch: &'a dyn Fn(CallStep),
}

/// What came of one send.
enum Ending {
    Answered(HttpReply, Box<Parsed>),
    NotExecuted(ProviderError, Option<u16>),
    Unknown(ProviderError, Option<(u16, Vec<u8>)>),
}

impl Engine<'_> {
    /// Gives the answer to a question: a paid one that waits in the workspace, or a new one.
    ///
    /// # Errors
    /// `Unresolved` when an earlier call for the same purpose may have run, or this one; `Spend`
    /// before anything is sent; `Provider` for refusals, cut and empty answers, which are settled and
    /// used up; `NoRoom` when the answer could not be stored.
    pub async fn ask(&self, purpose: &Purpose<'_>, wanted: &Wanted) -> Result<Answer, AiError> {
        if let Some(answer) = self.waiting(purpose, wanted)? {
            return Ok(answer);
        }
        let key = self.question_key(purpose, wanted)?;
        // What is known before a question is asked, read at once.
        let (open, stored, mut provider) = self.store.snapshot(|connection| {
            let open = ai_calls::open_for(connection, purpose.function, &purpose.subject)?;
            let key = key.as_deref().filter(|_| self.reuse && open.is_none());
            let stored = key.map(|key| answer_cache::find(connection, key));
            let provider = self.adapted_provider(connection)?;
            Ok::<_, AiError>((open, stored.transpose()?.flatten(), provider))
        })?;
        if let Some(call) = open {
            if let Some(batch) = call.batch_id.filter(|_| call.state == CallState::Sent) {
                return Err(AiError::InBatch { batch });
            }
            return Err(AiError::Unresolved {
                op_id: call.op_id,
                reason: unresolved_reason(&call),
            });
        }
        if let (Some(key), Some(stored)) = (key.as_deref(), stored)
            && let Some(answer) = self.answered_before(purpose, wanted, key, stored)?
        {
            return Ok(answer);
        }
        let mut wanted = wanted.clone();
        let (mut resends, mut adaptations, mut enlarged) = (0, 0, false);
        loop {
            if self.interrupt.requested() || self.halt.requested() {
                return Err(AiError::Interrupted);
            }
            let sent_before = resends > 0 || adaptations > 0 || enlarged;
            let Some(permit) = self.turn(purpose, &wanted, sent_before).await else {
                return Err(AiError::Interrupted);
            };
            let op_id = OpId(self.clock.new_uuid_v4());
            let sent = self.send_once(op_id, purpose, &wanted, &provider, key.as_deref(), permit);
            match sent.await? {
                Ok(answer) => return Ok(answer),
                Err(ProviderError::Truncated { .. }) if !enlarged && wanted.enlarge() => {
                    // A cut text is never repaired: the same question, with room for twice as much.
                    enlarged = true;
                }
                Err(error)
                    if adaptations < MAX_ADAPTATIONS
                        && self
                            .adapt_and_remember(&mut provider, error.unsupported_parameter())? =>
                {
                    adaptations += 1;
                }
                Err(error) => {
                    let Some(wait_s) = self.wait_before_resend(&error, resends) else {
                        return Err(AiError::Provider(error));
                    };
                    resends += 1;
                    // A wait that the server asked for is everybody's: the scheduler keeps it.
                    if error.retry_after_s().is_none() {
                        (self.watch)(CallStep::Waiting(wait_s));
                        self.sleep(wait_s).await?;
                    }
                }
            }
        }
    }

    /// Waits for the turn to send. `None` when the user, or another item, stopped it first.
    async fn turn(
        &self,
        purpose: &Purpose<'_>,
        wanted: &Wanted,
        sent_before: bool,
    ) -> Option<Permit<'_>> {
        let stop = async {
            tokio::select! {
                () = self.interrupt.first() => {}
                () = self.halt.first() => {}
            }
        };
        let tokens = wanted.charged_tokens() as f64;
        let told = |seconds| (self.watch)(CallStep::Waiting(seconds));
        self.scheduler
            .turn(purpose.function, tokens, sent_before, stop, told)
            .await
    }

    async fn sleep(&self, seconds: u64) -> Result<(), AiError> {
        if self.no_delay {
            return Ok(());
        }
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(seconds)) => Ok(()),
            () = self.interrupt.first() => Err(AiError::Interrupted),
            () = self.halt.first() => Err(AiError::Interrupted),
        }
    }

    /// Gives a paid answer that was never used, as after a crash. `None` when there is none.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn waiting(
        &self,
        purpose: &Purpose<'_>,
        wanted: &Wanted,
    ) -> Result<Option<Answer>, AiError> {
        let found =
            ai_calls::waiting_answer(self.store.connection(), purpose.function, &purpose.subject)?;
        let Some((call, mut body)) = found else {
            return Ok(None);
        };
        if call.batch_id.is_some() {
            body = answer_in_line(&call.dialect, body);
        }
        let status = call
            .http_status
            .and_then(|status| u16::try_from(status).ok());
        let reply = HttpReply {
            status: status.unwrap_or(200),
            headers: Vec::new(),
            body,
            final_url: self.provider.target.base_url.clone(),
        };
        let mut target = self.provider.target.clone();
        if let Some(dialect) = Dialect::named(&call.dialect) {
            target.dialect = dialect;
        }
        match wanted
            .parse(&target, &reply)
            .and_then(Parsed::into_material)
        {
            Ok(material) => Ok(Some(Answer {
                op_id: call.op_id,
                material,
                model: call.model,
                cost: call.cost_usd_micros,
                reused: true,
            })),
            Err(error) => {
                // Paid for and of no use: noted, so that the next attempt asks anew.
                self.use_up(call.op_id, &error)?;
                Ok(None)
            }
        }
    }

    async fn send_once(
        &self,
        op_id: OpId,
        purpose: &Purpose<'_>,
        wanted: &Wanted,
        provider: &Provider,
        key: Option<&str>,
        permit: Permit<'_>,
    ) -> Result<Result<Answer, ProviderError>, AiError> {
        let mut request = wanted
            .request(&provider.target, op_id.0)?
            .header("x-client-request-id", op_id.to_string())
            .timeouts(self.timeouts)
            .on_its_way(permit.on_its_way());
        let hear = self
            .hear
            .filter(|_| wanted.in_pieces(&provider.target, &mut request));
        let reserved = self.reserve(op_id, purpose, wanted, provider, &request, key);
        if let Err(error) = reserved.await {
            permit.end(&Fate::NotSent);
            return Err(error);
        }
        (self.watch)(CallStep::Sent(op_id));
        let dialect = provider.target.dialect;
        let result = match hear {
            Some(hear) => self.send_and_hear(op_id, dialect, &request, hear).await,
            None => self.http.send(&request).await,
        };
        (self.watch)(CallStep::Replied(op_id));
        let facts = result.as_ref().ok().map(rate_facts);
        let ending = judge(result, wanted, provider);
        permit.end(&match (&ending, facts) {
            (Ending::Unknown(..), _) => Fate::Lost,
            (_, Some(facts)) => Fate::Replied(facts),
            (_, None) => Fate::NotSent,
        });
        match ending {
            Ending::Answered(reply, parsed) => {
                let settled = self.settle(op_id, provider, &reply, &parsed, wanted);
                let cost = settled.await?;
                (self.watch)(CallStep::Settled(op_id, cost));
                match parsed.into_material() {
                    Ok(material) => {
                        let model = provider.target.model.clone();
                        Ok(Ok(Answer {
                            op_id,
                            material,
                            model,
                            cost,
                            reused: false,
                        }))
                    }
                    Err(error) => {
                        self.use_up(op_id, &error)?;
                        Ok(Err(error))
                    }
                }
            }
            Ending::NotExecuted(error, status) => {
                let received = status.map(|status| (status, None));
                self.close(op_id, CallState::Void, &error, received).await?;
                (self.watch)(CallStep::Void(op_id));
                Ok(Err(error))
            }
            Ending::Unknown(error, received) => {
                let received = received
                    .as_ref()
                    .map(|(status, body)| (*status, Some(&body[..])));
                self.close(op_id, CallState::Unresolved, &error, received)
                    .await?;
                (self.watch)(CallStep::Unresolved(op_id));
                Err(AiError::Unresolved {
                    op_id,
                    reason: error.to_string(),
                })
            }
        }
    }

    async fn reserve(
        &self,
        op_id: OpId,
        purpose: &Purpose<'_>,
        wanted: &Wanted,
        provider: &Provider,
        request: &HttpRequest,
        key: Option<&str>,
    ) -> Result<(), AiError> {
        if let Ok(Some(free)) = free_space_bytes(self.store.path())
            && free < ROOM_FOR_AN_ANSWER
        {
            return Err(AiError::NoRoom { free_bytes: free });
        }
        let body: &[u8] = match &request.body {
            Body::Json(body) => body,
            _ => &[],
        };
        let price = &provider.price;
        let estimate = wanted.estimate(price, &provider.target);
        let known = price.known();
        let now = self.clock.now_text();
        let (run_id, limits) = (self.run_id, &self.limits);
        let hash = hex_digest(wanted.body_for_hash(request, op_id.0));
        let held = self.store.write_soon(|transaction| {
            let held = limits.check(transaction, run_id, estimate, &provider.target.model, &now)?;
            let attempt = ai_calls::attempts(transaction, purpose.function, &purpose.subject)? + 1;
            let call = NewCall {
                op_id,
                run_id,
                function: purpose.function,
                subject: &purpose.subject,
                attempt,
                provider: &provider.name,
                model: &provider.target.model,
                dialect: provider.target.dialect.name(),
                base_url: provider.target.base_url.as_str(),
                request_hash: &hash,
                prompt_name: purpose.prompt_name,
                prompt_version: purpose.prompt_version,
                request_body: body,
                price_version: known.map_or("", |price| &price.version),
                price_input: known.map(|price| price.input),
                price_cached_input: known.map(|price| price.cached_input),
                price_output: known.map(|price| price.output),
                reserved: estimate.unwrap_or_default(),
                cache_key: key,
                cached_from: None,
            };
            ai_calls::insert_sent(transaction, &call, &now)?;
            ledger::reserve_and_send(transaction, op_id, estimate.unwrap_or_default(), &now)?;
            Ok::<_, AiError>(held)
        })?;
        // Held until every other process sees the reserve.
        drop(held);
        // Nothing leaves before its intent is durable.
        let Err(error) = self.disk.until_durable().await else {
            return Ok(());
        };
        let (now, reason) = (self.clock.now_text(), error.to_string());
        self.store.write_soon(|transaction| {
            let void = CallState::Void;
            ai_calls::close(transaction, op_id, void, None, &reason, None, &now)?;
            ledger::void(transaction, op_id, &reason, &now)
        })?;
        Err(error.into())
    }

    async fn settle(
        &self,
        op_id: OpId,
        provider: &Provider,
        reply: &HttpReply,
        parsed: &Parsed,
        wanted: &Wanted,
    ) -> Result<Option<UsdMicros>, AiError> {
        let usage = parsed.usage();
        let most = wanted.estimate(&provider.price, &provider.target);
        let (cost, cost_source) = parsed.booked(&provider.price, most);
        let count = |tokens: u64| i64::try_from(tokens).unwrap_or(i64::MAX);
        let settlement = Settlement {
            cost,
            cost_source,
            input_tokens: usage.map(|usage| count(usage.input)),
            cached_input_tokens: usage.map(|usage| count(usage.cached_input)),
            output_tokens: usage.map(|usage| count(usage.output)),
            reasoning_tokens: usage.map(|usage| count(usage.reasoning)),
            http_status: Some(i64::from(reply.status)),
            provider_request_id: parsed.provider_request_id(),
            raw_answer: Some(&reply.body),
        };
        let now = self.clock.now_text();
        self.store.write_soon(|transaction| {
            ai_calls::settle(transaction, op_id, &settlement, &now)?;
            let note = if cost.is_none() {
                "the price is unknown"
            } else {
                ""
            };
            ledger::settle(transaction, op_id, cost.unwrap_or_default(), note, &now)?;
            Ok::<_, AiError>(())
        })?;
        self.disk.until_durable().await?;
        Ok(cost)
    }

    async fn close(
        &self,
        op_id: OpId,
        state: CallState,
        error: &ProviderError,
        received: Option<(u16, Option<&[u8]>)>,
    ) -> Result<(), StoreError> {
        let now = self.clock.now_text();
        let reason = error.to_string();
        let status = received.map(|(status, _)| i64::from(status));
        let partial = received.and_then(|(_, body)| body);
        self.store.write_soon(|transaction| {
            ai_calls::close(transaction, op_id, state, status, &reason, partial, &now)?;
            match state {
                CallState::Void => ledger::void(transaction, op_id, &reason, &now),
                _ => ledger::unresolved(transaction, op_id, &reason, &now),
            }
        })?;
        self.disk.until_durable().await
    }

    /// Notes that a paid answer is of no use.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn use_up(&self, op_id: OpId, error: &ProviderError) -> Result<(), StoreError> {
        let (now, reason) = (self.clock.now_text(), error.to_string());
        let outcome = outcome_of(error);
        // Should a power failure take this, the stored answer is read, and turned down, once more.
        self.store.write_soon(|transaction| {
            ai_calls::consume(transaction, op_id, outcome, Some(&reason), &now)
        })
    }

    /// How long to wait before sending again what certainly did not run, in seconds. `None` when it
    /// is not to be sent again.
    fn wait_before_resend(&self, error: &ProviderError, resends: u32) -> Option<u64> {
        if resends >= MAX_RESENDS || self.interrupt.requested() {
            return None;
        }
        match error {
            ProviderError::Network(HttpError::NotSent { .. }) if resends < 2 => Some(1 << resends),
            _ => error.retry_after_s().filter(|wait| *wait <= MAX_WAIT_S),
        }
    }
}

fn judge(result: Result<HttpReply, HttpError>, wanted: &Wanted, provider: &Provider) -> Ending {
    let (error, received) = match result {
        Ok(reply) => match wanted.parse(&provider.target, &reply) {
            Ok(parsed) => return Ending::Answered(reply, Box::new(parsed)),
            Err(error) => (error, Some((reply.status, reply.body))),
        },
        Err(HttpError::Cut {
            status,
            received,
            reason,
        }) => {
            let kept = Some((status, received.clone()));
            (
                ProviderError::Network(HttpError::Cut {
                    status,
                    received,
                    reason,
                }),
                kept,
            )
        }
        Err(error) => (ProviderError::Network(error), None),
    };
    // A 503 that states a wait was turned away at the door, by the vendors' own rules.
    let turned_away = error.retry_after_s().is_some();
    match error.billing() {
        Billing::NotExecuted => Ending::NotExecuted(error, received.map(|(status, _)| status)),
        Billing::Unknown if turned_away => {
            Ending::NotExecuted(error, received.map(|(status, _)| status))
        }
        Billing::Unknown | Billing::Executed => Ending::Unknown(error, received),
    }
}

/// The word under which a useless answer is filed.
#[must_use]
pub const fn outcome_of(error: &ProviderError) -> &'static str {
    match error {
        ProviderError::Refused { .. } => "refused",
        ProviderError::Filtered => "filtered",
        ProviderError::Truncated { .. } => "truncated",
        ProviderError::EmptyReply { .. } => "empty",
        _ => "invalid",
    }
}

/// Takes the answer out of the line of a batch's results that it was stored with.
fn answer_in_line(dialect: &str, line: Vec<u8>) -> Vec<u8> {
    let batch = Dialect::named(dialect).and_then(BatchDialect::of);
    match batch.map(|batch| batch.read_line(&line)) {
        Some(Ok(ResultLine {
            result: LineResult::Answered(reply),
            ..
        })) => reply.body,
        _ => line,
    }
}

fn unresolved_reason(call: &AiCall) -> String {
    call.error
        .clone()
        .unwrap_or_else(|| "its reply never arrived".to_owned())
}

/// Turns every call of a run that died into an unresolved one; says which.
///
/// # Errors
/// A failure of the store.
pub fn sweep_dead_run(store: &Store, run_id: RunId, now: &str) -> Result<Vec<OpId>, StoreError> {
    let reason = "the run died while the call was on its way";
    store.write(|transaction| {
        let filter = ai_calls::CallFilter {
            state: Some(CallState::Sent),
            run: Some(run_id),
            since: None,
        };
        let mut swept = Vec::new();
        for call in ai_calls::list(transaction, &filter)? {
            // A call in a batch outlives the run that handed it over.
            if call.batch_id.is_some() {
                continue;
            }
            ai_calls::close(
                transaction,
                call.op_id,
                CallState::Unresolved,
                None,
                reason,
                None,
                now,
            )?;
            ledger::unresolved(transaction, call.op_id, reason, now)?;
            swept.push(call.op_id);
        }
        Ok(swept)
    })
}
