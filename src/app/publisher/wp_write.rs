//! The writes of one post: text as a draft first, status last, each looked after when in doubt.

use std::collections::BTreeSet;

use serde_json::Value;
use uuid::Uuid;

use super::core_merge::{Known, TextFate, merge, text_fate, text_there, wanted};
use super::links::Linked;
use super::sending::{Piece as _, Sending as _};
use super::wordpress::Published;
use super::wp_body::{Uploaded, body, text_hash};
use super::wp_item::Item;
use super::wp_plan::{Decision, Placement};
use super::wp_record::{conclude, keep};
use super::wp_refusal::{Refusal, is_said_refusal};
use super::wp_send::{Sender, edited, edited_field, is_untouched, pauses};
use super::wp_terms::PostTerms;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::publishing::{PostStatus, PublishState};
use crate::engines::html::escape_text;
use crate::engines::html::read::links;
use crate::store::publish_records::PublishRecord;
use crate::wordpress::{Post, PostFields, PostType};

/// What is known when a post is in place and only the record is missing.
pub(super) struct Placed {
    pub(super) record: i64,
    pub(super) action: &'static str,
    pub(super) post: Post,
    /// Whether title and body are what we wrote.
    pub(super) ours: bool,
    pub(super) images: usize,
    pub(super) terms: PostTerms,
    pub(super) notes: Vec<String>,
    /// What was asked for. `None` when that is not known.
    pub(super) sent: Option<Value>,
    /// The content that its text would link to once that is live.
    pub(super) open: BTreeSet<Uuid>,
    /// What others had set and was left as it is.
    pub(super) kept: Vec<&'static str>,
    /// What the record before it knew.
    pub(super) known: Option<Known>,
}

impl Placed {
    pub(super) const fn new(record: i64, action: &'static str, post: Post, ours: bool) -> Self {
        Self {
            record,
            action,
            post,
            ours,
            images: 0,
            terms: PostTerms {
                categories: Vec::new(),
                tags: Vec::new(),
                notes: Vec::new(),
                found: Vec::new(),
            },
            notes: Vec::new(),
            sent: None,
            open: BTreeSet::new(),
            kept: Vec::new(),
            known: None,
        }
    }
}

impl Sender<'_, '_> {
    /// Makes a post that no look-up found.
    pub(super) async fn make(
        &self,
        session: &Session<'_>,
        item: &Item,
    ) -> Result<Published, Refusal> {
        let wanted = self.wanted(None);
        let record = self.commit_intent(session, item, None, &wanted, &item.sent_hash())?;
        let created = self.create_with(session, item, record).await;
        self.concluded(session, item, record, created)
    }

    async fn create_with(
        &self,
        session: &Session<'_>,
        item: &Item,
        record: i64,
    ) -> Result<Placed, Refusal> {
        let first = item.records.is_empty();
        let content = &item.content;
        let images = self
            .images(session, content, item.is_noted_here, first)
            .await?;
        let terms = self.terms(&item.terms).await?;
        let linked = item.linked(&self.links.borrow());
        let mut fields = texts(item, &linked, &images)?;
        add_parts(&mut fields, item, &images, &terms);
        self.add_people(&mut fields, item).await?;
        let sent = wanted(item, &fields);
        fields.status = Some(PostStatus::Draft);
        self.step("publish-sent", content);
        let made = self.client.create(item.post_type, &fields).await;
        self.step("publish-sent", content);
        let error = match made {
            Ok(post) => {
                keep(session, item, post.id, None)?;
                let mut placed = Placed {
                    images: images.len(),
                    terms,
                    sent: Some(sent),
                    open: linked.open,
                    ..Placed::new(record, "created", post, true)
                };
                self.set_seo(item, &mut placed, None).await;
                return self.bring_live(item, placed).await;
            }
            Err(error) if !error.is_ambiguous() => return Err(error.into()),
            Err(error) => error,
        };
        conclude(session, record, PublishState::Ambiguous, &error.to_string())?;
        for pause in pauses(self.no_delay) {
            tokio::time::sleep(pause).await;
            if let Some(post) = self.find(item).await? {
                return self.adopt(session, item, record, post, true).await;
            }
            if is_said_refusal(&error) {
                return Err(error.into());
            }
        }
        Err(Refusal::unclear(error))
    }

