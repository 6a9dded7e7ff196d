//! An open workspace: read only, or with a run that holds its lock and its claims.

use std::path::{Path, PathBuf};

use super::App;
use super::error::AppError;
use super::reporter::{Event, Reporter};
use super::site::Site;
use crate::ai::batches;
use crate::ai::disk_wait::DiskWait;
use crate::ai::engine::sweep_dead_run;
use crate::ai::prompts::{Prompt, names};
use crate::domain::ids::RunId;
use crate::os::files;
use crate::os::lock::{self, RunLock};
use crate::os::place;
use crate::os::signals::Interrupt;
use crate::store::{Access, Store, StoreError, backup, runs};

/// The name of a workspace's database.
pub const DATABASE: &str = "igny8.sqlite3";

/// The folder of a workspace's locks and backups.
pub const OWN_FOLDER: &str = ".igny8";

/// The largest prompt file that is read, in bytes.
const MAX_PROMPT_BYTES: u64 = 256 * 1024;

/// An open workspace.
#[derive(Debug)]
pub struct Session<'a> {
    /// The program's state.
    pub app: &'a App,
    /// The workspace's folder.
    pub root: PathBuf,
    /// Its database.
    pub store: Store,
    /// Where its calls wait for the disk.
    pub disk: DiskWait,
    /// Whether what is not yet sent is to be held back, because of another item of the batch.
    pub halt: Interrupt,
    run: Option<(RunId, RunLock)>,
}

/// The folder of the locks of a workspace's runs.
#[must_use]
pub fn runs_folder(root: &Path) -> PathBuf {
    root.join(OWN_FOLDER).join("runs")
}

/// The lock that is held while the database is migrated or restored.
#[must_use]
pub fn maintenance_lock(root: &Path) -> PathBuf {
    root.join(OWN_FOLDER).join("maintenance.lock")
}

impl<'a> Session<'a> {
    /// Opens the workspace to look at it; nothing is migrated, backed up or noted.
    ///
    /// # Errors
    /// `NoWorkspace`, or a failure of the store.
    pub fn read(app: &'a App) -> Result<Self, AppError> {
        let root = app.workspace()?.to_owned();
        let store = Store::open(&root.join(DATABASE), Access::Read, app.busy_timeout)?;
        Ok(Self {
            app,
            root,
            disk: DiskWait::new(&store),
            store,
            halt: Interrupt::new(),
            run: None,
        })
    }

    /// Opens the workspace to change it: takes a run lock, cleans up after runs that died, and makes
    /// the day's backup.
    ///
    /// # Errors
    /// `NoWorkspace`, `Invalid` on a network file system, or a failure of store, lock or file.
    pub fn begin(app: &'a App, command: &str, reporter: &dyn Reporter) -> Result<Self, AppError> {
        let root = app.workspace()?.to_owned();
        refuse_network_filesystem(&root)?;
        let folder = runs_folder(&root);
        files::create_private_dir(&root.join(OWN_FOLDER))?;
        files::create_private_dir(&folder)?;
        let run_id = RunId(app.clock.new_uuid());
        let run_lock = RunLock::acquire(&folder, &run_id)?;
        // After the own lock is held: maintenance first takes its lock and then looks for runs, so
        // that one of the two always sees the other.
        if let Some(held) = lock::held(&maintenance_lock(&root))? {
            return Err(held.into());
        }
        let store = Store::open(&root.join(DATABASE), Access::Write, app.busy_timeout)?;
        let session = Self {
            app,
            root,
            disk: DiskWait::new(&store),
            store,
            halt: Interrupt::new(),
            run: Some((run_id, run_lock)),
        };
        session.clean_up_after_the_dead(reporter)?;
        session.back_up_when_due()?;
        let now = app.now();
        let request_id = app.request_id.clone();
        session.store.write(|transaction| {
            runs::begin(
                transaction,
                run_id,
                &request_id,
                command,
                std::process::id(),
                &now,
            )
        })?;
        Ok(session)
    }

