//! `igny8 ideas`: one idea shown, decided about, edited or added.

use clap::Args;

use crate::app::error::AppError;
use crate::app::planner::ideas::{self, Decision, Edit, IdeaView, NewByHand};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::cli::table::or_dash;
use crate::domain::ids::IdeaId;
use crate::engines::text::display::strip_controls;

/// What may be said about an idea.
#[derive(Debug, Args)]
struct FieldArgs {
    /// What the page should do for its reader
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// The keywords to target, separated by commas, the most important one first
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    keywords: Option<Vec<String>>,
    /// The template, such as `guide`, `how-to` or `comparison`
    #[arg(long, value_name = "NAME")]
    structure: Option<String>,
}

/// The arguments of `ideas edit`.
#[derive(Debug, Args)]
pub(super) struct EditArgs {
    /// Its number
    id: i64,
    /// The working title
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[command(flatten)]
    fields: FieldArgs,
}

/// The arguments of `ideas add`.
#[derive(Debug, Args)]
pub(super) struct AddArgs {
    /// The working title
    title: String,
    #[command(flatten)]
    fields: FieldArgs,
    /// The cluster it answers, by number or name
    #[arg(long, value_name = "CLUSTER")]
    cluster: Option<String>,
    /// The sector, by number or name; otherwise that of the cluster, or the only one
    #[arg(long, value_name = "SECTOR")]
    sector: Option<String>,
    /// Approve it at once
    #[arg(long)]
    approve: bool,
    /// Add it even if there is such a page
    #[arg(long)]
    force: bool,
}

fn fields(title: Option<String>, args: FieldArgs) -> Edit {
    Edit {
        title,
        description: args.description,
        keywords: args.keywords,
        structure: args.structure,
    }
}

/// Runs `ideas edit`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn edit(context: &Context<'_>, args: EditArgs) -> Result<Exit, AppError> {
    let id = IdeaId(args.id);
    let change = fields(args.title, args.fields);
    let schema = "igny8.ideas.edit/1";
    if context.dry_run {
        let session = context.read()?;
        let view = ideas::preview_edit(&session, id, &change)?;
        let message = format!("idea {id} would be as shown");
        return Ok(context.show(schema, &view, &message, || card(&view)));
    }
    let session = context.begin("ideas edit")?;
    let result = ideas::edit(&session, id, &change).map(|view| {
        let message = format!("idea {id} is changed");
        let exit = context.show(schema, &view, &message, || card(&view));
        (exit, message)
    });
    finish(session, result)
}

/// Runs `ideas add`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn add(context: &Context<'_>, args: AddArgs) -> Result<Exit, AppError> {
    let new = NewByHand {
        fields: fields(Some(args.title), args.fields),
        cluster: args.cluster,
        sector: args.sector,
        approve: args.approve,
        force: args.force,
    };
    let schema = "igny8.ideas.add/1";
    if context.dry_run {
        let session = context.read()?;
        let message = ideas::describe_new(&session, &new)?;
        return Ok(context.show(schema, &(), &message, String::new));
    }
    let session = context.begin("ideas add")?;
    let result = ideas::add(&session, &new).map(|view| {
        let message = format!("idea {} is {}", view.idea.id, view.idea.status);
        let exit = context.show(schema, &view, &message, || card(&view));
        (exit, message)
    });
    finish(session, result)
}

/// An idea as people read it.
#[must_use]
pub(super) fn card(view: &IdeaView) -> String {
    let idea = &view.idea;
    let text = [
        format!("{} (idea {}, {})", idea.title, idea.id, idea.status),
        format!("structure    {}", idea.content_structure),
        format!("type         {}", idea.content_type),
        format!("cluster      {}", or_dash(view.cluster.as_deref())),
        format!("sector       {}", view.sector),
        format!(
            "keywords     {}",
            or_dash(Some(&idea.suggested_keywords.join(", ")))
        ),
        format!("made by      {}", idea.origin),
        format!("uuid         {}", idea.uuid),
        or_dash(Some(&idea.description)),
    ];
    let lines: Vec<String> = text.iter().map(|line| strip_controls(line)).collect();
    lines.join("\n")
}

/// Runs `ideas show`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn show(context: &Context<'_>, id: IdeaId) -> Result<Exit, AppError> {
    let session = context.read()?;
    let view = ideas::show(&session, id)?;
    Ok(context.show("igny8.ideas.show/1", &view, "", || card(&view)))
}

/// Runs `ideas approve` and `ideas reject`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn decide(
    context: &Context<'_>,
    command: &str,
    ids: &[String],
    decision: Decision,
) -> Result<Exit, AppError> {
    let ids = ids::numbers(ids)?;
    let ids: Option<Vec<IdeaId>> = ids.map(|ids| ids.into_iter().map(IdeaId).collect());
    let word = match decision {
        Decision::Approve => "approved",
        Decision::Reject => "rejected",
    };
    let schema = "igny8.ideas.decide/1";
    if context.dry_run {
        let session = context.read()?;
        let decided = ideas::preview(&session, ids.as_deref(), decision)?;
        let message = format!("{} idea(s) would be {word}", decided.len());
        return Ok(context.show(schema, &decided, &message, String::new));
    }
    let session = context.begin(command)?;
    let result = ideas::decide(&session, ids.as_deref(), decision).map(|decided| {
        let message = format!("{} idea(s) {word}", decided.len());
        let exit = context.show(schema, &decided, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}
