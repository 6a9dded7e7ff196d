//! New keyword rows, several to a statement.
//!
//! A statement names only the columns that one of its rows has something for: binding a million
//! times NULL to ten columns costs as much as storing the rows.

use std::fmt::Write as _;

use rusqlite::{Connection, Statement};

use super::StoreError;
use super::keyword_buffer::Packed;
use crate::domain::ids::ImportId;
use crate::domain::keyword::Intent;
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
    statements: Vec<((u16, usize), Statement<'c>)>,
}

impl<'c> Inserter<'c> {
    /// Inserts for an import, or for a person at `now`.
    pub(super) fn new(connection: &'c Connection, import: Option<ImportId>, now: &'c str) -> Self {
        Self {
            connection,
            import,
            now,
            statements: Vec::new(),
        }
    }

    /// Inserts rows under the numbers from `first` on and gives the last number.
    pub(super) fn insert(
        &mut self,
        first: i64,
        rows: &[(Fresh<'_>, Option<&str>)],
    ) -> Result<i64, StoreError> {
        let mut number = first;
        let count = |rows: &[_]| i64::try_from(rows.len()).unwrap_or(i64::MAX);
        // A statement is for one source.
        for rows in rows.chunk_by(|one, other| one.0.row.source == other.0.row.source) {
            if rows.len() == ROWS {
                self.execute(number, rows)?;
            } else {
                for (row, number) in rows.iter().zip(number..) {
                    self.execute(number, std::slice::from_ref(row))?;
                }
            }
            number += count(rows);
        }
        Ok(number - 1)
    }

    fn execute(
        &mut self,
        first: i64,
        rows: &[(Fresh<'_>, Option<&str>)],
    ) -> Result<(), StoreError> {
        let columns = rows.iter().fold(0, |all, (row, _)| all | row.columns());
        let Some(source) = rows.first().map(|(fresh, _)| fresh.row.source) else {
            return Ok(());
        };
        let statement = self.statement(columns, rows.len())?;
        statement.raw_bind_parameter(1, source.as_str())?;
        let mut at = 4;
        let mut next = || {
            at += 1;
            at - 1
        };
        for ((fresh, _), number) in rows.iter().zip(first..) {
            let row = &fresh.row;
            let said = &fresh.standing.said;
            let range = said.volume_range;
            statement.raw_bind_parameter(next(), number)?;
            statement.raw_bind_parameter(next(), row.sector_id.0)?;
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

    fn statement(&mut self, columns: u16, rows: usize) -> Result<&mut Statement<'c>, StoreError> {
        let key = (columns, rows);
        let at = self.statements.iter().position(|(known, _)| *known == key);
        let at = if let Some(at) = at {
            at
        } else {
            let mut statement = self.connection.prepare(&sql(columns, rows))?;
            statement.raw_bind_parameter(2, self.import.map(|import| import.0))?;
            // A row of an import was made when the import was.
            let made = self.import.is_none().then_some(self.now);
            statement.raw_bind_parameter(3, made)?;
            self.statements.push((key, statement));
            self.statements.len() - 1
        };
        Ok(&mut self.statements[at].1)
    }
}

/// Writes a statement. `ROLLBACK`, because the default would copy every page before it changes, to
/// take one statement back alone; nothing in it can fail that should leave the rest.
fn sql(columns: u16, rows: usize) -> String {
    let optional = || {
        let all = OPTIONAL.iter().enumerate();
        all.filter(move |(index, _)| columns >> index & 1 == 1)
    };
    let mut sql =
        "INSERT OR ROLLBACK INTO keywords (source, import_id, created_at, id, sector_id, \
                   normal_form"
            .to_owned();
    for (_, name) in optional() {
        sql.push_str(", ");
        sql.push_str(name);
    }
    sql.push_str(") VALUES ");
    let of_a_row = 3 + optional().count();
    for row in 0..rows {
        sql.push_str(if row == 0 {
            "(?1, ?2, ?3"
        } else {
            ", (?1, ?2, ?3"
        });
        for column in 0..of_a_row {
            // Writing to a string cannot fail.
            let _ = write!(sql, ", ?{}", 4 + row * of_a_row + column);
        }
        sql.push(')');
    }
    sql
}
