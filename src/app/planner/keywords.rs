//! Keywords one by one: looking, adding, editing, removing.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::Serialize;

use super::import::named_market;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::{ClusterId, KeywordId, PageGroupId, SectorId};
use crate::domain::keyword::{Intent, Keyword, KeywordSource, MAX_KEYWORD_CHARS};
use crate::domain::observation::{IntentOrigin, VolumeKind};
use crate::domain::status::{KeywordStatus, SectorStatus};
use crate::engines::text::normal::normal_form;
use crate::store::keywords::{self, KeywordFilter, NewKeyword, Page, Put};
use crate::store::sectors::{self, Sector};
use crate::store::{clusters, page_groups};

pub use crate::store::keywords::KeywordOrder;

/// A keyword as it is shown, with the names of what it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeywordView {
    /// The row.
    pub id: KeywordId,
    /// The text as first seen.
    pub keyword: String,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
    /// What kind of number the volume is. `None` when it is unknown.
    pub volume_kind: Option<VolumeKind>,
    /// The least searches per month, when only a range is known. `None` when it is not.
    pub volume_min: Option<i64>,
    /// The most searches per month, when only a range is known. `None` when it is open or not one.
    pub volume_max: Option<i64>,
    /// How often pages of the site were shown for it, which is no volume. `None` means unknown.
    pub impressions: Option<i64>,
    /// Difficulty, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// What the searcher wants. `None` means unknown.
    pub intent: Option<Intent>,
    /// Where the intent is from. `None` when it is unknown.
    pub intent_origin: Option<IntentOrigin>,
    /// Cost per click in millionths of the source's currency. `None` means unknown.
    pub cpc_micros: Option<i64>,
    /// The market; empty when unset.
    pub market: String,
    /// Where it stands.
    pub status: KeywordStatus,
    /// Where it came from.
    pub source: KeywordSource,
    /// Its cluster. `None` when it is in none.
    pub cluster_id: Option<ClusterId>,
    /// The name of its cluster. `None` when it is in none.
    pub cluster: Option<String>,
    /// Its page group within the cluster. `None` when it is in none.
    pub page_group_id: Option<PageGroupId>,
    /// The name of its page group. `None` when it is in none.
    pub page_group: Option<String>,
    /// Whether a person put it where it is, so that no engine moves it.
    pub is_pinned: bool,
    /// Its sector.
    pub sector_id: SectorId,
    /// The name of its sector.
    pub sector: String,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
}

/// The names of clusters and sectors.
#[derive(Debug)]
pub struct Names {
    clusters: HashMap<ClusterId, String>,
    page_groups: HashMap<PageGroupId, String>,
    sectors: HashMap<SectorId, String>,
}

impl Names {
    /// Reads them.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn load(connection: &Connection) -> Result<Self, AppError> {
        let sectors = sectors::list(connection, None)?;
        Ok(Self {
            clusters: clusters::names(connection)?,
            page_groups: page_groups::names(connection)?,
            sectors: sectors
                .into_iter()
                .map(|sector| (sector.id, sector.name))
                .collect(),
        })
    }

    /// Adds the names to a keyword.
    #[must_use]
    pub fn view(&self, keyword: Keyword) -> KeywordView {
        KeywordView {
            cluster: keyword
                .cluster_id
                .and_then(|id| self.clusters.get(&id).cloned()),
            page_group: keyword
                .page_group_id
                .and_then(|id| self.page_groups.get(&id).cloned()),
            sector: self
                .sectors
                .get(&keyword.sector_id)
                .cloned()
                .unwrap_or_default(),
            id: keyword.id,
            keyword: keyword.keyword,
            search_volume: keyword.search_volume,
            volume_kind: keyword.volume_kind,
            volume_min: keyword.volume_min,
            volume_max: keyword.volume_max,
            impressions: keyword.impressions,
            difficulty: keyword.difficulty,
            intent: keyword.intent,
            intent_origin: keyword.intent_origin,
            cpc_micros: keyword.cpc_micros,
            market: keyword.market,
            status: keyword.status,
            source: keyword.source,
            cluster_id: keyword.cluster_id,
            page_group_id: keyword.page_group_id,
            is_pinned: keyword.is_pinned,
            sector_id: keyword.sector_id,
            created_at: keyword.created_at,
            updated_at: keyword.updated_at,
        }
    }
}

