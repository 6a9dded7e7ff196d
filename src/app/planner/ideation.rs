//! `ideas`: pages that a cluster deserves.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::json;

use super::aims::Aims;
use super::clusters::sector_names;
use super::ideas::{IdeaView, starting_status};
use crate::ai::batches::{Item, Questions};
use crate::ai::functions::generate_ideas::{self, Input, Proposal};
use crate::app::assistant::{self, Assistant, Mind, bad_answer, repair_note};
use crate::app::batch::{Batch, Estimate, Skipped};
use crate::app::crew;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::cluster::Cluster;
use crate::domain::ids::{ClusterId, OpId};
use crate::domain::keyword::{Intent, Keyword};
use crate::domain::status::{ClusterStatus, IdeaStatus, KeywordStatus, SectorStatus};
use crate::engines::briefs::similar::TakenTitles;
use crate::engines::briefs::{self, ClusterFacts, KeywordFacts};
use crate::engines::prose::topics::mentions;
use crate::engines::text::stems::Stemmer;
use crate::engines::text::tokens::words;
use crate::store::clusters::{self, ClusterFilter};
use crate::store::ideas::{self, IdeaFilter, NewIdea};
use crate::store::keywords::{self, KeywordFilter, KeywordOrder, Page};
use crate::store::strategies::{self, Strategy};
use crate::store::{Connection, ai_calls, sectors};

/// The AI function that this command is about.
pub const FUNCTION: &str = generate_ideas::NAME;

/// How many titles a model is told not to propose again.
const MAX_TAKEN_TITLES: usize = 40;

/// Which clusters to find ideas for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// These only, by number or name. `None` for every cluster without ideas.
    pub clusters: Option<Vec<String>>,
    /// At most so many clusters, largest first. `None` for all.
    pub limit: Option<usize>,
    /// How many ideas a cluster gets. `None` for what the settings say.
    pub per_cluster: Option<usize>,
    /// Whether they are approved at once.
    pub approve: bool,
}

/// What would be done.
#[derive(Debug)]
pub struct Plan {
    /// The clusters, largest first, or in the order in which they were named.
    pub clusters: Vec<Cluster>,
    /// Clusters that were named and can have no ideas now, and those somebody has to look at.
    pub skipped: Vec<Skipped>,
    /// What it may cost.
    pub estimate: Estimate,
    per_cluster: usize,
    status: IdeaStatus,
}

/// A title that was not made into an idea: it is that of another page, or another idea is for the page
/// group of its keywords, which for what a model proposed is no reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Duplicate {
    /// The title as proposed.
    pub title: String,
    /// The title that is there.
    pub of_title: String,
    /// What has that title, such as `idea 4`.
    pub of: String,
}

/// A title that was not made into an idea, because it names what nothing is written about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Banned {
    /// The title as proposed.
    pub title: String,
    /// The topics, joined by commas.
    pub topics: String,
}

/// What a cluster got.
#[derive(Clone, Debug, Serialize)]
pub struct ClusterIdeas {
    /// The cluster.
    pub cluster_id: ClusterId,
    /// Its name.
    pub cluster: String,
    /// The ideas that were made.
    pub ideas: Vec<IdeaView>,
    /// The titles that would make a page that is there, or turned down.
    pub duplicates: Vec<Duplicate>,
    /// The titles that name a banned topic.
    pub banned: Vec<Banned>,
}

/// Finds out which clusters want ideas, and what they may cost. Nothing is changed.
///
/// # Errors
/// `Store` when a cluster that is named does not exist; `Prompt`.
pub fn plan(session: &Session<'_>, request: &Request, mind: &Mind) -> Result<Plan, AppError> {
    let connection = session.store.connection();
    let configured = session.app.settings.integer("ideas.per_cluster");
    let configured = configured.and_then(|number| usize::try_from(number).ok());
    let mut plan = Plan {
        clusters: Vec::new(),
        skipped: Vec::new(),
        estimate: Estimate::NOTHING,
        per_cluster: request.per_cluster.or(configured).unwrap_or(3),
        status: starting_status(request.approve)?,
    };
    let candidates = if let Some(words) = &request.clusters {
        named(connection, words)?
    } else {
        let filter = ClusterFilter {
            status: Some(ClusterStatus::Active),
            active_sectors_only: true,
            without_ideas: true,
            largest_first: true,
            ..ClusterFilter::default()
        };
        clusters::list(connection, &filter, Page::default())?
    };
    let limit = request.limit.unwrap_or(usize::MAX);
    let taken = ideas::taken_titles(connection)?;
    let (rules, language) = (Rules::read(session)?, session.site().language);
    let mut candidates = candidates.into_iter();
    while plan.clusters.len() < limit
        && let Some(cluster) = candidates.next()
    {
        let reason = match (why_not(connection, &cluster, &rules, &language)?, mind) {
            (Some(reason), _) => Some((reason, false)),
            (None, Mind::Builtin) => None,
            (None, Mind::Model(assistant)) => {
                let is_named = request.clusters.is_some();
                plan_call(session, assistant, &cluster, &taken, is_named, &mut plan)?
            }
        };
        match reason {
            None => plan.clusters.push(cluster),
            Some((reason, needs_attention)) => plan.skipped.push(Skipped {
                id: cluster.id.0,
                title: cluster.name,
                reason,
                needs_attention,
            }),
        }
    }
    Ok(plan)
}

