//! Batches: many requests handed over together, worked through within a day, at a lower price.
//!
//! What all such services have in common, and which dialect does it how. A request of a batch is the
//! very body that would be sent by itself; its `custom_id` is the call's own id.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::target::{Dialect, Target};
use super::{ProviderError, anthropic_batch, openai_batch};
use crate::http::{HttpReply, HttpRequest};

/// A way of handing over batches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BatchDialect {
    /// Files and batches as OpenAI defined them.
    #[serde(rename = "openai")]
    OpenAi,
    /// Message batches as Anthropic defined them.
    Anthropic,
}

/// What fits into one batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchLimits {
    /// How many requests.
    pub requests: usize,
    /// How many bytes all of them together, as they are sent.
    pub bytes: usize,
}

/// How a batch ended at the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchEnd {
    /// Every request was worked on.
    Completed,
    /// Time ran out before the last one.
    Expired,
    /// It was stopped.
    Cancelled,
    /// It was refused as a whole, and none was worked on.
    Failed,
}

/// Where a batch stands at the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchProgress {
    /// It is worked on, or waits for that.
    Working,
    /// It was asked to stop.
    Cancelling,
    /// It is through.
    Ended(BatchEnd),
}

/// A batch as the provider describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteBatch {
    /// The provider's name for it.
    pub id: String,
    /// The name that we gave it. `None` where a provider takes none.
    pub mark: Option<String>,
    /// When it was made. `None` when the provider did not say.
    pub created_at: Option<Timestamp>,
    /// Until when it is worked on. `None` when the provider did not say.
    pub expires_at: Option<Timestamp>,
    /// Where it stands.
    pub progress: BatchProgress,
    /// The provider's word for that.
    pub status: String,
    /// How many requests it has. `None` when the provider did not say.
    pub requests: Option<u64>,
    /// How many were done well. `None` when the provider did not say.
    pub succeeded: Option<u64>,
    /// The files with its results, those with answers first.
    pub files: Vec<String>,
    /// Why it was refused as a whole. `None` when it was not.
    pub error: Option<String>,
}

/// A part of a list, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemotePage<T> {
    /// Its entries.
    pub entries: Vec<T>,
    /// What to ask for the next part with. `None` when this was the last.
    pub next: Option<String>,
}

/// A file that lies at the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteFile {
    /// The provider's name for it.
    pub id: String,
    /// The name that we gave it.
    pub name: String,
    /// Its size. `None` when the provider did not say.
    pub bytes: Option<u64>,
}

/// The answer to one request of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineReply {
    /// The status that it has, as a reply of its own would.
    pub status: u16,
    /// The server's name for the exchange. `None` when it gave none.
    pub request_id: Option<String>,
    /// What the body of a reply of its own would be.
    pub body: Vec<u8>,
}

impl LineReply {
    /// The reply that a request of its own would have had.
    #[must_use]
    pub fn into_reply(self, target: &Target) -> HttpReply {
        let id = self.request_id.map(|id| ("x-request-id".to_owned(), id));
        HttpReply {
            status: self.status,
            headers: id.into_iter().collect(),
            body: self.body,
            final_url: target.base_url.clone(),
        }
    }
}

/// What came of one request.
#[derive(Clone, Debug, PartialEq)]
pub enum LineResult {
    /// It was answered: what a reply of its own would have been.
    Answered(LineReply),
    /// It failed, and is not billed.
    Failed(String),
    /// Its turn did not come in time; it is not billed.
    Expired,
    /// It was stopped before its turn; it is not billed.
    Cancelled,
    /// The line says nothing that anyone could rely on.
    Unclear(String),
}

impl LineResult {
    /// Whether it is an answer.
    #[must_use]
    pub const fn is_answer(&self) -> bool {
        matches!(self, Self::Answered(_))
    }
}

/// One line of a batch's results.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultLine {
    /// The name that we gave the request.
    pub custom_id: String,
    /// What came of it.
    pub result: LineResult,
}

impl BatchDialect {
    /// The way of whoever speaks a dialect. `None` when its requests go into no batches.
    #[must_use]
    pub fn of(dialect: Dialect) -> Option<Self> {
        [Self::OpenAi, Self::Anthropic]
            .into_iter()
            .find(|batch| batch.takes(dialect))
    }

    /// Whether requests in a dialect can go into a batch.
    #[must_use]
    pub const fn takes(self, dialect: Dialect) -> bool {
        match self {
            Self::OpenAi => matches!(
                dialect,
                Dialect::OpenAiChat | Dialect::OpenAiResponses | Dialect::OpenAiImages
            ),
            Self::Anthropic => matches!(dialect, Dialect::Anthropic),
        }
    }

