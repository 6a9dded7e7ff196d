//! Words to requests, outcomes to text or JSON, errors to exit codes.
//!
//! Must not touch: store, providers, http, SQL. Only `output` prints, only `progress` draws bars,
//! only `error` knows exit codes.

pub mod batch;
pub mod commands;
pub mod confirm;
pub mod context;
pub mod error;
pub mod ids;
pub mod output;
pub mod paging;
pub mod plot;
pub mod progress;
pub mod secret;
pub mod streamed;
pub mod table;
pub mod text_input;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ColorChoice, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use self::commands::{
    auth, authors, batches, cache, cluster, clusters, config, content, credits, doctor, generate,
    ideas, images, init, jobs, keywords, logs, models, prompts, publish, quickstart,
    run as run_command, sectors, sites, status, strategies, structures, tasks, undo, wp, write,
};
use self::confirm::Consent;
use self::context::Context;
use self::error::Exit;
use self::output::Output;
use self::progress::{PauseAt, Progress};
use crate::app::envelope::Envelope;
use crate::app::error::AppError;
use crate::app::{App, Start};
use crate::config::env::{self, Environment};
use crate::config::layers::FlagValue;
use crate::os::process;
use crate::os::signals::Interrupt;

/// From keywords to published posts: a local-first content studio for search
///
/// The stages, each a command: keywords, cluster, ideas, tasks, write, images, publish. `igny8 run`
/// does them all, `igny8 quickstart` shows them on real keywords without any key.
#[derive(Debug, Parser)]
#[command(
    name = "igny8",
    version,
    propagate_version = true,
    max_term_width = 100
)]
#[command(after_help = EXIT_CODES)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub global: GlobalArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
    0  done
    1  the work failed: data, not found, validation
    2  the command line is wrong, or an answer is needed and nobody can give it
    3  a batch is through, and some of its items failed or wait for a decision
    4  credentials or configuration are missing or wrong
    5  a limit or the balance does not allow it
    6  another run holds what this one needs
    7  a remote refused or could not be reached
    8  there is no workspace
   70  a bug in igny8
  130  stopped by the user";

/// What every command takes.
#[derive(Clone, Debug, Args)]
pub struct GlobalArgs {
    /// Work on this site: a name from `igny8 sites list`, or a folder
    #[arg(
        long,
        global = true,
        value_name = "NAME|PATH",
        help_heading = "Global options"
    )]
    pub site: Option<String>,
    /// Answer with one JSON object on standard output
    #[arg(long, global = true, help_heading = "Global options")]
    pub json: bool,
    /// Show data, warnings and errors only
    #[arg(long, short, global = true, help_heading = "Global options")]
    pub quiet: bool,
    /// Show what would be done; write, send and pay nothing
    #[arg(long, short = 'n', global = true, help_heading = "Global options")]
    pub dry_run: bool,
    /// Go on without asking
    #[arg(long, short, global = true, help_heading = "Global options")]
    pub yes: bool,
    /// Never ask; fail where an answer would be needed
    #[arg(long, global = true, help_heading = "Global options")]
    pub no_input: bool,
    /// Show no progress bar
    #[arg(long, global = true, help_heading = "Global options")]
    pub no_progress: bool,
    /// Write each step as a line of JSON to standard error
    #[arg(long, global = true, help_heading = "Global options")]
    pub events: bool,
    /// Wait so long for another run, such as `30s` or `5m`
    #[arg(long, global = true, value_name = "TIME", value_parser = duration, help_heading = "Global options")]
    pub wait: Option<Duration>,
    /// When to use colours
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_possible_values = true,
        help_heading = "Global options"
    )]
    pub color: ColorChoice,
    /// Set any setting for this command, as `KEY=VALUE`
    #[arg(long = "set", global = true, value_name = "KEY=VALUE", value_parser = key_value, help_heading = "Global options")]
    pub set: Vec<(String, String)>,
    /// Think with this provider, or with `builtin`
    #[arg(long, global = true, value_name = "NAME", help_heading = "AI options")]
    pub provider: Option<String>,
    /// Think with this model
    #[arg(long, global = true, value_name = "NAME", help_heading = "AI options")]
    pub model: Option<String>,
    /// Make images with this provider, or with `builtin`
    #[arg(long, global = true, value_name = "NAME", help_heading = "AI options")]
    pub image_provider: Option<String>,
    /// Make images with this model
    #[arg(long, global = true, value_name = "NAME", help_heading = "AI options")]
    pub image_model: Option<String>,
    /// Sample at this temperature, 0 to 2, where the model takes one
    #[arg(
        long,
        global = true,
        value_name = "NUMBER",
        help_heading = "AI options"
    )]
    pub temperature: Option<String>,
    /// Sample with this seed, where the model takes one
    #[arg(
        long,
        global = true,
        value_name = "NUMBER",
        help_heading = "AI options"
    )]
    pub seed: Option<String>,
    /// Ask anew also what was answered before
    #[arg(long, global = true, help_heading = "AI options")]
    pub fresh: bool,
    /// Spend at most so much in this run, in US dollars
    #[arg(
        long,
        global = true,
        value_name = "AMOUNT",
        help_heading = "AI options"
    )]
    pub max_usd: Option<String>,
}

