use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::domain::ids::RunId;
use crate::store::ai_calls::{self, CallFilter, NewCall, Settlement};
use crate::store::keywords::Page;
use crate::store::{Store, ledger, runs};

const NOW: &str = "2026-01-01T00:00:00.000Z";
const RUN: RunId = RunId(Uuid::from_u128(1));

/// What may legally happen next; numbers pick the call and the amount.
#[derive(Clone, Debug)]
enum Step {
    Grant(u32),
    Send(u32),
    Answer(u8, u32),
    StatedCost(u8, u32),
    Refuse(u8),
    Lose(u8),
    ChargeByHand(u8, Option<u32>),
    GiveBackByHand(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (1_u32..5_000_000).prop_map(Step::Grant),
        (0_u32..100_000).prop_map(Step::Send),
        (0_u32..100_000).prop_map(Step::Send),
        (any::<u8>(), 0_u32..30_000).prop_map(|(call, tokens)| Step::Answer(call, tokens)),
        (any::<u8>(), 0_u32..200_000).prop_map(|(call, cost)| Step::StatedCost(call, cost)),
        any::<u8>().prop_map(Step::Refuse),
        any::<u8>().prop_map(Step::Lose),
        (any::<u8>(), proptest::option::of(0_u32..200_000))
            .prop_map(|(call, cost)| Step::ChargeByHand(call, cost)),
        any::<u8>().prop_map(Step::GiveBackByHand),
    ]
}

fn new_call(op_id: OpId, reserved: UsdMicros) -> NewCall<'static> {
    NewCall {
        op_id,
        run_id: RUN,
        function: "generate_content",
        subject: "task:x",
        attempt: 1,
        provider: "p",
        model: "m",
        dialect: "openai-chat",
        base_url: "u",
        request_hash: "h",
        prompt_name: "n",
        prompt_version: "v",
        request_body: b"{}",
        price_version: "1",
        price_input: Some(UsdMicros(750_000)),
        price_cached_input: Some(UsdMicros(75_000)),
        price_output: Some(UsdMicros(4_500_000)),
        reserved,
        cache_key: None,
        cached_from: None,
    }
}

/// A ledger and calls, kept by the same functions as those of the program.
struct World {
    store: Store,
    made: u128,
}

impl World {
    fn new() -> Self {
        let store = Store::in_memory().unwrap();
        runs::begin(store.connection(), RUN, "r", "write", 1, NOW).unwrap();
        Self { store, made: 100 }
    }

    fn pick(&self, state: CallState, index: u8) -> Option<AiCall> {
        let filter = CallFilter {
            state: Some(state),
            ..CallFilter::default()
        };
        let calls = ai_calls::list(self.store.connection(), &filter).unwrap();
        let index = usize::from(index) % calls.len().max(1);
        calls.into_iter().nth(index)
    }

    fn settle(&self, call: &AiCall, settlement: &Settlement<'_>) {
        let connection = self.store.connection();
        ai_calls::settle(connection, call.op_id, settlement, NOW).unwrap();
        let cost = settlement.cost.unwrap_or_default();
        ledger::settle(connection, call.op_id, cost, "", NOW).unwrap();
    }

    fn take(&mut self, step: &Step) {
        let connection = self.store.connection();
        self.made += 1;
        match *step {
            Step::Grant(amount) => {
                let op = format!("grant:{amount}:{}", Uuid::from_u128(self.made));
                let amount = UsdMicros(i64::from(amount));
                ledger::grant(connection, &op, amount, "", NOW).unwrap();
            }
            Step::Send(reserved) => {
                let reserved = UsdMicros(i64::from(reserved));
                let covered = ledger::balance(connection).unwrap().available >= reserved;
                if ledger::has_balance(connection).unwrap() && !covered && reserved.0 > 0 {
                    return;
                }
                let op_id = OpId(Uuid::from_u128(self.made));
                ai_calls::insert_sent(connection, &new_call(op_id, reserved), NOW).unwrap();
                ledger::reserve_and_send(connection, op_id, reserved, NOW).unwrap();
            }
            Step::Answer(index, tokens) => {
                let Some(call) = self.pick(CallState::Sent, index) else {
                    return;
                };
                let tokens = i64::from(tokens);
                // 3/4 of the tokens at 0.75, 1/4 of them at 0.075, and as many out at 4.5 micro-USD.
                let cached = tokens / 4;
                let exact =
                    (tokens - cached) * 750_000 + cached * 75_000 + tokens * 4_500_000 + 999_999;
                self.settle(
                    &call,
                    &Settlement {
                        cost: Some(UsdMicros(exact / 1_000_000)),
                        cost_source: "usage",
                        input_tokens: Some(tokens),
                        cached_input_tokens: Some(cached),
                        output_tokens: Some(tokens),
                        raw_answer: Some(b"{}"),
                        ..Settlement::default()
                    },
                );
            }
            Step::StatedCost(index, cost) => {
                if let Some(call) = self.pick(CallState::Sent, index) {
                    self.settle(
                        &call,
                        &Settlement {
                            cost: Some(UsdMicros(i64::from(cost))),
                            cost_source: "provider",
                            raw_answer: Some(b"{}"),
                            ..Settlement::default()
                        },
                    );
                }
            }
            Step::Refuse(index) => self.close(CallState::Sent, index, CallState::Void),
            Step::Lose(index) => self.close(CallState::Sent, index, CallState::Unresolved),
            Step::GiveBackByHand(index) => {
                self.close(CallState::Unresolved, index, CallState::Void);
            }
            Step::ChargeByHand(index, cost) => {
                if let Some(call) = self.pick(CallState::Unresolved, index) {
                    let cost = cost.map(|cost| UsdMicros(i64::from(cost)));
                    let settlement = Settlement {
                        cost: Some(cost.unwrap_or(call.reserved_usd_micros)),
                        cost_source: "hand",
                        ..Settlement::default()
                    };
                    self.settle(&call, &settlement);
                    let connection = self.store.connection();
                    ai_calls::consume(connection, call.op_id, "reconciled", None, NOW).unwrap();
                }
            }
        }
    }

