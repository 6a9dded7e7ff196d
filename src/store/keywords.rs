//! Keyword rows.

use std::str::FromStr;

use rusqlite::types::{Type, Value};
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};

use super::cached::Cached as _;
pub use super::keyword_writer::{KeywordWriter, NewKeyword, Put, Tally, put, rehearse_put};
use super::{StoreError, keyword_values, observations};
use crate::domain::ids::{ClusterId, ImportId, KeywordId, PageGroupId, SectorId};
use crate::domain::keyword::{Intent, Keyword, KeywordSource};
use crate::domain::said::Edited;
use crate::domain::status::KeywordStatus;

/// What to look for. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct KeywordFilter {
    /// Only this status.
    pub status: Option<KeywordStatus>,
    /// Only this intent.
    pub intent: Option<Intent>,
    /// At least this many searches per month; unknown volumes do not match.
    pub min_volume: Option<i64>,
    /// At most this many searches per month; unknown volumes do not match.
    pub max_volume: Option<i64>,
    /// At least this difficulty; unknown difficulties do not match.
    pub min_difficulty: Option<i64>,
    /// At most this difficulty; unknown difficulties do not match.
    pub max_difficulty: Option<i64>,
    /// Only this cluster.
    pub cluster: Option<ClusterId>,
    /// Only those in no cluster.
    pub unassigned: bool,
    /// Only this sector.
    pub sector: Option<SectorId>,
    /// Only those whose normal form contains this text, itself in normal form.
    pub contains: Option<String>,
    /// Only these rows, when not empty.
    pub ids: Vec<KeywordId>,
    /// Only those in active sectors.
    pub active_sectors_only: bool,
}

/// How to sort keywords; unknown numbers come last either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeywordOrder {
    /// In the order in which they came.
    #[default]
    Id,
    /// By normal form.
    Keyword,
    /// By searches per month.
    Volume,
    /// By difficulty.
    Difficulty,
}

/// A part of a long list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Page {
    /// How many rows to skip.
    pub offset: i64,
    /// How many rows to give. `None` gives all.
    pub limit: Option<i64>,
}

const COLUMNS: &str = "k.id, k.sector_id, coalesce(k.spelling, k.normal_form), k.normal_form, k.market, k.search_volume, \
                       k.difficulty, k.cpc_micros, k.intent, k.status, k.source, k.cluster_id, \
                       coalesce(k.created_at, (SELECT i.created_at FROM imports i \
                                               WHERE i.id = k.import_id), ''), \
                       coalesce(k.updated_at, k.created_at, \
                                (SELECT i.created_at FROM imports i WHERE i.id = k.import_id), ''), \
                       CASE WHEN k.volume_min IS NOT NULL THEN 'bucket' \
                            WHEN k.search_volume IS NOT NULL THEN 'exact' END, \
                       k.volume_min, k.volume_max, k.impressions, k.intent_origin, \
                       k.page_group_id, k.is_pinned, k.import_id, k.edited";

/// Reads a word of a closed set from a text column.
pub(super) fn word<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: String = row.get(column)?;
    text.parse().map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}

/// Reads a word of a closed set from a nullable text column.
pub(super) fn optional_word<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    if row.get_ref(column)? == rusqlite::types::ValueRef::Null {
        return Ok(None);
    }
    word(row, column).map(Some)
}

