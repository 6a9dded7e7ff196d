//! Zip archives and workbooks, looked through before they are believed: an archive of a few
//! kilobytes can claim, or inflate to, more than the memory holds.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::app::error::AppError;

/// How many entries an archive may have.
const MAX_ENTRIES: u64 = 4_096;

/// What all entries of an archive may inflate to, in bytes.
pub(super) const MAX_INFLATED_BYTES: u64 = 1024 * 1024 * 1024;

/// A file that can be read from any place.
#[derive(Debug)]
pub(super) enum Seekable {
    /// On the disk.
    File(File),
    /// In memory.
    Memory(Cursor<Vec<u8>>),
}

impl Read for Seekable {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(out),
            Self::Memory(bytes) => bytes.read(out),
        }
    }
}

impl Seek for Seekable {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::File(file) => file.seek(to),
            Self::Memory(bytes) => bytes.seek(to),
        }
    }
}

/// Opens an archive whose directory is of a sound size.
///
/// # Errors
/// `Invalid` when it is damaged or has too many entries.
pub(super) fn open(mut file: Seekable) -> Result<ZipArchive<BufReader<Seekable>>, AppError> {
    let entries = count_entries(&mut file).map_err(|error| unreadable(&error))?;
    if entries > MAX_ENTRIES {
        return Err(AppError::invalid(
            format!("the archive has more than {MAX_ENTRIES} files"),
            "unpack it, and import the files that hold keywords",
        ));
    }
    file.seek(SeekFrom::Start(0))
        .map_err(|error| unreadable(&error))?;
    ZipArchive::new(BufReader::new(file)).map_err(|error| damaged(&error))
}

/// Counts what an archive's directory can list: each entry has this mark, wherever the directory is
/// said to be.
fn count_entries(file: &mut Seekable) -> io::Result<u64> {
    const MARK: &[u8] = b"PK\x01\x02";
    file.seek(SeekFrom::Start(0))?;
    let mut buffer = vec![0; 128 * 1024];
    let (mut kept, mut count) = (0, 0);
    loop {
        let read = file.read(&mut buffer[kept..])?;
        if read == 0 {
            return Ok(count);
        }
        let end = kept + read;
        let mut at = 0;
        while let Some(found) = buffer[at..end].iter().position(|&byte| byte == MARK[0]) {
            at += found;
            if buffer[at..end].starts_with(MARK) {
                count += 1;
            }
            at += 1;
        }
        // A mark may be cut in two.
        kept = end.min(MARK.len() - 1);
        buffer.copy_within(end - kept..end, 0);
    }
}

/// Says that an archive cannot be read.
pub(super) fn unreadable(error: &io::Error) -> AppError {
    AppError::invalid(format!("the archive cannot be read: {error}"), "")
}

/// Says that an archive is damaged.
pub(super) fn damaged(error: &ZipError) -> AppError {
    AppError::invalid(
        format!("the archive is damaged or of a kind that is not read: {error}"),
        "unpack it, and import the files in it",
    )
}

/// Tells whether an archive is a workbook, or a spreadsheet of another kind.
pub(super) fn kind(archive: &ZipArchive<BufReader<Seekable>>) -> Kind {
    let has = |wanted: &str| {
        archive
            .file_names()
            .flatten()
            .any(|name| name.eq_ignore_ascii_case(wanted))
    };
    if has("xl/workbook.xml") {
        Kind::Workbook
    } else if has("xl/workbook.bin") {
        Kind::Foreign("a binary workbook (XLSB)")
    } else if has("mimetype") && has("content.xml") {
        Kind::Foreign("an OpenDocument spreadsheet")
    } else {
        Kind::Archive
    }
}

/// What an archive is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A workbook (XLSX).
    Workbook,
    /// A spreadsheet that is not read.
    Foreign(&'static str),
    /// Just files.
    Archive,
}

/// Reads up to a number of bytes and then fails, unlike `Read::take`, which ends in silence.
#[derive(Debug)]
pub(super) struct Capped<R> {
    input: R,
    left: u64,
}

impl<R> Capped<R> {
    /// Reads what `left` allows; `MAX_INFLATED_BYTES` for a whole archive.
    pub(super) fn new(input: R) -> Self {
        Self {
            input,
            left: MAX_INFLATED_BYTES,
        }
    }
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(out)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or_else(|| io::Error::other("it inflates to more than 1 GiB"))?;
        Ok(read)
    }
}
