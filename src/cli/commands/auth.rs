//! `igny8 auth`

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::credentials::{self, Stored, WORDPRESS};
use crate::cli::confirm::{self, somebody_is_there};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::secret::read_secret;
use crate::cli::table::{draw, words};
use crate::config::secret_name::SecretName;
use crate::config::secrets::{Backend, FileConsent, SecretError};

/// The arguments of `auth`.
#[derive(Debug, Args)]
pub struct AuthArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: AuthCommand,
}

#[derive(Debug, Subcommand)]
enum AuthCommand {
    /// Store a key or password: typed unseen, from standard input, or from a file
    Set {
        /// What it is for: a provider such as `openai`, or `wordpress`
        name: String,
        /// Read it from this file; `-` is standard input
        #[arg(long, value_name = "PATH")]
        from_file: Option<PathBuf>,
        /// Where to keep it; `file` agrees to plain text in a file that only you can read
        #[arg(long, value_enum)]
        store: Option<Place>,
    },
    /// List what is stored and where, never the secrets
    List,
    /// Remove a stored key or password
    Remove {
        /// What it is for
        name: String,
    },
    /// Try a key with a free request, or the login of WordPress
    Test {
        /// What it is for
        name: String,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Place {
    /// The system's keyring, else the file when you agree
    Auto,
    /// A private file
    File,
    /// The system's keyring
    Keyring,
}

/// Runs `auth`.
///
/// # Errors
/// Whatever the use-case says.
pub async fn run(context: &Context<'_>, args: AuthArgs) -> Result<Exit, AppError> {
    let app = context.app();
    match args.command {
        AuthCommand::Set {
            name,
            from_file,
            store,
        } => {
            let name = credentials::secret_name(app, &name)?;
            set(context, &name, from_file.as_deref(), store)
        }
        AuthCommand::List => {
            let found = credentials::list(app)?;
            let paging = Paging::complete(found.len());
            let message = if found.is_empty() {
                "no key is stored or set: `igny8 auth set NAME` stores one"
            } else {
                ""
            };
            let table = || {
                let rows: Vec<Vec<String>> = found
                    .iter()
                    .map(|found| {
                        let source = found.source.replace('_', " ");
                        vec![found.name.clone(), source, found.place.clone()]
                    })
                    .collect();
                let columns = [words("name"), words("source"), words("place")];
                draw(&columns, &rows, context.output().width)
            };
            Ok(context.show_list("igny8.auth.list/1", &found, paging, message, table))
        }
        AuthCommand::Remove { name } => {
            let name = credentials::secret_name(app, &name)?;
            if context.dry_run {
                let message = format!("would remove the stored secret for {name}");
                return Ok(context.show("igny8.auth.remove/1", &(), &message, String::new));
            }
            let removed = credentials::remove(app, &name)?;
            let places: Vec<&str> = removed.iter().map(|stored| stored.place.as_str()).collect();
            let message = format!("removed the secret for {name} from {}", places.join(", "));
            Ok(context.show("igny8.auth.remove/1", &removed, &message, String::new))
        }
        AuthCommand::Test { name } => {
            let accepted = if name == WORDPRESS {
                credentials::test_wordpress(app).await?
            } else {
                credentials::test_provider(app, &name).await?
            };
            let message = match (&accepted.account, accepted.models) {
                (Some(account), _) => format!(
                    "{} takes the login: {account} ({})",
                    accepted.address,
                    accepted.roles.join(", ")
                ),
                (None, models) => format!(
                    "{} answers and offers {} models",
                    accepted.address,
                    models.unwrap_or_default()
                ),
            };
            Ok(context.show("igny8.auth.test/1", &accepted, &message, String::new))
        }
    }
}

fn set(
    context: &Context<'_>,
    name: &SecretName,
    from_file: Option<&Path>,
    store: Option<Place>,
) -> Result<Exit, AppError> {
    let app = context.app();
    let schema = "igny8.auth.set/1";
    if !credentials::is_known(app, name)? {
        context.output().warning(&format!(
            "no provider `{name}` is known or set up yet: `igny8 config set --user providers.{name}.base_url URL`"
        ));
    }
    let setting = Backend::from_setting(app.settings.text("secrets.backend").unwrap_or("auto"));
    let backend = match store {
        Some(Place::Auto) => Backend::Auto,
        Some(Place::File) => Backend::File,
        Some(Place::Keyring) => Backend::Keyring,
        None => setting,
    };
    if context.dry_run {
        let message = format!("would store a secret for {name}");
        let data = Stored {
            name: name.to_string(),
            place: format!("{backend:?}").to_lowercase(),
        };
        return Ok(context.show(schema, &data, &message, String::new));
    }
    let secret = read_secret(context, &name.to_string(), from_file, "--from-file PATH")?;
    let agreed = matches!(store, Some(Place::File)) || context.consent().yes;
    let consent = if agreed {
        FileConsent::Given
    } else {
        FileConsent::Withheld
    };
    let stored = match credentials::set(app, name, &secret, backend, consent) {
        Err(AppError::Secret(error @ SecretError::ConsentNeeded { .. }))
            if somebody_is_there(context.consent().no_input) =>
        {
            confirm::ask(&error.to_string(), context.consent(), "add `--store file`")?;
            credentials::set(app, name, &secret, Backend::File, FileConsent::Given)?
        }
        stored => stored?,
    };
    let message = format!("stored the secret for {name} in {}", stored.place);
    Ok(context.show(schema, &stored, &message, String::new))
}
