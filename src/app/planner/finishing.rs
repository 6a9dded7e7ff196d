//! What a model adds to a finished grouping: names, descriptions, and a place for leftovers. It never
//! groups: the prompt holds names and a few keywords each, however many keywords there are.

use std::collections::BTreeSet;

use serde::Serialize;

use super::clustering::{Outcome, file};
use super::leftovers::{self, LeftoverPlan};
use super::naming::{self, Kept, NamePlan, Named};
use crate::ai::provider::BUILTIN;
use crate::app::App;
use crate::app::assistant::{Assistant, Mind};
use crate::app::batch::Estimate;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::KeywordId;
use crate::store::sectors;

/// What would be asked.
#[derive(Debug)]
pub struct Plan {
    /// What it may cost.
    pub estimate: Estimate,
    names: NamePlan,
    leftovers: LeftoverPlan,
}

/// What a model has added.
#[derive(Debug, Default, Serialize)]
pub struct Finished {
    /// Clusters that got another name.
    pub named: Vec<Named>,
    /// Clusters that kept their own.
    pub kept: Vec<Kept>,
    /// Keywords that no engine had put anywhere, and that have a cluster now.
    pub settled: Vec<KeywordId>,
    /// Ids that the model made up or gave twice; they changed nothing.
    pub odd_ids: usize,
}

impl Plan {
    /// Whether nobody is to be asked anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.leftovers.is_empty()
    }

    /// How many clusters may get a name.
    #[must_use]
    pub const fn clusters(&self) -> usize {
        self.names.clusters
    }

    /// How many leftovers may get a place.
    #[must_use]
    pub const fn keywords(&self) -> usize {
        self.leftovers.keywords
    }
}

/// The model that finishes what an engine has grouped. `None` when no provider is set, or the model
/// has grouped itself.
///
/// # Errors
/// As `App::chat_mind`.
pub async fn assistant(
    app: &App,
    engine: ClusterEngine,
) -> Result<Option<Box<Assistant>>, AppError> {
    if engine == ClusterEngine::Ai || app.settings.ai_provider() == BUILTIN {
        return Ok(None);
    }
    Ok(match app.chat_mind().await? {
        Mind::Model(assistant) => Some(assistant),
        Mind::Builtin => None,
    })
}

/// Finds out what a model is to be asked once keywords are grouped, and what that may cost. Nothing
/// is changed.
///
/// `sector` is a number or a name; `None` for all active sectors.
///
/// # Errors
/// `Store` when the sector does not exist; `Prompt`.
pub fn plan(
    session: &Session<'_>,
    assistant: &Assistant,
    sector: Option<&str>,
    outcome: &Outcome,
) -> Result<Plan, AppError> {
    let sector = match sector {
        Some(word) => Some(sectors::find(session.store.connection(), word)?.id),
        None => None,
    };
    let names = naming::plan(session, assistant, sector)?;
    let leftovers = leftovers::plan(session, assistant, &outcome.unassigned)?;
    Ok(Plan {
        estimate: names.estimate.plus(leftovers.estimate),
        names,
        leftovers,
    })
}

/// Asks for what was planned, and adds what comes of it to the outcome of the grouping.
///
/// # Errors
/// A failure of the store; what else goes wrong is filed in the outcome's batch.
pub async fn execute(
    session: &mut Session<'_>,
    plan: &Plan,
    assistant: &Assistant,
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<Finished, AppError> {
    reporter.event(&Event::Begin {
        what: "naming",
        total: Some(plan.names.calls() + plan.leftovers.calls()),
    });
    let batch = &mut outcome.batch;
    let names = naming::execute(session, &plan.names, assistant, batch, reporter).await?;
    for named in &names.named {
        if let Some(group) = batch.done.iter_mut().find(|group| group.id == named.id) {
            group.name.clone_from(&named.name);
        }
    }
    let settled = leftovers::execute(session, &plan.leftovers, assistant, batch, reporter).await?;
    reporter.event(&Event::End);
    let ids: BTreeSet<KeywordId> = settled
        .groups
        .iter()
        .flat_map(|group| group.keyword_ids.iter().copied())
        .collect();
    file(outcome, settled.groups);
    outcome
        .unassigned
        .retain(|member| !ids.contains(&member.id));
    Ok(Finished {
        named: names.named,
        kept: names.kept,
        settled: ids.into_iter().collect(),
        odd_ids: names.odd_ids + settled.odd_ids,
    })
}
