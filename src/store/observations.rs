//! What each import said about each keyword.
//!
//! An import that said just what a keyword's row says is noted by a bit (`agreements`). Before the
//! row comes to say something else, `keep_apart` turns the bits into observations, so that nothing
//! that was ever said is lost.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::StoreError;
use super::agreements::{self, BLOCK};
use super::keywords::optional_word;
use crate::domain::ids::{ImportId, KeywordId};
use crate::domain::keyword::Intent;
use crate::domain::observation::{Extra, VolumeRange};
use crate::domain::said::Said;

/// What one import said about one keyword.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The keyword.
    pub keyword_id: KeywordId,
    /// The import.
    pub import_id: ImportId,
    /// What is asked of every keyword.
    pub said: Said,
    /// Everything else. Empty when there is nothing.
    pub extra: Extra,
}

pub(super) const SAID: &str = "search_volume, volume_min, volume_max, impressions, difficulty, \
                               cpc_micros, intent";

/// Reads the columns of `SAID` from `at` on.
pub(super) fn said(row: &Row<'_>, at: usize) -> rusqlite::Result<Said> {
    let max = row.get(at + 2)?;
    Ok(Said {
        search_volume: row.get(at)?,
        volume_range: row
            .get::<_, Option<i64>>(at + 1)?
            .map(|min| VolumeRange { min, max }),
        impressions: row.get(at + 3)?,
        difficulty: row.get(at + 4)?,
        cpc_micros: row.get(at + 5)?,
        intent: optional_word(row, at + 6)?,
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Observation> {
    let extra: Option<String> = row.get(9)?;
    Ok(Observation {
        keyword_id: KeywordId(row.get(0)?),
        import_id: ImportId(row.get(1)?),
        said: said(row, 2)?,
        // A field that a newer program wrote is passed over, not fatal.
        extra: extra
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default(),
    })
}

/// Stores what an import said, in place of what it said before. `extra` is JSON.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn save(
    connection: &Connection,
    keyword: i64,
    import: ImportId,
    said: &Said,
    extra: Option<&str>,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO observations
                 (keyword_id, import_id, search_volume, volume_min, volume_max, impressions,
                  difficulty, cpc_micros, intent, extra)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            keyword,
            import.0,
            said.search_volume,
            said.volume_range.map(|range| range.min),
            said.volume_range.and_then(|range| range.max),
            said.impressions,
            said.difficulty,
            said.cpc_micros,
            said.intent.map(Intent::as_str),
            extra,
        ])?;
    Ok(())
}

/// Forgets what an import said about a keyword; `false` when nothing was noted.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn remove(
    connection: &Connection,
    keyword: i64,
    import: ImportId,
) -> Result<bool, StoreError> {
    let removed = connection
        .prepare_cached("DELETE FROM observations WHERE keyword_id = ?1 AND import_id = ?2")?
        .execute([keyword, import.0])?;
    Ok(removed > 0)
}

/// Finds what an import said about a keyword in a row of its own, with the JSON of the rest.
/// `None` when there is no such row.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn find(
    connection: &Connection,
    keyword: i64,
    import: ImportId,
) -> Result<Option<(Said, Option<String>)>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {SAID}, extra FROM observations WHERE keyword_id = ?1 AND import_id = ?2"
    ))?;
    let found = statement.query_row([keyword, import.0], |row| Ok((said(row, 0)?, row.get(7)?)));
    Ok(found.optional()?)
}

/// Lists the observations of the keywords from `first` to `last` that have rows of their own, by
/// keyword and then by import, the oldest first.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn of_keywords(
    connection: &Connection,
    first: i64,
    last: i64,
) -> Result<Vec<Observation>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT keyword_id, import_id, {SAID}, extra FROM observations
         WHERE keyword_id BETWEEN ?1 AND ?2 ORDER BY keyword_id, import_id"
    ))?;
    let rows = statement.query_map([first, last], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists everything that was said about a keyword, the oldest import first. `row` is what its own
/// row tells (`Standing::as_said`).
///
/// # Errors
/// Any failure of SQLite.
pub fn of_keyword(
    connection: &Connection,
    id: KeywordId,
    row: &Said,
) -> Result<Vec<Observation>, StoreError> {
    let mut found = of_keywords(connection, id.0, id.0)?;
    for (import_id, bits) in agreements::of_block(connection, id.0.div_euclid(BLOCK))? {
        if agreements::has(&bits, id.0) {
            found.push(Observation {
                keyword_id: id,
                import_id,
                said: *row,
                extra: Extra::default(),
            });
        }
    }
    found.sort_by_key(|observation| observation.import_id);
    Ok(found)
}

/// Lists the blocks of row numbers in which an import said something.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn blocks_of(connection: &Connection, import: ImportId) -> Result<Vec<i64>, StoreError> {
    let mut blocks = agreements::blocks_of(connection, import)?;
    let mut statement = connection
        .prepare("SELECT DISTINCT keyword_id / ?2 FROM observations WHERE import_id = ?1")?;
    for block in statement.query_map([import.0, BLOCK], |row| row.get(0))? {
        blocks.push(block?);
    }
    blocks.sort_unstable();
    blocks.dedup();
    Ok(blocks)
}

/// Turns the bits of keywords whose rows are about to change, or have just changed, into
/// observations. `changed` has their numbers and what their rows told before. The bits of `own`,
/// whose word is stored by the caller, are only cleared.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn keep_apart(
    connection: &Connection,
    changed: &mut [(i64, Said)],
    own: Option<ImportId>,
) -> Result<(), StoreError> {
    changed.sort_unstable_by_key(|(number, _)| *number);
    for of_block in
        changed.chunk_by(|one, other| one.0.div_euclid(BLOCK) == other.0.div_euclid(BLOCK))
    {
        let Some((first, _)) = of_block.first() else {
            continue;
        };
        let block = first.div_euclid(BLOCK);
        for (import, mut bits) in agreements::of_block(connection, block)? {
            let before = bits;
            for (number, said) in of_block {
                if agreements::has(&bits, *number) {
                    agreements::clear(&mut bits, *number);
                    if Some(import) != own {
                        save(connection, *number, import, said, None)?;
                    }
                }
            }
            if bits != before {
                agreements::write(connection, block, import, &bits)?;
            }
        }
    }
    Ok(())
}
