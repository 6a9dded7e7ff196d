//! Secrets: where each is looked for, in which order, and where it is stored.
//!
//! Variables and files come first, so that a run without a desktop never waits for the keyring.

use std::fmt;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};

use crate::config::env::{self, Environment};
use crate::config::keyring::{Keyring, KeyringError};
use crate::config::paths::Paths;
use crate::config::secret_file;
use crate::config::secret_name::SecretName;
use crate::config::sites::LOCK_WAIT;
use crate::os::files::{self, FileError};
use crate::os::lock::{ExclusiveLock, LockError};
use crate::os::process::{self, CommandError};

/// The longest secret that is taken, in bytes.
pub const MAX_SECRET_BYTES: u64 = 16_384;

/// How long a credential command may take; it may ask its user for a passphrase.
const COMMAND_TIMEOUT_S: u64 = 60;

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

/// Takes the white space around a secret away, and refuses what cannot stand in a request's header.
fn clean(secret: &SecretString, origin: &str) -> Result<SecretString, SecretError> {
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

fn malformed(origin: &str, reason: &'static str) -> SecretError {
    SecretError::Malformed {
        origin: origin.to_owned(),
        reason,
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

    /// Marks a folder in which this test binary, run again, asks a keyring that never answers.
    #[cfg(target_os = "linux")]
    const MARK: &str = "ask-the-keyring-here";

    #[cfg(target_os = "linux")]
    #[test]
    #[ignore = "the test below runs it in a process of its own"]
    fn asks_a_silent_keyring() {
        use std::time::{Duration, Instant};

        if !Path::new(MARK).exists() {
            return;
        }
        let place = Place::new();
        let secret = SecretString::from("canary");
        let limit = Duration::from_secs(4);

        let secrets = place.secrets(Backend::Keyring, &[]);
        let started = Instant::now();
        let missing = secrets
            .resolve(&place.name, Hints::default())
            .expect_err("silent");
        assert!(started.elapsed() < limit);
        assert!(
            missing.to_string().contains("had not answered after 3 s"),
            "{missing}"
        );
        // Once is enough: the next one does not wait.
        let started = Instant::now();
        assert!(secrets.resolve(&place.name, Hints::default()).is_err());
        assert!(started.elapsed() < Duration::from_secs(1));

        // What does not need the keyring does not wait for it.
        let secrets = place.secrets(Backend::Auto, &[]);
        let started = Instant::now();
        let missing = secrets
            .resolve(&place.name, Hints::default())
            .expect_err("none");
        assert!(!missing.to_string().contains("keyring"), "{missing}");
        assert!(started.elapsed() < Duration::from_secs(1));
        let started = Instant::now();
        let refused = secrets
            .store(&place.name, &secret, Backend::Auto, FileConsent::Withheld)
            .expect_err("refused");
        assert!(started.elapsed() < limit);
        let silent = Some(KeyringError::Silent);
        assert!(
            matches!(&refused, SecretError::ConsentNeeded { keyring, .. } if *keyring == silent)
        );
        let kept = secrets
            .store(&place.name, &secret, Backend::Auto, FileConsent::Given)
            .expect("kept in the file");
        assert_eq!(kept, Source::SecretsFile(secrets.paths.secrets_file()));
        println!("\nasked");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_keyring_that_never_answers_delays_nothing_for_long() {
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("bus");
        let bus = std::os::unix::net::UnixListener::bind(&socket).expect("a bus");
        // Accepts and never answers; ends with the test process.
        std::thread::spawn(move || bus.incoming().collect::<Vec<_>>());
        files::write_private(&folder.path().join(MARK), b"").expect("the mark");
        let output = std::process::Command::new(std::env::current_exe().expect("this binary"))
            .args(["--exact", "config::secrets::tests::asks_a_silent_keyring"])
            .args(["--ignored", "--nocapture"])
            .current_dir(folder.path())
            .env(
                "DBUS_SESSION_BUS_ADDRESS",
                format!("unix:path={}", socket.display()),
            )
            .output()
            .expect("a child");
        let shown = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && shown.contains("\nasked\n"),
            "{shown}"
        );
    }
}
