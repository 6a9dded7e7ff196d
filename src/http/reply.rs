//! A reply as plain values.

use std::fmt;

use url::Url;

/// A complete HTTP reply of any status.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpReply {
    /// The status code.
    pub status: u16,
    /// Headers in order, names in lower case; bytes that are no UTF-8 are replaced.
    pub headers: Vec<(String, String)>,
    /// The whole body, decompressed.
    pub body: Vec<u8>,
    /// The address that answered; differs from the one asked for after a redirect.
    pub final_url: Url,
}

impl HttpReply {
    /// Finds the first header of this name, in any case. `None` when there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Whether the status is 2xx.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        self.status >= 200 && self.status < 300
    }
}

impl fmt::Debug for HttpReply {
    /// Shows status and size only: bodies hold drafts, headers may hold cookies.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpReply")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_names_ignore_case() {
        let reply = HttpReply {
            status: 204,
            headers: vec![("retry-after".into(), "3".into())],
            body: Vec::new(),
            final_url: Url::parse("http://127.0.0.1/").unwrap(),
        };
        assert_eq!(reply.header("Retry-After"), Some("3"));
        assert_eq!(reply.header("retry"), None);
        assert!(reply.is_success());
        assert!(!format!("{reply:?}").contains("retry"));
    }
}
