//! A new key for the connection, and the end of the old one.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::client::BridgeClient;
use super::failure::BridgeError;
use super::key::{BridgeKey, BridgeKeyError};
use crate::http::Method;

/// A key that was just made; the site never shows it again.
#[derive(Clone, Debug)]
pub struct NewKey {
    /// The key.
    pub key: BridgeKey,
}

#[derive(Deserialize)]
struct Made {
    key: String,
}

impl Made {
    fn key(self) -> Result<BridgeKey, BridgeKeyError> {
        BridgeKey::read(&SecretString::from(self.key))
    }
}

#[derive(Serialize)]
struct Empty {}

#[derive(Serialize)]
struct Revoke<'a> {
    key_id: &'a str,
}

#[derive(Deserialize)]
struct Revoked {
    #[serde(rename = "revoked")]
    is_revoked: bool,
}

impl BridgeClient<'_> {
    /// Makes a second key for this connection. The one in use lives on: store the new one, try it,
    /// and only then revoke the old one.
    ///
    /// # Errors
    /// `TooManyKeys` when two live already. A lost answer leaves a key that nobody has: the next try
    /// says `TooManyKeys`, and it is revoked in WordPress.
    pub async fn rotate_key(&self) -> Result<NewKey, BridgeError> {
        let made: Made = self.write(Method::POST, "keys/rotate", &Empty {}).await?;
        Ok(NewKey { key: made.key()? })
    }

    /// Ends a key of this connection by its public name, the one in use included.
    ///
    /// # Errors
    /// `NotFound` when the connection has no such key.
    pub async fn revoke_key(&self, name: &str) -> Result<(), BridgeError> {
        let revoke = Revoke { key_id: name };
        let done: Revoked = self.write(Method::POST, "keys/revoke", &revoke).await?;
        if done.is_revoked {
            Ok(())
        } else {
            Err(BridgeError::Refused {
                code: "not_revoked".to_owned(),
                message: "the key still lives".to_owned(),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::one;
    use super::super::fixtures::Fixture;
    use super::*;

    #[test]
    fn keys_of_the_contract_are_read() {
        let made: Made = one(&Fixture::read("keys-rotate").reply().body).unwrap();
        assert_eq!(made.key().unwrap().name(), "0123456789ab");
        let fixture = Fixture::read("keys-revoke");
        let done: Revoked = one(&fixture.reply().body).unwrap();
        assert!(done.is_revoked);
        let revoke = Revoke {
            key_id: "0123456789ab",
        };
        assert_eq!(&serde_json::to_value(&revoke).unwrap(), fixture.sent());
    }
}
