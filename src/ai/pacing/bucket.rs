//! One limit of a server as a leaky bucket whose rate and size are learnt. Pure.
//!
//! A server that takes `rate` units a second and `capacity` at once holds a bucket of its own; this is
//! the copy of it that a client can keep: what it took out itself, what headers say is left, and what
//! refusals give away. Times are seconds of one clock that all processes of a machine share.

use serde::{Deserialize, Serialize};

use super::spell::Spell;
use crate::providers::{LimitFacts, Refusal};

/// The shortest and the longest time, in seconds, that sends may arrive late without the server's
/// bucket having less in it than this copy.
const MARGIN_S: (f64, f64) = (0.015, 0.25);

/// How fast a rate that was only inferred is raised: per unit that was taken without a refusal, this
/// divided by `n^1.25` where `n` units were taken to infer it. About thirteen of 2,000 units are
/// refused by that, and the rate is found to a few parts in a thousand.
const RAISE: f64 = 0.15;

/// After how many requests in a row without a refusal an inferred rate is raised faster, and by what
/// part of it with each further one.
const CALM: f64 = 100.0;
const RAISE_WHEN_CALM: f64 = 1e-3;

/// The most that is taken at once before anybody said how much may be, in seconds of the rate.
const UNSAID_BURST_S: f64 = 1.0;

/// How long a reply may have been on its way, in seconds, when what it says is heard.
const HEARD_LATE_S: f64 = 0.05;

/// The longest wait that a sound copy can ask for, in seconds: a minute's limit and a server's wait.
const LONGEST_S: f64 = 240.0;

/// Where a rate comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Source {
    /// From when refusals came.
    #[default]
    Inferred,
    /// From the words of a refusal, or a header.
    Stated,
}

/// A refusal from which a rate is inferred.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Full {
    /// When the bucket had room again.
    ready_at: f64,
    /// What had been taken until then.
    taken: f64,
}

/// How many refusals are remembered to infer a rate: the first ones, and the last.
const REMEMBERED: usize = 6;

/// The copy of a server's bucket.
///
/// `ceiling` in its functions is what the settings say, in units a second; `None` when they do not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Bucket {
    /// Units a second, as learnt. `None` while unknown.
    rate: Option<f64>,
    source: Source,
    /// The most that fits in. `None` while unknown.
    capacity: Option<f64>,
    /// What was in at `at`, below zero when more was taken than there was. `None` for full.
    level: Option<f64>,
    at: f64,
    /// What was taken since nobody had for a while.
    spell: Spell,
    /// Units taken ever, without those put back.
    taken: f64,
    /// Units taken ever.
    issued: f64,
    /// When it was found empty, in order.
    full: Vec<Full>,
    /// How often it was found empty since the first of these.
    refusals: u32,
    /// Seconds that sends may be late.
    margin_s: f64,
    /// What part of the rate is used: less than 1 when refusals come although the rate is stated, as
    /// when somebody else uses the same key elsewhere.
    trust: f64,
    /// Whether replies say what is left.
    hears_left: bool,
    /// What was taken for requests of this process that no connection has taken yet. A server cannot
    /// hold more than fits in, so it has that much less in it than fits once they have arrived.
    #[serde(skip)]
    unsent: f64,
}

/// What was known when a request was sent, to read its reply by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sent {
    /// When.
    pub(super) at: f64,
    /// How much was taken for it.
    pub(super) need: f64,
    /// What had ever been taken, this request included.
    issued: f64,
}

impl Bucket {
    /// Makes a copy that knows nothing.
    #[must_use]
    pub(super) fn new(now: f64) -> Self {
        Self {
            rate: None,
            source: Source::Inferred,
            capacity: None,
            level: None,
            at: now,
            spell: Spell::new(now),
            taken: 0.0,
            issued: 0.0,
            full: Vec::new(),
            refusals: 0,
            margin_s: MARGIN_S.0,
            trust: 1.0,
            hears_left: false,
            unsent: 0.0,
        }
    }

