//! Dense vectors: centred, reduced to their main directions, and the middles of groups of them.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, ArrayViewMut1, Axis, Slice};

use super::nearest::{in_threads, scattered};

/// To how many dimensions large sets are reduced. On five labelled sets 128 of 384 group as well.
const REDUCED: usize = 128;
/// The smallest set whose directions are looked for.
const REDUCED_FROM: usize = 8;
/// On how many vectors the mean and the directions are found.
const SAMPLED: usize = 8_192;
/// How many vectors of nothing in particular weigh against the mean of a set: the few keywords of a
/// small set are all of one topic, and taking their mean away would leave only what differs.
const MEAN_DOUBT: f32 = 50.0;
/// How often the directions are improved; more changed no grouping.
const ROUNDS: usize = 8;
/// How many rows are worked on at once.
const BLOCK: usize = 512;
/// How many of these are worked on before they are put in their places.
const AT_ONCE: usize = 32;

/// Brings a vector to length one; one of zeros stays.
pub(super) fn to_unit(mut vector: ArrayViewMut1<'_, f32>) {
    let length = vector.dot(&vector).sqrt();
    if length > 0.0 && length.is_finite() {
        vector /= length;
    } else {
        vector.fill(0.0);
    }
}

/// Makes unit vectors of `count` rows, each written by `write` into a place of `dimensions`
/// numbers and of length one or zero: centred on their mean and, when there are many, reduced.
pub(super) fn centred(
    count: usize,
    dimensions: usize,
    threads: usize,
    write: impl Fn(usize, &mut [f32]) + Sync,
) -> Array2<f32> {
    let projection = Projection::of(count, dimensions, &Reduction::OF_TOPICS, &write);
    projection.rows(count, dimensions, threads, write)
}

/// How far vectors are reduced.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reduction {
    /// On how many rows at most the directions are found.
    pub(super) sampled: usize,
    /// The smallest number of these that is reduced; fewer are centred only.
    pub(super) reduced_from: usize,
    /// How many directions are kept.
    pub(super) directions: usize,
}

impl Reduction {
    const OF_TOPICS: Self = Self {
        sampled: SAMPLED,
        reduced_from: REDUCED_FROM,
        directions: REDUCED,
    };
}

/// How vectors are centred and reduced.
#[derive(Debug)]
pub(super) struct Projection {
    mean: Array1<f32>,
    /// The directions in rows. `None` leaves the vectors as they are.
    directions: Option<Array2<f32>>,
}

impl Projection {
    /// Finds it on some of `count` rows, as [`centred`] takes them.
    pub(super) fn of(
        count: usize,
        dimensions: usize,
        by: &Reduction,
        write: impl Fn(usize, &mut [f32]),
    ) -> Self {
        let sampled = count.min(by.sampled);
        let places: Vec<usize> = (0..sampled).map(|at| scattered(at, count)).collect();
        Self::fit(&block(&places, dimensions, write), by)
    }

    /// Makes unit vectors of `count` rows, as [`centred`] takes them.
    pub(super) fn rows(
        &self,
        count: usize,
        dimensions: usize,
        threads: usize,
        write: impl Fn(usize, &mut [f32]) + Sync,
    ) -> Array2<f32> {
        let blocks: Vec<usize> = (0..count).step_by(BLOCK).collect();
        let mut all = Array2::zeros((count, self.dimensions()));
        // A few blocks at a time: all of them and what they are copied into would be twice as large.
        for some in blocks.chunks(AT_ONCE) {
            let done = in_threads(some, threads, |&start| {
                let places: Vec<usize> = (start..(start + BLOCK).min(count)).collect();
                self.apply(block(&places, dimensions, &write))
            });
            for (&start, block) in some.iter().zip(done) {
                let places = Slice::from(start..start + block.nrows());
                all.slice_axis_mut(Axis(0), places).assign(&block);
            }
        }
        all
    }

    fn fit(sample: &Array2<f32>, by: &Reduction) -> Self {
        let count = sample.nrows();
        let mut mean = sample
            .mean_axis(Axis(0))
            .unwrap_or_else(|| Array1::zeros(sample.ncols()));
        mean *= count as f32 / (count as f32 + MEAN_DOUBT);
        if count < by.reduced_from {
            return Self {
                mean,
                directions: None,
            };
        }
        let mut centred = sample.clone();
        for mut row in centred.rows_mut() {
            row -= &mean;
        }
        let spread = centred.t().dot(&centred);
        // As many directions as vectors lose nothing of a small set.
        Self {
            mean,
            directions: Some(main_directions(
                &spread,
                by.directions.min(count).min(sample.ncols()),
            )),
        }
    }

