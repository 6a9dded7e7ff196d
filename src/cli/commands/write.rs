//! `igny8 write`

use std::fmt::Write as _;

use clap::Args;
use serde_json::json;

use crate::app::assistant::Mind;
use crate::app::batches::hand_in::Work;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::app::writer::desk::Form;
use crate::app::writer::write::{self, Plan, Request, ShownPrompt, Written};
use crate::cli::batch;
use crate::cli::commands::batches::hand_in as batches;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::cli::paging::at_least_one;
use crate::cli::table::{draw, number, words};
use crate::domain::ids::TaskId;
use crate::domain::review::ReviewState;

/// The arguments of `write`.
#[derive(Debug, Args)]
pub struct WriteArgs {
    /// The tasks; `-` reads their numbers from standard input; none writes every queued one
    #[arg(value_name = "TASK")]
    tasks: Vec<String>,
    /// Write at most so many
    #[arg(long, value_name = "N", conflicts_with = "tasks", value_parser = at_least_one())]
    limit: Option<usize>,
    /// Aim at so many words, instead of the setting `writing.words`
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(50..=20_000))]
    words: Option<u32>,
    /// Write as this author profile where a task names none
    #[arg(long, value_name = "NAME")]
    author: Option<String>,
    /// Write articles over briefs too; needs a model
    #[arg(long)]
    replace_briefs: bool,
    /// Write named tasks again whose article waits for a review, over that article; needs a model
    #[arg(long, requires = "tasks")]
    rewrite: bool,
    /// Write an article in one call, or as an outline and a call for each section
    #[arg(long, value_name = "FORM", value_parser = ["auto", "whole", "sections"], default_value = "auto")]
    form: String,
    /// Follow this strategy instead of the one in use
    #[arg(long, value_name = "NAME")]
    strategy: Option<String>,
    /// Write pages too that would compete with one that is there
    #[arg(long)]
    allow_similar: bool,
    /// Show the article while a model writes it; for one task. What had come of one that is cut is kept, and
    /// gone on with
    #[arg(long, conflicts_with = "batch")]
    watch: bool,
    /// Hand them to the provider as a batch: half the price, within a day, one call for each text;
    /// `igny8 batches poll` fetches them
    #[arg(long, conflicts_with = "show_prompt")]
    batch: bool,
    /// Show the prompts that would be sent, and send nothing
    #[arg(long)]
    show_prompt: bool,
}

/// Runs `write`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: WriteArgs) -> Result<Exit, AppError> {
    let request = Request {
        tasks: ids::numbers(&args.tasks)?.map(|numbers| numbers.into_iter().map(TaskId).collect()),
        limit: args.limit,
        words: args.words,
        author: args.author,
        replace_briefs: args.replace_briefs,
        rewrite: args.rewrite,
        form: Form::of(&args.form).unwrap_or_default(),
        strategy: args.strategy,
        allow_similar: args.allow_similar,
        answers_only: false,
    };
    if args.show_prompt {
        return show_prompts(context, &request);
    }
    let mut mind = context.app().mind_for(write::FUNCTION).await?;
    if args.watch {
        match &mut mind {
            Mind::Model(assistant) => assistant.listen(),
            Mind::Builtin => {
                return Err(AppError::invalid(
                    "the embedded engine has nothing to watch: its briefs are there at once",
                    "add `--provider NAME`, or leave `--watch` out",
                ));
            }
        }
    }
    if args.batch {
        return hand_in(context, &request, &mind).await;
    }
    if request.replace_briefs && matches!(mind, Mind::Builtin) {
        context.output().warning(
            "the embedded engine writes briefs only, so no brief is replaced; \
             `igny8 config set ai.provider NAME` chooses a model",
        );
    }
    if context.dry_run {
        let session = context.read()?;
        let plan = write::plan(&session, &request, &mind)?;
        return Ok(show_plan(context, &plan, &mind));
    }
    let session = context.begin("write")?;
    let result = async {
        let plan = write::plan(&session, &request, &mind)?;
        if args.watch && plan.tasks.len() > 1 {
            return Err(AppError::invalid(
                format!(
                    "`--watch` shows one article, and {} would be written",
                    plan.tasks.len()
                ),
                "name a task, or add `--limit 1`",
            ));
        }
        context.confirm_spending(&plan.estimate)?;
        let is_empty = plan.tasks.is_empty();
        let written = write::execute(&session, plan, &request, &mind, context.progress()).await?;
        batch::left_alone(context, "task", &written.skipped);
        let message = if is_empty {
            "no task waits to be written".to_owned()
        } else {
            write::summary(&written)
        };
        let table = || table(context, &written.done);
        let exit = batch::show(context, "igny8.write/1", &written, &message, table);
        Ok((exit, message))
    }
    .await;
    finish(session, result)
}

