//! The machine's word for each failure, and what to type next.
//!
//! The words are part of the JSON that scripts stand on: they are only ever added.

use super::error::AppError;
use crate::ai::error::AiError;
use crate::ai::provider::ProviderProblem;
use crate::ai::spend::SpendRefusal;
use crate::ai::structures::StructureError;
use crate::config::error::ConfigError;
use crate::config::layers::Origin;
use crate::config::secret_source::SecretError;
use crate::http::HttpError;
use crate::os::files::{FileError, FileProblem};
use crate::os::lock::LockError;
use crate::store::StoreError;
use crate::wordpress::bridge::BridgeError;
use crate::wordpress::{AddressError, WordPressError};

impl AppError {
    /// The machine's word for this failure.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoWorkspace { .. } => "no_workspace",
            Self::Invalid { .. } | Self::Move(_) => "invalid",
            Self::Usage { .. } => "usage",
            Self::NotFound { .. } => "not_found",
            Self::NeedsConsent { .. } => "consent_needed",
            Self::Interrupted | Self::Declined { .. } | Self::Ai(AiError::Interrupted) => {
                "interrupted"
            }
            Self::Store(error) | Self::Ai(AiError::Store(error)) => store_code(error),
            Self::Config(error) => config_code(error),
            Self::Secret(error) => secret_code(error),
            Self::File(error) => file_code(error),
            Self::Lock(LockError::Held { .. }) => "workspace_locked",
            Self::Lock(LockError::File(error)) => file_code(error),
            Self::Command(_) => "command_failed",
            Self::Ai(AiError::Unresolved { .. }) => "call_unresolved",
            Self::Ai(AiError::InBatch { .. }) => "in_batch",
            Self::Ai(AiError::NothingPaid) => "nothing_paid",
            Self::Ai(AiError::NotDone { .. }) => "request_not_done",
            Self::Ai(AiError::Batch(_)) => "invalid",
            Self::Ai(AiError::Spend(SpendRefusal::Limit { .. })) => "limit_reached",
            Self::Ai(AiError::Spend(SpendRefusal::Balance { .. })) => "credits_exhausted",
            Self::Ai(AiError::Spend(
                SpendRefusal::SiteUnreadable { .. }
                | SpendRefusal::SiteUnlisted
                | SpendRefusal::Account(_),
            )) => "account_unknown",
            Self::Ai(AiError::Spend(_)) => "price_unknown",
            Self::Ai(AiError::Provider(error)) => error.code(),
            Self::Ai(AiError::BadAnswer { .. }) => "answer_invalid",
            Self::Ai(AiError::NotFetched { .. }) => "image_not_fetched",
            Self::Ai(AiError::Prompt(_)) | Self::Prompt(_) => "prompt_invalid",
            Self::Ai(AiError::NoRoom { .. }) => "disk_full",
            Self::Provider(ProviderProblem::Secret(error)) => secret_code(error),
            Self::Provider(_) => "provider_unconfigured",
            Self::Models(_) | Self::OwnTable { .. } => "settings_invalid",
            Self::Structure(StructureError::Unknown { .. }) => "not_found",
            Self::Structure(_) => "structure_invalid",
            Self::WordPress(error) => wordpress_code(error),
            Self::Bridge(error) => bridge_code(error),
            Self::Edited { .. } => "wordpress_conflict",
            Self::Webhook { .. } => "webhook_refused",
            Self::Address(_) => "settings_invalid",
            Self::Http(error) => http_code(error),
        }
    }

    /// What to do next: a command to type, where there is one. `None` when the text says it all.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        let text = match self {
            Self::Invalid { hint, .. } | Self::Usage { hint, .. } | Self::NotFound { hint, .. } => {
                return hint.clone();
            }
            Self::NeedsConsent { hint, .. } => hint,
            Self::Webhook { is_stale: true, .. } => {
                "set the clocks of both machines right: they may be five minutes apart"
            }
            Self::Webhook { .. } => {
                "answer it with 401; if all messages are refused, see `igny8 wp webhook show` and what stands between site and listener"
            }
            Self::WordPress(error) => return Some(error.hint()),
            Self::Bridge(error) => return Some(error.hint()),
            Self::Edited { content, .. } => {
                return Some(format!(
                    "look with `igny8 publish wp {content} --update --dry-run`, then run `igny8 wp resolve {content} --keep mine` or `--keep theirs`"
                ));
            }
            Self::Address(error @ AddressError::NotSecure { .. }) => {
                return Some(WordPressError::Address(error.clone()).hint());
            }
            Self::Address(_) => "run `igny8 config set wordpress.url https://YOUR-SITE`",
            Self::NoWorkspace { .. } => {
                "run `igny8 init` to make one here, or name one with `--site NAME`; `igny8 sites list` shows those that are known"
            }
            Self::Interrupted | Self::Ai(AiError::Interrupted) => {
                "run the same command again to go on"
            }
            Self::Store(error) | Self::Ai(AiError::Store(error)) => return store_hint(error),
            Self::Lock(LockError::Held { .. }) => {
                "run it again later, or with `--wait 5m` to wait for the other one"
            }
            Self::Secret(error) | Self::Provider(ProviderProblem::Secret(error)) => {
                return secret_hint(error);
            }
            Self::Provider(ProviderProblem::NoModel { key, .. }) => {
                return Some(format!(
                    "run `igny8 config set {key} MODEL`; `igny8 models list` shows those that are known"
                ));
            }
            Self::Provider(
                ProviderProblem::NoBaseUrl { name } | ProviderProblem::NotHttps { name },
            ) => {
                return Some(format!(
                    "run `igny8 config set --user providers.{name}.base_url https://HOST/v1`"
                ));
            }
            Self::Provider(ProviderProblem::NoneSet { key, flag }) => {
                return Some(format!(
                    "name one: `--batch {flag} openai`, or `igny8 config set {key} NAME`"
                ));
            }
            Self::OwnTable { .. } => "mend that file, or move it away to go by the embedded table",
            Self::Provider(_) => {
                "run `igny8 config set ai.provider NAME`; `igny8 models list` shows the vendors"
            }
            Self::Ai(AiError::Unresolved { op_id, .. }) => {
                return Some(format!(
                    "look into the provider's usage page, then run `igny8 credits reconcile {op_id}` with `--charge` or `--void`"
                ));
            }
            Self::Ai(AiError::InBatch { .. }) => "run `igny8 batches poll`",
            Self::Ai(AiError::NotDone { .. }) => {
                "run its command again to ask for it anew, with or without `--batch`"
            }
            Self::Ai(AiError::Batch(_)) => "run `igny8 batches list` to see where each stands",
            Self::Ai(AiError::Spend(SpendRefusal::Limit {
                flag: Some(flag), ..
            })) => {
                return Some(format!(
                    "run it again with a higher `{flag}`, or without it"
                ));
            }
            Self::Ai(AiError::Spend(SpendRefusal::Limit { span, .. })) => {
                return Some(format!(
                    "raise it with `igny8 credits limit --{span} AMOUNT`, then run the same command again"
                ));
            }
            Self::Ai(AiError::Spend(SpendRefusal::Balance { .. })) => {
                "run `igny8 credits add AMOUNT`"
            }
            Self::Ai(AiError::Spend(SpendRefusal::SiteUnreadable { name, .. })) => {
                return Some(format!(
                    "run `igny8 --site {name} doctor`, or `igny8 sites remove {name}` if it is gone, then run the same command again"
                ));
            }
            Self::Ai(AiError::Spend(SpendRefusal::SiteUnlisted)) => {
                "run `igny8 sites add` in its folder, then run the same command again"
            }
            Self::Ai(AiError::Spend(SpendRefusal::Account(_))) => {
                "run `igny8 sites list`, then run the same command again"
            }
            Self::Ai(AiError::Spend(_)) => {
                "add the model's price with `igny8 models import FILE`, or run `igny8 config set limits.allow_unknown_price true`"
            }
            Self::Ai(AiError::Provider(error)) => return error.hint().map(str::to_owned),
            Self::Ai(AiError::NotFetched { op_id, .. }) => {
                return Some(format!(
                    "run it again soon: the answer waits and is not paid for again. `igny8 jobs cancel {op_id}` \
                     gives it up, and the next run asks and pays anew"
                ));
            }
            Self::Ai(AiError::BadAnswer { .. }) => {
                "run the same command again, or choose a larger model"
            }
            Self::Ai(AiError::Prompt(_)) | Self::Prompt(_) => {
                "run `igny8 prompts reset NAME` to go back to the embedded one"
            }
            Self::Structure(StructureError::Unknown { .. }) => {
                "run `igny8 structures list` to see what there is"
            }
            Self::Structure(_) => {
                "run `igny8 structures show guide` for one that works, `igny8 structures set NAME FILE` to set yours"
            }
            Self::Ai(AiError::NoRoom { .. }) => {
                "make room on the disk, then run the same command again"
            }
            _ => return None,
        };
        Some(text.to_owned())
    }
}

