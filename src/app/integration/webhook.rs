//! Signed messages between a site and this machine: setting them up, sending them, believing them.

use jiff::SignedDuration;
use secrecy::SecretString;
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{clients, journal};
use crate::app::App;
use crate::app::connection::{self, Connected};
use crate::app::error::AppError;
use crate::app::session::Session;

use crate::config::secret_name::SecretName;
use crate::config::secret_source::{Backend, FileConsent, Hints, Source};
use crate::domain::ids::ContentId;
use crate::store::{content as contents, webhook_nonces};
use crate::wordpress::bridge::{WebhookState, send_signed};
use crate::wordpress::signature::{NotSigned, Signed, WINDOW_S, is_webhook_secret};
use crate::wordpress::{AddressError, SiteAddress};

/// How webhooks stand.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// The site.
    pub site_url: String,
    /// What the site says.
    #[serde(flatten)]
    pub state: WebhookState,
    /// Where this machine has the secret. `None` when it has none.
    pub secret_place: Option<String>,
}

/// A message that was sent and taken.
#[derive(Clone, Debug, Serialize)]
pub struct Sent {
    /// The site.
    pub site_url: String,
    /// `ping`, `content.status` or `links.suggest`.
    pub event: String,
    /// What the site said.
    pub answer: Value,
}

/// A message that is the site's own.
#[derive(Clone, Debug, Serialize)]
pub struct Believed {
    /// The site.
    pub site_url: String,
    /// The message.
    pub message: Value,
}

/// What is to be sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A hello.
    Ping,
    /// How a piece of content stands here, by number or UUID: shown beside its post.
    Status(String),
    /// Links for a person to decide on: the edits as of `POST links/`.
    Links(Value),
}

/// A request as a listener got it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Such as `POST`.
    pub method: String,
    /// Path and query of the listener's address.
    pub path: String,
    /// The headers that sign it.
    pub signed: Signed,
    /// The body, byte for byte.
    pub body: Vec<u8>,
}

impl Received {
    /// Reads a request as it came over the wire, or headers, an empty line and the body alone: then `path` is
    /// that of the listener's address, which is also taken where a proxy has changed it on the way.
    ///
    /// # Errors
    /// `Invalid` without an empty line, or when nothing says the path.
    pub fn read(raw: &[u8], path: Option<&str>) -> Result<Self, AppError> {
        let crlf = find(raw, b"\r\n\r\n").map(|at| (at, 4));
        let lf = find(raw, b"\n\n").map(|at| (at, 2));
        let Some((end, length)) = [crlf, lf].into_iter().flatten().min() else {
            return Err(AppError::invalid(
                "there is no empty line between the headers and the body",
                "pipe the request in as it came: headers, an empty line, and the body unchanged",
            ));
        };
        let head = String::from_utf8_lossy(&raw[..end]);
        let mut received = Self {
            method: "POST".to_owned(),
            body: raw[end + length..].to_vec(),
            ..Self::default()
        };
        for line in head.lines() {
            if let Some((method, rest)) = line.split_once(' ')
                && let Some((target, _)) = rest.rsplit_once(" HTTP/")
            {
                method.clone_into(&mut received.method);
                target.clone_into(&mut received.path);
            } else if let Some((name, value)) = line.split_once(':') {
                let value = value.trim().to_owned();
                match name.trim().to_ascii_lowercase().as_str() {
                    "x-igny8-timestamp" => received.signed.timestamp = value,
                    "x-igny8-nonce" => received.signed.nonce = value,
                    "x-igny8-signature" => received.signed.signature = value,
                    _ => {}
                }
            }
        }
        if let Some(path) = path {
            path.clone_into(&mut received.path);
        }
        if received.path.is_empty() {
            return Err(AppError::invalid(
                "nothing says which path the message was sent to",
                "add `--path /…`: path and query of the listener's address",
            ));
        }
        Ok(received)
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|part| part == what)
}

/// Asks how webhooks stand.
///
/// # Errors
/// `Invalid` when the site is connected without the plugin; `Bridge` when the key's user may not change the
/// site's settings.
pub async fn show(session: &Session<'_>) -> Result<Outcome, AppError> {
    let connected = connection::needed_bridge(session)?;
    let http = session.app.http()?;
    let client = clients::bridge(session.app, &http, &connected)?;
    let state = client.webhook_settings().await?;
    outcome(session.app, &connected, state)
}

