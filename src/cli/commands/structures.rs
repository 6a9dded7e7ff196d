//! `igny8 structures`

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::structures;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};
use crate::cli::text_input;

/// The largest structure that is read, in bytes.
const MAX_BYTES: u64 = crate::app::structures::MAX_BYTES;

/// The arguments of `structures`.
#[derive(Debug, Args)]
pub struct StructuresArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: StructuresCommand,
}

#[derive(Debug, Subcommand)]
enum StructuresCommand {
    /// List the structures that texts can follow
    List,
    /// Show a structure as the file it is kept in
    Show {
        /// Its name
        name: String,
    },
    /// Keep a file as a structure of this workspace, new or in place of an embedded one
    Set {
        /// What ideas and tasks call it: lower-case letters, digits and hyphens
        name: String,
        /// The file, as `structures show` prints one; `-` reads standard input
        file: PathBuf,
    },
    /// Take a structure of this workspace away; it is kept as `NAME.toml.old`
    Remove {
        /// Its name
        name: String,
    },
}

/// Runs `structures`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: StructuresArgs) -> Result<Exit, AppError> {
    let app = context.app();
    match args.command {
        StructuresCommand::List => {
            let found = structures::list(app)?;
            let paging = Paging::complete(found.len());
            let table = || {
                let rows: Vec<Vec<String>> = found
                    .iter()
                    .map(|row| {
                        let whose = if row.overridden {
                            "workspace"
                        } else {
                            "embedded"
                        };
                        vec![
                            row.name.clone(),
                            whose.to_owned(),
                            row.content_type.clone(),
                            row.parts.len().to_string(),
                            row.summary.clone(),
                        ]
                    })
                    .collect();
                let columns = [
                    words("name"),
                    words("from"),
                    words("type"),
                    number("parts"),
                    words("what it does"),
                ];
                draw(&columns, &rows, context.output().width)
            };
            Ok(context.show_list("igny8.structures.list/1", &found, paging, "", table))
        }
        StructuresCommand::Show { name } => {
            let found = structures::show(app, &name)?;
            let mut data = serde_json::to_value(&found).unwrap_or_default();
            data["text"] = json!(found.text);
            Ok(context.show("igny8.structures.show/1", &data, "", || {
                super::content::clean_lines(found.text.trim_end().lines())
            }))
        }
        StructuresCommand::Set { name, file } => {
            let text = text_input::read(&file, MAX_BYTES)?;
            let (found, path) = structures::set(app, &name, &text, context.dry_run)?;
            let would = if context.dry_run {
                "would keep"
            } else {
                "kept"
            };
            let message = format!("{would} the structure `{name}` in {}", path.display());
            Ok(context.show("igny8.structures.change/1", &found, &message, String::new))
        }
        StructuresCommand::Remove { name } => {
            let kept = structures::remove(app, &name, context.dry_run)?;
            let would = if context.dry_run {
                "would keep"
            } else {
                "kept"
            };
            let message = format!("{would} the structure `{name}` as {}", kept.display());
            let data = json!({ "name": name, "file": kept });
            Ok(context.show("igny8.structures.change/1", &data, &message, String::new))
        }
    }
}