fn store_code(error: &StoreError) -> &'static str {
    match error {
        StoreError::Busy => "workspace_locked",
        StoreError::NewerSchema { .. } => "schema_newer",
        StoreError::OlderSchema { .. } => "schema_older",
        StoreError::NotAWorkspace { .. } => "not_a_workspace",
        StoreError::ForeignSchema { .. } => "workspace_untrusted",
        StoreError::Corrupt { .. } => "workspace_damaged",
        StoreError::DiskFull => "disk_full",
        StoreError::ReadOnly { .. } => "permission_denied",
        StoreError::CannotOpen { .. } => "workspace_unreadable",
        StoreError::NoRow { .. } => "not_found",
        StoreError::AlreadyThere { .. } => "already_there",
        StoreError::Sql(_) => "workspace_failed",
    }
}

fn store_hint(error: &StoreError) -> Option<String> {
    let text = match error {
        StoreError::Busy => "run it again, or with `--wait 5m` to wait longer",
        StoreError::NewerSchema { .. } => "update igny8 to the version that made this workspace",
        StoreError::OlderSchema { .. } => "run `igny8 doctor --migrate`; a backup is made first",
        StoreError::Corrupt { .. } => {
            "run `igny8 doctor` to see what is left and which backups there are"
        }
        StoreError::ForeignSchema { .. } => "do not use a workspace from a source you do not trust",
        StoreError::NoRow { noun, .. } => {
            let plural = match *noun {
                "import" => "keywords imports",
                "keyword" => "keywords",
                "cluster" => "clusters",
                "idea" => "ideas",
                "task" => "tasks",
                "sector" => "sectors",
                "author" => "authors",
                "strategy" => "strategies",
                "batch" => "batches",
                "content" => "content",
                _ => return None,
            };
            return Some(format!("run `igny8 {plural} list` to see what there is"));
        }
        StoreError::DiskFull => "make room on the disk, then run the same command again",
        StoreError::ReadOnly { .. } | StoreError::CannotOpen { .. } => {
            "run `igny8 doctor` to see who may read and write what"
        }
        _ => return None,
    };
    Some(text.to_owned())
}

