//! Compounds inside a large cluster: coffee tables among tables.

use std::collections::BTreeMap;

use super::roles::{Phrase, Role};

/// Below this size a cluster keeps its compounds together.
const LEAST_TO_CARVE: usize = 12;
/// How many keywords make a compound a cluster of its own.
const LEAST_COMPOUND: usize = 3;

/// Gives the larger compounds of large communities a community of their own.
///
/// A head shared by forty keywords brings them all about equally close, so that closeness alone
/// would not part them; what an editor parts them by is the noun before the head.
pub(super) fn carve_compounds(phrases: &[Phrase], labels: &[u32]) -> Vec<u32> {
    let mut result = labels.to_vec();
    let mut next = labels.iter().max().map_or(0, |&last| last + 1);
    let mut groups: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (keyword, &label) in labels.iter().enumerate() {
        groups.entry(label).or_default().push(keyword);
    }
    for group in groups
        .into_values()
        .filter(|group| group.len() >= LEAST_TO_CARVE)
    {
        let mut compounds: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        for &keyword in &group {
            if let Some(compound) = compound(&phrases[keyword]) {
                compounds.entry(compound).or_default().push(keyword);
            }
        }
        for members in compounds.into_values() {
            if members.len() >= LEAST_COMPOUND && group.len() - members.len() >= LEAST_COMPOUND {
                for keyword in members {
                    result[keyword] = next;
                }
                next += 1;
            }
        }
    }
    result
}

/// The stems of the noun that qualifies the head, and of the head.
fn compound(phrase: &Phrase) -> Option<(&str, &str)> {
    let head = phrase.head?;
    let partner = phrase.partner(head)?;
    matches!(partner.role, Role::Topic | Role::Tail)
        .then_some((&*partner.stem, &*phrase.words[head].stem))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::clustering::roles::read_phrases;

    #[test]
    fn a_compound_of_three_leaves_a_large_cluster() {
        let texts = [
            "coffee table",
            "oak coffee table",
            "coffee tables",
            "card table",
            "oak table",
            "red table",
            "table for kids",
            "small table",
            "glass table",
            "round table",
            "white table",
            "black table",
        ];
        let phrases = read_phrases(&texts, "en");
        let labels = carve_compounds(&phrases, &[0; 12]);
        assert_eq!(labels, [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(carve_compounds(&phrases[..8], &[0; 8]), [0; 8]);
    }
}
