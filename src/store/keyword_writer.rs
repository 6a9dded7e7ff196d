//! Putting keywords in, one by one or a million at a time.
//!
//! Rows are gathered in memory and sorted by their identity; then those that repeat stand side by
//! side, the index of identities is walked from one end to the other, and new rows are appended to
//! table and index alike. Row numbers are given here and nowhere else, always above every number
//! that ever was.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hasher as _};

use rusqlite::Connection;

use super::StoreError;
use super::agreements::Numbers;
use super::keyword_buffer::{Buffer, DRAWERS, Entry, Packed, RowPlace};
use super::keyword_insert::{Fresh, ROWS};
use super::keyword_values::{self, Finder, Found, Walk, has_keywords, look_up, newest_number};
use super::keyword_work::{Combined, Verdict, Work};
use super::observations;
use crate::domain::ids::{ImportId, SectorId};
use crate::domain::keyword::{Intent, KeywordSource};
use crate::domain::observation::{Extra, VolumeRange};
use crate::domain::said::Standing;

/// To walk past so many rows takes about as long as to look one up.
const ROWS_PER_LOOK_UP: u64 = 2;

/// How many rows are fetched ahead.
const FETCHED: usize = 64;

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

/// What became of many keywords.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many were not there.
    pub new: u64,
    /// How many were there and changed.
    pub updated: u64,
    /// How many were there, just so.
    pub unchanged: u64,
    /// How many repeated another one.
    pub repeated: u64,
}

impl Tally {
    fn count(&mut self, put: Put) {
        match put {
            Put::New => self.new += 1,
            Put::Updated => self.updated += 1,
            Put::Unchanged => self.unchanged += 1,
            Put::Repeated => self.repeated += 1,
        }
    }

    /// Adds another tally.
    pub fn add(&mut self, other: Self) {
        self.new += other.new;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.repeated += other.repeated;
    }
}

/// Puts many keywords in and tells what repeats within them from what was there before.
#[derive(Debug)]
pub struct KeywordWriter {
    import: Option<ImportId>,
    /// Whether an earlier run stored a part of this import.
    is_resumed: bool,
    buffer: Buffer,
    json: String,
    /// The newest row that this writer did not make. `None` before the first rows are stored.
    newest_before: Option<i64>,
    /// The older rows that were met.
    met: Numbers,
    /// What a rehearsal would have made, as 128 bits of hash each.
    rehearsed: HashSet<(u64, u64)>,
}

impl KeywordWriter {
    /// Makes a writer for an import; `None` when nobody will ask where the values are from.
    #[must_use]
    pub fn new(import: Option<ImportId>) -> Self {
        Self {
            import,
            is_resumed: false,
            buffer: Buffer::default(),
            json: String::new(),
            newest_before: None,
            met: Numbers::default(),
            rehearsed: HashSet::new(),
        }
    }

    /// Says which import the rows belong to, and whether an earlier run stored a part of it.
    pub fn belongs_to(&mut self, import: ImportId, is_resumed: bool) {
        self.import = Some(import);
        self.is_resumed = is_resumed;
    }

    /// Takes a keyword; `store` puts it in.
    ///
    /// A known value is never replaced by an unknown one; text, sector, status and cluster of a row
    /// that is there stay as they are.
    ///
    /// # Errors
    /// A failure of SQLite's kind for numbers that no keyword has, such as a difficulty of 101: while
    /// many rows are stored nothing else checks them.
    pub fn add(&mut self, new: &NewKeyword<'_>) -> Result<(), StoreError> {
        check_numbers(new)?;
        match new.extra.filter(|extra| !extra.is_empty()) {
            None => self.buffer.push(new, None),
            Some(extra) => {
                self.json = serde_json::to_string(extra).map_err(|error| {
                    StoreError::Sql(rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
                })?;
                self.buffer.push(new, Some(&self.json));
            }
        }
        Ok(())
    }

    /// How many keywords wait to be stored.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.buffer.rows()
    }

