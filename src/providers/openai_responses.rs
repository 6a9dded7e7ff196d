//! OpenAI's Responses, and the servers that copied them.

use serde_json::{Map, Value, json};

use super::classify::success_body;
use super::error::ProviderError;
use super::openai_chat::{post, request_id, shortest_decimal};
use super::strict_schema::without_bounds;
use super::target::Target;
use super::usage::{Usage, usd_micros_rounded_up};
use super::{ChatReply, ChatRequest, Finish};
use crate::http::{HttpReply, HttpRequest};

/// The least that `max_output_tokens` may be, by OpenAI's specification.
const LEAST_OUTPUT_TOKENS: u32 = 16;

pub(super) fn chat_request(
    target: &Target,
    ask: &ChatRequest,
) -> Result<HttpRequest, ProviderError> {
    let mut body = Map::new();
    body.insert("model".into(), target.model.clone().into());
    if !ask.system.is_empty() {
        body.insert("instructions".into(), ask.system.clone().into());
    }
    body.insert("input".into(), ask.user.clone().into());
    let limit = ask.max_output_tokens.max(LEAST_OUTPUT_TOKENS);
    body.insert("max_output_tokens".into(), limit.into());
    // The vendor would otherwise keep prompt and answer for thirty days.
    body.insert("store".into(), false.into());
    if let Some(temperature) = ask.temperature.filter(|_| !target.quirks.no_sampling) {
        body.insert("temperature".into(), shortest_decimal(temperature).into());
    }
    if let Some(output) = &ask.schema {
        let schema = if target.quirks.bounded_schema {
            output.schema.clone()
        } else {
            without_bounds(&output.schema)
        };
        let format =
            json!({"type": "json_schema", "name": output.name, "strict": true, "schema": schema});
        body.insert("text".into(), json!({ "format": format }));
    }
    post(target, "responses", &Value::Object(body))
}

pub(super) fn chat_reply(target: &Target, reply: &HttpReply) -> Result<ChatReply, ProviderError> {
    let body = success_body(target.local, reply)?;
    let Some(items) = body.get("output").and_then(Value::as_array) else {
        return Err(ProviderError::bad_reply("it has no output"));
    };
    let usage = body.get("usage");
    let counted = usage.and_then(Usage::parse);
    let (mut text, mut refusal) = (String::new(), String::new());
    for part in items
        .iter()
        .filter(|item| item.get("type").and_then(Value::as_str) == Some("message"))
        .filter_map(|item| item.get("content")?.as_array())
        .flatten()
    {
        let words = |name: &str| part.get(name).and_then(Value::as_str).unwrap_or_default();
        match words("type") {
            "output_text" => text.push_str(words("text")),
            "refusal" => refusal.push_str(words("refusal")),
            _ => {}
        }
    }
    Ok(ChatReply {
        text,
        finish: finish(&body, counted),
        refusal: Some(refusal).filter(|refusal| !refusal.is_empty()),
        usage: counted,
        cost: usd_micros_rounded_up(usage.and_then(|usage| usage.get("cost"))),
        provider_request_id: request_id(reply, &body),
        model: body
            .get("model")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
    })
}

