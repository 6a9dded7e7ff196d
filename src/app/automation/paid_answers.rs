//! Makes texts, ideas and images of the answers of batches: by the very use-cases that would have asked
//! for them, which find each answer paid for and waiting. Nothing is sent.

use serde::Serialize;
use serde_json::Value;

use crate::ai::functions::{
    generate_content, generate_ideas, generate_image_prompts, generate_images,
};
use crate::app::batch::{Batch, Failed, Skipped};
use crate::app::error::AppError;
use crate::app::planner::ideation::{self, ClusterIdeas};
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::app::writer::images::{self, Illustrated, Minds};
use crate::app::writer::write::{self, Written};
use crate::domain::ids::{BatchId, TaskId};
use crate::store::batches::{self, StoredBatch};
use crate::store::subjects;

/// What was made of answers.
#[derive(Debug, Default, Serialize)]
pub struct Made {
    /// Texts.
    pub texts: Vec<Written>,
    /// Ideas, by cluster.
    pub ideas: Vec<ClusterIdeas>,
    /// Content that got images.
    pub images: Vec<Illustrated>,
    /// How many descriptions of images were taken in; the images are a further batch.
    pub described: usize,
    /// What was left alone.
    #[serde(skip)]
    pub skipped: Vec<Skipped>,
    /// What could not be used.
    #[serde(skip)]
    pub failed: Vec<Failed>,
    /// Why the rest was not tried. `None` when all was tried.
    #[serde(skip)]
    pub stopped: Option<AppError>,
}

impl Made {
    /// Whether nothing came of it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
            && self.ideas.is_empty()
            && self.images.is_empty()
            && self.described == 0
    }

    /// Takes what came of one stage; the items that were done are handed back.
    fn take<T>(&mut self, batch: Batch<T>) -> Vec<T> {
        self.skipped.extend(batch.skipped);
        self.failed.extend(batch.failed);
        self.stopped = batch.stopped;
        batch.done
    }
}

/// Makes what there are paid answers for: those of the named batches, or of all.
///
/// # Errors
/// A failure of the store, or settings that do not fit any more; what concerns one item is in `Made`.
pub async fn make(
    session: &Session<'_>,
    named: Option<&[BatchId]>,
    reporter: &dyn Reporter,
) -> Result<Made, AppError> {
    let mut made = Made::default();
    for batch in batches::unfinished(session.store.connection())? {
        if named.is_some_and(|named| !named.contains(&batch.id)) {
            continue;
        }
        if made.stopped.is_some() {
            break;
        }
        of_batch(session, &batch, &mut made, reporter).await?;
    }
    Ok(made)
}

async fn of_batch(
    session: &Session<'_>,
    batch: &StoredBatch,
    made: &mut Made,
    reporter: &dyn Reporter,
) -> Result<(), AppError> {
    let connection = session.store.connection();
    let subjects = batches::unused_subjects(connection, batch.id)?;
    let mut ids = Vec::new();
    for subject in &subjects {
        // What it was for may be gone by now; the answer stays where it is.
        ids.extend(subjects::owner(connection, subject)?);
    }
    ids.dedup();
    if ids.is_empty() {
        return Ok(());
    }
    let options: Value = serde_json::from_str(&batch.options).unwrap_or_default();
    let number = |name: &str| {
        let number = options.get(name)?.as_u64()?;
        usize::try_from(number).ok()
    };
    let flag = |name: &str| options.get(name).and_then(Value::as_bool) == Some(true);
    let mind = || session.app.paid_mind(&batch.provider, &batch.model);
    match batch.function.as_str() {
        generate_content::NAME => {
            let request = write::Request {
                tasks: Some(ids.into_iter().map(TaskId).collect()),
                words: number("words").and_then(|words| u32::try_from(words).ok()),
                replace_briefs: flag("replace_briefs"),
                rewrite: flag("rewrite"),
                strategy: options
                    .get("strategy")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
                allow_similar: true,
                answers_only: true,
                ..write::Request::default()
            };
            let mind = mind()?;
            let plan = write::plan(session, &request, &mind)?;
            let written = write::execute(session, plan, &request, &mind, reporter).await?;
            let done = made.take(written);
            made.texts.extend(done);
        }
        generate_ideas::NAME => {
            let request = ideation::Request {
                clusters: Some(ids.iter().map(ToString::to_string).collect()),
                limit: None,
                per_cluster: number("per_cluster"),
                approve: flag("approve"),
            };
            let mind = mind()?;
            let plan = ideation::plan(session, &request, &mind)?;
            let found = ideation::execute(session, plan, &mind, reporter).await?;
            let done = made.take(found);
            made.ideas.extend(done);
        }
        generate_image_prompts::NAME | generate_images::NAME => {
            let request = images::Request {
                content: Some(ids.iter().map(ToString::to_string).collect()),
                limit: None,
                in_article: number("in_article"),
                replace: false,
            };
            let minds = Minds {
                words: mind()?,
                pictures: mind()?,
            };
            let plan = images::plan(session, &request, &minds)?;
            let illustrated = images::execute(session, plan, &request, &minds, reporter).await?;
            let done = made.take(illustrated);
            made.images.extend(done);
            if batch.function == generate_image_prompts::NAME {
                let left = batches::unused_subjects(connection, batch.id)?.len();
                made.described += subjects.len().saturating_sub(left);
            }
        }
        _ => {}
    }
    Ok(())
}