    /// Whether it is a state that these functions can have left.
    #[must_use]
    pub(super) fn is_sound(&self) -> bool {
        let positive = |number: Option<f64>| number.is_none_or(|n| n.is_finite() && n > 0.0);
        let numbers = [self.at, self.taken, self.issued];
        positive(self.rate)
            && self.spell.is_sound()
            && positive(self.capacity)
            && numbers.iter().all(|number| number.is_finite())
            && (MARGIN_S.0..=MARGIN_S.1).contains(&self.margin_s)
            && (0.1..=1.0).contains(&self.trust)
            && self.level.is_none_or(|level| {
                level > -LONGEST_S * self.rate.unwrap_or(f64::MAX / 1e6).max(0.1)
            })
    }

    /// Says what was taken for requests that no connection has taken yet.
    pub(super) fn set_unsent(&mut self, units: f64) {
        self.unsent = units;
    }

    /// The rate that is used, in units a second. `None` while it is unknown.
    #[must_use]
    pub(super) fn rate(&self, ceiling: Option<f64>) -> Option<f64> {
        let learnt = self.rate.map(|rate| rate * self.trust);
        match (learnt, ceiling) {
            (Some(learnt), Some(most)) => Some(learnt.min(most)),
            (learnt, ceiling) => learnt.or(ceiling),
        }
    }

    /// The most that fits in, a guess while nothing is known.
    fn room(&self, rate: f64) -> f64 {
        self.capacity.unwrap_or(rate * UNSAID_BURST_S).max(1.0)
    }

    /// Lets in what has run in until now; gives what is in. `None` while no rate is known.
    pub(super) fn refill(&mut self, ceiling: Option<f64>, now: f64) -> Option<f64> {
        let rate = self.rate(ceiling)?;
        let room = self.room(rate);
        // A clock that was set back lets nothing in; one that was set forward fills it, no more.
        let seconds = (now - self.at).max(0.0);
        // What runs in while the server's bucket is full is lost, and it is full until something arrives.
        let most = room - self.unsent;
        let level = self
            .level
            .map_or(most, |level| (level + rate * seconds).min(most));
        if now > self.at || now < self.at - 1.0 {
            self.at = now;
        }
        self.level = Some(level);
        Some(level)
    }

    /// How long until `need` can be taken, in seconds; 0 for at once.
    #[must_use]
    pub(super) fn wait_s(&mut self, need: f64, ceiling: Option<f64>, now: f64) -> f64 {
        let (Some(level), Some(rate)) = (self.refill(ceiling, now), self.rate(ceiling)) else {
            return 0.0;
        };
        // What is more than the bucket is charged as the whole of it, as servers do.
        let room = self.room(rate);
        let need = need.min(room);
        let reserve = (rate * self.margin_s).min(room - need);
        ((need + reserve - level) / rate).max(0.0)
    }

    /// Takes `need` out.
    pub(super) fn take(&mut self, need: f64, ceiling: Option<f64>, now: f64) -> Sent {
        let mut need = need;
        if let (Some(level), Some(rate)) = (self.refill(ceiling, now), self.rate(ceiling)) {
            let room = self.room(rate);
            need = need.min(room);
            self.level = Some(level - need);
            if self.unsent < 1e-6
                && level >= room - 1e-6
                && !self.hears_left
                && self.source == Source::Stated
                && let Some(capacity) = &mut self.capacity
            {
                // More may fit in than was found out by one refusal: tried a little at a time.
                *capacity += need / 4.0;
            }
        }
        self.spell.take(need, now);
        self.taken += need;
        self.issued += need;
        if self.source == Source::Inferred
            && let (Some(rate), Some(first)) = (&mut self.rate, self.full.first())
        {
            let known_by = ((self.taken - first.taken) / need.max(1.0)).max(4.0);
            let mut raise = RAISE / known_by.powf(1.25);
            let last = self.full.last().map_or(first.taken, |last| last.taken);
            if self.taken - last > CALM * need {
                // It may have been inferred too low, which no refusal will ever tell.
                raise = raise.max(RAISE_WHEN_CALM);
            }
            *rate *= 1.0 + raise;
        }
        Sent {
            at: now,
            need,
            issued: self.issued,
        }
    }

