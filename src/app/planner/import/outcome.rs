//! What came of an import.

use serde::Serialize;
use uuid::Uuid;

use crate::app::error::AppError;
use crate::domain::ids::SectorId;
use crate::domain::keyword::Intent;
use crate::store::keywords::{NewKeyword, Tally};

/// How many of the skipped rows are named in the outcome; `--rejects` has them all.
const MAX_PROBLEMS: usize = 1000;

/// How much of a skipped row is kept in the outcome, in characters.
const MAX_PROBLEM_CHARS: usize = 120;

/// How much of a skipped row goes into the file of rejects, in bytes.
const MAX_REJECT_BYTES: usize = 64 * 1024;

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// What it was taken for. `None` when it was left alone.
    pub field: Option<&'static str>,
}

/// A row as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sample {
    /// The keyword.
    pub keyword: String,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
    /// Difficulty, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// What the searcher wants. `None` means unknown.
    pub intent: Option<Intent>,
    /// Cost per click in millionths. `None` means unknown.
    pub cpc_micros: Option<i64>,
    /// The market; empty when unset.
    pub market: String,
}

impl From<&NewKeyword<'_>> for Sample {
    fn from(new: &NewKeyword<'_>) -> Self {
        Self {
            keyword: new.keyword.to_owned(),
            search_volume: new.search_volume,
            difficulty: new.difficulty,
            intent: new.intent,
            cpc_micros: new.cpc_micros,
            market: new.market.to_owned(),
        }
    }
}

/// A row that was skipped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Why.
    pub reason: String,
    /// The row, or its beginning.
    pub text: String,
}

/// What came of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The batch, by which the import can be undone. `None` when nothing was stored.
    pub batch: Option<Uuid>,
    /// The file as it was named; `-` for standard input.
    pub file: String,
    /// What separates its cells: `comma`, `semicolon` or `tab`.
    pub delimiter: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The sector that the new keywords go into.
    pub sector_id: Option<SectorId>,
    /// The name of that sector.
    pub sector: String,
    /// Whether the rows were stored; not in a dry run, and not when a strict import met a bad row.
    pub stored: bool,
    /// How many rows were read.
    pub rows: u64,
    /// How many were not there yet.
    pub new: u64,
    /// How many added something to a keyword that was there.
    pub updated: u64,
    /// How many said what was known already.
    pub unchanged: u64,
    /// How many repeated a keyword of the same file.
    pub duplicates: u64,
    /// How many could not be used.
    pub skipped: u64,
    /// How many numbers stood for no single value, such as `100 – 1K`, and are unknown now.
    pub vague_numbers: u64,
    /// How many intents were none of the product's, and are unknown now.
    pub other_intents: u64,
    /// The first rows as they were read, in a dry run.
    pub sample: Vec<Sample>,
    /// The skipped rows, or the first thousand of them.
    pub problems: Vec<Problem>,
    /// Where all skipped rows were written. `None` when that was not asked for.
    pub rejects: Option<String>,
}

impl Outcome {
    /// Takes over what became of the rows that were good.
    pub(super) fn count(&mut self, tally: Tally) {
        self.new = tally.new;
        self.updated = tally.updated;
        self.unchanged = tally.unchanged;
        self.duplicates = tally.repeated;
    }

    /// Notes a row that was skipped.
    pub(super) fn skip(&mut self, line: u64, reason: String, raw: &[u8]) {
        self.skipped += 1;
        if self.problems.len() < MAX_PROBLEMS {
            let start = &raw[..raw.len().min(MAX_PROBLEM_CHARS * 4)];
            let text = String::from_utf8_lossy(start);
            self.problems.push(Problem {
                line,
                reason,
                text: text.chars().take(MAX_PROBLEM_CHARS).collect(),
            });
        }
    }
}

/// The file of all skipped rows, while it grows.
#[derive(Debug)]
pub(super) struct Rejects(csv::Writer<Vec<u8>>);

impl Rejects {
    /// Begins the file.
    ///
    /// # Errors
    /// None in practice: it is made in memory.
    pub(super) fn new() -> Result<Self, AppError> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer
            .write_record(["line", "reason", "row"])
            .map_err(unwritable)?;
        Ok(Self(writer))
    }

    /// Adds a row.
    ///
    /// # Errors
    /// None in practice.
    pub(super) fn add(&mut self, line: u64, reason: &str, raw: &[u8]) -> Result<(), AppError> {
        let row = &raw[..raw.len().min(MAX_REJECT_BYTES)];
        self.0
            .write_record([line.to_string().as_bytes(), reason.as_bytes(), row])
            .map_err(unwritable)
    }

    /// Gives the file's bytes.
    ///
    /// # Errors
    /// None in practice.
    pub(super) fn finish(self) -> Result<Vec<u8>, AppError> {
        self.0.into_inner().map_err(unwritable)
    }
}

fn unwritable(error: impl std::fmt::Display) -> AppError {
    AppError::invalid(format!("the skipped rows cannot be written: {error}"), "")
}
