//! Which keyword goes where, before anything is stored: pure.

use std::collections::BTreeMap;

use crate::ai::functions::auto_cluster::Output;
use crate::domain::ids::{ClusterId, KeywordId};
use crate::domain::keyword::Keyword;
use crate::engines::clustering::{ExistingCluster, Item, join_existing, lexical};

/// Where keywords go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Into a cluster that is there.
    Existing(ClusterId),
    /// Into a cluster of this name.
    Named {
        /// The name.
        name: String,
        /// What it is about; may be empty.
        description: String,
    },
}

/// Keywords that go to one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placement {
    pub(super) target: Target,
    pub(super) keyword_ids: Vec<KeywordId>,
}

/// What is to become of keywords; each of them is in exactly one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Grouping {
    pub(super) placements: Vec<Placement>,
    pub(super) unassigned: Vec<KeywordId>,
}

fn item(keyword: &Keyword) -> Item<'_> {
    Item {
        id: keyword.id,
        text: &keyword.keyword,
        search_volume: keyword.search_volume,
    }
}

/// Groups the keywords of one sector by their words: first into the clusters they clearly belong to,
/// given with their members, then the rest among themselves.
pub(super) fn by_words(
    keywords: &[Keyword],
    existing: &BTreeMap<ClusterId, Vec<Keyword>>,
    language: &str,
) -> Grouping {
    let items: Vec<Item<'_>> = keywords.iter().map(item).collect();
    let members: Vec<(ClusterId, Vec<Item<'_>>)> = existing
        .iter()
        .map(|(id, keywords)| (*id, keywords.iter().map(item).collect()))
        .collect();
    let clusters: Vec<ExistingCluster<'_>> = members
        .iter()
        .map(|(id, members)| ExistingCluster { id: *id, members })
        .collect();
    let joining = join_existing(&items, &clusters, language);
    let mut joined: BTreeMap<ClusterId, Vec<KeywordId>> = BTreeMap::new();
    for (keyword, cluster) in joining.joins {
        joined.entry(cluster).or_default().push(keyword);
    }
    let rest: Vec<Item<'_>> = items
        .iter()
        .copied()
        .filter(|item| joining.rest.binary_search(&item.id).is_ok())
        .collect();
    let anew = lexical(&rest, language);
    let joined = joined.into_iter().map(|(cluster, keyword_ids)| Placement {
        target: Target::Existing(cluster),
        keyword_ids,
    });
    let made = anew.clusters.into_iter().map(|draft| Placement {
        target: Target::Named {
            name: draft.name,
            description: String::new(),
        },
        keyword_ids: draft.members,
    });
    Grouping {
        placements: joined.chain(made).collect(),
        unassigned: anew.unassigned,
    }
}

/// Cuts the keywords of one sector into chunks for a model, so that similar ones come together.
pub(super) fn chunks(keywords: &[Keyword], size: usize, language: &str) -> Vec<Vec<KeywordId>> {
    let items: Vec<Item<'_>> = keywords.iter().map(item).collect();
    let grouped = lexical(&items, language);
    let ordered: Vec<KeywordId> = grouped
        .clusters
        .into_iter()
        .flat_map(|draft| draft.members)
        .chain(grouped.unassigned)
        .collect();
    ordered.chunks(size).map(<[KeywordId]>::to_vec).collect()
}

/// What a model's answer comes to.
pub(super) fn by_answer(output: Output) -> Grouping {
    let placements = output.clusters.into_iter().map(|proposal| Placement {
        target: Target::Named {
            name: proposal.name,
            description: proposal.description,
        },
        keyword_ids: proposal.keyword_ids,
    });
    Grouping {
        placements: placements.collect(),
        unassigned: output.unassigned,
    }
}

/// The name of a call for these keywords, the same after a crash.
pub(super) fn subject(ids: &[KeywordId]) -> String {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    format!("keywords:{}", ids.join(","))
}

/// The keywords that a call was for; empty when it was for none.
pub(super) fn keywords_of(subject: &str) -> Vec<KeywordId> {
    let ids = subject.strip_prefix("keywords:").unwrap_or_default();
    ids.split(',')
        .filter_map(|id| id.parse().ok().map(KeywordId))
        .collect()
}

/// Gives a name that none of the taken ones equals, by putting a number behind it.
pub(super) fn free_name(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut free = name.to_owned();
    let mut number = 2_usize;
    while is_taken(&free) {
        free = format!("{name} {number}");
        number += 1;
    }
    free
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ai::functions::auto_cluster;
    use crate::domain::ids::SectorId;
    use crate::domain::keyword::KeywordSource;
    use crate::domain::status::KeywordStatus;

    fn keyword(id: i64, text: &str) -> Keyword {
        Keyword {
            id: KeywordId(id),
            sector_id: SectorId(1),
            keyword: text.to_owned(),
            normal_form: text.to_owned(),
            market: String::new(),
            search_volume: None,
            difficulty: None,
            cpc_micros: None,
            intent: None,
            status: KeywordStatus::Active,
            source: KeywordSource::Manual,
            cluster_id: None,
            volume_kind: None,
            volume_min: None,
            volume_max: None,
            impressions: None,
            intent_origin: None,
            page_group_id: None,
            is_pinned: false,
            import_id: None,
            created_at: String::new(),
            updated_at: String::new(),
        }
    }

    #[test]
    fn a_subject_names_its_keywords() {
        let ids = [3, 1, 22].map(KeywordId);
        assert_eq!(subject(&ids), "keywords:3,1,22");
        assert_eq!(keywords_of("keywords:3,1,22"), ids);
        assert_eq!(keywords_of("cluster:4"), []);
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let taken = ["rugs", "rugs 2"];
        assert_eq!(free_name("rugs", |name| taken.contains(&name)), "rugs 3");
        assert_eq!(free_name("mats", |name| taken.contains(&name)), "mats");
    }

    proptest! {
        #[test]
        fn every_keyword_is_in_exactly_one_place(
            texts in proptest::collection::btree_map(
                1_i64..60, "(red |big |oak )?(rug|sofa|lamp|desk|vase)( sale| ideas)?", 0..40),
            old in proptest::collection::btree_map(
                100_i64..160, ("(red |big )?(rug|sofa|lamp)", 1_i64..4), 0..12),
        ) {
            let keywords: Vec<Keyword> =
                texts.iter().map(|(id, text)| keyword(*id, text)).collect();
            let mut existing: BTreeMap<ClusterId, Vec<Keyword>> = BTreeMap::new();
            for (id, (text, cluster)) in &old {
                existing.entry(ClusterId(*cluster)).or_default().push(keyword(*id, text));
            }
            let grouping = by_words(&keywords, &existing, "en");
            let mut seen: Vec<i64> = grouping.unassigned.iter().map(|id| id.0).collect();
            for placement in &grouping.placements {
                seen.extend(placement.keyword_ids.iter().map(|id| id.0));
            }
            seen.sort_unstable();
            let given: Vec<i64> = texts.keys().copied().collect();
            prop_assert_eq!(&seen, &given);
            let mut chunked: Vec<i64> =
                chunks(&keywords, 7, "en").into_iter().flatten().map(|id| id.0).collect();
            chunked.sort_unstable();
            prop_assert_eq!(chunked, given);
        }

        #[test]
        fn whatever_a_model_answers_each_keyword_is_in_one_place(
            count in 1_i64..40,
            clusters in proptest::collection::vec(
                ("[A-C ]{0,3}", proptest::collection::vec(-5_i64..45, 0..20)), 0..12),
        ) {
            let given: Vec<KeywordId> = (1..=count).map(KeywordId).collect();
            let clusters: Vec<_> = clusters
                .into_iter()
                .map(|(name, ids)| serde_json::json!({"name": name, "keyword_ids": ids}))
                .collect();
            let text = serde_json::json!({ "clusters": clusters }).to_string();
            let grouping = by_answer(auto_cluster::parse(&text, &given).unwrap());
            let mut seen = grouping.unassigned.clone();
            for placement in &grouping.placements {
                seen.extend(&placement.keyword_ids);
            }
            seen.sort();
            prop_assert_eq!(seen, given);
        }
    }
}
