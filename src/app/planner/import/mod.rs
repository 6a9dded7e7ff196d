//! Importing keywords from files of any tool: streaming, one bad row never losing the rest, one bad
//! file never losing the others.

mod archive;
mod batch;
mod columns;
mod encoding;
mod extras;
mod headings;
#[cfg(test)]
mod hostile_tests;
mod json;
mod layout;
mod markets;
mod numbers;
mod options;
mod outcome;
mod packed;
mod pass;
mod records;
mod row;
mod rows;
mod sheets;
mod survey;
mod table;
mod target;
mod text;
mod tools;
mod words;
mod workbook_check;

use std::fs;
use std::path::{Path, PathBuf};

pub use self::markets::{market, named_market};
pub use self::outcome::{Column, Counts, FailedFile, Outcome, Problem, Sample, TableOutcome};
pub use self::row::VolumeChoice;
pub use self::tools::Tool;

use self::options::Options;
use self::outcome::{FileOutcome, Rejects};
use self::pass::Pass;
use self::target::Target;
use super::keywords::chosen_sector;
use crate::app::App;
use crate::app::error::AppError;
use crate::app::own_files;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::os::files;
use crate::store::StoreError;

/// How much of the database an import keeps in memory. Rows come sorted, so that little is enough.
const CACHE_KIB: u32 = 3 * 1024;

/// How many rows a dry run shows.
const SAMPLE_ROWS: usize = 5;

/// What to import and how.
#[derive(Clone, Debug, Default)]
pub struct ImportRequest {
    /// The files; `None` for standard input.
    pub files: Vec<Option<PathBuf>>,
    /// Which column holds a field, as pairs of field and heading; they go before the headings.
    pub map: Vec<(String, String)>,
    /// Whether the first line is a row.
    pub no_header: bool,
    /// The tool, as `Tool::named` takes it. `None` to find out.
    pub from: Option<String>,
    /// The encoding. `None` to find out.
    pub encoding: Option<String>,
    /// What separates cells, by name or as it is. `None` to find out.
    pub delimiter: Option<String>,
    /// The sheet of workbooks. `None` for all that hold keywords.
    pub sheet: Option<String>,
    /// The sector, by number or name. `None` for the only active one.
    pub sector: Option<String>,
    /// The market of rows that name none. `None` for unset, or what the name of the file says.
    pub market: Option<String>,
    /// Which point of a range of searches counts as the volume.
    pub volume_choice: VolumeChoice,
    /// Whether the groups that a source gives are to be used by the next clustering.
    pub use_groups: bool,
    /// Where to write the rows that were skipped.
    pub rejects: Option<PathBuf>,
    /// Whether that file is replaced whatever it is, not only when it has skipped rows.
    pub force: bool,
    /// Whether one bad row or file is enough to store nothing.
    pub strict: bool,
}

/// Imports files, each table as a batch of its own: all of it together, or a million rows at a time
/// when it has more. A strict import stores all or nothing.
///
/// # Errors
/// What is wrong with the file, when there is only one: `File` when it cannot be read, `Invalid` when
/// it holds no keywords. `Invalid` when the request makes no sense, a failure of the store, or
/// `Interrupted`. What was stored until then stays; importing the file again goes on with it.
pub fn import(
    session: &Session<'_>,
    request: &ImportRequest,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let options = Options::of(request)?;
    let (pass, mut outcome) = begin(session, &options, reporter)?;
    let mut rejects = begin_rejects(request)?;
    session.store.set_cache(CACHE_KIB)?;
    if request.strict {
        let stored = session.store.write_many(|transaction| {
            let mut target = Target::Transaction(transaction);
            for file in &request.files {
                let read = pass.read(file.as_deref(), &mut target, 0, rejects.as_mut());
                settle(&mut outcome, request, file.as_deref(), read)?;
            }
            if outcome.counts.skipped == 0 && outcome.failed.is_empty() {
                Ok(())
            } else {
                Err(Ended::Refused)
            }
        });
        match stored {
            Ok(()) => outcome.stored = true,
            Err(Ended::Refused) => outcome.forget_batches(),
            Err(Ended::Failed(error)) => return Err(error),
        }
    } else {
        let mut target = Target::Store(session);
        for file in &request.files {
            let read = pass.read(file.as_deref(), &mut target, 0, rejects.as_mut());
            settle(&mut outcome, request, file.as_deref(), read)?;
        }
        outcome.stored = !outcome.tables.is_empty();
    }
    finish_rejects(&mut outcome, request, rejects)?;
    Ok(outcome)
}

