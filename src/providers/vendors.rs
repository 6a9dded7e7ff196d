//! The known vendors, from `vendors.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use thiserror::Error;
use url::Url;

use super::batch::BatchDialect;
use super::picture::PictureFormat;
use super::target::{Dialect, ImageSizes, MaxTokensParameter, Quirks};

/// What is known of one vendor.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vendor {
    /// Its name for people.
    pub title: String,
    /// The dialect of its chat models. `None` when it has none.
    #[serde(default)]
    pub chat: Option<Dialect>,
    /// The dialect of its image models. `None` when it has none.
    #[serde(default)]
    pub images: Option<Dialect>,
    /// The dialect of its embedding models. `None` when it has none.
    #[serde(default)]
    pub embeddings: Option<Dialect>,
    /// How it takes batches. `None` when it takes none.
    #[serde(default)]
    pub batch: Option<BatchDialect>,
    /// Its usual address. `None` when the user has to name one.
    #[serde(default, deserialize_with = "address")]
    pub base_url: Option<Url>,
    /// The usual environment variable of its key. `None` when it needs no key.
    #[serde(default)]
    pub key_env: Option<String>,
    /// Whether it runs on the user's own machine and bills nobody. That is the usual case only: an
    /// address decides, with `http::addresses::is_loopback_host`.
    #[serde(default)]
    pub local: bool,
    /// The loopback ports where it usually listens.
    #[serde(default)]
    pub ports: Vec<u16>,
    #[serde(default)]
    max_tokens_parameter: MaxTokensParameter,
    #[serde(default)]
    bounded_schema: bool,
    #[serde(default)]
    key_header: Option<String>,
    #[serde(default)]
    image_response_format: bool,
    #[serde(default)]
    base64_vectors: bool,
    /// Whether it keeps answers, when asked to, and lists them by their metadata.
    #[serde(default)]
    pub stored_answers: bool,
    #[serde(default)]
    image_sizes: Option<ImageSizes>,
    #[serde(default)]
    image_formats: Vec<PictureFormat>,
    #[serde(default)]
    image_hosts: Vec<String>,
}

impl Vendor {
    /// Where its servers depart from their dialect, before anything is known of the model.
    #[must_use]
    pub fn quirks(&self) -> Quirks {
        Quirks {
            max_tokens_parameter: self.max_tokens_parameter,
            bounded_schema: self.bounded_schema,
            no_sampling: false,
            key_header: self.key_header.clone(),
            image_response_format: self.image_response_format,
            base64_vectors: self.base64_vectors,
            stores_answers: false,
            image_quality: None,
            image_sizes: self.image_sizes.clone(),
            image_formats: self.image_formats.clone(),
            image_hosts: self.image_hosts.clone(),
        }
    }
}

fn address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Url>, D::Error> {
    let text = String::deserialize(deserializer)?;
    Url::parse(&text).map(Some).map_err(D::Error::custom)
}

/// A table of vendors that cannot be used.
#[derive(Debug, Error)]
pub enum VendorError {
    /// The text is not what is expected.
    #[error("cannot read the table of vendors: {}", in_a_line(.0))]
    Unreadable(#[from] toml::de::Error),
    /// What is said of one vendor is not what is expected.
    #[error("cannot read the table of vendors: [{name}]: {message}")]
    OfOne {
        /// The vendor.
        name: String,
        /// What is wrong.
        message: String,
    },
}

/// Says in one line what is wrong with a table, and where in it.
#[must_use]
pub fn in_a_line(error: &toml::de::Error) -> String {
    let whole = error.to_string();
    let place = whole.lines().next().unwrap_or_default();
    match place.strip_prefix("TOML parse error at ") {
        Some(place) => format!("{place}: {}", error.message()),
        None => error.message().to_owned(),
    }
}

/// All known vendors by name.
#[derive(Clone, Debug)]
pub struct Vendors {
    by_name: BTreeMap<String, Vendor>,
    /// What the vendors were read from, to lay further fields over.
    fields: toml::Table,
    /// Those about which the user's own table says something.
    own: BTreeSet<String>,
}

impl Vendors {
    /// Reads the table that is part of the program.
    ///
    /// # Errors
    /// `Unreadable` never happens in a build that passes its tests.
    pub fn embedded() -> Result<Self, VendorError> {
        let fields: toml::Table = toml::from_str(include_str!("vendors.toml"))?;
        Ok(Self {
            by_name: toml::Value::Table(fields.clone()).try_into()?,
            fields,
            own: BTreeSet::new(),
        })
    }

    /// Lays a user's own table over this one, field by field: what it says of a vendor replaces what was
    /// known, what it does not mention stays, and further vendors are added.
    ///
    /// # Errors
    /// `Unreadable`: no TOML; `OfOne`: a field that no vendor has or of another kind, or a further vendor
    /// without its title.
    pub fn overlay(mut self, text: &str) -> Result<Self, VendorError> {
        let further: toml::Table = toml::from_str(text)?;
        for (name, said) in further {
            self.own.insert(name.clone());
            match (self.fields.get_mut(&name), said) {
                (Some(toml::Value::Table(known)), toml::Value::Table(said)) => known.extend(said),
                (_, said) => {
                    self.fields.insert(name, said);
                }
            }
        }
        for (name, fields) in &self.fields {
            if self.own.contains(name) {
                let vendor = fields
                    .clone()
                    .try_into()
                    .map_err(|error: toml::de::Error| VendorError::OfOne {
                        name: name.clone(),
                        message: error.message().to_owned(),
                    })?;
                self.by_name.insert(name.clone(), vendor);
            }
        }
        Ok(self)
    }