/// Which keywords are wanted, and in which order. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only this status.
    pub status: Option<KeywordStatus>,
    /// Only this intent.
    pub intent: Option<Intent>,
    /// At least this many searches per month.
    pub min_volume: Option<i64>,
    /// At most this many searches per month.
    pub max_volume: Option<i64>,
    /// At least this difficulty.
    pub min_difficulty: Option<i64>,
    /// At most this difficulty.
    pub max_difficulty: Option<i64>,
    /// Only this cluster, by number or name.
    pub cluster: Option<String>,
    /// Only those in no cluster.
    pub unassigned: bool,
    /// Only this sector, by number or name.
    pub sector: Option<String>,
    /// Only those that contain this text, in any case.
    pub contains: Option<String>,
    /// How to sort.
    pub order: KeywordOrder,
    /// Whether the largest come first.
    pub descending: bool,
}

impl Wanted {
    /// Finds the cluster and the sector that are named.
    pub(super) fn filter(&self, connection: &Connection) -> Result<KeywordFilter, AppError> {
        let cluster = match &self.cluster {
            Some(word) => Some(clusters::find(connection, word)?.id),
            None => None,
        };
        let sector = match &self.sector {
            Some(word) => Some(sectors::find(connection, word)?.id),
            None => None,
        };
        Ok(KeywordFilter {
            status: self.status,
            intent: self.intent,
            min_volume: self.min_volume,
            max_volume: self.max_volume,
            min_difficulty: self.min_difficulty,
            max_difficulty: self.max_difficulty,
            cluster,
            unassigned: self.unassigned,
            sector,
            contains: self.contains.as_deref().map(normal_form),
            ids: Vec::new(),
            active_sectors_only: false,
        })
    }
}

/// Lists keywords: `limit` of them after `offset`, and how many match in all.
///
/// # Errors
/// `Store` when the cluster or sector does not exist, or on a failure of the store.
pub fn list(
    session: &Session<'_>,
    wanted: &Wanted,
    offset: i64,
    limit: Option<i64>,
) -> Result<(Vec<KeywordView>, i64), AppError> {
    let connection = session.store.connection();
    let filter = wanted.filter(connection)?;
    let names = Names::load(connection)?;
    let page = Page { offset, limit };
    let mut found = Vec::new();
    keywords::for_each(
        connection,
        &filter,
        wanted.order,
        wanted.descending,
        page,
        |keyword| -> Result<(), AppError> {
            found.push(names.view(keyword));
            Ok(())
        },
    )?;
    let count = match limit {
        Some(_) => keywords::count(connection, &filter)?,
        None => i64::try_from(found.len()).unwrap_or(i64::MAX) + offset,
    };
    Ok((found, count))
}

/// Keywords to add by hand, and what is known of them all.
#[derive(Clone, Debug, Default)]
pub struct AddRequest {
    /// The keywords.
    pub keywords: Vec<String>,
    /// Searches per month. `None` means unknown.
    pub search_volume: Option<i64>,
    /// Difficulty, 0–100. `None` means unknown.
    pub difficulty: Option<i64>,
    /// What the searcher wants. `None` means unknown.
    pub intent: Option<Intent>,
    /// The market. `None` for unset.
    pub market: Option<String>,
    /// The sector, by number or name. `None` for the only active one.
    pub sector: Option<String>,
}

/// What became of a keyword that was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Added {
    /// `new`, `updated` or `unchanged`.
    pub outcome: &'static str,
    /// The row. `None` in a dry run when it would be new.
    pub id: Option<KeywordId>,
    /// The keyword as given.
    pub keyword: String,
}

/// Adds keywords by hand, all or none.
///
/// # Errors
/// `Invalid` for a keyword or number that cannot be, `Store` for a sector that does not exist.
pub fn add(session: &Session<'_>, request: &AddRequest) -> Result<Vec<Added>, AppError> {
    let now = session.now();
    session
        .store
        .write(|transaction| add_with(transaction, request, &now, false))
}

/// Says what `add` would do.
///
/// # Errors
/// As `add`.
pub fn plan_add(session: &Session<'_>, request: &AddRequest) -> Result<Vec<Added>, AppError> {
    add_with(session.store.connection(), request, "", true)
}

