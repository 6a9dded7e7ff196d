//! Nearest neighbours among dense unit vectors: exact for small sets, by cells for large ones.

use std::ops::Range;

use ndarray::{Array2, ArrayView2, Axis, Slice};

use super::dense::to_unit;

/// The largest set that is searched exactly.
const EXACT_UP_TO: usize = 4_096;
/// How many vectors a cell has on average.
const CELL: usize = 256;
/// How many cells around its own a vector is compared with.
const PROBED: usize = 24;
/// How many vectors a cell the middles of the cells are found on.
const SAMPLED_A_CELL: usize = 24;
/// How often the middles of the cells are moved.
const ROUNDS: usize = 6;
/// How many of the columns large sets are compared by, which are the first and the weightiest. On seven
/// labelled sets 64 of 384 group as well as 128 and 200 do, and take half as long.
const MAIN: usize = 64;
/// How many rows are multiplied at once.
const BLOCK: usize = 256;
/// With how many others.
const WIDE_BLOCK: usize = 1_024;

/// The nearest neighbours of each of some vectors.
#[derive(Clone, Debug, Default)]
pub(super) struct Neighbours {
    /// The neighbours of each vector, nearest first, with their similarity.
    pub(super) rows: Vec<Vec<(u32, f32)>>,
}

/// Finds up to `count` neighbours of each unit vector by their product; a tie goes to the first.
///
/// Above [`EXACT_UP_TO`] vectors this compares each only with those of the cells around it, and only by
/// its first columns, which must be the weightiest; so it misses some. The answer does not depend on the number of threads.
pub(super) fn nearest_dense(
    vectors: &ArrayView2<'_, f32>,
    count: usize,
    threads: usize,
) -> Neighbours {
    let size = vectors.nrows();
    if size <= EXACT_UP_TO {
        let blocks: Vec<usize> = (0..size).step_by(BLOCK).collect();
        let rows = in_threads(&blocks, threads, |&start| {
            let end = (start + BLOCK).min(size);
            let mut best = vec![Best::new(count); end - start];
            for from in (0..size).step_by(WIDE_BLOCK) {
                let others = from..(from + WIDE_BLOCK).min(size);
                offer(vectors, start..end, others, &mut best);
            }
            best.into_iter().map(Best::finish).collect::<Vec<_>>()
        });
        return Neighbours {
            rows: rows.into_iter().flatten().collect(),
        };
    }
    if vectors.ncols() <= MAIN {
        return by_cells(vectors, count, threads);
    }
    let mut main = vectors.slice_axis(Axis(1), Slice::from(..MAIN)).to_owned();
    for row in main.rows_mut() {
        to_unit(row);
    }
    by_cells(&main.view(), count, threads)
}

/// Does work on each part in some threads, and returns the results in the order of the parts.
pub(super) fn in_threads<T: Sync, R: Send>(
    parts: &[T],
    threads: usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let threads = threads.clamp(1, parts.len().max(1));
    if threads == 1 {
        return parts.iter().map(work).collect();
    }
    let next = std::sync::atomic::AtomicUsize::new(0);
    let run = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let Some(part) = parts.get(at) else {
                return done;
            };
            done.push((at, work(part)));
        }
    };
    let mut all: Vec<(usize, R)> = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
        let mut all = run();
        for other in others {
            match other.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_by_key(|&(at, _)| at);
    all.into_iter().map(|(_, result)| result).collect()
}

/// The best neighbours of one vector so far.
#[derive(Clone, Debug)]
struct Best {
    limit: usize,
    /// What a candidate must exceed.
    floor: f32,
    found: Vec<(u32, f32)>,
}

impl Best {
    fn new(limit: usize) -> Self {
        Self {
            limit,
            floor: f32::NEG_INFINITY,
            found: Vec::with_capacity(limit * 2 + 1),
        }
    }

