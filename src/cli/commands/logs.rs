//! `igny8 logs`

use clap::{Args, Subcommand};

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::logs::{self, RunLog};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, or_unknown, words};

/// The arguments of `logs`.
#[derive(Debug, Args)]
pub struct LogsArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: LogsCommand,
}

#[derive(Debug, Subcommand)]
enum LogsCommand {
    /// List the last runs that changed something
    List {
        /// How many
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(i64).range(1..))]
        limit: i64,
    },
    /// Show what a run did outside: its model calls, what it published
    Show {
        /// The request id that its answer carried
        request_id: String,
        /// Show prompts and answers too
        #[arg(long)]
        bodies: bool,
    },
}

/// Runs `logs`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: LogsArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    match args.command {
        LogsCommand::List { limit } => {
            let runs = logs::list(&session, limit)?;
            let paging = Paging::complete(runs.len());
            let message = if runs.is_empty() { "no run yet" } else { "" };
            let table = || {
                let rows: Vec<Vec<String>> = runs.iter().map(row).collect();
                let columns = [
                    words("started"),
                    words("command"),
                    words("exit"),
                    words("request id"),
                    words("summary"),
                ];
                draw(&columns, &rows, context.output().width)
            };
            Ok(context.show_list("igny8.logs.list/1", &runs, paging, message, table))
        }
        LogsCommand::Show { request_id, bodies } => {
            let log = logs::show(&session, &request_id, bodies)?;
            let width = context.output().width;
            Ok(context.show("igny8.logs.show/1", &log, "", || text(&log, width)))
        }
    }
}

/// One line of a table of runs.
pub(super) fn row(run: &(impl serde::Serialize + ?Sized)) -> Vec<String> {
    let run = serde_json::to_value(run).unwrap_or_default();
    let text = |field: &str| run[field].as_str().unwrap_or_default().to_owned();
    let exit = match run["exit_code"].as_i64() {
        Some(-1) => "killed".to_owned(),
        Some(code) => code.to_string(),
        None => "-".to_owned(),
    };
    let started = text("started_at");
    vec![
        started.get(..19).unwrap_or(&started).replace('T', " "),
        text("command"),
        exit,
        text("request_id"),
        text("summary"),
    ]
}

fn text(log: &RunLog, width: u16) -> String {
    let run = &log.run;
    let mut lines = vec![
        format!("run      {} ({})", run.id, run.command),
        format!(
            "time     {} to {}",
            run.started_at,
            or_dash(run.ended_at.as_deref())
        ),
        format!(
            "result   exit {}: {}",
            or_unknown(run.exit_code),
            run.summary
        ),
    ];
    let calls: Vec<Vec<String>> = log
        .calls
        .iter()
        .map(|logged| {
            let call = &logged.call;
            vec![
                call.op_id.to_string(),
                call.function.clone(),
                call.model.clone(),
                call.state.to_string(),
                call.cost_usd_micros
                    .map_or_else(|| "unknown".to_owned(), |cost| cost.to_string()),
                or_unknown(call.input_tokens),
                or_unknown(call.output_tokens),
                or_dash(call.error.as_deref().or(call.outcome.as_deref())),
            ]
        })
        .collect();
    if !calls.is_empty() {
        let columns = [
            words("call"),
            words("function"),
            words("model"),
            words("state"),
            number("cost"),
            number("in"),
            number("out"),
            words("outcome"),
        ];
        lines.extend([String::new(), draw(&columns, &calls, width)]);
    }
    for logged in &log.calls {
        let bodies = [("sent", &logged.request_body), ("came", &logged.raw_answer)];
        for (what, body) in bodies {
            if let Some(body) = body {
                let body = crate::engines::text::display::strip_controls(body);
                lines.push(format!("\n{what} by call {}:\n{body}", logged.call.op_id));
            }
        }
    }
    let published: Vec<Vec<String>> = log
        .published
        .iter()
        .map(|record| {
            vec![
                record.content_id.to_string(),
                record.destination.clone(),
                record.wanted_status.clone(),
                record.state.to_string(),
                or_dash(record.external_url.as_deref()),
                or_dash(record.error.as_deref()),
            ]
        })
        .collect();
    if !published.is_empty() {
        let columns = [
            number("content"),
            words("destination"),
            words("wanted"),
            words("state"),
            words("address"),
            words("error"),
        ];
        lines.extend([String::new(), draw(&columns, &published, width)]);
    }
    lines.join("\n")
}
