//! `igny8 sites`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::sites;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, words};

/// The arguments of `sites`.
#[derive(Debug, Args)]
pub struct SitesArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: SitesCommand,
}

#[derive(Debug, Subcommand)]
enum SitesCommand {
    /// List the known sites
    List,
    /// Add a workspace to the list
    Add {
        /// Its folder [default: the current one]
        folder: Option<PathBuf>,
        /// The name for `--site` [default: the site's slug]
        #[arg(long)]
        name: Option<String>,
    },
    /// Take a site off the list; its folder stays as it is
    Remove {
        /// Its name
        name: String,
    },
}

/// Runs `sites`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: SitesArgs) -> Result<Exit, AppError> {
    let app = context.app();
    let would = if context.dry_run { "would be " } else { "" };
    match args.command {
        SitesCommand::List => {
            let found = sites::list(app)?;
            let message = if found.is_empty() {
                "no site is known yet: `igny8 init` makes one"
            } else {
                ""
            };
            let paging = Paging::complete(found.len());
            let table = || {
                let rows: Vec<Vec<String>> = found
                    .iter()
                    .map(|site| {
                        let state = match (site.exists, site.current) {
                            (false, _) => "missing",
                            (true, true) => "current",
                            (true, false) => "",
                        };
                        vec![
                            site.name.clone(),
                            site.folder.display().to_string(),
                            state.to_owned(),
                        ]
                    })
                    .collect();
                let columns = [words("name"), words("folder"), words("")];
                draw(&columns, &rows, context.output().width)
            };
            Ok(context.show_list("igny8.sites.list/1", &found, paging, message, table))
        }
        SitesCommand::Add { folder, name } => {
            let folder = folder.map_or_else(|| app.folder.clone(), |path| app.folder.join(path));
            let site = sites::add(app, &folder, name.as_deref(), context.dry_run)?;
            let message = format!("{} {would}known as `{}`", site.folder.display(), site.name);
            Ok(context.show("igny8.sites.change/1", &site, &message, String::new))
        }
        SitesCommand::Remove { name } => {
            let site = sites::remove(app, &name, context.dry_run)?;
            let message = format!(
                "`{}` {would}off the list; {} stays as it is",
                site.name,
                site.folder.display()
            );
            Ok(context.show("igny8.sites.change/1", &site, &message, String::new))
        }
    }
}
