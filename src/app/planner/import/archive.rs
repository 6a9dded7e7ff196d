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

/// What may be inflated from next to nothing, in bytes.
const HARMLESS_BYTES: u64 = 64 * 1024 * 1024;

/// How many times its size anything larger may inflate to; the format allows a thousand.
const MAX_RATIO: u64 = 300;

/// What is said of an entry that inflates to too much.
pub(super) const BOMB: &str = "it inflates to more than 1 GiB, or more than 300 times its size";

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
    /// What it is inflated from, in bytes.
    packed: u64,
}

impl<R> Capped<R> {
    /// Reads what is inflated from `packed` bytes.
    pub(super) const fn new(input: R, packed: u64) -> Self {
        Self {
            input,
            left: MAX_INFLATED_BYTES,
            packed,
        }
    }
}

/// Whether an entry is made to fill the memory: larger than is read, or inflated as no table is. Tables
/// shrink to a tenth, the most repetitive ones to a hundredth.
pub(super) const fn is_bomb(packed: u64, inflated: u64) -> bool {
    inflated > MAX_INFLATED_BYTES || inflated > HARMLESS_BYTES && inflated / MAX_RATIO > packed
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(out)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or_else(|| io::Error::other(BOMB))?;
        let inflated = MAX_INFLATED_BYTES - self.left;
        if is_bomb(self.packed, inflated) {
            return Err(io::Error::other(BOMB));
        }
        Ok(read)
    }
}
