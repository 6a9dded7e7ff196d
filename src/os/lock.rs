//! Proof that a run is alive: a lock of the operating system that a dead process cannot hold.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::domain::ids::RunId;
use crate::os::files::{self, FileError};

/// How the names of the lock files of runs end.
const SUFFIX: &str = ".lock";

/// How often a wanted lock is tried again.
const RETRY_EVERY: Duration = Duration::from_millis(50);

/// The most that is read of a lock file's text, in bytes.
const MAX_TEXT_BYTES: u64 = 512;

/// Tells why a lock was not had.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another process holds it.
    #[error("{} is locked by {holder}", path.display())]
    Held {
        /// The lock file.
        path: PathBuf,
        /// What the holder wrote about itself, such as `process 4711`.
        holder: String,
    },
    /// The lock file could not be used.
    #[error(transparent)]
    File(#[from] FileError),
}

/// Holds the lock of one run as long as it lives; dropping it removes the file.
#[derive(Debug)]
pub struct RunLock {
    path: PathBuf,
    /// Open, and thereby locked; the lock is freed when it closes.
    _file: File,
}

impl RunLock {
    /// Takes the lock of a run: `<dir>/<run_id>.lock`. The folder is created when missing.
    ///
    /// The text in the file (process, start) is for people; only the lock proves anything.
    ///
    /// # Errors
    /// `Held` when the run is alive elsewhere, `File` when the folder takes no lock.
    pub fn acquire(dir: &Path, run_id: &RunId) -> Result<Self, LockError> {
        files::create_private_dir(dir)?;
        let path = lock_path(dir, &run_id.to_string());
        if is_locked(&path)? {
            let holder = holder(&path);
            return Err(LockError::Held { path, holder });
        }
        // The file gets its name when it is locked already: a sweep between creation and lock
        // could otherwise take it for a dead one.
        loop {
            let temporary = files::temporary_beside(&path);
            let fail = |error| FileError::new("lock", &path, error);
            let mut file = match files::create_new(&temporary, 0o600) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                made => made.map_err(fail)?,
            };
            let locked = match file.try_lock() {
                // A sweep is looking at the new file.
                Err(TryLockError::WouldBlock) => continue,
                Err(TryLockError::Error(error)) => Err(error),
                Ok(()) => write_holder(&mut file, started(run_id).as_deref())
                    .and_then(|()| fs::rename(&temporary, &path)),
            };
            match locked {
                Ok(()) => return Ok(Self { path, _file: file }),
                // A sweep took the new file away before it was locked.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    let _ = fs::remove_file(&temporary);
                    return Err(fail(error).into());
                }
            }
        }
    }
}

impl Drop for RunLock {
    fn drop(&mut self) {
        // Removed while still locked, so that nobody finds it free and present. A file that stays
        // is found free by the next sweep.
        let _ = fs::remove_file(&self.path);
    }
}

/// Tells whether the run of that id is alive. Nothing is created; asking about an own lock is safe.
///
/// # Errors
/// What opening the lock file answered; a missing one is not an error.
pub fn is_held(dir: &Path, run_id: &str) -> Result<bool, LockError> {
    is_locked(&lock_path(dir, run_id))
}

/// Tells who holds a lock file, as the error to answer with. `None` when nobody does.
///
/// # Errors
/// What opening the lock file answered; a missing one is not an error.
pub fn held(path: &Path) -> Result<Option<LockError>, LockError> {
    Ok(is_locked(path)?.then(|| LockError::Held {
        path: path.to_owned(),
        holder: holder(path),
    }))
}

/// Finds a run that is alive, as the error to answer with. `None` when none is.
///
/// # Errors
/// What listing the folder or opening a lock file answered; a missing folder holds no locks.
pub fn any_held(dir: &Path) -> Result<Option<LockError>, LockError> {
    let fail = |error| FileError::new("list", dir, error);
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        entries => entries.map_err(fail)?,
    };
    for entry in entries {
        let path = entry.map_err(fail)?.path();
        if path.to_string_lossy().ends_with(SUFFIX)
            && let Some(held) = held(&path)?
        {
            return Ok(Some(held));
        }
    }
    Ok(None)
}

