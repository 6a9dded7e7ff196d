//! An undirected weighted graph in compressed rows.

/// An undirected weighted graph: the edges of each vertex, from both of its ends, row after row.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    /// Where each row starts in the two lists below; one more than there are vertices.
    starts: Vec<u32>,
    /// The other end of each edge, ascending within a row. No loops.
    ends: Vec<u32>,
    /// The weight of each edge.
    weights: Vec<f32>,
    /// The weight inside each vertex, counted from both ends.
    pub(super) inside: Vec<f64>,
}

impl Graph {
    /// Makes a graph from edges given once each in either direction; parallel edges add up.
    pub(super) fn from_edges(vertices: usize, list: &[(u32, u32, f32)]) -> Self {
        let mut counts = vec![0_u32; vertices + 1];
        let mut inside = vec![0.0; vertices];
        for &(from, to, weight) in list {
            if from == to {
                inside[from as usize] += 2.0 * f64::from(weight);
            } else {
                counts[from as usize + 1] += 1;
                counts[to as usize + 1] += 1;
            }
        }
        for at in 0..vertices {
            counts[at + 1] += counts[at];
        }
        let mut next = counts.clone();
        let mut entries = vec![(0_u32, 0.0_f32); counts[vertices] as usize];
        for &(from, to, weight) in list.iter().filter(|edge| edge.0 != edge.1) {
            for (one, other) in [(from, to), (to, from)] {
                let place = &mut next[one as usize];
                entries[*place as usize] = (other, weight);
                *place += 1;
            }
        }
        let mut graph = Self {
            starts: Vec::with_capacity(vertices + 1),
            ends: Vec::with_capacity(entries.len()),
            weights: Vec::with_capacity(entries.len()),
            inside,
        };
        graph.starts.push(0);
        for vertex in 0..vertices {
            let row = &mut entries[counts[vertex] as usize..counts[vertex + 1] as usize];
            row.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
            graph.push_row(row);
        }
        graph
    }

    /// Appends the row of the next vertex; entries of one end come together and add up.
    fn push_row(&mut self, row: &[(u32, f32)]) {
        let first = self.ends.len();
        for &(other, weight) in row {
            if self.ends.len() > first && self.ends.last() == Some(&other) {
                if let Some(last) = self.weights.last_mut() {
                    *last += weight;
                }
            } else {
                self.ends.push(other);
                self.weights.push(weight);
            }
        }
        self.starts.push(self.ends.len() as u32);
    }

    /// Returns the edges of a vertex: the other end, ascending, and the weight.
    pub(super) fn row(&self, vertex: usize) -> impl Iterator<Item = (u32, f32)> + '_ {
        let range = self.range(vertex);
        self.ends[range.clone()]
            .iter()
            .copied()
            .zip(self.weights[range].iter().copied())
    }

    fn range(&self, vertex: usize) -> std::ops::Range<usize> {
        self.starts[vertex] as usize..self.starts[vertex + 1] as usize
    }

    /// Returns the weight of all edges of each vertex, with what is inside it.
    pub(super) fn strengths(&self) -> Vec<f64> {
        (0..self.len())
            .map(|vertex| {
                let row = self.weights[self.range(vertex)].iter();
                row.map(|&weight| f64::from(weight)).sum::<f64>() + self.inside[vertex]
            })
            .collect()
    }

    /// Returns the graph of some vertices, which come in ascending order, and the edges among them.
    pub(super) fn part(&self, vertices: &[u32]) -> Self {
        let mut part = Self {
            starts: vec![0],
            ..Self::default()
        };
        let mut row = Vec::new();
        for &vertex in vertices {
            row.clear();
            row.extend(self.row(vertex as usize).filter_map(|(other, weight)| {
                let place = vertices.binary_search(&other).ok()?;
                Some((place as u32, weight))
            }));
            part.push_row(&row);
            part.inside.push(self.inside[vertex as usize]);
        }
        part
    }

    /// Returns the graph in which each group of vertices is one; groups are numbered below `count`.
    pub(super) fn merged(&self, groups: &[u32], count: usize) -> Self {
        let mut members_start = vec![0_u32; count + 1];
        for &group in groups {
            members_start[group as usize + 1] += 1;
        }
        for at in 0..count {
            members_start[at + 1] += members_start[at];
        }
        let mut next = members_start.clone();
        let mut members = vec![0_u32; groups.len()];
        for (vertex, &group) in (0_u32..).zip(groups) {
            members[next[group as usize] as usize] = vertex;
            next[group as usize] += 1;
        }
        let mut whole = Self {
            starts: vec![0],
            ..Self::default()
        };
        let mut sums = vec![0.0_f64; count];
        let mut near: Vec<u32> = Vec::new();
        let mut row = Vec::new();
        for group in 0..count {
            let mut inside = 0.0;
            let range = members_start[group] as usize..members_start[group + 1] as usize;
            for &vertex in &members[range] {
                inside += self.inside[vertex as usize];
                for (other, weight) in self.row(vertex as usize) {
                    let other = groups[other as usize];
                    if other as usize == group {
                        inside += f64::from(weight);
                    } else {
                        let sum = &mut sums[other as usize];
                        if *sum == 0.0 {
                            near.push(other);
                        }
                        *sum += f64::from(weight);
                    }
                }
            }
            near.sort_unstable();
            row.clear();
            for other in near.drain(..) {
                row.push((other, std::mem::take(&mut sums[other as usize]) as f32));
            }
            whole.push_row(&row);
            whole.inside.push(inside);
        }
        whole
    }

    /// Returns how many vertices there are.
    pub(super) fn len(&self) -> usize {
        self.inside.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parallel_edges_add_up_and_loops_go_inside() {
        let graph = Graph::from_edges(3, &[(0, 1, 0.5), (1, 0, 0.25), (2, 2, 1.0)]);
        assert_eq!(graph.row(0).collect::<Vec<_>>(), [(1, 0.75)]);
        assert_eq!(graph.row(1).collect::<Vec<_>>(), [(0, 0.75)]);
        assert_eq!(graph.row(2).count(), 0);
        assert_eq!(graph.strengths(), [0.75, 0.75, 2.0]);
    }

    #[test]
    fn merging_keeps_the_weight() {
        let graph = Graph::from_edges(4, &[(0, 1, 1.0), (1, 2, 0.5), (2, 3, 1.0), (0, 3, 0.25)]);
        let merged = graph.merged(&[0, 0, 1, 1], 2);
        assert_eq!(merged.row(0).collect::<Vec<_>>(), [(1, 0.75)]);
        assert_eq!(merged.inside, [2.0, 2.0]);
        let total: f64 = graph.strengths().iter().sum();
        assert!((merged.strengths().iter().sum::<f64>() - total).abs() < 1e-9);
    }

    #[test]
    fn a_part_keeps_the_edges_among_its_vertices() {
        let graph = Graph::from_edges(4, &[(0, 1, 1.0), (1, 2, 0.5), (2, 3, 1.0)]);
        let part = graph.part(&[1, 2]);
        assert_eq!(part.row(0).collect::<Vec<_>>(), [(1, 0.5)]);
        assert_eq!(part.len(), 2);
    }
}
