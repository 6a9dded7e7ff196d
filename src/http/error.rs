//! Why no complete reply came, told apart by what the other end may have done.

use std::error::Error;
use std::net::IpAddr;

use thiserror::Error as ThisError;

/// A failed exchange. Any reply that came whole is no error, whatever its status.
///
/// The texts name the host and the reasons of every layer below, and never a path, a query, a
/// header or a body.
#[derive(Clone, PartialEq, Eq, ThisError)]
pub enum HttpError {
    /// No connection came about, so the request was certainly not executed.
    #[error("cannot reach {host}: {reason}")]
    NotSent {
        /// The host that was asked.
        host: String,
        /// What each layer said.
        reason: String,
    },
    /// The request may have left and nothing usable came back: perhaps executed.
    #[error("lost the reply of {host}: {reason}")]
    Lost {
        /// The host that was asked.
        host: String,
        /// What each layer said.
        reason: String,
    },
    /// The reply began and did not end: executed, or at least begun.
    #[error("the reply ended too early (status {status}, {} bytes came): {reason}", received.len())]
    Cut {
        /// The status that came.
        status: u16,
        /// The part of the body that came, decompressed.
        received: Vec<u8>,
        /// What each layer said.
        reason: String,
    },
    /// The reply is larger than the request allowed.
    #[error("the reply is larger than {limit_bytes} bytes")]
    TooLarge {
        /// The cap, in bytes after decompression.
        limit_bytes: usize,
    },
    /// The address cannot be asked: not http(s), without a host, or with a password in it.
    #[error("cannot use this address: {reason}")]
    BadUrl {
        /// What is wrong with it.
        reason: String,
    },
    /// A header cannot be written, mostly because of a line break in a key.
    #[error("the header {name} holds characters that no header may hold")]
    BadHeader {
        /// The header's name.
        name: String,
    },
    /// The address lies in a network that this request must not reach.
    #[error("{host} leads to {address}, which is not a public address")]
    ForbiddenAddress {
        /// The host that was asked.
        host: String,
        /// The address it leads to.
        address: IpAddr,
    },
    /// The client itself cannot be set up, for example for want of certificates.
    #[error("cannot set up HTTPS: {reason}")]
    Setup {
        /// What each layer said.
        reason: String,
    },
}

impl std::fmt::Debug for HttpError {
    /// Shows what `Display` shows: the received part of a body stays out of logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HttpError({self})")
    }
}

impl HttpError {
    /// Whether the request certainly never reached a server.
    #[must_use]
    pub const fn is_not_sent(&self) -> bool {
        match self {
            Self::NotSent { .. }
            | Self::BadUrl { .. }
            | Self::BadHeader { .. }
            | Self::ForbiddenAddress { .. }
            | Self::Setup { .. } => true,
            Self::Lost { .. } | Self::Cut { .. } | Self::TooLarge { .. } => false,
        }
    }
}

/// Joins the texts of an error and of everything that caused it, without repeating any.
pub(super) fn chain_text(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let said = cause.to_string();
        if !text.contains(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        source = cause.source();
    }
    without_library(&text)
}

/// Leaves out what a library says of its own parts, where the cause is told after it.
fn without_library(text: &str) -> String {
    let is_own = |part: &&str| {
        *part == "error sending request"
            || part.starts_with("client error (") && part.ends_with(')')
    };
    let told: Vec<&str> = text.split(": ").filter(|part| !is_own(part)).collect();
    if told.is_empty() {
        return "the exchange failed".to_owned();
    }
    told.join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, ThisError)]
    #[error("outer")]
    struct Outer(#[source] std::io::Error);

    #[test]
    fn the_whole_chain_is_told_once() {
        let error = Outer(std::io::Error::other("certificate expired"));
        assert_eq!(chain_text(&error), "outer: certificate expired");
    }

    #[test]
    fn a_library_does_not_speak_of_its_parts() {
        let long = "error sending request: client error (SendRequest): connection closed";
        assert_eq!(without_library(long), "connection closed");
        assert_eq!(
            without_library("client error (Connect)"),
            "the exchange failed"
        );
    }

    #[test]
    fn a_cut_body_is_never_shown() {
        let error = HttpError::Cut {
            status: 200,
            received: b"secret draft".to_vec(),
            reason: "reset".into(),
        };
        assert_eq!(
            error.to_string(),
            "the reply ended too early (status 200, 12 bytes came): reset"
        );
        assert!(!format!("{error:?}").contains("draft"));
    }
}
