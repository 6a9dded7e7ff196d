//! How a text that was written becomes rows: all of it in one transaction, or nothing.

use rusqlite::Connection;
use uuid::Uuid;

use super::article::{Draft, subject_of};
use super::write::Written;
use crate::ai::functions::article::Article;
use crate::ai::provider::BUILTIN;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind, ContentSource, Task};
use crate::domain::ids::ContentId;
use crate::domain::money::UsdMicros;
use crate::domain::review::ReviewState;
use crate::domain::slug::slug_or;
use crate::domain::status::{IdeaStatus, TaskStatus};
use crate::domain::taxonomy::TaxonomyType;
use crate::engines::briefs::BriefDraft;
use crate::engines::html::read::word_count;
use crate::store::content::{self, NewContent};
use crate::store::{ai_calls, ideas, images, tasks, taxonomies};

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
        Ok(told(task, content::get(transaction, id)?, None, false))
    })
}

/// Stores an article, over the task's brief when it has one, uses its answers up, and completes the
/// task. With `rewrite` an article that waits for a review is written over too.
///
/// # Errors
/// `Invalid` when the task has an article by now that is never written over; a failure of the store.
/// The answers then wait for the next run.
pub(super) fn article(
    session: &Session<'_>,
    task: &Task,
    draft: &Draft,
    ordered_words: u32,
    rewrite: bool,
) -> Result<Written, AppError> {
    let now = session.now();
    let uuid = session.app.clock.new_uuid();
    let article = &draft.article;
    // Its answers are durable: what a power failure would take of the text is made of them again, at no
    // cost. The next write waits for the disk, and so does the end of the run.
    session.store.write_soon(|transaction| {
        let main = draft.used.first().copied();
        let call = main
            .map(|op_id| ai_calls::get(transaction, op_id))
            .transpose()?;
        let version = call
            .as_ref()
            .and_then(|call| call.prompt.split_once('@'))
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
                    word_count: i64::from(article.words()),
                    source: ContentSource::Igny8,
                    model: &draft.model,
                    prompt_version: version,
                    op_id: main,
                };
                content::insert(transaction, &new, &now)?
            }
            Some(row) if row.kind == ContentKind::Brief || (rewrite && row.waits_for_review()) => {
                let id = write_over(transaction, row, article, &draft.model, &now)?;
                content::set_provenance(transaction, id, version, main)?;
                id
            }
            Some(article) => {
                let text = format!("it has an article already: content {}", article.id);
                return Err(AppError::invalid(text, ""));
            }
        };
        content::set_review(transaction, id, &draft.findings, Some(ordered_words))?;
        file_under(transaction, id, article, &now)?;
        complete(transaction, task, &now)?;
        // What was flagged is never given again for the same question.
        let outcome = match ReviewState::of(&draft.findings) {
            ReviewState::Clear => "accepted",
            ReviewState::NeedsReview | ReviewState::Stopped => "flagged",
        };
        let cut = draft.continued.map(|(op_id, _)| op_id);
        for &op_id in &draft.used {
            // Half an answer answers no question again, and is gone on with once.
            let (outcome, reason) = if cut == Some(op_id) {
                let reason = call.as_ref().and_then(|call| call.error.as_deref());
                (ai_calls::CONTINUED, reason)
            } else {
                (outcome, None)
            };
            ai_calls::consume(transaction, op_id, outcome, reason, &now)?;
        }
        // Parts that were paid for and are in no text, as of one that was stopped on its way.
        let unused = "the text was finished without it";
        ai_calls::consume_waiting(transaction, &subject_of(task), "unused", unused, &now)?;
        let stored = content::get(transaction, id)?;
        let told = told(task, stored, draft.cost, draft.reused);
        Ok(Written {
            removed_links: article.removed_links.clone(),
            continued_words: draft.continued.map(|(_, words)| words),
            ..told
        })
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
    row.word_count = i64::from(article.words());
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
        continued_words: None,
        removed_links: Vec::new(),
        ordered_words: content.ordered_words,
        review: content.review,
        findings: content.findings,
    }
}
