//! What was taken since nobody had taken anything for a while. Pure.
//!
//! A server's bucket that is full lets nothing run in. How much fits in is therefore told by the busiest
//! stretch before it was found empty, and not by all of the spell: a program that was held up for a
//! second in between took less than would have run in. The rate is not known before that, so the
//! beginnings of all stretches that can turn out the busiest are kept: the lower convex hull of what had
//! been taken over time.

use serde::{Deserialize, Serialize};

/// How many beginnings are kept. With more, the one that makes the least difference is dropped.
const MARKS: usize = 12;

/// Units taken over time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Spell {
    /// When the first unit was taken.
    since: f64,
    units: f64,
    /// Seconds after `since`, and what had been taken before, in order.
    marks: Vec<(f64, f64)>,
}

impl Spell {
    /// A spell in which nothing was taken.
    pub(super) const fn new(now: f64) -> Self {
        Self {
            since: now,
            units: 0.0,
            marks: Vec::new(),
        }
    }

    /// Whether it is a state that these functions can have left.
    pub(super) fn is_sound(&self) -> bool {
        let of_marks = self.marks.iter().flat_map(|mark| [mark.0, mark.1]);
        self.marks.len() <= MARKS
            && [self.since, self.units]
                .into_iter()
                .chain(of_marks)
                .all(f64::is_finite)
    }

    /// What was taken.
    pub(super) const fn units(&self) -> f64 {
        self.units
    }

    /// How long it has lasted, in seconds.
    pub(super) fn seconds(&self, now: f64) -> f64 {
        now - self.since
    }

    /// Takes `units`.
    pub(super) fn take(&mut self, units: f64, now: f64) {
        if self.units == 0.0 {
            *self = Self::new(now);
        }
        // Milliseconds are enough, and short where they are written down.
        let mark = (((now - self.since) * 1e3).floor() / 1e3, self.units);
        while let [.., before, last] = self.marks.as_slice()
            && bend(*before, *last, mark) <= 0.0
        {
            self.marks.pop();
        }
        self.marks.push(mark);
        if self.marks.len() > MARKS {
            let bends = self.marks.windows(3).map(|three| match three {
                [before, mark, after] => bend(*before, *mark, *after),
                _ => f64::MAX,
            });
            let least = bends
                .enumerate()
                .min_by(|one, other| one.1.total_cmp(&other.1));
            if let Some((at, _)) = least {
                self.marks.remove(at + 1);
            }
        }
        self.units += units;
    }

    /// Takes back what was taken at a time for a request that never left.
    pub(super) fn give_back(&mut self, units: f64, at: f64) {
        self.units = (self.units - units).max(0.0);
        let later = self
            .marks
            .iter_mut()
            .filter(|mark| self.since + mark.0 > at);
        for mark in later {
            mark.1 = (mark.1 - units).max(0.0);
        }
    }

    /// The most by which `taken`, all that was taken until `at`, went beyond what ran in meanwhile,
    /// of all the stretches that end then.
    pub(super) fn beyond(&self, rate: f64, taken: f64, at: f64) -> f64 {
        let seconds = at - self.since;
        self.marks
            .iter()
            .filter(|mark| mark.0 <= seconds)
            .map(|mark| taken - mark.1 - rate * (seconds - mark.0))
            .fold(taken - rate * seconds, f64::max)
    }
}

/// How many units the middle of three points lies below the line through the others.
fn bend(before: (f64, f64), middle: (f64, f64), after: (f64, f64)) -> f64 {
    let seconds = after.0 - before.0;
    if seconds <= 0.0 {
        return 0.0;
    }
    before.1 + (after.1 - before.1) * (middle.0 - before.0) / seconds - middle.1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_busiest_stretch_counts_and_not_the_pause_before_it() {
        let mut spell = Spell::new(0.0);
        spell.take(1.0, 100.0);
        for sent in 0..33 {
            spell.take(1.0, 101.0 + f64::from(sent) * 0.02);
        }
        let room = spell.beyond(20.0, spell.units(), 101.66);
        assert!((19.0..21.0).contains(&room), "{room}");
    }

    proptest! {
        #[test]
        fn it_is_never_more_than_the_truth_and_nearly_all_of_it(
            gaps in proptest::collection::vec((0_u32..60).prop_map(|ms| if ms > 55 { 900 } else { ms }), 1..120),
            rate in 1.0_f64..60.0,
        ) {
            let mut spell = Spell::new(0.0);
            let (mut now, mut times) = (50.0, Vec::new());
            for gap in &gaps {
                now += f64::from(*gap) / 1e3;
                spell.take(1.0, now);
                times.push(now);
            }
            let truth = times.iter().enumerate().map(|(before, at)| {
                (times.len() - before) as f64 - rate * (now - at)
            }).fold(f64::MIN, f64::max);
            let found = spell.beyond(rate, spell.units(), now);
            prop_assert!(spell.is_sound());
            prop_assert!(found <= truth + 0.1, "{found} > {truth}");
            prop_assert!(found >= truth - 2.0, "{found} < {truth}");
        }
    }
}