/// Reads files as `import` does and says what it would do; nothing is written.
///
/// # Errors
/// As `import`.
pub fn rehearse(
    session: &Session<'_>,
    request: &ImportRequest,
    reporter: &dyn Reporter,
) -> Result<Outcome, AppError> {
    let options = Options::of(request)?;
    let (pass, mut outcome) = begin(session, &options, reporter)?;
    let mut target = Target::Nowhere(session.store.connection());
    for file in &request.files {
        let read = pass.read(file.as_deref(), &mut target, SAMPLE_ROWS, None);
        settle(&mut outcome, request, file.as_deref(), read)?;
    }
    Ok(outcome)
}

/// Why a transaction was not committed.
enum Ended {
    Failed(AppError),
    Refused,
}

impl From<StoreError> for Ended {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<AppError> for Ended {
    fn from(error: AppError) -> Self {
        Self::Failed(error)
    }
}

fn begin<'p>(
    session: &Session<'p>,
    options: &'p Options<'p>,
    reporter: &'p dyn Reporter,
) -> Result<(Pass<'p>, Outcome), AppError> {
    let request = options.request;
    let sector = chosen_sector(session.store.connection(), request.sector.as_deref())?;
    let given = request.market.as_deref();
    let market = given.map(named_market);
    if request.files.is_empty() {
        return Err(AppError::invalid("no file was named", ""));
    }
    if let Some(rejects) = &request.rejects {
        check_rejects(session.app, request, rejects)?;
    }
    let outcome = Outcome {
        file: shown(request.files.first().and_then(Option::as_deref)),
        sector_id: Some(sector.id),
        sector: sector.name,
        use_groups: request.use_groups,
        ..Outcome::default()
    };
    let pass = Pass {
        options,
        sector_id: sector.id,
        market: market.transpose()?,
        now: session.now(),
        app: session.app,
        reporter,
    };
    Ok((pass, outcome))
}

/// Takes what came of a file into the outcome of all.
fn settle(
    outcome: &mut Outcome,
    request: &ImportRequest,
    file: Option<&Path>,
    read: Result<FileOutcome, AppError>,
) -> Result<(), AppError> {
    match read {
        Ok(read) => outcome.add(read),
        // These are about the file. Everything else would meet the next file as well.
        Err(error @ (AppError::File(_) | AppError::Invalid { .. })) if request.files.len() > 1 => {
            outcome.fail(shown(file), &error);
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

/// The name of a file as it is shown.
fn shown(file: Option<&Path>) -> String {
    file.map_or("-".to_owned(), |path| path.display().to_string())
}

/// Refuses a file for the skipped rows that holds anything else: a schedule names the same one each
/// time, a slip names any.
fn check_rejects(app: &App, request: &ImportRequest, rejects: &Path) -> Result<(), AppError> {
    let files = request.files.iter().flatten();
    if files
        .into_iter()
        .any(|file| own_files::is_same(app, file, rejects))
    {
        return Err(AppError::invalid(
            "the skipped rows would replace the file itself",
            "give `--rejects` another name",
        ));
    }
    let is_ours = || {
        let metadata = fs::symlink_metadata(rejects);
        metadata.is_ok_and(|metadata| metadata.is_file())
            && files::open_to_read(rejects).is_ok_and(Rejects::are_in)
    };
    own_files::spare_all(app, rejects, request.force || is_ours())
}

fn begin_rejects(request: &ImportRequest) -> Result<Option<Rejects>, AppError> {
    request.rejects.is_some().then(Rejects::new).transpose()
}

fn finish_rejects(
    outcome: &mut Outcome,
    request: &ImportRequest,
    rejects: Option<Rejects>,
) -> Result<(), AppError> {
    if let (Some(rejects), Some(path)) = (rejects, &request.rejects) {
        files::write_private(path, &rejects.finish()?)?;
        outcome.rejects = Some(path.display().to_string());
    }
    Ok(())
}
