//! Which keyword goes where, before anything is stored: pure.

use super::clustering::options;
use super::likeness::item;
use super::placement::{Grouping, PagePlacement, Placement, Target};
use crate::ai::functions::auto_cluster::Output;
use crate::domain::ids::KeywordId;
use crate::engines::clustering::{Granularity, Item, lexical};
use crate::store::members::Member;

/// Cuts the keywords of one sector into chunks for a model, so that similar ones come together.
pub(super) fn chunks(keywords: &[Member], size: usize, language: &str) -> Vec<Vec<KeywordId>> {
    let items: Vec<Item<'_>> = keywords.iter().map(item).collect();
    let grouped = lexical(&items, &options(language, Granularity::Auto));
    let ordered: Vec<KeywordId> = grouped
        .clusters
        .into_iter()
        .flat_map(|draft| draft.members)
        .chain(grouped.unassigned)
        .collect();
    ordered.chunks(size).map(<[KeywordId]>::to_vec).collect()
}

/// What a model's answer comes to; `pages` parts the keywords that go into a cluster of a name.
pub(super) fn by_answer(
    output: Output,
    pages: impl Fn(&str, &[KeywordId]) -> Vec<PagePlacement>,
) -> Grouping {
    let placements = output.clusters.into_iter().map(|proposal| Placement {
        pages: pages(&proposal.name, &proposal.keyword_ids),
        target: Target::Named {
            name: proposal.name,
            description: proposal.description,
        },
    });
    Grouping {
        placements: placements.collect(),
        unassigned: [output.unassigned, output.dropped].concat(),
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
    use crate::app::planner::placement::PageTarget;
    use crate::app::planner::samples::{self, member};

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
        #![proptest_config(samples::accounted())]
        #[test]
        fn every_keyword_is_in_one_chunk(
            texts in proptest::collection::btree_map(
                1_i64..60, "(red |big |oak )?(rug|sofa|lamp|desk|vase)( sale| ideas)?", 0..40),
        ) {
            let keywords: Vec<Member> =
                texts.iter().map(|(id, text)| member(*id, text)).collect();
            let mut chunked: Vec<i64> =
                chunks(&keywords, 7, "en").into_iter().flatten().map(|id| id.0).collect();
            chunked.sort_unstable();
            prop_assert_eq!(chunked, texts.keys().copied().collect::<Vec<_>>());
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
            let grouping = by_answer(auto_cluster::parse(&text, &given).unwrap(), |name, ids| {
                vec![PagePlacement {
                    target: PageTarget::Named(name.to_owned()),
                    keyword_ids: ids.to_vec(),
                }]
            });
            let mut seen = grouping.keyword_ids();
            seen.sort();
            prop_assert_eq!(seen, given);
        }
    }
}
