//! OpenAI's embeddings, and the many servers that copied them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::classify::success_body;
use super::error::ProviderError;
use super::openai_chat::{post, request_id};
use super::target::Target;
use super::usage::{Usage, usd_micros_rounded_up};
use crate::domain::money::UsdMicros;
use crate::http::{HttpReply, HttpRequest, JSON_REPLY_BYTES};

/// The most numbers that a vector may have. The largest models give 4,096; a reply that claims more
/// is none.
pub(super) const MAX_DIMENSIONS: usize = 16_384;

/// Texts to be turned into vectors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbeddingsRequest {
    /// The texts; none is empty.
    pub texts: Vec<String>,
    /// How many numbers a vector is to have. `None` leaves it to the model, which every server takes.
    pub dimensions: Option<u32>,
}

/// An embedding model's reply, paid for whatever it says.
#[derive(Clone, Debug, PartialEq)]
pub struct EmbeddingsReply {
    /// The vectors in the order of the texts, or what is wrong with them.
    pub vectors: Result<Vec<Vec<f32>>, ProviderError>,
    /// What was used. `None` when the server did not say.
    pub usage: Option<Usage>,
    /// What the server says it cost. `None` when it does not say.
    pub cost: Option<UsdMicros>,
    /// The server's name for this exchange. `None` when it gave none.
    pub provider_request_id: Option<String>,
}

pub(super) fn embeddings_request(
    target: &Target,
    ask: &EmbeddingsRequest,
) -> Result<HttpRequest, ProviderError> {
    let mut body = Map::new();
    body.insert("model".into(), target.model.clone().into());
    body.insert("input".into(), ask.texts.clone().into());
    if let Some(dimensions) = ask.dimensions {
        body.insert("dimensions".into(), dimensions.into());
    }
    if target.quirks.base64_vectors {
        // A quarter of the bytes that the same numbers have as decimals.
        body.insert("encoding_format".into(), "base64".into());
    }
    let request = post(target, "embeddings", &Value::Object(body))?;
    Ok(request.max_reply_bytes(JSON_REPLY_BYTES * 2))
}

/// Reads back what a request of this dialect asked for. `None` when it is no such request.
#[must_use]
pub fn embeddings_asked(body: &[u8]) -> Option<EmbeddingsRequest> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let texts = body.get("input")?.as_array()?.iter();
    let dimensions = body.get("dimensions").and_then(Value::as_u64);
    Some(EmbeddingsRequest {
        texts: texts
            .map(|text| text.as_str().map(str::to_owned))
            .collect::<Option<_>>()?,
        dimensions: dimensions.and_then(|number| u32::try_from(number).ok()),
    })
}

/// A reply with a list of entries is paid for, whatever is wrong with the entries: the vectors are
/// judged apart, so that the usage can be booked first.
pub(super) fn embeddings_reply(
    target: &Target,
    ask: &EmbeddingsRequest,
    reply: &HttpReply,
) -> Result<EmbeddingsReply, ProviderError> {
    let body = success_body(target.local, reply)?;
    let Some(entries) = body.get("data").and_then(Value::as_array) else {
        return Err(ProviderError::bad_reply("it holds no vectors"));
    };
    let usage = body.get("usage");
    Ok(EmbeddingsReply {
        vectors: vectors_of(entries, ask),
        usage: usage.and_then(usage_of),
        cost: usd_micros_rounded_up(usage.and_then(|usage| usage.get("cost"))),
        provider_request_id: request_id(reply, &body),
    })
}

/// Only what goes in is counted; some servers say so with one number, some with two.
fn usage_of(usage: &Value) -> Option<Usage> {
    let count = |name: &str| usage.get(name).and_then(Value::as_u64);
    let input = count("prompt_tokens")
        .or_else(|| count("input_tokens"))
        .or_else(|| count("total_tokens"))?;
    Some(Usage {
        input,
        ..Usage::default()
    })
}

