//! The pace against a server that is simulated, in simulated time: how long, how many, how many refused.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use super::pace::{Charge, Fate, Pace, Set, Turn};
use crate::providers::{LimitFacts, RateFacts, Refusal, RefusedFor};

/// What a server says about its limits.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Says {
    /// Headers, as things stand when the reply leaves, and exact waits.
    AllWithReply,
    /// Headers, as things stood when the request was taken, without resets.
    LeftWhenTaken,
    /// Only the limit, in the words of a refusal, and exact waits.
    Words,
    /// Only waits, to the millisecond.
    Waits,
    /// Only waits, in whole seconds.
    Seconds,
}

#[derive(Clone, Copy, Debug)]
struct Server {
    requests_per_s: Option<f64>,
    tokens_per_s: Option<f64>,
    burst_s: f64,
    latency_s: f64,
    at_once: usize,
    count_refused: bool,
    says: Says,
}

const USUAL: Server = Server {
    requests_per_s: Some(20.0),
    tokens_per_s: None,
    burst_s: 1.0,
    latency_s: 0.2,
    at_once: usize::MAX,
    count_refused: true,
    says: Says::AllWithReply,
};

/// What the program itself takes its time for: it does one thing at a time.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_field_names, reason = "the ending is the unit")]
struct Client {
    /// To write down what a request may cost, before it leaves, in seconds.
    before_s: f64,
    /// To settle a reply and save what came of it, in seconds.
    after_s: f64,
    /// What every fiftieth reply takes longer, as on a machine that others use too, in seconds.
    stall_s: f64,
    /// When it begins, in seconds.
    begins_s: f64,
}

/// A program that takes no time.
const SWIFT: Client = Client {
    before_s: 0.0,
    after_s: 0.0,
    stall_s: 0.0,
    begins_s: 0.0,
};

struct Tank {
    rate: f64,
    capacity: f64,
    level: f64,
    at: f64,
}

impl Tank {
    fn new(rate: f64, burst_s: f64) -> Self {
        let capacity = (rate * burst_s).max(1.0);
        Self {
            rate,
            capacity,
            level: capacity,
            at: 0.0,
        }
    }

    fn fill(&mut self, now: f64) {
        self.level = (self.level + (now - self.at) * self.rate).min(self.capacity);
        self.at = now;
    }

    fn facts(&mut self, says: Says, now: f64) -> LimitFacts {
        self.fill(now);
        LimitFacts {
            per_minute: Some(self.rate * 60.0),
            remaining: Some(self.level.floor().max(0.0)),
            reset_s: (says == Says::AllWithReply).then(|| (self.capacity - self.level) / self.rate),
        }
    }
}

