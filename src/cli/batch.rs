//! How the outcome of a batch is shown, as text and as JSON.

use serde::Serialize;
use serde_json::{Value, json};

use super::context::Context;
use super::error::Exit;
use crate::app::batch::{Batch, Skipped};
use crate::app::envelope::Envelope;
use crate::domain::money::UsdMicros;

/// Shows a batch and gives the exit code it deserves.
///
/// `schema` is such as `igny8.write/1`; `done` is the sentence about what was done, without a full
/// stop; `table` is shown to people when something was done.
pub fn show<T: Serialize>(
    context: &Context<'_>,
    schema: &str,
    batch: &Batch<T>,
    done: &str,
    table: impl FnOnce() -> String,
) -> Exit {
    show_data(context, schema, batch, &BatchJson::of(batch), done, table)
}

/// Shows a batch whose JSON has more to say than `json_of`: `data` is shown in its place.
pub fn show_data<T: Serialize>(
    context: &Context<'_>,
    schema: &str,
    batch: &Batch<T>,
    data: &impl Serialize,
    done: &str,
    table: impl FnOnce() -> String,
) -> Exit {
    let exit = exit_of(batch);
    let output = context.output();
    if output.json {
        let request_id = context.request_id();
        let envelope = match &batch.stopped {
            None => Envelope::done(schema, done, request_id),
            Some(error) => Envelope::failure(
                error.code(),
                &error.to_string(),
                error.hint().as_deref(),
                &[],
                request_id,
            )
            .with_schema(schema),
        };
        output.envelope_with(&envelope, data);
    } else if !batch.done.is_empty() {
        let table = table();
        if !table.is_empty() {
            output.data(&table);
        }
    }
    for item in batch.skipped.iter().filter(|item| item.needs_attention) {
        output.warning(&format!(
            "{} ({}) was skipped: {}",
            item.id, item.title, item.reason
        ));
    }
    for item in &batch.failed {
        let text = format!("{} ({}): {}", item.id, item.title, item.error);
        output.error_text(&text, item.error.hint().as_deref());
    }
    if !output.json {
        let mut line = vec![done.to_owned()];
        if batch.cost.0 > 0 {
            line.push(format!("cost {}", batch.cost));
        }
        if batch.calls_of_unknown_cost > 0 {
            line.push(format!(
                "{} call(s) of unknown cost",
                batch.calls_of_unknown_cost
            ));
        }
        if !batch.failed.is_empty() {
            line.push(format!("{} failed", batch.failed.len()));
        }
        if batch.flagged > 0 {
            let verb = if batch.flagged == 1 { "waits" } else { "wait" };
            line.push(format!("{} {verb} for a review", batch.flagged));
        }
        if !batch.skipped.is_empty() {
            line.push(format!("{} skipped", batch.skipped.len()));
        }
        output.status(&line.join("; "));
    }
    if let Some(error) = &batch.stopped {
        output.error(error);
    }
    exit
}

/// Says which items were left alone, and why, where nobody has to do anything about it: `show` warns
/// of the others. `noun` is what they are, such as `task`.
pub fn left_alone(context: &Context<'_>, noun: &str, skipped: &[Skipped]) {
    for item in skipped.iter().filter(|item| !item.needs_attention) {
        let text = format!(
            "{noun} {} ({}) is left alone: {}",
            item.id, item.title, item.reason
        );
        context.output().status(&text);
    }
}

/// The exit code that a batch deserves.
#[must_use]
pub fn exit_of<T>(batch: &Batch<T>) -> Exit {
    match &batch.stopped {
        Some(error) => Exit::of(error),
        None if batch.is_clean() => Exit::Done,
        None => Exit::Partly,
    }
}

/// A batch as it stands in JSON.
#[derive(Serialize)]
struct BatchJson<'a, T> {
    done: &'a [T],
    skipped: Vec<Value>,
    flagged: usize,
    failed: Vec<Value>,
    cost_usd_micros: UsdMicros,
    calls_of_unknown_cost: u32,
}

impl<'a, T> BatchJson<'a, T> {
    fn of(batch: &'a Batch<T>) -> Self {
        let failed = batch.failed.iter().map(|item| {
            json!({
                "id": item.id,
                "title": item.title,
                "code": item.error.code(),
                "error": item.error.to_string(),
                "hint": item.error.hint(),
            })
        });
        Self {
            done: &batch.done,
            skipped: skipped_json(&batch.skipped),
            flagged: batch.flagged,
            failed: failed.collect(),
            cost_usd_micros: batch.cost,
            calls_of_unknown_cost: batch.calls_of_unknown_cost,
        }
    }
}

/// A batch as JSON that more is to be added to.
#[must_use]
pub fn json_of<T: Serialize>(batch: &Batch<T>) -> Value {
    // Our own types cannot fail to be JSON.
    serde_json::to_value(BatchJson::of(batch)).unwrap_or(Value::Null)
}

/// Items that were left alone, as JSON.
#[must_use]
pub fn skipped_json(skipped: &[Skipped]) -> Vec<Value> {
    skipped
        .iter()
        .map(|item| {
            json!({
                "id": item.id,
                "title": item.title,
                "reason": item.reason,
                "needs_attention": item.needs_attention,
            })
        })
        .collect()
}
