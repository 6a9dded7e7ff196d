//! What a provider said no with, as the cases that a caller treats differently.

use serde_json::Value;
use thiserror::Error;

use crate::http::redact::foreign_message;
use crate::http::retry::retry_after;
use crate::http::{HttpError, HttpReply};

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

/// The parts of an error body, in any of the shapes seen: `{"error": {…}}`, `{"error": "…"}`,
/// `{"errors": [{…}]}`, `{"message": …}`, `{"detail": …}`, or no JSON at all.
pub(super) struct ErrorBody {
    pub(super) message: String,
    pub(super) kind: String,
    pub(super) code: Option<String>,
    pub(super) parameter: Option<String>,
    pub(super) limit_tokens: Option<u64>,
}

impl ErrorBody {
    /// Finds the error object of a JSON body. `None` when the body holds none.
    pub(super) fn in_json(body: &Value) -> Option<Self> {
        let error = body.get("error").or_else(|| body.get("errors")?.get(0))?;
        if error.is_null() || *error == Value::Bool(false) {
            return None;
        }
        Some(Self::from_object(error))
    }

    fn from_object(error: &Value) -> Self {
        let text = |name: &str| match error.get(name) {
            Some(Value::String(text)) if !text.is_empty() => Some(foreign_message(text)),
            // llama.cpp and OpenRouter write their codes as numbers.
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        let message = match error {
            Value::String(message) => Some(foreign_message(message)),
            _ => text("message").or_else(|| text("detail")),
        };
        Self {
            message: message.unwrap_or_else(|| "no reason given".to_owned()),
            kind: text("type").unwrap_or_default(),
            code: text("code"),
            parameter: text("param").or_else(|| text("parameter")),
            limit_tokens: error.get("n_ctx").and_then(Value::as_u64),
        }
    }

    fn of(reply: &HttpReply) -> Self {
        let Ok(body) = serde_json::from_slice::<Value>(&reply.body) else {
            return Self::from_object(&Value::String(page_summary(reply)));
        };
        Self::in_json(&body).unwrap_or_else(|| Self::from_object(&body))
    }

    fn says(&self, words: &[&str]) -> bool {
        let code = self.code.as_deref().unwrap_or_default();
        words
            .iter()
            .any(|word| code.eq_ignore_ascii_case(word) || self.kind.eq_ignore_ascii_case(word))
    }
}

/// Says what a body that is no JSON looks like.
pub(super) fn page_summary(reply: &HttpReply) -> String {
    let head = String::from_utf8_lossy(&reply.body[..reply.body.len().min(4096)]);
    let head = head.trim_start();
    if head.is_empty() {
        "an empty reply".to_owned()
    } else if head.starts_with('<') {
        "a web page instead of data; the base address may be wrong, or a proxy answered".to_owned()
    } else {
        head.to_owned()
    }
}

/// Classifies a reply whose status is not 2xx.
pub(super) fn from_status(reply: &HttpReply) -> ProviderError {
    let body = ErrorBody::of(reply);
    let status = reply.status;
    let out_of_credit = body.says(&[
        "insufficient_quota",
        "billing_hard_limit_reached",
        "insufficient_credits",
        "insufficientCredits",
    ]);
    let too_long = body.says(&["context_length_exceeded", "exceed_context_size_error"]);
    let message = body.message;
    match status {
        402 => ProviderError::QuotaExhausted { status, message },
        429 if out_of_credit => ProviderError::QuotaExhausted { status, message },
        429 => ProviderError::RateLimited {
            retry_after_s: retry_after(reply),
            message,
        },
        400 if too_long => ProviderError::TooLong {
            message,
            limit_tokens: body.limit_tokens,
        },
        413 => ProviderError::TooLong {
            message,
            limit_tokens: body.limit_tokens,
        },
        400 => ProviderError::BadRequest {
            message,
            parameter: body.parameter,
            code: body.code,
        },
        401 => ProviderError::Auth { message },
        403 => ProviderError::Forbidden { message },
        404 => ProviderError::NotFound { message },
        408 | 500..=599 => ProviderError::Unavailable {
            status,
            retry_after_s: retry_after(reply),
            message,
        },
        _ => ProviderError::UnexpectedStatus { status, message },
    }
}

/// Reads a 2xx body as JSON and refuses one that holds an error.
pub(super) fn success_body(local: bool, reply: &HttpReply) -> Result<Value, ProviderError> {
    if !reply.is_success() {
        return Err(from_status(reply));
    }
    let Ok(body) = serde_json::from_slice::<Value>(&reply.body) else {
        return Err(ProviderError::bad_reply(&page_summary(reply)));
    };
    match ErrorBody::in_json(&body) {
        Some(error) => Err(ProviderError::ErrorReply {
            message: error.message,
            code: error.code,
            local,
        }),
        None => Ok(body),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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

    #[test]
    fn waiting_and_being_broke_are_told_apart() {
        let broke = r#"{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}"#;
        let error = from_status(&reply(429, broke));
        assert!(
            matches!(error, ProviderError::QuotaExhausted { status: 429, .. }),
            "{error}"
        );
        assert_eq!(error.billing(), Billing::NotExecuted);
        let mut busy = reply(
            429,
            r#"{"error":{"message":"slow","code":"rate_limit_exceeded"}}"#,
        );
        busy.headers.push(("retry-after".into(), "3".into()));
        let error = from_status(&busy);
        assert_eq!(error.retry_after_s(), Some(3));
        busy.status = 503;
        assert_eq!(from_status(&busy).retry_after_s(), Some(3));
        busy.status = 500;
        assert_eq!(from_status(&busy).retry_after_s(), None);
    }

    #[test]
    fn every_shape_of_error_body_is_read() {
        let llama = r#"{"error":{"code":400,"message":"too big","type":"exceed_context_size_error","n_prompt_tokens":9,"n_ctx":4096}}"#;
        assert_eq!(
            from_status(&reply(400, llama)),
            ProviderError::TooLong {
                message: "too big".into(),
                limit_tokens: Some(4096)
            }
        );
        let parameter = r#"{"error":{"message":"Unsupported","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}}"#;
        let error = from_status(&reply(400, parameter));
        assert_eq!(error.unsupported_parameter(), Some("max_tokens"));
        for (body, said) in [
            (r#"{"error":"plain"}"#, "plain"),
            (r#"{"message":"bare"}"#, "bare"),
            (r#"{"detail":"fast"}"#, "fast"),
            (r#"{"errors":[{"code":"x","message":"many"}]}"#, "many"),
            ("[]", "no reason given"),
            ("", "an empty reply"),
            ("<html><body>Bad gateway", "a web page"),
            ("upstream timed out", "upstream timed out"),
        ] {
            let shown = from_status(&reply(502, body)).to_string();
            assert!(shown.contains(said), "{body}: {shown}");
        }
    }

    #[test]
    fn keys_and_bodies_do_not_get_through() {
        let echo = format!(
            r#"{{"error":{{"message":"Incorrect API key provided: sk-canary0123456789. {}"}}}}"#,
            "long ".repeat(500)
        );
        let shown = from_status(&reply(401, &echo)).to_string();
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.chars().count() < 350, "{shown}");
    }

    #[test]
    fn an_error_inside_a_success_is_an_error() {
        let wrong_path = reply(
            200,
            r#"{"error":"Unexpected endpoint or method. (POST /chat)"}"#,
        );
        let error = success_body(true, &wrong_path).unwrap_err();
        assert_eq!(error.billing(), Billing::NotExecuted);
        let late = reply(200, r#"{"error":{"code":502,"message":"upstream died"}}"#);
        let error = success_body(false, &late).unwrap_err();
        assert_eq!(error.billing(), Billing::Unknown);
        assert_eq!(
            success_body(false, &reply(200, r#"{"error":null}"#)).map(|_| ()),
            Ok(())
        );
    }
}
