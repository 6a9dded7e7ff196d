//! Where keywords are to go, before anything is stored.

use crate::domain::ids::{ClusterId, KeywordId, PageGroupId};
use crate::engines::clustering::{ClusterDraft, PageGroupDraft};

/// Which cluster keywords go into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// One that is there.
    Existing(ClusterId),
    /// One of this name.
    Named {
        /// The name.
        name: String,
        /// What it is about; may be empty.
        description: String,
    },
}

/// Which page group keywords go into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PageTarget {
    /// One that is there.
    Existing(PageGroupId),
    /// One of this name.
    Named(String),
}

/// Keywords that go into one page group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PagePlacement {
    pub(super) target: PageTarget,
    pub(super) keyword_ids: Vec<KeywordId>,
}

/// Keywords that go into one cluster, by their page groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placement {
    pub(super) target: Target,
    pub(super) pages: Vec<PagePlacement>,
}

/// What is to become of keywords; each of them is in exactly one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Grouping {
    pub(super) placements: Vec<Placement>,
    pub(super) unassigned: Vec<KeywordId>,
}

impl Placement {
    /// The keywords of all its page groups.
    pub(super) fn keyword_ids(&self) -> impl Iterator<Item = KeywordId> {
        self.pages
            .iter()
            .flat_map(|page| &page.keyword_ids)
            .copied()
    }
}

impl Grouping {
    /// Every keyword that the grouping speaks of.
    pub(super) fn keyword_ids(&self) -> Vec<KeywordId> {
        let placed = self.placements.iter().flat_map(Placement::keyword_ids);
        placed.chain(self.unassigned.iter().copied()).collect()
    }
}

impl From<PageGroupDraft> for PagePlacement {
    fn from(draft: PageGroupDraft) -> Self {
        Self {
            target: PageTarget::Named(draft.name),
            keyword_ids: draft.members,
        }
    }
}

impl From<ClusterDraft> for Placement {
    fn from(draft: ClusterDraft) -> Self {
        Self {
            target: Target::Named {
                name: draft.name,
                description: String::new(),
            },
            pages: draft
                .page_groups
                .into_iter()
                .map(PagePlacement::from)
                .collect(),
        }
    }
}