/// Reads where a keyword came from. NULL is an import from a file: a million rows need not say so.
pub(super) fn source(row: &Row<'_>, column: usize) -> rusqlite::Result<KeywordSource> {
    Ok(optional_word(row, column)?.unwrap_or(KeywordSource::CsvImport))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Keyword> {
    Ok(Keyword {
        id: KeywordId(row.get(0)?),
        sector_id: SectorId(row.get(1)?),
        keyword: row.get(2)?,
        normal_form: row.get(3)?,
        market: row.get(4)?,
        search_volume: row.get(5)?,
        difficulty: row.get(6)?,
        cpc_micros: row.get(7)?,
        intent: optional_word(row, 8)?,
        status: word(row, 9)?,
        source: source(row, 10)?,
        cluster_id: row.get::<_, Option<i64>>(11)?.map(ClusterId),
        created_at: row.get(12)?,
        updated_at: row.get(13)?,
        volume_kind: optional_word(row, 14)?,
        volume_min: row.get(15)?,
        volume_max: row.get(16)?,
        impressions: row.get(17)?,
        intent_origin: optional_word(row, 18)?,
        page_group_id: row.get::<_, Option<i64>>(19)?.map(PageGroupId),
        is_pinned: row.get(20)?,
        import_id: row.get::<_, Option<i64>>(21)?.map(ImportId),
        edited: Edited(row.get(22)?),
    })
}

impl KeywordFilter {
    /// The conditions as SQL after `FROM keywords k`, with their values.
    fn sql(&self) -> (String, Vec<Value>) {
        let mut conditions = Vec::new();
        let mut values = Vec::new();
        let mut add = |condition: &str, value: Option<Value>| {
            if let Some(value) = value {
                values.push(value);
                conditions.push(condition.replace('?', &format!("?{}", values.len())));
            }
        };
        let text = |word: &str| Some(Value::Text(word.to_owned()));
        add(
            "k.status = ?",
            self.status.and_then(|status| text(status.as_str())),
        );
        add(
            "k.intent = ?",
            self.intent.and_then(|intent| text(intent.as_str())),
        );
        add("k.search_volume >= ?", self.min_volume.map(Value::Integer));
        add("k.search_volume <= ?", self.max_volume.map(Value::Integer));
        add("k.difficulty >= ?", self.min_difficulty.map(Value::Integer));
        add("k.difficulty <= ?", self.max_difficulty.map(Value::Integer));
        add(
            "k.cluster_id = ?",
            self.cluster.map(|id| Value::Integer(id.0)),
        );
        add(
            "k.sector_id = ?",
            self.sector.map(|id| Value::Integer(id.0)),
        );
        add(
            "instr(k.normal_form, ?) > 0",
            self.contains.as_deref().and_then(text),
        );
        if self.unassigned {
            conditions.push("k.cluster_id IS NULL".to_owned());
        }
        if self.active_sectors_only {
            conditions
                .push("k.sector_id IN (SELECT id FROM sectors WHERE status = 'active')".to_owned());
        }
        if !self.ids.is_empty() {
            let ids: Vec<String> = self.ids.iter().map(ToString::to_string).collect();
            conditions.push(format!("k.id IN ({})", ids.join(",")));
        }
        if conditions.is_empty() {
            return (String::new(), values);
        }
        (format!(" WHERE {}", conditions.join(" AND ")), values)
    }
}

/// Lists keywords.
///
/// # Errors
/// Any failure of SQLite.
pub fn list(
    connection: &Connection,
    filter: &KeywordFilter,
    order: KeywordOrder,
    descending: bool,
    page: Page,
) -> Result<Vec<Keyword>, StoreError> {
    let mut found = Vec::new();
    for_each(
        connection,
        filter,
        order,
        descending,
        page,
        |keyword| -> Result<(), StoreError> {
            found.push(keyword);
            Ok(())
        },
    )?;
    Ok(found)
}

/// Hands keywords on one by one, so that no more than one of a long list is in memory.
///
/// # Errors
/// Any failure of SQLite; whatever `take` returns, and then the rest is not read.
pub fn for_each<E: From<StoreError>>(
    connection: &Connection,
    filter: &KeywordFilter,
    order: KeywordOrder,
    descending: bool,
    page: Page,
    mut take: impl FnMut(Keyword) -> Result<(), E>,
) -> Result<(), E> {
    let (conditions, values) = filter.sql();
    let direction = if descending { "DESC" } else { "ASC" };
    let sorted = match order {
        KeywordOrder::Id => format!("k.id {direction}"),
        KeywordOrder::Keyword => format!("k.normal_form {direction}, k.id"),
        KeywordOrder::Volume => format!("k.search_volume {direction} NULLS LAST, k.id"),
        KeywordOrder::Difficulty => format!("k.difficulty {direction} NULLS LAST, k.id"),
    };
    let limit = page.limit.unwrap_or(-1);
    let sql = format!(
        "SELECT {COLUMNS} FROM keywords k{conditions} ORDER BY {sorted} LIMIT {limit} OFFSET {}",
        page.offset
    );
    let mut statement = connection.prepare(&sql).map_err(StoreError::from)?;
    let rows = statement
        .query_map(params_from_iter(values), read)
        .map_err(StoreError::from)?;
    for row in rows {
        take(row.map_err(StoreError::from)?)?;
    }
    Ok(())
}

/// Counts the keywords that match.
///
/// # Errors
/// Any failure of SQLite.
pub fn count(connection: &Connection, filter: &KeywordFilter) -> Result<i64, StoreError> {
    let (conditions, values) = filter.sql();
    let sql = format!("SELECT count(*) FROM keywords k{conditions}");
    Ok(connection.query_row_cached(&sql, params_from_iter(values), |row| row.get(0))?)
}

/// Finds a keyword by its row.
///
/// # Errors
/// `NoRow` when there is none.
pub fn get(connection: &Connection, id: KeywordId) -> Result<Keyword, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM keywords k WHERE k.id = ?1");
    connection
        .query_row_cached(&sql, [id.0], read)
        .optional()?
        .ok_or_else(|| StoreError::no_row("keyword", id))
}

