//! The two forms of an answer, and the readers that PHP makes necessary.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::http::HttpReply;
use crate::wordpress::wire;

/// The header by which an answer is known to be the plugin's.
const MARK: &str = "x-igny8-bridge";

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// How many there are in all; for posts and batches, how many are on this page.
    pub count: u64,
    /// The arguments that the next page is asked for with, besides those of this one. `None` on the
    /// last page.
    pub next: Option<Vec<(String, String)>>,
}

/// An answer with data.
#[derive(Debug, Deserialize)]
pub(super) struct One<T> {
    pub(super) data: T,
}

/// An answer with a list.
#[derive(Debug, Deserialize)]
pub(super) struct Many<T> {
    results: Vec<T>,
    #[serde(default)]
    count: u64,
    #[serde(default)]
    next_args: Option<Map<String, Value>>,
}

/// A failure that the plugin itself tells.
#[derive(Debug, Deserialize)]
pub(super) struct Told {
    pub(super) code: String,
    #[serde(default)]
    pub(super) error: String,
    #[serde(default, deserialize_with = "map")]
    pub(super) errors: BTreeMap<String, Value>,
    #[serde(default)]
    pub(super) capability: Option<String>,
    #[serde(default)]
    pub(super) scope: Option<String>,
    #[serde(default)]
    pub(super) state: Option<Value>,
    #[serde(default)]
    pub(super) retry_after: Option<u64>,
}

/// The version of the plugin that answered. `None`: the answer is not the plugin's.
pub(super) fn bridge_version(reply: &HttpReply) -> Option<&str> {
    reply.header(MARK)
}

/// Reads an answer with data. `None` when it is none, whatever its status.
pub(super) fn one<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    wire::object::<One<T>>(body).map(|answer| answer.data)
}

/// Reads an answer with a list. `None` when it is none.
pub(super) fn many<T: DeserializeOwned>(body: &[u8]) -> Option<Page<T>> {
    let answer: Many<T> = wire::object(body)?;
    let next = answer.next_args.map(|arguments| {
        let text = |value: Value| match value {
            Value::String(text) => text,
            other => other.to_string(),
        };
        arguments
            .into_iter()
            .map(|(name, value)| (name, text(value)))
            .collect()
    });
    Some(Page {
        rows: answer.results,
        count: answer.count,
        next,
    })
}

/// Reads a failure that the plugin tells. `None` when the body is none.
pub(super) fn told(body: &[u8]) -> Option<Told> {
    wire::object(body)
}

/// Reads a map; PHP writes an empty one as an empty list.
pub(super) fn map<'de, D, T>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum MapOrList<T> {
        Map(BTreeMap<String, T>),
        List(Vec<Value>),
    }
    match MapOrList::deserialize(deserializer)? {
        MapOrList::Map(map) => Ok(map),
        MapOrList::List(list) if list.is_empty() => Ok(BTreeMap::new()),
        MapOrList::List(_) => Err(serde::de::Error::custom("a list where a map belongs")),
    }
}

/// Reads a text that may be null.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.unwrap_or_default())
}

/// Reads an address that may be null; what is no web address counts as none.
pub(super) fn web_address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let given = text(deserializer)?;
    Ok(wire::web_address(given))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    struct Counts {
        #[serde(deserialize_with = "map")]
        counts: BTreeMap<String, u64>,
    }

    #[test]
    fn an_empty_map_of_php_is_a_list() {
        let read = |text: &str| serde_json::from_str::<Counts>(text).map(|read| read.counts.len());
        assert_eq!(read(r#"{"counts":[]}"#).unwrap(), 0);
        assert_eq!(read(r#"{"counts":{}}"#).unwrap(), 0);
        assert_eq!(read(r#"{"counts":{"draft":3}}"#).unwrap(), 1);
        assert!(read(r#"{"counts":[3]}"#).is_err());
    }

    #[test]
    fn the_next_page_is_asked_for_with_arguments_and_not_by_address() {
        let body = br#"notice {x} <br>{"success":true,"results":[{"counts":{}}],"count":7,
            "next":"https://evil.example/?x","next_args":{"cursor":"a b","after_id":12}}"#;
        let page: Page<Counts> = many(body).unwrap();
        assert_eq!((page.rows.len(), page.count), (1, 7));
        let next = page.next.unwrap();
        assert!(next.contains(&("cursor".into(), "a b".into())));
        assert!(next.contains(&("after_id".into(), "12".into())));
        let last: Page<Counts> = many(br#"{"results":[],"count":0,"next_args":null}"#).unwrap();
        assert_eq!(last.next, None);
    }
}
