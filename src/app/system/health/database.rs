//! The database: whole, ours, of this schema; runs that died; backups; calls without an answer.

use super::super::maintenance;
use super::{Finding, Health};
use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::{DATABASE, runs_folder};
use crate::domain::batch::BatchState;
use crate::os::lock;
use crate::store::{Access, Store, StoreError, backup, batches, counts, latest_version, runs};

pub(super) fn examine(app: &App, findings: &mut Vec<Finding>) {
    let Ok(root) = app.workspace() else { return };
    let database = root.join(DATABASE);
    match backup::list(&database) {
        Ok(backups) if backups.is_empty() => findings.push(Finding::ok(
            "backups",
            "there are none yet; the first is made a day after the first work",
        )),
        Ok(backups) => findings.push(Finding::ok(
            "backups",
            format!(
                "there are {}, the newest {}",
                backups.len(),
                backups[0].display()
            ),
        )),
        Err(error) => findings.push(Finding::failed("backups", Health::Warning, &error.into())),
    }
    let opened = Store::open(&database, Access::Read, app.busy_timeout);
    let store = match opened.and_then(|store| store.integrity_check().map(|()| store)) {
        Ok(store) => store,
        Err(error) => {
            findings.push(broken(app, error));
            return;
        }
    };
    findings.push(Finding::ok(
        "database",
        format!("whole, schema {}, nothing foreign in it", latest_version()),
    ));
    match looks_inside(app, &store) {
        Ok(found) => findings.extend(found),
        Err(error) => findings.push(Finding::failed("runs", Health::Error, &error)),
    }
}

fn broken(app: &App, error: StoreError) -> Finding {
    let repair = match &error {
        StoreError::Corrupt { .. }
        | StoreError::NotAWorkspace { .. }
        | StoreError::CannotOpen { .. }
        | StoreError::Sql(_) => {
            let is_backed_up = maintenance::plan_restore(app, None).is_ok();
            Some(if is_backed_up {
                "igny8 doctor --restore"
            } else {
                // There is no whole backup here; the user may have one elsewhere.
                "igny8 doctor --restore FILE"
            })
        }
        StoreError::OlderSchema { .. } => Some("igny8 doctor --migrate"),
        _ => None,
    };
    let status = match &error {
        StoreError::OlderSchema { .. } | StoreError::Busy => Health::Warning,
        _ => Health::Error,
    };
    let error = AppError::from(error);
    match repair {
        Some(repair) => Finding::bad("database", status, error.to_string(), repair),
        None => Finding::failed("database", status, &error),
    }
}

fn looks_inside(app: &App, store: &Store) -> Result<Vec<Finding>, AppError> {
    let root = app.workspace()?;
    let mut findings = Vec::new();
    let (mut alive, mut dead) = (0, 0);
    for run in runs::unfinished(store.connection())? {
        if lock::is_held(&runs_folder(root), &run.id.to_string())? {
            alive += 1;
        } else {
            dead += 1;
        }
    }
    findings.push(if dead > 0 {
        Finding::bad(
            "runs",
            Health::Warning,
            format!("{dead} run(s) did not end by themselves"),
            "igny8 doctor --migrate",
        )
    } else {
        Finding::ok("runs", format!("{alive} under way, none left behind"))
    });
    let unresolved = counts::all(store.connection())?.calls_unresolved;
    findings.push(if unresolved > 0 {
        Finding::bad(
            "calls",
            Health::Warning,
            format!("{unresolved} model call(s) may have been billed without an answer"),
            "igny8 credits reconcile",
        )
    } else {
        Finding::ok("calls", "every model call is accounted for")
    });
    let last = runs::last(store.connection(), 1)?;
    let now = app.now();
    findings.extend(open_batches(store, &now)?);
    if let Some(run) = last.first().filter(|run| run.started_at > now) {
        findings.push(Finding::bad(
            "clock",
            Health::Warning,
            format!("the last run began at {}, which is to come", run.started_at),
            "set the machine's clock",
        ));
    }
    Ok(findings)
}

/// How the batches stand of which something is still to come; nothing where there are none.
fn open_batches(store: &Store, now: &str) -> Result<Option<Finding>, AppError> {
    let open = batches::unfinished(store.connection())?;
    let is_late = |batch: &batches::StoredBatch| {
        batch.state.is_open() && batch.expires_at.as_deref().is_some_and(|end| end < now)
    };
    let late = open.iter().filter(|batch| is_late(batch)).count();
    let lost = open
        .iter()
        .filter(|batch| batch.state == BatchState::Unresolved)
        .count();
    let found = match (open.len(), lost, late) {
        (0, ..) => return Ok(None),
        (_, 1.., _) => Finding::bad(
            "batches",
            Health::Warning,
            format!("{lost} batch(es) may be at the provider, or be billed, without our knowing"),
            "igny8 batches poll",
        ),
        (_, _, 1..) => Finding::bad(
            "batches",
            Health::Warning,
            format!(
                "the time of {late} batch(es) is over, and their results are kept for a while only"
            ),
            "igny8 batches poll",
        ),
        (open, ..) => Finding::ok(
            "batches",
            format!("{open} under way; `igny8 batches poll` collects"),
        ),
    };
    Ok(Some(found))
}
