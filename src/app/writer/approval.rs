//! Approval: a person's word that a text may go out.

use serde::Serialize;

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::content::{Content, ContentKind};
use crate::domain::ids::ContentId;
use crate::store::content::{self, ContentFilter};
use crate::store::keywords::Page;

/// What is to be approved.
#[derive(Clone, Debug)]
pub struct Request {
    /// The content. `None` for every article, and to revoke, for everything approved.
    pub content: Option<Vec<ContentId>>,
    /// Whether the approval is taken back instead.
    pub revoke: bool,
    /// Whether texts that wait for a review are approved too.
    pub flagged: bool,
}

/// A text whose approval was asked for.
#[derive(Clone, Debug, Serialize)]
pub struct Approval {
    /// The text.
    pub id: ContentId,
    /// Its title.
    pub title: String,
    /// Article or brief.
    pub kind: ContentKind,
    /// When it was approved. `None` when it is not.
    pub approved_at: Option<String>,
    /// Whether this changes anything.
    pub changed: bool,
}

/// Says what would be approved, or have its approval taken back.
///
/// # Errors
/// `Store` when one of them does not exist; `Invalid` when a named one waits for a review.
pub fn plan(session: &Session<'_>, request: &Request) -> Result<Vec<Approval>, AppError> {
    let found = find(session, request)?;
    let now = session.now();
    Ok(found
        .into_iter()
        .map(|text| decide(&text, request.revoke, &now))
        .collect())
}

/// Approves texts, all of them or none, or takes their approval back.
///
/// # Errors
/// As `plan`, or when the store fails.
pub fn approve(session: &Session<'_>, request: &Request) -> Result<Vec<Approval>, AppError> {
    let found = find(session, request)?;
    let now = session.now();
    session.store.write(|transaction| {
        let mut told = Vec::new();
        for text in found {
            // Read again: what was written meanwhile is not overwritten.
            let mut row = content::get(transaction, text.id)?;
            let approval = decide(&row, request.revoke, &now);
            if approval.changed {
                row.approved_at.clone_from(&approval.approved_at);
                content::update(transaction, &row, &now)?;
            }
            told.push(approval);
        }
        Ok(told)
    })
}

fn find(session: &Session<'_>, request: &Request) -> Result<Vec<Content>, AppError> {
    let connection = session.store.connection();
    let Some(named) = &request.content else {
        // A brief is approved by name only: it is no text for readers.
        let filter = ContentFilter {
            kind: (!request.revoke).then_some(ContentKind::Article),
            approved: Some(request.revoke),
            active_sectors_only: true,
            ..ContentFilter::default()
        };
        let mut found = content::list(connection, &filter, Page::default())?;
        found.retain(|text| request.revoke || request.flagged || !text.waits_for_review());
        return Ok(found);
    };
    let found: Vec<Content> = named
        .iter()
        .map(|id| content::get(connection, *id))
        .collect::<Result<_, _>>()?;
    let flagged = |text: &&Content| !request.revoke && !request.flagged && text.waits_for_review();
    if let Some(text) = found.iter().find(flagged) {
        return Err(AppError::invalid(
            format!(
                "content {} waits for a review: {}",
                text.id,
                text.review_reasons()
            ),
            &format!(
                "look at it with `igny8 content show {}`, then add `--flagged`",
                text.id
            ),
        ));
    }
    Ok(found)
}

fn decide(text: &Content, revoke: bool, now: &str) -> Approval {
    let approved_at = if revoke {
        None
    } else {
        Some(text.approved_at.clone().unwrap_or_else(|| now.to_owned()))
    };
    Approval {
        id: text.id,
        title: text.title.clone(),
        kind: text.kind,
        changed: approved_at != text.approved_at,
        approved_at,
    }
}
