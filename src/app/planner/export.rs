//! Keywords to CSV, XLSX or JSON, row by row, with where all of it comes from.

use std::collections::HashMap;
use std::io::{self, Write};

use serde::Serialize;

use super::formula::guard;
use super::intents::{self, IntentRequest};
use super::keywords::Wanted;
use super::workbook::{Cell, Workbook};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::{ClusterId, ImportId, KeywordId, PageGroupId, SectorId};
use crate::domain::keyword::{Intent, Keyword, KeywordSource};
use crate::domain::observation::{IntentOrigin, VolumeKind};
use crate::domain::status::KeywordStatus;
use crate::engines::text::intent::IntentRules;
use crate::store::keywords::{self, Page};
use crate::store::provenance::{self, Import};
use crate::store::{Connection, StoreError, clusters, sectors};

/// How the rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table with a heading, which `keywords import` reads back.
    Csv,
    /// A workbook; when a sheet is full, with more of them.
    Xlsx,
    /// One JSON array.
    Json,
    /// One JSON object per line.
    JsonLines,
}

/// A keyword with everything that is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExportRow {
    /// The row.
    pub id: KeywordId,
    /// The text as first seen.
    pub keyword: String,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
    /// Whether the volume is exact or chosen from a range. `None` when it is unknown.
    pub volume_kind: Option<VolumeKind>,
    /// The least searches per month of the range. `None` without one.
    pub volume_min: Option<i64>,
    /// The most searches per month of the range. `None` without one, or when it is open.
    pub volume_max: Option<i64>,
    /// How often pages of the site were shown for it, which is no volume. `None` means unknown.
    pub impressions: Option<i64>,
    /// Difficulty, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// What the searcher wants. `None` means unknown.
    pub intent: Option<Intent>,
    /// Who said so: a file, the rules, or a person. `None` when it is unknown.
    pub intent_origin: Option<IntentOrigin>,
    /// Whether its wording asks a question.
    pub is_question: bool,
    /// Whether its wording looks for something nearby.
    pub is_local: bool,
    /// Whether it names a brand.
    pub is_branded: bool,
    /// Cost per click in millionths of the source's currency. `None` means unknown.
    pub cpc_micros: Option<i64>,
    /// The market; empty when unset.
    pub market: String,
    /// Where it stands.
    pub status: KeywordStatus,
    /// Where it came from.
    pub source: KeywordSource,
    /// The tool whose export it came from. `None` when no import made it.
    pub import_tool: Option<String>,
    /// The file it came from. `None` when no import made it.
    pub import_file: Option<String>,
    /// The batch of that import. `None` when no import made it.
    pub import_batch: Option<String>,
    /// Its cluster. `None` when it is in none.
    pub cluster_id: Option<ClusterId>,
    /// The name of its cluster. `None` when it is in none.
    pub cluster: Option<String>,
    /// Its page group. `None` when it is in none.
    pub page_group_id: Option<PageGroupId>,
    /// The name of its page group. `None` when it is in none.
    pub page_group: Option<String>,
    /// Its sector.
    pub sector_id: SectorId,
    /// The name of its sector.
    pub sector: String,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

const HEADINGS: [&str; 26] = [
    "id",
    "keyword",
    "search_volume",
    "volume_kind",
    "volume_min",
    "volume_max",
    "impressions",
    "difficulty",
    "intent",
    "intent_origin",
    "is_question",
    "is_local",
    "is_branded",
    "cpc",
    "market",
    "status",
    "source",
    "import_tool",
    "import_file",
    "import_batch",
    "cluster",
    "page_group",
    "sector",
    "cluster_id",
    "page_group_id",
    "updated_at",
];