/// Every command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// See the whole pipeline on real keywords, without any key
    Quickstart(quickstart::QuickstartArgs),
    /// Make a workspace for a site: its settings, its database
    Init(init::InitArgs),
    /// Show where the work stands and what is next
    Status(status::StatusArgs),
    /// Import, list, add, edit, remove and export keywords
    Keywords(keywords::KeywordsArgs),
    /// Group keywords that one topic can answer
    Cluster(cluster::ClusterArgs),
    /// List, show, rename, merge, split and archive clusters
    Clusters(clusters::ClustersArgs),
    /// Find ideas for pages, and decide about them
    Ideas(ideas::IdeasArgs),
    /// Make tasks of approved ideas, or by hand, and look at them
    Tasks(tasks::TasksArgs),
    /// Write the queued tasks: articles with a model, briefs without one
    Write(write::WriteArgs),
    /// List, show, edit, compare, approve and export what was written
    Content(content::ContentArgs),
    /// Make images for content, and list them
    Images(images::ImagesArgs),
    /// Publish content into a folder or to WordPress
    Publish(publish::PublishArgs),
    /// Connect WordPress, look at it, and keep both sides in step
    Wp(wp::WpArgs),
    /// Take back what a run wrote to a site
    Undo(undo::UndoArgs),
    /// Run the whole pipeline, or a part of it
    Run(run_command::RunArgs),
    /// Show what is stuck or under way, why, and what to type next
    Jobs(jobs::JobsArgs),
    /// List, collect and stop what was handed to a provider with `--batch`
    Batches(batches::BatchesArgs),
    /// Show and limit what is spent; audit and reconcile it
    Credits(credits::CreditsArgs),
    /// List, add and remove known sites
    Sites(sites::SitesArgs),
    /// List, add, rename and archive the sectors of the site
    Sectors(sectors::SectorsArgs),
    /// List, show, add, edit and remove author profiles
    Authors(authors::AuthorsArgs),
    /// List, show, add, edit, remove and use strategies: rules for ideas and texts
    Strategies(strategies::StrategiesArgs),
    /// List, show, set and remove the structures that texts follow
    Structures(structures::StructuresArgs),
    /// List, show, edit, reset and render the prompts
    Prompts(prompts::PromptsArgs),
    /// List and forget stored answers
    Cache(cache::CacheArgs),
    /// List, show, import and test models with their prices
    Models(models::ModelsArgs),
    /// List, get, set, unset and edit settings
    Config(config::ConfigArgs),
    /// Store, list, remove and test keys and passwords
    Auth(auth::AuthArgs),
    /// Look for what is wrong, and say how to repair it
    Doctor(doctor::DoctorArgs),
    /// Show what a run did: its model calls, what it published
    Logs(logs::LogsArgs),
    /// Write shell completions and manual pages
    Generate(generate::GenerateArgs),
}

impl Command {
    /// Whether it works, or repairs, when the settings are wrong.
    fn tolerates_bad_settings(&self) -> bool {
        match self {
            Self::Config(args) => args.repairs(),
            Self::Doctor(_) | Self::Generate(_) | Self::Sites(_) => true,
            _ => false,
        }
    }
}

