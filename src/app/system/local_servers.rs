//! Servers for language models that answer on this machine.

use serde::Serialize;

use crate::ai::provider::{LocalCandidate, ProviderProblem};
use crate::app::App;
use crate::app::error::AppError;
use crate::http::Timeouts;

/// How long a server on this machine may take to list its models, in seconds.
const PATIENCE_S: f64 = 0.3;

/// A server that answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LocalServer {
    /// What to set `ai.provider` to.
    pub provider: String,
    /// Its name for people.
    pub title: String,
    /// Where it is.
    pub base_url: String,
    /// The names of its models; may be empty.
    pub models: Vec<String>,
}

/// Asks at the usual addresses on this machine who is there: one free GET each, 0.3 s at most.
///
/// # Errors
/// `Provider` or `Http`, never because nobody answers.
pub async fn find(app: &App) -> Result<Vec<LocalServer>, AppError> {
    let http = app.http()?;
    let patience = Timeouts {
        connect_s: PATIENCE_S,
        idle_s: PATIENCE_S,
        total_s: PATIENCE_S,
    };
    let mut found = Vec::new();
    for candidate in LocalCandidate::all().map_err(ProviderProblem::from)? {
        let Some(request) = candidate.models_request() else {
            continue;
        };
        let Ok(reply) = http.send(&request.timeouts(patience)).await else {
            continue;
        };
        if let Some(models) = candidate.models_in(&reply) {
            found.push(LocalServer {
                base_url: candidate.base_url().to_owned(),
                provider: candidate.name,
                title: candidate.title,
                models,
            });
        }
    }
    Ok(found)
}
