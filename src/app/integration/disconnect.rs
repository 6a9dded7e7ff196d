//! Ending a connection: the key dies at the site when asked, the secret goes, history stays.

use serde::Serialize;

use super::connect::secret_name;
use super::{clients, journal};
use crate::app::connection;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::config::secret_name::SecretName;
use crate::domain::integration::{Integration, Transport};
use crate::store::integrations;
use crate::wordpress::bridge::BridgeError;

/// A connection that has ended.
#[derive(Clone, Debug, Serialize)]
pub struct Disconnected {
    /// The connection as it is stored now.
    #[serde(flatten)]
    pub integration: Integration,
    /// Whether the key was revoked at the site.
    pub revoked: bool,
    /// From where the secret was removed; empty when it is not kept by igny8, such as a variable.
    pub removed_from: Vec<String>,
    /// What is left to do, as sentences.
    pub notes: Vec<String>,
}

/// Ends the connection with the site of the settings.
///
/// With `revoke` the key is revoked there first; when that fails nothing is changed here, so that it
/// can be tried again.
///
/// # Errors
/// `NotFound` when it was never connected; `Bridge` when the key could not be revoked; `Secret` when
/// it cannot be removed.
pub async fn disconnect(session: &Session<'_>, revoke: bool) -> Result<Disconnected, AppError> {
    let app = session.app;
    let known = journal::known(session)?;
    let site = connection::site_address(app)?;
    let mut notes = Vec::new();
    let mut revoked = false;
    if revoke {
        revoked = revoke_at_site(session, &known, &mut notes).await?;
    } else {
        notes.push(match known.transport {
            Transport::Bridge => format!(
                "the key {} still lives there: revoke it under Settings > IGNY8",
                known.key_id.as_deref().unwrap_or("of this connection")
            ),
            Transport::Core => {
                "the application password still lives there: revoke it under Users > Profile"
                    .to_owned()
            }
        });
    }
    let mut removed_from = Vec::new();
    let mut names = vec![secret_name(&site, known.transport)?];
    names.extend(SecretName::next_wordpress_bridge(site.as_str()));
    names.extend(SecretName::wordpress_webhook(site.as_str()));
    for name in names {
        for place in app.secrets().remove(&name)? {
            removed_from.push(place.to_string());
        }
    }
    if removed_from.is_empty() {
        notes.push(
            "its secret is not kept by igny8: unset the variable or file yourself".to_owned(),
        );
    }
    let now = session.now();
    let integration = session.store.write(|transaction| {
        integrations::disconnect(transaction, known.id, &now)?;
        let text = if revoked {
            "disconnected, the key revoked"
        } else {
            "disconnected"
        };
        journal::note(transaction, session, &known, "disconnected", text, &now)?;
        journal_row(transaction, &known)
    })?;
    Ok(Disconnected {
        integration,
        revoked,
        removed_from,
        notes,
    })
}

fn journal_row(
    connection: &crate::store::Connection,
    known: &Integration,
) -> Result<Integration, AppError> {
    let found = integrations::find(connection, &known.site_url)?;
    Ok(found.unwrap_or_else(|| known.clone()))
}

async fn revoke_at_site(
    session: &Session<'_>,
    known: &Integration,
    notes: &mut Vec<String>,
) -> Result<bool, AppError> {
    if known.transport == Transport::Core {
        notes.push(
            "an application password is revoked in WordPress, under Users > Profile".to_owned(),
        );
        return Ok(false);
    }
    let Some(connected) = connection::of_session(session)? else {
        notes.push("it was disconnected before".to_owned());
        return Ok(false);
    };
    let http = session.app.http()?;
    let client = clients::bridge(session.app, &http, &connected)?;
    let own = client.key_name().to_owned();
    // One that a rotation has left behind dies first: the own key is needed for that.
    if let Some(old) = &known.retiring_key_id {
        match client.revoke_key(old).await {
            Ok(()) | Err(BridgeError::NotFound { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    match client.revoke_key(&own).await {
        // A key that the site does not know is dead: so it is after a lost answer.
        Ok(()) | Err(BridgeError::KeyRefused | BridgeError::NotFound { .. }) => Ok(true),
        Err(error) => Err(error.into()),
    }
}
