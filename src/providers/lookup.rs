//! Asks a server what became of a call whose reply was lost: free, and nothing is created by it.

use serde_json::{Value, json};
use uuid::Uuid;

use super::classify::{ErrorBody, from_status};
use super::error::ProviderError;
use super::openai_chat::with_key;
use super::openai_images::IMAGE_REPLY_BYTES;
use super::runware::task_uuid;
use super::target::{Dialect, Target, endpoint};
use crate::http::{Body, HttpReply, HttpRequest};

/// The key of the metadata under which a stored answer can be found by its call.
const CALL: &str = "igny8_call";

/// What a server says of a call.
#[derive(Clone, Debug, PartialEq)]
pub enum Traces {
    /// Its answer, as the body of a reply to it.
    Answer(Vec<u8>),
    /// Several answers: one call was answered more than once, or not all are ours.
    Several,
    /// There is none in the list of all that are kept.
    None,
    /// It says nothing of it, for which there may be many reasons.
    Silent(String),
}

/// Has the answer to a chat call kept by the server, to be found by the call's name.
#[must_use]
pub fn kept_by_the_server(target: &Target, mut request: HttpRequest, call: Uuid) -> HttpRequest {
    if !is_kept(target) {
        return request;
    }
    if let Body::Json(body) = &mut request.body
        && let Ok(Value::Object(mut fields)) = serde_json::from_slice(body)
    {
        fields.insert("store".into(), true.into());
        fields.insert("metadata".into(), json!({ CALL: call.to_string() }));
        *body = Value::Object(fields).to_string().into_bytes();
    }
    request
}

fn is_kept(target: &Target) -> bool {
    target.quirks.stores_answers && target.dialect == Dialect::OpenAiChat
}

/// Whether the body that a call was sent with had its answer kept.
#[must_use]
pub fn was_kept(body: &[u8], call: Uuid) -> bool {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    body["store"] == true && body["metadata"][CALL] == call.to_string().as_str()
}

/// Builds the request that asks what became of a call. `None` when the server cannot be asked.
#[must_use]
pub fn lookup_request(target: &Target, call: Uuid) -> Option<HttpRequest> {
    match target.dialect {
        Dialect::OpenAiChat => {
            let mut url = endpoint(&target.base_url, "chat/completions").ok()?;
            url.query_pairs_mut()
                .append_pair(&format!("metadata[{CALL}]"), &call.to_string())
                .append_pair("limit", "10");
            Some(with_key(target, HttpRequest::get(url)))
        }
        Dialect::Runware => {
            let task = json!([{
                "taskType": "getResponse",
                "taskUUID": task_uuid(call).to_string(),
            }]);
            let request = HttpRequest::post_json(target.base_url.clone(), task.to_string().into());
            let request = request.max_reply_bytes(IMAGE_REPLY_BYTES);
            Some(match &target.key {
                Some(key) => request.bearer(key),
                None => request,
            })
        }
        _ => None,
    }
}

/// Reads the reply to `lookup_request`.
///
/// # Errors
/// What the server said, when it did not say what became of the call.
pub fn lookup_reply(
    target: &Target,
    call: Uuid,
    reply: &HttpReply,
) -> Result<Traces, ProviderError> {
    let body: Option<Value> = serde_json::from_slice(&reply.body).ok();
    if target.dialect == Dialect::Runware {
        return task_traces(call, reply, body);
    }
    if !reply.is_success() {
        return Err(from_status(reply));
    }
    let Some(Value::Array(items)) = body.as_ref().and_then(|body| body.get("data")) else {
        return Err(ProviderError::bad_reply("it is no list of stored answers"));
    };
    let name = call.to_string();
    let ours: Vec<&Value> = items
        .iter()
        .filter(|item| item["metadata"][CALL] == name.as_str())
        .collect();
    let is_whole = body.as_ref().is_some_and(|body| body["has_more"] == false);
    Ok(match ours[..] {
        [answer] if answer["choices"].is_array() => Traces::Answer(answer.to_string().into_bytes()),
        [] if is_whole && items.is_empty() => Traces::None,
        [] => Traces::Silent("its list of stored answers was not searched by the call".to_owned()),
        [_] => Traces::Silent("it has the answer and shows it without its text".to_owned()),
        _ => Traces::Several,
    })
}

