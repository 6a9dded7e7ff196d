//! Reading and writing files: private by default, whole or not at all, no link followed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The end of the names of temporary files, which a killed run may leave behind.
pub const TEMPORARY_SUFFIX: &str = ".igny8-tmp";

/// Tells which file could not be used, for what and why.
#[derive(Debug, thiserror::Error)]
#[error("cannot {action} {}: {problem}", path.display())]
pub struct FileError {
    /// What was tried: `read`, `write`, `create folder`, …
    pub action: &'static str,
    /// The file or folder.
    pub path: PathBuf,
    /// Why it failed.
    pub problem: FileProblem,
}

impl FileError {
    /// Makes an error of a failed call.
    #[must_use]
    pub fn new(action: &'static str, path: &Path, error: io::Error) -> Self {
        Self::of(action, path, error.into())
    }

    /// Makes an error of a known problem.
    #[must_use]
    pub fn of(action: &'static str, path: &Path, problem: FileProblem) -> Self {
        Self {
            action,
            path: path.to_owned(),
            problem,
        }
    }

    /// Tells whether the file does not exist.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self.problem, FileProblem::Missing)
    }
}

/// Names the reasons that a caller treats differently.
#[derive(Debug, thiserror::Error)]
pub enum FileProblem {
    /// Nothing has that name.
    #[error("no such file or folder")]
    Missing,
    /// A file was wanted.
    #[error("it is a folder")]
    IsFolder,
    /// A folder was wanted.
    #[error("it is not a folder")]
    NotFolder,
    /// A plain file was wanted: this is a device, a socket or a pipe.
    #[error("it is not a plain file")]
    NotPlain,
    /// It must not exist yet.
    #[error("it exists already")]
    Exists,
    /// The user may not.
    #[error("permission denied")]
    Denied,
    /// The file system takes no writes.
    #[error("the file system is read-only")]
    ReadOnly,
    /// No room, or no quota.
    #[error("the disk is full")]
    DiskFull,
    /// It holds more than the reader accepts.
    #[error("it is larger than {max_bytes} bytes")]
    TooLarge {
        /// The most the reader accepts, in bytes.
        max_bytes: u64,
    },
    /// Following it could lead anywhere.
    #[error("it is a symbolic link, which is not followed here")]
    Link,
    /// Another user could change it.
    #[error("it belongs to another user (uid {owner})")]
    OtherOwner {
        /// The user id of the owner.
        owner: u32,
    },
    /// Others may read what must be secret.
    #[error("other users may read it (mode {mode:04o}); `chmod 600` makes it private")]
    Exposed {
        /// The permission bits.
        mode: u32,
    },
    /// The bytes are not text.
    #[error("it is not UTF-8 text")]
    NotText,
    /// Anything else.
    #[error("{0}")]
    Other(io::Error),
}

impl From<io::Error> for FileProblem {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::IsADirectory => Self::IsFolder,
            io::ErrorKind::NotADirectory => Self::NotFolder,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ if is_unfollowed_link(&error) => Self::Link,
            _ => Self::Other(error),
        }
    }
}

/// Replaces a file with bytes that only the user may read (mode 0600), whole or not at all.
///
/// The bytes are on the disk when this returns.
///
/// # Errors
/// `Link` or `IsFolder` when that is what stands at `path`; otherwise what writing answered, and
/// then the old file is unchanged.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    replace(path, bytes, 0o600)
}

/// Replaces a file that is made for others, such as an exported page (mode 0644).
///
/// # Errors
/// As `write_private`.
pub fn write_public(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    replace(path, bytes, 0o644)
}

/// Writes a file that must not exist yet, for the user alone (mode 0600).
///
/// # Errors
/// `Exists` when anything, a link included, has that name; otherwise what writing answered, and
/// then nothing is left behind.
pub fn write_new_private(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let fail = |error| FileError::new("create", path, error);
    let mut file = create_new(path, 0o600).map_err(fail)?;
    let written = file
        .write_all(bytes)
        .and_then(|()| file.sync_all())
        .and_then(|()| sync_folder(parent(path)));
    if let Err(error) = written {
        // The first error is the one to tell.
        let _ = fs::remove_file(path);
        return Err(fail(error));
    }
    Ok(())
}

/// Tells the mode of a file or folder that other users may read or change. `None` when they may
/// not, or on a system without such modes.
///
/// # Errors
/// `Missing`, or what the system answered.
pub fn exposed_mode(path: &Path) -> Result<Option<u32>, FileError> {
    let metadata =
        fs::symlink_metadata(path).map_err(|error| FileError::new("look at", path, error))?;
    match check_private(&metadata) {
        Err(FileProblem::Exposed { mode }) => Ok(Some(mode)),
        _ => Ok(None),
    }
}

