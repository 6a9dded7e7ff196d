//! Interrupts: the first asks for a tidy end, the second for the end.

use std::io;
use std::sync::Arc;

use tokio::sync::watch;

/// Counts the requests to stop; clones share the count.
#[derive(Clone, Debug)]
pub struct Interrupt {
    count: Arc<watch::Sender<u32>>,
}

impl Default for Interrupt {
    fn default() -> Self {
        Self::new()
    }
}

impl Interrupt {
    /// Makes a count that no signal reaches, only `request`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            count: Arc::new(watch::Sender::new(0)),
        }
    }

    /// Makes a count of SIGINT, SIGTERM and SIGHUP (Ctrl-C elsewhere), from now on.
    ///
    /// A thread of its own listens, so that work that does not await sees the count too. A signal
    /// that the parent told this process to ignore, as `nohup` does, stays ignored.
    ///
    /// # Errors
    /// What the system answered when it took no handler.
    pub fn install() -> io::Result<Self> {
        let interrupt = Self::new();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()?;
        let guard = runtime.enter();
        let listening = listen(interrupt.clone())?;
        drop(guard);
        std::thread::Builder::new()
            .name("signals".to_owned())
            .spawn(move || runtime.block_on(listening))?;
        Ok(interrupt)
    }

    /// Counts one request to stop.
    pub fn request(&self) {
        self.count
            .send_modify(|count| *count = count.saturating_add(1));
    }

    /// Forgets every request, for a count that no signal reaches.
    pub fn clear(&self) {
        self.count.send_modify(|count| *count = 0);
    }

    /// Tells whether a stop was requested.
    #[must_use]
    pub fn requested(&self) -> bool {
        *self.count.borrow() >= 1
    }

    /// Waits for the first request; at once when there was one.
    pub async fn first(&self) {
        self.reached(1).await;
    }

    /// Waits for the second request; at once when there were two.
    pub async fn second(&self) {
        self.reached(2).await;
    }

    async fn reached(&self, wanted: u32) {
        // It cannot fail: `self` keeps the sender alive.
        let _ = self
            .count
            .subscribe()
            .wait_for(|count| *count >= wanted)
            .await;
    }
}

#[cfg(unix)]
fn listen(interrupt: Interrupt) -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{Signal, SignalKind, signal};

    let ignored = ignored_signals();
    let open = |kind: SignalKind| -> io::Result<Option<Signal>> {
        let bit = 1_u64 << (kind.as_raw_value() - 1);
        if ignored & bit == 0 {
            signal(kind).map(Some)
        } else {
            Ok(None)
        }
    };
    let mut interrupts = open(SignalKind::interrupt())?;
    let mut terminations = open(SignalKind::terminate())?;
    let mut hangups = open(SignalKind::hangup())?;
    Ok(async move {
        loop {
            tokio::select! {
                () = next(&mut interrupts) => {}
                () = next(&mut terminations) => {}
                () = next(&mut hangups) => {}
            }
            interrupt.request();
        }
    })
}

/// Waits for a signal; for ever when it is an ignored one.
#[cfg(unix)]
async fn next(signal: &mut Option<tokio::signal::unix::Signal>) {
    let came = match signal {
        Some(signal) => signal.recv().await,
        None => None,
    };
    if came.is_none() {
        std::future::pending::<()>().await;
    }
}

/// Gives the set of ignored signals, bit 0 for signal 1. Empty where the system does not tell.
#[cfg(unix)]
fn ignored_signals() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    ignored_in(&status)
}

#[cfg(unix)]
fn ignored_in(status: &str) -> u64 {
    status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .unwrap_or(0)
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on Unix")]
fn listen(interrupt: Interrupt) -> io::Result<impl Future<Output = ()>> {
    Ok(async move {
        while tokio::signal::ctrl_c().await.is_ok() {
            interrupt.request();
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn requests_are_counted_and_awaited() {
        let interrupt = Interrupt::new();
        assert!(!interrupt.requested());
        interrupt.request();
        interrupt.first().await;
        assert!(interrupt.requested());
        let waiting = tokio::spawn({
            let interrupt = interrupt.clone();
            async move { interrupt.second().await }
        });
        interrupt.request();
        waiting.await.expect("no panic");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn signals_reach_the_count() {
        use rustix::process::{Signal, getpid, kill_process};

        let interrupt = Interrupt::install().expect("handlers");
        kill_process(getpid(), Signal::TERM).expect("sent");
        interrupt.first().await;
        kill_process(getpid(), Signal::INT).expect("sent");
        interrupt.second().await;
    }

    #[cfg(unix)]
    #[test]
    fn an_ignored_hangup_is_seen() {
        let status = "Name:\tx\nSigBlk:\t0000000000000000\nSigIgn:\t0000000000000001\n";
        assert_eq!(ignored_in(status), 1);
        assert_eq!(ignored_in(""), 0);
    }
}
