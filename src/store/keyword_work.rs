//! What storing keywords does to the workspace, once it is decided.

use std::collections::HashMap;

use rusqlite::Connection;

use super::agreements::{self, Numbers};
use super::keyword_buffer::{Entry, RowPlace};
use super::keyword_insert::{Fresh, Inserter};
use super::keyword_values::{self, Found, update};
use super::keyword_writer::Put;
use super::{StoreError, observations};
use crate::domain::ids::ImportId;
use crate::domain::said::{Said, Standing};

/// What is to become of a keyword that is there.
pub(super) struct Verdict {
    pub(super) put: Put,
    pub(super) standing: Standing,
    /// What the import has said of it in all.
    pub(super) said: Said,
    /// The JSON of the rest that the import has said.
    pub(super) extra: Option<String>,
    /// Whether the import may have said something of it before.
    pub(super) is_again: bool,
}

/// A row of which several were read, as one.
pub(super) struct Combined {
    pub(super) said: Said,
    /// The row that has the rest.
    pub(super) extra_of: Entry,
}

/// What is at work while rows are stored.
pub(super) struct Work<'c> {
    pub(super) connection: &'c Connection,
    pub(super) import: Option<ImportId>,
    pub(super) now: &'c str,
    pub(super) inserter: Inserter<'c>,
    /// The highest number that was given before.
    pub(super) newest_before: i64,
    /// The highest number that was given.
    pub(super) newest: i64,
    /// The new rows of which the import said more than they tell.
    pub(super) told_apart: Vec<i64>,
    /// The first row of each keyword that is not there yet.
    pub(super) fresh: Vec<Entry>,
    /// What several rows of a keyword come to, by the first of them.
    pub(super) combined: HashMap<RowPlace, Combined>,
    /// The rows that now tell something else, and what they told before.
    pub(super) before: Vec<(i64, Said)>,
    /// The rows that tell just what the import said.
    pub(super) agreed: Numbers,
    /// Those that do not.
    pub(super) disagreed: Numbers,
}

impl<'c> Work<'c> {
    pub(super) fn new(
        connection: &'c Connection,
        import: Option<ImportId>,
        newest: i64,
        now: &'c str,
    ) -> Self {
        Self {
            connection,
            import,
            now,
            inserter: Inserter::new(connection, import, now),
            newest_before: newest,
            newest,
            told_apart: Vec::new(),
            fresh: Vec::new(),
            combined: HashMap::new(),
            before: Vec::new(),
            agreed: Numbers::default(),
            disagreed: Numbers::default(),
        }
    }

    /// Inserts rows, each with the JSON of the rest, under the next numbers.
    pub(super) fn insert(&mut self, rows: &[(Fresh<'_>, Option<&str>)]) -> Result<(), StoreError> {
        let first = self.newest + 1;
        self.newest = self.inserter.insert(first, rows)?;
        let Some(import) = self.import else {
            return Ok(());
        };
        for ((fresh, extra), number) in rows.iter().zip(first..) {
            if extra.is_some() {
                self.told_apart.push(number);
                observations::save(self.connection, number, import, &fresh.row.said, *extra)?;
            }
        }
        Ok(())
    }

    /// Notes what became of a keyword that was there.
    pub(super) fn note(&mut self, found: &Found, verdict: &Verdict) -> Result<(), StoreError> {
        let connection = self.connection;
        if verdict.standing != found.standing {
            update(connection, found.id, &verdict.standing, Some(self.now))?;
            if verdict.standing.as_said() != found.standing.as_said() {
                self.before.push((found.id, found.standing.as_said()));
            }
        }
        let Some(import) = self.import else {
            return Ok(());
        };
        if verdict.extra.is_none() && verdict.said == verdict.standing.as_said() {
            self.agreed.insert(found.id);
            if verdict.is_again {
                observations::remove(connection, found.id, import)?;
            }
        } else {
            self.disagreed.insert(found.id);
            let extra = verdict.extra.as_deref();
            observations::save(connection, found.id, import, &verdict.said, extra)?;
        }
        Ok(())
    }

    /// Stores who agrees with what, and the highest number.
    pub(super) fn finish(mut self) -> Result<(), StoreError> {
        observations::keep_apart(self.connection, &mut self.before, self.import)?;
        if let Some(import) = self.import {
            self.agreed
                .insert_all(self.newest_before + 1, self.newest + 1);
            for number in self.told_apart {
                self.agreed.remove(number);
            }
            agreements::take(self.connection, import, &self.disagreed)?;
            agreements::add(self.connection, import, &self.agreed)?;
        }
        keyword_values::set_newest_number(self.connection, self.newest)
    }
}
