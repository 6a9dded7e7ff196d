//! Takes back what a run wrote to a site, as far as nobody has changed it since.
//!
//! Through the bridge the site puts its own before-images back, byte for byte. Over core REST only what
//! the workspace kept can be put back: title, text, summary, address, status, terms and image.

use std::collections::BTreeMap;

use serde::Serialize;
use uuid::Uuid;

use super::sending::note_post;
use super::wordpress::{login, site};
use super::wp_body::stored_hash;
use super::wp_route;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::ids::ContentId;
use crate::domain::integration::Transport;
use crate::domain::publishing::{PublishState, PublishTarget, content_status};
use crate::store::publish_batches::{self, BeforeImage, PublishBatch};
use crate::store::publish_records::RemoteState;
use crate::store::{StoreError, content as contents, images, publish_records};
use crate::wordpress::bridge::{BridgeClient, BridgePost, LookUp, Undo};
use crate::wordpress::{Post, PostFields, PostType, WordPressClient, WordPressError};

/// How many batches are listed.
const LISTED: i64 = 50;

/// The fewest digits that name a batch.
const SHORTEST_NAME: usize = 4;

/// One thing that was to be taken back.
#[derive(Clone, Debug, Serialize)]
pub struct Undone {
    /// `post`, `term` or `media`.
    pub object_type: String,
    /// Its number in WordPress.
    pub object_id: i64,
    /// `create`, `update`, `adopt` or `links`.
    pub operation: String,
    /// The content. `None` for terms and images.
    pub content_id: Option<ContentId>,
    /// The content's title; empty for terms and images.
    pub title: String,
    /// `undone`, `already_undone`, `kept_in_use`, `changed_since`, `forbidden`, `gone`, `busy` or
    /// `failed`.
    pub result: String,
}

/// What came of an undo.
#[derive(Debug)]
pub struct Outcome {
    /// The batch.
    pub batch: PublishBatch,
    /// What became of each thing.
    pub entries: Vec<Undone>,
    /// Whether nothing is left of it but what others use.
    pub complete: bool,
    /// Whether the workspace's own memory was all there was to go by.
    pub best_effort: bool,
}

/// Lists the runs that wrote to a site, the newest first.
///
/// # Errors
/// A failure of the store.
pub fn list(session: &Session<'_>) -> Result<Vec<PublishBatch>, AppError> {
    Ok(publish_batches::list(session.store.connection(), LISTED)?)
}

/// Finds a batch by its id, the end of it, or `last`.
///
/// # Errors
/// `NotFound` when there is none, `Invalid` when several have that end.
pub fn find(session: &Session<'_>, named: &str) -> Result<PublishBatch, AppError> {
    let all = list(session)?;
    let unknown = || {
        AppError::not_found(
            format!("there is no batch {named}"),
            "run `igny8 undo --list` to see those that there are",
        )
    };
    if named == "last" {
        return all
            .into_iter()
            .find(|batch| batch.undone_at.is_none())
            .ok_or_else(unknown);
    }
    if let Ok(uuid) = Uuid::parse_str(named) {
        return publish_batches::find(session.store.connection(), uuid)?.ok_or_else(unknown);
    }
    let mut found = all
        .into_iter()
        .filter(|batch| named.len() >= SHORTEST_NAME && batch.id.to_string().ends_with(named));
    match (found.next(), found.next()) {
        (Some(batch), None) => Ok(batch),
        (Some(_), Some(_)) => Err(AppError::invalid(
            format!("several batches end in {named}"),
            "run `igny8 undo --list` to see them whole",
        )),
        _ => Err(unknown()),
    }
}

/// Takes a batch back. `force` also takes back what others have changed since.
///
/// # Errors
/// `Invalid` when the settings name another site; `Secret`, `Bridge` or `WordPress` when the site
/// cannot be asked.
pub async fn execute(
    session: &Session<'_>,
    batch: PublishBatch,
    force: bool,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let here = site(session)?;
    if batch.destination != here.as_str() {
        return Err(AppError::invalid(
            format!(
                "that run wrote to {}, and the settings name {here}",
                batch.destination
            ),
            &format!("run `igny8 config set wordpress.url {}`", batch.destination),
        ));
    }
    let http = session.app.http()?;
    let subject = format!("batch:{}", batch.id);
    let step = |name| {
        reporter.event(&Event::Step {
            name,
            subject: &subject,
        });
    };
    let outcome = match batch.transport {
        Transport::Bridge => {
            let client = wp_route::bridge(session, &http).await?;
            step("undo-sending");
            let undo = undo_once_more(&client, batch.id, force).await?;
            step("undo-replied");
            through_bridge(session, &client, batch, undo).await?
        }
        Transport::Core => {
            let client = WordPressClient::connect(&http, here, login(session)?).await?;
            over_core(session, &client, batch, force).await?
        }
    };
    step("undo-saved");
    Ok(outcome)
}

