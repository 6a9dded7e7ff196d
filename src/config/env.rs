//! The environment: every variable with what it does, read once.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::PathBuf;

use secrecy::SecretString;

use crate::config::error::ConfigError;
use crate::os::clock::Clock;

/// What every variable of this program begins with.
pub const PREFIX: &str = "IGNY8_";
/// Chooses the site to work on, by name or path.
pub const IGNY8_SITE: &str = "IGNY8_SITE";
/// Replaces the folder of the user's settings, secrets and list of sites.
pub const IGNY8_CONFIG_DIR: &str = "IGNY8_CONFIG_DIR";
/// Replaces the folders of the program's own data, state and cache.
pub const IGNY8_DATA_DIR: &str = "IGNY8_DATA_DIR";
/// Holds the WordPress application password of the site that is worked on.
pub const IGNY8_WORDPRESS_APP_PASSWORD: &str = "IGNY8_WORDPRESS_APP_PASSWORD";
/// Holds the key of the bridge plugin on the site that is worked on.
pub const IGNY8_WORDPRESS_BRIDGE_KEY: &str = "IGNY8_WORDPRESS_BRIDGE_KEY";
/// Holds the secret that the webhooks of the site that is worked on are signed with.
pub const IGNY8_WORDPRESS_WEBHOOK_SECRET: &str = "IGNY8_WORDPRESS_WEBHOOK_SECRET";
/// For tests: the moment at which the clock stands still, as RFC 3339.
pub const IGNY8_TEST_NOW: &str = "IGNY8_TEST_NOW";
/// For tests: the number from which identifiers are made under `IGNY8_TEST_NOW`.
pub const IGNY8_TEST_SEED: &str = "IGNY8_TEST_SEED";
/// For tests: any value makes repeated requests go out without a pause.
pub const IGNY8_TEST_NO_RETRY_DELAY: &str = "IGNY8_TEST_NO_RETRY_DELAY";
/// For tests: the step at which a run waits to be killed.
pub const IGNY8_TEST_PAUSE_AT: &str = "IGNY8_TEST_PAUSE_AT";
/// For tests: any value runs the long form of the sweeps.
pub const IGNY8_TEST_LONG: &str = "IGNY8_TEST_LONG";
/// Names the folder in which systemd puts credentials (`systemd.exec(5)`).
pub const CREDENTIALS_DIRECTORY: &str = "CREDENTIALS_DIRECTORY";
/// Any value turns colours off (<https://no-color.org>).
pub const NO_COLOR: &str = "NO_COLOR";
/// The editor for full screens, asked first.
pub const VISUAL: &str = "VISUAL";
/// The editor, asked second.
pub const EDITOR: &str = "EDITOR";
/// Set by services that build and test; progress bars are hidden then.
pub const CI: &str = "CI";
/// The width of the terminal, in characters.
pub const COLUMNS: &str = "COLUMNS";
/// The locale of everything, asked first (POSIX, chapter 8.2).
pub const LC_ALL: &str = "LC_ALL";
/// The locale of characters, asked second.
pub const LC_CTYPE: &str = "LC_CTYPE";
/// The locale of what has none of its own, asked last.
pub const LANG: &str = "LANG";
/// The user's home folder.
pub const HOME: &str = "HOME";
/// Where settings live (XDG Base Directory Specification).
pub const XDG_CONFIG_HOME: &str = "XDG_CONFIG_HOME";
/// Where data lives (XDG Base Directory Specification).
pub const XDG_DATA_HOME: &str = "XDG_DATA_HOME";
/// Where logs and other state live (XDG Base Directory Specification).
pub const XDG_STATE_HOME: &str = "XDG_STATE_HOME";
/// Where what can be made again lives (XDG Base Directory Specification).
pub const XDG_CACHE_HOME: &str = "XDG_CACHE_HOME";

