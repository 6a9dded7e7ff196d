//! What all processes of a machine know of the limits of one key: a small file under a lock.
//!
//! The file is named by a keyed hash of provider and key, under a random key that never leaves the
//! machine, so that it tells nobody which key it is about. It holds nothing worth keeping: a file that
//! is missing, damaged or cannot be written only means that the limits are found out anew, or by each
//! process for itself.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::pace::Pace;
use crate::ai::prompts::hex_digest;
use crate::os::{clock, files};

/// The version of the file's form; another one is not read.
const FORM: u32 = 2;

/// How long the file always is, in bytes: one write replaces all of it, also when the process dies
/// right after.
const LENGTH: usize = 8192;

/// How many models one file remembers; each takes less than 1,000 bytes.
const MODELS: usize = 8;

/// How long another process may keep the lock before this one goes on alone.
const PATIENCE: Duration = Duration::from_millis(100);

/// How long this process goes on alone after that.
const ALONE: Duration = Duration::from_secs(2);

/// The longest pause that is believed, in seconds: a server that asks for more is not waited for.
const LONGEST_PAUSE_S: f64 = 120.0;

/// The file with the random key of this machine.
const MACHINE_KEY: &str = "machine-key";

/// What is known of the limits of one key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Knowledge {
    form: u32,
    /// Nobody sends before this time.
    paused_until: f64,
    models: BTreeMap<String, Pace>,
}

impl Knowledge {
    fn new() -> Self {
        Self {
            form: FORM,
            paused_until: 0.0,
            models: BTreeMap::new(),
        }
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let found: Self = serde_json::from_slice(bytes).ok()?;
        let is_sound = found.form == FORM
            && found.paused_until.is_finite()
            && found.models.len() <= MODELS
            && found.models.values().all(Pace::is_sound);
        is_sound.then_some(found)
    }

    fn write(&self) -> Option<Vec<u8>> {
        let mut bytes = serde_json::to_vec(self).ok()?;
        if bytes.len() > LENGTH {
            return None;
        }
        bytes.resize(LENGTH, b' ');
        Some(bytes)
    }

    /// The pace of a model.
    pub(super) fn pace(&mut self, model: &str, now: f64) -> &mut Pace {
        if !self.models.contains_key(model)
            && self.models.len() >= MODELS
            && let Some(other) = self.models.keys().next().cloned()
        {
            self.models.remove(&other);
        }
        self.models
            .entry(model.to_owned())
            .or_insert_with(|| Pace::new(now))
    }

    /// How long nobody is to send, in seconds; 0 for no time.
    #[must_use]
    pub(super) fn pause_s(&self, now: f64) -> f64 {
        let left = self.paused_until - now;
        // A clock that was set back must not make a pause of days.
        if left > LONGEST_PAUSE_S {
            0.0
        } else {
            left.max(0.0)
        }
    }

    /// Has everybody wait.
    pub(super) fn pause(&mut self, seconds: f64, now: f64) {
        if seconds <= LONGEST_PAUSE_S {
            self.paused_until = self.paused_until.max(now + seconds);
            if self.paused_until > now + LONGEST_PAUSE_S {
                self.paused_until = now + seconds;
            }
        }
    }
}

/// The knowledge, shared where a file can be had.
#[derive(Debug)]
pub(super) struct Shared {
    file: Option<File>,
    own: Knowledge,
    /// What the file held when `own` was last the same as it; empty for never.
    last: Vec<u8>,
    alone_until: Option<Instant>,
}

impl Shared {
    /// Knowledge of this process alone.
    #[must_use]
    pub(super) fn alone() -> Self {
        Self {
            file: None,
            own: Knowledge::new(),
            last: Vec::new(),
            alone_until: None,
        }
    }

    /// Opens what is known of the key that `secret` is, at the server `place`.
    ///
    /// Where the folder cannot be used, the knowledge is this process's alone.
    #[must_use]
    pub(super) fn open(folder: &Path, place: &str, secret: &str) -> Self {
        Self {
            file: open_file(folder, place, secret),
            ..Self::alone()
        }
    }

