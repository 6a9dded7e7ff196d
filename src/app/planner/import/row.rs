//! One row of a file to one keyword, or to the reason why not.

use std::borrow::Cow;

use csv::ByteRecord;

use super::columns::Mapping;
use super::extras::{ExtraReader, IntentCell};
use super::headings::Field;
use super::markets::market;
use super::numbers::{self, Amount, Cell};
use super::survey::Findings;
use crate::app::planner::formula::unguard;
use crate::domain::ids::SectorId;
use crate::domain::keyword::{KeywordSource, MAX_KEYWORD_CHARS};
use crate::domain::observation::{Extra, VolumeRange};
use crate::engines::text::normal::normal_form_into;
use crate::store::keywords::NewKeyword;

/// Which point of a range of searches counts as the volume.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VolumeChoice {
    /// The least.
    Low,
    /// The middle; for Google's magnitudes the half of the most, as Google itself writes them.
    #[default]
    Mid,
    /// The most, or the least of an open range.
    High,
}

impl VolumeChoice {
    /// Chooses a point of a range.
    fn of(self, range: VolumeRange) -> i64 {
        let most = range.max.unwrap_or(range.min);
        match self {
            Self::Low => range.min,
            Self::High => most,
            // 10 to 100 is 50 in Google's own files, and so are the other powers of ten.
            Self::Mid if range.min > 0 && most == range.min.saturating_mul(10) => most / 2,
            Self::Mid => range.min + (most - range.min) / 2,
        }
    }
}

/// How rows are read.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// The sector of new keywords.
    pub(super) sector_id: SectorId,
    /// The market of rows that name none; empty for unset.
    pub(super) market: String,
    /// Which point of a range counts.
    pub(super) choice: VolumeChoice,
    /// What the columns tell.
    pub(super) findings: Findings,
}

/// Counts what was noticed in rows that were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Noticed {
    /// How many numbers stood for no value.
    pub(super) vague_numbers: u64,
    /// How many volumes are ranges.
    pub(super) ranges: u64,
    /// How many intents were none that is known.
    pub(super) other_intents: u64,
    /// How many keywords carry a group of the source.
    pub(super) grouped: u64,
}

/// Reads rows; its memory is used again for each.
#[derive(Debug)]
pub(super) struct RowReader<'m> {
    mapping: &'m Mapping,
    reading: Reading,
    extras: Option<ExtraReader<'m>>,
    extra: Extra,
    normal_form: String,
    /// The keyword, when it cannot be taken from the row as it is.
    keyword: String,
    /// The last cell of a market and what it came to: most files name only one.
    last_market: (Vec<u8>, String),
    /// What was noticed.
    pub(super) noticed: Noticed,
}

impl<'m> RowReader<'m> {
    /// Makes a reader.
    pub(super) fn new(mapping: &'m Mapping, reading: Reading) -> Self {
        let extras = mapping
            .has_extras()
            .then(|| ExtraReader::new(mapping, reading.findings));
        Self {
            mapping,
            reading,
            extras,
            extra: Extra::default(),
            normal_form: String::new(),
            keyword: String::new(),
            last_market: (Vec::new(), String::new()),
            noticed: Noticed::default(),
        }
    }

