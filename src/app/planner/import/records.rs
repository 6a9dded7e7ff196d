//! Records of a CSV file, one at a time and never more than a few megabytes of it in memory.
//!
//! A quotation mark that is never closed makes a plain CSV reader swallow the rest of the file. Here
//! a record may span a limited number of lines; beyond that its first line alone is bad, and reading
//! goes on with the second.

use std::io::{self, BufRead};

use csv::ByteRecord;

/// The longest line that is read, in bytes.
const MAX_LINE_BYTES: u64 = 4 * 1024 * 1024;

/// How many lines a quoted cell may span.
const MAX_RECORD_LINES: u64 = 100;

/// What came next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A record that begins on this line.
    Record(u64),
    /// Nothing that can be used begins on this line.
    Bad(u64, &'static str),
    /// Nothing is left.
    End,
}

/// Reads records.
#[derive(Debug)]
pub(super) struct Records<R> {
    input: R,
    delimiter: u8,
    terminator: u8,
    /// The line that is read next, from 1.
    line: u64,
    /// The bytes of the present record.
    raw: Vec<u8>,
    /// Lines that were read for a record that turned out to be bad, still to be read again.
    again: Vec<u8>,
    again_from: usize,
    /// How long the first line of the present record is.
    first_length: usize,
    /// Whether a quoted cell of the present record goes on after its closing mark.
    is_doubtful: bool,
    /// Where reading the open cell of the present record goes on. `None` when none is open.
    open_at: Option<usize>,
    cell: Vec<u8>,
}

/// What separates the cells of a record that is a whole line: nothing.
pub(super) const WHOLE_LINES: u8 = 0;

/// What one line of the file came to.
enum Line {
    Whole,
    TooLong,
    End,
}

impl<R: BufRead> Records<R> {
    /// Reads from `input`, which stands at the beginning of the first line. With `WHOLE_LINES` as
    /// `delimiter` each line is one cell, and lines that begin with `#` are passed over.
    pub(super) fn new(input: R, delimiter: u8, terminator: u8) -> Self {
        Self {
            input,
            delimiter,
            terminator,
            line: 1,
            raw: Vec::new(),
            again: Vec::new(),
            again_from: 0,
            first_length: 0,
            is_doubtful: false,
            open_at: None,
            cell: Vec::new(),
        }
    }

    /// Passes over lines.
    ///
    /// # Errors
    /// What reading answered.
    pub(super) fn skip_lines(&mut self, count: u64) -> io::Result<()> {
        for _ in 0..count {
            self.raw.clear();
            self.read_line()?;
        }
        Ok(())
    }

    /// Whether the marks of the present record look wrong: it spans lines, and a quoted cell goes on
    /// after its closing mark.
    pub(super) fn is_doubtful(&self) -> bool {
        self.is_doubtful && self.first_length < self.raw.len()
    }

    /// The bytes of the present record as they stand in the file.
    pub(super) fn raw(&self) -> &[u8] {
        trim_end(&self.raw)
    }

    /// Reads the next record into `record`; empty lines are passed over.
    ///
    /// # Errors
    /// What reading answered.
    pub(super) fn next(&mut self, record: &mut ByteRecord) -> io::Result<Next> {
        loop {
            self.raw.clear();
            self.first_length = usize::MAX;
            let first = self.line;
            match self.read_line()? {
                Line::End => return Ok(Next::End),
                Line::TooLong => return Ok(Next::Bad(first, "the line is longer than 4 MiB")),
                Line::Whole => {}
            }
            let text = trim_end(&self.raw);
            if text.is_empty() || self.delimiter == WHOLE_LINES && text.starts_with(b"#") {
                continue;
            }
            self.first_length = self.raw.len();
            self.open_at = None;
            while !self.split(record) {
                let grown = self.line - first >= MAX_RECORD_LINES
                    || self.raw.len() as u64 >= MAX_LINE_BYTES;
                if grown || !matches!(self.read_line()?, Line::Whole) {
                    self.put_back();
                    self.line = first + 1;
                    return Ok(Next::Bad(
                        first,
                        "a quotation mark is opened and never closed",
                    ));
                }
            }
            return Ok(Next::Record(first));
        }
    }

