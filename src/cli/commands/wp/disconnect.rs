//! `igny8 wp disconnect`

use clap::Args;

use crate::app::error::AppError;
use crate::app::integration::{disconnect, overview};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;

/// The JSON shape of the answer.
const SCHEMA: &str = "igny8.wp.disconnect/1";

/// The arguments of `wp disconnect`.
#[derive(Debug, Args)]
pub(super) struct DisconnectArgs {
    /// Revoke the key at the site, too
    #[arg(long)]
    revoke: bool,
}

/// Runs `wp disconnect`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>, args: &DisconnectArgs) -> Result<Exit, AppError> {
    if context.dry_run {
        let known = overview::of(&context.read()?)?.integration;
        let also = if args.revoke {
            ", and revoke its key there"
        } else {
            ""
        };
        let message = format!("would end the connection with {}{also}", known.site_url);
        return Ok(context.show(SCHEMA, &(), &message, String::new));
    }
    let session = context.begin("wp disconnect")?;
    let result = disconnect::disconnect(&session, args.revoke).await;
    let result = result.map(|ended| {
        for note in &ended.notes {
            context.output().warning(note);
        }
        let message = format!(
            "disconnected from {}; its posts, and the history of publishing, stay",
            ended.integration.site_url
        );
        let exit = context.show(SCHEMA, &ended, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}