    /// Reads a row. `is_doubtful` says that its quotation marks look wrong.
    ///
    /// # Errors
    /// The reason why it is no keyword, in words.
    pub(super) fn read<'r>(
        &'r mut self,
        record: &'r ByteRecord,
        is_doubtful: bool,
    ) -> Result<NewKeyword<'r>, String> {
        let width = self.mapping.headings.len();
        if record.len() > width && record.iter().skip(width).any(|cell| !cell.is_empty()) {
            return Err(format!(
                "{} cells where the first line has {width}; is a quotation mark missing?",
                record.len()
            ));
        }
        let keyword = keyword(self.cell(record, Field::Keyword), || {
            is_doubtful || record.len() != width
        })?;
        normal_form_into(&keyword, &mut self.normal_form);
        if self.normal_form.is_empty() {
            return Err("no keyword".to_owned());
        }
        let (search_volume, volume_range) = self.volume(record)?;
        let impressions = match self.text(record, Field::Impressions)? {
            "" => None,
            text => numbers::count(text).value(),
        };
        let difficulty = self.number(record, Field::Difficulty, numbers::difficulty)?;
        let mark = self.reading.findings.cpc_mark;
        let cpc_micros = match self.number(record, Field::Cpc, |text| {
            numbers::decimal_micros(text, mark)
        })? {
            Some(micros) => Some(micros),
            None => self.number(record, Field::CpcMicros, numbers::count)?,
        };
        let mut intent = None;
        if let Some(extras) = &self.extras {
            self.extra = Extra::default();
            let found: IntentCell = extras.intent(record, &mut self.extra);
            intent = found.primary;
            self.noticed.other_intents += u64::from(found.has_other);
            extras.read(record, cpc_micros.is_some(), &mut self.extra);
            let is_grouped = self.extra.topic.is_some() || self.extra.page.is_some();
            self.noticed.grouped += u64::from(is_grouped);
        }
        self.read_market(record)?;
        let market = match self.last_market.1.as_str() {
            "" => &self.reading.market,
            named => named,
        };
        let keyword = match keyword {
            Cow::Borrowed(keyword) => keyword,
            Cow::Owned(keyword) => {
                self.keyword = keyword;
                &self.keyword
            }
        };
        let has_extra = self.extras.is_some() && !self.extra.is_empty();
        Ok(NewKeyword {
            sector_id: self.reading.sector_id,
            keyword,
            normal_form: &self.normal_form,
            market,
            search_volume,
            difficulty,
            cpc_micros,
            intent,
            volume_range,
            impressions,
            extra: has_extra.then_some(&self.extra),
            source: KeywordSource::CsvImport,
        })
    }

    fn cell<'r>(&self, record: &'r ByteRecord, field: Field) -> &'r [u8] {
        self.mapping
            .place(field)
            .and_then(|place| record.get(place))
            .unwrap_or_default()
    }

    fn text<'r>(&self, record: &'r ByteRecord, field: Field) -> Result<&'r str, String> {
        let cell = self.cell(record, field);
        if cell.is_empty() {
            return Ok("");
        }
        std::str::from_utf8(cell).map_err(|_| format!("{} is not UTF-8", field.name()))
    }

    /// Gives the value of a cell; one that is vague is counted and unknown.
    fn value<T>(&mut self, cell: Cell<T>, field: Field, text: &str) -> Result<Option<T>, String> {
        match cell {
            Cell::Value(value) => Ok(Some(value)),
            Cell::Unknown => Ok(None),
            Cell::Vague => {
                self.noticed.vague_numbers += 1;
                Ok(None)
            }
            Cell::Bad => {
                let shown: String = text.chars().take(40).collect();
                let wanted = match field {
                    Field::Difficulty => "a number from 0 to 100",
                    _ => "a number",
                };
                Err(format!("{} is not {wanted}: `{shown}`", field.name()))
            }
        }
    }

    fn number(
        &mut self,
        record: &ByteRecord,
        field: Field,
        read: impl FnOnce(&str) -> Cell<i64>,
    ) -> Result<Option<i64>, String> {
        let text = self.text(record, field)?;
        if text.is_empty() {
            return Ok(None);
        }
        self.value(read(text), field, text)
    }

    /// Reads searches per month, and the ends of the range when it is one.
    fn volume(
        &mut self,
        record: &ByteRecord,
    ) -> Result<(Option<i64>, Option<VolumeRange>), String> {
        let text = self.text(record, Field::SearchVolume)?;
        let amount = self.value(numbers::volume(text), Field::SearchVolume, text)?;
        let ends = if self.mapping.place(Field::VolumeMin).is_some() {
            self.number(record, Field::VolumeMin, numbers::count)?
                .map(|min| {
                    let max = self.number(record, Field::VolumeMax, numbers::count)?;
                    Ok::<_, String>(VolumeRange { min, max })
                })
                .transpose()?
                .filter(|range| range.max.is_none_or(|max| range.min <= max))
        } else {
            None
        };
        let range = match amount {
            Some(Amount::Exact(searches)) => match ends {
                // Both the ends and the point that was chosen are there.
                Some(ends) => {
                    self.noticed.ranges += 1;
                    return Ok((Some(searches), Some(ends)));
                }
                None if self.reading.findings.has_magnitudes => numbers::bucket(searches),
                None => return Ok((Some(searches), None)),
            },
            Some(Amount::Range(range)) => Some(range),
            None => ends,
        };
        let Some(range) = range else {
            return Ok((None, None));
        };
        if range.max == Some(range.min) {
            return Ok((Some(range.min), None));
        }
        self.noticed.ranges += 1;
        // Google writes 0 for what is searched for less than ten times.
        let chosen = match amount {
            Some(Amount::Exact(0)) if self.reading.choice == VolumeChoice::Mid => 0,
            _ => self.reading.choice.of(range),
        };
        Ok((Some(chosen), Some(range)))
    }

    fn read_market(&mut self, record: &ByteRecord) -> Result<(), String> {
        let cell = self.cell(record, Field::Market);
        // Two empty cells first: comparing memory that lies nowhere is slow on some processors.
        if cell.is_empty() && self.last_market.0.is_empty() || cell == self.last_market.0 {
            return Ok(());
        }
        let market = market(self.text(record, Field::Market)?)
            .ok_or_else(|| "market is longer than 64 characters".to_owned())?;
        self.last_market.0.clear();
        self.last_market.0.extend_from_slice(cell);
        self.last_market.1 = market;
        Ok(())
    }
}