    /// Whether the keywords must be stored before another one comes.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.buffer.is_full()
    }

    /// Puts the keywords in that were added, within a write transaction of the caller's.
    ///
    /// # Errors
    /// `NoRow` for a sector that does not exist; any failure of SQLite.
    pub fn store(&mut self, connection: &Connection, now: &str) -> Result<Tally, StoreError> {
        let mut tally = Tally::default();
        if self.buffer.rows() == 0 {
            return Ok(tally);
        }
        self.buffer.check_sectors(connection)?;
        let newest = newest_number(connection)?;
        let newest_before = *self.newest_before.get_or_insert(newest);
        let mut all = keyword_values::all_in_order(connection)?;
        let mut finder = if !has_keywords(connection)? {
            Finder::Nothing
        } else if self.buffer.rows() as u64 >= newest.cast_unsigned() / ROWS_PER_LOOK_UP {
            Finder::All(Walk::new(all.query([])?))
        } else {
            look_up(connection)?
        };
        let mut work = Work::new(connection, self.import, newest, now);
        let as_they_came = self.buffer.knows_order();
        for drawer in 0..DRAWERS {
            let sorted = self.buffer.sorted(drawer);
            let (mut seen, mut fetched) = (0, 0);
            for group in sorted.chunk_by(|one, other| self.buffer.is_same(*one, *other)) {
                let Some(first) = group.first() else { continue };
                if seen >= fetched {
                    fetched = sorted.len().min(seen + FETCHED);
                    self.buffer.fetch(&sorted[seen..fetched]);
                }
                seen += group.len();
                tally.repeated += group.len() as u64 - 1;
                if let Some(whole) = self.combine(group) {
                    work.combined.insert(first.place(), whole);
                }
                let found = if matches!(finder, Finder::Nothing) {
                    None
                } else {
                    let row = self.buffer.row(*first);
                    finder.find(row.normal_form, row.market)?
                };
                let Some(found) = found else {
                    tally.new += 1;
                    work.fresh.push(*first);
                    continue;
                };
                let repeated = found.id > newest_before || !self.met.insert(found.id);
                let (row, extra) = self.whole(*first, &work.combined);
                let verdict = self.judge(connection, &found, &row, extra, repeated)?;
                tally.count(verdict.put);
                work.note(&found, &verdict)?;
            }
            self.buffer.recycle(drawer, sorted);
            if !as_they_came {
                self.insert(&mut work)?;
                work.combined.clear();
            }
        }
        self.buffer.put_in_order(&mut work.fresh);
        self.insert(&mut work)?;
        work.finish()?;
        self.buffer.clear();
        Ok(tally)
    }

    /// Says what `store` would do, and changes nothing.
    ///
    /// # Errors
    /// Any failure of SQLite.
    pub fn rehearse(&mut self, connection: &Connection) -> Result<Tally, StoreError> {
        let mut tally = Tally::default();
        let mut finder = look_up(connection)?;
        for drawer in 0..DRAWERS {
            let sorted = self.buffer.sorted(drawer);
            for group in sorted.chunk_by(|one, other| self.buffer.is_same(*one, *other)) {
                let Some(first) = group.first() else { continue };
                tally.repeated += group.len() as u64 - 1;
                let mut combined = HashMap::new();
                if let Some(whole) = self.combine(group) {
                    combined.insert(first.place(), whole);
                }
                let row = self.buffer.row(*first);
                let identity = hashes(&row);
                if let Some(found) = finder.find(row.normal_form, row.market)? {
                    let repeated = !self.met.insert(found.id);
                    let (row, extra) = self.whole(*first, &combined);
                    let verdict = self.judge(connection, &found, &row, extra, repeated)?;
                    tally.count(verdict.put);
                } else if self.rehearsed.insert(identity) {
                    tally.new += 1;
                } else {
                    tally.repeated += 1;
                }
            }
            self.buffer.recycle(drawer, sorted);
        }
        self.buffer.clear();
        Ok(tally)
    }

    /// Makes one of several rows of a keyword. `None` when the first says all of it.
    fn combine(&self, group: &[Entry]) -> Option<Combined> {
        let (first, others) = group.split_first()?;
        if others.is_empty() {
            return None;
        }
        let row = self.buffer.row(*first);
        let mut whole = Combined {
            said: row.said,
            extra_of: *first,
        };
        let mut has_extra = row.extra.is_some();
        for other in others {
            let other_row = self.buffer.row(*other);
            whole.said = whole.said.or(other_row.said);
            if !has_extra && other_row.extra.is_some() {
                has_extra = true;
                whole.extra_of = *other;
            }
        }
        let adds = whole.said != row.said || whole.extra_of.place() != first.place();
        adds.then_some(whole)
    }

    /// Gives a row with what the later ones of the same keyword add, and the JSON of the rest.
    fn whole(
        &self,
        entry: Entry,
        combined: &HashMap<RowPlace, Combined>,
    ) -> (Packed<'_>, Option<&str>) {
        let mut row = self.buffer.row(entry);
        let mut extra = row.extra;
        // Most files have nothing to combine; then no number is hashed for a look in vain.
        if !combined.is_empty()
            && let Some(whole) = combined.get(&entry.place())
        {
            row.said = whole.said;
            extra = self.buffer.row(whole.extra_of).extra;
        }
        (row, extra)
    }

    /// Decides what becomes of a keyword that is there.
    fn judge(
        &self,
        connection: &Connection,
        found: &Found,
        row: &Packed<'_>,
        extra: Option<&str>,
        repeated: bool,
    ) -> Result<Verdict, StoreError> {
        let mut said = row.said;
        let mut extra = extra.map(str::to_owned);
        if repeated {
            // What this import said of it before counts; the row adds what was unknown then.
            let own = match self.import {
                Some(import) => observations::find(connection, found.id, import)?,
                None => None,
            };
            let (before, more) = own.unwrap_or_else(|| (found.standing.as_said(), None));
            said = before.or(said);
            extra = more.or(extra);
        }
        let standing = if row.source == KeywordSource::Manual {
            found.standing.told_by_hand(&said)
        } else {
            found.standing.heard(&said)
        };
        let made_by_us =
            self.is_resumed && found.import.is_some() && found.import == self.import.map(|id| id.0);
        let put = if repeated {
            Put::Repeated
        } else if made_by_us {
            Put::New
        } else if standing == found.standing {
            Put::Unchanged
        } else {
            Put::Updated
        };
        Ok(Verdict {
            put,
            standing,
            said,
            extra,
            is_again: repeated || self.is_resumed,
        })
    }

    /// Inserts the rows that wait for it, under the next numbers.
    fn insert(&self, work: &mut Work<'_>) -> Result<(), StoreError> {
        let fresh = std::mem::take(&mut work.fresh);
        let mut rows = Vec::with_capacity(ROWS);
        for entries in fresh.chunks(ROWS) {
            rows.clear();
            self.buffer.fetch(entries);
            for entry in entries {
                let (row, extra) = self.whole(*entry, &work.combined);
                let standing = if row.source == KeywordSource::Manual {
                    Standing::default().told_by_hand(&row.said)
                } else {
                    Standing::default().heard(&row.said)
                };
                rows.push((Fresh { row, standing }, extra));
            }
            work.insert(&rows)?;
        }
        work.fresh = fresh;
        work.fresh.clear();
        Ok(())
    }
}

