//! Keywords into clusters and page groups, in the rows.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::grouping::free_name;
use super::placement::{Grouping, PagePlacement, PageTarget, Placement, Target};
use crate::app::error::AppError;
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId, SectorId};
use crate::domain::status::{ClusterStatus, KeywordStatus};
use crate::engines::text::normal::normal_form;
use crate::store::clusters::{self, ClusterName, NewCluster};
use crate::store::members::{self, Member};
use crate::store::{Connection, page_groups};

/// A cluster that keywords came into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Grouped {
    /// The row.
    pub id: ClusterId,
    /// What it is called.
    pub name: String,
    /// The sector.
    pub sector_id: SectorId,
    /// Whether it was made just now; otherwise it was there and was joined.
    pub made: bool,
    /// The keywords that came into it.
    pub keyword_ids: Vec<KeywordId>,
    /// The page groups that they came into.
    pub page_groups: Vec<GroupedPage>,
}

/// A page group that keywords came into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GroupedPage {
    /// The row.
    pub id: PageGroupId,
    /// What it is called.
    pub name: String,
    /// Whether it was made just now; otherwise it was there and was joined.
    pub made: bool,
    /// The keywords that came into it.
    pub keyword_ids: Vec<KeywordId>,
}

/// How groups are put into a sector.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules<'a> {
    pub(super) sector: SectorId,
    /// How the keywords were grouped.
    pub(super) engine: ClusterEngine,
    /// The clusters that are taken apart.
    pub(super) taken_apart: &'a BTreeSet<ClusterId>,
    /// Whether a group that is called like a cluster of the sector goes into that cluster.
    pub(super) join_by_name: bool,
}

/// What became of the keywords.
#[derive(Debug, Default)]
pub(super) struct Placed {
    pub(super) groups: Vec<Grouped>,
    pub(super) unassigned: Vec<KeywordId>,
}

/// Whether a keyword may be put into a cluster: it is active, nobody has pinned it, and it is in no
/// cluster or in one that is taken apart.
pub(super) fn is_free(member: &Member, taken_apart: &BTreeSet<ClusterId>) -> bool {
    member.status == KeywordStatus::Active
        && !member.is_pinned
        && member
            .cluster_id
            .is_none_or(|cluster| taken_apart.contains(&cluster))
}

/// Puts groups into the rows. A keyword that somebody has moved in the meantime stays where it is.
pub(super) fn place(
    connection: &Connection,
    grouping: &Grouping,
    rules: &Rules<'_>,
    now: &str,
) -> Result<Placed, AppError> {
    let free: HashMap<KeywordId, Member> = members::by_id(connection, &grouping.keyword_ids())?
        .into_iter()
        .filter(|member| member.sector_id == rules.sector && is_free(member, rules.taken_apart))
        .map(|member| (member.id, member))
        .collect();
    let mut rows = SectorRows::read(connection, rules)?;
    let mut sizes: HashMap<ClusterId, usize> = HashMap::new();
    for home in free.values().filter_map(|member| member.cluster_id) {
        *sizes.entry(home).or_default() += 1;
    }
    let mut placed = Placed::default();
    let mut index: HashMap<ClusterId, usize> = HashMap::new();
    for placement in &grouping.placements {
        let pages = free_pages(placement, &free);
        if pages.is_empty() {
            continue;
        }
        let same = same_as_before(&pages, &free, &sizes);
        let kept = same.and_then(|id| rows.cluster_again(id));
        let group = match kept {
            Some(group) => Some(group),
            None => rows.cluster(&placement.target, now)?,
        };
        let Some(group) = group else {
            placed
                .unassigned
                .extend(pages.into_iter().flat_map(|page| page.keyword_ids));
            continue;
        };
        let at = *index.entry(group.id).or_insert_with(|| {
            placed.groups.push(group);
            placed.groups.len() - 1
        });
        for page in pages {
            let group = &mut placed.groups[at];
            let page = rows.page(group.id, page, &free, now)?;
            let place = Some((group.id, page.id));
            members::assign(connection, &page.keyword_ids, place, now)?;
            group.keyword_ids.extend(&page.keyword_ids);
            add_page(&mut group.page_groups, page);
        }
    }
    let unassigned = grouping.unassigned.iter().copied();
    placed
        .unassigned
        .extend(unassigned.filter(|id| free.contains_key(id)));
    let is_somewhere = |id: &KeywordId| free.get(id).is_some_and(|old| old.cluster_id.is_some());
    let leaving: Vec<KeywordId> = placed
        .unassigned
        .iter()
        .copied()
        .filter(is_somewhere)
        .collect();
    members::assign(connection, &leaving, None, now)?;
    page_groups::remove_empty(connection, rules.sector)?;
    for id in rules.taken_apart.difference(&rows.kept) {
        if rows.is_of_sector(*id) {
            clusters::remove_if_empty(connection, *id)?;
        }
    }
    Ok(placed)
}

