//! What the keywords are made of: counts, and how volumes and difficulties are spread.

use serde::Serialize;

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::store::keyword_stats::{self, By, Counted};
use crate::store::sectors;

/// How many keywords have one value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The value. `None` for those of which it is unknown.
    pub value: Option<String>,
    /// How many.
    pub keywords: u64,
}

/// How many keywords lie within a span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The least value.
    pub from: i64,
    /// The greatest value.
    pub to: i64,
    /// How many.
    pub keywords: u64,
}

/// Everything that is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeywordStats {
    /// The sector that was counted. `None` for all.
    pub sector: Option<String>,
    /// All keywords.
    pub keywords: u64,
    /// Those in a cluster.
    pub clustered: u64,
    /// Those in a page group.
    pub grouped: u64,
    /// The sum of the known volumes. `None` when none is known.
    pub search_volume: Option<i64>,
    /// By where they stand.
    pub by_status: Vec<Count>,
    /// By what the searcher wants.
    pub by_intent: Vec<Count>,
    /// By who said what the searcher wants.
    pub by_intent_origin: Vec<Count>,
    /// By where they came from.
    pub by_source: Vec<Count>,
    /// By what kind of number the volume is: exact, bucket, impressions, or unknown.
    pub by_volume_kind: Vec<Count>,
    /// By market, the largest first; an empty one is unset.
    pub by_market: Vec<Count>,
    /// The known volumes by powers of ten.
    pub volumes: Vec<Span>,
    /// How many volumes are unknown.
    pub volumes_unknown: u64,
    /// The known difficulties by tens.
    pub difficulties: Vec<Span>,
    /// How many difficulties are unknown.
    pub difficulties_unknown: u64,
}

/// Counts the keywords of one sector, by number or name, or of all.
///
/// # Errors
/// `Store` when the sector does not exist, or on a failure of the store.
pub fn stats(session: &Session<'_>, sector: Option<&str>) -> Result<KeywordStats, AppError> {
    let connection = session.store.connection();
    let sector = match sector {
        Some(word) => Some(sectors::find(connection, word)?),
        None => None,
    };
    let id = sector.as_ref().map(|sector| sector.id);
    let by = |by| keyword_stats::count_by(connection, by, id);
    let totals = keyword_stats::totals(connection, id)?;
    let mut kinds = counts(by(By::VolumeKind)?);
    if let Some(unknown) = kinds.iter_mut().find(|kind| kind.value.is_none())
        && totals.impressions_only > 0
    {
        unknown.keywords -= totals.impressions_only;
        kinds.push(Count {
            value: Some("impressions".to_owned()),
            keywords: totals.impressions_only,
        });
    }
    let mut markets = counts(by(By::Market)?);
    markets.sort_by_key(|market| std::cmp::Reverse(market.keywords));
    Ok(KeywordStats {
        sector: sector.map(|sector| sector.name),
        keywords: totals.keywords,
        clustered: totals.clustered,
        grouped: totals.grouped,
        search_volume: totals.search_volume,
        by_status: counts(by(By::Status)?),
        by_intent: counts(by(By::Intent)?),
        by_intent_origin: counts(by(By::IntentOrigin)?),
        by_source: counts(by(By::Source)?),
        by_volume_kind: sorted(kinds),
        by_market: markets,
        volumes: spans(by(By::VolumeDigits)?, decade),
        volumes_unknown: totals.keywords - totals.with_volume,
        difficulties: spans(by(By::DifficultyTens)?, ten),
        difficulties_unknown: totals.keywords - totals.with_difficulty,
    })
}

fn counts(counted: Counted) -> Vec<Count> {
    sorted(
        counted
            .into_iter()
            .map(|(value, keywords)| Count { value, keywords })
            .collect(),
    )
}

/// The largest first, the unknown last.
fn sorted(mut counts: Vec<Count>) -> Vec<Count> {
    counts.retain(|count| count.keywords > 0);
    counts.sort_by_key(|count| (count.value.is_none(), std::cmp::Reverse(count.keywords)));
    counts
}

/// Makes spans of numbered classes, those between the first and the last that are empty included.
fn spans(counted: Counted, span: fn(u32) -> (i64, i64)) -> Vec<Span> {
    let known: Vec<(u32, u64)> = counted
        .into_iter()
        .filter_map(|(value, keywords)| Some((value?.parse().ok()?, keywords)))
        .collect();
    let classes = known.iter().map(|(class, _)| *class);
    let (Some(first), Some(last)) = (classes.clone().min(), classes.max()) else {
        return Vec::new();
    };
    (first..=last)
        .map(|class| {
            let (from, to) = span(class);
            let found = known.iter().find(|(known, _)| *known == class);
            Span {
                from,
                to,
                keywords: found.map_or(0, |(_, keywords)| *keywords),
            }
        })
        .collect()
}

/// The span of the volumes with so many digits: 0, 1–9, 10–99, …
fn decade(digits: u32) -> (i64, i64) {
    let Some(below) = digits.checked_sub(1) else {
        return (0, 0);
    };
    let from = 10_i64.checked_pow(below).unwrap_or(i64::MAX);
    (from, from.saturating_mul(10).saturating_sub(1))
}

/// The span of a ten of difficulties; the last one has eleven.
fn ten(tens: u32) -> (i64, i64) {
    let from = i64::from(tens) * 10;
    (from, if tens == 9 { 100 } else { from + 9 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_have_no_holes() {
        let counted = vec![
            (None, 4),
            (Some("0".to_owned()), 1),
            (Some("3".to_owned()), 2),
        ];
        let found = spans(counted, decade);
        let shape: Vec<_> = found
            .iter()
            .map(|span| (span.from, span.to, span.keywords))
            .collect();
        assert_eq!(shape, [(0, 0, 1), (1, 9, 0), (10, 99, 0), (100, 999, 2)]);
        assert_eq!(ten(9), (90, 100));
        assert_eq!(decade(19).1, i64::MAX - 1);
        assert!(spans(Vec::new(), ten).is_empty());
    }
}
