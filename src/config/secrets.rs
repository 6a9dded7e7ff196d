//! Secrets: where each is looked for, in which order, and where it is stored.
//!
//! Variables and files come first, so that a run without a desktop never waits for the keyring.

use std::path::Path;

use secrecy::{ExposeSecret, SecretString};

use crate::config::env::{self, Environment};
use crate::config::keyring::{Keyring, KeyringError};
use crate::config::paths::Paths;
use crate::config::secret_file;
use crate::config::secret_name::SecretName;
pub use crate::config::secret_source::{
    Backend, FileConsent, Found, Hints, MAX_SECRET_BYTES, SecretError, Source,
};
use crate::config::secret_source::{clean, malformed};
use crate::config::sites::LOCK_WAIT;
use crate::os::files;
use crate::os::lock::ExclusiveLock;
use crate::os::process;

/// How long a credential command may take; it may ask its user for a passphrase.
const COMMAND_TIMEOUT_S: u64 = 60;

/// Finds and keeps secrets.
#[derive(Clone, Debug)]
pub struct Secrets {
    environment: Environment,
    paths: Paths,
    backend: Backend,
    keyring: Keyring,
}

impl Secrets {
    /// Makes a way to the secrets; nothing is read yet.
    #[must_use]
    pub fn new(environment: Environment, paths: Paths, backend: Backend) -> Self {
        Self {
            environment,
            paths,
            backend,
            keyring: Keyring::default(),
        }
    }

    /// Finds a secret: own variable, vendor's variable, named file, systemd credential, command,
    /// private file, keyring. The first that has it wins.
    ///
    /// The keyring is asked only when `secrets.backend` is `keyring` or it was stored there, and
    /// at most `keyring::LIMIT_S`.
    ///
    /// # Errors
    /// `Missing` when it is nowhere, a silent keyring among the reasons; `File`, `Command` or
    /// `Malformed` when a place that was set up for it fails.
    pub fn resolve(&self, name: &SecretName, hints: Hints<'_>) -> Result<Found, SecretError> {
        let mut tried = Vec::new();
        let variables = [
            Some(name.variable()),
            hints.usual_variable.map(str::to_owned),
        ];
        for variable in variables.into_iter().flatten() {
            if let Some(secret) = self.environment.secret(&variable) {
                return found(&secret, Source::Variable(variable));
            }
            tried.push(variable);
        }
        if let Some(path) = self.environment.path(&name.file_variable()) {
            return found(&read_file(&path)?, Source::File(path));
        }
        tried.push(name.file_variable());
        if let Some(folder) = self.environment.path(env::CREDENTIALS_DIRECTORY) {
            let path = folder.join(name.credential_file());
            match read_file(&path) {
                Ok(secret) => return found(&secret, Source::Credential(path)),
                Err(SecretError::File(error)) if error.is_missing() => {
                    tried.push(path.display().to_string());
                }
                Err(error) => return Err(error),
            }
        }
        if let Some(command) = hints.command {
            return found(&self.run(name, command)?, Source::Command);
        }
        if matches!(self.backend, Backend::Auto | Backend::File) {
            let path = self.paths.secrets_file();
            if let Some(secret) = secret_file::read(&path, name)? {
                return found(&secret, Source::SecretsFile(path));
            }
            tried.push(path.display().to_string());
        }
        if self.may_ask_keyring(name)? {
            match self.keyring.read(name) {
                Ok(Some(secret)) => return found(&secret, Source::Keyring),
                Ok(None) => tried.push(Source::Keyring.to_string()),
                Err(error) => tried.push(error.to_string()),
            }
        }
        Err(SecretError::Missing {
            name: name.clone(),
            tried,
        })
    }

    /// Stores a secret, reads it again, and tells where it is now. Other stored copies are removed.
    ///
    /// `Auto` tries the keyring first, and the private file when that fails and consent is given.
    ///
    /// # Errors
    /// `Malformed`, `ConsentNeeded`, `NotStored`, `NotKept`, `Keyring`, `File` or `Lock`.
    pub fn store(
        &self,
        name: &SecretName,
        secret: &SecretString,
        backend: Backend,
        consent: FileConsent,
    ) -> Result<Source, SecretError> {
        let secret = clean(secret, "the input")?;
        match backend {
            Backend::Env => Err(SecretError::NotStored {
                variable: name.variable(),
            }),
            Backend::Keyring => self.store_in_keyring(name, &secret),
            Backend::File => self.store_in_file(name, &secret, consent, None),
            Backend::Auto => match self.store_in_keyring(name, &secret) {
                Err(SecretError::Keyring(error)) => {
                    self.store_in_file(name, &secret, consent, Some(error))
                }
                stored => stored,
            },
        }
    }

