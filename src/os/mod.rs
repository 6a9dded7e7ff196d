//! The machine: files, clock, locks, signals, processes. May name `domain`.
//!
//! Must not touch: settings, the environment, SQL, HTTP, the terminal's output.

pub mod clock;
pub mod draft;
pub mod files;
pub mod lock;
pub mod loopback;
pub mod place;
pub mod process;
pub mod signals;