async fn dispatch(context: &Context<'_>, command: Command) -> Result<Exit, AppError> {
    match command {
        Command::Quickstart(args) => Box::pin(quickstart::run(context, args)).await,
        Command::Init(args) => init::run(context, args).await,
        Command::Status(args) => status::run(context, args),
        Command::Keywords(args) => keywords::run(context, args),
        Command::Cluster(args) => cluster::run(context, args).await,
        Command::Clusters(args) => clusters::run(context, args),
        Command::Ideas(args) => ideas::run(context, args).await,
        Command::Tasks(args) => tasks::run(context, args),
        Command::Write(args) => write::run(context, args).await,
        Command::Content(args) => content::run(context, args),
        Command::Images(args) => images::run(context, args).await,
        Command::Publish(args) => publish::run(context, args).await,
        Command::Wp(args) => wp::run(context, args).await,
        Command::Undo(args) => undo::run(context, args).await,
        Command::Run(args) => run_command::run(context, args).await,
        Command::Jobs(args) => jobs::run(context, &args),
        Command::Batches(args) => batches::run(context, args).await,
        Command::Credits(args) => credits::run(context, args).await,
        Command::Sites(args) => sites::run(context, args),
        Command::Sectors(args) => sectors::run(context, args),
        Command::Authors(args) => authors::run(context, args),
        Command::Strategies(args) => strategies::run(context, args),
        Command::Structures(args) => structures::run(context, args),
        Command::Prompts(args) => prompts::run(context, args),
        Command::Cache(args) => cache::run(context, &args),
        Command::Models(args) => models::run(context, args).await,
        Command::Config(args) => config::run(context, args),
        Command::Auth(args) => auth::run(context, args).await,
        Command::Doctor(args) => doctor::run(context, args).await,
        Command::Logs(args) => logs::run(context, args),
        Command::Generate(args) => generate::run(context, args),
    }
}

fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let number: u64 = digits
        .parse()
        .map_err(|_| "give a number and s, m or h".to_owned())?;
    let seconds = match &text[digits.len()..] {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3_600,
        _ => return Err("give a number and s, m or h".to_owned()),
    };
    Ok(Duration::from_secs(number.saturating_mul(seconds)))
}

fn key_value(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("give it as KEY=VALUE")?;
    Ok((key.to_owned(), value.to_owned()))
}

impl Cli {
    /// The settings that are given as flags, as the command means them.
    fn settings(&self) -> Vec<FlagValue> {
        let mut flags = self.global.settings();
        if let Command::Cluster(args) = &self.command {
            args.adapt(&mut flags);
        }
        flags
    }
}

impl GlobalArgs {
    /// The settings that are given as flags.
    #[must_use]
    pub fn settings(&self) -> Vec<FlagValue> {
        let fresh = self.fresh.then(|| "false".to_owned());
        let named = [
            ("--provider", "ai.provider", &self.provider),
            ("--model", "ai.model", &self.model),
            ("--image-provider", "images.provider", &self.image_provider),
            ("--image-model", "images.model", &self.image_model),
            ("--temperature", "ai.temperature", &self.temperature),
            ("--seed", "ai.seed", &self.seed),
            ("--fresh", "ai.cache", &fresh),
            ("--max-usd", "limits.run_usd", &self.max_usd),
        ];
        let named = named.into_iter().filter_map(|(flag, key, value)| {
            let value = value.clone()?;
            Some(FlagValue {
                flag: flag.to_owned(),
                key: key.to_owned(),
                value,
            })
        });
        let set = self.set.iter().map(|(key, value)| FlagValue {
            flag: "--set".to_owned(),
            key: key.clone(),
            value: value.clone(),
        });
        named.chain(set).collect()
    }
}