    /// Removes a stored secret and tells from where; nowhere when none was stored.
    ///
    /// # Errors
    /// `File` or `Lock`, or `Keyring` when it holds one and does not answer.
    pub fn remove(&self, name: &SecretName) -> Result<Vec<Source>, SecretError> {
        let _alone = self.alone()?;
        let mut removed = Vec::new();
        let path = self.paths.secrets_file();
        if secret_file::remove(&path, name)? {
            removed.push(Source::SecretsFile(path));
        }
        if self.is_noted(name)? || self.backend == Backend::Keyring {
            if self.keyring.remove(name)? {
                removed.push(Source::Keyring);
            }
            secret_file::note(&self.paths.keyring_names_file(), name, false)?;
        }
        Ok(removed)
    }

    /// Lists where secrets are, never the secrets: what is stored, and this program's variables.
    ///
    /// A vendor's own variables are not listed, for only the caller knows the vendors.
    ///
    /// # Errors
    /// `File` when a file of secrets cannot be used.
    pub fn list(&self) -> Result<Vec<(String, Source)>, SecretError> {
        let mut listed = Vec::new();
        for variable in self.environment.names() {
            let Some(meant) = variable.strip_prefix(env::PREFIX) else {
                continue;
            };
            let value = meant.strip_suffix("_FILE").unwrap_or(meant);
            let name = if value == "WORDPRESS_APP_PASSWORD" {
                "wordpress".to_owned()
            } else if value == "WORDPRESS_BRIDGE_KEY" {
                "wordpress-bridge".to_owned()
            } else if value == "WORDPRESS_WEBHOOK_SECRET" {
                "wordpress-webhook".to_owned()
            } else if let Some(provider) = value.strip_suffix("_API_KEY") {
                provider.replace('_', "-").to_ascii_lowercase()
            } else {
                continue;
            };
            if self.environment.is_set(variable) {
                listed.push((name, Source::Variable(variable.to_owned())));
            }
        }
        let path = self.paths.secrets_file();
        for name in secret_file::names(&path)? {
            listed.push((name.to_string(), Source::SecretsFile(path.clone())));
        }
        for name in secret_file::noted(&self.paths.keyring_names_file())? {
            listed.push((name, Source::Keyring));
        }
        Ok(listed)
    }

    fn store_in_keyring(
        &self,
        name: &SecretName,
        secret: &SecretString,
    ) -> Result<Source, SecretError> {
        self.keyring.write(name, secret)?;
        let _alone = self.alone()?;
        secret_file::note(&self.paths.keyring_names_file(), name, true)?;
        // An older one in the file would be found first.
        secret_file::remove(&self.paths.secrets_file(), name)?;
        Ok(Source::Keyring)
    }

    fn store_in_file(
        &self,
        name: &SecretName,
        secret: &SecretString,
        consent: FileConsent,
        keyring: Option<KeyringError>,
    ) -> Result<Source, SecretError> {
        let path = self.paths.secrets_file();
        if consent == FileConsent::Withheld {
            return Err(SecretError::ConsentNeeded {
                name: name.clone(),
                path,
                keyring,
            });
        }
        let _alone = self.alone()?;
        secret_file::write(&path, name, secret)?;
        let kept = secret_file::read(&path, name)?;
        if kept.is_none_or(|kept| kept.expose_secret() != secret.expose_secret()) {
            return Err(SecretError::NotKept { path });
        }
        if self.is_noted(name)? && self.keyring.remove(name).is_ok() {
            secret_file::note(&self.paths.keyring_names_file(), name, false)?;
        }
        Ok(Source::SecretsFile(path))
    }

