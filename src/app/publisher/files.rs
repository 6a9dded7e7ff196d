//! Publishing into a folder: pages, Markdown, images and a list of them.
//!
//! Content in a folder is not live: its status stays as it is, briefs may go there, and nobody has
//! to approve it. Everything is planned and compared before the first byte is written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Serialize;
use uuid::Uuid;

use super::manifest::{Entry, Found, Manifest, decide, look};
use super::pages::{self, Wanted};
use super::paths::{self, IMAGES, INDEX};
use super::review_gate::review_refusal;
use crate::ai::prompts::hex_digest;
use crate::app::batch::{Batch, Failed, Skipped};
use crate::app::error::AppError;
use crate::app::own_files;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind};
use crate::domain::ids::ContentId;
use crate::domain::publishing::{PublishState, PublishTarget};
use crate::engines::html::{IndexItem, IndexPage, index_page};
use crate::os::files;
use crate::os::lock::LockError;
use crate::store::publish_records::{self, Intent};
use crate::store::{content, images, tasks};

pub use super::manifest::Action;

/// What goes into which folder.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The content, by number or UUID. `None` for all of the active sectors.
    pub content: Option<Vec<String>>,
    /// The folder. `None` for the one that is set.
    pub to: Option<PathBuf>,
    /// At most so many pieces of content that are new or changed. `None` for all.
    pub limit: Option<usize>,
    /// Whether files are overwritten that others wrote or changed.
    pub force: bool,
}

/// What would be done.
#[derive(Debug)]
pub struct Plan {
    /// The folder.
    pub folder: PathBuf,
    /// The content, oldest first.
    pub items: Vec<PlannedContent>,
    /// What becomes of the list of pages.
    pub index: Action,
    failed: Vec<Failed>,
    index_file: Wanted,
    before: Manifest,
    after: Manifest,
}

/// A piece of content and its files.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedContent {
    /// The content.
    pub content_id: ContentId,
    /// Its publish key.
    pub uuid: Uuid,
    /// Its title.
    pub title: String,
    /// Article or brief.
    pub kind: ContentKind,
    /// Its files, in the order in which they are written.
    pub files: Vec<PlannedFile>,
    #[serde(skip)]
    page: String,
    #[serde(skip)]
    featured: String,
    #[serde(skip)]
    wanted: BTreeMap<String, Wanted>,
}

/// What becomes of one file.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedFile {
    /// Its name within the folder.
    pub name: String,
    /// What becomes of it.
    #[serde(flatten)]
    pub action: Action,
}

/// A piece of content that is in the folder.
#[derive(Clone, Debug, Serialize)]
pub struct PublishedFiles {
    /// The content.
    pub content_id: ContentId,
    /// Its publish key.
    pub uuid: Uuid,
    /// Its title.
    pub title: String,
    /// Article or brief.
    pub kind: ContentKind,
    /// The path of its page.
    pub page: String,
    /// The names of the files that were written now.
    pub written: Vec<String>,
    /// How many files were there as they are.
    pub unchanged: usize,
    /// The names of files that were removed, because the content no longer has them.
    pub removed: Vec<String>,
}

/// What was published where.
#[derive(Debug)]
pub struct Published {
    /// The folder.
    pub folder: PathBuf,
    /// How many pieces of content are there now, those included that were there as they are.
    pub pages: usize,
    /// What came of each piece of content.
    pub batch: Batch<PublishedFiles>,
}

impl PlannedContent {
    fn changes(&self) -> bool {
        self.files.iter().any(|file| file.action.writes())
    }

    fn conflicts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|file| match &file.action {
            Action::Conflict(reason) => Some((file.name.as_str(), reason.as_str())),
            _ => None,
        })
    }
}

impl Action {
    /// Whether something on the disk changes.
    #[must_use]
    pub const fn writes(&self) -> bool {
        matches!(self, Self::Create | Self::Update | Self::Remove)
    }

    /// The word for it.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Unchanged => "unchanged",
            Self::Remove => "remove",
            Self::Conflict(_) => "conflict",
        }
    }
}

