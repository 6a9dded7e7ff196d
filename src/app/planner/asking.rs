//! Grouping with a model: what is asked in which chunks, and one answer after the other.

use std::collections::BTreeSet;

use super::candidates::by_sector;
use super::claims::{claim, release};
use super::clustering::{Outcome, Plan, file};
use super::grouping;
use super::placing::is_free;
use super::questions::{self, Call, Question};
use crate::ai::functions::auto_cluster::CHUNK;
use crate::app::assistant::{Assistant, Mind};
use crate::app::batch::Skipped;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::ids::KeywordId;
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
    }
    Ok(())
}

/// Asks about each chunk of a plan; gives the keywords that belong with no other.
pub(super) async fn execute(
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
                unassigned.extend(answered.placed.unassigned);
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
    Ok(unassigned)
}

fn title_of(count: usize, first: &str) -> String {
    match count {
        0 | 1 => first.to_owned(),
        _ => format!("{first} and {} more", count - 1),
    }
}
