//! Communities of a graph by modularity: the Leiden method (Traag, Waltman and van Eck 2019,
//! "From Louvain to Leiden"), with greedy choices in a fixed order in place of random ones.

use std::collections::VecDeque;

use super::graph::Graph;

/// Returns the community of each vertex, numbered from 0 in the order of their first vertices.
///
/// A higher `resolution` gives more and smaller communities.
pub(super) fn communities(graph: &Graph, resolution: f64) -> Vec<u32> {
    let alone: Vec<u32> = (0..graph.len() as u32).collect();
    communities_from(graph, resolution, alone)
}

/// Returns the communities that grow from given ones, whose numbers lie below the vertex count.
pub(super) fn communities_from(graph: &Graph, resolution: f64, mut labels: Vec<u32>) -> Vec<u32> {
    let mut strength = graph.strengths();
    let total = strength.iter().sum::<f64>();
    if total <= 0.0 {
        renumber(&mut labels);
        return labels;
    }
    let gamma = resolution / total;
    let mut merged: Option<Graph> = None;
    let mut place: Vec<u32> = (0..graph.len() as u32).collect();
    loop {
        let level = merged.as_ref().unwrap_or(graph);
        move_vertices(level, gamma, &strength, &mut labels);
        renumber(&mut labels);
        let refined = refine(level, gamma, &strength, &labels);
        let parts = refined.iter().max().map_or(0, |&last| last as usize + 1);
        if parts == level.len() {
            break;
        }
        let mut part_labels = vec![0; parts];
        let mut part_strength = vec![0.0; parts];
        for (vertex, &part) in refined.iter().enumerate() {
            part_labels[part as usize] = labels[vertex];
            part_strength[part as usize] += strength[vertex];
        }
        for part in &mut place {
            *part = refined[*part as usize];
        }
        merged = Some(level.merged(&refined, parts));
        labels = part_labels;
        strength = part_strength;
    }
    let mut result: Vec<u32> = place.iter().map(|&part| labels[part as usize]).collect();
    renumber(&mut result);
    result
}

/// Renumbers labels from 0 in the order of first appearance.
pub(super) fn renumber(labels: &mut [u32]) {
    let size = labels.iter().max().map_or(0, |&last| last as usize + 1);
    let mut fresh = vec![u32::MAX; size];
    let mut next = 0;
    for label in labels {
        let number = &mut fresh[*label as usize];
        if *number == u32::MAX {
            *number = next;
            next += 1;
        }
        *label = *number;
    }
}

/// Moves vertices to the neighbouring community of the greatest gain until none gains.
fn move_vertices(graph: &Graph, gamma: f64, strength: &[f64], labels: &mut [u32]) {
    let mut weight_of = vec![0.0; graph.len()];
    for (vertex, &label) in labels.iter().enumerate() {
        weight_of[label as usize] += strength[vertex];
    }
    let mut links = vec![0.0; graph.len()];
    let mut near: Vec<u32> = Vec::new();
    let mut queue: VecDeque<u32> = (0..graph.len() as u32).collect();
    let mut queued = vec![true; graph.len()];
    while let Some(vertex) = queue.pop_front() {
        let at = vertex as usize;
        queued[at] = false;
        for (other, weight) in graph.row(at) {
            let label = labels[other as usize];
            if links[label as usize] == 0.0 {
                near.push(label);
            }
            links[label as usize] += f64::from(weight);
        }
        let own = labels[at];
        weight_of[own as usize] -= strength[at];
        let gain = |label: u32, links: &[f64]| {
            links[label as usize] - gamma * strength[at] * weight_of[label as usize]
        };
        let mut best = own;
        let mut best_gain = gain(own, &links);
        for &label in &near {
            let candidate = gain(label, &links);
            // A margin against rounding, which could otherwise move a vertex back and forth.
            if candidate > best_gain + 1e-12 {
                best = label;
                best_gain = candidate;
            }
        }
        weight_of[best as usize] += strength[at];
        if best != own {
            labels[at] = best;
            for (other, _) in graph.row(at) {
                if labels[other as usize] != best && !queued[other as usize] {
                    queued[other as usize] = true;
                    queue.push_back(other);
                }
            }
        }
        for label in near.drain(..) {
            links[label as usize] = 0.0;
        }
    }
}

