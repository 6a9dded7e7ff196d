//! Ideas by hand: looked at, decided about, edited and added.

use std::collections::BTreeMap;

use serde::Serialize;

use super::clusters::{page_of, sector_names};
use crate::ai::structures::Template;
use crate::app::envelope::Paging;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::app::structures::named;
use crate::domain::content::Idea;
use crate::domain::ids::{ClusterId, IdeaId, SectorId};
use crate::domain::status::{IdeaStatus, SectorStatus};
use crate::engines::briefs::similar::TakenTitles;
use crate::engines::text::display::strip_controls;
use crate::store::clusters::{self, ClusterFilter};
use crate::store::ideas::{self, IdeaFilter, NewIdea};
use crate::store::keywords::Page;
use crate::store::{Connection, sectors};

/// The longest title of an idea, in characters.
const MAX_TITLE_CHARS: usize = 200;

/// An idea with the names of what it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IdeaView {
    /// The row.
    #[serde(flatten)]
    pub idea: Idea,
    /// The name of its sector.
    pub sector: String,
    /// The name of its cluster. `None` when it has none.
    pub cluster: Option<String>,
}

/// Which ideas to list. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only this status.
    pub status: Option<IdeaStatus>,
    /// Only this cluster, by number or name.
    pub cluster: Option<String>,
    /// Only this sector, by number or name.
    pub sector: Option<String>,
}

/// A decision about ideas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// They are to become tasks.
    Approve,
    /// They are turned down, and not proposed again.
    Reject,
}

/// What to change about an idea. Every `None` leaves that as it is.
#[derive(Clone, Debug, Default)]
pub struct Edit {
    /// The working title.
    pub title: Option<String>,
    /// What the page should do.
    pub description: Option<String>,
    /// The keywords to target, most important first.
    pub keywords: Option<Vec<String>>,
    /// The template.
    pub structure: Option<String>,
}

/// An idea of the user's own.
#[derive(Clone, Debug, Default)]
pub struct NewByHand {
    /// What is said about it; a title is needed.
    pub fields: Edit,
    /// The cluster it answers, by number or name. `None` for none.
    pub cluster: Option<String>,
    /// The sector, by number or name. `None` for that of the cluster, else the only active one.
    pub sector: Option<String>,
    /// Whether it is approved at once.
    pub approve: bool,
    /// Whether a page of nearly the same title is no obstacle.
    pub force: bool,
}

/// Lists ideas, oldest first.
///
/// # Errors
/// `Store` when the cluster or sector does not exist.
pub fn list(
    session: &Session<'_>,
    filter: &Filter,
    paging: Paging,
) -> Result<(Vec<IdeaView>, Paging), AppError> {
    let connection = session.store.connection();
    let cluster = match &filter.cluster {
        Some(word) => Some(clusters::find(connection, word)?.id),
        None => None,
    };
    let sector = match &filter.sector {
        Some(word) => Some(sectors::find(connection, word)?.id),
        None => None,
    };
    let filter = IdeaFilter {
        status: filter.status,
        cluster,
        sector,
    };
    let found = ideas::list(connection, &filter, page_of(paging))?;
    let count = ideas::count(connection, &filter)?;
    Ok((views(connection, found)?, Paging { count, ..paging }))
}

/// Shows an idea.
///
/// # Errors
/// `Store` when it does not exist.
pub fn show(session: &Session<'_>, id: IdeaId) -> Result<IdeaView, AppError> {
    let connection = session.store.connection();
    one_view(connection, ideas::get(connection, id)?)
}

/// Says which ideas a decision would change, and checks that it may. `None` means every draft.
///
/// # Errors
/// `Store` when an idea does not exist, `Move` when no edge leads there.
pub fn preview(
    session: &Session<'_>,
    ids: Option<&[IdeaId]>,
    decision: Decision,
) -> Result<Vec<IdeaView>, AppError> {
    let connection = session.store.connection();
    let decided = decided(connection, ids, decision)?;
    views(connection, decided)
}

/// Decides about ideas, all or none. `None` means every draft.
///
/// # Errors
/// As `preview`.
pub fn decide(
    session: &Session<'_>,
    ids: Option<&[IdeaId]>,
    decision: Decision,
) -> Result<Vec<IdeaView>, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        let decided = decided(transaction, ids, decision)?;
        for idea in &decided {
            ideas::update(transaction, idea, &now)?;
        }
        views(transaction, decided)
    })
}