    /// Puts back what was taken for a request that never left, or was refused.
    pub(super) fn give_back(&mut self, sent: &Sent) {
        self.level = self.level.map(|level| level + sent.need);
        self.spell.give_back(sent.need, sent.at);
        self.taken -= sent.need;
    }

    /// Begins a new spell, after nobody has sent for a while.
    pub(super) fn rest(&mut self) {
        self.spell = Spell::new(self.at);
        self.full.clear();
        self.refusals = 0;
    }

    /// Says how long a reply takes at least, in seconds: the slower, the later sends may arrive.
    pub(super) fn latency(&mut self, seconds: f64) {
        let margin = (0.05 * seconds).clamp(MARGIN_S.0, MARGIN_S.1);
        self.margin_s = self.margin_s.max(margin);
    }

    /// Corrects the copy by what a reply said.
    pub(super) fn heard(
        &mut self,
        facts: &LimitFacts,
        sent: &Sent,
        ceiling: Option<f64>,
        now: f64,
    ) {
        self.trust = (self.trust + 0.002).min(1.0);
        let Some(per_minute) = facts.per_minute else {
            return;
        };
        let was_stated = self.source == Source::Stated;
        let mut rate = per_minute / 60.0;
        if let (Some(left), Some(reset_s)) = (facts.remaining, facts.reset_s) {
            // A limit that takes longer to reset than a minute's would is one per hour or day, under
            // the same name. Resets may be rounded up to seconds.
            let used = per_minute - left;
            if used > 0.0 && reset_s > 1.5 * 60.0 * used / per_minute + 2.0 {
                let slower = used / reset_s;
                let known = self.rate.filter(|_| was_stated);
                rate = known.map_or(slower, |known| known.min(rate).max(slower));
            }
        }
        self.state(rate);
        let Some(left) = facts.remaining else { return };
        self.hears_left = true;
        let room = match facts.reset_s {
            Some(reset_s) if reset_s.fract() != 0.0 => (left + reset_s * rate).min(per_minute),
            // The request itself may be in what is left, or not.
            _ => left,
        };
        self.capacity = Some(self.capacity.map_or(room, |known| known.max(room)).max(1.0));
        if !was_stated {
            self.replay(now);
        }
        let Some(level) = self.refill(ceiling, now) else {
            return;
        };
        // Servers look when they take a request, or when they reply. In the first case what has run in
        // since comes on top of what was left, and what was taken since is gone; in the second case only
        // what has not arrived is. What is left is rounded down.
        let since = (self.issued - sent.issued).max(0.0);
        let by_taking = rate * (now - sent.at).max(0.0) - since;
        let by_replying = rate * HEARD_LATE_S - self.unsent;
        let most = left + 1.0 + by_taking.max(by_replying);
        let least = (left - since).min(most);
        self.level = Some(level.clamp(least, most).min(self.room(rate)));
    }

    /// Takes note that a request was refused by this limit.
    pub(super) fn refused(
        &mut self,
        refusal: &Refusal,
        sent: &Sent,
        ceiling: Option<f64>,
        now: f64,
    ) {
        self.give_back(sent);
        let was_stated = self.source == Source::Stated;
        let was_known = self.rate.is_some();
        if let Some(per_minute) = refusal.per_minute {
            self.state(per_minute / 60.0);
        } else if was_stated {
            self.trust = (self.trust * 0.97).max(0.1);
        } else {
            self.infer(refusal, sent.need, now);
        }
        self.margin_s = (self.margin_s * 1.3).min(MARGIN_S.1);
        // Those that were sent after this one will find as much less.
        let since = (self.issued - sent.issued).max(0.0);
        if !was_known && self.rate.is_some() {
            self.learn_capacity(since, sent);
        }
        let (Some(level), Some(rate)) = (self.refill(ceiling, now), self.rate(ceiling)) else {
            return;
        };
        let wait_s = refusal.wait_s.filter(|_| refusal.is_exact);
        let stated = wait_s.map_or(0.0, |wait_s| sent.need - wait_s * rate);
        let missing = level + since - stated.max(0.0);
        let least = self.least_room(sent.need, rate);
        if was_stated
            && missing > 1.0
            && let Some(capacity) = &mut self.capacity
        {
            // There was less in it than this copy thought: perhaps because less fits in.
            *capacity = (*capacity - missing.min(*capacity / 4.0)).max(least);
        }
        let left = match self.source {
            Source::Stated => stated - since,
            // An inferred rate is found by being refused now and then.
            Source::Inferred => stated,
        };
        self.level = Some(if was_known { level.min(left) } else { left });
    }