/// Runs the command line and gives the exit code.
#[must_use]
pub fn main() -> u8 {
    process::harden();
    let words: Vec<OsString> = std::env::args_os().collect();
    let environment = Environment::from_process();
    let width = environment
        .get(env::COLUMNS)
        .and_then(|columns| columns.parse().ok())
        .or_else(|| comfy_table::Table::new().width())
        // Nobody has a terminal without columns: its width is unknown.
        .filter(|columns| *columns > 0)
        .unwrap_or(100);
    let command = with_negative_numbers(Cli::command());
    let parsed = command
        .try_get_matches_from(&words)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return usage(&error, &words, width).code(),
    };
    set_colours(cli.global.color);
    let output = Output::new(cli.global.json, cli.global.quiet, width);
    let pause = environment
        .get(env::IGNY8_TEST_PAUSE_AT)
        .and_then(PauseAt::parse);
    let hidden = cli.global.no_progress || environment.is_set(env::CI);
    let progress = Progress::new(&output, hidden, cli.global.events, pause);
    let tolerant = cli.command.tolerates_bad_settings();
    let flags = cli.settings();
    let exit = match start(environment, &cli.global, flags, tolerant) {
        Ok(app) => run(&app, &output, &progress, cli),
        Err(error) => fail(&output, &error, ""),
    };
    if output.failed() && exit == Exit::Done {
        output.warning("the output could not be written");
        return Exit::Failed.code();
    }
    exit.code()
}

/// Lets every value begin with a minus: what it must be is then said, instead of how to escape it.
fn with_negative_numbers(command: clap::Command) -> clap::Command {
    command
        .mut_args(|arg| {
            let takes_values = arg.get_action().takes_values();
            if takes_values {
                arg.allow_negative_numbers(true)
            } else {
                arg
            }
        })
        .mut_subcommands(with_negative_numbers)
}

fn start(
    environment: Environment,
    global: &GlobalArgs,
    flags: Vec<FlagValue>,
    tolerant: bool,
) -> Result<App, AppError> {
    let interrupt = Interrupt::install().unwrap_or_else(|_| Interrupt::new());
    let start = Start {
        site: global.site.clone(),
        folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
        flags,
        wait: global.wait,
        tolerant,
    };
    App::start(environment, start, interrupt)
}

fn run(app: &App, output: &Output, progress: &Progress<'_>, cli: Cli) -> Exit {
    let consent = Consent {
        yes: cli.global.yes,
        no_input: cli.global.no_input,
        run_limit: app.settings.limits().run.is_some(),
    };
    let context = Context::new(app, output, progress, consent, cli.global.dry_run);
    // One thread is enough: the work waits for the network, and the database is synchronous.
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            output.error_text(&format!("cannot start the network: {error}"), None);
            return Exit::Failed;
        }
    };
    let result = runtime.block_on(async {
        tokio::select! {
            result = dispatch(&context, cli.command) => result,
            () = app.interrupt.second() => Err(AppError::Interrupted),
        }
    });
    match result {
        Ok(exit) => exit,
        Err(error) => fail(output, &error, &app.request_id),
    }
}

/// Shows a failure on standard error, and as JSON when that was asked for.
fn fail(output: &Output, error: &AppError, request_id: &str) -> Exit {
    if output.json {
        let hint = error.hint();
        let text = error.to_string();
        let envelope = Envelope::failure(error.code(), &text, hint.as_deref(), &[], request_id);
        output.envelope(&envelope);
    }
    output.error(error);
    Exit::of(error)
}

/// Shows what clap has to say: help and versions as data, mistakes as errors.
fn usage(error: &clap::Error, words: &[OsString], width: u16) -> Exit {
    let json = words.iter().any(|word| word == "--json");
    if error.use_stderr() {
        let output = Output::new(json, false, width);
        if json {
            let text = error.to_string();
            let first = text
                .lines()
                .next()
                .unwrap_or_default()
                .trim_start_matches("error: ");
            let hint = Some("run `igny8 help` to see the commands and their options");
            output.envelope(&Envelope::failure("usage", first, hint, &[], ""));
        }
        drop(error.print());
        return Exit::Usage;
    }
    match error.print() {
        Ok(()) => Exit::Done,
        Err(failure) if failure.kind() == std::io::ErrorKind::BrokenPipe => Exit::Done,
        Err(_) => Exit::Failed,
    }
}

fn set_colours(choice: ColorChoice) {
    let choice = match choice {
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
        ColorChoice::Auto => return,
    };
    choice.write_global();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
        with_negative_numbers(Cli::command()).debug_assert();
    }

    #[test]
    fn times_are_read() {
        assert_eq!(duration("5m"), Ok(Duration::from_mins(5)));
        assert_eq!(duration("30"), Ok(Duration::from_secs(30)));
        assert!(duration("5 weeks").is_err());
    }
}
