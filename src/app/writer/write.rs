//! Writing: each queued task becomes an article by a model, or a brief by the embedded engine.

use std::collections::HashSet;

use rusqlite::Connection;
use serde::Serialize;
use serde_json::json;

use super::article::{self, FUNCTIONS, is_in_sections, subject_of};
use super::desk::{Desk, Form};
use super::estimating::{estimate, has_waiting_answer};
use super::going_on;
use super::judging::banned_topics;
use super::near::Near;
use super::save;
use crate::ai::batches::{Item, Questions};
use crate::ai::functions::outline_article;
use crate::ai::functions::{continue_article, generate_content};
use crate::ai::prompts::Rendered;
use crate::ai::structures::Template;
use crate::app::assistant::{Assistant, Mind, obstacle_to_any_part};
use crate::app::batch::{Batch, Estimate, Skipped};
use crate::app::crew;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind, Task};
use crate::domain::ids::{ContentId, TaskId};
use crate::domain::money::UsdMicros;
use crate::domain::review::{Finding, ReviewState};
use crate::domain::status::{SectorStatus, TaskStatus};
use crate::engines::briefs::{
    BriefDraft, BriefInput, ClusterFacts, KeywordFacts, OtherPage, Structure, brief,
};
use crate::store::ai_calls;
use crate::store::call_costs;
use crate::store::content;
use crate::store::keywords::{self, KeywordFilter, KeywordOrder, Page};
use crate::store::tasks::{self, TaskFilter};
use crate::store::{clusters, sectors};

/// The AI function that this command is about.
pub const FUNCTION: &str = generate_content::NAME;

/// How many pages of the site a brief may choose its links from.
const MAX_OTHER_PAGES: i64 = 20;

/// What is to be written, and how.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Only these tasks. `None` for every one that waits.
    pub tasks: Option<Vec<TaskId>>,
    /// At most so many. `None` for all.
    pub limit: Option<usize>,
    /// How many words each text aims at. `None` for the setting.
    pub words: Option<u32>,
    /// The author profile, by number or name, for tasks that name none. `None` for the setting.
    pub author: Option<String>,
    /// Whether tasks whose content is a brief are written too, over the brief.
    pub replace_briefs: bool,
    /// Whether named tasks whose article waits for a review are written again, over it.
    pub rewrite: bool,
    /// Whether an article is one call or several.
    pub form: Form,
    /// The strategy, by number or name. `None` for the one in use.
    pub strategy: Option<String>,
    /// Whether pages that are near to one that is there are written all the same.
    pub allow_similar: bool,
    /// Whether only answers are used that are paid for already, as those of a batch: what would be asked
    /// for once more is flagged instead.
    pub answers_only: bool,
}

/// A task whose article is not begun anew: what had come of an answer that was cut is gone on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Begun {
    /// The task.
    pub task_id: TaskId,
    /// How many words had come.
    pub words: u32,
}

/// What will be written.
#[derive(Debug)]
pub struct Plan {
    /// The tasks, in order.
    pub tasks: Vec<Task>,
    /// Those of them that are gone on with.
    pub begun: Vec<Begun>,
    /// The named tasks that will be left alone, and those whose call waits for a decision.
    pub skipped: Vec<Skipped>,
    /// What it may cost.
    pub estimate: Estimate,
}

/// A text that was written.
#[derive(Clone, Debug, Serialize)]
pub struct Written {
    /// The task it was written for.
    pub task_id: TaskId,
    /// The content it became.
    pub content_id: ContentId,
    /// Its title.
    pub title: String,
    /// Its address part.
    pub slug: String,
    /// Article or brief.
    pub kind: ContentKind,
    /// Which version of the content it is, from 1.
    pub version: i64,
    /// How many words it has.
    pub word_count: i64,
    /// The model that wrote it, or `builtin`.
    pub model: String,
    /// What its calls cost, those included whose answer was turned down. `None` when a price is unknown.
    pub cost_usd_micros: Option<UsdMicros>,
    /// Whether it was made of an answer that had been paid for by an earlier run.
    pub reused: bool,
    /// How many of its words are those of an answer that was cut. `None` when it was begun anew.
    pub continued_words: Option<u32>,
    /// Links that the answer had and the text has not: they are not on the list.
    pub removed_links: Vec<String>,
    /// How many words were ordered. `None` for a brief.
    pub ordered_words: Option<i64>,
    /// Whether it may go on without a person.
    pub review: ReviewState,
    /// What the checks found.
    pub findings: Vec<Finding>,
}