async fn hand_in(context: &Context<'_>, request: &Request, mind: &Mind) -> Result<Exit, AppError> {
    let assistant = batches::model(mind)?;
    let work = |session: &Session<'_>| -> Result<_, AppError> {
        let plan = write::plan(session, request, mind)?;
        let questions = write::batch_questions(session, &plan, request, assistant)?;
        let work = Work {
            assistant,
            questions,
        };
        let work = Some(work).filter(|work| !work.questions.items.is_empty());
        Ok((Vec::from_iter(work), plan.skipped))
    };
    if context.dry_run {
        let (work, skipped) = work(&context.read()?)?;
        return Ok(batches::show_plan(context, &work, &skipped));
    }
    let session = context.begin("write --batch")?;
    let result = async {
        let (work, skipped) = work(&session)?;
        batches::run(context, &session, &work, skipped).await
    }
    .await;
    finish(session, result)
}

/// Says which articles are gone on with, before anything is asked.
fn tell_begun(context: &Context<'_>, plan: &Plan) {
    for begun in &plan.begun {
        let text = format!(
            "task {} goes on from {} words of an answer that was cut; `--fresh` has the whole asked \
             for anew",
            begun.task_id, begun.words
        );
        context.output().status(&text);
    }
}

fn show_plan(context: &Context<'_>, plan: &Plan, mind: &Mind) -> Exit {
    let tasks: Vec<_> = plan
        .tasks
        .iter()
        .map(|task| json!({"id": task.id, "title": task.title}))
        .collect();
    let data = json!({
        "model": mind.model_name(),
        "tasks": tasks,
        "begun": plan.begun,
        "calls": plan.estimate.calls,
        "at_most_usd_micros": plan.estimate.at_most,
        "usual_usd_micros": context.usual_range(&plan.estimate),
    });
    let kind = match mind {
        Mind::Builtin => "brief",
        Mind::Model(_) => "article",
    };
    let mut message = format!("would write {} {kind}(s)", plan.tasks.len());
    if plan.estimate.calls > 0 {
        let _ = write!(message, ": {}", context.estimate_text(&plan.estimate));
    }
    tell_begun(context, plan);
    for item in &plan.skipped {
        let text = format!(
            "task {} ({}) is left alone: {}",
            item.id, item.title, item.reason
        );
        context.output().status(&text);
    }
    context.show("igny8.write.plan/1", &data, &message, || {
        let rows: Vec<Vec<String>> = plan
            .tasks
            .iter()
            .map(|task| vec![task.id.to_string(), task.title.clone()])
            .collect();
        if rows.is_empty() {
            return String::new();
        }
        draw(
            &[number("task"), words("title")],
            &rows,
            context.output().width,
        )
    })
}

fn show_prompts(context: &Context<'_>, request: &Request) -> Result<Exit, AppError> {
    let session = context.read()?;
    let prompts = write::prompts(&session, request)?;
    let message = if prompts.is_empty() {
        "nothing would be sent"
    } else {
        ""
    };
    Ok(
        context.show("igny8.write.prompts/1", &prompts, message, || {
            prompts
                .iter()
                .map(prompt_text)
                .collect::<Vec<_>>()
                .join("\n\n")
        }),
    )
}

/// A prompt as people read it. Its lines stay: only the other controls go.
fn prompt_text(shown: &ShownPrompt) -> String {
    let head = format!(
        "--- task {} ({}), {} version {}, at most {} tokens",
        shown.task_id,
        shown.title,
        shown.prompt.name,
        shown.prompt.version,
        shown.max_output_tokens
    );
    let parts = [
        head.as_str(),
        "--- system",
        &shown.prompt.system,
        "--- user",
        &shown.prompt.user,
    ];
    let lines = parts.iter().flat_map(|part| part.lines());
    super::content::clean_lines(lines)
}

fn table(context: &Context<'_>, rows: &[Written]) -> String {
    let rows: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.content_id.to_string(),
                row.kind.to_string(),
                row.title.clone(),
                row.word_count.to_string(),
                row.task_id.to_string(),
                review(row),
            ]
        })
        .collect();
    let columns = [
        number("content"),
        words("kind"),
        words("title"),
        number("words"),
        number("task"),
        words("review"),
    ];
    let columns = if rows.iter().all(|row| row[5].is_empty()) {
        &columns[..5]
    } else {
        &columns[..]
    };
    let rows: Vec<Vec<String>> = rows
        .into_iter()
        .map(|row| row.into_iter().take(columns.len()).collect())
        .collect();
    draw(columns, &rows, context.output().width)
}

/// What a text waits for; empty when it waits for nobody.
fn review(row: &Written) -> String {
    match row.review {
        ReviewState::Clear => String::new(),
        ReviewState::NeedsReview => "needs review".to_owned(),
        ReviewState::Stopped => "stopped".to_owned(),
    }
}
