//! Use-cases: one public function each, from a request to an outcome.
//!
//! Must not touch: clap, progress bars, printing, and no module here names a sibling (automation
//! excepted): they meet in store rows. The shared files are this one, `assistant`, `batch`, `code`,
//! `connection`, `crew`, `envelope`, `error`, `own_files`, `reporter`, `session`, `site` and `structures`.

pub mod assistant;
pub mod automation;
pub mod batch;
pub mod batches;
pub mod billing;
mod code;
pub mod connection;
pub mod crew;
pub mod envelope;
pub mod error;
pub mod integration;
pub mod own_files;
pub mod planner;
pub mod publisher;
pub mod reporter;
pub mod session;
pub mod site;
pub mod structures;
pub mod system;
pub mod writer;

use std::path::{Path, PathBuf};
use std::time::Duration;

use self::error::AppError;
use crate::ai::provider::Provider;
use crate::config::env::{self, Environment};
use crate::config::error::ConfigError;
use crate::config::layers::FlagValue;
use crate::config::paths::{self, Paths};
use crate::config::secret_source::Backend;
use crate::config::secrets::Secrets;
use crate::config::settings::{Layers, Settings};
use crate::config::sites::Registry;
use crate::http::addresses::IpPolicy;
use crate::http::retry::{RetryPolicy, get_with_retries};
use crate::http::{ClientOptions, HttpClient};
use crate::os::clock::Clock;
use crate::os::signals::Interrupt;

/// The name and version that every request carries.
pub const USER_AGENT: &str = concat!("igny8/", env!("CARGO_PKG_VERSION"));

/// What a command line says about every command.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// The site, by name or path. `None` to look for it.
    pub site: Option<String>,
    /// The folder the command was given in.
    pub folder: PathBuf,
    /// Settings that were given as flags.
    pub flags: Vec<FlagValue>,
    /// How long to wait for another process. `None` for the usual five seconds.
    pub wait: Option<Duration>,
    /// Whether to go on with built-in settings when the user's are wrong: for the commands that
    /// repair them.
    pub tolerant: bool,
}

/// The program's state: settings resolved once, the clock, and where the workspace is.
#[derive(Debug)]
pub struct App {
    /// The settings in force.
    pub settings: Settings,
    /// The environment at the start.
    pub environment: Environment,
    /// The program's own folders.
    pub paths: Paths,
    /// The clock.
    pub clock: Clock,
    /// Whether the user has asked to stop.
    pub interrupt: Interrupt,
    /// How long to wait for another process that writes.
    pub busy_timeout: Duration,
    /// Whether waiting between two sends is skipped, for tests.
    pub no_retry_delay: bool,
    /// The name of this command's answer.
    pub request_id: String,
    /// The folder the command was given in.
    pub folder: PathBuf,
    /// What is wrong with the settings. `None` unless the start was tolerant.
    pub settings_problem: Option<ConfigError>,
    workspace: Option<PathBuf>,
    flags: Vec<FlagValue>,
}

impl App {
    /// Finds the workspace and resolves the settings.
    ///
    /// A missing workspace is no error here: some commands need none.
    ///
    /// # Errors
    /// `Config` when a layer of the settings is wrong, or the named site is not known.
    pub fn start(
        environment: Environment,
        start: Start,
        interrupt: Interrupt,
    ) -> Result<Self, AppError> {
        let paths = Paths::resolve(&environment)?;
        let clock = environment.clock()?;
        let named = start
            .site
            .or_else(|| environment.get(env::IGNY8_SITE).map(str::to_owned));
        let workspace = match named {
            Some(name) => Some(Registry::load(&paths.sites_file())?.locate(&name)?),
            None => paths::find_workspace(&start.folder),
        };
        let flags = start.flags;
        let loaded = Settings::load(&paths, workspace.as_deref(), &environment, flags.clone());
        let (settings, settings_problem) = match loaded {
            Ok(settings) => (settings, None),
            Err(error) if start.tolerant => (Settings::resolve(&Layers::default())?, Some(error)),
            Err(error) => return Err(error.into()),
        };
        Ok(Self {
            settings,
            settings_problem,
            paths,
            interrupt,
            busy_timeout: start.wait.unwrap_or(Duration::from_secs(5)),
            no_retry_delay: environment.is_set(env::IGNY8_TEST_NO_RETRY_DELAY),
            request_id: clock.new_uuid().to_string(),
            folder: start.folder,
            clock,
            environment,
            workspace,
            flags,
        })
    }

    /// The workspace's folder.
    ///
    /// # Errors
    /// `NoWorkspace` when there is none.
    pub fn workspace(&self) -> Result<&Path, AppError> {
        self.workspace
            .as_deref()
            .ok_or_else(|| AppError::NoWorkspace {
                start: self.folder.clone(),
            })
    }

    /// The settings that were given as flags.
    #[must_use]
    pub fn flags(&self) -> &[FlagValue] {
        &self.flags
    }

    /// Gives the same program in another workspace, with further settings on top.
    ///
    /// # Errors
    /// `Config` when the workspace's settings are wrong.
    pub fn at(&self, workspace: &Path, further: &[FlagValue]) -> Result<Self, AppError> {
        let flags = [&self.flags, further].concat();
        let environment = &self.environment;
        let settings = Settings::load(&self.paths, Some(workspace), environment, flags.clone())?;
        Ok(Self {
            settings,
            settings_problem: None,
            environment: environment.clone(),
            paths: self.paths.clone(),
            clock: self.clock.clone(),
            interrupt: self.interrupt.clone(),
            busy_timeout: self.busy_timeout,
            no_retry_delay: self.no_retry_delay,
            request_id: self.request_id.clone(),
            folder: self.folder.clone(),
            workspace: Some(workspace.to_owned()),
            flags,
        })
    }

    /// The present time as the database keeps it.
    #[must_use]
    pub fn now(&self) -> String {
        self.clock.now_text()
    }

    /// The way to the secrets.
    #[must_use]
    pub fn secrets(&self) -> Secrets {
        let backend = self.settings.text("secrets.backend").unwrap_or("auto");
        Secrets::new(
            self.environment.clone(),
            self.paths.clone(),
            Backend::from_setting(backend),
        )
    }

    /// Makes the client that all requests go through.
    ///
    /// # Errors
    /// `Http` when it cannot be set up.
    pub fn http(&self) -> Result<HttpClient, AppError> {
        Ok(HttpClient::new(ClientOptions {
            user_agent: USER_AGENT.to_owned(),
            ca_certificate_pem: None,
            ip_policy: IpPolicy::Anywhere,
        })?)
    }

    /// How GET requests are repeated.
    #[must_use]
    pub fn retry_policy(&self) -> RetryPolicy {
        let usual = RetryPolicy::default();
        let pause = if self.no_retry_delay {
            0
        } else {
            usual.first_pause_ms
        };
        RetryPolicy {
            first_pause_ms: pause,
            ..usual
        }
    }

    /// Asks a server for its models, a free request, and gives their names.
    async fn offered_models(&self, provider: &Provider) -> Result<Vec<String>, AppError> {
        let request = provider.models_request()?;
        let reply = get_with_retries(&self.http()?, &request, self.retry_policy()).await;
        Ok(provider.models_in(reply)?)
    }

    /// Asks a server for its models, a free request, and gives the first one's name.
    async fn first_model(&self, provider: &Provider) -> Result<String, AppError> {
        let offered = self.offered_models(provider).await?;
        offered.into_iter().next().ok_or_else(|| {
            AppError::invalid(
                format!("the server of provider `{}` offers no model", provider.name),
                "load a model there, then run the same command again",
            )
        })
    }
}
