//! What is held true of keywords that are there, and the highest row number ever given.

use std::cmp::Ordering;

use rusqlite::{CachedStatement, Connection, OptionalExtension, Row, Rows, Statement, params};

use super::StoreError;
use super::cached::Cached as _;
use super::keyword_buffer::is_same_text;
use super::keywords::optional_word;
use super::{observations, runs};
use crate::domain::keyword::Intent;
use crate::domain::observation::IntentOrigin;
use crate::domain::said::{Edited, Standing};

/// The fact that holds the highest row number ever given.
const NEWEST: &str = "newest_keyword";

/// A keyword that is there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) id: i64,
    pub(super) standing: Standing,
    pub(super) import: Option<i64>,
}

const COLUMNS: &str = "search_volume, volume_min, volume_max, impressions, difficulty, cpc_micros, \
                       intent, id, intent_origin, edited, import_id";

fn read(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found {
        id: row.get(7)?,
        standing: standing(row, 0, 8)?,
        import: row.get(10)?,
    })
}

/// Finds keywords that are there.
pub(super) enum Finder<'c> {
    /// There are none.
    Nothing,
    /// Looks each one up.
    One(CachedStatement<'c>),
    /// Walks along all of them; only for keywords that are asked for in their order.
    All(Walk<'c>),
}

impl Finder<'_> {
    /// Finds a keyword. `None` when it is not there.
    ///
    /// # Errors
    /// Any failure of SQLite.
    pub(super) fn find(
        &mut self,
        normal_form: &str,
        market: &str,
    ) -> Result<Option<Found>, StoreError> {
        match self {
            Self::Nothing => Ok(None),
            Self::One(statement) => {
                let found = statement.query_row([normal_form, market], read);
                Ok(found.optional()?)
            }
            Self::All(walk) => walk.find(normal_form, market),
        }
    }
}

/// Prepares to look keywords up one by one.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn look_up(connection: &Connection) -> Result<Finder<'_>, StoreError> {
    Ok(Finder::One(connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM keywords WHERE normal_form = ?1 AND market = ?2"
    ))?))
}

/// Prepares a walk along all keywords in the order of their identity.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn all_in_order(connection: &Connection) -> Result<Statement<'_>, StoreError> {
    Ok(connection.prepare(&format!(
        "SELECT {COLUMNS}, normal_form, market FROM keywords ORDER BY normal_form, market"
    ))?)
}

/// A walk along all keywords in the order of their identity.
pub(super) struct Walk<'s> {
    rows: Rows<'s>,
    normal_form: String,
    market: String,
    /// The keyword where the walk stands. `None` before the first and after the last.
    at: Option<Found>,
    is_over: bool,
}

impl<'s> Walk<'s> {
    /// Begins before the first keyword.
    pub(super) fn new(rows: Rows<'s>) -> Self {
        Self {
            rows,
            normal_form: String::new(),
            market: String::new(),
            at: None,
            is_over: false,
        }
    }

    fn find(&mut self, normal_form: &str, market: &str) -> Result<Option<Found>, StoreError> {
        while !self.is_over && (self.at.is_none() || self.is_before(normal_form, market)) {
            let Some(row) = self.rows.next()? else {
                self.is_over = true;
                self.at = None;
                break;
            };
            self.at = Some(read(row)?);
            let text = |column| row.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
            self.normal_form.clear();
            self.normal_form.push_str(text(11)?);
            self.market.clear();
            self.market.push_str(text(12)?);
        }
        let is_it = self.normal_form == normal_form && is_same_text(&self.market, market);
        Ok(self.at.filter(|_| is_it))
    }

    fn is_before(&self, normal_form: &str, market: &str) -> bool {
        match self.normal_form.as_str().cmp(normal_form) {
            Ordering::Less => true,
            Ordering::Greater => false,
            Ordering::Equal if is_same_text(&self.market, market) => false,
            Ordering::Equal => self.market.as_str() < market,
        }
    }
}

/// Reads the columns of `observations::SAID` from `said` on, and origin of the intent and edited
/// values from `more` on.
pub(super) fn standing(
    row: &rusqlite::Row<'_>,
    said: usize,
    more: usize,
) -> rusqlite::Result<Standing> {
    Ok(Standing {
        said: observations::said(row, said)?,
        intent_origin: optional_word(row, more)?,
        edited: Edited(row.get(more + 1)?),
    })
}

/// Stores what is held true of a keyword. `now` is `None` when that is no change a user made or
/// would look for.
pub(super) fn update(
    connection: &Connection,
    id: i64,
    standing: &Standing,
    now: Option<&str>,
) -> Result<(), StoreError> {
    let said = &standing.said;
    connection
        .prepare_cached(
            "UPDATE keywords
             SET search_volume = ?2, volume_min = ?3, volume_max = ?4, impressions = ?5,
                 difficulty = ?6, cpc_micros = ?7, intent = ?8, intent_origin = ?9, edited = ?10,
                 updated_at = coalesce(?11, updated_at)
             WHERE id = ?1",
        )?
        .execute(params![
            id,
            said.search_volume,
            said.volume_range.map(|range| range.min),
            said.volume_range.and_then(|range| range.max),
            said.impressions,
            said.difficulty,
            said.cpc_micros,
            said.intent.map(Intent::as_str),
            standing.intent_origin.map(IntentOrigin::as_str),
            standing.edited.0,
            now,
        ])?;
    Ok(())
}

/// Gives the highest row number that was ever given.
pub(super) fn newest_number(connection: &Connection) -> Result<i64, StoreError> {
    let noted = runs::fact(connection, NEWEST)?;
    let noted = noted.and_then(|text| text.parse().ok()).unwrap_or(0);
    let highest = "SELECT coalesce(max(id), 0) FROM keywords";
    let highest: i64 = connection.query_row_cached(highest, [], |row| row.get(0))?;
    Ok(highest.max(noted))
}

/// Whether there is any keyword.
pub(super) fn has_keywords(connection: &Connection) -> Result<bool, StoreError> {
    let any = "SELECT EXISTS (SELECT 1 FROM keywords)";
    Ok(connection.query_row_cached(any, [], |row| row.get(0))?)
}

/// Notes the highest row number that was ever given.
pub(super) fn set_newest_number(connection: &Connection, number: i64) -> Result<(), StoreError> {
    runs::set_fact(connection, NEWEST, &number.to_string())
}
