//! Taking back what an import said.
//!
//! A keyword that nobody but this import named, and that nothing uses, goes; of every other one the
//! values are worked out again from what the rest have said. One block of row numbers is looked at
//! at a time, so that the memory does not grow with the import.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Row};

use super::StoreError;
use super::agreements::{self, BLOCK};
use super::cached::Cached as _;
use super::keywords::{self, source, word};
use super::{imports, keyword_values, observations};
use crate::domain::ids::{ImportId, KeywordId};
use crate::domain::import::{Import, ImportStatus};
use crate::domain::keyword::KeywordSource;
use crate::domain::said::{Edited, Said, Standing};
use crate::domain::status::KeywordStatus;

/// Why a keyword stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Another import names it too.
    AnotherImport,
    /// A person added or edited it, or it was there before.
    ByHand,
    /// A task targets it.
    Used,
    /// An idea or a task names it.
    Named,
    /// A person put it into its cluster, or made that.
    GroupedByHand,
}

/// What an undo does.
#[derive(Clone, Debug, Default)]
pub struct Undo {
    /// How many keywords go.
    pub removed: u64,
    /// How many that stay get other values.
    pub restored: u64,
    /// How many stay, and why.
    pub kept: BTreeMap<Reason, u64>,
    /// The first of those that stay.
    pub examples: Vec<(KeywordId, String, Reason)>,
}

/// How many of the keywords that stay are named.
const MAX_EXAMPLES: usize = 1000;

/// A keyword as an undo looks at it.
struct Candidate {
    id: i64,
    keyword: String,
    normal_form: String,
    standing: Standing,
    status: KeywordStatus,
    source: KeywordSource,
    is_grouped_by_hand: bool,
    import: Option<i64>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    Ok(Candidate {
        standing: keyword_values::standing(row, 0, 7)?,
        id: row.get(9)?,
        keyword: row.get(10)?,
        normal_form: row.get(11)?,
        status: word(row, 12)?,
        source: source(row, 13)?,
        is_grouped_by_hand: row.get(14)?,
        import: row.get(15)?,
    })
}

