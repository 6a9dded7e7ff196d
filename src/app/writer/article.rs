//! Writing one article with a model: each call paid, stored and resumable on its own.
//!
//! The answers of all parts wait in the workspace until the text that came of them is saved; a run
//! that was cut off finds them and asks only for what is missing.

use std::cell::Cell;

use futures_util::StreamExt as _;
use futures_util::stream;

use super::desk::{Desk, Form};
use super::going_on::GoingOn;
use super::judging::{banned_topics, foreign_language, judge, other_language};
use super::write::Request;
use crate::ai::answer::Wanted;
use crate::ai::error::AiError;
use crate::ai::functions::article::Article;
use crate::ai::functions::expand_article::{self, Additions};
use crate::ai::functions::outline_article::{self, Outline};
use crate::ai::functions::{continue_article, generate_content, write_section};
use crate::ai::prompts::Rendered;
use crate::app::assistant::{Assistant, Question, bad_answer, repair_note};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::content::Task;
use crate::domain::ids::OpId;
use crate::domain::money::UsdMicros;
use crate::domain::review::{Finding, Weight};
use crate::engines::html::escape_text;
use crate::engines::html::read::plain_text;
use crate::engines::prose::length::{self, Length};
use crate::store::{Connection, ai_calls};

/// The functions whose calls make an article.
pub(super) const FUNCTIONS: &[&str] = &[
    generate_content::NAME,
    outline_article::NAME,
    write_section::NAME,
    expand_article::NAME,
    continue_article::NAME,
];

/// Under which word an answer in the wrong language is filed.
const WRONG_LANGUAGE: &str = "wrong_language";

/// An article with everything that was found in it, and what it was made of.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) article: Article,
    pub(super) findings: Vec<Finding>,
    /// The answers it is made of, the first one first.
    pub(super) used: Vec<OpId>,
    /// The model that gave the first one.
    pub(super) model: String,
    /// What all its answers cost, those turned down included. `None` when one has no known price.
    pub(super) cost: Option<UsdMicros>,
    /// Whether all of them had been paid for by an earlier run.
    pub(super) reused: bool,
    /// The call whose cut answer it goes on with, and how many words that had. `None` for a text that was
    /// begun anew.
    pub(super) continued: Option<(OpId, u32)>,
}

/// The subject of a task's calls.
pub(super) fn subject_of(task: &Task) -> String {
    format!("task:{}", task.uuid)
}

/// The subject of the call for a part of a task's text.
pub(super) fn part_of(task: &Task, part: &str) -> String {
    format!("{}:{part}", subject_of(task))
}

/// Whether a task's text is written section by section: what has been paid for decides first.
///
/// # Errors
/// A failure of the store.
pub(super) fn is_in_sections(
    connection: &Connection,
    desk: &Desk,
    task: &Task,
) -> Result<bool, AppError> {
    let waits = |function: &str, subject: &str| {
        ai_calls::waiting_answer(connection, function, subject).map(|found| found.is_some())
    };
    if waits(generate_content::NAME, &subject_of(task))? {
        return Ok(false);
    }
    Ok(desk.writes_sections() || waits(outline_article::NAME, &part_of(task, "outline"))?)
}

/// What had come of a task's article when its answer was cut, where that is to be gone on with. `None` when
/// it is to be begun anew, among others because that was asked for.
///
/// # Errors
/// A failure of the store.
pub(super) fn going_on(
    connection: &Connection,
    desk: &Desk,
    task: &Task,
    request: &Request,
) -> Result<Option<GoingOn>, AppError> {
    // What has been paid for decides between one call and sections, unless this command does.
    if !desk.reuses || request.answers_only || request.form == Form::Sections {
        return Ok(None);
    }
    let waits = |function: &str, subject: &str| {
        ai_calls::waiting_answer(connection, function, subject).map(|found| found.is_some())
    };
    if waits(generate_content::NAME, &subject_of(task))?
        || waits(outline_article::NAME, &part_of(task, "outline"))?
    {
        return Ok(None);
    }
    GoingOn::find(connection, desk, task)
}

/// One answer that can be used.
struct Asked<T> {
    value: T,
    /// The language it is in, when that is not the site's although it was asked for twice.
    foreign: Option<&'static str>,
    op_id: OpId,
    model: String,
    costs: Vec<Option<UsdMicros>>,
    reused: bool,
}

/// What all calls of a text share.
struct Writing<'a> {
    session: &'a Session<'a>,
    desk: &'a Desk,
    assistant: &'a Assistant,
    task: &'a Task,
    reporter: &'a dyn Reporter,
    /// Whether nothing is asked for once more.
    answers_only: bool,
}

