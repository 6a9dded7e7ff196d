//! The table of models: what each costs, what it refuses, and when it ends.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Serialize;

use crate::ai::answer::Schema;
use crate::ai::functions::TEST_MODEL;
use crate::ai::model_import;
use crate::ai::models::{Model, ModelKind, ModelTable};
use crate::ai::prompts::Rendered;
use crate::app::App;
use crate::app::assistant::{Assistant, Question};
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::domain::ids::OpId;
use crate::domain::money::UsdMicros;
use crate::os::files;
use crate::store::{ai_calls, runs};

/// The largest file of models that is read, in bytes: the table of litellm has 3 MB.
const MAX_FILE_BYTES: u64 = 32 * 1024 * 1024;

/// The longest answer of a test, in tokens.
const TEST_TOKENS: u32 = 64;

/// A model as it is shown. Prices are micro-USD per million tokens; `None` is unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownModel {
    /// The vendor.
    pub vendor: String,
    /// The model's name there.
    pub name: String,
    /// `chat`, `image` or `embedding`.
    pub kind: &'static str,
    /// Whether it is taken when none is named.
    pub default: bool,
    /// Tokens in.
    pub input_usd_micros: Option<UsdMicros>,
    /// Tokens in from the cache.
    pub cached_input_usd_micros: Option<UsdMicros>,
    /// Tokens out.
    pub output_usd_micros: Option<UsdMicros>,
    /// Tokens in by batch.
    pub batch_input_usd_micros: Option<UsdMicros>,
    /// Tokens out by batch.
    pub batch_output_usd_micros: Option<UsdMicros>,
    /// A flat price per image. `None` when there is none.
    pub image_usd_micros: Option<UsdMicros>,
    /// The most image tokens of one image. `None` when images are not billed by tokens.
    pub image_output_tokens: Option<u64>,
    /// The most image tokens for each million pixels. `None` when only the former is known.
    pub image_tokens_per_megapixel: Option<u64>,
    /// The formats in which its images can be asked for; empty when nothing is known.
    pub image_formats: Vec<&'static str>,
    /// The longest answer in tokens.
    pub max_output_tokens: Option<u32>,
    /// Tokens that are added to a limit for hidden reasoning. `None` when it does not reason.
    pub reasoning_allowance: Option<u32>,
    /// How many numbers its vectors have. `None` when unknown, or when it gives none.
    pub dimensions: Option<u32>,
    /// Whether it is known to refuse `temperature` and `seed`.
    pub no_sampling: bool,
    /// The day on which the vendor switches it off. `None` when none is announced.
    pub ends: Option<String>,
    /// Whether that day has come.
    pub ended: bool,
    /// `built in` or `yours`.
    pub origin: &'static str,
}

/// What came of an import.
#[derive(Clone, Debug, Serialize)]
pub struct ImportedModels {
    /// How many models are known then.
    pub count: usize,
    /// How many of them the file gave.
    pub taken: usize,
    /// How many entries of the file are of unknown vendors, or of no use here.
    pub left_out: usize,
    /// How many prices were rounded up to a whole micro-USD per million.
    pub rounded_up: usize,
    /// Where they are kept.
    pub file: PathBuf,
}

/// What came of a test.
#[derive(Clone, Debug, Serialize)]
pub struct Tested {
    /// The provider's name in the settings.
    pub provider: String,
    /// The model.
    pub model: String,
    /// The call, in the books like every other.
    pub op_id: OpId,
    /// What it cost. `None` when the price is unknown.
    pub cost_usd_micros: Option<UsdMicros>,
    /// How long it took, in milliseconds.
    pub took_ms: i64,
    /// Whether the answer had the shape that was asked for.
    pub keeps_to_the_schema: bool,
    /// The parameters that this model at this server has refused so far.
    pub refuses: Vec<String>,
}

/// A vendor as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownVendor {
    /// Its name, which `providers.NAME.vendor` takes.
    pub name: String,
    /// Its name for people.
    pub title: String,
    /// The dialect of its chat models. `None` when it has none.
    pub chat: Option<&'static str>,
    /// The dialect of its image models. `None` when it has none.
    pub images: Option<&'static str>,
    /// The dialect of its embedding models. `None` when it has none.
    pub embeddings: Option<&'static str>,
    /// Whether it takes batches.
    pub batches: bool,
    /// Where it is. `None` when the user has to say.
    pub base_url: Option<String>,
    /// The usual variable of its key. `None` when it needs none.
    pub key_env: Option<String>,
    /// The header that carries the key. `None` for the dialect's own.
    pub key_header: Option<String>,
    /// The hosts that its images are fetched from; empty for any public one.
    pub image_hosts: Vec<String>,
    /// Whether it keeps answers where the user wants that.
    pub stored_answers: bool,
    /// `built in`, or `yours` when your own table says something of it.
    pub origin: &'static str,
}

