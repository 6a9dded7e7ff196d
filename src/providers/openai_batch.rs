//! OpenAI's batches: a file of requests, a batch of that file, a file of answers and one of errors.
//!
//! What is billed, by the vendor's own page: the requests that were completed, also those of a batch
//! that expired or was stopped. Those in the file of errors are not.

use jiff::Timestamp;
use serde_json::{Value, json};
use url::Url;
use uuid::Uuid;

use super::batch::{
    BULK, BatchEnd, BatchProgress, LineReply, LineResult, RESULTS_BYTES, RemoteBatch, RemoteFile,
    RemotePage, ResultLine, word,
};
use super::classify::success_body;
use super::error::ProviderError;
use super::openai_chat::{post, with_key};
use super::target::{Dialect, Target, endpoint};
use crate::http::redact::foreign_message;
use crate::http::{Body, HttpReply, HttpRequest, Method, Part};

/// The key of our name in a batch's metadata.
const MARK: &str = "igny8_batch";

/// How many entries of a list are asked for at once; the most that a list of batches gives.
const PAGE: &str = "100";

/// The path that each request of a batch goes to; the same for all of one batch.
const fn path_of(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::OpenAiResponses => "/v1/responses",
        Dialect::OpenAiImages => "/v1/images/generations",
        _ => "/v1/chat/completions",
    }
}

