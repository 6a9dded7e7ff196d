//! Page groups: the keywords of a cluster that one page can answer.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::PageGroupDraft;
use super::drafting::Keyword;
use super::leaders::Leaders;
use super::likeness::{Likeness, Middle};
use super::nearest::nearest_dense;
use super::page_likeness::PageLikeness;

/// From how like on, within its topic, a keyword can be answered by the page of another.
const ONE_PAGE_FROM: f32 = 0.32;
/// From how like on, in the whole set, a page of one topic is that of another topic too.
const ONE_PAGE_ANYWHERE_FROM: f32 = 0.5;
/// And by what topics are made of: how like the two foremost keywords must be, and how much farther from
/// the middle of the other topic than from that of its own the one that moves may be. Without these,
/// questions of 77 kinds lost half of what their topics are worth (an adjusted Rand index of .30 for
/// .53); with them nothing, and what is gained for pages stays.
const ALIKE_FROM: f32 = 0.7;
const FARTHER_BY: f32 = 0.15;
/// How many pages of other topics a page is compared with.
const RIVALS: usize = 16;

/// A topic while it is being parted.
#[derive(Clone, Debug, Default)]
pub(super) struct Topic {
    /// Its keywords, most important first.
    pub(super) members: Vec<usize>,
    /// The same by page, each page's in the order of the members.
    pub(super) pages: Vec<Vec<usize>>,
}

/// Parts a cluster by the page that can answer its keywords, given most important first.
///
/// As search results do it when they are grouped around centres: the most important keyword gets a
/// page, which all that are like enough share; then the most important of those left. In the end
/// each keyword goes to the page whose keyword it is most like. Keywords of the same words, in any
/// order and form, small words aside, are one.
pub(super) fn page_groups(members: &[usize], known: &PageLikeness<'_>) -> Vec<Vec<usize>> {
    let mut same: HashMap<&[u32], usize> = HashMap::new();
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for (place, &member) in members.iter().enumerate() {
        let terms = known.terms(member);
        if terms.is_empty() {
            sets.push(vec![place]);
            continue;
        }
        let set = *same.entry(terms).or_insert_with(|| {
            sets.push(Vec::new());
            sets.len() - 1
        });
        sets[set].push(place);
    }
    let likeness = known.of_topic(members, 1);
    let mut leaders = Leaders::new(&likeness);
    let mut leads: Vec<usize> = Vec::new();
    let may_share =
        |one: &[usize], other: &[usize]| known.may_share(members[one[0]], members[other[0]]);
    // The nearest page of each, and how many there were to choose from; none for what leads one.
    let mut found: Vec<Option<(usize, f32, usize)>> = Vec::with_capacity(sets.len());
    for (set, places) in sets.iter().enumerate() {
        let nearest = leaders.nearest(places[0], 0, |at| may_share(places, &sets[leads[at]]));
        let nearest = nearest.filter(|&(_, like)| like >= ONE_PAGE_FROM);
        if nearest.is_none() {
            leaders.add(places[0]);
            leads.push(set);
        }
        found.push(nearest.map(|(page, like)| (page, like, leaders.count())));
    }
    // A later page may be the better one for a keyword that came before it.
    let mut groups: Vec<Vec<usize>> = vec![Vec::new(); leads.len()];
    let mut own = 0..;
    for (places, found) in sets.iter().zip(found) {
        let page = if let Some((page, like, among)) = found {
            let later = leaders.nearest(places[0], among, |at| may_share(places, &sets[leads[at]]));
            later
                .filter(|&(_, better)| better > like)
                .map_or(page, |(later, _)| later)
        } else {
            own.next().unwrap_or_default()
        };
        groups[page].extend(places);
    }
    for group in &mut groups {
        group.sort_unstable();
        for place in group {
            *place = members[*place];
        }
    }
    groups
}

