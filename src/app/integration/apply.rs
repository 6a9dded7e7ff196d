//! Taking over what a judgement says, one post at a time, each in one transaction.

use super::compare::{Compared, TEXT};
use super::gather::{Seen, Tracked};
use super::pull::{Judged, RevisionOf};
use super::remote::Remote;
use super::verdict::is_real_slug;
use crate::app::connection::Connected;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::publishing::{AGREED, PostStatus, PublishState, content_status};
use crate::domain::slug::slug;
use crate::engines::html::read::word_count;
use crate::store::publish_records::{self, RemoteState};
use crate::store::{Connection, content as contents, images, sync_conflicts, tasks, taxonomies};

/// Where a text that was pulled came from, in the list of versions.
const ORIGIN: &str = "wordpress";

/// Applies a judgement; what changed here meanwhile is left to the next pull.
///
/// # Errors
/// A failure of the store.
pub(super) fn apply(
    session: &Session<'_>,
    connected: &Connected,
    judged: &Judged<'_>,
    revision: RevisionOf<'_>,
) -> Result<(), AppError> {
    let now = session.now();
    let tracked = judged.tracked;
    let site_url = &connected.integration.site_url;
    session.store.write(|transaction| {
        let mut content = contents::get(transaction, tracked.content.id)?;
        if content.version != tracked.content.version {
            return Ok(());
        }
        match judged.seen {
            Seen::Hidden => Ok(()),
            Seen::Gone => forget(transaction, tracked, &mut content, &now),
            Seen::There(remote) => {
                let conflicts = &judged.difference.conflicts;
                sync_conflicts::set(transaction, content.id, site_url, conflicts, &now)?;
                place(transaction, &mut content, remote, &now)?;
                if let Some(compared) = &judged.compared {
                    take(transaction, &mut content, remote, compared, &now)?;
                    if conflicts.is_empty() {
                        let revision = || revision(content.id);
                        settle(
                            transaction,
                            tracked,
                            remote,
                            compared,
                            content.version,
                            &revision,
                        )?;
                    }
                }
                Ok(())
            }
        }
    })
}

/// Notes where the post is and what WordPress says of it.
fn place(
    connection: &Connection,
    content: &mut Content,
    remote: &Remote,
    now: &str,
) -> Result<(), AppError> {
    content.status = content.status.move_to(content_status(&remote.status))?;
    content.wordpress_status = Some(remote.status.clone());
    content.external_id = Some(remote.id.to_string());
    if !remote.link.is_empty() {
        content.external_url = Some(remote.link.clone());
    }
    contents::update(connection, content, now)?;
    if let Some(task) = content.task_id {
        let mut task = tasks::get(connection, task)?;
        task.assigned_post_id = Some(remote.id);
        task.post_url.clone_from(&content.external_url);
        tasks::update(connection, &task, now)?;
    }
    Ok(())
}

/// Takes over the fields that were changed there alone, as a new version, and the terms.
fn take(
    connection: &Connection,
    content: &mut Content,
    remote: &Remote,
    compared: &Compared,
    now: &str,
) -> Result<(), AppError> {
    let verdict = &compared.verdict;
    let before = content.clone();
    if verdict.takes("title") && !remote.title.trim().is_empty() {
        content.title.clone_from(&remote.title);
    }
    for (name, theirs, ours) in [
        ("excerpt", &remote.excerpt, &mut content.excerpt),
        ("meta title", &remote.meta_title, &mut content.meta_title),
        (
            "meta description",
            &remote.meta_description,
            &mut content.meta_description,
        ),
        (
            "focus keyword",
            &remote.focus_keyword,
            &mut content.primary_keyword,
        ),
    ] {
        if let Some(theirs) = theirs.as_ref().filter(|_| verdict.takes(name)) {
            ours.clone_from(theirs);
        }
    }
    if verdict.takes("slug") && is_real_slug(remote) && slug(&remote.slug) == remote.slug {
        let taken = contents::find_by_slug(connection, &remote.slug)?;
        if taken.is_none_or(|taken| taken == content.id) {
            content.slug.clone_from(&remote.slug);
        }
    }
    if verdict.takes(TEXT)
        && let Some(body) = compared.body.as_ref().filter(|body| body.lost.is_empty())
    {
        content.content_html.clone_from(&body.html);
        content.word_count = i64::try_from(word_count(&body.html)).unwrap_or(i64::MAX);
    }
    if *content != before {
        // What a person wrote in WordPress needs nobody's approval there.
        let approved = content.approved_at.clone();
        contents::revise(connection, content, ORIGIN, now)?;
        content.approved_at = approved;
        contents::update(connection, content, now)?;
    }
    if let Some(featured) = compared.featured {
        images::set_featured(connection, content.id, featured, now)?;
    }
    if let Some(terms) = &compared.terms {
        taxonomies::detach_all(connection, content.id)?;
        for term in terms {
            let (kind, name, slug) = (term.kind, &term.name, &term.slug);
            if term.id > 0 {
                let id = term.id.to_string();
                let external = (term.taxonomy, id.as_str());
                taxonomies::take_over(connection, kind, external, name, slug, now)?;
            }
            let row = taxonomies::ensure(connection, kind, name, slug, now)?;
            taxonomies::attach(connection, content.id, row)?;
        }
    }
    Ok(())
}

