//! Runs one AI function: prompt, limits, ledger, call, stored answer.

pub mod models;
pub mod pricing;
