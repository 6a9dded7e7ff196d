//! What the settings say about the site, as plain values.

use url::Url;

use crate::config::settings::Settings;

/// The site that is worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Its name, as readers see it.
    pub name: String,
    /// Its short name.
    pub slug: String,
    /// Its address; empty when it has none yet.
    pub url: String,
    /// Its language code.
    pub language: String,
    /// Its country code; empty when unset.
    pub country: String,
    /// Its industry; empty when unset.
    pub industry: String,
    /// The hosts that are its own.
    pub own_hosts: Vec<String>,
    /// Names that count as brands beside its own.
    pub brands: Vec<String>,
    /// Other hosts that may be linked to.
    pub allowed_hosts: Vec<String>,
}

impl Site {
    /// Reads the site out of the settings.
    #[must_use]
    pub fn from_settings(settings: &Settings) -> Self {
        let text = |key: &str| settings.text(key).unwrap_or_default().to_owned();
        let url = text("site.url");
        let list = |key: &str| settings.list(key).into_iter().map(str::to_owned).collect();
        let host = |address: &str| {
            Url::parse(address)
                .ok()
                .and_then(|url| url.host_str().map(str::to_owned))
        };
        let mut own_hosts: Vec<String> = [&url, &text("wordpress.url")]
            .into_iter()
            .filter_map(|address| host(address))
            .collect();
        own_hosts.dedup();
        Self {
            name: text("site.name"),
            slug: text("site.slug"),
            language: text("site.language"),
            country: text("site.country"),
            industry: text("site.industry"),
            brands: list("site.brands"),
            allowed_hosts: list("writing.allowed_hosts"),
            own_hosts,
            url,
        }
    }
}
