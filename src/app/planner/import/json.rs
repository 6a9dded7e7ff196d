//! Keywords in JSON: a list of texts or objects, one object per line, or a list within an object.

use std::collections::VecDeque;
use std::io::{self, BufRead, Read};

use csv::ByteRecord;
use serde_json::Value;

use super::headings::Heading;
use super::records::{Next, Records, WHOLE_LINES};
use super::rows::{Input, buffered};

/// The longest item, in bytes.
const MAX_ITEM_BYTES: usize = 4 * 1024 * 1024;

/// How many items are looked at for the names of their fields.
const LOOKED_AT_ITEMS: usize = 500;

/// How many bytes of items are looked at.
const LOOKED_AT_BYTES: usize = 1024 * 1024;

/// The longest text that a value within an item becomes, in bytes.
const MAX_VALUE_BYTES: usize = 64 * 1024;

/// The names under which programs put a list of keywords into an object.
const LIST_NAMES: &[&str] = &["keywords", "results", "items", "rows", "data", "queries"];

/// How the items stand in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Each on its own line.
    Lines,
    /// One after the other, with or without commas, from this byte on.
    Items(usize),
}

/// Tells whether a text is JSON from its beginning.
pub(super) fn is_json(text: &[u8]) -> bool {
    let text = text.trim_ascii_start();
    let after = |rest: &[u8]| rest.trim_ascii_start().first().copied();
    match text.split_first() {
        // A keyword may stand in brackets: `[sofa bed]`.
        Some((b'[', rest)) => matches!(after(rest), Some(b'"' | b'{' | b']')),
        Some((b'{', rest)) => matches!(after(rest), Some(b'"' | b'}')),
        _ => false,
    }
}

fn form(text: &[u8]) -> Form {
    let start = text.len() - text.trim_ascii_start().len();
    if text.get(start) == Some(&b'[') {
        return Form::Items(start + 1);
    }
    if let Some(list) = list_within(text) {
        return Form::Items(list);
    }
    let end = text[start..].iter().position(|&byte| byte == b'\n');
    let line = &text[start..end.map_or(text.len(), |end| start + end)];
    if serde_json::from_slice::<Value>(line).is_ok_and(|value| value.is_object()) {
        Form::Lines
    } else {
        Form::Items(start)
    }
}

