//! Runware: an array of tasks in, an array of results and an array of errors out.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use uuid::{Builder, Uuid, Variant};

use super::classify::{ErrorBody, from_status};
use super::error::ProviderError;
use super::openai_chat::{PAID_CALL, request_id};
use super::openai_images::{IMAGE_REPLY_BYTES, image_in};
use super::picture::PictureFormat;
use super::target::{ImageSizes, Target};
use super::usage::usd_micros_rounded_up;
use super::{ImageReply, ImageRequest, image_size};
use crate::http::{HttpReply, HttpRequest};

/// Sides are multiples of 64 from 512 to 2048 pixels (Runware's image inference reference).
pub(super) const SIZES: ImageSizes = ImageSizes::Grid {
    step: 64,
    shortest: 512,
    longest: 2048,
};

/// The name of the task, under which the vendor knows it and refuses a second one.
///
/// It has to be a version 4 UUID, so any other is turned into one: always the same for the same
/// call, hence known before it is sent and findable after a crash.
pub(super) fn task_uuid(call: Uuid) -> Uuid {
    if call.get_version_num() == 4 && call.get_variant() == Variant::RFC4122 {
        return call;
    }
    let digest = Sha256::digest(call.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    Builder::from_random_bytes(bytes).into_uuid()
}

pub(super) fn image_request(target: &Target, ask: &ImageRequest) -> HttpRequest {
    let (width, height) = image_size(target, ask.width, ask.height);
    let format = match ask.format {
        PictureFormat::Jpg => "JPG",
        PictureFormat::Png => "PNG",
        PictureFormat::Webp => "WEBP",
    };
    let is_taken = target.quirks.image_formats.contains(&ask.format);
    let tasks = json!([{
        "taskType": "imageInference",
        "taskUUID": task_uuid(ask.uuid).to_string(),
        "model": target.model,
        "positivePrompt": ask.prompt,
        "width": width,
        "height": height,
        "numberResults": 1,
        "outputType": "base64Data",
        "outputFormat": if is_taken { format } else { "PNG" },
        "includeCost": true,
    }]);
    // The base address is the endpoint itself.
    let url = target.base_url.clone();
    let request = HttpRequest::post_json(url, tasks.to_string().into_bytes())
        .timeouts(PAID_CALL)
        .max_reply_bytes(IMAGE_REPLY_BYTES);
    match &target.key {
        Some(key) => request.bearer(key),
        None => request,
    }
}

pub(super) fn image_reply(target: &Target, reply: &HttpReply) -> Result<ImageReply, ProviderError> {
    let parsed = serde_json::from_slice::<Value>(&reply.body).ok();
    let error = parsed.as_ref().and_then(ErrorBody::in_json);
    if let Some(error) = &error
        && error.code.as_deref() == Some("conflictTaskUUID")
    {
        // Whatever the status: this very task was taken before, and perhaps made and billed.
        return Err(error_reply(target, error));
    }
    if !reply.is_success() {
        return Err(from_status(reply));
    }
    let Some(body) = parsed else {
        return Err(ProviderError::bad_reply("it is no JSON"));
    };
    let items: Vec<&Value> = body
        .get("data")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .collect();
    let images: Vec<_> = items
        .iter()
        .filter_map(|item| image_in(item, "imageBase64Data", "imageURL"))
        .collect();
    if images.is_empty() {
        return Err(match error {
            Some(error) => error_reply(target, &error),
            None => ProviderError::bad_reply("it holds no images"),
        });
    }
    Ok(ImageReply {
        images,
        cost: usd_micros_rounded_up(items.iter().filter_map(|item| item.get("cost"))),
        usage: None,
        provider_request_id: request_id(reply, &Value::Null).or_else(|| {
            let task = items.first()?.get("taskUUID")?.as_str()?;
            Some(task.chars().take(64).collect())
        }),
    })
}

fn error_reply(target: &Target, error: &ErrorBody) -> ProviderError {
    ProviderError::ErrorReply {
        message: error.message.clone(),
        code: error.code.clone(),
        local: target.local,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::money::UsdMicros;
    use crate::providers::testing::{json_body, reply, target};
    use crate::providers::{Billing, Dialect, ImageData};

    fn ask(uuid: Uuid) -> ImageRequest {
        ImageRequest {
            prompt: "a rug".into(),
            width: 1200,
            height: 630,
            format: PictureFormat::Jpg,
            uuid,
        }
    }

    #[test]
    fn one_task_is_sent_under_its_own_name() {
        let call = Uuid::parse_str("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b").unwrap();
        let request = image_request(&target(Dialect::Runware), &ask(call));
        assert_eq!(request.url.as_str(), "https://api.example/v1");
        let body = json_body(&request);
        assert_eq!(body.as_array().unwrap().len(), 1);
        let task = &body[0];
        assert_eq!(
            (task["width"].as_u64(), task["height"].as_u64()),
            (Some(1216), Some(640))
        );
        assert_eq!(task["taskUUID"], task_uuid(call).to_string());
        assert!(!format!("{request:?}").contains("canary"));
    }

    #[test]
    fn cost_and_image_are_read_even_beside_errors() {
        let body = r#"{"data":[{"taskType":"imageInference","taskUUID":"u","imageBase64Data":"AAEC","cost":0.0013}],
            "errors":[{"code":"x","message":"another task failed"}]}"#;
        let parsed = image_reply(&target(Dialect::Runware), &reply(200, body)).unwrap();
        assert_eq!(parsed.images, [ImageData::Bytes(vec![0, 1, 2])]);
        assert_eq!(parsed.cost, Some(UsdMicros(1300)));
        assert_eq!(parsed.provider_request_id.as_deref(), Some("u"));
    }

    #[test]
    fn errors_are_told_apart() {
        let target = target(Dialect::Runware);
        let errors = |code: &str| format!(r#"{{"errors":[{{"code":"{code}","message":"no"}}]}}"#);
        let wrong = image_reply(&target, &reply(400, &errors("invalidWidth"))).unwrap_err();
        assert_eq!(wrong.billing(), Billing::NotExecuted);
        let twice = image_reply(&target, &reply(400, &errors("conflictTaskUUID"))).unwrap_err();
        assert_eq!(twice.billing(), Billing::Unknown);
        let failed = image_reply(&target, &reply(200, &errors("inferenceError"))).unwrap_err();
        assert_eq!(failed.billing(), Billing::Unknown);
        let key = image_reply(&target, &reply(401, &errors("invalidApiKey"))).unwrap_err();
        assert!(matches!(key, ProviderError::Auth { .. }));
        let page = image_reply(&target, &reply(200, "<html>")).unwrap_err();
        assert!(matches!(page, ProviderError::BadReply { .. }));
    }

    proptest! {
        #[test]
        fn task_names_are_version_4_and_stable(bytes: [u8; 16]) {
            let call = Uuid::from_bytes(bytes);
            let name = task_uuid(call);
            prop_assert_eq!(name.get_version_num(), 4);
            prop_assert_eq!(name.get_variant(), Variant::RFC4122);
            prop_assert_eq!(name, task_uuid(call));
            prop_assert_eq!(name, task_uuid(name));
        }
    }
}
