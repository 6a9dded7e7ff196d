//! The proof that a model can be paid for without fear; `CONTRIBUTING.md` says how to run it whole.

mod bombs;
mod canary;
mod commands;
mod contracts;
mod fault_table;
mod faults;
mod injection;
mod kill;
mod model;
mod pipes;
mod random;
mod recorded;
mod sdk;
mod ssrf;
mod wordpress_attacks;
mod wordpress_duplicates;
mod wordpress_kill;
