//! Copies of the database, made through SQLite, never by copying the file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::StoreError;

/// How many backups are kept.
pub const KEPT: usize = 5;

/// The folder of a workspace's backups.
#[must_use]
pub fn folder(database: &Path) -> PathBuf {
    database.with_file_name(".igny8").join("backups")
}

/// Copies the database into the backup folder under `<label>.sqlite3` and forgets the oldest beyond
/// `KEPT`.
///
/// A label that is there already is replaced, once the new copy is whole.
///
/// # Errors
/// `CannotOpen` when the folder or file cannot be made; any failure of SQLite.
pub fn make(connection: &Connection, database: &Path, label: &str) -> Result<PathBuf, StoreError> {
    let folder = folder(database);
    let cannot = |path: &Path, error: &dyn std::fmt::Display| StoreError::CannotOpen {
        path: path.to_owned(),
        detail: error.to_string(),
    };
    std::fs::create_dir_all(&folder).map_err(|error| cannot(&folder, &error))?;
    let target = folder.join(format!("{label}.sqlite3"));
    let partial = folder.join(format!("{label}.sqlite3.partial"));
    drop(std::fs::remove_file(&partial));
    new_private_file(&partial).map_err(|error| cannot(&partial, &error))?;
    copy(connection, &partial)?;
    std::fs::rename(&partial, &target).map_err(|error| cannot(&target, &error))?;
    for old in list(database)?.into_iter().skip(KEPT) {
        std::fs::remove_file(&old).map_err(|error| cannot(&old, &error))?;
    }
    Ok(target)
}

/// Lists the backups, newest first.
///
/// # Errors
/// `CannotOpen` when the folder is there and cannot be read.
pub fn list(database: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let folder = folder(database);
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            return Err(StoreError::CannotOpen {
                path: folder,
                detail: error.to_string(),
            });
        }
    };
    let mut found: Vec<_> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(".sqlite3"))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    found.sort();
    Ok(found.into_iter().rev().map(|(_, path)| path).collect())
}

fn copy(connection: &Connection, target: &Path) -> Result<(), StoreError> {
    #[expect(clippy::disallowed_methods, reason = "the store opens databases")]
    let mut copy = Connection::open(target)?;
    let backup = Backup::new(connection, &mut copy)?;
    // In one step: the source is a local file, and a copy in pieces starts over at each write.
    loop {
        match backup.step(-1)? {
            StepResult::Done => break,
            StepResult::Busy | StepResult::Locked => std::thread::sleep(Duration::from_millis(20)),
            _ => {}
        }
    }
    drop(backup);
    copy.close().map_err(|(_, error)| StoreError::from(error))
}

#[cfg(unix)]
fn new_private_file(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map(drop)
}

#[cfg(not(unix))]
fn new_private_file(path: &Path) -> std::io::Result<()> {
    std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .map(drop)
}

#[cfg(test)]
mod tests {
    use super::super::{Access, Store, sectors};
    use super::*;

    #[test]
    fn a_backup_is_a_whole_workspace_and_only_some_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("igny8.sqlite3");
        new_private_file(&path).unwrap();
        let store = Store::create(&path).unwrap();
        sectors::insert(store.connection(), "General", "2026-01-01T00:00:00.000Z").unwrap();
        for day in 0..8 {
            make(store.connection(), &path, &format!("day-{day}")).unwrap();
        }
        let kept = list(&path).unwrap();
        assert_eq!(kept.len(), KEPT);
        let opened = Store::open(&kept[0], Access::Read, Duration::ZERO).unwrap();
        assert_eq!(sectors::list(opened.connection(), None).unwrap().len(), 1);
    }
}
