//! The table of models: prices, limits, capabilities and the day each ends.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use super::pricing::{Price, PriceKnowledge};
use crate::domain::money::UsdMicros;
use crate::providers::picture::PictureFormat;
use crate::providers::{ImageSizes, MaxTokensParameter, Quirks, VendorError, Vendors, in_a_line};

/// Days before its end from which a model deserves a warning.
pub const ENDS_SOON_DAYS: i64 = 30;

/// What a model makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModelKind {
    /// Text.
    Chat,
    /// Images.
    Image,
    /// Vectors of texts.
    Embedding,
}

/// One model at one vendor. Prices are micro-USD per million tokens unless they say otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// The vendor's name in the table of vendors.
    pub vendor: String,
    /// The model's name at that vendor.
    pub name: String,
    /// What it makes.
    pub kind: ModelKind,
    /// Whether it is taken when the user names none.
    #[serde(default, skip_serializing_if = "is_no")]
    pub default: bool,
    /// Tokens in. `None` when unknown, and then the model's price is unknown.
    #[serde(default)]
    pub input: Option<UsdMicros>,
    /// Tokens in from the cache. `None` when they cost the same.
    #[serde(default)]
    pub cached_input: Option<UsdMicros>,
    /// Tokens out. `None` when unknown.
    #[serde(default)]
    pub output: Option<UsdMicros>,
    /// Tokens in by batch. `None` when unknown.
    #[serde(default)]
    pub batch_input: Option<UsdMicros>,
    /// Tokens out by batch. `None` when unknown.
    #[serde(default)]
    pub batch_output: Option<UsdMicros>,
    /// A flat price per image. `None` when there is none.
    #[serde(default)]
    pub per_image: Option<UsdMicros>,
    /// The most image tokens of one image. `None` when images are not billed by tokens.
    #[serde(default)]
    pub image_output_tokens: Option<u64>,
    /// The most image tokens for each million pixels; it bounds an image by the size that is asked for.
    /// `None` when only `image_output_tokens` is known.
    #[serde(default)]
    pub image_tokens_per_megapixel: Option<u64>,
    /// The longest answer in tokens. `None` when unknown.
    #[serde(default)]
    pub max_output_tokens: Option<u32>,
    /// The name of the parameter that limits an answer. `None` leaves it to the vendor's.
    #[serde(default)]
    pub max_tokens_parameter: Option<MaxTokensParameter>,
    /// Whether it refuses `temperature` and `seed`.
    #[serde(default, skip_serializing_if = "is_no")]
    pub no_sampling: bool,
    /// Tokens to add to an answer's limit for hidden reasoning. `None` when it does not reason.
    #[serde(default)]
    pub reasoning_allowance: Option<u32>,
    /// How many numbers its vectors have when nothing else is asked for. `None` when unknown.
    #[serde(default)]
    pub dimensions: Option<u32>,
    /// The quality of images to ask for. `None` asks for none.
    #[serde(default)]
    pub image_quality: Option<String>,
    /// The sizes of images. `None` when unknown.
    #[serde(default)]
    pub image_sizes: Option<ImageSizes>,
    /// The formats in which its images can be asked for. `None` leaves it to the vendor's.
    #[serde(default)]
    pub image_formats: Option<Vec<PictureFormat>>,
    /// The day on which the vendor switches it off. `None` when none is announced.
    #[serde(default, deserialize_with = "date", serialize_with = "date_text")]
    pub ends: Option<Date>,
    /// Whether the entry is the user's own.
    #[serde(skip)]
    pub own: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
const fn is_no(flag: &bool) -> bool {
    !*flag
}

impl Model {
    /// A model of which only the name is known.
    #[must_use]
    pub fn named(vendor: &str, name: &str, kind: ModelKind) -> Self {
        Self {
            vendor: vendor.to_owned(),
            name: name.to_owned(),
            kind,
            default: false,
            input: None,
            cached_input: None,
            output: None,
            batch_input: None,
            batch_output: None,
            per_image: None,
            image_output_tokens: None,
            image_tokens_per_megapixel: None,
            max_output_tokens: None,
            max_tokens_parameter: None,
            no_sampling: false,
            reasoning_allowance: None,
            dimensions: None,
            image_quality: None,
            image_sizes: None,
            image_formats: None,
            ends: None,
            own: true,
        }
    }

