//! Page groups by search results: keywords for which a search engine shows the same pages are
//! answered by one page.
//!
//! Both modes are those of the paid tools. *Centroid* takes the most searched keyword and pulls
//! every other that shares enough results with it; *agglomerative* wants every pair of a group to
//! share enough, which makes smaller and tighter groups.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Item, PageGroupDraft};
use crate::domain::ids::{KeywordId, PageGroupId};
use crate::engines::text::normal::normal_form;

/// How many results of a keyword count, from the first on.
pub const TOP_RESULTS: usize = 10;

/// A keyword with the pages that are shown for it.
#[derive(Clone, Copy, Debug)]
pub struct Ranked<'a> {
    /// The keyword.
    pub item: Item<'a>,
    /// The pages, one number an address, each once; in any order.
    pub pages: &'a [u32],
}

/// How much two keywords must share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    /// So many pages.
    Pages(usize),
    /// So many percent of the longer of the two lists.
    Percent(usize),
}

impl Default for Overlap {
    /// Four of ten pages, as Keyword Insights and `LowFruits` have it.
    fn default() -> Self {
        Self::Percent(40)
    }
}

/// How groups are formed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SerpMode {
    /// Around the most searched keyword.
    #[default]
    Centroid,
    /// Every pair shares enough.
    Agglomerative,
}

/// A page group that is there, with those of its keywords whose results are known.
#[derive(Clone, Debug)]
pub struct RankedGroup<'a> {
    /// The row.
    pub id: PageGroupId,
    /// Its keywords.
    pub members: Vec<Ranked<'a>>,
}

impl Overlap {
    /// How many pages a list of this length must share with any other.
    fn needed(self, length: usize) -> usize {
        match self {
            Self::Pages(pages) => pages.max(1),
            Self::Percent(percent) => (length * percent).div_ceil(100).max(1),
        }
    }

    /// Whether two keywords share enough.
    fn is_met(self, one: &Ranked<'_>, other: &Ranked<'_>) -> bool {
        let length = one.pages.len().max(other.pages.len());
        shared(one, other) >= self.needed(length)
    }
}

/// Counts the pages that two keywords share.
#[must_use]
pub fn shared(one: &Ranked<'_>, other: &Ranked<'_>) -> usize {
    one.pages
        .iter()
        .filter(|page| other.pages.contains(page))
        .count()
}

