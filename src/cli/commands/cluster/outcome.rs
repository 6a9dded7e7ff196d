//! What `igny8 cluster` says: what was done, or would be.

use serde_json::json;

use crate::app::assistant::Assistant;
use crate::app::error::AppError;
use crate::app::planner::clustering::{Outcome, Plan};
use crate::app::planner::finishing::{self, Finished};
use crate::app::session::Session;
use crate::cli::batch;
use crate::cli::commands::cluster_naming;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};
use crate::domain::ids::KeywordId;

/// How many rows and names people are shown.
const SHOWN_ROWS: usize = 50;
const SHOWN_NAMES: usize = 20;

/// Says in a line what was done.
pub(super) fn summary(outcome: &Outcome) -> String {
    let groups = &outcome.batch.done;
    let made = groups.iter().filter(|group| group.made).count();
    let assigned: usize = groups.iter().map(|group| group.keyword_ids.len()).sum();
    if assigned == 0 && outcome.unassigned.is_empty() && outcome.batch.is_clean() {
        return "no keyword waits for a cluster".to_owned();
    }
    format!(
        "{assigned} keyword(s) into {made} new and {} existing cluster(s); {} belong with no other",
        groups.len() - made,
        outcome.unassigned.len()
    )
}

/// Shows what was done, and gives the exit code it deserves.
pub(super) fn show(
    context: &Context<'_>,
    outcome: &Outcome,
    finished: Option<&Finished>,
    summary: &str,
) -> Exit {
    let groups = &outcome.batch.done;
    let assigned: usize = groups.iter().map(|group| group.keyword_ids.len()).sum();
    let made = groups.iter().filter(|group| group.made).count();
    let unassigned: Vec<_> = outcome
        .unassigned
        .iter()
        .map(|keyword| json!({"id": keyword.id, "keyword": keyword.keyword}))
        .collect();
    let mut data = batch::json_of(&outcome.batch);
    if let Some(data) = data.as_object_mut() {
        data.insert("clusters_made".to_owned(), json!(made));
        data.insert("clusters_joined".to_owned(), json!(groups.len() - made));
        data.insert("keywords_assigned".to_owned(), json!(assigned));
        data.insert("unassigned".to_owned(), json!(unassigned));
        data.insert("left_alone".to_owned(), json!(outcome.left_alone));
        data.insert("notes".to_owned(), json!(outcome.notes));
        data.insert("naming".to_owned(), cluster_naming::json_of(finished));
    }
    let mut largest: Vec<_> = groups.iter().collect();
    largest.sort_by_key(|group| std::cmp::Reverse(group.keyword_ids.len()));
    let rows: Vec<Vec<String>> = largest
        .iter()
        .take(SHOWN_ROWS)
        .map(|group| {
            vec![
                group.id.to_string(),
                group.name.clone(),
                group.keyword_ids.len().to_string(),
                group.page_groups.len().to_string(),
                if group.made { "new" } else { "joined" }.to_owned(),
            ]
        })
        .collect();
    let columns = [
        number("id"),
        words("cluster"),
        number("keywords"),
        number("pages"),
        words("state"),
    ];
    let table = draw(&columns, &rows, context.output().width);
    let schema = "igny8.cluster/1";
    let exit = batch::show_data(context, schema, &outcome.batch, &data, summary, || table);
    if !context.output().json {
        if groups.len() > SHOWN_ROWS {
            context.output().status(&format!(
                "shown are the largest {SHOWN_ROWS}; `igny8 clusters list --json` gives all"
            ));
        }
        show_unassigned(context, outcome);
        if let Some(finished) = finished {
            cluster_naming::say(context, finished);
        }
        for note in &outcome.notes {
            context.output().status(&note.text);
            if let Some(hint) = &note.hint {
                context.output().status(&format!("hint: {hint}"));
            }
        }
    }
    exit
}

fn show_unassigned(context: &Context<'_>, outcome: &Outcome) {
    let names: Vec<&str> = outcome
        .unassigned
        .iter()
        .map(|keyword| keyword.keyword.as_str())
        .collect();
    if names.is_empty() {
        return;
    }
    let shown = names[..names.len().min(SHOWN_NAMES)].join(", ");
    let more = match names.len().saturating_sub(SHOWN_NAMES) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    context
        .output()
        .status(&format!("in no cluster: {shown}{more}"));
}

/// Shows what would be done.
///
/// # Errors
/// As `finishing::preview`.
pub(super) fn show_plan(
    context: &Context<'_>,
    session: &Session<'_>,
    plan: &Plan,
    assistant: Option<&Assistant>,
) -> Result<Exit, AppError> {
    let preview = match assistant {
        Some(assistant) => finishing::preview(session, assistant, plan)?,
        None => None,
    };
    let ids: Vec<KeywordId> = plan.keywords.iter().map(|keyword| keyword.id).collect();
    let message = format!(
        "would group {} keyword(s) with the engine `{}`; {}{}",
        ids.len(),
        plan.engine,
        context.estimate_text(&plan.estimate),
        assistant.map_or_else(String::new, |_| cluster_naming::describe(
            context,
            preview.as_ref()
        )),
    );
    let data = json!({
        "engine": plan.engine,
        "keyword_ids": ids,
        "paid_answers": plan.paid_answers(),
        "texts_without_vector": plan.vectors.as_ref().map(|vectors| vectors.missing),
        "calls": plan.estimate.calls,
        "at_most_usd_micros": plan.estimate.at_most,
        "usual_usd_micros": context.usual_range(&plan.estimate),
        "skipped": batch::skipped_json(&plan.skipped),
        "naming": cluster_naming::preview_json(context, preview.as_ref()),
    });
    Ok(context.show("igny8.cluster.plan/1", &data, &message, String::new))
}