fn task_traces(
    call: Uuid,
    reply: &HttpReply,
    body: Option<Value>,
) -> Result<Traces, ProviderError> {
    let Some(body) = body else {
        return Err(from_status(reply));
    };
    let name = task_uuid(call).to_string();
    let items = body["data"].as_array().map_or(&[][..], Vec::as_slice);
    let ours: Vec<&Value> = items
        .iter()
        .filter(|item| item["taskUUID"] == name.as_str())
        .collect();
    if ours.is_empty() {
        // That it has no result now says nothing of what it did and billed.
        return match ErrorBody::in_json(&body) {
            Some(_) if matches!(reply.status, 401 | 403) => Err(from_status(reply)),
            Some(error) => Ok(Traces::Silent(error.message)),
            None if reply.is_success() => {
                Ok(Traces::Silent("it has no result of the task".to_owned()))
            }
            None => Err(from_status(reply)),
        };
    }
    let is_image = |item: &&Value| {
        ["imageBase64Data", "imageURL"]
            .iter()
            .any(|field| item[*field].is_string())
    };
    Ok(match ours[..] {
        [only] if is_image(&only) => {
            Traces::Answer(json!({ "data": [only] }).to_string().into_bytes())
        }
        [_] => Traces::Silent("the task is known and has no image yet".to_owned()),
        _ => Traces::Several,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::testing::{json_body, official, reply, target};
    use crate::providers::{ChatRequest, Quirks, chat_request};

    const CALL_ID: Uuid = Uuid::from_u128(0x0190_a1b2_c3d4_4e5f_8a9b_0c1d_2e3f_4a5b);

    fn keeping(dialect: Dialect) -> Target {
        let mut target = target(dialect);
        target.quirks = Quirks {
            stores_answers: true,
            ..target.quirks
        };
        target
    }

    #[test]
    fn only_who_asked_for_it_has_answers_kept_and_the_body_stays_valid() {
        let ask = ChatRequest {
            system: String::new(),
            user: "hello".into(),
            schema: None,
            max_output_tokens: 9,
            temperature: None,
            seed: None,
        };
        for (target, kept) in [
            (keeping(Dialect::OpenAiChat), true),
            (target(Dialect::OpenAiChat), false),
            (keeping(Dialect::OpenAiResponses), false),
            (keeping(Dialect::Anthropic), false),
        ] {
            let request = chat_request(&target, &ask).unwrap();
            let request = kept_by_the_server(&target, request, CALL_ID);
            let body = json_body(&request);
            assert_eq!(was_kept(body.to_string().as_bytes(), CALL_ID), kept);
            assert!(!was_kept(body.to_string().as_bytes(), Uuid::nil()));
            if kept {
                let official = official("CreateChatCompletionRequest");
                assert!(official.is_valid(&body), "{body}");
            }
        }
        let asked = lookup_request(&keeping(Dialect::OpenAiChat), CALL_ID).unwrap();
        let query = asked.url.query().unwrap();
        assert!(query.contains("metadata%5Bigny8_call%5D="), "{query}");
        assert!(!format!("{asked:?}").contains("canary"));
        assert!(lookup_request(&target(Dialect::Anthropic), CALL_ID).is_none());
    }

    #[test]
    fn only_a_whole_and_empty_list_says_that_there_is_nothing() {
        let target = keeping(Dialect::OpenAiChat);
        let ours = json!({"metadata": {"igny8_call": CALL_ID.to_string()}, "choices": []});
        let other = json!({"metadata": {"igny8_call": "another"}, "choices": []});
        let said = |data: Value, has_more: Value| {
            let body = json!({"object": "list", "data": data, "has_more": has_more});
            lookup_reply(&target, CALL_ID, &reply(200, &body.to_string())).unwrap()
        };
        assert_eq!(said(json!([]), json!(false)), Traces::None);
        assert!(matches!(
            said(json!([ours]), json!(false)),
            Traces::Answer(_)
        ));
        assert_eq!(said(json!([ours, ours]), json!(false)), Traces::Several);
        for (data, has_more) in [
            (json!([]), json!(true)),
            (json!([]), Value::Null),
            // A server that does not filter has told us nothing.
            (json!([other]), json!(false)),
            (
                json!([{"metadata": {"igny8_call": CALL_ID.to_string()}}]),
                json!(false),
            ),
        ] {
            assert!(matches!(said(data, has_more), Traces::Silent(_)));
        }
        for (status, body) in [
            (200, "{}"),
            (200, "<html>"),
            (404, "{}"),
            (500, ""),
            (401, "{}"),
        ] {
            assert!(lookup_reply(&target, CALL_ID, &reply(status, body)).is_err());
        }
    }

    #[test]
    fn a_task_is_found_by_its_name_and_its_absence_proves_nothing() {
        let target = target(Dialect::Runware);
        let name = task_uuid(CALL_ID).to_string();
        let said = |status: u16, body: &Value| {
            lookup_reply(&target, CALL_ID, &reply(status, &body.to_string()))
        };
        let image = json!({"taskUUID": name, "imageBase64Data": "AAEC", "cost": 0.001});
        let found = said(200, &json!({"data": [image]})).unwrap();
        assert!(matches!(found, Traces::Answer(_)));
        let twice = said(200, &json!({"data": [image, image]})).unwrap();
        assert_eq!(twice, Traces::Several);
        let unknown = json!({"errors": [{"code": "taskNotFound", "message": "no such task"}]});
        for body in [
            json!({"data": []}),
            json!({"data": [{"taskUUID": name, "status": "processing"}]}),
            json!({"data": [{"taskUUID": "another", "imageURL": "https://x.example/"}]}),
            unknown.clone(),
        ] {
            assert!(
                matches!(said(200, &body).unwrap(), Traces::Silent(_)),
                "{body}"
            );
        }
        assert!(matches!(said(400, &unknown).unwrap(), Traces::Silent(_)));
        assert!(said(401, &unknown).is_err() && said(500, &json!({})).is_err());
    }
}
