//! Reading keys and passwords: unseen from a terminal, from standard input, from a file.

use std::io::{IsTerminal, Read};
use std::path::Path;

use dialoguer::Password;
use secrecy::SecretString;

use super::confirm::somebody_is_there;
use super::context::Context;
use crate::app::error::AppError;
use crate::config::secrets::MAX_SECRET_BYTES;
use crate::os::files;

/// Reads a secret from where the user has it; never from the command line.
///
/// `flag` names the file, for the hint.
///
/// # Errors
/// `NeedsConsent` when it would have to be typed and nobody is there; `File`; `Invalid` when it is
/// empty or no text; `Interrupted` when the user gives up.
pub fn read_secret(
    context: &Context<'_>,
    name: &str,
    from_file: Option<&Path>,
    flag: &str,
) -> Result<SecretString, AppError> {
    let bytes = match from_file {
        Some(path) if path != Path::new("-") => {
            files::read_limited(&context.app().folder.join(path), MAX_SECRET_BYTES)?
        }
        None if std::io::stdin().is_terminal() => {
            if !somebody_is_there(context.consent().no_input) {
                return Err(AppError::NeedsConsent {
                    what: format!("the secret for {name} must be typed, and nobody can be asked"),
                    hint: format!("give it on standard input, or with `{flag}`"),
                });
            }
            let typed = Password::new()
                .with_prompt(format!("Secret for {name} (not shown)"))
                .interact();
            return typed
                .map(SecretString::from)
                .map_err(|_| AppError::Interrupted);
        }
        _ => {
            let mut bytes = Vec::new();
            let limit = MAX_SECRET_BYTES + 1;
            let read = std::io::stdin().lock().take(limit).read_to_end(&mut bytes);
            read.map_err(|error| {
                files::FileError::new("read", Path::new("standard input"), error)
            })?;
            bytes
        }
    };
    let hint = format!("give one line of text on standard input, or with `{flag}`");
    match String::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => Err(AppError::invalid(
            format!("the secret for {name} is empty"),
            &hint,
        )),
        Ok(text) => Ok(SecretString::from(text)),
        Err(_) => Err(AppError::invalid(
            format!("the secret for {name} is not text"),
            &hint,
        )),
    }
}
