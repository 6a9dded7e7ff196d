//! `igny8 undo`

use std::fmt::Write as _;

use clap::Args;
use serde_json::json;

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::publisher::undo::{self, Outcome};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};

/// The arguments of `undo`.
#[derive(Debug, Args)]
pub struct UndoArgs {
    /// The run to take back: its batch id, the end of it, or `last`
    #[arg(value_name = "BATCH", required_unless_present = "list")]
    batch: Option<String>,
    /// List the runs that wrote to a site
    #[arg(long, conflicts_with_all = ["batch", "force"])]
    list: bool,
    /// Take back also what others have changed since
    #[arg(long)]
    force: bool,
}

/// Runs `undo`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: UndoArgs) -> Result<Exit, AppError> {
    let Some(named) = args.batch.filter(|_| !args.list) else {
        return list(context);
    };
    if context.dry_run {
        let batch = undo::find(&context.read()?, &named)?;
        let message = format!(
            "would take back what run {} wrote for {} piece(s) of content on {}",
            batch.id, batch.items, batch.destination
        );
        let data = json!({"dry_run": true, "batch": batch});
        return Ok(context.show("igny8.undo.plan/1", &data, &message, String::new));
    }
    let session = context.begin("undo")?;
    let result = match undo::find(&session, &named) {
        Ok(batch) => undo::execute(&session, batch, args.force, context.progress()).await,
        Err(error) => Err(error),
    };
    let result = result.map(|outcome| show(context, &outcome));
    finish(session, result)
}

fn list(context: &Context<'_>) -> Result<Exit, AppError> {
    let batches = undo::list(&context.read()?)?;
    let message = match batches.len() {
        0 => "no run has written to a site yet".to_owned(),
        count => format!("{count} run(s)"),
    };
    let paging = Paging::complete(batches.len());
    Ok(
        context.show_list("igny8.undo.list/1", &batches, paging, &message, || {
            let rows: Vec<Vec<String>> = batches
                .iter()
                .map(|batch| {
                    vec![
                        batch.id.to_string(),
                        batch.created_at.clone(),
                        batch.items.to_string(),
                        batch.transport.to_string(),
                        batch.destination.clone(),
                        batch.undone_at.clone().unwrap_or_default(),
                    ]
                })
                .collect();
            let columns = [
                words("batch"),
                words("when"),
                number("content"),
                words("through"),
                words("site"),
                words("taken back"),
            ];
            draw(&columns, &rows, context.output().width)
        }),
    )
}

fn show(context: &Context<'_>, outcome: &Outcome) -> (Exit, String) {
    let back = outcome
        .entries
        .iter()
        .filter(|entry| entry.result == "undone")
        .count();
    let left: Vec<_> = outcome
        .entries
        .iter()
        .filter(|entry| {
            !matches!(
                entry.result.as_str(),
                "undone" | "already_undone" | "kept_in_use"
            )
        })
        .collect();
    for entry in &left {
        let why = match entry.result.as_str() {
            "changed_since" => {
                "someone has changed it since: look at it in WordPress, or add `--force`"
            }
            "forbidden" => "the user of the key may not do that",
            "gone" => "it is no longer there",
            "busy" => "another request is at it: run the same command again",
            _ => "the site could not do it",
        };
        context.output().warning(&format!(
            "{} {} ({}) stays: {why}",
            entry.object_type, entry.object_id, entry.title
        ));
    }
    let mut message = format!("{back} change(s) taken back");
    if !left.is_empty() {
        let _ = write!(message, ", {} left as they are", left.len());
    }
    if outcome.best_effort {
        message.push_str(
            "; over core REST only what the workspace kept was put back, uploaded images and new terms stay",
        );
    }
    let data = json!({
        "batch_id": outcome.batch.id,
        "complete": outcome.complete,
        "best_effort": outcome.best_effort,
        "entries": outcome.entries,
    });
    context.show("igny8.undo/1", &data, &message, || {
        let rows: Vec<Vec<String>> = outcome
            .entries
            .iter()
            .map(|entry| {
                vec![
                    entry.object_type.clone(),
                    entry.object_id.to_string(),
                    entry.operation.clone(),
                    entry.title.clone(),
                    entry.result.clone(),
                ]
            })
            .collect();
        let columns = [
            words("what"),
            number("number"),
            words("change"),
            words("title"),
            words("result"),
        ];
        draw(&columns, &rows, context.output().width)
    });
    let exit = if left.is_empty() {
        Exit::Done
    } else {
        Exit::Partly
    };
    (exit, message)
}
