//! How a text that was written becomes rows: all of it in one transaction, or nothing.

use rusqlite::Connection;
use uuid::Uuid;

use super::write::Written;
use crate::ai::functions::generate_content::Article;
use crate::ai::provider::BUILTIN;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind, ContentSource, Task};
use crate::domain::ids::{ContentId, OpId};
use crate::domain::money::UsdMicros;
use crate::domain::slug::slug_or;
use crate::domain::status::{IdeaStatus, TaskStatus};
use crate::domain::taxonomy::TaxonomyType;
use crate::engines::briefs::BriefDraft;
use crate::engines::html::read::word_count;
use crate::store::content::{self, NewContent};
use crate::store::{ai_calls, ideas, images, tasks, taxonomies};

/// The answer an article was made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    /// Its call.
    pub(super) op_id: OpId,
    /// The model that gave it.
    pub(super) model: &'a str,
    /// What it cost. `None` when the price is unknown.
    pub(super) cost: Option<UsdMicros>,
    /// Whether an earlier run paid for it.
    pub(super) reused: bool,
}

/// Queues a completed task again, and its idea with it, before a model writes over its brief.
///
/// # Errors
/// A failure of the store.
pub(super) fn queue_again(session: &Session<'_>, task: &Task) -> Result<(), AppError> {
    if task.status == TaskStatus::Queued {
        return Ok(());
    }
    let now = session.now();
    session.store.write(|transaction| {
        let mut task = tasks::get(transaction, task.id)?;
        task.status = task.status.move_to(TaskStatus::Queued)?;
        tasks::update(transaction, &task, &now)?;
        move_idea(transaction, &task, IdeaStatus::InProgress, &now)
    })
}

/// Moves a task's idea along, when it is where such a move begins.
fn move_idea(
    connection: &Connection,
    task: &Task,
    to: IdeaStatus,
    now: &str,
) -> Result<(), AppError> {
    let Some(id) = task.idea_id else {
        return Ok(());
    };
    let mut idea = ideas::get(connection, id)?;
    // Somebody may have taken the idea elsewhere by hand; then it stays there.
    if let Ok(status) = idea.status.move_to(to)
        && matches!(idea.status, IdeaStatus::InProgress | IdeaStatus::Completed)
    {
        idea.status = status;
        ideas::update(connection, &idea, now)?;
    }
    Ok(())
}

fn complete(connection: &Connection, task: &Task, now: &str) -> Result<(), AppError> {
    let mut task = tasks::get(connection, task.id)?;
    task.status = task.status.move_to(TaskStatus::Completed)?;
    tasks::update(connection, &task, now)?;
    move_idea(connection, &task, IdeaStatus::Completed, now)
}

/// The address part of a title, or of the keyword, or one that says which task it was.
fn slug_of(title: &str, task: &Task) -> String {
    let keyword = task.keywords.first().map_or("", String::as_str);
    slug_or(title, &slug_or(keyword, &format!("article-{}", task.id)))
}

/// Stores a brief and completes its task.
///
/// # Errors
/// A failure of the store.
pub(super) fn brief(
    session: &Session<'_>,
    task: &Task,
    draft: &BriefDraft,
) -> Result<Written, AppError> {
    let now = session.now();
    let uuid = session.app.clock.new_uuid();
    session.store.write(|transaction| {
        let id = content::insert(
            transaction,
            &NewContent {
                uuid,
                sector_id: task.sector_id,
                cluster_id: task.cluster_id,
                task_id: Some(task.id),
                kind: ContentKind::Brief,
                title: &draft.title,
                slug: &slug_of(&draft.slug_source, task),
                content_html: &draft.html,
                excerpt: &draft.excerpt,
                meta_title: &draft.meta_title,
                meta_description: &draft.meta_description,
                primary_keyword: &draft.primary_keyword,
                content_type: &task.content_type,
                content_structure: &task.content_structure,
                word_count: words_of(&draft.html),
                source: ContentSource::Igny8,
                model: BUILTIN,
                prompt_version: "",
                op_id: None,
            },
            &now,
        )?;
        complete(transaction, task, &now)?;
        Ok(told(
            task,
            content::get(transaction, id)?,
            None,
            false,
            Vec::new(),
        ))
    })
}