fn vectors_of(entries: &[Value], ask: &EmbeddingsRequest) -> Result<Vec<Vec<f32>>, ProviderError> {
    let count = ask.texts.len();
    if entries.len() != count {
        let said = format!("{} vectors came for {count} texts", entries.len());
        return Err(ProviderError::bad_reply(&said));
    }
    let mut vectors: Vec<Option<Vec<f32>>> = vec![None; count];
    for (position, entry) in entries.iter().enumerate() {
        // The order is by `index`; a server without it answers in the order of the question.
        let index = match entry.get("index") {
            Some(index) => index.as_u64().and_then(|index| usize::try_from(index).ok()),
            None => Some(position),
        };
        let place = index.and_then(|index| vectors.get_mut(index));
        let Some(place @ None) = place else {
            let said = "a vector's index is wrong or comes twice";
            return Err(ProviderError::bad_reply(said));
        };
        *place = Some(vector_of(entry.get("embedding"))?);
    }
    let vectors: Vec<Vec<f32>> = vectors.into_iter().flatten().collect();
    let dimensions = vectors.first().map_or(0, Vec::len);
    if vectors.iter().any(|vector| vector.len() != dimensions) {
        return Err(ProviderError::bad_reply("its vectors differ in length"));
    }
    match ask.dimensions {
        Some(wanted) if usize::try_from(wanted) != Ok(dimensions) => {
            let said = format!("its vectors have {dimensions} numbers, {wanted} were asked for");
            Err(ProviderError::bad_reply(&said))
        }
        _ => Ok(vectors),
    }
}

