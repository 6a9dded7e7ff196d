//! What came of an import.

use std::io::Read;

use serde::Serialize;
use uuid::Uuid;

use crate::app::error::AppError;
use crate::domain::ids::SectorId;
use crate::domain::keyword::Intent;
use crate::domain::observation::{Extra, VolumeRange};
use crate::store::keywords::{NewKeyword, Tally};

/// How many of the skipped rows are named in the outcome; `--rejects` has them all.
const MAX_PROBLEMS: usize = 1000;

/// How much of a skipped row is kept in the outcome, in characters.
const MAX_PROBLEM_CHARS: usize = 120;

/// The columns of the file of rejects.
const REJECT_COLUMNS: [&str; 4] = ["line", "reason", "row", "file"];

/// How much of a skipped row goes into the file of rejects, in bytes.
const MAX_REJECT_BYTES: usize = 64 * 1024;

/// A column of a table.
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
    /// The ends of the range that it was chosen from. `None` when it is exact or unknown.
    pub volume_range: Option<VolumeRange>,
    /// How often the site was shown. `None` means unknown.
    pub impressions: Option<i64>,
    /// Difficulty, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// What the searcher wants. `None` means unknown.
    pub intent: Option<Intent>,
    /// Cost per click in millionths. `None` means unknown.
    pub cpc_micros: Option<i64>,
    /// The market; empty when unset.
    pub market: String,
    /// What else the row says. `None` when it is nothing.
    pub extra: Option<Extra>,
}

impl From<&NewKeyword<'_>> for Sample {
    fn from(new: &NewKeyword<'_>) -> Self {
        Self {
            keyword: new.keyword.to_owned(),
            search_volume: new.search_volume,
            volume_range: new.volume_range,
            impressions: new.impressions,
            difficulty: new.difficulty,
            intent: new.intent,
            cpc_micros: new.cpc_micros,
            market: new.market.to_owned(),
            extra: new.extra.cloned(),
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
    /// The file, and the part of it.
    pub file: String,
}

/// How many rows there were, and what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
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
    /// How many numbers stood for no value, such as `~100`, and are unknown now.
    pub vague_numbers: u64,
    /// How many volumes are ranges, of which a point was chosen.
    pub ranges: u64,
    /// How many intents were none that is known.
    pub other_intents: u64,
    /// How many keywords carry a group of the source.
    pub grouped: u64,
}

impl Counts {
    /// Takes over what became of the rows that were good.
    pub(super) fn take(&mut self, tally: Tally) {
        self.new = tally.new;
        self.updated = tally.updated;
        self.unchanged = tally.unchanged;
        self.duplicates = tally.repeated;
    }

    /// Adds those of another table.
    pub(super) fn add(&mut self, other: &Self) {
        self.rows += other.rows;
        self.new += other.new;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.duplicates += other.duplicates;
        self.skipped += other.skipped;
        self.vague_numbers += other.vague_numbers;
        self.ranges += other.ranges;
        self.other_intents += other.other_intents;
        self.grouped += other.grouped;
    }
}

/// What came of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TableOutcome {
    /// The batch, by which the import of this table can be undone. `None` when nothing was stored.
    pub batch: Option<Uuid>,
    /// The file as it was named; `-` for standard input.
    pub file: String,
    /// The sheet, or the file in an archive. `None` when the file is one table.
    pub part: Option<String>,
    /// The tool it is from, as an id.
    pub tool: &'static str,
    /// The name of that tool.
    pub tool_name: &'static str,
    /// Its encoding.
    pub encoding: String,
    /// What separates its cells: `comma`, `semicolon`, `tab`, `pipe`, `none`, `json` or `other`.
    pub delimiter: &'static str,
    /// The line of its headings, from 1. `None` when it has none.
    pub header_line: Option<u64>,
    /// The market of rows that name none; empty when unset.
    pub market: String,
    /// The day of the export as `YYYY-MM-DD`, when the file or its name tells.
    pub date: Option<String>,
    /// The first and the last day of the numbers, with a slash between, when the file tells.
    pub period: Option<String>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// What became of its rows.
    #[serde(flatten)]
    pub counts: Counts,
    /// What the user should know of it.
    pub notes: Vec<String>,
    /// The first rows as they were read, in a dry run.
    pub sample: Vec<Sample>,
}

/// A file that could not be imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FailedFile {
    /// The file as it was named.
    pub file: String,
    /// The machine's word for why.
    pub code: &'static str,
    /// Why.
    pub error: String,
    /// What to do. `None` when the text says it all.
    pub hint: Option<String>,
}

