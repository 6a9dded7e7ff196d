//! `igny8 credits transactions`

use clap::Args;

use crate::app::billing::span::Span;
use crate::app::billing::transactions::{self, Wanted};
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, or_dash, words};

/// How many rows are shown to people unless they ask for a page.
const FIRST: i64 = 50;

/// The arguments of `credits transactions`.
#[derive(Debug, Args)]
pub(super) struct TransactionsArgs {
    /// Only those of this call or grant; the beginning of its name will do
    #[arg(long, value_name = "OP")]
    op: Option<String>,
    /// Only those from this day or time on, in UTC
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// The page to show, from 1
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=1_000_000_000))]
    page: Option<i64>,
    /// How many rows a page has
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=100_000))]
    page_size: Option<i64>,
}

/// Lists the rows of the ledger.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>, args: TransactionsArgs) -> Result<Exit, AppError> {
    let session = context.read()?;
    let paged = args.page.is_some() || args.page_size.is_some();
    let page = args.page.unwrap_or(1);
    let page_size = args.page_size.unwrap_or(FIRST);
    let whole = context.output().json && !paged;
    let wanted = Wanted {
        op: args.op,
        since: Span::read(args.since.as_deref(), None)?.since,
        offset: if whole { 0 } else { (page - 1) * page_size },
        limit: (!whole).then_some(page_size),
    };
    let (entries, count) = transactions::list(&session, &wanted)?;
    let paging = Paging {
        count,
        page: paged.then_some(page),
        page_size: if paged { page_size } else { 0 },
    };
    let shown = wanted.offset + i64::try_from(entries.len()).unwrap_or(i64::MAX);
    let message = if count == 0 {
        "no rows"
    } else if !whole && shown < count {
        "there are older rows: `--page N` shows them"
    } else {
        ""
    };
    let schema = "igny8.credits.transactions/1";
    Ok(context.show_list(schema, &entries, paging, message, || {
        let rows: Vec<Vec<String>> = entries
            .iter()
            .map(|entry| {
                vec![
                    entry.id.to_string(),
                    entry.ts.clone(),
                    entry.kind.to_string(),
                    entry.amount_usd_micros.to_string(),
                    format!("{} to {}", entry.credit_account, entry.debit_account),
                    short(&entry.op_id),
                    or_dash(Some(&entry.note)),
                ]
            })
            .collect();
        let columns = [
            number("row"),
            words("time"),
            words("kind"),
            number("amount"),
            words("accounts"),
            words("call"),
            words("note"),
        ];
        draw(&columns, &rows, context.output().width)
    }))
}

/// The beginning of a call's name, which is all that `--op` needs; a grant is called one.
fn short(op: &str) -> String {
    let end = if op.starts_with("grant:") { 5 } else { 8 };
    op.chars().take(end).collect()
}
