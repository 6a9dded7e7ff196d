//! Images for content: described, made, filed and placed in the text.
//!
//! Placing an image in the text is an edit like any other: it makes a new version, and an approval
//! that the content had is gone, because what was approved had no images.

use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::{image_files, image_plan, image_prompts};
use crate::ai::batches::Questions;
use crate::ai::error::AiError;
use crate::ai::functions::{generate_image_prompts, generate_images};
use crate::ai::provider::BUILTIN;
use crate::app::App;
use crate::app::assistant::{Mind, Question, bad_answer, repair_note};
use crate::app::batch::{Batch, Estimate, Skipped};
use crate::app::crew;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind};
use crate::domain::ids::ContentId;
use crate::domain::image::Image;
use crate::engines::html::{FigureSpec, place};
use crate::store::{ai_calls, clusters, content, images};

pub use super::image_plan::plan;

/// Which content gets images.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The content, by number or UUID. `None` for all that lacks images.
    pub content: Option<Vec<String>>,
    /// At most so many pieces of content. `None` for all.
    pub limit: Option<usize>,
    /// How many images an article gets besides the featured one. `None` for what is set.
    pub in_article: Option<usize>,
    /// Whether images that exist are made anew.
    pub replace: bool,
}

/// Who describes images, and who makes them.
#[derive(Debug)]
pub struct Minds {
    /// Describes them.
    pub words: Mind,
    /// Makes them.
    pub pictures: Mind,
}

impl Minds {
    /// Gives those that the settings name. Cards say what the article says, so nobody is asked to
    /// describe them.
    ///
    /// # Errors
    /// As `App::mind_for`.
    pub async fn of(app: &App) -> Result<Self, AppError> {
        let pictures = app.mind_for(generate_images::NAME).await?;
        let words = match pictures {
            Mind::Builtin => Mind::Builtin,
            Mind::Model(_) => app.mind_for(generate_image_prompts::NAME).await?,
        };
        Ok(Self { words, pictures })
    }
}

/// What is to be done.
#[derive(Debug)]
pub struct Plan {
    /// The content that lacks images, oldest first.
    pub items: Vec<PlannedImages>,
    /// The content that is left alone.
    pub skipped: Vec<Skipped>,
    /// What it may cost.
    pub estimate: Estimate,
}

/// A piece of content that lacks images.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedImages {
    /// The content.
    pub content_id: ContentId,
    /// Its title.
    pub title: String,
    /// Article or brief.
    pub kind: ContentKind,
    /// How many images are to be made.
    pub to_make: usize,
}

/// What a piece of content got.
#[derive(Clone, Debug, Serialize)]
pub struct Illustrated {
    /// The content.
    pub content_id: ContentId,
    /// Its publish key.
    pub uuid: Uuid,
    /// Its title.
    pub title: String,
    /// Article or brief.
    pub kind: ContentKind,
    /// All of its images, the featured one first.
    pub images: Vec<Image>,
    /// How many of them were made now.
    pub made: usize,
    /// Whether the text changed, because images were placed in it.
    pub placed: bool,
    /// Whether an approval was lost by that.
    pub approval_cleared: bool,
    /// What should be known about the images.
    pub notes: Vec<String>,
}

/// An image with the content it belongs to.
#[derive(Clone, Debug, Serialize)]
pub struct ListedImage {
    /// The image.
    #[serde(flatten)]
    pub image: Image,
    /// The title of its content.
    pub content: String,
}

/// Lists the images of the content that is named, or of all.
///
/// # Errors
/// A failure of the store.
pub fn list(session: &Session<'_>, named: Option<&[String]>) -> Result<Vec<ListedImage>, AppError> {
    let mut listed = Vec::new();
    for content in content::chosen(session.store.connection(), named)? {
        for image in images::list(session.store.connection(), content.id)? {
            listed.push(ListedImage {
                image,
                content: content.title.clone(),
            });
        }
    }
    Ok(listed)
}

