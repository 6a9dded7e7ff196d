//! Making a workspace: a folder with settings, a database and room for locks and backups.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::{DATABASE, OWN_FOLDER, refuse_network_filesystem};
use crate::config::edit;
use crate::config::layers::{FileLayer, SettingsFile};
use crate::config::paths::{self, WORKSPACE_FILE};
use crate::config::sites::{Registry, check_site_name};
use crate::domain::slug::slug_or;
use crate::engines::text::normal::normal_form;
use crate::os::files::{self, FileError};
use crate::store::sectors::{self, MAX_ACTIVE};
use crate::store::{Store, StoreError};

/// The sector of a site that names none.
pub const DEFAULT_SECTOR: &str = "General";

/// What version control is to leave alone.
const IGNORED: [&str; 2] = [".igny8/", "*.sqlite3*"];

/// The largest `.gitignore` that is added to, in bytes.
const MAX_IGNORE_BYTES: u64 = 1024 * 1024;

const SETTINGS: &str = "\
# The settings of this site. `igny8 config list` shows every setting, its value and where it stands;
# `igny8 config set KEY VALUE` changes one here and keeps these comments.
# Keys and passwords never stand here: `igny8 auth set NAME` keeps them.

# What readers see, and what a model is told.
[site]

# Where articles are published. The password: `igny8 auth set wordpress`.
[wordpress]

# Who clusters and writes: `builtin` needs no network and no key. `igny8 models list` shows others.
[ai]
# provider = \"builtin\"
# model = \"\"

# The most that may be spent, in US dollars. Without these lines there is no limit.
[limits]
# run_usd = \"1\"
# day_usd = \"5\"
# month_usd = \"50\"
";

/// A site that is to get a workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewSite {
    /// Its name, as shown.
    pub name: String,
    /// Its name in files and in the list of sites. `None` for one made of the name.
    pub slug: Option<String>,
    /// Its address. `None` when it has none yet.
    pub url: Option<String>,
    /// The language its articles are written in.
    pub language: String,
    /// The country of its readers. `None` for no particular one.
    pub country: Option<String>,
    /// Its industry. `None` when it is not told.
    pub industry: Option<String>,
    /// One to five parts of its field; none for `General`.
    pub sectors: Vec<String>,
    /// The address of its WordPress. `None` when it has none.
    pub wordpress_url: Option<String>,
    /// The WordPress user that publishes. `None` when it has none.
    pub wordpress_username: Option<String>,
    /// Whether it goes on the list of sites.
    pub register: bool,
}

/// A workspace that was made, or would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Workspace {
    /// Its folder.
    pub folder: PathBuf,
    /// The site's name.
    pub name: String,
    /// The site's name in files.
    pub slug: String,
    /// The site's address. `None` when it has none yet.
    pub url: Option<String>,
    /// The language of its articles.
    pub language: String,
    /// The names of its sectors.
    pub sectors: Vec<String>,
    /// The name on the list of sites. `None` when it is not on it.
    pub registered_as: Option<String>,
    /// The files and folders that were made, within the folder.
    pub made: Vec<String>,
    #[serde(skip)]
    settings: String,
    #[serde(skip)]
    ignore: Option<String>,
}