/// Lists the variables with what they do, for the reference page.
///
/// Besides these, each setting has a variable (`keys::SettingKey::variable`), and each provider has
/// `IGNY8_<NAME>_API_KEY` and `IGNY8_<NAME>_API_KEY_FILE`.
pub const DOCUMENTED: &[(&str, &str)] = &[
    (IGNY8_SITE, "the site to work on, by name or path"),
    (
        IGNY8_CONFIG_DIR,
        "the folder of the user's settings, secrets and list of sites",
    ),
    (
        IGNY8_DATA_DIR,
        "the folder of the program's own data, state and cache",
    ),
    (
        IGNY8_WORDPRESS_APP_PASSWORD,
        "the WordPress application password of the site (`…_FILE`: a file that holds it)",
    ),
    (
        IGNY8_WORDPRESS_BRIDGE_KEY,
        "the key of the site's bridge plugin (`…_FILE`: a file that holds it)",
    ),
    (
        IGNY8_WORDPRESS_WEBHOOK_SECRET,
        "the secret of the site's webhooks (`…_FILE`: a file that holds it)",
    ),
    (
        CREDENTIALS_DIRECTORY,
        "the folder in which systemd puts credentials, one file per provider",
    ),
    (NO_COLOR, "any value turns colours off"),
    (VISUAL, "the editor, asked first"),
    (EDITOR, "the editor, asked second"),
    (CI, "any value hides progress bars"),
    (COLUMNS, "the width of the terminal, in characters"),
    (
        IGNY8_TEST_NOW,
        "for tests: the moment at which the clock stands still",
    ),
    (
        IGNY8_TEST_SEED,
        "for tests: the number from which identifiers are made",
    ),
    (
        IGNY8_TEST_NO_RETRY_DELAY,
        "for tests: any value makes repeated requests go out without a pause",
    ),
    (
        IGNY8_TEST_PAUSE_AT,
        "for tests: the step at which a run waits to be killed",
    ),
    (
        IGNY8_TEST_LONG,
        "for tests: any value runs the long form of the sweeps",
    ),
];

/// Holds the environment as it was at the start. Its `Debug` shows names, never values.
#[derive(Clone, Default)]
pub struct Environment {
    variables: BTreeMap<String, OsString>,
    home: Option<PathBuf>,
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.variables.keys()).finish()
    }
}

impl Environment {
    /// Reads the environment of this process.
    #[must_use]
    pub fn from_process() -> Self {
        let mut read: Self = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
            .collect();
        if read.home.is_none() {
            read.home = etcetera::home_dir().ok();
        }
        read
    }

