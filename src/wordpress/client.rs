//! One site and one account: every request of this room goes out here, exactly once.

use std::fmt;

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::address::SiteAddress;
use super::discover::{Discovery, RestRoot, discover};
use super::failure::WordPressError;
use super::refusal::failure;
use super::wire;
use crate::http::retry::{RetryPolicy, get_with_retries};
use crate::http::{
    Body, HttpClient, HttpReply, HttpRequest, JSON_REPLY_BYTES, Method, Part, Redirects, Timeouts,
};

/// How long a write may take, in seconds: resizing of images happens within the request.
const WRITE_LIMIT_S: f64 = 180.0;

/// How long a read may take, in seconds.
const READ_TOTAL_S: f64 = 60.0;

/// The cap of a page of a list, in bytes: twenty posts of a page builder, each with megabytes of markup.
const LIST_REPLY_BYTES: usize = 64 * 1024 * 1024;

/// The letters and digits of an application password.
const APPLICATION_PASSWORD_CHARS: usize = 24;

/// A user name and its application password.
#[derive(Clone)]
pub struct Login {
    /// The login name or the e-mail address.
    pub user: String,
    /// The application password; white space in it does not matter.
    pub password: SecretString,
}

impl Login {
    /// Whether the password looks like one that WordPress has made: 24 letters and digits.
    #[must_use]
    pub fn looks_like_application_password(&self) -> bool {
        let mut count = 0;
        for character in self.password.expose_secret().chars() {
            if character.is_ascii_alphanumeric() {
                count += 1;
            } else if !character.is_whitespace() {
                return false;
            }
        }
        count == APPLICATION_PASSWORD_CHARS
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

/// Speaks to one site as one account. No write is ever sent twice by it, and none is redirected.
#[derive(Debug)]
pub struct WordPressClient<'http> {
    http: &'http HttpClient,
    site: SiteAddress,
    root: RestRoot,
    login: Login,
    write_limit_s: f64,
    reads: RetryPolicy,
}

impl<'http> WordPressClient<'http> {
    /// Finds the site's REST API; the login is not tried yet.
    ///
    /// # Errors
    /// As `discover`.
    pub async fn connect(
        http: &'http HttpClient,
        site: SiteAddress,
        login: Login,
    ) -> Result<Self, WordPressError> {
        let Discovery { root, .. } = discover(http, &site).await?;
        Ok(Self::with_root(http, site, root, login))
    }

    /// Uses a root that was found before.
    #[must_use]
    pub const fn with_root(
        http: &'http HttpClient,
        site: SiteAddress,
        root: RestRoot,
        login: Login,
    ) -> Self {
        Self {
            http,
            site,
            root,
            login,
            write_limit_s: WRITE_LIMIT_S,
            reads: RetryPolicy {
                retries: 0,
                first_pause_ms: 0,
            },
        }
    }

    /// Sets how long a write may take, in seconds; 180 unless set.
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

    /// The site.
    #[must_use]
    pub const fn site(&self) -> &SiteAddress {
        &self.site
    }

    pub(super) const fn login(&self) -> &Login {
        &self.login
    }

    pub(super) const fn http(&self) -> &HttpClient {
        self.http
    }

    /// Reads one thing; a redirect is followed within the site only.
    pub(super) async fn get<T: DeserializeOwned>(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
    ) -> Result<T, WordPressError> {
        Ok(self.get_dated(route, arguments).await?.0)
    }

    /// Reads one thing, and what the clock of the site's machine shows; `None` when its answer does not
    /// say.
    pub(super) async fn get_dated<T: DeserializeOwned>(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
    ) -> Result<(T, Option<Timestamp>), WordPressError> {
        let reply = self.read(route, arguments, JSON_REPLY_BYTES).await?;
        let date = reply.header("date");
        let clock = date.and_then(|date| Some(rfc2822::parse(date).ok()?.timestamp()));
        Ok((read_as(&reply, wire::object)?, clock))
    }

