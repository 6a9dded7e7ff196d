//! A request as plain values, so that it can be built and compared without sending it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

/// The cap for a JSON reply, in bytes after decompression (16 MB).
pub const JSON_REPLY_BYTES: usize = 16 * 1024 * 1024;

/// The text of one header.
#[derive(Clone, Debug)]
pub enum HeaderText {
    /// Text that may be shown.
    Plain(String),
    /// A key or a password; never printed, marked sensitive on the wire.
    Secret(SecretString),
}

/// One part of a multipart body.
#[derive(Clone)]
pub struct Part {
    /// The field's name.
    pub name: String,
    /// The file's name. `None` for a plain field.
    pub filename: Option<String>,
    /// The media type, such as `image/png`.
    pub content_type: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// What a request carries.
#[derive(Clone)]
pub enum Body {
    /// Nothing.
    Empty,
    /// JSON text, already encoded.
    Json(Vec<u8>),
    /// Bytes of a stated media type.
    Bytes {
        /// The media type, such as `image/png`.
        content_type: String,
        /// The content.
        bytes: Vec<u8>,
    },
    /// A multipart form.
    Multipart(Vec<Part>),
}

impl fmt::Debug for Body {
    /// Shows kind and size only: bodies hold prompts and drafts, which belong in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "Empty"),
            Self::Json(bytes) => write!(f, "Json({} bytes)", bytes.len()),
            Self::Bytes {
                content_type,
                bytes,
            } => write!(f, "Bytes({content_type}, {} bytes)", bytes.len()),
            Self::Multipart(parts) => write!(f, "Multipart({} parts)", parts.len()),
        }
    }
}

/// How long each stage of an exchange may take, in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Timeouts {
    /// Name look-up, connection and TLS handshake together.
    pub connect_s: f64,
    /// The longest silence between two pieces of a reply's body. The wait for the reply to start
    /// is not silence: a model thinks first; only `total_s` bounds it.
    pub idle_s: f64,
    /// The whole exchange, from look-up to the last byte.
    pub total_s: f64,
}

impl Default for Timeouts {
    /// 10 s to connect, 60 s of silence, 120 s in all.
    fn default() -> Self {
        Self {
            connect_s: 10.0,
            idle_s: 60.0,
            total_s: 120.0,
        }
    }
}

/// What happens on a 3xx reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redirects {
    /// It is handed back as the reply.
    Never,
    /// A GET goes on to the new address while scheme, host and port stay the same, `limit` times
    /// at most; any other redirect is handed back as the reply.
    SameOriginGet {
        /// How many hops are followed.
        limit: u32,
    },
    /// A GET goes on to wherever the client's policy allows, each hop checked like the first, `limit`
    /// times at most; another origin is told none of the headers. Only a client that is kept to public
    /// addresses follows: any other hands the redirect back.
    PublicGet {
        /// How many hops are followed.
        limit: u32,
    },
}

/// One HTTP request.
#[derive(Clone, Debug)]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The address; http or https, without user name or password.
    pub url: Url,
    /// Headers in order. Names are case-insensitive.
    pub headers: Vec<(String, HeaderText)>,
    /// The content.
    pub body: Body,
    /// The time limits.
    pub timeouts: Timeouts,
    /// The cap of the reply's body, in bytes after decompression.
    pub max_reply_bytes: usize,
    /// What happens on a 3xx reply.
    pub redirects: Redirects,
}

impl HttpRequest {
    /// Makes a request without headers or body, with the default limits and no redirects.
    #[must_use]
    pub fn new(method: Method, url: Url) -> Self {
        Self {
            method,
            url,
            headers: Vec::new(),
            body: Body::Empty,
            timeouts: Timeouts::default(),
            max_reply_bytes: JSON_REPLY_BYTES,
            redirects: Redirects::Never,
        }
    }

    /// Makes a GET.
    #[must_use]
    pub fn get(url: Url) -> Self {
        Self::new(Method::GET, url)
    }

    /// Makes a POST of encoded JSON.
    #[must_use]
    pub fn post_json(url: Url, json: Vec<u8>) -> Self {
        let mut request = Self::new(Method::POST, url);
        request.body = Body::Json(json);
        request
    }

    /// Adds a header that may be shown.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers
            .push((name.to_owned(), HeaderText::Plain(value.into())));
        self
    }

    /// Adds a header whose value is a secret.
    #[must_use]
    pub fn secret_header(mut self, name: &str, value: SecretString) -> Self {
        self.headers
            .push((name.to_owned(), HeaderText::Secret(value)));
        self
    }

    /// Adds `Authorization: Bearer KEY`.
    #[must_use]
    pub fn bearer(self, key: &SecretString) -> Self {
        let value = SecretString::from(format!("Bearer {}", key.expose_secret()));
        self.secret_header("authorization", value)
    }

    /// Adds `Authorization: Basic` for a user name and a password.
    #[must_use]
    pub fn basic(self, user_name: &str, password: &SecretString) -> Self {
        let pair = SecretString::from(format!("{user_name}:{}", password.expose_secret()));
        let value = SecretString::from(format!("Basic {}", STANDARD.encode(pair.expose_secret())));
        self.secret_header("authorization", value)
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Sets the time limits.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Sets the cap of the reply's body, in bytes after decompression.
    #[must_use]
    pub fn max_reply_bytes(mut self, bytes: usize) -> Self {
        self.max_reply_bytes = bytes;
        self
    }

    /// Sets what happens on a 3xx reply.
    #[must_use]
    pub fn redirects(mut self, redirects: Redirects) -> Self {
        self.redirects = redirects;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_neither_key_nor_body() {
        let url = Url::parse("https://api.example/v1/x").unwrap();
        let request = HttpRequest::post_json(url, b"{\"prompt\":\"hush\"}".to_vec())
            .bearer(&SecretString::from("canary-key"))
            .basic("ann", &SecretString::from("canary-password"));
        let shown = format!("{request:?}");
        assert!(
            !shown.contains("canary") && !shown.contains("hush"),
            "{shown}"
        );
        assert!(!shown.contains(&STANDARD.encode("ann:canary-password")));
    }
}
