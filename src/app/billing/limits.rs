//! The limits on spending: what they are, where they stand, and what counts against them.

use serde::Serialize;

use crate::ai::error::AiError;
use crate::ai::spend::{day_start, month_start};
use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::config::edit;
use crate::config::layers::FileLayer;
use crate::config::paths::WORKSPACE_FILE;
use crate::config::settings::Settings;
use crate::domain::money::UsdMicros;
use crate::store::call_costs;

/// The span of all sites together.
pub const ACCOUNT: &str = "account-month";

/// The spans that can be limited, with their settings.
const SPANS: [(&str, &str); 5] = [
    ("run", "limits.run_usd"),
    ("day", "limits.day_usd"),
    ("month", "limits.month_usd"),
    ("site", "limits.site_usd"),
    (ACCOUNT, "limits.account_month_usd"),
];

/// A limit in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Limit {
    /// `run`, `day`, `month`, `site` or `account-month`.
    pub span: &'static str,
    /// The most that may be spent. `None` for no limit.
    pub limit_usd_micros: Option<UsdMicros>,
    /// Where it is set, such as a file and its line. `None` for no limit.
    pub origin: Option<String>,
    /// What is spent or set aside in the present day or month, or in all for the site. `None` for a
    /// run: each begins at 0.
    pub committed_usd_micros: Option<UsdMicros>,
}

/// A limit to set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// `run`, `day`, `month`, `site` or `account-month`.
    pub span: &'static str,
    /// The amount. `None` takes the limit out of the file.
    pub amount: Option<UsdMicros>,
}

/// Reads `AMOUNT` or `none` for one span.
///
/// # Errors
/// `Invalid` when it is neither.
pub fn read_change(span: &'static str, text: &str) -> Result<Change, AppError> {
    let amount = if text.eq_ignore_ascii_case("none") {
        None
    } else {
        Some(super::balance::read_usd(text)?)
    };
    Ok(Change { span, amount })
}

/// Says which limits are in force, and what counts against them.
///
/// # Errors
/// A failure of the store.
pub fn in_force(session: &Session<'_>) -> Result<Vec<Limit>, AppError> {
    limits_of(&session.app.settings, session)
}

/// Says what will be in force for later commands, which do not have this command's flags.
///
/// # Errors
/// A failure of the store, or settings that are wrong.
pub fn for_later_commands(session: &Session<'_>) -> Result<Vec<Limit>, AppError> {
    let app = session.app;
    let root = Some(session.root.as_path());
    let settings = Settings::load(&app.paths, root, &app.environment, Vec::new())?;
    limits_of(&settings, session)
}

fn limits_of(settings: &Settings, session: &Session<'_>) -> Result<Vec<Limit>, AppError> {
    let now = session.now();
    let mut limits = Vec::new();
    for (span, key) in SPANS {
        let connection = session.store.connection();
        let since = |since: &str| call_costs::committed(connection, None, Some(since));
        let committed = match span {
            "day" => Some(since(&day_start(&now))?),
            "month" => Some(since(&month_start(&now))?),
            "site" => Some(call_costs::committed(connection, None, None)?),
            _ => None,
        };
        let value = settings.get(key);
        let committed = match value.and_then(|value| UsdMicros::parse_usd(&value.text)) {
            Some(month) if span == ACCOUNT => {
                let limit = session.app.account_limit(month);
                Some(
                    limit
                        .committed(session.store.connection(), &now)
                        .map_err(AiError::from)?,
                )
            }
            _ => committed,
        };
        limits.push(Limit {
            span,
            limit_usd_micros: value.and_then(|value| UsdMicros::parse_usd(&value.text)),
            origin: value.map(|value| value.origin.to_string()),
            committed_usd_micros: committed,
        });
    }
    Ok(limits)
}

/// Writes limits into the workspace's settings, or into the user's with `user`.
///
/// # Errors
/// `Config` when a file cannot be changed, `NoWorkspace` when there is none to change.
pub fn set(app: &App, changes: &[Change], user: bool) -> Result<(), AppError> {
    for change in changes {
        // What all sites share is no site's to say.
        let (path, layer) = if user || change.span == ACCOUNT {
            (app.paths.settings_file(), FileLayer::User)
        } else {
            (app.workspace()?.join(WORKSPACE_FILE), FileLayer::Workspace)
        };
        let Some((_, key)) = SPANS.iter().find(|(span, _)| *span == change.span) else {
            continue;
        };
        match change.amount {
            Some(amount) => {
                let text = amount.to_string();
                let text = text.trim_start_matches('$');
                edit::set_in_file(&app.paths, &path, layer, key, text)?;
            }
            None => {
                edit::unset_in_file(&app.paths, &path, key)?;
            }
        }
    }
    Ok(())
}
