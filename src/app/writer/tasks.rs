//! Tasks: what is to be written, from approved ideas or by hand.

use rusqlite::Connection;
use serde::Serialize;

use super::names::Names;
use crate::ai::structures::Template;
use crate::app::batch::{Batch, Skipped};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::app::structures::named;
use crate::domain::content::{ContentKind, Idea, Task};
use crate::domain::ids::{AuthorId, ClusterId, ContentId, IdeaId, SectorId, TaskId};
use crate::domain::status::{IdeaStatus, SectorStatus, TaskStatus};
use crate::engines::html::plain;
use crate::engines::text::normal::normal_form;
use crate::store::ideas::{self, IdeaFilter};
use crate::store::keywords::{self, Page};
use crate::store::tasks::{self, NewTask, TaskFilter};
use crate::store::{StoreError, authors, clusters, content, sectors};

/// The longest title of a task, in characters.
const MAX_TITLE_CHARS: usize = 200;

/// The longest post type, in characters: WordPress keeps no more.
const MAX_TYPE_CHARS: usize = 20;

/// A task with the names of what it belongs to.
#[derive(Clone, Debug, Serialize)]
pub struct TaskView {
    /// The task itself.
    #[serde(flatten)]
    pub task: Task,
    /// The name of its sector.
    pub sector: String,
    /// The name of its cluster. `None` without one.
    pub cluster: Option<String>,
    /// The name of its author. `None` means the site's default.
    pub author: Option<String>,
    /// The term it is filed under. Always `None`: terms are chosen with the text.
    pub taxonomy_term_id: Option<i64>,
    /// What came of it. `None` until it is written.
    pub content_id: Option<ContentId>,
    /// Article or brief. `None` until it is written.
    pub content_kind: Option<ContentKind>,
}

/// Which tasks to list.
#[derive(Clone, Debug, Default)]
pub struct ListRequest {
    /// Only this status.
    pub status: Option<TaskStatus>,
    /// Only this cluster, by number or name.
    pub cluster: Option<String>,
    /// Only this sector, by number or name.
    pub sector: Option<String>,
    /// How many rows to skip.
    pub offset: i64,
    /// How many rows to give. `None` gives all.
    pub limit: Option<i64>,
}

/// A task made by hand.
#[derive(Clone, Debug, Default)]
pub struct ByHand {
    /// Its working title.
    pub title: String,
    /// What the writer should know; may be empty.
    pub description: String,
    /// The keywords to target, the primary one first.
    pub keywords: Vec<String>,
    /// The template. `None` means `guide`.
    pub structure: Option<String>,
    /// The post type. `None` means the one that suits the template.
    pub content_type: Option<String>,
    /// The sector, by number or name. `None` means the cluster's, or the only active one.
    pub sector: Option<String>,
    /// The cluster, by number or name.
    pub cluster: Option<String>,
    /// The author profile, by number or name. `None` means the site's default.
    pub author: Option<String>,
}

/// What tasks can be made of ideas.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The ideas, in the order given.
    pub ideas: Vec<Idea>,
}

/// Lists tasks; says also how many there are in all.
///
/// # Errors
/// `Store` when sector or cluster do not exist, or the store fails.
pub fn list(
    session: &Session<'_>,
    request: &ListRequest,
) -> Result<(Vec<TaskView>, i64), AppError> {
    let connection = session.store.connection();
    let cluster = request.cluster.as_deref();
    let sector = request.sector.as_deref();
    let filter = TaskFilter {
        status: request.status,
        cluster: cluster
            .map(|word| clusters::find(connection, word).map(|found| found.id))
            .transpose()?,
        sector: sector
            .map(|word| sectors::find(connection, word).map(|found| found.id))
            .transpose()?,
        active_sectors_only: false,
    };
    let page = Page {
        offset: request.offset,
        limit: request.limit,
    };
    let names = Names::read(connection)?;
    let found = tasks::list(connection, &filter, page)?
        .into_iter()
        .map(|task| view(connection, &names, task))
        .collect::<Result<_, _>>()?;
    Ok((found, tasks::count(connection, &filter)?))
}

/// Shows one task.
///
/// # Errors
/// `Store` when there is none.
pub fn show(session: &Session<'_>, id: TaskId) -> Result<TaskView, AppError> {
    let connection = session.store.connection();
    let names = Names::read(connection)?;
    view(connection, &names, tasks::get(connection, id)?)
}

