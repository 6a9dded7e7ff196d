//! What is asked for and what came back, for chat, images and vectors alike.

use url::Url;
use uuid::Uuid;

use super::pricing::{Price, PriceKnowledge, cost_of, image_cost_of, prompt_bytes};
use crate::domain::ids::OpId;
use crate::domain::money::UsdMicros;
use crate::http::{Body, HttpReply, HttpRequest};
use crate::providers::{
    self, ChatReply, ChatRequest, Dialect, EmbeddingsReply, EmbeddingsRequest, ImageData,
    ImageReply, ImageRequest, OutputSchema, ProviderError, Target, Usage,
};

/// The most an enlarged answer may have, in tokens.
const MAX_ENLARGED_TOKENS: u32 = 32_000;

/// What is asked for.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// Text from a chat model.
    Chat(ChatRequest),
    /// An image; its `uuid` is replaced by the call's own.
    Image(ImageRequest),
    /// Vectors for texts.
    Vectors(EmbeddingsRequest),
}

/// What a reply holds, before anyone judges whether it is an answer.
#[derive(Debug)]
pub enum Parsed {
    /// A chat model's reply.
    Chat(ChatReply),
    /// An image model's reply.
    Image(ImageReply),
    /// An embedding model's reply.
    Vectors(EmbeddingsReply),
}

/// The material of an answer.
#[derive(Debug)]
pub enum Material {
    /// The whole text.
    Text(String),
    /// The images; at least one.
    Images(Vec<ImageData>),
    /// A vector for each text, in their order; all of one length.
    Vectors(Vec<Vec<f32>>),
}

/// An answer that is stored and paid for.
#[derive(Debug)]
pub struct Answer {
    /// The call it came from.
    pub op_id: OpId,
    /// What it holds.
    pub material: Material,
    /// The model that gave it.
    pub model: String,
    /// What it cost. `None` when the price is unknown.
    pub cost: Option<UsdMicros>,
    /// Whether it waited in the workspace from an earlier run.
    pub reused: bool,
}

impl Answer {
    /// The text of a chat answer; empty for anything else.
    #[must_use]
    pub fn text(&self) -> &str {
        match &self.material {
            Material::Text(text) => text,
            Material::Images(_) | Material::Vectors(_) => "",
        }
    }

    /// The image of an answer, data before addresses. `None` when it holds none.
    #[must_use]
    pub fn image(&self) -> Option<HeldImage<'_>> {
        let Material::Images(images) = &self.material else {
            return None;
        };
        let here = images.iter().find_map(|image| match image {
            ImageData::Bytes(bytes) => Some(HeldImage::Here(bytes)),
            ImageData::Url(_) => None,
        });
        here.or_else(|| match images.first()? {
            ImageData::Url(address) => Some(HeldImage::At(address)),
            ImageData::Bytes(_) => None,
        })
    }
}