fn named(connection: &Connection, words: &[String]) -> Result<Vec<Cluster>, AppError> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for word in words {
        let cluster = clusters::find(connection, word)?;
        if seen.insert(cluster.id) {
            found.push(cluster);
        }
    }
    Ok(found)
}

fn why_not(
    connection: &Connection,
    cluster: &Cluster,
    rules: &Rules,
    language: &str,
) -> Result<Option<String>, AppError> {
    if let Some(topics) = rules.named_in(&cluster.name, language) {
        return Ok(Some(format!("its name has the banned topic {topics}")));
    }
    let sectors = sectors::list(connection, Some(SectorStatus::Active))?;
    let reason = if cluster.status != ClusterStatus::Active {
        "it is archived"
    } else if !sectors.iter().any(|sector| sector.id == cluster.sector_id) {
        "its sector is archived"
    } else if members(connection, cluster.id)?.is_empty() {
        "it has no keyword in use"
    } else {
        return Ok(None);
    };
    Ok(Some(reason.to_owned()))
}

/// Adds a cluster's call to the estimate; says why there is to be none, and whether somebody has to
/// do something about that.
fn plan_call(
    session: &Session<'_>,
    model: &Assistant,
    cluster: &Cluster,
    taken: &[(String, String)],
    is_named: bool,
    plan: &mut Plan,
) -> Result<Option<(String, bool)>, AppError> {
    let connection = session.store.connection();
    let subject = subject(cluster.id);
    let name = generate_ideas::NAME;
    if ai_calls::waiting_answer(connection, name, &subject)?.is_some() {
        return Ok(None);
    }
    if let Some(found) = assistant::obstacle(connection, name, &subject)? {
        return Ok(Some((found.reason, found.needs_attention)));
    }
    if ai_calls::open_for(connection, name, &subject)?.is_some() {
        return Ok(Some((
            "another run asks about it just now".to_owned(),
            false,
        )));
    }
    if !is_named && ai_calls::was_accepted(connection, name, &subject)? {
        let reason = "all that was proposed for it before was there already; name it to ask again";
        return Ok(Some((reason.to_owned(), false)));
    }
    let material = Material::read(connection, cluster)?;
    let prepared = material.question(session, model, taken, plan.per_cluster)?;
    plan.estimate.add(model.estimate(&prepared.1));
    Ok(None)
}

/// Gives the questions of a plan's clusters, for a batch: the very prompts that would be sent by
/// themselves. Clusters whose answer is paid for already are left out.
///
/// # Errors
/// `Prompt` when the prompt cannot be used.
pub fn batch_questions(
    session: &Session<'_>,
    plan: &Plan,
    model: &Assistant,
) -> Result<Questions, AppError> {
    let connection = session.store.connection();
    let taken = ideas::taken_titles(connection)?;
    let mut items = Vec::new();
    for cluster in &plan.clusters {
        let subject = subject(cluster.id);
        if ai_calls::waiting_answer(connection, generate_ideas::NAME, &subject)?.is_some() {
            continue;
        }
        let material = Material::read(connection, cluster)?;
        let (prompt, wanted) = material.question(session, model, &taken, plan.per_cluster)?;
        items.push(Item {
            id: cluster.id.0,
            title: cluster.name.clone(),
            claim: ("cluster", cluster.id.to_string()),
            subject,
            prompt_name: prompt.name,
            prompt_version: prompt.version,
            wanted,
        });
    }
    let approve = plan.status == IdeaStatus::Approved;
    Ok(Questions {
        function: generate_ideas::NAME,
        options: json!({"per_cluster": plan.per_cluster, "approve": approve}),
        items,
    })
}

