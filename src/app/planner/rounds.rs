//! Grouping the keywords of one sector without asking anybody, until nothing moves.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::candidates::existing;
use super::likeness::{Likeness, item};
use super::placement::{Grouping, Placement, Target};
use super::placing::{Grouped, Placed, Rules, place};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::{ClusterId, KeywordId};
use crate::engines::clustering::{ExistingCluster, Item, Note, Options};
use crate::store::members::Member;

/// How often what is left over is grouped once more. Real sets come to rest after two or three.
const MAX_ROUNDS: usize = 10;

/// From how many keywords on they are placed as a large set.
const MANY: usize = 2_000;
/// How much of the database is kept in memory meanwhile: a hundred thousand rows and their indexes.
const CACHE_KIB: u32 = 32 * 1024;

/// What came of a sector.
#[derive(Debug, Default)]
pub(super) struct Rest {
    /// The clusters that keywords came into.
    pub(super) groups: Vec<Grouped>,
    /// The keywords that belong with no other.
    pub(super) unassigned: Vec<KeywordId>,
    /// What the engine has to say.
    pub(super) notes: Vec<Note>,
}

/// How one round is grouped: free keywords, the clusters that are there with their members, and whether
/// clusters are taken apart in it.
pub(super) type Round<'a> =
    dyn Fn(&[&Member], &BTreeMap<ClusterId, Vec<Member>>, bool) -> (Grouping, Vec<Note>) + 'a;

/// Groups the keywords of a sector, and what is left over once more, until nothing moves: so that
/// the same command again finds nothing to do.
pub(super) fn group_sector(
    session: &Session<'_>,
    rules: &Rules<'_>,
    keywords: &[Member],
    round: &Round<'_>,
) -> Result<Rest, AppError> {
    let now = session.now();
    let mut existing = existing(session.store.connection(), rules.sector, rules.taken_apart)?;
    let mut free: Vec<&Member> = keywords.iter().collect();
    let by_id: HashMap<KeywordId, &Member> = keywords.iter().map(|one| (one.id, one)).collect();
    let nothing = BTreeSet::new();
    let mut rules = *rules;
    let mut rest = Rest::default();
    for number in 0..MAX_ROUNDS {
        let (grouping, notes) = round(&free, &existing, !rules.taken_apart.is_empty());
        // Where nothing is taken apart nothing is removed either, and `place` knows every row that it
        // refers to: then a large set need not be checked row by row.
        let Placed { groups, unassigned } = if free.len() >= MANY && rules.taken_apart.is_empty() {
            session.store.set_cache(CACHE_KIB)?;
            session
                .store
                .write_many(|transaction| place(transaction, &grouping, &rules, &now))?
        } else {
            session
                .store
                .write(|transaction| place(transaction, &grouping, &rules, &now))?
        };
        if number == 0 {
            rest.notes = notes;
        }
        let left: BTreeSet<KeywordId> = unassigned.into_iter().collect();
        free.retain(|member| left.contains(&member.id));
        let is_still = groups.is_empty();
        for group in &groups {
            remember(&mut existing, group, &by_id);
        }
        rest.groups.extend(groups);
        if is_still || free.is_empty() {
            break;
        }
        rules.taken_apart = &nothing;
    }
    rest.unassigned = free.iter().map(|member| member.id).collect();
    Ok(rest)
}

/// Adds keywords that were just placed to the members of the clusters that are there.
fn remember(
    existing: &mut BTreeMap<ClusterId, Vec<Member>>,
    group: &Grouped,
    by_id: &HashMap<KeywordId, &Member>,
) {
    let members = existing.entry(group.id).or_default();
    for page in &group.page_groups {
        let placed = page.keyword_ids.iter().filter_map(|id| by_id.get(id));
        members.extend(placed.map(|member| Member {
            cluster_id: Some(group.id),
            page_group_id: Some(page.id),
            ..(*member).clone()
        }));
    }
}

/// Groups keywords by what they are: first into the clusters they clearly belong to, given with
/// their members, then the rest among themselves.
pub(super) fn by_likeness(
    free: &[&Member],
    existing: &BTreeMap<ClusterId, Vec<Member>>,
    likeness: &Likeness,
    options: &Options<'_>,
) -> (Grouping, Vec<Note>) {
    let items: Vec<Item<'_>> = free.iter().map(|member| item(member)).collect();
    let (joins, rest) = join(items, existing, likeness, options);
    let mut placements = Vec::new();
    let by_id: HashMap<KeywordId, &Member> = if joins.is_empty() {
        HashMap::new()
    } else {
        free.iter().map(|one| (one.id, *one)).collect()
    };
    for (cluster, ids) in joins {
        let new: Vec<&Member> = ids.iter().filter_map(|id| by_id.get(id).copied()).collect();
        let there = existing.get(&cluster).map_or(&[][..], Vec::as_slice);
        placements.push(Placement {
            target: Target::Existing(cluster),
            pages: likeness.pages_beside(there, &new, options),
        });
    }
    let anew = likeness.group(&rest, options);
    placements.extend(anew.clusters.into_iter().map(Placement::from));
    let grouping = Grouping {
        placements,
        unassigned: anew.unassigned,
    };
    (grouping, anew.notes)
}

