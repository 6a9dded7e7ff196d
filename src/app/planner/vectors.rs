//! The vectors of texts from an embedding model: those that are kept, and those to be asked for.

use std::collections::BTreeSet;

use crate::ai::answer::{Answer, Material, Wanted};
use crate::ai::embeddings::{self, MAX_TEXT_BYTES, NAME, asked, wanted};
use crate::ai::error::AiError;
use crate::app::assistant::{Assistant, Question, bad_answer};
use crate::app::batch::{Batch, Estimate};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::ids::OpId;
use crate::domain::ledger::CallState;
use crate::engines::clustering::Vectors;
use crate::store::Connection;
use crate::store::ai_calls::{self, AiCall};
use crate::store::embeddings::{self as rows, Space};

/// The noun under which the right to ask a model for vectors is claimed: two runs that asked for
/// the same texts would both pay.
const CLAIM: &str = "vectors";

/// What there is to be asked for.
#[derive(Debug, Default)]
pub struct VectorPlan {
    /// What it may cost.
    pub estimate: Estimate,
    /// How many texts have no vector yet.
    pub missing: usize,
    /// How many texts have one.
    pub kept: usize,
    /// The paid answers that wait to be used.
    pub paid_answers: usize,
    /// Calls that may have been billed, each with what to say about it.
    pub unresolved: Vec<String>,
    /// The texts of calls that are on their way or unresolved: they are not asked for again.
    pub blocked: BTreeSet<String>,
    waiting: Vec<AiCall>,
    batches: Vec<Vec<String>>,
    dimensions: Option<u32>,
}

/// Finds out which texts have no vector yet, and what those may cost. Nothing is changed or sent.
///
/// `dimensions` is the length that vectors are to have; `None` leaves it to the model.
///
/// # Errors
/// A failure of the store.
pub(super) fn plan<'t>(
    session: &Session<'_>,
    assistant: &Assistant,
    dimensions: Option<u32>,
    texts: impl Iterator<Item = &'t str>,
) -> Result<VectorPlan, AppError> {
    let connection = session.store.connection();
    let length = length(session, assistant, dimensions)?;
    let space = length.map(|length| space(assistant, length));
    let mut plan = VectorPlan {
        estimate: Estimate::NOTHING,
        dimensions,
        ..VectorPlan::default()
    };
    let mut spoken_for = BTreeSet::new();
    for call in ai_calls::unfinished(connection, NAME)? {
        let target = &assistant.provider.target;
        let is_ours = call.provider == assistant.provider.name
            && call.model == target.model
            && ai_calls::sent_to(connection, call.op_id)? == target.base_url.as_str();
        let asked = asked(&ai_calls::bodies(connection, call.op_id)?.0);
        let asked = asked.filter(|asked| is_ours && asked.dimensions == dimensions);
        let texts = asked.map(|asked| asked.texts).unwrap_or_default();
        match call.state {
            CallState::Settled => {
                spoken_for.extend(texts);
                plan.waiting.push(call);
            }
            state => {
                plan.blocked.extend(texts);
                if state == CallState::Unresolved {
                    let (op_id, reason) = (call.op_id, call.error.unwrap_or_default());
                    plan.unresolved
                        .push(AiError::Unresolved { op_id, reason }.to_string());
                }
            }
        }
    }
    plan.paid_answers = plan.waiting.len();
    let mut missing = Vec::new();
    for text in texts.collect::<BTreeSet<&str>>() {
        let is_kept = match &space {
            Some(space) => rows::has(connection, space, text)?,
            None => false,
        };
        if is_kept {
            plan.kept += 1;
        } else if !text.is_empty() && text.len() <= MAX_TEXT_BYTES {
            plan.missing += 1;
            if !spoken_for.contains(text) && !plan.blocked.contains(text) {
                missing.push(text.to_owned());
            }
        }
    }
    plan.batches = embeddings::batches(missing, &assistant.provider, length);
    for batch in &plan.batches {
        let wanted = wanted(batch.clone(), dimensions);
        plan.estimate.add(assistant.estimate(&wanted));
    }
    Ok(plan)
}

