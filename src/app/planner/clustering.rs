//! `cluster`: keywords that are in no cluster into clusters.

use std::collections::{BTreeMap, BTreeSet};

use super::grouping;
use super::placing::{Grouped, Placed, Rules, clusters_of, is_free, keywords_by_id, place};
use super::questions::{self, Call, Question};
use crate::ai::functions::auto_cluster::CHUNK;
use crate::app::assistant::{Assistant, Mind};
use crate::app::batch::{Batch, Estimate, Skipped};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::ids::{ClusterId, KeywordId, SectorId};
use crate::domain::keyword::Keyword;
use crate::domain::status::{ClusterStatus, KeywordStatus, SectorStatus};
use crate::store::clusters::{self, ClusterFilter};
use crate::store::keywords::{self, KeywordFilter, KeywordOrder, Page};
use crate::store::sectors;
use crate::store::{Connection, StoreError, runs};

/// The noun under which keywords are claimed.
const CLAIM: &str = "keyword";

/// How often what is left over is grouped once more. Real sets come to rest after two or three.
const MAX_ROUNDS: usize = 10;

/// Which keywords to group.
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
}

/// What would be done.
#[derive(Debug)]
pub struct Plan {
    /// The keywords that are to be grouped, in the order of their numbers.
    pub keywords: Vec<Keyword>,
    /// Keywords that were named and cannot be grouped, and calls that somebody has to look at.
    pub skipped: Vec<Skipped>,
    /// What it may cost.
    pub estimate: Estimate,
    /// The paid answers that wait to be used.
    pub waiting: Vec<Call>,
    /// What a model is asked; empty for the embedded engine.
    chunks: Vec<(SectorId, Vec<KeywordId>)>,
    taken_apart: BTreeSet<ClusterId>,
    left_alone: Vec<KeywordId>,
}

/// What was done. Each keyword of the plan is in exactly one of the clusters, `unassigned` and
/// `left_alone`.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The clusters that keywords came into.
    pub batch: Batch<Grouped>,
    /// The keywords that belong with no other.
    pub unassigned: Vec<Keyword>,
    /// The keywords that nothing was decided about: skipped, failed, not tried, or held by another
    /// run.
    pub left_alone: Vec<KeywordId>,
}

/// Finds out what there is to be grouped, and what it may cost. Nothing is changed.
///
/// # Errors
/// `Store` when a keyword or sector that is named does not exist; `Prompt`.
pub fn plan(session: &Session<'_>, request: &Request, mind: &Mind) -> Result<Plan, AppError> {
    let connection = session.store.connection();
    let sector = match &request.sector {
        Some(word) => Some(sectors::find(connection, word)?.id),
        None => None,
    };
    let taken_apart = if request.recluster {
        to_take_apart(connection)?
    } else {
        BTreeSet::new()
    };
    let mut plan = Plan {
        keywords: Vec::new(),
        skipped: Vec::new(),
        estimate: Estimate::NOTHING,
        waiting: Vec::new(),
        chunks: Vec::new(),
        taken_apart,
        left_alone: Vec::new(),
    };
    let candidates = match &request.ids {
        Some(ids) => named(connection, ids)?,
        None => active(connection)?,
    };
    let names: BTreeMap<SectorId, String> = sectors::list(connection, Some(SectorStatus::Active))?
        .into_iter()
        .map(|sector| (sector.id, sector.name))
        .collect();
    for keyword in candidates {
        if sector.is_some_and(|sector| sector != keyword.sector_id) {
            continue;
        }
        if names.contains_key(&keyword.sector_id) && is_free(&keyword, &plan.taken_apart) {
            plan.keywords.push(keyword);
        } else if request.ids.is_some() {
            let reason = why_not(connection, &keyword, request.recluster)?;
            plan.skipped.push(Skipped {
                id: keyword.id.0,
                title: keyword.keyword,
                reason,
                needs_attention: false,
            });
        }
    }
    let limit = request.limit.unwrap_or(usize::MAX);
    let Mind::Model(assistant) = mind else {
        plan.keywords.truncate(limit);
        return Ok(plan);
    };
    let (waiting, open): (Vec<Call>, Vec<Call>) = questions::unfinished(connection)?
        .into_iter()
        .partition(|call| call.has_answer);
    for call in open {
        leave_alone(&mut plan, call);
    }
    plan.keywords.truncate(limit);
    plan_calls(session, assistant, waiting, &mut plan)?;
    Ok(plan)
}

