//! The machine: files, clock, locks, signals. May name `domain`.
