//! The bridge plugin as it is shipped: its files are in the program, and become a zip that WordPress
//! takes under Plugins > Add New > Upload.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The folder that all files of the plugin lie in, and its name for WordPress.
pub const FOLDER: &str = "igny8-bridge";

macro_rules! embedded {
    ($($path:literal,)+) => {
        &[$(($path, include_bytes!(concat!("../../wordpress/igny8-bridge/", $path)).as_slice()),)+]
    };
}

/// Every file of a release, by its path within the folder, in their order. A test holds this list to
/// the folder: all of it but its tests and the screenshots of its documentation.
const FILES: &[(&str, &[u8])] = embedded![
    "LICENSE",
    "README.md",
    "admin/assets/css/admin.css",
    "admin/assets/js/admin.js",
    "admin/assets/js/post-editor.js",
    "admin/class-admin-columns.php",
    "admin/class-admin.php",
    "admin/class-post-meta-boxes.php",
    "admin/settings.php",
    "data/link-graph.php",
    "data/semantic-mapping.php",
    "data/site-collection.php",
    "data/woocommerce.php",
    "docs/AUTHENTICATION-AUDIT.md",
    "docs/SYNC-DATA-FLOW-DIAGRAM.md",
    "docs/WORDPRESS-PLUGIN-INTEGRATION.md",
    "docs/wire.md",
    "igny8-bridge.php",
    "includes/class-igny8-api.php",
    "includes/class-igny8-before-images.php",
    "includes/class-igny8-claims.php",
    "includes/class-igny8-content-filter.php",
    "includes/class-igny8-context.php",
    "includes/class-igny8-events.php",
    "includes/class-igny8-head.php",
    "includes/class-igny8-keys.php",
    "includes/class-igny8-link-queue.php",
    "includes/class-igny8-locks.php",
    "includes/class-igny8-media.php",
    "includes/class-igny8-network-guard.php",
    "includes/class-igny8-post-input.php",
    "includes/class-igny8-post-state.php",
    "includes/class-igny8-rest-api.php",
    "includes/class-igny8-schema.php",
    "includes/class-igny8-secrets.php",
    "includes/class-igny8-seo.php",
    "includes/class-igny8-signature.php",
    "includes/class-igny8-site.php",
    "includes/class-igny8-splice.php",
    "includes/class-igny8-structured-data.php",
    "includes/class-igny8-terms.php",
    "includes/class-igny8-throttle.php",
    "includes/class-igny8-undo.php",
    "includes/class-igny8-webhook-logs.php",
    "includes/class-igny8-webhook-settings.php",
    "includes/class-igny8-webhooks.php",
    "includes/functions.php",
    "readme.txt",
    "sync/hooks.php",
    "sync/igny8-to-wp.php",
    "sync/post-sync.php",
    "sync/taxonomy-sync.php",
    "uninstall.php",
];

/// A file of the plugin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PluginFile {
    /// Its path within the plugin's folder, with `/` between the parts.
    pub path: &'static str,
    /// What is in it.
    pub bytes: &'static [u8],
}

/// The files of the plugin, in the order of their paths.
pub fn files() -> impl Iterator<Item = PluginFile> {
    let file = |(path, bytes): &(&'static str, &'static [u8])| PluginFile { path, bytes };
    FILES.iter().map(file)
}

/// The plugin's version, as its own header says it: there is no other place for it in here.
#[must_use]
pub fn version() -> &'static str {
    let main = files().find(|file| file.path == "igny8-bridge.php");
    let text = main.and_then(|file| std::str::from_utf8(file.bytes).ok());
    text.and_then(|text| text.lines().find_map(|line| line.split_once("Version:")))
        .map_or("", |(_, version)| version.trim())
}

/// The plugin as a zip: the same bytes from every copy of this program, whenever and wherever.
///
/// # Errors
/// What the writer of the archive says, which happens only without memory.
pub fn zip() -> Result<Vec<u8>, zip::result::ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files() {
        writer.start_file(format!("{FOLDER}/{}", file.path), options)?;
        writer.write_all(file.bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::io::Read as _;
    use std::path::{Path, PathBuf};

    use super::*;

    fn below(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                below(&path, found);
            } else {
                found.push(path);
            }
        }
    }

    #[test]
    fn what_is_shipped_is_the_folder_without_its_tests() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("wordpress/igny8-bridge");
        let mut paths = Vec::new();
        below(&root, &mut paths);
        let mut there = BTreeMap::new();
        for path in paths {
            let name = path
                .strip_prefix(&root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            let left_out = ["tests/", "docs/screenshots/", "."];
            if !left_out.iter().any(|start| name.starts_with(start)) {
                there.insert(name, std::fs::read(&path).unwrap());
            }
        }
        let shipped: BTreeMap<String, Vec<u8>> = files()
            .map(|file| (file.path.to_owned(), file.bytes.to_vec()))
            .collect();
        let names = |map: &BTreeMap<String, Vec<u8>>| map.keys().cloned().collect::<Vec<_>>();
        assert_eq!(
            names(&shipped),
            names(&there),
            "the list in wordpress/plugin.rs"
        );
        assert!(shipped == there, "the files as they are");
        assert_eq!(shipped.len(), FILES.len(), "each once");
        let mut sorted: Vec<&str> = files().map(|file| file.path).collect();
        sorted.sort_unstable();
        assert!(files().map(|file| file.path).eq(sorted), "in their order");
    }

    #[test]
    fn the_version_is_the_same_wherever_it_is_said() {
        let text = |name: &str| {
            let file = files().find(|file| file.path == name).unwrap();
            std::str::from_utf8(file.bytes).unwrap()
        };
        let said = version();
        assert!(said.split('.').count() == 3, "{said}");
        assert!(text("readme.txt").contains(&format!("Stable tag: {said}\n")));
        let constant = format!("define( 'IGNY8_BRIDGE_VERSION', '{said}' );");
        assert!(text("igny8-bridge.php").contains(&constant));
    }

    #[test]
    fn the_zip_is_the_same_every_time_and_holds_every_file() {
        let bytes = zip().unwrap();
        assert_eq!(bytes, zip().unwrap());
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        assert_eq!(archive.len(), FILES.len());
        for file in files() {
            let mut entry = archive.by_name(&format!("{FOLDER}/{}", file.path)).unwrap();
            let mut read = Vec::new();
            entry.read_to_end(&mut read).unwrap();
            assert_eq!(read, file.bytes, "{}", file.path);
        }
        // No time and no owner of the machine that made it.
        let first = archive.by_index(0).unwrap();
        assert_eq!(first.last_modified(), Some(DateTime::default()));
        assert_eq!(first.unix_mode().map(|mode| mode & 0o777), Some(0o644));
    }
}
