//! Whose turn it is: the requests of this process that wait to be sent, and the timers they wait for.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::time::Duration;

use tokio::sync::Notify;

use super::pace::{Charge, Fate, Set, Turn, WIDEST};
use super::shared::Shared;
use crate::http::OnItsWay;
use crate::os::clock::machine_seconds;

/// How many requests may wait for their turn before no further item need be begun.
const QUEUE: usize = 2;

/// The longest sleep before one looks again: another process may have learnt something.
const LONGEST_SLEEP_S: f64 = 0.5;

/// Whose limits they are.
#[derive(Clone, Copy)]
pub struct Identity<'a> {
    /// Where the server is.
    pub place: &'a str,
    /// The key; empty for none. It is hashed and not kept.
    pub secret: &'a str,
    /// The model: vendors limit each on its own.
    pub model: &'a str,
}

/// Lets the requests to one model go, one after the other, as the limits allow.
pub struct Scheduler {
    model: String,
    set: Set,
    /// Whether nothing waits for a time, for tests.
    hurried: bool,
    state: RefCell<State>,
    changed: Notify,
}

struct State {
    shared: Shared,
    under_way: Vec<UnderWay>,
    queue: Vec<Waiting>,
    tickets: u64,
    /// How many turns each function has had.
    served: BTreeMap<String, u64>,
}

/// A request that had its turn and is not answered.
struct UnderWay {
    number: u64,
    charge: Option<Charge>,
    on_its_way: OnItsWay,
}

impl State {
    /// The charges of the requests that no connection has taken yet.
    fn unsent(under_way: &[UnderWay]) -> impl Iterator<Item = &Charge> {
        let unsent = under_way.iter().filter(|one| !one.on_its_way.is_so());
        unsent.filter_map(|one| one.charge.as_ref())
    }
}

struct Waiting {
    ticket: u64,
    function: String,
    /// Whether it has had a turn, and was refused.
    again: bool,
}

/// A turn that was given: one request may be sent.
#[must_use]
pub struct Permit<'a> {
    scheduler: &'a Scheduler,
    number: u64,
    charge: Option<Charge>,
    on_its_way: OnItsWay,
}

impl fmt::Debug for Scheduler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scheduler")
            .field("model", &self.model)
            .field("set", &self.set)
            .finish_non_exhaustive()
    }
}

impl Scheduler {
    /// Makes one for a model; `folder` is where processes share what they know. `None` to share
    /// nothing.
    #[must_use]
    pub fn new(folder: Option<&Path>, whose: Identity<'_>, set: Set, hurried: bool) -> Self {
        let shared = match folder {
            Some(folder) if !hurried => Shared::open(folder, whose.place, whose.secret),
            _ => Shared::alone(),
        };
        Self {
            model: whose.model.to_owned(),
            set,
            hurried,
            state: RefCell::new(State {
                shared,
                under_way: Vec::new(),
                queue: Vec::new(),
                tickets: 0,
                served: BTreeMap::new(),
            }),
            changed: Notify::new(),
        }
    }

    /// How many items that ask may be begun at most.
    #[must_use]
    pub fn width(&self) -> usize {
        self.set.concurrency.unwrap_or(WIDEST as usize)
    }

    /// Waits until a further item that asks may be begun: until few wait for their turn.
    pub async fn room(&self) {
        while self.state.borrow().queue.len() >= QUEUE {
            self.changed.notified().await;
        }
    }

    /// Waits for the turn to send one request of `function`, of so many tokens. `None` when `stop`
    /// came first.
    ///
    /// `again` puts a request that was refused before those that had no turn yet. `told` hears of a
    /// wait of two seconds and more.
    pub async fn turn(
        &self,
        function: &str,
        tokens: f64,
        again: bool,
        stop: impl Future<Output = ()>,
        told: impl Fn(u64),
    ) -> Option<Permit<'_>> {
        let place = self.queue(function, again);
        let mut has_told = false;
        tokio::pin!(stop);
        loop {
            let wait_s = if self.is_next(place.ticket) {
                match self.try_turn(tokens) {
                    Ok(permit) => {
                        self.serve(function);
                        return Some(permit);
                    }
                    Err(wait_s) => wait_s,
                }
            } else {
                None
            };
            if let Some(wait_s) = wait_s
                && wait_s >= 2.0
                && !has_told
            {
                told(wait_s.ceil() as u64);
                has_told = true;
            }
            let until = async {
                match wait_s {
                    Some(wait_s) => {
                        let sleep_s = wait_s.min(LONGEST_SLEEP_S);
                        tokio::time::sleep(Duration::from_secs_f64(sleep_s)).await;
                    }
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = &mut stop => return None,
                () = self.changed.notified() => {}
                () = until => {}
            }
        }
    }

