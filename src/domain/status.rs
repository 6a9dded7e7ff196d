//! Every status of the product and the only edges along which each may move.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A change of status that no edge allows.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{noun} cannot go from {from} to {to}")]
pub struct ForbiddenMove {
    /// What was to change, such as `idea`.
    pub noun: &'static str,
    /// The status it has.
    pub from: &'static str,
    /// The status that was asked for.
    pub to: &'static str,
}

/// A word that is no status of this kind.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{word}` is not one of: {allowed}")]
pub struct UnknownWord {
    /// The word as given.
    pub word: String,
    /// The words that would have been understood, joined by commas.
    pub allowed: String,
}

/// Declares a closed set of words that are stored as text, with optional edges between them.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $noun:literal, {
        $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+
    }, edges: [$(($from:ident, $to:ident)),* $(,)?]) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $text)] $variant,)+
        }

        impl $name {
            /// Every word of the set, in its declared order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The declared edges.
            pub const EDGES: &'static [(Self, Self)] = &[$((Self::$from, Self::$to),)*];

            /// The word as it is stored and shown.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// Moves to `to` along a declared edge; staying where one is always works.
            ///
            /// # Errors
            /// `ForbiddenMove` when no edge leads there.
            pub fn move_to(self, to: Self) -> Result<Self, $crate::domain::status::ForbiddenMove> {
                if self == to || Self::EDGES.contains(&(self, to)) {
                    return Ok(to);
                }
                Err($crate::domain::status::ForbiddenMove {
                    noun: $noun,
                    from: self.as_str(),
                    to: to.as_str(),
                })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = $crate::domain::status::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|known| known.as_str() == word).ok_or_else(|| {
                    $crate::domain::status::UnknownWord {
                        word: word.to_owned(),
                        allowed: Self::ALL
                            .iter()
                            .map(|known| known.as_str())
                            .collect::<Vec<_>>()
                            .join(", "),
                    }
                })
            }
        }
    };
}
pub(crate) use words;

words!(
    /// Whether a sector takes part in the work.
    SectorStatus, "sector", {
        /// Its keywords are worked on.
        Active = "active",
        /// Archived: kept, and left alone.
        Inactive = "inactive",
    }, edges: [(Active, Inactive), (Inactive, Active)]
);

words!(
    /// Where a keyword stands.
    KeywordStatus, "keyword", {
        /// Waiting to be targeted.
        Active = "active",
        /// Set aside by the user.
        Inactive = "inactive",
        /// A task targets it.
        Used = "used",
    }, edges: [(Active, Inactive), (Inactive, Active), (Active, Used), (Used, Active), (Used, Inactive)]
);

words!(
    /// Where a cluster stands.
    ClusterStatus, "cluster", {
        /// In use.
        Active = "active",
        /// Kept, and left alone.
        Archived = "archived",
    }, edges: [(Active, Archived), (Archived, Active)]
);

words!(
    /// Where a content idea stands.
    IdeaStatus, "idea", {
        /// Waiting for a decision.
        Draft = "draft",
        /// To become a task.
        Approved = "approved",
        /// A task works on it.
        InProgress = "in_progress",
        /// Its task has delivered.
        Completed = "completed",
        /// Turned down; remembered, so that it is not proposed again.
        Rejected = "rejected",
    }, edges: [
        (Draft, Approved), (Draft, Rejected), (Approved, Draft), (Approved, Rejected),
        (Approved, InProgress), (InProgress, Approved), (InProgress, Completed),
        (Completed, InProgress), (Rejected, Draft),
    ]
);

words!(
    /// Where a writing task stands.
    TaskStatus, "task", {
        /// Waiting to be written.
        Queued = "queued",
        /// A draft or a brief has come of it.
        Completed = "completed",
    }, edges: [(Queued, Completed), (Completed, Queued)]
);

words!(
    /// Where a piece of content stands.
    ContentStatus, "content", {
        /// Not live anywhere.
        Draft = "draft",
        /// Live: a reader can open it, or will at a set time.
        Published = "published",
    }, edges: [(Draft, Published), (Published, Draft)]
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_declared_edges_are_open() {
        assert_eq!(
            IdeaStatus::Draft.move_to(IdeaStatus::Approved),
            Ok(IdeaStatus::Approved)
        );
        let refused = IdeaStatus::Draft
            .move_to(IdeaStatus::Completed)
            .unwrap_err();
        assert_eq!(
            refused.to_string(),
            "idea cannot go from draft to completed"
        );
        assert_eq!(
            TaskStatus::Queued.move_to(TaskStatus::Queued),
            Ok(TaskStatus::Queued)
        );
    }

    #[test]
    fn words_round_trip() {
        for status in IdeaStatus::ALL {
            assert_eq!(status.as_str().parse(), Ok(*status));
        }
        let unknown = "nope".parse::<KeywordStatus>().unwrap_err();
        assert_eq!(
            unknown.to_string(),
            "`nope` is not one of: active, inactive, used"
        );
    }
}
