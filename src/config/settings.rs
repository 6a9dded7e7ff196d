//! The settings in force: for each the value of the highest layer that has one, and its origin.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::config::env::Environment;
use crate::config::error::ConfigError;
use crate::config::keys::{self, KEYS};
use crate::config::layers::{self, Entry, FileLayer, FlagValue, Origin, SettingsFile};
use crate::config::paths::{Paths, WORKSPACE_FILE};
use crate::domain::money::UsdMicros;
use crate::os::files;

/// The largest settings file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 1_048_576;

/// Holds the layers, from the lowest to the highest; below them are the built-in values.
#[derive(Clone, Debug, Default)]
pub struct Layers {
    /// The user's settings file. `None` when there is none.
    pub user: Option<SettingsFile>,
    /// The workspace's `igny8.toml`. `None` outside a workspace.
    pub workspace: Option<SettingsFile>,
    /// The environment.
    pub environment: Environment,
    /// The flags that are settings.
    pub flags: Vec<FlagValue>,
}

/// Holds one setting in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The value in its usual form; a list is joined by commas.
    pub text: String,
    /// Where it stands.
    pub origin: Origin,
}

/// Holds the limits on spending. `None` means no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most that one run may spend.
    pub run: Option<UsdMicros>,
    /// The most that one day may cost.
    pub day: Option<UsdMicros>,
    /// The most that one month may cost.
    pub month: Option<UsdMicros>,
    /// The most that the site may cost in all.
    pub site: Option<UsdMicros>,
    /// The most that one month of all sites together may cost.
    pub account_month: Option<UsdMicros>,
    /// Whether a model of unknown price may be called under a limit.
    pub allow_unknown_price: bool,
}

/// Holds what is set about one provider; what is not set is the vendor table's to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProviderSettings {
    /// The provider's name.
    pub name: String,
    /// The address of its API.
    pub base_url: Option<String>,
    /// The known vendor whose habits and prices it shares.
    pub vendor: Option<String>,
    /// How its chat models are spoken to. `None` means as the vendor usually does.
    pub dialect: Option<String>,
    /// Whether calls cost nothing. `None` means that the address decides.
    pub local: Option<bool>,
    /// How many calls may be under way at once. `None` means that it is found out.
    pub concurrency: Option<usize>,
    /// How many calls a minute it takes. `None` means that it is found out.
    pub calls_per_minute: Option<u64>,
    /// How many tokens a minute it takes. `None` means that it is found out.
    pub tokens_per_minute: Option<u64>,
    /// Whether the provider is to keep answers, so that lost ones can be found there.
    pub store: bool,
    /// The variable in which the key is usually kept.
    pub key_env: Option<String>,
    /// The command line that prints the key; only ever from the user's own file.
    pub credential_command: Option<String>,
}

/// Holds every setting in force.
#[derive(Clone, Debug)]
pub struct Settings {
    values: BTreeMap<String, Value>,
}

impl Settings {
    /// Reads the files and resolves the layers.
    ///
    /// # Errors
    /// As `resolve`, and `File` when a settings file is there but cannot be read.
    pub fn load(
        paths: &Paths,
        workspace: Option<&Path>,
        environment: &Environment,
        flags: Vec<FlagValue>,
    ) -> Result<Self, ConfigError> {
        let workspace = workspace.map(|folder| folder.join(WORKSPACE_FILE));
        Self::resolve(&Layers {
            user: read(&paths.settings_file())?,
            workspace: workspace.as_deref().map_or(Ok(None), read)?,
            environment: environment.clone(),
            flags,
        })
    }

    /// Resolves the layers: defaults, user file, workspace file, environment, flags.
    ///
    /// # Errors
    /// The first thing wrong in any layer, even in one that a higher layer covers.
    pub fn resolve(layers: &Layers) -> Result<Self, ConfigError> {
        let defaults = KEYS.iter().filter_map(|key| {
            Some(Entry {
                key: key.name.to_owned(),
                text: key.default?.to_owned(),
                origin: Origin::Default,
            })
        });
        let file = |file: &Option<SettingsFile>, layer| {
            file.as_ref()
                .map_or(Ok(Vec::new()), |file| layers::read_file(file, layer))
        };
        let user = file(&layers.user, FileLayer::User)?;
        let workspace = file(&layers.workspace, FileLayer::Workspace)?;
        let workspace: Vec<Entry> = workspace
            .into_iter()
            .filter(|entry| !lifts_a_limit(entry, &user))
            .collect();
        let environment = layers::read_environment(&layers.environment)?;
        let flags = layers::read_flags(&layers.flags)?;
        let values = defaults
            .chain(user)
            .chain(workspace)
            .chain(environment)
            .chain(flags)
            .map(|Entry { key, text, origin }| (key, Value { text, origin }))
            .collect();
        Ok(Self { values })
    }

