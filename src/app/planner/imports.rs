//! Imports that were made: which there are, and taking one back.

use std::collections::BTreeSet;

use serde::Serialize;
use uuid::Uuid;

use crate::app::error::AppError;
use crate::app::session::{Session, runs_folder};
use crate::domain::ids::KeywordId;
use crate::domain::import::{Import, ImportStatus};
use crate::engines::text::normal::normal_form;
use crate::os::lock;
use crate::store::import_undo::{self, Reason, Undo};
use crate::store::imports;

/// How much of a batch's id tells it apart at least, in characters.
const SHORTEST_NAME: usize = 4;

/// An import as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportView {
    /// The batch, by which it can be undone.
    pub batch: Uuid,
    /// The file as it was named; `-` for standard input, empty for what was there before imports
    /// were told apart.
    pub file: String,
    /// The tool that wrote the file.
    pub tool: String,
    /// The market of the rows that name none; empty when unset.
    pub market: String,
    /// `running`, `interrupted`, `done` or `undone`.
    pub status: &'static str,
    /// How many rows were read.
    pub rows: i64,
    /// How many keywords it made.
    pub new: i64,
    /// How many keywords it changed.
    pub updated: i64,
    /// When it began, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last stored something or was undone, RFC 3339 in UTC.
    pub updated_at: String,
}

/// Lists the imports, the newest first.
///
/// # Errors
/// A failure of store or lock.
pub fn list(session: &Session<'_>) -> Result<Vec<ImportView>, AppError> {
    let imports = imports::list(session.store.connection())?;
    imports
        .into_iter()
        .map(|import| view(session, import))
        .collect()
}

fn view(session: &Session<'_>, import: Import) -> Result<ImportView, AppError> {
    let status = match import.status {
        ImportStatus::Running if !is_alive(session, &import)? => "interrupted",
        status => status.as_str(),
    };
    Ok(ImportView {
        batch: import.uuid,
        file: import.file,
        tool: import.tool,
        market: import.market,
        status,
        rows: import.rows,
        new: import.made,
        updated: import.updated,
        created_at: import.created_at,
        updated_at: import.updated_at,
    })
}

/// Whether a living run is at work on an import.
fn is_alive(session: &Session<'_>, import: &Import) -> Result<bool, AppError> {
    match imports::holder(session.store.connection(), import.uuid)? {
        Some(run) => Ok(lock::is_held(&runs_folder(&session.root), &run)?),
        None => Ok(false),
    }
}

/// A keyword that stays although its import is undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Kept {
    /// The row.
    pub id: KeywordId,
    /// Its text.
    pub keyword: String,
    /// Why it stays.
    pub reason: &'static str,
}

/// How many keywords stay for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeptCount {
    /// Why they stay.
    pub reason: &'static str,
    /// How many.
    pub keywords: u64,
}

/// What an undo came to, or would come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UndoOutcome {
    /// The import.
    #[serde(flatten)]
    pub import: ImportView,
    /// How many keywords go.
    pub removed: u64,
    /// How many stay.
    pub kept: u64,
    /// How many of those get other values.
    pub restored: u64,
    /// How many stay for which reason.
    pub reasons: Vec<KeptCount>,
    /// The first thousand of those that stay.
    pub kept_keywords: Vec<Kept>,
}

fn words(reason: Reason) -> &'static str {
    match reason {
        Reason::AnotherImport => "another import names it",
        Reason::ByHand => "added or edited by hand",
        Reason::Used => "a task targets it",
        Reason::Named => "an idea or a task names it",
        Reason::GroupedByHand => "put into its cluster by hand",
    }
}

impl UndoOutcome {
    fn new(import: ImportView, undo: Undo) -> Self {
        Self {
            import,
            removed: undo.removed,
            kept: undo.kept.values().sum(),
            restored: undo.restored,
            reasons: undo
                .kept
                .into_iter()
                .map(|(reason, keywords)| KeptCount {
                    reason: words(reason),
                    keywords,
                })
                .collect(),
            kept_keywords: undo
                .examples
                .into_iter()
                .map(|(id, keyword, reason)| Kept {
                    id,
                    keyword,
                    reason: words(reason),
                })
                .collect(),
        }
    }
}

