//! `igny8 doctor`

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use crate::app::envelope::Envelope;
use crate::app::error::AppError;
use crate::app::system::health::{self, Finding, Health};
use crate::app::system::maintenance;
use crate::cli::confirm;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, or_dash, words};

/// The arguments of `doctor`.
#[derive(Debug, Args)]
pub struct DoctorArgs {
    /// Ask the providers and WordPress too; free requests only
    #[arg(long)]
    online: bool,
    /// Bring the database to this program's schema, after a backup, and clean up after dead runs
    #[arg(long, conflicts_with_all = ["online", "restore"])]
    migrate: bool,
    /// Put a backup in the place of the database [default: the newest whole one]
    #[arg(long, value_name = "BACKUP", num_args = 0..=1, conflicts_with = "online")]
    #[expect(
        clippy::option_option,
        reason = "absent, without a value, or with one: clap's form for an optional value"
    )]
    restore: Option<Option<PathBuf>>,
}

/// Runs `doctor`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: DoctorArgs) -> Result<Exit, AppError> {
    if args.migrate {
        return migrate(context);
    }
    if let Some(backup) = args.restore {
        return restore(context, backup.as_deref());
    }
    let findings = health::examine(context.app(), args.online).await;
    Ok(report(context, &findings))
}

fn report(context: &Context<'_>, findings: &[Finding]) -> Exit {
    let count = |status: Health| {
        findings
            .iter()
            .filter(|found| found.status == status)
            .count()
    };
    let (errors, warnings) = (count(Health::Error), count(Health::Warning));
    let data = json!({ "errors": errors, "warnings": warnings, "findings": findings });
    let schema = "igny8.doctor/1";
    let output = context.output();
    let exit = if errors > 0 { Exit::Failed } else { Exit::Done };
    let message = match (errors, warnings) {
        (0, 0) => "all is well".to_owned(),
        (0, warnings) => format!("{warnings} to look at"),
        (errors, warnings) => format!("{errors} to repair, {warnings} to look at"),
    };
    if output.json {
        let envelope = if errors > 0 {
            let first = findings.iter().find(|found| found.status == Health::Error);
            let repair = first.and_then(|found| found.repair.as_deref());
            Envelope::failure("unhealthy", &message, repair, &[], context.request_id())
                .with_data(schema, &data)
        } else {
            Envelope::data(schema, &data, &message, context.request_id())
        };
        output.envelope(&envelope);
    } else {
        let rows: Vec<Vec<String>> = findings
            .iter()
            .map(|found| {
                vec![
                    found.status.as_str().to_owned(),
                    found.check.to_owned(),
                    found.text.clone(),
                    or_dash(found.repair.as_deref()),
                ]
            })
            .collect();
        let columns = [
            words(""),
            words("check"),
            words("what was found"),
            words("to repair it"),
        ];
        output.data(&draw(&columns, &rows, output.width));
    }
    if errors > 0 {
        output.error_text(&message, None);
    } else if !output.json {
        output.status(&message);
    }
    exit
}

fn migrate(context: &Context<'_>) -> Result<Exit, AppError> {
    let app = context.app();
    let schema = "igny8.doctor.migrate/1";
    let planned = maintenance::plan_migration(app)?;
    if context.dry_run {
        let message = if planned.from == planned.to {
            format!("the database has schema {} already", planned.to)
        } else {
            format!(
                "would bring the database from schema {} to {}",
                planned.from, planned.to
            )
        };
        return Ok(context.show(schema, &planned, &message, String::new));
    }
    let done = maintenance::migrate(app)?;
    // A run of its own cleans up after those that died.
    let session = context.begin("doctor migrate")?;
    let message = format!("the database has schema {}", done.to);
    let exit = context.show(schema, &done, &message, String::new);
    finish(session, Ok((exit, message)))
}

fn restore(context: &Context<'_>, backup: Option<&Path>) -> Result<Exit, AppError> {
    let app = context.app();
    let schema = "igny8.doctor.restore/1";
    let planned = maintenance::plan_restore(app, backup)?;
    let what = format!(
        "{} takes the place of the database",
        planned.backup.display()
    );
    if context.dry_run {
        return Ok(context.show(schema, &planned, &format!("would do: {what}"), String::new));
    }
    confirm::ask(
        &format!("{what}; what was done since then is no longer in it, but kept aside"),
        context.consent(),
        "add `--yes`",
    )?;
    let done = maintenance::restore(app, &planned.backup)?;
    let message = match &done.kept {
        Some(kept) => format!(
            "restored; the former database is kept in {}",
            kept.display()
        ),
        None => "restored; there was no database before".to_owned(),
    };
    Ok(context.show(schema, &done, &message, String::new))
}
