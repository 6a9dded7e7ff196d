//! One row of a file to one keyword, or to the reason why not.

use csv::ByteRecord;

use super::cells::{self, Cell};
use super::columns::{Field, Mapping};
use crate::app::planner::formula::unguard;
use crate::domain::ids::SectorId;
use crate::domain::keyword::{KeywordSource, MAX_KEYWORD_CHARS};
use crate::engines::text::normal::{normal_form, normal_form_into};
use crate::store::keywords::NewKeyword;

/// The longest name of a market, in characters.
const MAX_MARKET_CHARS: usize = 64;

/// Reads rows; its memory is used again for each.
#[derive(Debug)]
pub(super) struct RowReader<'m> {
    mapping: &'m Mapping,
    sector_id: SectorId,
    default_market: String,
    normal_form: String,
    /// The last cell of a market and what it came to: most files name only one.
    last_market: (Vec<u8>, String),
    /// How many numbers stood for no single value.
    pub(super) vague_numbers: u64,
    /// How many intents were none of the product's.
    pub(super) other_intents: u64,
}

impl<'m> RowReader<'m> {
    /// Makes a reader. `default_market` is for the rows that name none; empty for unset.
    pub(super) fn new(mapping: &'m Mapping, sector_id: SectorId, default_market: String) -> Self {
        Self {
            mapping,
            sector_id,
            default_market,
            normal_form: String::new(),
            last_market: (Vec::new(), String::new()),
            vague_numbers: 0,
            other_intents: 0,
        }
    }

    /// Reads a row.
    ///
    /// # Errors
    /// The reason why it is no keyword, in words.
    pub(super) fn read<'r>(&'r mut self, record: &'r ByteRecord) -> Result<NewKeyword<'r>, String> {
        let width = self.mapping.headings.len();
        if record.len() > width && record.iter().skip(width).any(|cell| !cell.is_empty()) {
            return Err(format!(
                "{} cells where the first line has {width}; is a quotation mark missing?",
                record.len()
            ));
        }
        let cell = self.cell(record, Field::Keyword);
        if cell.contains(&0) {
            return Err("the keyword holds a NUL character".to_owned());
        }
        let keyword = std::str::from_utf8(cell)
            .map_err(|_| "the keyword is not UTF-8; is the file in another encoding?".to_owned())?;
        let keyword = unguard(keyword.trim()).trim();
        if keyword.len() > MAX_KEYWORD_CHARS && keyword.chars().count() > MAX_KEYWORD_CHARS {
            return Err(format!(
                "the keyword is longer than {MAX_KEYWORD_CHARS} characters"
            ));
        }
        if keyword.contains(['\n', '\r']) {
            return Err("the keyword holds a line break; is a quotation mark missing?".to_owned());
        }
        normal_form_into(keyword, &mut self.normal_form);
        if self.normal_form.is_empty() {
            return Err("no keyword".to_owned());
        }
        let search_volume =
            self.number(record, Field::SearchVolume, "search_volume", cells::count)?;
        let difficulty = self.number(record, Field::Difficulty, "difficulty", cells::difficulty)?;
        let cpc_micros = self.number(record, Field::Cpc, "cpc", cells::price_micros)?;
        let intent = match cells::intent(self.text(record, Field::Intent, "intent")?) {
            Cell::Value(intent) => Some(intent),
            Cell::Unknown => None,
            Cell::Vague | Cell::Bad => {
                self.other_intents += 1;
                None
            }
        };
        self.read_market(record)?;
        let market = match self.last_market.1.as_str() {
            "" => &self.default_market,
            named => named,
        };
        Ok(NewKeyword {
            sector_id: self.sector_id,
            keyword,
            normal_form: &self.normal_form,
            market,
            search_volume,
            difficulty,
            cpc_micros,
            intent,
            volume_range: None,
            impressions: None,
            extra: None,
            source: KeywordSource::CsvImport,
        })
    }

    fn cell<'r>(&self, record: &'r ByteRecord, field: Field) -> &'r [u8] {
        self.mapping
            .place(field)
            .and_then(|place| record.get(place))
            .unwrap_or_default()
    }

    fn text<'r>(
        &self,
        record: &'r ByteRecord,
        field: Field,
        name: &str,
    ) -> Result<&'r str, String> {
        std::str::from_utf8(self.cell(record, field)).map_err(|_| format!("{name} is not UTF-8"))
    }

    fn number(
        &mut self,
        record: &ByteRecord,
        field: Field,
        name: &str,
        read: fn(&str) -> Cell<i64>,
    ) -> Result<Option<i64>, String> {
        let text = self.text(record, field, name)?;
        match read(text) {
            Cell::Value(value) => Ok(Some(value)),
            Cell::Unknown => Ok(None),
            Cell::Vague => {
                self.vague_numbers += 1;
                Ok(None)
            }
            Cell::Bad => {
                let shown: String = text.chars().take(40).collect();
                let wanted = match field {
                    Field::Difficulty => "a number from 0 to 100",
                    _ => "a number",
                };
                Err(format!("{name} is not {wanted}: `{shown}`"))
            }
        }
    }

    fn read_market(&mut self, record: &ByteRecord) -> Result<(), String> {
        let cell = self.cell(record, Field::Market);
        if cell == self.last_market.0 {
            return Ok(());
        }
        let market = market(self.text(record, Field::Market, "market")?)
            .ok_or_else(|| format!("market is longer than {MAX_MARKET_CHARS} characters"))?;
        self.last_market.0.clear();
        self.last_market.0.extend_from_slice(cell);
        self.last_market.1 = market;
        Ok(())
    }
}

/// Gives the market that a word names, in lower case; empty for unset. `None` when it is too long.
#[must_use]
pub fn market(text: &str) -> Option<String> {
    let market = normal_form(text);
    let unset = matches!(market.as_str(), "-" | "n/a" | "–" | "—");
    (market.chars().count() <= MAX_MARKET_CHARS).then(|| if unset { String::new() } else { market })
}
