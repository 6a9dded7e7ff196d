//! How alike keywords are: what the engines that need nothing but the keywords have in common.

use std::collections::{BTreeMap, HashMap};

use super::placement::{PagePlacement, PageTarget};
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::{KeywordId, PageGroupId};
use crate::engines::clustering::{
    ClusterDraft, Clustering, ExistingCluster, Granularity, Item, JoinPlan, Options,
    PageGroupDraft, Similarity, Vectors, join_existing, lexical, semantic, with_vectors,
};
use crate::store::members::Member;

/// What makes keywords alike.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Likeness {
    /// Their meanings.
    Semantic,
    /// Their words.
    Lexical,
    /// Vectors that a provider gave.
    Vectors(VectorTable),
}

/// The vectors of keywords.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct VectorTable {
    vectors: Vectors,
    places: HashMap<KeywordId, usize>,
}

impl VectorTable {
    /// Notes whose vectors these are, in their order.
    pub(super) fn new(ids: &[KeywordId], vectors: Vectors) -> Self {
        let places = ids.iter().copied().zip(0..).collect();
        Self { vectors, places }
    }

    /// The vectors of these keywords in this order; of one that has none, zeros.
    fn of(&self, ids: impl Iterator<Item = KeywordId>) -> Vectors {
        let dimensions = self.vectors.dimensions;
        let mut values = Vec::new();
        for id in ids {
            let start = self.places.get(&id).map(|place| place * dimensions);
            match start.and_then(|start| self.vectors.values.get(start..start + dimensions)) {
                Some(vector) => values.extend_from_slice(vector),
                None => values.resize(values.len() + dimensions, 0.0),
            }
        }
        Vectors { dimensions, values }
    }
}

/// A keyword as the engines take it.
pub(super) fn item(member: &Member) -> Item<'_> {
    Item {
        id: member.id,
        text: &member.keyword,
        search_volume: member.search_volume,
    }
}

impl Likeness {
    /// What an engine goes by where it has nothing better: words for the lexical one, else meanings.
    pub(super) fn of(engine: ClusterEngine) -> Self {
        match engine {
            ClusterEngine::Lexical => Self::Lexical,
            _ => Self::Semantic,
        }
    }

    /// Groups keywords among themselves.
    pub(super) fn group(&self, items: &[Item<'_>], options: &Options<'_>) -> Clustering {
        match self {
            Self::Semantic => semantic(items, options),
            Self::Lexical => lexical(items, options),
            Self::Vectors(table) => {
                let vectors = table.of(items.iter().map(|item| item.id));
                with_vectors(items, &vectors, options)
            }
        }
    }

    /// Finds the clusters that new keywords clearly belong to.
    pub(super) fn join(
        &self,
        items: &[Item<'_>],
        clusters: &[ExistingCluster<'_>],
        options: &Options<'_>,
    ) -> JoinPlan {
        let members = clusters.iter().flat_map(|cluster| cluster.members);
        let ids = items.iter().chain(members).map(|item| item.id);
        self.with_similarity(ids, |similarity| {
            join_existing(items, clusters, similarity, options)
        })
    }

    /// Hands on what likeness is to the engines, with the vectors of these keywords.
    pub(super) fn with_similarity<T>(
        &self,
        ids: impl Iterator<Item = KeywordId>,
        work: impl FnOnce(Similarity<'_>) -> T,
    ) -> T {
        match self {
            Self::Semantic => work(Similarity::Semantic),
            Self::Lexical => work(Similarity::Lexical),
            Self::Vectors(table) => work(Similarity::Vectors(&table.of(ids))),
        }
    }

    /// Parts keywords of one cluster by the page that can answer them; each is in one page group.
    pub(super) fn pages(&self, items: &[Item<'_>], options: &Options<'_>) -> Vec<PageGroupDraft> {
        let options = Options {
            granularity: Granularity::Page,
            ..*options
        };
        let clustering = self.group(items, &options);
        let texts: HashMap<KeywordId, &str> =
            items.iter().map(|item| (item.id, item.text)).collect();
        let name = |id: &KeywordId| texts.get(id).copied().unwrap_or_default().to_owned();
        let mut pages: Vec<PageGroupDraft> = clustering
            .clusters
            .into_iter()
            .map(|draft: ClusterDraft| PageGroupDraft {
                name: draft.members.first().map(name).unwrap_or_default(),
                members: draft.members,
            })
            .collect();
        pages.extend(clustering.unassigned.into_iter().map(|id| PageGroupDraft {
            name: name(&id),
            members: vec![id],
        }));
        pages
    }

    /// Parts new keywords of a cluster by page: one that would share a page with keywords that are
    /// there goes into their page group, the rest into new ones.
    pub(super) fn pages_beside(
        &self,
        there: &[Member],
        new: &[&Member],
        options: &Options<'_>,
    ) -> Vec<PagePlacement> {
        if new.is_empty() {
            return Vec::new();
        }
        let items: Vec<Item<'_>> = there.iter().chain(new.iter().copied()).map(item).collect();
        let homes: HashMap<KeywordId, Option<PageGroupId>> = there
            .iter()
            .map(|member| (member.id, member.page_group_id))
            .collect();
        let mut placements = Vec::new();
        for page in self.pages(&items, options) {
            let mut counts: BTreeMap<PageGroupId, usize> = BTreeMap::new();
            for group in page
                .members
                .iter()
                .filter_map(|id| homes.get(id).copied().flatten())
            {
                *counts.entry(group).or_default() += 1;
            }
            // The one that has most of them; on a tie the oldest.
            let most = counts
                .iter()
                .max_by_key(|(group, count)| (**count, std::cmp::Reverse(**group)))
                .map(|(group, _)| *group);
            let keyword_ids: Vec<KeywordId> = page
                .members
                .into_iter()
                .filter(|id| !homes.contains_key(id))
                .collect();
            if !keyword_ids.is_empty() {
                placements.push(PagePlacement {
                    target: most.map_or(PageTarget::Named(page.name), PageTarget::Existing),
                    keyword_ids,
                });
            }
        }
        placements
    }
}
