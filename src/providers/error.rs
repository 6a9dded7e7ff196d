//! What a provider said no with, as the cases that a caller treats differently.

use thiserror::Error;

use crate::http::HttpError;
use crate::http::redact::foreign_message;

/// Whether a call can have cost anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Billing {
    /// It certainly did not run: the money goes back.
    NotExecuted,
    /// It ran and is to be paid, whatever came of it.
    Executed,
    /// Nobody knows.
    Unknown,
}

/// Why there is no usable answer. Messages of servers are scrubbed of keys and cut short.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProviderError {
    /// The key is missing or wrong (401).
    #[error("the provider refused the key: {message}")]
    Auth {
        /// What the server said.
        message: String,
    },
    /// The key may not do this, or the content is not allowed (403).
    #[error("the provider does not allow this: {message}")]
    Forbidden {
        /// What the server said.
        message: String,
    },
    /// Too many requests; waiting helps (429).
    #[error("the provider asks to slow down: {message}")]
    RateLimited {
        /// How long to wait, in seconds. `None` when it did not say, or absurdly long.
        retry_after_s: Option<u64>,
        /// What the server said.
        message: String,
    },
    /// The account's money or quota is used up; waiting does not help (402, 429).
    #[error("the provider's account has no credit left: {message}")]
    QuotaExhausted {
        /// The status code.
        status: u16,
        /// What the server said.
        message: String,
    },
    /// The request is longer than the model takes (400, 413).
    #[error("the request is too long for the model: {message}")]
    TooLong {
        /// What the server said.
        message: String,
        /// The model's limit in tokens. `None` when the server did not say.
        limit_tokens: Option<u64>,
    },
    /// The request is wrong in itself (400).
    #[error("the provider rejected the request: {message}")]
    BadRequest {
        /// What the server said.
        message: String,
        /// The parameter it complains about. `None` when it names none.
        parameter: Option<String>,
        /// The server's word for it, such as `unsupported_parameter`. `None` when it has none.
        code: Option<String>,
    },
    /// No such model or address (404).
    #[error("the provider does not know this model or address: {message}")]
    NotFound {
        /// What the server said.
        message: String,
    },
    /// The server is busy, broken or too slow (408, 5xx).
    #[error("the provider is unavailable (status {status}): {message}")]
    Unavailable {
        /// The status code.
        status: u16,
        /// How long to wait, in seconds. `None` when it did not say, or absurdly long.
        retry_after_s: Option<u64>,
        /// What the server said.
        message: String,
    },
    /// Any other status, redirects included.
    #[error("the provider answered with status {status}: {message}")]
    UnexpectedStatus {
        /// The status code.
        status: u16,
        /// What the server said.
        message: String,
    },
    /// An error in a reply that claims success, as some servers send once they have begun, and
    /// others for a wrong address.
    #[error("the provider failed: {message}")]
    ErrorReply {
        /// What the server said.
        message: String,
        /// The server's code. `None` when it gave none.
        code: Option<String>,
        /// Whether the server bills nobody.
        local: bool,
    },
    /// The model refused.
    #[error("the model refused: {reason}")]
    Refused {
        /// What the model said.
        reason: String,
    },
    /// The vendor's filter stopped the answer.
    #[error("the provider's content filter stopped the answer")]
    Filtered,
    /// The answer reached the token limit and is incomplete.
    #[error("the answer was cut at its token limit{}", tokens_text(*output_tokens))]
    Truncated {
        /// How many tokens came out. `None` when the server did not say.
        output_tokens: Option<u64>,
    },
    /// The answer is empty, mostly because hidden reasoning used the whole limit.
    #[error("the answer is empty{}", reasoning_text(*reasoning_tokens))]
    EmptyReply {
        /// Tokens of hidden reasoning. `None` when the server did not say.
        reasoning_tokens: Option<u64>,
    },
    /// The reply is not what the dialect says.
    #[error("the provider's reply makes no sense: {what}")]
    BadReply {
        /// What is wrong with it.
        what: String,
    },
    /// The vendor cannot do this at all.
    #[error("{vendor} offers no {what} here")]
    NotSupported {
        /// The vendor.
        vendor: String,
        /// What was wanted.
        what: String,
    },
    /// The base address cannot carry a path.
    #[error("the base address of the provider is no http(s) address")]
    BadBaseUrl,
    /// No whole reply came.
    #[error(transparent)]
    Network(#[from] HttpError),
}

fn tokens_text(tokens: Option<u64>) -> String {
    tokens.map_or_else(String::new, |tokens| format!(" ({tokens} tokens came)"))
}

fn reasoning_text(tokens: Option<u64>) -> String {
    match tokens {
        None | Some(0) => String::new(),
        Some(tokens) => format!(": {tokens} tokens went into hidden reasoning"),
    }
}

impl ProviderError {
    /// Tells whether the call can have cost anything.
    ///
    /// Certainly not executed are only: what never left, and the statuses 400, 401, 403, 404, 413
    /// and 429. 408, every 5xx, every other status and every lost, cut or unreadable reply are
    /// unknown, because somebody may have worked, and charged, before it came to that.
    #[must_use]
    pub const fn billing(&self) -> Billing {
        match self {
            Self::Auth { .. }
            | Self::Forbidden { .. }
            | Self::RateLimited { .. }
            | Self::QuotaExhausted { status: 429, .. }
            | Self::TooLong { .. }
            | Self::BadRequest { .. }
            | Self::NotFound { .. }
            | Self::ErrorReply { local: true, .. }
            | Self::NotSupported { .. }
            | Self::BadBaseUrl => Billing::NotExecuted,
            Self::Network(error) if error.is_not_sent() => Billing::NotExecuted,
            Self::Refused { .. }
            | Self::Filtered
            | Self::Truncated { .. }
            | Self::EmptyReply { .. } => Billing::Executed,
            Self::QuotaExhausted { .. }
            | Self::Unavailable { .. }
            | Self::UnexpectedStatus { .. }
            | Self::ErrorReply { .. }
            | Self::BadReply { .. }
            | Self::Network(_) => Billing::Unknown,
        }
    }

