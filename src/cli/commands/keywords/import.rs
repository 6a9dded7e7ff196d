//! `igny8 keywords import`

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::app::envelope::Envelope;
use crate::app::error::AppError;
use crate::app::planner::import::{
    self, ImportRequest, Outcome, Sample, TableOutcome, VolumeChoice,
};
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
    /// The files (CSV, TSV, TXT, JSON, JSONL, XLSX, ZIP), or `-` for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Say which column holds a field, such as keyword, search_volume, difficulty, intent, cpc, market
    #[arg(long, value_name = "FIELD=COLUMN", value_parser = pair)]
    map: Vec<(String, String)>,
    /// Take the first line for a keyword
    #[arg(long)]
    no_header: bool,
    /// The tool that the files are from, such as gkp, gsc, ahrefs, semrush; otherwise it is detected
    #[arg(long, value_name = "TOOL")]
    from: Option<String>,
    /// The encoding, such as utf-8, utf-16le, windows-1252; otherwise it is detected
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// What separates cells: a character, or comma, semicolon, tab, pipe; otherwise it is detected
    #[arg(long, value_name = "MARK")]
    delimiter: Option<String>,
    /// Read this sheet of a workbook; otherwise every sheet with keywords
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Put new keywords into this sector
    #[arg(long, value_name = "NAME")]
    sector: Option<String>,
    /// The market of rows that name none, such as `us`
    #[arg(long, value_name = "CODE")]
    market: Option<String>,
    /// Which point of a range of searches, such as `1K – 10K`, counts as the volume
    #[arg(long, value_name = "POINT", default_value = "mid")]
    volume_range: Point,
    /// Keep the groups that the files give for the next clustering
    #[arg(long)]
    use_groups: bool,
    /// Write the rows that are skipped, with the reasons, to this file
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Replace that file whatever it holds; otherwise only one with skipped rows is replaced
    #[arg(long, requires = "rejects")]
    force: bool,
    /// Store nothing unless every row of every file is good
    #[arg(long)]
    strict: bool,
}

/// A point of a range.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Point {
    /// The least
    Low,
    /// The middle
    Mid,
    /// The most
    High,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (field, column) = text.split_once('=').ok_or("give it as FIELD=COLUMN")?;
    Ok((field.to_owned(), column.to_owned()))
}

fn request(args: ImportArgs) -> ImportRequest {
    let file = |path: PathBuf| (path.as_os_str() != "-").then_some(path);
    ImportRequest {
        files: args.files.into_iter().map(file).collect(),
        map: args.map,
        no_header: args.no_header,
        from: args.from,
        encoding: args.encoding,
        delimiter: args.delimiter,
        sheet: args.sheet,
        sector: args.sector,
        market: args.market,
        volume_choice: match args.volume_range {
            Point::Low => VolumeChoice::Low,
            Point::Mid => VolumeChoice::Mid,
            Point::High => VolumeChoice::High,
        },
        use_groups: args.use_groups,
        rejects: args.rejects,
        force: args.force,
        strict: args.strict,
    }
}

pub(super) fn import(context: &Context<'_>, args: ImportArgs) -> Result<Exit, AppError> {
    let request = request(args);
    if context.dry_run {
        let session = context.read()?;
        let outcome = import::rehearse(&session, &request, context.progress())?;
        if outcome.tables.is_empty() {
            return Ok(refuse(context, &outcome, &nothing(&outcome)));
        }
        let message = format!("would import: {}", summary(&outcome));
        context.show(SCHEMA, &outcome, &message, || detected(context, &outcome));
        show_notes(context, &outcome);
        return Ok(if outcome.failed.is_empty() {
            Exit::Done
        } else {
            Exit::Partly
        });
    }
    let session = context.begin("keywords import")?;
    let result = import::import(&session, &request, context.progress());
    let result = result.and_then(|outcome| {
        let mut message = summary(&outcome);
        if outcome.stored {
            message.push_str(&read_intents(context, &session)?);
        }
        Ok((show(context, &outcome, &message), message))
    });
    finish(session, result)
}