/// Creates a folder, and those above it that are missing, for the user alone (mode 0700).
///
/// A folder that exists keeps its mode.
///
/// # Errors
/// `Link`, `NotFolder` or `OtherOwner` when `path` is one of those; otherwise what creating
/// answered.
pub fn create_private_dir(path: &Path) -> Result<(), FileError> {
    create_folder(path, 0o700)?;
    let fail = |problem| FileError::of("use folder", path, problem);
    let metadata = fs::symlink_metadata(path).map_err(|error| fail(error.into()))?;
    if metadata.is_symlink() {
        return Err(fail(FileProblem::Link));
    }
    if !metadata.is_dir() {
        return Err(fail(FileProblem::NotFolder));
    }
    check_owner(&metadata).map_err(fail)
}

/// Creates a folder for exported files, and those above it that are missing (mode 0755).
///
/// # Errors
/// What creating answered.
pub fn create_public_dir(path: &Path) -> Result<(), FileError> {
    let missing: Vec<&Path> = path
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .collect();
    create_folder(path, 0o755)?;
    for folder in missing {
        // The mode given at creation is cut by the umask of a private program.
        set_mode(folder, 0o755).map_err(|error| FileError::new("create folder", folder, error))?;
    }
    Ok(())
}

/// Reads a file of at most `max_bytes` that the user named; links and pipes are followed.
///
/// # Errors
/// `IsFolder`, `Missing`, `Denied`, `TooLarge`, or what reading answered.
pub fn read_limited(path: &Path, max_bytes: u64) -> Result<Vec<u8>, FileError> {
    read_all(open_to_read(path)?, max_bytes).map_err(|problem| FileError::of("read", path, problem))
}

/// Opens a file that the user named, to read it bit by bit; links and pipes are followed.
///
/// # Errors
/// `IsFolder`, `Missing`, `Denied`, or what opening answered.
pub fn open_to_read(path: &Path) -> Result<File, FileError> {
    let fail = |problem| FileError::of("read", path, problem);
    let file = File::open(path).map_err(|error| fail(error.into()))?;
    let metadata = file.metadata().map_err(|error| fail(error.into()))?;
    if metadata.is_dir() {
        return Err(fail(FileProblem::IsFolder));
    }
    Ok(file)
}

/// Reads a text file as `read_limited` does.
///
/// # Errors
/// As `read_limited`, and `NotText`.
pub fn read_text(path: &Path, max_bytes: u64) -> Result<String, FileError> {
    String::from_utf8(read_limited(path, max_bytes)?)
        .map_err(|_| FileError::of("read", path, FileProblem::NotText))
}

/// Reads a file that holds secrets, when only the user can have written it or can read it.
///
/// # Errors
/// `Link`, `NotPlain`, `OtherOwner` or `Exposed` when it is not safe; otherwise as `read_limited`.
pub fn read_private(path: &Path, max_bytes: u64) -> Result<Vec<u8>, FileError> {
    let file = open_no_follow(path)?;
    let fail = |problem| FileError::of("read", path, problem);
    let metadata = file.metadata().map_err(|error| fail(error.into()))?;
    check_owner(&metadata).map_err(fail)?;
    check_private(&metadata).map_err(fail)?;
    read_all(file, max_bytes).map_err(fail)
}

/// Opens a plain file for reading, unless its name is a symbolic link.
///
/// # Errors
/// `Link`, `IsFolder`, `NotPlain`, `Missing`, `Denied`, or what opening answered.
pub fn open_no_follow(path: &Path) -> Result<File, FileError> {
    let fail = |problem| FileError::of("read", path, problem);
    let mut options = OpenOptions::new();
    options.read(true);
    add_no_follow(&mut options);
    if cfg!(not(unix)) {
        let metadata = fs::symlink_metadata(path).map_err(|error| fail(error.into()))?;
        if metadata.is_symlink() {
            return Err(fail(FileProblem::Link));
        }
    }
    let file = options.open(path).map_err(|error| fail(error.into()))?;
    let metadata = file.metadata().map_err(|error| fail(error.into()))?;
    if metadata.is_dir() {
        return Err(fail(FileProblem::IsFolder));
    }
    if !metadata.is_file() {
        return Err(fail(FileProblem::NotPlain));
    }
    Ok(file)
}

/// Opens a file for the user alone to read and write, creating it when it is missing.
pub(crate) fn open_or_create_private(path: &Path) -> Result<File, FileError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    add_no_follow(&mut options);
    add_mode(&mut options, 0o600);
    options
        .open(path)
        .map_err(|error| FileError::new("open", path, error))
}

/// Creates a file that must not exist yet.
pub(crate) fn create_new(path: &Path, mode: u32) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    add_mode(&mut options, mode);
    options.open(path)
}

