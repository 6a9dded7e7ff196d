//! AI wire dialects: build a request, parse a reply, classify an error. Pure.
//!
//! Must not touch: the network (only `http` sends), store, settings, prompts, credits. A vendor is
//! data (`vendors.toml`), a dialect is code: one module per dialect, chosen in the functions below,
//! so that a further dialect is a further arm in each.

mod anthropic;
mod anthropic_batch;
pub mod batch;
mod classify;
pub mod cut_json;
mod error;
mod gemini;
pub mod json_text;
pub mod lookup;
mod openai_batch;
mod openai_chat;
mod openai_embeddings;
mod openai_images;
mod openai_responses;
pub mod picture;
mod rate_facts;
mod runware;
mod sse;
mod streaming;
pub mod strict_schema;
mod target;
#[cfg(test)]
mod testing;
mod usage;
mod vendors;

use url::Url;
use uuid::Uuid;

pub use error::{Billing, ProviderError};
pub use openai_embeddings::{EmbeddingsReply, EmbeddingsRequest, embeddings_asked};
pub use rate_facts::{LimitFacts, RateFacts, Refusal, RefusedFor, rate_facts};
pub use streaming::Pieces;
pub use target::{Dialect, ImageSizes, MaxTokensParameter, Quirks, Target, endpoint};
pub use usage::{Usage, usd_micros_rounded_up};
pub use vendors::{Vendor, VendorError, Vendors, base_url_candidates, in_a_line};

use self::picture::PictureFormat;
use crate::domain::money::UsdMicros;
use crate::http::redact::without_key;
use crate::http::{HttpReply, HttpRequest};

/// The shape that an answer must have.
#[derive(Clone, Debug, PartialEq)]
pub struct OutputSchema {
    /// Its name: letters, digits, `_` and `-`, 64 at most.
    pub name: String,
    /// A JSON Schema that `strict_schema::problems` finds nothing wrong with.
    pub schema: serde_json::Value,
}

/// One question to a chat model.
#[derive(Clone, Debug, PartialEq)]
pub struct ChatRequest {
    /// The standing instructions; empty for none.
    pub system: String,
    /// The question with its data.
    pub user: String,
    /// The shape of the answer. `None` for free text.
    pub schema: Option<OutputSchema>,
    /// The longest answer in tokens, hidden reasoning included.
    pub max_output_tokens: u32,
    /// Sampling temperature. `None` leaves it to the server, which every model accepts.
    pub temperature: Option<f32>,
    /// Sampling seed. `None` sends none.
    pub seed: Option<u64>,
}

/// Why a model stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finish {
    /// It was done.
    Stop,
    /// It reached the token limit: the text is incomplete.
    Length,
    /// A filter of the vendor stopped it.
    Filtered,
    /// Anything else, in the server's word; `none` when it gave no choice at all.
    Other(String),
}

/// A chat model's reply, paid for whatever it says.
#[derive(Clone, Debug, PartialEq)]
pub struct ChatReply {
    /// The answer; empty when there is none.
    pub text: String,
    /// Why it stopped.
    pub finish: Finish,
    /// The model's own words when it refused. `None` when it did not.
    pub refusal: Option<String>,
    /// What was used. `None` when the server did not say.
    pub usage: Option<Usage>,
    /// What the server says it cost. `None` when it does not say.
    pub cost: Option<UsdMicros>,
    /// The server's name for this exchange. `None` when it gave none.
    pub provider_request_id: Option<String>,
    /// The model that answered, in the server's word; empty when it did not say.
    pub model: String,
}

impl ChatReply {
    /// Calls an answer cut that is as long as was allowed, where the server calls every answer
    /// complete: llama.cpp's does in the Responses dialect, and names no limit in its reply.
    #[must_use]
    pub fn held_to(mut self, target: &Target, max_output_tokens: u32) -> Self {
        let says_nothing = target.local && target.dialect == Dialect::OpenAiResponses;
        let used = self.usage.map_or(0, |usage| usage.output);
        if says_nothing && self.finish == Finish::Stop && used >= u64::from(max_output_tokens) {
            self.finish = Finish::Length;
        }
        self
    }

