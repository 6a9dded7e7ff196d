//! The two ways to speak to a site.

use crate::app::App;
use crate::app::connection::{self, Connected};
use crate::app::error::AppError;
use crate::config::secret_source::Found;
use crate::http::HttpClient;
use crate::wordpress::bridge::{BridgeClient, BridgeKey};
use crate::wordpress::{Login, WordPressClient};

/// The bridge client of a connected site.
///
/// # Errors
/// `Secret` without a key, `Bridge` when what is stored is none.
pub(super) fn bridge<'http>(
    app: &App,
    http: &'http HttpClient,
    connected: &Connected,
) -> Result<BridgeClient<'http>, AppError> {
    let (client, _) = bridge_with_source(app, http, connected)?;
    Ok(client)
}

/// The same, with where the key was found.
pub(super) fn bridge_with_source<'http>(
    app: &App,
    http: &'http HttpClient,
    connected: &Connected,
) -> Result<(BridgeClient<'http>, Found), AppError> {
    let found = connection::bridge_key(app, &connected.site)?;
    let key =
        BridgeKey::read(&found.secret).map_err(crate::wordpress::bridge::BridgeError::from)?;
    let client = BridgeClient::new(http, connected.root.clone(), key);
    Ok((client.retry_reads(app.retry_policy()), found))
}

/// The core REST client of a connected site.
///
/// # Errors
/// `Secret` without an application password.
pub(super) fn core<'http>(
    app: &App,
    http: &'http HttpClient,
    connected: &Connected,
) -> Result<WordPressClient<'http>, AppError> {
    let password = connection::application_password(app, &connected.site)?;
    let login = Login {
        user: connected.integration.user_login.clone(),
        password,
    };
    let root = connected.root.clone();
    let client = WordPressClient::with_root(http, connected.site.clone(), root, login);
    Ok(client.retry_reads(app.retry_policy()))
}
