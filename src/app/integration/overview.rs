//! How it stands with the connection, from the workspace alone: nothing is sent.

use serde::Serialize;

use super::journal;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::integration::Integration;
use crate::store::{StoreError, integrations};

/// How it stands with a connection.
#[derive(Clone, Debug, Serialize)]
pub struct Overview {
    /// The connection.
    #[serde(flatten)]
    pub integration: Integration,
    /// How many pieces of content have a post there.
    pub posts: i64,
    /// How many of these are live.
    pub live: i64,
    /// How many attempts at publishing have no known end: the next run looks them up.
    pub open_attempts: i64,
    /// Other sites that this workspace was connected with.
    pub others: Vec<String>,
}

/// Says how it stands with the site of the settings.
///
/// # Errors
/// `NotFound` when it was never connected; a failure of the store.
pub fn of(session: &Session<'_>) -> Result<Overview, AppError> {
    let integration = journal::known(session)?;
    let connection = session.store.connection();
    let count = |sql: &str| {
        connection
            .query_row(sql, [&integration.site_url], |row| row.get::<_, i64>(0))
            .map_err(StoreError::from)
    };
    let posts = count(
        "SELECT count(DISTINCT content_id) FROM publish_records
         WHERE target = 'wordpress' AND destination = ?1 AND state = 'done'",
    )?;
    let live = count(
        "SELECT count(DISTINCT c.id) FROM content c JOIN publish_records p ON p.content_id = c.id
         WHERE p.target = 'wordpress' AND p.destination = ?1 AND p.state = 'done'
           AND c.status = 'published'",
    )?;
    let open_attempts = count(
        "SELECT count(*) FROM publish_records
         WHERE target = 'wordpress' AND destination = ?1 AND state IN ('intent', 'ambiguous')",
    )?;
    let others = integrations::list(connection)?
        .into_iter()
        .filter(|other| other.id != integration.id)
        .map(|other| other.site_url)
        .collect();
    Ok(Overview {
        integration,
        posts,
        live,
        open_attempts,
        others,
    })
}

/// Lets `wp sync` work on the site of the settings, or keeps it from it.
///
/// # Errors
/// `NotFound` when it was never connected; a failure of the store.
pub fn switch_sync(session: &Session<'_>, on: bool) -> Result<Integration, AppError> {
    let known = journal::known(session)?;
    let now = session.now();
    session.store.write(|transaction| {
        integrations::set_sync_enabled(transaction, known.id, on, &now)?;
        let text = if on {
            "sync switched on"
        } else {
            "sync switched off"
        };
        journal::note(transaction, session, &known, "sync", text, &now)
    })?;
    journal::known(session)
}
