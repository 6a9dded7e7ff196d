//! OpenAI's chat completions, and the many servers that copied them.

use serde_json::{Map, Value, json};

use super::classify::success_body;
use super::error::ProviderError;
use super::strict_schema::without_bounds;
use super::target::{MaxTokensParameter, Target, endpoint};
use super::usage::{Usage, usd_micros_rounded_up};
use super::{ChatReply, ChatRequest, Finish, OfferedModel};
use crate::http::{HttpReply, HttpRequest, Timeouts};

/// The waits of a paid call: a long answer of a large model takes minutes before its first byte.
/// Ten minutes in all are what OpenAI's own libraries wait.
pub(super) const PAID_CALL: Timeouts = Timeouts {
    connect_s: 10.0,
    idle_s: 60.0,
    total_s: 600.0,
};

pub(super) fn chat_request(
    target: &Target,
    ask: &ChatRequest,
) -> Result<HttpRequest, ProviderError> {
    let mut messages = Vec::new();
    if !ask.system.is_empty() {
        messages.push(json!({"role": "system", "content": ask.system}));
    }
    messages.push(json!({"role": "user", "content": ask.user}));
    let mut body = Map::new();
    body.insert("model".into(), target.model.clone().into());
    body.insert("messages".into(), messages.into());
    let limit = match target.quirks.max_tokens_parameter {
        MaxTokensParameter::MaxTokens => "max_tokens",
        MaxTokensParameter::MaxCompletionTokens => "max_completion_tokens",
    };
    body.insert(limit.into(), ask.max_output_tokens.into());
    if !target.quirks.no_sampling {
        if let Some(temperature) = ask.temperature {
            body.insert("temperature".into(), shortest_decimal(temperature).into());
        }
        if let Some(seed) = ask.seed {
            body.insert("seed".into(), seed.into());
        }
    }
    if let Some(output) = &ask.schema {
        let schema = if target.quirks.bounded_schema {
            output.schema.clone()
        } else {
            without_bounds(&output.schema)
        };
        let format = json!({
            "type": "json_schema",
            "json_schema": {"name": output.name, "strict": true, "schema": schema},
        });
        body.insert("response_format".into(), format);
    }
    post(target, "chat/completions", &Value::Object(body))
}

/// Gives a number as people write it: widening 0.2 to 64 bits would send 0.20000000298023224.
pub(super) fn shortest_decimal(number: f32) -> f64 {
    number.to_string().parse().unwrap_or(1.0)
}

/// Builds a paid POST with the target's key.
pub(super) fn post(
    target: &Target,
    path: &str,
    body: &Value,
) -> Result<HttpRequest, ProviderError> {
    let url = endpoint(&target.base_url, path)?;
    let request = HttpRequest::post_json(url, body.to_string().into_bytes()).timeouts(PAID_CALL);
    Ok(with_key(target, request))
}

pub(super) fn with_key(target: &Target, request: HttpRequest) -> HttpRequest {
    match (&target.key, &target.quirks.key_header) {
        (Some(key), None) => request.bearer(key),
        (Some(key), Some(name)) => request.secret_header(name, key.clone()),
        (None, _) => request,
    }
}

pub(super) fn chat_reply(target: &Target, reply: &HttpReply) -> Result<ChatReply, ProviderError> {
    let body = success_body(target.local, reply)?;
    let Some(choices) = body.get("choices").and_then(Value::as_array) else {
        return Err(ProviderError::bad_reply("it has no choices"));
    };
    let usage = body.get("usage");
    let nothing = Value::Null;
    let choice = choices.first().unwrap_or(&nothing);
    let message = choice.get("message").unwrap_or(&nothing);
    let finish = match choice.get("finish_reason").and_then(Value::as_str) {
        Some("stop") => Finish::Stop,
        Some("length") => Finish::Length,
        Some("content_filter") => Finish::Filtered,
        Some(other) => Finish::Other(other.to_owned()),
        None => Finish::Other("none".to_owned()),
    };
    let text_of = |field: &Value| field.as_str().map(str::to_owned);
    Ok(ChatReply {
        text: message.get("content").map(content_text).unwrap_or_default(),
        finish,
        refusal: message
            .get("refusal")
            .and_then(text_of)
            .filter(|refusal| !refusal.is_empty()),
        usage: usage.and_then(Usage::parse),
        cost: usd_micros_rounded_up(usage.and_then(|usage| usage.get("cost"))),
        provider_request_id: request_id(reply, &body),
        model: body.get("model").and_then(text_of).unwrap_or_default(),
    })
}

