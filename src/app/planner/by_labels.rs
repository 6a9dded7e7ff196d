//! The engine `groups`: keywords as the files they came from have them.

use std::collections::{BTreeMap, HashMap};

use super::hubs::over_pages;
use super::likeness::Likeness;
use super::notes::Remark;
use super::placement::{Grouping, PagePlacement, Placement, Target};
use crate::app::error::AppError;
use crate::domain::ids::{ClusterId, KeywordId, SectorId};
use crate::engines::clustering::{Labelled, Note, Options, PageGroupDraft, groups};
use crate::engines::text::normal::normal_form;
use crate::store::labels::{self, Label};
use crate::store::members::Member;
use crate::store::{Connection, clusters, page_groups};

/// What files say of the keywords of a sector, and what the sector has by the same names.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels {
    by_keyword: HashMap<KeywordId, Label>,
    names: HashMap<ClusterId, String>,
    pages: HashMap<String, ClusterId>,
}

impl Labels {
    /// Reads them.
    pub(super) fn read(connection: &Connection, sector: SectorId) -> Result<Self, AppError> {
        let by_keyword = labels::of_sector(connection, sector)?
            .into_iter()
            .map(|label| (label.keyword_id, label))
            .collect();
        let names = clusters::of_sector(connection, sector)?
            .into_iter()
            .map(|cluster| (cluster.id, normal_form(&cluster.name)))
            .collect();
        let mut pages = HashMap::new();
        for (_, cluster, name) in page_groups::of_sector(connection, sector)? {
            pages.entry(normal_form(&name)).or_insert(cluster);
        }
        Ok(Self {
            by_keyword,
            names,
            pages,
        })
    }

    /// Says of how many of these keywords no file has a group. `None` when of none.
    pub(super) fn missing(&self, keywords: &[Member]) -> Option<Remark> {
        let is_missing = |keyword: &&Member| !self.by_keyword.contains_key(&keyword.id);
        let count = keywords.iter().filter(is_missing).count();
        (count > 0).then(|| Remark {
            hint: Some("run `igny8 cluster --engine semantic` for these".to_owned()),
            ..Remark::new(
                "without_groups",
                count,
                format!("{count} keyword(s) were left alone: no file has them in a group"),
            )
        })
    }
}

/// Groups keywords as files have them. Page groups that a file has under no topic join the cluster
/// that has one of their name, or get a topic by their names; keywords in no group are left over.
pub(super) fn by_labels(
    free: &[&Member],
    existing: &BTreeMap<ClusterId, Vec<Member>>,
    found: &Labels,
    likeness: &Likeness,
    options: &Options<'_>,
) -> (Grouping, Vec<Note>) {
    let labelled: Vec<Labelled<'_>> = free
        .iter()
        .map(|member| {
            let label = found.by_keyword.get(&member.id);
            Labelled {
                item: super::likeness::item(member),
                topic: label.and_then(|label| label.topic.as_deref()),
                page: label.and_then(|label| label.page.as_deref()),
            }
        })
        .collect();
    let by_id: HashMap<KeywordId, &Member> = free.iter().map(|one| (one.id, *one)).collect();
    let of_source = groups(&labelled);

    let mut known: BTreeMap<ClusterId, Vec<PagePlacement>> = BTreeMap::new();
    let mut unknown: Vec<PageGroupDraft> = Vec::new();
    for page in of_source.pages {
        match found.pages.get(&normal_form(&page.name)) {
            Some(cluster) if existing.contains_key(cluster) => {
                known.entry(*cluster).or_default().push(page.into());
            }
            _ => unknown.push(page),
        }
    }
    let (mut grouping, notes) = over_pages(&unknown, free, existing, likeness, options);
    for (cluster, pages) in known {
        grouping.placements.push(Placement {
            target: Target::Existing(cluster),
            pages,
        });
    }
    for topic in of_source.topics {
        let form = normal_form(&topic.name);
        let there = existing
            .iter()
            .find(|(id, _)| found.names.get(id) == Some(&form))
            .map_or(&[][..], |(_, members)| members.as_slice());
        let loose: Vec<&Member> = topic
            .loose
            .iter()
            .filter_map(|id| by_id.get(id).copied())
            .collect();
        let mut pages: Vec<PagePlacement> =
            topic.pages.into_iter().map(PagePlacement::from).collect();
        pages.extend(likeness.pages_beside(there, &loose, options));
        grouping.placements.push(Placement {
            target: Target::Named {
                name: topic.name,
                description: String::new(),
            },
            pages,
        });
    }
    grouping.unassigned.extend(of_source.unlabelled);
    (grouping, notes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::app::planner::clustering::options;
    use crate::app::planner::samples::{self, speaks_of_each_once};
    use crate::engines::clustering::Granularity;

    proptest! {
        #![proptest_config(samples::accounted())]
        #[test]
        fn each_keyword_is_in_exactly_one_place(
            free in samples::free(),
            existing in samples::existing(),
            labels in prop::collection::btree_map(
                1_i64..60,
                (prop::option::of("[ab]{0,2}"), prop::option::of("[cdC]{1,2}")), 0..50),
            pages in prop::collection::hash_map("[cd]{1,2}", 1_i64..5, 0..4),
        ) {
            let found = Labels {
                by_keyword: labels
                    .into_iter()
                    .map(|(id, (topic, page))| {
                        let keyword_id = KeywordId(id);
                        (keyword_id, Label { keyword_id, topic, page })
                    })
                    .collect(),
                names: HashMap::from([(ClusterId(1), "a".to_owned()), (ClusterId(2), "ab".to_owned())]),
                pages: pages.into_iter().map(|(name, id)| (name, ClusterId(id))).collect(),
            };
            let new: Vec<&Member> = free.iter().collect();
            let options = options("en", Granularity::Auto);
            let (grouping, _) = by_labels(&new, &existing, &found, &Likeness::Semantic, &options);
            prop_assert!(speaks_of_each_once(&grouping, &free), "{grouping:?}");
        }
    }
}
