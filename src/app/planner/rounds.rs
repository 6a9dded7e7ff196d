//! Grouping the keywords of one sector without asking anybody, until nothing moves.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::candidates::existing;
use super::likeness::{Likeness, item};
use super::page_groups::insert_named;
use super::placement::{Grouping, PagePlacement, PageTarget, Placement, Target};
use super::placing::{Grouped, Placed, Rules, place};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::{ClusterId, KeywordId};
use crate::engines::clustering::{ExistingCluster, Item, Note, Options};
use crate::store::members::{self, Member};

/// How often what is left over is grouped once more. Real sets come to rest after two or three.
const MAX_ROUNDS: usize = 10;

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

/// How one round is grouped: free keywords, the clusters that are there with their members.
pub(super) type Round<'a> =
    dyn Fn(&[&Member], &BTreeMap<ClusterId, Vec<Member>>) -> (Grouping, Vec<Note>) + 'a;

/// Groups the keywords of a sector, and what is left over once more, until nothing moves: so that
/// the same command again finds nothing to do.
pub(super) fn group_sector(
    session: &mut Session<'_>,
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
        let (grouping, notes) = round(&free, &existing);
        let Placed { groups, unassigned } = session
            .store
            .write(|transaction| place(transaction, &grouping, &rules, &now))?;
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
    let (joins, rest) = join(&items, existing, likeness, options);
    let by_id: HashMap<KeywordId, &Member> = free.iter().map(|one| (one.id, *one)).collect();
    let mut placements = Vec::new();
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

/// Parts keywords into those that clearly belong to a cluster that is there, and the rest.
pub(super) fn join<'i>(
    items: &[Item<'i>],
    existing: &BTreeMap<ClusterId, Vec<Member>>,
    likeness: &Likeness,
    options: &Options<'_>,
) -> (BTreeMap<ClusterId, Vec<KeywordId>>, Vec<Item<'i>>) {
    if existing.is_empty() {
        return (BTreeMap::new(), items.to_vec());
    }
    let members: Vec<(ClusterId, Vec<Item<'_>>)> = existing
        .iter()
        .map(|(id, members)| (*id, members.iter().map(item).collect()))
        .collect();
    let clusters: Vec<ExistingCluster<'_>> = members
        .iter()
        .map(|(id, members)| ExistingCluster { id: *id, members })
        .collect();
    let plan = likeness.join(items, &clusters, options);
    let mut joins: BTreeMap<ClusterId, Vec<KeywordId>> = BTreeMap::new();
    for (keyword, cluster) in plan.joins {
        joins.entry(cluster).or_default().push(keyword);
    }
    let is_left = |item: &&Item<'_>| plan.rest.binary_search(&item.id).is_ok();
    (joins, items.iter().filter(is_left).copied().collect())
}

/// Gives a page group to the keywords of a sector's clusters that have none; says how many.
pub(super) fn complete_pages(
    session: &mut Session<'_>,
    rules: &Rules<'_>,
    likeness: &Likeness,
    options: &Options<'_>,
) -> Result<usize, AppError> {
    let connection = session.store.connection();
    let mut found: BTreeMap<ClusterId, Vec<Member>> = BTreeMap::new();
    let mut lacking: BTreeSet<ClusterId> = BTreeSet::new();
    for member in members::clustered(connection, rules.sector)? {
        if let Some(cluster) = member.cluster_id
            && !rules.taken_apart.contains(&cluster)
        {
            if member.page_group_id.is_none() {
                lacking.insert(cluster);
            }
            found.entry(cluster).or_default().push(member);
        }
    }
    let mut pages: Vec<(ClusterId, PagePlacement)> = Vec::new();
    for cluster in lacking {
        let all = found.remove(&cluster).unwrap_or_default();
        let (there, new): (Vec<Member>, Vec<Member>) = all
            .into_iter()
            .partition(|member| member.page_group_id.is_some());
        let new: Vec<&Member> = new.iter().collect();
        let placed = likeness.pages_beside(&there, &new, options);
        pages.extend(placed.into_iter().map(|page| (cluster, page)));
    }
    let now = session.now();
    session.store.write(|transaction| {
        let mut completed = 0;
        for (cluster, page) in pages {
            let group = match page.target {
                PageTarget::Existing(id) => id,
                PageTarget::Named(name) => {
                    insert_named(transaction, cluster, &name, rules.engine.origin(), &now)?
                }
            };
            completed += page.keyword_ids.len();
            members::assign(transaction, &page.keyword_ids, Some((cluster, group)), &now)?;
        }
        Ok(completed)
    })
}
