//! `igny8 cluster`

mod explain;

use std::path::{Path, PathBuf};

use clap::builder::RangedU64ValueParser;
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::app::assistant::Mind;
use crate::app::error::AppError;
use crate::app::planner::clustering::{
    self, Granularity, Outcome, Overlap, Plan, Request, SerpMode, SerpRules,
};
use crate::app::planner::granularity;
use crate::app::planner::serp::{self, SerpImport};
use crate::app::session::Session;
use crate::cli::batch;
use crate::cli::confirm;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::cli::table::{draw, number, words};
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
    embeddings  by vectors that a provider is asked for
    serp        by the pages that a search engine shows for them, from a file
    groups      as the files they came from have them
    ai          by a model that is asked

Examples:
    igny8 cluster
    igny8 cluster --recluster --granularity broad --sector Furniture
    igny8 cluster --engine serp --serp results.csv --min-shared 3
    igny8 cluster --explain \"office chair\"
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
    /// Import search results from this file first, as `keyword,position,url[,market,date]`
    #[arg(long, value_name = "FILE", help_heading = SERP)]
    serp: Option<PathBuf>,
    /// Keywords must share so many of the first ten results
    #[arg(long, value_name = "N", value_parser = RangedU64ValueParser::<usize>::new().range(1..=10), conflicts_with = "overlap", help_heading = SERP)]
    min_shared: Option<usize>,
    /// Keywords must share so many percent of the first ten results; 40 unless said otherwise
    #[arg(long, value_name = "PERCENT", value_parser = RangedU64ValueParser::<usize>::new().range(1..=100), help_heading = SERP)]
    overlap: Option<usize>,
    /// With whom: the most searched keyword of a group (centroid), or each of it (agglomerative)
    #[arg(long, value_name = "MODE", value_enum, default_value = "centroid", hide_possible_values = true, help_heading = SERP)]
    serp_mode: Mode,
    /// Say why this keyword, by number or text, is where it is; nothing is changed
    #[arg(long, value_name = "KEYWORD")]
    explain: Option<String>,
}

const SERP: &str = "Options of the engine serp";

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Mode {
    Centroid,
    Agglomerative,
}

impl ClusterArgs {
    /// What makes two keywords share a page.
    fn rules(&self) -> SerpRules {
        let overlap = match (self.min_shared, self.overlap) {
            (Some(pages), _) => Overlap::Pages(pages),
            (None, Some(percent)) => Overlap::Percent(percent),
            (None, None) => Overlap::default(),
        };
        let mode = match self.serp_mode {
            Mode::Centroid => SerpMode::Centroid,
            Mode::Agglomerative => SerpMode::Agglomerative,
        };
        SerpRules { overlap, mode }
    }
}

/// Runs `cluster`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: ClusterArgs) -> Result<Exit, AppError> {
    if let Some(keyword) = &args.explain {
        return explain::run(context, keyword);
    }
    let numbers = ids::numbers(&args.ids)?;
    let serp = args.rules();
    let request = Request {
        ids: numbers.map(|numbers| numbers.into_iter().map(KeywordId).collect()),
        limit: args.limit,
        sector: args.sector,
        recluster: args.recluster,
        engine: args.engine,
        granularity: args.granularity,
        serp,
    };
    let file = args.serp.as_deref();
    let mind = clustering::mind(context.app(), &request).await?;
    if context.dry_run {
        let session = context.read()?;
        if let Some(file) = file {
            let found = serp::rehearse(&session, file, None)?;
            let text = format!("would import {} search results", found.stored);
            context.output().status(&text);
        }
        return Ok(show_plan(
            context,
            &clustering::plan(&session, &request, &mind)?,
        ));
    }
    let mut session = context.begin("cluster")?;
    let result = work(context, &mut session, &request, &mind, file).await;
    finish(session, result)
}

async fn work(
    context: &Context<'_>,
    session: &mut Session<'_>,
    request: &Request,
    mind: &Mind,
    file: Option<&Path>,
) -> Result<(Exit, String), AppError> {
    if let Some(file) = file {
        let found = serp::import(session, file, None)?;
        context.output().status(&serp_summary(&found));
    }
    let plan = clustering::plan(session, request, mind)?;
    context.confirm_spending(&plan.estimate)?;
    let outcome = clustering::execute(session, plan, mind, context.progress()).await?;
    let summary = summary(&outcome);
    Ok((show(context, &outcome, &summary), summary))
}

/// Says what a file of search results came to.
pub(super) fn serp_summary(found: &SerpImport) -> String {
    let mut parts = vec![format!(
        "{} search results of {} keyword(s) stored",
        found.stored, found.keywords
    )];
    if found.older > 0 {
        parts.push(format!("{} older ones passed over", found.older));
    }
    if found.skipped > 0 {
        parts.push(format!("{} rows skipped", found.skipped));
    }
    parts.join("; ")
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

fn show(context: &Context<'_>, outcome: &Outcome, summary: &str) -> Exit {
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

fn show_plan(context: &Context<'_>, plan: &Plan) -> Exit {
    let ids: Vec<KeywordId> = plan.keywords.iter().map(|keyword| keyword.id).collect();
    let message = format!(
        "would group {} keyword(s) with the engine `{}`; {}",
        ids.len(),
        plan.engine,
        confirm::describe(&plan.estimate)
    );
    let data = json!({
        "engine": plan.engine,
        "keyword_ids": ids,
        "paid_answers": plan.waiting.len(),
        "calls": plan.estimate.calls,
        "at_most_usd_micros": plan.estimate.at_most,
        "skipped": batch::skipped_json(&plan.skipped),
    });
    context.show("igny8.cluster.plan/1", &data, &message, String::new)
}
