//! Content: what has been written, as lists and one by one.

use rusqlite::Connection;
use serde::Serialize;

use super::names::Names;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind};
use crate::domain::ids::ContentId;
use crate::domain::review::ReviewState;
use crate::domain::status::ContentStatus;
use crate::domain::taxonomy::Taxonomy;
use crate::engines::html::to_markdown;
use crate::store::content::{self, ContentFilter};
use crate::store::keywords::Page;
use crate::store::{clusters, sectors, taxonomies};

/// Content with the names of what it belongs to.
#[derive(Clone, Debug, Serialize)]
pub struct ContentView {
    /// The content itself.
    #[serde(flatten)]
    pub content: Content,
    /// The name of its sector.
    pub sector: String,
    /// The name of its cluster. `None` without one.
    pub cluster: Option<String>,
    /// Its categories and tags.
    pub taxonomy_terms: Vec<Taxonomy>,
    /// The version of the prompt it was written with; empty for none.
    pub prompt_version: String,
    /// The call that wrote it. `None` when no model did.
    pub op_id: Option<String>,
}

/// Which content to list.
#[derive(Clone, Debug, Default)]
pub struct ListRequest {
    /// Only this status.
    pub status: Option<ContentStatus>,
    /// Only articles, or only briefs.
    pub kind: Option<ContentKind>,
    /// Only this cluster, by number or name.
    pub cluster: Option<String>,
    /// Only this sector, by number or name.
    pub sector: Option<String>,
    /// Only what has an approval, or only what has none.
    pub approved: Option<bool>,
    /// Only this review state.
    pub review: Option<ReviewState>,
    /// How many rows to skip.
    pub offset: i64,
    /// How many rows to give. `None` gives all.
    pub limit: Option<i64>,
}

/// Lists content; says also how much there is in all.
///
/// # Errors
/// `Store` when sector or cluster do not exist, or the store fails.
pub fn list(
    session: &Session<'_>,
    request: &ListRequest,
) -> Result<(Vec<ContentView>, i64), AppError> {
    let connection = session.store.connection();
    let cluster = request.cluster.as_deref();
    let sector = request.sector.as_deref();
    let filter = ContentFilter {
        status: request.status,
        kind: request.kind,
        cluster: cluster
            .map(|word| clusters::find(connection, word).map(|found| found.id))
            .transpose()?,
        sector: sector
            .map(|word| sectors::find(connection, word).map(|found| found.id))
            .transpose()?,
        active_sectors_only: false,
        approved: request.approved,
        review: request.review,
    };
    let page = Page {
        offset: request.offset,
        limit: request.limit,
    };
    let names = Names::read(connection)?;
    let found = content::list(connection, &filter, page)?
        .into_iter()
        .map(|content| view(connection, &names, content))
        .collect::<Result<_, _>>()?;
    Ok((found, content::count(connection, &filter)?))
}

/// Shows one piece of content.
///
/// # Errors
/// `Store` when there is none.
pub fn show(session: &Session<'_>, id: ContentId) -> Result<ContentView, AppError> {
    let connection = session.store.connection();
    let names = Names::read(connection)?;
    view(connection, &names, content::get(connection, id)?)
}

/// The text of content as Markdown.
#[must_use]
pub fn markdown(view: &ContentView) -> String {
    to_markdown(&view.content.content_html)
}

/// Puts content together with its names and terms.
pub(super) fn view(
    connection: &Connection,
    names: &Names,
    content: Content,
) -> Result<ContentView, AppError> {
    let (prompt_version, op_id) = content::provenance(connection, content.id)?;
    Ok(ContentView {
        sector: names.sector(content.sector_id),
        cluster: names.cluster(content.cluster_id),
        taxonomy_terms: taxonomies::list(connection, content.id)?,
        prompt_version,
        op_id,
        content,
    })
}
