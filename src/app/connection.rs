//! The site's WordPress as it is connected: its address by the user's consent, the root of its REST
//! API, the name of its secret.
//!
//! A workspace may come from a stranger. So the name of a secret is made of the site's address and
//! never read from a row, and what the user agreed to stands in the user's own settings.

use secrecy::SecretString;
use url::Url;

use super::App;
use super::error::AppError;
use super::session::Session;
use crate::config::secret_name::SecretName;
use crate::config::secret_source::{Found, Hints};
use crate::domain::integration::{Integration, Transport};
use crate::store::integrations;
use crate::wordpress::address::is_readable_on_the_way;
use crate::wordpress::{AddressError, RestRoot, SiteAddress};

/// The setting with the sites that may get credentials over plain http.
pub const PLAIN_HTTP: &str = "wordpress.plain_http";

/// The setting with the REST APIs that lie on another host than their site.
pub const OTHER_HOSTS: &str = "wordpress.other_hosts";

/// What `auth` calls the key of the bridge plugin.
pub const BRIDGE_SECRET: &str = "wordpress-bridge";

/// What `auth` calls the secret of webhooks.
pub const WEBHOOK_SECRET: &str = "wordpress-webhook";

/// A site that is connected and in use.
#[derive(Clone, Debug)]
pub struct Connected {
    /// The stored connection.
    pub integration: Integration,
    /// The site.
    pub site: SiteAddress,
    /// Where its REST API is.
    pub root: RestRoot,
}

/// The site that the settings name.
///
/// # Errors
/// `Address` when none is set, or it is plain http to another machine without the user's consent.
pub fn site_address(app: &App) -> Result<SiteAddress, AppError> {
    address(app, app.settings.text("wordpress.url").unwrap_or_default())
}

/// Reads an address under what the user agreed to.
///
/// # Errors
/// `Address` when it is no site's, or it is plain http to another machine without consent.
pub fn address(app: &App, given: &str) -> Result<SiteAddress, AppError> {
    let site = match given.parse::<SiteAddress>() {
        Err(refused @ AddressError::NotSecure { .. }) => {
            let site = SiteAddress::read_plain_http(given)?;
            if !agreed_to_plain_http(app, site.url()) {
                return Err(refused.into());
            }
            site
        }
        read => read?,
    };
    Ok(match agreed_api(app, &site) {
        Some(api) => site.with_api_at(api),
        None => site,
    })
}

/// Whether the user lets credentials go over plain http to this address's host.
#[must_use]
pub fn agreed_to_plain_http(app: &App, url: &Url) -> bool {
    !is_readable_on_the_way(url)
        || (app.settings.list(PLAIN_HTTP).into_iter())
            .filter_map(|agreed| Url::parse(agreed).ok())
            .any(|agreed| agreed.origin() == url.origin())
}

/// The other host that the user lets have this site's credentials. `None` for none.
fn agreed_api(app: &App, site: &SiteAddress) -> Option<Url> {
    let pairs = app.settings.list(OTHER_HOSTS).into_iter();
    let api = pairs
        .filter_map(|pair| pair.split_once('>'))
        .find(|(of, _)| *of == site.as_str())
        .and_then(|(_, api)| Url::parse(api).ok())?;
    agreed_to_plain_http(app, &api).then_some(api)
}

/// The connection with the site that the settings name. `None` when it is not connected: there may be
/// an application password all the same.
///
/// # Errors
/// As `site_address`; `WordPress` when the stored root lies on a host that nobody agreed to; a failure
/// of the store.
pub fn of_session(session: &Session<'_>) -> Result<Option<Connected>, AppError> {
    let site = site_address(session.app)?;
    let integration = integrations::find(session.store.connection(), site.as_str())?;
    let Some(integration) = integration.filter(|integration| integration.is_active) else {
        return Ok(None);
    };
    let root = RestRoot::read(&integration.rest_root, &site)?;
    Ok(Some(Connected {
        integration,
        site,
        root,
    }))
}

/// The connection with the site, through whichever transport.
///
/// # Errors
/// As `of_session`; `Invalid` when the site is not connected.
pub fn needed(session: &Session<'_>) -> Result<Connected, AppError> {
    of_session(session)?.ok_or_else(|| {
        let site = session.app.settings.text("wordpress.url").unwrap_or("it");
        AppError::invalid(
            format!("{site} is not connected"),
            &format!("run `igny8 wp connect {site}`"),
        )
    })
}

/// The connection with the site through the bridge plugin.
///
/// # Errors
/// As `needed`; `Invalid` when it is connected without the plugin.
pub fn needed_bridge(session: &Session<'_>) -> Result<Connected, AppError> {
    let connected = needed(session)?;
    if connected.integration.transport == Transport::Bridge {
        return Ok(connected);
    }
    Err(AppError::invalid(
        format!(
            "{} is connected without the bridge plugin, which this needs",
            connected.site
        ),
        "run `igny8 wp plugin install-help`, then `igny8 wp connect` with its key",
    ))
}

/// The name of the secret of a site's bridge key.
///
/// # Errors
/// `Address` when the address names no site.
pub fn bridge_secret_name(site: &SiteAddress) -> Result<SecretName, AppError> {
    SecretName::wordpress_bridge(site.as_str()).ok_or_else(|| AddressError::Empty.into())
}

/// The key of a site's bridge plugin, with where it was found.
///
/// # Errors
/// `Secret` when there is none.
pub fn bridge_key(app: &App, site: &SiteAddress) -> Result<Found, AppError> {
    let name = bridge_secret_name(site)?;
    Ok(app.secrets().resolve(&name, Hints::default())?)
}

/// The application password of a site, with where it was found.
///
/// # Errors
/// `Secret` when there is none.
pub fn application_password(app: &App, site: &SiteAddress) -> Result<SecretString, AppError> {
    let name = SecretName::wordpress(site.as_str()).ok_or(AddressError::Empty)?;
    Ok(app.secrets().resolve(&name, Hints::default())?.secret)
}