/// Finds ideas for the clusters of a plan, each on its own.
///
/// # Errors
/// `Store` before anything is done; later failures are in the outcome.
pub async fn execute(
    session: &Session<'_>,
    plan: Plan,
    mind: &Mind,
    reporter: &dyn Reporter,
) -> Result<Batch<ClusterIdeas>, AppError> {
    let mut batch = Batch::default();
    batch.skipped = plan.skipped;
    let work = Work {
        per_cluster: plan.per_cluster,
        status: plan.status,
        taken: RefCell::default(),
    };
    reporter.event(&Event::Begin {
        what: "finding ideas",
        total: u64::try_from(plan.clusters.len()).ok(),
    });
    let job = async |cluster: &Cluster| {
        let mut own = Batch::default();
        let item = cluster.id.to_string();
        if !session.claim("cluster", &item)? {
            return Ok(own);
        }
        let result = match mind {
            Mind::Builtin => work.with_words(session, cluster),
            Mind::Model(assistant) => {
                // Only what takes its time is worth a line of its own.
                reporter.event(&Event::Item {
                    noun: "cluster",
                    id: cluster.id.0,
                    title: &cluster.name,
                });
                work.with_model(session, assistant, cluster, &mut own, reporter)
                    .await
            }
        };
        match result {
            Ok(made) => {
                reporter.event(&Event::Step {
                    name: "item-saved",
                    subject: &subject(cluster.id),
                });
                own.add_done(made);
            }
            Err(error) => {
                own.add_error(cluster.id.0, &cluster.name, error);
            }
        }
        session.release("cluster", &item)?;
        reporter.event(&Event::Advance(1));
        Ok(own)
    };
    let (hands, clusters) = (mind.hands(), &plan.clusters);
    crew::work(session, hands, clusters, &mut batch, reporter, job).await?;
    reporter.event(&Event::End);
    Ok(batch)
}

/// The name of a cluster's call, the same after a crash.
fn subject(cluster: ClusterId) -> String {
    format!("cluster:{cluster}")
}

/// A cluster's keywords that are in use, most searched first.
fn members(connection: &Connection, cluster: ClusterId) -> Result<Vec<Keyword>, AppError> {
    let filter = KeywordFilter {
        cluster: Some(cluster),
        ..KeywordFilter::default()
    };
    let order = KeywordOrder::Volume;
    let mut members = keywords::list(connection, &filter, order, true, Page::default())?;
    members.retain(|keyword| keyword.status != KeywordStatus::Inactive);
    Ok(members)
}

/// What ideas have to keep to.
struct Rules {
    structures: Vec<String>,
    content_types: BTreeMap<String, String>,
    strategy: Option<Strategy>,
    banned: Vec<String>,
}

impl Rules {
    fn read(session: &Session<'_>) -> Result<Self, AppError> {
        let strategy = strategies::used(session.store.connection())?;
        let templates = session.structures()?;
        let mut structures: Vec<String> =
            templates.iter().map(|known| known.name.clone()).collect();
        if let Some(chosen) = strategy.as_ref().map(|used| &used.structures)
            && structures.iter().any(|known| chosen.contains(known))
        {
            structures.retain(|known| chosen.contains(known));
        }
        let banned = session
            .app
            .settings
            .list("writing.banned_topics")
            .into_iter();
        let types = templates.into_iter();
        Ok(Self {
            structures,
            content_types: types
                .map(|known| (known.name, known.content_type))
                .collect(),
            strategy,
            banned: banned
                .filter(|topic| !topic.is_empty())
                .map(str::to_owned)
                .collect(),
        })
    }

    fn content_type(&self, structure: &str) -> String {
        self.content_types
            .get(structure)
            .map_or_else(|| "post".to_owned(), Clone::clone)
    }

    /// The banned topics that a text names, joined by commas. `None` when it names none.
    fn named_in(&self, text: &str, language: &str) -> Option<String> {
        let found = mentions(text, &self.banned, language);
        let topics: Vec<String> = found.into_iter().map(|mention| mention.topic).collect();
        (!topics.is_empty()).then(|| topics.join(", "))
    }
}

/// What is known of a cluster.
struct Material<'a> {
    cluster: &'a Cluster,
    keywords: Vec<Keyword>,
}

impl<'a> Material<'a> {
    fn read(connection: &Connection, cluster: &'a Cluster) -> Result<Self, AppError> {
        Ok(Self {
            cluster,
            keywords: members(connection, cluster.id)?,
        })
    }

