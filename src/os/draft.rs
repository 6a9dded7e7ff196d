//! A file that is written bit by bit, and is whole or not there at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::files::{self, FileError, FileProblem};

/// How much is gathered before it is written.
const BUFFER_BYTES: usize = 256 * 1024;

/// A private file (mode 0600) on its way; dropped before `keep`, it leaves nothing behind.
#[derive(Debug)]
pub struct Draft {
    path: PathBuf,
    /// Where the bytes are: beside `path` when that is to be replaced, else at `path` itself.
    written: PathBuf,
    file: Option<BufWriter<File>>,
}

impl Draft {
    /// Begins a file that must not exist yet.
    ///
    /// # Errors
    /// `Exists` when anything, a link included, has that name; otherwise what creating answered.
    pub fn new_file(path: &Path) -> Result<Self, FileError> {
        let file = files::create_new(path, 0o600)
            .map_err(|error| FileError::new("create", path, error))?;
        Ok(Self::of(path, path.to_owned(), file))
    }

    /// Begins what takes the place of a file once it is whole; until then the old one stays.
    ///
    /// # Errors
    /// `Link`, `IsFolder` or `NotPlain` when that is what stands at `path`; otherwise what creating
    /// answered.
    pub fn replacement(path: &Path) -> Result<Self, FileError> {
        let fail = |problem| FileError::of("write", path, problem);
        files::check_replaceable(path).map_err(fail)?;
        let (written, file) =
            files::create_temporary(path).map_err(|error| fail(FileProblem::from(error)))?;
        Ok(Self::of(path, written, file))
    }

    fn of(path: &Path, written: PathBuf, file: File) -> Self {
        Self {
            path: path.to_owned(),
            written,
            file: Some(BufWriter::with_capacity(BUFFER_BYTES, file)),
        }
    }

    /// Ends the file: it has its name, and is on the disk, when this returns.
    ///
    /// # Errors
    /// What writing answered; nothing is left behind then.
    pub fn keep(mut self) -> Result<(), FileError> {
        let fail = |error| FileError::new("write", &self.path, error);
        let Some(buffer) = self.file.as_mut() else {
            return Ok(());
        };
        buffer.flush().map_err(fail)?;
        buffer.get_ref().sync_all().map_err(fail)?;
        if self.written != self.path {
            // A link planted since the beginning is replaced, not followed.
            fs::rename(&self.written, &self.path).map_err(fail)?;
        }
        self.file = None;
        files::sync_folder(files::parent(&self.path))
            .map_err(|error| FileError::new("write", &self.path, error))
    }

    /// Says that writing failed.
    #[must_use]
    pub fn failed(&self, error: io::Error) -> FileError {
        FileError::new("write", &self.path, error)
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.as_mut().map_or(Ok(0), |file| file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            // What is still in the buffer would only be removed again.
            drop(file.into_parts());
            let _ = fs::remove_file(&self.written);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect()
    }

    #[test]
    fn a_draft_is_kept_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        let mut dropped = Draft::new_file(&path).unwrap();
        dropped.write_all(b"half").unwrap();
        drop(dropped);
        assert!(names(folder.path()).is_empty());
        let mut kept = Draft::new_file(&path).unwrap();
        kept.write_all(b"one").unwrap();
        kept.keep().unwrap();
        let again = Draft::new_file(&path).unwrap_err();
        assert!(matches!(again.problem, FileProblem::Exists), "{again}");
        let mut replaced = Draft::replacement(&path).unwrap();
        replaced.write_all(b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"one");
        replaced.keep().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        drop(Draft::replacement(&path).unwrap());
        assert_eq!(names(folder.path()), ["a.csv"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("/nowhere", &link).unwrap();
        assert!(Draft::new_file(&link).is_err());
        let refused = Draft::replacement(&link).unwrap_err();
        assert!(matches!(refused.problem, FileProblem::Link), "{refused}");
    }
}
