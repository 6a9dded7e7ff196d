//! `igny8 content edit`

use std::io::Read;
use std::path::Path;

use clap::Args;

use super::clean_lines;
use crate::app::error::AppError;
use crate::app::session::OWN_FOLDER;
use crate::app::writer::edit::{self, Edited, Sheet};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::domain::ids::ContentId;
use crate::os::{files, process};

/// The longest text that is taken, in bytes.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

#[derive(Debug, Args)]
pub(super) struct EditArgs {
    /// Its number
    content: i64,
    /// Take the text from this file instead of an editor; `-` is standard input
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

pub(super) fn run(context: &Context<'_>, args: &EditArgs) -> Result<Exit, AppError> {
    let id = ContentId(args.content);
    let sheet = edit::sheet_of(&context.read()?, id)?;
    match args.from.as_deref() {
        Some("-") => {
            let text = standard_input()?;
            save(context, &Sheet { text, ..sheet })
        }
        Some(name) => {
            let path = context.app().folder.join(name);
            let text = files::read_text(&path, MAX_BYTES)?;
            save(context, &Sheet { text, ..sheet })
        }
        None => in_editor(context, &sheet),
    }
}

fn standard_input() -> Result<String, AppError> {
    let mut text = String::new();
    let mut input = std::io::stdin().lock().take(MAX_BYTES);
    input.read_to_string(&mut text).map_err(|error| {
        AppError::invalid(format!("standard input cannot be read: {error}"), "")
    })?;
    Ok(text)
}

/// Lets the user edit a private copy. It is removed when the edit is saved or came to nothing, and
/// kept when it could not be saved.
fn in_editor(context: &Context<'_>, sheet: &Sheet) -> Result<Exit, AppError> {
    let app = context.app();
    let Some(editor) = app.environment.editor() else {
        return Err(AppError::invalid(
            "no editor is set",
            "set EDITOR, or give the text with `--from FILE`",
        ));
    };
    if context.consent().no_input {
        return Err(AppError::invalid(
            "an editor needs somebody to use it",
            "give the text with `--from FILE`",
        ));
    }
    let folder = app.workspace()?.join(OWN_FOLDER).join("edit");
    files::create_private_dir(&folder)?;
    let path = folder.join(format!(
        "content-{}-{}.html",
        sheet.id,
        app.clock.new_uuid()
    ));
    files::write_new_private(&path, sheet.text.as_bytes())?;
    let hidden = app.environment.secret_names();
    if let Err(error) = process::open_editor(editor, &path, &hidden) {
        remove(&path);
        return Err(error.into());
    }
    let text = files::read_text(&path, MAX_BYTES)?;
    if text == sheet.text {
        remove(&path);
        context.output().status("nothing was changed");
        return Ok(Exit::Done);
    }
    let edited = Sheet {
        id: sheet.id,
        version: sheet.version,
        text,
    };
    let result = save(context, &edited);
    if result.is_ok() {
        remove(&path);
    } else {
        let kept = format!("your text is kept in {}", path.display());
        context.output().warning(&kept);
    }
    result
}

fn remove(path: &Path) {
    // A copy that stays behind is private, and no reason to fail.
    drop(std::fs::remove_file(path));
}

fn save(context: &Context<'_>, sheet: &Sheet) -> Result<Exit, AppError> {
    if context.dry_run {
        let edited = edit::preview(&context.read()?, sheet)?;
        return Ok(show(context, &edited, "would save"));
    }
    let session = context.begin("content edit")?;
    let result = edit::save(&session, sheet).map(|edited| {
        let exit = show(context, &edited, "saved");
        (exit, format!("content {} edited", edited.id))
    });
    finish(session, result)
}

fn show(context: &Context<'_>, edited: &Edited, verb: &str) -> Exit {
    for link in &edited.removed_links {
        let text = format!("a link was taken out, its host is not allowed: {link}");
        context.output().status(&text);
    }
    if edited.removed_elements {
        context
            .output()
            .warning("elements were taken out that no text may hold");
    }
    let message = if edited.changed {
        format!("{verb} content {} as version {}", edited.id, edited.version)
    } else {
        "nothing was changed".to_owned()
    };
    context.show("igny8.content.edit/1", edited, &message, || {
        clean_lines(edited.diff.lines())
    })
}
