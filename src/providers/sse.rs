//! Server-sent events: bytes in any pieces to whole events. Pure.
//!
//! Bytes are kept until a line is whole and only then decoded, so that no character is cut in two. The
//! rules are those of the HTML standard: lines end with LF, CR or both, a line that begins with a colon
//! is a comment, an empty line ends an event, several `data` lines are joined.

/// The longest line that is kept, in bytes; what is longer is no event of any server.
const MAX_LINE_BYTES: usize = 4 * 1024 * 1024;

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Event {
    /// Its name; empty when it has none.
    pub(super) name: String,
    /// Its data.
    pub(super) data: String,
}

/// Reads events from pieces of bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Reader {
    line: Vec<u8>,
    after_cr: bool,
    begun: bool,
    event: Event,
    has_data: bool,
    overlong: bool,
}

impl Reader {
    /// Takes further bytes and gives the events that are whole by then.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        for byte in bytes {
            let follows_cr = std::mem::take(&mut self.after_cr);
            match byte {
                b'\n' if follows_cr => {}
                b'\n' => events.extend(self.end_line()),
                b'\r' => {
                    self.after_cr = true;
                    events.extend(self.end_line());
                }
                _ if self.line.len() >= MAX_LINE_BYTES => self.overlong = true,
                other => self.line.push(*other),
            }
        }
        events
    }

    /// Gives the event that the bytes end with, when no empty line ends it: some servers send none.
    pub(super) fn finish(&mut self) -> Option<Event> {
        let last = if self.line.is_empty() {
            None
        } else {
            self.end_line()
        };
        last.or_else(|| self.dispatch())
    }

    fn end_line(&mut self) -> Option<Event> {
        let bytes = std::mem::take(&mut self.line);
        if std::mem::take(&mut self.overlong) {
            return None;
        }
        let text = String::from_utf8_lossy(&bytes);
        let line = if std::mem::replace(&mut self.begun, true) {
            &text
        } else {
            text.strip_prefix('\u{feff}').unwrap_or(&text)
        };
        if line.is_empty() {
            return self.dispatch();
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => {
                if self.has_data {
                    self.event.data.push('\n');
                }
                self.has_data = true;
                self.event.data.push_str(value);
            }
            "event" => value.clone_into(&mut self.event.name),
            // Comments, ids and waits say nothing here.
            _ => {}
        }
        None
    }

    fn dispatch(&mut self) -> Option<Event> {
        let event = std::mem::take(&mut self.event);
        std::mem::take(&mut self.has_data).then_some(event)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(pieces: &[&[u8]]) -> Vec<(String, String)> {
        let mut reader = Reader::default();
        let mut events: Vec<Event> = pieces.iter().flat_map(|piece| reader.push(piece)).collect();
        events.extend(reader.finish());
        let pairs = events.into_iter().map(|event| (event.name, event.data));
        pairs.collect()
    }

    const SAMPLE: &str = ": OPENROUTER PROCESSING\n\nevent: delta\r\ndata: {\"a\": \"чай ☕\"}\r\n\r\n\
        : hold on\ndata:one\ndata: two\n\nid: 7\nretry: 10\n\ndata: [DONE]";

    fn expected() -> Vec<(String, String)> {
        let pairs = [
            ("delta", "{\"a\": \"чай ☕\"}"),
            ("", "one\ntwo"),
            ("", "[DONE]"),
        ];
        pairs
            .map(|(name, data)| (name.to_owned(), data.to_owned()))
            .to_vec()
    }

    #[test]
    fn every_cut_gives_the_same_events() {
        let bytes = SAMPLE.as_bytes();
        assert_eq!(read(&[bytes]), expected());
        for cut in 0..=bytes.len() {
            assert_eq!(read(&[&bytes[..cut], &bytes[cut..]]), expected(), "{cut}");
        }
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        assert_eq!(read(&single), expected());
    }

    #[test]
    fn all_line_ends_are_line_ends() {
        for end in ["\n", "\r", "\r\n"] {
            let text = ["\u{feff}data: a", "", "data: b", "data", "", ""].join(end);
            let events = read(&[text.as_bytes()]);
            let data: Vec<&str> = events.iter().map(|(_, data)| &**data).collect();
            assert_eq!(data, ["a", "b\n"], "{end:?}");
        }
        assert!(read(&[b": only a comment\n\n"]).is_empty());
        assert!(read(&[b"event: nothing\n\n"]).is_empty());
    }

    proptest! {
        #[test]
        fn no_bytes_are_too_odd_and_no_cut_matters(
            bytes in prop::collection::vec(prop_oneof![
                Just(b'\n'), Just(b'\r'), Just(b':'), Just(b'd'), any::<u8>()
            ], 0..200),
            cuts in prop::collection::vec(0_usize..200, 0..6),
        ) {
            let whole = read(&[&bytes]);
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
            cuts.sort_unstable();
            let (mut pieces, mut from) = (Vec::new(), 0);
            for cut in cuts {
                pieces.push(&bytes[from..cut]);
                from = cut;
            }
            pieces.push(&bytes[from..]);
            prop_assert_eq!(read(&pieces), whole);
        }
    }
}
