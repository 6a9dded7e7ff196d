//! What sending one piece of content has in common, whichever way the site is spoken to.

use std::cell::RefCell;

use rusqlite::Connection;
use uuid::Uuid;

use super::links::Links;
use super::wordpress::{Published, Request, has_links_to_set};
use super::wp_plan::{Decision, Placement, WantedTerm, Wish, decide, taxonomy_type};
use super::wp_record::{is_open, note_refusal};
use super::wp_refusal::Refusal;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::content::Content;
use crate::domain::ids::{ContentId, TaxonomyId};
use crate::domain::integration::Transport;
use crate::domain::publishing::{PublishState, PublishTarget, content_status};
use crate::domain::slug::slug_or;
use crate::store::publish_records::{self, Intent, PublishRecord, Wanted};
use crate::store::{StoreError, content as contents, publish_batches, tasks, taxonomies};

/// How often an item is decided upon: once, and again after what was cut off has been cleared up.
const MOST_DECISIONS: u32 = 3;

/// What came of an item that did not fail.
pub(super) enum Ending {
    /// It is there now.
    Published(Box<Published>),
    /// It was there.
    AlreadyThere,
    /// It is there as it was before it changed here.
    Changed,
}

/// A piece of content with everything that decides about it.
pub(super) trait Piece {
    /// Its row.
    fn content(&self) -> &Content;

    /// The hash of all that it is made of, its status apart.
    fn revision(&self) -> &str;

    /// Author and parent, as far as the command names them.
    fn placement(&self) -> &Placement;

    /// The attempts at this destination, the newest first.
    fn records(&self) -> &[PublishRecord];

    /// The newest attempt that ended well.
    fn done(&self) -> Option<&PublishRecord> {
        self.records()
            .iter()
            .find(|record| record.state == PublishState::Done)
    }
}

/// What sends one article after the other to a site.
pub(super) trait Sending {
    /// What is sent.
    type Piece: Piece;
    /// What is known when a post is in place and only the record is missing.
    type Placed;

    /// Who is told of it.
    fn reporter(&self) -> &dyn Reporter;

    /// What was asked for.
    fn request(&self) -> &Request;

    /// The status that posts are to have.
    fn wish(&self) -> &Wish;

    /// Where the site's pages are.
    fn links(&self) -> &RefCell<Links>;

