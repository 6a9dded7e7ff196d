//! `igny8 run`

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::app::automation::pipeline::{self, Destination, StageReport};
use crate::app::automation::stage::Stage;
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::cli::batch;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::paging::at_least_one;
use crate::cli::table::{draw, number, words};

/// The arguments of `run`.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Begin with this stage: cluster, ideas, tasks, write, images or publish
    #[arg(long, value_name = "STAGE", default_value = "cluster")]
    from: Stage,
    /// End with this stage
    #[arg(long, value_name = "STAGE", default_value = "publish")]
    to: Stage,
    /// Take at most so many items through each stage after clustering
    #[arg(long, value_name = "N", value_parser = at_least_one())]
    limit: Option<usize>,
    /// Find so many ideas for each cluster
    #[arg(long, value_name = "N")]
    per_cluster: Option<usize>,
    /// Leave new ideas to be approved instead of going on with them
    #[arg(long)]
    review: bool,
    /// Where drafts are published to
    #[arg(long, value_enum, value_name = "WHERE", default_value = "files")]
    publish: Where,
    /// The folder for `--publish files`, instead of the one in the settings
    #[arg(long, value_name = "DIR")]
    publish_dir: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Where {
    /// A folder of pages
    Files,
    /// The site's WordPress, as drafts
    Wp,
    /// Nowhere
    None,
}

/// Runs `run`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: RunArgs) -> Result<Exit, AppError> {
    if args.from > args.to {
        return Err(AppError::invalid(
            format!("the stage {} comes after {}", args.from, args.to),
            "the order is cluster, ideas, tasks, write, images, publish",
        ));
    }
    let request = pipeline::Request {
        from: args.from,
        to: args.to,
        limit: args.limit,
        ideas_per_cluster: args.per_cluster,
        review: args.review,
        destination: match args.publish {
            Where::Files => Destination::Files(args.publish_dir),
            Where::Wp => Destination::Wordpress,
            Where::None => Destination::Nowhere,
        },
    };
    if context.dry_run {
        return dry_run(context, &request).await;
    }
    let session = context.begin("run")?;
    let consent = |estimate: &_| context.confirm_spending(estimate);
    let result = pipeline::run(&session, &request, &consent, context.progress()).await;
    let result = result.map(|outcome| {
        let done = format!("ran {} stages", outcome.done.len());
        let exit = batch::show(context, "igny8.run/1", &outcome, &done, || {
            table(context, &outcome.done)
        });
        (exit, done)
    });
    finish(session, result)
}

async fn dry_run(context: &Context<'_>, request: &pipeline::Request) -> Result<Exit, AppError> {
    let session = context.read()?;
    let plans = pipeline::plan(&session, request).await?;
    let message = "nothing was done; each stage may find more once those before it are through";
    let paging = Paging::complete(plans.len());
    Ok(
        context.show_list("igny8.run.plan/1", &plans, paging, message, || {
            let rows: Vec<Vec<String>> = plans
                .iter()
                .map(|plan| {
                    let at_most = plan.at_most_usd_micros;
                    vec![
                        plan.stage.to_string(),
                        plan.waiting.to_string(),
                        at_most.map_or_else(|| "unknown".to_owned(), |amount| amount.to_string()),
                    ]
                })
                .collect();
            let columns = [words("stage"), number("waiting"), number("at most")];
            draw(&columns, &rows, context.output().width)
        }),
    )
}

/// The stages as a table.
pub(super) fn table(context: &Context<'_>, stages: &[StageReport]) -> String {
    let rows: Vec<Vec<String>> = stages
        .iter()
        .map(|stage| {
            vec![
                stage.stage.to_string(),
                stage.summary.clone(),
                stage.cost_usd_micros.to_string(),
            ]
        })
        .collect();
    draw(
        &[words("stage"), words("made"), number("cost")],
        &rows,
        context.output().width,
    )
}
