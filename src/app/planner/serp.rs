//! `keywords serp import`: search results from a file.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::import::{market, named_market};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::engines::clustering::comparable_url;
use crate::engines::text::normal::normal_form;
use crate::os::files::{self, FileError};
use crate::store::serp::{self, NewResult};
use crate::store::{Connection, StoreError};

/// The largest file that is read, in bytes: more than a million rows of ten results a keyword.
const MAX_BYTES: u64 = 1024 * 1024 * 1024;

/// The last place that is kept.
const MAX_POSITION: u8 = 100;

/// How many bad rows are named.
const MAX_NAMED: usize = 100;

/// What a file of search results came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SerpImport {
    /// The file.
    pub file: String,
    /// How many rows were read.
    pub rows: u64,
    /// How many of them are stored now.
    pub stored: u64,
    /// How many keywords they are about; one in two markets counts twice.
    pub keywords: usize,
    /// How many rows are older than what is known already, or than others of the file, and were
    /// passed over; within a file one without a date is older than one that has one.
    pub older: u64,
    /// How many rows say what another row of the file says.
    pub duplicates: u64,
    /// How many rows cannot be used. With those stored, older and twice there, all rows are counted.
    pub skipped: u64,
    /// The first of these.
    pub problems: Vec<BadRow>,
}

/// A row that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BadRow {
    /// Its line, from 1.
    pub line: u64,
    /// Why.
    pub reason: String,
}

/// One row as a file has it.
#[derive(Clone, Debug, Default, Deserialize)]
struct Row {
    #[serde(alias = "query", alias = "search_term", default)]
    keyword: String,
    #[serde(alias = "rank", alias = "pos", default)]
    position: Number,
    #[serde(alias = "link", alias = "page", alias = "address", default)]
    url: String,
    #[serde(alias = "country", default)]
    market: Option<String>,
    #[serde(alias = "observed_on", alias = "day", default)]
    date: Option<String>,
}

/// A number that may be written as text.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Number {
    Whole(i64),
    Text(String),
}

impl Default for Number {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl Number {
    fn value(&self) -> Option<i64> {
        match self {
            Self::Whole(number) => Some(*number),
            Self::Text(text) => text.trim().parse().ok(),
        }
    }
}

/// Imports a file; the results of a keyword it names take the place of older ones.
///
/// # Errors
/// `File` when it cannot be read, `Invalid` when it lacks a column or a market is too long, or a
/// failure of the store. The database is unchanged then.
pub fn import(
    session: &Session<'_>,
    file: &Path,
    default_market: Option<&str>,
) -> Result<SerpImport, AppError> {
    let reader = open(file)?;
    let default_market = checked_market(default_market)?;
    session.store.write(|transaction| {
        let mut intake = Intake::new(transaction, file, default_market, true);
        intake.read(reader, file)?;
        Ok(intake.outcome)
    })
}

/// Reads a file as `import` does and says what it would do; nothing is written.
///
/// # Errors
/// As `import`.
pub fn rehearse(
    session: &Session<'_>,
    file: &Path,
    default_market: Option<&str>,
) -> Result<SerpImport, AppError> {
    let reader = open(file)?;
    let default_market = checked_market(default_market)?;
    let mut intake = Intake::new(session.store.connection(), file, default_market, false);
    intake.read(reader, file)?;
    Ok(intake.outcome)
}

fn open(file: &Path) -> Result<Box<dyn BufRead>, AppError> {
    let input: Box<dyn Read> = if file.as_os_str() == "-" {
        Box::new(std::io::stdin())
    } else {
        Box::new(files::open_to_read(file)?)
    };
    Ok(Box::new(BufReader::new(input.take(MAX_BYTES))))
}

fn checked_market(given: Option<&str>) -> Result<String, AppError> {
    named_market(given.unwrap_or_default())
}

/// The results of a keyword of one day.
struct Look {
    /// The day; empty when nobody said.
    day: String,
    /// The places that are taken, and a short hash of the address at each.
    taken: Vec<(u8, u32)>,
}

/// Takes rows one by one.
struct Intake<'c> {
    connection: &'c Connection,
    default_market: String,
    stores: bool,
    /// What the file has said so far of each keyword and market.
    looks: HashMap<(String, String), Look>,
    outcome: SerpImport,
}

impl<'c> Intake<'c> {
    fn new(connection: &'c Connection, file: &Path, default_market: String, stores: bool) -> Self {
        Self {
            connection,
            default_market,
            stores,
            looks: HashMap::new(),
            outcome: SerpImport {
                file: file.display().to_string(),
                ..SerpImport::default()
            },
        }
    }

    fn read(&mut self, mut reader: Box<dyn BufRead>, file: &Path) -> Result<(), AppError> {
        let failed = |error| FileError::new("read", file, error);
        let start = reader.fill_buf().map_err(failed)?;
        let bom = usize::from(start.starts_with(b"\xEF\xBB\xBF")) * 3;
        let is_json = start[bom..].trim_ascii_start().starts_with(b"{");
        let header: Vec<u8> = start[bom..]
            .iter()
            .copied()
            .take_while(|byte| *byte != b'\n')
            .collect();
        reader.consume(bom);
        if is_json {
            self.read_lines(reader, file)?;
        } else {
            self.read_table(reader, &header)?;
        }
        self.outcome.keywords = self.looks.len();
        Ok(())
    }

