//! `igny8 clusters`

mod conflicts;
mod groups;

use clap::{Args, Subcommand};

use super::clusters_map::{self, MapArgs};
use crate::app::error::AppError;
use crate::app::planner::cluster_changes::{self, Change};
use crate::app::planner::clusters::{self, ClusterDetail, ClusterView, Filter};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::cli::paging::{PageArgs, shown};
use crate::cli::table::{draw, number, or_dash, or_unknown, words};
use crate::domain::ids::KeywordId;
use crate::domain::keyword::Intent;
use crate::domain::status::ClusterStatus;
use crate::engines::text::display::strip_controls;

/// The arguments of `clusters`.
#[derive(Debug, Args)]
pub struct ClustersArgs {
    /// What to do with them.
    #[command(subcommand)]
    command: ClustersCommand,
}

#[derive(Debug, Subcommand)]
enum ClustersCommand {
    /// List the clusters, largest first
    List {
        /// Only this status: active or archived
        #[arg(long)]
        status: Option<ClusterStatus>,
        /// Only this sector, by number or name
        #[arg(long, value_name = "SECTOR")]
        sector: Option<String>,
        #[command(flatten)]
        page: PageArgs,
    },
    /// Show a cluster with its keywords
    Show {
        /// Its number or name
        cluster: String,
    },
    /// Give a cluster another name
    Rename {
        /// Its number or name
        cluster: String,
        /// The new name
        name: String,
        /// What it is about
        #[arg(long, value_name = "TEXT")]
        description: Option<String>,
    },
    /// Move all that other clusters have into one, and remove them
    Merge {
        /// The cluster that stays, by number or name
        into: String,
        /// The clusters that go into it, by number or name
        #[arg(required = true)]
        from: Vec<String>,
    },
    /// Move some keywords of a cluster into a new one
    Split {
        /// Its number or name
        cluster: String,
        /// The keywords that leave it, by number; `-` reads the numbers from standard input
        #[arg(long, required = true, num_args = 1.., value_name = "ID")]
        keywords: Vec<String>,
        /// What the new cluster is called
        #[arg(long)]
        name: String,
    },
    /// Archive a cluster: it is kept, and left alone
    Archive {
        /// Its number or name
        cluster: String,
        /// Take it back into use instead
        #[arg(long)]
        restore: bool,
    },
    /// Rename, merge, split and move page groups: the keywords that one page can answer
    Groups(groups::GroupsArgs),
    /// Find page groups whose pages would compete, and those that several pages aim at
    Conflicts(conflicts::ConflictsArgs),
    /// Draw the topics and page groups, sized by searches
    Map(MapArgs),
}

/// Runs `clusters`.
///
/// # Errors
/// Whatever the use-case says.
pub fn run(context: &Context<'_>, args: ClustersArgs) -> Result<Exit, AppError> {
    let (command, requested) = match args.command {
        ClustersCommand::List {
            status,
            sector,
            page,
        } => return list(context, &Filter { status, sector }, page),
        ClustersCommand::Show { cluster } => return show(context, &cluster),
        ClustersCommand::Groups(args) => return groups::run(context, args),
        ClustersCommand::Conflicts(args) => return conflicts::run(context, &args),
        ClustersCommand::Map(args) => return clusters_map::map(context, &args),
        ClustersCommand::Rename {
            cluster,
            name,
            description,
        } => (
            "clusters rename",
            Change::Rename {
                cluster,
                name,
                description,
            },
        ),
        ClustersCommand::Merge { into, from } => ("clusters merge", Change::Merge { into, from }),
        ClustersCommand::Split {
            cluster,
            keywords,
            name,
        } => {
            let keywords = ids::numbers(&keywords)?.unwrap_or_default();
            let keywords = keywords.into_iter().map(KeywordId).collect();
            (
                "clusters split",
                Change::Split {
                    cluster,
                    keywords,
                    name,
                },
            )
        }
        ClustersCommand::Archive { cluster, restore } => {
            ("clusters archive", Change::Archive { cluster, restore })
        }
    };
    change(context, command, &requested)
}