    /// What fits into one batch.
    ///
    /// OpenAI: 50,000 requests and 200 MB in a file. Anthropic: 100,000 requests and 256 MB. Pictures
    /// come back as text in one file, so that far fewer of them are asked for at once.
    #[must_use]
    pub const fn limits(self, dialect: Dialect) -> BatchLimits {
        match (self, dialect) {
            (Self::OpenAi, Dialect::OpenAiImages) => BatchLimits {
                requests: 200,
                bytes: 200_000_000,
            },
            (Self::OpenAi, _) => BatchLimits {
                requests: 50_000,
                bytes: 200_000_000,
            },
            (Self::Anthropic, _) => BatchLimits {
                requests: 100_000,
                bytes: 256_000_000,
            },
        }
    }

    /// Whether the requests are handed over as a file first.
    #[must_use]
    pub const fn has_files(self) -> bool {
        matches!(self, Self::OpenAi)
    }

    /// Whether a batch can be found again by a name that we gave it, before it has results.
    #[must_use]
    pub const fn has_marks(self) -> bool {
        matches!(self, Self::OpenAi)
    }

    /// How many bytes one request takes in a batch, the mark that sets it off from the next included.
    #[must_use]
    pub fn line_bytes(self, dialect: Dialect, custom_id: Uuid, body: &[u8]) -> usize {
        let mut line = Vec::new();
        self.write_line(dialect, custom_id, b"", &mut line);
        line.len() + body.len() + 1
    }

    /// Adds one request to what is handed over.
    pub fn write_line(self, dialect: Dialect, custom_id: Uuid, body: &[u8], to: &mut Vec<u8>) {
        match self {
            Self::OpenAi => openai_batch::write_line(dialect, custom_id, body, to),
            Self::Anthropic => anthropic_batch::write_line(custom_id, body, to),
        }
    }

    /// Reads one line of results.
    ///
    /// # Errors
    /// `BadReply` when it is none, so that nobody knows whose it is.
    pub fn read_line(self, line: &[u8]) -> Result<ResultLine, ProviderError> {
        let value: Value = serde_json::from_slice(line)
            .map_err(|_| ProviderError::bad_reply("a line of the results is no JSON"))?;
        let read = match self {
            Self::OpenAi => openai_batch::read_line(&value),
            Self::Anthropic => anthropic_batch::read_line(&value),
        };
        read.ok_or_else(|| ProviderError::bad_reply("a line of the results names no request"))
    }
}

/// Builds the free request that hands over the file `name`.
///
/// # Errors
/// `BadBaseUrl`, or `NotSupported` where batches have no files.
pub fn upload_request(
    batch: BatchDialect,
    target: &Target,
    name: &str,
    lines: Vec<u8>,
) -> Result<HttpRequest, ProviderError> {
    match batch {
        BatchDialect::OpenAi => openai_batch::upload_request(target, name, lines),
        BatchDialect::Anthropic => Err(super::not_supported(target, "files of batches")),
    }
}

/// Reads the reply to `upload_request`.
///
/// # Errors
/// What the server said, as the variant that a caller acts on.
pub fn upload_reply(target: &Target, reply: &HttpReply) -> Result<RemoteFile, ProviderError> {
    openai_batch::upload_reply(target, reply)
}

/// Builds the free request that lists the files of batches.
///
/// # Errors
/// `BadBaseUrl`, or `NotSupported` where batches have no files.
pub fn files_request(
    batch: BatchDialect,
    target: &Target,
    after: Option<&str>,
) -> Result<HttpRequest, ProviderError> {
    match batch {
        BatchDialect::OpenAi => openai_batch::files_request(target, after),
        BatchDialect::Anthropic => Err(super::not_supported(target, "files of batches")),
    }
}

/// Reads the reply to `files_request`.
///
/// # Errors
/// What the server said, as the variant that a caller acts on.
pub fn files_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<RemotePage<RemoteFile>, ProviderError> {
    openai_batch::files_reply(target, reply)
}

/// Builds the free request that removes a file.
///
/// # Errors
/// `BadBaseUrl`.
pub fn delete_file_request(target: &Target, id: &str) -> Result<HttpRequest, ProviderError> {
    openai_batch::delete_file_request(target, id)
}