    /// Completes a post that was found: a server that died half way saves the text first.
    pub(super) async fn adopt(
        &self,
        session: &Session<'_>,
        item: &Item,
        record: i64,
        post: Post,
        ours: bool,
    ) -> Result<Placed, Refusal> {
        let images = self
            .images(session, &item.content, item.is_noted_here, false)
            .await?;
        let terms = self.terms(&item.terms).await?;
        let mut fields = PostFields::default();
        add_parts(&mut fields, item, &images, &terms);
        let sent = wanted(item, &fields);
        let open = item.linked(&self.links.borrow()).open_in(&post.content.raw);
        keep(session, item, post.id, Some(&post))?;
        let post = if fields == PostFields::default() {
            post
        } else {
            self.client.update(item.post_type, post.id, &fields).await?
        };
        let mut placed = Placed {
            images: images.len(),
            terms,
            sent: Some(sent),
            open,
            ..Placed::new(record, "adopted", post, ours)
        };
        self.set_seo(item, &mut placed, None).await;
        self.bring_live(item, placed).await
    }

    /// Changes a post that is there: its text, or its status alone.
    pub(super) async fn rewrite(
        &self,
        session: &Session<'_>,
        item: &Item,
        decision: Decision,
    ) -> Result<Published, Refusal> {
        let Some(done) = item.done() else {
            return Err(AppError::invalid("there is no record of its post", "").into());
        };
        let Some(post) = self.post_of(item, done).await? else {
            return self.make(session, item).await;
        };
        let untouched = is_untouched(done, &post);
        let text = if self.request.force {
            TextFate::Ours
        } else {
            text_fate(item, done, &post)
        };
        if decision == Decision::Update {
            if text == TextFate::Conflict {
                return Err(edited(item));
            }
            let is_live = post
                .status
                .parse::<PostStatus>()
                .is_ok_and(PostStatus::is_live);
            if is_live || (self.wish.explicit && self.wish.status.is_live()) {
                self.check_gate(item)?;
            }
        } else if !self.request.update
            && !self.request.force
            && !["draft", "pending", self.wish.status.as_str()].contains(&post.status.as_str())
        {
            return Err(edited(item));
        }
        let sent_hash = if decision == Decision::Update || untouched {
            text_there(item, &post, text)
        } else {
            String::new()
        };
        let wanted = self.wanted(Some(done));
        let record = self.commit_intent(session, item, None, &wanted, &sent_hash)?;
        let placed = Placed {
            known: Known::read(done),
            ..Placed::new(record, "status changed", post, untouched)
        };
        let changed = match decision {
            Decision::Update => self.update(session, item, placed, text, done).await,
            _ => self.restatus(session, item, placed, done).await,
        };
        self.concluded(session, item, record, changed)
    }

    async fn restatus(
        &self,
        session: &Session<'_>,
        item: &Item,
        mut placed: Placed,
        done: &PublishRecord,
    ) -> Result<Placed, Refusal> {
        keep(session, item, placed.post.id, Some(&placed.post))?;
        placed.sent = sent_of(done);
        placed.open = serde_json::from_str(&done.open_links).unwrap_or_default();
        self.bring_live(item, placed).await
    }

    async fn update(
        &self,
        session: &Session<'_>,
        item: &Item,
        mut placed: Placed,
        text: TextFate,
        done: &PublishRecord,
    ) -> Result<Placed, Refusal> {
        keep(session, item, placed.post.id, Some(&placed.post))?;
        let images = self
            .images(session, &item.content, item.is_noted_here, false)
            .await?;
        placed.action = "updated";
        placed.images = images.len();
        placed.terms = self.terms(&item.terms).await?;
        let linked = item.linked(&self.links.borrow());
        let mut fields = texts(item, &linked, &images)?;
        add_parts(&mut fields, item, &images, &placed.terms);
        let mut sent = wanted(item, &fields);
        let before = sent_of(done);
        if let Some(before) = &before {
            Placement::carry_over(&mut sent, before);
        }
        if !self.request.force
            && let Some(known) = &placed.known
        {
            let merged = merge(fields, &sent, known, &placed.post, text);
            if let Some(field) = merged.conflicts.first() {
                return Err(edited_field(item, field));
            }
            let kept = merged.kept.iter();
            placed.notes.extend(
                kept.map(|field| format!("the {field} stays as someone has set it in WordPress")),
            );
            placed.kept = merged.kept;
            fields = merged.fields;
        }
        self.add_people(&mut fields, item).await?;
        placed.ours = true;
        placed.sent = Some(sent);
        placed.open = if text == TextFate::Kept {
            BTreeSet::new()
        } else {
            linked.open
        };
        if fields != PostFields::default() {
            let hrefs = |html: &str| -> Vec<String> {
                links(html).into_iter().map(|link| link.href).collect()
            };
            let text_sent = fields.content.as_deref().map(hrefs);
            self.step("publish-sent", &item.content);
            placed.post = self
                .write(item, placed.post.id, &fields, |post| {
                    let words = text_hash(&post.title.raw, &post.content.raw);
                    words == text_there(item, &placed.post, text)
                        && text_sent
                            .as_ref()
                            .is_none_or(|sent| *sent == hrefs(&post.content.raw))
                        && post.modified_gmt != placed.post.modified_gmt
                })
                .await?;
            self.step("publish-sent", &item.content);
        }
        self.set_seo(item, &mut placed, before.as_ref()).await;
        if self.wish.explicit {
            return self.bring_live(item, placed).await;
        }
        Ok(placed)
    }

