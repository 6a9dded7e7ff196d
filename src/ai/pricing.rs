//! What a call may cost and what it did cost. Pure.

use crate::domain::money::UsdMicros;
use crate::providers::{ChatRequest, Usage};

/// Tokens that a server may add to what it is sent: role marks, its own preamble, the wrapping of
/// a schema. Chat templates in use add a few dozen; this leaves room.
const OVERHEAD_TOKENS: u64 = 256;

/// Tokens that an embedding model may put round each text: BERT and its heirs put one at either end.
const FRAME_TOKENS: usize = 2;

/// One version of one model's prices. Amounts are per million tokens unless they say otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    /// Tokens that go in.
    pub input: UsdMicros,
    /// Tokens that go in and are found in the vendor's cache.
    pub cached_input: UsdMicros,
    /// Tokens that come out, hidden reasoning and image tokens included.
    pub output: UsdMicros,
    /// A flat price for each image.
    pub per_image: UsdMicros,
    /// The most image tokens that one image may use.
    pub image_output_tokens: u64,
    /// The most image tokens for each million pixels. `None` when only `image_output_tokens` is known.
    pub image_tokens_per_megapixel: Option<u64>,
    /// Which table this comes from; kept in every ledger row.
    pub version: String,
}

/// What is known of a call's price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriceKnowledge {
    /// These prices.
    Known(Price),
    /// Nothing is billed: the server is the user's own.
    LocalFree,
    /// It costs something, and nobody here knows what.
    Unknown,
}

impl PriceKnowledge {
    /// The price. `None` when it is unknown or nothing is billed.
    #[must_use]
    pub const fn known(&self) -> Option<&Price> {
        match self {
            Self::Known(price) => Some(price),
            Self::LocalFree | Self::Unknown => None,
        }
    }

    /// The most that a chat call can cost. `None` when unknown, which is never to be read as 0.
    #[must_use]
    pub fn estimate_chat(&self, prompt_bytes: u64, max_output_tokens: u32) -> Option<UsdMicros> {
        self.priced(|price| estimate_chat(price, prompt_bytes, max_output_tokens))
    }

    /// The most that a call for an image of so many pixels can cost. `None` when unknown.
    #[must_use]
    pub fn estimate_image(&self, prompt_bytes: u64, pixels: u64) -> Option<UsdMicros> {
        self.priced(|price| estimate_image(price, prompt_bytes, pixels))
    }

    /// The most that turning texts into vectors can cost. `None` when unknown.
    #[must_use]
    pub fn estimate_vectors(&self, texts: &[String]) -> Option<UsdMicros> {
        let bytes: usize = texts.iter().map(String::len).sum();
        let frames = texts.len() * FRAME_TOKENS;
        self.priced(|price| estimate_chat(price, (bytes + frames) as u64, 0))
    }

    /// What a call did cost by its usage. `None` when unknown.
    #[must_use]
    pub fn cost_of(&self, usage: &Usage) -> Option<UsdMicros> {
        self.priced(|price| cost_of(price, usage))
    }

    fn priced(&self, with: impl FnOnce(&Price) -> UsdMicros) -> Option<UsdMicros> {
        match self {
            Self::Known(price) => Some(with(price)),
            Self::LocalFree => Some(UsdMicros::ZERO),
            Self::Unknown => None,
        }
    }
}

/// Counts the bytes of everything in a request that is billed as input, its schema included.
#[must_use]
pub fn prompt_bytes(ask: &ChatRequest) -> u64 {
    let schema = ask.schema.as_ref().map_or(0, |output| {
        output.name.len() + output.schema.to_string().len()
    });
    (ask.system.len() + ask.user.len() + schema) as u64
}

