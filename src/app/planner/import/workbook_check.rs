//! Looking through a workbook before it is opened: the reader of workbooks believes what a workbook
//! says of itself, and a few kilobytes can say that it holds more than the memory.

use std::io::{Read as _, Seek as _, SeekFrom};

use super::archive::{self, MAX_INFLATED_BYTES, Seekable, damaged, unreadable};
use crate::app::error::AppError;

/// The most between the ends of two cells, in bytes of XML. A cell holds at most 32,767 characters.
const MAX_CELL_BYTES: usize = 1024 * 1024;

/// The longest tag of a sheet, in bytes.
const MAX_TAG_BYTES: usize = 8 * 1024;

/// The memory that the shared texts may take: their bytes, and what each costs beside.
const MAX_TEXTS_BYTES: u64 = 160 * 1024 * 1024;

/// What a shared text costs beside its bytes.
const TEXT_BYTES: u64 = 64;

/// How many shared texts a workbook may announce: room is made for them at once.
const MAX_ANNOUNCED_TEXTS: u64 = 4_000_000;

/// How large the other parts that are held in memory may be, in bytes of XML.
const MAX_PART_BYTES: u64 = 4 * 1024 * 1024;

/// How many tags each of these parts may have.
const MAX_PART_TAGS: u64 = 100_000;

/// How large a part that is no XML may be, such as a picture, in bytes.
const MAX_OTHER_BYTES: u64 = 16 * 1024 * 1024;

/// Reads all of a workbook once and refuses it when opening it could fill the memory.
///
/// # Errors
/// `Invalid`, which says what is wrong with it.
pub(super) fn check(file: Seekable) -> Result<Seekable, AppError> {
    let mut archive = archive::open(file)?;
    let mut inflated = 0_u64;
    let mut buffer = vec![0; 64 * 1024];
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| damaged(&error))?;
        let name = entry.name().map_err(|error| damaged(&error))?;
        let mut part = Part::new(&name.to_lowercase());
        let packed = entry.compressed_size();
        let is_told_bomb = archive::is_bomb(packed, entry.size());
        let before = inflated;
        loop {
            let read = entry
                .read(&mut buffer)
                .map_err(|error| unreadable(&error))?;
            if read == 0 {
                break;
            }
            inflated += read as u64;
            let is_bomb = is_told_bomb || archive::is_bomb(packed, inflated - before);
            let problem = if is_bomb || inflated > MAX_INFLATED_BYTES {
                Some(archive::BOMB)
            } else {
                part.take(&buffer[..read]).err()
            };
            if let Some(problem) = problem {
                return Err(AppError::invalid(
                    format!("the workbook is not opened: {problem}"),
                    "save it as CSV first",
                ));
            }
        }
    }
    let mut file = archive.into_inner().into_inner();
    file.seek(SeekFrom::Start(0))
        .map_err(|error| unreadable(&error))?;
    Ok(file)
}

/// How the reader uses a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    /// It is read cell by cell.
    Cells,
    /// All its texts are held.
    Texts,
    /// It is held as a whole.
    Whole,
    /// It is no XML.
    Other,
}

/// Where in the XML of a part the check stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Text,
    Tag,
    Quoted(u8),
}

/// One part while it is looked through.
#[derive(Debug)]
struct Part {
    kept: Use,
    place: Place,
    bytes: u64,
    tags: u64,
    texts: u64,
    /// How many elements are open.
    depth: u32,
    /// The present tag without its brackets.
    tag: Vec<u8>,
    /// How many bytes there were since the end of a cell, row or text.
    run: usize,
}

impl Part {
    /// Begins with a part, whose name is in lower case.
    fn new(name: &str) -> Self {
        let ending = name.rsplit('.').next().unwrap_or_default();
        let kept = match ending {
            "xml" if name.ends_with("sharedstrings.xml") => Use::Texts,
            "xml" if name.contains("sheets/") => Use::Cells,
            "xml" | "rels" => Use::Whole,
            _ => Use::Other,
        };
        Self {
            kept,
            place: Place::Text,
            bytes: 0,
            tags: 0,
            texts: 0,
            depth: 0,
            tag: Vec::new(),
            run: 0,
        }
    }

