//! Keys and passwords: storing them, saying where they are, trying them. Never showing them.

use secrecy::SecretString;
use serde::Serialize;

use crate::ai::provider::{Provider, ProviderProblem, vendor_variables};
use crate::app::App;
use crate::app::connection::{self, BRIDGE_SECRET, WEBHOOK_SECRET};
use crate::app::error::AppError;
use crate::config::secret_name::SecretName;
use crate::config::secrets::{Backend, FileConsent, Hints, Source};
use crate::http::retry::get_with_retries;
use crate::wordpress::{Diagnosis, Login, SiteAddress, diagnose};

/// What `auth` calls the password of the site's WordPress.
pub const WORDPRESS: &str = "wordpress";

/// Where a secret is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Credential {
    /// What it is for: a provider, or `wordpress:` and an address.
    pub name: String,
    /// `variable`, `file`, `credential`, `command`, `secrets_file` or `keyring`.
    pub source: &'static str,
    /// The variable or file.
    pub place: String,
}

/// What became of a stored secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stored {
    /// What it is for.
    pub name: String,
    /// Where it is now, or would be.
    pub place: String,
}

/// A server that took the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Accepted {
    /// The provider, or `wordpress`.
    pub name: String,
    /// The server's address.
    pub address: String,
    /// How many models it offers. `None` for WordPress.
    pub models: Option<usize>,
    /// The account's name. `None` for a provider.
    pub account: Option<String>,
    /// The account's roles; empty for a provider.
    pub roles: Vec<String>,
}

/// Names the secret that the user means.
///
/// # Errors
/// `Invalid` when it is no name, or `wordpress` is meant and no address is set.
pub fn secret_name(app: &App, name: &str) -> Result<SecretName, AppError> {
    if name == WORDPRESS {
        let address = app.settings.text("wordpress.url").unwrap_or_default();
        return SecretName::wordpress(address).ok_or_else(no_wordpress);
    }
    if name == BRIDGE_SECRET {
        let address = app.settings.text("wordpress.url").unwrap_or_default();
        return SecretName::wordpress_bridge(address).ok_or_else(no_wordpress);
    }
    if name == WEBHOOK_SECRET {
        let address = app.settings.text("wordpress.url").unwrap_or_default();
        return SecretName::wordpress_webhook(address).ok_or_else(no_wordpress);
    }
    SecretName::parse(name).ok_or_else(|| {
        AppError::invalid(
            format!("`{name}` cannot name a provider"),
            "give a provider's name such as `openai`, or `wordpress`",
        )
    })
}

/// Whether a provider of that name is built in or set up, so that a key for it will be used.
///
/// # Errors
/// `Provider` when the table of vendors cannot be read.
pub fn is_known(app: &App, name: &SecretName) -> Result<bool, AppError> {
    let SecretName::Provider(name) = name else {
        return Ok(true);
    };
    let vendors = vendor_variables().map_err(ProviderProblem::from)?;
    Ok(vendors.iter().any(|(known, _)| known == name)
        || app.settings.provider_names().contains(&name.as_str()))
}

/// Stores a secret and reads it again.
///
/// # Errors
/// `Secret`: `ConsentNeeded` when it would be kept in plain text and that was not agreed to.
pub fn set(
    app: &App,
    name: &SecretName,
    secret: &SecretString,
    backend: Backend,
    consent: FileConsent,
) -> Result<Stored, AppError> {
    let place = app.secrets().store(name, secret, backend, consent)?;
    Ok(Stored {
        name: name.to_string(),
        place: place.to_string(),
    })
}

/// Removes a stored secret, and says from where.
///
/// # Errors
/// `NotFound` when none was stored; `Secret` when it cannot be removed.
pub fn remove(app: &App, name: &SecretName) -> Result<Vec<Stored>, AppError> {
    let removed = app.secrets().remove(name)?;
    if removed.is_empty() {
        return Err(AppError::not_found(
            format!("no secret for {name} is stored"),
            "run `igny8 auth list` to see those that are; variables are yours to unset",
        ));
    }
    let stored = removed.iter().map(|source| Stored {
        name: name.to_string(),
        place: source.to_string(),
    });
    Ok(stored.collect())
}

