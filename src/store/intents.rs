//! The intents that rules have read off the wording of keywords.

use rusqlite::{Connection, params};

use super::StoreError;
use super::cached::Cached as _;
use super::keywords::optional_word;
use crate::domain::ids::KeywordId;
use crate::domain::keyword::Intent;
use crate::domain::said::Edited;

/// A keyword whose intent neither a file nor a person has given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaid {
    /// The row.
    pub id: KeywordId,
    /// Its normal form.
    pub normal_form: String,
    /// What the rules said when they last read it. `None` when they said nothing.
    pub intent: Option<Intent>,
}

/// Lists so many of the keywords after `after` whose intent nobody has given, in the order of rows.
///
/// # Errors
/// Any failure of SQLite.
pub fn unsaid(
    connection: &Connection,
    after: KeywordId,
    limit: usize,
) -> Result<Vec<Unsaid>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, normal_form, intent FROM keywords
         WHERE id > ?1 AND (intent IS NULL OR intent_origin = 'rules') AND edited & ?3 = 0
         ORDER BY id LIMIT ?2",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![after.0, limit, Edited::INTENT.0], |row| {
        Ok(Unsaid {
            id: KeywordId(row.get(0)?),
            normal_form: row.get(1)?,
            intent: optional_word(row, 2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Stores what the rules say of a keyword, unless a file or a person has said something.
///
/// `updated_at` stays: nothing new is known of the keyword. What imports said stays too, for no import
/// is taken to have said what the rules say (`domain::said`).
///
/// # Errors
/// Any failure of SQLite.
pub fn set_by_rules(
    connection: &Connection,
    id: KeywordId,
    intent: Option<Intent>,
) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(
        "UPDATE keywords SET intent = ?2, intent_origin = iif(?2 IS NULL, NULL, 'rules')
         WHERE id = ?1 AND (intent IS NULL OR intent_origin = 'rules') AND edited & ?3 = 0",
    )?;
    Ok(statement.execute(params![id.0, intent.map(Intent::as_str), Edited::INTENT.0])? == 1)
}

/// Gives the newest row. `None` when there is no keyword.
///
/// # Errors
/// Any failure of SQLite.
pub fn newest(connection: &Connection) -> Result<Option<KeywordId>, StoreError> {
    let newest: Option<i64> =
        connection.query_row_cached("SELECT max(id) FROM keywords", [], |row| row.get(0))?;
    Ok(newest.map(KeywordId))
}
