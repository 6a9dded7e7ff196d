//! Which content lacks which images, what stands in the way, and what it may cost.

use super::images::{BatchWork, Minds, Plan, PlannedImages, Request, figures};
use super::{image_files, image_prompts};
use crate::ai::answer::Wanted;
use crate::ai::batches::Item;
use crate::ai::error::AiError;
use crate::ai::functions::generate_images::{ImageUse, PictureFormat};
use crate::ai::functions::{generate_image_prompts, generate_images};
use crate::ai::prompts::Rendered;
use crate::ai::provider::BUILTIN;
use crate::app::assistant::{Assistant, Mind};
use crate::app::batch::{Estimate, Skipped};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::config::kinds::pixel_size;
use crate::domain::content::{Content, ContentSource};
use crate::domain::image::Image;
use crate::domain::ledger::CallState;
use crate::domain::status::SectorStatus;
use crate::engines::html::place;
use crate::store::{ai_calls, content, images, sectors};

/// As long as a description gets, to estimate the price of an image that has none yet.
const LONGEST_PROMPT_CHARS: usize = 1_000;

/// Finds the content that lacks images.
///
/// Content that was read from elsewhere has the images it wants: it gets some only when it is named.
///
/// # Errors
/// `Store` when named content does not exist, `Prompt` when a prompt cannot be used.
pub fn plan(session: &Session<'_>, request: &Request, minds: &Minds) -> Result<Plan, AppError> {
    let mut plan = Plan {
        items: Vec::new(),
        skipped: Vec::new(),
        estimate: Estimate::NOTHING,
    };
    let limit = request.limit.unwrap_or(usize::MAX);
    let archived: Vec<_> = sectors::list(session.store.connection(), Some(SectorStatus::Inactive))?
        .into_iter()
        .map(|sector| sector.id)
        .collect();
    for content in content::chosen(session.store.connection(), request.content.as_deref())? {
        if plan.items.len() >= limit {
            break;
        }
        if request.content.is_none() && content.source != ContentSource::Igny8 {
            continue;
        }
        if archived.contains(&content.sector_id) {
            plan.skipped
                .push(skipped(&content, "its sector is archived", false));
            continue;
        }
        let lack = Lack::of(session, &content, request, minds)?;
        if let Some(reason) = lack.lost {
            plan.skipped.push(skipped(&content, &reason, true));
        }
        if lack.to_make == 0 && !lack.to_place {
            continue;
        }
        // What waits for a batch or a decision has no part in the limit.
        if (!lack.can_go_on || request.replace)
            && matches!(minds.pictures, Mind::Model(_))
            && let Some(waits) = blocked(session, &content)?
        {
            plan.skipped.push(waits);
            continue;
        }
        plan.estimate = plan.estimate.plus(lack.estimate);
        plan.items.push(PlannedImages {
            content_id: content.id,
            title: content.title,
            kind: content.kind,
            to_make: lack.to_make,
        });
    }
    Ok(plan)
}

/// How many images an article gets besides the featured one.
pub(super) fn in_article(session: &Session<'_>, request: &Request) -> usize {
    let set = session.app.settings.integer("images.in_article");
    request
        .in_article
        .or_else(|| set.and_then(|set| usize::try_from(set).ok()))
        .unwrap_or(1)
}

/// What one piece of content lacks.
struct Lack {
    to_make: usize,
    to_place: bool,
    estimate: Estimate,
    /// Whether there is a call to make or an answer to use, or images only have to be placed.
    can_go_on: bool,
    /// Why an image cannot be had back. `None` when all is well.
    lost: Option<String>,
}

impl Lack {
    fn of(
        session: &Session<'_>,
        content: &Content,
        request: &Request,
        minds: &Minds,
    ) -> Result<Self, AppError> {
        let present = if request.replace {
            Vec::new()
        } else {
            images::list(session.store.connection(), content.id)?
        };
        let sections = image_prompts::sections(content);
        let positions: Vec<i64> = present.iter().map(|image| image.position).collect();
        let new = image_prompts::lacking(&sections, &positions, in_article(session, request));
        let unmade = if request.replace {
            Vec::new()
        } else {
            self::unmade(session, content, &minds.pictures)?
        };
        let is_complete = new.is_empty() && unmade.is_empty();
        let lost = present
            .iter()
            .find(|image| {
                image.file.is_some()
                    && !image_files::is_there(&session.root, image)
                    && unmade.iter().all(|other| other.id != image.id)
            })
            .map(|image| {
                format!(
                    "the file of image {} is gone; `igny8 images {} --replace` makes its images anew",
                    image.id, content.id
                )
            });
        let to_place = is_complete
            && !present.is_empty()
            && place(&content.content_html, &figures(&present)) != content.content_html;
        let estimate = estimate(session, content, &new, &unmade, minds)?;
        Ok(Self {
            to_make: new.len() + unmade.len(),
            to_place,
            can_go_on: to_place || estimate.calls > 0 || has_answer(session, content, &unmade)?,
            estimate,
            lost,
        })
    }
}

