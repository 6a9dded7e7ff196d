//! Which addresses a request may reach: keeps addresses that a stranger names out of local networks.

use std::error::Error;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use thiserror::Error as ThisError;
use url::{Host, Url};

use super::error::HttpError;

/// Where a client may connect to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IpPolicy {
    /// Anywhere: for addresses that the user has configured.
    Anywhere,
    /// Only https and only public addresses: for addresses that a reply has named. Names are
    /// looked up by us and the checked addresses are the ones connected to, so a second look-up
    /// cannot lead elsewhere; system proxies, which would look up for themselves, are not used.
    PublicOnly {
        /// Whether this machine itself is allowed too, also over http.
        allow_loopback: bool,
    },
}

impl IpPolicy {
    /// Checks what an address shows without a look-up: scheme, host, credentials, literal IP.
    ///
    /// # Errors
    /// `BadUrl` when it cannot be asked at all, `ForbiddenAddress` for a literal address outside
    /// the policy.
    pub fn check_url(self, url: &Url) -> Result<(), HttpError> {
        let bad = |reason: &str| HttpError::BadUrl {
            reason: reason.to_owned(),
        };
        if !matches!(url.scheme(), "http" | "https") {
            return Err(bad("it starts with neither https:// nor http://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(bad("it holds a user name or a password"));
        }
        let Some(host) = url.host() else {
            return Err(bad("it has no host"));
        };
        let Self::PublicOnly { allow_loopback } = self else {
            return Ok(());
        };
        if url.scheme() != "https" && !(allow_loopback && is_loopback_host(url)) {
            return Err(bad("only https is allowed here"));
        }
        let literal = match host {
            Host::Ipv4(address) => Some(IpAddr::V4(address)),
            Host::Ipv6(address) => Some(IpAddr::V6(address)),
            Host::Domain(_) => None,
        };
        match literal {
            Some(address) if !self.allows(address) => Err(HttpError::ForbiddenAddress {
                host: host.to_string(),
                address,
            }),
            _ => Ok(()),
        }
    }

    /// Whether an address may be connected to.
    #[must_use]
    pub fn allows(self, address: IpAddr) -> bool {
        match self {
            Self::Anywhere => true,
            Self::PublicOnly { allow_loopback } => {
                is_public(address) || (allow_loopback && address.is_loopback())
            }
        }
    }
}

/// Whether the host is this machine by its look: `127.0.0.0/8`, `::1`, `localhost` or below it.
#[must_use]
pub fn is_loopback_host(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        None => false,
    }
}

/// Whether an address belongs to the public internet.
///
/// Refuses what the IANA special-purpose registries (RFC 6890 and its updates) keep for private,
/// local, shared, documentation, benchmarking, multicast or translating use. An IPv6 address that
/// carries an IPv4 one (mapped, translated by NAT64, 6to4, Teredo) is refused whatever it carries:
/// no provider needs one, and each is a way round this check.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(a == 0
        || a == 10
        || a == 127
        || (a == 100 && (64..128).contains(&b))
        || (a == 169 && b == 254)
        || (a == 172 && (16..32).contains(&b))
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113)
        || a >= 224)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    // Only 2000::/3 is handed out for global use; within it, four blocks are not.
    (first & 0xe000) == 0x2000
        && !(first == 0x2001 && second < 0x0200) // Teredo, ORCHID, benchmarking and the like
        && !(first == 0x2001 && second == 0x0db8) // documentation
        && first != 0x2002 // 6to4
        && !(first == 0x3fff && second < 0x1000) // documentation
}

/// Says that a look-up led only to addresses outside the policy.
#[derive(Debug, ThisError)]
#[error("{host} leads to {address}, which is not a public address")]
struct Forbidden {
    host: String,
    address: IpAddr,
}

/// Finds a refusal of `PublicResolver` in the causes of an error.
pub(super) fn forbidden_in(error: &(dyn Error + 'static)) -> Option<HttpError> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(forbidden) = error.downcast_ref::<Forbidden>() {
            return Some(HttpError::ForbiddenAddress {
                host: forbidden.host.clone(),
                address: forbidden.address,
            });
        }
        cause = error.source();
    }
    None
}