/// Checks that a workspace can be made, and says what it will be; nothing is written.
///
/// # Errors
/// `Invalid` when the folder is a workspace already, a link or on a network file system, or when
/// the sectors are wrong; `Config` for a bad value, or when the name stands for another site.
pub fn plan(app: &App, folder: &Path, site: &NewSite) -> Result<Workspace, AppError> {
    let folder = without_detours(folder)?;
    refuse_taken(&folder)?;
    let existing = folder.ancestors().find(|folder| folder.exists());
    refuse_network_filesystem(existing.unwrap_or(&folder))?;
    let name = site.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(AppError::invalid(
            "a site needs a name",
            "add `--name NAME`",
        ));
    }
    let slug = site
        .slug
        .clone()
        .unwrap_or_else(|| slug_or(&name, "site").chars().take(64).collect());
    let sectors = checked_sectors(&site.sectors)?;
    let registered_as = site.register.then(|| slug.clone());
    if let Some(name) = &registered_as {
        check_name_is_free(app, name, &folder)?;
    }
    let settings = settings_text(&folder, site, &name, &slug)?;
    let ignore = ignore_text(&folder)?;
    let mut made = vec![
        WORKSPACE_FILE.to_owned(),
        DATABASE.to_owned(),
        format!("{OWN_FOLDER}/"),
    ];
    if ignore.is_some() {
        made.push(".gitignore".to_owned());
    }
    Ok(Workspace {
        folder,
        name,
        slug,
        url: site.url.clone(),
        language: site.language.clone(),
        sectors,
        registered_as,
        made,
        settings,
        ignore,
    })
}

/// Makes a workspace. When it fails, what it had made is taken away again.
///
/// # Errors
/// As `plan`; `File` or `Store` when something cannot be written.
pub fn create(app: &App, folder: &Path, site: &NewSite) -> Result<Workspace, AppError> {
    let workspace = plan(app, folder, site)?;
    let folder_was_there = workspace.folder.exists();
    files::create_private_dir(&workspace.folder)?;
    if let Err(error) = fill(app, &workspace) {
        // The first error is the one to tell.
        drop(fs::remove_file(workspace.folder.join(WORKSPACE_FILE)));
        for suffix in ["", "-wal", "-shm"] {
            let file = format!("{DATABASE}{suffix}");
            drop(fs::remove_file(workspace.folder.join(file)));
        }
        drop(fs::remove_dir(workspace.folder.join(OWN_FOLDER)));
        if !folder_was_there {
            drop(fs::remove_dir(&workspace.folder));
        }
        return Err(error);
    }
    if let Some(name) = &workspace.registered_as {
        Registry::update(&app.paths, |registry| {
            if is_stale(registry, name) {
                registry.remove(name)?;
            }
            registry.add(name, &workspace.folder)
        })?;
    }
    Ok(workspace)
}

fn fill(app: &App, workspace: &Workspace) -> Result<(), AppError> {
    let folder = &workspace.folder;
    files::create_private_dir(&folder.join(OWN_FOLDER))?;
    // Private before SQLite opens it: its side files take over the mode.
    let database = folder.join(DATABASE);
    files::write_new_private(&database, b"")?;
    let now = app.now();
    let store = Store::create(&database)?;
    store.write(|transaction| {
        for sector in &workspace.sectors {
            sectors::insert(transaction, sector, &now)?;
        }
        Ok::<_, StoreError>(())
    })?;
    drop(store);
    if let Some(text) = &workspace.ignore {
        files::write_private(&folder.join(".gitignore"), text.as_bytes())?;
    }
    // Last: this file makes the folder a workspace.
    files::write_new_private(&folder.join(WORKSPACE_FILE), workspace.settings.as_bytes())?;
    Ok(())
}

/// Gives a folder's whole path, with the links above it followed; it need not exist.
fn without_detours(folder: &Path) -> Result<PathBuf, AppError> {
    let fail = |error| AppError::from(FileError::new("find", folder, error));
    let path = std::path::absolute(folder).map_err(fail)?;
    if fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_dir()) {
        return fs::canonicalize(&path).map_err(fail);
    }
    let existing = path.ancestors().skip(1).find(|folder| folder.exists());
    let Some(existing) = existing else {
        return Ok(path);
    };
    let rest = path.strip_prefix(existing).unwrap_or(&path);
    Ok(fs::canonicalize(existing).map_err(fail)?.join(rest))
}