    /// Whether the user's own table says something of a vendor.
    #[must_use]
    pub fn is_own(&self, name: &str) -> bool {
        self.own.contains(name)
    }

    /// Finds a vendor. `None` when the name is unknown.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Vendor> {
        self.by_name.get(name)
    }

    /// All vendors with their names, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Vendor)> {
        self.by_name
            .iter()
            .map(|(name, vendor)| (name.as_str(), vendor))
    }

    /// The loopback addresses to knock at, each with the vendor that usually answers there.
    #[must_use]
    pub fn local_candidates(&self) -> Vec<(&str, Url)> {
        let candidates = self.iter().flat_map(|(name, vendor)| {
            vendor.ports.iter().filter_map(move |port| {
                let url = Url::parse(&format!("http://127.0.0.1:{port}/v1")).ok()?;
                Some((name, url))
            })
        });
        candidates.collect()
    }
}

/// The addresses to try for a base address that the user has typed, best first.
///
/// One with a path is taken as it stands, since not every server lives below `/v1`. One without a
/// path is tried with `/v1`, where most live, and then as it stands: `models_request` tells.
#[must_use]
pub fn base_url_candidates(base_url: &Url) -> Vec<Url> {
    if !matches!(base_url.path(), "" | "/") {
        return vec![base_url.clone()];
    }
    let mut below = base_url.clone();
    below.set_path("/v1");
    vec![below, base_url.clone()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::addresses::is_loopback_host;

    #[test]
    fn the_table_is_sound() {
        let vendors = Vendors::embedded().unwrap();
        for (name, vendor) in vendors.iter() {
            assert!(vendor.chat.is_some() || vendor.images.is_some(), "{name}");
            let Some(url) = &vendor.base_url else {
                assert!(matches!(name, "openai-compatible" | "azure"), "{name}");
                continue;
            };
            assert_eq!(is_loopback_host(url), vendor.local, "{name}");
            assert_eq!(url.scheme() == "https", !vendor.local, "{name}");
            assert_eq!(vendor.key_env.is_some(), !vendor.local, "{name}");
            assert_eq!(vendor.bounded_schema, vendor.local, "{name}");
        }
        assert!(vendors.find("openai").is_some() && vendors.find("nobody").is_none());
        let ports: Vec<u16> = vendors
            .local_candidates()
            .iter()
            .filter_map(|(_, url)| url.port())
            .collect();
        assert_eq!(ports, [8080, 1234, 11434]);
    }

    #[test]
    fn an_own_table_is_laid_over_field_by_field() {
        let text = "[openai]\nbase_url = \"https://eu.api.openai.com/v1\"\nimage_hosts = [\"cdn.example\"]\n\
                    [mine]\ntitle = \"Mine\"\nchat = \"anthropic\"\nbase_url = \"https://mine.example/v1\"\n";
        let vendors = Vendors::embedded().unwrap().overlay(text).unwrap();
        let openai = vendors.find("openai").unwrap();
        assert_eq!(
            openai.base_url.as_ref().unwrap().host_str(),
            Some("eu.api.openai.com")
        );
        assert_eq!(
            openai.key_env.as_deref(),
            Some("OPENAI_API_KEY"),
            "the rest stays"
        );
        assert_eq!(openai.quirks().image_hosts, ["cdn.example"]);
        assert_eq!(vendors.find("mine").unwrap().chat, Some(Dialect::Anthropic));
        assert!(vendors.is_own("mine") && vendors.is_own("openai") && !vendors.is_own("gemini"));
        for wrong in [
            "[openai]\nbase = \"x\"",
            "[openai]\nchat = \"morse\"",
            "[openai]\nbase_url = \"no address\"",
            "[new]\nchat = \"anthropic\"",
            "openai = 5",
            "[",
        ] {
            let error = Vendors::embedded().unwrap().overlay(wrong).unwrap_err();
            let said = error.to_string();
            // Whoever has to mend it is told where.
            let place = wrong.trim_matches(['[', ']']).get(..3).unwrap_or("line 1");
            assert!(said.contains(place), "{wrong}: {said}");
        }
    }

    #[test]
    fn a_v1_is_only_proposed_where_there_is_no_path() {
        let candidates = |text: &str| -> Vec<String> {
            let urls = base_url_candidates(&Url::parse(text).unwrap());
            urls.iter().map(ToString::to_string).collect()
        };
        assert_eq!(
            candidates("http://gpu:8000"),
            ["http://gpu:8000/v1", "http://gpu:8000/"]
        );
        let google = "https://generativelanguage.googleapis.com/v1beta/openai/";
        assert_eq!(candidates(google), [google]);
    }
}