fn config_code(error: &ConfigError) -> &'static str {
    match error {
        ConfigError::File(error) => file_code(error),
        ConfigError::Lock(_) => "workspace_locked",
        ConfigError::UnknownSite { .. } => "no_workspace",
        // What was typed is wrong, not what was configured.
        _ if matches!(error.origin(), Some(Origin::Flag(_))) => "usage",
        _ => "settings_invalid",
    }
}

fn secret_code(error: &SecretError) -> &'static str {
    match error {
        SecretError::Missing { .. } => "credentials_missing",
        SecretError::ConsentNeeded { .. } => "consent_needed",
        SecretError::File(error) => file_code(error),
        SecretError::Lock(_) => "workspace_locked",
        _ => "credentials_unusable",
    }
}

fn secret_hint(error: &SecretError) -> Option<String> {
    match error {
        SecretError::Missing { name, .. } => Some(format!(
            "set {} or run `igny8 auth set {}`",
            name.variable(),
            name.auth_name()
        )),
        SecretError::ConsentNeeded { name, .. } => Some(format!(
            "run `igny8 auth set {} --store file`",
            name.auth_name()
        )),
        _ => None,
    }
}

fn file_code(error: &FileError) -> &'static str {
    match error.problem {
        FileProblem::Missing => "not_found",
        FileProblem::Denied | FileProblem::ReadOnly => "permission_denied",
        FileProblem::DiskFull => "disk_full",
        _ => "file_unusable",
    }
}