    fn run(&self, name: &SecretName, command: &str) -> Result<SecretString, SecretError> {
        let hidden = self.environment.secret_names();
        let output = process::run_capture(command, &hidden, COMMAND_TIMEOUT_S, MAX_SECRET_BYTES);
        let bytes = output.map_err(|error| SecretError::Command {
            name: name.clone(),
            error,
        })?;
        text(bytes, "the credential command")
    }

    fn may_ask_keyring(&self, name: &SecretName) -> Result<bool, SecretError> {
        match self.backend {
            Backend::Keyring => Ok(true),
            Backend::Auto => self.is_noted(name),
            Backend::File | Backend::Env => Ok(false),
        }
    }

    fn is_noted(&self, name: &SecretName) -> Result<bool, SecretError> {
        let noted = secret_file::noted(&self.paths.keyring_names_file())?;
        Ok(noted.contains(&name.to_string()))
    }

    fn alone(&self) -> Result<ExclusiveLock, SecretError> {
        files::create_private_dir(&self.paths.config_dir)?;
        Ok(ExclusiveLock::acquire(&self.paths.lock_file(), LOCK_WAIT)?)
    }
}

fn found(secret: &SecretString, source: Source) -> Result<Found, SecretError> {
    let secret = clean(secret, &source.to_string())?;
    Ok(Found { secret, source })
}

fn read_file(path: &Path) -> Result<SecretString, SecretError> {
    let bytes = files::read_limited(path, MAX_SECRET_BYTES)?;
    text(bytes, &path.display().to_string())
}

