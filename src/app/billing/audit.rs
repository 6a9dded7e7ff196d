//! The audit of the books: every figure derived again from the rows, pure.
//!
//! The rules are those of the ledger's own protocol. Where a rule has an exception it is named at
//! the rule: a bill above what was set aside is booked in full, and may overdraw the balance.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::domain::ids::OpId;
use crate::domain::ledger::{Account, CallState, EntryKind};
use crate::domain::money::UsdMicros;
use crate::store::ai_calls::{self, AiCall};
use crate::store::ledger::{Balance, LedgerEntry};

/// The function whose calls may cost a flat price on top of their tokens.
const IMAGES: &str = "generate_images";

/// What is audited.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    /// Every row of the ledger, oldest first.
    pub entries: &'a [LedgerEntry],
    /// Every call.
    pub calls: &'a [AiCall],
    /// The accounts as the database adds them up.
    pub balance: Balance,
    /// The settled calls whose answer is not there although they were not settled by hand.
    pub unanswered: &'a BTreeSet<OpId>,
    /// The calls on their way whose run has died.
    pub abandoned: &'a BTreeSet<OpId>,
}

/// Something that does not agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The machine's word for the rule.
    pub code: &'static str,
    /// The call or grant. `None` for a finding about the books as a whole.
    pub op_id: Option<String>,
    /// What does not agree, in words.
    pub what: String,
}

/// The rows of one call or grant.
struct Op<'a> {
    name: &'a str,
    entries: Vec<&'a LedgerEntry>,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Op<'a> {
    fn report(&mut self, code: &'static str, what: String) {
        self.findings.push(Finding {
            code,
            op_id: Some(self.name.to_owned()),
            what,
        });
    }

    fn entry(&self, kind: EntryKind) -> Option<&'a LedgerEntry> {
        self.entries
            .iter()
            .find(|entry| entry.kind == kind)
            .copied()
    }

    fn has(&self, kind: EntryKind) -> bool {
        self.entry(kind).is_some()
    }

    fn amount(&self, kind: EntryKind) -> UsdMicros {
        self.entry(kind)
            .map_or(UsdMicros::ZERO, |entry| entry.amount_usd_micros)
    }
}

/// Audits the books; gives nothing when all agrees.
#[must_use]
pub fn audit(books: &Books<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    no_row_is_missing(books.entries, &mut findings);
    let first_grant = books
        .entries
        .iter()
        .find(|entry| entry.kind == EntryKind::Grant)
        .map_or(i64::MAX, |entry| entry.id);
    let mut by_op: BTreeMap<&str, Vec<&LedgerEntry>> = BTreeMap::new();
    for entry in books.entries {
        by_op.entry(&entry.op_id).or_default().push(entry);
    }
    for call in books.calls {
        let name = call.op_id.to_string();
        let entries = by_op.remove(name.as_str()).unwrap_or_default();
        let mut op = Op {
            name: &name,
            entries,
            findings: &mut findings,
        };
        each_kind_once(&mut op);
        rows_move_money_as_they_should(&mut op, first_grant);
        state_and_rows_agree(&mut op, call);
        amounts_agree(&mut op, call);
        call_agrees_with_itself(&mut op, call);
        if books.unanswered.contains(&call.op_id) {
            let what = "it was paid for, and its answer is not there".to_owned();
            op.report("answer_missing", what);
        }
        if books.abandoned.contains(&call.op_id) {
            let what = "its run has died while it was on its way: run `igny8 credits reconcile \
                        --all` with `--charge` or `--void`";
            op.report("left_open", what.to_owned());
        }
    }
    for (name, entries) in by_op {
        let mut op = Op {
            name,
            entries,
            findings: &mut findings,
        };
        each_kind_once(&mut op);
        grant_agrees(&mut op);
    }
    accounts_agree(books, &mut findings);
    findings
}

/// Rows are only ever added, one number after the other, and a failed transaction takes no number.
fn no_row_is_missing(entries: &[LedgerEntry], findings: &mut Vec<Finding>) {
    let mut expected = 1;
    for entry in entries {
        if entry.id != expected {
            findings.push(Finding {
                code: "row_missing",
                op_id: None,
                what: format!(
                    "row {expected} of the ledger is not there: the next one is row {}",
                    entry.id
                ),
            });
        }
        expected = entry.id + 1;
    }
}

fn each_kind_once(op: &mut Op<'_>) {
    let mut seen = BTreeSet::new();
    for entry in op.entries.clone() {
        if !seen.insert(entry.kind) {
            op.report(
                "booked_twice",
                format!("`{}` is booked more than once", entry.kind),
            );
        }
    }
}

