//! What the user names to be written, and the files there that are never written over: those of a
//! workspace and of the program itself.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::App;
use super::error::AppError;
use super::session::{DATABASE, OWN_FOLDER};
use crate::config::paths::{WORKSPACE_FILE, is_workspace};

/// Refuses a file or folder to write that is one of a workspace's own, or of the program's own: the
/// database with what lies beside it, the settings, the folder of locks and backups, the keys.
///
/// # Errors
/// `Invalid` when it is one of these.
pub fn spare(app: &App, target: &Path) -> Result<(), AppError> {
    let path = resolved(&app.folder.join(target));
    if is_of_a_workspace(&path) || is_of_the_program(app, &path) {
        return Err(AppError::invalid(
            format!(
                "{} is one of igny8's own files; nothing was written",
                target.display()
            ),
            "name another file or folder",
        ));
    }
    Ok(())
}

/// Refuses as `spare` does, and any file that is there, unless it may be replaced.
///
/// # Errors
/// `Invalid`.
pub fn spare_all(app: &App, target: &Path, replace: bool) -> Result<(), AppError> {
    spare(app, target)?;
    if !replace && fs::symlink_metadata(app.folder.join(target)).is_ok() {
        return Err(AppError::invalid(
            format!("cannot write {}: it exists already", target.display()),
            "add `--force` to replace it, or name another file",
        ));
    }
    Ok(())
}

/// Whether two paths lead to the same place.
#[must_use]
pub fn is_same(app: &App, one: &Path, other: &Path) -> bool {
    resolved(&app.folder.join(one)) == resolved(&app.folder.join(other))
}

/// Follows the links of what exists of a path; the rest is taken as it is written.
fn resolved(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut found = PathBuf::new();
    for part in whole.components() {
        if part == Component::ParentDir {
            found.pop();
        } else {
            found.push(part);
            found = fs::canonicalize(&found).unwrap_or(found);
        }
    }
    found
}

fn is_of_a_workspace(path: &Path) -> bool {
    path.ancestors().skip(1).any(|folder| {
        let holds = is_workspace(folder) || folder.join(DATABASE).is_file();
        let mut names = path.strip_prefix(folder).into_iter().flatten();
        let first = names.next().map(|name| name.to_string_lossy());
        let is_file = names.next().is_none();
        // Some file systems tell no capitals apart.
        holds
            && first.is_some_and(|name| {
                let name = name.to_ascii_lowercase();
                name == OWN_FOLDER || is_file && (name == WORKSPACE_FILE || is_of_database(&name))
            })
    })
}

/// The database, its `-wal`, `-shm` and `-journal`.
fn is_of_database(name: &str) -> bool {
    let rest = name.strip_prefix(DATABASE);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn is_of_the_program(app: &App, path: &Path) -> bool {
    let paths = &app.paths;
    [
        paths.settings_file(),
        paths.secrets_file(),
        paths.keyring_names_file(),
        paths.sites_file(),
        paths.lock_file(),
    ]
    .iter()
    .any(|own| resolved(own) == *path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_a_workspace_are_known_by_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        fs::create_dir_all(site.join(".igny8/backups")).unwrap();
        fs::create_dir(site.join("out")).unwrap();
        crate::os::files::write_private(&site.join(WORKSPACE_FILE), b"").unwrap();
        let is_own = |name: &str| is_of_a_workspace(&resolved(&site.join(name)));
        for own in [
            "igny8.toml",
            "IGNY8.toml",
            "igny8.sqlite3",
            "igny8.sqlite3-wal",
            "out/../igny8.sqlite3-shm",
            ".igny8",
            ".igny8/backups/new.csv",
            "out/../.igny8/new/a.html",
            "new/../.igny8/a.html",
        ] {
            assert!(is_own(own), "{own}");
        }
        for other in [
            "a.csv",
            "out/igny8.toml",
            "igny8.sqlite3.csv",
            "out",
            "new/.igny8",
        ] {
            assert!(!is_own(other), "{other}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&site, folder.path().join("link")).unwrap();
            let linked = folder.path().join("link/igny8.sqlite3");
            assert!(is_of_a_workspace(&resolved(&linked)));
        }
    }
}
