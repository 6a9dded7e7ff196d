//! Batches as they are shown.

use serde::Serialize;

use crate::ai::functions::{
    generate_content, generate_ideas, generate_image_prompts, generate_images,
};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::batch::BatchState;
use crate::domain::ids::{BatchId, OpId};
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::store::batches::{self, RequestCounts, StoredBatch};
use crate::store::{Connection, subjects};

/// A batch with where its requests stand.
#[derive(Clone, Debug, Serialize)]
pub struct BatchView {
    /// The batch.
    #[serde(flatten)]
    pub batch: StoredBatch,
    /// How many of its requests stand where.
    pub counts: RequestCounts,
    /// What to type next. `None` when nothing is to be done.
    pub next: Option<String>,
}

/// One request of a batch.
#[derive(Clone, Debug, Serialize)]
pub struct RequestView {
    /// The call; also the name that the provider was given for it.
    pub op_id: OpId,
    /// What it is for.
    pub subject: String,
    /// The title of that. `None` when it has none or is gone.
    pub title: Option<String>,
    /// Where it stands.
    pub state: CallState,
    /// What is set aside for it.
    pub reserved_usd_micros: UsdMicros,
    /// What it cost. `None` until settled, and after that when the price is unknown.
    pub cost_usd_micros: Option<UsdMicros>,
    /// What became of its answer. `None` while it waits.
    pub outcome: Option<String>,
    /// Why it came to nothing. `None` when it did not.
    pub error: Option<String>,
}

/// A batch with each of its requests.
#[derive(Clone, Debug, Serialize)]
pub struct Details {
    /// The batch.
    #[serde(flatten)]
    pub view: BatchView,
    /// Its requests.
    pub calls: Vec<RequestView>,
}

/// Says in words what the answers of a function become.
#[must_use]
pub fn what_of(function: &str) -> &str {
    match function {
        generate_content::NAME => "texts",
        generate_ideas::NAME => "ideas",
        generate_image_prompts::NAME => "image descriptions",
        generate_images::NAME => "images",
        other => other,
    }
}

/// Describes a batch.
///
/// # Errors
/// A failure of the store.
pub fn view(connection: &Connection, batch: StoredBatch) -> Result<BatchView, AppError> {
    let counts = batches::counts(connection, batch.id)?;
    let next = match batch.state {
        BatchState::Unresolved if batch.remote_id.is_some() => {
            Some("igny8 credits reconcile".to_owned())
        }
        _ if counts.unused > 0 => Some(format!("igny8 batches collect {}", batch.id)),
        state if state.is_open() => Some("igny8 batches poll".to_owned()),
        _ => None,
    };
    Ok(BatchView {
        batch,
        counts,
        next,
    })
}

/// Lists batches, newest first; only those of which something is still to come, when `open`.
///
/// # Errors
/// A failure of the store.
pub fn list(session: &Session<'_>, open: bool) -> Result<Vec<BatchView>, AppError> {
    let connection = session.store.connection();
    let found = if open {
        batches::unfinished(connection)?
    } else {
        batches::list(connection)?
    };
    let views = found.into_iter().rev().map(|batch| view(connection, batch));
    views.collect()
}

/// Describes a batch with each of its requests.
///
/// # Errors
/// `Store` when there is none of that number.
pub fn details(session: &Session<'_>, id: BatchId) -> Result<Details, AppError> {
    let connection = session.store.connection();
    let view = view(connection, batches::get(connection, id)?)?;
    let calls = batches::calls(connection, id)?;
    let calls = calls.into_iter().map(|call| {
        Ok(RequestView {
            op_id: call.op_id,
            title: subjects::title(connection, &call.subject)?,
            subject: call.subject,
            state: call.state,
            reserved_usd_micros: call.reserved_usd_micros,
            cost_usd_micros: call.cost_usd_micros,
            outcome: call.outcome,
            error: call.error,
        })
    });
    let calls = calls.collect::<Result<_, AppError>>()?;
    Ok(Details { view, calls })
}
