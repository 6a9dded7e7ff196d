//! The address of a site: checked and put into one form before anything is sent there.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;
use url::{Host, Url};

/// Why an address cannot be a site's.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Nothing was given.
    #[error("the WordPress address is empty")]
    Empty,
    /// It cannot be read as an address.
    #[error("`{given}` is not a web address: {reason}")]
    Unreadable {
        /// What was given.
        given: String,
        /// What is wrong with it.
        reason: String,
    },
    /// It would send the password over plain http to another machine.
    #[error("{host} would get the password over plain http")]
    NotSecure {
        /// The host it names.
        host: String,
    },
    /// It holds a user name or a password.
    #[error("the WordPress address holds a user name or a password")]
    HoldsLogin,
}

/// The home of a site such as `https://example.com/blog/`: https (http for this machine, or by the
/// user's consent), without login, query or fragment, ending in a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAddress {
    home: Url,
    /// Another host that the user lets have the site's credentials: its REST API lies there.
    api: Option<Url>,
}

impl SiteAddress {
    /// The address as a URL.
    #[must_use]
    pub const fn url(&self) -> &Url {
        &self.home
    }

    /// The address as text, with its final slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.home.as_str()
    }

    /// Whether an address has this one's scheme, host and port, or those that the user agreed to.
    #[must_use]
    pub fn same_origin(&self, other: &Url) -> bool {
        self.home.origin() == other.origin()
            || (self.api.as_ref()).is_some_and(|api| api.origin() == other.origin())
    }

    /// The same site, whose REST API may lie at this other address: the user has agreed to that.
    #[must_use]
    pub fn with_api_at(mut self, api: Url) -> Self {
        self.api = Some(api);
        self
    }

    /// Reads an address as `from_str` does, plain http to another machine included: only for the
    /// question whether the user agrees to that, and after it.
    ///
    /// # Errors
    /// `AddressError`, but never `NotSecure`.
    pub fn read_plain_http(given: &str) -> Result<Self, AddressError> {
        read(given, true)
    }

    /// Whether what is sent there can be read on the way: plain http to another machine.
    #[must_use]
    pub fn is_readable_on_the_way(&self) -> bool {
        is_readable_on_the_way(&self.home)
    }

    /// The address of something below the site, such as `wp-json/`.
    #[must_use]
    pub(super) fn below(&self, path: &str) -> Url {
        let mut url = self.home.clone();
        url.set_path(&format!("{}{path}", self.home.path()));
        url
    }
}

/// Whether what is sent to an address can be read on the way: plain http to another machine.
#[must_use]
pub fn is_readable_on_the_way(url: &Url) -> bool {
    url.scheme() == "http" && !url.host().is_some_and(|host| is_loopback(&host.to_owned()))
}

impl FromStr for SiteAddress {
    type Err = AddressError;

    /// Reads what a person types or copies from the browser: `https://` is added when no scheme is
    /// given, and what lies within WordPress (`wp-admin/…`, `wp-login.php`, `wp-json/…`) is cut.
    ///
    /// # Errors
    /// `AddressError`, one variant for each thing to do about it.
    fn from_str(given: &str) -> Result<Self, Self::Err> {
        read(given, false)
    }
}

fn read(given: &str, plain_http: bool) -> Result<SiteAddress, AddressError> {
    let given = given.trim();
    if given.is_empty() {
        return Err(AddressError::Empty);
    }
    let unreadable = |reason: &str| AddressError::Unreadable {
        given: shown(given),
        reason: reason.to_owned(),
    };
    let full = if given.contains("://") {
        given.to_owned()
    } else {
        format!("https://{given}")
    };
    let mut url = Url::parse(&full).map_err(|error| unreadable(&error.to_string()))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(AddressError::HoldsLogin);
    }
    let Some(host) = url.host().map(|host| host.to_owned()) else {
        return Err(unreadable("it has no host"));
    };
    match url.scheme() {
        "https" => {}
        "http" if plain_http || is_loopback(&host) => {}
        "http" => {
            return Err(AddressError::NotSecure {
                host: host.to_string(),
            });
        }
        _ => return Err(unreadable("it does not start with https://")),
    }
    url.set_query(None);
    url.set_fragment(None);
    let mut path = String::from("/");
    for part in url.path().split('/').filter(|part| !part.is_empty()) {
        if matches!(
            part,
            "wp-admin" | "wp-login.php" | "wp-json" | "index.php" | "xmlrpc.php"
        ) {
            break;
        }
        path.push_str(part);
        path.push('/');
    }
    url.set_path(&path);
    Ok(SiteAddress {
        home: url,
        api: None,
    })
}