    fn read_lines(&mut self, mut reader: Box<dyn BufRead>, file: &Path) -> Result<(), AppError> {
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            let length = reader
                .read_until(b'\n', &mut line)
                .map_err(|error| FileError::new("read", file, error))?;
            if length == 0 {
                break;
            }
            if line.trim_ascii().is_empty() {
                continue;
            }
            let row = serde_json::from_slice::<Row>(&line);
            self.take(
                number,
                row.map_err(|_| "it is no object with keyword, position and url"),
            )?;
        }
        Ok(())
    }

    fn read_table(&mut self, reader: Box<dyn BufRead>, header: &[u8]) -> Result<(), AppError> {
        let delimiter = [b'\t', b';', b',']
            .into_iter()
            .max_by_key(|mark| header.split(|byte| byte == mark).count())
            .unwrap_or(b',');
        let mut table = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(reader);
        let not_text = "the first line is no list of columns in UTF-8";
        let columns = table
            .headers()
            .map_err(|_| AppError::invalid(not_text, COLUMNS_HINT))?;
        let columns: csv::StringRecord = columns
            .iter()
            .map(|name| name.to_lowercase().replace(' ', "_"))
            .collect();
        for (needed, names) in NEEDED {
            if !columns.iter().any(|name| names.contains(&name)) {
                let text = format!("the file has no column `{needed}`");
                return Err(AppError::invalid(text, COLUMNS_HINT));
            }
        }
        let mut record = csv::StringRecord::new();
        loop {
            match table.read_record(&mut record) {
                Ok(false) => return Ok(()),
                Ok(true) => {
                    let line = record.position().map_or(0, csv::Position::line);
                    let row = record.deserialize::<Row>(Some(&columns));
                    self.take(line, row.map_err(|_| "its cells cannot be read"))?;
                }
                Err(error) if error.is_io_error() => {
                    return Err(AppError::invalid(
                        format!("the file cannot be read: {error}"),
                        "",
                    ));
                }
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    self.take(line, Err("it is no text in UTF-8"))?;
                }
            }
        }
    }

    fn take(&mut self, line: u64, row: Result<Row, &'static str>) -> Result<(), StoreError> {
        self.outcome.rows += 1;
        let used = match row {
            Ok(row) => self.store(&row)?,
            Err(reason) => Err(reason),
        };
        if let Err(reason) = used {
            self.outcome.skipped += 1;
            if self.outcome.problems.len() < MAX_NAMED {
                let reason = reason.to_owned();
                self.outcome.problems.push(BadRow { line, reason });
            }
        }
        Ok(())
    }

    /// Stores a row; says why it cannot be used.
    fn store(&mut self, row: &Row) -> Result<Result<(), &'static str>, StoreError> {
        let form = normal_form(&row.keyword);
        if form.is_empty() {
            return Ok(Err("it has no keyword"));
        }
        let Some(position) = row.position.value().filter(|number| *number >= 1) else {
            return Ok(Err("its position is no number from 1"));
        };
        let Some(place) = u8::try_from(position)
            .ok()
            .filter(|place| *place <= MAX_POSITION)
        else {
            return Ok(Err("its position is beyond 100, the last that is kept"));
        };
        let Some(url) = comparable_url(&row.url) else {
            return Ok(Err("its url is no web address"));
        };
        let market = match row
            .market
            .as_deref()
            .filter(|market| !market.trim().is_empty())
        {
            Some(given) => match market(given) {
                Some(market) => market,
                None => return Ok(Err("its market is too long")),
            },
            None => self.default_market.clone(),
        };
        let day = match row
            .date
            .as_deref()
            .map(str::trim)
            .filter(|date| !date.is_empty())
        {
            Some(date) => match day_of(date) {
                Some(day) => day,
                None => return Ok(Err("its date is not written as YYYY-MM-DD")),
            },
            None => String::new(),
        };
        let key = (form, market);
        let known = match self.looks.get(&key) {
            Some(look) => Some(look.day.clone()),
            None => serp::observed_on(self.connection, &key.0, &key.1)?
                // What the file has without a date is today's as far as anybody knows.
                .filter(|_| !day.is_empty()),
        };
        // Any day comes after none.
        if known.is_some_and(|known| day < known) {
            self.outcome.older += 1;
            return Ok(Ok(()));
        }
        let place = (place, short_hash(&url));
        if let Some(look) = self.looks.get_mut(&key).filter(|look| look.day == day) {
            if look.taken.contains(&place) {
                self.outcome.duplicates += 1;
                return Ok(Ok(()));
            }
            if look.taken.iter().any(|(taken, _)| *taken == place.0) {
                return Ok(Err("another row gives its position to another url"));
            }
            look.taken.push(place);
        } else {
            let taken = vec![place];
            let look = Look {
                day: day.clone(),
                taken,
            };
            if let Some(before) = self.looks.insert(key.clone(), look) {
                let replaced = before.taken.len() as u64;
                self.outcome.stored -= replaced;
                self.outcome.older += replaced;
            }
            if self.stores {
                serp::remove(self.connection, &key.0, &key.1)?;
            }
        }
        if self.stores {
            let new = NewResult {
                normal_form: &key.0,
                market: &key.1,
                position,
                url: &url,
                observed_on: &day,
            };
            serp::put(self.connection, &new)?;
        }
        self.outcome.stored += 1;
        Ok(Ok(()))
    }
}

/// Tells the addresses of one keyword apart.
fn short_hash(url: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    url.hash(&mut hasher);
    // Half of it does, and half of the room is enough.
    (hasher.finish() >> 32) as u32
}

/// The columns that a table must have, with all their names.
const NEEDED: [(&str, &[&str]); 3] = [
    ("keyword", &["keyword", "query", "search_term"]),
    ("position", &["position", "rank", "pos"]),
    ("url", &["url", "link", "page", "address"]),
];

const COLUMNS_HINT: &str = "give it as `keyword,position,url[,market,date]`";

/// The day of a date or a time, as `YYYY-MM-DD`.
fn day_of(date: &str) -> Option<String> {
    let day = date.get(..10)?;
    let is_day = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    is_day.then(|| day.to_owned())
}
