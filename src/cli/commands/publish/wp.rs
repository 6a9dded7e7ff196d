//! `igny8 publish wp`

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read as _;
use std::str::FromStr as _;

use clap::Args;
use serde_json::json;

use crate::app::error::AppError;
use crate::app::publisher::site_time;
use crate::app::publisher::wordpress::{self, Outcome, Plan, Request};
use crate::app::publisher::wp_preview::{self, Change};
use crate::app::session::Session;
use crate::cli::batch;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::paging::at_least_one;
use crate::cli::table::{draw, number, words};
use crate::domain::publishing::{BodyFormat, GivenTime, PostStatus};

/// The JSON shape of the answer.
const SCHEMA: &str = "igny8.publish.wp/1";

/// The arguments of `publish wp`.
#[derive(Debug, Args)]
pub struct WpArgs {
    /// The content, by number or UUID; `-` reads them from standard input, none means all
    #[arg(value_name = "CONTENT")]
    content: Vec<String>,
    /// All content of active sectors
    #[arg(long, conflicts_with = "content")]
    all: bool,
    /// What is approved and whose time has come, live unless `--status` says otherwise
    #[arg(long, conflicts_with_all = ["content", "all"])]
    due: bool,
    /// At most so many posts
    #[arg(long, value_name = "N", value_parser = at_least_one())]
    limit: Option<usize>,
    /// The status they get: draft, pending, publish, future or private
    #[arg(long, value_name = "STATUS", value_parser = PostStatus::from_str)]
    status: Option<PostStatus>,
    /// Go live then: `2030-01-31T09:00` as the site's clock shows it, or `2030-01-31T09:00:00Z`
    #[arg(long, value_name = "TIME", value_parser = GivenTime::from_str)]
    at: Option<GivenTime>,
    /// Let briefs go live too
    #[arg(long)]
    allow_briefs: bool,
    /// Let content go live that has not been approved
    #[arg(long)]
    allow_unapproved: bool,
    /// Bring what has changed here to posts that are there already
    #[arg(long)]
    update: bool,
    /// Overwrite what others changed in WordPress, and bring back what they trashed or deleted
    #[arg(long)]
    force: bool,
    /// The author in WordPress, by login name or number
    #[arg(long, value_name = "USER")]
    author: Option<String>,
    /// The page above it, by its number in WordPress
    #[arg(long, value_name = "POST")]
    parent: Option<i64>,
    /// Add a category, made when missing
    #[arg(long, value_name = "NAME")]
    category: Vec<String>,
    /// Add a tag, made when missing
    #[arg(long, value_name = "NAME")]
    tag: Vec<String>,
    /// How bodies are written: blocks or classic
    #[arg(long, value_name = "FORMAT", value_parser = BodyFormat::from_str)]
    format: Option<BodyFormat>,
}

impl WpArgs {
    fn into_request(self) -> Result<Request, AppError> {
        let mut content = Vec::new();
        for name in self.content {
            if name == "-" {
                let mut text = String::new();
                std::io::stdin()
                    .read_to_string(&mut text)
                    .map_err(|error| {
                        AppError::invalid(format!("cannot read standard input: {error}"), "")
                    })?;
                if text.split_whitespace().next().is_none() {
                    return Err(AppError::invalid("standard input names no content", ""));
                }
                content.extend(text.split_whitespace().map(str::to_owned));
            } else {
                content.push(name);
            }
        }
        Ok(Request {
            content,
            limit: self.limit,
            status: self.status,
            at: None,
            allow_briefs: self.allow_briefs,
            allow_unapproved: self.allow_unapproved,
            update: self.update || self.due,
            due: self.due,
            author: self.author,
            parent: self.parent,
            force: self.force,
            categories: self.category,
            tags: self.tag,
            format: self.format,
        })
    }
}

/// Runs `publish wp`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: WpArgs) -> Result<Exit, AppError> {
    let at = args.at;
    let mut request = args.into_request()?;
    if context.dry_run {
        let session = context.read()?;
        set_time(context, &session, at, &mut request).await?;
        let plan = wordpress::plan(&session, &request)?;
        let changes = wp_preview::preview(&session, &request, &plan).await?;
        return Ok(show_plan(context, &plan, &changes));
    }
    let session = context.begin("publish wp")?;
    let result = match set_time(context, &session, at, &mut request).await {
        Ok(()) => wordpress::publish(&session, &request, context.progress()).await,
        Err(error) => Err(error),
    };
    let result = result.map(|outcome| show(context, &outcome));
    finish(session, result)
}

/// Reads `--at`; a time without a zone is one of the site's clock, and what it comes to is said.
async fn set_time(
    context: &Context<'_>,
    session: &Session<'_>,
    at: Option<GivenTime>,
    request: &mut Request,
) -> Result<(), AppError> {
    let Some(given) = at else { return Ok(()) };
    let (moment, understood) = site_time::moment(session, given).await?;
    if let Some(words) = understood {
        context.output().status(&words);
    }
    request.at = Some(moment);
    Ok(())
}

