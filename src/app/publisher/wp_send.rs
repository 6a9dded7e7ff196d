//! One piece of content on its way to WordPress: intent, images, terms, post, status, record.

use std::time::Duration;

use super::wordpress::{Published, Request};
use super::wp_body::{Uploaded, body, stored_hash, text_hash};
use super::wp_item::Item;
use super::wp_plan::{Decision, Wish, decide, refusal_to_go_live};
use super::wp_refusal::{Refusal, is_said_refusal};
use super::wp_terms::{KnownTerms, PostTerms};
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::domain::publishing::{PostStatus, PublishState};
use crate::engines::html::escape_text;
use crate::store::publish_records::PublishRecord;
use crate::wordpress::{Me, Post, PostFields, PostType, WordPressClient, WordPressError};

/// How long to wait before each look-up after a doubtful answer, in seconds: a server that was
/// given up may still be at work.
const LOOK_UP_PAUSES_S: [u64; 4] = [0, 1, 2, 4];

/// How often an item is decided upon: once, and again after what was cut off has been cleared up.
const MOST_DECISIONS: u32 = 3;

/// Sends one item after the other to one site.
pub(super) struct Sender<'a, 'http> {
    pub(super) client: &'a WordPressClient<'http>,
    pub(super) me: &'a Me,
    pub(super) request: &'a Request,
    pub(super) wish: &'a Wish,
    pub(super) destination: &'a str,
    pub(super) reporter: &'a dyn Reporter,
    pub(super) no_delay: bool,
    pub(super) known_terms: KnownTerms,
}

/// What came of an item that did not fail.
pub(super) enum Ending {
    /// It is there now.
    Published(Box<Published>),
    /// It was there.
    AlreadyThere,
    /// It is there as it was before it changed here.
    Changed,
}

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
}

/// The waits before look-ups; none for tests.
pub(super) fn pauses(no_delay: bool) -> impl Iterator<Item = Duration> {
    LOOK_UP_PAUSES_S
        .into_iter()
        .map(move |seconds| Duration::from_secs(if no_delay { 0 } else { seconds }))
}

impl Sender<'_, '_> {
    /// Publishes one piece of content, as far as its records and the site say that it is needed.
    pub(super) async fn send(
        &mut self,
        session: &mut Session<'_>,
        id: ContentId,
    ) -> Result<Ending, Refusal> {
        for _ in 0..MOST_DECISIONS {
            let item = Item::read(session, id, self.request, self.destination)?;
            let decision = decide(
                &item.records,
                &item.revision,
                self.wish,
                self.request.update,
            );
            match decision {
                Decision::AlreadyThere => return Ok(Ending::AlreadyThere),
                Decision::Changed => return Ok(Ending::Changed),
                _ => self.check_rights(&item, decision)?,
            }
            let published = match decision {
                Decision::Create => Some(self.create(session, &item).await?),
                Decision::LookUp => self.look_up(session, &item).await?,
                _ => Some(self.change(session, &item, decision).await?),
            };
            if let Some(published) = published {
                return Ok(Ending::Published(Box::new(published)));
            }
        }
        Err(Refusal::of_one(AppError::invalid(
            "its records change all the time",
            "run the same command again when no other run is at work",
        )))
    }

    /// Refuses what must not go live, and what this account may not do.
    fn check_rights(&self, item: &Item, decision: Decision) -> Result<(), Refusal> {
        let goes_live = self.wish.status.is_live() && decision != Decision::Update;
        if goes_live {
            self.check_gate(item)?;
        }
        let (edit, publish) = match item.post_type {
            PostType::Post => ("edit_posts", "publish_posts"),
            PostType::Page => ("edit_pages", "publish_pages"),
        };
        let too_low = |capability: &str, what: &str| WordPressError::RoleTooLow {
            code: capability.to_owned(),
            message: format!("the role {} {what}", self.me.roles.join(", ")),
        };
        if !self.me.can(edit) {
            let error = too_low(edit, &format!("cannot write a {}", item.post_type));
            return Err(Refusal::of_one(error));
        }
        if goes_live && !self.me.can(publish) {
            let error = too_low(publish, &format!("cannot make a {} live", item.post_type));
            return Err(Refusal::of_one(error));
        }
        if item.has_images && !self.me.can("upload_files") {
            return Err(too_low("upload_files", "cannot upload images").into());
        }
        Ok(())
    }

    fn check_gate(&self, item: &Item) -> Result<(), Refusal> {
        let Request {
            allow_briefs,
            allow_unapproved,
            ..
        } = *self.request;
        match refusal_to_go_live(&item.content, allow_briefs, allow_unapproved) {
            Some(error) => Err(Refusal::of_one(error)),
            None => Ok(()),
        }
    }

