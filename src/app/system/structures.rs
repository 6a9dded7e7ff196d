//! Structures: the templates of texts, listed, shown, and the workspace's own ones kept.

use std::fs;
use std::path::PathBuf;

use crate::ai::structures::Template;
use crate::app::App;
use crate::app::error::AppError;
use crate::app::structures::{all, file, folder, named};
use crate::os::files::{self, FileError};

/// Lists the structures; without a workspace the embedded ones.
///
/// # Errors
/// `Structure` when a workspace's own cannot be used.
pub fn list(app: &App) -> Result<Vec<Template>, AppError> {
    if let Ok(root) = app.workspace() {
        return all(root);
    }
    let mut found = Vec::new();
    for name in crate::ai::structures::names() {
        found.extend(Template::load(name, None)?);
    }
    Ok(found)
}

/// Shows a structure.
///
/// # Errors
/// `Structure` when there is none, or it cannot be used.
pub fn show(app: &App, name: &str) -> Result<Template, AppError> {
    match app.workspace() {
        Ok(root) => named(root, name),
        Err(_) => list(app)?
            .into_iter()
            .find(|known| known.name == name)
            .ok_or_else(|| AppError::not_found(format!("there is no structure `{name}`"), "")),
    }
}

/// Keeps a text as a structure of the workspace. Gives it, and its file.
///
/// With `dry_run` nothing is written.
///
/// # Errors
/// `NoWorkspace`; `Structure` when the text or the name cannot be used; `File`.
pub fn set(
    app: &App,
    name: &str,
    text: &str,
    dry_run: bool,
) -> Result<(Template, PathBuf), AppError> {
    let root = app.workspace()?;
    let template = Template::load(name, Some(text))?
        .ok_or_else(|| AppError::invalid("a structure needs a text", ""))?;
    let path = file(root, name);
    if !dry_run {
        files::create_private_dir(&root.join("prompts"))?;
        files::create_private_dir(&folder(root))?;
        files::write_private(&path, text.as_bytes())?;
    }
    Ok((template, path))
}

/// Takes a structure of the workspace away, to where it is kept as `NAME.toml.old`; an embedded one of
/// that name counts again.
///
/// With `dry_run` nothing is changed.
///
/// # Errors
/// `NoWorkspace`; `NotFound` when the workspace has none of this name; `File`.
pub fn remove(app: &App, name: &str, dry_run: bool) -> Result<PathBuf, AppError> {
    let root = app.workspace()?;
    let is_there = crate::ai::structures::is_name(name) && file(root, name).is_file();
    if !is_there {
        return Err(AppError::not_found(
            format!("the workspace has no structure of its own named `{name}`"),
            "run `igny8 structures list` to see what there is",
        ));
    }
    let path = file(root, name);
    let kept = path.with_extension("toml.old");
    if !dry_run {
        fs::rename(&path, &kept).map_err(|error| FileError::new("move", &path, error))?;
    }
    Ok(kept)
}
