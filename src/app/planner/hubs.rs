//! Topics above page groups that are there already: those of search results, those of a file.

use std::collections::{BTreeMap, HashMap};

use super::likeness::Likeness;
use super::placement::{Grouping, PagePlacement, Placement, Target};
use super::rounds::join;
use crate::domain::ids::{ClusterId, KeywordId};
use crate::engines::clustering::{Item, Note, Options, PageGroupDraft};
use crate::store::members::Member;

/// Puts page groups into the clusters that their names clearly belong to, and groups the rest by
/// their names. A page group of one keyword that belongs with no other is left over.
pub(super) fn over_pages(
    pages: &[PageGroupDraft],
    free: &[&Member],
    existing: &BTreeMap<ClusterId, Vec<Member>>,
    likeness: &Likeness,
    options: &Options<'_>,
) -> (Grouping, Vec<Note>) {
    let volumes: HashMap<KeywordId, Option<i64>> = free
        .iter()
        .map(|member| (member.id, member.search_volume))
        .collect();
    let leads: Vec<Item<'_>> = pages
        .iter()
        .filter_map(|page| {
            Some(Item {
                id: *page.members.first()?,
                text: &page.name,
                search_volume: sum(page
                    .members
                    .iter()
                    .map(|id| volumes.get(id).copied().flatten())),
            })
        })
        .collect();
    let (joins, rest) = join(leads.clone(), existing, likeness, options);
    let anew = likeness.group(&rest, options);
    let mut by_lead: HashMap<KeywordId, PageGroupDraft> = pages
        .iter()
        .filter_map(|page| Some((*page.members.first()?, page.clone())))
        .collect();
    let mut take = |leads: &[KeywordId]| -> Vec<PagePlacement> {
        let pages = leads.iter().filter_map(|lead| by_lead.remove(lead));
        pages.map(PagePlacement::from).collect()
    };
    let named = |name: String, pages| Placement {
        target: Target::Named {
            name,
            description: String::new(),
        },
        pages,
    };
    let mut grouping = Grouping::default();
    for (cluster, leads) in joins {
        grouping.placements.push(Placement {
            target: Target::Existing(cluster),
            pages: take(&leads),
        });
    }
    for draft in anew.clusters {
        let pages = take(&draft.members);
        grouping.placements.push(named(draft.name, pages));
    }
    for lead in anew.unassigned {
        let pages = take(&[lead]);
        match pages.first() {
            Some(page) if page.keyword_ids.len() > 1 => {
                let name = leads.iter().find(|item| item.id == lead);
                let name = capitalised(name.map_or("", |item| item.text));
                grouping.placements.push(named(name, pages));
            }
            _ => grouping
                .unassigned
                .extend(pages.into_iter().flat_map(|page| page.keyword_ids)),
        }
    }
    (grouping, anew.notes)
}

fn sum(volumes: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    volumes.flatten().reduce(i64::saturating_add)
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