    /// Looks at more of it.
    fn take(&mut self, bytes: &[u8]) -> Result<(), &'static str> {
        self.bytes += bytes.len() as u64;
        if self.kept != Use::Other {
            for &byte in bytes {
                self.take_byte(byte)?;
            }
        }
        match self.kept {
            Use::Whole if self.bytes > MAX_PART_BYTES || self.tags > MAX_PART_TAGS => {
                Err("its styles or lists of parts are too large")
            }
            Use::Texts if self.bytes + self.texts * TEXT_BYTES > MAX_TEXTS_BYTES => {
                Err("its texts need more than 160 MiB")
            }
            Use::Other if self.bytes > MAX_OTHER_BYTES => {
                Err("it holds a picture or another part of more than 16 MiB")
            }
            _ => Ok(()),
        }
    }

    fn take_byte(&mut self, byte: u8) -> Result<(), &'static str> {
        self.run += 1;
        if byte == 0 {
            return Err("its XML is not UTF-8");
        }
        if self.run > MAX_CELL_BYTES && self.kept != Use::Whole {
            return Err("a cell of it is longer than 1 MiB");
        }
        match (self.place, byte) {
            (Place::Text, b'<') => {
                self.place = Place::Tag;
                self.tag.clear();
                self.tags += 1;
                return Ok(());
            }
            (Place::Text, _) => return Ok(()),
            (Place::Tag, b'>') => {
                self.place = Place::Text;
                return self.end_tag();
            }
            (Place::Tag, b'"' | b'\'') => self.place = Place::Quoted(byte),
            (Place::Quoted(mark), _) if byte == mark => self.place = Place::Tag,
            _ => {}
        }
        if self.tag.len() < MAX_TAG_BYTES {
            self.tag.push(byte);
            Ok(())
        } else if self.kept == Use::Whole {
            Ok(())
        } else {
            Err("a tag of it is longer than 8 KiB")
        }
    }

    /// Notes what a tag opens or closes.
    fn end_tag(&mut self) -> Result<(), &'static str> {
        if self.kept == Use::Whole {
            return Ok(());
        }
        match self.tag.first() {
            // Comments and declarations may hold anything; spreadsheet programs write none there.
            Some(b'!') => return Err("its XML holds comments or declarations"),
            Some(b'?') => {}
            Some(b'/') => self.depth = self.depth.saturating_sub(1),
            _ => {
                if announced_texts(&self.tag) > MAX_ANNOUNCED_TEXTS {
                    return Err("it announces more texts than it can hold");
                }
                if self.tag.last() != Some(&b'/') {
                    self.depth += 1;
                }
                // The second level of shared texts is the texts.
                self.texts += u64::from(self.depth <= 2);
            }
        }
        // Outside a cell (worksheet, sheetData, row, cell), or a text (list, text).
        let outside = if self.kept == Use::Texts { 1 } else { 3 };
        if self.depth <= outside {
            self.run = 0;
        }
        Ok(())
    }
}

/// Reads how many texts a tag announces, however its attributes are spaced; 0 when it does not.
fn announced_texts(tag: &[u8]) -> u64 {
    const NAME: &[u8] = b"uniqueCount";
    let Some(at) = tag.windows(NAME.len()).position(|window| window == NAME) else {
        return 0;
    };
    let value = tag[at + NAME.len()..]
        .iter()
        .skip_while(|byte| !byte.is_ascii_digit());
    let digits = value.take_while(|byte| byte.is_ascii_digit());
    digits.fold(0, |number: u64, digit| {
        number
            .saturating_mul(10)
            .saturating_add(u64::from(digit - b'0'))
    })
}
