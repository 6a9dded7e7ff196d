//! The foremost keywords of pages, in a form that many keywords are quickly compared with.

use std::collections::HashMap;

use ndarray::ArrayView2;

use super::likeness::{Likeness, together};

/// Keywords that lead a page each, by the order in which they were added.
///
/// Says the same as [`Likeness::between`], of all leaders at once: a topic of thousands of keywords has
/// a thousand pages, and every keyword is compared with each of them.
#[derive(Debug)]
pub(super) struct Leaders<'l> {
    likeness: &'l Likeness,
    /// The meanings one after another; zeros where one is not known.
    meanings: Vec<f32>,
    is_known: Vec<bool>,
    /// Which leaders have a term, with its weight.
    terms: HashMap<u32, Vec<(u32, f32)>>,
    /// What each leader shares in words with the keyword that is looked at.
    shared: Vec<f32>,
}

impl<'l> Leaders<'l> {
    pub(super) fn new(likeness: &'l Likeness) -> Self {
        Self {
            likeness,
            meanings: Vec::new(),
            is_known: Vec::new(),
            terms: HashMap::new(),
            shared: Vec::new(),
        }
    }

    /// Adds a leader.
    pub(super) fn add(&mut self, keyword: usize) {
        let number = self.is_known.len() as u32;
        let meaning = self.likeness.meaning(keyword);
        self.is_known.push(meaning.is_some());
        if let Some(meaning) = meaning {
            self.meanings.extend(meaning);
        } else {
            let columns = self.likeness.columns();
            self.meanings.resize(self.meanings.len() + columns, 0.0);
        }
        for &(term, weight) in &self.likeness.words()[keyword] {
            self.terms.entry(term).or_default().push((number, weight));
        }
        self.shared.push(0.0);
    }

    /// Returns how many leaders there are.
    pub(super) fn count(&self) -> usize {
        self.is_known.len()
    }

    /// Returns the leader that a keyword is most like of those that it `may` have, the first of several,
    /// and how like it is; those before `from` are left out. `None` when there are no leaders.
    pub(super) fn nearest(
        &mut self,
        keyword: usize,
        from: usize,
        may: impl Fn(usize) -> bool,
    ) -> Option<(usize, f32)> {
        if from >= self.count() {
            return None;
        }
        self.shared.fill(0.0);
        for &(term, weight) in &self.likeness.words()[keyword] {
            for &(leader, other) in self.terms.get(&term).into_iter().flatten() {
                self.shared[leader as usize] += weight * other;
            }
        }
        let columns = self.likeness.columns();
        let own = self.likeness.meaning(keyword);
        let products = own.and_then(|own| {
            let size = (self.count() - from, columns);
            let meanings = ArrayView2::from_shape(size, &self.meanings[from * columns..]).ok()?;
            Some(meanings.dot(&own))
        });
        let mut best: Option<(usize, f32)> = None;
        for (leader, &words) in self.shared.iter().enumerate().skip(from) {
            let like = match &products {
                Some(products) if self.is_known[leader] => together(products[leader - from], words),
                _ => words,
            };
            if best.is_none_or(|(_, most)| like > most) && may(leader) {
                best = Some((leader, like));
            }
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::clustering::options::{Options, Similarity};
    use crate::engines::clustering::roles::read_phrases;

    #[test]
    fn the_nearest_leader_is_that_of_the_plain_comparison() {
        let texts = [
            "wool rug",
            "desk lamp",
            "лампа для стола",
            "office chair",
            "rugs for kids",
            "table lamp with dimmer",
            "угловой диван",
            "ergonomic chair",
        ];
        let phrases = read_phrases(&texts, "en");
        let options = Options {
            language: "en",
            granularity: crate::engines::clustering::Granularity::Auto,
            threads: 1,
        };
        let places: Vec<usize> = (0..texts.len()).collect();
        for similarity in [Similarity::Semantic, Similarity::Lexical] {
            let likeness = Likeness::read(&texts, &phrases, &places, similarity, &options);
            let mut leaders = Leaders::new(&likeness);
            assert_eq!(leaders.nearest(7, 0, |_| true), None);
            for leader in 0..4 {
                leaders.add(leader);
            }
            for keyword in 4..texts.len() {
                let (found, like) = leaders.nearest(keyword, 0, |_| true).unwrap();
                let (later, less) = leaders.nearest(keyword, 2, |_| true).unwrap();
                assert!(later >= 2 && (less - likeness.between(keyword, later)).abs() < 1e-5);
                assert!((like - likeness.between(keyword, found)).abs() < 1e-5);
                assert!((0..4).all(|other| likeness.between(keyword, other) <= like + 1e-5));
            }
        }
    }
}
