//! Settings: looking at them with their origins, and changing them.

use std::path::PathBuf;

use serde::Serialize;

use super::editing;
use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::OWN_FOLDER;
use crate::config::edit;
use crate::config::keys::{self, KEYS};
use crate::config::layers::{self, FileLayer, Origin, SettingsFile};
use crate::config::paths::WORKSPACE_FILE;
use crate::config::settings::{MAX_FILE_BYTES, Settings};
use crate::os::files;

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Setting {
    /// Its name.
    pub key: String,
    /// Its value; a list is joined by commas. `None` when it is not set.
    pub value: Option<String>,
    /// Where the value stands: a file with its line, a variable, a flag. `None` when it is not set.
    pub origin: Option<String>,
    /// `default`, `user`, `workspace`, `environment` or `flag`. `None` when it is not set.
    pub layer: Option<&'static str>,
    /// What it decides.
    pub summary: &'static str,
}

/// What came of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// The setting's name.
    pub key: String,
    /// The file that was changed.
    pub file: PathBuf,
    /// Whether the file says something else now.
    pub changed: bool,
    /// The value in force now. `None` when it is not set.
    pub value: Option<String>,
    /// Where the value in force stands. `None` when it is not set.
    pub origin: Option<String>,
    /// Whether something else than the file decides.
    pub overruled: bool,
}

/// Lists the settings that have a value; with `all` the others too.
#[must_use]
pub fn list(app: &App, all: bool) -> Vec<Setting> {
    let mut listed: Vec<Setting> = Vec::new();
    if all {
        for key in KEYS
            .iter()
            .filter(|key| app.settings.get(key.name).is_none())
        {
            listed.push(setting(&app.settings, key.name));
        }
    }
    let set = app.settings.all();
    listed.extend(set.into_iter().map(|(key, _)| setting(&app.settings, key)));
    let place = |name: &str| {
        let known = keys::find(name).map(|found| found.name);
        KEYS.iter()
            .position(|key| key.name == name || known == Some(key.name))
    };
    listed.sort_by_cached_key(|setting| {
        let provider = setting.key.strip_prefix("providers.").map(str::to_owned);
        (provider, place(&setting.key))
    });
    listed
}

/// Shows one setting.
///
/// # Errors
/// `Config` when there is no such setting; `NotFound` when it is not set.
pub fn get(app: &App, key: &str) -> Result<Setting, AppError> {
    layers::described(key, &Origin::Flag("config get".to_owned()))?;
    let found = setting(&app.settings, key);
    if found.value.is_none() {
        return Err(AppError::not_found(
            format!("`{key}` is not set"),
            &format!("run `igny8 config set {key} VALUE`"),
        ));
    }
    Ok(found)
}

/// Sets or, with a `value` of `None`, unsets a setting in the user's file or the workspace's.
///
/// With `dry_run` everything is checked and nothing written.
///
/// # Errors
/// `NoWorkspace`; `Config` when the value is wrong or may not stand there.
pub fn change(
    app: &App,
    key: &str,
    value: Option<&str>,
    user: bool,
    dry_run: bool,
) -> Result<Changed, AppError> {
    let (layer, path) = place(app, user)?;
    if let Some(value) = value {
        layers::check_value(key, value, &Origin::Flag("config set".to_owned()))?;
    }
    let before = read(path.clone())?;
    let text = match value {
        Some(value) => edit::set_value(&before, layer, key, value)?,
        None => edit::unset_value(&before, key)?.0,
    };
    let changed = text != before.text;
    if changed && !dry_run {
        match value {
            Some(value) => edit::set_in_file(&app.paths, &path, layer, key, value)?,
            None => {
                edit::unset_in_file(&app.paths, &path, key)?;
            }
        }
    }
    let workspace = app.workspace().ok();
    let now = Settings::load(&app.paths, workspace, &app.environment, Vec::new());
    let found = now.ok().map(|settings| setting(&settings, key));
    let origin = found.as_ref().and_then(|found| found.layer);
    let own = match layer {
        FileLayer::User => "user",
        FileLayer::Workspace => "workspace",
    };
    Ok(Changed {
        key: key.to_owned(),
        file: path,
        changed,
        overruled: !dry_run && value.is_some() && origin.is_some_and(|layer| layer != own),
        value: found.as_ref().and_then(|found| found.value.clone()),
        origin: found.and_then(|found| found.origin),
    })
}

/// Opens the settings file in the editor, and keeps what comes back when it is right. Gives the file
/// and whether it was changed.
///
/// # Errors
/// As `editing::edit`.
pub fn edit_file(app: &App, user: bool, has_terminal: bool) -> Result<(PathBuf, bool), AppError> {
    let (layer, path) = place(app, user)?;
    let before = read(path.clone())?;
    let draft = match layer {
        FileLayer::User => app.paths.config_dir.join("config-draft.toml"),
        FileLayer::Workspace => app.workspace()?.join(OWN_FOLDER).join("igny8-draft.toml"),
    };
    let check = |text: &str| {
        let file = SettingsFile {
            path: draft.clone(),
            text: text.to_owned(),
        };
        layers::read_file(&file, layer)?;
        Ok(())
    };
    let edited = editing::edit(app, &draft, &before.text, has_terminal, check)?;
    if let Some(text) = &edited {
        files::create_private_dir(&app.paths.config_dir)?;
        files::write_private(&path, text.as_bytes())?;
    }
    Ok((path, edited.is_some()))
}

fn setting(settings: &Settings, key: &str) -> Setting {
    let value = settings.get(key);
    Setting {
        key: key.to_owned(),
        value: value.map(|value| value.text.clone()),
        origin: value.map(|value| value.origin.to_string()),
        layer: value.map(|value| value.origin.layer()),
        summary: keys::find(key).map_or("", |known| known.summary),
    }
}

fn place(app: &App, user: bool) -> Result<(FileLayer, PathBuf), AppError> {
    if user {
        return Ok((FileLayer::User, app.paths.settings_file()));
    }
    Ok((FileLayer::Workspace, app.workspace()?.join(WORKSPACE_FILE)))
}

fn read(path: PathBuf) -> Result<SettingsFile, AppError> {
    let text = match files::read_text(&path, MAX_FILE_BYTES) {
        Err(error) if error.is_missing() => String::new(),
        text => text?,
    };
    Ok(SettingsFile { path, text })
}
