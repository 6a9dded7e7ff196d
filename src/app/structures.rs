//! Structures as a workspace has them: its own files on top of the embedded ones.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::AppError;
use super::session::Session;
use crate::ai::structures::{self, StructureError, Template, is_name};
use crate::os::files::{self, FileError};

/// The largest file of a structure that is read, in bytes.
pub const MAX_BYTES: u64 = 64 * 1024;

/// The folder of a workspace's own structures.
#[must_use]
pub fn folder(root: &Path) -> PathBuf {
    root.join("prompts").join("structures")
}

/// The file of a workspace's own structure.
#[must_use]
pub fn file(root: &Path, name: &str) -> PathBuf {
    folder(root).join(format!("{name}.toml"))
}

/// Reads a structure. `None` when there is none of this name.
///
/// # Errors
/// `Structure` when it cannot be used, `File` when it cannot be read.
pub fn find(root: &Path, name: &str) -> Result<Option<Template>, AppError> {
    // The name is checked before it becomes part of a path.
    if !is_name(name) {
        return Ok(Template::load(name, None)?);
    }
    let own = match files::read_text(&file(root, name), MAX_BYTES) {
        Ok(text) => Some(text),
        Err(error) if error.is_missing() => None,
        Err(error) => return Err(error.into()),
    };
    Ok(Template::load(name, own.as_deref())?)
}

/// Reads all structures: the embedded ones in their order, then the workspace's own ones by name.
///
/// # Errors
/// As `find`.
pub fn all(root: &Path) -> Result<Vec<Template>, AppError> {
    let mut names: Vec<String> = structures::names().map(str::to_owned).collect();
    let mut own = BTreeSet::new();
    let path = folder(root);
    match fs::read_dir(&path) {
        Ok(entries) => {
            for entry in entries.flatten() {
                let file = entry.path();
                let stem = file.file_stem().and_then(|stem| stem.to_str());
                if let Some(stem) = stem
                    && file.extension().is_some_and(|end| end == "toml")
                    && is_name(stem)
                    && !names.iter().any(|known| known == stem)
                {
                    own.insert(stem.to_owned());
                }
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(FileError::new("read", &path, error).into()),
    }
    names.extend(own);
    let mut found = Vec::new();
    for name in names {
        found.extend(find(root, &name)?);
    }
    Ok(found)
}

/// Reads the structure that a user names; underscores, spaces and capitals are forgiven.
///
/// # Errors
/// `Structure` when there is none, or it cannot be used.
pub fn named(root: &Path, word: &str) -> Result<Template, AppError> {
    let name = word.trim().to_lowercase().replace(['_', ' '], "-");
    let found = if is_name(&name) {
        find(root, &name)?
    } else {
        None
    };
    if let Some(found) = found {
        return Ok(found);
    }
    let known: Vec<String> = all(root)?.into_iter().map(|known| known.name).collect();
    Err(StructureError::Unknown {
        name: word.to_owned(),
        known: known.join(", "),
    }
    .into())
}

impl Session<'_> {
    /// Reads all structures of the workspace.
    ///
    /// # Errors
    /// As `all`.
    pub fn structures(&self) -> Result<Vec<Template>, AppError> {
        all(&self.root)
    }
}