/// Makes what is planned; of one piece of content, one image after the other.
///
/// # Errors
/// A failure that concerns all of them; what concerns one is in the batch.
pub async fn execute(
    session: &Session<'_>,
    plan: Plan,
    request: &Request,
    minds: &Minds,
    reporter: &dyn Reporter,
) -> Result<Batch<Illustrated>, AppError> {
    let mut batch = Batch::default();
    batch.skipped = plan.skipped;
    reporter.event(&Event::Begin {
        what: "making images",
        total: u64::try_from(plan.items.len()).ok(),
    });
    let job = async |item: &PlannedImages| {
        let mut own = Batch::default();
        let content = content::get(session.store.connection(), item.content_id)?;
        let claim = content.uuid.to_string();
        if !session.claim("content", &claim)? {
            return Ok(own);
        }
        reporter.event(&Event::Item {
            noun: "content",
            id: content.id.0,
            title: &content.title,
        });
        let mut work = Work {
            request,
            minds,
            reporter,
            batch: &mut own,
            notes: Vec::new(),
            paid_only: false,
        };
        let done = work.illustrate(session, content.id).await;
        session.release("content", &claim)?;
        reporter.event(&Event::Advance(1));
        done?;
        Ok(own)
    };
    let (hands, items) = (minds.pictures.hands(), &plan.items);
    crew::work(session, hands, items, &mut batch, reporter, job).await?;
    reporter.event(&Event::End);
    Ok(batch)
}

/// The work on one piece of content.
struct Work<'a> {
    request: &'a Request,
    minds: &'a Minds,
    reporter: &'a dyn Reporter,
    batch: &'a mut Batch<Illustrated>,
    notes: Vec<String>,
    /// Whether images are only described where that costs nothing more.
    paid_only: bool,
}

/// What can be asked for in batches: the images that have their words, and the words of others.
#[derive(Debug)]
pub struct BatchWork {
    /// Questions for descriptions of images.
    pub words: Questions,
    /// Questions for images.
    pub pictures: Questions,
    /// The content that is left alone.
    pub skipped: Vec<Skipped>,
}

/// Finds what of a plan can be asked for in batches. What costs nothing is done on the way: answers that
/// are paid for become descriptions, unless `dry`.
///
/// # Errors
/// A failure of the store, `Prompt` when a prompt cannot be used.
pub async fn batch_work(
    session: &Session<'_>,
    plan: Plan,
    request: &Request,
    minds: &Minds,
    dry: bool,
    reporter: &dyn Reporter,
) -> Result<BatchWork, AppError> {
    let questions = |function| Questions {
        function,
        options: json!({"in_article": image_plan::in_article(session, request)}),
        items: Vec::new(),
    };
    let mut found = BatchWork {
        words: questions(generate_image_prompts::NAME),
        pictures: questions(generate_images::NAME),
        skipped: plan.skipped,
    };
    let Mind::Model(_) = &minds.pictures else {
        return Ok(found);
    };
    let mut batch = Batch::default();
    for item in plan.items {
        let content = content::get(session.store.connection(), item.content_id)?;
        found
            .skipped
            .extend(image_plan::blocked(session, &content)?);
        let claim = content.uuid.to_string();
        if !dry {
            if !session.claim("content", &claim)? {
                continue;
            }
            let mut work = Work {
                request,
                minds,
                reporter,
                batch: &mut batch,
                notes: Vec::new(),
                paid_only: true,
            };
            let described = work.describe(session, &content).await;
            session.release("content", &claim)?;
            described?;
        }
        image_plan::batch_items(session, &content, request, minds, &mut found)?;
    }
    Ok(found)
}

