//! What is wrong with the program's surroundings, and how to repair it. Changes nothing.

mod database;
mod machine;
mod services;

use serde::Serialize;

use crate::app::App;
use crate::app::error::AppError;

/// How good it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Health {
    /// As it should be.
    Ok,
    /// Work can go on, but someone should look.
    Warning,
    /// Something will fail.
    Error,
}

impl Health {
    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked at, such as `database`.
    pub check: &'static str,
    /// How good it is.
    pub status: Health,
    /// What was found.
    pub text: String,
    /// What to type, or to do, to repair it. `None` when there is nothing to repair.
    pub repair: Option<String>,
}

impl Finding {
    fn ok(check: &'static str, text: impl Into<String>) -> Self {
        Self {
            check,
            status: Health::Ok,
            text: text.into(),
            repair: None,
        }
    }

    fn bad(
        check: &'static str,
        status: Health,
        text: impl Into<String>,
        repair: impl Into<String>,
    ) -> Self {
        let repair = repair.into();
        Self {
            check,
            status,
            text: text.into(),
            repair: (!repair.is_empty()).then_some(repair),
        }
    }

    /// What an error says, with its own hint as the repair.
    fn failed(check: &'static str, status: Health, error: &AppError) -> Self {
        Self::bad(
            check,
            status,
            error.to_string(),
            error.hint().unwrap_or_default(),
        )
    }
}

/// Looks at everything; over the network only when `online`.
pub async fn examine(app: &App, online: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    machine::examine(app, &mut findings);
    if app.workspace().is_ok() {
        database::examine(app, &mut findings);
    }
    services::examine(app, online, &mut findings).await;
    findings
}
