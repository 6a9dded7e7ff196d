//! The list of known sites.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::app::App;
use crate::app::error::AppError;
use crate::config::paths::{self, WORKSPACE_FILE};
use crate::config::settings::Settings;
use crate::config::sites::Registry;
use crate::domain::slug::slug_or;
use crate::os::files::FileError;

/// A known site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownSite {
    /// Its name, for `--site`.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// Whether the folder is a workspace now.
    pub exists: bool,
    /// Whether it is the one that commands work on here.
    pub current: bool,
}

/// Lists the known sites by name.
///
/// # Errors
/// `Config` when the list cannot be read.
pub fn list(app: &App) -> Result<Vec<KnownSite>, AppError> {
    let registry = Registry::load(&app.paths.sites_file())?;
    let sites = registry
        .sites()
        .map(|(name, folder)| known_site(app, name, folder));
    Ok(sites.collect())
}

/// Adds a workspace to the list. `name` is `None` for its slug.
///
/// With `dry_run` nothing is written.
///
/// # Errors
/// `Invalid` when the folder is no workspace; `Config` when the name is wrong or stands for another
/// folder, or the settings of the workspace are wrong.
pub fn add(
    app: &App,
    folder: &Path,
    name: Option<&str>,
    dry_run: bool,
) -> Result<KnownSite, AppError> {
    let folder = folder
        .canonicalize()
        .map_err(|error| FileError::new("find", folder, error))?;
    if !paths::is_workspace(&folder) {
        return Err(AppError::invalid(
            format!("{} has no {WORKSPACE_FILE}", folder.display()),
            "run `igny8 init` there to make a workspace",
        ));
    }
    let name = match name {
        Some(name) => name.to_owned(),
        None => usual_name(app, &folder)?,
    };
    if dry_run {
        let mut registry = Registry::load(&app.paths.sites_file())?;
        registry.add(&name, &folder)?;
    } else {
        Registry::update(&app.paths, |registry| registry.add(&name, &folder))?;
    }
    Ok(known_site(app, &name, &folder))
}

/// Takes a site off the list; its folder stays as it is.
///
/// With `dry_run` nothing is written.
///
/// # Errors
/// `Config` when it is not on the list.
pub fn remove(app: &App, name: &str, dry_run: bool) -> Result<KnownSite, AppError> {
    let folder = if dry_run {
        Registry::load(&app.paths.sites_file())?.remove(name)?
    } else {
        Registry::update(&app.paths, |registry| registry.remove(name))?
    };
    Ok(known_site(app, name, &folder))
}

fn known_site(app: &App, name: &str, folder: &Path) -> KnownSite {
    KnownSite {
        name: name.to_owned(),
        folder: folder.to_owned(),
        exists: paths::is_workspace(folder),
        current: app.workspace().is_ok_and(|workspace| workspace == folder),
    }
}

fn usual_name(app: &App, folder: &Path) -> Result<String, AppError> {
    let settings = Settings::load(&app.paths, Some(folder), &app.environment, Vec::new())?;
    if let Some(slug) = settings.text("site.slug") {
        return Ok(slug.to_owned());
    }
    let name = folder
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok(slug_or(&name.unwrap_or_default(), "site"))
}
