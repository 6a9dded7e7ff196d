//! What a model is asked about keywords, and what becomes of its answer.

use std::collections::{BTreeSet, HashMap};

use super::clustering::options;
use super::clusters::clusters_of;
use super::grouping::{by_answer, keywords_of, subject};
use super::likeness::Likeness;
use super::placement::{Grouping, PagePlacement};
use super::placing::{Grouped, Placed, Rules, place};
use crate::ai::answer::Answer;
use crate::ai::error::AiError;
use crate::ai::functions::auto_cluster::{self, Input};
use crate::ai::prompts::Rendered;
use crate::app::assistant::{self, Assistant, bad_answer};
use crate::app::batch::Batch;
use crate::app::error::AppError;
use crate::app::reporter::Reporter;
use crate::app::session::Session;
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::{ClusterId, KeywordId, SectorId};
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::domain::status::ClusterStatus;
use crate::engines::clustering::Granularity;
use crate::engines::text::normal::normal_form;
use crate::store::members::{self, Member};
use crate::store::{Connection, ai_calls, clusters};

/// How many names of clusters a model is offered, those of the largest ones.
const MAX_NAMES: usize = 100;

/// The length of a name that is not there yet, for estimates: what the answer's schema allows.
const NAME_CHARS: usize = 40;

/// A call that is not over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The keywords it is about.
    pub keyword_ids: Vec<KeywordId>,
    /// Whether its paid answer waits to be used.
    pub has_answer: bool,
    /// What to say about a call that may have been billed. `None` for one that is on its way.
    pub unresolved: Option<String>,
}

/// A chunk of keywords to be grouped.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question<'a> {
    pub(super) sector: SectorId,
    pub(super) keywords: &'a [(KeywordId, String)],
    /// The clusters that are taken apart, whose names are not offered.
    pub(super) taken_apart: &'a BTreeSet<ClusterId>,
    /// How many clusters earlier chunks may make: their names will be offered too.
    pub(super) more_names: usize,
}

/// What came of a chunk.
#[derive(Debug)]
pub(super) struct Answered {
    pub(super) placed: Placed,
    pub(super) subject: String,
    /// The keywords that the model said nothing about.
    pub(super) dropped: Vec<KeywordId>,
}

/// Lists the calls about keywords that are not over.
pub(super) fn unfinished(connection: &Connection) -> Result<Vec<Call>, AppError> {
    let calls = ai_calls::unfinished(connection, auto_cluster::NAME)?;
    let calls = calls.into_iter().map(|call| {
        let unresolved = (call.state == CallState::Unresolved).then(|| {
            let reason = call.error.clone().unwrap_or_default();
            let op_id = call.op_id;
            AiError::Unresolved { op_id, reason }.to_string()
        });
        Call {
            keyword_ids: keywords_of(&call.subject),
            has_answer: call.state == CallState::Settled,
            unresolved,
        }
    });
    Ok(calls.collect())
}

/// The texts of keywords in the order of `ids`.
pub(super) fn texts(keywords: &[Member], ids: &[KeywordId]) -> Vec<(KeywordId, String)> {
    let by_id: HashMap<KeywordId, &Member> = keywords
        .iter()
        .map(|keyword| (keyword.id, keyword))
        .collect();
    ids.iter()
        .filter_map(|id| Some((*id, by_id.get(id)?.keyword.clone())))
        .collect()
}

/// The most that a chunk can cost. `None` when the price is unknown.
pub(super) fn estimate(
    session: &Session<'_>,
    assistant: &Assistant,
    question: &Question<'_>,
) -> Result<Option<UsdMicros>, AppError> {
    let prepared = Prepared::new(session, assistant, question)?;
    Ok(assistant.estimate(&prepared.wanted))
}