/// The ideas as they would be after a decision; those that stay as they are left out.
fn decided(
    connection: &Connection,
    ids: Option<&[IdeaId]>,
    decision: Decision,
) -> Result<Vec<Idea>, AppError> {
    let found = if let Some(ids) = ids {
        ids.iter()
            .map(|id| ideas::get(connection, *id))
            .collect::<Result<Vec<_>, _>>()?
    } else {
        let drafts = IdeaFilter {
            status: Some(IdeaStatus::Draft),
            ..IdeaFilter::default()
        };
        ideas::list(connection, &drafts, Page::default())?
    };
    let mut decided = Vec::new();
    for mut idea in found {
        let to = match decision {
            Decision::Approve => IdeaStatus::Approved,
            Decision::Reject => IdeaStatus::Rejected,
        };
        let before = idea.status;
        if before == IdeaStatus::Rejected && to == IdeaStatus::Approved {
            // A change of mind: back to a draft first, as the edges have it.
            idea.status = idea.status.move_to(IdeaStatus::Draft)?;
        }
        idea.status = idea.status.move_to(to)?;
        if idea.status != before {
            decided.push(idea);
        }
    }
    Ok(decided)
}

/// Edits an idea.
///
/// # Errors
/// `Store` when it does not exist; `Invalid` when a task works on it, or a value makes no sense.
pub fn edit(session: &Session<'_>, id: IdeaId, edit: &Edit) -> Result<IdeaView, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        let idea = edited(session, ideas::get(transaction, id)?, edit)?;
        ideas::update(transaction, &idea, &now)?;
        one_view(transaction, ideas::get(transaction, id)?)
    })
}

/// Shows an idea as it would be after an edit.
///
/// # Errors
/// As `edit`.
pub fn preview_edit(session: &Session<'_>, id: IdeaId, edit: &Edit) -> Result<IdeaView, AppError> {
    let connection = session.store.connection();
    let idea = edited(session, ideas::get(connection, id)?, edit)?;
    one_view(connection, idea)
}

fn edited(session: &Session<'_>, mut idea: Idea, edit: &Edit) -> Result<Idea, AppError> {
    if matches!(idea.status, IdeaStatus::InProgress | IdeaStatus::Completed) {
        return Err(AppError::invalid(
            format!("a task works on idea {} already", idea.id),
            "run `igny8 tasks list` to see it",
        ));
    }
    if let Some(title) = &edit.title {
        idea.title = checked_title(title)?;
    }
    if let Some(description) = &edit.description {
        idea.description.clone_from(description);
    }
    if let Some(keywords) = &edit.keywords {
        idea.suggested_keywords = tidy_keywords(keywords);
    }
    if let Some(structure) = &edit.structure {
        let structure = named(&session.root, structure)?;
        idea.content_structure = structure.name;
        idea.content_type = structure.content_type;
    }
    Ok(idea)
}

/// Checks an idea of the user's own; gives the words that say what would be added.
///
/// # Errors
/// As `add`.
pub fn describe_new(session: &Session<'_>, new: &NewByHand) -> Result<String, AppError> {
    let checked = CheckedNew::new(session, session.store.connection(), new)?;
    Ok(format!("would add the idea `{}`", checked.title))
}

/// Adds an idea of the user's own.
///
/// # Errors
/// `Store` when cluster or sector do not exist; `Invalid` without a title, for an unknown template,
/// and for a title that would make a page that is there.
pub fn add(session: &Session<'_>, new: &NewByHand) -> Result<IdeaView, AppError> {
    let now = session.now();
    let uuid = session.app.clock.new_uuid();
    session.store.write(|transaction| {
        let checked = CheckedNew::new(session, transaction, new)?;
        let row = NewIdea {
            uuid,
            sector_id: checked.sector,
            cluster_id: checked.cluster,
            title: &checked.title,
            description: new.fields.description.as_deref().unwrap_or_default(),
            suggested_keywords: &tidy_keywords(new.fields.keywords.as_deref().unwrap_or_default()),
            content_type: &checked.structure.content_type,
            content_structure: &checked.structure.name,
            status: starting_status(new.approve)?,
            origin: "manual",
        };
        let id = ideas::insert(transaction, &row, &now)?;
        one_view(transaction, ideas::get(transaction, id)?)
    })
}

