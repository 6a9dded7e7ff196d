//! Strategies: named sets of rules for ideas and texts, one of them in use.

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::app::structures::named;
use crate::store::strategies::{self, Strategy};

/// The longest text of a strategy, in characters: it is part of prompts.
const MAX_TEXT_CHARS: usize = 1_000;

/// The most rules of a strategy.
const MAX_RULES: usize = 30;

/// What is to be said of a strategy; `None` leaves it as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// What it is called.
    pub name: Option<String>,
    /// Whom the pages are for.
    pub audience: Option<String>,
    /// From which side they look at their topic.
    pub angle: Option<String>,
    /// The structures that ideas may have; empty for any.
    pub structures: Option<Vec<String>>,
    /// How links are set.
    pub links: Option<String>,
    /// Further rules.
    pub rules: Option<Vec<String>>,
}

/// Lists the strategies.
///
/// # Errors
/// A failure of the store.
pub fn list(session: &Session<'_>) -> Result<Vec<Strategy>, AppError> {
    Ok(strategies::list(session.store.connection())?)
}

/// Shows a strategy by its number or name.
///
/// # Errors
/// `Store` when there is none.
pub fn show(session: &Session<'_>, strategy: &str) -> Result<Strategy, AppError> {
    Ok(strategies::find(session.store.connection(), strategy)?)
}

/// Says what a strategy would be after a change, or as a new one; nothing is written.
///
/// # Errors
/// `Invalid` without a name or with too long a text, `Structure` for one that does not exist, `Store`
/// when `strategy` does not exist.
pub fn preview(
    session: &Session<'_>,
    strategy: Option<&str>,
    change: &Change,
) -> Result<Strategy, AppError> {
    let now = session.now();
    let current = match strategy {
        Some(strategy) => show(session, strategy)?,
        None => Strategy {
            created_at: now.clone(),
            updated_at: now,
            ..Strategy::default()
        },
    };
    let text = |field: &str, old: String, new: &Option<String>| {
        let text = new.as_ref().map_or(old, |new| {
            new.split_whitespace().collect::<Vec<_>>().join(" ")
        });
        if text.chars().count() > MAX_TEXT_CHARS {
            let said = format!("the {field} of a strategy has at most {MAX_TEXT_CHARS} characters");
            return Err(AppError::invalid(said, ""));
        }
        Ok(text)
    };
    let name = text("name", current.name, &change.name)?;
    if name.is_empty() {
        return Err(AppError::invalid("a strategy needs a name", ""));
    }
    let structures = match &change.structures {
        Some(words) => {
            let mut found: Vec<String> = Vec::new();
            for word in words.iter().filter(|word| !word.trim().is_empty()) {
                let template = named(&session.root, word)?;
                if !found.contains(&template.name) {
                    found.push(template.name);
                }
            }
            found
        }
        None => current.structures,
    };
    let mut rules = Vec::new();
    for rule in change.rules.as_ref().unwrap_or(&current.rules) {
        let rule = text("rule", String::new(), &Some(rule.clone()))?;
        if !rule.is_empty() {
            rules.push(rule);
        }
    }
    if rules.len() > MAX_RULES {
        let said = format!("a strategy has at most {MAX_RULES} rules");
        return Err(AppError::invalid(said, ""));
    }
    Ok(Strategy {
        name,
        audience: text("audience", current.audience, &change.audience)?,
        angle: text("angle", current.angle, &change.angle)?,
        links: text("rule of links", current.links, &change.links)?,
        structures,
        rules,
        ..current
    })
}

/// Stores a new strategy, or changes `strategy`; the first one is put into use.
///
/// # Errors
/// As `preview`; `Store` when the name is taken.
pub fn save(
    session: &Session<'_>,
    strategy: Option<&str>,
    change: &Change,
) -> Result<Strategy, AppError> {
    let wanted = preview(session, strategy, change)?;
    let now = session.now();
    session.store.write(|transaction| {
        let is_first = strategies::list(transaction)?.is_empty();
        let id = strategies::save(transaction, &wanted, &now)?;
        if is_first {
            strategies::set_used(transaction, Some(id))?;
        }
        Ok(strategies::find(transaction, &id.to_string())?)
    })
}

/// Removes a strategy.
///
/// # Errors
/// `Store` when there is none.
pub fn remove(session: &Session<'_>, strategy: &str) -> Result<Strategy, AppError> {
    session.store.write(|transaction| {
        let found = strategies::find(transaction, strategy)?;
        strategies::remove(transaction, found.id)?;
        Ok(found)
    })
}

/// Puts a strategy into use in place of any other; `None` uses none. Gives the one in use.
///
/// # Errors
/// `Store` when there is none of that name.
pub fn put_to_use(
    session: &Session<'_>,
    strategy: Option<&str>,
) -> Result<Option<Strategy>, AppError> {
    session.store.write(|transaction| {
        let found = strategy
            .map(|word| strategies::find(transaction, word))
            .transpose()?;
        strategies::set_used(transaction, found.map(|found| found.id))?;
        Ok(strategies::used(transaction)?)
    })
}