/// Stores an article, over the task's brief when it has one, uses its answer up, and completes the
/// task.
///
/// # Errors
/// `Invalid` when the task has an article by now, which is never written over; a failure of the
/// store. The answer then waits for the next run.
pub(super) fn article(
    session: &Session<'_>,
    task: &Task,
    article: &Article,
    source: &Source<'_>,
) -> Result<Written, AppError> {
    let now = session.now();
    let uuid = session.app.clock.new_uuid();
    session.store.write(|transaction| {
        let call = ai_calls::get(transaction, source.op_id)?;
        let version = call
            .prompt
            .split_once('@')
            .map_or("", |(_, version)| version);
        let id = match content::find_by_task(transaction, task.id)? {
            None => {
                let new = NewContent {
                    uuid,
                    sector_id: task.sector_id,
                    cluster_id: task.cluster_id,
                    task_id: Some(task.id),
                    kind: ContentKind::Article,
                    title: &article.title,
                    slug: &slug_of(&article.title, task),
                    content_html: &article.html,
                    excerpt: &article.excerpt,
                    meta_title: &article.meta_title,
                    meta_description: &article.meta_description,
                    primary_keyword: task.keywords.first().map_or("", String::as_str),
                    content_type: &task.content_type,
                    content_structure: &task.content_structure,
                    word_count: words_of(&article.html),
                    source: ContentSource::Igny8,
                    model: source.model,
                    prompt_version: version,
                    op_id: Some(source.op_id),
                };
                content::insert(transaction, &new, &now)?
            }
            Some(brief) if brief.kind == ContentKind::Brief => {
                let id = write_over(transaction, brief, article, source.model, &now)?;
                content::set_provenance(transaction, id, version, Some(source.op_id))?;
                id
            }
            Some(article) => {
                let text = format!("it has an article already: content {}", article.id);
                return Err(AppError::invalid(text, ""));
            }
        };
        file_under(transaction, id, article, &now)?;
        complete(transaction, task, &now)?;
        ai_calls::consume(transaction, source.op_id, "accepted", None, &now)?;
        Ok(told(
            task,
            content::get(transaction, id)?,
            source.cost,
            source.reused,
            article.removed_links.clone(),
        ))
    })
}

/// Writes an article over a brief: the same row and publish key, the next version.
fn write_over(
    connection: &Connection,
    mut row: Content,
    article: &Article,
    model: &str,
    now: &str,
) -> Result<ContentId, AppError> {
    row.kind = ContentKind::Article;
    row.title.clone_from(&article.title);
    row.content_html.clone_from(&article.html);
    row.excerpt.clone_from(&article.excerpt);
    row.meta_title.clone_from(&article.meta_title);
    row.meta_description.clone_from(&article.meta_description);
    row.word_count = words_of(&article.html);
    model.clone_into(&mut row.model);
    content::revise(connection, &mut row, "write", now)?;
    // They illustrate a text that is gone. The files stay: some may have been paid for.
    images::remove_all(connection, row.id)?;
    taxonomies::detach_all(connection, row.id)?;
    Ok(row.id)
}

fn file_under(
    connection: &Connection,
    id: ContentId,
    article: &Article,
    now: &str,
) -> Result<(), AppError> {
    let category = (TaxonomyType::Category, &article.category);
    let tags = article.tags.iter().map(|tag| (TaxonomyType::PostTag, tag));
    for (kind, name) in std::iter::once(category).chain(tags) {
        if name.is_empty() {
            continue;
        }
        let term = taxonomies::ensure(connection, kind, name, &term_slug(name), now)?;
        taxonomies::attach(connection, id, term)?;
    }
    Ok(())
}

/// The address part of a term; of a name without a Latin letter, one that only this name has.
fn term_slug(name: &str) -> String {
    let own = Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).simple();
    slug_or(name, &format!("term-{}", &own.to_string()[..12]))
}

fn words_of(html: &str) -> i64 {
    i64::try_from(word_count(html)).unwrap_or(i64::MAX)
}

fn told(
    task: &Task,
    content: Content,
    cost_usd_micros: Option<UsdMicros>,
    reused: bool,
    removed_links: Vec<String>,
) -> Written {
    Written {
        task_id: task.id,
        content_id: content.id,
        title: content.title,
        slug: content.slug,
        kind: content.kind,
        version: content.version,
        word_count: content.word_count,
        model: content.model,
        cost_usd_micros,
        reused,
        removed_links,
    }
}
