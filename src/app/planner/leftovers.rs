//! Keywords that no engine put anywhere, settled by a model: each into one of its nearest clusters,
//! or into none.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::clustering::{Granularity, options};
use super::grouping::{keywords_of, subject};
use super::likeness::Likeness;
use super::nearest::Index;
use super::placement::{Grouping, Placement, Target};
use super::placing::{Grouped, Rules, is_free, place};
use crate::ai::answer::{Answer, Wanted};
use crate::ai::error::AiError;
use crate::ai::functions::settle_leftovers::{
    self, BATCH, CANDIDATES, Candidate, Input, Leftover, NAME, SHOWN_KEYWORDS,
};
use crate::ai::prompts::Rendered;
use crate::app::assistant::{self, Assistant, bad_answer};
use crate::app::batch::{Batch, Estimate, Skipped};
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::cluster::ClusterEngine;
use crate::domain::ids::{ClusterId, KeywordId, SectorId};
use crate::domain::ledger::CallState;
use crate::domain::status::ClusterStatus;
use crate::store::clusters::{self, ClusterFilter};
use crate::store::keywords::Page;
use crate::store::members::{self, Member};
use crate::store::{Connection, ai_calls};

/// The longest name of a cluster, in characters: names may change between estimate and call.
const NAME_CHARS: usize = 80;

/// What would be asked.
#[derive(Debug, Default)]
pub(super) struct LeftoverPlan {
    /// What it may cost.
    pub(super) estimate: Estimate,
    /// Calls that somebody has to look at.
    pub(super) skipped: Vec<Skipped>,
    waiting: Vec<Vec<KeywordId>>,
    asks: Vec<Vec<KeywordId>>,
}

impl LeftoverPlan {
    /// Whether nobody is to be asked anything.
    pub(super) fn is_empty(&self) -> bool {
        self.calls() == 0 && self.skipped.is_empty()
    }

