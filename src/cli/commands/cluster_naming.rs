//! What a model adds to a grouping, on the command line: consent, names, leftovers.

use serde_json::{Value, json};

use crate::app::assistant::Assistant;
use crate::app::error::AppError;
use crate::app::planner::clustering::{Outcome, Plan};
use crate::app::planner::finishing::{self, Finished, Preview};
use crate::app::session::Session;
use crate::cli::confirm;
use crate::cli::context::Context;

/// Refuses, before anything is done, what would need a consent that nobody can give.
///
/// # Errors
/// `NeedsConsent`; as `finishing::may_cost`.
pub(super) fn check_consent(
    context: &Context<'_>,
    session: &Session<'_>,
    assistant: &Assistant,
    plan: &Plan,
) -> Result<(), AppError> {
    let what = "names for the clusters would come from a model that costs money";
    match confirm::could_spend(what, context.consent()) {
        Err(refused) if finishing::may_cost(session, assistant, plan)? => Err(refused),
        _ => Ok(()),
    }
}

/// Lets a model name the clusters and settle the leftovers. Whoever says no keeps the names that are
/// there: the grouping itself is done.
///
/// # Errors
/// A failure of the store; what else goes wrong is in the outcome's batch.
pub(super) async fn finish(
    context: &Context<'_>,
    session: &Session<'_>,
    assistant: &Assistant,
    sector: Option<&str>,
    outcome: &mut Outcome,
) -> Result<Finished, AppError> {
    if outcome.batch.stopped.is_some() {
        return Ok(Finished::default());
    }
    let plan = finishing::plan(session, assistant, sector, outcome)?;
    if plan.is_empty() {
        return Ok(Finished::default());
    }
    match context.confirm_spending(&plan.estimate) {
        Ok(()) => finishing::execute(session, &plan, assistant, outcome, context.progress()).await,
        Err(AppError::Declined { .. }) => {
            let kept = "the clusters keep the names of their own keywords";
            context.output().status(kept);
            Ok(Finished::default())
        }
        Err(error) => Err(error),
    }
}

/// What a model has added, as JSON; null when none was asked.
pub(super) fn json_of(finished: Option<&Finished>) -> Value {
    finished.map_or(Value::Null, |finished| json!(finished))
}

/// What a model would be asked, as JSON; null when none would be, or nobody can say yet.
pub(super) fn preview_json(context: &Context<'_>, preview: Option<&Preview>) -> Value {
    preview.map_or(Value::Null, |preview| {
        let mut data = json!(preview);
        data["usual_usd_micros"] = json!(context.usual_range(&preview.estimate()));
        data
    })
}

/// Says what a model would be asked.
pub(super) fn describe(context: &Context<'_>, preview: Option<&Preview>) -> String {
    preview.map_or_else(
        || "; names are estimated once the keywords are grouped".to_owned(),
        |preview| {
            let estimate = preview.estimate();
            let about = if preview.is_rough { "about " } else { "" };
            format!(
                "; then names for {about}{} cluster(s) and a place for {} leftover(s): {}",
                preview.clusters,
                preview.leftovers,
                context.estimate_text(&estimate)
            )
        },
    )
}

/// Says what a model has added; nothing when it added nothing.
pub(super) fn say(context: &Context<'_>, finished: &Finished) {
    let output = context.output();
    if !finished.named.is_empty() || !finished.settled.is_empty() {
        output.status(&format!(
            "the model named {} cluster(s) and found a place for {} leftover(s)",
            finished.named.len(),
            finished.settled.len()
        ));
    }
    for kept in &finished.kept {
        output.status(&format!(
            "cluster {} keeps the name `{}`: {}",
            kept.id, kept.name, kept.reason
        ));
    }
}