/// Joins an answer that comes as one text or as a list of text parts.
fn content_text(content: &Value) -> String {
    match content {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts
            .iter()
            .filter_map(|part| part.get("text").and_then(Value::as_str))
            .collect(),
        _ => String::new(),
    }
}

/// The server's name for an exchange: its header, else the body's `id`.
pub(super) fn request_id(reply: &HttpReply, body: &Value) -> Option<String> {
    let from_body = || body.get("id").and_then(Value::as_str);
    let id = reply.header("x-request-id").or_else(from_body)?;
    Some(id.chars().filter(|c| !c.is_control()).take(200).collect())
}

pub(super) fn models_request(target: &Target) -> Result<HttpRequest, ProviderError> {
    let request = HttpRequest::get(endpoint(&target.base_url, "models")?);
    Ok(with_key(target, request))
}

pub(super) fn models_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<Vec<OfferedModel>, ProviderError> {
    let body = success_body(target.local, reply)?;
    let Some(models) = body.get("data").and_then(Value::as_array) else {
        return Err(ProviderError::bad_reply("it is no list of models"));
    };
    let text = |model: &Value, name: &str| model.get(name)?.as_str().map(str::to_owned);
    let offered = models.iter().filter_map(|model| {
        Some(OfferedModel {
            id: text(model, "id")?,
            shutdown_date: text(model, "shutdown_date"),
        })
    });
    Ok(offered.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::UsdMicros;
    use crate::providers::testing::{ask, json_body, official, reply, target};
    use crate::providers::{Billing, Dialect};

    fn answered(message: &Value, finish: &Value) -> ChatReply {
        let body = json!({
            "id": "chatcmpl-1", "model": "m-1",
            "choices": [{"index": 0, "message": message, "finish_reason": finish}],
            "usage": {"prompt_tokens": 9, "completion_tokens": 400, "total_tokens": 409,
                "completion_tokens_details": {"reasoning_tokens": 400}}
        });
        chat_reply(&target(Dialect::OpenAiChat), &reply(200, &body.to_string())).unwrap()
    }

    #[test]
    fn bodies_are_valid_by_the_official_specification() {
        let official = official("CreateChatCompletionRequest");
        let mut target = target(Dialect::OpenAiChat);
        for old_name in [false, true] {
            for bounded in [false, true] {
                target.quirks.bounded_schema = bounded;
                target.quirks.max_tokens_parameter = if old_name {
                    MaxTokensParameter::MaxTokens
                } else {
                    MaxTokensParameter::MaxCompletionTokens
                };
                let body = json_body(&chat_request(&target, &ask()).unwrap());
                let errors: Vec<_> = official.iter_errors(&body).map(|e| e.to_string()).collect();
                assert_eq!(errors, Vec::<String>::new());
                assert_eq!(body.get("max_tokens").is_some(), old_name);
                assert_eq!(body.get("max_completion_tokens").is_some(), !old_name);
                let name = &body["response_format"]["json_schema"]["schema"]["properties"]["name"];
                assert_eq!(name.get("maxLength").is_some(), bounded);
            }
        }
        let mut broken = json_body(&chat_request(&target, &ask()).unwrap());
        broken["temperature"] = json!(9);
        assert!(
            !official.is_valid(&broken),
            "the oracle itself sees nothing"
        );
    }

    #[test]
    fn only_what_was_asked_for_is_sent() {
        let mut target = target(Dialect::OpenAiChat);
        let request = chat_request(&target, &ask()).unwrap();
        assert_eq!(
            request.url.as_str(),
            "https://api.example/v1/chat/completions"
        );
        assert!(!format!("{request:?}").contains("canary"));
        let body = json_body(&request);
        assert_eq!(body["temperature"].to_string(), "0.2");
        assert_eq!(body["seed"], 7);
        target.quirks.no_sampling = true;
        target.key = None;
        let request = chat_request(&target, &ask()).unwrap();
        assert!(request.headers.is_empty());
        let body = json_body(&request);
        assert!(body.get("temperature").is_none() && body.get("seed").is_none());
        let plain = ChatRequest {
            system: String::new(),
            schema: None,
            temperature: None,
            seed: None,
            ..ask()
        };
        let body = json_body(&chat_request(&target, &plain).unwrap());
        let fields: Vec<&str> = body
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(fields, ["model", "messages", "max_completion_tokens"]);
        assert_eq!(body["messages"].as_array().unwrap().len(), 1);
    }

    #[test]
    fn a_plain_answer_is_given_with_its_usage() {
        let reply = answered(
            &json!({"content": "hello", "refusal": null}),
            &json!("stop"),
        );
        assert_eq!(reply.answer(), Ok("hello"));
        assert_eq!(reply.usage.unwrap().output, 400);
        assert_eq!(reply.provider_request_id.as_deref(), Some("chatcmpl-1"));
        let parts = json!({"content": [{"type": "text", "text": "he"}, {"text": "llo"}]});
        assert_eq!(answered(&parts, &json!("stop")).answer(), Ok("hello"));
    }

    #[test]
    fn every_paid_reply_without_an_answer_is_named_and_keeps_its_usage() {
        let cases = [
            (
                json!({"content": "{\"a\":"}),
                json!("length"),
                "cut at its token limit",
            ),
            (
                json!({"content": null}),
                json!("length"),
                "400 tokens went into hidden reasoning",
            ),
            (
                json!({"content": null}),
                json!("stop"),
                "the answer is empty",
            ),
            (
                json!({"content": null, "refusal": "I won't"}),
                json!("stop"),
                "refused: I won't",
            ),
            (
                json!({"content": "x", "refusal": "I won't"}),
                json!("stop"),
                "refused",
            ),
            (
                json!({"content": ""}),
                json!("content_filter"),
                "content filter",
            ),
            (
                json!({"content": "half"}),
                json!("content_filter"),
                "content filter",
            ),
            (
                json!({"content": "x"}),
                json!("tool_calls"),
                "unknown reason: tool_calls",
            ),
            (json!({"content": "x"}), Value::Null, "unknown reason: none"),
            (json!("odd"), json!(3), "the answer is empty"),
        ];
        for (message, finish, said) in cases {
            let reply = answered(&message, &finish);
            assert!(reply.usage.is_some());
            let error = reply.answer().unwrap_err();
            assert!(error.to_string().contains(said), "{error}");
        }
    }

    #[test]
    fn empty_choices_are_paid_and_no_answer() {
        let target = target(Dialect::OpenAiChat);
        let body =
            r#"{"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":1,"cost":0.00012}}"#;
        let parsed = chat_reply(&target, &reply(200, body)).unwrap();
        assert_eq!(parsed.usage.unwrap().input, 5);
        assert_eq!(parsed.cost, Some(UsdMicros(120)));
        assert_eq!(parsed.answer().unwrap_err().billing(), Billing::Executed);
        let silent = chat_reply(&target, &reply(200, r#"{"choices":[]}"#)).unwrap();
        assert_eq!((silent.usage, silent.cost), (None, None));
    }

    #[test]
    fn what_is_no_reply_may_still_have_been_billed() {
        let target = target(Dialect::OpenAiChat);
        for body in [
            "",
            "<html>",
            "[]",
            "{}",
            r#"{"choices":{}}"#,
            r#"{"choices":[{"mess"#,
        ] {
            let error = chat_reply(&target, &reply(200, body)).unwrap_err();
            assert!(
                matches!(error, ProviderError::BadReply { .. }),
                "{body}: {error}"
            );
            assert_eq!(error.billing(), Billing::Unknown);
        }
        let deep = "[".repeat(100_000);
        assert!(chat_reply(&target, &reply(200, &deep)).is_err());
    }

    #[test]
    fn models_are_listed_with_their_end() {
        let target = target(Dialect::OpenAiChat);
        let request = models_request(&target).unwrap();
        assert_eq!(request.url.path(), "/v1/models");
        let body = r#"{"object":"list","data":[{"id":"a","shutdown_date":"2026-12-01"},{"id":"b"},{"x":1}]}"#;
        let models = models_reply(&target, &reply(200, body)).unwrap();
        assert_eq!(models.len(), 2);
        assert_eq!(models[0].shutdown_date.as_deref(), Some("2026-12-01"));
        let wrong = reply(
            200,
            r#"{"error":"Unexpected endpoint or method. (GET /models)"}"#,
        );
        let error = models_reply(&target, &wrong).unwrap_err();
        assert!(error.to_string().contains("Unexpected endpoint"), "{error}");
    }
}
