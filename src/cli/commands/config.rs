//! `igny8 config`

use clap::{Args, Subcommand};
use serde_json::json;

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::settings::{self, Changed, Setting};
use crate::cli::confirm::somebody_is_there;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, or_dash, words};

/// The arguments of `config`.
#[derive(Debug, Args)]
pub struct ConfigArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: ConfigCommand,
}

#[derive(Debug, Subcommand)]
enum ConfigCommand {
    /// List the settings in force, each with its origin
    List {
        /// List those without a value too, with what they decide
        #[arg(long)]
        all: bool,
    },
    /// Show one setting's value
    Get {
        /// Its name, such as `ai.provider`
        key: String,
    },
    /// Set a setting in the workspace's file
    Set {
        /// Its name, such as `ai.provider`
        key: String,
        /// Its value; a list is joined by commas
        #[arg(allow_hyphen_values = true)]
        value: String,
        /// Write your own file instead, which holds for every site
        #[arg(long)]
        user: bool,
    },
    /// Take a setting out of the workspace's file
    Unset {
        /// Its name
        key: String,
        /// Change your own file instead
        #[arg(long)]
        user: bool,
    },
    /// Open the workspace's file in the editor; a wrong one is not kept
    Edit {
        /// Open your own file instead
        #[arg(long)]
        user: bool,
    },
}

impl ConfigArgs {
    /// Whether it can repair wrong settings, and so runs with them.
    #[must_use]
    pub const fn repairs(&self) -> bool {
        matches!(
            self.command,
            ConfigCommand::Set { .. } | ConfigCommand::Unset { .. } | ConfigCommand::Edit { .. }
        )
    }
}

/// Runs `config`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: ConfigArgs) -> Result<Exit, AppError> {
    let app = context.app();
    match args.command {
        ConfigCommand::List { all } => {
            let found = settings::list(app, all);
            let paging = Paging::complete(found.len());
            Ok(
                context.show_list("igny8.config.list/1", &found, paging, "", || {
                    table(&found, all, context.output().width)
                }),
            )
        }
        ConfigCommand::Get { key } => {
            let found = settings::get(app, &key)?;
            let value = found.value.clone().unwrap_or_default();
            Ok(context.show("igny8.config.get/1", &found, "", || value))
        }
        ConfigCommand::Set { key, value, user } => {
            let changed = settings::change(app, &key, Some(&value), user, context.dry_run)?;
            Ok(show_change(context, &changed, "set"))
        }
        ConfigCommand::Unset { key, user } => {
            let changed = settings::change(app, &key, None, user, context.dry_run)?;
            Ok(show_change(context, &changed, "taken out"))
        }
        ConfigCommand::Edit { user } => {
            if context.dry_run {
                return Err(AppError::invalid(
                    "there is nothing to try: editing asks by itself",
                    "",
                ));
            }
            let terminal = somebody_is_there(context.consent().no_input);
            let (file, changed) = settings::edit_file(app, user, terminal)?;
            let what = if changed { "changed" } else { "left as it was" };
            let message = format!("{} {what}", file.display());
            let data = json!({ "file": file, "changed": changed });
            Ok(context.show("igny8.config.edit/1", &data, &message, String::new))
        }
    }
}

fn show_change(context: &Context<'_>, changed: &Changed, done: &str) -> Exit {
    let file = changed.file.display();
    let message = match (changed.changed, context.dry_run) {
        (true, false) => format!("`{}` {done} in {file}", changed.key),
        (true, true) => format!("`{}` would be {done} in {file}", changed.key),
        (false, _) => format!("{file} says so already"),
    };
    let exit = context.show("igny8.config.change/1", changed, &message, String::new);
    if changed.overruled {
        context.output().warning(&format!(
            "{} decides: `{}` is {}",
            or_dash(changed.origin.as_deref()),
            changed.key,
            or_dash(changed.value.as_deref()),
        ));
    }
    exit
}

fn table(settings: &[Setting], all: bool, width: u16) -> String {
    let rows: Vec<Vec<String>> = settings
        .iter()
        .map(|setting| {
            let mut row = vec![
                setting.key.clone(),
                or_dash(setting.value.as_deref()),
                or_dash(setting.origin.as_deref()),
            ];
            if all {
                row.push(setting.summary.to_owned());
            }
            row
        })
        .collect();
    let mut columns = vec![words("key"), words("value"), words("origin")];
    if all {
        columns.push(words("what it decides"));
    }
    draw(&columns, &rows, width)
}
