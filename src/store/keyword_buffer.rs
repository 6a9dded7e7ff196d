//! Many keywords in little memory, sorted by their identity.
//!
//! A million rows take about 52 bytes each: the text and the numbers stand packed one after another,
//! and only their places are sorted. Rows are kept apart by their first byte: what is sorted together
//! then fits the processor's cache, which makes sorting and reading three times as fast. Rows of one
//! identity are compared in full, never by a hash, so that two keywords cannot become one by chance.

use std::cmp::Ordering;
use std::collections::HashMap;

use rusqlite::Connection;

use super::StoreError;
use super::keyword_writer::NewKeyword;
use crate::domain::ids::SectorId;
use crate::domain::keyword::{Intent, KeywordSource};
use crate::domain::observation::VolumeRange;
use crate::domain::said::Said;

/// Up to how many new rows get their numbers in the order in which they came; more get them in the
/// order of their normal forms, which spares the table or the index a million places at random.
const NUMBERED_AS_THEY_CAME: usize = 100_000;

/// How many rows are kept before they must be stored.
const MAX_ROWS: usize = 1 << 20;

/// How many bytes of them are kept.
const MAX_BYTES: usize = 48 << 20;

/// How many bytes a packed row has beside its texts at the most: numbers of seven bits a byte, and flags.
const MOST_BESIDE_TEXTS: usize = 128;

/// How many bytes a drawer first has room for, and grows by at the least.
const LEAST_ROOM: usize = 512;

/// About how long a packed row is.
const ROW_BYTES: usize = 28;

/// Where a row belongs: most files know one place only.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    sector_id: SectorId,
    market: String,
    source: KeywordSource,
}

/// A row's place among the others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// The first bytes of the normal form, which decide nearly every comparison.
    start: Start,
    /// Where the row begins in its drawer, which grows as rows come.
    at: u32,
}

/// Tells a row from all others of a buffer: its drawer, and where it begins there.
pub(super) type RowPlace = (u8, u32);

impl Entry {
    /// Where the row is.
    pub(super) fn place(self) -> RowPlace {
        (drawer_of(self.start) as u8, self.at)
    }
}

/// The rows that begin with one byte.
#[derive(Debug, Default)]
struct Drawer {
    bytes: Vec<u8>,
    entries: Vec<Entry>,
}

/// A row, unpacked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Packed<'b> {
    pub(super) sector_id: SectorId,
    pub(super) market: &'b str,
    pub(super) source: KeywordSource,
    pub(super) normal_form: &'b str,
    /// The text as read, when it is not the normal form.
    pub(super) spelling: Option<&'b str>,
    pub(super) said: Said,
    /// What else the source says, as JSON.
    pub(super) extra: Option<&'b str>,
}

/// Rows that wait to be stored.
#[derive(Debug, Default)]
pub(super) struct Buffer {
    /// By the first byte of the normal form; empty before the first row comes.
    drawers: Vec<Drawer>,
    places: Vec<Place>,
    last_place: usize,
    /// Where the first rows are, in the order in which they came.
    order: Vec<RowPlace>,
    rows: usize,
    bytes: usize,
}

const SPELLING: u8 = 1;
const EXTRA: u8 = 2;
const INTENT: u8 = 4;

const VOLUME: u8 = 1;
const RANGE: u8 = 2;
const OPEN_RANGE: u8 = 4;
const IMPRESSIONS: u8 = 8;
const DIFFICULTY: u8 = 16;
const CPC: u8 = 32;