/// Finds the ideas to make tasks of: those named, or every approved one of
/// the active sectors.
///
/// # Errors
/// `Store` when one of them does not exist: then nothing is made at all.
pub fn plan(session: &Session<'_>, named: Option<&[IdeaId]>) -> Result<Plan, AppError> {
    let connection = session.store.connection();
    let Some(named) = named else {
        let approved = IdeaFilter {
            status: Some(IdeaStatus::Approved),
            ..IdeaFilter::default()
        };
        let active = sectors::list(connection, Some(SectorStatus::Active))?;
        let mut ideas = ideas::list(connection, &approved, Page::default())?;
        ideas.retain(|idea| active.iter().any(|sector| sector.id == idea.sector_id));
        return Ok(Plan { ideas });
    };
    let ideas = named
        .iter()
        .map(|id| ideas::get(connection, *id))
        .collect::<Result<_, _>>()?;
    Ok(Plan { ideas })
}

/// Makes a task of each idea of a plan; an idea that has one already keeps it.
///
/// # Errors
/// A failure of the store; what one idea lacks is filed in the batch.
pub fn create(
    session: &Session<'_>,
    plan: &Plan,
    reporter: &dyn Reporter,
) -> Result<Batch<TaskView>, AppError> {
    let mut batch = Batch::default();
    let total = u64::try_from(plan.ideas.len()).ok();
    reporter.event(&Event::Begin {
        what: "making tasks",
        total,
    });
    for idea in &plan.ideas {
        if session.app.interrupt.requested() {
            batch.stopped = Some(AppError::Interrupted);
            break;
        }
        match create_one(session, idea.id) {
            Ok(Made::New(task)) => {
                let subject = format!("task:{}", task.task.uuid);
                reporter.event(&Event::Step {
                    name: "item-saved",
                    subject: &subject,
                });
                batch.add_done(*task);
            }
            Ok(Made::Already(task)) => batch.skipped.push(Skipped {
                id: idea.id.0,
                title: idea.title.clone(),
                reason: format!("already has task {task}"),
                needs_attention: false,
            }),
            Err(error) => {
                if !batch.add_error(idea.id.0, &idea.title, error) {
                    break;
                }
            }
        }
        reporter.event(&Event::Advance(1));
    }
    reporter.event(&Event::End);
    Ok(batch)
}

enum Made {
    New(Box<TaskView>),
    Already(TaskId),
}

fn create_one(session: &Session<'_>, id: IdeaId) -> Result<Made, AppError> {
    let now = session.now();
    let uuid = session.app.clock.new_uuid();
    session.store.write(|transaction| {
        let mut idea = ideas::get(transaction, id)?;
        if let Some(task) = tasks::find_by_idea(transaction, id)? {
            return Ok(Made::Already(task.id));
        }
        if idea.status != IdeaStatus::Approved {
            return Err(AppError::invalid(
                format!("the idea is {}, not approved", idea.status),
                &format!("run `igny8 ideas approve {id}`"),
            ));
        }
        idea.status = idea.status.move_to(IdeaStatus::InProgress)?;
        let task = tasks::insert(
            transaction,
            &NewTask {
                uuid,
                sector_id: idea.sector_id,
                cluster_id: idea.cluster_id,
                idea_id: Some(id),
                title: &idea.title,
                description: &idea.description,
                keywords: &idea.suggested_keywords,
                content_type: &idea.content_type,
                content_structure: &idea.content_structure,
                author_id: None,
            },
            &now,
        )?;
        ideas::update(transaction, &idea, &now)?;
        use_keywords(transaction, &idea.suggested_keywords, &now)?;
        let names = Names::read(transaction)?;
        let made = view(transaction, &names, tasks::get(transaction, task)?)?;
        Ok(Made::New(Box::new(made)))
    })
}

/// A task by hand with every name resolved and every word checked.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Its working title.
    pub title: String,
    description: String,
    keywords: Vec<String>,
    structure: Template,
    content_type: String,
    sector: SectorId,
    cluster: Option<ClusterId>,
    author: Option<AuthorId>,
}