fn show(context: &Context<'_>, outcome: &Outcome) -> (Exit, String) {
    let done = &outcome.batch.done;
    for item in done {
        for note in &item.notes {
            context
                .output()
                .warning(&format!("{} ({}): {note}", item.id, item.title));
        }
    }
    for note in &outcome.notes {
        context.output().warning(note);
    }
    let rows: Vec<Vec<String>> = done
        .iter()
        .map(|item| {
            vec![
                item.id.to_string(),
                item.title.clone(),
                item.kind.to_string(),
                item.action.to_owned(),
                item.wordpress_status.clone(),
                item.external_url.clone(),
            ]
        })
        .collect();
    let columns = [
        number("id"),
        words("title"),
        words("kind"),
        words("action"),
        words("status"),
        words("address"),
    ];
    let table = draw(&columns, &rows, context.output().width);
    if done.is_empty() {
        for (reason, count) in left_alone(outcome) {
            let noun = if count == 1 { "piece" } else { "pieces" };
            let told = format!("{count} {noun} of content left alone: {reason}");
            context.output().status(&told);
        }
    }
    let mut message = match done.len() {
        0 => format!("nothing new on {}", outcome.destination),
        1 => format!("1 post on {}", outcome.destination),
        count => format!("{count} posts on {}", outcome.destination),
    };
    if outcome.already_there > 0 {
        let _ = write!(message, "; {} already there", outcome.already_there);
    }
    if let Some(batch_id) = outcome.batch_id.filter(|_| !done.is_empty()) {
        let _ = write!(message, "; take it back with `igny8 undo {batch_id}`");
    }
    let mut data = batch::json_of(&outcome.batch);
    if let Some(fields) = data.as_object_mut() {
        fields.insert("transport".to_owned(), json!(outcome.transport));
        fields.insert("batch_id".to_owned(), json!(outcome.batch_id));
        fields.insert("notes".to_owned(), json!(outcome.notes));
    }
    let exit = batch::show_data(context, SCHEMA, &outcome.batch, &data, &message, || table);
    (exit, message)
}

/// Why content was left alone that needs nobody's attention, and how often: asked for when nothing was sent.
fn left_alone(outcome: &Outcome) -> BTreeMap<&str, usize> {
    let mut reasons = BTreeMap::new();
    let quiet = outcome.batch.skipped.iter();
    for item in quiet.filter(|item| !item.needs_attention) {
        *reasons.entry(item.reason.as_str()).or_insert(0) += 1;
    }
    reasons
}

fn show_plan(context: &Context<'_>, plan: &Plan, changes: &[Change]) -> Exit {
    for change in changes {
        let title = &change.title;
        if !change.conflicts.is_empty() {
            context.output().warning(&format!(
                "{} ({title}): someone has changed its {} in WordPress too",
                change.id,
                change.conflicts.join(", ")
            ));
        }
    }
    let skipped: Vec<_> = plan
        .skipped
        .iter()
        .map(|item| {
            json!({
                "id": item.id,
                "title": item.title,
                "reason": item.reason,
                "needs_attention": item.needs_attention,
            })
        })
        .collect();
    let failed: Vec<_> = plan
        .failed
        .iter()
        .map(|item| {
            json!({
                "id": item.id,
                "title": item.title,
                "code": item.error.code(),
                "error": item.error.to_string(),
                "hint": item.error.hint(),
            })
        })
        .collect();
    let data = json!({
        "dry_run": true,
        "destination": plan.destination,
        "transport": plan.transport,
        "would_do": plan.items,
        "skipped": skipped,
        "failed": failed,
        "already_there": plan.already_there,
        "changes": changes,
    });
    let message = format!(
        "would send {} to {}; {} already there, {} left alone",
        plan.items.len(),
        plan.destination,
        plan.already_there,
        plan.skipped.len() + plan.failed.len()
    );
    context.show("igny8.publish.wp.plan/1", &data, &message, || {
        let rows: Vec<Vec<String>> = plan
            .items
            .iter()
            .map(|item| {
                vec![
                    item.id.to_string(),
                    item.title.clone(),
                    item.kind.to_string(),
                    item.action.to_owned(),
                    item.wanted_status.to_string(),
                ]
            })
            .collect();
        let columns = [
            number("id"),
            words("title"),
            words("kind"),
            words("action"),
            words("status"),
        ];
        if rows.is_empty() {
            String::new()
        } else {
            let table = draw(&columns, &rows, context.output().width);
            let diffs = changes.iter().filter(|change| !change.diff.is_empty());
            diffs.fold(table, |text, change| {
                format!("{}\n\n{}", text.trim_end(), change.diff)
            })
        }
    })
}
