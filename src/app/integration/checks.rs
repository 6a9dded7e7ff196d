//! How far the site answers, stage by stage up to a post that is written and taken away again; the
//! first stage that fails is named, with what to do next.

use serde::Serialize;

use super::approach::{self, Approached};
use super::connect::{apart_s, clocks_apart_s, warnings_of};
use super::{clients, probe};
use crate::app::App;
use crate::app::connection::{self, Connected};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::integration::{Integration, Platform, Transport};
use crate::wordpress::bridge::BridgeError;
use crate::wordpress::{SiteIndex, Stage, WordPressError};

/// How a stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It works.
    Ok,
    /// It works, and something should be known.
    Warning,
    /// It stops everything behind it.
    Failed,
}

impl Standing {
    /// What it is called.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
        }
    }
}

/// What was found at a stage.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// The stage.
    pub stage: Stage,
    /// How it stands.
    pub standing: Standing,
    /// What was found.
    pub text: String,
    /// What to do about it. `None` when there is nothing to do.
    pub next: Option<String>,
}

/// What was found at all stages.
#[derive(Debug)]
pub struct Report {
    /// The site that was asked.
    pub site: String,
    /// How it was spoken to.
    pub transport: Transport,
    /// The stages, up to the one that failed.
    pub checks: Vec<Check>,
    /// What stopped everything. `None` when all works.
    pub failure: Option<AppError>,
}

impl Report {
    fn ok(&mut self, stage: Stage, text: impl Into<String>) {
        self.add(stage, Standing::Ok, text.into(), None);
    }

    fn warn(&mut self, stage: Stage, text: impl Into<String>, next: Option<&str>) {
        self.add(
            stage,
            Standing::Warning,
            text.into(),
            next.map(str::to_owned),
        );
    }

    fn add(&mut self, stage: Stage, standing: Standing, text: String, next: Option<String>) {
        self.checks.push(Check {
            stage,
            standing,
            text,
            next,
        });
    }

    fn fail(mut self, stage: Stage, error: AppError) -> Self {
        let hint = error.hint();
        self.add(stage, Standing::Failed, error.to_string(), hint);
        self.failure = Some(error);
        self
    }

    /// The stage that stops everything. `None` when all works.
    #[must_use]
    pub fn failed_stage(&self) -> Option<Stage> {
        let failed = |check: &&Check| check.standing == Standing::Failed;
        self.checks.iter().find(failed).map(|check| check.stage)
    }
}

/// Goes up the stages of the site of the settings. With `write` a draft is made there and taken away
/// again; without it nothing is changed.
///
/// # Errors
/// `Address` when no site is set, `Http` when no client can be made; what the site does is in the
/// report.
pub async fn run(session: &Session<'_>, write: bool) -> Result<Report, AppError> {
    let app = session.app;
    let connected = match connection::of_session(session) {
        Ok(connected) => connected,
        Err(AppError::WordPress(_)) => None,
        Err(error) => return Err(error),
    };
    let site = connection::site_address(app)?;
    let has_password = app.settings.text("wordpress.username").is_some();
    let transport = match &connected {
        Some(connected) => connected.integration.transport,
        None if connection::bridge_key(app, &site).is_err() && has_password => Transport::Core,
        None => Transport::Bridge,
    };
    let mut report = Report {
        site: site.to_string(),
        transport,
        checks: Vec::new(),
        failure: None,
    };
    let approached = match approach::look(app, None).await {
        Ok(approached) => approached,
        Err(AppError::WordPress(error)) => {
            return Ok(report.fail(Stage::of_site(&error), error.into()));
        }
        Err(AppError::Http(error)) => {
            return Ok(report.fail(Stage::of_network(&error), error.into()));
        }
        Err(error) => return Ok(report.fail(Stage::Address, error)),
    };
    if let Some(question) = approached.questions.first() {
        let error = AppError::invalid(
            question.text(),
            &format!("run `igny8 wp connect {site} {}`", question.flag()),
        );
        return Ok(report.fail(Stage::Address, error));
    }
    report.ok(Stage::Connection, format!("{} answers", approached.site));
    let shape = if approached.root.is_plain() {
        "plain permalinks, reached by `?rest_route=`"
    } else {
        "its REST API is in place"
    };
    report.ok(
        Stage::Rest,
        format!("{} ({shape})", approached.root.as_str()),
    );
    match transport {
        Transport::Bridge => through_bridge(app, &approached, connected, write, report).await,
        Transport::Core => through_core(app, &approached, connected, write, report).await,
    }
}

/// What was stored, or what would be: the root is the one that was found just now.
fn as_found(
    app: &App,
    approached: &Approached,
    connected: Option<Connected>,
    transport: Transport,
) -> Connected {
    let integration = connected.map_or_else(
        || Integration {
            id: 0,
            platform: Platform::Wordpress,
            platform_type: "cms".to_owned(),
            site_url: approached.site.to_string(),
            rest_root: approached.root.as_str().to_owned(),
            transport,
            secret: String::new(),
            is_active: true,
            sync_enabled: true,
            last_sync_at: None,
            plugin_version: None,
            key_id: None,
            retiring_key_id: None,
            scopes: Vec::new(),
            user_login: (app.settings.text("wordpress.username"))
                .unwrap_or_default()
                .to_owned(),
            user_roles: Vec::new(),
            structure_at: None,
            events_cursor: None,
            pulled_until: None,
            created_at: String::new(),
            updated_at: String::new(),
        },
        |connected| connected.integration,
    );
    Connected {
        integration,
        site: approached.site.clone(),
        root: approached.root.clone(),
    }
}

