//! Connecting a site: the credential is tried first, stored then, and the row is written last.

use secrecy::SecretString;
use serde::Serialize;

use super::approach::Approached;
use super::journal;
use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::config::edit;
use crate::config::layers::FileLayer;
use crate::config::paths::WORKSPACE_FILE;
use crate::config::secret_name::SecretName;
use crate::config::secret_source::{Backend, FileConsent, Hints, SecretError};
use crate::domain::integration::{Integration, Transport, is_above_author};
use crate::store::integrations::{self, NewIntegration};
use crate::wordpress::bridge::{BridgeClient, BridgeError, BridgeKey, Health};
use crate::wordpress::{AddressError, Login, Me, SiteAddress, WordPressClient, plugin};

/// How far apart the clocks of site and machine may be, in seconds: webhooks allow no more.
const CLOCKS_APART_S: i64 = 300;

/// A credential that the site has taken.
#[derive(Clone, Debug)]
pub struct Tried {
    secret: SecretString,
    transport: Transport,
    plugin_version: Option<String>,
    key_id: Option<String>,
    scopes: Vec<String>,
    user_login: String,
    user_roles: Vec<String>,
    /// What the user should know about it, as sentences.
    pub warnings: Vec<String>,
}

/// Where a credential is to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Keeping {
    /// Which store.
    pub backend: Backend,
    /// Whether it may be kept in plain text, in a file that only the user can read.
    pub consent: FileConsent,
}

/// A site that is connected now.
#[derive(Clone, Debug, Serialize)]
pub struct ConnectedSite {
    /// The stored connection.
    #[serde(flatten)]
    pub integration: Integration,
    /// Where the secret is kept.
    pub secret_place: String,
    /// What the user should know, as sentences.
    pub warnings: Vec<String>,
}

/// Tries a key of the bridge plugin.
///
/// # Errors
/// `Bridge` when it is no key, or the plugin does not take it.
pub async fn try_key(
    app: &App,
    approached: &Approached,
    secret: &SecretString,
) -> Result<Tried, AppError> {
    let key = BridgeKey::read(secret).map_err(BridgeError::from)?;
    let http = app.http()?;
    let client = BridgeClient::new(&http, approached.root.clone(), key.clone());
    let health = client.retry_reads(app.retry_policy()).health().await?;
    if !health.speaks_our_contract() {
        return Err(BridgeError::TooOld {
            version: health.bridge_version,
        }
        .into());
    }
    Ok(Tried {
        secret: key.secret().clone(),
        transport: Transport::Bridge,
        plugin_version: Some(health.bridge_version.clone()),
        key_id: Some(health.key.id.clone()),
        scopes: health.key.scopes.clone(),
        user_login: health.user.login.clone(),
        user_roles: health.user.roles.clone(),
        warnings: warnings_of(app, &health),
    })
}

/// What the user should know of a key that works.
pub(super) fn warnings_of(app: &App, health: &Health) -> Vec<String> {
    let mut warnings: Vec<String> = role_warning(&health.user.roles).into_iter().collect();
    for (scope, without) in [
        ("read", "nothing can be looked up or pulled"),
        ("draft", "nothing can be sent"),
        ("publish", "nothing goes live"),
        ("media", "no image is uploaded"),
    ] {
        if !health.has_scope(scope) {
            warnings.push(format!("the key has not the scope `{scope}`: {without}"));
        }
    }
    for (capability, without) in [
        ("publish_posts", "its posts can only wait for an editor"),
        ("upload_files", "it can upload no image"),
    ] {
        if !health.can(capability) {
            warnings.push(format!("its user lacks `{capability}`: {without}"));
        }
    }
    if health.bridge_version != plugin::version() {
        warnings.push(format!(
            "the plugin there has version {}, this program brings {}: `igny8 wp plugin zip`",
            health.bridge_version,
            plugin::version()
        ));
    }
    if let Some(apart) = clocks_apart_s(app, health) {
        warnings.push(format!(
            "the clocks of the site and of this machine are {apart} s apart"
        ));
    }
    if health.cron.missed_schedule > 0 {
        warnings.push(format!(
            "{} post(s) there have missed their time: WordPress's cron does not run",
            health.cron.missed_schedule
        ));
    }
    warnings.extend(health.problems.iter().cloned());
    warnings
}

