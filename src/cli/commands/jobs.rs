//! `igny8 jobs`

use clap::{Args, Subcommand};
use serde_json::json;

use crate::app::billing::jobs::{self, Job, JobState, ShownJob};
use crate::app::billing::reconcile::{self, Decision};
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::writer::write;
use crate::cli::confirm;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};
use crate::engines::text::display::strip_controls;

/// The arguments of `jobs`.
#[derive(Debug, Args)]
pub struct JobsArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: JobsCommand,
}

#[derive(Debug, Subcommand)]
enum JobsCommand {
    /// List what is stuck or under way, why, and what to type next
    List,
    /// Show a job with the text that came
    Show {
        /// The job; the beginning of its name will do
        name: String,
    },
    /// Let what a call was for be asked for again: a call that may have been billed is booked as spent first
    Retry {
        /// The job; the beginning of its name will do
        name: String,
    },
    /// Give up a paid answer that was never used; its cost stays
    Cancel {
        /// The job; the beginning of its name will do
        name: String,
    },
}

/// Runs `jobs`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: &JobsArgs) -> Result<Exit, AppError> {
    match &args.command {
        JobsCommand::List => list(context),
        JobsCommand::Show { name } => {
            let shown = jobs::show(&context.read()?, name)?;
            Ok(context.show("igny8.jobs.show/1", &shown, "", || page(&shown)))
        }
        JobsCommand::Retry { name } => retry(context, name),
        JobsCommand::Cancel { name } => cancel(context, name),
    }
}

fn list(context: &Context<'_>) -> Result<Exit, AppError> {
    let found = jobs::list(&context.read()?)?;
    let message = if found.is_empty() {
        "nothing is stuck or under way"
    } else {
        ""
    };
    let paging = Paging::complete(found.len());
    Ok(
        context.show_list("igny8.jobs.list/1", &found, paging, message, || {
            let rows: Vec<Vec<String>> = found.iter().map(row).collect();
            let columns = [
                words("job"),
                words("state"),
                words("what"),
                words("why"),
                number("money"),
                words("next"),
            ];
            draw(&columns, &rows, context.output().width)
        }),
    )
}

fn row(job: &Job) -> Vec<String> {
    vec![
        job.id.chars().take(8).collect(),
        job.state.as_str().to_owned(),
        job.what.clone(),
        job.why.clone(),
        job.usd_micros.to_string(),
        job.next.clone().unwrap_or_else(|| "-".to_owned()),
    ]
}

fn page(shown: &ShownJob) -> String {
    let job = &shown.job;
    let mut lines = vec![
        format!("{} {} {}", job.kind, job.id, job.state.as_str()),
        format!("  about   {}", job.what),
        format!("  since   {}", job.since),
        format!("  money   {}", job.usd_micros),
    ];
    if !job.why.is_empty() {
        lines.push(format!("  why     {}", job.why));
    }
    if let Some(next) = &job.next {
        lines.push(format!("  next    {next}"));
    }
    if let Some(text) = &shown.text {
        lines.push(String::new());
        lines.extend(text.lines().map(str::to_owned));
    }
    let lines: Vec<String> = lines.iter().map(|line| strip_controls(line)).collect();
    lines.join("\n")
}

fn retry(context: &Context<'_>, name: &str) -> Result<Exit, AppError> {
    let job = jobs::find(&context.read()?, name)?;
    let next = job.next.clone().unwrap_or_default();
    if job.state != JobState::Unresolved {
        let message = if next.is_empty() {
            "it is under way".to_owned()
        } else {
            format!("nothing has to be decided: run `{next}`")
        };
        return Ok(show_job(context, "igny8.jobs.retry/1", &job, &message));
    }
    let what = format!(
        "book {} as spent, which is the most the call can have cost, and let it be asked for again",
        job.usd_micros
    );
    if context.dry_run {
        let message = format!("would {what}");
        return Ok(show_job(context, "igny8.jobs.retry/1", &job, &message));
    }
    confirm::ask(
        &format!("this will {what}"),
        context.consent(),
        "add `--yes`",
    )?;
    let session = context.begin("jobs retry")?;
    // Begun after the look: what a dead run left is unresolved from here on.
    let found = reconcile::list(&session).and_then(|all| reconcile::pick(all, Some(&job.id)));
    let result = found.and_then(|calls| {
        let ops: Vec<_> = calls.iter().map(|call| call.op_id).collect();
        reconcile::decide(&session, &ops, Decision::Charge(None))?;
        let message = if calls.iter().any(|call| call.function == write::FUNCTION) {
            "booked; `igny8 write` asks for it again, and goes on from what came where that is enough"
        } else {
            "booked; the same command asks for it again"
        };
        let message = message.to_owned();
        let exit = show_job(context, "igny8.jobs.retry/1", &job, &message);
        Ok((exit, message))
    });
    finish(session, result)
}

fn cancel(context: &Context<'_>, name: &str) -> Result<Exit, AppError> {
    if context.dry_run {
        let job = jobs::find(&context.read()?, name)?;
        return Ok(show_job(
            context,
            "igny8.jobs.cancel/1",
            &job,
            "would give it up",
        ));
    }
    let found = jobs::find(&context.read()?, name)?;
    if found.state == JobState::Paid {
        let what = format!("this throws away an answer that cost {}", found.usd_micros);
        confirm::ask(&what, context.consent(), "add `--yes`")?;
    }
    let session = context.begin("jobs cancel")?;
    let result = jobs::cancel(&session, name).map(|job| {
        let message = "given up; the same command asks for it anew".to_owned();
        (
            show_job(context, "igny8.jobs.cancel/1", &job, &message),
            message,
        )
    });
    finish(session, result)
}

fn show_job(context: &Context<'_>, schema: &str, job: &Job, message: &str) -> Exit {
    context.show(schema, &json!({ "job": job }), message, String::new)
}
