//! The settings of webhooks at the site, and signed messages to it.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::answer::one;
use super::client::{BridgeClient, read_as};
use super::failure::BridgeError;
use crate::http::{Body, HttpClient, HttpRequest, Method, Redirects};
use crate::wordpress::RestRoot;
use crate::wordpress::signature::{INCOMING_PATH, Signed};

/// How webhooks stand at the site. It never tells the secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WebhookState {
    /// The listener's address. `None` while nothing is sent.
    pub url: Option<String>,
    /// Whether there is a secret to sign with.
    pub has_secret: bool,
    /// Until when the secret before it counts too. `None` when there is none.
    #[serde(default)]
    pub old_secret_until: Option<String>,
    /// How many deliveries in a row have failed.
    #[serde(default)]
    pub failures: u32,
    /// Whether the test message arrived. `None` when none was sent.
    #[serde(default)]
    pub delivered: Option<bool>,
    /// Why it did not. `None` when it did.
    #[serde(default)]
    pub problem: Option<String>,
}

#[derive(Deserialize)]
struct Made {
    secret: String,
}

#[derive(Serialize)]
struct Address<'a> {
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct Empty {}

impl BridgeClient<'_> {
    /// Reads how webhooks stand.
    ///
    /// # Errors
    /// `Capability` when the key's user may not change the site's settings, as for the next ones; `TooOld`
    /// when the plugin has no such route.
    pub async fn webhook_settings(&self) -> Result<WebhookState, BridgeError> {
        self.get("webhook-settings", &[]).await
    }

    /// Sets the listener's address and has the site send it a ping; `None` ends it.
    ///
    /// # Errors
    /// `Invalid` for an address that the site does not call, `Refused` without a secret.
    pub async fn set_webhook_url(&self, url: Option<&str>) -> Result<WebhookState, BridgeError> {
        self.write(Method::PUT, "webhook-settings", &Address { url })
            .await
    }

    /// Makes a new secret, which the site tells this once. The one before it counts for another week.
    ///
    /// # Errors
    /// As `webhook_settings`. After a lost answer nobody has the new one: rotate again.
    pub async fn rotate_webhook_secret(&self) -> Result<SecretString, BridgeError> {
        let made: Made = self
            .write(Method::POST, "webhook-settings/rotate", &Empty {})
            .await?;
        Ok(SecretString::from(made.secret))
    }

    /// Has the site send a ping to the listener.
    ///
    /// # Errors
    /// `Refused` when no listener is set.
    pub async fn test_webhook(&self) -> Result<WebhookState, BridgeError> {
        self.write(Method::POST, "webhook-settings/test", &Empty {})
            .await
    }
}

/// Sends one signed message to a site, once, and gives what the site says.
///
/// # Errors
/// `Webhook` when the signature is refused; `Invalid` or `NotFound` when the message is.
pub async fn send_signed(
    http: &HttpClient,
    root: &RestRoot,
    secret: &SecretString,
    (now, nonce): (i64, &str),
    message: &Value,
) -> Result<Value, BridgeError> {
    let body = message.to_string().into_bytes();
    let signed = Signed::sign(secret, now, nonce, ("POST", INCOMING_PATH), &body);
    let request = HttpRequest::new(Method::POST, root.route("igny8/v1/webhook", &[]))
        .header("accept", "application/json")
        .header("x-igny8-timestamp", &signed.timestamp)
        .header("x-igny8-nonce", &signed.nonce)
        .header("x-igny8-signature", &signed.signature)
        .body(Body::Json(body))
        .redirects(Redirects::Never);
    read_as(&http.send(&request).await?, one)
}
