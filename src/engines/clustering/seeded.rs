//! Sets that were found by a seed, as the exports of keyword tools are: all of them speak of `payday
//! loans`, and what else they say decides which page answers them.
//!
//! There, topics that are cut before pages part what one page answers: of the pairs with one parent
//! keyword, topics kept together 19 to 39 in a hundred. So pages come first, out of the whole set, and
//! each takes its keywords to the topic of most of them. On the exports that the likeness of pages was
//! chosen on this took the adjusted Rand index from .25 to .31, on sets made by hand (see `page_likeness`)
//! from .66 to .68. Sets without a seed lose by it: questions of 77 kinds half of what their topics are
//! worth.

use std::collections::BTreeMap;

use super::page_likeness::PageLikeness;
use super::paging::{Topic, page_groups};

/// The largest set whose keywords are all compared with all pages.
const COMPARED_UP_TO: usize = 6_000;

/// Whether pages are to be found in the whole set.
pub(super) fn is_paged_whole(known: &PageLikeness<'_>, keywords: usize) -> bool {
    keywords <= COMPARED_UP_TO && known.has_seed()
}

/// Parts a whole set by pages; `keywords` are those of all topics, most important first. Members and pages
/// of the topics are to be put in order; one whose keywords have all gone elsewhere is left out.
pub(super) fn page_whole(
    topics: &[Vec<usize>],
    keywords: &[usize],
    known: &PageLikeness<'_>,
) -> Vec<Topic> {
    let mut home: BTreeMap<usize, usize> = BTreeMap::new();
    for (number, topic) in topics.iter().enumerate() {
        home.extend(topic.iter().map(|&keyword| (keyword, number)));
    }
    let mut made: Vec<Topic> = vec![Topic::default(); topics.len()];
    for page in page_groups(keywords, known) {
        if let Some(topic) = most(page.iter().filter_map(|keyword| home.get(keyword))) {
            home.extend(page.iter().map(|&keyword| (keyword, topic)));
            made[topic].members.extend(&page);
            made[topic].pages.push(page);
        }
    }
    // A keyword that is left alone goes where most of its topic have gone.
    for (number, topic) in topics.iter().enumerate() {
        if made[number].members.len() != 1 {
            continue;
        }
        let gone = topic.iter().filter_map(|keyword| home.get(keyword));
        if let Some(to) = most(gone.filter(|&&to| to != number)) {
            let alone = std::mem::take(&mut made[number]);
            home.extend(alone.members.iter().map(|&keyword| (keyword, to)));
            made[to].members.extend(alone.members);
            made[to].pages.extend(alone.pages);
        }
    }
    made.retain(|topic| !topic.members.is_empty());
    made
}

/// What is named most often; of several, what is named first. `None` when nothing is named.
fn most<'t>(named: impl Iterator<Item = &'t usize>) -> Option<usize> {
    let mut counts: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for (place, &topic) in named.enumerate() {
        counts.entry(topic).or_insert((0, usize::MAX - place)).0 += 1;
    }
    let best = counts.into_iter().max_by_key(|&(_, count)| count);
    best.map(|(topic, _)| topic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::clustering::roles::read_phrases;

    fn known(texts: &[&str]) -> PageLikeness<'static> {
        PageLikeness::new(&read_phrases(texts, "en"), true, None)
    }

    #[test]
    fn what_most_keywords_share_is_a_seed() {
        let loans = [
            "payday loans online",
            "are payday loans legal",
            "payday loan near me",
        ];
        assert!(known(&loans).has_seed());
        let mixed = [
            "payday loans online",
            "wool rug",
            "oak desk",
            "best sofa",
            "best lamp",
        ];
        assert!(!known(&mixed).has_seed());
        // What offers or praises is no seed, and nothing is none.
        assert!(!known(&["best rug", "best sofa", "best lamp"]).has_seed());
        assert!(!known(&[]).has_seed());
    }

    #[test]
    fn every_keyword_is_on_one_page_and_pages_are_not_parted() {
        let texts = [
            "payday loans online",
            "online payday loans",
            "are payday loans legal in texas",
            "are payday loans legal",
            "payday loans bad credit",
            "bad credit payday loans online",
            "how do payday loans work",
            "how payday loans work",
        ];
        let known = known(&texts);
        let topics = vec![vec![0, 3, 5], vec![1, 2, 4, 7], vec![6]];
        let all: Vec<usize> = (0..texts.len()).collect();
        let made = page_whole(&topics, &all, &known);
        let mut seen: Vec<usize> = made.iter().flat_map(|topic| topic.pages.concat()).collect();
        seen.sort_unstable();
        assert_eq!(seen, all);
        for topic in &made {
            let mut members = topic.members.clone();
            members.sort_unstable();
            let mut paged = topic.pages.concat();
            paged.sort_unstable();
            assert_eq!(members, paged);
            assert!(members.len() > 1, "{made:?}");
        }
        let page_of = |keyword: usize| {
            let pages = made.iter().flat_map(|topic| &topic.pages);
            pages.clone().position(|page| page.contains(&keyword))
        };
        assert_eq!(page_of(0), page_of(1));
        assert_eq!(page_of(6), page_of(7));
        assert_ne!(page_of(0), page_of(6));
    }

    #[test]
    fn what_is_free_or_powered_is_no_page_of_its_own() {
        let texts = [
            "ai tools",
            "free ai tools",
            "ai marketing tools",
            "ai image tools",
            "ai writing tools",
            "free ai marketing tools",
            "free ai image tools",
            "free ai writing tools",
            "ai tools free",
            "ai powered marketing tools",
            "ai sales tools",
            "ai powered tools",
        ];
        let known = known(&texts);
        let all: Vec<usize> = (0..texts.len()).collect();
        let made = page_whole(std::slice::from_ref(&all), &all, &known);
        let pages: Vec<&Vec<usize>> = made.iter().flat_map(|topic| &topic.pages).collect();
        let expected: [&[usize]; 5] = [&[0, 1, 8, 11], &[2, 5, 9], &[3, 6], &[4, 7], &[10]];
        assert_eq!(pages, expected);
    }

    #[test]
    fn the_first_of_several_is_taken() {
        assert_eq!(most([2, 1, 1, 2].iter()), Some(2));
        assert_eq!(most([3, 1, 1].iter()), Some(1));
        assert_eq!(most([].iter()), None);
    }
}