fn text(bytes: Vec<u8>, origin: &str) -> Result<SecretString, SecretError> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SecretString::from(text)),
        Err(_) => Err(malformed(origin, "is not UTF-8 text")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Place {
        folder: tempfile::TempDir,
        name: SecretName,
    }

    impl Place {
        fn new() -> Self {
            Self {
                folder: tempfile::tempdir().expect("a folder"),
                name: SecretName::provider("openai").expect("a name"),
            }
        }

        fn file(&self, name: &str, text: &str) -> String {
            let path = self.folder.path().join(name);
            files::write_private(&path, text.as_bytes()).expect("written");
            path.to_string_lossy().into_owned()
        }

        fn secrets(&self, backend: Backend, pairs: &[(&str, &str)]) -> Secrets {
            let config = self.folder.path().join("config");
            let config = config.to_string_lossy();
            let own = [("HOME", "/nowhere"), (env::IGNY8_CONFIG_DIR, &*config)];
            let environment = Environment::from_pairs(own.into_iter().chain(pairs.iter().copied()));
            let paths = Paths::resolve(&environment).expect("paths");
            Secrets::new(environment, paths, backend)
        }

        fn resolved(&self, pairs: &[(&str, &str)], command: Option<&str>) -> (String, String) {
            let hints = Hints {
                usual_variable: Some("OPENAI_API_KEY"),
                command,
            };
            let secrets = self.secrets(Backend::Auto, pairs);
            let found = secrets.resolve(&self.name, hints).expect("found");
            let secret = found.secret.expose_secret().to_owned();
            (secret, found.source.to_string())
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_first_place_that_has_it_wins() {
        let place = Place::new();
        let key_file = place.file("key", "four\n");
        let credential = place.file("openai", "five");
        let folder = place.folder.path().to_string_lossy().into_owned();
        let mut pairs = vec![
            ("IGNY8_OPENAI_API_KEY", "two"),
            ("OPENAI_API_KEY", "three"),
            ("IGNY8_OPENAI_API_KEY_FILE", key_file.as_str()),
            ("CREDENTIALS_DIRECTORY", folder.as_str()),
        ];
        let command = Some("printf six | cat");
        place
            .secrets(Backend::Auto, &[])
            .store(
                &place.name,
                &"seven".into(),
                Backend::File,
                FileConsent::Given,
            )
            .expect("stored");
        let expected = [
            ("two", "IGNY8_OPENAI_API_KEY"),
            ("three", "OPENAI_API_KEY"),
            ("four", key_file.as_str()),
            ("five", credential.as_str()),
        ];
        for (secret, source) in expected {
            let (found, from) = place.resolved(&pairs, command);
            assert_eq!((found.as_str(), from.as_str()), (secret, source));
            pairs.remove(0);
        }
        assert_eq!(place.resolved(&pairs, command).0, "six");
        assert_eq!(place.resolved(&pairs, None).0, "seven");
        let env_only = place.secrets(Backend::Env, &[]);
        let missing = env_only
            .resolve(&place.name, Hints::default())
            .expect_err("missing");
        assert_eq!(
            missing.to_string(),
            "no secret for openai; looked at IGNY8_OPENAI_API_KEY, IGNY8_OPENAI_API_KEY_FILE"
        );
    }

    #[test]
    fn a_place_that_was_set_up_and_fails_is_an_error() {
        let place = Place::new();
        let empty = place.file("key", " \n");
        let two_lines = place.file("lines", "canary\ncanary");
        let resolve = |pairs: &[(&str, &str)], command| {
            let hints = Hints {
                usual_variable: None,
                command,
            };
            let secrets = place.secrets(Backend::Auto, pairs);
            secrets
                .resolve(&place.name, hints)
                .expect_err("refused")
                .to_string()
        };
        let variable = "IGNY8_OPENAI_API_KEY_FILE";
        assert!(resolve(&[(variable, &empty)], None).ends_with("is empty"));
        let shown = resolve(&[(variable, &two_lines)], None);
        assert!(
            shown.ends_with("must be one line") && !shown.contains("canary"),
            "{shown}"
        );
        assert!(resolve(&[(variable, "/nowhere/key")], None).contains("no such file"));
        let shown = resolve(&[], Some("printf canary; exit 3"));
        assert!(
            shown.starts_with("the credential command for openai failed"),
            "{shown}"
        );
        assert!(!shown.contains("canary"));
    }

    #[test]
    fn the_file_takes_a_secret_by_consent_only_and_gives_it_back() {
        let place = Place::new();
        let secrets = place.secrets(Backend::File, &[("IGNY8_MY_BOX_API_KEY", "canary")]);
        let secret = SecretString::from(" canary \n");
        let store = |consent| secrets.store(&place.name, &secret, Backend::File, consent);
        let refused = store(FileConsent::Withheld).expect_err("refused");
        assert!(matches!(
            refused,
            SecretError::ConsentNeeded { keyring: None, .. }
        ));
        assert!(!secrets.paths.secrets_file().exists());
        store(FileConsent::Given).expect("stored");
        let found = secrets
            .resolve(&place.name, Hints::default())
            .expect("found");
        assert_eq!(found.secret.expose_secret(), "canary");
        assert!(!format!("{found:?} {secrets:?}").contains("canary"));
        let listed: Vec<String> = secrets
            .list()
            .expect("listed")
            .into_iter()
            .map(|(name, source)| format!("{name} {source}"))
            .collect();
        let file = secrets.paths.secrets_file();
        let expected = [
            "my-box IGNY8_MY_BOX_API_KEY".to_owned(),
            format!("openai {}", file.display()),
        ];
        assert_eq!(listed, expected);
        let removed = secrets.remove(&place.name).expect("removed");
        assert_eq!(removed, [Source::SecretsFile(file)]);
        assert!(secrets.remove(&place.name).expect("nothing").is_empty());
        let refused = secrets.store(&place.name, &secret, Backend::Env, FileConsent::Given);
        assert!(matches!(refused, Err(SecretError::NotStored { .. })));
        let empty = secrets.store(&place.name, &"".into(), Backend::File, FileConsent::Given);
        assert!(matches!(empty, Err(SecretError::Malformed { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn an_exposed_or_linked_file_of_secrets_is_refused() {
        let place = Place::new();
        let secrets = place.secrets(Backend::Auto, &[]);
        let path = secrets.paths.secrets_file();
        files::create_private_dir(&secrets.paths.config_dir).expect("created");
        files::write_public(&path, b"[secrets]\nopenai = 'canary'\n").expect("written");
        let refused = secrets
            .resolve(&place.name, Hints::default())
            .expect_err("refused");
        assert!(refused.to_string().contains("chmod 600"), "{refused}");
        let elsewhere = place.file("elsewhere", "");
        std::fs::remove_file(&path).expect("removed");
        std::os::unix::fs::symlink(elsewhere, &path).expect("linked");
        let refused = secrets
            .resolve(&place.name, Hints::default())
            .expect_err("refused");
        assert!(refused.to_string().contains("symbolic link"), "{refused}");
    }
}
