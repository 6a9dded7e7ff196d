//! What the plugin tells about itself and about the site.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{map, text};
use super::client::BridgeClient;
use super::failure::BridgeError;

/// What the bridge, the key and its user can do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Health {
    /// The plugin's version.
    pub bridge_version: String,
    /// The contract that it speaks, such as `igny8.bridge/1`.
    pub contract: String,
    /// WordPress's version.
    #[serde(default)]
    pub wordpress_version: String,
    /// PHP's version.
    #[serde(default)]
    pub php_version: String,
    /// The site's clock, in UTC.
    #[serde(default)]
    pub time: String,
    /// The site's time zone.
    #[serde(default)]
    pub timezone: String,
    /// Whether the site calls itself https.
    #[serde(default)]
    pub https: bool,
    /// The key in use.
    pub key: KeyInfo,
    /// The user it acts as.
    pub user: BridgeUser,
    /// What the site takes at most.
    #[serde(default)]
    pub limits: Limits,
    /// The active SEO plugin. `None` when there is none that the bridge knows.
    #[serde(default)]
    pub seo_plugin: Option<SeoPlugin>,
    /// Which way webhooks are on.
    #[serde(default)]
    pub webhook: WebhookInfo,
    /// How it stands with WordPress's cron.
    #[serde(default)]
    pub cron: Cron,
    /// What an administrator should look at, as sentences.
    #[serde(default)]
    pub problems: Vec<String>,
}

impl Health {
    /// Whether the plugin speaks the contract that this client speaks.
    #[must_use]
    pub fn speaks_our_contract(&self) -> bool {
        self.contract == "igny8.bridge/1"
    }

    /// Whether the key has a scope, such as `publish`.
    #[must_use]
    pub fn has_scope(&self, scope: &str) -> bool {
        self.key.scopes.iter().any(|known| known == scope)
    }

    /// Whether the key's user has a capability, such as `manage_categories`.
    #[must_use]
    pub fn can(&self, capability: &str) -> bool {
        self.user
            .capabilities
            .get(capability)
            .copied()
            .unwrap_or(false)
    }
}

/// A key as the plugin lists it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct KeyInfo {
    /// Its public name, twelve hex digits.
    pub id: String,
    /// The connection it belongs to.
    #[serde(default)]
    pub connection: String,
    /// What it was called when it was made.
    #[serde(default, deserialize_with = "text")]
    pub label: String,
    /// Of `read`, `draft`, `publish`, `media` and `links`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// When it was made, in UTC.
    #[serde(default)]
    pub created: Option<String>,
    /// How many keys of the connection live.
    #[serde(default)]
    pub live_keys: u32,
}

/// The user that a key acts as.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct BridgeUser {
    /// The user's number.
    pub id: i64,
    /// The login name.
    #[serde(default)]
    pub login: String,
    /// Such as `author`.
    #[serde(default)]
    pub roles: Vec<String>,
    /// What the user may do, by WordPress's names.
    #[serde(default, deserialize_with = "map")]
    pub capabilities: BTreeMap<String, bool>,
}

/// What the site takes at most; 0 for what is not told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Limits {
    /// The content of a post, in bytes.
    #[serde(default)]
    pub content_bytes: u64,
    /// An image, in bytes.
    #[serde(default)]
    pub media_bytes: u64,
    /// How long a request may run, in seconds.
    #[serde(default)]
    pub execution_s: u64,
    /// When a creation that did not end is taken over, in seconds.
    #[serde(default)]
    pub claim_abandoned_s: u64,
}

/// An SEO plugin.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct SeoPlugin {
    /// Such as `yoast`.
    pub name: String,
    /// Its version.
    #[serde(default, deserialize_with = "text")]
    pub version: String,
}

/// Which way webhooks are on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct WebhookInfo {
    /// To WordPress.
    #[serde(default)]
    pub incoming: bool,
    /// From WordPress.
    #[serde(default)]
    pub outgoing: bool,
}

/// How it stands with WordPress's cron.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Cron {
    /// Whether visits do not run it.
    #[serde(default)]
    pub disabled: bool,
    /// How many posts wait though their time is over.
    #[serde(default)]
    pub missed_schedule: u64,
}

