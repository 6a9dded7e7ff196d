//! What is stuck, why, and what to type next: calls, paid answers that wait, runs that died, posts of
//! which nobody knows whether they exist.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::reconcile;
use crate::ai::answer::text_so_far;
use crate::app::error::AppError;
use crate::app::session::{Session, runs_folder};
use crate::domain::ids::OpId;
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::os::lock;
use crate::store::ai_calls::{self, AiCall, CallFilter};
use crate::store::{publish_records, runs, subjects};

/// How many runs back are looked at.
const MOST_RUNS: i64 = 10_000;

/// The outcome of a paid answer that the user gave up.
const CANCELLED: &str = "cancelled";

/// How a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// A call that may have been billed: somebody has to decide.
    Unresolved,
    /// A paid answer that was never used: the same command uses it.
    Paid,
    /// A post of which nobody knows whether it exists: publishing again looks it up first.
    Ambiguous,
    /// A run that did not end by itself: the same command goes on.
    Interrupted,
    /// A call or a run that is under way.
    Running,
}

impl JobState {
    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unresolved => "unresolved",
            Self::Paid => "paid",
            Self::Ambiguous => "ambiguous",
            Self::Interrupted => "interrupted",
            Self::Running => "running",
        }
    }
}

/// Something that is not over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Job {
    /// Its name: of the call, the run or the post.
    pub id: String,
    /// `call`, `run` or `post`.
    pub kind: &'static str,
    /// How it stands.
    pub state: JobState,
    /// What it is about, in words.
    pub what: String,
    /// Why it is stuck, in words; empty for what is under way.
    pub why: String,
    /// Since when, RFC 3339 in UTC.
    pub since: String,
    /// What is set aside for it, or what it cost.
    pub usd_micros: UsdMicros,
    /// What to type next. `None` when there is nothing to be done.
    pub next: Option<String>,
}

/// A job with what came of it so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShownJob {
    /// The job.
    #[serde(flatten)]
    pub job: Job,
    /// The call. `None` for runs and posts.
    pub call: Option<AiCall>,
    /// The text of the answer as far as it came. `None` when nothing came, or it is no text.
    pub text: Option<String>,
}

/// Lists what is not over, what needs a decision first.
///
/// # Errors
/// A failure of store or lock.
pub fn list(session: &Session<'_>) -> Result<Vec<Job>, AppError> {
    let connection = session.store.connection();
    let mut jobs = Vec::new();
    let all_runs = runs::last(connection, MOST_RUNS)?;
    let commands: BTreeMap<_, _> = all_runs
        .iter()
        .map(|run| (run.id, run.command.as_str()))
        .collect();
    let again = |call: &AiCall| {
        let command = commands.get(&call.run_id).copied().unwrap_or_default();
        format!("igny8 {command}").trim_end().to_owned()
    };
    for call in ai_calls::list(connection, &CallFilter::default())? {
        let (state, why, next) = match call.state {
            CallState::Void => continue,
            CallState::Settled => {
                if call.consumed_at.is_some() {
                    continue;
                }
                let why = "it was paid for, and the run ended before it was used";
                (JobState::Paid, why.to_owned(), Some(again(&call)))
            }
            CallState::Sent if !reconcile::is_abandoned(session, &call)? => {
                let next = call.batch_id.map(|_| "igny8 batches poll".to_owned());
                let why = call.batch_id.map(|batch| format!("it is in batch {batch}"));
                (JobState::Running, why.unwrap_or_default(), next)
            }
            CallState::Sent | CallState::Unresolved => {
                let why = call.error.clone();
                let why = why.unwrap_or_else(|| "its run died while it was on its way".to_owned());
                let next = format!("igny8 credits reconcile {}", call.op_id.short());
                (JobState::Unresolved, why, Some(next))
            }
        };
        let title = subjects::title(connection, &call.subject)?;
        jobs.push(Job {
            id: call.op_id.to_string(),
            kind: "call",
            state,
            what: format!(
                "{}: {}",
                call.function,
                title.as_ref().unwrap_or(&call.subject)
            ),
            why,
            since: call.sent_at.clone(),
            usd_micros: call.cost_usd_micros.unwrap_or(call.reserved_usd_micros),
            next,
        });
    }
    let folder = runs_folder(&session.root);
    // Newest first: a later run of the same command that ended has gone on where one was cut off.
    let mut ended = BTreeSet::new();
    for run in &all_runs {
        let is_alive = run.ended_at.is_none() && lock::is_held(&folder, &run.id.to_string())?;
        let has_died = run.exit_code == Some(-1) || (run.ended_at.is_none() && !is_alive);
        let is_own = session.run_id().is_ok_and(|own| own == run.id);
        let went_on = ended.contains(&run.command);
        if run.exit_code.is_some_and(|code| code >= 0) {
            ended.insert(&run.command);
        }
        if is_own || !(is_alive || (has_died && !went_on)) {
            continue;
        }
        let (state, why, next) = if is_alive {
            (JobState::Running, String::new(), None)
        } else {
            let why = "it did not end by itself; what was finished is kept";
            let next = Some(format!("igny8 {}", run.command));
            (JobState::Interrupted, why.to_owned(), next)
        };
        jobs.push(Job {
            id: run.id.to_string(),
            kind: "run",
            state,
            what: format!("igny8 {} (process {})", run.command, run.pid),
            why,
            since: run.started_at.clone(),
            usd_micros: UsdMicros::ZERO,
            next,
        });
    }
    for post in publish_records::open(connection)? {
        let (state, next) = (JobState::Ambiguous, post_again(&post.target));
        jobs.push(Job {
            id: post.content_uuid.clone(),
            kind: "post",
            state,
            what: format!("{} at {}", post.title, post.destination),
            why: post
                .error
                .unwrap_or_else(|| "its run ended before an answer came".to_owned()),
            since: post.created_at,
            usd_micros: UsdMicros::ZERO,
            next: Some(next),
        });
    }
    jobs.sort_by(|a, b| (a.state, &a.since, &a.id).cmp(&(b.state, &b.since, &b.id)));
    Ok(jobs)
}