    /// Appends the next line, with its end, to the present record.
    fn read_line(&mut self) -> io::Result<Line> {
        if self.again_from < self.again.len() {
            let rest = &self.again[self.again_from..];
            let end = rest.iter().position(|&byte| byte == self.terminator);
            let length = end.map_or(rest.len(), |end| end + 1);
            self.raw.extend_from_slice(&rest[..length]);
            self.again_from += length;
            self.line += 1;
            return Ok(Line::Whole);
        }
        let mut limited = io::Read::take(&mut self.input, MAX_LINE_BYTES);
        let read = limited.read_until(self.terminator, &mut self.raw)?;
        if read == 0 {
            return Ok(Line::End);
        }
        self.line += 1;
        if read as u64 == MAX_LINE_BYTES && self.raw.last() != Some(&self.terminator) {
            self.input.skip_until(self.terminator)?;
            return Ok(Line::TooLong);
        }
        Ok(Line::Whole)
    }

    /// Takes the lines of the present record after its first apart again, to be read each on its own:
    /// when the record is no good, its quotation marks may be what is wrong.
    pub(super) fn give_back(&mut self) {
        let rest = &self.raw[self.first_length.min(self.raw.len())..];
        let lines = rest
            .split_inclusive(|&byte| byte == self.terminator)
            .count();
        self.line -= lines as u64;
        self.put_back();
    }

    /// Gives the bytes after the first line back.
    fn put_back(&mut self) {
        if self.first_length >= self.raw.len() {
            return;
        }
        let rest = self.again.split_off(self.again_from.min(self.again.len()));
        self.again.clear();
        self.again.extend_from_slice(&self.raw[self.first_length..]);
        self.again.extend_from_slice(&rest);
        self.again_from = 0;
        self.raw.truncate(self.first_length);
    }

    /// Splits the present record into cells; `false` when a quoted cell is still open at its end, and
    /// then the next call goes on from there.
    fn split(&mut self, record: &mut ByteRecord) -> bool {
        let text = trim_end(&self.raw);
        let mut at = if let Some(open_at) = self.open_at.take() {
            open_at
        } else {
            record.clear();
            self.is_doubtful = false;
            if self.delimiter == WHOLE_LINES {
                record.push_field(text);
                return true;
            }
            let is_quoted = text.first() == Some(&b'"');
            if is_quoted {
                self.cell.clear();
            }
            usize::from(is_quoted)
        };
        let mut is_quoted = at > 0;
        loop {
            let end_of = |from: usize| {
                let found = text[from..].iter().position(|&byte| byte == self.delimiter);
                found.map_or(text.len(), |length| from + length)
            };
            let end = if is_quoted {
                let Some(closed) = unquote(text, at, &mut self.cell) else {
                    self.open_at = Some(text.len());
                    return false;
                };
                let end = end_of(closed);
                let after = &text[closed..end];
                self.is_doubtful |= !after.is_empty();
                match after.strip_suffix(b"\"") {
                    // A keyword that begins with a mark which was not doubled: `""how to?"`.
                    Some(keyword) if self.cell.is_empty() && !keyword.is_empty() => {
                        self.cell.push(b'"');
                        self.cell.extend_from_slice(keyword);
                    }
                    _ => self.cell.extend_from_slice(after),
                }
                record.push_field(&self.cell);
                end
            } else {
                let end = end_of(at);
                record.push_field(&text[at..end]);
                end
            };
            if end == text.len() {
                return true;
            }
            at = end + 1;
            is_quoted = text.get(at) == Some(&b'"');
            if is_quoted {
                self.cell.clear();
                at += 1;
            }
        }
    }
}

/// Copies a quoted cell from within and gives the place after its closing mark; `None` when there is
/// none, and then all is copied. Two marks in it stand for one.
fn unquote(text: &[u8], mut from: usize, cell: &mut Vec<u8>) -> Option<usize> {
    loop {
        let Some(length) = text[from..].iter().position(|&byte| byte == b'"') else {
            cell.extend_from_slice(&text[from..]);
            return None;
        };
        cell.extend_from_slice(&text[from..from + length]);
        from += length + 1;
        if text.get(from) != Some(&b'"') {
            return Some(from);
        }
        cell.push(b'"');
        from += 1;
    }
}

