//! What a secret is for: a provider, or one WordPress site.

use std::fmt;

use url::Url;

use crate::config::env::{
    IGNY8_WORDPRESS_APP_PASSWORD, IGNY8_WORDPRESS_BRIDGE_KEY, IGNY8_WORDPRESS_WEBHOOK_SECRET,
    PREFIX,
};
use crate::config::kinds::is_provider_name;

/// How a WordPress secret's name begins; the site's address follows.
const WORDPRESS: &str = "wordpress:";

/// How the name of a bridge key begins; the site's address follows.
const BRIDGE: &str = "wordpress-bridge:";

/// How the name of the key begins that is to take a bridge key's place.
const NEXT_BRIDGE: &str = "wordpress-bridge-next:";

/// How the name of a webhook secret begins; the site's address follows.
const WEBHOOK: &str = "wordpress-webhook:";

/// Names a secret.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SecretName {
    /// The API key of a provider.
    Provider(String),
    /// The application password for the WordPress site at this address (origin and path).
    WordPress(String),
    /// The key of the bridge plugin on the WordPress site at this address.
    WordPressBridge(String),
    /// The key that is to take its place, while it is being rotated.
    NextWordPressBridge(String),
    /// The secret that the webhooks of the WordPress site at this address are signed with.
    WordPressWebhook(String),
}

impl SecretName {
    /// Names a provider's key. `None` when the text is no provider's name.
    #[must_use]
    pub fn provider(name: &str) -> Option<Self> {
        is_provider_name(name).then(|| Self::Provider(name.to_owned()))
    }

    /// Names a site's application password, so that each site has its own.
    ///
    /// `None` when the address is not http or https.
    #[must_use]
    pub fn wordpress(address: &str) -> Option<Self> {
        site_key(address).map(Self::WordPress)
    }

    /// Names the key of the bridge plugin of a site.
    ///
    /// `None` when the address is not http or https.
    #[must_use]
    pub fn wordpress_bridge(address: &str) -> Option<Self> {
        site_key(address).map(Self::WordPressBridge)
    }

    /// Names the key that is to take the place of a site's bridge key.
    ///
    /// `None` when the address is not http or https.
    #[must_use]
    pub fn next_wordpress_bridge(address: &str) -> Option<Self> {
        site_key(address).map(Self::NextWordPressBridge)
    }

    /// Names the secret of a site's webhooks.
    ///
    /// `None` when the address is not http or https.
    #[must_use]
    pub fn wordpress_webhook(address: &str) -> Option<Self> {
        site_key(address).map(Self::WordPressWebhook)
    }

    /// Reads what `Display` wrote. `None` when it is neither form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(address) = text.strip_prefix(WORDPRESS) {
            return Self::wordpress(address);
        }
        if let Some(address) = text.strip_prefix(BRIDGE) {
            return Self::wordpress_bridge(address);
        }
        if let Some(address) = text.strip_prefix(WEBHOOK) {
            return Self::wordpress_webhook(address);
        }
        match text.strip_prefix(NEXT_BRIDGE) {
            Some(address) => Self::next_wordpress_bridge(address),
            None => Self::provider(text),
        }
    }

    /// Gives the variable that holds the secret itself.
    #[must_use]
    pub fn variable(&self) -> String {
        match self {
            Self::Provider(name) => {
                let name = name.replace('-', "_").to_ascii_uppercase();
                format!("{PREFIX}{name}_API_KEY")
            }
            Self::WordPress(_) => IGNY8_WORDPRESS_APP_PASSWORD.to_owned(),
            Self::WordPressBridge(_) => IGNY8_WORDPRESS_BRIDGE_KEY.to_owned(),
            Self::NextWordPressBridge(_) => format!("{IGNY8_WORDPRESS_BRIDGE_KEY}_NEXT"),
            Self::WordPressWebhook(_) => IGNY8_WORDPRESS_WEBHOOK_SECRET.to_owned(),
        }
    }

    /// Gives the variable that names a file with the secret.
    #[must_use]
    pub fn file_variable(&self) -> String {
        format!("{}_FILE", self.variable())
    }

    /// Gives the name of its file among the credentials of systemd.
    #[must_use]
    pub fn credential_file(&self) -> &str {
        match self {
            Self::Provider(name) => name,
            Self::WordPress(_) => "wordpress",
            Self::WordPressBridge(_) => "wordpress-bridge",
            Self::NextWordPressBridge(_) => "wordpress-bridge-next",
            Self::WordPressWebhook(_) => "wordpress-webhook",
        }
    }

    /// Gives what `igny8 auth set` calls it.
    #[must_use]
    pub fn auth_name(&self) -> &str {
        self.credential_file()
    }
}

impl fmt::Display for SecretName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Provider(name) => f.write_str(name),
            Self::WordPress(address) => write!(f, "{WORDPRESS}{address}"),
            Self::WordPressBridge(address) => write!(f, "{BRIDGE}{address}"),
            Self::NextWordPressBridge(address) => write!(f, "{NEXT_BRIDGE}{address}"),
            Self::WordPressWebhook(address) => write!(f, "{WEBHOOK}{address}"),
        }
    }
}

/// A site's address in the one form that names its secrets. `None` when it is not http or https.
fn site_key(address: &str) -> Option<String> {
    let url = Url::parse(address.trim()).ok()?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return None;
    }
    let origin = url.origin().ascii_serialization();
    let path = url.path().trim_end_matches('/');
    Some(format!("{origin}{path}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_site_has_a_name_of_its_own_whatever_the_spelling() {
        let name = |address: &str| SecretName::wordpress(address).map(|name| name.to_string());
        let blog = Some("wordpress:https://example.com/blog".to_owned());
        assert_eq!(name("https://Example.com:443/blog/"), blog);
        assert_eq!(name("https://user:pw@example.com/blog?x#y"), blog);
        assert_ne!(name("https://example.com"), blog);
        assert_ne!(name("http://example.com/blog"), blog);
        assert_eq!(name("ftp://example.com"), None);
        for text in [
            "openai",
            "wordpress:https://example.com/blog",
            "wordpress-bridge:https://example.com/blog",
            "wordpress-bridge-next:https://example.com/blog",
        ] {
            let parsed = SecretName::parse(text).expect("a name");
            assert_eq!(parsed.to_string(), text);
        }
        assert_eq!(SecretName::parse("../openai"), None);
        assert_eq!(SecretName::parse("wordpress"), None);
    }

    #[test]
    fn variables_follow_the_name() {
        let name = SecretName::provider("my-box").expect("a name");
        assert_eq!(name.variable(), "IGNY8_MY_BOX_API_KEY");
        assert_eq!(name.file_variable(), "IGNY8_MY_BOX_API_KEY_FILE");
        let name = SecretName::wordpress("https://example.com").expect("a name");
        assert_eq!(name.variable(), "IGNY8_WORDPRESS_APP_PASSWORD");
        assert_eq!(name.auth_name(), "wordpress");
    }
}