fn add_with(
    connection: &Connection,
    request: &AddRequest,
    now: &str,
    rehearse: bool,
) -> Result<Vec<Added>, AppError> {
    let sector = chosen_sector(connection, request.sector.as_deref())?;
    let market = named_market(request.market.as_deref().unwrap_or_default())?;
    check_numbers(request.search_volume, request.difficulty)?;
    let mut added = Vec::new();
    for text in &request.keywords {
        let (keyword, normal_form) = checked_keyword(text)?;
        let new = NewKeyword {
            sector_id: sector.id,
            keyword: &keyword,
            normal_form: &normal_form,
            market: &market,
            search_volume: request.search_volume,
            difficulty: request.difficulty,
            cpc_micros: None,
            intent: request.intent,
            volume_range: None,
            impressions: None,
            extra: None,
            source: KeywordSource::Manual,
        };
        let put = if rehearse {
            keywords::rehearse_put(connection, &new)?
        } else {
            keywords::put(connection, &new, now)?
        };
        added.push(Added {
            outcome: match put {
                Put::New => "new",
                Put::Updated => "updated",
                Put::Unchanged | Put::Repeated => "unchanged",
            },
            id: keywords::id_of(connection, &normal_form, &market)?,
            keyword,
        });
    }
    Ok(added)
}

/// What to change in keywords. Every outer `None` leaves as it is; an inner `None` makes unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditRequest {
    /// Which ones.
    pub ids: Vec<KeywordId>,
    /// Another text; for one keyword only.
    pub keyword: Option<String>,
    /// Searches per month.
    pub search_volume: Option<Option<i64>>,
    /// Difficulty, 0–100.
    pub difficulty: Option<Option<i64>>,
    /// What the searcher wants.
    pub intent: Option<Option<Intent>>,
    /// The market; empty for unset.
    pub market: Option<String>,
    /// The sector, by number or name. Another sector takes the keyword out of its cluster.
    pub sector: Option<String>,
    /// Where it stands.
    pub status: Option<KeywordStatus>,
}

/// Edits keywords, all or none.
///
/// # Errors
/// `Invalid` for values that cannot be, `Move` for a status out of reach, `Store` for rows that do
/// not exist or an identity that is taken.
pub fn edit(session: &Session<'_>, request: &EditRequest) -> Result<Vec<KeywordView>, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        let mut edited = edited(transaction, request)?;
        for keyword in &mut edited {
            keyword.updated_at.clone_from(&now);
            keywords::update(transaction, keyword, &now)?;
        }
        views(transaction, edited)
    })
}

/// Says what `edit` would do.
///
/// # Errors
/// As `edit`, but for an identity that is taken.
pub fn plan_edit(
    session: &Session<'_>,
    request: &EditRequest,
) -> Result<Vec<KeywordView>, AppError> {
    let connection = session.store.connection();
    views(connection, edited(connection, request)?)
}

fn edited(connection: &Connection, request: &EditRequest) -> Result<Vec<Keyword>, AppError> {
    let changes_nothing = EditRequest {
        ids: request.ids.clone(),
        ..EditRequest::default()
    } == *request;
    if changes_nothing {
        return Err(AppError::invalid(
            "there is nothing to change",
            "say what, such as `--volume 90`; `igny8 help keywords edit` lists it all",
        ));
    }
    if request.keyword.is_some() && request.ids.len() > 1 {
        return Err(AppError::invalid(
            "several keywords cannot have the same text",
            "give one id with `--keyword`",
        ));
    }
    check_numbers(
        request.search_volume.flatten(),
        request.difficulty.flatten(),
    )?;
    let sector = match &request.sector {
        Some(word) => Some(sectors::find(connection, word)?.id),
        None => None,
    };
    let market = request.market.as_deref().map(named_market).transpose()?;
    let mut edited = Vec::new();
    for &id in &request.ids {
        let mut keyword = keywords::get(connection, id)?;
        if let Some(text) = &request.keyword {
            (keyword.keyword, keyword.normal_form) = checked_keyword(text)?;
        }
        let mut standing = keyword.standing();
        if let Some(value) = request.search_volume {
            standing.set_volume(value);
        }
        if let Some(value) = request.difficulty {
            standing.set_difficulty(value);
        }
        if let Some(value) = request.intent {
            standing.set_intent(value);
        }
        keyword.set_standing(&standing);
        if let Some(market) = &market {
            keyword.market.clone_from(market);
        }
        if let Some(status) = request.status {
            keyword.status = keyword.status.move_to(status)?;
        }
        if let Some(sector) = sector
            && sector != keyword.sector_id
        {
            keyword.sector_id = sector;
            keyword.cluster_id = None;
        }
        edited.push(keyword);
    }
    Ok(edited)
}

