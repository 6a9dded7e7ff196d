//! The table of settings: name, kind, default, where it may stand.

use crate::config::kinds::Kind;

pub use super::key_names::{find, named_by, nearest, secret_meant, variable_of};

/// The AI functions that can have a model and sampling of their own: `ai.functions.<function>.…`.
pub const AI_FUNCTIONS: &[&str] = &[
    "auto_cluster",
    "name_clusters",
    "merge_clusters",
    "settle_leftovers",
    "generate_ideas",
    "generate_content",
    "outline_article",
    "write_section",
    "expand_article",
    "continue_article",
    "generate_image_prompts",
    "generate_images",
];

/// Describes one setting. A name with `<name>` stands for one setting per provider, one with
/// `<function>` for one per AI function.
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

/// Every seed that a JSON number holds exactly.
const SEED: Kind = Kind::Integer {
    min: 0,
    max: 9_007_199_254_740_991,
};

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
    key(
        "wordpress.transport",
        Kind::Choice(&["auto", "bridge", "core"]),
        Some("auto"),
        "how the site is spoken to: through the bridge plugin, over core REST, or whichever is connected",
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
        "ai.fallback",
        Kind::TextList,
        None,
        "who is asked instead, in order, when the first certainly did not run: `PROVIDER/MODEL`",
    ),
    key(
        "ai.temperature",
        Kind::Temperature,
        None,
        "the sampling temperature, 0 to 2; unset: what the model does by itself",
    ),
    key(
        "ai.seed",
        SEED,
        None,
        "the sampling seed; unset: none is sent",
    ),
    key(
        "ai.cache",
        Kind::Boolean,
        Some("true"),
        "whether what was answered before, wholly or up to where an article was cut, is not asked for again",
    ),
    key(
        "ai.functions.<function>.provider",
        Kind::ProviderName,
        None,
        "who answers this function, instead of `ai.provider`",
    ),
    key(
        "ai.functions.<function>.model",
        Kind::Text,
        None,
        "the model that answers this function",
    ),
    key(
        "ai.functions.<function>.fallback",
        Kind::TextList,
        None,
        "who answers this function instead, in order: `PROVIDER/MODEL`",
    ),
    key(
        "ai.functions.<function>.temperature",
        Kind::Temperature,
        None,
        "the sampling temperature of this function",
    ),
    key(
        "ai.functions.<function>.seed",
        SEED,
        None,
        "the sampling seed of this function",
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
        "images.fallback",
        Kind::TextList,
        None,
        "who makes images instead, in order: `PROVIDER/MODEL`",
    ),
    key(
        "images.in_article",
        Kind::Integer { min: 0, max: 6 },
        Some("1"),
        "how many images an article gets besides the featured one",
    ),
    key(
        "images.featured_size",
        Kind::PixelSize,
        Some("1200x630"),
        "the size in pixels of featured images that a model makes",
    ),
    key(
        "images.featured_format",
        Kind::Choice(&["jpg", "png", "webp"]),
        Some("jpg"),
        "the format of featured images that a model makes",
    ),
    key(
        "images.in_article_size",
        Kind::PixelSize,
        Some("1200x675"),
        "the size in pixels of images within articles that a model makes",
    ),
    key(
        "images.in_article_format",
        Kind::Choice(&["jpg", "png", "webp"]),
        Some("jpg"),
        "the format of images within articles that a model makes",
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
    scoped(
        "limits.account_month_usd",
        Kind::UsdAmount,
        None,
        Scope::NotInWorkspace,
        "the most that one month of all sites together may cost, in US dollars",
    ),
    key(
        "limits.site_usd",
        Kind::UsdAmount,
        None,
        "the most that the site may cost in all, in US dollars",
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
        "whether calls cost nothing; by default those to a loopback address whose model has no known price",
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
        "providers.<name>.store",
        Kind::Boolean,
        None,
        Scope::NotInWorkspace,
        "whether the provider keeps prompts and answers (OpenAI), so that `credits reconcile --ask` finds lost ones",
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
    /// Tells whether this describes one setting per provider or AI function.
    #[must_use]
    pub fn is_pattern(&self) -> bool {
        self.name.contains('<')
    }

    /// Gives the variable that sets it: `IGNY8_AI_PROVIDER` for `ai.provider`.
    #[must_use]
    pub fn variable(&self) -> String {
        variable_of(self.name)
    }
}
