//! `igny8 content list`

use clap::Args;

use crate::app::error::AppError;
use crate::app::writer::content::{self, ListRequest};
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::paging::{PageArgs, shown};
use crate::cli::table::{draw, number, or_dash, words};
use crate::domain::content::ContentKind;
use crate::domain::review::ReviewState;
use crate::domain::status::ContentStatus;

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Only this status: draft or published
    #[arg(long)]
    status: Option<ContentStatus>,
    /// Only this kind: article or brief
    #[arg(long)]
    kind: Option<ContentKind>,
    /// Only this cluster, by number or name
    #[arg(long)]
    cluster: Option<String>,
    /// Only this sector, by number or name
    #[arg(long)]
    sector: Option<String>,
    /// Only what is approved
    #[arg(long, conflicts_with = "unapproved")]
    approved: bool,
    /// Only what is not approved
    #[arg(long)]
    unapproved: bool,
    /// Only this review state: clear, needs_review or stopped
    #[arg(long)]
    review: Option<ReviewState>,
    #[command(flatten)]
    page: PageArgs,
}

pub(super) fn run(context: &Context<'_>, args: ListArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let mut paging = args.page.paging();
    let request = ListRequest {
        status: args.status,
        kind: args.kind,
        cluster: args.cluster,
        sector: args.sector,
        approved: match (args.approved, args.unapproved) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        },
        review: args.review,
        offset: paging.page.map_or(0, |page| (page - 1) * paging.page_size),
        limit: paging.page.map(|_| paging.page_size),
    };
    let (found, count) = content::list(&session, &request)?;
    paging.count = count;
    let (rows, mut note) = shown(&found, paging);
    if found.is_empty() {
        "no content".clone_into(&mut note);
    }
    let note = if context.output().json { "" } else { &note };
    Ok(
        context.show_list("igny8.content.list/1", &found, paging, note, || {
            let rows: Vec<Vec<String>> = rows
                .iter()
                .map(|row| {
                    let text = &row.content;
                    let approved = text.approved_at.as_deref();
                    vec![
                        text.id.to_string(),
                        text.kind.to_string(),
                        text.title.clone(),
                        text.word_count.to_string(),
                        text.status.to_string(),
                        match (approved, text.review) {
                            (Some(time), _) => time.get(..10).unwrap_or(time).to_owned(),
                            (None, ReviewState::Clear) => "-".to_owned(),
                            (None, ReviewState::NeedsReview) => "needs review".to_owned(),
                            (None, ReviewState::Stopped) => "stopped".to_owned(),
                        },
                        or_dash(text.wordpress_status.as_deref()),
                    ]
                })
                .collect();
            let columns = [
                number("id"),
                words("kind"),
                words("title"),
                number("words"),
                words("status"),
                words("approved"),
                words("wordpress"),
            ];
            draw(&columns, &rows, context.output().width)
        }),
    )
}
