//! Models and prices from the table that the litellm project publishes, as JSON. Pure.
//!
//! Its prices are dollars per token as decimal numbers; ours are whole micro-USD per million tokens,
//! a shift of the decimal point by twelve places, done on the digits and never on a binary fraction.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::models::{Model, ModelKind, ModelTable};
use crate::domain::money::UsdMicros;
use crate::providers::Vendors;

/// Tokens to leave for hidden reasoning, for models that are said to reason.
const REASONING_ALLOWANCE: u32 = 4_000;

/// How far a price per token moves to become micro-USD per million tokens: 6 + 6 places.
const PER_MILLION: u32 = 12;

/// How far a price in dollars moves to become micro-USD.
const DOLLARS: u32 = 6;

/// What was read of a foreign table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The models, sorted by vendor and name.
    pub models: Vec<Model>,
    /// How many entries are of vendors that are not known here, or of no use here.
    pub left_out: usize,
    /// How many prices were rounded up, because they are finer than can be kept.
    pub rounded_up: usize,
}

/// Reads a table. What is known of a model beyond its prices is kept from `known`.
///
/// `vendors` are the vendors to take; empty takes all that are known.
///
/// # Errors
/// What is wrong with the text, in words.
pub fn read(text: &str, known: &ModelTable, vendors: &[String]) -> Result<Imported, String> {
    let table: Map<String, Value> = serde_json::from_str(text)
        .map_err(|error| format!("it is no JSON object of models: {error}"))?;
    let all = Vendors::embedded().map_err(|error| error.to_string())?;
    let mut imported = Imported::default();
    let mut models: BTreeMap<(String, String), Model> = BTreeMap::new();
    for (key, entry) in &table {
        let word = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
        let vendor = word("litellm_provider");
        let is_wanted = all.find(vendor).is_some()
            && (vendors.is_empty() || vendors.iter().any(|wanted| wanted == vendor));
        let kind = match word("mode") {
            "chat" | "responses" => Some(ModelKind::Chat),
            "image_generation" => Some(ModelKind::Image),
            "embedding" => Some(ModelKind::Embedding),
            _ => None,
        };
        let name = key
            .strip_prefix(vendor)
            .and_then(|rest| rest.strip_prefix('/'))
            .unwrap_or(key);
        // Names such as `low/1024-x-1024/gpt-image-1` are rows of a price list and no models.
        let (Some(kind), true, false) = (kind, is_wanted, name.contains("-x-")) else {
            imported.left_out += 1;
            continue;
        };
        let model = model(vendor, name, kind, entry, known, &mut imported.rounded_up)
            .map_err(|what| format!("{key}: {what}"))?;
        models.insert((vendor.to_owned(), name.to_owned()), model);
    }
    if models.is_empty() {
        return Err("it holds no model of a vendor that is known here".to_owned());
    }
    imported.models = models.into_values().collect();
    Ok(imported)
}

fn model(
    vendor: &str,
    name: &str,
    kind: ModelKind,
    entry: &Value,
    known: &ModelTable,
    rounded_up: &mut usize,
) -> Result<Model, String> {
    let mut price = |field: &str, places: u32| -> Result<Option<UsdMicros>, String> {
        match entry.get(field) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Number(number)) => {
                let (amount, exact) = shifted(&number.to_string(), places)
                    .ok_or_else(|| format!("`{field}` is no price: {number}"))?;
                *rounded_up += usize::from(!exact);
                Ok(Some(amount))
            }
            Some(other) => Err(format!("`{field}` is no number: {other}")),
        }
    };
    let count = |field: &str| {
        let number = entry.get(field)?.as_u64()?;
        u32::try_from(number).ok().filter(|number| *number > 0)
    };
    let ends = entry.get("deprecation_date").and_then(Value::as_str);
    let ends: Option<Date> = ends.and_then(|text| text.parse().ok());
    let reasons = entry.get("supports_reasoning") == Some(&Value::Bool(true));
    let mut model = match known.find(vendor, name) {
        Some(model) if model.kind == kind => model.clone(),
        _ => Model {
            reasoning_allowance: reasons.then_some(REASONING_ALLOWANCE),
            ..Model::named(vendor, name, kind)
        },
    };
    model.input = price("input_cost_per_token", PER_MILLION)?;
    model.cached_input = price("cache_read_input_token_cost", PER_MILLION)?;
    model.output = match kind {
        // Of an image, the tokens that come out are image tokens where they have a price of their own.
        ModelKind::Image => match price("output_cost_per_image_token", PER_MILLION)? {
            None => price("output_cost_per_token", PER_MILLION)?,
            some => some,
        },
        ModelKind::Chat => price("output_cost_per_token", PER_MILLION)?,
        ModelKind::Embedding => None,
    };
    model.batch_input = price("input_cost_per_token_batches", PER_MILLION)?;
    model.batch_output = price("output_cost_per_token_batches", PER_MILLION)?;
    if kind == ModelKind::Image {
        model.per_image = match price("output_cost_per_image", DOLLARS)? {
            None => price("input_cost_per_image", DOLLARS)?,
            some => some,
        };
    }
    model.max_output_tokens = count("max_output_tokens").or(model.max_output_tokens);
    model.dimensions = count("output_vector_size").or(model.dimensions);
    model.ends = ends.or(model.ends);
    Ok(model)
}

