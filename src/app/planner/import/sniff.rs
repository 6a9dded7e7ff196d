//! What kind of file an import has before it, told from its first bytes.

use std::io::{self, Read};

use crate::app::error::AppError;

/// How much of a file is looked at before it is read.
const LOOKED_AT_BYTES: u64 = 64 * 1024;

/// The first bytes of files that are no text, and what to do with each.
const SIGNATURES: &[(&[u8], &str, &str)] = &[
    (
        b"PK\x03\x04",
        "a zip archive or a spreadsheet (XLSX, ODS)",
        "save it as CSV first",
    ),
    (
        b"\xD0\xCF\x11\xE0",
        "an old spreadsheet (XLS)",
        "save it as CSV first",
    ),
    (b"\x1F\x8B", "gzip data", "unpack it first: `gunzip FILE`"),
    (b"%PDF", "a PDF", "export the keywords as CSV"),
    (
        b"SQLite format 3\0",
        "an SQLite database",
        "export the keywords as CSV",
    ),
];

/// The hint for text in another encoding.
const TO_UTF_8: &str = "save it as UTF-8, for example: `iconv -f UTF-16 -t UTF-8 FILE > NEW`";

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// How many bytes of byte order mark come first.
    pub(super) mark_bytes: usize,
    /// What separates cells.
    pub(super) delimiter: u8,
    /// What ends lines: a line feed, or the carriage return of very old files.
    pub(super) terminator: u8,
}

/// Reads the beginning of a file.
///
/// # Errors
/// What reading answered.
pub(super) fn beginning(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(LOOKED_AT_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Recognises the shape of a text file.
///
/// # Errors
/// `Invalid` for an empty file, other encodings and what is no text at all.
pub(super) fn shape(bytes: &[u8]) -> Result<Shape, AppError> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(AppError::invalid("the file is empty", ""));
    }
    if let Some((_, what, hint)) = SIGNATURES
        .iter()
        .find(|(start, ..)| bytes.starts_with(start))
    {
        return Err(AppError::invalid(
            format!("the file is {what}, not text"),
            hint,
        ));
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || looks_like_utf_16(bytes)
    {
        return Err(AppError::invalid(
            "the file's encoding is UTF-16; only UTF-8 is read",
            TO_UTF_8,
        ));
    }
    let mark_bytes = if bytes.starts_with(b"\xEF\xBB\xBF") {
        3
    } else {
        0
    };
    let text = &bytes[mark_bytes..];
    let terminator = if text.contains(&b'\n') || !text.contains(&b'\r') {
        b'\n'
    } else {
        b'\r'
    };
    let end = text.iter().position(|&byte| byte == terminator);
    let header = &text[..end.unwrap_or(text.len())];
    let controls = text
        .iter()
        .filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace())
        .count();
    // A stray NUL is a bad row; a tenth of the file being controls is no text.
    if header.contains(&0) || controls * 10 > text.len() {
        return Err(AppError::invalid(
            "the file is binary, not text",
            "export the keywords as CSV",
        ));
    }
    if std::str::from_utf8(header).is_err_and(|error| error.error_len().is_some()) {
        return Err(AppError::invalid(
            "the file's first line is not UTF-8; the encoding may be Windows-1252 or another code page",
            "save it as UTF-8, for example: `iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW`",
        ));
    }
    Ok(Shape {
        mark_bytes,
        delimiter: delimiter(header),
        terminator,
    })
}

/// Recognises plain Latin text of two bytes per character: every other byte is zero.
fn looks_like_utf_16(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(200)];
    let zeros = |from: usize| {
        start
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let most = start.len() / 2 * 8 / 10;
    start.len() >= 8 && (zeros(0) > most || zeros(1) > most)
}

/// Chooses what separates the cells of a header: the mark that stands in it most often outside
/// quotation marks; a comma when there is none.
fn delimiter(header: &[u8]) -> u8 {
    let mut counts = [(b',', 0_u32), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for &byte in header {
        if byte == b'"' {
            quoted = !quoted;
        } else if !quoted && let Some(count) = counts.iter_mut().find(|(mark, _)| *mark == byte) {
            count.1 += 1;
        }
    }
    let (mark, count) = counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .unwrap_or((b',', 0));
    if count == 0 { b',' } else { mark }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_comes_from_the_header() {
        for (header, mark) in [
            ("keyword,volume", b','),
            ("keyword;volume;cpc, USD", b';'),
            ("Keyword\tVolume, monthly", b'\t'),
            ("\"a;b;c\",d", b','),
            ("keyword", b','),
        ] {
            assert_eq!(delimiter(header.as_bytes()), mark, "{header}");
        }
    }

    #[test]
    fn what_is_no_utf_8_text_is_named() {
        let utf_16: Vec<u8> = "keyword,volume"
            .bytes()
            .flat_map(|byte| [byte, 0])
            .collect();
        for (bytes, named) in [
            (&b""[..], "empty"),
            (b" \r\n\n", "empty"),
            (b"PK\x03\x04abc", "spreadsheet"),
            (b"\xFF\xFEk\0e\0", "UTF-16"),
            (&utf_16, "UTF-16"),
            (b"keyw\xF6rter,volume\n", "UTF-8"),
            (b"key\0word\n", "binary"),
            (b"\x01\x02\x03\x04\x05\n", "binary"),
        ] {
            let refused = shape(bytes).unwrap_err().to_string();
            assert!(refused.contains(named), "{bytes:?}: {refused}");
        }
        let marked = shape(b"\xEF\xBB\xBFkeyword\r").unwrap();
        assert_eq!((marked.mark_bytes, marked.terminator), (3, b'\r'));
    }
}