fn post_again(target: &str) -> String {
    let word = if target == "wordpress" { "wp" } else { "files" };
    format!("igny8 publish {word}")
}

/// Finds one job; the beginning of its name will do.
///
/// # Errors
/// `NotFound` when none has such a name, `Invalid` when several have.
pub fn find(session: &Session<'_>, name: &str) -> Result<Job, AppError> {
    let wanted = name.to_lowercase();
    let mut found: Vec<Job> = list(session)?
        .into_iter()
        .filter(|job| !wanted.is_empty() && job.id.starts_with(&wanted))
        .collect();
    match (found.pop(), found.len()) {
        (None, _) => Err(AppError::not_found(
            format!("no job is named `{name}`"),
            "run `igny8 jobs list` to see those there are; what is over is in `igny8 logs list`",
        )),
        (Some(job), 0) => Ok(job),
        (Some(_), more) => Err(AppError::invalid(
            format!("{} jobs have names that begin with `{name}`", more + 1),
            "give more of the name",
        )),
    }
}

/// Shows one job with what came of its answer.
///
/// # Errors
/// As `find`.
pub fn show(session: &Session<'_>, name: &str) -> Result<ShownJob, AppError> {
    let job = find(session, name)?;
    if job.kind != "call" {
        return Ok(ShownJob {
            job,
            call: None,
            text: None,
        });
    }
    let op_id = op_of(&job)?;
    let connection = session.store.connection();
    let call = ai_calls::get(connection, op_id)?;
    let (_, came) = ai_calls::bodies(connection, op_id)?;
    let text = came.map(|bytes| {
        // A stream that was cut is shown as the text it had come to.
        let text = text_so_far(&call.dialect, &bytes);
        text.unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned())
    });
    Ok(ShownJob {
        call: Some(call),
        text: text.filter(|text| !text.trim().is_empty()),
        job,
    })
}

/// Gives a paid answer up: it is never used, and what it was for is asked for anew. Its cost stays.
///
/// # Errors
/// As `find`; `Invalid` for a job that is no paid answer.
pub fn cancel(session: &Session<'_>, name: &str) -> Result<Job, AppError> {
    let job = find(session, name)?;
    match job.state {
        JobState::Paid => {
            let (op_id, now) = (op_of(&job)?, session.now());
            session.store.write(|transaction| {
                ai_calls::consume(
                    transaction,
                    op_id,
                    CANCELLED,
                    Some("given up by hand"),
                    &now,
                )
                .map_err(AppError::from)
            })?;
            Ok(job)
        }
        JobState::Unresolved => Err(AppError::invalid(
            "the call may have been billed, so it cannot just be given up",
            &format!(
                "decide: `igny8 credits reconcile {} --charge` or `--void`",
                op_of(&job)?.short()
            ),
        )),
        // Only what is in a batch has a command that goes on with it.
        JobState::Running if job.next.is_some() => Err(AppError::invalid(
            format!("{}, at the provider", job.why),
            "`igny8 batches cancel BATCH` gives up a whole batch",
        )),
        JobState::Running => Err(AppError::invalid(
            "it is under way",
            "press Ctrl-C where it runs: calls that are under way come home first",
        )),
        JobState::Interrupted | JobState::Ambiguous => Err(AppError::invalid(
            "there is nothing left of it to give up",
            job.next.as_deref().unwrap_or_default(),
        )),
    }
}

fn op_of(job: &Job) -> Result<OpId, AppError> {
    let parsed = uuid::Uuid::parse_str(&job.id).ok().map(OpId);
    parsed.ok_or_else(|| AppError::invalid(format!("`{}` names no call", job.id), ""))
}
