//! What a reply says about the server's rate limits, in its headers and in the words of a refusal.

use jiff::Timestamp;
use jiff::fmt::rfc2822;

use crate::http::HttpReply;

/// What is known of one limit, as it stood at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LimitFacts {
    /// How much the server takes in one minute. `None` when it did not say.
    pub per_minute: Option<f64>,
    /// How much it would take at once. `None` when it did not say.
    pub remaining: Option<f64>,
    /// In how many seconds it is as if nothing had been used. `None` when it did not say.
    pub reset_s: Option<f64>,
}

/// Which limit a refusal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedFor {
    /// Too many requests in a time.
    Requests,
    /// Too many tokens in a time.
    Tokens,
    /// Too many requests at once.
    Concurrency,
    /// The server did not say.
    Unsaid,
}

/// A refusal that waiting may help (429), or a 503 that names a wait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Refusal {
    /// Which limit was reached.
    pub of: RefusedFor,
    /// The limit per minute that the words name. `None` when they name none.
    pub per_minute: Option<f64>,
    /// How long to wait, in seconds. `None` when the server did not say.
    pub wait_s: Option<f64>,
    /// Whether `wait_s` is exact to the millisecond, not rounded up to whole seconds.
    pub is_exact: bool,
}

/// What a reply says about rate limits.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RateFacts {
    /// Of requests.
    pub requests: LimitFacts,
    /// Of tokens, prompt and answer together.
    pub tokens: LimitFacts,
    /// That the request was refused. `None` when it was taken, or failed otherwise.
    pub refusal: Option<Refusal>,
}

/// Reads what a reply says about rate limits: OpenAI's `x-ratelimit-*`, Anthropic's
/// `anthropic-ratelimit-*`, `retry-after`, `retry-after-ms`, and the words of a refusal.
#[must_use]
pub fn rate_facts(reply: &HttpReply) -> RateFacts {
    RateFacts {
        requests: limit_facts(reply, "requests"),
        tokens: limit_facts(reply, "tokens"),
        refusal: refusal(reply),
    }
}

fn limit_facts(reply: &HttpReply, of: &str) -> LimitFacts {
    let header = |what: &str| {
        let openai = format!("x-ratelimit-{what}-{of}");
        let anthropic = format!("anthropic-ratelimit-{of}-{what}");
        reply
            .header(&openai)
            .or_else(|| reply.header(&anthropic))
            .map(str::trim)
    };
    let number = |what: &str| header(what)?.parse::<f64>().ok();
    LimitFacts {
        // Azure sends -1 and 0 for what it does not know.
        per_minute: number("limit").filter(|limit| limit.is_finite() && *limit > 0.0),
        remaining: number("remaining").filter(|left| left.is_finite() && *left >= 0.0),
        reset_s: header("reset").and_then(|text| duration_s(text).or_else(|| until_s(reply, text))),
    }
}

/// Reads a duration as Go writes it: `1s`, `6m0s`, `120ms`, `1h2m3.5s`; a bare number is seconds.
fn duration_s(text: &str) -> Option<f64> {
    if let Ok(seconds) = text.parse::<f64>() {
        return (seconds.is_finite() && seconds >= 0.0).then_some(seconds);
    }
    let (mut rest, mut sum) = (text, 0.0);
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .filter(|end| *end > 0)?;
        let number: f64 = rest[..digits].parse().ok()?;
        let word = &rest[digits..];
        let end = word
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(word.len());
        sum += number
            * match &word[..end] {
                "h" => 3600.0,
                "m" => 60.0,
                "s" => 1.0,
                "ms" => 1e-3,
                "us" | "µs" => 1e-6,
                "ns" => 1e-9,
                _ => return None,
            };
        rest = &word[end..];
    }
    (!text.is_empty()).then_some(sum)
}

/// Reads a moment as the seconds until it, by the reply's own clock.
fn until_s(reply: &HttpReply, text: &str) -> Option<f64> {
    let until: Timestamp = text.parse().ok()?;
    let now = rfc2822::parse(reply.header("date")?).ok()?.timestamp();
    Some((until.as_millisecond() - now.as_millisecond()).max(0) as f64 / 1e3)
}

