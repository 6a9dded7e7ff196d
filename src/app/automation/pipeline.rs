//! The whole pipeline: each stage takes what is there for it, so that a run that was cut off goes on
//! where it ended, and two runs share the work.

use std::path::PathBuf;

use serde::Serialize;

use super::stage::{Stage, between};
use crate::app::batch::{Batch, Estimate};
use crate::app::error::AppError;
use crate::app::planner::{clustering, finishing, ideation};
use crate::app::publisher::{files, wordpress};
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::app::writer::{images, tasks, write};
use crate::domain::money::UsdMicros;

/// Where the drafts go at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Destination {
    /// A folder. `None` for the one in the settings.
    Files(Option<PathBuf>),
    /// The site's WordPress, as drafts.
    Wordpress,
    /// Nowhere.
    #[default]
    Nowhere,
}

/// What to run.
#[derive(Clone, Debug)]
pub struct Request {
    /// The first stage.
    pub from: Stage,
    /// The last stage.
    pub to: Stage,
    /// At most so many items in each stage after clustering. `None` for all.
    pub limit: Option<usize>,
    /// How many ideas a cluster gets. `None` for what the settings say.
    pub ideas_per_cluster: Option<usize>,
    /// Whether new ideas wait for the user's approval, and with them everything after.
    pub review: bool,
    /// Where the drafts go.
    pub destination: Destination,
}

/// What a stage did.
#[derive(Clone, Debug, Serialize)]
pub struct StageReport {
    /// The stage.
    pub stage: Stage,
    /// How many items it did.
    pub done: usize,
    /// What it did, in words.
    pub summary: String,
    /// How many items it left alone.
    pub skipped: usize,
    /// How many items failed.
    pub failed: usize,
    /// What its calls cost, as far as prices are known.
    pub cost_usd_micros: UsdMicros,
    /// How many of its calls are of unknown cost.
    pub calls_of_unknown_cost: u32,
}

/// What a stage would do now.
#[derive(Clone, Debug, Serialize)]
pub struct StagePlan {
    /// The stage.
    pub stage: Stage,
    /// How many items wait for it now; stages before it may add more.
    pub waiting: usize,
    /// The most its calls can cost. `None` when a price is unknown.
    pub at_most_usd_micros: Option<UsdMicros>,
}

/// Asks whether money may be spent.
pub type Consent<'c> = &'c dyn Fn(&Estimate) -> Result<(), AppError>;

/// Says what each stage would find to do now; nothing is changed or sent.
///
/// # Errors
/// As the stages' own plans.
pub async fn plan(session: &Session<'_>, request: &Request) -> Result<Vec<StagePlan>, AppError> {
    let mut plans = Vec::new();
    for stage in between(request.from, request.to) {
        let (waiting, estimate) = match stage {
            Stage::Cluster => {
                let wanted = clustering::Request::default();
                let mind = clustering::mind(session.app, &wanted).await?;
                let plan = clustering::plan(session, &wanted, &mind)?;
                let names = match finishing::assistant(session.app, plan.engine).await? {
                    Some(assistant) => finishing::preview(session, &assistant, &plan)?,
                    None => None,
                };
                let names = names.map_or(Estimate::NOTHING, |preview| preview.estimate());
                (plan.keywords.len(), plan.estimate.plus(names))
            }
            Stage::Ideas => {
                let mind = session.app.mind_for(ideation::FUNCTION).await?;
                let plan = ideation::plan(session, &request.ideas(), &mind)?;
                (plan.clusters.len(), plan.estimate)
            }
            Stage::Tasks => (tasks::plan(session, None)?.ideas.len(), Estimate::NOTHING),
            Stage::Write => {
                let mind = session.app.mind_for(write::FUNCTION).await?;
                let plan = write::plan(session, &request.write(), &mind)?;
                (plan.tasks.len(), plan.estimate)
            }
            Stage::Images => {
                let minds = images::Minds::of(session.app).await?;
                let plan = images::plan(session, &request.images(), &minds)?;
                (plan.items.len(), plan.estimate)
            }
            Stage::Publish => match &request.destination {
                Destination::Nowhere => continue,
                Destination::Files(to) => {
                    let plan = files::plan(session, &files_request(to.as_ref()))?;
                    (plan.items.len(), Estimate::NOTHING)
                }
                Destination::Wordpress => {
                    let plan = wordpress::plan(session, &request.wordpress())?;
                    (plan.items.len(), Estimate::NOTHING)
                }
            },
        };
        let at_most_usd_micros = estimate.at_most;
        plans.push(StagePlan {
            stage,
            waiting,
            at_most_usd_micros,
        });
    }
    Ok(plans)
}

