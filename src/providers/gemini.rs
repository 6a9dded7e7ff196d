//! Gemini's own API.

use serde_json::{Map, Value, json};

use super::classify::success_body;
use super::error::ProviderError;
use super::openai_chat::{PAID_CALL, shortest_decimal};
use super::strict_schema::without_bounds;
use super::target::{Target, endpoint};
use super::usage::Usage;
use super::{ChatReply, ChatRequest, Finish, OfferedModel};
use crate::http::{HttpReply, HttpRequest};

pub(super) fn chat_request(
    target: &Target,
    ask: &ChatRequest,
) -> Result<HttpRequest, ProviderError> {
    let mut body = Map::new();
    if !ask.system.is_empty() {
        let parts = json!({"parts": [{"text": ask.system}]});
        body.insert("systemInstruction".into(), parts);
    }
    let contents = json!([{"role": "user", "parts": [{"text": ask.user}]}]);
    body.insert("contents".into(), contents);
    let mut config = Map::new();
    config.insert("maxOutputTokens".into(), ask.max_output_tokens.into());
    if !target.quirks.no_sampling {
        if let Some(temperature) = ask.temperature {
            config.insert("temperature".into(), shortest_decimal(temperature).into());
        }
        // The seed is a signed 32-bit number here.
        if let Some(seed) = ask.seed.and_then(|seed| i32::try_from(seed).ok()) {
            config.insert("seed".into(), seed.into());
        }
    }
    if let Some(output) = &ask.schema {
        config.insert("responseMimeType".into(), "application/json".into());
        let schema = if target.quirks.bounded_schema {
            output.schema.clone()
        } else {
            without_bounds(&output.schema)
        };
        config.insert("responseJsonSchema".into(), schema);
    }
    body.insert("generationConfig".into(), Value::Object(config));
    let name = target
        .model
        .strip_prefix("models/")
        .unwrap_or(&target.model);
    let url = endpoint(&target.base_url, &format!("models/{name}:generateContent"))?;
    let body = Value::Object(body).to_string().into_bytes();
    Ok(with_key(
        target,
        HttpRequest::post_json(url, body).timeouts(PAID_CALL),
    ))
}

fn with_key(target: &Target, request: HttpRequest) -> HttpRequest {
    match &target.key {
        Some(key) => request.secret_header("x-goog-api-key", key.clone()),
        None => request,
    }
}

pub(super) fn chat_reply(target: &Target, reply: &HttpReply) -> Result<ChatReply, ProviderError> {
    let body = success_body(target.local, reply)?;
    let candidate = body.pointer("/candidates/0");
    let blocked = body.pointer("/promptFeedback/blockReason");
    let usage = body.get("usageMetadata").and_then(usage);
    if candidate.is_none() && blocked.is_none() && usage.is_none() {
        return Err(ProviderError::bad_reply("it has no candidates"));
    }
    let parts = candidate.and_then(|candidate| candidate.pointer("/content/parts")?.as_array());
    let is_thought = |part: &&Value| part.get("thought") == Some(&Value::Bool(true));
    let text: String = parts
        .into_iter()
        .flatten()
        .filter(|part| !is_thought(part))
        .filter_map(|part| part.get("text")?.as_str())
        .collect();
    let reason = candidate.and_then(|candidate| candidate.get("finishReason")?.as_str());
    let finish = match (reason, blocked) {
        (_, Some(_)) => Finish::Filtered,
        (Some("STOP"), _) => Finish::Stop,
        (Some("MAX_TOKENS"), _) => Finish::Length,
        (Some("SAFETY" | "RECITATION" | "BLOCKLIST" | "PROHIBITED_CONTENT" | "SPII"), _) => {
            Finish::Filtered
        }
        (Some(other), _) => Finish::Other(other.to_owned()),
        (None, _) => Finish::Other("none".to_owned()),
    };
    let word = |name: &str| body.get(name).and_then(Value::as_str);
    let id =
        word("responseId").map(|id| id.chars().filter(|c| !c.is_control()).take(200).collect());
    Ok(ChatReply {
        text,
        finish,
        refusal: None,
        usage,
        cost: None,
        provider_request_id: id,
        model: word("modelVersion").unwrap_or_default().to_owned(),
    })
}

/// Reads the counts: hidden reasoning is counted apart here, and billed as output. A blocked prompt
/// has no count of candidates.
fn usage(usage: &Value) -> Option<Usage> {
    let count = |name: &str| usage.get(name).and_then(Value::as_u64);
    let reasoning = count("thoughtsTokenCount").unwrap_or(0);
    let input = count("promptTokenCount")?;
    Some(Usage {
        input,
        cached_input: count("cachedContentTokenCount").unwrap_or(0).min(input),
        output: count("candidatesTokenCount")
            .unwrap_or(0)
            .saturating_add(reasoning),
        reasoning,
    })
}

pub(super) fn models_request(target: &Target) -> Result<HttpRequest, ProviderError> {
    let mut url = endpoint(&target.base_url, "models")?;
    url.query_pairs_mut().append_pair("pageSize", "1000");
    Ok(with_key(target, HttpRequest::get(url)))
}

