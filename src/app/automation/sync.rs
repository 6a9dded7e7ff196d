//! Keeping workspace and site in step: what integration finds and publishing sends, put together.

use crate::app::error::AppError;
use crate::app::integration::{import as imports, pull as pulls};
use crate::app::publisher::wordpress;
use crate::app::reporter::Reporter;
use crate::app::session::Session;

/// Takes over what was done on the site.
///
/// # Errors
/// As `integration::pull::pull`.
pub async fn pull(
    session: &Session<'_>,
    full: bool,
    reporter: &dyn Reporter,
) -> Result<pulls::Outcome, AppError> {
    let revision = |id| wordpress::revision(session, id);
    pulls::pull(session, full, &revision, reporter).await
}

/// Imports posts that are on the site already.
///
/// # Errors
/// As `integration::import::import`.
pub async fn import(
    session: &Session<'_>,
    request: &imports::Request,
    reporter: &dyn Reporter,
) -> Result<imports::Outcome, AppError> {
    let revision = |id| wordpress::revision(session, id);
    imports::import(session, request, &revision, reporter).await
}

/// What is to be pushed: the content that has a post there, with what changed here. `None` when no
/// content has one.
///
/// # Errors
/// As `integration::pull::content_with_posts`.
fn request(session: &Session<'_>) -> Result<Option<wordpress::Request>, AppError> {
    let content = pulls::content_with_posts(session)?;
    Ok((!content.is_empty()).then(|| wordpress::Request {
        content: content.iter().map(ToString::to_string).collect(),
        update: true,
        ..wordpress::Request::default()
    }))
}

/// Says what a push would send; nothing is sent.
///
/// # Errors
/// As `publisher::wordpress::plan`.
pub fn plan_push(session: &Session<'_>) -> Result<Option<wordpress::Plan>, AppError> {
    let Some(request) = request(session)? else {
        return Ok(None);
    };
    let mut plan = wordpress::plan(session, &request)?;
    plan.skipped.retain(|item| item.needs_attention);
    Ok(Some(plan))
}

/// Sends what changed here to the posts that are there, by the rules of publishing: nobody's edit there
/// is overwritten, and nothing goes live.
///
/// # Errors
/// As `publisher::wordpress::publish`.
pub async fn push(
    session: &Session<'_>,
    reporter: &dyn Reporter,
) -> Result<Option<wordpress::Outcome>, AppError> {
    let Some(request) = request(session)? else {
        return Ok(None);
    };
    let mut outcome = wordpress::publish(session, &request, reporter).await?;
    // All were named, so that those that need nothing are listed: nobody asked for that list.
    outcome.batch.skipped.retain(|item| item.needs_attention);
    Ok(Some(outcome))
}