/// Finds the list of keywords within an object: the place after its bracket.
fn list_within(text: &[u8]) -> Option<usize> {
    let mut depth = 0_u32;
    let mut last: &[u8] = b"";
    let mut name: &[u8] = b"";
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            b'"' => {
                let from = at + 1;
                at = from;
                while at < text.len() && text[at] != b'"' {
                    at += if text[at] == b'\\' { 2 } else { 1 };
                }
                last = text.get(from..at)?;
            }
            b':' if depth == 1 => {
                name = last;
                if Heading::new(&String::from_utf8_lossy(name)).plain == "keyword" {
                    return None;
                }
            }
            b'[' if depth == 1 && LIST_NAMES.iter().any(|known| known.as_bytes() == name) => {
                return Some(at + 1);
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return None;
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// The rows of a JSON file.
pub(super) struct JsonRows<'a> {
    source: Source<'a>,
    /// The names of the fields: the columns.
    names: Vec<String>,
    /// What was read to find them: the line of each item, and the item.
    ahead: VecDeque<(u64, Result<Vec<u8>, &'static str>)>,
    /// The line and column of the first mistake that was met on the way. `None` when there is none.
    mistake: Option<(u64, usize)>,
    item: Vec<u8>,
}

enum Source<'a> {
    Lines(Records<Input<'a>>),
    Items(Items<Input<'a>>),
}

impl<'a> JsonRows<'a> {
    /// Reads from `input`, whose beginning `text` is the same text once more.
    ///
    /// # Errors
    /// What reading answered.
    pub(super) fn open(text: &[u8], mut input: Box<dyn Read + 'a>) -> io::Result<Self> {
        let source = match form(text) {
            Form::Lines => Source::Lines(Records::new(buffered(input), WHOLE_LINES, b'\n')),
            Form::Items(from) => {
                let before = io::copy(&mut input.by_ref().take(from as u64), &mut io::sink())?;
                debug_assert_eq!(before, from as u64);
                let mut lines = text[..from].rsplit(|&byte| byte == b'\n');
                let column = 1 + lines.next().map_or(0, <[u8]>::len);
                let place = (1 + lines.count() as u64, column);
                Source::Items(Items::new(buffered(input), place))
            }
        };
        let mut rows = Self {
            source,
            names: Vec::new(),
            ahead: VecDeque::new(),
            mistake: None,
            item: Vec::new(),
        };
        rows.look_ahead()?;
        Ok(rows)
    }

    /// The names of the fields of its objects; `keyword` for texts.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// The line and column, from 1, of the first mistake at the beginning of the file. `None` when that
    /// is JSON.
    pub(super) const fn mistake(&self) -> Option<(u64, usize)> {
        self.mistake
    }

    fn look_ahead(&mut self) -> io::Result<()> {
        let mut bytes = 0;
        let mut seen = std::collections::HashSet::new();
        while self.ahead.len() < LOOKED_AT_ITEMS && bytes < LOOKED_AT_BYTES {
            let mut item = Vec::new();
            let (line, read) = match self.source.next(&mut item)? {
                Next::End => break,
                Next::Record(line) => (line, Ok(item)),
                Next::Bad(line, reason) => (line, Err(reason)),
            };
            if let Ok(item) = &read {
                bytes += item.len();
                match serde_json::from_slice(item) {
                    Ok(Value::Object(fields)) => {
                        for name in fields.into_iter().map(|(name, _)| name) {
                            if self.names.len() < super::layout::MAX_COLUMNS
                                && seen.insert(name.clone())
                            {
                                self.names.push(name);
                            }
                        }
                    }
                    Ok(Value::String(_)) if seen.insert("keyword".to_owned()) => {
                        self.names.push("keyword".to_owned());
                    }
                    Err(error) if self.mistake.is_none() => {
                        let at_first = if error.line() <= 1 {
                            self.source.column()
                        } else {
                            1
                        };
                        let lines = error.line().saturating_sub(1) as u64;
                        let column = error.column().max(1) + at_first - 1;
                        self.mistake = Some((line + lines, column));
                    }
                    _ => {}
                }
            }
            self.ahead.push_back((line, read));
        }
        Ok(())
    }

    /// The item as it stands in the file.
    pub(super) fn raw(&self) -> &[u8] {
        &self.item
    }

    /// Reads the next item as a row.
    ///
    /// # Errors
    /// What reading answered.
    pub(super) fn next(&mut self, record: &mut ByteRecord) -> io::Result<Next> {
        let line = match self.ahead.pop_front() {
            Some((line, Ok(item))) => {
                self.item = item;
                line
            }
            Some((line, Err(reason))) => return Ok(Next::Bad(line, reason)),
            None => match self.source.next(&mut self.item)? {
                Next::Record(line) => line,
                other => return Ok(other),
            },
        };
        record.clear();
        Ok(match serde_json::from_slice(&self.item) {
            Ok(Value::String(keyword)) => {
                for name in &self.names {
                    let cell = if Heading::new(name).is_keyword() {
                        keyword.as_str()
                    } else {
                        ""
                    };
                    record.push_field(cell.as_bytes());
                }
                Next::Record(line)
            }
            Ok(Value::Object(fields)) => {
                for name in &self.names {
                    let cell = fields.get(name).map(text_of).unwrap_or_default();
                    record.push_field(cell.as_bytes());
                }
                Next::Record(line)
            }
            Ok(_) => Next::Bad(line, "it is neither a text nor an object"),
            Err(_) => Next::Bad(line, "it is not valid JSON"),
        })
    }
}

/// Gives a value as a cell.
fn text_of(value: &Value) -> String {
    let mut text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items)
            if items
                .iter()
                .all(|item| !item.is_array() && !item.is_object()) =>
        {
            let items: Vec<String> = items.iter().map(text_of).collect();
            items.join(", ")
        }
        other => other.to_string(),
    };
    if text.len() > MAX_VALUE_BYTES {
        text.truncate(text.floor_char_boundary(MAX_VALUE_BYTES));
    }
    text
}

impl Source<'_> {
    /// The column in which the last item began, from 1.
    const fn column(&self) -> usize {
        match self {
            Self::Items(items) => items.began,
            Self::Lines(_) => 1,
        }
    }

    fn next(&mut self, item: &mut Vec<u8>) -> io::Result<Next> {
        item.clear();
        match self {
            Self::Items(items) => items.next(item),
            Self::Lines(records) => {
                let mut record = ByteRecord::new();
                let next = records.next(&mut record)?;
                item.extend_from_slice(records.raw());
                Ok(next)
            }
        }
    }
}

/// Splits a stream of JSON values that stand one after the other.
struct Items<R> {
    input: R,
    line: u64,
    /// The column of the next byte, from 1.
    column: usize,
    /// The column in which the last item began, from 1.
    began: usize,
    is_over: bool,
}

impl<R: BufRead> Items<R> {
    /// Reads on from a line and column, from 1.
    const fn new(input: R, (line, column): (u64, usize)) -> Self {
        Self {
            input,
            line,
            column,
            began: column,
            is_over: false,
        }
    }

