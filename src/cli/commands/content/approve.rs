//! `igny8 content approve`

use clap::Args;

use crate::app::error::AppError;
use crate::app::writer::approval::{self, Approval, Request};
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::ids;
use crate::domain::content::ContentKind;
use crate::domain::ids::ContentId;

#[derive(Debug, Args)]
pub(super) struct ApproveArgs {
    /// The texts; `-` reads their numbers from standard input
    #[arg(
        value_name = "CONTENT",
        required_unless_present = "all",
        conflicts_with = "all"
    )]
    content: Vec<String>,
    /// Every article; with `--revoke`, everything approved
    #[arg(long)]
    all: bool,
    /// Take the approval back
    #[arg(long)]
    revoke: bool,
    /// Approve texts too that wait for a review
    #[arg(long)]
    flagged: bool,
}

pub(super) fn run(context: &Context<'_>, args: &ApproveArgs) -> Result<Exit, AppError> {
    let request = Request {
        content: ids::numbers(&args.content)?
            .map(|numbers| numbers.into_iter().map(ContentId).collect()),
        revoke: args.revoke,
        flagged: args.flagged,
    };
    if context.dry_run {
        let session = context.read()?;
        let plan = approval::plan(&session, &request)?;
        let message = format!("would {}", sentence(&plan, args.revoke, false));
        return Ok(show(context, &plan, &message));
    }
    let session = context.begin("content approve")?;
    let result = approval::approve(&session, &request).map(|done| {
        let message = sentence(&done, args.revoke, true);
        for text in done.iter().filter(|text| text.kind == ContentKind::Brief) {
            if text.changed && !args.revoke {
                let text = format!("content {} is a brief, no text for readers", text.id);
                context.output().warning(&text);
            }
        }
        (show(context, &done, &message), message)
    });
    finish(session, result)
}

fn show(context: &Context<'_>, texts: &[Approval], message: &str) -> Exit {
    context.show("igny8.content.approve/1", &texts, message, || {
        let lines = texts.iter().filter(|text| text.changed);
        let lines: Vec<String> = lines
            .map(|text| format!("{}  {}", text.id, text.title))
            .collect();
        super::clean_lines(lines.iter().map(String::as_str))
    })
}

fn sentence(texts: &[Approval], revoke: bool, is_done: bool) -> String {
    let changed = texts.iter().filter(|text| text.changed).count();
    let noun = if changed == 1 { "text" } else { "texts" };
    match (revoke, is_done) {
        (false, true) => format!("approved {changed} {noun}"),
        (false, false) => format!("approve {changed} {noun}"),
        (true, true) => format!("took back the approval of {changed} {noun}"),
        (true, false) => format!("take back the approval of {changed} {noun}"),
    }
}
