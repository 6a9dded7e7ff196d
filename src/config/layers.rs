//! The layers of settings: what each says, checked, with the place where it stands.

use std::fmt;
use std::path::{Path, PathBuf};

use toml_edit::{Document, Item, TableLike, Value as TomlValue};

use crate::config::env::Environment;
use crate::config::error::ConfigError;
use crate::config::keys::{self, Scope, SettingKey};
use crate::config::kinds::{Kind, is_loopback};

/// Says where a value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is built in.
    Default,
    /// The user's settings file.
    UserFile {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
    },
    /// The workspace's `igny8.toml`.
    WorkspaceFile {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
    },
    /// A variable of the environment.
    Variable(String),
    /// A flag of the command line, as typed: `--provider`.
    Flag(String),
}

impl Origin {
    /// Names the layer in one word, for machines.
    #[must_use]
    pub fn layer(&self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::UserFile { .. } => "user",
            Self::WorkspaceFile { .. } => "workspace",
            Self::Variable(_) => "environment",
            Self::Flag(_) => "flag",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("built-in default"),
            Self::UserFile { path, line } | Self::WorkspaceFile { path, line } => {
                write!(f, "{}:{line}", path.display())
            }
            Self::Variable(name) => f.write_str(name),
            Self::Flag(flag) => f.write_str(flag),
        }
    }
}

/// Says whose a settings file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileLayer {
    /// The user's own.
    User,
    /// The workspace's, which may come from a stranger.
    Workspace,
}

/// Holds the text of a settings file.
#[derive(Clone, Debug)]
pub struct SettingsFile {
    /// Where it was read.
    pub path: PathBuf,
    /// What it holds.
    pub text: String,
}

/// Holds a setting that a flag gives.
#[derive(Clone, Debug)]
pub struct FlagValue {
    /// The flag as typed: `--provider`.
    pub flag: String,
    /// The setting's name.
    pub key: String,
    /// The value as typed.
    pub value: String,
}

/// Holds one setting of one layer, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The setting's name.
    pub key: String,
    /// The value in its usual form; a list is joined by commas.
    pub text: String,
    /// Where it stands.
    pub origin: Origin,
}

/// Reads a settings file.
///
/// # Errors
/// `Syntax`, `UnknownKey`, `BadValue`, `SecretInFile` or `NotInWorkspace`, each naming the line.
pub fn read_file(file: &SettingsFile, layer: FileLayer) -> Result<Vec<Entry>, ConfigError> {
    let document = parse(&file.path, &file.text)?;
    let mut reader = FileReader {
        file,
        layer,
        entries: Vec::new(),
    };
    reader.table("", document.as_table())?;
    Ok(reader.entries)
}

/// Reads the settings among the variables.
///
/// # Errors
/// `BadValue` or `OnlyInUserFile`, naming the variable.
pub fn read_environment(environment: &Environment) -> Result<Vec<Entry>, ConfigError> {
    environment
        .names()
        .filter_map(|name| Some((name, keys::named_by(name)?, environment.get(name)?)))
        .map(|(name, key, value)| checked(&key, value, Origin::Variable(name.to_owned())))
        .collect()
}

/// Reads the settings among the flags.
///
/// # Errors
/// `UnknownKey`, `BadValue` or `OnlyInUserFile`, naming the flag.
pub fn read_flags(flags: &[FlagValue]) -> Result<Vec<Entry>, ConfigError> {
    flags
        .iter()
        .map(|flag| checked(&flag.key, &flag.value, Origin::Flag(flag.flag.clone())))
        .collect()
}

/// Finds the description of a setting.
///
/// # Errors
/// `SecretInFile` when the name is that of a secret, else `UnknownKey` with the nearest known name.
pub fn described(key: &str, origin: &Origin) -> Result<&'static SettingKey, ConfigError> {
    keys::find(key).ok_or_else(|| match keys::secret_meant(key) {
        Some(auth_name) => ConfigError::SecretInFile {
            origin: origin.clone(),
            key: key.to_owned(),
            auth_name,
        },
        None => ConfigError::UnknownKey {
            origin: origin.clone(),
            key: key.to_owned(),
            nearest: keys::nearest(key),
        },
    })
}

/// Checks one value where it stands: its kind, and whether that layer may decide it.
///
/// # Errors
/// As `read_file`.
pub fn checked(key: &str, value: &str, origin: Origin) -> Result<Entry, ConfigError> {
    let description = described(key, &origin)?;
    if let Some(error) = refused(description.scope, key, value, &origin) {
        return Err(error);
    }
    match description.kind.check(value) {
        Ok(text) => Ok(Entry {
            key: key.to_owned(),
            text,
            origin,
        }),
        Err(reason) => Err(bad_value(key, &origin, &reason)),
    }
}

/// Checks what was typed for a setting, wherever it is to stand.
///
/// # Errors
/// `SecretInFile`, `UnknownKey` or `BadValue`, naming `origin`.
pub fn check_value(key: &str, value: &str, origin: &Origin) -> Result<(), ConfigError> {
    let kind = described(key, origin)?.kind;
    let checked = kind.check(value).map(|_| ());
    checked.map_err(|reason| bad_value(key, origin, &reason))
}

