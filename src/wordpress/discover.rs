//! Finding the REST API of a site: pretty or plain permalinks, at the top or in a subfolder.

use url::Url;
use url::form_urlencoded::byte_serialize;

use super::address::SiteAddress;
use super::failure::WordPressError;
use super::refusal::failure;
use super::wire::{self, SiteIndex};
use crate::http::{HttpClient, HttpError, HttpReply, HttpRequest, Redirects, Timeouts};

/// The relation under which a home page names its REST API.
const API_RELATION: &str = "https://api.w.org/";

/// The cap of a home page, in bytes: only its headers are wanted.
const HOME_PAGE_BYTES: usize = 32 * 1024 * 1024;

/// The root of a site's REST API, in either of its two shapes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RestRoot {
    /// Pretty permalinks: `https://site/wp-json/`.
    Pretty(Url),
    /// Plain permalinks: `https://site/?rest_route=/`, arguments behind an `&`.
    Query(Url),
}

impl RestRoot {
    /// Reads the address of a root, as found or as saved before.
    ///
    /// # Errors
    /// `RootElsewhere` when it is not on the site's own scheme, host and port: the password would
    /// go to somebody else.
    pub fn read(root: &str, site: &SiteAddress) -> Result<Self, WordPressError> {
        let elsewhere = || WordPressError::RootElsewhere {
            root: crate::http::redact::foreign_message(root),
        };
        let mut url = site.url().join(root).map_err(|_| elsewhere())?;
        if !site.same_origin(&url) || !url.username().is_empty() || url.password().is_some() {
            return Err(elsewhere());
        }
        url.set_fragment(None);
        if url.query_pairs().any(|(name, _)| name == "rest_route") {
            return Ok(Self::Query(url));
        }
        url.set_query(None);
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Ok(Self::Pretty(url))
    }

    /// The address to save.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pretty(url) | Self::Query(url) => url.as_str(),
        }
    }

    /// Whether the site uses plain permalinks.
    #[must_use]
    pub const fn is_plain(&self) -> bool {
        matches!(self, Self::Query(_))
    }

    /// Makes the address of a route such as `wp/v2/posts`, with arguments in the given order.
    #[must_use]
    pub fn route(&self, route: &str, arguments: &[(&str, &str)]) -> Url {
        let mut query = String::new();
        let mut push = |name: &str, value: &str| {
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(name);
            query.push('=');
            query.push_str(value);
        };
        let mut url = match self {
            Self::Pretty(root) => {
                let mut url = root.clone();
                url.set_path(&format!("{}{route}", root.path()));
                url
            }
            Self::Query(root) => {
                // What else the root carries, such as a language, stays.
                for (name, value) in root.query_pairs() {
                    if name != "rest_route" {
                        push(&encoded(&name), &encoded(&value));
                    }
                }
                push("rest_route", &format!("/{route}"));
                root.clone()
            }
        };
        for (name, value) in arguments {
            push(&encoded(name), &encoded(value));
        }
        url.set_query((!query.is_empty()).then_some(&query));
        url
    }
}

fn encoded(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect()
}

/// What is known of a site before anybody logs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discovery {
    /// Where its REST API is.
    pub root: RestRoot,
    /// What that says about itself. `None` when it answers only those who are logged in.
    pub index: Option<SiteIndex>,
}

/// Finds the REST API: where the home page says, else at `/wp-json/`, else at `?rest_route=/`.
///
/// No password is sent.
///
/// # Errors
/// `Moved`, `RootElsewhere`, `NoRest`, `PlainPermalinks`, `RestDisabled`, `Blocked`, `Maintenance`,
/// `RateLimited`, `ServerFailed` and `Network`.
pub async fn discover(http: &HttpClient, site: &SiteAddress) -> Result<Discovery, WordPressError> {
    let home = ask(http, site.url().clone()).await?;
    if matches!(home.status, 429 | 503) {
        return Err(failure(&home));
    }
    let named = match named_root(&home) {
        Some(root) => Some(RestRoot::read(&root, site)?),
        None => None,
    };
    let is_plain = named.as_ref().is_some_and(RestRoot::is_plain);
    let mut rest_route = site.url().clone();
    rest_route.set_query(Some("rest_route=/"));
    let mut candidates: Vec<RestRoot> = named.into_iter().collect();
    for guess in [
        RestRoot::Pretty(site.below("wp-json/")),
        RestRoot::Query(rest_route),
    ] {
        if !candidates.contains(&guess) {
            candidates.push(guess);
        }
    }
    // The pages of a site may live elsewhere while its API answers here.
    let mut refusal = match failure(&home) {
        moved @ WordPressError::Moved { .. } => Some(moved),
        _ => None,
    };
    for root in candidates {
        let reply = ask(http, index_url(&root)).await?;
        match read_index(&reply) {
            Ok(index) => {
                return Ok(Discovery {
                    root,
                    index: Some(index),
                });
            }
            Err(WordPressError::NotLoggedIn { .. }) => return Ok(Discovery { root, index: None }),
            Err(
                error @ (WordPressError::RestDisabled { .. }
                | WordPressError::Maintenance { .. }
                | WordPressError::RateLimited { .. }),
            ) => return Err(error),
            // A wall before one of the addresses may leave the others open.
            Err(
                error @ (WordPressError::Blocked { .. }
                | WordPressError::Moved { .. }
                | WordPressError::RoleTooLow { .. }
                | WordPressError::ServerFailed { .. }),
            ) => refusal = refusal.or(Some(error)),
            Err(_) => {}
        }
    }
    Err(refusal.unwrap_or_else(|| {
        let site = site.to_string();
        if is_plain {
            WordPressError::PlainPermalinks { site }
        } else {
            WordPressError::NoRest { site }
        }
    }))
}