/// Compares what should be in the folder with what is there.
///
/// # Errors
/// `Store` when named content does not exist; what is wrong with the folder.
pub fn plan(session: &Session<'_>, request: &Request) -> Result<Plan, AppError> {
    let folder = paths::folder(session, request.to.as_deref())?;
    own_files::spare(session.app, &folder)?;
    let before = Manifest::load(&folder)?;
    let mut after = before.clone();
    let (mut items, mut failed) = (Vec::new(), Vec::new());
    let mut taken = BTreeSet::new();
    let mut left = request.limit.unwrap_or(usize::MAX);
    for content in content::chosen(session.store.connection(), request.content.as_deref())? {
        let may_leave = review_refusal(&content).map_or(Ok(()), Err);
        let planned =
            may_leave.and_then(|()| planned(session, request, &folder, &before, &content));
        let item = match planned {
            Ok(item) => item,
            Err(error @ AppError::Store(_)) => return Err(error),
            Err(error) => {
                failed.push(Failed {
                    id: content.id.0,
                    title: content.title,
                    error,
                });
                continue;
            }
        };
        if let Some(twice) = item.files.iter().find(|file| taken.contains(&file.name)) {
            failed.push(Failed {
                id: content.id.0,
                title: content.title,
                error: AppError::invalid(
                    format!("`{}` is the name of another file already", twice.name),
                    "give the content another slug",
                ),
            });
            continue;
        }
        if item.changes() {
            if left == 0 {
                break;
            }
            left -= 1;
        }
        taken.extend(item.files.iter().map(|file| file.name.clone()));
        after
            .content
            .insert(item.uuid, entry(&before, &content, &item));
        items.push(item);
    }
    let index_file = Wanted::text(INDEX.to_owned(), index_of(session, &after));
    let found = look(&folder.join(INDEX));
    let index = if items.is_empty() && before.content.is_empty() {
        Action::Unchanged
    } else {
        decide(&found, &before.index, &index_file.sha256, request.force)
    };
    if !matches!(index, Action::Conflict(_)) {
        after.index = vec![index_file.sha256.clone()];
    }
    Ok(Plan {
        folder,
        items,
        index,
        failed,
        index_file,
        before,
        after,
    })
}

fn planned(
    session: &Session<'_>,
    request: &Request,
    folder: &Path,
    before: &Manifest,
    content: &Content,
) -> Result<PlannedContent, AppError> {
    let connection = session.store.connection();
    let images = images::list(connection, content.id)?;
    let mut keywords = vec![content.primary_keyword.clone()];
    if let Some(task) = content.task_id {
        keywords.extend(tasks::get(connection, task)?.keywords);
    }
    let mut seen = BTreeSet::new();
    keywords.retain(|keyword| !keyword.is_empty() && seen.insert(keyword.clone()));
    let wanted = pages::files(&session.root, &session.site(), content, &images, &keywords)?;
    let mut files = Vec::new();
    for file in &wanted {
        let action = match before.other_owner(content.uuid, &file.name) {
            Some(owner) if !request.force => {
                Action::Conflict(format!("it belongs to `{}`", owner.title))
            }
            _ => decide(
                &look(&folder.join(&file.name)),
                before.known(content.uuid, &file.name),
                &file.sha256,
                request.force,
            ),
        };
        files.push(PlannedFile {
            name: file.name.clone(),
            action,
        });
    }
    let wanted: BTreeMap<String, Wanted> = wanted
        .into_iter()
        .map(|file| (file.name.clone(), file))
        .collect();
    if let Some(entry) = before.content.get(&content.uuid) {
        for (name, known) in &entry.files {
            // Only ours, and only as we wrote it: anything else is somebody's work.
            let is_ours =
                matches!(look(&folder.join(name)), Found::File(hash) if known.contains(&hash));
            if !wanted.contains_key(name) && is_ours && is_plain(name) {
                files.push(PlannedFile {
                    name: name.clone(),
                    action: Action::Remove,
                });
            }
        }
    }
    Ok(PlannedContent {
        content_id: content.id,
        uuid: content.uuid,
        title: content.title.clone(),
        kind: content.kind,
        files,
        page: format!("{}.html", paths::page_name(&content.slug)?),
        featured: images
            .into_iter()
            .find(|image| image.is_featured)
            .and_then(|image| image.file)
            .unwrap_or_default(),
        wanted,
    })
}

/// Whether a name from a manifest, which anyone may have written, stays within the folder.
fn is_plain(name: &str) -> bool {
    let page = name
        .strip_suffix(".html")
        .or_else(|| name.strip_suffix(".md"));
    paths::image_name(name).is_some() || page.is_some_and(|page| paths::page_name(page).is_ok())
}