    /// Reads a piece of content as it is now.
    fn read(&self, session: &Session<'_>, id: ContentId) -> Result<Self::Piece, Refusal>;

    /// Refuses what must not be sent, or cannot be with this credential, before anything is.
    fn check(&self, piece: &Self::Piece, decision: Decision) -> Result<(), Refusal>;

    /// Makes a post.
    async fn create(
        &self,
        session: &Session<'_>,
        piece: &Self::Piece,
    ) -> Result<Published, Refusal>;

    /// Looks whether an attempt that was cut off came through, and goes on from there. `None` when its
    /// end is noted and the item is to be decided upon again.
    async fn look_up(
        &self,
        session: &Session<'_>,
        piece: &Self::Piece,
    ) -> Result<Option<Published>, Refusal>;

    /// Changes a post that is there: its text, or its status alone.
    async fn change(
        &self,
        session: &Session<'_>,
        piece: &Self::Piece,
        decision: Decision,
    ) -> Result<Published, Refusal>;

    /// Records a post that is in place: the attempt, the content, its task and its terms at once.
    fn finish(
        &self,
        session: &Session<'_>,
        piece: &Self::Piece,
        placed: Self::Placed,
    ) -> Result<Published, Refusal>;

    /// Says why a credential that worked works no more.
    async fn explained(&self, refusal: Refusal) -> Refusal {
        refusal
    }

    /// Publishes one piece of content, as far as its records and the site say that it is needed.
    async fn send(&self, session: &Session<'_>, id: ContentId) -> Result<Ending, Refusal> {
        let request = self.request();
        for _ in 0..MOST_DECISIONS {
            let piece = self.read(session, id)?;
            let update = request.update || request.force;
            let records = piece.records();
            let (revision, placement) = (piece.revision(), piece.placement());
            let mut decision = decide(records, revision, placement, self.wish(), update);
            if decision == Decision::AlreadyThere
                && (request.force || update && has_links_to_set(records, &self.links().borrow()))
            {
                decision = Decision::Update;
            }
            match decision {
                Decision::AlreadyThere => return Ok(Ending::AlreadyThere),
                Decision::Changed => return Ok(Ending::Changed),
                _ => self.check(&piece, decision)?,
            }
            let published = match decision {
                Decision::Create => Some(self.create(session, &piece).await?),
                Decision::LookUp => self.look_up(session, &piece).await?,
                _ => Some(self.change(session, &piece, decision).await?),
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

    /// Sets the links of a post to pages that went live after it. `false` when there are none.
    async fn set_links_of(&self, session: &Session<'_>, id: ContentId) -> Result<bool, Refusal> {
        let piece = self.read(session, id)?;
        if !has_links_to_set(piece.records(), &self.links().borrow()) {
            return Ok(false);
        }
        let claim = piece.content().uuid.to_string();
        if !session.claim("content", &claim)? {
            return Ok(false);
        }
        let changed = self.change(session, &piece, Decision::Update).await;
        session.release("content", &claim)?;
        changed.map(|_| true)
    }

    /// The status and date to note for an attempt.
    fn wanted(&self, done: Option<&PublishRecord>) -> (String, Option<String>) {
        let wish = self.wish();
        match done {
            Some(done) if !wish.explicit => (done.wanted_status.clone(), done.wanted_date.clone()),
            _ => (wish.status.to_string(), wish.date.clone()),
        }
    }

    /// Records how an attempt ended, well or not.
    fn concluded(
        &self,
        session: &Session<'_>,
        piece: &Self::Piece,
        record: i64,
        ending: Result<Self::Placed, Refusal>,
    ) -> Result<Published, Refusal> {
        match ending {
            Ok(placed) => self.finish(session, piece, placed),
            Err(refusal) => Err(note_refusal(session, record, refusal)),
        }
    }

    /// Tells of a step with this content.
    fn step(&self, name: &'static str, content: &Content) {
        self.reporter().event(&Event::Step {
            name,
            subject: &format!("content:{}", content.uuid),
        });
    }

    /// Tells that a post is in place and recorded: others can link to it now.
    fn told(&self, content: &Content) {
        self.links().borrow_mut().note(content);
        self.step("published", content);
        self.step("item-saved", content);
    }
}

/// Says that `--parent` does nothing for content of a type.
pub(super) fn no_page_above(post_type: &str) -> String {
    format!("without a page above it: a {post_type} has none")
}

/// What is about to be sent.
pub(super) struct About<'a> {
    /// Where to.
    pub(super) destination: &'a str,
    /// By which way.
    pub(super) transport: Transport,
    /// What can be undone together.
    pub(super) batch: Uuid,
    /// The attempt that goes on. `None` for a new one, which takes the place of those that were cut off.
    pub(super) resumed: Option<i64>,
    /// The status that is asked for, and the time.
    pub(super) wanted: &'a (String, Option<String>),
    /// The hash of the text as it is sent.
    pub(super) sent_hash: &'a str,
    /// The terms that it is filed under.
    pub(super) terms: &'a [WantedTerm],
}

/// Commits what is about to be sent, before it is, and gives the attempt.
///
/// # Errors
/// A failure of the store.
pub(super) fn commit_intent(
    session: &Session<'_>,
    piece: &impl Piece,
    about: &About<'_>,
) -> Result<i64, Refusal> {
    let now = session.now();
    let run_id = session.run_id()?;
    let content = piece.content();
    let (status, date) = about.wanted;
    let attempt = session.store.write(|transaction| {
        let id = if let Some(id) = about.resumed {
            id
        } else {
            for open in piece.records().iter().filter(|record| is_open(record)) {
                let why = Some("another attempt took its place");
                let failed = PublishState::Failed;
                publish_records::conclude(transaction, open.id, failed, None, why, &now)?;
            }
            let intent = Intent {
                content_id: content.id,
                content_uuid: content.uuid,
                run_id,
                target: PublishTarget::Wordpress,
                destination: about.destination,
                revision_hash: piece.revision(),
                wanted_status: status,
            };
            publish_records::intend(transaction, &intent, &now)?
        };
        let wanted = Wanted {
            status,
            date: date.as_deref(),
            sent_hash: about.sent_hash,
        };
        publish_records::set_wanted(transaction, id, run_id, &wanted, &now)?;
        let (batch, transport) = (about.batch, about.transport);
        publish_batches::begin(transaction, batch, about.destination, transport, &now)?;
        publish_records::set_batch(transaction, id, transport, batch)?;
        keep_terms(transaction, content.id, about.terms, &now)?;
        Ok::<_, StoreError>(id)
    })?;
    Ok(attempt)
}

/// Gives content the terms that it is sent with: from now on they belong to it, so that a later run that
/// has to go on knows them too, those of the command line as well.
pub(super) fn keep_terms(
    connection: &Connection,
    content: ContentId,
    terms: &[WantedTerm],
    now: &str,
) -> Result<(), StoreError> {
    for term in terms {
        let row = term_row(connection, term, now)?;
        taxonomies::attach(connection, content, row)?;
    }
    Ok(())
}

/// Notes the number that a term has there.
pub(super) fn note_term(
    connection: &Connection,
    term: &WantedTerm,
    number: i64,
    now: &str,
) -> Result<(), StoreError> {
    let row = term_row(connection, term, now)?;
    let taxonomy = taxonomy_type(term.kind).as_str();
    taxonomies::set_external(connection, row, &number.to_string(), taxonomy, now)
}

/// The row of a term, made when it is missing.
fn term_row(
    connection: &Connection,
    term: &WantedTerm,
    now: &str,
) -> Result<TaxonomyId, StoreError> {
    let slug = slug_or(&term.name, &term.name);
    taxonomies::ensure(connection, taxonomy_type(term.kind), &term.name, &slug, now)
}

/// Notes in the content's row, and its task's, where its post is and what WordPress says of it.
pub(super) fn note_post(
    connection: &Connection,
    id: ContentId,
    (number, link, status): (i64, &str, &str),
    now: &str,
) -> Result<Content, AppError> {
    let mut content = contents::get(connection, id)?;
    content.status = content.status.move_to(content_status(status))?;
    content.external_id = Some(number.to_string());
    // One that is no address of the web arrives as none.
    let link = (!link.is_empty()).then(|| link.to_owned());
    content.external_url.clone_from(&link);
    content.wordpress_status = Some(status.to_owned());
    contents::update(connection, &content, now)?;
    if let Some(task) = content.task_id {
        let mut task = tasks::get(connection, task)?;
        task.assigned_post_id = Some(number);
        task.post_url = link;
        tasks::update(connection, &task, now)?;
    }
    Ok(content)
}
