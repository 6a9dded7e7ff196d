//! How good a cut into groups is, seen from the vectors alone.

use ndarray::{Array2, ArrayView2, Axis};

use super::nearest::scattered;

/// On how many vectors the silhouette is taken.
const SAMPLED: usize = 4_096;
/// How many of them are worked on at once.
const BLOCK: usize = 128;
/// About how many products the silhouette of one cut may cost: a finer cut is judged by fewer vectors.
const PRODUCTS: usize = 4_096 * 512;

/// What is known of one cut.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cut {
    /// How many groups it has.
    pub(super) groups: usize,
    /// The mean simplified silhouette (Hruschka, de Castro and Campello 2004), from −1 to 1: closeness
    /// to the middle of the own group, without the vector itself, against that of the next one. A
    /// vector that is alone counts as 0.
    pub(super) silhouette: f64,
    /// The Bayesian information of round groups of one spread (Pelleg and Moore 2000) a vector: how
    /// likely the vectors are given the middles, less what the middles cost.
    pub(super) information: f64,
}

impl Cut {
    /// Measures a cut of unit vectors, its labels running from 0. `None` when there are fewer than two
    /// groups, or as many as vectors.
    pub(super) fn measure(vectors: &ArrayView2<'_, f32>, labels: &[u32]) -> Option<Self> {
        let (size, groups) = (
            labels.len(),
            labels.iter().max().map_or(0, |&last| last as usize + 1),
        );
        if groups < 2 || groups >= size {
            return None;
        }
        let mut middles = Array2::<f32>::zeros((groups, vectors.ncols()));
        let mut sizes = vec![0_usize; groups];
        for (row, &label) in vectors.rows().into_iter().zip(labels) {
            let mut sum = middles.row_mut(label as usize);
            sum += &row;
            sizes[label as usize] += 1;
        }
        let mut lengths = Vec::with_capacity(groups);
        for mut middle in middles.rows_mut() {
            let length = middle.dot(&middle).sqrt();
            if length > 0.0 {
                middle /= length;
            }
            lengths.push(length);
        }
        let information = information(&sizes, &lengths, size, vectors.ncols());
        let own = |at: usize| labels[at] as usize;
        let count = (PRODUCTS / groups).clamp(BLOCK, SAMPLED).min(size);
        let places: Vec<usize> = (0..count).map(|at| scattered(at, size)).collect();
        let mut sum = 0.0;
        for block in places.chunks(BLOCK) {
            let products = vectors.select(Axis(0), block).dot(&middles.t());
            for (row, &at) in products.rows().into_iter().zip(block) {
                let own = own(at);
                if sizes[own] < 2 {
                    continue;
                }
                let mut next = 0.0_f32;
                for (other, &product) in row.iter().enumerate() {
                    if other != own && product > next {
                        next = product;
                    }
                }
                // The sum of the others is that of all less the vector itself.
                let with_all = f64::from(row[own]) * f64::from(lengths[own]);
                let rest = f64::from(lengths[own]).powi(2) - 2.0 * with_all + 1.0;
                let near = 1.0 - (with_all - 1.0) / rest.max(1e-9).sqrt();
                let far = 1.0 - f64::from(next);
                sum += (far - near) / near.max(far).max(1e-9);
            }
        }
        Some(Self {
            groups,
            silhouette: sum / count as f64,
            information,
        })
    }
}

fn information(sizes: &[usize], lengths: &[f32], size: usize, dimensions: usize) -> f64 {
    let (mut scatter, mut shares) = (size as f64, 0.0);
    let total = size as f64;
    for (&members, &length) in sizes.iter().zip(lengths) {
        let members = members as f64;
        scatter -= f64::from(length).powi(2) / members;
        shares += members * (members / total).ln();
    }
    let (groups, dimensions) = (sizes.len() as f64, dimensions as f64);
    let spread = scatter.max(1e-9) / (total - groups) / dimensions;
    let likelihood = shares - total * dimensions / 2.0 * spread.ln();
    (likelihood - groups * dimensions * total.ln() / 2.0) / total
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn the_true_cut_is_the_best_by_both() {
        let mut vectors = array![
            [1.0_f32, 0.1, 0.0],
            [1.0, 0.0, 0.1],
            [1.0, 0.05, 0.05],
            [0.0, 1.0, 0.1],
            [0.1, 1.0, 0.0],
            [0.05, 1.0, 0.05],
        ];
        for row in vectors.rows_mut() {
            crate::engines::clustering::dense::to_unit(row);
        }
        let measure = |labels: &[u32]| Cut::measure(&vectors.view(), labels);
        let truth = measure(&[0, 0, 0, 1, 1, 1]).unwrap();
        for other in [[0, 0, 1, 1, 0, 1], [0, 0, 2, 1, 1, 1], [0, 1, 1, 1, 1, 1]] {
            let other = measure(&other).unwrap();
            assert!(truth.silhouette > other.silhouette, "{truth:?} {other:?}");
            assert!(truth.information > other.information, "{truth:?} {other:?}");
        }
        assert!(truth.silhouette > 0.9 && truth.groups == 2);
        assert_eq!(measure(&[0; 6]), None);
        assert_eq!(measure(&[0, 1, 2, 3, 4, 5]), None);
    }
}
