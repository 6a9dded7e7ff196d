//! One site and one key: every request to the plugin goes out here, exactly once.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::answer::{Page, many, one};
use super::failure::{BridgeError, failure};
use super::key::BridgeKey;
use super::reading::Reading;
use crate::http::retry::{RetryPolicy, get_with_retries};
use crate::http::{
    Body, HttpClient, HttpReply, HttpRequest, JSON_REPLY_BYTES, Method, Redirects, Timeouts,
};
use crate::wordpress::RestRoot;

/// How long a write may take, in seconds. The plugin lets another request take a creation over after
/// 120 s, so this is less.
const WRITE_LIMIT_S: f64 = 100.0;

/// How long a read may take, in seconds.
const READ_LIMIT_S: f64 = 60.0;

/// The cap of a page of a list, in bytes: forty posts of a page builder, each with a megabyte of markup.
const LIST_REPLY_BYTES: usize = 64 * 1024 * 1024;

/// The header that the key goes in: hosts that drop `Authorization` let it through.
const KEY_HEADER: &str = "x-igny8-api-key";

/// Speaks to the plugin of one site with one key. No write is ever sent twice by it, and none is
/// redirected.
#[derive(Debug)]
pub struct BridgeClient<'http> {
    http: &'http HttpClient,
    root: RestRoot,
    key: BridgeKey,
    write_limit_s: f64,
    reads: RetryPolicy,
}

impl<'http> BridgeClient<'http> {
    /// Uses the REST root that was found by `discover` or saved before; nothing is sent yet.
    #[must_use]
    pub const fn new(http: &'http HttpClient, root: RestRoot, key: BridgeKey) -> Self {
        Self {
            http,
            root,
            key,
            write_limit_s: WRITE_LIMIT_S,
            reads: RetryPolicy {
                retries: 0,
                first_pause_ms: 0,
            },
        }
    }

    /// Sets how long a write may take, in seconds; 100 unless set.
    #[must_use]
    pub const fn write_limit_s(mut self, seconds: f64) -> Self {
        self.write_limit_s = seconds;
        self
    }

    /// Sets how often a read is tried again; never unless set. Writes are sent once.
    #[must_use]
    pub const fn retry_reads(mut self, policy: RetryPolicy) -> Self {
        self.reads = policy;
        self
    }

    /// Where the REST API is.
    #[must_use]
    pub const fn root(&self) -> &RestRoot {
        &self.root
    }

    /// The key's public name.
    #[must_use]
    pub fn key_name(&self) -> &str {
        self.key.name()
    }

    pub(super) async fn get<T: DeserializeOwned>(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
    ) -> Result<T, BridgeError> {
        let reply = self.read(route, arguments, JSON_REPLY_BYTES).await?;
        read_as(&reply, one)
    }

    /// Reads the next page, `None` behind the last. What a page has given for the next one comes instead
    /// of arguments of the same name.
    pub(super) async fn get_page<T: DeserializeOwned>(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
        reading: &mut Reading,
    ) -> Result<Option<Vec<T>>, BridgeError> {
        let Some(next) = reading.arguments() else {
            return Ok(None);
        };
        let mut all: Vec<(&str, &str)> = arguments
            .iter()
            .filter(|(name, _)| !next.iter().any(|(newer, _)| newer == name))
            .copied()
            .collect();
        all.extend(
            next.iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        );
        let reply = self.read(route, &all, LIST_REPLY_BYTES).await?;
        let page: Page<T> = read_as(&reply, many)?;
        about(reading.turn(page.next), Some(page.rows))
    }

    pub(super) async fn write<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        content: &impl Serialize,
    ) -> Result<T, BridgeError> {
        let json = serde_json::to_vec(content).map_err(|error| BridgeError::Invalid {
            fields: error.to_string(),
        })?;
        self.send(method, route, &[], Body::Json(json)).await
    }

    pub(super) async fn send<T: DeserializeOwned>(
        &self,
        method: Method,
        route: &str,
        arguments: &[(&str, &str)],
        body: Body,
    ) -> Result<T, BridgeError> {
        let request = self
            .request(method, route, arguments, self.write_limit_s)
            .body(body)
            .redirects(Redirects::Never);
        let reply = self.http.send(&request).await?;
        read_as(&reply, one)
    }

    async fn read(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
        at_most_bytes: usize,
    ) -> Result<HttpReply, BridgeError> {
        let request = self
            .request(Method::GET, route, arguments, READ_LIMIT_S)
            .max_reply_bytes(at_most_bytes)
            .redirects(Redirects::SameOriginGet { limit: 3 });
        Ok(get_with_retries(self.http, &request, self.reads).await?)
    }

    fn request(
        &self,
        method: Method,
        route: &str,
        arguments: &[(&str, &str)],
        limit_s: f64,
    ) -> HttpRequest {
        let timeouts = Timeouts {
            idle_s: limit_s,
            total_s: limit_s,
            ..Timeouts::default()
        };
        let route = format!("igny8/v1/{route}");
        // With this Accept even a crash of PHP is reported as JSON.
        HttpRequest::new(method, self.root.route(&route, arguments))
            .header("accept", "application/json")
            .secret_header(KEY_HEADER, self.key.secret().clone())
            .timeouts(timeouts)
    }
}

/// An answer, when it is about what was asked: a cache or a proxy may give another one's.
pub(super) fn about<T>(fits: bool, answer: T) -> Result<T, BridgeError> {
    if fits {
        Ok(answer)
    } else {
        Err(BridgeError::Unreadable { status: 200 })
    }
}

/// Gets the value out of a 2xx answer of the plugin; everything else is a failure, also a 2xx that
/// is not the plugin's or cannot be read.
pub(super) fn read_as<T>(
    reply: &HttpReply,
    reader: impl Fn(&[u8]) -> Option<T>,
) -> Result<T, BridgeError> {
    if reply.is_success()
        && super::answer::bridge_version(reply).is_some()
        && let Some(value) = reader(&reply.body)
    {
        return Ok(value);
    }
    Err(failure(reply))
}
