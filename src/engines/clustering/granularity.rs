//! How fine to cut: the granularity that the data themselves support.

use super::communities::{communities, renumber};
use super::graph::Graph;
use super::neighbours::{Index, Vector, product, unit};

/// The resolutions that are tried, coarse to fine.
const RESOLUTIONS: [f64; 11] = [0.7, 1.0, 1.5, 2.2, 3.3, 5.0, 7.5, 11.0, 16.0, 24.0, 36.0];

/// How many finer resolutions may be no better before no more are tried.
const PATIENCE: usize = 3;
/// The resolutions at which one community is cut further.
const SPLIT_RESOLUTIONS: [f64; 6] = [0.5, 0.8, 1.0, 1.5, 2.2, 3.3];
/// Below this size a community is not cut.
const LEAST_TO_SPLIT: usize = 9;
/// The weight from which a term of a middle is indexed.
const INDEXED_WEIGHT: f32 = 0.05;
/// How much closer its members must come for a community to be cut.
const SPLIT_GAIN: f64 = 1.25;
/// The same for a community that holds too much of the set.
const FORCED_GAIN: f64 = 1.02;

/// Returns the communities at the resolution of the highest mean silhouette; on a tie the coarser.
pub(super) fn best_communities(graph: &Graph, vectors: &[Vector]) -> Vec<u32> {
    let mut best = Vec::new();
    let mut best_score = f64::NEG_INFINITY;
    let mut worse = 0;
    for resolution in RESOLUTIONS {
        let labels = communities(graph, resolution);
        let score = silhouette(vectors, &labels);
        if score > best_score {
            best_score = score;
            best = labels;
            worse = 0;
        } else {
            worse += 1;
            if worse == PATIENCE {
                break;
            }
        }
    }
    best
}

/// Cuts communities further where that makes them clearly closer, each on its own graph: one
/// resolution does not fit a set in which one noun has forty keywords and another three.
///
/// Communities above `largest` are cut even for a small gain.
pub(super) fn split_loose(
    graph: &Graph,
    vectors: &[Vector],
    labels: &[u32],
    largest: usize,
) -> Vec<u32> {
    let mut groups: Vec<Vec<u32>> = Vec::new();
    for (vertex, &label) in (0_u32..).zip(labels) {
        if label as usize >= groups.len() {
            groups.resize(label as usize + 1, Vec::new());
        }
        groups[label as usize].push(vertex);
    }
    let mut result = vec![0; labels.len()];
    let mut next = 0;
    while let Some(group) = groups.pop() {
        if let Some(parts) = split(graph, vectors, &group, largest) {
            groups.extend(parts);
        } else {
            for vertex in group {
                result[vertex as usize] = next;
            }
            next += 1;
        }
    }
    renumber(&mut result);
    result
}

/// Cuts one community, when some resolution brings its members enough closer together.
fn split(
    graph: &Graph,
    vectors: &[Vector],
    group: &[u32],
    largest: usize,
) -> Option<Vec<Vec<u32>>> {
    if group.len() < LEAST_TO_SPLIT {
        return None;
    }
    let members: Vec<Vector> = group.iter().map(|&v| vectors[v as usize].clone()).collect();
    let needed = if group.len() > largest {
        FORCED_GAIN
    } else {
        SPLIT_GAIN
    };
    let mut best_closeness = closeness(&members, &vec![0; group.len()]) * needed;
    let own = graph.part(group);
    let mut best = None;
    for resolution in SPLIT_RESOLUTIONS {
        let labels = communities(&own, resolution);
        let found = closeness(&members, &labels);
        if found > best_closeness && labels.iter().any(|&label| label != labels[0]) {
            best_closeness = found;
            best = Some(labels);
        }
    }
    let labels = best?;
    let count = labels.iter().max().map_or(0, |&last| last as usize + 1);
    let mut parts = vec![Vec::new(); count];
    for (&vertex, &label) in group.iter().zip(&labels) {
        parts[label as usize].push(vertex);
    }
    Some(parts)
}

/// Returns the mean similarity of members with the middle of the others of their community; a
/// community of one, which a cut has torn off, counts as 0.
fn closeness(members: &[Vector], labels: &[u32]) -> f64 {
    let middles = Middles::new(members, labels);
    let sum: f64 = members
        .iter()
        .zip(labels)
        .map(|(vector, &label)| {
            let middle = &middles.vectors[label as usize];
            middles.similarity_without(label as usize, f64::from(product(vector, middle)))
        })
        .sum();
    sum / members.len().max(1) as f64
}

