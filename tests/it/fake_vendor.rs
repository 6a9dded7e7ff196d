//! The fake vendor itself: the proofs about money stand on its bill.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{FakeVendor, http};

const CHAT: &str = "/v1/chat/completions";

/// A strict schema of one list of objects, with text fields and one list of integers.
fn schema(list: &str, texts: &[&str], ids: Option<&str>) -> Value {
    let mut properties = serde_json::Map::new();
    for text in texts {
        properties.insert((*text).to_owned(), json!({"type": "string"}));
    }
    if let Some(ids) = ids {
        let integers = json!({"type": "array", "items": {"type": "integer"}});
        properties.insert(ids.to_owned(), integers);
    }
    let required: Vec<&String> = properties.keys().collect();
    json!({
        "type": "object", "additionalProperties": false, "required": [list],
        "properties": {list: {"type": "array", "minItems": 1, "items": {
            "type": "object", "additionalProperties": false, "required": required,
            "properties": properties,
        }}},
    })
}

fn chat_body(function: &str, schema: &Value, data: &Value, attempt: u32) -> Value {
    json!({
        "model": "fake-model",
        "metadata": {"attempt": attempt.to_string()},
        "messages": [
            {"role": "system", "content": "Answer in JSON."},
            {"role": "user", "content": format!("Do it.\n<data>\n{data}\n</data>\n")},
        ],
        "response_format": {"type": "json_schema", "json_schema": {"name": function, "strict": true, "schema": schema}},
    })
}

fn send(vendor: &FakeVendor, path: &str, op: &str, body: &Value) -> http::Reply {
    let headers = [("x-client-request-id", op), ("authorization", "Bearer key")];
    let body = body.to_string();
    let silence = Duration::from_secs(2);
    http::request(
        vendor.port,
        "POST",
        path,
        &headers,
        body.as_bytes(),
        silence,
    )
}

fn answer(reply: &http::Reply) -> Value {
    assert_eq!(reply.status, 200, "{}", reply.head);
    let reply = reply.json();
    let content = reply["choices"][0]["message"]["content"].as_str();
    serde_json::from_str(content.expect("a text")).expect("JSON in the content")
}

fn cluster_request(attempt: u32) -> Value {
    let keywords: Vec<Value> = ["red chair", "oak table", "office chair", "lamp"]
        .iter()
        .zip([11, 12, 13, 14])
        .map(|(keyword, id)| json!({"id": id, "keyword": keyword}))
        .collect();
    let schema = schema("clusters", &["name", "description"], Some("keyword_ids"));
    chat_body(
        "auto_cluster",
        &schema,
        &json!({"keywords": keywords}),
        attempt,
    )
}

fn ids(answer: &Value) -> Vec<i64> {
    let clusters = answer["clusters"].as_array().expect("a list");
    clusters
        .iter()
        .flat_map(|cluster| cluster["keyword_ids"].as_array().expect("a list"))
        .map(|id| id.as_i64().expect("an integer"))
        .collect()
}

#[test]
fn clusters_cover_the_ids_given_unless_a_fault_says_otherwise() {
    let Some(vendor) = FakeVendor::start(&["--faults", "ok,drop-ids,invent-ids,repeat-ids"]) else {
        return;
    };
    assert_eq!(
        vendor.base_url,
        format!("http://127.0.0.1:{}/v1", vendor.port)
    );
    let mut seen: Vec<Vec<i64>> = (0..4)
        .map(|attempt| {
            ids(&answer(&send(
                &vendor,
                CHAT,
                "op",
                &cluster_request(attempt),
            )))
        })
        .collect();
    seen[0].sort_unstable();
    assert_eq!(seen[0], [11, 12, 13, 14]);
    assert_eq!(seen[1].len(), 3, "one dropped");
    assert!(
        seen[2].iter().any(|id| !seen[0].contains(id)),
        "one invented"
    );
    let distinct: BTreeSet<i64> = seen[3].iter().copied().collect();
    assert_eq!((distinct.len(), seen[3].len()), (4, 5), "one repeated");
    let fired = vendor.stats()["faults"].clone();
    assert_eq!(
        fired,
        json!({"drop-ids": 1, "invent-ids": 1, "repeat-ids": 1})
    );
}

