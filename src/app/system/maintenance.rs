//! Work on the database that nothing else may run beside: migration and restoring.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::{
    DATABASE, OWN_FOLDER, maintenance_lock, refuse_network_filesystem, runs_folder,
};
use crate::os::files::{self, FileError};
use crate::os::lock::{self, ExclusiveLock};
use crate::store::{Access, Store, StoreError, backup, latest_version};

/// How often is looked whether the runs have ended.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// The files that SQLite keeps beside a database.
const SIDE_FILES: [&str; 2] = ["-wal", "-shm"];

/// A migration that was done, or would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Migration {
    /// The schema before.
    pub from: i64,
    /// The schema that this program uses.
    pub to: i64,
}

/// A backup that was restored, or would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Restored {
    /// The backup.
    pub backup: PathBuf,
    /// Where the former database is kept. `None` when there was none, or nothing was done yet.
    pub kept: Option<PathBuf>,
}

/// Says what `migrate` would do; nothing is written.
///
/// # Errors
/// As the store says: `NewerSchema`, `NotAWorkspace` and so on.
pub fn plan_migration(app: &App) -> Result<Migration, AppError> {
    let database = app.workspace()?.join(DATABASE);
    let to = latest_version();
    match Store::open(&database, Access::Read, app.busy_timeout) {
        Ok(_) => Ok(Migration { from: to, to }),
        Err(StoreError::OlderSchema { found, .. }) => Ok(Migration { from: found, to }),
        Err(error) => Err(error.into()),
    }
}

/// Brings the database to the schema of this program, after a backup, while nothing else runs.
///
/// # Errors
/// `Lock` when another run is alive longer than the user waits; otherwise as the store says.
pub fn migrate(app: &App) -> Result<Migration, AppError> {
    let root = app.workspace()?;
    refuse_network_filesystem(root)?;
    let _alone = alone(app, root)?;
    let migration = plan_migration(app)?;
    Store::open(&root.join(DATABASE), Access::Write, app.busy_timeout)?;
    Ok(migration)
}

/// Finds the backup to restore: the named one, else the newest whole one.
///
/// # Errors
/// `NotFound` when there is none; `Store` when the named one is not whole.
pub fn plan_restore(app: &App, named: Option<&Path>) -> Result<Restored, AppError> {
    let database = app.workspace()?.join(DATABASE);
    let backups = backup::list(&database)?;
    if let Some(named) = named {
        let within = backup::folder(&database).join(named);
        let path = if within.is_file() {
            within
        } else {
            app.folder.join(named)
        };
        check(&path)?;
        return Ok(Restored {
            backup: path,
            kept: None,
        });
    }
    let whole = backups.into_iter().find(|path| check(path).is_ok());
    let Some(backup) = whole else {
        return Err(AppError::not_found(
            format!(
                "there is no whole backup in {}",
                backup::folder(&database).display()
            ),
            "name one of your own with `igny8 doctor --restore FILE`",
        ));
    };
    Ok(Restored { backup, kept: None })
}

/// Puts a backup in the place of the database, while nothing else runs. The former database is kept
/// aside, with its log.
///
/// # Errors
/// `Lock` when another run is alive longer than the user waits; `Store` when the backup is not whole;
/// `File` when something cannot be written, and then the former database is in its place, or kept
/// aside as the text says.
pub fn restore(app: &App, backup: &Path) -> Result<Restored, AppError> {
    let root = app.workspace()?;
    refuse_network_filesystem(root)?;
    let _alone = alone(app, root)?;
    let database = root.join(DATABASE);
    let copy = root.join(format!("{DATABASE}.restoring"));
    copy_private(backup, &copy)?;
    // As a command would open it, so that what is put in place is known to open.
    let opened = Store::open(&copy, Access::Write, app.busy_timeout)
        .and_then(|store| store.integrity_check());
    if let Err(error) = opened {
        drop(fs::remove_file(&copy));
        return Err(error.into());
    }
    let kept = set_aside(app, root, &database)?;
    fs::rename(&copy, &database).map_err(|error| FileError::new("restore", &database, error))?;
    Ok(Restored {
        backup: backup.to_owned(),
        kept,
    })
}

/// Copies a file, for the user alone.
fn copy_private(from: &Path, to: &Path) -> Result<(), AppError> {
    files::write_private(to, b"")?;
    let fail = |error| FileError::new("copy", from, error);
    let mut source = fs::File::open(from).map_err(fail)?;
    let mut target = fs::OpenOptions::new().write(true).open(to).map_err(fail)?;
    io::copy(&mut source, &mut target).map_err(fail)?;
    target.sync_all().map_err(fail)?;
    Ok(())
}

/// Moves the database and its log out of the way.
fn set_aside(app: &App, root: &Path, database: &Path) -> Result<Option<PathBuf>, AppError> {
    let moment: String = app
        .now()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let folder = root.join(OWN_FOLDER).join("damaged");
    files::create_private_dir(&folder)?;
    let kept = folder.join(format!("{moment}.sqlite3"));
    let mut moved = None;
    for suffix in ["", SIDE_FILES[0], SIDE_FILES[1]] {
        let from = with_suffix(database, suffix);
        let to = with_suffix(&kept, suffix);
        match fs::rename(&from, &to) {
            Ok(()) if suffix.is_empty() => moved = Some(kept.clone()),
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(FileError::new("keep", &from, error).into()),
        }
    }
    Ok(moved)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Whether a backup is whole, one of ours, and not from a newer program.
fn check(path: &Path) -> Result<(), AppError> {
    let result = match Store::open(path, Access::Read, Duration::from_secs(5)) {
        Ok(store) => store.integrity_check(),
        // It is migrated when it is restored.
        Err(StoreError::OlderSchema { .. }) => Ok(()),
        Err(error) => Err(error),
    };
    for suffix in SIDE_FILES {
        // SQLite leaves them beside a file that was only read.
        let side = with_suffix(path, suffix);
        if fs::metadata(&side).is_ok_and(|metadata| suffix == "-shm" || metadata.len() == 0) {
            drop(fs::remove_file(side));
        }
    }
    Ok(result?)
}

/// Keeps every other run away until it is dropped: first the lock, which new runs look at, then the
/// wait for those that are under way.
fn alone(app: &App, root: &Path) -> Result<ExclusiveLock, AppError> {
    files::create_private_dir(&root.join(OWN_FOLDER))?;
    let started = Instant::now();
    let alone = ExclusiveLock::acquire(&maintenance_lock(root), app.busy_timeout)?;
    while let Some(held) = lock::any_held(&runs_folder(root))? {
        if started.elapsed() >= app.busy_timeout || app.interrupt.requested() {
            return Err(held.into());
        }
        thread::sleep(LOOK_EVERY);
    }
    Ok(alone)
}