/// Reads from the start of an open file into `bytes`, in one system call where there is one for it;
/// gives how many came.
pub(crate) fn read_at_start(file: &File, bytes: &mut [u8]) -> io::Result<usize> {
    #[cfg(unix)]
    return std::os::unix::fs::FileExt::read_at(file, bytes, 0);
    #[cfg(not(unix))]
    {
        use std::io::Seek as _;
        let mut file = file;
        file.rewind()?;
        file.read(bytes)
    }
}

/// Writes to the start of an open file, in one system call where there is one for it.
pub(crate) fn write_at_start(file: &File, bytes: &[u8]) -> io::Result<()> {
    #[cfg(unix)]
    return std::os::unix::fs::FileExt::write_all_at(file, bytes, 0);
    #[cfg(not(unix))]
    {
        use std::io::Seek as _;
        let mut file = file;
        file.rewind()?;
        file.write_all(bytes)
    }
}

/// Makes a name that no other thread or live process uses, in the folder of `path`.
pub(crate) fn temporary_beside(path: &Path) -> PathBuf {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let count = MADE.fetch_add(1, Ordering::Relaxed);
    parent(path).join(format!(".{}-{count}{TEMPORARY_SUFFIX}", std::process::id()))
}

/// Recognises what opening a link without following it answers.
#[cfg(unix)]
fn is_unfollowed_link(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

#[cfg(not(unix))]
fn is_unfollowed_link(_error: &io::Error) -> bool {
    false
}

fn replace(path: &Path, bytes: &[u8], mode: u32) -> Result<(), FileError> {
    let fail = |problem| FileError::of("write", path, problem);
    check_replaceable(path).map_err(fail)?;
    let (temporary, file) = create_temporary(path).map_err(|error| fail(error.into()))?;
    let written = fill(file, bytes, &temporary, mode)
        // A link planted since the look above is replaced, not followed.
        .and_then(|()| fs::rename(&temporary, path))
        .and_then(|()| sync_folder(parent(path)));
    if let Err(error) = written {
        // The first error is the one to tell; after the rename there is nothing to remove.
        let _ = fs::remove_file(&temporary);
        return Err(fail(error.into()));
    }
    Ok(())
}

/// Refuses to replace anything but a plain file; what is not there may be made.
pub(super) fn check_replaceable(path: &Path) -> Result<(), FileProblem> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_symlink() => Err(FileProblem::Link),
        Ok(metadata) if metadata.is_dir() => Err(FileProblem::IsFolder),
        Ok(metadata) if !metadata.is_file() => Err(FileProblem::NotPlain),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Creates the temporary file; a name left by a killed process of the same id is passed over.
pub(super) fn create_temporary(path: &Path) -> io::Result<(PathBuf, File)> {
    loop {
        let temporary = temporary_beside(path);
        match create_new(&temporary, 0o600) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|file| (temporary, file)),
        }
    }
}

fn fill(mut file: File, bytes: &[u8], path: &Path, mode: u32) -> io::Result<()> {
    file.write_all(bytes)?;
    if mode != 0o600 {
        set_mode(path, mode)?;
    }
    file.sync_all()
}

fn read_all(file: File, max_bytes: u64) -> Result<Vec<u8>, FileProblem> {
    let mut bytes = Vec::new();
    file.take(max_bytes.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max_bytes {
        return Err(FileProblem::TooLarge { max_bytes });
    }
    Ok(bytes)
}

pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn create_folder(path: &Path, mode: u32) -> Result<(), FileError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, mode);
    #[cfg(not(unix))]
    let _ = mode;
    builder
        .create(path)
        .map_err(|error| FileError::new("create folder", path, error))
}

/// Waits until what was written to an existing file, by whatever handle, is on the disk.
///
/// # Errors
/// What the system answered.
pub fn flush_data(path: &Path) -> Result<(), FileError> {
    // To write: Windows flushes by no other handle.
    let opened = OpenOptions::new().write(true).open(path);
    opened
        .and_then(|file| file.sync_data())
        .map_err(|error| FileError::new("bring to the disk", path, error))
}

/// Makes a rename durable; a folder cannot be synced outside Unix.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(unix)]
fn add_mode(options: &mut OpenOptions, mode: u32) {
    std::os::unix::fs::OpenOptionsExt::mode(options, mode);
}

#[cfg(not(unix))]
fn add_mode(_options: &mut OpenOptions, _mode: u32) {}

#[cfg(unix)]
fn add_no_follow(options: &mut OpenOptions) {
    // Without NONBLOCK a planted pipe would hold the opening for ever.
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, flags.bits().cast_signed());
}