/// An image as an answer holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldImage<'a> {
    /// Its bytes.
    Here(&'a [u8]),
    /// Where it can be fetched for a while.
    At(&'a Url),
}

/// The shape that an answer must have.
pub type Schema = OutputSchema;

impl Wanted {
    /// Asks a chat model for an answer of a given shape, sampled as the server does by itself.
    #[must_use]
    pub fn chat(system: String, user: String, schema: Schema, max_output_tokens: u32) -> Self {
        Self::Chat(ChatRequest {
            system,
            user,
            schema: Some(schema),
            max_output_tokens,
            temperature: None,
            seed: None,
        })
    }

    /// The same question with a note after it, as when a chat model is asked once more.
    #[must_use]
    pub fn noted(&self, note: &str) -> Self {
        match self {
            Self::Chat(chat) => Self::Chat(ChatRequest {
                user: format!("{}\n\n{note}", chat.user),
                ..chat.clone()
            }),
            other => other.clone(),
        }
    }

    /// Builds the request for the call `op`.
    ///
    /// # Errors
    /// `NotSupported` or `BadBaseUrl`.
    pub fn request(&self, target: &Target, op: Uuid) -> Result<HttpRequest, ProviderError> {
        match self {
            Self::Chat(chat) => providers::chat_request(target, chat),
            Self::Image(image) => {
                let image = ImageRequest {
                    uuid: op,
                    ..image.clone()
                };
                providers::image_request(target, &image)
            }
            Self::Vectors(ask) => providers::embeddings_request(target, ask),
        }
    }

    /// Has the answer come in pieces, where that is possible; `false` when it is not.
    pub fn in_pieces(&self, target: &Target, request: &mut HttpRequest) -> bool {
        if !matches!(self, Self::Chat(_)) {
            return false;
        }
        match providers::chat_stream_request(target, request.clone()) {
            Ok(pieces) => {
                *request = pieces;
                true
            }
            Err(_) => false,
        }
    }

    /// Reads a reply.
    ///
    /// # Errors
    /// Any `ProviderError` that says why there is nothing to judge.
    pub fn parse(&self, target: &Target, reply: &HttpReply) -> Result<Parsed, ProviderError> {
        match self {
            Self::Chat(chat) => {
                let reply = providers::chat_reply(target, reply)?;
                Ok(Parsed::Chat(reply.held_to(target, chat.max_output_tokens)))
            }
            Self::Image(_) => providers::image_reply(target, reply).map(Parsed::Image),
            Self::Vectors(ask) => {
                providers::embeddings_reply(target, ask, reply).map(Parsed::Vectors)
            }
        }
    }

    /// The most the call may cost at `target`. `None` when the price is unknown.
    #[must_use]
    pub fn estimate(&self, price: &PriceKnowledge, target: &Target) -> Option<UsdMicros> {
        match self {
            Self::Chat(chat) => price.estimate_chat(prompt_bytes(chat), chat.max_output_tokens),
            Self::Image(image) => {
                let (width, height) = providers::image_size(target, image.width, image.height);
                let pixels = u64::from(width) * u64::from(height);
                price.estimate_image(image.prompt.len() as u64, pixels)
            }
            Self::Vectors(ask) => price.estimate_vectors(&ask.texts),
        }
    }

    /// The tokens that vendors charge against their limits when a request comes in: a quarter of the
    /// characters, and the longest answer that it allows.
    #[must_use]
    pub fn charged_tokens(&self) -> u64 {
        let tokens = |text: &str| (text.chars().count() as u64).div_ceil(4);
        match self {
            Self::Chat(chat) => {
                tokens(&chat.system) + tokens(&chat.user) + u64::from(chat.max_output_tokens)
            }
            Self::Image(image) => tokens(&image.prompt),
            Self::Vectors(ask) => ask.texts.iter().map(|text| tokens(text)).sum(),
        }
    }

    /// Asks for twice as long an answer next time; `false` when that is not possible.
    pub fn enlarge(&mut self) -> bool {
        match self {
            Self::Chat(chat) if chat.max_output_tokens < MAX_ENLARGED_TOKENS => {
                chat.max_output_tokens = (chat.max_output_tokens * 2).min(MAX_ENLARGED_TOKENS);
                true
            }
            _ => false,
        }
    }

    /// The body without the call's own id: what makes two requests the same question.
    #[must_use]
    pub fn body_for_hash(&self, request: &HttpRequest, op: Uuid) -> Vec<u8> {
        let Body::Json(body) = &request.body else {
            return Vec::new();
        };
        String::from_utf8_lossy(body)
            .replace(&op.to_string(), "")
            .into_bytes()
    }
}

/// The text of an answer that came in pieces and may have been cut, as its call's dialect has it.
/// `None` when the bytes are no such stream.
#[must_use]
pub fn text_so_far(dialect: &str, bytes: &[u8]) -> Option<String> {
    let dialect = Dialect::named(dialect).unwrap_or(Dialect::OpenAiChat);
    providers::streamed_text(dialect, bytes)
}

impl Parsed {
    /// What was used. `None` when the server did not say.
    #[must_use]
    pub const fn usage(&self) -> Option<Usage> {
        match self {
            Self::Chat(reply) => reply.usage,
            Self::Image(reply) => reply.usage,
            Self::Vectors(reply) => reply.usage,
        }
    }

    /// What the server says it cost. `None` when it does not say.
    #[must_use]
    pub const fn stated_cost(&self) -> Option<UsdMicros> {
        match self {
            Self::Chat(reply) => reply.cost,
            Self::Image(reply) => reply.cost,
            Self::Vectors(reply) => reply.cost,
        }
    }

    /// What the reply cost at a known price. `None` without token counts where tokens are billed.
    #[must_use]
    pub fn cost(&self, price: &Price) -> Option<UsdMicros> {
        match self {
            Self::Chat(ChatReply { usage, .. }) | Self::Vectors(EmbeddingsReply { usage, .. }) => {
                usage.map(|usage| cost_of(price, &usage))
            }
            Self::Image(reply) => {
                image_cost_of(price, reply.usage.as_ref(), reply.images.len() as u64)
            }
        }
    }

    /// What is booked for the reply, and how that is known: the provider's own word first, then its
    /// token counts at our price. Without either it is `most`, the most it can have cost: too much is
    /// corrected by hand, too little would be a lie. `None` when the price is unknown.
    #[must_use]
    pub fn booked(
        &self,
        price: &PriceKnowledge,
        most: Option<UsdMicros>,
    ) -> (Option<UsdMicros>, &'static str) {
        match (price, self.stated_cost()) {
            (PriceKnowledge::LocalFree, _) => (Some(UsdMicros::ZERO), "local"),
            (_, Some(cost)) => (Some(cost), "provider"),
            (PriceKnowledge::Known(price), None) => match self.cost(price) {
                Some(cost) => (Some(cost), "usage"),
                None => (most, "reserve"),
            },
            (PriceKnowledge::Unknown, None) => (None, "unknown"),
        }
    }

    /// The server's name for the exchange. `None` when it gave none.
    #[must_use]
    pub fn provider_request_id(&self) -> Option<&str> {
        match self {
            Self::Chat(reply) => reply.provider_request_id.as_deref(),
            Self::Image(reply) => reply.provider_request_id.as_deref(),
            Self::Vectors(reply) => reply.provider_request_id.as_deref(),
        }
    }

    /// Takes the answer out, if it is one: complete, not refused, not filtered, not empty.
    ///
    /// # Errors
    /// `Refused`, `Filtered`, `Truncated`, `EmptyReply` or `BadReply`.
    pub fn into_material(self) -> Result<Material, ProviderError> {
        match self {
            Self::Chat(reply) => reply.answer().map(|text| Material::Text(text.to_owned())),
            Self::Image(reply) if reply.images.is_empty() => Err(ProviderError::EmptyReply {
                reasoning_tokens: None,
            }),
            Self::Image(reply) => Ok(Material::Images(reply.images)),
            Self::Vectors(reply) => reply.vectors.map(Material::Vectors),
        }
    }
}
