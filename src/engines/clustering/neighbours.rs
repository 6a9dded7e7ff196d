//! Sparse vectors, their inverted index, and the graph of nearest neighbours.

use super::graph::Graph;

/// A sparse vector of unit length: term numbers ascending, each with its weight.
pub(super) type Vector = Vec<(u32, f32)>;

/// How many neighbours each keyword keeps.
const NEIGHBOURS: usize = 15;
/// The similarity below which two keywords are not neighbours.
const FLOOR: f32 = 0.12;

/// Brings a vector to unit length, sorted by term, one entry per term; an empty one stays empty.
pub(super) fn unit(mut vector: Vector) -> Vector {
    vector.sort_by_key(|&(term, _)| term);
    vector.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    let norm = vector
        .iter()
        .map(|&(_, weight)| f64::from(weight).powi(2))
        .sum::<f64>()
        .sqrt();
    if norm > 0.0 {
        for (_, weight) in &mut vector {
            *weight = (f64::from(*weight) / norm) as f32;
        }
    }
    vector
}

/// The product of two sparse vectors.
pub(super) fn product(one: &Vector, other: &Vector) -> f32 {
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut sum = 0.0;
    while let (Some(&&(term, weight)), Some(&&(other_term, other_weight))) =
        (left.peek(), right.peek())
    {
        match term.cmp(&other_term) {
            std::cmp::Ordering::Less => _ = left.next(),
            std::cmp::Ordering::Greater => _ = right.next(),
            std::cmp::Ordering::Equal => {
                sum += weight * other_weight;
                left.next();
                right.next();
            }
        }
    }
    sum
}

/// Which vectors hold each term.
#[derive(Debug)]
pub(super) struct Index {
    postings: Vec<Vec<(u32, f32)>>,
}

impl Index {
    /// Indexes vectors by their place in the slice.
    pub(super) fn new(vectors: &[Vector]) -> Self {
        let terms = vectors
            .iter()
            .flatten()
            .map(|&(term, _)| term as usize + 1)
            .max()
            .unwrap_or(0);
        let mut postings = vec![Vec::new(); terms];
        for (place, vector) in (0_u32..).zip(vectors) {
            for &(term, weight) in vector {
                postings[term as usize].push((place, weight));
            }
        }
        Self { postings }
    }

    /// Adds the product of `vector` with every indexed vector to `scores`, and the places that
    /// were met for the first time to `touched`. Both are left for the caller to clear.
    pub(super) fn score(&self, vector: &Vector, scores: &mut [f32], touched: &mut Vec<u32>) {
        for &(term, weight) in vector {
            let Some(posting) = self.postings.get(term as usize) else {
                continue;
            };
            for &(place, other) in posting {
                let score = &mut scores[place as usize];
                if *score == 0.0 {
                    touched.push(place);
                }
                *score += weight * other;
            }
        }
    }
}

/// Joins each vector to its nearest neighbours; a tie goes to the one that comes first.
pub(super) fn nearest(vectors: &[Vector]) -> Graph {
    let index = Index::new(vectors);
    let mut scores = vec![0.0_f32; vectors.len()];
    let mut touched = Vec::new();
    let mut list = Vec::new();
    for (place, vector) in (0_u32..).zip(vectors) {
        index.score(vector, &mut scores, &mut touched);
        let mut near: Vec<(u32, f32)> = Vec::new();
        for other in touched.drain(..) {
            let score = std::mem::take(&mut scores[other as usize]);
            if other != place && score >= FLOOR {
                near.push((other, score));
            }
        }
        let closer = |one: &(u32, f32), other: &(u32, f32)| {
            other.1.total_cmp(&one.1).then(one.0.cmp(&other.0))
        };
        if near.len() > NEIGHBOURS {
            near.select_nth_unstable_by(NEIGHBOURS, closer);
            near.truncate(NEIGHBOURS);
        }
        // Half from each end: an edge that both ends choose counts in full.
        list.extend(
            near.iter()
                .map(|&(other, score)| (place, other, score / 2.0)),
        );
    }
    Graph::from_edges(vectors.len(), &list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_vector_has_length_one_and_each_term_once() {
        let vector = unit(vec![(2, 1.0), (0, 3.0), (2, 3.0)]);
        assert_eq!(
            vector.iter().map(|&(term, _)| term).collect::<Vec<_>>(),
            [0, 2]
        );
        let norm: f32 = vector.iter().map(|&(_, weight)| weight * weight).sum();
        assert!((norm - 1.0).abs() < 1e-6);
        assert!(unit(Vec::new()).is_empty());
    }

    #[test]
    fn like_vectors_are_neighbours_and_strangers_are_not() {
        let vectors = [
            unit(vec![(0, 1.0), (1, 1.0)]),
            unit(vec![(0, 1.0)]),
            unit(vec![(5, 1.0)]),
            Vec::new(),
        ];
        let graph = nearest(&vectors);
        let row: Vec<_> = graph.row(0).collect();
        assert_eq!(row.len(), 1);
        assert_eq!(row[0].0, 1);
        assert!((row[0].1 - 0.5_f32.sqrt()).abs() < 1e-6);
        assert_eq!(graph.row(2).count() + graph.row(3).count(), 0);
    }
}
