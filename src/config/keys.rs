//! The table of settings: name, kind, default, where it may stand.

use crate::config::env::PREFIX;
use crate::config::kinds::{Kind, is_provider_name};

/// Describes one setting. A name with `<name>` stands for one setting per provider.
#[derive(Clone, Copy, Debug)]
pub struct SettingKey {
    /// The dotted name.
    pub name: &'static str,
    /// What the value may be.
    pub kind: Kind,
    /// The built-in value. `None` means unset.
    pub default: Option<&'static str>,
    /// Where it may stand.
    pub scope: Scope,
    /// What it decides, in one line.
    pub summary: &'static str,
}

/// Says who may decide a setting. A workspace may come from a stranger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every layer.
    Anywhere,
    /// Every layer, but a workspace may only name this machine.
    LoopbackInWorkspace,
    /// Every layer, but a workspace may only name a folder within itself.
    InsideInWorkspace,
    /// Every layer but the workspace.
    NotInWorkspace,
    /// The user's settings file alone.
    UserFile,
}

const fn key(
    name: &'static str,
    kind: Kind,
    default: Option<&'static str>,
    summary: &'static str,
) -> SettingKey {
    SettingKey {
        name,
        kind,
        default,
        scope: Scope::Anywhere,
        summary,
    }
}

const fn scoped(
    name: &'static str,
    kind: Kind,
    default: Option<&'static str>,
    scope: Scope,
    summary: &'static str,
) -> SettingKey {
    SettingKey {
        name,
        kind,
        default,
        scope,
        summary,
    }
}

const SECONDS: Kind = Kind::Integer {
    min: 1,
    max: 86_400,
};

