//! What is sent is valid by OpenAI's own specification, and so is what the fake vendor answers.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use igny8::http::{Body, HttpRequest};
use igny8::providers::picture::PictureFormat;
use igny8::providers::{
    ChatRequest, Dialect, EmbeddingsRequest, ImageRequest, ImageSizes, MaxTokensParameter,
    OutputSchema, Quirks, Target, Vendors, chat_request, embeddings_request, image_request,
};
use jsonschema::Validator;
use serde_json::{Value, json};
use uuid::Uuid;

use super::recorded::{Sent, asked_once};
use crate::support::{FakeVendor, http};

/// OpenAI's own specification, cut to the paths that are spoken here.
const SPECIFICATION: &str = include_str!("../../fixtures/openai/openai-api-subset.json");

/// The paths of OpenAI's, each with the schema of its request and of its reply.
const SCHEMAS: &[(&str, &str, &str)] = &[
    (
        "/v1/chat/completions",
        "CreateChatCompletionRequest",
        "CreateChatCompletionResponse",
    ),
    ("/v1/responses", "CreateResponse", "Response"),
    (
        "/v1/images/generations",
        "CreateImageRequest",
        "ImagesResponse",
    ),
    (
        "/v1/embeddings",
        "CreateEmbeddingRequest",
        "CreateEmbeddingResponse",
    ),
];

/// Compiled schemas of the specification, each made once.
pub(super) struct Specification {
    components: Value,
    made: BTreeMap<String, Validator>,
}

impl Specification {
    pub(super) fn read() -> Self {
        let whole: Value = serde_json::from_str(SPECIFICATION).expect("JSON");
        Self {
            components: whole["components"].clone(),
            made: BTreeMap::new(),
        }
    }

    /// What a value breaks of a schema; empty when nothing.
    pub(super) fn problems(&mut self, schema: &str, value: &Value) -> Vec<String> {
        let validator = self.made.entry(schema.to_owned()).or_insert_with(|| {
            let rooted = json!({
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "$ref": format!("#/components/schemas/{schema}"),
                "components": self.components,
            });
            jsonschema::validator_for(&rooted).expect("a schema of the specification")
        });
        validator
            .iter_errors(value)
            .map(|error| format!("{} at {}", error, error.instance_path()))
            .collect()
    }
}

/// Every combination of departures from a dialect: all of them at once, and those of each vendor
/// that is known by name.
pub(super) fn all_quirks() -> Vec<Quirks> {
    let sizes = [
        None,
        Some(ImageSizes::Fixed(vec![(1024, 1024), (1536, 1024)])),
        Some(ImageSizes::Grid {
            step: 16,
            shortest: 256,
            longest: 3840,
        }),
    ];
    let mut all = Vec::new();
    for flags in 0_u32..32 {
        let is_set = |bit: u32| flags & (1 << bit) != 0;
        all.push(Quirks {
            max_tokens_parameter: if is_set(0) {
                MaxTokensParameter::MaxTokens
            } else {
                MaxTokensParameter::MaxCompletionTokens
            },
            bounded_schema: is_set(1),
            no_sampling: is_set(2),
            image_response_format: is_set(3),
            base64_vectors: is_set(4),
            image_quality: is_set(0).then(|| "medium".to_owned()),
            image_sizes: sizes[flags as usize % sizes.len()].clone(),
            ..Quirks::default()
        });
    }
    let vendors = Vendors::embedded().expect("the table of vendors");
    all.extend(vendors.iter().map(|(_, vendor)| vendor.quirks()));
    all
}

/// A model behind a dialect.
pub(super) fn target(dialect: Dialect, quirks: &Quirks, base_url: &str) -> Target {
    Target {
        vendor: "test".into(),
        dialect,
        base_url: base_url.parse().expect("an address"),
        key: None,
        model: "fake-model".into(),
        local: false,
        quirks: quirks.clone(),
    }
}

