//! The one place that sends.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION};
use reqwest::{Certificate, Method, redirect};
use rustls::crypto::CryptoProvider;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::{Instant, timeout_at};
use url::Url;

use super::addresses::{IpPolicy, PublicResolver, forbidden_in, is_loopback_host};
use super::error::{HttpError, chain_text};
use super::redact::{is_for_replies, redact, redact_reply};
use super::reply::HttpReply;
use super::request::{Body, HeaderText, HttpRequest, Part, Redirects};

/// What a client is made of.
#[derive(Clone, Debug)]
pub struct ClientOptions {
    /// The `User-Agent` of every request.
    pub user_agent: String,
    /// Certificates to trust besides the system's, PEM encoded. `None` for the system's alone.
    pub ca_certificate_pem: Option<Vec<u8>>,
    /// Where it may connect to.
    pub ip_policy: IpPolicy,
}

/// Sends requests: once each, over a connection of their own, without cookies.
///
/// A connection is never used twice: a server that closes an idle connection just as a paid
/// request enters it leaves nobody knowing whether that request ran. A handshake costs less.
pub struct HttpClient {
    options: ClientOptions,
    certificates: Vec<Certificate>,
    made: Mutex<Vec<(ClientKind, reqwest::Client)>>,
}

/// What tells the underlying clients apart.
#[derive(Clone, Copy, PartialEq)]
struct ClientKind {
    direct: bool,
    connect_s: f64,
}

impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClient")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl HttpClient {
    /// Makes a client; certificates of the system are first read when a request needs them.
    ///
    /// # Errors
    /// `Setup` when the extra certificates cannot be read.
    pub fn new(options: ClientOptions) -> Result<Self, HttpError> {
        let certificates = match &options.ca_certificate_pem {
            None => Vec::new(),
            Some(pem) => {
                let found = Certificate::from_pem_bundle(pem).map_err(|error| setup(&error))?;
                if found.is_empty() {
                    return Err(HttpError::Setup {
                        reason: "the certificate file holds no PEM certificate".to_owned(),
                    });
                }
                found
            }
        };
        Ok(Self {
            options,
            certificates,
            made: Mutex::new(Vec::new()),
        })
    }

    /// Sends a request once and reads the whole reply; a reply of any status is `Ok`.
    ///
    /// # Errors
    /// Every variant of `HttpError`: `is_not_sent` tells whether anything can have happened.
    pub async fn send(&self, request: &HttpRequest) -> Result<HttpReply, HttpError> {
        self.send_and_hear(request, &mut |_| {}).await
    }

    /// As `send`; `hear` is told of each piece of a body of status 2xx as it comes.
    ///
    /// # Errors
    /// As `send`.
    pub async fn send_and_hear(
        &self,
        request: &HttpRequest,
        hear: &mut dyn FnMut(&[u8]),
    ) -> Result<HttpReply, HttpError> {
        let deadline = Instant::now() + seconds(request.timeouts.total_s);
        let mut url = request.url.clone();
        let leaves = matches!(request.redirects, Redirects::PublicGet { .. })
            && self.options.ip_policy != IpPolicy::Anywhere;
        let mut hops_left = match request.redirects {
            Redirects::SameOriginGet { limit } if request.method == Method::GET => limit,
            Redirects::PublicGet { limit } if leaves && request.method == Method::GET => limit,
            _ => 0,
        };
        let mut request = std::borrow::Cow::Borrowed(request);
        loop {
            let reply = self.send_to(&request, &url, deadline, hear).await?;
            let next = redirect_target(&reply);
            let next = next.filter(|next| leaves || next.origin() == url.origin());
            match next {
                Some(next) if hops_left > 0 => {
                    hops_left -= 1;
                    if next.origin() != url.origin() {
                        request.to_mut().headers.clear();
                    }
                    url = next;
                }
                _ => return Ok(reply),
            }
        }
    }

    async fn send_to(
        &self,
        request: &HttpRequest,
        url: &Url,
        deadline: Instant,
        hear: &mut dyn FnMut(&[u8]),
    ) -> Result<HttpReply, HttpError> {
        self.options.ip_policy.check_url(url)?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let client = self.client_for(url, request.timeouts.connect_s)?;
        let outgoing = outgoing(&client, request, url)?;
        let response = match timeout_at(deadline, client.execute(outgoing)).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(failed(host, error)),
            Err(_) => {
                let reason = format!("no reply within {} s", request.timeouts.total_s);
                return Err(HttpError::Lost { host, reason });
            }
        };
        let secrets = own_secrets(request);
        let mut hear = |piece: &[u8]| {
            let mut piece = piece.to_vec();
            redact_reply(&mut piece, &secrets);
            hear(&piece);
        };
        let mut ending = read(response, request, deadline, &mut hear).await;
        match &mut ending {
            Ok(reply) => {
                redact_reply(&mut reply.body, &secrets);
                for (_, value) in &mut reply.headers {
                    *value = redact(value, &secrets);
                }
            }
            Err(HttpError::Cut { received, .. }) => redact_reply(received, &secrets),
            Err(_) => {}
        }
        ending
    }

    /// Gives the underlying client for an address, making it when it is the first of its kind.
    fn client_for(&self, url: &Url, connect_s: f64) -> Result<reqwest::Client, HttpError> {
        let public_only = self.options.ip_policy != IpPolicy::Anywhere;
        let kind = ClientKind {
            direct: public_only || is_loopback_host(url),
            connect_s,
        };
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = made.iter().find(|(known, _)| *known == kind) {
            return Ok(client.clone());
        }
        let client = self.build(kind)?;
        made.push((kind, client.clone()));
        Ok(client)
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that makes clients"
    )]
    fn build(&self, kind: ClientKind) -> Result<reqwest::Client, HttpError> {
        if CryptoProvider::get_default().is_none() {
            // An `Err` means that another thread has just installed one: that serves as well.
            let _installed = rustls::crypto::ring::default_provider().install_default();
        }
        let mut builder = reqwest::Client::builder()
            .user_agent(&self.options.user_agent)
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .pool_max_idle_per_host(0)
            .connect_timeout(seconds(kind.connect_s))
            .tls_certs_merge(self.certificates.iter().cloned());
        if kind.direct {
            builder = builder.no_proxy();
        }
        if self.options.ip_policy != IpPolicy::Anywhere {
            builder = builder.dns_resolver(PublicResolver::new(self.options.ip_policy));
        }
        builder.build().map_err(|error| setup(&error))
    }
}

