//! Names for clusters that an engine has made, from a model.
//!
//! Each batch is committed on its own. A cluster is asked about once: what came of the answer, own
//! name or new, stays. What a person has named is never asked about.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::ai::answer::{Answer, Wanted};
use crate::ai::error::AiError;
use crate::ai::functions::name_clusters::{
    self, BATCH, Input, NAME, Naming, Output, SHOWN_KEYWORDS, SHOWN_PAGE_GROUPS, Shown, TAKEN,
};
use crate::ai::prompts::Rendered;
use crate::app::assistant::{self, Assistant, bad_answer, repair_note};
use crate::app::batch::{Batch, Estimate, Skipped};
use crate::app::crew;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::cluster::{Cluster, ClusterEngine};
use crate::domain::ids::{ClusterId, SectorId};
use crate::domain::ledger::CallState;
use crate::domain::status::ClusterStatus;
use crate::engines::text::normal::normal_form;
use crate::store::clusters::{self, ClusterFilter};
use crate::store::keywords::Page;
use crate::store::{Connection, ai_calls, members, page_groups};

/// The noun under which the right to name a cluster is claimed.
const CLAIM: &str = "cluster-name";

/// How many names of other clusters a model is told not to use, those of the largest ones.
const MAX_TAKEN: usize = 60;

/// The longest name that a cluster shown to a model can have while its call is estimated.
const NAME_CHARS: usize = 80;

/// A cluster that got another name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    /// The row.
    pub id: ClusterId,
    /// What it was called: after its own keywords.
    pub former_name: String,
    /// What it is called now.
    pub name: String,
    /// What it is about; may be empty.
    pub description: String,
}

/// A cluster that kept its own name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Kept {
    /// The row.
    pub id: ClusterId,
    /// What it is called.
    pub name: String,
    /// Why the model's name was not taken.
    pub reason: String,
}

/// What would be asked.
#[derive(Debug, Default)]
pub(super) struct NamePlan {
    /// What it may cost.
    pub(super) estimate: Estimate,
    /// How many clusters it is about.
    pub(super) clusters: usize,
    /// Calls that somebody has to look at.
    pub(super) skipped: Vec<Skipped>,
    waiting: Vec<Vec<ClusterId>>,
    asks: Vec<Vec<ClusterId>>,
}

impl NamePlan {
    /// Whether nobody is to be asked anything.
    pub(super) fn is_empty(&self) -> bool {
        self.calls() == 0 && self.skipped.is_empty()
    }