    /// The next byte, which stays where it is.
    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.input.fill_buf()?.first().copied())
    }

    /// Takes the byte that `peek` showed.
    fn take(&mut self, byte: u8) {
        self.input.consume(1);
        self.column += 1;
        if byte == b'\n' {
            self.line += 1;
            self.column = 1;
        }
    }

    fn next(&mut self, item: &mut Vec<u8>) -> io::Result<Next> {
        // White space and commas between the items, up to the end of their list.
        let first = loop {
            match self.peek()? {
                Some(byte) if byte.is_ascii_whitespace() || byte == b',' => self.take(byte),
                Some(b']' | b'}') | None => self.is_over = true,
                Some(byte) => break byte,
            }
            if self.is_over {
                return Ok(Next::End);
            }
        };
        let line = self.line;
        self.began = self.column;
        let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
        let is_scalar = !matches!(first, b'{' | b'[' | b'"');
        let mut is_long = false;
        while let Some(byte) = self.peek()? {
            if is_scalar && (byte.is_ascii_whitespace() || matches!(byte, b',' | b']' | b'}')) {
                break;
            }
            self.take(byte);
            if item.len() < MAX_ITEM_BYTES {
                item.push(byte);
            } else {
                is_long = true;
            }
            if quoted {
                match byte {
                    _ if escaped => escaped = false,
                    b'\\' => escaped = true,
                    b'"' => quoted = false,
                    _ => {}
                }
            } else {
                match byte {
                    b'"' => quoted = true,
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
            }
            if !is_scalar && depth == 0 && !quoted {
                break;
            }
        }
        Ok(if is_long {
            Next::Bad(line, "the item is longer than 4 MiB")
        } else {
            Next::Record(line)
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let mut rows = JsonRows::open(text.as_bytes(), Box::new(text.as_bytes())).unwrap();
        let names = rows.names().to_vec();
        let mut record = ByteRecord::new();
        let mut found = Vec::new();
        loop {
            match rows.next(&mut record).unwrap() {
                Next::End => return (names, found),
                Next::Bad(line, reason) => found.push(format!("{line}: {reason}")),
                Next::Record(line) => {
                    let cells = record.iter().map(String::from_utf8_lossy);
                    let cells: Vec<_> = cells.collect();
                    found.push(format!("{line}: {}", cells.join("|")));
                }
            }
        }
    }

    #[test]
    fn every_form_of_json_is_read() {
        for (text, names, rows) in [
            (
                r#"["sofa", "lamp \"x\""]"#,
                "keyword",
                vec!["1: sofa", "1: lamp \"x\""],
            ),
            (
                "[{\"keyword\":\"sofa\",\"volume\":10},\n {\"volume\":null,\"keyword\":\"lamp\",\"x\":[1,2]}]",
                "keyword,volume,x",
                vec!["1: sofa|10|", "2: lamp||1, 2"],
            ),
            (
                "{\"keyword\":\"sofa\"}\n{\"keyword\":oops}\n{\"keyword\":\"lamp\"}\n",
                "keyword",
                vec!["1: sofa", "2: it is not valid JSON", "3: lamp"],
            ),
            (
                "{\n  \"keyword\": \"sofa\"\n}\n{\n  \"keyword\": \"lamp\"\n}\n",
                "keyword",
                vec!["1: sofa", "4: lamp"],
            ),
            (
                r#"{"success":true,"results":[{"keyword":"sofa"}],"count":1}"#,
                "keyword",
                vec!["1: sofa"],
            ),
            (
                r#"["sofa", 5, null]"#,
                "keyword",
                vec![
                    "1: sofa",
                    "1: it is neither a text nor an object",
                    "1: it is neither a text nor an object",
                ],
            ),
            ("[]", "", vec![]),
        ] {
            let (found, items) = read(text);
            assert_eq!(
                (found.join(","), items),
                (
                    names.to_owned(),
                    rows.into_iter().map(str::to_owned).collect()
                ),
                "{text}"
            );
        }
        for (text, json) in [
            ("[sofa bed]\n", false),
            ("{keyword}\n", false),
            ("keyword\n", false),
            (" [\n\"a\"]", true),
            ("{\"a\":1}", true),
        ] {
            assert_eq!(is_json(text.as_bytes()), json, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_ends(text in "[\\[\\]{}\",:\\\\a1 \n]{0,80}") {
            let (_, rows) = read(&text);
            prop_assert!(rows.len() <= text.len());
        }

        #[test]
        fn what_is_written_is_read(keywords in proptest::collection::vec("\\PC{1,12}", 0..12)) {
            let text = serde_json::to_string(&keywords).unwrap();
            let (_, rows) = read(&text);
            let wanted: Vec<String> = keywords.iter().map(|keyword| format!("1: {keyword}")).collect();
            prop_assert_eq!(rows, wanted);
        }
    }
}