/// What came of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The batch of the first table, by which its import can be undone. `None` when nothing was
    /// stored.
    pub batch: Option<Uuid>,
    /// The first table's file.
    pub file: String,
    /// What separates the cells of the first table.
    pub delimiter: &'static str,
    /// The columns of the first table.
    pub columns: Vec<Column>,
    /// The sector that the new keywords go into.
    pub sector_id: Option<SectorId>,
    /// The name of that sector.
    pub sector: String,
    /// Whether the rows were stored; not in a dry run, and not when a strict import met a bad row.
    pub stored: bool,
    /// What became of the rows of all tables.
    #[serde(flatten)]
    pub counts: Counts,
    /// The first rows of the first table as they were read, in a dry run.
    pub sample: Vec<Sample>,
    /// The skipped rows, or the first thousand of them.
    pub problems: Vec<Problem>,
    /// Where all skipped rows were written. `None` when that was not asked for.
    pub rejects: Option<String>,
    /// Every table that was read.
    pub tables: Vec<TableOutcome>,
    /// The files that could not be imported.
    pub failed: Vec<FailedFile>,
    /// Sheets, and files in archives, that hold no keywords.
    pub passed_over: Vec<String>,
    /// Hidden sheets that were left out because another one has keywords.
    pub hidden_sheets: Vec<String>,
    /// Whether the groups of the source are to be used.
    pub use_groups: bool,
    /// The command that uses them. `None` when they are not to be used, or there are none.
    pub next_command: Option<&'static str>,
}

impl Outcome {
    /// Adds what came of a file.
    pub(super) fn add(&mut self, file: FileOutcome) {
        for table in file.tables {
            self.counts.add(&table.counts);
            if self.tables.is_empty() {
                self.batch = table.batch;
                self.file.clone_from(&table.file);
                self.delimiter = table.delimiter;
                self.columns.clone_from(&table.columns);
                self.sample.clone_from(&table.sample);
            }
            self.tables.push(table);
        }
        let room = MAX_PROBLEMS.saturating_sub(self.problems.len());
        self.problems.extend(file.problems.into_iter().take(room));
        self.passed_over.extend(file.left_out.without_keywords);
        self.hidden_sheets.extend(file.left_out.hidden_sheets);
        if self.use_groups && self.counts.grouped > 0 {
            self.next_command = Some("igny8 cluster --engine groups");
        }
    }

    /// Forgets the batches: nothing was stored.
    pub(super) fn forget_batches(&mut self) {
        self.batch = None;
        for table in &mut self.tables {
            table.batch = None;
        }
    }

    /// Notes a file that could not be imported.
    pub(super) fn fail(&mut self, file: String, error: &AppError) {
        self.failed.push(FailedFile {
            file,
            code: error.code(),
            error: error.to_string(),
            hint: error.hint(),
        });
    }
}

/// What came of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FileOutcome {
    /// Its tables.
    pub(super) tables: Vec<TableOutcome>,
    /// Its skipped rows, or the first thousand of them.
    pub(super) problems: Vec<Problem>,
    /// Its parts that gave none.
    pub(super) left_out: LeftOut,
}

/// The parts of a file that were not imported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LeftOut {
    /// Sheets, and files in archives, that hold no keywords.
    pub(super) without_keywords: Vec<String>,
    /// Hidden sheets, when another one has keywords; whether these have any was not looked at.
    pub(super) hidden_sheets: Vec<String>,
}

impl LeftOut {
    /// Adds those of a part.
    pub(super) fn add(&mut self, other: Self) {
        self.without_keywords.extend(other.without_keywords);
        self.hidden_sheets.extend(other.hidden_sheets);
    }

    /// Puts the name of the file before each of them.
    pub(super) fn within(mut self, file: &str) -> Self {
        for part in self
            .without_keywords
            .iter_mut()
            .chain(&mut self.hidden_sheets)
        {
            *part = format!("{file}: {part}");
        }
        self
    }
}

impl FileOutcome {
    /// Notes a row that was skipped.
    pub(super) fn skip(&mut self, file: &str, line: u64, reason: String, raw: &[u8]) {
        if self.problems.len() < MAX_PROBLEMS {
            let start = &raw[..raw.len().min(MAX_PROBLEM_CHARS * 4)];
            let text = String::from_utf8_lossy(start);
            self.problems.push(Problem {
                line,
                reason,
                text: text.chars().take(MAX_PROBLEM_CHARS).collect(),
                file: file.to_owned(),
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
        writer.write_record(REJECT_COLUMNS).map_err(unwritable)?;
        Ok(Self(writer))
    }

    /// Whether a file is empty or begins as these files do.
    pub(super) fn are_in(file: impl Read) -> bool {
        let wanted = REJECT_COLUMNS.join(",");
        let mut start = Vec::new();
        let read = file.take(wanted.len() as u64 + 1).read_to_end(&mut start);
        read.is_ok() && (start.is_empty() || start.trim_ascii_end() == wanted.as_bytes())
    }

    /// Adds a row.
    ///
    /// # Errors
    /// None in practice.
    pub(super) fn add(
        &mut self,
        file: &str,
        line: u64,
        reason: &str,
        raw: &[u8],
    ) -> Result<(), AppError> {
        let row = &raw[..raw.len().min(MAX_REJECT_BYTES)];
        let line = line.to_string();
        self.0
            .write_record([line.as_bytes(), reason.as_bytes(), row, file.as_bytes()])
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