/// Lists the vendors by name, with the user's own table on top.
///
/// # Errors
/// `Models` or `File` when a table cannot be read.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the type is of a room that this one does not name"
)]
pub fn vendors(app: &App) -> Result<Vec<KnownVendor>, AppError> {
    let table = app.models()?;
    let vendors = table.vendors();
    let shown = vendors.iter().map(|(name, vendor)| {
        let quirks = vendor.quirks();
        KnownVendor {
            name: name.to_owned(),
            title: vendor.title.clone(),
            chat: vendor.chat.map(|dialect| dialect.name()),
            images: vendor.images.map(|dialect| dialect.name()),
            embeddings: vendor.embeddings.map(|dialect| dialect.name()),
            batches: vendor.batch.is_some(),
            base_url: vendor.base_url.as_ref().map(ToString::to_string),
            key_env: vendor.key_env.clone(),
            key_header: quirks.key_header,
            image_hosts: quirks.image_hosts,
            stored_answers: vendor.stored_answers,
            origin: if vendors.is_own(name) {
                "yours"
            } else {
                "built in"
            },
        }
    });
    Ok(shown.collect())
}

/// Lists the models, of one vendor or of all, and gives the day of the prices.
///
/// # Errors
/// `Models` or `File` when a table cannot be read; `NotFound` when the vendor has none.
pub fn list(app: &App, vendor: Option<&str>) -> Result<(Vec<KnownModel>, String), AppError> {
    let table = app.models()?;
    let models: Vec<KnownModel> = table
        .models()
        .iter()
        .filter(|model| vendor.is_none_or(|vendor| model.vendor == vendor))
        .map(|model| known(app, model))
        .collect();
    if let Some(vendor) = vendor
        && models.is_empty()
    {
        return Err(AppError::not_found(
            format!("no model of `{vendor}` is in the table of models"),
            "run `igny8 models list` to see the vendors; a server of your own needs no entry",
        ));
    }
    Ok((models, table.as_of().to_string()))
}

/// Shows the models of one name, which several vendors may offer: `NAME` or `VENDOR/NAME`.
///
/// # Errors
/// As `list`; `NotFound` when there is none.
pub fn show(app: &App, name: &str) -> Result<KnownModel, AppError> {
    let table = app.models()?;
    let named = |model: &&Model| {
        model.name == name || name.strip_prefix(&model.vendor) == Some(&format!("/{}", model.name))
    };
    let found = table.models().iter().find(named);
    found.map(|model| known(app, model)).ok_or_else(|| {
        AppError::not_found(
            format!("no model `{name}` is in the table of models"),
            "run `igny8 models list` to see those that are",
        )
    })
}

/// Takes models of a file into the user's own table: our own form, or litellm's JSON. Entries of the
/// same vendor and name are replaced, the others stay.
///
/// `vendors` are those to take of a foreign table; empty takes all. `as_of` is the day of the
/// prices; `None` is today for a foreign table. With `dry_run` nothing is written.
///
/// # Errors
/// `Models` when the file is no such table, `Invalid` when it is a foreign one that cannot be read,
/// `File` when it cannot be read or kept.
pub fn import(
    app: &App,
    file: &Path,
    vendors: &[String],
    as_of: Option<Date>,
    dry_run: bool,
) -> Result<ImportedModels, AppError> {
    let text = files::read_text(file, MAX_FILE_BYTES)?;
    let kept = app.paths.config_dir.join("models.toml");
    let before = match files::read_text(&kept, MAX_FILE_BYTES) {
        Err(error) if error.is_missing() => String::new(),
        text => text?,
    };
    let embedded = ModelTable::embedded()?;
    let (mut left_out, mut rounded_up) = (0, 0);
    let (given, day) = if text.trim_start().starts_with('{') {
        let known = embedded.clone().overlay(&before)?;
        let imported = model_import::read(&text, &known, vendors).map_err(|what| {
            AppError::invalid(
                format!("{} cannot be used: {what}", file.display()),
                "give litellm's model_prices_and_context_window.json, or a table in our own form",
            )
        })?;
        (left_out, rounded_up) = (imported.left_out, imported.rounded_up);
        (imported.models, Some(as_of.unwrap_or_else(|| today(app))))
    } else {
        let (models, day) = ModelTable::read_own(&text)?;
        (models, as_of.or(day))
    };
    let taken = given.len();
    let merged = ModelTable::merged(&before, given, day)?;
    let table = embedded.overlay(&merged)?;
    if !dry_run {
        files::create_private_dir(&app.paths.config_dir)?;
        files::write_private(&kept, merged.as_bytes())?;
    }
    Ok(ImportedModels {
        count: table.models().len(),
        taken,
        left_out,
        rounded_up,
        file: kept,
    })
}

