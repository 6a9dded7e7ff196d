//! `cluster`: keywords that are in no cluster into clusters and page groups.

use std::collections::{BTreeSet, HashMap};

use super::asking;
pub use super::by_results::SerpRules;
use super::by_vectors;
use super::candidates::{self, Candidates};
use super::completing::complete;
use super::notes::Remark;
use super::offline;
use super::placing::{Grouped, add_page};
use super::questions::Call;
use super::vectors::VectorPlan;
use crate::ai::functions::auto_cluster;
use crate::app::App;
use crate::app::assistant::Mind;
use crate::app::batch::{Batch, Estimate, Skipped};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::{ClusterId, KeywordId, SectorId};
use crate::engines::clustering::Options;
pub use crate::engines::clustering::{Granularity, Overlap, SerpMode};
use crate::store::members::{self, Member};

/// Which keywords to group, and how.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// These only. `None` for every keyword that is in no cluster.
    pub ids: Option<Vec<KeywordId>>,
    /// At most so many, oldest first. `None` for all.
    pub limit: Option<usize>,
    /// Only those of this sector, by number or name. `None` for all active sectors.
    pub sector: Option<String>,
    /// Whether clusters that igny8 made and nothing was made of are taken apart first.
    pub recluster: bool,
    /// How to group. `None` for what the settings say.
    pub engine: Option<ClusterEngine>,
    /// How fine to cut. `None` for what the settings say.
    pub granularity: Option<Granularity>,
    /// What makes two keywords share a page, for the engine `serp`.
    pub serp: SerpRules,
}

/// What would be done.
#[derive(Debug)]
pub struct Plan {
    /// The keywords that are to be grouped, in the order of their numbers.
    pub keywords: Vec<Member>,
    /// How they are grouped.
    pub engine: ClusterEngine,
    /// How fine the clusters are cut.
    pub granularity: Granularity,
    /// What makes two keywords share a page, for the engine `serp`.
    pub serp: SerpRules,
    /// Keywords that were named and cannot be grouped, and calls that somebody has to look at.
    pub skipped: Vec<Skipped>,
    /// What it may cost.
    pub estimate: Estimate,
    /// The paid answers that wait to be used.
    pub waiting: Vec<Call>,
    /// The vectors that a provider is asked for. `None` for the other engines.
    pub vectors: Option<VectorPlan>,
    /// What a model is asked; empty for the other engines.
    pub(super) chunks: Vec<(SectorId, Vec<KeywordId>)>,
    pub(super) taken_apart: BTreeSet<ClusterId>,
    pub(super) sectors: BTreeSet<SectorId>,
    pub(super) left_alone: Vec<KeywordId>,
}

impl Plan {
    /// How many paid answers wait to be used.
    #[must_use]
    pub fn paid_answers(&self) -> usize {
        let vectors = self.vectors.as_ref();
        self.waiting.len() + vectors.map_or(0, |vectors| vectors.paid_answers)
    }
}

/// What was done. Each keyword of the plan is in exactly one of the clusters, `unassigned` and
/// `left_alone`.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The clusters that keywords came into.
    pub batch: Batch<Grouped>,
    /// The keywords that belong with no other.
    pub unassigned: Vec<Member>,
    /// The keywords that nothing was decided about: skipped, failed, not tried, or held by another
    /// run.
    pub left_alone: Vec<KeywordId>,
    /// What the reader ought to know of how this was made.
    pub notes: Vec<Remark>,
}

/// Finds out what there is to be grouped, and what it may cost. Nothing is changed.
///
/// # Errors
/// `Store` when a keyword or sector that is named does not exist; `Invalid` when a model is to group
/// and there is none; `Prompt`.
pub fn plan(session: &Session<'_>, request: &Request, mind: &Mind) -> Result<Plan, AppError> {
    let engine = engine(session.app, request)?;
    let found = candidates::find(
        session.store.connection(),
        request.ids.as_deref(),
        request.sector.as_deref(),
        request.recluster,
    )?;
    let Candidates {
        free,
        skipped,
        taken_apart,
        sectors,
    } = found;
    let mut plan = Plan {
        keywords: free,
        engine,
        granularity: granularity_of(session, request)?,
        serp: request.serp,
        skipped,
        estimate: Estimate::NOTHING,
        waiting: Vec::new(),
        vectors: None,
        chunks: Vec::new(),
        taken_apart,
        sectors,
        left_alone: Vec::new(),
    };
    let limit = request.limit.unwrap_or(usize::MAX);
    if engine == ClusterEngine::Ai {
        asking::plan(session, asking::assistant(mind)?, limit, &mut plan)?;
    } else {
        plan.keywords.truncate(limit);
    }
    if engine == ClusterEngine::Embeddings {
        by_vectors::plan(session, asking::assistant(mind)?, &mut plan)?;
    }
    Ok(plan)
}

