//! What is ours in a folder that pages were published into, so that nothing else is overwritten.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ai::prompts::hex_digest;
use crate::app::error::AppError;
use crate::os::files::{self, FileError, FileProblem};

/// The file's name.
pub(super) const NAME: &str = ".igny8-manifest.json";

/// The version of its format.
const VERSION: u32 = 1;

/// The largest manifest that is read, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The largest published file that is compared, in bytes; a larger one is not ours.
const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// What is ours in a folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// The version of the format.
    pub(super) version: u32,
    /// SHA-256 in hex of the list of pages; see `Entry::files`.
    pub(super) index: Vec<String>,
    /// The content that was published here, by its UUID.
    pub(super) content: BTreeMap<Uuid, Entry>,
}

/// A piece of content in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Its title.
    pub(super) title: String,
    /// Article or brief.
    pub(super) kind: String,
    /// What it is about; may be empty.
    pub(super) description: String,
    /// Its page.
    pub(super) page: String,
    /// The name of its featured image; empty when it has none.
    #[serde(default)]
    pub(super) image: String,
    /// Its files: SHA-256 in hex of what we wrote. Two while a file is being replaced, so that a
    /// crash leaves no file that we would not know again.
    pub(super) files: BTreeMap<String, Vec<String>>,
}

impl Default for Manifest {
    fn default() -> Self {
        Self {
            version: VERSION,
            index: Vec::new(),
            content: BTreeMap::new(),
        }
    }
}

impl Manifest {
    /// Reads the manifest of a folder; empty when it has none.
    ///
    /// # Errors
    /// `Invalid` when it cannot be understood, `File` when it cannot be read.
    pub(super) fn load(folder: &Path) -> Result<Self, AppError> {
        let path = folder.join(NAME);
        let bytes = match read(&path, MAX_BYTES) {
            Ok(bytes) => bytes,
            Err(error) if error.is_missing() => return Ok(Self::default()),
            Err(error) => return Err(error.into()),
        };
        match serde_json::from_slice::<Self>(&bytes) {
            Ok(manifest) if manifest.version == VERSION => Ok(manifest),
            _ => Err(AppError::invalid(
                format!("{} cannot be understood", path.display()),
                "remove it, then run the same command with `--force` to overwrite the pages",
            )),
        }
    }

    /// Writes the manifest, unless it is there as it is.
    ///
    /// # Errors
    /// `File` when it cannot be written.
    pub(super) fn store(&self, folder: &Path) -> Result<(), AppError> {
        let mut text = serde_json::to_string_pretty(self).map_err(|error| {
            AppError::invalid(format!("cannot write the manifest: {error}"), "")
        })?;
        text.push('\n');
        let path = folder.join(NAME);
        if read(&path, MAX_BYTES).is_ok_and(|bytes| bytes == text.as_bytes()) {
            return Ok(());
        }
        Ok(files::write_public(&path, text.as_bytes())?)
    }

    /// What we wrote under a name for content; empty when nothing.
    pub(super) fn known(&self, uuid: Uuid, name: &str) -> &[String] {
        self.content
            .get(&uuid)
            .and_then(|entry| entry.files.get(name))
            .map_or(&[], Vec::as_slice)
    }

    /// Other content that has a file of that name. `None` when none has.
    pub(super) fn other_owner(&self, uuid: Uuid, name: &str) -> Option<&Entry> {
        self.content
            .iter()
            .find(|(owner, entry)| **owner != uuid && entry.files.contains_key(name))
            .map(|(_, entry)| entry)
    }
}

/// Reads a file whose name is no link.
pub(super) fn read(path: &Path, max_bytes: u64) -> Result<Vec<u8>, FileError> {
    drop(files::open_no_follow(path)?);
    files::read_limited(path, max_bytes)
}

/// What is on the disk under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing.
    Nothing,
    /// A file with this SHA-256 in hex.
    File(String),
    /// Something that is never overwritten, and what it is.
    Other(String),
}

/// Looks what is on the disk under a name.
pub(super) fn look(path: &Path) -> Found {
    match read(path, MAX_FILE_BYTES) {
        Ok(bytes) => Found::File(hex_digest(bytes)),
        Err(error) if error.is_missing() => Found::Nothing,
        Err(FileError {
            problem: FileProblem::TooLarge { .. },
            ..
        }) => Found::File(String::new()),
        Err(error) => Found::Other(error.problem.to_string()),
    }
}

/// What is to become of one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "action", content = "reason")]
pub enum Action {
    /// There is none yet.
    Create,
    /// Ours is replaced by a newer one.
    Update,
    /// It is there as it is.
    Unchanged,
    /// Ours is of no use any more.
    Remove,
    /// Kept as it is, and why.
    Conflict(String),
}

/// Decides about a file: only what we wrote, or what is what we would write, is ever replaced.
pub(super) fn decide(found: &Found, known: &[String], wanted: &str, force: bool) -> Action {
    match found {
        Found::Nothing => Action::Create,
        Found::File(hash) if hash == wanted => Action::Unchanged,
        Found::File(hash) if force || known.contains(hash) => Action::Update,
        Found::File(_) if known.is_empty() => {
            Action::Conflict("igny8 did not write the file of that name".to_owned())
        }
        Found::File(_) => Action::Conflict("it was changed by hand".to_owned()),
        Found::Other(what) => Action::Conflict(what.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_we_wrote_is_replaced() {
        let known = ["old".to_owned()];
        let file = |hash: &str| Found::File(hash.to_owned());
        let at = |found: &Found, known: &[String], force| decide(found, known, "new", force);
        assert_eq!(at(&Found::Nothing, &known, false), Action::Create);
        assert_eq!(at(&file("new"), &[], false), Action::Unchanged);
        assert_eq!(at(&file("old"), &known, false), Action::Update);
        assert!(matches!(
            at(&file("mine"), &known, false),
            Action::Conflict(_)
        ));
        assert!(matches!(at(&file("mine"), &[], false), Action::Conflict(_)));
        assert_eq!(at(&file("mine"), &known, true), Action::Update);
        let link = Found::Other("a link".to_owned());
        assert!(matches!(at(&link, &known, true), Action::Conflict(_)));
    }
}
