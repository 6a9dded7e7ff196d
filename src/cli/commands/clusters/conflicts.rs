//! `igny8 clusters conflicts`

use clap::Args;

use crate::app::error::AppError;
use crate::app::planner::conflicts::{self, Conflicts, GroupName};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, words};

/// How many pairs people are shown.
const SHOWN_ROWS: usize = 50;

#[derive(Debug, Args)]
pub(super) struct ConflictsArgs {
    /// Only this sector, by number or name
    #[arg(long, value_name = "SECTOR")]
    sector: Option<String>,
}

pub(super) fn run(context: &Context<'_>, args: &ConflictsArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = conflicts::find(&session, args.sector.as_deref())?;
    let message = if found.competing.is_empty() && found.crowded.is_empty() {
        "no page groups compete".to_owned()
    } else {
        format!(
            "{} pair(s) of page groups compete, several pages aim at {}; \
             `igny8 clusters groups merge INTO FROM` brings two together",
            found.competing.len(),
            found.crowded.len()
        )
    };
    let schema = "igny8.clusters.conflicts/1";
    Ok(context.show(schema, &found, &message, || {
        text(&found, context.output().width)
    }))
}

fn text(found: &Conflicts, width: u16) -> String {
    let named = |group: &GroupName| format!("{} {}", group.id, group.name);
    let mut parts = Vec::new();
    let pairs: Vec<Vec<String>> = found
        .competing
        .iter()
        .take(SHOWN_ROWS)
        .map(|pair| vec![named(&pair.one), named(&pair.other), pair.why.clone()])
        .collect();
    if !pairs.is_empty() {
        let columns = [
            words("page group"),
            words("competes with"),
            words("because"),
        ];
        parts.push(draw(&columns, &pairs, width));
    }
    let crowded: Vec<Vec<String>> = found
        .crowded
        .iter()
        .flat_map(|crowded| {
            crowded.pieces.iter().map(|piece| {
                vec![
                    named(&crowded.group),
                    format!("{} {}", piece.noun, piece.id),
                    piece.title.clone(),
                ]
            })
        })
        .collect();
    if !crowded.is_empty() {
        let columns = [words("page group"), words("page"), words("title")];
        parts.push(draw(&columns, &crowded, width));
    }
    parts.join("\n\n")
}