/// Builds the request that begins a batch: this one creates something that is billed.
///
/// `lines` is what `write_line` made, `file` the file it lies in where there are files.
///
/// # Errors
/// `BadBaseUrl`.
pub fn create_request(
    batch: BatchDialect,
    target: &Target,
    mark: Uuid,
    file: &str,
    lines: &[u8],
) -> Result<HttpRequest, ProviderError> {
    match batch {
        BatchDialect::OpenAi => openai_batch::create_request(target, mark, file),
        BatchDialect::Anthropic => anthropic_batch::create_request(target, lines),
    }
}

/// Builds the free request that asks where a batch stands.
///
/// # Errors
/// `BadBaseUrl`.
pub fn batch_request(
    batch: BatchDialect,
    target: &Target,
    id: &str,
) -> Result<HttpRequest, ProviderError> {
    match batch {
        BatchDialect::OpenAi => openai_batch::batch_request(target, id),
        BatchDialect::Anthropic => anthropic_batch::batch_request(target, id),
    }
}

/// Builds the request that stops a batch. Sending it twice does no harm.
///
/// # Errors
/// `BadBaseUrl`.
pub fn cancel_request(
    batch: BatchDialect,
    target: &Target,
    id: &str,
) -> Result<HttpRequest, ProviderError> {
    match batch {
        BatchDialect::OpenAi => openai_batch::cancel_request(target, id),
        BatchDialect::Anthropic => anthropic_batch::cancel_request(target, id),
    }
}

/// Reads the reply to `create_request`, `batch_request` or `cancel_request`.
///
/// # Errors
/// What the server said, as the variant that a caller acts on.
pub fn batch_reply(
    batch: BatchDialect,
    target: &Target,
    reply: &HttpReply,
) -> Result<RemoteBatch, ProviderError> {
    match batch {
        BatchDialect::OpenAi => openai_batch::batch_reply(target, reply),
        BatchDialect::Anthropic => anthropic_batch::batch_reply(target, reply),
    }
}

/// Builds the free request that lists the account's batches, newest first.
///
/// # Errors
/// `BadBaseUrl`.
pub fn batches_request(
    batch: BatchDialect,
    target: &Target,
    after: Option<&str>,
) -> Result<HttpRequest, ProviderError> {
    match batch {
        BatchDialect::OpenAi => openai_batch::batches_request(target, after),
        BatchDialect::Anthropic => anthropic_batch::batches_request(target, after),
    }
}

/// Reads the reply to `batches_request`.
///
/// # Errors
/// What the server said, as the variant that a caller acts on.
pub fn batches_reply(
    batch: BatchDialect,
    target: &Target,
    reply: &HttpReply,
) -> Result<RemotePage<RemoteBatch>, ProviderError> {
    match batch {
        BatchDialect::OpenAi => openai_batch::batches_reply(target, reply),
        BatchDialect::Anthropic => anthropic_batch::batches_reply(target, reply),
    }
}

/// Builds the free requests that fetch the results of a batch that has ended, each of them lines for
/// `read_line`; none when there are no results.
///
/// # Errors
/// `BadBaseUrl`.
pub fn results_requests(
    batch: BatchDialect,
    target: &Target,
    remote: &RemoteBatch,
) -> Result<Vec<HttpRequest>, ProviderError> {
    match batch {
        BatchDialect::OpenAi => remote
            .files
            .iter()
            .map(|file| openai_batch::content_request(target, file))
            .collect(),
        BatchDialect::Anthropic => Ok(vec![anthropic_batch::results_request(target, &remote.id)?]),
    }
}

/// Reads the reply to one of `results_requests`: its bytes, one result a line.
///
/// # Errors
/// What the server said, as the variant that a caller acts on.
pub fn results_reply(reply: &HttpReply) -> Result<&[u8], ProviderError> {
    if (200..300).contains(&reply.status) {
        Ok(&reply.body)
    } else {
        Err(super::classify::from_status(reply))
    }
}

/// The cap of results that are fetched, in bytes.
pub(super) const RESULTS_BYTES: usize = 1024 * 1024 * 1024;

/// Waits for what may be large: half an hour in all.
pub(super) const BULK: crate::http::Timeouts = crate::http::Timeouts {
    connect_s: 10.0,
    idle_s: 120.0,
    total_s: 1_800.0,
};

/// A word of the server, fit to be stored and shown.
pub(super) fn word(value: &Value, name: &str) -> Option<String> {
    let text = value.get(name)?.as_str()?;
    let clean: String = text.chars().filter(|c| !c.is_control()).take(200).collect();
    (!clean.is_empty()).then_some(clean)
}