/// All settings, in the order in which they are listed.
pub const KEYS: &[SettingKey] = &[
    key("site.name", Kind::Text, None, "the site's name, as shown"),
    key(
        "site.slug",
        Kind::Slug,
        None,
        "the site's name in files and addresses",
    ),
    key("site.url", Kind::Url, None, "the site's address"),
    key(
        "site.language",
        Kind::Text,
        Some("en"),
        "the language articles are written in",
    ),
    key(
        "site.country",
        Kind::Text,
        None,
        "the country of the readers, such as `US`",
    ),
    key(
        "site.industry",
        Kind::Text,
        None,
        "the industry, told to the model",
    ),
    key(
        "site.brands",
        Kind::TextList,
        None,
        "names that count as brands in keywords, beside the site's own",
    ),
    key(
        "site.color_background",
        Kind::Color,
        None,
        "the background of featured cards",
    ),
    key(
        "site.color_foreground",
        Kind::Color,
        None,
        "the text of featured cards",
    ),
    key(
        "site.color_accent",
        Kind::Color,
        None,
        "the accent of featured cards",
    ),
    key(
        "wordpress.url",
        Kind::Url,
        None,
        "the address of the WordPress site",
    ),
    key(
        "wordpress.username",
        Kind::Text,
        None,
        "the WordPress user that publishes",
    ),
    key(
        "wordpress.status",
        Kind::Choice(&["draft", "pending", "publish", "private"]),
        Some("draft"),
        "the status that a new post gets",
    ),
    key(
        "wordpress.format",
        Kind::Choice(&["blocks", "classic"]),
        Some("blocks"),
        "how the body of a post is written",
    ),
    scoped(
        "wordpress.plain_http",
        Kind::TextList,
        None,
        Scope::NotInWorkspace,
        "sites that may get credentials over plain http, by your consent",
    ),
    scoped(
        "wordpress.other_hosts",
        Kind::TextList,
        None,
        Scope::NotInWorkspace,
        "REST APIs on another host than their site that may get its credentials, as `SITE>API`",
    ),
    key(
        "ai.provider",
        Kind::ProviderName,
        Some("builtin"),
        "who clusters and writes",
    ),
    key(
        "ai.model",
        Kind::Text,
        None,
        "the model that clusters and writes",
    ),
    key(
        "ai.max_output_tokens",
        Kind::Integer {
            min: 1,
            max: 1_000_000,
        },
        None,
        "the most tokens of one answer",
    ),
    key(
        "ai.timeout_s",
        SECONDS,
        Some("600"),
        "the longest wait for a whole answer, in seconds",
    ),
    key(
        "ai.idle_timeout_s",
        SECONDS,
        Some("120"),
        "the longest silence in an answer, in seconds",
    ),
    key(
        "embeddings.provider",
        Kind::ProviderName,
        None,
        "who gives vectors for `cluster --engine embeddings`; unset: `ai.provider`",
    ),
    key(
        "embeddings.model",
        Kind::Text,
        None,
        "the model that gives vectors",
    ),
    key(
        "embeddings.dimensions",
        Kind::Integer {
            min: 2,
            max: 16_384,
        },
        None,
        "how many numbers a vector is to have; unset: what the model gives",
    ),
    key(
        "images.provider",
        Kind::ProviderName,
        Some("builtin"),
        "who makes images",
    ),
    key(
        "images.model",
        Kind::Text,
        None,
        "the model that makes images",
    ),
    key(
        "images.in_article",
        Kind::Integer { min: 0, max: 6 },
        Some("1"),
        "how many images an article gets besides the featured one",
    ),
    key(
        "writing.words",
        Kind::Integer {
            min: 50,
            max: 20_000,
        },
        Some("900"),
        "how many words an article aims at",
    ),
    key(
        "writing.form",
        Kind::Choice(&["auto", "whole", "sections"]),
        Some("auto"),
        "whether an article is one call, or an outline and a call for each section",
    ),
    key(
        "writing.sections_from",
        Kind::Integer {
            min: 200,
            max: 20_000,
        },
        Some("1500"),
        "from how many words on `auto` writes section by section",
    ),
    key(
        "writing.brand_voice",
        Kind::Text,
        None,
        "how the brand sounds, told to the model",
    ),
    key(
        "writing.banned_topics",
        Kind::TextList,
        None,
        "topics that nothing is written about",
    ),
    key(
        "writing.sources",
        Kind::TextList,
        None,
        "addresses of others that articles may link to",
    ),
    key(
        "writing.slop",
        Kind::Choice(&["off", "report", "stop"]),
        Some("report"),
        "what becomes of worn phrases, unsupported numbers and the like",
    ),
    key(
        "writing.author",
        Kind::Text,
        None,
        "the author profile that writes",
    ),
    key(
        "writing.allowed_hosts",
        Kind::TextList,
        None,
        "the hosts that articles may link to",
    ),
    key(
        "limits.run_usd",
        Kind::UsdAmount,
        None,
        "the most that one run may spend, in US dollars",
    ),
    key(
        "limits.day_usd",
        Kind::UsdAmount,
        None,
        "the most that one day may cost, in US dollars",
    ),
    key(
        "limits.month_usd",
        Kind::UsdAmount,
        None,
        "the most that one month may cost, in US dollars",
    ),
    key(
        "limits.allow_unknown_price",
        Kind::Boolean,
        Some("false"),
        "whether a model of unknown price may be called under a limit",
    ),
    key(
        "cluster.engine",
        Kind::Choice(&["semantic", "lexical", "embeddings", "serp", "groups", "ai"]),
        Some("semantic"),
        "how keywords are grouped",
    ),
    key(
        "cluster.granularity",
        Kind::Choice(&["auto", "broad", "topic", "page"]),
        Some("auto"),
        "how fine clusters are cut",
    ),
    key(
        "ideas.per_cluster",
        Kind::Integer { min: 1, max: 20 },
        Some("3"),
        "how many ideas a cluster gives",
    ),
    scoped(
        "publish.directory",
        Kind::Text,
        Some("public"),
        Scope::InsideInWorkspace,
        "the folder that `publish files` writes to",
    ),
    scoped(
        "secrets.backend",
        Kind::Choice(&["auto", "file", "keyring", "env"]),
        Some("auto"),
        Scope::NotInWorkspace,
        "where stored secrets are looked for",
    ),
    scoped(
        "providers.<name>.base_url",
        Kind::Url,
        None,
        Scope::LoopbackInWorkspace,
        "the address of the provider's API",
    ),
    key(
        "providers.<name>.vendor",
        Kind::ProviderName,
        None,
        "the known vendor whose habits and prices it shares",
    ),
    key(
        "providers.<name>.dialect",
        Kind::Choice(&["openai-chat", "openai-responses", "anthropic", "gemini"]),
        None,
        "how its chat models are spoken to, where the vendor knows more than one way",
    ),
    scoped(
        "providers.<name>.local",
        Kind::Boolean,
        None,
        Scope::NotInWorkspace,
        "whether calls cost nothing; loopback addresses do by default",
    ),
    key(
        "providers.<name>.concurrency",
        Kind::Integer { min: 1, max: 256 },
        None,
        "how many calls may be under way at once; unset: found out",
    ),
    key(
        "providers.<name>.rpm",
        Kind::Integer {
            min: 1,
            max: 1_000_000,
        },
        None,
        "how many calls a minute the provider takes; unset: found out",
    ),
    key(
        "providers.<name>.tpm",
        Kind::Integer {
            min: 1,
            max: 1_000_000_000,
        },
        None,
        "how many tokens a minute the provider takes; unset: found out",
    ),
    scoped(
        "providers.<name>.key_env",
        Kind::Text,
        None,
        Scope::NotInWorkspace,
        "the variable in which the key is usually kept",
    ),
    scoped(
        "providers.<name>.credential_command",
        Kind::Text,
        None,
        Scope::UserFile,
        "the command line that prints the key, run by the shell",
    ),
];

