//! A new key in the place of the old one. At every moment a key that works is stored: the new one is
//! kept beside the old one and tried, then takes its place, and only then the old one is revoked. A run
//! that is cut off is gone on with by the next.

use serde::Serialize;

use super::connect::secret_name;
use super::{clients, journal};
use crate::app::connection::{self, Connected};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::config::secret_name::SecretName;
use crate::config::secret_source::{Backend, FileConsent, Hints, SecretError, Source};
use crate::domain::integration::Integration;
use crate::store::integrations;
use crate::wordpress::AddressError;
use crate::wordpress::bridge::{BridgeClient, BridgeError, BridgeKey};

/// A rotation that is through.
#[derive(Clone, Debug, Serialize)]
pub struct Rotated {
    /// The connection as it is stored now.
    #[serde(flatten)]
    pub integration: Integration,
    /// The key that was in use before. `None` when only a rotation that was cut off was ended.
    pub old_key_id: Option<String>,
    /// Where the new key is kept.
    pub secret_place: String,
    /// Whether an earlier rotation was gone on with.
    pub resumed: bool,
}

/// Rotates the key of the connected site.
///
/// # Errors
/// `Invalid` when the site is connected without the plugin, or its key is kept where igny8 cannot
/// write; `Bridge` when the site refuses, in which case the old key stays in use.
pub async fn rotate(session: &Session<'_>, reporter: &dyn Reporter) -> Result<Rotated, AppError> {
    let app = session.app;
    let connected = connection::needed_bridge(session)?;
    let http = app.http()?;
    let (client, found) = clients::bridge_with_source(app, &http, &connected)?;
    let backend = match &found.source {
        Source::SecretsFile(_) => Backend::File,
        Source::Keyring => Backend::Keyring,
        other => {
            return Err(AppError::invalid(
                format!("the key is kept in {other}, where igny8 cannot put a new one"),
                "make a new key in WordPress under Settings > IGNY8, put it there, and revoke the old one",
            ));
        }
    };
    let rotation = Rotation {
        session,
        connected: &connected,
        reporter,
        backend,
        name: secret_name(&connected.site, connected.integration.transport)?,
        next: SecretName::next_wordpress_bridge(connected.site.as_str())
            .ok_or(AddressError::Empty)?,
    };
    let in_use = client.key_name().to_owned();
    // A rotation that was cut off after the new key had taken the place: only the old one is left.
    if let Some(old) = connected.integration.retiring_key_id.clone()
        && old != in_use
    {
        rotation.revoke(&client, &in_use, &old).await?;
        return rotation.done(Some(old), &found.source, true);
    }
    let (key, resumed) = match rotation.waiting_key(&http).await? {
        Some(key) => (key, true),
        None => (rotation.new_key(&client).await?, false),
    };
    let new = BridgeClient::new(&http, connected.root.clone(), key.clone())
        .retry_reads(app.retry_policy());
    // The old one is still in place and in use when this fails.
    new.health().await?;
    let place = rotation.take_the_place(&key, &in_use)?;
    rotation.revoke(&new, key.name(), &in_use).await?;
    rotation.done(Some(in_use), &place, resumed)
}

struct Rotation<'a> {
    session: &'a Session<'a>,
    connected: &'a Connected,
    reporter: &'a dyn Reporter,
    backend: Backend,
    name: SecretName,
    next: SecretName,
}

impl Rotation<'_> {
    fn step(&self, name: &'static str) {
        self.reporter.event(&Event::Step {
            name,
            subject: &self.connected.integration.site_url,
        });
    }

    /// The new key that an earlier run has stored beside the old one, if the site still knows it.
    async fn waiting_key(
        &self,
        http: &crate::http::HttpClient,
    ) -> Result<Option<BridgeKey>, AppError> {
        let secrets = self.session.app.secrets();
        let found = match secrets.resolve(&self.next, Hints::default()) {
            Ok(found) => found,
            Err(SecretError::Missing { .. }) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let Ok(key) = BridgeKey::read(&found.secret) else {
            secrets.remove(&self.next)?;
            return Ok(None);
        };
        let client = BridgeClient::new(http, self.connected.root.clone(), key.clone());
        match client.health().await {
            Ok(_) => Ok(Some(key)),
            Err(BridgeError::KeyRefused) => {
                secrets.remove(&self.next)?;
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Has the site make a key and stores it beside the old one at once: it is never shown again.
    async fn new_key(&self, client: &BridgeClient<'_>) -> Result<BridgeKey, AppError> {
        let made = client.rotate_key().await?;
        self.step("key-made");
        let secrets = self.session.app.secrets();
        let consent = FileConsent::Given;
        secrets.store(&self.next, made.key.secret(), self.backend, consent)?;
        self.step("key-stored");
        Ok(made.key)
    }

    /// Notes which key is to be revoked, then puts the new one in the old one's place.
    fn take_the_place(&self, key: &BridgeKey, old: &str) -> Result<Source, AppError> {
        let now = self.session.now();
        let id = self.connected.integration.id;
        let set = |key: &str, retiring: Option<&str>| {
            self.session
                .store
                .write(|transaction| integrations::set_keys(transaction, id, key, retiring, &now))
        };
        set(key.name(), Some(old))?;
        self.step("key-noted");
        let secrets = self.session.app.secrets();
        let consent = FileConsent::Given;
        let place = secrets.store(&self.name, key.secret(), self.backend, consent)?;
        self.step("key-in-place");
        secrets.remove(&self.next)?;
        Ok(place)
    }

    /// Revokes the old key by the new one.
    async fn revoke(
        &self,
        client: &BridgeClient<'_>,
        new: &str,
        old: &str,
    ) -> Result<(), AppError> {
        match client.revoke_key(old).await {
            // After a lost answer it is gone already.
            Ok(()) | Err(BridgeError::NotFound { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        self.step("key-revoked");
        let now = self.session.now();
        let integration = &self.connected.integration;
        self.session.store.write(|transaction| {
            integrations::set_keys(transaction, integration.id, new, None, &now)?;
            let text = format!("the key {new} has taken the place of {old}, which is revoked");
            journal::note(
                transaction,
                self.session,
                integration,
                "key-rotated",
                &text,
                &now,
            )
        })
    }

    fn done(
        &self,
        old_key_id: Option<String>,
        place: &Source,
        resumed: bool,
    ) -> Result<Rotated, AppError> {
        // What a cut-off run left beside is the key that is in place now.
        self.session.app.secrets().remove(&self.next)?;
        Ok(Rotated {
            integration: journal::known(self.session)?,
            old_key_id,
            secret_place: place.to_string(),
            resumed,
        })
    }
}