pub(crate) fn parse<'a>(path: &Path, text: &'a str) -> Result<Document<&'a str>, ConfigError> {
    Document::parse(text).map_err(|error| ConfigError::Syntax {
        path: path.to_owned(),
        line: line_at(text, error.span().map_or(0, |span| span.start)),
        // Only the first line: the others repeat the text, which may hold anything.
        message: error
            .message()
            .lines()
            .next()
            .unwrap_or_default()
            .to_owned(),
    })
}

/// Says what a layer must not decide. `None` means that it may.
fn refused(scope: Scope, key: &str, value: &str, origin: &Origin) -> Option<ConfigError> {
    let in_user_file = matches!(origin, Origin::UserFile { .. });
    if scope == Scope::UserFile && !in_user_file && origin.layer() != "workspace" {
        return Some(ConfigError::OnlyInUserFile {
            origin: origin.clone(),
            key: key.to_owned(),
        });
    }
    if origin.layer() != "workspace" {
        return None;
    }
    let reason = match scope {
        Scope::Anywhere => return None,
        Scope::LoopbackInWorkspace if is_loopback(value) => return None,
        Scope::InsideInWorkspace if is_inside(value) => return None,
        Scope::LoopbackInWorkspace => "may only be an address of this machine here",
        Scope::InsideInWorkspace => "may only be a folder within the workspace here",
        Scope::NotInWorkspace | Scope::UserFile => "must not stand here",
    };
    Some(ConfigError::NotInWorkspace {
        origin: origin.clone(),
        key: key.to_owned(),
        reason,
    })
}

/// Tells whether a path stays within the folder it is relative to, on every system.
fn is_inside(path: &str) -> bool {
    !path.contains(['\\', ':'])
        && Path::new(path).components().all(|part| {
            matches!(
                part,
                std::path::Component::Normal(_) | std::path::Component::CurDir
            )
        })
}

fn bad_value(key: &str, origin: &Origin, reason: &str) -> ConfigError {
    ConfigError::BadValue {
        origin: origin.clone(),
        key: key.to_owned(),
        reason: reason.to_owned(),
    }
}

pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    1 + text.get(..offset).unwrap_or(text).matches('\n').count()
}

struct FileReader<'a> {
    file: &'a SettingsFile,
    layer: FileLayer,
    entries: Vec<Entry>,
}

