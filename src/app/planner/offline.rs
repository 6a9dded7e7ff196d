//! Grouping sector by sector with an engine that asks nobody.

use super::asking;
use super::by_labels::{Labels, by_labels};
use super::by_results::{Results, by_results};
use super::by_vectors;
use super::candidates::{by_sector, pinned};
use super::claims::claim_sector;
use super::clustering::{Outcome, Plan, file, options};
use super::likeness::Likeness;
use super::notes::Remark;
use super::placing::Rules;
use super::rounds::{Rest, anew, by_likeness, group_sector};
use crate::app::assistant::Mind;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::KeywordId;
use crate::engines::clustering::Options;
use crate::store::members::Member;

/// Groups the keywords of a plan; gives those that belong with no other.
pub(super) fn execute(
    session: &Session<'_>,
    plan: &Plan,
    mind: &Mind,
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<Vec<KeywordId>, AppError> {
    let language = session.site().language;
    let options = options(&language, plan.granularity);
    let mut unassigned = Vec::new();
    for (sector, mut keywords) in by_sector(&plan.keywords) {
        if session.app.interrupt.requested() {
            outcome.batch.stopped = Some(AppError::Interrupted);
        }
        // Without the vectors of all, grouping some of them would settle what the rest could change.
        if outcome.batch.stopped.is_some() {
            break;
        }
        let ids: Vec<KeywordId> = keywords.iter().map(|keyword| keyword.id).collect();
        let claimed = claim_sector(session, sector, &ids)?;
        keywords.retain(|keyword| claimed.contains(&keyword.id));
        let likeness = if plan.engine == ClusterEngine::Embeddings {
            by_vectors::likeness(session, asking::assistant(mind)?, sector, &mut keywords)?
        } else {
            Likeness::of(plan.engine)
        };
        let rules = Rules {
            sector,
            engine: plan.engine,
            taken_apart: &plan.taken_apart,
            join_by_name: plan.engine == ClusterEngine::Groups,
        };
        let (rest, missing) = group(session, plan, &rules, &keywords, (&likeness, &options))?;
        file(outcome, rest.groups);
        unassigned.extend(rest.unassigned);
        for note in rest.notes {
            Remark::add(&mut outcome.notes, Some(Remark::from(note)));
        }
        Remark::add(&mut outcome.notes, missing);
        reporter.event(&Event::Step {
            name: "item-saved",
            subject: &format!("sector:{sector}"),
        });
        reporter.event(&Event::Advance(1));
    }
    Ok(unassigned)
}

/// Groups the keywords of one sector with the engine of the plan; says besides for how many of them
/// the engine has nothing to go by.
fn group(
    session: &Session<'_>,
    plan: &Plan,
    rules: &Rules<'_>,
    keywords: &[Member],
    (likeness, options): (&Likeness, &Options<'_>),
) -> Result<(Rest, Option<Remark>), AppError> {
    let connection = session.store.connection();
    match plan.engine {
        ClusterEngine::Serp => {
            let found = Results::read(connection, rules.sector)?;
            let rest = group_sector(session, rules, keywords, &|free, existing, _| {
                by_results(free, existing, &found, plan.serp, (likeness, options))
            })?;
            Ok((rest, found.missing(keywords)))
        }
        ClusterEngine::Groups => {
            let found = Labels::read(connection, rules.sector)?;
            let rest = group_sector(session, rules, keywords, &|free, existing, _| {
                by_labels(free, existing, &found, likeness, options)
            })?;
            Ok((rest, found.missing(keywords)))
        }
        ClusterEngine::Semantic
        | ClusterEngine::Lexical
        | ClusterEngine::Embeddings
        | ClusterEngine::Ai => {
            let pinned = pinned(connection, rules.sector, rules.taken_apart)?;
            let rest = group_sector(session, rules, keywords, &|free, existing, is_anew| {
                if is_anew {
                    anew(free, existing, &pinned, likeness, options)
                } else {
                    by_likeness(free, existing, likeness, options)
                }
            })?;
            Ok((rest, None))
        }
    }
}
