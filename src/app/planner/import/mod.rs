//! Importing keywords from a file: streaming, in one transaction, one bad row never losing the rest.

mod batch;
mod cells;
mod columns;
mod outcome;
mod records;
mod row;
mod sniff;

use std::io::{BufReader, Cursor, Read};
use std::path::{Path, PathBuf};

use csv::ByteRecord;

pub use self::outcome::{Column, Outcome, Problem, Sample};
pub use self::row::market;

use self::batch::Batch;
use self::columns::Mapping;
use self::outcome::Rejects;
use self::records::{Next, Records};
use self::row::RowReader;
use self::sniff::Shape;
use super::keywords::chosen_sector;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::os::files::{self, FileError};
use crate::os::signals::Interrupt;
use crate::store::StoreError;
use crate::store::imports::Origin;
use crate::store::sectors::Sector;

/// How much of the database an import keeps in memory. Rows come sorted, so that little is enough.
const CACHE_KIB: u32 = 16 * 1024;

/// How much of the file is read at once.
const BUFFER_BYTES: usize = 256 * 1024;

/// After how many rows the user hears of it, and is heard.
const ROWS_PER_STEP: u64 = 10_000;

/// How many rows a dry run shows.
const SAMPLE_ROWS: usize = 5;

/// What to import and how.
#[derive(Clone, Debug, Default)]
pub struct ImportRequest {
    /// The file. `None` for standard input.
    pub file: Option<PathBuf>,
    /// Which column holds a field, as pairs of field and heading; they go before the headings.
    pub map: Vec<(String, String)>,
    /// Whether the first line is a row.
    pub no_header: bool,
    /// The sector, by number or name. `None` for the only active one.
    pub sector: Option<String>,
    /// The market of rows that name none. `None` for unset.
    pub market: Option<String>,
    /// Where to write the rows that were skipped.
    pub rejects: Option<PathBuf>,
    /// Whether one bad row is enough to store nothing.
    pub strict: bool,
}

/// Imports a file: all of it together, or a million rows at a time when it has more. A strict import
/// stores all or nothing.
///
/// # Errors
/// `File` when it cannot be read, `Invalid` when it holds no keywords, a failure of the store, or
/// `Interrupted`. What was stored until then stays; importing the file again goes on with it.
pub fn import(
    session: &mut Session<'_>,
    request: &ImportRequest,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let mut pass = Pass::open(session, request)?;
    let mut batch = Batch::begin(session, pass.origin())?;
    let interrupt = &session.app.interrupt;
    session.store.widen_cache(CACHE_KIB)?;
    if request.strict {
        let written = session.store.write_many(|transaction| {
            let mut store = |batch: &mut Batch, rows| Ok(batch.store(transaction, rows)?);
            let mut outcome = pass.run(&mut batch, &mut store, 0, interrupt, reporter)?;
            outcome.stored = outcome.skipped == 0;
            if outcome.stored {
                batch.finish(transaction, &mut outcome)?;
                Ok(outcome)
            } else {
                Err(Ended::Refused(Box::new(outcome)))
            }
        });
        return match written {
            Ok(outcome) => Ok(outcome),
            Err(Ended::Refused(outcome)) => Ok(*outcome),
            Err(Ended::Failed(error)) => Err(error),
        };
    }
    let database = &mut session.store;
    let mut store = |batch: &mut Batch, rows| {
        let stored = database.write_many(|transaction| batch.store(transaction, rows));
        stored.map_err(AppError::from)
    };
    let mut outcome = pass.run(&mut batch, &mut store, 0, interrupt, reporter)?;
    outcome.stored = true;
    session
        .store
        .write_many(|transaction| batch.finish(transaction, &mut outcome))?;
    Ok(outcome)
}

/// Reads a file as `import` does and says what it would do; nothing is written.
///
/// # Errors
/// As `import`.
pub fn rehearse(
    session: &Session<'_>,
    request: &ImportRequest,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let request = ImportRequest {
        rejects: None,
        ..request.clone()
    };
    let mut pass = Pass::open(session, &request)?;
    let mut batch = Batch::rehearsal(pass.origin());
    let connection = session.store.connection();
    let mut store = |batch: &mut Batch, _| Ok(batch.rehearse(connection)?);
    let interrupt = &session.app.interrupt;
    let mut outcome = pass.run(&mut batch, &mut store, SAMPLE_ROWS, interrupt, reporter)?;
    batch.rehearse(connection)?;
    batch.count_into(&mut outcome);
    Ok(outcome)
}

/// Why a transaction was not committed.
enum Ended {
    Failed(AppError),
    Refused(Box<Outcome>),
}

impl From<StoreError> for Ended {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<AppError> for Ended {
    fn from(error: AppError) -> Self {
        Self::Failed(error)
    }
}

type Input = BufReader<Box<dyn Read>>;

/// One pass over a file whose beginning has been understood.
struct Pass<'r> {
    request: &'r ImportRequest,
    name: PathBuf,
    records: Records<Input>,
    shape: Shape,
    mapping: Mapping,
    /// The first record when it is a row: its line, and the record.
    first: Option<(u64, ByteRecord)>,
    sector: Sector,
    market: String,
}

