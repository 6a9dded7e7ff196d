//! `igny8 ideas`

use clap::{Args, Subcommand};
use serde_json::json;

use super::idea_edits::{self, AddArgs, EditArgs};
use crate::app::assistant::Mind;
use crate::app::batch::Batch;
use crate::app::batches::hand_in::Work;
use crate::app::error::AppError;
use crate::app::planner::ideas::{self, Decision, Filter, IdeaView};
use crate::app::planner::ideation::{self, ClusterIdeas, Plan, Request};
use crate::app::session::Session;
use crate::cli::commands::batches::hand_in as batches;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::paging::{PageArgs, at_least_one, shown};
use crate::cli::table::{draw, number, or_dash, words};
use crate::cli::{batch, ids};
use crate::domain::ids::{ClusterId, IdeaId};
use crate::domain::status::IdeaStatus;

/// How many rows people are shown.
const SHOWN_ROWS: usize = 50;

/// The arguments of `ideas`.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
Without a subcommand, finds ideas for the clusters that have none, largest first. Titles that would
make a page that is there, or was turned down, are left out and reported.

Examples:
    igny8 ideas --limit 10
    igny8 ideas \"Office Chairs\" --per-cluster 5
    igny8 ideas approve --all"
)]
pub struct IdeasArgs {
    #[command(subcommand)]
    command: Option<IdeasCommand>,
    #[command(flatten)]
    find: FindArgs,
}

#[derive(Debug, Args)]
struct FindArgs {
    /// Find ideas for these clusters only, by number or name; `-` reads numbers from standard input
    #[arg(value_name = "CLUSTER")]
    clusters: Vec<String>,
    /// Find ideas for at most so many clusters
    #[arg(long, value_name = "N", value_parser = at_least_one())]
    limit: Option<usize>,
    /// Find so many ideas for each cluster
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=20))]
    per_cluster: Option<u8>,
    /// Approve them at once
    #[arg(long)]
    approve: bool,
    /// Ask the provider for them as a batch: half the price, within a day; `igny8 batches poll` fetches
    /// them
    #[arg(long)]
    batch: bool,
}

#[derive(Debug, Subcommand)]
enum IdeasCommand {
    /// List the ideas
    List {
        /// Only this status: draft, approved, in_progress, completed or rejected
        #[arg(long)]
        status: Option<IdeaStatus>,
        /// Only this cluster, by number or name
        #[arg(long, value_name = "CLUSTER")]
        cluster: Option<String>,
        /// Only this sector, by number or name
        #[arg(long, value_name = "SECTOR")]
        sector: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show an idea
    Show {
        /// Its number
        id: i64,
    },
    /// Approve ideas, so that they can become tasks
    Approve {
        /// The ideas, by number; `-` reads the numbers from standard input
        #[arg(
            value_name = "ID",
            required_unless_present = "all",
            conflicts_with = "all"
        )]
        ids: Vec<String>,
        /// Approve every draft
        #[arg(long)]
        all: bool,
    },
    /// Turn ideas down; they are remembered and not proposed again
    Reject {
        /// The ideas, by number; `-` reads the numbers from standard input
        #[arg(value_name = "ID", required = true)]
        ids: Vec<String>,
    },
    /// Edit an idea
    Edit(EditArgs),
    /// Add an idea of your own
    Add(AddArgs),
}

/// Runs `ideas`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: IdeasArgs) -> Result<Exit, AppError> {
    match args.command {
        None => find(context, args.find).await,
        Some(IdeasCommand::List {
            status,
            cluster,
            sector,
            page,
        }) => {
            let filter = Filter {
                status,
                cluster,
                sector,
            };
            list(context, &filter, page)
        }
        Some(IdeasCommand::Show { id }) => idea_edits::show(context, IdeaId(id)),
        Some(IdeasCommand::Approve { ids, all: _ }) => {
            idea_edits::decide(context, "ideas approve", &ids, Decision::Approve)
        }
        Some(IdeasCommand::Reject { ids }) => {
            idea_edits::decide(context, "ideas reject", &ids, Decision::Reject)
        }
        Some(IdeasCommand::Edit(args)) => idea_edits::edit(context, args),
        Some(IdeasCommand::Add(args)) => idea_edits::add(context, args),
    }
}

async fn find(context: &Context<'_>, args: FindArgs) -> Result<Exit, AppError> {
    let request = Request {
        clusters: ids::words(&args.clusters)?,
        limit: args.limit,
        per_cluster: args.per_cluster.map(usize::from),
        approve: args.approve,
    };
    let mind = context.app().mind_for(ideation::FUNCTION).await?;
    if args.batch {
        return hand_in(context, &request, &mind).await;
    }
    if context.dry_run {
        let session = context.read()?;
        let plan = ideation::plan(&session, &request, &mind)?;
        return Ok(show_plan(context, &plan));
    }
    let session = context.begin("ideas")?;
    let result = work(context, &session, &request, &mind).await;
    finish(session, result)
}