    fn dimensions(&self) -> usize {
        let directions = self.directions.as_ref();
        directions.map_or(self.mean.len(), Array2::nrows)
    }

    fn apply(&self, mut rows: Array2<f32>) -> Array2<f32> {
        for mut row in rows.rows_mut() {
            // A text that nothing is known of stays so, rather than becoming the mean's opposite.
            if row.iter().any(|&number| number != 0.0) {
                row -= &self.mean;
            }
        }
        let mut out = match &self.directions {
            Some(directions) => rows.dot(&directions.t()),
            None => rows,
        };
        for row in out.rows_mut() {
            to_unit(row);
        }
        out
    }
}

/// Writes some rows under each other.
fn block(places: &[usize], dimensions: usize, write: impl Fn(usize, &mut [f32])) -> Array2<f32> {
    let mut block = Array2::zeros((places.len(), dimensions));
    for (mut row, &place) in block.rows_mut().into_iter().zip(places) {
        if let Some(row) = row.as_slice_mut() {
            write(place, row);
        }
    }
    block
}

/// Finds the directions of the greatest spread by subspace iteration, from a fixed start.
fn main_directions(spread: &Array2<f32>, count: usize) -> Array2<f32> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut found = Array2::from_shape_simple_fn((count, spread.ncols()), || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 40) as f32 / (1_u64 << 24) as f32 - 0.5
    });
    for _ in 0..ROUNDS {
        found = found.dot(spread);
        for at in 0..count {
            let (before, mut rest) = found.view_mut().split_at(Axis(0), at);
            let mut own = rest.row_mut(0);
            for other in before.rows() {
                let share = own.dot(&other);
                own.scaled_add(-share, &other);
            }
            to_unit(own);
        }
    }
    found
}

/// The middle of each group: the sum of its vectors, brought to length one.
#[derive(Debug)]
pub(super) struct DenseMiddles {
    /// The unit vectors in rows.
    pub(super) vectors: Array2<f32>,
    /// How many vectors each group has.
    pub(super) sizes: Vec<usize>,
}

impl DenseMiddles {
    /// Sums vectors by their labels; a vector without one counts nowhere.
    pub(super) fn new(
        vectors: &ArrayView2<'_, f32>,
        labels: &[Option<u32>],
        groups: usize,
    ) -> Self {
        let mut sums = Array2::<f32>::zeros((groups, vectors.ncols()));
        let mut sizes = vec![0; groups];
        for (row, label) in vectors.rows().into_iter().zip(labels) {
            if let Some(label) = label {
                let mut sum = sums.row_mut(*label as usize);
                sum += &row;
                sizes[*label as usize] += 1;
            }
        }
        for sum in sums.rows_mut() {
            to_unit(sum);
        }
        Self {
            vectors: sums,
            sizes,
        }
    }

    /// Returns the similarity of a vector with a middle.
    pub(super) fn similarity(&self, vector: &ArrayView1<'_, f32>, group: usize) -> f32 {
        vector.dot(&self.vectors.row(group))
    }
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn vectors_are_of_length_one_and_the_unknown_stay_zero() {
        let rows = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]];
        let found = centred(3, 3, 2, |at, out| out.copy_from_slice(&rows[at]));
        for at in 0..2 {
            assert!((found.row(at).dot(&found.row(at)) - 1.0).abs() < 1e-5);
        }
        assert!(found.row(2).iter().all(|&number| number == 0.0));
    }

    #[test]
    fn directions_are_those_of_the_greatest_spread() {
        let mut spread = Array2::<f32>::eye(5);
        spread[[3, 3]] = 50.0;
        spread[[1, 1]] = 20.0;
        let found = main_directions(&spread, 2);
        assert!(
            found[[0, 3]].abs() > 0.99 && found[[1, 1]].abs() > 0.99,
            "{found}"
        );
    }

    #[test]
    fn a_middle_lies_between_its_members() {
        let vectors = array![[1.0_f32, 0.0], [0.0, 1.0], [0.6, 0.8]];
        let labels = [Some(0), Some(0), None];
        let middles = DenseMiddles::new(&vectors.view(), &labels, 1);
        assert_eq!(middles.sizes, [2]);
        assert!((middles.similarity(&vectors.row(0), 0) - 0.5_f32.sqrt()).abs() < 1e-6);
    }
}
