//! The JSON answer of every command: one object, success or failure.
//!
//! `docs/json.md` documents the shapes; within a schema number fields are only ever added.

use std::io;

use serde::Serialize;
use serde_json::json;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Each field with its value as JSON: text at once, since the answer of a run over ten thousand items
    /// takes ten times the room as a tree.
    fields: Vec<(&'static str, String)>,
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
        let mut envelope = Self::done(schema, message, request_id);
        envelope.set("data", data);
        envelope
    }

    /// As `data`, for data that is written by `write_with`.
    #[must_use]
    pub fn done(schema: &str, message: &str, request_id: &str) -> Self {
        let mut envelope = Self { fields: Vec::new() };
        envelope.set("success", &true);
        envelope.set("schema", &schema);
        envelope.set("message", &message);
        envelope.set("request_id", &request_id);
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
        let mut envelope = Self::done(schema, message, request_id);
        envelope.set("count", &paging.count);
        envelope.set("next", &paging.next());
        envelope.set("previous", &paging.previous());
        envelope.set("results", &results);
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
        let mut envelope = Self { fields: Vec::new() };
        envelope.set("success", &false);
        envelope.set("code", &code);
        envelope.set("error", &error);
        let mut errors = json!({});
        for (field, problem) in fields {
            let problems = &mut errors[field.as_str()];
            match problems.as_array_mut() {
                Some(problems) => problems.push(json!(problem)),
                None => *problems = json!([problem]),
            }
        }
        envelope.set("errors", &errors);
        envelope.set("hint", &hint);
        envelope.set("request_id", &request_id);
        envelope
    }

    /// Adds what was done before the failure.
    #[must_use]
    pub fn with_data(self, schema: &str, data: &(impl Serialize + ?Sized)) -> Self {
        let mut envelope = self.with_schema(schema);
        envelope.set("data", data);
        envelope
    }

    /// Adds of what kind is what was done before the failure, which `write_with` writes.
    #[must_use]
    pub fn with_schema(mut self, schema: &str) -> Self {
        self.set("schema", &schema);
        self
    }

    /// Writes the answer as one line of JSON, field by field: as a whole it would take its room twice.
    ///
    /// # Errors
    /// What the reader of it answered.
    pub fn write_to(&self, out: &mut impl io::Write) -> io::Result<()> {
        self.write_fields(out)?;
        out.write_all(b"}\n")
    }

    /// As `write_to`, with data that is never held as text: of ten thousand items that is many megabytes.
    ///
    /// # Errors
    /// As `write_to`.
    pub fn write_with(&self, data: &impl Serialize, out: &mut impl io::Write) -> io::Result<()> {
        self.write_fields(out)?;
        out.write_all(b",\"data\":")?;
        serde_json::to_writer(&mut *out, data)?;
        out.write_all(b"}\n")
    }

    fn write_fields(&self, out: &mut impl io::Write) -> io::Result<()> {
        for (number, (name, value)) in self.fields.iter().enumerate() {
            let before = if number == 0 { '{' } else { ',' };
            write!(out, "{before}\"{name}\":")?;
            out.write_all(value.as_bytes())?;
        }
        Ok(())
    }

    fn set(&mut self, field: &'static str, value: &(impl Serialize + ?Sized)) {
        // Our own types cannot fail to be JSON.
        let value = serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned());
        self.fields.retain(|(name, _)| *name != field);
        self.fields.push((field, value));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn line(envelope: &Envelope) -> String {
        let mut line = Vec::new();
        envelope.write_to(&mut line).unwrap();
        String::from_utf8(line).unwrap()
    }

    #[test]
    fn a_list_has_no_data_and_an_end() {
        let paging = Paging {
            count: 5,
            page: Some(2),
            page_size: 2,
        };
        let line = line(&Envelope::list("igny8.x.list/1", &[1, 2], paging, "", "r"));
        let read: Value = serde_json::from_str(&line).unwrap();
        assert_eq!((&read["next"], &read["previous"]), (&json!(3), &json!(1)));
        assert!(read.get("data").is_none());
        let all = Envelope::list("igny8.x.list/1", &[1], Paging::complete(1), "", "r");
        let all = self::line(&all);
        assert!(all.contains(r#""next":null,"previous":null"#), "{all}");
    }

    #[test]
    fn data_that_is_written_at_once_reads_the_same() {
        let mut at_once = Vec::new();
        let done = Envelope::done("igny8.x/1", "m", "r");
        done.write_with(&[1, 2], &mut at_once).unwrap();
        let held = line(&Envelope::data("igny8.x/1", &[1, 2], "m", "r"));
        assert_eq!(String::from_utf8(at_once).unwrap(), held);
        let failed = || Envelope::failure("invalid", "no", None, &[], "r");
        let mut at_once = Vec::new();
        let short = failed().with_schema("igny8.x/1");
        short.write_with(&"d", &mut at_once).unwrap();
        let held = line(&failed().with_data("igny8.x/1", "d"));
        assert_eq!(String::from_utf8(at_once).unwrap(), held);
    }

    #[test]
    fn a_failure_groups_problems_by_field() {
        let fields = [
            ("a".to_owned(), "x".to_owned()),
            ("a".to_owned(), "y".to_owned()),
        ];
        let line = line(&Envelope::failure("invalid", "no", None, &fields, "r"));
        let read: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(read["errors"]["a"], json!(["x", "y"]));
        assert_eq!(read["hint"], Value::Null);
    }
}
