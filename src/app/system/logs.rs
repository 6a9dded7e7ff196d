//! What runs did: their model calls, and what they published.

use serde::Serialize;

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::store::StoreError;
use crate::store::ai_calls::{self, AiCall, CallFilter};
use crate::store::publish_records::{self, PublishRecord};
use crate::store::runs::{self, Run};

/// A run with all that it did outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunLog {
    /// The run.
    pub run: Run,
    /// Its model calls, oldest first.
    pub calls: Vec<LoggedCall>,
    /// Its attempts at publishing, oldest first.
    pub published: Vec<PublishRecord>,
}

/// A model call, with its bodies when they were asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoggedCall {
    /// The call.
    #[serde(flatten)]
    pub call: AiCall,
    /// What was sent. `None` unless bodies were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_body: Option<String>,
    /// What came back. `None` when nothing did, or bodies were not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_answer: Option<String>,
}

/// Lists the last runs, newest first.
///
/// # Errors
/// A failure of the store.
pub fn list(session: &Session<'_>, how_many: i64) -> Result<Vec<Run>, AppError> {
    Ok(runs::last(session.store.connection(), how_many)?)
}

/// Shows a run by the request id that its answer carried, or by its own id.
///
/// # Errors
/// `NotFound` when there is no such run.
pub fn show(session: &Session<'_>, request_id: &str, bodies: bool) -> Result<RunLog, AppError> {
    let connection = session.store.connection();
    let run = match runs::find_by_request(connection, request_id) {
        Err(StoreError::NoRow { .. }) => {
            return Err(AppError::not_found(
                format!("no run has the request id `{request_id}`"),
                "run `igny8 logs list` to see the last runs; commands that only read are not kept",
            ));
        }
        found => found?,
    };
    let filter = CallFilter {
        run: Some(run.id),
        ..CallFilter::default()
    };
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let mut calls = Vec::new();
    for call in ai_calls::list(connection, &filter)? {
        let (request_body, raw_answer) = if bodies {
            let (sent, came) = ai_calls::bodies(connection, call.op_id)?;
            (Some(text(sent)), came.map(text))
        } else {
            (None, None)
        };
        calls.push(LoggedCall {
            call,
            request_body,
            raw_answer,
        });
    }
    let published = publish_records::of_run(connection, run.id)?;
    Ok(RunLog {
        run,
        calls,
        published,
    })
}