/// Takes the keyword from its cell. `is_broken` tells whether a line break in it is a mistake.
fn keyword(cell: &[u8], is_broken: impl Fn() -> bool) -> Result<Cow<'_, str>, String> {
    // One look for all of them: nearly no keyword has any.
    let has_controls = cell.iter().copied().fold(u8::MAX, u8::min) < b' ';
    if has_controls && cell.contains(&0) {
        return Err("the keyword holds a NUL character".to_owned());
    }
    let text = std::str::from_utf8(cell).map_err(|_| {
        "the keyword is not UTF-8; is the file in another encoding? (`--encoding`)".to_owned()
    })?;
    let text = unguard(text.trim()).trim();
    if text.len() > MAX_KEYWORD_CHARS && text.chars().count() > MAX_KEYWORD_CHARS {
        return Err(format!(
            "the keyword is longer than {MAX_KEYWORD_CHARS} characters"
        ));
    }
    if !has_controls || !text.contains(['\n', '\r']) {
        return Ok(Cow::Borrowed(text));
    }
    if is_broken() {
        return Err("the keyword holds a line break; is a quotation mark missing?".to_owned());
    }
    // People paste lines into a search box, and Search Console reports them so.
    Ok(Cow::Owned(
        text.split_whitespace().collect::<Vec<_>>().join(" "),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_of_a_range_is_chosen() {
        let range = |min, max| VolumeRange { min, max };
        for (ends, low, mid, high) in [
            (range(1_000, Some(10_000)), 1_000, 5_000, 10_000),
            (range(0, Some(10)), 0, 5, 10),
            (range(118_001, Some(300_000)), 118_001, 209_000, 300_000),
            (range(1_000_000, None), 1_000_000, 1_000_000, 1_000_000),
        ] {
            let chosen = [VolumeChoice::Low, VolumeChoice::Mid, VolumeChoice::High]
                .map(|choice| choice.of(ends));
            assert_eq!(chosen, [low, mid, high]);
        }
    }
}
