//! Changing a settings file by hand's rules: comments and order stay, nothing wrong is written.

use std::path::Path;

use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value};

use crate::config::error::ConfigError;
use crate::config::kinds::Kind;
use crate::config::layers::{self, FileLayer, Origin, SettingsFile};
use crate::config::paths::Paths;
use crate::config::settings::MAX_FILE_BYTES;
use crate::config::sites::LOCK_WAIT;
use crate::os::files;
use crate::os::lock::ExclusiveLock;

/// Gives the text of a settings file with one setting changed or added, checked as a whole.
///
/// # Errors
/// As `layers::read_file`, for the new value and for whatever else the file says.
pub fn set_value(
    file: &SettingsFile,
    layer: FileLayer,
    key: &str,
    value: &str,
) -> Result<String, ConfigError> {
    let origin = origin(file, layer);
    let kind = layers::described(key, &origin)?.kind;
    let entry = layers::checked(key, value, origin.clone())?;
    let mut document = document(file)?;
    let mut table: &mut dyn TableLike = document.as_table_mut();
    let mut segments: Vec<&str> = key.split('.').collect();
    let name = segments.pop().unwrap_or(key);
    for segment in segments {
        let inner = table.entry(segment).or_insert_with(|| {
            let mut made = Table::new();
            // A table that only holds tables gets no heading of its own.
            made.set_implicit(true);
            Item::Table(made)
        });
        table = inner
            .as_table_like_mut()
            .ok_or_else(|| ConfigError::UnknownKey {
                origin: origin.clone(),
                key: segment.to_owned(),
                nearest: None,
            })?;
    }
    let mut value = toml_value(kind, &entry.text);
    match table.get_mut(name).and_then(Item::as_value_mut) {
        Some(old) => {
            // What surrounds a value is its comment.
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(name, Item::Value(value));
        }
    }
    checked_text(file, layer, document.to_string())
}

/// Gives the text of a settings file without one setting, and whether it was there.
///
/// The rest is not checked, so that this can also take out what should not be there.
///
/// # Errors
/// `Syntax`.
pub fn unset_value(file: &SettingsFile, key: &str) -> Result<(String, bool), ConfigError> {
    let mut document = document(file)?;
    let segments: Vec<&str> = key.split('.').collect();
    let removed = remove(document.as_table_mut(), &segments);
    Ok((document.to_string(), removed))
}

/// Changes one setting of a file on the disk, which is created when missing.
///
/// # Errors
/// As `set_value`; `Lock` or `File` when it cannot be changed. The old file then stays.
pub fn set_in_file(
    paths: &Paths,
    path: &Path,
    layer: FileLayer,
    key: &str,
    value: &str,
) -> Result<(), ConfigError> {
    change(paths, path, |file| set_value(file, layer, key, value))
}

/// Takes one setting out of a file on the disk and tells whether it was there.
///
/// # Errors
/// As `unset_value`; `Lock` or `File` when it cannot be changed. The old file then stays.
pub fn unset_in_file(paths: &Paths, path: &Path, key: &str) -> Result<bool, ConfigError> {
    let mut removed = false;
    change(paths, path, |file| {
        let (text, found) = unset_value(file, key)?;
        removed = found;
        Ok(text)
    })?;
    Ok(removed)
}

fn change(
    paths: &Paths,
    path: &Path,
    edit: impl FnOnce(&SettingsFile) -> Result<String, ConfigError>,
) -> Result<(), ConfigError> {
    // One lock of the user for every settings file leaves none behind in a workspace.
    files::create_private_dir(&paths.config_dir)?;
    let _alone = ExclusiveLock::acquire(&paths.lock_file(), LOCK_WAIT)?;
    let text = match files::read_text(path, MAX_FILE_BYTES) {
        Err(error) if error.is_missing() => String::new(),
        text => text?,
    };
    let file = SettingsFile {
        path: path.to_owned(),
        text,
    };
    let changed = edit(&file)?;
    if changed != file.text {
        files::write_private(path, changed.as_bytes())?;
    }
    Ok(())
}

/// The place of a value that a command gives: the file's first line stands for the file.
fn origin(file: &SettingsFile, layer: FileLayer) -> Origin {
    let path = file.path.clone();
    match layer {
        FileLayer::User => Origin::UserFile { path, line: 1 },
        FileLayer::Workspace => Origin::WorkspaceFile { path, line: 1 },
    }
}

fn document(file: &SettingsFile) -> Result<DocumentMut, ConfigError> {
    // The same reader as for settings, so that the same place is named.
    Ok(layers::parse(&file.path, &file.text)?.into_mut())
}

fn checked_text(
    file: &SettingsFile,
    layer: FileLayer,
    text: String,
) -> Result<String, ConfigError> {
    let changed = SettingsFile {
        path: file.path.clone(),
        text,
    };
    layers::read_file(&changed, layer)?;
    Ok(changed.text)
}

fn toml_value(kind: Kind, text: &str) -> Value {
    match kind {
        Kind::Integer { .. } => text
            .parse::<i64>()
            .map_or_else(|_| Value::from(text), Value::from),
        Kind::Boolean => Value::from(text == "true"),
        Kind::TextList => text
            .split(',')
            .filter(|item| !item.is_empty())
            .collect::<Array>()
            .into(),
        _ => Value::from(text),
    }
}