/// A prompt as it would be sent.
#[derive(Clone, Debug, Serialize)]
pub struct ShownPrompt {
    /// The task it is for.
    pub task_id: TaskId,
    /// The task's title.
    pub title: String,
    /// The limit of the answer in tokens, without room for hidden reasoning.
    pub max_output_tokens: u32,
    /// The prompt with everything filled in.
    #[serde(flatten)]
    pub prompt: Rendered,
}

const fn is_model(mind: &Mind) -> bool {
    matches!(mind, Mind::Model(_))
}

/// Finds what is to be written and what it may cost; nothing is sent.
///
/// # Errors
/// `Store` when a named task or author does not exist, `Prompt` when the prompt cannot be used.
pub fn plan(session: &Session<'_>, request: &Request, mind: &Mind) -> Result<Plan, AppError> {
    let desk = Desk::lay_out(session, request)?;
    // All as it stood at one moment, which also spares thousands of small reads.
    session
        .store
        .snapshot(|connection| plan_as_it_stands(connection, &desk, request, mind))
}

fn plan_as_it_stands(
    connection: &Connection,
    desk: &Desk,
    request: &Request,
    mind: &Mind,
) -> Result<Plan, AppError> {
    let (chosen, mut skipped) = select(connection, request, is_model(mind))?;
    let mut plan = Plan {
        tasks: Vec::new(),
        begun: Vec::new(),
        skipped: Vec::new(),
        estimate: Estimate::NOTHING,
    };
    let by_model = is_model(mind) && !request.allow_similar;
    let own = chosen.iter().map(|task| task.id).collect();
    let mut near = by_model
        .then(|| Near::read(connection, &desk.site.language, &own))
        .transpose()?;
    for task in chosen {
        if request.limit.is_some_and(|limit| plan.tasks.len() >= limit) {
            break;
        }
        if let Some(reason) = forbidden(connection, desk, near.as_ref(), &task)? {
            skipped.push(Skipped {
                id: task.id.0,
                title: task.title,
                reason,
                needs_attention: true,
            });
            continue;
        }
        if let Mind::Model(assistant) = mind {
            if !has_waiting_answer(connection, &task)?
                && let Some(waiting) = undecided(connection, desk, &task)?
            {
                skipped.push(waiting);
                continue;
            }
            let going_on = article::going_on(connection, desk, &task, request)?;
            plan.begun.extend(going_on.as_ref().map(|found| Begun {
                task_id: task.id,
                words: found.words(),
            }));
            let estimate = estimate(connection, desk, assistant, &task, going_on.as_ref())?;
            plan.estimate = plan.estimate.plus(estimate);
        }
        if let Some(near) = &mut near {
            near.add(connection, &task)?;
        }
        plan.tasks.push(task);
    }
    plan.skipped = skipped;
    Ok(plan)
}

/// Why nothing is to be paid for a task: its topic is banned, or a page of its kind is there. `None`
/// when nothing speaks against it.
fn forbidden(
    connection: &Connection,
    desk: &Desk,
    near: Option<&Near>,
    task: &Task,
) -> Result<Option<String>, AppError> {
    let named = format!(
        "{}\n{}\n{}",
        task.title,
        task.description,
        task.keywords.join("\n")
    );
    if let Some(banned) = banned_topics(desk, &named) {
        return Ok(Some(format!(
            "{}, and nothing was paid for; `igny8 config get writing.banned_topics` shows the list",
            banned.text
        )));
    }
    let Some(near) = near else {
        return Ok(None);
    };
    // What has been paid for is used, whatever has been written since.
    if has_waiting_answer(connection, task)? {
        return Ok(None);
    }
    Ok(near.find(connection, task)?.map(|page| {
        format!("it would compete with {page}; add `--allow-similar` to write it all the same")
    }))
}

/// A task whose call may have been billed and waits for a decision, or is in a batch. `None` when there
/// is no such call; one that another run is making right now is none.
fn undecided(
    connection: &Connection,
    desk: &Desk,
    task: &Task,
) -> Result<Option<Skipped>, AppError> {
    let Some(found) = obstacle_to_any_part(connection, &subject_of(task))? else {
        return Ok(None);
    };
    let mut skipped = Skipped {
        id: task.id.0,
        title: task.title.clone(),
        reason: found.reason,
        needs_attention: found.needs_attention,
    };
    advise(connection, desk, task, &mut skipped)?;
    Ok(Some(skipped))
}

