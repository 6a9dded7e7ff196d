//! The list of known sites: names for workspaces, so that one can be worked on from anywhere.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::config::error::ConfigError;
use crate::config::layers;
use crate::config::paths::{self, Paths, WORKSPACE_FILE};
use crate::config::settings::MAX_FILE_BYTES;
use crate::os::files;
use crate::os::lock::ExclusiveLock;

/// How long a change waits for another process that changes the same folder's files.
pub(crate) const LOCK_WAIT: Duration = Duration::from_secs(5);

/// Holds the known sites.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registry {
    #[serde(default)]
    sites: BTreeMap<String, PathBuf>,
}

impl Registry {
    /// Reads the list; a missing file is an empty one.
    ///
    /// # Errors
    /// `File` or `Syntax`.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = match files::read_text(path, MAX_FILE_BYTES) {
            Err(error) if error.is_missing() => return Ok(Self::default()),
            text => text?,
        };
        // First for a place in the error, then for the types.
        layers::parse(path, &text)?;
        toml::from_str(&text).map_err(|error| ConfigError::Syntax {
            path: path.to_owned(),
            line: layers::line_at(&text, error.span().map_or(0, |span| span.start)),
            message: error.message().to_owned(),
        })
    }

    /// Writes the list, for the user alone.
    ///
    /// # Errors
    /// `File`.
    pub fn save(&self, path: &Path) -> Result<(), ConfigError> {
        let mut text = String::from(
            "# Known sites; `igny8 sites add` and `remove` change this file.\n[sites]\n",
        );
        for (name, folder) in &self.sites {
            let folder = toml_edit::Value::from(folder.to_string_lossy().into_owned());
            let name = toml_edit::Value::from(name.as_str());
            text.extend([&name.to_string(), " = ", &folder.to_string(), "\n"]);
        }
        Ok(files::write_private(path, text.as_bytes())?)
    }

    /// Reads, changes and writes the list, with no other process in between.
    ///
    /// # Errors
    /// What `change` answers, and then nothing is written; `Lock` or `File` otherwise.
    pub fn update<T>(
        paths: &Paths,
        change: impl FnOnce(&mut Self) -> Result<T, ConfigError>,
    ) -> Result<T, ConfigError> {
        files::create_private_dir(&paths.config_dir)?;
        let _alone = ExclusiveLock::acquire(&paths.lock_file(), LOCK_WAIT)?;
        let mut registry = Self::load(&paths.sites_file())?;
        let result = change(&mut registry)?;
        registry.save(&paths.sites_file())?;
        Ok(result)
    }

    /// Gives the sites, sorted by name.
    pub fn sites(&self) -> impl Iterator<Item = (&str, &Path)> {
        self.sites
            .iter()
            .map(|(name, folder)| (name.as_str(), folder.as_path()))
    }

    /// Adds a site by name; adding the same folder again changes nothing.
    ///
    /// # Errors
    /// `BadSiteName`, or `SiteTaken` when the name stands for another folder.
    pub fn add(&mut self, name: &str, folder: &Path) -> Result<(), ConfigError> {
        check_site_name(name)?;
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        match self.sites.get(name) {
            Some(path) if *path != folder => Err(ConfigError::SiteTaken {
                name: name.to_owned(),
                path: path.clone(),
            }),
            _ => {
                self.sites.insert(name.to_owned(), folder);
                Ok(())
            }
        }
    }

    /// Takes a site off the list and gives its folder, which is left as it is.
    ///
    /// # Errors
    /// `UnknownSite`.
    pub fn remove(&mut self, name: &str) -> Result<PathBuf, ConfigError> {
        self.sites.remove(name).ok_or_else(|| self.unknown(name))
    }

    /// Finds a site's folder by its name. `None` when there is none of that name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Path> {
        self.sites.get(name).map(PathBuf::as_path)
    }

    /// Finds the name under which a folder is registered. `None` when it is not.
    #[must_use]
    pub fn name_of(&self, folder: &Path) -> Option<&str> {
        let folder = std::path::absolute(folder).ok()?;
        self.sites()
            .find(|(_, path)| *path == folder)
            .map(|(name, _)| name)
    }

    /// Finds the workspace that `--site` means: a registered name, else a folder that is one, else
    /// its `igny8.toml`.
    ///
    /// # Errors
    /// `UnknownSite` with the names there are.
    pub fn locate(&self, name_or_path: &str) -> Result<PathBuf, ConfigError> {
        if let Some(folder) = self.find(name_or_path) {
            return Ok(folder.to_owned());
        }
        let path = std::path::absolute(name_or_path).map_err(|_| self.unknown(name_or_path))?;
        if paths::is_workspace(&path) {
            return Ok(path);
        }
        match path.parent() {
            Some(folder) if path.ends_with(WORKSPACE_FILE) && paths::is_workspace(folder) => {
                Ok(folder.to_owned())
            }
            _ => Err(self.unknown(name_or_path)),
        }
    }

    fn unknown(&self, wanted: &str) -> ConfigError {
        ConfigError::UnknownSite {
            wanted: wanted.to_owned(),
            known: self.sites.keys().cloned().collect(),
        }
    }
}

