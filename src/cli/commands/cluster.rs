//! `igny8 cluster`

use clap::Args;
use serde_json::json;

use super::cluster_naming;
use crate::app::assistant::{Assistant, Mind};
use crate::app::error::AppError;
use crate::app::planner::clustering::{self, Granularity, Outcome, Plan, Request};
use crate::app::planner::finishing::{self, Finished};
use crate::app::planner::granularity;
use crate::app::session::Session;
use crate::cli::batch;
use crate::cli::confirm;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::cli::table::{draw, number, words};
use crate::config::layers::FlagValue;
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::KeywordId;

/// How many rows and names people are shown.
const SHOWN_ROWS: usize = 50;
const SHOWN_NAMES: usize = 20;

/// The arguments of `cluster`.
#[derive(Debug, Args)]
#[command(after_help = "\
Keywords that clearly belong to a cluster of their sector join it; the rest is grouped among itself.
Each cluster is parted into page groups: the keywords that one page can answer. What belongs with no
other stays in no cluster, and is named. Clusters made by hand are never taken apart, and pinned
keywords never move.

Engines:
    semantic    by what keywords mean; nothing is sent anywhere
    lexical     by the words they share; nothing is sent anywhere
    embeddings  by vectors that a provider gives (`--provider` and `--model` name it)
    ai          by a model that is asked

With a provider set, a model then names the clusters and finds a place for what is left over;
`--no-ai` leaves them named after their own keywords.

Examples:
    igny8 cluster
    igny8 cluster --recluster --granularity broad --sector Furniture
    igny8 cluster --engine embeddings --provider ollama --model all-minilm
    igny8 cluster --engine ai --provider openai --limit 300 --max-usd 0.50")]
pub struct ClusterArgs {
    /// Group these keywords only, by number; `-` reads the numbers from standard input
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Group at most so many keywords
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Group the keywords of this sector only, by number or name
    #[arg(long, value_name = "SECTOR")]
    sector: Option<String>,
    /// Take apart the clusters that igny8 made and nothing was made of, and group anew
    #[arg(long)]
    recluster: bool,
    /// How to group: semantic, lexical, embeddings, serp, groups or ai; semantic unless the setting
    /// `cluster.engine` says otherwise
    #[arg(long, value_name = "NAME")]
    engine: Option<ClusterEngine>,
    /// How fine to cut: auto, broad, topic, page or a number from 0 (coarse) to 1 (fine)
    #[arg(long, value_name = "HOW", value_parser = granularity::parse)]
    granularity: Option<Granularity>,
    /// With the engine embeddings: how many numbers a vector is to have
    #[arg(long, value_name = "N")]
    dimensions: Option<u32>,
    /// Ask no model for names, whatever provider is set
    #[arg(long)]
    no_ai: bool,
}

impl ClusterArgs {
    /// With the engine `embeddings`, the flags that name a provider name the one that gives vectors;
    /// whoever names the clusters stays the one of the settings.
    pub(in crate::cli) fn adapt(&self, flags: &mut Vec<FlagValue>) {
        if self.engine == Some(ClusterEngine::Embeddings) {
            for flag in flags.iter_mut() {
                let key = match flag.flag.as_str() {
                    "--provider" => "embeddings.provider",
                    "--model" => "embeddings.model",
                    _ => continue,
                };
                key.clone_into(&mut flag.key);
            }
        }
        if let Some(dimensions) = self.dimensions {
            flags.push(FlagValue {
                flag: "--dimensions".to_owned(),
                key: "embeddings.dimensions".to_owned(),
                value: dimensions.to_string(),
            });
        }
    }
}

/// Runs `cluster`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: ClusterArgs) -> Result<Exit, AppError> {
    let numbers = ids::numbers(&args.ids)?;
    let request = Request {
        ids: numbers.map(|numbers| numbers.into_iter().map(KeywordId).collect()),
        limit: args.limit,
        sector: args.sector,
        recluster: args.recluster,
        engine: args.engine,
        granularity: args.granularity,
    };
    let mind = clustering::mind(context.app(), &request).await?;
    let assistant = if args.no_ai {
        None
    } else {
        let engine = clustering::engine(context.app(), &request)?;
        finishing::assistant(context.app(), engine).await?
    };
    if context.dry_run {
        let session = context.read()?;
        let plan = clustering::plan(&session, &request, &mind)?;
        return show_plan(context, &session, &plan, assistant.as_deref());
    }
    let mut session = context.begin("cluster")?;
    let assistant = assistant.as_deref();
    let result = work(context, &mut session, &request, &mind, assistant).await;
    finish(session, result)
}

async fn work(
    context: &Context<'_>,
    session: &mut Session<'_>,
    request: &Request,
    mind: &Mind,
    assistant: Option<&Assistant>,
) -> Result<(Exit, String), AppError> {
    let plan = clustering::plan(session, request, mind)?;
    if let Some(assistant) = assistant {
        cluster_naming::check_consent(context, session, assistant, &plan)?;
    }
    context.confirm_spending(&plan.estimate)?;
    let mut outcome = clustering::execute(session, plan, mind, context.progress()).await?;
    let finished = match assistant {
        Some(assistant) => {
            let sector = request.sector.as_deref();
            let outcome = &mut outcome;
            Some(cluster_naming::finish(context, session, assistant, sector, outcome).await?)
        }
        None => None,
    };
    let summary = summary(&outcome);
    let exit = show(context, &outcome, finished.as_ref(), &summary);
    Ok((exit, summary))
}

fn summary(outcome: &Outcome) -> String {
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

fn show(
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
    let exit = batch::show_data(context, schema, &outcome.batch, &data, summary, &table);
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

fn show_plan(
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
        confirm::describe(&plan.estimate),
        assistant.map_or_else(String::new, |_| cluster_naming::describe(preview.as_ref())),
    );
    let data = json!({
        "engine": plan.engine,
        "keyword_ids": ids,
        "paid_answers": plan.paid_answers(),
        "texts_without_vector": plan.vectors.as_ref().map(|vectors| vectors.missing),
        "calls": plan.estimate.calls,
        "at_most_usd_micros": plan.estimate.at_most,
        "skipped": batch::skipped_json(&plan.skipped),
        "naming": cluster_naming::preview_json(preview.as_ref()),
    });
    Ok(context.show("igny8.cluster.plan/1", &data, &message, String::new))
}