fn refuse_taken(folder: &Path) -> Result<(), AppError> {
    let link = fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_symlink());
    if link {
        return Err(AppError::invalid(
            format!(
                "{} is a symbolic link, which is not followed here",
                folder.display()
            ),
            "name the folder itself",
        ));
    }
    if folder.exists() && !folder.is_dir() {
        return Err(AppError::invalid(
            format!("{} is not a folder", folder.display()),
            "",
        ));
    }
    if paths::is_workspace(folder) {
        return Err(AppError::invalid(
            format!(
                "{} is a workspace already; nothing was changed",
                folder.display()
            ),
            "choose another folder, or `igny8 config set KEY VALUE` to change its settings",
        ));
    }
    for name in [WORKSPACE_FILE, DATABASE, OWN_FOLDER] {
        let path = folder.join(name);
        match fs::symlink_metadata(&path) {
            // An own folder without anything in it is no workspace's.
            Ok(metadata) if name == OWN_FOLDER && metadata.is_dir() => {}
            Ok(_) => {
                return Err(AppError::invalid(
                    format!("{} exists already; nothing was changed", path.display()),
                    "move it away, or choose another folder",
                ));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(FileError::new("look at", &path, error).into()),
        }
    }
    Ok(())
}

fn checked_sectors(wanted: &[String]) -> Result<Vec<String>, AppError> {
    let mut names: Vec<String> = Vec::new();
    for name in wanted {
        let name = super::sectors::checked_name(name)?;
        if names
            .iter()
            .any(|known| normal_form(known) == normal_form(&name))
        {
            return Err(AppError::invalid(
                format!("the sector `{name}` is named twice"),
                "",
            ));
        }
        names.push(name);
    }
    if names.is_empty() {
        names.push(DEFAULT_SECTOR.to_owned());
    }
    if names.len() > MAX_ACTIVE {
        return Err(AppError::invalid(
            format!("a site has at most {MAX_ACTIVE} sectors"),
            "",
        ));
    }
    Ok(names)
}

fn check_name_is_free(app: &App, name: &str, folder: &Path) -> Result<(), AppError> {
    check_site_name(name)?;
    let mut registry = Registry::load(&app.paths.sites_file())?;
    if is_stale(&registry, name) {
        registry.remove(name)?;
    }
    registry.add(name, folder).map_err(|error| {
        AppError::invalid(
            error.to_string(),
            "choose another name with `--slug NAME`, or leave it off the list with `--no-register`",
        )
    })
}

/// Whether a name stands for a folder that is no workspace any more.
fn is_stale(registry: &Registry, name: &str) -> bool {
    registry
        .find(name)
        .is_some_and(|folder| !paths::is_workspace(folder))
}

/// The text of the settings file, checked as any settings file is.
fn settings_text(
    folder: &Path,
    site: &NewSite,
    name: &str,
    slug: &str,
) -> Result<String, AppError> {
    let mut file = SettingsFile {
        path: folder.join(WORKSPACE_FILE),
        text: SETTINGS.to_owned(),
    };
    let values = [
        ("site.name", Some(name)),
        ("site.slug", Some(slug)),
        ("site.url", site.url.as_deref()),
        ("site.language", Some(site.language.as_str())),
        ("site.country", site.country.as_deref()),
        ("site.industry", site.industry.as_deref()),
        ("wordpress.url", site.wordpress_url.as_deref()),
        ("wordpress.username", site.wordpress_username.as_deref()),
    ];
    for (key, value) in values {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            file.text = edit::set_value(&file, FileLayer::Workspace, key, value)?;
        }
    }
    Ok(file.text)
}

/// The text that `.gitignore` is to have. `None` when it says all that is needed.
fn ignore_text(folder: &Path) -> Result<Option<String>, AppError> {
    let path = folder.join(".gitignore");
    let mut text = match files::open_no_follow(&path) {
        Ok(_) => files::read_text(&path, MAX_IGNORE_BYTES)?,
        Err(error) if error.is_missing() => String::new(),
        Err(error) => return Err(error.into()),
    };
    let missing: Vec<&str> = IGNORED
        .into_iter()
        .filter(|line| !text.lines().any(|known| known.trim() == *line))
        .collect();
    if missing.is_empty() {
        return Ok(None);
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    for line in missing {
        text.push_str(line);
        text.push('\n');
    }
    Ok(Some(text))
}