/// Groups keywords anew, clusters that are taken apart among them: all of the sector together, as if nobody
/// had touched any of it, so that what was not touched comes out as before. What is held, the members of
/// `existing` and `pinned`, stays; free keywords that came out with it follow it where it is the most of
/// their group.
pub(super) fn anew(
    free: &[&Member],
    existing: &BTreeMap<ClusterId, Vec<Member>>,
    pinned: &[Member],
    likeness: &Likeness,
    options: &Options<'_>,
) -> (Grouping, Vec<Note>) {
    let held: Vec<&Member> = existing.values().flatten().chain(pinned).collect();
    let mut all: Vec<&Member> = free.iter().copied().chain(held.iter().copied()).collect();
    all.sort_unstable_by_key(|member| member.id);
    let items: Vec<Item<'_>> = all.iter().map(|member| item(member)).collect();
    let whole = likeness.group(&items, options);
    let home_of: HashMap<KeywordId, Option<ClusterId>> = held
        .iter()
        .map(|member| (member.id, member.cluster_id))
        .collect();
    let free_by_id: HashMap<KeywordId, &Member> = free.iter().map(|one| (one.id, *one)).collect();
    let mut placements: Vec<Placement> = Vec::new();
    for draft in whole.clusters {
        let mut placement = Placement::from(draft);
        let size = placement.keyword_ids().count();
        let mut homes: BTreeMap<ClusterId, usize> = BTreeMap::new();
        for home in placement
            .keyword_ids()
            .filter_map(|id| home_of.get(&id).copied().flatten())
        {
            *homes.entry(home).or_default() += 1;
        }
        for page in &mut placement.pages {
            page.keyword_ids.retain(|id| !home_of.contains_key(id));
        }
        placement.pages.retain(|page| !page.keyword_ids.is_empty());
        if placement.pages.is_empty() {
            continue;
        }
        let most = homes.into_iter().max_by_key(|(_, count)| *count);
        if let Some((home, count)) = most
            && count * 2 > size
            && let Some(there) = existing.get(&home)
        {
            let new: Vec<&Member> = placement
                .keyword_ids()
                .filter_map(|id| free_by_id.get(&id).copied())
                .collect();
            placement = Placement {
                target: Target::Existing(home),
                pages: likeness.pages_beside(there, &new, options),
            };
        }
        placements.push(placement);
    }
    let mut unassigned = whole.unassigned;
    unassigned.retain(|id| !home_of.contains_key(id));
    let grouping = Grouping {
        placements,
        unassigned,
    };
    (grouping, whole.notes)
}

/// Parts keywords into those that clearly belong to a cluster that is there, and the rest.
pub(super) fn join<'i>(
    mut items: Vec<Item<'i>>,
    existing: &BTreeMap<ClusterId, Vec<Member>>,
    likeness: &Likeness,
    options: &Options<'_>,
) -> (BTreeMap<ClusterId, Vec<KeywordId>>, Vec<Item<'i>>) {
    if existing.is_empty() {
        return (BTreeMap::new(), items);
    }
    let members: Vec<(ClusterId, Vec<Item<'_>>)> = existing
        .iter()
        .map(|(id, members)| (*id, members.iter().map(item).collect()))
        .collect();
    let clusters: Vec<ExistingCluster<'_>> = members
        .iter()
        .map(|(id, members)| ExistingCluster { id: *id, members })
        .collect();
    let plan = likeness.join(&items, &clusters, options);
    let mut joins: BTreeMap<ClusterId, Vec<KeywordId>> = BTreeMap::new();
    for (keyword, cluster) in plan.joins {
        joins.entry(cluster).or_default().push(keyword);
    }
    items.retain(|item| plan.rest.binary_search(&item.id).is_ok());
    (joins, items)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::app::planner::clustering::options;
    use crate::app::planner::likeness::VectorTable;
    use crate::app::planner::samples::{self, speaks_of_each_once};
    use crate::engines::clustering::{Granularity, Vectors};

    fn granularity() -> impl Strategy<Value = Granularity> {
        prop_oneof![
            Just(Granularity::Auto),
            Just(Granularity::Broad),
            Just(Granularity::Topic),
            Just(Granularity::Page),
            (0.0..=1.0).prop_map(Granularity::Level),
        ]
    }

    proptest! {
        #![proptest_config(samples::accounted())]
        #[test]
        fn each_keyword_is_in_exactly_one_place(
            free in samples::free(),
            existing in samples::existing(),
            granularity in granularity(),
            numbers in prop::collection::vec(-1.0_f32..1.0, 300),
        ) {
            let table = VectorTable::new(
                &free.iter().chain(existing.values().flatten()).map(|one| one.id).collect::<Vec<_>>(),
                Vectors { dimensions: 5, values: numbers },
            );
            let new: Vec<&Member> = free.iter().collect();
            for likeness in [Likeness::Semantic, Likeness::Lexical, Likeness::Vectors(table)] {
                let options = options("en", granularity);
                let (grouping, _) = anew(&new, &existing, &[], &likeness, &options);
                prop_assert!(speaks_of_each_once(&grouping, &free), "{likeness:?}: {grouping:?}");
                // Whatever of it was held, what nobody held is as if nothing were.
                let everything: Vec<Member> = free.iter().chain(existing.values().flatten()).cloned().collect();
                let all: Vec<&Member> = everything.iter().collect();
                let (untouched, _) = anew(&all, &BTreeMap::new(), &[], &likeness, &options);
                let held: BTreeSet<KeywordId> = existing.values().flatten().map(|one| one.id).collect();
                for placement in &untouched.placements {
                    let ids: BTreeSet<KeywordId> = placement.keyword_ids().collect();
                    if ids.is_disjoint(&held) {
                        let same = |one: &Placement| one.keyword_ids().collect::<BTreeSet<_>>() == ids;
                        prop_assert!(grouping.placements.iter().any(same), "{likeness:?}: {placement:?}");
                    }
                }
                let (grouping, _) = by_likeness(&new, &existing, &likeness, &options);
                prop_assert!(speaks_of_each_once(&grouping, &free), "{likeness:?}: {grouping:?}");
                prop_assert_eq!(by_likeness(&new, &existing, &likeness, &options).0, grouping);
            }
        }
    }
}
