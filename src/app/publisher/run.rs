//! A whole run: several articles on their way at once, each in its own order, whichever way the site is
//! spoken to.

use std::cell::Cell;

use super::sending::{Ending, Sending};
use super::wordpress::{CHANGED, MAX_UNCLEAR_IN_A_ROW, Outcome, Planned, Published};
use super::wp_refusal::{Refusal, unclear_text};
use crate::app::assistant::Hands;
use crate::app::batch::{Batch, Skipped};
use crate::app::crew;
use crate::app::error::AppError;
use crate::app::reporter::Event;
use crate::app::session::Session;

/// How many articles are on their way at once: what four PHP processes can work at.
const IN_FLIGHT: usize = 4;

/// Publishes what was planned and adds what came of it to the outcome.
///
/// # Errors
/// A failure of the store.
pub(super) async fn run(
    session: &Session<'_>,
    sender: &impl Sending,
    items: &[Planned],
    outcome: &mut Outcome,
) -> Result<(), AppError> {
    let reporter = sender.reporter();
    reporter.event(&Event::Begin {
        what: "publishing",
        total: Some(items.len() as u64),
    });
    let run = Run {
        sender,
        already_there: Cell::new(0),
        unclear_in_a_row: Cell::new(0),
    };
    let mut batch: Batch<Published> = Batch::default();
    let worked = crew::work(
        session,
        Hands::fixed(IN_FLIGHT),
        items,
        &mut batch,
        reporter,
        async |item| run.one(session, item).await,
    )
    .await;
    if worked.is_ok() && batch.stopped.is_none() {
        run.set_links(session, &mut batch).await;
    }
    reporter.event(&Event::End);
    outcome.already_there += run.already_there.get();
    let (skipped, failed) = (
        std::mem::take(&mut outcome.batch.skipped),
        std::mem::take(&mut outcome.batch.failed),
    );
    outcome.batch = batch;
    outcome.batch.skipped.splice(0..0, skipped);
    outcome.batch.failed.splice(0..0, failed);
    worked
}

struct Run<'a, S> {
    sender: &'a S,
    already_there: Cell<usize>,
    unclear_in_a_row: Cell<u32>,
}

impl<S: Sending> Run<'_, S> {
    /// One article from its claim to what is told of it.
    async fn one(
        &self,
        session: &Session<'_>,
        planned: &Planned,
    ) -> Result<Batch<Published>, AppError> {
        let reporter = self.sender.reporter();
        let mut own = Batch::default();
        let claim = planned.uuid.to_string();
        if !session.claim("content", &claim)? {
            reporter.event(&Event::Advance(1));
            return Ok(own);
        }
        reporter.event(&Event::Item {
            noun: "content",
            id: planned.id.0,
            title: &planned.title,
        });
        let ending = self.sender.send(session, planned.id).await;
        session.release("content", &claim)?;
        reporter.event(&Event::Advance(1));
        let skip = |reason: String| Skipped {
            id: planned.id.0,
            title: planned.title.clone(),
            reason,
            needs_attention: true,
        };
        let refusal = match ending {
            Ok(ending) => {
                self.unclear_in_a_row.set(0);
                match ending {
                    Ending::Published(published) => own.add_done(*published),
                    Ending::AlreadyThere => self.already_there.set(self.already_there.get() + 1),
                    Ending::Changed => own.skipped.push(skip(CHANGED.to_owned())),
                }
                return Ok(own);
            }
            Err(refusal) => self.sender.explained(refusal).await,
        };
        let Refusal {
            error,
            stops,
            unclear,
        } = refusal;
        if !unclear {
            self.unclear_in_a_row.set(0);
            if stops {
                own.stopped = Some(error);
            } else {
                own.add_error(planned.id.0, &planned.title, error);
            }
            return Ok(own);
        }
        self.unclear_in_a_row.set(self.unclear_in_a_row.get() + 1);
        own.skipped.push(skip(unclear_text(&error)));
        if stops || self.unclear_in_a_row.get() >= MAX_UNCLEAR_IN_A_ROW {
            own.stopped = Some(error);
        }
        Ok(own)
    }

    /// Sets links between the posts of this run: where one was sent before the page that it links to
    /// went live, its text gets the address now.
    async fn set_links(&self, session: &Session<'_>, batch: &mut Batch<Published>) {
        for published in &mut batch.done {
            if session.app.interrupt.requested() {
                return;
            }
            match self.sender.set_links_of(session, published.id).await {
                Ok(false) => {}
                Ok(true) => published
                    .notes
                    .push("links to pages that went live after it were set".to_owned()),
                Err(refusal) => published.notes.push(format!(
                    "links to pages that went live after it could not be set ({}): run it again with `--update`",
                    refusal.error
                )),
            }
        }
    }
}