async fn through_bridge(
    app: &App,
    approached: &Approached,
    connected: Option<Connected>,
    write: bool,
    mut report: Report,
) -> Result<Report, AppError> {
    let connected = as_found(app, approached, connected, Transport::Bridge);
    let http = app.http()?;
    // Without the plugin the best key opens nothing: that is said first.
    if let Some(index) = &approached.index
        && !index.has_bridge()
    {
        let error = BridgeError::Missing { status: 404 };
        return Ok(report.fail(Stage::Plugin, error.into()));
    }
    let client = match clients::bridge(app, &http, &connected) {
        Ok(client) => client,
        Err(error) => return Ok(report.fail(Stage::Login, error)),
    };
    let health = match client.health().await {
        Ok(health) => health,
        Err(error) => {
            let stage = Stage::of_bridge(&error);
            return Ok(report.fail(stage, error.into()));
        }
    };
    report.ok(
        Stage::Plugin,
        format!("the plugin answers, version {}", health.bridge_version),
    );
    if !health.speaks_our_contract() {
        let error = BridgeError::TooOld {
            version: health.bridge_version,
        };
        return Ok(report.fail(Stage::PluginVersion, error.into()));
    }
    report.ok(
        Stage::Login,
        format!(
            "the key {} is taken, as {} ({})",
            health.key.id,
            health.user.login,
            health.user.roles.join(", ")
        ),
    );
    if !health.can("edit_posts") || !health.has_scope("draft") {
        let error = BridgeError::Capability {
            capability: "edit_posts".to_owned(),
            message: "the key and its user cannot write drafts".to_owned(),
        };
        return Ok(report.fail(Stage::Capability, error.into()));
    }
    for warning in warnings_of(app, &health) {
        report.warn(Stage::Capability, warning, None);
    }
    if let Some(apart) = clocks_apart_s(app, &health) {
        return Ok(report.fail(Stage::Clock, clocks_differ(apart)));
    }
    report.ok(Stage::Clock, "the clocks agree");
    if write {
        match probe::through_bridge(app, &client).await {
            Ok(text) => report.ok(Stage::Write, text),
            Err(error) => {
                let stage = Stage::of_bridge(&error);
                return Ok(report.fail(stage, error.into()));
            }
        }
    }
    Ok(report)
}

fn clocks_differ(apart_s: i64) -> AppError {
    AppError::invalid(
        format!(
            "the clocks of the site and of this machine are {apart_s} s apart: what is scheduled goes live at the wrong time"
        ),
        "set the clock that is wrong (`timedatectl set-ntp true`), then run `igny8 wp test`",
    )
}

async fn through_core(
    app: &App,
    approached: &Approached,
    connected: Option<Connected>,
    write: bool,
    mut report: Report,
) -> Result<Report, AppError> {
    let connected = as_found(app, approached, connected, Transport::Core);
    let http = app.http()?;
    let client = match clients::core(app, &http, &connected) {
        Ok(client) => client,
        Err(error) => return Ok(report.fail(Stage::Login, error)),
    };
    let me = match client.me().await {
        Ok(me) => me,
        Err(error) => {
            let error = client.explain(error).await;
            let stage = match &error {
                WordPressError::RoleTooLow { .. } => Stage::Login,
                error => Stage::of_site(error),
            };
            return Ok(report.fail(stage, error.into()));
        }
    };
    report.ok(
        Stage::Login,
        format!(
            "the login is taken, as {} ({})",
            me.name,
            me.roles.join(", ")
        ),
    );
    if !me.can("edit_posts") {
        let error = WordPressError::RoleTooLow {
            code: "edit_posts".to_owned(),
            message: format!("the role {} cannot write posts", me.roles.join(", ")),
        };
        return Ok(report.fail(Stage::Capability, error.into()));
    }
    if let Some(there) = me.clock {
        if let Some(apart) = apart_s(app, there) {
            return Ok(report.fail(Stage::Clock, clocks_differ(apart)));
        }
        report.ok(Stage::Clock, "the clocks agree");
    }
    if (approached.index.as_ref()).is_some_and(SiteIndex::has_bridge) {
        report.warn(
            Stage::Plugin,
            "the bridge plugin is active there, and not used",
            Some("run `igny8 wp connect` with its key"),
        );
    } else {
        report.warn(
            Stage::Plugin,
            "without the bridge plugin undo is best effort",
            Some("run `igny8 wp plugin install-help`"),
        );
    }
    if write {
        match probe::through_core(app, &client).await {
            Ok(text) => report.ok(Stage::Write, text),
            Err(error) => {
                let stage = Stage::of_site(&error);
                return Ok(report.fail(stage, error.into()));
            }
        }
    }
    Ok(report)
}