/// Adds to why a task is skipped how what had come of its text is gone on with.
fn advise(
    connection: &Connection,
    desk: &Desk,
    task: &Task,
    skipped: &mut Skipped,
) -> Result<(), AppError> {
    if let Some(advice) = going_on::advice(connection, desk, task)? {
        skipped.reason.push_str("; ");
        skipped.reason.push_str(&advice);
    }
    Ok(())
}

/// Gives the questions of a plan's tasks, for a batch: one call for each task, with the very prompt that
/// would be sent by itself. Tasks whose answer is paid for already are left out.
///
/// # Errors
/// `Prompt` when the prompt cannot be used.
pub fn batch_questions(
    session: &Session<'_>,
    plan: &Plan,
    request: &Request,
    assistant: &Assistant,
) -> Result<Questions, AppError> {
    let desk = Desk::lay_out(session, request)?;
    let connection = session.store.connection();
    let mut items = Vec::new();
    for task in &plan.tasks {
        let subject = subject_of(task);
        if ai_calls::waiting_answer(connection, generate_content::NAME, &subject)?.is_some() {
            continue;
        }
        let prompt = desk.render(task)?;
        items.push(Item {
            id: task.id.0,
            title: task.title.clone(),
            claim: ("task", task.uuid.to_string()),
            subject,
            wanted: desk.wanted(assistant, &prompt),
            prompt_name: prompt.name,
            prompt_version: prompt.version,
        });
    }
    Ok(Questions {
        function: generate_content::NAME,
        options: json!({
            "words": request.words,
            "replace_briefs": request.replace_briefs,
            "rewrite": request.rewrite,
            "strategy": request.strategy,
        }),
        items,
    })
}

/// Why a task is not to be written. `None` when it is.
fn obstacle(
    task: &Task,
    made: Option<&Content>,
    request: &Request,
    by_model: bool,
) -> Option<String> {
    let replace_briefs = request.replace_briefs;
    match made {
        Some(content)
            if content.kind == ContentKind::Article
                && request.rewrite
                && by_model
                && content.waits_for_review() =>
        {
            None
        }
        Some(content) if content.kind == ContentKind::Article && content.waits_for_review() => {
            Some(format!(
                "its article, content {}, waits for a review: `igny8 content show {}` says why, and \
                 `--rewrite` has it written again",
                content.id, content.id
            ))
        }
        Some(content) if content.kind == ContentKind::Article => {
            Some(format!("it has an article already: content {}", content.id))
        }
        Some(content) if !by_model => Some(format!(
            "it has a brief already, content {}, which only a model can replace",
            content.id
        )),
        Some(content) if task.status == TaskStatus::Completed && !replace_briefs => Some(format!(
            "it has a brief already, content {}: `--replace-briefs` writes over it",
            content.id
        )),
        None if task.status == TaskStatus::Completed => Some("it is completed".to_owned()),
        _ => None,
    }
}

/// The tasks to write, and the named ones that cannot be written.
fn select(
    connection: &Connection,
    request: &Request,
    by_model: bool,
) -> Result<(Vec<Task>, Vec<Skipped>), AppError> {
    let (mut chosen, mut skipped) = (Vec::new(), Vec::new());
    let Some(named) = &request.tasks else {
        let wanted = TaskFilter {
            status: (!request.replace_briefs).then_some(TaskStatus::Queued),
            active_sectors_only: true,
            ..TaskFilter::default()
        };
        for task in tasks::list(connection, &wanted, Page::default())? {
            let made = content::find_by_task(connection, task.id)?;
            if obstacle(&task, made.as_ref(), request, by_model).is_none() {
                chosen.push(task);
            }
        }
        return Ok((chosen, skipped));
    };
    let active = sectors::list(connection, Some(SectorStatus::Active))?;
    let mut seen = HashSet::new();
    for id in named {
        let task = tasks::get(connection, *id)?;
        if !seen.insert(*id) {
            continue;
        }
        let made = content::find_by_task(connection, task.id)?;
        let is_active = active.iter().any(|sector| sector.id == task.sector_id);
        let reason = if is_active {
            obstacle(&task, made.as_ref(), request, by_model)
        } else {
            Some("its sector is archived".to_owned())
        };
        match reason {
            None => chosen.push(task),
            Some(reason) => skipped.push(Skipped {
                id: task.id.0,
                title: task.title,
                reason,
                needs_attention: false,
            }),
        }
    }
    Ok((chosen, skipped))
}