/// Brings pages together that answer the same but came into different topics, which are cut by what
/// keywords are near to, not by what answers them: the smaller one goes to the topic of the larger, and
/// takes a single keyword that it would leave behind along, on a page of its own. Says which topics have
/// changed; their members and pages are to be put in order again.
pub(super) fn join_across(
    topics: &mut [Topic],
    known: &PageLikeness<'_>,
    likeness: &Likeness,
    threads: usize,
) -> BTreeSet<usize> {
    let middles: Vec<Middle> = topics
        .iter()
        .map(|topic| likeness.middle(topic.members.iter().copied()))
        .collect();
    let mut ranked: Vec<(usize, usize)> = topics
        .iter()
        .enumerate()
        .flat_map(|(topic, parts)| (0..parts.pages.len()).map(move |page| (topic, page)))
        .collect();
    ranked.sort_by_key(|&(topic, page)| std::cmp::Reverse(topics[topic].pages[page].len()));
    let leads: Vec<usize> = ranked
        .iter()
        .filter_map(|&(topic, page)| topics[topic].pages[page].first().copied())
        .collect();
    let for_pages = known.of_set(&leads, threads);
    // Where all speak of one matter, topics are no hindrance (see `seeded`).
    let has_seed = known.has_seed();
    let one_page_from = if has_seed {
        ONE_PAGE_FROM
    } else {
        ONE_PAGE_ANYWHERE_FROM
    };
    let is_alike = |own: usize, rival: usize, homes: (usize, usize)| {
        if has_seed {
            return true;
        }
        let to = |topic: usize| likeness.in_the_main_with(leads[own], &middles[topic]);
        likeness.in_the_main(leads[own], leads[rival]) >= ALIKE_FROM
            && to(homes.1) >= to(homes.0) - FARTHER_BY
    };
    let mut left: Vec<usize> = topics.iter().map(|topic| topic.members.len()).collect();
    let mut is_gone = vec![false; ranked.len()];
    let mut changed = BTreeSet::new();
    for (own, rivals) in larger_neighbours(&for_pages, threads)
        .into_iter()
        .enumerate()
    {
        let (topic, page) = ranked[own];
        let best = rivals
            .into_iter()
            .map(|rival| rival as usize)
            .filter(|&rival| !is_gone[rival] && ranked[rival].0 != topic)
            .filter(|&rival| known.may_share(leads[own], leads[rival]))
            .map(|rival| (for_pages.between(own, rival), rival))
            .filter(|&(like, rival)| {
                like >= one_page_from && is_alike(own, rival, (topic, ranked[rival].0))
            })
            .max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
        let Some((_, rival)) = best else {
            continue;
        };
        let (home, home_page) = ranked[rival];
        let moved = std::mem::take(&mut topics[topic].pages[page]);
        left[topic] -= moved.len();
        left[home] += moved.len();
        is_gone[own] = true;
        topics[home].pages[home_page].extend(moved);
        changed.extend([topic, home]);
        if left[topic] == 1
            && let Some(alone) = (0..ranked.len()).find(|&rank| {
                let (of, page) = ranked[rank];
                of == topic && !is_gone[rank] && !topics[of].pages[page].is_empty()
            })
        {
            let rest = std::mem::take(&mut topics[topic].pages[ranked[alone].1]);
            left[topic] = 0;
            left[home] += rest.len();
            ranked[alone] = (home, topics[home].pages.len());
            topics[home].pages.push(rest);
        }
    }
    for &topic in &changed {
        let topic = &mut topics[topic];
        topic.pages.retain(|page| !page.is_empty());
        topic.members = topic.pages.concat();
    }
    changed
}

/// The near ones of each that come before it, in order.
fn larger_neighbours(likeness: &Likeness, threads: usize) -> Vec<Vec<u32>> {
    let mut found = vec![Vec::new(); likeness.words().len()];
    let mut note = |one: usize, other: usize| {
        if one != other {
            found[one.max(other)].push(one.min(other) as u32);
        }
    };
    // Where only words are known nothing is joined, see `draft`.
    if let Some(meanings) = likeness.meanings() {
        let near = nearest_dense(&meanings.vectors.view(), RIVALS, threads);
        for (own, row) in near.rows.into_iter().enumerate() {
            for (other, _) in row {
                note(own, other as usize);
            }
        }
    }
    for near in &mut found {
        near.sort_unstable();
        near.dedup();
    }
    found
}

/// Puts the pages of a topic in the order of its members.
pub(super) fn in_order(topic: &mut Topic) {
    let place: BTreeMap<usize, usize> = topic.members.iter().copied().zip(0..).collect();
    for page in &mut topic.pages {
        page.sort_by_key(|member| place.get(member));
    }
    topic
        .pages
        .sort_by_key(|page| page.first().and_then(|lead| place.get(lead)));
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
