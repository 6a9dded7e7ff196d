//! One piece of content on its way to WordPress: intent, images, terms, post, status, record.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::time::Duration;

use super::links::Links;
use super::sending::{Piece as _, Sending};
use super::wordpress::{Published, Request};
use super::wp_body::{stored_hash, text_hash};
use super::wp_item::Item;
use super::wp_plan::{Decision, Wish, refusal_to_go_live};
use super::wp_record::{conclude, is_open};
use super::wp_refusal::Refusal;
use super::wp_terms::KnownTerms;
use super::wp_write::Placed;
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::domain::integration::Transport;
use crate::domain::publishing::PublishState;
use crate::store::publish_records::PublishRecord;
use crate::wordpress::{Me, Post, PostType, SeoKeys, WordPressClient, WordPressError};

/// How long to wait before each look-up after a doubtful answer, in seconds: a server that was
/// given up may still be at work.
const LOOK_UP_PAUSES_S: [u64; 4] = [0, 1, 2, 4];

/// Sends items to one site; several can be on their way at once.
pub(super) struct Sender<'a, 'http> {
    pub(super) client: &'a WordPressClient<'http>,
    pub(super) me: &'a Me,
    pub(super) request: &'a Request,
    pub(super) wish: &'a Wish,
    pub(super) destination: &'a str,
    pub(super) reporter: &'a dyn Reporter,
    pub(super) no_delay: bool,
    pub(super) links: &'a RefCell<Links>,
    pub(super) known_terms: RefCell<KnownTerms>,
    /// By the noun of the post type.
    pub(super) seo_keys: RefCell<BTreeMap<String, SeoKeys>>,
    /// Whether fields for result pages found no place.
    pub(super) seo_left_out: Cell<bool>,
}

/// The waits before look-ups; none for tests.
pub(super) fn pauses(no_delay: bool) -> impl Iterator<Item = Duration> {
    LOOK_UP_PAUSES_S
        .into_iter()
        .map(move |seconds| Duration::from_secs(if no_delay { 0 } else { seconds }))
}

impl Sending for Sender<'_, '_> {
    type Piece = Item;
    type Placed = Placed;

    fn reporter(&self) -> &dyn Reporter {
        self.reporter
    }

    fn request(&self) -> &Request {
        self.request
    }

    fn wish(&self) -> &Wish {
        self.wish
    }

    fn links(&self) -> &RefCell<Links> {
        self.links
    }

    fn read(&self, session: &Session<'_>, id: ContentId) -> Result<Item, Refusal> {
        Item::read(session, id, self.request, self.destination)
    }

    fn check(&self, item: &Item, decision: Decision) -> Result<(), Refusal> {
        let went_otherwise = item
            .records
            .first()
            .is_some_and(|record| is_open(record) && record.transport == Transport::Bridge);
        if went_otherwise {
            return Err(Refusal::of_one(AppError::invalid(
                "its last attempt went through the bridge and did not end, so that only the bridge can find it",
                "run it again with `igny8 config set wordpress.transport bridge`",
            )));
        }
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

    async fn create(&self, session: &Session<'_>, item: &Item) -> Result<Published, Refusal> {
        self.make(session, item).await
    }

    async fn look_up(
        &self,
        session: &Session<'_>,
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
            conclude(
                session,
                attempt.id,
                PublishState::Failed,
                "the post is gone",
            )?;
            return Ok(None);
        };
        // As our write before left it: then the attempt did not arrive, though it may have had the same
        // words, with links set or a status of its own.
        let arrived = text_hash(&post.title.raw, &post.content.raw) == attempt.sent_hash
            && !item.done().is_some_and(|done| is_untouched(done, &post));
        if let Some(done) = item.done()
            && !arrived
        {
            let untouched = is_untouched(done, &post);
            conclude(
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
            let placed = Placed::new(attempt.id, "adopted", post, arrived);
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

    async fn change(
        &self,
        session: &Session<'_>,
        item: &Item,
        decision: Decision,
    ) -> Result<Published, Refusal> {
        self.rewrite(session, item, decision).await
    }

    fn finish(
        &self,
        session: &Session<'_>,
        item: &Item,
        placed: Placed,
    ) -> Result<Published, Refusal> {
        self.record(session, item, placed)
    }

    async fn explained(&self, refusal: Refusal) -> Refusal {
        match refusal.error {
            AppError::WordPress(error @ WordPressError::NotLoggedIn { .. }) => Refusal {
                error: self.client.explain(error).await.into(),
                ..refusal
            },
            _ => refusal,
        }
    }
}

impl Sender<'_, '_> {
    pub(super) fn check_gate(&self, item: &Item) -> Result<(), Refusal> {
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

    /// Finds the one post of this content. `None` when there is none.
    pub(super) async fn find(&self, item: &Item) -> Result<Option<Post>, Refusal> {
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
    pub(super) async fn post_of(
        &self,
        item: &Item,
        done: &PublishRecord,
    ) -> Result<Option<Post>, Refusal> {
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
}

/// Whether a post is still as our last write left it.
pub(super) fn is_untouched(done: &PublishRecord, post: &Post) -> bool {
    done.remote_hash.as_deref() == Some(stored_hash(post).as_str())
        && done.remote_changed.as_deref() == Some(post.modified_gmt.as_str())
}

/// Says that a person was faster with a field beside the text.
pub(super) fn edited_field(item: &Item, field: &str) -> Refusal {
    Refusal::of_one(AppError::Edited {
        content: item.content.id,
        fields: field.to_owned(),
    })
}

pub(super) fn edited(item: &Item) -> Refusal {
    Refusal::of_one(AppError::invalid(
        "someone has edited the post in WordPress since igny8 wrote it; it is left as it is",
        &format!(
            "go on in WordPress, or take its text over with `igny8 content edit {}`",
            item.content.id
        ),
    ))
}