/// Sets the listener's address, for which a secret is made when there is none; `None` ends it.
///
/// # Errors
/// As `show`; `Secret` when a new secret cannot be kept.
pub async fn set(session: &Session<'_>, url: Option<&str>) -> Result<Outcome, AppError> {
    let connected = connection::needed_bridge(session)?;
    let http = session.app.http()?;
    let client = clients::bridge(session.app, &http, &connected)?;
    if url.is_some() && !client.webhook_settings().await?.has_secret {
        keep(
            session.app,
            &connected,
            &client.rotate_webhook_secret().await?,
        )?;
    }
    let state = client.set_webhook_url(url).await?;
    let text = url.map_or_else(
        || "the site sends no webhooks any more".to_owned(),
        |url| format!("the site sends webhooks to {url}"),
    );
    note(session, &connected, "webhook-set", &text)?;
    outcome(session.app, &connected, state)
}

/// Has the site ping its listener.
///
/// # Errors
/// As `show`; `Bridge` when no listener is set.
pub async fn test(session: &Session<'_>) -> Result<Outcome, AppError> {
    let connected = connection::needed_bridge(session)?;
    let http = session.app.http()?;
    let client = clients::bridge(session.app, &http, &connected)?;
    let state = client.test_webhook().await?;
    outcome(session.app, &connected, state)
}

/// Has the site make a new secret and keeps it where the key is kept. The one before it counts for a week.
///
/// # Errors
/// As `show`; `Secret` when it cannot be kept.
pub async fn rotate(session: &Session<'_>) -> Result<Outcome, AppError> {
    let connected = connection::needed_bridge(session)?;
    let http = session.app.http()?;
    let client = clients::bridge(session.app, &http, &connected)?;
    let backend = backend(session.app, &connected)?;
    let secret = client.rotate_webhook_secret().await?;
    store(session.app, &connected, &secret, backend)?;
    note(
        session,
        &connected,
        "webhook-rotated",
        "the webhook secret is a new one; the one before it counts for a week",
    )?;
    let state = client.webhook_settings().await?;
    outcome(session.app, &connected, state)
}

/// Sends one signed message to the site.
///
/// # Errors
/// `Secret` without the secret; `Bridge` when the site refuses it; `NotFound` for unknown content.
pub async fn send(session: &Session<'_>, message: &Message) -> Result<Sent, AppError> {
    let app = session.app;
    let connected = connection::needed(session)?;
    let secret = secret(app, &connected.site)?;
    let (event, data) = match message {
        Message::Ping => ("ping", json!({})),
        Message::Status(named) => {
            let connection = session.store.connection();
            let id = match Uuid::parse_str(named) {
                Ok(uuid) => contents::find_by_uuid(connection, uuid)?,
                Err(_) => named.parse().ok().map(ContentId),
            };
            let Some(id) = id else {
                return Err(AppError::not_found(
                    format!("there is no content {named}"),
                    "run `igny8 content list` to see what there is",
                ));
            };
            let content = contents::get(connection, id)?;
            let data = json!({"content_id": content.uuid, "status": content.status.as_str()});
            ("content.status", data)
        }
        Message::Links(edits) => ("links.suggest", json!({ "edits": edits })),
    };
    let now = app.clock.now().as_second();
    let nonce = app.clock.new_uuid_v4().simple().to_string();
    let http = app.http()?;
    let body = json!({"event": event, "data": data});
    let answer = send_signed(&http, &connected.root, &secret, (now, &nonce), &body).await?;
    note(
        session,
        &connected,
        "webhook-sent",
        &format!("sent {event}, signed"),
    )?;
    Ok(Sent {
        site_url: connected.integration.site_url,
        event: event.to_owned(),
        answer,
    })
}