/// Writes the keywords that are wanted to `to`, bit by bit, and says how many there were.
///
/// With `raw`, cells of CSV that a spreadsheet would run as formulas are written as they are. In a
/// workbook every text is a text.
///
/// # Errors
/// A failure of the store, or of writing, as `Unwritten`.
pub fn export(
    session: &Session<'_>,
    wanted: &Wanted,
    format: Format,
    raw: bool,
    to: &mut dyn Write,
) -> Result<u64, ExportError> {
    let connection = session.store.connection();
    let filter = wanted.filter(connection)?;
    let known = Known::load(session)?;
    let mut table = Table::begin(format, raw, to)?;
    let mut count = 0;
    keywords::for_each(
        connection,
        &filter,
        wanted.order,
        wanted.descending,
        Page::default(),
        |keyword| -> Result<(), ExportError> {
            table.add(&known.row(keyword), count)?;
            count += 1;
            Ok(())
        },
    )?;
    table.end(count)?;
    Ok(count)
}

/// Why an export came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Something but the writing failed.
    #[error(transparent)]
    App(#[from] AppError),
    /// The rows could not be written where they were to go.
    #[error(transparent)]
    Unwritten(#[from] io::Error),
}

impl From<StoreError> for ExportError {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

/// The names of what keywords belong to, and the rules for their wording.
struct Known {
    clusters: HashMap<ClusterId, String>,
    page_groups: HashMap<PageGroupId, String>,
    sectors: HashMap<SectorId, String>,
    imports: HashMap<ImportId, Import>,
    rules: IntentRules,
}

impl Known {
    fn load(session: &Session<'_>) -> Result<Self, AppError> {
        let connection: &Connection = session.store.connection();
        let sectors = sectors::list(connection, None)?;
        Ok(Self {
            clusters: clusters::names(connection)?,
            page_groups: provenance::page_groups(connection)?,
            sectors: sectors
                .into_iter()
                .map(|sector| (sector.id, sector.name))
                .collect(),
            imports: provenance::imports(connection)?,
            rules: intents::rules(session, &IntentRequest::default()).0,
        })
    }

    fn row(&self, keyword: Keyword) -> ExportRow {
        let reading = self.rules.read(&keyword.normal_form);
        let import = keyword.import_id.and_then(|id| self.imports.get(&id));
        ExportRow {
            is_question: reading.is_question,
            is_local: reading.is_local,
            is_branded: reading.is_branded,
            import_tool: import.map(|import| import.tool.clone()),
            import_file: import.map(|import| import.file.clone()),
            import_batch: import.map(|import| import.uuid.clone()),
            cluster: name_of(&self.clusters, keyword.cluster_id),
            page_group: name_of(&self.page_groups, keyword.page_group_id),
            sector: name_of(&self.sectors, Some(keyword.sector_id)).unwrap_or_default(),
            id: keyword.id,
            keyword: keyword.keyword,
            search_volume: keyword.search_volume,
            volume_kind: keyword.volume_kind,
            volume_min: keyword.volume_min,
            volume_max: keyword.volume_max,
            impressions: keyword.impressions,
            difficulty: keyword.difficulty,
            intent: keyword.intent,
            intent_origin: keyword.intent_origin,
            cpc_micros: keyword.cpc_micros,
            market: keyword.market,
            status: keyword.status,
            source: keyword.source,
            cluster_id: keyword.cluster_id,
            page_group_id: keyword.page_group_id,
            sector_id: keyword.sector_id,
            created_at: keyword.created_at,
            updated_at: keyword.updated_at,
        }
    }
}

fn name_of<K: Eq + std::hash::Hash>(names: &HashMap<K, String>, id: Option<K>) -> Option<String> {
    id.and_then(|id| names.get(&id).cloned())
}

/// Rows on their way out.
enum Table<'w> {
    Csv(Box<csv::Writer<&'w mut dyn Write>>, bool),
    Xlsx(Box<Workbook<&'w mut dyn Write>>),
    Json(&'w mut dyn Write),
    JsonLines(&'w mut dyn Write),
}

impl<'w> Table<'w> {
    fn begin(format: Format, raw: bool, to: &'w mut dyn Write) -> io::Result<Self> {
        Ok(match format {
            Format::Csv => {
                let mut writer = csv::WriterBuilder::new()
                    .buffer_capacity(64 * 1024)
                    .from_writer(to);
                writer.write_record(HEADINGS).map_err(io::Error::from)?;
                Self::Csv(Box::new(writer), raw)
            }
            Format::Xlsx => Self::Xlsx(Box::new(Workbook::new(to, &HEADINGS)?)),
            Format::Json => {
                to.write_all(b"[\n")?;
                Self::Json(to)
            }
            Format::JsonLines => Self::JsonLines(to),
        })
    }

    fn add(&mut self, row: &ExportRow, before: u64) -> io::Result<()> {
        match self {
            Self::Csv(writer, raw) => {
                let cells = cells(row).map(|cell| match cell {
                    Cell::Text(text) if !*raw => guard(&text).into_owned(),
                    Cell::Text(text) | Cell::Decimal(text) => text,
                    Cell::Integer(number) => number.to_string(),
                    Cell::Empty => String::new(),
                });
                writer.write_record(cells).map_err(io::Error::from)
            }
            Self::Xlsx(workbook) => workbook.row(&cells(row)),
            Self::Json(to) => {
                if before > 0 {
                    to.write_all(b",\n")?;
                }
                Ok(serde_json::to_writer(to, row)?)
            }
            Self::JsonLines(to) => {
                serde_json::to_writer(&mut *to, row)?;
                to.write_all(b"\n")
            }
        }
    }

    fn end(self, count: u64) -> io::Result<()> {
        match self {
            Self::Csv(mut writer, _) => writer.flush(),
            Self::Xlsx(workbook) => workbook.finish(),
            Self::Json(to) => {
                to.write_all(if count > 0 { b"\n]\n" } else { b"]\n" })?;
                to.flush()
            }
            Self::JsonLines(to) => to.flush(),
        }
    }
}

fn cells(row: &ExportRow) -> [Cell; HEADINGS.len()] {
    let number = |value: Option<i64>| value.map_or(Cell::Empty, Cell::Integer);
    let text = |value: &str| Cell::Text(value.to_owned());
    let optional = |value: Option<&str>| value.map_or(Cell::Empty, text);
    let flag = |value: bool| text(if value { "yes" } else { "no" });
    [
        Cell::Integer(row.id.0),
        text(&row.keyword),
        number(row.search_volume),
        optional(row.volume_kind.map(VolumeKind::as_str)),
        number(row.volume_min),
        number(row.volume_max),
        number(row.impressions),
        number(row.difficulty),
        optional(row.intent.map(Intent::as_str)),
        optional(row.intent_origin.map(IntentOrigin::as_str)),
        flag(row.is_question),
        flag(row.is_local),
        flag(row.is_branded),
        row.cpc_micros
            .map_or(Cell::Empty, |micros| Cell::Decimal(price(micros))),
        text(&row.market),
        text(row.status.as_str()),
        text(row.source.as_str()),
        optional(row.import_tool.as_deref()),
        optional(row.import_file.as_deref()),
        optional(row.import_batch.as_deref()),
        optional(row.cluster.as_deref()),
        optional(row.page_group.as_deref()),
        text(&row.sector),
        number(row.cluster_id.map(|id| id.0)),
        number(row.page_group_id.map(|id| id.0)),
        text(&row.updated_at),
    ]
}

/// Writes millionths as a decimal number, with at least two digits after the point.
fn price(micros: i64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    let needed = text.trim_end_matches('0').len();
    let shortest = text.len() - 4;
    text[..needed.max(shortest)].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_decimal() {
        for (micros, text) in [
            (0, "0.00"),
            (1_250_000, "1.25"),
            (500, "0.0005"),
            (3_000_000, "3.00"),
        ] {
            assert_eq!(price(micros), text);
        }
    }
}