    fn question(
        &self,
        session: &Session<'_>,
        assistant: &Assistant,
        taken: &[(String, String)],
        how_many: usize,
    ) -> Result<(crate::ai::prompts::Rendered, crate::ai::answer::Wanted), AppError> {
        let site = session.site();
        let keywords: Vec<(String, Option<i64>, Option<&'static str>)> = self
            .keywords
            .iter()
            .map(|keyword| {
                let intent = keyword.intent.map(Intent::as_str);
                (keyword.keyword.clone(), keyword.search_volume, intent)
            })
            .collect();
        let rules = Rules::read(session)?;
        let input = Input {
            language: &site.language,
            site_name: &site.name,
            industry: &site.industry,
            structures: &rules.structures,
            strategy: rules
                .strategy
                .as_ref()
                .and_then(|used| serde_json::to_value(used).ok()),
            banned_topics: &rules.banned,
            how_many,
            taken_titles: &self.related(taken, &site.language),
            cluster_name: &self.cluster.name,
            keywords: &keywords,
        };
        let prompt = session
            .prompt(generate_ideas::NAME)?
            .render(&generate_ideas::variables(&input))?;
        let tokens = generate_ideas::max_output_tokens(how_many);
        let wanted = assistant.wanted(&prompt, generate_ideas::schema(&input), tokens);
        Ok((prompt, wanted))
    }

    /// The taken titles that share the most words with the cluster; those that share none are of no
    /// use in a prompt.
    fn related(&self, taken: &[(String, String)], language: &str) -> Vec<String> {
        let stemmer = Stemmer::for_language(language);
        let stems = |text: &str| -> BTreeSet<String> {
            let lower = text.to_lowercase();
            words(&lower)
                .map(|word| stemmer.stem(word).into_owned())
                .collect()
        };
        let mut own = stems(&self.cluster.name);
        for keyword in &self.keywords {
            own.extend(stems(&keyword.keyword));
        }
        let mut ranked: Vec<(usize, &String)> = taken
            .iter()
            .map(|(title, _)| (stems(title).intersection(&own).count(), title))
            .filter(|(shared, _)| *shared > 0)
            .collect();
        ranked.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
        ranked
            .into_iter()
            .take(MAX_TAKEN_TITLES)
            .map(|(_, title)| title.clone())
            .collect()
    }
}

/// What all clusters of a run share.
struct Work {
    per_cluster: usize,
    status: IdeaStatus,
    taken: RefCell<TakenTitles>,
}

/// An idea that is to be stored, whoever had it.
struct Draft {
    title: String,
    description: String,
    keywords: Vec<String>,
    structure: String,
    content_type: String,
}

impl Work {
    fn with_words(
        &self,
        session: &Session<'_>,
        cluster: &Cluster,
    ) -> Result<ClusterIdeas, AppError> {
        let material = Material::read(session.store.connection(), cluster)?;
        let facts: Vec<KeywordFacts<'_>> = material
            .keywords
            .iter()
            .map(|keyword| KeywordFacts {
                text: &keyword.keyword,
                search_volume: keyword.search_volume,
                difficulty: keyword.difficulty,
                intent: keyword.intent,
                page_group: keyword.page_group_id,
            })
            .collect();
        let site = session.site();
        let facts = ClusterFacts {
            cluster_name: &cluster.name,
            language: &site.language,
            keywords: &facts,
            site_name: &site.name,
            // Other pages are held against the ideas below, so that what is left out is reported.
            other_pages: &[],
        };
        let drafts = briefs::ideas(&facts, usize::MAX)
            .into_iter()
            .map(|idea| Draft {
                title: idea.title,
                description: idea.description,
                keywords: idea.keywords,
                structure: idea.structure.as_str().to_owned(),
                content_type: idea.structure.content_type().to_owned(),
            });
        self.save(session, cluster, drafts.collect(), "builtin", None)
    }

