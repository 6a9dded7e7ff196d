//! A span of time as a command line gives it.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::app::error::AppError;
use crate::os::clock::Clock;

/// A span of time; both ends belong to it. `None` is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The day it begins on, or the moment, in UTC.
    pub since: Option<String>,
    /// The day it ends with, or the moment, in UTC.
    pub until: Option<String>,
}

impl Span {
    /// Reads days such as `2026-01-31`, or moments such as `2026-01-31T09:00:00Z`.
    ///
    /// # Errors
    /// `Invalid` for anything else.
    pub fn read(since: Option<&str>, until: Option<&str>) -> Result<Self, AppError> {
        Ok(Self {
            since: since.map(read_moment).transpose()?,
            until: until.map(read_moment).transpose()?,
        })
    }

    /// Whether a moment lies in it, given as the database keeps it.
    #[must_use]
    pub fn contains(&self, moment: &str) -> bool {
        let since = self.since.as_deref();
        let until = self.until.as_deref();
        since.is_none_or(|since| moment >= since)
            && until.is_none_or(|until| moment.get(..until.len()).unwrap_or(moment) <= until)
    }
}

fn read_moment(text: &str) -> Result<String, AppError> {
    if let Ok(date) = text.parse::<Date>()
        && text.len() == 10
    {
        return Ok(date.to_string());
    }
    match text.parse::<Timestamp>() {
        Ok(moment) => Ok(Clock::text(moment)),
        Err(_) => Err(AppError::invalid(
            format!("`{text}` is no day and no time"),
            "give a day such as 2026-01-31, or a time such as 2026-01-31T09:00:00Z",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_belong_to_a_span() {
        let span = Span::read(Some("2026-01-02"), Some("2026-01-03")).unwrap();
        for (moment, inside) in [
            ("2026-01-01T23:59:59.999Z", false),
            ("2026-01-02T00:00:00.000Z", true),
            ("2026-01-03T23:59:59.999Z", true),
            ("2026-01-04T00:00:00.000Z", false),
        ] {
            assert_eq!(span.contains(moment), inside, "{moment}");
        }
        let from = Span::read(Some("2026-01-02T10:00:00+01:00"), None).unwrap();
        assert!(from.contains("2026-01-02T09:00:00.000Z"));
        assert!(!from.contains("2026-01-02T08:59:59.999Z"));
        assert!(Span::read(Some("yesterday"), None).is_err());
    }
}
