//! Page groups: the keywords of a cluster that one page can answer.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::PageGroupDraft;
use super::drafting::Keyword;
use super::roles::{Phrase, Role};

/// Parts the members of a cluster, which come most important first, by the page that can answer
/// them: word order, plurals, small words and repeated words make no new page.
pub(super) fn page_groups(members: &[(&Keyword, &Phrase)], _language: &str) -> Vec<PageGroupDraft> {
    let mut groups: BTreeMap<BTreeSet<&str>, Vec<usize>> = BTreeMap::new();
    for (place, (keyword, phrase)) in members.iter().enumerate() {
        let mut stems: BTreeSet<&str> = phrase
            .words
            .iter()
            .filter(|word| word.role != Role::Function)
            .map(|word| word.stem.as_str())
            .collect();
        if stems.is_empty() {
            stems.insert(&keyword.normal);
        }
        groups.entry(stems).or_default().push(place);
    }
    drafts(members, groups.into_values().collect())
}

/// Writes groups of places as drafts: largest first, on a tie the one with the foremost keyword.
pub(super) fn drafts(
    members: &[(&Keyword, &Phrase)],
    mut groups: Vec<Vec<usize>>,
) -> Vec<PageGroupDraft> {
    let size = |group: &[usize]| -> usize { group.iter().map(|&at| members[at].0.ids.len()).sum() };
    groups.sort_by(|one, other| size(other).cmp(&size(one)).then(one.cmp(other)));
    let mut used: HashSet<String> = HashSet::new();
    groups
        .into_iter()
        .map(|group| {
            let first = group.first().map_or("", |&at| members[at].0.shown.as_str());
            let mut name = first.to_owned();
            let mut number = 2_usize;
            while !used.insert(name.clone()) {
                name = format!("{first} {number}");
                number += 1;
            }
            PageGroupDraft {
                name,
                members: group
                    .iter()
                    .flat_map(|&at| members[at].0.ids.iter().copied())
                    .collect(),
            }
        })
        .collect()
}
