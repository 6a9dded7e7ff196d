//! `cluster --explain`: why a keyword is where it is, and what was second.

use std::collections::HashMap;

use serde::Serialize;

use super::by_results::Results;
use super::clustering::options;
use super::likeness::{Likeness, item};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::cluster::{Cluster, ClusterEngine, MANUAL};
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId};
use crate::engines::clustering::{self, Explanation, Granularity, Placed};
use crate::engines::text::normal::normal_form;
use crate::store::members::{self, Member};
use crate::store::{Connection, StoreError, clusters, keywords, page_groups};

/// Why a keyword is where it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explained {
    /// The keyword.
    pub id: KeywordId,
    /// Its text.
    pub keyword: String,
    /// Its cluster. `None` when it is in none.
    pub cluster_id: Option<ClusterId>,
    /// The name of its cluster. `None` when it is in none.
    pub cluster: Option<String>,
    /// Its page group. `None` when it is in none.
    pub page_group_id: Option<PageGroupId>,
    /// The name of its page group. `None` when it is in none.
    pub page_group: Option<String>,
    /// The engine that made the cluster; empty when a person did, or when it is in none.
    pub engine: String,
    /// Whether a person put it where it is.
    pub is_pinned: bool,
    /// What the figures below are measured by: `lexical` in a cluster of that engine, else `semantic`.
    pub measured_by: ClusterEngine,
    /// How near it is to the middle of the others of its cluster, as a cosine. `None` without others.
    pub similarity: Option<f64>,
    /// The same for its page group.
    pub group_similarity: Option<f64>,
    /// Words that it shares with others of its cluster, the commonest first.
    pub shared_words: Vec<String>,
    /// The nearest keywords of its cluster, or of all when it is in none, nearest first.
    pub nearest: Vec<Near>,
    /// The best of the other clusters. `None` when none is like it at all.
    pub second: Option<Second>,
    /// The keywords of its page group with the results they share; empty when none are known.
    pub shared_results: Vec<SharedResults>,
    /// In words.
    pub why: String,
}

/// A keyword that is near.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Near {
    /// The keyword.
    pub id: KeywordId,
    /// Its text.
    pub keyword: String,
    /// The cosine, with three decimals.
    pub similarity: f64,
}

/// The cluster that was second.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Second {
    /// The cluster.
    pub cluster_id: ClusterId,
    /// Its name.
    pub cluster: String,
    /// The cosine with its middle, with three decimals.
    pub similarity: f64,
}

/// A keyword of the same page group for which the same pages are shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SharedResults {
    /// The keyword.
    pub id: KeywordId,
    /// Its text.
    pub keyword: String,
    /// The addresses that both have.
    pub urls: Vec<String>,
}

/// How many keywords with shared results are named.
const MAX_SHARED: usize = 5;

/// Explains where a keyword stands, given by number or text.
///
/// # Errors
/// `Store` when there is no such keyword.
pub fn explain(session: &Session<'_>, word: &str) -> Result<Explained, AppError> {
    let connection = session.store.connection();
    let keyword = find(connection, word)?;
    let members = members::list(connection, Some(keyword.sector_id))?;
    let cluster = keyword
        .cluster_id
        .map(|id| clusters::get(connection, id))
        .transpose()?;
    let engine = cluster
        .as_ref()
        .and_then(|cluster| cluster.engine.parse().ok());
    let likeness = Likeness::of(engine.unwrap_or(ClusterEngine::Semantic));
    let placed: Vec<Placed<'_>> = members
        .iter()
        .map(|member| Placed {
            item: item(member),
            cluster: member.cluster_id,
            page_group: member.page_group_id,
        })
        .collect();
    let language = session.site().language;
    let options = options(&language, Granularity::Auto);
    let ids = members.iter().map(|member| member.id);
    let found = likeness.with_similarity(ids, |similarity| {
        clustering::explain(&placed, keyword.id, similarity, &options)
    });
    let found = found.ok_or_else(|| StoreError::no_row("keyword", word))?;
    let texts: HashMap<KeywordId, &str> = members
        .iter()
        .map(|member| (member.id, member.keyword.as_str()))
        .collect();
    let page_group = keyword
        .page_group_id
        .map(|id| page_groups::get(connection, id))
        .transpose()?;
    let mut explained = Explained {
        id: keyword.id,
        keyword: keyword.keyword.clone(),
        cluster_id: keyword.cluster_id,
        cluster: cluster.as_ref().map(|cluster| cluster.name.clone()),
        page_group_id: keyword.page_group_id,
        page_group: page_group.map(|group| group.name),
        engine: cluster
            .as_ref()
            .map(|cluster| cluster.engine.clone())
            .unwrap_or_default(),
        is_pinned: keyword.is_pinned,
        measured_by: match likeness {
            Likeness::Lexical => ClusterEngine::Lexical,
            _ => ClusterEngine::Semantic,
        },
        similarity: found.similarity.map(rounded),
        group_similarity: found.group_similarity.map(rounded),
        shared_words: found.shared_words.clone(),
        nearest: near(&found, &texts),
        second: second(connection, &found)?,
        shared_results: shared_results(connection, &keyword, &members)?,
        why: String::new(),
    };
    explained.why = why(&explained, cluster.as_ref());
    Ok(explained)
}