fn rows_move_money_as_they_should(op: &mut Op<'_>, first_grant: i64) {
    let source = op
        .entry(EntryKind::Reserve)
        .map(|reserve| reserve.credit_account);
    for entry in op.entries.clone() {
        let source = source.unwrap_or(Account::Available);
        let (debit, credit) = match entry.kind {
            // Without any grant before it, a call is paid from outside.
            EntryKind::Reserve if entry.id > first_grant => (Account::Reserved, Account::Available),
            EntryKind::Reserve => (Account::Reserved, Account::Funding),
            EntryKind::Sent | EntryKind::Unresolved => (Account::Reserved, Account::Reserved),
            EntryKind::Settle => (Account::Spent, Account::Reserved),
            EntryKind::Void => (source, Account::Reserved),
            EntryKind::Adjust => (Account::Spent, source),
            EntryKind::Grant => {
                op.report(
                    "state_differs",
                    "a call has a grant among its rows".to_owned(),
                );
                continue;
            }
        };
        if (entry.debit_account, entry.credit_account) != (debit, credit) {
            let what = format!(
                "`{}` goes from {} to {}, and should go from {credit} to {debit}",
                entry.kind, entry.credit_account, entry.debit_account
            );
            op.report("account_differs", what);
        }
        let nothing = matches!(entry.kind, EntryKind::Sent | EntryKind::Unresolved);
        let amount = entry.amount_usd_micros;
        if amount < UsdMicros::ZERO || (nothing && amount != UsdMicros::ZERO) {
            op.report(
                "amount_differs",
                format!("`{}` cannot have the amount {amount}", entry.kind),
            );
        }
    }
}

fn state_and_rows_agree(op: &mut Op<'_>, call: &AiCall) {
    use EntryKind::{Adjust, Reserve, Sent, Settle, Unresolved, Void};
    let (needed, forbidden): (&[EntryKind], &[EntryKind]) = match call.state {
        CallState::Sent => (&[Reserve, Sent], &[Settle, Void, Unresolved, Adjust]),
        CallState::Unresolved => (&[Reserve, Sent, Unresolved], &[Settle, Void, Adjust]),
        CallState::Settled => (&[Reserve, Sent, Settle], &[]),
        CallState::Void => (&[Reserve, Sent, Void], &[Settle, Adjust]),
    };
    for kind in needed {
        if !op.has(*kind) {
            let what = format!("the call is {}, and `{kind}` is not booked", call.state);
            op.report("state_differs", what);
        }
    }
    for kind in forbidden {
        if op.has(*kind) {
            let what = format!("the call is {}, and `{kind}` is booked", call.state);
            op.report("state_differs", what);
        }
    }
}

fn amounts_agree(op: &mut Op<'_>, call: &AiCall) {
    let reserved = op.amount(EntryKind::Reserve);
    if reserved != call.reserved_usd_micros {
        let what = format!(
            "{} was set aside by the call, and {reserved} by the ledger",
            call.reserved_usd_micros
        );
        op.report("reserve_differs", what);
    }
    let resolved = matches!(call.state, CallState::Settled | CallState::Void);
    let (settled, given_back) = (op.amount(EntryKind::Settle), op.amount(EntryKind::Void));
    if resolved && settled.saturating_add(given_back) != reserved {
        let what =
            format!("{settled} was spent and {given_back} given back of a reserve of {reserved}");
        op.report("reserve_not_returned", what);
    }
    let booked = settled.saturating_add(op.amount(EntryKind::Adjust));
    // A cost that nobody knows is booked as nothing.
    let cost = call.cost_usd_micros.unwrap_or_default();
    if call.state == CallState::Settled && booked != cost {
        let what = format!("the call cost {cost}, and {booked} is booked as spent");
        op.report("cost_differs", what);
    }
    if op.has(EntryKind::Adjust) && settled != reserved {
        let what = "more is booked than was set aside, although the reserve was not used up";
        op.report("reserve_not_returned", what.to_owned());
    }
}

fn call_agrees_with_itself(op: &mut Op<'_>, call: &AiCall) {
    let resolved = matches!(call.state, CallState::Settled | CallState::Void);
    if resolved != call.resolved_at.is_some() {
        let what = format!("the call is {}, and its time of that is wrong", call.state);
        op.report("state_differs", what);
    }
    let settled = call.state == CallState::Settled;
    // What had come of a call that was given back by hand may have become part of a text.
    let is_continued =
        call.state == CallState::Void && call.outcome.as_deref() == Some(ai_calls::CONTINUED);
    let is_used = call.consumed_at.is_some() && !is_continued;
    if !settled && (is_used || call.cost_usd_micros.is_some()) {
        let what = format!("the call is {}, and has a cost or a use", call.state);
        op.report("state_differs", what);
    }
    if settled && let Err(what) = cost_has_its_source(call) {
        op.report("price_differs", what);
    }
}

