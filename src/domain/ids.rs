//! Identifiers: integers for people, UUIDs for what leaves the machine.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! row_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

row_id!(
    /// Names a sector of the site.
    SectorId
);
row_id!(
    /// Names a keyword row.
    KeywordId
);
row_id!(
    /// Names a cluster row.
    ClusterId
);
row_id!(
    /// Names a page group row: the second level, below a cluster.
    PageGroupId
);
row_id!(
    /// Names one import of one file.
    ImportId
);
row_id!(
    /// Names a content idea row.
    IdeaId
);
row_id!(
    /// Names a writing task row.
    TaskId
);
row_id!(
    /// Names a content row (a draft, a brief or a published article).
    ContentId
);
row_id!(
    /// Names an image row.
    ImageId
);
row_id!(
    /// Names an author profile row.
    AuthorId
);
row_id!(
    /// Names a batch of model calls.
    BatchId
);
row_id!(
    /// Names a taxonomy term row.
    TaxonomyId
);

macro_rules! public_uuid {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

public_uuid!(
    /// Identifies one paid or free model call across crashes; the ledger's `op_id`.
    OpId
);

impl OpId {
    /// As much of the name as commands need: the first eight characters.
    #[must_use]
    pub fn short(self) -> String {
        self.to_string().chars().take(8).collect()
    }
}

public_uuid!(
    /// Identifies one run of a command; also the name of its lock file.
    RunId
);
