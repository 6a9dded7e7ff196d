//! `igny8 keywords list`

use clap::{Args, ValueEnum};

use super::table;
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::planner::keywords::{self, KeywordOrder, Wanted};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::domain::keyword::Intent;
use crate::domain::status::KeywordStatus;

/// How many rows people see at once.
const SHOWN_ROWS: i64 = 50;

/// Which keywords.
#[derive(Debug, Args)]
pub(super) struct FilterArgs {
    /// Only these: active, inactive or used
    #[arg(long)]
    status: Option<KeywordStatus>,
    /// Only this intent: informational, commercial, transactional or navigational
    #[arg(long)]
    intent: Option<Intent>,
    /// At least this many searches per month
    #[arg(long, value_name = "N")]
    min_volume: Option<i64>,
    /// At most this many searches per month
    #[arg(long, value_name = "N")]
    max_volume: Option<i64>,
    /// At least this difficulty
    #[arg(long, value_name = "N")]
    min_difficulty: Option<i64>,
    /// At most this difficulty
    #[arg(long, value_name = "N")]
    max_difficulty: Option<i64>,
    /// Only this cluster, by number or name
    #[arg(long, conflicts_with = "unassigned")]
    cluster: Option<String>,
    /// Only those in no cluster
    #[arg(long)]
    unassigned: bool,
    /// Only this sector, by number or name
    #[arg(long)]
    sector: Option<String>,
    /// Only those that contain this text
    #[arg(long, value_name = "TEXT")]
    contains: Option<String>,
    /// Sort by this
    #[arg(long, value_enum, default_value_t = Sort::Id)]
    sort: Sort,
    /// Largest or last first
    #[arg(long)]
    descending: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Sort {
    Id,
    Keyword,
    Volume,
    Difficulty,
}

impl FilterArgs {
    pub(super) fn wanted(&self) -> Wanted {
        Wanted {
            status: self.status,
            intent: self.intent,
            min_volume: self.min_volume,
            max_volume: self.max_volume,
            min_difficulty: self.min_difficulty,
            max_difficulty: self.max_difficulty,
            cluster: self.cluster.clone(),
            unassigned: self.unassigned,
            sector: self.sector.clone(),
            contains: self.contains.clone(),
            order: match self.sort {
                Sort::Id => KeywordOrder::Id,
                Sort::Keyword => KeywordOrder::Keyword,
                Sort::Volume => KeywordOrder::Volume,
                Sort::Difficulty => KeywordOrder::Difficulty,
            },
            descending: self.descending,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[command(flatten)]
    filter: FilterArgs,
    /// Show this page
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=1_000_000_000))]
    page: Option<i64>,
    /// How many keywords a page has
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=1_000_000))]
    page_size: Option<i64>,
}

pub(super) fn list(context: &Context<'_>, args: &ListArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let paged = args.page.is_some() || args.page_size.is_some();
    let page_size = args.page_size.unwrap_or(SHOWN_ROWS);
    let page = args.page.unwrap_or(1);
    let limit = (paged || !context.output().json).then_some(page_size);
    let offset = if limit.is_some() {
        (page - 1) * page_size
    } else {
        0
    };
    let (found, count) = keywords::list(&session, &args.filter.wanted(), offset, limit)?;
    let paging = Paging {
        count,
        page: limit.map(|_| page),
        page_size: limit.unwrap_or(0),
    };
    let shown = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let message = if count == 0 {
        "no keywords".to_owned()
    } else if context.output().json || shown == count {
        String::new()
    } else if offset + shown < count {
        format!(
            "{shown} of {count} keywords; more with `--page {}` or `--page-size N`",
            page + 1
        )
    } else {
        format!("{shown} of {count} keywords")
    };
    Ok(
        context.show_list("igny8.keywords.list/1", &found, paging, &message, || {
            table(&found, context.output().width)
        }),
    )
}
