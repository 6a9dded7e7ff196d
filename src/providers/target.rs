//! Whom to ask: a vendor's server, the dialect it speaks, and where it departs from it.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use url::Url;

use super::error::ProviderError;
use super::picture::PictureFormat;

/// A way of speaking to a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dialect {
    /// `POST /chat/completions` as OpenAI defined it and many servers copied it.
    #[serde(rename = "openai-chat")]
    OpenAiChat,
    /// `POST /responses` as OpenAI defined it and some servers copied it.
    #[serde(rename = "openai-responses")]
    OpenAiResponses,
    /// `POST /messages` as Anthropic defined it and some servers copied it.
    Anthropic,
    /// `POST /models/MODEL:generateContent` as Google defined it.
    Gemini,
    /// `POST /images/generations` as OpenAI defined it.
    #[serde(rename = "openai-images")]
    OpenAiImages,
    /// `POST /embeddings` as OpenAI defined it and many servers copied it.
    #[serde(rename = "openai-embeddings")]
    OpenAiEmbeddings,
    /// Runware's arrays of tasks.
    Runware,
}

impl Dialect {
    /// Its name in settings, in the table of vendors and in the workspace.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OpenAiChat => "openai-chat",
            Self::OpenAiResponses => "openai-responses",
            Self::Anthropic => "anthropic",
            Self::Gemini => "gemini",
            Self::OpenAiImages => "openai-images",
            Self::OpenAiEmbeddings => "openai-embeddings",
            Self::Runware => "runware",
        }
    }

    /// Finds a dialect by its name. `None` when there is none of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [
            Self::OpenAiChat,
            Self::OpenAiResponses,
            Self::Anthropic,
            Self::Gemini,
            Self::OpenAiImages,
            Self::OpenAiEmbeddings,
            Self::Runware,
        ]
        .into_iter()
        .find(|dialect| dialect.name() == name)
    }

    /// Whether it speaks to chat models.
    #[must_use]
    pub const fn is_chat(self) -> bool {
        matches!(
            self,
            Self::OpenAiChat | Self::OpenAiResponses | Self::Anthropic | Self::Gemini
        )
    }
}

/// The name of the parameter that limits an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub enum MaxTokensParameter {
    /// `max_tokens`: the old name, which most compatible servers know.
    #[serde(rename = "max_tokens")]
    MaxTokens,
    /// `max_completion_tokens`: the name that newer models of OpenAI insist on.
    #[default]
    #[serde(rename = "max_completion_tokens")]
    MaxCompletionTokens,
}

/// The image sizes that a model makes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImageSizes {
    /// Only these, width and height in pixels.
    Fixed(Vec<(u32, u32)>),
    /// Any size on a grid, all in pixels; the longer side is at most three times the shorter.
    Grid {
        /// Width and height are multiples of this.
        step: u32,
        /// The shortest side.
        shortest: u32,
        /// The longest side.
        longest: u32,
    },
}

impl ImageSizes {
    /// Chooses the size to ask for: of fixed ones the nearest, by shape first, then by area; on a grid
    /// the smallest that covers the wanted one.
    #[must_use]
    pub fn nearest(&self, width: u32, height: u32) -> (u32, u32) {
        let (width, height) = (width.max(1), height.max(1));
        match self {
            Self::Fixed(sizes) => {
                let distance = |size: &(u32, u32)| {
                    let shape = |(w, h): (u32, u32)| f64::from(w.max(1)) / f64::from(h.max(1));
                    let shapes = (shape(*size).ln() - shape((width, height)).ln()).abs();
                    let area = |(w, h): (u32, u32)| f64::from(w) * f64::from(h);
                    let areas = (area(*size) - area((width, height))).abs();
                    ((shapes * 1000.0).round(), areas)
                };
                let nearest = sizes.iter().min_by(|a, b| {
                    let (a, b) = (distance(a), distance(b));
                    a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
                });
                nearest.copied().unwrap_or((width, height))
            }
            Self::Grid {
                step,
                shortest,
                longest,
            } => {
                let step = (*step).max(1);
                let low = shortest.div_ceil(step) * step;
                let high = (longest / step * step).max(low);
                let snap = |side: u32| {
                    let covering = side.div_ceil(step).saturating_mul(step);
                    covering.clamp(low, high)
                };
                let (width, height) = (snap(width), snap(height));
                let at_least = |other: u32| other.div_ceil(3).div_ceil(step) * step;
                (width.max(at_least(height)), height.max(at_least(width)))
            }
        }
    }
}

