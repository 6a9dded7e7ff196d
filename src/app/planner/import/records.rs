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
    cell: Vec<u8>,
}

/// What one line of the file came to.
enum Line {
    Whole,
    TooLong,
    End,
}

impl<R: BufRead> Records<R> {
    /// Reads from `input`, which stands at the beginning of the first line.
    pub(super) fn new(input: R, delimiter: u8, terminator: u8) -> Self {
        Self {
            input,
            delimiter,
            terminator,
            line: 1,
            raw: Vec::new(),
            again: Vec::new(),
            again_from: 0,
            cell: Vec::new(),
        }
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
            let first = self.line;
            match self.read_line()? {
                Line::End => return Ok(Next::End),
                Line::TooLong => return Ok(Next::Bad(first, "the line is longer than 4 MiB")),
                Line::Whole => {}
            }
            if trim_end(&self.raw).is_empty() {
                continue;
            }
            let first_length = self.raw.len();
            while !self.split(record) {
                let grown = self.line - first >= MAX_RECORD_LINES
                    || self.raw.len() as u64 >= MAX_LINE_BYTES;
                if grown || !matches!(self.read_line()?, Line::Whole) {
                    self.put_back(first_length);
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

    /// Gives everything after the first line back.
    fn put_back(&mut self, first_length: usize) {
        let rest = self.again.split_off(self.again_from);
        self.again.clear();
        self.again.extend_from_slice(&self.raw[first_length..]);
        self.again.extend_from_slice(&rest);
        self.again_from = 0;
        self.raw.truncate(first_length);
    }

    /// Splits the present record into cells; `false` when a quoted cell is still open at its end.
    fn split(&mut self, record: &mut ByteRecord) -> bool {
        record.clear();
        let text = trim_end(&self.raw);
        let mut at = 0;
        loop {
            let end_of = |from: usize| {
                let found = text[from..].iter().position(|&byte| byte == self.delimiter);
                found.map_or(text.len(), |length| from + length)
            };
            let end = if text.get(at) == Some(&b'"') {
                self.cell.clear();
                let Some(closed) = unquote(text, at + 1, &mut self.cell) else {
                    return false;
                };
                let end = end_of(closed);
                self.cell.extend_from_slice(&text[closed..end]);
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
        }
    }
}

/// Copies a quoted cell that begins at `from` and gives the place after its closing mark; `None`
/// when there is none. Two marks in it stand for one.
fn unquote(text: &[u8], mut from: usize, cell: &mut Vec<u8>) -> Option<usize> {
    loop {
        let length = text[from..].iter().position(|&byte| byte == b'"')?;
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
        let found = read(b"a,1\n\"b,2\nc,3\r\n\n5\" pipe,4\n\"d \"\"x\"\"\ny\",5");
        let shown: Vec<String> = found
            .iter()
            .map(|(next, cells)| format!("{next:?} {cells:?}"))
            .collect();
        insta::assert_snapshot!(shown.join("\n"), @"");
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