/// The questions of the recorded chat requests, each once, as they are asked of any dialect.
pub(super) fn questions(sent: &[Sent]) -> Vec<ChatRequest> {
    let mut by_function = BTreeMap::new();
    for sent in sent {
        let format = &sent.body["response_format"]["json_schema"];
        let Some(name) = format["name"].as_str() else {
            continue;
        };
        let text = |role: &str| {
            let messages = sent.body["messages"].as_array().expect("messages").iter();
            messages
                .filter(|message| message["role"] == role)
                .filter_map(|message| message["content"].as_str())
                .collect::<String>()
        };
        let schema = Some(OutputSchema {
            name: name.to_owned(),
            schema: format["schema"].clone(),
        });
        by_function.entry(name.to_owned()).or_insert(ChatRequest {
            system: text("system"),
            user: text("user"),
            schema,
            max_output_tokens: 4000,
            temperature: None,
            seed: None,
        });
    }
    by_function.into_values().collect()
}

/// The ways in which one question may be asked: with and without sampling, rules and a schema.
pub(super) fn ways(question: &ChatRequest) -> [ChatRequest; 4] {
    let sampled = ChatRequest {
        temperature: Some(0.2),
        seed: Some(7),
        ..question.clone()
    };
    let plain = ChatRequest {
        system: String::new(),
        schema: None,
        ..question.clone()
    };
    let short = ChatRequest {
        max_output_tokens: 1,
        temperature: Some(2.0),
        ..question.clone()
    };
    [question.clone(), sampled, plain, short]
}

pub(super) fn json_of(request: &HttpRequest) -> Value {
    let Body::Json(bytes) = &request.body else {
        panic!("no JSON: {request:?}");
    };
    serde_json::from_slice(bytes).expect("JSON")
}

#[test]
fn every_body_is_valid_by_the_official_specification() {
    let Some(sent) = asked_once() else {
        return;
    };
    let mut specification = Specification::read();
    let schema_of = |path: &str| SCHEMAS.iter().find(|(known, ..)| *known == path);
    let mut checked = 0;
    for Sent { path, body } in sent {
        let (_, request, _) = schema_of(path).unwrap_or_else(|| panic!("{path} has no schema"));
        assert_eq!(
            specification.problems(request, body),
            [""; 0],
            "{path}: {body:#}"
        );
        checked += 1;
    }
    let questions = questions(sent);
    let base_url = "https://api.example/v1";
    for quirks in all_quirks() {
        for (dialect, schema) in [
            (Dialect::OpenAiChat, "CreateChatCompletionRequest"),
            (Dialect::OpenAiResponses, "CreateResponse"),
        ] {
            let target = target(dialect, &quirks, base_url);
            for ask in questions.iter().flat_map(ways) {
                let body = json_of(&chat_request(&target, &ask).expect("a request"));
                let problems = specification.problems(schema, &body);
                assert_eq!(problems, [""; 0], "{quirks:?}: {body:#}");
                checked += 1;
            }
        }
        let ask = ImageRequest {
            prompt: "a rug".into(),
            width: 1200,
            height: 630,
            format: PictureFormat::Jpg,
            uuid: Uuid::from_u128(7),
        };
        let images = target(Dialect::OpenAiImages, &quirks, base_url);
        let body = json_of(&image_request(&images, &ask).expect("a request"));
        let problems = specification.problems("CreateImageRequest", &body);
        assert_eq!(problems, [""; 0], "{quirks:?}: {body:#}");
        for dimensions in [None, Some(256)] {
            let texts = vec!["office chair".to_owned(), "round rug".to_owned()];
            let vectors = target(Dialect::OpenAiEmbeddings, &quirks, base_url);
            let ask = EmbeddingsRequest { texts, dimensions };
            let body = json_of(&embeddings_request(&vectors, &ask).expect("a request"));
            let problems = specification.problems("CreateEmbeddingRequest", &body);
            assert_eq!(problems, [""; 0], "{quirks:?}: {body:#}");
            checked += 1;
        }
        checked += 1;
    }
    println!("{checked} bodies are valid by the official specification");
    assert!(checked > 1000, "only {checked} bodies were looked at");
}

/// Writes vectors that came as base64 as lists: the specification knows only those, though it lets
/// base64 be asked for.
fn unpack_vectors(reply: &mut Value) {
    for entry in reply["data"].as_array_mut().into_iter().flatten() {
        if let Some(packed) = entry["embedding"].as_str() {
            let bytes = STANDARD.decode(packed).expect("base64");
            assert_eq!(bytes.len() % 4, 0);
            let numbers = bytes
                .chunks(4)
                .map(|four| f32::from_le_bytes(four.try_into().expect("four bytes")));
            entry["embedding"] = numbers.collect::<Vec<f32>>().into();
        }
    }
}

