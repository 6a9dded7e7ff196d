//! `igny8 cluster`

mod explain;
mod outcome;

use std::path::{Path, PathBuf};

use clap::builder::RangedU64ValueParser;
use clap::{Args, ValueEnum};

use super::cluster_naming;
use crate::app::assistant::{Assistant, Mind};
use crate::app::error::AppError;
use crate::app::planner::clustering::{self, Granularity, Overlap, Request, SerpMode, SerpRules};
use crate::app::planner::finishing;
use crate::app::planner::granularity;
use crate::app::planner::serp::{self, SerpImport};
use crate::app::session::Session;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::cli::paging::at_least_one;
use crate::config::layers::FlagValue;
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::KeywordId;

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
    serp        by the pages that a search engine shows for them, from a file
    groups      as the files they came from have them
    ai          by a model that is asked

With a provider set, a model then names the clusters and finds a place for what is left over;
`--no-ai` leaves them named after their own keywords.

Examples:
    igny8 cluster
    igny8 cluster --recluster --granularity broad --sector Furniture
    igny8 cluster --explain \"office chair\"
    igny8 cluster --engine serp --serp results.csv --min-shared 3
    igny8 cluster --engine embeddings --provider ollama --model all-minilm
    igny8 cluster --engine ai --provider openai --limit 300 --max-usd 0.50")]
pub struct ClusterArgs {
    /// Group these keywords only, by number; `-` reads the numbers from standard input
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Group at most so many keywords
    #[arg(long, value_name = "N", value_parser = at_least_one())]
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
    #[arg(long, value_name = "HOW", value_parser = granularity::parse, allow_negative_numbers = true)]
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
    /// With the engine embeddings: how many numbers a vector is to have
    #[arg(long, value_name = "N")]
    dimensions: Option<u32>,
    /// Ask no model for names, whatever provider is set
    #[arg(long)]
    no_ai: bool,
}

const SERP: &str = "Options of the engine serp";

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Mode {
    Centroid,
    Agglomerative,
}

impl ClusterArgs {
    /// The engine that is named, or that the other flags mean.
    fn engine(&self) -> Result<Option<ClusterEngine>, AppError> {
        let is_about_serp =
            self.serp.is_some() || self.min_shared.is_some() || self.overlap.is_some();
        match self.engine {
            None if is_about_serp => Ok(Some(ClusterEngine::Serp)),
            Some(engine) if is_about_serp && engine != ClusterEngine::Serp => {
                Err(AppError::invalid(
                    format!("the engine `{engine}` does not look at search results"),
                    "leave out `--serp`, `--min-shared` and `--overlap`, or add `--engine serp`",
                ))
            }
            engine => Ok(engine),
        }
    }

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
    if let Some(keyword) = &args.explain {
        return explain::run(context, keyword);
    }
    let numbers = ids::numbers(&args.ids)?;
    let (engine, serp) = (args.engine()?, args.rules());
    let request = Request {
        ids: numbers.map(|numbers| numbers.into_iter().map(KeywordId).collect()),
        limit: args.limit,
        sector: args.sector,
        recluster: args.recluster,
        engine,
        granularity: args.granularity,
        serp,
    };
    let file = args.serp.as_deref();
    let mind = clustering::mind(context.app(), &request).await?;
    let assistant = if args.no_ai {
        None
    } else {
        let engine = clustering::engine(context.app(), &request)?;
        finishing::assistant(context.app(), engine).await?
    };
    if context.dry_run {
        let session = context.read()?;
        if let Some(file) = file {
            let found = serp::rehearse(&session, file, None)?;
            let text = format!("would import {} search results", found.stored);
            context.output().status(&text);
        }
        let plan = clustering::plan(&session, &request, &mind)?;
        return outcome::show_plan(context, &session, &plan, assistant.as_deref());
    }
    let session = context.begin("cluster")?;
    let minds = (&mind, assistant.as_deref());
    let result = work(context, &session, &request, minds, file).await;
    finish(session, result)
}

async fn work(
    context: &Context<'_>,
    session: &Session<'_>,
    request: &Request,
    (mind, assistant): (&Mind, Option<&Assistant>),
    file: Option<&Path>,
) -> Result<(Exit, String), AppError> {
    if let Some(file) = file {
        let found = serp::import(session, file, None)?;
        context.output().status(&serp_summary(&found));
    }
    let plan = clustering::plan(session, request, mind)?;
    if let Some(assistant) = assistant {
        cluster_naming::check_consent(context, session, assistant, &plan)?;
    }
    context.confirm_spending(&plan.estimate)?;
    let mut done = clustering::execute(session, plan, mind, context.progress()).await?;
    let finished = match assistant {
        Some(assistant) => {
            let sector = request.sector.as_deref();
            Some(cluster_naming::finish(context, session, assistant, sector, &mut done).await?)
        }
        None => None,
    };
    let summary = outcome::summary(&done);
    let exit = outcome::show(context, &done, finished.as_ref(), &summary);
    Ok((exit, summary))
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
    if found.duplicates > 0 {
        parts.push(format!("{} there twice", found.duplicates));
    }
    if found.skipped > 0 {
        let plural = if found.skipped == 1 { "" } else { "s" };
        parts.push(format!("{} row{plural} skipped", found.skipped));
    }
    parts.join("; ")
}