fn finish(body: &Value, usage: Option<Usage>) -> Finish {
    let word = |place: &str| body.pointer(place).and_then(Value::as_str);
    match word("/status") {
        Some("completed") => {
            // llama.cpp's server says so of a cut answer too; the counts give it away.
            let limit = body.get("max_output_tokens").and_then(Value::as_u64);
            match (limit, usage) {
                (Some(limit), Some(usage)) if usage.output >= limit => Finish::Length,
                _ => Finish::Stop,
            }
        }
        Some("incomplete") => match word("/incomplete_details/reason") {
            Some("max_output_tokens") => Finish::Length,
            Some("content_filter") => Finish::Filtered,
            other => Finish::Other(other.unwrap_or("incomplete").to_owned()),
        },
        other => Finish::Other(other.unwrap_or("none").to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::testing::{ask, json_body, official, reply, target};
    use crate::providers::{Billing, Dialect};

    fn answered(status: &str, rest: &Value) -> ChatReply {
        let mut body = json!({
            "id": "resp_1", "object": "response", "status": status, "error": null,
            "model": "m-1", "max_output_tokens": 400,
            "usage": {"input_tokens": 9, "output_tokens": 4, "total_tokens": 13,
                "input_tokens_details": {"cached_tokens": 3},
                "output_tokens_details": {"reasoning_tokens": 2}}
        });
        for (name, value) in rest.as_object().unwrap() {
            body[name] = value.clone();
        }
        let target = target(Dialect::OpenAiResponses);
        chat_reply(&target, &reply(200, &body.to_string())).unwrap()
    }

    fn message(part: &Value) -> Value {
        json!([
            {"type": "reasoning", "summary": [], "content": [{"type": "reasoning_text", "text": "hm"}]},
            {"type": "message", "role": "assistant", "content": [part]}
        ])
    }

    #[test]
    fn bodies_are_valid_by_the_official_specification() {
        let official = official("CreateResponse");
        let target = target(Dialect::OpenAiResponses);
        for tokens in [1, 400] {
            let ask = ChatRequest {
                max_output_tokens: tokens,
                ..ask()
            };
            let request = chat_request(&target, &ask).unwrap();
            assert_eq!(request.url.as_str(), "https://api.example/v1/responses");
            let body = json_body(&request);
            let errors: Vec<_> = official.iter_errors(&body).map(|e| e.to_string()).collect();
            assert_eq!(errors, Vec::<String>::new());
            assert_eq!(body["store"], false);
            assert!(
                body.get("seed").is_none(),
                "this dialect has no such parameter"
            );
            let mut broken = body;
            broken["max_output_tokens"] = json!(5);
            assert!(
                !official.is_valid(&broken),
                "the oracle itself sees nothing"
            );
        }
    }

    #[test]
    fn an_answer_is_the_text_of_its_messages() {
        let whole = answered(
            "completed",
            &json!({"output": message(&json!({"type": "output_text", "text": "hello"}))}),
        );
        assert_eq!(whole.answer(), Ok("hello"));
        let usage = whole.usage.unwrap();
        assert_eq!(
            (usage.input, usage.cached_input, usage.reasoning),
            (9, 3, 2)
        );
        assert_eq!(whole.provider_request_id.as_deref(), Some("resp_1"));
    }

    #[test]
    fn every_paid_reply_without_an_answer_is_named() {
        let text = message(&json!({"type": "output_text", "text": "{\"a\":"}));
        let refusal = message(&json!({"type": "refusal", "refusal": "I won't"}));
        let cases = [
            (
                "incomplete",
                json!({"output": text, "incomplete_details": {"reason": "max_output_tokens"}}),
                "cut at its token limit",
            ),
            (
                "incomplete",
                json!({"output": text, "incomplete_details": {"reason": "content_filter"}}),
                "content filter",
            ),
            (
                "completed",
                json!({"output": text, "max_output_tokens": 4}),
                "cut at its token limit",
            ),
            ("completed", json!({"output": refusal}), "refused: I won't"),
            ("completed", json!({"output": []}), "the answer is empty"),
            ("failed", json!({"output": text}), "unknown reason: failed"),
        ];
        for (status, rest, said) in cases {
            let reply = answered(status, &rest);
            assert!(reply.usage.is_some());
            let error = reply.answer().unwrap_err();
            assert!(error.to_string().contains(said), "{error}");
            assert!(matches!(
                error.billing(),
                Billing::Executed | Billing::Unknown
            ));
        }
    }

    #[test]
    fn a_server_that_calls_a_cut_answer_complete_is_held_to_the_limit() {
        let mut target = target(Dialect::OpenAiResponses);
        let output = message(&json!({"type": "output_text", "text": "Once upon a"}));
        let cut = answered("completed", &json!({ "output": output }));
        let used = u32::try_from(cut.usage.unwrap().output).unwrap();
        let finish = |target: &Target, limit| cut.clone().held_to(target, limit).finish;
        assert_eq!(
            finish(&target, used),
            Finish::Stop,
            "the vendor says so itself"
        );
        target.local = true;
        assert_eq!(finish(&target, used), Finish::Length);
        assert_eq!(finish(&target, used + 1), Finish::Stop);
    }

    #[test]
    fn what_is_no_reply_may_still_have_been_billed() {
        let target = target(Dialect::OpenAiResponses);
        for body in ["", "<html>", "[]", "{}", r#"{"output":{}}"#] {
            let error = chat_reply(&target, &reply(200, body)).unwrap_err();
            assert_eq!(error.billing(), Billing::Unknown, "{body}");
        }
        let failed =
            r#"{"status":"failed","error":{"code":"server_error","message":"broke"},"output":[]}"#;
        let error = chat_reply(&target, &reply(200, failed)).unwrap_err();
        assert!(error.to_string().contains("broke"), "{error}");
    }
}
