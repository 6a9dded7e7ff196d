//! What is written about already: the keywords that tasks, content and ranking pages answer.

use rusqlite::Connection;

use super::StoreError;
use super::cached::Cached as _;
use super::ideas::texts;
use crate::domain::ids::{ContentId, KeywordId, PageGroupId, TaskId};

/// A task with the keywords it targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskTargets {
    /// The task.
    pub id: TaskId,
    /// Its working title.
    pub title: String,
    /// Its keywords as they are written.
    pub keywords: Vec<String>,
}

/// A piece of content with the keyword it targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentTarget {
    /// The content.
    pub id: ContentId,
    /// Its title.
    pub title: String,
    /// Its keyword as it is written.
    pub keyword: String,
}

/// A page that ranks for a keyword, as a source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankingPage {
    /// The keyword.
    pub keyword_id: KeywordId,
    /// Its address.
    pub url: String,
    /// Its mean position, in hundredths. `None` when the source does not say it.
    pub position_hundredths: Option<i64>,
}

/// Lists every task with its keywords.
///
/// # Errors
/// Any failure of SQLite.
pub fn tasks(connection: &Connection) -> Result<Vec<TaskTargets>, StoreError> {
    let mut statement = connection.prepare("SELECT id, title, keywords FROM tasks ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(TaskTargets {
            id: TaskId(row.get(0)?),
            title: row.get(1)?,
            keywords: texts(row, 2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists every piece of content that has a keyword.
///
/// # Errors
/// Any failure of SQLite.
pub fn content(connection: &Connection) -> Result<Vec<ContentTarget>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT id, title, primary_keyword FROM content WHERE primary_keyword <> '' ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(ContentTarget {
            id: ContentId(row.get(0)?),
            title: row.get(1)?,
            keyword: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Hands on the pages that imports have named for keywords, the latest import last.
///
/// # Errors
/// Any failure of SQLite.
pub fn for_each_ranking_page(
    connection: &Connection,
    mut take: impl FnMut(RankingPage),
) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT keyword_id, extra ->> '$.url', extra ->> '$.position_hundredths'
         FROM observations WHERE extra ->> '$.url' IS NOT NULL ORDER BY import_id, keyword_id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(RankingPage {
            keyword_id: KeywordId(row.get(0)?),
            url: row.get(1)?,
            position_hundredths: row.get(2)?,
        });
    }
    Ok(())
}

/// Hands on the row, normal form and page group of every keyword.
///
/// # Errors
/// Any failure of SQLite.
pub fn for_each_keyword(
    connection: &Connection,
    mut take: impl FnMut(KeywordId, &str, Option<PageGroupId>),
) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare("SELECT id, normal_form, page_group_id FROM keywords ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let normal_form = row.get_ref(1)?.as_str().map_err(|error| {
            StoreError::from(rusqlite::Error::FromSqlConversionFailure(
                1,
                rusqlite::types::Type::Text,
                Box::new(error),
            ))
        })?;
        let group: Option<i64> = row.get(2)?;
        take(KeywordId(row.get(0)?), normal_form, group.map(PageGroupId));
    }
    Ok(())
}

/// Gives the middle one of the known difficulties. `None` when none is known.
///
/// # Errors
/// Any failure of SQLite.
pub fn middle_difficulty(connection: &Connection) -> Result<Option<i64>, StoreError> {
    let known: i64 =
        connection.query_row_cached("SELECT count(difficulty) FROM keywords", [], |row| {
            row.get(0)
        })?;
    if known == 0 {
        return Ok(None);
    }
    Ok(Some(connection.query_row_cached(
        "SELECT difficulty FROM keywords WHERE difficulty IS NOT NULL
         ORDER BY difficulty LIMIT 1 OFFSET ?1",
        [known / 2],
        |row| row.get(0),
    )?))
}
