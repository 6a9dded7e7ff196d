//! Images that an answer only names: fetched from where a stranger said, as strangers are to be obeyed.
//!
//! Only https to public addresses, each looked up once and connected to as checked, at most three hops
//! away, with nothing of ours in the request; or the very server that the user has configured.

use thiserror::Error;
use url::Url;

use crate::http::addresses::{IpPolicy, is_loopback_host};
use crate::http::retry::{RetryPolicy, get_with_retries};
use crate::http::{ClientOptions, HttpClient, HttpError, HttpRequest, Redirects, Timeouts};

/// The largest file that is fetched, in bytes after decompression (25 MB).
pub const MOST_BYTES: usize = 25 * 1024 * 1024;

/// How many redirects are followed.
const HOPS: u32 = 3;

/// A file is fetched in seconds, or not at all.
const FETCH: Timeouts = Timeouts {
    connect_s: 10.0,
    idle_s: 30.0,
    total_s: 120.0,
};

/// Why the image that an answer names was not fetched.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DownloadError {
    /// It is not asked for: the address leads where none of ours may go.
    #[error("its address is not followed: {reason}")]
    Refused {
        /// What is wrong with it.
        reason: String,
    },
    /// The server has it no longer.
    #[error(
        "{host} has it no longer (HTTP {status}); such addresses hold for a while, often an hour"
    )]
    Gone {
        /// The host.
        host: String,
        /// The status: 401, 403, 404 or 410.
        status: u16,
    },
    /// It could not be fetched this time.
    #[error("{host} did not give it: {reason}")]
    Failed {
        /// The host.
        host: String,
        /// What happened.
        reason: String,
    },
}

/// Fetches images by address.
#[derive(Debug)]
pub struct Downloads {
    public: HttpClient,
    own: HttpClient,
    retries: RetryPolicy,
}

impl Downloads {
    /// Makes one that tries again as `retries` says: fetching a file costs nothing.
    ///
    /// # Errors
    /// `Setup`.
    pub fn new(user_agent: &str, retries: RetryPolicy) -> Result<Self, HttpError> {
        let client = |ip_policy| {
            HttpClient::new(ClientOptions {
                user_agent: user_agent.to_owned(),
                ca_certificate_pem: None,
                ip_policy,
            })
        };
        Ok(Self {
            public: client(IpPolicy::PublicOnly {
                allow_loopback: false,
            })?,
            own: client(IpPolicy::Anywhere)?,
            retries,
        })
    }

    /// Fetches the file at `address`, which the server at `base_url` has named; that one itself may be
    /// anywhere. `hosts` are those that
    /// the file may come from, with all below them; none is any public one.
    ///
    /// # Errors
    /// Every `DownloadError`; nothing is asked for after `Refused` but what led there.
    pub async fn fetch(
        &self,
        address: &Url,
        base_url: &str,
        hosts: &[String],
    ) -> Result<Vec<u8>, DownloadError> {
        let host = address.host_str().unwrap_or_default().to_owned();
        let request = HttpRequest::get(address.clone())
            .header("accept", "image/png, image/jpeg, image/webp")
            .timeouts(FETCH)
            .max_reply_bytes(MOST_BYTES);
        let (client, request) = if Url::parse(base_url).is_ok_and(|own| is_own(address, &own)) {
            let redirects = Redirects::SameOriginGet { limit: HOPS };
            (&self.own, request.redirects(redirects))
        } else if hosts.is_empty() || hosts.iter().any(|known| is_below(&host, known)) {
            let redirects = Redirects::PublicGet { limit: HOPS };
            (&self.public, request.redirects(redirects))
        } else {
            let reason = format!(
                "{host} is none of the vendor's hosts ({})",
                hosts.join(", ")
            );
            return Err(DownloadError::Refused { reason });
        };
        let reply = match get_with_retries(client, &request, self.retries).await {
            Ok(reply) => reply,
            Err(error @ (HttpError::BadUrl { .. } | HttpError::ForbiddenAddress { .. })) => {
                let reason = error.to_string();
                return Err(DownloadError::Refused { reason });
            }
            Err(error) => {
                let reason = error.to_string();
                return Err(DownloadError::Failed { host, reason });
            }
        };
        match reply.status {
            200..=299 => Ok(reply.body),
            status @ (401 | 403 | 404 | 410) => Err(DownloadError::Gone { host, status }),
            status => {
                let reason = match status {
                    300..=399 => format!("HTTP {status}, which leads too far or elsewhere"),
                    _ => format!("HTTP {status}"),
                };
                Err(DownloadError::Failed { host, reason })
            }
        }
    }
}

/// Whether an address is at the server that the user has configured; the names of this machine are one.
fn is_own(address: &Url, base_url: &Url) -> bool {
    let is_here = |url: &Url| is_loopback_host(url);
    let same_machine = is_here(address)
        && is_here(base_url)
        && address.scheme() == base_url.scheme()
        && address.port_or_known_default() == base_url.port_or_known_default();
    let has_no_user = address.username().is_empty() && address.password().is_none();
    has_no_user && (address.origin() == base_url.origin() || same_machine)
}

/// Whether a host is another, or below it.
fn is_below(host: &str, known: &str) -> bool {
    let host = host.trim_end_matches('.');
    host.strip_suffix(known)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_configured_server_itself_is_own() {
        let own = |address: &str, base: &str| {
            is_own(&Url::parse(address).unwrap(), &Url::parse(base).unwrap())
        };
        assert!(own(
            "http://127.0.0.1:8080/x.png",
            "http://127.0.0.1:8080/v1"
        ));
        assert!(own(
            "http://localhost:8080/x.png",
            "http://127.0.0.1:8080/v1"
        ));
        assert!(own("https://gpu.lan/x.png", "https://gpu.lan/v1"));
        for (address, base) in [
            ("http://127.0.0.1:6379/x.png", "http://127.0.0.1:8080/v1"),
            ("https://127.0.0.1:8080/x.png", "http://127.0.0.1:8080/v1"),
            ("http://10.0.0.1:8080/x.png", "http://127.0.0.1:8080/v1"),
            ("http://gpu.lan/x.png", "https://gpu.lan/v1"),
            ("https://gpu.lan:8443/x.png", "https://gpu.lan/v1"),
            ("https://me@gpu.lan/x.png", "https://gpu.lan/v1"),
            ("https://gpu.lan.evil.example/x.png", "https://gpu.lan/v1"),
            ("http://127.0.0.1/x.png", "https://api.vendor.example/v1"),
        ] {
            assert!(!own(address, base), "{address} {base}");
        }
    }

    #[test]
    fn a_host_is_below_another_by_its_dots() {
        assert!(is_below("im.runware.ai", "runware.ai") && is_below("runware.ai.", "runware.ai"));
        for host in ["evilrunware.ai", "runware.ai.evil.example", "ai", ""] {
            assert!(!is_below(host, "runware.ai"), "{host}");
        }
    }
}
