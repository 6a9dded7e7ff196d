//! From keywords to cluster drafts.

use std::collections::{BTreeMap, HashMap, HashSet};

use ndarray::Axis;

use super::communities::renumber;
use super::compounds::carve_compounds;
use super::granularity::{Middles, best_communities, split_loose};
use super::likeness::Likeness;
use super::naming::Namer;
use super::nearest::in_threads;
use super::neighbours::{Index, Vector, nearest, product};
use super::page_likeness::PageLikeness;
use super::paging::{Topic, drafts, in_order, join_across, page_groups};
use super::resolution::communities_of_level;
use super::roles::{Phrase, read_phrases};
use super::seeded::{is_paged_whole, page_whole};
use super::semantic::{Meanings, groups_by_meaning, settle_leftovers, table_knows};
use super::terms::vectors;
use super::{ClusterDraft, Clustering, Granularity, Item, Note, Options, Vectors};
use crate::domain::ids::KeywordId;
use crate::engines::text::display::strip_controls;
use crate::engines::text::normal::normal_form;

/// Communities below this size are leftovers that look for a place elsewhere.
const SMALL: usize = 3;
/// The similarity with the middle of a cluster at which a leftover joins it.
const ATTACH_FLOOR: f32 = 0.2;
/// The similarity at which two leftovers that fit nowhere better stay together.
const PAIR_FLOOR: f32 = 0.3;

/// How much nearer to each other than to any larger cluster they must be.
const PAIR_LEAD: f32 = 1.4;
/// A cluster with more of the set than this many percent, and more keywords than
/// `LARGEST_AT_LEAST`, is cut further if its words allow.
const LARGEST_PERCENT: usize = 7;
const LARGEST_AT_LEAST: usize = 12;
/// From how many members on a group has to hold each of them by more than one other. Chosen on real
/// shop queries: in smaller groups one common word is often all there is.
const LOOSE_FROM: usize = 6;
/// The similarity from which two members have something in common at all.
const ALIKE_FLOOR: f32 = 0.02;

