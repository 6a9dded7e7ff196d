//! Author profiles: who the text should sound like.

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::ids::AuthorId;
use crate::store::authors::{self, Author};

/// The longest text of a profile, in characters: it is part of every prompt.
const MAX_TEXT_CHARS: usize = 4_000;

/// What is to be said of an author; `None` leaves it as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// What the profile is called.
    pub name: Option<String>,
    /// What the author is.
    pub role: Option<String>,
    /// How the author sounds.
    pub tone: Option<String>,
    /// Whom the author writes for.
    pub audience: Option<String>,
    /// Further rules.
    pub guidelines: Option<String>,
    /// Whether tasks without an author use this one.
    pub default: Option<bool>,
}

/// Lists the profiles.
///
/// # Errors
/// A failure of the store.
pub fn list(session: &Session<'_>) -> Result<Vec<Author>, AppError> {
    Ok(authors::list(session.store.connection())?)
}

/// Shows a profile by its number or name.
///
/// # Errors
/// `Store` when there is none.
pub fn show(session: &Session<'_>, author: &str) -> Result<Author, AppError> {
    Ok(authors::find(session.store.connection(), author)?)
}

/// Says what a profile would be after a change, or as a new one; nothing is written.
///
/// # Errors
/// `Invalid` without a name or with too long a text; `Store` when `author` does not exist.
pub fn preview(
    session: &Session<'_>,
    author: Option<&str>,
    profile: &Profile,
) -> Result<Author, AppError> {
    let now = session.now();
    let current = match author {
        Some(author) => show(session, author)?,
        None => Author {
            id: AuthorId(0),
            name: String::new(),
            role: String::new(),
            tone: String::new(),
            audience: String::new(),
            guidelines: String::new(),
            // The first profile is the one that is used.
            is_default: list(session)?.is_empty(),
            created_at: now.clone(),
            updated_at: now,
        },
    };
    changed(current, profile)
}

/// Stores a new profile, or changes `author`.
///
/// # Errors
/// As `preview`; `Store` when the name is taken.
pub fn save(
    session: &Session<'_>,
    author: Option<&str>,
    profile: &Profile,
) -> Result<Author, AppError> {
    let wanted = preview(session, author, profile)?;
    let now = session.now();
    session.store.write(|transaction| {
        let id = authors::save(transaction, &wanted, &now)?;
        Ok(authors::find(transaction, &id.to_string())?)
    })
}

/// Removes a profile; its tasks go back to the default one.
///
/// # Errors
/// `Store` when there is none.
pub fn remove(session: &Session<'_>, author: &str) -> Result<Author, AppError> {
    session.store.write(|transaction| {
        let found = authors::find(transaction, author)?;
        authors::remove(transaction, found.id)?;
        Ok(found)
    })
}

fn changed(author: Author, profile: &Profile) -> Result<Author, AppError> {
    let text = |field: &str, old: String, new: &Option<String>| {
        let text = new.as_ref().map_or(old, |new| new.trim().to_owned());
        if text.chars().count() > MAX_TEXT_CHARS {
            return Err(AppError::invalid(
                format!("the {field} of an author has at most {MAX_TEXT_CHARS} characters"),
                "",
            ));
        }
        Ok(text)
    };
    let name = text("name", author.name, &profile.name)?;
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(AppError::invalid("an author needs a name", ""));
    }
    Ok(Author {
        name,
        role: text("role", author.role, &profile.role)?,
        tone: text("tone", author.tone, &profile.tone)?,
        audience: text("audience", author.audience, &profile.audience)?,
        guidelines: text("guidelines", author.guidelines, &profile.guidelines)?,
        is_default: profile.default.unwrap_or(author.is_default),
        ..author
    })
}