/// What the manifest says of content when all is done.
fn entry(before: &Manifest, content: &Content, item: &PlannedContent) -> Entry {
    let files = item
        .files
        .iter()
        .filter_map(|file| {
            let hashes = match (&file.action, item.wanted.get(&file.name)) {
                (Action::Conflict(_), _) => before.known(item.uuid, &file.name).to_vec(),
                (Action::Remove, _) | (_, None) => Vec::new(),
                (_, Some(wanted)) => vec![wanted.sha256.clone()],
            };
            (!hashes.is_empty()).then(|| (file.name.clone(), hashes))
        })
        .collect();
    Entry {
        title: content.title.clone(),
        kind: content.kind.as_str().to_owned(),
        description: if content.meta_description.is_empty() {
            content.excerpt.clone()
        } else {
            content.meta_description.clone()
        },
        page: item.page.clone(),
        image: item.featured.clone(),
        files,
    }
}

/// The list of the pages that we wrote, by their titles.
fn index_of(session: &Session<'_>, manifest: &Manifest) -> String {
    let mut items: Vec<IndexItem<'_>> = manifest
        .content
        .values()
        .filter(|entry| entry.files.contains_key(&entry.page) && is_plain(&entry.page))
        .map(|entry| IndexItem {
            title: &entry.title,
            kind: &entry.kind,
            description: &entry.description,
            href: &entry.page,
            image: paths::image_name(&entry.image).map(|_| entry.image.as_str()),
        })
        .collect();
    items.sort_by_cached_key(|item| (item.title.to_lowercase(), item.href.to_owned()));
    let site = session.site();
    index_page(&IndexPage {
        language: &site.language,
        site_name: &site.name,
        items: &items,
    })
}

/// Writes what should be in the folder, one piece of content after the other.
///
/// # Errors
/// As `plan`; `Lock` when another run writes into the folder; a failure of store or manifest.
pub fn execute(
    session: &Session<'_>,
    request: &Request,
    reporter: &dyn Reporter,
) -> Result<Published, AppError> {
    let folder = paths::folder(session, request.to.as_deref())?;
    let destination = folder.display().to_string();
    // Before anything is compared: another run would change the folder under our eyes.
    if !session.claim("folder", &destination)? {
        let holder = "another run".to_owned();
        let path = folder;
        return Err(LockError::Held { path, holder }.into());
    }
    let plan = plan(session, request)?;
    let batch = write(session, plan, &destination, reporter)?;
    session.release("folder", &destination)?;
    Ok(Published {
        folder,
        pages: batch.done.len(),
        batch,
    })
}

fn write(
    session: &Session<'_>,
    plan: Plan,
    destination: &str,
    reporter: &dyn Reporter,
) -> Result<Batch<PublishedFiles>, AppError> {
    let mut batch = Batch::default();
    batch.failed = plan.failed;
    let writes = plan.index.writes() || plan.items.iter().any(PlannedContent::changes);
    if writes {
        files::create_public_dir(&plan.folder.join(IMAGES))?;
        ahead(&plan.before, &plan.after).store(&plan.folder)?;
    }
    let mut last = plan.after;
    reporter.event(&Event::Begin {
        what: "publishing",
        total: u64::try_from(plan.items.len()).ok(),
    });
    for item in plan.items {
        if session.app.interrupt.requested() {
            batch.stopped = Some(AppError::Interrupted);
            break;
        }
        for (name, reason) in item.conflicts() {
            batch.skipped.push(Skipped {
                id: item.content_id.0,
                title: item.title.clone(),
                reason: kept(name, reason),
                needs_attention: true,
            });
        }
        let (id, uuid, title) = (item.content_id, item.uuid, item.title.clone());
        match publish_one(session, &plan.folder, destination, item) {
            Ok(published) => {
                batch.add_done(published);
                let subject = uuid.to_string();
                reporter.event(&Event::Step {
                    name: "item-saved",
                    subject: &subject,
                });
            }
            Err(error) => {
                // What was written of it is ours, the old and the new.
                let both = ahead(&plan.before, &last).content.remove(&uuid);
                last.content.insert(uuid, both.unwrap_or_default());
                if !batch.add_error(id.0, &title, error) {
                    break;
                }
            }
        }
        reporter.event(&Event::Advance(1));
    }
    reporter.event(&Event::End);
    if let Action::Conflict(reason) = &plan.index {
        batch.skipped.push(Skipped {
            id: 0,
            title: "the list of pages".to_owned(),
            reason: kept(INDEX, reason),
            needs_attention: true,
        });
    }
    // After a stop the manifest that was written ahead still knows every file.
    if writes && batch.stopped.is_none() {
        if plan.index.writes() {
            let bytes = plan.index_file.bytes()?;
            files::write_public(&plan.folder.join(INDEX), &bytes)?;
        }
        last.store(&plan.folder)?;
    }
    Ok(batch)
}

