//! The table of models: what each costs, and when it ends.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::ai::models::{Model, ModelKind, ModelTable};
use crate::app::App;
use crate::app::error::AppError;
use crate::domain::money::UsdMicros;
use crate::os::files;

/// The largest file of models that is read, in bytes.
const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

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
    /// A flat price per image. `None` when there is none.
    pub image_usd_micros: Option<UsdMicros>,
    /// The longest answer in tokens.
    pub max_output_tokens: Option<u32>,
    /// The day on which the vendor switches it off. `None` when none is announced.
    pub ends: Option<String>,
    /// Whether that day has come.
    pub ended: bool,
}

/// Lists the models, of one vendor or of all, and gives the day of the embedded prices.
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

/// Takes a file of models as the user's own, laid over the embedded table. Gives how many models
/// there are then, and where the file is kept.
///
/// With `dry_run` nothing is written.
///
/// # Errors
/// `Models` when the file is no such table, `File` when it cannot be read or kept.
pub fn import(app: &App, file: &Path, dry_run: bool) -> Result<(usize, PathBuf), AppError> {
    let text = files::read_text(file, MAX_FILE_BYTES)?;
    let table = ModelTable::embedded()?.overlay(&text)?;
    let kept = app.paths.config_dir.join("models.toml");
    if !dry_run {
        files::create_private_dir(&app.paths.config_dir)?;
        files::write_private(&kept, text.as_bytes())?;
    }
    Ok((table.models().len(), kept))
}

fn known(app: &App, model: &Model) -> KnownModel {
    let today = app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
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
        image_usd_micros: model.per_image,
        max_output_tokens: model.max_output_tokens,
        ends: model.ends.map(|day| day.to_string()),
        ended: model.has_ended(today),
    }
}
