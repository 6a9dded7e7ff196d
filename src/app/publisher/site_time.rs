//! Times that a person gives as the site's own clock shows them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use super::wordpress::site;
use super::wp_route;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::integration::Transport;
use crate::domain::publishing::GivenTime;
use crate::wordpress::discover;

/// The moment that is meant, and how it was understood, in words; `None` for a time that needs none. The
/// site is asked for its time zone when the time names none.
///
/// # Errors
/// `Invalid` when the site does not tell its time zone; otherwise as reading from the site.
pub async fn moment(
    session: &Session<'_>,
    given: GivenTime,
) -> Result<(Timestamp, Option<String>), AppError> {
    let shown = match given {
        GivenTime::Exact(moment) => return Ok((moment, None)),
        GivenTime::OnSite(shown) => shown,
    };
    let name = zone_of_site(session).await?;
    let unknown = || {
        AppError::invalid(
            format!("the site does not say what its time zone is (`{name}`)"),
            &format!("give the time with its zone: `--at {shown}Z` is in UTC"),
        )
    };
    let zone = zone(&name).ok_or_else(unknown)?;
    let moment = at(shown, &zone).ok_or_else(unknown)?;
    let words = format!("{shown} on the site's clock ({name}) is {moment}");
    Ok((moment, Some(words)))
}

async fn zone_of_site(session: &Session<'_>) -> Result<String, AppError> {
    let http = session.app.http()?;
    Ok(match wp_route::transport(session)? {
        Transport::Bridge => {
            let client = wp_route::bridge(session, &http).await?;
            client.health().await?.timezone
        }
        Transport::Core => {
            let found = discover(&http, &site(session)?).await?;
            let index = found.index;
            index.map_or_else(String::new, |index| index.timezone())
        }
    })
}

/// A time zone as WordPress names it: `Europe/Berlin`, or `+05:30`.
fn zone(name: &str) -> Option<TimeZone> {
    let Some((sign, hours)) = (name.strip_prefix('+').map(|rest| (1, rest)))
        .or_else(|| name.strip_prefix('-').map(|rest| (-1, rest)))
    else {
        return TimeZone::get(name).ok();
    };
    let (hours, minutes) = hours.split_once(':')?;
    // The site's word: no clock on earth is further from UTC.
    let digits = |text: &str, most: i32| {
        let number = text.bytes().all(|byte| byte.is_ascii_digit());
        let number = number.then(|| text.parse::<i32>().ok()).flatten();
        number.filter(|number| *number <= most)
    };
    let (hours, minutes) = (digits(hours, 15)?, digits(minutes, 59)?);
    let offset = Offset::from_seconds(sign * (hours * 3_600 + minutes * 60)).ok()?;
    Some(TimeZone::fixed(offset))
}

/// The moment at which clocks of a zone show a time. One that is left out when clocks are put forward is
/// as much later; of two when they are put back it is the first.
fn at(shown: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(shown).compatible().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_of_the_site_counts() {
        let moment = |shown: &str, name: &str| {
            let shown = shown.parse().unwrap();
            at(shown, &zone(name).unwrap()).unwrap().to_string()
        };
        let new_york = "America/New_York";
        assert_eq!(moment("2030-01-31T09:00", new_york), "2030-01-31T14:00:00Z");
        assert_eq!(moment("2030-07-31T09:00", new_york), "2030-07-31T13:00:00Z");
        // Clocks go from 2:00 to 3:00, and from 2:00 back to 1:00.
        assert_eq!(moment("2030-03-10T02:30", new_york), "2030-03-10T07:30:00Z");
        assert_eq!(moment("2030-11-03T01:30", new_york), "2030-11-03T05:30:00Z");
        assert_eq!(moment("2030-01-31T09:00", "+05:30"), "2030-01-31T03:30:00Z");
        assert_eq!(moment("2030-01-31T09:00", "-09:30"), "2030-01-31T18:30:00Z");
        assert_eq!(moment("2030-01-31", "UTC"), "2030-01-31T00:00:00Z");
        assert!(zone("Mars/Base").is_none() && zone("").is_none() && zone("+x").is_none());
        for name in ["+999999999:00", "+-5:00", "+05:99", "-16:00", "+:"] {
            assert!(zone(name).is_none(), "{name}");
        }
    }
}