/// Asks for the undo; after a doubtful answer asks again, and hears what was undone already.
async fn undo_once_more(
    client: &BridgeClient<'_>,
    batch: Uuid,
    force: bool,
) -> Result<Undo, AppError> {
    match client.undo_batch(batch, &[], force).await {
        Err(error) if error.is_ambiguous() && !error.stops() => {
            Ok(client.undo_batch(batch, &[], force).await?)
        }
        undo => Ok(undo?),
    }
}

async fn through_bridge(
    session: &Session<'_>,
    client: &BridgeClient<'_>,
    batch: PublishBatch,
    undo: Undo,
) -> Result<Outcome, AppError> {
    let all = contents_of(session, batch.id)?;
    let is_back = |result: &str| matches!(result, "undone" | "already_undone");
    let mut entries = Vec::new();
    let mut whole: BTreeMap<Uuid, bool> = BTreeMap::new();
    for entry in &undo.entries {
        let content = entry
            .entry
            .content_id
            .and_then(|uuid| all.iter().find(|content| content.uuid == uuid));
        if let (Some(uuid), "post") = (entry.entry.content_id, entry.entry.object_type.as_str()) {
            *whole.entry(uuid).or_insert(true) &= is_back(&entry.result);
        }
        entries.push(Undone {
            object_type: entry.entry.object_type.clone(),
            object_id: entry.entry.object_id,
            operation: entry.entry.operation.clone(),
            content_id: content.map(|content| content.id),
            title: content
                .map(|content| content.title.clone())
                .unwrap_or_default(),
            result: entry.result.clone(),
        });
    }
    let gone: Vec<i64> = undo
        .entries
        .iter()
        .filter(|entry| entry.entry.object_type == "media" && is_back(&entry.result))
        .map(|entry| entry.entry.object_id)
        .collect();
    for content in &all {
        let Some(is_whole) = whole.get(&content.uuid) else {
            continue;
        };
        let now = session.now();
        let found = client.post_by_content(content.uuid).await?;
        session.store.write(|transaction| {
            if *is_whole {
                publish_records::undo(transaction, content.id, batch.id, &now)?;
            }
            match &found {
                LookUp::Found(post) => {
                    let stands = (post.id, post.link.as_str(), post.status.as_str());
                    note_post(transaction, content.id, stands, &now)?;
                    if *is_whole {
                        rebase(transaction, content.id, &batch, post)?;
                    }
                }
                _ => forget(transaction, content.id, &now)?,
            }
            forget_images(transaction, content.id, &gone, &now)?;
            Ok::<_, AppError>(())
        })?;
    }
    close(session, &batch, undo.complete)?;
    Ok(Outcome {
        batch,
        entries,
        complete: undo.complete,
        best_effort: false,
    })
}

/// The attempt before the undone one counts again: it is the base of the next change.
fn rebase(
    connection: &rusqlite::Connection,
    content: ContentId,
    batch: &PublishBatch,
    post: &BridgePost,
) -> Result<(), AppError> {
    let state_hash = post.state_hash.as_str();
    let records = publish_records::list(connection, content)?;
    let before = records.iter().find(|record| {
        record.state == PublishState::Done
            && record.target == PublishTarget::Wordpress
            && record.destination == batch.destination
    });
    // Only if it is what that attempt had left: else a person's change stands between them.
    if let Some(before) = before
        && before.state_hash.as_deref() == Some(state_hash)
    {
        let remote = serde_json::to_string(post).ok();
        let state = RemoteState {
            state_hash: Some(state_hash),
            remote_state: remote.as_deref(),
            sent_parts: before.sent_parts.as_deref(),
            open_links: &before.open_links,
        };
        publish_records::set_state(connection, before.id, &state)?;
    }
    Ok(())
}

async fn over_core(
    session: &Session<'_>,
    client: &WordPressClient<'_>,
    batch: PublishBatch,
    force: bool,
) -> Result<Outcome, AppError> {
    let kept = publish_batches::before_images(session.store.connection(), batch.id)?;
    let all = contents_of(session, batch.id)?;
    // The first image of a post is what it was before the run.
    let mut posts: Vec<BeforeImage> = Vec::new();
    for image in kept {
        if !posts.iter().any(|first| first.post_id == image.post_id) {
            posts.push(image);
        }
    }
    let mut entries = Vec::new();
    for first in posts.into_iter().rev() {
        let result = if first.undone_at.is_some() {
            "already_undone"
        } else {
            one_over_core(session, client, &batch, &first, force).await?
        };
        let content = all.iter().find(|content| content.id == first.content_id);
        entries.push(Undone {
            object_type: "post".to_owned(),
            object_id: first.post_id,
            operation: first.operation,
            content_id: Some(first.content_id),
            title: content
                .map(|content| content.title.clone())
                .unwrap_or_default(),
            result: result.to_owned(),
        });
    }
    let complete = entries
        .iter()
        .all(|entry| matches!(entry.result.as_str(), "undone" | "already_undone"));
    close(session, &batch, complete)?;
    Ok(Outcome {
        batch,
        entries,
        complete,
        best_effort: true,
    })
}