/// Asks for what is missing, each request committed on its own; the answers of an earlier run first.
///
/// What became of the calls is filed in `batch`: `batch.stopped` says why the rest was not tried.
///
/// # Errors
/// `Invalid` when another run is asking the same model, or the model's vectors have changed their
/// length; a failure of the store.
pub(super) async fn fetch<T>(
    session: &Session<'_>,
    plan: &VectorPlan,
    assistant: &Assistant,
    batch: &mut Batch<T>,
    reporter: &dyn Reporter,
) -> Result<(), AppError> {
    if plan.waiting.is_empty() && plan.batches.is_empty() {
        return Ok(());
    }
    let target = &assistant.provider.target;
    let server = format!("{} {}", target.base_url, target.model);
    if !session.claim(CLAIM, &server)? {
        return Err(AppError::invalid(
            "another run is asking the same model for vectors",
            "wait for it, then run the same command again",
        ));
    }
    reporter.event(&Event::Begin {
        what: "vectors",
        total: u64::try_from(plan.waiting.len() + plan.batches.len()).ok(),
    });
    let result = fetch_all(session, plan, assistant, batch, reporter).await;
    reporter.event(&Event::End);
    result
}

async fn fetch_all<T>(
    session: &Session<'_>,
    plan: &VectorPlan,
    assistant: &Assistant,
    batch: &mut Batch<T>,
    reporter: &dyn Reporter,
) -> Result<(), AppError> {
    let prompt = embeddings::no_prompt();
    for call in &plan.waiting {
        let connection = session.store.connection();
        let asked = asked(&ai_calls::bodies(connection, call.op_id)?.0);
        let base_url = ai_calls::sent_to(connection, call.op_id)?;
        let Some(asked) = asked else { continue };
        let question = Question {
            function: NAME,
            subject: call.subject.clone(),
            prompt: &prompt,
            wanted: Wanted::Vectors(asked.clone()),
        };
        if let Some(answer) = assistant.waiting(session, &question)? {
            let place = (call.provider.as_str(), base_url.as_str());
            keep(session, answer, &asked.texts, place)?;
        }
        reporter.event(&Event::Advance(1));
    }
    let mut length = length(session, assistant, plan.dimensions)?;
    for texts in &plan.batches {
        if session.app.interrupt.requested() {
            batch.stopped = Some(AppError::Interrupted);
            break;
        }
        let question = Question {
            function: NAME,
            subject: embeddings::subject(texts),
            prompt: &prompt,
            wanted: wanted(texts.clone(), plan.dimensions),
        };
        let asked = assistant.ask(session, &question, reporter).await;
        let result = match asked {
            Ok(answer) => {
                if !answer.reused {
                    batch.add_cost(answer.cost);
                }
                let target = &assistant.provider.target;
                let place = (assistant.provider.name.as_str(), target.base_url.as_str());
                keep(session, answer, texts, place)
            }
            Err(error) => Err(error.into()),
        };
        match result {
            Ok(came) => {
                reporter.event(&Event::Step {
                    name: "item-saved",
                    subject: &question.subject,
                });
                let expected = *length.get_or_insert(came);
                if expected != came {
                    return Err(AppError::invalid(
                        format!(
                            "the model gives vectors of {came} numbers, and those kept from it \
                             have {expected}"
                        ),
                        "run the same command again: it asks for all vectors anew",
                    ));
                }
            }
            Err(error) => {
                let title = title_of(texts);
                if !batch.add_error(0, &title, error) {
                    break;
                }
            }
        }
        reporter.event(&Event::Advance(1));
    }
    Ok(())
}