/// Parts keywords into page groups, largest first; each keyword is in exactly one, named after its
/// most searched keyword, which comes first. The order of the keywords changes nothing.
#[must_use]
pub fn serp(keywords: &[Ranked<'_>], overlap: Overlap, mode: SerpMode) -> Vec<PageGroupDraft> {
    let keywords = in_order(keywords);
    let index = Index::new(&keywords, overlap);
    let mut groups = match mode {
        SerpMode::Centroid => around_leads(&keywords, &index),
        SerpMode::Agglomerative => all_pairs(&keywords, &index),
    };
    groups.sort_by(|one, other| other.len().cmp(&one.len()).then(one.cmp(other)));
    drafts(&keywords, &groups)
}

/// Finds the page group that each new keyword goes into: in centroid mode it shares enough with the
/// group's most searched keyword, in agglomerative mode with every one. Of several groups that with
/// which it shares most.
#[must_use]
pub fn join_serp(
    keywords: &[Ranked<'_>],
    groups: &[RankedGroup<'_>],
    overlap: Overlap,
    mode: SerpMode,
) -> BTreeMap<KeywordId, PageGroupId> {
    let ordered: Vec<(PageGroupId, Vec<Ranked<'_>>)> = groups
        .iter()
        .map(|group| (group.id, in_order(&group.members)))
        .collect();
    let mut by_page: HashMap<u32, Vec<usize>> = HashMap::new();
    for (at, (_, members)) in ordered.iter().enumerate() {
        for page in members.first().map_or(&[][..], |lead| lead.pages) {
            by_page.entry(*page).or_default().push(at);
        }
    }
    let mut joins = BTreeMap::new();
    for keyword in keywords {
        let candidates: HashSet<usize> = keyword
            .pages
            .iter()
            .filter_map(|page| by_page.get(page))
            .flatten()
            .copied()
            .collect();
        let best = candidates
            .into_iter()
            .filter_map(|at| {
                let (id, members) = &ordered[at];
                let asked = match mode {
                    SerpMode::Centroid => &members[..1],
                    SerpMode::Agglomerative => &members[..],
                };
                let fits = asked.iter().all(|member| overlap.is_met(keyword, member));
                fits.then(|| (shared(keyword, &members[0]), std::cmp::Reverse(*id)))
            })
            .max();
        if let Some((_, id)) = best {
            joins.insert(keyword.item.id, id.0);
        }
    }
    joins
}

/// Two page groups for which the same pages are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SerpRivals {
    /// The page group of the lower id.
    pub one: PageGroupId,
    /// The other.
    pub other: PageGroupId,
    /// The most searched keywords of the two, whose results were compared.
    pub leads: (KeywordId, KeywordId),
    /// How many results they share.
    pub shared: usize,
}

/// Finds the page groups whose most searched keywords share enough results, those that share most
/// first.
#[must_use]
pub fn serp_rivals(groups: &[RankedGroup<'_>], overlap: Overlap) -> Vec<SerpRivals> {
    let mut leads: Vec<(Ranked<'_>, PageGroupId)> = groups
        .iter()
        .filter_map(|group| Some((*in_order(&group.members).first()?, group.id)))
        .collect();
    leads.sort_by_key(|(_, id)| *id);
    let keywords: Vec<Ranked<'_>> = leads.iter().map(|(lead, _)| *lead).collect();
    let index = Index::new(&keywords, overlap);
    let mut rivals: Vec<SerpRivals> = Vec::new();
    for (at, (lead, one)) in leads.iter().enumerate() {
        for partner in index.partners(at, |_| true) {
            let (other_lead, other) = &leads[partner];
            rivals.push(SerpRivals {
                one: *one,
                other: *other,
                leads: (lead.item.id, other_lead.item.id),
                shared: shared(lead, other_lead),
            });
        }
    }
    rivals.sort_by_key(|pair| (std::cmp::Reverse(pair.shared), pair.one, pair.other));
    rivals
}

/// Brings keywords into the order of their weight: most searched first, unknown volumes last.
fn in_order<'a>(keywords: &[Ranked<'a>]) -> Vec<Ranked<'a>> {
    let mut ordered = keywords.to_vec();
    ordered.sort_by(|one, other| {
        let (one, other) = (&one.item, &other.item);
        other.search_volume.cmp(&one.search_volume).then_with(|| {
            (one.text.len(), one.text, one.id).cmp(&(other.text.len(), other.text, other.id))
        })
    });
    let mut seen = HashSet::new();
    ordered.retain(|keyword| seen.insert(keyword.item.id));
    ordered
}

/// Finds the keywords that share enough with one another.
struct Index<'a, 'k> {
    keywords: &'a [Ranked<'k>],
    overlap: Overlap,
    /// Of each keyword the rarest pages, as many as any partner must share one of.
    prefixes: Vec<Vec<u32>>,
    by_page: HashMap<u32, Vec<usize>>,
}

impl<'a, 'k> Index<'a, 'k> {
    /// Two lists that share `n` pages share one of the first `length - n + 1` of each, when both are
    /// in one order (Chaudhuri, Ganti and Kaushik 2006). With the rarest first, pages that stand
    /// everywhere bring nothing together.
    fn new(keywords: &'a [Ranked<'k>], overlap: Overlap) -> Self {
        let mut counts: HashMap<u32, usize> = HashMap::new();
        for page in keywords.iter().flat_map(|keyword| keyword.pages) {
            *counts.entry(*page).or_default() += 1;
        }
        let mut by_page: HashMap<u32, Vec<usize>> = HashMap::new();
        let mut prefixes = Vec::with_capacity(keywords.len());
        for (at, keyword) in keywords.iter().enumerate() {
            let mut pages = keyword.pages.to_vec();
            pages.sort_unstable_by_key(|page| (counts.get(page).copied().unwrap_or(0), *page));
            pages.dedup();
            let needed = overlap.needed(pages.len());
            pages.truncate((pages.len() + 1).saturating_sub(needed));
            for page in &pages {
                by_page.entry(*page).or_default().push(at);
            }
            prefixes.push(pages);
        }
        Self {
            keywords,
            overlap,
            prefixes,
            by_page,
        }
    }

    /// The keywords behind `from` in the order that share enough with it, ascending.
    fn partners(&self, from: usize, is_wanted: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut found: Vec<usize> = self.prefixes[from]
            .iter()
            .filter_map(|page| self.by_page.get(page))
            .flat_map(|holders| &holders[holders.partition_point(|at| *at <= from)..])
            .copied()
            .filter(|at| is_wanted(*at))
            .collect();
        found.sort_unstable();
        found.dedup();
        found.retain(|at| self.is_met(from, *at));
        found
    }

    fn is_met(&self, one: usize, other: usize) -> bool {
        self.overlap
            .is_met(&self.keywords[one], &self.keywords[other])
    }
}