/// What the site is made of, as the key's user sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct SiteMetadata {
    /// The site's name.
    #[serde(default)]
    pub name: String,
    /// Its tag line.
    #[serde(default)]
    pub description: String,
    /// Its home page.
    #[serde(default)]
    pub home_url: String,
    /// Where WordPress itself lies.
    #[serde(default)]
    pub site_url: String,
    /// Its REST root.
    #[serde(default)]
    pub rest_url: String,
    /// Such as `en-US`.
    #[serde(default)]
    pub language: String,
    /// Such as `Europe/Berlin`.
    #[serde(default)]
    pub timezone: String,
    /// The permalink structure; empty for plain ones.
    #[serde(default)]
    pub permalinks: String,
    /// WordPress's version.
    #[serde(default)]
    pub wordpress_version: String,
    /// The page that is the home page. `None` when it shows posts.
    #[serde(default)]
    pub front_page: Option<i64>,
    /// The theme.
    #[serde(default)]
    pub theme: String,
    /// The active SEO plugin.
    #[serde(default)]
    pub seo_plugin: Option<SeoPlugin>,
    /// Whether the taxonomy for clusters is switched on.
    #[serde(default)]
    pub cluster_taxonomy: bool,
    /// What is known of the shop. `None`: there is none.
    #[serde(default)]
    pub woocommerce: Option<serde_json::Value>,
    /// The public post types.
    #[serde(default)]
    pub post_types: Vec<PostTypeInfo>,
    /// The taxonomies.
    #[serde(default)]
    pub taxonomies: Vec<TaxonomyInfo>,
    /// The users who may write; only the key's own unless it may edit others' posts.
    #[serde(default)]
    pub authors: Vec<Author>,
}

/// A post type.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct PostTypeInfo {
    /// Its name, such as `post`.
    pub name: String,
    /// What people call it.
    #[serde(default)]
    pub label: String,
    /// Whether its posts can have a parent.
    #[serde(default)]
    pub hierarchical: bool,
    /// Such as `title` and `thumbnail`.
    #[serde(default)]
    pub supports: Vec<String>,
    /// Its taxonomies.
    #[serde(default)]
    pub taxonomies: Vec<String>,
    /// Whether the key's user may make one.
    #[serde(default)]
    pub can_create: bool,
    /// Whether the key's user may bring one live.
    #[serde(default)]
    pub can_publish: bool,
    /// How many there are of each status.
    #[serde(default, deserialize_with = "map")]
    pub counts: BTreeMap<String, u64>,
}

/// A taxonomy.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct TaxonomyInfo {
    /// Its name, such as `category`.
    pub name: String,
    /// What people call it.
    #[serde(default)]
    pub label: String,
    /// `category`, `tag`, `product_category`, `product_tag`, `product_attribute` or `cluster`. `None`
    /// for one of the site's own.
    #[serde(default)]
    pub igny8_type: Option<String>,
    /// Whether its terms can have a parent.
    #[serde(default)]
    pub hierarchical: bool,
    /// The post types that it is for.
    #[serde(default)]
    pub post_types: Vec<String>,
    /// How many terms it has.
    #[serde(default)]
    pub terms: u64,
    /// Whether the key's user may make one.
    #[serde(default)]
    pub can_create: bool,
}

/// A user who may write.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Author {
    /// The user's number.
    pub id: i64,
    /// The login name.
    #[serde(default)]
    pub login: String,
    /// The name that people read.
    #[serde(default)]
    pub name: String,
    /// Such as `author`.
    #[serde(default)]
    pub roles: Vec<String>,
}

impl BridgeClient<'_> {
    /// Asks what the bridge, the key and its user can do.
    ///
    /// # Errors
    /// Any failure: this is the request that tells how far the site answers.
    pub async fn health(&self) -> Result<Health, BridgeError> {
        self.get("health", &[]).await
    }

    /// Asks what the site is made of.
    ///
    /// # Errors
    /// Any failure.
    pub async fn site_metadata(&self) -> Result<SiteMetadata, BridgeError> {
        self.get("site-metadata", &[]).await
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::one;
    use super::super::fixtures::Fixture;
    use super::*;

    #[test]
    fn health_and_metadata_of_the_contract_are_read() {
        let health: Health = one(&Fixture::read("health").reply().body).unwrap();
        assert!(health.speaks_our_contract() && health.has_scope("links"));
        assert!(health.can("manage_categories") && !health.can("manage_options"));
        assert_eq!(health.limits.claim_abandoned_s, 120);
        let site: SiteMetadata = one(&Fixture::read("site-metadata").reply().body).unwrap();
        assert_eq!(site.post_types[1].name, "page");
        assert!(site.post_types[1].counts.is_empty());
        assert_eq!(site.taxonomies[1].igny8_type.as_deref(), Some("tag"));
        assert!(!site.authors.is_empty() && site.woocommerce.is_none());
    }
}
