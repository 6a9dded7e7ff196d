//! One piece of content on its way through the bridge: intent, images, draft, status, record.
//!
//! The site makes a post once for a content's UUID, and changes it only from the state that the change
//! is based on. So after anything doubtful the post is looked up by that UUID and taken over.

use std::cell::RefCell;
use std::time::Duration;

use uuid::Uuid;

use super::bridge_article::{Article, Parts, SiteShape};
use super::bridge_merge::{Merge, json, merge};
use super::bridge_record::{Found, Placed, note_doubt};
use super::links::{Linked, Links};
use super::sending::{Piece as _, Sending};
use super::wordpress::{Published, Request};
use super::wp_body::hash;
use super::wp_plan::{Decision, Wish, refusal_to_go_live};
use super::wp_refusal::Refusal;
use super::wp_send::pauses;
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::domain::integration::Transport;
use crate::domain::publishing::{PostStatus, PublishState};
use crate::engines::html::escape_text;
use crate::store::publish_records::PublishRecord;
use crate::wordpress::bridge::{
    BridgeClient, BridgeError, BridgePost, Health, LookUp, NewPost, POSTS_A_PAGE, PostChange,
    PostParts, Reading,
};
use crate::wordpress::content_marker;

/// The longest wait that is obeyed within a run, in seconds.
pub(super) const LONGEST_WAIT_S: u64 = 30;

/// How often a creation is sent at most: after a look-up that found nothing, once more.
const MOST_CREATIONS: u32 = 2;

/// Sends articles to one site; several can be on their way at once.
pub(super) struct BridgeSender<'a, 'http> {
    pub(super) client: &'a BridgeClient<'http>,
    pub(super) health: &'a Health,
    pub(super) shape: &'a SiteShape,
    pub(super) links: &'a RefCell<Links>,
    pub(super) request: &'a Request,
    pub(super) wish: &'a Wish,
    pub(super) destination: &'a str,
    pub(super) batch: Uuid,
    pub(super) reporter: &'a dyn Reporter,
    pub(super) no_delay: bool,
}

impl Sending for BridgeSender<'_, '_> {
    type Piece = Article;
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

    fn read(&self, session: &Session<'_>, id: ContentId) -> Result<Article, Refusal> {
        Article::read(session, id, self.request, self.destination)
    }

    fn check(&self, article: &Article, decision: Decision) -> Result<(), Refusal> {
        let goes_live = self.wish.status.is_live() && decision != Decision::Update;
        if goes_live {
            self.check_gate(article)?;
            if !self.health.has_scope("publish") {
                let scope = "publish".to_owned();
                return Err(BridgeError::Scope { scope }.into());
            }
        }
        match self.shape.refusal(article.post_type(), goes_live) {
            Some(error) => Err(Refusal::of_one(error)),
            None => Ok(()),
        }
    }

    async fn create(&self, session: &Session<'_>, article: &Article) -> Result<Published, Refusal> {
        self.make(session, article, None).await
    }

    async fn look_up(
        &self,
        session: &Session<'_>,
        article: &Article,
    ) -> Result<Option<Published>, Refusal> {
        let found = match self.find(article).await? {
            LookUp::Found(post)
                if post.is_trashed() && !self.request.force && !article.was_taken_back() =>
            {
                return Err(BridgeError::Trashed { state: Some(post) }.into());
            }
            LookUp::Found(post) => Some(*post),
            LookUp::Gone(gone) if !self.request.force => {
                return Err(BridgeError::Gone(gone).into());
            }
            _ => self.find_marked(article).await?,
        };
        Ok(Some(self.make(session, article, found).await?))
    }

    async fn change(
        &self,
        session: &Session<'_>,
        article: &Article,
        decision: Decision,
    ) -> Result<Published, Refusal> {
        let Some(done) = article.done().cloned() else {
            return Err(AppError::invalid("there is no record of its post", "").into());
        };
        if decision == Decision::Update
            && (is_live(article.content.wordpress_status.as_deref())
                || (self.wish.explicit && self.wish.status.is_live()))
        {
            self.check_gate(article)?;
        }
        let wanted = self.wanted(Some(&done));
        let linked = article.linked(&self.links.borrow());
        let record = self.commit_intent(session, article, &linked, &wanted)?;
        let changed = self
            .change_with(session, article, &linked, decision, record, &done)
            .await;
        self.concluded(session, article, record, changed)
    }