/// Takes a setting out, and the tables that hold nothing then.
fn remove(table: &mut dyn TableLike, segments: &[&str]) -> bool {
    match segments {
        [] => false,
        [name] => table.remove(name).is_some(),
        [name, inner @ ..] => {
            let Some(held) = table.get_mut(name).and_then(Item::as_table_like_mut) else {
                return false;
            };
            let removed = remove(held, inner);
            if removed && held.is_empty() {
                table.remove(name);
            }
            removed
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::config::env::Environment;

    fn file(text: &str) -> SettingsFile {
        SettingsFile {
            path: "igny8.toml".into(),
            text: text.to_owned(),
        }
    }

    fn set(text: &str, key: &str, value: &str) -> Result<String, ConfigError> {
        set_value(&file(text), FileLayer::User, key, value)
    }

    #[test]
    fn comments_and_order_stay() {
        let text =
            "# my site\n[ai] # who\nprovider = \"openai\" # for now\n\n[writing]\nwords=900\n";
        let changed = set(text, "ai.provider", "box").expect("changed");
        assert_eq!(changed, text.replace("openai", "box"));
        let added = set(&changed, "ai.model", "m").expect("added");
        assert_eq!(
            added,
            changed.replace("# for now\n", "# for now\nmodel = \"m\"\n")
        );
        let (removed, found) = unset_value(&file(&added), "ai.model").expect("removed");
        assert_eq!((removed, found), (changed, true));
    }

    #[test]
    fn new_tables_are_made_and_emptied_ones_removed() {
        let one = set("", "providers.box.base_url", "http://127.0.0.1:1/v1").expect("added");
        assert_eq!(
            one,
            "[providers.box]\nbase_url = \"http://127.0.0.1:1/v1\"\n"
        );
        let two = set(&one, "writing.allowed_hosts", "a.example, b.example").expect("added");
        assert!(
            two.contains("allowed_hosts = [\"a.example\", \"b.example\"]"),
            "{two}"
        );
        let (gone, found) = unset_value(&file(&one), "providers.box.base_url").expect("removed");
        assert_eq!((gone.trim(), found), ("", true));
        let (same, found) = unset_value(&file(&one), "ai.model").expect("nothing");
        assert_eq!((same, found), (one, false));
    }

    #[test]
    fn dotted_and_inline_forms_are_changed_in_place() {
        let changed = set("ai.provider = \"a\"\n", "ai.provider", "b").expect("changed");
        assert_eq!(changed, "ai.provider = \"b\"\n");
        let changed = set("ai = { provider = \"a\" }\n", "ai.provider", "b").expect("changed");
        assert_eq!(changed, "ai = { provider = \"b\" }\n");
    }

    #[test]
    fn nothing_wrong_is_written() {
        assert!(set("", "ai.timeout_s", "0").is_err());
        assert!(set("", "wordpress.password", "canary").is_err());
        assert!(set("a = 1\n", "ai.timeout_s", "5").is_err());
        assert!(set("ai = 3\n", "ai.timeout_s", "5").is_err());
        let layer = FileLayer::Workspace;
        assert!(set_value(&file(""), layer, "secrets.backend", "file").is_err());
        // What is wrong can be taken out.
        let (text, found) = unset_value(&file("a = 1\n"), "a").expect("removed");
        assert_eq!((text.as_str(), found), ("", true));
    }

    #[test]
    fn a_file_on_the_disk_is_created_changed_and_kept_when_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let config = folder.path().join("new");
        let pairs = [
            ("HOME", "/nowhere"),
            ("IGNY8_CONFIG_DIR", config.to_str().expect("text")),
        ];
        let paths = Paths::resolve(&Environment::from_pairs(pairs)).expect("paths");
        let path = paths.settings_file();
        set_in_file(&paths, &path, FileLayer::User, "limits.run_usd", "2.5").expect("created");
        let text = || files::read_text(&path, 1000).expect("read");
        assert_eq!(text(), "[limits]\nrun_usd = \"2.50\"\n");
        assert!(set_in_file(&paths, &path, FileLayer::User, "limits.run_usd", "-1").is_err());
        assert_eq!(text(), "[limits]\nrun_usd = \"2.50\"\n");
        assert!(unset_in_file(&paths, &path, "limits.run_usd").expect("removed"));
        assert!(!unset_in_file(&paths, &path, "limits.run_usd").expect("nothing"));
    }

    proptest! {
        #[test]
        fn what_is_set_is_read_back(name in "[^,\\p{C}]{1,20}", words in 50_i64..20_000) {
            prop_assume!(!name.trim().is_empty());
            let text = set("[site]\nname = \"old\"\n", "site.name", &name).expect("changed");
            let text = set(&text, "writing.words", &words.to_string()).expect("changed");
            let entries = layers::read_file(&file(&text), FileLayer::User).expect("read");
            let texts: Vec<&str> = entries.iter().map(|entry| entry.text.as_str()).collect();
            prop_assert_eq!(texts, [name.trim(), &words.to_string()]);
        }
    }
}
