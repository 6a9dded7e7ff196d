//! Calls of which nobody knows whether they were billed, and what the user decides about them.
//!
//! A decision frees the item: it may be asked for again. Only the money differs. What may have come
//! of the call never passes for its answer; an article whose stream was cut is gone on with.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::ai::lookup::{self, Lookup, Verdict};
use crate::app::error::AppError;
use crate::app::session::{Session, runs_folder};
use crate::domain::batch::BatchState;
use crate::domain::ids::{BatchId, OpId};
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::os::lock;
use crate::store::ai_calls::{self, AiCall, CallFilter, Settlement};
use crate::store::{Connection, batches, ledger, subjects};

/// What is to become of unresolved calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It was billed: so much, or as much as was set aside.
    Charge(Option<UsdMicros>),
    /// It was not billed: the money goes back.
    Void,
}

/// An unresolved call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unresolved {
    /// The call.
    pub op_id: OpId,
    /// When it was sent.
    pub sent_at: String,
    /// The AI function.
    pub function: String,
    /// What it was for.
    pub subject: String,
    /// The title of that. `None` when it has none or is gone.
    pub title: Option<String>,
    /// The provider's name in the settings.
    pub provider: String,
    /// The model.
    pub model: String,
    /// What is set aside for it.
    pub reserved_usd_micros: UsdMicros,
    /// Whether its price is known; when not, nothing is set aside.
    pub price_known: bool,
    /// What happened to it.
    pub reason: String,
    /// Whether its provider may be able to say what became of it.
    pub can_be_asked: bool,
}

/// A call that was decided about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reconciled {
    /// The call.
    pub op_id: OpId,
    /// `settled`, `void`, or `unresolved` when the provider could not say.
    pub state: CallState,
    /// What was booked as spent. `None` when nobody knows the price.
    pub cost_usd_micros: Option<UsdMicros>,
    /// What it was for, which may be asked for again.
    pub subject: String,
    /// What the provider proved or said. `None` for what was decided by hand.
    pub evidence: Option<String>,
}

/// Lists the unresolved calls, oldest first, with those whose run has died and that the next run
/// will find unresolved.
///
/// # Errors
/// A failure of store or lock.
pub fn list(session: &Session<'_>) -> Result<Vec<Unresolved>, AppError> {
    let connection = session.store.connection();
    let of_state = |state| CallFilter {
        state: Some(state),
        ..CallFilter::default()
    };
    let mut calls = ai_calls::list(connection, &of_state(CallState::Unresolved))?;
    let found_again = found_again(connection)?;
    calls.retain(|call| {
        call.batch_id
            .is_none_or(|batch| !found_again.contains(&batch))
    });
    for call in ai_calls::list(connection, &of_state(CallState::Sent))? {
        if is_abandoned(session, &call)? {
            calls.push(call);
        }
    }
    calls.sort_by(|a, b| (&a.sent_at, a.op_id).cmp(&(&b.sent_at, b.op_id)));
    let named = calls.into_iter().map(|call| {
        let title = subjects::title(connection, &call.subject)?;
        let can_be_asked = lookup::can_be_asked(&session.store, &call)?;
        Ok(describe(call, title, can_be_asked))
    });
    named.collect()
}

/// The batches that the provider has: their results will say what became of each request.
fn found_again(connection: &Connection) -> Result<BTreeSet<BatchId>, AppError> {
    let all = batches::list(connection)?.into_iter();
    let found = all.filter(|batch| {
        let state = batch.state;
        state.is_open() && state != BatchState::Unresolved && !state.is_unsent()
    });
    Ok(found.map(|batch| batch.id).collect())
}

/// Whether the run of a call on its way has died, so that nobody waits for its reply.
///
/// # Errors
/// A failure of store or lock.
pub fn is_abandoned(session: &Session<'_>, call: &AiCall) -> Result<bool, AppError> {
    // A call in a batch outlives the run that handed it over.
    if call.batch_id.is_some() {
        return Ok(false);
    }
    if lock::is_held(&runs_folder(&session.root), &call.run_id.to_string())? {
        return Ok(false);
    }
    // The run may have ended well since the call was read.
    let now = ai_calls::get(session.store.connection(), call.op_id)?;
    Ok(now.state == CallState::Sent)
}

fn describe(call: AiCall, title: Option<String>, can_be_asked: bool) -> Unresolved {
    Unresolved {
        op_id: call.op_id,
        sent_at: call.sent_at,
        function: call.function,
        subject: call.subject,
        title,
        provider: call.provider,
        model: call.model,
        reserved_usd_micros: call.reserved_usd_micros,
        price_known: call.price_input.is_some(),
        reason: call
            .error
            .unwrap_or_else(|| "its run died while it was on its way".to_owned()),
        can_be_asked,
    }
}

