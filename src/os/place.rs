//! What a folder stands on: how much room is left, and whether the disk is another machine's.

use std::path::Path;

use crate::os::files::FileError;

/// Tells how many bytes the user may still write where `path` is.
///
/// `None` means that this system does not tell.
///
/// # Errors
/// What the system answered, `Missing` among others.
#[cfg(unix)]
pub fn free_space_bytes(path: &Path) -> Result<Option<u64>, FileError> {
    let figures = rustix::fs::statvfs(path)
        .map_err(|error| FileError::new("look at the disk of", path, error.into()))?;
    Ok(Some(figures.f_bavail.saturating_mul(figures.f_frsize)))
}

/// Tells how many bytes the user may still write where `path` is; not known on this system.
///
/// # Errors
/// None on this system.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Unix")]
pub fn free_space_bytes(_path: &Path) -> Result<Option<u64>, FileError> {
    Ok(None)
}

/// Tells whether `path` is on a file system of another machine, where locks and shared memory
/// cannot be trusted; the name of its kind is given.
///
/// `None` means a local one, or a system that does not tell.
///
/// # Errors
/// What the system answered, `Missing` among others.
#[cfg(target_os = "linux")]
pub fn network_filesystem(path: &Path) -> Result<Option<String>, FileError> {
    use std::os::linux::fs::MetadataExt;

    let fail = |error| FileError::new("look at the disk of", path, error);
    let figures = rustix::fs::statfs(path).map_err(|error| fail(error.into()))?;
    // The field's width differs between processors; the numbers have 32 bits.
    let magic = figures.f_type as u32;
    if magic != FUSE_MAGIC {
        return Ok(known_network_kind(magic).map(str::to_owned));
    }
    let device = std::fs::metadata(path).map_err(fail)?.st_dev();
    let device = format!(
        "{}:{}",
        rustix::fs::major(device),
        rustix::fs::minor(device)
    );
    // Which program is behind FUSE stands only in the list of mounts.
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    Ok(mount_kind(&mounts, &device)
        .filter(|kind| NETWORK_FUSE.contains(kind))
        .map(str::to_owned))
}

/// Tells whether `path` is on a file system of another machine; not known on this system.
///
/// # Errors
/// None on this system.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Linux")]
pub fn network_filesystem(_path: &Path) -> Result<Option<String>, FileError> {
    Ok(None)
}

/// Tells whether `path` is on a file system of another machine.
///
/// # Errors
/// As `network_filesystem`.
pub fn is_network_filesystem(path: &Path) -> Result<bool, FileError> {
    network_filesystem(path).map(|kind| kind.is_some())
}

/// The number of FUSE in `linux/magic.h`.
#[cfg(target_os = "linux")]
const FUSE_MAGIC: u32 = 0x6573_5546;

#[cfg(target_os = "linux")]
const NETWORK_FUSE: [&str; 9] = [
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.gcsfuse",
    "fuse.glusterfs",
    "fuse.davfs2",
    "fuse.curlftpfs",
    "fuse.smbnetfs",
    "fuse.ceph-fuse",
];

/// Names the network file systems by their number in `linux/magic.h`; the shared folders of
/// virtual machines (9P) count, for their locks stay on one side.
#[cfg(target_os = "linux")]
fn known_network_kind(magic: u32) -> Option<&'static str> {
    Some(match magic {
        0x6969 => "nfs",
        0x517b => "smb",
        0xff53_4d42 => "cifs",
        0xfe53_4d42 => "smb3",
        0x0102_1997 => "9p",
        0x00c3_6400 => "ceph",
        0x5346_414f => "afs",
        0x7375_7245 => "coda",
        0x564c => "ncp",
        _ => return None,
    })
}

/// Finds the kind of a mounted device in the text of `/proc/self/mountinfo` (`proc(5)`).
#[cfg(target_os = "linux")]
fn mount_kind<'a>(mounts: &'a str, device: &str) -> Option<&'a str> {
    mounts.lines().find_map(|line| {
        let (place, kind) = line.split_once(" - ")?;
        let here = place.split(' ').nth(2)? == device;
        here.then(|| kind.split(' ').next()).flatten()
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_temporary_folder_has_room_and_is_local() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(free_space_bytes(folder.path()).expect("figures") > Some(0));
        assert!(!is_network_filesystem(folder.path()).expect("a kind"));
        let missing = free_space_bytes(&folder.path().join("none")).expect_err("missing");
        assert!(missing.is_missing());
    }

    #[test]
    fn network_kinds_are_known() {
        assert_eq!(known_network_kind(0x6969), Some("nfs"));
        assert_eq!(known_network_kind(0xef53), None);
        let mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                      36 22 0:52 / /mnt/far rw,nosuid shared:1 - fuse.sshfs me@far: rw,user_id=0\n";
        assert_eq!(mount_kind(mounts, "0:52"), Some("fuse.sshfs"));
        assert_eq!(mount_kind(mounts, "8:1"), Some("ext4"));
        assert_eq!(mount_kind(mounts, "9:9"), None);
    }
}
