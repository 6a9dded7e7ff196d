//! A blocking HTTP client of a few lines, for talking to the fakes past the program under test.

use std::io::{ErrorKind, Read, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// What came back.
pub(crate) struct Reply {
    /// The status; 0 when the connection ended before a head arrived.
    pub(crate) status: u16,
    /// The head's lines.
    pub(crate) head: String,
    /// The body, or what arrived of it.
    pub(crate) body: Vec<u8>,
    /// Whether the whole body arrived.
    pub(crate) whole: bool,
    /// Whether the server fell silent: neither more bytes nor an end came within the limit.
    pub(crate) silent: bool,
}

impl Reply {
    /// Parses the body.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        match serde_json::from_slice(&self.body) {
            Ok(value) => value,
            Err(problem) => panic!(
                "not JSON: {problem}: {}",
                String::from_utf8_lossy(&self.body)
            ),
        }
    }
}

/// Sends one request to 127.0.0.1 and reads until the body is whole, the server closes, or `silence` passes without a byte.
pub(crate) fn request(
    port: u16,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
    silence: Duration,
) -> Reply {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    stream.set_read_timeout(Some(silence)).expect("a limit");
    let mut head = format!(
        "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        head.extend([*name, ": ", *value, "\r\n"]);
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes()).expect("the head is sent");
    stream.write_all(body).expect("the body is sent");
    read_reply(&mut stream)
}

fn read_reply(stream: &mut TcpStream) -> Reply {
    let mut bytes = Vec::new();
    let mut buffer = [0; 16 * 1024];
    loop {
        let (ended, silent) = match stream.read(&mut buffer) {
            Ok(0) => (true, false),
            Ok(count) => {
                bytes.extend_from_slice(&buffer[..count]);
                (false, false)
            }
            Err(problem) if problem.kind() == ErrorKind::Interrupted => continue,
            Err(problem) => (
                true,
                matches!(problem.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut),
            ),
        };
        let reply = parse(&bytes, silent);
        if ended || reply.whole {
            return reply;
        }
    }
}

fn parse(bytes: &[u8], silent: bool) -> Reply {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    let head = String::from_utf8_lossy(&bytes[..end.unwrap_or(0)]).to_lowercase();
    let body = end.map_or(&[][..], |end| &bytes[end + 4..]);
    let expected = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    Reply {
        status: head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or(0),
        body: body.to_vec(),
        whole: expected == Some(body.len()),
        head,
        silent,
    }
}
