//! `igny8 keywords imports`

use clap::{Args, Subcommand};

use super::counted;
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::planner::imports::{self, UndoOutcome};
use crate::cli::confirm;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};

/// How many of the keywords that stay are shown.
const SHOWN_KEPT: usize = 20;

#[derive(Debug, Args)]
pub(super) struct ImportsArgs {
    #[command(subcommand)]
    command: Option<ImportsCommand>,
}

#[derive(Debug, Subcommand)]
enum ImportsCommand {
    /// List the imports, the newest first
    List,
    /// Take back what an import brought
    Undo {
        /// Its batch, as `imports list` shows it, the beginning or the end of it, or `last`
        batch: String,
    },
}

pub(super) fn run(context: &Context<'_>, args: &ImportsArgs) -> Result<Exit, AppError> {
    match &args.command {
        None | Some(ImportsCommand::List) => list(context),
        Some(ImportsCommand::Undo { batch }) => undo(context, batch),
    }
}

fn list(context: &Context<'_>) -> Result<Exit, AppError> {
    let found = imports::list(&context.read()?)?;
    let paging = Paging {
        count: i64::try_from(found.len()).unwrap_or(i64::MAX),
        page: None,
        page_size: 0,
    };
    let message = if found.is_empty() { "no imports" } else { "" };
    let schema = "igny8.keywords.imports.list/1";
    Ok(context.show_list(schema, &found, paging, message, || {
        let rows: Vec<Vec<String>> = found
            .iter()
            .map(|import| {
                vec![
                    import.batch.to_string(),
                    or_dash(Some(&import.file)),
                    import.tool.clone(),
                    import.rows.to_string(),
                    import.new.to_string(),
                    import.updated.to_string(),
                    import.created_at.clone(),
                    import.status.to_owned(),
                ]
            })
            .collect();
        let columns = [
            number("batch"),
            words("file"),
            words("tool"),
            number("rows"),
            number("new"),
            number("updated"),
            number("when"),
            words("status"),
        ];
        // A batch that is broken into two lines cannot be copied: numbers never are.
        draw(&columns, &rows, context.output().width)
    }))
}

fn undo(context: &Context<'_>, batch: &str) -> Result<Exit, AppError> {
    let planned = imports::plan_undo(&context.read()?, batch)?;
    if context.dry_run {
        let message = format!("would remove {}", summary(&planned));
        return Ok(show(context, &planned, &message));
    }
    let file = match planned.import.file.as_str() {
        "-" => "standard input",
        file => file,
    };
    let question = format!(
        "this will undo the import of {file}: remove {}",
        summary(&planned)
    );
    confirm::ask(&question, context.consent(), "add `--yes`")?;
    let session = context.begin("keywords imports undo")?;
    let result = imports::undo(&session, batch).map(|undone| {
        let message = format!("removed {}", summary(&undone));
        (show(context, &undone, &message), message)
    });
    finish(session, result)
}

fn summary(outcome: &UndoOutcome) -> String {
    let keywords = |count: u64| counted(usize::try_from(count).unwrap_or(usize::MAX));
    format!(
        "{}, keep {}, {} of them with other values",
        keywords(outcome.removed),
        outcome.kept,
        outcome.restored
    )
}

fn show(context: &Context<'_>, outcome: &UndoOutcome, message: &str) -> Exit {
    let schema = "igny8.keywords.imports.undo/1";
    context.show(schema, outcome, message, || {
        let width = context.output().width;
        if outcome.kept == 0 {
            return String::new();
        }
        let reasons: Vec<Vec<String>> = outcome
            .reasons
            .iter()
            .map(|kept| vec![kept.keywords.to_string(), kept.reason.to_owned()])
            .collect();
        let kept: Vec<Vec<String>> = outcome
            .kept_keywords
            .iter()
            .take(SHOWN_KEPT)
            .map(|kept| {
                vec![
                    kept.id.to_string(),
                    kept.keyword.clone(),
                    kept.reason.to_owned(),
                ]
            })
            .collect();
        format!(
            "{}\n\n{}",
            draw(&[number("kept"), words("because")], &reasons, width),
            draw(
                &[number("id"), words("keyword"), words("kept because")],
                &kept,
                width
            )
        )
    })
}
