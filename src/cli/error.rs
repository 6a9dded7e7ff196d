//! Exit codes: the one place that knows them.

use crate::app::error::AppError;

/// What a command ended with, as `man igny8` documents it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// The work failed: data, not found, validation.
    Failed = 1,
    /// The command line is wrong, or needs an answer that nobody can give.
    Usage = 2,
    /// A batch is through, and some of its items failed or wait for a decision.
    Partly = 3,
    /// Credentials or configuration are missing or wrong.
    Credentials = 4,
    /// A limit or the balance does not allow it.
    Budget = 5,
    /// Another run holds what this one needs.
    Locked = 6,
    /// A remote refused or could not be reached.
    Remote = 7,
    /// There is no workspace.
    NoWorkspace = 8,
    /// A bug.
    Bug = 70,
    /// Stopped by the user.
    Interrupted = 130,
}

impl Exit {
    /// The code for a failure.
    #[must_use]
    pub fn of(error: &AppError) -> Self {
        match error.code() {
            "consent_needed" | "usage" => Self::Usage,
            "call_unresolved" => Self::Partly,
            "settings_invalid"
            | "credentials_missing"
            | "credentials_unusable"
            | "credentials_refused"
            | "provider_unconfigured"
            | "provider_forbidden"
            | "wordpress_login_failed"
            | "wordpress_header_stripped"
            | "wordpress_passwords_off"
            | "wordpress_key_refused"
            | "wordpress_scope_missing"
            | "wordpress_role_too_low"
            | "wordpress_webhook_refused" => Self::Credentials,
            "limit_reached" | "credits_exhausted" | "price_unknown" | "account_unknown" => {
                Self::Budget
            }
            "workspace_locked" => Self::Locked,
            "remote_unreachable"
            | "rate_limited"
            | "provider_quota_exhausted"
            | "provider_unavailable"
            | "provider_failed"
            | "provider_rejected"
            | "model_not_found"
            | "wordpress_moved"
            | "wordpress_no_rest"
            | "wordpress_plain_permalinks"
            | "wordpress_rest_disabled"
            | "wordpress_blocked"
            | "wordpress_maintenance"
            | "wordpress_failed"
            | "wordpress_plugin_missing"
            | "wordpress_plugin_old"
            | "wordpress_busy"
            | "wordpress_upload_too_large"
            | "wordpress_refused" => Self::Remote,
            "no_workspace" => Self::NoWorkspace,
            "interrupted" => Self::Interrupted,
            _ => Self::Failed,
        }
    }

    /// The number that the process ends with.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }
}
