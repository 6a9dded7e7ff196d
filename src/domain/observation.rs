//! What a source says about a keyword, beyond what is asked of every keyword.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::status::words;

words!(
    /// What kind of number a search volume is.
    VolumeKind, "volume_kind", {
        /// The number of searches per month as a source gives it.
        Exact = "exact",
        /// A point within a range: the source gives only its ends.
        Bucket = "bucket",
    }, edges: []
);

words!(
    /// Where the intent of a keyword is from.
    IntentOrigin, "intent_origin", {
        /// A file said so.
        File = "file",
        /// The rules for words say so.
        Rules = "rules",
        /// A person said so.
        Manual = "manual",
    }, edges: []
);

/// The ends of a range of searches per month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeRange {
    /// The least.
    pub min: i64,
    /// The most. `None` when the range is open above.
    pub max: Option<i64>,
}

/// Searches of one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthVolume {
    /// The month as `YYYY-MM`.
    pub month: String,
    /// How many. `None` means unknown.
    pub searches: Option<i64>,
}

/// What only some sources say. `None` or empty always means that the source does not say it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Extra {
    /// Searches per month all over the world: not the volume of a market.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_volume: Option<i64>,
    /// How contested the advertisements are, 0–100: not a difficulty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ads_competition: Option<i64>,
    /// The ISO code of the currency of the cost per click.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Clicks on the site's pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clicks: Option<i64>,
    /// The site's mean position, in hundredths.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position_hundredths: Option<i64>,
    /// Visits per month that the first result may expect over all its keywords.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_potential: Option<i64>,
    /// Every intent that the source names, `branded` and `local` among them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub intents: Vec<String>,
    /// The page of the site that ranks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The keyword that the source files this one under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_keyword: Option<String>,
    /// The source's own first level of groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The source's own second level of groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Searches by month, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub monthly: Vec<MonthVolume>,
    /// A trend without names of months, oldest first, each as a share of the highest in thousandths.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub trend_permille: Vec<i64>,
    /// Features of the result page as slugs; one that is not known is `other:` and its name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub serp_features: Vec<String>,
}

impl Extra {
    /// Whether the source says nothing more.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
