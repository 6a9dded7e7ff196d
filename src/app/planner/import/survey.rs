//! What the cells of a whole column tell that no single cell does.

use csv::ByteRecord;

use super::columns::Mapping;
use super::headings::Field;
use super::numbers::{Amount, Cell, Mark, bucket, decimal_micros, mark_of, volume};
use super::tools::Tool;

/// What was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Findings {
    /// The decimal mark of costs per click.
    pub(super) cpc_mark: Mark,
    /// The decimal mark of positions.
    pub(super) position_mark: Mark,
    /// Whether competition among advertisers is a share of one.
    pub(super) competition_is_share: bool,
    /// Whether volumes are only magnitudes.
    pub(super) has_magnitudes: bool,
}

/// Looks at rows before they are read.
#[derive(Debug)]
pub(super) struct Survey<'m> {
    mapping: &'m Mapping,
    findings: Findings,
    has_fraction: bool,
    most_competition: i64,
    /// Whether a volume is no magnitude, or a month has a number.
    has_exact: bool,
    /// Whether a volume is a magnitude that is no number of its own.
    has_magnitude: bool,
}

impl<'m> Survey<'m> {
    /// Begins.
    pub(super) fn new(mapping: &'m Mapping) -> Self {
        Self {
            mapping,
            findings: Findings::default(),
            has_fraction: false,
            most_competition: 0,
            has_exact: false,
            has_magnitude: false,
        }
    }

    /// Whether every row of the file is to be looked at, not only the first ones.
    pub(super) fn wants_all(mapping: &Mapping) -> bool {
        mapping.tool == Tool::Gkp
    }

    /// Looks at a row.
    pub(super) fn add(&mut self, record: &ByteRecord) {
        let cell = |field| {
            let place: Option<usize> = self.mapping.place(field);
            let cell = place.and_then(|place| record.get(place));
            cell.and_then(|cell| std::str::from_utf8(cell).ok())
                .unwrap_or_default()
        };
        for (mark, field) in [
            (&mut self.findings.cpc_mark, Field::Cpc),
            (&mut self.findings.position_mark, Field::Position),
        ] {
            if *mark == Mark::Last {
                *mark = mark_of(cell(field));
            }
        }
        let competition = cell(Field::AdsCompetition);
        if let Cell::Value(micros) = decimal_micros(competition, Mark::Last) {
            self.has_fraction |= competition.contains(['.', ',']);
            self.most_competition = self.most_competition.max(micros);
        }
        if self.mapping.tool == Tool::Gkp {
            match volume(cell(Field::SearchVolume)) {
                Cell::Value(Amount::Exact(searches)) => {
                    self.has_exact |= bucket(searches).is_none();
                    self.has_magnitude |= searches > 0;
                }
                Cell::Value(Amount::Range(_)) | Cell::Unknown | Cell::Vague | Cell::Bad => {}
            }
            self.has_exact |= self.mapping.months.iter().any(|(index, _)| {
                let month = record.get(*index).unwrap_or_default();
                month.iter().any(u8::is_ascii_digit)
            });
        }
    }

    /// Tells what was found.
    pub(super) fn finish(self) -> Findings {
        Findings {
            competition_is_share: self.most_competition <= 1_000_000
                && (self.has_fraction || self.mapping.tool.writes_competition_as_share()),
            has_magnitudes: self.mapping.tool == Tool::Gkp && self.has_magnitude && !self.has_exact,
            ..self.findings
        }
    }
}