    /// Adds the author and the page above, when the command line names them.
    async fn add_people(&self, fields: &mut PostFields, item: &Item) -> Result<(), Refusal> {
        if let Some(author) = &self.request.author {
            fields.author = Some(self.client.user_id(author).await?);
        }
        if item.post_type == PostType::Page {
            fields.parent = self.request.parent;
        }
        Ok(())
    }

    /// Gives the post its status, once everything is in place.
    async fn bring_live(&self, item: &Item, mut placed: Placed) -> Result<Placed, Refusal> {
        let wanted = self.wish.status;
        let is_wanted = placed.post.status == wanted.as_str() && self.wish.date.is_none();
        let is_waiting = matches!(placed.post.status.as_str(), "draft" | "pending");
        // Someone has moved it on in WordPress: the setting takes nothing back.
        let stays = !is_waiting && !self.wish.explicit;
        let takes_back =
            !is_waiting && !wanted.is_live() && !self.request.update && !self.request.force;
        if is_wanted || stays || takes_back {
            return Ok(placed);
        }
        let fields = PostFields {
            status: Some(wanted),
            date_gmt: self.wish.date.clone(),
            ..PostFields::default()
        };
        let arrived = |post: &Post| post.status == wanted.as_str();
        placed.post = self.write(item, placed.post.id, &fields, arrived).await?;
        if placed.post.status != wanted.as_str() {
            placed.notes.push(format!(
                "WordPress gave it the status `{}`, not `{wanted}`",
                placed.post.status
            ));
        }
        Ok(placed)
    }

    /// Writes to a post that is there; after a doubtful answer, looks whether it arrived.
    async fn write(
        &self,
        item: &Item,
        id: i64,
        fields: &PostFields,
        arrived: impl Fn(&Post) -> bool,
    ) -> Result<Post, Refusal> {
        let error = match self.client.update(item.post_type, id, fields).await {
            Ok(post) => return Ok(post),
            Err(error) if !error.is_ambiguous() => return Err(error.into()),
            Err(error) => error,
        };
        for pause in pauses(self.no_delay) {
            tokio::time::sleep(pause).await;
            let post = self.client.post_by_id(item.post_type, id).await?;
            if arrived(&post) {
                return Ok(post);
            }
            if is_said_refusal(&error) {
                // This post may be another's, and the next one our own.
                return Err(Refusal::of_one(error));
            }
        }
        Err(Refusal::unclear(error))
    }
}

fn sent_of(done: &PublishRecord) -> Option<Value> {
    serde_json::from_str(done.sent_parts.as_deref()?).ok()
}

/// Title, body, summary and address part as they are sent.
fn texts(item: &Item, linked: &Linked, images: &[Uploaded]) -> Result<PostFields, Refusal> {
    let content = &item.content;
    let body = body(&linked.html, images, content.uuid, item.format).map_err(|source| {
        Refusal::of_one(AppError::invalid(
            format!("its text shows the image {source}, which the workspace does not have"),
            &format!("run `igny8 images {}`", content.id),
        ))
    })?;
    Ok(PostFields {
        title: Some(escape_text(&content.title)),
        content: Some(body),
        excerpt: Some(escape_text(&content.excerpt)),
        slug: Some(content.slug.clone()),
        ..PostFields::default()
    })
}

/// Adds what a post is put together with: the image that heads it, and terms for what has them.
fn add_parts(fields: &mut PostFields, item: &Item, images: &[Uploaded], terms: &PostTerms) {
    fields.featured_media = images
        .iter()
        .find(|image| image.is_featured)
        .map(|image| image.id);
    if item.post_type == PostType::Post {
        let some = |ids: &[i64]| (!ids.is_empty()).then(|| ids.to_vec());
        fields.categories = some(&terms.categories);
        fields.tags = some(&terms.tags);
    }
}