/// How far apart the clocks are, in seconds. `None` when they agree well enough, or the site says
/// nothing.
pub(super) fn clocks_apart_s(app: &App, health: &Health) -> Option<i64> {
    apart_s(app, health.time.parse().ok()?)
}

/// How far a clock is from this machine's, in seconds. `None` when they agree well enough.
pub(super) fn apart_s(app: &App, there: jiff::Timestamp) -> Option<i64> {
    let apart = (there.as_second() - app.clock.now().as_second()).abs();
    (apart > CLOCKS_APART_S).then_some(apart)
}

fn role_warning(roles: &[String]) -> Option<String> {
    let above: Vec<&str> = (roles.iter().map(String::as_str))
        .filter(|role| is_above_author(role))
        .collect();
    (!above.is_empty()).then(|| {
        format!(
            "its user has the role {}, which may do more than publish: a user with the role Author is enough, and safer should the key ever get lost",
            above.join(", ")
        )
    })
}

/// Tries an application password, which works without the plugin.
///
/// # Errors
/// `WordPress` with the reason when it does not work.
pub async fn try_password(
    app: &App,
    approached: &Approached,
    user: &str,
    password: &SecretString,
) -> Result<Tried, AppError> {
    let http = app.http()?;
    let login = Login {
        user: user.to_owned(),
        password: password.clone(),
    };
    let root = approached.root.clone();
    let client = WordPressClient::with_root(&http, approached.site.clone(), root, login)
        .retry_reads(app.retry_policy());
    let me = match client.me().await {
        Ok(me) => me,
        Err(error) => return Err(client.explain(error).await.into()),
    };
    if !me.can("edit_posts") {
        return Err(crate::wordpress::WordPressError::RoleTooLow {
            code: "edit_posts".to_owned(),
            message: format!("the role {} cannot write posts", me.roles.join(", ")),
        }
        .into());
    }
    Ok(Tried {
        secret: password.clone(),
        transport: Transport::Core,
        plugin_version: None,
        key_id: None,
        scopes: Vec::new(),
        user_login: user.to_owned(),
        warnings: password_warnings(&me),
        user_roles: me.roles,
    })
}

fn password_warnings(me: &Me) -> Vec<String> {
    let mut warnings = vec![
        "without the plugin nothing in WordPress keeps a post from being made twice: igny8 looks before it sends, and undo is best effort".to_owned(),
    ];
    warnings.extend(role_warning(&me.roles));
    for (capability, without) in [
        ("publish_posts", "its posts can only wait for an editor"),
        ("upload_files", "it can upload no image"),
    ] {
        if !me.can(capability) {
            warnings.push(format!("it lacks `{capability}`: {without}"));
        }
    }
    warnings
}

/// The name of the secret of a site for a transport.
///
/// # Errors
/// `Address` when the address names no site.
pub fn secret_name(site: &SiteAddress, transport: Transport) -> Result<SecretName, AppError> {
    let name = match transport {
        Transport::Bridge => SecretName::wordpress_bridge(site.as_str()),
        Transport::Core => SecretName::wordpress(site.as_str()),
    };
    name.ok_or_else(|| AddressError::Empty.into())
}