/// Groups keywords by their words; every id given is in one cluster or in the unassigned list.
///
/// The order of the items changes nothing. Writings of one keyword (equal normal forms) stay
/// together; an id given twice counts once.
pub fn lexical(items: &[Item<'_>], options: &Options<'_>) -> Clustering {
    let keywords = gather(items);
    let phrases = read(&keywords, options);
    let vectors = vectors(&phrases);
    let places = groups_by_words(&phrases, &vectors, options);
    let likeness = Likeness::of_words(vectors);
    draft(&keywords, &phrases, &places, (&likeness, false), options)
}

/// Groups keywords by their meanings; every id given is in one cluster or in the unassigned list.
///
/// Where the embedded table knows too little of the language, words take over, and the notes say
/// so. The order of the items changes nothing. Writings of one keyword (equal normal forms) stay
/// together; an id given twice counts once.
pub fn semantic(items: &[Item<'_>], options: &Options<'_>) -> Clustering {
    let keywords = gather(items);
    let texts: Vec<&str> = keywords.iter().map(|k| k.normal.as_str()).collect();
    let meanings = Meanings::of_texts(&texts, options.language, options.threads);
    if meanings.is_foreign {
        let phrases = read(&keywords, options);
        let vectors = vectors(&phrases);
        let mut places = groups_by_words(&phrases, &vectors, options);
        settle_leftovers(&meanings, &mut places);
        let likeness = Likeness::of_words(vectors);
        let mut clustering = draft(&keywords, &phrases, &places, (&likeness, false), options);
        let note = Note::by_words(keywords.len(), options.language);
        clustering.notes.extend(note);
        return clustering;
    }
    by_meanings(&keywords, meanings, true, options, |count| {
        Note::by_words(count, options.language)
    })
}

/// Groups keywords by vectors that the caller has, one an item in the order of the items; every id
/// given is in one cluster or in the unassigned list.
pub fn with_vectors(items: &[Item<'_>], vectors: &Vectors, options: &Options<'_>) -> Clustering {
    let keywords = gather(items);
    let places: HashMap<KeywordId, usize> = items
        .iter()
        .enumerate()
        .rev()
        .map(|(at, item)| (item.id, at))
        .collect();
    let places: Vec<usize> = keywords
        .iter()
        .map(|keyword| places.get(&keyword.ids[0]).copied().unwrap_or_default())
        .collect();
    let meanings = Meanings::of_vectors(vectors, &places, options.threads);
    let texts: Vec<&str> = keywords.iter().map(|k| k.normal.as_str()).collect();
    let knows_words = table_knows(&texts, options.language, options.threads);
    by_meanings(&keywords, meanings, knows_words, options, |count| {
        (count > 0).then_some(Note::WithoutVector { count })
    })
}

/// Groups those whose meaning is known by it, and the others by their words.
fn by_meanings(
    keywords: &[Keyword],
    meanings: Meanings,
    knows_words: bool,
    options: &Options<'_>,
    note: impl Fn(usize) -> Option<Note>,
) -> Clustering {
    let phrases = read(keywords, options);
    let (known, unknown): (Vec<usize>, Vec<usize>) =
        (0..keywords.len()).partition(|&keyword| meanings.is_known[keyword]);
    let mut places = vec![None; keywords.len()];
    let of_known: Vec<&Phrase> = known.iter().map(|&k| &phrases[k]).collect();
    let found = if unknown.is_empty() {
        groups_by_meaning(&meanings.vectors.view(), &of_known, options)
    } else {
        let vectors = meanings.vectors.select(Axis(0), &known);
        groups_by_meaning(&vectors.view(), &of_known, options)
    };
    let first_free = found.iter().flatten().max().map_or(0, |&last| last + 1);
    for (&keyword, place) in known.iter().zip(found) {
        places[keyword] = place;
    }
    let of_unknown: Vec<Phrase> = unknown.iter().map(|&k| phrases[k].clone()).collect();
    let of_unknown = groups_by_words(&of_unknown, &vectors(&of_unknown), options);
    for (&keyword, place) in unknown.iter().zip(of_unknown) {
        places[keyword] = place.map(|label| label + first_free);
    }
    let likeness = Likeness::of_meanings(meanings, &phrases);
    let likeness = (&likeness, knows_words);
    let mut clustering = draft(keywords, &phrases, &places, likeness, options);
    clustering.notes.extend(note(unknown.len()));
    clustering
}

fn read(keywords: &[Keyword], options: &Options<'_>) -> Vec<Phrase> {
    let texts: Vec<&str> = keywords.iter().map(|k| k.normal.as_str()).collect();
    read_phrases(&texts, options.language)
}

/// Finds the group of each phrase by its words.
fn groups_by_words(
    phrases: &[Phrase],
    vectors: &[Vector],
    options: &Options<'_>,
) -> Vec<Option<u32>> {
    let graph = nearest(vectors);
    let labels = match options.granularity {
        Granularity::Level(level) => communities_of_level(&graph, level, phrases.len()),
        Granularity::Broad => best_communities(&graph, vectors),
        Granularity::Auto | Granularity::Topic | Granularity::Page => {
            let coarse = best_communities(&graph, vectors);
            let largest = (phrases.len() * LARGEST_PERCENT / 100).max(LARGEST_AT_LEAST);
            let split = split_loose(&graph, vectors, &coarse, largest);
            carve_compounds(phrases, &split)
        }
    };
    let mut places = settle(vectors, labels);
    leave_loose(vectors, &mut places);
    places
}

/// Writes groups down as clusters with their page groups and names. With the likeness comes whether
/// the embedded table knows the language.
fn draft(
    keywords: &[Keyword],
    phrases: &[Phrase],
    places: &[Option<u32>],
    (likeness, knows_words): (&Likeness, bool),
    options: &Options<'_>,
) -> Clustering {
    let mut groups: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    let mut unassigned = Vec::new();
    for (keyword, place) in places.iter().enumerate() {
        match place {
            Some(label) => groups.entry(*label).or_default().push(keyword),
            None => unassigned.extend(&keywords[keyword].ids),
        }
    }
    let groups: Vec<Vec<usize>> = groups.into_values().collect();
    let known = PageLikeness::new(phrases, knows_words, likeness.meanings());
    let paged = topics(&groups, &known, keywords, likeness, options).into_iter();
    let mut groups: Vec<(Vec<usize>, Vec<Vec<usize>>)> = if options.granularity == Granularity::Page
    {
        let single = paged.flat_map(|topic| topic.pages);
        single.map(|page| (page.clone(), vec![page])).collect()
    } else {
        paged.map(|topic| (topic.members, topic.pages)).collect()
    };
    let size = |group: &[usize]| group.iter().map(|&k| keywords[k].ids.len()).sum::<usize>();
    // A group of one keyword is no cluster.
    groups.retain(|(group, _)| {
        let is_cluster = size(group) > 1;
        if !is_cluster {
            unassigned.extend(group.iter().flat_map(|&k| &keywords[k].ids));
        }
        is_cluster
    });
    unassigned.sort_unstable();
    groups.sort_by(|(one, _), (other, _)| {
        let first = |group: &[usize]| group.iter().min().copied();
        size(other)
            .cmp(&size(one))
            .then(first(one).cmp(&first(other)))
    });
    let mut namer = Namer::new(options.language, keywords);
    let clusters = groups
        .into_iter()
        .map(|(group, pages)| {
            let members: Vec<_> = group.iter().map(|&k| (&keywords[k], &phrases[k])).collect();
            ClusterDraft {
                name: namer.name(&members),
                label_terms: Namer::label_terms(&members),
                members: group
                    .iter()
                    .flat_map(|&k| keywords[k].ids.iter().copied())
                    .collect(),
                page_groups: drafts(keywords, pages),
            }
        })
        .collect();
    Clustering {
        clusters,
        unassigned,
        notes: Vec::new(),
    }
}

/// Parts topics by pages.
fn topics(
    groups: &[Vec<usize>],
    known: &PageLikeness<'_>,
    keywords: &[Keyword],
    likeness: &Likeness,
    options: &Options<'_>,
) -> Vec<Topic> {
    let put_in_order = |topic: &mut Topic| {
        topic.members = by_importance(&topic.members, keywords, likeness);
        in_order(topic);
    };
    if is_paged_whole(known, keywords.len()) {
        let all = by_importance(&groups.concat(), keywords, likeness);
        let mut topics = page_whole(groups, &all, known);
        topics.iter_mut().for_each(put_in_order);
        return topics;
    }
    let mut topics = in_threads(groups, options.threads, |group| {
        let members = by_importance(group, keywords, likeness);
        Topic {
            pages: page_groups(&members, known),
            members,
        }
    });
    // Words alone would bring together what only shares them: titles of twenty fields lost by it.
    if likeness.meanings().is_some() {
        for changed in join_across(&mut topics, known, likeness, options.threads) {
            put_in_order(&mut topics[changed]);
        }
    }
    topics
}

/// Orders a group by known volume, then by closeness to its middle.
fn by_importance(group: &[usize], keywords: &[Keyword], likeness: &Likeness) -> Vec<usize> {
    let closeness = likeness.closeness(group);
    let mut order: Vec<usize> = (0..group.len()).collect();
    order.sort_by(|&one, &other| {
        let volume = |at: usize| keywords[group[at]].search_volume;
        volume(other)
            .cmp(&volume(one))
            .then(closeness[other].total_cmp(&closeness[one]))
            .then(group[one].cmp(&group[other]))
    });
    order.into_iter().map(|at| group[at]).collect()
}

/// A keyword with all the rows that write it.
#[derive(Clone, Debug)]
pub(super) struct Keyword {
    /// The normal form.
    pub(super) normal: String,
    /// As the first of its rows writes it, safe to show.
    pub(super) shown: String,
    /// The rows, ascending.
    pub(super) ids: Vec<KeywordId>,
    /// The highest known volume of the rows.
    pub(super) search_volume: Option<i64>,
}

/// Brings rows of one normal form together, ordered by that form; the order of rows is forgotten.
pub(super) fn gather(items: &[Item<'_>]) -> Vec<Keyword> {
    let mut rows: Vec<(String, &Item<'_>)> = items
        .iter()
        .map(|item| (normal_form(item.text), item))
        .collect();
    rows.sort_by(|(one, a), (other, b)| {
        (one, a.id, a.text, a.search_volume).cmp(&(other, b.id, b.text, b.search_volume))
    });
    let mut seen = HashSet::with_capacity(rows.len());
    let mut keywords: Vec<Keyword> = Vec::new();
    for (normal, item) in rows {
        if !seen.insert(item.id) {
            continue;
        }
        match keywords.last_mut() {
            Some(last) if last.normal == normal => {
                last.ids.push(item.id);
                last.search_volume = last.search_volume.max(item.search_volume);
            }
            _ => keywords.push(Keyword {
                normal,
                shown: strip_controls(item.text)
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" "),
                ids: vec![item.id],
                search_volume: item.search_volume,
            }),
        }
    }
    keywords
}

/// Gives every keyword its final community, or none: the members of small communities move to
/// the nearest larger one that is near enough, stay together as a pair, or are left over.
fn settle(vectors: &[Vector], mut labels: Vec<u32>) -> Vec<Option<u32>> {
    renumber(&mut labels);
    let mut members: Vec<Vec<usize>> = Vec::new();
    for (keyword, &label) in labels.iter().enumerate() {
        if label as usize == members.len() {
            members.push(Vec::new());
        }
        members[label as usize].push(keyword);
    }
    let large: Vec<bool> = members.iter().map(|group| group.len() >= SMALL).collect();
    let middles = Middles::new(vectors, &labels);
    let index = Index::new(vectors);
    let mut scores = vec![0.0; vectors.len()];
    let mut touched = Vec::new();
    // The nearest cluster is that of the nearest keyword, by that keyword and the middle around it.
    let mut nearest_cluster = |keyword: usize| -> Option<(u32, f32)> {
        let vector = &vectors[keyword];
        index.score(vector, &mut scores, &mut touched);
        let mut closest: BTreeMap<u32, f32> = BTreeMap::new();
        for other in touched.drain(..) {
            let score = std::mem::take(&mut scores[other as usize]);
            let label = labels[other as usize];
            if large[label as usize] {
                let most = closest.entry(label).or_default();
                *most = most.max(score);
            }
        }
        closest
            .into_iter()
            .map(|(label, most)| {
                (
                    label,
                    f32::midpoint(most, product(vector, &middles.vectors[label as usize])),
                )
            })
            .filter(|&(_, score)| score >= ATTACH_FLOOR)
            .max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)))
    };
    let mut places: Vec<Option<u32>> = labels.iter().copied().map(Some).collect();
    for group in members.iter().filter(|group| group.len() < SMALL) {
        let moves: Vec<Option<(u32, f32)>> = group.iter().map(|&k| nearest_cluster(k)).collect();
        if let [one, other] = group[..] {
            let together = product(&vectors[one], &vectors[other]);
            let elsewhere = moves
                .iter()
                .flatten()
                .map(|&(_, score)| score)
                .fold(0.0, f32::max);
            if together >= PAIR_FLOOR && together >= elsewhere * PAIR_LEAD {
                continue;
            }
        }
        for (&keyword, found) in group.iter().zip(moves) {
            places[keyword] = found.map(|(label, _)| label);
        }
    }
    places
}

/// Leaves out the members of a large group that are like at most one other of it: they came along
/// by a chain of chance words, as "gravity feeder" came to the beds by a "zero gravity bed".
fn leave_loose(vectors: &[Vector], places: &mut [Option<u32>]) {
    let mut groups: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (keyword, place) in places.iter().enumerate() {
        if let Some(label) = place {
            groups.entry(*label).or_default().push(keyword);
        }
    }
    for group in groups
        .into_values()
        .filter(|group| group.len() >= LOOSE_FROM)
    {
        for &keyword in &group {
            let alike = group
                .iter()
                .filter(|&&other| {
                    other != keyword && product(&vectors[keyword], &vectors[other]) >= ALIKE_FLOOR
                })
                .take(2)
                .count();
            if alike < 2 {
                places[keyword] = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::engines::clustering::Granularity;

    fn items<'a>(texts: &[&'a str]) -> Vec<Item<'a>> {
        (1..)
            .zip(texts)
            .map(|(id, text)| Item {
                id: KeywordId(id),
                text,
                search_volume: None,
            })
            .collect()
    }

    fn in_language(language: &str) -> Options<'_> {
        Options {
            language,
            granularity: Granularity::Auto,
            threads: 1,
        }
    }

    fn groups(texts: &[&str], language: &str) -> (Vec<Vec<String>>, Vec<String>) {
        let clustering = lexical(&items(texts), &in_language(language));
        let text = |id: &KeywordId| texts[id.0 as usize - 1].to_owned();
        let mut clusters: Vec<Vec<String>> = clustering
            .clusters
            .iter()
            .map(|cluster| {
                let mut members: Vec<String> = cluster.members.iter().map(text).collect();
                members.sort();
                members
            })
            .collect();
        clusters.sort();
        (clusters, clustering.unassigned.iter().map(text).collect())
    }

    #[test]
    fn keywords_group_by_what_they_name_not_by_its_colour() {
        let (clusters, unassigned) = groups(
            &[
                "black rug",
                "wool rug",
                "rugs for teens",
                "black curtains",
                "linen curtain",
                "velvet curtains",
                "black desk",
                "writing desk",
                "small desk with hutch",
                "zen",
            ],
            "en",
        );
        assert_eq!(
            clusters,
            [
                vec!["black curtains", "linen curtain", "velvet curtains"],
                vec!["black desk", "small desk with hutch", "writing desk"],
                vec!["black rug", "rugs for teens", "wool rug"],
            ]
        );
        assert_eq!(unassigned, ["zen"]);
    }

    #[test]
    fn what_hangs_on_a_group_by_one_chance_word_is_left_out() {
        let (groups, left) = groups(
            &[
                "king bed",
                "platform bed",
                "zero gravity bed",
                "canopy bed",
                "day bed",
                "bunk bed",
                "gravity feeder",
            ],
            "en",
        );
        assert_eq!(groups.len(), 1);
        assert_eq!(left, ["gravity feeder"]);
    }

    #[test]
    fn other_languages_group_too() {
        let (clusters, _) = groups(
            &[
                "угловой диван",
                "диваны недорого",
                "диван кровать",
                "обеденный стол",
                "письменные столы",
                "стол для кухни",
            ],
            "ru",
        );
        assert_eq!(clusters.len(), 2, "{clusters:?}");
        let (clusters, _) = groups(
            &[
                "table basse en bois",
                "table de chevet",
                "tables blanches",
                "chaise de bureau",
                "chaises en bois",
                "chaise blanche",
            ],
            "fr",
        );
        assert_eq!(
            clusters,
            [
                vec!["chaise blanche", "chaise de bureau", "chaises en bois"],
                vec!["table basse en bois", "table de chevet", "tables blanches"],
            ]
        );
    }

    #[test]
    fn writings_of_one_keyword_stay_together() {
        let clustering = lexical(
            &items(&["Red Rug", "red  rug", "blue rug", "green rug"]),
            &in_language("en"),
        );
        assert_eq!(clustering.clusters.len(), 1);
        assert_eq!(clustering.clusters[0].members.len(), 4);
    }

    #[test]
    fn known_volume_comes_first_and_names_the_cluster() {
        let mut rows = items(&["rug", "area rugs", "wool rug"]);
        rows[1].search_volume = Some(900);
        rows[2].search_volume = Some(0);
        let clustering = lexical(&rows, &in_language("en"));
        let cluster = &clustering.clusters[0];
        assert_eq!(cluster.members, [KeywordId(2), KeywordId(3), KeywordId(1)]);
        assert_eq!(cluster.name, "Area Rugs");
        assert_eq!(cluster.label_terms[0], "rug");
    }

    #[test]
    fn nothing_in_nothing_out() {
        assert_eq!(lexical(&[], &in_language("en")), Clustering::default());
        let blank = lexical(&items(&["", " "]), &in_language("en"));
        assert_eq!((blank.clusters.len(), blank.unassigned.len()), (0, 2));
    }

    fn any_items() -> impl Strategy<Value = Vec<(i64, String, Option<i64>)>> {
        let text = prop_oneof![
            3 => "(red|big|oak|wool)? ?(rug|chair|table|lamp)s?( for| with)? ?(kids|office)?",
            1 => "(угловой )?(диван|стол)ы?",
            1 => "[沙发桌椅布]{0,4}",
            1 => "\\PC{0,20}",
            1 => Just(String::new()),
        ];
        prop::collection::vec((0_i64..60, text, prop::option::of(0_i64..1000)), 0..60)
    }

    fn as_items(rows: &[(i64, String, Option<i64>)]) -> Vec<Item<'_>> {
        rows.iter()
            .map(|(id, text, volume)| Item {
                id: KeywordId(*id),
                text,
                search_volume: *volume,
            })
            .collect()
    }

    proptest! {
        #[test]
        fn every_id_is_in_one_place(
            rows in any_items(),
            language in prop::sample::select(vec!["en", "fr", "ru", "zh", "xx", ""]),
        ) {
            let clustering = lexical(&as_items(&rows), &in_language(language));
            let mut placed: Vec<KeywordId> = clustering.unassigned.clone();
            for cluster in &clustering.clusters {
                prop_assert!(!cluster.members.is_empty() && !cluster.name.is_empty());
                placed.extend(&cluster.members);
            }
            placed.sort();
            let mut given: Vec<KeywordId> = rows.iter().map(|row| KeywordId(row.0)).collect();
            given.sort();
            given.dedup();
            prop_assert_eq!(placed, given);
            let names: HashSet<&str> = clustering.clusters.iter().map(|c| c.name.as_str()).collect();
            prop_assert_eq!(names.len(), clustering.clusters.len());
        }

        #[test]
        fn the_order_of_rows_changes_nothing(
            (rows, shuffled) in any_items()
                .prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
        ) {
            prop_assert_eq!(
                lexical(&as_items(&rows), &in_language("en")),
                lexical(&as_items(&shuffled), &in_language("en"))
            );
        }
    }
}