impl Buffer {
    /// Whether the rows should be stored before another one comes.
    pub(super) fn is_full(&self) -> bool {
        self.rows >= MAX_ROWS || self.bytes >= MAX_BYTES
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    /// Forgets the rows and keeps the memory.
    pub(super) fn clear(&mut self) {
        for drawer in &mut self.drawers {
            drawer.bytes.clear();
            drawer.entries.clear();
        }
        self.places.clear();
        self.order.clear();
        self.last_place = 0;
        self.rows = 0;
        self.bytes = 0;
    }

    /// Adds a row. `extra` is its JSON.
    pub(super) fn push(&mut self, new: &NewKeyword<'_>, extra: Option<&str>) {
        let place = self.place(new);
        if self.drawers.is_empty() {
            self.drawers.resize_with(DRAWERS, Drawer::default);
        }
        let start = start(new.normal_form.as_bytes());
        let Some(drawer) = self.drawers.get_mut(drawer_of(start)) else {
            return;
        };
        let at = drawer.bytes.len();
        let texts = [new.normal_form, new.keyword, extra.unwrap_or_default()];
        let most = texts.iter().map(|text| text.len()).sum::<usize>() + MOST_BESIDE_TEXTS;
        make_room(&mut drawer.bytes, most);
        make_room(&mut drawer.entries, 1);
        drawer.pack(new, place, extra);
        let entry = Entry {
            start,
            at: at as u32,
        };
        drawer.entries.push(entry);
        if self.rows < NUMBERED_AS_THEY_CAME {
            self.order.push(entry.place());
        } else {
            self.order = Vec::new();
        }
        self.rows += 1;
        self.bytes += drawer.bytes.len() - at;
    }

    /// Refuses sectors that do not exist: references are not checked while many rows are stored.
    ///
    /// # Errors
    /// `NoRow` for the first one that does not.
    pub(super) fn check_sectors(&self, connection: &Connection) -> Result<(), StoreError> {
        let mut exists = connection.prepare_cached("SELECT 1 FROM sectors WHERE id = ?1")?;
        for place in &self.places {
            if !exists.exists([place.sector_id.0])? {
                return Err(StoreError::no_row("sector", place.sector_id));
            }
        }
        Ok(())
    }

    fn place(&mut self, new: &NewKeyword<'_>) -> usize {
        let is_it = |place: &Place| {
            is_same_text(&place.market, new.market)
                && place.sector_id == new.sector_id
                && place.source == new.source
        };
        if !self.places.get(self.last_place).is_some_and(is_it) {
            let found = self.places.iter().position(is_it);
            self.last_place = found.unwrap_or(self.places.len());
            if found.is_none() {
                self.places.push(Place {
                    sector_id: new.sector_id,
                    market: new.market.to_owned(),
                    source: new.source,
                });
            }
        }
        self.last_place
    }

    /// Gives the rows that begin with one byte, sorted by normal form, market and the order in which they
    /// came. Together the drawers from 0 on are sorted too.
    pub(super) fn sorted(&mut self, drawer: usize) -> Vec<Entry> {
        let Some(of_drawer) = self.drawers.get_mut(drawer) else {
            return Vec::new();
        };
        let mut entries = std::mem::take(&mut of_drawer.entries);
        entries.sort_unstable_by(|one, other| self.compare(*one, *other));
        entries
    }

    /// Whether it is known in which order the rows came: up to `NUMBERED_AS_THEY_CAME` of them.
    pub(super) fn knows_order(&self) -> bool {
        self.order.len() == self.rows
    }

    /// Puts rows in the order in which they came, where that is known.
    pub(super) fn put_in_order(&self, entries: &mut [Entry]) {
        if self.knows_order() {
            let ranks: HashMap<RowPlace, usize> = self.order.iter().copied().zip(0..).collect();
            entries.sort_unstable_by_key(|entry| ranks.get(&entry.place()).copied());
        }
    }

    /// Takes the memory of a sorted list back.
    pub(super) fn recycle(&mut self, drawer: usize, mut entries: Vec<Entry>) {
        entries.clear();
        if let Some(drawer) = self.drawers.get_mut(drawer) {
            drawer.entries = entries;
        }
    }

    fn compare(&self, one: Entry, other: Entry) -> Ordering {
        ordered(one.start).cmp(&ordered(other.start)).then_with(|| {
            self.identity(one)
                .cmp(&self.identity(other))
                .then(one.at.cmp(&other.at))
        })
    }

    /// Whether two rows are of the same keyword.
    pub(super) fn is_same(&self, one: Entry, other: Entry) -> bool {
        one.start == other.start && {
            let (one, other) = (self.identity(one), self.identity(other));
            one.0 == other.0 && is_same_text(one.1, other.1)
        }
    }

    fn bytes_of(&self, entry: Entry) -> &[u8] {
        let drawer = self.drawers.get(drawer_of(entry.start));
        drawer.map_or(&[], |drawer| &drawer.bytes)
    }

    fn identity(&self, entry: Entry) -> (&[u8], &str) {
        let mut reader = Reader {
            bytes: self.bytes_of(entry),
            at: entry.at as usize + 2,
        };
        let place = reader.number() as usize;
        let market = self.places.get(place).map_or("", |place| &place.market);
        (reader.bytes_of_text(), market)
    }

    /// Looks at rows that are unpacked soon. They lie anywhere in their drawer, and the processor fetches
    /// many places at once when none of them waits for another.
    pub(super) fn fetch(&self, entries: &[Entry]) {
        let seen = entries.iter().fold(0, |seen, entry| {
            let bytes = self.bytes_of(*entry);
            let at = entry.at as usize;
            let first = bytes.get(at).copied().unwrap_or(0);
            seen ^ first ^ bytes.get(at + ROW_BYTES).copied().unwrap_or(0)
        });
        std::hint::black_box(seen);
    }

    /// Unpacks a row.
    pub(super) fn row(&self, entry: Entry) -> Packed<'_> {
        let at = entry.at as usize;
        let bytes = self.bytes_of(entry);
        let (texts, numbers) = match bytes.get(at..at + 2) {
            Some(flags) => (flags[0], flags[1]),
            None => (0, 0),
        };
        let mut reader = Reader { bytes, at: at + 2 };
        let place = self.places.get(reader.number() as usize);
        let normal_form = reader.text();
        let spelling = (texts & SPELLING != 0).then(|| reader.text());
        let extra = (texts & EXTRA != 0).then(|| reader.text());
        let intent = if texts & INTENT == 0 {
            None
        } else {
            let index = reader.byte();
            Intent::ALL.get(usize::from(index)).copied()
        };
        let mut number = |bit| (numbers & bit != 0).then(|| reader.number().cast_signed());
        let search_volume = number(VOLUME);
        let min = number(RANGE);
        let max = if numbers & OPEN_RANGE == 0 {
            number(RANGE)
        } else {
            None
        };
        Packed {
            sector_id: place.map_or(SectorId(0), |place| place.sector_id),
            market: place.map_or("", |place| &place.market),
            source: place.map_or(KeywordSource::CsvImport, |place| place.source),
            normal_form,
            spelling,
            said: Said {
                search_volume,
                volume_range: min.map(|min| VolumeRange { min, max }),
                impressions: number(IMPRESSIONS),
                difficulty: number(DIFFICULTY),
                cpc_micros: number(CPC),
                intent,
            },
            extra,
        }
    }
}

