//! What was sent to a site and heard from it.

use serde::Serialize;

use crate::app::connection;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::domain::integration::Integration;
use crate::store::site_journal::{self, Entry, NewEntry};
use crate::store::{Connection, StoreError, content as contents, integrations};

/// The most entries that are read at once.
const MOST: i64 = 10_000;

/// What happened with a site.
#[derive(Clone, Debug, Serialize)]
pub struct Journal {
    /// The site.
    pub site_url: String,
    /// What happened, the newest first.
    pub entries: Vec<Entry>,
}

/// Notes something that was done here.
///
/// # Errors
/// A failure of the store.
pub(super) fn note(
    connection: &Connection,
    session: &Session<'_>,
    integration: &Integration,
    kind: &str,
    text: &str,
    now: &str,
) -> Result<(), AppError> {
    let entry = NewEntry {
        integration_id: integration.id,
        run_id: session.run_id().ok(),
        direction: "here",
        kind,
        content_id: None,
        external_id: None,
        text,
        event_id: None,
        occurred_at: None,
    };
    Ok(site_journal::add(connection, &entry, now)?)
}

/// Lists what happened with the site of the settings, also one that is disconnected.
///
/// # Errors
/// `NotFound` when it was never connected; `Store` when there is no such content.
pub fn list(
    session: &Session<'_>,
    content: Option<&str>,
    limit: Option<i64>,
) -> Result<Journal, AppError> {
    let connection = session.store.connection();
    let integration = known(session)?;
    let content: Option<ContentId> = match content {
        Some(word) => Some(contents::find(connection, word)?.id),
        None => None,
    };
    let at_most = limit.unwrap_or(MOST).clamp(1, MOST);
    let site_url = integration.site_url;
    let entries = site_journal::list(connection, integration.id, &site_url, content, at_most)?;
    Ok(Journal { site_url, entries })
}

/// The connection with the site of the settings, in use or not.
///
/// # Errors
/// `NotFound` when it was never connected.
pub(super) fn known(session: &Session<'_>) -> Result<Integration, AppError> {
    let site = connection::site_address(session.app)?;
    let found: Result<_, StoreError> =
        integrations::find(session.store.connection(), site.as_str());
    found?.ok_or_else(|| {
        AppError::not_found(
            format!("{site} was never connected"),
            &format!("run `igny8 wp connect {site}`"),
        )
    })
}