/// Makes what stands there the base of the next comparison, here and in publishing.
fn settle(
    connection: &Connection,
    tracked: &Tracked,
    remote: &Remote,
    compared: &Compared,
    version: i64,
    revision: &dyn Fn() -> Result<Option<String>, AppError>,
) -> Result<(), AppError> {
    let record = &tracked.record;
    let lossy = compared
        .body
        .as_ref()
        .is_some_and(|body| !body.lost.is_empty());
    // A text that igny8 cannot keep stays theirs: publishing goes on comparing with our last write.
    if lossy {
        return Ok(());
    }
    let sent = record
        .sent_parts
        .as_deref()
        .map(|sent| with_taken(sent, remote, compared, version));
    if remote.json.is_some() {
        let state = RemoteState {
            state_hash: remote.state_hash.as_deref(),
            remote_state: remote.json.as_deref(),
            sent_parts: sent.as_deref(),
            open_links: &record.open_links,
        };
        publish_records::set_state(connection, record.id, &state)?;
    }
    if let (Some(hash), Some(modified)) = (&remote.core_hash, &remote.modified) {
        publish_records::set_remote(connection, record.id, Some((hash, modified)))?;
    }
    let status = remote.status.parse::<PostStatus>().ok();
    let date = (remote.status == "future")
        .then(|| {
            remote
                .date
                .as_deref()
                .map(|date| date.trim_end_matches('Z'))
        })
        .flatten();
    publish_records::set_standing(connection, record.id, status.map(PostStatus::as_str), date)?;
    // Only when nothing is left to push are workspace and site the same revision.
    if compared.verdict.to_push.is_empty()
        && !compared.is_untouched
        && let Some(revision) = revision()?
    {
        publish_records::set_revision(connection, record.id, &revision)?;
    }
    Ok(())
}

/// What was asked for, with what was taken over since: nobody here has changed that.
fn with_taken(sent: &str, remote: &Remote, compared: &Compared, version: i64) -> String {
    let Ok(mut value) = serde_json::from_str::<serde_json::Value>(sent) else {
        return sent.to_owned();
    };
    for (name, key, theirs) in [
        ("title", "title", Some(&remote.title)),
        ("excerpt", "excerpt", remote.excerpt.as_ref()),
        ("slug", "slug", Some(&remote.slug)),
        ("meta title", "meta_title", remote.meta_title.as_ref()),
        (
            "meta description",
            "meta_description",
            remote.meta_description.as_ref(),
        ),
        (
            "focus keyword",
            "focus_keyword",
            remote.focus_keyword.as_ref(),
        ),
    ] {
        if let Some(theirs) = theirs.filter(|_| compared.verdict.takes(name)) {
            value[key] = theirs.as_str().into();
        }
    }
    if compared.verdict.to_push.is_empty() {
        value[AGREED] = version.into();
    }
    value.to_string()
}

/// Takes note that the post was deleted for good: what is here stays, as a draft.
fn forget(
    connection: &Connection,
    tracked: &Tracked,
    content: &mut Content,
    now: &str,
) -> Result<(), AppError> {
    let why = Some("deleted for good in WordPress");
    let failed = PublishState::Failed;
    publish_records::conclude(connection, tracked.record.id, failed, None, why, now)?;
    content.status = content.status.move_to(content_status("trash"))?;
    content.wordpress_status = None;
    content.external_id = None;
    content.external_url = None;
    contents::update(connection, content, now)?;
    if let Some(task) = content.task_id {
        let mut task = tasks::get(connection, task)?;
        task.assigned_post_id = None;
        task.post_url = None;
        tasks::update(connection, &task, now)?;
    }
    Ok(())
}