/// Reads a vector as a list of numbers or as base64 of little-endian 32-bit floats.
fn vector_of(value: Option<&Value>) -> Result<Vec<f32>, ProviderError> {
    let vector: Option<Vec<f32>> = match value {
        Some(Value::Array(numbers)) => numbers.iter().map(number).collect(),
        Some(Value::String(text)) => STANDARD.decode(text.trim()).ok().and_then(|bytes| {
            let (numbers, rest) = bytes.as_chunks::<4>();
            let numbers = numbers.iter().map(|bytes| f32::from_le_bytes(*bytes));
            rest.is_empty().then(|| numbers.collect())
        }),
        _ => None,
    };
    let Some(vector) = vector.filter(|vector| (1..=MAX_DIMENSIONS).contains(&vector.len())) else {
        return Err(ProviderError::bad_reply("a vector is no list of numbers"));
    };
    if vector.iter().any(|number| !number.is_finite()) {
        return Err(ProviderError::bad_reply(
            "a vector holds a number that is none (NaN or infinite)",
        ));
    }
    if vector.iter().all(|number| *number == 0.0) {
        return Err(ProviderError::bad_reply("a vector is all zeros"));
    }
    Ok(vector)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "models compute in 32 bits or fewer; JSON shows their numbers as 64-bit ones"
)]
fn number(value: &Value) -> Option<f32> {
    value.as_f64().map(|number| number as f32)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::providers::testing::{json_body, official, reply, target};
    use crate::providers::{Billing, Dialect};

    fn ask(count: usize, dimensions: Option<u32>) -> EmbeddingsRequest {
        EmbeddingsRequest {
            texts: (0..count).map(|number| format!("text {number}")).collect(),
            dimensions,
        }
    }

    fn read(ask: &EmbeddingsRequest, body: &Value) -> EmbeddingsReply {
        let target = target(Dialect::OpenAiEmbeddings);
        embeddings_reply(&target, ask, &reply(200, &body.to_string())).unwrap()
    }

    #[test]
    fn bodies_are_valid_by_the_official_specification() {
        let official = official("CreateEmbeddingRequest");
        let mut target = target(Dialect::OpenAiEmbeddings);
        for base64 in [false, true] {
            target.quirks.base64_vectors = base64;
            for dimensions in [None, Some(256)] {
                let request = embeddings_request(&target, &ask(2, dimensions)).unwrap();
                assert_eq!(request.url.as_str(), "https://api.example/v1/embeddings");
                let body = json_body(&request);
                assert!(official.is_valid(&body), "{body}");
                assert_eq!(body.get("encoding_format").is_some(), base64);
                assert_eq!(body.get("dimensions").is_some(), dimensions.is_some());
                let asked = embeddings_asked(body.to_string().as_bytes());
                assert_eq!(asked, Some(ask(2, dimensions)));
            }
        }
        assert!(!official.is_valid(&json!({"model": "m", "input": []})));
    }

    #[test]
    fn vectors_come_back_in_the_order_of_the_texts() {
        let body = json!({"object": "list", "model": "m", "id": "emb-1",
            "data": [{"index": 1, "embedding": [0.5, -1]}, {"index": 0, "embedding": [1, 2.0]}],
            "usage": {"prompt_tokens": 7, "total_tokens": 7}});
        let reply = read(&ask(2, None), &body);
        assert_eq!(reply.vectors, Ok(vec![vec![1.0, 2.0], vec![0.5, -1.0]]));
        assert_eq!(reply.usage.unwrap().input, 7);
        assert_eq!(reply.provider_request_id.as_deref(), Some("emb-1"));
        let without = json!({"data": [{"embedding": [1]}, {"embedding": [2]}]});
        let reply = read(&ask(2, Some(1)), &without);
        assert_eq!(reply.vectors, Ok(vec![vec![1.0], vec![2.0]]));
        assert_eq!(reply.usage, None);
    }

    #[test]
    fn both_encodings_mean_the_same() {
        let numbers = [0.25_f32, -3.5, 1e-7];
        let bytes: Vec<u8> = numbers.iter().flat_map(|one| one.to_le_bytes()).collect();
        let text = STANDARD.encode(bytes);
        let plain = read(&ask(1, None), &json!({"data": [{"embedding": numbers}]}));
        let packed = read(&ask(1, None), &json!({"data": [{"embedding": text}]}));
        assert_eq!(plain.vectors, packed.vectors);
        assert_eq!(packed.vectors, Ok(vec![numbers.to_vec()]));
    }

    #[test]
    fn what_is_wrong_with_vectors_is_named_and_their_usage_kept() {
        let nan = STANDARD.encode([f32::NAN.to_le_bytes(), 1_f32.to_le_bytes()].concat());
        let one = |embedding: Value| json!([{"index": 0, "embedding": embedding}]);
        for (data, said) in [
            (json!([]), "0 vectors came for 1 texts"),
            (
                json!([{"embedding": [1]}, {"embedding": [1]}]),
                "2 vectors came for 1",
            ),
            (json!([{"index": 1, "embedding": [1]}]), "index is wrong"),
            (json!([{"index": -1, "embedding": [1]}]), "index is wrong"),
            (json!([{"index": "0", "embedding": [1]}]), "index is wrong"),
            (one(json!([])), "no list of numbers"),
            (one(json!(["x"])), "no list of numbers"),
            (one(json!("AAA=")), "no list of numbers"),
            (one(json!("?")), "no list of numbers"),
            (one(Value::Null), "no list of numbers"),
            (one(json!(nan)), "number that is none"),
            (one(json!([1e300])), "number that is none"),
            (one(json!([0, 0.0])), "all zeros"),
        ] {
            let body = json!({"data": data, "usage": {"total_tokens": 3}});
            let reply = read(&ask(1, None), &body);
            let error = reply.vectors.unwrap_err().to_string();
            assert!(error.contains(said), "{data}: {error}");
            assert_eq!(reply.usage.unwrap().input, 3);
        }
        let uneven = json!({"data": [{"embedding": [1]}, {"embedding": [1, 2]}]});
        assert!(read(&ask(2, None), &uneven).vectors.is_err());
        let twice =
            json!({"data": [{"index": 0, "embedding": [1]}, {"index": 0, "embedding": [2]}]});
        assert!(read(&ask(2, None), &twice).vectors.is_err());
        let ignored = json!({"data": [{"embedding": [1, 2]}]});
        let error = read(&ask(1, Some(3)), &ignored).vectors.unwrap_err();
        assert!(
            error.to_string().contains("2 numbers, 3 were asked"),
            "{error}"
        );
    }

    #[test]
    fn what_is_no_reply_may_still_have_been_billed() {
        let target = target(Dialect::OpenAiEmbeddings);
        for body in [
            "",
            "<html>",
            "[]",
            "{}",
            r#"{"data":{}}"#,
            r#"{"data":[{"emb"#,
        ] {
            let error = embeddings_reply(&target, &ask(1, None), &reply(200, body)).unwrap_err();
            assert_eq!(error.billing(), Billing::Unknown, "{body}");
        }
    }

    proptest! {
        #[test]
        fn any_order_is_put_right(
            order in Just((0_usize..12).collect::<Vec<_>>()).prop_shuffle(),
        ) {
            let data: Vec<Value> = order
                .iter()
                .map(|index| json!({"index": index, "embedding": [index + 1]}))
                .collect();
            let vectors = read(&ask(12, None), &json!({ "data": data })).vectors.unwrap();
            let firsts: Vec<f32> = vectors.iter().map(|vector| vector[0]).collect();
            let expected: Vec<f32> = (1_u8..=12).map(f32::from).collect();
            prop_assert_eq!(firsts, expected);
        }
    }
}