#[test]
fn ideas_articles_and_image_prompts_are_about_what_was_given() {
    let Some(vendor) = FakeVendor::start(&[]) else {
        return;
    };
    let data = json!({"cluster": {"id": 1, "name": "Chairs", "keywords": ["red chair", "office chair"]}, "count": 7});
    let body = chat_body(
        "generate_ideas",
        &schema("ideas", &["title", "description"], None),
        &data,
        1,
    );
    let ideas = answer(&send(&vendor, CHAT, "ideas", &body));
    let titles: BTreeSet<String> = ideas["ideas"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|idea| idea["title"].as_str().expect("a text").to_lowercase())
        .collect();
    assert_eq!(titles.len(), 7, "distinct");
    assert!(
        titles.iter().all(|title| title.contains("chair")),
        "{titles:?}"
    );

    let article_schema = schema("sections", &["heading", "body_html"], None);
    let mut bodies = BTreeSet::new();
    for keyword in ["oak table", "glass table"] {
        let data =
            json!({"task": {"id": 3, "title": format!("About {keyword}"), "keywords": [keyword]}});
        let body = chat_body("generate_content", &article_schema, &data, 1);
        let article = answer(&send(&vendor, CHAT, "write", &body));
        let section = article["sections"][0]["body_html"].to_string();
        assert!(section.to_lowercase().contains(keyword), "{section}");
        bodies.insert(section);
    }
    assert_eq!(bodies.len(), 2, "distinct by task");

    let data = json!({"content": {"title": "About oak tables"}, "positions": ["featured", "in_article_1"]});
    let prompt_schema = schema("images", &["prompt", "alt_text"], None);
    let body = chat_body("generate_image_prompts", &prompt_schema, &data, 1);
    let prompts = answer(&send(&vendor, CHAT, "prompts", &body));
    assert_eq!(prompts["images"].as_array().map(Vec::len), Some(2));
    assert_eq!(vendor.bodies().as_array().map(Vec::len), Some(4));
}

#[test]
fn the_bill_names_each_paid_request_and_sees_one_paid_twice() {
    let options = [
        "--faults",
        "drop-after,ok,500,503-retry-after",
        "--price-in",
        "1000000",
        "--price-out",
        "2000000",
    ];
    let Some(vendor) = FakeVendor::start(&options) else {
        return;
    };
    let lost = send(&vendor, CHAT, "first", &cluster_request(1));
    assert_eq!((lost.status, lost.whole), (0, false), "the reply is lost");
    let got = send(&vendor, CHAT, "second", &cluster_request(2));
    assert!(got.whole);
    assert_eq!(
        send(&vendor, CHAT, "third", &cluster_request(3)).status,
        500
    );
    let busy = send(&vendor, CHAT, "fourth", &cluster_request(4));
    assert!(busy.head.contains("retry-after: 1"), "{}", busy.head);

    let stats = vendor.stats();
    let billed = stats["billed"].as_array().expect("a list");
    let rows: Vec<(&str, bool)> = billed
        .iter()
        .map(|row| {
            (
                row["op"].as_str().expect("a text"),
                row["delivered"] == true,
            )
        })
        .collect();
    assert_eq!(rows, [("first", false), ("second", true)]);
    let usage = got.json()["usage"].clone();
    assert_eq!(billed[1]["tokens_in"], usage["prompt_tokens"]);
    let cost = usage["prompt_tokens"]
        .as_u64()
        .zip(usage["completion_tokens"].as_u64());
    let cost = cost.map(|(tokens_in, tokens_out)| tokens_in + 2 * tokens_out);
    assert_eq!(billed[1]["cost_micros"].as_u64(), cost);
    assert_eq!(
        stats["double_billed"], 1,
        "the metadata differs, the request does not"
    );
    assert_eq!(stats["repeats"][0]["ops"], json!(["first", "second"]));
    assert_eq!(
        stats["paid_again_after_sound_reply"], 0,
        "the first reply was lost"
    );
    assert_eq!(stats["requests"], 4);
    vendor.reset();
    assert_eq!(vendor.stats()["billed_count"], 0);
}

#[test]
fn plain_bodies_stall_break_and_crawl() {
    let Some(vendor) = FakeVendor::start(&[]) else {
        return;
    };
    let kinds = ["stall", "drop-mid", "malformed", "split-utf8", "slowloris"];
    vendor.configure(&json!({"faults": kinds, "slow_ms": 1}));
    let replies: Vec<http::Reply> = (0..5)
        .map(|attempt| {
            send(
                &vendor,
                CHAT,
                kinds[attempt as usize],
                &cluster_request(attempt),
            )
        })
        .collect();
    let ends: Vec<(bool, bool)> = replies
        .iter()
        .map(|reply| (reply.whole, reply.silent))
        .collect();
    assert_eq!(
        ends,
        [
            (false, true),
            (false, false),
            (true, false),
            (true, false),
            (true, false)
        ]
    );
    assert!(
        replies
            .iter()
            .all(|reply| reply.status == 200 && !reply.body.is_empty())
    );
    assert!(
        serde_json::from_slice::<Value>(&replies[2].body).is_err(),
        "cut JSON"
    );
    assert_eq!(ids(&answer(&replies[3])).len(), 4);
    let stats = vendor.stats();
    assert_eq!(stats["billed_count"], 5, "all were paid");
    assert_eq!(stats["undelivered"], 3);
    assert_eq!(
        stats["faults"].as_object().map(serde_json::Map::len),
        Some(5)
    );
}