/// A text on its way.
#[derive(Default)]
struct Made {
    used: Vec<OpId>,
    model: String,
    costs: Vec<Option<UsdMicros>>,
    asked: bool,
    continued: Option<(OpId, u32)>,
    findings: Vec<Finding>,
}

impl Made {
    fn add<T>(&mut self, asked: Asked<T>) -> T {
        if self.used.is_empty() {
            self.model = asked.model;
        }
        self.used.push(asked.op_id);
        self.costs.extend(asked.costs);
        self.asked |= !asked.reused;
        asked.value
    }

    fn is_stopped(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.weight == Weight::Stop)
    }
}

/// Writes the article of a task. Nothing is saved yet, and the answers still wait.
///
/// # Errors
/// Whatever the calls end with; what has been paid for by then is used by the next run.
pub(super) async fn write(
    session: &Session<'_>,
    desk: &Desk,
    assistant: &Assistant,
    task: &Task,
    request: &Request,
    reporter: &dyn Reporter,
) -> Result<Draft, AppError> {
    let writing = Writing {
        session,
        desk,
        assistant,
        task,
        reporter,
        answers_only: request.answers_only,
    };
    let mut made = Made::default();
    let pages = desk.linkable();
    let (going_on, in_sections) = session.store.snapshot(|connection| {
        let going_on = going_on(connection, desk, task, request)?;
        let in_sections = going_on.is_none() && is_in_sections(connection, desk, task)?;
        Ok::<_, AppError>((going_on, in_sections))
    })?;
    let mut article = if let Some(going_on) = going_on {
        writing.rest(&mut made, &pages, going_on).await?
    } else if in_sections {
        writing.in_sections(&mut made, &pages).await?
    } else {
        writing.whole(&mut made, &pages).await?
    };
    if !made.is_stopped()
        && !request.answers_only
        && let Length::Short(missing) = length::judge(desk.words, article.words())
    {
        writing
            .expand(&mut made, &mut article, missing, &pages)
            .await?;
    }
    Ok(Draft {
        findings: judge(desk, task, &article, made.findings),
        article,
        cost: made
            .costs
            .into_iter()
            .try_fold(UsdMicros::ZERO, |sum, cost| Some(sum.saturating_add(cost?))),
        used: made.used,
        model: made.model,
        reused: !made.asked,
        continued: made.continued,
    })
}

