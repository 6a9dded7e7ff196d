//! Changing a text in the user's editor: nothing wrong is kept, and nothing typed is lost.

use std::path::Path;

use crate::app::App;
use crate::app::error::AppError;
use crate::os::files;
use crate::os::process;

/// The largest text that is taken back from an editor, in bytes.
const MAX_BYTES: u64 = 1024 * 1024;

/// Opens a copy of a text in the editor, checks what comes back and gives it. `None` when nothing
/// was changed.
///
/// The copy is `draft`; it stays when the check refuses it.
///
/// # Errors
/// `Invalid` when no editor is known or the check refuses the text; `Command` when the editor failed.
pub fn edit(
    app: &App,
    draft: &Path,
    text: &str,
    has_terminal: bool,
    check: impl FnOnce(&str) -> Result<(), AppError>,
) -> Result<Option<String>, AppError> {
    let editor = match app.environment.editor() {
        Some(editor) => editor,
        None if has_terminal => "vi",
        None => {
            return Err(AppError::invalid(
                "no editor is known",
                "set the variable EDITOR to the command of one",
            ));
        }
    };
    if let Some(folder) = draft.parent() {
        files::create_private_dir(folder)?;
    }
    files::write_private(draft, text.as_bytes())?;
    process::open_editor(editor, draft, &app.environment.secret_names())?;
    let edited = files::read_text(draft, MAX_BYTES)?;
    if edited == text {
        remove(draft);
        return Ok(None);
    }
    check(&edited).map_err(|error| {
        let hint = error
            .hint()
            .map_or_else(String::new, |hint| format!("; {hint}"));
        AppError::invalid(
            format!("nothing was changed: {error}"),
            &format!("what you typed is kept in {}{hint}", draft.display()),
        )
    })?;
    remove(draft);
    Ok(Some(edited))
}

/// A draft that stays is only litter, and is overwritten by the next.
fn remove(draft: &Path) {
    drop(std::fs::remove_file(draft));
}
