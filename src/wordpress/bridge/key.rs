//! The key of a connection: `igny8_<12 hex>_<64 hex>`, of which the middle is its public name.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};
use thiserror::Error;

/// The hex digits of a key's public name.
const NAME_DIGITS: usize = 12;

/// The hex digits of a key's secret: 256 bits.
const SECRET_DIGITS: usize = 64;

/// A text that is no bridge key. It holds nothing of that text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BridgeKeyError {
    /// It has the look of an application password.
    #[error("this is an application password, not a key of the IGNY8 plugin")]
    ApplicationPassword,
    /// It is something else.
    #[error("this is no key of the IGNY8 plugin: those look like igny8_<12 hex>_<64 hex>")]
    Shape,
}

/// A key of the bridge plugin.
#[derive(Clone)]
pub struct BridgeKey {
    name: String,
    whole: SecretString,
}

impl BridgeKey {
    /// Reads a key as the plugin shows it; white space around it does not matter.
    ///
    /// # Errors
    /// `Shape`, or `ApplicationPassword` when that is what was given.
    pub fn read(text: &SecretString) -> Result<Self, BridgeKeyError> {
        let whole = text.expose_secret().trim();
        let is_hex = |part: &str, digits: usize| {
            part.len() == digits
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        };
        let name = whole
            .strip_prefix("igny8_")
            .and_then(|rest| rest.split_once('_'))
            .filter(|(name, secret)| is_hex(name, NAME_DIGITS) && is_hex(secret, SECRET_DIGITS))
            .map(|(name, _)| name.to_owned());
        if let Some(name) = name {
            let whole = SecretString::from(whole.to_owned());
            return Ok(Self { name, whole });
        }
        let letters = whole.chars().filter(|c| !c.is_whitespace()).count();
        let is_password = letters == 24
            && whole
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c.is_whitespace());
        Err(if is_password {
            BridgeKeyError::ApplicationPassword
        } else {
            BridgeKeyError::Shape
        })
    }

    /// The key's public name, twelve hex digits: what the plugin lists it by.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole key, to be sent or stored.
    #[must_use]
    pub const fn secret(&self) -> &SecretString {
        &self.whole
    }
}

impl fmt::Debug for BridgeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BridgeKey")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<BridgeKey, BridgeKeyError> {
        BridgeKey::read(&SecretString::from(text.to_owned()))
    }

    #[test]
    fn a_key_is_known_by_its_shape_and_never_shown() {
        let text = format!(" igny8_0123456789ab_{}\n", "c".repeat(64));
        let key = read(&text).unwrap();
        assert_eq!(key.name(), "0123456789ab");
        assert_eq!(key.secret().expose_secret(), text.trim());
        assert!(!format!("{key:?}").contains("cccc"));
    }

    #[test]
    fn what_is_no_key_is_told_apart() {
        for text in [
            "",
            "igny8_",
            "igny8_0123456789ab_00",
            "igny8whs_00",
            "hunter2",
        ] {
            assert_eq!(read(text).unwrap_err(), BridgeKeyError::Shape, "{text}");
        }
        let upper = format!("igny8_0123456789AB_{}", "c".repeat(64));
        assert_eq!(read(&upper).unwrap_err(), BridgeKeyError::Shape);
        assert_eq!(
            read("abcd EFGH 1234 ijkl MNOP 5678").unwrap_err(),
            BridgeKeyError::ApplicationPassword
        );
    }
}