fn find(connection: &Connection, word: &str) -> Result<Member, AppError> {
    let by_number = word.parse().map(KeywordId).ok();
    let by_text = || -> Result<Option<KeywordId>, StoreError> {
        keywords::with_form(connection, &normal_form(word))
    };
    for id in [by_number, by_text()?].into_iter().flatten() {
        if let Some(member) = members::by_id(connection, &[id])?.pop() {
            return Ok(member);
        }
    }
    Err(StoreError::no_row("keyword", word).into())
}

fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

fn near(found: &Explanation, texts: &HashMap<KeywordId, &str>) -> Vec<Near> {
    let nearest = found.nearest.iter().map(|one| Near {
        id: one.keyword,
        keyword: texts
            .get(&one.keyword)
            .copied()
            .unwrap_or_default()
            .to_owned(),
        similarity: rounded(one.similarity),
    });
    nearest.collect()
}

fn second(connection: &Connection, found: &Explanation) -> Result<Option<Second>, AppError> {
    let Some(second) = &found.second else {
        return Ok(None);
    };
    Ok(Some(Second {
        cluster_id: second.cluster,
        cluster: clusters::get(connection, second.cluster)?.name,
        similarity: rounded(second.similarity),
    }))
}

fn shared_results(
    connection: &Connection,
    keyword: &Member,
    members: &[Member],
) -> Result<Vec<SharedResults>, AppError> {
    let results = Results::read(connection, keyword.sector_id)?;
    if keyword.page_group_id.is_none() || !results.has(keyword.id) {
        return Ok(Vec::new());
    }
    let mut shared: Vec<SharedResults> = members
        .iter()
        .filter(|member| member.id != keyword.id && member.page_group_id == keyword.page_group_id)
        .map(|member| SharedResults {
            id: member.id,
            keyword: member.keyword.clone(),
            urls: results
                .shared(keyword.id, member.id)
                .into_iter()
                .map(str::to_owned)
                .collect(),
        })
        .filter(|shared| !shared.urls.is_empty())
        .collect();
    shared.sort_by_key(|shared| (std::cmp::Reverse(shared.urls.len()), shared.id));
    shared.truncate(MAX_SHARED);
    Ok(shared)
}

/// Says in a few sentences what the figures say.
fn why(explained: &Explained, cluster: Option<&Cluster>) -> String {
    let mut parts = Vec::new();
    match cluster {
        None if explained.is_pinned => {
            parts.push("a person keeps it out of all clusters".to_owned());
        }
        None => {
            parts.push("it is in no cluster: it belongs with no other clearly enough".to_owned());
        }
        Some(_) if explained.is_pinned => parts.push("a person put it there".to_owned()),
        Some(cluster) if cluster.origin == MANUAL => {
            parts.push(format!("a person has put `{}` in order", cluster.name));
        }
        Some(_) => {}
    }
    if !explained.shared_words.is_empty() {
        let words = explained.shared_words.join(", ");
        parts.push(format!("it shares words with others there: {words}"));
    }
    if let Some(shared) = explained.shared_results.first() {
        let count = shared.urls.len();
        parts.push(format!(
            "{count} of its first results are those of `{}`",
            shared.keyword
        ));
    }
    if let Some(similarity) = explained.similarity {
        parts.push(format!(
            "similarity {similarity:.2} with the middle of the others"
        ));
    }
    if let Some(second) = &explained.second {
        let text = format!(
            "second was `{}` with {:.2}",
            second.cluster, second.similarity
        );
        parts.push(text);
    }
    parts.join("; ")
}
