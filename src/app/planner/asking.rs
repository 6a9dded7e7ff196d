//! Grouping with a model: what is asked in which chunks, and one answer after the other.

use std::collections::{BTreeMap, BTreeSet};

use super::candidates::by_sector;
use super::claims::{claim, release};
use super::clustering::{Outcome, Plan, file};
use super::grouping;
use super::merging;
use super::placing::is_free;
use super::questions::{self, Call, Question};
use crate::ai::functions::auto_cluster::CHUNK;
use crate::app::assistant::{Assistant, Mind};
use crate::app::batch::{Estimate, Skipped};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::ids::{KeywordId, SectorId};
use crate::store::members::{self, Member};

/// The model that is to group.
///
/// # Errors
/// `Invalid` when there is none.
pub(super) fn assistant(mind: &Mind) -> Result<&Assistant, AppError> {
    match mind {
        Mind::Model(assistant) => Ok(assistant),
        Mind::Builtin => Err(AppError::invalid(
            "the engine `ai` asks a model, and no provider is configured",
            "add `--provider NAME`, or group without a model: `igny8 cluster --engine semantic`",
        )),
    }
}

/// The share of a chunk, as its reciprocal, up to which dropped keywords are asked about once more: a
/// model that drops more has not understood, and would be paid twice for nothing.
const ASK_AGAIN_BELOW: usize = 2;

/// Plans the calls: paid answers that wait are used, calls that are open leave their keywords alone,
/// the rest is cut into chunks.
pub(super) fn plan(
    session: &Session<'_>,
    assistant: &Assistant,
    limit: usize,
    plan: &mut Plan,
) -> Result<(), AppError> {
    let unfinished = questions::unfinished(session.store.connection())?;
    let (waiting, open): (Vec<Call>, Vec<Call>) =
        unfinished.into_iter().partition(|call| call.has_answer);
    for call in open {
        leave_alone(plan, call);
    }
    plan.keywords.truncate(limit);
    plan_calls(session, assistant, waiting, plan)
}

/// Takes the keywords of a call that may be on its way or billed out of the plan.
fn leave_alone(plan: &mut Plan, call: Call) {
    let about: BTreeSet<KeywordId> = call.keyword_ids.into_iter().collect();
    let (left, kept): (Vec<Member>, Vec<Member>) = std::mem::take(&mut plan.keywords)
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
        let rest: Vec<Member> = keywords
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
        plan.estimate
            .add_possible(once_more(session, assistant, sector, rest, plan)?);
    }
    Ok(())
}

/// The most that asking about dropped keywords, and about clusters that are one, can cost.
fn once_more(
    session: &Session<'_>,
    assistant: &Assistant,
    sector: SectorId,
    mut rest: Vec<Member>,
    plan: &Plan,
) -> Result<Estimate, AppError> {
    let mut estimate = Estimate::NOTHING;
    if rest.len() > CHUNK {
        estimate = estimate.plus(merging::estimate_for(session, assistant, &rest)?);
    }
    rest.sort_by_key(|member| (std::cmp::Reverse(member.keyword.len()), member.id));
    rest.truncate(rest.len() / ASK_AGAIN_BELOW);
    for chunk in rest.chunks(CHUNK) {
        let keywords: Vec<(KeywordId, String)> = chunk
            .iter()
            .map(|member| (member.id, member.keyword.clone()))
            .collect();
        let question = Question {
            sector,
            keywords: &keywords,
            taken_apart: &plan.taken_apart,
            more_names: usize::MAX,
        };
        estimate.add(questions::estimate(session, assistant, &question)?);
    }
    Ok(estimate)
}

/// Asks about each chunk of a plan, about dropped keywords once more, and about clusters that may be
/// one; gives the keywords that belong with no other.
pub(super) async fn execute(
    session: &Session<'_>,
    plan: &Plan,
    assistant: &Assistant,
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<Vec<KeywordId>, AppError> {
    let waiting = plan.waiting.iter().map(|call| (None, &call.keyword_ids));
    let chunks = plan.chunks.iter().map(|(sector, ids)| (Some(*sector), ids));
    let first = waiting.chain(chunks);
    let mut came = ask_all(session, plan, assistant, first, outcome, reporter).await?;
    let mut again: Vec<(SectorId, Vec<KeywordId>)> = Vec::new();
    for (sector, ids) in &came.dropped {
        again.extend(ids.chunks(CHUNK).map(|ids| (*sector, ids.to_vec())));
    }
    if outcome.batch.stopped.is_none() && !again.is_empty() {
        let again = again.iter().map(|(sector, ids)| (Some(*sector), ids));
        let second = ask_all(session, plan, assistant, again, outcome, reporter).await?;
        came.unassigned.extend(second.unassigned);
    }
    for (sector, _) in came.chunks.iter().filter(|(_, chunks)| **chunks > 1) {
        if outcome.batch.stopped.is_none() {
            merging::execute(session, assistant, *sector, outcome, reporter).await?;
        }
    }
    let placed: BTreeSet<KeywordId> = outcome
        .batch
        .done
        .iter()
        .flat_map(|group| group.keyword_ids.iter().copied())
        .collect();
    came.unassigned.retain(|id| !placed.contains(id));
    Ok(came.unassigned)
}

/// What came of several chunks.
#[derive(Debug, Default)]
struct Came {
    unassigned: Vec<KeywordId>,
    /// The keywords to ask about once more, by sector.
    dropped: BTreeMap<SectorId, Vec<KeywordId>>,
    /// How many chunks of each sector were answered.
    chunks: BTreeMap<SectorId, usize>,
}

/// Asks about chunks, one after the other; those without a sector have a paid answer that waits.
async fn ask_all(
    session: &Session<'_>,
    plan: &Plan,
    assistant: &Assistant,
    chunks: impl Iterator<Item = (Option<SectorId>, &Vec<KeywordId>)>,
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<Came, AppError> {
    let mut came = Came::default();
    for (sector, ids) in chunks {
        if session.app.interrupt.requested() {
            outcome.batch.stopped = Some(AppError::Interrupted);
            break;
        }
        // A paid answer is used under the name that it was asked for; a chunk is asked for by what
        // is left of it.
        let paid = sector.is_none().then(|| grouping::subject(ids));
        let claimed = claim(session, ids)?;
        let keywords: Vec<Member> = members::by_id(session.store.connection(), ids)?
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
        let batch = &mut outcome.batch;
        match questions::ask(session, assistant, &question, paid, batch, reporter).await {
            Ok(answered) => {
                reporter.event(&Event::Step {
                    name: "item-saved",
                    subject: &answered.subject,
                });
                *came.chunks.entry(sector).or_default() += 1;
                if answered.dropped.len() * ASK_AGAIN_BELOW <= keywords.len() {
                    let dropped = came.dropped.entry(sector).or_default();
                    dropped.extend(answered.dropped);
                }
                came.unassigned.extend(answered.placed.unassigned);
                file(outcome, answered.placed.groups);
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
    Ok(came)
}

fn title_of(count: usize, first: &str) -> String {
    match count {
        0 | 1 => first.to_owned(),
        _ => format!("{first} and {} more", count - 1),
    }
}