/// Takes the keywords of a call that may be on its way or billed out of the plan.
fn leave_alone(plan: &mut Plan, call: Call) {
    let about: BTreeSet<KeywordId> = call.keyword_ids.into_iter().collect();
    let (left, kept): (Vec<Keyword>, Vec<Keyword>) = std::mem::take(&mut plan.keywords)
        .into_iter()
        .partition(|keyword| about.contains(&keyword.id));
    plan.keywords = kept;
    plan.left_alone
        .extend(left.iter().map(|keyword| keyword.id));
    if let (Some(reason), Some(first)) = (call.unresolved, left.first()) {
        plan.skipped.push(Skipped {
            id: first.id.0,
            title: title_of(left.len(), &first.keyword),
            reason,
            needs_attention: true,
        });
    }
}

/// Sets aside the paid answers that are about keywords of the plan, and cuts the rest into chunks.
fn plan_calls(
    session: &Session<'_>,
    assistant: &Assistant,
    waiting: Vec<Call>,
    plan: &mut Plan,
) -> Result<(), AppError> {
    let wanted: BTreeSet<KeywordId> = plan.keywords.iter().map(|keyword| keyword.id).collect();
    let mut spoken_for = BTreeSet::new();
    for call in waiting {
        let is_new = |id: &&KeywordId| wanted.contains(id) && !spoken_for.contains(*id);
        let ids: Vec<KeywordId> = call.keyword_ids.iter().filter(is_new).copied().collect();
        if !ids.is_empty() {
            spoken_for.extend(ids);
            plan.waiting.push(call);
        }
    }
    for (sector, keywords) in by_sector(&plan.keywords) {
        let rest: Vec<Keyword> = keywords
            .into_iter()
            .filter(|keyword| !spoken_for.contains(&keyword.id))
            .collect();
        let language = session.site().language;
        for (index, ids) in (0..).zip(grouping::chunks(&rest, CHUNK, &language)) {
            let keywords = questions::texts(&rest, &ids);
            let question = Question {
                sector,
                keywords: &keywords,
                taken_apart: &plan.taken_apart,
                more_names: index * CHUNK.div_ceil(2),
            };
            plan.estimate
                .add(questions::estimate(session, assistant, &question)?);
            plan.chunks.push((sector, ids));
        }
    }
    Ok(())
}

