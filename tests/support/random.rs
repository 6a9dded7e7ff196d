//! Random moments and inputs that can be had again: a seed is all that is needed.

use super::variable;

/// A small generator (splitmix64).
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    /// Begins with a seed.
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}

/// The seed given as `IGNY8_TEST_SEED`, else one of this process. Print it.
pub(crate) fn seed() -> u64 {
    variable("IGNY8_TEST_SEED")
        .and_then(|seed| seed.into_string().ok()?.parse().ok())
        .unwrap_or_else(|| u64::from(std::process::id()))
}
