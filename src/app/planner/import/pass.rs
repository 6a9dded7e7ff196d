//! One pass over the rows of a file.

use std::path::Path;

use csv::ByteRecord;

use super::columns::Mapping;
use super::markets::name_tokens;
use super::options::Options;
use super::outcome::{Column, FileOutcome, Rejects, Sample, TableOutcome};
use super::records::Next;
use super::row::{Reading, RowReader};
use super::rows::Rows;
use super::shown;
use super::table::{Table, each_table};
use super::target::Target;
use super::tools::Tool;
use super::words::date_in_words;
use crate::app::App;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::domain::ids::SectorId;
use crate::os::files::FileError;
use crate::store::imports::Origin;

/// After how many rows the user hears of it, and is heard.
const ROWS_PER_STEP: u64 = 10_000;

/// How many rows Search Console puts into a file at most.
const SEARCH_CONSOLE_ROWS: u64 = 1_000;

/// What a pass over any file needs.
pub(super) struct Pass<'p> {
    /// What the user said.
    pub(super) options: &'p Options<'p>,
    /// The sector of new keywords.
    pub(super) sector_id: SectorId,
    /// The market that the user named. `None` when he named none.
    pub(super) market: Option<String>,
    /// When rows are made or changed.
    pub(super) now: String,
    /// The program's state, which tells whether to stop.
    pub(super) app: &'p App,
    /// Who hears of it.
    pub(super) reporter: &'p dyn Reporter,
}