    /// Adds what is known of the model to what is known of its vendor's servers.
    #[must_use]
    pub fn quirks(&self, vendor: Quirks) -> Quirks {
        Quirks {
            max_tokens_parameter: self
                .max_tokens_parameter
                .unwrap_or(vendor.max_tokens_parameter),
            no_sampling: vendor.no_sampling || self.no_sampling,
            image_quality: self.image_quality.clone().or(vendor.image_quality),
            image_sizes: self.image_sizes.clone().or(vendor.image_sizes),
            image_formats: self.image_formats.clone().unwrap_or(vendor.image_formats),
            ..vendor
        }
    }

    /// The limit to ask for when an answer may have `wanted` tokens: with room for hidden reasoning,
    /// which otherwise eats the whole limit and is billed for nothing, and within what the model
    /// can do. Both the estimate and the request are to use it.
    #[must_use]
    pub fn output_limit(&self, wanted: u32) -> u32 {
        let limit = wanted.saturating_add(self.reasoning_allowance.unwrap_or(0));
        self.max_output_tokens.map_or(limit, |most| limit.min(most))
    }

    /// Whether it has been switched off by `today`.
    #[must_use]
    pub fn has_ended(&self, today: Date) -> bool {
        self.ends.is_some_and(|ends| ends <= today)
    }

    /// Whether it ends within so many days of `today`, or has ended.
    #[must_use]
    pub fn ends_within(&self, days: i64, today: Date) -> bool {
        self.ends
            .and_then(|ends| today.until(ends).ok())
            .is_some_and(|left| i64::from(left.get_days()) <= days)
    }

    /// The prices by batch: of tokens in, of tokens in from the cache, and of tokens out. The cache
    /// makes the same share of the price in a batch as outside, rounded up; a flat price for images has
    /// none for batches.
    fn by_batch(&self) -> Option<Self> {
        if self.per_image.is_some() {
            return None;
        }
        let share = |cached: UsdMicros, batch: UsdMicros, full: UsdMicros| {
            let exact = i128::from(cached.0) * i128::from(batch.0);
            let rounded_up = (exact + i128::from(full.0) - 1).div_euclid(i128::from(full.0));
            UsdMicros(i64::try_from(rounded_up).unwrap_or(i64::MAX))
        };
        let cached = match (self.cached_input, self.batch_input, self.input) {
            (Some(cached), Some(batch), Some(full)) if full > UsdMicros::ZERO => {
                Some(share(cached, batch, full))
            }
            _ => None,
        };
        Some(Self {
            input: self.batch_input,
            cached_input: cached,
            output: self.batch_output,
            ..self.clone()
        })
    }

    /// A price needs all that is billed: both ways for text, tokens with their bound or a flat
    /// price for images, what goes in for vectors.
    fn price(&self, version: &str) -> Option<Price> {
        let by_tokens = match self.kind {
            ModelKind::Embedding => self.input.map(|input| (input, UsdMicros::ZERO)),
            ModelKind::Chat | ModelKind::Image => self.input.zip(self.output),
        };
        let is_priced = match self.kind {
            ModelKind::Chat | ModelKind::Embedding => by_tokens.is_some(),
            ModelKind::Image => {
                self.per_image.is_some()
                    || (by_tokens.is_some()
                        && (self.image_output_tokens.is_some()
                            || self.image_tokens_per_megapixel.is_some()))
            }
        };
        let (input, output) = by_tokens.unwrap_or_default();
        is_priced.then(|| Price {
            input,
            cached_input: self.cached_input.unwrap_or(input),
            output,
            per_image: self.per_image.unwrap_or_default(),
            image_output_tokens: self.image_output_tokens.unwrap_or(0),
            image_tokens_per_megapixel: self.image_tokens_per_megapixel,
            version: version.to_owned(),
        })
    }
}

fn date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map(Some).map_err(serde::de::Error::custom)
}

#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it so"
)]
fn date_text<S: serde::Serializer>(date: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(date) => to.serialize_str(&date.to_string()),
        None => to.serialize_none(),
    }
}