/// Groups the keywords of a plan: each sector, or each chunk of a model, on its own.
///
/// # Errors
/// `Store` before anything is done; later failures are in the outcome.
pub async fn execute(
    session: &mut Session<'_>,
    plan: Plan,
    mind: &Mind,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let mut outcome = Outcome::default();
    outcome.batch.skipped.clone_from(&plan.skipped);
    let total = match mind {
        Mind::Builtin => by_sector(&plan.keywords).len(),
        Mind::Model(_) => plan.waiting.len() + plan.chunks.len(),
    };
    reporter.event(&Event::Begin {
        what: "clustering",
        total: u64::try_from(total).ok(),
    });
    let mut unassigned = match mind {
        Mind::Builtin => with_words(session, &plan, &mut outcome, reporter)?,
        Mind::Model(assistant) => {
            with_model(session, &plan, assistant, &mut outcome, reporter).await?
        }
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
    outcome.unassigned = keywords_by_id(session.store.connection(), &unassigned)?;
    Ok(outcome)
}

fn with_words(
    session: &mut Session<'_>,
    plan: &Plan,
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<Vec<KeywordId>, AppError> {
    let mut unassigned = Vec::new();
    for (sector, keywords) in by_sector(&plan.keywords) {
        if session.app.interrupt.requested() {
            outcome.batch.stopped = Some(AppError::Interrupted);
            break;
        }
        let ids: Vec<KeywordId> = keywords.iter().map(|keyword| keyword.id).collect();
        let claimed = claim(session, &ids)?;
        let keywords: Vec<Keyword> = keywords
            .into_iter()
            .filter(|keyword| claimed.contains(&keyword.id))
            .collect();
        unassigned.extend(group_sector(session, plan, sector, keywords, outcome)?);
        reporter.event(&Event::Step {
            name: "item-saved",
            subject: &format!("sector:{sector}"),
        });
        reporter.event(&Event::Advance(1));
    }
    Ok(unassigned)
}

/// Groups the keywords of a sector, and what is left over once more, until nothing moves: so that
/// the same command again finds nothing to do.
fn group_sector(
    session: &mut Session<'_>,
    plan: &Plan,
    sector: SectorId,
    mut keywords: Vec<Keyword>,
    outcome: &mut Outcome,
) -> Result<Vec<KeywordId>, AppError> {
    let language = session.site().language;
    let now = session.now();
    let nothing = BTreeSet::new();
    let mut taken_apart = &plan.taken_apart;
    for _ in 0..MAX_ROUNDS {
        let existing = existing(session.store.connection(), sector, taken_apart)?;
        let grouping = grouping::by_words(&keywords, &existing, &language);
        let rules = Rules {
            sector,
            origin: "builtin",
            taken_apart,
            join_by_name: false,
        };
        let mut placed = session
            .store
            .write(|transaction| place(transaction, &grouping, &rules, &now))?;
        let left = std::mem::take(&mut placed.unassigned);
        let is_still = placed.groups.is_empty();
        file(outcome, placed, &mut Vec::new());
        keywords.retain(|keyword| left.contains(&keyword.id));
        if is_still {
            break;
        }
        taken_apart = &nothing;
    }
    Ok(keywords.iter().map(|keyword| keyword.id).collect())
}

async fn with_model(
    session: &mut Session<'_>,
    plan: &Plan,
    assistant: &Assistant,
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<Vec<KeywordId>, AppError> {
    let mut unassigned = Vec::new();
    let waiting = plan.waiting.iter().map(|call| (None, &call.keyword_ids));
    let chunks = plan.chunks.iter().map(|(sector, ids)| (Some(*sector), ids));
    for (sector, ids) in waiting.chain(chunks) {
        if session.app.interrupt.requested() {
            outcome.batch.stopped = Some(AppError::Interrupted);
            break;
        }
        // A paid answer is used under the name that it was asked for; a chunk is asked for by what
        // is left of it.
        let paid = sector.is_none().then(|| grouping::subject(ids));
        let claimed = claim(session, ids)?;
        let keywords: Vec<Keyword> = keywords_by_id(session.store.connection(), ids)?
            .into_iter()
            .filter(|keyword| claimed.contains(&keyword.id) && is_free(keyword, &plan.taken_apart))
            .collect();
        let Some(first) = keywords.first() else {
            continue;
        };
        let sector = sector.unwrap_or(first.sector_id);
        let (id, title) = (first.id.0, title_of(keywords.len(), &first.keyword));
        reporter.event(&Event::Item {
            noun: "keyword",
            id,
            title: &title,
        });
        let question = Question {
            sector,
            keywords: &questions::texts(&keywords, ids),
            taken_apart: &plan.taken_apart,
            more_names: 0,
        };
        match questions::ask(
            session,
            assistant,
            &question,
            paid,
            &mut outcome.batch,
            reporter,
        )
        .await
        {
            Ok(answered) => {
                reporter.event(&Event::Step {
                    name: "item-saved",
                    subject: &answered.subject,
                });
                file(outcome, answered.placed, &mut unassigned);
            }
            Err(error) => {
                if !outcome.batch.add_error(id, &title, error) {
                    break;
                }
            }
        }
        release(session, &claimed)?;
        reporter.event(&Event::Advance(1));
    }
    Ok(unassigned)
}

fn file(outcome: &mut Outcome, placed: Placed, unassigned: &mut Vec<KeywordId>) {
    unassigned.extend(placed.unassigned);
    for group in placed.groups {
        match outcome
            .batch
            .done
            .iter_mut()
            .find(|known| known.id == group.id)
        {
            Some(known) => known.keyword_ids.extend(group.keyword_ids),
            None => outcome.batch.add_done(group),
        }
    }
}

fn title_of(count: usize, first: &str) -> String {
    match count {
        0 | 1 => first.to_owned(),
        _ => format!("{first} and {} more", count - 1),
    }
}

fn by_sector(keywords: &[Keyword]) -> BTreeMap<SectorId, Vec<Keyword>> {
    let mut sectors: BTreeMap<SectorId, Vec<Keyword>> = BTreeMap::new();
    for keyword in keywords {
        sectors
            .entry(keyword.sector_id)
            .or_default()
            .push(keyword.clone());
    }
    sectors
}

fn active(connection: &Connection) -> Result<Vec<Keyword>, AppError> {
    let filter = KeywordFilter {
        status: Some(KeywordStatus::Active),
        active_sectors_only: true,
        ..KeywordFilter::default()
    };
    Ok(keywords::list(
        connection,
        &filter,
        KeywordOrder::Id,
        false,
        Page::default(),
    )?)
}

fn named(connection: &Connection, ids: &[KeywordId]) -> Result<Vec<Keyword>, AppError> {
    let found = keywords_by_id(connection, ids)?;
    let missing = ids.iter().find(|id| {
        found
            .binary_search_by_key(*id, |keyword| keyword.id)
            .is_err()
    });
    match missing {
        Some(id) => Err(StoreError::no_row("keyword", id).into()),
        None => Ok(found),
    }
}

fn why_not(
    connection: &Connection,
    keyword: &Keyword,
    recluster: bool,
) -> Result<String, AppError> {
    if keyword.status != KeywordStatus::Active {
        return Ok(format!("it is {}", keyword.status));
    }
    let Some(cluster) = keyword.cluster_id else {
        return Ok("its sector is archived".to_owned());
    };
    let name = clusters::get(connection, cluster)?.name;
    let kept = if recluster { ", which is kept" } else { "" };
    Ok(format!("it is in the cluster `{name}`{kept}"))
}

/// The clusters that may be taken apart: made by an engine, in use, and nothing made of them yet.
fn to_take_apart(connection: &Connection) -> Result<BTreeSet<ClusterId>, AppError> {
    let filter = ClusterFilter {
        status: Some(ClusterStatus::Active),
        active_sectors_only: true,
        without_ideas: true,
        ..ClusterFilter::default()
    };
    let mut found = BTreeSet::new();
    for cluster in clusters::list(connection, &filter, Page::default())? {
        if cluster.origin != "manual" && !clusters::is_named(connection, cluster.id)? {
            found.insert(cluster.id);
        }
    }
    Ok(found)
}

/// The clusters of a sector that keywords may join, with all their members.
fn existing(
    connection: &Connection,
    sector: SectorId,
    taken_apart: &BTreeSet<ClusterId>,
) -> Result<BTreeMap<ClusterId, Vec<Keyword>>, AppError> {
    let mut existing: BTreeMap<ClusterId, Vec<Keyword>> = clusters_of(connection, sector)?
        .into_iter()
        .filter(|cluster| {
            cluster.status == ClusterStatus::Active && !taken_apart.contains(&cluster.id)
        })
        .map(|cluster| (cluster.id, Vec::new()))
        .collect();
    let filter = KeywordFilter {
        sector: Some(sector),
        ..KeywordFilter::default()
    };
    let order = KeywordOrder::Id;
    for keyword in keywords::list(connection, &filter, order, false, Page::default())? {
        let cluster = keyword.cluster_id;
        if let Some(members) = cluster.and_then(|cluster| existing.get_mut(&cluster)) {
            members.push(keyword);
        }
    }
    Ok(existing)
}

/// Claims keywords, all in one transaction; gives those that no other living run has.
fn claim(session: &mut Session<'_>, ids: &[KeywordId]) -> Result<BTreeSet<KeywordId>, AppError> {
    let run_id = session.run_id()?;
    let now = session.now();
    let mut claimed = BTreeSet::new();
    // Twice at most: the holder of a claim may have died, which claiming one item finds out.
    for _ in 0..2 {
        let missing: Vec<KeywordId> = ids
            .iter()
            .copied()
            .filter(|id| !claimed.contains(id))
            .collect();
        let got = session.store.write(|transaction| {
            let mut got = BTreeSet::new();
            for id in &missing {
                if runs::claim(transaction, CLAIM, &id.to_string(), run_id, &now)? {
                    got.insert(*id);
                }
            }
            Ok::<_, StoreError>(got)
        })?;
        claimed.extend(got);
        let Some(held) = ids.iter().find(|id| !claimed.contains(id)) else {
            break;
        };
        if !session.claim(CLAIM, &held.to_string())? {
            break;
        }
        claimed.insert(*held);
    }
    Ok(claimed)
}

fn release(session: &mut Session<'_>, ids: &BTreeSet<KeywordId>) -> Result<(), AppError> {
    let run_id = session.run_id()?;
    session.store.write(|transaction| {
        for id in ids {
            runs::release_one(transaction, CLAIM, &id.to_string(), run_id)?;
        }
        Ok(())
    })
}