    /// How many answers are to be had, those that wait included.
    pub(super) fn calls(&self) -> u64 {
        u64::try_from(self.waiting.len() + self.asks.len()).unwrap_or(u64::MAX)
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct LeftoverOutcome {
    /// The clusters that keywords came into.
    pub(super) groups: Vec<Grouped>,
    /// Ids that models made up or gave twice.
    pub(super) odd_ids: usize,
}

/// What is asked about some keywords.
struct Asking {
    members: Vec<Member>,
    /// Every cluster that one of them is offered.
    clusters: Vec<Candidate>,
    leftovers: Vec<Leftover>,
}

/// The clusters of a sector as leftovers see them.
struct Offer {
    index: Index,
    clusters: BTreeMap<ClusterId, Candidate>,
    made_at: HashMap<ClusterId, String>,
}

/// Finds out which leftovers a model is to be asked about, and what that may cost: those that it was
/// never asked about since their nearest clusters came to be. Nothing is changed.
///
/// # Errors
/// A failure of the store; `Prompt`.
pub(super) fn plan(
    session: &Session<'_>,
    assistant: &Assistant,
    leftovers: &[Member],
) -> Result<LeftoverPlan, AppError> {
    let connection = session.store.connection();
    let mut plan = LeftoverPlan {
        estimate: Estimate::NOTHING,
        ..LeftoverPlan::default()
    };
    let mut spoken_for = BTreeSet::new();
    for call in ai_calls::unfinished(connection, NAME)? {
        let ids = keywords_of(&call.subject);
        spoken_for.extend(ids.iter().copied());
        match call.state {
            CallState::Settled => plan.waiting.push(ids),
            CallState::Unresolved => {
                let reason = AiError::Unresolved {
                    op_id: call.op_id,
                    reason: call.error.unwrap_or_default(),
                };
                plan.skipped.push(Skipped {
                    id: ids.first().map_or(0, |id| id.0),
                    title: title_of(connection, &ids),
                    reason: reason.to_string(),
                    needs_attention: true,
                });
            }
            _ => {}
        }
    }
    let mut asked_at: HashMap<KeywordId, String> = HashMap::new();
    for (subject, sent_at) in ai_calls::accepted(connection, NAME)? {
        for id in keywords_of(&subject) {
            asked_at.insert(id, sent_at.clone());
        }
    }
    let mut sectors: BTreeMap<SectorId, Vec<&Member>> = BTreeMap::new();
    for member in leftovers {
        if !spoken_for.contains(&member.id) {
            sectors.entry(member.sector_id).or_default().push(member);
        }
    }
    for (sector, members) in sectors {
        let offer = Offer::read(session, sector)?;
        let due: Vec<KeywordId> = members
            .into_iter()
            .filter(|member| offer.is_due(member, asked_at.get(&member.id)))
            .map(|member| member.id)
            .collect();
        for ids in due.chunks(BATCH) {
            let mut asking = offer.questions(connection, ids)?;
            for cluster in &mut asking.clusters {
                cluster.name = "x".repeat(NAME_CHARS);
            }
            let (_, wanted) = prepared(session, assistant, &asking.clusters, &asking.leftovers)?;
            plan.estimate.add(assistant.estimate(&wanted));
            plan.asks.push(ids.to_vec());
        }
    }
    Ok(plan)
}

/// The most that settling leftovers may cost among clusters that are not made yet. `longest` are the
/// longest keywords there are.
///
/// # Errors
/// `Prompt`.
pub(super) fn estimate_for(
    session: &Session<'_>,
    assistant: &Assistant,
    leftovers: &[String],
    clusters: usize,
    longest: &[String],
) -> Result<Estimate, AppError> {
    let mut estimate = Estimate::NOTHING;
    for chunk in leftovers.chunks(BATCH) {
        let offered = clusters.min(chunk.len() * CANDIDATES);
        let numbers = (1_i64..).map(|number| ClusterId(i64::MAX - number));
        let candidates: Vec<Candidate> = numbers
            .take(offered)
            .map(|id| Candidate {
                id,
                name: "x".repeat(NAME_CHARS),
                keywords: longest.iter().take(SHOWN_KEYWORDS).cloned().collect(),
            })
            .collect();
        let ids: Vec<ClusterId> = candidates.iter().map(|one| one.id).collect();
        let questions: Vec<Leftover> = (1_i64..)
            .zip(chunk)
            .map(|(number, keyword)| Leftover {
                id: KeywordId(i64::MAX - number),
                keyword: keyword.clone(),
                candidates: ids.iter().copied().take(CANDIDATES).collect(),
            })
            .collect();
        let (_, wanted) = prepared(session, assistant, &candidates, &questions)?;
        estimate.add(assistant.estimate(&wanted));
    }
    Ok(estimate)
}

/// Asks about the leftovers of a plan; answers that were paid for earlier are used first.
///
/// # Errors
/// A failure of the store; what else goes wrong is filed in `batch`.
pub(super) async fn execute<T>(
    session: &Session<'_>,
    plan: &LeftoverPlan,
    assistant: &Assistant,
    batch: &mut Batch<T>,
    reporter: &dyn Reporter,
) -> Result<LeftoverOutcome, AppError> {
    let mut outcome = LeftoverOutcome::default();
    batch.skipped.extend(plan.skipped.iter().cloned());
    let waiting = plan.waiting.iter().map(|ids| (true, ids));
    let asks = plan.asks.iter().map(|ids| (false, ids));
    for (is_paid, ids) in waiting.chain(asks) {
        if session.app.interrupt.requested() {
            batch.stopped = Some(AppError::Interrupted);
        }
        if batch.stopped.is_some() {
            break;
        }
        match settle(session, assistant, batch, ids, is_paid, reporter).await {
            Ok(Some(came)) => {
                reporter.event(&Event::Step {
                    name: "item-saved",
                    subject: &came.subject,
                });
                outcome.groups.extend(came.groups);
                outcome.odd_ids += came.odd_ids;
            }
            Ok(None) => {}
            Err(error) => {
                let title = title_of(session.store.connection(), ids);
                let first = ids.first().map_or(0, |id| id.0);
                if !batch.add_error(first, &title, error) {
                    break;
                }
            }
        }
        reporter.event(&Event::Advance(1));
    }
    Ok(outcome)
}

/// What came of one call.
struct Settled {
    subject: String,
    groups: Vec<Grouped>,
    odd_ids: usize,
}

/// Asks about keywords of one sector, or takes the answer that was paid for; `None` when none of them
/// waits any more.
async fn settle<T>(
    session: &Session<'_>,
    assistant: &Assistant,
    batch: &mut Batch<T>,
    ids: &[KeywordId],
    is_paid: bool,
    reporter: &dyn Reporter,
) -> Result<Option<Settled>, AppError> {
    let connection = session.store.connection();
    let nothing = BTreeSet::new();
    let free: Vec<Member> = members::by_id(connection, ids)?
        .into_iter()
        .filter(|member| is_free(member, &nothing))
        .collect();
    let Some(sector) = free.first().map(|member| member.sector_id) else {
        return if is_paid {
            use_up(session, ids)
        } else {
            Ok(None)
        };
    };
    let still: Vec<KeywordId> = free.iter().map(|member| member.id).collect();
    let offer = Offer::read(session, sector)?;
    let Asking {
        members,
        clusters,
        leftovers,
    } = offer.questions(connection, &still)?;
    if clusters.is_empty() && !is_paid {
        return Ok(None);
    }
    let (prompt, wanted) = prepared(session, assistant, &clusters, &leftovers)?;
    let asked = assistant::Question {
        function: NAME,
        subject: subject(if is_paid { ids } else { &still }),
        prompt: &prompt,
        wanted,
    };
    let answer: Answer = if is_paid {
        match assistant.waiting(session, &asked)? {
            Some(answer) => answer,
            None => return Ok(None),
        }
    } else {
        assistant.ask(session, &asked, reporter).await?
    };
    if !answer.reused {
        batch.add_cost(answer.cost);
    }
    let op_id = answer.op_id;
    let output = match settle_leftovers::parse(answer.text(), &leftovers) {
        Ok(output) => output,
        Err(reason) => return Err(bad_answer(session, op_id, reason)?.into()),
    };
    let grouping = grouping(session, &output.joins, &members)?;
    let rules = Rules {
        sector,
        engine: ClusterEngine::Ai,
        taken_apart: &nothing,
        join_by_name: false,
    };
    let now = session.now();
    let placed = session.store.write(|transaction| {
        let placed = place(transaction, &grouping, &rules, &now)?;
        ai_calls::consume(transaction, op_id, "accepted", None, &now)?;
        Ok::<_, AppError>(placed)
    })?;
    Ok(Some(Settled {
        subject: asked.subject,
        groups: placed.groups,
        odd_ids: output.invented + output.repeated,
    }))
}

/// Marks a paid answer as used that nothing is left to do with: all its keywords have a place.
fn use_up(session: &Session<'_>, ids: &[KeywordId]) -> Result<Option<Settled>, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        if let Some((call, _)) = ai_calls::waiting_answer(transaction, NAME, &subject(ids))? {
            ai_calls::consume(transaction, call.op_id, "accepted", None, &now)?;
        }
        Ok::<_, AppError>(())
    })?;
    Ok(None)
}

