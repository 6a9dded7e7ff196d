//! `igny8 generate`

use std::path::{Path, PathBuf};

use clap::{Args, CommandFactory, Subcommand};
use clap_complete::Shell;
use clap_mangen::Man;
use serde_json::json;

use crate::app::error::AppError;
use crate::app::own_files;
use crate::cli::Cli;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::os::files::{self, FileError};

/// The arguments of `generate`.
#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// What to write.
    #[command(subcommand)]
    command: GenerateCommand,
}

#[derive(Debug, Subcommand)]
enum GenerateCommand {
    /// Write completions for bash, zsh, fish, PowerShell and elvish
    Completions {
        /// The folder
        #[arg(long, value_name = "DIR", default_value = "completions")]
        to: PathBuf,
    },
    /// Write manual pages, one per command
    Man {
        /// The folder
        #[arg(long, value_name = "DIR", default_value = "man")]
        to: PathBuf,
    },
}

/// Runs `generate`.
///
/// # Errors
/// `File` when a page cannot be written.
pub fn run(context: &Context<'_>, args: GenerateArgs) -> Result<Exit, AppError> {
    let (to, pages) = match args.command {
        GenerateCommand::Completions { to } => (to, completions()),
        GenerateCommand::Man { to } => {
            let pages = manual().map_err(|error| FileError::new("make", &to, error))?;
            (to, pages)
        }
    };
    let folder = context.app().folder.join(&to);
    own_files::spare(context.app(), &folder)?;
    if !context.dry_run {
        write(&folder, &pages)?;
    }
    let names: Vec<&str> = pages.iter().map(|(name, _)| name.as_str()).collect();
    let would = if context.dry_run {
        "would write"
    } else {
        "wrote"
    };
    let message = format!("{would} {} files to {}", pages.len(), folder.display());
    let data = json!({ "folder": folder, "files": names });
    Ok(context.show("igny8.generate/1", &data, &message, String::new))
}

fn write(folder: &Path, pages: &[(String, Vec<u8>)]) -> Result<(), FileError> {
    files::create_public_dir(folder)?;
    for (name, bytes) in pages {
        files::write_public(&folder.join(name), bytes)?;
    }
    Ok(())
}

fn completions() -> Vec<(String, Vec<u8>)> {
    let shells = [
        (Shell::Bash, "igny8.bash"),
        (Shell::Zsh, "_igny8"),
        (Shell::Fish, "igny8.fish"),
        (Shell::PowerShell, "_igny8.ps1"),
        (Shell::Elvish, "igny8.elv"),
    ];
    let made = shells.into_iter().map(|(shell, name)| {
        let mut bytes = Vec::new();
        clap_complete::generate(shell, &mut Cli::command(), "igny8", &mut bytes);
        (name.to_owned(), bytes)
    });
    made.collect()
}

fn manual() -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let mut command = Cli::command().disable_help_subcommand(true);
    // Gives each command its whole name, `igny8-keywords-import`.
    command.build();
    let mut pages = Vec::new();
    add_pages(&command, &mut pages)?;
    Ok(pages)
}

fn add_pages(command: &clap::Command, pages: &mut Vec<(String, Vec<u8>)>) -> std::io::Result<()> {
    let name = command.get_display_name().unwrap_or(command.get_name());
    let mut bytes = Vec::new();
    Man::new(command.clone()).render(&mut bytes)?;
    pages.push((format!("{name}.1"), bytes));
    for inner in command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set())
    {
        add_pages(inner, pages)?;
    }
    Ok(())
}