/// Renders the prompts of the tasks that would be written by a model; nothing is sent.
///
/// # Errors
/// As `plan`.
pub fn prompts(session: &Session<'_>, request: &Request) -> Result<Vec<ShownPrompt>, AppError> {
    let desk = Desk::lay_out(session, request)?;
    let connection = session.store.connection();
    let chosen = match &request.tasks {
        None => select(connection, request, true)?.0,
        Some(named) => named
            .iter()
            .map(|id| tasks::get(connection, *id))
            .collect::<Result<_, _>>()?,
    };
    let limit = request.limit.unwrap_or(usize::MAX);
    let shown = chosen.into_iter().take(limit).map(|task| {
        let going_on = article::going_on(connection, &desk, &task, request)?;
        let (prompt, max_output_tokens) = if let Some(going_on) = going_on {
            if going_on.missing == 0 {
                return Ok(None);
            }
            let prompt = desk.render_continuation(&task, &going_on)?;
            (
                prompt,
                continue_article::max_output_tokens(going_on.missing),
            )
        } else if is_in_sections(connection, &desk, &task)? {
            let (_, most) = desk.section_bounds(&task);
            let tokens = outline_article::max_output_tokens(most);
            (desk.render_outline(&task)?, tokens)
        } else {
            (desk.render(&task)?, desk.tokens())
        };
        Ok(Some(ShownPrompt {
            task_id: task.id,
            max_output_tokens,
            prompt,
            title: task.title,
        }))
    });
    shown.filter_map(Result::transpose).collect()
}

/// Writes the tasks of a plan, each committed on its own.
///
/// # Errors
/// A failure before the first task; everything later is filed in the batch.
pub async fn execute(
    session: &Session<'_>,
    plan: Plan,
    request: &Request,
    mind: &Mind,
    reporter: &dyn Reporter,
) -> Result<Batch<Written>, AppError> {
    let desk = Desk::lay_out(session, request)?;
    let mut batch = Batch::default();
    batch.skipped = plan.skipped;
    let spent = || {
        call_costs::settled_cost(session.store.connection(), session.run_id()?, FUNCTIONS)
            .map_err(AppError::from)
    };
    let before = spent()?;
    reporter.event(&Event::Begin {
        what: "writing",
        total: u64::try_from(plan.tasks.len()).ok(),
    });
    let job = async |task: &Task| {
        let mut own = Batch::default();
        match write_one(session, &desk, task, request, mind, reporter).await {
            Ok(Some(Outcome::Written(written))) => {
                for link in &written.removed_links {
                    let text = format!("task {}: a link was taken out: {link}", task.id);
                    reporter.event(&Event::Note(&text));
                }
                report(task, &written, reporter);
                own.flagged += usize::from(written.review != ReviewState::Clear);
                own.add_done(*written);
            }
            Ok(Some(Outcome::Undecided(skipped))) => own.skipped.push(skipped),
            Ok(None) => {}
            Err(error) => {
                own.add_error(task.id.0, &task.title, error);
                for skipped in &mut own.skipped {
                    advise(session.store.connection(), &desk, task, skipped)?;
                }
            }
        }
        reporter.event(&Event::Advance(1));
        Ok(own)
    };
    let (hands, tasks) = (mind.hands(), &plan.tasks);
    crew::work(session, hands, tasks, &mut batch, reporter, job).await?;
    reporter.event(&Event::End);
    // From the ledger, which also knows the answers that were paid for and of no use.
    let after = spent()?;
    batch.cost = UsdMicros(after.0.0.saturating_sub(before.0.0));
    batch.calls_of_unknown_cost = after.1.saturating_sub(before.1);
    Ok(batch)
}

enum Outcome {
    Written(Box<Written>),
    Undecided(Skipped),
}

/// Says what was found in a text, the heaviest first.
fn report(task: &Task, written: &Written, reporter: &dyn Reporter) {
    let mut findings: Vec<&Finding> = written
        .findings
        .iter()
        .filter(|finding| finding.rule != "links.removed")
        .collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.weight));
    for finding in findings {
        let text = format!("task {}: {finding}", task.id);
        if written.review == ReviewState::Clear {
            reporter.event(&Event::Note(&text));
        } else {
            reporter.event(&Event::Warning(&text));
        }
    }
}

