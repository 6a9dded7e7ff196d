//! Keywords: what people type into a search box.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ids::{ClusterId, ImportId, KeywordId, PageGroupId, SectorId};
use super::observation::{IntentOrigin, VolumeKind};
use super::status::{KeywordStatus, words};

/// The longest keyword that is kept, in characters. Longer cells are reported as bad rows.
pub const MAX_KEYWORD_CHARS: usize = 500;

words!(
    /// What the searcher wants.
    Intent, "intent", {
        /// To learn something.
        Informational = "informational",
        /// To compare before buying.
        Commercial = "commercial",
        /// To buy or to do.
        Transactional = "transactional",
        /// To reach a known place.
        Navigational = "navigational",
    }, edges: []
);

words!(
    /// Where a keyword came from.
    KeywordSource, "source", {
        /// Typed by the user.
        Manual = "manual",
        /// Read from a file.
        CsvImport = "csv_import",
        /// Fetched from an API.
        ApiImport = "api_import",
    }, edges: []
);

/// A keyword as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Keyword {
    /// The row.
    pub id: KeywordId,
    /// The sector it belongs to.
    pub sector_id: SectorId,
    /// The text as first seen.
    pub keyword: String,
    /// The normal form that gives it its identity within a market.
    pub normal_form: String,
    /// The market, such as a country code; empty when unset.
    pub market: String,
    /// Searches per month. `None` means unknown, which is not zero.
    pub search_volume: Option<i64>,
    /// What kind of number the volume is. `None` when it is unknown.
    pub volume_kind: Option<VolumeKind>,
    /// The least searches per month, when the source gives a range. `None` when it does not.
    pub volume_min: Option<i64>,
    /// The most searches per month, when the source gives a range. `None` when it does not, or the
    /// range is open.
    pub volume_max: Option<i64>,
    /// How often pages of the site were shown for it, which is no volume. `None` means unknown.
    pub impressions: Option<i64>,
    /// How hard it is to rank for, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// Cost per click in micro-USD or the file's own currency. `None` means unknown.
    pub cpc_micros: Option<i64>,
    /// What the searcher wants. `None` means unknown.
    pub intent: Option<Intent>,
    /// Where the intent is from. `None` when it is unknown.
    pub intent_origin: Option<IntentOrigin>,
    /// Where it stands.
    pub status: KeywordStatus,
    /// Where it came from.
    pub source: KeywordSource,
    /// The cluster it is in. `None` means unassigned.
    pub cluster_id: Option<ClusterId>,
    /// The page group within that cluster. `None` when it is in none.
    pub page_group_id: Option<PageGroupId>,
    /// Whether a person put it where it is, so that no engine moves it.
    pub is_pinned: bool,
    /// The import that made it. `None` when none did.
    pub import_id: Option<ImportId>,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}
