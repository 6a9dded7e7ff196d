//! `igny8 prompts`

use clap::{Args, Subcommand};
use serde_json::json;

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::prompts;
use crate::cli::confirm::somebody_is_there;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, words};
use crate::engines::text::display::strip_controls;

/// The arguments of `prompts`.
#[derive(Debug, Args)]
pub struct PromptsArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: PromptsCommand,
}

#[derive(Debug, Subcommand)]
enum PromptsCommand {
    /// List the prompts
    List,
    /// Show a prompt's text
    Show {
        /// Its name
        name: String,
    },
    /// Change a prompt for this workspace in the editor; a broken one is not kept
    Edit {
        /// Its name
        name: String,
    },
    /// Go back to the embedded prompt; the changed one is kept as `NAME.md.old`
    Reset {
        /// Its name
        name: String,
    },
    /// Show the exact text a model would get, with example data
    Render {
        /// Its name
        name: String,
    },
}

/// Runs `prompts`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: PromptsArgs) -> Result<Exit, AppError> {
    let app = context.app();
    match args.command {
        PromptsCommand::List => {
            let found = prompts::list(app)?;
            let paging = Paging::complete(found.len());
            let table = || {
                let rows: Vec<Vec<String>> = found
                    .iter()
                    .map(|prompt| {
                        let whose = if prompt.overridden {
                            "workspace"
                        } else {
                            "embedded"
                        };
                        vec![
                            prompt.name.clone(),
                            whose.to_owned(),
                            prompt.version.clone(),
                            prompt.summary.clone(),
                        ]
                    })
                    .collect();
                let columns = [
                    words("name"),
                    words("from"),
                    words("version"),
                    words("what it asks for"),
                ];
                draw(&columns, &rows, context.output().width)
            };
            Ok(context.show_list("igny8.prompts.list/1", &found, paging, "", table))
        }
        PromptsCommand::Show { name } => {
            let prompt = prompts::show(app, &name)?;
            let mut data = serde_json::to_value(&prompt).unwrap_or_default();
            data["text"] = json!(prompt.text);
            Ok(context.show("igny8.prompts.show/1", &data, "", || shown(&prompt.text)))
        }
        PromptsCommand::Edit { name } => {
            if context.dry_run {
                return Err(AppError::invalid(
                    "there is nothing to try: editing asks by itself",
                    "",
                ));
            }
            let terminal = somebody_is_there(context.consent().no_input);
            let (file, changed) = prompts::edit(app, &name, terminal)?;
            let what = if changed { "changed" } else { "left as it was" };
            let message = format!("prompt `{name}` {what}");
            let data = json!({ "name": name, "file": file, "changed": changed });
            Ok(context.show("igny8.prompts.change/1", &data, &message, String::new))
        }
        PromptsCommand::Reset { name } => {
            let kept = prompts::reset(app, &name, context.dry_run)?;
            let would = if context.dry_run { "would be " } else { "" };
            let message = match &kept {
                Some(kept) => format!(
                    "prompt `{name}` {would}the embedded one again; yours is kept in {}",
                    kept.display()
                ),
                None => format!("prompt `{name}` is the embedded one"),
            };
            let data = json!({ "name": name, "file": kept, "changed": kept.is_some() });
            Ok(context.show("igny8.prompts.change/1", &data, &message, String::new))
        }
        PromptsCommand::Render { name } => {
            let rendered = prompts::render(app, &name)?;
            Ok(context.show("igny8.prompts.render/1", &rendered, "", || {
                let mut text = String::new();
                if !rendered.system.is_empty() {
                    text = format!("=== system ===\n{}\n\n", rendered.system);
                }
                shown(&format!("{text}=== user ===\n{}", rendered.user))
            }))
        }
    }
}

/// A text of several lines, without anything a terminal could take for an order.
fn shown(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(strip_controls).collect();
    lines.join("\n")
}
