//! When the next request to one model may be sent. Pure.
//!
//! Two buckets, of requests and of tokens, say how many a second; a window says how many at once. It
//! starts small and grows with each answer, twice as large in each round, and shrinks when the server
//! says that too many were under way, or loses one. While no rate is known, requests also keep a
//! distance from each other, so that the first refusal is noticed before many more are on their way.

use serde::{Deserialize, Serialize};

use super::bucket::{Bucket, Sent};
use crate::providers::{RateFacts, Refusal, RefusedFor};

/// How many requests are under way at first.
const FIRST_WINDOW: f64 = 4.0;

/// How many requests are under way at most, unless the settings say otherwise.
pub(super) const WIDEST: f64 = 64.0;

/// The distance between two requests while no rate is known, in seconds: about 1,500 a minute. Most servers
/// tell their limits with the first reply; those that never do should not have to refuse someone who only
/// has a few dozen requests to send.
const FIRST_GAP_S: f64 = 0.039;

/// How many distances a request that was held up may be made up for.
const MADE_UP: f64 = 2.0;

/// After how many seconds without a request there was nothing to be held up.
const IDLE_S: f64 = 0.5;

/// The longest distance while the limit of tokens is known and that of requests is not.
const GAP_BESIDE_TOKENS_S: f64 = 0.020;

/// How many requests a second are tried at most while no rate is known, and how many at once in any case.
const TRIED_PER_S: f64 = 80.0;
const TRIED_AT_ONCE: f64 = 8.0;

/// How many answers in a row it takes before that distance shrinks, by a fiftieth with each further one:
/// the burst that a server allows hides for seconds that the rate is above its limit.
const CALM: u32 = 200;

/// The least distance that it shrinks to while nothing is refused, in seconds.
const LEAST_GAP_S: f64 = 0.002;

/// After how many seconds without a request what was taken is forgotten.
const REST_S: f64 = 60.0;

/// What the settings say about a provider. `None` is to be found out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Set {
    /// Requests a second.
    pub requests: Option<f64>,
    /// Tokens a second.
    pub tokens: Option<f64>,
    /// Requests under way at once.
    pub concurrency: Option<usize>,
}

/// What is known of a model's limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Pace {
    requests: Bucket,
    tokens: Bucket,
    window: f64,
    /// Below this the window doubles in each round; above it grows by one.
    threshold: f64,
    last_sent: f64,
    /// When the last request was due, by the distance that is kept while no rate is known.
    due: f64,
    gap_s: f64,
    /// How many answers came since the last refusal.
    calm: u32,
    /// The shortest time that a reply took, in seconds; 0 while none came.
    latency_s: f64,
}

/// Whether a request may be sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Turn {
    /// Now: it has been charged.
    Now(Charge),
    /// Not before so many seconds have passed.
    In(f64),
    /// Not before another one has come home.
    WhenOneReturns,
}

/// What a request was charged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Charge {
    requests: Sent,
    tokens: Sent,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    /// A reply came, of any status, with what it says about limits.
    Replied(RateFacts),
    /// It never left.
    NotSent,
    /// Nobody knows.
    Lost,
}

impl Pace {
    /// Begins without knowledge.
    #[must_use]
    pub(super) fn new(now: f64) -> Self {
        Self {
            requests: Bucket::new(now),
            tokens: Bucket::new(now),
            window: FIRST_WINDOW,
            threshold: WIDEST,
            last_sent: 0.0,
            due: 0.0,
            gap_s: FIRST_GAP_S,
            calm: 0,
            latency_s: 0.0,
        }
    }

    /// Whether it is a state that these functions can have left.
    #[must_use]
    pub(super) fn is_sound(&self) -> bool {
        self.requests.is_sound()
            && self.tokens.is_sound()
            && (1.0..=1e4).contains(&self.window)
            && (1.0..=1e4).contains(&self.threshold)
            && (0.0..=1.0).contains(&self.gap_s)
            && self.last_sent.is_finite()
            && self.due.is_finite()
            && self.latency_s.is_finite()
    }

