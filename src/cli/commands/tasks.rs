//! `igny8 tasks`

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::app::writer::tasks::{self, ByHand, ListRequest, TaskView};
use crate::cli::batch;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::cli::paging::{PageArgs, shown};
use crate::cli::table::{draw, number, or_dash, words};
use crate::domain::ids::{IdeaId, TaskId};
use crate::domain::status::TaskStatus;

/// The arguments of `tasks`.
#[derive(Debug, Args)]
pub struct TasksArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: TasksCommand,
}

#[derive(Debug, Subcommand)]
enum TasksCommand {
    /// Make tasks of approved ideas, or one by hand
    Create(CreateArgs),
    /// List the tasks
    List(ListArgs),
    /// Show one task
    Show {
        /// Its number
        task: i64,
    },
}

#[derive(Debug, Args)]
struct CreateArgs {
    /// The ideas; `-` reads their numbers from standard input
    #[arg(value_name = "IDEA", conflicts_with_all = ["all_approved", "title"])]
    ideas: Vec<String>,
    /// Take every approved idea
    #[arg(long, conflicts_with = "title")]
    all_approved: bool,
    /// Make a task by hand with this title
    #[arg(long, required_unless_present_any = ["ideas", "all_approved"])]
    title: Option<String>,
    /// What the writer should know
    #[arg(long, requires = "title")]
    description: Option<String>,
    /// The keywords to target, the primary one first
    #[arg(long, requires = "title", value_delimiter = ',')]
    keywords: Vec<String>,
    /// The template, such as guide, how-to, listicle or comparison
    #[arg(long, requires = "title")]
    structure: Option<String>,
    /// The post type, such as post or page
    #[arg(long, requires = "title")]
    content_type: Option<String>,
    /// The sector, by number or name
    #[arg(long, requires = "title")]
    sector: Option<String>,
    /// The cluster, by number or name
    #[arg(long, requires = "title")]
    cluster: Option<String>,
    /// The author profile, by number or name
    #[arg(long, requires = "title")]
    author: Option<String>,
}

#[derive(Debug, Args)]
struct ListArgs {
    /// Only this status: queued or completed
    #[arg(long)]
    status: Option<TaskStatus>,
    /// Only this cluster, by number or name
    #[arg(long)]
    cluster: Option<String>,
    /// Only this sector, by number or name
    #[arg(long)]
    sector: Option<String>,
    #[command(flatten)]
    page: PageArgs,
}

/// Runs `tasks`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: TasksArgs) -> Result<Exit, AppError> {
    match args.command {
        TasksCommand::Create(mut args) => match args.title.take() {
            Some(title) => by_hand(context, title, args),
            None => create(context, &args),
        },
        TasksCommand::List(args) => list(context, args),
        TasksCommand::Show { task } => show(context, TaskId(task)),
    }
}

fn create(context: &Context<'_>, args: &CreateArgs) -> Result<Exit, AppError> {
    let named: Option<Vec<IdeaId>> =
        ids::numbers(&args.ideas)?.map(|numbers| numbers.into_iter().map(IdeaId).collect());
    if context.dry_run {
        let session = context.read()?;
        let plan = tasks::plan(&session, named.as_deref())?;
        let message = format!("would make tasks of {} idea(s)", plan.ideas.len());
        return Ok(
            context.show("igny8.tasks.create/1", &plan.ideas, &message, || {
                let titles = plan.ideas.iter().map(|idea| idea.title.as_str());
                titles.collect::<Vec<_>>().join("\n")
            }),
        );
    }
    let session = context.begin("tasks create")?;
    let result = tasks::plan(&session, named.as_deref())
        .and_then(|plan| tasks::create(&session, &plan, context.progress()))
        .map(|made| {
            let message = match made.done.len() {
                0 if made.skipped.is_empty() && made.failed.is_empty() => {
                    "no approved idea waits; `igny8 ideas approve ID` approves one".to_owned()
                }
                1 => "made 1 task".to_owned(),
                count => format!("made {count} tasks"),
            };
            for item in &made.skipped {
                let text = format!("idea {} ({}) {}", item.id, item.title, item.reason);
                context.output().status(&text);
            }
            let table = || table(context, &made.done);
            let exit = batch::show(context, "igny8.tasks.create/1", &made, &message, table);
            (exit, message)
        });
    finish(session, result)
}

fn by_hand(context: &Context<'_>, title: String, args: CreateArgs) -> Result<Exit, AppError> {
    let request = ByHand {
        title,
        description: args.description.unwrap_or_default(),
        keywords: args.keywords,
        structure: args.structure,
        content_type: args.content_type,
        sector: args.sector,
        cluster: args.cluster,
        author: args.author,
    };
    if context.dry_run {
        let session = context.read()?;
        let checked = tasks::check(&session, &request)?;
        let message = format!("would make the task `{}`", checked.title);
        return Ok(context.show("igny8.tasks.show/1", &(), &message, String::new));
    }
    let session = context.begin("tasks create")?;
    let result = tasks::create_by_hand(&session, &request, context.progress()).map(|made| {
        let message = format!("made task {} `{}`", made.task.id, made.task.title);
        let exit = context.show("igny8.tasks.show/1", &made, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}

fn list(context: &Context<'_>, args: ListArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let mut paging = args.page.paging();
    let request = ListRequest {
        status: args.status,
        cluster: args.cluster,
        sector: args.sector,
        offset: paging.page.map_or(0, |page| (page - 1) * paging.page_size),
        limit: paging.page.map(|_| paging.page_size),
    };
    let (found, count) = tasks::list(&session, &request)?;
    paging.count = count;
    let (rows, mut note) = shown(&found, paging);
    if found.is_empty() {
        "no tasks".clone_into(&mut note);
    }
    let note = if context.output().json { "" } else { &note };
    Ok(
        context.show_list("igny8.tasks.list/1", &found, paging, note, || {
            table(context, rows)
        }),
    )
}

fn table(context: &Context<'_>, rows: &[TaskView]) -> String {
    let rows: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.task.id.to_string(),
                row.task.title.clone(),
                or_dash(row.task.keywords.first().map(String::as_str)),
                row.task.content_structure.clone(),
                row.task.status.to_string(),
                row.content_kind
                    .map_or_else(|| "-".to_owned(), |kind| kind.to_string()),
            ]
        })
        .collect();
    let columns = [
        number("id"),
        words("title"),
        words("keyword"),
        words("structure"),
        words("status"),
        words("content"),
    ];
    draw(&columns, &rows, context.output().width)
}

fn show(context: &Context<'_>, id: TaskId) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = tasks::show(&session, id)?;
    Ok(context.show("igny8.tasks.show/1", &found, "", || {
        let task = &found.task;
        let made = match (found.content_id, found.content_kind) {
            (Some(id), Some(kind)) => format!("{id} ({kind})"),
            _ => "-".to_owned(),
        };
        let fields = [
            ("task", task.id.to_string()),
            ("title", task.title.clone()),
            ("status", task.status.to_string()),
            ("keywords", task.keywords.join(", ")),
            ("type", task.content_type.clone()),
            ("structure", task.content_structure.clone()),
            ("sector", found.sector.clone()),
            ("cluster", or_dash(found.cluster.as_deref())),
            ("author", or_dash(found.author.as_deref())),
            ("content", made),
            ("post", or_dash(task.post_url.as_deref())),
            ("brief", or_dash(Some(&task.description))),
        ];
        super::content::fields(&fields)
    }))
}
