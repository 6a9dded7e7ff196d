//! What a use-case can fail with, as the cases that a caller treats differently.

use std::path::PathBuf;

use thiserror::Error;

use crate::ai::error::AiError;
use crate::ai::models::ModelTableError;
use crate::ai::prompts::PromptError;
use crate::ai::provider::ProviderProblem;
use crate::ai::structures::StructureError;
use crate::config::error::ConfigError;
use crate::config::secret_source::SecretError;
use crate::domain::ids::ContentId;
use crate::domain::status::ForbiddenMove;
use crate::http::HttpError;
use crate::os::files::FileError;
use crate::os::lock::LockError;
use crate::os::process::CommandError;
use crate::store::StoreError;
use crate::wordpress::bridge::BridgeError;
use crate::wordpress::{AddressError, WordPressError};

/// A failed use-case.
#[derive(Debug, Error)]
pub enum AppError {
    /// There is no workspace here, and none was named.
    #[error("no igny8 workspace in {} or above it", start.display())]
    NoWorkspace {
        /// Where the search began.
        start: PathBuf,
    },
    /// What was asked for makes no sense, or not now.
    #[error("{what}")]
    Invalid {
        /// What is wrong.
        what: String,
        /// The command or value that would be right. `None` when the text says it all.
        hint: Option<String>,
    },
    /// What was typed makes no sense, whatever the workspace holds.
    #[error("{what}")]
    Usage {
        /// What is wrong.
        what: String,
        /// What would be right. `None` when the text says it all.
        hint: Option<String>,
    },
    /// What was named does not exist.
    #[error("{what}")]
    NotFound {
        /// What is missing.
        what: String,
        /// The command that shows what there is. `None` when there is none.
        hint: Option<String>,
    },
    /// An answer of the user is needed, and there is nobody to ask.
    #[error("{what}")]
    NeedsConsent {
        /// What needs consent.
        what: String,
        /// The flag that gives it.
        hint: String,
    },
    /// A signed message is not to be believed.
    #[error("the message is not to be believed: {text}")]
    Webhook {
        /// The machine's word: `unsigned`, `malformed`, `wrong_signature`, `stale` or `replayed`.
        word: &'static str,
        /// What is wrong.
        text: String,
        /// Whether only its time is wrong.
        is_stale: bool,
    },
    /// The user asked to stop.
    #[error("stopped; what is finished is kept")]
    Interrupted,
    /// The user was asked, and said no.
    #[error("you said no; {unchanged}")]
    Declined {
        /// What did not happen.
        unchanged: &'static str,
    },
    /// The workspace's database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The settings are wrong.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A secret cannot be had or kept.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// A file failed.
    #[error(transparent)]
    File(#[from] FileError),
    /// A lock is held.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// A program that was started failed.
    #[error(transparent)]
    Command(#[from] CommandError),
    /// An AI function gave no answer.
    #[error(transparent)]
    Ai(#[from] AiError),
    /// A provider cannot be used.
    #[error(transparent)]
    Provider(#[from] ProviderProblem),
    /// The table of models cannot be read.
    #[error(transparent)]
    Models(#[from] ModelTableError),
    /// The user's own table of models or vendors cannot be read.
    #[error("{error}, in {}", path.display())]
    OwnTable {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: Box<ModelTableError>,
    },
    /// A prompt cannot be used.
    #[error(transparent)]
    Prompt(#[from] PromptError),
    /// A structure does not exist, or cannot be used.
    #[error(transparent)]
    Structure(#[from] StructureError),
    /// WordPress refused or failed.
    #[error(transparent)]
    WordPress(#[from] WordPressError),
    /// The bridge plugin refused or failed.
    #[error(transparent)]
    Bridge(#[from] BridgeError),
    /// A person has changed in WordPress what was changed here too.
    #[error(
        "someone has changed its {fields} in WordPress since igny8 wrote it; it is left as it is"
    )]
    Edited {
        /// The content.
        content: ContentId,
        /// What was changed, in words.
        fields: String,
    },
    /// A WordPress address cannot be used.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// HTTP itself failed.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// A status cannot change in that way.
    #[error(transparent)]
    Move(#[from] ForbiddenMove),
}

impl AppError {
    /// Says that a request makes no sense, with the command that would.
    pub fn invalid(what: impl Into<String>, hint: &str) -> Self {
        Self::Invalid {
            what: what.into(),
            hint: (!hint.is_empty()).then(|| hint.to_owned()),
        }
    }

    /// Says that what was typed makes no sense, with what would.
    pub fn usage(what: impl Into<String>, hint: &str) -> Self {
        Self::Usage {
            what: what.into(),
            hint: (!hint.is_empty()).then(|| hint.to_owned()),
        }
    }

    /// Says that something named does not exist, with the command that shows what does.
    pub fn not_found(what: impl Into<String>, hint: &str) -> Self {
        Self::NotFound {
            what: what.into(),
            hint: (!hint.is_empty()).then(|| hint.to_owned()),
        }
    }
}
