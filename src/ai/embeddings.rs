//! Texts into vectors: what goes into one request, under which name, and what is kept of an answer.
//! Pure.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::answer::Wanted;
use super::prompts::{Rendered, hex_digest};
use super::provider::Provider;
use crate::providers::{EmbeddingsRequest, embeddings_asked};

/// The function's name.
pub const NAME: &str = "embed_texts";

/// The longest text that is sent, in bytes. Models take 8,192 tokens, and no token is less than a
/// byte.
pub const MAX_TEXT_BYTES: usize = 8_000;

/// The most texts of one request; OpenAI's own limit.
const MAX_TEXTS: usize = 2_048;

/// The most texts of one request to a server on the user's own machine, which has to work for each.
const MAX_TEXTS_LOCAL: usize = 256;

/// The most bytes of text in one request. OpenAI takes 300,000 tokens, and no token is less than a
/// byte; the rest is for what servers put round each text.
const MAX_BYTES: usize = 280_000;

/// The largest reply that is asked for, in bytes: it is kept whole until its vectors are.
const MAX_REPLY_BYTES: usize = 8 * 1024 * 1024;

/// The length of a vector that is not known yet: the longest in use.
const LONGEST_KNOWN: u32 = 4_096;

/// Bytes of a number in a reply: as a decimal with its comma, or as base64.
const DECIMAL_BYTES: usize = 24;
const BASE64_BYTES: usize = 6;

/// Stands for the prompt, which this function has none of: texts are sent as they are.
#[must_use]
pub fn no_prompt() -> Rendered {
    Rendered {
        name: NAME.to_owned(),
        version: "none".to_owned(),
        system: String::new(),
        user: String::new(),
    }
}

/// What a request for vectors asked for.
pub type Asked = EmbeddingsRequest;

/// Asks for the vectors of texts. `dimensions` is the length they are to have; `None` leaves it to
/// the model.
#[must_use]
pub const fn wanted(texts: Vec<String>, dimensions: Option<u32>) -> Wanted {
    Wanted::Vectors(EmbeddingsRequest { texts, dimensions })
}

/// Reads back from a stored body what was asked for: an answer that waits belongs to these texts,
/// whatever has come or gone since. `None` when it is no such body.
#[must_use]
pub fn asked(body: &[u8]) -> Option<Asked> {
    embeddings_asked(body)
}

/// Cuts texts into requests, in their order. `dimensions` is the length of a vector; `None` when it
/// is unknown.
#[must_use]
pub fn batches(
    texts: Vec<String>,
    provider: &Provider,
    dimensions: Option<u32>,
) -> Vec<Vec<String>> {
    let target = &provider.target;
    let per_number = if target.quirks.base64_vectors {
        BASE64_BYTES
    } else {
        DECIMAL_BYTES
    };
    let length = usize::try_from(dimensions.unwrap_or(LONGEST_KNOWN)).unwrap_or(usize::MAX);
    let by_reply = MAX_REPLY_BYTES / length.saturating_mul(per_number).max(1);
    let most = if target.local {
        MAX_TEXTS_LOCAL
    } else {
        MAX_TEXTS
    };
    cut(texts, most.min(by_reply).max(1))
}

fn cut(texts: Vec<String>, most: usize) -> Vec<Vec<String>> {
    let mut batches: Vec<Vec<String>> = Vec::new();
    let mut bytes = 0;
    for text in texts {
        match batches.last_mut() {
            Some(batch) if batch.len() < most && bytes + text.len() <= MAX_BYTES => {
                bytes += text.len();
                batch.push(text);
            }
            _ => {
                bytes = text.len();
                batches.push(vec![text]);
            }
        }
    }
    batches
}

/// The name of a request for these texts, the same after a crash.
#[must_use]
pub fn subject(texts: &[String]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.len().to_be_bytes());
        hash.update(text);
    }
    let digest = hash.finalize();
    let short = digest[..8].try_into().map_or(0, u64::from_be_bytes);
    format!("texts:{}:{short:016x}", texts.len())
}

/// Brings a vector to length 1. `None` when it has no direction.
#[must_use]
pub fn unit(mut vector: Vec<f32>) -> Option<Vec<f32>> {
    let square: f64 = vector
        .iter()
        .map(|number| f64::from(*number) * f64::from(*number))
        .sum();
    let length = square.sqrt();
    if !length.is_finite() || length == 0.0 {
        return None;
    }
    for number in &mut vector {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the quotient lies between -1 and 1"
        )]
        {
            *number = (f64::from(*number) / length) as f32;
        }
    }
    Some(vector)
}

/// What is kept of a raw answer once its vectors are stored: everything but the vectors, which would
/// be there twice, and the hash of the whole.
#[must_use]
pub fn without_vectors(raw: &[u8], count: usize, dimensions: u32) -> Vec<u8> {
    let body: Value = serde_json::from_slice(raw).unwrap_or_default();
    let mut kept = serde_json::Map::new();
    for name in ["object", "model", "id", "usage"] {
        if let Some(value) = body.get(name) {
            kept.insert(name.to_owned(), value.clone());
        }
    }
    kept.insert(
        "kept".to_owned(),
        json!({
            "vectors": count,
            "dimensions": dimensions,
            "answer_bytes": raw.len(),
            "answer_sha256": hex_digest(raw),
        }),
    );
    Value::Object(kept).to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_request_has_a_name_of_its_own() {
        let name = |texts: &[&str]| {
            let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
            subject(&texts)
        };
        assert_eq!(name(&["a", "b"]), name(&["a", "b"]));
        assert_ne!(name(&["a", "b"]), name(&["b", "a"]));
        assert_ne!(name(&["ab", "c"]), name(&["a", "bc"]));
        assert!(name(&["a"]).starts_with("texts:1:"));
    }

    #[test]
    fn vectors_get_length_one() {
        assert_eq!(unit(vec![3.0, -4.0]), Some(vec![0.6, -0.8]));
        assert_eq!(unit(vec![0.0, 0.0]), None);
        assert_eq!(unit(vec![f32::MAX, 0.0]), Some(vec![1.0, 0.0]));
        assert_eq!(unit(vec![f32::NAN]), None);
    }

    #[test]
    fn an_answer_is_kept_without_its_vectors() {
        let raw = br#"{"object":"list","model":"m","data":[{"embedding":[1,2]}],"usage":{"total_tokens":3}}"#;
        let kept: Value = serde_json::from_slice(&without_vectors(raw, 1, 2)).unwrap();
        assert_eq!(kept["usage"]["total_tokens"], 3);
        assert_eq!(kept.get("data"), None);
        assert_eq!(kept["kept"]["answer_bytes"], raw.len());
        assert_eq!(
            kept["kept"]["answer_sha256"].as_str().map(str::len),
            Some(64)
        );
    }

    proptest! {
        #[test]
        fn batches_hold_all_texts_in_order_within_the_limits(
            sizes in proptest::collection::vec(1_usize..MAX_TEXT_BYTES, 0..200), most in 1_usize..70,
        ) {
            let texts: Vec<String> = sizes.iter().map(|size| "x".repeat(*size)).collect();
            let batches = cut(texts.clone(), most);
            for batch in &batches {
                let bytes: usize = batch.iter().map(String::len).sum();
                prop_assert!(!batch.is_empty() && batch.len() <= most && bytes <= MAX_BYTES);
            }
            prop_assert_eq!(batches.concat(), texts);
        }
    }
}