/// Moves the decimal point of a number to the right, as text, and rounds what is finer up. The flag
/// says whether nothing was rounded. `None` for what is negative, no number, or too large.
fn shifted(number: &str, places: u32) -> Option<(UsdMicros, bool)> {
    let (digits, exponent) = match number.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i64>().ok()?),
        None => (number, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // The value is `digits` times ten to the power of `power`.
    let power = i64::from(places) + exponent - i64::try_from(fraction.len()).ok()?;
    let trimmed = digits.trim_start_matches('0');
    let value: i128 = if trimmed.is_empty() {
        0
    } else {
        trimmed.parse().ok()?
    };
    let (amount, exact) = if power >= 0 {
        let factor = 10_i128.checked_pow(u32::try_from(power).ok()?)?;
        (value.checked_mul(factor)?, true)
    } else {
        match 10_i128.checked_pow(u32::try_from(-power).ok()?) {
            Some(divisor) => (
                value.div_euclid(divisor) + i128::from(value % divisor != 0),
                value % divisor == 0,
            ),
            // Far below anything that can be kept, and not nothing.
            None => (i128::from(value != 0), value == 0),
        }
    };
    Some((UsdMicros(i64::try_from(amount).ok()?), exact))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn prices_are_shifted_by_their_digits() {
        let per_million = |text: &str| shifted(text, PER_MILLION);
        assert_eq!(per_million("1.5e-7"), Some((UsdMicros(150_000), true)));
        assert_eq!(per_million("7.5e-07"), Some((UsdMicros(750_000), true)));
        assert_eq!(per_million("0.0000025"), Some((UsdMicros(2_500_000), true)));
        assert_eq!(per_million("1e-13"), Some((UsdMicros(1), false)));
        assert_eq!(per_million("1e-99"), Some((UsdMicros(1), false)));
        assert_eq!(per_million("0.0"), Some((UsdMicros(0), true)));
        assert_eq!(shifted("0.04", DOLLARS), Some((UsdMicros(40_000), true)));
        for wrong in ["-1", "1e99", "", ".", "x", "1e"] {
            assert_eq!(per_million(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_foreign_table_is_read_with_what_is_known_here() {
        let known = ModelTable::embedded().unwrap();
        let table = json!({
            "sample_spec": {"litellm_provider": "one of", "mode": "one of"},
            "gpt-4o-mini": {"litellm_provider": "openai", "mode": "chat", "max_output_tokens": 16384,
                "input_cost_per_token": 1.6e-07, "output_cost_per_token": 6e-07,
                "input_cost_per_token_batches": 8e-08, "output_cost_per_token_batches": 3e-07,
                "cache_read_input_token_cost": 7.5e-08, "deprecation_date": "2027-03-01"},
            "gemini/gemini-new": {"litellm_provider": "gemini", "mode": "chat",
                "supports_reasoning": true, "input_cost_per_token": 3e-7, "output_cost_per_token": 2.5e-6},
            "1024-x-1024/dall-e-2": {"litellm_provider": "openai", "mode": "image_generation",
                "input_cost_per_pixel": 1.9e-8},
            "elsewhere/model": {"litellm_provider": "elsewhere", "mode": "chat"},
            "whisper-1": {"litellm_provider": "openai", "mode": "audio_transcription"},
        });
        let imported = read(&table.to_string(), &known, &[]).unwrap();
        let names: Vec<&str> = imported.models.iter().map(|model| &*model.name).collect();
        assert_eq!(names, ["gemini-new", "gpt-4o-mini"]);
        assert_eq!((imported.left_out, imported.rounded_up), (4, 0));
        let mini = &imported.models[1];
        assert_eq!(mini.input, Some(UsdMicros(160_000)));
        assert_eq!(mini.batch_output, Some(UsdMicros(300_000)));
        assert_eq!(mini.ends, "2027-03-01".parse().ok());
        assert_eq!(imported.models[0].reasoning_allowance, Some(4_000));
        let only = read(&table.to_string(), &known, &["gemini".to_owned()]).unwrap();
        assert_eq!(only.models.len(), 1);
        for wrong in ["[]", "{}", "{\"a\":1}"] {
            assert!(read(wrong, &known, &[]).is_err(), "{wrong}");
        }
        let negative = json!({"m": {"litellm_provider": "openai", "mode": "chat",
            "input_cost_per_token": -1e-7}});
        assert!(read(&negative.to_string(), &known, &[]).is_err());
    }

    proptest! {
        #[test]
        fn every_whole_price_survives_the_way_through_a_binary_fraction(micros in 0_i64..1_000_000_000) {
            // As the table writes it: a decimal that Python printed of a float.
            let number: Value = serde_json::from_str(&format!("{micros}e-12")).unwrap();
            prop_assert_eq!(shifted(&number.to_string(), PER_MILLION), Some((UsdMicros(micros), true)));
        }
    }
}
