//! Anthropic's Messages, and the servers that copied them.

use serde_json::{Map, Value, json};

use super::classify::success_body;
use super::error::ProviderError;
use super::openai_chat::{PAID_CALL, request_id, shortest_decimal};
use super::strict_schema::without_bounds;
use super::target::{Target, endpoint};
use super::usage::Usage;
use super::{ChatReply, ChatRequest, Finish, OfferedModel};
use crate::http::{HttpReply, HttpRequest};

/// The version of the wire format that is spoken here.
const VERSION: &str = "2023-06-01";

pub(super) fn chat_request(
    target: &Target,
    ask: &ChatRequest,
) -> Result<HttpRequest, ProviderError> {
    let body = message(target, ask).to_string().into_bytes();
    let url = endpoint(&target.base_url, "messages")?;
    let request = HttpRequest::post_json(url, body).timeouts(PAID_CALL);
    Ok(with_headers(target, request))
}

/// The parameters of one message, as they stand in a request of their own and in a batch.
pub(super) fn message(target: &Target, ask: &ChatRequest) -> Value {
    let mut body = Map::new();
    body.insert("model".into(), target.model.clone().into());
    body.insert("max_tokens".into(), ask.max_output_tokens.into());
    if !ask.system.is_empty() {
        body.insert("system".into(), ask.system.clone().into());
    }
    let messages = json!([{"role": "user", "content": ask.user}]);
    body.insert("messages".into(), messages);
    if let Some(temperature) = ask.temperature.filter(|_| !target.quirks.no_sampling) {
        // The scale ends at 1 here.
        let temperature = shortest_decimal(temperature.min(1.0));
        body.insert("temperature".into(), temperature.into());
    }
    if let Some(output) = &ask.schema {
        let schema = if target.quirks.bounded_schema {
            output.schema.clone()
        } else {
            without_bounds(&output.schema)
        };
        let format = json!({"format": {"type": "json_schema", "schema": schema}});
        body.insert("output_config".into(), format);
    }
    Value::Object(body)
}

pub(super) fn with_headers(target: &Target, request: HttpRequest) -> HttpRequest {
    let request = request.header("anthropic-version", VERSION);
    match &target.key {
        Some(key) => request.secret_header("x-api-key", key.clone()),
        None => request,
    }
}

pub(super) fn chat_reply(target: &Target, reply: &HttpReply) -> Result<ChatReply, ProviderError> {
    let body = success_body(target.local, reply)?;
    read_message(reply, &body)
}

/// Reads a message, as it comes in a reply of its own and in the results of a batch.
pub(super) fn read_message(reply: &HttpReply, body: &Value) -> Result<ChatReply, ProviderError> {
    let Some(blocks) = body.get("content").and_then(Value::as_array) else {
        return Err(ProviderError::bad_reply("it has no content"));
    };
    let is_text = |block: &&Value| block.get("type").and_then(Value::as_str) == Some("text");
    let text: String = blocks
        .iter()
        .filter(is_text)
        .filter_map(|block| block.get("text")?.as_str())
        .collect();
    let word = |name: &str| body.get(name).and_then(Value::as_str);
    let mut refusal = None;
    let finish = match word("stop_reason") {
        Some("end_turn" | "stop_sequence") => Finish::Stop,
        // The window of the model is a limit like the one that was asked for: the text is cut.
        Some("max_tokens" | "model_context_window_exceeded") => Finish::Length,
        Some("refusal") => {
            refusal = Some(if text.is_empty() {
                "no reason given".to_owned()
            } else {
                text.clone()
            });
            Finish::Stop
        }
        Some(other) => Finish::Other(other.to_owned()),
        None => Finish::Other("none".to_owned()),
    };
    Ok(ChatReply {
        text,
        finish,
        refusal,
        usage: body.get("usage").and_then(usage),
        cost: None,
        provider_request_id: reply
            .header("request-id")
            .map(|id| id.chars().filter(|c| !c.is_control()).take(200).collect())
            .or_else(|| request_id(reply, body)),
        model: word("model").unwrap_or_default().to_owned(),
    })
}

/// Reads the counts: here `input_tokens` leaves out what was read from or written to a cache.
fn usage(usage: &Value) -> Option<Usage> {
    let count = |name: &str| usage.get(name).and_then(Value::as_u64);
    let cached_input = count("cache_read_input_tokens").unwrap_or(0);
    let written = count("cache_creation_input_tokens").unwrap_or(0);
    let fresh = count("input_tokens")?;
    Some(Usage {
        input: fresh.saturating_add(written).saturating_add(cached_input),
        cached_input,
        output: count("output_tokens")?,
        reasoning: 0,
    })
}

pub(super) fn models_request(target: &Target) -> Result<HttpRequest, ProviderError> {
    let mut url = endpoint(&target.base_url, "models")?;
    url.query_pairs_mut().append_pair("limit", "1000");
    Ok(with_headers(target, HttpRequest::get(url)))
}

