//! How webhooks are signed, in both directions: HMAC-SHA256 over time, nonce, method, path and the hash of
//! the body, as `docs/wire.md` of the plugin has it. Pure.

use std::fmt::Write as _;

use ring::hmac;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};

/// How far the clocks may be apart, in seconds.
pub const WINDOW_S: i64 = 300;

/// What is signed as the path of a message to WordPress, whatever the site's address is.
pub const INCOMING_PATH: &str = "/igny8/v1/webhook";

/// The three headers of a signed message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signed {
    /// `X-IGNY8-Timestamp`: seconds since 1970.
    pub timestamp: String,
    /// `X-IGNY8-Nonce`: 16 to 64 letters, digits, `_` and `-`, used once.
    pub nonce: String,
    /// `X-IGNY8-Signature`: `v1=` and 64 hex digits.
    pub signature: String,
}

/// Why a message is not to be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSigned {
    /// A header is missing.
    Unsigned,
    /// A header has not its form.
    Malformed,
    /// The signature is not right for this body, method and path.
    WrongSignature,
    /// It is older or younger than five minutes.
    Stale,
}

impl NotSigned {
    /// The machine's word for it, the same as the plugin's.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::Malformed => "malformed",
            Self::WrongSignature => "wrong_signature",
            Self::Stale => "stale",
        }
    }

    /// What it is, in words.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Unsigned => "the signature headers are missing",
            Self::Malformed => "the signature headers have not their form",
            Self::WrongSignature => "the signature is not right for this body, method and path",
            Self::Stale => "the message is older, or younger, than five minutes",
        }
    }
}

impl Signed {
    /// Signs a message. `now` is in seconds since 1970; the nonce must never come twice.
    #[must_use]
    pub fn sign(
        secret: &SecretString,
        now: i64,
        nonce: &str,
        (method, path): (&str, &str),
        body: &[u8],
    ) -> Self {
        let timestamp = now.to_string();
        let text = text(&timestamp, nonce, method, path, body);
        let tag = hmac::sign(&key(secret), text.as_bytes());
        Self {
            timestamp,
            nonce: nonce.to_owned(),
            signature: format!("v1={}", hex(tag.as_ref())),
        }
    }

    /// Checks a message in constant time; whether the nonce came before is the caller's to know.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(
        &self,
        secret: &SecretString,
        now: i64,
        (method, path): (&str, &str),
        body: &[u8],
    ) -> Result<(), NotSigned> {
        let Self {
            timestamp,
            nonce,
            signature,
        } = self;
        if timestamp.is_empty() || nonce.is_empty() || signature.is_empty() {
            return Err(NotSigned::Unsigned);
        }
        let is_nonce = (16..=64).contains(&nonce.len())
            && nonce
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        let is_time = timestamp.len() <= 12 && timestamp.bytes().all(|byte| byte.is_ascii_digit());
        let tag = signature.strip_prefix("v1=").and_then(unhex);
        let (Some(tag), Ok(time), true, true) = (tag, timestamp.parse::<i64>(), is_nonce, is_time)
        else {
            return Err(NotSigned::Malformed);
        };
        let text = text(timestamp, nonce, method, path, body);
        hmac::verify(&key(secret), text.as_bytes(), &tag).map_err(|_| NotSigned::WrongSignature)?;
        if now.abs_diff(time) > WINDOW_S.unsigned_abs() {
            return Err(NotSigned::Stale);
        }
        Ok(())
    }
}

/// Whether a text has the form of a webhook secret.
#[must_use]
pub fn is_webhook_secret(secret: &SecretString) -> bool {
    secret
        .expose_secret()
        .strip_prefix("igny8whs_")
        .is_some_and(|digits| unhex(digits).is_some())
}

fn key(secret: &SecretString) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret.expose_secret().as_bytes())
}

fn text(timestamp: &str, nonce: &str, method: &str, path: &str, body: &[u8]) -> String {
    let hash = hex(&Sha256::digest(body));
    format!(
        "{timestamp}.{nonce}.{}.{path}.{hash}",
        method.to_ascii_uppercase()
    )
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Reads 64 lower-case hex digits. `None` for anything else.
fn unhex(text: &str) -> Option<Vec<u8>> {
    let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if text.len() != 64 || !text.bytes().all(is_hex) {
        return None;
    }
    (0..32)
        .map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(digit: &str) -> SecretString {
        SecretString::from(format!("igny8whs_{}", digit.repeat(64)))
    }

    #[test]
    fn a_message_is_believed_only_as_it_was_signed_and_when() {
        let to = ("POST", INCOMING_PATH);
        let nonce = "0123456789abcdef";
        let signed = Signed::sign(&secret("a"), 1_000, nonce, to, b"{}");
        let check = |signed: &Signed, secret: &SecretString, now, to, body: &[u8]| {
            signed
                .check(secret, now, to, body)
                .err()
                .map(NotSigned::word)
        };
        for now in [700, 1_000, 1_300] {
            assert_eq!(check(&signed, &secret("a"), now, to, b"{}"), None);
        }
        for now in [699, 1_301] {
            assert_eq!(check(&signed, &secret("a"), now, to, b"{}"), Some("stale"));
        }
        let wrong = Some("wrong_signature");
        assert_eq!(check(&signed, &secret("b"), 1_000, to, b"{}"), wrong);
        assert_eq!(check(&signed, &secret("a"), 1_000, to, b"{ }"), wrong);
        assert_eq!(
            check(&signed, &secret("a"), 1_000, ("PUT", to.1), b"{}"),
            wrong
        );
        assert_eq!(
            check(&signed, &secret("a"), 1_000, ("POST", "/x"), b"{}"),
            wrong
        );
        let short = Signed {
            nonce: "short".to_owned(),
            ..signed.clone()
        };
        assert_eq!(
            check(&short, &secret("a"), 1_000, to, b"{}"),
            Some("malformed")
        );
        let bare = Signed::default();
        assert_eq!(
            check(&bare, &secret("a"), 1_000, to, b"{}"),
            Some("unsigned")
        );
        assert!(is_webhook_secret(&secret("a")) && !is_webhook_secret(&secret("g")));
    }

    #[test]
    fn it_is_the_very_signature_of_the_plugin() {
        // Made by `hash_hmac('sha256', …)` of PHP over the same text.
        let secret = SecretString::from("igny8whs_test".to_owned());
        let to = ("POST", INCOMING_PATH);
        let signed = Signed::sign(
            &secret,
            1_795_348_800,
            "abcdefghijklmnop",
            to,
            b"{\"event\":\"ping\"}",
        );
        assert_eq!(
            signed.signature,
            "v1=30f056d8eb14b782d3fe811c0814b6320c8b45fb40e260c916c43b5ed57d5561"
        );
    }
}