/// Splits each community into well-connected parts: vertices still alone join the part within
/// their community of the greatest gain, when both are well connected to the community.
fn refine(graph: &Graph, gamma: f64, strength: &[f64], labels: &[u32]) -> Vec<u32> {
    let mut community = vec![0.0; graph.len()];
    for (vertex, &label) in labels.iter().enumerate() {
        community[label as usize] += strength[vertex];
    }
    let linked = |vertex: usize| -> f64 {
        let row = graph.row(vertex);
        row.filter(|edge| labels[edge.0 as usize] == labels[vertex])
            .map(|edge| f64::from(edge.1))
            .sum()
    };
    let mut parts: Vec<u32> = (0..graph.len() as u32).collect();
    let mut weight_of = strength.to_vec();
    let mut size = vec![1_u32; graph.len()];
    // The links of each part to the rest of its community.
    let mut outward: Vec<f64> = (0..graph.len()).map(linked).collect();
    let mut links = vec![0.0; graph.len()];
    let mut near: Vec<u32> = Vec::new();
    for vertex in 0..graph.len() {
        let rest = |part: usize, outward: &[f64], weight_of: &[f64]| {
            let all = community[labels[vertex] as usize];
            outward[part] >= gamma * weight_of[part] * (all - weight_of[part]) - 1e-12
        };
        if size[parts[vertex] as usize] != 1 || !rest(vertex, &outward, &weight_of) {
            continue;
        }
        for (other, weight) in graph.row(vertex) {
            if labels[other as usize] == labels[vertex] {
                let part = parts[other as usize];
                if links[part as usize] == 0.0 {
                    near.push(part);
                }
                links[part as usize] += f64::from(weight);
            }
        }
        let mut best = None;
        let mut best_gain = 1e-12;
        for &part in &near {
            let gain = links[part as usize] - gamma * strength[vertex] * weight_of[part as usize];
            if gain > best_gain && rest(part as usize, &outward, &weight_of) {
                best = Some(part as usize);
                best_gain = gain;
            }
        }
        if let Some(part) = best {
            outward[part] += outward[vertex] - 2.0 * links[part];
            weight_of[part] += strength[vertex];
            size[part] += 1;
            size[vertex] = 0;
            parts[vertex] = part as u32;
        }
        for part in near.drain(..) {
            links[part as usize] = 0.0;
        }
    }
    renumber(&mut parts);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_triangles() -> Graph {
        Graph::from_edges(
            7,
            &[
                (0, 1, 1.0),
                (1, 2, 1.0),
                (0, 2, 1.0),
                (3, 4, 1.0),
                (4, 5, 1.0),
                (3, 5, 1.0),
                (2, 3, 0.2),
            ],
        )
    }

    #[test]
    fn two_triangles_are_two_communities_and_a_loner_one() {
        assert_eq!(communities(&two_triangles(), 1.0), [0, 0, 0, 1, 1, 1, 2]);
    }

    #[test]
    fn resolution_goes_from_one_to_all() {
        assert_eq!(communities(&two_triangles(), 0.01), [0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(communities(&two_triangles(), 50.0), [0, 1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn an_empty_graph_has_no_communities() {
        assert!(communities(&Graph::default(), 1.0).is_empty());
        assert_eq!(communities(&Graph::from_edges(2, &[]), 1.0), [0, 1]);
    }

    #[test]
    fn a_ring_of_cliques_is_cut_between_them() {
        let (cliques, size) = (12_u32, 5_u32);
        let mut list = Vec::new();
        for clique in 0..cliques {
            for one in 0..size {
                for other in one + 1..size {
                    list.push((clique * size + one, clique * size + other, 1.0));
                }
            }
            list.push((clique * size, (clique + 1) % cliques * size + 1, 1.0));
        }
        let found = communities(&Graph::from_edges((cliques * size) as usize, &list), 1.0);
        for (vertex, &label) in (0_u32..).zip(&found) {
            assert_eq!(label, vertex / size);
        }
    }
}