impl fmt::Display for SiteAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.home.as_str())
    }
}

/// Whether a host is this machine by its very name: no look-up takes part.
fn is_loopback(host: &Host<String>) -> bool {
    match host {
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
    }
}

/// What may be repeated of a bad address: nothing before an `@`, and not more than a line.
fn shown(given: &str) -> String {
    let visible = given.rsplit('@').next().unwrap_or_default();
    visible
        .chars()
        .filter(|c| !c.is_control())
        .take(120)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(given: &str) -> Result<String, AddressError> {
        given.parse::<SiteAddress>().map(|site| site.to_string())
    }

    #[test]
    fn addresses_come_into_one_form() {
        for (given, expected) in [
            ("https://Example.com", "https://example.com/"),
            (" example.com/blog ", "https://example.com/blog/"),
            (
                "https://example.com/blog/wp-admin/post.php?post=1#x",
                "https://example.com/blog/",
            ),
            ("https://example.com/wp-json/wp/v2", "https://example.com/"),
            (
                "https://example.com:8443//a//",
                "https://example.com:8443/a/",
            ),
            ("http://127.0.0.1:8080/wp", "http://127.0.0.1:8080/wp/"),
            ("http://[::1]:80/", "http://[::1]/"),
            ("http://localhost/wp", "http://localhost/wp/"),
        ] {
            assert_eq!(read(given).unwrap(), expected, "{given}");
        }
    }

    #[test]
    fn passwords_never_go_over_plain_http_or_into_an_address() {
        assert!(matches!(
            read("http://example.com"),
            Err(AddressError::NotSecure { .. })
        ));
        assert!(matches!(
            read("http://10.0.0.1/"),
            Err(AddressError::NotSecure { .. })
        ));
        assert!(matches!(
            read("http://localhost.example.com"),
            Err(AddressError::NotSecure { .. })
        ));
        assert_eq!(
            read("https://ann:canary@example.com"),
            Err(AddressError::HoldsLogin)
        );
        assert_eq!(read("  "), Err(AddressError::Empty));
        let error = read("ftp://ann:canary@").unwrap_err();
        assert!(!error.to_string().contains("canary"), "{error}");
    }

    #[test]
    fn another_host_counts_only_after_consent() {
        let site: SiteAddress = "https://example.com/blog".parse().unwrap();
        let api = Url::parse("https://api.example.com/wp-json/").unwrap();
        assert!(!site.same_origin(&api));
        let agreed = site.with_api_at(api.clone());
        assert!(agreed.same_origin(&api) && agreed.same_origin(agreed.url()));
        let plain = SiteAddress::read_plain_http("http://10.0.0.7/x").unwrap();
        assert!(plain.is_readable_on_the_way());
        let here = SiteAddress::read_plain_http("http://127.0.0.1:8080").unwrap();
        assert!(!here.is_readable_on_the_way());
    }

    proptest! {
        #[test]
        fn the_form_is_stable_and_safe(given in "\\PC{0,60}") {
            if let Ok(site) = given.parse::<SiteAddress>() {
                prop_assert!(site.as_str().ends_with('/'));
                prop_assert_eq!(site.as_str().parse::<SiteAddress>(), Ok(site.clone()));
            }
        }
    }
}