async fn hand_in(context: &Context<'_>, request: &Request, mind: &Mind) -> Result<Exit, AppError> {
    let assistant = batches::model(mind)?;
    let work = |session: &Session<'_>| -> Result<_, AppError> {
        let plan = ideation::plan(session, request, mind)?;
        let questions = ideation::batch_questions(session, &plan, assistant)?;
        let work = Work {
            assistant,
            questions,
        };
        let work = Some(work).filter(|work| !work.questions.items.is_empty());
        Ok((Vec::from_iter(work), plan.skipped))
    };
    if context.dry_run {
        let (work, skipped) = work(&context.read()?)?;
        return Ok(batches::show_plan(context, &work, &skipped));
    }
    let session = context.begin("ideas --batch")?;
    let result = async {
        let (work, skipped) = work(&session)?;
        batches::run(context, &session, &work, skipped).await
    }
    .await;
    finish(session, result)
}

async fn work(
    context: &Context<'_>,
    session: &Session<'_>,
    request: &Request,
    mind: &Mind,
) -> Result<(Exit, String), AppError> {
    let plan = ideation::plan(session, request, mind)?;
    context.confirm_spending(&plan.estimate)?;
    let batch = ideation::execute(session, plan, mind, context.progress()).await?;
    let made: usize = batch.done.iter().map(|done| done.ideas.len()).sum();
    let left_out: usize = batch.done.iter().map(|done| done.duplicates.len()).sum();
    let summary = if batch.done.is_empty() && batch.is_clean() {
        "no cluster waits for ideas".to_owned()
    } else {
        format!(
            "{made} idea(s) for {} cluster(s); {left_out} left out as duplicates",
            batch.done.len()
        )
    };
    Ok((show_found(context, &batch, &summary), summary))
}

fn show_found(context: &Context<'_>, batch: &Batch<ClusterIdeas>, summary: &str) -> Exit {
    let made: Vec<&IdeaView> = batch.done.iter().flat_map(|done| &done.ideas).collect();
    let shown = &made[..made.len().min(SHOWN_ROWS)];
    let table = match shown {
        [] => String::new(),
        shown => table(shown, context.output().width),
    };
    batch::left_alone(context, "cluster", &batch.skipped);
    let exit = batch::show(context, "igny8.ideas/1", batch, summary, || table);
    let output = context.output();
    if !output.json {
        for duplicate in batch.done.iter().flat_map(|done| &done.duplicates) {
            output.status(&format!(
                "left out `{}`: it would make the same page as {}, `{}`",
                duplicate.title, duplicate.of, duplicate.of_title
            ));
        }
        if made.len() > shown.len() {
            output.status(&format!(
                "shown are the first {SHOWN_ROWS}; `igny8 ideas list` shows more"
            ));
        }
    }
    exit
}

fn show_plan(context: &Context<'_>, plan: &Plan) -> Exit {
    let clusters: Vec<ClusterId> = plan.clusters.iter().map(|cluster| cluster.id).collect();
    let message = format!(
        "would find ideas for {} cluster(s); {}",
        clusters.len(),
        context.estimate_text(&plan.estimate)
    );
    batch::left_alone(context, "cluster", &plan.skipped);
    let data = json!({
        "cluster_ids": clusters,
        "calls": plan.estimate.calls,
        "at_most_usd_micros": plan.estimate.at_most,
        "usual_usd_micros": context.usual_range(&plan.estimate),
        "skipped": batch::skipped_json(&plan.skipped),
    });
    context.show("igny8.ideas.plan/1", &data, &message, String::new)
}

fn list(context: &Context<'_>, filter: &Filter, page: PageArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let (found, paging) = ideas::list(&session, filter, page.paging())?;
    let (rows, note) = shown(&found, paging);
    let message = if found.is_empty() {
        "no ideas; `igny8 ideas` finds them".to_owned()
    } else {
        note
    };
    let rows: Vec<&IdeaView> = rows.iter().collect();
    let schema = "igny8.ideas.list/1";
    Ok(context.show_list(schema, &found, paging, &message, || {
        table(&rows, context.output().width)
    }))
}

fn table(views: &[&IdeaView], width: u16) -> String {
    let rows: Vec<Vec<String>> = views
        .iter()
        .map(|view| {
            vec![
                view.idea.id.to_string(),
                view.idea.title.clone(),
                view.idea.content_structure.clone(),
                view.idea.status.to_string(),
                or_dash(view.cluster.as_deref()),
            ]
        })
        .collect();
    let columns = [
        number("id"),
        words("title"),
        words("structure"),
        words("status"),
        words("cluster"),
    ];
    draw(&columns, &rows, width)
}