impl Drawer {
    fn pack(&mut self, new: &NewKeyword<'_>, place: usize, extra: Option<&str>) {
        let spelling = (new.keyword != new.normal_form).then_some(new.keyword);
        let range = new.volume_range;
        let bit = |there: bool, bit: u8| if there { bit } else { 0 };
        let texts = bit(spelling.is_some(), SPELLING)
            | bit(extra.is_some(), EXTRA)
            | bit(new.intent.is_some(), INTENT);
        let numbers = bit(new.search_volume.is_some(), VOLUME)
            | bit(range.is_some(), RANGE)
            | bit(range.is_some_and(|range| range.max.is_none()), OPEN_RANGE)
            | bit(new.impressions.is_some(), IMPRESSIONS)
            | bit(new.difficulty.is_some(), DIFFICULTY)
            | bit(new.cpc_micros.is_some(), CPC);
        self.bytes.extend_from_slice(&[texts, numbers]);
        self.number(place as u64);
        self.text(new.normal_form);
        if let Some(spelling) = spelling {
            self.text(spelling);
        }
        if let Some(extra) = extra {
            self.text(extra);
        }
        if let Some(intent) = new.intent {
            let index = Intent::ALL.iter().position(|known| *known == intent);
            self.bytes.push(index.unwrap_or(0) as u8);
        }
        for number in [
            new.search_volume,
            range.map(|range| range.min),
            range.and_then(|range| range.max),
            new.impressions,
            new.difficulty,
            new.cpc_micros,
        ]
        .into_iter()
        .flatten()
        {
            self.number(number.cast_unsigned());
        }
    }

