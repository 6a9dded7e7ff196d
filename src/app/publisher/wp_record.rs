//! The records of publishing to WordPress: the intent before anything is sent, and what came of it.

use serde_json::Value;

use super::core_merge::base_after;
use super::sending::{About, Sending as _, commit_intent, no_page_above, note_post, note_term};
use super::wordpress::Published;
use super::wp_body::stored_hash;
use super::wp_item::Item;
use super::wp_refusal::Refusal;
use super::wp_send::Sender;
use super::wp_write::Placed;
use crate::app::session::Session;
use crate::domain::integration::Transport;
use crate::domain::publishing::PublishState;
use crate::store::publish_records::{self, PublishRecord, RemoteState};
use crate::store::{StoreError, publish_batches};

use crate::wordpress::{Post, PostFields, PostType};

impl Sender<'_, '_> {
    /// Commits what is about to be sent. An attempt that was cut off, and of which nothing was
    /// found, is closed in the same moment.
    pub(super) fn commit_intent(
        &self,
        session: &Session<'_>,
        item: &Item,
        resumed: Option<i64>,
        wanted: &(String, Option<String>),
        sent_hash: &str,
    ) -> Result<i64, Refusal> {
        let about = About {
            destination: self.destination,
            transport: Transport::Core,
            batch: session.run_id()?.0,
            resumed,
            wanted,
            sent_hash,
            terms: &item.terms,
        };
        let record = commit_intent(session, item, &about)?;
        self.step("publish-intent", &item.content);
        Ok(record)
    }

    /// Records a post that is in place: the attempt, the content, its task and its terms at once.
    pub(super) fn record(
        &self,
        session: &Session<'_>,
        item: &Item,
        placed: Placed,
    ) -> Result<Published, Refusal> {
        let now = session.now();
        let batch = session.run_id()?.0;
        let post = &placed.post;
        let external = post.id.to_string();
        let remote_hash = stored_hash(post);
        let base = base_after(post, placed.known.as_ref(), &placed.kept);
        let base_hash = stored_hash(&base);
        let base = serde_json::to_string(&base).ok();
        let sent = placed.sent.as_ref().map(Value::to_string);
        let open: Vec<String> = placed.open.iter().map(ToString::to_string).collect();
        let open = Value::from(open).to_string();
        let content = session.store.write(|transaction| {
            let link = (external.as_str(), post.link.as_str());
            let done = PublishState::Done;
            publish_records::conclude(transaction, placed.record, done, Some(link), None, &now)?;
            let remote = placed
                .ours
                .then_some((base_hash.as_str(), post.modified_gmt.as_str()));
            publish_records::set_remote(transaction, placed.record, remote)?;
            let state = RemoteState {
                state_hash: None,
                remote_state: base.as_deref().filter(|_| placed.ours),
                sent_parts: sent.as_deref(),
                open_links: &open,
            };
            publish_records::set_state(transaction, placed.record, &state)?;
            let after = (remote_hash.as_str(), post.modified_gmt.as_str());
            publish_batches::set_after(transaction, batch, post.id, after)?;
            for (term, id) in &placed.terms.found {
                note_term(transaction, term, *id, &now)?;
            }
            let stands = (post.id, post.link.as_str(), post.status.as_str());
            note_post(transaction, item.content.id, stands, &now)
        })?;
        self.told(&content);
        let mut notes = placed.terms.notes;
        notes.extend(placed.notes);
        if self.request.parent.is_some() && item.post_type == PostType::Post {
            notes.push(no_page_above("post"));
        }
        Ok(Published {
            id: content.id,
            uuid: content.uuid,
            title: content.title,
            kind: content.kind,
            action: placed.action,
            external_id: external,
            external_url: placed.post.link,
            wordpress_status: placed.post.status,
            status: content.status,
            images: placed.images,
            notes,
        })
    }
}

/// Keeps what a post is before it is written: core REST keeps none of it. `None` for a post that was
/// just made.
pub(super) fn keep(
    session: &Session<'_>,
    item: &Item,
    id: i64,
    before: Option<&Post>,
) -> Result<(), Refusal> {
    let image = before.map(|post| PostFields::before_image(post, item.post_type));
    let image = image.and_then(|image| serde_json::to_string(&image).ok());
    let batch = session.run_id()?.0;
    let kind = item.post_type.to_string();
    session.store.write(|transaction| {
        let post = (kind.as_str(), id);
        publish_batches::keep(transaction, batch, item.content.id, post, image.as_deref())
    })?;
    Ok(())
}

pub(super) fn is_open(record: &PublishRecord) -> bool {
    matches!(record.state, PublishState::Intent | PublishState::Ambiguous)
}

/// Notes that an attempt was refused, or that nobody knows how it ended, and gives the refusal back.
pub(super) fn note_refusal(session: &Session<'_>, record: i64, refusal: Refusal) -> Refusal {
    let state = if refusal.unclear {
        PublishState::Ambiguous
    } else {
        PublishState::Failed
    };
    // The failure itself matters more than one in noting it: an intent is looked up too.
    drop(conclude(session, record, state, &refusal.error.to_string()));
    refusal
}

/// Records how an attempt ended that left nothing to be remembered.
pub(super) fn conclude(
    session: &Session<'_>,
    record: i64,
    state: PublishState,
    why: &str,
) -> Result<(), StoreError> {
    let now = session.now();
    session.store.write(|transaction| {
        publish_records::conclude(transaction, record, state, None, Some(why), &now)
    })
}
