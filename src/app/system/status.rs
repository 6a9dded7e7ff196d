//! The dashboard: how many things stand where, what is next, what was spent.

use std::path::PathBuf;

use serde::Serialize;

use crate::ai::spend::{day_start, month_start};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::money::UsdMicros;
use crate::store::counts::{self, Counts};
use crate::store::runs::{self, Run};
use crate::store::{call_costs, integrations, ledger};

/// How many runs are shown.
const LAST_RUNS: i64 = 5;

/// Where the work stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The site's name.
    pub name: String,
    /// The site's short name.
    pub slug: String,
    /// The site's address; empty when it has none.
    pub url: String,
    /// The workspace's folder.
    pub folder: PathBuf,
    /// How many things stand where.
    pub counts: Counts,
    /// What is due, in the order of the stages.
    pub next: Vec<Step>,
    /// What was spent, and what may be.
    pub spending: Spending,
    /// The last runs, newest first.
    pub runs: Vec<Run>,
}

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What to type.
    pub command: String,
    /// Why.
    pub reason: String,
}

/// What was spent, and what may be. Open calls count with what is set aside for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spending {
    /// Since midnight UTC.
    pub today_usd_micros: UsdMicros,
    /// Since the first midnight UTC of the month.
    pub month_usd_micros: UsdMicros,
    /// The limit of a run. `None` for no limit.
    pub run_limit_usd_micros: Option<UsdMicros>,
    /// The limit of a day. `None` for no limit.
    pub day_limit_usd_micros: Option<UsdMicros>,
    /// The limit of a month. `None` for no limit.
    pub month_limit_usd_micros: Option<UsdMicros>,
    /// What is left of the site's balance. `None` when it has none.
    pub available_usd_micros: Option<UsdMicros>,
}

/// Looks where the work stands.
///
/// # Errors
/// A failure of the store.
pub fn status(session: &Session<'_>) -> Result<Status, AppError> {
    let connection = session.store.connection();
    let counts = counts::all(connection)?;
    let site = session.site();
    let now = session.now();
    let limits = session.app.settings.limits();
    let committed = |since: String| call_costs::committed(connection, None, Some(&since));
    let available = if ledger::has_balance(connection)? {
        Some(ledger::balance(connection)?.available)
    } else {
        None
    };
    let sites = integrations::list(connection)?;
    let has_site = sites.iter().any(|site| site.is_active);
    Ok(Status {
        name: site.name,
        slug: site.slug,
        url: site.url,
        folder: session.root.clone(),
        next: next_steps(&counts, has_site),
        counts,
        spending: Spending {
            today_usd_micros: committed(day_start(&now))?,
            month_usd_micros: committed(month_start(&now))?,
            run_limit_usd_micros: limits.run,
            day_limit_usd_micros: limits.day,
            month_limit_usd_micros: limits.month,
            available_usd_micros: available,
        },
        runs: runs::last(connection, LAST_RUNS)?,
    })
}

/// Says what is due, in the order of the stages; `has_site` when a WordPress is connected.
#[must_use]
pub fn next_steps(counts: &Counts, has_site: bool) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut due = |count: i64, command: &str, one: &str, many: &str| {
        let reason = match count {
            0 => return,
            1 => format!("1 {one}"),
            _ => format!("{count} {many}"),
        };
        steps.push(Step {
            command: command.to_owned(),
            reason,
        });
    };
    due(
        counts.calls_unresolved,
        "igny8 credits reconcile",
        "model call may have been billed without an answer",
        "model calls may have been billed without an answer",
    );
    due(
        counts.batches_open,
        "igny8 batches poll",
        "batch is at the provider",
        "batches are at the provider",
    );
    due(
        counts.batches_unused,
        "igny8 batches collect",
        "batch has answers that nothing was made of",
        "batches have answers that nothing was made of",
    );
    due(
        counts.keywords_unassigned,
        "igny8 cluster",
        "active keyword is in no cluster",
        "active keywords are in no cluster",
    );
    due(
        counts.clusters_without_ideas,
        "igny8 ideas",
        "cluster has no ideas",
        "clusters have no ideas",
    );
    due(
        counts.ideas_draft,
        "igny8 ideas list --status draft",
        "idea waits for a decision",
        "ideas wait for a decision",
    );
    due(
        counts.ideas_approved,
        "igny8 tasks create --all-approved",
        "approved idea is no task yet",
        "approved ideas are no tasks yet",
    );
    due(
        counts.tasks_queued,
        "igny8 write",
        "task waits to be written",
        "tasks wait to be written",
    );
    due(
        counts.content_without_images,
        "igny8 images",
        "draft has no images",
        "drafts have no images",
    );
    due(
        counts.articles_draft + counts.briefs,
        if has_site {
            "igny8 publish wp"
        } else {
            "igny8 publish files"
        },
        "draft is not live",
        "drafts are not live",
    );
    if counts.keywords == 0 {
        steps.push(Step {
            command: "igny8 keywords import FILE".to_owned(),
            reason: "there are no keywords yet".to_owned(),
        });
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_workspace_asks_for_keywords_and_a_full_one_for_each_stage() {
        let commands = |counts: &Counts| -> Vec<String> {
            let steps = next_steps(counts, false).into_iter();
            steps.map(|step| step.command).collect()
        };
        assert_eq!(commands(&Counts::default()), ["igny8 keywords import FILE"]);
        let counts = Counts {
            keywords: 9,
            keywords_unassigned: 2,
            tasks_queued: 1,
            calls_unresolved: 1,
            ..Counts::default()
        };
        let found = commands(&counts);
        assert_eq!(
            found,
            ["igny8 credits reconcile", "igny8 cluster", "igny8 write"]
        );
        let reason = &next_steps(&counts, true)[2].reason;
        assert_eq!(reason, "1 task waits to be written");
    }
}