/// Asks about a chunk, or takes the answer that was paid for under the subject `paid`, and saves
/// what comes of it.
pub(super) async fn ask(
    session: &Session<'_>,
    assistant: &Assistant,
    question: &Question<'_>,
    paid: Option<String>,
    batch: &mut Batch<Grouped>,
    reporter: &dyn Reporter,
) -> Result<Answered, AppError> {
    let ids: Vec<KeywordId> = question.keywords.iter().map(|(id, _)| *id).collect();
    let Prepared { prompt, wanted } = Prepared::new(session, assistant, question)?;
    let is_paid = paid.is_some();
    let asked = assistant::Question {
        function: auto_cluster::NAME,
        subject: paid.unwrap_or_else(|| subject(&ids)),
        prompt: &prompt,
        wanted,
    };
    let answer: Answer = if is_paid {
        assistant.waiting(session, &asked)?.ok_or_else(|| {
            AppError::invalid(
                "the answer that was paid for earlier is of no use",
                "run the same command again to ask anew",
            )
        })?
    } else {
        assistant.ask(session, &asked, reporter).await?
    };
    if !answer.reused {
        batch.add_cost(answer.cost);
    }
    let op_id = answer.op_id;
    let output = match auto_cluster::parse(answer.text(), &ids) {
        Ok(output) => output,
        Err(reason) => return Err(bad_answer(session, op_id, reason)?.into()),
    };
    let rules = Rules {
        sector: question.sector,
        engine: ClusterEngine::Ai,
        taken_apart: question.taken_apart,
        join_by_name: true,
    };
    let dropped = output.dropped.clone();
    let grouping = with_pages(session, question, output)?;
    let now = session.now();
    let placed = session.store.write(|transaction| {
        let placed = place(transaction, &grouping, &rules, &now)?;
        ai_calls::consume(transaction, op_id, "accepted", None, &now)?;
        Ok::<_, AppError>(placed)
    })?;
    Ok(Answered {
        placed,
        subject: asked.subject,
        dropped,
    })
}

/// Parts what a model put into clusters by page, beside what is in those clusters already.
fn with_pages(
    session: &Session<'_>,
    question: &Question<'_>,
    output: auto_cluster::Output,
) -> Result<Grouping, AppError> {
    let connection = session.store.connection();
    let ids: Vec<KeywordId> = question.keywords.iter().map(|(id, _)| *id).collect();
    let new: HashMap<KeywordId, Member> = members::by_id(connection, &ids)?
        .into_iter()
        .map(|member| (member.id, member))
        .collect();
    let mut there: HashMap<String, Vec<Member>> = HashMap::new();
    let proposed: BTreeSet<String> = output
        .clusters
        .iter()
        .map(|proposal| normal_form(&proposal.name))
        .collect();
    for cluster in clusters::of_sector(connection, question.sector)? {
        let form = normal_form(&cluster.name);
        if cluster.status == ClusterStatus::Active
            && !question.taken_apart.contains(&cluster.id)
            && proposed.contains(&form)
        {
            there.insert(form, members::of_cluster(connection, cluster.id)?);
        }
    }
    let language = session.site().language;
    let options = options(&language, Granularity::Auto);
    let pages = |name: &str, ids: &[KeywordId]| -> Vec<PagePlacement> {
        let there = there.get(&normal_form(name)).map_or(&[][..], Vec::as_slice);
        let new: Vec<&Member> = ids.iter().filter_map(|id| new.get(id)).collect();
        Likeness::Semantic.pages_beside(there, &new, &options)
    };
    Ok(by_answer(output, pages))
}

struct Prepared {
    prompt: Rendered,
    wanted: crate::ai::answer::Wanted,
}

impl Prepared {
    fn new(
        session: &Session<'_>,
        assistant: &Assistant,
        question: &Question<'_>,
    ) -> Result<Self, AppError> {
        let site = session.site();
        let names = offered_names(session.store.connection(), question)?;
        let input = Input {
            language: &site.language,
            site_name: &site.name,
            industry: &site.industry,
            existing_clusters: &names,
            keywords: question.keywords,
        };
        let prompt = session
            .prompt(auto_cluster::NAME)?
            .render(&auto_cluster::variables(&input))?;
        let tokens = auto_cluster::max_output_tokens(question.keywords.len());
        let wanted = assistant.wanted(&prompt, auto_cluster::schema(&input), tokens);
        Ok(Self { prompt, wanted })
    }
}

fn offered_names(
    connection: &Connection,
    question: &Question<'_>,
) -> Result<Vec<String>, AppError> {
    let names = clusters_of(connection, question.sector)?
        .into_iter()
        .filter(|cluster| {
            cluster.status == ClusterStatus::Active && !question.taken_apart.contains(&cluster.id)
        })
        .map(|cluster| cluster.name);
    let later = std::iter::repeat_n("x".repeat(NAME_CHARS), question.more_names);
    Ok(names.chain(later).take(MAX_NAMES).collect())
}
