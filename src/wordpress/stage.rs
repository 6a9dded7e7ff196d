//! The stages between this machine and a post, and at which of them something stops.

use serde::Serialize;

use super::bridge::BridgeError;
use super::failure::WordPressError;
use crate::http::HttpError;

/// A stage that has to work, from this machine to the post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The address itself: readable, and allowed to get credentials.
    Address,
    /// The name leads to a machine.
    Dns,
    /// The machine takes connections.
    Connection,
    /// The connection is encrypted for this very site.
    Tls,
    /// The address is the site's own and does not send on.
    Redirect,
    /// The site is open: no maintenance, no limit of requests.
    Host,
    /// No firewall answers in the site's place.
    Firewall,
    /// The REST API is there at all.
    Rest,
    /// The REST API can be reached with these permalinks.
    Permalinks,
    /// No plugin has closed the REST API.
    RestClosed,
    /// The header with the key or the login arrives.
    Header,
    /// The key or the login is right.
    Login,
    /// The role and the key's scopes allow it.
    Capability,
    /// The bridge plugin is there.
    Plugin,
    /// The bridge plugin speaks what this program speaks.
    PluginVersion,
    /// The clocks agree.
    Clock,
    /// Something can be written, and taken away again.
    Write,
}

impl Stage {
    /// What it is called.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Dns => "dns",
            Self::Connection => "connection",
            Self::Tls => "tls",
            Self::Redirect => "redirect",
            Self::Host => "host",
            Self::Firewall => "firewall",
            Self::Rest => "rest",
            Self::Permalinks => "permalinks",
            Self::RestClosed => "rest_closed",
            Self::Header => "header",
            Self::Login => "login",
            Self::Capability => "capability",
            Self::Plugin => "plugin",
            Self::PluginVersion => "plugin_version",
            Self::Clock => "clock",
            Self::Write => "write",
        }
    }

    /// The stage at which a failed exchange stopped, by what each layer below said.
    #[must_use]
    pub fn of_network(error: &HttpError) -> Self {
        let (HttpError::NotSent { reason, .. } | HttpError::Lost { reason, .. }) = error else {
            return match error {
                HttpError::BadUrl { .. } | HttpError::ForbiddenAddress { .. } => Self::Address,
                HttpError::Setup { .. } => Self::Tls,
                _ => Self::Connection,
            };
        };
        let said = reason.to_lowercase();
        if said.contains("dns error") || said.contains("failed to lookup") {
            Self::Dns
        } else if said.contains("certificate")
            || said.contains("tls")
            || said.contains("handshake")
            || said.contains("invalidcontenttype")
            || said.contains("corrupt message")
        {
            Self::Tls
        } else {
            Self::Connection
        }
    }

    /// The stage at which WordPress, or what stands before it, stopped.
    #[must_use]
    pub fn of_site(error: &WordPressError) -> Self {
        match error {
            WordPressError::Address(_) => Self::Address,
            WordPressError::Network(error) => Self::of_network(error),
            WordPressError::Moved { .. } | WordPressError::RootElsewhere { .. } => Self::Redirect,
            WordPressError::Maintenance { .. } | WordPressError::RateLimited { .. } => Self::Host,
            WordPressError::Blocked { .. } | WordPressError::TooLarge => Self::Firewall,
            WordPressError::NoRest { .. } | WordPressError::NoRoute { .. } => Self::Rest,
            WordPressError::PlainPermalinks { .. } => Self::Permalinks,
            WordPressError::RestDisabled { .. } => Self::RestClosed,
            WordPressError::HeaderStripped => Self::Header,
            WordPressError::NotLoggedIn { .. }
            | WordPressError::WrongPassword { .. }
            | WordPressError::UnknownUser { .. }
            | WordPressError::LoginPassword { .. }
            | WordPressError::LoginUnclear { .. }
            | WordPressError::ApplicationPasswordsOff => Self::Login,
            WordPressError::RoleTooLow { .. } => Self::Capability,
            _ => Self::Write,
        }
    }

    /// The stage at which the bridge plugin, or what stands before it, stopped.
    #[must_use]
    pub fn of_bridge(error: &BridgeError) -> Self {
        match error {
            BridgeError::Network(error) => Self::of_network(error),
            BridgeError::Site(error) => Self::of_site(error),
            BridgeError::Missing { .. } => Self::Plugin,
            BridgeError::TooOld { .. } => Self::PluginVersion,
            BridgeError::KeptOut { .. } => Self::RestClosed,
            BridgeError::KeyStripped => Self::Header,
            BridgeError::Key(_) | BridgeError::KeyRefused => Self::Login,
            BridgeError::Throttled { .. } => Self::Host,
            BridgeError::Scope { .. } | BridgeError::Capability { .. } => Self::Capability,
            BridgeError::TooLarge => Self::Firewall,
            _ => Self::Write,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn not_sent(reason: &str) -> HttpError {
        HttpError::NotSent {
            host: "h".to_owned(),
            reason: reason.to_owned(),
        }
    }

    #[test]
    fn what_stops_is_named() {
        let stage = |reason: &str| Stage::of_network(&not_sent(reason));
        assert_eq!(
            stage("client error (Connect): dns error: failed to lookup address information"),
            Stage::Dns
        );
        assert_eq!(
            stage("client error (Connect): invalid peer certificate: UnknownIssuer"),
            Stage::Tls
        );
        assert_eq!(
            stage("tcp connect error: Connection refused (os error 111)"),
            Stage::Connection
        );
        assert_eq!(
            Stage::of_site(&WordPressError::HeaderStripped),
            Stage::Header
        );
        assert_eq!(
            Stage::of_bridge(&BridgeError::Missing { status: 404 }),
            Stage::Plugin
        );
        let blocked = BridgeError::Site(WordPressError::Blocked { status: 403 });
        assert_eq!(Stage::of_bridge(&blocked), Stage::Firewall);
        assert!(Stage::Dns < Stage::Tls && Stage::Login < Stage::Write);
    }
}