/// Finds the keywords that are to be removed.
///
/// # Errors
/// `Store` when one does not exist; `Invalid` when a task uses one, unless `force`.
pub fn plan_remove(
    session: &Session<'_>,
    ids: &[KeywordId],
    force: bool,
) -> Result<Vec<KeywordView>, AppError> {
    removable(session.store.connection(), ids, force)
}

/// Removes keywords, all or none.
///
/// # Errors
/// As `plan_remove`.
pub fn remove(
    session: &Session<'_>,
    ids: &[KeywordId],
    force: bool,
) -> Result<Vec<KeywordView>, AppError> {
    session.store.write(|transaction| {
        let found = removable(transaction, ids, force)?;
        keywords::remove(transaction, ids)?;
        Ok(found)
    })
}

fn removable(
    connection: &Connection,
    ids: &[KeywordId],
    force: bool,
) -> Result<Vec<KeywordView>, AppError> {
    let mut found = Vec::new();
    for &id in ids {
        let keyword = keywords::get(connection, id)?;
        if keyword.status == KeywordStatus::Used && !force {
            return Err(AppError::invalid(
                format!("keyword {id} `{}` is used by a task", keyword.keyword),
                "add `--force` to remove it all the same",
            ));
        }
        found.push(keyword);
    }
    views(connection, found)
}

fn views(connection: &Connection, found: Vec<Keyword>) -> Result<Vec<KeywordView>, AppError> {
    let names = Names::load(connection)?;
    Ok(found
        .into_iter()
        .map(|keyword| names.view(keyword))
        .collect())
}

/// Finds the sector for new keywords: the named one, or the only one that is active.
pub(super) fn chosen_sector(
    connection: &Connection,
    named: Option<&str>,
) -> Result<Sector, AppError> {
    if let Some(word) = named {
        let found = sectors::find(connection, word)?;
        if found.status == SectorStatus::Active {
            return Ok(found);
        }
        return Err(AppError::invalid(
            format!("the sector `{}` is archived", found.name),
            &format!("run `igny8 sectors archive --restore {}`", found.id),
        ));
    }
    let mut active = sectors::list(connection, Some(SectorStatus::Active))?;
    match active.len() {
        1 => Ok(active.swap_remove(0)),
        0 => Err(AppError::invalid(
            "the site has no active sector",
            "run `igny8 sectors add NAME`",
        )),
        _ => {
            let listed: Vec<String> = active
                .iter()
                .map(|sector| format!("`{}`", sector.name))
                .collect();
            Err(AppError::invalid(
                format!("the site has several sectors: {}", listed.join(", ")),
                "say which one with `--sector NAME`",
            ))
        }
    }
}

fn checked_keyword(text: &str) -> Result<(String, String), AppError> {
    let normal = normal_form(text);
    if normal.is_empty() {
        return Err(AppError::invalid("a keyword needs a text", ""));
    }
    if text.trim().chars().count() > MAX_KEYWORD_CHARS {
        return Err(AppError::invalid(
            format!("a keyword has at most {MAX_KEYWORD_CHARS} characters"),
            "",
        ));
    }
    if text.contains(['\0', '\n', '\r']) {
        return Err(AppError::invalid("a keyword is one line of text", ""));
    }
    Ok((text.trim().to_owned(), normal))
}

fn check_numbers(search_volume: Option<i64>, difficulty: Option<i64>) -> Result<(), AppError> {
    if search_volume.is_some_and(|volume| volume < 0) {
        return Err(AppError::usage("a search volume is 0 or more", ""));
    }
    if difficulty.is_some_and(|difficulty| !(0..=100).contains(&difficulty)) {
        return Err(AppError::usage("a difficulty lies between 0 and 100", ""));
    }
    Ok(())
}