    /// Looks for what an earlier attempt left. `None` when the item is to be decided upon again.
    async fn look_up(
        &mut self,
        session: &mut Session<'_>,
        item: &Item,
    ) -> Result<Option<Published>, Refusal> {
        let Some(attempt) = item.records.first() else {
            return Ok(None);
        };
        let found = self.find(item).await?;
        let Some(post) = found else {
            if item.done().is_none() {
                return Ok(Some(self.create(session, item).await?));
            }
            self.conclude(
                session,
                attempt.id,
                PublishState::Failed,
                "the post is gone",
            )?;
            return Ok(None);
        };
        let arrived = text_hash(&post.title.raw, &post.content.raw) == attempt.sent_hash;
        if let Some(done) = item.done()
            && !arrived
        {
            let untouched = is_untouched(done, &post);
            self.conclude(
                session,
                attempt.id,
                PublishState::Failed,
                "it did not arrive",
            )?;
            return if untouched {
                Ok(None)
            } else {
                Err(edited(item))
            };
        }
        if attempt.revision_hash != item.revision {
            // It came through, and then the content was changed here: first the one, then the other.
            let placed = Placed {
                record: attempt.id,
                action: "adopted",
                post,
                ours: arrived,
                images: 0,
                terms: PostTerms::default(),
                notes: Vec::new(),
            };
            self.finish(session, item, placed)?;
            return Ok(None);
        }
        let wanted = self.wanted(item.done());
        let sent_hash = attempt.sent_hash.clone();
        self.commit_intent(session, item, Some(attempt.id), &wanted, &sent_hash)?;
        let record = attempt.id;
        let adopted = self.adopt(session, item, record, post, arrived).await;
        self.concluded(session, item, record, adopted).map(Some)
    }

    /// Makes a post that no look-up found.
    async fn create(
        &mut self,
        session: &mut Session<'_>,
        item: &Item,
    ) -> Result<Published, Refusal> {
        let wanted = self.wanted(None);
        let record = self.commit_intent(session, item, None, &wanted, &item.sent_hash())?;
        let created = self.create_with(session, item, record).await;
        self.concluded(session, item, record, created)
    }