/// Writes one task; `None` when another run has it, or has had it.
async fn write_one(
    session: &Session<'_>,
    desk: &Desk,
    planned: &Task,
    request: &Request,
    mind: &Mind,
    reporter: &dyn Reporter,
) -> Result<Option<Outcome>, AppError> {
    if !session.claim("task", &planned.uuid.to_string())? {
        return Ok(None);
    }
    // Read again: another run may have finished it between the plan and the claim.
    let found = session.store.snapshot(|connection| {
        let task = tasks::get(connection, planned.id)?;
        let made = content::find_by_task(connection, task.id)?;
        if obstacle(&task, made.as_ref(), request, is_model(mind)).is_some() {
            return Ok(None);
        }
        let is_paid_for = !is_model(mind) || has_waiting_answer(connection, &task)?;
        let waiting = if is_paid_for {
            None
        } else {
            undecided(connection, desk, &task)?
        };
        Ok::<_, AppError>(Some((task, waiting)))
    })?;
    let Some((task, waiting)) = found else {
        return Ok(None);
    };
    reporter.event(&Event::Item {
        noun: "task",
        id: task.id.0,
        title: &task.title,
    });
    let subject = subject_of(&task);
    let written = match mind {
        Mind::Builtin => {
            let draft = brief_for(session.store.connection(), desk, &task)?;
            save::brief(session, &task, &draft)?
        }
        Mind::Model(assistant) => {
            if let Some(waiting) = waiting {
                return Ok(Some(Outcome::Undecided(waiting)));
            }
            save::queue_again(session, &task)?;
            let draft = article::write(session, desk, assistant, &task, request, reporter).await?;
            save::article(session, &task, &draft, desk.words, request.rewrite)?
        }
    };
    reporter.event(&Event::Step {
        name: "item-saved",
        subject: &subject,
    });
    Ok(Some(Outcome::Written(Box::new(written))))
}

/// Writes the brief of a task with what the workspace knows of its cluster.
fn brief_for(connection: &Connection, desk: &Desk, task: &Task) -> Result<BriefDraft, AppError> {
    let cluster = match task.cluster_id {
        Some(id) => Some(clusters::get(connection, id)?),
        None => None,
    };
    let members = match task.cluster_id {
        Some(id) => {
            let filter = KeywordFilter {
                cluster: Some(id),
                ..KeywordFilter::default()
            };
            let order = KeywordOrder::default();
            keywords::list(connection, &filter, order, false, Page::default())?
        }
        None => Vec::new(),
    };
    let mut known: Vec<KeywordFacts<'_>> = members
        .iter()
        .map(|keyword| KeywordFacts {
            text: &keyword.keyword,
            search_volume: keyword.search_volume,
            difficulty: keyword.difficulty,
            intent: keyword.intent,
            page_group: keyword.page_group_id,
        })
        .collect();
    if known.is_empty() {
        known.extend(task.keywords.iter().map(|text| KeywordFacts {
            text,
            search_volume: None,
            difficulty: None,
            intent: None,
            page_group: None,
        }));
    }
    let pages = content::other_pages(connection, task.id, task.cluster_id, MAX_OTHER_PAGES)?;
    let other_pages: Vec<OtherPage<'_>> = pages
        .iter()
        .map(|(title, slug)| OtherPage { title, slug })
        .collect();
    let facts = ClusterFacts {
        cluster_name: cluster.as_ref().map_or(&task.title, |found| &found.name),
        language: &desk.site.language,
        keywords: &known,
        site_name: &desk.site.name,
        other_pages: &other_pages,
    };
    Ok(brief(&BriefInput {
        title: &task.title,
        structure: desk.template(task).map_or(Structure::Guide, Template::base),
        keywords: &task.keywords,
        facts: &facts,
        target_words: desk.words,
    }))
}

/// Says in a few words what a batch has written.
#[must_use]
pub fn summary(batch: &Batch<Written>) -> String {
    let briefs = batch
        .done
        .iter()
        .filter(|text| text.kind == ContentKind::Brief)
        .count();
    let count = |number: usize, noun: &str| match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    };
    let articles = batch.done.len() - briefs;
    match (articles, briefs) {
        (_, 0) => format!("wrote {}", count(articles, "article")),
        (0, _) => format!("wrote {}", count(briefs, "brief")),
        _ => format!(
            "wrote {} and {}",
            count(articles, "article"),
            count(briefs, "brief")
        ),
    }
}