/// What a test asks, as small as it can be.
fn question(assistant: &Assistant) -> (Rendered, crate::ai::answer::Wanted) {
    let prompt = Rendered {
        name: TEST_MODEL.to_owned(),
        version: "1".to_owned(),
        system: String::new(),
        user: "Answer with a JSON object whose field `word` is `ready`.".to_owned(),
    };
    let schema = Schema {
        name: TEST_MODEL.to_owned(),
        schema: serde_json::json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["word"],
            "properties": {"word": {"type": "string", "maxLength": 20}},
        }),
    };
    let wanted = assistant.wanted(&prompt, schema, TEST_TOKENS);
    (prompt, wanted)
}

/// The most that a test can cost. `None` when the price is unknown.
#[must_use]
pub fn test_estimate(assistant: &Assistant) -> Option<UsdMicros> {
    assistant.estimate(&question(assistant).1)
}

/// Asks a model for one word, through the books like every call.
///
/// # Errors
/// Whatever the engine says.
pub async fn test(
    session: &Session<'_>,
    assistant: &Assistant,
    reporter: &dyn Reporter,
) -> Result<Tested, AppError> {
    let (prompt, wanted) = question(assistant);
    let question = Question {
        function: TEST_MODEL,
        subject: format!("test:{}", session.app.clock.new_uuid()),
        prompt: &prompt,
        wanted,
    };
    let begun = session.app.clock.now();
    let answer = assistant.ask(session, &question, reporter).await?;
    let took = session.app.clock.now().duration_since(begun);
    let now = session.now();
    session.store.write(|transaction| {
        ai_calls::consume(transaction, answer.op_id, "tested", None, &now).map_err(AppError::from)
    })?;
    let is_word = |text: &str| {
        let value: serde_json::Value = serde_json::from_str(text).ok()?;
        value.get("word")?.as_str().map(str::to_owned)
    };
    let name = assistant.provider.refusals_name();
    let refuses = runs::fact(session.store.connection(), &name)?.unwrap_or_default();
    Ok(Tested {
        provider: assistant.provider.name.clone(),
        model: answer.model.clone(),
        op_id: answer.op_id,
        cost_usd_micros: answer.cost,
        took_ms: i64::try_from(took.as_millis()).unwrap_or(i64::MAX),
        keeps_to_the_schema: is_word(answer.text()).is_some(),
        refuses: refuses
            .split(',')
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
    })
}

fn today(app: &App) -> Date {
    app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn known(app: &App, model: &Model) -> KnownModel {
    KnownModel {
        vendor: model.vendor.clone(),
        name: model.name.clone(),
        kind: match model.kind {
            ModelKind::Chat => "chat",
            ModelKind::Image => "image",
            ModelKind::Embedding => "embedding",
        },
        default: model.default,
        input_usd_micros: model.input,
        cached_input_usd_micros: model.cached_input.or(model.input),
        output_usd_micros: model.output,
        batch_input_usd_micros: model.batch_input,
        batch_output_usd_micros: model.batch_output,
        image_usd_micros: model.per_image,
        image_output_tokens: model.image_output_tokens,
        image_tokens_per_megapixel: model.image_tokens_per_megapixel,
        image_formats: model
            .image_formats
            .iter()
            .flatten()
            .map(|format| format.name())
            .collect(),
        max_output_tokens: model.max_output_tokens,
        reasoning_allowance: model.reasoning_allowance,
        dimensions: model.dimensions,
        no_sampling: model.no_sampling,
        ends: model.ends.map(|day| day.to_string()),
        ended: model.has_ended(today(app)),
        origin: if model.own { "yours" } else { "built in" },
    }
}