    /// Takes out what a refused request used up: vendors count refused requests too.
    pub(super) fn charge_refusal(&mut self) {
        self.level = self.level.map(|level| level - 1.0);
    }

    fn state(&mut self, rate: f64) {
        self.rate = Some(rate);
        self.source = Source::Stated;
        self.full.clear();
        self.refusals = 0;
    }

    /// Works out what is in from what was taken since it was full.
    fn replay(&mut self, now: f64) {
        if let Some(rate) = self.rate {
            let room = self.room(rate);
            let beyond = self.spell.beyond(rate, self.spell.units(), now);
            self.level = Some((room - beyond).min(room));
            self.at = now;
        }
    }

    /// The least that is believed to fit in: one request, and what keeps the next one from coming early.
    fn least_room(&self, need: f64, rate: f64) -> f64 {
        need.max(1.0) + rate * self.margin_s
    }

    /// What was taken until the bucket was empty, beyond what ran in meanwhile, fits in. `since` was taken
    /// after the request that found it empty.
    fn learn_capacity(&mut self, since: f64, sent: &Sent) {
        if let Some(rate) = self.rate {
            let taken = self.spell.units() - since;
            let room = self.spell.beyond(rate, taken, sent.at);
            // A request that needs more than fits in is charged as the whole, and would seem to need less.
            let room = room.max(self.least_room(sent.need, rate));
            self.capacity = Some(self.capacity.map_or(room, |known| known.min(room)));
        }
    }

    /// Infers the rate from refusals: between two of them exactly what ran in was taken. From one
    /// alone comes no more than an upper bound, which the next one corrects.
    fn infer(&mut self, refusal: &Refusal, need: f64, now: f64) {
        let wait_s = refusal.wait_s.filter(|_| refusal.is_exact);
        let found = Full {
            ready_at: now + wait_s.unwrap_or(0.0),
            taken: self.taken,
        };
        if self.full.is_empty() {
            if self.spell.units() < 4.0 * need {
                return;
            }
            let seconds = self.spell.seconds(now).max(0.02);
            let by_count = self.spell.units() / seconds;
            let by_wait = wait_s.map_or(by_count, |wait_s| need / wait_s.max(1e-3));
            self.rate = Some(by_count.min(by_wait));
        }
        self.refusals += 1;
        if self.full.len() >= REMEMBERED {
            self.full.pop();
        }
        self.full.push(found);
        self.rate = self.between_refusals(need).or(self.rate);
    }

    /// The rate between the first refusal and the last. Whether refused requests use up the limit is
    /// not known either: of the two, that is believed under which the refusals agree better.
    fn between_refusals(&self, need: f64) -> Option<f64> {
        let first = self.full.first()?;
        let rates = |each: f64| {
            let of = move |(at, full): (usize, &Full)| {
                let last = at + 1 == self.full.len();
                let before = if last { self.refusals as usize - 1 } else { at };
                let units = full.taken - first.taken + each * before as f64;
                let seconds = full.ready_at - first.ready_at;
                (units >= need && seconds > 0.02).then(|| units / seconds)
            };
            let rates: Vec<f64> = self
                .full
                .iter()
                .enumerate()
                .skip(1)
                .filter_map(of)
                .collect();
            let least = rates.iter().copied().fold(f64::MAX, f64::min);
            let most = rates.iter().copied().fold(0.0, f64::max);
            (most / least, rates.last().copied(), rates.len())
        };
        let (free, counted) = (rates(0.0), rates(1.0));
        if counted.2 >= 2 && (free.2 < counted.2 || counted.0 < free.0) {
            counted.1
        } else {
            free.1
        }
    }
}