/// Returns the mean simplified silhouette (Hruschka, de Castro and Campello 2004): closeness to
/// the middle of the own community, without the keyword itself, against that of the next one.
///
/// A community of one counts as 0, neither good nor bad.
pub(super) fn silhouette(vectors: &[Vector], labels: &[u32]) -> f64 {
    let middles = Middles::new(vectors, labels);
    let mut similarities = vec![0.0; middles.len()];
    let mut touched = Vec::new();
    let mut sum = 0.0;
    for (vector, &label) in vectors.iter().zip(labels) {
        let community = label as usize;
        if middles.sizes[community] < 2 || vector.is_empty() {
            continue;
        }
        middles.index.score(vector, &mut similarities, &mut touched);
        let with_itself = f64::from(product(vector, &middles.vectors[community]));
        let own = middles.similarity_without(community, with_itself);
        let mut next: f64 = 0.0;
        for other in touched.drain(..) {
            let similarity = f64::from(std::mem::take(&mut similarities[other as usize]));
            if other as usize != community {
                next = next.max(similarity);
            }
        }
        let (near, far) = (1.0 - own, 1.0 - next);
        sum += (far - near) / near.max(far).max(f64::EPSILON);
    }
    sum / vectors.len().max(1) as f64
}

/// The middle of each community: the sum of its vectors, brought to unit length.
#[derive(Debug)]
pub(super) struct Middles {
    /// The unit vectors.
    pub(super) vectors: Vec<Vector>,
    /// The index of their weightier terms: middles have long tails, which cost time and say little.
    pub(super) index: Index,
    /// How many vectors each community has.
    pub(super) sizes: Vec<usize>,
    /// The length of each sum before it was brought to one.
    lengths: Vec<f64>,
}

impl Middles {
    /// Sums the vectors by their labels, which run from 0.
    pub(super) fn new(vectors: &[Vector], labels: &[u32]) -> Self {
        let count = labels.iter().max().map_or(0, |&last| last as usize + 1);
        let mut sums = vec![Vector::new(); count];
        let mut sizes = vec![0; count];
        for (vector, &label) in vectors.iter().zip(labels) {
            sums[label as usize].extend(vector);
            sizes[label as usize] += 1;
        }
        let mut lengths = Vec::with_capacity(count);
        let units: Vec<Vector> = sums
            .into_iter()
            .map(|sum| {
                let (middle, length) = unit_with_length(sum);
                lengths.push(length);
                middle
            })
            .collect();
        let weighty = |middle: &Vector| -> Vector {
            middle
                .iter()
                .copied()
                .filter(|&(_, weight)| weight >= INDEXED_WEIGHT)
                .collect()
        };
        let index = Index::new(&units.iter().map(weighty).collect::<Vec<_>>());
        Self {
            vectors: units,
            index,
            sizes,
            lengths,
        }
    }

    /// Returns how many communities there are.
    pub(super) fn len(&self) -> usize {
        self.vectors.len()
    }

    /// Returns the similarity of a member with the middle of the others, from that with the
    /// middle of all; 0 for a community of one.
    pub(super) fn similarity_without(&self, community: usize, similarity: f64) -> f64 {
        let length = self.lengths[community];
        let product = similarity * length;
        let rest = (length * length - 2.0 * product + 1.0).max(0.0).sqrt();
        if self.sizes[community] < 2 || rest < 1e-6 {
            0.0
        } else {
            (product - 1.0) / rest
        }
    }
}

fn unit_with_length(sum: Vector) -> (Vector, f64) {
    let mut merged = sum;
    merged.sort_by_key(|&(term, _)| term);
    merged.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    let length = merged
        .iter()
        .map(|&(_, w)| f64::from(w).powi(2))
        .sum::<f64>()
        .sqrt();
    (unit(merged), length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_true_grouping_scores_highest() {
        let make = |terms: &[u32]| unit(terms.iter().map(|&term| (term, 1.0)).collect());
        let vectors = [
            make(&[0, 1]),
            make(&[0, 2]),
            make(&[0, 3]),
            make(&[7, 8]),
            make(&[7, 9]),
            make(&[7]),
        ];
        let truth = silhouette(&vectors, &[0, 0, 0, 1, 1, 1]);
        assert!(truth > silhouette(&vectors, &[0, 0, 1, 1, 0, 1]));
        assert!(truth > silhouette(&vectors, &[0, 1, 2, 3, 4, 5]));
        assert_eq!(
            best_communities(
                &crate::engines::clustering::neighbours::nearest(&vectors),
                &vectors
            ),
            [0, 0, 0, 1, 1, 1]
        );
    }

    #[test]
    fn leaving_oneself_out_is_exact() {
        let vectors = [unit(vec![(0, 1.0), (1, 1.0)]), unit(vec![(0, 1.0)])];
        let middles = Middles::new(&vectors, &[0, 0]);
        let own: f32 = vectors[0]
            .iter()
            .zip(&middles.vectors[0])
            .map(|(one, other)| one.1 * other.1)
            .sum();
        let without = middles.similarity_without(0, f64::from(own));
        assert!((without - 0.5_f64.sqrt()).abs() < 1e-5);
    }
}
