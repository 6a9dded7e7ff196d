//! `igny8 clusters groups`

use clap::{Args, Subcommand};

use crate::app::error::AppError;
use crate::app::planner::page_groups::{self, GroupChange};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::domain::ids::KeywordId;

#[derive(Debug, Args)]
pub(super) struct GroupsArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: GroupsCommand,
}

#[derive(Debug, Subcommand)]
enum GroupsCommand {
    /// Give a page group another name
    Rename {
        /// Its number or name
        group: String,
        /// The new name
        name: String,
    },
    /// Move the keywords of other page groups into one, and remove them
    Merge {
        /// The page group that stays, by number or name
        into: String,
        /// The page groups that go into it, by number or name
        #[arg(required = true)]
        from: Vec<String>,
    },
    /// Move some keywords of a page group into a new one of the same cluster
    Split {
        /// Its number or name
        group: String,
        /// The keywords that leave it, by number; `-` reads the numbers from standard input
        #[arg(long, required = true, num_args = 1.., value_name = "ID")]
        keywords: Vec<String>,
        /// What the new page group is called
        #[arg(long)]
        name: String,
    },
    /// Move a page group with its keywords into another cluster
    Move {
        /// Its number or name
        group: String,
        /// The cluster, by number or name
        #[arg(long, value_name = "CLUSTER")]
        to: String,
    },
}

pub(super) fn run(context: &Context<'_>, args: GroupsArgs) -> Result<Exit, AppError> {
    let (verb, change) = match args.command {
        GroupsCommand::Rename { group, name } => ("rename", GroupChange::Rename { group, name }),
        GroupsCommand::Merge { into, from } => ("merge", GroupChange::Merge { into, from }),
        GroupsCommand::Split {
            group,
            keywords,
            name,
        } => {
            let keywords = ids::numbers(&keywords)?.unwrap_or_default();
            let keywords = keywords.into_iter().map(KeywordId).collect();
            let split = GroupChange::Split {
                group,
                keywords,
                name,
            };
            ("split", split)
        }
        GroupsCommand::Move { group, to } => ("move", GroupChange::Move { group, to }),
    };
    let schema = "igny8.clusters.groups/1";
    if context.dry_run {
        let message = page_groups::describe(&context.read()?, &change)?;
        return Ok(context.show(schema, &(), &message, String::new));
    }
    let session = context.begin(&format!("clusters groups {verb}"))?;
    let result = page_groups::change(&session, &change).map(|changed| {
        let group = &changed.group;
        let message = format!(
            "page group {} `{}` of the cluster `{}` has {} keyword(s)",
            group.id, group.name, changed.cluster, group.keyword_count
        );
        (
            context.show(schema, &changed, &message, String::new),
            message.clone(),
        )
    });
    finish(session, result)
}
