//! `igny8 wp test`

use clap::Args;
use serde_json::json;

use crate::app::envelope::Envelope;
use crate::app::error::AppError;
use crate::app::integration::checks::{self, Report, Standing};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, or_dash, words};

/// The JSON shape of the answer.
const SCHEMA: &str = "igny8.wp.test/1";

/// The arguments of `wp test`.
#[derive(Debug, Args)]
pub(super) struct TestArgs {
    /// Change nothing there: leave out the draft that is written and taken away again
    #[arg(long)]
    read_only: bool,
}

/// Runs `wp test`.
///
/// # Errors
/// Whatever the use-case says; a stage that fails is an answer, with the exit code of its reason.
pub(super) async fn run(context: &Context<'_>, args: &TestArgs) -> Result<Exit, AppError> {
    let write = !args.read_only && !context.dry_run;
    let report = checks::run(&context.read()?, write).await?;
    Ok(show(context, &report))
}

fn show(context: &Context<'_>, report: &Report) -> Exit {
    let failed = report.failed_stage();
    let data = json!({
        "site": report.site,
        "transport": report.transport,
        "ready": failed.is_none(),
        "failed_stage": failed,
        "checks": report.checks,
    });
    let output = context.output();
    let table = || {
        let rows: Vec<Vec<String>> = (report.checks.iter())
            .map(|check| {
                vec![
                    check.standing.as_str().to_owned(),
                    check.stage.as_str().replace('_', " "),
                    check.text.clone(),
                    or_dash(check.next.as_deref()),
                ]
            })
            .collect();
        let columns = [
            words(""),
            words("stage"),
            words("what was found"),
            words("to do next"),
        ];
        draw(&columns, &rows, output.width)
    };
    let Some(error) = &report.failure else {
        let warnings = (report.checks.iter())
            .filter(|check| check.standing == Standing::Warning)
            .count();
        let message = match warnings {
            0 => format!("{} is ready", report.site),
            count => format!("{} is ready; {count} to look at", report.site),
        };
        return context.show(SCHEMA, &data, &message, table);
    };
    let hint = error.hint();
    if output.json {
        let text = error.to_string();
        let envelope = Envelope::failure(
            error.code(),
            &text,
            hint.as_deref(),
            &[],
            context.request_id(),
        );
        output.envelope(&envelope.with_data(SCHEMA, &data));
    } else {
        output.data(&table());
    }
    let stage = failed.map_or("", |stage| stage.as_str()).replace('_', " ");
    output.error_text(&format!("{stage}: {error}"), hint.as_deref());
    Exit::of(error)
}
