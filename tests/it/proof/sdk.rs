//! The vendors' own libraries (from PyPI) send what we send and read what the fake vendor answers:
//! else fake and client would share one reading.

use std::path::Path;
use std::process::Command;

use igny8::providers::picture::PictureFormat;
use igny8::providers::{Dialect, EmbeddingsRequest, ImageRequest, Quirks, chat_request};
use igny8::providers::{embeddings_request, image_request};
use serde_json::{Value, json};
use uuid::Uuid;

use super::contracts::{all_quirks, json_of, questions, target, ways};
use super::recorded::{asked_once, root};
use crate::support::{FakeVendor, TestEnv, skip};

/// What `sdk-check.sh` exits with when the machine lacks what it needs.
const CANNOT_RUN: i32 = 3;

#[test]
fn the_vendors_own_libraries_send_the_same_and_read_the_replies() {
    let Some(sent) = asked_once() else {
        return;
    };
    let Some(vendor) = FakeVendor::start(&["--price-runware", "1300"]) else {
        return;
    };
    let mut lines = Vec::new();
    let mut add = |dialect: Dialect, body: Value| {
        let line = json!({"dialect": dialect.name(), "body": body}).to_string();
        if !lines.contains(&line) {
            lines.push(line);
        }
    };
    let questions = questions(sent);
    let base_url = vendor.base_url.clone();
    for quirks in all_quirks() {
        for dialect in [
            Dialect::OpenAiChat,
            Dialect::OpenAiResponses,
            Dialect::Anthropic,
            Dialect::Gemini,
        ] {
            let target = target(dialect, &quirks, &base_url);
            // Every way of one question, and every other question as it is asked.
            let first = ways(&questions[0]);
            for ask in first.iter().chain(&questions[1..]) {
                add(
                    dialect,
                    json_of(&chat_request(&target, ask).expect("a request")),
                );
            }
        }
    }
    for format in [false, true] {
        let quirks = Quirks {
            base64_vectors: format,
            ..Quirks::default()
        };
        for dialect in [Dialect::OpenAiImages, Dialect::Runware] {
            let ask = ImageRequest {
                prompt: "an oak table".into(),
                width: 1200,
                height: 630,
                format: PictureFormat::Jpg,
                uuid: Uuid::new_v4(),
            };
            let target = target(dialect, &quirks, &base_url);
            add(
                dialect,
                json_of(&image_request(&target, &ask).expect("a request")),
            );
        }
        let texts = vec!["office chair".to_owned(), "round rug".to_owned()];
        let ask = EmbeddingsRequest {
            texts,
            dimensions: None,
        };
        let target = target(Dialect::OpenAiEmbeddings, &quirks, &base_url);
        add(
            Dialect::OpenAiEmbeddings,
            json_of(&embeddings_request(&target, &ask).expect("a request")),
        );
    }
    let env = TestEnv::new();
    let file = env.write("bodies.jsonl", lines.join("\n"));
    let Some(said) = check(&file, &vendor) else {
        return;
    };
    println!("{said}");
    let said: Value = serde_json::from_str(said.trim()).expect("a line of JSON");
    assert_eq!(said["failed"], json!([]), "{said:#}");
    for dialect in [
        "openai-chat",
        "openai-responses",
        "anthropic",
        "gemini",
        "openai-images",
        "openai-embeddings",
        "runware",
    ] {
        assert!(
            said["checked"][dialect].as_u64() >= Some(1),
            "{dialect}: {said}"
        );
    }
    assert!(said["refusals"].as_u64() >= Some(12), "{said}");
}

/// What the check says. `None`, said loudly, on a machine that cannot run it.
fn check(bodies: &Path, vendor: &FakeVendor) -> Option<String> {
    let output = Command::new("bash")
        .arg(root().join("tests/support/ai/sdk-check.sh"))
        .arg(bodies)
        .arg(vendor.port.to_string())
        .output()
        .expect("bash");
    let why = String::from_utf8_lossy(&output.stderr);
    if output.status.code() == Some(CANNOT_RUN) {
        skip("sdk", why.trim());
        return None;
    }
    assert!(output.status.success(), "{why}");
    Some(String::from_utf8(output.stdout).expect("text"))
}
