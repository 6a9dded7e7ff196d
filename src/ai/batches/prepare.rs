//! The first step of a batch: everything is recorded and reserved, and nothing has left.

use serde_json::Value;

use crate::ai::answer::Wanted;
use crate::ai::error::AiError;
use crate::ai::prompts::hex_digest;
use crate::ai::provider::Provider;
use crate::ai::spend::SpendLimits;
use crate::domain::ids::{BatchId, OpId, RunId};
use crate::domain::money::UsdMicros;
use crate::http::Body;
use crate::os::clock::Clock;
use crate::os::place::free_space_bytes;
use crate::providers::ProviderError;
use crate::providers::batch::BatchDialect;
use crate::store::ai_calls::NewCall;
use crate::store::batches::NewBatch;
use crate::store::{Connection, Store, ai_calls, batches, ledger, runs};

/// The room on disk that the answers of a batch may need, in bytes each: a long text, or an image as
/// base64, twice, for the log and the database.
const ROOM_FOR_A_TEXT: u64 = 128 * 1024;
const ROOM_FOR_AN_IMAGE: u64 = 12 * 1024 * 1024;

/// A question that may go into a batch.
#[derive(Clone, Debug)]
pub struct Item {
    /// The number of what it is for.
    pub id: i64,
    /// The title of that.
    pub title: String,
    /// What another run would have claimed to ask the same, such as `task` and its uuid.
    pub claim: (&'static str, String),
    /// What it is for, such as `task:<uuid>`: the same after a crash.
    pub subject: String,
    /// The prompt's name.
    pub prompt_name: String,
    /// The prompt's version.
    pub prompt_version: String,
    /// What is asked for.
    pub wanted: Wanted,
}

/// Questions of one AI function, for a batch.
#[derive(Clone, Debug)]
pub struct Questions {
    /// The AI function.
    pub function: &'static str,
    /// What the answers have to be read with.
    pub options: Value,
    /// The questions.
    pub items: Vec<Item>,
}

/// What is to become batches.
#[derive(Debug)]
pub struct Request<'a> {
    /// The run that pays.
    pub run_id: RunId,
    /// Whom to ask.
    pub provider: &'a Provider,
    /// What to ask.
    pub questions: &'a Questions,
    /// The limits in force.
    pub limits: SpendLimits,
}

/// A question that went into no batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which of the items.
    pub index: usize,
    /// Why.
    pub reason: &'static str,
}

/// What was recorded.
#[derive(Clone, Debug, Default)]
pub struct Prepared {
    /// The batches.
    pub batches: Vec<BatchId>,
    /// Which of the items are in them.
    pub taken: Vec<usize>,
    /// The questions that another run asks, or that have been asked.
    pub left_out: Vec<LeftOut>,
    /// What is set aside for them. `None` when the price is unknown.
    pub reserved: Option<UsdMicros>,
}

/// A question with all that is recorded of it.
struct Ready<'a> {
    index: usize,
    item: &'a Item,
    op_id: OpId,
    body: Vec<u8>,
    hash: String,
    estimate: Option<UsdMicros>,
}

/// Records questions as batches and sets the money for all of them aside, in one transaction: all or
/// none. Questions that do not fit into one batch become several.
///
/// # Errors
/// `Spend` when the spending rules forbid it, `NoRoom` when the answers would find no room,
/// `Provider` when the provider takes no batches or a question cannot be put.
pub fn prepare(store: &Store, clock: &Clock, request: &Request<'_>) -> Result<Prepared, AiError> {
    let provider = request.provider;
    let Some(dialect) = provider.batch else {
        return Err(AiError::Provider(ProviderError::NotSupported {
            vendor: provider.name.clone(),
            what: "batches".to_owned(),
        }));
    };
    check_room(store, &request.questions.items)?;
    let mut ready = Vec::new();
    // What becomes of a batch is asked for in other ways.
    let mut target = provider.target.clone();
    target.quirks.stores_answers = false;
    for (index, item) in request.questions.items.iter().enumerate() {
        let op_id = OpId(clock.new_uuid_v4());
        let built = item.wanted.request(&target, op_id.0)?;
        let hash = hex_digest(item.wanted.body_for_hash(&built, op_id.0));
        let Body::Json(body) = built.body else {
            return Err(AiError::Provider(ProviderError::NotSupported {
                vendor: provider.name.clone(),
                what: "batches of such requests".to_owned(),
            }));
        };
        ready.push(Ready {
            index,
            item,
            op_id,
            body,
            hash,
            estimate: item
                .wanted
                .estimate(&provider.batch_price, &provider.target),
        });
    }
    let now = clock.now_text();
    let (prepared, held) = store.write(|transaction| {
        let mut prepared = Prepared::default();
        let mut taken = Vec::new();
        for one in ready {
            match obstacle(transaction, request, one.item, &now)? {
                Some(reason) => prepared.left_out.push(LeftOut {
                    index: one.index,
                    reason,
                }),
                None => taken.push(one),
            }
        }
        let total = taken.iter().try_fold(UsdMicros::ZERO, |sum, one| {
            one.estimate.map(|call| sum.saturating_add(call))
        });
        prepared.reserved = total;
        if taken.is_empty() {
            return Ok((prepared, None));
        }
        let model = &provider.target.model;
        let held = request
            .limits
            .check(transaction, request.run_id, total, model, &now)?;
        for group in split(&taken, dialect, provider) {
            let batch = record(transaction, clock, request, group, &now)?;
            prepared.batches.push(batch);
        }
        prepared.taken = taken.iter().map(|one| one.index).collect();
        Ok::<_, AiError>((prepared, Some(held)))
    })?;
    // Held until the reserve was durable.
    drop(held);
    Ok(prepared)
}

