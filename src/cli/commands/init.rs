//! `igny8 init`

use std::path::{Path, PathBuf};

use clap::Args;
use dialoguer::Input;
use serde::Serialize;

use crate::app::error::AppError;
use crate::app::system::local_servers::{self, LocalServer};
use crate::app::system::workspace::{self, DEFAULT_SECTOR, NewSite, Workspace};
use crate::cli::confirm::{self, somebody_is_there};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::config::edit;
use crate::config::layers::FileLayer;
use crate::config::paths::WORKSPACE_FILE;

/// The arguments of `init`.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The folder to make it in [default: the current one]
    dir: Option<PathBuf>,
    /// The site's name, as readers see it [default: the folder's name]
    #[arg(long)]
    name: Option<String>,
    /// The site's address
    #[arg(long)]
    url: Option<String>,
    /// The language articles are written in, such as `en` or `de`
    #[arg(long)]
    language: Option<String>,
    /// The country of the readers, such as `US`
    #[arg(long)]
    country: Option<String>,
    /// The industry, told to the model
    #[arg(long)]
    industry: Option<String>,
    /// A part of the site's field; repeat it for up to five [default: General]
    #[arg(long = "sector", value_name = "NAME")]
    sectors: Vec<String>,
    /// The address of the WordPress site
    #[arg(long, value_name = "URL")]
    wordpress_url: Option<String>,
    /// The WordPress user that publishes
    #[arg(long, value_name = "NAME")]
    wordpress_username: Option<String>,
    /// The site's name in files and for `--site` [default: made of its name]
    #[arg(long)]
    slug: Option<String>,
    /// Put the site on the list of `igny8 sites` (the default)
    #[arg(long, overrides_with = "no_register")]
    register: bool,
    /// Leave the site off the list of `igny8 sites`
    #[arg(long)]
    no_register: bool,
}

#[derive(Serialize)]
struct Outcome<'a> {
    #[serde(flatten)]
    workspace: &'a Workspace,
    local_servers: Vec<LocalServer>,
}

/// Runs `init`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: InitArgs) -> Result<Exit, AppError> {
    let folder = match &args.dir {
        Some(dir) => context.app().folder.join(dir),
        None => context.app().folder.clone(),
    };
    let asks = somebody_is_there(context.consent().no_input) && !context.consent().yes;
    let site = new_site(&folder, args, asks)?;
    let schema = "igny8.init/1";
    if context.dry_run {
        let planned = workspace::plan(context.app(), &folder, &site)?;
        let message = format!(
            "would make a workspace for `{}` in {}",
            planned.name,
            planned.folder.display()
        );
        let outcome = Outcome {
            workspace: &planned,
            local_servers: Vec::new(),
        };
        return Ok(context.show(schema, &outcome, &message, String::new));
    }
    let made = workspace::create(context.app(), &folder, &site)?;
    let outcome = Outcome {
        local_servers: offer_local_servers(context, &made, asks).await?,
        workspace: &made,
    };
    let message = format!(
        "made a workspace for `{}` in {}",
        made.name,
        made.folder.display(),
    );
    let exit = context.show(schema, &outcome, &message, String::new);
    let site = match &made.registered_as {
        Some(name) => format!("igny8 --site {name}"),
        None => "in that folder: igny8".to_owned(),
    };
    context
        .output()
        .status(&format!("next: `{site} keywords import FILE`"));
    Ok(exit)
}

/// Puts the flags together, and asks for what is missing when there is somebody to ask.
fn new_site(folder: &Path, args: InitArgs, asks: bool) -> Result<NewSite, AppError> {
    let folder_name = folder.file_name().map_or_else(
        || "site".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    );
    let ask = |what: &str, given: Option<String>, default: &str| match given {
        Some(given) => Ok(given),
        None if asks => question(what, default),
        None => Ok(default.to_owned()),
    };
    let name = ask("Name of the site", args.name, &folder_name)?;
    let url = ask("Address of the site (empty: none yet)", args.url, "")?;
    let language = ask("Language of its articles", args.language, "en")?;
    let sectors = if args.sectors.is_empty() && asks {
        let text = question("Sectors, separated by commas", DEFAULT_SECTOR)?;
        text.split(',')
            .map(|sector| sector.trim().to_owned())
            .filter(|sector| !sector.is_empty())
            .collect()
    } else {
        args.sectors
    };
    Ok(NewSite {
        name,
        slug: args.slug,
        url: Some(url).filter(|url| !url.is_empty()),
        language,
        country: args.country,
        industry: args.industry,
        sectors,
        wordpress_url: args.wordpress_url,
        wordpress_username: args.wordpress_username,
        register: args.register || !args.no_register,
    })
}

fn question(what: &str, default: &str) -> Result<String, AppError> {
    let answer = Input::<String>::new()
        .with_prompt(what)
        .default(default.to_owned())
        .show_default(!default.is_empty())
        .allow_empty(true)
        .interact_text();
    // The terminal went away, or the user pressed Ctrl-C.
    answer.map_err(|_| AppError::Interrupted)
}

/// Tells which servers for models answer on this machine, and offers to use the first.
async fn offer_local_servers(
    context: &Context<'_>,
    made: &Workspace,
    asks: bool,
) -> Result<Vec<LocalServer>, AppError> {
    if context.output().quiet || context.app().settings.ai_provider() != "builtin" {
        return Ok(Vec::new());
    }
    let servers = local_servers::find(context.app()).await?;
    for server in &servers {
        let found = format!("{} answers at {}", server.title, server.base_url);
        let wanted = asks
            && confirm::answer(&format!("{found}. Let it cluster and write?"), true)
                .is_ok_and(|answer| answer == Some(true));
        if wanted {
            let path = made.folder.join(WORKSPACE_FILE);
            let paths = &context.app().paths;
            let key = "ai.provider";
            edit::set_in_file(paths, &path, FileLayer::Workspace, key, &server.provider)?;
            break;
        }
        if !asks {
            context.output().status(&format!(
                "{found}: `igny8 config set ai.provider {}` lets it cluster and write",
                server.provider
            ));
        }
    }
    Ok(servers)
}