    /// Gives a setting in force. `None` when nothing sets it and it has no default.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.values.get(key)
    }

    /// Gives every setting that has a value, in the order of the table, providers last.
    #[must_use]
    pub fn all(&self) -> Vec<(&str, &Value)> {
        let place = |name: &str| {
            KEYS.iter()
                .position(|key| keys::find(name).is_some_and(|found| found.name == key.name))
        };
        let mut all: Vec<(&str, &Value)> = self
            .values
            .iter()
            .map(|(key, value)| (key.as_str(), value))
            .collect();
        all.sort_by_cached_key(|(key, _)| {
            let provider = key.strip_prefix("providers.").unwrap_or_default();
            let provider = provider.split('.').next().unwrap_or_default().to_owned();
            (provider, place(key))
        });
        all
    }

    /// Gives a setting's text. `None` when it has no value.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key).map(|value| value.text.as_str())
    }

    /// Gives a whole number. `None` when it has no value.
    #[must_use]
    pub fn integer(&self, key: &str) -> Option<i64> {
        self.text(key)?.parse().ok()
    }

    /// Gives a yes or no; no when it has no value.
    #[must_use]
    pub fn boolean(&self, key: &str) -> bool {
        self.text(key) == Some("true")
    }

    /// Gives an amount. `None` when it has no value.
    #[must_use]
    pub fn usd(&self, key: &str) -> Option<UsdMicros> {
        UsdMicros::parse_usd(self.text(key)?)
    }

    /// Gives a list; empty when it has no value.
    #[must_use]
    pub fn list(&self, key: &str) -> Vec<&str> {
        self.text(key)
            .unwrap_or_default()
            .split(',')
            .filter(|item| !item.is_empty())
            .collect()
    }

    /// Gives the name of the provider that clusters and writes.
    #[must_use]
    pub fn ai_provider(&self) -> &str {
        self.text("ai.provider").unwrap_or("builtin")
    }

    /// Gives the name of the provider that makes images.
    #[must_use]
    pub fn images_provider(&self) -> &str {
        self.text("images.provider").unwrap_or("builtin")
    }

    /// Gives the name of the provider that turns texts into vectors.
    #[must_use]
    pub fn embeddings_provider(&self) -> &str {
        self.text("embeddings.provider")
            .unwrap_or_else(|| self.ai_provider())
    }

    /// Gives the limits on spending.
    #[must_use]
    pub fn limits(&self) -> Limits {
        Limits {
            run: self.usd("limits.run_usd"),
            day: self.usd("limits.day_usd"),
            month: self.usd("limits.month_usd"),
            site: self.usd("limits.site_usd"),
            account_month: self.usd("limits.account_month_usd"),
            allow_unknown_price: self.boolean("limits.allow_unknown_price"),
        }
    }

    /// Gives what is set about a provider; every field empty when nothing is.
    #[must_use]
    pub fn provider(&self, name: &str) -> ProviderSettings {
        let text = |what: &str| self.text(&format!("providers.{name}.{what}"));
        ProviderSettings {
            name: name.to_owned(),
            base_url: text("base_url").map(str::to_owned),
            vendor: text("vendor").map(str::to_owned),
            dialect: text("dialect").map(str::to_owned),
            local: text("local").map(|local| local == "true"),
            concurrency: text("concurrency").and_then(|number| number.parse().ok()),
            calls_per_minute: text("rpm").and_then(|number| number.parse().ok()),
            tokens_per_minute: text("tpm").and_then(|number| number.parse().ok()),
            store: text("store") == Some("true"),
            key_env: text("key_env").map(str::to_owned),
            credential_command: text("credential_command").map(str::to_owned),
        }
    }

    /// Gives the names of the providers about which anything is set, sorted.
    #[must_use]
    pub fn provider_names(&self) -> Vec<&str> {
        let names: BTreeSet<&str> = self
            .values
            .keys()
            .filter_map(|key| key.strip_prefix("providers.")?.split('.').next())
            .collect();
        names.into_iter().collect()
    }
}

/// Whether an entry of a workspace would allow more than the user's own settings do: a workspace may
/// come from a stranger, and can only lower a limit.
fn lifts_a_limit(entry: &Entry, user: &[Entry]) -> bool {
    let is_amount = entry.key.starts_with("limits.") && entry.key.ends_with("_usd");
    let amount = |entry: &Entry| UsdMicros::parse_usd(&entry.text);
    let own = user.iter().find(|own| own.key == entry.key);
    is_amount
        && own
            .and_then(amount)
            .is_some_and(|own| amount(entry).is_none_or(|theirs| theirs > own))
}

