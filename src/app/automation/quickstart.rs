//! The quickstart: a workspace of real keywords, worked through from end to end.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::pipeline::{self, Consent, Destination, StageReport};
use super::stage::Stage;
use crate::app::App;
use crate::app::batch::Batch;
use crate::app::error::AppError;
use crate::app::planner::import;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::app::system::workspace::{self, NewSite};
use crate::config::paths::is_workspace;
use crate::domain::money::UsdMicros;
use crate::os::files;
use crate::store::counts::{self, Counts};
use crate::store::{Access, Store, StoreError, ledger, runs};

/// 474 real shop searches: the queries of WANDS (MIT, © 2021 ecir2022), without their labels.
const KEYWORDS: &str = include_str!("../../../examples/keywords.csv");

/// The file of the workspace that the keywords are imported from.
const KEYWORDS_FILE: &str = "keywords.csv";

/// The note in the database that says with which choices the quickstart was finished.
const FINISHED: &str = "quickstart_finished";

/// What the quickstart is to do.
#[derive(Clone, Debug)]
pub struct Request {
    /// How many clusters become pages, the largest first.
    pub limit: usize,
}

/// What the quickstart has made.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// The workspace.
    pub workspace: PathBuf,
    /// Where the pages are.
    pub published_to: PathBuf,
    /// Whether an earlier quickstart had made all of this, so that nothing was done.
    pub finished_before: bool,
    /// How many of what there are.
    #[serde(flatten)]
    pub counts: Counts,
    /// What has been spent in this workspace.
    pub spent_usd_micros: UsdMicros,
    /// What the stages did now; empty when nothing was done.
    pub stages: Vec<StageReport>,
}

/// Makes the workspace, unless it is there.
///
/// # Errors
/// `Invalid` when the folder holds something else, `File` or `Store` when it cannot be written.
pub fn prepare(app: &App, folder: &Path) -> Result<(), AppError> {
    if is_workspace(folder) {
        return Ok(());
    }
    let site = NewSite {
        name: "Quickstart Home".to_owned(),
        slug: Some("quickstart".to_owned()),
        language: "en".to_owned(),
        industry: Some("furniture and home".to_owned()),
        sectors: vec!["Home".to_owned()],
        register: false,
        ..NewSite::default()
    };
    workspace::create(app, folder, &site)?;
    Ok(())
}

/// Says what an earlier quickstart with the same choices has made. `None` when there is still
/// something to do.
///
/// # Errors
/// A failure of the store.
pub fn finished(app: &App, request: &Request) -> Result<Option<Summary>, AppError> {
    let session = Session::read(app)?;
    let note = runs::fact(session.store.connection(), FINISHED)?;
    let published_to = published_to(&session);
    if note.as_deref() != Some(&choices(app, request)) || !published_to.exists() {
        return Ok(None);
    }
    let summary = summarise(&session, true, Vec::new())?;
    let path = session.store.path().to_owned();
    drop(session);
    // A reader leaves SQLite's side files behind, and only a writer may take them away again: a
    // second quickstart is to leave the folder as it was.
    drop(Store::open(&path, Access::Write, app.busy_timeout)?);
    Ok(Some(summary))
}

/// Imports the keywords and runs every stage.
///
/// # Errors
/// What stops a stage before its first item; what stops it later is in the batch.
pub async fn run(
    session: &Session<'_>,
    request: &Request,
    consent: Consent<'_>,
    reporter: &dyn Reporter,
) -> Result<(Summary, Batch<StageReport>), AppError> {
    let file = session.root.join(KEYWORDS_FILE);
    if !file.exists() {
        files::write_public(&file, KEYWORDS.as_bytes())?;
    }
    let import_request = import::ImportRequest {
        files: vec![Some(file)],
        ..Default::default()
    };
    import::import(session, &import_request, reporter)?;
    let first_half = pipeline::Request {
        from: Stage::Cluster,
        to: Stage::Ideas,
        limit: Some(request.limit.saturating_sub(clusters_with_ideas(session)?)),
        ideas_per_cluster: Some(1),
        review: false,
        destination: Destination::Nowhere,
    };
    // What has an idea goes all the way, also what an earlier quickstart left half done.
    let second_half = pipeline::Request {
        from: Stage::Tasks,
        to: Stage::Publish,
        limit: None,
        destination: Destination::Files(None),
        ..first_half.clone()
    };
    let mut batch = pipeline::run(session, &first_half, consent, reporter).await?;
    if batch.stopped.is_none() {
        let rest = pipeline::run(session, &second_half, consent, reporter).await?;
        batch.append(rest);
    }
    if batch.is_clean() {
        let choices = choices(session.app, request);
        session.store.write(|transaction| {
            runs::set_fact(transaction, FINISHED, &choices)?;
            Ok::<_, StoreError>(())
        })?;
    }
    let summary = summarise(session, false, batch.done.clone())?;
    Ok((summary, batch))
}

/// How many clusters got their idea before this quickstart began.
fn clusters_with_ideas(session: &Session<'_>) -> Result<usize, AppError> {
    let counts = counts::all(session.store.connection())?;
    Ok(usize::try_from(counts.clusters - counts.clusters_without_ideas).unwrap_or(0))
}

fn choices(app: &App, request: &Request) -> String {
    format!(
        "limit {} provider {} images {}",
        request.limit,
        app.settings.ai_provider(),
        app.settings.images_provider()
    )
}

fn published_to(session: &Session<'_>) -> PathBuf {
    let folder = session
        .app
        .settings
        .text("publish.directory")
        .unwrap_or("public");
    session.root.join(folder)
}

fn summarise(
    session: &Session<'_>,
    finished_before: bool,
    stages: Vec<StageReport>,
) -> Result<Summary, AppError> {
    let connection = session.store.connection();
    Ok(Summary {
        workspace: session.root.clone(),
        published_to: published_to(session),
        finished_before,
        counts: counts::all(connection)?,
        spent_usd_micros: ledger::balance(connection)?.spent,
        stages,
    })
}
