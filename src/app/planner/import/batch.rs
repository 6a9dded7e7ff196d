//! One import on its way into the store.

use uuid::Uuid;

use super::outcome::TableOutcome;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::ImportId;
use crate::domain::import::ImportStatus;
use crate::store::imports::{self, Origin};
use crate::store::keywords::{KeywordWriter, NewKeyword, Tally};
use crate::store::{Connection, StoreError};

/// How many rows are many. SQLite writes the first pages of a large transaction to its log before the
/// last ones are made; when one of them changes again, the whole log is read and summed once more.
const MANY_ROWS: usize = 50_000;

/// One import on its way into the store. It is noted there with its first rows, or right before when they
/// are many: a file that is refused leaves no trace.
#[derive(Debug)]
pub(super) struct Batch {
    writer: KeywordWriter,
    origin: Origin,
    uuid: Uuid,
    now: String,
    /// `None` before the first rows are stored.
    import: Option<ImportId>,
    tally: Tally,
    /// Whether rows of it are stored for good.
    has_stored: bool,
}

impl Batch {
    /// Begins an import, or goes on with one of the same file that was cut off.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn begin(session: &Session<'_>, origin: Origin) -> Result<Self, AppError> {
        let mut batch = Self::within(origin, session.app.clock.new_uuid(), session.now());
        session
            .store
            .write_soon(|transaction| imports::sweep(transaction))?;
        if let Some(cut_off) = imports::unfinished(session.store.connection(), &batch.origin)? {
            // Another run may be importing the same file at this moment; then this is another batch.
            if session.claim("import", &cut_off.uuid.to_string())? {
                batch.uuid = cut_off.uuid;
                batch.import = Some(cut_off.id);
                batch.writer.belongs_to(cut_off.id, true);
                batch.has_stored = cut_off.rows > 0;
                return Ok(batch);
            }
        }
        session.claim("import", &batch.uuid.to_string())?;
        Ok(batch)
    }

    /// Makes a batch that is only tried.
    pub(super) fn rehearsal(origin: Origin) -> Self {
        Self::within(origin, Uuid::nil(), String::new())
    }

    /// Begins an import within one transaction, which nobody else sees before it is whole.
    pub(super) fn within(origin: Origin, uuid: Uuid, now: String) -> Self {
        Self {
            writer: KeywordWriter::new(None),
            origin,
            uuid,
            now,
            import: None,
            tally: Tally::default(),
            has_stored: false,
        }
    }

    /// Takes a keyword.
    ///
    /// # Errors
    /// None in practice.
    pub(super) fn add(&mut self, new: &NewKeyword<'_>) -> Result<(), StoreError> {
        self.writer.add(new)
    }

    /// Whether the keywords must be stored before another one comes.
    pub(super) fn is_full(&self) -> bool {
        self.writer.is_full()
    }

    /// Whether so many rows wait that the import is better noted before their transaction, to be changed
    /// only at its end.
    pub(super) fn is_noted_ahead(&self) -> bool {
        self.import.is_none() && self.writer.waiting() >= MANY_ROWS
    }

    /// Notes the import in the store, unless it is there.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn noted(&mut self, connection: &Connection) -> Result<ImportId, StoreError> {
        if let Some(import) = self.import {
            return Ok(import);
        }
        let import = imports::begin(connection, self.uuid, &self.origin, &self.now)?;
        self.import = Some(import);
        self.writer.belongs_to(import, false);
        Ok(import)
    }

    /// Takes back that the import was noted, when no rows followed.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn forget(&mut self, connection: &Connection) -> Result<(), StoreError> {
        match self.import.take().filter(|_| !self.has_stored) {
            Some(import) => imports::forget(connection, import),
            None => Ok(()),
        }
    }

    /// Stores the keywords that were added, and that `rows` rows were read so far.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn store(&mut self, connection: &Connection, rows: u64) -> Result<(), StoreError> {
        let import = self.noted(connection)?;
        self.tally.add(self.writer.store(connection, &self.now)?);
        self.has_stored = true;
        let running = ImportStatus::Running;
        imports::note(connection, import, running, rows, self.tally, &self.now)
    }

    /// Stores the last keywords, and that the import is done; the outcome learns what became of all.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn finish(
        &mut self,
        connection: &Connection,
        outcome: &mut TableOutcome,
    ) -> Result<(), StoreError> {
        self.store(connection, outcome.counts.rows)?;
        if let Some(import) = self.import {
            imports::set_status(connection, import, ImportStatus::Done, &self.now)?;
        }
        outcome.batch = Some(self.uuid);
        self.count_into(outcome);
        Ok(())
    }

    /// Tries the keywords that were added.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn rehearse(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let tally = self.writer.rehearse(connection)?;
        self.tally.add(tally);
        Ok(())
    }

    /// Tells the outcome what became of the keywords.
    pub(super) fn count_into(&self, outcome: &mut TableOutcome) {
        outcome.counts.take(self.tally);
    }

    /// Says what an interrupted import leaves.
    pub(super) fn kept_so_far(&self, is_strict: bool) -> &'static str {
        if self.has_stored && !is_strict {
            "the first rows of this file are kept; importing it again goes on with them, and \
             `igny8 keywords imports undo BATCH` takes them back"
        } else {
            "nothing of this file was kept"
        }
    }
}
