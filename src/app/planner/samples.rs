//! Keywords and clusters at random, for the tests of this room.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::placement::Grouping;
use crate::config::env::IGNY8_TEST_LONG;
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId, SectorId};
use crate::domain::status::KeywordStatus;
use crate::store::members::Member;

/// So many cases that a test of chance over one engine tries: the thousand that the long run is for, or
/// a part of them.
pub(super) fn accounted() -> ProptestConfig {
    #[expect(
        clippy::disallowed_methods,
        reason = "the tests read their own switches, not the program's settings"
    )]
    let is_long = std::env::var_os(IGNY8_TEST_LONG).is_some();
    ProptestConfig::with_cases(if is_long { 1_000 } else { 128 })
}

/// A keyword of the first sector that is in no cluster.
pub(super) fn member(id: i64, text: &str) -> Member {
    Member {
        id: KeywordId(id),
        sector_id: SectorId(1),
        keyword: text.to_owned(),
        search_volume: (id % 3 > 0).then_some(id % 7),
        status: KeywordStatus::Active,
        cluster_id: None,
        page_group_id: None,
        is_pinned: false,
    }
}

/// Keywords that wait for a cluster; some are the same text, as in two markets.
pub(super) fn free() -> impl Strategy<Value = Vec<Member>> {
    let text = "(red |big |oak |cheap )?(rug|sofa|lamp|desk|vase|)( sale| ideas|s)?";
    prop::collection::btree_map(1_i64..60, text, 0..40).prop_map(|texts| {
        let members = texts.iter().map(|(id, text)| member(*id, text));
        members.collect()
    })
}

/// Clusters that are there, each with its members; some of these are in no page group.
pub(super) fn existing() -> impl Strategy<Value = BTreeMap<ClusterId, Vec<Member>>> {
    let one = ("(red |big )?(rug|sofa|lamp)", 1_i64..4, 0_i64..3);
    prop::collection::btree_map(100_i64..160, one, 0..12).prop_map(|texts| {
        let mut existing: BTreeMap<ClusterId, Vec<Member>> = BTreeMap::new();
        for (id, (text, cluster, group)) in &texts {
            let cluster = ClusterId(*cluster);
            existing.entry(cluster).or_default().push(Member {
                cluster_id: Some(cluster),
                page_group_id: (*group > 0).then_some(PageGroupId(cluster.0 * 10 + group)),
                ..member(*id, text)
            });
        }
        existing
    })
}

/// Whether a grouping speaks of each of these keywords once, and of no other.
pub(super) fn speaks_of_each_once(grouping: &Grouping, free: &[Member]) -> bool {
    let mut spoken = grouping.keyword_ids();
    spoken.sort_unstable();
    let pages = grouping
        .placements
        .iter()
        .flat_map(|placement| &placement.pages);
    let no_page_is_empty = pages.clone().all(|page| !page.keyword_ids.is_empty());
    no_page_is_empty && spoken == free.iter().map(|member| member.id).collect::<Vec<_>>()
}