/// Takes a request's own secrets out of a part of its reply that is kept before the whole has come.
pub fn without_own_secrets(request: &HttpRequest, body: &mut Vec<u8>) {
    redact_reply(body, &own_secrets(request));
}

/// The keys and passwords that a request carries, without what stands round them in their headers.
fn own_secrets(request: &HttpRequest) -> Vec<SecretString> {
    let mut secrets = Vec::new();
    for (_, text) in &request.headers {
        let HeaderText::Secret(secret) = text else {
            continue;
        };
        let secret = secret.expose_secret();
        let bare = secret
            .strip_prefix("Bearer ")
            .or_else(|| secret.strip_prefix("Basic "))
            .unwrap_or(secret);
        let pair = STANDARD.decode(bare).unwrap_or_default();
        let password = std::str::from_utf8(&pair).ok().and_then(|pair| {
            let (_, password) = pair.split_once(':')?;
            Some(password.to_owned())
        });
        let all = [Some(bare.to_owned()), password];
        let long = all
            .into_iter()
            .flatten()
            .filter(|text| is_for_replies(text));
        secrets.extend(long.map(SecretString::from));
    }
    secrets
}

/// Turns seconds into a duration; what is no time at all becomes none.
fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or(Duration::ZERO)
}

fn setup(error: &reqwest::Error) -> HttpError {
    HttpError::Setup {
        reason: chain_text(error),
    }
}

/// Tells a failed exchange that cannot have reached the server from one that may have.
fn failed(host: String, error: reqwest::Error) -> HttpError {
    let error = error.without_url();
    if let Some(forbidden) = forbidden_in(&error) {
        return forbidden;
    }
    let reason = chain_text(&error);
    if error.is_connect() || error.is_builder() {
        HttpError::NotSent { host, reason }
    } else {
        HttpError::Lost { host, reason }
    }
}