/// Reads the intent off the wording of what came in, unless that is too much to wait for.
fn read_intents(context: &Context<'_>, session: &Session<'_>) -> Result<String, AppError> {
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
        return match outcome.counts.skipped {
            0 if outcome.failed.is_empty() => Exit::Done,
            skipped if skipped > 0 && skipped == outcome.counts.rows => Exit::Failed,
            _ => Exit::Partly,
        };
    }
    if outcome.tables.is_empty() && outcome.failed.len() > 1 {
        return refuse(context, outcome, &nothing(outcome));
    }
    let counts = &outcome.counts;
    let what = if outcome.failed.is_empty() {
        format!("{} of {} rows cannot be used", counts.skipped, counts.rows)
    } else {
        format!(
            "{} files and {} of {} rows cannot be used",
            outcome.failed.len(),
            counts.skipped,
            counts.rows
        )
    };
    let error = AppError::invalid(
        format!("{what}, and the import is strict: nothing was changed"),
        "correct them, or import without `--strict` to leave them out",
    );
    refuse(context, outcome, &error)
}

/// Says that none of the files is any good.
fn nothing(outcome: &Outcome) -> AppError {
    AppError::invalid(
        format!(
            "none of the {} files could be imported",
            outcome.failed.len()
        ),
        "",
    )
}

/// Shows that nothing was changed, and why.
fn refuse(context: &Context<'_>, outcome: &Outcome, error: &AppError) -> Exit {
    show_notes(context, outcome);
    let output = context.output();
    if output.json {
        let hint = error.hint();
        let text = error.to_string();
        let id = context.request_id();
        let envelope = Envelope::failure(error.code(), &text, hint.as_deref(), &[], id);
        output.envelope(&envelope.with_data(SCHEMA, outcome));
    }
    output.error(error);
    Exit::of(error)
}

fn summary(outcome: &Outcome) -> String {
    let counts = &outcome.counts;
    let rows = format!(
        "{}: {} new, {} updated, {} unchanged, {} duplicates, {} skipped",
        rows_of(counts.rows),
        counts.new,
        counts.updated,
        counts.unchanged,
        counts.duplicates,
        counts.skipped
    );
    match outcome.tables.len() {
        0 | 1 => rows,
        tables => format!("{tables} tables, {rows}"),
    }
}

/// Counts rows in words.
fn rows_of(count: u64) -> String {
    if count == 1 {
        "1 row".to_owned()
    } else {
        format!("{count} rows")
    }
}

/// The name of a table: its file, and the part of it.
fn name(table: &TableOutcome) -> String {
    match &table.part {
        Some(part) => format!("{}: {part}", table.file),
        None => table.file.clone(),
    }
}

/// Shows what was detected, and the first rows as they were read.
fn detected(context: &Context<'_>, outcome: &Outcome) -> String {
    let width = context.output().width;
    let tables = outcome.tables.iter().map(|table| {
        let columns: Vec<Vec<String>> = table
            .columns
            .iter()
            .map(|column| vec![column.heading.clone(), or_dash(column.field)])
            .collect();
        let header = match table.header_line {
            Some(line) => format!("headings on line {line}"),
            None => "no headings".to_owned(),
        };
        let separated = match table.delimiter {
            "none" => String::new(),
            delimiter => format!(", separated by {delimiter}"),
        };
        let date = table.date.as_ref();
        let date = date.map_or(String::new(), |date| format!("; exported {date}"));
        format!(
            "file: {}\nfrom {}; {}{separated}, {header}{date}; into the sector `{}`\n\n{}\n\n{}",
            name(table),
            table.tool_name,
            table.encoding,
            outcome.sector,
            draw(&[words("column"), words("read as")], &columns, width),
            sample(&table.sample, width)
        )
    });
    tables.collect::<Vec<_>>().join("\n\n")
}

