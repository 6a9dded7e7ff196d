//! The books as they stand, brought before the audit.

use std::collections::BTreeSet;

use serde::Serialize;

use super::audit::{self, Books, Finding};
use super::reconcile::is_abandoned;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ledger::CallState;
use crate::store::ai_calls::{self, CallFilter};
use crate::store::keywords::Page;
use crate::store::ledger;

/// What an audit found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Audited {
    /// How many rows of the ledger were checked.
    pub entries: usize,
    /// How many calls were checked.
    pub calls: usize,
    /// What does not agree; empty when all does.
    pub findings: Vec<Finding>,
}

/// Derives everything again from the rows, and names what does not agree.
///
/// # Errors
/// A failure of store or lock, or rows that cannot even be read.
pub fn check(session: &Session<'_>) -> Result<Audited, AppError> {
    let (entries, calls, balance, unanswered) = session.store.snapshot(|connection| {
        Ok::<_, AppError>((
            ledger::list(connection, Page::default())?,
            ai_calls::list(connection, &CallFilter::default())?,
            ledger::balance(connection)?,
            ai_calls::settled_without_answer(connection)?,
        ))
    })?;
    let mut abandoned = BTreeSet::new();
    for call in calls.iter().filter(|call| call.state == CallState::Sent) {
        if is_abandoned(session, call)? {
            abandoned.insert(call.op_id);
        }
    }
    let findings = audit::audit(&Books {
        entries: &entries,
        calls: &calls,
        balance,
        unanswered: &unanswered.into_iter().collect(),
        abandoned: &abandoned,
    });
    Ok(Audited {
        entries: entries.len(),
        calls: calls.len(),
        findings,
    })
}
