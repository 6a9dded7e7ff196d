//! `igny8 batches list` and `igny8 batches show`

use clap::Args;

use crate::app::batches::view::{self, BatchView, Details, what_of};
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};
use crate::domain::ids::BatchId;

/// The arguments of `batches list`.
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Only those of which something is still to come
    #[arg(long)]
    open: bool,
}

/// Lists batches.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>, args: &ListArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = view::list(&session, args.open)?;
    let message = match (found.is_empty(), args.open) {
        (true, true) => "no batch is open",
        (true, false) => "there are no batches; `igny8 write --batch` makes one",
        _ => "",
    };
    let paging = Paging::complete(found.len());
    Ok(
        context.show_list("igny8.batches.list/1", &found, paging, message, || {
            table(&found, context.output().width)
        }),
    )
}

/// Batches as a table.
pub(super) fn table(found: &[BatchView], width: u16) -> String {
    let rows: Vec<Vec<String>> = found
        .iter()
        .map(|view| {
            let (batch, counts) = (&view.batch, &view.counts);
            vec![
                batch.id.to_string(),
                what_of(&batch.function).to_owned(),
                format!("{} {}", batch.provider, batch.model),
                batch.state.to_string(),
                batch.requests.to_string(),
                counts.settled.to_string(),
                counts.void.to_string(),
                (counts
                    .reserved_usd_micros
                    .saturating_add(counts.cost_usd_micros))
                .to_string(),
                batch.created_at.chars().take(16).collect(),
            ]
        })
        .collect();
    let columns = [
        number("batch"),
        words("of"),
        words("model"),
        words("state"),
        number("requests"),
        number("paid"),
        number("unpaid"),
        number("at most"),
        words("made"),
    ];
    draw(&columns, &rows, width)
}

/// Shows a batch.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn show(context: &Context<'_>, batch: i64) -> Result<Exit, AppError> {
    let session = context.read()?;
    let details = view::details(&session, BatchId(batch))?;
    let message = match &details.view.next {
        Some(command) => format!("next: `{command}`"),
        None => String::new(),
    };
    Ok(
        context.show("igny8.batches.show/1", &details, &message, || {
            text(&details, context.output().width)
        }),
    )
}

fn text(details: &Details, width: u16) -> String {
    let batch = &details.view.batch;
    let counts = &details.view.counts;
    let mut facts = vec![
        ("number", batch.id.to_string()),
        ("state", batch.state.to_string()),
        ("of", what_of(&batch.function).to_owned()),
        ("asked", format!("{} {}", batch.provider, batch.model)),
        ("its name there", or_dash(batch.remote_id.as_deref())),
        ("it says", or_dash(Some(&batch.remote_status))),
        ("made", batch.created_at.clone()),
        ("handed in", or_dash(batch.submitted_at.as_deref())),
        ("ends by", or_dash(batch.expires_at.as_deref())),
        ("asked about", or_dash(batch.polled_at.as_deref())),
        ("set aside", counts.reserved_usd_micros.to_string()),
        ("cost", counts.cost_usd_micros.to_string()),
    ];
    if let Some(error) = &batch.error {
        facts.push(("trouble", error.clone()));
    }
    let facts: Vec<Vec<String>> = facts
        .into_iter()
        .map(|(name, value)| vec![name.to_owned(), value])
        .collect();
    let rows: Vec<Vec<String>> = details
        .calls
        .iter()
        .map(|call| {
            let title = call.title.as_ref().unwrap_or(&call.subject);
            vec![
                title.clone(),
                call.state.to_string(),
                call.cost_usd_micros
                    .map_or_else(|| "-".to_owned(), |cost| cost.to_string()),
                or_dash(call.error.as_deref().or(call.outcome.as_deref())),
            ]
        })
        .collect();
    let columns = [
        words("request"),
        words("state"),
        number("cost"),
        words("what came of it"),
    ];
    let facts = draw(&[words("batch"), words("")], &facts, width);
    format!("{facts}\n\n{}", draw(&columns, &rows, width))
}