impl SettingKey {
    /// Tells whether this describes one setting per provider.
    #[must_use]
    pub fn is_pattern(&self) -> bool {
        self.name.contains("<name>")
    }

    /// Gives the variable that sets it: `IGNY8_AI_PROVIDER` for `ai.provider`.
    #[must_use]
    pub fn variable(&self) -> String {
        variable_of(self.name)
    }
}

/// Gives the variable that sets the setting of that name.
#[must_use]
pub fn variable_of(name: &str) -> String {
    let name = name.replace(['.', '-'], "_");
    format!("{PREFIX}{}", name.to_ascii_uppercase())
}

/// Finds the description of a setting by its name. `None` when there is no such setting.
#[must_use]
pub fn find(name: &str) -> Option<&'static SettingKey> {
    KEYS.iter().find(|key| match pattern_parts(key.name) {
        Some((before, after)) => name
            .strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(after))
            .is_some_and(is_provider_name),
        None => key.name == name,
    })
}

/// Gives the settings' names that a variable sets. Hyphens of a provider's name are underscores in
/// the variable.
#[must_use]
pub fn named_by(variable: &str) -> Option<String> {
    KEYS.iter().find_map(|key| {
        let Some((before, after)) = pattern_parts(key.name) else {
            return (key.variable() == variable).then(|| key.name.to_owned());
        };
        let before = variable_of(before);
        let after = after.replace('.', "_").to_ascii_uppercase();
        let provider = variable.strip_prefix(&before)?.strip_suffix(&after)?;
        let provider = provider.replace('_', "-").to_ascii_lowercase();
        is_provider_name(&provider).then(|| key.name.replace("<name>", &provider))
    })
}

/// Gives the known name most like a mistyped one. `None` when none is near.
#[must_use]
pub fn nearest(name: &str) -> Option<String> {
    let mut parts = name.splitn(3, '.');
    let provider = parts.nth(1).filter(|part| is_provider_name(part));
    KEYS.iter()
        .map(|key| match provider {
            Some(provider) => key.name.replace("<name>", provider),
            None => key.name.to_owned(),
        })
        .map(|known| (distance(name, &known), known))
        .min()
        .filter(|(steps, known)| *steps <= known.len() / 3)
        .map(|(_, known)| known)
}

