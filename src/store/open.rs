//! Opening a workspace database, and write transactions.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::{StoreError, backup, schema};

/// How many KiB of pages a connection that writes keeps. Calls are filed under random names, so that
/// with the usual 2,000 most pages of a large workspace are read again and again.
const CACHE_KIB: i64 = 4 * 1024;

/// How many pages the write-ahead log holds before they are moved into the database, 16 MiB of them: most
/// pages of a run are written again soon, and are moved once for all those times.
const LOG_PAGES: i64 = 4 * 1024;

/// How many prepared statements a connection keeps.
const KEPT_STATEMENTS: usize = 96;

/// What a command wants of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Look, and change nothing: no migration, no backup, `query_only`.
    Read,
    /// Change things: migrations and due backups run first.
    Write,
}

/// An open workspace database.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    /// Whether a commit waits for the disk, as the connection is set.
    waits_for_disk: Cell<bool>,
}

impl Store {
    /// Opens the database of a workspace.
    ///
    /// `busy_timeout` is how long to wait for another writer before giving up.
    ///
    /// # Errors
    /// `NewerSchema` before anything is written when a newer program made the file; `NotAWorkspace`,
    /// `ForeignSchema` and `Corrupt` when it is not ours or not whole; `OlderSchema` when it is only
    /// to be read and would need a migration; `Busy` when another process keeps it.
    pub fn open(path: &Path, access: Access, busy_timeout: Duration) -> Result<Self, StoreError> {
        let mut connection = match access {
            Access::Read => open_to_read(path)?,
            Access::Write => connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?,
        };
        // Before the first pragma: the default is to give up at once.
        connection.busy_timeout(busy_timeout)?;
        check_identity(&connection, path)?;
        let found = schema::version(&connection)?;
        if found > schema::latest_version() {
            return Err(StoreError::NewerSchema {
                found,
                known: schema::latest_version(),
            });
        }
        harden(&connection)?;
        match access {
            Access::Read => {
                if found < schema::latest_version() {
                    return Err(StoreError::OlderSchema {
                        found,
                        known: schema::latest_version(),
                    });
                }
                connection.pragma_update(None, "query_only", true)?;
            }
            Access::Write => {
                prepare_to_write(&connection)?;
                if found < schema::latest_version() {
                    backup::make(&connection, path, &format!("before-schema-{found}"))?;
                    schema::migrate(&mut connection)?;
                }
            }
        }
        schema::check_objects(&connection)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
            waits_for_disk: Cell::new(true),
        })
    }

    /// Makes the database of a new workspace in an existing, empty, private file.
    ///
    /// # Errors
    /// `CannotOpen` when the file cannot be opened; any failure of SQLite.
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        harden(&connection)?;
        prepare_to_write(&connection)?;
        schema::migrate(&mut connection)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
            waits_for_disk: Cell::new(true),
        })
    }

    /// Makes an empty workspace in memory, for tests of the rooms above.
    ///
    /// # Errors
    /// Any failure of SQLite.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        connection.pragma_update(None, "foreign_keys", true)?;
        schema::migrate(&mut connection)?;
        Ok(Self {
            connection,
            path: PathBuf::new(),
            waits_for_disk: Cell::new(true),
        })
    }

    /// The connection, to read with.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Where the database is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the write-ahead log is; commits of `write_soon` are durable once it is. `None` in memory.
    #[must_use]
    pub fn log_path(&self) -> Option<PathBuf> {
        (!self.path.as_os_str().is_empty()).then(|| with_suffix(&self.path, "-wal"))
    }

    /// Runs `work` in one write transaction that takes the write lock at its start, and commits when
    /// it succeeds.
    ///
    /// A deferred transaction that reads before it writes fails at once when another process wrote
    /// in between, whatever the busy timeout; an immediate one waits.
    ///
    /// # Errors
    /// `Busy` when the lock cannot be had in time; whatever `work` returns, with nothing kept.
    pub fn write<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.wait_for_disk(true)?;
        self.write_as_set(work)
    }

    fn write_as_set<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // By a shared reference, so that several calls can be on their way at once; `work` is no
        // future, so no other write begins before it ends. One within `work` itself is SQLite's error.
        let transaction =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)
                .map_err(StoreError::from)?;
        let value = work(&transaction)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(value)
    }

    /// Runs `work` as `write` does, without waiting for the disk: for what is worth nothing after a
    /// power failure, such as who of the living works on what, and for what is made again at no cost from
    /// what is durable, such as an article from its paid answer. The next `write` waits for it too, and so
    /// does who flushes the log at `log_path`.
    ///
    /// # Errors
    /// As `write`.
    pub fn write_soon<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.wait_for_disk(false)?;
        self.write_as_set(work)
    }

    /// Has commits wait for the disk or not, from the next one on.
    fn wait_for_disk(&self, wait: bool) -> Result<(), StoreError> {
        if self.waits_for_disk.get() == wait {
            return Ok(());
        }
        // Should it fail, it is set again before the next write.
        let level = if wait { "FULL" } else { "NORMAL" };
        self.connection.pragma_update(None, "synchronous", level)?;
        self.waits_for_disk.set(wait);
        Ok(())
    }

    /// Runs `work` as `write` does, without having SQLite check each row's references and values: for
    /// work that makes many rows and looks after both itself.
    ///
    /// # Errors
    /// As `write`.
    pub fn write_many<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.check_each_row(false)?;
        let done = self.write(work);
        self.check_each_row(true)?;
        done
    }

    fn check_each_row(&self, on: bool) -> Result<(), StoreError> {
        self.connection.pragma_update(None, "foreign_keys", on)?;
        self.connection
            .pragma_update(None, "ignore_check_constraints", !on)?;
        Ok(())
    }

    /// Lets SQLite keep so many KiB of pages in memory: more than usual for work that touches the whole
    /// database at random, less for work that goes through it in order.
    ///
    /// # Errors
    /// Any failure of SQLite.
    pub fn set_cache(&self, kib: u32) -> Result<(), StoreError> {
        self.connection
            .pragma_update(None, "cache_size", -i64::from(kib))?;
        Ok(())
    }

    /// Reads several things as they stood at one moment, whatever other processes write meanwhile.
    ///
    /// # Errors
    /// Whatever `work` returns, or a failure of SQLite.
    pub fn snapshot<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self
            .connection
            .unchecked_transaction()
            .map_err(StoreError::from)?;
        work(&transaction)
    }

    /// Runs SQLite's quick check.
    ///
    /// # Errors
    /// `Corrupt` with the first complaint.
    pub fn quick_check(&self) -> Result<(), StoreError> {
        check(&self.connection, "PRAGMA quick_check(1)")
    }

    /// Runs SQLite's full integrity check and looks for broken references.
    ///
    /// # Errors
    /// `Corrupt` with the first complaint.
    pub fn integrity_check(&self) -> Result<(), StoreError> {
        check(&self.connection, "PRAGMA integrity_check(1)")?;
        schema::check_references(&self.connection)
    }

    /// Moves what the write-ahead log holds into the database file, as far as readers allow.
    ///
    /// # Errors
    /// Any failure of SQLite.
    pub fn checkpoint(&self) -> Result<(), StoreError> {
        self.connection
            .query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        Ok(())
    }
}

