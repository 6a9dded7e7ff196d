//! What the text of a task can cost before anything is asked, and what of it is paid for already.

use rusqlite::Connection;

use super::article::{is_in_sections, part_of, subject_of};
use super::desk::Desk;
use super::going_on::GoingOn;
use crate::ai::functions::article::Article;
use crate::ai::functions::outline_article::{self, Outline};
use crate::ai::functions::{continue_article, expand_article, generate_content, write_section};
use crate::app::assistant::Assistant;
use crate::app::batch::Estimate;
use crate::app::error::AppError;
use crate::domain::content::Task;
use crate::store::ai_calls;

/// Whether a paid answer for the first part of a task's text waits to be used.
pub(super) fn has_waiting_answer(connection: &Connection, task: &Task) -> Result<bool, AppError> {
    let waits = |function: &str, subject: &str| {
        ai_calls::waiting_answer(connection, function, subject).map(|found| found.is_some())
    };
    Ok(waits(generate_content::NAME, &subject_of(task))?
        || waits(outline_article::NAME, &part_of(task, "outline"))?
        || waits(continue_article::NAME, &part_of(task, "continue"))?)
}

/// The most that a task's text can cost, one attempt a call: what waits is paid for, and the call for
/// what is missing to the order is only made when something is.
pub(super) fn estimate(
    connection: &Connection,
    desk: &Desk,
    assistant: &Assistant,
    task: &Task,
    going_on: Option<&GoingOn>,
) -> Result<Estimate, AppError> {
    let mut estimate = Estimate::NOTHING;
    let waits = |function: &str, part: &str| {
        let subject = part_of(task, part);
        ai_calls::waiting_answer(connection, function, &subject).map(|found| found.is_some())
    };
    if let Some(going_on) = going_on {
        if going_on.missing == 0 {
            return Ok(estimate);
        }
        if !waits(continue_article::NAME, "continue")? {
            let prompt = desk.render_continuation(task, going_on)?;
            let wanted = desk.wanted_continuation(assistant, going_on, &prompt);
            estimate.add(assistant.estimate(&wanted));
        }
    } else if is_in_sections(connection, desk, task)? {
        if !waits(outline_article::NAME, "outline")? {
            let prompt = desk.render_outline(task)?;
            let wanted = desk.wanted_outline(assistant, task, &prompt);
            estimate.add(assistant.estimate(&wanted));
        }
        let sections = |count: u32| -> Result<Estimate, AppError> {
            let mut estimate = Estimate::NOTHING;
            let outline = Outline::expected(&task.title, desk.words, count);
            for (id, section) in outline.sections.iter().enumerate() {
                if waits(write_section::NAME, &format!("section:{id}"))? {
                    continue;
                }
                let prompt = desk.render_section(task, &outline, id)?;
                let wanted = desk.wanted_section(assistant, id, section.words, &prompt);
                estimate.add(assistant.estimate(&wanted));
            }
            Ok(estimate)
        };
        // How many there will be is not known before the outline; fewer of them are longer.
        let (least, most) = desk.section_bounds(task);
        let (few, many) = (sections(least)?, sections(most)?);
        estimate = estimate.plus(Estimate {
            at_most: few
                .at_most
                .zip(many.at_most)
                .map(|(few, many)| few.max(many)),
            ..few
        });
    } else if ai_calls::waiting_answer(connection, generate_content::NAME, &subject_of(task))?
        .is_none()
    {
        let prompt = desk.render(task)?;
        let wanted = desk.wanted(assistant, &prompt);
        estimate.add(assistant.estimate(&wanted));
    } else {
        return Ok(estimate);
    }
    let short = Article::placeholder(desk.words / 2);
    let gaps = expand_article::gaps(&short, desk.words - desk.words / 2);
    let prompt = desk.render_expansion(task, &short, &gaps)?;
    let wanted = desk.wanted_expansion(assistant, &gaps, &prompt);
    let mut further = Estimate::NOTHING;
    further.add(assistant.estimate(&wanted));
    estimate.add_possible(further);
    Ok(estimate)
}
