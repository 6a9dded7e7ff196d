//! Anthropic's message batches: all requests in one body, all results in one list of lines.
//!
//! A batch takes no name of ours: it is found again by our names of its requests, which stand in its
//! results only. What is billed, by the vendor's own page: requests that succeeded; those that erred,
//! expired or were stopped are not.

use serde_json::Value;
use url::Url;
use uuid::Uuid;

use super::anthropic::with_headers;
use super::batch::{
    BULK, BatchEnd, BatchProgress, LineReply, LineResult, RESULTS_BYTES, RemoteBatch, RemotePage,
    ResultLine, word,
};
use super::classify::success_body;
use super::error::ProviderError;
use super::target::{Target, endpoint};
use crate::http::redact::foreign_message;
use crate::http::{HttpReply, HttpRequest, Method};

/// How many entries of a list are asked for at once.
const PAGE: &str = "100";

pub(super) fn write_line(custom_id: Uuid, body: &[u8], to: &mut Vec<u8>) {
    if !to.is_empty() {
        to.push(b',');
    }
    to.extend_from_slice(format!(r#"{{"custom_id":"{custom_id}","params":"#).as_bytes());
    to.extend_from_slice(body);
    to.push(b'}');
}

pub(super) fn create_request(target: &Target, lines: &[u8]) -> Result<HttpRequest, ProviderError> {
    let url = endpoint(&target.base_url, "messages/batches")?;
    let body = [br#"{"requests":["#, lines, b"]}"].concat();
    let request = HttpRequest::post_json(url, body).timeouts(BULK);
    Ok(with_headers(target, request))
}

fn below(target: &Target, id: &str, rest: &str) -> Result<Url, ProviderError> {
    let mut url = endpoint(&target.base_url, "messages/batches")?;
    {
        let mut segments = url
            .path_segments_mut()
            .map_err(|()| ProviderError::BadBaseUrl)?;
        segments.push(id);
        if !rest.is_empty() {
            segments.push(rest);
        }
    }
    Ok(url)
}

pub(super) fn batch_request(target: &Target, id: &str) -> Result<HttpRequest, ProviderError> {
    Ok(with_headers(
        target,
        HttpRequest::get(below(target, id, "")?),
    ))
}

pub(super) fn cancel_request(target: &Target, id: &str) -> Result<HttpRequest, ProviderError> {
    let url = below(target, id, "cancel")?;
    let request = HttpRequest::new(Method::POST, url);
    Ok(with_headers(target, request))
}

/// The results are fetched below our own base address, never from an address that a reply names.
pub(super) fn results_request(target: &Target, id: &str) -> Result<HttpRequest, ProviderError> {
    let request = HttpRequest::get(below(target, id, "results")?)
        .timeouts(BULK)
        .max_reply_bytes(RESULTS_BYTES);
    Ok(with_headers(target, request))
}

pub(super) fn batches_request(
    target: &Target,
    after: Option<&str>,
) -> Result<HttpRequest, ProviderError> {
    let mut url = endpoint(&target.base_url, "messages/batches")?;
    url.query_pairs_mut().append_pair("limit", PAGE);
    if let Some(after) = after {
        url.query_pairs_mut().append_pair("after_id", after);
    }
    Ok(with_headers(target, HttpRequest::get(url)))
}

pub(super) fn batches_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<RemotePage<RemoteBatch>, ProviderError> {
    let body = success_body(target.local, reply)?;
    let Some(data) = body.get("data").and_then(Value::as_array) else {
        return Err(ProviderError::bad_reply("it is no list"));
    };
    let has_more = body.get("has_more").and_then(Value::as_bool) == Some(true);
    Ok(RemotePage {
        entries: data.iter().filter_map(batch_of).collect(),
        next: word(&body, "last_id").filter(|_| has_more),
    })
}

pub(super) fn batch_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<RemoteBatch, ProviderError> {
    let body = success_body(target.local, reply)?;
    batch_of(&body).ok_or_else(|| ProviderError::bad_reply("it is no batch"))
}

fn batch_of(value: &Value) -> Option<RemoteBatch> {
    let status = word(value, "processing_status")?;
    let count = |name: &str| value.get("request_counts")?.get(name)?.as_u64();
    let was_cancelled = value
        .get("cancel_initiated_at")
        .is_some_and(|time| !time.is_null());
    let progress = match status.as_str() {
        "ended" if was_cancelled => BatchProgress::Ended(BatchEnd::Cancelled),
        "ended" if count("expired").unwrap_or(0) > 0 => BatchProgress::Ended(BatchEnd::Expired),
        "ended" => BatchProgress::Ended(BatchEnd::Completed),
        "canceling" => BatchProgress::Cancelling,
        _ => BatchProgress::Working,
    };
    let time = |name: &str| word(value, name)?.parse().ok();
    let kinds = ["processing", "succeeded", "errored", "canceled", "expired"];
    let counted: Option<Vec<u64>> = kinds.into_iter().map(count).collect();
    Some(RemoteBatch {
        id: word(value, "id")?,
        mark: None,
        created_at: time("created_at"),
        expires_at: time("expires_at"),
        progress,
        status,
        requests: counted.map(|counts| counts.iter().sum()),
        succeeded: count("succeeded"),
        files: Vec::new(),
        error: None,
    })
}

pub(super) fn read_line(line: &Value) -> Option<ResultLine> {
    let custom_id = word(line, "custom_id")?;
    let nothing = Value::Null;
    let result = line.get("result").unwrap_or(&nothing);
    let result = match result.get("type").and_then(Value::as_str) {
        Some("succeeded") => match result.get("message") {
            Some(message) if message.is_object() => LineResult::Answered(LineReply {
                status: 200,
                request_id: None,
                body: message.to_string().into_bytes(),
            }),
            _ => LineResult::Unclear("its line has no message".to_owned()),
        },
        Some("errored") => {
            let error = result.get("error").unwrap_or(&nothing);
            let error = error.get("error").unwrap_or(error);
            let message = error.get("message").and_then(Value::as_str).unwrap_or("");
            let kind = error.get("type").and_then(Value::as_str).unwrap_or("error");
            LineResult::Failed(foreign_message(&format!("{kind}: {message}")))
        }
        Some("expired") => LineResult::Expired,
        Some("canceled") => LineResult::Cancelled,
        _ => LineResult::Unclear("its line says nothing of an end".to_owned()),
    };
    Some(ResultLine { custom_id, result })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::providers::batch::BatchDialect;
    use crate::providers::testing::{json_body, reply, target};
    use crate::providers::{ChatRequest, Dialect, chat_request};

    fn batch(status: &str) -> Value {
        json!({"id": "msgbatch_1", "type": "message_batch", "processing_status": status,
            "request_counts": {"processing": 0, "succeeded": 2, "errored": 1, "canceled": 0,
                "expired": 0},
            "created_at": "2026-01-01T00:00:00.100435Z", "expires_at": "2026-01-02T00:00:00Z",
            "ended_at": null, "cancel_initiated_at": null, "archived_at": null,
            "results_url": "https://elsewhere.example/steal"})
    }

    #[test]
    fn all_requests_go_in_one_body() {
        let target = target(Dialect::Anthropic);
        let ask = ChatRequest {
            system: "s".into(),
            user: "u".into(),
            schema: None,
            max_output_tokens: 9,
            temperature: None,
            seed: None,
        };
        let body = json_body(&chat_request(&target, &ask).unwrap());
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let mut lines = Vec::new();
        for op in [one, two] {
            let bytes = body.to_string().into_bytes();
            BatchDialect::Anthropic.write_line(Dialect::Anthropic, op, &bytes, &mut lines);
        }
        let request = create_request(&target, &lines).unwrap();
        assert_eq!(
            request.url.as_str(),
            "https://api.example/v1/messages/batches"
        );
        let names: Vec<&str> = request.headers.iter().map(|(name, _)| &**name).collect();
        assert_eq!(names, ["anthropic-version", "x-api-key"]);
        let expected = json!({"requests": [
            {"custom_id": one.to_string(), "params": body},
            {"custom_id": two.to_string(), "params": body},
        ]});
        assert_eq!(json_body(&request), expected);
    }

    #[test]
    fn each_status_is_read() {
        let target = target(Dialect::Anthropic);
        let read = |value: &Value| batch_reply(&target, &reply(200, &value.to_string())).unwrap();
        let working = read(&batch("in_progress"));
        assert_eq!(working.progress, BatchProgress::Working);
        assert_eq!((working.requests, working.succeeded), (Some(3), Some(2)));
        assert_eq!(working.created_at.unwrap().as_second(), 1_767_225_600);
        assert_eq!(
            read(&batch("canceling")).progress,
            BatchProgress::Cancelling
        );
        let mut ended = batch("ended");
        let end = BatchProgress::Ended;
        assert_eq!(read(&ended).progress, end(BatchEnd::Completed));
        ended["request_counts"]["expired"] = json!(1);
        assert_eq!(read(&ended).progress, end(BatchEnd::Expired));
        ended["cancel_initiated_at"] = json!("2026-01-01T01:00:00Z");
        assert_eq!(read(&ended).progress, end(BatchEnd::Cancelled));
        let results = results_request(&target, "msgbatch_1").unwrap();
        assert_eq!(
            results.url.as_str(),
            "https://api.example/v1/messages/batches/msgbatch_1/results"
        );
        let list = json!({"data": [batch("ended")], "has_more": true, "last_id": "msgbatch_1"});
        let page = batches_reply(&target, &reply(200, &list.to_string())).unwrap();
        assert_eq!(
            (page.entries.len(), page.next.as_deref()),
            (1, Some("msgbatch_1"))
        );
        assert!(batch_reply(&target, &reply(200, "{}")).is_err());
    }

    #[test]
    fn each_kind_of_line_is_told_apart() {
        let read = |result: Value| {
            let line = json!({"custom_id": "a", "result": result}).to_string();
            BatchDialect::Anthropic
                .read_line(line.as_bytes())
                .unwrap()
                .result
        };
        let answer = read(json!({"type": "succeeded", "message": {"content": []}}));
        assert!(answer.is_answer());
        let errored = read(json!({"type": "errored", "error": {"type": "error",
            "error": {"type": "invalid_request_error", "message": "no"}}}));
        assert_eq!(
            errored,
            LineResult::Failed("invalid_request_error: no".into())
        );
        assert_eq!(read(json!({"type": "expired"})), LineResult::Expired);
        assert_eq!(read(json!({"type": "canceled"})), LineResult::Cancelled);
        for unclear in [
            json!(null),
            json!({"type": "succeeded"}),
            json!({"type": "odd"}),
        ] {
            assert!(matches!(read(unclear), LineResult::Unclear(_)));
        }
    }
}