/// Keeps the vectors of an answer, and marks it as used in the same transaction. Gives their length.
fn keep(
    session: &Session<'_>,
    answer: Answer,
    texts: &[String],
    (provider, base_url): (&str, &str),
) -> Result<u32, AppError> {
    let op_id = answer.op_id;
    let Material::Vectors(vectors) = answer.material else {
        return Err(bad_answer(session, op_id, "it holds no vectors".to_owned())?.into());
    };
    let units: Option<Vec<Vec<f32>>> = vectors.into_iter().map(embeddings::unit).collect();
    let length = units.as_ref().and_then(|units| units.first()).map(Vec::len);
    let length = length.and_then(|length| u32::try_from(length).ok());
    let (Some(units), Some(length)) = (units, length) else {
        return Err(bad_answer(session, op_id, "a vector has no direction".to_owned())?.into());
    };
    let space = Space {
        provider: provider.to_owned(),
        base_url: base_url.to_owned(),
        model: answer.model,
        dimensions: length,
    };
    let account = shortened(session, op_id, units.len(), length)?;
    let now = session.now();
    session.store.write(|transaction| {
        for (text, vector) in texts.iter().zip(&units) {
            rows::put(transaction, &space, text, vector, &now)?;
        }
        ai_calls::consume(transaction, op_id, "accepted", None, &now)?;
        ai_calls::shorten_answer(transaction, op_id, &account)?;
        Ok::<_, AppError>(())
    })?;
    Ok(length)
}

/// The answer without its vectors: they are rows by then, and would lie in the file twice.
fn shortened(
    session: &Session<'_>,
    op_id: OpId,
    count: usize,
    length: u32,
) -> Result<Vec<u8>, AppError> {
    let (_, raw) = ai_calls::bodies(session.store.connection(), op_id)?;
    Ok(embeddings::without_vectors(
        &raw.unwrap_or_default(),
        count,
        length,
    ))
}

/// Where the vectors of a model are kept. `None` before the first answer of an unknown model.
///
/// # Errors
/// A failure of the store.
pub(super) fn kept_in(
    session: &Session<'_>,
    assistant: &Assistant,
    dimensions: Option<u32>,
) -> Result<Option<Space>, AppError> {
    let length = length(session, assistant, dimensions)?;
    Ok(length.map(|length| space(assistant, length)))
}

/// Reads the vectors of texts, in their order; zeros for a text that has none.
///
/// # Errors
/// A failure of the store.
pub(super) fn read<'t>(
    connection: &Connection,
    space: &Space,
    texts: impl Iterator<Item = &'t str>,
) -> Result<Vectors, AppError> {
    let mut vectors = Vectors {
        dimensions: usize::try_from(space.dimensions).unwrap_or_default(),
        values: Vec::new(),
    };
    for text in texts {
        if !rows::read_into(connection, space, text, &mut vectors.values)? {
            let zeros = std::iter::repeat_n(0.0, vectors.dimensions);
            vectors.values.extend(zeros);
        }
    }
    Ok(vectors)
}

/// The length of the vectors: what is asked for, what the model is known to give, or what it gave
/// last. `None` before the first answer of an unknown model.
fn length(
    session: &Session<'_>,
    assistant: &Assistant,
    dimensions: Option<u32>,
) -> Result<Option<u32>, AppError> {
    let known = dimensions.or(assistant.provider.dimensions);
    if known.is_some() {
        return Ok(known);
    }
    let target = &assistant.provider.target;
    Ok(rows::last_dimensions(
        session.store.connection(),
        &assistant.provider.name,
        target.base_url.as_str(),
        &target.model,
    )?)
}

fn space(assistant: &Assistant, length: u32) -> Space {
    let target = &assistant.provider.target;
    Space {
        provider: assistant.provider.name.clone(),
        base_url: target.base_url.as_str().to_owned(),
        model: target.model.clone(),
        dimensions: length,
    }
}

fn title_of(texts: &[String]) -> String {
    match texts {
        [] => String::new(),
        [only] => only.clone(),
        [first, rest @ ..] => format!("{first} and {} more", rest.len()),
    }
}
