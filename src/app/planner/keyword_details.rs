//! One keyword with everything that is known of it, and from whom.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::Serialize;
use uuid::Uuid;

use super::keywords::{KeywordView, Names};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::{ImportId, KeywordId};
use crate::domain::import::Import;
use crate::domain::keyword::Intent;
use crate::domain::observation::{Extra, VolumeKind};
use crate::domain::said::{Edited, Said, Standing};
use crate::store::{imports, keywords, observations};

/// A keyword with everything that is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeywordDetails {
    /// The keyword.
    #[serde(flatten)]
    pub keyword: KeywordView,
    /// Which values a person has set: `search_volume`, `difficulty`, `cpc_micros`, `intent`.
    pub edited: Vec<&'static str>,
    /// What each import said, the newest first.
    pub sources: Vec<Source>,
}

/// What one import said of a keyword.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The batch of the import.
    pub batch: Uuid,
    /// The tool that wrote the file.
    pub tool: String,
    /// The file as it was named.
    pub file: String,
    /// When it was imported, RFC 3339 in UTC.
    pub imported_at: String,
    /// Searches per month. `None` when it does not say.
    pub search_volume: Option<i64>,
    /// What kind of number that is. `None` when it does not say.
    pub volume_kind: Option<VolumeKind>,
    /// The least searches per month. `None` when it gives no range.
    pub volume_min: Option<i64>,
    /// The most searches per month. `None` when it gives no range, or an open one.
    pub volume_max: Option<i64>,
    /// How often pages of the site were shown for it. `None` when it does not say.
    pub impressions: Option<i64>,
    /// Difficulty, 0–100. `None` when it does not say.
    pub difficulty: Option<i64>,
    /// Cost per click in millionths. `None` when it does not say.
    pub cpc_micros: Option<i64>,
    /// What the searcher wants. `None` when it does not say.
    pub intent: Option<Intent>,
    /// The values of the keyword that are this source's.
    pub counts_for: Vec<&'static str>,
    /// What else it said: searches by month, features of the result page and so on.
    pub extra: Extra,
}

/// Finds one keyword and what was said of it.
///
/// # Errors
/// `Store` when it does not exist.
pub fn show(session: &Session<'_>, id: KeywordId) -> Result<KeywordDetails, AppError> {
    session.store.snapshot(|connection| read(connection, id))
}

fn read(connection: &Connection, id: KeywordId) -> Result<KeywordDetails, AppError> {
    let keyword = keywords::get(connection, id)?;
    let standing = keyword.standing();
    let imports: HashMap<ImportId, Import> = imports::list(connection)?
        .into_iter()
        .map(|import| (import.id, import))
        .collect();
    let mut sources = Vec::new();
    let mut left: Vec<&'static str> = FIELDS.iter().map(|(name, ..)| *name).collect();
    left.retain(|name| !is_by_hand(&standing, name));
    let said = observations::of_keyword(connection, id, &standing.as_said())?;
    // The newest that says what the keyword has is the one that counts.
    for observation in said.into_iter().rev() {
        let counts_for: Vec<&'static str> = left
            .iter()
            .copied()
            .filter(|name| is_told_by(&standing, &observation.said, name))
            .collect();
        left.retain(|name| !counts_for.contains(name));
        let Some(import) = imports.get(&observation.import_id) else {
            continue;
        };
        let said = observation.said;
        sources.push(Source {
            batch: import.uuid,
            tool: import.tool.clone(),
            file: import.file.clone(),
            imported_at: import.created_at.clone(),
            search_volume: said.search_volume,
            volume_kind: said.volume_kind(),
            volume_min: said.volume_range.map(|range| range.min),
            volume_max: said.volume_range.and_then(|range| range.max),
            impressions: said.impressions,
            difficulty: said.difficulty,
            cpc_micros: said.cpc_micros,
            intent: said.intent,
            counts_for,
            extra: observation.extra,
        });
    }
    Ok(KeywordDetails {
        keyword: Names::load(connection)?.view(keyword),
        edited: FIELDS
            .iter()
            .map(|(name, ..)| *name)
            .filter(|name| is_by_hand(&standing, name))
            .collect(),
        sources,
    })
}

/// The values, the flag of a person's word for each, and whether a source tells it as the keyword
/// has it.
type Field = (&'static str, Option<Edited>, fn(&Said, &Said) -> bool);

const FIELDS: [Field; 5] = [
    ("search_volume", Some(Edited::VOLUME), |held, said| {
        said.volume_kind().is_some()
            && (held.search_volume, held.volume_range) == (said.search_volume, said.volume_range)
    }),
    ("impressions", None, |held, said| {
        said.impressions.is_some() && held.impressions == said.impressions
    }),
    ("difficulty", Some(Edited::DIFFICULTY), |held, said| {
        said.difficulty.is_some() && held.difficulty == said.difficulty
    }),
    ("cpc_micros", Some(Edited::CPC), |held, said| {
        said.cpc_micros.is_some() && held.cpc_micros == said.cpc_micros
    }),
    ("intent", Some(Edited::INTENT), |held, said| {
        said.intent.is_some() && held.intent == said.intent
    }),
];

fn is_by_hand(standing: &Standing, name: &str) -> bool {
    FIELDS.iter().any(|(known, flag, _)| {
        *known == name && flag.is_some_and(|flag| standing.edited.has(flag))
    })
}

fn is_told_by(standing: &Standing, said: &Said, name: &str) -> bool {
    FIELDS
        .iter()
        .any(|(known, _, is_told)| *known == name && is_told(&standing.as_said(), said))
}