/// Believes a message, or says why not: signature, time, and that it comes for the first time. With
/// `only_look` it may come for the first time again.
///
/// # Errors
/// `Secret` without the secret; `Webhook` for a message that is not to be believed.
pub fn verify(
    session: &Session<'_>,
    received: &Received,
    only_look: bool,
) -> Result<Believed, AppError> {
    let app = session.app;
    let site = connection::site_address(app)?;
    let secret = secret(app, &site)?;
    let now = app.clock.now();
    let to = (received.method.as_str(), received.path.as_str());
    received
        .signed
        .check(&secret, now.as_second(), to, &received.body)
        .map_err(|refusal| refused(refusal.word(), refusal.text()))?;
    let message = serde_json::from_slice(&received.body)
        .map_err(|_| refused("malformed", "the body is not JSON"))?;
    // One that is older than twice the window is stale whatever its nonce is.
    let until = now
        .checked_sub(SignedDuration::from_secs(4 * WINDOW_S))
        .unwrap_or(now)
        .strftime("%Y-%m-%dT%H:%M:%S%.3fZ")
        .to_string();
    let nonce = &received.signed.nonce;
    let is_new = if only_look {
        !webhook_nonces::is_spent(session.store.connection(), site.as_str(), nonce)?
    } else {
        session.store.write(|transaction| {
            webhook_nonces::spend(transaction, site.as_str(), nonce, &session.now(), &until)
        })?
    };
    if !is_new {
        return Err(refused("replayed", "this message came before"));
    }
    Ok(Believed {
        site_url: site.as_str().to_owned(),
        message,
    })
}

fn refused(word: &'static str, text: &str) -> AppError {
    AppError::Webhook {
        word,
        text: text.to_owned(),
        is_stale: word == NotSigned::Stale.word(),
    }
}

fn secret_name(site: &SiteAddress) -> Result<SecretName, AppError> {
    SecretName::wordpress_webhook(site.as_str()).ok_or_else(|| AddressError::Empty.into())
}

fn secret(app: &App, site: &SiteAddress) -> Result<SecretString, AppError> {
    let found = app
        .secrets()
        .resolve(&secret_name(site)?, Hints::default())?;
    if is_webhook_secret(&found.secret) {
        return Ok(found.secret);
    }
    Err(AppError::invalid(
        format!("what is in {} is no webhook secret", found.source),
        "run `igny8 wp webhook rotate`, or copy it from Settings > IGNY8 into `igny8 auth set wordpress-webhook`",
    ))
}

/// Where the key of the bridge is kept: its secret goes to the same place.
fn backend(app: &App, connected: &Connected) -> Result<Backend, AppError> {
    match connection::bridge_key(app, &connected.site)?.source {
        Source::SecretsFile(_) => Ok(Backend::File),
        Source::Keyring => Ok(Backend::Keyring),
        other => Err(AppError::invalid(
            format!("the key is kept in {other}, where igny8 cannot put a secret"),
            "make a webhook secret in WordPress under Settings > IGNY8 > Webhooks, and put it into IGNY8_WORDPRESS_WEBHOOK_SECRET",
        )),
    }
}

fn keep(app: &App, connected: &Connected, secret: &SecretString) -> Result<Source, AppError> {
    store(app, connected, secret, backend(app, connected)?)
}

fn store(
    app: &App,
    connected: &Connected,
    secret: &SecretString,
    backend: Backend,
) -> Result<Source, AppError> {
    let name = secret_name(&connected.site)?;
    Ok(app
        .secrets()
        .store(&name, secret, backend, FileConsent::Given)?)
}

fn outcome(app: &App, connected: &Connected, state: WebhookState) -> Result<Outcome, AppError> {
    let found = app
        .secrets()
        .resolve(&secret_name(&connected.site)?, Hints::default());
    Ok(Outcome {
        site_url: connected.integration.site_url.clone(),
        state,
        secret_place: found.ok().map(|found| found.source.to_string()),
    })
}

fn note(
    session: &Session<'_>,
    connected: &Connected,
    kind: &str,
    text: &str,
) -> Result<(), AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        journal::note(
            transaction,
            session,
            &connected.integration,
            kind,
            text,
            &now,
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_as_it_came() {
        let raw = b"POST /hook?a=1 HTTP/1.1\r\nHost: x\r\nX-Igny8-Nonce: n\r\nx-igny8-signature: v1=s\r\nX-IGNY8-Timestamp: 7\r\n\r\n{\n\n}";
        let read = Received::read(raw, None).unwrap();
        assert_eq!(
            (read.method.as_str(), read.path.as_str()),
            ("POST", "/hook?a=1")
        );
        assert_eq!(read.body, b"{\n\n}");
        assert_eq!(read.signed.timestamp, "7");
        let bare = b"x-igny8-nonce: n\n\n{}";
        assert!(Received::read(bare, None).is_err());
        assert_eq!(Received::read(bare, Some("/h")).unwrap().path, "/h");
        assert!(Received::read(b"no end", Some("/h")).is_err());
    }
}
