//! `igny8 publish files`

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::app::error::AppError;
use crate::app::publisher::files::{self, Action, Plan, PublishedFiles, Request};
use crate::app::session::Session;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::paging::at_least_one;
use crate::cli::table::{draw, number, words};
use crate::cli::{batch, ids};

/// The arguments of `publish files`.
#[derive(Debug, Args)]
pub struct FilesArgs {
    /// The content, by number or UUID; `-` reads them from standard input, none means all
    #[arg(value_name = "CONTENT")]
    content: Vec<String>,
    /// All content of active sectors, as when none is named
    #[arg(long, conflicts_with = "content")]
    all: bool,
    /// The folder to write into [default: the setting `publish.directory`]
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// At most so many pieces of content that are new or changed
    #[arg(long, value_name = "N", value_parser = at_least_one())]
    limit: Option<usize>,
    /// Overwrite files that were changed by hand or that igny8 did not write
    #[arg(long)]
    force: bool,
}

/// Runs `publish files`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: FilesArgs) -> Result<Exit, AppError> {
    let request = Request {
        content: ids::words(&args.content)?,
        to: args.to,
        limit: args.limit,
        force: args.force,
    };
    if context.dry_run {
        let session = context.read()?;
        let plan = files::plan(&session, &request)?;
        return Ok(show_plan(context, &plan));
    }
    let session = context.begin("publish files")?;
    let result = publish(context, &session, &request);
    finish(session, result)
}

fn publish(
    context: &Context<'_>,
    session: &Session<'_>,
    request: &Request,
) -> Result<(Exit, String), AppError> {
    let published = files::execute(session, request, context.progress())?;
    let (folder, batch) = (published.folder.display(), published.batch);
    let written: usize = batch.done.iter().map(|item| item.written.len()).sum();
    let is_changed = |item: &&PublishedFiles| !item.written.is_empty() || !item.removed.is_empty();
    let changed = batch.done.iter().filter(is_changed).count();
    let message = if batch.done.is_empty() && batch.is_clean() {
        "there is no content to publish".to_owned()
    } else {
        format!(
            "wrote {written} file(s) of {changed} piece(s) of content into {folder}; {} unchanged",
            batch.done.len() - changed
        )
    };
    let rows: Vec<Vec<String>> = batch
        .done
        .iter()
        .filter(is_changed)
        .map(|item| {
            vec![
                item.content_id.to_string(),
                item.kind.to_string(),
                item.title.clone(),
                item.page.clone(),
            ]
        })
        .collect();
    let table = if rows.is_empty() {
        String::new()
    } else {
        draw(
            &[number("id"), words("kind"), words("title"), words("page")],
            &rows,
            context.output().width,
        )
    };
    let exit = batch::show(context, "igny8.publish.files/1", &batch, &message, || table);
    Ok((exit, message))
}

fn show_plan(context: &Context<'_>, plan: &Plan) -> Exit {
    let folder = plan.folder.display().to_string();
    let planned = plan
        .items
        .iter()
        .flat_map(|item| item.files.iter().map(|file| (&file.name, &file.action)));
    let index = "index.html".to_owned();
    let all: Vec<(&String, &Action)> = planned.chain([(&index, &plan.index)]).collect();
    let count = |word: &str| {
        let of_it = all.iter().filter(|(_, action)| action.word() == word);
        of_it.count()
    };
    let message = format!(
        "would create {}, update {}, remove {} and leave {} file(s) in {folder}; {} in conflict",
        count("create"),
        count("update"),
        count("remove"),
        count("unchanged"),
        count("conflict"),
    );
    let data = json!({"directory": folder, "content": plan.items, "index": plan.index});
    context.show("igny8.publish.files.plan/1", &data, &message, || {
        let rows: Vec<Vec<String>> = all
            .iter()
            .filter(|(_, action)| **action != Action::Unchanged)
            .map(|(name, action)| {
                let reason = match action {
                    Action::Conflict(reason) => reason.clone(),
                    _ => String::new(),
                };
                vec![action.word().to_owned(), (*name).clone(), reason]
            })
            .collect();
        if rows.is_empty() {
            return String::new();
        }
        draw(
            &[words("action"), words("file"), words("why")],
            &rows,
            context.output().width,
        )
    })
}
