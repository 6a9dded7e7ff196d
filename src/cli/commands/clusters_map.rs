//! `igny8 clusters map`

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::app::error::AppError;
use crate::app::own_files;
use crate::app::planner::map::{self, MapFormat, MapRequest};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::os::files;

#[derive(Debug, Args)]
pub(super) struct MapArgs {
    /// How to write it: html is a page to look at in a browser
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Write to this new file instead of standard output
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// Replace the file when it exists
    #[arg(long, requires = "to")]
    force: bool,
    /// Only this sector, by number or name
    #[arg(long, value_name = "SECTOR")]
    sector: Option<String>,
    /// Name so many keywords of each page group, the most searched first
    #[arg(long, value_name = "N", default_value_t = 25)]
    keywords: usize,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Html,
    Json,
    Csv,
}

/// What a map in a file came to.
#[derive(Debug, Serialize)]
struct Mapped {
    /// The file.
    file: String,
    /// How many topics are on it.
    topics: usize,
    /// How many page groups are on it.
    page_groups: usize,
    /// How many keywords are on it.
    keywords: u64,
    /// How many keywords are in no topic.
    unassigned_keywords: u64,
}

pub(super) fn map(context: &Context<'_>, args: &MapArgs) -> Result<Exit, AppError> {
    let output = context.output();
    if args.to.is_none() && output.json {
        return Err(AppError::invalid(
            "the map and the answer in JSON cannot both go to standard output",
            "add `--to FILE`, or use `--format json` without `--json`",
        ));
    }
    let session = context.read()?;
    let request = MapRequest {
        sector: args.sector.clone(),
        keywords_per_group: args.keywords,
    };
    let found = map::map(&session, &request)?;
    if found.topics.is_empty() {
        return Err(AppError::invalid(
            "there are no clusters to draw",
            "run `igny8 cluster` first",
        ));
    }
    let format = match args.format {
        Format::Html => MapFormat::Html,
        Format::Json => MapFormat::Json,
        Format::Csv => MapFormat::Csv,
    };
    let bytes = map::render(&found, format)?;
    let Some(path) = &args.to else {
        output.raw(&bytes);
        return Ok(Exit::Done);
    };
    own_files::spare_all(context.app(), path, args.force)?;
    let verb = if context.dry_run {
        "would write"
    } else if args.force {
        files::write_private(path, &bytes)?;
        "wrote"
    } else {
        files::write_new_private(path, &bytes)?;
        "wrote"
    };
    let mapped = Mapped {
        file: path.display().to_string(),
        topics: found.topics.len(),
        page_groups: found.group_count(),
        keywords: found.keyword_count(),
        unassigned_keywords: found.unassigned_keywords,
    };
    let message = format!("{verb} {} to {}", found.summary(), path.display());
    Ok(context.show("igny8.clusters.map/1", &mapped, &message, String::new))
}