fn refusal(reply: &HttpReply) -> Option<Refusal> {
    let number = |name: &str| reply.header(name)?.trim().parse::<f64>().ok();
    let exact = number("retry-after-ms").map(|ms| ms / 1e3);
    let date = || {
        let until = rfc2822::parse(reply.header("retry-after")?).ok()?;
        let now = rfc2822::parse(reply.header("date")?).ok()?;
        Some((until.timestamp().as_second() - now.timestamp().as_second()) as f64)
    };
    let stated = exact.or_else(|| number("retry-after")).or_else(date);
    let wait_s = stated.filter(|wait| wait.is_finite() && *wait > 0.0);
    match reply.status {
        429 => {}
        503 | 529 if wait_s.is_some() => {
            return Some(Refusal {
                of: RefusedFor::Concurrency,
                per_minute: None,
                wait_s,
                is_exact: false,
            });
        }
        _ => return None,
    }
    let head = &reply.body[..reply.body.len().min(4096)];
    let words = String::from_utf8_lossy(head).to_lowercase();
    let of = if words.contains("concurren") {
        RefusedFor::Concurrency
    } else if words.contains("tokens per min") || words.contains("(tpm)") {
        RefusedFor::Tokens
    } else if words.contains("requests per min") || words.contains("(rpm)") {
        RefusedFor::Requests
    } else {
        RefusedFor::Unsaid
    };
    let says_the_rate = matches!(of, RefusedFor::Tokens | RefusedFor::Requests);
    let is_whole = wait_s.is_some_and(|wait| wait.fract() == 0.0);
    Some(Refusal {
        of,
        per_minute: says_the_rate.then(|| stated_limit(&words)).flatten(),
        wait_s,
        is_exact: exact.is_some() || !is_whole,
    })
}

/// The number after the word `limit`, as in "requests per min (RPM): Limit 500, Used 500".
fn stated_limit(words: &str) -> Option<f64> {
    words.match_indices("limit").find_map(|(at, word)| {
        let rest = words[at + word.len()..].trim_start_matches([':', ' ']);
        let digits: String = rest
            .chars()
            .take_while(|c| c.is_ascii_digit() || *c == ',')
            .filter(char::is_ascii_digit)
            .collect();
        digits.parse::<f64>().ok().filter(|limit| *limit > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use url::Url;

    fn reply(status: u16, headers: &[(&str, &str)], body: &str) -> HttpReply {
        HttpReply {
            status,
            headers: headers
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            body: body.as_bytes().to_vec(),
            final_url: Url::parse("http://127.0.0.1/").unwrap(),
        }
    }

    #[test]
    fn durations_are_read_as_go_writes_them() {
        for (text, seconds) in [
            ("1s", Some(1.0)),
            ("6m0s", Some(360.0)),
            ("120ms", Some(0.12)),
            ("1h2m3.5s", Some(3723.5)),
            ("7.66", Some(7.66)),
            ("", None),
            ("soon", None),
            ("5 parsecs", None),
            ("-1", None),
        ] {
            let read = duration_s(text);
            match (read, seconds) {
                (Some(read), Some(seconds)) => assert!((read - seconds).abs() < 1e-9, "{text}"),
                (read, seconds) => assert_eq!(read, seconds, "{text}"),
            }
        }
    }

    #[test]
    fn both_families_of_headers_are_read() {
        let openai = rate_facts(&reply(
            200,
            &[
                ("x-ratelimit-limit-requests", "1200"),
                ("x-ratelimit-remaining-requests", "1199"),
                ("x-ratelimit-reset-requests", "50ms"),
                ("x-ratelimit-limit-tokens", "-1"),
                ("x-ratelimit-remaining-tokens", "0"),
            ],
            "{}",
        ));
        assert_eq!(
            openai.requests,
            LimitFacts {
                per_minute: Some(1200.0),
                remaining: Some(1199.0),
                reset_s: Some(0.05),
            }
        );
        assert_eq!(openai.tokens.per_minute, None);
        assert_eq!(openai.refusal, None);
        let anthropic = rate_facts(&reply(
            200,
            &[
                ("date", "Sun, 22 Nov 2026 10:00:00 GMT"),
                ("anthropic-ratelimit-tokens-limit", "80000"),
                ("anthropic-ratelimit-tokens-remaining", "79000"),
                ("anthropic-ratelimit-tokens-reset", "2026-11-22T10:00:02Z"),
            ],
            "{}",
        ));
        assert_eq!(anthropic.tokens.reset_s, Some(2.0));
        assert_eq!(anthropic.tokens.per_minute, Some(80_000.0));
    }

    #[test]
    fn the_words_of_a_refusal_name_the_limit() {
        let said = "Rate limit reached for gpt-4o in organization org-x on tokens per min (TPM): \
                    Limit 30,000, Used 29512, Requested 1024. Please try again in 1.072s.";
        let refused = rate_facts(&reply(429, &[("retry-after-ms", "1072")], said));
        assert_eq!(
            refused.refusal,
            Some(Refusal {
                of: RefusedFor::Tokens,
                per_minute: Some(30_000.0),
                wait_s: Some(1.072),
                is_exact: true,
            })
        );
        let silent = rate_facts(&reply(429, &[("retry-after", "1")], "slow down"));
        assert_eq!(
            silent.refusal,
            Some(Refusal {
                of: RefusedFor::Unsaid,
                per_minute: None,
                wait_s: Some(1.0),
                is_exact: false,
            })
        );
        let concurrent = rate_facts(&reply(429, &[], "Too many concurrent requests."));
        assert_eq!(concurrent.refusal.unwrap().of, RefusedFor::Concurrency);
        assert_eq!(rate_facts(&reply(503, &[], "")).refusal, None);
        assert!(
            rate_facts(&reply(503, &[("retry-after", "2")], ""))
                .refusal
                .is_some()
        );
    }
}
