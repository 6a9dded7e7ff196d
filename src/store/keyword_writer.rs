//! Putting keywords in, one by one or a million at a time.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hasher as _};

use rusqlite::{CachedStatement, Connection, OptionalExtension, params};

use super::StoreError;
use super::keywords::optional_word;
use crate::domain::ids::SectorId;
use crate::domain::keyword::{Intent, KeywordSource};
use crate::domain::observation::{Extra, IntentOrigin, VolumeKind, VolumeRange};

/// A keyword that is not stored yet.
#[derive(Clone, Copy, Debug)]
pub struct NewKeyword<'a> {
    /// The sector it goes into.
    pub sector_id: SectorId,
    /// The text as read.
    pub keyword: &'a str,
    /// Its normal form.
    pub normal_form: &'a str,
    /// The market; empty when unset.
    pub market: &'a str,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
    /// The ends of the range that `search_volume` was chosen from. `None` when it is exact or unknown.
    pub volume_range: Option<VolumeRange>,
    /// How often pages of the site were shown for it. `None` means unknown.
    pub impressions: Option<i64>,
    /// Difficulty, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// Cost per click in millionths. `None` means unknown.
    pub cpc_micros: Option<i64>,
    /// What the searcher wants. `None` means unknown.
    pub intent: Option<Intent>,
    /// What else the source says. `None` when there is nothing.
    pub extra: Option<&'a Extra>,
    /// Where it came from.
    pub source: KeywordSource,
}

/// What became of a keyword that was put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It was not there.
    New,
    /// It was there, and something known was added or changed.
    Updated,
    /// It was there, just so.
    Unchanged,
    /// The same writer had put it in before; only what was unknown then was added.
    Repeated,
}

/// What is known of a keyword beside its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Known {
    search_volume: Option<i64>,
    difficulty: Option<i64>,
    cpc_micros: Option<i64>,
    intent: Option<Intent>,
}

impl Known {
    fn of(new: &NewKeyword<'_>) -> Self {
        Self {
            search_volume: new.search_volume,
            difficulty: new.difficulty,
            cpc_micros: new.cpc_micros,
            intent: new.intent,
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            search_volume: self.search_volume.or(other.search_volume),
            difficulty: self.difficulty.or(other.difficulty),
            cpc_micros: self.cpc_micros.or(other.cpc_micros),
            intent: self.intent.or(other.intent),
        }
    }
}

/// Puts many keywords in, with statements that are prepared once, and tells what repeats within
/// them from what was there before.
pub struct KeywordWriter<'c> {
    insert: CachedStatement<'c>,
    find: CachedStatement<'c>,
    update: CachedStatement<'c>,
    /// The newest row that this writer did not make.
    newest_before: i64,
    /// The older rows that were met: a bit for each, in blocks of 64.
    met: HashMap<i64, u64>,
    /// What a rehearsal would have made, as 128 bits of hash each.
    rehearsed: HashSet<(u64, u64)>,
}