#[test]
fn what_the_vendor_turns_down_is_not_billed() {
    let Some(vendor) = FakeVendor::start(&["--hang-s", "0.1"]) else {
        return;
    };
    let kinds = json!([
        "500",
        "502html",
        "503",
        "503-retry-after",
        "429",
        "429-no-retry-after",
        "quota",
        "401",
        "400ctx",
        "408",
        "hang",
        "drop",
        "html200",
        "error200"
    ]);
    vendor.configure(&json!({"faults": kinds}));
    let statuses: Vec<u16> = (0..14)
        .map(|attempt| send(&vendor, CHAT, "op", &cluster_request(attempt)).status)
        .collect();
    assert_eq!(
        statuses,
        [
            500, 502, 503, 503, 429, 429, 429, 401, 400, 408, 0, 0, 200, 200
        ]
    );
    let stats = vendor.stats();
    assert_eq!(stats["billed_count"], 0);
    assert_eq!(
        stats["faults"].as_object().map(serde_json::Map::len),
        Some(14)
    );
}

#[test]
fn a_paid_reply_may_be_of_no_use() {
    let Some(vendor) = FakeVendor::start(&[]) else {
        return;
    };
    let kinds = [
        "refusal",
        "filter",
        "length",
        "null-content",
        "empty-choices",
        "fenced",
        "preamble",
        "bad-json",
        "no-usage",
    ];
    vendor.configure(&json!({"faults_for": {"auto_cluster": kinds}}));
    for kind in kinds {
        let reply = send(&vendor, CHAT, kind, &cluster_request(1)).json();
        let choice = &reply["choices"][0];
        let content = choice["message"]["content"].as_str();
        let parses = content.is_some_and(|text| serde_json::from_str::<Value>(text).is_ok());
        assert_eq!(parses, kind == "no-usage", "{kind}: {reply}");
        assert_eq!(reply.get("usage").is_none(), kind == "no-usage", "{kind}");
        let finish = choice["finish_reason"].as_str().unwrap_or("none");
        let expected = match kind {
            "filter" => "content_filter",
            "length" => "length",
            "empty-choices" => "none",
            _ => "stop",
        };
        assert_eq!(finish, expected, "{kind}");
    }
    assert_eq!(vendor.stats()["billed_count"], 9);
}

#[test]
fn images_are_real_and_priced() {
    let Some(vendor) = FakeVendor::start(&["--price-image", "40000", "--price-runware", "1300"])
    else {
        return;
    };
    let body = json!({"model": "fake-image", "prompt": "an oak table", "size": "256x128"});
    let reply = send(&vendor, "/v1/images/generations", "openai", &body).json();
    let encoded = reply["data"][0]["b64_json"].as_str().expect("a text");
    let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, encoded);
    let picture = image::load_from_memory(&bytes.expect("base64")).expect("a picture");
    assert_eq!((picture.width(), picture.height()), (256, 128));

    let task = json!([{
        "taskType": "imageInference", "taskUUID": uuid::Uuid::new_v4(), "model": "runware:101@1",
        "positivePrompt": "an oak table", "width": 512, "height": 256, "includeCost": true,
    }]);
    let reply = send(&vendor, "/v1", "runware", &task).json();
    let url = reply["data"][0]["imageURL"].as_str().expect("a text");
    let path = &url[url.find("/img/").expect("a path")..];
    let silence = Duration::from_secs(10);
    let picture = http::request(vendor.port, "GET", path, &[], &[], silence);
    assert!(image::load_from_memory(&picture.body).is_ok());
    let again = send(&vendor, "/v1", "runware", &task);
    assert_eq!(again.json()["errors"][0]["code"], "conflictTaskUUID");

    let stats = vendor.stats();
    assert_eq!(stats["cost_micros"], 41_300);
    assert_eq!(stats["billed_count"], 2, "the conflict is free");
}
