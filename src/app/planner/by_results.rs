//! The engine `serp`: keywords for which the same pages are shown.

use std::collections::{BTreeMap, HashMap};

use super::hubs::over_pages;
use super::likeness::{Likeness, item};
use super::notes::Remark;
use super::placement::{Grouping, PagePlacement, PageTarget, Placement, Target};
use crate::app::error::AppError;
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId, SectorId};
use crate::engines::clustering::{
    Note, Options, Overlap, Ranked, RankedGroup, SerpMode, TOP_RESULTS, join_serp, serp,
};
use crate::store::members::Member;
use crate::store::{Connection, serp as results};

/// What makes two keywords share a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SerpRules {
    /// How much they must share.
    pub overlap: Overlap,
    /// How groups are formed.
    pub mode: SerpMode,
}

/// The first results of the keywords of a sector, one number an address.
#[derive(Clone, Debug, Default)]
pub(super) struct Results {
    pages: HashMap<KeywordId, Vec<u32>>,
    addresses: Vec<String>,
}

impl Results {
    /// Reads them.
    pub(super) fn read(connection: &Connection, sector: SectorId) -> Result<Self, AppError> {
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut found = Self::default();
        results::for_each(connection, sector, TOP_RESULTS, |id, url| {
            let number = numbers.get(url).copied().unwrap_or_else(|| {
                let number = u32::try_from(found.addresses.len()).unwrap_or(u32::MAX);
                found.addresses.push(url.to_owned());
                numbers.insert(url.to_owned(), number);
                number
            });
            let pages = found.pages.entry(id).or_default();
            if !pages.contains(&number) {
                pages.push(number);
            }
        })?;
        Ok(found)
    }

    /// A keyword with its results. `None` when none are known.
    pub(super) fn ranked<'a>(&'a self, member: &'a Member) -> Option<Ranked<'a>> {
        Some(Ranked {
            item: item(member),
            pages: self.pages.get(&member.id)?,
        })
    }

    /// The addresses that two keywords share, in the order of the first's results.
    pub(super) fn shared(&self, one: KeywordId, other: KeywordId) -> Vec<&str> {
        let pages = |id| self.pages.get(&id).map_or(&[][..], Vec::as_slice);
        let others = pages(other);
        let both = pages(one).iter().filter(|page| others.contains(page));
        both.filter_map(|page| self.addresses.get(usize::try_from(*page).ok()?))
            .map(String::as_str)
            .collect()
    }

    /// Whether the results of a keyword are known.
    pub(super) fn has(&self, id: KeywordId) -> bool {
        self.pages.contains_key(&id)
    }

    /// Says of how many of these keywords no results are known. `None` when of none.
    pub(super) fn missing(&self, keywords: &[Member]) -> Option<Remark> {
        let count = keywords
            .iter()
            .filter(|keyword| !self.has(keyword.id))
            .count();
        (count > 0).then(|| Remark {
            hint: Some("run `igny8 keywords serp import FILE`".to_owned()),
            ..Remark::new(
                "without_serp",
                count,
                format!("{count} keyword(s) were left alone: their search results are not known"),
            )
        })
    }
}