    /// Whether somebody else may be asked the same without any risk of paying twice. A 503 that
    /// states a wait was turned away at the door, by the vendors' own rules.
    #[must_use]
    pub const fn certainly_did_not_run(&self) -> bool {
        matches!(self.billing(), Billing::NotExecuted) || self.retry_after_s().is_some()
    }

    /// The machine's word for this failure.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Auth { .. } => "credentials_refused",
            Self::Forbidden { .. } => "provider_forbidden",
            Self::RateLimited { .. } => "rate_limited",
            Self::QuotaExhausted { .. } => "provider_quota_exhausted",
            Self::TooLong { .. } => "request_too_long",
            Self::BadRequest { .. } => "provider_rejected",
            Self::NotFound { .. } => "model_not_found",
            Self::Unavailable { .. } | Self::UnexpectedStatus { .. } => "provider_unavailable",
            Self::ErrorReply { .. } => "provider_failed",
            Self::Refused { .. } => "answer_refused",
            Self::Filtered => "answer_filtered",
            Self::Truncated { .. } => "answer_truncated",
            Self::EmptyReply { .. } => "answer_empty",
            Self::BadReply { .. } => "answer_invalid",
            Self::NotSupported { .. } | Self::BadBaseUrl => "provider_unconfigured",
            Self::Network(_) => "remote_unreachable",
        }
    }

    /// What to do next. `None` when the text says it all.
    #[must_use]
    pub const fn hint(&self) -> Option<&'static str> {
        Some(match self {
            Self::Auth { .. } => {
                "run `igny8 auth set PROVIDER` to store a new key, then `igny8 auth test PROVIDER`"
            }
            Self::Forbidden { .. } => "check in the provider's console what this key may do",
            Self::RateLimited { .. } | Self::Unavailable { .. } => {
                "run the same command again in a while; what is finished is kept"
            }
            Self::QuotaExhausted { .. } => {
                "add credit at the provider, then run the same command again"
            }
            Self::TooLong { .. } => {
                "choose a model with a longer context: `igny8 config set ai.model MODEL`"
            }
            Self::NotFound { .. } => {
                "run `igny8 models list` and `igny8 config set ai.model MODEL`, and check the base URL"
            }
            Self::Truncated { .. } => "ask for fewer words: `igny8 config set writing.words 600`",
            Self::EmptyReply { .. } => {
                "raise the limit: `igny8 config set ai.max_output_tokens 8000`, or choose a model that reasons less"
            }
            Self::Network(_) => "check the network and the base URL with `igny8 doctor`",
            _ => return None,
        })
    }

    /// How long the server asks to wait before the same is sent again, in seconds; only a 429 or a
    /// 503 can ask for that. `None` when it must not be sent again by itself. `billing` still holds:
    /// a 503 stays unknown unless the caller takes the request to wait as proof.
    #[must_use]
    pub const fn retry_after_s(&self) -> Option<u64> {
        match self {
            Self::RateLimited { retry_after_s, .. }
            | Self::Unavailable {
                status: 503,
                retry_after_s,
                ..
            } => *retry_after_s,
            _ => None,
        }
    }

    /// The parameter to leave out and ask again, once: the model or server does not take it.
    /// `None` when the error is about anything else.
    #[must_use]
    pub fn unsupported_parameter(&self) -> Option<&str> {
        match self {
            Self::BadRequest {
                parameter: Some(parameter),
                code: Some(code),
                ..
            } if matches!(
                code.as_str(),
                "unsupported_parameter" | "unsupported_value" | "unknown_parameter"
            ) =>
            {
                Some(parameter)
            }
            _ => None,
        }
    }

    pub(super) fn refused(reason: &str) -> Self {
        Self::Refused {
            reason: foreign_message(reason),
        }
    }

    pub(super) fn bad_reply(what: &str) -> Self {
        Self::BadReply {
            what: foreign_message(what),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::classify::from_status;
    use crate::providers::testing::reply;

    #[test]
    fn only_the_listed_statuses_are_certainly_unpaid() {
        for status in 300..=599 {
            let error = from_status(&reply(status, "{}"));
            let unpaid = matches!(status, 400 | 401 | 403 | 404 | 413 | 429);
            let expected = if unpaid {
                Billing::NotExecuted
            } else {
                Billing::Unknown
            };
            assert_eq!(error.billing(), expected, "{status}: {error}");
        }
        let not_sent = HttpError::NotSent {
            host: "h".into(),
            reason: "refused".into(),
        };
        assert_eq!(
            ProviderError::from(not_sent).billing(),
            Billing::NotExecuted
        );
        let cut = HttpError::Cut {
            status: 400,
            received: Vec::new(),
            reason: "reset".into(),
        };
        assert_eq!(ProviderError::from(cut).billing(), Billing::Unknown);
        let refused = ProviderError::refused("no");
        assert_eq!(refused.billing(), Billing::Executed);
    }
}