fn kept(name: &str, reason: &str) -> String {
    format!("{name} is kept: {reason}; `--force` overwrites files, never links")
}

/// A manifest that knows the files as they are and as they will be.
fn ahead(before: &Manifest, after: &Manifest) -> Manifest {
    let mut ahead = after.clone();
    let add = |to: &mut Vec<String>, known: &[String]| {
        for hash in known {
            if !to.contains(hash) {
                to.push(hash.clone());
            }
        }
    };
    add(&mut ahead.index, &before.index);
    for (uuid, entry) in &before.content {
        let both = ahead.content.entry(*uuid).or_default();
        for (name, known) in &entry.files {
            add(both.files.entry(name.clone()).or_default(), known);
        }
    }
    ahead
}

/// Writes the files of one piece of content, between a record of the intent and one of the outcome.
fn publish_one(
    session: &Session<'_>,
    folder: &Path,
    destination: &str,
    item: PlannedContent,
) -> Result<PublishedFiles, AppError> {
    let now = session.now();
    let run_id = session.run_id()?;
    let page = folder.join(&item.page).display().to_string();
    let key = item.uuid.to_string();
    let changes = item.changes();
    let revision = revision(&item);
    let record = session.store.write(|transaction| {
        let newest = publish_records::newest(
            transaction,
            item.content_id,
            PublishTarget::Files,
            destination,
        )?;
        if let Some(record) = newest.filter(|record| record.state == PublishState::Intent) {
            // A run died between writing and noting it; what it wrote is compared anew here.
            let (state, error) = if changes || record.revision_hash != revision {
                (PublishState::Failed, Some("the run did not end by itself"))
            } else {
                (PublishState::Done, None)
            };
            let state = record.state.move_to(state)?;
            publish_records::conclude(transaction, record.id, state, None, error, &now)?;
        }
        if !changes {
            return Ok::<_, AppError>(None);
        }
        let intent = Intent {
            content_id: item.content_id,
            content_uuid: item.uuid,
            run_id,
            target: PublishTarget::Files,
            destination,
            revision_hash: &revision,
            wanted_status: "files",
        };
        Ok(Some(publish_records::intend(transaction, &intent, &now)?))
    })?;
    let result = write_files(folder, &item);
    if let Some(record) = record {
        let now = session.now();
        let (state, error) = match &result {
            Ok(_) => (PublishState::Done, None),
            Err(error) => (PublishState::Failed, Some(error.to_string())),
        };
        let external = result.is_ok().then_some((key.as_str(), page.as_str()));
        session.store.write(|transaction| {
            publish_records::conclude(transaction, record, state, external, error.as_deref(), &now)
        })?;
    }
    let (written, removed) = result?;
    let unchanged = item.files.iter();
    let unchanged = unchanged.filter(|file| file.action == Action::Unchanged);
    Ok(PublishedFiles {
        content_id: item.content_id,
        uuid: item.uuid,
        unchanged: unchanged.count(),
        title: item.title,
        kind: item.kind,
        page,
        written,
        removed,
    })
}

/// Names what the files of content are, whatever was there before.
fn revision(item: &PlannedContent) -> String {
    let mut text = String::new();
    for (name, wanted) in &item.wanted {
        text.push_str(name);
        text.push('\0');
        text.push_str(&wanted.sha256);
        text.push('\n');
    }
    hex_digest(text)
}

fn write_files(
    folder: &Path,
    item: &PlannedContent,
) -> Result<(Vec<String>, Vec<String>), AppError> {
    let (mut written, mut removed) = (Vec::new(), Vec::new());
    for file in &item.files {
        let path = folder.join(&file.name);
        match (&file.action, item.wanted.get(&file.name)) {
            (Action::Create | Action::Update, Some(wanted)) => {
                let bytes = wanted.bytes()?;
                files::write_public(&path, &bytes)?;
                written.push(file.name.clone());
            }
            (Action::Remove, _) => {
                std::fs::remove_file(&path)
                    .map_err(|error| files::FileError::new("remove", &path, error))?;
                removed.push(file.name.clone());
            }
            _ => {}
        }
    }
    Ok((written, removed))
}
