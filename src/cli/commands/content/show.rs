//! `igny8 content show` and `igny8 content diff`

use clap::Args;

use super::{clean_lines, fields};
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::writer::content::{self, ContentView};
use crate::app::writer::versions;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};
use crate::domain::content::{Content, ContentKind};
use crate::domain::ids::ContentId;
use crate::domain::review::ReviewState;

#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    /// Its number
    content: i64,
    /// Show the HTML alone
    #[arg(long, conflicts_with_all = ["markdown", "versions"])]
    html: bool,
    /// Show the text as Markdown, without the fields
    #[arg(long, conflicts_with = "versions")]
    markdown: bool,
    /// List its versions instead
    #[arg(long)]
    versions: bool,
}

#[derive(Debug, Args)]
pub(super) struct DiffArgs {
    /// Its number
    content: i64,
    /// The older version; the one before the newer, unless given
    #[arg(long, value_name = "VERSION")]
    from: Option<i64>,
    /// The newer version; the newest, unless given
    #[arg(long, value_name = "VERSION")]
    to: Option<i64>,
    /// Compare the plain text instead of the HTML
    #[arg(long)]
    text: bool,
}

pub(super) fn run(context: &Context<'_>, args: &ShowArgs) -> Result<Exit, AppError> {
    let id = ContentId(args.content);
    if args.versions {
        return list_versions(context, id);
    }
    let session = context.read()?;
    let found = content::show(&session, id)?;
    Ok(context.show("igny8.content.show/1", &found, "", || {
        let html = &found.content.content_html;
        if args.html {
            clean_lines(html.lines())
        } else if args.markdown {
            clean_lines(content::markdown(&found).lines())
        } else {
            whole(&found)
        }
    }))
}

/// The fields of a text, and below them the text.
fn whole(found: &ContentView) -> String {
    let row = &found.content;
    let terms: Vec<&str> = found
        .taxonomy_terms
        .iter()
        .map(|term| term.name.as_str())
        .collect();
    let kind = match row.kind {
        ContentKind::Article => "article".to_owned(),
        ContentKind::Brief => "brief: instructions for a writer, not an article".to_owned(),
    };
    let shown = [
        ("kind", kind),
        ("content", format!("{}, version {}", row.id, row.version)),
        ("title", row.title.clone()),
        ("slug", row.slug.clone()),
        ("meta title", or_dash(Some(&row.meta_title))),
        ("meta description", or_dash(Some(&row.meta_description))),
        ("excerpt", or_dash(Some(&row.excerpt))),
        ("keyword", or_dash(Some(&row.primary_keyword))),
        (
            "type",
            format!("{}, {}", row.content_type, row.content_structure),
        ),
        ("cluster", or_dash(found.cluster.as_deref())),
        ("terms", or_dash(Some(&terms.join(", ")))),
        (
            "words",
            match row.ordered_words {
                Some(ordered) => format!("{} of {ordered} ordered", row.word_count),
                None => row.word_count.to_string(),
            },
        ),
        ("status", row.status.to_string()),
        ("approved", or_dash(row.approved_at.as_deref())),
        ("review", review_of(row)),
        ("wordpress", or_dash(row.wordpress_status.as_deref())),
        ("address", or_dash(row.external_url.as_deref())),
        ("model", or_dash(Some(&row.model))),
    ];
    let body = content::markdown(found);
    format!("{}\n\n{}", fields(&shown), clean_lines(body.lines()))
}

/// Whether a text may go on without a person, and what was found in it.
fn review_of(row: &Content) -> String {
    let found: Vec<String> = row.findings.iter().map(ToString::to_string).collect();
    let state = match row.review {
        ReviewState::Clear => "clear",
        ReviewState::NeedsReview => "needs review",
        ReviewState::Stopped => "stopped",
    };
    if found.is_empty() {
        state.to_owned()
    } else {
        format!("{state}; {}", found.join("; "))
    }
}

fn list_versions(context: &Context<'_>, id: ContentId) -> Result<Exit, AppError> {
    let session = context.read()?;
    let found = versions::list(&session, id)?;
    let paging = Paging::complete(found.len());
    Ok(
        context.show_list("igny8.content.versions/1", &found, paging, "", || {
            let rows: Vec<Vec<String>> = found
                .iter()
                .map(|version| {
                    vec![
                        version.version.to_string(),
                        version.origin.clone(),
                        version.created_at.clone(),
                        version.title.clone(),
                    ]
                })
                .collect();
            let columns = [
                number("version"),
                words("made by"),
                words("at"),
                words("title"),
            ];
            draw(&columns, &rows, context.output().width)
        }),
    )
}

pub(super) fn diff(context: &Context<'_>, args: &DiffArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let request = versions::Request {
        content: ContentId(args.content),
        from: args.from,
        to: args.to,
        as_text: args.text,
    };
    let found = versions::compare(&session, &request)?;
    let message = if found.diff.is_empty() {
        format!("versions {} and {} are the same", found.from, found.to)
    } else {
        String::new()
    };
    Ok(context.show("igny8.content.diff/1", &found, &message, || {
        clean_lines(found.diff.lines())
    }))
}
