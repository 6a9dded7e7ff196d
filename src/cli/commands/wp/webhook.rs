//! `igny8 wp webhook`

use std::io::Read as _;

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::app::integration::webhook::{self, Believed, Message, Outcome, Received};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;

/// The JSON shape of how webhooks stand.
const SCHEMA: &str = "igny8.wp.webhook/1";

/// The largest message that is read, in bytes; the site's own limit is 256 KiB.
const MAX_MESSAGE_BYTES: u64 = 1024 * 1024;

/// The arguments of `wp webhook`.
#[derive(Debug, Args)]
pub(super) struct WebhookArgs {
    /// What to do.
    #[command(subcommand)]
    command: WebhookCommand,
}

#[derive(Debug, Subcommand)]
enum WebhookCommand {
    /// Ask the site how its webhooks stand
    Show,
    /// Have the site send what happens there to this address, signed; a secret is made when there is none
    Set {
        /// The listener: https, on a public address
        #[arg(value_name = "URL")]
        url: String,
    },
    /// Have the site send nothing any more
    Off,
    /// Have the site ping its listener
    Test,
    /// Have the site make a new secret, and keep it here; the one before it counts for a week
    Rotate,
    /// Send a signed message to the site
    Send {
        #[command(subcommand)]
        message: SendCommand,
    },
    /// Check a message that a listener got: the request from standard input, its JSON to standard output
    Verify {
        /// Path and query of the listener's address, where the request line is missing or was changed
        #[arg(long, value_name = "PATH")]
        path: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
enum SendCommand {
    /// A hello
    Ping,
    /// How a piece of content stands here: WordPress shows it beside the post
    Status {
        /// The content, by number or UUID
        #[arg(value_name = "CONTENT")]
        content: String,
    },
    /// Links for a person in WordPress to accept: a JSON list of edits from standard input
    Links,
}

/// Runs `wp webhook`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>, args: WebhookArgs) -> Result<Exit, AppError> {
    match args.command {
        WebhookCommand::Show => {
            let outcome = webhook::show(&context.read()?).await?;
            let message = standing(&outcome);
            Ok(context.show(SCHEMA, &outcome, &message, String::new))
        }
        WebhookCommand::Set { url } => set(context, Some(&url)).await,
        WebhookCommand::Off => set(context, None).await,
        WebhookCommand::Test => {
            let outcome = webhook::test(&context.read()?).await?;
            let message = delivery(&outcome);
            Ok(done(context, &outcome, &message))
        }
        WebhookCommand::Rotate => {
            if context.dry_run {
                let message = "would have the site make a new webhook secret, and keep it here";
                return Ok(context.show(SCHEMA, &(), message, String::new));
            }
            let session = context.begin("wp webhook rotate")?;
            let result = webhook::rotate(&session).await.map(|outcome| {
                let place = outcome.secret_place.as_deref().unwrap_or("nowhere");
                let message = format!(
                    "the webhook secret is a new one, kept in {place}; the one before it counts for a week"
                );
                (context.show(SCHEMA, &outcome, &message, String::new), message)
            });
            finish(session, result)
        }
        WebhookCommand::Send { message } => send(context, message).await,
        WebhookCommand::Verify { path } => verify(context, path.as_deref()),
    }
}

async fn set(context: &Context<'_>, url: Option<&str>) -> Result<Exit, AppError> {
    if context.dry_run {
        let message = url.map_or_else(
            || "would have the site send no webhooks any more".to_owned(),
            |url| format!("would have the site send webhooks to {url}"),
        );
        return Ok(context.show(SCHEMA, &(), &message, String::new));
    }
    let session = context.begin("wp webhook set")?;
    let result = webhook::set(&session, url).await.map(|outcome| {
        let message = match &outcome.state.url {
            Some(url) => format!(
                "the site sends to {url} from now on; {}",
                delivery(&outcome)
            ),
            None => "the site sends no webhooks any more".to_owned(),
        };
        (done(context, &outcome, &message), message)
    });
    finish(session, result)
}

/// Exit code 3 when the listener did not answer: it is set all the same.
fn done(context: &Context<'_>, outcome: &Outcome, message: &str) -> Exit {
    let exit = context.show(SCHEMA, outcome, message, String::new);
    if outcome.state.delivered == Some(false) {
        return Exit::Partly;
    }
    exit
}

fn delivery(outcome: &Outcome) -> String {
    match (outcome.state.delivered, &outcome.state.problem) {
        (Some(true), _) => "its listener answered a ping".to_owned(),
        (_, Some(problem)) => format!("its listener did not answer a ping: {problem}"),
        _ => "nothing was sent to it".to_owned(),
    }
}

fn standing(outcome: &Outcome) -> String {
    let state = &outcome.state;
    let sends = state.url.as_ref().map_or_else(
        || "sends nothing: `igny8 wp webhook set URL` has it send what happens there".to_owned(),
        |url| format!("sends to {url}"),
    );
    let failures = match state.failures {
        0 => String::new(),
        count => format!("; {count} deliveries in a row have failed"),
    };
    let secret = match (&outcome.secret_place, state.has_secret) {
        (Some(place), true) => format!("; the secret is kept in {place}"),
        (None, true) => "; its secret is not kept here: `igny8 auth set wordpress-webhook`, or `igny8 wp webhook rotate`".to_owned(),
        (_, false) => "; it has no secret yet: `igny8 wp webhook rotate`".to_owned(),
    };
    format!("{} {sends}{failures}{secret}", outcome.site_url)
}

async fn send(context: &Context<'_>, message: SendCommand) -> Result<Exit, AppError> {
    let message = match message {
        SendCommand::Ping => Message::Ping,
        SendCommand::Status { content } => Message::Status(content),
        SendCommand::Links => {
            let edits: serde_json::Value = serde_json::from_slice(&input()?).map_err(|error| {
                AppError::invalid(format!("standard input is no JSON: {error}"), "")
            })?;
            Message::Links(edits.get("edits").cloned().unwrap_or(edits))
        }
    };
    if context.dry_run {
        let text = "would send one signed message";
        return Ok(context.show("igny8.wp.webhook.send/1", &(), text, String::new));
    }
    let session = context.begin("wp webhook send")?;
    let result = webhook::send(&session, &message).await.map(|sent| {
        let message = format!("{} took the message {}", sent.site_url, sent.event);
        let exit = context.show("igny8.wp.webhook.send/1", &sent, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}

fn verify(context: &Context<'_>, path: Option<&str>) -> Result<Exit, AppError> {
    let received = Received::read(&input()?, path)?;
    let shown = |believed: Believed| {
        let message = format!("the message is from {}", believed.site_url);
        let exit = context.show("igny8.wp.webhook.verify/1", &believed, &message, || {
            believed.message.to_string()
        });
        (exit, message)
    };
    if context.dry_run {
        let believed = webhook::verify(&context.read()?, &received, true)?;
        return Ok(shown(believed).0);
    }
    let session = context.begin("wp webhook verify")?;
    let result = webhook::verify(&session, &received, false).map(shown);
    finish(session, result)
}

fn input() -> Result<Vec<u8>, AppError> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .take(MAX_MESSAGE_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|error| AppError::invalid(format!("cannot read standard input: {error}"), ""))?;
    Ok(bytes)
}
