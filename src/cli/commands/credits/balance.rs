//! `igny8 credits balance` and `igny8 credits add`

use clap::Args;
use serde_json::json;

use crate::app::billing::balance::{self, Amount, Standing};
use crate::app::error::AppError;
use crate::cli::confirm;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::cli::table::{draw, number, words};

use super::counted;

/// The arguments of `credits add`.
#[derive(Debug, Args)]
pub(super) struct AddArgs {
    /// How much, in US dollars, such as 5 or 2.50
    #[arg(required_unless_present = "credits", conflicts_with = "credits")]
    amount: Option<String>,
    /// How much, in credits of a hundredth of a dollar
    #[arg(long, value_name = "N")]
    credits: Option<u32>,
    /// A word to find it by
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    note: String,
}

/// Shows the balance.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn show(context: &Context<'_>) -> Result<Exit, AppError> {
    let session = context.read()?;
    let standing = balance::standing(&session)?;
    let message = remark(&standing);
    Ok(
        context.show("igny8.credits.balance/1", &standing, &message, || {
            table(&standing, context.output().width)
        }),
    )
}

/// Puts money into the balance.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn add(context: &Context<'_>, args: &AddArgs) -> Result<Exit, AppError> {
    let amount = balance::read_amount(args.amount.as_deref(), args.credits)?;
    let shown = format!("{amount} ({} credits)", balance::credits(amount));
    let before = balance::standing(&context.read()?)?;
    let mut what = format!("this will add {shown} to the balance");
    if !before.balance_rule {
        what.push_str(", and from then on every paid call must be covered by it");
    }
    if context.dry_run {
        let data = json!({ "amount_usd_micros": amount, "balance": before });
        let message = format!("would add {shown}");
        return Ok(context.show("igny8.credits.add/1", &data, &message, String::new));
    }
    confirm::ask(&what, context.consent(), "add `--yes`")?;
    let session = context.begin("credits add")?;
    let result = balance::add(&session, amount, &args.note).map(|after| {
        let available = after.available.usd_micros;
        let message = format!("added {shown}; {available} is available");
        let data = json!({ "amount_usd_micros": amount, "balance": after });
        let exit = context.show("igny8.credits.add/1", &data, &message, String::new);
        (exit, message)
    });
    finish(session, result)
}

fn table(standing: &Standing, width: u16) -> String {
    let row = |name: &str, amount: Amount| {
        vec![
            name.to_owned(),
            amount.usd_micros.to_string(),
            amount.credits.to_string(),
        ]
    };
    let mut rows = Vec::new();
    if standing.balance_rule {
        rows.push(row("put in", standing.granted));
        rows.push(row("available", standing.available));
    }
    rows.push(row("set aside", standing.reserved));
    rows.push(row("  of it unresolved", standing.unresolved));
    rows.push(row("spent", standing.spent));
    let columns = [words(""), number("US dollars"), number("credits")];
    draw(&columns, &rows, width)
}

fn remark(standing: &Standing) -> String {
    let mut remarks = Vec::new();
    if !standing.balance_rule {
        remarks.push(
            "no balance is kept, so none is checked: `igny8 credits add AMOUNT` begins one, and \
             `igny8 credits limit` shows what else holds spending back"
                .to_owned(),
        );
    } else if standing.available.usd_micros.0 < 0 {
        remarks
            .push("the balance is overdrawn: calls cost more than was set aside for them".into());
    }
    if standing.unresolved_calls > 0 {
        remarks.push(format!(
            "{} unresolved: `igny8 credits reconcile` lists them",
            counted(standing.unresolved_calls, "call")
        ));
    }
    if standing.calls_of_unknown_cost > 0 {
        remarks.push(format!(
            "{} of unknown cost not counted as spent",
            counted(standing.calls_of_unknown_cost, "call")
        ));
    }
    remarks.join("\n")
}
