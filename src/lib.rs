//! IGNY8: keywords to published posts, on one machine, from one binary.
//!
//! The rooms, and which may name which (data flows down, results flow back up as plain values):
//!
//! ```text
//! cli ─► app ─► ai ─► providers ─► http ─► os
//!         │      └──► engines, store, config
//!         ├────► wordpress ─► http
//!         ├────► engines/*  (pure)
//!         ├────► store      (SQLite rows)
//!         └────► config ─► os
//! domain: named by every room, names none
//! ```
//!
//! `ARCHITECTURE.md` is the map; `tests/it/architecture.rs` holds the code to it.

pub mod ai;
pub mod app;
pub mod cli;
pub mod config;
pub mod domain;
pub mod engines;
pub mod http;
pub mod os;
pub mod providers;
pub mod store;
pub mod wordpress;
