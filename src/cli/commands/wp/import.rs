//! `igny8 wp import`

use clap::Args;

use crate::app::automation::sync;
use crate::app::error::AppError;
use crate::app::integration::import::{Outcome, Request};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::paging;
use crate::cli::paging::at_least_one;
use crate::cli::table::{draw, number, words};

/// The arguments of `wp import`.
#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// Only this post type, such as `post`, `page` or `product` [default: posts and pages]
    #[arg(long = "type", value_name = "TYPE")]
    types: Vec<String>,
    /// Only posts of this WordPress status [default: publish]
    #[arg(long, value_name = "STATUS", value_parser = ["publish", "private", "future", "draft", "pending"])]
    status: Vec<String>,
    /// At most so many new ones
    #[arg(long, value_name = "N", value_parser = at_least_one())]
    limit: Option<usize>,
    /// The sector they go into, by number or name [default: the first active one]
    #[arg(long, value_name = "SECTOR")]
    sector: Option<String>,
}

/// Runs `wp import`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>, args: ImportArgs) -> Result<Exit, AppError> {
    let request = Request {
        types: args.types,
        statuses: args.status,
        limit: args.limit,
        sector: args.sector,
        dry_run: context.dry_run,
    };
    if context.dry_run {
        let outcome = sync::import(&context.read()?, &request, context.progress()).await?;
        return Ok(show(context, &outcome).0);
    }
    let session = context.begin("wp import")?;
    let result = sync::import(&session, &request, context.progress()).await;
    let result = result.map(|outcome| show(context, &outcome));
    finish(session, result)
}

fn show(context: &Context<'_>, outcome: &Outcome) -> (Exit, String) {
    let count = outcome.imported.len();
    let what = if context.dry_run {
        "would import"
    } else {
        "imported"
    };
    let message = format!(
        "{what} {count} of {}; {} here already, {} made or edited here, {} without text",
        outcome.site_url,
        outcome.unchanged,
        outcome.left_alone,
        outcome.empty.len()
    );
    let exit = context.show("igny8.wp.import/1", outcome, &message, || {
        if outcome.imported.is_empty() {
            return String::new();
        }
        let (shown, _) =
            paging::shown(&outcome.imported, crate::app::envelope::Paging::complete(0));
        let rows: Vec<Vec<String>> = shown
            .iter()
            .map(|item| {
                vec![
                    item.id.map_or_else(|| "-".to_owned(), |id| id.to_string()),
                    item.action.to_owned(),
                    item.content_type.clone(),
                    item.wordpress_status.clone(),
                    item.title.clone(),
                    item.word_count.to_string(),
                    item.external_url.clone(),
                ]
            })
            .collect();
        let columns = [
            number("id"),
            words("action"),
            words("type"),
            words("status"),
            words("title"),
            number("words"),
            words("address"),
        ];
        draw(&columns, &rows, context.output().width)
    });
    (exit, message)
}
