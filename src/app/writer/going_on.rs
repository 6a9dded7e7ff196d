//! Going on with an article whose answer was cut, once somebody has decided what became of its call.
//!
//! The whole would be paid for a second time; the rest is all that is missing. What the call cost, or that
//! it cost nothing, is what was decided.

use uuid::Uuid;

use crate::ai::answer::text_so_far;
use crate::ai::functions::continue_article::{self, Begun};
use crate::ai::functions::generate_content;
use crate::app::error::AppError;
use crate::domain::content::Task;
use crate::domain::ids::OpId;
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::engines::prose::length::{self, Length};
use crate::store::ai_calls::{self, AiCall};
use crate::store::{Connection, content};

use super::article::subject_of;
use super::desk::Desk;
use super::judging::foreign_language;

/// The fewest words that are worth going on with.
const FEWEST_WORDS: u32 = 60;

/// An article that can be gone on with.
#[derive(Debug)]
pub(super) struct GoingOn {
    /// What had come of it.
    pub(super) begun: Begun,
    /// The call that was cut.
    pub(super) op_id: OpId,
    /// The model that was asked.
    pub(super) model: String,
    /// What was booked for it. `None` when the price is unknown.
    pub(super) cost: Option<UsdMicros>,
    /// How many words are missing to the order; 0 when enough had come.
    pub(super) missing: u32,
}

impl GoingOn {
    /// Looks for what the last call for a task's whole text left. `None` when that call was answered, is
    /// still to be decided about, has been followed by a text, or left too little or another language.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn find(
        connection: &Connection,
        desk: &Desk,
        task: &Task,
    ) -> Result<Option<Self>, AppError> {
        let last = ai_calls::last_for(connection, generate_content::NAME, &subject_of(task))?;
        let Some(call) = last.filter(|call| match call.state {
            CallState::Void => call.consumed_at.is_none(),
            CallState::Settled => call.outcome.as_deref() == Some(ai_calls::RECONCILED),
            CallState::Sent | CallState::Unresolved => false,
        }) else {
            return Ok(None);
        };
        if is_followed_by_a_text(connection, task, &call)? {
            return Ok(None);
        }
        Self::of_call(connection, desk, call)
    }

    /// Reads what a call left. `None` when that is too little, or in another language.
    fn of_call(
        connection: &Connection,
        desk: &Desk,
        call: AiCall,
    ) -> Result<Option<Self>, AppError> {
        let (_, came) = ai_calls::bodies(connection, call.op_id)?;
        let text = came.and_then(|bytes| text_so_far(&call.dialect, &bytes));
        let pages = desk.linkable();
        let begun =
            text.and_then(|text| generate_content::parse_begun(&text, &desk.link_rules(&pages)));
        let Some(begun) = begun.filter(|begun| {
            begun.article.words() >= FEWEST_WORDS
                && foreign_language(desk, &begun.article.text).is_none()
        }) else {
            return Ok(None);
        };
        let missing = match length::judge(desk.words, begun.article.words()) {
            Length::Short(missing) => missing,
            Length::Kept | Length::Long(_) => 0,
        };
        Ok(Some(Self {
            begun,
            op_id: call.op_id,
            model: call.model,
            cost: match call.state {
                CallState::Void => Some(UsdMicros::ZERO),
                _ => call.cost_usd_micros,
            },
            missing,
        }))
    }

    /// How many words it takes over.
    pub(super) fn words(&self) -> u32 {
        self.begun.article.words()
    }
}

/// Whether a text that came of a later call was saved for the task, as one written section by section.
fn is_followed_by_a_text(
    connection: &Connection,
    task: &Task,
    call: &AiCall,
) -> Result<bool, AppError> {
    let Some(text) = content::find_by_task(connection, task.id)? else {
        return Ok(false);
    };
    let (_, made_of) = content::provenance(connection, text.id)?;
    let made_of = made_of.and_then(|name| Uuid::parse_str(&name).ok());
    let Some(made_of) = made_of else {
        return Ok(false);
    };
    Ok(ai_calls::get(connection, OpId(made_of))?.sent_at > call.sent_at)
}

/// What to type about a call for a task's text that was cut and waits for a decision, so that what had come
/// is gone on with. `None` when there is no such call, or it left too little.
///
/// # Errors
/// A failure of the store.
pub(super) fn advice(
    connection: &Connection,
    desk: &Desk,
    task: &Task,
) -> Result<Option<String>, AppError> {
    let open = ai_calls::open_for_any_part(connection, &subject_of(task))?;
    let Some(call) = open.filter(|call| call.state == CallState::Unresolved) else {
        return Ok(None);
    };
    let (name, task_id) = (call.op_id.short(), task.id);
    if call.function == continue_article::NAME {
        return Ok(Some(format!(
            "`igny8 jobs retry {name}` books it, and then `igny8 write {task_id}` asks for the rest again"
        )));
    }
    if call.function != generate_content::NAME {
        return Ok(None);
    }
    let found = GoingOn::of_call(connection, desk, call)?;
    Ok(found.map(|found| {
        format!(
            "{} words of it are kept: `igny8 jobs show {name}` shows them, `igny8 jobs retry {name}` books \
             the call, and then `igny8 write {task_id}` goes on from them",
            found.words()
        )
    }))
}
