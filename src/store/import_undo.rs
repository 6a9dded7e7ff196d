//! Taking back what an import said.
//!
//! A keyword that nobody but this import named, and that nothing uses, goes; of every other one the
//! values are worked out again from what the rest have said. One block of row numbers is looked at
//! at a time, so that the memory does not grow with the import.

use std::collections::{BTreeMap, HashSet};

use rusqlite::{Connection, Row};

use super::StoreError;
use super::agreements::{self, BLOCK};
use super::keywords::{self, word};
use super::{imports, keyword_writer, observations};
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
        standing: keyword_writer::standing(row, 0, 7)?,
        id: row.get(9)?,
        keyword: row.get(10)?,
        normal_form: row.get(11)?,
        status: word(row, 12)?,
        source: word(row, 13)?,
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
    named: &HashSet<String>,
    now: Option<&str>,
) -> Result<Undo, StoreError> {
    let mut undo = Undo::default();
    for block in observations::blocks_of(connection, import.id)? {
        undo_block(connection, import.id, block, named, now, &mut undo)?;
    }
    if let Some(now) = now {
        agreements::forget(connection, import.id)?;
        connection.execute(
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
    named: &HashSet<String>,
    now: Option<&str>,
    undo: &mut Undo,
) -> Result<(), StoreError> {
    let (first, last) = (block * BLOCK, block * BLOCK + BLOCK - 1);
    let agreements = agreements::of_block(connection, block)?;
    let observations = observations::of_keywords(connection, first, last)?;
    let mut statement = connection.prepare_cached(
        "SELECT k.search_volume, k.volume_min, k.volume_max, k.impressions, k.difficulty,
                k.cpc_micros, k.intent, k.intent_origin, k.edited, k.id, k.keyword, k.normal_form,
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
        let Some(reason) = reason_to_stay(&candidate, import, !sources.is_empty(), named) else {
            undo.removed += 1;
            gone.push(KeywordId(candidate.id));
            continue;
        };
        let standing = candidate.standing.rederived(&sources);
        if standing != candidate.standing {
            undo.restored += 1;
            if now.is_some() {
                keyword_writer::update(connection, candidate.id, &standing, now)?;
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
    import: ImportId,
    is_named_by_others: bool,
    named: &HashSet<String>,
) -> Option<Reason> {
    if is_named_by_others {
        Some(Reason::AnotherImport)
    } else if candidate.source == KeywordSource::Manual
        || candidate.edited() != Edited::default()
        || candidate.import != Some(import.0)
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