/// Names what `auth set` would store, when an unknown setting's name looks like a secret's.
#[must_use]
pub fn secret_meant(name: &str) -> Option<String> {
    let last = name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase();
    let looks_secret = ["password", "passwd", "secret", "token", "apikey", "api_key"]
        .iter()
        .any(|word| last.contains(word))
        || last == "key";
    if !looks_secret || find(name).is_some() {
        return None;
    }
    let mut parts = name.split('.');
    Some(match (parts.next(), parts.next(), parts.next()) {
        (Some("wordpress"), Some(name), _) if name.contains("bridge") || name == "key" => {
            "wordpress-bridge".to_owned()
        }
        (Some("wordpress"), ..) => "wordpress".to_owned(),
        (Some("providers"), Some(provider), Some(_)) => provider.to_owned(),
        (Some(provider), Some(_), _) if !matches!(provider, "ai" | "images" | "providers") => {
            provider.to_owned()
        }
        _ => "PROVIDER".to_owned(),
    })
}

fn pattern_parts(name: &'static str) -> Option<(&'static str, &'static str)> {
    name.split_once("<name>")
}

/// Counts the letters to insert, remove or replace to make one text of the other (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (at, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_default_is_a_value_of_its_kind_and_names_are_unique() {
        let mut names: Vec<&str> = KEYS.iter().map(|key| key.name).collect();
        let mut variables: Vec<String> = KEYS.iter().map(SettingKey::variable).collect();
        names.sort_unstable();
        names.dedup();
        variables.sort_unstable();
        variables.dedup();
        assert_eq!((names.len(), variables.len()), (KEYS.len(), KEYS.len()));
        for key in KEYS {
            if let Some(default) = key.default {
                assert_eq!(
                    key.kind.check(default).as_deref(),
                    Ok(default),
                    "{}",
                    key.name
                );
            }
        }
    }

    #[test]
    fn names_and_variables_lead_to_each_other() {
        assert_eq!(find("ai.provider").map(|key| key.name), Some("ai.provider"));
        let pattern = find("providers.my-box.base_url").map(|key| key.name);
        assert_eq!(pattern, Some("providers.<name>.base_url"));
        assert!(find("providers.base_url").is_none());
        assert!(find("providers.a.b.base_url").is_none());
        assert_eq!(
            named_by("IGNY8_AI_PROVIDER").as_deref(),
            Some("ai.provider")
        );
        assert_eq!(
            named_by("IGNY8_PROVIDERS_MY_BOX_BASE_URL").as_deref(),
            Some("providers.my-box.base_url")
        );
        assert_eq!(named_by("IGNY8_OPENAI_API_KEY"), None);
    }

    #[test]
    fn a_slip_of_the_pen_is_understood() {
        assert_eq!(nearest("ai.provder").as_deref(), Some("ai.provider"));
        assert_eq!(nearest("wordpress.user").as_deref(), Some("wordpress.url"));
        assert_eq!(
            nearest("providers.openai.baseurl").as_deref(),
            Some("providers.openai.base_url")
        );
        assert_eq!(nearest("something.else"), None);
    }

    #[test]
    fn names_of_secrets_are_recognised() {
        let meant = |name| secret_meant(name);
        assert_eq!(meant("wordpress.password").as_deref(), Some("wordpress"));
        assert_eq!(meant("providers.openai.api_key").as_deref(), Some("openai"));
        assert_eq!(meant("openai.api_key").as_deref(), Some("openai"));
        assert_eq!(meant("api_key").as_deref(), Some("PROVIDER"));
        assert_eq!(meant("ai.key").as_deref(), Some("PROVIDER"));
        assert_eq!(meant("ai.max_output_tokens"), None);
        assert_eq!(meant("providers.openai.key_env"), None);
        assert_eq!(meant("site.keyboard"), None);
    }

    proptest! {
        #[test]
        fn distances_are_symmetric_and_bounded(a in "[a-c.]{0,9}", b in "[a-c.]{0,9}") {
            prop_assert_eq!(distance(&a, &b), distance(&b, &a));
            prop_assert!(distance(&a, &b) <= a.len().max(b.len()));
            prop_assert_eq!(distance(&a, &b) == 0, a == b);
        }
    }
}
