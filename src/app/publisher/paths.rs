//! Where published files go: never outside the folder, never through a link, never onto our own data.

use std::path::{Component, Path, PathBuf};

use crate::app::error::AppError;
use crate::app::session::{OWN_FOLDER, Session};
use crate::os::files::{FileError, FileProblem};

/// The folder of images, both in a workspace and where pages are published.
pub(super) const IMAGES: &str = "images";

/// The page that lists the others.
pub(super) const INDEX: &str = "index.html";

/// Names that a page must not have: the list's own, and those that are devices on Windows.
const RESERVED: [&str; 5] = ["index", "con", "nul", "aux", "prn"];

/// Gives the folder to publish into, absolute and with every link above it resolved.
///
/// # Errors
/// `Invalid` when it is the workspace itself or lies in its own folders, or when the setting leads
/// out of the workspace; `File` when it is a link or a file.
pub(super) fn folder(session: &Session<'_>, to: Option<&Path>) -> Result<PathBuf, AppError> {
    let app = session.app;
    let root = resolved(&session.root)?;
    let set = app.settings.text("publish.directory").unwrap_or("public");
    let wanted = match to {
        Some(to) => app.folder.join(to),
        None => root.join(set),
    };
    // Also drops a slash at the end, with which a link would look like the folder it leads to.
    let wanted: PathBuf = wanted.components().collect();
    let unusable = |problem| AppError::from(FileError::of("publish into", &wanted, problem));
    match std::fs::symlink_metadata(&wanted) {
        Ok(found) if found.is_symlink() => return Err(unusable(FileProblem::Link)),
        Ok(found) if !found.is_dir() => return Err(unusable(FileProblem::NotFolder)),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(unusable(error.into())),
    }
    let folder = resolved(&wanted)?;
    if to.is_none() && Path::new(set).is_relative() && !folder.starts_with(&root) {
        return Err(AppError::invalid(
            format!("`{set}` leads out of the workspace"),
            "name the folder on the command line: `igny8 publish files --to DIR`",
        ));
    }
    let own = [root.join(OWN_FOLDER), root.join(IMAGES)];
    if folder == root || own.iter().any(|own| folder.starts_with(own)) {
        return Err(AppError::invalid(
            format!(
                "{} belongs to the workspace: pages cannot go there",
                folder.display()
            ),
            "name another folder: `igny8 publish files --to DIR`",
        ));
    }
    Ok(folder)
}

/// Resolves the part of a path that exists; the rest must be plain names.
fn resolved(path: &Path) -> Result<PathBuf, AppError> {
    let mut rest: Vec<&std::ffi::OsStr> = Vec::new();
    let mut present = path;
    loop {
        match present.canonicalize() {
            Ok(found) => {
                let mut whole = found;
                whole.extend(rest.iter().rev());
                return Ok(whole);
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(FileError::new("use", present, error).into()),
        }
        let (Some(Component::Normal(name)), Some(above)) =
            (present.components().next_back(), present.parent())
        else {
            return Err(FileError::of("use", path, FileProblem::Missing).into());
        };
        rest.push(name);
        present = above;
    }
}

/// The name of a page and of its Markdown, without their endings.
///
/// # Errors
/// `Invalid` when the slug is no plain name.
pub(super) fn page_name(slug: &str) -> Result<String, AppError> {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if slug.is_empty() || !slug.bytes().all(is_plain) {
        return Err(AppError::invalid(
            format!("the slug `{slug}` cannot be the name of a file"),
            "",
        ));
    }
    if RESERVED.contains(&slug) {
        return Ok(format!("{slug}-page"));
    }
    Ok(slug.to_owned())
}

/// The name of an image within the folder of images. `None` for anything but a plain name there,
/// so that a database made by others cannot have other files published.
pub(super) fn image_name(file: &str) -> Option<&str> {
    let name = file.strip_prefix(IMAGES)?.strip_prefix('/')?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let is_image = [".png", ".jpg"].iter().any(|end| name.ends_with(end));
    (is_image && !name.starts_with('.') && name.bytes().all(is_plain)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_become_files() {
        assert_eq!(page_name("oak-tables").unwrap(), "oak-tables");
        assert_eq!(page_name("index").unwrap(), "index-page");
        for slug in ["", "..", "a/b", "a\\b", "A", "a.b", "\u{e9}"] {
            assert!(page_name(slug).is_err(), "{slug}");
        }
        assert_eq!(image_name("images/a-1.png"), Some("a-1.png"));
        for file in [
            "images/../../.ssh/id.png",
            "images/.png",
            "/etc/x.png",
            "imagesx/a.png",
            "images/a.svg",
            "images/",
            "igny8.sqlite3",
        ] {
            assert_eq!(image_name(file), None, "{file}");
        }
    }
}