pub(super) fn models_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<Vec<OfferedModel>, ProviderError> {
    let body = success_body(target.local, reply)?;
    let Some(models) = body.get("models").and_then(Value::as_array) else {
        return Err(ProviderError::bad_reply("it is no list of models"));
    };
    let offered = models.iter().filter_map(|model| {
        let name = model.get("name")?.as_str()?;
        Some(OfferedModel {
            id: name.strip_prefix("models/").unwrap_or(name).to_owned(),
            shutdown_date: None,
        })
    });
    Ok(offered.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::testing::{ask, json_body, reply, target};
    use crate::providers::{Billing, Dialect};

    fn parsed(body: &Value) -> ChatReply {
        chat_reply(&target(Dialect::Gemini), &reply(200, &body.to_string())).unwrap()
    }

    fn answered(parts: &Value, reason: &Value) -> ChatReply {
        parsed(&json!({
            "candidates": [{"content": {"role": "model", "parts": parts}, "finishReason": reason, "index": 0}],
            "usageMetadata": {"promptTokenCount": 9, "cachedContentTokenCount": 3,
                "candidatesTokenCount": 4, "thoughtsTokenCount": 2, "totalTokenCount": 15},
            "modelVersion": "m-1", "responseId": "r-1"
        }))
    }

    #[test]
    fn a_request_says_what_was_asked_and_no_more() {
        let mut target = target(Dialect::Gemini);
        target.model = "models/gemini-x".into();
        let request = chat_request(&target, &ask()).unwrap();
        assert_eq!(
            request.url.as_str(),
            "https://api.example/v1/models/gemini-x:generateContent"
        );
        assert_eq!(request.headers[0].0, "x-goog-api-key");
        assert!(!format!("{request:?}").contains("canary"));
        assert_eq!(
            json_body(&request),
            json!({
                "systemInstruction": {"parts": [{"text": "You name clusters."}]},
                "contents": [{"role": "user", "parts": [{"text": "rugs"}]}],
                "generationConfig": {
                    "maxOutputTokens": 400, "temperature": 0.2, "seed": 7,
                    "responseMimeType": "application/json",
                    "responseJsonSchema": {
                        "type": "object", "additionalProperties": false, "required": ["name"],
                        "properties": {"name": {"type": "string"}}
                    }
                }
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
        assert!(request.headers.is_empty());
        assert_eq!(
            json_body(&request),
            json!({"contents": [{"role": "user", "parts": [{"text": "rugs"}]}],
                   "generationConfig": {"maxOutputTokens": 400}})
        );
    }

    #[test]
    fn an_answer_is_its_text_without_the_thoughts() {
        let reply = answered(
            &json!([{"text": "hm", "thought": true}, {"text": "hel"}, {"text": "lo"}]),
            &json!("STOP"),
        );
        assert_eq!(reply.answer(), Ok("hello"));
        let usage = reply.usage.unwrap();
        assert_eq!(
            (
                usage.input,
                usage.cached_input,
                usage.output,
                usage.reasoning
            ),
            (9, 3, 6, 2)
        );
        assert_eq!(reply.provider_request_id.as_deref(), Some("r-1"));
    }

    #[test]
    fn every_paid_reply_without_an_answer_is_named() {
        let text = json!([{"text": "{\"a\":"}]);
        let cases = [
            (&text, json!("MAX_TOKENS"), "cut at its token limit"),
            (&json!([]), json!("MAX_TOKENS"), "2 tokens went into hidden"),
            (&json!([]), json!("STOP"), "the answer is empty"),
            (&json!([]), json!("SAFETY"), "content filter"),
            (&text, json!("RECITATION"), "content filter"),
            (&text, json!("OTHER"), "unknown reason: OTHER"),
            (&text, Value::Null, "unknown reason: none"),
        ];
        for (parts, reason, said) in cases {
            let error = answered(parts, &reason).answer().unwrap_err();
            assert!(error.to_string().contains(said), "{error}");
        }
        let blocked = parsed(&json!({"promptFeedback": {"blockReason": "SAFETY"},
            "usageMetadata": {"promptTokenCount": 9, "totalTokenCount": 9}}));
        assert_eq!(blocked.answer(), Err(ProviderError::Filtered));
        assert_eq!(blocked.usage.unwrap().output, 0);
    }

    #[test]
    fn failures_are_told_apart() {
        let target = target(Dialect::Gemini);
        let said = |status: u16, word: &str, message: &str| {
            let body =
                json!({"error": {"code": status, "message": message, "status": word}}).to_string();
            chat_reply(&target, &reply(status, &body)).unwrap_err()
        };
        let error = said(400, "INVALID_ARGUMENT", "API key not valid.");
        assert_eq!(error.billing(), Billing::NotExecuted);
        let error = said(429, "RESOURCE_EXHAUSTED", "Quota exceeded");
        assert_eq!(error.billing(), Billing::NotExecuted);
        let error = said(503, "UNAVAILABLE", "The model is overloaded.");
        assert_eq!(error.billing(), Billing::Unknown);
        for body in ["", "<html>", "[]", "{}", r#"{"candidates":[]}"#] {
            let error = chat_reply(&target, &reply(200, body)).unwrap_err();
            assert_eq!(error.billing(), Billing::Unknown, "{body}");
        }
    }

    #[test]
    fn models_are_listed_without_their_folder() {
        let target = target(Dialect::Gemini);
        let request = models_request(&target).unwrap();
        assert_eq!(
            request.url.as_str(),
            "https://api.example/v1/models?pageSize=1000"
        );
        let body = r#"{"models":[{"name":"models/gemini-x","displayName":"X"}]}"#;
        let models = models_reply(&target, &reply(200, body)).unwrap();
        assert_eq!(models[0].id, "gemini-x");
    }
}
