//! Publishing: targets, and which of WordPress's statuses count as live.

use std::fmt;
use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};

use super::status::{ContentStatus, words};

/// Where a record of publishing keeps, among what was asked for, which version of the content both sides had
/// after a pull.
pub const AGREED: &str = "agreed_version";

/// A time as a person gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenTime {
    /// With its zone: `2030-01-31T09:00:00Z`.
    Exact(Timestamp),
    /// Without one: as the site's own clock shows it.
    OnSite(DateTime),
}

impl FromStr for GivenTime {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Ok(moment) = text.parse::<Timestamp>() {
            return Ok(Self::Exact(moment));
        }
        if let Ok(zoned) = text.parse::<Zoned>() {
            return Ok(Self::Exact(zoned.timestamp()));
        }
        let shown: Result<DateTime, _> = text.parse();
        shown.map(Self::OnSite).map_err(|_| {
            "is no time such as `2030-01-31T09:00`, as the site's clock shows it, or `2030-01-31T09:00:00Z`, in UTC".to_owned()
        })
    }
}

words!(
    /// Where content is published to.
    PublishTarget, "publish target", {
        /// A WordPress site over its core REST API.
        Wordpress = "wordpress",
        /// A folder of files.
        Files = "files",
    }, edges: []
);

words!(
    /// How a publishing attempt stands.
    PublishState, "publishing record", {
        /// Recorded before anything was sent.
        Intent = "intent",
        /// The target has it.
        Done = "done",
        /// The target refused it, and nothing was left behind.
        Failed = "failed",
        /// Nobody knows yet: looked up before anything else is sent.
        Ambiguous = "ambiguous",
    }, edges: [(Intent, Done), (Intent, Failed), (Intent, Ambiguous), (Ambiguous, Done), (Ambiguous, Failed), (Failed, Intent), (Ambiguous, Intent), (Done, Intent)]
);

words!(
    /// The statuses WordPress gives a post that can be asked for.
    PostStatus, "post status", {
        /// Not public.
        Draft = "draft",
        /// Waiting for an editor.
        Pending = "pending",
        /// Public.
        Publish = "publish",
        /// Public at a set time.
        Future = "future",
        /// Live for those who may see it.
        Private = "private",
    }, edges: []
);

words!(
    /// How the body of a post is written.
    BodyFormat, "format", {
        /// As blocks of WordPress's editor.
        Blocks = "blocks",
        /// As plain HTML: one Classic block.
        Classic = "classic",
    }, edges: []
);

impl PostStatus {
    /// Whether a brief must not get this status without consent: `publish`, `future`, `private`.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Publish | Self::Future | Self::Private)
    }
}

/// Every status of WordPress's own with the content's status that it means: the one table, read in
/// both directions. What is not in it, such as the status of a plugin, is not public: a draft.
pub const STATUS_TABLE: &[(&str, ContentStatus)] = &[
    ("publish", ContentStatus::Published),
    ("private", ContentStatus::Published),
    ("draft", ContentStatus::Draft),
    ("pending", ContentStatus::Draft),
    ("future", ContentStatus::Draft),
    ("trash", ContentStatus::Draft),
    ("auto-draft", ContentStatus::Draft),
    ("inherit", ContentStatus::Draft),
];

/// Maps WordPress's own status to the content's: `publish` and `private` are published.
#[must_use]
pub fn content_status(wordpress_status: &str) -> ContentStatus {
    STATUS_TABLE
        .iter()
        .find(|(known, _)| *known == wordpress_status)
        .map_or(ContentStatus::Draft, |(_, status)| *status)
}

/// The way back: the status that a post is to have in WordPress, from the content's two fields. What
/// WordPress said last stays as long as it means the same, so that a private post stays private and
/// a scheduled one scheduled; else it is the first of the table that means it.
#[must_use]
pub fn wordpress_status(status: ContentStatus, last_seen: Option<&str>) -> &str {
    match last_seen {
        Some(seen) if content_status(seen) == status => seen,
        _ => STATUS_TABLE
            .iter()
            .find(|(_, means)| *means == status)
            .map_or("draft", |(word, _)| word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn live_and_published_are_told_apart() {
        assert!(PostStatus::Future.is_live());
        assert_eq!(content_status("future"), ContentStatus::Draft);
        assert_eq!(content_status("private"), ContentStatus::Published);
        assert_eq!(content_status("trash"), ContentStatus::Draft);
        assert_eq!(content_status("wc-special"), ContentStatus::Draft);
    }

    #[test]
    fn the_table_leads_both_ways() {
        for (word, status) in STATUS_TABLE {
            assert_eq!(content_status(word), *status, "{word}");
            // There and back: both fields together lose nothing.
            assert_eq!(wordpress_status(*status, Some(word)), *word);
            let other = match status {
                ContentStatus::Draft => ContentStatus::Published,
                ContentStatus::Published => ContentStatus::Draft,
            };
            let moved = wordpress_status(other, Some(word));
            assert_eq!(content_status(moved), other, "{word}");
        }
        for status in PostStatus::ALL {
            assert!(
                STATUS_TABLE
                    .iter()
                    .any(|(word, _)| *word == status.as_str()),
                "{status}"
            );
        }
        assert_eq!(wordpress_status(ContentStatus::Published, None), "publish");
        assert_eq!(wordpress_status(ContentStatus::Draft, None), "draft");
        assert_eq!(
            wordpress_status(ContentStatus::Draft, Some("publish")),
            "draft"
        );
        assert_eq!(
            wordpress_status(ContentStatus::Published, Some("draft")),
            "publish"
        );
    }
}
