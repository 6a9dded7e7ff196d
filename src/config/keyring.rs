//! The system's keyring, which may hang for ever: every call has a thread and a limit of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use keyring_core::{Entry, Error};
use secrecy::{ExposeSecret, SecretString};

use crate::config::secret_name::SecretName;

/// How long a call may take. A bus that accepts and never answers was seen to hang without end.
pub const LIMIT_S: u64 = 3;

/// Under which service the secrets are kept.
const SERVICE: &str = "igny8";

/// Tells why the keyring gave no answer. Nothing of a secret is in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// It had not answered in time; further calls are not tried.
    #[error("the system's keyring had not answered after {LIMIT_S} s")]
    Silent,
    /// There is none, or it refused.
    #[error("the system's keyring cannot be used: {reason}")]
    Unusable {
        /// What it answered, in one line.
        reason: String,
    },
    /// What was read after writing is not what was written.
    #[error("the system's keyring did not keep the secret")]
    NotKept,
}

/// Reaches the system's keyring; clones share the memory of its silence.
#[derive(Clone, Debug, Default)]
pub struct Keyring {
    silent: Arc<AtomicBool>,
}

impl Keyring {
    /// Reads a secret. `None` when the keyring has none of that name.
    ///
    /// # Errors
    /// `Silent` or `Unusable`.
    pub fn read(&self, name: &SecretName) -> Result<Option<SecretString>, KeyringError> {
        self.call(name, |entry| match entry.get_password() {
            Ok(secret) => Ok(Some(SecretString::from(secret))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(unusable(&error)),
        })
    }

    /// Writes a secret, and reads it again through a new connection.
    ///
    /// # Errors
    /// `Silent`, `Unusable` or `NotKept`.
    pub fn write(&self, name: &SecretName, secret: &SecretString) -> Result<(), KeyringError> {
        let (written, again) = (secret.clone(), name.clone());
        // One call, so that one limit holds for both halves.
        self.call(name, move |entry| {
            entry
                .set_password(written.expose_secret())
                .map_err(|error| unusable(&error))?;
            let kept = open(&again)?
                .get_password()
                .map(SecretString::from)
                .map_err(|error| unusable(&error))?;
            if kept.expose_secret() == written.expose_secret() {
                Ok(())
            } else {
                Err(KeyringError::NotKept)
            }
        })
    }

    /// Removes a secret and tells whether it was there.
    ///
    /// # Errors
    /// `Silent` or `Unusable`.
    pub fn remove(&self, name: &SecretName) -> Result<bool, KeyringError> {
        self.call(name, |entry| match entry.delete_credential() {
            Ok(()) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(error) => Err(unusable(&error)),
        })
    }

    fn call<T: Send + 'static>(
        &self,
        name: &SecretName,
        ask: impl FnOnce(Entry) -> Result<T, KeyringError> + Send + 'static,
    ) -> Result<T, KeyringError> {
        if self.silent.load(Ordering::Relaxed) {
            return Err(KeyringError::Silent);
        }
        let name = name.clone();
        let (sender, receiver) = mpsc::channel();
        // Never joined: a hanging one ends with the process.
        thread::spawn(move || {
            // Nobody listens any more after the limit.
            let _ = sender.send(open(&name).and_then(ask));
        });
        match receiver.recv_timeout(Duration::from_secs(LIMIT_S)) {
            Ok(answer) => answer,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                self.silent.store(true, Ordering::Relaxed);
                Err(KeyringError::Silent)
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => Err(KeyringError::Unusable {
                reason: "its library failed".to_owned(),
            }),
        }
    }
}

