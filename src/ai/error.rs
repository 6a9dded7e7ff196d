//! What can keep an AI function from giving an answer.

use thiserror::Error;

use super::downloads::DownloadError;
use super::prompts::PromptError;
use super::spend::SpendRefusal;
use crate::domain::ids::{BatchId, OpId};
use crate::domain::status::ForbiddenMove;
use crate::providers::ProviderError;
use crate::store::StoreError;

/// Why there is no answer.
#[derive(Debug, Error)]
pub enum AiError {
    /// A call may have run and may be billed; it is not sent again until someone decides.
    #[error(
        "call {op_id} is unresolved ({reason}): it may have been billed, so it is not sent again"
    )]
    Unresolved {
        /// The call.
        op_id: OpId,
        /// What happened to it.
        reason: String,
    },
    /// It has been handed over in a batch, whose results are still to come.
    #[error("it waits in batch {batch}: `igny8 batches poll` fetches what is ready")]
    InBatch {
        /// The batch.
        batch: BatchId,
    },
    /// A request of a batch was not done; it is not billed.
    #[error("call {op_id} was not done and is not billed: {reason}")]
    NotDone {
        /// The call.
        op_id: OpId,
        /// Why.
        reason: String,
    },
    /// Only answers that are paid for were to be used, and there is none.
    #[error("no answer that is paid for waits for it")]
    NothingPaid,
    /// A batch cannot do that where it stands.
    #[error(transparent)]
    Batch(ForbiddenMove),
    /// The spending rules forbid it; nothing was sent.
    #[error(transparent)]
    Spend(SpendRefusal),
    /// The provider gave no usable answer.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// The answer is not what was asked for. It is stored and paid for.
    #[error("the answer of call {op_id} cannot be used: {reason}")]
    BadAnswer {
        /// The call.
        op_id: OpId,
        /// What is wrong with it.
        reason: String,
    },
    /// The answer names an image by its address, and it could not be fetched. The answer is paid for and
    /// waits.
    #[error("the image of call {op_id} is paid for and not here yet: {reason}")]
    NotFetched {
        /// The call.
        op_id: OpId,
        /// Why.
        reason: DownloadError,
    },
    /// A prompt cannot be used; nothing was sent.
    #[error(transparent)]
    Prompt(#[from] PromptError),
    /// The disk has no room for an answer; nothing was sent.
    #[error("only {} MB are free on the workspace's disk: no call is made whose answer may not fit", free_bytes / 1_000_000)]
    NoRoom {
        /// What is free, in bytes.
        free_bytes: u64,
    },
    /// The user asked to stop before this call was sent.
    #[error("stopped before the call was sent")]
    Interrupted,
    /// The workspace failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<SpendRefusal> for AiError {
    fn from(refusal: SpendRefusal) -> Self {
        match refusal {
            SpendRefusal::Store(error) => Self::Store(error),
            other => Self::Spend(other),
        }
    }
}

impl AiError {
    /// Whether every further call would end the same way, so that the rest is better left alone.
    #[must_use]
    pub const fn stops_the_batch(&self) -> bool {
        match self {
            Self::Unresolved { .. }
            | Self::InBatch { .. }
            | Self::NothingPaid
            | Self::NotDone { .. }
            | Self::Batch(_)
            | Self::NotFetched { .. }
            | Self::BadAnswer { .. } => false,
            Self::Spend(_)
            | Self::Prompt(_)
            | Self::NoRoom { .. }
            | Self::Interrupted
            | Self::Store(_) => true,
            Self::Provider(error) => matches!(
                error,
                ProviderError::Auth { .. }
                    | ProviderError::Forbidden { .. }
                    | ProviderError::RateLimited { .. }
                    | ProviderError::QuotaExhausted { .. }
                    | ProviderError::NotFound { .. }
                    | ProviderError::NotSupported { .. }
                    | ProviderError::BadBaseUrl
                    | ProviderError::Network(_)
            ),
        }
    }
}
