//! What a call used, and what a server says it cost.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::domain::money::UsdMicros;

/// Tokens of one call as the server counted them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    /// All tokens that went in, the cached ones included.
    pub input: u64,
    /// Those of `input` that came from a cache.
    pub cached_input: u64,
    /// All tokens that came out, hidden reasoning included.
    pub output: u64,
    /// Those of `output` that were hidden reasoning.
    pub reasoning: u64,
}

impl Usage {
    /// Reads OpenAI's `usage` object with either of its two sets of names.
    ///
    /// `None` when the totals are missing or no numbers.
    pub(super) fn parse(usage: &Value) -> Option<Self> {
        let first = |names: [&str; 2]| names.iter().find_map(|name| usage.get(name));
        let detail = |names: [&str; 2], field: &str| {
            first(names)
                .and_then(|details| details.get(field))
                .and_then(Value::as_u64)
                .unwrap_or(0)
        };
        let input = first(["prompt_tokens", "input_tokens"])?.as_u64()?;
        let output = first(["completion_tokens", "output_tokens"])?.as_u64()?;
        let cached = detail(
            ["prompt_tokens_details", "input_tokens_details"],
            "cached_tokens",
        );
        let reasoning = detail(
            ["completion_tokens_details", "output_tokens_details"],
            "reasoning_tokens",
        );
        Some(Self {
            input,
            cached_input: cached.min(input),
            output,
            reasoning: reasoning.min(output),
        })
    }
}

/// Adds amounts of US dollars as JSON numbers or decimal texts, and rounds the sum up to the next
/// micro-USD.
///
/// Each amount counts to its ninth decimal: a binary fraction such as 0.0013 is off by far less,
/// so it neither loses nor gains a micro-USD. `None` when there is no amount, or one is negative
/// or no number.
#[must_use]
pub fn usd_micros_rounded_up<'a>(
    amounts: impl IntoIterator<Item = &'a Value>,
) -> Option<UsdMicros> {
    let mut nanos: Option<i128> = None;
    for amount in amounts {
        let amount = match amount {
            Value::Number(number) => number.as_f64()?,
            Value::String(text) => text.trim().parse().ok()?,
            _ => return None,
        };
        if !(0.0..1e9).contains(&amount) {
            return None;
        }
        let digits = format!("{amount:.9}").replace('.', "");
        nanos = Some(nanos.unwrap_or(0) + digits.parse::<i128>().ok()?);
    }
    let micros = (nanos? + 999).div_euclid(1000);
    i64::try_from(micros).ok().map(UsdMicros)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn both_sets_of_names_are_read() {
        let chat = json!({"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13,
            "prompt_tokens_details": {"cached_tokens": 3},
            "completion_tokens_details": {"reasoning_tokens": 2}});
        let expected = Usage {
            input: 9,
            cached_input: 3,
            output: 4,
            reasoning: 2,
        };
        assert_eq!(Usage::parse(&chat), Some(expected));
        let images = json!({"input_tokens": 9, "output_tokens": 4, "input_tokens_details": null});
        let expected = Usage {
            input: 9,
            output: 4,
            ..Usage::default()
        };
        assert_eq!(Usage::parse(&images), Some(expected));
        assert_eq!(Usage::parse(&json!({"prompt_tokens": "9"})), None);
        assert_eq!(Usage::parse(&Value::Null), None);
    }

    #[test]
    fn dollars_become_micros_exactly() {
        let sum = |amounts: &[Value]| usd_micros_rounded_up(amounts);
        assert_eq!(sum(&[json!(0.0013)]), Some(UsdMicros(1300)));
        assert_eq!(
            sum(&[json!(0.0013), json!(0.0013), json!("0.0013")]),
            Some(UsdMicros(3900))
        );
        assert_eq!(sum(&[json!(0.000_000_1)]), Some(UsdMicros(1)));
        assert_eq!(sum(&[json!(2)]), Some(UsdMicros(2_000_000)));
        assert_eq!(sum(&[json!(0)]), Some(UsdMicros(0)));
        for bad in [json!(-1), json!("x"), json!(null), json!(1e300)] {
            assert_eq!(sum(&[bad]), None);
        }
        assert_eq!(sum(&[]), None);
    }

    proptest! {
        #[test]
        fn whole_micros_survive_binary_fractions(micros in 0_i64..100_000_000) {
            let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
            let number: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(usd_micros_rounded_up([&number]), Some(UsdMicros(micros)));
        }
    }
}
