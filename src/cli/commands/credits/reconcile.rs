//! `igny8 credits reconcile`

use clap::Args;
use serde_json::json;

use crate::app::billing::balance::read_usd;
use crate::app::billing::reconcile::{self, Decision, Unresolved};
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::cli::confirm;
use crate::cli::context::{Context, finish};
use crate::cli::error::Exit;
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::engines::text::display::strip_controls;

use super::{counted, or_unknown};

const SCHEMA: &str = "igny8.credits.reconcile/1";

/// The arguments of `credits reconcile`.
#[derive(Debug, Args)]
#[command(after_help = "\
Whether a call was billed stands in the provider's own usage page. After every decision the item
may be asked for again: run its command again. An answer that was lost stays lost, but for those that
`--ask` finds: at Runware by the task, at OpenAI where `providers.openai.store` is true.")]
pub(super) struct ReconcileArgs {
    /// The call; the beginning of its name will do
    #[arg(conflicts_with = "all")]
    op: Option<String>,
    /// Every unresolved call
    #[arg(long)]
    all: bool,
    /// Ask the provider, free of charge: an answer that is there is kept and used, a call that provably
    /// never ran is given back, all else stays as it is
    #[arg(long, conflicts_with_all = ["charge", "void", "retry"])]
    ask: bool,
    /// It was billed: book AMOUNT as spent, or what was set aside
    #[arg(long, value_name = "AMOUNT", num_args = 0..=1, default_missing_value = "",
          conflicts_with_all = ["void", "retry"])]
    charge: Option<String>,
    /// It was not billed: give the money back
    #[arg(long, conflicts_with = "retry")]
    void: bool,
    /// Nobody can tell: book what was set aside as spent, which is the most it can have cost
    #[arg(long)]
    retry: bool,
}

impl ReconcileArgs {
    fn decision(&self) -> Result<Option<Decision>, AppError> {
        Ok(match (&self.charge, self.void, self.retry) {
            (Some(amount), ..) if !amount.is_empty() => {
                Some(Decision::Charge(Some(read_usd(amount)?)))
            }
            (Some(_), ..) | (None, _, true) => Some(Decision::Charge(None)),
            (None, true, false) => Some(Decision::Void),
            (None, false, false) => None,
        })
    }
}

/// Lists unresolved calls, or books a decision about them.
///
/// # Errors
/// Whatever the use-case says.
pub(super) async fn run(context: &Context<'_>, args: &ReconcileArgs) -> Result<Exit, AppError> {
    let found = reconcile::pick(reconcile::list(&context.read()?)?, args.op.as_deref())?;
    if args.ask {
        return ask(context, &found).await;
    }
    let Some(decision) = args.decision()? else {
        return Ok(list(context, &found));
    };
    if args.op.is_none() && !args.all {
        return Err(AppError::invalid(
            "name the call that is meant, or say `--all`",
            "run `igny8 credits reconcile` to see those there are",
        ));
    }
    if found.is_empty() {
        return Ok(show_decided(context, &json!([]), "no call is unresolved"));
    }
    let what = describe(&found, decision);
    if context.dry_run {
        let message = format!("would {what}");
        return Ok(show_decided(context, &json!([]), &message));
    }
    confirm::ask(
        &format!("this will {what}"),
        context.consent(),
        "add `--yes`",
    )?;
    let session = context.begin("credits reconcile")?;
    let calls: Vec<_> = found.iter().map(|call| call.op_id).collect();
    let result = reconcile::decide(&session, &calls, decision).map(|decided| {
        let message = format!(
            "{} reconciled; the same command asks for what they were for again",
            counted(decided.len(), "call")
        );
        let exit = show_decided(context, &json!(decided), &message);
        (exit, message)
    });
    finish(session, result)
}

