//! Where the rows of an import go.

use super::batch::Batch;
use super::outcome::TableOutcome;
use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::store::Connection;
use crate::store::imports::Origin;

/// Where the rows of an import go.
pub(super) enum Target<'t, 's> {
    /// Into the store, a part of the file at a time.
    Store(&'t Session<'s>),
    /// Into one transaction.
    Transaction(&'t Connection),
    /// Nowhere: it is only tried.
    Nowhere(&'t Connection),
}

impl Target<'_, '_> {
    /// Begins a batch.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn begin(
        &mut self,
        origin: Origin,
        app: &App,
        now: &str,
    ) -> Result<Batch, AppError> {
        match self {
            Self::Store(session) => Batch::begin(session, origin),
            Self::Transaction(_) => {
                let uuid = app.clock.new_uuid();
                Ok(Batch::within(origin, uuid, now.to_owned()))
            }
            Self::Nowhere(_) => Ok(Batch::rehearsal(origin)),
        }
    }

    /// Stores the keywords that were added to a batch, and that `rows` rows were read so far.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn store(&mut self, batch: &mut Batch, rows: u64) -> Result<(), AppError> {
        match self {
            Self::Store(session) => {
                note_ahead(session, batch)?;
                let stored = session
                    .store
                    .write_many(|transaction| batch.store(transaction, rows));
                Ok(stored?)
            }
            Self::Transaction(connection) => Ok(batch.store(connection, rows)?),
            Self::Nowhere(connection) => Ok(batch.rehearse(connection)?),
        }
    }

    /// Stores the last keywords of a batch; the outcome learns what became of all.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn finish(
        &mut self,
        batch: &mut Batch,
        outcome: &mut TableOutcome,
    ) -> Result<(), AppError> {
        match self {
            Self::Store(session) => {
                note_ahead(session, batch)?;
                let finished = session
                    .store
                    .write_many(|transaction| batch.finish(transaction, outcome));
                Ok(finished?)
            }
            Self::Transaction(connection) => Ok(batch.finish(connection, outcome)?),
            Self::Nowhere(connection) => {
                batch.rehearse(connection)?;
                batch.count_into(outcome);
                Ok(())
            }
        }
    }
}

/// Notes a large import in a transaction of its own.
fn note_ahead(session: &Session<'_>, batch: &mut Batch) -> Result<(), AppError> {
    if batch.is_noted_ahead() {
        let noted = session.store.write(|transaction| batch.noted(transaction));
        noted.map_err(AppError::from)?;
    }
    Ok(())
}
