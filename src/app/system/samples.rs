//! Samples: texts that an author has written, and what they say about the author's style.

use std::path::Path;

use serde::Serialize;

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::ContentId;
use crate::engines::html::LinkRules;
use crate::engines::html::read::plain_text;
use crate::engines::html::sanitise;
use crate::engines::prose::style::{self, Style};
use crate::engines::text::display::strip_controls;
use crate::os::files;
use crate::store::author_samples::{self, Sample};
use crate::store::{authors, content};

/// The largest file that is read as a sample, in bytes.
const MAX_BYTES: u64 = 1024 * 1024;

/// Where a sample comes from.
#[derive(Clone, Debug)]
pub enum Source<'a> {
    /// A file of plain text, Markdown or HTML.
    File(&'a Path),
    /// A text of the workspace.
    Content(ContentId),
}

/// An author's samples, and what they say.
#[derive(Clone, Debug, Serialize)]
pub struct AuthorStyle {
    /// The author's name.
    pub author: String,
    /// The samples, oldest first.
    pub samples: Vec<Sample>,
    /// Their numbers taken together; all zero without samples.
    pub style: Style,
    /// Whether there is enough text for the numbers to become targets.
    pub is_used: bool,
}

/// Reads a sample without keeping it: its name, its paragraphs, and how many words they have.
///
/// # Errors
/// `File` when it cannot be read, `Store` when there is no such content, `Invalid` when it has too few
/// words to say anything.
pub fn read(
    session: &Session<'_>,
    source: &Source<'_>,
) -> Result<(String, String, usize), AppError> {
    let (name, html) = match source {
        Source::File(path) => {
            let text = files::read_text(path, MAX_BYTES)?;
            let name = path.file_name().map_or_else(
                || path.display().to_string(),
                |name| name.to_string_lossy().into_owned(),
            );
            (name, text)
        }
        Source::Content(id) => {
            let row = content::get(session.store.connection(), *id)?;
            (format!("content {id}"), row.content_html)
        }
    };
    // Plain text and Markdown become HTML on the way, so that paragraphs are found alike.
    let clean = sanitise(&html, &LinkRules::default());
    let text = plain_text(&clean.html);
    let words = style::measure(text.lines(), &session.site().language).words;
    if words < style::MIN_WORDS {
        return Err(AppError::invalid(
            format!(
                "{name} has {words} words, and a style shows from {} on",
                style::MIN_WORDS
            ),
            "",
        ));
    }
    Ok((strip_controls(&name), text, words))
}

/// Keeps a sample of an author, in place of the one of the same name.
///
/// # Errors
/// As `read`; `Store` when there is no such author.
pub fn add(
    session: &Session<'_>,
    author: &str,
    source: &Source<'_>,
) -> Result<AuthorStyle, AppError> {
    let (name, text, words) = read(session, source)?;
    let now = session.now();
    let words = i64::try_from(words).unwrap_or(i64::MAX);
    session.store.write(|transaction| {
        let author = authors::find(transaction, author)?;
        author_samples::put(transaction, author.id, &name, &text, words, &now)
            .map_err(AppError::from)
    })?;
    show(session, author)
}

/// Removes a sample of an author by its number or name; gives its name.
///
/// # Errors
/// `Store` when there is no such author or sample.
pub fn remove(session: &Session<'_>, author: &str, sample: &str) -> Result<String, AppError> {
    session.store.write(|transaction| {
        let author = authors::find(transaction, author)?;
        Ok(author_samples::remove(transaction, author.id, sample)?)
    })
}

/// Shows an author's samples and what they say.
///
/// # Errors
/// `Store` when there is no such author.
pub fn show(session: &Session<'_>, author: &str) -> Result<AuthorStyle, AppError> {
    let connection = session.store.connection();
    let author = authors::find(connection, author)?;
    let samples = author_samples::list(connection, author.id)?;
    let paragraphs = samples.iter().flat_map(|sample| sample.text.lines());
    let style = style::measure(paragraphs, &session.site().language);
    Ok(AuthorStyle {
        author: author.name,
        is_used: style.words >= style::MIN_WORDS,
        samples,
        style,
    })
}
