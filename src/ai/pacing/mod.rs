//! Sends as fast as a provider's limits allow, and no faster: all requests of a machine that use one
//! key share what is known of its limits.

mod bucket;
mod pace;
mod scheduler;
mod shared;
#[cfg(test)]
mod simulation;
mod spell;

pub use pace::{Fate, Set};
pub use scheduler::{Identity, Permit, Scheduler};