/// Lists the keywords that ideas and tasks name, as they write them.
///
/// # Errors
/// Any failure of SQLite.
pub fn named_elsewhere(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT value FROM ideas, json_each(suggested_keywords) WHERE status <> 'rejected'
         UNION SELECT value FROM tasks, json_each(keywords)",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Says what an undo would do; with `now` it does so, within a write transaction of the caller's.
///
/// `named` are the normal forms that ideas and tasks name.
///
/// # Errors
/// Any failure of SQLite.
pub fn undo(
    connection: &Connection,
    import: &Import,
    named: &BTreeSet<String>,
    now: Option<&str>,
) -> Result<Undo, StoreError> {
    let mut undo = Undo::default();
    for block in observations::blocks_of(connection, import.id)? {
        undo_block(connection, import.id, block, named, now, &mut undo)?;
    }
    if let Some(now) = now {
        agreements::forget(connection, import.id)?;
        connection.execute_cached(
            "DELETE FROM observations WHERE import_id = ?1",
            [import.id.0],
        )?;
        imports::set_status(connection, import.id, ImportStatus::Undone, now)?;
    }
    Ok(undo)
}

fn undo_block(
    connection: &Connection,
    import: ImportId,
    block: i64,
    named: &BTreeSet<String>,
    now: Option<&str>,
    undo: &mut Undo,
) -> Result<(), StoreError> {
    let (first, last) = (block * BLOCK, block * BLOCK + BLOCK - 1);
    let agreements = agreements::of_block(connection, block)?;
    let observations = observations::of_keywords(connection, first, last)?;
    let mut statement = connection.prepare_cached(
        "SELECT k.search_volume, k.volume_min, k.volume_max, k.impressions, k.difficulty,
                k.cpc_micros, k.intent, k.intent_origin, k.edited, k.id,
                coalesce(k.spelling, k.normal_form), k.normal_form,
                k.status, k.source, k.is_pinned OR coalesce(c.origin = 'manual', 0), k.import_id
         FROM keywords k LEFT JOIN clusters c ON c.id = k.cluster_id
         WHERE k.id BETWEEN ?1 AND ?2",
    )?;
    let candidates: Vec<Candidate> = statement
        .query_map([first, last], read)?
        .collect::<Result<_, _>>()?;
    let mut gone = Vec::new();
    let mut changed = Vec::new();
    for candidate in candidates {
        let from = observations.partition_point(|one| one.keyword_id.0 < candidate.id);
        let own = observations[from..]
            .iter()
            .take_while(|one| one.keyword_id.0 == candidate.id)
            .map(|one| (one.import_id, one.said));
        let agreeing = agreements
            .iter()
            .filter(|(_, bits)| agreements::has(bits, candidate.id))
            .map(|(import, _)| (*import, candidate.standing.as_said()));
        let mut sources: Vec<(ImportId, Said)> = own.chain(agreeing).collect();
        let all = sources.len();
        sources.retain(|(source, _)| *source != import);
        if sources.len() == all {
            continue;
        }
        sources.sort_by_key(|(source, _)| *source);
        let sources: Vec<Said> = sources.into_iter().map(|(_, said)| said).collect();
        let Some(reason) = reason_to_stay(&candidate, !sources.is_empty(), named) else {
            undo.removed += 1;
            gone.push(KeywordId(candidate.id));
            continue;
        };
        let standing = candidate.standing.rederived(&sources);
        if standing != candidate.standing {
            undo.restored += 1;
            if now.is_some() {
                keyword_values::update(connection, candidate.id, &standing, now)?;
            }
            if standing.as_said() != candidate.standing.as_said() {
                changed.push((candidate.id, candidate.standing.as_said()));
            }
        }
        *undo.kept.entry(reason).or_default() += 1;
        if undo.examples.len() < MAX_EXAMPLES {
            let id = KeywordId(candidate.id);
            undo.examples.push((id, candidate.keyword, reason));
        }
    }
    if now.is_some() {
        observations::keep_apart(connection, &mut changed, Some(import))?;
        keywords::remove(connection, &gone)?;
    }
    Ok(())
}

fn reason_to_stay(
    candidate: &Candidate,
    is_named_by_others: bool,
    named: &BTreeSet<String>,
) -> Option<Reason> {
    if is_named_by_others {
        Some(Reason::AnotherImport)
    } else if candidate.source == KeywordSource::Manual
        || candidate.edited() != Edited::default()
        || candidate.import.is_none()
    {
        Some(Reason::ByHand)
    } else if candidate.status == KeywordStatus::Used {
        Some(Reason::Used)
    } else if named.contains(&candidate.normal_form) {
        Some(Reason::Named)
    } else if candidate.is_grouped_by_hand {
        Some(Reason::GroupedByHand)
    } else {
        None
    }
}

impl Candidate {
    fn edited(&self) -> Edited {
        self.standing.edited
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::super::keywords::{KeywordFilter, KeywordOrder, KeywordWriter, NewKeyword, Page};
    use super::super::{Store, sectors};
    use super::*;
    use crate::domain::ids::SectorId;
    use crate::domain::observation::{Extra, VolumeRange};

    const NOW: &str = "2026-01-01T00:00:00.000Z";
    const FORMS: [&str; 5] = ["a", "b", "c", "d", "e"];

    type Row = (usize, Option<i64>, Option<Option<i64>>, Option<i64>, bool);

    fn add(writer: &mut KeywordWriter, row: &Row) {
        let (form, volume, range, difficulty, has_extra) = row;
        let extra = Extra {
            clicks: Some(3),
            ..Extra::default()
        };
        let new = NewKeyword {
            sector_id: SectorId(1),
            keyword: FORMS[*form],
            normal_form: FORMS[*form],
            market: "",
            search_volume: *volume,
            volume_range: range.map(|max| VolumeRange { min: 1, max }),
            impressions: None,
            difficulty: *difficulty,
            cpc_micros: None,
            intent: None,
            extra: has_extra.then_some(&extra),
            source: KeywordSource::CsvImport,
        };
        writer.add(&new).unwrap();
    }

    fn begin(connection: &Connection, number: usize) -> Import {
        let uuid = Uuid::from_u128(number as u128);
        let origin = imports::Origin::default();
        imports::begin(connection, uuid, &origin, NOW).unwrap();
        imports::find(connection, &uuid.to_string()).unwrap()
    }

    fn store() -> Store {
        let store = Store::in_memory().unwrap();
        sectors::insert(store.connection(), "General", NOW).unwrap();
        store
    }

    fn values(connection: &Connection) -> Vec<(String, Said)> {
        let all = KeywordFilter::default();
        let order = KeywordOrder::Keyword;
        keywords::list(connection, &all, order, false, Page::default())
            .unwrap()
            .into_iter()
            .map(|keyword| (keyword.normal_form.clone(), keyword.standing().said))
            .collect()
    }

    fn words(connection: &Connection) -> Vec<(i64, i64, Said, Extra)> {
        let all = KeywordFilter::default();
        let order = KeywordOrder::Keyword;
        keywords::list(connection, &all, order, false, Page::default())
            .unwrap()
            .into_iter()
            .flat_map(|keyword| {
                let row = keyword.standing().as_said();
                observations::of_keyword(connection, keyword.id, &row).unwrap()
            })
            .map(|one| (one.keyword_id.0, one.import_id.0, one.said, one.extra))
            .collect()
    }

    fn files() -> impl Strategy<Value = Vec<Vec<Row>>> {
        let row = (
            0..FORMS.len(),
            proptest::option::of(1_i64..4),
            proptest::option::weighted(0.3, proptest::option::of(4_i64..6)),
            proptest::option::of(0_i64..3),
            proptest::bool::weighted(0.2),
        );
        proptest::collection::vec(proptest::collection::vec(row, 0..6), 1..5)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn an_undone_import_is_as_if_it_had_never_been(files in files(), undone in 0_usize..5) {
            let undone = undone % files.len();
            let with = store();
            let without = store();
            for (number, file) in files.iter().enumerate() {
                for store in [&with, &without] {
                    let import = begin(store.connection(), number);
                    if number == undone && std::ptr::eq(store, &raw const without) {
                        continue;
                    }
                    let mut writer = KeywordWriter::new(Some(import.id));
                    for row in file {
                    add(&mut writer, row);
                }
                    writer.store(store.connection(), NOW).unwrap();
                }
            }
            let connection = with.connection();
            let uuid = Uuid::from_u128(undone as u128).to_string();
            let import = imports::find(connection, &uuid).unwrap();
            let planned = undo(connection, &import, &BTreeSet::new(), None).unwrap();
            let done = undo(connection, &import, &BTreeSet::new(), Some(NOW)).unwrap();
            prop_assert_eq!((planned.removed, planned.restored, planned.kept), (done.removed, done.restored, done.kept));
            prop_assert_eq!(values(connection), values(without.connection()));
        }

        #[test]
        fn an_import_that_was_cut_off_ends_as_one_that_was_not(files in files(), cut in 0_usize..6) {
            let whole = store();
            let cut_off = store();
            for (number, file) in files.iter().enumerate() {
                let import = begin(whole.connection(), number);
                let mut writer = KeywordWriter::new(Some(import.id));
                for row in file {
                    add(&mut writer, row);
                }
                let all = writer.store(whole.connection(), NOW).unwrap();

                let connection = cut_off.connection();
                let import = begin(connection, number);
                let mut writer = KeywordWriter::new(Some(import.id));
                file.iter().take(cut).for_each(|row| add(&mut writer, row));
                writer.store(connection, NOW).unwrap();
                let mut writer = KeywordWriter::new(None);
                writer.belongs_to(import.id, true);
                for row in file {
                    add(&mut writer, row);
                }
                let resumed = writer.store(connection, NOW).unwrap();
                prop_assert_eq!((resumed.new, resumed.repeated), (all.new, all.repeated));
            }
            prop_assert_eq!(values(cut_off.connection()), values(whole.connection()));
            // Rows may have got their numbers in another order, but by the same imports.
            let told = |store: &Store| {
                let mut told: Vec<_> = words(store.connection())
                    .into_iter()
                    .map(|(_, import, said, extra)| format!("{import} {said:?} {extra:?}"))
                    .collect();
                told.sort();
                told
            };
            prop_assert_eq!(told(&cut_off), told(&whole));
        }
    }
}
