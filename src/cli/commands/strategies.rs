//! `igny8 strategies`

use clap::{Args, Subcommand};
use serde_json::json;

use super::content::fields;
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::system::strategies::{self, Change};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};

/// The arguments of `strategies`.
#[derive(Debug, Args)]
pub struct StrategiesArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: StrategiesCommand,
}

#[derive(Debug, Subcommand)]
enum StrategiesCommand {
    /// List the strategies
    List,
    /// Show a strategy
    Show {
        /// Its number or name
        strategy: String,
    },
    /// Add a strategy; the first one is put into use
    Add {
        /// What to call it
        name: String,
        #[command(flatten)]
        texts: Texts,
    },
    /// Change a strategy
    Edit {
        /// Its number or name
        strategy: String,
        /// What to call it from now on
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        texts: Texts,
    },
    /// Remove a strategy
    Remove {
        /// Its number or name
        strategy: String,
    },
    /// Put a strategy into use for ideas and texts
    Use {
        /// Its number or name
        #[arg(required_unless_present = "none")]
        strategy: Option<String>,
        /// Use none
        #[arg(long, conflicts_with = "strategy")]
        none: bool,
    },
}

#[derive(Debug, Args)]
struct Texts {
    /// Whom the pages are for
    #[arg(long)]
    audience: Option<String>,
    /// From which side they look at their topic
    #[arg(long)]
    angle: Option<String>,
    /// The structures that ideas may have, joined by commas; empty for any
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    structures: Option<Vec<String>>,
    /// How links are set, told to the model as it stands
    #[arg(long)]
    links: Option<String>,
    /// A further rule, told to the model as it stands; may be given several times, and replaces the
    /// rules there were
    #[arg(long = "rule", value_name = "RULE")]
    rules: Option<Vec<String>>,
}

impl Texts {
    fn into_change(self, name: Option<String>) -> Change {
        Change {
            name,
            audience: self.audience,
            angle: self.angle,
            structures: self.structures,
            links: self.links,
            rules: self.rules,
        }
    }
}

/// Runs `strategies`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: StrategiesArgs) -> Result<Exit, AppError> {
    match args.command {
        StrategiesCommand::List => list(context),
        StrategiesCommand::Show { strategy } => {
            let found = strategies::show(&context.read()?, &strategy)?;
            let shown = [
                ("name", found.name.clone()),
                ("audience", or_dash(Some(&found.audience))),
                ("angle", or_dash(Some(&found.angle))),
                ("structures", or_dash(Some(&found.structures.join(", ")))),
                ("links", or_dash(Some(&found.links))),
                ("rules", or_dash(Some(&found.rules.join("; ")))),
                (
                    "in use",
                    if found.is_used { "yes" } else { "no" }.to_owned(),
                ),
            ];
            Ok(context.show("igny8.strategies.show/1", &found, "", || fields(&shown)))
        }
        StrategiesCommand::Add { name, texts } => {
            let change = texts.into_change(Some(name));
            save(context, "strategies add", None, &change)
        }
        StrategiesCommand::Edit {
            strategy,
            name,
            texts,
        } => {
            let change = texts.into_change(name);
            if change == Change::default() {
                return Err(AppError::invalid(
                    "nothing is to be changed",
                    "add `--angle TEXT` or another of the options of `igny8 strategies edit --help`",
                ));
            }
            save(context, "strategies edit", Some(&strategy), &change)
        }
        StrategiesCommand::Remove { strategy } => {
            let schema = "igny8.strategies.change/1";
            if context.dry_run {
                let found = strategies::show(&context.read()?, &strategy)?;
                let message = format!("would remove the strategy `{}`", found.name);
                return Ok(context.show(schema, &found, &message, String::new));
            }
            let session = context.begin("strategies remove")?;
            let result = strategies::remove(&session, &strategy).map(|found| {
                let message = format!("removed the strategy `{}`", found.name);
                let exit = context.show(schema, &found, &message, String::new);
                (exit, message)
            });
            finish(session, result)
        }
        StrategiesCommand::Use { strategy, .. } => put_to_use(context, strategy.as_deref()),
    }
}

fn put_to_use(context: &Context<'_>, strategy: Option<&str>) -> Result<Exit, AppError> {
    let schema = "igny8.strategies.use/1";
    let sentence = |name: Option<&str>, would: &str| match name {
        Some(name) => format!("the strategy `{name}` {would} in use"),
        None => format!("no strategy {would} in use"),
    };
    if context.dry_run {
        let session = context.read()?;
        let found = strategy
            .map(|word| strategies::show(&session, word))
            .transpose()?;
        let message = sentence(found.as_ref().map(|used| used.name.as_str()), "would be");
        return Ok(context.show(schema, &json!({ "used": found }), &message, String::new));
    }
    let session = context.begin("strategies use")?;
    let result = strategies::put_to_use(&session, strategy).map(|found| {
        let message = sentence(found.as_ref().map(|used| used.name.as_str()), "is");
        let exit = context.show(schema, &json!({ "used": found }), &message, String::new);
        (exit, message)
    });
    finish(session, result)
}

fn list(context: &Context<'_>) -> Result<Exit, AppError> {
    let found = strategies::list(&context.read()?)?;
    let paging = Paging::complete(found.len());
    let message = if found.is_empty() {
        "there is no strategy yet: `igny8 strategies add NAME --angle TEXT` adds one"
    } else {
        ""
    };
    let table = || {
        let rows: Vec<Vec<String>> = found
            .iter()
            .map(|row| {
                vec![
                    row.id.to_string(),
                    row.name.clone(),
                    or_dash(Some(&row.audience)),
                    or_dash(Some(&row.angle)),
                    row.rules.len().to_string(),
                    if row.is_used { "in use" } else { "" }.to_owned(),
                ]
            })
            .collect();
        let columns = [
            number("id"),
            words("name"),
            words("audience"),
            words("angle"),
            number("rules"),
            words(""),
        ];
        draw(&columns, &rows, context.output().width)
    };
    Ok(context.show_list("igny8.strategies.list/1", &found, paging, message, table))
}

fn save(
    context: &Context<'_>,
    command: &str,
    strategy: Option<&str>,
    change: &Change,
) -> Result<Exit, AppError> {
    let schema = "igny8.strategies.change/1";
    if context.dry_run {
        let wanted = strategies::preview(&context.read()?, strategy, change)?;
        let message = format!("would keep the strategy `{}`", wanted.name);
        return Ok(context.show(schema, &wanted, &message, String::new));
    }
    let session = context.begin(command)?;
    let result = strategies::save(&session, strategy, change).map(|kept| {
        let used = if kept.is_used { ", in use" } else { "" };
        let message = format!("strategy {} is `{}`{used}", kept.id, kept.name);
        let exit = context.show(schema, &kept, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}
