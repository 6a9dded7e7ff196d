//! Waiting for the disk together: one flush makes durable whatever was committed before it began.
//!
//! Calls are many at once, and a disk that others keep busy takes a tenth of a second for a flush. Each
//! commit waiting by itself, in the one thread that also sends, would then hold up every other call.

use std::cell::{Cell, RefCell};
use std::path::PathBuf;

use tokio::sync::Notify;

use crate::os::files::flush_data;
use crate::store::{Store, StoreError};

/// What has been committed to a workspace and may not be on the disk yet.
#[derive(Debug)]
pub struct DiskWait {
    /// The write-ahead log. `None` for a workspace in memory.
    log: Option<PathBuf>,
    turns: Cell<Turns>,
    /// Why a flush failed. After one that did, the system may say that all is well although what it
    /// dropped is gone, so none is believed any more.
    broken: RefCell<Option<String>>,
    changed: Notify,
}

#[derive(Clone, Copy, Debug, Default)]
struct Turns {
    /// How many have asked.
    asked: u64,
    /// The last of them whose commits are durable.
    durable: u64,
    is_flushing: bool,
}

impl DiskWait {
    /// Begins for a workspace.
    #[must_use]
    pub fn new(store: &Store) -> Self {
        Self {
            log: store.log_path(),
            turns: Cell::default(),
            broken: RefCell::default(),
            changed: Notify::new(),
        }
    }

    /// Waits until everything that is committed now is durable.
    ///
    /// # Errors
    /// `ReadOnly` when the disk did not take it, then and ever after.
    pub async fn until_durable(&self) -> Result<(), StoreError> {
        let Some(log) = &self.log else {
            return Ok(());
        };
        let mut turns = self.turns.get();
        turns.asked += 1;
        let own = turns.asked;
        self.turns.set(turns);
        loop {
            // Made before one looks, so that no change is missed.
            let changed = self.changed.notified();
            if let Some(detail) = self.broken.borrow().clone() {
                return Err(StoreError::ReadOnly { detail });
            }
            let turns = self.turns.get();
            if turns.durable >= own {
                return Ok(());
            }
            if turns.is_flushing {
                changed.await;
                continue;
            }
            let flushing = Flushing::begin(self);
            let log = log.clone();
            let done = tokio::task::spawn_blocking(move || flush_data(&log)).await;
            match done.map_err(|error| error.to_string()) {
                Ok(Ok(())) => flushing.end(turns.asked),
                Ok(Err(error)) => flushing.fail(error.to_string()),
                Err(error) => flushing.fail(error),
            }
        }
    }
}

/// A flush that is under way. Given up, as with a run that is stopped, it lets another one begin.
struct Flushing<'a>(&'a DiskWait);

impl<'a> Flushing<'a> {
    fn begin(wait: &'a DiskWait) -> Self {
        let turns = wait.turns.get();
        wait.turns.set(Turns {
            is_flushing: true,
            ..turns
        });
        Self(wait)
    }

    fn end(self, durable: u64) {
        let turns = self.0.turns.get();
        self.0.turns.set(Turns { durable, ..turns });
    }

    fn fail(self, detail: String) {
        self.0.broken.replace(Some(detail));
    }
}

impl Drop for Flushing<'_> {
    fn drop(&mut self) {
        let turns = self.0.turns.get();
        self.0.turns.set(Turns {
            is_flushing: false,
            ..turns
        });
        self.0.changed.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Waker};

    use futures_util::future::join_all;

    use super::*;

    fn wait_for(log: Option<PathBuf>) -> DiskWait {
        DiskWait {
            log,
            turns: Cell::default(),
            broken: RefCell::default(),
            changed: Notify::new(),
        }
    }

    fn log() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        crate::os::files::write_private(&log, b"x").unwrap();
        (folder, log)
    }

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap()
    }

    #[test]
    fn all_come_through_whoever_flushes() {
        let (_folder, log) = log();
        let wait = wait_for(Some(log));
        runtime().block_on(async {
            for count in [1, 2, 50] {
                let all = join_all((0..count).map(|_| wait.until_durable())).await;
                assert!(all.into_iter().all(|done| done.is_ok()));
            }
            assert!(wait_for(None).until_durable().await.is_ok());
        });
    }

    #[test]
    fn a_flush_that_began_before_a_commit_is_not_taken_for_it() {
        let (_folder, log) = log();
        let wait = wait_for(Some(log));
        runtime().block_on(async {
            let mut first = Box::pin(wait.until_durable());
            let mut context = Context::from_waker(Waker::noop());
            assert!(first.as_mut().poll(&mut context).is_pending());
            let second = wait.until_durable();
            let (done, ()) = tokio::join!(second, async {
                first.await.unwrap();
                let turns = wait.turns.get();
                assert_eq!((turns.asked, turns.durable), (2, 1), "{turns:?}");
            });
            done.unwrap();
            assert_eq!(wait.turns.get().durable, 2);
        });
    }

    #[test]
    fn who_gives_up_while_it_flushes_holds_nobody_up() {
        let (_folder, log) = log();
        let wait = wait_for(Some(log));
        runtime().block_on(async {
            let mut first = Box::pin(wait.until_durable());
            let mut context = Context::from_waker(Waker::noop());
            assert!(first.as_mut().poll(&mut context).is_pending());
            drop(first);
            wait.until_durable().await.unwrap();
        });
    }

    #[test]
    fn after_a_flush_that_failed_none_is_believed() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        let wait = wait_for(Some(log.clone()));
        runtime().block_on(async {
            for done in join_all((0..3).map(|_| wait.until_durable())).await {
                let refused = done.unwrap_err();
                assert!(matches!(refused, StoreError::ReadOnly { .. }), "{refused}");
            }
            crate::os::files::write_private(&log, b"x").unwrap();
            assert!(wait.until_durable().await.is_err());
        });
    }
}