    fn close(&self, from: CallState, index: u8, to: CallState) {
        let Some(call) = self.pick(from, index) else {
            return;
        };
        let connection = self.store.connection();
        ai_calls::close(connection, call.op_id, to, None, "why", None, NOW).unwrap();
        match to {
            CallState::Void => ledger::void(connection, call.op_id, "", NOW).unwrap(),
            _ => ledger::unresolved(connection, call.op_id, "", NOW).unwrap(),
        }
    }

    fn rows(&self) -> (Vec<LedgerEntry>, Vec<AiCall>) {
        let connection = self.store.connection();
        (
            ledger::list(connection, Page::default()).unwrap(),
            ai_calls::list(connection, &CallFilter::default()).unwrap(),
        )
    }

    fn audit(&self) -> Vec<Finding> {
        let (entries, calls) = self.rows();
        let connection = self.store.connection();
        let unanswered = ai_calls::settled_without_answer(connection).unwrap();
        audit(&Books {
            entries: &entries,
            calls: &calls,
            balance: ledger::balance(connection).unwrap(),
            unanswered: &unanswered.into_iter().collect(),
            abandoned: &BTreeSet::new(),
        })
    }
}

/// Audits changed rows, with sums that fit them: the rows themselves must give the change away.
fn findings(entries: &[LedgerEntry], calls: &[AiCall]) -> Vec<Finding> {
    let mut balance = Balance::default();
    for entry in entries {
        let amount = entry.amount_usd_micros;
        let debit = balance.account_mut(entry.debit_account);
        *debit = debit.saturating_add(amount);
        let credit = balance.account_mut(entry.credit_account);
        *credit = credit.saturating_sub(amount);
    }
    audit(&Books {
        entries,
        calls,
        balance,
        unanswered: &BTreeSet::new(),
        abandoned: &BTreeSet::new(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_legal_audits_clean(steps in proptest::collection::vec(step(), 0..40)) {
        let mut world = World::new();
        for step in &steps {
            world.take(step);
        }
        prop_assert_eq!(world.audit(), []);
    }

    #[test]
    fn every_change_of_one_row_is_found(
        steps in proptest::collection::vec(step(), 4..30), which: usize, how in 0_usize..7,
        by in 1_i64..1_000_000,
    ) {
        let mut world = World::new();
        for step in &steps {
            world.take(step);
        }
        let (mut entries, calls) = world.rows();
        prop_assume!(!entries.is_empty());
        let index = which % entries.len();
        let entry = &mut entries[index];
        let was = entry.clone();
        match how {
            0 => entry.amount_usd_micros = entry.amount_usd_micros.saturating_add(UsdMicros(by)),
            1 => entry.amount_usd_micros = UsdMicros(entry.amount_usd_micros.0 / 2),
            2 => std::mem::swap(&mut entry.debit_account, &mut entry.credit_account),
            3 => entry.op_id = Uuid::from_u128(7).to_string(),
            4 => entry.kind = EntryKind::ALL[(which + 1) % EntryKind::ALL.len()],
            5 => entry.debit_account = Account::ALL[which % Account::ALL.len()],
            _ => {}
        }
        if how == 6 {
            // The last row of all can be taken away without a gap, so its call must give it away.
            prop_assume!(index + 1 < entries.len() || was.kind != EntryKind::Grant);
            entries.remove(index);
        } else {
            prop_assume!(entries[index] != was);
        }
        prop_assert!(!findings(&entries, &calls).is_empty(), "{how} on {was:?}");
    }

    #[test]
    fn every_change_of_one_call_is_found(
        steps in proptest::collection::vec(step(), 4..30), which: usize, how in 0_usize..7,
        by in 1_i64..1_000_000,
    ) {
        let mut world = World::new();
        for step in &steps {
            world.take(step);
        }
        let (entries, mut calls) = world.rows();
        prop_assume!(!calls.is_empty());
        let index = which % calls.len();
        let call = &mut calls[index];
        let was = call.clone();
        match how {
            0 => call.reserved_usd_micros = call.reserved_usd_micros.saturating_add(UsdMicros(by)),
            1 => call.cost_usd_micros = Some(UsdMicros(call.cost_usd_micros.map_or(by, |cost| cost.0 + by))),
            2 => call.cost_usd_micros = None,
            3 => call.state = CallState::ALL[which % CallState::ALL.len()],
            4 if call.cost_source.as_deref() == Some("usage") => {
                call.output_tokens = call.output_tokens.map(|tokens| tokens + by);
            }
            5 => call.resolved_at = if call.resolved_at.is_some() { None } else { Some(NOW.into()) },
            _ => {}
        }
        if how == 6 {
            calls.remove(index);
        } else {
            prop_assume!(calls[index] != was);
        }
        prop_assert!(!findings(&entries, &calls).is_empty(), "{how} on {was:?}");
    }
}

#[test]
fn what_is_booked_twice_is_found_without_the_databases_help() {
    let mut world = World::new();
    world.take(&Step::Send(1_000));
    world.take(&Step::Refuse(0));
    let (mut entries, calls) = world.rows();
    let again = LedgerEntry {
        id: 4,
        amount_usd_micros: UsdMicros::ZERO,
        ..entries[2].clone()
    };
    entries.push(again);
    let codes: Vec<_> = findings(&entries, &calls)
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert_eq!(codes, ["booked_twice"]);
}
