//! Grouping by vectors from a provider: which texts need one, and the likeness they make.

use super::candidates::by_sector;
use super::clustering::{Outcome, Plan};
use super::likeness::{Likeness, VectorTable};
use super::vectors;
use crate::app::assistant::Assistant;
use crate::app::batch::Skipped;
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::domain::ids::{KeywordId, SectorId};
use crate::engines::text::normal::normal_form;
use crate::store::embeddings;
use crate::store::members::{self, Member};

/// The length that vectors are to have, by the settings. `None` leaves it to the model.
fn dimensions(session: &Session<'_>) -> Option<u32> {
    let wanted = session.app.settings.integer("embeddings.dimensions")?;
    u32::try_from(wanted).ok()
}

/// Plans which texts are sent: those of the keywords to be grouped and of the clusters they may
/// join, as far as no vector of them is kept.
///
/// # Errors
/// A failure of the store.
pub(super) fn plan(
    session: &Session<'_>,
    assistant: &Assistant,
    plan: &mut Plan,
) -> Result<(), AppError> {
    let mut texts: Vec<String> = Vec::new();
    for (sector, free) in by_sector(&plan.keywords) {
        let there = members::clustered(session.store.connection(), sector)?;
        let all = free.iter().chain(&there);
        texts.extend(all.map(|member| normal_form(&member.keyword)));
    }
    let wanted = texts.iter().map(String::as_str);
    let found = vectors::plan(session, assistant, dimensions(session), wanted)?;
    plan.estimate = plan.estimate.plus(found.estimate);
    for reason in &found.unresolved {
        let blocked = |member: &&Member| found.blocked.contains(&normal_form(&member.keyword));
        let first = plan.keywords.iter().find(blocked);
        plan.skipped.push(Skipped {
            id: first.map_or(0, |member| member.id.0),
            title: first.map_or_else(String::new, |member| member.keyword.clone()),
            reason: reason.clone(),
            needs_attention: true,
        });
    }
    plan.vectors = Some(found);
    Ok(())
}

/// Asks for the vectors of a plan. What becomes of the calls is filed in the outcome.
///
/// # Errors
/// As `vectors::fetch`.
pub(super) async fn fetch(
    session: &Session<'_>,
    plan: &Plan,
    assistant: &Assistant,
    outcome: &mut Outcome,
    reporter: &dyn Reporter,
) -> Result<(), AppError> {
    match &plan.vectors {
        Some(wanted) => {
            vectors::fetch(session, wanted, assistant, &mut outcome.batch, reporter).await
        }
        None => Ok(()),
    }
}

/// The likeness of a sector's keywords by their vectors. Keywords whose vector did not come are taken
/// out of `free`: they are left alone, and grouped when it has come.
///
/// # Errors
/// A failure of the store.
pub(super) fn likeness(
    session: &Session<'_>,
    assistant: &Assistant,
    sector: SectorId,
    free: &mut Vec<Member>,
) -> Result<Likeness, AppError> {
    let connection = session.store.connection();
    let Some(space) = vectors::kept_in(session, assistant, dimensions(session))? else {
        free.clear();
        return Ok(Likeness::Vectors(VectorTable::default()));
    };
    let mut kept = Vec::with_capacity(free.len());
    for member in free.drain(..) {
        if embeddings::has(connection, &space, &normal_form(&member.keyword))? {
            kept.push(member);
        }
    }
    *free = kept;
    let there = members::clustered(connection, sector)?;
    let all: Vec<&Member> = free.iter().chain(&there).collect();
    let texts: Vec<String> = all
        .iter()
        .map(|member| normal_form(&member.keyword))
        .collect();
    let ids: Vec<KeywordId> = all.iter().map(|member| member.id).collect();
    let vectors = vectors::read(connection, &space, texts.iter().map(String::as_str))?;
    Ok(Likeness::Vectors(VectorTable::new(&ids, vectors)))
}
