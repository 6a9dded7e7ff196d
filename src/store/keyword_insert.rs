//! New keyword rows, several to a statement.
//!
//! A statement names only the columns that one of its rows has something for: binding a million
//! times NULL to ten columns costs as much as storing the rows. And it names a number for the first
//! row alone: after the highest number SQLite appends, where it would look for a number that is given.

use std::fmt::Write as _;

use rusqlite::{Connection, Statement};

use super::StoreError;
use super::keyword_buffer::Packed;
use crate::domain::ids::ImportId;
use crate::domain::keyword::{Intent, KeywordSource};
use crate::domain::observation::IntentOrigin;
use crate::domain::said::Standing;

/// How many rows a statement has; more gain nothing.
pub(super) const ROWS: usize = 32;

/// A row that is not stored yet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fresh<'b> {
    pub(super) row: Packed<'b>,
    pub(super) standing: Standing,
}

/// The columns that a row may leave out, a bit for each.
const OPTIONAL: [&str; 11] = [
    "spelling",
    "market",
    "search_volume",
    "volume_min",
    "volume_max",
    "impressions",
    "difficulty",
    "cpc_micros",
    "intent",
    "intent_origin",
    "edited",
];

impl Fresh<'_> {
    fn columns(&self) -> u16 {
        let said = &self.standing.said;
        let range = said.volume_range;
        let there = [
            self.row.spelling.is_some(),
            !self.row.market.is_empty(),
            said.search_volume.is_some(),
            range.is_some(),
            range.is_some_and(|range| range.max.is_some()),
            said.impressions.is_some(),
            said.difficulty.is_some(),
            said.cpc_micros.is_some(),
            said.intent.is_some(),
            self.standing.intent_origin.is_some(),
            self.standing.edited.0 != 0,
        ];
        there
            .iter()
            .enumerate()
            .fold(0, |bits, (index, there)| bits | u16::from(*there) << index)
    }
}

/// Inserts rows with statements that are prepared once for each set of columns.
pub(super) struct Inserter<'c> {
    connection: &'c Connection,
    import: Option<ImportId>,
    now: &'c str,
    /// Whether the row with the highest number is of this inserter.
    is_at_end: bool,
    statements: Vec<(Kind, Statement<'c>)>,
}

/// What tells statements apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kind {
    /// The optional columns that it names.
    columns: u16,
    rows: usize,
    /// Whether it gives the number of its row; SQLite gives the next ones.
    is_numbered: bool,
    /// Whether it names a source: an import from a file is what no word stands for.
    has_source: bool,
    /// Whether it says when rows were made: those of an import were when the import was.
    has_time: bool,
}

impl<'c> Inserter<'c> {
    /// Inserts for an import, or for a person at `now`.
    pub(super) fn new(connection: &'c Connection, import: Option<ImportId>, now: &'c str) -> Self {
        Self {
            connection,
            import,
            now,
            is_at_end: false,
            statements: Vec::new(),
        }
    }

