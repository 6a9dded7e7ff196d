//! `igny8 models`

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use crate::app::assistant::Assistant;
use crate::app::batch::Estimate;
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::models::{self, KnownModel, KnownVendor, Tested};
use crate::cli::confirm;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};
use crate::domain::money::UsdMicros;

/// The arguments of `models`.
#[derive(Debug, Args)]
pub struct ModelsArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: ModelsCommand,
}

#[derive(Debug, Subcommand)]
enum ModelsCommand {
    /// List the models whose prices are known
    List {
        /// Only those of this vendor
        #[arg(long)]
        vendor: Option<String>,
    },
    /// Show all that is known of a model
    Show {
        /// Its name, or `VENDOR/NAME`
        name: String,
    },
    /// List the vendors: how and where each is spoken to
    #[command(after_help = "\
A file `vendors.toml` beside your settings is laid over the embedded table field by field, such as
  [openai]
  base_url = \"https://eu.api.openai.com/v1\"
  [mine]
  title = \"Our gateway\"
  chat = \"anthropic\"
  base_url = \"https://llm.example/v1\"
  key_env = \"GATEWAY_KEY\"
What one site says of one provider is `igny8 config set providers.NAME.FIELD VALUE`.")]
    Vendors,
    /// Take models and prices of a file over the embedded ones
    #[command(after_help = "\
The file is a table in the form of `models.toml`, or model_prices_and_context_window.json as the litellm
project publishes it. Entries of the same name are replaced, the others of your own table stay.")]
    Import {
        /// The file
        file: PathBuf,
        /// Of a litellm table, only this vendor; may be given several times
        #[arg(long, value_name = "NAME")]
        vendor: Vec<String>,
        /// The day of the prices; of a litellm table today, unless it is given
        #[arg(long, value_name = "DATE")]
        as_of: Option<Date>,
    },
    /// Ask a model for one word, to see that it works and what it refuses; this is a paid call
    Test {
        /// The model as `PROVIDER/MODEL`, or a provider; the one in the settings when there is none
        name: Option<String>,
    },
}

/// Runs `models`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: ModelsArgs) -> Result<Exit, AppError> {
    let app = context.app();
    match args.command {
        ModelsCommand::List { vendor } => {
            let (found, as_of) = models::list(app, vendor.as_deref())?;
            let message = format!(
                "US dollars per million tokens, as of {as_of}; * is taken when none is named"
            );
            let paging = Paging::complete(found.len());
            Ok(
                context.show_list("igny8.models.list/1", &found, paging, &message, || {
                    table(&found, context.output().width)
                }),
            )
        }
        ModelsCommand::Show { name } => {
            let model = models::show(app, &name)?;
            Ok(context.show("igny8.models.show/1", &model, "", || lines(&model)))
        }
        ModelsCommand::Vendors => {
            let found = models::vendors(app)?;
            let paging = Paging::complete(found.len());
            Ok(
                context.show_list("igny8.models.vendors/1", &found, paging, "", || {
                    vendors(&found, context.output().width)
                }),
            )
        }
        ModelsCommand::Import {
            file,
            vendor,
            as_of,
        } => {
            let file = app.folder.join(file);
            let came = models::import(app, &file, &vendor, as_of, context.dry_run)?;
            let would = if context.dry_run { "would be " } else { "" };
            let mut message = format!(
                "{} models {would}taken, {} {would}known; kept in {}",
                came.taken,
                came.count,
                came.file.display()
            );
            if came.left_out > 0 {
                let more = format!("; {} entries of the file are of no use here", came.left_out);
                message.push_str(&more);
            }
            if came.rounded_up > 0 {
                let more = format!("; {} prices rounded up", came.rounded_up);
                message.push_str(&more);
            }
            Ok(context.show("igny8.models.import/1", &came, &message, String::new))
        }
        ModelsCommand::Test { name } => test(context, name.as_deref()).await,
    }
}

