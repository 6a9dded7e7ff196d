//! `igny8 keywords move`, `pin` and `unpin`

use clap::Args;

use super::{counted, table};
use crate::app::error::AppError;
use crate::app::planner::keywords::KeywordView;
use crate::app::planner::moving::{self, Destination};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::domain::ids::KeywordId;

#[derive(Debug, Args)]
pub(super) struct MoveArgs {
    /// Their numbers
    #[arg(required = true, value_name = "ID")]
    ids: Vec<i64>,
    /// The cluster they go into, by number or name
    #[arg(long, value_name = "CLUSTER", required_unless_present = "out")]
    to: Option<String>,
    /// The page group in that cluster, by number or name; the one that suits when none is named
    #[arg(long, value_name = "GROUP", requires = "to")]
    group: Option<String>,
    /// Take them out of their clusters instead, and keep them out
    #[arg(long, conflicts_with = "to")]
    out: bool,
}

pub(super) fn move_keywords(context: &Context<'_>, args: MoveArgs) -> Result<Exit, AppError> {
    let ids: Vec<KeywordId> = args.ids.into_iter().map(KeywordId).collect();
    let destination = match args.to {
        Some(cluster) => Destination::Cluster {
            cluster,
            group: args.group,
        },
        None => Destination::Nowhere,
    };
    if context.dry_run {
        let session = context.read()?;
        let message = moving::describe(&session, &ids, &destination)?;
        return Ok(show(context, "move", &[], &message));
    }
    let session = context.begin("keywords move")?;
    let result = moving::move_keywords(&session, &ids, &destination).map(|moved| {
        let message = format!("moved and pinned {}", counted(moved.len()));
        (show(context, "move", &moved, &message), message)
    });
    finish(session, result)
}

#[derive(Debug, Args)]
pub(super) struct PinArgs {
    /// Their numbers
    #[arg(required = true, value_name = "ID")]
    ids: Vec<i64>,
}

pub(super) fn pin(
    context: &Context<'_>,
    args: &PinArgs,
    is_pinned: bool,
) -> Result<Exit, AppError> {
    let ids: Vec<KeywordId> = args.ids.iter().copied().map(KeywordId).collect();
    let verb = if is_pinned { "pin" } else { "unpin" };
    if context.dry_run {
        let found = moving::preview_pin(&context.read()?, &ids)?;
        let message = format!("would {verb} {}", counted(found.len()));
        return Ok(show(context, verb, &found, &message));
    }
    let session = context.begin(&format!("keywords {verb}"))?;
    let result = moving::pin(&session, &ids, is_pinned).map(|changed| {
        let message = format!("{verb}ned {}", counted(changed.len()));
        (show(context, verb, &changed, &message), message)
    });
    finish(session, result)
}

fn show(context: &Context<'_>, verb: &str, found: &[KeywordView], message: &str) -> Exit {
    let schema = format!("igny8.keywords.{verb}/1");
    context.show(&schema, &found, message, || {
        if found.is_empty() {
            return String::new();
        }
        table(found, context.output().width)
    })
}
