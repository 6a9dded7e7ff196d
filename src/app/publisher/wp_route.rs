//! Which way a site is spoken to: through the bridge plugin, or over its core REST API.

use crate::app::connection::{self, bridge_key};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::config::secret_source::SecretError;
use crate::domain::integration::Transport;
use crate::http::HttpClient;
use crate::wordpress::bridge::{BridgeClient, BridgeError, BridgeKey};
use crate::wordpress::{RestRoot, SiteAddress, discover};

/// Says how the site is to be spoken to; asks nobody.
///
/// # Errors
/// `Address` when no site is set; a failure of the store; `Secret` when a key is there and unusable.
pub(super) fn transport(session: &Session<'_>) -> Result<Transport, AppError> {
    match session.app.settings.text("wordpress.transport") {
        Some("bridge") => return Ok(Transport::Bridge),
        Some("core") => return Ok(Transport::Core),
        _ => {}
    }
    if let Some(connected) = connection::of_session(session)? {
        return Ok(connected.integration.transport);
    }
    // A key in a variable is enough where nothing is kept, such as in a job of a build server.
    match bridge_key(session.app, &connection::site_address(session.app)?) {
        Ok(_) => Ok(Transport::Bridge),
        Err(AppError::Secret(SecretError::Missing { .. })) => Ok(Transport::Core),
        Err(error) => Err(error),
    }
}

/// The bridge of a site, ready to be asked.
///
/// # Errors
/// `Secret` without a key, `Bridge` when it has not the shape of one, `WordPress` when the REST API
/// cannot be found.
pub(super) async fn bridge<'http>(
    session: &Session<'_>,
    http: &'http HttpClient,
) -> Result<BridgeClient<'http>, AppError> {
    let site = connection::site_address(session.app)?;
    let found = bridge_key(session.app, &site)?;
    let key = BridgeKey::read(&found.secret).map_err(BridgeError::from)?;
    let root = root(session, http, &site).await?;
    Ok(BridgeClient::new(http, root, key).retry_reads(session.app.retry_policy()))
}

async fn root(
    session: &Session<'_>,
    http: &HttpClient,
    site: &SiteAddress,
) -> Result<RestRoot, AppError> {
    match connection::of_session(session)? {
        Some(connected) => Ok(connected.root),
        None => Ok(discover(http, site).await?.root),
    }
}