/// Looks names up with the system's resolver and lets only allowed addresses through.
pub(super) struct PublicResolver {
    policy: IpPolicy,
}

impl PublicResolver {
    pub(super) const fn new(policy: IpPolicy) -> Self {
        Self { policy }
    }
}

impl Resolve for PublicResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let policy = self.policy;
        Box::pin(async move {
            let host = name.as_str().to_owned();
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((host.as_str(), 0)).await?.collect();
            let allowed = allowed_addresses(policy, host, &found)?;
            let addresses: Addrs = Box::new(allowed.into_iter());
            Ok(addresses)
        })
    }
}

/// Keeps the allowed ones of the addresses found; an error names the first one refused.
fn allowed_addresses(
    policy: IpPolicy,
    host: String,
    found: &[SocketAddr],
) -> Result<Vec<SocketAddr>, Forbidden> {
    let allowed: Vec<SocketAddr> = found
        .iter()
        .copied()
        .filter(|address| policy.allows(address.ip()))
        .collect();
    match found.first() {
        Some(refused) if allowed.is_empty() => Err(Forbidden {
            host,
            address: refused.ip(),
        }),
        _ => Ok(allowed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STRICT: IpPolicy = IpPolicy::PublicOnly {
        allow_loopback: false,
    };

    #[test]
    fn only_the_public_internet_is_public() {
        let public = [
            "1.1.1.1",
            "8.8.8.8",
            "100.63.255.255",
            "100.128.0.0",
            "172.15.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "198.20.0.1",
            "223.255.255.255",
            "2606:4700::1111",
            "2a00:1450::8",
            "2001:4860:4860::8888",
        ];
        for address in public {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
        let closed = [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.1.1.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:10::1",
            "2001:db8::1",
            "2002:7f00:1::1",
            "3fff::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ];
        for address in closed {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn addresses_in_disguise_are_refused_before_any_connection() {
        let refused = [
            "https://127.0.0.1/x",
            "https://2130706433/x",
            "https://0x7f000001/",
            "https://127.1/",
            "https://0177.0.0.1/",
            "https://[::ffff:127.0.0.1]/",
            "https://[::1]:8443/",
            "https://169.254.169.254/latest/meta-data",
            "https://[64:ff9b::a00:1]/",
            "https://１２７.０.０.１/",
            "http://8.8.8.8/x.png",
            "file:///etc/passwd",
            "ftp://example.com/x",
            "https://user:key@example.com/",
            "https://10.0.0.1./",
        ];
        for address in refused {
            let Ok(url) = Url::parse(address) else {
                continue;
            };
            assert!(STRICT.check_url(&url).is_err(), "{address}");
        }
        let url = Url::parse("https://images.example/x.png").unwrap();
        assert_eq!(STRICT.check_url(&url), Ok(()));
    }

    #[test]
    fn loopback_needs_leave() {
        let lenient = IpPolicy::PublicOnly {
            allow_loopback: true,
        };
        for address in [
            "http://127.0.0.1:9/x",
            "http://localhost:9/x",
            "http://[::1]/",
        ] {
            let url = Url::parse(address).unwrap();
            assert_eq!(lenient.check_url(&url), Ok(()), "{address}");
            assert!(STRICT.check_url(&url).is_err(), "{address}");
            assert_eq!(IpPolicy::Anywhere.check_url(&url), Ok(()));
        }
        let url = Url::parse("http://192.168.0.1/").unwrap();
        assert!(lenient.check_url(&url).is_err());
    }

    #[test]
    fn a_name_that_leads_home_is_refused_and_mixed_answers_are_filtered() {
        let home: SocketAddr = "127.0.0.1:0".parse().unwrap();
        let public: SocketAddr = "1.1.1.1:0".parse().unwrap();
        let kept = allowed_addresses(STRICT, "both.example".into(), &[home, public]).unwrap();
        assert_eq!(kept, [public]);
        let refused = allowed_addresses(STRICT, "home.example".into(), &[home]).unwrap_err();
        assert_eq!(
            forbidden_in(&refused),
            Some(HttpError::ForbiddenAddress {
                host: "home.example".into(),
                address: home.ip()
            })
        );
    }
}