/// Where a new idea starts.
pub(super) fn starting_status(approve: bool) -> Result<IdeaStatus, AppError> {
    let to = if approve {
        IdeaStatus::Approved
    } else {
        IdeaStatus::Draft
    };
    Ok(IdeaStatus::Draft.move_to(to)?)
}

struct CheckedNew {
    title: String,
    sector: SectorId,
    cluster: Option<ClusterId>,
    structure: Template,
}

impl CheckedNew {
    fn new(
        session: &Session<'_>,
        connection: &Connection,
        new: &NewByHand,
    ) -> Result<Self, AppError> {
        let title = checked_title(new.fields.title.as_deref().unwrap_or_default())?;
        let cluster = match &new.cluster {
            Some(word) => Some(clusters::find(connection, word)?),
            None => None,
        };
        let sector = sector_of(connection, new.sector.as_deref())?;
        let sector = match (sector, &cluster) {
            (Some(sector), Some(cluster)) if sector != cluster.sector_id => {
                return Err(AppError::invalid(
                    format!("the cluster `{}` is in another sector", cluster.name),
                    "",
                ));
            }
            (_, Some(cluster)) => cluster.sector_id,
            (Some(sector), None) => sector,
            (None, None) => only_sector(connection)?,
        };
        if !new.force {
            let mut taken = TakenTitles::default();
            for (title, page) in ideas::taken_titles(connection)? {
                taken.add(&title, &page);
            }
            if let Some((twin, page)) = taken.find(&title) {
                return Err(AppError::invalid(
                    format!("it would make the same page as {page}, `{twin}`"),
                    "add `--force` to add it all the same",
                ));
            }
        }
        Ok(Self {
            title,
            sector,
            cluster: cluster.map(|cluster| cluster.id),
            structure: named(
                &session.root,
                new.fields.structure.as_deref().unwrap_or("guide"),
            )?,
        })
    }
}

fn sector_of(connection: &Connection, word: Option<&str>) -> Result<Option<SectorId>, AppError> {
    match word {
        Some(word) => Ok(Some(sectors::find(connection, word)?.id)),
        None => Ok(None),
    }
}

fn only_sector(connection: &Connection) -> Result<SectorId, AppError> {
    let active = sectors::list(connection, Some(SectorStatus::Active))?;
    match active.as_slice() {
        [only] => Ok(only.id),
        _ => Err(AppError::invalid(
            format!("there are {} active sectors", active.len()),
            "add `--sector NAME` or `--cluster NAME`",
        )),
    }
}

fn checked_title(title: &str) -> Result<String, AppError> {
    let title = strip_controls(title);
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        return Err(AppError::invalid("an idea needs a title", ""));
    }
    if title.chars().count() > MAX_TITLE_CHARS {
        return Err(AppError::invalid(
            format!("the title of an idea has at most {MAX_TITLE_CHARS} characters"),
            "",
        ));
    }
    Ok(title)
}

fn tidy_keywords(keywords: &[String]) -> Vec<String> {
    let mut tidy: Vec<String> = Vec::new();
    for keyword in keywords {
        let keyword = keyword.split_whitespace().collect::<Vec<_>>().join(" ");
        if !keyword.is_empty() && !tidy.contains(&keyword) {
            tidy.push(keyword);
        }
    }
    tidy
}

/// Adds the names of sectors and clusters.
pub(super) fn views(connection: &Connection, ideas: Vec<Idea>) -> Result<Vec<IdeaView>, AppError> {
    let sectors = sector_names(connection)?;
    let clusters: BTreeMap<ClusterId, String> =
        clusters::list(connection, &ClusterFilter::default(), Page::default())?
            .into_iter()
            .map(|cluster| (cluster.id, cluster.name))
            .collect();
    let views = ideas.into_iter().map(|idea| IdeaView {
        sector: sectors.get(&idea.sector_id).cloned().unwrap_or_default(),
        cluster: idea.cluster_id.and_then(|id| clusters.get(&id).cloned()),
        idea,
    });
    Ok(views.collect())
}

fn one_view(connection: &Connection, idea: Idea) -> Result<IdeaView, AppError> {
    let sector = sector_names(connection)?.remove(&idea.sector_id);
    let cluster = match idea.cluster_id {
        Some(id) => Some(clusters::get(connection, id)?.name),
        None => None,
    };
    Ok(IdeaView {
        sector: sector.unwrap_or_default(),
        cluster,
        idea,
    })
}