/// The cluster that was taken apart and held just these keywords. `None` when none did.
fn same_as_before(
    pages: &[PagePlacement],
    free: &HashMap<KeywordId, Member>,
    sizes: &HashMap<ClusterId, usize>,
) -> Option<ClusterId> {
    let ids = || pages.iter().flat_map(|page| &page.keyword_ids);
    let home = free.get(ids().next()?)?.cluster_id?;
    let of_home = |id: &KeywordId| free.get(id).is_some_and(|one| one.cluster_id == Some(home));
    (ids().all(of_home) && sizes.get(&home) == Some(&ids().count())).then_some(home)
}

/// The page groups of a placement with those of its keywords that may still be placed.
fn free_pages(placement: &Placement, free: &HashMap<KeywordId, Member>) -> Vec<PagePlacement> {
    let mut pages = placement.pages.clone();
    for page in &mut pages {
        page.keyword_ids.retain(|id| free.contains_key(id));
    }
    pages.retain(|page| !page.keyword_ids.is_empty());
    pages
}

/// Adds a page group to those that keywords came into, once.
pub(super) fn add_page(pages: &mut Vec<GroupedPage>, page: GroupedPage) {
    match pages.iter_mut().find(|known| known.id == page.id) {
        Some(known) => known.keyword_ids.extend(page.keyword_ids),
        None => pages.push(page),
    }
}

/// The clusters and page groups of a sector, by the normal forms of their names.
struct SectorRows<'a> {
    connection: &'a Connection,
    rules: &'a Rules<'a>,
    clusters: HashMap<String, ClusterName>,
    ids: BTreeSet<ClusterId>,
    pages: BTreeMap<(ClusterId, String), (PageGroupId, String)>,
    page_homes: HashMap<PageGroupId, (ClusterId, String)>,
    /// Clusters that are taken apart and have got keywords anew, each from one group.
    kept: BTreeSet<ClusterId>,
}

impl<'a> SectorRows<'a> {
    fn read(connection: &'a Connection, rules: &'a Rules<'a>) -> Result<Self, AppError> {
        let mut rows = Self {
            connection,
            rules,
            clusters: HashMap::new(),
            ids: BTreeSet::new(),
            pages: BTreeMap::new(),
            page_homes: HashMap::new(),
            kept: BTreeSet::new(),
        };
        let mut found = clusters::of_sector(connection, rules.sector)?;
        // Of two clusters of one name the oldest active one stays.
        found.reverse();
        found.sort_by_key(|cluster| cluster.status == ClusterStatus::Active);
        for cluster in found {
            rows.ids.insert(cluster.id);
            rows.clusters.insert(normal_form(&cluster.name), cluster);
        }
        for (id, cluster, name) in page_groups::of_sector(connection, rules.sector)? {
            rows.page_homes.insert(id, (cluster, name.clone()));
            rows.pages
                .entry((cluster, normal_form(&name)))
                .or_insert((id, name));
        }
        Ok(rows)
    }

    fn is_of_sector(&self, id: ClusterId) -> bool {
        self.ids.contains(&id)
    }

    /// The cluster that is taken apart and comes out with the same keywords: it keeps its number, and the
    /// name and description that a model may have given it. `None` when another group has it already.
    fn cluster_again(&mut self, id: ClusterId) -> Option<Grouped> {
        let mut rows = self.clusters.values();
        let name = rows.find(|row| row.id == id && row.status == ClusterStatus::Active)?;
        let name = name.name.clone();
        let is_apart = self.rules.taken_apart.contains(&id);
        (is_apart && self.kept.insert(id)).then(|| self.grouped(id, &name, true))
    }

    /// Finds or makes the cluster of a group; `None` when the one that was meant is gone.
    fn cluster(&mut self, target: &Target, now: &str) -> Result<Option<Grouped>, AppError> {
        let (name, description) = match target {
            Target::Existing(id) => {
                let found = clusters::get(self.connection, *id).ok();
                return Ok(found
                    .filter(|cluster| cluster.status == ClusterStatus::Active)
                    .map(|cluster| self.grouped(cluster.id, &cluster.name, false)));
            }
            Target::Named { name, description } => (name, description),
        };
        let engine = self.rules.engine;
        let form = normal_form(name);
        if let Some(found) = self.clusters.get(&form)
            && found.status == ClusterStatus::Active
        {
            let is_taken_apart = self.rules.taken_apart.contains(&found.id);
            if is_taken_apart && self.kept.insert(found.id) {
                // The same group once more: it keeps its number.
                clusters::made_again(self.connection, found.id, description, engine, now)?;
                return Ok(Some(self.grouped(found.id, &found.name, true)));
            }
            if self.rules.join_by_name {
                return Ok(Some(self.grouped(found.id, &found.name, false)));
            }
        }
        let name = free_name(name, |name| self.clusters.contains_key(&normal_form(name)));
        let new = NewCluster {
            sector_id: self.rules.sector,
            name: &name,
            description,
            engine: Some(engine),
        };
        let id = clusters::insert(self.connection, &new, now)?;
        let group = self.grouped(id, &name, true);
        self.ids.insert(id);
        self.clusters.insert(
            normal_form(&name),
            ClusterName {
                id,
                name,
                status: ClusterStatus::Active,
            },
        );
        Ok(Some(group))
    }