async fn test(context: &Context<'_>, name: Option<&str>) -> Result<Exit, AppError> {
    let app = context.app();
    let name = name.unwrap_or_else(|| app.settings.ai_provider());
    if name == "builtin" {
        return Err(AppError::invalid(
            "the embedded engine is no model that could be asked",
            "name one: `igny8 models test PROVIDER/MODEL`",
        ));
    }
    let assistant = match name.split_once('/') {
        Some((provider, model)) => app.assistant_named(provider, Some(model)).await?,
        None => app.assistant_named(name, None).await?,
    };
    let mut estimate = Estimate::NOTHING;
    estimate.add(models::test_estimate(&assistant));
    if context.dry_run {
        return Ok(would_ask(context, &assistant, &estimate));
    }
    if !estimate.is_free() {
        let said = confirm::describe(&estimate);
        context.output().status(&format!("estimate: {said}"));
    }
    confirm::spend(&estimate, context.consent())?;
    let session = context.begin("models test")?;
    let result = models::test(&session, &assistant, context.progress()).await;
    let result = result.map(|tested| {
        let message = describe(&tested);
        let exit = context.show("igny8.models.test/1", &tested, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}

fn would_ask(context: &Context<'_>, assistant: &Assistant, estimate: &Estimate) -> Exit {
    let at_most = confirm::describe(estimate);
    let message = format!("would ask {}: {at_most}", assistant.provider.full_name());
    let data = serde_json::json!({
        "provider": assistant.provider.name,
        "at_most_usd_micros": estimate.at_most,
    });
    context.show("igny8.models.test.plan/1", &data, &message, String::new)
}

fn describe(tested: &Tested) -> String {
    let cost = tested
        .cost_usd_micros
        .map_or_else(|| "an unknown amount".to_owned(), |cost| cost.to_string());
    let shape = if tested.keeps_to_the_schema {
        "its answer has the shape that was asked for"
    } else {
        "its answer has NOT the shape that was asked for"
    };
    let refuses = if tested.refuses.is_empty() {
        String::new()
    } else {
        format!("; it refuses {}", tested.refuses.join(", "))
    };
    format!(
        "{}/{} answered in {} ms for {cost}; {shape}{refuses}",
        tested.provider, tested.model, tested.took_ms
    )
}

fn price(amount: Option<UsdMicros>) -> String {
    amount.map_or_else(
        || "unknown".to_owned(),
        |amount| amount.to_string().trim_start_matches('$').to_owned(),
    )
}

fn lines(model: &KnownModel) -> String {
    let count = |number: Option<u64>| number.map_or_else(|| "-".to_owned(), |n| n.to_string());
    let yes = |flag: bool| if flag { "yes" } else { "no" }.to_owned();
    let ends = match (&model.ends, model.ended) {
        (None, _) => "-".to_owned(),
        (Some(day), false) => day.clone(),
        (Some(day), true) => format!("{day} (over)"),
    };
    let rows = [
        ("vendor", model.vendor.clone()),
        ("name", model.name.clone()),
        ("kind", model.kind.to_owned()),
        ("taken when none is named", yes(model.default)),
        ("tokens in", price(model.input_usd_micros)),
        ("tokens in, cached", price(model.cached_input_usd_micros)),
        ("tokens out", price(model.output_usd_micros)),
        ("tokens in, batch", price(model.batch_input_usd_micros)),
        ("tokens out, batch", price(model.batch_output_usd_micros)),
        (
            "each image",
            model
                .image_usd_micros
                .map_or_else(|| "-".to_owned(), |p| price(Some(p))),
        ),
        ("most tokens of an image", count(model.image_output_tokens)),
        (
            "tokens per megapixel",
            count(model.image_tokens_per_megapixel),
        ),
        (
            "formats of images",
            or_dash(Some(&model.image_formats.join(", "))),
        ),
        (
            "longest answer",
            count(model.max_output_tokens.map(u64::from)),
        ),
        (
            "room for reasoning",
            count(model.reasoning_allowance.map(u64::from)),
        ),
        (
            "numbers in a vector",
            count(model.dimensions.map(u64::from)),
        ),
        ("takes temperature, seed", yes(!model.no_sampling)),
        ("switched off", ends),
        ("entry", model.origin.to_owned()),
    ];
    let lines = rows.map(|(name, value)| format!("{name:<26}{value}"));
    lines.join("\n")
}

fn vendors(found: &[KnownVendor], width: u16) -> String {
    let rows: Vec<Vec<String>> = found
        .iter()
        .map(|vendor| {
            let offers = [
                ("text", vendor.chat.is_some()),
                ("images", vendor.images.is_some()),
                ("vectors", vendor.embeddings.is_some()),
                ("batches", vendor.batches),
            ];
            let offers = offers.iter().filter(|(_, has)| *has).map(|(what, _)| *what);
            vec![
                vendor.name.clone(),
                offers.collect::<Vec<_>>().join(", "),
                or_dash(vendor.base_url.as_deref()),
                vendor.origin.to_owned(),
            ]
        })
        .collect();
    let columns = [
        words("vendor"),
        words("offers"),
        words("address"),
        words("entry"),
    ];
    draw(&columns, &rows, width)
}

fn table(models: &[KnownModel], width: u16) -> String {
    let rows: Vec<Vec<String>> = models
        .iter()
        .map(|model| {
            let mark = if model.default { " *" } else { "" };
            let ends = model.ends.clone().unwrap_or_default();
            let ended = if model.ended { " (over)" } else { "" };
            vec![
                model.vendor.clone(),
                format!("{}{mark}", model.name),
                model.kind.to_owned(),
                price(model.input_usd_micros),
                price(model.cached_input_usd_micros),
                price(model.output_usd_micros),
                model
                    .image_usd_micros
                    .map_or_else(String::new, |amount| price(Some(amount))),
                format!("{ends}{ended}"),
            ]
        })
        .collect();
    let columns = [
        words("vendor"),
        words("model"),
        words("kind"),
        number("in"),
        number("cached"),
        number("out"),
        number("image"),
        words("ends"),
    ];
    draw(&columns, &rows, width)
}