    /// Writes a number in groups of seven bits, the lowest first.
    fn number(&mut self, number: u64) {
        let mut rest = number;
        while rest >= 0x80 {
            self.bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

/// Makes room by an eighth. Doubling would leave a third of a large buffer empty, which counts as memory in
/// use where the allocator does not leave it to the system.
fn make_room<T>(list: &mut Vec<T>, more: usize) {
    if list.capacity() - list.len() < more {
        list.reserve_exact(more.max(list.len() / 8).max(LEAST_ROOM / size_of::<T>()));
    }
}

/// How many drawers there are: one for each byte.
pub(super) const DRAWERS: usize = 256;

/// The drawer of a normal form: its first byte.
fn drawer_of(start: Start) -> usize {
    (start[0] >> 24) as usize
}

/// The first 20 bytes as numbers that sort as the bytes do: small ones, so that an entry has no gaps.
type Start = [u32; 5];

/// A start to compare by: two steps, where a list of five is compared in a loop.
fn ordered(start: Start) -> (u128, u32) {
    let [one, two, three, four, last] = start;
    let pair = |high: u32, low: u32| u64::from(high) << 32 | u64::from(low);
    let high = u128::from(pair(one, two)) << 64 | u128::from(pair(three, four));
    (high, last)
}

fn start(text: &[u8]) -> Start {
    let mut first = [0_u8; 20];
    let length = text.len().min(first.len());
    first[..length].copy_from_slice(&text[..length]);
    let mut start = [0; 5];
    for (number, bytes) in start.iter_mut().zip(first.as_chunks::<4>().0) {
        *number = u32::from_be_bytes(*bytes);
    }
    start
}

/// Whether two texts are the same. Two empty ones are not handed to the comparison of memory, which
/// takes as long as a hundred instructions for an empty text that lies nowhere.
pub(super) fn is_same_text(one: &str, other: &str) -> bool {
    one.len() == other.len() && (one.is_empty() || one == other)
}

/// Reads what `Buffer` packed.
struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        byte
    }

    fn number(&mut self) -> u64 {
        let mut number = 0_u64;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 || shift >= 63 {
                return number;
            }
            shift += 7;
        }
    }

    fn bytes_of_text(&mut self) -> &'b [u8] {
        let length = self.number() as usize;
        let text = self.bytes.get(self.at..self.at + length);
        self.at += length;
        text.unwrap_or_default()
    }

    fn text(&mut self) -> &'b str {
        // What was packed was text; the check costs a nanosecond.
        std::str::from_utf8(self.bytes_of_text()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::option::of;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked_in_order_of_identity(
            rows in proptest::collection::vec(
                ("[aé]{0,3}|same start of text [ab]{0,2}", "(de)?", of(0_i64..=i64::MAX), of(0_i64..300), of(of(0_i64..9)), any::<bool>()),
                0..40,
            ),
        ) {
            let mut buffer = Buffer::default();
            let news: Vec<NewKeyword<'_>> = rows
                .iter()
                .map(|(form, market, volume, difficulty, range, same)| NewKeyword {
                    sector_id: SectorId(1),
                    keyword: if *same { form } else { "Another" },
                    normal_form: form,
                    market,
                    search_volume: *volume,
                    volume_range: range.map(|max| VolumeRange { min: 3, max }),
                    impressions: *difficulty,
                    difficulty: *difficulty,
                    cpc_micros: None,
                    intent: same.then_some(Intent::Navigational),
                    extra: None,
                    source: KeywordSource::CsvImport,
                })
                .collect();
            for new in &news {
                buffer.push(new, (new.market == "de").then_some("{}"));
            }
            prop_assert_eq!(buffer.rows(), news.len());
            let sorted: Vec<Entry> = (0..DRAWERS).flat_map(|drawer| buffer.sorted(drawer)).collect();
            let mut expected: Vec<(usize, &NewKeyword<'_>)> = news.iter().enumerate().collect();
            expected.sort_by_key(|(index, new)| (new.normal_form, new.market, *index));
            prop_assert_eq!(sorted.len(), expected.len());
            for (entry, (_, new)) in sorted.iter().zip(&expected) {
                let row = buffer.row(*entry);
                prop_assert_eq!(row.normal_form, new.normal_form);
                prop_assert_eq!(row.market, new.market);
                prop_assert_eq!(row.spelling.unwrap_or(row.normal_form), new.keyword);
                prop_assert_eq!(row.said.search_volume, new.search_volume);
                prop_assert_eq!(row.said.volume_range, new.volume_range);
                prop_assert_eq!(row.said.impressions, new.impressions);
                prop_assert_eq!(row.said.difficulty, new.difficulty);
                prop_assert_eq!(row.said.intent, new.intent);
                prop_assert_eq!(row.extra.is_some(), new.market == "de");
            }
            for (pair, of) in sorted.windows(2).zip(expected.windows(2)) {
                let same = (of[0].1.normal_form, of[0].1.market) == (of[1].1.normal_form, of[1].1.market);
                prop_assert_eq!(buffer.is_same(pair[0], pair[1]), same);
            }
        }
    }
}