fn around_leads(keywords: &[Ranked<'_>], index: &Index<'_, '_>) -> Vec<Vec<usize>> {
    let mut is_free = vec![true; keywords.len()];
    let mut groups = Vec::new();
    for lead in 0..keywords.len() {
        if !is_free[lead] {
            continue;
        }
        let mut group = vec![lead];
        group.extend(index.partners(lead, |at| is_free[at]));
        for member in &group {
            is_free[*member] = false;
        }
        groups.push(group);
    }
    groups
}

/// Complete linkage: pairs that share most come together first, and two groups only when every pair
/// between them shares enough.
fn all_pairs(keywords: &[Ranked<'_>], index: &Index<'_, '_>) -> Vec<Vec<usize>> {
    // Keywords with the very same results are one to begin with: a pair of each would be too many.
    let mut twins: BTreeMap<Vec<u32>, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut home: Vec<usize> = Vec::with_capacity(keywords.len());
    for (at, keyword) in keywords.iter().enumerate() {
        let mut pages = keyword.pages.to_vec();
        pages.sort_unstable();
        let may_have_twins = pages.len() >= index.overlap.needed(pages.len());
        let group = match twins.get(&pages) {
            Some(group) if may_have_twins => *group,
            _ => {
                groups.push(Vec::new());
                groups.len() - 1
            }
        };
        if may_have_twins {
            twins.insert(pages, group);
        }
        groups[group].push(at);
        home.push(group);
    }
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for one in 0..keywords.len() {
        let is_first = |at: usize| groups[home[at]].first() == Some(&at);
        if is_first(one) {
            let partners = index.partners(one, is_first);
            let sharing = |other| (shared(&keywords[one], &keywords[other]), one, other);
            pairs.extend(partners.into_iter().map(sharing));
        }
    }
    pairs.sort_unstable_by_key(|&(shared, one, other)| (std::cmp::Reverse(shared), one, other));
    for (_, one, other) in pairs {
        let (one, other) = (home[one].min(home[other]), home[one].max(home[other]));
        let fits = one != other
            && groups[one]
                .iter()
                .all(|a| groups[other].iter().all(|b| index.is_met(*a, *b)));
        if fits {
            let moved = std::mem::take(&mut groups[other]);
            for member in &moved {
                home[*member] = one;
            }
            groups[one].extend(moved);
        }
    }
    groups.retain(|group| !group.is_empty());
    for group in &mut groups {
        group.sort_unstable();
    }
    groups
}

/// Writes groups of places as drafts, each with a name of its own.
fn drafts(keywords: &[Ranked<'_>], groups: &[Vec<usize>]) -> Vec<PageGroupDraft> {
    let mut used: HashSet<String> = HashSet::new();
    groups
        .iter()
        .map(|group| {
            let lead = group.first().map_or("", |at| keywords[*at].item.text);
            let mut name = lead.to_owned();
            let mut number = 2_usize;
            while !used.insert(normal_form(&name)) {
                name = format!("{lead} {number}");
                number += 1;
            }
            PageGroupDraft {
                name,
                members: group.iter().map(|at| keywords[*at].item.id).collect(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn item(id: i64, text: &str, search_volume: Option<i64>) -> Item<'_> {
        Item {
            id: KeywordId(id),
            text,
            search_volume,
        }
    }

    /// Keyword 1 shares four of five pages with 2, and 2 shares four of five with 3; 1 and 3 share three.
    const LISTS: [&[u32]; 4] = [
        &[1, 2, 3, 4, 5],
        &[2, 3, 4, 5, 6],
        &[3, 4, 5, 6, 7],
        &[20, 21, 22],
    ];

    fn members(drafts: &[PageGroupDraft]) -> Vec<Vec<i64>> {
        let ids = |draft: &PageGroupDraft| draft.members.iter().map(|id| id.0).collect();
        drafts.iter().map(ids).collect()
    }

    fn keywords(volumes: [i64; 4]) -> Vec<Ranked<'static>> {
        let texts = ["a", "b", "c", "d"];
        (1..)
            .zip(texts)
            .zip(volumes.into_iter().zip(LISTS))
            .map(|((id, text), (volume, pages))| Ranked {
                item: item(id, text, Some(volume)),
                pages,
            })
            .collect()
    }

    #[test]
    fn the_most_searched_keyword_pulls_what_shares_enough_with_it() {
        let groups = serp(
            &keywords([10, 90, 20, 5]),
            Overlap::Pages(4),
            SerpMode::Centroid,
        );
        assert_eq!(members(&groups), [vec![2, 3, 1], vec![4]]);
        assert_eq!(groups[0].name, "b");
        // Around another keyword the group is another.
        let groups = serp(
            &keywords([90, 10, 20, 5]),
            Overlap::Pages(4),
            SerpMode::Centroid,
        );
        assert_eq!(members(&groups), [vec![1, 2], vec![3], vec![4]]);
    }

    #[test]
    fn in_agglomerative_mode_every_pair_shares_enough() {
        let all = keywords([10, 90, 20, 5]);
        let groups = serp(&all, Overlap::Pages(4), SerpMode::Agglomerative);
        assert_eq!(members(&groups), [vec![2, 3], vec![1], vec![4]]);
        let groups = serp(&all, Overlap::Percent(60), SerpMode::Agglomerative);
        assert_eq!(members(&groups), [vec![2, 3, 1], vec![4]]);
    }

    #[test]
    fn a_new_keyword_goes_where_it_shares_most() {
        let all = keywords([10, 90, 20, 5]);
        let groups = [
            RankedGroup {
                id: PageGroupId(7),
                members: vec![all[0], all[1]],
            },
            RankedGroup {
                id: PageGroupId(9),
                members: vec![all[3]],
            },
        ];
        let new = [all[2]];
        let join = |mode| join_serp(&new, &groups, Overlap::Pages(4), mode);
        assert_eq!(
            join(SerpMode::Centroid),
            BTreeMap::from([(KeywordId(3), PageGroupId(7))])
        );
        assert_eq!(join(SerpMode::Agglomerative), BTreeMap::new());
    }

    #[test]
    fn groups_with_the_same_results_are_rivals() {
        let all = keywords([10, 90, 20, 5]);
        let groups: Vec<RankedGroup<'_>> = (1..)
            .zip(all)
            .map(|(id, member)| RankedGroup {
                id: PageGroupId(id),
                members: vec![member],
            })
            .collect();
        let rivals = serp_rivals(&groups, Overlap::Pages(4));
        let pairs: Vec<_> = rivals
            .iter()
            .map(|pair| (pair.one.0, pair.other.0, pair.shared))
            .collect();
        assert_eq!(pairs, [(1, 2, 4), (2, 3, 4)]);
    }

    proptest! {
        #[test]
        fn each_keyword_is_in_one_group_and_groups_keep_their_promise(
            lists in prop::collection::vec(
                (prop::collection::btree_set(0_u32..30, 0..10), prop::option::of(0_i64..5)), 0..40),
            needed in 1_usize..6,
            by_percent in any::<bool>(),
            agglomerative in any::<bool>(),
        ) {
            let lists: Vec<(Vec<u32>, Option<i64>)> = lists
                .into_iter()
                .map(|(pages, volume)| (pages.into_iter().collect(), volume))
                .collect();
            let keywords: Vec<Ranked<'_>> = (1..)
                .zip(&lists)
                .map(|(id, (pages, volume))| Ranked { item: item(id, "x", *volume), pages })
                .collect();
            let overlap = if by_percent {
                Overlap::Percent(needed * 15)
            } else {
                Overlap::Pages(needed)
            };
            let mode = if agglomerative { SerpMode::Agglomerative } else { SerpMode::Centroid };
            let groups = serp(&keywords, overlap, mode);
            let mut seen: Vec<i64> = members(&groups).concat();
            seen.sort_unstable();
            prop_assert_eq!(seen, (1..=i64::try_from(lists.len()).unwrap()).collect::<Vec<_>>());
            let ranked = |id: &KeywordId| keywords[usize::try_from(id.0).unwrap() - 1];
            for group in &groups {
                for (at, one) in group.members.iter().enumerate() {
                    let asked = if agglomerative { &group.members[..at] } else { &group.members[..at.min(1)] };
                    for other in asked {
                        prop_assert!(overlap.is_met(&ranked(one), &ranked(other)));
                    }
                }
            }
            if !agglomerative {
                // A lead was left out of every earlier group for want of enough shared pages.
                let mut by_lead: Vec<&PageGroupDraft> = groups.iter().collect();
                by_lead.sort_by_key(|group| {
                    let lead = ranked(&group.members[0]).item;
                    (std::cmp::Reverse(lead.search_volume), lead.id)
                });
                for (at, group) in by_lead.iter().enumerate() {
                    for earlier in &by_lead[..at] {
                        for member in &group.members {
                            prop_assert!(!overlap.is_met(&ranked(member), &ranked(&earlier.members[0])));
                        }
                    }
                }
            }
            let mut turned = keywords.clone();
            turned.reverse();
            prop_assert_eq!(serp(&turned, overlap, mode), groups);
        }
    }
}
