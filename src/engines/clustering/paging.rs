//! Page groups: the keywords of a cluster that one page can answer.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::PageGroupDraft;
use super::drafting::Keyword;
use super::leaders::Leaders;
use super::likeness::Likeness;
use super::roles::{Phrase, Role};

/// From how like on a keyword can be answered by the page of another.
pub(super) const ONE_PAGE_FROM: f32 = 0.32;

/// Parts a cluster by the page that can answer its keywords, given most important first.
///
/// As search results do it when they are grouped around centres: the most important keyword gets a
/// page, which all that are like enough share; then the most important of those left. In the end
/// each keyword goes to the page whose keyword it is most like. Keywords of the same words, in any
/// order and form, small words aside, are one.
pub(super) fn page_groups(
    members: &[usize],
    phrases: &[Phrase],
    likeness: &Likeness,
) -> Vec<Vec<usize>> {
    let mut same: HashMap<Vec<&str>, usize> = HashMap::new();
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for &member in members {
        let content = phrases[member].words.iter();
        let mut stems: Vec<&str> = content
            .filter(|word| word.role != Role::Function)
            .map(|word| &*word.stem)
            .collect();
        stems.sort_unstable();
        stems.dedup();
        if stems.is_empty() {
            sets.push(vec![member]);
            continue;
        }
        let set = *same.entry(stems).or_insert_with(|| {
            sets.push(Vec::new());
            sets.len() - 1
        });
        sets[set].push(member);
    }
    let mut leaders = Leaders::new(likeness);
    let mut leads: Vec<usize> = Vec::new();
    for (set, members) in sets.iter().enumerate() {
        let nearest = leaders.nearest(members[0]);
        if nearest.is_none_or(|(_, like)| like < ONE_PAGE_FROM) {
            leaders.add(members[0]);
            leads.push(set);
        }
    }
    // A later page may be the better one for a keyword that came before it.
    let mut groups: Vec<Vec<usize>> = vec![Vec::new(); leads.len()];
    let mut led = leads.iter().copied().zip(0..).peekable();
    for (set, members) in sets.iter().enumerate() {
        let page = match led.next_if(|&(lead, _)| lead == set) {
            Some((_, own)) => Some(own),
            None => leaders.nearest(members[0]).map(|(page, _)| page),
        };
        groups[page.unwrap_or_default()].extend(members);
    }
    let place: BTreeMap<usize, usize> = members.iter().copied().zip(0..).collect();
    for group in &mut groups {
        group.sort_by_key(|member| place.get(member));
    }
    groups
}

/// Writes groups as drafts: largest first, on a tie the one with the foremost keyword.
pub(super) fn drafts(keywords: &[Keyword], mut groups: Vec<Vec<usize>>) -> Vec<PageGroupDraft> {
    let size = |group: &[usize]| -> usize { group.iter().map(|&k| keywords[k].ids.len()).sum() };
    // Stable: equal sizes stay in the order of their foremost keywords.
    groups.sort_by_key(|group| std::cmp::Reverse(size(group)));
    let mut used: HashSet<String> = HashSet::new();
    groups
        .into_iter()
        .map(|group| {
            let first = group.first().map_or("", |&k| keywords[k].shown.as_str());
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
                    .flat_map(|&k| keywords[k].ids.iter().copied())
                    .collect(),
            }
        })
        .collect()
}
