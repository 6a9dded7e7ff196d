//! `igny8 wp log`

use clap::Args;

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::integration::journal;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};

/// How many entries people are shown when they name no number.
const SHOWN: i64 = 50;

/// The arguments of `wp log`.
#[derive(Debug, Args)]
pub(super) struct LogArgs {
    /// Only what is about this content, by number or UUID
    #[arg(long, value_name = "CONTENT")]
    content: Option<String>,
    /// At most so many, the newest first
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..))]
    limit: Option<i64>,
}

/// Runs `wp log`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>, args: &LogArgs) -> Result<Exit, AppError> {
    let json = context.output().json;
    let limit = args.limit.or((!json).then_some(SHOWN));
    let found = journal::list(&context.read()?, args.content.as_deref(), limit)?;
    let entries = &found.entries;
    let paging = Paging::complete(entries.len());
    let message = if entries.is_empty() {
        format!("nothing was sent to or heard from {}", found.site_url)
    } else {
        String::new()
    };
    Ok(
        context.show_list("igny8.wp.log/1", entries, paging, &message, || {
            let rows: Vec<Vec<String>> = (entries.iter())
                .map(|entry| {
                    vec![
                        entry.at.get(..19).unwrap_or(&entry.at).replace('T', " "),
                        entry.direction.clone(),
                        entry.kind.clone(),
                        entry
                            .content_id
                            .map_or_else(|| "-".to_owned(), |id| id.to_string()),
                        or_dash(entry.external_id.as_deref()),
                        entry.text.clone(),
                    ]
                })
                .collect();
            let columns = [
                words("time"),
                words("way"),
                words("kind"),
                number("content"),
                number("post"),
                words("what"),
            ];
            draw(&columns, &rows, context.output().width)
        }),
    )
}