fn http_code(error: &HttpError) -> &'static str {
    match error {
        HttpError::BadUrl { .. } | HttpError::BadHeader { .. } | HttpError::Setup { .. } => {
            "settings_invalid"
        }
        _ => "remote_unreachable",
    }
}

fn wordpress_code(error: &WordPressError) -> &'static str {
    match error {
        WordPressError::Address(_) => "settings_invalid",
        WordPressError::Network(error) => http_code(error),
        WordPressError::NotLoggedIn { .. }
        | WordPressError::WrongPassword { .. }
        | WordPressError::UnknownUser { .. }
        | WordPressError::LoginPassword { .. }
        | WordPressError::LoginUnclear { .. } => "wordpress_login_failed",
        WordPressError::HeaderStripped => "wordpress_header_stripped",
        WordPressError::ApplicationPasswordsOff => "wordpress_passwords_off",
        WordPressError::RoleTooLow { .. } => "wordpress_role_too_low",
        WordPressError::Moved { .. } | WordPressError::RootElsewhere { .. } => "wordpress_moved",
        WordPressError::NoRest { .. } | WordPressError::NoRoute { .. } => "wordpress_no_rest",
        WordPressError::PlainPermalinks { .. } => "wordpress_plain_permalinks",
        WordPressError::RestDisabled { .. } => "wordpress_rest_disabled",
        WordPressError::Blocked { .. } => "wordpress_blocked",
        WordPressError::Maintenance { .. } => "wordpress_maintenance",
        WordPressError::RateLimited { .. } => "rate_limited",
        WordPressError::TooLarge => "wordpress_upload_too_large",
        WordPressError::Trashed { .. } => "wordpress_trashed",
        WordPressError::NotFound { .. } => "not_found",
        WordPressError::ServerFailed { .. } | WordPressError::Unparsable { .. } => {
            "wordpress_failed"
        }
        _ => "wordpress_refused",
    }
}

fn bridge_code(error: &BridgeError) -> &'static str {
    match error {
        BridgeError::Webhook { .. } => "wordpress_webhook_refused",
        BridgeError::Network(error) => http_code(error),
        BridgeError::Site(error) => wordpress_code(error),
        BridgeError::Key(_) => "credentials_unusable",
        BridgeError::KeyRefused => "wordpress_key_refused",
        BridgeError::KeyStripped => "wordpress_header_stripped",
        BridgeError::Throttled { .. } => "rate_limited",
        BridgeError::Missing { .. } => "wordpress_plugin_missing",
        BridgeError::TooOld { .. } => "wordpress_plugin_old",
        BridgeError::KeptOut { .. } => "wordpress_rest_disabled",
        BridgeError::Scope { .. } => "wordpress_scope_missing",
        BridgeError::Capability { .. } => "wordpress_role_too_low",
        BridgeError::NotFound { .. } | BridgeError::Gone(_) => "not_found",
        BridgeError::Conflict { .. } | BridgeError::NotManaged { .. } => "wordpress_conflict",
        BridgeError::Trashed { .. } => "wordpress_trashed",
        BridgeError::Pending { .. } | BridgeError::Busy { .. } => "wordpress_busy",
        BridgeError::TooLarge => "wordpress_upload_too_large",
        BridgeError::ServerFailed { .. } | BridgeError::Unreadable { .. } => "wordpress_failed",
        BridgeError::Invalid { .. }
        | BridgeError::Taken { .. }
        | BridgeError::TooManyKeys
        | BridgeError::MediaRefused { .. }
        | BridgeError::HashMismatch
        | BridgeError::Refused { .. } => "wordpress_refused",
    }
}