    /// Whether other processes see it.
    #[cfg(test)]
    pub(super) const fn is_shared(&self) -> bool {
        self.file.is_some()
    }

    /// Does `work` on what is known now, and keeps what it makes of it. No other process does the
    /// same meanwhile.
    pub(super) fn with<T>(&mut self, work: impl FnOnce(&mut Knowledge) -> T) -> T {
        let is_locked = self.lock();
        if is_locked && let Some(found) = self.load() {
            self.own = found;
        }
        let result = work(&mut self.own);
        if is_locked {
            self.store();
            if let Some(file) = &self.file {
                // Closing would free it as well.
                let _ = file.unlock();
            }
        }
        result
    }

    fn lock(&mut self) -> bool {
        let Some(file) = &self.file else { return false };
        let started = Instant::now();
        if self.alone_until.is_some_and(|until| started < until) {
            return false;
        }
        loop {
            match file.try_lock() {
                Ok(()) => return true,
                Err(TryLockError::WouldBlock) if started.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_micros(200));
                }
                Err(_) => {
                    self.alone_until = Some(started + ALONE);
                    return false;
                }
            }
        }
    }

    /// Reads what is known. `None` when nobody has changed it since, or it cannot be read.
    fn load(&mut self) -> Option<Knowledge> {
        let file = self.file.as_ref()?;
        let mut bytes = vec![0; LENGTH];
        let length = files::read_at_start(file, &mut bytes).ok()?;
        bytes.truncate(length);
        if bytes == self.last {
            return None;
        }
        let found = Knowledge::read(&bytes);
        self.last = if found.is_some() { bytes } else { Vec::new() };
        found
    }

    fn store(&mut self) {
        let (Some(file), Some(bytes)) = (&self.file, self.own.write()) else {
            return;
        };
        if bytes == self.last {
            return;
        }
        // A file that cannot be written leaves each process to itself.
        self.last = match files::write_at_start(file, &bytes) {
            Ok(()) => bytes,
            Err(_) => Vec::new(),
        };
    }
}

fn open_file(folder: &Path, place: &str, secret: &str) -> Option<File> {
    files::create_private_dir(folder).ok()?;
    let machine = machine_key(folder)?;
    let mut message = place.as_bytes().to_vec();
    message.push(0);
    message.extend_from_slice(secret.as_bytes());
    let name = hex_digest(hmac_sha256(&machine, &message));
    files::open_or_create_private(&folder.join(&name[..32])).ok()
}

/// The random key of this machine, made by whoever comes first.
fn machine_key(folder: &Path) -> Option<Vec<u8>> {
    let path = folder.join(MACHINE_KEY);
    let read = || {
        files::read_private(&path, 64)
            .ok()
            .filter(|key| key.len() == 32)
    };
    if let Some(key) = read() {
        return Some(key);
    }
    // Complete before it has its name: nobody reads half a key.
    let temporary: PathBuf = files::temporary_beside(&path);
    files::write_new_private(&temporary, &clock::random_bytes()).ok()?;
    let _ = fs::hard_link(&temporary, &path);
    let _ = fs::remove_file(&temporary);
    read()
}