/// Derives the cost again from what the call's row says of its source.
fn cost_has_its_source(call: &AiCall) -> Result<(), String> {
    let source = call.cost_source.as_deref().unwrap_or_default();
    let Some(cost) = call.cost_usd_micros else {
        return if source == "unknown" {
            Ok(())
        } else {
            Err("it has no cost, and its source is not `unknown`".to_owned())
        };
    };
    match source {
        "provider" | "hand" => Ok(()),
        "local" | "cache" if cost == UsdMicros::ZERO => Ok(()),
        "reserve" if cost == call.reserved_usd_micros => Ok(()),
        "usage" => {
            let images = call.function == IMAGES;
            match cost_by_tokens(call) {
                // A server need not count an image's tokens; its bound is booked then.
                None if images => Ok(()),
                // An image may have a flat price on top.
                Some(least) if images && cost >= least => Ok(()),
                Some(exact) if cost == exact => Ok(()),
                Some(other) => Err(format!(
                    "its tokens at their prices come to {other}, and {cost} is noted"
                )),
                None => Err("its cost was counted from tokens or prices that are not there".into()),
            }
        }
        other => Err(format!("its cost of {cost} cannot come from `{other}`")),
    }
}

/// Tokens times the stored prices, rounded up once to a whole micro-USD. `None` when one is missing.
fn cost_by_tokens(call: &AiCall) -> Option<UsdMicros> {
    let (input, output) = (call.input_tokens?, call.output_tokens?);
    let cached = call.cached_input_tokens.unwrap_or(0).min(input);
    let part = |tokens: i64, price: i64| i128::from(tokens) * i128::from(price);
    let exact = part(input - cached, call.price_input?)
        + part(cached, call.price_cached_input?)
        + part(output, call.price_output?);
    let rounded_up = (exact + 999_999).div_euclid(1_000_000);
    i64::try_from(rounded_up).ok().map(UsdMicros)
}

/// Rows without a call are grants, whose name repeats their amount.
fn grant_agrees(op: &mut Op<'_>) {
    for entry in op.entries.clone() {
        if entry.kind != EntryKind::Grant {
            let what = format!("`{}` is booked for a call that is not there", entry.kind);
            op.report("call_missing", what);
            continue;
        }
        let accounts = (entry.debit_account, entry.credit_account);
        if accounts != (Account::Available, Account::Funding) {
            op.report(
                "account_differs",
                "a grant goes from funding to available".to_owned(),
            );
        }
        let named = op.name.strip_prefix("grant:").and_then(|rest| {
            let (amount, _) = rest.split_once(':')?;
            amount.parse().ok().map(UsdMicros)
        });
        let amount = entry.amount_usd_micros;
        if named != Some(amount) || amount <= UsdMicros::ZERO {
            let what = format!("{amount} is booked for a grant of another amount or name");
            op.report("grant_differs", what);
        }
    }
}

fn accounts_agree(books: &Books<'_>, findings: &mut Vec<Finding>) {
    let mut report = |code, what| {
        findings.push(Finding {
            code,
            op_id: None,
            what,
        });
    };
    let mut replayed = Balance::default();
    for entry in books.entries {
        let amount = entry.amount_usd_micros;
        let debit = replayed.account_mut(entry.debit_account);
        *debit = debit.saturating_add(amount);
        let credit = replayed.account_mut(entry.credit_account);
        *credit = credit.saturating_sub(amount);
        // Only a bill above its reserve may overdraw the balance.
        let overdraws = entry.credit_account == Account::Available
            && entry.kind != EntryKind::Adjust
            && amount > UsdMicros::ZERO
            && replayed.available < UsdMicros::ZERO;
        if overdraws {
            let what = format!("row {} takes more than was available", entry.id);
            report("overdrawn", what);
        }
        if replayed.reserved < UsdMicros::ZERO {
            let what = format!("row {} takes more than was set aside", entry.id);
            report("overdrawn", what);
        }
    }
    if replayed != books.balance {
        let what = "the accounts as the database adds them up differ from their rows".to_owned();
        report("sum_differs", what);
    }
    let open = |call: &&AiCall| matches!(call.state, CallState::Sent | CallState::Unresolved);
    let set_aside: UsdMicros = books
        .calls
        .iter()
        .filter(open)
        .map(|call| call.reserved_usd_micros)
        .sum();
    let spent: UsdMicros = books
        .calls
        .iter()
        .filter(|call| call.state == CallState::Settled)
        .filter_map(|call| call.cost_usd_micros)
        .sum();
    for (account, by_rows, by_calls) in [
        ("reserved", replayed.reserved, set_aside),
        ("spent", replayed.spent, spent),
    ] {
        if by_rows != by_calls {
            let what = format!("{account} is {by_rows} by the ledger and {by_calls} by the calls");
            report("sum_differs", what);
        }
    }
}

#[cfg(test)]
mod tests;