impl FileReader<'_> {
    fn table(&mut self, prefix: &str, table: &dyn TableLike) -> Result<(), ConfigError> {
        for (name, item) in table.iter() {
            let key = if prefix.is_empty() {
                name.to_owned()
            } else {
                format!("{prefix}.{name}")
            };
            let offset = table
                .get_key_value(name)
                .and_then(|(key, _)| key.span())
                .map_or(0, |span| span.start);
            let path = self.file.path.clone();
            let line = line_at(&self.file.text, offset);
            let origin = match self.layer {
                FileLayer::User => Origin::UserFile { path, line },
                FileLayer::Workspace => Origin::WorkspaceFile { path, line },
            };
            match (item.as_table_like(), item) {
                (Some(inner), _) => self.table(&key, inner)?,
                (None, Item::Value(value)) => {
                    let description = described(&key, &origin)?;
                    let text = self
                        .text(value, description.kind)
                        .map_err(|reason| bad_value(&key, &origin, reason))?;
                    self.entries.push(checked(&key, &text, origin)?);
                }
                (None, _) => {
                    described(&key, &origin)?;
                    return Err(bad_value(&key, &origin, "must not be a list of tables"));
                }
            }
        }
        Ok(())
    }

    /// Gives a TOML value as text, when its type fits the kind.
    fn text(&self, value: &TomlValue, kind: Kind) -> Result<String, &'static str> {
        match (kind, value) {
            (
                Kind::Integer { .. } | Kind::UsdAmount | Kind::Temperature,
                TomlValue::Integer(number),
            ) => Ok(number.value().to_string()),
            (Kind::Integer { .. }, _) => Err("must be a whole number without quotes"),
            (Kind::Boolean, TomlValue::Boolean(flag)) => Ok(flag.value().to_string()),
            (Kind::Boolean, _) => Err("must be true or false without quotes"),
            // As written, for a binary fraction is not an amount of money.
            (Kind::UsdAmount | Kind::Temperature, TomlValue::Float(_)) => Ok(value
                .span()
                .and_then(|span| self.file.text.get(span))
                .unwrap_or_default()
                .to_owned()),
            (Kind::TextList, TomlValue::Array(items)) => {
                let items: Option<Vec<&str>> = items.iter().map(TomlValue::as_str).collect();
                match items {
                    Some(items) if items.iter().all(|item| !item.contains(',')) => {
                        Ok(items.join(","))
                    }
                    _ => Err("must be a list of texts without commas"),
                }
            }
            (Kind::TextList, _) => Err("must be a list such as [\"one\", \"two\"]"),
            (_, TomlValue::String(text)) => Ok(text.value().clone()),
            (_, _) => Err("must be a text in quotes"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SettingsFile {
        SettingsFile {
            path: PathBuf::from("igny8.toml"),
            text: text.to_owned(),
        }
    }

    fn refusal(text: &str, layer: FileLayer) -> String {
        read_file(&file(text), layer)
            .expect_err("refused")
            .to_string()
    }

    #[test]
    fn every_type_is_read_with_its_line() {
        let text = "# mine\nai.provider = \"openai\"\n[limits]\nrun_usd = 0.10\nday_usd = 5\n\
                    allow_unknown_price = true\n[writing]\nwords = 1_200\n\
                    allowed_hosts = [\"a.example\",\n \"b.example\"]\n\
                    [providers.box]\nbase_url = \"http://127.0.0.1:1234/v1/\"\n";
        let entries = read_file(&file(text), FileLayer::Workspace).expect("entries");
        let shown: Vec<String> = entries
            .iter()
            .map(|entry| format!("{} {}={}", entry.origin, entry.key, entry.text))
            .collect();
        assert_eq!(
            shown,
            [
                "igny8.toml:2 ai.provider=openai",
                "igny8.toml:4 limits.run_usd=0.10",
                "igny8.toml:5 limits.day_usd=5.00",
                "igny8.toml:6 limits.allow_unknown_price=true",
                "igny8.toml:8 writing.words=1200",
                "igny8.toml:9 writing.allowed_hosts=a.example,b.example",
                "igny8.toml:12 providers.box.base_url=http://127.0.0.1:1234/v1",
            ]
        );
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        let user = FileLayer::User;
        assert_eq!(
            refusal("\n[ai]\nprovder = \"x\"", user),
            "igny8.toml:3: unknown setting `ai.provder`; did you mean `ai.provider`?"
        );
        assert_eq!(
            refusal("[ai]\ntimeout_s = \"5\"", user),
            "igny8.toml:2: `ai.timeout_s` must be a whole number without quotes"
        );
        assert!(refusal("[[ai]]\nprovider = \"x\"", user).contains("igny8.toml:1: unknown"));
        assert!(refusal("a = ", user).starts_with("igny8.toml:1: not valid TOML"));
        assert!(refusal("limits.run_usd = 1e3", user).contains("an amount"));
        assert!(refusal("site = \"x\"", user).contains("unknown setting `site`"));
    }

    #[test]
    fn a_secret_in_a_file_is_refused_without_repeating_it() {
        for (text, name) in [
            ("wordpress.password = \"canary\"", "wordpress"),
            ("providers.openai.api_key = \"canary\"", "openai"),
        ] {
            for layer in [FileLayer::User, FileLayer::Workspace] {
                let shown = refusal(text, layer);
                assert!(
                    shown.ends_with(&format!("`igny8 auth set {name}`")),
                    "{shown}"
                );
                assert!(!shown.contains("canary"));
            }
        }
        assert!(!refusal("ai.timeout_s = \"canary\"", FileLayer::User).contains("canary"));
        assert!(!refusal("a = canary", FileLayer::User).contains("canary"));
    }

    #[test]
    fn a_workspace_decides_nothing_that_could_take_keys_or_run_commands() {
        for text in [
            "providers.openai.base_url = \"https://evil.example/v1\"",
            "providers.openai.credential_command = \"id\"",
            "providers.openai.local = true",
            "providers.openai.key_env = \"AWS_SECRET_ACCESS_KEY\"",
            "secrets.backend = \"file\"",
            "publish.directory = \"../../.ssh\"",
            "publish.directory = \"/etc\"",
            "publish.directory = 'C:\\x'",
        ] {
            let shown = refusal(text, FileLayer::Workspace);
            assert!(shown.contains("config set --user"), "{shown}");
            read_file(&file(text), FileLayer::User).expect("the user may");
        }
        read_file(
            &file("publish.directory = \"./out/site\""),
            FileLayer::Workspace,
        )
        .expect("a folder within");
    }

    #[test]
    fn variables_and_flags_are_checked_too() {
        let environment = Environment::from_pairs([
            ("IGNY8_AI_PROVIDER", "openai"),
            ("IGNY8_PROVIDERS_MY_BOX_LOCAL", "true"),
            ("IGNY8_OPENAI_API_KEY", "canary"),
            ("IGNY8_SITE", "x"),
        ]);
        let entries = read_environment(&environment).expect("entries");
        let keys: Vec<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
        assert_eq!(keys, ["ai.provider", "providers.my-box.local"]);
        for (name, value) in [
            ("IGNY8_AI_TIMEOUT_S", "soon"),
            ("IGNY8_PROVIDERS_X_CREDENTIAL_COMMAND", "id"),
        ] {
            let environment = Environment::from_pairs([(name, value)]);
            let shown = read_environment(&environment)
                .expect_err("refused")
                .to_string();
            assert!(shown.starts_with(name), "{shown}");
        }
        let flag = FlagValue {
            flag: "--provider".to_owned(),
            key: "ai.provider".to_owned(),
            value: "Open AI".to_owned(),
        };
        let shown = read_flags(&[flag]).expect_err("refused").to_string();
        assert!(
            shown.starts_with("--provider: `ai.provider` must be"),
            "{shown}"
        );
    }
}