/// Finds the row of a keyword by its identity. `None` when there is none.
///
/// # Errors
/// Any failure of SQLite.
pub fn id_of(
    connection: &Connection,
    normal_form: &str,
    market: &str,
) -> Result<Option<KeywordId>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT id FROM keywords WHERE normal_form = ?1 AND market = ?2")?;
    let id = statement.query_row([normal_form, market], |row| row.get(0));
    Ok(id.optional()?.map(KeywordId))
}

/// Finds the first keyword with a normal form, in whatever market. `None` when there is none.
///
/// # Errors
/// Any failure of SQLite.
pub fn with_form(
    connection: &Connection,
    normal_form: &str,
) -> Result<Option<KeywordId>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT id FROM keywords WHERE normal_form = ?1 ORDER BY market LIMIT 1")?;
    let id = statement.query_row([normal_form], |row| row.get(0));
    Ok(id.optional()?.map(KeywordId))
}

/// Stores every field of a keyword that a person may change. What files said of it stays known.
///
/// # Errors
/// `AlreadyThere` when its normal form and market belong to another row.
pub fn update(connection: &Connection, keyword: &Keyword, now: &str) -> Result<(), StoreError> {
    let before = get(connection, keyword.id)?.standing();
    let standing = keyword.standing();
    let changed = connection.execute_cached(
        "UPDATE OR IGNORE keywords
         SET sector_id = ?2, spelling = nullif(?3, ?4), normal_form = ?4, market = ?5, status = ?6,
             page_group_id = CASE WHEN cluster_id IS ?7 THEN page_group_id END, cluster_id = ?7,
             updated_at = ?8
         WHERE id = ?1",
        params![
            keyword.id.0,
            keyword.sector_id.0,
            keyword.keyword,
            keyword.normal_form,
            keyword.market,
            keyword.status.as_str(),
            keyword.cluster_id.map(|id| id.0),
            now,
        ],
    )?;
    if changed == 0 {
        return Err(StoreError::AlreadyThere {
            noun: "keyword",
            name: keyword.keyword.clone(),
        });
    }
    if standing != before {
        keyword_values::update(connection, keyword.id.0, &standing, Some(now))?;
        if standing.as_said() != before.as_said() {
            let mut changed = [(keyword.id.0, before.as_said())];
            observations::keep_apart(connection, &mut changed, None)?;
        }
    }
    Ok(())
}

/// Marks the active keywords with these normal forms as used by a task.
///
/// # Errors
/// Any failure of SQLite.
pub fn mark_used(
    connection: &Connection,
    normal_forms: &[String],
    now: &str,
) -> Result<usize, StoreError> {
    let mut statement = connection.prepare_cached(
        "UPDATE keywords SET status = 'used', updated_at = ?2
         WHERE normal_form = ?1 AND status = 'active'",
    )?;
    let mut marked = 0;
    for normal_form in normal_forms {
        marked += statement.execute(params![normal_form, now])?;
    }
    Ok(marked)
}

/// Removes keywords; says how many were there.
///
/// # Errors
/// Any failure of SQLite.
pub fn remove(connection: &Connection, ids: &[KeywordId]) -> Result<usize, StoreError> {
    let mut statement = connection.prepare_cached("DELETE FROM keywords WHERE id = ?1")?;
    let mut removed = 0;
    for id in ids {
        removed += statement.execute([id.0])?;
    }
    Ok(removed)
}

#[cfg(test)]
mod tests {
    use super::super::{Store, sectors};
    use super::*;

    const NOW: &str = "2026-01-01T00:00:00.000Z";

    fn new(
        normal_form: &'static str,
        volume: Option<i64>,
        sector: SectorId,
    ) -> NewKeyword<'static> {
        NewKeyword {
            sector_id: sector,
            keyword: normal_form,
            normal_form,
            market: "",
            search_volume: volume,
            volume_range: None,
            impressions: None,
            extra: None,
            difficulty: None,
            cpc_micros: None,
            intent: None,
            source: KeywordSource::CsvImport,
        }
    }

    #[test]
    fn filters_leave_unknown_numbers_out_and_sort_them_last() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        let sector = sectors::insert(connection, "General", NOW).unwrap();
        for (name, volume) in [("a", None), ("b", Some(5)), ("c", Some(50))] {
            put(connection, &new(name, volume, sector), NOW).unwrap();
        }
        let filter = KeywordFilter {
            max_volume: Some(10),
            ..KeywordFilter::default()
        };
        assert_eq!(count(connection, &filter).unwrap(), 1);
        let all = KeywordFilter::default();
        let sorted = list(
            connection,
            &all,
            KeywordOrder::Volume,
            true,
            Page::default(),
        )
        .unwrap();
        let names: Vec<_> = sorted
            .iter()
            .map(|keyword| keyword.keyword.as_str())
            .collect();
        assert_eq!(names, ["c", "b", "a"]);
    }
}