/// Where a server or a model departs from its dialect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quirks {
    /// The name of the parameter that limits an answer.
    pub max_tokens_parameter: MaxTokensParameter,
    /// Whether the server obeys bounds such as `maxLength` in a schema, instead of refusing them.
    pub bounded_schema: bool,
    /// Whether the model refuses `temperature` and `seed`.
    pub no_sampling: bool,
    /// The header that carries the key. `None` for the dialect's own.
    pub key_header: Option<String>,
    /// Whether images must be asked for as data (`response_format`), which newer models refuse.
    pub image_response_format: bool,
    /// Whether vectors are asked for as base64, which not every server knows.
    pub base64_vectors: bool,
    /// The `quality` of images. `None` sends none.
    pub image_quality: Option<String>,
    /// The sizes of images. `None` when unknown: the wanted size is sent.
    pub image_sizes: Option<ImageSizes>,
    /// The formats in which images can be asked for; empty when none can be named.
    pub image_formats: Vec<PictureFormat>,
    /// The hosts, with all below them, that its images may be fetched from; empty for any public one.
    pub image_hosts: Vec<String>,
}

/// One model at one server.
#[derive(Clone, Debug)]
pub struct Target {
    /// The vendor's name in `vendors.toml`.
    pub vendor: String,
    /// How the server is spoken to.
    pub dialect: Dialect,
    /// Where it is; paths are added to this one as it stands.
    pub base_url: Url,
    /// The key. `None` for a server that asks for none.
    pub key: Option<SecretString>,
    /// The model's name at this server.
    pub model: String,
    /// Whether it runs on the user's own hardware and bills nobody.
    pub local: bool,
    /// Where it departs from its dialect.
    pub quirks: Quirks,
}

/// Adds a path to a base address as it stands: `https://x/api/v1` and `chat/completions`.
///
/// # Errors
/// `BadBaseUrl` when the address cannot carry a path.
pub fn endpoint(base_url: &Url, path: &str) -> Result<Url, ProviderError> {
    let mut url = base_url.clone();
    {
        let mut segments = url
            .path_segments_mut()
            .map_err(|()| ProviderError::BadBaseUrl)?;
        segments.pop_if_empty();
        segments.extend(path.split('/').filter(|segment| !segment.is_empty()));
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn paths_are_added_and_nothing_else() {
        for (base, expected) in [
            (
                "https://api.openai.com/v1",
                "https://api.openai.com/v1/models",
            ),
            (
                "https://api.openai.com/v1/",
                "https://api.openai.com/v1/models",
            ),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/models"),
            (
                "https://x.example/v1beta/openai/?a=b",
                "https://x.example/v1beta/openai/models?a=b",
            ),
        ] {
            let base = Url::parse(base).unwrap();
            assert_eq!(endpoint(&base, "/models").unwrap().as_str(), expected);
        }
        let mail = Url::parse("mailto:a@b").unwrap();
        assert!(endpoint(&mail, "models").is_err());
    }

    #[test]
    fn the_nearest_fixed_size_keeps_the_shape() {
        let sizes = ImageSizes::Fixed(vec![(1024, 1024), (1536, 1024), (1024, 1536)]);
        assert_eq!(sizes.nearest(1200, 630), (1536, 1024));
        assert_eq!(sizes.nearest(630, 1200), (1024, 1536));
        assert_eq!(sizes.nearest(500, 500), (1024, 1024));
        assert_eq!(ImageSizes::Fixed(vec![]).nearest(7, 9), (7, 9));
    }

    proptest! {
        #[test]
        fn grid_sizes_obey_the_grid(width in 0_u32..10_000, height in 0_u32..10_000) {
            for (step, shortest, longest) in [(16, 256, 3840), (64, 512, 2048)] {
                let sizes = ImageSizes::Grid { step, shortest, longest };
                let (w, h) = sizes.nearest(width, height);
                prop_assert!(w % step == 0 && h % step == 0);
                prop_assert!((shortest..=longest).contains(&w) && (shortest..=longest).contains(&h));
                prop_assert!(w <= 3 * h && h <= 3 * w);
            }
        }
    }
}