    /// Says which requests of this process were charged and have not left.
    pub(super) fn set_unsent<'a>(&mut self, charges: impl Iterator<Item = &'a Charge>) {
        let (mut requests, mut tokens) = (0.0, 0.0);
        for charge in charges {
            requests += charge.requests.need;
            tokens += charge.tokens.need;
        }
        self.requests.set_unsent(requests);
        self.tokens.set_unsent(tokens);
    }

    /// How many requests may be under way.
    #[must_use]
    pub(super) fn width(&self, set: &Set) -> usize {
        let is_known = self
            .requests
            .rate(set.requests)
            .or(self.tokens.rate(set.tokens));
        let window = match is_known {
            Some(_) => self.window,
            // As many as can be under way at a rate that is tried, or all of them are refused before
            // the first refusal is heard.
            None => self
                .window
                .min((TRIED_PER_S * self.latency_s).max(TRIED_AT_ONCE)),
        };
        // What is set is known: no need to begin small.
        set.concurrency.unwrap_or(window as usize).max(1)
    }

    /// Asks for the turn of a request of so many tokens, while `under_way` others are unanswered.
    pub(super) fn turn(&mut self, tokens: f64, under_way: usize, set: &Set, now: f64) -> Turn {
        if now - self.last_sent > REST_S {
            self.requests.rest();
            self.tokens.rest();
        }
        if under_way >= self.width(set) {
            return Turn::WhenOneReturns;
        }
        let of_requests = self.requests.wait_s(1.0, set.requests, now);
        let of_tokens = self.tokens.wait_s(tokens, set.tokens, now);
        let mut wait_s = of_requests.max(of_tokens);
        let gap_s = match self.tokens.rate(set.tokens) {
            Some(_) => self.gap_s.min(GAP_BESIDE_TOKENS_S),
            None => self.gap_s,
        };
        if self.requests.rate(set.requests).is_none() {
            // A clock that was set back must not make anybody wait for the old time.
            wait_s = wait_s.max((self.due + gap_s - now).min(gap_s));
        }
        if wait_s > 0.0 {
            return Turn::In(wait_s);
        }
        let was_idle = now - self.last_sent > IDLE_S;
        self.due = if was_idle {
            now
        } else {
            (self.due + gap_s).clamp(now - MADE_UP * gap_s, now)
        };
        self.last_sent = now;
        Turn::Now(Charge {
            requests: self.requests.take(1.0, set.requests, now),
            tokens: self.tokens.take(tokens, set.tokens, now),
        })
    }

    /// Learns from what became of a request; gives how long everybody has to wait, in seconds.
    /// `None` when nobody has to.
    pub(super) fn learn(
        &mut self,
        charge: &Charge,
        fate: &Fate,
        set: &Set,
        now: f64,
    ) -> Option<f64> {
        let facts = match fate {
            Fate::Replied(facts) => facts,
            Fate::NotSent => {
                self.requests.give_back(&charge.requests);
                self.tokens.give_back(&charge.tokens);
                return None;
            }
            Fate::Lost => {
                self.shrink(self.window / 2.0);
                return None;
            }
        };
        if let Some(refusal) = &facts.refusal {
            self.refused(charge, refusal, set, now);
            return refusal.wait_s;
        }
        let took_s = (now - charge.requests.at).max(0.0);
        if self.latency_s == 0.0 || took_s < self.latency_s {
            self.latency_s = took_s;
        }
        self.requests.latency(self.latency_s);
        self.tokens.latency(self.latency_s);
        self.requests
            .heard(&facts.requests, &charge.requests, set.requests, now);
        self.tokens
            .heard(&facts.tokens, &charge.tokens, set.tokens, now);
        self.window += if self.window < self.threshold {
            1.0
        } else {
            1.0 / self.window
        };
        self.window = self.window.min(WIDEST);
        self.calm = self.calm.saturating_add(1);
        if self.calm > CALM {
            self.gap_s = (self.gap_s * 0.98).max(LEAST_GAP_S);
        }
        None
    }

    fn refused(&mut self, charge: &Charge, refusal: &Refusal, set: &Set, now: f64) {
        (self.gap_s, self.calm) = (FIRST_GAP_S, 0);
        let of = match refusal.of {
            RefusedFor::Unsaid
                if self.tokens.rate(set.tokens).is_some()
                    && self.requests.rate(set.requests).is_none() =>
            {
                RefusedFor::Tokens
            }
            RefusedFor::Unsaid => RefusedFor::Requests,
            said => said,
        };
        match of {
            RefusedFor::Tokens => {
                self.tokens
                    .refused(refusal, &charge.tokens, set.tokens, now);
                self.requests.give_back(&charge.requests);
            }
            RefusedFor::Concurrency => {
                self.requests.give_back(&charge.requests);
                self.tokens.give_back(&charge.tokens);
                self.shrink(self.window * 0.7);
            }
            RefusedFor::Requests | RefusedFor::Unsaid => {
                self.requests
                    .refused(refusal, &charge.requests, set.requests, now);
                self.tokens.give_back(&charge.tokens);
            }
        }
        self.requests.charge_refusal();
    }

    fn shrink(&mut self, to: f64) {
        self.window = to.clamp(1.0, WIDEST);
        self.threshold = self.window;
    }
}
