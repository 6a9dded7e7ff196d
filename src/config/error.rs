//! What can be wrong with settings, each with the place where it stands.

use std::path::PathBuf;

use crate::config::layers::Origin;
use crate::os::files::FileError;
use crate::os::lock::LockError;

/// Tells what is wrong with the settings and where.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A settings file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// Another process is changing the same file.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// A settings file is not TOML.
    #[error("{}:{line}: not valid TOML: {message}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What the reader expected.
        message: String,
    },
    /// There is no such setting.
    #[error("{origin}: unknown setting `{key}`{}", did_you_mean(nearest.as_deref()))]
    UnknownKey {
        /// Where it stands.
        origin: Origin,
        /// The name as written.
        key: String,
        /// The known name most like it. `None` when none is near.
        nearest: Option<String>,
    },
    /// A setting's value is not of its kind.
    #[error("{origin}: `{key}` {reason}")]
    BadValue {
        /// Where it stands.
        origin: Origin,
        /// The setting.
        key: String,
        /// What it must be; the value itself is not repeated.
        reason: String,
    },
    /// A workspace, which may come from a stranger, must not decide this.
    #[error(
        "{origin}: `{key}` {reason}, because a workspace may come from someone else; \
         set it in your own settings with `igny8 config set --user {key} VALUE`"
    )]
    NotInWorkspace {
        /// Where it stands.
        origin: Origin,
        /// The setting.
        key: String,
        /// What is refused.
        reason: &'static str,
    },
    /// This layer does not take the setting.
    #[error("{origin}: `{key}` is only read from your own settings file")]
    OnlyInUserFile {
        /// Where it stands.
        origin: Origin,
        /// The setting.
        key: String,
    },
    /// A secret was about to stand in a settings file.
    #[error(
        "{origin}: `{key}` looks like a secret, and settings files hold none; \
         remove it and store it with `igny8 auth set {auth_name}`"
    )]
    SecretInFile {
        /// Where it stands.
        origin: Origin,
        /// The name as written.
        key: String,
        /// What `auth set` calls it.
        auth_name: String,
    },
    /// A variable that is no setting has a value that cannot be read.
    #[error("the variable {name} must be {wanted}")]
    BadVariable {
        /// The variable.
        name: &'static str,
        /// What it must be.
        wanted: &'static str,
    },
    /// Nothing tells where the user's files are.
    #[error("no home folder: set HOME, or IGNY8_CONFIG_DIR and IGNY8_DATA_DIR")]
    NoHome,
    /// A site's name cannot be a folder's name everywhere.
    #[error("`{name}` cannot name a site: {reason}")]
    BadSiteName {
        /// The name as given.
        name: String,
        /// The rule that it breaks.
        reason: &'static str,
    },
    /// The name stands for another folder already.
    #[error("the site `{name}` is registered already, at {}", path.display())]
    SiteTaken {
        /// The name.
        name: String,
        /// The folder that has it.
        path: PathBuf,
    },
    /// Neither a registered site nor a folder with a workspace.
    #[error("no site `{wanted}`; {}", known_sites(known))]
    UnknownSite {
        /// What was asked for.
        wanted: String,
        /// The registered names.
        known: Vec<String>,
    },
}

impl ConfigError {
    /// Where the setting stands that is wrong. `None` when no single setting is.
    #[must_use]
    pub const fn origin(&self) -> Option<&Origin> {
        match self {
            Self::UnknownKey { origin, .. }
            | Self::BadValue { origin, .. }
            | Self::NotInWorkspace { origin, .. }
            | Self::OnlyInUserFile { origin, .. }
            | Self::SecretInFile { origin, .. } => Some(origin),
            _ => None,
        }
    }
}

fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}

fn known_sites(known: &[String]) -> String {
    if known.is_empty() {
        "no sites are registered".to_owned()
    } else {
        format!("registered are {}", known.join(", "))
    }
}
