//! Going on with an article whose answer was cut, once somebody has decided what became of its call.
//!
//! The whole would be paid for a second time; the rest is all that is missing. What the call cost, or that
//! it cost nothing, is what was decided.

use crate::ai::answer::text_so_far;
use crate::ai::functions::continue_article::Begun;
use crate::ai::functions::generate_content;
use crate::app::error::AppError;
use crate::domain::content::Task;
use crate::domain::ids::OpId;
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::engines::prose::length::{self, Length};
use crate::store::{Connection, ai_calls};

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
    /// still to be decided about, or left too little or another language.
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
