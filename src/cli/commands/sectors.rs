//! `igny8 sectors`

use clap::{Args, Subcommand};

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::sectors;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};

/// The arguments of `sectors`.
#[derive(Debug, Args)]
pub struct SectorsArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: SectorsCommand,
}

#[derive(Debug, Subcommand)]
enum SectorsCommand {
    /// List the sectors
    List,
    /// Add a sector
    Add {
        /// What to call it
        name: String,
    },
    /// Rename a sector
    Rename {
        /// Its number or name
        sector: String,
        /// The new name
        name: String,
    },
    /// Archive a sector: its keywords are kept and left alone
    Archive {
        /// Its number or name
        sector: String,
        /// Take it back into use instead
        #[arg(long)]
        restore: bool,
    },
}

/// Runs `sectors`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: SectorsArgs) -> Result<Exit, AppError> {
    match args.command {
        SectorsCommand::List => list(context),
        SectorsCommand::Add { name } => {
            change(context, "sectors add", &sectors::Change::Add { name })
        }
        SectorsCommand::Rename { sector, name } => change(
            context,
            "sectors rename",
            &sectors::Change::Rename { sector, name },
        ),
        SectorsCommand::Archive { sector, restore } => change(
            context,
            "sectors archive",
            &sectors::Change::Archive { sector, restore },
        ),
    }
}

fn list(context: &Context<'_>) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = sectors::list(&session)?;
    let paging = Paging::complete(found.len());
    Ok(
        context.show_list("igny8.sectors.list/1", &found, paging, "", || {
            let rows: Vec<Vec<String>> = found
                .iter()
                .map(|sector| {
                    vec![
                        sector.id.to_string(),
                        sector.name.clone(),
                        sector.status.to_string(),
                    ]
                })
                .collect();
            draw(
                &[number("id"), words("name"), words("status")],
                &rows,
                context.output().width,
            )
        }),
    )
}

fn change(
    context: &Context<'_>,
    command: &str,
    change: &sectors::Change,
) -> Result<Exit, AppError> {
    if context.dry_run {
        let session = context.read()?;
        let message = sectors::describe(&session, change)?;
        return Ok(context.show("igny8.sectors.change/1", &(), &message, String::new));
    }
    let session = context.begin(command)?;
    let result = sectors::change(&session, change).map(|sector| {
        let message = format!(
            "sector {} `{}` is {}",
            sector.id, sector.name, sector.status
        );
        let exit = context.show("igny8.sectors.change/1", &sector, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}
