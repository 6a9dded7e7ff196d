//! The records of publishing through the bridge: the intent before anything is sent, and what came of
//! it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::bridge_article::{Article, Parts, folded};
use super::bridge_merge::base_after;
use super::bridge_send::{BridgeSender, parts_json};
use super::links::Linked;
use super::sending::{About, Sending as _, commit_intent, note_post, note_term};
use super::wordpress::Published;
use super::wp_plan::{Placement, taxonomy_type};
use super::wp_record::{conclude, is_open};
use super::wp_refusal::Refusal;
use crate::app::session::Session;
use crate::domain::integration::Transport;
use crate::domain::publishing::PublishState;
use crate::store::publish_records::{self, PublishRecord, RemoteState};

use crate::wordpress::bridge::{BridgeError, BridgePost, Differs};

/// What is known when a post is in place and only the record is missing.
pub(super) struct Placed {
    pub(super) record: i64,
    pub(super) action: &'static str,
    pub(super) post: BridgePost,
    /// Whether nobody but us has written what stands there.
    pub(super) ours: bool,
    pub(super) images: usize,
    pub(super) notes: Vec<String>,
    /// The post before the write, and what of it others had set and was left as it is.
    pub(super) base: Option<(BridgePost, Vec<String>)>,
    sent_parts: Option<String>,
    open_links: String,
}

impl Placed {
    pub(super) fn new(
        record: i64,
        action: &'static str,
        post: BridgePost,
        ours: bool,
        parts: &Parts,
    ) -> Self {
        let sent_parts = Some(parts_json(parts));
        let open: Vec<String> = parts.open_links.iter().map(ToString::to_string).collect();
        Self {
            record,
            action,
            post,
            ours,
            images: 0,
            notes: Vec::new(),
            base: None,
            sent_parts,
            open_links: Value::from(open).to_string(),
        }
    }

    /// Takes author and parent over from the record before, where this run names none.
    pub(super) fn carry_over(&mut self, done: &PublishRecord) {
        let read = |text: Option<&str>| serde_json::from_str::<Value>(text?).ok();
        let before = read(done.sent_parts.as_deref());
        if let (Some(mut sent), Some(before)) = (read(self.sent_parts.as_deref()), before) {
            Placement::carry_over(&mut sent, &before);
            self.sent_parts = Some(sent.to_string());
        }
    }

    /// Takes what was sent from the record before: only the status changes.
    pub(super) fn keep_of(&mut self, done: &PublishRecord) {
        self.sent_parts.clone_from(&done.sent_parts);
        self.open_links.clone_from(&done.open_links);
    }

    /// Notes what did not become as it was asked for.
    pub(super) fn tell(&mut self, removed: &BTreeMap<String, u64>, warnings: &[Differs]) {
        tell(&mut self.notes, removed, warnings);
    }
}

/// Notes in words what did not become as it was asked for.
pub(super) fn tell(notes: &mut Vec<String>, removed: &BTreeMap<String, u64>, warnings: &[Differs]) {
    for (what, count) in removed {
        notes.push(format!("the site took out {what} ({count} times)"));
    }
    for differs in warnings {
        let Differs { code, asked, is } = differs;
        notes.push(match code.as_str() {
            "status_differs" => format!("WordPress gave it the status `{is}`, not `{asked}`"),
            "slug_differs" => format!("its address part became `{is}`, not `{asked}`"),
            "featured_media_differs" => "the theme shows no featured image".to_owned(),
            "content_filtered" => "another plugin of the site has changed its text".to_owned(),
            _ => format!("{code}: `{is}`, not `{asked}`"),
        });
    }
}

/// What a record knows of a post.
pub(super) struct Found {
    /// The hash of its state after our last write.
    pub(super) state_hash: Option<String>,
    /// The post after our last write.
    pub(super) post: Option<BridgePost>,
    /// What was asked for.
    pub(super) sent: Option<Value>,
}

impl Found {
    pub(super) fn read(done: &PublishRecord) -> Self {
        Self {
            state_hash: done.state_hash.clone(),
            post: (done.remote_state.as_deref()).and_then(|text| serde_json::from_str(text).ok()),
            sent: (done.sent_parts.as_deref()).and_then(|text| serde_json::from_str(text).ok()),
        }
    }
}

impl BridgeSender<'_, '_> {
    /// Commits what is about to be sent. An attempt that was cut off goes on under its own record, with
    /// the batch that its first write carried.
    pub(super) fn commit_intent(
        &self,
        session: &Session<'_>,
        article: &Article,
        linked: &Linked,
        wanted: &(String, Option<String>),
    ) -> Result<i64, Refusal> {
        let resumed = article.records.first().filter(|record| {
            is_open(record)
                && record.transport == Transport::Bridge
                && record.revision_hash == article.revision
                && record.sent_hash == linked.revision
        });
        let about = About {
            destination: self.destination,
            transport: Transport::Bridge,
            batch: self.batch,
            resumed: resumed.map(|record| record.id),
            wanted,
            sent_hash: &linked.revision,
            terms: &article.terms,
        };
        let record = commit_intent(session, article, &about)?;
        self.step("publish-intent", &article.content);
        Ok(record)
    }

    /// Records a post that is in place: the attempt, the content, its task and its terms at once.
    pub(super) fn record(
        &self,
        session: &Session<'_>,
        article: &Article,
        placed: Placed,
    ) -> Result<Published, Refusal> {
        let now = session.now();
        let post = &placed.post;
        let external = post.id.to_string();
        // What others had set is not ours from now on: the next change asks about it again.
        let base = placed.base.as_ref();
        let base = base.map_or_else(
            || post.clone(),
            |(before, kept)| base_after(post, before, kept),
        );
        let is_ours = placed.ours && placed.base.is_none();
        let remote = serde_json::to_string(&base).ok();
        let content = session.store.write(|transaction| {
            let link = (external.as_str(), post.link.as_str());
            let done = PublishState::Done;
            publish_records::conclude(transaction, placed.record, done, Some(link), None, &now)?;
            let state = RemoteState {
                state_hash: is_ours.then_some(post.state_hash.as_str()),
                remote_state: remote.as_deref().filter(|_| placed.ours),
                sent_parts: placed.sent_parts.as_deref(),
                open_links: &placed.open_links,
            };
            publish_records::set_state(transaction, placed.record, &state)?;
            for term in &article.terms {
                let taxonomy = taxonomy_type(term.kind).as_str();
                let there = post
                    .terms
                    .get(taxonomy)
                    .into_iter()
                    .flatten()
                    .find(|known| folded(&known.name) == folded(&term.name));
                if let Some(there) = there {
                    note_term(transaction, term, there.id, &now)?;
                }
            }
            let stands = (post.id, post.link.as_str(), post.status.as_str());
            note_post(transaction, article.content.id, stands, &now)
        })?;
        self.told(&content);
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
            notes: placed.notes,
        })
    }
}

/// Notes that nobody knows what became of a request; what follows may be cut off too.
pub(super) fn note_doubt(
    session: &Session<'_>,
    record: i64,
    error: &BridgeError,
) -> Result<(), Refusal> {
    let state = PublishState::Ambiguous;
    Ok(conclude(session, record, state, &error.to_string())?)
}