/// The most that a chat call can cost.
///
/// A token of a byte-level tokenizer stands for at least one byte, so a prompt never has more
/// tokens than bytes. English has four to five bytes in a token, but runs of digits have one: the
/// looser bound is the only one that holds for tables of keywords and volumes.
#[must_use]
pub fn estimate_chat(price: &Price, prompt_bytes: u64, max_output_tokens: u32) -> UsdMicros {
    total(&[
        (most_tokens(prompt_bytes), price.dearer_input()),
        (u64::from(max_output_tokens), price.output),
    ])
}

/// The most that one image of so many pixels can cost.
#[must_use]
pub fn estimate_image(price: &Price, prompt_bytes: u64, pixels: u64) -> UsdMicros {
    let tokens = total(&[
        (most_tokens(prompt_bytes), price.dearer_input()),
        (price.image_tokens(pixels), price.output),
    ]);
    tokens.saturating_add(price.per_image)
}

/// What a call cost by the tokens it used, rounded up once to a whole micro-USD. For one image,
/// `per_image` comes on top: see `image_cost_of`.
#[must_use]
pub fn cost_of(price: &Price, usage: &Usage) -> UsdMicros {
    let cached = usage.cached_input.min(usage.input);
    total(&[
        (usage.input - cached, price.input),
        (cached, price.cached_input),
        (usage.output, price.output),
    ])
}

/// What `images` images cost by the tokens they used. `None` when they are billed by tokens and nobody
/// counted them.
#[must_use]
pub fn image_cost_of(price: &Price, usage: Option<&Usage>, images: u64) -> Option<UsdMicros> {
    let flat = UsdMicros(
        price
            .per_image
            .0
            .saturating_mul(i64::try_from(images).unwrap_or(i64::MAX)),
    );
    let tokens = match usage {
        Some(usage) => cost_of(price, usage),
        None if price.image_tokens(1) > 0 => return None,
        None => UsdMicros::ZERO,
    };
    Some(flat.saturating_add(tokens))
}

impl Price {
    /// The most image tokens of one image of so many pixels, rounded up.
    fn image_tokens(&self, pixels: u64) -> u64 {
        self.image_tokens_per_megapixel
            .map_or(self.image_output_tokens, |tokens| {
                tokens.saturating_mul(pixels).div_ceil(1_000_000)
            })
    }

    fn dearer_input(&self) -> UsdMicros {
        self.input.max(self.cached_input)
    }
}

fn most_tokens(prompt_bytes: u64) -> u64 {
    prompt_bytes.saturating_add(OVERHEAD_TOKENS)
}

