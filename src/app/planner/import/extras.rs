//! What only some files say about a keyword.

use csv::ByteRecord;

use super::columns::{Mapping, months_from};
use super::headings::Field;
use super::numbers::{Cell, Mark, count, decimal_micros, is_unknown};
use super::survey::Findings;
use super::words::{IntentCodes, IntentWord, competition, features, intents, is_yes};
use crate::domain::keyword::Intent;
use crate::domain::observation::{Extra, IntentOrigin, MonthVolume};

/// The longest address that is kept, in characters.
const MAX_URL_CHARS: usize = 2_048;

/// The longest name of a group or of a parent keyword that is kept, in characters.
const MAX_NAME_CHARS: usize = 300;

/// How many points of a trend, or months, are kept.
const MAX_POINTS: usize = 120;

/// Reads the further columns of a file.
#[derive(Debug)]
pub(super) struct ExtraReader<'m> {
    mapping: &'m Mapping,
    findings: Findings,
}

/// The yes-or-no columns of intents in the order in which tools list intents.
const FLAGS: [(Field, IntentWord); 6] = [
    (Field::Navigational, IntentWord::Of(Intent::Navigational)),
    (Field::Informational, IntentWord::Of(Intent::Informational)),
    (Field::Commercial, IntentWord::Of(Intent::Commercial)),
    (Field::Transactional, IntentWord::Of(Intent::Transactional)),
    (Field::Branded, IntentWord::Branded),
    (Field::Local, IntentWord::Local),
];

/// The intent of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct IntentCell {
    /// The first of the four that is named. `None` when none is.
    pub(super) primary: Option<Intent>,
    /// Whether a word was not known.
    pub(super) has_other: bool,
}

impl<'m> ExtraReader<'m> {
    /// Makes a reader.
    pub(super) fn new(mapping: &'m Mapping, findings: Findings) -> Self {
        Self { mapping, findings }
    }

    /// Reads the intents of a row: the first is the keyword's, and all are kept when they say more.
    pub(super) fn intent(&self, record: &ByteRecord, extra: &mut Extra) -> IntentCell {
        // What the rules have read off the wording in another workspace, they read again here.
        if self.cell(record, Field::IntentOrigin) == IntentOrigin::Rules.as_str() {
            return IntentCell {
                primary: None,
                has_other: false,
            };
        }
        let codes = if self.mapping.tool.is_semrush() {
            IntentCodes::Semrush
        } else {
            IntentCodes::None
        };
        let mut primary = None;
        let mut says_more = false;
        let mut names = |word: IntentWord| {
            match word {
                IntentWord::Of(intent) if primary.is_none() => primary = Some(intent),
                IntentWord::Of(_) | IntentWord::Branded | IntentWord::Local => says_more = true,
            }
            if !extra.intents.iter().any(|known| known == word.as_str()) {
                extra.intents.push(word.as_str().to_owned());
            }
        };
        let known = intents(self.cell(record, Field::Intent), codes, &mut names);
        for (field, word) in FLAGS {
            if is_yes(self.cell(record, field)) {
                names(word);
            }
        }
        if !says_more {
            extra.intents.clear();
        }
        IntentCell {
            primary,
            has_other: !known,
        }
    }

    /// Reads everything else.
    pub(super) fn read(&self, record: &ByteRecord, has_cpc: bool, extra: &mut Extra) {
        let number = |field| count(self.cell(record, field)).value();
        extra.global_volume = number(Field::GlobalVolume);
        extra.clicks = number(Field::Clicks);
        extra.traffic_potential = number(Field::TrafficPotential);
        extra.ads_competition = self.competition(self.cell(record, Field::AdsCompetition));
        if has_cpc {
            extra.currency = self.currency(record);
        }
        let position = decimal_micros(
            self.cell(record, Field::Position),
            self.findings.position_mark,
        );
        // No page stands at zero: that is how some tools say that none ranks.
        extra.position_hundredths = position
            .value()
            .map(|micros| (micros + 5_000) / 10_000)
            .filter(|&hundredths| hundredths > 0);
        let name = |field, most| kept(self.cell(record, field), most);
        extra.url = name(Field::Url, MAX_URL_CHARS);
        extra.parent_keyword = name(Field::ParentKeyword, MAX_NAME_CHARS);
        extra.topic = name(Field::Topic, MAX_NAME_CHARS);
        extra.page = name(Field::Page, MAX_NAME_CHARS);
        trend(self.cell(record, Field::Trend), &mut extra.trend_permille);
        features(
            self.cell(record, Field::SerpFeatures),
            &mut extra.serp_features,
        );
        self.months(record, &mut extra.monthly);
    }