fn list(context: &Context<'_>, filter: &Filter, page: PageArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let (found, paging) = clusters::list(&session, filter, page.paging())?;
    let (rows, note) = shown(&found, paging);
    let message = if found.is_empty() {
        "no clusters; `igny8 cluster` makes them".to_owned()
    } else {
        note
    };
    let schema = "igny8.clusters.list/1";
    Ok(context.show_list(schema, &found, paging, &message, || {
        table(rows, context.output().width)
    }))
}

fn table(views: &[ClusterView], width: u16) -> String {
    let rows: Vec<Vec<String>> = views
        .iter()
        .map(|view| {
            let cluster = &view.cluster;
            vec![
                cluster.id.to_string(),
                cluster.name.clone(),
                cluster.keyword_count.to_string(),
                view.page_group_count.to_string(),
                or_unknown(cluster.search_volume),
                cluster.status.to_string(),
                cluster.origin.clone(),
                view.sector.clone(),
            ]
        })
        .collect();
    let columns = [
        number("id"),
        words("name"),
        number("keywords"),
        number("pages"),
        number("volume"),
        words("status"),
        words("origin"),
        words("sector"),
    ];
    draw(&columns, &rows, width)
}

fn show(context: &Context<'_>, cluster: &str) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = clusters::show(&session, cluster)?;
    Ok(context.show("igny8.clusters.show/1", &found, "", || {
        format!(
            "{}\n\n{}",
            head(&found),
            members(&found, context.output().width)
        )
    }))
}

fn head(found: &ClusterDetail) -> String {
    let cluster = &found.view.cluster;
    let lines = [
        format!(
            "{} (cluster {}, {}, made by {}, sector {})",
            cluster.name, cluster.id, cluster.status, cluster.origin, found.view.sector,
        ),
        format!(
            "{} keyword(s), {} page group(s), volume {}, {} idea(s)",
            cluster.keyword_count,
            found.page_groups.len(),
            or_unknown(cluster.search_volume),
            found.idea_count,
        ),
        cluster.description.clone(),
    ];
    let lines: Vec<String> = lines
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| strip_controls(line))
        .collect();
    lines.join("\n")
}

/// Draws the keywords by their page groups; what is in none comes last.
fn members(found: &ClusterDetail, width: u16) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let groups = found.page_groups.iter().map(|group| Some(&group.group));
    for group in groups.chain([None]) {
        let id = group.map(|group| group.id);
        for keyword in found.keywords.iter().filter(|one| one.page_group_id == id) {
            rows.push(vec![
                id.map_or_else(|| "-".to_owned(), |id| id.to_string()),
                or_dash(group.map(|group| group.name.as_str())),
                keyword.id.to_string(),
                keyword.keyword.clone(),
                or_unknown(keyword.search_volume),
                or_dash(keyword.intent.map(Intent::as_str)),
                if keyword.is_pinned {
                    "pinned"
                } else {
                    keyword.status.as_str()
                }
                .to_owned(),
            ]);
        }
    }
    let columns = [
        number("group"),
        words("page group"),
        number("id"),
        words("keyword"),
        number("volume"),
        words("intent"),
        words("status"),
    ];
    draw(&columns, &rows, width)
}

fn change(context: &Context<'_>, command: &str, change: &Change) -> Result<Exit, AppError> {
    let schema = "igny8.clusters.change/1";
    if context.dry_run {
        let session = context.read()?;
        let message = cluster_changes::describe(&session, change)?;
        return Ok(context.show(schema, &(), &message, String::new));
    }
    let session = context.begin(command)?;
    let result = cluster_changes::change(&session, change).map(|view| {
        let cluster = &view.cluster;
        let message = format!(
            "cluster {} `{}` is {} with {} keyword(s)",
            cluster.id, cluster.name, cluster.status, cluster.keyword_count
        );
        (
            context.show(schema, &view, &message, String::new),
            message.clone(),
        )
    });
    finish(session, result)
}
