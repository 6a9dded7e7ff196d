//! `igny8 wp plugin`

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use crate::app::error::AppError;
use crate::app::integration::plugin;
use crate::cli::confirm;
use crate::cli::context::Context;
use crate::cli::error::Exit;

/// The arguments of `wp plugin`.
#[derive(Debug, Args)]
pub(super) struct PluginArgs {
    /// What to do.
    #[command(subcommand)]
    command: PluginCommand,
}

#[derive(Debug, Subcommand)]
enum PluginCommand {
    /// Write the plugin as a zip that WordPress takes under Plugins > Add New > Upload
    Zip {
        /// The file, or a folder for it [default: igny8-bridge.zip]
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Say how to install the plugin and connect it
    InstallHelp,
}

/// Runs `wp plugin`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>, args: PluginArgs) -> Result<Exit, AppError> {
    match args.command {
        PluginCommand::Zip { to } => zip(context, to.as_deref()),
        PluginCommand::InstallHelp => Ok(install_help(context)),
    }
}

fn zip(context: &Context<'_>, to: Option<&Path>) -> Result<Exit, AppError> {
    let planned = plugin::plan(context.app(), to)?;
    let written = if context.dry_run {
        planned
    } else {
        if planned.replaces {
            let what = format!("another file lies at {}", planned.file.display());
            confirm::ask(&what, context.consent(), "add `--yes` to write over it")?;
        }
        plugin::write(context.app(), to)?
    };
    let message = format!(
        "{} the plugin, version {}, to {} ({} files, {} KB)",
        if context.dry_run {
            "would write"
        } else {
            "wrote"
        },
        written.version,
        written.file.display(),
        written.files,
        written.bytes.div_ceil(1024)
    );
    Ok(context.show("igny8.wp.plugin.zip/1", &written, &message, String::new))
}

fn install_help(context: &Context<'_>) -> Exit {
    let settings = &context.app().settings;
    let is_given = |site: &&str| !site.is_empty();
    let site = settings.text("wordpress.url").filter(is_given);
    let site = site.or_else(|| settings.text("site.url").filter(is_given));
    let steps = plugin::steps(site);
    let data = json!({ "steps": steps });
    context.show("igny8.wp.plugin.install_help/1", &data, "", || {
        let numbered = steps.iter().zip(1..);
        let lines: Vec<String> = numbered.map(|(step, n)| format!("{n}. {step}")).collect();
        lines.join("\n")
    })
}