/// Picks the calls that are meant: every one, or those whose name begins so.
///
/// # Errors
/// `NotFound` when no unresolved call has such a name, `Invalid` when several have.
pub fn pick(list: Vec<Unresolved>, op: Option<&str>) -> Result<Vec<Unresolved>, AppError> {
    let Some(op) = op else { return Ok(list) };
    let wanted = op.to_lowercase();
    let found: Vec<Unresolved> = list
        .into_iter()
        .filter(|call| !wanted.is_empty() && call.op_id.to_string().starts_with(&wanted))
        .collect();
    match found.len() {
        0 => Err(AppError::not_found(
            format!("no unresolved call is named `{op}`"),
            "run `igny8 credits reconcile` to see those there are",
        )),
        1 => Ok(found),
        several => Err(AppError::invalid(
            format!("{several} unresolved calls have names that begin with `{op}`"),
            "give more of the name",
        )),
    }
}

/// Books a decision about calls, all or none.
///
/// # Errors
/// `Invalid` when one of them was resolved meanwhile or is still on its way; a failure of the store.
pub fn decide(
    session: &Session<'_>,
    calls: &[OpId],
    decision: Decision,
) -> Result<Vec<Reconciled>, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        let mut decided = Vec::new();
        let found_again = found_again(transaction)?;
        for op_id in calls {
            let call = ai_calls::get(transaction, *op_id)?;
            if let Some(batch) = call.batch_id.filter(|batch| found_again.contains(batch)) {
                return Err(AppError::invalid(
                    format!(
                        "call {op_id} is in batch {batch}, whose results will say what it costs"
                    ),
                    "run `igny8 batches poll`",
                ));
            }
            if call.state != CallState::Unresolved {
                return Err(AppError::invalid(
                    format!("call {op_id} is not unresolved: it is {}", call.state),
                    "run `igny8 credits reconcile` to see those that are",
                ));
            }
            let reason = call.error.clone().unwrap_or_default();
            let (state, cost) = match decision {
                Decision::Void => {
                    let note = format!("given back by hand; {reason}");
                    ai_calls::close(
                        transaction,
                        *op_id,
                        CallState::Void,
                        None,
                        &note,
                        None,
                        &now,
                    )?;
                    ledger::void(transaction, *op_id, "given back by hand", &now)?;
                    (CallState::Void, None)
                }
                Decision::Charge(amount) => {
                    // A reserve of nothing says nothing where the price is unknown.
                    let known = call.price_input.is_some() || call.reserved_usd_micros.0 > 0;
                    let cost = amount.or_else(|| known.then_some(call.reserved_usd_micros));
                    let settlement = Settlement {
                        cost,
                        cost_source: if cost.is_some() { "hand" } else { "unknown" },
                        ..Settlement::default()
                    };
                    ai_calls::settle(transaction, *op_id, &settlement, &now)?;
                    let booked = cost.unwrap_or_default();
                    ledger::settle(transaction, *op_id, booked, "charged by hand", &now)?;
                    // Bytes of a cut reply must not pass for a paid answer that waits.
                    ai_calls::consume(
                        transaction,
                        *op_id,
                        ai_calls::RECONCILED,
                        Some(&reason),
                        &now,
                    )?;
                    (CallState::Settled, cost)
                }
            };
            decided.push(Reconciled {
                op_id: *op_id,
                state,
                cost_usd_micros: cost,
                subject: call.subject,
                evidence: None,
            });
        }
        Ok(decided)
    })
}

/// Asks the providers of calls what became of them, and books what they prove: an answer that is there
/// is kept and settled, one that certainly never was is given back. Everything else stays as it is.
///
/// # Errors
/// A failure of the store.
pub async fn ask(session: &Session<'_>, calls: &[OpId]) -> Result<Vec<Reconciled>, AppError> {
    let app = session.app;
    let (http, secrets, models) = (app.http()?, app.secrets(), app.models()?);
    let lookup = Lookup {
        store: &session.store,
        http: &http,
        retries: app.retry_policy(),
        clock: &app.clock,
        settings: &app.settings,
        secrets: &secrets,
        models: &models,
    };
    let mut asked = Vec::new();
    for op_id in calls {
        if app.interrupt.requested() {
            return Err(AppError::Interrupted);
        }
        let call = ai_calls::get(session.store.connection(), *op_id)?;
        if call.state != CallState::Unresolved {
            continue;
        }
        let (state, cost_usd_micros, evidence) = match lookup.ask(&call).await? {
            Verdict::Adopted(cost) => {
                let evidence = "its answer was there: the next run uses it, and pays nothing";
                (CallState::Settled, cost, evidence.to_owned())
            }
            Verdict::NeverRan(evidence) => (CallState::Void, None, evidence),
            Verdict::Open(reason) => (CallState::Unresolved, None, reason),
        };
        asked.push(Reconciled {
            op_id: *op_id,
            state,
            cost_usd_micros,
            subject: call.subject,
            evidence: Some(evidence),
        });
    }
    Ok(asked)
}