    fn competition(&self, text: &str) -> Option<i64> {
        if text.is_empty() {
            return None;
        }
        if let Some(third) = competition(text) {
            return Some(third);
        }
        let Cell::Value(micros) = decimal_micros(text, Mark::Last) else {
            return None;
        };
        let hundredths = if self.findings.competition_is_share {
            micros.checked_mul(100)?
        } else {
            micros
        };
        let rounded = hundredths.saturating_add(500_000) / 1_000_000;
        (0..=100).contains(&rounded).then_some(rounded)
    }

    fn currency(&self, record: &ByteRecord) -> Option<String> {
        let stated = self.cell(record, Field::Currency).trim();
        if stated.len() == 3 && stated.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return Some(stated.to_ascii_uppercase());
        }
        if let Some(heading) = &self.mapping.currency {
            return Some(heading.clone());
        }
        let cell = self.cell(record, Field::Cpc);
        let signs = [
            ("US$", "USD"),
            ("€", "EUR"),
            ("£", "GBP"),
            ("USD", "USD"),
            ("EUR", "EUR"),
        ];
        let found = signs.iter().find(|(sign, _)| cell.contains(sign))?;
        Some(found.1.to_owned())
    }

    fn months(&self, record: &ByteRecord, monthly: &mut Vec<MonthVolume>) {
        if let Some((index, first)) = &self.mapping.month_list {
            let cell = text(record.get(*index)).trim_matches(['[', ']', ' ']);
            if !is_unknown(cell) {
                let searches: Vec<Option<i64>> = cell
                    .split([',', ';', '|', ' '])
                    .filter(|part| !part.is_empty())
                    .take(MAX_POINTS)
                    .map(|part| count(part).value())
                    .collect();
                let months = months_from(first, searches.len());
                monthly.extend(
                    months
                        .into_iter()
                        .zip(searches)
                        .map(|(month, searches)| MonthVolume { month, searches }),
                );
            }
        }
        let mut has_number = false;
        let from = monthly.len();
        for (index, month) in self.mapping.months.iter().take(MAX_POINTS) {
            let searches = count(text(record.get(*index))).value();
            has_number |= searches.is_some();
            monthly.push(MonthVolume {
                month: month.clone(),
                searches,
            });
        }
        if !has_number {
            monthly.truncate(from);
        }
    }

    fn cell<'r>(&self, record: &'r ByteRecord, field: Field) -> &'r str {
        let place = self.mapping.place(field);
        place.map_or("", |place| text(record.get(place)))
    }
}

/// The text of a cell; nothing when it is not there or no text.
fn text(cell: Option<&[u8]>) -> &str {
    let text = cell.and_then(|cell| std::str::from_utf8(cell).ok());
    text.unwrap_or_default()
}

/// Keeps the beginning of a text, on one line. `None` when nothing is known.
fn kept(text: &str, most: usize) -> Option<String> {
    if is_unknown(text) {
        return None;
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(line.chars().take(most).collect())
}

/// Reads a trend: shares of one, or of a hundred in brackets, oldest first.
fn trend(text: &str, points: &mut Vec<i64>) {
    let text = text.trim().trim_matches(['[', ']']);
    if is_unknown(text) {
        return;
    }
    for part in text.split([',', ';', '|']).take(MAX_POINTS) {
        let Cell::Value(micros) = decimal_micros(part.trim(), Mark::Point) else {
            points.clear();
            return;
        };
        points.push(micros);
    }
    let most = points.iter().copied().max().unwrap_or(0);
    // A list of several points is a trend; one number, or a number above a hundred, is not.
    if points.len() < 2 || most > 100_000_000 {
        points.clear();
        return;
    }
    let micros_per_permille = if most > 1_000_000 { 100_000 } else { 1_000 };
    for point in points {
        *point = (*point + micros_per_permille / 2) / micros_per_permille;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trends_are_shares_of_the_highest() {
        for (text, read) in [
            ("0.81,1.00,0.5", vec![810, 1000, 500]),
            ("[24,16,0,100]", vec![240, 160, 0, 1000]),
            ("", vec![]),
            ("n/a", vec![]),
            ("rising", vec![]),
            ("12", vec![]),
            ("1200,1300", vec![]),
        ] {
            let mut points = Vec::new();
            trend(text, &mut points);
            assert_eq!(points, read, "{text:?}");
        }
    }
}
