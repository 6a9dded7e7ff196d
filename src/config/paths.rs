//! Where the user's files are, and the workspace around a folder.

use std::path::{Path, PathBuf};

use crate::config::env::{self, Environment};
use crate::config::error::ConfigError;

/// The file that makes a folder a workspace.
pub const WORKSPACE_FILE: &str = "igny8.toml";

/// The program's folder within each of the user's folders.
const OWN_FOLDER: &str = "igny8";

/// Holds the program's folders in the user's home; none of them need exist.
///
/// The XDG Base Directory Specification is followed on every system, so that one page of
/// documentation holds everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// Settings, secrets, the list of sites.
    pub config_dir: PathBuf,
    /// The program's own data.
    pub data_dir: PathBuf,
    /// Logs and other state.
    pub state_dir: PathBuf,
    /// What can be made again.
    pub cache_dir: PathBuf,
}

impl Paths {
    /// Finds the folders: `IGNY8_CONFIG_DIR` and `IGNY8_DATA_DIR`, else the XDG ones.
    ///
    /// With `IGNY8_DATA_DIR`, state and cache are folders in it: nothing is then written elsewhere.
    ///
    /// # Errors
    /// `NoHome` when a folder is needed and nothing tells the home folder.
    pub fn resolve(environment: &Environment) -> Result<Self, ConfigError> {
        let xdg = |variable: &str, within_home: &str| {
            // The specification: a relative path there is invalid and ignored.
            let base = environment.path(variable).filter(|path| path.is_absolute());
            let base = match base {
                Some(base) => base,
                None => environment
                    .home()
                    .ok_or(ConfigError::NoHome)?
                    .join(within_home),
            };
            Ok::<_, ConfigError>(base.join(OWN_FOLDER))
        };
        let config_dir = match environment.path(env::IGNY8_CONFIG_DIR) {
            Some(folder) => folder,
            None => xdg(env::XDG_CONFIG_HOME, ".config")?,
        };
        let [data_dir, state_dir, cache_dir] = match environment.path(env::IGNY8_DATA_DIR) {
            Some(folder) => [folder.clone(), folder.join("state"), folder.join("cache")],
            None => [
                xdg(env::XDG_DATA_HOME, ".local/share")?,
                xdg(env::XDG_STATE_HOME, ".local/state")?,
                xdg(env::XDG_CACHE_HOME, ".cache")?,
            ],
        };
        Ok(Self {
            config_dir,
            data_dir,
            state_dir,
            cache_dir,
        })
    }

    /// The user's settings.
    #[must_use]
    pub fn settings_file(&self) -> PathBuf {
        self.config_dir.join("config.toml")
    }

    /// The secrets that the user agreed to keep in a file.
    #[must_use]
    pub fn secrets_file(&self) -> PathBuf {
        self.config_dir.join("secrets.toml")
    }

    /// The names of the secrets in the system's keyring, which cannot list them itself.
    #[must_use]
    pub fn keyring_names_file(&self) -> PathBuf {
        self.config_dir.join("keyring-names.toml")
    }

    /// The list of known sites.
    #[must_use]
    pub fn sites_file(&self) -> PathBuf {
        self.config_dir.join("sites.toml")
    }

    /// The lock that is held while one of the files of `config_dir` is changed.
    #[must_use]
    pub fn lock_file(&self) -> PathBuf {
        self.config_dir.join(".lock")
    }
}

/// Finds the workspace that a folder is in, upwards, as version control does.
///
/// `None` when neither the folder nor one above it holds `igny8.toml`.
#[must_use]
pub fn find_workspace(start: &Path) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    start
        .ancestors()
        .find(|folder| is_workspace(folder))
        .map(Path::to_owned)
}

/// Tells whether a folder is a workspace.
#[must_use]
pub fn is_workspace(folder: &Path) -> bool {
    folder.join(WORKSPACE_FILE).is_file()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::os::files;

    fn paths(pairs: &[(&str, &str)]) -> Result<Paths, ConfigError> {
        Paths::resolve(&Environment::from_pairs(pairs.iter().copied()))
    }

    #[cfg(unix)]
    #[test]
    fn folders_follow_the_variables() {
        let found = paths(&[("HOME", "/home/a"), ("XDG_DATA_HOME", "relative")]).expect("paths");
        assert_eq!(
            found.settings_file(),
            Path::new("/home/a/.config/igny8/config.toml")
        );
        assert_eq!(found.data_dir, Path::new("/home/a/.local/share/igny8"));
        assert_eq!(found.state_dir, Path::new("/home/a/.local/state/igny8"));
        let found = paths(&[("HOME", "/home/a"), ("XDG_CONFIG_HOME", "/c")]).expect("paths");
        assert_eq!(found.config_dir, Path::new("/c/igny8"));
        let found = paths(&[("IGNY8_CONFIG_DIR", "/x"), ("IGNY8_DATA_DIR", "/y")]).expect("paths");
        assert_eq!(found.secrets_file(), Path::new("/x/secrets.toml"));
        assert_eq!(found.cache_dir, Path::new("/y/cache"));
        assert!(matches!(paths(&[]), Err(ConfigError::NoHome)));
    }

    #[test]
    fn a_workspace_is_found_upwards() {
        let folder = tempfile::tempdir().expect("a folder");
        let inner = folder.path().join("site/content/deep");
        files::create_private_dir(&inner).expect("created");
        assert_eq!(find_workspace(&inner), None);
        let site = folder.path().join("site");
        files::write_private(&site.join(WORKSPACE_FILE), b"").expect("written");
        assert_eq!(find_workspace(&inner), Some(site.clone()));
        assert_eq!(find_workspace(&site), Some(site));
        assert_eq!(find_workspace(folder.path()), None);
    }
}
