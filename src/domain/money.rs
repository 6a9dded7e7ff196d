//! Money as integers.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How many micro-USD one credit shows as. A credit is only a unit of display.
pub const MICROS_PER_CREDIT: i64 = 10_000;

/// An amount in millionths of a US dollar.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct UsdMicros(pub i64);

impl UsdMicros {
    /// No money.
    pub const ZERO: Self = Self(0);

    /// Prices `tokens` at `per_million` micro-USD per million tokens, rounded up to the next
    /// micro-USD, so that a price above zero never counts as nothing.
    #[must_use]
    pub fn for_tokens(tokens: u64, per_million: Self) -> Self {
        let exact = i128::from(tokens) * i128::from(per_million.0);
        let rounded_up = (exact + 999_999).div_euclid(1_000_000);
        Self(i64::try_from(rounded_up).unwrap_or(i64::MAX))
    }

    /// Adds, stopping at the largest amount instead of wrapping.
    #[must_use]
    pub fn saturating_add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Subtracts, stopping at the smallest amount instead of wrapping.
    #[must_use]
    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Parses a decimal amount of US dollars such as `5`, `0.25` or `$1.50`.
    ///
    /// Returns `None` for anything that is not a plain amount with at most six decimals, and for
    /// negative amounts.
    #[must_use]
    pub fn parse_usd(text: &str) -> Option<Self> {
        let digits = text.trim().trim_start_matches('$');
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty())
            || fraction.len() > 6
            || !all_digits(whole)
            || !all_digits(fraction)
        {
            return None;
        }
        let whole: i64 = if whole.is_empty() {
            0
        } else {
            whole.parse().ok()?
        };
        let fraction: i64 = format!("{fraction:0<6}").parse().ok()?;
        whole
            .checked_mul(1_000_000)?
            .checked_add(fraction)
            .map(Self)
    }
}

impl std::iter::Sum for UsdMicros {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::saturating_add)
    }
}

impl fmt::Display for UsdMicros {
    /// Shows dollars with as many decimals as the amount needs, at least two: `$0.00`, `$0.000045`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let micros = self.0.unsigned_abs();
        let fraction = format!("{:06}", micros % 1_000_000);
        let trimmed = fraction.trim_end_matches('0');
        let shown = if trimmed.len() < 2 {
            &fraction[..2]
        } else {
            trimmed
        };
        write!(f, "{sign}${}.{shown}", micros / 1_000_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_above_zero_never_counts_as_nothing() {
        assert_eq!(UsdMicros::for_tokens(1, UsdMicros(150_000)), UsdMicros(1));
        assert_eq!(UsdMicros::for_tokens(0, UsdMicros(150_000)), UsdMicros(0));
        assert_eq!(
            UsdMicros::for_tokens(1_000_000, UsdMicros(150_000)),
            UsdMicros(150_000)
        );
        assert_eq!(
            UsdMicros::for_tokens(u64::MAX, UsdMicros(i64::MAX)),
            UsdMicros(i64::MAX)
        );
    }

    #[test]
    fn dollars_read_and_print() {
        assert_eq!(UsdMicros::parse_usd("$1.50"), Some(UsdMicros(1_500_000)));
        assert_eq!(UsdMicros::parse_usd(".5"), Some(UsdMicros(500_000)));
        assert_eq!(UsdMicros::parse_usd("0.0000001"), None);
        assert_eq!(UsdMicros::parse_usd("-1"), None);
        assert_eq!(UsdMicros::parse_usd("."), None);
        assert_eq!(UsdMicros(45).to_string(), "$0.000045");
        assert_eq!(UsdMicros(-1_500_000).to_string(), "-$1.50");
    }
}
