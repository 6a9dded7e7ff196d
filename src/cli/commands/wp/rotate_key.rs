//! `igny8 wp rotate-key`

use crate::app::connection;
use crate::app::error::AppError;
use crate::app::integration::rotate;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;

/// The JSON shape of the answer.
const SCHEMA: &str = "igny8.wp.rotate_key/1";

/// Runs `wp rotate-key`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>) -> Result<Exit, AppError> {
    if context.dry_run {
        let connected = connection::needed_bridge(&context.read()?)?;
        let message = format!(
            "would have {} make a new key and revoke {}",
            connected.site,
            connected.integration.key_id.as_deref().unwrap_or_default()
        );
        return Ok(context.show(SCHEMA, &(), &message, String::new));
    }
    let session = context.begin("wp rotate-key")?;
    let result = rotate::rotate(&session, context.progress()).await;
    let result = result.map(|rotated| {
        let new = rotated.integration.key_id.as_deref().unwrap_or_default();
        let message = format!(
            "the key is {new} now, kept in {}; {} is revoked",
            rotated.secret_place,
            rotated.old_key_id.as_deref().unwrap_or("the old one")
        );
        let exit = context.show(SCHEMA, &rotated, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}