impl Work<'_> {
    /// Describes, makes and places the images of one piece of content.
    async fn illustrate(&mut self, session: &Session<'_>, id: ContentId) -> Result<(), AppError> {
        let content = content::get(session.store.connection(), id)?;
        if let Some(blocked) = image_plan::blocked(session, &content)? {
            self.batch.skipped.push(blocked);
            if self.request.replace {
                return Ok(());
            }
        }
        let old = if self.request.replace {
            session
                .store
                .write(|transaction| images::remove_all(transaction, id))?
        } else {
            Vec::new()
        };
        match self.describe(session, &content).await {
            // The images that have their words can still be made.
            Ok(()) | Err(AppError::Ai(AiError::NothingPaid)) => {}
            Err(error) => {
                self.batch.add_error(id.0, &content.title, error);
                return Ok(());
            }
        }
        let mut made = 0;
        for image in image_plan::unmade(session, &content, &self.minds.pictures)? {
            if session.app.interrupt.requested() {
                self.batch.stopped = Some(AppError::Interrupted);
                return Ok(());
            }
            if image_plan::is_open(session, &image)? {
                continue;
            }
            let subject = image.uuid.to_string();
            match self.make(session, &content, image).await {
                Ok(()) => made += 1,
                Err(AppError::Ai(AiError::NothingPaid)) => continue,
                Err(error) => {
                    if !self.batch.add_error(id.0, &content.title, error) {
                        return Ok(());
                    }
                    continue;
                }
            }
            self.reporter.event(&Event::Step {
                name: "image-saved",
                subject: &subject,
            });
        }
        let all = images::list(session.store.connection(), id)?;
        if all.is_empty() || all.iter().any(|image| image.file.is_none()) {
            return Ok(());
        }
        let placed = place_figures(session, id, &all)?;
        image_files::remove(&session.root, &old, &all);
        let approval_cleared = placed && content.approved_at.is_some();
        if approval_cleared {
            self.note("it was approved without these images, so it waits for approval again");
        }
        if made > 0 || placed {
            self.batch.add_done(Illustrated {
                content_id: id,
                uuid: content.uuid,
                title: content.title,
                kind: content.kind,
                images: all,
                made,
                placed,
                approval_cleared,
                notes: std::mem::take(&mut self.notes),
            });
        }
        self.reporter.event(&Event::Step {
            name: "item-saved",
            subject: &content.uuid.to_string(),
        });
        Ok(())
    }

    fn note(&mut self, text: &str) {
        self.reporter.event(&Event::Note(text));
        self.notes.push(text.to_owned());
    }

    /// Adds a row, with its words, for each image that is lacking.
    async fn describe(&mut self, session: &Session<'_>, content: &Content) -> Result<(), AppError> {
        let in_article = image_plan::in_article(session, self.request);
        let sections = image_prompts::sections(content);
        let present = positions(session, content)?;
        let positions = image_prompts::lacking(&sections, &present, in_article);
        if positions.is_empty() {
            return Ok(());
        }
        let (described, op_id) = match (&self.minds.words, &self.minds.pictures) {
            (Mind::Model(assistant), Mind::Model(_)) => {
                if image_plan::prompts_are_open(session, content)? {
                    // Reported already; the images that have their words go on.
                    return Ok(());
                }
                let (prompt, wanted) =
                    image_plan::prompts_question(session, assistant, content, &positions)?;
                let mut question = Question {
                    function: generate_image_prompts::NAME,
                    subject: image_plan::prompts_subject(content),
                    prompt: &prompt,
                    wanted,
                };
                let (headings, site) = (image_prompts::headings(content), session.site());
                let input = image_prompts::input(content, &headings, &site, &positions);
                let mut is_repair = false;
                loop {
                    let answer = if self.paid_only {
                        match assistant.waiting(session, &question)? {
                            Some(answer) => answer,
                            None => return Ok(()),
                        }
                    } else {
                        assistant.ask(session, &question, self.reporter).await?
                    };
                    if !answer.reused {
                        self.batch.add_cost(answer.cost);
                    }
                    match generate_image_prompts::parse(answer.text(), &input) {
                        Ok(described) => break (described, Some(answer.op_id)),
                        Err(reason) => {
                            let error = bad_answer(session, answer.op_id, reason.clone())?;
                            if is_repair || self.paid_only {
                                return Err(error.into());
                            }
                            is_repair = true;
                            question.wanted = question.wanted.noted(&repair_note(&reason));
                        }
                    }
                }
            }
            (_, pictures) => {
                let words = match pictures {
                    Mind::Builtin => image_prompts::for_card,
                    Mind::Model(_) => image_prompts::for_model,
                };
                let described = positions
                    .iter()
                    .map(|position| words(content, &sections, *position))
                    .collect();
                (described, None)
            }
        };
        let now = session.now();
        let clock = &session.app.clock;
        session.store.write(|transaction| {
            for words in &described {
                let new = images::NewImage {
                    uuid: clock.new_uuid(),
                    content_id: content.id,
                    task_id: content.task_id,
                    prompt: &words.prompt,
                    position: words.position,
                    alt_text: &words.alt_text,
                    caption: &words.caption,
                };
                images::insert(transaction, &new, &now)?;
            }
            if let Some(op_id) = op_id {
                ai_calls::consume(transaction, op_id, "accepted", None, &now)?;
            }
            Ok::<_, AppError>(())
        })
    }

    /// Makes one image: the file first, then the row that names it.
    async fn make(
        &mut self,
        session: &Session<'_>,
        content: &Content,
        mut image: Image,
    ) -> Result<(), AppError> {
        let (pixels, op_id, model) = match &self.minds.pictures {
            Mind::Builtin => {
                let sections = image_prompts::sections(content);
                if let Some(text) = image_prompts::card_text(content, &sections, image.position) {
                    if image.alt_text == image.prompt {
                        image.alt_text.clone_from(&text);
                    }
                    image.prompt = text;
                }
                let site = session.site();
                let cluster = match content.cluster_id {
                    Some(cluster) => clusters::get(session.store.connection(), cluster)?.name,
                    None => String::new(),
                };
                let setting = image_files::CardSetting {
                    site_name: &site.name,
                    cluster: &cluster,
                    palette: image_files::palette(&session.app.settings, &site.name),
                };
                let (pixels, note) = image_files::card(content, &image, &setting)?;
                if let Some(note) = note {
                    self.note(&note);
                }
                (pixels, None, BUILTIN.to_owned())
            }
            Mind::Model(assistant) => {
                image.prompt = image_plan::words_for_model(content, &image);
                let (prompt, wanted) =
                    image_plan::image_question(session, &image.prompt, image.is_featured)?;
                let question = Question {
                    function: generate_images::NAME,
                    subject: image_plan::image_subject(&image),
                    prompt: &prompt,
                    wanted,
                };
                let answer = assistant.ask(session, &question, self.reporter).await?;
                if !answer.reused {
                    self.batch.add_cost(answer.cost);
                }
                let bytes = assistant.image_of(session, &answer, self.reporter).await?;
                let usage = image_plan::image_use(session, image.is_featured);
                let picture = match generate_images::parse(&bytes, usage) {
                    Ok(picture) => picture,
                    Err(reason) => {
                        return Err(bad_answer(session, answer.op_id, reason)?.into());
                    }
                };
                let pixels = image_files::Pixels {
                    bytes: picture.bytes,
                    extension: picture.format.name(),
                    width: picture.width,
                    height: picture.height,
                };
                (pixels, Some(answer.op_id), answer.model)
            }
        };
        image.model = model;
        image_files::save(&session.root, content, &mut image, &pixels)?;
        let now = session.now();
        session.store.write(|transaction| {
            images::update(transaction, &image, op_id, &now)?;
            if let Some(op_id) = op_id {
                ai_calls::consume(transaction, op_id, "accepted", None, &now)?;
            }
            Ok::<_, AppError>(())
        })
    }
}