    fn push(&mut self, other: u32, product: f32) {
        self.found.push((other, product));
        if self.found.len() > self.limit * 2 {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.limit > 0 && self.found.len() > self.limit {
            self.found
                .select_nth_unstable_by(self.limit - 1, |one, other| closer(*one, *other));
            self.found.truncate(self.limit);
            let worst = self.found.iter().map(|entry| entry.1);
            self.floor = worst.fold(f32::INFINITY, f32::min);
        }
    }

    fn finish(mut self) -> Vec<(u32, f32)> {
        self.cut();
        self.found
            .sort_unstable_by(|one, other| closer(*one, *other));
        self.found.truncate(self.limit);
        self.found.shrink_to_fit();
        self.found
    }
}

fn closer(one: (u32, f32), other: (u32, f32)) -> std::cmp::Ordering {
    other.1.total_cmp(&one.1).then(one.0.cmp(&other.0))
}

/// Offers the products of some rows with others to the best of the first.
fn offer(
    vectors: &ArrayView2<'_, f32>,
    own: Range<usize>,
    others: Range<usize>,
    best: &mut [Best],
) {
    let products = rows(vectors, own.clone()).dot(&rows(vectors, others.clone()).t());
    for ((own, row), best) in own.zip(products.rows()).zip(best) {
        let Some(row) = row.to_slice() else { continue };
        for (chunk, base) in row.chunks(16).zip(others.clone().step_by(16)) {
            let most = chunk.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            if most < best.floor {
                continue;
            }
            for (&product, other) in chunk.iter().zip(base..) {
                // Equal to the floor may still come before by its number.
                if product >= best.floor && other != own {
                    best.push(other as u32, product);
                }
            }
        }
    }
}

fn rows<'a>(vectors: &'a ArrayView2<'_, f32>, range: Range<usize>) -> ArrayView2<'a, f32> {
    vectors.slice_axis(Axis(0), Slice::from(range))
}

/// Compares the vectors of each cell with those of the cells around it.
fn by_cells(vectors: &ArrayView2<'_, f32>, count: usize, threads: usize) -> Neighbours {
    let size = vectors.nrows();
    let (cells, middles) = cells(vectors, size.div_ceil(CELL), threads);
    let probes = probes(&middles);
    let mut starts = vec![0_usize; middles.nrows() + 1];
    for &cell in &cells {
        starts[cell as usize + 1] += 1;
    }
    for at in 0..middles.nrows() {
        starts[at + 1] += starts[at];
    }
    // The vectors cell by cell, so that each block is one piece of memory.
    let mut order: Vec<u32> = (0..size as u32).collect();
    order.sort_by_key(|&at| (cells[at as usize], at));
    let mut sorted = Array2::zeros(vectors.dim());
    for (mut row, &at) in sorted.rows_mut().into_iter().zip(&order) {
        row.assign(&vectors.row(at as usize));
    }
    let numbers: Vec<usize> = (0..middles.nrows()).collect();
    let found = in_threads(&numbers, threads, |&cell| {
        let own = starts[cell]..starts[cell + 1];
        let mut best = vec![Best::new(count); own.len()];
        for &other in &probes[cell] {
            let others = starts[other as usize]..starts[other as usize + 1];
            for start in own.clone().step_by(BLOCK) {
                let end = (start + BLOCK).min(own.end);
                let best = &mut best[start - own.start..end - own.start];
                offer(&sorted.view(), start..end, others.clone(), best);
            }
        }
        best.into_iter().map(Best::finish).collect::<Vec<_>>()
    });
    let mut rows = vec![Vec::new(); size];
    for (mut row, &at) in found.into_iter().flatten().zip(&order) {
        for entry in &mut row {
            entry.0 = order[entry.0 as usize];
        }
        row.sort_unstable_by(|one, other| closer(*one, *other));
        rows[at as usize] = row;
    }
    Neighbours { rows }
}

/// Lists the cells around each cell, itself first.
fn probes(middles: &Array2<f32>) -> Vec<Vec<u32>> {
    let products = middles.dot(&middles.t());
    (0_u32..)
        .zip(products.rows())
        .map(|(own, row)| {
            let mut near: Vec<(u32, f32)> = (0..).zip(row.iter().copied()).collect();
            near[own as usize].1 = f32::INFINITY;
            near.sort_unstable_by(|one, other| closer(*one, *other));
            near.truncate(PROBED);
            near.into_iter().map(|(cell, _)| cell).collect()
        })
        .collect()
}

/// Parts vectors into cells around middles that are found on a sample (spherical k-means, started
/// from vectors at equal distances in the list).
fn cells(vectors: &ArrayView2<'_, f32>, count: usize, threads: usize) -> (Vec<u32>, Array2<f32>) {
    let size = vectors.nrows();
    let sampled = (count * SAMPLED_A_CELL).min(size);
    let mut sample = Array2::zeros((sampled, vectors.ncols()));
    for (at, mut row) in sample.rows_mut().into_iter().enumerate() {
        row.assign(&vectors.row(scattered(at, size)));
    }
    let mut middles = rows(&sample.view(), 0..count).to_owned();
    for _ in 0..ROUNDS {
        let labels = assign(&sample.view(), &middles, threads);
        let mut sums = Array2::<f32>::zeros(middles.dim());
        for (row, &label) in sample.rows().into_iter().zip(&labels) {
            let mut sum = sums.row_mut(label as usize);
            sum += &row;
        }
        for (mut middle, sum) in middles.rows_mut().into_iter().zip(sums.rows()) {
            let length = sum.dot(&sum).sqrt();
            // A middle that has lost all its vectors stays where it is.
            if length > 0.0 {
                middle.assign(&(&sum / length));
            }
        }
    }
    (assign(vectors, &middles, threads), middles)
}

/// Returns a place in the list for the given number, all different, far from each other.
pub(super) fn scattered(number: usize, size: usize) -> usize {
    if size < 2 {
        return 0;
    }
    // Steps of the golden section, made to share no divisor with the size.
    let mut step = (size as f64 * 0.618_033_988_75) as usize | 1;
    while gcd(step, size) != 1 {
        step += 2;
    }
    (number * step) % size
}

fn gcd(one: usize, other: usize) -> usize {
    if other == 0 {
        one
    } else {
        gcd(other, one % other)
    }
}

/// Returns the nearest middle of each vector.
pub(super) fn assign(
    vectors: &ArrayView2<'_, f32>,
    middles: &Array2<f32>,
    threads: usize,
) -> Vec<u32> {
    let size = vectors.nrows();
    let blocks: Vec<usize> = (0..size).step_by(BLOCK).collect();
    let labels = in_threads(&blocks, threads, |&start| {
        let block = rows(vectors, start..(start + BLOCK).min(size));
        let products = block.dot(&middles.t());
        let nearest = products.rows().into_iter().map(|row| {
            let mut best = (0_u32, f32::NEG_INFINITY);
            for (label, &product) in (0..).zip(row) {
                if product > best.1 {
                    best = (label, product);
                }
            }
            best.0
        });
        nearest.collect::<Vec<_>>()
    });
    labels.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Unit vectors around some middles, from a fixed start.
    fn cloud(count: usize, dimensions: usize) -> Array2<f32> {
        let mut state = 7_u64;
        let mut number = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 40) as f32 / (1_u64 << 24) as f32 - 0.5
        };
        let middles = Array2::from_shape_simple_fn((60, dimensions), &mut number);
        let mut vectors = Array2::from_shape_simple_fn((count, dimensions), &mut number);
        for (at, mut row) in vectors.rows_mut().into_iter().enumerate() {
            row += &middles.row(at % 60);
            let length = row.dot(&row).sqrt();
            row /= length;
        }
        vectors
    }

    #[test]
    fn cells_find_nine_of_ten_true_neighbours() {
        let vectors = cloud(EXACT_UP_TO + 900, 24);
        let found = nearest_dense(&vectors.view(), 10, 2);
        assert_eq!(found.rows.len(), vectors.nrows());
        let mut hits = 0;
        let asked: Vec<usize> = (0..vectors.nrows()).step_by(50).collect();
        for &own in &asked {
            let products = vectors.dot(&vectors.row(own));
            let mut true_ones: Vec<(u32, f32)> = (0..).zip(products).collect();
            true_ones.remove(own);
            true_ones.sort_unstable_by(|one, other| closer(*one, *other));
            let near: Vec<u32> = found.rows[own].iter().map(|entry| entry.0).collect();
            hits += true_ones[..10]
                .iter()
                .filter(|entry| near.contains(&entry.0))
                .count();
        }
        assert!(
            hits * 10 >= asked.len() * 10 * 9,
            "{hits} of {}",
            asked.len() * 10
        );
    }

    #[test]
    fn threads_change_nothing() {
        let vectors = cloud(700, 12);
        let one = nearest_dense(&vectors.view(), 8, 1).rows;
        for threads in [2, 5] {
            assert_eq!(nearest_dense(&vectors.view(), 8, threads).rows, one);
        }
        assert!(one.iter().enumerate().all(|(own, row)| {
            row.len() == 8 && row.iter().all(|entry| entry.0 as usize != own)
        }));
    }

    #[test]
    fn few_vectors_have_few_neighbours() {
        let vectors = cloud(3, 4);
        assert_eq!(nearest_dense(&vectors.view(), 10, 3).rows[0].len(), 2);
        assert!(nearest_dense(&vectors.view(), 0, 1).rows[0].is_empty());
        let none = Array2::<f32>::zeros((0, 4));
        assert!(nearest_dense(&none.view(), 5, 2).rows.is_empty());
    }

    #[test]
    fn scattered_places_are_all_different() {
        for size in [1, 2, 7, 100, 999] {
            let mut places: Vec<usize> = (0..size).map(|at| scattered(at, size)).collect();
            places.sort_unstable();
            places.dedup();
            assert_eq!(places.len(), size);
        }
    }
}
