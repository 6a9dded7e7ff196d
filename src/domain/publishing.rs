//! Publishing: targets, and which of WordPress's statuses count as live.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::status::{ContentStatus, words};

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

/// Maps WordPress's own status to the content's: `publish` and `private` are published.
#[must_use]
pub fn content_status(wordpress_status: &str) -> ContentStatus {
    match wordpress_status {
        "publish" | "private" => ContentStatus::Published,
        _ => ContentStatus::Draft,
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
    }
}
