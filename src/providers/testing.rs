//! Targets and replies for the tests of this room.

use secrecy::SecretString;
use serde_json::{Value, json};
use url::Url;

use super::{ChatRequest, Dialect, OutputSchema, Quirks, Target};
use crate::http::{Body, HttpReply, HttpRequest};

pub(super) fn target(dialect: Dialect) -> Target {
    Target {
        vendor: "test".into(),
        dialect,
        base_url: Url::parse("https://api.example/v1").unwrap(),
        key: Some(SecretString::from("canary-key")),
        model: "test-model".into(),
        local: false,
        quirks: Quirks::default(),
    }
}

/// A question with all that one can have.
pub(super) fn ask() -> ChatRequest {
    ChatRequest {
        system: "You name clusters.".into(),
        user: "rugs".into(),
        schema: Some(OutputSchema {
            name: "names".into(),
            schema: json!({
                "type": "object", "additionalProperties": false, "required": ["name"],
                "properties": {"name": {"type": "string", "maxLength": 60}}
            }),
        }),
        max_output_tokens: 400,
        temperature: Some(0.2),
        seed: Some(7),
    }
}

pub(super) fn reply(status: u16, body: &str) -> HttpReply {
    HttpReply {
        status,
        headers: Vec::new(),
        body: body.as_bytes().to_vec(),
        final_url: Url::parse("https://api.example/v1/x").unwrap(),
    }
}

pub(super) fn json_body(request: &HttpRequest) -> Value {
    match &request.body {
        Body::Json(bytes) => serde_json::from_slice(bytes).unwrap(),
        other => panic!("no JSON body: {other:?}"),
    }
}

/// Compiles one schema of OpenAI's own specification.
pub(super) fn official(schema: &str) -> jsonschema::Validator {
    let text = include_str!("../../tests/fixtures/openai/openai-api-subset.json");
    let specification: Value = serde_json::from_str(text).unwrap();
    let rooted = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("#/components/schemas/{schema}"),
        "components": specification["components"],
    });
    jsonschema::validator_for(&rooted).unwrap()
}