/// Puts one keyword in, as a writer does for many.
///
/// # Errors
/// Any failure of SQLite.
pub fn put(connection: &Connection, new: &NewKeyword<'_>, now: &str) -> Result<Put, StoreError> {
    let mut writer = KeywordWriter::new(None);
    writer.add(new)?;
    Ok(became(writer.store(connection, now)?))
}

/// Says what `put` would do, and changes nothing.
///
/// # Errors
/// Any failure of SQLite.
pub fn rehearse_put(connection: &Connection, new: &NewKeyword<'_>) -> Result<Put, StoreError> {
    let mut writer = KeywordWriter::new(None);
    writer.add(new)?;
    Ok(became(writer.rehearse(connection)?))
}

fn became(tally: Tally) -> Put {
    if tally.new > 0 {
        Put::New
    } else if tally.updated > 0 {
        Put::Updated
    } else {
        Put::Unchanged
    }
}

fn check_numbers(new: &NewKeyword<'_>) -> Result<(), StoreError> {
    let range = new.volume_range;
    let is_turned = |range: VolumeRange| range.max.is_some_and(|max| max < range.min);
    let bad = [
        new.search_volume,
        range.map(|range| range.min),
        new.impressions,
        new.difficulty,
        new.cpc_micros,
    ]
    .into_iter()
    .flatten()
    .find(|number| *number < 0)
    .or(new.difficulty.filter(|difficulty| *difficulty > 100))
    .or(range
        .filter(|range| is_turned(*range))
        .and_then(|range| range.max));
    match bad {
        None => Ok(()),
        Some(number) => {
            let error = rusqlite::Error::IntegralValueOutOfRange(0, number);
            Err(StoreError::Sql(error))
        }
    }
}