/// Runs the stages one after the other. Items that fail stay behind; the rest goes on.
///
/// # Errors
/// What stops a stage before its first item, consent included. What stops it later is in the
/// outcome, whose items are the stages.
pub async fn run(
    session: &Session<'_>,
    request: &Request,
    consent: Consent<'_>,
    reporter: &dyn Reporter,
) -> Result<Batch<StageReport>, AppError> {
    let mut all = Batch::default();
    for stage in between(request.from, request.to) {
        if session.app.interrupt.requested() {
            all.stopped = Some(AppError::Interrupted);
        }
        if all.stopped.is_some() {
            break;
        }
        reporter.event(&Event::Step {
            name: "stage",
            subject: stage.as_str(),
        });
        match stage {
            Stage::Cluster => {
                let wanted = clustering::Request::default();
                let mind = clustering::mind(session.app, &wanted).await?;
                let plan = clustering::plan(session, &wanted, &mind)?;
                let assistant = finishing::assistant(session.app, plan.engine).await?;
                consent(&plan.estimate)?;
                let mut outcome = clustering::execute(session, plan, &mind, reporter).await?;
                if outcome.batch.stopped.is_none()
                    && let Some(assistant) = &assistant
                {
                    let plan = finishing::plan(session, assistant, None, &outcome)?;
                    consent(&plan.estimate)?;
                    finishing::execute(session, &plan, assistant, &mut outcome, reporter).await?;
                }
                let summary = format!(
                    "{} clusters, {} keywords unassigned",
                    outcome.batch.done.len(),
                    outcome.unassigned.len()
                );
                file(&mut all, stage, outcome.batch, summary);
            }
            Stage::Ideas => {
                let mind = session.app.mind_for(ideation::FUNCTION).await?;
                let plan = ideation::plan(session, &request.ideas(), &mind)?;
                consent(&plan.estimate)?;
                let batch = ideation::execute(session, plan, &mind, reporter).await?;
                let ideas: usize = batch.done.iter().map(|cluster| cluster.ideas.len()).sum();
                let state = if request.review {
                    "to review"
                } else {
                    "approved"
                };
                file(&mut all, stage, batch, format!("{ideas} ideas, {state}"));
            }
            Stage::Tasks => {
                let mut plan = tasks::plan(session, None)?;
                plan.ideas.truncate(request.limit.unwrap_or(usize::MAX));
                let batch = tasks::create(session, &plan, reporter)?;
                let summary = format!("{} tasks", batch.done.len());
                file(&mut all, stage, batch, summary);
            }
            Stage::Write => {
                let mind = session.app.mind_for(write::FUNCTION).await?;
                let write_request = request.write();
                let plan = write::plan(session, &write_request, &mind)?;
                consent(&plan.estimate)?;
                let batch = write::execute(session, plan, &write_request, &mind, reporter).await?;
                let summary = write::summary(&batch);
                file(&mut all, stage, batch, summary);
            }
            Stage::Images => {
                let minds = images::Minds::of(session.app).await?;
                let images_request = request.images();
                let plan = images::plan(session, &images_request, &minds)?;
                consent(&plan.estimate)?;
                let batch =
                    images::execute(session, plan, &images_request, &minds, reporter).await?;
                let made: usize = batch.done.iter().map(|content| content.made).sum();
                file(&mut all, stage, batch, format!("{made} images"));
            }
            Stage::Publish => publish(session, request, &mut all, reporter).await?,
        }
    }
    Ok(all)
}

async fn publish(
    session: &Session<'_>,
    request: &Request,
    all: &mut Batch<StageReport>,
    reporter: &dyn Reporter,
) -> Result<(), AppError> {
    match &request.destination {
        Destination::Nowhere => {}
        Destination::Files(to) => {
            let files_request = files_request(to.as_ref());
            let outcome = files::execute(session, &files_request, reporter)?;
            let pages = outcome.pages;
            let summary = format!("{pages} pages in {}", outcome.folder.display());
            file(all, Stage::Publish, outcome.batch, summary);
        }
        Destination::Wordpress => {
            let outcome = wordpress::publish(session, &request.wordpress(), reporter).await?;
            let summary = format!(
                "{} posts at {}, {} there already",
                outcome.batch.done.len(),
                outcome.destination,
                outcome.already_there
            );
            file(all, Stage::Publish, outcome.batch, summary);
        }
    }
    Ok(())
}

/// Files what a stage did under the whole run.
fn file<T>(all: &mut Batch<StageReport>, stage: Stage, batch: Batch<T>, summary: String) {
    all.add_done(StageReport {
        stage,
        done: batch.done.len(),
        summary,
        skipped: batch.skipped.len(),
        failed: batch.failed.len(),
        cost_usd_micros: batch.cost,
        calls_of_unknown_cost: batch.calls_of_unknown_cost,
    });
    all.cost = all.cost.saturating_add(batch.cost);
    all.calls_of_unknown_cost += batch.calls_of_unknown_cost;
    all.skipped.extend(batch.skipped);
    all.failed.extend(batch.failed);
    all.flagged += batch.flagged;
    all.stopped = batch.stopped;
}

impl Request {
    fn ideas(&self) -> ideation::Request {
        ideation::Request {
            clusters: None,
            limit: self.limit,
            per_cluster: self.ideas_per_cluster,
            approve: !self.review,
        }
    }

    fn write(&self) -> write::Request {
        write::Request {
            limit: self.limit,
            ..write::Request::default()
        }
    }

    fn images(&self) -> images::Request {
        images::Request {
            limit: self.limit,
            ..images::Request::default()
        }
    }

    fn wordpress(&self) -> wordpress::Request {
        wordpress::Request {
            limit: self.limit,
            ..wordpress::Request::default()
        }
    }
}

fn files_request(to: Option<&PathBuf>) -> files::Request {
    files::Request {
        to: to.cloned(),
        ..files::Request::default()
    }
}