    fn grouped(&self, id: ClusterId, name: &str, made: bool) -> Grouped {
        Grouped {
            id,
            name: name.to_owned(),
            sector_id: self.rules.sector,
            made,
            keyword_ids: Vec::new(),
            page_groups: Vec::new(),
        }
    }

    /// Finds or makes the page group of some keywords of a cluster.
    fn page(
        &mut self,
        cluster: ClusterId,
        page: PagePlacement,
        members: &HashMap<KeywordId, Member>,
        now: &str,
    ) -> Result<GroupedPage, AppError> {
        let grouped = |id, name, made| GroupedPage {
            id,
            name,
            made,
            keyword_ids: page.keyword_ids.clone(),
        };
        let name = match page.target {
            PageTarget::Named(name) => name,
            PageTarget::Existing(id) => match self.page_homes.get(&id) {
                Some((home, name)) if *home == cluster => {
                    return Ok(grouped(id, name.clone(), false));
                }
                // It was moved or removed in the meantime: the keywords get one of their own.
                _ => {
                    let first = page.keyword_ids.first().and_then(|id| members.get(id));
                    first.map_or_else(String::new, |member| member.keyword.clone())
                }
            },
        };
        let key = (cluster, normal_form(&name));
        if let Some((id, name)) = self.pages.get(&key) {
            return Ok(grouped(*id, name.clone(), false));
        }
        let origin = self.rules.engine.origin();
        let id = page_groups::insert(self.connection, cluster, &name, origin, now)?;
        self.page_homes.insert(id, (cluster, name.clone()));
        self.pages.insert(key, (id, name.clone()));
        Ok(grouped(id, name, true))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::app::planner::samples::{self, member};
    use crate::domain::keyword::KeywordSource;
    use crate::store::keywords::{NewKeyword, put};
    use crate::store::{Store, sectors};

    const NOW: &str = "2026-01-01T00:00:00.000Z";

    /// A sector with twelve keywords: the first three in a cluster of an engine, the next three in one
    /// of a person, one of each pinned.
    fn store() -> Store {
        let store = Store::in_memory().unwrap();
        let connection = store.connection();
        let sector = sectors::insert(connection, "General", NOW).unwrap();
        for number in 1..=12 {
            let text = format!("keyword {number}");
            let new = NewKeyword {
                sector_id: sector,
                keyword: &text,
                normal_form: &text,
                market: "",
                search_volume: None,
                volume_range: None,
                impressions: None,
                extra: None,
                difficulty: None,
                cpc_micros: None,
                intent: None,
                source: KeywordSource::Manual,
            };
            put(connection, &new, NOW).unwrap();
        }
        for (name, engine, first) in [
            ("Engine", Some(ClusterEngine::Semantic), 1),
            ("Person", None, 4),
        ] {
            let new = NewCluster {
                sector_id: sector,
                name,
                description: "",
                engine,
            };
            let cluster = clusters::insert(connection, &new, NOW).unwrap();
            let group = page_groups::insert(connection, cluster, name, "builtin", NOW).unwrap();
            let ids: Vec<KeywordId> = (first..first + 3).map(KeywordId).collect();
            members::assign(connection, &ids, Some((cluster, group)), NOW).unwrap();
            members::set_pinned(connection, &ids[..1], true, NOW).unwrap();
        }
        store
    }

    fn target() -> impl Strategy<Value = Target> {
        let name = prop::sample::select(vec!["Engine", "Person", "engine", "New", "Other"]);
        prop_oneof![
            (1_i64..5).prop_map(|id| Target::Existing(ClusterId(id))),
            name.prop_map(|name| Target::Named {
                name: name.to_owned(),
                description: String::new(),
            }),
        ]
    }

    fn page_target() -> impl Strategy<Value = PageTarget> {
        prop_oneof![
            (1_i64..5).prop_map(|id| PageTarget::Existing(PageGroupId(id))),
            prop::sample::select(vec!["Engine", "one", "two"])
                .prop_map(|name| PageTarget::Named(name.to_owned())),
        ]
    }

    proptest! {
        #![proptest_config(samples::accounted())]
        #[test]
        fn rows_and_outcome_agree_whatever_an_engine_says(
            order in Just((1_i64..=14).collect::<Vec<_>>()).prop_shuffle(),
            parts in prop::collection::vec((target(), page_target(), 0_usize..5), 0..6),
            recluster in any::<bool>(),
            join_by_name in any::<bool>(),
        ) {
            let mut rest = order.into_iter().map(KeywordId);
            let mut grouping = Grouping::default();
            for (target, page, count) in parts {
                let keyword_ids = rest.by_ref().take(count).collect();
                let pages = vec![PagePlacement { target: page, keyword_ids }];
                grouping.placements.push(Placement { target, pages });
            }
            grouping.unassigned = rest.collect();
            let store = store();
            let connection = store.connection();
            let taken_apart = if recluster {
                clusters::untouched(connection).unwrap()
            } else {
                BTreeSet::new()
            };
            let rules = Rules {
                sector: SectorId(1),
                engine: ClusterEngine::Semantic,
                taken_apart: &taken_apart,
                join_by_name,
            };
            let before = members::list(connection, None).unwrap();
            let placed = place(connection, &grouping, &rules, NOW).unwrap();
            let after = members::list(connection, None).unwrap();

            let mut seen = placed.unassigned.clone();
            for group in &placed.groups {
                let mut of_pages: Vec<KeywordId> = Vec::new();
                for page in &group.page_groups {
                    of_pages.extend(&page.keyword_ids);
                }
                of_pages.sort_unstable();
                let mut ids = group.keyword_ids.clone();
                ids.sort_unstable();
                prop_assert_eq!(&of_pages, &ids);
                seen.extend(ids);
            }
            seen.sort_unstable();
            let free: Vec<KeywordId> = before
                .iter()
                .filter(|member| is_free(member, &taken_apart))
                .map(|member| member.id)
                .collect();
            prop_assert_eq!(&seen, &free, "each free keyword in one place");
            for (old, new) in before.iter().zip(&after) {
                let group = placed.groups.iter().find(|group| group.keyword_ids.contains(&new.id));
                if free.contains(&new.id) {
                    prop_assert_eq!(new.cluster_id, group.map(|group| group.id));
                } else {
                    prop_assert_eq!(old, new, "what is pinned or in order stays");
                }
                prop_assert_eq!(new.cluster_id.is_some(), new.page_group_id.is_some());
                if let Some(id) = new.page_group_id {
                    prop_assert_eq!(page_groups::get(connection, id).unwrap().cluster_id, new.cluster_id.unwrap());
                }
            }
            let empty = page_groups::list(connection, None).unwrap();
            prop_assert!(empty.iter().all(|group| group.keyword_count > 0), "{empty:?}");
        }
    }

    #[test]
    fn what_is_placed_unchecked_holds_before_every_check() {
        let store = store();
        let nothing = BTreeSet::new();
        let rules = Rules {
            sector: SectorId(1),
            engine: ClusterEngine::Semantic,
            taken_apart: &nothing,
            join_by_name: false,
        };
        let page = |target, ids: [i64; 2]| PagePlacement {
            target,
            keyword_ids: ids.map(KeywordId).to_vec(),
        };
        let named = |name: &str| Target::Named {
            name: name.to_owned(),
            description: String::new(),
        };
        let grouping = Grouping {
            placements: vec![
                Placement {
                    target: named("New"),
                    pages: vec![page(PageTarget::Named("one".to_owned()), [7, 8])],
                },
                Placement {
                    target: Target::Existing(ClusterId(99)),
                    pages: vec![page(PageTarget::Existing(PageGroupId(98)), [9, 10])],
                },
                Placement {
                    target: Target::Existing(ClusterId(1)),
                    pages: vec![page(PageTarget::Existing(PageGroupId(97)), [11, 12])],
                },
            ],
            unassigned: Vec::new(),
        };
        let placed = store.write_many(|transaction| place(transaction, &grouping, &rules, NOW));
        assert_eq!(placed.unwrap().unassigned, [9, 10].map(KeywordId));
        store.integrity_check().unwrap();
    }

    #[test]
    fn only_what_waits_is_free() {
        let apart = BTreeSet::from([ClusterId(1)]);
        let in_cluster = |id| Member {
            cluster_id: Some(ClusterId(id)),
            ..member(1, "rug")
        };
        assert!(is_free(&member(1, "rug"), &BTreeSet::new()));
        assert!(is_free(&in_cluster(1), &apart));
        assert!(!is_free(&in_cluster(2), &apart));
        let pinned = Member {
            is_pinned: true,
            ..in_cluster(1)
        };
        assert!(!is_free(&pinned, &apart));
    }
}
