//! What a model adds to a finished grouping: names, descriptions, and a place for leftovers. It never
//! groups: the prompt holds names and a few keywords each, however many keywords there are.

use std::collections::BTreeSet;

use serde::Serialize;

use super::by_labels::{Labels, by_labels};
use super::by_results::{Results, by_results};
use super::candidates::{by_sector, existing, pinned};
use super::clustering::{self, Outcome, file, options};
use super::leftovers::{self, LeftoverPlan};
use super::likeness::Likeness;
use super::naming::{self, Kept, NamePlan, Named};
use super::placement::Target;
use super::rounds::{anew, by_likeness};
use crate::ai::functions::name_clusters::{self, SHOWN_KEYWORDS, SHOWN_PAGE_GROUPS, Shown};
use crate::ai::pricing::PriceKnowledge;
use crate::app::App;
use crate::app::assistant::{Assistant, Mind};
use crate::app::batch::Estimate;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::{ClusterId, KeywordId};
use crate::domain::money::UsdMicros;
use crate::store::clusters::{self, ClusterFilter};
use crate::store::members::Member;
use crate::store::sectors;

/// What would be asked.
#[derive(Debug)]
pub struct Plan {
    /// What it may cost.
    pub estimate: Estimate,
    names: NamePlan,
    leftovers: LeftoverPlan,
}

/// What a model may be asked once keywords that are not grouped yet are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// How many clusters would be named.
    pub clusters: usize,
    /// How many leftovers would be asked about.
    pub leftovers: usize,
    /// How many calls that makes.
    pub calls: u64,
    /// The most they can cost. `None` when the price is unknown.
    pub at_most_usd_micros: Option<UsdMicros>,
    /// Whether that is from a grouping by the embedded table, because the vectors that are to group are
    /// not bought yet.
    pub is_rough: bool,
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

impl Preview {
    /// What the calls may cost.
    #[must_use]
    pub const fn estimate(&self) -> Estimate {
        Estimate {
            calls: self.calls,
            at_most: self.at_most_usd_micros,
            of_calls: self.at_most_usd_micros,
        }
    }
}

impl Plan {
    /// Whether nobody is to be asked anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.leftovers.is_empty()
    }
}

/// The model that finishes what an engine has grouped. `None` when no provider is set, or the model
/// has grouped itself.
///
/// # Errors
/// As `App::mind_for`.
pub async fn assistant(
    app: &App,
    engine: ClusterEngine,
) -> Result<Option<Box<Assistant>>, AppError> {
    if engine == ClusterEngine::Ai {
        return Ok(None);
    }
    Ok(match app.mind_for(name_clusters::NAME).await? {
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

/// Whether finishing the grouping of `plan` can cost anything.
///
/// # Errors
/// As `preview`.
pub fn may_cost(
    session: &Session<'_>,
    assistant: &Assistant,
    plan: &clustering::Plan,
) -> Result<bool, AppError> {
    if assistant.provider.price == PriceKnowledge::LocalFree {
        return Ok(false);
    }
    let waiting = naming::plan(session, assistant, None)?;
    if plan.keywords.len() < 2 && waiting.estimate.calls == 0 {
        return Ok(false);
    }
    let preview = preview(session, assistant, plan)?;
    Ok(preview.is_none_or(|preview| preview.calls > 0 || preview.is_rough))
}

/// Says what a model would be asked after the grouping of `plan`, by grouping in memory: with the
/// engine `embeddings` by the embedded table. `None` for the engine that is a model itself.
///
/// # Errors
/// A failure of the store; `Prompt`.
pub fn preview(
    session: &Session<'_>,
    assistant: &Assistant,
    plan: &clustering::Plan,
) -> Result<Option<Preview>, AppError> {
    if plan.engine == ClusterEngine::Ai {
        return Ok(None);
    }
    let connection = session.store.connection();
    let likeness = Likeness::of(plan.engine);
    let language = session.site().language;
    let options = options(&language, plan.granularity);
    let mut drafts: Vec<Shown> = Vec::new();
    let mut leftovers: Vec<String> = Vec::new();
    for (sector, free) in by_sector(&plan.keywords) {
        let existing = existing(connection, sector, &plan.taken_apart)?;
        let free: Vec<&Member> = free.iter().collect();
        let topics = (&likeness, &options);
        let (grouping, _) = match plan.engine {
            ClusterEngine::Serp => {
                let found = Results::read(connection, sector)?;
                by_results(&free, &existing, &found, plan.serp, topics)
            }
            ClusterEngine::Groups => {
                let found = Labels::read(connection, sector)?;
                by_labels(&free, &existing, &found, &likeness, &options)
            }
            _ if plan.taken_apart.is_empty() => by_likeness(&free, &existing, &likeness, &options),
            _ => {
                let pinned = pinned(connection, sector, &plan.taken_apart)?;
                anew(&free, &existing, &pinned, &likeness, &options)
            }
        };
        let text = |id: &KeywordId| {
            let place = free.binary_search_by_key(id, |member| member.id);
            place.map_or_else(|_| String::new(), |place| free[place].keyword.clone())
        };
        // What a person's own groups are called stays.
        let is_named_here = plan.engine != ClusterEngine::Groups;
        for placement in grouping.placements.iter().filter(|_| is_named_here) {
            if let Target::Named { name, .. } = &placement.target {
                let ids: Vec<KeywordId> = placement.keyword_ids().collect();
                let pages = placement.pages.iter().take(SHOWN_PAGE_GROUPS);
                drafts.push(Shown {
                    id: ClusterId(i64::MAX),
                    name: name.clone(),
                    keywords: ids.iter().take(SHOWN_KEYWORDS).map(text).collect(),
                    page_groups: pages
                        .filter_map(|page| page.keyword_ids.first().map(text))
                        .collect(),
                });
            }
        }
        leftovers.extend(grouping.unassigned.iter().map(text));
    }
    let mut longest: Vec<String> = plan
        .keywords
        .iter()
        .map(|member| member.keyword.clone())
        .collect();
    longest.sort_by_key(|text| std::cmp::Reverse(text.len()));
    let waiting = naming::plan(session, assistant, None)?;
    let offered = drafts.len() + existing_count(session)?;
    let names = naming::estimate_for(session, assistant, &drafts)?;
    let settled = leftovers::estimate_for(session, assistant, &leftovers, offered, &longest)?;
    let estimate = waiting.estimate.plus(names).plus(settled);
    Ok(Some(Preview {
        clusters: waiting.clusters + drafts.len(),
        leftovers: leftovers.len(),
        calls: estimate.calls,
        at_most_usd_micros: estimate.at_most,
        is_rough: plan.engine == ClusterEngine::Embeddings,
    }))
}

fn existing_count(session: &Session<'_>) -> Result<usize, AppError> {
    let count = clusters::count(session.store.connection(), &ClusterFilter::default())?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Asks for what was planned, and adds what comes of it to the outcome of the grouping.
///
/// # Errors
/// A failure of the store; what else goes wrong is filed in the outcome's batch.
pub async fn execute(
    session: &Session<'_>,
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