impl Writing<'_> {
    /// Asks for the whole text in one call.
    async fn whole(&self, made: &mut Made, pages: &[String]) -> Result<Article, AppError> {
        let (desk, rules) = (self.desk, self.desk.link_rules(pages));
        let prompt = desk.render(self.task)?;
        let wanted = |prompt: &Rendered| desk.wanted(self.assistant, prompt);
        let read = |text: &str| {
            let article = generate_content::parse(text, &rules)?;
            let words = article.text.clone();
            Ok((article, words))
        };
        let subject = subject_of(self.task);
        let asked = self
            .ask(generate_content::NAME, subject, &prompt, wanted, read)
            .await?;
        made.findings
            .extend(asked.foreign.map(|code| other_language(desk, code)));
        Ok(made.add(asked))
    }

    /// Asks for the rest of a text that was cut, where it is short of its order.
    async fn rest(
        &self,
        made: &mut Made,
        pages: &[String],
        going_on: GoingOn,
    ) -> Result<Article, AppError> {
        let (desk, words) = (self.desk, going_on.words());
        made.continued = Some((going_on.op_id, words));
        made.used.push(going_on.op_id);
        made.model.clone_from(&going_on.model);
        made.costs.push(going_on.cost);
        let said = format!(
            "it goes on from {words} words of an answer that was cut; `--fresh` has the whole asked \
             for anew"
        );
        self.note(&said);
        let said = format!("its first {words} words are those of an answer that was cut");
        made.findings
            .push(Finding::whole("article.continued", Weight::Note, said));
        // Nothing more is paid for a text that will be stopped.
        if let Some(banned) = banned_topics(desk, &going_on.begun.article.text) {
            made.findings.push(banned);
        }
        if made.is_stopped() || going_on.missing == 0 {
            return Ok(going_on.begun.article);
        }
        let prompt = desk.render_continuation(self.task, &going_on)?;
        let wanted =
            |prompt: &Rendered| desk.wanted_continuation(self.assistant, &going_on, prompt);
        let read = |text: &str| {
            let rest = continue_article::parse(text)?;
            let words = rest.text();
            Ok((rest, words))
        };
        let subject = part_of(self.task, "continue");
        let asked = self
            .ask(continue_article::NAME, subject, &prompt, wanted, read)
            .await?;
        made.findings
            .extend(asked.foreign.map(|code| other_language(desk, code)));
        let rest = made.add(asked);
        let sections = rest.sections.iter();
        let sections =
            sections.map(|section| (section.heading.as_str(), section.body_html.as_str()));
        let mut article = going_on.begun.article;
        article.go_on(&rest.rest_html, sections, &desk.link_rules(pages));
        Ok(article)
    }

    /// Asks for an outline and then for its sections, several at a time.
    async fn in_sections(&self, made: &mut Made, pages: &[String]) -> Result<Article, AppError> {
        let desk = self.desk;
        let outline = self.outline(made).await?;
        if let Some(banned) = banned_topics(desk, &outline.text()) {
            made.findings.push(banned);
        }
        if made.is_stopped() {
            // Nothing more is paid for; what was planned is kept to be looked at.
            let planned: Vec<(&str, String)> = outline
                .sections
                .iter()
                .map(|section| (section.heading.as_str(), paragraph(&section.points)))
                .collect();
            return self.assembled(&outline, &planned, pages);
        }
        let stop = Cell::new(false);
        let (outline, stop) = (&outline, &stop);
        let sections: Vec<_> = stream::iter(0..outline.sections.len())
            .map(|id| async move {
                if stop.get() {
                    return None;
                }
                let asked = self.section(outline, id).await;
                let goes_on = asked.as_ref().is_ok_and(|asked| {
                    asked.foreign.is_none()
                        && banned_topics(desk, &plain_text(&asked.value)).is_none()
                });
                stop.set(stop.get() || !goes_on);
                Some(asked)
            })
            // Calls that are on their way are never dropped: all of them are waited for.
            .buffered(self.assistant.hands().width().max(1))
            .collect()
            .await;
        let mut bodies: Vec<(&str, String)> = Vec::new();
        let (mut failure, mut missing) = (None, 0);
        for (planned, section) in outline.sections.iter().zip(sections) {
            match section {
                Some(Ok(asked)) => {
                    if let Some(code) = asked.foreign {
                        made.findings.push(other_language(desk, code));
                    }
                    let body = made.add(asked);
                    made.findings
                        .extend(banned_topics(desk, &plain_text(&body)));
                    bodies.push((planned.heading.as_str(), body));
                }
                Some(Err(error)) => failure = failure.or(Some(error)),
                None => missing += 1,
            }
        }
        // The paid sections wait for the next run.
        if let Some(error) = failure {
            return Err(error);
        }
        if missing > 0 {
            let said =
                format!("{missing} of its sections were not written, because it was stopped");
            made.findings
                .push(Finding::whole("article.incomplete", Weight::Stop, said));
        }
        self.assembled(outline, &bodies, pages)
    }

    fn assembled(
        &self,
        outline: &Outline,
        sections: &[(&str, String)],
        pages: &[String],
    ) -> Result<Article, AppError> {
        let rules = self.desk.link_rules(pages);
        let sections = sections
            .iter()
            .map(|(heading, html)| (*heading, html.as_str()));
        outline
            .fields
            .with_sections(sections, &rules)
            .map_err(|reason| AppError::invalid(format!("the parts make no text: {reason}"), ""))
    }

    async fn outline(&self, made: &mut Made) -> Result<Outline, AppError> {
        let desk = self.desk;
        let prompt = desk.render_outline(self.task)?;
        let (_, most) = desk.section_bounds(self.task);
        let wanted = |prompt: &Rendered| desk.wanted_outline(self.assistant, self.task, prompt);
        let read = |text: &str| {
            let outline = outline_article::parse(text, desk.words, most)?;
            let words = outline.text();
            Ok((outline, words))
        };
        let subject = part_of(self.task, "outline");
        let asked = self
            .ask(outline_article::NAME, subject, &prompt, wanted, read)
            .await?;
        made.findings
            .extend(asked.foreign.map(|code| other_language(desk, code)));
        Ok(made.add(asked))
    }

    async fn section(&self, outline: &Outline, id: usize) -> Result<Asked<String>, AppError> {
        let desk = self.desk;
        let words = outline.sections.get(id).map_or(0, |section| section.words);
        let prompt = desk.render_section(self.task, outline, id)?;
        let wanted = |prompt: &Rendered| desk.wanted_section(self.assistant, id, words, prompt);
        let read = |text: &str| {
            let html = write_section::parse(text, id)?;
            let words = plain_text(&html);
            Ok((html, words))
        };
        let subject = part_of(self.task, &format!("section:{id}"));
        self.ask(write_section::NAME, subject, &prompt, wanted, read)
            .await
    }

    /// Asks once for what is missing to the ordered length. What comes of no use leaves the text as it
    /// is, to be looked at.
    async fn expand(
        &self,
        made: &mut Made,
        article: &mut Article,
        missing: u32,
        pages: &[String],
    ) -> Result<(), AppError> {
        let desk = self.desk;
        let gaps = expand_article::gaps(article, missing);
        let prompt = desk.render_expansion(self.task, article, &gaps)?;
        let wanted = |prompt: &Rendered| desk.wanted_expansion(self.assistant, &gaps, prompt);
        let read = |text: &str| {
            let additions = expand_article::parse(text, &gaps)?;
            let words: Vec<String> = additions
                .texts
                .iter()
                .map(|(_, html)| plain_text(html))
                .collect();
            Ok((additions, words.join("\n")))
        };
        let subject = part_of(self.task, "expand");
        let asked = match self
            .ask(expand_article::NAME, subject, &prompt, wanted, read)
            .await
        {
            Ok(asked) => asked,
            Err(AppError::Ai(error)) if is_of_no_use(&error) => {
                let said = format!("asking for the missing {missing} words gave nothing: {error}");
                made.findings
                    .push(Finding::whole("length.expansion", Weight::Note, said));
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let foreign = asked.foreign;
        let additions: Additions = made.add(asked);
        if let Some(code) = foreign {
            // A page in two languages is worse than a short one.
            let said = format!("the further text was in `{code}`, also when asked again: left out");
            made.findings
                .push(Finding::whole("length.expansion", Weight::Note, said));
            return Ok(());
        }
        article.extend(&additions.texts, &desk.link_rules(pages));
        for (rule, ids) in [
            ("no further text for section", &additions.missing),
            (
                "further text for a section that was not asked about",
                &additions.unasked,
            ),
        ] {
            if !ids.is_empty() {
                let ids: Vec<String> = ids.iter().map(usize::to_string).collect();
                let said = format!("{rule} {}", ids.join(", "));
                made.findings
                    .push(Finding::whole("length.expansion", Weight::Note, said));
            }
        }
        Ok(())
    }

    /// Asks, or takes the answer that waits. An answer of another shape is asked for once more, and one
    /// in another language too; the broken text itself is never shown to the model again.
    async fn ask<T>(
        &self,
        function: &'static str,
        subject: String,
        prompt: &Rendered,
        wanted: impl Fn(&Rendered) -> Wanted,
        read: impl Fn(&str) -> Result<(T, String), String>,
    ) -> Result<Asked<T>, AppError> {
        let session = self.session;
        let mut told = prompt.clone();
        let (mut costs, mut reused, mut is_repair) = (Vec::new(), true, false);
        loop {
            let question = Question {
                function,
                subject: subject.clone(),
                wanted: wanted(&told),
                prompt: &told,
            };
            let answer = self
                .assistant
                .ask(session, &question, self.reporter)
                .await?;
            costs.push(answer.cost);
            reused &= answer.reused;
            let (value, text) = match read(answer.text()) {
                Ok(read) => read,
                Err(reason) => {
                    let error = bad_answer(session, answer.op_id, reason.clone())?;
                    if is_repair || self.answers_only {
                        return Err(error.into());
                    }
                    is_repair = true;
                    self.note(&format!(
                        "an answer could not be used ({reason}): asked once more"
                    ));
                    told = prompt.with_note(&repair_note(&reason));
                    continue;
                }
            };
            let foreign = foreign_language(self.desk, &text);
            if let Some(code) = foreign {
                let connection = session.store.connection();
                let before = ai_calls::turned_down(connection, function, &subject, WRONG_LANGUAGE)?;
                if before == 0 && !self.answers_only {
                    let language = &self.desk.site.language;
                    let reason = format!("it is in `{code}`, and `{language}` was asked for");
                    let now = session.now();
                    session.store.write(|transaction| {
                        let op_id = answer.op_id;
                        ai_calls::consume(transaction, op_id, WRONG_LANGUAGE, Some(&reason), &now)
                            .map_err(AppError::from)
                    })?;
                    self.note(&format!("an answer was in `{code}`: asked once more"));
                    told = prompt.with_note(&format!(
                        "An earlier answer was in the language `{code}`. Write every word in the \
                         language `{language}`."
                    ));
                    continue;
                }
            }
            self.reporter.event(&Event::Step {
                name: "part-read",
                subject: &subject,
            });
            return Ok(Asked {
                value,
                foreign,
                op_id: answer.op_id,
                model: answer.model,
                costs,
                reused,
            });
        }
    }

    fn note(&self, text: &str) {
        let text = format!("task {}: {text}", self.task.id);
        self.reporter.event(&Event::Note(&text));
    }
}

fn paragraph(text: &str) -> String {
    format!("<p>{}</p>", escape_text(text))
}

/// Whether an answer came, was paid for, and holds nothing: no reason to lose the rest of the text.
fn is_of_no_use(error: &AiError) -> bool {
    match error {
        AiError::BadAnswer { .. } => true,
        AiError::Provider(_) => !error.stops_the_batch(),
        _ => false,
    }
}
