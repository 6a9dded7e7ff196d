//! A recorder between the program and a server: counts what the server says it used, on its own.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use serde_json::Value;

/// What the server said it used, added up over all answers with a `usage`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Used {
    /// Answers with a `usage`.
    pub(crate) answers: i64,
    /// Tokens in.
    pub(crate) input: i64,
    /// Tokens out.
    pub(crate) output: i64,
}

/// The running recorder.
pub(crate) struct Recorder {
    /// The port on 127.0.0.1 to send requests to.
    pub(crate) port: u16,
    used: Arc<Mutex<Used>>,
}

impl Recorder {
    /// Starts recording what passes to the server on `upstream`.
    pub(crate) fn start(upstream: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let used = Arc::new(Mutex::new(Used::default()));
        let shared = Arc::clone(&used);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let used = Arc::clone(&shared);
                thread::spawn(move || drop(pass(client, upstream, &used)));
            }
        });
        Self { port, used }
    }

    /// What was used so far.
    pub(crate) fn used(&self) -> Used {
        *self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn pass(mut client: TcpStream, upstream: u16, used: &Mutex<Used>) -> std::io::Result<()> {
    let request = read_message(&mut client)?;
    let mut server = TcpStream::connect(("127.0.0.1", upstream))?;
    // One exchange per connection, so that the end of the answer is the end of the stream.
    let head_end = request
        .windows(2)
        .position(|two| two == b"\r\n")
        .unwrap_or(0)
        + 2;
    server.write_all(&request[..head_end])?;
    server.write_all(b"Connection: close\r\n")?;
    server.write_all(&request[head_end..])?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    if let Some(usage) = usage_in(&answer) {
        let mut used = used.lock().unwrap_or_else(PoisonError::into_inner);
        used.answers += 1;
        used.input += usage["prompt_tokens"].as_i64().unwrap_or(0);
        used.output += usage["completion_tokens"].as_i64().unwrap_or(0);
    }
    client.write_all(&answer)
}

/// Reads one request: its head, and as much body as it announces.
fn read_message(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut message = Vec::new();
    let mut buffer = [0; 8192];
    loop {
        let count = stream.read(&mut buffer)?;
        message.extend_from_slice(&buffer[..count]);
        let head_end = message.windows(4).position(|four| four == b"\r\n\r\n");
        if let Some(head_end) = head_end {
            let head = String::from_utf8_lossy(&message[..head_end]).to_ascii_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length:"))
                .and_then(|value| value.trim().parse::<usize>().ok())
                .unwrap_or(0);
            if message.len() >= head_end + 4 + length {
                return Ok(message);
            }
        }
        if count == 0 {
            return Ok(message);
        }
    }
}

/// Finds the `usage` of a JSON answer, chunked or not.
fn usage_in(answer: &[u8]) -> Option<Value> {
    let text = String::from_utf8_lossy(answer);
    let start = text.find("\"usage\":")? + "\"usage\":".len();
    let mut values = serde_json::Deserializer::from_str(text.get(start..)?).into_iter::<Value>();
    values.next()?.ok()
}