/// Opens a secret's place over a connection of its own.
#[cfg(any(target_os = "linux", target_os = "macos", windows))]
fn open(name: &SecretName) -> Result<Entry, KeyringError> {
    use keyring_core::api::CredentialStoreApi;

    #[cfg(target_os = "linux")]
    let store = dbus_secret_service_keyring_store::Store::new();
    #[cfg(target_os = "macos")]
    let store = apple_native_keyring_store::keychain::Store::new();
    #[cfg(windows)]
    let store = windows_native_keyring_store::Store::new();
    store
        .and_then(|store| store.build(SERVICE, &name.to_string(), None))
        .map_err(|error| unusable(&error))
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn open(_name: &SecretName) -> Result<Entry, KeyringError> {
    Err(KeyringError::Unusable {
        reason: "this system has none".to_owned(),
    })
}

/// Tells what the keyring answered, without the bytes that some of its errors carry.
fn unusable(error: &Error) -> KeyringError {
    let reason = match error {
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "the entry is not text".to_owned(),
        Error::Ambiguous(_) => "several entries have that name".to_owned(),
        error => {
            let text = error.to_string();
            let line = text.lines().next().unwrap_or_default();
            line.chars().filter(|c| !c.is_control()).take(300).collect()
        }
    };
    KeyringError::Unusable { reason }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::path::Path;
    use std::process::Command;
    use std::time::Instant;

    use super::*;
    use crate::config::env::Environment;
    use crate::config::paths::Paths;
    use crate::config::secrets::{Backend, FileConsent, Hints, SecretError, Secrets, Source};
    use crate::os::files;

    #[test]
    #[ignore = "needs a desktop's keyring, unlocked"]
    fn a_real_keyring_keeps_and_forgets() {
        let keyring = Keyring::default();
        let name = SecretName::wordpress("https://round-trip.example/blog").expect("a name");
        assert!(keyring.read(&name).expect("an answer").is_none());
        for secret in ["one two", "\u{e9}\u{4e16}"] {
            keyring.write(&name, &secret.into()).expect("kept");
            let kept = keyring.read(&name).expect("an answer").expect("there");
            assert_eq!(kept.expose_secret(), secret);
        }
        assert!(keyring.remove(&name).expect("an answer"));
        assert!(!keyring.remove(&name).expect("an answer"));
    }

    /// Marks a folder in which this test binary, run again, asks a keyring that never answers.
    const MARK: &str = "ask-the-keyring-here";

    #[test]
    #[ignore = "the test below runs it in a process of its own"]
    fn asks_a_silent_keyring() {
        if !Path::new(MARK).exists() {
            return;
        }
        let environment = Environment::from_pairs([("IGNY8_CONFIG_DIR", "."), ("HOME", ".")]);
        let paths = Paths::resolve(&environment).expect("paths");
        let file = paths.secrets_file();
        let secrets = |backend| Secrets::new(environment.clone(), paths.clone(), backend);
        let name = SecretName::provider("openai").expect("a name");
        let secret = SecretString::from("canary");
        let limit = Duration::from_secs(4);

        let keyring_only = secrets(Backend::Keyring);
        let started = Instant::now();
        let missing = keyring_only
            .resolve(&name, Hints::default())
            .expect_err("silent");
        assert!(started.elapsed() < limit);
        assert!(
            missing.to_string().contains("had not answered after 3 s"),
            "{missing}"
        );
        // Once is enough: the next one does not wait.
        let started = Instant::now();
        assert!(keyring_only.resolve(&name, Hints::default()).is_err());
        assert!(started.elapsed() < Duration::from_secs(1));

        // What does not need the keyring does not wait for it.
        let secrets = secrets(Backend::Auto);
        let started = Instant::now();
        let missing = secrets.resolve(&name, Hints::default()).expect_err("none");
        assert!(!missing.to_string().contains("keyring"), "{missing}");
        assert!(started.elapsed() < Duration::from_secs(1));
        let started = Instant::now();
        let refused = secrets
            .store(&name, &secret, Backend::Auto, FileConsent::Withheld)
            .expect_err("refused");
        assert!(started.elapsed() < limit);
        let silent = Some(KeyringError::Silent);
        assert!(
            matches!(&refused, SecretError::ConsentNeeded { keyring, .. } if *keyring == silent)
        );
        let kept = secrets
            .store(&name, &secret, Backend::Auto, FileConsent::Given)
            .expect("kept in the file");
        assert_eq!(kept, Source::SecretsFile(file));
        println!("\nasked");
    }

    #[test]
    fn a_keyring_that_never_answers_delays_nothing_for_long() {
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("bus");
        let bus = std::os::unix::net::UnixListener::bind(&socket).expect("a bus");
        // Accepts and never answers; ends with the test process.
        thread::spawn(move || {
            let mut held = Vec::new();
            for connection in bus.incoming() {
                held.push(connection);
            }
        });
        files::write_private(&folder.path().join(MARK), b"").expect("the mark");
        let output = Command::new(std::env::current_exe().expect("this binary"))
            .args(["--exact", "config::keyring::tests::asks_a_silent_keyring"])
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