    /// How many answers are to be had, those that wait included.
    pub(super) fn calls(&self) -> u64 {
        u64::try_from(self.waiting.len() + self.asks.len()).unwrap_or(u64::MAX)
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct NameOutcome {
    pub(super) named: Vec<Named>,
    pub(super) kept: Vec<Kept>,
    /// Ids that models made up or gave twice.
    pub(super) odd_ids: usize,
}

/// Finds the clusters that wait for a name, and what that may cost. Nothing is changed.
///
/// # Errors
/// A failure of the store; `Prompt`.
pub(super) fn plan(
    session: &Session<'_>,
    assistant: &Assistant,
    sector: Option<SectorId>,
) -> Result<NamePlan, AppError> {
    let connection = session.store.connection();
    let mut plan = NamePlan {
        estimate: Estimate::NOTHING,
        ..NamePlan::default()
    };
    let mut spoken_for: BTreeSet<ClusterId> = BTreeSet::new();
    for (subject, _) in ai_calls::accepted(connection, NAME)? {
        spoken_for.extend(clusters_of(&subject));
    }
    for call in ai_calls::unfinished(connection, NAME)? {
        let ids = clusters_of(&call.subject);
        spoken_for.extend(ids.iter().copied());
        match call.state {
            CallState::Settled => plan.waiting.push(ids),
            CallState::Unresolved => {
                let reason = AiError::Unresolved {
                    op_id: call.op_id,
                    reason: call.error.unwrap_or_default(),
                };
                plan.skipped.push(skipped(connection, &ids, &reason));
            }
            _ => {}
        }
    }
    let filter = ClusterFilter {
        status: Some(ClusterStatus::Active),
        active_sectors_only: true,
        sector,
        ..ClusterFilter::default()
    };
    let mut free: Vec<Cluster> = clusters::list(connection, &filter, Page::default())?
        .into_iter()
        .filter(|cluster| is_nameable(cluster) && !spoken_for.contains(&cluster.id))
        .collect();
    free.sort_by_key(|cluster| (cluster.sector_id, cluster.id));
    for sector in free.chunk_by(|one, two| one.sector_id == two.sector_id) {
        for chunk in sector.chunks(BATCH) {
            let ids: Vec<ClusterId> = chunk.iter().map(|cluster| cluster.id).collect();
            let shown = shown(connection, chunk)?;
            let taken = taken_names(connection, chunk[0].sector_id, &ids)?;
            let (_, wanted) = prepared(session, assistant, &shown, &taken)?;
            plan.estimate.add(assistant.estimate(&wanted));
            plan.clusters += ids.len();
            plan.asks.push(ids);
        }
    }
    Ok(plan)
}

/// The most that naming clusters that are not made yet may cost.
///
/// # Errors
/// `Prompt`.
pub(super) fn estimate_for(
    session: &Session<'_>,
    assistant: &Assistant,
    drafts: &[Shown],
) -> Result<Estimate, AppError> {
    let mut estimate = Estimate::NOTHING;
    let taken: Vec<String> = std::iter::repeat_n("x".repeat(NAME_CHARS), MAX_TAKEN).collect();
    for chunk in drafts.chunks(BATCH) {
        let (_, wanted) = prepared(session, assistant, chunk, &taken)?;
        estimate.add(assistant.estimate(&wanted));
    }
    Ok(estimate)
}

/// Asks for the names of a plan; answers that were paid for earlier are used first.
///
/// # Errors
/// A failure of the store; what else goes wrong is filed in `batch`.
pub(super) async fn execute<T>(
    session: &Session<'_>,
    plan: &NamePlan,
    assistant: &Assistant,
    batch: &mut Batch<T>,
    reporter: &dyn Reporter,
) -> Result<NameOutcome, AppError> {
    let mut outcome = NameOutcome::default();
    batch.skipped.extend(plan.skipped.iter().cloned());
    if batch.stopped.is_some() {
        return Ok(outcome);
    }
    let waiting = plan.waiting.iter().map(|ids| (true, ids));
    let asks = plan.asks.iter().map(|ids| (false, ids));
    let items: Vec<(bool, &Vec<ClusterId>)> = waiting.chain(asks).collect();
    let job = async |(is_paid, ids): &(bool, &Vec<ClusterId>)| {
        let mut own = Batch::default();
        let mut claimed = Vec::new();
        for id in *ids {
            if session.claim(CLAIM, &id.to_string())? {
                claimed.push(*id);
            }
        }
        let paid = is_paid.then_some(*ids);
        match name(session, assistant, &mut own, paid, &claimed, reporter).await {
            Ok(Some(came)) => {
                reporter.event(&Event::Step {
                    name: "item-saved",
                    subject: &came.subject,
                });
                own.add_done(came);
            }
            Ok(None) => {}
            Err(error) => {
                let title = title_of(session.store.connection(), ids);
                let first = ids.first().map_or(0, |id| id.0);
                own.add_error(first, &title, error);
            }
        }
        for id in &claimed {
            session.release(CLAIM, &id.to_string())?;
        }
        reporter.event(&Event::Advance(1));
        Ok(own)
    };
    let mut all = Batch::default();
    let hands = assistant.hands();
    crew::work(session, hands, &items, &mut all, reporter, job).await?;
    for came in batch.take_in(all) {
        outcome.named.extend(came.names.named);
        outcome.kept.extend(came.names.kept);
        outcome.odd_ids += came.names.odd_ids;
    }
    Ok(outcome)
}

/// What came of one call.
struct Came {
    subject: String,
    names: NameOutcome,
}

/// Asks for the names of clusters, or takes the answer that was paid for under the subject of
/// `paid`; `None` when none of them waits for a name any more.
async fn name<T>(
    session: &Session<'_>,
    assistant: &Assistant,
    batch: &mut Batch<T>,
    paid: Option<&Vec<ClusterId>>,
    claimed: &[ClusterId],
    reporter: &dyn Reporter,
) -> Result<Option<Came>, AppError> {
    let connection = session.store.connection();
    let still: Vec<Cluster> = claimed
        .iter()
        .filter_map(|id| clusters::get(connection, *id).ok())
        .filter(is_nameable)
        .collect();
    if still.is_empty() && paid.is_none() {
        return Ok(None);
    }
    let ids: Vec<ClusterId> = still.iter().map(|cluster| cluster.id).collect();
    let shown = shown(connection, &still)?;
    let taken = match still.first() {
        Some(first) => taken_names(connection, first.sector_id, &ids)?,
        None => Vec::new(),
    };
    let (prompt, wanted) = prepared(session, assistant, &shown, &taken)?;
    let mut asked = assistant::Question {
        function: NAME,
        subject: subject(paid.unwrap_or(&ids)),
        prompt: &prompt,
        wanted,
    };
    let given = paid.map_or(ids.as_slice(), Vec::as_slice);
    let mut is_repair = false;
    let (op_id, output) = loop {
        let answer: Answer = if paid.is_some() {
            match assistant.waiting(session, &asked)? {
                Some(answer) => answer,
                None => return Ok(None),
            }
        } else {
            assistant.ask(session, &asked, reporter).await?
        };
        if !answer.reused {
            batch.add_cost(answer.cost);
        }
        match name_clusters::parse(answer.text(), given) {
            Ok(output) => break (answer.op_id, output),
            Err(reason) => {
                let error = bad_answer(session, answer.op_id, reason.clone())?;
                if is_repair || paid.is_some() {
                    return Err(error.into());
                }
                is_repair = true;
                asked.wanted = asked.wanted.noted(&repair_note(&reason));
            }
        }
    };
    let now = session.now();
    let names = session.store.write(|transaction| {
        let names = apply(transaction, &output, claimed, &now)?;
        ai_calls::consume(transaction, op_id, "accepted", None, &now)?;
        Ok::<_, AppError>(names)
    })?;
    Ok(Some(Came {
        subject: asked.subject,
        names,
    }))
}

/// Puts names into the rows. A cluster that a person has named in the meantime, or that is gone,
/// stays as it is.
fn apply(
    connection: &Connection,
    output: &Output,
    claimed: &[ClusterId],
    now: &str,
) -> Result<NameOutcome, AppError> {
    let mut outcome = NameOutcome {
        odd_ids: output.invented + output.repeated,
        ..NameOutcome::default()
    };
    for Naming {
        id,
        name,
        description,
    } in &output.clusters
    {
        let Ok(mut cluster) = clusters::get(connection, *id) else {
            continue;
        };
        if !claimed.contains(id) || !is_nameable(&cluster) {
            continue;
        }
        let name = match name {
            Ok(name) if is_taken(connection, &cluster, name)? => Err(TAKEN),
            other => other.as_ref().map_err(|reason| *reason),
        };
        if !description.is_empty() {
            cluster.description.clone_from(description);
        }
        match name {
            Ok(name) => {
                let former_name = std::mem::replace(&mut cluster.name, name.clone());
                ClusterEngine::Ai.origin().clone_into(&mut cluster.origin);
                outcome.named.push(Named {
                    id: *id,
                    former_name,
                    name: name.clone(),
                    description: cluster.description.clone(),
                });
            }
            Err(reason) => outcome.kept.push(Kept {
                id: *id,
                name: cluster.name.clone(),
                reason: reason.to_owned(),
            }),
        }
        clusters::update(connection, &cluster, now)?;
    }
    Ok(outcome)
}

fn is_taken(connection: &Connection, cluster: &Cluster, name: &str) -> Result<bool, AppError> {
    let form = normal_form(name);
    let others = clusters::of_sector(connection, cluster.sector_id)?;
    Ok(others
        .iter()
        .any(|other| other.id != cluster.id && normal_form(&other.name) == form))
}

/// Whether a model may name a cluster: an engine made and named it, and not after a person's groups.
fn is_nameable(cluster: &Cluster) -> bool {
    cluster.status == ClusterStatus::Active
        && cluster.origin == ClusterEngine::Semantic.origin()
        && cluster.engine != ClusterEngine::Groups.as_str()
        && cluster.keyword_count > 0
}

/// The clusters as they are shown to a model.
pub(super) fn shown(connection: &Connection, clusters: &[Cluster]) -> Result<Vec<Shown>, AppError> {
    let mut shown = Vec::with_capacity(clusters.len());
    for cluster in clusters {
        let mut keywords = members::of_cluster(connection, cluster.id)?;
        keywords.sort_by_key(|one| (std::cmp::Reverse(one.search_volume), one.id));
        let pages = page_groups::list(connection, Some(cluster.id))?;
        shown.push(Shown {
            id: cluster.id,
            name: cluster.name.clone(),
            keywords: keywords
                .into_iter()
                .take(SHOWN_KEYWORDS)
                .map(|one| one.keyword)
                .collect(),
            page_groups: pages
                .into_iter()
                .take(SHOWN_PAGE_GROUPS)
                .map(|page| page.name)
                .collect(),
        });
    }
    Ok(shown)
}

/// The names of the other clusters of a sector.
fn taken_names(
    connection: &Connection,
    sector: SectorId,
    but: &[ClusterId],
) -> Result<Vec<String>, AppError> {
    let others = clusters::of_sector(connection, sector)?.into_iter();
    let names = others.filter(|one| !but.contains(&one.id) && one.status == ClusterStatus::Active);
    Ok(names.take(MAX_TAKEN).map(|one| one.name).collect())
}

fn prepared(
    session: &Session<'_>,
    assistant: &Assistant,
    shown: &[Shown],
    taken_names: &[String],
) -> Result<(Rendered, Wanted), AppError> {
    let site = session.site();
    let input = Input {
        language: &site.language,
        site_name: &site.name,
        industry: &site.industry,
        taken_names,
        clusters: shown,
    };
    let prompt = session
        .prompt(NAME)?
        .render(&name_clusters::variables(&input))?;
    let tokens = name_clusters::max_output_tokens(shown.len());
    let wanted = assistant.wanted(&prompt, name_clusters::schema(&input), tokens);
    Ok((prompt, wanted))
}

/// The name of a call about these clusters, the same after a crash.
pub(super) fn subject(ids: &[ClusterId]) -> String {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    format!("clusters:{}", ids.join(","))
}

/// The clusters that a call was about; empty when it was about none.
pub(super) fn clusters_of(subject: &str) -> Vec<ClusterId> {
    let ids = subject.strip_prefix("clusters:").unwrap_or_default();
    ids.split(',')
        .filter_map(|id| id.parse().ok().map(ClusterId))
        .collect()
}

/// Says of clusters whose call may have been billed that somebody has to look at it.
pub(super) fn skipped(connection: &Connection, ids: &[ClusterId], reason: &AiError) -> Skipped {
    Skipped {
        id: ids.first().map_or(0, |id| id.0),
        title: title_of(connection, ids),
        reason: reason.to_string(),
        needs_attention: true,
    }
}

fn title_of(connection: &Connection, ids: &[ClusterId]) -> String {
    let first = ids
        .first()
        .and_then(|id| clusters::get(connection, *id).ok());
    let name = first.map(|cluster| cluster.name).unwrap_or_default();
    match ids.len() {
        0 | 1 => name,
        count => format!("{name} and {} more", count - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_names_its_clusters() {
        let ids = [3, 1, 22].map(ClusterId);
        assert_eq!(subject(&ids), "clusters:3,1,22");
        assert_eq!(clusters_of("clusters:3,1,22"), ids);
        assert_eq!(clusters_of("keywords:4"), []);
    }
}