/// Where keywords go that a model put into clusters: beside what is there, by page.
fn grouping(
    session: &Session<'_>,
    joins: &[(KeywordId, ClusterId)],
    members: &[Member],
) -> Result<Grouping, AppError> {
    let by_id: HashMap<KeywordId, &Member> = members.iter().map(|one| (one.id, one)).collect();
    let mut homes: BTreeMap<ClusterId, Vec<&Member>> = BTreeMap::new();
    for (keyword, cluster) in joins {
        if let Some(member) = by_id.get(keyword) {
            homes.entry(*cluster).or_default().push(member);
        }
    }
    let language = session.site().language;
    let options = options(&language, Granularity::Auto);
    let mut grouping = Grouping::default();
    for (cluster, new) in homes {
        let there = members::of_cluster(session.store.connection(), cluster)?;
        grouping.placements.push(Placement {
            target: Target::Existing(cluster),
            pages: Likeness::Semantic.pages_beside(&there, &new, &options),
        });
    }
    Ok(grouping)
}

impl Offer {
    fn read(session: &Session<'_>, sector: SectorId) -> Result<Self, AppError> {
        let connection = session.store.connection();
        let filter = ClusterFilter {
            status: Some(ClusterStatus::Active),
            sector: Some(sector),
            ..ClusterFilter::default()
        };
        let found = clusters::list(connection, &filter, Page::default())?;
        let mut all = members::clustered(connection, sector)?;
        all.sort_by_key(|one| (std::cmp::Reverse(one.search_volume), one.id));
        let mut texts: BTreeMap<ClusterId, Vec<&str>> = BTreeMap::new();
        for member in &all {
            if let Some(cluster) = member.cluster_id {
                texts.entry(cluster).or_default().push(&member.keyword);
            }
        }
        let mut offered = BTreeMap::new();
        let mut made_at = HashMap::new();
        for cluster in found {
            let keywords = texts.get(&cluster.id).map_or(&[][..], Vec::as_slice);
            let shown = keywords.iter().take(SHOWN_KEYWORDS);
            offered.insert(
                cluster.id,
                Candidate {
                    id: cluster.id,
                    name: cluster.name,
                    keywords: shown.map(|text| (*text).to_owned()).collect(),
                },
            );
            made_at.insert(cluster.id, cluster.created_at);
        }
        texts.retain(|id, _| offered.contains_key(id));
        let language = session.site().language;
        Ok(Self {
            index: Index::new(&texts, &language),
            clusters: offered,
            made_at,
        })
    }