/// Removes the lock files of dead runs and gives how many there were.
///
/// # Errors
/// What listing the folder answered; a missing folder holds no locks.
pub fn sweep(dir: &Path) -> Result<usize, LockError> {
    let fail = |error| FileError::new("list", dir, error);
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        entries => entries.map_err(fail)?,
    };
    let mut removed = 0;
    for entry in entries {
        let path = entry.map_err(fail)?.path();
        let ours = path
            .file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.ends_with(SUFFIX) || name.ends_with(files::TEMPORARY_SUFFIX));
        if !ours {
            continue;
        }
        // What cannot be opened is not ours to remove; a run may also have ended meanwhile.
        let Ok(file) = files::open_no_follow(&path) else {
            continue;
        };
        if file.try_lock().is_ok() && fs::remove_file(&path).is_ok() {
            removed += 1;
        }
    }
    Ok(removed)
}

/// Holds a file alone, for work that nothing else may run beside; dropping it frees the file.
///
/// The file stays, for removing it would let two processes hold two files of one name.
#[derive(Debug)]
pub struct ExclusiveLock {
    file: File,
}

impl ExclusiveLock {
    /// Takes the lock on `path`, creating the file when missing, and waits at most `wait` for it.
    ///
    /// # Errors
    /// `Held` when another process still has it after `wait`, `File` when it cannot be used.
    pub fn acquire(path: &Path, wait: Duration) -> Result<Self, LockError> {
        let fail = |error| LockError::File(FileError::new("lock", path, error));
        let mut file = files::open_or_create_private(path)?;
        let started = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::Error(error)) => return Err(fail(error)),
                Err(TryLockError::WouldBlock) => {}
            }
            let left = wait.saturating_sub(started.elapsed());
            if left.is_zero() {
                let holder = holder(path);
                return Err(LockError::Held {
                    path: path.to_owned(),
                    holder,
                });
            }
            thread::sleep(left.min(RETRY_EVERY));
        }
        write_holder(&mut file, None).map_err(fail)?;
        Ok(Self { file })
    }
}

impl Drop for ExclusiveLock {
    fn drop(&mut self) {
        // A name that no longer holds the lock would mislead; if it stays, only the text is wrong.
        let _ = self.file.set_len(0);
    }
}

fn lock_path(dir: &Path, run_id: &str) -> PathBuf {
    dir.join(format!("{run_id}{SUFFIX}"))
}

/// Asks with a shared lock, so that two that ask do not take each other for the holder.
fn is_locked(path: &Path) -> Result<bool, LockError> {
    let file = match files::open_no_follow(path) {
        Err(error) if error.is_missing() => return Ok(false),
        opened => opened?,
    };
    match file.try_lock_shared() {
        Ok(()) => Ok(false),
        Err(TryLockError::WouldBlock) => Ok(true),
        Err(TryLockError::Error(error)) => Err(FileError::new("lock", path, error).into()),
    }
}

/// Gives the moment that a run's id carries, as text. `None` when it carries none.
fn started(run_id: &RunId) -> Option<String> {
    let (seconds, nanoseconds) = run_id.0.get_timestamp()?.to_unix();
    let moment = jiff::Timestamp::new(
        i64::try_from(seconds).ok()?,
        i32::try_from(nanoseconds).ok()?,
    )
    .ok()?;
    Some(crate::os::clock::Clock::text(moment))
}

fn write_holder(file: &mut File, started: Option<&str>) -> io::Result<()> {
    let since = started.map_or_else(String::new, |moment| format!(" since {moment}"));
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "process {}{since}", std::process::id())
}

