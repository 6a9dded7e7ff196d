//! The versions a text has had, and what changed between two of them.

use similar::TextDiff;

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::engines::html::read::plain_text;
use crate::store::content::{self, ContentVersion};

/// How many unchanged lines stand around a change.
const CONTEXT_LINES: usize = 3;

/// What to compare.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// The content.
    pub content: ContentId,
    /// The older version. `None` for the one before the newer.
    pub from: Option<i64>,
    /// The newer version. `None` for the newest.
    pub to: Option<i64>,
    /// Whether the plain text is compared instead of the HTML.
    pub as_text: bool,
}

/// Two versions, and the difference.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Difference {
    /// The older version.
    pub from: i64,
    /// The newer version.
    pub to: i64,
    /// The difference in the unified format; empty when there is none.
    pub diff: String,
}

/// Lists the versions of a text, oldest first.
///
/// # Errors
/// `Store` when there is no such text.
pub fn list(session: &Session<'_>, id: ContentId) -> Result<Vec<ContentVersion>, AppError> {
    let connection = session.store.connection();
    content::get(connection, id)?;
    Ok(content::versions(connection, id)?)
}

/// Compares two versions of a text.
///
/// # Errors
/// `Store` when there is no such text, `NotFound` when it has no such version.
pub fn compare(session: &Session<'_>, request: &Request) -> Result<Difference, AppError> {
    let versions = list(session, request.content)?;
    let newest = versions.last().map_or(1, |version| version.version);
    let to = request.to.unwrap_or(newest);
    let from = request.from.unwrap_or((to - 1).max(1));
    let find = |number: i64| {
        versions
            .iter()
            .find(|version| version.version == number)
            .ok_or_else(|| {
                AppError::not_found(
                    format!("content {} has no version {number}", request.content),
                    &format!("run `igny8 content show {} --versions`", request.content),
                )
            })
    };
    let (old, new) = (find(from)?, find(to)?);
    let page = |version: &ContentVersion| {
        let body = if request.as_text {
            plain_text(&version.content_html)
        } else {
            version.content_html.clone()
        };
        sheet(
            &version.title,
            &version.meta_title,
            &version.meta_description,
            &body,
        )
    };
    Ok(Difference {
        from,
        to,
        diff: unified(
            &page(old),
            &page(new),
            &format!("version {from}"),
            &format!("version {to}"),
        ),
    })
}

/// A text as lines that can be compared: its fields, then its body.
pub(super) fn sheet(title: &str, meta_title: &str, meta_description: &str, body: &str) -> String {
    format!(
        "title: {title}\nmeta_title: {meta_title}\nmeta_description: {meta_description}\n\n{}\n",
        body.trim_end()
    )
}

/// The difference of two texts in the unified format; empty when there is none.
pub(super) fn unified(old: &str, new: &str, old_name: &str, new_name: &str) -> String {
    if old == new {
        return String::new();
    }
    TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(CONTEXT_LINES)
        .header(old_name, new_name)
        .to_string()
}
