//! Groups of what is like nothing else: no topic, although something is nearest to everything.
//!
//! A set of real searches has names, places and single things among its topics. Each of them has
//! neighbours, so that they come together, and the whole would be shown under the name of one of them.
//! Such groups are told by how little their members have in common, and are taken apart.

use ndarray::ArrayView2;

use super::dense::DenseMiddles;

/// The share of the usual similarity within the groups of a set below which a small group is none. On five
/// sets of questions and headlines it finds three groups of 8 to 15, of mixed labels; on real shop queries
/// four of 5 to 13.
const OF_USUAL: f32 = 0.36;
/// The similarities between which that lies, whatever the others are like.
const BETWEEN: (f32, f32) = (0.125, 0.16);
/// Up to how many members a group is small. In larger ones there is mostly a core.
const SMALL: usize = 15;
/// The similarity below which a group is none in a set of few texts whose groups are mostly such: what a
/// larger set had left alone, and would otherwise be made into topics by the next run.
const LEAST_OF_LEFTOVERS: f32 = 0.2;
/// Up to how many texts are few.
const FEW: usize = 150;
/// The similarity with the middle of another group from which a member joins that.
const JOIN_FLOOR: f32 = 0.2;
/// How many of a hundred texts are left alone at the most, unless they are leftovers.
const ALONE_PERCENT: usize = 4;

/// Takes groups apart that have nothing in common: each member joins another group that it is like, or
/// belongs nowhere.
pub(super) fn part_strangers(vectors: &ArrayView2<'_, f32>, places: &mut [Option<u32>]) {
    let groups = places.iter().flatten().max().map_or(0, |&last| last + 1);
    let middles = DenseMiddles::new(vectors, places, groups as usize);
    let alike = alike(vectors, places, &middles);
    let mut sorted: Vec<f32> = alike.iter().flatten().copied().collect();
    sorted.sort_unstable_by(f32::total_cmp);
    let Some(usual) = sorted.get(sorted.len() / 2) else {
        return;
    };
    let are_leftovers = places.len() < FEW && *usual < LEAST_OF_LEFTOVERS;
    let is_parted = |group: usize| {
        alike[group].is_some_and(|alike| {
            let is_small = middles.sizes[group] <= SMALL;
            is_small && alike < (usual * OF_USUAL).clamp(BETWEEN.0, BETWEEN.1)
                || are_leftovers && alike < LEAST_OF_LEFTOVERS
        })
    };
    let parted: Vec<bool> = (0..groups as usize).map(is_parted).collect();
    let mut strangers: Vec<(f32, usize, Option<u32>)> = Vec::new();
    for (at, place) in places.iter().enumerate() {
        if place.is_some_and(|group| parted[group as usize]) {
            let products = middles.vectors.dot(&vectors.row(at));
            let nearest = (0_u32..)
                .zip(products)
                .filter(|&(group, product)| !parted[group as usize] && product > 0.0)
                .max_by(|one, other| one.1.total_cmp(&other.1).then(other.0.cmp(&one.0)));
            let (group, product) = nearest.map_or((None, 0.0), |(group, near)| (Some(group), near));
            strangers.push((product, at, group));
        }
    }
    strangers.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let mut room = if are_leftovers {
        places.len()
    } else {
        places.len() * ALONE_PERCENT / 100
    };
    for (product, at, group) in strangers {
        let is_alone = group.is_none() || product < JOIN_FLOOR && room > 0;
        if is_alone {
            room = room.saturating_sub(1);
        }
        places[at] = group.filter(|_| !is_alone);
    }
}

/// How alike two members of each group are on average. `None` for a group of one, or none.
fn alike(
    vectors: &ArrayView2<'_, f32>,
    places: &[Option<u32>],
    middles: &DenseMiddles,
) -> Vec<Option<f32>> {
    // The lengths of the sums: each member's share of its middle, added up.
    let mut lengths = vec![0.0_f32; middles.sizes.len()];
    for (vector, place) in vectors.rows().into_iter().zip(places) {
        if let Some(group) = place {
            lengths[*group as usize] += middles.similarity(&vector, *group as usize);
        }
    }
    let of = |(length, &size): (f32, &usize)| {
        let count = size as f32;
        (size > 1).then(|| (length * length - count) / (count * (count - 1.0)))
    };
    lengths.into_iter().zip(&middles.sizes).map(of).collect()
}

#[cfg(test)]
mod tests {
    use ndarray::Array2;

    use super::*;

    /// Unit vectors: `groups` of four that are alike, and then `strangers` that share nothing.
    fn set(groups: usize, strangers: usize) -> (Array2<f32>, Vec<Option<u32>>) {
        let count = groups * 4 + strangers;
        let mut vectors = Array2::zeros((count, groups + count));
        let mut places = Vec::new();
        for at in 0..count {
            if at < groups * 4 {
                vectors[[at, at / 4]] = 0.8;
                vectors[[at, groups + at]] = 0.6;
                places.push(Some(at as u32 / 4));
            } else {
                vectors[[at, groups + at]] = 1.0;
                places.push(Some(groups as u32));
            }
        }
        (vectors, places)
    }

    #[test]
    fn what_shares_nothing_is_parted_and_topics_stay() {
        let (vectors, before) = set(5, 6);
        let mut places = before.clone();
        part_strangers(&vectors.view(), &mut places);
        assert_eq!(places[..20], before[..20]);
        assert_eq!(places[20..], [None; 6]);
    }

    #[test]
    fn leftovers_stay_alone() {
        let (mut vectors, mut places) = set(0, 12);
        for (at, place) in places.iter_mut().enumerate() {
            *place = Some(at as u32 / 3);
            vectors[[at, 0]] = 0.3;
        }
        part_strangers(&vectors.view(), &mut places);
        assert_eq!(places, [None; 12]);
    }

    #[test]
    fn a_stranger_that_is_like_a_topic_joins_it() {
        let (mut vectors, mut places) = set(5, 6);
        vectors[[20, 3]] = 0.6;
        vectors[[20, 25]] = 0.8;
        part_strangers(&vectors.view(), &mut places);
        assert_eq!(places[20], Some(3));
        assert_eq!(places[21..], [None; 5]);
    }

    #[test]
    fn few_of_many_are_left_alone() {
        let (mut vectors, mut places) = set(60, 14);
        for at in 240..254 {
            vectors[[at, at % 60]] = 0.1;
        }
        part_strangers(&vectors.view(), &mut places);
        let alone = places.iter().filter(|place| place.is_none()).count();
        assert_eq!(alone, 254 * ALONE_PERCENT / 100);
    }

    #[test]
    fn nothing_is_made_of_nothing() {
        let mut none: [Option<u32>; 0] = [];
        part_strangers(&Array2::zeros((0, 3)).view(), &mut none);
        let mut alone = [None, Some(0)];
        part_strangers(&Array2::zeros((2, 3)).view(), &mut alone);
        assert_eq!(alone, [None, Some(0)]);
    }
}
