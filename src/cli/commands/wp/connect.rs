//! `igny8 wp connect`

use std::path::{Path, PathBuf};

use clap::Args;
use secrecy::SecretString;

use crate::app::error::AppError;
use crate::app::integration::approach::{self, Approached, Question};
use crate::app::integration::connect::{self, ConnectedSite, Keeping, Tried};
use crate::app::integration::{approval, plugin};
use crate::cli::confirm::{self, somebody_is_there};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::secret::read_secret;
use crate::config::secrets::{Backend, FileConsent, SecretError};
use crate::domain::integration::Transport;

/// The JSON shape of the answer.
const SCHEMA: &str = "igny8.wp.connect/1";

/// The arguments of `wp connect`.
#[derive(Debug, Args)]
pub(super) struct ConnectArgs {
    /// The site's address, as in the browser [default: the one in the settings]
    url: Option<String>,
    /// Read the key, or with `--user` the application password, from standard input
    #[arg(long, conflicts_with_all = ["key_file", "approve"])]
    key_stdin: bool,
    /// Read it from this file
    #[arg(long, value_name = "PATH", conflicts_with = "approve")]
    key_file: Option<PathBuf>,
    /// Connect without the plugin, as this user with an application password
    #[arg(long, value_name = "NAME", conflicts_with = "approve")]
    user: Option<String>,
    /// Connect without the plugin: have WordPress make the application password on a page of its own
    #[arg(long)]
    approve: bool,
    /// Let the key go over plain http to this site, where others can read it
    #[arg(long)]
    allow_http: bool,
    /// Let the key go to another host, when the site says that its REST API is there
    #[arg(long)]
    allow_host: bool,
    /// Keep the key in the system's keyring, or in a private file in plain text
    #[arg(long, value_name = "PLACE", value_parser = ["auto", "file", "keyring"])]
    store: Option<String>,
}

/// Runs `wp connect`.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>, args: ConnectArgs) -> Result<Exit, AppError> {
    // Without a workspace there is nothing to connect: said before anybody types a key.
    context.app().workspace()?;
    let approached = approach::look(context.app(), args.url.as_deref()).await?;
    for question in &approached.questions {
        agree(context, &args, question)?;
    }
    if let Some(index) = &approached.index
        && !index.has_bridge()
        && args.user.is_none()
        && !args.approve
    {
        return Err(no_plugin(context, &approached));
    }
    let (tried, is_kept) = credential(context, &args, &approached).await?;
    for warning in &tried.warnings {
        context.output().warning(warning);
    }
    if context.dry_run {
        let message = format!(
            "{} takes the credential; nothing was stored",
            approached.site
        );
        return Ok(context.show(SCHEMA, &(), &message, String::new));
    }
    let session = context.begin("wp connect")?;
    let result = keep(context, &args, &session, &approached, &tried, is_kept);
    let result = result.map(|connected| show(context, &connected));
    finish(session, result)
}

fn agree(context: &Context<'_>, args: &ConnectArgs, question: &Question) -> Result<(), AppError> {
    let agreed = match question {
        Question::PlainHttp { .. } => args.allow_http,
        Question::OtherHost { .. } => args.allow_host,
    };
    if !agreed {
        confirm::risk(&question.text(), context.consent(), question.flag())?;
    }
    if context.dry_run {
        return Ok(());
    }
    approach::agree(context.app(), question)
}

fn no_plugin(context: &Context<'_>, approached: &Approached) -> AppError {
    if !context.output().json {
        let site = Some(approached.site.as_str());
        for (step, number) in plugin::steps(site).iter().zip(1..) {
            context.output().status(&format!("{number}. {step}"));
        }
    }
    AppError::Bridge(crate::app::integration::plugin_missing())
}