impl<'c> KeywordWriter<'c> {
    /// Prepares the statements. `now` is when the rows are made or changed.
    ///
    /// # Errors
    /// Any failure of SQLite.
    pub fn new(connection: &'c Connection, now: &str) -> Result<Self, StoreError> {
        let mut insert = connection.prepare_cached(
            "INSERT INTO keywords (sector_id, keyword, normal_form, market, search_volume,
                                   difficulty, cpc_micros, intent, source, created_at, updated_at,
                                   volume_kind, volume_min, volume_max, impressions, intent_origin)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11, ?12, ?13, ?14, ?15)
             ON CONFLICT (normal_form, market) DO NOTHING",
        )?;
        insert.raw_bind_parameter(10, now)?;
        let mut update = connection.prepare_cached(
            "UPDATE keywords SET search_volume = ?2, difficulty = ?3, cpc_micros = ?4, intent = ?5,
                                 updated_at = ?6
             WHERE id = ?1",
        )?;
        update.raw_bind_parameter(6, now)?;
        Ok(Self {
            insert,
            update,
            find: connection.prepare_cached(
                "SELECT id, search_volume, difficulty, cpc_micros, intent FROM keywords
                 WHERE normal_form = ?1 AND market = ?2",
            )?,
            newest_before: connection.query_row(
                "SELECT coalesce(max(id), 0) FROM keywords",
                [],
                |row| row.get(0),
            )?,
            met: HashMap::new(),
            rehearsed: HashSet::new(),
        })
    }

    /// Puts a keyword in, or adds what is newly known to the one that is there.
    ///
    /// A known value is never replaced by an unknown one; text, sector, status and cluster of a row
    /// that is there stay as they are.
    ///
    /// # Errors
    /// Any failure of SQLite.
    pub fn put(&mut self, new: &NewKeyword<'_>) -> Result<Put, StoreError> {
        let insert = &mut self.insert;
        insert.raw_bind_parameter(1, new.sector_id.0)?;
        insert.raw_bind_parameter(2, new.keyword)?;
        insert.raw_bind_parameter(3, new.normal_form)?;
        insert.raw_bind_parameter(4, new.market)?;
        insert.raw_bind_parameter(5, new.search_volume)?;
        insert.raw_bind_parameter(6, new.difficulty)?;
        insert.raw_bind_parameter(7, new.cpc_micros)?;
        insert.raw_bind_parameter(8, new.intent.map(Intent::as_str))?;
        insert.raw_bind_parameter(9, new.source.as_str())?;
        let kind = match (new.search_volume, new.volume_range) {
            (_, Some(_)) => Some(VolumeKind::Bucket),
            (Some(_), None) => Some(VolumeKind::Exact),
            (None, None) => None,
        };
        let origin = match new.source {
            KeywordSource::Manual => IntentOrigin::Manual,
            KeywordSource::CsvImport | KeywordSource::ApiImport => IntentOrigin::File,
        };
        insert.raw_bind_parameter(11, kind.map(VolumeKind::as_str))?;
        insert.raw_bind_parameter(12, new.volume_range.map(|range| range.min))?;
        insert.raw_bind_parameter(13, new.volume_range.and_then(|range| range.max))?;
        insert.raw_bind_parameter(14, new.impressions)?;
        insert.raw_bind_parameter(15, new.intent.map(|_| origin.as_str()))?;
        if insert.raw_execute()? == 1 {
            return Ok(Put::New);
        }
        let Some((id, known)) = self.find(new)? else {
            return Err(StoreError::no_row("keyword", new.normal_form));
        };
        let (put, merged) = self.merge(id, known, new);
        if merged != known {
            let update = &mut self.update;
            update.raw_bind_parameter(1, id)?;
            update.raw_bind_parameter(2, merged.search_volume)?;
            update.raw_bind_parameter(3, merged.difficulty)?;
            update.raw_bind_parameter(4, merged.cpc_micros)?;
            update.raw_bind_parameter(5, merged.intent.map(Intent::as_str))?;
            update.raw_execute()?;
        }
        Ok(put)
    }

    /// Says what `put` would do, and changes nothing.
    ///
    /// # Errors
    /// Any failure of SQLite.
    pub fn rehearse(&mut self, new: &NewKeyword<'_>) -> Result<Put, StoreError> {
        if let Some((id, known)) = self.find(new)? {
            return Ok(self.merge(id, known, new).0);
        }
        let half = |salt: u8| {
            let mut hasher = DefaultHasher::new();
            hasher.write_u8(salt);
            hasher.write(new.market.as_bytes());
            hasher.write_u8(0xFF);
            hasher.write(new.normal_form.as_bytes());
            hasher.finish()
        };
        Ok(if self.rehearsed.insert((half(1), half(2))) {
            Put::New
        } else {
            Put::Repeated
        })
    }

    fn find(&mut self, new: &NewKeyword<'_>) -> Result<Option<(i64, Known)>, StoreError> {
        let found = self
            .find
            .query_row(params![new.normal_form, new.market], |row| {
                let known = Known {
                    search_volume: row.get(1)?,
                    difficulty: row.get(2)?,
                    cpc_micros: row.get(3)?,
                    intent: optional_word(row, 4)?,
                };
                Ok((row.get(0)?, known))
            });
        Ok(found.optional()?)
    }

    /// Decides what a row that is there becomes. The first of several in one file counts.
    fn merge(&mut self, id: i64, known: Known, new: &NewKeyword<'_>) -> (Put, Known) {
        if id > self.newest_before || !self.meet(id) {
            return (Put::Repeated, known.or(Known::of(new)));
        }
        let merged = Known::of(new).or(known);
        let put = if merged == known {
            Put::Unchanged
        } else {
            Put::Updated
        };
        (put, merged)
    }

    /// Notes that an older row was met; `false` when it was met before.
    fn meet(&mut self, id: i64) -> bool {
        let block = self.met.entry(id >> 6).or_default();
        let bit = 1_u64 << (id & 63);
        let first = *block & bit == 0;
        *block |= bit;
        first
    }
}

