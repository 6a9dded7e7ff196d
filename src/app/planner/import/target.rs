//! Where the rows of an import go.

use super::batch::Batch;
use super::outcome::TableOutcome;
use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::store::imports::Origin;
use crate::store::{Connection, StoreError};

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
            Self::Store(session) => into_store(session, batch, |batch, transaction| {
                batch.store(transaction, rows)
            }),
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
            Self::Store(session) => into_store(session, batch, |batch, transaction| {
                batch.finish(transaction, outcome)
            }),
            Self::Transaction(connection) => Ok(batch.finish(connection, outcome)?),
            Self::Nowhere(connection) => {
                batch.rehearse(connection)?;
                batch.count_into(outcome);
                Ok(())
            }
        }
    }
}

/// Stores keywords in one transaction; a large import is noted in one of its own before.
fn into_store(
    session: &Session<'_>,
    batch: &mut Batch,
    work: impl FnOnce(&mut Batch, &Connection) -> Result<(), StoreError>,
) -> Result<(), AppError> {
    if batch.is_noted_ahead() {
        let noted = session.store.write(|transaction| batch.noted(transaction));
        noted.map_err(AppError::from)?;
    }
    let stored = session
        .store
        .write_many(|transaction| work(batch, transaction));
    if stored.is_err() {
        // Where this fails too, the next import sweeps it up.
        let _ = session.store.write(|transaction| batch.forget(transaction));
    }
    Ok(stored?)
}