/// Leaves the end of the line out.
fn trim_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &[u8]) -> Vec<(Next, Vec<String>)> {
        let mut records = Records::new(text, b',', b'\n');
        let mut record = ByteRecord::new();
        let mut found = Vec::new();
        loop {
            let next = records.next(&mut record).unwrap();
            match next {
                Next::End => return found,
                Next::Bad(..) => found.push((next, Vec::new())),
                Next::Record(_) => {
                    let cells = record
                        .iter()
                        .map(|cell| String::from_utf8_lossy(cell).into_owned());
                    found.push((next, cells.collect()));
                }
            }
        }
    }

    #[test]
    fn an_open_quotation_mark_costs_one_line() {
        let bad = |line| Next::Bad(line, "a quotation mark is opened and never closed");
        let found = read(b"a,1\n\"d \"\"x\"\"\ny\",5\n\n5\" pipe,4\r\n\"b,2\nc,3");
        let read: Vec<(Next, &str)> = found
            .iter()
            .map(|(next, cells)| (*next, cells.first().map_or("", String::as_str)))
            .collect();
        assert_eq!(
            read,
            [
                (Next::Record(1), "a"),
                (Next::Record(2), "d \"x\"\ny"),
                (Next::Record(5), "5\" pipe"),
                (bad(6), ""),
                (Next::Record(7), "c"),
            ]
        );
    }

    #[test]
    fn the_lines_of_a_bad_record_are_read_again() {
        let mut records = Records::new(&b"\"a,1\nb,2\n\"c\",3\n"[..], b',', b'\n');
        let mut record = ByteRecord::new();
        assert_eq!(records.next(&mut record).unwrap(), Next::Record(1));
        records.give_back();
        assert_eq!(records.raw(), b"\"a,1");
        assert_eq!(records.next(&mut record).unwrap(), Next::Record(2));
        assert_eq!(&record, &vec!["b", "2"]);
    }

    #[test]
    fn a_line_may_be_one_cell() {
        let mut records = Records::new(&b"# mine\nsofa, red\n\n\"open\n"[..], WHOLE_LINES, b'\n');
        let mut record = ByteRecord::new();
        assert_eq!(records.next(&mut record).unwrap(), Next::Record(2));
        assert_eq!(&record, &vec!["sofa, red"]);
        assert_eq!(records.next(&mut record).unwrap(), Next::Record(4));
        assert_eq!(&record, &vec!["\"open"]);
        assert_eq!(records.next(&mut record).unwrap(), Next::End);
    }

    #[test]
    fn doubtful_marks_are_told_from_whole_cells() {
        for (text, cell, is_doubtful) in [
            (&b"\"two\nlines\",1\n"[..], "two\nlines", false),
            (b"\"open,1\nsofa \"red,2\n", "open,1\nsofa red", true),
            (b"\"\"how to?\",1\n", "\"how to?", false),
            (b"\"\"\"how to?\",1\n", "\"how to?", false),
        ] {
            let mut records = Records::new(text, b',', b'\n');
            let mut record = ByteRecord::new();
            assert_eq!(records.next(&mut record).unwrap(), Next::Record(1));
            assert_eq!(record.get(0), Some(cell.as_bytes()));
            assert_eq!(records.is_doubtful(), is_doubtful, "{cell}");
        }
    }

    #[test]
    fn a_line_without_end_is_passed_over() {
        let mut text = b"a\n".to_vec();
        text.resize(text.len() + 9 * 1024 * 1024, b'x');
        text.extend_from_slice(b"\nb\n");
        let found = read(&text);
        assert_eq!(found.len(), 3);
        assert_eq!(found[1].0, Next::Bad(2, "the line is longer than 4 MiB"));
        assert_eq!(found[2], (Next::Record(3), vec!["b".to_owned()]));
    }

    proptest! {
        #[test]
        fn what_a_csv_writer_writes_is_read_back(
            rows in proptest::collection::vec(proptest::collection::vec("[a-zé\", \n]{1,8}", 1..5), 0..8),
        ) {
            // A bare space keeps a row of one empty-looking cell from being an empty line.
            let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let written = writer.into_inner().unwrap();
            let read: Vec<Vec<String>> = read(&written).into_iter().map(|(_, cells)| cells).collect();
            prop_assert_eq!(read, rows);
        }

        #[test]
        fn any_bytes_end(bytes in proptest::collection::vec(prop_oneof![Just(b'"'), Just(b','), Just(b'\n'), any::<u8>()], 0..300)) {
            let lines = bytes.split_inclusive(|&byte| byte == b'\n').count();
            prop_assert!(read(&bytes).len() <= lines);
        }
    }
}
