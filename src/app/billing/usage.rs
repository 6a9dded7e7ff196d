//! Usage: calls, tokens and money, by day, function, model, provider or run.

use std::collections::BTreeMap;

use serde::Serialize;

use super::span::Span;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::store::ai_calls::{self, AiCall, CallFilter};

/// What calls are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The day in UTC.
    Day,
    /// The AI function.
    Function,
    /// The model.
    Model,
    /// The provider's name in the settings.
    Provider,
    /// The run that made them.
    Run,
}

/// The usage of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Used {
    /// The group: a day, or a name.
    pub key: String,
    /// The calls that ran or may have run; those known not to have run are not counted.
    pub calls: u64,
    /// Tokens in, cached ones included, as far as the providers said.
    pub input_tokens: i64,
    /// Tokens in that were cached.
    pub cached_input_tokens: i64,
    /// Tokens out, hidden reasoning included.
    pub output_tokens: i64,
    /// What the settled calls cost, as far as that is known.
    pub cost_usd_micros: UsdMicros,
    /// The settled calls whose cost nobody knows.
    pub calls_of_unknown_cost: u64,
    /// The calls of which nobody knows whether they were billed, and those on their way.
    pub open_calls: u64,
    /// What those may cost.
    pub open_usd_micros: UsdMicros,
}

/// The usage of a span of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Usage {
    /// What the rows are grouped by.
    pub by: By,
    /// The rows, sorted by their key.
    pub rows: Vec<Used>,
    /// All rows together; its key is `total`.
    pub total: Used,
}

/// Adds up the calls that were sent in a span of time.
///
/// # Errors
/// A failure of the store.
pub fn usage(session: &Session<'_>, by: By, span: &Span) -> Result<Usage, AppError> {
    let filter = CallFilter {
        since: span.since.clone(),
        ..CallFilter::default()
    };
    let calls = ai_calls::list(session.store.connection(), &filter)?;
    Ok(add_up(&calls, by, span))
}

/// Adds up calls. Pure.
#[must_use]
pub fn add_up(calls: &[AiCall], by: By, span: &Span) -> Usage {
    let mut groups: BTreeMap<String, Used> = BTreeMap::new();
    let mut total = Used {
        key: "total".to_owned(),
        ..Used::default()
    };
    for call in calls {
        if call.state == CallState::Void || !span.contains(&call.sent_at) {
            continue;
        }
        let key = match by {
            By::Day => call.sent_at.get(..10).unwrap_or_default().to_owned(),
            By::Function => call.function.clone(),
            By::Model => call.model.clone(),
            By::Provider => call.provider.clone(),
            By::Run => call.run_id.to_string(),
        };
        let group = groups.entry(key.clone()).or_insert_with(|| Used {
            key,
            ..Used::default()
        });
        group.add(call);
        total.add(call);
    }
    Usage {
        by,
        rows: groups.into_values().collect(),
        total,
    }
}

impl Used {
    fn add(&mut self, call: &AiCall) {
        self.calls += 1;
        let add = |sum: &mut i64, tokens: Option<i64>| {
            *sum = sum.saturating_add(tokens.unwrap_or(0));
        };
        add(&mut self.input_tokens, call.input_tokens);
        add(&mut self.cached_input_tokens, call.cached_input_tokens);
        add(&mut self.output_tokens, call.output_tokens);
        match (call.state, call.cost_usd_micros) {
            (CallState::Settled, Some(cost)) => {
                self.cost_usd_micros = self.cost_usd_micros.saturating_add(cost);
            }
            (CallState::Settled, None) => self.calls_of_unknown_cost += 1,
            _ => {
                self.open_calls += 1;
                let open = self.open_usd_micros;
                self.open_usd_micros = open.saturating_add(call.reserved_usd_micros);
            }
        }
    }
}
