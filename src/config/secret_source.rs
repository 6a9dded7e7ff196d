//! Where secrets may be, and what can be wrong with one.

use std::fmt;
use std::path::PathBuf;

use secrecy::{ExposeSecret, SecretString};

use crate::config::keyring::KeyringError;
use crate::config::secret_name::SecretName;
use crate::os::files::FileError;
use crate::os::lock::LockError;
use crate::os::process::CommandError;

/// The longest secret that is taken, in bytes.
pub const MAX_SECRET_BYTES: u64 = 16_384;

/// Says where stored secrets are: the setting `secrets.backend`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Backend {
    /// The private file, and the keyring for what was stored there.
    #[default]
    Auto,
    /// The private file only.
    File,
    /// The keyring only.
    Keyring,
    /// Neither: variables, files that they name, and commands.
    Env,
}

impl Backend {
    /// Reads the setting's value; anything else than its words is `Auto`.
    #[must_use]
    pub fn from_setting(text: &str) -> Self {
        match text {
            "file" => Self::File,
            "keyring" => Self::Keyring,
            "env" => Self::Env,
            _ => Self::Auto,
        }
    }
}

/// Says whether the user agreed to keep a secret in plain text in a private file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileConsent {
    /// Agreed.
    Given,
    /// Not asked, or refused.
    Withheld,
}

/// Says where a secret is or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A variable.
    Variable(String),
    /// A file that a variable names.
    File(PathBuf),
    /// A credential of systemd.
    Credential(PathBuf),
    /// The output of the provider's `credential_command`.
    Command,
    /// The private file of secrets.
    SecretsFile(PathBuf),
    /// The system's keyring.
    Keyring,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(name) => f.write_str(name),
            Self::File(path) | Self::Credential(path) | Self::SecretsFile(path) => {
                path.display().fmt(f)
            }
            Self::Command => f.write_str("credential_command"),
            Self::Keyring => f.write_str("the system's keyring"),
        }
    }
}

/// Holds a secret and where it was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The secret; its `Debug` shows nothing.
    pub secret: SecretString,
    /// Where it was found.
    pub source: Source,
}

/// Says what else may hold a provider's key, besides what its name tells.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints<'a> {
    /// The variable in which the vendor's own tools look: `OPENAI_API_KEY`.
    pub usual_variable: Option<&'a str>,
    /// The provider's `credential_command`, from the user's own settings.
    pub command: Option<&'a str>,
}

/// Tells why a secret was not had or not stored. No variant holds any part of one.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    /// It is nowhere.
    #[error("no secret for {name}; looked at {}", tried.join(", "))]
    Missing {
        /// What it is for.
        name: SecretName,
        /// The places looked at, with what a place answered.
        tried: Vec<String>,
    },
    /// It cannot be sent: empty, too long, or with line breaks inside.
    #[error("the secret from {origin} {reason}")]
    Malformed {
        /// Where it stands.
        origin: String,
        /// What is wrong.
        reason: &'static str,
    },
    /// A file of secrets cannot be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// Another process is changing the stored secrets.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// The credential command failed.
    #[error("the credential command for {name} failed: {error}")]
    Command {
        /// What the secret is for.
        name: SecretName,
        /// How it failed.
        error: CommandError,
    },
    /// The keyring cannot be used.
    #[error(transparent)]
    Keyring(#[from] KeyringError),
    /// Keeping it in plain text needs the user's word.
    #[error("the secret for {name} would be kept in plain text in {}, which needs consent{}",
        path.display(), because(keyring.as_ref()))]
    ConsentNeeded {
        /// What it is for.
        name: SecretName,
        /// The file.
        path: PathBuf,
        /// Why the keyring did not take it. `None` when it was not asked.
        keyring: Option<KeyringError>,
    },
    /// `secrets.backend` is `env`.
    #[error("secrets.backend is `env`, where nothing can be stored; set {variable} instead")]
    NotStored {
        /// The variable that holds it.
        variable: String,
    },
    /// What was read after writing is not what was written.
    #[error("{} did not keep the secret", path.display())]
    NotKept {
        /// The file.
        path: PathBuf,
    },
}

fn because(keyring: Option<&KeyringError>) -> String {
    keyring.map_or_else(String::new, |error| format!(" ({error})"))
}

/// Takes the white space around a secret away, and refuses what cannot stand in a request's header.
pub(crate) fn clean(secret: &SecretString, origin: &str) -> Result<SecretString, SecretError> {
    let text = secret.expose_secret().trim();
    if text.is_empty() {
        return Err(malformed(origin, "is empty"));
    }
    if text.len() as u64 > MAX_SECRET_BYTES {
        return Err(malformed(origin, "is too long"));
    }
    if text.chars().any(char::is_control) {
        return Err(malformed(origin, "must be one line"));
    }
    Ok(SecretString::from(text))
}

pub(crate) fn malformed(origin: &str, reason: &'static str) -> SecretError {
    SecretError::Malformed {
        origin: origin.to_owned(),
        reason,
    }
}
