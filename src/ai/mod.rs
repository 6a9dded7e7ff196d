//! Runs one AI function: prompt, limits, ledger, call, stored answer.
//!
//! Must not touch: clap, the terminal, WordPress, tables other than the ledger's and the calls'.

pub mod account;
pub mod answer;
pub mod batches;
mod cache;
pub mod disk_wait;
pub mod downloads;
pub mod embeddings;
pub mod engine;
pub mod error;
pub mod functions;
mod hearing;
pub mod lookup;
pub mod model_import;
pub mod models;
pub mod pacing;
pub mod pricing;
pub mod prompts;
pub mod provider;
mod refusals;
pub mod spend;
pub mod structures;
