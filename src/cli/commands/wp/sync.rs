//! `igny8 wp sync`

use std::fmt::Write as _;

use clap::{Args, Subcommand};
use serde_json::json;

use crate::app::automation::sync;
use crate::app::error::AppError;
use crate::app::integration::overview;
use crate::app::integration::pull::{self, Difference, Outcome};
use crate::cli::batch;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};

/// The arguments of `wp sync`.
#[derive(Debug, Args)]
pub(super) struct SyncArgs {
    /// What to do.
    #[command(subcommand)]
    command: SyncCommand,
}

#[derive(Debug, Subcommand)]
enum SyncCommand {
    /// Take over what was done in WordPress: statuses, edits, the trash, terms
    Pull {
        /// Look at every post, and not only at those that something was heard of
        #[arg(long)]
        full: bool,
    },
    /// Send what changed here to the posts that are there; nothing goes live by it
    Push,
    /// Show what differs; change nothing on either side
    Status,
    /// Let `pull` and `push` work on this site
    On,
    /// Keep `pull` and `push` from this site
    Off,
}

/// Runs `wp sync`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>, args: SyncArgs) -> Result<Exit, AppError> {
    match args.command {
        SyncCommand::Pull { .. } if context.dry_run => status(context).await,
        SyncCommand::Pull { full } => {
            let session = context.begin("wp sync pull")?;
            let result = sync::pull(&session, full, context.progress()).await;
            let result =
                result.map(|outcome| show(context, "igny8.wp.sync.pull/1", &outcome, true));
            finish(session, result)
        }
        SyncCommand::Push => push(context).await,
        SyncCommand::Status => status(context).await,
        SyncCommand::On => switch(context, true),
        SyncCommand::Off => switch(context, false),
    }
}

async fn status(context: &Context<'_>) -> Result<Exit, AppError> {
    let outcome = pull::status(&context.read()?).await?;
    Ok(show(context, "igny8.wp.sync.status/1", &outcome, false).0)
}

fn show(context: &Context<'_>, schema: &str, outcome: &Outcome, done: bool) -> (Exit, String) {
    let differences = &outcome.differences;
    let conflicts = differences
        .iter()
        .filter(|one| !one.conflicts.is_empty())
        .count();
    let mut message = match (differences.len(), done) {
        (0, _) => format!("workspace and {} are in step", outcome.site_url),
        (count, true) => format!("{count} of {} posts differed", outcome.looked_at),
        (count, false) => format!("{count} of {} posts differ", outcome.looked_at),
    };
    if done {
        let _ = write!(message, "; {} events heard", outcome.events);
        if outcome.terms_changed > 0 {
            let _ = write!(message, ", {} terms changed", outcome.terms_changed);
        }
    }
    let output = context.output();
    if outcome.gap {
        output.warning(
            "the site no longer has all events since the last pull: every post was looked at",
        );
    }
    if !outcome.open.is_empty() {
        output.warning(&format!(
            "{} piece(s) of content have a publishing without a known end: `igny8 publish wp` looks them up",
            outcome.open.len()
        ));
    }
    for one in differences {
        if one.missed_schedule {
            output.warning(&format!(
                "{} ({}) has missed its time: WordPress's cron does not run there",
                one.id, one.title
            ));
        }
        if !one.conflicts.is_empty() {
            output.warning(&format!(
                "{} ({}) was changed here and there: {}; `igny8 wp resolve {} --keep mine`, or `theirs`, decides",
                one.id,
                one.title,
                one.conflicts.join(", "),
                one.id
            ));
        }
    }
    let exit = context.show(schema, outcome, &message, || table(context, differences));
    let exit = if conflicts > 0 || (done && outcome.needs_attention()) {
        Exit::Partly
    } else {
        exit
    };
    (exit, message)
}

fn table(context: &Context<'_>, differences: &[Difference]) -> String {
    if differences.is_empty() {
        return String::new();
    }
    let rows: Vec<Vec<String>> = differences
        .iter()
        .map(|one| {
            vec![
                one.id.to_string(),
                one.title.clone(),
                or_dash(one.wordpress_status.as_deref()),
                or_dash(Some(&one.pull.join(", "))),
                or_dash(Some(&one.push.join(", "))),
                or_dash(Some(&one.conflicts.join(", "))),
                or_dash(Some(&one.kept_there.join(", "))),
            ]
        })
        .collect();
    let columns = [
        number("id"),
        words("title"),
        words("status there"),
        words("changed there"),
        words("changed here"),
        words("both"),
        words("stays there"),
    ];
    draw(&columns, &rows, context.output().width)
}

async fn push(context: &Context<'_>) -> Result<Exit, AppError> {
    let schema = "igny8.wp.sync.push/1";
    let nothing = "no content has a post there yet: `igny8 publish wp` makes them";
    if context.dry_run {
        let Some(plan) = sync::plan_push(&context.read()?)? else {
            return Ok(context.show(schema, &(), nothing, String::new));
        };
        let data = json!({
            "dry_run": true,
            "destination": plan.destination,
            "would_do": plan.items,
            "already_there": plan.already_there,
        });
        let message = format!("would send {} to {}", plan.items.len(), plan.destination);
        return Ok(context.show(schema, &data, &message, || {
            let rows: Vec<Vec<String>> = (plan.items.iter())
                .map(|item| {
                    vec![
                        item.id.to_string(),
                        item.title.clone(),
                        item.action.to_owned(),
                    ]
                })
                .collect();
            draw(
                &[number("id"), words("title"), words("action")],
                &rows,
                context.output().width,
            )
        }));
    }
    let session = context.begin("wp sync push")?;
    let result = sync::push(&session, context.progress()).await;
    let result = result.map(|outcome| {
        let Some(outcome) = outcome else {
            return (
                context.show(schema, &(), nothing, String::new),
                nothing.to_owned(),
            );
        };
        let message = format!(
            "sent {} to {}; {} as they were",
            outcome.batch.done.len(),
            outcome.destination,
            outcome.already_there
        );
        let rows: Vec<Vec<String>> = (outcome.batch.done.iter())
            .map(|item| {
                vec![
                    item.id.to_string(),
                    item.title.clone(),
                    item.action.to_owned(),
                    item.wordpress_status.clone(),
                ]
            })
            .collect();
        let columns = [
            number("id"),
            words("title"),
            words("action"),
            words("status"),
        ];
        let table = draw(&columns, &rows, context.output().width);
        let exit = batch::show(context, schema, &outcome.batch, &message, || table);
        (exit, message)
    });
    finish(session, result)
}

fn switch(context: &Context<'_>, on: bool) -> Result<Exit, AppError> {
    let schema = "igny8.wp.sync.switch/1";
    let word = if on { "on" } else { "off" };
    if context.dry_run {
        let known = overview::of(&context.read()?)?.integration;
        let message = format!("would switch sync with {} {word}", known.site_url);
        return Ok(context.show(schema, &(), &message, String::new));
    }
    let session = context.begin("wp sync switch")?;
    let result = overview::switch_sync(&session, on).map(|known| {
        let message = format!("sync with {} is {word}", known.site_url);
        let exit = context.show(schema, &known, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}