/// Why a table of models cannot be used.
#[derive(Debug, Error)]
pub enum ModelTableError {
    /// The text is not what is expected.
    #[error("cannot read the table of models: {}", in_a_line(.0))]
    Unreadable(#[from] toml::de::Error),
    /// The table cannot be written down.
    #[error("cannot write the table of models: {0}")]
    Unwritable(#[from] toml::ser::Error),
    /// A price below zero.
    #[error("the model {vendor}/{name} has a price below zero")]
    NegativePrice {
        /// The vendor.
        vendor: String,
        /// The model.
        name: String,
    },
    /// Two entries of one name, or two defaults for one purpose, in one file.
    #[error("the model {vendor}/{name} is listed, or made the default, more than once")]
    Twice {
        /// The vendor.
        vendor: String,
        /// The model.
        name: String,
    },
    /// The table of vendors cannot be used.
    #[error(transparent)]
    Vendors(#[from] VendorError),
    /// The embedded table does not say of which day it is.
    #[error("the table of models does not say of which day it is")]
    NoDate,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct TableFile {
    #[serde(default, deserialize_with = "date", serialize_with = "date_text")]
    as_of: Option<Date>,
    #[serde(default)]
    model: Vec<Model>,
}

/// All known models.
#[derive(Clone, Debug)]
pub struct ModelTable {
    models: Vec<Model>,
    as_of: Date,
    version: String,
    vendors: Vendors,
}

impl ModelTable {
    /// Reads the table that is part of the program.
    ///
    /// # Errors
    /// None in a build that passes its tests.
    pub fn embedded() -> Result<Self, ModelTableError> {
        let file = read(include_str!("models.toml"))?;
        let as_of = file.as_of.ok_or(ModelTableError::NoDate)?;
        Ok(Self {
            models: file.model,
            as_of,
            version: as_of.to_string(),
            vendors: Vendors::embedded()?,
        })
    }

    /// Lays a user's own table over this one: an entry replaces the whole entry of its name, and a
    /// default takes the place of the former one. The version then names the text as well, and the
    /// prices are of the later of the two days.
    ///
    /// # Errors
    /// `Unreadable`, `NegativePrice` or `Twice`; the table is then as it was.
    pub fn overlay(mut self, text: &str) -> Result<Self, ModelTableError> {
        let file = read(text)?;
        self.as_of = file.as_of.map_or(self.as_of, |day| day.max(self.as_of));
        for mut model in file.model {
            model.own = true;
            if model.default {
                for other in &mut self.models {
                    if other.vendor == model.vendor && other.kind == model.kind {
                        other.default = false;
                    }
                }
            }
            self.models
                .retain(|known| known.vendor != model.vendor || known.name != model.name);
            self.models.push(model);
        }
        let digest = Sha256::digest(text.as_bytes());
        let short = u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]);
        self.version = format!("{}+user.{short:08x}", self.as_of);
        Ok(self)
    }

    /// Lays a user's own table of vendors over the embedded one, field by field.
    ///
    /// # Errors
    /// `Vendors`.
    pub fn with_vendors(mut self, text: &str) -> Result<Self, ModelTableError> {
        self.vendors = self.vendors.overlay(text)?;
        Ok(self)
    }

    /// The vendors of the models.
    #[must_use]
    pub const fn vendors(&self) -> &Vendors {
        &self.vendors
    }

    /// Reads a table in our own form: its models, and the day of its prices.
    ///
    /// # Errors
    /// `Unreadable`, `NegativePrice` or `Twice`.
    pub fn read_own(text: &str) -> Result<(Vec<Model>, Option<Date>), ModelTableError> {
        let file = read(text)?;
        Ok((file.model, file.as_of))
    }

    /// Writes a user's table with further models, each in the place of the one of its name.
    ///
    /// # Errors
    /// `Unreadable`, `NegativePrice` or `Twice` for the table as it was, `Unwritable`.
    pub fn merged(
        before: &str,
        further: Vec<Model>,
        day: Option<Date>,
    ) -> Result<String, ModelTableError> {
        let mut file = read(before)?;
        file.as_of = day.or(file.as_of);
        for model in further {
            for known in &mut file.model {
                if model.default && known.vendor == model.vendor && known.kind == model.kind {
                    known.default = false;
                }
            }
            file.model
                .retain(|known| known.vendor != model.vendor || known.name != model.name);
            file.model.push(model);
        }
        let text = toml::to_string(&file)?;
        // What was written has to be readable, whatever came in.
        read(&text)?;
        Ok(text)
    }

    /// Finds a model. `None` when it is unknown.
    #[must_use]
    pub fn find(&self, vendor: &str, name: &str) -> Option<&Model> {
        self.models
            .iter()
            .find(|model| model.vendor == vendor && model.name == name)
    }

    /// The model to take when the user names none. `None` when the user has to.
    #[must_use]
    pub fn default_model(&self, vendor: &str, kind: ModelKind) -> Option<&Model> {
        self.models
            .iter()
            .find(|model| model.default && model.vendor == vendor && model.kind == kind)
    }

    /// All models, in the order of the table.
    #[must_use]
    pub fn models(&self) -> &[Model] {
        &self.models
    }

    /// The day on which the embedded prices were read.
    #[must_use]
    pub const fn as_of(&self) -> Date {
        self.as_of
    }

    /// What is known of a model's price by batch. `Unknown` when the table has none, whatever the model
    /// costs outside of batches.
    #[must_use]
    pub fn batch_price(&self, vendor: &str, name: &str, local: bool) -> PriceKnowledge {
        if local {
            return PriceKnowledge::LocalFree;
        }
        let version = format!("{}/batch", self.version);
        self.find(vendor, name)
            .and_then(|model| model.by_batch()?.price(&version))
            .map_or(PriceKnowledge::Unknown, PriceKnowledge::Known)
    }

    /// What is known of a model's price; `local` is for servers that bill nobody, whatever model
    /// they run.
    #[must_use]
    pub fn price(&self, vendor: &str, name: &str, local: bool) -> PriceKnowledge {
        if local {
            return PriceKnowledge::LocalFree;
        }
        self.find(vendor, name)
            .and_then(|model| model.price(&self.version))
            .map_or(PriceKnowledge::Unknown, PriceKnowledge::Known)
    }
}

fn read(text: &str) -> Result<TableFile, ModelTableError> {
    let file: TableFile = toml::from_str(text)?;
    for (index, model) in file.model.iter().enumerate() {
        let prices = [
            model.input,
            model.cached_input,
            model.output,
            model.batch_input,
            model.batch_output,
            model.per_image,
        ];
        let named = || (model.vendor.clone(), model.name.clone());
        if prices
            .into_iter()
            .flatten()
            .any(|price| price < UsdMicros::ZERO)
        {
            let (vendor, name) = named();
            return Err(ModelTableError::NegativePrice { vendor, name });
        }
        let clashes = |other: &Model| {
            other.vendor == model.vendor
                && (other.name == model.name
                    || (other.kind == model.kind && other.default && model.default))
        };
        if file.model[..index].iter().any(clashes) {
            let (vendor, name) = named();
            return Err(ModelTableError::Twice { vendor, name });
        }
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> ModelTable {
        ModelTable::embedded().unwrap()
    }

    #[test]
    fn a_batch_costs_half_where_the_table_says_so_and_an_unknown_amount_elsewhere() {
        let table = table();
        let mut priced = 0;
        for model in table.models() {
            let full = table.price(&model.vendor, &model.name, false);
            let batch = table.batch_price(&model.vendor, &model.name, false);
            let (Some(full), Some(batch)) = (full.known(), batch.known()) else {
                assert!(batch.known().is_none(), "{} has only one price", model.name);
                continue;
            };
            priced += 1;
            let half = |price: UsdMicros| UsdMicros((price.0 + 1) / 2);
            assert_eq!(batch.input, half(full.input), "{}", model.name);
            assert_eq!(
                batch.cached_input,
                half(full.cached_input),
                "{}",
                model.name
            );
            assert_eq!(batch.output, half(full.output), "{}", model.name);
            assert!(batch.version.ends_with("/batch"));
        }
        assert!(priced > 20, "{priced}");
        for (vendor, kind) in [
            ("openai", ModelKind::Chat),
            ("openai", ModelKind::Image),
            ("anthropic", ModelKind::Chat),
        ] {
            let model = table.default_model(vendor, kind).unwrap();
            let price = table.batch_price(vendor, &model.name, false);
            assert!(price.known().is_some(), "{}", model.name);
        }
        let own =
            "[[model]]\nvendor = \"mine\"\nname = \"m\"\nkind = \"chat\"\ninput = 3\noutput = 5\n";
        let table = table.overlay(own).unwrap();
        assert_eq!(
            table.batch_price("mine", "m", false),
            PriceKnowledge::Unknown
        );
        assert_eq!(
            table.batch_price("mine", "m", true),
            PriceKnowledge::LocalFree
        );
    }

    #[test]
    fn no_default_is_dead_or_dying() {
        let table = table();
        let defaults: Vec<_> = table
            .models()
            .iter()
            .filter(|model| model.default)
            .collect();
        assert_eq!(defaults.len(), 6);
        for model in defaults {
            assert!(!model.ends_within(180, table.as_of()), "{}", model.name);
            assert!(!model.name.starts_with("dall-e"));
        }
        for model in table
            .models()
            .iter()
            .filter(|model| model.has_ended(table.as_of()))
        {
            let known = table.price(&model.vendor, &model.name, false);
            assert_eq!(known, PriceKnowledge::Unknown, "{}", model.name);
        }
    }

    #[test]
    fn every_entry_belongs_to_a_vendor_and_makes_sense() {
        let vendors = Vendors::embedded().unwrap();
        let table = table();
        for model in table.models() {
            assert!(vendors.find(&model.vendor).is_some(), "{}", model.vendor);
            let PriceKnowledge::Known(price) = table.price(&model.vendor, &model.name, false)
            else {
                continue;
            };
            assert!(price.cached_input <= price.input, "{}", model.name);
            if model.kind == ModelKind::Embedding {
                assert_eq!(price.output, UsdMicros::ZERO, "{}", model.name);
                assert!(model.dimensions.is_some(), "{}", model.name);
            } else {
                assert!(price.input < price.output, "{}", model.name);
            }
            assert_eq!(price.version, "2026-11-22");
            if let Some(batch) = model.batch_output {
                assert_eq!(batch.0 * 2, price.output.0, "{}", model.name);
            }
        }
    }

    #[test]
    fn unknown_models_cost_an_unknown_amount_and_local_ones_nothing() {
        let table = table();
        assert_eq!(
            table.price("openai", "gpt-99", false),
            PriceKnowledge::Unknown
        );
        assert_eq!(
            table.price("openrouter", "gpt-4o", false),
            PriceKnowledge::Unknown
        );
        assert_eq!(
            table.price("runware", "runware:101@1", false),
            PriceKnowledge::Unknown
        );
        assert_eq!(
            table.price("ollama", "qwen", true),
            PriceKnowledge::LocalFree
        );
        let PriceKnowledge::Known(price) = table.price("openai", "gpt-4o-mini", false) else {
            panic!("gpt-4o-mini has no price");
        };
        assert_eq!((price.input.0, price.output.0), (150_000, 600_000));
    }

    #[test]
    fn quirks_of_a_model_win_over_those_of_its_vendor() {
        let vendors = Vendors::embedded().unwrap();
        let vendor = vendors.find("openai").unwrap().quirks();
        let table = table();
        let image = table.default_model("openai", ModelKind::Image).unwrap();
        let quirks = image.quirks(vendor.clone());
        assert_eq!(quirks.image_quality.as_deref(), Some("medium"));
        assert_eq!(quirks.image_sizes.unwrap().nearest(1200, 630), (1200, 640));
        let chat = table.default_model("openai", ModelKind::Chat).unwrap();
        assert!(chat.quirks(vendor).no_sampling);
        assert_eq!(chat.output_limit(500), 4_500);
        assert_eq!(chat.output_limit(u32::MAX), 128_000);
    }

    #[test]
    fn a_users_table_replaces_entries_and_defaults() {
        let text = r#"
            [[model]]
            vendor = "openai"
            name = "gpt-4o-mini"
            kind = "chat"
            default = true
            input = 1
            output = 2
        "#;
        let table = table().overlay(text).unwrap();
        let chosen = table.default_model("openai", ModelKind::Chat).unwrap();
        assert_eq!(chosen.name, "gpt-4o-mini");
        assert_eq!(chosen.max_output_tokens, None);
        let PriceKnowledge::Known(price) = table.price("openai", "gpt-4o-mini", false) else {
            panic!("no price");
        };
        assert_eq!((price.input.0, price.cached_input.0), (1, 1));
        assert!(
            price.version.starts_with("2026-11-22+user."),
            "{}",
            price.version
        );
    }

    #[test]
    fn tables_are_merged_and_read_back() {
        let embedded = table();
        let before = "as_of = \"2026-01-01\"\n[[model]]\nvendor = \"openai\"\nname = \"mine\"\nkind = \"chat\"\ndefault = true\n";
        let all = embedded.models().to_vec();
        let day = "2027-02-03".parse().ok();
        let text = ModelTable::merged(before, all.clone(), day).unwrap();
        let (models, as_of) = ModelTable::read_own(&text).unwrap();
        assert_eq!((models.len(), as_of), (all.len() + 1, day));
        assert_eq!(models[1..], all[..]);
        assert!(!models[0].default, "another default came");
        let merged = table().overlay(&text).unwrap();
        assert_eq!(Some(merged.as_of()), day);
        assert!(merged.find("openai", "mine").unwrap().own);
        assert_eq!(ModelTable::merged(&text, Vec::new(), None).unwrap(), text);
    }

    #[test]
    fn a_bad_table_is_refused() {
        let entry = "[[model]]\nvendor='a'\nname='b'\nkind='chat'\n";
        let negative = format!("{entry}input=-1");
        let twice = format!("{entry}{entry}");
        let defaults = format!(
            "{entry}default=true\n{}default=true",
            entry.replace("'b'", "'c'")
        );
        for text in [
            negative,
            twice,
            defaults,
            "model = 3".into(),
            format!("{entry}inptu=1"),
        ] {
            assert!(table().overlay(&text).is_err(), "{text}");
        }
        assert!(table().overlay(&format!("{entry}ends='soon'")).is_err());
        assert!(table().overlay("").is_ok());
    }
}