/// Checks a task by hand without making it.
///
/// # Errors
/// `Invalid` for a title, template or post type that cannot be; `Store` for names that do not exist.
pub fn check(session: &Session<'_>, request: &ByHand) -> Result<Checked, AppError> {
    let connection = session.store.connection();
    let title = plain(&request.title);
    if normal_form(&title).is_empty() {
        return Err(AppError::invalid("a task needs a title", ""));
    }
    if title.chars().count() > MAX_TITLE_CHARS {
        let text = format!("the title of a task has at most {MAX_TITLE_CHARS} characters");
        return Err(AppError::invalid(text, ""));
    }
    let structure = named(
        &session.root,
        request.structure.as_deref().unwrap_or("guide"),
    )?;
    let content_type = match &request.content_type {
        Some(word) => checked_type(word)?,
        None => structure.content_type.clone(),
    };
    let cluster = request.cluster.as_deref();
    let cluster = cluster
        .map(|word| clusters::find(connection, word))
        .transpose()?;
    let sector = match &request.sector {
        Some(word) => sectors::find(connection, word)?.id,
        None => match &cluster {
            Some(cluster) => cluster.sector_id,
            None => only_sector(connection)?,
        },
    };
    if let Some(cluster) = &cluster
        && cluster.sector_id != sector
    {
        return Err(AppError::invalid(
            format!("the cluster `{}` belongs to another sector", cluster.name),
            "",
        ));
    }
    let author = request.author.as_deref();
    let author = author
        .map(|word| authors::find(connection, word))
        .transpose()?;
    let mut keywords: Vec<String> = Vec::new();
    for keyword in &request.keywords {
        let keyword = plain(keyword);
        let is_known = |known: &String| normal_form(known) == normal_form(&keyword);
        if !normal_form(&keyword).is_empty() && !keywords.iter().any(is_known) {
            keywords.push(keyword);
        }
    }
    Ok(Checked {
        title,
        description: plain(&request.description),
        keywords,
        structure,
        content_type,
        sector,
        cluster: cluster.map(|cluster| cluster.id),
        author: author.map(|author| author.id),
    })
}

/// Makes a task by hand.
///
/// # Errors
/// As `check`, or a failure of the store.
pub fn create_by_hand(
    session: &Session<'_>,
    request: &ByHand,
    reporter: &dyn Reporter,
) -> Result<TaskView, AppError> {
    let checked = check(session, request)?;
    let now = session.now();
    let uuid = session.app.clock.new_uuid();
    let made = session.store.write(|transaction| {
        let task = tasks::insert(
            transaction,
            &NewTask {
                uuid,
                sector_id: checked.sector,
                cluster_id: checked.cluster,
                idea_id: None,
                title: &checked.title,
                description: &checked.description,
                keywords: &checked.keywords,
                content_type: &checked.content_type,
                content_structure: &checked.structure.name,
                author_id: checked.author,
            },
            &now,
        )?;
        use_keywords(transaction, &checked.keywords, &now)?;
        let names = Names::read(transaction)?;
        view(transaction, &names, tasks::get(transaction, task)?)
    })?;
    let subject = format!("task:{}", made.task.uuid);
    reporter.event(&Event::Step {
        name: "item-saved",
        subject: &subject,
    });
    Ok(made)
}

fn use_keywords(connection: &Connection, texts: &[String], now: &str) -> Result<(), StoreError> {
    let normal_forms: Vec<String> = texts.iter().map(|text| normal_form(text)).collect();
    keywords::mark_used(connection, &normal_forms, now)?;
    Ok(())
}

fn checked_type(word: &str) -> Result<String, AppError> {
    let fits = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '_')
    };
    if word.is_empty() || word.len() > MAX_TYPE_CHARS || !word.chars().all(fits) {
        return Err(AppError::invalid(
            format!("`{word}` cannot be a post type"),
            "give one such as `post` or `page`",
        ));
    }
    Ok(word.to_owned())
}

fn only_sector(connection: &Connection) -> Result<SectorId, AppError> {
    match sectors::list(connection, Some(SectorStatus::Active))?.as_slice() {
        [only] => Ok(only.id),
        _ => Err(AppError::invalid(
            "the site has more than one active sector",
            "name one with `--sector NAME`",
        )),
    }
}

fn view(connection: &Connection, names: &Names, task: Task) -> Result<TaskView, AppError> {
    let made = content::find_by_task(connection, task.id)?;
    Ok(TaskView {
        sector: names.sector(task.sector_id),
        cluster: names.cluster(task.cluster_id),
        author: names.author(task.author_id),
        taxonomy_term_id: None,
        content_id: made.as_ref().map(|content| content.id),
        content_kind: made.map(|content| content.kind),
        task,
    })
}