    fn queue(&self, function: &str, again: bool) -> Place<'_> {
        let mut state = self.state.borrow_mut();
        let ticket = state.tickets;
        state.tickets += 1;
        if !state
            .queue
            .iter()
            .any(|waiting| waiting.function == function)
        {
            // Whoever comes anew has no claim on the turns that it did not ask for.
            let least = state
                .queue
                .iter()
                .filter_map(|w| state.served.get(&w.function))
                .min();
            let least = least.copied().unwrap_or(0);
            let served = state.served.entry(function.to_owned()).or_default();
            *served = (*served).max(least);
        }
        state.queue.push(Waiting {
            ticket,
            function: function.to_owned(),
            again,
        });
        Place {
            scheduler: self,
            ticket,
        }
    }

    fn is_next(&self, ticket: u64) -> bool {
        let state = self.state.borrow();
        let rank = |waiting: &Waiting| {
            let served = state.served.get(&waiting.function).copied().unwrap_or(0);
            (!waiting.again, served, waiting.ticket)
        };
        let next = state.queue.iter().min_by_key(|waiting| rank(waiting));
        next.is_some_and(|waiting| waiting.ticket == ticket)
    }

    fn serve(&self, function: &str) {
        let mut state = self.state.borrow_mut();
        *state.served.entry(function.to_owned()).or_default() += 1;
    }

    /// Takes the turn, or says how long to wait; `None` for until another one has come home.
    fn try_turn(&self, tokens: f64) -> Result<Permit<'_>, Option<f64>> {
        let mut state = self.state.borrow_mut();
        let State {
            shared, under_way, ..
        } = &mut *state;
        let charge = if self.hurried {
            if under_way.len() >= self.width() {
                return Err(None);
            }
            None
        } else {
            let turn = shared.with(|known| {
                let now = machine_seconds();
                let pause_s = known.pause_s(now);
                if pause_s > 0.0 {
                    return Turn::In(pause_s);
                }
                let pace = known.pace(&self.model, now);
                pace.set_unsent(State::unsent(under_way));
                pace.turn(tokens, under_way.len(), &self.set, now)
            });
            match turn {
                Turn::Now(charge) => Some(charge),
                Turn::In(wait_s) => return Err(Some(wait_s)),
                Turn::WhenOneReturns => return Err(None),
            }
        };
        let on_its_way = OnItsWay::default();
        let number = under_way.last().map_or(0, |last| last.number + 1);
        under_way.push(UnderWay {
            number,
            charge,
            on_its_way: on_its_way.clone(),
        });
        Ok(Permit {
            scheduler: self,
            number,
            charge,
            on_its_way,
        })
    }
}

impl Permit<'_> {
    /// What the request that is sent has to tell when it leaves.
    #[must_use]
    pub fn on_its_way(&self) -> OnItsWay {
        self.on_its_way.clone()
    }

    /// Ends the turn with what became of the request.
    pub fn end(self, fate: &Fate) {
        let Some(charge) = &self.charge else { return };
        let scheduler = self.scheduler;
        let mut state = scheduler.state.borrow_mut();
        let State {
            shared, under_way, ..
        } = &mut *state;
        under_way.retain(|one| one.number != self.number);
        shared.with(|known| {
            let now = machine_seconds();
            let pace = known.pace(&scheduler.model, now);
            pace.set_unsent(State::unsent(under_way));
            if let Some(wait_s) = pace.learn(charge, fate, &scheduler.set, now) {
                known.pause(wait_s, now);
            }
        });
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut state = self.scheduler.state.borrow_mut();
        state.under_way.retain(|one| one.number != self.number);
        drop(state);
        self.scheduler.changed.notify_waiters();
    }
}

/// A place in the queue, given up when it is dropped.
struct Place<'a> {
    scheduler: &'a Scheduler,
    ticket: u64,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.scheduler.state.borrow_mut();
        state.queue.retain(|waiting| waiting.ticket != self.ticket);
        drop(state);
        self.scheduler.changed.notify_waiters();
    }
}
