//! The JSON answer of every command: one object, success or failure.
//!
//! `docs/json.md` documents the shapes; within a schema number fields are only ever added.

use serde::Serialize;
use serde_json::{Map, Value, json};

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    fields: Map<String, Value>,
}

/// A part of a list, with what is needed to ask for the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paging {
    /// How many items there are in all.
    pub count: i64,
    /// The page that was asked for, from 1. `None` when all was asked for.
    pub page: Option<i64>,
    /// How many items a page has; 0 when all was asked for.
    pub page_size: i64,
}

impl Paging {
    /// The paging of a list that is shown whole.
    #[must_use]
    pub fn complete(count: usize) -> Self {
        Self {
            count: i64::try_from(count).unwrap_or(i64::MAX),
            page: None,
            page_size: 0,
        }
    }

    fn next(self) -> Option<i64> {
        self.page
            .filter(|page| page.saturating_mul(self.page_size) < self.count)
            .map(|page| page + 1)
    }

    fn previous(self) -> Option<i64> {
        self.page.filter(|page| *page > 1).map(|page| page - 1)
    }
}

impl Envelope {
    /// An answer with one thing in it. `schema` is such as `igny8.keywords.show/1`.
    #[must_use]
    pub fn data(schema: &str, data: &impl Serialize, message: &str, request_id: &str) -> Self {
        let mut envelope = Self::begin(true, schema, message, request_id);
        envelope.set("data", json_of(data));
        envelope
    }

    /// An answer with a list in it; `next` and `previous` are page numbers, null at the ends.
    #[must_use]
    pub fn list(
        schema: &str,
        results: &[impl Serialize],
        paging: Paging,
        message: &str,
        request_id: &str,
    ) -> Self {
        let mut envelope = Self::begin(true, schema, message, request_id);
        envelope.set("count", json!(paging.count));
        envelope.set("next", json!(paging.next()));
        envelope.set("previous", json!(paging.previous()));
        envelope.set("results", json_of(&results));
        envelope
    }

    /// An answer that says what failed.
    #[must_use]
    pub fn failure(
        code: &str,
        error: &str,
        hint: Option<&str>,
        fields: &[(String, String)],
        request_id: &str,
    ) -> Self {
        let mut envelope = Self { fields: Map::new() };
        envelope.set("success", json!(false));
        envelope.set("code", json!(code));
        envelope.set("error", json!(error));
        let mut errors = Map::new();
        for (field, problem) in fields {
            let problems = errors.entry(field.clone()).or_insert_with(|| json!([]));
            if let Some(problems) = problems.as_array_mut() {
                problems.push(json!(problem));
            }
        }
        envelope.set("errors", Value::Object(errors));
        envelope.set("hint", json!(hint));
        envelope.set("request_id", json!(request_id));
        envelope
    }

    /// Adds what was done before the failure.
    #[must_use]
    pub fn with_data(mut self, schema: &str, data: &impl Serialize) -> Self {
        self.set("schema", json!(schema));
        self.set("data", json_of(data));
        self
    }

    /// The answer as one line of JSON.
    #[must_use]
    pub fn to_line(&self) -> String {
        Value::Object(self.fields.clone()).to_string()
    }

    fn begin(success: bool, schema: &str, message: &str, request_id: &str) -> Self {
        let mut envelope = Self { fields: Map::new() };
        envelope.set("success", json!(success));
        envelope.set("schema", json!(schema));
        envelope.set("message", json!(message));
        envelope.set("request_id", json!(request_id));
        envelope
    }

    fn set(&mut self, field: &str, value: Value) {
        self.fields.insert(field.to_owned(), value);
    }
}

/// Turns a value into JSON; our own types cannot fail to.
fn json_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_no_data_and_an_end() {
        let paging = Paging {
            count: 5,
            page: Some(2),
            page_size: 2,
        };
        let line = Envelope::list("igny8.x.list/1", &[1, 2], paging, "", "r").to_line();
        let read: Value = serde_json::from_str(&line).unwrap();
        assert_eq!((&read["next"], &read["previous"]), (&json!(3), &json!(1)));
        assert!(read.get("data").is_none());
        let all = Envelope::list("igny8.x.list/1", &[1], Paging::complete(1), "", "r").to_line();
        assert!(all.contains(r#""next":null,"previous":null"#), "{all}");
    }

    #[test]
    fn a_failure_groups_problems_by_field() {
        let fields = [
            ("a".to_owned(), "x".to_owned()),
            ("a".to_owned(), "y".to_owned()),
        ];
        let line = Envelope::failure("invalid", "no", None, &fields, "r").to_line();
        let read: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(read["errors"]["a"], json!(["x", "y"]));
        assert_eq!(read["hint"], Value::Null);
    }
}