fn positions(session: &Session<'_>, content: &Content) -> Result<Vec<i64>, AppError> {
    let images = images::list(session.store.connection(), content.id)?;
    Ok(images.iter().map(|image| image.position).collect())
}

/// Places the images in the text, as a new version; `false` when they stand there already.
fn place_figures(session: &Session<'_>, id: ContentId, images: &[Image]) -> Result<bool, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        // Read anew: the text may have been edited while an image was on its way.
        let mut content = content::get(transaction, id)?;
        let placed = place(&content.content_html, &figures(images));
        if placed == content.content_html {
            return Ok(false);
        }
        content.content_html = placed;
        content::revise(transaction, &mut content, "images", &now)?;
        Ok(true)
    })
}

/// The figures in the text: all but the featured image, which a theme shows above it.
pub(super) fn figures(images: &[Image]) -> Vec<FigureSpec> {
    images
        .iter()
        .filter(|image| !image.is_featured)
        .filter_map(|image| {
            Some(FigureSpec {
                src: image.file.clone()?,
                alt: image.alt_text.clone(),
                caption: image.caption.clone(),
                width: image.width.and_then(|width| u32::try_from(width).ok()),
                height: image.height.and_then(|height| u32::try_from(height).ok()),
                marker: image.uuid,
                section: usize::try_from(image.position).unwrap_or(usize::MAX),
            })
        })
        .collect()
}