/// The address a 3xx reply points to. `None` when it is no redirect or points nowhere.
fn redirect_target(reply: &HttpReply) -> Option<Url> {
    if !matches!(reply.status, 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let location = reply.header(LOCATION.as_str())?;
    reply.final_url.join(location).ok()
}

/// Writes the request in the library's own terms.
fn outgoing(
    client: &reqwest::Client,
    request: &HttpRequest,
    url: &Url,
) -> Result<reqwest::Request, HttpError> {
    let mut headers = HeaderMap::new();
    for (name, text) in &request.headers {
        let (name, value) = header(name, text)?;
        headers.append(name, value);
    }
    let builder = client.request(request.method.clone(), url.clone());
    let typed =
        |content_type: &str| header("content-type", &HeaderText::Plain(content_type.into()));
    let builder = match &request.body {
        Body::Empty => builder,
        Body::Json(json) => {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            builder.body(json.clone())
        }
        Body::Bytes {
            content_type,
            bytes,
        } => {
            headers.insert(CONTENT_TYPE, typed(content_type)?.1);
            builder.body(bytes.clone())
        }
        Body::Multipart(parts) => {
            let mut form = reqwest::multipart::Form::new();
            for part in parts {
                form = form.part(part.name.clone(), form_part(part)?);
            }
            builder.multipart(form)
        }
    };
    let mut outgoing = builder.build().map_err(|error| HttpError::BadUrl {
        reason: chain_text(&error.without_url()),
    })?;
    for (name, value) in &headers {
        outgoing.headers_mut().append(name, value.clone());
    }
    Ok(outgoing)
}

fn form_part(part: &Part) -> Result<reqwest::multipart::Part, HttpError> {
    let made = reqwest::multipart::Part::bytes(part.bytes.clone());
    let made = match &part.filename {
        Some(filename) => made.file_name(filename.clone()),
        None => made,
    };
    made.mime_str(&part.content_type)
        .map_err(|_| HttpError::BadHeader {
            name: "content-type".to_owned(),
        })
}

fn header(name: &str, text: &HeaderText) -> Result<(HeaderName, HeaderValue), HttpError> {
    let bad = || HttpError::BadHeader {
        name: name.to_owned(),
    };
    let header_name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
    let value = match text {
        HeaderText::Plain(text) => HeaderValue::from_str(text),
        HeaderText::Secret(secret) => HeaderValue::from_str(secret.expose_secret()),
    };
    let mut value = value.map_err(|_| bad())?;
    value.set_sensitive(matches!(text, HeaderText::Secret(_)));
    Ok((header_name, value))
}

/// Reads the body piece by piece under the cap, the idle limit and the deadline.
async fn read(
    mut response: reqwest::Response,
    request: &HttpRequest,
    deadline: Instant,
    hear: &mut dyn FnMut(&[u8]),
) -> Result<HttpReply, HttpError> {
    let status = response.status().as_u16();
    let is_success = response.status().is_success();
    let limit_bytes = request.max_reply_bytes;
    let announced = response.content_length().unwrap_or(0);
    if request.method != Method::HEAD && announced > limit_bytes as u64 {
        return Err(HttpError::TooLarge { limit_bytes });
    }
    let mut received = Vec::new();
    loop {
        let idle_end = Instant::now() + seconds(request.timeouts.idle_s);
        let reason = match timeout_at(idle_end.min(deadline), response.chunk()).await {
            Ok(Ok(Some(chunk))) => {
                if received.len() + chunk.len() > limit_bytes {
                    return Err(HttpError::TooLarge { limit_bytes });
                }
                if is_success {
                    hear(&chunk);
                }
                received.extend_from_slice(&chunk);
                continue;
            }
            Ok(Ok(None)) => break,
            Ok(Err(error)) => chain_text(&error.without_url()),
            Err(_) if idle_end < deadline => {
                format!("nothing came for {} s", request.timeouts.idle_s)
            }
            Err(_) => format!("not complete within {} s", request.timeouts.total_s),
        };
        return Err(HttpError::Cut {
            status,
            received,
            reason,
        });
    }
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        })
        .collect();
    Ok(HttpReply {
        status,
        headers,
        body: received,
        final_url: response.url().clone(),
    })
}