fn hashes(row: &Packed<'_>) -> (u64, u64) {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        hasher.write_u8(salt);
        hasher.write(row.market.as_bytes());
        hasher.write_u8(0xFF);
        hasher.write(row.normal_form.as_bytes());
        hasher.finish()
    };
    (half(1), half(2))
}

#[cfg(test)]
mod tests {
    use super::super::{Store, imports, keywords, sectors};
    use super::*;
    use crate::domain::ids::KeywordId;

    const NOW: &str = "2026-01-01T00:00:00.000Z";

    fn new(normal_form: &str, volume: Option<i64>) -> NewKeyword<'_> {
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

    fn store() -> Store {
        let store = Store::in_memory().unwrap();
        sectors::insert(store.connection(), "General", NOW).unwrap();
        store
    }

    #[test]
    fn unknown_never_overwrites_known() {
        let store = store();
        let connection = store.connection();
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
        let store = store();
        let connection = store.connection();
        put(connection, &new("old", None), NOW).unwrap();
        let rows = [
            (new("old", Some(5)), Put::Updated),
            (new("old", Some(6)), Put::Repeated),
            (new("fresh", None), Put::New),
            (new("fresh", Some(7)), Put::Repeated),
            (new("fresh", Some(8)), Put::Repeated),
        ];
        let import = imports::begin(
            connection,
            uuid::Uuid::nil(),
            &imports::Origin::default(),
            NOW,
        );
        let mut writer = KeywordWriter::new(Some(import.unwrap()));
        let mut rehearsal = KeywordWriter::new(None);
        for (row, became) in &rows {
            rehearsal.add(row).unwrap();
            writer.add(row).unwrap();
            let mut expected = Tally::default();
            expected.count(*became);
            assert_eq!(rehearsal.rehearse(connection).unwrap(), expected, "{row:?}");
        }
        let all = Tally {
            new: 1,
            updated: 1,
            unchanged: 0,
            repeated: 3,
        };
        assert_eq!(writer.store(connection, NOW).unwrap(), all);
        let volume = |name| {
            let id = keywords::id_of(connection, name, "").unwrap().unwrap();
            keywords::get(connection, id).unwrap().search_volume
        };
        // The first number of a file counts, and a later row may add what was unknown.
        assert_eq!((volume("old"), volume("fresh")), (Some(5), Some(7)));
    }

    #[test]
    fn a_number_is_never_given_twice() {
        let store = store();
        let connection = store.connection();
        for name in ["a", "b"] {
            put(connection, &new(name, None), NOW).unwrap();
        }
        keywords::remove(connection, &[KeywordId(2), KeywordId(1)]).unwrap();
        put(connection, &new("c", None), NOW).unwrap();
        let id = keywords::id_of(connection, "c", "").unwrap();
        assert_eq!(id, Some(KeywordId(3)));
    }

    #[test]
    fn parts_of_a_file_are_stored_as_the_whole_is() {
        let names: Vec<String> = (0..300).map(|n| format!("k{}", n * 7 % 200)).collect();
        let stored = |rows_at_once: usize| {
            let store = store();
            let connection = store.connection();
            let origin = imports::Origin::default();
            let import = imports::begin(connection, uuid::Uuid::nil(), &origin, NOW).unwrap();
            let mut writer = KeywordWriter::new(Some(import));
            let mut tally = Tally::default();
            for (part, names) in names.chunks(rows_at_once).enumerate() {
                for (row, name) in names.iter().enumerate() {
                    let number = i64::try_from(part * rows_at_once + row).unwrap();
                    writer
                        .add(&new(name, (number % 3 > 0).then_some(number)))
                        .unwrap();
                }
                tally.add(writer.store(connection, NOW).unwrap());
            }
            let all = keywords::KeywordFilter::default();
            let order = keywords::KeywordOrder::Keyword;
            let page = keywords::Page::default();
            let found = keywords::list(connection, &all, order, false, page).unwrap();
            let found: Vec<_> = found
                .into_iter()
                .map(|keyword| (keyword.keyword, keyword.search_volume))
                .collect();
            (tally, found)
        };
        let whole = stored(1000);
        assert_eq!((whole.0.new, whole.0.repeated), (200, 100));
        assert_eq!(stored(64), whole);
        assert_eq!(stored(1), whole);
    }
}
