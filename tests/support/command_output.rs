//! What one run of the binary said.

use std::fmt;

use serde_json::Value;

/// Standard output, standard error and exit code of one run.
///
/// `Display` shows all three for inline snapshots, with the parts that change from run to run
/// (temporary paths, UUIDs, times of day) replaced.
#[must_use = "either snapshot the output or assert the exit code"]
#[derive(Debug)]
pub(crate) struct CommandOutput {
    /// Standard output as it was.
    pub(crate) stdout: String,
    /// Standard error as it was.
    pub(crate) stderr: String,
    /// The exit code; `None` when a signal ended the process.
    pub(crate) code: Option<i32>,
    /// The folder of the test, shown as `[ENV]`.
    pub(crate) root: String,
}

impl CommandOutput {
    /// Returns itself after asserting exit code 0; the panic shows the whole output.
    #[track_caller]
    pub(crate) fn success(self) -> Self {
        self.exits_with(0)
    }

    /// Returns itself after asserting the exit code; the panic shows the whole output.
    #[track_caller]
    pub(crate) fn exits_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "unexpected exit code\n{self}");
        self
    }

    /// Parses standard output as the one JSON envelope it must be.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        match serde_json::from_str(&self.stdout) {
            Ok(envelope) => envelope,
            Err(problem) => panic!("standard output is not one JSON value: {problem}\n{self}"),
        }
    }

    /// Replaces what changes from run to run in `text`.
    fn filtered(&self, text: &str) -> String {
        let text = if self.root.is_empty() {
            text.to_owned()
        } else {
            text.replace(&self.root, "[ENV]")
        };
        let mut out = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some(first) = rest.chars().next() {
            let (length, name) = if rest.get(..36).is_some_and(is_uuid) {
                (36, "[UUID]")
            } else if let Some(length) = timestamp_length(rest) {
                (length, "[TIME]")
            } else {
                out.push(first);
                rest = &rest[first.len_utf8()..];
                continue;
            };
            out.push_str(name);
            rest = &rest[length..];
        }
        out
    }
}

impl fmt::Display for CommandOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => writeln!(f, "exit code: {code}")?,
            None => writeln!(f, "exit code: none, ended by a signal")?,
        }
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            writeln!(f, "----- {name} -----")?;
            let text = self.filtered(text);
            write!(f, "{text}")?;
            if !text.is_empty() && !text.ends_with('\n') {
                writeln!(f, "[no newline at the end]")?;
            }
        }
        Ok(())
    }
}

/// Whether `text` is a UUID in its hyphenated form.
fn is_uuid(text: &str) -> bool {
    text.as_bytes().get(8) == Some(&b'-') && uuid::Uuid::try_parse(text).is_ok()
}

/// The length of the RFC 3339 time in UTC that `text` starts with.
fn timestamp_length(text: &str) -> Option<usize> {
    let shape = "0000-00-00T00:00:00";
    let head = text.get(..shape.len())?;
    let fits = head.bytes().zip(shape.bytes()).all(|(byte, like)| {
        if like == b'0' {
            byte.is_ascii_digit()
        } else {
            byte == like
        }
    });
    let tail = &text[shape.len()..];
    let fraction = tail.find(|c: char| c != '.' && !c.is_ascii_digit())?;
    (fits && tail[fraction..].starts_with('Z')).then_some(shape.len() + fraction + 1)
}
