//! `igny8 status`

use clap::Args;

use crate::app::error::AppError;
use crate::app::system::status::{self, Status};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, words};
use crate::domain::money::UsdMicros;

/// The arguments of `status`.
#[derive(Debug, Args)]
pub struct StatusArgs {}

/// Runs `status`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, _args: StatusArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let status = status::status(&session)?;
    let width = context.output().width;
    Ok(context.show("igny8.status/1", &status, "", || text(&status, width)))
}

fn text(status: &Status, width: u16) -> String {
    let mut lines = vec![heading(status)];
    let counts = &status.counts;
    let stages = [
        (
            "keywords",
            counts.keywords,
            format!(
                "{} unassigned, {} used",
                counts.keywords_unassigned, counts.keywords_used
            ),
        ),
        (
            "clusters",
            counts.clusters,
            format!("{} without ideas", counts.clusters_without_ideas),
        ),
        (
            "ideas",
            counts.ideas_draft + counts.ideas_approved,
            format!(
                "{} draft, {} approved",
                counts.ideas_draft, counts.ideas_approved
            ),
        ),
        (
            "tasks",
            counts.tasks_queued + counts.tasks_completed,
            format!(
                "{} queued, {} completed",
                counts.tasks_queued, counts.tasks_completed
            ),
        ),
        (
            "content",
            counts.articles_draft + counts.briefs + counts.content_published,
            format!(
                "{} draft articles, {} briefs, {} published",
                counts.articles_draft, counts.briefs, counts.content_published
            ),
        ),
        (
            "images",
            counts.images,
            format!("{} drafts without", counts.content_without_images),
        ),
    ];
    lines.push(String::new());
    for (stage, count, detail) in stages {
        lines.push(format!("{stage:<9}{count:>9}  {detail}"));
    }
    lines.push(String::new());
    lines.push(spending(status));
    if !status.next.is_empty() {
        lines.push(String::new());
        lines.push("next".to_owned());
        let longest = status.next.iter().map(|step| step.command.len()).max();
        let longest = longest.unwrap_or_default();
        for step in &status.next {
            lines.push(format!("  {:<longest$}  {}", step.command, step.reason));
        }
    }
    if !status.runs.is_empty() {
        let rows: Vec<Vec<String>> = status.runs.iter().map(super::logs::row).collect();
        lines.push(String::new());
        let columns = [
            words("last runs"),
            words("command"),
            words("exit"),
            words("request id"),
            words("summary"),
        ];
        lines.push(draw(&columns, &rows, width));
    }
    lines.join("\n")
}

fn heading(status: &Status) -> String {
    let name = if status.name.is_empty() {
        "site"
    } else {
        &status.name
    };
    let url = if status.url.is_empty() {
        "no address yet"
    } else {
        &status.url
    };
    format!("{name} ({url}) in {}", status.folder.display())
}

fn spending(status: &Status) -> String {
    let spending = &status.spending;
    let of = |limit: Option<UsdMicros>| {
        limit.map_or_else(|| "no limit".to_owned(), |limit| format!("limit {limit}"))
    };
    let mut text = format!(
        "spent    today {} ({}), month {} ({}), each run {}",
        spending.today_usd_micros,
        of(spending.day_limit_usd_micros),
        spending.month_usd_micros,
        of(spending.month_limit_usd_micros),
        of(spending.run_limit_usd_micros),
    );
    if let Some(available) = spending.available_usd_micros {
        text = format!("{text}; balance {available}");
    }
    text
}