fn check(connection: &Connection, pragma: &str) -> Result<(), StoreError> {
    let detail: String = connection.query_row(pragma, [], |row| row.get(0))?;
    if detail == "ok" {
        Ok(())
    } else {
        Err(StoreError::Corrupt { detail })
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that opens databases"
)]
fn connect(path: &Path, mode: OpenFlags) -> Result<Connection, StoreError> {
    let flags = mode | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let direct = without_linked_folders(path);
    Connection::open_with_flags(direct, flags).map_err(|error| cannot_open(path, &error))
}

/// Follows the links among the folders above a file. `NOFOLLOW` refuses those too, but a home on
/// another disk is often linked; only the file itself must be no link.
fn without_linked_folders(path: &Path) -> PathBuf {
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    match (folder, path.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

fn cannot_open(path: &Path, error: &rusqlite::Error) -> StoreError {
    StoreError::CannotOpen {
        path: path.to_owned(),
        detail: error.to_string(),
    }
}

/// Opens read-only, also where SQLite may not make its shared-memory file.
fn open_to_read(path: &Path) -> Result<Connection, StoreError> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    match schema::version(&connection) {
        Err(StoreError::Sql(_)) if !with_suffix(path, "-wal").exists() => open_immutable(path),
        _ => Ok(connection),
    }
}

/// Opens a database on read-only media. Sound only when no writer has left a log behind.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that opens databases"
)]
fn open_immutable(path: &Path) -> Result<Connection, StoreError> {
    let encoded: String = path.to_string_lossy().bytes().map(encode_for_uri).collect();
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(format!("file:{encoded}?immutable=1"), flags)
        .map_err(|error| cannot_open(path, &error))
}

fn encode_for_uri(byte: u8) -> String {
    match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    }
}

/// Adds a suffix to a file's name as SQLite does for its side files.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn check_identity(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let id: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if id == schema::APPLICATION_ID {
        return Ok(());
    }
    Err(StoreError::NotAWorkspace {
        path: path.to_owned(),
    })
}