/// Adds tokens times price per million exactly and rounds the sum up once, so that the parts of a
/// bill can never exceed an estimate by their roundings.
fn total(parts: &[(u64, UsdMicros)]) -> UsdMicros {
    let exact = parts.iter().fold(0_i128, |sum, (tokens, price)| {
        sum.saturating_add(i128::from(*tokens).saturating_mul(i128::from(price.0)))
    });
    let rounded_up = exact.saturating_add(999_999).div_euclid(1_000_000);
    UsdMicros(i64::try_from(rounded_up).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::providers::OutputSchema;

    fn price() -> Price {
        Price {
            input: UsdMicros(750_000),
            cached_input: UsdMicros(75_000),
            output: UsdMicros(4_500_000),
            per_image: UsdMicros(0),
            image_output_tokens: 6_240,
            image_tokens_per_megapixel: None,
            version: "test".into(),
        }
    }

    #[test]
    fn a_bill_is_added_up_and_rounded_once() {
        let usage = Usage {
            input: 1_000,
            cached_input: 400,
            output: 200,
            reasoning: 50,
        };
        // 600 × 0.75 + 400 × 0.075 + 200 × 4.5 micro-USD
        assert_eq!(cost_of(&price(), &usage), UsdMicros(450 + 30 + 900));
        let one = Usage {
            input: 1,
            ..Usage::default()
        };
        assert_eq!(cost_of(&price(), &one), UsdMicros(1));
        assert_eq!(cost_of(&price(), &Usage::default()), UsdMicros(0));
    }

    #[test]
    fn unknown_is_never_nothing_and_local_is() {
        assert_eq!(PriceKnowledge::Unknown.estimate_chat(10, 10), None);
        assert_eq!(PriceKnowledge::Unknown.cost_of(&Usage::default()), None);
        let free = PriceKnowledge::LocalFree;
        assert_eq!(free.estimate_chat(10, 10), Some(UsdMicros(0)));
        let known = PriceKnowledge::Known(price());
        assert!(known.estimate_chat(0, 1) > Some(UsdMicros(0)));
    }

    #[test]
    fn vectors_cost_what_goes_in() {
        let texts = vec!["office chair".to_owned(), "rug".to_owned()];
        let known = PriceKnowledge::Known(price());
        let most = known.estimate_vectors(&texts).unwrap();
        // 15 bytes, 2 tokens round each text, and the room for a server's own.
        assert_eq!(most, UsdMicros((15 + 4 + 256) * 3 / 4 + 1));
        let usage = Usage {
            input: 19,
            ..Usage::default()
        };
        assert!(cost_of(&price(), &usage) <= most);
        assert_eq!(PriceKnowledge::Unknown.estimate_vectors(&texts), None);
        let free = PriceKnowledge::LocalFree.estimate_vectors(&texts);
        assert_eq!(free, Some(UsdMicros(0)));
    }

    #[test]
    fn images_cost_their_tokens_or_the_bound_and_their_flat_price() {
        let mut price = price();
        assert_eq!(image_cost_of(&price, None, 1), None, "nobody counted");
        assert!(estimate_image(&price, 300, 9) >= UsdMicros(28_080));
        price.image_tokens_per_megapixel = Some(4_000);
        let tokens_of = price.clone();
        let most = |pixels| {
            let least = estimate_image(&tokens_of, 300, 0);
            estimate_image(&tokens_of, 300, pixels).saturating_sub(least)
        };
        assert_eq!(most(1_000_000), UsdMicros(18_000));
        assert_eq!(most(1_200 * 640), UsdMicros(3_072 * 9 / 2));
        price.per_image = UsdMicros(1_300);
        let usage = Usage {
            output: 1_000,
            ..Usage::default()
        };
        assert_eq!(
            image_cost_of(&price, Some(&usage), 2),
            Some(UsdMicros(4_500 + 2_600))
        );
    }

    #[test]
    fn the_schema_is_part_of_the_prompt() {
        let mut ask = ChatRequest {
            system: "ab".into(),
            user: "cde".into(),
            schema: None,
            max_output_tokens: 9,
            temperature: None,
            seed: None,
        };
        assert_eq!(prompt_bytes(&ask), 5);
        ask.schema = Some(OutputSchema {
            name: "n".into(),
            schema: json!({}),
        });
        assert_eq!(prompt_bytes(&ask), 8);
    }

    proptest! {
        #[test]
        fn no_bill_exceeds_its_estimate(
            bytes in 0_u64..10_000_000, limit in 1_u32..200_000, share in 0.0_f64..=1.0,
            cached in 0.0_f64..=1.0, used in 0.0_f64..=1.0, dear in 0_i64..200_000_000,
        ) {
            let mut price = price();
            price.output = UsdMicros(dear);
            let input = (bytes as f64 * share) as u64;
            let usage = Usage {
                input,
                cached_input: (input as f64 * cached) as u64,
                output: (f64::from(limit) * used) as u64,
                reasoning: 0,
            };
            prop_assert!(cost_of(&price, &usage) <= estimate_chat(&price, bytes, limit));
        }

        #[test]
        fn huge_counts_do_not_wrap(input: u64, output: u64) {
            let usage = Usage { input, cached_input: 0, output, reasoning: 0 };
            prop_assert!(cost_of(&price(), &usage) >= UsdMicros(0));
        }
    }
}
