//! A listener on this machine that takes exactly one answer of a browser, and then is gone.
//!
//! Whoever else knocks (another page, a scanner, the icon that browsers ask for) gets a refusal and
//! does not use the answer up. Nothing that arrives is logged.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, timeout, timeout_at};

/// The longest request that is read, in bytes: an address line with a password, and headers.
const MAX_REQUEST_BYTES: usize = 16 * 1024;

/// How long one visitor may take to say what they want.
const VISIT_LIMIT: Duration = Duration::from_secs(10);

/// How many visitors are heard before the listener gives up.
const MAX_VISITS: u32 = 200;

/// What every answer carries: no trace of the address that was asked for stays behind.
const HEADERS: &str = "Content-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n\
                       Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n\
                       Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n\
                       Connection: close\r\n";

/// A listener on 127.0.0.1, on a port that the system chose.
#[derive(Debug)]
pub struct Loopback {
    listener: TcpListener,
    port: u16,
}

impl Loopback {
    /// Begins to listen.
    ///
    /// # Errors
    /// What the system says.
    pub async fn bind() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port })
    }

    /// The address to send the browser back to.
    #[must_use]
    pub fn address(&self, secret_path: &str) -> String {
        format!("http://127.0.0.1:{}/{secret_path}", self.port)
    }

    /// Waits for the one request to `/secret_path` and gives its query. `judge` says in a sentence
    /// what the person at the browser is told; whatever it says, the answer is used up.
    ///
    /// `None` when the time is over.
    ///
    /// # Errors
    /// What the system says of the listener.
    pub async fn take_one(
        self,
        secret_path: &str,
        limit: Duration,
        judge: impl Fn(&str) -> &'static str,
    ) -> io::Result<Option<String>> {
        let deadline = Instant::now() + limit;
        let host = format!("127.0.0.1:{}", self.port);
        for _ in 0..MAX_VISITS {
            let Ok(accepted) = timeout_at(deadline, self.listener.accept()).await else {
                return Ok(None);
            };
            let (mut stream, _) = accepted?;
            let Ok(Ok(request)) = timeout(VISIT_LIMIT, read_request(&mut stream)).await else {
                continue;
            };
            match wanted(&request, &host, secret_path) {
                Wanted::Answer(query) => {
                    let query = query.to_owned();
                    answer(&mut stream, "200 OK", judge(&query)).await;
                    return Ok(Some(query));
                }
                Wanted::Refused(status) => {
                    answer(&mut stream, status, "There is nothing here.").await;
                }
            }
        }
        Ok(None)
    }
}

/// What a request is.
#[derive(Debug, PartialEq, Eq)]
enum Wanted<'a> {
    /// The answer that is waited for: its query.
    Answer(&'a str),
    /// Something else, with the status it deserves.
    Refused(&'static str),
}

fn wanted<'a>(request: &'a str, host: &str, secret_path: &str) -> Wanted<'a> {
    let mut lines = request.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (first.next(), first.next().unwrap_or_default());
    // A page of another site that resolves to this machine comes with that site's name.
    let mut hosts = lines.filter_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("host").then(|| value.trim())
    });
    if hosts.next() != Some(host) || hosts.next().is_some() {
        return Wanted::Refused("403 Forbidden");
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let is_path = path.strip_prefix('/') == Some(secret_path) && !secret_path.is_empty();
    if !is_path {
        return Wanted::Refused("404 Not Found");
    }
    if method != Some("GET") {
        return Wanted::Refused("405 Method Not Allowed");
    }
    Wanted::Answer(query)
}

/// Reads up to the empty line that ends the headers.
async fn read_request(stream: &mut TcpStream) -> io::Result<String> {
    let mut bytes = Vec::new();
    let mut piece = [0; 2048];
    loop {
        let count = stream.read(&mut piece).await?;
        bytes.extend_from_slice(&piece[..count]);
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            bytes.truncate(end);
            return String::from_utf8(bytes)
                .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "not text"));
        }
        if count == 0 || bytes.len() > MAX_REQUEST_BYTES {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "no request"));
        }
    }
}

async fn answer(stream: &mut TcpStream, status: &str, sentence: &str) {
    let body =
        format!("<!doctype html><html lang=\"en\"><title>igny8</title><p>{sentence}</p></html>");
    let text = format!(
        "HTTP/1.1 {status}\r\n{HEADERS}Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    // The browser may be gone; the answer was read all the same.
    drop(stream.write_all(text.as_bytes()).await);
    drop(stream.shutdown().await);
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "0123456789abcdef0123456789abcdef";

    fn request(method: &str, target: &str, host: &str) -> String {
        format!("{method} {target} HTTP/1.1\r\nAccept: */*\r\nHost: {host}")
    }

    #[test]
    fn only_the_one_address_on_this_very_host_is_an_answer() {
        let here = "127.0.0.1:4711";
        let judge = |method: &str, target: &str, host: &str| {
            let request = request(method, target, host);
            match wanted(&request, here, PATH) {
                Wanted::Answer(query) => query.to_owned(),
                Wanted::Refused(status) => status.to_owned(),
            }
        };
        let target = format!("/{PATH}?user_login=a&password=b");
        assert_eq!(judge("GET", &target, here), "user_login=a&password=b");
        for host in [
            "localhost:4711",
            "127.0.0.1",
            "127.0.0.1:4712",
            "evil.example:4711",
            "",
        ] {
            assert_eq!(judge("GET", &target, host), "403 Forbidden", "{host}");
        }
        for other in [
            "/",
            "/favicon.ico",
            "/0123456789abcdef0123456789abcde",
            "//x",
            "",
        ] {
            assert_eq!(judge("GET", other, here), "404 Not Found", "{other}");
        }
        assert_eq!(judge("POST", &target, here), "405 Method Not Allowed");
        let two = format!("{}\r\nhost: {here}", request("GET", &target, here));
        assert_eq!(wanted(&two, here, PATH), Wanted::Refused("403 Forbidden"));
        assert_eq!(
            wanted(&request("GET", "/?x", here), here, ""),
            Wanted::Refused("404 Not Found")
        );
    }

    async fn visit(port: u16, text: String) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut said = String::new();
        stream.read_to_string(&mut said).await.unwrap();
        said
    }

    #[tokio::test]
    async fn one_answer_is_taken_and_then_nobody_listens() {
        let loopback = Loopback::bind().await.unwrap();
        let port = loopback.port;
        let here = format!("127.0.0.1:{port}");
        assert_eq!(loopback.address(PATH), format!("http://{here}/{PATH}"));
        let limit = Duration::from_secs(20);
        let taking = tokio::spawn(loopback.take_one(PATH, limit, |_| "Thank you."));
        let end = "\r\n\r\n";
        let wrong = visit(port, request("GET", "/favicon.ico", &here) + end).await;
        assert!(wrong.starts_with("HTTP/1.1 404"), "{wrong}");
        let right = visit(port, request("GET", &format!("/{PATH}?a=1"), &here) + end).await;
        for header in [
            "Cache-Control: no-store",
            "Referrer-Policy: no-referrer",
            "Thank you.",
        ] {
            assert!(right.contains(header), "{right}");
        }
        assert!(!right.contains(PATH));
        assert_eq!(taking.await.unwrap().unwrap().as_deref(), Some("a=1"));
        assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err());
    }

    #[tokio::test]
    async fn the_time_ends() {
        let loopback = Loopback::bind().await.unwrap();
        let waited = loopback.take_one(PATH, Duration::from_millis(30), |_| "");
        assert_eq!(waited.await.unwrap(), None);
    }
}