fn read(path: &Path) -> Result<Option<SettingsFile>, ConfigError> {
    match files::read_text(path, MAX_FILE_BYTES) {
        Ok(text) => Ok(Some(SettingsFile {
            path: path.to_owned(),
            text,
        })),
        Err(error) if error.is_missing() => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> SettingsFile {
        SettingsFile {
            path: path.into(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn each_layer_covers_the_ones_below_and_origins_are_known() {
        let mut layers = Layers::default();
        let in_force = |layers: &Layers| {
            let settings = Settings::resolve(layers).expect("settings");
            let value = settings.get("writing.words").expect("a value").clone();
            (value.text, value.origin.to_string())
        };
        let expect = |text: &str, origin: &str| (text.to_owned(), origin.to_owned());
        assert_eq!(in_force(&layers), expect("900", "built-in default"));
        layers.user = Some(file("config.toml", "writing.words = 1000"));
        assert_eq!(in_force(&layers), expect("1000", "config.toml:1"));
        layers.workspace = Some(file("igny8.toml", "\nwriting.words = 1100"));
        assert_eq!(in_force(&layers), expect("1100", "igny8.toml:2"));
        layers.environment = Environment::from_pairs([("IGNY8_WRITING_WORDS", "1200")]);
        assert_eq!(in_force(&layers), expect("1200", "IGNY8_WRITING_WORDS"));
        layers.flags.push(FlagValue {
            flag: "--words".to_owned(),
            key: "writing.words".to_owned(),
            value: "1300".to_owned(),
        });
        assert_eq!(in_force(&layers), expect("1300", "--words"));
    }

    #[test]
    fn a_workspace_can_lower_a_limit_and_not_raise_it() {
        let in_force = |workspace: &str| {
            let layers = Layers {
                user: Some(file("config.toml", "limits.month_usd = 20")),
                workspace: Some(file("igny8.toml", workspace)),
                ..Layers::default()
            };
            let settings = Settings::resolve(&layers).expect("settings");
            let value = settings.get("limits.month_usd").expect("a value").clone();
            (settings.limits().month, value.origin.to_string())
        };
        let expect = |usd: i64, origin: &str| (Some(UsdMicros(usd * 1_000_000)), origin.to_owned());
        assert_eq!(in_force("limits.month_usd = 5"), expect(5, "igny8.toml:1"));
        assert_eq!(
            in_force("limits.month_usd = 50"),
            expect(20, "config.toml:1")
        );
        let stranger = Layers {
            workspace: Some(file("igny8.toml", "limits.account_month_usd = 5")),
            ..Layers::default()
        };
        assert!(Settings::resolve(&stranger).is_err());
    }

    #[test]
    fn values_come_typed() {
        let layers = Layers {
            user: Some(file(
                "config.toml",
                "limits.run_usd = 0.25\nwriting.allowed_hosts = [\"a\", \"b\"]\n\
                 [providers.box]\nbase_url = \"https://box.example/v1\"\nlocal = true\n",
            )),
            ..Layers::default()
        };
        let settings = Settings::resolve(&layers).expect("settings");
        assert_eq!(
            settings.limits(),
            Limits {
                run: Some(UsdMicros(250_000)),
                day: None,
                month: None,
                site: None,
                account_month: None,
                allow_unknown_price: false,
            }
        );
        assert_eq!(settings.list("writing.allowed_hosts"), ["a", "b"]);
        assert!(settings.list("site.name").is_empty());
        assert_eq!(settings.integer("ai.timeout_s"), Some(600));
        assert_eq!(settings.ai_provider(), "builtin");
        assert_eq!(settings.provider_names(), ["box"]);
        let provider = settings.provider("box");
        assert_eq!(provider.local, Some(true));
        assert_eq!(provider.vendor, None);
        let listed: Vec<&str> = settings.all().iter().map(|(key, _)| *key).collect();
        assert_eq!(listed.first(), Some(&"site.language"));
        assert_eq!(listed.last(), Some(&"providers.box.local"));
    }

    #[test]
    fn files_are_read_from_where_they_live() {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().to_str().expect("text");
        let environment = Environment::from_pairs([("HOME", home)]);
        let paths = Paths::resolve(&environment).expect("paths");
        let workspace = folder.path().join("site");
        let load = || Settings::load(&paths, Some(&workspace), &environment, Vec::new());
        assert_eq!(load().expect("settings").text("site.name"), None);
        files::create_private_dir(&workspace).expect("created");
        files::create_private_dir(&paths.config_dir).expect("created");
        files::write_private(&workspace.join(WORKSPACE_FILE), b"site.name = \"A\"")
            .expect("written");
        files::write_private(&paths.settings_file(), b"ai.model = \"m\"").expect("written");
        let settings = load().expect("settings");
        assert_eq!(settings.text("site.name"), Some("A"));
        assert_eq!(settings.text("ai.model"), Some("m"));
        files::write_private(&paths.settings_file(), b"\xff").expect("written");
        assert!(matches!(load(), Err(ConfigError::File(_))));
    }
}