/// The images of content that are to be made: those without a file, and cards that say what the
/// content no longer says or whose file is gone, because cards cost nothing.
pub(super) fn unmade(
    session: &Session<'_>,
    content: &Content,
    pictures: &Mind,
) -> Result<Vec<Image>, AppError> {
    let sections = image_prompts::sections(content);
    let mut unmade = images::list(session.store.connection(), content.id)?;
    unmade.retain(|image| {
        if image.file.is_none() {
            return true;
        }
        let is_card = image.model == BUILTIN && matches!(pictures, Mind::Builtin);
        let text = image_prompts::card_text(content, &sections, image.position);
        let is_stale = text.is_some_and(|text| text != image.prompt);
        is_card && (is_stale || !image_files::is_there(&session.root, image))
    });
    Ok(unmade)
}

/// Whether an answer that is paid for waits to become descriptions or an image.
fn has_answer(
    session: &Session<'_>,
    content: &Content,
    unmade: &[Image],
) -> Result<bool, AppError> {
    let waits = |function: &str, subject: &str| {
        ai_calls::waiting_answer(session.store.connection(), function, subject)
            .map(|answer| answer.is_some())
    };
    if waits(generate_image_prompts::NAME, &prompts_subject(content))? {
        return Ok(true);
    }
    for image in unmade {
        if waits(generate_images::NAME, &image_subject(image))? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn estimate(
    session: &Session<'_>,
    content: &Content,
    new: &[i64],
    unmade: &[Image],
    minds: &Minds,
) -> Result<Estimate, AppError> {
    let mut estimate = Estimate::NOTHING;
    let Mind::Model(pictures) = &minds.pictures else {
        return Ok(estimate);
    };
    let costs = |function: &str, subject: &str| -> Result<bool, AppError> {
        let connection = session.store.connection();
        let is_paid = ai_calls::waiting_answer(connection, function, subject)?.is_some();
        let is_open = ai_calls::open_for(connection, function, subject)?.is_some();
        Ok(!is_paid && !is_open)
    };
    let prompts_wait = prompts_are_open(session, content)?;
    if let Mind::Model(words) = &minds.words
        && !new.is_empty()
        && costs(generate_image_prompts::NAME, &prompts_subject(content))?
    {
        let (_, wanted) = prompts_question(session, words, content, new)?;
        estimate.add(words.estimate(&wanted));
    }
    for image in unmade {
        if costs(generate_images::NAME, &image_subject(image))? {
            let words = words_for_model(content, image);
            let (_, wanted) = image_question(session, &words, image.is_featured)?;
            estimate.add(pictures.estimate(&wanted));
        }
    }
    if !prompts_wait {
        let longest = "x".repeat(LONGEST_PROMPT_CHARS);
        for position in new {
            let (_, wanted) = image_question(session, &longest, *position == 0)?;
            estimate.add(pictures.estimate(&wanted));
        }
    }
    Ok(estimate)
}

/// Adds what can be asked for in batches for a piece of content.
pub(super) fn batch_items(
    session: &Session<'_>,
    content: &Content,
    request: &Request,
    minds: &Minds,
    found: &mut BatchWork,
) -> Result<(), AppError> {
    let connection = session.store.connection();
    let is_free = |function: &str, subject: &str| -> Result<bool, AppError> {
        let is_paid = ai_calls::waiting_answer(connection, function, subject)?.is_some();
        let is_open = ai_calls::open_for(connection, function, subject)?.is_some();
        Ok(!is_paid && !is_open)
    };
    let item = |subject: String, (prompt, wanted): (Rendered, Wanted)| Item {
        id: content.id.0,
        title: content.title.clone(),
        claim: ("content", content.uuid.to_string()),
        subject,
        prompt_name: prompt.name,
        prompt_version: prompt.version,
        wanted,
    };
    let sections = image_prompts::sections(content);
    let present: Vec<i64> = images::list(connection, content.id)?
        .iter()
        .map(|image| image.position)
        .collect();
    let new = image_prompts::lacking(&sections, &present, in_article(session, request));
    if let Mind::Model(words) = &minds.words
        && !new.is_empty()
        && is_free(generate_image_prompts::NAME, &prompts_subject(content))?
    {
        let question = prompts_question(session, words, content, &new)?;
        found
            .words
            .items
            .push(item(prompts_subject(content), question));
    }
    for image in unmade(session, content, &minds.pictures)? {
        let subject = image_subject(&image);
        if is_free(generate_images::NAME, &subject)? {
            let words = words_for_model(content, &image);
            let question = image_question(session, &words, image.is_featured)?;
            found.pictures.items.push(item(subject, question));
        }
    }
    Ok(())
}

/// The question that describes the images at `positions`.
pub(super) fn prompts_question(
    session: &Session<'_>,
    assistant: &Assistant,
    content: &Content,
    positions: &[i64],
) -> Result<(Rendered, Wanted), AppError> {
    let headings = image_prompts::headings(content);
    let site = session.site();
    let input = image_prompts::input(content, &headings, &site, positions);
    let variables = generate_image_prompts::variables(&input);
    let prompt = session
        .prompt(generate_image_prompts::NAME)?
        .render(&variables)?;
    let tokens = generate_image_prompts::max_output_tokens(positions.len());
    let wanted = assistant.wanted(&prompt, generate_image_prompts::schema(&input), tokens);
    Ok((prompt, wanted))
}

/// The question that makes an image.
pub(super) fn image_question(
    session: &Session<'_>,
    prompt: &str,
    is_featured: bool,
) -> Result<(Rendered, Wanted), AppError> {
    let variables = generate_images::variables(prompt, is_featured);
    let prompt = session.prompt(generate_images::NAME)?.render(&variables)?;
    let usage = image_use(session, is_featured);
    let wanted = generate_images::wanted(prompt.user.clone(), usage);
    Ok((prompt, wanted))
}

/// What the settings say of images for this use.
pub(super) fn image_use(session: &Session<'_>, is_featured: bool) -> ImageUse {
    let (size, format, usual) = if is_featured {
        (
            "images.featured_size",
            "images.featured_format",
            (1_200, 630),
        )
    } else {
        (
            "images.in_article_size",
            "images.in_article_format",
            (1_200, 675),
        )
    };
    let settings = &session.app.settings;
    let format = settings.text(format).and_then(PictureFormat::named);
    ImageUse {
        is_featured,
        size: settings.text(size).and_then(pixel_size).unwrap_or(usual),
        format: format.unwrap_or_default(),
    }
}

/// What an image that a model makes is to show: rows that were written for cards say only what stands
/// on them, which is no description.
pub(super) fn words_for_model(content: &Content, image: &Image) -> String {
    if image.prompt != image.alt_text {
        return image.prompt.clone();
    }
    let sections = image_prompts::sections(content);
    image_prompts::for_model(content, &sections, image.position).prompt
}

/// The name of the call that describes the images of content.
pub(super) fn prompts_subject(content: &Content) -> String {
    format!("content:{}", content.uuid)
}

/// The name of the call that makes an image.
pub(super) fn image_subject(image: &Image) -> String {
    format!("image:{}", image.uuid)
}

/// Whether nobody knows what became of the call that describes the images of content.
pub(super) fn prompts_are_open(session: &Session<'_>, content: &Content) -> Result<bool, AppError> {
    let connection = session.store.connection();
    let subject = prompts_subject(content);
    Ok(ai_calls::open_for(connection, generate_image_prompts::NAME, &subject)?.is_some())
}

/// Whether nobody knows what became of the call that makes an image.
pub(super) fn is_open(session: &Session<'_>, image: &Image) -> Result<bool, AppError> {
    let connection = session.store.connection();
    Ok(ai_calls::open_for(connection, generate_images::NAME, &image_subject(image))?.is_some())
}

/// Names the calls for content of which nobody knows what became. `None` when there are none.
pub(super) fn blocked(
    session: &Session<'_>,
    content: &Content,
) -> Result<Option<Skipped>, AppError> {
    let connection = session.store.connection();
    let mut calls = Vec::new();
    let subject = prompts_subject(content);
    calls.extend(ai_calls::open_for(
        connection,
        generate_image_prompts::NAME,
        &subject,
    )?);
    for image in images::list(connection, content.id)? {
        let subject = image_subject(&image);
        calls.extend(ai_calls::open_for(
            connection,
            generate_images::NAME,
            &subject,
        )?);
    }
    let (in_batches, lost): (Vec<_>, Vec<_>) = calls
        .into_iter()
        .partition(|call| call.state == CallState::Sent && call.batch_id.is_some());
    if lost.is_empty() {
        let batch = in_batches.first().and_then(|call| call.batch_id);
        return Ok(batch.map(|batch| {
            let reason = AiError::InBatch { batch }.to_string();
            skipped(content, &reason, false)
        }));
    }
    let names: Vec<String> = lost.iter().map(|call| call.op_id.to_string()).collect();
    let reason = format!(
        "call {} may have been billed, so it is not sent again: `igny8 credits reconcile` lists it",
        names.join(", ")
    );
    Ok(Some(skipped(content, &reason, true)))
}

fn skipped(content: &Content, reason: &str, needs_attention: bool) -> Skipped {
    Skipped {
        id: content.id.0,
        title: content.title.clone(),
        reason: reason.to_owned(),
        needs_attention,
    }
}
