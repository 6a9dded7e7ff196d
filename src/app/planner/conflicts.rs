//! `clusters conflicts`: page groups whose pages would stand in each other's way.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::by_results::{Results, SerpRules};
use super::clustering::options;
use super::likeness::{Likeness, item};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId, SectorId};
use crate::domain::status::{ClusterStatus, SectorStatus};
use crate::engines::clustering::{Granularity, Placed, RankedGroup, competing, serp_rivals};
use crate::engines::text::normal::normal_form;
use crate::store::members::{self, Member};
use crate::store::pieces::{self, Piece};
use crate::store::{Connection, clusters, page_groups, sectors};

/// What stands in whose way.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Conflicts {
    /// Pairs of page groups that would compete for the same searches, the surest first.
    pub competing: Vec<Competing>,
    /// Page groups for which several pages are in the making.
    pub crowded: Vec<Crowded>,
}

/// Two page groups that compete.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Competing {
    /// The older page group.
    pub one: GroupName,
    /// The other.
    pub other: GroupName,
    /// How alike their keywords are, as a cosine from 0 to 1 with three decimals. `None` when not
    /// enough to compete.
    pub similarity: Option<f64>,
    /// The two keywords that are nearest to each other. `None` when only results compete.
    pub nearest: Option<(String, String)>,
    /// The addresses that a search engine shows for both; empty when not enough, or not known.
    pub shared_urls: Vec<String>,
    /// Why, in words.
    pub why: String,
}

/// A page group for which several pages are in the making.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Crowded {
    /// The page group.
    pub group: GroupName,
    /// The pages, oldest first.
    pub pieces: Vec<Piece>,
    /// Why, in words.
    pub why: String,
}

/// A page group with its cluster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GroupName {
    /// The row.
    pub id: PageGroupId,
    /// What it is called.
    pub name: String,
    /// Its cluster.
    pub cluster_id: ClusterId,
    /// The name of its cluster.
    pub cluster: String,
}

/// Finds the page groups of active clusters that compete, sector by sector.
///
/// # Errors
/// `Store` when the sector does not exist.
pub fn find(session: &Session<'_>, sector: Option<&str>) -> Result<Conflicts, AppError> {
    let connection = session.store.connection();
    let wanted = match sector {
        Some(word) => vec![sectors::find(connection, word)?],
        None => sectors::list(connection, Some(SectorStatus::Active))?,
    };
    let language = session.site().language;
    let pieces = pieces::list(connection)?;
    let mut found = Conflicts::default();
    for sector in wanted {
        let groups = Groups::read(connection, sector.id)?;
        found
            .competing
            .extend(groups.competing(connection, sector.id, &language)?);
        found.crowded.extend(groups.crowded(&pieces));
    }
    // The surest first, whatever the sector: both signs, then the stronger.
    found.competing.sort_by(|one, other| {
        let strength = |pair: &Competing| (pair.shared_urls.len(), pair.similarity.unwrap_or(0.0));
        let both = |pair: &Competing| pair.similarity.is_some() && !pair.shared_urls.is_empty();
        let ((a_urls, a_like), (b_urls, b_like)) = (strength(one), strength(other));
        both(other)
            .cmp(&both(one))
            .then(b_like.total_cmp(&a_like))
            .then(b_urls.cmp(&a_urls))
            .then((one.one.id, one.other.id).cmp(&(other.one.id, other.other.id)))
    });
    Ok(found)
}

/// The page groups of a sector's active clusters with their keywords.
struct Groups {
    names: HashMap<PageGroupId, GroupName>,
    members: Vec<Member>,
}

impl Groups {
    fn read(connection: &Connection, sector: SectorId) -> Result<Self, AppError> {
        let active: HashMap<ClusterId, String> = clusters::of_sector(connection, sector)?
            .into_iter()
            .filter(|cluster| cluster.status == ClusterStatus::Active)
            .map(|cluster| (cluster.id, cluster.name))
            .collect();
        let names = page_groups::of_sector(connection, sector)?
            .into_iter()
            .filter_map(|(id, cluster_id, name)| {
                let cluster = active.get(&cluster_id)?.clone();
                let named = GroupName {
                    id,
                    name,
                    cluster_id,
                    cluster,
                };
                Some((id, named))
            })
            .collect();
        let mut members = members::clustered(connection, sector)?;
        members.retain(|member| member.cluster_id.is_some_and(|id| active.contains_key(&id)));
        Ok(Self { names, members })
    }