/// Reads what the holder wrote about itself, without anything a terminal could take for an order.
fn holder(path: &Path) -> String {
    let mut text = String::new();
    let read =
        files::open_no_follow(path).map(|file| file.take(MAX_TEXT_BYTES).read_to_string(&mut text));
    let shown: String = text.trim().chars().filter(|c| !c.is_control()).collect();
    if read.is_err() || shown.is_empty() {
        "another process".to_owned()
    } else {
        shown
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader};
    use std::process::{Child, Command, Stdio};

    use uuid::Uuid;

    use super::*;

    /// Marks a folder in which this test binary, run again, takes locks and waits to be killed.
    const MARK: &str = "take-locks-here";

    fn run_id(number: u128) -> RunId {
        RunId(Uuid::from_u128(number))
    }

    #[test]
    #[ignore = "the tests below run it in a process of its own"]
    fn holds_locks_until_killed() {
        if !Path::new(MARK).exists() {
            return;
        }
        let _run = RunLock::acquire(Path::new("runs"), &run_id(1)).expect("a lock");
        let _alone =
            ExclusiveLock::acquire(Path::new("alone"), Duration::ZERO).expect("the other lock");
        println!("\nlocked");
        // Ends with the parent, should the parent not kill it.
        let _ = io::stdin().read_line(&mut String::new());
    }

    fn holder_in(folder: &Path) -> Child {
        files::write_private(&folder.join(MARK), b"").expect("the mark");
        let mut child = Command::new(std::env::current_exe().expect("this binary"))
            .args(["--exact", "os::lock::tests::holds_locks_until_killed"])
            .args(["--ignored", "--nocapture"])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a child");
        let output = child.stdout.take().expect("its output");
        let locked = BufReader::new(output)
            .lines()
            .any(|line| line.is_ok_and(|line| line == "locked"));
        assert!(locked, "the child took its locks");
        child
    }

    #[test]
    fn a_killed_holder_frees_its_locks() {
        let folder = tempfile::tempdir().expect("a folder");
        let runs = folder.path().join("runs");
        let alone = folder.path().join("alone");
        let id = run_id(1).to_string();
        let mut child = holder_in(folder.path());

        assert!(is_held(&runs, &id).expect("an answer"));
        assert_eq!(sweep(&runs).expect("swept"), 0);
        let refused = RunLock::acquire(&runs, &run_id(1)).expect_err("held");
        let named = format!("process {}", child.id());
        assert!(refused.to_string().contains(&named), "{refused}");
        let refused = ExclusiveLock::acquire(&alone, Duration::ZERO).expect_err("held");
        assert!(refused.to_string().contains(&named), "{refused}");

        child.kill().expect("killed");
        child.wait().expect("gone");
        assert!(!is_held(&runs, &id).expect("an answer"));
        assert!(lock_path(&runs, &id).exists());
        assert_eq!(sweep(&runs).expect("swept"), 1);
        assert!(!lock_path(&runs, &id).exists());
        ExclusiveLock::acquire(&alone, Duration::ZERO).expect("free");
    }

    #[test]
    fn an_own_lock_is_held_until_dropped_and_asking_does_not_free_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let id = run_id(2);
        let text = id.to_string();
        assert!(!is_held(folder.path(), &text).expect("no file"));
        assert!(!is_held(&folder.path().join("none"), &text).expect("no folder"));
        let lock = RunLock::acquire(folder.path(), &id).expect("a lock");
        for _ in 0..3 {
            assert!(is_held(folder.path(), &text).expect("an answer"));
            assert_eq!(sweep(folder.path()).expect("swept"), 0);
        }
        drop(lock);
        assert!(!is_held(folder.path(), &text).expect("an answer"));
        assert_eq!(fs::read_dir(folder.path()).expect("list").count(), 0);
    }

    #[test]
    fn locks_are_taken_while_sweeps_run() {
        let folder = tempfile::tempdir().expect("a folder");
        thread::scope(|scope| {
            let sweeper = scope.spawn(|| (0..400).try_for_each(|_| sweep(folder.path()).map(drop)));
            for number in 0..100 {
                let id = run_id(number);
                let _lock = RunLock::acquire(folder.path(), &id).expect("a lock");
                assert!(is_held(folder.path(), &id.to_string()).expect("an answer"));
            }
            sweeper.join().expect("no panic").expect("swept");
        });
    }

    #[test]
    fn an_exclusive_lock_waits_for_its_turn() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("alone");
        let first = ExclusiveLock::acquire(&path, Duration::ZERO).expect("free");
        thread::scope(|scope| {
            let second = scope.spawn(|| ExclusiveLock::acquire(&path, Duration::from_mins(1)));
            drop(first);
            second.join().expect("no panic").expect("its turn");
        });
    }
}