    /// Inserts rows under the numbers from `first` on, which is above every number in the table, and
    /// gives the last number.
    ///
    /// # Errors
    /// Any failure of SQLite; `Corrupt` when it gives other numbers than that.
    pub(super) fn insert(
        &mut self,
        first: i64,
        rows: &[(Fresh<'_>, Option<&str>)],
    ) -> Result<i64, StoreError> {
        let mut number = first;
        let count = |rows: &[_]| i64::try_from(rows.len()).unwrap_or(i64::MAX);
        // A statement is for one source and sector.
        let place = |row: &Packed<'_>| (row.source, row.sector_id);
        for rows in rows.chunk_by(|one, other| place(&one.0.row) == place(&other.0.row)) {
            if rows.len() == ROWS && self.is_at_end {
                self.execute(number, rows)?;
            } else {
                for (row, number) in rows.iter().zip(number..) {
                    self.execute(number, std::slice::from_ref(row))?;
                    self.is_at_end = true;
                }
            }
            number += count(rows);
        }
        let last = self.connection.last_insert_rowid();
        if number > first && last != number - 1 {
            return Err(StoreError::Corrupt {
                detail: format!("keyword {} was stored as {last}", number - 1),
            });
        }
        Ok(number - 1)
    }

    fn execute(
        &mut self,
        first: i64,
        rows: &[(Fresh<'_>, Option<&str>)],
    ) -> Result<(), StoreError> {
        let columns = rows.iter().fold(0, |all, (row, _)| all | row.columns());
        let Some((Fresh { row: one, .. }, _)) = rows.first() else {
            return Ok(());
        };
        let kind = Kind {
            columns,
            rows: rows.len(),
            is_numbered: !self.is_at_end,
            has_source: one.source != KeywordSource::CsvImport,
            has_time: self.import.is_none(),
        };
        let statement = self.statement(kind)?;
        statement.raw_bind_parameter(SECTOR, one.sector_id.0)?;
        if kind.has_source {
            statement.raw_bind_parameter(SOURCE, one.source.as_str())?;
        }
        if kind.is_numbered {
            statement.raw_bind_parameter(NUMBER, first)?;
        }
        let mut at = OF_ROWS;
        let mut next = || {
            at += 1;
            at - 1
        };
        for (fresh, _) in rows {
            let row = &fresh.row;
            let said = &fresh.standing.said;
            let range = said.volume_range;
            statement.raw_bind_parameter(next(), row.normal_form)?;
            let mut has = (0..OPTIONAL.len()).map(|index| columns >> index & 1 == 1);
            let mut wanted = || has.next().unwrap_or(false);
            if wanted() {
                statement.raw_bind_parameter(next(), row.spelling)?;
            }
            if wanted() {
                statement.raw_bind_parameter(next(), row.market)?;
            }
            for number in [
                said.search_volume,
                range.map(|range| range.min),
                range.and_then(|range| range.max),
                said.impressions,
                said.difficulty,
                said.cpc_micros,
            ] {
                if wanted() {
                    statement.raw_bind_parameter(next(), number)?;
                }
            }
            if wanted() {
                statement.raw_bind_parameter(next(), said.intent.map(Intent::as_str))?;
            }
            if wanted() {
                let origin = fresh.standing.intent_origin.map(IntentOrigin::as_str);
                statement.raw_bind_parameter(next(), origin)?;
            }
            if wanted() {
                statement.raw_bind_parameter(next(), fresh.standing.edited.0)?;
            }
        }
        statement.raw_execute()?;
        Ok(())
    }

    fn statement(&mut self, kind: Kind) -> Result<&mut Statement<'c>, StoreError> {
        let at = self.statements.iter().position(|(known, _)| *known == kind);
        let at = if let Some(at) = at {
            at
        } else {
            let mut statement = self.connection.prepare(&sql(kind))?;
            statement.raw_bind_parameter(IMPORT, self.import.map(|import| import.0))?;
            if kind.has_time {
                statement.raw_bind_parameter(TIME, self.now)?;
            }
            self.statements.push((kind, statement));
            self.statements.len() - 1
        };
        Ok(&mut self.statements[at].1)
    }
}

// The parameters that all rows of a statement share, and the first of those that they do not.
const IMPORT: usize = 1;
const SECTOR: usize = 2;
const TIME: usize = 3;
const SOURCE: usize = 4;
const NUMBER: usize = 5;
const OF_ROWS: usize = 6;

/// Writes a statement. `ROLLBACK`, because the default would copy every page before it changes, to
/// take one statement back alone; nothing in it can fail that should leave the rest.
fn sql(kind: Kind) -> String {
    let shared = [
        (IMPORT, "import_id", true),
        (SECTOR, "sector_id", true),
        (TIME, "created_at", kind.has_time),
        (SOURCE, "source", kind.has_source),
        (NUMBER, "id", kind.is_numbered),
    ];
    let shared = || shared.iter().filter(|(.., is_named)| *is_named);
    let optional = || {
        let all = OPTIONAL.iter().enumerate();
        all.filter(move |(index, _)| kind.columns >> index & 1 == 1)
    };
    let mut sql = "INSERT OR ROLLBACK INTO keywords (normal_form".to_owned();
    let names = shared().map(|(_, name, _)| name);
    for name in optional().map(|(_, name)| name).chain(names) {
        sql.push_str(", ");
        sql.push_str(name);
    }
    sql.push_str(") VALUES ");
    let of_a_row = 1 + optional().count();
    for row in 0..kind.rows {
        let opening = if row == 0 { "(" } else { ", (" };
        sql.push_str(opening);
        // Writing to a string cannot fail.
        for column in 0..of_a_row {
            let comma = if column == 0 { "" } else { ", " };
            let _ = write!(sql, "{comma}?{}", OF_ROWS + row * of_a_row + column);
        }
        for (parameter, ..) in shared() {
            let _ = write!(sql, ", ?{parameter}");
        }
        sql.push(')');
    }
    sql
}