    /// Notes how the run ended and gives its lock and claims back.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn finish(mut self, exit_code: i64, summary: &str) -> Result<(), AppError> {
        let Some((run_id, run_lock)) = self.run.take() else {
            return Ok(());
        };
        let now = self.app.now();
        self.store
            .write(|transaction| runs::end(transaction, run_id, exit_code, summary, &now))?;
        drop(run_lock);
        Ok(())
    }

    /// The run's name.
    ///
    /// # Errors
    /// `Invalid` in a session that was opened to read, which is a mistake of the caller.
    pub fn run_id(&self) -> Result<RunId, AppError> {
        let run = self.run.as_ref().map(|(run_id, _)| *run_id);
        run.ok_or_else(|| AppError::invalid("the workspace was opened to be read only", ""))
    }

    /// The present time as the database keeps it.
    #[must_use]
    pub fn now(&self) -> String {
        self.app.now()
    }

    /// The site as the settings have it.
    #[must_use]
    pub fn site(&self) -> Site {
        Site::from_settings(&self.app.settings)
    }

    /// Claims an item for this run; `false` when another living run has it. A claim whose holder has
    /// died is taken over.
    ///
    /// # Errors
    /// A failure of store or lock.
    pub fn claim(&self, noun: &str, item: &str) -> Result<bool, AppError> {
        let run_id = self.run_id()?;
        let now = self.now();
        let claim = || {
            self.store
                .write_soon(|transaction| runs::claim(transaction, noun, item, run_id, &now))
        };
        if claim()? {
            return Ok(true);
        }
        // The holder may have died since this run began.
        self.clean_up_after_the_dead(&super::reporter::Silent)?;
        Ok(claim()?)
    }

    /// Gives a claimed item back.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn release(&self, noun: &str, item: &str) -> Result<(), AppError> {
        let run_id = self.run_id()?;
        self.store.write(|transaction| {
            runs::release_one(transaction, noun, item, run_id).map_err(AppError::from)
        })
    }

    /// Reads a prompt: the workspace's own when it has one, else the embedded one.
    ///
    /// # Errors
    /// `Prompt` when it cannot be used, `File` when it cannot be read.
    pub fn prompt(&self, name: &str) -> Result<Prompt, AppError> {
        load_prompt(&self.root, name)
    }

    fn clean_up_after_the_dead(&self, reporter: &dyn Reporter) -> Result<(), AppError> {
        let own = self.run.as_ref().map(|(run_id, _)| *run_id);
        let folder = runs_folder(&self.root);
        for run in runs::unfinished(self.store.connection())? {
            if Some(run.id) == own || lock::is_held(&folder, &run.id.to_string())? {
                continue;
            }
            let now = self.now();
            let swept = sweep_dead_run(&self.store, run.id, &now)?;
            if !swept.is_empty() {
                let text = format!(
                    "an earlier run died during {} call(s), which may have been billed: \
                     `igny8 credits reconcile` lists them",
                    swept.len()
                );
                reporter.event(&Event::Warning(&text));
            }
            for batch in batches::sweep_dead_run(&self.store, run.id, &now)? {
                let text = format!(
                    "an earlier run died while it handed batch {batch} over: `igny8 batches poll` \
                     looks for it"
                );
                reporter.event(&Event::Warning(&text));
            }
            self.store.write(|transaction| {
                runs::release(transaction, run.id)?;
                if run.ended_at.is_none() {
                    runs::end(transaction, run.id, -1, "did not end by itself", &now)?;
                }
                Ok::<_, StoreError>(())
            })?;
            // A run that did not end may have been cut off by the machine, not only the process.
            if run.ended_at.is_none() {
                self.store.quick_check()?;
            }
        }
        lock::sweep(&folder)?;
        Ok(())
    }

    fn back_up_when_due(&self) -> Result<(), AppError> {
        let now = self.now();
        let today = now.get(..10).unwrap_or_default().to_owned();
        let last = runs::fact(self.store.connection(), "backed_up_on")?;
        if last.as_deref() == Some(&today) {
            return Ok(());
        }
        self.store.quick_check()?;
        let something_to_lose = last.is_some() || self.has_rows()?;
        if something_to_lose {
            backup::make(
                self.store.connection(),
                self.store.path(),
                &format!("day-{today}"),
            )?;
        }
        self.store
            .write(|transaction| runs::set_fact(transaction, "backed_up_on", &today))?;
        Ok(())
    }

    fn has_rows(&self) -> Result<bool, AppError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM keywords) OR EXISTS (SELECT 1 FROM content)";
        Ok(self
            .store
            .connection()
            .query_row(sql, [], |row| row.get(0))
            .map_err(StoreError::from)?)
    }
}

/// Reads a prompt for a workspace folder.
///
/// # Errors
/// `Prompt` when it cannot be used, `File` when it cannot be read.
pub fn load_prompt(root: &Path, name: &str) -> Result<Prompt, AppError> {
    // The name is checked before it becomes part of a path.
    if !names().any(|known| known == name) {
        return Ok(Prompt::load(name, None)?);
    }
    let own = match files::read_text(&prompt_file(root, name), MAX_PROMPT_BYTES) {
        Ok(text) => Some(text),
        Err(error) if error.is_missing() => None,
        Err(error) => return Err(error.into()),
    };
    Ok(Prompt::load(name, own.as_deref())?)
}

/// Where a workspace keeps its own text of a prompt.
#[must_use]
pub fn prompt_file(root: &Path, name: &str) -> PathBuf {
    root.join("prompts").join(format!("{name}.md"))
}

/// Refuses a folder on a network file system, where SQLite's write-ahead log is not safe.
///
/// # Errors
/// `Invalid` when it lies on one.
pub fn refuse_network_filesystem(root: &Path) -> Result<(), AppError> {
    match place::network_filesystem(root) {
        Ok(Some(kind)) => Err(AppError::invalid(
            format!(
                "{} lies on a network file system ({kind}), where a database can be damaged",
                root.display()
            ),
            "keep the workspace on a local disk",
        )),
        _ => Ok(()),
    }
}
