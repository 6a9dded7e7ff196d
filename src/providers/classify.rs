//! Tells from a reply which `ProviderError` it is.

use serde_json::Value;

use super::error::ProviderError;
use crate::http::HttpReply;
use crate::http::redact::foreign_message;
use crate::http::retry::retry_after;

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
    // Anthropic has no word of its own for it, only the sentence.
    let too_long = body.says(&["context_length_exceeded", "exceed_context_size_error"])
        || (status == 400 && body.message.starts_with("prompt is too long"));
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
        400 => {
            let deprecated = deprecated_parameter(&message);
            ProviderError::BadRequest {
                code: body.code.or(deprecated
                    .as_ref()
                    .map(|_| "unsupported_parameter".to_owned())),
                parameter: body.parameter.or(deprecated),
                message,
            }
        }
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

/// The parameter that Anthropic says is "deprecated for this model", in a sentence only.
fn deprecated_parameter(message: &str) -> Option<String> {
    let (name, rest) = message.strip_prefix('`')?.split_once('`')?;
    rest.starts_with(" is deprecated for this model")
        .then(|| name.to_owned())
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
    use crate::providers::Billing;
    use crate::providers::testing::reply;

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
