//! `igny8 authors`

use clap::{Args, Subcommand};

use super::author_samples::{self, SampleCommand};
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::authors::{self, Profile};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};

/// The arguments of `authors`.
#[derive(Debug, Args)]
pub struct AuthorsArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: AuthorsCommand,
}

#[derive(Debug, Subcommand)]
enum AuthorsCommand {
    /// List the author profiles
    List,
    /// Show a profile
    Show {
        /// Its number or name
        author: String,
    },
    /// Add a profile; the first one is the default
    Add {
        /// What to call it
        name: String,
        #[command(flatten)]
        texts: Texts,
    },
    /// Change a profile
    Edit {
        /// Its number or name
        author: String,
        /// What to call it from now on
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        texts: Texts,
    },
    /// Remove a profile; its tasks go back to the default one
    Remove {
        /// Its number or name
        author: String,
    },
    /// Add, list and remove texts that an author has written
    Sample {
        /// What to do with them.
        #[command(subcommand)]
        command: SampleCommand,
    },
    /// Show how an author writes, measured on the author's own texts
    Style {
        /// Its number or name
        author: String,
    },
}

#[derive(Debug, Args)]
struct Texts {
    /// What the author is, such as `interior designer`
    #[arg(long)]
    role: Option<String>,
    /// How the author sounds, such as `calm and exact`
    #[arg(long)]
    tone: Option<String>,
    /// Whom the author writes for
    #[arg(long)]
    audience: Option<String>,
    /// Further rules, told to the model as they stand
    #[arg(long)]
    guidelines: Option<String>,
    /// Let tasks without an author use this one
    #[arg(long, overrides_with = "no_default")]
    default: bool,
    /// Let tasks without an author use none
    #[arg(long)]
    no_default: bool,
}

impl Texts {
    fn into_profile(self, name: Option<String>) -> Profile {
        Profile {
            name,
            role: self.role,
            tone: self.tone,
            audience: self.audience,
            guidelines: self.guidelines,
            default: match (self.default, self.no_default) {
                (true, _) => Some(true),
                (false, true) => Some(false),
                (false, false) => None,
            },
        }
    }
}

/// Runs `authors`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: AuthorsArgs) -> Result<Exit, AppError> {
    match args.command {
        AuthorsCommand::List => list(context),
        AuthorsCommand::Show { author } => {
            let session = context.read()?;
            let found = authors::show(&session, &author)?;
            let lines = [
                ("name", &found.name),
                ("role", &found.role),
                ("tone", &found.tone),
                ("audience", &found.audience),
                ("guidelines", &found.guidelines),
            ];
            Ok(context.show("igny8.authors.show/1", &found, "", || {
                let rows: Vec<Vec<String>> = lines
                    .into_iter()
                    .map(|(what, text)| vec![what.to_owned(), or_dash(Some(text))])
                    .collect();
                let columns = [words("author"), words("")];
                draw(&columns, &rows, context.output().width)
            }))
        }
        AuthorsCommand::Add { name, texts } => {
            let profile = texts.into_profile(Some(name));
            save(context, "authors add", None, &profile)
        }
        AuthorsCommand::Edit {
            author,
            name,
            texts,
        } => {
            let profile = texts.into_profile(name);
            if profile == Profile::default() {
                return Err(AppError::invalid(
                    "nothing is to be changed",
                    "add `--tone TEXT` or another of the options of `igny8 authors edit --help`",
                ));
            }
            save(context, "authors edit", Some(&author), &profile)
        }
        AuthorsCommand::Sample { command } => author_samples::run(context, command),
        AuthorsCommand::Style { author } => author_samples::style(context, &author),
        AuthorsCommand::Remove { author } => {
            let schema = "igny8.authors.change/1";
            if context.dry_run {
                let found = authors::show(&context.read()?, &author)?;
                let message = format!("would remove the author `{}`", found.name);
                return Ok(context.show(schema, &found, &message, String::new));
            }
            let session = context.begin("authors remove")?;
            let result = authors::remove(&session, &author).map(|found| {
                let message = format!("removed the author `{}`", found.name);
                let exit = context.show(schema, &found, &message, String::new);
                (exit, message)
            });
            finish(session, result)
        }
    }
}

fn list(context: &Context<'_>) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = authors::list(&session)?;
    let paging = Paging::complete(found.len());
    let message = if found.is_empty() {
        "there is no author yet: `igny8 authors add NAME --tone TEXT` adds one"
    } else {
        ""
    };
    let table = || {
        let rows: Vec<Vec<String>> = found
            .iter()
            .map(|author| {
                let mark = if author.is_default { "default" } else { "" };
                vec![
                    author.id.to_string(),
                    author.name.clone(),
                    or_dash(Some(&author.role)),
                    or_dash(Some(&author.tone)),
                    or_dash(Some(&author.audience)),
                    mark.to_owned(),
                ]
            })
            .collect();
        let columns = [
            number("id"),
            words("name"),
            words("role"),
            words("tone"),
            words("audience"),
            words(""),
        ];
        draw(&columns, &rows, context.output().width)
    };
    Ok(context.show_list("igny8.authors.list/1", &found, paging, message, table))
}

fn save(
    context: &Context<'_>,
    command: &str,
    author: Option<&str>,
    profile: &Profile,
) -> Result<Exit, AppError> {
    let schema = "igny8.authors.change/1";
    if context.dry_run {
        let wanted = authors::preview(&context.read()?, author, profile)?;
        let message = format!("would keep the author `{}`", wanted.name);
        return Ok(context.show(schema, &wanted, &message, String::new));
    }
    let session = context.begin(command)?;
    let result = authors::save(&session, author, profile).map(|author| {
        let default = if author.is_default {
            ", the default one"
        } else {
            ""
        };
        let message = format!("author {} is `{}`{default}", author.id, author.name);
        let exit = context.show(schema, &author, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}