/// Asks the providers of the calls that are meant.
async fn ask(context: &Context<'_>, found: &[Unresolved]) -> Result<Exit, AppError> {
    let askable = found.iter().filter(|call| call.can_be_asked).count();
    if found.is_empty() {
        return Ok(show_decided(context, &json!([]), "no call is unresolved"));
    }
    if askable == 0 || context.dry_run {
        let message = format!(
            "of {}, {askable} can be asked for at the provider",
            counted(found.len(), "unresolved call")
        );
        return Ok(show_decided(context, &json!([]), &message));
    }
    let session = context.begin("credits reconcile")?;
    let calls: Vec<_> = found
        .iter()
        .filter(|call| call.can_be_asked)
        .map(|call| call.op_id)
        .collect();
    let result = reconcile::ask(&session, &calls).await.map(|asked| {
        let of = |state| asked.iter().filter(|call| call.state == state).count();
        let (kept, open) = (of(CallState::Settled), of(CallState::Unresolved));
        let message = format!(
            "{kept} found and kept, {} certainly never ran, {open} still open",
            of(CallState::Void)
        );
        let data = json!({ "reconciled": &asked });
        let exit = context.show(SCHEMA, &data, &message, || {
            let lines = asked.iter().map(|call| {
                let evidence = call.evidence.as_deref().unwrap_or_default();
                strip_controls(&format!("{}  {}: {evidence}", call.op_id, call.state))
            });
            lines.collect::<Vec<_>>().join("\n")
        });
        let exit = if open > 0 { Exit::Partly } else { exit };
        (exit, message)
    });
    finish(session, result)
}

fn show_decided(context: &Context<'_>, decided: &serde_json::Value, message: &str) -> Exit {
    let data = json!({ "reconciled": decided });
    context.show(SCHEMA, &data, message, String::new)
}

fn describe(found: &[Unresolved], decision: Decision) -> String {
    let calls = counted(found.len(), "call");
    let reserved: UsdMicros = found.iter().map(|call| call.reserved_usd_micros).sum();
    match decision {
        Decision::Void => format!("give back {reserved} of {calls} as not billed"),
        Decision::Charge(Some(amount)) if found.len() == 1 => format!("book {amount} as spent"),
        Decision::Charge(Some(amount)) => format!("book {amount} as spent for each of {calls}"),
        Decision::Charge(None) => {
            let unknown = found.iter().filter(|call| !call.price_known).count();
            let note = match unknown {
                0 => String::new(),
                some => format!("; the cost of {some} stays unknown"),
            };
            format!("book {reserved} as spent for {calls}{note}")
        }
    }
}

fn list(context: &Context<'_>, found: &[Unresolved]) -> Exit {
    let message = if found.is_empty() {
        "no call is unresolved"
    } else if found.iter().any(|call| call.can_be_asked) {
        "`igny8 credits reconcile --ask` asks the provider, which may know; else look each up in its usage \
         page and run `igny8 credits reconcile OP` with `--charge`, `--void` or `--retry`"
    } else {
        "look each up in the provider's usage page, then run `igny8 credits reconcile OP` with \
         `--charge`, `--void` or `--retry`"
    };
    let paging = Paging::complete(found.len());
    context.show_list("igny8.credits.unresolved/1", found, paging, message, || {
        let blocks: Vec<String> = found.iter().map(block).collect();
        blocks.join("\n\n")
    })
}

/// A call in lines: names that are to be copied must not be broken by a table.
fn block(call: &Unresolved) -> String {
    let reserved = call.price_known.then_some(call.reserved_usd_micros);
    let subject = call.title.as_ref().unwrap_or(&call.subject);
    let lines = [
        format!("{} sent {}", call.op_id, call.sent_at),
        format!("  for        {subject} ({})", call.function),
        format!("  asked      {} {}", call.provider, call.model),
        format!("  set aside  {}", or_unknown(reserved)),
        format!("  reason     {}", call.reason),
    ];
    lines.map(|line| strip_controls(&line)).join("\n")
}