pub(super) fn write_line(dialect: Dialect, custom_id: Uuid, body: &[u8], to: &mut Vec<u8>) {
    // The body is stored as it was built; only its frame is new.
    let url = path_of(dialect);
    let head = format!(r#"{{"custom_id":"{custom_id}","method":"POST","url":"{url}","body":"#);
    to.extend_from_slice(head.as_bytes());
    to.extend_from_slice(body);
    to.extend_from_slice(b"}\n");
}

pub(super) fn upload_request(
    target: &Target,
    name: &str,
    lines: Vec<u8>,
) -> Result<HttpRequest, ProviderError> {
    let purpose = Part {
        name: "purpose".to_owned(),
        filename: None,
        content_type: "text/plain".to_owned(),
        bytes: b"batch".to_vec(),
    };
    let file = Part {
        name: "file".to_owned(),
        filename: Some(name.to_owned()),
        content_type: "application/jsonl".to_owned(),
        bytes: lines,
    };
    let url = endpoint(&target.base_url, "files")?;
    let request = HttpRequest::new(Method::POST, url)
        .body(Body::Multipart(vec![purpose, file]))
        .timeouts(BULK);
    Ok(with_key(target, request))
}

fn file_of(value: &Value) -> Option<RemoteFile> {
    Some(RemoteFile {
        id: word(value, "id")?,
        name: word(value, "filename").unwrap_or_default(),
        bytes: value.get("bytes").and_then(Value::as_u64),
    })
}

pub(super) fn upload_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<RemoteFile, ProviderError> {
    let body = success_body(target.local, reply)?;
    file_of(&body).ok_or_else(|| ProviderError::bad_reply("it names no file"))
}

pub(super) fn files_request(
    target: &Target,
    after: Option<&str>,
) -> Result<HttpRequest, ProviderError> {
    let mut url = endpoint(&target.base_url, "files")?;
    url.query_pairs_mut().append_pair("purpose", "batch");
    Ok(list(target, url, after))
}

fn list(target: &Target, mut url: Url, after: Option<&str>) -> HttpRequest {
    url.query_pairs_mut().append_pair("limit", PAGE);
    if let Some(after) = after {
        url.query_pairs_mut().append_pair("after", after);
    }
    with_key(target, HttpRequest::get(url))
}

pub(super) fn files_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<RemotePage<RemoteFile>, ProviderError> {
    page(target, reply, file_of)
}

fn page<T>(
    target: &Target,
    reply: &HttpReply,
    read: impl Fn(&Value) -> Option<T>,
) -> Result<RemotePage<T>, ProviderError> {
    let body = success_body(target.local, reply)?;
    let Some(data) = body.get("data").and_then(Value::as_array) else {
        return Err(ProviderError::bad_reply("it is no list"));
    };
    let has_more = body.get("has_more").and_then(Value::as_bool) == Some(true);
    let last = data.last().and_then(|entry| word(entry, "id"));
    Ok(RemotePage {
        entries: data.iter().filter_map(read).collect(),
        next: last.filter(|_| has_more),
    })
}

/// An address below the base that ends in a name of the server's.
fn below(target: &Target, path: &str, id: &str, rest: &str) -> Result<Url, ProviderError> {
    let mut url = endpoint(&target.base_url, path)?;
    url.path_segments_mut()
        .map_err(|()| ProviderError::BadBaseUrl)?
        .push(id);
    if !rest.is_empty() {
        url.path_segments_mut()
            .map_err(|()| ProviderError::BadBaseUrl)?
            .push(rest);
    }
    Ok(url)
}

pub(super) fn delete_file_request(target: &Target, id: &str) -> Result<HttpRequest, ProviderError> {
    let url = below(target, "files", id, "")?;
    let request = HttpRequest::new(Method::DELETE, url);
    Ok(with_key(target, request))
}

pub(super) fn content_request(target: &Target, id: &str) -> Result<HttpRequest, ProviderError> {
    let url = below(target, "files", id, "content")?;
    let request = HttpRequest::get(url)
        .timeouts(BULK)
        .max_reply_bytes(RESULTS_BYTES);
    Ok(with_key(target, request))
}

pub(super) fn create_request(
    target: &Target,
    mark: Uuid,
    file: &str,
) -> Result<HttpRequest, ProviderError> {
    let dialect = target.dialect;
    let body = json!({
        "input_file_id": file,
        "endpoint": path_of(dialect),
        "completion_window": "24h",
        "metadata": {MARK: mark.to_string()},
    });
    post(target, "batches", &body)
}

pub(super) fn batch_request(target: &Target, id: &str) -> Result<HttpRequest, ProviderError> {
    let request = HttpRequest::get(below(target, "batches", id, "")?);
    Ok(with_key(target, request))
}

pub(super) fn cancel_request(target: &Target, id: &str) -> Result<HttpRequest, ProviderError> {
    let url = below(target, "batches", id, "cancel")?;
    Ok(with_key(target, HttpRequest::new(Method::POST, url)))
}

pub(super) fn batches_request(
    target: &Target,
    after: Option<&str>,
) -> Result<HttpRequest, ProviderError> {
    let url = endpoint(&target.base_url, "batches")?;
    Ok(list(target, url, after))
}

pub(super) fn batches_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<RemotePage<RemoteBatch>, ProviderError> {
    page(target, reply, batch_of)
}

pub(super) fn batch_reply(
    target: &Target,
    reply: &HttpReply,
) -> Result<RemoteBatch, ProviderError> {
    let body = success_body(target.local, reply)?;
    batch_of(&body).ok_or_else(|| ProviderError::bad_reply("it is no batch"))
}

fn batch_of(value: &Value) -> Option<RemoteBatch> {
    let status = word(value, "status")?;
    let progress = match status.as_str() {
        "completed" => BatchProgress::Ended(BatchEnd::Completed),
        "expired" => BatchProgress::Ended(BatchEnd::Expired),
        "cancelled" => BatchProgress::Ended(BatchEnd::Cancelled),
        "failed" => BatchProgress::Ended(BatchEnd::Failed),
        "cancelling" => BatchProgress::Cancelling,
        _ => BatchProgress::Working,
    };
    let time = |name: &str| Timestamp::from_second(value.get(name)?.as_i64()?).ok();
    let count = |name: &str| value.get("request_counts")?.get(name)?.as_u64();
    let error = value
        .get("errors")
        .and_then(|errors| errors.get("data")?.get(0))
        .map(|error| foreign_message(error.get("message").and_then(Value::as_str).unwrap_or("")));
    Some(RemoteBatch {
        id: word(value, "id")?,
        mark: value
            .get("metadata")
            .and_then(|metadata| word(metadata, MARK)),
        created_at: time("created_at"),
        expires_at: time("expires_at"),
        progress,
        status,
        requests: count("total"),
        succeeded: count("completed"),
        files: ["output_file_id", "error_file_id"]
            .into_iter()
            .filter_map(|name| word(value, name))
            .collect(),
        error,
    })
}

pub(super) fn read_line(line: &Value) -> Option<ResultLine> {
    let custom_id = word(line, "custom_id")?;
    let result = match (line.get("response"), line.get("error")) {
        (Some(response), _) if response.is_object() => answered(response),
        (_, Some(error)) if error.is_object() => {
            let message = error.get("message").and_then(Value::as_str).unwrap_or("");
            match error.get("code").and_then(Value::as_str) {
                Some("batch_expired") => LineResult::Expired,
                Some("batch_cancelled") => LineResult::Cancelled,
                code => LineResult::Failed(foreign_message(&format!(
                    "{}: {message}",
                    code.unwrap_or("error")
                ))),
            }
        }
        _ => LineResult::Unclear("its line has neither an answer nor an error".to_owned()),
    };
    Some(ResultLine { custom_id, result })
}

fn answered(response: &Value) -> LineResult {
    let status = response.get("status_code").and_then(Value::as_u64);
    let body = response.get("body").unwrap_or(&Value::Null);
    // Lines with a status of 0 have been seen among the completed ones.
    let Some(status) = status
        .and_then(|status| u16::try_from(status).ok())
        .filter(|status| *status >= 200)
    else {
        return LineResult::Unclear("its line has no status".to_owned());
    };
    if !(200..300).contains(&status) {
        let error = body.get("error").and_then(|error| error.get("message"));
        let message = error.and_then(Value::as_str).unwrap_or("no reason given");
        return LineResult::Failed(foreign_message(&format!("status {status}: {message}")));
    }
    LineResult::Answered(LineReply {
        status,
        request_id: word(response, "request_id"),
        body: body.to_string().into_bytes(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::batch::BatchDialect;
    use crate::providers::testing::{json_body, official, reply, target};
    use crate::providers::{ChatRequest, ImageRequest, OutputSchema, chat_request, image_request};

    const OP: Uuid = Uuid::from_u128(0x4f);

    fn errors(schema: &str, value: &Value) -> Vec<String> {
        let official = official(schema);
        official
            .iter_errors(value)
            .map(|error| error.to_string())
            .collect()
    }

    #[test]
    fn each_line_carries_a_body_that_is_valid_by_the_official_specification() {
        let ask = ChatRequest {
            system: "s".into(),
            user: "two\nlines".into(),
            schema: Some(OutputSchema {
                name: "n".into(),
                schema: json!({"type": "object", "additionalProperties": false,
                    "required": ["a"], "properties": {"a": {"type": "string"}}}),
            }),
            max_output_tokens: 400,
            temperature: None,
            seed: None,
        };
        let image = ImageRequest {
            prompt: "a chair".into(),
            width: 1536,
            height: 1024,
            format: crate::providers::picture::PictureFormat::Jpg,
            uuid: OP,
        };
        for (dialect, schema, url) in [
            (
                Dialect::OpenAiChat,
                "CreateChatCompletionRequest",
                "/v1/chat/completions",
            ),
            (Dialect::OpenAiResponses, "CreateResponse", "/v1/responses"),
            (
                Dialect::OpenAiImages,
                "CreateImageRequest",
                "/v1/images/generations",
            ),
        ] {
            let target = target(dialect);
            let request = if dialect == Dialect::OpenAiImages {
                image_request(&target, &image)
            } else {
                chat_request(&target, &ask)
            };
            let body = json_body(&request.unwrap());
            let body = body.to_string().into_bytes();
            let mut lines = Vec::new();
            for _ in 0..2 {
                BatchDialect::OpenAi.write_line(dialect, OP, &body, &mut lines);
            }
            let counted = BatchDialect::OpenAi.line_bytes(dialect, OP, &body);
            assert!(2 * counted >= lines.len());
            let text = String::from_utf8(lines).unwrap();
            assert_eq!(text.lines().count(), 2);
            for line in text.lines() {
                let line: Value = serde_json::from_str(line).unwrap();
                assert_eq!(line["custom_id"], OP.to_string());
                assert_eq!(line["method"], "POST");
                assert_eq!(line["url"], url);
                assert_eq!(errors(schema, &line["body"]), Vec::<String>::new());
            }
            let create = json_body(&create_request(&target, OP, "file-1").unwrap());
            assert_eq!(errors("CreateBatchRequest", &create), Vec::<String>::new());
            assert_eq!(create["endpoint"], url);
        }
    }

    #[test]
    fn a_file_is_uploaded_as_the_specification_says() {
        let target = target(Dialect::OpenAiChat);
        let request = upload_request(&target, "igny8-x.jsonl", b"{}\n".to_vec()).unwrap();
        assert_eq!(request.url.as_str(), "https://api.example/v1/files");
        let Body::Multipart(parts) = &request.body else {
            panic!("no form");
        };
        let mut form = json!({});
        for part in parts {
            form[&part.name] = String::from_utf8(part.bytes.clone()).unwrap().into();
        }
        assert_eq!(errors("CreateFileRequest", &form), Vec::<String>::new());
        assert_eq!(parts[1].filename.as_deref(), Some("igny8-x.jsonl"));
        let urls: Vec<String> = [
            files_request(&target, Some("file-9")),
            content_request(&target, "file-1"),
            delete_file_request(&target, "../models"),
            batch_request(&target, "batch_1"),
            cancel_request(&target, "batch_1"),
            batches_request(&target, None),
        ]
        .into_iter()
        .map(|request| request.unwrap().url.to_string())
        .collect();
        assert_eq!(
            urls,
            [
                "https://api.example/v1/files?purpose=batch&limit=100&after=file-9",
                "https://api.example/v1/files/file-1/content",
                "https://api.example/v1/files/..%2Fmodels",
                "https://api.example/v1/batches/batch_1",
                "https://api.example/v1/batches/batch_1/cancel",
                "https://api.example/v1/batches?limit=100",
            ]
        );
    }

    fn batch(status: &str) -> Value {
        json!({"id": "batch_1", "object": "batch", "endpoint": "/v1/chat/completions",
            "input_file_id": "file-1", "completion_window": "24h", "status": status,
            "created_at": 1_767_225_600, "expires_at": 1_767_312_000,
            "output_file_id": "file-2", "error_file_id": "file-3",
            "request_counts": {"total": 3, "completed": 2, "failed": 1},
            "metadata": {"igny8_batch": OP.to_string()}})
    }

    #[test]
    fn each_status_is_read() {
        let target = target(Dialect::OpenAiChat);
        for (status, progress) in [
            ("validating", BatchProgress::Working),
            ("in_progress", BatchProgress::Working),
            ("finalizing", BatchProgress::Working),
            ("cancelling", BatchProgress::Cancelling),
            ("completed", BatchProgress::Ended(BatchEnd::Completed)),
            ("expired", BatchProgress::Ended(BatchEnd::Expired)),
            ("cancelled", BatchProgress::Ended(BatchEnd::Cancelled)),
            ("failed", BatchProgress::Ended(BatchEnd::Failed)),
        ] {
            let batch = batch(status);
            assert_eq!(errors("Batch", &batch), Vec::<String>::new());
            let read = batch_reply(&target, &reply(200, &batch.to_string())).unwrap();
            assert_eq!(read.progress, progress, "{status}");
            assert_eq!(read.mark, Some(OP.to_string()));
            assert_eq!(read.files, ["file-2", "file-3"]);
            assert_eq!((read.requests, read.succeeded), (Some(3), Some(2)));
            let created = read.created_at.unwrap().to_string();
            assert_eq!(created, "2026-01-01T00:00:00Z");
        }
        let mut failed = batch("failed");
        failed["errors"] = json!({"object": "list", "data": [{"code": "token_limit_exceeded",
            "message": "Enqueued token limit reached", "line": null, "param": null}]});
        failed["metadata"] = Value::Null;
        failed["output_file_id"] = Value::Null;
        let read = batch_reply(&target, &reply(200, &failed.to_string())).unwrap();
        assert_eq!(read.error.as_deref(), Some("Enqueued token limit reached"));
        assert_eq!((read.mark, read.files.len()), (None, 1));
        for nonsense in ["{}", "[]", r#"{"id":"x"}"#] {
            assert!(batch_reply(&target, &reply(200, nonsense)).is_err());
        }
    }

    #[test]
    fn a_list_goes_on_while_there_is_more() {
        let target = target(Dialect::OpenAiChat);
        let list = json!({"object": "list", "data": [batch("completed")], "first_id": "batch_1",
            "last_id": "batch_1", "has_more": true});
        assert_eq!(errors("ListBatchesResponse", &list), Vec::<String>::new());
        let page = batches_reply(&target, &reply(200, &list.to_string())).unwrap();
        assert_eq!(page.next.as_deref(), Some("batch_1"));
        let no_more = r#"{"object":"list","data":[],"has_more":false}"#;
        assert_eq!(
            batches_reply(&target, &reply(200, no_more)).unwrap().next,
            None
        );
        let files = r#"{"data":[{"id":"file-1","filename":"a.jsonl","bytes":3}],"has_more":false}"#;
        let page = files_reply(&target, &reply(200, files)).unwrap();
        assert_eq!(page.entries[0].name, "a.jsonl");
    }

    #[test]
    fn each_kind_of_line_is_told_apart() {
        let read = |line: Value| {
            let line = line.to_string();
            BatchDialect::OpenAi
                .read_line(line.as_bytes())
                .unwrap()
                .result
        };
        let answer = read(json!({"id": "batch_req_1", "custom_id": "a", "error": null,
            "response": {"status_code": 200, "request_id": "req_1", "body": {"choices": []}}}));
        let LineResult::Answered(answer) = answer else {
            panic!("{answer:?}");
        };
        assert_eq!(answer.request_id.as_deref(), Some("req_1"));
        assert_eq!(answer.body, br#"{"choices":[]}"#);
        let failed = read(json!({"custom_id": "a", "error": null,
            "response": {"status_code": 400, "body": {"error": {"message": "bad model"}}}}));
        assert_eq!(failed, LineResult::Failed("status 400: bad model".into()));
        let error = |code: &str| {
            read(json!({"custom_id": "a", "response": null,
                "error": {"code": code, "message": "m"}}))
        };
        assert_eq!(error("batch_expired"), LineResult::Expired);
        assert_eq!(error("batch_cancelled"), LineResult::Cancelled);
        assert_eq!(error("server"), LineResult::Failed("server: m".into()));
        for unclear in [
            json!({"custom_id": "a", "response": {"status_code": 0, "body": null}}),
            json!({"custom_id": "a", "response": null, "error": null}),
        ] {
            assert!(matches!(read(unclear), LineResult::Unclear(_)));
        }
        for nobodys in ["", "[]", "{}", r#"{"custom_id":7}"#, "{\"custom_id\":"] {
            assert!(BatchDialect::OpenAi.read_line(nobodys.as_bytes()).is_err());
        }
    }
}