    /// Gives the answer, if it is one: complete, not refused, not filtered, not empty.
    ///
    /// Asked before any parsing: a cut text must never be repaired into a whole one.
    ///
    /// # Errors
    /// `Refused`, `Filtered`, `Truncated`, `EmptyReply`, or `BadReply` for an unknown ending.
    pub fn answer(&self) -> Result<&str, ProviderError> {
        if let Some(reason) = &self.refusal {
            return Err(ProviderError::refused(reason));
        }
        let usage = self.usage.unwrap_or_default();
        let known = |tokens: u64| self.usage.map(|_| tokens);
        let is_empty = self.text.trim().is_empty();
        match &self.finish {
            Finish::Filtered => Err(ProviderError::Filtered),
            Finish::Length if is_empty => Err(ProviderError::EmptyReply {
                reasoning_tokens: known(usage.reasoning),
            }),
            Finish::Length => Err(ProviderError::Truncated {
                output_tokens: known(usage.output),
            }),
            _ if is_empty => Err(ProviderError::EmptyReply {
                reasoning_tokens: known(usage.reasoning),
            }),
            Finish::Stop => Ok(&self.text),
            Finish::Other(word) => Err(ProviderError::bad_reply(&format!(
                "the model stopped for an unknown reason: {word}"
            ))),
        }
    }
}

/// One image to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageRequest {
    /// What it should show.
    pub prompt: String,
    /// The wanted width in pixels; the nearest size that the model makes is asked for.
    pub width: u32,
    /// The wanted height in pixels.
    pub height: u32,
    /// The wanted format of the file; what the model cannot be asked for comes as it likes.
    pub format: PictureFormat,
    /// The call's own identifier, stored before the call; dialects that know idempotency use it.
    pub uuid: Uuid,
}

/// An image as a reply carries it.
#[derive(Clone, PartialEq, Eq)]
pub enum ImageData {
    /// The file itself, unchecked.
    Bytes(Vec<u8>),
    /// Where the file can be fetched for a while.
    Url(Url),
}

impl std::fmt::Debug for ImageData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Url(url) => write!(f, "Url({})", url.host_str().unwrap_or_default()),
        }
    }
}

/// An image model's reply, paid for.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageReply {
    /// The images that were made; never empty.
    pub images: Vec<ImageData>,
    /// What the server says it cost. `None` when it does not say.
    pub cost: Option<UsdMicros>,
    /// What was used. `None` when the server did not say.
    pub usage: Option<Usage>,
    /// The server's name for this exchange. `None` when it gave none.
    pub provider_request_id: Option<String>,
}

/// A model that a server offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedModel {
    /// Its name.
    pub id: String,
    /// The day it ends, `YYYY-MM-DD`. `None` when the server does not say.
    pub shutdown_date: Option<String>,
}

/// Builds the request that asks a chat model.
///
/// # Errors
/// `NotSupported` when the target's dialect has no chat.
pub fn chat_request(target: &Target, ask: &ChatRequest) -> Result<HttpRequest, ProviderError> {
    match target.dialect {
        Dialect::OpenAiChat => openai_chat::chat_request(target, ask),
        Dialect::OpenAiResponses => openai_responses::chat_request(target, ask),
        Dialect::Anthropic => anthropic::chat_request(target, ask),
        Dialect::Gemini => gemini::chat_request(target, ask),
        Dialect::OpenAiImages | Dialect::OpenAiEmbeddings | Dialect::Runware => {
            Err(not_supported(target, "chat"))
        }
    }
}

/// Has the answer to a `chat_request` come in pieces, as server-sent events; `chat_reply` reads the
/// whole of them too.
///
/// # Errors
/// `NotSupported` when the dialect knows no pieces.
pub fn chat_stream_request(
    target: &Target,
    request: HttpRequest,
) -> Result<HttpRequest, ProviderError> {
    streaming::in_pieces(target.dialect, &target.vendor, request)
}

/// The text of an answer that came in pieces, as far as it came. `None` when `bytes` are no stream.
#[must_use]
pub fn streamed_text(dialect: Dialect, bytes: &[u8]) -> Option<String> {
    streaming::text_so_far(dialect, bytes)
}

/// Reads the reply to `chat_request`; every reply that has been paid for is `Ok`, so that its
/// usage can be booked before `ChatReply::answer` judges it.
///
/// # Errors
/// What the server said, as the variant that a caller acts on.
pub fn chat_reply(target: &Target, reply: &HttpReply) -> Result<ChatReply, ProviderError> {
    let together;
    let reply = if reply.is_success() && streaming::is_stream(&reply.body) {
        let body = streaming::put_together(target.dialect, &reply.body)?;
        together = HttpReply {
            // A server may repeat the key in parts, which nothing has found before.
            body: without_key(body.to_string(), target.key.as_ref()).into_bytes(),
            ..reply.clone()
        };
        &together
    } else {
        reply
    };
    match target.dialect {
        Dialect::OpenAiChat => openai_chat::chat_reply(target, reply),
        Dialect::OpenAiResponses => openai_responses::chat_reply(target, reply),
        Dialect::Anthropic => anthropic::chat_reply(target, reply),
        Dialect::Gemini => gemini::chat_reply(target, reply),
        Dialect::OpenAiImages | Dialect::OpenAiEmbeddings | Dialect::Runware => {
            Err(not_supported(target, "chat"))
        }
    }
}