/// Puts one keyword in, as `KeywordWriter::put` does.
///
/// # Errors
/// Any failure of SQLite.
pub fn put(connection: &Connection, new: &NewKeyword<'_>, now: &str) -> Result<Put, StoreError> {
    KeywordWriter::new(connection, now)?.put(new)
}

#[cfg(test)]
mod tests {
    use super::super::{Store, keywords, sectors};
    use super::*;
    use crate::domain::ids::KeywordId;

    const NOW: &str = "2026-01-01T00:00:00.000Z";

    fn new(normal_form: &'static str, volume: Option<i64>) -> NewKeyword<'static> {
        NewKeyword {
            sector_id: SectorId(1),
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
    fn unknown_never_overwrites_known() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        sectors::insert(connection, "General", NOW).unwrap();
        for (volume, became) in [
            (Some(90), Put::New),
            (None, Put::Unchanged),
            (Some(90), Put::Unchanged),
            (Some(0), Put::Updated),
        ] {
            assert_eq!(put(connection, &new("rugs", volume), NOW).unwrap(), became);
        }
        let found = keywords::get(connection, KeywordId(1)).unwrap();
        assert_eq!(found.search_volume, Some(0));
        let other_market = NewKeyword {
            market: "de",
            ..new("rugs", None)
        };
        assert_eq!(put(connection, &other_market, NOW).unwrap(), Put::New);
    }

    #[test]
    fn what_repeats_is_told_from_what_was_there() {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        sectors::insert(connection, "General", NOW).unwrap();
        put(connection, &new("old", None), NOW).unwrap();
        let rows = [
            (new("old", Some(5)), Put::Updated),
            (new("old", Some(6)), Put::Repeated),
            (new("fresh", None), Put::New),
            (new("fresh", Some(7)), Put::Repeated),
            (new("fresh", Some(8)), Put::Repeated),
        ];
        let mut rehearsal = KeywordWriter::new(connection, NOW).unwrap();
        for (row, became) in &rows {
            assert_eq!(rehearsal.rehearse(row).unwrap(), *became, "{row:?}");
        }
        drop(rehearsal);
        let mut writer = KeywordWriter::new(connection, NOW).unwrap();
        for (row, became) in &rows {
            assert_eq!(writer.put(row).unwrap(), *became, "{row:?}");
        }
        let volume = |name| {
            let id = keywords::id_of(connection, name, "").unwrap().unwrap();
            keywords::get(connection, id).unwrap().search_volume
        };
        // The first number of a file counts, and a later row may add what was unknown.
        assert_eq!((volume("old"), volume("fresh")), (Some(5), Some(7)));
    }
}
