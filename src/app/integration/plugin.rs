//! The bridge plugin as a file to be uploaded to WordPress.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::ai::prompts::hex_digest;
use crate::app::App;
use crate::app::error::AppError;
use crate::app::own_files;
use crate::os::files;
use crate::wordpress::plugin;

/// The name of the file, unless the user gives another.
const FILE: &str = "igny8-bridge.zip";

/// The plugin as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Zipped {
    /// The plugin's version.
    pub version: &'static str,
    /// Where the file is, or would be.
    pub file: PathBuf,
    /// Its size in bytes.
    pub bytes: usize,
    /// SHA-256 of it in hex: the same from every copy of this program.
    pub sha256: String,
    /// How many files are in it.
    pub files: usize,
    /// Whether another file lies there, which would be written over.
    pub replaces: bool,
}

/// Says what `write` would write.
///
/// # Errors
/// `Invalid` when `to` is a folder that does not exist, `File` when what lies there cannot be read.
pub fn plan(app: &App, to: Option<&Path>) -> Result<Zipped, AppError> {
    Ok(made(app, to)?.0)
}

/// Writes the plugin as a zip; the caller has asked before another file is written over.
///
/// # Errors
/// As `plan`; `File` when it cannot be written.
pub fn write(app: &App, to: Option<&Path>) -> Result<Zipped, AppError> {
    let (zipped, bytes) = made(app, to)?;
    files::write_public(&zipped.file, &bytes)?;
    Ok(zipped)
}

fn made(app: &App, to: Option<&Path>) -> Result<(Zipped, Vec<u8>), AppError> {
    let mut file = app.folder.join(to.unwrap_or(Path::new(FILE)));
    if file.is_dir() {
        file.push(FILE);
    }
    own_files::spare(app, &file)?;
    let bytes = plugin::zip()
        .map_err(|error| AppError::invalid(format!("cannot make the zip: {error}"), ""))?;
    let limit = bytes.len() as u64 + 1;
    let replaces = match files::read_limited(&file, limit) {
        Ok(there) => there != bytes,
        Err(error) if error.is_missing() => false,
        // Larger than ours, or unreadable: another file in any case.
        Err(_) => true,
    };
    let zipped = Zipped {
        version: plugin::version(),
        bytes: bytes.len(),
        sha256: hex_digest(&bytes),
        files: plugin::files().count(),
        file,
        replaces,
    };
    Ok((zipped, bytes))
}

/// The steps from a WordPress without the plugin to one that is connected, each a sentence.
#[must_use]
pub fn steps(site: Option<&str>) -> Vec<String> {
    let site = site.unwrap_or("https://YOUR-SITE").trim_end_matches('/');
    vec![
        "run `igny8 wp plugin zip`, which writes igny8-bridge.zip into this folder".to_owned(),
        format!(
            "in WordPress open {site}/wp-admin/plugin-install.php?tab=upload (Plugins > Add New > \
             Upload Plugin), choose the zip, then Install Now and Activate; with a shell on the \
             server: `wp plugin install igny8-bridge.zip --activate`"
        ),
        "under Users > Add New make a user with the role Author for igny8, unless there is one: what \
         igny8 does, it does as that user, and can do no more"
            .to_owned(),
        "under Settings > IGNY8 make a key for that user and copy it: it is shown once".to_owned(),
        format!("run `igny8 wp connect {site}`, which asks for the key, tries it and stores it"),
    ]
}