/// The address of the index, with no more in it than is used.
fn index_url(root: &RestRoot) -> Url {
    root.route(
        "",
        &[(
            "_fields",
            "name,url,namespaces,authentication,timezone_string,gmt_offset",
        )],
    )
}

fn read_index(reply: &HttpReply) -> Result<SiteIndex, WordPressError> {
    if reply.is_success()
        && let Some(index) = wire::object::<SiteIndex>(&reply.body)
        && index.has_core()
    {
        return Ok(index);
    }
    Err(failure(reply))
}

async fn ask(http: &HttpClient, url: Url) -> Result<HttpReply, HttpError> {
    let request = HttpRequest::get(url)
        .header("accept", "application/json, text/html;q=0.9")
        .timeouts(Timeouts {
            total_s: 60.0,
            ..Timeouts::default()
        })
        .max_reply_bytes(HOME_PAGE_BYTES)
        .redirects(Redirects::SameOriginGet { limit: 3 });
    http.send(&request).await
}

/// Finds the REST root that the reply's `Link` headers name.
fn named_root(reply: &HttpReply) -> Option<String> {
    let links = reply
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("link"));
    links.into_iter().find_map(|(_, value)| root_in_link(value))
}

/// Reads one `Link` header: `<ADDRESS>; rel="RELATIONS"`, several joined by commas (RFC 8288).
fn root_in_link(header: &str) -> Option<String> {
    let mut rest = header;
    while let Some(start) = rest.find('<') {
        let (target, behind) = rest[start + 1..].split_once('>')?;
        let end = behind.find('<').unwrap_or(behind.len());
        let is_api = behind[..end].split([';', ',']).any(|parameter| {
            parameter
                .trim()
                .strip_prefix("rel=")
                .is_some_and(|relations| {
                    let relations = relations.trim_matches(['"', '\'', ' ']);
                    relations
                        .split(' ')
                        .any(|relation| relation == API_RELATION)
                })
        });
        if is_api {
            return Some(target.trim().to_owned());
        }
        rest = &behind[end..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(address: &str) -> SiteAddress {
        address.parse().unwrap()
    }

    #[test]
    fn both_shapes_of_a_route() {
        let here = site("https://example.com/blog");
        let pretty = RestRoot::read("https://example.com/blog/wp-json", &here).unwrap();
        let plain = RestRoot::read(
            "https://example.com/blog/index.php?rest_route=/&lang=de",
            &here,
        )
        .unwrap();
        let arguments = [("search", "igny8:a b"), ("status", "any,trash")];
        assert_eq!(
            pretty.route("wp/v2/posts", &arguments).as_str(),
            "https://example.com/blog/wp-json/wp/v2/posts?search=igny8%3Aa+b&status=any%2Ctrash"
        );
        assert_eq!(
            plain.route("wp/v2/posts", &arguments).as_str(),
            "https://example.com/blog/index.php?lang=de&rest_route=/wp/v2/posts&search=igny8%3Aa+b&status=any%2Ctrash"
        );
        assert_eq!(pretty.route("wp/v2/posts/7", &[]).query(), None);
    }

    #[test]
    fn a_root_elsewhere_gets_no_password() {
        let here = site("https://example.com");
        for root in [
            "https://evil.example/wp-json/",
            "http://example.com/wp-json/",
            "https://example.com:444/wp-json/",
            "//evil.example/wp-json/",
            "https://ann@example.com/wp-json/",
        ] {
            let error = RestRoot::read(root, &here).unwrap_err();
            assert!(
                matches!(error, WordPressError::RootElsewhere { .. }),
                "{root}"
            );
        }
        assert_eq!(
            RestRoot::read("/wp-json/", &here).unwrap().as_str(),
            "https://example.com/wp-json/"
        );
    }

    #[test]
    fn the_link_header_is_read_in_all_its_forms() {
        let root = Some("https://e.com/wp-json/".to_owned());
        for header in [
            "<https://e.com/wp-json/>; rel=\"https://api.w.org/\"",
            "<https://e.com/x,y>; rel=shortlink, <https://e.com/wp-json/>; rel=\"https://api.w.org/\"",
            "<https://e.com/wp-json/>; rel=https://api.w.org/; title=\"a, b\"",
            "<https://e.com/wp-json/>; title=x; rel='alternate https://api.w.org/'",
        ] {
            assert_eq!(root_in_link(header), root, "{header}");
        }
        assert_eq!(root_in_link("<https://e.com/?p=2>; rel=shortlink"), None);
        assert_eq!(root_in_link("<https://e.com/"), None);
    }
}