    async fn with_model(
        &self,
        session: &Session<'_>,
        assistant: &Assistant,
        cluster: &Cluster,
        batch: &mut Batch<ClusterIdeas>,
        reporter: &dyn Reporter,
    ) -> Result<ClusterIdeas, AppError> {
        let connection = session.store.connection();
        let material = Material::read(connection, cluster)?;
        let taken = ideas::taken_titles(connection)?;
        let (prompt, wanted) = material.question(session, assistant, &taken, self.per_cluster)?;
        let mut question = assistant::Question {
            function: generate_ideas::NAME,
            subject: subject(cluster.id),
            prompt: &prompt,
            wanted,
        };
        let own: Vec<String> = material
            .keywords
            .iter()
            .map(|keyword| keyword.keyword.clone())
            .collect();
        let rules = Rules::read(session)?;
        let offered = &rules.structures;
        let mut is_repair = false;
        let (answer, proposals) = loop {
            let answer = assistant.ask(session, &question, reporter).await?;
            if !answer.reused {
                batch.add_cost(answer.cost);
            }
            match generate_ideas::parse(answer.text(), &own, offered, self.per_cluster) {
                Ok(proposals) => break (answer, proposals),
                Err(reason) => {
                    let error = bad_answer(session, answer.op_id, reason.clone())?;
                    if is_repair {
                        return Err(error.into());
                    }
                    is_repair = true;
                    question.wanted = question.wanted.noted(&repair_note(&reason));
                }
            }
        };
        let drafts = proposals.into_iter().map(|proposal: Proposal| Draft {
            content_type: rules.content_type(&proposal.content_structure),
            structure: proposal.content_structure,
            title: proposal.title,
            description: proposal.description,
            keywords: proposal.keywords,
        });
        self.save(session, cluster, drafts.collect(), "ai", Some(answer.op_id))
    }

    /// Stores the first ideas that would make no page that is there, together with the note that
    /// the answer they came from is used up.
    fn save(
        &self,
        session: &Session<'_>,
        cluster: &Cluster,
        drafts: Vec<Draft>,
        origin: &str,
        answer: Option<OpId>,
    ) -> Result<ClusterIdeas, AppError> {
        let now = session.now();
        let clock = &session.app.clock;
        let (rules, site) = (Rules::read(session)?, session.site());
        let mut taken = self.taken.borrow_mut();
        session.store.write(|transaction| {
            for (title, page) in ideas::taken_titles(transaction)? {
                taken.add(&title, &page);
            }
            let sector = sector_names(transaction)?.remove(&cluster.sector_id);
            let members = members(transaction, cluster.id)?;
            let of_cluster = IdeaFilter {
                cluster: Some(cluster.id),
                ..IdeaFilter::default()
            };
            let known = ideas::list(transaction, &of_cluster, Page::default())?;
            let mut aims = Aims::new(&members, &known);
            let mut made = ClusterIdeas {
                cluster_id: cluster.id,
                cluster: cluster.name.clone(),
                ideas: Vec::new(),
                duplicates: Vec::new(),
                banned: Vec::new(),
            };
            for draft in drafts {
                if made.ideas.len() >= self.per_cluster {
                    break;
                }
                if let Some((of_title, of)) = taken.find(&draft.title) {
                    made.duplicates.push(Duplicate {
                        of_title: of_title.to_owned(),
                        of: of.to_owned(),
                        title: draft.title,
                    });
                    continue;
                }
                let named = format!("{}\n{}", draft.title, draft.description);
                if let Some(topics) = rules.named_in(&named, &site.language) {
                    made.banned.push(Banned {
                        title: draft.title,
                        topics,
                    });
                    continue;
                }
                let keywords = match aims.choose(draft.keywords) {
                    Ok(keywords) => keywords,
                    // What was paid for is kept, for the user to decide.
                    Err((_, keywords)) if answer.is_some() => keywords,
                    Err((there, _)) => {
                        made.duplicates.push(Duplicate {
                            title: draft.title,
                            of_title: there.title,
                            of: there.page,
                        });
                        continue;
                    }
                };
                let row = NewIdea {
                    uuid: clock.new_uuid(),
                    sector_id: cluster.sector_id,
                    cluster_id: Some(cluster.id),
                    title: &draft.title,
                    description: &draft.description,
                    suggested_keywords: &keywords,
                    content_type: &draft.content_type,
                    content_structure: &draft.structure,
                    status: self.status,
                    origin,
                };
                let id = ideas::insert(transaction, &row, &now)?;
                taken.add(&draft.title, &format!("idea {id}"));
                aims.give(&keywords, &draft.title, format!("idea {id}"));
                made.ideas.push(IdeaView {
                    idea: ideas::get(transaction, id)?,
                    sector: sector.clone().unwrap_or_default(),
                    cluster: Some(cluster.name.clone()),
                });
            }
            if let Some(op_id) = answer {
                ai_calls::consume(transaction, op_id, "accepted", None, &now)?;
            }
            Ok(made)
        })
    }
}