/// What came of a run.
#[derive(Clone, Copy, Debug)]
struct Came {
    span_s: f64,
    sent: usize,
    refused: usize,
    efficiency: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Time(f64);
impl PartialOrd for Time {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Eq for Time {}
impl Ord for Time {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

/// Random numbers from 0 to 1 (splitmix64).
struct Random(u64);
impl Random {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

enum Event {
    /// A connection has taken it.
    Leaves(usize, usize, Charge),
    Arrives(usize, Charge),
    /// The server is done with it.
    Replies(usize, Charge, Fate),
    Heard(usize, Charge, Fate),
    Wakes,
}

/// Sends `count` requests of `tokens` each, beginning with what `pace` knows.
fn run(server: Server, count: usize, tokens: f64, pace: &mut Pace, rules: &Set, seed: u64) -> Came {
    run_by(SWIFT, server, count, tokens, pace, rules, seed)
}

/// The same by a program that takes its time.
fn run_by(
    client: Client,
    server: Server,
    count: usize,
    tokens: f64,
    pace: &mut Pace,
    rules: &Set,
    seed: u64,
) -> Came {
    let mut random = Random(seed);
    let began = pace_began(seed) + client.begins_s;
    let mut requests = server
        .requests_per_s
        .map(|rate| Tank::new(rate, server.burst_s));
    let mut of_tokens = server
        .tokens_per_s
        .map(|rate| Tank::new(rate, server.burst_s));
    for tank in requests.iter_mut().chain(of_tokens.iter_mut()) {
        tank.at = began;
    }
    let mut pending: VecDeque<usize> = (0..count).collect();
    let mut events: BinaryHeap<Reverse<(Time, usize)>> = BinaryHeap::new();
    let mut what: Vec<Option<Event>> = Vec::new();
    let at = |time: f64, event: Event, what: &mut Vec<Option<Event>>| {
        what.push(Some(event));
        Reverse((Time(time), what.len() - 1))
    };
    let (mut now, mut sent, mut refused, mut done) = (began, 0, 0, 0);
    let (mut busy_until, mut unsent, mut last_reply) =
        (began, Vec::<(usize, Charge)>::new(), began);
    let (mut under_way, mut in_server, mut paused_until, mut wake_at) = (0, 0, 0.0, now);
    events.push(at(now, Event::Wakes, &mut what));
    let mut guard = 0;
    while done < count {
        guard += 1;
        assert!(
            guard < 100 * count + 100_000,
            "it does not end: {done} of {count} at {now}"
        );
        let Reverse((Time(time), index)) = events.pop().expect("it stands still");
        now = time;
        let is_clients = matches!(
            what[index],
            Some(Event::Wakes | Event::Leaves(..) | Event::Heard(..))
        );
        if is_clients && now < busy_until {
            if matches!(what[index], Some(Event::Wakes)) {
                if (time - wake_at).abs() > 1e-9 {
                    continue;
                }
                wake_at = busy_until;
            }
            let event = what[index].take().expect("an event");
            events.push(at(busy_until, event, &mut what));
            continue;
        }
        pace.set_unsent(unsent.iter().map(|(_, charge)| charge));
        match what[index].take().expect("an event") {
            Event::Wakes if (time - wake_at).abs() < 1e-9 => wake_at = f64::MAX,
            // An earlier one took its place.
            Event::Wakes => {}
            Event::Leaves(number, item, charge) => {
                unsent.retain(|(other, _)| *other != number);
                let arrives = now + 0.001 + random.next() * 0.015;
                events.push(at(arrives, Event::Arrives(item, charge), &mut what));
            }
            Event::Arrives(item, charge) => {
                in_server += 1;
                let mut limits = [
                    (RefusedFor::Requests, &mut requests, 1.0),
                    (RefusedFor::Tokens, &mut of_tokens, tokens),
                ];
                let mut refusal = None;
                if in_server > server.at_once {
                    refusal = Some((RefusedFor::Concurrency, 0.0, 0.2));
                }
                for (of, tank, need) in &mut limits {
                    if let Some(tank) = tank
                        && refusal.is_none()
                    {
                        tank.fill(now);
                        let need = need.min(tank.capacity);
                        if tank.level < need {
                            let wait_s = (need - tank.level) / tank.rate;
                            refusal = Some((*of, tank.rate * 60.0, wait_s));
                        }
                    }
                }
                if let Some((of, per_minute, wait_s)) = refusal {
                    refused += 1;
                    in_server -= 1;
                    if server.count_refused
                        && let Some(tank) = &mut requests
                    {
                        tank.fill(now);
                        tank.level -= 1.0;
                    }
                    let (of, per_minute, wait_s, is_exact) = match server.says {
                        _ if of == RefusedFor::Concurrency => (of, None, wait_s, true),
                        Says::Waits => (RefusedFor::Unsaid, None, wait_s, true),
                        Says::Seconds => (RefusedFor::Unsaid, None, wait_s.ceil(), false),
                        _ => (of, Some(per_minute), wait_s, true),
                    };
                    let facts = RateFacts {
                        refusal: Some(Refusal {
                            of,
                            per_minute,
                            wait_s: Some((wait_s * 1e3).ceil() / 1e3),
                            is_exact,
                        }),
                        ..RateFacts::default()
                    };
                    let back = now + 0.002 + random.next() * 0.004;
                    let event = Event::Replies(item, charge, Fate::Replied(facts));
                    events.push(at(back, event, &mut what));
                } else {
                    for (_, tank, need) in &mut limits {
                        if let Some(tank) = tank {
                            tank.level -= need.min(tank.capacity);
                        }
                    }
                    let mut facts = RateFacts::default();
                    if server.says == Says::LeftWhenTaken {
                        if let Some(tank) = &mut requests {
                            facts.requests = tank.facts(server.says, now);
                        }
                        if let Some(tank) = &mut of_tokens {
                            facts.tokens = tank.facts(server.says, now);
                        }
                    }
                    let back = now + server.latency_s + random.next() * 0.01;
                    let event = Event::Replies(item, charge, Fate::Replied(facts));
                    events.push(at(back, event, &mut what));
                }
            }
            Event::Replies(item, charge, mut fate) => {
                if let Fate::Replied(facts) = &mut fate
                    && facts.refusal.is_none()
                {
                    in_server -= 1;
                    last_reply = now;
                    if server.says == Says::AllWithReply {
                        if let Some(tank) = &mut requests {
                            facts.requests = tank.facts(server.says, now);
                        }
                        if let Some(tank) = &mut of_tokens {
                            facts.tokens = tank.facts(server.says, now);
                        }
                    }
                }
                let heard = now + random.next() * 0.003;
                events.push(at(heard, Event::Heard(item, charge, fate), &mut what));
            }
            Event::Heard(item, charge, fate) => {
                under_way -= 1;
                let is_refused = matches!(&fate, Fate::Replied(facts) if facts.refusal.is_some());
                if is_refused {
                    pending.push_front(item);
                } else {
                    done += 1;
                    let stalls = random.next() < 0.02;
                    busy_until = now + client.after_s + if stalls { client.stall_s } else { 0.0 };
                }
                if let Some(wait_s) = pace.learn(&charge, &fate, rules, now) {
                    paused_until = now.max(paused_until).max(now + wait_s);
                }
            }
        }
        while let Some(item) = pending.front().copied() {
            if now < busy_until {
                if busy_until < wake_at {
                    wake_at = busy_until;
                    events.push(at(wake_at, Event::Wakes, &mut what));
                }
                break;
            }
            pace.set_unsent(unsent.iter().map(|(_, charge)| charge));
            let turn = if paused_until > now {
                Turn::In(paused_until - now)
            } else {
                pace.turn(tokens, under_way, rules, now)
            };
            match turn {
                Turn::Now(charge) => {
                    pending.pop_front();
                    under_way += 1;
                    sent += 1;
                    unsent.push((sent, charge));
                    busy_until = now + client.before_s;
                    events.push(at(busy_until, Event::Leaves(sent, item, charge), &mut what));
                }
                Turn::In(wait_s) => {
                    // Timers are a millisecond late.
                    let then = now + wait_s + 0.001;
                    if then < wake_at {
                        wake_at = then;
                        events.push(at(then, Event::Wakes, &mut what));
                    }
                    break;
                }
                Turn::WhenOneReturns => break,
            }
        }
    }
    let ideal_of = |rate: f64, need: f64| {
        ((count as f64 * need - (rate * server.burst_s).max(1.0)).max(0.0)) / rate
    };
    let ideal = server
        .requests_per_s
        .map_or(0.0, |rate| ideal_of(rate, 1.0))
        .max(
            server
                .tokens_per_s
                .map_or(0.0, |rate| ideal_of(rate, tokens)),
        )
        + server.latency_s;
    let span_s = last_reply - began;
    Came {
        span_s,
        sent,
        refused,
        efficiency: ideal / span_s,
    }
}

fn pace_began(seed: u64) -> f64 {
    1.8e9 + seed as f64 * 1e5
}

/// The worst of ten first runs: the least efficiency, the most refusals, and what one of them learnt.
fn first_runs(server: Server, count: usize, tokens: f64) -> (Came, Pace) {
    let mut worst: Option<(Came, Pace)> = None;
    for seed in 1..=10 {
        let mut pace = Pace::new(pace_began(seed));
        let came = run(server, count, tokens, &mut pace, &Set::default(), seed);
        worst = Some(match worst {
            None => (came, pace),
            Some((worst, _)) => {
                let (one, two) = (worst, came);
                let came = Came {
                    span_s: one.span_s.max(two.span_s),
                    sent: one.sent.max(two.sent),
                    refused: one.refused.max(two.refused),
                    efficiency: one.efficiency.min(two.efficiency),
                };
                (came, pace)
            }
        });
    }
    worst.expect("ten runs")
}

/// Limited by requests, or by tokens to the same effect.
fn both(says: Says) -> [Server; 2] {
    let by_requests = Server { says, ..USUAL };
    let by_tokens = Server {
        requests_per_s: None,
        tokens_per_s: Some(20.0 * 300.0),
        ..by_requests
    };
    [by_requests, by_tokens]
}

#[track_caller]
fn expect(server: Server, count: usize, efficiency: f64, refused: usize) {
    let (came, _) = first_runs(server, count, 300.0);
    let is_met = came.efficiency >= efficiency && came.refused <= refused;
    assert!(is_met, "{server:?}, {count}: {came:?}");
    assert_eq!(came.sent, count + came.refused);
}

#[test]
fn headers_are_enough_to_be_refused_nothing() {
    for says in [Says::AllWithReply, Says::LeftWhenTaken] {
        for server in both(says) {
            expect(server, 80, 0.955, 0);
            expect(server, 2_000, 0.995, 0);
        }
    }
}

/// What a process takes on a machine that has time, and on one that has none.
const PROCESSES: [Client; 2] = [
    Client {
        before_s: 0.004,
        after_s: 0.008,
        stall_s: 0.05,
        begins_s: 0.0,
    },
    Client {
        before_s: 0.008,
        after_s: 0.020,
        stall_s: 0.5,
        begins_s: 0.0,
    },
];

#[test]
fn a_program_that_takes_its_time_is_refused_no_more() {
    let seed = 20_261_127;
    println!("seed {seed}");
    for says in [Says::AllWithReply, Says::LeftWhenTaken, Says::Words] {
        for server in both(says) {
            for (busy, client) in PROCESSES.into_iter().enumerate() {
                for (count, least) in [(80, [0.92, 0.55]), (2_000, [0.97, 0.90])] {
                    for round in 0..10 {
                        let mut pace = Pace::new(pace_began(seed + round));
                        let rules = Set::default();
                        let (pace, seed) = (&mut pace, seed + round);
                        let came = run_by(client, server, count, 300.0, pace, &rules, seed);
                        let is_met =
                            came.efficiency >= least[busy] && came.refused <= 2 + count / 250;
                        assert!(is_met, "{client:?} {server:?}, {count}: {came:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn one_refusal_that_names_the_limit_is_enough() {
    for server in both(Says::Words) {
        // So few that the limit is not met.
        expect(server, 80, 0.95, 0);
        expect(server, 2_000, 0.995, 1);
        let lenient = Server {
            count_refused: false,
            ..server
        };
        expect(lenient, 160, 0.95, 1);
    }
}

#[test]
fn a_server_that_names_no_limit_is_found_out() {
    for server in both(Says::Waits) {
        expect(server, 2_000, 0.90, 20);
    }
    for server in both(Says::Seconds) {
        expect(server, 2_000, 0.97, 20);
        // A wait of a whole second is obeyed, which the ideal has no second for.
        expect(server, 80, 0.70, 4);
    }
}

#[test]
fn a_second_run_knows_what_the_first_one_learnt() {
    for says in [Says::AllWithReply, Says::Words, Says::Seconds] {
        for server in both(says) {
            let (_, mut pace) = first_runs(server, 2_000, 300.0);
            assert!(pace.is_sound());
            let came = run(server, 80, 300.0, &mut pace, &Set::default(), 11);
            // Without a word about the burst none is risked.
            let least = if says == Says::Seconds { 0.74 } else { 0.93 };
            let is_met = came.efficiency >= least && came.refused <= 1;
            assert!(is_met, "{server:?}: {came:?}");
        }
    }
}

#[test]
fn a_second_run_after_one_that_learnt_nothing_hammers_nobody() {
    let [server, by_tokens] = both(Says::Words);
    for server in [server, by_tokens] {
        for client in PROCESSES {
            for seed in 1..=20 {
                let mut pace = Pace::new(pace_began(seed));
                let rules = Set::default();
                // Too few to be refused; then the server's bucket is full again.
                let first = run_by(client, server, 30, 300.0, &mut pace, &rules, seed);
                let later = Client {
                    begins_s: first.span_s + 0.2 * seed as f64,
                    ..client
                };
                let came = run_by(later, server, 80, 300.0, &mut pace, &rules, seed);
                let is_met = came.refused <= 4 && came.efficiency > 0.4;
                assert!(is_met, "{client:?} {server:?}: {first:?} {came:?}");
            }
        }
    }
}

#[test]
fn a_first_run_that_was_held_up_spoils_no_second_one() {
    let slow = Client {
        stall_s: 1.2,
        ..PROCESSES[0]
    };
    for server in both(Says::Words) {
        for seed in 1..=40 {
            let mut pace = Pace::new(pace_began(seed));
            let rules = Set::default();
            let first = run_by(slow, server, 80, 300.0, &mut pace, &rules, seed);
            let later = Client {
                begins_s: first.span_s + server.burst_s + 0.5,
                ..PROCESSES[0]
            };
            let came = run_by(later, server, 80, 300.0, &mut pace, &rules, seed);
            let is_met = came.refused <= 4 && came.efficiency > 0.8;
            assert!(
                is_met,
                "seed {seed}: {server:?}: {first:?} {came:?} {pace:?}"
            );
        }
    }
}

#[test]
fn what_is_set_needs_no_finding_out() {
    let [server, _] = both(Says::Seconds);
    let set = Set {
        requests: Some(20.0),
        ..Set::default()
    };
    for seed in 1..=10 {
        let mut pace = Pace::new(pace_began(seed));
        let came = run(server, 80, 300.0, &mut pace, &set, seed);
        assert_eq!(came.refused, 0, "{came:?}");
        assert!(came.efficiency >= 0.95, "{came:?}");
    }
}

#[test]
fn too_many_at_once_is_learnt_as_well() {
    let server = Server {
        requests_per_s: None,
        at_once: 8,
        says: Says::Words,
        ..USUAL
    };
    let mut pace = Pace::new(pace_began(1));
    let came = run(server, 500, 300.0, &mut pace, &Set::default(), 1);
    assert!(came.refused <= 40, "{came:?}");
    // Eight at once, a fifth of a second each.
    assert!(came.span_s <= 500.0 / 40.0 * 1.6, "{came:?}");
}

#[test]
fn servers_of_any_kind_are_not_hammered() {
    let seed = 20_261_126;
    println!("seed {seed}");
    let mut random = Random(seed);
    for case in 0..60 {
        let says = [Says::AllWithReply, Says::LeftWhenTaken, Says::Words][case % 3];
        let server = Server {
            requests_per_s: Some(0.5 + 40.0 * random.next()),
            tokens_per_s: (random.next() < 0.5).then(|| 300.0 + 12_000.0 * random.next()),
            burst_s: 0.2 + 20.0 * random.next(),
            latency_s: 0.05 + 3.0 * random.next(),
            at_once: usize::MAX,
            count_refused: random.next() < 0.5,
            says,
        };
        let mut pace = Pace::new(pace_began(case as u64));
        let came = run(server, 300, 300.0, &mut pace, &Set::default(), case as u64);
        println!("{came:?} {server:?}");
        assert!(came.refused <= 12, "{server:?}: {came:?}");
        assert!(pace.is_sound());
    }
}
