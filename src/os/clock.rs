//! The one source of time and of new identifiers.
//!
//! Everything else takes a `Clock`, so that a test can fix both and an output stays the same.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use uuid::Uuid;

/// Gives the time and new identifiers; cheap to clone, clones share one sequence.
#[derive(Clone, Debug)]
pub struct Clock {
    source: Source,
}

#[derive(Clone, Debug)]
enum Source {
    System,
    Fixed {
        now: Timestamp,
        seed: u64,
        made: Arc<AtomicU64>,
    },
}

/// Gives the seconds since 1970 by the machine's own clock, also where a test fixes a `Clock`: for
/// what processes do beside each other at this very time, never for what is kept or shown.
#[expect(
    clippy::disallowed_methods,
    reason = "this file is where the time comes from"
)]
#[must_use]
pub fn machine_seconds() -> f64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0.0, |since| since.as_secs_f64())
}

/// Gives bytes that nobody can guess, also where a test fixes a `Clock`.
#[must_use]
pub fn random_bytes() -> [u8; 32] {
    let mut bytes = [0; 32];
    for half in bytes.chunks_mut(16) {
        // Six of its bits are fixed; 244 of the 256 remain.
        half.copy_from_slice(Uuid::new_v4().as_bytes());
    }
    bytes
}

/// Measures how long something took, unmoved by changes of the wall clock.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch {
    /// `None` under a fixed clock, where nothing takes time.
    started: Option<Instant>,
}

impl Stopwatch {
    /// Gives the time since the start; always zero under a fixed clock.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.started
            .map_or(Duration::ZERO, |started| started.elapsed())
    }
}

impl Clock {
    /// Makes the clock of the machine.
    #[must_use]
    pub fn system() -> Self {
        Self {
            source: Source::System,
        }
    }

    /// Makes a clock that stands still, with identifiers that depend only on `now` and `seed`.
    ///
    /// Runs that share a database must differ in the seed, or their identifiers are the same.
    #[must_use]
    pub fn fixed(now: Timestamp, seed: u64) -> Self {
        Self {
            source: Source::Fixed {
                now,
                seed,
                made: Arc::new(AtomicU64::new(0)),
            },
        }
    }

    /// Gives the present moment.
    #[expect(
        clippy::disallowed_methods,
        reason = "this file is where the time comes from"
    )]
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match &self.source {
            Source::System => Timestamp::now(),
            Source::Fixed { now, .. } => *now,
        }
    }

    /// Gives the present moment as `text` writes it.
    #[must_use]
    pub fn now_text(&self) -> String {
        Self::text(self.now())
    }

    /// Writes a moment as RFC 3339 in UTC with milliseconds: `2026-11-22T20:31:00.123Z`.
    ///
    /// All such texts have one length, so that they sort as the moments do.
    #[must_use]
    pub fn text(moment: Timestamp) -> String {
        format!("{moment:.3}")
    }

    /// Makes an identifier that sorts by time of creation (UUID version 7).
    ///
    /// Each one is greater than the one made before it by this process.
    #[expect(
        clippy::disallowed_methods,
        reason = "this file is where identifiers come from"
    )]
    #[must_use]
    pub fn new_uuid(&self) -> Uuid {
        match &self.source {
            Source::System => Uuid::now_v7(),
            Source::Fixed { now, seed, made } => {
                let count = made.fetch_add(1, Ordering::Relaxed);
                let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
                // After the time: 12 bits of the seed, 30 of the count, 32 that look random. The
                // six top bits that version and variant overwrite are left at zero.
                let mut rest = [0_u8; 10];
                rest[..2].copy_from_slice(&((seed & 0x0fff) as u16).to_be_bytes());
                rest[2..6].copy_from_slice(&((count & 0x3fff_ffff) as u32).to_be_bytes());
                rest[6..].copy_from_slice(&(mixed(*seed, count) as u32).to_be_bytes());
                uuid::Builder::from_unix_timestamp_millis(millis, &rest).into_uuid()
            }
        }
    }

    /// Makes an identifier that tells nothing (UUID version 4).
    #[must_use]
    pub fn new_uuid_v4(&self) -> Uuid {
        match &self.source {
            Source::System => Uuid::new_v4(),
            Source::Fixed { seed, made, .. } => {
                let count = made.fetch_add(1, Ordering::Relaxed);
                let mut bytes = [0_u8; 16];
                bytes[..8].copy_from_slice(&mixed(*seed, count).to_be_bytes());
                bytes[8..].copy_from_slice(&mixed(!*seed, count).to_be_bytes());
                uuid::Builder::from_random_bytes(bytes).into_uuid()
            }
        }
    }

    /// Starts to measure a duration.
    #[must_use]
    pub fn stopwatch(&self) -> Stopwatch {
        Stopwatch {
            started: match self.source {
                Source::System => Some(Instant::now()),
                Source::Fixed { .. } => None,
            },
        }
    }
}

/// Spreads a seed and a count over 64 bits, with the constants of `SplitMix64` (Steele, Lea and
/// Flood, "Fast splittable pseudorandom number generators", 2014).
fn mixed(seed: u64, count: u64) -> u64 {
    let mut bits = seed
        .wrapping_mul(0x2545_f491_4f6c_dd1d)
        .wrapping_add(count.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    #[test]
    fn texts_have_milliseconds_and_sort_as_moments_do() {
        let texts = [
            "2026-11-22T20:31:00Z",
            "2026-11-22T20:31:00.1239Z",
            "2026-11-22T20:31:01Z",
        ]
        .map(|text| Clock::text(moment(text)));
        assert_eq!(
            texts,
            [
                "2026-11-22T20:31:00.000Z",
                "2026-11-22T20:31:00.123Z",
                "2026-11-22T20:31:01.000Z"
            ]
        );
        assert!(texts.is_sorted());
        assert_eq!(Clock::system().now_text().len(), texts[0].len());
    }

    #[test]
    fn a_fixed_clock_repeats_itself_and_its_identifiers_increase() {
        let run = |seed| {
            let clock = Clock::fixed(moment("2026-11-22T20:31:00Z"), seed);
            let sharing = clock.clone();
            let made: Vec<Uuid> = (0..500)
                .map(|at| if at % 2 == 0 { &clock } else { &sharing }.new_uuid())
                .collect();
            (made, clock.new_uuid_v4())
        };
        let (first, random) = run(7);
        assert!(first.is_sorted_by(|left, right| left < right));
        assert_eq!(first[0].get_version_num(), 7);
        assert_eq!(random.get_version_num(), 4);
        assert_eq!(run(7), (first.clone(), random));
        let (second, other) = run(8);
        assert!(first.last() < second.first());
        assert_ne!(random, other);
        let clock = Clock::fixed(moment("2026-11-22T20:31:00Z"), 0);
        assert_eq!(clock.stopwatch().elapsed(), Duration::ZERO);
    }

    #[test]
    fn the_system_clock_makes_increasing_identifiers() {
        let clock = Clock::system();
        let made: Vec<Uuid> = (0..500).map(|_| clock.new_uuid()).collect();
        assert!(made.is_sorted_by(|left, right| left < right));
        assert_ne!(clock.new_uuid_v4(), clock.new_uuid_v4());
    }
}
