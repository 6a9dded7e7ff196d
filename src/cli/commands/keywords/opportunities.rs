//! `igny8 keywords opportunities`

use clap::Args;

use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::planner::keywords::Wanted;
use crate::app::planner::opportunities::{self, Opportunities, OpportunityRequest};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, or_unknown, words};
use crate::domain::keyword::Intent;

/// How many rows people see at once.
const SHOWN_ROWS: usize = 50;

#[derive(Debug, Args)]
pub(super) struct OpportunityArgs {
    /// At most so many; in text 50 unless this is given, in JSON all
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// List those too that a task, an article or a ranking page covers
    #[arg(long)]
    all: bool,
    /// Only this intent: informational, commercial, transactional or navigational
    #[arg(long)]
    intent: Option<Intent>,
    /// Only those that ask a question
    #[arg(long)]
    questions: bool,
    /// Leave out those that name a brand
    #[arg(long)]
    without_brands: bool,
    /// At least this many searches per month; those of unknown volume are left out
    #[arg(long, value_name = "N")]
    min_volume: Option<i64>,
    /// At most this difficulty; those of unknown difficulty are left out
    #[arg(long, value_name = "N")]
    max_difficulty: Option<i64>,
    /// Only this cluster, by number or name
    #[arg(long)]
    cluster: Option<String>,
    /// Only this sector, by number or name
    #[arg(long)]
    sector: Option<String>,
    /// Only those that contain this text
    #[arg(long, value_name = "TEXT")]
    contains: Option<String>,
}

pub(super) fn opportunities(
    context: &Context<'_>,
    args: &OpportunityArgs,
) -> Result<Exit, AppError> {
    let output = context.output();
    let session = context.read()?;
    let request = OpportunityRequest {
        wanted: Wanted {
            intent: args.intent,
            min_volume: args.min_volume,
            max_difficulty: args.max_difficulty,
            cluster: args.cluster.clone(),
            sector: args.sector.clone(),
            contains: args.contains.clone(),
            ..Wanted::default()
        },
        covered_too: args.all,
        questions_only: args.questions,
        without_brands: args.without_brands,
        limit: args.limit.or((!output.json).then_some(SHOWN_ROWS)),
    };
    let result = opportunities::opportunities(&session, &request)?;
    let paging = Paging {
        count: i64::try_from(result.count).unwrap_or(i64::MAX),
        ..Paging::default()
    };
    let message = summary(&result);
    let schema = "igny8.keywords.opportunities/1";
    Ok(
        context.show_list(schema, &result.found, paging, &message, || {
            table(&result, output.width)
        }),
    )
}

fn summary(result: &Opportunities) -> String {
    let mut parts = Vec::new();
    let shown = result.found.len() as u64;
    if result.count == 0 {
        parts.push("no opportunities".to_owned());
    } else if shown < result.count {
        parts.push(format!(
            "the best {shown} of {}; more with `--limit N`",
            result.count
        ));
    }
    if result.without_volume > 0 {
        parts.push(format!(
            "{} have no known volume and come last",
            result.without_volume
        ));
    }
    if result.covered > 0 {
        parts.push(format!("{} are covered already", result.covered));
    }
    parts.join("; ")
}

fn table(result: &Opportunities, width: u16) -> String {
    let rows: Vec<Vec<String>> = result
        .found
        .iter()
        .map(|found| {
            vec![
                or_unknown(found.score),
                found.id.to_string(),
                found.keyword.clone(),
                or_unknown(found.search_volume),
                or_unknown(found.difficulty),
                found.intent.map_or("unknown", Intent::as_str).to_owned(),
                or_dash(found.cluster.as_deref()),
                found.why.clone(),
            ]
        })
        .collect();
    let columns = [
        number("score"),
        number("id"),
        words("keyword"),
        number("volume"),
        number("difficulty"),
        words("intent"),
        words("cluster"),
        words("why"),
    ];
    draw(&columns, &rows, width)
}
