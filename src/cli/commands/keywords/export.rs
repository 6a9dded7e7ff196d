//! `igny8 keywords export`

use std::io::{self, IsTerminal as _, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::counted;
use super::list::FilterArgs;
use crate::app::error::AppError;
use crate::app::own_files;
use crate::app::planner::export::{self, ExportError, Format};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::output::Output;
use crate::os::draft::Draft;

#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    #[command(flatten)]
    filter: FilterArgs,
    /// How to write them
    #[arg(long, value_enum, default_value_t = ExportFormat::Csv)]
    format: ExportFormat,
    /// Write to this new file instead of standard output
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// Replace the file when it exists
    #[arg(long, requires = "to")]
    force: bool,
    /// Leave cells of CSV that a spreadsheet would run as formulas as they are
    #[arg(long)]
    raw: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ExportFormat {
    Csv,
    Xlsx,
    Json,
    Jsonl,
}

/// What an export to a file came to.
#[derive(Debug, Serialize)]
struct Exported {
    /// How many keywords were written.
    keywords: u64,
    /// The file.
    file: String,
}

/// Standard output, whose failures the output itself remembers.
struct Stdout<'a>(&'a Output);

impl Write for Stdout<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.raw(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub(super) fn export(context: &Context<'_>, args: &ExportArgs) -> Result<Exit, AppError> {
    let output = context.output();
    let format = match args.format {
        ExportFormat::Csv => Format::Csv,
        ExportFormat::Xlsx => Format::Xlsx,
        ExportFormat::Json => Format::Json,
        ExportFormat::Jsonl => Format::JsonLines,
    };
    let session = context.read()?;
    let wanted = args.filter.wanted();
    let write = |to: &mut dyn Write| export::export(&session, &wanted, format, args.raw, to);
    let Some(path) = &args.to else {
        if output.json {
            return Err(AppError::invalid(
                "the export and the answer in JSON cannot both go to standard output",
                "add `--to FILE`, or use `--format json` without `--json`",
            ));
        }
        if args.format == ExportFormat::Xlsx && io::stdout().is_terminal() {
            return Err(AppError::invalid(
                "a workbook is no text for a terminal",
                "add `--to FILE`",
            ));
        }
        let mut stdout = io::BufWriter::with_capacity(64 * 1024, Stdout(output));
        let unwritable = |error: io::Error| {
            AppError::invalid(format!("the keywords cannot be written: {error}"), "")
        };
        write(&mut stdout).map_err(|error| match error {
            ExportError::App(error) => error,
            ExportError::Unwritten(error) => unwritable(error),
        })?;
        stdout.flush().map_err(unwritable)?;
        return Ok(Exit::Done);
    };
    own_files::spare_all(context.app(), path, args.force)?;
    let (verb, count) = if context.dry_run {
        let count = write(&mut io::sink()).map_err(|error| match error {
            ExportError::App(error) => error,
            ExportError::Unwritten(error) => AppError::invalid(error.to_string(), ""),
        })?;
        ("would write", count)
    } else {
        let mut draft = if args.force {
            Draft::replacement(path)?
        } else {
            Draft::new_file(path)?
        };
        let count = match write(&mut draft) {
            Ok(count) => count,
            Err(ExportError::App(error)) => return Err(error),
            Err(ExportError::Unwritten(error)) => return Err(draft.failed(error).into()),
        };
        draft.keep()?;
        ("wrote", count)
    };
    let named = counted(usize::try_from(count).unwrap_or(usize::MAX));
    let message = format!("{verb} {named} to {}", path.display());
    let exported = Exported {
        keywords: count,
        file: path.display().to_string(),
    };
    Ok(context.show("igny8.keywords.export/1", &exported, &message, String::new))
}