/// Stores a credential that was tried, names the site in the workspace's settings, and notes the
/// connection. The order matters: a crash leaves a stored key without a row, never a row without key.
///
/// `keeping` is `None` for a credential that is kept elsewhere already, such as in a variable.
///
/// # Errors
/// `Secret`: `ConsentNeeded` when it would be kept in plain text and nobody agreed; `Config` when the
/// settings cannot be written; a failure of the store.
pub fn keep(
    session: &Session<'_>,
    approached: &Approached,
    tried: &Tried,
    keeping: Option<Keeping>,
) -> Result<ConnectedSite, AppError> {
    let app = session.app;
    let site = &approached.site;
    let name = secret_name(site, tried.transport)?;
    let place = match keeping {
        Some(keeping) => {
            let secrets = app.secrets();
            let stored = secrets.store(&name, &tried.secret, keeping.backend, keeping.consent)?;
            stored.to_string()
        }
        None => "where it was".to_owned(),
    };
    name_in_settings(
        session,
        "wordpress.url",
        site.as_str().trim_end_matches('/'),
    )?;
    if tried.transport == Transport::Core {
        name_in_settings(session, "wordpress.username", &tried.user_login)?;
    }
    let now = session.now();
    let integration = session.store.write(|transaction| {
        let new = NewIntegration {
            site_url: site.as_str(),
            rest_root: approached.root.as_str(),
            transport: tried.transport,
            secret: name.auth_name(),
            plugin_version: tried.plugin_version.as_deref(),
            key_id: tried.key_id.as_deref(),
            scopes: &tried.scopes,
            user_login: &tried.user_login,
            user_roles: &tried.user_roles,
        };
        let made = integrations::connect(transaction, &new, &now)?;
        let text = format!(
            "connected through {} as {}",
            made.transport, made.user_login
        );
        journal::note(transaction, session, &made, "connected", &text, &now)?;
        Ok::<_, AppError>(made)
    })?;
    Ok(ConnectedSite {
        integration,
        secret_place: place,
        warnings: tried.warnings.clone(),
    })
}

/// Writes a setting into the workspace's file, unless it says so already.
fn name_in_settings(session: &Session<'_>, key: &str, value: &str) -> Result<(), AppError> {
    let app = session.app;
    if app.settings.text(key) == Some(value) {
        return Ok(());
    }
    let file = session.root.join(WORKSPACE_FILE);
    edit::set_in_file(&app.paths, &file, FileLayer::Workspace, key, value)?;
    Ok(())
}

/// The key of a site that is kept already. `None` when there is none.
///
/// # Errors
/// `Secret` when there is one that cannot be read.
pub fn kept_key(app: &App, site: &SiteAddress) -> Result<Option<SecretString>, AppError> {
    kept(app, site, Transport::Bridge)
}

/// Says that another key is kept for this site, which the one that was tried would replace. `None` when there
/// is none, or it is the same, or it cannot be read: to replace such a one is what a new key is given for.
#[must_use]
pub fn replaced_key(app: &App, site: &SiteAddress, tried: &Tried) -> Option<String> {
    let kept = BridgeKey::read(&kept_key(app, site).ok()??).ok()?;
    (Some(kept.name()) != tried.key_id.as_deref()).then(|| {
        format!(
            "the key {} was kept for this site: it is replaced, for every workspace of this machine that publishes there",
            kept.name()
        )
    })
}

/// The application password of a site that is kept already, when it is this user's. `None` when there is
/// none.
///
/// # Errors
/// `Secret` when there is one that cannot be read.
pub fn kept_password(
    app: &App,
    site: &SiteAddress,
    user: &str,
) -> Result<Option<SecretString>, AppError> {
    match app.settings.text("wordpress.username") {
        Some(known) if known != user => Ok(None),
        _ => kept(app, site, Transport::Core),
    }
}

fn kept(
    app: &App,
    site: &SiteAddress,
    transport: Transport,
) -> Result<Option<SecretString>, AppError> {
    let name = secret_name(site, transport)?;
    match app.secrets().resolve(&name, Hints::default()) {
        Ok(found) => Ok(Some(found.secret)),
        Err(SecretError::Missing { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