    async fn create_with(
        &mut self,
        session: &mut Session<'_>,
        item: &Item,
        record: i64,
    ) -> Result<Placed, Refusal> {
        let first = item.records.is_empty();
        let content = &item.content;
        let images = self
            .images(session, content, item.is_noted_here, first)
            .await?;
        let terms = self.terms(&item.terms).await?;
        let mut fields = self.texts(item, &images)?;
        add_parts(&mut fields, item, &images, &terms);
        fields.status = Some(PostStatus::Draft);
        self.step("publish-sent", content);
        let made = self.client.create(item.post_type, &fields).await;
        self.step("publish-sent", content);
        let error = match made {
            Ok(post) => {
                let placed = Placed {
                    record,
                    action: "created",
                    post,
                    ours: true,
                    images: images.len(),
                    terms,
                    notes: Vec::new(),
                };
                return self.bring_live(item, placed).await;
            }
            Err(error) if !error.is_ambiguous() => return Err(error.into()),
            Err(error) => error,
        };
        self.conclude(session, record, PublishState::Ambiguous, &error.to_string())?;
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
    async fn adopt(
        &mut self,
        session: &mut Session<'_>,
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
        let post = if fields == PostFields::default() {
            post
        } else {
            self.client.update(item.post_type, post.id, &fields).await?
        };
        let placed = Placed {
            record,
            action: "adopted",
            post,
            ours,
            images: images.len(),
            terms,
            notes: Vec::new(),
        };
        self.bring_live(item, placed).await
    }

    /// Changes a post that is there: its text, or its status alone.
    async fn change(
        &mut self,
        session: &mut Session<'_>,
        item: &Item,
        decision: Decision,
    ) -> Result<Published, Refusal> {
        let Some(done) = item.done() else {
            return Err(AppError::invalid("there is no record of its post", "").into());
        };
        let Some(post) = self.post_of(item, done).await? else {
            return self.create(session, item).await;
        };
        let untouched = is_untouched(done, &post);
        if decision == Decision::Update {
            if !untouched {
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
            && !["draft", "pending", self.wish.status.as_str()].contains(&post.status.as_str())
        {
            return Err(edited(item));
        }
        let sent_hash = if untouched {
            item.sent_hash()
        } else {
            String::new()
        };
        let wanted = self.wanted(Some(done));
        let record = self.commit_intent(session, item, None, &wanted, &sent_hash)?;
        let changed = self
            .change_with(session, item, decision, record, post, untouched)
            .await;
        self.concluded(session, item, record, changed)
    }

    async fn change_with(
        &mut self,
        session: &mut Session<'_>,
        item: &Item,
        decision: Decision,
        record: i64,
        post: Post,
        untouched: bool,
    ) -> Result<Placed, Refusal> {
        let mut placed = Placed {
            record,
            action: "status changed",
            post,
            ours: untouched,
            images: 0,
            terms: PostTerms::default(),
            notes: Vec::new(),
        };
        if decision == Decision::Update {
            let images = self
                .images(session, &item.content, item.is_noted_here, false)
                .await?;
            placed.action = "updated";
            placed.images = images.len();
            placed.terms = self.terms(&item.terms).await?;
            let mut fields = self.texts(item, &images)?;
            add_parts(&mut fields, item, &images, &placed.terms);
            self.step("publish-sent", &item.content);
            placed.post = self
                .write(item, placed.post.id, &fields, |post| {
                    text_hash(&post.title.raw, &post.content.raw) == item.sent_hash()
                })
                .await?;
            self.step("publish-sent", &item.content);
        }
        if self.wish.explicit || decision == Decision::Restatus {
            return self.bring_live(item, placed).await;
        }
        Ok(placed)
    }

    /// Gives the post its status, once everything is in place.
    async fn bring_live(&self, item: &Item, mut placed: Placed) -> Result<Placed, Refusal> {
        let wanted = self.wish.status;
        let is_wanted = placed.post.status == wanted.as_str() && self.wish.date.is_none();
        let is_waiting = matches!(placed.post.status.as_str(), "draft" | "pending");
        // Someone has moved it on in WordPress: the setting takes nothing back.
        let stays = !is_waiting && !self.wish.explicit;
        let takes_back = !is_waiting && !wanted.is_live() && !self.request.update;
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

    /// Finds the one post of this content. `None` when there is none.
    async fn find(&self, item: &Item) -> Result<Option<Post>, Refusal> {
        let found = self
            .client
            .find_by_marker(item.content.uuid, item.post_type)
            .await?;
        let (trashed, mut alive): (Vec<Post>, Vec<Post>) =
            found.into_iter().partition(Post::is_trashed);
        if alive.len() > 1 {
            let ids: Vec<String> = alive.iter().map(|post| post.id.to_string()).collect();
            return Err(Refusal::of_one(AppError::invalid(
                format!(
                    "WordPress has it {} times: posts {}",
                    ids.len(),
                    ids.join(", ")
                ),
                "delete all but one of them for good, then publish again",
            )));
        }
        match (alive.pop(), trashed.first()) {
            (None, Some(post)) => Err(Refusal::of_one(WordPressError::Trashed { id: post.id })),
            (post, _) => Ok(post),
        }
    }

    /// Reads the post of a record. `None` when it is gone for good.
    async fn post_of(&self, item: &Item, done: &PublishRecord) -> Result<Option<Post>, Refusal> {
        let id = done.external_id.as_ref().and_then(|id| id.parse().ok());
        let Some(id) = id else {
            return self.find(item).await;
        };
        match self.client.post_by_id(item.post_type, id).await {
            Ok(post) if post.is_trashed() => Err(Refusal::of_one(WordPressError::Trashed { id })),
            Ok(post) => Ok(Some(post)),
            Err(WordPressError::NotFound { .. }) => self.find(item).await,
            Err(error @ WordPressError::RoleTooLow { .. }) => Err(Refusal::of_one(error)),
            Err(error) => Err(error.into()),
        }
    }

    /// Title, body, summary and address part as they are sent.
    fn texts(&self, item: &Item, images: &[Uploaded]) -> Result<PostFields, Refusal> {
        let content = &item.content;
        let body = body(&content.content_html, images, content.uuid).map_err(|source| {
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

/// Whether a post is still as our last write left it.
fn is_untouched(done: &PublishRecord, post: &Post) -> bool {
    done.remote_hash.as_deref() == Some(stored_hash(post).as_str())
        && done.remote_changed.as_deref() == Some(post.modified_gmt.as_str())
}

fn edited(item: &Item) -> Refusal {
    Refusal::of_one(AppError::invalid(
        "someone has edited the post in WordPress since igny8 wrote it; it is left as it is",
        &format!(
            "go on in WordPress, or take its text over with `igny8 content edit {}`",
            item.content.id
        ),
    ))
}