async fn one_over_core(
    session: &Session<'_>,
    client: &WordPressClient<'_>,
    batch: &PublishBatch,
    first: &BeforeImage,
    force: bool,
) -> Result<&'static str, AppError> {
    let post_type = PostType::from_content_type(&first.post_type).unwrap_or(PostType::Post);
    let post = match client.post_by_id(post_type, first.post_id).await {
        Ok(post) => post,
        Err(WordPressError::NotFound { .. }) => return Ok("gone"),
        Err(WordPressError::RoleTooLow { .. }) => return Ok("forbidden"),
        Err(error) => return Err(error.into()),
    };
    let is_ours = first.after_hash.as_deref() == Some(stored_hash(&post).as_str())
        && first.after_changed.as_deref() == Some(post.modified_gmt.as_str());
    let is_back = first.operation == "create" && post.is_trashed();
    if !(is_ours || force || is_back) {
        return Ok("changed_since");
    }
    let fields: Option<PostFields> = first
        .image
        .as_deref()
        .and_then(|image| serde_json::from_str(image).ok());
    let put_back = match fields {
        None => client.trash(post_type, first.post_id).await,
        // Nobody's rights are asked for what has not changed.
        Some(fields) => client
            .update(post_type, first.post_id, &only_moved(fields, &post))
            .await
            .map(drop),
    };
    match put_back {
        Ok(()) => {}
        Err(WordPressError::RoleTooLow { .. }) => return Ok("forbidden"),
        Err(error) => return Err(error.into()),
    }
    let now_there = client.post_by_id(post_type, first.post_id).await?;
    let now = session.now();
    session.store.write(|transaction| {
        publish_batches::put_back(transaction, batch.id, first.post_id, &now)?;
        publish_records::undo(transaction, first.content_id, batch.id, &now)?;
        let mut content = contents::get(transaction, first.content_id)?;
        content.status = content.status.move_to(content_status(&now_there.status))?;
        content.wordpress_status = Some(now_there.status.clone());
        content.external_url = Some(now_there.link.clone());
        contents::update(transaction, &content, &now)?;
        let before = publish_records::list(transaction, first.content_id)?
            .into_iter()
            .find(|record| {
                record.state == PublishState::Done && record.destination == batch.destination
            });
        if let Some(before) = before {
            let remote = (stored_hash(&now_there), now_there.modified_gmt.clone());
            let remote = Some((remote.0.as_str(), remote.1.as_str()));
            publish_records::set_remote(transaction, before.id, remote)?;
            let there = serde_json::to_string(&now_there).ok();
            let state = RemoteState {
                state_hash: None,
                remote_state: there.as_deref().filter(|_| before.sent_parts.is_some()),
                sent_parts: before.sent_parts.as_deref(),
                open_links: &before.open_links,
            };
            publish_records::set_state(transaction, before.id, &state)?;
        }
        Ok::<_, AppError>(())
    })?;
    Ok("undone")
}

/// Author and parent only where they have changed: WordPress asks for more rights to set them.
fn only_moved(fields: PostFields, post: &Post) -> PostFields {
    PostFields {
        author: fields.author.filter(|author| *author != post.author),
        parent: fields.parent.filter(|parent| *parent != post.parent),
        ..fields
    }
}

fn contents_of(session: &Session<'_>, batch: Uuid) -> Result<Vec<Content>, AppError> {
    let connection = session.store.connection();
    let ids = publish_batches::content_of(connection, batch)?;
    Ok(ids
        .into_iter()
        .map(|id| contents::get(connection, id))
        .collect::<Result<_, StoreError>>()?)
}

/// Takes the site out of a content's row: there is nothing left of it there.
fn forget(connection: &rusqlite::Connection, id: ContentId, now: &str) -> Result<(), AppError> {
    let mut content = contents::get(connection, id)?;
    content.status = content.status.move_to(content_status("draft"))?;
    content.wordpress_status = None;
    content.external_id = None;
    content.external_url = None;
    contents::update(connection, &content, now)?;
    Ok(())
}

/// Images that are no longer in the library are uploaded again when they are needed.
fn forget_images(
    connection: &rusqlite::Connection,
    id: ContentId,
    gone: &[i64],
    now: &str,
) -> Result<(), StoreError> {
    for mut image in images::list(connection, id)? {
        let is_gone = image
            .external_id
            .as_ref()
            .and_then(|id| id.parse::<i64>().ok())
            .is_some_and(|id| gone.contains(&id));
        if is_gone {
            image.external_id = None;
            image.image_url = None;
            images::update(connection, &image, None, now)?;
        }
    }
    Ok(())
}

fn close(session: &Session<'_>, batch: &PublishBatch, complete: bool) -> Result<(), AppError> {
    if complete {
        let now = session.now();
        session
            .store
            .write(|transaction| publish_batches::set_undone(transaction, batch.id, &now))?;
    }
    Ok(())
}