    /// Whether a keyword is to be asked about: it was never, or something nearer has come since.
    fn is_due(&self, member: &Member, asked_at: Option<&String>) -> bool {
        let nearest = self.index.nearest(&member.keyword, CANDIDATES);
        match asked_at {
            None => !nearest.is_empty(),
            Some(asked_at) => nearest.iter().any(|id| {
                self.made_at
                    .get(id)
                    .is_some_and(|made_at| made_at > asked_at)
            }),
        }
    }

    /// The keywords with what each is offered.
    fn questions(&self, connection: &Connection, ids: &[KeywordId]) -> Result<Asking, AppError> {
        let members = members::by_id(connection, ids)?;
        let leftovers: Vec<Leftover> = members
            .iter()
            .map(|member| Leftover {
                id: member.id,
                keyword: member.keyword.clone(),
                candidates: self.index.nearest(&member.keyword, CANDIDATES),
            })
            .collect();
        let wanted: BTreeSet<ClusterId> = leftovers
            .iter()
            .flat_map(|one| one.candidates.iter().copied())
            .collect();
        let clusters = wanted
            .iter()
            .filter_map(|id| self.clusters.get(id).cloned())
            .collect();
        Ok(Asking {
            members,
            clusters,
            leftovers,
        })
    }
}

fn prepared(
    session: &Session<'_>,
    assistant: &Assistant,
    clusters: &[Candidate],
    leftovers: &[Leftover],
) -> Result<(Rendered, Wanted), AppError> {
    let site = session.site();
    let input = Input {
        language: &site.language,
        site_name: &site.name,
        industry: &site.industry,
        clusters,
        leftovers,
    };
    let prompt = session
        .prompt(NAME)?
        .render(&settle_leftovers::variables(&input))?;
    let tokens = settle_leftovers::max_output_tokens(leftovers.len());
    let wanted = assistant.wanted(&prompt, settle_leftovers::schema(&input), tokens);
    Ok((prompt, wanted))
}

fn title_of(connection: &Connection, ids: &[KeywordId]) -> String {
    let first = ids.first().map(|id| members::by_id(connection, &[*id]));
    let first = first.and_then(Result::ok).unwrap_or_default();
    let text = first.first().map_or("", |member| member.keyword.as_str());
    match ids.len() {
        0 | 1 => text.to_owned(),
        count => format!("{text} and {} more", count - 1),
    }
}
