//! What was sent to a site and heard from it.

use serde::Serialize;

use super::gather::Tracked;
use crate::app::connection;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::domain::integration::Integration;
use crate::store::site_journal::{self, Entry, NewEntry};
use crate::store::{Connection, StoreError, content as contents, integrations};
use crate::wordpress::bridge::Event;

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

/// Notes something that was heard from the site; the same event twice is one.
///
/// # Errors
/// A failure of the store.
pub(super) fn hear(
    connection: &Connection,
    session: &Session<'_>,
    integration: &Integration,
    event: &Event,
    tracked: &[Tracked],
    now: &str,
) -> Result<(), AppError> {
    let content = tracked
        .iter()
        .find(|tracked| Some(tracked.content.uuid) == event.content_id)
        .map(|tracked| tracked.content.id);
    let external = event.object_id.to_string();
    let entry = NewEntry {
        integration_id: integration.id,
        run_id: session.run_id().ok(),
        direction: "heard",
        kind: &event.kind,
        content_id: content,
        external_id: Some(&external),
        text: &told(event),
        event_id: Some(event.id),
        occurred_at: event.occurred.as_deref(),
    };
    Ok(site_journal::add(connection, &entry, now)?)
}

/// What an event says, in a few words.
fn told(event: &Event) -> String {
    let text = |field: &str| event.data[field].as_str().unwrap_or_default();
    match event.kind.as_str() {
        "post.status" | "post.trashed" | "post.restored" => {
            format!("{} -> {}", text("from"), text("to"))
        }
        "post.updated" => {
            let fields = event.data["fields"].as_array();
            let names: Vec<&str> = fields
                .into_iter()
                .flatten()
                .filter_map(|name| name.as_str())
                .collect();
            format!("changed: {}", names.join(", "))
        }
        "post.deleted" => format!("deleted for good, was {}", text("from")),
        kind => format!("{kind} {}", text("taxonomy")).trim_end().to_owned(),
    }
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
