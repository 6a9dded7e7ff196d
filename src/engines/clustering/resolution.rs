//! How fine to cut: the resolution whose groups the vectors themselves support best.
//!
//! The graph is cut at every resolution, coarse to fine, and each cut is judged twice ([`Cut`]): by how
//! much nearer keywords are to the middle of their own group than to the next one, which speaks for
//! groups that stand apart, and by how well the middles describe the vectors for their number, which
//! speaks against a few large groups that stand apart by chance. Both are brought to the same range and
//! added, and smoothed over the neighbouring resolutions; the finest that is nearly as good as the best
//! is taken. On twenty-one labelled sets from 4 to 151 classes this came nearer the best resolution than
//! either alone, and than the agreement of two halves of the evidence, which cut broad classes into
//! hundreds.

use std::collections::HashMap;

use ndarray::{ArrayView2, Axis, Slice};

use super::communities::communities;
use super::cuts::Cut;
use super::dense::to_unit;
use super::graph::Graph;
use super::nearest::{Neighbours, in_threads};

/// The coarsest resolution that is tried.
const COARSEST: f64 = 0.25;
/// The step from one resolution to the next, and how many there are at least: up to about 75.
const STEP: f64 = 1.35;
const STEPS: i32 = 20;
/// The size up to which these steps are enough; in larger sets a group may be a smaller share of all.
const USUAL_SIZE: usize = 4_500;
/// How many of the columns cuts are judged by, which are the first and the weightiest: those after them
/// tell more of the wording than of the matter. Also 48 and 96 did well.
const MAIN: usize = 64;
/// How much worse than the best, of about 2, a finer cut may be judged and still be taken: parts of one
/// topic are easily joined by whoever reads them, two topics in one are not easily seen.
const FINER_IF_WITHIN: f64 = 0.08;
/// How much more a smaller set allows, the more the smaller it is: a handful of vectors describes no group
/// well, so that information alone would join what only has no neighbours (looked at in 474 shop queries).
const FINER_WHEN_SMALL: f64 = 0.4;
/// The size from which a set is not small.
const SMALL_BELOW: usize = 1_000;
/// How many members the groups of a cut must have on average to be judged: where most are alone there
/// is nothing to judge.
const MEMBERS: usize = 2;
/// Up to this size each cut is made of the whole graph; above it, of the groups of the finest cut.
const WHOLE_UP_TO: usize = 5_000;
/// The coarsest resolution of a level that was asked for.
const COARSEST_LEVEL: f64 = 0.4;
/// How many neighbours each vector keeps.
pub(super) const NEIGHBOURS: usize = 15;

/// Finds the resolution at which to cut the graph of these vectors.
pub(super) fn supported_resolution(
    vectors: &ArrayView2<'_, f32>,
    graph: &Graph,
    threads: usize,
) -> f64 {
    let size = vectors.nrows();
    if size < 4 {
        return 1.0;
    }
    let columns = Slice::from(..MAIN.min(vectors.ncols()));
    let mut main = vectors.slice_axis(Axis(1), columns).to_owned();
    for row in main.rows_mut() {
        to_unit(row);
    }
    let finer = (size as f64 / USUAL_SIZE as f64).max(1.0).ln() / STEP.ln();
    let count = STEPS + finer.ceil() as i32;
    let steps: Vec<i32> = (0..count).collect();
    let coarse = (size > WHOLE_UP_TO).then(|| {
        let finest = communities(graph, resolution_at(count - 1));
        let groups = finest.iter().max().map_or(0, |&last| last as usize + 1);
        (graph.merged(&finest, groups), finest)
    });
    let cuts = in_threads(&steps, threads, |&step| {
        let resolution = resolution_at(step);
        let labels = match &coarse {
            None => communities(graph, resolution),
            Some((merged, finest)) => {
                let above = communities(merged, resolution);
                finest.iter().map(|&group| above[group as usize]).collect()
            }
        };
        Cut::measure(&main.view(), &labels).filter(|cut| cut.groups * MEMBERS <= size)
    });
    let judged: Vec<(i32, Cut)> = steps
        .into_iter()
        .zip(cuts)
        .filter_map(|(step, cut)| Some((step, cut?)))
        .collect();
    let apart = evened(judged.iter().map(|(_, cut)| cut.silhouette));
    let described = evened(judged.iter().map(|(_, cut)| cut.information));
    let sums: Vec<f64> = apart
        .zip(described)
        .map(|(one, other)| one + other)
        .collect();
    let smooth = |at: usize| {
        let before = sums[at.saturating_sub(1)];
        let after = sums[(at + 1).min(sums.len() - 1)];
        (before + 2.0 * sums[at] + after) / 4.0
    };
    let best = (0..sums.len())
        .map(smooth)
        .fold(f64::NEG_INFINITY, f64::max);
    let first = (0..sums.len()).find(|&at| smooth(at) >= best);
    let smallness = 1.0 - size.min(SMALL_BELOW) as f64 / SMALL_BELOW as f64;
    let within = FINER_IF_WITHIN + FINER_WHEN_SMALL * smallness;
    let near = |&at: &usize| smooth(at) >= best - within;
    let finest = first.and_then(|first| (first..sums.len()).take_while(near).last());
    finest.map_or(1.0, |at| resolution_at(judged[at].0))
}