    /// Makes an environment of the given variables and nothing else, the home folder included.
    #[must_use]
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        pairs
            .into_iter()
            .map(|(name, value)| (name.to_owned(), OsString::from(value)))
            .collect()
    }

    /// Gives a variable's text. `None` when it is unset, empty or not Unicode.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.value(name).and_then(OsStr::to_str)
    }

    /// Gives a variable that names a file or folder. `None` when it is unset or empty.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.value(name).map(PathBuf::from)
    }

    /// Gives a variable's text as a secret. `None` as for `get`.
    #[must_use]
    pub fn secret(&self, name: &str) -> Option<SecretString> {
        self.get(name).map(SecretString::from)
    }

    /// Tells whether a variable is set to anything but the empty text.
    #[must_use]
    pub fn is_set(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// Tells whether the terminal's characters are UTF-8, as the locale says; on Windows they are.
    #[must_use]
    pub fn shows_utf8(&self) -> bool {
        let locale = [LC_ALL, LC_CTYPE, LANG]
            .iter()
            .find_map(|name| self.get(name));
        cfg!(windows)
            || locale.is_some_and(|locale| {
                let locale = locale.to_ascii_lowercase();
                locale.contains("utf-8") || locale.contains("utf8")
            })
    }

    /// Gives the user's home folder. `None` when nothing tells it.
    #[must_use]
    pub fn home(&self) -> Option<&PathBuf> {
        self.home.as_ref()
    }

    /// Gives the names of the variables that are set, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.variables.keys().map(String::as_str)
    }

    /// Names the set variables that hold keys which this program would read, its own and the
    /// vendors' (`OPENAI_API_KEY`), to be kept from child processes.
    #[must_use]
    pub fn secret_names(&self) -> Vec<String> {
        self.names()
            .filter(|name| {
                name.ends_with("_API_KEY")
                    || name.starts_with(IGNY8_WORDPRESS_BRIDGE_KEY)
                    || *name == IGNY8_WORDPRESS_WEBHOOK_SECRET
                    || *name == IGNY8_WORDPRESS_APP_PASSWORD
            })
            .map(str::to_owned)
            .collect()
    }

    /// Gives the editor's command line: `VISUAL`, else `EDITOR`. `None` when neither is set.
    #[must_use]
    pub fn editor(&self) -> Option<&str> {
        self.get(VISUAL).or_else(|| self.get(EDITOR))
    }

    /// Gives the clock: the machine's, or one that stands still when a test asks for it.
    ///
    /// # Errors
    /// `BadVariable` when `IGNY8_TEST_NOW` is no moment or `IGNY8_TEST_SEED` no number.
    pub fn clock(&self) -> Result<Clock, ConfigError> {
        let Some(moment) = self.get(IGNY8_TEST_NOW) else {
            return Ok(Clock::system());
        };
        let moment = moment.parse().map_err(|_| ConfigError::BadVariable {
            name: IGNY8_TEST_NOW,
            wanted: "a moment such as 2026-11-22T20:31:00Z",
        })?;
        let seed = self.get(IGNY8_TEST_SEED).unwrap_or("0");
        let seed = seed.parse().map_err(|_| ConfigError::BadVariable {
            name: IGNY8_TEST_SEED,
            wanted: "a whole number",
        })?;
        Ok(Clock::fixed(moment, seed))
    }

    fn value(&self, name: &str) -> Option<&OsStr> {
        self.variables
            .get(name)
            .map(OsString::as_os_str)
            .filter(|value| !value.is_empty())
    }
}

impl FromIterator<(String, OsString)> for Environment {
    fn from_iter<I: IntoIterator<Item = (String, OsString)>>(variables: I) -> Self {
        let variables: BTreeMap<String, OsString> = variables.into_iter().collect();
        let home = variables
            .get(HOME)
            .filter(|home| !home.is_empty())
            .map(PathBuf::from);
        Self { variables, home }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_variable_counts_as_unset_and_values_are_never_shown() {
        let environment = Environment::from_pairs([
            (NO_COLOR, ""),
            ("IGNY8_OPENAI_API_KEY", "canary"),
            ("OPENAI_API_KEY", "canary"),
            ("EDITOR", "vi"),
        ]);
        assert!(!environment.is_set(NO_COLOR));
        assert_eq!(environment.get(NO_COLOR), None);
        assert_eq!(environment.editor(), Some("vi"));
        assert_eq!(environment.home(), None);
        assert_eq!(
            environment.secret_names(),
            ["IGNY8_OPENAI_API_KEY", "OPENAI_API_KEY"]
        );
        assert!(!format!("{environment:?}").contains("canary"));
    }

    #[test]
    fn a_test_can_stop_the_clock() {
        let environment = Environment::from_pairs([
            (IGNY8_TEST_NOW, "2026-11-22T20:31:00Z"),
            (IGNY8_TEST_SEED, "3"),
        ]);
        let clock = environment.clock().expect("a clock");
        assert_eq!(clock.now_text(), "2026-11-22T20:31:00.000Z");
        for wrong in [
            [(IGNY8_TEST_NOW, "noon"), (IGNY8_TEST_SEED, "3")],
            [
                (IGNY8_TEST_NOW, "2026-11-22T20:31:00Z"),
                (IGNY8_TEST_SEED, "x"),
            ],
        ] {
            assert!(Environment::from_pairs(wrong).clock().is_err());
        }
    }

    #[test]
    fn the_process_is_read_with_a_home_folder() {
        let environment = Environment::from_process();
        assert!(environment.is_set("PATH"));
        assert!(environment.home().is_some());
    }
}
