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

/// The home of a site such as `https://example.com/blog/`: https (http for this machine alone),
/// without login, query or fragment, ending in a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAddress(Url);

impl SiteAddress {
    /// The address as a URL.
    #[must_use]
    pub const fn url(&self) -> &Url {
        &self.0
    }

    /// The address as text, with its final slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether an address has this one's scheme, host and port.
    #[must_use]
    pub fn same_origin(&self, other: &Url) -> bool {
        self.0.origin() == other.origin()
    }

    /// The address of something below the site, such as `wp-json/`.
    #[must_use]
    pub(super) fn below(&self, path: &str) -> Url {
        let mut url = self.0.clone();
        url.set_path(&format!("{}{path}", self.0.path()));
        url
    }
}

impl FromStr for SiteAddress {
    type Err = AddressError;

    /// Reads what a person types or copies from the browser: `https://` is added when no scheme is
    /// given, and what lies within WordPress (`wp-admin/…`, `wp-login.php`, `wp-json/…`) is cut.
    ///
    /// # Errors
    /// `AddressError`, one variant for each thing to do about it.
    fn from_str(given: &str) -> Result<Self, Self::Err> {
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
            "http" if is_loopback(&host) => {}
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
        Ok(Self(url))
    }
}

impl fmt::Display for SiteAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0.as_str())
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