/// Brings numbers to the range from 0 to 1; all the same are 0.
fn evened(numbers: impl Iterator<Item = f64> + Clone) -> impl Iterator<Item = f64> {
    let least = numbers.clone().fold(f64::INFINITY, f64::min);
    let most = numbers.clone().fold(f64::NEG_INFINITY, f64::max);
    numbers.map(move |number| (number - least) / (most - least).max(1e-12))
}

/// Finds the groups for a level from 0, the coarsest, to 1, the finest: never so fine that most stand alone,
/// which is no grouping.
pub(super) fn communities_of_level(graph: &Graph, level: f64, size: usize) -> Vec<u32> {
    let mut resolution = resolution_of_level(level, size);
    loop {
        let labels = communities(graph, resolution);
        let mut sizes: HashMap<u32, usize> = HashMap::new();
        for label in &labels {
            *sizes.entry(*label).or_default() += 1;
        }
        let alone = sizes.values().filter(|size| **size == 1).count();
        if alone * 2 <= size || resolution <= COARSEST_LEVEL {
            return labels;
        }
        resolution /= STEP;
    }
}

/// The resolution for a level.
fn resolution_of_level(level: f64, size: usize) -> f64 {
    let level = if level.is_finite() {
        level.clamp(0.0, 1.0)
    } else {
        0.5
    };
    // At the finest a group has a handful of members, whatever the size of the set.
    let finest = (size as f64 / 4.0).max(COARSEST_LEVEL * 2.0);
    COARSEST_LEVEL * (finest / COARSEST_LEVEL).powf(level)
}

fn resolution_at(step: i32) -> f64 {
    COARSEST * STEP.powi(step)
}

/// Makes the graph of nearest neighbours, weighted by their similarity.
pub(super) fn graph_of(neighbours: &Neighbours) -> Graph {
    let mut list = Vec::with_capacity(neighbours.rows.len() * NEIGHBOURS);
    for (own, row) in (0_u32..).zip(&neighbours.rows) {
        for &(other, similarity) in row.iter().take(NEIGHBOURS) {
            if similarity > 0.0 {
                // Half from each end: an edge that both ends choose counts in full.
                list.push((own, other, similarity / 2.0));
            }
        }
    }
    Graph::from_edges(neighbours.rows.len(), &list)
}

#[cfg(test)]
mod tests {
    use ndarray::Array2;

    use super::*;
    use crate::engines::clustering::nearest::nearest_dense;

    /// Vectors scattered around some directions, each `each` times.
    fn scattered_around(groups: usize, each: usize, spread: f32) -> Array2<f32> {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 40) as f32 / (1_u64 << 24) as f32 - 0.5
        };
        let middles = Array2::from_shape_simple_fn((groups, 24), &mut next);
        let mut all = Array2::from_shape_simple_fn((groups * each, 24), || spread * next());
        for (at, mut row) in all.rows_mut().into_iter().enumerate() {
            row += &middles.row(at % groups);
            to_unit(row);
        }
        all
    }

    #[test]
    fn the_groups_that_are_there_are_found_few_or_many_small_set_or_large() {
        for (groups, each) in [(4, 60), (30, 20), (5, 1_200), (150, 40)] {
            let vectors = scattered_around(groups, each, 0.7);
            let graph = graph_of(&nearest_dense(&vectors.view(), NEIGHBOURS, 2));
            let resolution = supported_resolution(&vectors.view(), &graph, 2);
            let labels = communities(&graph, resolution);
            let found = labels.iter().max().map_or(0, |&last| last as usize + 1);
            assert!(
                found >= groups && found <= groups + groups / 4,
                "{groups} groups of {each}: {found} found at {resolution}"
            );
        }
    }

    #[test]
    fn the_answer_is_the_same_for_any_number_of_threads() {
        let vectors = scattered_around(20, 300, 1.2);
        let graph = graph_of(&nearest_dense(&vectors.view(), NEIGHBOURS, 1));
        let one = supported_resolution(&vectors.view(), &graph, 1);
        assert!((one - supported_resolution(&vectors.view(), &graph, 5)).abs() < 1e-12);
    }

    #[test]
    fn levels_go_from_coarse_to_fine() {
        let at = |level| resolution_of_level(level, 1_000);
        assert!(at(0.0) < at(0.5) && at(0.5) < at(1.0));
        assert!((at(-3.0) - at(0.0)).abs() < 1e-9 && at(f64::NAN) > 0.0);
    }
}
