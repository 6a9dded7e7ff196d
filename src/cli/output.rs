//! The one place that prints: data to standard output, everything else to standard error.

use std::cell::Cell;
use std::io::{self, Write};

use serde::Serialize;

use crate::app::envelope::Envelope;
use crate::app::error::AppError;
use crate::engines::text::display::strip_controls;

/// How much of a long answer is written at a time, in bytes.
const LONG_WRITE: usize = 64 * 1024;

/// Where a command's words go.
#[derive(Debug)]
pub struct Output {
    /// Whether the answer is one JSON object.
    pub json: bool,
    /// Whether only data and errors are shown.
    pub quiet: bool,
    /// The width of the terminal in columns.
    pub width: u16,
    failed: Cell<Option<io::ErrorKind>>,
}

impl Output {
    /// Makes an output; nothing is printed yet.
    #[must_use]
    pub const fn new(json: bool, quiet: bool, width: u16) -> Self {
        Self {
            json,
            quiet,
            width,
            failed: Cell::new(None),
        }
    }

    /// Prints data. Whatever it was made of, it tells the terminal nothing but text.
    pub fn data(&self, text: &str) {
        let cells = |line: &str| -> String {
            let cells: Vec<String> = line.split('\t').map(strip_controls).collect();
            cells.join("\t")
        };
        let lines: Vec<String> = text.split('\n').map(cells).collect();
        self.write(&mut anstream::stdout().lock(), &lines.join("\n"));
    }

    /// Prints bytes as they are, such as an exported article.
    pub fn raw(&self, bytes: &[u8]) {
        let mut stdout = io::stdout().lock();
        let result = stdout.write_all(bytes).and_then(|()| stdout.flush());
        self.remember(result);
    }

    /// Prints the one JSON object of a command.
    pub fn envelope(&self, envelope: &Envelope) {
        let mut stdout = io::stdout().lock();
        let result = envelope.write_to(&mut stdout).and_then(|()| stdout.flush());
        self.remember(result);
    }

    /// Prints the one JSON object of a command, with data that may be long.
    pub fn envelope_with(&self, envelope: &Envelope, data: &impl Serialize) {
        let mut stdout = io::BufWriter::with_capacity(LONG_WRITE, io::stdout().lock());
        let result = envelope.write_with(data, &mut stdout);
        self.remember(result.and_then(|()| stdout.flush()));
    }

    /// Says something about the work, unless the user wants quiet.
    pub fn status(&self, text: &str) {
        if !self.quiet {
            self.write(&mut anstream::stderr().lock(), &strip_controls(text));
        }
    }

    /// Shows a piece of a text that is still being written, without ending its line.
    pub fn piece(&self, text: &str) {
        if self.quiet || text.is_empty() {
            return;
        }
        let lines: Vec<String> = text.split('\n').map(strip_controls).collect();
        let mut stderr = anstream::stderr().lock();
        let result = write!(stderr, "{}", lines.join("\n")).and_then(|()| stderr.flush());
        self.remember(result);
    }

    /// Says something that the user should look at, even when quiet.
    pub fn warning(&self, text: &str) {
        let line = format!("warning: {}", strip_controls(text));
        self.write(&mut anstream::stderr().lock(), &line);
    }

    /// Prints one line of the stream of events, whatever else is asked for.
    pub fn event_line(&self, line: &str) {
        self.write(&mut anstream::stderr().lock(), line);
    }

    /// Shows a failure: what failed, why, and what to type next.
    pub fn error(&self, error: &AppError) {
        self.error_text(&error.to_string(), error.hint().as_deref());
    }

    /// Shows a failure that is already in words.
    pub fn error_text(&self, text: &str, hint: Option<&str>) {
        let mut stderr = anstream::stderr().lock();
        self.write(&mut stderr, &format!("error: {}", strip_controls(text)));
        if let Some(hint) = hint {
            self.write(&mut stderr, &format!("hint: {}", strip_controls(hint)));
        }
    }

    /// Whether standard output failed with anything but a closed pipe, which is no failure.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.failed
            .get()
            .is_some_and(|kind| kind != io::ErrorKind::BrokenPipe)
    }

    fn write(&self, to: &mut impl Write, text: &str) {
        let result = writeln!(to, "{}", text.trim_end_matches('\n')).and_then(|()| to.flush());
        self.remember(result);
    }

    fn remember(&self, result: io::Result<()>) {
        if let Err(error) = result
            && self.failed.get().is_none()
        {
            self.failed.set(Some(error.kind()));
        }
    }
}
