//! Page groups: the keywords of a cluster that one page can answer.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::PageGroupDraft;
use super::drafting::Keyword;
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
    let mut pages: Vec<usize> = Vec::new();
    let mut of_set: Vec<usize> = Vec::with_capacity(sets.len());
    for (set, members) in sets.iter().enumerate() {
        let found = pages
            .iter()
            .enumerate()
            .map(|(page, &leader)| (page, likeness.between(members[0], sets[leader][0])))
            .filter(|&(_, like)| like >= ONE_PAGE_FROM)
            .max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)));
        of_set.push(found.map_or_else(
            || {
                pages.push(set);
                pages.len() - 1
            },
            |(page, _)| page,
        ));
    }
    // A later page may be the better one for a keyword that came before it.
    let mut groups: Vec<Vec<usize>> = vec![Vec::new(); pages.len()];
    for (set, members) in sets.iter().enumerate() {
        let own = of_set[set];
        let better = if pages[own] == set {
            own
        } else {
            let mut best = (own, likeness.between(members[0], sets[pages[own]][0]));
            for (page, &leader) in pages.iter().enumerate().skip(own + 1) {
                let like = likeness.between(members[0], sets[leader][0]);
                if like > best.1 {
                    best = (page, like);
                }
            }
            best.0
        };
        groups[better].extend(members);
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