    fn finish(
        &self,
        session: &Session<'_>,
        article: &Article,
        placed: Placed,
    ) -> Result<Published, Refusal> {
        self.record(session, article, placed)
    }
}

impl BridgeSender<'_, '_> {
    pub(super) async fn wait(&self, pause: Duration, asked_s: u64) {
        if !self.no_delay {
            tokio::time::sleep(pause.max(Duration::from_secs(asked_s))).await;
        } else if asked_s > 0 {
            // Another request is at work there: even a test gives it a moment.
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    fn check_gate(&self, article: &Article) -> Result<(), Refusal> {
        let (briefs, unapproved) = (self.request.allow_briefs, self.request.allow_unapproved);
        match refusal_to_go_live(&article.content, briefs, unapproved) {
            Some(error) => Err(Refusal::of_one(error)),
            None => Ok(()),
        }
    }

    /// Finds the post of content, waiting for another request that is making it.
    async fn find(&self, article: &Article) -> Result<LookUp, Refusal> {
        let mut waits = pauses(self.no_delay);
        loop {
            match self.client.post_by_content(article.content.uuid).await? {
                LookUp::Pending { retry_after_s } => match waits.next() {
                    Some(pause) if retry_after_s <= LONGEST_WAIT_S => {
                        self.wait(pause, retry_after_s).await;
                    }
                    _ => return Err(Refusal::unclear(BridgeError::Pending { retry_after_s })),
                },
                found => return Ok(found),
            }
        }
    }

    /// Finds a post that was sent over core REST in an attempt whose end is not known: by its marker,
    /// among the posts that are nobody's.
    async fn find_marked(&self, article: &Article) -> Result<Option<BridgePost>, Refusal> {
        let is_open = |record: &&PublishRecord| {
            record.transport == Transport::Core
                && record.external_id.is_none()
                && record.state != PublishState::Done
        };
        let Some(oldest) = article.records.iter().rfind(is_open) else {
            return Ok(None);
        };
        let marker = content_marker(article.content.uuid);
        // A day before: clocks differ.
        let since = oldest
            .created_at
            .parse::<jiff::Timestamp>()
            .ok()
            .and_then(|time| time.checked_sub(jiff::SignedDuration::from_hours(24)).ok())
            .map_or_else(
                || "2000-01-01T00:00:00Z".to_owned(),
                |time| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            );
        let arguments = [
            ("modified_after", since.as_str()),
            ("managed", "false"),
            ("include", "content"),
            ("limit", POSTS_A_PAGE),
        ];
        let mut reading = Reading::new();
        while let Some(page) = self.client.posts(&arguments, &mut reading).await? {
            let found = page.into_iter().find(|post| {
                post.content
                    .as_deref()
                    .is_some_and(|content| content.contains(&marker))
            });
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// Makes a post, or takes over the one that was found.
    async fn make(
        &self,
        session: &Session<'_>,
        article: &Article,
        found: Option<BridgePost>,
    ) -> Result<Published, Refusal> {
        let wanted = self.wanted(article.done());
        let linked = article.linked(&self.links.borrow());
        let record = self.commit_intent(session, article, &linked, &wanted)?;
        let placed = self
            .make_with(session, article, &linked, record, found)
            .await;
        self.concluded(session, article, record, placed)
    }

    async fn make_with(
        &self,
        session: &Session<'_>,
        article: &Article,
        linked: &Linked,
        record: i64,
        found: Option<BridgePost>,
    ) -> Result<Placed, Refusal> {
        let (images, mut notes) = self.images(session, article, true).await?;
        let parts = article.parts(&images, self.shape, linked)?;
        notes.extend(parts.notes.iter().cloned());
        let count = images.len();
        let mut placed = match found {
            Some(post) => self.adopt(article, linked, record, post, parts).await?,
            None => {
                self.create_post(session, article, linked, record, parts)
                    .await?
            }
        };
        placed.images = count;
        placed.notes.extend(notes);
        self.bring_live(article, placed).await
    }

    /// Creates a post as a draft: what others see of it comes last.
    async fn create_post(
        &self,
        session: &Session<'_>,
        article: &Article,
        linked: &Linked,
        record: i64,
        parts: Parts,
    ) -> Result<Placed, Refusal> {
        let mut new = NewPost {
            content_id: article.content.uuid,
            task_id: article.task_uuid,
            batch_id: Some(self.batch),
            revision_hash: linked.revision.clone(),
            post_type: Some(article.post_type().to_owned()),
            recreate: self.request.force,
            parts: PostParts {
                status: Some(PostStatus::Draft),
                ..parts.wanted.clone()
            },
        };
        let mut waits = pauses(self.no_delay);
        for attempt in 1..=MOST_CREATIONS {
            self.step("post-sending", &article.content);
            let sent = self.client.create_post(&new).await;
            self.step("post-replied", &article.content);
            let error = match sent {
                Ok(made) => {
                    let action = if made.created { "created" } else { "adopted" };
                    let ours = made.created || made.post.is_untouched();
                    let mut placed = Placed::new(record, action, made.post, ours, &parts);
                    placed.tell(&made.removed, &made.warnings);
                    return Ok(placed);
                }
                Err(error) => error,
            };
            match error {
                BridgeError::Conflict { state: Some(post) }
                | BridgeError::Trashed { state: Some(post) } => {
                    return self.adopt(article, linked, record, *post, parts).await;
                }
                BridgeError::Invalid { ref fields }
                    if attempt == 1 && fields.contains("featured_media") =>
                {
                    // Someone has deleted the image from the library: it goes there again.
                    let (images, _) = self.images(session, article, false).await?;
                    let again = article.parts(&images, self.shape, linked)?;
                    new.parts = PostParts {
                        status: Some(PostStatus::Draft),
                        ..again.wanted
                    };
                }
                error if error.is_ambiguous() => {
                    note_doubt(session, record, &error)?;
                    if let Some(post) = self.look_after(article, &mut waits, &error).await? {
                        return self.adopt(article, linked, record, post, parts).await;
                    }
                    if attempt == MOST_CREATIONS || error.stops() {
                        return Err(Refusal::unclear(error));
                    }
                }
                error => return Err(error.into()),
            }
        }
        Err(Refusal::of_one(AppError::invalid(
            "WordPress refuses its image",
            "look into Media in WordPress, then publish again",
        )))
    }

    /// Looks for a post after a doubtful answer, several times: a server that was given up may still be
    /// at work. `None` when there is none.
    async fn look_after(
        &self,
        article: &Article,
        waits: &mut impl Iterator<Item = Duration>,
        error: &BridgeError,
    ) -> Result<Option<BridgePost>, Refusal> {
        for pause in waits.take(3) {
            self.wait(
                pause,
                error.retry_after_s().unwrap_or(0).min(LONGEST_WAIT_S),
            )
            .await;
            match self.client.post_by_content(article.content.uuid).await {
                Ok(LookUp::Found(post)) => return Ok(Some(*post)),
                Ok(LookUp::Missing) => return Ok(None),
                Ok(LookUp::Pending { .. }) => {}
                Ok(LookUp::Gone(gone)) => return Err(BridgeError::Gone(gone).into()),
                // Whoever does not answer now says nothing about the post.
                Err(_) => return Err(Refusal::unclear(error.clone())),
            }
        }
        Err(Refusal::unclear(error.clone()))
    }

    /// Takes a post over that this content has already, as far as that overwrites nobody.
    async fn adopt(
        &self,
        article: &Article,
        linked: &Linked,
        record: i64,
        post: BridgePost,
        parts: Parts,
    ) -> Result<Placed, Refusal> {
        let force = self.request.force;
        let restore = post.is_trashed();
        if restore && !force && !article.was_taken_back() {
            let state = Some(Box::new(post));
            return Err(BridgeError::Trashed { state }.into());
        }
        let is_ours = match &post.revision_hash {
            Some(revision) => article.has_sent(revision),
            // After an undo the site no longer says which revision stands there.
            None => {
                article.was_taken_back()
                    || post
                        .content
                        .as_deref()
                        .is_some_and(|text| text.contains(&content_marker(article.content.uuid)))
            }
        };
        let arrived = post.revision_hash.as_deref() == Some(linked.revision.as_str());
        if arrived && !restore && !(force && post.changed_by_others == Some(true)) {
            let ours = post.is_untouched();
            let mut placed = Placed::new(record, "adopted", post, ours, &parts);
            if !ours {
                let note = "someone has changed it in WordPress since: that stays";
                placed.notes.push(note.to_owned());
            }
            return Ok(placed);
        }
        // A post that this workspace never wrote is another one's, even with our content's UUID.
        let untouched =
            is_ours && (post.changed_by_others != Some(true) || article.was_taken_back());
        if !force && !untouched {
            return Err(edited(article, &["post".to_owned()]));
        }
        let change = PostChange {
            content_id: Some(article.content.uuid),
            task_id: article.task_uuid,
            batch_id: Some(self.batch),
            revision_hash: linked.revision.clone(),
            base_hash: Some(post.state_hash.clone()),
            force: false,
            adopt: !post.managed,
            restore,
            parts: PostParts {
                // Out of the trash it comes as what it was before; a draft is what we meant.
                status: restore.then_some(PostStatus::Draft),
                ..parts.wanted.clone()
            },
        };
        let (post, mut notes) = self.put(article, post.id, &change).await?;
        let mut placed = Placed::new(record, "adopted", post, true, &parts);
        placed.notes.append(&mut notes);
        Ok(placed)
    }

    async fn change_with(
        &self,
        session: &Session<'_>,
        article: &Article,
        linked: &Linked,
        decision: Decision,
        record: i64,
        done: &PublishRecord,
    ) -> Result<Placed, Refusal> {
        let known = Found::read(done);
        if decision != Decision::Update {
            let post = self.post_of(article, done).await?;
            let ours = known.state_hash.as_deref() == Some(post.state_hash.as_str());
            let may = ours
                || self.request.update
                || self.request.force
                || ["draft", "pending", "future", self.wish.status.as_str()]
                    .contains(&post.status.as_str());
            if !may {
                return Err(edited(article, &["status".to_owned()]));
            }
            let parts = Parts::default();
            let mut placed = Placed::new(record, "status changed", post, ours, &parts);
            placed.keep_of(done);
            return self.bring_live(article, placed).await;
        }
        let (images, mut notes) = self.images(session, article, true).await?;
        let parts = article.parts(&images, self.shape, linked)?;
        notes.extend(parts.notes.iter().cloned());
        let (post, kept, more) = self
            .write_text(article, linked, done, &known, &parts)
            .await?;
        notes.extend(
            kept.iter()
                .map(|field| format!("the {field} stays as someone has set it in WordPress")),
        );
        notes.extend(more);
        let mut placed = Placed::new(record, "updated", post, true, &parts);
        placed.carry_over(done);
        if !kept.is_empty() {
            placed.base = known.post.map(|base| (base, kept));
        }
        placed.images = images.len();
        placed.notes.extend(notes);
        if self.wish.explicit {
            return self.bring_live(article, placed).await;
        }
        Ok(placed)
    }

    /// Sends what has changed here, field by field, unless someone else changed the same.
    async fn write_text(
        &self,
        article: &Article,
        linked: &Linked,
        done: &PublishRecord,
        known: &Found,
        parts: &Parts,
    ) -> Result<(BridgePost, Vec<String>, Vec<String>), Refusal> {
        // As long as the site still has what was written last, nothing needs to be asked first.
        let mut theirs = match (&known.state_hash, &known.post) {
            (Some(hash), Some(post)) if !self.request.force && *hash == post.state_hash => {
                post.clone()
            }
            _ => self.post_of(article, done).await?,
        };
        for last_try in [false, true] {
            let base = if is_untouched_core(done, &theirs) {
                Some(&theirs)
            } else {
                known.post.as_ref()
            };
            let merged = if self.request.force {
                Merge {
                    parts: parts.wanted.clone(),
                    ..Merge::default()
                }
            } else {
                merge(&parts.wanted, known.sent.as_ref(), base, &theirs)
            };
            if !merged.conflicts.is_empty() {
                return Err(edited(article, &merged.conflicts));
            }
            let kept = merged.kept.clone();
            if merged.is_empty() && theirs.managed {
                return Ok((theirs, kept, Vec::new()));
            }
            let change = PostChange {
                content_id: Some(article.content.uuid),
                task_id: article.task_uuid,
                batch_id: Some(self.batch),
                revision_hash: linked.revision.clone(),
                base_hash: Some(theirs.state_hash.clone()),
                adopt: !theirs.managed,
                restore: self.request.force && theirs.is_trashed(),
                parts: merged.parts,
                ..PostChange::default()
            };
            match self.put(article, theirs.id, &change).await {
                Ok((post, notes)) => return Ok((post, kept, notes)),
                Err(Refusal {
                    error: AppError::Bridge(BridgeError::Conflict { state: Some(post) }),
                    ..
                }) if !last_try => theirs = *post,
                Err(refusal) => return Err(refusal),
            }
        }
        Err(edited(article, &["post".to_owned()]))
    }

    /// Reads the post of a record.
    async fn post_of(
        &self,
        article: &Article,
        done: &PublishRecord,
    ) -> Result<BridgePost, Refusal> {
        let id = done.external_id.as_ref().and_then(|id| id.parse().ok());
        let found = match id {
            Some(id) => match self.client.post(id).await {
                Err(BridgeError::NotFound { .. }) => self.find(article).await?,
                Ok(post) => LookUp::Found(Box::new(post)),
                Err(error) => return Err(error.into()),
            },
            None => self.find(article).await?,
        };
        match found {
            LookUp::Found(post) if post.is_trashed() && !self.request.force => {
                Err(BridgeError::Trashed { state: Some(post) }.into())
            }
            LookUp::Found(post) => Ok(*post),
            LookUp::Gone(gone) => Err(BridgeError::Gone(gone).into()),
            _ => Err(BridgeError::NotFound {
                message: "its post is gone".to_owned(),
            }
            .into()),
        }
    }

    /// Gives the post its status, once everything else is in place.
    async fn bring_live(&self, article: &Article, mut placed: Placed) -> Result<Placed, Refusal> {
        let wanted = self.wish.status;
        let date = self.wish.date.as_ref().map(|date| format!("{date}Z"));
        let post = &placed.post;
        let is_wanted = post.status == wanted.as_str() && (date.is_none() || post.date == date);
        let is_waiting = matches!(post.status.as_str(), "draft" | "pending");
        // Someone has moved it on in WordPress: the setting takes nothing back.
        let stays = !is_waiting && !self.wish.explicit;
        let takes_back =
            !is_waiting && !wanted.is_live() && !self.request.update && !self.request.force;
        if is_wanted || stays || takes_back {
            return Ok(placed);
        }
        let change = PostChange {
            batch_id: Some(self.batch),
            revision_hash: post
                .revision_hash
                .clone()
                .unwrap_or_else(|| article.revision.clone()),
            base_hash: Some(post.state_hash.clone()),
            parts: PostParts {
                status: Some(wanted),
                date_gmt: date,
                ..PostParts::default()
            },
            ..PostChange::default()
        };
        let (post, notes) = self.put(article, post.id, &change).await?;
        placed.post = post;
        placed.notes.extend(notes);
        Ok(placed)
    }
}

/// Whether a post that was written over core REST is still as that left it.
fn is_untouched_core(done: &PublishRecord, post: &BridgePost) -> bool {
    let content = post.content.as_deref().unwrap_or_default();
    let changed = post
        .modified
        .as_deref()
        .map(|time| time.trim_end_matches('Z'));
    done.transport == Transport::Core
        && done.remote_hash.is_some()
        && done.remote_hash.as_deref() == Some(hash(&[&escape_text(&post.title), content]).as_str())
        && done.remote_changed.as_deref() == changed
}

fn is_live(status: Option<&str>) -> bool {
    status
        .and_then(|status| status.parse::<PostStatus>().ok())
        .is_some_and(PostStatus::is_live)
}

/// Says that a person was faster.
pub(super) fn edited(article: &Article, fields: &[String]) -> Refusal {
    Refusal::of_one(AppError::Edited {
        content: article.content.id,
        fields: fields.join(", "),
    })
}

/// What a merge asks for, for those who only look.
pub(super) fn parts_json(parts: &Parts) -> String {
    json(&parts.wanted).to_string()
}