/// Says what `undo` would do.
///
/// # Errors
/// As `undo`.
pub fn plan_undo(session: &Session<'_>, batch: &str) -> Result<UndoOutcome, AppError> {
    let import = undoable(session, batch)?;
    let connection = session.store.connection();
    let named = named(&import_undo::named_elsewhere(connection)?);
    let undo = import_undo::undo(connection, &import, &named, None)?;
    Ok(UndoOutcome::new(view(session, import)?, undo))
}

/// Takes back what an import said, all or nothing.
///
/// # Errors
/// `Store` when there is no such import; `Invalid` when it was undone before, is still running, or is
/// what was there before imports were told apart.
pub fn undo(session: &Session<'_>, batch: &str) -> Result<UndoOutcome, AppError> {
    let import = undoable(session, batch)?;
    let batch = &import.uuid.to_string();
    let claimed = session.claim("import", &import.uuid.to_string())?;
    if !claimed {
        return Err(still_running(&import));
    }
    let now = session.now();
    let undone = session.store.write(|transaction| {
        // Read again under the write lock: another run may have undone it in between.
        let import = imports::find(transaction, batch)?;
        refuse_undone(&import)?;
        let named = named(&import_undo::named_elsewhere(transaction)?);
        Ok::<_, AppError>(import_undo::undo(transaction, &import, &named, Some(&now))?)
    })?;
    session.release("import", &import.uuid.to_string())?;
    let import = imports::find(session.store.connection(), batch)?;
    Ok(UndoOutcome::new(view(session, import)?, undone))
}

fn named(texts: &[String]) -> BTreeSet<String> {
    texts.iter().map(|text| normal_form(text)).collect()
}

fn undoable(session: &Session<'_>, batch: &str) -> Result<Import, AppError> {
    let import = find(session, batch)?;
    refuse_undone(&import)?;
    if import.tool == imports::EARLIER {
        return Err(AppError::invalid(
            "these keywords were there before imports were told apart: they cannot be undone as one",
            "remove what you do not want with `igny8 keywords remove ID…`",
        ));
    }
    if is_alive(session, &import)? {
        return Err(still_running(&import));
    }
    Ok(import)
}

/// Finds an import by its batch, the beginning or the end of it, or `last` for the newest that was not
/// undone.
fn find(session: &Session<'_>, named: &str) -> Result<Import, AppError> {
    let connection = session.store.connection();
    let named = named.to_lowercase();
    if named != "last" && (named.len() < SHORTEST_NAME || Uuid::parse_str(&named).is_ok()) {
        return Ok(imports::find(connection, &named)?);
    }
    let mut all = imports::list(connection)?.into_iter();
    if named == "last" {
        let newest = all.find(|import| {
            import.status != ImportStatus::Undone && import.tool != imports::EARLIER
        });
        return newest.ok_or_else(|| {
            AppError::not_found(
                "there is no import that was not undone",
                "run `igny8 keywords imports list` to see what there is",
            )
        });
    }
    let mut found = all.filter(|import| {
        let batch = import.uuid.to_string();
        batch.starts_with(&named) || batch.ends_with(&named)
    });
    match (found.next(), found.next()) {
        (Some(import), None) => Ok(import),
        (Some(_), Some(_)) => Err(AppError::invalid(
            format!("several imports begin or end with {named}"),
            "run `igny8 keywords imports list` to see them whole",
        )),
        _ => Ok(imports::find(connection, &named)?),
    }
}

fn refuse_undone(import: &Import) -> Result<(), AppError> {
    if import.status != ImportStatus::Undone {
        return Ok(());
    }
    Err(AppError::invalid(
        format!(
            "the import {} was undone already, at {}",
            import.uuid, import.updated_at
        ),
        "run `igny8 keywords imports list` to see what there is",
    ))
}

fn still_running(import: &Import) -> AppError {
    AppError::invalid(
        format!("the import {} is still running", import.uuid),
        "wait for it to end, or stop it",
    )
}
