//! Length as a contract: what was ordered, and what may be delivered.

/// How far a text may fall short of its order, in percent.
pub const MAX_SHORT_PERCENT: u32 = 10;

/// How far a text may go beyond its order, in percent.
pub const MAX_LONG_PERCENT: u32 = 20;

/// What a text's length says about the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// It is as long as ordered, within the tolerance.
    Kept,
    /// So many words are missing to the order.
    Short(u32),
    /// It has so many words more than the order.
    Long(u32),
}

/// The fewest and the most words that keep an order, both included.
#[must_use]
pub const fn bounds(ordered: u32) -> (u32, u32) {
    let ordered = ordered as u64;
    let fewest = (ordered * (100 - MAX_SHORT_PERCENT as u64)).div_ceil(100);
    let most = ordered * (100 + MAX_LONG_PERCENT as u64) / 100;
    // Both are at most 1.2 times a 32-bit number; more than that is never ordered.
    (fewest as u32, most as u32)
}

/// Holds a text of `words` words against an order.
#[must_use]
pub const fn judge(ordered: u32, words: u32) -> Length {
    let (fewest, most) = bounds(ordered);
    if words < fewest {
        Length::Short(ordered - words)
    } else if words > most {
        Length::Long(words - ordered)
    } else {
        Length::Kept
    }
}

/// Shares out an order over parts by their weights; every part gets at least `least`, and the sum is
/// the order wherever that leaves room for it.
#[must_use]
pub fn budgets(ordered: u32, weights: &[u32], least: u32) -> Vec<u32> {
    let sum: u64 = weights.iter().map(|weight| u64::from(*weight).max(1)).sum();
    let mut shares = Vec::with_capacity(weights.len());
    let (mut seen, mut given) = (0_u64, 0_u64);
    for weight in weights {
        // By running sums, so that rounding never adds up.
        seen += u64::from(*weight).max(1);
        let until = u64::from(ordered) * seen / sum;
        shares.push(u32::try_from(until - given).unwrap_or(u32::MAX).max(least));
        given = until;
    }
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_tenth_less_and_a_fifth_more_are_kept() {
        assert_eq!(bounds(900), (810, 1080));
        assert_eq!(judge(900, 809), Length::Short(91));
        assert_eq!(judge(900, 810), Length::Kept);
        assert_eq!(judge(900, 1080), Length::Kept);
        assert_eq!(judge(900, 1081), Length::Long(181));
        assert_eq!(bounds(15), (14, 18));
    }

    proptest! {
        #[test]
        fn an_order_is_shared_out_to_the_word(
            ordered in 50_u32..20_000,
            weights in prop::collection::vec(0_u32..20, 1..12),
        ) {
            let shares = budgets(ordered, &weights, 0);
            prop_assert_eq!(shares.len(), weights.len());
            prop_assert_eq!(shares.iter().sum::<u32>(), ordered);
            let floored = budgets(ordered, &weights, 60);
            prop_assert!(floored.iter().all(|share| *share >= 60));
        }

        #[test]
        fn judging_agrees_with_the_bounds(ordered in 1_u32..1_000_000, words in 0_u32..1_500_000) {
            let (fewest, most) = bounds(ordered);
            prop_assert!(fewest <= ordered && ordered <= most);
            let kept = judge(ordered, words) == Length::Kept;
            prop_assert_eq!(kept, (fewest..=most).contains(&words));
        }
    }
}