fn sample(rows: &[Sample], width: u16) -> String {
    let rows: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let volume = match row.volume_range {
                Some(range) => {
                    let most = range.max.map_or("…".to_owned(), |most| most.to_string());
                    format!("{} ({}–{most})", or_unknown(row.search_volume), range.min)
                }
                None => or_unknown(row.search_volume),
            };
            vec![
                row.keyword.clone(),
                volume,
                or_unknown(row.difficulty),
                row.intent.map_or("unknown", Intent::as_str).to_owned(),
                or_dash(Some(&row.market)),
            ]
        })
        .collect();
    let columns = [
        words("keyword"),
        number("volume"),
        number("difficulty"),
        words("intent"),
        words("market"),
    ];
    draw(&columns, &rows, width)
}

/// Says what the user should look at.
fn show_notes(context: &Context<'_>, outcome: &Outcome) {
    let output = context.output();
    let is_told = outcome.stored || context.dry_run;
    if outcome.tables.len() > 1 && is_told {
        for table in &outcome.tables {
            let counts = &table.counts;
            output.status(&format!(
                "{}: {}, {} new, {} skipped ({})",
                name(table),
                rows_of(counts.rows),
                counts.new,
                counts.skipped,
                table.tool_name
            ));
        }
    }
    for failed in &outcome.failed {
        output.warning(&format!(
            "{} was not imported: {}",
            failed.file, failed.error
        ));
        if let Some(hint) = &failed.hint {
            output.status(&format!("hint: {hint}"));
        }
    }
    for part in &outcome.passed_over {
        output.status(&format!("{part} holds no keywords"));
    }
    for part in &outcome.hidden_sheets {
        output.status(&format!(
            "{part} is a hidden sheet, and was left out; `--sheet NAME` reads it"
        ));
    }
    let several = outcome.tables.len() > 1;
    for problem in outcome.problems.iter().take(SHOWN_PROBLEMS) {
        let place = if several {
            format!("{}, line {}", problem.file, problem.line)
        } else {
            format!("line {}", problem.line)
        };
        output.warning(&format!("{place}: {}", problem.reason));
    }
    let more = outcome.counts.skipped.saturating_sub(SHOWN_PROBLEMS as u64);
    match &outcome.rejects {
        Some(path) => output.status(&format!("the skipped rows are in {path}")),
        None if more > 0 => output.warning(&format!(
            "{more} more rows were skipped: `--rejects FILE` writes them all"
        )),
        None => {}
    }
    for table in &outcome.tables {
        for note in &table.notes {
            output.warning(&format!("{}: {note}", name(table)));
        }
    }
    show_counts(context, outcome);
}

/// Says how numbers and words were taken.
fn show_counts(context: &Context<'_>, outcome: &Outcome) {
    let output = context.output();
    let counts = &outcome.counts;
    if counts.ranges > 0 {
        let volumes = match counts.ranges {
            1 => "1 volume is a range".to_owned(),
            ranges => format!("{ranges} volumes are ranges"),
        };
        output.status(&format!(
            "{volumes}, such as `100 – 1K`: both ends are kept, and a point between counts \
             (`--volume-range low|mid|high`)"
        ));
    }
    if counts.vague_numbers > 0 {
        let numbers = match counts.vague_numbers {
            1 => "1 number is vague".to_owned(),
            vague => format!("{vague} numbers are vague"),
        };
        output.status(&format!("{numbers}, such as `~100`: kept as unknown"));
    }
    if counts.other_intents > 0 {
        output.status(&format!(
            "{} rows have intents that are not known here, which are left out",
            counts.other_intents
        ));
    }
    match outcome.next_command {
        Some(command) => output.status(&format!(
            "{} keywords carry groups of the source; use them with `{command}`",
            counts.grouped
        )),
        None if counts.grouped > 0 => output.status(&format!(
            "{} keywords carry groups of the source; `--use-groups` clusters by them",
            counts.grouped
        )),
        None => {}
    }
}
