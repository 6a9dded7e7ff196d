//! The two private files about secrets: one that holds them by consent, and one that only holds
//! the names of those in the system's keyring.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::config::secret_name::SecretName;
use crate::os::files::{self, FileError, FileProblem};

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = 1_048_576;

/// The file as it is written; `Secrets` takes the texts over at once.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Plain {
    #[serde(default)]
    secrets: BTreeMap<String, String>,
}

struct Secrets {
    secrets: BTreeMap<String, SecretString>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    #[serde(default)]
    names: BTreeSet<String>,
}

/// Reads one secret. `None` when the file or the entry is missing.
///
/// # Errors
/// `Exposed`, `Link` or `OtherOwner` when others may have read or written the file; `Other` when
/// it is not what this program writes; else what reading answered.
pub fn read(path: &Path, name: &SecretName) -> Result<Option<SecretString>, FileError> {
    Ok(load(path)?.secrets.remove(&name.to_string()))
}

/// Gives the names in the file, sorted; none when it is missing.
///
/// # Errors
/// As `read`.
pub fn names(path: &Path) -> Result<Vec<SecretName>, FileError> {
    let secrets = load(path)?.secrets;
    Ok(secrets
        .keys()
        .filter_map(|name| SecretName::parse(name))
        .collect())
}

/// Writes one secret over the one of that name.
///
/// # Errors
/// As `read`, and what writing answered; the old file then stays.
pub fn write(path: &Path, name: &SecretName, secret: &SecretString) -> Result<(), FileError> {
    let mut held = load(path)?;
    held.secrets.insert(name.to_string(), secret.clone());
    save(path, &held)
}

/// Removes one secret and tells whether it was there.
///
/// # Errors
/// As `write`.
pub fn remove(path: &Path, name: &SecretName) -> Result<bool, FileError> {
    let mut held = load(path)?;
    let removed = held.secrets.remove(&name.to_string()).is_some();
    if removed {
        save(path, &held)?;
    }
    Ok(removed)
}

/// Gives the names of the secrets in the keyring, as noted when they were stored.
///
/// # Errors
/// As `read`.
pub fn noted(path: &Path) -> Result<BTreeSet<String>, FileError> {
    Ok(parse::<Names>(path)?.names)
}

/// Notes whether the keyring holds a secret of that name.
///
/// # Errors
/// As `write`.
pub fn note(path: &Path, name: &SecretName, held: bool) -> Result<(), FileError> {
    let mut names = noted(path)?;
    let changed = if held {
        names.insert(name.to_string())
    } else {
        names.remove(&name.to_string())
    };
    if !changed {
        return Ok(());
    }
    let list: toml_edit::Array = names.iter().map(String::as_str).collect();
    let text = format!("# Names of secrets in the system's keyring.\nnames = {list}\n");
    files::write_private(path, text.as_bytes())
}

fn load(path: &Path) -> Result<Secrets, FileError> {
    let plain: Plain = parse(path)?;
    let hide = |(name, secret): (String, String)| (name, SecretString::from(secret));
    let secrets = plain.secrets.into_iter().map(hide).collect();
    Ok(Secrets { secrets })
}

fn parse<T: Default + for<'de> Deserialize<'de>>(path: &Path) -> Result<T, FileError> {
    let bytes = match files::read_private(path, MAX_BYTES) {
        Err(error) if error.is_missing() => return Ok(T::default()),
        bytes => bytes?,
    };
    // The reader's own message repeats the line, which may be a secret.
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| FileError::of("read", path, FileProblem::NotText))?;
    toml::from_str(text).map_err(|_| {
        let reason = "it is not a file that this program writes";
        FileError::new("read", path, std::io::Error::other(reason))
    })
}

fn save(path: &Path, held: &Secrets) -> Result<(), FileError> {
    let mut text = String::from(
        "# Secrets, by consent in plain text. Keep this file to yourself.\n[secrets]\n",
    );
    for (name, secret) in &held.secrets {
        let name = toml_edit::Value::from(name.as_str());
        let secret = toml_edit::Value::from(secret.expose_secret());
        text.extend([&name.to_string(), " = ", &secret.to_string(), "\n"]);
    }
    files::write_private(path, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_kept_by_name_and_unsafe_or_broken_files_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("secrets.toml");
        let openai = SecretName::provider("openai").expect("a name");
        let site = SecretName::wordpress("https://example.com/a").expect("a name");
        assert!(read(&path, &openai).expect("missing").is_none());
        write(&path, &openai, &"sk \"quoted\" \\ ".into()).expect("written");
        write(&path, &site, &"abcd efgh".into()).expect("written");
        let kept = read(&path, &openai).expect("read").expect("there");
        assert_eq!(kept.expose_secret(), "sk \"quoted\" \\ ");
        assert_eq!(names(&path).expect("names"), [openai.clone(), site.clone()]);
        assert!(remove(&path, &openai).expect("removed"));
        assert!(!remove(&path, &openai).expect("gone"));
        assert_eq!(names(&path).expect("names"), [site]);

        files::write_private(&path, b"[secrets]\nopenai = canary").expect("written");
        let broken = names(&path).expect_err("broken");
        assert!(!format!("{broken} {broken:?}").contains("canary"));
        #[cfg(unix)]
        {
            files::write_public(&path, b"").expect("written");
            let refused = read(&path, &openai).expect_err("refused");
            assert!(matches!(refused.problem, FileProblem::Exposed { .. }));
        }
    }

    #[test]
    fn names_of_the_keyring_are_noted_and_forgotten() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("keyring-names.toml");
        let name = SecretName::provider("openai").expect("a name");
        assert!(noted(&path).expect("none").is_empty());
        note(&path, &name, true).expect("noted");
        assert!(noted(&path).expect("one").contains("openai"));
        note(&path, &name, false).expect("forgotten");
        assert!(noted(&path).expect("none").is_empty());
    }
}
