//! The machine: settings, folders, modes, room, the clock, kept secrets.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{Finding, Health};
use crate::ai::models::ModelTable;
use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::{DATABASE, OWN_FOLDER, refuse_network_filesystem};
use crate::config::paths::WORKSPACE_FILE;
use crate::os::{files, place};

/// Below this a run may not finish, in bytes.
const TIGHT_BYTES: u64 = 500_000_000;

/// Below this nothing should be begun, in bytes.
const FULL_BYTES: u64 = 50_000_000;

pub(super) fn examine(app: &App, findings: &mut Vec<Finding>) {
    findings.push(settings(app));
    findings.extend(modes(app));
    findings.push(room(app));
    findings.push(clock(app));
    findings.push(secrets(app));
}

fn settings(app: &App) -> Finding {
    match &app.settings_problem {
        None => Finding::ok(
            "settings",
            format!("{} settings are set", app.settings.all().len()),
        ),
        Some(error) => {
            let user = error
                .to_string()
                .contains(&app.paths.settings_file().display().to_string());
            let repair = if user {
                "igny8 config edit --user"
            } else {
                "igny8 config edit"
            };
            Finding::bad("settings", Health::Error, error.to_string(), repair)
        }
    }
}

/// What only the user should be able to read.
fn modes(app: &App) -> Vec<Finding> {
    let paths = &app.paths;
    let mut private: Vec<PathBuf> = vec![
        paths.config_dir.clone(),
        paths.settings_file(),
        paths.secrets_file(),
        paths.keyring_names_file(),
        paths.sites_file(),
    ];
    let workspace = app.workspace().ok();
    if let Some(root) = workspace {
        private.extend([
            root.join(DATABASE),
            root.join(format!("{DATABASE}-wal")),
            root.join(format!("{DATABASE}-shm")),
            root.join(OWN_FOLDER),
            root.join(WORKSPACE_FILE),
        ]);
    }
    let mut findings = Vec::new();
    for path in private {
        match files::exposed_mode(&path) {
            Ok(None) => {}
            Ok(Some(mode)) => {
                let secret = path == paths.secrets_file();
                let status = if secret {
                    Health::Error
                } else {
                    Health::Warning
                };
                findings.push(Finding::bad(
                    "modes",
                    status,
                    format!("other users may use {} (mode {mode:04o})", path.display()),
                    format!("chmod go= '{}'", path.display()),
                ));
            }
            Err(error) if error.is_missing() => {}
            Err(error) => findings.push(Finding::failed("modes", Health::Error, &error.into())),
        }
    }
    findings.extend(workspace.into_iter().filter_map(not_ours));
    if findings.is_empty() {
        findings.push(Finding::ok("modes", "nobody else may read what is private"));
    }
    findings
}

/// Whether the workspace's files can be written. `None` when they can.
fn not_ours(root: &Path) -> Option<Finding> {
    let read_only = [root.to_owned(), root.join(DATABASE)]
        .into_iter()
        .find(|path| fs::metadata(path).is_ok_and(|metadata| metadata.permissions().readonly()))?;
    Some(Finding::bad(
        "modes",
        Health::Warning,
        format!("{} may not be changed", read_only.display()),
        format!("chmod u+w '{}'", read_only.display()),
    ))
}

fn room(app: &App) -> Finding {
    let folder = app.workspace().unwrap_or(&app.folder);
    if let Err(error) = refuse_network_filesystem(folder) {
        return Finding::failed("disk", Health::Error, &error);
    }
    match place::free_space_bytes(folder) {
        Ok(Some(bytes)) => {
            let text = format!("{} MB are free", bytes / 1_000_000);
            let status = match bytes {
                0..FULL_BYTES => Health::Error,
                FULL_BYTES..TIGHT_BYTES => Health::Warning,
                _ => return Finding::ok("disk", "there is room"),
            };
            Finding::bad("disk", status, text, "make room on the disk")
        }
        Ok(None) => Finding::ok("disk", "this system does not tell how much is free"),
        Err(error) => Finding::failed("disk", Health::Warning, &error.into()),
    }
}

/// A clock that is wrong puts spending into the wrong day and breaks TLS.
fn clock(app: &App) -> Finding {
    let made = ModelTable::embedded()
        .ok()
        .and_then(|table| table.as_of().to_zoned(jiff::tz::TimeZone::UTC).ok())
        .map(|day| day.timestamp());
    let now = app.clock.now();
    let behind = made.is_some_and(|made: Timestamp| now < made);
    let text = format!("it is {}", app.now());
    if behind {
        return Finding::bad(
            "clock",
            Health::Warning,
            format!("{text}, which is before this program was made"),
            "set the machine's clock",
        );
    }
    Finding::ok("clock", text)
}

fn secrets(app: &App) -> Finding {
    match app.secrets().list().map_err(AppError::from) {
        Ok(listed) => Finding::ok(
            "secrets",
            format!(
                "{} kept; secrets.backend is {}",
                listed.len(),
                app.settings.text("secrets.backend").unwrap_or("auto")
            ),
        ),
        Err(error) => Finding::bad(
            "secrets",
            Health::Error,
            error.to_string(),
            format!("chmod 600 '{}'", app.paths.secrets_file().display()),
        ),
    }
}