/// Groups keywords by their results: first into the page groups with which they share enough, then
/// the rest among themselves, with topics above. Keywords without results are left over.
pub(super) fn by_results(
    free: &[&Member],
    existing: &BTreeMap<ClusterId, Vec<Member>>,
    found: &Results,
    rules: SerpRules,
    topics: (&Likeness, &Options<'_>),
) -> (Grouping, Vec<Note>) {
    let ranked: Vec<Ranked<'_>> = free
        .iter()
        .filter_map(|member| found.ranked(member))
        .collect();
    let mut homes: HashMap<PageGroupId, ClusterId> = HashMap::new();
    let mut groups: BTreeMap<PageGroupId, Vec<Ranked<'_>>> = BTreeMap::new();
    for (cluster, members) in existing {
        for member in members {
            if let (Some(group), Some(ranked)) = (member.page_group_id, found.ranked(member)) {
                homes.insert(group, *cluster);
                groups.entry(group).or_default().push(ranked);
            }
        }
    }
    let groups: Vec<RankedGroup<'_>> = groups
        .into_iter()
        .map(|(id, members)| RankedGroup { id, members })
        .collect();
    let joins = join_serp(&ranked, &groups, rules.overlap, rules.mode);
    let mut by_home: BTreeMap<ClusterId, BTreeMap<PageGroupId, Vec<KeywordId>>> = BTreeMap::new();
    for (keyword, group) in &joins {
        if let Some(cluster) = homes.get(group) {
            let pages = by_home.entry(*cluster).or_default();
            pages.entry(*group).or_default().push(*keyword);
        }
    }
    let rest: Vec<Ranked<'_>> = ranked
        .into_iter()
        .filter(|ranked| !joins.contains_key(&ranked.item.id))
        .collect();
    let pages = serp(&rest, rules.overlap, rules.mode);
    let (likeness, options) = topics;
    let (mut grouping, notes) = over_pages(&pages, free, existing, likeness, options);
    let joined = by_home.into_iter().map(|(cluster, pages)| Placement {
        target: Target::Existing(cluster),
        pages: pages
            .into_iter()
            .map(|(group, keyword_ids)| PagePlacement {
                target: PageTarget::Existing(group),
                keyword_ids,
            })
            .collect(),
    });
    grouping.placements.extend(joined);
    let without = free.iter().filter(|member| !found.has(member.id));
    grouping.unassigned.extend(without.map(|member| member.id));
    (grouping, notes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::app::planner::clustering::options;
    use crate::app::planner::samples::{self, member, speaks_of_each_once};
    use crate::engines::clustering::Granularity;

    fn results(lists: BTreeMap<i64, Vec<u32>>) -> Results {
        let pages = lists.into_iter().filter(|(_, pages)| !pages.is_empty());
        Results {
            pages: pages.map(|(id, pages)| (KeywordId(id), pages)).collect(),
            addresses: (0..20).map(|number| format!("{number}.example")).collect(),
        }
    }

    #[test]
    fn a_new_keyword_joins_the_page_with_which_it_shares_results() {
        let there = Member {
            cluster_id: Some(ClusterId(1)),
            page_group_id: Some(PageGroupId(5)),
            ..member(1, "rug")
        };
        let existing = BTreeMap::from([(ClusterId(1), vec![there])]);
        let free = [member(2, "carpet"), member(3, "vase"), member(4, "lamp")];
        let found = results(BTreeMap::from([
            (1, vec![1, 2, 3, 4]),
            (2, vec![2, 3, 4, 5]),
            (3, vec![7, 8, 9]),
        ]));
        let new: Vec<&Member> = free.iter().collect();
        let topics = (&Likeness::Semantic, &options("en", Granularity::Auto));
        let (grouping, _) = by_results(&new, &existing, &found, SerpRules::default(), topics);
        assert_eq!(
            grouping.placements,
            [Placement {
                target: Target::Existing(ClusterId(1)),
                pages: vec![PagePlacement {
                    target: PageTarget::Existing(PageGroupId(5)),
                    keyword_ids: vec![KeywordId(2)],
                }],
            }]
        );
        assert_eq!(grouping.unassigned, [KeywordId(3), KeywordId(4)]);
        assert_eq!(
            found.shared(KeywordId(1), KeywordId(2)),
            ["2.example", "3.example", "4.example"]
        );
        assert_eq!(found.missing(&free).map(|remark| remark.count), Some(1));
    }

    proptest! {
        #![proptest_config(samples::accounted())]
        #[test]
        fn each_keyword_is_in_exactly_one_place(
            free in samples::free(),
            existing in samples::existing(),
            lists in prop::collection::btree_map(
                1_i64..160, prop::collection::btree_set(0_u32..20, 0..8), 0..80),
            needed in 1_usize..5,
            is_tight in any::<bool>(),
        ) {
            let lists = lists.into_iter().map(|(id, pages)| (id, pages.into_iter().collect()));
            let found = results(lists.collect());
            let rules = SerpRules {
                overlap: Overlap::Pages(needed),
                mode: if is_tight { SerpMode::Agglomerative } else { SerpMode::Centroid },
            };
            let new: Vec<&Member> = free.iter().collect();
            let topics = (&Likeness::Semantic, &options("en", Granularity::Auto));
            let (grouping, _) = by_results(&new, &existing, &found, rules, topics);
            prop_assert!(speaks_of_each_once(&grouping, &free), "{grouping:?}");
        }
    }
}