/// Checks that a text can name a site, and a folder on every system.
///
/// # Errors
/// `BadSiteName` with the rule that it breaks.
pub fn check_site_name(name: &str) -> Result<(), ConfigError> {
    let bad = |reason| {
        Err(ConfigError::BadSiteName {
            name: name.chars().filter(|c| !c.is_control()).take(80).collect(),
            reason,
        })
    };
    if name.is_empty() || name.len() > 64 {
        return bad("it must have 1 to 64 characters");
    }
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if !name
        .bytes()
        .all(|byte| plain(byte) || b"._-".contains(&byte))
    {
        return bad("only a-z, 0-9, `.`, `_` and `-` may be used");
    }
    if !name.bytes().next().is_some_and(plain) {
        return bad("it must begin with a letter or digit");
    }
    if name.contains("..") || name.ends_with('.') {
        return bad("dots may only stand alone and inside");
    }
    // Names of devices on Windows, with any ending.
    let stem = name.split('.').next().unwrap_or_default();
    let numbered = stem
        .strip_prefix("com")
        .or_else(|| stem.strip_prefix("lpt"))
        .is_some_and(|number| number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()));
    if numbered || matches!(stem, "con" | "prn" | "aux" | "nul") {
        return bad("it is a device's name on Windows");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::config::env::Environment;

    #[test]
    fn sites_are_kept_and_found_by_name_and_path() {
        let folder = tempfile::tempdir().expect("a folder");
        let config = folder.path().join("config");
        let pairs = [
            ("HOME", "/nowhere"),
            ("IGNY8_CONFIG_DIR", config.to_str().expect("text")),
        ];
        let paths = Paths::resolve(&Environment::from_pairs(pairs)).expect("paths");
        let site = folder.path().join("a \"site\"");
        files::create_private_dir(&site).expect("created");
        files::write_private(&site.join(WORKSPACE_FILE), b"").expect("written");
        Registry::update(&paths, |registry| registry.add("rugs.example", &site)).expect("added");
        Registry::update(&paths, |registry| registry.add("rugs.example", &site)).expect("again");
        let taken = Registry::update(&paths, |registry| registry.add("rugs.example", &config));
        assert!(matches!(taken, Err(ConfigError::SiteTaken { .. })));

        let registry = Registry::load(&paths.sites_file()).expect("read");
        assert_eq!(registry.name_of(&site), Some("rugs.example"));
        let by_file = site.join(WORKSPACE_FILE);
        for wanted in [
            "rugs.example",
            &site.to_string_lossy(),
            &by_file.to_string_lossy(),
        ] {
            assert_eq!(registry.locate(wanted).expect("found"), site);
        }
        let unknown = registry.locate("rags").expect_err("unknown").to_string();
        assert_eq!(unknown, "no site `rags`; registered are rugs.example");

        let gone = Registry::update(&paths, |registry| registry.remove("rugs.example"));
        assert_eq!(gone.expect("removed"), site);
        let registry = Registry::load(&paths.sites_file()).expect("read");
        assert_eq!(registry, Registry::default());
    }

    #[test]
    fn a_broken_list_is_an_error_and_not_an_empty_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sites.toml");
        for text in ["sites = 3", "[sites\n", "[sites]\na = 3\n"] {
            files::write_private(&path, text.as_bytes()).expect("written");
            let refused = Registry::load(&path);
            assert!(matches!(refused, Err(ConfigError::Syntax { .. })), "{text}");
        }
    }

    #[test]
    fn names_that_are_no_folder_somewhere_are_refused() {
        for good in ["a", "my-site", "example.com", "0_1", "console", "com10"] {
            check_site_name(good).expect(good);
        }
        let long = "a".repeat(65);
        for bad in [
            "", "A", "-a", ".a", "a..b", "a.", "a/b", "a\0", "con", "nul.txt", "com1", &long,
        ] {
            assert!(check_site_name(bad).is_err(), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn an_accepted_name_is_one_plain_path_part(name in "[a-z0-9./\\\\_-]{0,12}") {
            if check_site_name(&name).is_ok() {
                let parts: Vec<_> = Path::new(&name).components().collect();
                prop_assert!(matches!(parts[..], [std::path::Component::Normal(_)]));
            }
        }
    }
}