/// Gets a credential and tries it; `true` when it is kept already.
async fn credential(
    context: &Context<'_>,
    args: &ConnectArgs,
    approached: &Approached,
) -> Result<(Tried, bool), AppError> {
    let app = context.app();
    if args.approve {
        let approval = approval::begin(app, approached).await?;
        let output = context.output();
        output.status("open this page in your browser, log in, and approve IGNY8:");
        output.event_line(approval.page.as_str());
        output.status("waiting five minutes at most; Ctrl-C stops");
        let approved = approval.wait(app).await?;
        let tried =
            connect::try_password(app, approached, &approved.user, &approved.password).await?;
        return Ok((tried, false));
    }
    let is_given = args.key_stdin || args.key_file.is_some();
    let can_ask = somebody_is_there(context.consent().no_input);
    if let Some(user) = &args.user {
        let kept = if is_given {
            None
        } else {
            connect::kept_password(app, &approached.site, user)?
        };
        if let Some(kept) = kept {
            match connect::try_password(app, approached, user, &kept).await {
                Err(error) if error.code() == "wordpress_login_failed" && can_ask => {
                    context
                        .output()
                        .warning("the password that is kept is not taken any more");
                }
                tried => return Ok((tried?, true)),
            }
        }
        let what = format!("the application password of {user}");
        let password = given(context, args, &what)?;
        let tried = connect::try_password(app, approached, user, &password).await?;
        return Ok((tried, false));
    }
    if !is_given {
        // One that is stored, or stands in a variable, serves again; a new one is asked for when the
        // site takes it no more.
        if let Some(kept) = connect::kept_key(app, &approached.site)? {
            match connect::try_key(app, approached, &kept).await {
                Err(error) if error.code() == "wordpress_key_refused" && can_ask => {
                    context
                        .output()
                        .warning("the key that is kept is not taken any more");
                }
                tried => return Ok((tried?, true)),
            }
        }
    }
    let key = given(context, args, "the key from Settings > IGNY8")?;
    let mut tried = connect::try_key(app, approached, &key).await?;
    let replaced = connect::replaced_key(app, &approached.site, &tried);
    tried.warnings.extend(replaced);
    Ok((tried, false))
}

fn given(context: &Context<'_>, args: &ConnectArgs, what: &str) -> Result<SecretString, AppError> {
    let stdin = args.key_stdin.then(|| Path::new("-"));
    let from = args.key_file.as_deref().or(stdin);
    if from.is_none() && !somebody_is_there(context.consent().no_input) {
        return Err(AppError::NeedsConsent {
            what: format!("{what} must be typed, and nobody can be asked"),
            hint: "add `--key-stdin` or `--key-file PATH`".to_owned(),
        });
    }
    read_secret(context, what, from, "--key-file PATH")
}

fn keep(
    context: &Context<'_>,
    args: &ConnectArgs,
    session: &crate::app::session::Session<'_>,
    approached: &Approached,
    tried: &Tried,
    is_kept: bool,
) -> Result<ConnectedSite, AppError> {
    if is_kept {
        return connect::keep(session, approached, tried, None);
    }
    let setting = context
        .app()
        .settings
        .text("secrets.backend")
        .unwrap_or("auto");
    let backend = Backend::from_setting(args.store.as_deref().unwrap_or(setting));
    let agreed = args.store.as_deref() == Some("file") || context.consent().yes;
    let consent = if agreed {
        FileConsent::Given
    } else {
        FileConsent::Withheld
    };
    let keeping = Keeping { backend, consent };
    match connect::keep(session, approached, tried, Some(keeping)) {
        Err(AppError::Secret(error @ SecretError::ConsentNeeded { .. })) => {
            confirm::ask(&error.to_string(), context.consent(), "add `--store file`")?;
            let keeping = Keeping {
                backend: Backend::File,
                consent: FileConsent::Given,
            };
            connect::keep(session, approached, tried, Some(keeping))
        }
        kept => kept,
    }
}

fn show(context: &Context<'_>, connected: &ConnectedSite) -> (Exit, String) {
    let integration = &connected.integration;
    let by = match integration.transport {
        Transport::Bridge => format!(
            "through the plugin {} with the key {}",
            integration.plugin_version.as_deref().unwrap_or_default(),
            integration.key_id.as_deref().unwrap_or_default()
        ),
        Transport::Core => "through core REST with an application password".to_owned(),
    };
    let message = format!(
        "connected with {} {by}, as {} ({}); the secret is kept in {}",
        integration.site_url,
        integration.user_login,
        integration.user_roles.join(", "),
        connected.secret_place
    );
    let exit = context.show(SCHEMA, connected, &message, String::new);
    (exit, message)
}