/// Why a question cannot be put now. `None` when it can.
fn obstacle(
    connection: &Connection,
    request: &Request<'_>,
    item: &Item,
    now: &str,
) -> Result<Option<&'static str>, AiError> {
    let (noun, name) = (item.claim.0, &item.claim.1);
    if !runs::claim(connection, noun, name, request.run_id, now)? {
        return Ok(Some("another run works on it"));
    }
    // From here on the recorded call keeps others away.
    runs::release_one(connection, noun, name, request.run_id)?;
    if ai_calls::open_for(connection, request.questions.function, &item.subject)?.is_some() {
        return Ok(Some("it has been asked for already"));
    }
    let paid = ai_calls::waiting_answer(connection, request.questions.function, &item.subject)?;
    Ok(paid.map(|_| "its answer is there already"))
}

/// Cuts questions into groups that each fit into one batch.
fn split<'r, 'i>(
    ready: &'r [Ready<'i>],
    dialect: BatchDialect,
    provider: &Provider,
) -> Vec<&'r [Ready<'i>]> {
    let spoken = provider.target.dialect;
    let limits = dialect.limits(spoken);
    let sizes = ready
        .iter()
        .map(|one| dialect.line_bytes(spoken, one.op_id.0, &one.body));
    let mut groups = Vec::new();
    let mut start = 0;
    for end in group_ends(sizes, limits.requests, limits.bytes) {
        groups.push(&ready[start..end]);
        start = end;
    }
    groups
}

/// Where each group ends: none has more than `requests` entries or, unless a single entry has, more
/// than `bytes` bytes.
fn group_ends(sizes: impl Iterator<Item = usize>, requests: usize, bytes: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    let (mut count, mut sum, mut total) = (0, 0, 0);
    for size in sizes {
        if count > 0 && (count == requests || sum + size > bytes) {
            ends.push(total);
            (count, sum) = (0, 0);
        }
        count += 1;
        sum += size;
        total += 1;
    }
    if count > 0 {
        ends.push(total);
    }
    ends
}

fn record(
    connection: &Connection,
    clock: &Clock,
    request: &Request<'_>,
    group: &[Ready<'_>],
    now: &str,
) -> Result<BatchId, AiError> {
    let provider = request.provider;
    let target = &provider.target;
    let known = provider.batch_price.known();
    let new = NewBatch {
        uuid: clock.new_uuid_v4(),
        run_id: request.run_id,
        function: request.questions.function,
        options: &request.questions.options.to_string(),
        provider: &provider.name,
        model: &target.model,
        dialect: target.dialect.name(),
        base_url: target.base_url.as_str(),
        requests: group.len(),
        price_per_image: known.map(|price| price.per_image),
        price_image_output_tokens: known.map(|price| price.image_output_tokens),
    };
    let batch = batches::insert(connection, &new, now)?;
    for one in group {
        let attempt =
            ai_calls::attempts(connection, request.questions.function, &one.item.subject)? + 1;
        let reserved = one.estimate.unwrap_or_default();
        let call = NewCall {
            op_id: one.op_id,
            run_id: request.run_id,
            function: request.questions.function,
            subject: &one.item.subject,
            attempt,
            provider: &provider.name,
            model: &target.model,
            dialect: target.dialect.name(),
            base_url: target.base_url.as_str(),
            request_hash: &one.hash,
            prompt_name: &one.item.prompt_name,
            prompt_version: &one.item.prompt_version,
            request_body: &one.body,
            price_version: known.map_or("", |price| &price.version),
            price_input: known.map(|price| price.input),
            price_cached_input: known.map(|price| price.cached_input),
            price_output: known.map(|price| price.output),
            reserved,
            cache_key: None,
            cached_from: None,
        };
        ai_calls::insert_sent(connection, &call, now)?;
        batches::assign(connection, one.op_id, batch)?;
        ledger::reserve_and_send(connection, one.op_id, reserved, now)?;
    }
    Ok(batch)
}

fn check_room(store: &Store, items: &[Item]) -> Result<(), AiError> {
    let needed: u64 = items
        .iter()
        .map(|item| match item.wanted {
            Wanted::Image(_) => ROOM_FOR_AN_IMAGE,
            _ => ROOM_FOR_A_TEXT,
        })
        .sum();
    match free_space_bytes(store.path()) {
        Ok(Some(free)) if free < needed => Err(AiError::NoRoom { free_bytes: free }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_group_is_cut_at_the_limits_and_never_before() {
        let ends =
            |sizes: &[usize], requests, bytes| group_ends(sizes.iter().copied(), requests, bytes);
        assert_eq!(ends(&[], 3, 10), Vec::<usize>::new());
        assert_eq!(ends(&[5, 5, 1], 3, 10), [2, 3]);
        assert_eq!(ends(&[1, 1, 1, 1], 3, 10), [3, 4]);
        assert_eq!(ends(&[11, 1], 3, 10), [1, 2]);
    }

    proptest! {
        #[test]
        fn every_entry_is_in_one_group_within_the_limits(
            sizes in proptest::collection::vec(1_usize..60, 0..200),
            requests in 1_usize..20,
            bytes in 60_usize..400,
        ) {
            let ends = group_ends(sizes.iter().copied(), requests, bytes);
            prop_assert_eq!(ends.last().copied().unwrap_or(0), sizes.len());
            let mut start = 0;
            for (at, end) in ends.iter().enumerate() {
                let group = &sizes[start..*end];
                prop_assert!(!group.is_empty() && group.len() <= requests);
                let sum: usize = group.iter().sum();
                prop_assert!(sum <= bytes);
                if let Some(next) = sizes.get(*end).filter(|_| at + 1 < ends.len()) {
                    prop_assert!(group.len() == requests || sum + next > bytes);
                }
                start = *end;
            }
        }
    }
}