/// Says where secrets are: the stored ones, those in variables, and the commands that give one.
///
/// # Errors
/// `Secret` when a file of secrets cannot be used.
pub fn list(app: &App) -> Result<Vec<Credential>, AppError> {
    let mut listed = app.secrets().list()?;
    let mut variables = vendor_variables().map_err(ProviderProblem::from)?;
    for name in app.settings.provider_names() {
        let provider = app.settings.provider(name);
        variables.push((name.to_owned(), provider.key_env));
        if provider.credential_command.is_some() {
            listed.push((name.to_owned(), Source::Command));
        }
    }
    for (name, variable) in variables {
        let Some(variable) = variable else { continue };
        if app.environment.is_set(&variable) {
            listed.push((name, Source::Variable(variable)));
        }
    }
    let mut found: Vec<Credential> = listed
        .into_iter()
        .map(|(name, source)| Credential {
            name,
            place: source.to_string(),
            source: match source {
                Source::Variable(_) => "variable",
                Source::File(_) => "file",
                Source::Credential(_) => "credential",
                Source::Command => "command",
                Source::SecretsFile(_) => "secrets_file",
                Source::Keyring => "keyring",
            },
        })
        .collect();
    found.sort_by(|one, two| (&one.name, &one.place).cmp(&(&two.name, &two.place)));
    found.dedup();
    Ok(found)
}

/// Tries a provider's key with a free request for its models.
///
/// # Errors
/// `Provider` when it is not set up or has no key; `Ai` when the server refuses or is silent.
pub async fn test_provider(app: &App, name: &str) -> Result<Accepted, AppError> {
    let provider = Provider::resolve_server(name, &app.settings, &app.secrets(), &app.models()?)?;
    let request = provider.models_request()?;
    let reply = get_with_retries(&app.http()?, &request, app.retry_policy()).await;
    let models = provider.models_in(reply)?;
    Ok(Accepted {
        name: name.to_owned(),
        address: provider.target.base_url.to_string(),
        models: Some(models.len()),
        account: None,
        roles: Vec::new(),
    })
}

/// Tries the password of the site's WordPress; nothing is changed there.
///
/// # Errors
/// `Invalid` when it is not set up, `Secret` without a password, `WordPress` with the layer that
/// does not hold.
pub async fn test_wordpress(app: &App) -> Result<Accepted, AppError> {
    let (site, diagnosis) = diagnose_wordpress(app).await?;
    if let Some(error) = diagnosis.error {
        return Err(error.into());
    }
    Ok(Accepted {
        name: WORDPRESS.to_owned(),
        address: site.as_str().to_owned(),
        models: None,
        account: diagnosis.me.as_ref().map(|me| me.name.clone()),
        roles: diagnosis.me.map_or_else(Vec::new, |me| me.roles),
    })
}

/// Goes up the layers of the site's WordPress.
///
/// # Errors
/// As `test_wordpress`, but never `WordPress`.
pub(super) async fn diagnose_wordpress(app: &App) -> Result<(SiteAddress, Diagnosis), AppError> {
    let name = secret_name(app, WORDPRESS)?;
    let site = connection::site_address(app)?;
    let Some(user) = app.settings.text("wordpress.username") else {
        return Err(AppError::invalid(
            "no WordPress user is set",
            "run `igny8 config set wordpress.username NAME`",
        ));
    };
    let found = app.secrets().resolve(&name, Hints::default())?;
    let login = Login {
        user: user.to_owned(),
        password: found.secret,
    };
    let diagnosis = diagnose(&app.http()?, &site, &login).await;
    Ok((site, diagnosis))
}

fn no_wordpress() -> AppError {
    AppError::invalid(
        "no WordPress address is set",
        "run `igny8 config set wordpress.url https://YOUR-SITE`",
    )
}