/// The width and height in pixels that a model is asked for when an image of `width` by `height` is
/// wanted.
#[must_use]
pub fn image_size(target: &Target, width: u32, height: u32) -> (u32, u32) {
    match (&target.quirks.image_sizes, target.dialect) {
        (Some(sizes), _) => sizes.nearest(width, height),
        (None, Dialect::Runware) => runware::SIZES.nearest(width, height),
        (None, _) => (width, height),
    }
}

/// Builds the request that asks for one image.
///
/// # Errors
/// `NotSupported` when the target's dialect has no images.
pub fn image_request(target: &Target, ask: &ImageRequest) -> Result<HttpRequest, ProviderError> {
    match target.dialect {
        Dialect::OpenAiImages => openai_images::image_request(target, ask),
        Dialect::Runware => Ok(runware::image_request(target, ask)),
        _ => Err(not_supported(target, "images")),
    }
}

/// Reads the reply to `image_request`.
///
/// # Errors
/// What the server said, as the variant that a caller acts on.
pub fn image_reply(target: &Target, reply: &HttpReply) -> Result<ImageReply, ProviderError> {
    match target.dialect {
        Dialect::OpenAiImages => openai_images::image_reply(target, reply),
        Dialect::Runware => runware::image_reply(target, reply),
        _ => Err(not_supported(target, "images")),
    }
}

/// Builds the request that turns texts into vectors.
///
/// # Errors
/// `NotSupported` when the target's dialect has no embeddings.
pub fn embeddings_request(
    target: &Target,
    ask: &EmbeddingsRequest,
) -> Result<HttpRequest, ProviderError> {
    match target.dialect {
        Dialect::OpenAiEmbeddings => openai_embeddings::embeddings_request(target, ask),
        _ => Err(not_supported(target, "embeddings")),
    }
}

/// Reads the reply to `embeddings_request`; every reply that has been paid for is `Ok`, so that its
/// usage can be booked before its vectors are judged.
///
/// # Errors
/// What the server said, as the variant that a caller acts on.
pub fn embeddings_reply(
    target: &Target,
    ask: &EmbeddingsRequest,
    reply: &HttpReply,
) -> Result<EmbeddingsReply, ProviderError> {
    match target.dialect {
        Dialect::OpenAiEmbeddings => openai_embeddings::embeddings_reply(target, ask, reply),
        _ => Err(not_supported(target, "embeddings")),
    }
}

/// Builds the free GET that lists the server's models; also the way to test a key.
///
/// # Errors
/// `NotSupported` when the vendor has no such list.
pub fn models_request(target: &Target) -> Result<HttpRequest, ProviderError> {
    match target.dialect {
        Dialect::OpenAiChat
        | Dialect::OpenAiResponses
        | Dialect::OpenAiImages
        | Dialect::OpenAiEmbeddings => openai_chat::models_request(target),
        Dialect::Anthropic => anthropic::models_request(target),
        Dialect::Gemini => gemini::models_request(target),
        Dialect::Runware => Err(not_supported(target, "a list of models")),
    }
}

/// Reads the reply to `models_request`.
///
/// # Errors
/// What the server said, as the variant that a caller acts on.
pub fn models_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<Vec<OfferedModel>, ProviderError> {
    match target.dialect {
        Dialect::OpenAiChat
        | Dialect::OpenAiResponses
        | Dialect::OpenAiImages
        | Dialect::OpenAiEmbeddings => openai_chat::models_reply(target, reply),
        Dialect::Anthropic => anthropic::models_reply(target, reply),
        Dialect::Gemini => gemini::models_reply(target, reply),
        Dialect::Runware => Err(not_supported(target, "a list of models")),
    }
}

fn not_supported(target: &Target, what: &str) -> ProviderError {
    ProviderError::NotSupported {
        vendor: target.vendor.clone(),
        what: what.to_owned(),
    }
}