impl<'r> Pass<'r> {
    /// Opens the file and finds its columns.
    fn open(session: &Session<'_>, request: &'r ImportRequest) -> Result<Self, AppError> {
        let sector = chosen_sector(session.store.connection(), request.sector.as_deref())?;
        let given = request.market.as_deref().unwrap_or_default();
        let market = market(given)
            .ok_or_else(|| AppError::invalid(format!("`{given}` is too long for a market"), ""))?;
        if request.rejects.is_some() && request.rejects == request.file {
            return Err(AppError::invalid(
                "the skipped rows would replace the file itself",
                "give `--rejects` another name",
            ));
        }
        let name = request
            .file
            .clone()
            .unwrap_or_else(|| PathBuf::from("standard input"));
        let mut input: Box<dyn Read> = match &request.file {
            Some(path) => Box::new(files::open_to_read(path)?),
            None => Box::new(std::io::stdin().lock()),
        };
        let unreadable = |error| AppError::File(FileError::new("read", &name, error));
        let mut beginning = sniff::beginning(&mut input).map_err(unreadable)?;
        let shape = sniff::shape(&beginning)?;
        let rest = beginning.split_off(shape.mark_bytes);
        let input: Box<dyn Read> = Box::new(Cursor::new(rest).chain(input));
        let input = BufReader::with_capacity(BUFFER_BYTES, input);
        let mut records = Records::new(input, shape.delimiter, shape.terminator);
        let mut first = ByteRecord::new();
        let line = match records.next(&mut first).map_err(unreadable)? {
            Next::Record(line) => line,
            Next::Bad(line, reason) => {
                return Err(AppError::invalid(
                    format!("the first line of the file, line {line}, cannot be read: {reason}"),
                    "",
                ));
            }
            Next::End => return Err(AppError::invalid("the file is empty", "")),
        };
        let headings = first.iter().enumerate().map(|(index, cell)| {
            if request.no_header {
                format!("column {}", index + 1)
            } else {
                String::from_utf8_lossy(cell).trim().to_owned()
            }
        });
        let mapping = Mapping::find(headings.collect(), &request.map, !request.no_header)?;
        Ok(Self {
            request,
            name,
            records,
            shape,
            mapping,
            first: request.no_header.then_some((line, first)),
            sector,
            market,
        })
    }

    fn outcome(&self) -> Outcome {
        let headings = self.mapping.headings.iter().enumerate();
        Outcome {
            file: match &self.request.file {
                Some(path) => path.display().to_string(),
                None => "-".to_owned(),
            },
            delimiter: match self.shape.delimiter {
                b';' => "semicolon",
                b'\t' => "tab",
                _ => "comma",
            },
            columns: headings
                .map(|(index, heading)| Column {
                    heading: heading.clone(),
                    field: self.mapping.field_of(index),
                })
                .collect(),
            sector_id: Some(self.sector.id),
            sector: self.sector.name.clone(),
            ..Outcome::default()
        }
    }

    /// Where the file comes from.
    fn origin(&self) -> Origin {
        let path = self.request.file.as_deref();
        let lies = path.and_then(|path| path.canonicalize().ok());
        Origin {
            file: path.map_or_else(|| "-".to_owned(), |path| path.display().to_string()),
            path: lies.map_or_else(String::new, |path| path.display().to_string()),
            tool: "csv".to_owned(),
            market: self.market.clone(),
        }
    }

    /// Reads every row and adds it to the batch, which `store` stores whenever it is full; it is told
    /// how many rows were read. The last rows are left to the caller.
    fn run(
        &mut self,
        batch: &mut Batch,
        store: &mut dyn FnMut(&mut Batch, u64) -> Result<(), AppError>,
        sample_rows: usize,
        interrupt: &Interrupt,
        reporter: &dyn Reporter,
    ) -> Result<Outcome, AppError> {
        let mut outcome = self.outcome();
        let mut rejects = match &self.request.rejects {
            Some(_) => Some(Rejects::new()?),
            None => None,
        };
        let mut rows = RowReader::new(&self.mapping, self.sector.id, self.market.clone());
        let mut record = ByteRecord::new();
        let mut first = self.first.take();
        reporter.event(&Event::Begin {
            what: "importing",
            total: None,
        });
        loop {
            let next = match first.take() {
                Some((line, first)) => {
                    record = first;
                    Next::Record(line)
                }
                None => self
                    .records
                    .next(&mut record)
                    .map_err(|error| FileError::new("read", &self.name, error))?,
            };
            let (line, row) = match next {
                Next::End => break,
                Next::Record(_) if record.iter().all(<[u8]>::is_empty) => continue,
                Next::Record(line) => (line, rows.read(&record)),
                Next::Bad(line, reason) => (line, Err(reason.to_owned())),
            };
            outcome.rows += 1;
            match row {
                Ok(new) => {
                    if outcome.sample.len() < sample_rows {
                        outcome.sample.push(Sample::from(&new));
                    }
                    batch.add(&new)?;
                }
                Err(reason) => {
                    self.records.give_back();
                    if let Some(rejects) = &mut rejects {
                        rejects.add(line, &reason, self.records.raw())?;
                    }
                    outcome.skip(line, reason, self.records.raw());
                }
            }
            if batch.is_full() {
                store(batch, outcome.rows)?;
            }
            if outcome.rows.is_multiple_of(ROWS_PER_STEP) {
                reporter.event(&Event::Advance(ROWS_PER_STEP));
                if interrupt.requested() {
                    reporter.event(&Event::Warning(batch.kept_so_far(self.request.strict)));
                    return Err(AppError::Interrupted);
                }
            }
        }
        reporter.event(&Event::End);
        outcome.vague_numbers = rows.vague_numbers;
        outcome.other_intents = rows.other_intents;
        if let (Some(rejects), Some(path)) = (rejects, &self.request.rejects) {
            outcome.rejects = Some(write_rejects(rejects, path)?);
        }
        Ok(outcome)
    }
}

fn write_rejects(rejects: Rejects, path: &Path) -> Result<String, AppError> {
    files::write_private(path, &rejects.finish()?)?;
    Ok(path.display().to_string())
}