/// RFC 2104 with SHA-256, whose block has 64 bytes. Keys are not longer than that here.
fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    let pad = |with: u8| {
        let mut block = [with; 64];
        for (byte, key) in block.iter_mut().zip(key) {
            *byte ^= key;
        }
        block
    };
    let inner = Sha256::new()
        .chain_update(pad(0x36))
        .chain_update(message)
        .finalize();
    Sha256::new()
        .chain_update(pad(0x5c))
        .chain_update(inner)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keyed_hash_is_the_one_of_the_standard() {
        // RFC 4231, test case 2.
        let hash = hmac_sha256(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(hash[..4], [0x5b, 0xdc, 0xc1, 0x46]);
        assert_eq!(hash[28..], [0x64, 0xec, 0x38, 0x43]);
    }

    fn width(shared: &mut Shared) -> usize {
        shared.with(|known| known.pace("m", 0.0).width(&super::super::Set::default()))
    }

    #[test]
    fn two_openings_share_what_they_know_and_no_name_tells_the_key() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut one = Shared::open(folder.path(), "https://a.example/v1", "sk-secret");
        let mut two = Shared::open(folder.path(), "https://a.example/v1", "sk-secret");
        let mut other = Shared::open(folder.path(), "https://a.example/v1", "sk-other");
        assert!(one.is_shared() && two.is_shared() && other.is_shared());
        one.with(|known| known.pause(5.0, 100.0));
        let left = |shared: &mut Shared| shared.with(|known| known.pause_s(101.0));
        assert!((left(&mut two) - 4.0).abs() < 1e-9);
        assert!(left(&mut other) == 0.0);
        for entry in fs::read_dir(folder.path()).expect("a folder") {
            let entry = entry.expect("an entry");
            assert!(!entry.file_name().to_string_lossy().contains("secret"));
            let bytes = fs::read(entry.path()).expect("a file");
            assert!(!String::from_utf8_lossy(&bytes).contains("sk-"));
        }
    }

    #[test]
    fn garbage_means_to_begin_anew() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut one = Shared::open(folder.path(), "p", "k");
        one.with(|known| known.pause(5.0, 100.0));
        let mut sound = vec![0; LENGTH];
        files::read_at_start(one.file.as_ref().expect("a file"), &mut sound).expect("a file");
        let halves = [
            b"".to_vec(),
            b"{".to_vec(),
            vec![0xff; LENGTH],
            sound[..40].to_vec(),
            sound.iter().map(|byte| byte ^ 1).collect(),
            br#"{"form":2,"paused_until":1e999,"models":{}}"#.to_vec(),
            br#"{"form":1,"paused_until":0,"models":{}}"#.to_vec(),
        ];
        for garbage in halves {
            let mut two = Shared::open(folder.path(), "p", "k");
            let file = two.file.as_ref().expect("a file");
            file.set_len(0).expect("a file");
            files::write_at_start(file, &garbage).expect("a file");
            assert_eq!(width(&mut two), 4);
            let mut three = Shared::open(folder.path(), "p", "k");
            assert_eq!(width(&mut three), 4, "it is sound again");
            let mut four = Shared::open(folder.path(), "p", "k");
            assert!(four.load().is_some());
        }
    }

    #[test]
    fn what_another_one_changed_is_seen_and_what_nobody_changed_is_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut one = Shared::open(folder.path(), "p", "k");
        let mut two = Shared::open(folder.path(), "p", "k");
        for round in 0..5 {
            let pauses_at = 100.0 * f64::from(round);
            one.with(|known| known.pause(5.0, pauses_at));
            assert!((two.with(|known| known.pause_s(pauses_at + 1.0)) - 4.0).abs() < 1e-9);
            two.with(|known| known.pause(20.0, pauses_at));
            assert!((one.with(|known| known.pause_s(pauses_at + 1.0)) - 19.0).abs() < 1e-9);
            assert!((one.with(|known| known.pause_s(pauses_at + 2.0)) - 18.0).abs() < 1e-9);
        }
    }

    #[test]
    fn without_a_folder_each_process_is_for_itself() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("file");
        files::write_private(&file, b"x").expect("a file");
        let mut alone = Shared::open(&file, "p", "k");
        assert!(!alone.is_shared());
        alone.with(|known| known.pause(5.0, 100.0));
        assert!(alone.with(|known| known.pause_s(101.0)) > 0.0);
    }

    #[test]
    fn a_holder_that_stands_still_is_not_waited_for_long() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut one = Shared::open(folder.path(), "p", "k");
        let mut two = Shared::open(folder.path(), "p", "k");
        assert!(two.lock());
        let started = Instant::now();
        assert_eq!(width(&mut one), 4);
        assert_eq!(width(&mut one), 4);
        assert!(started.elapsed() < Duration::from_secs(1));
    }
}
