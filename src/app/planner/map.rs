//! The map of topics and page groups: what is searched most, and what one page can answer.

use super::formula::guard;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::status::KeywordStatus;
use crate::engines::html::{ClusterMap, MapGroup, MapKeyword, MapTopic, cluster_map as page};
use crate::store::cluster_map::{self, MapRow};
use crate::store::sectors;

/// What the map is to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapRequest {
    /// Only this sector, by number or name. `None` for all.
    pub sector: Option<String>,
    /// How many keywords of a page group are named, the most searched first.
    pub keywords_per_group: usize,
}

/// How the map is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapFormat {
    /// A page to look at.
    Html,
    /// The tree of topics and page groups.
    Json,
    /// One row per page group.
    Csv,
}

/// Draws the map of the active clusters, the most searched topics first.
///
/// # Errors
/// `Store` when the sector does not exist, or on a failure of the store.
pub fn map(session: &Session<'_>, request: &MapRequest) -> Result<ClusterMap, AppError> {
    let connection = session.store.connection();
    let sector = match &request.sector {
        Some(word) => Some(sectors::find(connection, word)?.id),
        None => None,
    };
    let mut topics = Vec::new();
    cluster_map::for_each(connection, sector, |row| {
        add(&mut topics, row, request.keywords_per_group);
    })?;
    for topic in &mut topics {
        topic
            .page_groups
            .sort_by_key(|group| std::cmp::Reverse((group.search_volume, group.keyword_count)));
    }
    topics.sort_by_key(|topic| std::cmp::Reverse((topic.search_volume, topic.keyword_count)));
    Ok(ClusterMap {
        site: session.site().name,
        topics,
        unassigned_keywords: cluster_map::count_outside(connection, sector)?,
    })
}

/// Adds a keyword to the last topic and the last page group, or begins new ones.
fn add(topics: &mut Vec<MapTopic>, row: MapRow, named: usize) {
    if topics.last().is_none_or(|last| last.id != row.cluster_id.0) {
        topics.push(MapTopic {
            id: row.cluster_id.0,
            name: row.cluster,
            keyword_count: 0,
            search_volume: None,
            unknown_volumes: 0,
            page_groups: Vec::new(),
        });
    }
    let Some(topic) = topics.last_mut() else {
        return;
    };
    let id = row.page_group.as_ref().map(|(id, _)| id.0);
    if topic.page_groups.last().is_none_or(|last| last.id != id) {
        topic.page_groups.push(MapGroup {
            id,
            name: row.page_group.map(|(_, name)| name).unwrap_or_default(),
            keyword_count: 0,
            search_volume: None,
            unknown_volumes: 0,
            used_keywords: 0,
            keywords: Vec::new(),
        });
    }
    let Some(group) = topic.page_groups.last_mut() else {
        return;
    };
    topic.keyword_count += 1;
    group.keyword_count += 1;
    if let Some(volume) = row.search_volume {
        for sum in [&mut topic.search_volume, &mut group.search_volume] {
            *sum = Some(sum.unwrap_or_default().saturating_add(volume));
        }
    } else {
        topic.unknown_volumes += 1;
        group.unknown_volumes += 1;
    }
    group.used_keywords += u64::from(row.status == KeywordStatus::Used);
    if group.keywords.len() < named {
        group.keywords.push(MapKeyword {
            keyword: row.keyword,
            search_volume: row.search_volume,
            difficulty: row.difficulty,
        });
    }
}

/// Writes the map.
///
/// # Errors
/// `Invalid` when it cannot be written in this form.
pub fn render(map: &ClusterMap, format: MapFormat) -> Result<Vec<u8>, AppError> {
    match format {
        MapFormat::Html => page(map).map(String::into_bytes).map_err(unwritable),
        MapFormat::Json => {
            let mut bytes = serde_json::to_vec_pretty(map).map_err(unwritable)?;
            bytes.push(b'\n');
            Ok(bytes)
        }
        MapFormat::Csv => csv_of(map),
    }
}

fn csv_of(map: &ClusterMap) -> Result<Vec<u8>, AppError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let headings = [
        "cluster_id",
        "cluster",
        "page_group_id",
        "page_group",
        "keyword_count",
        "search_volume",
        "unknown_volumes",
        "used_keywords",
        "top_keyword",
    ];
    writer.write_record(headings).map_err(unwritable)?;
    let number = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    for topic in &map.topics {
        for group in &topic.page_groups {
            let top = group.keywords.first().map(|top| top.keyword.as_str());
            let cells = [
                topic.id.to_string(),
                guard(&topic.name).into_owned(),
                number(group.id),
                guard(&group.name).into_owned(),
                group.keyword_count.to_string(),
                number(group.search_volume),
                group.unknown_volumes.to_string(),
                group.used_keywords.to_string(),
                guard(top.unwrap_or_default()).into_owned(),
            ];
            writer.write_record(cells).map_err(unwritable)?;
        }
    }
    writer.into_inner().map_err(unwritable)
}

fn unwritable(error: impl std::fmt::Display) -> AppError {
    AppError::invalid(format!("the map cannot be written: {error}"), "")
}