impl Pass<'_> {
    /// Reads every row of every table of a file, on its way to `target`.
    ///
    /// # Errors
    /// `File` when it cannot be read, `Invalid` when it holds no keywords, `Interrupted`, or a failure
    /// of the store.
    pub(super) fn read(
        &self,
        file: Option<&Path>,
        target: &mut Target<'_, '_>,
        sample_rows: usize,
        mut rejects: Option<&mut Rejects>,
    ) -> Result<FileOutcome, AppError> {
        let mut outcome = FileOutcome::default();
        self.reporter.event(&Event::Begin {
            what: "importing",
            total: None,
        });
        let left_out = each_table(file, self.options, &mut |table| {
            let rejects = rejects.as_deref_mut();
            let read = self.table(file, table, target, sample_rows, rejects, &mut outcome)?;
            outcome.tables.push(read);
            Ok(())
        });
        self.reporter.event(&Event::End);
        outcome.left_out = left_out?.within(&shown(file));
        Ok(outcome)
    }

    fn table(
        &self,
        file: Option<&Path>,
        mut table: Table<'_>,
        target: &mut Target<'_, '_>,
        sample_rows: usize,
        mut rejects: Option<&mut Rejects>,
        outcome: &mut FileOutcome,
    ) -> Result<TableOutcome, AppError> {
        let mut read = self.describe(file, &table);
        let name = match &read.part {
            Some(part) => format!("{}: {part}", read.file),
            None => read.file.clone(),
        };
        let mut batch = target.begin(origin(file, &read), self.app, &self.now)?;
        let reading = Reading {
            sector_id: self.sector_id,
            market: read.market.clone(),
            choice: self.options.request.volume_choice,
            findings: table.findings,
        };
        if self.options.request.sheet.is_some() && !matches!(table.rows, Rows::Sheet(_)) {
            let note = "this is no workbook, so `--sheet` says nothing of it";
            read.notes.push(note.to_owned());
        }
        let mut reader = RowReader::new(&table.mapping, reading);
        let mut record = ByteRecord::new();
        let rows = &mut table.rows;
        loop {
            let next = rows.next(&mut record).map_err(|error| {
                FileError::new("read", file.unwrap_or(Path::new("standard input")), error)
            })?;
            let (line, row) = match next {
                Next::End => break,
                Next::Record(_) if record.iter().all(<[u8]>::is_empty) => continue,
                Next::Record(line) => (line, reader.read(&record, rows.is_doubtful())),
                Next::Bad(line, reason) => (line, Err(reason.to_owned())),
            };
            read.counts.rows += 1;
            match row {
                Ok(new) => {
                    if read.sample.len() < sample_rows {
                        read.sample.push(Sample::from(&new));
                    }
                    batch.add(&new)?;
                }
                Err(reason) => {
                    rows.give_back();
                    read.counts.skipped += 1;
                    if let Some(rejects) = &mut rejects {
                        rejects.add(&name, line, &reason, rows.raw())?;
                    }
                    outcome.skip(&name, line, reason, rows.raw());
                }
            }
            if batch.is_full() {
                target.store(&mut batch, read.counts.rows)?;
            }
            if read.counts.rows.is_multiple_of(ROWS_PER_STEP) {
                self.reporter.event(&Event::Advance(ROWS_PER_STEP));
                if self.app.interrupt.requested() {
                    let kept = batch.kept_so_far(self.options.request.strict);
                    self.reporter.event(&Event::Warning(kept));
                    return Err(AppError::Interrupted);
                }
            }
        }
        target.finish(&mut batch, &mut read)?;
        let noticed = reader.noticed;
        read.counts.vague_numbers = noticed.vague_numbers;
        read.counts.ranges = noticed.ranges;
        read.counts.other_intents = noticed.other_intents;
        read.counts.grouped = noticed.grouped;
        if read.counts.rows == 0 {
            read.notes
                .push("there are headings, and no rows under them".to_owned());
        }
        if table.mapping.tool == Tool::Gsc && read.counts.rows == SEARCH_CONSOLE_ROWS {
            read.notes.push(
                "exactly 1,000 rows: Search Console's own export ends there, and there may be more; filter \
                 the report and export each part"
                    .to_owned(),
            );
        }
        if self.options.request.use_groups && noticed.grouped == 0 {
            read.notes.push(
                "the file has no groups; `--map topic=COLUMN` and `--map page=COLUMN` name them"
                    .to_owned(),
            );
        }
        Ok(read)
    }

    /// Says what is known of a table before its rows are read.
    fn describe(&self, file: Option<&Path>, table: &Table<'_>) -> TableOutcome {
        let tool = table.mapping.tool;
        let name = file.and_then(Path::file_name).unwrap_or_default();
        let tokens = name_tokens(&name.to_string_lossy(), tool);
        let part = table.part.as_deref().unwrap_or_default();
        let of_part = name_tokens(part, tool);
        let stated = table
            .preamble
            .iter()
            .find_map(|line| name_tokens(line, tool).date);
        TableOutcome {
            file: shown(file),
            part: table.part.clone(),
            tool: tool.id(),
            tool_name: tool.name(),
            encoding: table.encoding.clone(),
            delimiter: table.delimiter,
            header_line: table.header_line,
            market: self
                .market
                .clone()
                .or(of_part.market)
                .or(tokens.market)
                .unwrap_or_default(),
            date: stated.or(of_part.date).or(tokens.date),
            period: table.preamble.iter().find_map(|line| period(line)),
            columns: columns(&table.mapping),
            ..TableOutcome::default()
        }
    }
}

/// Where a table comes from.
fn origin(file: Option<&Path>, table: &TableOutcome) -> Origin {
    let lies = file.and_then(|path| path.canonicalize().ok());
    let path = lies.map_or_else(String::new, |path| path.display().to_string());
    let with_part = |name: &str| match &table.part {
        Some(part) if !name.is_empty() => format!("{name}: {part}"),
        _ => name.to_owned(),
    };
    Origin {
        file: with_part(&table.file),
        path: with_part(&path),
        tool: table.tool.to_owned(),
        market: table.market.clone(),
    }
}

fn columns(mapping: &Mapping) -> Vec<Column> {
    let headings = mapping.headings.iter().enumerate();
    headings
        .map(|(index, heading)| Column {
            heading: heading.clone(),
            field: mapping.field_of(index),
        })
        .collect()
}

/// Reads the days of a line such as `"April 1, 2025 - March 31, 2026"`.
fn period(line: &str) -> Option<String> {
    let (from, to) = line.trim_matches('"').split_once(" - ")?;
    Some(format!("{}/{}", date_in_words(from)?, date_in_words(to)?))
}