    /// Reads one page of a list, with the number of pages that the site says there are.
    pub(super) async fn get_list<T: DeserializeOwned>(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
    ) -> Result<(Vec<T>, u32), WordPressError> {
        let reply = self.read(route, arguments, LIST_REPLY_BYTES).await?;
        let pages = reply
            .header("x-wp-totalpages")
            .and_then(|text| text.parse().ok());
        Ok((read_as(&reply, wire::list)?, pages.unwrap_or(1)))
    }

    async fn read(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
        at_most_bytes: usize,
    ) -> Result<HttpReply, WordPressError> {
        let request = self
            .request(Method::GET, route, arguments)
            .max_reply_bytes(at_most_bytes)
            .redirects(Redirects::SameOriginGet { limit: 3 });
        Ok(get_with_retries(self.http, &request, self.reads).await?)
    }

    /// Asks what a route takes.
    pub(super) async fn options<T: DeserializeOwned>(
        &self,
        route: &str,
    ) -> Result<T, WordPressError> {
        let request = self
            .request(Method::OPTIONS, route, &[])
            .redirects(Redirects::Never);
        read_as(&self.http.send(&request).await?, wire::object)
    }

    /// Writes JSON.
    pub(super) async fn post<T: DeserializeOwned>(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
        content: &impl Serialize,
    ) -> Result<T, WordPressError> {
        let json = serde_json::to_vec(content).map_err(|error| WordPressError::Invalid {
            fields: error.to_string(),
        })?;
        self.write(
            self.request(Method::POST, route, arguments)
                .body(Body::Json(json)),
        )
        .await
    }

    /// Uploads a form.
    pub(super) async fn post_form<T: DeserializeOwned>(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
        parts: Vec<Part>,
    ) -> Result<T, WordPressError> {
        let request = self.request(Method::POST, route, arguments);
        self.write(request.body(Body::Multipart(parts))).await
    }

    /// Deletes.
    pub(super) async fn delete<T: DeserializeOwned>(
        &self,
        route: &str,
        arguments: &[(&str, &str)],
    ) -> Result<T, WordPressError> {
        self.write(self.request(Method::DELETE, route, arguments))
            .await
    }

    async fn write<T: DeserializeOwned>(&self, request: HttpRequest) -> Result<T, WordPressError> {
        let timeouts = Timeouts {
            idle_s: self.write_limit_s,
            total_s: self.write_limit_s,
            ..request.timeouts
        };
        let request = request.timeouts(timeouts).redirects(Redirects::Never);
        read_as(&self.http.send(&request).await?, wire::object)
    }

    fn request(&self, method: Method, route: &str, arguments: &[(&str, &str)]) -> HttpRequest {
        let timeouts = Timeouts {
            total_s: READ_TOTAL_S,
            ..Timeouts::default()
        };
        // With this Accept even a crash of PHP is reported as JSON.
        HttpRequest::new(method, self.root.route(route, arguments))
            .header("accept", "application/json")
            .basic(&self.login.user, &self.login.password)
            .timeouts(timeouts)
    }
}

/// Gets the value out of a 2xx reply; everything else is a failure, also a 2xx that has none.
fn read_as<T>(reply: &HttpReply, reader: impl Fn(&[u8]) -> Option<T>) -> Result<T, WordPressError> {
    if reply.is_success()
        && let Some(value) = reader(&reply.body)
    {
        return Ok(value);
    }
    Err(failure(reply))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn application_passwords_are_known_by_their_look() {
        let login = |password: &str| Login {
            user: "ann".into(),
            password: SecretString::from(password),
        };
        assert!(login("abcd EFGH 1234 ijkl MNOP 5678").looks_like_application_password());
        assert!(login("abcdEFGH1234ijklMNOP5678").looks_like_application_password());
        assert!(!login("hunter2").looks_like_application_password());
        assert!(!login("abcdEFGH1234ijklMNOP567!").looks_like_application_password());
        assert!(!format!("{:?}", login("canary")).contains("canary"));
    }
}
