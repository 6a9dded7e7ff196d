//! Stored answers: what the same question of this site would be answered with.

use crate::app::error::AppError;
use crate::app::session::Session;
use crate::store::answer_cache;

pub use crate::store::answer_cache::Entry;

/// Which entries to forget. Every `None` matches everything.
#[derive(Clone, Debug, Default)]
pub struct Which {
    /// Only those of this AI function.
    pub function: Option<String>,
    /// Only those accepted before this time, RFC 3339 in UTC.
    pub before: Option<String>,
}

impl Which {
    /// Counts days back from `now`; `None` for entries of any age.
    #[must_use]
    pub fn older_than_days(session: &Session<'_>, days: Option<u32>) -> Option<String> {
        let hours = i64::from(days?) * 24;
        let span = jiff::SignedDuration::from_hours(hours);
        let then = session.app.clock.now().checked_sub(span).ok()?;
        Some(then.to_string())
    }

    fn matches(&self, entry: &Entry) -> bool {
        let (function, before) = (self.function.as_ref(), self.before.as_ref());
        function.is_none_or(|function| *function == entry.function)
            && before.is_none_or(|before| entry.created_at < *before)
    }
}

/// Lists the entries, newest first.
///
/// # Errors
/// A failure of the store.
pub fn list(session: &Session<'_>) -> Result<Vec<Entry>, AppError> {
    Ok(answer_cache::list(session.store.connection())?)
}

/// Counts what `clear` would forget.
///
/// # Errors
/// A failure of the store.
pub fn count(session: &Session<'_>, which: &Which) -> Result<usize, AppError> {
    let entries = list(session)?;
    Ok(entries.iter().filter(|entry| which.matches(entry)).count())
}

/// Forgets entries, so that their questions are asked anew; the books and the answers in them stay.
/// Gives how many there were.
///
/// # Errors
/// A failure of the store.
pub fn clear(session: &Session<'_>, which: &Which) -> Result<usize, AppError> {
    session.store.write(|transaction| {
        let (function, before) = (which.function.as_deref(), which.before.as_deref());
        Ok(answer_cache::clear(transaction, function, before)?)
    })
}