/// Settings that keep a file made by somebody else from running anything.
fn harden(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    // Memory mapping turns a damaged page into a crash, and made a known corruption bug worse.
    connection.pragma_update(None, "mmap_size", 0)?;
    // A run over many items uses a few dozen statements in turn; the usual 16 would push each other out.
    connection.set_prepared_statement_cache_capacity(KEPT_STATEMENTS);
    Ok(())
}

fn prepare_to_write(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    // NORMAL loses acknowledged commits on power failure, and a commit here may record money.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    let moves_at = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0).map(drop);
    connection.pragma_update_and_check(None, "wal_autocheckpoint", LOG_PAGES, moves_at)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new_workspace() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("igny8.sqlite3");
        tempfile::NamedTempFile::new_in(folder.path())
            .unwrap()
            .persist(&path)
            .unwrap();
        drop(Store::create(&path).unwrap());
        (folder, path)
    }

    const WAIT: Duration = Duration::from_millis(50);

    #[test]
    fn a_newer_schema_is_refused_without_a_byte_changed() {
        let (_folder, path) = new_workspace();
        let store = Store::open(&path, Access::Write, WAIT).unwrap();
        store
            .connection()
            .pragma_update(None, "user_version", 999)
            .unwrap();
        drop(store);
        let before = std::fs::read(&path).unwrap();
        for access in [Access::Read, Access::Write] {
            let refused = Store::open(&path, access, WAIT).unwrap_err();
            assert!(
                matches!(refused, StoreError::NewerSchema { found: 999, .. }),
                "{refused}"
            );
        }
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }

    #[test]
    fn another_database_is_not_a_workspace() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.sqlite3");
        #[expect(
            clippy::disallowed_methods,
            reason = "the test makes a foreign database"
        )]
        Connection::open(&path)
            .unwrap()
            .execute_batch("CREATE TABLE t (x)")
            .unwrap();
        let refused = Store::open(&path, Access::Write, WAIT).unwrap_err();
        assert!(
            matches!(refused, StoreError::NotAWorkspace { .. }),
            "{refused}"
        );
    }

    #[test]
    fn a_reader_cannot_write() {
        let (_folder, path) = new_workspace();
        let store = Store::open(&path, Access::Read, WAIT).unwrap();
        let refused: Result<(), StoreError> = store.write(|transaction| {
            transaction.execute("DELETE FROM keywords", [])?;
            Ok(())
        });
        assert!(
            matches!(refused, Err(StoreError::ReadOnly { .. })),
            "{refused:?}"
        );
    }

    #[test]
    fn a_write_waits_for_the_disk_whatever_was_written_before_it() {
        let (_folder, path) = new_workspace();
        let store = Store::open(&path, Access::Write, WAIT).unwrap();
        // 1 is NORMAL and 2 is FULL.
        let level = |connection: &Connection| -> Result<i64, StoreError> {
            Ok(connection.query_row("PRAGMA synchronous", [], |row| row.get(0))?)
        };
        assert_eq!(store.write(|inside| level(inside)).unwrap(), 2);
        for _ in 0..2 {
            assert_eq!(store.write_soon(|inside| level(inside)).unwrap(), 1);
            assert_eq!(store.write_soon(|inside| level(inside)).unwrap(), 1);
            assert_eq!(store.write(|inside| level(inside)).unwrap(), 2);
            let refused: Result<(), _> = store.write_soon(|_| Err(StoreError::Busy));
            assert!(refused.is_err());
            assert_eq!(store.write_many(|inside| level(inside)).unwrap(), 2);
        }
    }

    #[test]
    fn a_second_writer_waits_and_then_says_busy() {
        let (_folder, path) = new_workspace();
        let first = Store::open(&path, Access::Write, WAIT).unwrap();
        let second = Store::open(&path, Access::Write, WAIT).unwrap();
        first
            .write(|_| {
                let refused: Result<(), StoreError> = second.write(|_| Ok(()));
                assert!(matches!(refused, Err(StoreError::Busy)));
                Ok::<_, StoreError>(())
            })
            .unwrap();
        second.write(|_| Ok::<_, StoreError>(())).unwrap();
    }

    #[test]
    fn truncated_and_foreign_bytes_are_named() {
        let (_folder, path) = new_workspace();
        let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.set_len(1000).unwrap();
        let refused = Store::open(&path, Access::Write, WAIT).unwrap_err();
        assert!(matches!(
            refused,
            StoreError::Corrupt { .. } | StoreError::NotAWorkspace { .. }
        ));
    }
}