#[cfg(not(unix))]
fn add_no_follow(_options: &mut OpenOptions) {}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Unix")]
fn set_mode(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn check_owner(metadata: &fs::Metadata) -> Result<(), FileProblem> {
    let owner = std::os::unix::fs::MetadataExt::uid(metadata);
    if owner == rustix::process::geteuid().as_raw() {
        Ok(())
    } else {
        Err(FileProblem::OtherOwner { owner })
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Unix")]
fn check_owner(_metadata: &fs::Metadata) -> Result<(), FileProblem> {
    Ok(())
}

#[cfg(unix)]
fn check_private(metadata: &fs::Metadata) -> Result<(), FileProblem> {
    let mode = std::os::unix::fs::MetadataExt::mode(metadata) & 0o7777;
    let others = 0o077;
    if mode & others == 0 {
        Ok(())
    } else {
        Err(FileProblem::Exposed { mode })
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Unix")]
fn check_private(_metadata: &fs::Metadata) -> Result<(), FileProblem> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("metadata").permissions().mode() & 0o7777
    }

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder")
    }

    #[test]
    fn a_private_file_is_replaced_whole_and_leaves_no_litter() {
        let folder = folder();
        let path = folder.path().join("a");
        write_private(&path, b"one").expect("written");
        write_private(&path, b"two").expect("replaced");
        assert_eq!(read_private(&path, 10).expect("read"), b"two");
        assert_eq!(mode(&path), 0o600);
        write_public(&path, b"page").expect("published");
        assert_eq!(mode(&path), 0o644);
        assert_eq!(fs::read_dir(folder.path()).expect("list").count(), 1);
    }

    #[test]
    fn links_are_neither_written_through_nor_read_as_private() {
        let folder = folder();
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        write_private(&target, b"old").expect("written");
        symlink(&target, &link).expect("link");
        for refused in [
            write_private(&link, b"new").expect_err("refused"),
            write_public(&link, b"new").expect_err("refused"),
            read_private(&link, 10).expect_err("refused"),
            open_no_follow(&link).expect_err("refused"),
        ] {
            assert!(matches!(refused.problem, FileProblem::Link), "{refused}");
        }
        let refused = write_new_private(&link, b"new").expect_err("refused");
        assert!(matches!(refused.problem, FileProblem::Exists));
        assert_eq!(read_limited(&link, 10).expect("followed"), b"old");
        let linked_folder = folder.path().join("linked");
        symlink(folder.path(), &linked_folder).expect("link");
        let refused = create_private_dir(&linked_folder).expect_err("refused");
        assert!(matches!(refused.problem, FileProblem::Link), "{refused}");
    }

    #[test]
    fn a_new_file_is_written_once() {
        let folder = folder();
        let path = folder.path().join("a");
        write_new_private(&path, b"one").expect("written");
        let refused = write_new_private(&path, b"two").expect_err("refused");
        assert!(refused.to_string().ends_with("it exists already"));
        assert_eq!(read_text(&path, 3).expect("read"), "one");
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    fn reading_tells_what_is_wrong() {
        let folder = folder();
        let path = folder.path().join("a");
        write_private(&path, b"\xff\xfe\xfd").expect("written");
        let problem = |result: Result<Vec<u8>, FileError>| result.expect_err("refused").to_string();
        assert!(problem(read_limited(&path, 2)).ends_with("it is larger than 2 bytes"));
        assert!(problem(read_limited(folder.path(), 2)).ends_with("it is a folder"));
        assert!(
            problem(read_limited(&folder.path().join("b"), 2)).ends_with("no such file or folder")
        );
        assert!(problem(read_limited(&path.join("b"), 2)).ends_with("it is not a folder"));
        let refused = read_text(&path, 10).expect_err("refused");
        assert!(matches!(refused.problem, FileProblem::NotText));
    }

    #[test]
    fn a_secret_others_can_read_is_refused() {
        let folder = folder();
        let path = folder.path().join("a");
        write_private(&path, b"key").expect("written");
        set_mode(&path, 0o640).expect("mode");
        let refused = read_private(&path, 10).expect_err("refused");
        assert!(matches!(
            refused.problem,
            FileProblem::Exposed { mode: 0o640 }
        ));
    }

    #[test]
    fn folders_get_their_mode() {
        let folder = folder();
        let private = folder.path().join("a/b");
        create_private_dir(&private).expect("created");
        create_private_dir(&private).expect("again");
        assert_eq!(mode(&private), 0o700);
        assert_eq!(mode(&folder.path().join("a")), 0o700);
        let public = folder.path().join("c/d");
        create_public_dir(&public).expect("created");
        assert_eq!(mode(&public), 0o755);
        let file = folder.path().join("file");
        write_private(&file, b"").expect("written");
        assert!(create_private_dir(&file).is_err());
        assert!(write_private(&private, b"").is_err());
    }
}
