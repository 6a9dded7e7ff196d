//! `igny8 keywords import`

use std::path::PathBuf;

use clap::Args;

use crate::app::envelope::Envelope;
use crate::app::error::AppError;
use crate::app::planner::import::{self, ImportRequest, Outcome};
use crate::app::planner::intents::{self, CaughtUp};
use crate::app::session::Session;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, or_unknown, words};
use crate::domain::keyword::Intent;

const SCHEMA: &str = "igny8.keywords.import/1";

/// How many skipped rows are shown.
const SHOWN_PROBLEMS: usize = 10;

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// The file, or `-` for standard input
    file: PathBuf,
    /// Say which column holds a field: keyword, search_volume, difficulty, intent, cpc, market
    #[arg(long, value_name = "FIELD=COLUMN", value_parser = pair)]
    map: Vec<(String, String)>,
    /// Take the first line for a keyword
    #[arg(long)]
    no_header: bool,
    /// Put new keywords into this sector
    #[arg(long, value_name = "NAME")]
    sector: Option<String>,
    /// The market of rows that name none, such as `us`
    #[arg(long, value_name = "CODE")]
    market: Option<String>,
    /// Write the rows that are skipped, with the reasons, to this file
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Store nothing unless every row is good
    #[arg(long)]
    strict: bool,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (field, column) = text.split_once('=').ok_or("give it as FIELD=COLUMN")?;
    Ok((field.to_owned(), column.to_owned()))
}

pub(super) fn import(context: &Context<'_>, args: ImportArgs) -> Result<Exit, AppError> {
    let request = ImportRequest {
        file: (args.file.as_os_str() != "-").then_some(args.file),
        map: args.map,
        no_header: args.no_header,
        sector: args.sector,
        market: args.market,
        rejects: args.rejects,
        strict: args.strict,
    };
    if context.dry_run {
        let session = context.read()?;
        let outcome = import::rehearse(&session, &request, context.progress())?;
        let message = format!("would import: {}", summary(&outcome));
        context.show(SCHEMA, &outcome, &message, || detected(context, &outcome));
        show_notes(context, &outcome);
        return Ok(Exit::Done);
    }
    let mut session = context.begin("keywords import")?;
    let result = import::import(&mut session, &request, context.progress());
    let result = result.and_then(|outcome| {
        let mut message = summary(&outcome);
        if outcome.stored {
            message.push_str(&read_intents(context, &mut session)?);
        }
        Ok((show(context, &outcome, &message), message))
    });
    finish(session, result)
}

/// Reads the intent off the wording of what came in, unless that is too much to wait for.
fn read_intents(context: &Context<'_>, session: &mut Session<'_>) -> Result<String, AppError> {
    Ok(match intents::catch_up(session, context.progress())? {
        CaughtUp::Read(outcome) if outcome.changed > 0 => {
            format!("; {} got an intent by their wording", outcome.changed)
        }
        CaughtUp::Read(_) => String::new(),
        CaughtUp::TooMany => {
            "; `igny8 keywords intent` reads the intent off their wording".to_owned()
        }
    })
}

fn show(context: &Context<'_>, outcome: &Outcome, message: &str) -> Exit {
    if outcome.stored {
        context.show(SCHEMA, outcome, message, String::new);
        show_notes(context, outcome);
        return match outcome.skipped {
            0 => Exit::Done,
            skipped if skipped == outcome.rows => Exit::Failed,
            _ => Exit::Partly,
        };
    }
    show_notes(context, outcome);
    let error = AppError::invalid(
        format!(
            "{} of {} rows cannot be used, and the import is strict: nothing was changed",
            outcome.skipped, outcome.rows
        ),
        "correct them, or import without `--strict` to leave them out",
    );
    let output = context.output();
    if output.json {
        let hint = error.hint();
        let text = error.to_string();
        let id = context.request_id();
        let envelope = Envelope::failure(error.code(), &text, hint.as_deref(), &[], id);
        output.envelope(&envelope.with_data(SCHEMA, outcome));
    }
    output.error(&error);
    Exit::of(&error)
}

fn summary(outcome: &Outcome) -> String {
    format!(
        "{} rows: {} new, {} updated, {} unchanged, {} duplicates, {} skipped",
        outcome.rows,
        outcome.new,
        outcome.updated,
        outcome.unchanged,
        outcome.duplicates,
        outcome.skipped
    )
}

/// Shows what was detected, and the first rows as they were read.
fn detected(context: &Context<'_>, outcome: &Outcome) -> String {
    let width = context.output().width;
    let columns: Vec<Vec<String>> = outcome
        .columns
        .iter()
        .map(|column| vec![column.heading.clone(), or_dash(column.field)])
        .collect();
    let rows: Vec<Vec<String>> = outcome
        .sample
        .iter()
        .map(|row| {
            vec![
                row.keyword.clone(),
                or_unknown(row.search_volume),
                or_unknown(row.difficulty),
                row.intent.map_or("unknown", Intent::as_str).to_owned(),
                or_dash(Some(&row.market)),
            ]
        })
        .collect();
    format!(
        "file: {}, UTF-8, separated by {}; into the sector `{}`\n\n{}\n\n{}",
        outcome.file,
        outcome.delimiter,
        outcome.sector,
        draw(&[words("column"), words("read as")], &columns, width),
        draw(
            &[
                words("keyword"),
                number("volume"),
                number("difficulty"),
                words("intent"),
                words("market"),
            ],
            &rows,
            width
        )
    )
}

/// Says what the user should look at.
fn show_notes(context: &Context<'_>, outcome: &Outcome) {
    let output = context.output();
    for problem in outcome.problems.iter().take(SHOWN_PROBLEMS) {
        output.warning(&format!("line {}: {}", problem.line, problem.reason));
    }
    let more = outcome.skipped.saturating_sub(SHOWN_PROBLEMS as u64);
    match &outcome.rejects {
        Some(path) => output.status(&format!("the skipped rows are in {path}")),
        None if more > 0 => output.warning(&format!(
            "{more} more rows were skipped: `--rejects FILE` writes them all"
        )),
        None => {}
    }
    if outcome.vague_numbers > 0 {
        output.status(&format!(
            "{} numbers are ranges, such as `100 – 1K`, and are kept as unknown",
            outcome.vague_numbers
        ));
    }
    if outcome.other_intents > 0 {
        output.status(&format!(
            "{} intents are none of informational, commercial, transactional, navigational, and \
             are kept as unknown",
            outcome.other_intents
        ));
    }
}