pub(super) fn models_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<Vec<OfferedModel>, ProviderError> {
    super::openai_chat::models_reply(target, reply)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::HeaderText;
    use crate::providers::testing::{ask, json_body, reply, target};
    use crate::providers::{Billing, Dialect};

    fn answered(content: &Value, stop_reason: &Value) -> ChatReply {
        let body = json!({
            "id": "msg_1", "type": "message", "role": "assistant", "model": "m-1",
            "content": content, "stop_reason": stop_reason, "stop_sequence": null,
            "usage": {"input_tokens": 5, "cache_read_input_tokens": 3,
                "cache_creation_input_tokens": 1, "output_tokens": 4}
        });
        chat_reply(&target(Dialect::Anthropic), &reply(200, &body.to_string())).unwrap()
    }

    #[test]
    fn a_message_says_what_was_asked_and_no_more() {
        let mut target = target(Dialect::Anthropic);
        let hot = ChatRequest {
            temperature: Some(1.5),
            ..ask()
        };
        let request = chat_request(&target, &hot).unwrap();
        assert_eq!(request.url.as_str(), "https://api.example/v1/messages");
        assert!(!format!("{request:?}").contains("canary"));
        let names: Vec<&str> = request.headers.iter().map(|(name, _)| &**name).collect();
        assert_eq!(names, ["anthropic-version", "x-api-key"]);
        assert!(matches!(request.headers[1].1, HeaderText::Secret(_)));
        assert_eq!(
            json_body(&request),
            json!({
                "model": "test-model", "max_tokens": 400, "system": "You name clusters.",
                "messages": [{"role": "user", "content": "rugs"}], "temperature": 1.0,
                "output_config": {"format": {"type": "json_schema", "schema": {
                    "type": "object", "additionalProperties": false, "required": ["name"],
                    "properties": {"name": {"type": "string"}}
                }}}
            })
        );
        target.quirks.no_sampling = true;
        target.key = None;
        let plain = ChatRequest {
            system: String::new(),
            schema: None,
            ..ask()
        };
        let request = chat_request(&target, &plain).unwrap();
        assert_eq!(request.headers.len(), 1);
        let body = json_body(&request);
        let fields: Vec<&String> = body.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["model", "max_tokens", "messages"]);
    }

    #[test]
    fn an_answer_is_its_text_without_the_thoughts() {
        let reply = answered(
            &json!([{"type": "thinking", "thinking": "hm"}, {"type": "text", "text": "hel"},
                    {"type": "text", "text": "lo"}]),
            &json!("end_turn"),
        );
        assert_eq!(reply.answer(), Ok("hello"));
        let usage = reply.usage.unwrap();
        assert_eq!((usage.input, usage.cached_input, usage.output), (9, 3, 4));
    }

    #[test]
    fn every_paid_reply_without_an_answer_is_named() {
        let text = json!([{"type": "text", "text": "{\"a\":"}]);
        let cases = [
            (&text, json!("max_tokens"), "cut at its token limit"),
            (
                &text,
                json!("model_context_window_exceeded"),
                "cut at its token limit",
            ),
            (&json!([]), json!("max_tokens"), "the answer is empty"),
            (&json!([]), json!("end_turn"), "the answer is empty"),
            (&json!([]), json!("refusal"), "refused: no reason given"),
            (&text, json!("refusal"), "refused: {\"a\":"),
            (&text, json!("pause_turn"), "unknown reason: pause_turn"),
            (&text, json!("tool_use"), "unknown reason: tool_use"),
            (&text, Value::Null, "unknown reason: none"),
        ];
        for (content, stop_reason, said) in cases {
            let error = answered(content, &stop_reason).answer().unwrap_err();
            assert!(error.to_string().contains(said), "{error}");
        }
    }

    #[test]
    fn failures_are_told_apart() {
        let target = target(Dialect::Anthropic);
        let said = |status: u16, kind: &str, message: &str| {
            let body = json!({"type": "error", "error": {"type": kind, "message": message},
                "request_id": "req_1"});
            chat_reply(&target, &reply(status, &body.to_string())).unwrap_err()
        };
        let error = said(529, "overloaded_error", "Overloaded");
        assert_eq!(error.billing(), Billing::Unknown);
        let error = said(
            400,
            "invalid_request_error",
            "prompt is too long: 210000 tokens > 200000 maximum",
        );
        assert!(matches!(error, ProviderError::TooLong { .. }), "{error}");
        let error = said(
            400,
            "invalid_request_error",
            "`temperature` is deprecated for this model.",
        );
        assert_eq!(error.unsupported_parameter(), Some("temperature"));
        let error = said(401, "authentication_error", "invalid x-api-key");
        assert!(matches!(error, ProviderError::Auth { .. }), "{error}");
        let error = said(
            400,
            "invalid_request_error",
            "Your credit balance is too low to access the API.",
        );
        assert_eq!(error.billing(), Billing::NotExecuted);
        for body in ["", "<html>", "[]", "{}", r#"{"content":"x"}"#] {
            let error = chat_reply(&target, &reply(200, body)).unwrap_err();
            assert_eq!(error.billing(), Billing::Unknown, "{body}");
        }
    }

    #[test]
    fn models_are_listed() {
        let target = target(Dialect::Anthropic);
        let request = models_request(&target).unwrap();
        assert_eq!(
            request.url.as_str(),
            "https://api.example/v1/models?limit=1000"
        );
        let body =
            r#"{"data":[{"type":"model","id":"claude-a","display_name":"A"}],"has_more":false}"#;
        let models = models_reply(&target, &reply(200, body)).unwrap();
        assert_eq!(models[0].id, "claude-a");
    }
}
