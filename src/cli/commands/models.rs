//! `igny8 models`

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::models::{self, KnownModel};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};
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
    /// Show a model
    Show {
        /// Its name, or `VENDOR/NAME`
        name: String,
    },
    /// Take a file of models and prices over the embedded ones
    Import {
        /// The file, in the form of `models.toml`
        file: PathBuf,
    },
}

/// Runs `models`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: ModelsArgs) -> Result<Exit, AppError> {
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
            let width = context.output().width;
            Ok(context.show("igny8.models.show/1", &model, "", || {
                table(std::slice::from_ref(&model), width)
            }))
        }
        ModelsCommand::Import { file } => {
            let file = app.folder.join(file);
            let (count, kept) = models::import(app, &file, context.dry_run)?;
            let would = if context.dry_run { "would be " } else { "" };
            let message = format!("{count} models {would}known; kept in {}", kept.display());
            let data = json!({ "count": count, "file": kept });
            Ok(context.show("igny8.models.import/1", &data, &message, String::new))
        }
    }
}

fn table(models: &[KnownModel], width: u16) -> String {
    let price = |amount: Option<UsdMicros>| {
        amount.map_or_else(
            || "unknown".to_owned(),
            |amount| amount.to_string().trim_start_matches('$').to_owned(),
        )
    };
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
