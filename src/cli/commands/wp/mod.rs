//! `igny8 wp`

mod connect;
mod content_types;
mod disconnect;
mod import;
mod log;
mod plugin;
mod resolve;
mod rotate_key;
mod status;
mod structure;
mod sync;
mod test;
mod webhook;

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;

/// The arguments of `wp`.
#[derive(Debug, Args)]
pub struct WpArgs {
    /// What to do.
    #[command(subcommand)]
    command: WpCommand,
}

#[derive(Debug, Subcommand)]
enum WpCommand {
    /// Connect a site: find its REST API, try a key, store it
    Connect(connect::ConnectArgs),
    /// See how far the site answers, up to a draft that is written and taken away again
    Test(test::TestArgs),
    /// Show the connection, from the workspace alone
    Status,
    /// Ask the site what it is made of, and store that
    Structure,
    /// List the post types of the site, as it said them last
    ContentTypes,
    /// Keep workspace and site in step
    Sync(sync::SyncArgs),
    /// Bring posts that are there already in as content, for linking and to see what competes
    Import(import::ImportArgs),
    /// Show what was sent to the site and heard from it
    Log(log::LogArgs),
    /// Put a new key in the place of the old one
    RotateKey,
    /// End the connection; what was published stays, and so does its history
    Disconnect(disconnect::DisconnectArgs),
    /// The bridge plugin that this program brings along
    Plugin(plugin::PluginArgs),
    /// Signed messages both ways: set up, send, verify
    Webhook(webhook::WebhookArgs),
    /// End a conflict: keep your own version of a text, or WordPress's
    Resolve(resolve::ResolveArgs),
}

/// Runs `wp`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: WpArgs) -> Result<Exit, AppError> {
    match args.command {
        WpCommand::Connect(args) => connect::run(context, args).await,
        WpCommand::Test(args) => test::run(context, &args).await,
        WpCommand::Status => status::run(context),
        WpCommand::Structure => structure::run(context).await,
        WpCommand::ContentTypes => content_types::run(context),
        WpCommand::Sync(args) => sync::run(context, args).await,
        WpCommand::Import(args) => import::run(context, args).await,
        WpCommand::Log(args) => log::run(context, &args),
        WpCommand::RotateKey => rotate_key::run(context).await,
        WpCommand::Disconnect(args) => disconnect::run(context, &args).await,
        WpCommand::Plugin(args) => plugin::run(context, args),
        WpCommand::Webhook(args) => webhook::run(context, args).await,
        WpCommand::Resolve(args) => resolve::run(context, args).await,
    }
}
