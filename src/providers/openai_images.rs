//! OpenAI's image generation, and the servers that copied it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use url::Url;

use super::classify::success_body;
use super::error::ProviderError;
use super::openai_chat::{post, request_id};
use super::picture::PictureFormat;
use super::target::Target;
use super::usage::{Usage, usd_micros_rounded_up};
use super::{ImageData, ImageReply, ImageRequest, image_size};
use crate::http::{HttpReply, HttpRequest};

/// The cap of a reply that carries an image as base64: 25 MB of image, a third more as text.
pub(super) const IMAGE_REPLY_BYTES: usize = 36 * 1024 * 1024;

pub(super) fn image_request(
    target: &Target,
    ask: &ImageRequest,
) -> Result<HttpRequest, ProviderError> {
    let quirks = &target.quirks;
    let (width, height) = image_size(target, ask.width, ask.height);
    let mut body = Map::new();
    body.insert("model".into(), target.model.clone().into());
    body.insert("prompt".into(), ask.prompt.clone().into());
    body.insert("n".into(), 1.into());
    body.insert("size".into(), format!("{width}x{height}").into());
    if let Some(quality) = &quirks.image_quality {
        body.insert("quality".into(), quality.clone().into());
    }
    if quirks.image_formats.contains(&ask.format) {
        let name = match ask.format {
            PictureFormat::Jpg => "jpeg",
            PictureFormat::Png => "png",
            PictureFormat::Webp => "webp",
        };
        body.insert("output_format".into(), name.into());
    }
    if quirks.image_response_format {
        body.insert("response_format".into(), "b64_json".into());
    }
    let request = post(target, "images/generations", &Value::Object(body))?;
    Ok(request.max_reply_bytes(IMAGE_REPLY_BYTES))
}

pub(super) fn image_reply(target: &Target, reply: &HttpReply) -> Result<ImageReply, ProviderError> {
    let body = success_body(target.local, reply)?;
    let Some(items) = body.get("data").and_then(Value::as_array) else {
        return Err(ProviderError::bad_reply("it holds no images"));
    };
    let images: Vec<ImageData> = items
        .iter()
        .filter_map(|item| image_in(item, "b64_json", "url"))
        .collect();
    if images.is_empty() {
        return Err(ProviderError::bad_reply("it holds no images"));
    }
    let usage = body.get("usage");
    Ok(ImageReply {
        images,
        cost: usd_micros_rounded_up(usage.and_then(|usage| usage.get("cost"))),
        usage: usage.and_then(Usage::parse),
        provider_request_id: request_id(reply, &body),
    })
}

/// Reads an image from one of two fields. `None` when neither holds one.
pub(super) fn image_in(item: &Value, data: &str, address: &str) -> Option<ImageData> {
    let text = |name: &str| item.get(name).and_then(Value::as_str);
    if let Some(bytes) = text(data).and_then(|text| STANDARD.decode(text.trim()).ok()) {
        return Some(ImageData::Bytes(bytes));
    }
    Url::parse(text(address)?).ok().map(ImageData::Url)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::providers::testing::{json_body, official, reply, target};
    use crate::providers::{Billing, Dialect, ImageSizes};

    fn ask() -> ImageRequest {
        ImageRequest {
            prompt: "a rug".into(),
            width: 1200,
            height: 630,
            format: PictureFormat::Webp,
            uuid: Uuid::nil(),
        }
    }

    #[test]
    fn bodies_are_valid_by_the_official_specification() {
        let official = official("CreateImageRequest");
        let mut target = target(Dialect::OpenAiImages);
        target.quirks.image_sizes = Some(ImageSizes::Grid {
            step: 16,
            shortest: 256,
            longest: 3840,
        });
        target.quirks.image_quality = Some("medium".into());
        let request = image_request(&target, &ask()).unwrap();
        let body = json_body(&request);
        assert!(official.is_valid(&body), "{body}");
        assert_eq!(body["size"], "1200x640");
        assert!(body.get("output_format").is_none());
        assert!(body.get("response_format").is_none());
        assert_eq!(request.max_reply_bytes, IMAGE_REPLY_BYTES);
        target.quirks.image_response_format = true;
        target.quirks.image_formats = vec![PictureFormat::Webp];
        let body = json_body(&image_request(&target, &ask()).unwrap());
        assert!(official.is_valid(&body), "{body}");
        assert_eq!(body["output_format"], "webp");
        assert!(!official.is_valid(&json!({"model": "m", "n": 0})));
    }

    #[test]
    fn images_come_as_data_or_address() {
        let target = target(Dialect::OpenAiImages);
        let body = json!({"created": 1, "usage": {"input_tokens": 9, "output_tokens": 1056},
            "data": [{"b64_json": "AAEC"}, {"url": "https://cdn.example/x.png"}, {"b64_json": "%"}]});
        let parsed = image_reply(&target, &reply(200, &body.to_string())).unwrap();
        let address = Url::parse("https://cdn.example/x.png").unwrap();
        let expected = [ImageData::Bytes(vec![0, 1, 2]), ImageData::Url(address)];
        assert_eq!(parsed.images, expected);
        assert_eq!(parsed.usage.unwrap().output, 1056);
    }

    #[test]
    fn no_image_is_no_success_and_perhaps_billed() {
        let target = target(Dialect::OpenAiImages);
        for body in ["{}", r#"{"data":[]}"#, r#"{"data":[{"b64_json":5}]}"#] {
            let error = image_reply(&target, &reply(200, body)).unwrap_err();
            assert_eq!(error.billing(), Billing::Unknown, "{error}");
        }
    }
}