#[test]
fn the_specification_finds_what_is_wrong() {
    let mut specification = Specification::read();
    let chat = json!({"model": "m", "messages": [{"role": "user", "content": "x"}]});
    assert_eq!(
        specification.problems("CreateChatCompletionRequest", &chat),
        [""; 0]
    );
    let message = &chat["messages"][0];
    for (schema, broken) in [
        ("CreateChatCompletionRequest", json!({"model": "m"})),
        (
            "CreateChatCompletionRequest",
            json!({"model": "m", "messages": [{"role": "robot", "content": "x"}]}),
        ),
        (
            "CreateChatCompletionRequest",
            json!({"model": "m", "messages": [message], "temperature": 9}),
        ),
        (
            "CreateChatCompletionRequest",
            json!({"model": "m", "messages": [message], "max_completion_tokens": "9"}),
        ),
        (
            "CreateChatCompletionRequest",
            json!({"model": "m", "messages": [message],
            "response_format": {"type": "json_schema", "json_schema": {"schema": {}}}}),
        ),
        (
            "CreateResponse",
            json!({"model": "m", "input": "x", "max_output_tokens": 5}),
        ),
        (
            "CreateResponse",
            json!({"model": "m", "input": "x", "text": {"format": {"type": "json_schema", "schema": {}}}}),
        ),
        (
            "CreateImageRequest",
            json!({"model": "m", "prompt": "x", "n": 0}),
        ),
        ("CreateEmbeddingRequest", json!({"model": "m"})),
        (
            "CreateChatCompletionResponse",
            json!({"id": "x", "object": "chat.completion", "created": 1, "model": "m"}),
        ),
        ("Response", json!({"id": "x"})),
    ] {
        assert!(
            !specification.problems(schema, &broken).is_empty(),
            "{schema}: {broken}"
        );
    }
}

#[test]
fn the_fake_vendor_answers_as_the_specification_says() {
    let Some(sent) = asked_once() else {
        return;
    };
    let Some(vendor) = FakeVendor::start(&[]) else {
        return;
    };
    let mut specification = Specification::read();
    let mut checked = 0;
    let mut check = |path: &str, body: &Value, fault: &str| {
        vendor.configure(&json!({ "faults": [fault] }));
        let headers = [("authorization", "Bearer key")];
        let bytes = body.to_string();
        let silence = Duration::from_secs(20);
        let reply = http::request(
            vendor.port,
            "POST",
            path,
            &headers,
            bytes.as_bytes(),
            silence,
        );
        let (_, _, right) = SCHEMAS
            .iter()
            .find(|(known, ..)| *known == path)
            .expect("known");
        let schema = if reply.status == 200 {
            right
        } else {
            "ErrorResponse"
        };
        let mut value = reply.json();
        unpack_vectors(&mut value);
        let problems = specification.problems(schema, &value);
        assert_eq!(problems, [""; 0], "{path} with {fault}: {value:#}");
        checked += 1;
    };
    // A reply in pieces is read by `proof::faults`; here is what it amounts to.
    let in_one_piece = sent.iter().filter(|sent| sent.body["stream"] != true);
    for Sent { path, body } in in_one_piece {
        check(path, body, "ok");
    }
    let quirks = Quirks::default();
    let target = target(Dialect::OpenAiResponses, &quirks, "https://api.example/v1");
    let questions = questions(sent);
    for ask in questions.iter().flat_map(ways) {
        let body = json_of(&chat_request(&target, &ask).expect("a request"));
        check("/v1/responses", &body, "ok");
    }
    // One of each kind of answer, and of each refusal.
    let chat = &sent
        .iter()
        .find(|sent| sent.path == "/v1/chat/completions")
        .expect("one")
        .body;
    let responses = json_of(&chat_request(&target, &questions[0]).expect("a request"));
    for fault in [
        "refusal",
        "filter",
        "length",
        "null-content",
        "empty-choices",
        "fenced",
        "preamble",
        "bad-json",
        "no-usage",
        "split-utf8",
        "500",
        "503",
        "503-retry-after",
        "429",
        "quota",
        "401",
        "400ctx",
        "408",
    ] {
        check("/v1/chat/completions", chat, fault);
        check("/v1/responses", &responses, fault);
    }
    println!("{checked} replies are valid by the official specification");
}
