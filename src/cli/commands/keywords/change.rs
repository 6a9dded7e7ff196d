//! `igny8 keywords add`, `edit` and `remove`

use clap::{Args, ValueEnum};

use super::{counted, table};
use crate::app::error::AppError;
use crate::app::planner::keywords::{self, AddRequest, Added, EditRequest, KeywordView};
use crate::cli::confirm;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_unknown, words};
use crate::domain::ids::KeywordId;
use crate::domain::keyword::Intent;
use crate::domain::status::KeywordStatus;

#[derive(Debug, Args)]
pub(super) struct AddArgs {
    /// The keywords; quote those of several words
    #[arg(required = true)]
    keywords: Vec<String>,
    /// Searches per month
    #[arg(long, value_name = "N")]
    volume: Option<i64>,
    /// Difficulty, 0 to 100
    #[arg(long, value_name = "N")]
    difficulty: Option<i64>,
    /// informational, commercial, transactional or navigational
    #[arg(long)]
    intent: Option<Intent>,
    /// The market, such as `us`
    #[arg(long, value_name = "CODE")]
    market: Option<String>,
    /// Put them into this sector
    #[arg(long, value_name = "NAME")]
    sector: Option<String>,
}

pub(super) fn add(context: &Context<'_>, args: AddArgs) -> Result<Exit, AppError> {
    let request = AddRequest {
        keywords: args.keywords,
        search_volume: args.volume,
        difficulty: args.difficulty,
        intent: args.intent,
        market: args.market,
        sector: args.sector,
    };
    if context.dry_run {
        let session = context.read()?;
        let planned = keywords::plan_add(&session, &request)?;
        let message = format!("would add: {}", summary(&planned));
        return Ok(show_added(context, &planned, &message));
    }
    let session = context.begin("keywords add")?;
    let result = keywords::add(&session, &request).map(|added| {
        let message = summary(&added);
        (show_added(context, &added, &message), message)
    });
    finish(session, result)
}

fn summary(added: &[Added]) -> String {
    let count = |outcome| added.iter().filter(|one| one.outcome == outcome).count();
    format!(
        "{} new, {} updated, {} unchanged",
        count("new"),
        count("updated"),
        count("unchanged")
    )
}

fn show_added(context: &Context<'_>, added: &[Added], message: &str) -> Exit {
    context.show("igny8.keywords.add/1", &added, message, || {
        let rows: Vec<Vec<String>> = added
            .iter()
            .map(|one| {
                let id = one.id.map(|id| id.0);
                vec![or_unknown(id), one.keyword.clone(), one.outcome.to_owned()]
            })
            .collect();
        let columns = [number("id"), words("keyword"), words("outcome")];
        draw(&columns, &rows, context.output().width)
    })
}

/// A value that may be taken back to unknown.
#[derive(Clone, Copy, Debug)]
struct OrUnknown<T>(Option<T>);

fn number_or_unknown(text: &str) -> Result<OrUnknown<i64>, String> {
    if text == "unknown" {
        return Ok(OrUnknown(None));
    }
    let number = text.parse();
    number
        .map(|number| OrUnknown(Some(number)))
        .map_err(|_| "give a number, or `unknown`".to_owned())
}

fn intent_or_unknown(text: &str) -> Result<OrUnknown<Intent>, String> {
    if text == "unknown" {
        return Ok(OrUnknown(None));
    }
    let intent = text.parse::<Intent>();
    intent
        .map(|intent| OrUnknown(Some(intent)))
        .map_err(|error| format!("{error}, unknown"))
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Aside {
    Active,
    Inactive,
}

#[derive(Debug, Args)]
pub(super) struct EditArgs {
    /// Their numbers
    #[arg(required = true, value_name = "ID")]
    ids: Vec<i64>,
    /// Another text, for one keyword
    #[arg(long, value_name = "TEXT")]
    keyword: Option<String>,
    /// Searches per month, or `unknown`
    #[arg(long, value_name = "N", value_parser = number_or_unknown)]
    volume: Option<OrUnknown<i64>>,
    /// Difficulty from 0 to 100, or `unknown`
    #[arg(long, value_name = "N", value_parser = number_or_unknown)]
    difficulty: Option<OrUnknown<i64>>,
    /// What the searcher wants, or `unknown`
    #[arg(long, value_parser = intent_or_unknown)]
    intent: Option<OrUnknown<Intent>>,
    /// The market; an empty one is unset
    #[arg(long, value_name = "CODE")]
    market: Option<String>,
    /// Move them into this sector, out of their clusters
    #[arg(long, value_name = "NAME")]
    sector: Option<String>,
    /// Set them aside, or take them back
    #[arg(long, value_enum)]
    status: Option<Aside>,
}

pub(super) fn edit(context: &Context<'_>, args: EditArgs) -> Result<Exit, AppError> {
    let request = EditRequest {
        ids: args.ids.into_iter().map(KeywordId).collect(),
        keyword: args.keyword,
        search_volume: args.volume.map(|value| value.0),
        difficulty: args.difficulty.map(|value| value.0),
        intent: args.intent.map(|value| value.0),
        market: args.market,
        sector: args.sector,
        status: args.status.map(|status| match status {
            Aside::Active => KeywordStatus::Active,
            Aside::Inactive => KeywordStatus::Inactive,
        }),
    };
    if context.dry_run {
        let session = context.read()?;
        let planned = keywords::plan_edit(&session, &request)?;
        let message = format!("would change {}", counted(planned.len()));
        return Ok(show_all(context, "edit", &planned, &message));
    }
    let session = context.begin("keywords edit")?;
    let result = keywords::edit(&session, &request).map(|edited| {
        let message = format!("changed {}", counted(edited.len()));
        (show_all(context, "edit", &edited, &message), message)
    });
    finish(session, result)
}

#[derive(Debug, Args)]
pub(super) struct RemoveArgs {
    /// Their numbers
    #[arg(required = true, value_name = "ID")]
    ids: Vec<i64>,
    /// Remove those as well that a task uses
    #[arg(long)]
    force: bool,
}

pub(super) fn remove(context: &Context<'_>, args: &RemoveArgs) -> Result<Exit, AppError> {
    let mut ids: Vec<KeywordId> = args.ids.iter().copied().map(KeywordId).collect();
    ids.sort_unstable_by_key(|id| id.0);
    ids.dedup();
    let planned = keywords::plan_remove(&context.read()?, &ids, args.force)?;
    if context.dry_run {
        let message = format!("would remove {}", counted(planned.len()));
        return Ok(show_all(context, "remove", &planned, &message));
    }
    let question = match planned.as_slice() {
        [one] => format!("this will remove the keyword `{}`", one.keyword),
        all => format!("this will remove {}", counted(all.len())),
    };
    confirm::ask(&question, context.consent(), "add `--yes`")?;
    let session = context.begin("keywords remove")?;
    let result = keywords::remove(&session, &ids, args.force).map(|removed| {
        let message = format!("removed {}", counted(removed.len()));
        (show_all(context, "remove", &removed, &message), message)
    });
    finish(session, result)
}

fn show_all(context: &Context<'_>, verb: &str, found: &[KeywordView], message: &str) -> Exit {
    let schema = format!("igny8.keywords.{verb}/1");
    context.show(&schema, &found, message, || {
        table(found, context.output().width)
    })
}