/// The engine that a request or the settings name.
///
/// # Errors
/// `Invalid` when the setting is no engine.
pub fn engine(app: &App, request: &Request) -> Result<ClusterEngine, AppError> {
    if let Some(engine) = request.engine {
        return Ok(engine);
    }
    let word = app.settings.text("cluster.engine").unwrap_or_default();
    let engine = word.parse::<ClusterEngine>();
    engine.map_err(|error| AppError::invalid(error.to_string(), ""))
}

/// Whoever thinks for the engine of a request: a model when a model is to group or to give vectors.
///
/// # Errors
/// As `engine`, `App::mind_for` and `App::embedding_mind`.
pub async fn mind(app: &App, request: &Request) -> Result<Mind, AppError> {
    match engine(app, request)? {
        ClusterEngine::Ai => app.mind_for(auto_cluster::NAME).await,
        ClusterEngine::Embeddings => Ok(Mind::Model(Box::new(app.embedding_mind().await?))),
        _ => Ok(Mind::Builtin),
    }
}

fn granularity_of(session: &Session<'_>, request: &Request) -> Result<Granularity, AppError> {
    if let Some(granularity) = request.granularity {
        return Ok(granularity);
    }
    let word = session
        .app
        .settings
        .text("cluster.granularity")
        .unwrap_or_default();
    super::granularity::parse(word).map_err(|text| AppError::invalid(text, ""))
}

/// Groups the keywords of a plan: each sector, or each chunk of a model, on its own.
///
/// # Errors
/// `Store` before anything is done; later failures are in the outcome.
pub async fn execute(
    session: &Session<'_>,
    plan: Plan,
    mind: &Mind,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let mut outcome = Outcome::default();
    outcome.batch.skipped.clone_from(&plan.skipped);
    let total = if plan.engine == ClusterEngine::Ai {
        plan.waiting.len() + plan.chunks.len()
    } else {
        let sectors = plan.keywords.iter().map(|keyword| keyword.sector_id);
        sectors.collect::<BTreeSet<SectorId>>().len()
    };
    reporter.event(&Event::Begin {
        what: "clustering",
        total: u64::try_from(total).ok(),
    });
    for sector in &plan.sectors {
        let completed = complete(session, *sector, &plan)?;
        Remark::add(&mut outcome.notes, Remark::completed(completed));
    }
    let mut unassigned = if plan.engine == ClusterEngine::Ai {
        asking::execute(
            session,
            &plan,
            asking::assistant(mind)?,
            &mut outcome,
            reporter,
        )
        .await?
    } else {
        if plan.engine == ClusterEngine::Embeddings {
            let assistant = asking::assistant(mind)?;
            by_vectors::fetch(session, &plan, assistant, &mut outcome, reporter).await?;
        }
        offline::execute(session, &plan, mind, &mut outcome, reporter)?
    };
    reporter.event(&Event::End);
    let in_clusters: BTreeSet<KeywordId> = outcome
        .batch
        .done
        .iter()
        .flat_map(|group| group.keyword_ids.iter().copied())
        .collect();
    unassigned.sort_unstable();
    unassigned.dedup();
    let nowhere =
        |id: &KeywordId| !in_clusters.contains(id) && unassigned.binary_search(id).is_err();
    let planned = plan.keywords.iter().map(|keyword| keyword.id);
    outcome.left_alone = plan.left_alone;
    outcome.left_alone.extend(planned.filter(nowhere));
    outcome.left_alone.sort_unstable();
    outcome.unassigned = members::by_id(session.store.connection(), &unassigned)?;
    Ok(outcome)
}

/// How keywords of a language are grouped.
pub(super) fn options(language: &str, granularity: Granularity) -> Options<'_> {
    Options {
        language,
        granularity,
        threads: std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
    }
}

/// Files clusters that keywords came into, each once.
pub(super) fn file(outcome: &mut Outcome, groups: Vec<Grouped>) {
    let filed = outcome.batch.done.iter().enumerate();
    let mut known: HashMap<ClusterId, usize> = filed.map(|(at, group)| (group.id, at)).collect();
    for group in groups {
        if let Some(at) = known.get(&group.id) {
            let filed = &mut outcome.batch.done[*at];
            filed.keyword_ids.extend(group.keyword_ids);
            for page in group.page_groups {
                add_page(&mut filed.page_groups, page);
            }
        } else {
            known.insert(group.id, outcome.batch.done.len());
            outcome.batch.add_done(group);
        }
    }
}