    fn competing(
        &self,
        connection: &Connection,
        sector: SectorId,
        language: &str,
    ) -> Result<Vec<Competing>, AppError> {
        let mut pairs: BTreeMap<(PageGroupId, PageGroupId), Competing> = BTreeMap::new();
        let texts: HashMap<KeywordId, &str> = self
            .members
            .iter()
            .map(|member| (member.id, member.keyword.as_str()))
            .collect();
        let text = |id: KeywordId| texts.get(&id).copied().unwrap_or_default().to_owned();
        let placed: Vec<Placed<'_>> = self
            .members
            .iter()
            .map(|member| Placed {
                item: item(member),
                cluster: member.cluster_id,
                page_group: member.page_group_id,
            })
            .collect();
        let ids = self.members.iter().map(|member| member.id);
        let options = options(language, Granularity::Auto);
        let alike = Likeness::Semantic
            .with_similarity(ids, |similarity| competing(&placed, similarity, &options));
        for pair in alike {
            let Some(mut known) = self.pair(pair.one, pair.other) else {
                continue;
            };
            known.similarity = Some((pair.similarity * 1000.0).round() / 1000.0);
            known.nearest = Some((text(pair.nearest.0), text(pair.nearest.1)));
            pairs.insert((pair.one, pair.other), known);
        }
        let results = Results::read(connection, sector)?;
        let mut groups: BTreeMap<PageGroupId, RankedGroup<'_>> = BTreeMap::new();
        for member in &self.members {
            if let (Some(id), Some(ranked)) = (member.page_group_id, results.ranked(member)) {
                let group = groups.entry(id).or_insert_with(|| RankedGroup {
                    id,
                    members: Vec::new(),
                });
                group.members.push(ranked);
            }
        }
        let groups: Vec<RankedGroup<'_>> = groups.into_values().collect();
        for rivals in serp_rivals(&groups, SerpRules::default().overlap) {
            let Some(fresh) = self.pair(rivals.one, rivals.other) else {
                continue;
            };
            let known = pairs.entry((rivals.one, rivals.other)).or_insert(fresh);
            let shared = results.shared(rivals.leads.0, rivals.leads.1);
            known.shared_urls = shared.into_iter().map(str::to_owned).collect();
        }
        let mut pairs: Vec<Competing> = pairs.into_values().collect();
        for pair in &mut pairs {
            pair.why = why(pair);
        }
        Ok(pairs)
    }

    fn pair(&self, one: PageGroupId, other: PageGroupId) -> Option<Competing> {
        Some(Competing {
            one: self.names.get(&one)?.clone(),
            other: self.names.get(&other)?.clone(),
            similarity: None,
            nearest: None,
            shared_urls: Vec::new(),
            why: String::new(),
        })
    }

    /// The page groups that are the first aim of more than one page.
    fn crowded(&self, pieces: &[Piece]) -> Vec<Crowded> {
        let homes: HashMap<String, PageGroupId> = self
            .members
            .iter()
            .filter_map(|member| Some((normal_form(&member.keyword), member.page_group_id?)))
            .collect();
        let mut aims: BTreeMap<PageGroupId, Vec<Piece>> = BTreeMap::new();
        for piece in pieces {
            if let Some(group) = homes.get(&normal_form(&piece.keyword)) {
                aims.entry(*group).or_default().push(piece.clone());
            }
        }
        let crowded = aims.into_iter().filter(|(_, pieces)| pieces.len() > 1);
        crowded
            .filter_map(|(id, pieces)| {
                let group = self.names.get(&id)?.clone();
                let why = format!(
                    "{} pages aim at `{}`, which one page can answer",
                    pieces.len(),
                    group.name
                );
                Some(Crowded { group, pieces, why })
            })
            .collect()
    }
}

fn why(pair: &Competing) -> String {
    let mut reasons = Vec::new();
    if let (Some(similarity), Some((one, other))) = (pair.similarity, &pair.nearest) {
        reasons.push(format!(
            "their keywords are alike ({similarity:.2}), nearest `{one}` and `{other}`"
        ));
    }
    if !pair.shared_urls.is_empty() {
        reasons.push(format!(
            "{} of the first results are the same",
            pair.shared_urls.len()
        ));
    }
    reasons.join("; ")
}
