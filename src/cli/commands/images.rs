//! `igny8 images`

use clap::{Args, Subcommand};

use crate::app::batches::hand_in::Work;
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::app::writer::images::{self, Illustrated, ListedImage, Minds, Plan, Request};
use crate::cli::commands::batches::hand_in as batches;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::paging::{PageArgs, at_least_one, shown};
use crate::cli::table::{draw, number, or_dash, words};
use crate::cli::{batch, ids};

/// The arguments of `images`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct ImagesArgs {
    #[command(subcommand)]
    command: Option<ImagesCommand>,
    #[command(flatten)]
    make: MakeArgs,
}

#[derive(Debug, Subcommand)]
enum ImagesCommand {
    /// List images with their texts and files
    List {
        /// The content, by number or UUID; `-` reads them from standard input
        #[arg(value_name = "CONTENT")]
        content: Vec<String>,
        #[command(flatten)]
        page: PageArgs,
    },
}

#[derive(Debug, Args)]
struct MakeArgs {
    /// The content, by number or UUID; `-` reads them from standard input, none means all that lacks images
    #[arg(value_name = "CONTENT")]
    content: Vec<String>,
    /// At most so many pieces of content
    #[arg(long, value_name = "N", value_parser = at_least_one())]
    limit: Option<usize>,
    /// So many images besides the featured one, 0 to 6
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=6))]
    in_article: Option<u8>,
    /// Make images anew that exist already
    #[arg(long, conflicts_with = "batch")]
    replace: bool,
    /// Ask for them as batches: half the price, within a day; first for the words that describe them,
    /// after `igny8 batches poll` by the same command for the images
    #[arg(long)]
    batch: bool,
}

/// Runs `images`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: ImagesArgs) -> Result<Exit, AppError> {
    match args.command {
        Some(ImagesCommand::List { content, page }) => {
            list(context, ids::words(&content)?.as_deref(), page)
        }
        None => make(context, args.make).await,
    }
}

async fn make(context: &Context<'_>, args: MakeArgs) -> Result<Exit, AppError> {
    let request = Request {
        content: ids::words(&args.content)?,
        limit: args.limit,
        in_article: args.in_article.map(usize::from),
        replace: args.replace,
    };
    let minds = Minds::of(context.app()).await?;
    if args.batch {
        return hand_in(context, &request, &minds).await;
    }
    if context.dry_run {
        let session = context.read()?;
        let plan = images::plan(&session, &request, &minds)?;
        return Ok(show_plan(context, &plan));
    }
    let session = context.begin("images")?;
    let result = async {
        let plan = images::plan(&session, &request, &minds)?;
        context.confirm_spending(&plan.estimate)?;
        let nothing_to_do = plan.items.is_empty();
        let batch = images::execute(&session, plan, &request, &minds, context.progress()).await?;
        batch::left_alone(context, "content", &batch.skipped);
        let made: usize = batch.done.iter().map(|item| item.made).sum();
        let message = if nothing_to_do {
            let other = if batch.skipped.is_empty() {
                ""
            } else {
                "other "
            };
            format!("no {other}content lacks images")
        } else {
            format!(
                "made {made} image(s) for {} piece(s) of content",
                batch.done.len()
            )
        };
        let table = || table_of(context, &batch.done);
        let exit = batch::show(context, "igny8.images/1", &batch, &message, table);
        Ok((exit, message))
    }
    .await;
    finish(session, result)
}

async fn hand_in(
    context: &Context<'_>,
    request: &Request,
    minds: &Minds,
) -> Result<Exit, AppError> {
    let pictures = batches::image_model(&minds.pictures)?;
    let work = async |session: &Session<'_>, dry: bool| -> Result<_, AppError> {
        let plan = images::plan(session, request, minds)?;
        let found =
            images::batch_work(session, plan, request, minds, dry, context.progress()).await?;
        let mut work = Vec::new();
        if !found.words.items.is_empty() {
            work.push(Work {
                assistant: batches::model(&minds.words)?,
                questions: found.words,
            });
        }
        if !found.pictures.items.is_empty() {
            work.push(Work {
                assistant: pictures,
                questions: found.pictures,
            });
        }
        Ok((work, found.skipped))
    };
    if context.dry_run {
        let (work, skipped) = work(&context.read()?, true).await?;
        return Ok(batches::show_plan(context, &work, &skipped));
    }
    let session = context.begin("images --batch")?;
    let result = async {
        let (work, skipped) = work(&session, false).await?;
        batches::run(context, &session, &work, skipped).await
    }
    .await;
    finish(session, result)
}

fn show_plan(context: &Context<'_>, plan: &Plan) -> Exit {
    batch::left_alone(context, "content", &plan.skipped);
    let images: usize = plan.items.iter().map(|item| item.to_make).sum();
    let message = format!(
        "would make {images} image(s) for {} piece(s) of content: {}",
        plan.items.len(),
        context.estimate_text(&plan.estimate)
    );
    let paging = Paging::complete(plan.items.len());
    context.show_list("igny8.images.plan/1", &plan.items, paging, &message, || {
        let rows: Vec<Vec<String>> = plan
            .items
            .iter()
            .map(|item| {
                vec![
                    item.content_id.to_string(),
                    item.kind.to_string(),
                    item.title.clone(),
                    item.to_make.to_string(),
                ]
            })
            .collect();
        draw(
            &[
                number("id"),
                words("kind"),
                words("title"),
                number("images"),
            ],
            &rows,
            context.output().width,
        )
    })
}

fn table_of(context: &Context<'_>, done: &[Illustrated]) -> String {
    let rows: Vec<Vec<String>> = done
        .iter()
        .flat_map(|item| {
            item.images.iter().map(|image| {
                vec![
                    item.content_id.to_string(),
                    item.kind.to_string(),
                    place_of(image.position),
                    image.alt_text.clone(),
                    or_dash(image.file.as_deref()),
                ]
            })
        })
        .collect();
    draw(
        &[
            number("id"),
            words("kind"),
            words("place"),
            words("alt text"),
            words("file"),
        ],
        &rows,
        context.output().width,
    )
}

fn list(
    context: &Context<'_>,
    named: Option<&[String]>,
    pages: PageArgs,
) -> Result<Exit, AppError> {
    let session = context.read()?;
    let mut found = images::list(&session, named)?;
    let mut paging = pages.paging();
    paging.count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    if let Some(page) = paging.page {
        let start = (page - 1).saturating_mul(paging.page_size);
        let size = usize::try_from(paging.page_size).unwrap_or(usize::MAX);
        let rest = found
            .into_iter()
            .skip(usize::try_from(start).unwrap_or(usize::MAX));
        found = rest.take(size).collect();
    }
    let (visible, note) = shown(&found, paging);
    let message = if context.output().json { "" } else { &note };
    Ok(
        context.show_list("igny8.images.list/1", &found, paging, message, || {
            let cells: Vec<Vec<String>> = visible.iter().map(row_of).collect();
            draw(
                &[
                    number("id"),
                    words("content"),
                    words("place"),
                    words("alt text"),
                    words("caption"),
                    words("file"),
                ],
                &cells,
                context.output().width,
            )
        }),
    )
}

fn row_of(listed: &ListedImage) -> Vec<String> {
    let image = &listed.image;
    vec![
        image.id.to_string(),
        format!("{} {}", image.content_id, listed.content),
        place_of(image.position),
        image.alt_text.clone(),
        or_dash(Some(&image.caption)),
        or_dash(image.file.as_deref()),
    ]
}

fn place_of(position: i64) -> String {
    match position {
        0 => "featured".to_owned(),
        _ => format!("section {position}"),
    }
}
