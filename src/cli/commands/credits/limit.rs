//! `igny8 credits limit`

use clap::Args;

use crate::app::billing::limits::{self, Change, Limit};
use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};

/// The arguments of `credits limit`.
#[derive(Debug, Args)]
pub(super) struct LimitArgs {
    /// The most that one run may spend, in US dollars, or `none`
    #[arg(long, value_name = "AMOUNT")]
    run: Option<String>,
    /// The most that one day may cost, from midnight UTC, or `none`
    #[arg(long, value_name = "AMOUNT")]
    day: Option<String>,
    /// The most that one month may cost, from its first midnight UTC, or `none`
    #[arg(long, value_name = "AMOUNT")]
    month: Option<String>,
    /// The most that the site may cost in all, or `none`
    #[arg(long, value_name = "AMOUNT")]
    total: Option<String>,
    /// The most that one month of all your sites together may cost, or `none`
    #[arg(long, value_name = "AMOUNT")]
    account_month: Option<String>,
    /// Set it in your own settings, for every site, instead of this site's
    #[arg(long)]
    user: bool,
}

/// Shows or sets the limits.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>, args: &LimitArgs) -> Result<Exit, AppError> {
    let named = [
        ("run", &args.run),
        ("day", &args.day),
        ("month", &args.month),
        ("site", &args.total),
        (limits::ACCOUNT, &args.account_month),
    ];
    let mut changes = Vec::new();
    for (span, text) in named {
        if let Some(text) = text {
            changes.push(limits::read_change(span, text)?);
        }
    }
    let session = context.read()?;
    if changes.is_empty() {
        let found = limits::in_force(&session)?;
        return Ok(show(context, &found, ""));
    }
    if context.dry_run {
        let found = limits::in_force(&session)?;
        let message = format!("would set: {}", describe(&changes));
        return Ok(show(context, &found, &message));
    }
    limits::set(context.app(), &changes, args.user)?;
    let found = limits::for_later_commands(&session)?;
    for change in &changes {
        let limit = found.iter().find(|limit| limit.span == change.span);
        if let Some(limit) = limit
            && limit.limit_usd_micros != change.amount
            && let Some(origin) = &limit.origin
        {
            // A higher layer covers what was set, or a lower one shows through what was removed.
            context.output().warning(&format!(
                "the limit of {} is set by {origin} too, which is in force",
                name_of(change.span)
            ));
        }
    }
    let message = format!("set: {}", describe(&changes));
    Ok(show(context, &found, &message))
}

/// What a limit is for, in words.
fn name_of(span: &str) -> String {
    match span {
        limits::ACCOUNT => "a month of all sites".to_owned(),
        "site" => "the site".to_owned(),
        span => format!("a {span}"),
    }
}

fn describe(changes: &[Change]) -> String {
    let each: Vec<String> = changes
        .iter()
        .map(|change| match change.amount {
            Some(amount) => format!("{amount} for {}", name_of(change.span)),
            None => format!("no limit for {}", name_of(change.span)),
        })
        .collect();
    each.join(", ")
}

fn show(context: &Context<'_>, found: &[Limit], message: &str) -> Exit {
    let data = serde_json::json!({ "limits": found });
    context.show("igny8.credits.limit/1", &data, message, || {
        let rows: Vec<Vec<String>> = found
            .iter()
            .map(|limit| {
                let amount = limit.limit_usd_micros;
                let committed = limit.committed_usd_micros;
                vec![
                    limit.span.to_owned(),
                    amount.map_or_else(|| "none".to_owned(), |amount| amount.to_string()),
                    committed.map_or_else(|| "-".to_owned(), |amount| amount.to_string()),
                    or_dash(limit.origin.as_deref()),
                ]
            })
            .collect();
        let columns = [
            words("span"),
            number("limit"),
            number("spent or set aside"),
            words("set by"),
        ];
        draw(&columns, &rows, context.output().width)
    })
}
