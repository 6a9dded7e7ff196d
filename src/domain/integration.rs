//! Integrations: the sites that a workspace is connected with.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::status::words;

words!(
    /// What runs the site.
    Platform, "platform", {
        /// WordPress.
        Wordpress = "wordpress",
    }, edges: []
);

words!(
    /// How the site is spoken to.
    Transport, "transport", {
        /// Through the bridge plugin, with a key of its own.
        Bridge = "bridge",
        /// Through WordPress's core REST API, with an application password.
        Core = "core",
    }, edges: []
);

/// A connected site as it is stored. No field is a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Integration {
    /// The row.
    pub id: i64,
    /// What runs the site.
    pub platform: Platform,
    /// What sort of platform that is: `cms`.
    pub platform_type: String,
    /// The site's home, with its final slash.
    pub site_url: String,
    /// The root of its REST API.
    pub rest_root: String,
    /// How it is spoken to.
    pub transport: Transport,
    /// What `igny8 auth` calls its secret.
    pub secret: String,
    /// Whether it is in use; a disconnected one keeps its history.
    pub is_active: bool,
    /// Whether `wp sync` works on it.
    pub sync_enabled: bool,
    /// When `wp sync` last went through, RFC 3339 in UTC. `None` for never.
    pub last_sync_at: Option<String>,
    /// The bridge plugin's version. `None` without the plugin.
    pub plugin_version: Option<String>,
    /// The id of the key, which is no secret. `None` without the plugin.
    pub key_id: Option<String>,
    /// The id of the key that is still to be revoked after a rotation. `None` when there is none.
    pub retiring_key_id: Option<String>,
    /// What the key is for: read, draft, publish, media, links; empty without the plugin.
    pub scopes: Vec<String>,
    /// The WordPress user that everything is done as.
    pub user_login: String,
    /// That user's roles.
    pub user_roles: Vec<String>,
    /// When the structure of the site was last stored, RFC 3339 in UTC. `None` for never.
    pub structure_at: Option<String>,
    /// The last event of the site that was taken over. `None` before the first pull.
    pub events_cursor: Option<i64>,
    /// Up to when changes were pulled, by the site's own clock. `None` before the first pull.
    pub pulled_until: Option<String>,
    /// When it was connected first, RFC 3339 in UTC.
    pub created_at: String,
    /// When the row last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

/// Whether a WordPress role may do more than write and publish its own posts.
#[must_use]
pub fn is_above_author(role: &str) -> bool {
    !matches!(
        role,
        "author" | "contributor" | "subscriber" | "customer" | "none"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_that_may_do_more_are_known_unknown_ones_included() {
        assert!(!is_above_author("author") && !is_above_author("subscriber"));
        assert!(is_above_author("editor") && is_above_author("administrator"));
        assert!(is_above_author("shop_manager"));
    }
}
