//! Usage: calls, tokens and money, by day, function, model, provider or run.

use std::collections::BTreeMap;

use serde::Serialize;

use super::span::Span;
use crate::ai::functions::TEST_MODEL;
use crate::app::error::AppError;
use crate::app::session::{DATABASE, Session};
use crate::config::sites::Registry;
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::store::ai_calls::{self, AiCall, CallFilter};
use crate::store::call_costs;
use crate::store::{Access, Store, subjects};

/// How many of the last calls say what calls usually cost.
const LOOKED_AT: usize = 200;

/// How many calls it takes to say what calls usually cost.
const ENOUGH: usize = 5;

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
    /// What they were for: an article with all that was made for it, or an idea, a cluster and so on.
    Article,
    /// The site: every one that is registered on this machine.
    Site,
}

/// The usage of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Used {
    /// The group: a day, or a name.
    pub key: String,
    /// The calls that ran or may have run; those known not to have run are not counted.
    pub calls: u64,
    /// Those of them that were answered by a stored answer, at no cost.
    pub from_cache: u64,
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
    /// The sites that could not be read, each with the reason; their calls are not counted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<String>,
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
    if by == By::Site {
        return of_all_sites(session, &filter, span);
    }
    let connection = session.store.connection();
    let mut calls = ai_calls::list(connection, &filter)?;
    if by == By::Article {
        for call in &mut calls {
            let title = subjects::title(connection, &call.subject)?;
            call.subject = title.unwrap_or_else(|| format!("{} (gone)", call.subject));
        }
    }
    Ok(add_up(&calls, by, span))
}

/// Adds up every registered site, and this one whether it is registered or not.
fn of_all_sites(
    session: &Session<'_>,
    filter: &CallFilter,
    span: &Span,
) -> Result<Usage, AppError> {
    let registry = Registry::load(&session.app.paths.sites_file())?;
    let own = registry
        .name_of(&session.root)
        .map_or_else(|| session.site().name, str::to_owned);
    let mut usage = add_up(
        &ai_calls::list(session.store.connection(), filter)?,
        By::Site,
        span,
    );
    let mut rows = vec![Used {
        key: own.clone(),
        ..usage.total.clone()
    }];
    for (name, folder) in registry.sites().filter(|(name, _)| **name != *own) {
        let opened = Store::open(
            &folder.join(DATABASE),
            Access::Read,
            session.app.busy_timeout,
        );
        match opened.and_then(|store| ai_calls::list(store.connection(), filter)) {
            Ok(calls) => {
                let found = add_up(&calls, By::Site, span).total;
                usage.total.plus(&found);
                rows.push(Used {
                    key: name.to_owned(),
                    ..found
                });
            }
            Err(error) => usage.unread.push(format!("{name}: {error}")),
        }
    }
    rows.sort_by(|a, b| a.key.cmp(&b.key));
    usage.rows = rows;
    Ok(usage)
}

/// What the calls of this site have cost so far, as parts of what was set aside for them, in
/// thousandths: a low and a high one. A test of a model asks for one word and says nothing of other calls. `None` before there are enough calls to judge by.
///
/// # Errors
/// A failure of the store.
pub fn usual_shares(session: &Session<'_>) -> Result<Option<(i64, i64)>, AppError> {
    let costs = call_costs::newest_costs(session.store.connection(), TEST_MODEL, LOOKED_AT)?;
    let mut shares: Vec<i64> = costs
        .into_iter()
        .map(|(cost, reserved)| (i128::from(cost.0) * 1_000 / i128::from(reserved.0)).min(1_000))
        .filter_map(|share| i64::try_from(share).ok())
        .collect();
    if shares.len() < ENOUGH {
        return Ok(None);
    }
    shares.sort_unstable();
    // A tenth below and a tenth above are left out.
    let tenth = shares.len() / 10;
    Ok(Some((shares[tenth], shares[shares.len() - 1 - tenth])))
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
            By::Article => call.subject.clone(),
            By::Site => String::new(),
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
        unread: Vec::new(),
    }
}

impl Used {
    fn plus(&mut self, other: &Self) {
        self.calls += other.calls;
        self.from_cache += other.from_cache;
        self.input_tokens = self.input_tokens.saturating_add(other.input_tokens);
        self.cached_input_tokens = self
            .cached_input_tokens
            .saturating_add(other.cached_input_tokens);
        self.output_tokens = self.output_tokens.saturating_add(other.output_tokens);
        self.cost_usd_micros = self.cost_usd_micros.saturating_add(other.cost_usd_micros);
        self.calls_of_unknown_cost += other.calls_of_unknown_cost;
        self.open_calls += other.open_calls;
        self.open_usd_micros = self.open_usd_micros.saturating_add(other.open_usd_micros);
    }

    fn add(&mut self, call: &AiCall) {
        self.calls += 1;
        self.from_cache += u64::from(call.cost_source.as_deref() == Some("cache"));
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
