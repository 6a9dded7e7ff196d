//! When to send again, and how long to wait before. Only GETs are sent again by this room.

use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use jiff::fmt::rfc2822;
use reqwest::Method;

use super::client::HttpClient;
use super::error::HttpError;
use super::reply::HttpReply;
use super::request::HttpRequest;

/// The longest wait that a server may ask for, in seconds; OpenAI's own library obeys the same.
pub const LONGEST_WAIT_S: u64 = 120;

/// The longest pause between two tries that no server asked for, in milliseconds.
const LONGEST_PAUSE_MS: u64 = 8_000;

/// How often and how fast a GET is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How many times it is sent again at most.
    pub retries: u32,
    /// The first pause in milliseconds; it doubles each time. 0 also ignores the waits that the
    /// server asks for: that is for tests.
    pub first_pause_ms: u64,
}

impl Default for RetryPolicy {
    /// Two retries, the first after half a second.
    fn default() -> Self {
        Self {
            retries: 2,
            first_pause_ms: 500,
        }
    }
}

/// Reads how many seconds the server asks to wait, rounded up, from `retry-after-ms` or
/// `retry-after` (seconds, also with a fraction, or a date, which counts from the reply's own
/// `date`, so that no clock of ours takes part).
///
/// `None` when it asks for nothing, for nothing sensible, for no time at all, or for more than
/// `LONGEST_WAIT_S`: such a server does not mean "soon", and nobody should wait for it.
#[must_use]
pub fn retry_after(reply: &HttpReply) -> Option<u64> {
    let number = |text: &str| text.trim().parse::<f64>().ok();
    let from_ms = reply
        .header("retry-after-ms")
        .and_then(number)
        .map(|ms| ms / 1000.0);
    let from_seconds = || reply.header("retry-after").and_then(number);
    let from_date = || {
        let until = rfc2822::parse(reply.header("retry-after")?).ok()?;
        let now = rfc2822::parse(reply.header("date")?).ok()?;
        Some((until.timestamp().as_second() - now.timestamp().as_second()) as f64)
    };
    let wait_s = from_ms.or_else(from_seconds).or_else(from_date)?;
    (wait_s > 0.0 && wait_s <= LONGEST_WAIT_S as f64).then(|| wait_s.ceil() as u64)
}

/// How long to pause before try number `attempt` (0 is the first retry), in milliseconds:
/// doubling, 8 s at most, less up to a quarter by `chance`, so that many clients spread out.
#[must_use]
pub fn backoff_ms(first_pause_ms: u64, attempt: u32, chance: u64) -> u64 {
    let doubled = first_pause_ms.saturating_mul(1_u64.checked_shl(attempt).unwrap_or(u64::MAX));
    let pause = doubled.min(LONGEST_PAUSE_MS);
    pause - chance % (pause / 4 + 1)
}

/// Whether a status may pass by itself: 408, 429 and all 5xx but 501 and 505.
#[must_use]
pub const fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502..=504 | 506..=599)
}

/// Sends a GET, and again after failed connections, lost or cut replies, and passing statuses.
///
/// A last reply of any status is `Ok`. Any other method is sent once.
///
/// # Errors
/// What the last try ended with.
pub async fn get_with_retries(
    client: &HttpClient,
    request: &HttpRequest,
    policy: RetryPolicy,
) -> Result<HttpReply, HttpError> {
    let mut attempt = 0;
    loop {
        let ending = client.send(request).await;
        let again = match &ending {
            Ok(reply) => is_passing(reply.status),
            Err(HttpError::NotSent { .. } | HttpError::Lost { .. } | HttpError::Cut { .. }) => true,
            Err(_) => false,
        };
        if !again || attempt >= policy.retries || request.method != Method::GET {
            return ending;
        }
        let asked_ms = ending.as_ref().ok().and_then(retry_after).map(|s| s * 1000);
        let chance = RandomState::new().hash_one(attempt);
        let own_ms = backoff_ms(policy.first_pause_ms, attempt, chance);
        if policy.first_pause_ms > 0 {
            tokio::time::sleep(Duration::from_millis(asked_ms.unwrap_or(own_ms))).await;
        }
        attempt += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::Url;

    use super::*;

    fn reply(headers: &[(&str, &str)]) -> HttpReply {
        HttpReply {
            status: 429,
            headers: headers
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            body: Vec::new(),
            final_url: Url::parse("http://127.0.0.1/").unwrap(),
        }
    }

    #[test]
    fn every_form_of_retry_after_is_read() {
        assert_eq!(retry_after(&reply(&[("retry-after-ms", "20")])), Some(1));
        assert_eq!(
            retry_after(&reply(&[("retry-after-ms", "2500"), ("retry-after", "9")])),
            Some(3)
        );
        assert_eq!(retry_after(&reply(&[("retry-after", "7")])), Some(7));
        assert_eq!(retry_after(&reply(&[("retry-after", "0.3")])), Some(1));
        assert_eq!(retry_after(&reply(&[("retry-after", "120")])), Some(120));
        let date = [
            ("date", "Sun, 22 Nov 2026 10:00:00 GMT"),
            ("retry-after", "Sun, 22 Nov 2026 10:00:30 GMT"),
        ];
        assert_eq!(retry_after(&reply(&date)), Some(30));
    }

    #[test]
    fn nonsense_and_absurd_waits_are_none() {
        for value in ["0", "-5", "121", "1000000000", "NaN", "inf", "soon", ""] {
            assert_eq!(
                retry_after(&reply(&[("retry-after", value)])),
                None,
                "{value}"
            );
        }
        let past = [
            ("date", "Sun, 22 Nov 2026 10:00:00 GMT"),
            ("retry-after", "Sun, 22 Nov 2026 09:00:00 GMT"),
        ];
        assert_eq!(retry_after(&reply(&past)), None);
        assert_eq!(retry_after(&reply(&[])), None);
    }

    proptest! {
        #[test]
        fn a_pause_is_bounded(first in 0_u64..100_000, attempt in 0_u32..200, chance: u64) {
            let pause = backoff_ms(first, attempt, chance);
            prop_assert!(pause <= LONGEST_PAUSE_MS);
            prop_assert!(first == 0 || pause > 0);
        }

        #[test]
        fn any_header_text_is_survived(text in "\\PC{0,40}") {
            let asked = retry_after(&reply(&[("retry-after", &text), ("date", &text)]));
            prop_assert!(asked.is_none_or(|wait| (1..=LONGEST_WAIT_S).contains(&wait)));
        }
    }
}
